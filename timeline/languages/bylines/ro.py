"""Romanian byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="luni|marți|miercuri|joi|vineri|sâmbătă|duminică",
    at="ore",
    published="publicat(?!i)",
    updated="actualizat",
    mail_head="De la|Către|Subiect",
    sent="Trimis",
    reviewed="primit|revizuit|acceptat",
)
