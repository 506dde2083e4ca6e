"""Who of the staff may do what: one town and one role for each person, kept as Django's groups."""

import base64
import secrets
from dataclasses import dataclass
from enum import StrEnum

from django.contrib.auth.models import Group, User
from django.db import transaction

from kiosk.city.web import proofs

_STARTING = "starting"  # still has the password that was handed over


class Role(StrEnum):
    """What somebody does at the city hall."""

    VIEWER = "viewer"
    DESK = "desk"
    PUBLISHER = "publisher"
    ADMINISTRATOR = "administrator"


NAMES = {
    Role.VIEWER: "見る 人",
    Role.DESK: "窓口の 人",
    Role.PUBLISHER: "知らせを 出す 人",
    Role.ADMINISTRATOR: "管理する 人",
}


class Taken(ValueError):
    """Somebody on this server has this name already."""


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the staff of one town; `starting`: must first choose a password of their own."""

    number: int
    name: str
    tenant: int
    role: Role
    starting: bool
    stopped: bool

    @property
    def called(self) -> str:
        return NAMES[self.role]


def add(tenant: int, name: str, role: Role) -> str:
    """Lets somebody in; returns the password to hand over, good until its first use. Raises `Taken`."""
    with transaction.atomic():
        if User.objects.filter(username=name).exists():
            raise Taken
        password = _handed_over()
        user = User.objects.create_user(name, password=password)
        user.groups.set((_group(tenant, role), _starting()))
    return password


def anew(member: Member) -> str:
    """A new password to hand over, a new second proof, no session left: for who lost one of them."""
    with transaction.atomic():
        user = User.objects.get(pk=member.number)
        password = _handed_over()
        user.set_password(password)
        user.is_active = True
        user.save()
        user.groups.add(_starting())
        proofs.forget(member.number)
    return password


def become(member: Member, role: Role) -> None:
    """From the next page on."""
    User.objects.get(pk=member.number).groups.set((_group(member.tenant, role), *_kept(member)))


def stop(member: Member) -> None:
    """Comes in no more; every session of theirs is over at its next page."""
    User.objects.filter(pk=member.number).update(is_active=False)


def begun(number: int) -> None:
    """Has chosen a password of their own."""
    User.objects.get(pk=number).groups.remove(_starting())


def member_of(user: User) -> Member | None:
    """None for somebody who belongs to no town."""
    names = set(user.groups.values_list("name", flat=True))
    for name in names - {_STARTING}:
        tenant, _, role = name.partition("/")
        return Member(user.pk, user.username, int(tenant), Role(role), _STARTING in names, not user.is_active)
    return None


def members(tenant: int) -> tuple[Member, ...]:
    """All of a town by name."""
    groups = [group_name(tenant, role) for role in Role]
    users = User.objects.filter(groups__name__in=groups).order_by("username")
    return tuple(member for user in users if (member := member_of(user)))


def member(tenant: int, number: int) -> Member | None:
    """None for one of another town, as for one who is not there."""
    return next((one for one in members(tenant) if one.number == number), None)


def group_name(tenant: int, role: Role) -> str:
    return f"{tenant}/{role}"


def _handed_over() -> str:
    """80 bits that can be read from a slip of paper."""
    code = base64.b32encode(secrets.token_bytes(10)).decode("ascii").lower()
    return "-".join(code[at : at + 4] for at in range(0, len(code), 4))


def _group(tenant: int, role: Role) -> Group:
    return Group.objects.get_or_create(name=group_name(tenant, role))[0]


def _starting() -> Group:
    return Group.objects.get_or_create(name=_STARTING)[0]


def _kept(member: Member) -> tuple[Group, ...]:
    return (_starting(),) if member.starting else ()
