"""Libraries that chatter are kept quiet without losing anyone else's words."""

import subprocess
import sys
import threading

import pytest

from kiosk.voice.quiet import quiet_import


def test_other_threads_may_print_while_one_is_kept_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    with quiet_import():
        print("chatter")
        other = threading.Thread(target=print, args=("news",))
        other.start()
        other.join()
    print("after")
    assert capsys.readouterr().out == "news\nafter\n"


def test_loading_the_voice_prints_nothing() -> None:
    program = "from kiosk.voice.choose import japanese_voice; japanese_voice().clip('はい'); print('end')"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (result.stdout, result.stderr, result.returncode) == ("end\n", "", 0)
