"""English words by which two mentions of one event agree or conflict: verb classes, opposites, ordinals, kinds of people and places."""

import re

from timeline.languages.event_words import words

# The first word of a line names its class; words of one class describe one event in two reports.
_CLASSES = """
kill killed kills killing die dies died dying dead death deaths slain fatal fatally perished perish lives
wound wounded wounds wounding injure injured injures injuring injuries injury hurt
free freed frees freeing release released releases releasing
buy buys bought buying acquire acquired acquires acquiring acquisition purchase purchased purchases takeover
sell sells sold selling sale sales
resign resigned resigns resigning resignation quit quits quitting stepped
arrest arrested arrests arresting detain detained detains detention
open opened opens opening reopen reopened reopens reopening inaugurate inaugurated inaugurates inauguration
strike strikes walkout walked
attack attacked attacks attacking raid raided raids assault assaulted
explosion exploded explode explodes explosions blast blasts detonated blew
bomb bombs bombing bombed bombings
collapse collapsed collapses collapsing caved
quake earthquake tremor aftershock
sink sank sinks sunk sinking capsize capsized capsizes capsizing
convict convicted convicts guilty convicting conviction
sentence sentenced sentences sentencing jailed jails imprisoned
kidnap kidnapped kidnaps abduct abducted abducts abduction seized
elect elected elects election elections voted
win won wins winning victory beat beats beating defeated
fire fires blaze burned burnt
marry married marries wed weds wedding
launch launched launches launching unveil unveiled unveils unveiling
close closed closes closing shut shuts shutting
rise rose rises risen rising climb climbed climbs gained gains
fall fell falls fallen falling drop dropped drops dropping slipped slid
accept accepted accepts accepting approve approved approves approving approval backed ratified passed
reject rejected rejects rejecting refuse refused refuses turned
lose lost loses losing defeat
cut cuts cutting lowered lowers lower reduced reduces shed sheds axed slashed
raise raised raises raising increased increases
leave left leaves leaving depart departed departs departure
arrive arrived arrives arriving arrival landed
sign signed signs signing signature
visit visited visits visiting
meet met meets meeting talks negotiations
agree agreed agrees reach reached reaches
ceasefire truce armistice
call called calls calling
cancel cancelled canceled cancels cancelling cancellation scrapped scrap scrub scrubbed postponed postpone postpones shelved aborted
announce announced announces announcing announcement unveils plans plan
complete completed completes completing completion finalised finalized concluded
find found finds finding discovered discover
crash crashed crashes crashing
erupt erupted erupts erupting eruption
escape escaped escapes escaping fled flee flees
expel expelled expels expelling expulsion
deport deported deports
acquit acquitted acquits cleared acquittal
evacuate evacuated evacuates evacuation
invite invited invites invitation
sue sued sues lawsuit
recapture recaptured recaptures retook retake
hospital clinic
prison jail prisons
lorry lorries truck trucks
shop shops store stores
film films movie movies
firm firms company companies
flood floods flooding flooded floodwaters
lawmakers legislators deputies mps
protest protests protested demonstration demonstrations demonstrated rally rallies rallied
protesters demonstrators protestors
rescue rescued rescues rescuing saved
worker workers labourer labourers laborer laborers employees staff
police officers policemen officer
soldier soldiers troops
plane aircraft jet airliner
ship vessel boat
pay wages wage salary salaries
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty
50 fifty
60 sixty
"""
CONCEPTS = {word: line.split()[0] for line in _CLASSES.split("\n") if line for word in line.split()}

OPPOSITES = tuple(
    (words(one), words(other))
    for one, other in (
        ("rise raise up higher", "fall cut down lower"),
        ("open", "close"),
        ("arrive enter join", "leave"),
        ("accept", "reject"),
        ("win", "lose"),
        ("buy", "sell"),
        ("convict", "acquit"),
        ("arrest kidnap", "free"),
        ("announce", "complete"),
    )
)
CANCELLING = re.compile(
    r"\b(?:call(?:s|ed|ing)? off|put off|cancel|scrap(?:s|ped)?\b|scrub(?:s|bed)?\b|postpon|shelv|abort(?!ion)|abandon)",
    re.IGNORECASE,
)
NAME_SUFFIXES = ("ians", "ian", "ese", "ish", "ans", "ia", "an", "is", "a", "i", "y")
SYMMETRIC = words("meet sign marri marry merg clash fought fight play draw drew divorc agre")
UNIQUE = words(
    """
    kill die sink crash collapse erupt escape resign elect convict sentence acquit born buri free buy marry expel deport
    open recapture founder found find refloat run ran aground invade capsize sign assassinat explosion declar derail
    appoint nam sworn crown execut hang extradit indict arrest kidnap hijack surrender captur overthrown overthrew
    demolish abolish adopt ratifi shot rescue destroy sue evacuate stole stolen robb found
    """
)
ORDINALS = {
    form: number
    for number, forms in enumerate(
        ("first 1st", "second 2nd", "third 3rd", "fourth 4th", "fifth 5th", "sixth 6th", "seventh 7th", "eighth 8th"), 1
    )
    for form in forms.split()
}
PEOPLE = words(
    "people person persons men man women woman others victims passengers villagers civilians residents suspects members"
)
PLACES = words(
    "village town city port suburb suburbs district province region state island resort hamlet municipality quarter county "
    "outskirts outside edge centre center middle heart north south east west northeast northwest southeast southwest"
)
PRONOUNS = words("it its he his she her they their who which that")
DIRECTIONS = words("from into toward towards")
