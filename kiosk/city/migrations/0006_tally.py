"""Sums for the pages, worked out once from the events that are there."""

# pyright: reportIncompatibleVariableOverride=false
# (Django reads these from the class)

from collections import Counter
from typing import Any, ClassVar

import django.db.models.deletion
from django.db import migrations, models

_AT_ONCE = 2000


def count(apps: Any, _editor: object) -> None:  # noqa: ANN401  (Django's own)
    """All events that tell something, stream by stream."""
    from kiosk.city.counts import KINDS, counts_of, sums_of
    from kiosk.city.ingest import day_of

    sites = {(row.tenant_id, row.number): row.site for row in apps.get_model("city", "Kiosk").objects.all()}
    sums = Counter[tuple[int, str, int, str, str, str]]()
    for stream in apps.get_model("city", "Stream").objects.all():
        site = sites.get((stream.tenant_id, stream.kiosk), -1)
        events = apps.get_model("city", "Event").objects.filter(tenant_id=stream.tenant_id, stream=stream.number)
        told = events.filter(kind__in=KINDS).values_list("kind", "body", "at", "received_at")
        for kind, body, at, received in told.iterator(_AT_ONCE):
            month = day_of(at, received).isoformat()[:7]
            for what, n in counts_of(kind, body):
                sums.update({(stream.tenant_id, *key): n for key in sums_of(month, site, what)})
    names = ("tenant_id", "month", "site", "about", "part", "what")
    tally = apps.get_model("city", "Tally")
    tally.objects.bulk_create((tally(**dict(zip(names, key, strict=True)), n=n) for key, n in sums.items()), _AT_ONCE)


class Migration(migrations.Migration):
    dependencies: ClassVar = [("city", "0005_kiosk_told")]

    operations: ClassVar = [
        migrations.CreateModel(
            "Tally",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id",
                        "month",
                        "site",
                        "about",
                        "part",
                        "what",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("month", models.CharField(max_length=7)),
                ("site", models.IntegerField()),
                ("about", models.CharField(max_length=40)),
                ("part", models.CharField(max_length=20)),
                ("what", models.CharField(max_length=80)),
                ("n", models.BigIntegerField()),
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
            ],
            options={"db_table": "tally"},
        ),
        migrations.RunPython(count, migrations.RunPython.noop, elidable=True),
    ]
