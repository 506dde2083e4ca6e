"""What a screen may see of everything that decides."""
