"""The catalogue of translations: what belongs in it, and how it is brought up to date (`make words`)."""
