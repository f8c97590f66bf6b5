"""Make distinct news articles of our own sentences, in shards of JSON Lines, as a trial for corpora.

    python tests/bench/make_articles.py FOLDER [--articles 20000] [--shards 40] [--seed 7] [--stories N]

Each day has three to eight stories, or as many as `--stories` says. A story is one event with its place, people and figures;
several papers report it in words of their own, some print one wire text with another first line, and now and then a paper
gives a wrong day. The rest of an article is background, plans and quotations with dates of all kinds. The same arguments make
the same bytes.
"""

import argparse
import datetime as dt
import gzip
import json
import random
from collections.abc import Iterator
from pathlib import Path

FIRST_DAY = dt.date(2010, 1, 1)
_SYLLABLES = [
    "ba",
    "be",
    "bri",
    "da",
    "dor",
    "el",
    "fa",
    "gan",
    "hol",
    "im",
    "jur",
    "ka",
    "kel",
    "lo",
    "lun",
    "ma",
    "mer",
    "na",
    "nor",
    "or",
    "pa",
    "pel",
    "ra",
    "ri",
    "sa",
    "sel",
    "ta",
    "tor",
    "ul",
    "va",
    "vin",
    "zo",
]
_PAPERS = ["Herald", "Courier", "Daily Post", "Tribune", "Observer", "Gazette", "Chronicle", "Evening Mail"]
_EVENTS = [
    ("A {thing} collapsed in {place} on {day}, and {number} people died", "collapse"),
    ("{number} miners were killed when a {thing} exploded near {place} on {day}", "explosion"),
    ("Police arrested {person} in {place} on {day} over the {thing} affair", "arrest"),
    ("{person} resigned as mayor of {place} on {day} after the {thing} vote", "resignation"),
    ("The {thing} at {place} was opened by {person} on {day}", "opening"),
    ("A court in {place} sentenced {person} to {number} years in prison on {day}", "sentence"),
    ("The ferry {other} sank off {place} on {day} with {number} passengers aboard", "sinking"),
    ("Workers at the {thing} of {place} went on strike on {day}, {person} said", "strike"),
]
_LEADS = ["", "Officials confirmed it: ", "Residents were shocked. ", "It was expected. ", "The news spread quickly. "]
_THINGS = [
    "bridge",
    "tunnel",
    "refinery",
    "stadium",
    "harbour crane",
    "power station",
    "mine",
    "dam",
    "factory",
    "market hall",
    "school",
    "railway line",
]
_BACKGROUND = [
    "The {thing} had been built in {year}, and was last repaired in {month} {year2}.",
    "A similar accident killed {number} people in {place2} on {date}.",
    "{person} is to speak in {place2} on {future}.",
    "The council will meet {next}.",
    "'We have waited since {year},' said {person2}, a teacher from {place}.",
    "Talks between {person} and {person2} broke down {ago}.",
    "The region has been poor since the early {decade}s.",
    "An inquiry is expected to report by {month} {year3}.",
    "Last week {person2} visited {place2} and promised help.",
    "Prices rose by {number} per cent in the third quarter of {year2}.",
]


class Maker:
    """Makes words, stories and articles from one source of chance."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - no secret

    def articles(self, number: int, stories: int | None = None) -> Iterator[dict[str, str]]:
        """Articles in order of publication, with a number of stories a day, or 3 to 8."""
        day, made = FIRST_DAY, 0
        while made < number:
            for _ in range(stories or self._chance.randrange(3, 9)):
                for text in self._story(day):
                    if made == number:
                        return
                    late = dt.timedelta(days=self._chance.choice([0, 0, 0, 1, 1, 2]))
                    yield {"id": f"article-{made:07d}", "published": (day + late).isoformat(), "text": text}
                    made += 1
            day += dt.timedelta(days=1)

    def _story(self, day: dt.date) -> list[str]:
        """The articles of some papers on one event of this day."""
        facts = self._facts(day)
        lead, _ = self._chance.choice(_EVENTS)
        wire = self._article(lead, facts, day)
        texts = []
        for _ in range(self._chance.choice([1, 1, 1, 2, 3, 5])):
            paper = f"{facts['place']} {self._chance.choice(_PAPERS)}"
            if self._chance.random() < 0.3:
                texts.append(f"{paper}, by our staff and agencies.\n\n{wire}")
            else:
                wrong = self._chance.random() < 0.05
                stated = facts | {"day": _written(day - dt.timedelta(days=2))} if wrong else facts
                texts.append(f"{paper} reports.\n\n{self._article(lead, stated, day)}")
        return texts

    def _facts(self, day: dt.date) -> dict[str, str]:
        return {
            "day": self._chance.choice([_written(day), day.strftime("%A")]),
            "place": self._name(),
            "person": f"{self._name()} {self._name()}",
            "other": f"{self._name()} {self._name()}",
            "thing": self._chance.choice(_THINGS),
            "number": str(self._chance.randrange(3, 60)),
        }

    def _article(self, lead: str, facts: dict[str, str], day: dt.date) -> str:
        first = f"{self._chance.choice(_LEADS)}{lead.format(**facts)}."
        rest = [self._background(facts, day) for _ in range(self._chance.randrange(4, 12))]
        paragraphs = [first, *(" ".join(rest[at : at + 2]) for at in range(0, len(rest), 2))]
        return "\n\n".join(paragraphs)

    def _background(self, facts: dict[str, str], day: dt.date) -> str:
        chance, year = self._chance, day.year
        past = day - dt.timedelta(days=chance.randrange(30, 9000))
        others = {
            "place2": self._name(),
            "person2": f"{self._name()} {self._name()}",
            "number": str(chance.randrange(3, 60)),
            "year": str(year - chance.randrange(5, 120)),
            "year2": str(year - chance.randrange(1, 5)),
            "year3": str(year + chance.randrange(1, 3)),
            "decade": str(year // 10 * 10 - 10 * chance.randrange(1, 6)),
            "month": past.strftime("%B"),
            "date": _written(past),
            "future": _written(day + dt.timedelta(days=chance.randrange(5, 60))),
            "next": chance.choice(["on Monday", "next Tuesday", "tomorrow", "next week", "in two weeks"]),
            "ago": chance.choice(["yesterday", "two weeks ago", "last month", "three days ago", "on Sunday"]),
        }
        return chance.choice(_BACKGROUND).format(**facts | others)

    def _name(self) -> str:
        return "".join(self._chance.choice(_SYLLABLES) for _ in range(self._chance.choice([2, 3, 3]))).capitalize()


def _written(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"


def write_shards(folder: Path, articles: int, shards: int, seed: int = 7, stories: int | None = None) -> list[Path]:
    """Write that many articles into that many shards, in order of publication."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps(article) + "\n" for article in Maker(seed).articles(articles, stories)]
    size = -(-articles // shards)
    paths = []
    for number in range(shards):
        path = folder / f"shard-{number:04d}.jsonl.gz"
        with path.open("wb") as raw, gzip.GzipFile("", "wb", 1, raw, mtime=0) as stream:
            stream.write("".join(lines[number * size : (number + 1) * size]).encode())
        paths.append(path)
    return paths


def main() -> None:
    """Write the shards."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--shards", type=int, default=40)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--stories", type=int, help="stories a day")
    options = parser.parse_args()
    paths = write_shards(options.folder, options.articles, options.shards, options.seed, options.stories)
    print(f"{len(paths)} shards, {sum(path.stat().st_size for path in paths) / 1e6:.1f} MB packed")


if __name__ == "__main__":
    main()
