"""Whether a text is a message: short, and written in the ways of chats and posts."""

from timeline.languages.time_words import MessageWords
from timeline.model import Genre

LONGEST = 300  # characters of a message


def genre_of(text: str, words: MessageWords) -> Genre | None:
    """The genre of a text as far as it shows before its dates are read: a message, or not known.

    >>> from timeline.languages.en.message_words import MESSAGES
    >>> genre_of("Late for morning class haha :)", MESSAGES), genre_of("The bridge was opened in the morning.", MESSAGES)
    (<Genre.MESSAGE: 'message'>, None)
    """
    return Genre.MESSAGE if len(text) <= LONGEST and words.ways.search(text) else None
