"""The parts list of the practice phone: every app that can be opened on it."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from kiosk.phone.app import App
from kiosk.phone.apps import (
    dialer,
    dialer_scene,
    memo,
    messages,
    messages_scene,
    plain,
    settings,
    settings_scene,
    touch_board,
    touch_board_scene,
)

DIALER = App(
    name="dialer",
    kept_as="dialer",
    touched=dialer.touched,
    scene=dialer_scene.scene,
    back=dialer.back,
    left=dialer.left,
    closed=dialer.closed,
    passed=dialer.passed,
    receives="call",
    interrupts=True,
    arrived=dialer.arrived,
    handed=dialer.rung_up,
    strips=dialer_scene.strips,
    over_lock=lambda state: bool(state.call) and state.in_call_page,
    facts=dialer.facts,
)
MEMO = App(
    name="memo",
    kept_as="memo",
    touched=memo.touched,
    scene=memo.scene,
    back=memo.back,
    left=memo.left,
    closed=memo.left,
    stocked=memo.stocked,
    board=lambda state: state.kana,
    facts=memo.facts,
)
MESSAGES = App(
    name="messages",
    kept_as="messages",
    touched=messages.touched,
    scene=messages_scene.scene,
    back=messages.back,
    left=messages.left,
    closed=messages.left,
    watched=messages.watched,
    receives="message",
    arrived=messages.arrived,
    strips=messages_scene.strips,
    stocked=messages.stocked,
    facts=messages.facts,
)
SETTINGS = App(
    name="settings",
    kept_as="settings",
    touched=settings.touched,
    scene=settings_scene.scene,
    back=settings.back,
    left=settings.left,
    closed=settings.left,
    facts=settings.facts,
)
TOUCH_BOARD = App(
    name=touch_board.NAME,
    kept_as="touch_board",
    touched=touch_board.touched,
    scene=touch_board_scene.scene,
    back=touch_board.back,
    left=touch_board.left,
    closed=touch_board.left,
    watched=touch_board.watched,
    receives="board",
    interrupts=True,
    arrived=touch_board.arrived,
    facts=touch_board.facts,
)
READ_ONLY = tuple(
    App(
        name=app.name,
        kept_as="plain",
        touched=partial(plain.touched, app),
        scene=partial(plain.scene, app),
        back=plain.back,
        left=plain.left,
        closed=plain.left,
    )
    for app in plain.APPS
)

EVERY: tuple[App[Any], ...] = (DIALER, MEMO, MESSAGES, SETTINGS, TOUCH_BOARD, *READ_ONLY)
NAMED: Mapping[str, App[Any]] = {app.name: app for app in EVERY}
"""Name → app."""
