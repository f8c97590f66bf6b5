"""English words in and around names."""

from timeline.languages.en.given_names import GIVEN_NAMES
from timeline.languages.en.nations import NATIONS
from timeline.languages.event_words import NameWords, words
from timeline.text.lazy_patterns import deferred

_HELD = ("taking place", "takes place", "being held", "being staged", "being played", "being hosted", "under way")

NAMES = NameWords(
    homographs=words(
        "federal central liberal general normal young male most same split nice mobile orange reading union justice progress senior"
        " independence enterprise early date deal sale battle hull ware march"
    ),
    titles=words(
        """
        President Premier Minister Secretary Senator Governor Mayor Colonel Captain Admiral Judge Justice Chancellor Ambassador Chairman Chairwoman Director Spokesman Spokeswoman Cardinal
        Archbishop Bishop Professor Doctor Sheik Sheikh Rep. Sen. Gov. Gen. Lt. Col. Sgt. Dr. Mr. Mrs. Ms. Mr Mrs Ms Dr
        Executive Attorney Chair Chairperson Spokesperson Superintendent Deputy Coach Officer Leader Analyst Economist
        General Secretary-General Presidents Commissioner Congressman Congresswoman Detective Sergeant Lieutenant
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
    articles=words("the"),
    particles=words("of de al bin van von upon es"),
    title_links=words("of"),
    demonym=deferred(r"(?:[A-Z][a-z]+ )?[A-Z]\w+(?:an|ese|ish|ch|i|ic)|(Greek|Thai|Swiss|Filipino|Kurd|Roman|Olympic)"),
    compound=deferred(
        r"-(?:[a-z]+ed|based|led|made|built|born|run|held|style|era|wide|bound|only|speaking|leaning|like|driven)$"
    ),
    organisation=deferred(
        r"\b(?:Court|Council|Ministry|Department|Bank|Party|Congress|Parliament|Senate|University|Inc|Corp|Co|Ltd|Agency|Union|Nations|Committee|Commission|Group"
        r"|Army|Navy|Police|Office|Association|Organization|Organisation|Treaty|Exchange|Times|Post|Journal|Herald|Tribune"
        r"|Gazette|Telegraph|News|Magazine|Assembly|League|Federation|Brigade|Division|Corps|Company|Airlines|Airways|Club"
        r"|Board|Armies|Forces|Fleet|Guards?|Front|Movement|Coalition|Alliance|Allies|Brotherhood|Staff|Motors|Electric|Mills"
        r"|FC|Service|Institute|Society|Foundation|Trust|Bureau|Fund|Chamber|Authority|Administration|Dynamics|Foods|Brewing|Systems|Savings|Life|Insurance|AB|AG|SA|NV|GmbH|plc|PLC|Holdings|Trading|Shipping|Logistics|Technologies|Solutions|Capital|Ventures|Properties|Developments|Engineering|Pharmaceuticals|Publishing|Laboratories|Telecom|Partners|Associates|Bros|Industries|Enterprises)\b|International$|\w & \w"
    ),
    happening=deferred(
        r"^(?:(?:First|Second|Third|Fourth) )?(?:Battle|Siege|Treaty|Peace|Fall|War|Evacuation|Bombing|Relief) of\b|^Operation [A-Z]|\b(?:War|Wars|Armistice|Treaty|Accords?|Agreement|Pact|Act|Olympics|Games|Cup|Prize|Revolution|Festival|Constitution|Battles?|Campaigns?|Offensive|Crisis|Uprising|Rebellion|Massacre)(?: [IVX\d.]+)?$"
    ),
    placing=words("in at near outside inside across off around throughout along"),
    directions=words("to from into through toward towards onto"),
    sites=words("at outside inside near"),
    arrivals=words("reached reaches reaching entered enters entering"),
    aims=words("at"),
    losing=words("lost loses lose losing loss losses defeat defeats fell succumbed"),
    aimed=words(
        "fired shot shots fire bullets rounds threw hurled aimed pointed shouted yelled swore laughed looked stared"
    ),
    surfaces=words("on over past beyond"),
    place_name=deferred(
        r"\b(?:Square|Street|Road|Avenue|Airport|Station|Stadium|Island|Islands|Bridge|County|Valley|River|Lake|Bay|Sea|Ocean|Strait|Coast|Peninsula|Desert|Park|Palace"
        r"|[A-Z][a-z]+shire|House|Hall|Base|Port|Harbou?r|Hospital|Clinic|Prison|Jail|School|College|University|Church|Cathedral|Mosque|Temple|Court|Embassy|Parliament|Museum|Hotel|Province|Hill|Highway|Boulevard|Lane|Infirmary|Campus|Plaza|Arena|Terminal|Zoo|Theatre|Theater|Library"
        r"|Mall|Beach|Forest|Mountains|Canal|Dam|Strip|Pier|Barracks)$|^(?:Mount|Lake|Cape|(?:University|Sea|Bay|Gulf|Strait|Isle) of) [A-Z]|^[A-Z]{1,2}-?\d{1,4}$"
        r"|^(?:Route|Highway|Room|Gate|Pier|Terminal|Hangar|Courtroom) \d"
        r"|^(?:Africa|Americas?|Antarctica|Arctic|Asia|Atlantic|Balkans|Caribbean|Europe|Mediterranean|Middle East|Pacific|Persian Gulf|(?:North|South|Latin|Central) America)$"
    ),
    place_nouns=words(
        """
        city town village port island province state county region district suburb capital nation republic kingdom valley
        north south east west northeast northwest southeast southwest outskirts streets coast shore shores banks suburbs
        resident residents villagers inhabitants
        """
    ),
    regions=words("region province district county oblast peninsula island islands valley river village town"),
    premises=words(
        """
        court courthouse courtroom plant factory warehouse mill mine office offices headquarters home house flat apartment
        school university campus hospital clinic church mosque temple station airport port harbour harbor prison jail camp
        base site store shop restaurant hotel stadium museum theatre theater refinery branch suburb neighbourhood neighborhood
        chapter residents magistrates coast bridge dam crossing border depot barracks gate reservoir quarry tunnel checkpoint
        """
    ),
    site_links=words("in"),
    distances=words("kilometres kilometers km miles yards metres meters blocks minutes hours"),
    sieges=words(
        "siege bombing bombardment shelling occupation invasion liberation capture recapture fall evacuation blockade"
        " storming conquest battle"
    ),
    during=words("during into"),
    besieged=deferred(r"^(?:(?:First|Second|Third|Fourth) )?(?:Battle|Siege|Fall|Evacuation|Bombing|Relief) of (.+)"),
    numbered=words("route highway room gate pier terminal hangar courtroom unit suite platform"),
    offices=words("mayor governor sheriff bishop archbishop police council commissioner prosecutor coroner magistrate"),
    past_holders=words("former past onetime"),
    bodies=words(
        "City County Town Borough District Police Council Court Crown Magistrates Sheriff Fire Municipal Metropolitan Legislature"
        " Assembly Authority Department Chamber Infirmary Hospital Constabulary Coroner"
    ),
    administrative=deferred(r"[A-Z][\w-]+(?: [A-Z][\w-]+)? (?:County|Borough|Township|Oblast|Parish)\b"),
    courtroom=dict.fromkeys(
        ["court", "jury", "jurors", "judge", "magistrate", "magistrates", "prosecution", "defence", "defense"], "court"
    ),
    county=deferred(r"(?:(?:North|South|East|West) )?[A-Z][a-z]+shire"),
    nations=NATIONS,
    civil=words(
        """
        government governments parliament assembly legislature senate congress cabinet police court courts judge judges
        prosecutor prosecutors authorities officials ministry ministries department lawmakers voters regulator regulators
        commission council agency detectives investigators inspectors customs coastguard hospital hospitals
        """
    ),
    domestic=words(
        """
        confirmed recorded reported registered quarantined closed reopened shut sealed banned outlawed legalised legalized
        abolished introduced imposed lifted eased tightened extended declared held elected voted adopted approved passed
        ratified expelled deported evacuated vaccinated nationalised nationalized devalued celebrated marked mourned
        rationed scrapped opened began started arrested detained jailed executed
        """
    ),
    abroad=words("war embassy embassies consulate consulates"),
    venue=deferred(rf"(?:{'|'.join(_HELD)})\b[^.\n;]{{0,30}}?\b(?:in|at) ((?:[A-Z][\w'’-]+ ?){{1,3}})\b"),
    held_at=_HELD,
    occasions=words(
        """
        tournament championship championships final finals cup games trial summit conference talks festival fair event race
        competition inquest hearing congress election referendum exhibition
        """
    ),
    hosted=deferred(
        r"\b((?:[A-Z]\w+ )?[A-Z]\w+) (?:(?:International|Film|Book|Music|Motor|Air) )?(?:Open|Marathon|Festival|Grand Prix|Masters|Biennale|Fair|Derby|Show|Regatta)\b"
    ),
    settings={
        "county": "county",
        **dict.fromkeys(["city", "town", "village", "port"], "town"),
    },
    posts=words(
        """
        worked works working work job jobs role post analyst analysts economist strategist professor executive chief over
        director manager employee employees staff partner fellow researcher stake colleagues
        """
    ),
    employing=words("at"),
    goals=words("to"),
    pronouns={
        **dict.fromkeys(["Mr", "Mr.", "Sir", "Lord", "King", "Prince", "Father", "Brother"], "he"),
        **dict.fromkeys(["Ms", "Ms.", "Mrs", "Mrs.", "Lady", "Dame", "Queen", "Princess", "Sister"], "she"),
        **dict.fromkeys(["son", "father", "husband", "brother", "uncle", "nephew", "grandson", "grandfather"], "he"),
        **dict.fromkeys(["daughter", "mother", "wife", "sister", "aunt", "niece", "granddaughter", "widow"], "she"),
    },
    given_names=GIVEN_NAMES,
    described=deferred(
        r"[A-Z][a-z]{2,}(?:(?<!fr)(?<!ar)(?<!m)ed|(?<!rl)(?<!rv)ing|[nt]ic|ken|ous|ful|less)|Brave|Proud|Furious|Young|Little"
    ),
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
        forces policeman policemen policewoman policewomen peacekeepers sailors marines paramedics negotiators deputies
        troopers envoy envoys diplomats delegates delegation ministers councillors councilors commission commissioner
        commissioners inspector coroner magistrate magistrates tribunal umpire referee organiser organizer
        gunman attacker attackers bombers kidnappers militiamen tribesmen department agency charity university club party watchdog
        authority association foundation institute insurer lender retailer consortium carrier publisher newspaper broadcaster
        museum school hospital church manager managers executives chairman chairwoman owners captain pilots drivers miners
        """
    ),
    collectives=words(
        """
        company firm bank union airline operator manufacturer maker retailer insurer lender group association agency
        ministry government administration department committee commission council parliament court regulator board army
        navy cabinet senate club party charity watchdog authority consortium carrier developer producer publisher newspaper
        university institute foundation organisation organization utility brewer builder supplier thrift partnership house chain
        """
    ),
    definite="The ",
    aged=deferred(r"\d{1,3}-year-old"),
    general=words(
        """
        world government military group movement army country state nation region area force service market economy industry
        system policy law bill event period source office side border economy public media press page site way thing time team
        """
    ),
    kinds=(
        words(
            """
            company firm bank airline operator manufacturer maker retailer insurer lender developer producer publisher brewer
            builder supplier chain group utility startup start-up
            """
        ),
        words("ship vessel boat ferry tanker freighter trawler carrier liner yacht barge tug schooner steamer bulker"),
        words("aircraft plane airliner jet turboprop helicopter"),
    ),
    byline=deferred(
        r"(?:\A|\n)\s{0,4}(?:(?:Words|Story|Text|Report) )?(?:[Bb]y|BY) (?:[A-Z][\w’'.-]{0,24} (?:and ))?\Z"
    ),
    apposed=deferred(r",\s(?:an?|the|its|one of the|who is the|which is the)\s(?:[\w’'-]+\s){0,4}$"),
    named=deferred(r"\s(?:named|called|known\sas)\s"),
    quantities=words("dozens scores hundreds thousands tens crowds crowd groups group teams team units"),
    held=words(
        "share shares stake stakes interest holding holdings confidence trust faith investment investments majority"
        " believe believes believed confide confided invest invested trusted published printed featured"
    ),
)
