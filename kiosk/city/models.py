"""The city's tables. Every key begins with the tenant, so that one database can serve many towns, or be spread."""

# pyright: reportIncompatibleVariableOverride=false
# (every model has a Meta of its own)

from django.db import models


class Tenant(models.Model):
    """A municipality; `lg_code` is its six-digit code of the Ministry of Internal Affairs, "" where not told."""

    id = models.SmallIntegerField(primary_key=True)
    lg_code = models.CharField(max_length=6, blank=True)
    name = models.CharField(max_length=100, blank=True)
    board_version = models.BigIntegerField(default=0)  # one more with every change of its notices

    class Meta:
        db_table = "tenant"


class _OfTenant(models.Model):
    tenant_id: int
    tenant = models.ForeignKey(Tenant, on_delete=models.PROTECT, db_index=False)

    class Meta:
        abstract = True


class Site(_OfTenant):
    """A place with kiosks: a community centre."""

    pk = models.CompositePrimaryKey("tenant_id", "number")
    number = models.IntegerField()
    name = models.CharField(max_length=100)

    class Meta:
        db_table = "site"
        constraints = (models.UniqueConstraint(fields=("tenant", "name"), name="site_name"),)


class Kiosk(_OfTenant):
    pk = models.CompositePrimaryKey("tenant_id", "number")
    number = models.IntegerField()
    site = models.IntegerField()
    enrolled_at = models.DateTimeField()
    last_seen = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "kiosk"


class EnrolCode(_OfTenant):
    """A one-time code: only its hash is kept."""

    pk = models.CompositePrimaryKey("tenant_id", "code_hash")
    code_hash = models.CharField(max_length=64)
    site = models.IntegerField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "enrol_code"


class Stream(_OfTenant):
    """One incarnation of a kiosk's database: `hwm` is the last line held, `head` its link."""

    pk = models.CompositePrimaryKey("tenant_id", "number")
    number = models.BigIntegerField()
    uuid = models.UUIDField()
    kiosk = models.IntegerField()
    public_key = models.BinaryField(max_length=32)
    hwm = models.BigIntegerField()
    head = models.BinaryField(max_length=32)

    class Meta:
        db_table = "stream"
        constraints = (models.UniqueConstraint(fields=("tenant", "uuid"), name="stream_uuid"),)
        indexes = (models.Index(fields=("uuid",), name="stream_by_uuid"),)  # GET /streams/{id} names no tenant


class Event(_OfTenant):
    """One line of a stream as it came; `at` is the kiosk's own clock and may be wrong."""

    pk = models.CompositePrimaryKey("tenant_id", "stream", "seq")
    stream = models.BigIntegerField()
    seq = models.BigIntegerField()
    kind = models.CharField(max_length=64)
    version = models.SmallIntegerField()
    at = models.CharField(max_length=40)
    boot = models.BigIntegerField()
    mono = models.BigIntegerField()
    body = models.TextField()
    received_at = models.DateTimeField()

    class Meta:
        db_table = "event"


class StatDay(_OfTenant):
    """How often a kind happened at a kiosk on a Japanese calendar day; changed together with the events it counts."""

    pk = models.CompositePrimaryKey("tenant_id", "day", "kind", "kiosk")
    day = models.DateField()
    kind = models.CharField(max_length=64)
    kiosk = models.IntegerField()
    n = models.BigIntegerField()

    class Meta:
        db_table = "stat_day"


class Notice(_OfTenant):
    """What the city tells all its kiosks; `until` is the last day it hangs."""

    pk = models.CompositePrimaryKey("tenant_id", "number")
    number = models.IntegerField()
    title = models.CharField(max_length=100)
    text = models.CharField(max_length=1000)
    until = models.DateField(null=True)
    published_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "notice"


class Reading(_OfTenant):
    """How a word is said on all kiosks of the city, as somebody there decided."""

    pk = models.CompositePrimaryKey("tenant_id", "written")
    written = models.CharField(max_length=20)
    kana = models.CharField(max_length=30)

    class Meta:
        db_table = "reading"
