"""Why two similar reports are two events."""

from timeline.merging.coreference import difference
from timeline.merging.difference import Difference
from timeline.merging.event_mention import event_mention
from timeline.model import Event


def why_apart(one: Event, other: Event) -> Difference | None:
    """Why two events of different documents are not merged; None where they may be one.

    >>> import timeline
    >>> texts = "The court sentenced John Smith on 3 May 2021.", "The court sentenced Peter Smith on 3 May 2021."
    >>> built = timeline.build([timeline.Document(text, text) for text in texts])
    >>> print(why_apart(*built.extracted))
    they name different people or places that share a name
    """
    mention, other_mention = event_mention(one, 0), event_mention(other, 1)
    if mention is None or other_mention is None:
        return Difference.UNDATED
    return difference(mention, other_mention)
