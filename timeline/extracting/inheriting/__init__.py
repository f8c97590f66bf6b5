"""Dates that a sentence does not state: inherited from another sentence, or the day of publication."""
