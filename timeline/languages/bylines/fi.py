"""Finnish byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    months=("tam", "hel", "maa", "huh", "tou", "kes", "hei", "elo", "syy", "lok", "marr", "jou"),
    weekdays="maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai",
    at="klo",
    published="julkaisupäivä|julkaistu",
    updated="(?:viimeisin )?päivitys|(?:viimeksi )?(?:päivitetty|muokattu)",
    mail_head="Lähettäjä|Vastaanottaja",
    subject="Aihe",
    sent="Lähetetty|Päiväys",
    reviewed="saapunut|korjattu|hyväksytty",
)
