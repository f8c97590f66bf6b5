"""Dutch byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo",
    on="op",
    to="tot",
    conjunction="en",
    at="om",
    oclock="uur",
    minute="minuten?|minuut",
    hour="uur|uren",
    day="dag(?:en)?",
    week="wek(?:en)?|week",
    one="een",
    ago="geleden",
    today="vandaag",
    yesterday="gisteren",
    published="gepubliceerd|geplaatst",
    updated="bijgewerkt",
    date_label="Datum",
    posted="geplaatst|gepubliceerd",
    this="dit|deze",
    itself="bericht",
    was="werd",
    within="door",
    credited="Door",
    particles="van|der|den|ter|ten",
    comments="reacties",
    function_words="het|een",
    mail_head="Van|Aan|Onderwerp",
    sent="Verzonden",
)
