"""The one mouth of the kiosk and the voices behind it."""
