"""Judging: choosing among candidates that all pass the user's tests, by what they do and what the model says of it.

``selector.py`` is the interface, ``panel.py`` what a selector works with; ``inputs.py``, ``observer.py`` and
``clusters.py`` can be used by themselves.
"""

from typing import TYPE_CHECKING

from greenroom_engine.lazy import names

if TYPE_CHECKING:
    from greenroom_engine.judging.events import Clustered, Distinguished, Judged, JudgingEvent, Observed
    from greenroom_engine.judging.inputs import Inputs, inputs_for
    from greenroom_engine.judging.observer import Observer
    from greenroom_engine.judging.panel import Panel
    from greenroom_engine.judging.selection import (
        Ballot,
        Cluster,
        Cost,
        Distinction,
        Judgement,
        Observation,
        Output,
        Selection,
    )
    from greenroom_engine.judging.selector import Selector

__all__ = [
    "Ballot",
    "Cluster",
    "Clustered",
    "Cost",
    "Distinction",
    "Distinguished",
    "Inputs",
    "Judged",
    "Judgement",
    "JudgingEvent",
    "Observation",
    "Observed",
    "Observer",
    "Output",
    "Panel",
    "Selection",
    "Selector",
    "inputs_for",
]

# Looked up when wanted: the events of a search are made of some of these, and these know candidates.
__getattr__ = names(
    __name__,
    {
        "Ballot": "selection",
        "Cluster": "selection",
        "Clustered": "events",
        "Cost": "selection",
        "Distinction": "selection",
        "Distinguished": "events",
        "Inputs": "inputs",
        "Judged": "events",
        "Judgement": "selection",
        "JudgingEvent": "events",
        "Observation": "selection",
        "Observed": "events",
        "Observer": "observer",
        "Output": "selection",
        "Panel": "panel",
        "Selection": "selection",
        "Selector": "selector",
        "inputs_for": "inputs",
    },
)
