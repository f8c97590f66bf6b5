"""Romanian byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="luni|marți|miercuri|joi|vineri|sâmbătă|duminică",
    at="la ora|ora|ore",
    published="data publicării|publicare|publicat(?!i)",
    updated="(?:ultima )?(?:actualizare|modificare)|actualizat|modificat",
    mail_head="De la|Către",
    subject="Subiect",
    sent="Trimis",
    reviewed="primit|revizuit|acceptat",
)
