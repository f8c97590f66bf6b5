"""Contents shared by charts and exports: records of the table, times and provenance in words, lanes, publications."""
