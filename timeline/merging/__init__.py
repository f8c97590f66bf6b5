"""Merge the events of several documents: mentions of one event become one event, and copies of a text one voice."""
