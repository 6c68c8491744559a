"""What reasoning models think aloud before they answer."""

import re

# Qwen3, DeepSeek-R1 and most others; Seed-OSS; Magistral; Command A; MiniMax and older fine-tunes
OPENING = "<think>"
_NAMES = (OPENING, "<seed:think>", "[THINK]", "<|START_THINKING|>", "<thinking>")
_OPEN = re.compile("|".join(map(re.escape, _NAMES)))
_CLOSE = re.compile(r"</think>|</seed:think>|\[/THINK\]|<\|END_THINKING\|>|</thinking>")


def without_thoughts(text: str, *, thinking: bool = False) -> str:
    """``text`` from where its thoughts end; "" when they do not. ``thinking``: it begins amid them.

    Tags count only where thoughts stand: at the beginning. Code may hold such a text in a string.
    """
    opened = thinking or _OPEN.match(text.lstrip()) is not None
    closed = _CLOSE.search(text)
    if opened:
        return without_thoughts(text[closed.end() :]) if closed else ""
    # A template may have written the opening tag: thoughts then come without one, and end on a line of their own.
    lone = next((found for found in _CLOSE.finditer(text) if not _is_quoted(text, found)), None)
    return text[lone.end() :] if lone else text


def opens_thought(prompt: str) -> bool:
    """Whether ``prompt`` ends inside thoughts: the answer then begins amid them, without their tag."""
    return prompt.rstrip().endswith(_NAMES)


def is_thought_tag(text: str) -> bool:
    """Whether ``text`` opens or closes thoughts."""
    return text in _NAMES or _CLOSE.fullmatch(text) is not None


def _is_quoted(text: str, found: re.Match[str]) -> bool:
    """Amid a line of code, in quotes."""
    line = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
    return line.count('"') % 2 == 1 or line.count("'") % 2 == 1
