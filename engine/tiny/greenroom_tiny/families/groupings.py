"""Compositions over records that order, group, index or change them."""

import random

from greenroom_tiny.families.records import (
    VERBS,
    Make,
    comprehension,
    filters,
    kept,
    loop,
    phrases,
    spec_of,
    value_of,
)
from greenroom_tiny.families.tables import Mention, Reading, Table
from greenroom_tiny.spec import Spec
from greenroom_tiny.variety import number


def ordered(r: random.Random) -> Spec:
    """Records sorted by a field (ties by another or as they stand), perhaps cut to the first few, then a value of each."""
    t = Table(r)
    key, test, tail = filters(r, t) if r.random() < 0.6 else ("all", None, lambda m: "")
    part, kind, make, say = value_of(r, t, "any")
    by, down = r.choice(t.numbers), r.random() < 0.5
    ties = r.random() < 0.4
    top = r.choice(("", "", "constant", "parameter"))
    if top == "parameter" and t.extra is not None:
        raise ValueError("two parameters")
    n = t.count() if top == "parameter" else str(r.randint(2, 4)) if top else ""
    cut = f"[:{n}]" if n else ""
    a = Reading(t, "key")
    field, label = a.at(by), a.at(t.label)
    order = f"({'-' if down else ''}{field}, {label})" if ties else field
    flag = ", reverse=True" if down and not ties else ""
    by_key = f"key=lambda {t.v}: {order}{flag}"
    source = kept(t, test)
    bodies = (
        f"found = sorted({source}, {by_key})\nreturn [{make(a)} for {t.v} in found{cut}]",
        f"return [{make(a)} for {t.v} in sorted({source}, {by_key}){cut}]",
        f"found = {source if test else f'list({t.name})'}\nfound.sort({by_key})\nresult = []\n{loop(t, lambda b: f'result.append({make(b)})', None, 'unpacked' if t.tuples else 'key', f'found{cut}')}\nreturn result",
    )
    ways = ("highest [by] first", "in descending order of [by]", "largest [by] first", "sorted by [by] in descending order") if down else ("lowest [by] first", "in ascending order of [by]", "smallest [by] first", "sorted by [by]")  # fmt: skip
    equal = (
        ("those with the same [by] by [label]", "ties by [label]", "equal [by] ordered by [label]") if ties else ("",)
    )

    def forms() -> tuple[str, ...]:
        found: list[str] = []
        for way in ways:
            tie = r.choice(equal)
            said = f"{way} ({tie})" if tie else way
            said = said.replace("[by]", f"[{by}]").replace("[label]", f"[{t.label}]")
            found.append(f"a list of {{value}}, {said}" + (", only the first {n}" if n else ""))
            found.append(f"{{value}}, {said}" + (", at most {n} of them" if n else ""))
        return tuple(form.replace("{n}", n) for form in found)

    sentences = phrases(r, t, tail, forms(), say)
    stay = ("Records with the same value keep their order.", f"{t.many[0].upper()}{t.many[1:]} with the same {by} stay in their original order.", "The sort is stable.")  # fmt: skip
    structure = (
        f"filter:{key}/sort:{'desc' if down else 'asc'}{':ties' * ties}/{f'top:{top}/' if top else ''}map:{part}"
    )
    names = (
        f"{'top' if n else 'sorted'}_{t.many}",
        f"rank_{t.many}",
        f"order_{t.many}",
        f"{t.many}_by_{by}",
        "ranking",
    )
    return spec_of(t, structure, names, f"list[{kind}]", bodies, sentences, () if ties else stay)


