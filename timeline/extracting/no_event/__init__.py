"""What is no event: the reasons why a dated clause gives no row."""
