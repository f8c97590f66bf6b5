"""The byline words of one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BylineWords:
    """The words that a language uses in and around a publication date; all are optional.

    Every field is a pattern of alternatives: words separated by bars, in lower case unless the field is "as written".
    To add a language, add a file named by its ISO 639-1 code, with a `WORDS` that fills the fields you know.

    Attributes:
        months: twelve fields, January first; only forms that dateparser lacks (English has all: it is tried first).
        weekdays: full and short.
        ordinal: suffix of a day in figures: "30th".
        of: between day, month and year: "30 de julio de 2023".
        on: preposition before a day: "on July 30".
        the: article before a day: "Sonntag, der 30. Juli".
        to: between the first and last of several days.
        conjunction: between two days or two names: "and".
        at: between a date and its clock time: "July 30 at 18:30".
        oclock: after a clock time, as written: "18:30 Uhr".
        forenoon, afternoon: before the hour.
        forenoon_after, afternoon_after: after the clock time: "8:20 de la tarde".
        year_word: after the year: "2021 r.".
        is_spaced: whether spaces separate words.
        minute, hour, day, week: units of "2 hours ago", singular and plural.
        one: a count of one in words: "an hour ago".
        ago, ago_before: after or before such a count: "2 hours ago", "vor 2 Stunden".
        today, yesterday: days relative to the moment of reading.
        published, updated: labels of the publication date and of the date of the last change.
        date_label: the label "Date", as written.
        mail_head: names of the headers of a mail, as written: "From", "To".
        subject: the header with the subject of a mail, as written.
        sent: the header with the day on which a mail was sent, where it is not the `date_label`.
        posted: participles of publishing with which no longer word ends.
        written: other participles of publishing: "this article was filed on".
        adverb: before such a participle: "was last edited".
        this, itself, was: how a text refers to itself: "This article was published".
        was_on, was_last_on: the same, up to the date, in languages whose participle follows it.
        dated: between a kind of text and its date: "press release of 30 July".
        within: before the section or author in such a sentence: "was posted in News on".
        by: before the author's name, as written: "By Ann Roe".
        credited: also before a name, as written, but may begin a name ("Di") or a comment ("Posted by").
        author: label of the author's name, as written.
        writer: job titles of reporters, as written.
        particles: lower-case words within names: "Ann van Roe".
        not_names: words that no name begins with.
        prepositions: before a date that is part of a sentence: "until July 30".
        joined: before the day on which a member or company began.
        forum: next to such a day in the header of a forum post.
        event: below the date of an event.
        copyright: before a copyright year.
        other_date: before the date of something else: "Retrieved", "Valid until".
        reviewed: steps of a paper through review: "received", "accepted".
        other_label: labels of the date of something else: "Air date".
        began: participles before the date of something else: "Opened".
        picture: before the date of a picture.
        said: verbs of quoting.
        comments: reader comments, after their number: "3 comments".
        leave_comment: heading of the comment form, as written, without groups (searched in every text).
        reply: the button below a comment.
        function_words: frequent words by which to recognise the language.
    """

    months: tuple[str, ...] = ()
    weekdays: str = ""
    ordinal: str = ""
    of: str = ""
    on: str = ""
    the: str = ""
    to: str = ""
    conjunction: str = ""
    at: str = ""
    oclock: str = ""
    forenoon: str = ""
    afternoon: str = ""
    forenoon_after: str = ""
    afternoon_after: str = ""
    year_word: str = ""
    is_spaced: bool = True
    minute: str = ""
    hour: str = ""
    day: str = ""
    week: str = ""
    one: str = ""
    ago: str = ""
    ago_before: str = ""
    today: str = ""
    yesterday: str = ""
    published: str = ""
    updated: str = ""
    date_label: str = ""
    mail_head: str = ""
    subject: str = ""
    sent: str = ""
    posted: str = ""
    written: str = ""
    adverb: str = ""
    this: str = ""
    itself: str = ""
    was: str = ""
    was_on: str = ""
    was_last_on: str = ""
    dated: str = ""
    within: str = ""
    by: str = ""
    credited: str = ""
    author: str = ""
    writer: str = ""
    particles: str = ""
    not_names: str = ""
    prepositions: str = ""
    joined: str = ""
    forum: str = ""
    event: str = ""
    copyright: str = ""
    other_date: str = ""
    reviewed: str = ""
    other_label: str = ""
    began: str = ""
    picture: str = ""
    said: str = ""
    comments: str = ""
    leave_comment: str = ""
    reply: str = ""
    function_words: str = ""
