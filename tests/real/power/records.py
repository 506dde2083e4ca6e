"""A kiosk that records results, for ever or so many, and says each `seq`: `records.py FOLDER [COUNT [SYNCHRONOUS]]`."""

import os
import sys
from itertools import count
from pathlib import Path

from kiosk.paths import DataFolder
from kiosk.store.database import open_database
from kiosk.store.moment import now
from kiosk.store.results import record
from kiosk.store.sql import run
from kiosk.visit.result import LessonFinished

LESSON = LessonFinished(lesson="phone-call", part="alone", steps=4, hints=1, wrong=(("other_target", 2),))

db = open_database(DataFolder(Path(sys.argv[1])))
if len(sys.argv) > 3:
    run(db, f"PRAGMA synchronous={sys.argv[3]}")
for _ in range(int(sys.argv[2])) if len(sys.argv) > 2 else count():
    os.write(1, b"%d\n" % record(db, LESSON, now(db)))
