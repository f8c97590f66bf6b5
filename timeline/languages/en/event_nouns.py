"""English nouns that name an event: a time beside one of them may be that of the noun alone."""

from timeline.languages.event_words import words

_SINGULAR = """
abdication abduction accident accord acquittal agreement ambush appeal armistice arrest arrival assassination assault
attack auction bankruptcy battle birth blackout blast blaze bombing breach breakup burglary burial campaign capture
audit ceasefire cease-fire census ceremony complaint chase clash closing closure collapse collision concert conference conquest coup
crackdown crash cull deal death debate debut disaster defeat departure derailment discovery dismissal dispute divorce drought
duel earthquake election epidemic eruption escape exile expedition exodus famine feud flight flood funeral genocide
handover hearing heist hijacking hurricane independence inquest inquiry invasion kidnapping killing landslide launch lawsuit lockdown march
marriage massacre meeting merger murder mutiny outbreak outage pandemic parade partition plot protest purchase purge quake raid rally
rape ratification rebellion recall recess referendum release removal rescue retreat revolt revolution riot robbery
ruling sale scandal seizure shooting siege shutdown slaying speech spill stabbing stampede storm strike suicide summit
surrender takeover theft trial trip truce tsunami tournament treaty typhoon upheaval uprising verdict victory visit
vote walkout war wedding withdrawal wreck
"""
_PLURAL = (
    "accords agreements appeals arrests attacks bombings clashes deaths elections fires floods hearings killings meetings murders negotiations"
    " protests raids riots rulings shootings strikes talks visits votes"
)
EVENT_NOUNS = words(_SINGULAR) | words(_PLURAL)

NO_EVENT = words(
    """
    administration ambition apartment argument association attention ammunition basement cement comment commission
    communication compartment complement condition constitution convention corporation decoration department dimension
    direction discretion division document edition element employment entertainment environment equipment establishment
    faction federation fiction foundation fraction friction function fundament garment generation government implement
    information institution instrument intention investment junction ligament location management mansion medication
    mention mission moment monument motion nation notion nutrition option organisation organization parliament passion
    payment pension perception population portion position possession precaution profession proportion question
    reaction recreation regiment region regulation relation religion reputation requirement satisfaction section
    segment sentiment settlement situation solution statement station supplement television temptation tension tradition
    transportation treatment tuition unemployment version vision vocation
    """
)
"""Nouns in -tion, -sion and -ment that name no event; the others do: "explosion", "appointment"."""

# Verbs whose object they bring about, so that its time is theirs: "signed the 1997 treaty".
PERFORMING = words(
    """
    won win wins held hold holds hosted hosts signed signs sign issued issues announced announces made makes make took
    takes take gave gives give delivered delivers reached reaches attended attends attend joined joins launched launches
    began begins begin started starts opened opens led leads lead lost loses lose had has have saw staged stages
    conducted conducts carried committed commits called calls ordered orders fought fights published publishes filed
    files had entered enters cast completed completes ran run was were is are be been
    """
)
# "charged with murder in the 1995 shooting", "a suspect in the killing".
INVOLVED = words(
    """
    suspect suspects role roles part involvement complicity murder manslaughter charges charged convicted acquitted
    indicted implicated accused sentenced jailed wanted witness witnesses evidence defendant defendants arrested
    """
)
LINKS = words("of for after before since following with to about despite over from concerning regarding against until")
"""Prepositions whose noun has a time of its own, apart from that of the verb."""
