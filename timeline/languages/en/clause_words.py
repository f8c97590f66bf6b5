"""English words by what they do in a clause. A language is data; this is English."""

import re

# Anything that may be a verb: a line without one is no sentence.
_VERB = (
    r"(?<=[’'])(?:re|ve|s|d|ll|m)|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|began|came|went|took|made|held|left|gave"
    r"|found|saw|got|lost|shot|struck|broke|fought|sent|met|won|fell|rose|died|led|kept|grew|drew|knew|ran|hit|said|told|became|built|bought|sold"
    r"|[a-z]{2,16}(?:ed|ing|es|s)"
)
VERB = re.compile(rf"\b(?:{_VERB})\b")


def _known(words: str) -> frozenset[str]:
    return frozenset(words.split())


AUXILIARIES = _known(
    """
    is are was were am has have had do does did will would can could may might shall should must isn't aren't wasn't
    weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't ain't
    """
)
BE = frozenset(["be", "been", "being"])

# Past forms that are not made with -ed; those that are also nouns or adjectives count only behind a subject.
PAST = _known(
    """
    began came went took made held left gave found saw got lost shot struck broke fought sent met won fell rose died
    led kept grew drew knew ran hit said told became built bought sold wrote spoke brought thought felt stood lay
    paid put set cut shut sought taught caught drove flew threw chose swore wore tore bore beat rode hid hung sank
    sang spent lent bent dealt meant slept swept wept stole froze woke withdrew overthrew rebuilt undertook
    understood forgave foresaw let spread quit split shrank laid heard fled sued swung stuck slid shook sprang
    outpaced overcame upheld withheld blew burst forbade sat ate
    """
)
PARTICIPLES = _known(
    """
    born begun gone taken given seen broken fallen risen grown drawn known run become written spoken driven flown thrown
    chosen sworn worn torn borne beaten hidden sunk stolen frozen withdrawn overthrown undertaken done shown eaten
    made held left found lost shot struck fought sent met won led kept hit built bought sold brought paid put set
    cut shut sought caught spent dealt laid heard said told hung blown split upheld withheld rebuilt
    """
)
# Forms of the present that are seldom nouns in the news.
PRESENT = _known(
    """
    says say owns own wants want plans expects expect includes include remains remain seems seem appears appear
    believes believe knows know thinks think means mean takes take makes make gives give gets get goes go comes come
    becomes become begins keeps keep holds hold lies stands stand brings bring needs need hopes faces intends aims
    seeks seek allows allow requires require shows show tells tell argues argue adds claims warns insists contends
    maintains suggests suggest indicates denies refuses agrees agree continues continue starts ends opens closes
    runs leads lets puts sets finds sees hears feels loses wins pays sells buys owes lives works serves meets calls
    asks involves provides produces offers operates estimates predicts predict exceed exceeds accounts contributes
    salutes echoes visits marks kills dies hits falls rises grows speaks writes arrives leaves returns enters
    attends watches signs waits expires expire applies ranks stays stay employs joins plays carries costs earns
    expands
    """
)
# Words that end like a past form and are none.
NOT_PAST = _known(
    """
    hundred kindred sacred naked wicked rugged ragged crooked beloved need seed feed speed deed breed bleed weed
    creed greed steed united red bed shed watershed embed indeed exceed proceed succeed bred sled sped unprecedented so-called
    biased talented gifted aged tired armed unarmed wounded limited alleged supposed
    """
)
NOT_ING = _known(
    """
    king ring spring string thing nothing something anything everything morning evening during wing bring sing sting
    ceiling building buildings meeting meetings hearing hearings bombing bombings killing killings shooting
    shootings beginning ruling rulings opening closing earnings offering ending warning warnings feeling going-over
    being pending according including following wedding funding housing interesting leading remaining outstanding
    missing willing
    """
)
# Past forms that have no object and so no passive: "was founded in May and [lasted] until July".
INTRANSITIVE = _known(
    """
    lasted remained stayed happened occurred appeared disappeared died arrived departed returned resigned retired
    surrendered collapsed emerged existed continued marched sailed travelled traveled lived worked served grew fell
    rose went came fled rebelled revolted declined increased soared plunged climbed slipped tumbled jumped
    """
)
NOT_LY = _known(
    "family supply reply assembly monopoly rally tally bully belly anomaly oligopoly butterfly dolly folly jelly"
)
# Verbs whose object is what somebody says, thinks or finds.
REPORTING = _known(
    """
    said says say saying told tells tell telling reported reports announced announces claimed claims claim added
    adds stated states argued argues argue wrote writes noted notes confirmed confirms warned warns insisted insists
    acknowledged acknowledges believed believes believe thought thinks think predicted predicts predict estimated
    estimates estimate suggested suggests suggest indicated indicates indicate showed shows show denied denies deny
    alleged alleges allege declared declares contended contends maintained maintains admitted admits revealed
    reveals disclosed discloses complained complains explained explains concluded concludes recalled recalls
    testified testifies ruled rules promised promises pledged vowed vows hoped hopes hope knew knows know felt feels
    learned heard hears swore asserted asserts emphasized stressed quoted cited commented replied responded informed
    conceded conceded speculated speculates expects expect expected found finds
    """
)
# Of these, those that stand behind what is said: "..., officials said".
SAYING = _known(
    """
    said says say told tells reported reports announced claimed claims added adds stated states argued argues wrote
    writes noted notes confirmed confirms warned warns insisted insists acknowledged believes thinks think predicted
    predicts estimated suggested showed shows declared contended contends maintained maintains admitted explained
    recalled testified complained concluded commented replied asked conceded
    """
)

