"""Antecedents: what the pronoun at the beginning of a headline stands for."""
