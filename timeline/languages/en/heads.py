"""The heads of dated messages in English: quoted mails, posts, minutes and signals."""

import re

from timeline.languages.time_words import HeadWords
from timeline.text.lazy_patterns import deferred

_WRITINGS = (
    "posts?|tweets?|e-?mails?|letters?|messages?|texts?|text message|diary|diaries|entry|notes?|memos?|memorandum|telegrams?|cables?"
    "|faxe?s?|postcards?|blog|statement|log"
)
_WROTE = "wrote|writes|posted|tweeted|e-?mailed|texted|messaged|noted|recorded|reads|read|says|said|told|replied"
_SAYING = rf"\b(?:{_WROTE})\b"

HEADS = HeadWords(
    reply_opens=deferred(r"On\s{1,2}$"),
    reply_closes=deferred(r"[^\n]{0,160}(?:\n[^\n]{0,160})?\bwrote:[^\S\n]{0,4}(?:\n|$)"),
    sent=deferred(r"\*?(?:Sent|Date):\*?[^\S\n]{0,4}$"),
    sender=deferred(r"^[^\S\n>]{0,4}(?:>[^\S\n]?){0,8}\*?(?:From|To):", re.MULTILINE),
    signal=deferred(r"^[^\S\n]{0,8}(?:DTG:?\s{0,4}|[^\n]{0,60}\bAS OF:?\s{1,4})?$"),
    minutes=deferred(r"(?m:^)[^\S\n]{0,8}minutes\s{1,2}of\b[^.]{0,200}$", re.IGNORECASE),
    quoting=deferred(rf"\b(?:{_WRITINGS})\b|{_SAYING}", re.IGNORECASE),
    quoted=deferred(rf"[^.\n\"“”]{{0,60}}{_SAYING}[^.\n\"“”]{{0,60}}$", re.IGNORECASE),
)
