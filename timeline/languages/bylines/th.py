"""Thai byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    months=(
        "มกราคม|ม.ค.",
        "กุมภาพันธ์|ก.พ.",
        "มีนาคม|มี.ค.",
        "เมษายน|เม.ย.",
        "พฤษภาคม|พ.ค.",
        "มิถุนายน|มิ.ย.",
        "กรกฎาคม|ก.ค.",
        "สิงหาคม|ส.ค.",
        "กันยายน|ก.ย.",
        "ตุลาคม|ต.ค.",
        "พฤศจิกายน|พ.ย.",
        "ธันวาคม|ธ.ค.",
    ),
    at="เวลา",
    oclock=r"น\.",
    published="เผยแพร่",
)
