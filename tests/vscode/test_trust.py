"""A folder that is not trusted: nothing of it is executed, until it is."""

import json
import sys
from pathlib import Path

from playwright.sync_api import expect
from tests.vscode import project
from tests.vscode.conftest import OpenWindow
from tests.vscode.workbench import EMBEDDED


def test_nothing_of_a_folder_is_executed_before_it_is_trusted(window: OpenWindow, tmp_path: Path):
    root = project.write(tmp_path)
    mark = tmp_path / "executed"
    program = root / "program"
    program.write_text(f"#!{sys.executable}\nfrom pathlib import Path\nPath({str(mark)!r}).touch()\n")
    program.chmod(0o755)
    settings = root / ".vscode" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"greenroom.path": str(program)}))
    (root / ".venv" / "bin").mkdir(parents=True)
    (root / ".venv" / "bin" / "python").symlink_to(program)

    bench = window(root, trust=False)
    expect(bench.status("Restricted Mode")).to_be_visible()
    bench.open_file("names.py")
    expect(bench.status("Greenroom: not trusted")).to_be_visible()
    assert not bench.offers_command("Greenroom: Implement Function at Cursor")
    expect(bench.lens("Implement")).to_have_count(0)
    bench.shot("restricted")
    assert not mark.exists()

    (root / ".venv" / "bin" / "python").unlink()
    bench.status("Restricted Mode").click()
    bench.page.get_by_role("button", name="Trust", exact=True).click()
    expect(bench.status("Restricted Mode")).to_have_count(0)
    expect(bench.status(EMBEDDED)).to_be_visible()
    bench.page.get_by_role("button", name="Close Modal Editor").click()  # the page on which it was said
    expect(bench.lens("▶ Implement (3 tests)")).to_be_visible()
    bench.shot("trusted")
    assert not mark.exists()
