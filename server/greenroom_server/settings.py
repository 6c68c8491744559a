"""What the user set: the model, and the sandbox by environment variables.

``GREENROOM_SANDBOX`` (auto, host or image), ``GREENROOM_SANDBOX_IMAGE`` (a base for ``image``) and
``GREENROOM_SANDBOX_BUILD_NETWORK`` (as ``docker build --network`` takes it).
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast, get_args

from greenroom_engine.models import ModelStore, is_url
from greenroom_engine.process import ModelChoice, SandboxChoice
from greenroom_sandbox import Address, EnvironmentKind, EnvironmentSettings
from greenroom_server.errors import BadInput

if TYPE_CHECKING:
    from greenroom_sandbox import DockerSandbox


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
        from greenroom_engine.remote.key import key_for  # here, because it brings the whole of a remote model along

        key = key_for(named.partition("#")[0])
        return ModelChoice.model_validate({"place": named, "is_remote": True, "key": key})
    return ModelChoice(place=str(Path(store.find(named)).resolve()))


def open_sandbox() -> "DockerSandbox":
    """The sandbox as the user set it; what building an image prints goes to standard error."""
    from greenroom_sandbox import DockerSandbox  # here, because editors never open one themselves

    return DockerSandbox(environment=environment_settings(), on_build=_say)


def _say(line: str) -> None:
    sys.stderr.write(f"sandbox: {line}\n")
