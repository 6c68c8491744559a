"""Compositions that look up, order and group: dicts, positions, sort keys, rows."""

import random

from greenroom_tiny.spec import Parameter, Spec, substitute
from greenroom_tiny.variety import given, letter, own_nouns
from greenroom_tiny.vocabulary import CONDITIONS, CONVERSIONS, Condition, Conversion

LISTS = {"int": ("ints", ("numbers", "values", "nums", "xs", "items", "data", "scores"), "numbers", "number"),
         "str": ("words", ("words", "names", "strings", "items", "tokens", "tags", "lines"), "words", "word")}  # fmt: skip
TYPES = {"int": "int", "str": "str"}
VERBS = ("Return", "Return", "Returns", "Find", "Get", "Compute", "Give")


def _condition(r: random.Random, on: str) -> tuple[Condition, str, str]:
    """(condition, code with {x}, words) with its constant filled in."""
    condition = r.choice([c for c in CONDITIONS if c.on == on])
    low = r.randint(-4, 10)
    value = {"number": str(r.choice((r.randint(1, 20), 10, 50, 100))), "divisor": str(r.randint(2, 9)), "digit": str(r.randint(1, 9)),
             "length": str(r.randint(1, 6)), "letter": letter(r, r.choice("abcdeilmnorst")), "letters": "abe", "range": str(low), "": ""}[condition.constant]  # fmt: skip
    high = str(low + r.randint(2, 20))
    code = condition.code.replace("{k}", value).replace("{m}", high)
    return condition, code, r.choice(condition.after).replace("{k}", value).replace("{m}", high)


def _conversion(r: random.Random, on: str, to: str | None = None) -> tuple[Conversion, str, str, str]:
    """(conversion, code with {x}, noun, verb) with its constant filled in."""
    conversion = r.choice([c for c in CONVERSIONS if c.on == on and (to is None or c.to == to)])
    value = {
        "number": str(r.randint(2, 20)),
        "divisor": str(r.randint(2, 9)),
        "length": str(r.randint(1, 4)),
        "letter": r.choice("aeiorst"),
        "mark": r.choice("!-*s"),
        "": "",
    }[conversion.constant]
    texts = (conversion.code, r.choice(conversion.noun), r.choice(conversion.verb))
    code, noun, verb = (text.replace("{k}", value) for text in texts)
    return conversion, code, noun, verb


def _say(r: random.Random, phrase: str) -> str:
    kind = r.random()
    return (
        f"{r.choice(VERBS)} {phrase}."
        if kind < 0.75
        else f"{phrase[0].upper()}{phrase[1:]}."
        if kind < 0.92
        else phrase
    )


def _list(r: random.Random) -> tuple[str, str, str, str, str, str]:
    on = r.choice(("int", "int", "str"))
    kind, names, many, one = LISTS[on]
    p = given(r, r.choice(names), kind)
    many, one = own_nouns(r, p, many, one)
    return on, kind, p, many, one, r.choice(("x", "n", "v")) if on == "int" else r.choice(("w", "s", "x"))


def positions(r: random.Random) -> Spec:
    """Indices of elements that satisfy a condition: all, first (or -1), last."""
    on, kind, p, many, one, v = _list(r)
    condition, code, words = _condition(r, on)
    test = substitute(code, v)
    which = r.choice(("all", "first", "first", "last"))
    if which == "all":
        bodies = (f"return [i for i, {v} in enumerate({p}) if {test}]", f"result = []\nfor i, {v} in enumerate({p}):\n    if {test}:\n        result.append(i)\nreturn result",
                  f"return [i for i in range(len({p})) if {substitute(code, f'{p}[i]')}]")  # fmt: skip
        phrases = (
            f"the indices of the {many} in {p} {words}",
            f"a list of the positions of all {many} {words}",
            f"the positions (starting at 0) of {many} {words}",
            f"where the {many} {words} are, as a list of indexes",
        )
        returns, details = "list[int]", ()
    else:
        if which == "first":
            bodies = (
                f"for i, {v} in enumerate({p}):\n    if {test}:\n        return i\nreturn -1",
                f"return next((i for i, {v} in enumerate({p}) if {test}), -1)",
            )
        else:
            bodies = (
                f"result = -1\nfor i, {v} in enumerate({p}):\n    if {test}:\n        result = i\nreturn result",
                f"return max((i for i, {v} in enumerate({p}) if {test}), default=-1)",
            )
        none = r.choice(
            (
                "or -1 if there is none",
                "(-1 if there is none)",
                ", -1 when nothing matches",
                "or -1 when no element qualifies",
            )
        )
        phrases = tuple(
            f"the {noun} of the {which} {thing} in {p} {words} {none}".replace(" ,", ",")
            for noun in ("index", "position", "zero-based index")
            for thing in (one, "element")
        )
        returns, details = "int", ()
    sentences = tuple(_say(r, r.choice(phrases)) for _ in range(5))
    return Spec(f"positions/{which}/{on}/{condition.key}", (f"{which}_index_{condition.key}", f"index_of_{which}_{condition.key}", f"find_{which}", f"{which}_position", "find_index", "where"),
                (Parameter(p, kind),), returns, bodies, sentences, details)  # fmt: skip


