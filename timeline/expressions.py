"""What a time expression says, free of any anchor: the language between tagging and resolving."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Expression:
    """Any of the expressions below."""
