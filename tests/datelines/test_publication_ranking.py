"""Why this date is the publication and not the others: the evidence names every candidate with its reason."""

from pathlib import Path

import pytest

import timeline

STORY = "The mill burned down on Thursday, said the mayor of the town, and nobody of the night shift was hurt in it."


def note_of(folder: Path, name: str, content: str) -> str:
    (folder / name).write_text(content, encoding="utf-8")
    (found,) = timeline.dateline(folder / name)
    return next(each.note for each in found.evidence if each.field == "published")


def page(head: str, body: str = STORY) -> str:
    return f"<html><head><title>Mill burns down</title>{head}</head><body><article><h1>Mill burns down</h1>{body}</article></body></html>"


_LINKED = """<script type="application/ld+json">[{"@type": "NewsArticle", "headline": "Mill burns down", "datePublished": "2021-04-09"},
{"@type": "VideoObject", "name": "Storm", "uploadDate": "2021-03-01"}]</script>"""
_STATE = """<script>{"latest": [{"title": "A", "publishedAt": "2021-05-01"}, {"title": "B", "publishedAt": "2021-05-02"}],
"story": {"title": "Mill burns down", "publishedAt": "2021-04-09T10:15:00Z"}}</script>"""


@pytest.mark.parametrize(
    ("name", "content", "notes"),
    [
        (
            "linked.html",
            page(_LINKED, f"<p>Published 8 April 2021</p><p>{STORY}</p>"),
            [
                "JSON-LD datePublished with the address or title of this page",
                "ranked lower: 2021-04-08 (in the text: 'published' before it",
                "2021-03-01 (JSON-LD uploadDate: with another address or title than this page)",
            ],
        ),
        (
            "script.html",
            page(_STATE),
            ["a script of the page", "not 2021-05-01 (a script of the page: of another page in a list)"],
        ),
        (
            "mail.txt",
            f"From: ann@x.example\nResent-Date: 12 Apr 2021 10:15\nDate: 9 Apr 2021 10:15\nSubject: Mill\n\n{STORY}",
            ["the date in the head of the mail", "2021-04-12 ("],
        ),
        (
            "text.txt",
            f"Tuesday, 13 April 2021\nHome News Sport\n\nMill burns down\n\nBy Ann Roe\n9 April 2021\n\n{STORY}\n",
            ["a byline before it", "not 2021-04-13 (the day the page was viewed) in the text"],
        ),
        (
            "journal.txt",
            f"Received 1 January 2020; accepted 1 April 2020; published online 4 May 2020\n\n{STORY}",
            ["'published' before it", "2020-01-01 (not yet published)"],
        ),
        ("copyright.txt", f"{STORY}\n\nPrinted 10 May 2022\n", ["2022-05-10 (a date of something else)", "left empty"]),
        (
            "record.jsonl",
            '{"text": "By Ann Roe\\nPublished 8 April 2021\\n\\nThe mill burned down.", "published": "2021-04-09"}',
            ["field 'published'", "ranked lower: 2021-04-08 (in the text"],
        ),
    ],
)
def test_the_evidence_names_the_winner_and_the_others_with_reasons(
    tmp_path: Path, name: str, content: str, notes: list[str]
) -> None:
    note = note_of(tmp_path, name, content)
    assert [words for words in notes if words not in note] == [], note


def test_the_shell_says_why_a_publication_is_left_open(tmp_path: Path) -> None:
    from click.testing import CliRunner

    from timeline.cli import cli

    (tmp_path / "a.txt").write_text(f"By Ann Roe\n05/04/2021\n\n{STORY}", encoding="utf-8")
    shown = CliRunner().invoke(cli, ["dateline", str(tmp_path / "a.txt"), "--format", "text"]).stdout
    assert "published  left open   from '05/04/2021': 2021-04-05 or 2021-05-04" in shown
