"""What a project needs installed."""

from pathlib import Path

import pytest

from greenroom_sandbox import SandboxUnavailable
from greenroom_sandbox.requirements import python_version, requirements


def write(root: Path, files: dict[str, str]) -> Path:
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    return root


def test_pyproject_with_extras_and_groups_for_tests(tmp_path: Path):
    text = (
        "[project]\nname = 'x'\ndependencies = ['attrs', 'numpy>=2']\n"
        "[project.optional-dependencies]\ntest = ['hypothesis']\ndocs = ['sphinx']\n"
        "[dependency-groups]\ndev = ['pytest-asyncio', {include-group = 'lint'}]\nlint = ['ruff']\n"
    )
    found = requirements(write(tmp_path, {"pyproject.toml": text}))
    assert found.lines == ("attrs", "numpy>=2", "hypothesis", "pytest-asyncio")
    assert found.export is None


def test_requirement_files_and_those_they_name(tmp_path: Path):
    found = requirements(
        write(
            tmp_path,
            {
                "requirements.txt": "-c constraints.txt\nattrs\n",
                "constraints.txt": "attrs<30\n",
                "requirements-dev.txt": "-r requirements.txt\npytest\n",
                "requirements/docs.txt": "sphinx\n",
                "requirements/test.txt": "hypothesis\n",
            },
        )
    )
    assert found.listed == ("requirements-dev.txt", "requirements.txt", "requirements/test.txt")
    assert set(found.files) == {*found.listed, "constraints.txt", "requirements/docs.txt"}


def test_a_lock_counts_alone(tmp_path: Path):
    files = {"pyproject.toml": "[project]\nname = 'x'\n", "uv.lock": "version = 1\n", "requirements.txt": "attrs\n"}
    found = requirements(write(tmp_path, files))
    assert found.export is not None
    assert "uv export" in found.export[1]
    assert set(found.files) == {"pyproject.toml", "uv.lock"}
    assert found.lines == ()


def test_setup_cfg(tmp_path: Path):
    text = "[options]\ninstall_requires =\n    attrs\n    numpy\n[options.extras_require]\ntest = hypothesis\ndoc = sphinx\n"
    assert requirements(write(tmp_path, {"setup.cfg": text})).lines == ("attrs", "numpy", "hypothesis")


def test_a_broken_pyproject_is_said(tmp_path: Path):
    with pytest.raises(SandboxUnavailable, match=r"pyproject\.toml cannot be read"):
        requirements(write(tmp_path, {"pyproject.toml": "[project\n"}))


@pytest.mark.parametrize(
    ("files", "version"),
    [
        ({}, "3.12"),
        ({".python-version": "3.10.4\n"}, "3.10"),
        ({"pyproject.toml": "[project]\nrequires-python = '>=3.9'\n"}, "3.12"),
        ({"pyproject.toml": "[project]\nrequires-python = '>=3.13'\n"}, "3.13"),
        ({"pyproject.toml": "[project]\nrequires-python = '>=3.9,<3.12'\n"}, "3.11"),
        ({"pyproject.toml": "[project]\nrequires-python = '==3.10.*'\n"}, "3.10"),
    ],
)
def test_the_version_of_python(tmp_path: Path, files: dict[str, str], version: str):
    assert python_version(write(tmp_path, files)) == version
