"""One paper of each kind, of made-up things; every one can be had in both sizes of letters."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from kiosk.desk.ticket import Answer, Ticket
from kiosk.paper.card_checkup import CardCheckup, card_checkup
from kiosk.paper.certificate import Certificate, certificate
from kiosk.paper.class_report import Asked, ClassReport, class_report
from kiosk.paper.consent_receipt import ConsentReceipt, consent_receipt
from kiosk.paper.day_sheet import DaySheet, day_sheet
from kiosk.paper.fridge_card import FridgeCard, fridge_card
from kiosk.paper.lesson_sheet import LessonPaper, lesson_sheet
from kiosk.paper.sheet import Call, Letters, Picture, Sheet, Step
from kiosk.paper.stamp_sheet import StampPaper, stamp_sheet
from kiosk.paper.ticket import ticket
from kiosk.paper.touch_advice import TouchAdvice, touch_advice
from kiosk.phone.skin import Skin
from kiosk.visit.stamp_card import LESSONS, Stamps, scanned, typed

HOSTS = ("yoyaku.city.example.jp",)
PAGE = "https://yoyaku.city.example.jp/lesson/phone-call"
ELSEWHERE = "https://elsewhere.example.com/lesson"
PLACE = "えんがわ　中央公民館"
PAYLOAD = "ENGAWA-TICKET KMT-472R 5 together"
CARD = Stamps(skin=Skin.RAKU, lessons=frozenset({"L01", "L04", "L06", "L36", "L54"}))


def a_picture() -> Picture:
    image = QImage(230, 460, QImage.Format.Format_RGB32)
    image.fill(QColor("#17365C"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Picture(bytes(buffer.data().data()), 230, 460)


def a_lesson(page: str = PAGE) -> LessonPaper:
    titles = ("電話を ひらく", "番号を 押す", "緑の ボタンで かける", "赤い ボタンで 切る", "連絡先から 人を えらぶ")
    return LessonPaper(
        title="電話を かける・切る",
        goal="番号と 連絡先から かけて、赤い ボタンで 切ります。",
        phone="アンドロイド型",
        steps=tuple(Step(title, a_picture()) for title in titles),
        worry="まちがえて、外国に かかったら どうしよう。",
        answer=("かける 前に、番号を 声で たしかめます。", "練習なので、どこにも かかりません。"),
        home=("家族に、かける 日と 時間を 言っておきます。", "その 時間に、連絡先から かけてみます。"),
        page=page,
        hosts=HOSTS,
        place=PLACE,
    )


def an_advice() -> TouchAdvice:
    found = ("ゆっくり さわる ゆびです。", "さわったら、すぐ はなして いいですよ。", "ゆびが すこし すべります。")
    return TouchAdvice(found=found, own_phone="ご自分の 電話では、設定の「長押しの 時間」です。", place=PLACE)


def a_checkup() -> CardCheckup:
    return CardCheckup(
        title="カードを 見ました",
        looked_on="2026年11月27日",
        dates=(
            ("カードの 期限", "2032年5月14日まで（あと 5年）"),
            ("電子証明書の 期限", "2027年1月20日まで（あと 54日）"),
        ),
        first="電子証明書の 期限が 近づいています。",
        next_step="カードを 持って 窓口へ 行くと、更新できます。",
        renewal="更新は、もう できます。",
        bring="持ち物は、カードと、届いた お知らせです。暗証番号も 使います。",
        not_looked="停止や失効、署名用の 電子証明書は、調べていません。",
        contact="わからないときは、電話 0120-95-0178（平日 9時30分から 20時）",
        place=PLACE,
    )


def a_fridge_card() -> FridgeCard:
    return FridgeCard(
        now=(Call("110", "いま 起きている 事件"),),
        advice=(
            Call("#9110", "警察への 相談"),
            Call("188", "買い物・契約の 相談"),
            Call("0120-95-0178", "マイナンバーカードを 止める"),
        ),
        source="番号は、警察庁・消費者庁・デジタル庁の 案内に よります。",
    )


def a_receipt() -> ConsentReceipt:
    asked = "電話番号は、「はい」の ときだけ、市に 送ります。市の 係だけが 読めます。送っても いいですか。"
    return ConsentReceipt(asked=asked, receipt="4821 0937", given_on="2026年11月27日", place=PLACE)


def a_ticket(page: str = PAGE) -> Ticket:
    return Ticket(
        number="KMT-472R",
        title="住民票の 写しを もらう",
        answers=(
            Answer("相談", "市の 手続き"),
            Answer("したいこと", "いっしょに やりたい"),
            Answer("ここで したこと", "窓口を 伝えた"),
        ),
        says="住んでいる 所の 証明です。",
        way="窓口へ 行きます",
        bring=("本人を 確かめる もの", "手数料 300円"),
        office="市民課",
        town="えんがわ市",
        hours="平日 8時30分から 17時15分",
        telephone="03-0000-1234",
        address="中央町 1-1",
        booked="12月3日(木) 9時30分",
        note="車いすで 行きます。",
        page=page,
    )


def a_report() -> ClassReport:
    words = ("とても よく わかった", "よく わかった", "ふつう", "少し むずかしい", "むずかしい")
    return ClassReport(
        venue="中央公民館",
        day="2026年11月27日(金)",
        course="はじめての スマホ 90分",
        heads=12,
        minutes=85,
        lessons=("ゆびの 練習", "ホーム画面・もどる", "電話を かける・切る"),
        bands=(("60代", 2), ("70代", 6), ("80代 以上", 4)),
        questionnaire=(
            Asked("きょうの 教室は いかがでしたか", tuple(zip(words, (6, 3, 2, 0, 0), strict=True)), 1),
            Asked("また 来たいと 思いますか", tuple(zip(words, (9, 3, 0, 0, 0), strict=True))),
        ),
    )


def a_certificate() -> Certificate:
    lessons = ("ゆびの 練習", "ホーム画面・もどる", "電話を かける・切る")
    return Certificate(course="はじめての スマホ", lessons=lessons, day="2026年11月27日", venue="中央公民館")


def a_day() -> DaySheet:
    return DaySheet(
        day="2026年11月27日(金)",
        n=8,
        minutes=145,
        venues=(
            ("中央公民館", (("スマホの 使い方", 4), ("マイナンバーカード", 2))),
            ("北の 集会所", (("あやしい 話", 2),)),
        ),
        outcomes=(("ここで すんだ", 5), ("練習を すすめた", 1), ("窓口へ つなぐ", 1), ("いそぎ", 1)),
        tickets=1,
        bookings=1,
    )


def a_stamp_card() -> StampPaper:
    return StampPaper(
        typed=typed(CARD),
        scanned=scanned(CARD),
        rows=LESSONS,
        done=frozenset(int(row[1:]) for row in CARD.lessons),
        choices=(("文字の 大きさ", "2"), ("画面の 色", "明るい"), ("声の 速さ", "4")),
        place=PLACE,
    )


PAPERS: dict[str, Callable[[Letters], Sheet]] = {
    "lesson": lambda letters: lesson_sheet(a_lesson(), letters),
    "touch": lambda letters: touch_advice(an_advice(), letters),
    "card": lambda letters: card_checkup(a_checkup(), letters),
    "fridge": lambda letters: fridge_card(a_fridge_card(), letters),
    "receipt": lambda letters: consent_receipt(a_receipt(), letters),
    "ticket": lambda letters: ticket(a_ticket(), letters, payload=PAYLOAD, hosts=HOSTS),
    "report": lambda letters: class_report(a_report(), letters),
    "certificate": lambda letters: certificate(a_certificate(), letters),
    "day": lambda letters: day_sheet(a_day(), letters),
    "stamps": lambda letters: stamp_sheet(a_stamp_card(), letters),
}
