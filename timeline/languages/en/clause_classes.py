"""English words by their part of speech, and by the finer classes that clauses and headlines are read by."""

from timeline.languages.en.articles import OF_DAY
from timeline.languages.en.clause_patterns import (
    ADDITIVES,
)
from timeline.languages.en.event_nouns import EVENT_NOUNS, INVOLVED, LINKS, PERFORMING
from timeline.languages.en.irregular_verbs import ANY_FORM, BASES, PARTICIPLES, PAST
from timeline.languages.event_words import words
from timeline.languages.word_classes import WordClass
from timeline.text.lazy_patterns import deferred, one_of

AUXILIARIES = words(
    """
    is are was were am has have had do does did will would can could may might shall should must isn't aren't wasn't
    weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't ain't
    """
)
BE = frozenset(["be", "been", "being"])

# Forms of the present that are seldom nouns in the news.
PRESENT = words(
    """
    says say contain contains consist consists comprise comprises possess possesses derive derives owns own wants want plans expects expect includes include remains remain seems seem appears appear
    believes believe knows know thinks think means mean takes take makes make gives give gets get goes go comes come
    becomes become begins keeps keep holds hold lies stands stand brings bring needs need hopes faces intends aims
    seeks seek allows allow requires require shows show tells tell argues argue adds claims warns insists contends
    maintains suggests suggest indicates denies refuses agrees agree continues continue starts ends opens closes
    runs leads lets puts sets finds sees hears feels loses wins pays sells buys owes lives works serves meets calls
    asks involves provides produces offers operates estimates predicts predict exceed exceeds contributes
    happens salutes echoes visits marks kills dies hits falls rises grows speaks writes arrives leaves returns enters
    attends watches signs waits expires expire applies ranks stays stay employs joins plays carries costs earns
    expands apply travels hosts tackles entertains mature matures allege alleges follows describes enables ensures
    explains fails forbids generates identifies imposes improves introduces investigates lacks occurs opposes owes pleads
    arises belongs depends differs emerges enjoys exists learns lends persists prepares raises reads refers resembles resides sits
    sleeps stems swears swims thrives throws undergoes wears weighs wonders
    prevents proves publishes pursues receives reduces reflects rejects relies remembers represents resigns retains
    reveals sends spends succeeds suffers survives teaches tends threatens tries understands urges
    reopens resumes convenes reconvenes departs unveils recommends regains rejoins removes replaces retires revives seizes
    transforms unites withdraws celebrates commemorates competes completes concedes condemns considers creates criticises
    criticizes defends delivers deploys destroys detains discusses dismisses elects evacuates examines inherits inspects
    invades invites manages obtains occupies overthrows overturns participates performs presides proclaims prohibits promotes
    proposes protects punishes qualifies rebuilds recovers relocates renames restores restricts retakes revokes shuts
    pushes pulls sheds casts solves steals submits suspends topples vetoes wakes withholds hurts helps
    """
)
# Anything that may be a verb: a line without one is no sentence.
_CLITIC = r"(?<=[’'])(?:re|ve|s|d|ll|m)"
_WITH_CAPITAL = {word.capitalize() for word in AUXILIARIES - {"may"}}
VERB = deferred(
    rf"\b(?:{_CLITIC}|[a-z]{{2,16}}(?:ed|ing|es|s)|{one_of(AUXILIARIES | BE | ANY_FORM | PRESENT | _WITH_CAPITAL)})\b"
)
# Words in -ed that are not past forms.
NOT_PAST = words(
    """
    hundred kindred sacred naked wicked rugged ragged crooked beloved need seed feed speed deed breed bleed weed
    creed greed steed united red bed shed watershed embed indeed exceed proceed succeed bred sled sped unprecedented so-called
    unchanged unaffected unharmed uninjured biased talented gifted aged tired armed unarmed wounded limited alleged supposed
    unopened unnamed unmarked unidentified unauthorised unauthorized undisclosed unspecified unoccupied unfinished unexpected
    unlicensed unregistered uninsured unanswered unconfirmed undated uninhabited unsolved unused unwanted untreated unexploded
    unmanned unelected unrelated unlimited undeclared undefeated unpaved unpublished unfounded unnoticed
    """
)
NOT_ING = words(
    """
    king ring spring string thing nothing something anything everything morning evening during wing bring sing sting
    ceiling building buildings meeting meetings hearing hearings bombing bombings killing killings shooting
    shootings kidnapping kidnappings hijacking hijackings stabbing stabbings beheading beginning ruling rulings opening closing earnings offering ending warning warnings feeling going-over
    being pending according including following wedding funding housing interesting leading remaining outstanding
    missing willing uprising uprisings
    """
)
# Verbs of states, views and speech, which are no step of a story; "then" or "also" does not make them one.
STATIVE = words(
    """
    had knew thought felt wanted seemed appeared remained lived believed owned meant needed hoped feared looked contained
    included consisted depended existed stood lay sat slept belonged liked loved hated understood cost weighed numbered
    deserved tended used involved required represented resembled reflected showed indicated suggested wished preferred
    said says told added noted argued claimed explained recalled insisted stressed maintained contended acknowledged
    conceded complained estimated predicted expected considered worried doubted saw heard became kept stayed continued
    resulted highlighted sparked prompted fuelled fueled followed coincided persisted inspired stemmed formed stretched stationed wedged spaced
    become born based ranged averaged totaled totalled amounted worked served spent wore made got could
    """
)
# Verbs of being, having, thinking and feeling: what is so, not what is done.
STATES = words(
    """
    has have had belongs belong owns own owned remains remain remained seems seem seemed means mean needs need
    wants want knows know knew believes believe believed thinks think thought likes like loves love feels feel felt consists
    contains contain contained lies lie depends depend resembles deserves deserve exists exist existed rests
    """
)
BEING_OR_HAVING = words("is are was were am has have had 's 're 'm isn't aren't wasn't weren't hasn't haven't hadn't")
PAST_OF_STATES = words(
    "had was were owned remained seemed knew believed thought felt contained existed wasn't weren't hadn't"
)
# Past forms without an object, and so without a passive: "was founded in May and [lasted] until July".
INTRANSITIVE = words(
    """
    lasted remained stayed happened occurred appeared disappeared died arrived departed returned resigned retired
    surrendered collapsed emerged existed continued marched sailed travelled traveled lived worked served grew fell
    rose went came fled rebelled revolted declined increased soared plunged climbed slipped tumbled jumped come gone been
    become clashed rallied protested waited talked spoken stood sat lain slept gathered tried failed refused decided
    managed hoped
    """
)
NOT_LY = words(
    "family supply reply apply comply rely imply multiply ally assembly monopoly rally tally bully belly anomaly oligopoly"
    " butterfly dolly folly jelly"
)
# Verbs whose object is a statement, a thought or a finding.
REPORTING = words(
    """
    said says say saying told tells tell telling reported reports announced announces claimed claims claim added
    adds stated states argued argues argue wrote writes noted notes confirmed confirms warned warns insisted insists
    acknowledged acknowledges believed believes believe thought thinks think predicted predicts predict estimated
    estimates estimate suggested suggests suggest indicated indicates indicate showed shows show denied denies deny
    alleged alleges allege suspected suspects suspect declared declares contended contends maintained maintains admitted admits revealed
    reveals disclosed discloses complained complains explained explains concluded concludes recalled recalls
    testified testifies ruled rules promised promises pledged vowed vows hoped hopes hope knew knows know felt feels
    learned heard hears swore asserted asserts emphasized stressed quoted cited commented replied responded informed
    conceded concedes concede speculated speculates expects expect expected found finds note warn insist contend reckon reckons
    """
)
# Nouns that a clause with "that" says the content of, and verbs that take such a noun as their object instead.
CONTENT_NOUNS = words(
    """
    acknowledgement admission agreement allegation allegations announcement argument assertion assumption assurance
    assurances awareness belief chance charge charges claim claims complaint complaints concern concerns conclusion
    condition confidence confirmation consensus conviction danger declaration denial doubt doubts estimate evidence
    expectation expectations fact fear fears feeling finding findings forecast forecasts grounds guarantee guarantees
    hint hints hope hopes idea impression indication indications insistence intelligence knowledge likelihood news notice
    notion opinion perception possibility prediction predictions premise probability promise promises proof prospect
    protection provision realisation realization report reports requirement risk rumor rumors rumour rumours ruling sense
    sign signal signals signs speculation statement stipulation suggestion suggestions suspicion suspicions theory
    threat threats understanding view warning warnings word worries
    """
)
MAKING = words(
    """
    made make makes gave give gives given issued issue released offered offer presented received receive got had have has
    heard read wrote written kept broke set saw
    """
)
# Of the verbs of reporting, those that may follow the statement: "..., officials said".
FINAL_REPORTING = words(
    """
    said says say told tells reported reports announced claimed claims added adds stated states argued argues wrote
    writes noted notes confirmed confirms warned warns insisted insists acknowledged believes thinks think predicted
    predicts estimated suggested showed shows declared contended contends maintained maintains admitted explained
    recalled testified complained concluded commented replied asked conceded heard hears revealed reckons reckon
    """
)

