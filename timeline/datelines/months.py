"""Month names: English here, the other languages from dateparser's data, loaded only when a word is not English."""
# ruff: noqa: SIM905 - word lists are read more easily as words

from functools import cache, lru_cache

from timeline.languages.locale_data import locale_data

_ENGLISH = (
    ("january", "jan"), ("february", "feb", "febr"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
    ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"), ("december", "dec"),
)  # fmt: skip
ENGLISH: dict[str, int] = {word: number for number, words in enumerate(_ENGLISH, 1) for word in words}
"""English month words, full and short, to numbers."""
FULL_ENGLISH: tuple[str, ...] = tuple(words[0] for words in _ENGLISH)
WEEKDAYS: tuple[str, ...] = tuple(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tues tue weds wed thurs thur thu fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag poniedziałek wtorek środa czwartek piątek sobota
    niedziela понедельник вторник среда четверг пятница суббота воскресенье pazartesi salı çarşamba perşembe cuma cumartesi pazar
    الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
    pondělí úterý středa čtvrtek pátek neděle понеділок вівторок середа четвер п'ятниця неділя hétfő kedd szerda csütörtök péntek szombat vasárnap
    luni marți miercuri joi vineri sâmbătă duminică senin selasa rabu kamis jumat sabtu minggu maanantai tiistai keskiviikko
    torstai perjantai lauantai sunnuntai
    lun mar mer jeu ven sam dim mié jue vie sáb dom gio sab seg ter qua qui sex mån tis ons tors fre lör sön pon śr czw niedz sob
    mo di mi do fr sa so ma wo vr za zo po út st čt pá ne wt pt пн вт ср чт пт сб вс
    """.split()
)
"""Weekday words of the most-read languages, longer forms of a word before its short ones."""
LANGUAGES = (
    "es fr de pt it nl ru uk pl cs sk sv da nb fi hu ro tr el bg sr hr sl ca id vi lt lv et hi bn ta te mr gu "
    "ar fa he ur th af sw az sq mk eu gl is ga cy ms tl"
).split()
"""The most-written languages other than English; dateparser's others are too rare to be worth its mistakes."""
_SHORTEST = 3
# Forms that dateparser does not have: the Levant's months, Latvian "in July", Basque "of July".
_MORE: dict[str, int] = {
    word.replace("_", " "): number
    for number, words in enumerate(
        (
            "كانون_الثاني janvārī urtarrilaren", "شباط februārī otsailaren", "آذار اذار martā martxoaren", "نيسان aprīlī apirilaren",
            "أيار ايار maijā maiatzaren", "حزيران jūnijā ekainaren", "تموز jūlijā uztailaren", "آب اب augustā abuztuaren",
            "أيلول ايلول septembrī irailaren", "تشرين_الأول تشرين_الاول oktobrī urriaren", "تشرين_الثاني novembrī azaroaren",
            "كانون_الأول كانون_الاول decembrī abenduaren",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip


@lru_cache(maxsize=4096)  # hostile or merely foreign texts repeat their words
def month_named(word: str, lang: str | None = None) -> int | None:
    """The number of the month that a word names; None where languages disagree on it.

    >>> month_named("July"), month_named("juillet"), month_named("июля"), month_named("people")
    (7, 7, 7, None)
    """
    word = word.lower().strip(".")
    if word in ENGLISH:
        return ENGLISH[word]
    if word in _MORE:
        return _MORE[word]
    own = (lang or "").partition("-")[0].lower()
    if own == "en" or len(word) < _SHORTEST:
        return None
    if own in LANGUAGES and word in _months_in(own):
        return _months_in(own)[word]
    found = {_months_in(language).get(word) for language in LANGUAGES} - {None}
    return found.pop() if len(found) == 1 else None


@cache
def _months_in(language: str) -> dict[str, int]:
    words = locale_data(language)
    names = {
        str(name).lower().strip("."): number
        for number, month in enumerate(FULL_ENGLISH, 1)
        for name in words.get(month, ())
    }
    return {name: number for name, number in names.items() if len(name) >= _SHORTEST}
