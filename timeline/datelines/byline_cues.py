"""Words and marks around a date that show what kind of date it is: a table, read from top to bottom."""

import re
from dataclasses import dataclass

from timeline.languages.bylines import any_language
from timeline.text.lazy_patterns import deferred


@dataclass(frozen=True, slots=True)
class BylineCue:
    """A pattern around a date that counts for or against it.

    Attributes:
        weight: how much it counts; `LEAST_WEIGHT` in `ranking.py` is enough.
        where: the field of `Features` that the pattern is searched in.
        kind: "updated" for cues of a change, not of the first publication.
        states: names the kind of date, as a label does.
        introduces: a preposition after it shows no running text ("By Ann Roe on"); also true of a cue that states.
        unless_stated: does not count after a cue that states or introduces.
        in_line: does not count where the date ends its line.
    """

    note: str
    weight: int
    where: str
    pattern: re.Pattern[str]
    kind: str = ""
    states: bool = False
    introduces: bool = False
    unless_stated: bool = False
    in_line: bool = False


_ANY = any_language()
# A word begins here: no letter before it, or a seam that a scrape left ("VideoPublished").
_SEAM = r"(?:(?<![^\W\d_])|(?-i:(?<=[^\W\d_A-Z])(?=[A-ZÀ-Þ])))"
# A few words may separate cue and date ("Published by Jane Roe on"), but no full stop and no nearer cue. Several languages
# share the stems of the nearer cues, so these are not listed by language.
_TO_DATE = r"(?:(?!published|posted|veröffentlicht|publi|pubbli)[^.!?…\d]){0,40}\Z"
_WITH_CLOCK = r"[^.!?\n]{0,24}\n?[^.!?\n]{0,14}\Z"
# A capital, or the start of a line or of a part that a mark sets off: "a study published on" in a sentence is no byline.
_HEADED = r"(?:(?-i:(?=[A-ZÀ-ÞА-Я]))|(?<=\n)|(?<=\A)|(?<=[^\w\s\-])\s{0,2}|(?=[^\W\dA-Za-zÀ-ÿА-я]))"
# Where a scrape glued two boxes: "PhotoRiver".
_GLUE = r"(?-i:[a-zß-ÿ]{2}[A-ZÀ-Þ]|[A-ZÀ-Þ]{2}[a-zß-ÿ])"
_NAME = r"(?![a-z\d])\S[^.!?\n\d]{1,60}"
_BY = f"(?:{_ANY.by}|{_ANY.credited}|{_ANY.author}):?"
_ANY_BY = f"(?i:{_ANY.by}|{_ANY.credited}|{_ANY.author})"  # "by" in any case, where the line or a mark sets it off
_CAPITALISED_ON = "|".join(word.capitalize() for word in _ANY.on.split("|"))
_DONE = f"(?:(?:{_ANY.was}) )?(?:(?:{_ANY.adverb}) )?(?:{_ANY.updated})"
_SENTENCE = r"(?:\A|[.!?][\"”»]?\s{1,2})"
LONE_BY = deferred(rf"(?:[^\W\d_]{{3,14}} )?{_ANY_BY}:?\Z")
"""A line with only the "by"; the author's name is on the next."""
LONE_PREPOSITION = deferred(rf"(?:{_ANY.on})\Z")
"""A line with only the preposition; the date is on the next."""


def _any(words: str, then: str = "", *, before: str = _SEAM) -> re.Pattern[str]:
    """A pattern of alternatives, in any case."""
    return deferred(f"{before}(?:{words}){then}", re.IGNORECASE)


PUBLISHED = "'published' before it"
REVIEWED = "a step of a review"
INTRODUCED = "a preposition above it"

