"""Where things lie: what ships with the kiosk, and the data folder of this machine."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

SHIPPED = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parents[1]))
UI = SHIPPED / "ui"
ASSETS = SHIPPED / "assets"
LESSONS = SHIPPED / "lessons"
VOICES = SHIPPED / "assets" / "voices"  # narration in a package
FINDER = ASSETS / "finder"  # what people say, for `kiosk find`
READINGS_LOCK = ASSETS / "readings" / "readings.lock"
RESOLVED = ASSETS / "readings" / "resolved.toml"
BUILT_VOICES = SHIPPED / "build" / "voices"  # narration made by `make voices`


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The only folder the kiosk writes to; made on first use by `store.database.open_database`."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "engawa.db"

    @property
    def reserve(self) -> Path:
        """Room kept free for the database: `store.reserve`."""
        return self.root / "engawa.reserve"

    @property
    def settings(self) -> Path:
        return self.root / "settings.toml"

    @property
    def measures(self) -> Path:
        """Pixels a millimetre of the screens that staff measured with a card: `kiosk.ruler`."""
        return self.root / "screens.toml"

    @property
    def lessons(self) -> Path:
        return self.root / "lessons"

    @property
    def packs(self) -> Path:
        """Lessons that the city published, one folder a pack, named after its content."""
        return self.root / "packs"

    @property
    def voices(self) -> Path:
        """Narration rendered on this machine."""
        return self.root / "voices"


def data_folder(given: str | None = None) -> DataFolder:
    """The folder from `--data`, else $ENGAWA_DATA, else the user's own data folder (XDG or LOCALAPPDATA)."""
    chosen = given or os.environ.get("ENGAWA_DATA")
    if chosen:
        return DataFolder(Path(chosen).expanduser())
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    else:
        base = Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share"))
    return DataFolder(base / "engawa")
