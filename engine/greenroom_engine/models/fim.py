"""How a model fills a gap: the tokens of its family, their order, and where files beside the current one go.

Sources: llama.cpp (`llama-vocab.cpp`, `format_prompt_infill`) and what the families published:
FIM (arXiv:2207.14255), Code Llama (arXiv:2308.12950, 2.3), StarCoder 2 (arXiv:2402.19173, 5.3), Qwen2.5-Coder
(arXiv:2409.12186, 3.2), DeepSeek-Coder (arXiv:2401.14196, 3.1), CodeGemma (arXiv:2406.11409), Seed-Coder
(arXiv:2506.03524), Codestral (mistral-common, `encode_fim`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class FileLayout(StrEnum):
    """How other files, and the current one's path, stand in the prompt."""

    NONE = "none"  # trained on single pieces: other files would only confuse it
    TOKEN = "token"  # FILE path ⏎ text, …, FILE path ⏎ PREFIX …
    TOKEN_INSIDE = "token inside"  # FILE path ⏎ text, …, FILE PREFIX path ⏎ …
    SEPARATOR = "separator"  # path ⏎ text FILE, …, path ⏎ PREFIX …
    HEADING = "heading"  # PREFIX heading text, …, heading …: one long text, the path in a line of its own


@dataclass(frozen=True, slots=True)
class FimFormat:
    """The layout of a prompt with a gap; numbers are token ids.

    `middle` is None where the order alone says that the gap comes now. `heading` is the line in front of a file's
    text, `{path}` in it, for `FileLayout.HEADING`.
    """

    prefix: int
    suffix: int
    middle: int | None
    suffix_first: bool = False
    layout: FileLayout = FileLayout.HEADING
    repository: int | None = None
    file: int | None = None
    heading: str = "# {path}\n"

    @property
    def order(self) -> str:
        """For people."""
        parts = ["suffix", "prefix"] if self.suffix_first else ["prefix", "suffix"]
        return ", ".join([*parts, "middle"] if self.middle is not None else parts)


@dataclass(frozen=True, slots=True)
class _Family:
    """What one family writes around the gap, and in front of files."""

    prefix: str
    suffix: str
    middle: str | None
    suffix_first: bool = False
    layout: FileLayout = FileLayout.HEADING
    repository: str | None = None
    file: str | None = None
    heading: str = "# {path}\n"
    only: str = ""  # the vocabulary alone does not tell: the model's name has to hold this


# The first whose tokens are all there.
_FAMILIES = (
    # Qwen2.5-Coder, Qwen3
    _Family("<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>",
            layout=FileLayout.TOKEN, repository="<|repo_name|>", file="<|file_sep|>"),
    # CodeGemma
    _Family("<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>",
            layout=FileLayout.SEPARATOR, file="<|file_separator|>"),
    _Family("<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>"),
    # StarCoder 2
    _Family("<fim_prefix>", "<fim_suffix>", "<fim_middle>",
            layout=FileLayout.TOKEN_INSIDE, repository="<repo_name>", file="<file_sep>"),
    # CodeQwen1.5
    _Family("<fim_prefix>", "<fim_suffix>", "<fim_middle>",
            layout=FileLayout.TOKEN, repository="<reponame>", file="<file_sep>"),
    # StarCoder, Refact, Granite Code: no token of theirs divides the files of one prompt
    _Family("<fim_prefix>", "<fim_suffix>", "<fim_middle>"),
    _Family("<fim-prefix>", "<fim-suffix>", "<fim-middle>"),  # SantaCoder
    _Family("<｜fim▁begin｜>", "<｜fim▁hole｜>", "<｜fim▁end｜>", heading="#{path}\n"),  # DeepSeek-Coder
    _Family("▁<PRE>", "▁<SUF>", "▁<MID>"),  # Code Llama
    _Family("<PRE>", "<SUF>", "<MID>"),
    _Family("<|code_prefix|>", "<|code_suffix|>", "<|code_middle|>"),  # GLM-4.5
    _Family("<|prefix|>", "<|suffix|>", "<|middle|>"),  # Falcon-H1-Tiny-Coder
    _Family("<[fim-prefix]>", "<[fim-suffix]>", "<[fim-middle]>", suffix_first=True),  # Seed-Coder
    # Mistral's vocabularies have these tokens since v3, but only this one was taught to fill gaps
    _Family("[PREFIX]", "[SUFFIX]", None, suffix_first=True, heading="+++++ {path}\n", only="codestral"),
)  # fmt: skip

TEXTS = frozenset(
    text
    for family in _FAMILIES
    for text in (family.prefix, family.suffix, family.middle, family.repository, family.file)
    if text is not None
)
"""All that is looked for in a vocabulary."""


def find_format(
    ids: Mapping[str, int], named: tuple[int | None, int | None, int | None], name: str, *, single_pieces: bool
) -> FimFormat | None:
    """The format of a model: `ids` of the texts in its vocabulary, `named` (prefix, suffix, middle) in its metadata.

    `name` is the model's; `single_pieces`: it has never seen two files in one prompt. None: it fills no gaps.
    """
    family = next((each for each in _FAMILIES if _has(each, ids, name)), None)
    prefix, suffix, middle = named
    if prefix is None or suffix is None or middle is None:
        if family is None:
            return None
        prefix, suffix = ids[family.prefix], ids[family.suffix]
        middle = ids[family.middle] if family.middle is not None else None
    if family is None:
        return FimFormat(prefix, suffix, middle, layout=_layout(FileLayout.HEADING, single_pieces))
    return FimFormat(
        prefix=prefix,
        suffix=suffix,
        middle=middle,
        suffix_first=family.suffix_first,
        layout=_layout(family.layout, single_pieces),
        repository=ids.get(family.repository) if family.repository else None,
        file=ids.get(family.file) if family.file else None,
        heading=family.heading,
    )


def _has(family: _Family, ids: Mapping[str, int], name: str) -> bool:
    wanted = (family.prefix, family.suffix, family.middle, family.repository, family.file)
    return family.only in name.lower() and all(text in ids for text in wanted if text is not None)


def _layout(layout: FileLayout, single_pieces: bool) -> FileLayout:
    return FileLayout.NONE if single_pieces else layout
