#!/usr/bin/env bash
# signing-tools.sh FOLDER: puts pdfsig (poppler-utils) and SoftHSM 2 into FOLDER/root, once, from Debian's packages of the
# machine's own release; installs nothing and needs no root. Ends with 3 where they cannot be had, so that whoever asked
# can say so loudly.
set -euo pipefail
folder=$1
[ ! -f "$folder/ready" ] || exit 0
command -v apt-get >/dev/null && command -v dpkg >/dev/null || { echo "no apt here"; exit 3; }
sources=/etc/apt/sources.list.d/debian.sources
[ -r "$sources" ] || { echo "no Debian sources here"; exit 3; }
mirror=$(awk '/^URIs:/{print $2; exit}' "$sources")
# Its libraries are loaded beside the machine's own C library: the release must be the machine's.
suite=$(awk '/^Suites:/{print $2; exit}' "$sources")

rm -rf "$folder"
mkdir -p "$folder"/state/lists/partial "$folder"/cache/archives/partial "$folder"/root
touch "$folder/state/status"
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" >"$folder/sources.list"
options=(-q -o "Dir::State=$folder/state" -o "Dir::State::status=$folder/state/status" -o "Dir::Cache=$folder/cache"
  -o "Dir::Etc::sourcelist=$folder/sources.list" -o Dir::Etc::sourceparts=- -o Dir::Etc::preferencesparts=-
  -o APT::Sandbox::User= -o Debug::NoLocking=1)
apt-get "${options[@]}" update || { echo "the package lists cannot be had"; exit 3; }
apt-get "${options[@]}" --download-only -y --no-install-recommends install poppler-utils softhsm2 ||
  { echo "poppler-utils and softhsm2 cannot be had"; exit 3; }
for package in "$folder"/cache/archives/*.deb; do
  # The C library is the machine's own: two of them in one process do not agree.
  case $package in */libc6_* | */libc-bin_*) continue ;; esac
  dpkg -x "$package" "$folder/root"
done
rm -rf "$folder/cache" "$folder/state"
[ -x "$folder/root/usr/bin/pdfsig" ] || { echo "the packages hold no pdfsig"; exit 3; }
touch "$folder/ready"
