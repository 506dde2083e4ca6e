"""The steps by which the city's tables came about; never edited once released."""
