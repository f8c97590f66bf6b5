"""English words in and around names."""

from timeline.languages.event_words import NameWords, words
from timeline.text.lazy_patterns import deferred

NAMES = NameWords(
    titles=words(
        """
        President Premier Minister Secretary Senator Governor Mayor Colonel Captain Admiral Judge Justice Prince
        Princess King Queen Pope Chancellor Ambassador Chairman Chairwoman Director Spokesman Spokeswoman Cardinal
        Archbishop Bishop Professor Doctor Sheik Sheikh Rep. Sen. Gov. Gen. Lt. Col. Sgt. Dr. Mr. Mrs. Ms. Mr Mrs Ms Dr
        Executive Attorney Chair Chairperson Spokesperson Superintendent Deputy Coach Officer Leader Analyst Economist
        Commissioner Congressman Congresswoman Detective Sergeant Lieutenant
        """
    ),
    not_names=words(
        """
        the a an on in at by for from to of and or but as if it its this that these those he she they we i you his her
        their our my with without after before during since until while when where who what which why how there here one
        two three some many most all both each every no not also then now yet still more than just even according mr mrs
        ms dr monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december jan feb aug sept oct nov dec spring summer autumn winter anniversary because
        although though however meanwhile under over between against through near about so do did does is are was were
        will would could should might must has have had let last next earlier later today yesterday tomorrow photo image
        file updated published
        """
    ),
    particles=words("of de al bin van von"),
    title_links=words("of"),
    demonym=deferred(r"(?:[A-Z][a-z]+ )?[A-Z]\w+(?:an|ese|ish|ch|i|ic)|Greek|Thai|Swiss|Filipino|Kurd"),
    organisation=deferred(
        r"\b(?:Court|Council|Ministry|Department|Bank|Party|Congress|Parliament|Senate|University|Inc|Corp|Co|Ltd|Agency|Union|Nations|Committee|Commission|Group"
        r"|Army|Navy|Police|Office|Association|Organization|Organisation|Treaty|Exchange)\b"
    ),
    happening=deferred(
        r"^(?:Battle|Siege|Treaty|Peace|Fall) of\b|\b(?:War|Wars|Armistice|Treaty|Accords?|Agreement|Pact|Act|Olympics|Games|Cup|Prize|Revolution|Festival|Constitution)(?: [IVX\d.]+)?$"
    ),
    placing=words("in at near outside inside across off around throughout along"),
    directions=words("to from into toward towards onto"),
    sites=words("at outside inside near"),
    place_name=deferred(
        r"\b(?:Square|Street|Road|Avenue|Airport|Station|Stadium|Island|Islands|Bridge|County|Valley|River|Lake|Bay|Sea|Ocean|Strait|Coast|Peninsula|Desert|Park|Palace"
        r"|House|Hall|Base|Port|Harbou?r|Hospital|Clinic|Prison|Jail|School|College|University|Church|Cathedral|Mosque|Temple|Court|Embassy|Parliament|Museum|Hotel|Province)$"
        r"|^(?:Africa|Americas?|Antarctica|Arctic|Asia|Atlantic|Balkans|Caribbean|Europe|Mediterranean|Middle East|Pacific|Persian Gulf|(?:North|South|Latin|Central) America)$"
    ),
    place_nouns=words(
        "city town village port island province state county region district suburb capital republic kingdom valley"
    ),
    goals=words("to"),
    pronouns={
        **dict.fromkeys(["Mr", "Mr.", "Sir", "Lord", "King", "Prince", "Father", "Brother"], "he"),
        **dict.fromkeys(["Ms", "Ms.", "Mrs", "Mrs.", "Lady", "Dame", "Queen", "Princess", "Sister"], "she"),
    },
    given=words("sent taken took returned return transferred moved go went come came"),
    actors=words(
        """
        police officers officials authorities prosecutors investigators detectives lawyers judges judge court jurors jury
        organizers organisers protesters demonstrators activists workers strikers doctors nurses rescuers firefighters
        crews soldiers troops rebels militants insurgents gunmen guards army navy government parliament council committee
        senate cabinet ministry regulators regulator company firm bank union unions airline operator manufacturer
        shareholders directors board mayor governor president minister king queen chancellor ambassador bishop coach
        residents villagers fishermen farmers students teachers scientists researchers engineers divers inspectors
        surveyors auditors feds lawmakers senators voters fans players hackers thieves smugglers pirates hijackers
        """
    ),
    held=words(
        "share shares stake stakes interest holding holdings confidence trust faith investment investments majority"
    ),
)