DETERMINERS = words(
    """
    the a an his her its their our my your this that these those some any each every no both all many most several
    few another other such more
    """
)
SUBJECTS = words("he she it they we i you there nobody somebody someone everyone everybody anyone anybody nothing")
COORDINATORS = frozenset(["and", "but", "or", "nor", "yet"])
# Connectives whose clause has the time of the clause it belongs to, and all connectives.
SIMULTANEOUS = frozenset(["when", "as", "where"])
SUBORDINATORS = SIMULTANEOUS | words(
    """
    because although though while whereas if unless once after before since until till whether so
    """
)
RELATIVES = frozenset(["who", "which", "whom", "whose"])
PREPOSITIONS = words(
    """
    of in on at by for with from to into onto over under above below between among against during through throughout
    about around near across along amid despite without within toward towards upon off per via like beyond behind
    beside besides concerning regarding including following until since after before till as than versus outside inside
    alongside aboard atop beneath amongst amidst unlike aged
    """
)
COMPARING = frozenset(["compared", "compare", "compares", "than", "versus", "from"])
ADVERBS = words(
    """
    not n't also already still then now soon never ever just only even again first last once twice often later earlier
    meanwhile however instead too perhaps therefore thus rather quite very yet ago far well almost nearly moreover
    furthermore actually onwards onward upwards downwards straight overboard ashore upstairs downstairs indoors outdoors abroad overseas not away up down out back together alone
    """
)
SHARED = words("is are was were has have had")
# Prepositions whose noun has a time apart from the verb: "charged with", "since the 1998 bombing".
NOUN_LINKS = words("of for since from with including about after before to over")
MODALS = words(
    """
    will would can could may might shall should must do does did won't wouldn't can't cannot couldn't shouldn't
    don't doesn't didn't
    """
)
# "left Oslo": the object of these is a place.
MOTION = words(
    """
    left leaves reached reaches entered enters visited visits toured tours visiting leaving entering reaching
    """
)

