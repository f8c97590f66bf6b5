"""Whole pages of many kinds, each as lines and run together as scrapes leave them: which of their dates is the publication."""

import pytest

from timeline.datelines.bylines import find_bylines

# A story in the language of its page: running text sets it apart from menus and lists.
EN = "The river rose in the night and the bridge was closed to all of the traffic until the water fell again. " * 6
DE = "Der Fluss stieg in der Nacht und die Brücke wurde für den Verkehr gesperrt, bis das Wasser wieder fiel. " * 6
FR = "La rivière est montée dans la nuit et le pont a été fermé à la circulation jusqu'à la baisse des eaux. " * 6
ES = "El río creció en la noche y el puente fue cerrado al tráfico hasta que el agua bajó de nuevo en la ciudad. " * 6
IT = "Il fiume è salito nella notte e il ponte è stato chiuso al traffico fino a quando l'acqua non è scesa. " * 6
RU = "Река поднялась ночью, и мост был закрыт для движения, пока вода снова не спала в городе и в области. " * 6
PL = "Rzeka podniosła się w nocy i most został zamknięty dla ruchu, dopóki woda nie opadła w mieście i okolicy. " * 6
TR = "Nehir gece boyunca yükseldi ve köprü su çekilene kadar bütün trafiğe kapatıldı, yetkililer açıkladı bugün. " * 6
ZH = "河水在夜间上涨，大桥对所有车辆关闭，直到水位再次下降。当局表示，没有人员受伤。" * 12
JA = "川は夜に増水し、水が引くまで橋はすべての交通に対して閉鎖された。当局によると、けが人はいない。" * 12
KO = "강물이 밤사이 불어나 물이 빠질 때까지 다리의 모든 통행이 금지되었다. 당국은 부상자가 없다고 밝혔다. " * 8
AR = "ارتفع منسوب النهر خلال الليل وأغلق الجسر أمام حركة المرور حتى انخفض الماء مرة أخرى في المدينة. " * 6
VI = "Nước sông dâng cao trong đêm và cây cầu bị đóng cho đến khi nước rút trở lại trong thành phố hôm nay. " * 6
ID = "Sungai naik pada malam hari dan jembatan ditutup untuk semua lalu lintas sampai air surut kembali di kota. " * 6
PT = "O rio subiu durante a noite e a ponte foi fechada ao trânsito até que a água baixou outra vez na cidade. " * 6
NL = "De rivier steeg in de nacht en de brug werd afgesloten voor het verkeer tot het water weer was gezakt. " * 6

