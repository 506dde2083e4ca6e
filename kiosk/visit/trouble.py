"""What people are troubled by: a drawing and a few words each, what to try at once, and what helps."""

from dataclasses import dataclass

NUMBERS = "numbers"  # the telephone numbers for who was cheated
LOOK = "look"  # the kiosk's look at the card


@dataclass(frozen=True, slots=True)
class Symptom:
    """`tip`: what to try at once. `helps`: rows of the catalogue of lessons, `NUMBERS` or `LOOK`, the nearest first."""

    name: str
    icon: str
    label: str
    tip: str
    helps: tuple[str, ...]


SYMPTOMS = (  # what can cost most stands first
    Symptom(
        "strange",
        "desk-message",
        "変な 知らせが 来た",
        "さわらず、電話も かけません。人に 見せて ください。",
        ("L36", NUMBERS),
    ),
    Symptom(
        "money",
        "desk-money",
        "お金を 払えと 言われた",
        "払いません。番号も 教えません。すぐ 人に 話して ください。",
        (NUMBERS, "L36", "L38"),
    ),
    Symptom(
        "dark",
        "dark",
        "画面が まっ暗",
        "横の 電源ボタンを、1回 押して みます。つかない ときは、充電します。",
        ("L03",),
    ),
    Symptom("silent", "silent", "音が 出ない", "横の 音量ボタンの、上の ほうを 押して みます。", ("L05", "L03")),
    Symptom("small", "letters", "字が 小さい", "字は、設定で 大きく できます。", ("L05",)),
    Symptom(
        "lost",
        "lost",
        "消えた・見つからない",
        "なくした 絵は、べつの 画面に かくれて いる ことが 多いです。",
        ("L04", "L28", "L14"),
    ),
    Symptom(
        "call",
        "handset",
        "電話が うまく できない",
        "あわてなくて だいじょうぶです。ここで 練習できます。",
        ("L06", "L07"),
    ),
    Symptom(
        "network",
        "network",
        "電波が つながらない",
        "場所を かえると、つながる ことが あります。",
        ("L17",),
    ),
    Symptom("card", "card", "カードが 心配", "カードの 期限は、この きかいで 見られます。", (LOOK, "L44", "L47")),
)


def symptom(name: str) -> Symptom:
    """The one of this name. Raises `StopIteration` for a name that is none."""
    return next(one for one in SYMPTOMS if one.name == name)
