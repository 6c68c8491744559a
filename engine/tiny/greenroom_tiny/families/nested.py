"""Compositions over dicts of lists and lists of lists of numbers."""

import random

from greenroom_tiny.families.nested_parts import CHANGES, TESTS, Bound, bound_of, step_of, told
from greenroom_tiny.spec import Parameter, Spec, substitute
from greenroom_tiny.variety import given, number, own_nouns

MEASURES: tuple[tuple[str, str, bool, tuple[str, ...]], ...] = (
    ("sum", "sum({x})", False, ("the sum of {l}", "the total of {l}")),
    ("len", "len({x})", False, ("the length of {l}", "the number of elements in {l}")),
    ("max", "max({x})", True, ("the largest number in {l}", "the maximum of {l}")),
    ("min", "min({x})", True, ("the smallest number in {l}", "the minimum of {l}")),
    ("first", "{x}[0]", True, ("the first element of {l}",)),
    ("last", "{x}[-1]", True, ("the last element of {l}",)),
    ("span", "max({x}) - min({x})", True, ("the largest minus the smallest number in {l}", "the range (max - min) of {l}")),
    ("distinct", "len(set({x}))", False, ("the number of distinct elements in {l}", "how many different values are in {l}")),
)  # fmt: skip
NAMES = (
    "marks",
    "scores",
    "grades",
    "readings",
    "sales",
    "groups",
    "data",
    "shelves",
    "teams",
    "results",
    "temperatures",
    "hours",
    "measurements",
)


def _inner(
    r: random.Random, low: int, high: int, taken: tuple[str, ...]
) -> tuple[str, str, str, tuple[Parameter, ...]]:
    """(key, code of a list made from ``{x}``, words, parameters): elements filtered and changed, or as they are."""
    way = r.choice(("plain", "plain", "filter", "filter", "change", "both"))
    if way == "plain":
        return "plain", "{x}", "", ()
    k = bound_of(r, low, high, taken)
    test, code, said = step_of(r, TESTS, k)
    change, new, changed = step_of(r, CHANGES[1:], Bound(*[str(number(r, r.randint(2, 9)))] * 2))
    if way == "filter":
        return test, f"[n for n in {{x}} if {substitute(code, 'n')}]", f" that are {said}", k.extra
    if way == "change":
        return change, f"[{substitute(new, 'n')} for n in {{x}}]", f", each{changed}", ()
    return f"{test}+{change}", f"[{substitute(new, 'n')} for n in {{x}} if {substitute(code, 'n')}]", f" that are {said}, each{changed}", k.extra  # fmt: skip


def _measured(r: random.Random) -> tuple[str, str, bool, str]:
    """(key, code, whether an empty list is a problem, words with {l}) of one number made of a list."""
    key, code, needs, words = r.choice(MEASURES)
    return key, code, needs, r.choice(words)


def _rule(r: random.Random, needs: bool, filtered: bool) -> tuple[str, tuple[str, ...]]:
    """What a list without elements gives, where it matters: a key is left out, or gets a value."""
    if not needs:
        return "", ()
    rule = r.choice(("skip", "None", "0"))
    if not filtered:
        if rule == "skip":
            return rule, ("Leave out keys with an empty list.", "Skip keys whose list is empty.", "Keys with an empty list do not appear in the result.")  # fmt: skip
        return rule, (
            f"The value is {rule} for an empty list.",
            f"Use {rule} where a list is empty.",
            f"If a list is empty, its value is {rule}.",
        )
    if rule == "skip":
        return rule, ("Leave out keys with nothing left.", "Skip keys whose list is then empty.", "Keys without any such numbers do not appear in the result.")  # fmt: skip
    return rule, (f"The value is {rule} for a list with nothing left.", f"Use {rule} where there are no such numbers.", f"If nothing is left of a list, its value is {rule}.")  # fmt: skip


