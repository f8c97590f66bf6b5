"""Russian byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс",
    to="до",
    at="о|в",
    minute="мин(?:ут[уы]?)?",
    hour="час(?:а|ов)?",
    day="день|дня|дней",
    week="недел[яьюи]",
    ago="назад",
    today="сегодня",
    yesterday="вчера",
    published="(?:дата )?публикаци[яи]|опубликовано",
    updated="(?:последнее )?(?:обновление|изменение)|обновл[её]н[оа]?|измен[её]н[оа]?",
    author="Автор",
    function_words="не|на|от|или",
    mail_head="От|Кому",
    subject="Тема",
    sent="Отправлено|Дата",
    forenoon_after="утра|ночи",
    afternoon_after="дня|вечера",
    year_word=r"г\.|года",
    other_date="поступила|принята|получена|дата обращения",
    reviewed="поступила|получена|доработана|одобрена|принята",
)
