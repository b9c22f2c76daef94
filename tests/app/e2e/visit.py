"""A whole visit on a new audit: bills pasted, twenty pieces of equipment, a map of eight steps, every question answered by
keys in order, six solutions, a finding with five photos that becomes a seventh, a kill in between, and the report."""
import json
import os
import subprocess
import time

from window import PROGRAM, WORKSPACE, click, copy, copy_picture, exported, find, key, kill, press, screenshot, start, type_text, wait_for

MONTHS = range(1, 13)
BILLS = "Month\tNormal (kWh)\tPeak (kWh)\tOff-peak (kWh)\tkvarh\tCost (VND)\n" + "".join(
    f"{m:02d}/2025\t{60000 + 500 * m}\t{20000 + 100 * m}\t{18000 + 90 * m}\t{30000}\t{(180 + m) * 1000000}\n" for m in MONTHS
)
KINDS = ["Motor", "Pump", "Fan", "Air compressor", "Boiler", "Furnace or dryer", "Chiller or refrigeration", "Cooling tower",
         "Lighting group", "Other"]
EQUIPMENT = "".join(f"{KINDS[i % 10]} {i + 1}\t{KINDS[i % 10]}\t\tHall {i % 3 + 1}\t1\t{5 + i}\t{60 + i}\t6000\n" for i in range(20))


def quick_key(name):
    """As fast as people who know the questions by heart."""
    subprocess.run(["xdotool", "key", "--delay", "0", name], check=True)
    time.sleep(0.06)


def open_step(step):
    """By its name: the steps have keys Alt 1, Alt 2, … in their order."""
    click(find("table cell", step, begins=True))


process = start()
press("New audit")
click(find("text", "Name"))
key("ctrl+a")
type_text("Factory of the visit")
key("Tab")

open_step("Baseline")
press("Import bills")
copy(BILLS)
press("Paste")
find("label", "Electricity: rows accepted 12, rejected 0", begins=True)
screenshot("visit-bills")
press("Import")
wait_for("twelve bills", lambda: len(exported().get("records", [])) == 12)
audit = exported()
assert all("reactive" in record and "peak" in record for record in audit["records"])

open_step("Equipment")
copy(EQUIPMENT)
press("Paste from a spreadsheet")
wait_for("twenty pieces of equipment", lambda: len(exported().get("equipment", [])) == 20)
screenshot("visit-equipment")

open_step("Process")
STEPS = ["Intake", "Washing", "Dyeing", "Rinsing", "Drying", "Finishing", "Packing", "Waste water plant"]
for number, name in enumerate(STEPS):
    press("Add a step")
    wait_for(f"{number + 1} steps", lambda: len(exported().get("steps", [])) == number + 1)
    key("ctrl+a")
    type_text(name)
    key("Return")
press("What leaves the factory")
wait_for("a flow", lambda: len(exported().get("step_flows", [])) == 1)
screenshot("visit-process")
assert [step["name"] for step in exported()["steps"]] == STEPS

open_step("Checks")
time.sleep(0.5)
checks = json.load(open(os.path.join(os.path.dirname(__file__), "../../../resources/checks/checks.json"), encoding="utf-8"))
given = 0
for area in checks["areas"]:
    for check in checks["checks"]:
        if check["area"] == area["id"]:
            quick_key("13224"[given % 5])
            given += 1
    quick_key("Down")  # the last question of an area stays; the next area follows it
screenshot("visit-checks")
wait_for(f"{given} answers", lambda: len(exported().get("answers", [])) == given)

open_step("Solutions")
press("From checks")
for number in range(6):
    press("Add")
    time.sleep(0.5)
    key("Escape")  # back to the list, where the suggestions are
    press("From checks")
screenshot("visit-solutions")
wait_for("six solutions", lambda: len(exported().get("solutions", [])) == 6)

open_step("Findings")
press("Add a finding")
wait_for("a finding", lambda: len(exported().get("findings", [])) == 1)
type_text("Open hose at loom 12")
key("Tab")
for number in range(5):
    copy_picture(number)
    click(find("list", "Photos"))
    key("ctrl+v")
    wait_for(f"{number + 1} photos", lambda: len(exported().get("photos", [])) == number + 1)
screenshot("visit-findings")
press("Make a solution")
wait_for("seven solutions", lambda: len(exported().get("solutions", [])) == 7)
kill(process)

process = start()
kill(process)
assert len(exported()["answers"]) == given
assert len(exported()["findings"][0]["photos"]) == 5
assert exported()["findings"][0]["solution_ids"]
report = os.path.join(os.environ["HOME"], "visit.pdf")
subprocess.run([PROGRAM, "report", audit["audit"]["id"], "--db", WORKSPACE, "--lang", "en", "--out", report], check=True)
assert open(report, "rb").read(5) == b"%PDF-"
print("the visit was made: 1 passed, 0 failed")
