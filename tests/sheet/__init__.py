"""Pictures of every lesson for people to look at: `make sheet`."""
