"""One line for each thing that went wrong in the server, without what anybody sent."""

import logging
import traceback

CONFIG = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": "kiosk.city.log.OneLine"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line", "level": "ERROR"}},
    "root": {"handlers": ["stderr"]},
}


class OneLine(logging.Formatter):
    """Time, message, and the kind and place of an exception; its text may repeat what was sent, so it stays out."""

    def format(self, record: logging.LogRecord) -> str:
        line = f"{self.formatTime(record)} {record.getMessage()}"
        if record.exc_info and record.exc_info[0]:
            last = traceback.extract_tb(record.exc_info[2])[-1]
            line += f" ({record.exc_info[0].__name__}, {last.name}:{last.lineno})"
        return line
