"""Files with the offices, procedures and slots of a made-up town."""

from pathlib import Path

PROCEDURES = """
hosts = ["www.city.example.jp"]

[[offices]]
id = "town-hall"
name = "市役所 1階 2番窓口"
hours = "平日 9時から 17時"
telephone = "000-000-1111"
address = "中央1"

[[offices]]
id = "next-town"
name = "となり町 役場"
telephone = "000-000-2222"
town = "となり町"

[[procedures]]
id = "card-renewal"
title = "マイナンバーカードの 更新"
way = "at_the_office"
text = "期限の 3か月前から できます。"
bring = ["いまの カード", "とどいた 手紙"]
office = "town-hall"

[[procedures]]
id = "certificate"
title = "住民票"
way = "at_home"
text = "自分の スマホで 取れます。"
page = "https://www.city.example.jp/juminhyo"

[[procedures]]
id = "next-bus"
title = "となり町の バス券"
way = "by_post"
text = "郵送で 申しこみます。"
office = "next-town"
"""


def procedures_file(folder: Path, text: str = PROCEDURES) -> Path:
    file = folder / "procedures.toml"
    file.write_text(text, "utf-8")
    return file


def slots_file(folder: Path, *slots: tuple[str, int], day: str = "2999-12-03") -> Path:
    """Slots by their id and capacity, all at the town hall."""
    file = folder / "slots.toml"
    file.write_text(
        "".join(
            f'[[slots]]\nid = "{name}"\noffice = "town-hall"\nday = {day}\ntime = {9 + at:02}:30:00\n'
            f"capacity = {capacity}\n"
            for at, (name, capacity) in enumerate(slots)
        ),
        "utf-8",
    )
    return file
