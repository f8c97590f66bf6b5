"""Norwegian byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
    on="den",
    the="den",
    at=r"kl\.?",
    minute="minutt(?:er)?",
    hour="timer?",
    day="dag(?:er)?",
    week="uker?",
    one="en",
    ago="siden",
    ago_before="for",
    today=r"i\s?dag",
    yesterday=r"i\s?går",
    published="publisert",
    updated="(?:siste )?(?:oppdatering|endring)|(?:sist )?(?:oppdatert|endret)",
    date_label="Dato",
    credited="Av",
)
