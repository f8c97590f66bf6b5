"""Numbers in messages."""


def counted(n: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "event"), counted(2000, "shard")
    ('1 event', '2,000 shards')
    """
    return f"{n:,} {noun}" if n == 1 else f"{n:,} {noun}s"


def not_compared(mentions: int) -> str:
    """A remark on mentions that merging did not compare with all others; empty where there are none.

    >>> not_compared(2), not_compared(0)
    (' (2 mentions on crowded days not fully compared)', '')
    """
    return f" ({counted(mentions, 'mention')} on crowded days not fully compared)" if mentions else ""
