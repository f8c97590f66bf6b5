"""Participants and places: who, whom and where."""
