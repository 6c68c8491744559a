"""Compositions over dicts of lists of words, dicts of dicts, and two dicts merged."""

import random

from greenroom_tiny.families.nested_parts import TESTS, Bound, bound_of, step_of, told
from greenroom_tiny.spec import Parameter, Spec, substitute
from greenroom_tiny.variety import given

NAMES = ("table", "stock", "votes", "prices", "grid", "catalog", "inventory", "config", "reports")


def words_by_key(r: random.Random) -> Spec:
    """A dict of lists of words: turned round, counted, joined, flattened."""
    p = given(
        r,
        r.choice(
            ["tags", "members", "teams", "groups", "courses", "friends", "menu", "index", "likes", "skills", "hobbies"]
        ),
        "counts",
    )
    end = r.choice(("invert", "invert", "counts", "join", "lengths", "flat", "having", "having"))
    k = str(r.randint(3, 4))
    start = r.choice("fprkb")
    test, said = r.choice((("", ""), (f"len(word) > {k}", f" with more than {k} characters"), (f"len(word) <= {k}", f" with at most {k} characters"), (f'word.startswith("{start}")', f' that start with "{start}"')))  # fmt: skip
    only = f" if {test}" if test else ""
    words = f"words{said}"
    upper = r.random() < 0.3 and end in ("flat", "join", "counts", "invert")
    item, shown = ("word.upper()", f"{words}, in upper case") if upper else ("word", words)
    ordered = r.random() < 0.5 and end in ("flat", "having")
    sort = ", sorted" if ordered else ", in order"

    def nest(act: str, start: str, stop: str) -> str:
        inside = [f"if {test}:", *("    " + line for line in act.split("\n"))] if test else act.split("\n")
        return (
            f"{start}\nfor key, words in {p}.items():\n    for word in words:\n"
            + "\n".join("        " + i for i in inside)
            + f"\n{stop}"
        )

    extra: tuple[Parameter, ...] = ()
    if end == "invert":
        bodies = (nest(f"result.setdefault({item}, []).append(key)", "result = {}", "return result"),
                  nest(f"if {item} not in result:\n    result[{item}] = []\nresult[{item}].append(key)", "result = {}", "return result"))  # fmt: skip
        phrases = (f"a dict that maps each of the {shown}, to the list of keys whose lists contain it".replace(f"{words}, to", f"{words} to"), f"[p] turned round: for each of the {shown}, the list of keys that have it")  # fmt: skip
        details = (
            "A key whose list has a word twice appears twice.",
            "Keep a key as often as its list holds the word.",
            "Repeated words repeat the key.",
        )
        returns, names = (
            "dict[str, list[str]]",
            ("invert", "invert_index", "turn_round", "reverse_lookup", "keys_by_word"),
        )
    elif end == "counts":
        bodies = (nest(f"result[{item}] = result.get({item}, 0) + 1", "result = {}", "return result"), nest(f"if {item} not in result:\n    result[{item}] = 0\nresult[{item}] += 1", "result = {}", "return result"))  # fmt: skip
        phrases = (f"how often each of the {shown} occurs in all lists of [p], as a dict".replace("case occurs", "case, occurs"), f"a dict that counts the {shown} over all the lists of [p]")  # fmt: skip
        details, returns, names = (), "dict[str, int]", ("count_words", "tally", "frequencies", "word_counts")
    elif end == "join":
        mark = r.choice((", ", "; ", " ", "-", "/"))
        bodies = (f'return {{key: "{mark}".join({item} for word in words{only}) for key, words in {p}.items()}}',
                  f'result = {{}}\nfor key, words in {p}.items():\n    result[key] = "{mark}".join([{item} for word in words{only}])\nreturn result')  # fmt: skip
        phrases = (f"a dict that maps each key of [p] to the {shown}, joined with '{mark}'", f"a dictionary with, for every key, a string of its {shown}, separated by '{mark}'")  # fmt: skip
        details, returns, names = (), "dict[str, str]", ("join_lists", "joined", "describe", "as_text")
        end += ":" + ("upper" if upper else "plain")
    elif end == "lengths":
        least = str(r.randint(1, 2))
        bodies = (f"result = {{}}\nfor key, words in {p}.items():\n    count = len([word for word in words{only}])\n    if count >= {least}:\n        result[key] = count\nreturn result",
                  f"counts = {{key: sum(1 for word in words{only}) for key, words in {p}.items()}}\nreturn {{key: count for key, count in counts.items() if count >= {least}}}")  # fmt: skip
        phrases = (f"a dict with the number of {words} for each key that has at least {least} of them", f"how many {words} each key of [p] has, as a dict, leaving out keys with fewer than {least}")  # fmt: skip
        details, returns, names = (), "dict[str, int]", ("count_per_key", "sizes", "lengths", "how_many")
    elif end == "flat":
        wrap = "sorted({})" if ordered else "[{}]"
        last = "return sorted(result)" if ordered else "return result"
        bodies = (f"return {wrap.format(f'{item} for words in {p}.values() for word in words{only}')}", nest(f"result.append({item})", "result = []", last).replace("key, words in " + p + ".items()", f"words in {p}.values()"))  # fmt: skip
        phrases = (
            f"all {shown}, from all lists of [p], in one list{sort}",
            f"one list of the {shown}, of all keys{sort}",
        )
        details, returns, names = (), "list[str]", ("flatten", "all_words", "collect", "gather")
    else:
        name = given(r, r.choice(("word", "wanted", "item", "tag")), "word", (p, "words", "key"))
        if name == "word":
            name = "wanted"
        extra = (Parameter(name, "pick pear,fig,plum,red,banana,kiwi"),)
        negated = r.random() < 0.3
        has = f"{name} {'not ' * negated}in words"
        wrap, last = ("sorted({})", "return sorted(result)") if ordered else ("[{}]", "return result")
        bodies = (f"return {wrap.format(f'key for key, words in {p}.items() if {has}')}", f"result = []\nfor key, words in {p}.items():\n    if {has}:\n        result.append(key)\n{last}")  # fmt: skip
        verb = "do not contain" if negated else "contain"
        phrases = (f"the keys of [p] whose lists {verb} {name}{sort}", f"a list of all keys whose list {'lacks' if negated else 'has'} `{name}`{sort}", f"which keys of [p] {'do not list' if negated else 'list'} {name}{sort}")  # fmt: skip
        details, returns, names = (), "list[str]", ("keys_with", "who_has", "find_keys", "having")
        end += ":not" * negated
        test = ""
    key = {"": "all", "l": "len", "w": "starts"}[test[:1]] + ("gt" if ">" in test else "le" if "<=" in test else "")
    structure = f"nested/words/{key}/{end}{':upper' * upper}{':sorted' * ordered}"
    return Spec(structure, names, (Parameter(p, "word_lists"), *extra), returns, bodies, told(r, p, "a dict of lists of words", phrases), details)  # fmt: skip


