"use strict";
// Writes documents like a kiosk's events into a local database and replicates them to a server; one line of JSON.

const { createConnection, createServer } = require("node:net");
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

const PouchDB = require("pouchdb-core")
  .plugin(require("pouchdb-adapter-leveldb"))
  .plugin(require("pouchdb-adapter-http"))
  .plugin(require("pouchdb-replication"));

const BATCH = 500;

/** Passes bytes on to `port` and counts both ways. */
function counting(port) {
  const wire = { bytes: 0 };
  const server = createServer((near) => {
    const far = createConnection(port, "127.0.0.1");
    for (const [from, to] of [[near, far], [far, near]]) {
      from.on("data", (piece) => (wire.bytes += piece.length));
      from.on("error", () => to.destroy());
      from.pipe(to);
    }
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready({ wire, server })));
}

function events(first) {
  return Array.from({ length: BATCH }, (_, at) => ({
    _id: String(first + at).padStart(8, "0"),
    kind: "card.looked",
    v: 1,
    at: "2026-11-21T00:03:11.204Z",
    boot: 3,
    mono: 7,
    body: { state: "ready" },
  }));
}

async function main(port, count) {
  const folder = mkdtempSync(join(tmpdir(), "pouchdb-push-"));
  const local = new PouchDB(join(folder, "kiosk"), { adapter: "leveldb" });
  for (let first = 1; first <= count; first += BATCH) await local.bulkDocs(events(first));
  const seconds = await pushed(local, port, count, "timed");
  const { wire, server } = await counting(port); // on a push of its own: counting takes time
  await pushed(local, server.address().port, count, "counted");
  server.close();
  await local.close();
  rmSync(folder, { recursive: true });
  console.log(JSON.stringify({ events_s: count / seconds, bytes_event: wire.bytes / count }));
}

async function pushed(local, port, count, name) {
  const remote = new PouchDB(`http://127.0.0.1:${port}/${name}${Date.now()}`);
  const began = process.hrtime.bigint();
  const done = await local.replicate.to(remote, { batch_size: BATCH });
  if (done.docs_written !== count) throw new Error(`${done.docs_written} of ${count} arrived`);
  return Number(process.hrtime.bigint() - began) / 1e9;
}

main(Number(process.argv[2]), Number(process.argv[3])).catch((error) => {
  console.error(error);
  process.exit(1);
});
