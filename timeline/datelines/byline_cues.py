"""The words and edges around a date that tell what kind of date it is: one table, read from top to bottom."""

import re
from dataclasses import dataclass

from timeline.datelines.lazy_patterns import deferred


@dataclass(frozen=True, slots=True)
class BylineCue:
    """One reason for or against a date.

    Attributes:
        weight: how much it counts; see `LEAST_WEIGHT` in `bylines.py` for what is enough.
        where: which part of the surroundings the pattern is looked for in.
        states: the cue says what the date is.
        introduces: a preposition behind the cue says nothing more ("By Ann Roe on"); a cue that states does so too.
        unless_stated: does not count behind a cue that states or introduces.
        in_line: does not count where the date ends its line.
        kind: "updated" where the cue speaks of a change, not of the first publication.
    """

    note: str
    weight: int
    where: str
    pattern: re.Pattern[str]
    kind: str = ""
    states: bool = False
    introduces: bool = False
    unless_stated: bool = False
    in_line: bool = False


# A word begins here: no letter before it, or a seam that a scrape left ("VideoPublished").
_SEAM = r"(?:(?<![^\W\d_])|(?-i:(?<=[^\W\d_A-Z])(?=[A-ZÀ-Þ])))"
# Up to some words may stand between cue and date ("Published by Jane Roe on"), but no full stop, and no nearer cue.
_TO_DATE = r"(?:(?!published|posted|veröffentlicht|publi|pubbli)[^.!?…\d]){0,40}\Z"
_WITH_CLOCK = r"[^.!?\n]{0,24}\n?[^.!?\n]{0,14}\Z"
# A capital, or the start of a line or of what a mark sets apart: "a study published on" in a sentence is no byline.
_HEADED = r"(?:(?-i:(?=[A-ZÀ-ÞА-Я]))|(?<=\n)|(?<=\A)|(?<=[^\w\s\-])\s{0,2}|(?=[^\W\dA-Za-zÀ-ÿА-я]))"
# Where a scrape glued two boxes: "PhotoRiver".
_GLUE = r"(?-i:[a-zß-ÿ]{2}[A-ZÀ-Þ]|[A-ZÀ-Þ]{2}[a-zß-ÿ])"
_NAME = r"(?![a-z\d])\S[^.!?\n\d]{1,60}"
_LONE_BY = "by|von|par|por|di|door|av|af|przez|autor"
_BY = (
    r"(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|Door|Av|Text|Autor|Autorin|Author|Автор|Written by|Posted by|Reporting by):?"
)


def _any(words: str, then: str = "", *, before: str = _SEAM) -> re.Pattern[str]:
    """A pattern for any of the words, parted by bars, whatever their case."""
    return deferred(f"{before}(?:{words}){then}", re.IGNORECASE)


