"""Ukrainian byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя|пн|вт|ср|чт|пт|сб",
    at="о|в",
    published="(?:дата )?публікаці[яї]|опубліковано",
    updated="(?:останнє )?(?:оновлення|редагування)|оновлено|змінено",
    author="Автор",
    mail_head="Від|Кому",
    subject="Тема",
    sent="Надіслано|Дата",
    year_word=r"р\.|року",
    forenoon_after="ранку|ночі",
    afternoon_after="дня|вечора",
    other_date="надійшла|прийнята|отримано",
    reviewed="надійшла|отримана|прийнята",
)
