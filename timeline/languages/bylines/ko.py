"""Korean byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    is_spaced=False,
    weekdays="[월화수목금토일]요일",
    forenoon="오전",
    afternoon="오후",
    minute="분",
    hour="시간",
    day="일",
    week="주",
    ago="전",
    published="게재|기사입력|최초입력|입력|승인|등록|게시",
    updated="최종수정|업데이트|수정",
    mail_head="보낸 사람|받는 사람",
    subject="제목",
    sent="보낸 날짜|날짜",
    reviewed="접수|투고|수정|심사|게재확정",
)