def grouped(r: random.Random) -> Spec:
    """A dict from the values of a field to the records that have it: listed, counted, added up, the best of them."""
    t = Table(r)
    if not t.groups:
        raise ValueError("nothing to group by")
    key, test, tail = filters(r, t) if r.random() < 0.55 else ("all", None, lambda m: "")
    by = t.groups[0]
    end = r.choice(("list", "list", "count", "sum", "sum", "max", "min", "average"))
    part, kind, make, say = value_of(r, t, "any" if end == "list" else "int")
    if end != "list" and part == "length":
        raise ValueError("odd")
    style = r.choice(("key", "unpacked")) if t.tuples else "key"

    def gather(b: Reading) -> str:
        return f"groups.setdefault({b.at(by)}, []).append({make(b)})"

    def step(code: str) -> Make:
        return lambda b: f"key = {b.at(by)}\n" + code.replace("{value}", make(b))

    lists = f"groups = {{}}\n{loop(t, gather, test, style)}\n"
    result = "result = {}\n{}\nreturn result"
    if end == "list":
        bodies = (
            f"{lists}return groups",
            result.replace("{}\nreturn", loop(t, step("if key not in result:\n    result[key] = []\nresult[key].append({value})"), test, style) + "\nreturn"),
        )  # fmt: skip
        forms = ("a dict that maps each [by] to the list of {value}", "a dictionary from [by] to a list of {value}", "{value}, grouped by [by] in a dict of lists")  # fmt: skip
        returns = f"dict[str, list[{kind}]]"
    elif end == "count":
        part, say = "none", None
        bodies = (
            result.replace("{}\nreturn", loop(t, lambda b: f"key = {b.at(by)}\nresult[key] = result.get(key, 0) + 1", test, style) + "\nreturn"),
            f"keys = [{comprehension(t, lambda b: b.at(by), test, style)}]\nreturn {{key: keys.count(key) for key in keys}}",
        )  # fmt: skip
        forms = ("a dict with the number of {bare} for each [by]", "how many {bare} there are per [by], as a dict", "the number of {bare} by [by], as a dictionary")  # fmt: skip
        returns = "dict[str, int]"
    else:
        done = {
            "sum": "sum(values)",
            "max": "max(values)",
            "min": "min(values)",
            "average": "sum(values) / len(values)",
        }[end]
        bodies = (f"{lists}return {{key: {done} for key, values in groups.items()}}",)
        if end == "sum":
            bodies = (result.replace("{}\nreturn", loop(t, step("result[key] = result.get(key, 0) + {value}"), test, style) + "\nreturn"), *bodies)  # fmt: skip
        elif end in ("max", "min"):
            sign = ">" if end == "max" else "<"
            bodies = (*bodies, result.replace("{}\nreturn", loop(t, step(f"value = {{value}}\nif key not in result or value {sign} result[key]:\n    result[key] = value"), test, style) + "\nreturn"))  # fmt: skip
        else:
            bodies = (
                *bodies,
                f"{lists}result = {{}}\nfor key in groups:\n    result[key] = sum(groups[key]) / len(groups[key])\nreturn result",
            )
        word = {"sum": ("sum", "total"), "max": ("maximum", "largest value"), "min": ("minimum", "smallest value"), "average": ("average", "mean")}[end]  # fmt: skip
        forms = tuple(form.replace("{w}", w) for w in word for form in ("a dict that maps each [by] to the {w} of {value}", "the {w} per [by] of {value}, as a dict", "for each [by] the {w} of {value}, as a dict"))  # fmt: skip
        returns = f"dict[str, {'float' if end == 'average' else kind}]"
    forms = tuple(form.replace("[by]", f"[{by}]") for form in forms)
    names = (f"{t.many}_by_{by}", f"group_{t.many}", f"{'group' if end == 'list' else end}_by_{by}", f"{end}_per_{by}")
    return spec_of(t, f"filter:{key}/group:{end}/map:{part}", names, returns, bodies, phrases(r, t, tail, forms, say))


