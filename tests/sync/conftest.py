"""The tests of sync share one running city with those of the city."""

from tests.city.conftest import city

__all__ = ["city"]
