"""Heads of pages as news sites, agencies, offices, blogs and forums write them: which of their dates is the publication.

Each is read as its lines, and glued as some scrapes leave a page.
"""

import pytest

from timeline.datelines import find_dateline
from timeline.model import Document


def story(passage: str) -> str:
    """A story long enough to differ from menus."""
    return "\n".join((passage, passage + passage, passage))


EN = story(
    "The river rose in the night and the bridge was closed to all of the traffic until the water fell again, officials said on Monday. People who live near the bank were told to stay in the upper rooms of their houses while crews worked. "
)
DE = story(
    "Der Fluss stieg in der Nacht und die Brücke blieb für den Verkehr gesperrt, bis das Wasser wieder sank, wie die Behörden am Montag mitteilten. Wer nahe am Ufer wohnt, sollte in den oberen Räumen bleiben. "
)
FR = story(
    "La rivière est montée dans la nuit et le pont a été fermé à toute circulation jusqu'à ce que l'eau redescende, ont indiqué les autorités lundi. Les habitants proches de la rive ont dû rester à l'étage. "
)
IT = story(
    "Il fiume è salito nella notte e il ponte è rimasto chiuso al traffico fino a quando l'acqua è scesa di nuovo, hanno detto le autorità lunedì. Chi abita vicino alla riva è rimasto ai piani alti delle case. "
)
PT = story(
    "O rio subiu durante a noite e a ponte ficou fechada ao trânsito até que a água baixou de novo, disseram as autoridades na segunda-feira. Quem mora perto da margem teve de ficar nos andares de cima das casas. "
)
NL = story(
    "De rivier steeg in de nacht en de brug bleef dicht voor al het verkeer tot het water weer zakte, zei de gemeente maandag. Wie dicht bij de oever woont, moest op de bovenste verdieping blijven tot de ploegen klaar waren. "
)
CS = story(
    "Řeka v noci stoupla a most zůstal uzavřen pro veškerou dopravu, dokud voda zase neklesla, uvedly v pondělí úřady. Lidé bydlící u břehu museli zůstat v horních patrech svých domů až do rána. "
)
JA = story(
    "川は夜のうちに増水し、水が引くまで橋は全面通行止めとなったと市が月曜日に発表した。川沿いに住む人々は作業が終わるまで家の二階にとどまるよう求められた。"
)
ZH = story(
    "河水在夜间上涨，大桥对所有车辆关闭，直到水位再次下降，官员周一表示。住在河岸附近的居民被要求留在房屋的上层，直到工作人员完成工作。"
)
KO = story(
    "밤사이 강물이 불어나 물이 빠질 때까지 다리의 모든 통행이 금지됐다고 시가 월요일 밝혔다. 강가에 사는 주민들은 작업이 끝날 때까지 집 위층에 머물러야 했다. "
)
AR = story(
    "ارتفع منسوب النهر خلال الليل وأغلق الجسر أمام حركة المرور حتى انخفضت المياه من جديد كما قال المسؤولون يوم الاثنين. وطلب من السكان القريبين من الضفة البقاء في الطوابق العليا حتى الصباح. "
)
LT = story(
    "Upė naktį pakilo ir tiltas buvo uždarytas visam eismui, kol vanduo vėl nuslūgo, pirmadienį pranešė savivaldybė. Prie kranto gyvenantys žmonės turėjo likti viršutiniuose aukštuose. "
)
LV = story(
    "Upe naktī pacēlās, un tilts tika slēgts visai satiksmei, līdz ūdens atkal nokritās, pirmdien ziņoja pašvaldība. Krastā dzīvojošajiem bija jāpaliek augšējos stāvos līdz rītam. "
)
TH = story(
    "แม่น้ำเพิ่มสูงขึ้นในตอนกลางคืนและสะพานถูกปิดการจราจรทั้งหมดจนกว่าน้ำจะลดลงอีกครั้ง เจ้าหน้าที่กล่าวเมื่อวันจันทร์ ผู้ที่อาศัยอยู่ใกล้ริมฝั่งต้องอยู่ชั้นบนของบ้าน "
)
MENU = "Home\nNews\nSport\nBusiness\nCulture\nOpinion\nSearch\nLog in\nSubscribe\n"
RELUP = "Trending\nCouncil votes on new school\nJuly 21, 2023\nMill fire put out\nJuly 20, 2023\nFerry late again\nJuly 18, 2023\n"
FOOT = "\nRelated\nOld mill to be torn down\nMay 2, 2023\nFerry line reopens\nApril 11, 2023\nAbout us\nContact\n© 2024 Example Media. All rights reserved.\n"