PUBLISHED = "2023-07-30"
PAGES: dict[str, list[str]] = {
    "news teaser older above": [
        "Home",
        "World",
        "Sport",
        "Ferry sinks off coast",
        "28 July 2023",
        "Minister resigns over bridge",
        "27 July 2023",
        "River closes bridge",
        "Ann Roe",
        "30 July 2023",
        EN,
        "Related",
        "Ferry sinks",
        "28 July 2023",
    ],
    "blog sidebar archive below": [
        "My blog",
        "River and bridge",
        "30 July 2023",
        EN,
        "3 comments",
        "Joe says:",
        "31 July 2023 at 10:12",
        "nice",
        "Recent posts",
        "Old bridge",
        "1 July 2023",
        "Old ferry",
        "2 June 2023",
        "Old road",
        "3 May 2023",
    ],
    "press release": [
        "Acme Corp",
        "FOR IMMEDIATE RELEASE",
        "July 30, 2023",
        "Acme closes bridge",
        "Contact: Ann Roe",
        EN,
        "About Acme",
        "Founded May 1, 1999 in Springfield.",
        "© 2024 Acme",
    ],
    "gov updated": [
        "Press release",
        "Bridge closed",
        "Department for Bridges",
        "Published",
        "30 July 2023",
        "Last updated",
        "2 August 2023 — See all updates",
        EN,
    ],
    "date of event below": [
        "Town council",
        "Bridge closed",
        "30 July 2023",
        EN,
        "Next meeting: 14 September 2023",
        "Events",
        "Market day",
        "5 August 2023, 9:00",
    ],
    "fr": [
        "Accueil",
        "Politique",
        "Le pont fermé",
        "Par Anne Roux",
        "Publié le 30/07/2023 à 18h30",
        "Mis à jour le 31/07/2023 à 09h12",
        FR,
    ],
    "fr2": [
        "Accueil",
        "Le pont fermé",
        "Article publié le : 30/07/2023 - 18:30",
        "Modifié le : 31/07/2023 - 09:12",
        "4 mn",
        FR,
    ],
    "fr3": [
        "Le pont fermé",
        "Mis en ligne le 30 juillet 2023",
        "Anne Roux",
        FR,
        "Lire aussi",
        "Le bac",
        "12 juin 2023",
    ],
    "de": [
        "Startseite",
        "Brücke gesperrt",
        "Von Anna Roth",
        "30.07.2023, 18:30 Uhr",
        "Lesedauer: 3 Min",
        DE,
        "Mehr zum Thema",
        "Fähre gesunken",
        "28.07.2023",
    ],
    "de stand": ["Startseite", "Brücke gesperrt", "Stand: 30.07.2023 18:30 Uhr", DE],
    "es": [
        "Portada",
        "El puente cerrado",
        "Ana Ruiz",
        "Madrid - 30 jul 2023 - 18:30 CEST",
        "Actualizado: 31 jul 2023 - 9:12",
        ES,
    ],
    "es2": ["Puente cerrado", "Publicado el 30 de julio de 2023", "por Ana Ruiz", ES],
    "it": [
        "Home",
        "Ponte chiuso",
        "di Anna Rossi",
        "30 Luglio 2023",
        IT,
        "Leggi anche",
        "Il traghetto",
        "2 Giugno 2023",
    ],
    "it2": ["Ponte chiuso", "Pubblicato il 30 luglio 2023 alle 18:30", IT],
    "pt": ["Ponte fechada", "Por Ana Rocha", "30/07/2023 18h30", "Atualizado 31/07/2023", PT],
    "pt2": ["Ponte fechada", "30 de julho de 2023 às 18:30", PT],
    "nl": ["Brug dicht", "Geplaatst op 30 juli 2023 om 18:30", "Door Anna Rood", NL],
    "ru": ["Главная", "Мост закрыт", "30 июля 2023, 18:30", RU, "Читайте также", "Паром", "28 июля 2023"],
    "ru2": ["Мост закрыт", "Опубликовано: 30.07.2023 18:30", RU],
    "pl": ["Most zamknięty", "Data publikacji: 30.07.2023 18:30", "Anna Rok", PL],
    "tr": ["Köprü kapandı", "Giriş: 30.07.2023 - 18:30", "Güncelleme: 31.07.2023 - 09:12", TR],
    "zh": ["首页", "大桥关闭", "来源：新华社", "2023-07-30 18:30", ZH, "相关新闻", "2023-07-28", "2023-07-27"],
    "zh2": ["大桥关闭", "发布时间：2023年07月30日 18:30", "作者：王", ZH],
    "ja": ["橋閉鎖", "2023年7月30日 18時30分", JA, "関連記事", "2023年7月28日"],
    "ko": ["다리 폐쇄", "입력 2023.07.30 18:30", "수정 2023.07.31 09:12", KO],
    "ar": ["الجسر مغلق", "نشر في: 30 يوليو 2023 - 18:30", AR],
    "vi": ["Cầu đóng", "Thứ hai, 30/7/2023, 18:30 (GMT+7)", VI, "Tin khác", "Phà chìm", "28/7/2023"],
    "id": [
        "Jembatan ditutup",
        "Ana Roe",
        "Minggu, 30 Jul 2023 18:30 WIB",
        ID,
        "Baca juga",
        "Kapal",
        "Jumat, 28 Jul 2023 10:00 WIB",
    ],
    "page-of-day": [
        "Tuesday, August 1, 2023",
        "Home",
        "World",
        "Bridge closed",
        "By Ann Roe",
        "July 30, 2023 6:30 pm",
        EN,
    ],
    "forum": [
        "Forum",
        "Bridge closed?",
        "Thread starter",
        "annroe",
        "Start date",
        "Jul 30, 2023",
        "annroe",
        "Member",
        "Joined",
        "May 1, 2009",
        "Messages",
        "120",
        "Jul 30, 2023",
        "#1",
        EN,
        "joe",
        "Member",
        "Joined",
        "Jan 2, 2015",
        "Jul 31, 2023",
        "#2",
        EN,
    ],
    "forum2": [
        "Board index",
        "Bridge closed?",
        "Post by annroe » Sun Jul 30, 2023 6:30 pm",
        EN,
        "Re: Bridge closed?",
        "Post by joe » Mon Jul 31, 2023 9:12 am",
        EN,
    ],
    "name-date": ["Bridge closed", "Ann Roe", "·", "Jul 30, 2023", "·", "4 min read", EN],
    "copyright": ["Bridge closed", "30 July 2023", EN, "Copyright © 1999-2024 Example. All rights reserved."],
    "wordpress footer": [
        "Bridge closed",
        EN,
        "This entry was posted in News on July 30, 2023 by annroe.",
        "Post navigation",
    ],
    "wp german footer": ["Brücke", DE, "Dieser Beitrag wurde am 30. Juli 2023 von anna in Allgemein veröffentlicht."],
    "magazine issue": ["Bridge closed", "From the July 2023 issue", "Ann Roe", "Published July 30, 2023", EN],
    "caption date": ["Bridge closed", "The bridge on July 28, 2023. Photo: Joe Doe", "By Ann Roe", "July 30, 2023", EN],
    "most recent in body": [
        "Bridge closed",
        "July 30, 2023",
        EN + "It was built on May 1, 1911. It closed on July 28, 2023. ",
        EN,
    ],
    "trending newer below": [
        "Bridge closed",
        "By Ann Roe",
        "July 30, 2023",
        EN,
        "Trending",
        "Ferry found",
        "August 3, 2023",
        "Minister back",
        "August 4, 2023",
        "Road opens",
        "August 5, 2023",
    ],
    "newer above": [
        "Latest",
        "Ferry found",
        "August 3, 2023",
        "Minister back",
        "August 4, 2023",
        "Bridge closed",
        "By Ann Roe",
        "July 30, 2023",
        EN,
    ],
    "category before date": ["Bridge closed", "News | 30 July 2023 | Ann Roe", EN],
    "relative+abs": ["Bridge closed", "Ann Roe", "6:30 PM, Jul 30, 2023", EN],
    "iso": ["Bridge closed", "2023-07-30T18:30:00Z", EN],
    "us figures": ["Bridge closed", "By Ann Roe", "07/30/2023 06:30 PM EDT", EN],
    "a list of stories above": [
        "Ferry found",
        "28 July 2023",
        "Minister back",
        "27 July 2023",
        "Road opens",
        "26 July 2023",
        "Bridge closed",
        "Sunday, July 30, 2023 - 18:30",
        EN,
    ],
    "the end of a span": ["Bridge closed", "July 30, 2023", EN, "Bridge festival", "October 31st - November 1st, 2024"],
    "comments under one label": [
        "Bridge closed",
        "By Ann Roe",
        "July 30, 2023",
        EN,
        *(f"Posted by: Joe, {day} Aug 2023 | 15:22" for day in range(1, 7)),
    ],
    "a by-word on its own line": [
        "Bridge closed",
        "By",
        "Ann Roe",
        "|",
        "July 30, 2023",
        EN,
        "Ferry found",
        "July 29, 2023",
        EN[:80],
    ],
    "by whom and on what day": [
        "Bridge closed",
        "By",
        "Ann Roe",
        "on",
        "July 30, 2023 06:30 pm",
        EN,
        "Ferry found",
        "July 31, 2023",
    ],
    "a print date": ["Bridge closed", "Veröffentlicht am: 30.07.2023", DE, "Print Date:", "31.10.2023"],
    "a credit with a sign of copyright": ["© WORKS/ANN ROE", "City", "30.07.2023", "Brücke gesperrt", DE],
    "comments begin at once": [
        "Bridge closed",
        "Sunday, 30 July 2023",
        EN[:200],
        "1 comment: Unknown",
        "31 July 2023 18:12",
        "Thanks, Ann.",
    ],
    "digits of another script": ["الجسر مغلق", "نشر في: ٣٠ يوليو ٢٠٢٣ - ١٨:٣٠", AR],
}


