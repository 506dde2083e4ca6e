"""The voice is slow, low, equally loud, without long silences, and its marks lie where the words sound."""

import numpy as np
import pytest

from kiosk.reading.kana import beats
from kiosk.reading.lexicon import lexicon
from kiosk.voice.clip import Clip
from kiosk.voice.durations import Durations, VoiceFileDamaged
from kiosk.voice.loudness import loudness
from kiosk.voice.pronounce import Pronouncer
from kiosk.voice.synthesis import Synthesiser
from kiosk.voice.tempo import stretched

SENTENCES = [
    "カードを 置いたら、青い ボタンを 押してください。",
    "下の だんの 緑の 電話を 押してください。",
    "電話を かけて みましょう。",
    "もう一度 きく ときは、下の ボタンを 押してください。",
    "調べた期限は、まだ 切れていません。",
    "番号は 0120-95-0178 です。",
]


@pytest.fixture(scope="module")
def synthesiser() -> Synthesiser:
    return Synthesiser(lexicon())


@pytest.fixture(scope="module")
def clips(synthesiser: Synthesiser) -> list[Clip]:
    return [synthesiser.clip(text) for text in SENTENCES]


def pitch(clip: Clip) -> float:
    """The commonest pitch in Hz, by autocorrelation of loud stretches."""
    found: list[float] = []
    for at in range(0, len(clip.samples) - 4096, 4096):
        piece = clip.samples[at : at + 4096].astype(float)
        if np.abs(piece).mean() > 1500:
            likeness = np.correlate(piece, piece, "full")[len(piece) :]
            found.append(clip.rate / (120 + int(np.argmax(likeness[119:480]))))
    return float(np.median(found))


def test_the_pace_is_one_that_seniors_follow(clips: list[Clip]) -> None:
    pronouncer = Pronouncer(lexicon())
    paces = [
        beats(pronouncer.pronounce(text).kana) / (len(clip.samples) / clip.rate) * 60
        for text, clip in zip(SENTENCES, clips, strict=True)
    ]
    assert 240 <= np.median(paces) <= 300


def test_all_sentences_are_equally_loud_and_none_is_clipped(clips: list[Clip]) -> None:
    levels = [loudness(clip.samples.astype(float)) for clip in clips]
    assert max(levels) - min(levels) < 0.5
    assert all(np.abs(clip.samples).max() < 32767 for clip in clips)


def test_the_voice_is_lower_than_its_own(clips: list[Clip]) -> None:
    assert 200 < np.median([pitch(clip) for clip in clips]) < 310


def test_no_silence_is_longer_than_a_rest(clips: list[Clip]) -> None:
    for clip in clips:
        quiet = np.abs(clip.samples) < 150
        changes = np.flatnonzero(np.diff(quiet.astype(int)))
        assert not len(changes) or np.diff(changes).max() < 0.8 * clip.rate
        assert np.argmax(~quiet) < 0.1 * clip.rate


def test_marks_are_in_order_inside_the_clip(clips: list[Clip]) -> None:
    for clip in clips:
        times = [mark.at for mark in clip.marks]
        assert times == sorted(times)
        assert times[0] < 0.05
        assert times[-1] < len(clip.samples) / clip.rate


def test_a_word_after_a_rest_sounds_where_its_mark_says(clips: list[Clip]) -> None:
    clip = clips[0]
    blue = next(mark for mark in clip.marks if mark.start == SENTENCES[0].index("青い"))
    at = int(blue.at * clip.rate)
    before, after = (np.abs(part).max() for part in (clip.samples[at - 4800 : at - 960], clip.samples[at : at + 4800]))
    assert after > 10 * before


def test_a_clip_without_words_is_empty(synthesiser: Synthesiser) -> None:
    assert len(synthesiser.clip("😀").samples) == 0


@pytest.mark.parametrize(
    "text", ["龘", "\U00031350さん", "�", "ー", "っ", "゛", "a" * 60, "亜" * 60, "\ue000\ue001", "🏳️‍🌈"]
)
def test_no_text_breaks_the_voice(synthesiser: Synthesiser, text: str) -> None:
    assert synthesiser.clip(text).rate == 48000


def test_a_character_that_nobody_can_read_is_said_to_be_so(synthesiser: Synthesiser) -> None:
    assert Pronouncer(lexicon()).pronounce("龘").kana == "ヨメナイジ"


@pytest.mark.parametrize("speed", [1.0, 0.5])
def test_durations_are_those_of_the_synthesiser(speed: float) -> None:
    from pathlib import Path

    from kiosk.voice.jtalk import HTSEngine, pyopenjtalk

    durations = Durations(Path(pyopenjtalk.DEFAULT_HTS_VOICE.decode()))
    engine = HTSEngine(pyopenjtalk.DEFAULT_HTS_VOICE)
    engine.set_speed(speed)
    pronouncer = Pronouncer(lexicon())
    for text in SENTENCES:
        labels = pronouncer.pronounce(text).labels
        assert sum(durations.frames(labels, speed)) * durations.frame == len(engine.synthesize(list(labels)))


def test_a_file_that_is_no_voice_names_what_is_missing(tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("voice") / "x.htsvoice"
    file.write_bytes(b"[GLOBAL]\nSAMPLING_FREQUENCY:48000\n[DATA]\n")
    with pytest.raises(VoiceFileDamaged) as damage:
        Durations(file)
    assert damage.value.what == "FRAME_PERIOD"


@pytest.mark.parametrize("factor", [0.5, 0.65, 0.8, 1.25, 1.55, 2.0])
def test_speed_changes_the_length_and_keeps_pitch_and_loudness(clips: list[Clip], factor: float) -> None:
    usual = clips[3]
    changed = Clip(stretched(usual.samples, factor, usual.rate), usual.rate, ())
    assert len(changed.samples) == pytest.approx(len(usual.samples) / factor, rel=0.001)
    assert pitch(changed) == pytest.approx(pitch(usual), rel=0.08)
    levels = [loudness(clip.samples.astype(float)) for clip in (usual, changed)]
    assert levels[1] == pytest.approx(levels[0], abs=1.0)
