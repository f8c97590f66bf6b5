"""The grammar of a sentence: words with their parts of speech, phrases, and clauses."""
