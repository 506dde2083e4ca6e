"""Camera and photos, two apps over one album: what is taken lies there, and stays until somebody deletes it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.phone.fact_words import NONE, newest
from kiosk.phone.happening import Changed, Done, Handed, Happening, Missed, Turned
from kiosk.phone.scene import Scene
from kiosk.phone.touch import Touch
from kiosk.phone.widgets import Button, Group, GroupRole, Picture, Text, TextRole, Tile, Tone, Viewfinder

MOST = 12
VIEWS = {"garden": "庭", "self": "自分の 顔"}
"""What the camera sees to the front, and turned round."""
TITLES = {"flower": "庭の 花", "tea": "お茶の 会", "cat": "となりの ねこ", **VIEWS}


@dataclass(frozen=True, slots=True)
class Photo:
    """`number` counts from 1 in the order of taking; `shows` is a name of TITLES."""

    number: int
    shows: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Album:
    """`photos`: newest first. `open`: number of the one in front, 0 for the list. `asked`: it may be deleted.
    `turned`: the camera looks at the person. `taken`, `deleted`: numbers.
    """

    photos: tuple[Photo, ...] = (Photo(3, "flower"), Photo(2, "tea"), Photo(1, "cat"))
    open: int = 0
    asked: bool = False
    turned: bool = False
    taken: int = 0
    deleted: tuple[int, ...] = ()


Told = tuple[Album, tuple[Happening, ...]]


def touched(state: Album, touch: Touch) -> Told:
    """What a touch does in either app; the caller has made sure that the target is on the screen."""
    match touch.target.split("."):
        case ["camera", "shutter"]:
            return _took(state), (Changed("写真が 1まい とれました。"),)
        case ["camera", "turn"]:
            words = "庭が 写りました。" if state.turned else "自分の 顔が 写りました。"
            return replace(state, turned=not state.turned), (Changed(words),)
        case ["camera", "last"]:
            return state, (Handed("photos", str(state.photos[0].number)),)
        case ["photos", "item", number]:
            return _turned(replace(state, open=int(number)))
        case ["photos", "delete"]:
            return _turned(replace(state, asked=True))
        case ["photos", "keep"]:
            return _turned(replace(state, asked=False))
        case ["photos", "delete", "yes"]:
            photos = tuple(photo for photo in state.photos if photo.number != state.open)
            gone = replace(left(state), photos=photos, deleted=(*state.deleted, state.open))
            return gone, (Done("photos.deleted", "写真が 消える ところでした。"),)
        case _:
            return state, (Missed(touch.target),)


def handed(state: Album, number: str) -> Told:
    """A photo that the camera just took is shown."""
    return _turned(replace(left(state), open=int(number)))


def back(state: Album) -> Album | None:
    """Away from the question or the photo, or None when the home screen comes next."""
    if state.asked:
        return replace(state, asked=False)
    return replace(state, open=0) if state.open else None


def left(state: Album) -> Album:
    """The apps as they are found again: the list, and the camera looking ahead."""
    return replace(state, open=0, asked=False, turned=False)


def facts(state: Album) -> Mapping[str, str]:
    """`count` of the photos · `open` number of the one in front · `deleted` last · `taken` so far · `shows` what lies
    on top.
    """
    return {
        "photos.count": str(len(state.photos)),
        "photos.open": str(state.open) if state.open else NONE,
        "photos.deleted": newest(tuple(map(str, state.deleted))),
        "camera.taken": str(state.taken),
        "camera.shows": "self" if state.turned else "garden",
    }


def camera(state: Album) -> Scene:
    """What the camera sees, the shutter, and the way to the photo taken last."""
    shows = "self" if state.turned else "garden"
    view = Viewfinder(key="view", label=f"{VIEWS[shows]}が 写って います", drawing=f"photo-{shows}")
    shutter = Button(
        key="shutter",
        label="とる",
        target="camera.shutter",
        what="写真を とる 緑の「とる」",
        icon="camera",
        tone=Tone.GO,
    )
    turn = Button(
        key="turn", label="向きを かえる", target="camera.turn", what="自分の 方へ 向ける ボタン", icon="turn"
    )
    last = Button(
        key="last", label="とった 写真", target="camera.last", what="とった 写真を 見る ボタン", icon="photos"
    )
    kids = (turn, shutter, *((last,) if state.photos else ()))
    hands = Group(key="hands", role=GroupRole.ACTIONS, kids=kids)
    taken = Text(key="taken", label=f"{state.taken}まい とりました。" if state.taken else "まだ とって いません。")
    return Scene(screen="camera", title="カメラ", back=True, body=(view, taken), foot=(hands,))


def photos(state: Album) -> Scene:
    """The list, a photo, or the question before it is deleted."""
    photo = next((one for one in state.photos if one.number == state.open), None)
    if photo is None:
        group = Group(key="photos", role=GroupRole.CHOICES, kids=tuple(map(_icon, state.photos)), across=2)
        none = Text(key="none", label="写真は ありません。", role=TextRole.TITLE)
        return Scene(screen="photos", title="写真", back=True, body=(group,) if state.photos else (none,))
    picture = Picture(key="picture", label=TITLES[photo.shows], drawing=f"photo-{photo.shows}")
    screen = f"photos.{photo.number}"
    if state.asked:
        asks = Text(key="asks", label="この 写真を 消しますか。", role=TextRole.TITLE)
        yes = Button(
            key="yes",
            label="消す",
            target="photos.delete.yes",
            what="写真を 消す 赤い ボタン",
            icon="erase",
            tone=Tone.STOP,
        )
        keep = Button(key="keep", label="やめる", target="photos.keep", what="消さないで もどる「やめる」", icon="back")
        return Scene(screen=f"{screen}.delete", title="消す 前に", back=True, body=(picture, asks), foot=(yes, keep))
    delete = Button(key="delete", label="消す", target="photos.delete", what="写真を 消す ボタン", icon="erase")
    body = (picture, Text(key="title", label=TITLES[photo.shows], role=TextRole.TITLE))
    return Scene(screen=screen, title="写真", back=True, body=body, foot=(delete,))


def _icon(photo: Photo) -> Tile:
    label = TITLES[photo.shows]
    return Tile(
        key=str(photo.number),
        label=label,
        target=f"photos.item.{photo.number}",
        what=f"「{label}」の 写真",
        drawing=f"photo-{photo.shows}",
    )


def _took(state: Album) -> Album:
    number = max((photo.number for photo in state.photos), default=0) + 1
    photo = Photo(number, "self" if state.turned else "garden")
    return replace(state, photos=(photo, *state.photos)[:MOST], taken=state.taken + 1)


def _turned(state: Album) -> Told:
    return state, (Turned(photos(state).screen),)
