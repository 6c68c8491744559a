"""A folder that is not trusted: nothing of it is executed."""

from pathlib import Path

from playwright.sync_api import expect
from tests.vscode.conftest import OpenWindow


def test_a_window_on_a_folder_nobody_trusts_edits_its_files_in_restricted_mode(window: OpenWindow, tmp_path: Path):
    (tmp_path / "names.py").write_text("x = 1\ny = 2\n")
    bench = window(tmp_path, trust=False)
    expect(bench.status("Restricted Mode")).to_be_visible()
    bench.open_file("names.py")
    bench.put_cursor(1)
    bench.type("0")
    bench.save()
    assert (tmp_path / "names.py").read_text() == "x = 10\ny = 2\n"
    bench.shot("restricted")
    bench.reload()
    expect(bench.status("Restricted Mode")).to_be_visible()
    expect(bench.tab("names.py")).to_be_visible()
