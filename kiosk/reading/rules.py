"""The ordered rules by which signs and numbers become something a voice can say.

Each rule looks at one place of the text; the first that fits wins. The text is already NFKC: digits, Latin
letters, brackets and colons are half-width. A rule gives plain text, which the dictionary then reads, or a
`Word` with a fixed reading where kana would mislead the dictionary about its neighbours.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.reading.digits import in_fours, one_by_one, telephone, telephone_groups
from kiosk.reading.letters import spelled
from kiosk.reading.lexicon import Word, WordKind, lexicon

Said = tuple[str | Word, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """Where it fits, and what is said there; None = it does not fit after all."""

    where: re.Pattern[str]
    say: Callable[[re.Match[str]], Said | None]


def _rule(where: str, say: Callable[[re.Match[str]], Said | None]) -> Rule:
    return Rule(re.compile(where), say)


def _always(*said: str | Word) -> Callable[[re.Match[str]], Said]:
    return lambda _found: said


_HYPHEN = "[-\u2010-\u2015\u2212ー]"
_WEEKDAYS = dict(zip("月火水木金土日", ["げつ", "か", "すい", "もく", "きん", "ど", "にち"], strict=True))
_DAYS = "".join(_WEEKDAYS)
_ERAS = {"M": "明治", "T": "大正", "S": "昭和", "H": "平成", "R": "令和"}
_ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"
_CODE_BEFORE = re.compile(r"(?:番号|コード|PIN|ピン|内線|パスワード|合言葉)(?:は|が|を|、|:|「|『|\s){0,4}$")
_DIRECTION_BEFORE = re.compile(
    r"(?:右|左|前|後ろ|うしろ|横|奥|手前|北|南|東|西|(?<!以)上|(?<!以)下|あちら|こちら|そちら|どちら|駅|窓口|出口|入口|海|山)の\s*$"
)
_COUNTED = r"(?!\s*(?:円|年|月|日|人|名|回|件|けた|桁|つ|度|個|時|分|秒|本|枚|階|歳|才|%|番目|番線|番窓口|[.,:/]\d))"


def _full_date(found: re.Match[str]) -> Said:
    return (f"{int(found[1])}年{int(found[3])}月{int(found[4])}日",)


def _era_date(found: re.Match[str]) -> Said:
    year = "元" if int(found[2]) == 1 else str(int(found[2]))
    return (f"{_ERAS[found[1]]}{year}年{int(found[3])}月{int(found[4])}日",)


def _time(found: re.Match[str]) -> Said:
    return (f"{int(found[1])}時" + (f"{int(found[2])}分" if int(found[2]) else ""),)


def _weekdays(found: re.Match[str]) -> Said:
    return ("、" + "と、".join(f"{_WEEKDAYS[day]}ようび" for day in found.groups() if day) + "、",)


def _day_of_year(found: re.Match[str]) -> Said:
    return (f"{int(found[1])}月{int(found[2])}日",)


def _from_weekday_to_weekday(found: re.Match[str]) -> Said:
    return (f"{found[1]}曜から{found[2]}曜",)


def _code(found: re.Match[str]) -> Said | None:
    return in_fours(found[0]) if _CODE_BEFORE.search(found.string[: found.start()]) else None


def _grouped_code(found: re.Match[str]) -> Said | None:
    """A number with hyphens that is somebody's: each group digit by digit."""
    return telephone(re.split(_HYPHEN, found[0])) if _CODE_BEFORE.search(found.string[: found.start()]) else None


def _one_by_one(found: re.Match[str]) -> Said:
    return (one_by_one(found[0]),)


def _person(found: re.Match[str]) -> Said | None:
    """〜の方 is a person (カタ), unless a direction stands before it (ホー)."""
    if _DIRECTION_BEFORE.search(found.string[: found.start()]):
        return None
    return (Word("カタ", 2, WordKind.DEPENDENT),)


def _fraction(found: re.Match[str]) -> Said | None:
    """1/2 is ニブンノイチ; with a day of the week behind it, or above one, it is a date."""
    above, below = int(found[1]), int(found[2])
    return (f"{below}分の{above}",) if above < below else None