_JOINED = (
    "member since|joined|join date|registered|registriert|mitglied seit|dabei seit|inscrit|miembro desde|membre depuis|"
    "born|geboren|established|founded|gegründet"
)
_FORUM = "reaction score|reactions|posts|messages|likes|points|threads|joined|member|beiträge|registriert|karma|reputation|location|trophy"
_STORED = (
    "retrieved|accessed|archived|abgerufen|consulté|captured|snapshot|valid|expires|until|deadline|due|gültig|bis|effective|"
    "in force|stand der|termin|event|starts|beginn|generated|generiert|printed|rendered|version|volume|issue|no\\."
)
# "This page was last edited on", "Pressemitteilung vom": the text speaks of itself.
_ITSELF = "page|article|story|post|entry|press release|statement|beitrag|artikel|seite|text|pressemitteilung|pressemeldung|meldung|nachricht|eintrag|communiqué de presse|nota de prensa|comunicato stampa|comunicado|artículo|articolo|artigo|bericht|entrada|billet"
_DONE = "(?:was |is |has been |wurde )?(?:last |first |originally |zuletzt |erstmals )?(?:updated|modified|edited|changed|geändert|bearbeitet|aktualisiert)"
_THIS = "this|the|cet|cette|este|esta|questo|questa|dit|deze|dieser|diese"
_WAS = "was|is|has been|a été|fue|ha sido|è stato|è stata|foi|werd"
_BROUGHT_OUT = "posted|published|filed|written|entered|publiée?|publicad[oa]|pubblicat[oa]|geplaatst|gepubliceerd"
_NAMED_DATE = "erscheinungsdatum|erscheinungstermin|date of \\w{1,12}|air date|opening date|start date|end date|print date|druckdatum|aired|premiered?|geburtsdatum"
_BEGUN = (
    "opened|inaugurated|built|incorporated|launched|died|eröffnet|gebaut|gestorben|inauguré|ouvert|inaugurado|aperto"
)
_PICTURED = "photo|photos|photograph|picture|image|file|taken|foto|bild|aufgenommen|archivbild|captured|seen|pictured"
_SAID = "says|said|sagt|sagte|schrieb|schreibt|wrote|meint|a dit|dijo|commented|commentaire"
_GLUED_SAID = deferred(r"(?<=[a-zß-ÿ])(?<!es)(?:sagt|says|schreibt|schrieb|wrote):\s?\Z")
_UPDATED = (
    "last reviewed|(?:last )?(?:updated|update(?=[\\s:]{1,3}(?:\\d{1,2}[:.]\\d\\d.{0,12})?\\Z)|modified|changed|edited|revised)|(?:zuletzt |letzte )?(?:aktualisiert|aktualisierung|geändert|"
    "änderung|bearbeitet)|mise? à jour|modifiée?|actualizad[oa]|actualización|atualizad[oa]|aggiornat[oa]|bijgewerkt|uppdaterad|"
    "stand(?=:)|oppdatert|opdateret|zaktualizowano|обновлен[оа]?|оновлено|güncelle(?:me|ndi)|cập nhật|diperbarui|frissítve|päivitetty|actualizat|ενημερώθηκε|تحديث|最終更新|更新|최종수정|업데이트|수정|修改"
)
_PUBLISHED = (
    "(?:first |originally )?(?:published?|posted|created)|publish(?:ed)? date|publication date|date published|created|issued|released|filed|"
    "uploaded|submitted|for (?:immediate )?release|gespeichert|pub\\.|veröffentlicht|veröffentlichung|erstellt|erschienen|publiziert|publiée?|mise? en ligne|posté|publicad[oa]|"
    "publicación|pubblicat[oa]|gepubliceerd|geplaatst|publicerad|publisert|udgivet|offentliggjort|opublikowano|dodano|"
    "zveřejněno|опубликовано|опубліковано|yay[ıi](?:n|m)lan\\w{1,4}|yayın tarihi|giriş(?=:)|vydáno|publikováno|megjelent|közzétéve|julkaistu|publicat(?!i)|objavljeno|"
    "δημοσιεύ(?:θηκε|τηκε)|đăng|ngày đăng|diterbitkan|dipublikasikan|tayang|प्रकाशित|פורסם|เผยแพร่|منتشر|投稿|配信|게재|기사입력|최초입력|發佈|发布|發表|发表|公開|掲載|입력|승인|등록|게시|نشر"
)
_RUNNING = (
    "on|in|of|since|by|before|after|from|to|dated|until|till|during|for|at|vom|zum|seit|ab|bis|du|au|depuis|jusqu'au|desde|hasta|"
    "del|dal|al|fino"
)

INTRODUCED = "a preposition above it"

