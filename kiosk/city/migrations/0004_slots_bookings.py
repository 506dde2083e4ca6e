"""Slots at offices, and the bookings that tickets asked for."""

# pyright: reportIncompatibleVariableOverride=false
# (Django reads these from the class)

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies: ClassVar = [("city", "0003_alerts_packs_consent")]

    operations: ClassVar = [
        migrations.CreateModel(
            "Slot",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id", "name", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("name", models.CharField(max_length=40)),
                ("office", models.CharField(max_length=40)),
                ("day", models.DateField()),
                ("time", models.CharField(max_length=5)),
                ("capacity", models.SmallIntegerField()),
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
            ],
            options={"db_table": "slot"},
        ),
        migrations.CreateModel(
            "Booking",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id", "number", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("number", models.IntegerField()),
                ("stream", models.BigIntegerField()),
                ("seq", models.BigIntegerField()),
                ("ticket", models.CharField(max_length=8)),
                ("slot", models.CharField(max_length=40)),
                ("standing", models.CharField(max_length=10)),
                ("until", models.DateField()),
                ("arrived_at", models.DateTimeField()),
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
            ],
            options={
                "db_table": "booking",
                "constraints": [models.UniqueConstraint(fields=("tenant", "ticket", "slot"), name="booking_once")],
            },
        ),
    ]
