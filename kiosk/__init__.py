"""Engawa: everything that decides; the screens are in ui/, the lessons in lessons/."""
