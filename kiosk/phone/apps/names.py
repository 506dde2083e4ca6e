"""What the apps of the practice phone are called, and the drawing each has on the home screen."""

from kiosk.phone.apps import plain

TITLES = {
    "dialer": "電話",
    "memo": "メモ",
    "messages": "メッセージ",
    "talk": "トーク",
    "map": "地図",
    "alert": "防災",
    "photos": "写真",
    "camera": "カメラ",
    "settings": "設定",
    "qr": "QRコード",
    "browser": "ネット",
    "page": "手続き",
    "myna": "カード",
    "touch": "練習板",
    **{app.name: app.title for app in plain.APPS},
}
PICTURES = {"dialer": "phone", "messages": "message", "myna": "card", "touch": "flower"}
"""Names of drawings that differ from the app's own name."""


def picture(app: str) -> str:
    """The drawing of an app, an SVG of assets/icons/phone."""
    return PICTURES.get(app, app)
