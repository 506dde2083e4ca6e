"""The pages of the map as scenes, and the strip that stays while a voice leads."""

from typing import assert_never

from kiosk.phone import town
from kiosk.phone.apps.maps import NAME, ZOOMS, Maps, Means, Page, screen, way
from kiosk.phone.kana_keys import keyboard
from kiosk.phone.scene import Rest, Scene
from kiosk.phone.town import HERE, Place
from kiosk.phone.widgets import (
    Button,
    Choice,
    Field,
    Group,
    GroupRole,
    Map,
    Notice,
    Pin,
    Row,
    Text,
    TextRole,
    Toggle,
    Tone,
    Widget,
)

TITLE = "地図"
ARROWS = {"left": ("左へ", "before"), "up": ("上へ", "up"), "down": ("下へ", "down"), "right": ("右へ", "after")}


def scene(state: Maps) -> Scene:
    """The page in front."""
    match state.page:
        case Page.VIEW:
            return Scene(screen=screen(state), title=TITLE, back=True, body=_view(state), foot=_hands(state))
        case Page.SEARCH:
            return _search(state)
        case Page.PLACE:
            return _place(state)
        case Page.ROUTE:
            return _route(state)
        case Page.GUIDE:
            return _guide(state)
        case Page.SWITCH:
            return Scene(screen=screen(state), title="位置の 設定", back=True, body=(_switch(state), *_about()))
        case Page.LOST:
            return _lost(state)
        case _:
            assert_never(state.page)


def strips(state: Maps, screen_shown: str) -> tuple[Notice, ...]:
    """The voice goes on leading behind other pages, until it is ended."""
    if not state.step or screen_shown == f"{NAME}.{Page.GUIDE}":
        return ()
    strip = Notice(
        key="guide",
        label="道の 案内中",
        detail="さわると、案内に もどります",
        target="map.return",
        what="道の 案内が つづいて いる お知らせの 帯",
        icon="map",
    )
    return (strip,)


def _map(state: Maps, *, route: bool = False) -> Map:
    there = way(state)
    corners = there.corners if there and route else ()
    pins = tuple(_pin(place, chosen=place.id == state.place) for place in state.places if place != HERE)
    return Map(
        key="map",
        label="ひなた市の 地図",
        target="map.view",
        what="動かせる 地図",
        zoom=ZOOMS[state.zoom],
        east=state.x,
        south=state.y,
        here=f"{HERE.x},{HERE.y}" if state.position else "",
        route=" ".join(f"{x},{y}" for x, y in corners),
        kids=pins,
    )


def _pin(place: Place, *, chosen: bool) -> Pin:
    return Pin(
        key=place.id,
        label=place.name,
        target=f"map.place.{place.id}",
        what=f"地図の 上の「{place.name}」",
        icon=place.icon,
        east=place.x,
        south=place.y,
        checked=chosen,
    )


def _view(state: Maps) -> tuple[Widget, ...]:
    search = Button(
        key="search", label="場所を さがす", target="map.search", what="場所を さがす ボタン", icon="search"
    )
    return search, _map(state)


def _hands(state: Maps) -> tuple[Widget, ...]:
    farther = Button(
        key="farther",
        label="小さく",
        target="map.farther",
        what="地図を 小さく する ボタン",
        icon="minus",
        ready=state.zoom > 0,
    )
    closer = Button(
        key="closer",
        label="大きく",
        target="map.closer",
        what="地図を 大きく する ボタン",
        icon="plus",
        ready=state.zoom < len(ZOOMS) - 1,
    )
    here = Button(key="here", label="ここ", target="map.here", what="いま いる ところを 出す ボタン", icon="here")
    settings = Button(
        key="settings", label="位置", target="map.settings", what="位置の 設定を ひらく ボタン", icon="settings"
    )
    rows: tuple[Widget, ...] = (Group(key="hands", role=GroupRole.ACTIONS, kids=(farther, closer, here, settings)),)
    return (_arrows(), *rows) if state.zoom else rows


def _arrows() -> Group:
    kids = tuple(
        Button(key=side, label=label, target=f"map.push.{side}", what=f"地図を {label} 動かす ボタン", icon=icon)
        for side, (label, icon) in ARROWS.items()
    )
    return Group(key="arrows", role=GroupRole.ACTIONS, kids=kids)


