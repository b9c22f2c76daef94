#!/bin/sh
# in_real_window.sh SCRIPT PROGRAM: runs the script with a screen and an accessibility bus of its own.
set -eu
for tool in Xvfb dbus-run-session xdotool xclip import /usr/bin/python3; do
    command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 1; }
done
home=$(mktemp -d)
# The server chooses a free number itself and writes it down when it is ready.
Xvfb -noreset -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$home/display" 2>/dev/null &
server=$!
trap 'kill $server; rm -rf "$home"' EXIT
for wait in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    [ -s "$home/display" ] && break
    sleep 0.5
done
DISPLAY=:$(cat "$home/display")
export DISPLAY
# A number is not yet an open door: on a busy machine the first knock can come too early.
for wait in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    xdotool getdisplaygeometry >/dev/null 2>&1 && break
    sleep 0.5
done
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home" XDG_CACHE_HOME="$home/cache"
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=0
dbus-run-session -- /usr/bin/python3 "$1" "$2"
