"""Where a QR code may lead: to the hosts that the city named, and nowhere else."""

from urllib.parse import urlsplit


def leads_to(page: str, hosts: tuple[str, ...]) -> bool:
    """Whether an https address stays with one of the hosts, without a name, a password or a port of its own."""
    parts = urlsplit(page)
    return parts.scheme == "https" and parts.netloc in hosts
