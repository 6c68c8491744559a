"""Runs pytest on the workspace, in the child."""

from __future__ import annotations

import importlib
import inspect
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import entry_points
from importlib.util import find_spec
from typing import Any

from .frames import Signer

_CACHE = "/tmp/.pytest_cache"
_SITE = frozenset(("site-packages", "dist-packages"))


@dataclass(frozen=True)
class CanaryNames:
    """Random names of the tests which must be reported as failed; new ones for every run."""

    plain: str
    twin: str
    doctest: str

    def __iter__(self) -> Iterator[str]:
        return iter((self.plain, self.twin, self.doctest))


@dataclass(frozen=True)
class Plan:
    """What to run.

    :param root: absolute path of the workspace in the container (the same as on the host).
    :param arguments: pytest's own arguments: files and node ids relative to ``root``.
    :param doctests: ``[file, qualified name]`` each.
    :param target: absolute path of the file the candidate is in, or None.
    :param sources: folders under ``root`` from which packages are imported, besides ``root`` itself.
    """

    root: str
    arguments: list[str]
    doctests: list[list[str]]
    target: str | None
    sources: list[str]
    canaries: CanaryNames


def new_canary_names() -> CanaryNames:
    """Names nobody can guess, shaped like any test's."""
    return CanaryNames(*(f"test_{os.urandom(6).hex()}" for _ in range(3)))


def load(paths: list[str], modules: list[str]) -> int:
    """Import pytest and packages of the environment, in the parent: every child has them then, at no cost.

    They come from the project's environment or Greenroom's own, both read-only, and before the workspace is
    importable, so that no file there can stand in for a part of them. Best effort for ``modules``: one that is
    not installed, or breaks, is left to the tests.

    :returns: threads of this process now. More than one means that forks would lack some.
    """
    sys.path += [path for path in paths if path not in sys.path]
    importlib.import_module("pytest")
    for own in (".recorder", ".calls"):
        importlib.import_module(__name__.rpartition(".")[0] + own)
    config = _rewriting_config()
    if config is not None:
        for name in [*_plugin_modules(), *(module for module in modules if _is_installed(module))]:
            with suppress(BaseException):
                importlib.import_module(name)
        config._ensure_unconfigure()
    return len(os.listdir("/proc/self/task"))


def _rewriting_config() -> Any:
    """From here on imports are pytest's: the assertions of plug-ins and what comes with them are rewritten.

    What is imported without is imported too early, and pytest says so in a warning, which may be an error in the
    user's configuration. This is pytest's own beginning (``_pytest.config._prepareconfig``); None with a version
    that does it otherwise: then nothing is imported ahead.
    """
    from _pytest.assertion import install_importhook
    from _pytest.config import get_config

    before = list(sys.meta_path)
    try:
        config: Any = get_config()
        hook = install_importhook(config)
        mark = config._mark_plugins_for_rewrite
        mark(hook, *([False] if len(inspect.signature(mark).parameters) > 1 else []))
    except Exception:  # any of these names may be another one in another version
        sys.meta_path[:] = before
        return None
    return config


def _plugin_modules() -> list[str]:
    found: Any = entry_points()
    # Python 3.9 has a dict here, and no other way to choose.
    plugins = found.select(group="pytest11") if hasattr(found, "select") else found.get("pytest11", ())
    return [str(entry.value).partition(":")[0] for entry in plugins]


def _is_installed(name: str) -> bool:
    with suppress(BaseException):
        spec = find_spec(name)
        return spec is not None and spec.origin is not None and bool(_SITE.intersection(spec.origin.split("/")))
    return False


def run(plan: Plan, signer: Signer) -> None:
    """Run the plan, in the child; every result goes out through ``signer`` as it happens."""
    from .recorder import Recorder

    recorder = Recorder(plan, signer)
    try:
        status = start(plan, recorder)
    except BaseException as error:  # SystemExit from an import, for one: pytest lets it through
        recorder.aborted(error)
        return
    recorder.finished(status)


def start(plan: Plan, plugin: object) -> int:
    """Pytest in the user's project, with ``plugin`` in it; its exit status. Raises whatever pytest lets through."""
    import pytest

    sys.argv = ["pytest"]
    os.chdir(plan.root)
    sys.path.insert(0, plan.root)  # as `python -m pytest` does
    sys.path += plan.sources  # as an editable install does
    return int(pytest.main(_options(plan), plugins=[plugin]))


def _options(plan: Plan) -> list[str]:
    doctest_files = list(dict.fromkeys(path for path, _ in plan.doctests))
    options = [
        *plan.arguments,
        *(path for path in doctest_files if path not in plan.arguments),
        "--capture=no",  # the parent counts and caps the output; pytest's capture files would fill the disk
        "--color=no",
        "--tb=native",  # nobody reads pytest's account, and this one prints no values
        "--maxfail=0",  # `-x` in the project's options would hide all tests after the first failure
        "--continue-on-collection-errors",
        # Not `-p no:cacheprovider`: `--ff` and the like in the project's options would then be unknown.
        "-o",
        "cache_dir=" + _CACHE,
    ]
    if doctest_files:
        options.append("--doctest-modules")
    # Plug-ins that start processes, change the order or write reports: turned off by their own option,
    # because unloading them would make the same options in the project's configuration unknown.
    for module, option in (
        ("xdist", "-n0"),
        ("pytest_cov", "--no-cov"),
        ("pytest_rerunfailures", "--reruns=0"),
        ("pytest_randomly", "--randomly-seed=0"),
    ):
        if find_spec(module) is not None:
            options.append(option)
    return options
