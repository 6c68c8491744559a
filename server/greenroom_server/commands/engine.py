"""``greenroom engine``: the process that holds the model."""

from rich.console import Console
from rich.text import Text

from greenroom_engine.process import EngineClient, EngineStatus
from greenroom_server.running import run_interruptible

RUNNING, NOT_RUNNING = 0, 1  # exit codes


def run() -> int:
    """Be the engine, until it is stopped or idle for long; the exit code."""
    from greenroom_engine.process.__main__ import main

    return main()


def status(*, as_json: bool) -> int:
    """Print how the engine is; the exit code."""
    found = run_interruptible(_status())
    console = Console(soft_wrap=True)
    if as_json:
        console.out(found.model_dump_json(indent=2) if found else "null", highlight=False)
    elif found is None:
        console.print("No engine runs. The next command that needs a model starts one.")
    else:
        _print(console, found)
    return NOT_RUNNING if found is None else RUNNING


def stop() -> int:
    """End the engine if one runs; the exit code."""
    was_running = run_interruptible(_stop())
    Console(soft_wrap=True).print("The engine has ended." if was_running else "No engine runs.")
    return RUNNING


async def _status() -> EngineStatus | None:
    client = await EngineClient.find()
    if client is None:
        return None
    async with client:
        return await client.status()


async def _stop() -> bool:
    client = await EngineClient.find()
    if client is None:
        return False
    async with client:
        await client.stop()
    return True


def _print(console: Console, found: EngineStatus) -> None:
    jobs = f"{found.jobs} job{'' if found.jobs == 1 else 's'}"
    memory = f"{found.memory_bytes / 1e6:,.0f} MB"
    line = f"process {found.pid}, {found.version}, up for {found.uptime_s:,.0f} s, {jobs}, {memory}"
    console.print(Text.assemble(("engine  ", "dim"), line))
    for model in found.models:
        use = f"used by {model.jobs}" if model.jobs else "idle"
        speed = f", {model.tokens_per_second:,.0f} tokens/s so far" if model.tokens_per_second else ""
        console.print(Text.assemble(("model   ", "dim"), f"{model.name}, {use}{speed}, {model.place}"))