def _spelled(found: re.Match[str]) -> Said | None:
    """Capitals that are no word of the list."""
    return None if found[0] in lexicon() else (spelled(found[0]),)


def _eight_minutes(found: re.Match[str]) -> Said:
    word = Word("ハップン", 1)
    return (f"{found[1]}0", word) if found[1] else (word,)


def _number(found: re.Match[str]) -> Said:
    return (found[0].replace(",", ""),)


_ADDRESSES = (
    _rule(r"(?:https?://|www\.)[\x21-\x7e]+", _always("ホームページのアドレス")),
    _rule(r"[A-Za-z0-9_.+-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+", _always("メールアドレス")),
    _rule(rf"〒\s*(\d{{3}}){_HYPHEN}(\d{{4}})(?!\d)", lambda m: ("郵便番号、", *telephone([m[1], m[2]]))),
)

_TELEPHONES = (
    _rule(
        rf"(?<![\d.,])\(?(0\d{{1,4}})(?:{_HYPHEN}|\)\s*|\()(\d{{1,4}})(?:{_HYPHEN}|\))(\d{{3,4}})(?!\d)",
        lambda m: telephone([m[1], m[2], m[3]]),
    ),
    _rule(rf"(?<!{_HYPHEN})(?<!\d)(\d{{3}}){_HYPHEN}(\d{{4}})(?!\d)", lambda m: telephone([m[1], m[2]])),
    _rule(r"(?<![\d.,])0\d{9,10}(?!\d)", lambda m: telephone(telephone_groups(m[0]))),
    _rule(r"[#](\d{4})(?!\d)", lambda m: (Word("シャープ", 1), "、", one_by_one(m[1]))),
    _rule(r"(?<![\d.,])(?:104|117|118|171|177|188|189)(?=番|です|[にへをがはと、。」』!?]|\s|$)", _one_by_one),
    _rule(r"(?<![\d.,])(?:110|119)(?=です|[にへをがはと、。」』!?]|\s|$)", _one_by_one),
)

