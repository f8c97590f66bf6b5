"""Swedish byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mån|tis|ons|tors|fre|lör|sön",
    on="den",
    the="den",
    at=r"kl\.?",
    minute="minut(?:er)?",
    hour="tim(?:mar|me)",
    day="dag(?:ar)?",
    week="veck(?:a|or)",
    one="en",
    ago="sedan",
    ago_before="för",
    today=r"i\s?dag",
    yesterday=r"i\s?går",
    published="publiceringsdatum|publicering|publicerad",
    updated="(?:senaste )?(?:uppdatering|ändring)|(?:senast )?(?:uppdaterad|ändrad|uppdaterat)",
    credited="Av",
    function_words="och|med",
    mail_head="Från|Till",
    subject="Ämne",
    sent="Skickat",
    other_date="mottagen|accepterad",
    reviewed="mottagen|inkommen|reviderad|godkänd|accepterad",
)
