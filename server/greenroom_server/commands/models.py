"""``greenroom models``: which models are here, what they are, and which one is used."""

import json
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from greenroom_engine.decoding.decoder import usual_context
from greenroom_engine.decoding.llama_library import llama
from greenroom_engine.models import ModelProfile, ModelStore, StoredModel

OK = 0
_SEQUENCES = 32  # written at the same time at high effort


def list_models(*, as_json: bool) -> int:
    """Print all models of the store; the exit code."""
    store = ModelStore()
    found, console = store.models(), Console(soft_wrap=True)
    if as_json:
        rows = [{**_facts(model), "default": model.name == store.default} for model in found]
        console.out(json.dumps({"folder": str(store.folder), "default": store.default, "models": rows}, indent=2),
                    highlight=False)  # fmt: skip
        return OK
    table = Table("", "model", "parameters", "size", "context", "completions", "", box=None, header_style="dim")
    for model in found:
        mark = "●" if model.name == store.default else ""
        if model.profile is None:
            table.add_row(mark, model.name, "", "", "", "", Text(model.problem, style="red"))
            continue
        profile = model.profile
        fim = "fill in the middle" if profile.fim else "no"
        sizes = (f"{profile.parameters / 1e6:,.1f} M", f"{profile.file_size / 1e6:,.1f} MB")
        table.add_row(mark, model.name, *sizes, f"{profile.context_length:,}", fim, "")
    console.print(table)
    if store.default not in {model.name for model in found}:
        console.print(f"● {store.default}", markup=False, highlight=False)
    console.print(Text(f"folder: {store.folder}", style="dim"))
    return OK


def info(named: str | None, *, as_json: bool) -> int:
    """Print what a model is and what it takes; the exit code."""
    store = ModelStore()
    path = store.find(named or store.default)
    profile = ModelProfile.read(path)
    profile.require_weights()
    console = Console(soft_wrap=True)
    facts = {**_facts(StoredModel(named or store.default, path, profile)), **_needs(profile)}
    if as_json:
        console.out(json.dumps(facts, indent=2), highlight=False)
        return OK
    for label, value in facts.items():
        shown = f"{value / 1e6:,.0f} MB" if label.endswith("bytes") else value
        console.print(Text.assemble((f"{label.replace('_', ' ').removesuffix(' bytes'):<22}", "dim"), str(shown)))
    return OK


def use(named: str) -> int:
    """Make a model the default; the exit code."""
    store = ModelStore()
    store.use(named)
    Console(soft_wrap=True).print(f"`greenroom fix` now uses {store.default}.", markup=False, highlight=False)
    return OK


def _facts(model: StoredModel) -> dict[str, Any]:
    profile = model.profile
    if profile is None:
        return {"name": model.name, "path": str(model.path), "problem": model.problem}
    return {
        "name": model.name,
        "path": str(model.path),
        "architecture": profile.architecture,
        "parameters": profile.parameters,
        "file_bytes": profile.file_size,
        "context_length": profile.context_length,
        "chat_template": profile.chat_template is not None,
        "fill_in_the_middle": profile.fim is not None,
        "prompt_style": profile.prompt_style,
    }


def _needs(profile: ModelProfile) -> dict[str, Any]:
    """Memory at the usual context and parallelism, and what the installed llama.cpp puts on a GPU."""
    context = usual_context(profile, _SEQUENCES)
    cache = context * profile.kv_bytes_per_token
    return {
        "sequences_at_once": _SEQUENCES,
        "cells": context,
        "kv_cache_bytes": cache,
        "memory_bytes": profile.file_size + cache,
        "offloaded": "all layers"
        if llama.llama_supports_gpu_offload()
        else "nothing: this llama.cpp has no GPU support",
    }
