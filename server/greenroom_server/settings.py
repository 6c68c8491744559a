"""What the user set: the model; sandbox and recording by environment variables.

``GREENROOM_SANDBOX`` (auto, host or image), ``GREENROOM_SANDBOX_IMAGE`` (a base for ``image``) and
``GREENROOM_SANDBOX_BUILD_NETWORK`` (as ``docker build --network`` takes it). ``GREENROOM_RECORD`` (0: jobs are not
recorded), ``GREENROOM_EXPERIENCE`` (the folder they are recorded in) and ``GREENROOM_EXPERIENCE_MB`` (its limit).
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast, get_args

from platformdirs import user_data_path
from pydantic import TypeAdapter, ValidationError

from greenroom_engine.decoding.context_settings import ContextSettings
from greenroom_engine.experience.writers import Recording
from greenroom_engine.models import ModelStore, is_url
from greenroom_engine.process import ModelChoice, SandboxChoice
from greenroom_sandbox import Address, EnvironmentKind, EnvironmentSettings
from greenroom_server.errors import BadInput

if TYPE_CHECKING:
    from greenroom_sandbox import DockerSandbox

_CONTEXT_VARIABLES = {
    "n_ctx": "GREENROOM_CONTEXT",
    "gpu_layers": "GREENROOM_GPU_LAYERS",
    "flash_attention": "GREENROOM_FLASH_ATTENTION",
    "kv_type": "GREENROOM_KV_TYPE",
}
_NO = frozenset({"0", "no", "off", "false"})
_YES = frozenset({"", "1", "yes", "on", "true"})
_EXPERIENCE_MB = 512


def environment_settings(kind: str = "", image: str = "", build_network: str = "") -> EnvironmentSettings:
    """As the user set them; an editor's settings win over the environment variables.

    :raises BadInput: a kind of environment that does not exist.
    """
    kind = kind or os.environ.get("GREENROOM_SANDBOX") or "auto"
    if kind not in get_args(EnvironmentKind):
        raise BadInput(f"GREENROOM_SANDBOX is {kind!r}: it can be {', '.join(get_args(EnvironmentKind))}.")
    return EnvironmentSettings(
        kind=cast("EnvironmentKind", kind),
        image=image or os.environ.get("GREENROOM_SANDBOX_IMAGE") or None,
        build_network=build_network or os.environ.get("GREENROOM_SANDBOX_BUILD_NETWORK") or None,
    )


def sandbox_choice(kind: str = "", image: str = "", build_network: str = "") -> SandboxChoice:
    """The same for the engine process, whose own environment does not count.

    :raises BadInput: a kind of environment that does not exist.
    :raises SandboxUnavailable: an address that cannot be used.
    """
    return SandboxChoice(address=Address.chosen(), environment=environment_settings(kind, image, build_network))


def model_choice(named: str | None) -> ModelChoice:
    """The model that the user names by name, path or URL; None: the default.

    :raises ModelNotFound: there is none of that name.
    :raises RemoteRefused: the file of keys can be read by others, or is broken.
    """
    store = ModelStore()
    named = named or store.default
    if is_url(named):
        from greenroom_engine.remote.key import key_for  # an HTTP client comes with it

        key = key_for(named.partition("#")[0])
        return ModelChoice.model_validate({"place": named, "is_remote": True, "key": key})
    return ModelChoice(place=str(Path(store.find(named)).resolve()), settings=context_settings())


def context_settings() -> ContextSettings:
    """How models are held, from ``GREENROOM_CONTEXT``, ``_GPU_LAYERS``, ``_FLASH_ATTENTION``, ``_KV_TYPE``.

    :raises BadInput: a value that cannot be; the message names the variable.
    """
    given = {field: os.environ[name] for field, name in _CONTEXT_VARIABLES.items() if os.environ.get(name)}
    try:
        return TypeAdapter(ContextSettings).validate_python(given)
    except ValidationError as error:
        fault = error.errors()[0]
        name = _CONTEXT_VARIABLES.get(str(fault["loc"][0])) if fault["loc"] else None
        values = [f"{name}={fault['input']}"] if name else [f"{_CONTEXT_VARIABLES[f]}={v}" for f, v in given.items()]
        reason = fault["msg"].removeprefix("Value error, ")
        raise BadInput(f"{' '.join(values)} cannot be used: {reason}.") from error


def is_recorded() -> bool:
    """Whether jobs are recorded: ``GREENROOM_RECORD``.

    :raises BadInput: it is neither yes nor no.
    """
    said = os.environ.get("GREENROOM_RECORD", "").strip().lower()
    if said not in _NO | _YES:
        raise BadInput(f"GREENROOM_RECORD is {said!r}: it can be 1 or 0.")
    return said not in _NO


def experience_store() -> Recording:
    """Where jobs are recorded, and how much room they may take.

    :raises BadInput: ``GREENROOM_EXPERIENCE_MB`` is no number of megabytes.
    """
    named = os.environ.get("GREENROOM_EXPERIENCE")
    folder = Path(named).expanduser() if named else user_data_path("greenroom") / "experience"
    megabytes = os.environ.get("GREENROOM_EXPERIENCE_MB") or str(_EXPERIENCE_MB)
    if not megabytes.isdecimal() or int(megabytes) < 1:
        raise BadInput(f"GREENROOM_EXPERIENCE_MB is {megabytes!r}: it can be a whole number of megabytes from 1 on.")
    return Recording(folder=str(folder.absolute()), limit=int(megabytes) * 2**20)


def recording(*, wanted: bool) -> Recording | None:
    """For a job; None where it is not ``wanted``, or the environment says no.

    :raises BadInput: a variable that says nothing.
    """
    return experience_store() if wanted and is_recorded() else None


def open_sandbox() -> "DockerSandbox":
    """The sandbox as the user set it; what building an image prints goes to standard error."""
    from greenroom_sandbox import DockerSandbox  # here, because editors never open one themselves

    return DockerSandbox(environment=environment_settings(), on_build=_say)


def _say(line: str) -> None:
    sys.stderr.write(f"sandbox: {line}\n")
