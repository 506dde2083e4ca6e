"""Finds what a person means by their own words: a lesson, the card, a person, what the city tells."""
