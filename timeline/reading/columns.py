"""Assign the columns of a table, or fields of a record, to roles: as the user states, or else by their usual names."""

from collections.abc import Iterable, Mapping

from timeline.errors import FormatError, UseError

# The roles of a document, each with its usual column names, the clearest first.
_USUAL: dict[str, tuple[str, ...]] = {
    "text": ("text", "html", "body", "content", "article", "article_text", "maintext", "story"),
    "published": (
        "published",
        "dct",
        "date_publish",
        "publish_date",
        "published_at",
        "pubdate",
        "publication_date",
        "date",
    ),
    "id": ("id", "doc_id", "document_id", "guid"),
    "title": ("title", "headline"),
    "url": ("source_url", "url", "link"),
    "lang": ("lang", "language"),
    "updated": ("updated", "date_modify", "updated_at", "modified"),
    "now": ("now",),
}
COLUMN_ROLES = ("text", "published", "id", "title", "url")
"""The roles that the user may assign."""

Columns = Mapping[str, str]


def checked_columns(columns: Columns | None) -> Columns:
    """Validate the user's mapping of roles to columns.

    Raises:
        UseError: a role is unknown.

    >>> checked_columns({"text": "body"})
    {'text': 'body'}
    """
    for role in columns or {}:
        if role not in COLUMN_ROLES:
            raise UseError(f"unknown column role {role!r}", hint=f"the roles are {', '.join(COLUMN_ROLES)}")
    return columns or {}


def roles_in(header: Iterable[str], columns: Columns, where: str) -> dict[str, str]:
    """The column of each role in one table; roles without a column are left out.

    Raises:
        FormatError: a stated column is missing, or there is no column for the text.

    >>> roles_in(["Headline", "Body"], {}, "news.csv")
    {'text': 'Body', 'title': 'Headline'}
    """
    there = list(header)
    for role, column in columns.items():
        if column not in there:
            raise FormatError(f"{where} has no column {column!r} for the {role}", hint=_listed(there))
    folded = {name.strip().lower(): name for name in reversed(there)}
    usual = {role: next((folded[name] for name in names if name in folded), None) for role, names in _USUAL.items()}
    found = {role: columns.get(role) or usual[role] for role in _USUAL}
    if found["text"] is None:
        raise FormatError(f"{where} has no column for the text", hint=f"name one with --text-column; {_listed(there)}")
    return {role: column for role, column in found.items() if column is not None}


def _listed(there: list[str]) -> str:
    shown = ", ".join(repr(name[:40]) for name in there[:30])
    more = f" and {len(there) - 30:,} more" if len(there) > 30 else ""
    return f"it has {shown}{more}" if there else "it has no columns"
