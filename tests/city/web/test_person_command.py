"""`kiosk-city person`: who comes in, as what, in which town."""

from pathlib import Path

import pytest

from kiosk.city.persons import ROLES
from kiosk.city.web.roles import Role
from kiosk.exits import Exit
from tests.city.builders import ran


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/city.db"


def test_the_command_knows_every_role() -> None:
    assert tuple(Role) == ROLES


def test_somebody_comes_in_is_stopped_and_comes_in_anew(database: str) -> None:
    code, out, _ = ran("person", "add", "hanako", "--role", "desk", database=database)
    assert (code, len(out.splitlines()[-1])) == (Exit.DONE, len("abcd-abcd-abcd-abcd"))
    assert ran("person", "list", database=database)[1] == "hanako\tdesk\tまだ はじめの 合言葉です\n"
    assert ran("person", "stop", "hanako", database=database)[0] == Exit.DONE
    assert ran("person", "list", database=database)[1] == "hanako\tdesk\tとまっています\n"
    assert ran("person", "anew", "hanako", database=database)[1].splitlines()[-1] != out.splitlines()[-1]
    assert ran("person", "list", database=database)[1] == "hanako\tdesk\tまだ はじめの 合言葉です\n"


def test_a_name_is_of_one_town_and_the_other_town_does_not_find_it(database: str) -> None:
    ran("tenant", "ほかの町", "--new", database=database)
    ran("tenant", "もう ひとつの町", "--new", database=database)
    ran("person", "add", "taro", "--role", "viewer", "--tenant", "1", database=database)
    code, _, told = ran("person", "add", "taro", "--role", "viewer", "--tenant", "2", database=database)
    assert (code, told) == (Exit.FOUND_WRONG, "「taro」は もう います。べつの 名前に してください\n")
    assert ran("person", "stop", "taro", "--tenant", "2", database=database)[0] == Exit.FOUND_WRONG
    assert ran("person", "list", "--tenant", "2", database=database)[1] == ""
    assert ran("person", "add", "jiro", "--role", "viewer", "--tenant", "9", database=database)[0] == Exit.NOT_THERE


def test_a_name_with_spaces_is_told_plainly(database: str) -> None:
    assert ran("person", "add", "a b", "--role", "viewer", database=database)[0] == Exit.NOT_THERE
