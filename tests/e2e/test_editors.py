"""Real editors, headless, with the configuration that docs/editors.md gives: a stub is written by a code action."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

DOCS = (Path(__file__).parents[2] / "docs" / "editors.md").read_text()
STUB = 'def count_even(numbers: list[int]) -> int:\n    """Return how many of the numbers are even."""\n    ...\n'
TEST = """\
from counting import count_even

def test_some():
    assert count_even([1, 2, 4]) == 2

def test_none():
    assert count_even([]) == 0
"""
# The user: opens the menu on the stub, takes the first entry, says yes, saves.
NEOVIM_USER = """
vim.ui.select = function(items, options, choose)
  io.stdout:write("menu: " .. options.format_item(items[1]) .. "\\n")
  choose(items[1])
end
vim.fn.inputlist = function(lines)
  io.stdout:write("question: " .. lines[1] .. "\\n")
  return 1
end
vim.cmd("edit counting.py")
local function wait(what, holds)
  if not vim.wait(90000, holds, 20) then
    io.stdout:write("waited in vain for " .. what .. "\\n")
    vim.cmd("cquit")
  end
end
wait("the server", function()
  local client = vim.lsp.get_active_clients()[1]
  return client ~= nil and client.initialized
end)
vim.api.nvim_win_set_cursor(0, { 3, 4 })
vim.lsp.buf.code_action()
wait("the edit", function()
  return vim.api.nvim_buf_get_option(0, "modified")
end)
vim.cmd("write")
vim.cmd("quitall")
"""
EMACS_USER = """
(defun completing-read (prompt collection &rest _)
  (princ (format "question: %s\\n" prompt))
  (let ((first (car collection))) (if (consp first) (car first) first)))
(find-file "counting.py")
(setq eglot-sync-connect nil)
(apply #'eglot--connect (eglot--guess-contact))
(with-timeout (90 (princ "waited in vain for the server\\n") (kill-emacs 1))
  (while (not (eglot-current-server)) (accept-process-output nil 0.05)))
(goto-char (point-min))
(search-forward "...")
(setq last-nonmenu-event t) ; by the keyboard: no pop-up menu
(let ((actions (eglot-code-actions (point))))
  (princ (format "menu: %s\\n" (plist-get (car actions) :title)))
  (eglot--read-execute-code-action actions (eglot-current-server)))
(with-timeout (90 (princ "waited in vain for the edit\\n") (kill-emacs 1))
  (while (not (buffer-modified-p)) (accept-process-output nil 0.05)))
(save-buffer)
(eglot-shutdown (eglot-current-server))
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    root.mkdir()
    (root / "pyproject.toml").write_text("[tool.pytest.ini_options]\n")
    (root / "counting.py").write_text(STUB)
    (root / "test_counting.py").write_text(TEST)
    return root


def configuration(language: str) -> str:
    """The block of the page in that language."""
    found = re.search(rf"```{language}\n(.*?)```", DOCS, re.DOTALL)
    assert found
    return found.group(1)


def drive(root: Path, *command: str) -> str:
    """What the editor printed; it has to end well."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "HOME": str(root.parent), "GREENROOM_MODELS": os.devnull}
    try:
        done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=150)
    except FileNotFoundError:
        pytest.fail(f"{command[0]} is missing. Run: scripts/setup --dev")
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def check(root: Path, said: str) -> None:
    assert "menu: Implement `count_even` (2 tests)" in said
    assert "count_even: 2 of 2 tests passed, confirmed in a fresh container." in said
    assert (root / "counting.py").read_text().startswith(STUB.removesuffix("    ...\n"))
    subprocess.run([sys.executable, "-m", "pytest", "-q"], cwd=root, check=True, capture_output=True)


def test_neovim_writes_a_stub(project: Path, tmp_path: Path):
    (tmp_path / "init.lua").write_text(configuration("lua"))
    (tmp_path / "user.lua").write_text(NEOVIM_USER)
    script = str(tmp_path / "user.lua")
    said = drive(project, "nvim", "--headless", "-n", "-i", "NONE", "-u", str(tmp_path / "init.lua"), "-S", script)
    check(project, said)


def test_emacs_with_eglot_writes_a_stub(project: Path, tmp_path: Path):
    (tmp_path / "init.el").write_text(configuration("elisp"))
    (tmp_path / "user.el").write_text(EMACS_USER)
    said = drive(project, "emacs", "--batch", "-l", str(tmp_path / "init.el"), "-l", str(tmp_path / "user.el"))
    check(project, said)


def test_the_helix_configuration_is_toml_that_names_our_command():
    found = tomllib.loads(configuration("toml"))
    assert found["language-server"]["greenroom"] == {
        "command": "greenroom",
        "args": ["serve"],
        "config": {"effort": "medium"},
    }
