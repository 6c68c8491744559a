"""One sentence said in another form: as a noun phrase, an order, a question, a remark; types in words."""

import ast
import random
import re
from collections.abc import Collection

from greenroom_tiny.spec import Parameter
from greenroom_tiny.values import ANNOTATIONS

KIND_WORDS = {
    "int": ("an integer", "the number", "an int", "a whole number"), "nat": ("a non-negative integer", "the number", "an int >= 0"),
    "pos": ("a positive integer", "the number", "an int"), "small": ("a small positive integer", "how many", "the size"),
    "float": ("a number", "the value", "a float"), "word": ("a string", "the word", "the input string"), "text": ("a string", "the text", "the input text", "some text"),
    "char": ("a single character", "the character"), "ints": ("a list of integers", "the numbers", "list of ints", "the input list"),
    "floats": ("a list of numbers", "the values"), "words": ("a list of strings", "the words", "list of str", "the input strings"),
    "counts": ("a dictionary from names to numbers", "dict of counts", "the mapping"), "rows": ("a list of lists of integers", "the nested list", "the rows"),
}  # fmt: skip
_PLAIN = {
    "int": ("an integer", "integers"), "float": ("a number", "numbers"), "str": ("a string", "strings"), "bool": ("a flag", "flags"),
    "list": ("a list", "lists"), "dict": ("a dictionary", "dictionaries"), "set": ("a set", "sets"), "tuple": ("a tuple", "tuples"),
    "date": ("a date", "dates"), "datetime": ("a date and time", "times"), "None": ("None", "None"), "bytes": ("some bytes", "byte strings"),
    "Any": ("a value", "values"), "object": ("a value", "values"),
}  # fmt: skip
_JAPANESE = {
    "int": "整数", "float": "数値", "str": "文字列", "bool": "真偽値", "list": "リスト", "dict": "辞書", "set": "集合",
    "tuple": "タプル", "date": "日付", "None": "None",
}  # fmt: skip
_RETURNING = re.compile(
    r"(?:Returns?|Computes?|Calculates?|Find|Get|Give back|Gives?|Determines?) (?!back)(?=\S)", re.IGNORECASE
)
_ARTICLES = ("the ", "a ", "an ", "all ", "whether ", "how many ", "every ", "each ")
_ORDERS = frozenset(
    """
    Add Append Apply Arrange Break Build Calculate Capitalise Change Check Collapse Collect Combine Compare Compute
    Concatenate Convert Count Create Cube Cut Decode Delete Determine Divide Drop Encode Exchange Fill Filter Find Flip
    Format Generate Get Give Go Group Ignore Insert Join Keep Limit List Look Lowercase Make Map Merge Move Multiply Pad
    Parse Pick Put Read Reduce Remove Repeat Replace Return Reverse Round Say Search Select Separate Shift Skip Sort
    Spell Split Strip Substitute Subtract Sum Swap Take Tally Tell Truncate Turn Update Validate Work Wrap Write
    """.split()  # noqa: SIM905 - a table of words
)


def in_words(annotation: str) -> tuple[str, str]:
    """(one, many) of an annotation in words: ``list[dict[str, int]]`` is a list of dictionaries, lists of dictionaries."""
    try:
        return _words(ast.parse(annotation, mode="eval").body)
    except SyntaxError:
        return "a value", "values"


def _words(node: ast.expr) -> tuple[str, str]:
    if isinstance(node, ast.Subscript):
        one, many = _words(node.value)
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        inner = [_words(part)[1] for part in parts if not isinstance(part, ast.Constant)]
        if one == "a tuple" and len(parts) == 2 and len(inner) == 2:
            return ("a pair", "pairs") if inner[0] != inner[1] else (f"a pair of {inner[0]}", "pairs")
        if one in ("a list", "a set") and inner:
            return f"{one} of {inner[0]}", f"{many} of {inner[0]}"
        if one == "a dictionary" and len(inner) == 2:
            return f"a dictionary from {inner[0]} to {inner[1]}", many
        return one, many
    if isinstance(node, ast.BinOp):
        (left, lefts), (right, rights) = _words(node.left), _words(node.right)
        return f"{left} or {right}", f"{lefts} or {rights}"
    if isinstance(node, ast.Attribute):
        return _PLAIN.get(node.attr, ("a value", "values"))
    if isinstance(node, ast.Constant):
        return _PLAIN.get(str(node.value), ("a value", "values"))
    return _PLAIN.get(node.id, ("a value", "values")) if isinstance(node, ast.Name) else ("a value", "values")


