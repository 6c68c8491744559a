"""Results on disk: they survive a kill at any byte, and are never mixed with others."""

from pathlib import Path

import pytest
from tests.engine.bench.pools import pool, version

from greenroom_engine.bench.store import Settings, Store
from greenroom_engine.errors import BenchError

SETTINGS = Settings(suite="micro", model="tiny (abc)", samples=1, rounds=0, parameters=5)


def test_a_line_cut_short_is_dropped_and_the_rest_goes_on(tmp_path: Path) -> None:
    store = Store(tmp_path / "new" / "folder", SETTINGS)
    first, second = (pool((version("x"),), problem="p", seed=seed) for seed in (0, 1))
    store.add(first)
    store.add(second)
    lines = tmp_path / "new" / "folder" / "pools.jsonl"
    lines.write_bytes(lines.read_bytes()[:-20])

    again = Store(lines.parent, SETTINGS)
    assert again.pools == {("p", 0): first}
    again.add(second)
    assert Store(lines.parent, SETTINGS).pools == {("p", 0): first, ("p", 1): second}


def test_a_damaged_line_in_the_middle_is_named(tmp_path: Path) -> None:
    Store(tmp_path, SETTINGS).add(pool((version("x"),)))
    lines = tmp_path / "pools.jsonl"
    lines.write_bytes(b"{}\n" + lines.read_bytes())
    with pytest.raises(BenchError, match=r"pools\.jsonl:1 is damaged"):
        Store(tmp_path, SETTINGS)


@pytest.mark.parametrize(
    ("change", "said"), [({"samples": 8}, "samples 1, not 8"), ({"model": "other"}, 'model "tiny')]
)
def test_another_benchmark_is_refused(tmp_path: Path, change: dict[str, object], said: str) -> None:
    Store(tmp_path, SETTINGS)
    with pytest.raises(BenchError, match=said):
        Store(tmp_path, SETTINGS.model_copy(update=change))


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BenchError, match="cannot be used"):
        Store(tmp_path / "file" / "folder", SETTINGS)
