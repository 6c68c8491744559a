"""Model repositories: which file of `org/repo` is meant, where it is, and what it should be."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import Any

from greenroom_engine.errors import DownloadFailed
from greenroom_engine.models.download import Source, require_network

USUAL_QUANT = "Q4_K_M"
"""The usual trade of size against quality."""

_NAME = re.compile(r"[\w.-]+/[\w.-]+")


def is_repository(named: str) -> bool:
    """Whether `named` is `org/repo` or `org/repo:FILE or QUANT`."""
    return bool(_NAME.fullmatch(named.partition(":")[0]))


def sources(named: str) -> tuple[dict[str, Source], dict[str, str]]:
    """(files to download by their name, headers of the requests). Several files: the parts of one split model.

    Raises DownloadFailed: no such repository or file; the message lists those that are there.
    """
    from huggingface_hub import HfApi, get_token, hf_hub_url
    from huggingface_hub.errors import RepositoryNotFoundError

    require_network()
    repository, _, wanted = named.partition(":")
    try:
        found: Any = HfApi().model_info(repository, files_metadata=True, timeout=30)
    except RepositoryNotFoundError as error:
        raise DownloadFailed(f"There is no model repository {repository}, or it needs a token.") from error
    except Exception as error:  # its HTTP library's own errors, which differ from version to version
        raise DownloadFailed(f"The model hub cannot be reached ({type(error).__name__}). Check the network.") from error
    files = {str(each.rfilename): each for each in found.siblings or () if str(each.rfilename).endswith(".gguf")}
    chosen = choose(list(files), wanted, repository)
    token = get_token()
    headers = {"Authorization": f"Bearer {token}"} if token else {}

    def source(name: str) -> Source:
        lfs: Any = files[name].lfs
        return Source(hf_hub_url(repository, name), files[name].size, lfs.sha256 if lfs is not None else None)

    return {name: source(name) for name in chosen}, headers


def choose(names: list[str], wanted: str, repository: str) -> list[str]:
    """The file meant by a name or a quantisation (Q4_K_M); with neither, the usual one. All parts of a split one.

    Raises DownloadFailed when none or several fit.
    """
    listed = ", ".join(sorted({PurePosixPath(name).name for name in names})[:12]) or "none"
    if wanted.endswith(".gguf"):
        exact = [name for name in names if wanted in (name, PurePosixPath(name).name)]
        fitting = [name for name in names if exact and same_model(name, exact[0])]
    else:
        quant = wanted or USUAL_QUANT
        fitting = [name for name in names if _has_quant(name, quant)]
        if not fitting and not wanted and len({_stem(name) for name in names}) == 1:
            fitting = names  # there is only one
    if not fitting:
        raise DownloadFailed(f"{repository} has no {wanted or USUAL_QUANT}. It has {listed}; name one after a colon.")
    if len({_stem(name) for name in fitting}) > 1:
        several = ", ".join(sorted(PurePosixPath(name).name for name in fitting))
        raise DownloadFailed(f"{repository} has several of that kind: {several}. Name one after a colon.")
    return sorted(fitting)


def same_model(one: str, other: str) -> bool:
    """Whether two files are parts of the same model, or the same file."""
    return _stem(one) == _stem(other)


def target(folder: Path, named: str, file: str) -> Path:
    """Where a repository's file goes in the store."""
    return folder / named.partition(":")[0] / PurePosixPath(file).name


def _stem(name: str) -> str:
    return re.sub(r"-\d{5}-of-\d{5}$", "", name.removesuffix(".gguf"))


def _has_quant(name: str, quant: str) -> bool:
    stem = _stem(PurePosixPath(name).name).lower()
    return re.search(rf"(^|[-._]){re.escape(quant.lower())}$", stem) is not None
