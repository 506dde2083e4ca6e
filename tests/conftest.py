"""What holds for all tests: hypothesis never fails an example for being slow."""

from hypothesis import settings

settings.register_profile("house", deadline=None)
settings.load_profile("house")
