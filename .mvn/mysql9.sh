#!/usr/bin/env bash
# mysql9.sh FOLDER: puts a real MySQL 9 into FOLDER/root, once, from Debian's packages; installs nothing and needs no root.
# Ends with 3 where that cannot be had, so that whoever asked can say so loudly.
set -euo pipefail
folder=$1
[ ! -f "$folder/ready" ] || exit 0
command -v apt-get >/dev/null && command -v dpkg >/dev/null || { echo "no apt here"; exit 3; }
sources=/etc/apt/sources.list.d/debian.sources
[ -r "$sources" ] || { echo "no Debian sources here"; exit 3; }
mirror=$(awk '/^URIs:/{print $2; exit}' "$sources")

rm -rf "$folder"
mkdir -p "$folder"/state/lists/partial "$folder"/cache/archives/partial "$folder"/root
touch "$folder/state/status"
# Debian's unstable suite carries it; the machine's own lists and packages stay as they are.
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror sid main" >"$folder/sources.list"
options=(-q -o "Dir::State=$folder/state" -o "Dir::State::status=$folder/state/status" -o "Dir::Cache=$folder/cache"
  -o "Dir::Etc::sourcelist=$folder/sources.list" -o Dir::Etc::sourceparts=- -o Dir::Etc::preferencesparts=-
  -o APT::Sandbox::User= -o Debug::NoLocking=1)
apt-get "${options[@]}" update || { echo "the package lists cannot be had"; exit 3; }
apt-get "${options[@]}" --download-only -y --no-install-recommends install mysql-server-core ||
  { echo "mysql-server-core cannot be had"; exit 3; }
for package in "$folder"/cache/archives/*.deb; do
  dpkg -x "$package" "$folder/root"
done
rm -rf "$folder/cache" "$folder/state"
[ -x "$folder/root/usr/sbin/mysqld" ] || { echo "the packages hold no mysqld"; exit 3; }
touch "$folder/ready"