@pytest.mark.parametrize("between", ["\n", ""], ids=["lines", "glued"])
@pytest.mark.parametrize("page", PAGES)
def test_publication_of_a_page(page, between):
    """Other dates decide, with and without the lines of the page."""
    found = find_bylines(between.join(PAGES[page])).published
    assert found is not None
    assert found.written.day.isoformat() == PUBLISHED, found.reasons


@pytest.mark.parametrize(
    "text",
    [
        f"The canal\n{EN}\nThe first locks were tested on 3 May 1908. On 17 October 1911 a dam burst in the night; work stopped.\n{EN}",
        f"A series\nOriginal run\nOctober 14, 1999\n–\nJanuary 20, 2000\nEpisodes\n13\n{EN}",
        f"Bridge closed\n{EN}\nPrint Date: 31.10.2023",
        f"Bridge closed\n{EN}\n© 1 May 2023 Example Ltd",
    ],
    ids=["a history", "a span", "a print date", "a copyright"],
)
def test_pages_without_a_publication(text):
    """A wrong date is worse than none."""
    assert find_bylines(text).published is None


@pytest.mark.parametrize(
    "text",
    [
        "Results\n12 May 2019\n3 - 1\n19 May 2019\n0 - 0\n26 May 2019\n2 - 2\n2 June 2019\n1 - 0",
        "1999\nMay 3, 1999: opened\nJune 4, 2001: closed\nJuly 30, 2023: fell\n",
        f"Act of 12 May 2019\nin force since 1 June 2019\n{EN}",
        f"Ann Roe (born 12 May 1969) is an engineer. {EN}",
        "Ann: hi\nJoe: see you on July 30, 2023\nAnn: ok",
        "\n".join(f"Story {day}\n{day} July 2023" for day in range(1, 20)),
    ],
    ids=["results", "a chronology", "a law", "a life", "a chat", "a list of stories"],
)
def test_texts_that_no_one_published_on_a_day(text):
    """Dates that stand apart are often those of something else."""
    assert find_bylines(text).published is None
