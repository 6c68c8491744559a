"""Check the set itself: every solution passes, every stub fails.

Runs plain pytest in temporary copies, needs nothing but pytest and Python 3.11:

    python tests/bench/handwritten/verify.py [FOLDER]

FOLDER is the set to check; without it, the one this file lies in.
"""

import ast
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).parent


def functions(source: str) -> list[str]:
    """Names of the module-level functions and of the methods (without __init__), in order."""
    names: list[str] = []
    for node in ast.parse(source).body:
        members = node.body if isinstance(node, ast.ClassDef) else [node]
        names += [member.name for member in members if isinstance(member, ast.FunctionDef)]
    return [name for name in names if name != "__init__"]


def owner(test: str, names: list[str]) -> str | None:
    """The function a test is about: the longest name that follows `test_`."""
    name = test.split("[")[0].removeprefix("test_")
    fitting = [n for n in names if name == n or name.startswith(n + "_")]
    return max(fitting, key=len, default=None)


def run(tests: Path, module: Path, folder: Path) -> dict[str, bool]:
    """Run one topic's tests against a module; maps test name to "it passed"."""
    folder.mkdir()
    shutil.copy(module, folder)
    shutil.copy(tests, folder)
    command = [sys.executable, "-m", "pytest", "-q", "-c", "/dev/null", "--rootdir", ".", "--junitxml", "report.xml"]
    subprocess.run([*command, tests.name], cwd=folder, capture_output=True, check=False, timeout=120)
    cases = ElementTree.parse(folder / "report.xml").iter("testcase")
    return {case.get("name", ""): not list(case) for case in cases}


def main() -> int:
    root = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else HERE
    index = tomllib.loads((root / "index.toml").read_text())
    problems: list[str] = []
    levels: Counter[str] = Counter()
    total_tests = 0
    with tempfile.TemporaryDirectory() as scratch:
        for topic, by_level in index.items():
            stub, solution = root / topic / f"{topic}.py", root / "solutions" / f"{topic}.py"
            tests = root / topic / f"test_{topic}.py"
            stubs, solved = functions(stub.read_text()), functions(solution.read_text())
            listed = [name for names in by_level.values() for name in names]
            if sorted(stubs) != sorted(listed) or sorted(stubs) != sorted(solved):
                problems.append(f"{topic}: stubs, solutions and index.toml name different functions")
            for level, names in by_level.items():
                levels[level] += len(names)
            good = run(tests, solution, Path(scratch) / f"{topic}-solved")
            bad = run(tests, stub, Path(scratch) / f"{topic}-stubs")
            total_tests += len(good)
            problems += [f"{topic}::{test} fails on the solution" for test, passed in good.items() if not passed]
            problems += [f"{topic}::{test} passes on the stub" for test, passed in bad.items() if passed]
            covered = {owner(test, stubs) for test in good}
            problems += [f"{topic}::{name} has no test" for name in stubs if name not in covered]
            problems += [f"{topic}: a test names no function" for test in [None] if test in covered]
    print("\n".join(problems) or "every solution passes its tests, every stub fails all of its own")
    print(f"{sum(levels.values())} functions {dict(levels)}, {total_tests} tests")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
