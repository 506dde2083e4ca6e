"""A walker through the kiosk's own pages: it presses what it finds, and measures every page it comes to."""
