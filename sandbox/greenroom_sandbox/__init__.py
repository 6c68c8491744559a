"""Rehearses code nobody has read: runs tests on a candidate in Docker and says truthfully what happened.

Knows nothing of models or editors. ``Workspace.snapshot`` takes the project, ``DockerSandbox.baseline``
says what its tests are, ``DockerSandbox.run`` judges a candidate, ``DockerSandbox.call`` runs many small
programs, ``DockerSandbox.observe`` says what a function of the project does on given arguments.
"""

from typing import TYPE_CHECKING, Any

from greenroom_sandbox.address import Address
from greenroom_sandbox.environment import Environment, EnvironmentKind, EnvironmentSettings
from greenroom_sandbox.errors import (
    ContainerLost,
    SandboxError,
    SandboxUnavailable,
    WorkspaceError,
    WorkspaceTooLarge,
)
from greenroom_sandbox.interpreter import find_python
from greenroom_sandbox.limits import Limits
from greenroom_sandbox.python_tree import python_tree
from greenroom_sandbox.report import Baseline, Failure, Invocation, Outcome, Report, TestResult, Verdict
from greenroom_sandbox.sandbox import Runner, Sandbox
from greenroom_sandbox.screen import suspicions
from greenroom_sandbox.selection import Call, Program, TestSelection
from greenroom_sandbox.workspace import Workspace

if TYPE_CHECKING:
    from greenroom_sandbox.docker_sandbox import DockerSandbox

__all__ = [
    "Address",
    "Baseline",
    "Call",
    "ContainerLost",
    "DockerSandbox",
    "Environment",
    "EnvironmentKind",
    "EnvironmentSettings",
    "Failure",
    "Invocation",
    "Limits",
    "Outcome",
    "Program",
    "Report",
    "Runner",
    "Sandbox",
    "SandboxError",
    "SandboxUnavailable",
    "TestResult",
    "TestSelection",
    "Verdict",
    "Workspace",
    "WorkspaceError",
    "WorkspaceTooLarge",
    "find_python",
    "python_tree",
    "suspicions",
]


def __getattr__(name: str) -> Any:
    """The Docker client takes long to import, and most who need the types above never speak to Docker."""
    if name != "DockerSandbox":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from greenroom_sandbox.docker_sandbox import DockerSandbox

    return DockerSandbox
