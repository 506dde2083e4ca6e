"""What a kiosk's last batch told of it: its release, its way, its clock, whether more follows."""

# pyright: reportIncompatibleVariableOverride=false
# (Django reads these from the class)

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies: ClassVar = [("city", "0004_slots_bookings")]

    operations: ClassVar = [
        migrations.AddField("kiosk", "app", models.CharField(default="", max_length=40)),
        migrations.AddField("kiosk", "way", models.CharField(default="", max_length=10)),
        migrations.AddField("kiosk", "drift_s", models.BigIntegerField(null=True)),
        migrations.AddField("kiosk", "more", models.BooleanField(default=False)),
    ]