ARTICLES = words("the a an his her its their our my your every such other")
CONNECTIVES = words("when where who which while because")
# Nouns for one person, who is never "it".
HUMANS = words(
    """
    man woman boy girl child baby teenager pensioner father mother son daughter brother sister husband wife widow widower
    graduate alumnus winner champion finalist nominee laureate uncle aunt nephew niece cousin grandfather grandmother friend neighbour neighbor guest resident teacher pupil student
    professor doctor nurse surgeon patient driver rider pilot passenger officer policeman policewoman detective soldier
    sergeant lawyer solicitor barrister prosecutor judge magistrate juror witness suspect defendant victim gunman attacker
    thief spokesman spokeswoman spokesperson official president premier minister mayor governor senator candidate leader
    politician lawmaker ambassador envoy diplomat chief head chairman chairwoman chair executive owner founder manager
    director boss worker employee engineer scientist researcher expert analyst economist author writer poet novelist
    journalist reporter editor photographer painter artist sculptor singer musician composer actor actress producer player
    striker goalkeeper midfielder defender captain coach bowler batsman king queen prince princess pope bishop priest
    farmer fisherman firefighter inspector commissioner coroner hunter climber sailor cyclist motorist motorcyclist survivor
    hostage migrant refugee protester activist campaigner volunteer guard prisoner inmate detainee fugitive killer murderer
    robber smuggler trader dealer banker broker accountant investor customer shopper tenant landlord caretaker cleaner chef
    waiter dancer model comedian presenter broadcaster filmmaker architect designer inventor historian monk nun rabbi imam
    client colleague employer plaintiff accused complainant applicant donor heir
    secretary pharmacist chemist physicist biologist geologist geochemist astronomer mathematician psychologist
    psychiatrist physician pathologist paediatrician pediatrician gynaecologist cardiologist dentist vet midwife paramedic
    physiotherapist therapist librarian archivist curator clerk bookkeeper cashier receptionist auditor treasurer surveyor
    plumber electrician carpenter joiner welder miner baker butcher grocer tailor seamstress gardener shepherd
    postman milkman fireman taxman businessman businesswoman entrepreneur shopkeeper publican barmaid barman bartender
    steward stewardess housekeeper maid nanny babysitter headmaster headmistress lecturer tutor instructor trainer scholar
    philosopher theologian linguist anthropologist archaeologist sociologist statistician meteorologist seismologist
    ecologist botanist zoologist naturalist explorer sportsman footballer cricketer jockey boxer wrestler swimmer
    sprinter goalscorer skipper seaman deckhand helmsman trawlerman lifeguard constable corporal lieutenant
    colonel admiral bodyguard hitman burglar arsonist rapist fraudster conman hacker blackmailer kidnapper paedophile
    gangster mobster informer informant spy defector dissident bride groom bridegroom fiance fiancee lover mistress
    boyfriend girlfriend stepfather stepmother stepson stepdaughter godfather godmother orphan toddler infant youngster
    grandson granddaughter grandchild in-law bystander onlooker passer-by commuter hiker walker jogger angler beekeeper
    blogger columnist commentator playwright screenwriter cartoonist illustrator violinist pianist cellist
    guitarist drummer trumpeter saxophonist organist soprano tenor baritone ballerina choreographer
    councillor councilman councilwoman congressman congresswoman alderman legislator parliamentarian
    """
)
CLITICS = words("'s 're 've 'd 'll 'm")


