#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Uses the window as a screen reader does: through AT-SPI, from another process.

    tests/access/check_atspi.py PROGRAM

Starts PROGRAM in a session of its own, writes "-1021" into the box, waits for the announcement of the
result, which comes once, and reads the table's first row cell by cell. Then it goes to the table, chooses
all rows, compares, searches once more and ticks a provider off, goes back, and opens the quick lookup twice.
It listens to what is told meanwhile: of the part that the focus is meant for and its cell, not of those on
the way, nor of tables that have not the focus. Says what it heard; 1 when anything is missing, 77 (skipped) without Xvfb, dbus-run-session, at-spi2-core or
python3-pyatspi.
"""
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds for the window and for each answer
TEXT = "-1021"


def is_possible():
    return (shutil.which("xvfb-run") and shutil.which("dbus-run-session")
            and shutil.which("xdotool") and os.path.exists("/usr/libexec/at-spi-bus-launcher")
            and importlib.util.find_spec("pyatspi"))


def within_session():
    """Starts this script again below a display and a session bus of their own."""
    environment = dict(os.environ, ERRDEX_ATSPI="inside", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                       QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
    command = ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, __file__, *sys.argv[1:]]
    return subprocess.run(command, env=environment, check=False).returncode


def parts(root, depth=0):
    """All parts below `root` that are told of, without the cells of large tables."""
    yield root
    if depth > 25 or root.getRole() in (TABLE, TREE_TABLE, TREE):
        return
    for i in range(root.childCount):
        child = root.getChildAtIndex(i)
        if child is not None:
            yield from parts(child, depth + 1)


def wait_for(what, find):
    """Asks until there is an answer, and lets events in meanwhile."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        loop_for(0.2)
    raise SystemExit(f"not there: {what}")


def loop_for(seconds):
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def find_part(name, role):
    desktop = pyatspi.Registry.getDesktop(0)
    for i in range(desktop.childCount):
        application = desktop.getChildAtIndex(i)
        if application is None or "errdex" not in application.name.lower():
            continue
        for part in parts(application):
            if part.name == name and part.getRole() == role:
                return part
    return None


def search(box, text, heard):
    """What is told of a search from the box until it is answered, and a little longer."""
    heard.clear()
    box.queryEditableText().setTextContents(text)
    wait_for("an announcement", lambda: any(entry[2] == "notification" for entry in heard))
    loop_for(1)
    for entry in heard:
        if entry[0].startswith("object:state-changed:focused") and entry[2] != "text":
            raise SystemExit(f"the focus is in the box, and is told of {entry}")


def xdotool(*arguments):
    subprocess.run(["xdotool", *arguments], check=True)
    loop_for(1)


def focus_window(name):
    # No window manager is there to give it the focus.
    xdotool("search", "--onlyvisible", "--name", name, "windowfocus", "--sync")


def announcements(heard):
    return [entry[1] for entry in heard
            if entry[0] == "object:state-changed:showing" and entry[2] == "notification" and entry[3]
            and entry[1]]


def expect_focus(what, heard, *expected):
    """That the parts of these names or roles, and no others, were told to have got the focus, the last one
    at the end."""
    told = [entry for entry in heard
            if entry[0] == "object:state-changed:focused" and entry[3]]
    print(f"{what}:", *told)
    others = [entry for entry in told if entry[1] not in expected and entry[2] not in expected]
    if not told or others or expected[-1] not in told[-1]:
        raise SystemExit(f"{what}: {expected} are expected, and what is told is {told}")


def check_table(heard):
    focus_window("^Errdex$")
    heard.clear()
    xdotool("key", "F7")
    expect_focus("to the table", heard, "Codes", "table cell")
    heard.clear()
    xdotool("key", "ctrl+a")
    print("all rows:", *announcements(heard))
    if not any("selected" in text for text in announcements(heard)):
        raise SystemExit("nothing is said of all rows that are selected")


