"""Polish byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pon|wt|śr|czw|pt|sob|niedz",
    on="dnia",
    to="do",
    conjunction="i",
    at=r"o godzinie|godz\.?|o godz\.",
    minute="minut[yę]?",
    hour="godzin[ęy]?",
    day="dni|dzień",
    week="tygodni(?:e|a)?|tydzień",
    ago="temu",
    today="dzisiaj|dziś",
    yesterday="wczoraj",
    published="data publikacji|data dodania|publikacja|opublikowano|dodano",
    updated="(?:ostatnia )?(?:aktualizacja|modyfikacja|zmiana)|(?:ostatnio )?zaktualizowano",
    credited="Przez",
    author="Autor",
    function_words="w|że",
    mail_head="Od|Do",
    subject="Temat",
    sent="Wysłano|Data",
    year_word=r"r\.|roku",
    other_date="otrzymano|przyjęto do druku|dostęp",
    reviewed="wpłynęło|otrzymano|poprawiono|przyjęto|zaakceptowano",
)
