"""Find the head of a mail at the start of a text: lines such as "From: ..." and "Date: ...", in many languages."""

from dataclasses import dataclass

from timeline.datelines.stated_dates import stamp_in_words
from timeline.languages.bylines import any_language
from timeline.model import Stamp
from timeline.reading.stamps import parse_stamp
from timeline.text.lazy_patterns import deferred

_ANY = any_language()
_LINE = deferred(r"(?P<name>[^\W\d_][^\n:：]{0,40}?)\s?[:：][ \t]{0,3}(?P<value>[^\n]{0,998})(?:\n|\Z)")
_CONTINUED = deferred(r"[ \t]+[^\n]{1,998}(?:\n|\Z)")
_BLANK = deferred(r"\s*")
_OF_MAIL = deferred(rf"(?:{_ANY.mail_head}|{_ANY.subject})\Z")
_OF_SUBJECT = deferred(rf"(?:{_ANY.subject})\Z")
_OF_DATE = deferred(rf"(?:{_ANY.date_label}|{_ANY.sent})\Z")
_LINES_AT_MOST = 120
_LEAST_HEADERS = 2


@dataclass(frozen=True, slots=True)
class MailHead:
    """The head of a mail: where it ends, its subject, and the date that it states.

    Attributes:
        subject: empty where there is none.
        published: None where no date can be read.
        words: the date as written; `start` is its offset.
    """

    end: int
    subject: str = ""
    published: Stamp | None = None
    words: str = ""
    start: int = 0


def mail_head(text: str, lang: str | None = None) -> MailHead | None:
    r"""The head of a mail; None where the text does not begin with one.

    Only its own `Date` counts, not the days on which servers received or delivered it.

    >>> mail_head("Delivery-Date: 2023-08-02\nFrom: ann@x.example\nDate: 30 Jul 2023 18:30:00 +0900\n\nRain.").published.isoformat()
    '2023-07-30T18:30:00+09:00'
    >>> mail_head("Rain: it fell on Friday.") is None
    True
    """
    at = _BLANK.match(text).end()  # type: ignore[union-attr]
    headers: list[tuple[str, str, int]] = []
    for _ in range(_LINES_AT_MOST):
        found = _LINE.match(text, at)
        continued = _CONTINUED.match(text, at) if headers and not found else None
        if not found and not continued:
            break
        if found:
            headers.append((found["name"].strip(), found["value"].strip(), found.start("value")))
        at = (found or continued).end()  # type: ignore[union-attr]
    of_mail = {name for name, _, _ in headers if _OF_MAIL.match(name)}
    of_date = [(value, start) for name, value, start in headers if _OF_DATE.match(name)]
    if len(of_mail) + bool(of_date) < _LEAST_HEADERS:
        return None
    subject = next((value for name, value, _ in headers if _OF_SUBJECT.match(name)), "")
    dated = ((_read(value, lang), value, start) for value, start in of_date)
    return next((MailHead(at, subject, *each) for each in dated if each[0]), MailHead(at, subject))


def _read(words: str, lang: str | None) -> Stamp | None:
    return parse_stamp(words) or stamp_in_words(words, lang)
