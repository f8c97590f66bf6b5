"""Where English sentences do not end: abbreviations, and the words that a sentence begins with."""

import re

from timeline.text.lazy_patterns import deferred
from timeline.text.sentence_words import SentenceWords

_TITLES = "Mr|Mrs|Ms|Rs|Dr|St|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Gov|Sen|Rep|Prof|Rev|Hon|No|vs|v|c|ca|approx"
_OTHERS = (
    "Jr|Sr|Inc|Corp|Co|Ltd|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun"
    "|Ala|Ariz|Calif|Conn|Fla|Ga|Ill|Mass|Mich|Minn|Miss|Mo|Pa|Tenn|Tex|Va|Wash|Wis"
)

SENTENCES = SentenceWords(
    abbreviations=deferred(rf"(?:^|[\s(])([A-Z]|{_TITLES}|{_OTHERS}|(?:[A-Za-z]\.)+[A-Za-z])\.$"),
    titles=deferred(rf"[A-Z]|{_TITLES}"),
    openers=deferred(
        r"\s+(?:The|His|Her|Its|Their|He|She|It|They|We|But|And|In|On|At|Since|After|Before|When|While|If|Now|Recently|That|This|These|Those|There|As"
        r"|However|Meanwhile|For|By|Although|Some|Many|Most|Both|With|A|An|One|Two|Three|Four|Five|I|You|Our|My|What|Who|Another|Later|Earlier"
        r"|Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Can|Could|Would|Should)\s"
    ),
    clocks=deferred(r"[ap]\.m", re.IGNORECASE),
    after_clock=deferred(
        r"\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Central|Mountain|Pacific|[A-Z]{2,4}\b|\W|\d|$)"
    ),
)