CUES: tuple[BylineCue, ...] = (
    BylineCue("a join date", -14, "lead", _any(_JOINED, _TO_DATE)),
    BylineCue("the company of a forum header", -14, "below", _any(_FORUM, r"\b.{0,24}\Z", before=r"\A")),
    BylineCue("the company of an event", -8, "below", deferred(r"\A(?:[Tt]ickets?|[Aa]dmission|[Dd]oors|[Vv]enue|Eintritt|Entrée|Entrada)\b")),
    BylineCue("a copyright year", -14, "lead", deferred(
        r"(?:(?<![^\W\d_])©|\([cC]\)|[cC]opyright|COPYRIGHT|[Aa]ll [Rr]ights|Alle Rechte)(?:(?![a-zß-ÿ]{2}[A-ZÀ-Þ]|[A-ZÀ-Þ]{2}[a-zß-ÿ])[^\n]){0,40}\n?\Z")),
    BylineCue("the end of a span", -8, "lead", deferred(
        r"(?:\b[A-ZÀ-Þ][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d|\d\d?\.(?:\d\d?\.)?)\s?[–—-]\s?\Z"
        r"|(?<![\d:.,/])\d{1,2}(?:[–—\-]|\.\s?[/+]\s?|\.? (?:und|bis|and|to|et|au|al|y|e|i|a) )\Z")),
    BylineCue("the end of a span", -8, "right", deferred(r"\A(?:[–—\-~〜～]\d{1,2}(?![\d:.h])|\s?[~〜～]\s?\d)")),
    BylineCue("a date of something else", -10, "left", _any(_STORED, _TO_DATE)),
    BylineCue("a date of something else", -10, "lead", _any(_NAMED_DATE, r"[\s:]{0,4}\Z")),
    BylineCue("a date of something else", -4, "lead", _any("release date", r"[\s:]{0,4}\Z")),  # of a film, or of a statement
    BylineCue("a date of something else", -10, "left", _any(_BEGUN, r"[\s:]{1,3}(?:on )?\Z")),
    BylineCue("the date of a picture", -8, "left", _any(_PICTURED, rf"\b(?:(?!{_GLUE})[^\n]){{0,40}}\Z")),
    BylineCue("below a picture", -4, "above", deferred(r"\(AP Photo|/Reuters|via Reuters|REUTERS/|Getty Images|[Ff]ile [Pp]hoto|/AFP")),
    BylineCue("a quoted post", -8, "lead", deferred(r"\(@\w{1,30}\)(?:\s?on)?\s{0,2}\Z|— @?\w{1,30}\s{0,2}\Z")),
    BylineCue("a comment", -5, "right", deferred(r"\A\s{0,3}(?:at \d|um \d|says\b|said\b|schrieb|wrote|[Rr]eply|Antworten|Répondre|Responder|#(?!1(?!\d))\d)")),
    BylineCue("a comment", -6, "lead", _any(_SAID, r"\s?:\s{0,3}\Z")),
    BylineCue("a comment", -6, "lead", _GLUED_SAID),
    BylineCue("a comment", -6, "lead", _any("comments?|kommentare?|commentaires?|comentarios?|commenti", r":\s?[^\W\d]\S{0,20}(?: \S{1,20})?\s?\Z")),
    BylineCue("a comment", -5, "below", deferred(r"\A(?:[Rr]eply|Antworten|Répondre|Responder|Report abuse)\b|\A#(?!1(?!\d))\d|\A\S{1,20}(?: \S{1,20})? says:?\Z")),
    BylineCue("'updated' before it", 6, "left", _any(f"(?:{_ITSELF}) {_DONE}", r"(?:\s(?:on|at|am|um))?[\s:]{0,3}\Z"), kind="updated", states=True),
    BylineCue("'updated' before it", 6, "left", _any(f"(?:de[rs]|die|das|diese[rs]?) (?:{_ITSELF}) (?:wurde|ist) zuletzt am\\s", r"\Z"), kind="updated", states=True),
    BylineCue("the text names its own date", 12, "lead", _any(
        rf"(?:{_THIS}) (?:{_ITSELF}) (?:{_WAS}) (?:first |originally )?(?:{_BROUGHT_OUT})(?: (?:in|by|under|dans|par|en|por|da|door) [^.!?\n\d]{{1,40}})?",
        r",?\s(?:on|at|le|el|il|op|em)\s?(?:\w{3,9},?\s)?\Z"), states=True),
    BylineCue("the text names its own date", 12, "lead", _any(f"(?:de[rs]|die|das|diese[rs]?) (?:{_ITSELF}) (?:wurde|ist)(?: \\w{{1,12}}){{0,2}}\\s{{1,2}}am\\s?", r"\Z"), states=True),
    BylineCue("the text names its own date", 8, "left", _any(f"(?:{_ITSELF})(?: (?:nr|no|n|n°|nº|№)\\.? ?[\\d/]{{1,9}})?", r",?\s(?:vom|of|du|del|dated|from)\s{1,2}\Z"), states=True),
    BylineCue("'updated' before it", 4, "lead", _any(_UPDATED, _WITH_CLOCK, before=_HEADED + _SEAM), kind="updated", states=True),
    BylineCue("'published' before it", 7, "lead", _any(_PUBLISHED, _WITH_CLOCK, before=_HEADED + _SEAM), states=True),
    BylineCue("'date' before it", 5, "lead", deferred(rf"(?:(?<!\w\s){_SEAM}(?:Date|Datum|Fecha|Data|Dato)|(?<![^\W\d_])日期)\s{{0,2}}:?\s{{0,2}}\Z"), states=True),
    BylineCue("the first post of a thread", 5, "right", deferred(r"\A\s{0,3}#1(?!\d)")),
    BylineCue("the first post of a thread", 5, "below", deferred(r"\A#1(?!\d)")),
    BylineCue("the start of a thread", 7, "left", deferred(r"[Tt]hread starter.{1,40}Start date\s?\Z"), states=True),
    BylineCue("'published' before it", 7, "left", deferred(
        r"(?<=[^\W\d_]{2})(?<![Uu]n)(?<![Rr]e)(?:posted|published|created|veröffentlicht|publié|publicado) (?:on|am|le|el)\s{1,2}\Z"), states=True),
    BylineCue("a byline before it", 5, "lead", deferred(
        rf"{_SEAM}{_BY}\s{{0,2}}{_NAME}(?:(?:(?<=[a-zß-ÿ])|\s)(?:on|am|le|el|il|op)|(?:(?<=[a-zß-ÿ])|[^\S\n])(?:On|Am|Le|El|Il|Op))\s{{1,2}}\Z"
        r"|\A(?:[A-ZÀ-Þ]\S{0,20} ){1,3}[A-ZÀ-Þ]\S{1,20}\n(?:on|am|le|el|il|op)\s{1,2}\Z"), introduces=True),
    BylineCue(INTRODUCED, 3, "lead", deferred(r"\A(?i:on|am|le|el|il|op|em|den|dnia)\n\Z"), introduces=True),
    BylineCue("a byline before it", 5, "lead", deferred(
        rf"(?:{_SEAM}{_BY}\s{{1,2}}{_NAME}|(?:\A|\n)(?:by|von|par|por|di)\s{{1,2}}{_NAME}|(?:[Cc]ontributing|[Ss]taff|[Ss]enior)\s(?:\w{{1,12}}\s)?"
        r"(?:[Ww]riter|[Rr]eporter|[Ee]ditor)|[Cc]orrespondent|\bReporter|\bRedaktion)\W{0,4}\Z")),
    BylineCue("a byline above it", 4, "above", deferred(rf"\A{_BY}\s{{1,2}}{_NAME}\Z|\A(?:[^\W\d_]{{3,14}} )?(?i:{_LONE_BY})\t")),
    BylineCue("a byline below it", 3, "below", deferred(rf"\A(?:[^\W\d_]{{3,14}} )?(?i:{_LONE_BY})\t|\A(?:{_BY}|by|von)\s{{1,2}}{_NAME}\Z|\A(?i:artikel von|article by|written by|autor|author):")),
    BylineCue("a byline after it", 3, "right", deferred(r"\A\s{0,2}[|/,·•\-–—]?\s{0,2}(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i)\s[A-ZÀ-Þ]")),
    BylineCue("in running text", -9, "left", _any(_RUNNING, r"(?:\s(?:the|le|el|il|den|dem))?(?:\s\w{3,10},?)?\s{0,2}\Z", before=r"(?:\w|\A),?\s"),
        unless_stated=True),
    BylineCue("in running text", -6, "lead", deferred(r"[a-z,] (?:on|in|of|since|by|until|from|to)\n\Z"), unless_stated=True),
    BylineCue("in running text", -6, "left", deferred(
        r"(?:\A|[.!?][\"”»]?\s{1,2})(?:[Oo]n|[Ii]n|[Ss]ince|[Uu]ntil|[Aa]s of|[Ff]rom|[Aa]m|[Vv]om|[Ss]eit|[Ll]e|[Ee]l)\s{0,2}(?:\w{3,10},?\s)?\Z"),
        unless_stated=True, in_line=True),
)  # fmt: skip

