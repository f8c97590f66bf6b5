"""Numbers in messages."""


def counted(n: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "event"), counted(2000, "shard")
    ('1 event', '2,000 shards')
    """
    return f"{n:,} {noun}" if n == 1 else f"{n:,} {noun}s"
