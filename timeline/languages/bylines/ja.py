"""Japanese byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    is_spaced=False,
    weekdays="[月火水木金土日]曜日",
    forenoon="午前",
    afternoon="午後",
    minute="分",
    hour="時間",
    day="日",
    week="週間?",
    ago="前",
    published="投稿|配信|公開|掲載",
    updated="最終更新|更新",
    mail_head="差出人|宛先",
    subject="件名",
    sent="送信日時|日時|日付",
    reviewed="受付|受領|受理|改訂|採択",
)