def tables(r: random.Random) -> Spec:
    """A dict of dicts: look up with a default, total, a column, the best inner key, turned round."""
    p = given(r, r.choice(NAMES), "counts")
    end = r.choice(("get", "get", "column", "totals", "totals", "bests", "swap", "flat", "keep"))
    k = bound_of(r, 2, 25, (p, "outer", "inner", "row", "value", "result"), end not in ("get", "column"))
    test_key, code, said = step_of(r, TESTS, k)
    if r.random() < 0.4 or end in ("get",):
        test_key, code, said, k = "all", "", "", Bound("", "")
    only = f" if {substitute(code, 'value')}" if code else ""
    values = "values" + (f" that are {said}" if said else "")
    extra, details, raises = k.extra, (), ()

    def nest(act: str, start: str, stop: str) -> str:
        inside = f"{only[1:]}:\n            {act}" if only else act
        return (
            f"{start}\nfor outer, row in {p}.items():\n    for inner, value in row.items():\n        {inside}\n{stop}"
        )

    if end in ("get", "column"):
        default = r.choice(("None", "0", "-1", "ValueError")) if end == "get" else r.choice(("0", "-1", "None", "skip"))
        a, b = (
            given(r, r.choice(pair), "word", (p, "row"))
            for pair in (("row_name", "outer", "key"), ("field", "inner", "column"))
        )
        if a == b or ({a, b} & {"outer", "inner"} and end == "column"):
            raise ValueError("one name twice")
        letters = "pick a,b,c,d"
        if end == "get":
            extra = (Parameter(a, "pick apple,kiwi,fig,plum,red"), Parameter(b, letters))
            missing = 'raise ValueError("missing")' if default == "ValueError" else f"return {default}"
            bodies = (f"if {a} not in {p} or {b} not in {p}[{a}]:\n    {missing}\nreturn {p}[{a}][{b}]",
                      f"if {a} in {p} and {b} in {p}[{a}]:\n    return {p}[{a}][{b}]\n{missing}")  # fmt: skip
            if default != "ValueError":
                bodies = (f"return {p}.get({a}, {{}}).get({b}, {default})", *bodies)
            else:
                raises = ("ValueError",)
            phrases = (f"the value under {b} in the dict under {a} of [p]", f"what [p] has under `{a}` and, within that, `{b}`", f"the value at [p], then {a}, then {b}")  # fmt: skip
            shown = "raise ValueError" if default == "ValueError" else f"return {default}"
            details = (f"If either key is missing, {shown}.", f"{shown[0].upper()}{shown[1:]} when `{a}` or `{b}` does not exist.", f"A missing key, outer or inner: {shown}.")  # fmt: skip
            returns, names = (
                "int | None" if default == "None" else "int",
                ("get_nested", "lookup", "get_value", "find_value", "fetch"),
            )
        else:
            extra = (Parameter(b, letters),)
            body = f"{{outer: row[{b}] for outer, row in {p}.items() if {b} in row}}" if default == "skip" else f"{{outer: row.get({b}, {default}) for outer, row in {p}.items()}}"  # fmt: skip
            inside = (
                f"if {b} in row:\n        result[outer] = row[{b}]"
                if default == "skip"
                else f"result[outer] = row[{b}] if {b} in row else {default}"
            )
            bodies = (f"return {body}", f"result = {{}}\nfor outer, row in {p}.items():\n    {inside}\nreturn result")
            phrases = (f"a dict that maps each outer key of [p] to the value its dict has under {b}", f"the column `{b}` of [p] as a dict from outer key to value", f"for each key of [p] the inner value stored under {b}, as a dict")  # fmt: skip
            details = ("Leave out outer keys that do not have it.", "Skip the dicts without that key.", "Dicts that lack it are not in the result.") if default == "skip" else (f"Use {default} where it is missing.", f"Dicts that lack it get {default}.", f"If the inner key is missing the value is {default}.")  # fmt: skip
            returns, names = (
                "dict[str, int | None]" if default == "None" else "dict[str, int]",
                ("column", "get_column", "pluck", "extract"),
            )
            test_key = "all"
        end += ":" + default
    elif end == "totals":
        by = r.choice(("outer", "inner"))
        summed = f"sum(value for value in row.values(){only})" if only else "sum(row.values())"
        add = f"result[{by}] = result.get({by}, 0) + value"
        if by == "outer":
            bodies = (f"return {{outer: {summed} for outer, row in {p}.items()}}", f"result = {{}}\nfor outer, row in {p}.items():\n    total = 0\n    for value in row.values():\n        {only[1:] + ':' + chr(10) + '            ' if only else ''}total += value\n    result[outer] = total\nreturn result")  # fmt: skip
            phrases = (f"a dict with the sum of the {values} in each inner dict of [p]", f"a dict that maps each outer key to the total of its {values}", f"the total of the inner {values} per outer key, as a dict")  # fmt: skip
        else:
            bodies = (nest(add, "result = {}", "return result"), nest(f"if inner not in result:{chr(10)}{'    ' * (3 + bool(only))}result[inner] = 0{chr(10)}{'    ' * (2 + bool(only))}result[inner] += value", "result = {}", "return result"))  # fmt: skip
            phrases = (f"a dict with the total of the {values} for each inner key, over all dicts in [p]", f"for each inner key, the sum of its {values} over all of [p], as a dict", f"the sums of the {values} per inner key, as a dict")  # fmt: skip
        end, returns, names = f"totals:{by}", "dict[str, int]", ("totals", f"sum_by_{by}", "sums", "add_up")
    elif end == "bests":
        which, rule = r.choice(("max", "min")), r.choice(("None", '""', "skip"))
        kept = f"{{inner: value for inner, value in row.items(){only}}}" if only else "row"
        head = f"kept = {kept}\n    " if only else ""
        x = "kept" if only else "row"
        best = f"{which}({x}, key={x}.get)"
        act = (
            f"if {x}:\n        result[outer] = {best}"
            if rule == "skip"
            else f"result[outer] = {best} if {x} else {rule}"
        )
        second = act.replace(f"key={x}.get", f"key=lambda inner: {x}[inner]")
        bodies = (f"result = {{}}\nfor outer, row in {p}.items():\n    {head}{act}\nreturn result",
                  f"result = {{}}\nfor outer, row in {p}.items():\n    {head}{second}\nreturn result")  # fmt: skip
        word = r.choice(("highest", "largest")) if which == "max" else r.choice(("lowest", "smallest"))
        phrases = (f"a dict that maps each outer key of [p] to the inner key with the {word} value" + (f" among the {values}" if said else ""), f"for each outer key, the inner key that has the {word} of the {values}, as a dict")  # fmt: skip
        shown = '""' if rule == '""' else rule
        details = ("Leave out outer keys that have none.", "Skip a dict with nothing to choose from.", "Outer keys without any are not in the result.") if rule == "skip" else (f"Use {shown} for a dict with nothing to choose from.", f"Where there is none, the value is {shown} in the result.", f"An outer key without any gets {shown} as its value.")  # fmt: skip
        end, returns, names = f"bests:{which}:{rule}", "dict[str, str | None]" if rule == "None" else "dict[str, str]", (f"{which}_keys", "best_of_each", "winners", "leaders")  # fmt: skip
    elif end == "swap":
        bodies = (nest("result.setdefault(inner, {})[outer] = value", "result = {}", "return result"), nest(f"if inner not in result:{chr(10)}{'    ' * (3 + bool(only))}result[inner] = {{}}{chr(10)}{'    ' * (2 + bool(only))}result[inner][outer] = value", "result = {}", "return result"))  # fmt: skip
        phrases = (f"[p] with the outer and the inner keys swapped, with only the {values}" if said else "[p] with the outer and the inner keys swapped", f"a dict of dicts with inner keys outside and outer keys inside, for the {values}" if said else "a dict of dicts in which the inner keys are outside and the outer keys inside")  # fmt: skip
        returns, names = "dict[str, dict[str, int]]", ("swap_keys", "transpose", "turn_round", "pivot")
    elif end == "flat":
        form = r.choice(("tuple", "dot", "dash"))
        code_key = {"tuple": "(outer, inner)", "dot": 'f"{outer}.{inner}"', "dash": 'f"{outer}-{inner}"'}[form]
        bodies = (f"return {{{code_key}: value for outer, row in {p}.items() for inner, value in row.items(){only}}}", nest(f"result[{code_key}] = value", "result = {}", "return result"))  # fmt: skip
        shape = {"tuple": "(outer, inner) tuples", "dot": "strings of the form 'outer.inner'", "dash": "strings of the form 'outer-inner'"}[form]  # fmt: skip
        phrases = (f"a flat dict of the {values} in [p], whose keys are {shape}", f"[p] flattened to one dict: keys are {shape}, {'only ' * bool(said)}the {values} remain")  # fmt: skip
        end, returns, names = f"flat:{form}", f"dict[{'tuple[str, str]' if form == 'tuple' else 'str'}, int]", ("flatten", "flatten_keys", "flat", "to_flat_dict")  # fmt: skip
    else:
        if not code:
            raise ValueError("nothing to keep")
        drop = r.random() < 0.5
        kept = f"{{inner: value for inner, value in row.items(){only}}}"
        act = f"kept = {kept}\n    if kept:\n        result[outer] = kept" if drop else f"result[outer] = {kept}"
        first = f"return {{outer: {kept} for outer, row in {p}.items()}}"
        if drop:
            first = f"found = {{outer: {kept} for outer, row in {p}.items()}}\nreturn {{outer: row for outer, row in found.items() if row}}"
        bodies = (first, f"result = {{}}\nfor outer, row in {p}.items():\n    {act}\nreturn result")
        phrases = (f"[p] with only the inner entries whose value is {said}", f"a dict of dicts like [p], but without the inner entries except those whose value is {said}", f"the inner entries of [p] whose values are {said}, in the same two-level shape")  # fmt: skip
        details = ("Leave out outer keys with nothing left.", "Drop dicts that end up empty.", "Outer keys whose dict becomes empty disappear.") if drop else ("Outer keys stay even if their dict becomes empty.", "Keep outer keys with an empty dict.", "Dicts may end up empty.")  # fmt: skip
        end, returns, names = (
            f"keep:{'drop' if drop else 'stay'}",
            "dict[str, dict[str, int]]",
            ("filter_nested", "keep_values", "select", "prune"),
        )
    return Spec(f"nested/tables/{test_key}/{end}", names, (Parameter(p, "tables"), *extra), returns, bodies, told(r, p, "a dict of dicts of numbers", phrases), details, raises=raises)  # fmt: skip


