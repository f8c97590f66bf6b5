"""Hungarian byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap",
    published="megjelent|közzétéve",
    updated="frissítve",
    mail_head="Feladó|Címzett|Tárgy",
    sent="Elküldve|Dátum",
)
