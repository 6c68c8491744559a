"""Test synthesis: proposing tests for a function that has none, by what several ways to write it agree on.

``propose.py`` does it, ``assertions.py`` decides what is kept, ``proposal.py`` is what comes out.
"""

from greenroom_engine.synthesis.proposal import Proposal, ProposedTest

__all__ = ["Proposal", "ProposedTest"]
