"""Uses the program as a person would: opens the sample, types an investment, has the program killed, opens it again."""
import os
import subprocess
import time

from window import PROGRAM, click, exported, find, key, kill, press, start, type_text

process = start()
press("Open sample")
click(find("table cell", "Solutions:", begins=True))
find("push button", "Add solution")
click(find("table cell", "AIR-02", begins=True), times=2)
click(find("text", "Investment"))
key("ctrl+a")
type_text("135000")
key("Tab")
time.sleep(1)
kill(process)
investments = [estimate.get("investment") for estimate in exported()["estimates"]]
assert 135000 in investments, investments

process = start()
find("push button", "New audit")
press("New audit")
find("text", "Name")
time.sleep(1)
kill(process)
report = os.path.join(os.environ["HOME"], "report.pdf")
subprocess.run([PROGRAM, "report", "sample:default", "--lang", "en", "--out", report], check=True)
assert open(report, "rb").read(5) == b"%PDF-"
print("the window was used: 1 passed, 0 failed")
