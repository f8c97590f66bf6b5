"""Chinese byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    is_spaced=False,
    months=("一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"),
    weekdays="星期[一二三四五六日天]|周[一二三四五六日天]",
    forenoon="午前|上午|凌晨|早上|清晨",
    afternoon="下午|晚上|傍晚|夜",
    minute="分钟|分鐘",
    hour="小时|小時",
    day="天",
    week="周|週",
    ago="前",
    published="發佈|发布|發表|发表",
    updated="最后更新|最後更新|更新|修改",
    date_label="日期",
    mail_head="发件人|收件人|寄件者|收件者",
    subject="主题|主旨",
    sent="发送时间|日期|寄件日期",
    reviewed="收稿|收到|修回|修订|接受|录用|接受",
)
