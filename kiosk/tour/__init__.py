"""The kiosk walked by itself: a real screen, reader, sound and city for the tour and the real tests."""
