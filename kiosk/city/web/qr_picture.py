"""A QR code as a picture for a page: SVG without any style of its own."""

from kiosk.qr import modules


def picture(text: str) -> str:
    """Dark modules as one path on white; one unit a module, the quiet zone included."""
    rows = modules(text)
    dark = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, on in enumerate(row) if on)
    size = len(rows)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" shape-rendering="crispEdges">'
        f'<rect width="{size}" height="{size}" fill="#fff"/><path d="{dark}"/></svg>'
    )
