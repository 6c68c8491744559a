"""The tables of classics: every body of an entry behaves alike."""

from greenroom_tiny.classics.check import problems
from greenroom_tiny.classics.entry import Classic
from greenroom_tiny.tasks import classics


def test_every_entry_is_sound() -> None:
    assert {entry.key: found for entry in classics() if (found := problems(entry))} == {}


def test_an_entry_whose_bodies_differ_is_reported() -> None:
    entry = classics()[0]
    broken = Classic(
        entry.key, entry.names, entry.params, entry.returns, (*entry.codes, "return 'nonsense'"), entry.phrases
    )
    assert problems(broken)
