"""English words that say how sure a text is of an event."""

from timeline.languages.event_words import CertaintyWords, words
from timeline.text.lazy_patterns import deferred

CERTAINTY = CertaintyWords(
    denied=deferred(
        r"\b(?:den(?:y|ies|ied) \w+ing|(?:did|has|have|had|was|were|does|do|is|are|will|would|can|could) (?:not|never)"
        r"|(?:did|was|were|has|had|have|does|do|is|are|wo|would|ca|could)n't|cannot|never)\b"
    ),
    denied_subject=deferred(
        r"(?:^|, )(?:none|neither|nobody|nothing|no one|not (?:one|a single)|no (?!fewer|less|later|longer|sooner|doubt|matter)\w+)\b"
        r"|^there (?:is|are|was|were) no\b"
    ),
    not_until=deferred(r"\b(?:not|never|\w+n't)\b.{1,80}\b(?:until|till)\b"),
    possible=deferred(
        r"\b(?:may|might|could|possibl[ey]|potentially|perhaps|allegedly|(?<=is |re |as |en )alleged|if|unless|whether)\b"
    ),
    planned=deferred(
        r"\b(?:plan(?:s|ned|ning)? (?:to|for)|scheduled|set to|due to|due|slated|intends?|aims?|vows?|pledges?|to be|will|shall|must|going to|planned)\b"
        r"|\A[^\d\n]{3,60} vs?\b[^\d\n]*\Z"  # a fixture: "ann lee v bo roe"
    ),
    expected=deferred(r"\b(?:expect(?:s|ed)?|forecasts?|likely|predict(?:s|ed)?|projected|hopes?|hoped|estimates?)\b"),
    unrealised=deferred(
        r"\b(?:would|should|(?:was|were) to have|(?:was|were|been) (?:due|scheduled|slated|supposed|meant) to)\b"
    ),
    reported=deferred(
        r"\b(?:said|says|told|reported|according to|claimed|claims|stated|argued|reportedly"
        r"|(?:believed|thought|understood|alleged) to (?:have|be))\b"
    ),
    attributing=words(
        """
    said says say told tells reported reports report claimed claims claim alleged alleges allege added adds stated states argued
    argues believes believe believed thinks think insisted insists contended contends maintained maintains asserted
    insist contend maintain assert suggested suggests suggest testified testify recalled recall explained explain
    complained complain estimated estimates estimate suspected suspects suspect according to quoted
    allegation allegations assertion claims complaints complaint declaration insistence rumor rumors rumour
    rumours statement accusation charge charges
    """
    ),
    denying=words("denied denies deny denial"),
    doubting=words(
        """
    belief chance danger doubt doubts expectation expectations fear fears feeling hint hints hope hopes idea likelihood
    possibility probability prospect risk speculation suggestion suggestions suspicion suspicions theory threat worries
    """
    ),
    rejecting=words(
        "rejected rejects reject rejecting dismissed dismisses dismiss dismissing disputed disputes refuted rebutted"
    ),
    lacking=words("no any little without"),
)