def quantified(r: random.Random) -> Spec:
    """Whether all, any or none of the elements satisfy a condition; or how large a share does."""
    on, kind, p, many, one, v = _list(r)
    condition, code, words = _condition(r, on)
    test = substitute(code, v)
    which = r.choice(("all", "any", "none", "share"))
    if which == "share":
        bodies = (
            f"if not {p}:\n    return 0.0\nreturn sum(1 for {v} in {p} if {test}) / len({p})",
            f"return len([{v} for {v} in {p} if {test}]) / len({p}) if {p} else 0.0",
        )
        phrases = (
            f"the fraction of {many} in {p} {words} (0.0 for an empty list)",
            f"what share of the {many} are {words}; 0.0 if there are no {many}",
            f"the proportion of {many} {words}, or 0.0 when the list is empty",
        )
        return Spec(
            f"share/{on}/{condition.key}",
            ("share", f"fraction_{condition.key}", f"proportion_{condition.key}", "ratio"),
            (Parameter(p, kind),),
            "float",
            bodies,
            tuple(_say(r, r.choice(phrases)) for _ in range(4)),
        )
    function = "all" if which == "all" else "any"
    negation = "not " if which == "none" else ""
    inner, outer = ("False", "True") if which == "all" else ("True", "False") if which == "any" else ("False", "True")
    loop = f"for {v} in {p}:\n    if {'not (' + test + ')' if which == 'all' else test}:\n        return {inner}\nreturn {outer}"
    bodies = (
        (f"return {negation}{function}({test} for {v} in {p})", loop)
        if code != "{x}"
        else (loop, f"return {negation}{function}(bool({v}) for {v} in {p})")
    )
    phrases = {
        "all": (
            f"whether all {many} in {p} are {words}",
            f"True if every {one} in {p} is one of those {words}",
            f"True only if each of the {many} is {words}",
        ),
        "any": (
            f"whether any of the {many} in {p} is {words}",
            f"True if at least one {one} in {p} is among those {words}",
            f"True if there are {many} {words}",
        ),
        "none": (
            f"whether none of the {many} in {p} is {words}",
            f"True if there are no {many} {words}",
            f"True if {p} has no {many} {words}",
        ),
    }[which]
    clean = [
        phrase.replace("are that are", "are")
        .replace("is that are", "is")
        .replace("are which are", "are")
        .replace("is one of those that are", "is")
        for phrase in phrases
    ]
    sentences = tuple(_say(r, r.choice(clean)) for _ in range(4))
    return Spec(
        f"{which}/{on}/{condition.key}",
        (
            f"{which}_{condition.key}",
            f"{'are_' if which == 'all' else 'has_' if which == 'any' else 'no_'}{condition.key}",
            f"check_{which}",
            "check",
        ),
        (Parameter(p, kind),),
        "bool",
        bodies,
        sentences,
    )


