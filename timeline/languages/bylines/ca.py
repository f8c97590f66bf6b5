"""Catalan byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge",
    of="de|del|d['’]",
    on="el",
    at="a les|a la",
    forenoon_after="del matí|de la matinada",
    afternoon_after="de la tarda|del vespre|de la nit|del migdia",
    published="publicat(?!i)|publicada|publicació(?!n)",
    updated="actualitzat|actualitzada|(?:darrera |última )?(?:actualització|modificació)",
    author="Autor",
    reviewed="rebut|acceptat|revisat",
)
