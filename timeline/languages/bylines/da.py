"""Danish byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
    on="den",
    the="den",
    at=r"kl\.?",
    minute="minut(?:ter)?",
    hour="timer?",
    day="dage?",
    week="uger?",
    one="en",
    ago="siden",
    ago_before="for",
    today=r"i\s?dag",
    yesterday=r"i\s?går",
    published="udgivelsesdato|udgivet|offentliggjort",
    updated="(?:sidste |seneste )?(?:opdatering|ændring)|(?:sidst |senest )?(?:opdateret|ændret)",
    date_label="Dato",
    credited="Av|Af",
    mail_head="Fra|Til",
    subject="Emne",
    sent="Sendt",
    reviewed="modtaget|revideret|accepteret",
)
