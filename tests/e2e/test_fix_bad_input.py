"""Bad input: one clear message, the right exit code, no traceback, and quickly."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.e2e.test_fix import RIGHT, TEST, answer, greenroom, model, project
from tests.random_model import write_adapter

__all__ = ["project"]

BAD_INPUT, NOT_READY = 2, 3


def refused(root: Path, *arguments: object, code: int, message: str, **changes: str) -> None:
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    status, out, err = greenroom(root, "fix", *arguments, **changes)
    assert (status, out) == (code, ""), err
    last = err[err.index("greenroom: ") :]
    assert message in last
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def change(name: str, text: str) -> Callable[[Path], object]:
    return lambda root: (root / name).write_text(text)


@pytest.mark.parametrize(
    ("target", "message", "prepare"),
    [
        ("missing.py::f", "missing.py does not exist.", None),
        ("tests::f", "tests is a folder. Name a Python file", None),
        ("pyproject.toml::f", "pyproject.toml is not a Python file", None),
        ("names.py::f", "is not Python source: it contains null bytes", change("names.py", "\0\0")),
        ("names.py::f", "names.py:2: not valid Python", change("names.py", "x = 1\ndef f(:\n")),
        ("names.py::initial", "has no function 'initial'. Did you mean initials?", None),
        ("names.py", "Name the function too: names.py::FUNCTION", None),
        ("names.py::initials", "No tests found in", change("tests/test_names.py", "def test_x(): pass\n")),
    ],
)
def test_what_cannot_be_done_is_said_before_anything_starts(
    project: Path, target: str, message: str, prepare: Callable[[Path], object] | None
):
    if prepare:
        prepare(project)
    refused(project, target, code=BAD_INPUT, message=message)


def test_tests_that_do_not_import_are_quoted(project: Path, tmp_path: Path):
    (project / "tests" / "test_names.py").write_text("import nowhere\n" + TEST)
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    message = "pytest cannot run the tests: tests/test_names.py cannot be imported: ModuleNotFoundError"
    refused(project, "names.py::initials", "--model", gguf, code=BAD_INPUT, message=message)


def test_tests_that_pass_on_the_stub_are_no_tests(project: Path, tmp_path: Path):
    (project / "tests" / "test_names.py").write_text("from names import initials\ndef test_x(): assert initials\n")
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    refused(project, "names.py::initials", "--model", gguf, code=BAD_INPUT, message="pass on the stub as it is")


def test_skipped_tests_are_no_tests(project: Path, tmp_path: Path):
    skipped = TEST.replace("def test", "@pytest.mark.skip\ndef test")
    (project / "tests" / "test_names.py").write_text("import pytest\n" + skipped)
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    refused(project, "names.py::initials", "--model", gguf, code=BAD_INPUT, message="are skipped here")


def test_named_tests_that_do_not_exist(project: Path, tmp_path: Path):
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    arguments = ["names.py::initials", "--model", gguf, "--tests"]
    refused(project, *arguments, "tests/test_name.py", code=BAD_INPUT, message="did you mean tests/test_names.py?")
    refused(project, *arguments, "tests/test_names.py::test_six", code=BAD_INPUT, message="pytest cannot run the tests")


def test_a_model_that_is_missing_corrupt_or_only_a_vocabulary(project: Path, tmp_path: Path, test_assets: Path):
    corrupt = tmp_path / "corrupt.gguf"
    corrupt.write_bytes(model(tmp_path, {answer(RIGHT): 1.0}).read_bytes()[:100_000])
    arguments = ["names.py::initials", "--model"]
    refused(project, *arguments, "nowhere.gguf", code=NOT_READY, message="There is no model nowhere.gguf")
    refused(project, *arguments, corrupt, code=NOT_READY, message="is cut short")
    refused(project, *arguments, "names.py", code=NOT_READY, message="not a GGUF")
    vocabulary = test_assets / "ggml-vocab-qwen2.gguf"
    refused(project, *arguments, vocabulary, code=NOT_READY, message="vocabulary")
    refused(project, *arguments, tmp_path, code=NOT_READY, message="is a folder")


def test_a_gguf_that_cannot_write_answers(project: Path, tmp_path: Path):
    unknown = tmp_path / "unknown.gguf"
    data = model(tmp_path, {answer(RIGHT): 1.0}).read_bytes()
    unknown.write_bytes(data.replace(b"llama", b"lhama"))
    arguments = ["names.py::initials", "--model"]
    refused(project, *arguments, unknown, code=NOT_READY, message="unknown model architecture: 'lhama'")
    adapter = write_adapter(tmp_path / "adapter.gguf")
    refused(project, *arguments, adapter, code=NOT_READY, message="no model but of type adapter")


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("-n", "0", "Invalid value for '-n'"),
        ("--rounds", "17", "Invalid value for '--rounds'"),
        ("--candidates", "many", "Invalid value for '-n' / '--candidates'"),
        ("--timeout", "0", "0 is no time"),
        ("--timeout", "nan", "nan is no time"),
    ],
)
def test_a_number_that_is_none(project: Path, option: str, value: str, message: str):
    status, out, err = greenroom(project, "fix", "names.py::initials", option, value)
    assert (status, out) == (BAD_INPUT, "") and message in err


def test_a_budget_that_is_none(project: Path):
    refused(project, "names.py::initials", "--budget", "a while", code=BAD_INPUT, message="'a while' is no budget")


def test_no_docker(project: Path, tmp_path: Path):
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    arguments = ["names.py::initials", "--model", gguf]
    missing = f"unix://{tmp_path}/docker.sock"
    refused(project, *arguments, code=NOT_READY, message="No Docker engine", DOCKER_HOST=missing)
    (tmp_path / "docker.sock").touch()
    refused(project, *arguments, code=NOT_READY, message="does not answer", DOCKER_HOST=missing)


def test_with_json_a_refusal_is_one_object_too(project: Path):
    code, out, err = greenroom(project, "fix", "names.py::initial", "--json")
    refusal = json.loads(out)
    assert (code, refusal["status"], refusal["exit_code"]) == (BAD_INPUT, "error", BAD_INPUT)
    assert err == f"greenroom: {refusal['detail']}\n"


@pytest.mark.parametrize("arguments", [["fix", "names.py::f", "--effort", "max"], ["fix"], ["mend"], []])
def test_a_wrong_command_line_is_bad_input(project: Path, arguments: list[str]):
    code, out, err = greenroom(project, *arguments)
    assert (code, out) == (BAD_INPUT, "") and "Usage: greenroom" in err


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["fix", "names.py::initial"]])
def test_help_and_refusals_do_not_load_the_model_or_docker_libraries(project: Path, arguments: list[str]):
    _, _, err = greenroom(project, *arguments, PYTHONPROFILEIMPORTTIME="1")
    imported = {line.rpartition("|")[2].strip() for line in err.splitlines()}
    assert "greenroom_server.cli" in imported
    assert imported.isdisjoint({"llama_cpp", "docker", "numpy"})
