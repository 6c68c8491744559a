"""Sentences for pipelines: one thing said in the ways different people say it."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from greenroom_tiny.variety import own_nouns

if TYPE_CHECKING:
    from greenroom_tiny.families.composition import Composition

SINGULAR = ("greater", "larger", "above", "bigger", "over", "strictly", "less", "smaller", "below", "under", "lower", "of ",
            "divisible", "equal", "not ", "different", "other", "between", "from", "in ", "ending", "longer", "with", "shorter",
            "having", "whose", "starting", "containing", "beginning", "written", "made", "consisting", "among", "found", "except")  # fmt: skip

# {the}: "the squares of the even numbers in xs"; {bare}: the same without its first article.
PLURAL_TEMPLATES: dict[str, tuple[str, ...]] = {
    "sum": ("the sum of {the}", "the total of {the}", "the sum of all {bare}", "{the}, added up", "the sum over {the}"),
    "count": ("the number of {bare}", "how many {bare} there are", "the count of {bare}", "how many of {the} there are", "the number of all {bare}"),
    "product": ("the product of {the}", "the product of all {bare}", "{the} multiplied together"),
    "max": ("the largest of {the}", "the maximum of {the}", "the greatest of {the}", "the biggest of {the}", "the highest of {the}"),
    "min": ("the smallest of {the}", "the minimum of {the}", "the lowest of {the}", "the least of {the}"),
    "list": ("{the} as a list", "a list of {the}", "a new list with {the}", "the list of {bare}", "a list containing {the}", "{the}", "{the}, in their original order", "all {bare}"),
    "sorted": ("{the} in ascending order", "{the}, sorted", "a sorted list of {the}", "{the} sorted from smallest to largest", "{the} in increasing order"),
    "sorteddesc": ("{the} in descending order", "{the}, largest first", "a list of {the} sorted from largest to smallest", "{the} in decreasing order"),
    "reversed": ("{the} in reverse order", "a list of {the}, last one first", "{the} as a list, reversed", "{the}, back to front"),
    "avg": ("the average of {the}", "the mean of {the}", "the arithmetic mean of {the}", "the average value of {the}"),
    "first": ("the first of {the}", "the first one among {the}"),
    "last": ("the last of {the}", "the final one of {the}"),
    "distinct": ("the number of distinct {bare}", "how many different {bare} there are", "the number of unique {bare}", "how many distinct values there are among {the}"),
    "unique": ("the distinct {bare}, sorted", "a sorted list of {the} without duplicates", "the unique {bare} in ascending order", "the sorted distinct {bare}"),
    "dedupe": ("{the} without duplicates, in order of first appearance", "the distinct {bare}, keeping their order", "{the} with repeats removed (first one kept)"),
    "range": ("the difference between the largest and the smallest of {the}", "the spread (maximum minus minimum) of {the}", "the range of {the}, that is max minus min"),
    "joincomma": ('{the} joined with ", "', "a string with {the} separated by comma and space", "{the} as a comma-separated string"),
    "joinspace": ("{the} joined by single spaces", "a string of {the} separated by spaces"),
    "joindash": ("{the} joined with hyphens", 'a string with {the} separated by "-"', "{the} connected by dashes"),
    "concat": ("{the} joined into one string", "the concatenation of {the}", "a string made of {the}", "a string containing only {the}", "{the} as one string"),
    "longest": ("the longest of {the}", "the longest one among {the}"),
    "shortest": ("the shortest of {the}", "the shortest one among {the}"),
    "totallen": ("the total length of {the}", "the combined number of characters of {the}", "the sum of the lengths of {the}"),
    "counts": ("a dictionary that maps each of {the} to how often it occurs", "how often each of {the} occurs, as a dict", "a dict with the frequency of each of {the}", "the number of occurrences of each of {the} as a dictionary"),
    "running": ("the running totals of {the}", "the cumulative sums of {the}", "a list of partial sums of {the}", "the running sum of {the} as a list"),
    "alternating": ("the alternating sum of {the} (first minus second plus third and so on)", "{the} added and subtracted in turn, starting with plus"),
    "top": ("the {k} largest of {the}, biggest first", "the top {k} of {the} in descending order"),
    "firstk": ("the first {k} of {the}", "a list of the first {k} of {the}", "at most {k} of {the}, from the front"),
    "any": ("whether there are any {bare}", "True if there is at least one among {the}", "whether at least one of {the} exists", "True when {the} are not empty"),
}  # fmt: skip
SINGULAR_TEMPLATES = {
    "max": ("the largest {one}", "the biggest {one}", "the greatest {one}", "the highest {one}", "the maximum {one}"),
    "min": ("the smallest {one}", "the lowest {one}", "the least {one}", "the minimum {one}"),
    "first": ("the first {one}", "the first {one}"),
    "last": ("the last {one}", "the last {one}"),
    "longest": ("the longest {one}", "the {one} with the most characters"),
    "shortest": ("the shortest {one}", "the {one} with the fewest characters"),
}
EMPTY = {
    "None": ("Return None if there are none.", "If there is no such {one}, return None.", "None when nothing qualifies.", "Returns None for an empty result.", "Gives None if nothing is found."),
    "0": ("Return 0 if there are none.", "If there are no such {many}, return 0.", "An empty result gives 0.", "Zero when nothing qualifies.", "Returns 0 if nothing is left."),
    "0.0": ("Return 0.0 if there are none.", "An empty input gives 0.0.", "If nothing qualifies the result is 0.0."),
    "-1": ("Return -1 if there are none.", "If nothing qualifies, return -1.", "-1 when there is no such {one}."),
    '""': ("Return an empty string if there are none.", "If nothing qualifies, return the empty string.", 'Returns "" when there is no such {one}.'),
}  # fmt: skip
VERBS = ("Return", "Return", "Return", "Returns", "Compute", "Calculate", "Find", "Get", "Give back", "Determine")
GIVEN = {
    "ints": (
        "Given a list of integers",
        "Given a list of numbers",
        "For a list of ints",
        "Takes a list of numbers and returns",
    ),
    "words": (
        "Given a list of strings",
        "Given a list of words",
        "For a list of words",
        "Takes a list of strings and returns",
    ),
    "chars": ("Given a string", "Given some text", "For a string", "Takes a string and returns"),
    "split": ("Given a sentence", "Given a text of words separated by whitespace", "Takes a sentence and returns"),
}


def noun_phrases(c: Composition) -> tuple[str, str, str]:
    """(plural with article, plural without it, singular) for the source's elements under the conditions."""
    r = c.r
    many, one = r.choice(c.source.nouns)
    if c.source.key in ("ints", "words") and len(c.names[0]) > 3 and c.names[0].endswith("s") and r.random() < 0.25:
        many, one = c.names[0], c.names[0][:-1]
    if c.source.key in ("ints", "words"):
        many, one = own_nouns(r, c.names[0], many, one)
    place = c.place(r.choice(c.source.places))
    before: list[str] = []
    after: list[str] = []
    for condition, fill in c.conditions:
        fronts = [text for text in condition.before if not (fill.parameter and "{k}" in text)]
        if fronts and r.random() < 0.6:
            before.append(fill.in_words(r.choice(fronts)))
        else:
            after.append(fill.in_words(r.choice(condition.after)))
    tail = " and ".join(after)
    behind = r.random() < 0.65
    middle = f" {place} {tail}" if behind else f" {tail} {place}"
    bare = " ".join(" ".join((*before, many, middle)).split())
    single_ok = all(text.startswith(SINGULAR) for text in after)
    single = " ".join(" ".join((*before, one, middle)).split()) if single_ok else ""
    return f"{r.choice(('the', 'the', 'the', 'all'))} {bare}", bare, single


