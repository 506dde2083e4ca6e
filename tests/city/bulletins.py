"""Made-up messages in the form of the weather office's."""

from datetime import UTC, datetime, timedelta

LG_CODE = "131083"
AREA = "1310800"


def bulletin(
    *names: str,
    at: datetime | None = None,
    status: str = "通常",
    kind: str = "発表",
    area: str = AREA,
    title: str = "気象警報・注意報（Ｒ０６）",
    before: str = "",
) -> bytes:
    """A message that tells of these warnings in one town, and of others next to it."""
    time = (at or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="seconds")
    kinds = "".join(f"<Kind><Name>{name}</Name><Code>00</Code></Kind>" for name in names)
    return f"""<?xml version="1.0" encoding="UTF-8"?>{before}
<Report xmlns="http://xml.kishou.go.jp/jmaxml1/">
<Control><Title>{title}</Title><DateTime>{time}</DateTime><Status>{status}</Status></Control>
<Head xmlns="http://xml.kishou.go.jp/jmaxml1/informationBasis1/">
<Title>れんしゅう県気象警報・注意報</Title><ReportDateTime>{time}</ReportDateTime><InfoType>{kind}</InfoType>
<Headline><Text>れんしゅう町では、　２７日夕方まで
大雨に気をつけてください。</Text>
<Information type="気象警報・注意報（府県予報区等）"><Item><Kind><Name>レベル５大雨特別警報</Name></Kind>
<Areas><Area><Name>れんしゅう県</Name><Code>{area[:5]}0</Code></Area></Areas></Item></Information>
<Information type="気象警報・注意報（市町村等）"><Item>{kinds}
<Areas><Area><Name>れんしゅう町</Name><Code>{area}</Code></Area></Areas></Item>
<Item><Kind><Name>レベル５土砂災害特別警報</Name></Kind>
<Areas><Area><Name>となり町</Name><Code>2040100</Code></Area></Areas></Item></Information>
</Headline></Head></Report>""".encode()


def long_ago() -> datetime:
    return datetime.now(UTC) - timedelta(days=3)
