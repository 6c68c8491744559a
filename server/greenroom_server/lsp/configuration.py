"""Settings of the editor, validated: what is wrong is said once, by name, and its default is kept.

Where a value comes from decides what it may set:

- ``initializationOptions``: the user's. Everything counts, also ``trusted``.
- Answers to ``workspace/configuration`` without ``scopeUri``, and what ``workspace/didChangeConfiguration`` brings: the
  user's as well, as far as the workspace is trusted; editors mix a workspace's values into them.
- Answers with ``scopeUri``: the workspace's, for the files below that folder. ``model``, ``python`` and ``sandbox`` say
  what runs on this machine, so they are passed over there; VS Code keeps workspaces from setting them by their scope.
  ``record`` can be switched off there, not on.

A workspace is trusted unless ``initializationOptions`` has ``trusted: false`` or the client has said so by
``greenroom/trust``. Untrusted: completions only, nothing is executed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, cast

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator
from pydantic.alias_generators import to_camel

from greenroom_engine.search import Budget, Effort

USER_ONLY = frozenset({"model", "python", "sandbox"})


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", alias_generator=to_camel, populate_by_name=True)


class CompletionSettings(_Section):
    """Inline completion. ``debounce_ms`` 0: adapted to the typing; ``max_lines`` 1: never more than a line."""

    enabled: bool = True
    max_tokens: int = Field(default=96, ge=1, le=1024)
    max_lines: int = Field(default=8, ge=1, le=200)
    debounce_ms: int = Field(default=0, ge=0, le=5000)
    alternatives: int = Field(default=3, ge=1, le=8)
    in_comments: bool = True


class DiagnosticsSettings(_Section):
    """The last report of a target's tests, shown on the failing lines."""

    enabled: bool = False


class SandboxSettings(_Section):
    """The environment of the tests; what is empty is left to the environment variables (``GREENROOM_SANDBOX`` …)."""

    environment: Literal["", "auto", "host", "image"] = ""
    image: str = ""
    build_network: str = ""


class Settings(_Section):
    """Section ``greenroom``.

    ``model`` is a name, a path or a URL; empty: the default of ``greenroom models``. ``python`` is the path of the
    interpreter that the project's tests need; empty: the one found in the project. ``budget`` is what a search may cost
    (``30s``, ``2m``, ``20000tok``); empty: no limit. ``record``: whether jobs are kept for ``greenroom history``.
    """

    model: str = ""
    python: str = ""
    sandbox: SandboxSettings = SandboxSettings()
    effort: Effort = Effort.MEDIUM
    budget: str = ""
    record: bool = True
    completion: CompletionSettings = CompletionSettings()
    diagnostics: DiagnosticsSettings = DiagnosticsSettings()
    code_lens: bool = True

    @field_validator("budget")
    @classmethod
    def _is_budget(cls, text: str) -> str:
        if text:
            Budget.parse(text)
        return text

    @property
    def search_budget(self) -> Budget:
        """What a search may cost."""
        return Budget.parse(self.budget) if self.budget else Budget()


class Configuration:
    """All values that the editor has sent, and what they make together."""

    def __init__(self) -> None:
        self.is_trusted = True
        self._options: Mapping[str, Any] = {}
        self._pulled: Mapping[str, Any] = {}
        self._by_folder: Mapping[Path, Mapping[str, Any]] = {}
        self._user = Settings()
        self._scoped: dict[Path, Settings] = {}
        self._said: set[str] = set()

    @property
    def settings(self) -> Settings:
        """Of the user: for everything that belongs to no folder."""
        return self._user

    def at(self, path: Path | None) -> Settings:
        """For a file: those of the innermost folder that has some."""
        around = [folder for folder in self._scoped if path is not None and path.is_relative_to(folder)]
        return self._scoped[max(around, key=lambda folder: len(folder.parts))] if around else self._user

    def begin(self, options: Any) -> Iterator[str]:
        """``initializationOptions``, at the top or below ``greenroom``; what is wrong and not yet said, a line each."""
        values = _mapping(options)
        self._options = _mapping(values.get("greenroom")) or values
        self.is_trusted = self._options.get("trusted") is not False
        return self._resolve()

    def trust(self, is_trusted: bool) -> Iterator[str]:
        """The user trusts the workspace from now on, or does not."""
        self.is_trusted = is_trusted
        return self._resolve()

    def update(self, user: Any, by_folder: Mapping[Path, Any] | None = None) -> Iterator[str]:
        """What the editor has now; None for nothing."""
        self._pulled = _mapping(user)
        if by_folder is not None:
            self._by_folder = {folder: _mapping(values) for folder, values in by_folder.items()}
        return self._resolve()

    def _resolve(self) -> Iterator[str]:
        pulled = self._pulled if self.is_trusted else _harmless(self._pulled)
        users = _merged(self._options, pulled)
        self._user, problems = read_settings(users)
        self._scoped = {}
        for folder, values in self._by_folder.items():
            scoped, more = read_settings(_merged(users, _harmless(values)))
            self._scoped[folder] = scoped.model_copy(update={"record": scoped.record and self._user.record})
            problems += more
        unsaid = [problem for problem in dict.fromkeys(problems) if problem not in self._said]
        self._said.update(unsaid)
        return iter(unsaid)


def read_settings(values: Mapping[str, Any]) -> tuple[Settings, list[str]]:
    """The settings in ``values``, and a line per value that cannot be used; its default stands in for it."""
    defaults = Settings().model_dump(by_alias=True, mode="json")
    merged = _merged(defaults, {name: value for name, value in values.items() if value is not None})
    problems: list[str] = []
    while True:
        try:
            return Settings.model_validate(merged), problems
        except ValidationError as error:
            for fault in error.errors():
                place = [str(part) for part in fault["loc"]]
                default = _without(merged, defaults, place)
                name = ".".join(("greenroom", *place))
                problems.append(f"{name} is {fault['input']!r}: {fault['msg'].lower()}. {default!r} is used instead.")


def _mapping(values: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", values) if isinstance(values, Mapping) else {}


def _harmless(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in USER_ONLY}


def _merged(base: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for name, value in values.items():
        known = merged.get(name)
        if isinstance(known, Mapping) and isinstance(value, Mapping):
            value = _merged(cast("Mapping[str, Any]", known), cast("Mapping[str, Any]", value))
        merged[name] = value
    return merged


def _without(values: dict[str, Any], defaults: Mapping[str, Any], place: list[str]) -> Any:
    """Put the default back at ``place``; that default."""
    *folders, name = place
    for folder in folders:
        values, defaults = values[folder], defaults[folder]
    values[name] = defaults[name]
    return defaults[name]
