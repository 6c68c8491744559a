"""What a step reads beside what it writes: whole tiles of attention, and never nothing."""

from collections import deque

import pytest

from greenroom_engine.decoding.batch import Batch
from greenroom_engine.decoding.cache import Lease
from greenroom_engine.decoding.run import Prompt
from greenroom_engine.decoding.step import Step, surplus


@pytest.mark.parametrize(
    ("rows", "spare"), [(0, 0), (8, 0), (64, 0), (65, 1), (96, 32), (97, 0), (128, 0), (264, 8), (320, 0)]
)
def test_a_few_rows_beyond_whole_tiles_are_surplus(rows: int, spare: int) -> None:
    assert surplus(rows) == spare


@pytest.mark.parametrize(
    ("written", "unread", "read"),
    [
        (0, 1_000, 256),  # nobody waits: what was asked for
        (0, 130, 130),
        (8, 1_000, 248),
        (8, 122, 120),
        (8, 108, 108),
        (64, 6, 6),  # all of it is surplus, but nothing else would ever let it in
        (40, 10, 10),
    ],
)
def test_what_is_read_beside_what_is_written(written: int, unread: int, read: int) -> None:
    batch = Batch(512)
    step = Step(batch, read_ahead=256, outputs=100)
    batch.add_each(range(written), [1] * written, [0] * written)
    prompt = Prompt([1] * unread, runs=deque(), lease=Lease(slot=99, own=unread))
    step.limit(prompt.unread)
    step.read(prompt)
    assert (step.prompt_tokens, len(batch)) == (read, written + read)
