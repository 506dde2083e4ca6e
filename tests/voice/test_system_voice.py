"""The system's own voice, over the driver that pyttsx3 ships for tests: events in order, marks spelled out."""

from pyttsx3.voice import Voice as SystemVoice

from kiosk.voice.speech import DoorEvent, Finished, Started, Utterance, Word
from kiosk.voice.system_voice import japanese, spelled, system_door


def said(text: str) -> list[DoorEvent]:
    door, heard = system_door("dummy"), list[DoorEvent]()
    door.listen(heard.append)
    door.say(Utterance(1, text))
    for _ in range(5):
        door.tick()
    door.close()
    return heard


def test_an_utterance_begins_shows_its_words_and_ends() -> None:
    assert said("電話に 出ます。") == [Started(1), Word(1, 0, 3), Word(1, 4, 4), Finished(1, completed=True)]


def test_marked_words_are_spelled_and_not_followed_on_the_screen() -> None:
    assert spelled("｜行方《なめがた》の ｜方《かた》です。") == "なめがたの かたです。"
    assert said("｜行方《なめがた》です。") == [Started(1), Finished(1, completed=True)]


def test_speed_and_volume_reach_the_driver() -> None:
    door = system_door("dummy")
    door.set_volume(0.5)
    door.set_speed(150)
    door.say(Utterance(1, "はい。"))
    door.tick()
    assert door._engine.getProperty("volume") == 0.5
    assert door._engine.getProperty("rate") == 300
    assert (door.missing, door.lost_for_good) == ("", False)
    door.close()


def test_the_first_japanese_voice_is_taken() -> None:
    voices = [
        SystemVoice(r"HKEY\Speech\TTS_MS_EN-US_ZIRA_11.0", "Microsoft Zira", ["en-US"], "female", None),
        SystemVoice(r"HKEY\Speech\TTS_MS_JA-JP_HARUKA_11.0", "Microsoft Haruka", ["ja-JP"], "female", None),
    ]
    assert japanese(voices).endswith("HARUKA_11.0")
    assert japanese(voices[:1]) == japanese([]) == ""
