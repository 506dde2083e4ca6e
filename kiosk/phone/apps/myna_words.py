"""What the practice card explains: its areas, what its chip holds and what not, its four secret numbers, five scenes.

How many digits and tries there are, and where a number is mended, is checked against lessons/facts.toml by a test,
which has the sources.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """An area of the card: what stands on it, and the sentence that explains it."""

    id: str
    label: str
    says: str
    icon: str = ""


FRONT = (
    Part(id="name", label="名前", says="あなたの 名前です。住民票と 同じです。", icon="memo"),
    Part(id="photo", label="顔の 写真", says="顔の 写真です。本人だと わかります。", icon="contact"),
    Part(id="address", label="住所", says="いまの 住所です。引っこしたら、役所で 直します。", icon="home"),
    Part(id="until", label="期限", says="カードを 使える 最後の 日です。", icon="calendar"),
)
BACK = (
    Part(
        id="number",
        label="12けたの 番号 ●●●●",
        says="これは 暗証番号では ありません。ふだんは かくして おきます。",
        icon="pins",
    ),
    Part(id="chip", label="チップ", says="金色の 小さな 部品です。機械は ここを 読みます。", icon="chip"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """Something that people ask about: is it in the chip?"""

    id: str
    label: str
    inside: bool
    says: str


THINGS = (
    Thing(
        id="name", label="名前・住所・誕生日", inside=True, says="入って います。カードに 書いて ある ことと 同じです。"
    ),
    Thing(id="photo", label="顔の 写真", inside=True, says="入って います。機械が 顔を くらべます。"),
    Thing(id="tax", label="税の 情報", inside=False, says="入って いません。カードを 見ても わかりません。"),
    Thing(id="illness", label="病気の 情報", inside=False, says="入って いません。病院の ほうに あります。"),
    Thing(id="pension", label="年金の 情報", inside=False, says="入って いません。年金の 役所に あります。"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """One of the four secret numbers: how long it is, when it is used, how many tries, where it is mended.

    `instead`: what is said to one who chose it where another is right.
    """

    id: str
    label: str
    long: str
    used: str
    tries: int
    mended: str
    instead: str


COUNTER = "直す ところは、役所の 窓口です。"
SECRETS = (
    Secret(
        id="user",
        label="利用者証明用",
        long="数字 4けた",
        used="病院の 機械や、コンビニの 証明書で 使います。",
        tries=3,
        mended=f"{COUNTER}署名用を 覚えて いれば、コンビニの 一部でも できます。",
        instead="利用者証明用は、「私です」と 示す 番号です。病院や コンビニで 使います。",
    ),
    Secret(
        id="sign",
        label="署名用",
        long="英字と 数字 6〜16文字",
        used="家から 税の 申告などを 送る とき 使います。",
        tries=5,
        mended=f"{COUNTER}利用者証明用を 覚えて いれば、コンビニでも できます。",
        instead="署名用は、書類を 送る ときの、はんこの 代わりです。",
    ),
    Secret(
        id="text",
        label="券面事項入力補助用",
        long="数字 4けた",
        used="カードの 名前や 住所を、画面に 写す とき 使います。",
        tries=3,
        mended=COUNTER,
        instead="券面事項入力補助用は、名前や 住所を 画面に 写す 番号です。",
    ),
    Secret(
        id="resident",
        label="住民基本台帳用",
        long="数字 4けた",
        used="引っこしなど、役所の 窓口で 使います。",
        tries=3,
        mended=COUNTER,
        instead="住民基本台帳用は、役所の 窓口で 使う 番号です。",
    ),
)
TWELVE = "twelve"
TWELVE_LABEL = "裏の 12けたの 番号"
TWELVE_INSTEAD = "12けたの 番号は、暗証番号では ありません。機械には 入れません。"


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """A scene of daily life and the id of the secret number it asks for."""

    id: str
    says: str
    wants: str
    right: str


OCCASIONS = (
    Occasion(
        id="clinic",
        says="病院の 機械で、顔の 代わりに 番号を 入れます。",
        wants="user",
        right="そうです。病院では、利用者証明用の 4けたです。",
    ),
    Occasion(
        id="tax",
        says="家から、税の 申告を 送ります。",
        wants="sign",
        right="そうです。送る ときは、署名用です。英字も 入ります。",
    ),
    Occasion(
        id="shop",
        says="コンビニの 機械で、住民票を 出します。",
        wants="user",
        right="そうです。コンビニでも、利用者証明用の 4けたです。",
    ),
    Occasion(
        id="form",
        says="申し込みの 画面に、カードの 名前と 住所を 写します。",
        wants="text",
        right="そうです。写す ときは、券面事項入力補助用です。",
    ),
    Occasion(
        id="move",
        says="引っこして、役所の 窓口で 住所を 直します。",
        wants="resident",
        right="そうです。役所の 窓口では、住民基本台帳用です。",
    ),
)
