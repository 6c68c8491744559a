"""What the faces refuse, with the exit code it has on the command line.

GreenroomServerError
├── BadInput                 exit 2: what was asked cannot be done with these files
│   ├── NoTests              nothing exercises the target, or what does cannot tell right from wrong
│   ├── TestsDoNotRun        pytest cannot collect them
│   └── NotTrusted           the user has not said that this workspace may be executed
└── NotReady                 exit 3: the model or the sandbox is missing or unfit

Every message is one line or two for the user: what happened, to what, and what to do next.
"""


class GreenroomServerError(Exception):
    """Base of everything the server raises on purpose."""


class BadInput(GreenroomServerError):
    """The request cannot be carried out on these files."""


class NoTests(BadInput):
    """There is nothing to verify a candidate with."""


class TestsDoNotRun(BadInput):
    """pytest cannot import or collect the tests."""

    __test__ = False  # not a test class, whatever pytest makes of the name


class NotTrusted(BadInput):
    """Nothing of this workspace may be executed, be it in the sandbox."""


class NotReady(GreenroomServerError):
    """Model or sandbox cannot be used on this machine as it is."""
