"""Every paper, laid out, written and read back."""