def lists_by_key(r: random.Random) -> Spec:
    """A dict of lists of numbers: filter and change the numbers, then measure each list; perhaps rank or choose the keys."""
    p = given(r, r.choice(NAMES), "counts")
    inner, code, words, extra = _inner(r, -2, 12, (p, "n", "key", "values", "kept", "result"))
    measure, of, needs, said = _measured(r)
    rule, details = _rule(r, needs, " that " in words)
    value = code.replace("{x}", "values")
    listed = said.replace("{l}", f"the numbers in its list{words}" if words else "its list")
    test = "" if rule != "skip" else "kept"
    end = r.choice(("dict", "dict", "dict", "sorted", "total", "best"))
    kept = f"kept = {value}"
    plain = value == "values"
    x = "values" if plain else "kept"
    step = of.replace("{x}", x)
    if rule and rule != "skip":
        step = f"{step} if {x} else {rule}"
    if end in ("total", "sorted", "best") and rule == "None":
        raise ValueError("None among numbers")
    lines = ([] if plain else [kept]) + (
        [f"if {x}:", f"    result[key] = {step}"] if test else [f"result[key] = {step}"]
    )
    loop = f"result = {{}}\nfor key, values in {p}.items():\n" + "\n".join("    " + line for line in lines)
    only = f" if {x}" if test else ""
    made = f"lists = {p}" if plain else f"lists = {{key: {value} for key, values in {p}.items()}}"
    comp = step if plain else step.replace("kept", "values")
    source = f"{p}.items()" if plain else "lists.items()"
    head = "" if plain else made + "\n"
    only = only.replace("kept", "values")
    result = f"{head}result = {{key: {comp} for key, values in {source}{only}}}"
    direct = f"{head}return {{key: {comp} for key, values in {source}{only}}}"
    mapping = f"a dict with the same keys that gives each key {listed}"
    if end == "dict":
        bodies = (direct, f"{loop}\nreturn result") if r.random() < 0.5 else (f"{loop}\nreturn result", direct)
        phrases = (
            mapping,
            f"a dictionary that maps each key of [p] to {listed}",
            f"for each key of [p] {listed}, as a dict",
        )
        returns = "dict[str, int | None]" if rule == "None" else "dict[str, int]"
    elif end == "total":
        add = f"total += {step}"
        lines = ([] if plain else [kept]) + ([f"if {x}:", f"    {add}"] if test else [add])
        bodies = (f"total = 0\nfor values in {p}.values():\n" + "\n".join("    " + line for line in lines) + "\nreturn total", f"{result}\nreturn sum(result.values())")  # fmt: skip
        phrases = (f"the sum over all keys of [p] of {listed}", f"the total, over all keys, of {listed}")
        nothing = "with nothing left" if " that " in words else "without elements"
        details = (
            ()
            if not needs
            else (f"Lists {nothing} do not count.", f"Ignore lists {nothing}.", f"A list {nothing} adds nothing.")
        )
        returns = "int"
    elif end == "sorted":
        down = r.random() < 0.6
        end += "desc" if down else "asc"
        flag = ", reverse=True" if down else ""
        way = r.choice(("highest first", "in descending order", "largest first")) if down else r.choice(("lowest first", "in ascending order", "smallest first"))  # fmt: skip
        bodies = (
            f"{result}\nreturn sorted(result, key=result.get{flag})",
            f"{loop}\nreturn sorted(result, key=lambda key: result[key]{flag})",
        )
        phrases = (f"the keys of [p] sorted by {listed}, {way}", f"a list of the keys ordered by {listed}, {way}")
        returns = "list[str]"
    else:
        which = r.choice(("max", "min"))
        empty = r.choice(("None", "ValueError", '""'))
        end = f"{which}:{empty}"
        done = 'raise ValueError("empty")' if empty == "ValueError" else f"return {empty}"
        last = f"if not result:\n    {done}\nreturn {which}(result, key=result.get)"
        bodies = (f"{result}\n{last}", f"{loop}\n{last.replace('result.get', 'lambda key: result[key]')}")
        word = ("highest", "largest") if which == "max" else ("lowest", "smallest")
        phrases = tuple(f"the key of [p] that comes out {w} by this: {listed}" for w in word) + tuple(f"the key with the {w} value, where a key's value is {listed}" for w in word)  # fmt: skip
        shown = {"ValueError": "raise ValueError", "None": "return None", '""': "return an empty string"}[empty]
        about = " ".join(details[:1])
        details = tuple(f"{about} {ending}".strip() for ending in (f"If there is no key left, {shown}.", f"{shown[0].upper()}{shown[1:]} when there is no such key.", f"Without any key, {shown}."))  # fmt: skip
        raises = ("ValueError",) if empty == "ValueError" else ()
        names = (f"{which}_key", "best_key", f"key_with_{which}_{measure}", "pick_key")
        return Spec(f"nested/lists/{inner}/{measure}:{rule}/{end}", names, (Parameter(p, "int_lists"), *extra), "str | None" if empty == "None" else "str", bodies,
                    told(r, p, "a dict of lists of numbers", phrases), details, raises=raises)  # fmt: skip
    names = (
        f"{measure}_by_key",
        f"{measure}_per_key",
        f"{measure}_of_each",
        "summary",
        "summarise",
        f"{end.rstrip('adesc')}_lists",
    )
    return Spec(f"nested/lists/{inner}/{measure}:{rule}/{end}", names, (Parameter(p, "int_lists"), *extra), returns, bodies,
                told(r, p, "a dict of lists of numbers", phrases), details)  # fmt: skip


