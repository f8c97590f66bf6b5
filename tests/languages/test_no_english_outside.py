"""No word of English is outside `timeline/languages/en`, except in texts for the user."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "timeline"
STAGES = ("extracting", "merging", "digesting")
# Nearly all other strings of these are reasons, for the user.
PATTERNS_ONLY = ("text", "tagging", "resolving")
FUNCTION_WORDS = re.compile(
    r"(?<![A-Za-z])(?:the|a|an|of|in|on|at|by|to|from|and|or|but|not|that|which|who|when|since|until|before|after|is|are|was|were|be|been"
    r"|has|had|have|will|would|may|said|says|according|mr|mrs|jan|mon)(?![A-Za-z])",
    re.IGNORECASE,
)
CHARACTERS = re.compile(r"\[[^\]]*\]")  # of a pattern: "[a-z]" is no article
# Texts for the user, by their beginnings; messages of errors, reasons and descriptions of enumerations need no entry.
FOR_THE_USER = {
    "extracting/no_event/refusals.py": ("a ", "an ", "the "),
    "extracting/inheriting/coreferent_acts.py": (
        "inherited from ",
        "before it",
        "farther on",
        ", where the same act is dated: ",
    ),
    "extracting/inheriting/reported_period.py": ("inherited from ", " before it, the period of the report: "),
    "extracting/inheriting/reference_day.py": (
        "in the sentence before",
        "on a line of its own",
        " sentences before",
        "inherited from ",
    ),
    "extracting/event_rows.py": ("Event marked by ",),  # the headline of what an anniversary commemorates
    "digesting/digest.py": (
        ", those with ",
        ", from a week ",
        " of the ",
        " days named in it",
        "days outside it",
        " to ",
        " sentences a date ",
        "no first and no ",
        "the beginning",
        "the end",
    ),
    "digesting/render.py": ("no day ", "<p>No day ", " to ", "body{", "text-align"),  # the last two are CSS
}


def modules(stages: tuple[str, ...]) -> list[Path]:
    return [path for stage in stages for path in sorted((PACKAGE / stage).rglob("*.py"))]


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def literals(tree: ast.Module) -> Iterator[str]:
    """Every string of a module but docstrings, annotations, messages of errors, reasons and descriptions of enumerations."""
    passed_over = {inner for node in ast.walk(tree) for part in _prose_of(node) for inner in ast.walk(part)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in passed_over:
            yield node.value


def _prose_of(node: ast.AST) -> list[ast.AST]:
    """The parts of a node that are written for people."""
    match node:
        case ast.Expr(value=ast.Constant()) | ast.Raise():
            return [node]
        case ast.keyword(arg="reason"):
            return [node.value]
        case (
            ast.arg(annotation=ast.AST() as note)
            | ast.AnnAssign(annotation=note)
            | ast.FunctionDef(returns=ast.AST() as note)
        ):
            return [note]
        case ast.ClassDef(bases=[ast.Name(id="StrEnum")]):
            return [*node.body]
    return []


def english(source: str, allowed: tuple[str, ...] = ()) -> list[str]:
    """The strings of a source with words of English, but for those that begin as allowed."""
    found = (text for text in literals(ast.parse(source)) if FUNCTION_WORDS.search(CHARACTERS.sub("", text)))
    return [text for text in found if not text.startswith(allowed)]


@pytest.mark.parametrize("path", modules(STAGES), ids=name_of)
def test_no_stage_has_words_of_english(path: Path) -> None:
    assert english(path.read_text(encoding="utf-8"), FOR_THE_USER.get(name_of(path), ())) == []


def compared(tree: ast.Module) -> Iterator[ast.AST]:
    """What texts are compared with: patterns, and operands of comparisons."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="compile" | "startswith" | "endswith"), args=args):
                yield from args
            case ast.Compare(left=left, comparators=others):
                yield from (left, *others)


@pytest.mark.parametrize("path", modules((*STAGES, *PATTERNS_ONLY)), ids=name_of)
def test_no_stage_imports_a_language(path: Path) -> None:
    assert not re.search(r"^\s*from timeline\.languages\.en\b", path.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("path", modules(PATTERNS_ONLY), ids=name_of)
def test_no_pattern_has_words_of_english(path: Path) -> None:
    operands = compared(ast.parse(path.read_text(encoding="utf-8")))
    assert [text for operand in operands for text in english(ast.unparse(operand))] == []


@pytest.mark.parametrize(
    "source",
    [
        'X = frozenset(["was", "closed"])',
        r'X = re.compile(r"\b(?:said|told)\b")',
        'if word.lower == "of": ...',
        'f"{n} on {day}"',
    ],
)
def test_a_word_of_english_is_found(source: str) -> None:
    assert english(source)


@pytest.mark.parametrize(
    "source",
    [
        '"""The words of a text."""',
        'def f(x: "Anchor of a") -> "the type": ...',
        'X = "offset"',
        r'X = re.compile(r"\s+")',
    ],
)
def test_docstrings_and_other_strings_are_not(source: str) -> None:
    assert english(source) == []
