"""Finds and uses the parts of the program's window as a person would: by their names, with mouse and keys."""
import json
import os
import signal
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PROGRAM = sys.argv[1]
WORKSPACE = os.path.join(os.environ["HOME"], "dữ liệu.sqlite")


def wait_for(what, look, seconds=90):
    end = time.time() + seconds
    while time.time() < end:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    screenshot("failed")
    raise SystemExit(f"waited {seconds} s for {what}")


def walk(node):
    yield node
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield from walk(child)


def window():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        if application is not None and "recp-audit" in (application.get_name() or ""):
            return application
    return None


def find(role, name, begins=False):
    """The shown thing of this role and name, or whose name begins so."""

    def look():
        top = window()
        if top is None:
            return None
        try:
            for node in walk(top):
                states = node.get_state_set()
                named = node.get_name().startswith(name) if begins else node.get_name() == name
                if node.get_role_name() == role and named and states.contains(Atspi.StateType.SHOWING):
                    return node
        except Exception:  # the tree changed while it was read
            return None
        return None

    return wait_for(f"{role} “{name}”", look)


def press(name, role="push button"):
    find(role, name).get_action_iface().do_action(0)


def click(node, times=1):
    box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    middle = [str(box.x + box.width // 2), str(box.y + box.height // 2)]
    subprocess.run(["xdotool", "mousemove", *middle, "click", "--repeat", str(times), "--delay", "60", "1"], check=True)
    time.sleep(0.4)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)


def key(*keys):
    subprocess.run(["xdotool", "key", *keys], check=True)
    time.sleep(0.4)


def start():
    process = subprocess.Popen([PROGRAM, "--db", WORKSPACE, "--lang", "en"])
    wait_for("the window on the accessibility bus", window)
    # There is no window manager here: the window is given the keyboard by hand.
    search = ["xdotool", "search", "--onlyvisible", "--name", "RECP Audit"]
    shown = wait_for("the window on the screen", lambda: subprocess.run(search, capture_output=True, text=True).stdout.split())
    subprocess.run(["xdotool", "windowfocus", shown[0]], check=True)
    return process


def kill(process):
    process.send_signal(signal.SIGKILL)
    process.wait()
    wait_for("the window to go", lambda: window() is None)


def exported():
    """The first audit of the workspace as its file tells it."""
    listing = subprocess.run([PROGRAM, "list", "--json", "--db", WORKSPACE], check=True, capture_output=True).stdout
    audit = json.loads(listing)["audits"][0]["id"]
    return json.loads(subprocess.run([PROGRAM, "export", audit, "--out", "-", "--db", WORKSPACE], check=True, capture_output=True).stdout)


def copy(text):
    """Puts a text on the clipboard, as a spreadsheet would."""
    subprocess.run(["xclip", "-selection", "clipboard"], input=text.encode(), check=True)


def copy_picture(number):
    """Puts a picture on the clipboard, another one for each number."""
    path = os.path.join(os.environ["HOME"], f"picture-{number}.png")
    subprocess.run(["convert", "-size", "640x480", f"gradient:rgb({40 * number},80,120)-white", path], check=True)
    subprocess.run(["xclip", "-selection", "clipboard", "-t", "image/png", "-i", path], check=True)


def screenshot(name):
    """A picture of the screen beside the test's other files, for people to look at."""
    folder = os.environ.get("RECP_SCREENSHOTS")
    if folder:
        os.makedirs(folder, exist_ok=True)
        subprocess.run(["import", "-window", "root", os.path.join(folder, name + ".png")], check=True)
