"""The title of a story that several documents tell: its best headline, or the names that the documents share."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from timeline.languages.language import language_named
from timeline.merging.stems import stems
from timeline.model import Tagged
from timeline.titles import title_of

_OPENING = 1_500  # characters of a document in which news names its subject
_MOST_LETTERS = 120
_SHARED = 0.5  # of the documents use a word of the story; a headline with words of fewer is that of another story
_FEWEST = 2  # words that a headline must share with the story
_NAMED = 1 / 3  # of the documents have a name of the story
_MOST_NAMES = 3
_NAME = re.compile(r"(?<=[^\W\d_][ ,])(?=\w)[^\W\d_a-z][\w’'-]*\w(?: [^\W\d_a-z][\w’'-]*\w)*")


def story_title(documents: Sequence[Tagged]) -> str | None:
    """The headline closest to the words that the documents share, otherwise the names they share, otherwise None.

    >>> from timeline.model import Dateline, Document
    >>> texts = {"Tug sinks off Lerwick": "A tug sank in a gale.", "Inquiry into sinking of tug": "The tug lies off Lerwick."}
    >>> story_title([Tagged(Document(title, text, title=title), Dateline(title)) for title, text in texts.items()])
    'Tug sinks off Lerwick'
    """
    openings = [_opening(tagged) for tagged in documents]
    users = Counter(word for tagged, text in zip(documents, openings, strict=True) for word in _words(text, tagged))
    share = {word: count / len(documents) for word, count in users.items() if count > 1}
    return _best_headline(documents, share) or _shared_names(openings) or None


def _opening(tagged: Tagged) -> str:
    """The headline and the first paragraphs."""
    return f"{tagged.document.title or ''}\n{tagged.document.text[:_OPENING]}"


def _words(text: str, tagged: Tagged) -> set[str]:
    return set(stems(text, language_named(tagged.language).content))


def _best_headline(documents: Sequence[Tagged], share: Mapping[str, float]) -> str | None:
    best, best_likeness = None, 0.0
    for tagged in documents:
        title = title_of(tagged.document, tagged.dateline)
        shares = [share.get(word, 0.0) for word in _words(title or "", tagged)]
        if title is None or len(title) > _MOST_LETTERS or sum(each >= _SHARED for each in shares) < _FEWEST:
            continue
        likeness = sum(shares) / len(shares) ** 0.5  # the cosine, apart from the length of the centroid
        if likeness > best_likeness:
            best, best_likeness = title, likeness
    return best


def _shared_names(openings: Sequence[str]) -> str:
    """The names that many of the documents have, the commonest first, without those that are part of another."""
    users = Counter(name for text in openings for name in dict.fromkeys(_names(text)))
    common = [name for name, count in users.most_common() if count >= max(2, _NAMED * len(openings))]
    whole = [name for name in common if not any(name != other and name in other for other in common)]
    return ", ".join(whole[:_MOST_NAMES])


def _names(text: str) -> Iterator[str]:
    return (match[0] for match in _NAME.finditer(text))
