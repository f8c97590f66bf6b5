"""Texts that a spreadsheet in some language changes when it opens a CSV, and texts that look like them."""

MISREAD = [
    "July 27", "July 27.", " July 27 ", "December 2019", "may 2023", "Dec-19", "Sept. 5", "27 July", "5-May-2020",
    "July 27, 2023", "Friday, July 27", "Friday, May 5, 2023 10:30", "27. Juli 2023", "Mai 5", "27 juillet", "5 de mayo",
    "27 июля", "27 февраль", "2023年7月27日", "7月27日", "9/11", "1/2", "24/7", "3.5.98", "2-3", "1998-5-3", "2023-07",
    "2023-07-27", "2023-07-27T10:30", "2023-07-27 10:30", "12000-01-01", "98-05-03",
    "10:30", "5 pm", "5pm", "10:30 p.m.", "25:00:00", "10:30:00.5",
    "0", "007", "0044", "1998", "20200505", "1e5", "1 e 5", "1.5", "1,5", ".5", "5.", "1 000", "1\u00a0000", "1'000", "(5)", "( 5 )",
    "5-", "5 1/2", "50%", "$5", "5 €", "£5", "5 kr", "१२", "５.５", "٢٠٢٣", "\u200e5 May",
    "true", "TRUE", " false ", "Wahr", "FAUX", "verdadero", "#N/A", "#DIV/0!",
    "'1998", "''July 27", "'TRUE",
]  # fmt: skip

PLAIN = [
    "", "'", "'tis", "noon", "May", "March", "Monday", "today", "the third", "a = b", "well-known", "3 + 4 apples", "ann@example.org",
    "Route 66", "Boeing 737", "G20", "The bridge was opened on 3 May 1998.", "opened on July 27", "“July 27”", "“1998”", "It is true",
    "1990s", "a hundred", "Henry V", "½", "2024~", "2024?", "[2023,2024]", "1950/1953", "2023-07/2023-09", "1998-05-03/1998-05-05",
    "1950/..", "../1953", "/1953", "2023-W05", "2023-Q3", "P3D", "PT5M", "e0123", "T10:30", "XXXX-05", "#MeToo", "daily-1#3", "'The 3",
]  # fmt: skip
