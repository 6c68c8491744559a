"""``greenroom models``: which models are here, what they are, and which one is used."""

import json
import re
import shutil
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, TimeRemainingColumn, TransferSpeedColumn
from rich.progress import Progress as ProgressBar
from rich.table import Table
from rich.text import Text

from greenroom_engine.decoding.gpu import find_gpu
from greenroom_engine.decoding.memory import kv_bytes, usual_context
from greenroom_engine.models import ModelProfile, ModelStore, StoredModel, is_url
from greenroom_engine.models.download import Source, download
from greenroom_engine.models.hub import is_repository, sources, target
from greenroom_engine.remote import RemoteModel
from greenroom_server.errors import BadInput
from greenroom_server.running import run_interruptible

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
        sizes = (f"{profile.parameters / 1e6:,.1f} M", f"{profile.file_size / 1e6:,.1f} MB")
        table.add_row(
            mark, model.name, *sizes, f"{profile.context_length:,}", re.split(r" \(|:", profile.completion)[0], ""
        )
    console.print(table)
    if store.default not in {model.name for model in found}:
        console.print(f"● {store.default}", markup=False, highlight=False)
    console.print(Text(f"folder: {store.folder}", style="dim"))
    return OK


def info(named: str | None, *, as_json: bool) -> int:
    """Print what a model is and what it takes; the exit code."""
    store, console = ModelStore(), Console(soft_wrap=True)
    named = named or store.default
    if is_url(named):
        facts = run_interruptible(_served(named))
    else:
        path = store.find(named)
        profile = ModelProfile.read(path)
        profile.require_weights()
        facts = {**_facts(StoredModel(named, path, profile)), **_needs(profile)}
    if as_json:
        console.out(json.dumps(facts, indent=2), highlight=False)
        return OK
    for label, value in facts.items():
        shown = f"{value / 1e6:,.0f} MB" if label.endswith("bytes") else value
        console.print(Text.assemble((f"{label.replace('_', ' ').removesuffix(' bytes'):<22}", "dim"), str(shown)))
    return OK


async def _served(url: str) -> dict[str, Any]:
    """What a server says of its model: the file, and the memory it takes, are over there."""
    model = await RemoteModel.open(url)
    try:
        return {"name": model.name, "url": model.url, "server": model.server, "context_length": model.context_length}
    finally:
        await model.aclose()


def use(named: str) -> int:
    """Make a model the default; the exit code."""
    store = ModelStore()
    store.use(named)
    Console(soft_wrap=True).print(f"`greenroom fix` now uses {store.default}.", markup=False, highlight=False)
    return OK


def pull(named: str, sha256: str | None) -> int:
    """Download a model into the store; the exit code. After Ctrl-C the next pull goes on from what has come."""
    store, console = ModelStore(), Console(stderr=True, soft_wrap=True)
    headers: dict[str, str] = {}
    if is_url(named):
        file = PurePosixPath(urlsplit(named).path).name
        if not file.endswith(".gguf"):
            raise BadInput(f"{named} does not name a .gguf file.")
        wanted = {store.folder / file: Source(named, sha256=sha256)}
    elif is_repository(named):
        found, headers = sources(named)
        wanted = {target(store.folder, named, file): source for file, source in found.items()}
    else:
        raise BadInput(f"{named} is neither ORG/REPO[:FILE or QUANT] nor a URL.")
    for path, source in wanted.items():
        if path.exists() and source.size in (None, path.stat().st_size):
            console.print(f"{path} is there already.", markup=False, highlight=False)
            continue
        _fetch(console, source, path, headers)
    first = min(wanted)
    ModelProfile.read(first)
    name = first.relative_to(store.folder).with_suffix("").as_posix()
    Console(soft_wrap=True).print(f"Pulled {name}. Use it: greenroom models use {name}", markup=False, highlight=False)
    return OK


def _fetch(console: Console, source: Source, path: Path, headers: dict[str, str]) -> None:
    size = f"{source.size / 1e6:,.0f} MB" if source.size else "of unknown size"
    free = shutil.disk_usage(next(each for each in (path, *path.parents) if each.exists())).free
    console.print(f"{path.name}, {size}; {free / 1e9:,.0f} GB of disk are free", markup=False, highlight=False)
    columns = (BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
    with ProgressBar(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=source.size)

        def report(done: int, total: int | None) -> None:
            bar.update(task, completed=done, total=total)

        download(source, path, report, headers)


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
        "completion": profile.completion,
        "prompt_style": profile.prompt_style,
    }


def _needs(profile: ModelProfile) -> dict[str, Any]:
    """Memory at the usual context and parallelism, and what the installed llama.cpp puts on a GPU."""
    context = usual_context(profile, _SEQUENCES)
    cache = kv_bytes(profile, context)
    return {
        "sequences_at_once": _SEQUENCES,
        "cells": context,
        "kv_cache_bytes": cache,
        "memory_bytes": profile.file_size + cache,
        "gpu": str(find_gpu()),
    }
