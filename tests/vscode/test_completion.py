"""Ghost text of the embedded model."""

import re
import time
from pathlib import Path

from playwright.sync_api import expect
from tests.server import scripted_model
from tests.vscode.conftest import OpenWindow
from tests.vscode.workbench import EMBEDDED, SECONDS, Workbench

BEFORE = '''\
"""Numbers."""


def total(numbers: list[int]) -> int:
    """Return the sum of the numbers."""
'''
WAYS = {
    "answer = sum(numbers)\nreturn answer": 0.4,
    "answer = sum(number for number in numbers)\nreturn answer": 0.3,
    "answer = sum(each for each in numbers)\nreturn answer": 0.3,
}


def test_ghost_text_appears_while_one_types_and_is_taken_with_tab(window: OpenWindow, tmp_path: Path):
    (tmp_path / "counting.py").write_text(BEFORE)
    # The list of the words of the file would come first or second, as it happens.
    bench = window(tmp_path, {"editor.wordBasedSuggestions": "off"})
    bench.open_file("counting.py")
    expect(bench.status(EMBEDDED)).to_be_visible()
    bench.put_cursor(5)
    bench.page.keyboard.press("Enter")
    bench.type("return s")
    until_offered(bench)
    bench.shot("ghost-text")
    shown = "".join(bench.ghost_text().all_inner_texts()).replace("\u00a0", " ")
    bench.page.keyboard.press("Tab")
    bench.line("return s" + shown.splitlines()[0]).wait_for()
    bench.save()
    bench.shot("accepted")
    assert (tmp_path / "counting.py").read_text().startswith(f"{BEFORE}    return s{shown.splitlines()[0]}")


def test_ghost_text_is_taken_by_word_and_by_line_and_others_are_a_key_away(window: OpenWindow, tmp_path: Path):
    (tmp_path / "counting.py").write_text(BEFORE)
    answers = {f"```python\n{code}\n```": share for code, share in WAYS.items()}
    model = str(scripted_model.write(tmp_path / "chats.gguf", answers))
    bench = window(tmp_path, {"editor.wordBasedSuggestions": "off", "greenroom.model": model})
    bench.open_file("counting.py")
    expect(bench.status("Greenroom: chats")).to_be_visible()
    bench.put_cursor(5)
    bench.page.keyboard.press("Enter")
    bench.type("answer = s")
    until_offered(bench)
    other = bench.ghost_text().filter(has_text=re.compile(r"\bfor\b"))
    expect(other).to_have_count(0)
    bench.keys("Alt+]")
    expect(other.first).to_be_visible()
    bench.shot("alternative")
    bench.keys("Alt+[")
    expect(other).to_have_count(0)

    expect(bench.status("Ln 6, Col 15")).to_be_visible()
    bench.keys("Control+Alt+G", "w")
    expect(bench.status("Ln 6, Col 17")).to_be_visible()
    expect(bench.ghost_text().first).to_be_visible()
    bench.shot("word")
    bench.keys("Control+Alt+G", "l")
    expect(bench.status("Ln 7, Col 1")).to_be_visible()
    expect(bench.ghost_text().first).to_be_visible()
    bench.shot("line")
    bench.keys("Control+Alt+G", "l")
    expect(bench.status("Ln 7, Col 18")).to_be_visible()
    bench.save()
    assert (tmp_path / "counting.py").read_text().startswith(f"{BEFORE}    answer = sum(numbers)\n    return answer")


def until_offered(bench: Workbench) -> None:
    """While the engine starts there is nothing to show, and the editor asks again only when one does."""
    deadline = time.monotonic() + SECONDS
    while not bench.ghost_text().first.is_visible() and time.monotonic() < deadline:
        bench.command("Trigger Inline Suggestion")
        bench.page.wait_for_timeout(500)
    expect(bench.ghost_text().first).to_be_visible()