def converted(c: Composition, the: str, bare: str) -> tuple[str, str]:
    """The phrases again, with the conversions around them."""
    for conversion, fill in c.conversions:
        noun = fill.in_words(c.r.choice(conversion.noun))
        bare = f"{noun} of {the}"
        the = f"the {bare}"
    return the, bare


def order(c: Composition) -> list[str]:
    """The composition as a sequence of orders: keep, convert, summarise."""
    r = c.r
    many, _ = r.choice(c.source.nouns)
    place = c.place(r.choice([p for p in c.source.places if p] or [""]))
    steps: list[str] = []
    it = r.choice(("each one", "each of them", "every one", "each remaining one" if c.conditions else "each one"))
    for index, (condition, fill) in enumerate(c.conditions):
        after = fill.in_words(r.choice(condition.after))
        if index == 0 and condition.opposite and r.random() < 0.3:
            steps.append(
                f"{r.choice(('ignore', 'skip', 'drop', 'leave out'))} the {r.choice(condition.opposite)} {many} {place}".strip()
            )
        elif index == 0:
            steps.append(
                f"{r.choice(('keep only', 'keep', 'take', 'select', 'pick', 'filter'))} the {many} {place} {after}"
            )
        else:
            steps.append(f"of these {r.choice(('keep', 'take'))} those {after}")
    if not c.conditions:
        it = f"each of the {many} {place}" if c.conversions else it
    for index, (conversion, fill) in enumerate(c.conversions):
        steps.append(fill.in_words(r.choice(conversion.verb)).replace("{it}", it if index == 0 else "the result"))
    them, their = r.choice((("them", "their"), ("the results", "their") if c.conversions else ("them", "their")))
    last = c.fill.in_words(r.choice(c.summary.verb)).replace("{them}", them).replace("{their}", their)
    if not steps:
        last = f"{last} ({many} {place})"
    return [*steps, last]


