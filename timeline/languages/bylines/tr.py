"""Turkish byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    weekdays="pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
    at="saat",
    published=r"yay[ıi](?:n|m)lan\w{1,4}|yayın tarihi|giriş(?=:)",
    updated="(?:son )?güncelle(?:me|nme|ndi)(?: tarihi)?|son değişiklik",
    function_words="ve|bir",
    mail_head="Kimden|Kime",
    subject="Konu",
    sent="Gönderildi|Gönderme Tarihi|Tarih",
    reviewed="geliş tarihi|kabul tarihi|alındı|kabul|düzeltme",
)