def rows(r: random.Random) -> Spec:
    """A list of lists of numbers: filter and change in each row, then a measure per row, or everything flattened."""
    name = given(
        r, r.choice(["rows", "matrix", "groups", "lists", "batches", "grid", "table", "nested", "chunks"]), "rows"
    )
    many, one = own_nouns(r, name, "rows", "row")
    inner, code, words, extra = _inner(r, -3, 20, (name, "n", "row", "result", "kept"))
    numbers = f"the numbers{words}"
    each = "row" if many == one or " " in one else one
    end = r.choice(("measure", "measure", "flat", "flat", "flatunique", "flatsorted", "total", "best"))
    value = code.replace("{x}", "row")
    plain = value == "row"
    details: tuple[str, ...] = ()
    raises: tuple[str, ...] = ()
    made = name if plain else f"[{value} for row in {name}]"
    returns, structure = "list[int]", end
    if end == "measure":
        measure, of, needs, said = _measured(r)
        rule = r.choice(("None", "0", "skip")) if needs else ""
        step = of.replace("{x}", "row") + (f" if row else {rule}" if rule in ("None", "0") else "")
        keep = " if row" if rule == "skip" else ""
        act = f"result.append({step})"
        act = f"if row:\n        {act}" if keep else act
        bodies = (
            f"return [{step} for row in {made}{keep}]",
            f"result = []\nfor row in {made}:\n    {act}\nreturn result",
        )
        numbers = f"the numbers{words} in it" if words else "it"
        phrases = (f"a list with one number per {each} of [p]: {said.replace('{l}', numbers)}", f"for every {each} of [p] {said.replace('{l}', numbers)}, as a list")  # fmt: skip
        nothing = "with nothing left" if " that " in words else "without elements"
        if rule == "skip":
            details = (
                f"Leave out a {each} {nothing}.",
                f"Skip every {each} {nothing}.",
                f"A {each} {nothing} has no entry.",
            )
        elif rule:
            details = (
                f"A {each} {nothing} gives {rule}.",
                f"Use {rule} for a {each} {nothing}.",
                f"The entry is {rule} for a {each} {nothing}.",
            )
        structure, returns = f"{measure}:{rule}", "list[int | None]" if rule == "None" else "list[int]"
        names = (f"{measure}_per_row", f"row_{measure}s", f"{measure}_of_rows", f"each_{measure}")
    elif end == "best":
        which, tie = r.choice(("max", "min")), r.choice(("first", "last"))
        measure = r.choice(("sum", "len"))
        rule = r.choice(("None", "[]", "ValueError"))
        done = 'raise ValueError("empty")' if rule == "ValueError" else f"return {rule}"
        beats = (">" if which == "max" else "<") + ("=" if tie == "last" else "")
        pool = "found[::-1]" if tie == "last" else "found"
        head = f"found = {made}\n"
        bodies = (f"{head}if not found:\n    {done}\nreturn {which}({pool}, key={measure})",
                  f"best = None\nfor row in {made}:\n    if best is None or {measure}(row) {beats} {measure}(best):\n        best = row\nif best is None:\n    {done}\nreturn best")  # fmt: skip
        word = {"sum": ("the largest sum", "the smallest sum"), "len": ("the most elements", "the fewest elements")}[
            measure
        ][which == "min"]
        phrases = (f"the {each} of [p] with {word}" + (f", after keeping in each only {numbers}" if "each" not in words and words else f", where each {each} is first reduced to {numbers}" if words else ""),)  # fmt: skip
        shown = {"ValueError": "raise ValueError", "None": "return None", "[]": "return an empty list"}[rule]
        details = tuple(f"{a} {b}" for a, b in ((f"Ties go to the {tie} one.", f"If [p] is empty, {shown}.".replace("[p]", name)), (f"Of equal ones take the {tie}.", f"{shown[0].upper()}{shown[1:]} for an empty {name}.")))  # fmt: skip
        raises = ("ValueError",) if rule == "ValueError" else ()
        structure, returns = f"{which}:{measure}:{tie}:{rule}", "list[int] | None" if rule == "None" else "list[int]"
        names = (f"{which}_row", "best_row", f"row_with_{which}_{measure}", "pick_row")
    else:
        test = value.partition(" if ")[2].rstrip("]")
        element = value[1:].partition(" for ")[0] if not plain else "n"
        inside = f"{element} for row in {name} for n in row" + (f" if {test}" if test else "")
        act = f"result.append({element})"
        if end == "flatunique":
            act = f"value = {element}\nif value not in result:\n    result.append(value)"
        body = act if not test else f"if {test}:\n" + "\n".join("    " + line for line in act.split("\n"))
        nest = f"for row in {name}:\n    for n in row:\n" + "\n".join("        " + line for line in body.split("\n"))
        where = f"{numbers}{',' * (', each' in words)} in all {many} of [p]"
        wrap, last, phrases, names = {
            "flat": ("[{}]", "return result", (f"{where}, as one flat list", f"a flat list of {where}", f"one list with {where}, in order"), ("flatten", "flat", "all_numbers", "collect")),
            "flatsorted": ("sorted({})", "return sorted(result)", (f"one sorted list of {where}", f"a flat list of {where}, in ascending order"), ("flat_sorted", "sorted_numbers", "merge_rows", "collect")),
            "flatunique": ("list(dict.fromkeys({}))", "return result", (f"a flat list of {where}, without duplicates, in order of first appearance", f"the distinct values among {where}, in order of first appearance"), ("distinct", "unique_numbers", "flat_unique", "collect")),
            "total": ("sum({})", "return sum(result)", (f"the sum of {where}", f"the total of {where}"), ("total", "grand_total", f"sum_{many}", "add_up")),
        }[end]  # fmt: skip
        bodies = (f"return {wrap.format(inside)}", f"result = []\n{nest}\n{last}")
        returns = "int" if end == "total" else "list[int]"
    names = tuple(n.replace(" ", "_") for n in names)
    return Spec(f"nested/rows/{inner}/{structure}", names, (Parameter(name, "rows"), *extra), returns, bodies, told(r, name, "a list of lists of numbers", phrases), details, raises=raises)  # fmt: skip
