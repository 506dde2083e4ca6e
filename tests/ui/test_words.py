"""The rules of ui/WORDS.md that a machine can check, over every text of the kiosk's pages and all that they say."""

import re
from collections.abc import Iterator

import pytest

from kiosk.narration import pages_say
from kiosk.paths import UI
from kiosk.reading.marks import shown

TEXT = re.compile(r'qsTr\("((?:[^"\\]|\\.)*)"\)')
SENTENCE = re.compile(r"[^。！？\n]+[。！？]?")
LONGEST = 30  # characters of a sentence, without spaces
LONGER = {
    "どの 練習か、どの 見かたか、": "the whole list of what is kept of a lesson: each item stands on its own",
    "わからないときは、電話 0120-95-0178": "a number with the hours at which somebody answers, on paper and screen",
}
"""Beginning of a sentence that may be longer → why."""
FORBIDDEN = {
    "blame": r"失敗|無効|エラー|不正|(?<!お)まちが[いえ]|間違|だめ|ダメ|駄目|禁止|いけません",
    "don't, where a do stands behind it": r"[あ-ん]ないで ?ください|しないで",
    "double negative": r"なく[はも]な|ないわけ|ないことは ?な|なければ ?なり|ないと ?いけ|ずには",
    "passive of blame": r"(?:拒否|中断|停止|切断|無視|禁止|失効|キャンセル)され|断られ",
    "talks down": r"[！!]|しようね|してね|ちゃんと",
    "machine's words": r"OK|キャンセル|クリック|タップ|ボタンを 押下|入力して|選択して|ログイン|アクセス",
}
BARE_CAN_T = re.compile(r"(?:できません|できませんでした|ありません)。?$")
KNOWN_WORDS = {
    "カード", "マイナンバーカード", "スマホ", "カレンダー", "コンビニ", "ページ", "ボタン",  # said every day
    "スタンプ", "イヤホン",
    "キー", "コード", "QR", "USB", "センチ",  # on pages of staff, or as it stands on the thing itself
    "アンドロイド", "アイフォーン",  # names of phones, beside a drawing of each
}  # fmt: skip


def texts() -> Iterator[tuple[str, str]]:
    """Every text with where it stands."""
    for file in sorted((UI / "Kiosk").rglob("*.qml")):
        yield from ((file.stem, text) for text in TEXT.findall(file.read_text("utf-8")))
    yield from (("said", shown(text)) for text in pages_say(UI))


def sentences() -> Iterator[tuple[str, str]]:
    yield from ((where, part.strip()) for where, text in texts() for part in SENTENCE.findall(text) if part.strip())


def against(pattern: str) -> list[str]:
    return [f"{where}: {text}" for where, text in texts() if re.search(pattern, text)]


def test_the_scan_sees_the_texts() -> None:
    seen = list(texts())
    assert len(seen) > 300
    assert {"HelpOver", "StaffPage", "CardPage", "said"} <= {where for where, _ in seen}


@pytest.mark.parametrize("kind", FORBIDDEN)
def test_no_text_has(kind: str) -> None:
    assert against(FORBIDDEN[kind]) == []


def test_a_sentence_is_short_enough_to_be_kept_in_mind() -> None:
    long = [f"{where}: {said}" for where, said in sentences() if len(said.replace(" ", "")) > LONGEST]
    assert [line for line in long if not any(start in line for start in LONGER)] == []
    assert [start for start in LONGER if not any(start in line for line in long)] == [], "an exception nobody needs"


def test_what_is_missing_is_never_the_last_word() -> None:
    """A text of several sentences does not end with what can't be done; a lone one has its way on beside it."""
    ends = [text for _, text in texts() if len(SENTENCE.findall(text)) > 1 and BARE_CAN_T.search(text)]
    assert ends == [], "say what to do next"


def test_a_foreign_word_is_one_that_everybody_says() -> None:
    words = {word for _, text in texts() for word in re.findall(r"[ァ-ヴー]{2,}|[A-Za-z]{2,}", text)}
    assert sorted(words - KNOWN_WORDS) == [], "explain it, or find another word (ui/WORDS.md, 9)"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("blame", "番号が まちがいです。"),
        ("don't, where a do stands behind it", "カードを 動かさないでください。"),
        ("don't, where a do stands behind it", "番号を 入れないでください。"),
        ("double negative", "送れないわけでは ありません。"),
        ("passive of blame", "処理が 中断されました。"),
        ("talks down", "よく できました！"),
        ("machine's words", "OKを タップして ください。"),
    ],
)
def test_a_planted_text_is_found(kind: str, text: str) -> None:
    assert re.search(FORBIDDEN[kind], text)


def test_the_guide_s_own_good_examples_pass() -> None:
    rows = [line.split("|") for line in (UI / "WORDS.md").read_text("utf-8").splitlines() if line.startswith("| ")]
    good = [row[2].strip() for row in rows[1:]]
    assert len(good) > 10
    for text in good:
        assert not any(re.search(pattern, text) for pattern in FORBIDDEN.values()), text
        assert all(len(part.replace(" ", "")) <= LONGEST for part in SENTENCE.findall(text)), text
