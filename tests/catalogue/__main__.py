"""`make words`: takes new sentences into the catalogue, and makes the file that the kiosk reads."""

from tests.catalogue.catalogue import CATALOGUE, READ, released, unfinished, update

update(CATALOGUE)
READ.write_bytes(released(CATALOGUE))
for context, source in unfinished(CATALOGUE):
    print(f"{CATALOGUE.name}: {context}: 「{source}」 has no translation yet")
