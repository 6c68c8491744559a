"""Ghost text of the embedded model."""

from pathlib import Path

from playwright.sync_api import expect
from tests.vscode.conftest import OpenWindow

BEFORE = '''\
"""Numbers."""


def total(numbers: list[int]) -> int:
    """Return the sum of the numbers."""
'''


def test_ghost_text_appears_while_one_types_and_is_taken_with_tab(window: OpenWindow, tmp_path: Path):
    (tmp_path / "counting.py").write_text(BEFORE)
    bench = window(tmp_path)
    bench.open_file("counting.py")
    expect(bench.status("Greenroom: default model")).to_be_visible()
    bench.put_cursor(5)
    bench.page.keyboard.press("Enter")
    bench.type("return s")
    expect(bench.ghost_text().first).to_be_visible()
    bench.shot("ghost-text")
    bench.page.keyboard.press("Tab")
    expect(bench.ghost_text()).to_have_count(0)
    bench.save()
    bench.shot("accepted")
    assert (tmp_path / "counting.py").read_text().startswith(BEFORE + "    return sum(numbers)")
