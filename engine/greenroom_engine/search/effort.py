"""How hard to try: how many candidates, how many repair rounds."""

from enum import StrEnum


class Effort(StrEnum):
    """Budget of one job.

    The three levels are those of the reflective generative model (arXiv:2507.01951, 2 / 8 / 32 candidates);
    repair rounds follow S* (arXiv:2502.14382), whose default is one answer and two repairs.
    """

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def candidates(self) -> int:
        """First answers sampled in parallel."""
        return {Effort.LOW: 2, Effort.MEDIUM: 8, Effort.HIGH: 32}[self]

    @property
    def repair_rounds(self) -> int:
        """Further rounds in which failing candidates see their test report."""
        return {Effort.LOW: 0, Effort.MEDIUM: 1, Effort.HIGH: 2}[self]
