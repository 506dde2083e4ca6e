"""`kiosk-city notice`: what can't be read on a kiosk is refused with what to do."""

from pathlib import Path

import pytest

from kiosk.exits import Exit
from tests.city.builders import ran


@pytest.mark.parametrize(("title", "text"), [("題", ""), ("長" * 41, "本文"), ("題", "長" * 401), ("題", "一\n二")])
def test_a_notice_that_does_not_fit_a_page_is_refused(tmp_path: Path, title: str, text: str) -> None:
    database = f"sqlite:///{tmp_path}/city.db"
    code, _, line = ran("notice", "--title", title, "--text", text, database=database)
    assert code == Exit.NOT_THERE
    assert "40字" in line
    assert ran("notice", database=database)[1] == ""


def test_a_notice_with_a_last_day_hangs_no_longer(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/city.db"
    ran("notice", "--title", "古い", "--text", "本文。", "--until", "2020-01-01", database=database)
    ran("notice", "--title", "新しい", "--text", "本文。", "--until", "2999-01-01", database=database)
    assert ran("notice", database=database)[1] == "2番\t新しい\t2999-01-01\n"
    assert ran("notice", "--withdraw", "9", database=database)[0] == Exit.FOUND_WRONG
