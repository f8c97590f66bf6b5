"""English function words, words of time among them, and the suffixes of the others."""

from timeline.languages.en import coreference_words
from timeline.languages.event_words import ContentWords, words

CONTENT = ContentWords(
    function_words=words(
        """
        a about above according across after again against ago all almost along already also although always am amid among
        an and another any are around as at away back be became because become been before began behind being below
        between both but by came can cannot could d did do does doing done down during each either else even ever every
        few first for from further get go going got had has have having he her here hers him his how however i if in
        including instead into is it its itself just last late later latest least less like ll m made make many may me
        might more most much must my near never new next no nor not now of off often on once one only or other others our
        out over own part per quite rather re recent recently s said same say saying says second see seen several shall
        she should since so some soon still such t take taken than that the their them themselves then there these they
        third this those though three through thus to today together told tomorrow tonight too took toward towards two
        under until up upon us very was we well went were what when where whether which while who whom whose why will with
        within without would year years yesterday yet you your monday tuesday wednesday thursday friday saturday sunday
        day days week weeks month months morning afternoon evening night january february march april june july august
        september october november december lrb rrb
        """
    ),
    suffixes=("ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s", "e"),
    name_suffixes=coreference_words.NAME_SUFFIXES,
    concepts=coreference_words.CONCEPTS,
    opposites=coreference_words.OPPOSITES,
    cancelling=coreference_words.CANCELLING,
    symmetric=coreference_words.SYMMETRIC,
    unique=coreference_words.UNIQUE,
    ordinals=coreference_words.ORDINALS,
    people=coreference_words.PEOPLE,
    places=coreference_words.PLACES,
    pronouns=coreference_words.PRONOUNS,
    directions=coreference_words.DIRECTIONS,
)
