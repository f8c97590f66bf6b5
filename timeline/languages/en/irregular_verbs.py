"""The irregular verbs of English: the one list that finite verbs, participles and sentences are recognised by."""

# Infinitive, past and participle; two forms of one tense are joined by a slash. Prefixed verbs are listed where they are common.
_VERBS = """
arise arose arisen, awake awoke awoken, be was/were been, bear bore borne/born, beat beat beaten, become became become, begin began begun,
bend bent bent, beset beset beset, bet bet bet, bid bid bid, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown, break
broke broken, breed bred bred, bring brought brought, broadcast broadcast broadcast, build built built, burn burnt burnt, burst burst
burst, buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung, come came come, cost cost cost,
creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, do did done, draw drew drawn, dream dreamt dreamt, drink drank drunk, drive
drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found, flee fled fled, fling
flung flung, fly flew flown, forbid forbade/forbad forbidden, forecast forecast forecast, foresee foresaw foreseen, forget forgot
forgotten, forgive forgave forgiven, forgo forwent forgone, freeze froze frozen, get got gotten/got, give gave given, go went gone, grind
ground ground, grow grew grown, hang hung hung, have had had, hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt
hurt, keep kept kept, kneel knelt knelt, know knew known, lay laid laid, lead led led, lean leant leant, leap leapt leapt, learn learnt
learnt, leave left left, lend lent lent, let let let, lie lay lain, light lit lit, lose lost lost, make made made, mean meant meant, meet
met met, mislead misled misled, mistake mistook mistaken, offset offset offset, outbid outbid outbid, outdo outdid outdone, outrun outran
outrun, outsell outsold outsold, overcome overcame overcome, override overrode overridden, overrun overran overrun, oversee oversaw
overseen, overtake overtook overtaken, overthrow overthrew overthrown, partake partook partaken, pay paid paid, put put put, quit quit
quit, read read read, rebuild rebuilt rebuilt, remake remade remade, repay repaid repaid, rerun reran rerun, resell resold resold, reset
reset reset, retake retook retaken, rethink rethought rethought, rewrite rewrote rewritten, rid rid rid, ride rode ridden, ring rang rung,
rise rose risen, run ran run, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent, set set set, sew sewed
sewn, shake shook shaken, shed shed shed, shine shone shone, shoot shot shot, show showed shown, shrink shrank/shrunk shrunk, shut shut
shut, sing sang sung, sink sank/sunk sunk, sit sat sat, slay slew slain, sleep slept slept, slide slid slid, sling slung slung, slit slit
slit, sow sowed sown, speak spoke spoken, speed sped sped, spell spelt spelt, spend spent spent, spill spilt spilt, spin spun spun, spit
spat spat, split split split, spoil spoilt spoilt, spread spread spread, spring sprang/sprung sprung, stand stood stood, steal stole
stolen, stick stuck stuck, sting stung stung, stride strode stridden, strike struck struck/stricken, string strung strung, strive strove
striven, swear swore sworn, sweep swept swept, swell swelled swollen, swim swam swum, swing swung swung, take took taken, teach taught
taught, tear tore torn, tell told told, think thought thought, throw threw thrown, thrust thrust thrust, tread trod trodden, undercut
undercut undercut, undergo underwent undergone, understand understood understood, undertake undertook undertaken, undo undid undone,
uphold upheld upheld, upset upset upset, wake woke woken, wear wore worn, weave wove woven, weep wept wept, win won won, wind wound wound,
withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood, wring wrung wrung, write wrote written
"""
_FORMS = [verb.split() for verb in _VERBS.split(",")]

BASES = frozenset(base for base, _, _ in _FORMS)
"""Infinitives: come, take."""

_NOUNS = frozenset(["bet", "bid", "bound", "cost", "ground", "rid", "wound", "forecast", "upset"])
"""Forms that are nouns or adjectives as often; they count as verbs only where the words around them say so."""

_AUXILIARIES = frozenset(["was", "were", "been", "had", "did"])

PAST = frozenset(form for _, past, _ in _FORMS for form in past.split("/")) - _NOUNS - _AUXILIARIES
"""Past forms without -ed: came, took."""

PARTICIPLES = frozenset(form for _, _, participle in _FORMS for form in participle.split("/")) - _NOUNS - _AUXILIARIES
"""Participles without -ed: come, taken."""

ANY_FORM = BASES | PAST | PARTICIPLES | _NOUNS
"""Every form of an irregular verb but those in -s and -ing."""

_PAST_OF = {base: past.split("/")[0] for base, past, _ in _FORMS}
_VOWELS = frozenset("aeiou")


def past_of_gerund(gerund: str) -> str:
    """The past form of a verb by its form in -ing.

    >>> [past_of_gerund(form) for form in ("winning", "taking", "retiring", "dying", "flying", "having")]
    ['won', 'took', 'retired', 'died', 'flew', 'had']
    """
    stem = gerund.removesuffix("ing")
    if stem.endswith("y") and stem[-2:-1] not in _VOWELS and stem not in _PAST_OF:
        return f"{stem[:-1]}ied"
    single = stem[:-1] if stem[-2:-1] == stem[-1:] else stem
    bases = (stem, f"{stem}e", single)
    return next((_PAST_OF[base] for base in bases if base in _PAST_OF), f"{stem}ed")
