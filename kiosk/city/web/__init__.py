"""The pages for staff in a browser: who may see what, and what the city knows."""
