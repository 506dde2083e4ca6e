"""Lessons: what a lesson file says, how a lesson is played with the practice phone, and how it is checked."""
