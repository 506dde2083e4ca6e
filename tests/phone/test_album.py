"""Camera and photos: what is taken lies in the album and stays until it is deleted."""

from kiosk.phone.facts import facts
from kiosk.phone.happening import Changed, Done
from kiosk.phone.phone import Phone, scene, touched
from kiosk.phone.touch import Tap
from tests.phone.builders import a_phone, tapped


def a_camera(*targets: str) -> Phone:
    return tapped(a_phone(), "home.camera", *targets)


def test_a_photo_that_was_taken_lies_first_in_the_album() -> None:
    phone, told = touched(a_camera(), Tap("camera.shutter"))
    assert told == (Changed("写真が 1まい とれました。"),)
    phone = tapped(phone, "camera.last")
    now = facts(phone)
    assert (now["phone.app"], now["photos.open"], now["photos.count"]) == ("photos", "4", "4")
    assert scene(phone).body[1].label == "庭"


def test_the_camera_can_be_turned_round_and_looks_ahead_again_later() -> None:
    phone = a_camera("camera.turn")
    assert facts(phone)["camera.shows"] == "self"
    assert facts(tapped(phone, "system.home", "home.camera"))["camera.shows"] == "garden"


def test_a_photo_is_deleted_only_after_a_yes() -> None:
    phone = tapped(a_phone(), "home.photos", "photos.item.2", "photos.delete")
    assert facts(tapped(phone, "photos.keep"))["photos.count"] == "3"
    assert facts(tapped(phone, "system.back"))["photos.open"] == "2"
    phone, told = touched(phone, Tap("photos.delete.yes"))
    assert told == (Done("photos.deleted", "写真が 消える ところでした。"),)
    assert (facts(phone)["photos.count"], facts(phone)["photos.deleted"]) == ("2", "2")


def test_an_empty_album_says_so() -> None:
    phone = tapped(a_phone(), "home.photos")
    for number in ("3", "2", "1"):
        phone = tapped(phone, f"photos.item.{number}", "photos.delete", "photos.delete.yes")
    assert scene(phone).body[0].label == "写真は ありません。"
    assert "camera.last" not in [kid.target for kid in scene(tapped(phone, "system.home", "home.camera")).foot[0].kids]
