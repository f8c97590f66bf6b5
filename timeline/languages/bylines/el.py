"""Greek byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή",
    published="δημοσιεύ(?:θηκε|τηκε)",
    updated="ενημερώθηκε",
    mail_head="Από|Προς|Θέμα",
    sent="Στάλθηκε|Ημερομηνία",
)
