"""One generated body and everything known about it."""

from pydantic import BaseModel, ConfigDict

from greenroom_sandbox import Report, Verdict


class Candidate(BaseModel):
    """A candidate definition of the target.

    ``log_probability`` is the mean per token under the model's untempered distribution (nats),
    ``total_log_probability`` the sum; ``tokens`` counts what was generated for it in its own round, ``prompt_tokens``
    what was read for it (a prompt that several share counts for the first of them). ``verdict`` is None until it was
    run, and stays None for a candidate that never reached the sandbox: then ``note`` says why (no such function in the
    answer, does not compile). ``duplicate_of`` names the candidate that says the same and whose report it shares.
    ``suspicions`` are what a static screen found in it. ``is_given``: the user's own body, which nobody generated.
    ``text`` is the model's whole answer, what was dropped of it included.
    """

    model_config = ConfigDict(frozen=True)

    index: int
    round: int
    parent: int | None
    code: str
    imports: tuple[str, ...]
    log_probability: float
    tokens: int
    total_log_probability: float = 0.0
    prompt_tokens: int = 0
    is_given: bool = False
    text: str = ""
    verdict: Verdict | None = None
    passed: int = 0
    total: int = 0
    report: Report | None = None
    duplicate_of: int | None = None
    note: str = ""
    suspicions: tuple[str, ...] = ()

    @property
    def verified(self) -> bool:
        """Whether the sandbox saw it pass every test."""
        return self.verdict is Verdict.PASS
