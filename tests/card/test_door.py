"""The door: what is not named can't be sent, by any road."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.card.apdu import Command, Ins, Response
from kiosk.card.applications import Application
from kiosk.card.connection import Connection
from kiosk.card.door import Refused
from tests.card.builders import a_card
from tests.card.trouble import Lifted, Recorded

VISUAL = bytes.fromhex("D3921000310001010402")
COMMON, JPKI, TEXT = Application.COMMON, Application.JPKI, Application.TEXT


def selecting(aid: bytes) -> Command:
    return Command(Ins.SELECT, 0x04, 0x0C, aid)


def selecting_file(name: int) -> Command:
    return Command(Ins.SELECT, 0x02, 0x0C, name.to_bytes(2, "big"))


def inside(application: Application) -> tuple[Connection, Recorded]:
    link = Recorded(a_card())
    connection = Connection(link)
    assert connection.transmit(selecting(application.value)).done
    link.commands.clear()
    return connection, link


def refused(connection: Connection, command: Command) -> bool:
    try:
        connection.transmit(command)
    except Refused:
        return True
    return False


@pytest.mark.parametrize("name", [0x01, 0x05])
def test_the_twelve_digits_are_read_by_no_road(name: int) -> None:
    connection, link = inside(TEXT)
    assert connection.transmit(Command(Ins.VERIFY, 0, 0x91, b"1234")).done
    assert connection.transmit(Command(Ins.READ_BINARY, 0x82, 0, le=4)).done
    before = len(link.commands)
    assert refused(connection, Command(Ins.READ_BINARY, 0x80 | name, 0, le=17))
    assert refused(connection, selecting_file(name))
    assert refused(connection, Command(Ins.READ_RECORD, 1, name << 3 | 4, le=256))
    assert refused(connection, Command(Ins.READ_BINARY, 0xE0 | name, 0, le=17))
    assert len(link.commands) == before


def test_the_card_face_application_is_not_opened() -> None:
    connection, link = inside(TEXT)
    assert all(refused(connection, selecting(VISUAL[:size])) for size in range(11))
    assert link.commands == []


def test_a_prefix_of_an_application_is_not_enough() -> None:
    connection, _ = inside(TEXT)
    assert all(refused(connection, selecting(JPKI.value[:size])) for size in range(10))
    assert refused(connection, selecting(JPKI.value + b"\x00"))


@pytest.mark.parametrize(("application", "key"), [(TEXT, 0x14), (TEXT, 0x15), (COMMON, 0x1C), (JPKI, 0x11)])
def test_other_keys_are_not_offered_anything(application: Application, key: int) -> None:
    connection, link = inside(application)
    assert refused(connection, Command(Ins.VERIFY, 0, 0x80 | key, b"1"))
    assert refused(connection, Command(Ins.VERIFY, 0, 0x80 | key))
    assert refused(connection, selecting_file(key))
    assert link.commands == []


@pytest.mark.parametrize("application", Application)
def test_only_four_kinds_of_command_pass(application: Application) -> None:
    known = {Ins.SELECT, Ins.READ_BINARY, Ins.READ_RECORD, Ins.VERIFY}
    connection, link = inside(application)
    for ins, p2, data in product(set(range(256)) - known, (0x80, 0x97, 0x9A, 0x91), (b"", b"1234")):
        assert refused(connection, Command(ins, 0, p2, data, le=256))
    assert link.commands == []


def test_the_signing_certificate_stays_shut_even_after_its_password() -> None:
    connection, link = inside(JPKI)
    assert connection.transmit(Command(Ins.VERIFY, 0, 0x9B, b"RENSHU1")).done
    before = len(link.commands)
    assert refused(connection, Command(Ins.READ_BINARY, 0x81, 0, le=256))
    assert refused(connection, selecting_file(0x01))
    assert refused(connection, selecting_file(0x1A))
    assert len(link.commands) == before


@pytest.mark.parametrize("command", [Command(Ins.READ_BINARY, 0x8A, 0, le=256), Command(Ins.VERIFY, 0, 0x98)])
def test_nothing_passes_before_an_application_is_open(command: Command) -> None:
    assert refused(Connection(Recorded(a_card())), command)


def test_what_was_open_in_one_application_is_shut_in_the_next() -> None:
    connection, _ = inside(JPKI)
    assert connection.transmit(selecting_file(0x0A)).done
    assert connection.transmit(selecting(TEXT.value)).done
    assert refused(connection, Command(Ins.READ_BINARY, 0, 0, le=256))
    assert refused(connection, Command(Ins.READ_BINARY, 0x8A, 0, le=256))


def test_a_lost_answer_to_a_selection_leaves_the_door_shut() -> None:
    connection = Connection(Lifted(a_card(), 1))
    assert connection.transmit(selecting(JPKI.value)).done
    with pytest.raises(Exception, match="lifted"):
        connection.transmit(selecting(TEXT.value))
    assert refused(connection, Command(Ins.READ_BINARY, 0x8A, 0, le=256))


def test_no_power_no_open_door() -> None:
    connection, _ = inside(JPKI)
    connection.power_cycle()
    assert refused(connection, Command(Ins.READ_BINARY, 0x8A, 0, le=256))


byte = st.integers(0, 255)


@given(st.lists(st.tuples(byte, byte, byte, st.binary(max_size=16), st.none() | st.integers(1, 256)), max_size=5))
def test_no_row_of_commands_reaches_the_number(row: list[tuple[int, int, int, bytes, int | None]]) -> None:
    connection, link = inside(TEXT)
    for ins, p1, p2, data, le in row:
        refused(connection, Command(ins, p1, p2, data, le))
    assert all(command.ins in (Ins.SELECT, Ins.READ_BINARY, Ins.VERIFY) for command in link.commands)
    reads = [command.p1 & 0x1F for command in link.commands if command.ins == Ins.READ_BINARY and command.p1 & 0x80]
    assert set(reads) <= {0x02}
    assert all(command.data in (b"\x00\x02", b"\x00\x11") for command in link.commands if command.p1 == 0x02)


def test_personal_bytes_stay_out_of_what_is_printed() -> None:
    assert "1234" not in repr(Command(Ins.VERIFY, 0, 0x91, b"1234"))
    assert "name" not in repr(Response(b"name", 0x9000))
