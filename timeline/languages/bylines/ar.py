"""Arabic byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    months=(
        "كانون الثاني",
        "شباط",
        "آذار|اذار",
        "نيسان",
        "أيار|ايار",
        "حزيران",
        "تموز",
        "آب|اب",
        "أيلول|ايلول",
        "تشرين الأول|تشرين الاول",
        "تشرين الثاني",
        "كانون الأول|كانون الاول",
    ),
    weekdays="الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
    published="تاريخ النشر|نشر",
    updated="آخر تحديث|تحديث",
    particles="bin|al|el",
    mail_head="من|إلى",
    subject="الموضوع",
    sent="تاريخ الإرسال|التاريخ",
    forenoon_after="صباحا|صباحًا|ص",
    afternoon_after="مساء|مساءً|ظهرا|ظهرًا|م",
    at="الساعة",
    date_label="التاريخ",
    reviewed="استلام|قبول|مراجعة",
)
