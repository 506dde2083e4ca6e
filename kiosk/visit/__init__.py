"""One person sitting down until the kiosk is wiped for the next."""
