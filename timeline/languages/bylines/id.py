"""Indonesian byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="senin|selasa|rabu|kamis|jumat|sabtu|minggu",
    published="diterbitkan|dipublikasikan|tayang",
    updated="diperbarui",
    reviewed="diterima|direvisi|disetujui",
)