def check_quick_window(heard):
    """A question is answered once: not again when the window comes back."""
    xdotool("key", "ctrl+k")
    focus_window("quick lookup")
    xdotool("type", "--", TEXT)
    wait_for("the answer", lambda: announcements(heard))
    loop_for(1)
    xdotool("key", "Escape")
    focus_window("^Errdex$")
    heard.clear()
    xdotool("key", "ctrl+k")
    focus_window("quick lookup")
    if announcements(heard):
        raise SystemExit(f"the quick lookup repeats {announcements(heard)}")
    xdotool("key", "Escape")
    focus_window("^Errdex$")


def check_comparison(box, heard):
    heard.clear()
    find_part("Compare", pyatspi.ROLE_CHECK_BOX).queryAction().doAction(0)
    wait_for("the comparison", lambda: find_part("Comparison", TABLE))
    loop_for(2)
    expect_focus("to the comparison", heard, "Reading the catalogues…", "Comparison", "table cell")
    heard.clear()
    xdotool("key", "Escape")
    expect_focus("back to the table", heard, "Codes", "table cell")
    find_part("Compare", pyatspi.ROLE_CHECK_BOX).queryAction().doAction(0)
    loop_for(1)
    box.queryComponent().grabFocus()
    search(box, "signature", heard)
    providers = find_part("Providers to compare", pyatspi.ROLE_LIST)
    for _ in range(20):
        if providers.getState().contains(pyatspi.STATE_FOCUSED):
            break
        xdotool("key", "Tab")
    xdotool("key", "Down")
    heard.clear()
    xdotool("key", "space")
    ticks = [entry for entry in heard if entry[0].startswith("object:state-changed:checked")]
    print("ticked:", *ticks)
    if [entry[3] for entry in ticks] != [0]:
        raise SystemExit(f"one provider is ticked off, and what is told is {ticks}")


def check(folder):
    heard = []
    pyatspi.Registry.registerEventListener(
        lambda event: heard.append((str(event.type), event.source.name, event.source.getRoleName(),
                                    event.detail1)),
        "object:state-changed:showing", "object:property-change:accessible-name",
        "object:state-changed:focused", "object:state-changed:checked")
    program = subprocess.Popen([sys.argv[1], "--data-dir", folder], start_new_session=True,
                               env=dict(os.environ, XDG_CONFIG_HOME=folder))
    try:
        box = wait_for("the box “Search”", lambda: find_part("Search", pyatspi.ROLE_TEXT))
        print("box:", box.name, "|", box.description)
        wait_for("the table", lambda: find_part("Codes", TABLE))
        loop_for(2)
        heard.clear()
        box.queryEditableText().setTextContents(TEXT)
        said = wait_for("an announcement", lambda: [entry for entry in heard
                                                    if entry[2] == "notification"])
        loop_for(1)
        for entry in said:
            print("heard:", *entry)
        told = announcements(heard)
        if len(told) != len(set(told)):
            raise SystemExit(f"the answer is told more than once: {told}")
        table = find_part("Codes", TABLE).queryTable()
        columns = {}
        for column in range(table.nColumns):
            cell = table.getAccessibleAt(0, column)
            if cell is not None:
                columns[table.getColumnDescription(column)] = cell.name
        print("rows:", table.nRows, "| first row:", columns)
        expected = {"Provider": "HashKey Pro", "Code": TEXT, "HTTP": "400"}
        for column, value in expected.items():
            if columns.get(column) != value:
                raise SystemExit(f"{column} of the first row is {columns.get(column)!r}")
        if "Not starred" not in columns.values():
            raise SystemExit("nothing is said of the star")
        if table.nRows != 1:
            raise SystemExit(f"{table.nRows} rows instead of one")
        check_table(heard)
        check_comparison(box, heard)
        check_quick_window(heard)
    finally:
        os.killpg(program.pid, signal.SIGTERM)
        program.wait()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    if not is_possible():
        print("Xvfb, dbus-run-session, at-spi2-core or python3-pyatspi is missing")
        raise SystemExit(77)
    if os.environ.get("ERRDEX_ATSPI") != "inside":
        raise SystemExit(within_session())
    import pyatspi
    from gi.repository import GLib
    TABLE, TREE_TABLE, TREE = pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TREE
    with tempfile.TemporaryDirectory() as data:
        check(data)
