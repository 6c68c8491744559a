"""Control tokens that a model spelled out in ordinary ones: no code, and nothing to show."""

import re

CONTROL_TEXT = re.compile(
    r"<[|｜][\w▁/ -]{1,40}[|｜]>"  # <|im_end|>, <｜fim▁hole｜>
    r"|</?(?:start|end)_of_turn>|<end_of_utterance>"
    r"|<fim[_-](?:prefix|suffix|middle|pad)>|<file_sep>|<(?:PRE|SUF|MID|EOT)>|<\[[\w-]{3,30}\]>"
    r"|\[/?INST\]"
)


def before_control_text(text: str) -> str:
    """``text`` up to the first of them."""
    found = CONTROL_TEXT.search(text)
    return text[: found.start()] if found else text
