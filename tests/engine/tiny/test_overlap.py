"""Whether handwritten docstrings share their words with training."""

from pathlib import Path

import pytest

from greenroom_tiny.documents.drawn import draw
from greenroom_tiny.overlap import SEED, docstrings, main, shared, words
from greenroom_tiny.variety import Inventive

STUBS = '''
class Box:
    def fill(self, parts):
        """Put 12 parts in; `max_parts` is the limit.

        >>> Box().fill([1])
        """
        ...
'''


def written(folder: Path) -> Path:
    (folder / "boxes").mkdir(parents=True)
    (folder / "boxes" / "boxes.py").write_text(STUBS, "utf-8")
    return folder


def test_words_leave_out_doctests_and_which_number_it_is(tmp_path: Path) -> None:
    (name, text), *others = docstrings(written(tmp_path)).items()
    assert not others
    assert name == "boxes.Box.fill"
    assert words(text) == ["put", "0", "parts", "in", "max", "parts", "is", "the", "limit"]


def test_a_copied_docstring_is_found_and_one_of_other_words_is_not() -> None:
    copied = next(text for text in (draw(Inventive(SEED + n)).docstring for n in range(60)) if len(words(text)) > 12)
    assert shared({"a": copied, "b": "zebra quilt violet " * 5}, 60) == {"a": 10, "b": 0}


def test_the_command_says_what_it_found_and_refuses_a_folder_without_stubs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["overlap", str(written(tmp_path / "set")), "--documents", "5"])
    main()
    assert "of 1 stubs 0 share 4, 0 share 6" in capsys.readouterr().out
    monkeypatch.setattr("sys.argv", ["overlap", str(tmp_path)])
    with pytest.raises(SystemExit):
        main()
