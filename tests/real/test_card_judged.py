"""OpenSC, which knows nothing of us, judges whether the practice card behaves like a real one."""

import os
import subprocess
from collections.abc import Generator
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.card.practice_states import PracticeState, practice_card
from kiosk.tour.reader import VirtualReader, virtual_reader
from tests.real.card_desk import until_seen


@pytest.fixture(scope="module")
def reader() -> Generator[VirtualReader]:
    with virtual_reader() as started:
        started.insert(practice_card(PracticeState.FINE, date.today()))
        until_seen(started)
        yield started


def ran(reader: VirtualReader, *words: str) -> str:
    ended = subprocess.run(
        words, capture_output=True, text=True, timeout=30, env=os.environ | reader.environment, check=False
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_it_is_taken_for_a_my_number_card(reader: VirtualReader) -> None:
    assert "jpki" in ran(reader, "opensc-tool", "--name")


def test_its_objects_and_counters_are_listed(reader: VirtualReader) -> None:
    listed = ran(reader, "pkcs15-tool", "--dump")
    assert "X.509 Certificate [User Authentication Certificate]" in listed
    assert "Tries left     : 3" in listed
    assert "Tries left     : 5" in listed


def test_its_number_opens_it(reader: VirtualReader) -> None:
    ran(reader, "pkcs15-tool", "--verify-pin", "--auth-id", "01", "--pin", "1234")


def test_its_signature_verifies_with_its_certificate(reader: VirtualReader, tmp_path: Path) -> None:
    message, digest, made = tmp_path / "message", tmp_path / "digest", tmp_path / "signature"
    certificate, public = tmp_path / "certificate.pem", tmp_path / "public.pem"
    message.write_bytes(b"renshu")
    digest.write_bytes(sha256(b"renshu").digest())
    certificate.write_text(ran(reader, "pkcs15-tool", "--read-certificate", "01"))
    signing = ("pkcs15-crypt", "--sign", "--key", "01", "--sha-256", "--pkcs1", "--pin", "1234", "--raw")
    ran(reader, *signing, "--input", str(digest), "--output", str(made))
    public.write_text(ran(reader, "openssl", "x509", "-in", str(certificate), "-pubkey", "-noout"))
    checking = ("openssl", "dgst", "-sha256", "-verify", str(public), "-signature", str(made), str(message))
    assert "Verified OK" in ran(reader, *checking)
