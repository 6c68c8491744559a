"""Settings of the sandbox, from environment variables.

``GREENROOM_SANDBOX`` (auto, host or image), ``GREENROOM_SANDBOX_IMAGE`` (a base for ``image``) and
``GREENROOM_SANDBOX_BUILD_NETWORK`` (as ``docker build --network`` takes it).
"""

import os
import sys
from typing import cast, get_args

from greenroom_sandbox import DockerSandbox, EnvironmentKind, EnvironmentSettings
from greenroom_server.errors import BadInput


def environment_settings() -> EnvironmentSettings:
    """As the user set them.

    :raises BadInput: a kind of environment that does not exist.
    """
    kind = os.environ.get("GREENROOM_SANDBOX") or "auto"
    if kind not in get_args(EnvironmentKind):
        raise BadInput(f"GREENROOM_SANDBOX is {kind!r}: it can be {', '.join(get_args(EnvironmentKind))}.")
    return EnvironmentSettings(
        kind=cast("EnvironmentKind", kind),
        image=os.environ.get("GREENROOM_SANDBOX_IMAGE") or None,
        build_network=os.environ.get("GREENROOM_SANDBOX_BUILD_NETWORK") or None,
    )


def open_sandbox() -> DockerSandbox:
    """The sandbox as the user set it; what building an image prints goes to standard error."""
    return DockerSandbox(environment=environment_settings(), on_build=_say)


def _say(line: str) -> None:
    sys.stderr.write(f"sandbox: {line}\n")
