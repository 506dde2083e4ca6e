"""What goes over the wire, the same bytes by network or on a stick; pure, and the only part that both ends share."""
