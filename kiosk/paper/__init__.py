"""What people take home on A4: each paper is a sheet of plain parts, laid out here and written as PDF by `pdf.py`."""
