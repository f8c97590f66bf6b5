"""Sentence selection: the sentences that best represent all sentences about a day.

They are chosen one by one so that together they come closest to the centroid of all as TF-IDF vectors (Ghalandari,
"Revisiting the Centroid-based Method", 2017), and none repeats another.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from timeline.digesting.sentence_candidates import SentenceCandidate
from timeline.merging.stems import inverse_frequency

Vector = Mapping[str, float]

_RETROSPECTIVE = 2  # weight of a sentence that names the day and looks back on it, against one published on it
_LEADING = 1.5  # weight of one at the beginning of its document
_REPEATS = 0.5  # cosine of two sentences, one of which repeats the other


def word_weights(candidates: Iterable[SentenceCandidate]) -> Mapping[str, float]:
    """The weight of each word: the rarer in the sentences, the higher (inverse document frequency)."""
    return inverse_frequency(set(each.words) for each in candidates)


def choose(
    candidates: Sequence[SentenceCandidate],
    weight: Mapping[str, float],
    most: int,
    *,
    used: Collection[tuple[str, ...]] = (),
) -> list[SentenceCandidate]:
    """The sentences about one day, the most representative first.

    Args:
        candidates: all sentences about that day.
        weight: the weight of each word.
        most: how many at most; fewer where the others would repeat those.
        used: the words of sentences that are chosen for another day already.
    """
    fresh = [each for each in candidates if each.words not in used]
    plain = [each for each in fresh if each.is_plain]
    pool = [(each, _vector(each, weight)) for each in (plain if len(plain) >= most else fresh)]
    centre = _sum(_times(_worth(each), _vector(each, weight)) for each in candidates)
    chosen: list[SentenceCandidate] = []
    so_far: Vector = {}
    while pool and len(chosen) < most:
        best, vector = max(pool, key=lambda one: _closeness(so_far, one[1], centre) * _worth(one[0]))
        chosen.append(best)
        so_far = _sum((so_far, vector))
        pool = [one for one in pool if _product(one[1], vector) <= _REPEATS]
    return chosen


def _worth(candidate: SentenceCandidate) -> float:
    return (_RETROSPECTIVE if candidate.is_retrospective else 1) * (_LEADING if candidate.is_leading else 1)


def _closeness(so_far: Vector, vector: Vector, centre: Vector) -> float:
    """The cosine of the centre and the chosen sentences with this vector, apart from the length of the centre."""
    length = _product(so_far, so_far) + 2 * _product(so_far, vector) + _product(vector, vector)
    return (_product(so_far, centre) + _product(vector, centre)) / math.sqrt(length or 1.0)


def _vector(candidate: SentenceCandidate, weight: Mapping[str, float]) -> Vector:
    counts = Counter(candidate.words)
    return _unit({word: count * weight[word] for word, count in counts.items()})


def _sum(vectors: Iterable[Vector]) -> Vector:
    total: defaultdict[str, float] = defaultdict(float)
    for vector in vectors:
        for word, value in vector.items():
            total[word] += value
    return total


def _times(factor: float, vector: Vector) -> Vector:
    return {word: factor * value for word, value in vector.items()}


def _unit(vector: Vector) -> Vector:
    return _times(1 / (math.sqrt(_product(vector, vector)) or 1.0), vector)


def _product(one: Vector, other: Vector) -> float:
    short, long = (one, other) if len(one) < len(other) else (other, one)
    return sum(value * long.get(word, 0.0) for word, value in short.items())
