"""What the project's pytest takes for a test."""

import configparser
import fnmatch
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, cast


@dataclass(frozen=True)
class Conventions:
    """pytest's naming options and import path; the defaults are pytest's own."""

    files: tuple[str, ...] = ("test_*.py", "*_test.py")
    functions: tuple[str, ...] = ("test",)
    classes: tuple[str, ...] = ("Test",)
    pythonpath: tuple[str, ...] = ()

    @classmethod
    def of(cls, files: Mapping[str, bytes]) -> "Conventions":
        """Those of the project with these ``files``, by path from its root; unreadable ones are left."""
        options = _options(files)
        default = cls()
        return cls(
            files=_words(options.get("python_files")) or default.files,
            functions=_words(options.get("python_functions")) or default.functions,
            classes=_words(options.get("python_classes")) or default.classes,
            pythonpath=_words(options.get("pythonpath")),
        )

    def is_test_file(self, path: str) -> bool:
        """Whether pytest would collect this file."""
        return any(fnmatch.fnmatch(PurePosixPath(path).name, pattern) for pattern in self.files)

    def is_test_function(self, name: str) -> bool:
        """Whether pytest would take a function of that name for a test."""
        return _matches(name, self.functions)

    def is_test_class(self, name: str) -> bool:
        """Whether pytest would look for tests in a class of that name."""
        return _matches(name, self.classes)


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    """pytest's rule: a prefix, or a glob if it has a wild card."""
    return any(name.startswith(pattern) or fnmatch.fnmatch(name, pattern) for pattern in patterns)


def _options(files: Mapping[str, bytes]) -> dict[str, Any]:
    """The first configuration that has a pytest section, in pytest's own order."""
    for name, section in (("pytest.ini", "pytest"), (".pytest.ini", "pytest"), ("pyproject.toml", "")):
        if name in files and (found := _section(name, files[name], section)):
            return found
    for name, section in (("tox.ini", "pytest"), ("setup.cfg", "tool:pytest")):
        if name in files and (found := _section(name, files[name], section)):
            return found
    return {}


def _section(name: str, data: bytes, section: str) -> dict[str, Any]:
    text = data.decode("utf-8", "replace")
    try:
        if name.endswith(".toml"):
            pytest = cast("dict[str, Any]", tomllib.loads(text).get("tool", {}).get("pytest", {}))
            return cast("dict[str, Any]", pytest.get("ini_options") or pytest)
        parser = configparser.ConfigParser(interpolation=None, strict=False)
        parser.read_string(text)
        return dict(parser[section]) if parser.has_section(section) else {}
    except (tomllib.TOMLDecodeError, configparser.Error, AttributeError):
        return {}


def _words(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(value.split())
    return tuple(str(word) for word in cast("list[object]", value)) if isinstance(value, list) else ()