def indexed(r: random.Random) -> Spec:
    """A dict from a field to something of the record; the first or the last record with a key wins."""
    t = Table(r)
    key, test, tail = filters(r, t) if r.random() < 0.5 else ("all", None, lambda m: "")
    by = r.choice((t.label, *t.groups))
    whole = r.random() < 0.3
    part, kind, make, say = value_of(r, t, "any")
    if whole:
        part, kind, make, say = "whole", "tuple" if t.tuples else "dict", lambda b: b.v, lambda m: "{E}"
    plain = Reading(t, "key")
    if make(plain) == plain.at(by):
        raise ValueError("a field mapped to itself")
    first = r.random() < 0.45
    style = r.choice(("key", "unpacked")) if t.tuples and not whole else "key"
    if first:
        keep = loop(t, lambda b: f"if {b.at(by)} not in result:\n    result[{b.at(by)}] = {make(b)}", test, style)
        default = loop(t, lambda b: f"result.setdefault({b.at(by)}, {make(b)})", test, style)
        bodies = (f"result = {{}}\n{keep}\nreturn result", f"result = {{}}\n{default}\nreturn result")
    else:
        put = loop(t, lambda b: f"result[{b.at(by)}] = {make(b)}", test, style)
        pairs = comprehension(t, lambda b: f"{b.at(by)}: {make(b)}", test, style)
        bodies = (f"return {{{pairs}}}", f"result = {{}}\n{put}\nreturn result")
    one = t.one
    forms = tuple(form.replace("[by]", f"[{by}]") for form in ("a dict that maps [by] to {value}", "a dictionary from [by] to {value}", "a dict keyed by [by], with {value}"))  # fmt: skip
    word = "first" if first else "last"
    details = (f"If a {by} occurs twice, the {word} {one} wins.", f"The {word} one counts for a repeated {by}.", f"When several have the same {by}, keep the {word}.", f"Later ones {'do not replace' if first else 'replace'} earlier ones.")  # fmt: skip
    names = (f"{t.many}_by_{by}", f"index_{t.many}", f"by_{by}", "lookup", f"{one}_index")
    structure = f"filter:{key}/index:{word}/map:{part}"
    return spec_of(t, structure, names, f"dict[str, {kind}]", bodies, phrases(r, t, tail, forms, say), details)


def changed(r: random.Random) -> Spec:
    """New dicts with a field changed or added, for all records or for those that pass a test."""
    t = Table(r)
    if t.tuples:
        raise ValueError("dicts only")
    key, test, tail = filters(r, t)
    f = r.choice(t.numbers)
    others = [n for n in t.numbers if n != f]
    k = str(number(r, r.randint(2, 10)))
    a = Reading(t, "key")
    at = a.at(f)
    options = [
        ("plus", f, f"{at} + {k}", ("{f} increased by {k}", "{k} added to {f}")),
        ("times", f, f"{at} * {k}", ("{f} multiplied by {k}", "{f} times {k}")),
        ("minus", f, f"{at} - {k}", ("{f} reduced by {k}", "{k} subtracted from {f}")),
        ("cap", f, f"min({at}, {k})", ("{f} capped at {k}", "{f} limited to at most {k}")),
    ]
    if others:
        g = others[0]
        new_key = r.choice(("total", "combined", "product"))
        texts = (
            f'a new key "{new_key}" that is {{f}} times [{g}]',
            f'an extra key "{new_key}" holding {{f}} multiplied by [{g}]',
        )
        options += [("total", new_key, f"{at} * {a.at(g)}", texts)] * 2
    what, field, code, words = r.choice(options)
    if what == "total" and (field in t.fields or len(t.fields) > 4):
        raise ValueError("one field twice")
    gone = r.choice(("keep", "drop")) if test else "keep"
    new = f'{{**{t.v}, "{field}": {code}}}'
    condition = test(a) if test else ""
    copied = f'new = dict({t.v})\nnew["{field}"] = {code}\nresult.append(new)'
    if gone == "drop" or not test:
        only = f" if {condition}" if condition else ""
        bodies = (
            f"return [{new} for {t.v} in {t.name}{only}]",
            f"result = []\n{loop(t, lambda _: copied, test, 'key')}\nreturn result",
        )
    else:
        bodies = (
            f"return [{new} if {condition} else {t.v} for {t.v} in {t.name}]",
            f'result = []\nfor {t.v} in {t.name}:\n    new = dict({t.v})\n    if {condition}:\n        new["{field}"] = {code}\n    result.append(new)\nreturn result',
        )
    sentences: list[str] = []
    for _ in range(8):
        m = Mention(r, t)
        change = m.fields(r.choice(words).replace("{f}", f"[{f}]").replace("{k}", k))
        copy = r.choice(("copies of", "new dicts for"))
        said = f"{copy} the {t.many}{tail(m)}, with {change}" if gone == "drop" or not test else f"all {t.many} as a new list, but each {t.one}{tail(m)} with {change}"  # fmt: skip
        sentences.append(m.sentence(said, VERBS[:4]))
    details = (f"Do not modify {t.name} itself.", "The originals stay unchanged.", "The input must not be changed.")
    names = (f"update_{t.many}", f"change_{f}", f"adjust_{t.many}", f"with_{field}")
    structure = f"filter:{key}/change:{what}:{gone}"
    return spec_of(t, structure, names, "list[dict]", bodies, tuple(dict.fromkeys(sentences)), details)
