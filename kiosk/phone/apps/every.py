"""The parts list of the practice phone: every app that can be opened on it."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from kiosk.phone.app import App
from kiosk.phone.apps import (
    album,
    browser,
    clinic,
    clinic_scene,
    dialer,
    dialer_scene,
    maps,
    maps_scene,
    memo,
    messages,
    messages_scene,
    myna,
    myna_scene,
    page,
    plain,
    qr,
    qr_scene,
    settings,
    settings_scene,
    talk,
    talk_scene,
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
TALK = App(
    name="talk",
    kept_as="talk",
    touched=talk.touched,
    scene=talk_scene.scene,
    back=talk.back,
    left=talk.left,
    closed=talk.closed,
    passed=talk.passed,
    receives="talk",
    arrived=talk.arrived,
    handed=talk.handed,
    strips=talk_scene.strips,
    stocked=talk.stocked,
    board=talk.board,
    facts=talk.facts,
    samples=talk.SAMPLES,
)
PHOTOS = App(
    name="photos",
    kept_as="album",
    touched=album.touched,
    scene=album.photos,
    back=album.back,
    left=album.left,
    closed=album.left,
    handed=album.handed,
    facts=album.facts,
)
CAMERA = App(
    name="camera",
    kept_as="album",
    touched=album.touched,
    scene=album.camera,
    back=album.back,
    left=album.left,
    closed=album.left,
)
MAP = App(
    name="map",
    kept_as="maps",
    touched=maps.touched,
    scene=maps_scene.scene,
    back=maps.back,
    left=maps.left,
    closed=maps.left,
    strips=maps_scene.strips,
    stocked=maps.stocked,
    board=maps.board,
    facts=maps.facts,
    samples=maps.SAMPLES,
)
QR = App(
    name="qr",
    kept_as="qr",
    touched=qr.touched,
    scene=qr_scene.scene,
    back=qr.back,
    left=qr.left,
    closed=qr.left,
    watched=qr.watched,
    receives="code",
    arrived=qr.arrived,
    handed=qr.handed,
    stocked=qr.stocked,
    facts=qr.facts,
)
BROWSER = App(
    name="browser",
    kept_as="browser",
    touched=browser.touched,
    scene=browser.scene,
    back=browser.back,
    left=browser.left,
    closed=browser.left,
    handed=browser.handed,
    stocked=browser.stocked,
    board=browser.board,
    facts=browser.facts,
)
PAGE = App(
    name="page",
    kept_as="page",
    touched=page.touched,
    scene=page.scene,
    back=page.back,
    left=page.left,
    closed=page.left,
    stocked=page.stocked,
    board=page.board,
    facts=page.facts,
)
MYNA = App(
    name=myna.NAME,
    kept_as="myna",
    touched=myna.touched,
    scene=myna_scene.scene,
    back=myna.back,
    left=myna.left,
    closed=myna.left,
    facts=myna.facts,
)
CLINIC = App(
    name="clinic",
    kept_as="clinic",
    touched=clinic.touched,
    scene=clinic_scene.scene,
    back=clinic.back,
    left=clinic.left,
    closed=clinic.left,
    watched=clinic.watched,
    facts=clinic.facts,
    machine=clinic_scene.TITLE,
    samples=clinic.SAMPLES,
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

EVERY: tuple[App[Any], ...] = (
    DIALER,
    MEMO,
    MESSAGES,
    SETTINGS,
    TALK,
    PHOTOS,
    CAMERA,
    MAP,
    QR,
    BROWSER,
    PAGE,
    MYNA,
    CLINIC,
    *READ_ONLY,
)
NAMED: Mapping[str, App[Any]] = {app.name: app for app in EVERY}
"""Name → app."""
