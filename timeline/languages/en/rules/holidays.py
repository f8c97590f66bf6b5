"""Anniversaries and holidays."""

from timeline.languages.en.rulebook import rule
from timeline.model.expressions import Anniversary, Around, Calendar, Expression, Holiday
from timeline.model.grain import Grain

# What holidays are called: by the key that the resolver knows them by, an example and the phrases.
FEASTS = {
    "christmas": ("Christmas", ("christmas day?", "xmas")),
    "christmas eve": ("Christmas Eve", ("christmas eve", "xmas eve")),
    "boxing day": ("Boxing Day", ("boxing day",)),
    "new year": ("New Year's Day", ("new year 's day", "new years day")),
    "new year's eve": ("New Year's Eve", ("new year 's eve", "new years eve")),
    "valentine": ("Valentine's Day", ("valentine 's day", "valentines day")),
    "may day": ("May Day", ("may day",)),
    "epiphany": ("Epiphany", ("epiphany",)),
    "groundhog day": ("Groundhog Day", ("groundhog day",)),
    "st. patrick's day": ("St. Patrick's Day", ("st . patrick 's day", "st patrick 's day", "st patricks day")),
    "april fools' day": ("April Fools' Day", ("april fools ' day", "april fools ’ day", "april fool 's day")),
    "earth day": ("Earth Day", ("earth day",)),
    "anzac day": ("Anzac Day", ("anzac day",)),
    "bastille day": ("Bastille Day", ("bastille day",)),
    "halloween": ("Halloween", ("halloween",)),
    "guy fawkes night": ("Bonfire Night", ("bonfire night", "guy fawkes night|day")),
    "election day": ("Election Day", ("election day",)),
    "mother's day": ("Mother's Day", ("mother 's day", "mothers ' day", "mothers day")),
    "father's day": ("Father's Day", ("father 's day", "fathers ' day", "fathers day")),
    "all saints' day": ("All Saints' Day", ("all saints ' day", "all saints ’ day")),
    "armistice day": ("Armistice Day", ("armistice day", "remembrance day")),
    "easter": ("Easter", ("easter sunday?",)),
    "easter monday": ("Easter Monday", ("easter monday",)),
    "good friday": ("Good Friday", ("good friday",)),
    "palm sunday": ("Palm Sunday", ("palm sunday",)),
    "maundy thursday": ("Maundy Thursday", ("maundy|holy thursday",)),
    "ascension day": ("Ascension Day", ("ascension day",)),
    "pentecost": ("Pentecost", ("pentecost", "whit sunday")),
    "ash wednesday": ("Ash Wednesday", ("ash wednesday",)),
    "thanksgiving": ("Thanksgiving", ("thanksgiving day?",)),
    "black friday": ("Black Friday", ("black friday",)),
    "juneteenth": ("Juneteenth", ("juneteenth",)),
    "canada day": ("Canada Day", ("canada day",)),
    "australia day": ("Australia Day", ("australia day",)),
    "labor day": ("Labor Day", ("labor|labour day",)),
    "memorial day": ("Memorial Day", ("memorial day",)),
    "veterans day": ("Veterans Day", ("veterans day",)),
    "independence day": ("Independence Day", ("independence day",)),
    "columbus day": ("Columbus Day", ("columbus day",)),
    "martin luther king day": ("Martin Luther King Day", ("martin luther king day", "martin luther king jr . day")),
    "presidents day": ("Presidents Day", ("presidents ' day", "presidents ’ day", "presidents day")),
    "lunar new year": ("Lunar New Year", ("lunar new year", "chinese new year")),
    "eid al-fitr": ("Eid al-Fitr", ("eid al - fitr", "hari raya puasa")),
    "eid al-adha": ("Eid al-Adha", ("eid al - adha", "hari raya haji")),
    "rosh hashanah": ("Rosh Hashanah", ("rosh hashanah",)),
    "yom kippur": ("Yom Kippur", ("yom kippur",)),
    "passover": ("Passover", ("passover",)),
    "nowruz": ("Nowruz", ("nowruz",)),
    "victory day": ("Victory Day", ("victory day",)),
    "diwali": ("Diwali", ("diwali", "deepavali")),
}


def _feast(key: str, example: str, names: tuple[str, ...]) -> None:
    """One rule for each holiday: bare, with its year, or stepped to."""

    def feast(year: int | None = None, step: int | None = None) -> Expression:
        return Holiday(key, year, step)

    feast.__name__ = key.replace(" ", "_").replace("'", "").replace("-", "_")
    phrases = [phrase for name in names for phrase in (name, f"{name} of? {{year}}", f"{{step}} {name}")]
    said = {
        example: Holiday(key),
        f"{example} 1999": Holiday(key, 1999),
        f"last {example}": Holiday(key, None, -1),
    }
    rule(*phrases, examples=said)(feast)


for _key, (_example, _names) in FEASTS.items():
    _feast(_key, _example, _names)


def _around(key: str, example: str, name: str) -> None:
    """The week and the weekend around a holiday that has one."""

    def around_feast(unit: Grain, year: int | None = None) -> Expression | None:
        return Around(unit, Holiday(key, year)) if unit in (Grain.WEEK, Grain.WEEKEND) else None

    around_feast.__name__ = f"around_{key.replace(' ', '_')}"
    rule(
        f"the? {name} {{grain:unit}} of? {{year}}",
        f"the? {name} {{grain:unit}}",
        f"the {{grain:unit}} of {name} day? {{year}}?",
        examples={f"{example} weekend": Around(Grain.WEEKEND, Holiday(key))},
        never=(f"{example} month",),
    )(around_feast)


for _key, _example, _name in (
    ("easter", "Easter", "easter"),
    ("christmas", "Christmas", "christmas"),
    ("thanksgiving", "Thanksgiving", "thanksgiving"),
    ("labor day", "Labor Day", "labor|labour day"),
    ("memorial day", "Memorial Day", "memorial day"),
    ("columbus day", "Columbus Day", "columbus day"),
    ("passover", "Passover", "passover"),
):
    _around(_key, _example, _name)


@rule("d - day", examples={"on [D-Day]": Calendar(1944, 6, 6)}, never=("vitamin D a day",))
def d_day() -> Expression:
    return Calendar(1944, 6, 6)


@rule("the? {ordinal} anniversary", examples={"the 70th anniversary": Anniversary(70)})
def anniversary(ordinal: int) -> Expression:
    return Anniversary(ordinal)