_TIMES = (
    _rule(r"(?<![\d/])(1[0-2]|[1-9])/([12]\d|3[01]|[1-9])(?=\s*(?:から|まで|より|必着|締))", _day_of_year),
    _rule(rf"([{_DAYS}])\s*[〜~-]\s*([{_DAYS}])(?![曜一-龠])", _from_weekday_to_weekday),
    _rule(r"土・?日・?祝(?!日)", _always("土曜、日曜、祝日")),
    _rule(r"日・祝(?!日)", _always("日曜、祝日")),
    _rule(r"\(祝\)", _always("、祝日、")),
    _rule(r"(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)", _full_date),
    _rule(r"(?<![A-Za-z])([MTSHR])\s?(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?!\d)", _era_date),
    _rule(r"(?<![A-Za-z])([MTSHR])\s?(\d{1,2})(?=年)", lambda m: (f"{_ERAS[m[1]]}{int(m[2])}",)),
    _rule(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?=\s*\([月火水木金土日])", lambda m: (f"{int(m[1])}月{int(m[2])}日",)),
    _rule(r"(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])", _time),
    _rule(r"(?<!\d)0(\d)(?=[年月日時分秒])", lambda m: (m[1],)),
    _rule(r"\(([月火水木金土日])(?:曜日?)?(?:[・、]([月火水木金土日]))?\)", _weekdays),
)

_NUMBERS = (
    _rule(rf"(?<![\d.,])\d{{2,6}}(?:{_HYPHEN}\d{{2,6}})+(?!\d)", _grouped_code),
    _rule(r"No\.?\s*(?=\d)", _always("ナンバー")),
    _rule(r"(?<![\d.:])([1-5]?)8分(?!の)", _eight_minutes),
    _rule(r"(?<=\d)m(?=\d)", _always("メートル")),
    _rule(r"(?<=\d)\s*km/h", _always("キロメートル毎時")),
    _rule(r"(?<=\d)\s*L(?![A-Za-z])", _always("リットル")),
    _rule(r"(?<![\d/])([1-9])/([2-9]|10)(?![\d/]|\s*\()", _fraction),
    _rule(r"(?<!\d)20[歳才](?!未満|以)", _always(Word("ハタチ", 1))),
    _rule(rf"(?<![\d.,])\d{{3,16}}(?!\d){_COUNTED}", _code),
    _rule(r"(?<![\d.,])0\d+(?![\d.,])", lambda m: in_fours(m[0])),
    _rule(r"¥\s*(\d[\d,]*)", lambda m: (m[1].replace(",", "") + "円",)),
    _rule(r"\d{1,3}(?:,\d{3})+(?!\d)", _number),
    _rule(r"(?<=\d)-(?=\d)", _always("の")),
    _rule(f"[{_ROMAN}]", lambda m: (str(_ROMAN.index(m[0]) + 1),)),
)

_LATIN = (_rule(r"(?<![A-Za-z\d-])[A-Z]{1,5}(?![A-Za-z\d-])", _spelled),)

_SIGNS = (
    _rule(r"\s*[〜~]\s*(?=以[上下内外])", _always("、")),
    _rule(r"(?<=[ぁ-んー])[〜~]", _always("ー")),
    _rule(r"(?<=[^\s、。〜~])\s*[〜~]\s*(?=[^\s、。〜~])", _always("から")),
    _rule(r"[×✕✖✗]", _always(Word("バツ", 1))),
    _rule(r"[○◯〇]{2,}", _always(Word("マルマル", 0))),
    _rule(r"[○◯]", _always(Word("マル", 0))),
    _rule(r"[△▲]{2,}", _always(Word("サンカクサンカク", 3))),
    _rule(r"\s*[→⇒➡]\uFE0F?\s*", _always("、次に、")),
    _rule(r"[☎📞]\uFE0F?\s*", _always("電話、")),
    _rule(r"[#♯]", _always(Word("シャープ", 1))),
    _rule(r"[*＊]", _always(Word("コメジルシ", 3))),
    _rule(r"@(?:マーク)?", _always(Word("アットマーク", 4))),
    _rule(r"(?<!\d)%", _always(Word("パーセント", 3))),
    _rule(r"=", _always(Word("イコール", 2))),
    _rule(r"(?<![\dA-Za-z])[-\u2212](?=[」』]|\s*[をのはが])", _always(Word("マイナス", 0))),
    _rule(r"_", _always(Word("アンダーバー", 5))),
    _rule(r"(?<=\s)/(?=\s)|(?<=[ぁ-んァ-ヶー一-龠])\s*[/|]\s*(?=[ぁ-んァ-ヶー一-龠])", _always("、")),
    _rule(r"\s*※\s*", _always("、")),
    _rule(r"[」』]\s*[「『]", _always("、")),
    # alone between brackets it is the letter that is meant, not the particle
    _rule(r"「は」", _always(" ", Word("ハ", 1), " ")),
    _rule(r"「へ」", _always(" ", Word("ヘ", 1), " ")),
    _rule(r"[「」『』“”\"]", _always(" ")),  # keeps words apart; the dictionary would rest at both sides of a name
    _rule(r"℃", _always("度")),
    _rule(r"㎡", _always("平方メートル")),
    _rule(r"㎥", _always("立方メートル")),
)

_WORDS = (
    _rule(r"(?<![ぁ-ん])つぎは(?=[\s、])", _always("次は")),  # else it is 継ぎ歯
    _rule(r"何(?=です|でしょう|だ(?!か)|の(?!か))", _always(Word("ナン", 1, WordKind.PRONOUN))),
    _rule(
        r"(?:(?<=[たるいなのちり上下])|(?<=[たるいなのちり上下] ))方"
        r"(?=(?:たち)?\s*(?:[はがをにへもと々、。」]|で|どうぞ|から|の|$))",
        _person,
    ),
    # a space keeps two words apart; before an auxiliary it would split one phrase of speech in two
    _rule(r"(?<=[てで])\s+(?=くださ|みま|みて|みる|いる|いま|おき|おい|しま|もら|あげ|いた|ある|あり)", _always()),
    _rule(r"(?<=[ぁ-ん一-龠ァ-ヶー」』])\s+(?=です|でした|でしょう|ます)", _always()),
)

RULES = (*_ADDRESSES, *_TELEPHONES, *_TIMES, *_NUMBERS, *_LATIN, *_SIGNS, *_WORDS)
