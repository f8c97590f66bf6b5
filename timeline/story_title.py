"""The title of a story in several documents: its best headline, otherwise the names that the documents share."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from timeline.languages.language import language_named
from timeline.merging.stems import concept, stems
from timeline.model import Tagged
from timeline.publishers import Publishers, publishers_of
from timeline.titles import title_of

_OPENING = 1_500  # characters of a document in which news names its subject
_MOST_LETTERS = 120
_SHARED = 0.5  # of the documents use a word of the story; a headline with words of fewer is that of another story
_FEWEST = 2  # words that a headline must share with the story
_NAMED = 1 / 3  # of the documents have a name of the story
_ABOUT = 1 / 3  # of the words of an event's headline are words of the story
_FEWEST_OF_EVENT = 4  # words of an event's headline
_MOST_NAMES = 3
_NAME = re.compile(r"(?<=[^\W\d_][ ,])(?=\w)[^\W\d_a-z][\w’'-]*\w(?: [^\W\d_a-z][\w’'-]*\w)*")
_CLEAN = re.compile(
    r"(?![a-z])(?!.*\d\.\d\d)[^\n()\[\]{}<>|\\/:;\N{HORIZONTAL ELLIPSIS}]+"
)  # without a clock or parts of a page


def story_title(documents: Sequence[Tagged], events: Iterable[str] = ()) -> str | None:
    """The headline closest to the words that the documents share, otherwise the names they share, otherwise None.

    Headlines of the documents are better than those of events, and publishers are named in neither.

    Args:
        documents: of the story.
        events: the headlines of its key events; they are read where no document has a headline of the story.

    >>> from timeline.model import Dateline, Document
    >>> texts = {"Tug sinks off Lerwick": "A tug sank in a gale.", "Inquiry into sinking of tug": "The tug lies off Lerwick."}
    >>> story_title([Tagged(Document(title, text, title=title), Dateline(title)) for title, text in texts.items()])
    'Tug sinks off Lerwick'
    """
    publishers = publishers_of(documents)
    openings = [_opening(tagged) for tagged in documents]
    users = Counter(word for tagged, text in zip(documents, openings, strict=True) for word in _words(text, tagged))
    share = {word: count / len(documents) for word, count in users.items() if count > 1}
    return (
        _closest(_headlines(documents, publishers), share)
        or _closest(_whole(events, documents, publishers, share), share)
        or _shared_names(documents, openings, publishers)
        or None
    )


def _opening(tagged: Tagged) -> str:
    """The headline and the first paragraphs."""
    return f"{tagged.document.title or ''}\n{tagged.document.text[:_OPENING]}"


def _words(text: str, tagged: Tagged) -> set[str]:
    return set(stems(text, language_named(tagged.language).content))


def _headlines(documents: Sequence[Tagged], publishers: Publishers) -> Iterator[tuple[str, set[str]]]:
    """The headlines of the documents with their words."""
    for tagged in documents:
        title = publishers.without(title_of(tagged.document, tagged.dateline) or "")
        yield title, _words(title, tagged)


def _whole(
    events: Iterable[str], documents: Sequence[Tagged], publishers: Publishers, share: Mapping[str, float]
) -> Iterator[tuple[str, set[str]]]:
    """The headlines of events that read as titles of the story, with their words."""
    for what in events:
        words = _words(what, documents[0])
        about = sum(share.get(word, 0) >= _NAMED for word in words)
        is_story = about >= _ABOUT * len(words) and len(words) >= _FEWEST_OF_EVENT
        is_whole = _CLEAN.fullmatch(what) and _words(what.split()[-1], documents[0])
        if is_story and is_whole and not any(map(publishers.include, _names(f"a {what}"))):
            yield what, words


def _closest(headlines: Iterable[tuple[str, set[str]]], share: Mapping[str, float]) -> str | None:
    best, best_likeness = None, 0.0
    for title, words in headlines:
        shares = [share.get(word, 0.0) for word in words]
        if len(title) > _MOST_LETTERS or sum(each >= _SHARED for each in shares) < _FEWEST:
            continue
        likeness = sum(shares) / len(shares) ** 0.5  # the cosine, apart from the length of the centroid
        if likeness > best_likeness:
            best, best_likeness = title, likeness
    return best


def _shared_names(documents: Sequence[Tagged], openings: Sequence[str], publishers: Publishers) -> str:
    """The names that many of the documents have, the commonest first, without those that are part of another."""
    content = language_named(documents[0].language).content
    users = Counter(name for text in openings for name in dict.fromkeys(_names(text)))
    common = [name for name, count in users.most_common() if count >= max(2, _NAMED * len(openings))]
    named = [name for name in common if not publishers.include(name) and (name.isupper() or stems(name, content))]
    whole = [name for name in named if not any(name != other and f" {name} " in f" {other} " for other in named)]
    roots = {name: concept(name.lower(), content) for name in whole}  # the same for a country and its adjective
    shortest = {root: min((name for name in whole if roots[name] == root), key=len) for root in roots.values()}
    return ", ".join(list(shortest.values())[:_MOST_NAMES])


def _names(text: str) -> Iterator[str]:
    return (match[0] for match in _NAME.finditer(text))
