"""Events as a table: one row an event, in one fixed schema.

Times are half-open wall clocks in the proleptic Gregorian calendar with astronomical years: year 0 is 1 BC and
-43 is 44 BC. As text they are ISO 8601, with the signed years of its expanded form outside 0000 to 9999
("-0043-03-15", "+12000-01-01"); a row known to the day or more coarsely has days, a finer one has clock times.
"""

from timeline.table.completion import completed
from timeline.table.rows import events_table, mentions_table
from timeline.table.schema import COLUMNS, Column, frictionless_schema

__all__ = ["COLUMNS", "Column", "completed", "events_table", "frictionless_schema", "mentions_table"]
