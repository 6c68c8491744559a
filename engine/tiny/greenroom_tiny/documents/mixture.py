"""The corpus's mixture of formats."""

from greenroom_tiny.documents import library
from greenroom_tiny.documents.drawn import Segment, implement
from greenroom_tiny.documents.infills import infill
from greenroom_tiny.documents.repairs import judge, repair
from greenroom_tiny.variety import Inventive

FORMATS = ((0.50, implement), (0.22, repair), (0.02, judge), (0.20, infill), (0.06, library.documents))


def document(seed: int) -> list[Segment]:
    """The training document with this number."""
    r = Inventive(seed)
    kind = r.choices([make for _, make in FORMATS], weights=[share for share, _ in FORMATS])[0]
    return kind(r)
