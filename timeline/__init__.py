"""Event timeline and dateline normaliser: news text in, a table of dated events and a chart out."""