CUES: tuple[BylineCue, ...] = (
    BylineCue("a join date", -14, "lead", _any(_ANY.joined, _TO_DATE)),
    BylineCue("part of a forum header", -14, "below", _any(_ANY.forum, r"\b.{0,24}\Z", before=r"\A")),
    BylineCue("part of an event listing", -8, "below", _any(_ANY.event, r"\b", before=r"\A")),
    BylineCue("a copyright year", -14, "lead", deferred(
        rf"(?:(?<![^\W\d_])©|\([cC]\)|[cC]opyright|COPYRIGHT|(?i:{_ANY.copyright}))(?:(?!{_GLUE})[^\n]){{0,40}}\n?\Z")),
    BylineCue("the end of a range", -8, "lead", deferred(
        r"(?:\b[A-ZÀ-Þ][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d|\d\d?\.(?:\d\d?\.)?)\s?[–—-]\s?\Z"
        rf"|(?<![\d:.,/])\d{{1,2}}(?:[–—\-]|\.\s?[/+]\s?|\.? (?:{_ANY.to}|{_ANY.conjunction}) )\Z")),
    BylineCue("the end of a range", -8, "right", deferred(r"\A(?:[–—\-~〜～]\d{1,2}(?![\d:.h])|\s?[~〜～]\s?\d)")),
    BylineCue(REVIEWED, 0, "left", _any(_ANY.reviewed, _TO_DATE)),  # one alone may be news; several are a history
    BylineCue("a date of something else", -10, "left", _any(_ANY.other_date, _TO_DATE)),
    BylineCue("a date of something else", -10, "lead", _any(_ANY.other_label, r"[\s:]{0,4}\Z")),
    BylineCue("a date of something else", -4, "lead", _any("release date", r"[\s:]{0,4}\Z")),  # of a film, or of a statement
    BylineCue("a date of something else", -10, "left", _any(_ANY.began, r"[\s:]{1,3}(?:on )?\Z")),
    BylineCue("the date of a picture", -8, "left", _any(_ANY.picture, rf"\b(?:(?!{_GLUE})[^\n]){{0,40}}\Z")),
    BylineCue("below a picture", -4, "above", deferred(r"\(AP Photo|/Reuters|via Reuters|REUTERS/|Getty Images|[Ff]ile [Pp]hoto|/AFP")),
    BylineCue("a quoted post", -8, "lead", deferred(r"\(@\w{1,30}\)(?:\s?on)?\s{0,2}\Z|— @?\w{1,30}\s{0,2}\Z")),
    # Only "at" and "um": the clocks of other languages are read as part of the date.
    BylineCue("a comment", -5, "right", deferred(rf"\A\s{{0,3}}(?:at \d|um \d|(?:{_ANY.said})\b|(?i:{_ANY.reply})|#(?!1(?!\d))\d)")),
    BylineCue("a comment", -6, "lead", _any(_ANY.said, r"\s?:\s{0,3}\Z")),
    BylineCue("a comment", -6, "lead", deferred(rf"(?<=[a-zß-ÿ])(?<!es)(?:{_ANY.said}):\s?\Z")),
    BylineCue("a comment", -6, "lead", _any(_ANY.comments, r":\s?[^\W\d]\S{0,20}(?: \S{1,20})?\s?\Z")),
    BylineCue("a comment", -5, "below", deferred(rf"\A(?i:{_ANY.reply})\b|\A#(?!1(?!\d))\d|\A\S{{1,20}}(?: \S{{1,20}})? says:?\Z")),
    BylineCue("'updated' before it", 6, "left", _any(f"(?:{_ANY.itself}) {_DONE}", rf"(?:\s(?:{_ANY.on}|{_ANY.at}))?[\s:]{{0,3}}\Z"), kind="updated", states=True),
    BylineCue("'updated' before it", 6, "left", _any(rf"(?:{_ANY.this}) (?:{_ANY.itself}) (?:{_ANY.was_last_on})\s", r"\Z"), kind="updated", states=True),
    BylineCue("the text states its own date", 12, "lead", _any(
        rf"(?:{_ANY.this}) (?:{_ANY.itself}) (?:{_ANY.was}) (?:(?:{_ANY.adverb}) )?(?:{_ANY.posted}|{_ANY.written})(?: (?:{_ANY.by}|{_ANY.within}) [^.!?\n\d]{{1,40}})?",
        rf",?\s(?:{_ANY.on}|{_ANY.at})\s?(?:\w{{3,9}},?\s)?\Z"), states=True),
    BylineCue("the text states its own date", 12, "lead", _any(rf"(?:{_ANY.this}) (?:{_ANY.itself}) (?:{_ANY.was_on})\s?", r"\Z"), states=True),
    BylineCue("the text states its own date", 8, "left", _any(
        rf"(?:{_ANY.itself})(?: (?:nr|no|n|n°|nº|№)\.? ?[\d/]{{1,9}})?", rf",?\s(?:{_ANY.dated})\s{{1,2}}\Z"), states=True),
    BylineCue("'updated' before it", 4, "lead", _any(_ANY.updated, _WITH_CLOCK, before=_HEADED + _SEAM), kind="updated", states=True),
    BylineCue(PUBLISHED, 7, "lead", _any(_ANY.published, _WITH_CLOCK, before=_HEADED + _SEAM), states=True),
    BylineCue("'date' before it", 5, "lead", deferred(
        rf"(?:(?<!\w\s){_SEAM}|(?<![^\W\d_])(?=[\u4e00-\u9fff]))(?:{_ANY.date_label})\s{{0,2}}:?\s{{0,2}}\Z"), states=True),
    BylineCue("the first post of a thread", 5, "right", deferred(r"\A\s{0,3}#1(?!\d)")),
    BylineCue("the first post of a thread", 5, "below", deferred(r"\A#1(?!\d)")),
    BylineCue("the start of a thread", 7, "left", deferred(r"[Tt]hread starter.{1,40}Start date\s?\Z"), states=True),
    BylineCue(PUBLISHED, 7, "left", deferred(
        rf"(?<=[^\W\d_]{{2}})(?<![Uu]n)(?<![Rr]e)(?:{_ANY.posted}) (?:{_ANY.on})\s{{1,2}}\Z"), states=True),
    BylineCue("a byline before it", 5, "lead", deferred(
        rf"{_SEAM}{_BY}\s{{0,2}}{_NAME}(?:(?:(?<=[a-zß-ÿ])|\s)(?:{_ANY.on})|(?:(?<=[a-zß-ÿ])|[^\S\n])(?:{_CAPITALISED_ON}))\s{{1,2}}\Z"
        rf"|\A(?:[A-ZÀ-Þ]\S{{0,20}} ){{1,3}}[A-ZÀ-Þ]\S{{1,20}}\n(?:{_ANY.on})\s{{1,2}}\Z"), introduces=True),
    BylineCue(INTRODUCED, 3, "lead", deferred(rf"\A(?i:{_ANY.on})\n\Z"), introduces=True),
    BylineCue("a byline before it", 5, "lead", deferred(
        rf"(?:{_SEAM}{_BY}\s{{1,2}}{_NAME}|(?:\A|\n){_ANY_BY}\s{{1,2}}{_NAME}|{_ANY.writer})\W{{0,4}}\Z")),
    BylineCue("a byline above it", 4, "above", deferred(rf"\A{_BY}\s{{1,2}}{_NAME}\Z|\A(?:[^\W\d_]{{3,14}} )?{_ANY_BY}\t")),
    BylineCue("a byline below it", 3, "below", deferred(rf"\A(?:[^\W\d_]{{3,14}} )?{_ANY_BY}\t|\A{_ANY_BY}(?::|:?\s{{1,2}}{_NAME}\Z)")),
    BylineCue("a byline after it", 3, "right", deferred(rf"\A\s{{0,2}}[|/,·•\-–—]?\s{{0,2}}(?i:{_ANY.by})\s(?=[A-ZÀ-Þ])")),
    BylineCue("in running text", -9, "left", _any(
        _ANY.prepositions, rf"(?:\s(?:{_ANY.the}))?(?:\s\w{{3,10}},?)?\s{{0,2}}\Z", before=r"(?:\w|\A),?\s"), unless_stated=True),
    BylineCue("in running text", -6, "lead", deferred(rf"[a-z,] (?:{_ANY.prepositions})\n\Z"), unless_stated=True),
    BylineCue("in running text", -6, "left", deferred(
        rf"{_SENTENCE}(?i:{_ANY.on}|{_ANY.prepositions})\s{{0,2}}(?:\w{{3,10}},?\s)?\Z"), unless_stated=True, in_line=True),
)  # fmt: skip

