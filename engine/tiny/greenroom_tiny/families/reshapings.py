"""Compositions that give a list another shape: split in two, partly changed, row by row."""

import random

from greenroom_tiny.families.parts import TYPES, condition_of, conversion_of, list_of, sentence_of
from greenroom_tiny.spec import Parameter, Spec, substitute
from greenroom_tiny.variety import given


def split(r: random.Random) -> Spec:
    """Partition a list by a condition."""
    on, kind, p, many, _one, v = list_of(r)
    condition, code, words = condition_of(r, on)
    test = substitute(code, v)
    bodies = (f"yes = [{v} for {v} in {p} if {test}]\nno = [{v} for {v} in {p} if not ({test})]\nreturn yes, no",
              f"yes, no = [], []\nfor {v} in {p}:\n    if {test}:\n        yes.append({v})\n    else:\n        no.append({v})\nreturn yes, no")  # fmt: skip
    phrases = (
        f"two lists: the {many} of {p} {words}, and all the others",
        f"a tuple of two lists, first the {many} {words}, then the rest",
        f"{p} split into the {many} {words} and the remaining ones (as a pair of lists)",
    )
    return Spec(
        f"split/{on}/{condition.key}",
        ("partition", f"split_{condition.key}", "separate", "split_by"),
        (Parameter(p, kind),),
        f"tuple[list[{TYPES[on]}], list[{TYPES[on]}]]",
        bodies,
        tuple(sentence_of(r, r.choice(phrases)) for _ in range(4)),
    )


def replaced(r: random.Random) -> Spec:
    """A list with some elements changed and the rest left alone."""
    on, kind, p, many, _one, v = list_of(r)
    condition, code, words = condition_of(r, on)
    conversion, ccode, _, verb = conversion_of(r, on, on)
    test, value = substitute(code, v), substitute(ccode, v)
    if code == "{x}":
        raise ValueError("truthiness only")
    bodies = (
        f"return [{value} if {test} else {v} for {v} in {p}]",
        f"result = []\nfor {v} in {p}:\n    if {test}:\n        result.append({value})\n    else:\n        result.append({v})\nreturn result",
    )
    act = verb.replace("{it}", f"the {many} {words}")
    phrases = (
        f"{act[0].upper()}{act[1:]} and leave the others unchanged.",
        f"Return a copy of {p} where you {act}; all other {many} stay as they are.",
        f"In {p}, {act}. Keep the rest as is. Return the new list.",
        f"{act[0].upper()}{act[1:]} in {p}, keeping the other {many} as they are, and return the list.",
    )
    return Spec(
        f"replace/{on}/{condition.key}/{conversion.key}",
        (
            f"{conversion.key}_{condition.key}",
            "replace_some",
            f"{conversion.key}_if_{condition.key}",
            "adjust",
            "update",
        ),
        (Parameter(p, kind),),
        f"list[{TYPES[on]}]",
        bodies,
        tuple(r.choice(phrases) for _ in range(4)),
    )


def rows(r: random.Random) -> Spec:
    """One operation inside each row of a nested list."""
    p = given(r, r.choice(("rows", "matrix", "lists", "grid", "groups", "table")), "rows")
    if r.random() < 0.5:
        conversion, code, noun, verb = conversion_of(r, "int", "int")
        value = substitute(code, "x")
        bodies = (
            f"return [[{value} for x in row] for row in {p}]",
            f"result = []\nfor row in {p}:\n    result.append([{value} for x in row])\nreturn result",
        )
        act = verb.replace(
            "{it}", r.choice(("every element", "each number", "each entry")) + f" of the nested list {p}"
        )
        sentences = (
            f"{act[0].upper()}{act[1:]} and return the new nested list.",
            f"Return a nested list with the {noun} of the elements of {p}.",
            f"Return a list of lists shaped like {p} with the {noun} of its numbers.",
        )
        return Spec(
            f"rows/map/{conversion.key}",
            (f"map_{conversion.key}", f"{conversion.key}_all", f"{conversion.key}_matrix", "transform_rows"),
            (Parameter(p, "rows"),),
            "list[list[int]]",
            bodies,
            sentences,
        )
    condition, code, words = condition_of(r, "int")
    test = substitute(code, "x")
    if r.random() < 0.5:
        bodies = (
            f"return [[x for x in row if {test}] for row in {p}]",
            f"result = []\nfor row in {p}:\n    result.append([x for x in row if {test}])\nreturn result",
        )
        sentences = (
            f"In every row of {p} keep only the numbers {words}.",
            f"Return {p} with each row reduced to its numbers {words}.",
            f"Return a nested list in which each inner list has just the elements {words}.",
        )
        return Spec(
            f"rows/filter/{condition.key}",
            ("filter_rows", f"keep_{condition.key}", "clean_rows"),
            (Parameter(p, "rows"),),
            "list[list[int]]",
            bodies,
            sentences,
        )
    bodies = (
        f"return [sum(1 for x in row if {test}) for row in {p}]",
        f"counts = []\nfor row in {p}:\n    counts.append(len([x for x in row if {test}]))\nreturn counts",
    )
    sentences = (
        f"For each row of {p} count the numbers {words} and return the counts as a list.",
        f"Return a list with the number of elements {words} in each row.",
        f"Return how many numbers {words} each inner list of {p} has.",
    )
    return Spec(
        f"rows/count/{condition.key}",
        ("count_rows", f"count_{condition.key}_per_row", "row_counts"),
        (Parameter(p, "rows"),),
        "list[int]",
        bodies,
        sentences,
    )