def merged(r: random.Random) -> Spec:
    """Two dicts merged by a rule for keys that both have, perhaps filtered, changed or summed afterwards."""
    pair = r.choice((("a", "b"), ("first", "second"), ("left", "right"), ("old", "new"), ("defaults", "overrides"), ("stock", "delivery"), ("one", "other"), ("x", "y")))  # fmt: skip
    a = given(r, pair[0], "counts", pair)
    b = given(r, pair[1], "counts", (*pair, a))
    rule = r.choice(("first", "second", "add", "add", "larger", "smaller", "list", "difference"))
    scope = r.choice(("all", "all", "all", "common"))
    if rule == "list" and scope == "common":
        raise ValueError("both always there")
    both = {"first": f"{a}[key]", "second": f"{b}[key]", "add": f"{a}[key] + {b}[key]", "larger": f"max({a}[key], {b}[key])", "smaller": f"min({a}[key], {b}[key])", "list": f"[{a}[key], {b}[key]]", "difference": f"{a}[key] - {b}[key]"}[rule]  # fmt: skip
    said = {"first": (f"the value from {a} wins", f"{a} has priority"), "second": (f"the value from {b} wins", f"{b} overrides {a}"), "add": ("the values are added", "the result has the sum"), "larger": ("the larger value wins", "the maximum is kept"), "smaller": ("the smaller value wins", "the minimum is kept"),
            "list": (f"the value is a list of both, {a} first",), "difference": (f"the value is that of {a} minus that of {b}",)}[rule]  # fmt: skip
    end = r.choice(("dict", "dict", "filter", "sum", "keys", "sortedkeys")) if rule != "list" else "dict"
    k = bound_of(r, 5, 35, (a, b, "key", "value", "result"))
    test_key, test, words = step_of(r, TESTS, k)
    if scope == "all":
        single = "[{}]" if rule == "list" else "{}"
        made = (
            f"result = {{key: {single.format('value')} for key, value in {a}.items()}}"
            if rule == "list"
            else f"result = dict({a})"
        )
        other = f"for key, value in {b}.items():\n    "
        act = {
            "first": "if key not in result:\n        result[key] = value",
            "second": "result[key] = value",
            "add": "result[key] = result.get(key, 0) + value",
            "larger": "result[key] = max(result.get(key, value), value)",
            "smaller": "result[key] = min(result.get(key, value), value)",
            "list": "result.setdefault(key, []).append(value)",
            "difference": "result[key] = result[key] - value if key in result else value",
        }[rule]
        heads = [f"{made}\n{other}{act}"]
        heads.append(f"result = {{}}\nfor key in [*{a}, *{b}]:\n    if key in {a} and key in {b}:\n        result[key] = {both}\n    else:\n        result[key] = {single.format(f'{a}[key] if key in {a} else {b}[key]')}")  # fmt: skip
        if rule in ("first", "second"):
            order = (b, a) if rule == "first" else (a, b)
            short = f"result = {{**{order[0]}, **{order[1]}}}"
            heads = [*heads, short] if rule == "second" else heads
        clause = r.choice(("For keys in both, {r}", "If a key is in both, {r}", "Where both have a key, {r}"))
        core = (
            f"Merge {a} and {b} into one dict",
            f"Make a new dict with the entries of both {a} and {b}",
            f"Combine the dicts {a} and {b} into one",
        )
    else:
        heads = [
            f"result = {{key: {both} for key in {a} if key in {b}}}",
            f"result = {{}}\nfor key in {a}:\n    if key in {b}:\n        result[key] = {both}",
        ]
        clause = r.choice(("For each such key, {r}", "Among the two values, {r}") if rule in ("first", "second", "larger", "smaller") else ("For each such key, {r}",))  # fmt: skip
        core = (
            f"Make a dict of the keys that are in both {a} and {b}",
            f"Build a dict with only the keys {a} and {b} have in common",
            f"Intersect {a} and {b}: make a dict of the keys that both have",
        )
    last, returns, tail = {
        "dict": ("return result", "dict[str, list[int]]" if rule == "list" else "dict[str, int]", ("", "", " Return the new dict.")),
        "filter": (f"return {{key: value for key, value in result.items() if {substitute(test, 'value')}}}", "dict[str, int]", (f" Keep only entries of the result whose value is {words}.", f" Then drop all entries except those whose value is {words}.")),
        "sum": ("return sum(result.values())", "int", (" Return the sum of the values of that dict.", " The result is the total of its values.")),
        "keys": (f"return [key for key, value in result.items() if {substitute(test, 'value')}]", "list[str]", (f" Return the list of the keys whose merged value is {words}.", f" The result is a list of the keys whose merged value is {words}.")),
        "sortedkeys": (f"return sorted(key for key, value in result.items() if {substitute(test, 'value')})", "list[str]", (f" Return the sorted list of the keys whose merged value is {words}.", f" The result: the keys whose merged value is {words}, sorted.")),
    }[end]  # fmt: skip
    bodies = tuple(
        f"{head}\n{last}" if "\n" in head or end != "dict" else head.replace("result =", "return") for head in heads
    )
    sentences: list[str] = []
    for _ in range(8):
        opened = r.choice(core)
        conflict = clause.replace("{r}", r.choice(said))
        if r.random() < 0.3:
            opened = opened.replace(f" {a} ", f" `{a}` ").replace(f" {b}", f" `{b}`")
        sentences.append(f"{opened}. {conflict}.{r.choice(tail)}")
    if len(set(sentences)) < 4:
        raise ValueError("too few ways to say it")
    used = "" if end in ("dict", "sum") else ":" + test_key
    extra = k.extra if used else ()
    names = (
        ("merge", "merge_dicts", "combine", "join_dicts", "merged")
        if scope == "all"
        else ("common", "in_both", "intersect", "shared")
    )
    return Spec(f"nested/merge/{scope}:{rule}/{end}{used}", names, (Parameter(a, "few_counts"), Parameter(b, "few_counts"), *extra), returns, bodies, tuple(dict.fromkeys(sentences)))  # fmt: skip