STATED = tuple(cue.note for cue in CUES if cue.states)
"""The notes of the cues that say what a date is."""

BYLINES = tuple(cue.note for cue in CUES if cue.note.startswith("a byline"))
"""The notes of the cues that say who wrote it."""

# A date's free edges: nothing, a seam, or a mark that sets things apart; a date in brackets is an aside.
FREE_LEFT = deferred(r"(?:\A|[|•·⋅/>»:\-–—】\]©]|\A\S{1,12}(?: \S{1,12})?)\s{0,3}\Z")
CITY_LEFT = deferred(
    r"(?:\A|[^\w\s,]\s?|[a-z]|[A-ZÀ-Þ]{2}|\d)[A-ZÀ-Þ][a-zß-ÿ]{2,20}(?: [A-ZÀ-Þ][\w.]{1,12}){0,2},\s{0,2}\Z"
)
FREE_LEFT_OF_SHORT_LINE = deferred(r",\s{0,2}\Z")
BEGINS_LINE = deferred(r"\s[A-ZÀ-Þ]")
CITY_BRACKET = deferred(r"\A[A-ZÀ-Þ][\w\-]{2,20},\s\(\Z")
RUNS_ON = deferred(r"[a-zß-ÿ]{2,14}[ ,](?<!by )(?<!von )(?<!par )(?<!por )(?<!di )(?<!um )(?<!at )(?<!in )")
FREE_RIGHT_OF_SHORT_LINE = deferred(r"[.。]\s{0,3}\Z")
FREE_RIGHT = deferred(
    r"[ \t]{2}|\u3000|\s{0,3}(?:\Z|[|•·⋅/<>«\-–—【\[(]|\s(?:Last )?(?:[Uu]pdated|UPDATED|[Mm]odified|[Aa]ktualisiert|[Mm]is à jour|[Aa]ctualizado|[Aa]tualizad[oa]|[Aa]ggiornato)\b|,?\s?(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)\s?[A-ZÀ-Þ])"
)
