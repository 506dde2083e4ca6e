"""Which mounts are sticks, by what Linux writes in mountinfo."""

from pathlib import Path

from kiosk.sync.sticks import sticks

MOUNTS = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 8:17 / /media/kiosk/USB\040DISK rw,nosuid,nodev shared:2 - vfat /dev/sdb1 rw
41 22 8:33 / /media/kiosk/LOCKED ro,nosuid shared:3 - vfat /dev/sdc1 ro
42 22 8:49 / /run/media/kiosk/town rw shared:4 - exfat /dev/sdd1 rw
43 22 0:5 / /proc rw - proc proc rw
broken
"""


def test_writable_mounts_under_the_usual_places(tmp_path: Path) -> None:
    told = tmp_path / "mountinfo"
    told.write_text(MOUNTS, encoding="utf-8")
    assert sticks(told) == (Path("/media/kiosk/USB DISK"), Path("/run/media/kiosk/town"))
    assert sticks(tmp_path / "elsewhere") == ()
