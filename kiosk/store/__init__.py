"""What the kiosk keeps on its disk, one file per stored noun."""
