"""What can go wrong outside the candidate.

::

    SandboxError
    ├── SandboxUnavailable      nothing can be executed on this machine as it is; the message has the fix
    ├── WorkspaceError          this folder cannot be taken into the sandbox
    │   └── WorkspaceTooLarge
    └── ContainerLost           a container ended, or did not answer, through no fault of the candidate

What a candidate does wrong is never an exception: it is a :class:`greenroom_sandbox.Verdict`.
"""


class SandboxError(Exception):
    """Any failure of the sandbox itself; the message is fit for the user."""


class SandboxUnavailable(SandboxError):
    """No Docker engine, no permission, or no usable interpreter. Never a reason to execute on the host."""


class WorkspaceError(SandboxError):
    """The folder cannot be snapshotted."""


class WorkspaceTooLarge(WorkspaceError):
    """The snapshot is over its size limit."""


class ContainerLost(SandboxError):
    """The container or the engine went away in the middle of a run."""
