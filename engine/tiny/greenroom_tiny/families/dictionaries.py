"""Compositions that make, filter and query dicts."""

import random

from greenroom_tiny.families.parts import TYPES, condition_of, conversion_of, list_of, sentence_of
from greenroom_tiny.spec import Parameter, Spec, substitute
from greenroom_tiny.variety import given


def grouped(r: random.Random) -> Spec:
    """Dicts made from lists: group, count or index the elements by a key; map each element to a value."""
    on, kind, p, many, one, v = list_of(r)
    which = r.choice(("group", "countby", "map", "map", "sumby"))
    if which == "map":
        conversion, code, noun, _ = conversion_of(r, on)
        value = substitute(code, v)
        test, words, tail, suffix = "", "", "", ""
        if r.random() < 0.4:
            condition, ccode, words = condition_of(r, on)
            test, tail, suffix = f" if {substitute(ccode, v)}", f" {words}", "/" + condition.key
        loop = (
            f"result = {{}}\nfor {v} in {p}:\n"
            + (f"   {test}:\n        result[{v}] = {value}" if test else f"    result[{v}] = {value}")
            + "\nreturn result"
        )
        bodies = (f"return {{{v}: {value} for {v} in {p}{test}}}", loop)
        single = noun.removesuffix("s")
        phrases = (
            f"a dict mapping each of the {many} in {p}{tail} to its {single}",
            f"a dictionary with the {many}{tail} as keys and their {noun} as values",
            f"the {noun} of the {many} of {p}{tail} in a dict keyed by {one}",
        )
        return Spec(f"mapto/{on}/{conversion.key}{suffix}", (f"map_{conversion.key}", f"{conversion.key}_by_{one}", f"{conversion.key}_table", "lookup", f"make_{conversion.key}_dict"), (Parameter(p, kind),),
                    f"dict[{TYPES[on]}, {'int' if conversion.to == 'int' else 'str'}]", bodies, tuple(sentence_of(r, r.choice(phrases)) for _ in range(4)))  # fmt: skip
    conversion, code, noun, _ = conversion_of(r, on)
    key, single = substitute(code, v), noun.removesuffix("s")
    to = "int" if conversion.to == "int" else "str"
    if which == "group":
        bodies = (f"groups = {{}}\nfor {v} in {p}:\n    groups.setdefault({key}, []).append({v})\nreturn groups",
                  f"result = {{}}\nfor {v} in {p}:\n    k = {key}\n    if k not in result:\n        result[k] = []\n    result[k].append({v})\nreturn result")  # fmt: skip
        phrases = (
            f"the {many} of {p} grouped by their {noun} as a dict of lists",
            f"a dictionary mapping each of the {noun} to the list of {many} that have it",
            f"a dict from {single} to all the {many} with that {single}, in order",
        )
        returns = f"dict[{to}, list[{TYPES[on]}]]"
    elif which == "countby":
        bodies = (
            f"counts = {{}}\nfor {v} in {p}:\n    k = {key}\n    counts[k] = counts.get(k, 0) + 1\nreturn counts",
            f"keys = [{key} for {v} in {p}]\nreturn {{k: keys.count(k) for k in keys}}",
        )
        phrases = (
            f"a dict that tells how many {many} of {p} have each of the {noun}",
            f"the number of {many} per {single} as a dictionary",
            f"counts of the {many} in {p} by their {noun}",
        )
        returns = f"dict[{to}, int]"
    else:
        if on != "int":
            raise ValueError("nothing to add up")
        bodies = (
            f"totals = {{}}\nfor {v} in {p}:\n    k = {key}\n    totals[k] = totals.get(k, 0) + {v}\nreturn totals",
            f"result = {{}}\nfor {v} in {p}:\n    if {key} not in result:\n        result[{key}] = 0\n    result[{key}] += {v}\nreturn result",
        )
        phrases = (
            f"a dict with the sum of the {many} of {p} for each of their {noun}",
            f"the total of the {many} per {single}, as a dictionary",
        )
        returns = f"dict[{to}, int]"
    return Spec(
        f"{which}/{on}/{conversion.key}",
        (
            f"{which}_{conversion.key}",
            f"group_by_{conversion.key}",
            f"by_{conversion.key}",
            "grouped",
            f"{many}_by_{conversion.key}",
        ),
        (Parameter(p, kind),),
        returns,
        bodies,
        tuple(sentence_of(r, r.choice(phrases)) for _ in range(4)),
    )


