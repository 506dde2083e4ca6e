"""How a Japanese text is said: a leaf without sound or screen."""
