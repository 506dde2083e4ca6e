"""Runs `kiosk-city` as a person would."""

import os
import subprocess
import sys


def ran(*words: str, database: str = "", **env: str) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of `kiosk-city WORDS`; a traceback fails the test."""
    given = ("--database", database) if database else ()
    done = subprocess.run(
        [sys.executable, "-m", "kiosk.city", *words, *given],
        capture_output=True,
        timeout=60,
        check=False,
        env=os.environ | env,
    )
    assert b"Traceback" not in done.stderr
    return done.returncode, done.stdout.decode(), done.stderr.decode()