STATED = tuple(cue.note for cue in CUES if cue.states)
"""The notes of the cues that name the kind of date."""

BYLINES = tuple(cue.note for cue in CUES if cue.note.startswith("a byline"))
"""The notes of the cues that name the author."""

# The free edges of a date: a line end, a seam, or a separating mark. A date in brackets is an aside.
FREE_LEFT = deferred(r"(?:\A|[|•·⋅/>»:\-–—】\]©]|\A\S{1,12}(?: \S{1,12})?)\s{0,3}\Z")
CITY_LEFT = deferred(
    r"(?:\A|[^\w\s,]\s?|[a-z]|[A-ZÀ-Þ]{2}|\d)[A-ZÀ-Þ][a-zß-ÿ]{2,20}(?: [A-ZÀ-Þ][\w.]{1,12}){0,2},\s{0,2}\Z"
)
FREE_LEFT_OF_SHORT_LINE = deferred(r",\s{0,2}\Z")
BEGINS_LINE = deferred(r"\s[A-ZÀ-Þ]")
CITY_BRACKET = deferred(r"\A[A-ZÀ-Þ][\w\-]{2,20},\s\(\Z")
RUNS_ON = deferred(rf"(?!(?:{_ANY.by}|{_ANY.at}|in) )[a-zß-ÿ]{{2,14}}[ ,]")
FREE_RIGHT_OF_SHORT_LINE = deferred(r"[.。]\s{0,3}\Z")
FREE_RIGHT = deferred(
    rf"[ \t]{{2}}|\u3000|\s{{0,3}}(?:\Z|[|•·⋅/<>«\-–—【\[(]|\s(?:Last )?(?i:{_ANY.updated})\b|,?\s?(?i:{_ANY.by})\s?(?=[A-ZÀ-Þ]))"
)
