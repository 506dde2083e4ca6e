"""The city's tables. Every key begins with the tenant, so that one database can serve many towns, or be spread."""

# pyright: reportIncompatibleVariableOverride=false
# (every model has a Meta of its own)

from django.db import models


class Tenant(models.Model):
    """A municipality; `lg_code` is its six-digit code of the Ministry of Internal Affairs, "" where not told."""

    id = models.SmallIntegerField(primary_key=True)
    lg_code = models.CharField(max_length=6, blank=True)
    name = models.CharField(max_length=100, blank=True)
    board_version = models.BigIntegerField(default=0)  # one more with every change of what its kiosks are told
    profile = models.TextField(default="{}")  # JSON: its places, hosts, offices, procedures, purposes

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
    app = models.CharField(max_length=40, default="")  # its release, as the last batch said
    way = models.CharField(max_length=10, default="")  # how the last batch came
    drift_s = models.BigIntegerField(null=True)  # how far its clock was ahead when it last sent by network
    more = models.BooleanField(default=False)  # the last batch was as full as one can be: others are likely to follow

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


class Tally(_OfTenant):
    """A sum for the pages: `what` of `about` (a lesson, a kind of event) at a place in a Japanese calendar month.

    Changed together with the events it counts, so that no page reads single events. Month "" is all months together,
    place 0 all places, about "" all lessons (`counts.py`).
    """

    pk = models.CompositePrimaryKey("tenant_id", "month", "site", "about", "part", "what")
    month = models.CharField(max_length=7)  # 2026-11
    site = models.IntegerField()
    about = models.CharField(max_length=40)
    part = models.CharField(max_length=20)  # a pass of a lesson, a question of a consultation
    what = models.CharField(max_length=80)
    n = models.BigIntegerField()

    class Meta:
        db_table = "tally"


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


class Alert(_OfTenant):
    """A warning for all kiosks; `source` names where it came from, so that the next word from there replaces it."""

    pk = models.CompositePrimaryKey("tenant_id", "number")
    number = models.IntegerField()
    kind = models.CharField(max_length=20)
    level = models.SmallIntegerField()
    title = models.CharField(max_length=100)
    text = models.CharField(max_length=1000)
    area = models.CharField(max_length=100)
    at = models.DateTimeField()
    until = models.DateTimeField()
    drill = models.BooleanField()
    source = models.CharField(max_length=200)
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "alert"


class Blob(_OfTenant):
    """A file for kiosks under the SHA-256 of its bytes."""

    pk = models.CompositePrimaryKey("tenant_id", "sha256")
    sha256 = models.CharField(max_length=64)
    data = models.BinaryField()

    class Meta:
        db_table = "blob"


class Pack(_OfTenant):
    """Lessons for all kiosks: which file the name stands for now."""

    pk = models.CompositePrimaryKey("tenant_id", "name")
    name = models.CharField(max_length=40)
    sha256 = models.CharField(max_length=64)
    size = models.IntegerField()
    published_at = models.DateTimeField()

    class Meta:
        db_table = "pack"


class Consent(_OfTenant):
    """That somebody said yes to a purpose in the words of `version`; who it was nobody knows but by the receipt."""

    pk = models.CompositePrimaryKey("tenant_id", "stream", "seq")
    stream = models.BigIntegerField()
    seq = models.BigIntegerField()
    receipt = models.CharField(max_length=20)
    purpose = models.CharField(max_length=40)
    version = models.IntegerField()
    given_at = models.CharField(max_length=40)

    class Meta:
        db_table = "consent"
        indexes = (models.Index(fields=("tenant", "receipt"), name="consent_receipt"),)


class SealedNote(_OfTenant):
    """What a person left under a consent, sealed for the desk; no key to it is on this server."""

    pk = models.CompositePrimaryKey("tenant_id", "digest")
    digest = models.CharField(max_length=64)
    receipt = models.CharField(max_length=20)
    stream = models.BigIntegerField()
    seq = models.BigIntegerField()
    purpose = models.CharField(max_length=40)
    bound = models.CharField(max_length=120)  # what it is sealed to
    text = models.BinaryField(null=True)  # None before it has come, and after it was erased

    class Meta:
        db_table = "sealed_note"
        indexes = (models.Index(fields=("tenant", "receipt"), name="sealed_receipt"),)


class Erasure(_OfTenant):
    """A receipt that was withdrawn: what belongs to it is gone, and goes again after every restore."""

    pk = models.CompositePrimaryKey("tenant_id", "receipt")
    receipt = models.CharField(max_length=20)
    erased_at = models.DateTimeField()

    class Meta:
        db_table = "erasure"


class Slot(_OfTenant):
    """A time at an office of this town for `capacity` people."""

    pk = models.CompositePrimaryKey("tenant_id", "name")
    name = models.CharField(max_length=40)
    office = models.CharField(max_length=40)
    day = models.DateField()
    time = models.CharField(max_length=5)
    capacity = models.SmallIntegerField()

    class Meta:
        db_table = "slot"


class Booking(_OfTenant):
    """A ticket's request for a slot, numbered as they arrived; who holds the ticket nobody here knows."""

    pk = models.CompositePrimaryKey("tenant_id", "number")
    number = models.IntegerField()
    stream = models.BigIntegerField()
    seq = models.BigIntegerField()
    ticket = models.CharField(max_length=8)
    slot = models.CharField(max_length=40)
    standing = models.CharField(max_length=10)
    until = models.DateField()  # its day; for a slot that is not known here, how long the answer hangs
    arrived_at = models.DateTimeField()

    class Meta:
        db_table = "booking"
        constraints = (models.UniqueConstraint(fields=("tenant", "ticket", "slot"), name="booking_once"),)
