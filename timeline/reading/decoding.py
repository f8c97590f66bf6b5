"""Decode bytes to text: by byte order mark or declaration, or else by a guess with a warning."""

import codecs
import re

from timeline.errors import UnreadableError

# UTF-32 before UTF-16: its little-endian mark begins with the one of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY = (
    (b"%PDF", "a PDF file", "extract its text first, for example with pdftotext"),
    (b"PK\x03\x04", "a zip archive or office document", "save it as plain text or HTML first"),
    (b"\x1f\x8b", "a gzip archive", "decompress it first, or pipe it: gunzip -c FILE | timeline ... -"),
    (b"\x89PNG", "an image", "only text can be read"),
    (b"\xff\xd8\xff", "an image", "only text can be read"),
    (b"GIF8", "an image", "only text can be read"),
    (b"\xd0\xcf\x11\xe0", "an old office document", "save it as plain text or HTML first"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s{0,4}=\s{0,4}["']?\s{0,4}([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)
_DECLARED_WITHIN = 4096
_GUESS_FROM = 65536
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def byte_order_mark(data: bytes) -> tuple[bytes, str] | None:
    """The byte order mark of the bytes and its encoding."""
    return next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), None)


def decode(data: bytes, name: str, *, markup: bool = False) -> tuple[str, tuple[str, ...]]:
    r"""Decode bytes, with warnings where the encoding was guessed or characters are broken.

    Args:
        data: the whole source.
        name: the source in messages.
        markup: whether it is HTML or XML, which may declare its encoding.

    Raises:
        UnreadableError: the bytes are not text.

    >>> decode(b"\xef\xbb\xbfcaf\xc3\xa9", "menu.txt")
    ('café', ())
    """
    marked = byte_order_mark(data)
    if marked:
        return _decode_marked(data, *marked, name)
    refuse_binary(data, name)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return (_declared(data) if markup else None) or _guessed(data, name)


def refuse_binary(data: bytes, name: str) -> None:
    """Raise UnreadableError for bytes that are not text in any encoding."""
    for magic, what, hint in _BINARY:
        if data.startswith(magic):
            raise UnreadableError(f"{name} is {what}, not text", hint=hint)
    if b"\0" in data:
        raise UnreadableError(f"{name} is not text: it has NUL bytes", hint="save it as plain text in UTF-8")


def without_lone_surrogates(text: str) -> str:
    r"""Replace lone surrogates (JSON's "\ud800") one for one by U+FFFD, so that offsets stay valid.

    >>> without_lone_surrogates("a\ud800b")
    'a\ufffdb'
    """
    return text if text.isascii() else _LONE_SURROGATE.sub("\ufffd", text)


def _decode_marked(data: bytes, mark: bytes, encoding: str, name: str) -> tuple[str, tuple[str, ...]]:
    try:
        return data[len(mark) :].decode(encoding), ()
    except UnicodeDecodeError:
        text = data[len(mark) :].decode(encoding, errors="replace")
        return text, (f"{name} is marked as {encoding} but has broken characters; they were replaced",)


def _declared(data: bytes) -> tuple[str, tuple[str, ...]] | None:
    found = _DECLARED.search(data[:_DECLARED_WITHIN])
    if not found:
        return None
    encoding = found[1].decode("ascii")
    try:
        if codecs.lookup(encoding).name == "utf-8":
            text = data.decode("utf-8", errors="replace")
            return text, ("declared as UTF-8 but has broken characters; they were replaced",)
        return data.decode(encoding), ()
    except (LookupError, UnicodeError, ValueError):
        return None


def guessed_encoding(data: bytes) -> str:
    """The most likely encoding of bytes that are not UTF-8."""
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_GUESS_FROM]).best()
    return best.encoding if best else "cp1252"


def _guessed(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    encoding = guessed_encoding(data)
    warning = f"{name} is not UTF-8; read as {encoding}, which is a guess"
    return data.decode(encoding, errors="replace"), (warning,)