def _search(state: Maps) -> Scene:
    field = Field(
        key="field",
        label="場所の 名前",
        target="map.search",
        what="場所の 名前を 書く ところ",
        text=state.kana.text,
        typing=state.kana.reading,
        empty="ひらがなで 書けます",
        active=True,
    )
    places = town.found(state.places, state.kana.written) if state.kana.written else ()
    rows = tuple(_result(place) for place in places)
    none = Text(
        key="none",
        label="見つかりません。短く 書いて みます。" if state.kana.written else "名前の 一部でも さがせます。",
    )
    body = (field, *(rows or (none,)))
    return Scene(
        screen=screen(state), title="場所を さがす", back=True, body=body, keyboard=keyboard(state.kana), rest=Rest.TOP
    )


def _result(place: Place) -> Row:
    return Row(
        key=place.id,
        label=place.name,
        target=f"map.place.{place.id}",
        what=f"見つかった「{place.name}」の 行",
        icon=place.icon,
    )


def _place(state: Maps) -> Scene:
    place = next(one for one in state.places if one.id == state.place)
    go = Button(
        key="go",
        label="ここへ 行く",
        target="map.go",
        what="行き方を 出す 緑の「ここへ 行く」",
        icon="walk",
        tone=Tone.GO,
    )
    name = Text(key="name", label=place.name, role=TextRole.TITLE)
    return Scene(screen=screen(state), title=place.name, back=True, body=(_map(state), name), foot=(go,))


def _route(state: Maps) -> Scene:
    end = next(one for one in state.places if one.id == state.place)
    times = {Means.WALK: town.on_foot(HERE, end).minutes, Means.BUS: town.by_bus(HERE, end).minutes}
    labels = {Means.WALK: "歩いて", Means.BUS: "バスで"}
    choices = tuple(
        Choice(
            key=means.value,
            label=f"{labels[means]} {times[means]}分",
            target=f"map.means.{means}",
            what=f"「{labels[means]}」行く 行き方",
            checked=state.means is means,
        )
        for means in Means
    )
    start = Button(
        key="start",
        label="案内を はじめる",
        target="map.start",
        what="声の 案内を はじめる 緑の ボタン",
        icon="speaker",
        tone=Tone.GO,
    )
    title = f"{end.name}への 行き方"
    return Scene(screen=screen(state), title=title, back=True, body=(_map(state, route=True), *choices), foot=(start,))


def _guide(state: Maps) -> Scene:
    there = way(state)
    steps = there.steps if there else ()
    body = (
        Text(key="of", label=f"{len(steps)}つのうち {state.step}つ目"),
        Text(key="step", label=steps[state.step - 1] if state.step else "", role=TextRole.TITLE),
        _map(state, route=True),
    )
    following = Button(
        key="next",
        label="つぎの 案内",
        target="map.next",
        what="つぎの 案内を 聞く ボタン",
        icon="after",
        ready=state.step < len(steps),
    )
    end = Button(
        key="end",
        label="案内を おわる",
        target="map.end",
        what="声の 案内を おわる 赤い ボタン",
        icon="close",
        tone=Tone.STOP,
    )
    return Scene(screen=screen(state), title="道の 案内", back=True, body=body, foot=(following, end))


def _switch(state: Maps) -> Toggle:
    return Toggle(
        key="position",
        label="いまいる所を 使う",
        detail="地図の 中だけで 使います",
        target="map.position",
        what="位置を 使うか 決める「いまいる所を 使う」",
        checked=state.position,
    )


def _about() -> tuple[Text, ...]:
    lines = ("切ると、青い 丸が 出なく なります。", "入れると、また 出ます。何度でも かえられます。")
    return tuple(Text(key=f"line{n}", label=line) for n, line in enumerate(lines))


def _lost(state: Maps) -> Scene:
    body = (
        Text(key="says", label="いま いる ところが 分かりません。", role=TextRole.TITLE),
        Text(key="why", label="位置が 切れて います。"),
        _switch(state),
    )
    return Scene(screen=screen(state), title="位置が 切れて います", back=True, body=body)
