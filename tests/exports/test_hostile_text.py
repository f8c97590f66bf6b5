"""Hostile text in every field: nothing executes, nothing leaves, and the chart is drawn all the same."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from factory import event, hostile, interval

from timeline.charts import chart
from timeline.exports import html_fragment
from timeline.exports.page import page_text, script_json
from timeline.table import events_table

HOSTILE = [
    "</script><script>window.pwned=1</script>",
    "</SCRIPT ><script>window.pwned=1</script>",
    "<!--<script>",
    "<!-- --><script>window.pwned=1</script>",
    "<img src=x onerror=window.pwned=1>",
    "<svg onload=window.pwned=1>",
    "<svg><script>window.pwned=1</script></svg>",
    "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
    '"><img src=x onerror=window.pwned=1>',
    "' onmouseover='window.pwned=1",
    '" autofocus onfocus="window.pwned=1',
    "\\",
    "\\\\' \\\" \\u003cscript\\u003e",
    "javascript:window.pwned=1",
    "jAvAsCrIpT&colon;window.pwned=1",
    "java\tscript:window.pwned=1",
    "data:text/html,<script>window.pwned=1</script>",
    "vbscript:window.pwned=1",
    'https://a@evil.example/" onclick="window.pwned=1',
    "//evil.example/x.js",
    "${window.pwned=1}",
    "$title $data ${style} $$",
    "{{constructor.constructor('window.pwned=1')()}}",
    "{% raw %}<% window.pwned=1 %>",
    "`${window.pwned=1}`",
    "'+alert(1)+'",
    "' + (window.pwned=1) + '",
    '"] || (window.pwned=1) || ["',
    "datum.constructor.constructor('window.pwned=1')()",
    "');window.pwned=1;//",
    "line\u2028separator\u2029paragraph",
    "\u202eright to left\u202c \u2066isolate",
    "null\x00byte",
    "bell\x07 escape\x1b[31m",
    "lone \ud800 surrogate \udfff",
    "w" * 3000,
    "\u0301" * 200,
    "]]><![CDATA[<script>window.pwned=1</script>",
    "<style>*{display:none}</style>",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<form action=https://evil.example/><input name=pwned>",
    "<a id=chart-data>{}</a>",
    "__proto__",
    '=HYPERLINK("https://evil.example/")',
    "&lt;script&gt;window.pwned=1&lt;/script&gt;",
]
LIVE = """
[...document.querySelectorAll('*')].flatMap(element => [...element.attributes]
  .filter(at => /^on/i.test(at.name) || /^[\\s\\x00-\\x1f]*(javascript|vbscript|data):/i.test(at.value))
  .map(at => element.tagName + ' ' + at.name))
"""

Opened = Callable[..., Any]


def assert_harmless(seen: Any) -> None:
    assert seen.page.locator("#chart").get_attribute("data-state") == "drawn"
    assert seen.page.evaluate("window.pwned") is None
    assert seen.page.evaluate(LIVE) == []
    assert seen.page.locator("#chart svg.marks").is_visible()
    assert seen.page.evaluate("document.querySelectorAll('script').length") == 3
    assert seen.page.evaluate("document.querySelectorAll('iframe, form[action], base, object, embed, img').length") == 0
    assert seen.trouble == []


@pytest.mark.parametrize("texts", [HOSTILE[at::8] for at in range(8)], ids=range(8))
def test_hostile_text_in_every_field_is_only_text(opened: Opened, texts: list[str]) -> None:
    dated = [hostile(text, interval("2024-03-11")) for text in texts]
    undated = [hostile(text, None) for text in texts]
    seen = opened(page_text(events_table([*dated, *undated]), title=" ".join(texts), subtitle="".join(texts)))
    assert_harmless(seen)
    bars = seen.page.locator("#chart .events_group .events_layer_1_marks path")
    assert bars.count() == len(texts)
    for number in range(len(texts)):
        bars.nth(number).hover(force=True)
        seen.page.locator("#vg-tooltip-element.visible").wait_for(timeout=5000)
    assert_harmless(seen)
    assert seen.page.locator("main tbody tr").count() == 2 * len(texts)


def test_hostile_text_can_be_searched_for(opened: Opened) -> None:
    seen = opened(page_text(events_table([hostile(text, interval("2024-03-11")) for text in HOSTILE]), title="All"))
    seen.page.fill("#find", "'+alert(1)+'")
    seen.page.wait_for_timeout(200)
    assert_harmless(seen)
    assert seen.page.locator("main tbody tr:visible").count() == 1


def test_a_foreign_certainty_cannot_break_an_expression(opened: Opened) -> None:
    table = events_table([event(str(at), interval("2024-03-11")) for at in range(len(HOSTILE))])
    table["certainty"] = [text.encode("utf-8", "replace").decode() for text in HOSTILE]
    assert_harmless(opened(page_text(table, title="Edited")))


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_the_data_block_holds_no_mark_that_html_reads(text: str) -> None:
    written = script_json({text: [text]})
    assert not set(written) & set("<>&\u2028\u2029")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_the_fragment_for_notebooks_has_no_tag_of_the_text(text: str) -> None:
    fragment = html_fragment(events_table([hostile(text, interval("2024-03-11")), hostile(text, None)]), title=text)
    tags = {tag.split(">")[0].split()[0].strip("/") for tag in fragment.split("<")[1:]}
    assert tags <= {
        "p",
        "strong",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "time",
        "details",
        "summary",
        "mark",
        "code",
        "a",
    }
    fragment.encode()


def test_the_fragment_says_how_many_rows_it_leaves_out() -> None:
    fragment = html_fragment(events_table([event(str(at), interval("2024-03-11")) for at in range(30)]), rows=5)
    assert "25 more events are not shown" in fragment
    assert fragment.count("<tr") == 6


def test_the_chart_is_inert_in_altairs_own_page_too() -> None:
    table = events_table([hostile(text, interval("2024-03-11")) for text in HOSTILE])
    page = json.dumps(chart(table, title=HOSTILE[0]).to_dict(), ensure_ascii=False)
    assert re.findall(r"<[/!a-zA-Z%?].{0,20}", page) == []
