"""Scope: which clause or phrase of a sentence a time dates, and the words that belong to it."""