def ordered(r: random.Random) -> Spec:
    """Sorting by a key, the best by a key, the k best by a key."""
    on, kind, p, many, one, v = _list(r)
    conversion, code, noun, _ = _conversion(r, on, "int")
    key = substitute(code, v)
    lam = "len" if code == "len({x})" else "abs" if code == "abs({x})" else f"lambda {v}: {key}"
    descending = r.random() < 0.4
    which = r.choice(("sort", "sort", "best", "top"))
    single = noun.removesuffix("s") if not noun.endswith(")") else noun
    if which == "sort":
        rev = ", reverse=True" if descending else ""
        bodies = (
            f"return sorted({p}, key={lam}{rev})",
            f"result = list({p})\nresult.sort(key={lam}{rev})\nreturn result",
        )
        way = (
            r.choice(("largest first", "in descending order", "from highest to lowest"))
            if descending
            else r.choice(("smallest first", "in ascending order", "from lowest to highest", "in increasing order"))
        )
        phrases = (
            f"the {many} of {p} sorted by their {noun}, {way}",
            f"{p} sorted by the {noun} of its {many} ({way})",
            f"a new list with the {many} ordered by {single}, {way}",
        )
        details: tuple[str, ...] = ("Ties keep their original order.", "The original list is not changed.")
        return Spec(
            f"sortby/{conversion.key}/{descending}",
            (f"sort_by_{conversion.key}", "sort_by", f"order_by_{conversion.key}", "ordered"),
            (Parameter(p, kind),),
            f"list[{TYPES[on]}]",
            bodies,
            tuple(_say(r, r.choice(phrases)) for _ in range(4)),
            details,
        )
    function, word = (
        ("max", r.choice(("largest", "greatest", "highest")))
        if descending
        else ("min", r.choice(("smallest", "lowest", "least")))
    )
    if which == "best":
        sign = ">" if descending else "<"
        bodies = (
            f"return {function}({p}, key={lam}, default=None)",
            f"best = None\nfor {v} in {p}:\n    if best is None or {key} {sign} {substitute(code, 'best')}:\n        best = {v}\nreturn best",
        )
        phrases = (
            f"the {one} in {p} with the {word} {single}, or None for an empty list",
            f"the {one} whose {single} is {word}; None if {p} is empty",
            f"the {one} of {p} having the {word} {single} (None when there are no {many})",
        )
        return Spec(
            f"bestby/{conversion.key}/{function}",
            (f"{function}_by_{conversion.key}", f"best_by_{conversion.key}", "pick", f"{function}_{conversion.key}"),
            (Parameter(p, kind),),
            f"{TYPES[on]} | None",
            bodies,
            tuple(_say(r, r.choice(phrases)) for _ in range(4)),
        )
    k = given(r, r.choice(("k", "n", "count")), "small", (p,))
    rev = ", reverse=True" if descending else ""
    bodies = (f"return sorted({p}, key={lam}{rev})[:{k}]", f"ranked = sorted({p}, key={lam}{rev})\nreturn ranked[:{k}]")
    phrases = (
        f"the {k} {many} of {p} with the {word} {noun}, {word} first",
        f"a list of the {k} {many} whose {noun} are {word}, starting with the {word}",
        f"the {k} {many} with the {word} {noun}",
    )
    return Spec(
        f"topby/{conversion.key}/{function}",
        (f"top_by_{conversion.key}", f"top_{k}", f"{k}_{function}", "best_of"),
        (Parameter(p, kind), Parameter(k, "small")),
        f"list[{TYPES[on]}]",
        bodies,
        tuple(_say(r, r.choice(phrases)) for _ in range(4)),
    )


def grouped(r: random.Random) -> Spec:
    """Dicts made from lists: group, count or index the elements by a key; map each element to a value."""
    on, kind, p, many, one, v = _list(r)
    which = r.choice(("group", "countby", "map", "map", "sumby"))
    if which == "map":
        conversion, code, noun, _ = _conversion(r, on)
        value = substitute(code, v)
        test, words, tail, suffix = "", "", "", ""
        if r.random() < 0.4:
            condition, ccode, words = _condition(r, on)
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
                    f"dict[{TYPES[on]}, {'int' if conversion.to == 'int' else 'str'}]", bodies, tuple(_say(r, r.choice(phrases)) for _ in range(4)))  # fmt: skip
    conversion, code, noun, _ = _conversion(r, on)
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
        tuple(_say(r, r.choice(phrases)) for _ in range(4)),
    )


def dictionaries(r: random.Random) -> Spec:
    """Filter, convert and query a ``dict[str, int]``."""
    p = r.choice(
        ("counts", "scores", "prices", "stock", "d", "table", "ages", "mapping", "inventory", "grades", "votes")
    )
    p = given(r, p, "counts")
    by_key = r.random() < 0.35
    condition, code, words = _condition(r, "str" if by_key else "int")
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
        conversion, ccode, noun, verb = _conversion(r, "int", "int")
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
            *(_say(r, r.choice(phrases)) for _ in range(3)),
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
            tuple(_say(r, r.choice(phrases)) for _ in range(4)),
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
            tuple(_say(r, r.choice(phrases)) for _ in range(4)),
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
        tuple(_say(r, r.choice(phrases)) for _ in range(4)),
    )


def split(r: random.Random) -> Spec:
    """Partition a list by a condition."""
    on, kind, p, many, _one, v = _list(r)
    condition, code, words = _condition(r, on)
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
        tuple(_say(r, r.choice(phrases)) for _ in range(4)),
    )


def replaced(r: random.Random) -> Spec:
    """A list with some elements changed and the rest left alone."""
    on, kind, p, many, _one, v = _list(r)
    condition, code, words = _condition(r, on)
    conversion, ccode, _, verb = _conversion(r, on, on)
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
        conversion, code, noun, verb = _conversion(r, "int", "int")
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
    condition, code, words = _condition(r, "int")
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
