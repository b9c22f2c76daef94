#!/bin/sh
# in_real_window.sh SCRIPT PROGRAM: runs the script with a screen and an accessibility bus of its own.
set -eu
for tool in xvfb-run dbus-run-session xdotool /usr/bin/python3; do
    command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 1; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home" XDG_CACHE_HOME="$home/cache"
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=0
xvfb-run -a -s "-screen 0 1366x768x24" dbus-run-session -- /usr/bin/python3 "$1" "$2"
