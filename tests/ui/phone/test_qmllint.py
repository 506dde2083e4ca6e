"""qmllint knows what Python shows to QML, so a misspelt name on that border is found before anybody sees it."""

import subprocess
from pathlib import Path

import pytest

from kiosk.paths import SHIPPED, UI


@pytest.fixture(scope="module")
def types() -> Path:
    subprocess.run([SHIPPED / ".ci" / "qmltypes"], check=True)
    return SHIPPED / "build" / "qmltypes"


def lint(types: Path, *files: Path) -> subprocess.CompletedProcess[str]:
    tool = SHIPPED / ".venv" / "bin" / "pyside6-qmllint"
    command = [tool, "--max-warnings", "0", "-I", UI, "-I", types, *files]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def test_the_phone_has_no_warning(types: Path) -> None:
    files = sorted((UI / "Phone").rglob("*.qml"))
    assert len(files) > 20
    done = lint(types, *files)
    assert done.returncode == 0, done.stdout + done.stderr


def planted(folder: Path, text: str) -> Path:
    file = folder / "Planted.qml"
    file.write_text(text, encoding="utf-8")
    return file


def using(name: str) -> str:
    return f"import QtQuick\nimport Bridge\nimport Phone.Skin\nItem {{ visible: {name} }}\n"


def test_a_right_name_passes(types: Path, tmp_path: Path) -> None:
    assert (
        lint(types, planted(tmp_path, using("PhoneView.motion && PhoneView.shown.title && Look.unit"))).returncode == 0
    )


@pytest.mark.parametrize(
    "mistake", ["PhoneView.motoin", "PhoneView.pages.wdgets", "PhoneView.tuch()", "PhoneView.shown.titel", "Look.unyt"]
)
def test_a_misspelt_name_is_found(types: Path, tmp_path: Path, mistake: str) -> None:
    assert lint(types, planted(tmp_path, using(mistake))).returncode != 0


def test_a_field_that_a_widget_lacks_is_found(types: Path, tmp_path: Path) -> None:
    file = planted(tmp_path, 'import Phone.Kit\nTextWidget { key: "a"; label: "b"; role: "body"; lable: "c" }\n')
    assert lint(types, file).returncode != 0
