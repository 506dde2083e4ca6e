"""The city's server, a second program: kiosk-city."""
