"""Greek byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή",
    published="δημοσίευση|δημοσιευση|δημοσιευ(?:θηκε|τηκε)|δημοσιεύ(?:θηκε|τηκε)",
    updated="τελευταία ενημέρωση|ενημέρωση|ενημερωση|ενημερωθηκε|ενημερώθηκε",
    mail_head="Από|Προς",
    subject="Θέμα",
    sent="Στάλθηκε|Ημερομηνία",
    at="στις",
    forenoon_after="το πρωί",
    afternoon_after="το απόγευμα|το βράδυ",
    reviewed="υποβλήθηκε|ελήφθη|έγινε δεκτό",
)
