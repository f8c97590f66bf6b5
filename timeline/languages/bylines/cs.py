"""Czech byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|po|út|st|čt|pá|so|ne",
    conjunction="a",
    at="ve|v",
    published="zveřejnění|datum vydání|zveřejněno|vydáno|publikováno",
    author="Autor",
    mail_head="Od|Komu",
    subject="Předmět",
    sent="Odesláno|Datum",
    updated="(?:poslední )?(?:aktualizace|změna|úprava)|(?:naposledy )?(?:aktualizováno|upraveno)",
    other_date="přijato",
    reviewed="doručeno|přijato|upraveno",
)