DETERMINERS = _known(
    """
    the a an his her its their our my your this that these those some any each every no both all many most several
    few another other such more
    """
)
SUBJECTS = _known("he she it they we i you there nobody somebody someone everyone everybody nothing")
COORDINATORS = frozenset(["and", "but", "or", "nor", "yet"])
# Connectives whose clause tells of the same time as the clause they belong to, and those whose clause does not.
SIMULTANEOUS = frozenset(["when", "as", "where"])
SUBORDINATORS = SIMULTANEOUS | _known(
    """
    because although though while whereas if unless once after before since until till whether so
    """
)
RELATIVES = frozenset(["who", "which", "whom", "whose"])
PREPOSITIONS = _known(
    """
    of in on at by for with from to into onto over under above below between among against during through throughout
    about around near across along amid despite without within toward towards upon off per via like beyond behind
    beside besides concerning regarding including following until since after before till as than versus
    """
)
COMPARING = frozenset(["compared", "than", "versus", "from"])
ADVERBS = _known(
    """
    not n't also already still then now soon never ever just only even again first once twice often later earlier
    meanwhile however instead too perhaps therefore thus rather quite very yet ago far well almost nearly moreover
    furthermore actually not away up down out back together
    """
)
PASSIVE = _known("is are was were has have had")
# Prepositions whose noun has another time than the verb: "charged with", "since the 1998 bombing".
TURNED_TO = _known("of for since from with including about after before to over")
MODALS = _known(
    """
    will would can could may might shall should must do does did won't wouldn't can't cannot couldn't shouldn't
    don't doesn't didn't
    """
)
# "left Oslo": the object of these is a place.
MOTION = _known(
    """
    left leaves reached reaches entered enters visited visits toured tours visiting leaving entering reaching
    """
)
# Verbs whose "according to" or "said" makes a clause a report, not a fact.
ATTRIBUTING = _known(
    """
    said says say told tells reported reports claimed claims claim alleged alleges added adds stated states argued
    argues believes believe believed thinks think insisted insists contended contends maintained maintains asserted
    suggested suggests testified recalled explained complained estimated estimates according to quoted
    """
)
DENYING = frozenset(["denied", "denies", "deny"])
