"""Indonesian byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="senin|selasa|rabu|kamis|jumat|sabtu|minggu",
    published="terbit|diterbitkan|dipublikasikan|tayang",
    updated="pembaruan(?: terakhir)?|(?:terakhir )?diperbarui|update terakhir",
    reviewed="diterima|direvisi|disetujui",
)
