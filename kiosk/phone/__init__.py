"""The practice phone: frozen state, what touches do to it, and the scene it shows."""
