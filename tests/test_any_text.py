"""Whatever words stand beside each other: nothing raises, spans lie in order inside the text, times have a length."""

import datetime as dt

from hypothesis import example, given
from hypothesis import strategies as st

from timeline import Document
from timeline.model import Genre
from timeline.pipeline import document_events, tag_document

VOCABULARY = (
    "the a of in on at by from to until between and or before after last next this every first second fifth Friday Sat Sun May "
    "March July April 4 5 06 12 31 1990 2023 1996-07-27 7/12/96 12:30 6 p.m. a.m. EST noon midnight morning night week weeks day "
    "days months year years quarter half century decade 1980s '90s BC AD ago later earlier two several few half dozen hundred "
    'twenty five nineteen ninety-six Christmas anniversary 70th summer winter early late mid - / , . ; ( ) " said will was is '
    "period time same following previous now recently former today yesterday weekend Q1 FY 9/11 o'clock hours seconds 0600 Z "
    "T18:30:00Z 99999999 0 10000 9999 ½ — … rest beginning end middle Fridays nights all per annum -long -odd"
)
TEXTS = st.lists(
    st.tuples(st.sampled_from(VOCABULARY.split()), st.sampled_from([" ", " ", "", "\n", ", "])), max_size=40
).map(lambda words: "".join(word + space for word, space in words))
DAYS = st.sampled_from([None, dt.date(2023, 7, 30), dt.date(1, 1, 1), dt.date(9999, 12, 31)])


@example("which yesterday by after rain may or expected envoy chanted $ headed 1953", dt.date(2023, 7, 30), None, "en")
@given(TEXTS, DAYS, st.sampled_from([None, *Genre]), st.sampled_from(["en", "es"]))
def test_any_words_are_read(text: str, published: dt.date | None, genre: Genre | None, lang: str) -> None:
    tagged = tag_document(Document("a", text, published=published, genre=genre, lang=lang))
    document_events(tagged)
    document_events(tagged, undated="publication")
    end = 0
    for when in tagged.timexes:
        mention = when.mention
        assert end <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.text
        assert all(mention.start <= part.mention.start < part.mention.end <= mention.end for part in when.parts)
        assert when.interval is None or when.interval.start < when.interval.end
        assert when.reason
        end = mention.end
