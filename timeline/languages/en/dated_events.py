"""How English dates its events and defined terms, and counts from them."""

import re

from timeline.languages.time_words import EventWords
from timeline.text.lazy_patterns import deferred

# The noun that a time counts from, and other words for the same event; an ending is added to nouns without an entry.
_SAME_EVENT = {
    "admission": r"admitted|admissions?|hospitali[sz]ed|(?:brought|taken) to (?:the |a )?(?:emergency department|hospital|clinic)",
    "birth": r"born|births?", "death": r"died|deaths?|killed", "departure": r"departed|left|departures?", "arrival": r"arrived|arrivals?|reached",
    "marriage": r"married|wed|marriages?|wedding", "wedding": r"married|wed|weddings?", "election": r"elected|elections?|voted?|votes|polls", "vote": r"voted?|votes|elections?|referendum|polls|cast (?:their )?ballots", "quake": r"quakes?|earthquakes?", "earthquake": r"quakes?|earthquakes?", "shooting": r"shootings?|shot|opened fire", "attack": r"attack(?:s|ed)?|raid(?:s|ed)?|stormed|assault",
    "completion": r"completed|completion|finished", "publication": r"published|publication|appeared", "delivery": r"delivered|delivery",
    "acquisition": r"acquired|acquisition|bought", "collision": r"collided|collision", "explosion": r"exploded|explosions?|blast",
    "operation": r"operated|operations?", "surgery": r"surgery|operated", "appointment": r"appointed|appointments?",
    "resignation": r"resigned|resignation", "receipt": r"received|receipt", "termination": r"terminated|termination",
    "execution": r"executed|execution", "withdrawal": r"withdrew|withdrawn|withdrawal", "invasion": r"invaded|invasion",
    "injection": r"injected|injections?", "injury": r"injured|injury", "conviction": r"convicted|conviction",
    "abduction": r"abducted|abduction", "disappearance": r"disappeared|disappearance|vanished", "burial": r"buried|burial",
    "dismissal": r"dismissed|dismissal", "closure": r"closed|closure", "sinking": r"sank|sunk|sinking", "signing": r"signed|signing",
    "start": r"began|begun|started|opened|commenced|admitted|landed|sailed|embarked|set (?:out|off)|kicked off", "onset": r"onset", "landing": r"landed|landings?", "grounding": r"grounded|grounding|ran aground", "exposure": r"exposed|exposure",
}  # fmt: skip
# A thing or group that owns an event ("its launch") is seldom the only one in a text.
_NO_EVENT = (
    "they|them|these|those|there|then|when|while|with|without|another|other|others|most|many|more|much|some|such|both|several"
    "|even|only|still|also|from|into|over|under|what|nobody|nothing|everyone|everything|people|police|officials|news|word"
)
"""What follows "after that" without being what "that" points to: "two days after that they left"."""
_ARTICLE = rf"(?!(?:its|their)\b)(?:(?:the|his|her|this|such|(?P<that>that)(?!\s(?:{_NO_EVENT})\b))\s)?"
_AGE = (
    r"(?:\d{1,2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)"
)
# "Two years after her mother died" counts from what the person did, and not from a day that the text dates by the word.
_NO_PERSON = (
    r"(?!(?:(?:grand|step|god)?(?:mother|father|parents?|son|daughter|child|children)|husband|wife|widow|brother|sister|uncle|aunt"
    r"|nephew|niece|cousin|friend|boyfriend|girlfriend|partner|people|family|team|company)s?\b)"
)
_MARKS = r"[\"“”'’]"


def _words_for(name: str) -> re.Pattern[str]:
    stem = re.escape(name.removesuffix("e"))
    return deferred(rf"\b(?:{_SAME_EVENT.get(name, rf'{stem}(?:e|s|es|ed|ing)?')})\b", re.IGNORECASE)


EVENTS = EventWords(
    counted=deferred(
        rf"\s(?P<side>before|prior\sto|after|following|from|of)\s{_ARTICLE}{_MARKS}?"
        rf"(?P<name>[A-Z][\w-]{{2,20}}(?:\s[A-Z][\w-]{{1,20}}){{0,3}}|{_NO_PERSON}[a-z]{{4,20}})(?![\w-])"
    ),
    back=deferred(r"before|prior"),
    within=deferred(
        r"\b(?:within|not\s(?:later|more)\sthan|no\s(?:later|more)\sthan)\s(?:a\speriod\sof\s)?$", re.IGNORECASE
    ),
    defining=rf"\b{{name}}{_MARKS}?\)?,?\s(?:means|shall\smean|is|was|shall\sbe|being|of|falls\son|took\splace\son)\s(?:on\s)?(?:the\sday\sof\s)?$",
    defined=rf"\s?[(,]\s?(?:the\s|being\sthe\s)?{_MARKS}?(?:the\s)?{{name}}\b",
    beside=deferred(
        r"\)?,?\s(?:(?:was|is|were|being|as|had\sbeen|has\sbeen|will\sbe)\s)?(?:(?:set|fixed|planned|scheduled|chosen|brought\sforward|put\soff)\s)?(?:(?:for|to|on|as)\s)?"
        r"|\s?[(:=–-]\s?|,\s",
        re.IGNORECASE,
    ),
    counted_beside=deferred(r"\s?[(:=]\s?|\s(?:is|was)\s"),
    clause_ends=deferred(r"[,;:.]\s|\b(?:and|but|then)\b"),
    ages=deferred(
        rf"\b(?:(?:at\sthe\sage\sof|when\s(?:he|she|they|i)\s(?:was|were)|turned)\s(?:only\s|just\s|about\s)?{_AGE}\b(?!\s(?:per|percent|%|to))"
        rf"|(?:at|aged)\s(?:only\s|just\s)?{_AGE},?\s(?:he|she|they|i)\b)",
        re.IGNORECASE,
    ),
    words_for=_words_for,
)
