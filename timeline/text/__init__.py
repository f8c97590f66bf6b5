"""The structure of a text that every later stage reads alike: sentences and quotations."""
