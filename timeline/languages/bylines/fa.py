"""Persian byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    published="تاریخ انتشار|انتشار|منتشر",
    updated="(?:آخرین )?(?:به‌روزرسانی|بروزرسانی|ویرایش)",
    at="ساعت",
    forenoon_after="صبح|بامداد",
    afternoon_after="بعد ?از ?ظهر|عصر|شب",
    date_label="تاریخ",
    reviewed="دریافت|پذیرش|بازنگری",
)