def described(t: random.Random, parameter: Parameter) -> str:
    """A parameter in a few words, with its default if it has one."""
    options = KIND_WORDS.get(parameter.kind) or (in_words(ANNOTATIONS[parameter.kind])[0],)
    text = t.choice(options)
    if parameter.default and t.random() < 0.7:
        text += t.choice((f" (default {parameter.default})", f". Defaults to {parameter.default}", f", {parameter.default} by default"))  # fmt: skip
    return text


def in_japanese(annotation: str) -> str:
    """An annotation in a Japanese word or two."""
    outer, _, inner = annotation.partition("[")
    inner = _JAPANESE.get(inner.rstrip("]"), "")
    return f"{inner}の{_JAPANESE[outer]}" if inner and outer == "list" else _JAPANESE.get(outer, "値")


def lowered(text: str, names: Collection[str] = ()) -> str:
    """The text with a small first letter, unless its first word is a name, a constant or in capitals."""
    first = re.split(r"[\s,.;:]", text, maxsplit=1)[0]
    if first in names or first in ("True", "False", "None", "I") or first[1:] != first[1:].lower():
        return text
    return text[:1].lower() + text[1:]


def raised(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def single(text: str) -> bool:
    """Whether this is one sentence on one line."""
    return "\n" not in text and not re.search(r"[.?!] [A-Z`]", text) and "?" not in text[-1:]


def core(sentence: str, names: Collection[str] = ()) -> str:
    """The noun phrase in a sentence that asks for a result ("the sum of xs"), or "" when there is none."""
    text = sentence.rstrip(".")
    if not single(text):
        return ""
    verb = _RETURNING.match(text)
    if verb:
        return text[verb.end() :]
    text = lowered(text, names)
    return text if text.startswith((*_ARTICLES, "True if ")) and "return" not in text else ""


def order(sentence: str) -> str:
    """A sentence that orders something, without its capital and full stop ("keep the even ones"); otherwise ""."""
    text = sentence.rstrip(".")
    return lowered(text) if single(text) and text.split(" ", 1)[0] in _ORDERS else ""


def question(sentence: str, returns: str, names: Collection[str] = ()) -> str:
    """A sentence as a question, or "" when it does not make one."""
    phrase = core(sentence, names)
    if phrase.startswith("whether "):
        return f"Can you tell {phrase}?"
    if phrase.startswith("how many "):
        return f"Do you know {phrase}?"
    if phrase.startswith(("the ", "a ", "an ")) and len(phrase) < 110:
        plural = phrase.startswith("the ") and returns.startswith(("list", "dict"))
        return f"What {'are' if plural else 'is'} {phrase}?"
    verb = order(sentence)
    return f"Can you {verb}?" if verb else ""


def aside(detail: str) -> str:
    """A detail as it stands behind a semicolon: "0 if there are none"."""
    text = detail.rstrip(".")
    return re.sub(r"^(?:Returns?|Gives?) ", "", text) if single(text) else text


def condition(detail: str, exception: str) -> str:
    """When the exception is raised, as a section says it: "If xs is empty."; the whole detail where that is not plain."""
    text = detail.rstrip(".")
    name = rf"(?:an? )?`*{re.escape(exception)}`*"
    after = re.search(rf"[Rr]aises? {name},? ((?:if|when|for|on|unless|in case) .+)$", text)
    if after and single(text):
        return f"{raised(after[1])}."
    before = re.match(rf"((?:If|When|For|On|Unless|In case) .+?),? (?:it |then )?(?:raises?|throws?) {name}$", text)
    if before and single(text):
        return f"{before[1]}."
    subject = re.match(rf"(An? .+?|The .+?|No .+?) (?:raises?|throws?) {name}$", text)
    return f"For {lowered(subject[1])}." if subject and single(text) else f"{text}."
