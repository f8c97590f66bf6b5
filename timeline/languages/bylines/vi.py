"""Vietnamese byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays=r"thứ \w{2,4}|chủ nhật",
    at="lúc",
    published="đăng|ngày đăng",
    updated="cập nhật",
    forenoon_after="sáng",
    afternoon_after="chiều|tối",
    reviewed="ngày nhận|ngày chấp nhận|nhận bài|chấp nhận",
)
