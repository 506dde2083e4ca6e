#!/bin/sh
# Installs what the kiosk needs: Debian packages that are missing, then the locked Python packages into .venv.
# Usage: setup.sh kiosk|developer|full|bundle|ears   (developer = what `make test` needs, too; full = what the long
#                                                     tests need on top; bundle = and what `make bundle` needs;
#                                                     ears = only the recogniser of `make test-ears`, in .venv-ears)
set -eu
kind=$1
here=$(dirname "$0")
root=$(cd "$here/../.." && pwd)
cd "$root"

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1; then sudo "$@"
    else echo "Root or sudo is needed to install: $*" >&2; exit 2; fi
}

install_locked() {  # VENV LOCK
    [ -x "$1/bin/python" ] || "${PYTHON:-python3}" -m venv "$1"
    echo "Installing the locked Python packages ($2)"
    "$1/bin/python" -m pip install -q --disable-pip-version-check --require-hashes -r "$here/$2.lock"
}

if [ "$kind" = ears ]; then
    install_locked .venv-ears ears
    touch .venv-ears/ears-ready
    exit 0
fi

if [ "$kind" = bundle ]; then
    install_locked .venv bundle
    touch .venv/bundle-ready
    exit 0
fi

lists="$here/debian-kiosk.txt"
[ "$kind" = developer ] && lists="$lists $here/debian-developer.txt"
[ "$kind" = full ] && lists="$here/debian-full.txt"
missing=""
for package in $(cat $lists | sed 's/#.*//'); do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
    echo "Installing from Debian:$missing"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends $missing
fi

if [ "$kind" = full ]; then
    touch .venv/full-ready
    exit 0
fi

install_locked .venv "$kind"
.venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
touch ".venv/$kind-ready"
[ "$kind" = developer ] && touch .venv/kiosk-ready
exit 0