def dictionaries(r: random.Random) -> Spec:
    """Filter, convert and query a ``dict[str, int]``."""
    p = r.choice(
        ("counts", "scores", "prices", "stock", "d", "table", "ages", "mapping", "inventory", "grades", "votes")
    )
    p = given(r, p, "counts")
    by_key = r.random() < 0.35
    condition, code, words = condition_of(r, "str" if by_key else "int")
    what = "keys" if by_key else "values"
    test = substitute(code, "k" if by_key else "v")
    which = r.choice(("filter", "keys", "mapvalues", "sumif", "countif", "sortedkeys", "argmax", "items"))
    said = (
        r.choice((f"whose {what[:-1]} is one of those {words}", f"with {what} {words}", f"whose {what} are {words}"))
        .replace("one of those that are", "")
        .replace("are that are", "are")
        .replace("are whose", "are ones whose")
        .replace("  ", " ")
    )
    names: tuple[str, ...]
    if which == "filter":
        bodies = (
            f"return {{k: v for k, v in {p}.items() if {test}}}",
            f"result = {{}}\nfor k, v in {p}.items():\n    if {test}:\n        result[k] = v\nreturn result",
        )
        phrases = (
            f"a new dict with the entries of {p} {said}",
            f"only the items of {p} {said}, as a dict",
            f"{p} without the entries except those {said}",
        )
        returns, names = "dict[str, int]", ("filter_dict", f"filter_{condition.key}", "keep", "select")
    elif which == "keys":
        ordered_ = r.random() < 0.5
        wrap = "sorted({})" if ordered_ else "{}"
        comp = f"[k for k, v in {p}.items() if {test}]" if not ordered_ else f"k for k, v in {p}.items() if {test}"
        bodies = (
            f"return {wrap.format(comp)}",
            f"result = []\nfor k, v in {p}.items():\n    if {test}:\n        result.append(k)\nreturn {wrap.format('result')}",
        )
        tail = r.choice((", sorted", " in alphabetical order", ", sorted alphabetically")) if ordered_ else ""
        phrases = (f"the keys of {p} {said}{tail}", f"a list of all keys {said}{tail}")
        returns, names = "list[str]", ("keys_where", f"keys_{condition.key}", "names", "select_keys")
        which += str(ordered_)
    elif which == "mapvalues":
        conversion, ccode, noun, verb = conversion_of(r, "int", "int")
        bodies = (
            f"return {{k: {substitute(ccode, 'v')} for k, v in {p}.items()}}",
            f"result = {{}}\nfor k, v in {p}.items():\n    result[k] = {substitute(ccode, 'v')}\nreturn result",
        )
        phrases = (
            f"a dict with the same keys as {p} and the {noun} of its values",
            f"{p} with its values replaced by their {noun}",
        )
        verb = verb.replace("{it}", f"each value of {p}")
        sentences = (
            *(sentence_of(r, r.choice(phrases)) for _ in range(3)),
            f"{verb[0].upper()}{verb[1:]} and return the new dictionary.",
        )
        return Spec(
            f"dict/mapvalues/{conversion.key}",
            ("map_values", f"{conversion.key}_values", "update_values", "convert"),
            (Parameter(p, "counts"),),
            "dict[str, int]",
            bodies,
            sentences,
        )
    elif which == "sumif":
        bodies = (
            f"return sum(v for k, v in {p}.items() if {test})",
            f"total = 0\nfor k, v in {p}.items():\n    if {test}:\n        total += v\nreturn total",
        )
        phrases = (f"the sum of the values of the entries of {p} {said}", f"the total over all entries {said}")
        returns, names = "int", ("total", f"sum_{condition.key}", "sum_where", "sum_values")
    elif which == "countif":
        bodies = (
            f"return sum(1 for k, v in {p}.items() if {test})",
            f"count = 0\nfor k, v in {p}.items():\n    if {test}:\n        count += 1\nreturn count",
        )
        phrases = (f"how many entries of {p} there are {said}", f"the number of entries in the dictionary {said}")
        returns, names = "int", ("count_where", f"count_{condition.key}", "count_entries", "how_many")
    elif which == "sortedkeys":
        down = r.random() < 0.6
        rev = ", reverse=True" if down else ""
        bodies = (
            f"return sorted({p}, key=lambda k: {p}[k]{rev})",
            f"return sorted({p}, key={p}.get{rev})",
            f"return [k for k, v in sorted({p}.items(), key=lambda item: item[1]{rev})]",
        )
        way = (
            r.choice(("highest value first", "in descending order of value", "largest value first"))
            if down
            else r.choice(("lowest value first", "in ascending order of value", "smallest value first"))
        )
        phrases = (
            f"the keys of {p} sorted by their values, {way}",
            f"a list of the keys ordered by value, {way}",
            f"a ranking of the keys: {way}",
        )
        return Spec(
            f"dict/sortedkeys/{down}",
            ("sorted_keys", "rank", "ranking", "keys_by_value"),
            (Parameter(p, "counts"),),
            "list[str]",
            bodies,
            tuple(sentence_of(r, r.choice(phrases)) for _ in range(4)),
        )
    elif which == "argmax":
        function = r.choice(("max", "min"))
        word = {"max": ("largest", "highest", "greatest"), "min": ("smallest", "lowest", "least")}[function]
        bodies = (
            f"return {function}({p}, key={p}.get, default=None)",
            f"if not {p}:\n    return None\nreturn {function}({p}, key=lambda k: {p}[k])",
        )
        phrases = tuple(f"the key with the {w} value in {p}, or None if it is empty" for w in word) + tuple(
            f"which key of {p} has the {w} value (None for an empty dict)" for w in word
        )
        return Spec(
            f"dict/{function}",
            (f"{function}_key", "best", f"key_of_{function}", "top", "winner", "leader"),
            (Parameter(p, "counts"),),
            "str | None",
            bodies,
            tuple(sentence_of(r, r.choice(phrases)) for _ in range(4)),
        )
    else:
        bodies = (
            f"return [(k, v) for k, v in {p}.items() if {test}]",
            f"pairs = []\nfor k, v in {p}.items():\n    if {test}:\n        pairs.append((k, v))\nreturn pairs",
        )
        phrases = (
            f"a list of (key, value) pairs of the entries of {p} {said}",
            f"the items of {p} {said} as a list of tuples",
        )
        returns, names = "list[tuple[str, int]]", ("items_where", "pairs", f"items_{condition.key}", "to_pairs")
    return Spec(
        f"dict/{which}/{what}/{condition.key}",
        names,
        (Parameter(p, "counts"),),
        returns,
        bodies,
        tuple(sentence_of(r, r.choice(phrases)) for _ in range(4)),
    )
