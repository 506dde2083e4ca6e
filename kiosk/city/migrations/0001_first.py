"""The first tables: tenant, site, kiosk, code, stream, event, day counts."""

# pyright: reportIncompatibleVariableOverride=false
# (Django reads these from the class)

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    operations: ClassVar = [
        migrations.CreateModel(
            name="Tenant",
            fields=[
                ("id", models.SmallIntegerField(primary_key=True, serialize=False)),
                ("lg_code", models.CharField(blank=True, max_length=6)),
                ("name", models.CharField(blank=True, max_length=100)),
            ],
            options={
                "db_table": "tenant",
            },
        ),
        migrations.CreateModel(
            name="StatDay",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id",
                        "day",
                        "kind",
                        "kiosk",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("day", models.DateField()),
                ("kind", models.CharField(max_length=64)),
                ("kiosk", models.IntegerField()),
                ("n", models.BigIntegerField()),
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
            ],
            options={
                "db_table": "stat_day",
            },
        ),
        migrations.CreateModel(
            name="Kiosk",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id", "number", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("number", models.IntegerField()),
                ("site", models.IntegerField()),
                ("enrolled_at", models.DateTimeField()),
                ("last_seen", models.DateTimeField(null=True)),
                ("revoked_at", models.DateTimeField(null=True)),
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
            ],
            options={
                "db_table": "kiosk",
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id", "stream", "seq", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("stream", models.BigIntegerField()),
                ("seq", models.BigIntegerField()),
                ("kind", models.CharField(max_length=64)),
                ("version", models.SmallIntegerField()),
                ("at", models.CharField(max_length=40)),
                ("boot", models.BigIntegerField()),
                ("mono", models.BigIntegerField()),
                ("body", models.TextField()),
                ("received_at", models.DateTimeField()),
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
            ],
            options={
                "db_table": "event",
            },
        ),
        migrations.CreateModel(
            name="EnrolCode",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id", "code_hash", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("code_hash", models.CharField(max_length=64)),
                ("site", models.IntegerField()),
                ("expires_at", models.DateTimeField()),
                ("used_at", models.DateTimeField(null=True)),
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
            ],
            options={
                "db_table": "enrol_code",
            },
        ),
        migrations.CreateModel(
            name="Stream",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id", "number", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("number", models.BigIntegerField()),
                ("uuid", models.UUIDField()),
                ("kiosk", models.IntegerField()),
                ("public_key", models.BinaryField(max_length=32)),
                ("hwm", models.BigIntegerField()),
                ("head", models.BinaryField(max_length=32)),
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
            ],
            options={
                "db_table": "stream",
                "indexes": [models.Index(fields=["uuid"], name="stream_by_uuid")],
                "constraints": [models.UniqueConstraint(fields=("tenant", "uuid"), name="stream_uuid")],
            },
        ),
        migrations.CreateModel(
            name="Site",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id", "number", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("number", models.IntegerField()),
                ("name", models.CharField(max_length=100)),
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
            ],
            options={
                "db_table": "site",
                "constraints": [models.UniqueConstraint(fields=("tenant", "name"), name="site_name")],
            },
        ),
    ]
