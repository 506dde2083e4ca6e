"""How what is kept travels to the city: batch files, by network or by hand."""
