"""``greenroom doctor``: what is ready on this machine, what is not, and how to get it."""

import json
import platform
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console
from rich.text import Text

from greenroom_engine.decoding.gpu import find_gpu
from greenroom_engine.errors import GreenroomEngineError
from greenroom_engine.experience import History
from greenroom_engine.models import ModelProfile, ModelStore, is_url
from greenroom_engine.process import EngineClient
from greenroom_engine.process.log import log_file
from greenroom_engine.remote import RemoteModel
from greenroom_sandbox import Program, SandboxError, environment, find_python
from greenroom_server import __version__
from greenroom_server.errors import BadInput, GreenroomServerError
from greenroom_server.project import find_root
from greenroom_server.running import run_interruptible
from greenroom_server.settings import environment_settings, experience_store, is_recorded, open_sandbox

READY, NOT_READY = 0, 3  # exit codes


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: what it is, or what is wrong with it and what to do."""

    subject: str
    is_ready: bool
    detail: str


def doctor(model: str | None, folder: Path, *, as_json: bool) -> int:
    """Look at everything and print it; the exit code.

    :param model: name, path or URL of the one to look at; None: the default.
    :param folder: of the project whose interpreter would be used.
    """
    found = findings(model, folder)
    is_ready = all(finding.is_ready for finding in found)
    console = Console(soft_wrap=True)
    if as_json:
        console.out(json.dumps({"ready": is_ready, "findings": [asdict(f) for f in found]}, indent=2), highlight=False)
    else:
        for finding in found:
            mark = ("✓ ", "green") if finding.is_ready else ("✗ ", "bold red")
            console.print(Text.assemble(mark, (f"{finding.subject:<10}", "bold"), finding.detail))
    return READY if is_ready else NOT_READY


def findings(model: str | None, folder: Path, *, is_trusted: bool = True) -> list[Finding]:
    """Look at everything; the editor asks for the same. Blocks for seconds, in any thread.

    :param model: name, path or URL of the one to look at; None: the default.
    :param is_trusted: whether the project's interpreter may be started.
    :raises BadInput: ``folder`` is none.
    """
    if not folder.is_dir():
        raise BadInput(f"{folder} is not a folder: name a folder of your project.")
    root = find_root(folder / "_")
    found = [
        Finding("greenroom", True, f"{__version__} on Python {platform.python_version()}, {sys.prefix}"),
        _looked("model", lambda: _model(model)),
        Finding("gpu", True, str(find_gpu())),  # never needed
    ]
    if is_trusted:
        found.append(_looked("project", lambda: _project(root)))
    else:
        found.append(Finding("project", True, f"{root}: not looked at, because the editor does not trust it"))
    return [
        *found,
        _looked("sandbox", lambda: run_interruptible(_sandbox())),
        _looked("engine", lambda: run_interruptible(_engine())),
        _looked("history", _history),
        _looked("offline", lambda: _offline(model)),
    ]


def _looked(subject: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(subject, True, look())
    except (SandboxError, GreenroomEngineError, GreenroomServerError, OSError) as error:
        return Finding(subject, False, str(error))


def _model(named: str | None) -> str:
    store = ModelStore()
    named = named or store.default
    if is_url(named):
        return run_interruptible(_served(named))
    path = store.find(named)
    profile = ModelProfile.read(path)
    profile.require_weights()
    size = path.stat().st_size / 1e6
    return f"{profile.name}, {profile.parameters / 1e6:,.1f} M parameters, {size:,.1f} MB, {path}"


async def _served(url: str) -> str:
    """What the server says of itself; nothing is written by its model."""
    model = await RemoteModel.open(url)
    try:
        return f"{model.name}, a context of {model.context_length:,} tokens; {model.url} is {model.server}"
    finally:
        await model.aclose()


def _project(root: Path) -> str:
    return run_interruptible(_environment(root))


async def _environment(root: Path) -> str:
    """Which environment the tests get, and why."""
    python, chosen = find_python(root), environment_settings().kind
    async with open_sandbox() as sandbox:
        try:
            await sandbox.ready()
        except SandboxError:  # a finding of its own; the project's interpreter can be looked at all the same
            if chosen == "image":
                raise
            around = environment.for_tests(python, root)
        else:
            around = await sandbox.environment(root, python)
    if around.image is None:
        return f"{root}: {around.description}, mounted read-only into the sandbox (environment: host)"
    why = "GREENROOM_SANDBOX=image" if chosen == "image" else "the engine is not on this machine"
    return f"{root}: {around.description} (environment: image, as {why})"


async def _sandbox() -> str:
    """Starts a container and runs a line in it: everything between here and a verdict has to work for that."""
    async with open_sandbox() as sandbox:
        ready = await sandbox.ready()
        started = time.perf_counter()
        ((invocation,),) = await sandbox.call([Program("def f():\n    return 6 * 7\n", "f", ("()",))])
        seconds = time.perf_counter() - started
    if invocation.value != "42":
        raise SandboxError(f"A container started, but answered {invocation.exception or invocation.value!r}.")
    return f"{ready}; a container was up and had run a function in {seconds:.1f} s"


async def _engine() -> str:
    """How the engine process is, if one runs."""
    client = await EngineClient.find()
    if client is None:
        return f"none runs; the next job starts one (log: {log_file()})"
    async with client:
        found = await client.status()
    models = ", ".join(model.name for model in found.models) or "no model yet"
    return f"process {found.pid}, up for {found.uptime_s:,.0f} s, {models}, {found.jobs} jobs (log: {log_file()})"


def _history() -> str:
    """Where past jobs are kept."""
    store = experience_store()
    history = History(Path(store.folder))
    kept = f"{history.count():,} jobs, {history.size / 2**20:,.1f} of {store.limit / 2**20:,.0f} MB, {history.path}"
    return kept if is_recorded() else f"switched off by GREENROOM_RECORD; {kept}"


def _offline(model: str | None) -> str:
    """What a job needs of a network."""
    chosen = model or ModelStore().default
    if is_url(chosen):
        return f"no: the model is a server, {chosen}"
    try:
        ModelStore().find(chosen)
    except GreenroomEngineError:
        return "yes, once there is a model; candidates run without a network"
    if environment_settings().kind == "image":
        return "the model is a file here; the tests' image is built with a network once, then run without"
    return "yes: the model is a file here, and nothing else is fetched; candidates run without a network"
