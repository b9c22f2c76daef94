#!/bin/sh
# No text of the program is without its Vietnamese, no plural without its English: collected anew and looked through.
set -eu
cd "$1"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp translations/recp_vi.ts translations/recp_en.ts "$folder"
lupdate="/usr/lib/qt6/bin/lupdate core app -I . -locations none -no-obsolete -silent"
$lupdate -ts "$folder/recp_vi.ts" >/dev/null 2>&1
$lupdate -pluralonly -ts "$folder/recp_en.ts" >/dev/null 2>&1
if grep -n -B2 'type="unfinished"' "$folder"/recp_vi.ts "$folder"/recp_en.ts; then
    echo "these texts are not translated yet: ./dev i18n, then translate them"
    exit 1
fi
