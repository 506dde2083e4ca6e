"""Alerts, lesson packs, consents with what was left under them, erasures; a tenant's profile."""

# pyright: reportIncompatibleVariableOverride=false
# (Django reads these from the class)

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies: ClassVar = [
        ("city", "0002_notices"),
    ]

    operations: ClassVar = [
        migrations.AddField(
            model_name="tenant",
            name="profile",
            field=models.TextField(default="{}"),
        ),
        migrations.CreateModel(
            name="Alert",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id", "number", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("number", models.IntegerField()),
                ("kind", models.CharField(max_length=20)),
                ("level", models.SmallIntegerField()),
                ("title", models.CharField(max_length=100)),
                ("text", models.CharField(max_length=1000)),
                ("area", models.CharField(max_length=100)),
                ("at", models.DateTimeField()),
                ("until", models.DateTimeField()),
                ("drill", models.BooleanField()),
                ("source", models.CharField(max_length=200)),
                ("withdrawn_at", models.DateTimeField(null=True)),
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
            ],
            options={
                "db_table": "alert",
            },
        ),
        migrations.CreateModel(
            name="Blob",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id", "sha256", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("sha256", models.CharField(max_length=64)),
                ("data", models.BinaryField()),
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
            ],
            options={
                "db_table": "blob",
            },
        ),
        migrations.CreateModel(
            name="Erasure",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id", "receipt", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("receipt", models.CharField(max_length=20)),
                ("erased_at", models.DateTimeField()),
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
            ],
            options={
                "db_table": "erasure",
            },
        ),
        migrations.CreateModel(
            name="Pack",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id", "name", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("name", models.CharField(max_length=40)),
                ("sha256", models.CharField(max_length=64)),
                ("size", models.IntegerField()),
                ("published_at", models.DateTimeField()),
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
            ],
            options={
                "db_table": "pack",
            },
        ),
        migrations.CreateModel(
            name="Consent",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id", "stream", "seq", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("stream", models.BigIntegerField()),
                ("seq", models.BigIntegerField()),
                ("receipt", models.CharField(max_length=20)),
                ("purpose", models.CharField(max_length=40)),
                ("version", models.IntegerField()),
                ("given_at", models.CharField(max_length=40)),
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
            ],
            options={
                "db_table": "consent",
                "indexes": [models.Index(fields=["tenant", "receipt"], name="consent_receipt")],
            },
        ),
        migrations.CreateModel(
            name="SealedNote",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id", "digest", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("digest", models.CharField(max_length=64)),
                ("receipt", models.CharField(max_length=20)),
                ("stream", models.BigIntegerField()),
                ("seq", models.BigIntegerField()),
                ("purpose", models.CharField(max_length=40)),
                ("bound", models.CharField(max_length=120)),
                ("text", models.BinaryField(null=True)),
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
            ],
            options={
                "db_table": "sealed_note",
                "indexes": [models.Index(fields=["tenant", "receipt"], name="sealed_receipt")],
            },
        ),
    ]
