"""The desk of staff who go out: a consultation by taps, tickets, bookings, what was seen after a disaster. Pure."""
