"""The My Number card: commands, what they say, and the advice that follows."""
