"""Polish byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pon|wt|śr|czw|pt|sob|niedz",
    on="dnia",
    to="do",
    conjunction="i",
    at=r"o godz\.",
    minute="minut[yę]?",
    hour="godzin[ęy]?",
    day="dni|dzień",
    week="tygodni(?:e|a)?|tydzień",
    ago="temu",
    today="dzisiaj|dziś",
    yesterday="wczoraj",
    published="opublikowano|dodano",
    updated="zaktualizowano",
    credited="Przez",
    author="Autor",
    function_words="w|że",
    mail_head="Od|Do|Temat",
    sent="Wysłano|Data",
)
