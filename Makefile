# Every command of a developer or of the person who runs the computers; `make help` lists them.
.DEFAULT_GOAL := help
SETUP := assets/system/setup.sh
PY := .venv/bin/python
LISTS := pyproject.toml $(SETUP) assets/system/debian-kiosk.txt assets/system/debian-developer.txt
EARS := .venv-ears/ears-ready
PICTURES ?= build/tour

.venv/kiosk-ready: $(LISTS) assets/system/kiosk.lock
	@sh $(SETUP) kiosk

.venv/developer-ready: $(LISTS) assets/system/developer.lock
	@sh $(SETUP) developer

$(EARS): $(SETUP) assets/system/ears.lock
	@sh $(SETUP) ears

.venv/full-ready: .venv/developer-ready assets/system/debian-full.txt
	@sh $(SETUP) full

.venv/bundle-ready: .venv/developer-ready assets/system/bundle.lock
	@sh $(SETUP) bundle

setup: .venv/kiosk-ready ## install what is missing, without starting

run: .venv/kiosk-ready ## start the kiosk full screen (no display: the tour in a virtual screen)
	@$(PY) -m kiosk run --or-tour $(PICTURES)

tour: .venv/kiosk-ready ## walk through everything in a virtual screen; pictures in build/tour
	@$(PY) -m kiosk tour --pictures $(PICTURES)

test: .venv/developer-ready ## everything a developer trusts, in one go (<= 12 minutes)
	@.ci/lint
	@$(PY) -m pytest -n 4 --dist loadgroup tests --ignore tests/real
	@$(PY) -m pytest -n 3 --dist loadgroup tests/real --ignore-glob '*/test_voice_*'
	@$(PY) -m pytest tests/real/test_voice_*.py

test-full: test .venv/full-ready ## the long forms, too (<= 60 minutes)
	@ENGAWA_FULL=1 $(PY) -m pytest -n 4 --dist loadgroup tests/ui tests/city tests/sync
	@ENGAWA_FULL=1 $(PY) -m pytest -n 3 --dist loadgroup tests/real --ignore-glob '*/test_voice_*'
	@ENGAWA_FULL=1 $(PY) -m pytest tests/real/test_voice_*.py
	@$(PY) -m pytest tests/orca/lesson.py tests/office/table.py

test-office: .venv/full-ready ## LibreOffice opens the table of classes
	@$(PY) -m pytest tests/office/table.py

test-orca: .venv/full-ready ## a real screen reader leads through a whole lesson; what it said: build/orca/speech.txt
	@$(PY) -m pytest tests/orca/lesson.py

test-ears: .venv/developer-ready $(EARS) ## an offline recogniser hears 96 lesson sentences back (~5 minutes; its venv takes 0.6 GB)
	@$(PY) -m pytest -s tests/ears/heard_back.py

voices: .venv/kiosk-ready ## render the narration of all lessons and pages into build/voices (only what is new)
	@$(PY) -m kiosk voice render --out build/voices

bundle: .venv/bundle-ready voices ## the whole kiosk in one folder with its narration: dist/engawa (15 minutes, most of it the first rendering)
	@$(PY) -m PyInstaller --log-level ERROR --noconfirm --distpath dist --workpath build/bundle pyinstaller.spec

test-bundle: bundle ## the bundled folder runs without this project beside it
	@$(PY) -m pytest tests/bundle/folder.py

bench-start: .venv/developer-ready ## first frame and memory of the whole kiosk
	@$(PY) -m tests.bench.start

bench-lesson: .venv/developer-ready ## tap to frame, slides, shelf to first step, memory after 200 lessons
	@$(PY) -m tests.bench.lesson

bench-card: .venv/developer-ready ## time and round trips at the card, beside OpenSC
	@$(PY) -m tests.bench.card

bench-voice: .venv/developer-ready ## tap to sound, stop to silence and memory of the voice, beside espeak-ng and open_jtalk
	@$(PY) -m tests.bench.voice

bench-sync: .venv/developer-ready ## what a city takes in, what a kiosk writes and sends, 800 kiosks at once; beside PouchDB where node and npm are there
	@$(PY) -m tests.bench.sync

sheet: .venv/developer-ready ## pictures of every act of every lesson in every skin, of the page at every screen, and of every state the walker finds; build/sheet
	@$(PY) -m tests.sheet

words: .venv/developer-ready ## take new sentences into the English catalogue and make what the kiosk reads of it
	@$(PY) -m tests.catalogue

lint: .venv/developer-ready ## format, types, layers, QML (< 40 s)
	@.ci/lint

format: .venv/developer-ready ## put Python and QML into the house's form
	@.venv/bin/ruff format kiosk tests
	@.venv/bin/ruff check --fix kiosk tests

lock: .venv/developer-ready ## choose package versions anew (needs uv)
	@uv pip compile pyproject.toml --python-platform x86_64-manylinux_2_36 --python-version 3.11 --generate-hashes --no-header --no-annotate -q --extra install -o assets/system/kiosk.lock
	@uv pip compile pyproject.toml --extra developer -c assets/system/kiosk.lock --python-platform x86_64-manylinux_2_36 --python-version 3.11 --generate-hashes --no-header --no-annotate -q -o assets/system/developer.lock
	@uv pip compile --group bundle -c assets/system/developer.lock --python-platform x86_64-manylinux_2_36 --python-version 3.11 --generate-hashes --no-header --no-annotate -q -o assets/system/bundle.lock
	@uv pip compile --group ears --python-platform x86_64-manylinux_2_36 --python-version 3.11 --generate-hashes --no-header --no-annotate -q -o assets/system/ears.lock

clean: ## remove what was built and installed here
	rm -rf .venv .venv-ears build dist *.egg-info

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

.PHONY: setup run tour test test-full test-office test-orca test-ears voices bundle test-bundle bench-start bench-lesson bench-card bench-voice bench-sync sheet words lint format lock clean help
