"""The ways to choose, one a file, by name."""

from greenroom_engine.judging.selector import Selector
from greenroom_engine.judging.selectors.adaptive import Adaptive
from greenroom_engine.judging.selectors.first_pass import FirstPass
from greenroom_engine.judging.selectors.generated_tests import GeneratedTests
from greenroom_engine.judging.selectors.majority import Majority
from greenroom_engine.judging.selectors.model_judge import ModelJudge
from greenroom_engine.judging.selectors.most_likely import MostLikely

SELECTORS: dict[str, type[Selector]] = {
    kind.name: kind for kind in (FirstPass, MostLikely, Majority, GeneratedTests, ModelJudge, Adaptive)
}
"""From the cheapest to the most thorough; the last is the usual one."""

__all__ = [
    "SELECTORS",
    "Adaptive",
    "FirstPass",
    "GeneratedTests",
    "Majority",
    "ModelJudge",
    "MostLikely",
]
