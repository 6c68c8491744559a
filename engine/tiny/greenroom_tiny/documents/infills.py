"""Documents with a hole, cut where people stop typing, in the layout in which the editor asks for completions.

What stands on the cursor's line already is the beginning of the middle, not the end of the part before it: the engine
puts it there so that a key costs one token (``greenroom_engine.completion.prompt``). Both windows are of whole lines
that end with LF, the one after the cursor a fifth of the prompt at the most, and no path stands above them.
"""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate

from greenroom_tiny.documents.drawn import (
    ANSWER_WEIGHT,
    END,
    MIDDLE,
    PREFIX,
    PROMPT_WEIGHT,
    SUFFIX,
    Drawn,
    Segment,
    draw,
)
from greenroom_tiny.spec import DATACLASS, indent
from greenroom_tiny.variety import phrase

BEFORE_MOST, AFTER_MOST, AFTER_LEAST = 620, 190, 90  # characters; a prompt of 256 tokens has some 190 and 48 tokens
AROUND_SHARE, NEIGHBOUR_MOST = 0.5, 240
DOCUMENTED_SHARE, CLOSED_SHARE = 0.7, 0.25

MODULES = (
    "math", "json", "re", "sys", "os", "random", "string", "logging", "itertools", "time", "csv", "functools",
)  # fmt: skip
IMPORTED = (
    "collections import Counter", "collections import defaultdict", "collections import Counter, defaultdict",
    "pathlib import Path", "typing import Any", "typing import Optional", "typing import List", "typing import Dict, List",
    "collections.abc import Iterable", "datetime import date", "dataclasses import dataclass", "itertools import chain",
    "functools import reduce", "math import sqrt", "__future__ import annotations",
)  # fmt: skip
OPENINGS = (
    ("return ", re.compile(r"\breturn (?=\S)")),
    ("word", re.compile(r"\b(?:if|elif|while|for|not|and|or|lambda|yield|raise) (?=\S)")),
    ("in", re.compile(r"\bin (?=\S)")),
    ("(", re.compile(r"[(\[{](?=\S)")),
    ("=", re.compile(r"(?<![=!<>+*/%-])=(?!=) ?(?=\S)")),
    (".", re.compile(r"(?<=[\w)\]\"'])\.(?=[A-Za-z_])")),
    ("operator", re.compile(r"(?:[-+*/%]|//|[-+*/]=|[<>=!]=|[<>]|,) (?=\S)")),
    ("mid-word", re.compile(r"(?<=\w)(?=\w)")),
    ("indentation", re.compile(r"^ +(?=\S)")),
)

Cut = tuple[int, int]


@dataclass(frozen=True)
class File:
    """A file's text with the function to complete: its body goes from ``start`` to ``stop``, its last line's end."""

    text: str
    start: int
    stop: int

    @property
    def lines(self) -> list[Cut]:
        """Where the lines of the body begin and end that are not blank."""
        body = self.text[self.start : self.stop]
        starts = accumulate((len(line) + 1 for line in body.split("\n")), initial=self.start)
        places = [(at, at + len(line)) for at, line in zip(starts, body.split("\n"), strict=False)]
        return [(start, stop) for start, stop in places if self.text[start:stop].strip()]

    def indentation(self, line: Cut) -> int:
        """Where the line's first word begins."""
        return line[1] - len(self.text[line[0] : line[1]].lstrip(" "))


