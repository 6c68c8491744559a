"""What comes out of test synthesis: assertions for the user to look at, never tests by themselves."""

from pydantic import BaseModel, ConfigDict


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True)


class ProposedTest(_Frozen):
    """One assertion.

    :param call: the call as Python, from the name that the module defines at its top.
    :param value: what it returns, as a literal; None where it raises.
    :param exception: the name of the type that it raises.
    :param agreeing: how many of ``voters`` did just this; the user's own body is one of them.
    """

    call: str
    value: str | None
    exception: str | None
    agreeing: int
    voters: int


class Proposal(_Frozen):
    """Proposed tests of one function.

    :param tests: none, or at least two.
    :param inputs: how many calls were tried.
    :param candidates: how many bodies were run, the user's own not among them; equal ones count each.
    :param has_body: the function has a body of the user's, and the tests describe what it does today.
    :param reason: why no test is proposed; empty where some are.
    """

    target: str
    is_async: bool
    tests: tuple[ProposedTest, ...]
    inputs: int
    candidates: int
    has_body: bool
    model: str
    reason: str = ""
