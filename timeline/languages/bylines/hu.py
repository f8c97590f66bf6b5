"""Hungarian byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap",
    published="közzététel|publikálva|megjelent|közzétéve",
    updated="utolsó (?:frissítés|módosítás)|(?:utoljára )?(?:frissítve|módosítva)",
    mail_head="Feladó|Címzett",
    subject="Tárgy",
    sent="Elküldve|Dátum",
    reviewed="beérkezett|elfogadva|javítva",
)