def written(drawn: Drawn, body: str, documented: bool = True) -> File:
    """The function with this body, in its class if it is a method, with or without its docstring."""
    at = drawn.stub.index(drawn.definition)
    head = drawn.stub if documented else drawn.stub[: at + len(drawn.definition)]
    depth = at - drawn.stub.rfind("\n", 0, at) - 1
    if drawn.spec.enclosing and drawn.spec.enclosing.text.startswith(DATACLASS):
        head = DATACLASS + head  # which a stub does without
    for _ in range(depth // 4 + 1):
        body = indent(body)
    return File(f"{head}\n{body}\n", len(head) + 1, len(head) + 1 + len(body))


def body_of(r: random.Random, drawn: Drawn) -> str:
    """One of the bodies, one of many lines rather than a short one: of those there is more to complete."""
    return r.choices(drawn.spec.bodies, weights=[1 + body.count("\n") for body in drawn.spec.bodies])[0]


def rest_of_line(r: random.Random, file: File) -> Cut | None:
    """From where a person waits for the rest of a line to its end, or to a bracket that the editor closed already."""
    for _ in range(8):
        start, stop = r.choice(file.lines)
        line = file.text[start:stop]
        kind, opening = r.choice(OPENINGS)
        found = [
            match.end() for match in opening.finditer(line) if line[: match.end()].strip() or kind == "indentation"
        ]
        if not found:
            continue
        a = start + r.choice(found)
        if kind == "(" and r.random() < CLOSED_SHARE:
            stop -= closed(line[a - start :])
        if a < stop:
            return a, stop
    return None


def closed(rest: str) -> int:
    """How many brackets at the end of a line close those that are open where ``rest`` begins."""
    for count in range(1, len(rest) - len(rest.rstrip(")]}")) + 1):
        inside = rest[:-count]
        if all(inside.count(opening) == inside.count(closing) for opening, closing in ("()", "[]", "{}")):
            return count
    return 0


def whole_line(r: random.Random, file: File) -> Cut | None:
    """One line, with its indentation or from behind it."""
    line = r.choice(file.lines)
    return (line[0] if r.random() < 0.5 else file.indentation(line)), line[1]


def block(r: random.Random, file: File) -> Cut | None:
    """The suite of an ``if`` or a loop, or what is left of it; it ends with its last line."""
    lines = file.lines
    depths = [file.indentation(line) - line[0] for line in lines]
    heads = [
        i for i in range(len(lines) - 1) if file.text[lines[i][1] - 1] == ":" and depths[i + 1] > depths[i]
    ]  # fmt: skip
    if not heads:
        return None
    head = r.choice(heads)
    last = head + 1
    while last + 1 < len(lines) and depths[last + 1] > depths[head]:
        last += 1
    first = head + 1 if r.random() < 0.8 else r.randint(head + 1, last)
    way = r.random()
    if way < 0.2 and first == head + 1:  # right behind the colon
        return lines[head][1], lines[last][1]
    return (file.indentation(lines[first]) if way < 0.75 else lines[first][0]), lines[last][1]


def rest_of_body(r: random.Random, file: File) -> Cut | None:
    """The whole body, or its last lines."""
    line = file.lines[0] if r.random() < 0.65 else r.choice(file.lines)
    return (line[0] if r.random() < 0.4 else file.indentation(line)), file.stop


def span(r: random.Random, file: File) -> Cut | None:
    """Anything."""
    a, b = sorted((r.randint(file.start, file.stop), r.randint(file.start, file.stop)))
    return (a, b) if file.text[a:b].strip() else None


KINDS: tuple[tuple[float, Callable[[random.Random, File], Cut | None]], ...] = (
    (0.35, rest_of_line),
    (0.30, whole_line),
    (0.15, block),
    (0.12, rest_of_body),
    (0.08, span),
)


def hole(r: random.Random, file: File) -> Cut:
    """Where to cut the body. A kind that this body has no place for gives way to another one."""
    while True:
        kind = r.choices(KINDS, weights=[share for share, _ in KINDS])[0][1]
        found = kind(r, file)
        if found is not None:
            return found


def imports(r: random.Random) -> str:
    """A module's imports: those of ``__future__`` first, then whole modules, then names."""
    names = r.sample(IMPORTED, r.choice((0, 1, 1, 2)))
    modules = r.sample(MODULES, r.choice((0, 1, 1, 2)) if names else 1)
    future = [name for name in names if name.startswith("__")]
    rest = sorted(name for name in names if name not in future)
    return "\n".join(
        [f"from {name}" for name in future]
        + [f"import {module}" for module in sorted(modules)]
        + [f"from {name}" for name in rest]
    )


def constant(r: random.Random) -> str:
    """A module's constant."""
    kind = r.choice(("int", "float", "word", "words", "counts", "ints", "bool"))
    name = phrase(r, kind)[0].replace(" ", "_").upper()
    words = [phrase(r, "word")[0].replace("_", " ") for _ in range(r.randint(2, 3))]
    value: object
    match kind:
        case "int":
            value = r.choice((r.randint(2, 12), 10 * r.randint(1, 20), r.choice((60, 100, 255, 365, 1024, 3600))))
        case "float":
            value = r.choice((0.5, 0.05, 1.5, 9.81, 0.2, round(r.uniform(0, 5), 2)))
        case "word":
            value = r.choice((words[0], r.choice(",;-_ "), "utf-8", "%Y-%m-%d"))
        case "words":
            value = r.choice((tuple(words), words, set(words)))
        case "counts":
            value = {word: r.randint(1, 20) for word in words}
        case "ints":
            value = sorted(r.sample(range(1, 100), 3))
        case _:
            value = r.random() < 0.5
    # A set's order is not the same in every process.
    shown = "{" + ", ".join(map(repr, words)) + "}" if isinstance(value, set) else repr(value)
    return f"{name} = {shown}".replace("'", '"')


def neighbour(r: random.Random, taken: str) -> str | None:
    """A short function of another task."""
    for _ in range(4):
        drawn = draw(r)
        code = drawn.code(min(drawn.spec.bodies, key=len))
        if drawn.spec.enclosing or drawn.name == taken or len(code) > NEIGHBOUR_MOST:
            continue
        documented = written(drawn, min(drawn.spec.bodies, key=len)).text.rstrip("\n")
        return documented if len(documented) <= NEIGHBOUR_MOST and r.random() < 0.7 else code
    return None


def surroundings(r: random.Random, taken: str) -> tuple[str, str]:
    """(what stands above a function in a file, what stands below): neither has to do with it."""
    above: list[str] = []
    if r.random() < 0.6:
        above.append(imports(r))
    if r.random() < 0.4:
        above.append("\n".join(constant(r) for _ in range(r.choice((1, 1, 2)))))
    before, after = r.choice(((1, 0), (0, 1), (1, 1), (1, 0), (0, 0), (0, 2), (2, 0)))
    head = "\n\n".join(above)
    functions = [code for _ in range(before) if (code := neighbour(r, taken))]
    parts = [part for part in (head, *functions) if part]
    below = [code for _ in range(after) if (code := neighbour(r, taken))]
    return "".join(f"{part}\n\n\n" for part in parts), "".join(f"\n\n{part}\n" for part in below)


def in_file(r: random.Random, drawn: Drawn, file: File) -> File:
    """The function with other code around it, cut at some line at the top, as a window of a file would be."""
    above, below = surroundings(r, drawn.name)
    if above and r.random() < 0.4:
        above = above[above.index("\n", r.randrange(len(above) - 3)) + 1 :]
    at = len(above)
    return File(above + file.text + below, at + file.start, at + file.stop)


def before_window(text: str, most: int) -> str:
    """The last whole lines, of ``most`` characters at the most."""
    return text if len(text) <= most else text[text.index("\n", len(text) - most - 1) + 1 :]


def after_window(text: str, most: int) -> str:
    """The first whole lines, of ``most`` characters at the most; the rest of the cursor's line in any case."""
    return text if len(text) <= most else text[: max(text.rfind("\n", 0, most), text.find("\n")) + 1]


def parts(r: random.Random) -> tuple[str, str, str, str]:
    """(lines before the cursor's, that line up to the cursor, what is missing, what follows)."""
    drawn = draw(r, vague=r.random() < 0.3)
    file = written(drawn, body_of(r, drawn), r.random() < DOCUMENTED_SHARE)
    if r.random() < AROUND_SHARE:
        file = in_file(r, drawn, file)
    a, b = hole(r, file)
    line = file.text.rfind("\n", 0, a) + 1
    after = file.text[b:] if r.random() < 0.8 else file.text[b:].removesuffix("\n")
    return (
        before_window(file.text[:line], BEFORE_MOST),
        file.text[line:a],
        file.text[a:b],
        after_window(after, r.randint(AFTER_LEAST, AFTER_MOST)),
    )


def infill(r: random.Random) -> list[Segment]:
    """Code with a hole: what is before, what follows, then the middle."""
    before, typed, middle, after = parts(r)
    return [
        Segment(PREFIX, PROMPT_WEIGHT), Segment(before, PROMPT_WEIGHT), Segment(SUFFIX, PROMPT_WEIGHT), Segment(after, PROMPT_WEIGHT),
        Segment(MIDDLE, PROMPT_WEIGHT), Segment(typed, PROMPT_WEIGHT), Segment(middle, ANSWER_WEIGHT), Segment(END, ANSWER_WEIGHT),
    ]  # fmt: skip