HEADS = {
    "sentence that opens on a date": (
        "Jul. 30, 2023 at 6:30 p.m. ET\nBy Jane Roe\nOn May 3, 2019 the court ruled that the bridge must be shut.\n",
        "2023-07-30T18:30:00-04:00",
    ),
    "gov us": (
        "Skip to main content\nAn official website\nRelease Date: July 30, 2023\nRiver closes bridge\n"
        + EN
        + "\nLast Updated: 08/02/2023\n",
        "2023-07-30",
    ),
    "nyt-ish": (
        MENU
        + "River closes bridge\nCrews worked all night.\nShare full article\n42\nBy Jane Roe and Tom Poe\nJane Roe reported from Exeter, Tom Poe from Bath.\nJuly 30, 2023\nUpdated 8:14 p.m. ET\n"
        + EN
        + FOOT,
        "2023-07-30",
    ),
    "ap-ish2": (
        MENU
        + "River closes bridge\nA bridge in Exeter, March 3, 2022. (XP Photo/Jane Roe)\nBy TOM POE\nUpdated 9:12 AM GMT-4, July 30, 2023\nShare\nEXETER, England (XP) — "
        + EN
        + FOOT,
        "2023-07-30T09:12:00-04:00",
    ),
    "wp blog": (
        MENU
        + "River closes bridge\nPosted on\nJuly 30, 2023\nby\njane\nin\nWeather\n"
        + EN
        + '\nShare this:\nTwitter\nFacebook\nLoading...\nRelated\nMill\nMay 2, 2023\nIn "News"\nFerry\nApril 11, 2023\nIn "News"\nTagged\nbridge\n,\nriver\nLeave a comment\nPost navigation\nPrevious Post\nNext Post\n',
        "2023-07-30",
    ),
    "medium": (
        "Open in app\nSign up\nSign in\nRiver closes bridge\nJane Roe\n·\nFollow\n5 min read\n·\nJul 30, 2023\n--\n3\nListen\nShare\n"
        + EN
        + "\nMore from Jane Roe\nMill fire\nOct 2, 2022\nFerry\nNov 11, 2021\n",
        "2023-07-30",
    ),
    "press release pr": (
        "News provided by\nExample Corp\n30 Jul, 2023, 08:30 ET\nShare this article\nEXETER, England, July 30, 2023 /PRWire/ -- "
        + EN
        + "\nSOURCE Example Corp\n",
        "2023-07-30T08:30:00-04:00",
    ),
    "local paper ramp": (
        MENU
        + "River closes bridge\nby: Jane Roe\nPosted: Jul 30, 2023 / 06:12 PM CDT\nUpdated: Jul 31, 2023 / 08:00 AM CDT\nSHARE\n"
        + EN
        + FOOT,
        "2023-07-30T18:12:00-05:00",
    ),
    "relup": (
        MENU
        + RELUP
        + "River closes bridge\nBy Jane Roe | Exeter Times\nPUBLISHED: July 30, 2023 at 6:12 p.m. | UPDATED: July 31, 2023 at 5:10 a.m.\n"
        + EN
        + FOOT,
        "2023-07-30T18:12:00",
    ),
    "top day near": (
        "Monday, July 31, 2023\n"
        + MENU
        + "River closes bridge\nStaff Reporter | Exeter\nJuly 30, 2023 22:14 IST\n"
        + EN
        + FOOT,
        "2023-07-30T22:14:00",
    ),
    "caption older2": (
        MENU
        + "River closes bridge\nImage: The bridge over the river on 12 June 2021 (Picture: Tom Poe)\nBy Jane Roe\nLocal Democracy Reporter\n30th Jul 2023 7:00pm\n"
        + EN
        + FOOT,
        "2023-07-30T19:00:00",
    ),
    "singapore": (
        MENU
        + "River closes bridge\nJane Roe\nUPDATED\nJul 31, 2023, 09:12 AM\nPUBLISHED\nJul 30, 2023, 05:12 AM SGT\n"
        + EN
        + FOOT,
        "2023-07-30T05:12:00+08:00",
    ),
    "glued seam": ("Home News Sport River closes bridgeJane RoeJul302023Share" + EN, "2023-07-30"),
    "forum": (
        "River closes bridge | Example Forums\nThread starter\nbobby\nStart date\nJul 30, 2023\nbobby\nWell-known member\nJoined\nMar 3, 2011\nMessages\n1,204\nJul 30, 2023\n#1\n"
        + EN
        + "\nann\nMember\nJoined\nMay 5, 2015\nMessages\n33\nAug 2, 2023\n#2\n"
        + EN,
        "2023-07-30",
    ),
    "forum2": (
        "Board index\nRiver closes bridge\nPost\nby\nbobby\n»\nSun Jul 30, 2023 6:12 pm\n"
        + EN
        + "\nRe: River closes bridge\nPost\nby\nann\n»\nTue Aug 01, 2023 7:45 am\n"
        + EN,
        "2023-07-30T18:12:00",
    ),
    "de faz": ("Fluss sperrt Brücke\nVon Jana Roth\n-Aktualisiert am 30.07.2023-18:12\n" + DE, "2023-07-30T18:12:00"),
    "de am von2": (
        "Startseite\nÜber uns\nFluss sperrt Brücke\nam\n30. Juli 2023\nvon\njana\nin\nWetter\n"
        + DE
        + "\nNeueste Beiträge\nMühle\n2. August 2023\nFähre\n12. August 2023\n",
        "2023-07-30",
    ),
    "de footer sentence": (
        "Startseite\nFluss sperrt Brücke\n"
        + DE
        + "\nDieser Beitrag wurde am\n30/07/2023\nvon\njr\nin\nWetter\nveröffentlicht. Schlagworte:\nBrücke\n.\nTermine\nAm 20. August 2023 findet das Sommerfest statt.\n",
        "2023-07-30",
    ),
    "de termine oben": (
        "Neueste Beiträge\n20.08.2023 20:00 Stammtisch\n13.08.2023 20:00 Stammtisch\n06.08.2023 20:00 Sitzung\nAllgemein\nFluss sperrt Brücke\nvon\njana\n30. Juli 2023\nKommentare\n0\n"
        + DE
        + "\nNeueste Beiträge\n20.08.2023 20:00 Stammtisch\n13.08.2023 20:00 Stammtisch\n",
        "2023-07-30",
    ),
    "fr 1er": ("La rivière ferme le pont\nRédigé par Jeanne Roux, le 1er juillet 2023\n" + FR, "2023-07-01"),
    "fr figaro": (
        "Menu\nLa rivière ferme le pont\nPar Jeanne Roux\nIl y a 3 jours\nPublié hier à 18:12,\nMis à jour le 30/07/2023 à 18:12\n"
        + FR,
        "2023-07-30T18:12:00",
    ),
    "pt folha": (
        "Rio fecha a ponte\n30.jul.2023 às 18h12\nAtualizado: 31.jul.2023 às 9h12\n" + PT,
        "2023-07-30T18:12:00",
    ),
    "nl nu": ("Rivier sluit brug\n30 jul 2023 om 18:12\nUpdate: 31 jul 2023 om 09:12\n" + NL, "2023-07-30T18:12:00"),
    "cs novinky": ("Řeka zavřela most\nne 30. 7. 2023, 18:12\nJana Růžová\n" + CS, "2023-07-30T18:12:00"),
    "ja nikkei": (
        "2023年8月14日（月）\n設定\nトップ\n速報\n社会\n川で橋が通行止め\n経済\n2023/7/30 18:12\n情報元\n記事保存\n"
        + JA
        + "\n関連記事\n水車小屋の火事\n（2023/5/2 10:10）\n",
        "2023-07-30T18:12:00",
    ),
    "ja asahi": ("川で橋が通行止め\n有料記事\n例田花子2023年7月30日 18時12分\nシェア\n" + JA, "2023-07-30T18:12:00"),
    "ja blog": (
        "ログイン\nメール\n天気\n地図\n花子の日記\n橋の記録(2023/7/28-29､全18枚)\n2023年07月30日\n|\n日記\n2023年7月28日(金)～29日(土)に川へ行きました。"
        + JA,
        "2023-07-30",
    ),
    "ja reiwa": ("川で橋が通行止め\n令和5年7月30日\n" + JA, "2023-07-30"),
    "zh xinhua": ("河水关闭大桥\n2023-07-30 18:12:15\u3000来源：例子网\n" + ZH, "2023-07-30T18:12:15"),
    "zh minguo": ("河水關閉大橋\n中華民國112年7月30日\n" + ZH, "2023-07-30"),
    "zh glued": ("首页新闻体育河水关闭大桥2023年07月30日18:12来源：例子网" + ZH, "2023-07-30T18:12:00"),
    "ko chosun": (
        "강물로 다리 통제\n김예시 기자\n입력 2023.07.30. 18:12업데이트 2023.07.31. 09:12\n" + KO,
        "2023-07-30T18:12:00",
    ),
    "ko am": (
        "강물로 다리 통제\n기사입력 2023.07.30. 오후 6:12\n최종수정 2023.07.31. 오전 9:12\n" + KO,
        "2023-07-30T18:12:00",
    ),
    "ar sham": ("النهر يغلق الجسر\nالأحد 30 تموز 2023\n" + AR, "2023-07-30"),
    "lt delfi": ("Upė uždarė tiltą\nJonas Pavyzdys\n2023 m. liepos 30 d. 18:12\n" + LT, "2023-07-30T18:12:00"),
    "lv delfi": ("Upe slēdza tiltu\n2023. gada 30. jūlijs, 18:12\n" + LV, "2023-07-30T18:12:00"),
    "th short be": ("แม่น้ำปิดสะพาน\nเผยแพร่: 30 ก.ค. 2566 18:12 น.\n" + TH, "2023-07-30T18:12:00"),
    "cnbc": (
        MENU
        + "River closes bridge after a night of rain\nPUBLISHED SUN, JUL 30 20236:12 PM EDTUPDATED MON, JUL 31 20238:00 AM EDT\nJane Roe\n@JANEROE\nWATCH LIVE\nKEY POINTS\n"
        + EN
        + FOOT,
        "2023-07-30T18:12:00-04:00",
    ),
    "verge": (
        MENU
        + "River closes bridge after a night of rain\nBy\nJane Roe\n, a senior reporter who has covered rivers since 2011.\nJul 30, 2023, 6:12 PM UTC\n|\n12 Comments / 12 New\n"
        + EN
        + FOOT,
        "2023-07-30T18:12:00+00:00",
    ),
    "ars": (
        MENU + "River closes bridge after a night of rain\nJANE ROE - 7/30/2023, 6:12 PM\n113\nWITH\n" + EN + FOOT,
        "2023-07-30T18:12:00",
    ),
    "sec": ("FOR IMMEDIATE RELEASE\n2023-123\nWashington D.C., July 30, 2023 —\n" + EN, "2023-07-30"),
    "events up": (
        "Upcoming events\nAugust 12, 2023 @ 7:00 pm - 9:00 pm\nConcert by the river\nAugust 19, 2023 @ 8:00 am - 1:00 pm\nMarket day\nView Calendar\nRiver closes bridge\nBy Jane Roe | July 30, 2023\n"
        + EN,
        "2023-07-30",
    ),
    "timeline in story": (
        MENU
        + "River closes bridge after a night of rain\nJane Roe\nJuly 30, 2023\n"
        + EN
        + "\nA river's years\nMarch 3, 2019: first flood of the century closes the road\nJune 4, 2020: the second flood takes the old mill\nMay 5, 2021: the third one comes\n"
        + EN
        + FOOT,
        "2023-07-30",
    ),
    "correction": (
        MENU
        + "River closes bridge after a night of rain\nBy Jane Roe\nJuly 30, 2023\n"
        + EN
        + "\nCorrection: Aug. 2, 2023\nAn earlier version of this story gave a wrong name.\n"
        + FOOT,
        "2023-07-30",
    ),
    "glued upper": (
        "RIVER CLOSES BRIDGEJANE ROEJULY 30, 2023 06:12 PMUPDATED AUGUST 1, 2023 09:12 AMEXETER — " + EN,
        "2023-07-30T18:12:00",
    ),
    "glued minread": ("River closes bridgeJane RoeJul 30, 20234 min readShare" + EN, "2023-07-30"),
    "space-less rel": (
        "TrendingCouncil votesJuly 21, 2023Mill fireJuly 20, 2023Ferry lateJuly 18, 2023River closes bridgeBy Jane RoeJuly 30, 2023"
        + EN
        + "RelatedOld millMay 2, 2023FerryApril 11, 2023",
        "2023-07-30",
    ),
    "de bund": (
        "Startseite\nPresse\nPressemitteilung Nr. 123 vom 30. Juli 2023\nFluss sperrt Brücke\nWIESBADEN – "
        + DE
        + "\nStand: 2. August 2023\n",
        "2023-07-30",
    ),
    "de wikinews": (
        "Fluss sperrt Brücke\nVeröffentlicht: 18:12, 30. Jul. 2023 (CEST)\n" + DE,
        "2023-07-30T18:12:00+02:00",
    ),
    "de forum": (
        "Fluss sperrt Brücke\nBeitrag\nvon\nbernd\n»\nSo 30. Jul 2023, 18:12\n"
        + DE
        + "\nRe: Fluss\nBeitrag\nvon\nanna\n»\nDi 1. Aug 2023, 07:45\n"
        + DE,
        "2023-07-30T18:12:00",
    ),
    "it gov": ("Comunicato stampa n. 45 del 30 luglio 2023\nIl fiume chiude il ponte\n" + IT, "2023-07-30"),
    "he": (
        "הנהר סגר את הגשר\nפורסם: 30.07.23, 18:12\nהנהר עלה בלילה והגשר נסגר לכל התנועה עד שהמים ירדו שוב, אמרו הרשויות ביום שני. התושבים שליד הגדה נשארו בקומות העליונות.\n",
        "2023-07-30T18:12:00",
    ),
    "ja mainichi": (
        "川で橋が通行止め\n例日新聞\n2023/7/30 18:12（最終更新 7/31 09:12）\n有料記事\n842文字\n" + JA,
        "2023-07-30T18:12:00",
    ),
    "ko joong": ("강물로 다리 통제\n중앙예시\n업데이트 2023.07.30 18:12\n" + KO, "2023-07-30T18:12:00"),
}
DATELESS = {
    "history": "River history\nThe bridge was built in 1891 and burned on March 3, 1921. It was rebuilt and opened again on June 4, 1925.\n"
    + EN,
    "event": "River concert\nSaturday, August 12, 2023\nDoors 19:00\nTickets from 20 euros\n",
    "copyright": "River closes bridge\n" + EN + "\nCopyright July 30, 2023 Example Media\n",
    "list": "News\nCouncil votes\nJuly 28, 2023\nMill fire\nJuly 27, 2023\nFerry late\nJuly 26, 2023\nBridge\nJuly 25, 2023\n",
    "joined": "bobby\nJoined: Jul 30, 2011\nPosts: 1204\n" + EN,
    "deadline": "Call for papers\nDeadline: 30 July 2023\n" + EN,
    "related": "River closes bridge\nJane Roe\n"
    + EN
    + "\nRelated stories\nOld mill to be torn down\nMay 2, 2023\nFerry line reopens\nApril 11, 2023\n",
    "caption": "River closes bridge\nThe bridge, pictured on July 3, 2019. Photo: Tom Poe\n" + EN,
    "law": "Cookie policy\nEffective date: 30 July 2023\n" + EN,
    "story day": "River closes bridge\nOn July 3, 2019, the river rose.\n"
    + EN
    + "\nThe bridge was opened on 4 June 1925 and closed on 5 May 1990.\n",
    "bio": "Jane Roe\nBorn May 3, 1959, in Exeter\nRiver engineer\n" + EN,
    "terms": "Terms of use\nThese terms are valid from 1 July 2023 until 30 June 2024.\n" + EN,
    "comments2": "River closes bridge\n"
    + EN
    + EN
    + "\nComments\nBob says:\nJuly 31, 2023 at 9:12 am\nThank you for this, it was very good to read.\nReply\nAnn says:\nAugust 1, 2023 at 3:10 pm\nI was there and saw it.\nReply\n",
    "review": "The Pump House\n4.5 of 5\nReviewed July 3, 2023\nA good place to eat, and the people are kind.\nReviewed May 2, 2023\nNot so good this time, I have to say.\nReviewed March 9, 2023\nWe waited for long.\n",
    "tweets": "River closes bridge\n" + EN + "\n— Exeter Police (@exeterpol) July 29, 2023\n",
    "archive list": "Archive\n30.07.2023\nRiver closes bridge\n29.07.2023\nOld mill\n28.07.2023\nFerry\n27.07.2023\nClock\n",
    "footer year": "River closes bridge\n" + EN + "\n© 1998-2023 Example Media. Page generated 12.08.2023\n",
    "quote": 'River closes bridge\n"It was on 30 July 2019 that the old bridge fell," she said.\n' + EN,
    "opening": "River museum\nOpened June 4, 1925\nAddress 12 High Street\n" + EN,
}


def said(text: str) -> str | None:
    stamp = find_dateline(Document("a", text)).published
    return stamp.isoformat() if stamp else None


@pytest.mark.parametrize("between", ["\n", ""], ids=["lines", "glued"])
@pytest.mark.parametrize("name", HEADS)
def test_publication_above_below_and_between(name, between):
    """The day, and the clock and offset where the head states them."""
    head, expected = HEADS[name]
    assert said(head.replace("\n", between)) == expected


@pytest.mark.parametrize("name", DATELESS)
def test_pages_that_do_not_say(name):
    """Dates of events, joins, laws, comments, other stories: none is the page's own."""
    assert said(DATELESS[name]) is None
