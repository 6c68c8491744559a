"""Where a composition gets its elements from: a list, a text, a range, the digits of a number, a dict, rows, pairs."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """A stream of elements of type ``on``.

    ``loops`` are the ``for`` clauses that yield it, ``element`` the expression for one element inside them, ``plain``
    an expression for the whole sequence (empty when there is none) and ``is_list`` whether that is a list already.
    ``nouns`` are (plural, singular); ``places`` say where the elements are. ``{p}`` and ``{q}`` are the parameters.
    """

    key: str
    on: str
    kinds: tuple[str, ...]
    names: tuple[tuple[str, ...], ...]
    loops: tuple[str, ...]
    element: str
    plain: str
    is_list: bool
    nouns: tuple[tuple[str, str], ...]
    places: tuple[str, ...]
    weight: float = 1.0


NUMBER_NAMES = ("numbers", "values", "nums", "xs", "items", "data", "lst", "ns", "scores", "amounts", "prices", "ages",
                "integers", "seq", "readings", "points", "arr", "temps", "marks", "counts", "a", "elements")  # fmt: skip
WORD_NAMES = ("words", "names", "strings", "items", "texts", "tokens", "tags", "lines", "ws", "labels", "lst", "parts",
              "fruits", "titles", "keys", "xs", "entries")  # fmt: skip
TEXT_NAMES = ("text", "s", "string", "sentence", "word", "line", "message", "txt", "phrase", "st", "value", "name")
NUMBERS = (("numbers", "number"), ("values", "value"), ("integers", "integer"), ("elements", "element"),
           ("items", "item"), ("numbers", "number"), ("entries", "entry"))  # fmt: skip
WORDS = (("words", "word"), ("strings", "string"), ("items", "item"), ("words", "word"), ("entries", "entry"))
LETTERS = (("characters", "character"), ("characters", "character"), ("letters", "letter"), ("chars", "char"))
IN_LIST = ("in `{p}`", "in {p}", "of {p}", "from {p}", "in the list", "in the given list", "of the list `{p}`",
           "from the list {p}", "in the input list", "")  # fmt: skip
IN_TEXT = ("in `{p}`", "in {p}", "of {p}", "in the string", "in the given string", "of the string {p}", "in the text")

SOURCES: tuple[Source, ...] = (
    Source("ints", "int", ("ints",), (NUMBER_NAMES,), ("{v} in {p}",), "{v}", "{p}", True, NUMBERS, IN_LIST, 9),
    Source("words", "str", ("words",), (WORD_NAMES,), ("{v} in {p}",), "{v}", "{p}", True, WORDS, IN_LIST, 6),
    Source("chars", "char", ("text",), (TEXT_NAMES,), ("{v} in {p}",), "{v}", "{p}", False, LETTERS, IN_TEXT, 5),
    Source("split", "str", ("text",), (TEXT_NAMES,), ("{v} in {p}.split()",), "{v}", "{p}.split()", True,
           (("words", "word"),), ("in `{p}`", "in the sentence", "of {p}", "in the text", "in the sentence {p}",
                                  "of the whitespace-separated text {p}", "in the given string"), 3),
    Source("upto", "int", ("nat",), (("n", "limit", "count", "number", "top", "end", "m"),), ("{v} in range(1, {p} + 1)",),
           "{v}", "range(1, {p} + 1)", False, (("integers", "integer"), ("numbers", "number"), ("whole numbers", "whole number")),
           ("from 1 to {p}", "between 1 and {p} inclusive", "from 1 up to and including {p}", "1 to {p}", "from one to {p}"), 2),
    Source("below", "int", ("nat",), (("n", "limit", "stop", "number", "end", "m"),), ("{v} in range({p})",),
           "{v}", "range({p})", False, (("integers", "integer"), ("numbers", "number")),
           ("from 0 to {p} - 1", "below {p}, starting at 0", "from zero up to but not including {p}", "smaller than {p} (counting from 0)"), 1),
    Source("range2", "int", ("int", "int"), (("a", "start", "low", "first"), ("b", "stop", "high", "last")),
           ("{v} in range({p}, {q} + 1)",), "{v}", "range({p}, {q} + 1)", False, (("integers", "integer"), ("numbers", "number")),
           ("from {p} to {q}", "from {p} to {q} inclusive", "between {p} and {q}, both included"), 1),
    Source("digits", "int", ("nat",), (("n", "number", "value", "num", "x"),), ("{v} in map(int, str({p}))",), "{v}",
           "map(int, str({p}))", False, (("digits", "digit"), ("decimal digits", "digit")), ("of {p}", "of the number {p}", "in {p}", "of `{p}`", "of a number"), 2),
    Source("dictvalues", "int", ("counts",), (("counts", "d", "scores", "prices", "stock", "table", "mapping", "ages"),),
           ("{v} in {p}.values()",), "{v}", "{p}.values()", False, (("values", "value"),), ("in the dict {p}", "of the dictionary", "of {p}", "in `{p}`"), 1.5),
    Source("dictkeys", "str", ("counts",), (("counts", "d", "scores", "prices", "stock", "table", "mapping", "ages"),),
           ("{v} in {p}",), "{v}", "{p}", False, (("keys", "key"),), ("in the dict {p}", "of the dictionary", "of {p}", "in `{p}`"), 1),
    Source("rowsums", "int", ("rows",), (("rows", "matrix", "lists", "grid", "table", "groups"),), ("row in {p}",), "sum(row)",
           "", False, (("row sums", "row sum"), ("sums of the rows", "row sum"), ("sums of the inner lists", "inner sum")), ("in {p}", "of {p}", "of the grid", ""), 1),
    Source("rowlens", "int", ("rows",), (("rows", "lists", "groups", "table"),), ("row in {p}",), "len(row)",
           "", False, (("lengths of the inner lists", "length"), ("row lengths", "row length")), ("in {p}", "of {p}", ""), 0.7),
    Source("flat", "int", ("rows",), (("rows", "matrix", "lists", "grid", "nested", "table"),), ("row in {p}", "{v} in row"), "{v}",
           "", False, NUMBERS, ("in all rows of {p}", "in the nested list {p}", "of all inner lists", "in the rows of {p}", "anywhere in the grid {p}"), 1.5),
    Source("zipsum", "int", ("ints", "ints"), (("a", "xs", "first", "left"), ("b", "ys", "second", "right")),
           ("x, y in zip({p}, {q})",), "x + y", "", False, (("sums of paired elements", "sum"), ("element-wise sums", "sum"), ("pairwise sums", "sum")), ("of {p} and {q}", "from {p} and {q}"), 0.7),
    Source("zipmul", "int", ("ints", "ints"), (("a", "xs", "first", "left", "prices"), ("b", "ys", "second", "right", "weights")),
           ("x, y in zip({p}, {q})",), "x * y", "", False, (("products of paired elements", "product"), ("element-wise products", "product")), ("of {p} and {q}", "from {p} and {q}"), 0.8),
    Source("zipdiff", "int", ("ints", "ints"), (("a", "xs", "first", "left"), ("b", "ys", "second", "right")),
           ("x, y in zip({p}, {q})",), "abs(x - y)", "", False, (("absolute differences of paired elements", "difference"), ("element-wise absolute differences", "difference")), ("of {p} and {q}", "between {p} and {q}"), 0.7),
    Source("zipmax", "int", ("ints", "ints"), (("a", "xs", "first", "left"), ("b", "ys", "second", "right")),
           ("x, y in zip({p}, {q})",), "max(x, y)", "", False, (("larger elements of each pair", "maximum"), ("element-wise maxima", "maximum")), ("of {p} and {q}",), 0.4),
    Source("steps", "int", ("ints",), (NUMBER_NAMES,), ("x, y in zip({p}, {p}[1:])",), "y - x", "", False,
           (("differences between neighbouring elements", "difference"), ("consecutive differences", "difference"), ("changes from one element to the next", "change")), ("of {p}", "in {p}", "in the list"), 0.8),
    Source("neighbours", "int", ("ints",), (NUMBER_NAMES,), ("x, y in zip({p}, {p}[1:])",), "x + y", "", False,
           (("sums of neighbouring elements", "sum"), ("sums of adjacent pairs", "sum")), ("of {p}", "in {p}", "in the list"), 0.5),
    Source("evenpos", "int", ("ints",), (NUMBER_NAMES,), ("{v} in {p}[::2]",), "{v}", "{p}[::2]", True,
           (("elements at even positions", "element"), ("every second element (from the first)", "element"), ("items at indices 0, 2, 4 …", "item")), ("of {p}", "in {p}", "of the list"), 0.7),
    Source("oddpos", "int", ("ints",), (NUMBER_NAMES,), ("{v} in {p}[1::2]",), "{v}", "{p}[1::2]", True,
           (("elements at odd positions", "element"), ("items at odd indices", "item")), ("of {p}", "in {p}", "of the list"), 0.5),
    Source("tail", "int", ("ints",), (NUMBER_NAMES,), ("{v} in {p}[1:]",), "{v}", "{p}[1:]", True,
           (("elements after the first", "element"), ("values except the first one", "value")), ("of {p}", "in {p}"), 0.4),
    Source("init", "int", ("ints",), (NUMBER_NAMES,), ("{v} in {p}[:-1]",), "{v}", "{p}[:-1]", True,
           (("elements before the last", "element"), ("values except the last one", "value")), ("of {p}", "in {p}"), 0.3),
    Source("positions", "char", ("text",), (TEXT_NAMES,), ("{v} in {p}[::2]",), "{v}", "{p}[::2]", False,
           (("characters at even positions", "character"), ("characters at positions 0, 2, 4 …", "character")), ("of {p}", "in {p}"), 0.4),
)  # fmt: skip
