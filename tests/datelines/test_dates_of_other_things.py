"""Dates that are not those of publication: steps of a review, printing, retrieval, sales and judgments."""

import pytest
from gold.published.stories import STORIES

from timeline.datelines import find_dateline
from timeline.model import Document


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "Received: 3 January 2022 / Accepted: 30 May 2022"),
        ("en", "Manuscript received January 3, 2022; revised May 2, 2022; accepted May 30, 2022."),
        ("en", "Submitted 3 January 2022, revised 2 May 2022, accepted 30 May 2022"),
        ("en", "Article history: Received 3 January 2022 Received in revised form 2 May 2022 Accepted 30 May 2022"),
        ("en", "Printed on 3 May 2022"),
        ("en", "Sold on 3 May 2022"),
        ("en", "Event date: 3 May 2022"),
        ("en", "Sale ends: 3 May 2022"),
        ("en", "Date of judgment: 3 May 2022"),
        ("en", "Retrieved 3 May 2022"),
        ("de", "Eingegangen: 3.1.2022 / Angenommen: 30.5.2022"),
        ("es", "Recibido: 3 de enero de 2022 Aceptado: 30 de mayo de 2022"),
        ("fr", "Reçu le 3 janvier 2022, accepté le 30 mai 2022"),
        ("it", "Ricevuto il 3 gennaio 2022; accettato il 30 maggio 2022"),
        ("ru", "Поступила в редакцию 3 января 2022 г.; принята к публикации 30 мая 2022 г."),
        ("zh", "收稿日期：2022-01-03；修回日期：2022-05-30"),
        ("ja", "受付日 2022年1月3日 受理日 2022年5月30日"),
        ("ko", "접수일 2022년 1월 3일, 게재확정일 2022년 5월 30일"),
        ("tr", "Geliş tarihi: 3 Ocak 2022 Kabul tarihi: 30 Mayıs 2022"),
        ("pt", "Recebido em 3 de janeiro de 2022, aceito em 30 de maio de 2022"),
        ("pl", "Wpłynęło 3 stycznia 2022, przyjęto 30 maja 2022"),
        ("nl", "Ontvangen 3 januari 2022, geaccepteerd 30 mei 2022"),
        ("de", "Gedruckt am 3. Mai 2022"),
        ("fr", "Imprimé le 3 mai 2022"),
        ("es", "Consultado el 3 de mayo de 2022"),
        ("sv", "Mottagen 3 januari 2022, godkänd 30 maj 2022"),
        ("cs", "Přijato 3. ledna 2022"),
        ("uk", "Надійшла до редакції 3 січня 2022 року"),
        ("id", "Diterima 3 Januari 2022, disetujui 30 Mei 2022"),
    ],
)
def test_nothing_is_published_on_them(lang, line):
    """Above a story, where a byline would be."""
    found = find_dateline(Document("a", f"{line}\n{STORIES[lang]}", lang=lang))
    assert (found.published, found.updated) == (None, None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Received 3 January 2022; accepted 30 May 2022; published online 20 June 2022", "2022-06-20"),
        ("Submitted on 3 January 2022 by Ann Roe", "2022-01-03"),
        ("Published 20 June 2022, printed 3 July 2022", "2022-06-20"),
    ],
)
def test_the_publication_is_found_beside_them(line, expected):
    """One step of a review alone is no history: readers submit letters."""
    found = find_dateline(Document("a", f"{line}\n{STORIES['en']}"))
    assert str(found.published) == expected
