"""Names and constants as people choose them: ``pass_mark``, ``file_sizes``, ``"#"``. Training must not teach short lists.

A task's draw picks ordinary names and constants. In training documents some of them are replaced by others made here, so
that the model copies them from the stub rather than recall them. The evaluation set is drawn without this.
"""

import builtins
import keyword
import random
import string
import tomllib
from pathlib import Path

_WORDS = {
    name: tuple(text.split())
    for name, text in tomllib.loads(Path(__file__).with_name("words.toml").read_text("utf-8")).items()
}
NOUNS = tuple((word.partition("/")[0], word.partition("/")[2] or word + "s") for word in _WORDS["nouns"])  # (one, many)
TEXTS, SCALARS = _WORDS["texts"], _WORDS["scalars"]
BEFORE, AFTER, VERBS, SYLLABLES = (_WORDS[name] for name in ("before", "after", "verbs", "syllables"))
PLURAL_KINDS = frozenset(
    ("ints", "ints1", "nats", "sorted_ints", "floats", "floats1", "words", "words1", "texts", "chars", "bools", "rows",
     "matrix", "square", "counts", "pairs")
)  # fmt: skip
TEXT_KINDS = frozenset(("word", "text", "digits", "bits", "brackets", "char"))
# Small shares: with 0.7 of the names and half of the constants replaced, a second run fell behind the first (model card).
GIVEN_SHARE, FUNCTION_SHARE, LETTER_SHARE, NUMBER_SHARE = 0.3, 0.2, 0.3, 0.2
RESERVED = frozenset(
    (*dir(builtins), *keyword.kwlist, *keyword.softkwlist, "math", "key", "row", "best", "result", "out", "self")
)


class Inventive(random.Random):
    """A random generator whose draws of tasks are varied by the functions below.

    The variety comes from a generator of its own (``taste``). ``nouns`` has (plural, singular) of what the names given
    so far stand for.
    """

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.taste = random.Random(seed ^ 0x5EED)
        self.nouns: dict[str, tuple[str, str]] = {}


def given(r: random.Random, name: str, kind: str, taken: tuple[str, ...] = ()) -> str:
    """The name of a parameter of this kind: ``name``, or for an ``Inventive`` draw often another one."""
    if not isinstance(r, Inventive) or r.taste.random() > GIVEN_SHARE:
        return name
    for _ in range(8):
        plural, singular = phrase(r.taste, kind)
        found = cased(r.taste, plural)
        if found not in taken and found not in RESERVED and len(found) > 1:
            if plural != singular:
                r.nouns[found] = plural, singular
            return found
    return name


def own_nouns(r: random.Random, name: str, plural: str, singular: str) -> tuple[str, str]:
    """(plural, singular) to call the elements of the parameter ``name``: often the words its name is made of."""
    if not isinstance(r, Inventive) or name not in r.nouns or r.taste.random() < 0.5:
        return plural, singular
    many, one = r.nouns[name]
    if r.taste.random() < 0.3:  # "exam scores" -> "scores"
        many, one = many.split()[-1], one.split()[-1]
    return many, one


def letter(r: random.Random, drawn: str) -> str:
    """A one-character constant: the one drawn, or at times any other printable one."""
    if not isinstance(r, Inventive) or r.taste.random() > LETTER_SHARE:
        return drawn
    return r.taste.choice((*string.ascii_letters, *string.ascii_uppercase, *string.digits, *"-_,;.:!?#*+/@$%&|~ "))


def number(r: random.Random, drawn: int) -> int:
    """A number constant: the one drawn, or sometimes a larger one."""
    if not isinstance(r, Inventive) or r.taste.random() > NUMBER_SHARE:
        return drawn
    return r.taste.choice(
        (r.taste.randint(10, 100), r.taste.randint(100, 1000), r.taste.choice((25, 60, 75, 100, 500, 1000)))
    )


def phrase(t: random.Random, kind: str) -> tuple[str, str]:
    """Words for a name (with their singular, for kinds with elements; otherwise the same)."""
    if t.random() < 0.08:
        made = "".join(t.choice(SYLLABLES) for _ in range(t.randint(1, 4)))
        return made, made
    if kind in PLURAL_KINDS:
        one, many = t.choice(NOUNS)
        many = many.replace("_", " ")
        before = f"{t.choice(BEFORE) if t.random() < 0.6 else t.choice(NOUNS)[0]} " if t.random() < 0.45 else ""
        if t.random() < 0.06:
            return f"{before}{one} list", f"{before}{one}"
        return before + many, before + one
    if kind in TEXT_KINDS:
        word = t.choice(TEXTS) if t.random() < 0.7 else t.choice(NOUNS)[0]
        if t.random() < 0.3:
            word = f"{t.choice(BEFORE) if t.random() < 0.5 else t.choice(NOUNS)[0]} {word}"
        return word, word
    word = t.choice(SCALARS) if t.random() < 0.55 else t.choice(NOUNS)[0]
    way = t.random()
    if way < 0.2:
        word = f"{t.choice(BEFORE)} {word}"
    elif way < 0.4:
        word = f"{t.choice(NOUNS)[0]} {t.choice(AFTER)}"
    elif way < 0.5:
        word = f"{t.choice(NOUNS)[0]} {word}"
    return word, word


def cased(t: random.Random, words: str) -> str:
    """Words as an identifier, mostly in snake case."""
    parts = words.replace("_", " ").split()
    way = t.random()
    if way < 0.05:
        return parts[0] + "".join(part.capitalize() for part in parts[1:])
    if way < 0.09:
        return "".join(part[0] for part in parts) if len(parts) > 1 else parts[0][:3]
    if way < 0.12:
        return "".join(parts)
    return "_".join(parts)


def function_name(r: random.Random, name: str) -> str:
    """The function's name: ``name``, or for an ``Inventive`` draw at times one that says little."""
    if not isinstance(r, Inventive) or r.taste.random() > FUNCTION_SHARE:
        return name
    t = r.taste
    one, many = t.choice(NOUNS)
    noun = many if t.random() < 0.5 else one
    way = t.random()
    if way < 0.5:
        words = f"{t.choice(VERBS)} {noun}"
    elif way < 0.8:
        words = f"{t.choice(BEFORE) if t.random() < 0.5 else t.choice(NOUNS)[0]} {noun}"
    else:
        words = f"{noun} {t.choice(AFTER)}"
    found = cased(t, words)
    return name if found in RESERVED or len(found) < 2 else found


def doctests(r: random.Random) -> tuple[int, float]:
    """(how many doctests at most, share of docstrings that show them).

    More in training than in the evaluation set: ``greenroom fix`` shows two calls from the user's tests in this form.
    """
    return (r.taste.choice((1, 2, 2, 3)), 0.5) if isinstance(r, Inventive) else (r.choice((1, 1, 2)), 0.33)
