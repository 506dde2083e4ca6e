"""Takes what waits to the city on a thread of its own: a city that hangs holds up neither pages nor results."""

import threading
from contextlib import closing

from kiosk.paths import DataFolder


class Courier:
    """`wake` returns at once; however often it is called meanwhile, one more round follows the one under way."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self._woken = threading.Event()
        self._ending = False
        self._thread = threading.Thread(target=self._run, name="courier", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        """Something new may wait. May be called from any thread."""
        self._woken.set()

    def stop(self) -> None:
        """Begins no further round; one that waits for the city is left behind, nothing is lost by that."""
        self._ending = True
        self._woken.set()

    def _run(self) -> None:
        while True:
            self._woken.wait()
            self._woken.clear()
            if self._ending:
                return
            self._send()

    def _send(self) -> None:
        """What could not be sent stays in the store and goes with the next round; `kiosk sync status` tells."""
        from kiosk.store.database import open_database  # late, on this thread: store and network cost 200 ms to import
        from kiosk.store.problems import StoreProblem
        from kiosk.sync.send import send_waiting

        try:
            with closing(open_database(self._folder)) as db:
                send_waiting(db)
        except StoreProblem:
            return  # the keeper, who writes to the same store, tells staff