def summary_phrases(c: Composition) -> tuple[list[str], list[str]]:
    """(sentences that each say everything, detail sentences about empty input)."""
    r = c.r
    sentences: list[str] = []
    for _ in range(4):
        the, bare, single = noun_phrases(c)
        key = c.summary.key
        if single and not c.conversions and key in SINGULAR_TEMPLATES and r.random() < 0.75:
            phrase = r.choice(SINGULAR_TEMPLATES[key]).replace("{one}", single)
        else:
            the, bare = converted(c, the, bare)
            phrase = r.choice(PLURAL_TEMPLATES[key]).replace("{the}", the).replace("{bare}", bare)
        phrase = c.fill.in_words(phrase)
        if c.post:
            _, _, words, fill = c.post
            phrase = fill.in_words(r.choice(words)).replace("{np}", phrase)
        sentences.append(finish(r, c, phrase))
    if not c.post and (c.conditions or c.conversions):
        sentences += [orders(r, order(c)) for _ in range(2)]
    details: list[str] = []
    if c.summary.empty and not c.post:
        _, one = r.choice(c.source.nouns)
        many = r.choice(c.source.nouns)[0]
        details = [text.replace("{one}", one).replace("{many}", many) for text in EMPTY[c.default]]
    return sentences, details


def finish(r: random.Random, c: Composition, phrase: str) -> str:
    """A noun phrase made into a docstring sentence."""
    kind = r.random()
    given = GIVEN.get(c.source.key)
    if kind < 0.62 or (kind < 0.8 and given is None):
        return f"{r.choice(VERBS)} {phrase}."
    if kind < 0.8 and given is not None:
        start = r.choice(given)
        return (
            f"{start} {phrase}."
            if start.endswith("returns")
            else f"{start}, {r.choice(('return', 'compute', 'find', 'give'))} {phrase}."
        )
    if kind < 0.92:
        return f"{phrase[0].upper()}{phrase[1:]}."
    return phrase.removeprefix("the ")


def orders(r: random.Random, steps: list[str]) -> str:
    """Steps as one sentence or as several."""
    kind = r.random()
    if kind < 0.45 or len(steps) == 1:
        text = (
            ", ".join(steps[:-1]) + (", then " if r.random() < 0.5 else " and ") + steps[-1]
            if len(steps) > 1
            else steps[0]
        )
        return f"{text[0].upper()}{text[1:]}."
    if kind < 0.85:
        return " ".join(f"{step[0].upper()}{step[1:]}." for step in steps)
    return "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