NO_SUPERLATIVE = words(
    """
    arrest interest forest protest request invest contest test suggest rest harvest guest quest nest chest honest modest
    manifest unrest digest west northwest southwest midwest
    """
)
HE_OR_SHE = words("he she")
CLASSES = {
    WordClass.AUXILIARY: AUXILIARIES,
    WordClass.NAME_TOO: words("may will"),
    WordClass.MODAL: MODALS,
    WordClass.FUTURE: words("will 'll won't shall must"),
    WordClass.PRESENT_COPULA: words("is are"),
    WordClass.COPULA: words("is are was were"),
    WordClass.BE: BE,
    WordClass.BEING: words("being"),
    WordClass.CLITIC: CLITICS,
    WordClass.POSSESSIVE: words("'s"),
    WordClass.INFINITIVE_TOO: words("have do cut put set hit let shut spread split cast burst quit"),
    WordClass.PAST_AUXILIARY: words("did"),
    WordClass.SHARED: SHARED,
    WordClass.PRESENT: PRESENT,
    WordClass.FINITE: PAST - PARTICIPLES - words("rose saw felt fell spoke bore wound bound found lay"),
    WordClass.PLAIN_PRESENT: frozenset(word[:-1] for word in PRESENT if word.endswith("s")) | {"forecast"},
    WordClass.PARTICIPLE: PARTICIPLES,
    WordClass.PAST: PAST,
    WordClass.STATIVE: STATIVE,
    WordClass.STATE: STATES,
    WordClass.BEING_OR_HAVING: BEING_OR_HAVING,
    WordClass.PRESENT_TENSE: (STATES | BEING_OR_HAVING | PRESENT | words("do does don't doesn't")) - PAST_OF_STATES,
    WordClass.UNREAL: words("would wouldn't"),
    WordClass.AHEAD: words("due likely unlikely able ready eligible set poised forecast bound certain"),
    WordClass.LOCATION: words("in on at without under off behind near inside outside"),
    WordClass.SECOND_PERSON: words("you"),
    WordClass.EMBEDDED_QUESTION: words("how why whether"),
    WordClass.FREE_RELATIVE: words("what whatever"),
    WordClass.CONDITIONAL: words("if unless"),
    WordClass.HABITUAL: words(
        "usually normally typically generally traditionally often sometimes frequently always regularly rarely seldom"
    ),
    WordClass.INVITING: words(
        "earn get sign subscribe follow watch listen read see check click download join register book buy shop save visit enter email"
        " call text find learn discover enjoy win donate share activate order grab try pick send have"
    ),
    WordClass.SURPASSING: words("surpassing beating exceeding eclipsing topping"),
    WordClass.SOON: words("early late soon long recently far"),
    WordClass.PERFECT_AUXILIARY: words("has have having"),
    WordClass.ACCUSING: words(
        "charged accused accusing convicted acquitted indicted suspected tried sued investigated blamed"
    ),
    WordClass.TOPICAL: words("about against over into on for with of"),
    WordClass.ACTING: words(
        """
        bought buy paid pay sold sell acquired acquire hired hire borrowed borrow lent lend invested invest agreed agree refused
        refuse applied apply asked ask vowed vow pledged pledge sued sue appealed appeal voted vote decided decide appointed
        appoint dismissed dismiss missed miss signed sign negotiated negotiate promised promise defaulted default bid owned own
        """
    ),
    WordClass.CAUSATIVE: words("has have had get got"),
    WordClass.SINGULAR_AUXILIARY: words("has is was"),
    WordClass.PLURAL_AUXILIARY: words("have are were"),
    WordClass.EVENTIVE_AUXILIARY: words("was were has have"),
    WordClass.ADDITIVE: ADDITIVES,
    WordClass.INTRANSITIVE: INTRANSITIVE,
    WordClass.IMPERSONAL: words(
        "take takes took taken pour pours poured hail hailed thaw thawed freeze froze frozen drizzle drizzled look looks looked seem seems seemed appear appears appeared happen happens happened rain rains rained snow"
        " snows snowed cost costs matter matters mattered emerge emerges emerged last lasts lasted follow follows followed"
        " mean means meant remain remains remained depend depends depended help helps helped make makes made"
    ),
    WordClass.REPORTING: REPORTING,
    WordClass.DECLARING: words(
        "announced confirmed denied admitted pledged promised vowed warned testified declared revealed"
    ),
    WordClass.FINAL_REPORTING: FINAL_REPORTING,
    WordClass.CONTENT_NOUN: CONTENT_NOUNS,
    WordClass.MAKING: MAKING,
    WordClass.ADDRESSING: words("told tells tell informed assured reminded"),
    WordClass.STRIKING: words(
        "rocked hit struck swept shook ravaged bombed shelled attacked invaded occupied captured crossed flooded"
        " devastated evacuated besieged stormed seized raided battered"
    ),
    WordClass.TRANSPORT: words(
        "towed flew flown flee fled sailed sail travelled traveled travel moved returned return went go gone came come"
        " taken took sent shipped driven drove marched transferred evacuated deported flight flights voyage trip"
    ),
    WordClass.MOTION: MOTION,
    WordClass.PLURAL: words("men women children people police they we"),
    WordClass.AMBIGUOUS_PRONOUN: words("you that there"),
    WordClass.PERSONAL_PRONOUN: HE_OR_SHE,
    WordClass.GROUP_PRONOUN: words("it they"),
    WordClass.OBJECT_TOO: words("her it"),
    WordClass.OBJECT_PRONOUN: words("me him us them"),
    WordClass.HUMAN: HUMANS,
    WordClass.COMPLEMENTIZER: words("that"),
    WordClass.INFINITIVE_MARKER: words("to"),
    WordClass.ABSOLUTE: words("with"),
    WordClass.AGENT: words("by"),
    WordClass.GENITIVE: words("of"),
    WordClass.DEFINITE: words("the"),
    WordClass.DEMONSTRATIVE: words("this these"),
    WordClass.SITTING: words(
        "ceremony meeting talks conference hearing interview speech address signing match game summit session debate rally service funeral inquest"
        " dinner lunch reception programme program broadcast unveiling briefing"
    ),
    WordClass.ARRIVING: words("came arrived followed"),
    WordClass.BASE: BASES - PAST,
    WordClass.GOING_ON: words("halted suspended resumed postponed interrupted delayed adjourned abandoned"),
    WordClass.OCCURRING: words(
        "occurred happened took place erupted began started followed carried held staged mounted launched"
    ),
    WordClass.INDEFINITE: words("a an"),
    WordClass.ADVERSATIVE: words("but"),
    WordClass.ATTRIBUTION: words("according"),
    WordClass.SIMULTANEOUS: SIMULTANEOUS,
    WordClass.CAPACITY: words("as"),
    WordClass.WHEN: words("when"),
    WordClass.OCCASION: words("after before during at following in of"),
    WordClass.TEMPORAL: words("after before since until till"),
    WordClass.COMPARING: COMPARING,
    WordClass.OPPOSING: words("against"),
    WordClass.LIMITING: words("earlier later sooner"),
    WordClass.RANGE_START: words("from"),
    WordClass.RANGE_END: words("to"),
    WordClass.FLOATING: words("all both each"),
    WordClass.QUANTIFIER: words("more less fewer higher greater rather"),
    WordClass.EVENT_NOUN: EVENT_NOUNS,
    WordClass.EVENT_LINK: LINKS,
    WordClass.CAUSING: words("led resulted prompted sparked triggered caused provoked followed"),
    WordClass.PERCEIVED: words("heard reported"),
    WordClass.COUNT: words("number share percentage proportion"),
    WordClass.LOCATED: words("based located situated"),
    WordClass.PRELUDE: words("run-up build-up buildup lead-up countdown"),
    WordClass.APPOINTING: words("appointed born elected named crowned ordained promoted made sworn"),
    WordClass.CALLING: words("called named dubbed nicknamed titled entitled"),
    WordClass.NAMING: words("named identified described unveiled recognised recognized"),
    WordClass.FIRST_PERSON: words("i we my our me"),
    WordClass.OF_EVENT: words(
        "followed follows follow following preceded precedes came comes come marked marks meant means led leads brought"
    ),
    WordClass.FOLLOWING: words(
        "followed follows follow following preceded precedes commemorates recalled recalls recall describes describe recounts recount"
        " chronicles depicts depict remembers remember"
    ),
    WordClass.PERFORMING: PERFORMING,
    WordClass.INVOLVED: INVOLVED,
    WordClass.IMAGE: words("image photo photograph picture handout screenshot still"),
    WordClass.FILMING: words("filmed captured taken recorded photographed uploaded"),
    WordClass.ISSUING: words("issued released filed published unsealed shown broadcast aired"),
    WordClass.CONVEYING: words("sent written sworn given delivered posted circulated uploaded left made"),
    WordClass.HELD_TO_BE: words("believed thought understood alleged said suspected reported rumoured rumored feared"),
    WordClass.OF_OWN_WILL: words(
        "agreed began ceased started continued decided refused tried hoped managed failed threatened offered intended attempted"
        " planned vowed pledged promised wanted learned learnt struggled volunteered resolved"
    ),
    WordClass.PLACE_RELATIVE: words("where"),
    WordClass.OPEN_START: words("since"),
    WordClass.ORDINAL: words("first second third fourth fifth sixth seventh eighth ninth tenth last other another"),
    WordClass.SUPERLATIVE: words("first most least worst best only"),
    WordClass.PRESENT_DAY: words("today nowadays"),
    WordClass.DEICTIC_DAY: words("today tomorrow yesterday")
    | {"this century", "this decade", "the century", "the decade"},
    WordClass.NOUN_LINK: NOUN_LINKS,
    WordClass.TITLE: words(
        "president premier minister secretary senator governor mayor judge justice chancellor ambassador chairman"
        " chairwoman director spokesman spokeswoman leader commissioner detective member executive coach general"
    ),
    WordClass.LABEL: words(
        "breaking update updated developing exclusive alert urgent correction watch live new just in"
    ),
    WordClass.EXTREME: words("peak peaks crest close record records high highs low lows average averages level levels"),
    WordClass.RELATIVE_TO: words("below above beneath under from than"),
    WordClass.PROSPECTIVE: words("scheduled planned expected slated set due projected intended fixed"),
    WordClass.FIXING: words("set fixed due slated listed planned promised scheduled rescheduled"),
    WordClass.TRADE: words(
        """
        banking trading mining shipping farming manufacturing engineering advertising marketing broadcasting publishing drilling
        housing accounting consulting planning training testing funding spending lending processing refining logging trafficking
        laundering policing parking sentencing bargaining smuggling poaching
        """
    ),
    WordClass.PLEADING: words("denies deny faces face admits admit pleaded pleads plead"),
    WordClass.ACCUSATION: words("count counts charge charges offence offences offense offenses allegation allegations"),
    WordClass.PRECEDING: words("before ahead advance pending"),
    WordClass.ARTEFACT: words(
        """
        house houses building buildings farmhouse cottage mansion church chapel castle tower temple tomb novel novels book books
        album albums song songs film films movie play plays poem poems painting paintings portrait portraits photograph
        photographs map maps symphony sonata sonatas opera concerto score version edition issue dossier manuscript model car
        vehicle truck engine aircraft locomotive textbook memoir biography classic hit single recording documentary sculpture
        furniture dress costume coin coins style usage tradition traditions charter deed chronicle imagery images footage video
        videos data records documents emails
        """
    ),
    WordClass.GENERATION: words(
        "youth children teenagers parents students women men people readers consumers society world economy standards"
        " language technology music fashion culture politics money prices terms"
    ),
    WordClass.FRAME: words("in on at during"),
    WordClass.CHANGING: words("changed began ended stopped started came happened"),
    WordClass.ADDING: words("adding noting saying stressing insisting warning arguing"),
    WordClass.NEGATION: words("not"),
    WordClass.PORTION: words("most much half part all some"),
    WordClass.OF_DAY: OF_DAY,
    WordClass.TIME_NOUN: words("hour hours day days date night morning eve week weekend month year anniversary"),
    WordClass.INCLUDING: words("including among"),
    WordClass.CHANGE: words("up down"),
    WordClass.SPENDING: words("spend spends spent spending took takes take"),
    WordClass.EXTENT: words("through throughout"),
    WordClass.OUTLOOK: words(
        "outlook outlooks forecast forecasts guidance budget budgets target targets estimate estimates projection projections prediction predictions"
    ),
    WordClass.NUMBER: words(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
        " nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozens scores hundreds thousands several"
        " many some another others"
    ),
    WordClass.ASKING: words("asked questioned pressed reached contacted interviewed quizzed approached"),
    WordClass.DURATIVE: words("for"),
    WordClass.ABOUT: words("about around over under between"),
    WordClass.APPROXIMATE: words("almost nearly roughly approximately barely exactly precisely"),
    WordClass.LIMIT: words("until till"),
    WordClass.DATING: words(
        "date dates dated dating last lasts lasted run runs ran stretch stretches stretched extend extends extended"
    ),
    WordClass.PERIOD_START: words("beginning starting"),
    WordClass.PERIOD_END: words("ended ending"),
    WordClass.GIVING: words("given awarded granted denied refused assigned allotted handed"),
    WordClass.ORDERING: words(
        """
        ordered orders order asked asks ask urged urges urge told tells tell called calls call instructed required requires
        allowed allows permitted permits forced advised invited invites directed commanded
        """
    ),
    WordClass.PREDICATIVE: words("dead alive guilty unconscious unresponsive unfit liable safe drowned hanged missing"),
    WordClass.DIRECTION: words("to into from"),
    WordClass.EMPHATIC: words("only just even"),
    WordClass.NEARNESS: words("shortly just soon alone only early late"),
    WordClass.PARTICLE: words("over off on in into through by about around along across under aboard"),
    WordClass.FINAL_PARTICLE: words("over off through aboard"),
    WordClass.FINAL_QUANTITY: words("less more least"),
    WordClass.SUBJECT_RELATIVE: words("who which that"),
    WordClass.PERSON_OBJECT: words("whom"),
    WordClass.PERSONAL_RELATIVE: words("who"),
    WordClass.POSSESSIVE_RELATIVE: words("whose"),
    WordClass.ARTICLE: ARTICLES,
    WordClass.OPENING_ADVERB: words(
        "then too meanwhile however also so been elsewhere additionally afterwards separately moreover furthermore nonetheless"
        " nevertheless indeed similarly likewise finally"
    ),
    WordClass.CONNECTIVE: CONNECTIVES,
    WordClass.TAKES_INFINITIVE: words(
        """
        bid move order orders ability effort efforts attempt attempts plan plans right rights decision decisions deal vote
        call calls chance power powers pressure refusal failure proposal proposals offer promise pledge threat threats
        request requests permission authority freedom intention desire willingness readiness need campaign push drive
        agreement way time reason opportunity duty mandate
        """
    ),
    WordClass.CAUSE: words("due owing thanks contrary prior subject"),
    WordClass.DEGREE: words("very quite rather almost nearly even just only not never ever far well"),
    WordClass.RATE: words("per"),
    WordClass.REPEATING: words("again"),
    WordClass.BEFORE_GERUND: words("is are was were be been 's 're not"),
}
