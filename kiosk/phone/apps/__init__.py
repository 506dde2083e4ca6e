"""The apps of the practice phone: each a frozen state with `touched`, `scene` and, where time counts, `passed`."""
