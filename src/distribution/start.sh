#!/bin/sh
# Starts the preview by a double-click. In the zip this is "Leerscan starten.command" for macOS and "leerscan-starten.sh" for
# Linux; the window stays open when there is something to read. Options go to leerscan serve.

folder=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P) || exit 1

# A file manager may start this without a window. Then nobody could read what it says, or stop it.
if [ $# -eq 0 ] && [ ! -t 1 ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    for terminal in x-terminal-emulator konsole xterm; do
        command -v "$terminal" >/dev/null && exec "$terminal" -e "$folder/leerscan-starten.sh"
    done
fi

# Ctrl+C stops the preview; what stands below goes on.
trap : INT
"$folder/leerscan" serve "$@"
result=$?

# From 128 on it was stopped, which is no problem.
if [ "$result" -ne 0 ] && [ "$result" -lt 128 ] && [ -t 0 ]; then
    printf '\nDruk op Enter om dit venster te sluiten. ' >&2
    read -r _
fi
exit "$result"
