"""Settings of the editor, validated: what is wrong is said once, by name, and its default is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic.alias_generators import to_camel

from greenroom_engine.search import Effort


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


class Settings(_Section):
    """Section ``greenroom``. ``model`` is a name, a path or a URL; empty: the default of ``greenroom models``."""

    model: str = ""
    effort: Effort = Effort.MEDIUM
    completion: CompletionSettings = CompletionSettings()
    diagnostics: DiagnosticsSettings = DiagnosticsSettings()
    code_lens: bool = True
    trusted: bool = True


def read_settings(values: Mapping[str, Any], before: Settings | None = None) -> tuple[Settings, list[str]]:
    """The settings in ``values``, and a line per value that cannot be used; its default stands in for it.

    :param before: where a value is missing, its own counts; None: the default.
    """
    base = (before or Settings()).model_dump(by_alias=True, mode="json")
    merged = _merged(base, values)
    problems: list[str] = []
    while True:
        try:
            return Settings.model_validate(merged), problems
        except ValidationError as error:
            for fault in error.errors():
                place = [str(part) for part in fault["loc"]]
                default = _without(merged, Settings().model_dump(by_alias=True, mode="json"), place)
                name = ".".join(("greenroom", *place))
                problems.append(f"{name} is {fault['input']!r}: {fault['msg'].lower()}. {default!r} is used instead.")


def _merged(base: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for name, value in values.items():
        known = merged.get(name)
        if isinstance(known, Mapping) and isinstance(value, Mapping):
            value = _merged(cast("Mapping[str, Any]", known), cast("Mapping[str, Any]", value))
        merged[name] = value
    return merged


def _without(values: dict[str, Any], defaults: dict[str, Any], place: list[str]) -> Any:
    """Put the default back at ``place``; that default."""
    *folders, name = place
    for folder in folders:
        values, defaults = values[folder], defaults[folder]
    values[name] = defaults[name]
    return defaults[name]
