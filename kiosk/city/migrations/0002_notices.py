"""Notices and readings for kiosks."""

# pyright: reportIncompatibleVariableOverride=false
# (Django reads these from the class)

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies: ClassVar = [("city", "0001_first")]

    operations: ClassVar = [
        migrations.AddField("tenant", "board_version", models.BigIntegerField(default=0)),
        migrations.CreateModel(
            "Notice",
            fields=[
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id", "number", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("number", models.IntegerField()),
                ("title", models.CharField(max_length=100)),
                ("text", models.CharField(max_length=1000)),
                ("until", models.DateField(null=True)),
                ("published_at", models.DateTimeField()),
                ("withdrawn_at", models.DateTimeField(null=True)),
            ],
            options={"db_table": "notice"},
        ),
        migrations.CreateModel(
            "Reading",
            fields=[
                (
                    "tenant",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="city.tenant"),
                ),
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "tenant_id", "written", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("written", models.CharField(max_length=20)),
                ("kana", models.CharField(max_length=30)),
            ],
            options={"db_table": "reading"},
        ),
    ]
