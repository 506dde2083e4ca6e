"""Hiragana, katakana and the beats (mora) in which Japanese speech is counted."""

_SHIFT = ord("ァ") - ord("ぁ")
_TO_KATAKANA = {code: code + _SHIFT for code in range(ord("ぁ"), ord("ゖ") + 1)}
_TO_HIRAGANA = {katakana: hiragana for hiragana, katakana in _TO_KATAKANA.items()}
_NO_BEAT_OF_ITS_OWN = frozenset("ァィゥェォャュョヮ")  # キャ is one beat; ッ, ン and ー are a beat each


_VOWELS = {"a": "ア", "i": "イ", "u": "ウ", "e": "エ", "o": "オ"}
_ROWS = {
    "a": "アァカガサザタダナハバパマヤャラワヮ",
    "i": "イィキギシジチヂニヒビピミリ",
    "u": "ウゥクグスズツヅヌフブプムユュルヴ",
    "e": "エェケゲセゼテデネヘベペメレ",
    "o": "オォコゴソゾトドノホボポモヨョロヲ",
}


def katakana(text: str) -> str:
    """The text with its hiragana written as katakana; everything else stays."""
    return text.translate(_TO_KATAKANA)


def hiragana(text: str) -> str:
    """The text with its katakana written as hiragana; everything else, also ー, stays."""
    return text.translate(_TO_HIRAGANA)


def is_kana(text: str) -> bool:
    """Whether the text is kana (and ー) only, and not empty."""
    return bool(text) and all("ァ" <= sign <= "ヶ" or sign == "ー" for sign in katakana(text))


def as_spoken(kana: str) -> str:
    """Kana as it is spelled → katakana as it is usually said: とうきょう → トーキョー, せんせい → センセー."""
    said = ""
    for sign in katakana(kana):
        before = _vowel(said[-1:])
        long = before and (sign == _VOWELS[before] or (before, sign) in (("o", "ウ"), ("e", "イ")))
        said += "ー" if long else sign
    return said


def written_out(kana: str) -> str:
    """Hiragana with each long vowel as the vowel that is heard: めーる → めえる, けいたい → けえたい, おう → おお."""
    spelled = ""
    for sign in kana:
        before = _vowel(katakana(spelled[-1:]))
        if before and (sign == "ー" or (before, sign) in (("o", "う"), ("e", "い"))):
            spelled += hiragana(_VOWELS[before])
        else:
            spelled += sign
    return spelled


def _vowel(sign: str) -> str:
    return next((vowel for vowel, row in _ROWS.items() if sign and sign in row), "")


def beats(kana: str) -> int:
    """The number of mora in kana; signs that are not kana count nothing."""
    return sum(is_kana(sign) and sign not in _NO_BEAT_OF_ITS_OWN for sign in katakana(kana))


def beats_about(text: str) -> float:
    """The likely number of mora of any text, without a dictionary: kanji and Latin count about two."""
    return beats(text) + sum(_beats_of_other(sign) for sign in text)


def _beats_of_other(sign: str) -> float:
    if is_kana(sign) or sign.isspace():
        return 0.0
    if sign in "、。!?！？\n":
        return 2.0  # the length of a short rest
    return 1.9 if sign.isalnum() else 0.0
