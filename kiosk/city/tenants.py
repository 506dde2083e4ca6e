"""The towns that share this server: each has a number, under which everything of it is kept."""

from django.db import transaction
from django.db.models import F, Max, Model, QuerySet

from kiosk.city.models import Tenant

FIRST = 1  # makes itself; a town alone never needs to know of tenants


class NotATenant(ValueError):
    """No name, or a code that is not six digits."""


def locked(number: int) -> Tenant:
    """The town, held until the transaction ends: numbers are handed out one after another."""
    if number == FIRST:
        Tenant.objects.get_or_create(pk=FIRST)
    return Tenant.objects.select_for_update().get(pk=number)


def known(number: int) -> bool:
    return number == FIRST or Tenant.objects.filter(pk=number).exists()


def name(number: int, called: str, lg_code: str) -> int:
    """Names a town (0: a new one) with its code of the Ministry of Internal Affairs; returns its number."""
    right_code = lg_code == "" or (lg_code.isascii() and lg_code.isdigit() and len(lg_code) == 6)
    if not called.strip() or len(called) > 100 or not called.isprintable() or not right_code:
        raise NotATenant
    with transaction.atomic():
        if not number:
            number = int(Tenant.objects.aggregate(last=Max("pk"))["last"] or 0) + 1
            Tenant.objects.create(pk=number, name=called.strip(), lg_code=lg_code)
        else:
            locked(number)
            Tenant.objects.filter(pk=number).update(name=called.strip(), lg_code=lg_code)
    return number


def everyone() -> tuple[Tenant, ...]:
    return tuple(Tenant.objects.order_by("pk"))


def changed(number: int) -> None:
    """What the town's kiosks are told gets a new version; inside a transaction."""
    locked(number)
    Tenant.objects.filter(pk=number).update(board_version=F("board_version") + 1)


def next_number(model: type[Model], number: int) -> int:
    """One more than the last `number` of this town's rows; inside a transaction that holds the town."""
    rows: QuerySet[Model] = QuerySet(model)
    return int(rows.filter(tenant_id=number).aggregate(last=Max("number"))["last"] or 0) + 1
