"""Compositions over records: a list of dicts (or of tuples) filtered, ordered and turned into something else."""

import random
from collections.abc import Callable

from greenroom_tiny.families.tables import Mention, Reading, Table, emptiness
from greenroom_tiny.spec import Spec, indent
from greenroom_tiny.variety import letter, number

Say = Callable[[Mention], str]
Make = Callable[[Reading], str]
VERBS = ("Return", "Return", "Return", "Returns", "Get", "Give", "Compute", "Find")
COMPARISONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("gt", "{x} > {k}", ("{f} is greater than {k}", "{f} is above {k}", "{f} exceeds {k}", "{f} is more than {k}", "{f} > {k}")),
    ("ge", "{x} >= {k}", ("{f} is at least {k}", "{f} is {k} or more", "{f} is not below {k}", "{f} >= {k}")),
    ("lt", "{x} < {k}", ("{f} is less than {k}", "{f} is below {k}", "{f} is under {k}", "{f} < {k}")),
    ("le", "{x} <= {k}", ("{f} is at most {k}", "{f} is {k} or less", "{f} does not exceed {k}", "{f} <= {k}")),
    ("between", "{k} <= {x} <= {m}", ("{f} is between {k} and {m} inclusive", "{f} is from {k} to {m} (both included)", "{f} lies between {k} and {m} (inclusive)")),
    ("inside", "{k} < {x} < {m}", ("{f} is strictly between {k} and {m}", "{f} is between {k} and {m}, both excluded")),
)  # fmt: skip
LABELS = ("{a}: {b}", "{a} ({b})", "{a}={b}", "{a} - {b}", "{b} x {a}", "{a}/{b}", "{a} [{b}]", "{b} {a}")


def _condition(r: random.Random, t: Table) -> tuple[str, Make, Say]:
    """(key, test, clause) of one condition on a record."""
    kinds = ["compare"] * 5 + ["same", "same", "other", "either"] * bool(t.groups) + ["flag", "unset"] * bool(t.flags)
    which = r.choice([*kinds, "starts", *["more"] * (len(t.numbers) > 1)])
    if which == "compare":
        f = r.choice(t.numbers)
        key, code, words = r.choice(COMPARISONS)
        if r.random() < 0.35 and t.extra is None and "{m}" not in code:
            k, m = t.threshold(f, key), ""
        else:
            high = t.highest[f]
            value = number(r, r.choice((r.randint(1, high), round(r.uniform(0.2, 0.8) * high), high // 2)))
            if not 0.2 * high <= value <= 0.8 * high:  # an unusual constant: values around it, so that it matters
                t.highest[f] = high = 2 * value
            k, m = str(value), str(value + r.randint(2, 2 + high // 2))
        code = code.replace("{k}", k).replace("{m}", m)
        return (
            key,
            lambda a: code.replace("{x}", a.at(f)),
            lambda m_: r.choice(words).replace("{k}", m_.given(k)).replace("{m}", m).replace("{f}", m_.field(f)),
        )
    if which == "more":
        f, g = r.sample(t.numbers, 2)
        clauses = ("{f} is greater than {its} {g}", "{f} exceeds {its} {g}", "{f} > {g}")
        return (
            "more",
            lambda a: f"{a.at(f)} > {a.at(g)}",
            lambda m: r.choice(clauses).replace("{f}", m.field(f)).replace("{its}", "the").replace("{g}", m.field(g)),
        )
    if which in ("flag", "unset"):
        f = t.flags[0]
        on = (
            ("{f} is true", "{f} is True", "{f} is set")
            if which == "flag"
            else ("{f} is false", "{f} is False", "{f} is not set")
        )
        return (
            which,
            lambda a: a.at(f) if which == "flag" else f"not {a.at(f)}",
            lambda m: r.choice(on).replace("{f}", m.field(f)),
        )
    if which == "starts":
        f = t.label
        c = letter(r, r.choice([name[0] for name in t.picks[f]]))
        t.picks[f] = (*t.picks[f], c.replace(",", "_").replace(";", "_") + "el")
        clauses = ('{f} starts with "{c}"', "{f} begins with '{c}'", "{f} starts with the letter {c}")
        return (
            "starts",
            lambda a: f'{a.at(f)}.startswith("{c}")',
            lambda m: r.choice(clauses[: 3 if c.isalpha() else 2]).replace("{f}", m.field(f)).replace("{c}", c),
        )
    f = r.choice(t.groups)
    if which == "either":
        one, two = r.sample(t.picks[f], 2)
        clauses = (
            f'{{f}} is "{one}" or "{two}"',
            f"{{f}} is either '{one}' or '{two}'",
            f'{{f}} is one of "{one}" and "{two}"',
        )
        return (
            "either",
            lambda a: f'{a.at(f)} in ("{one}", "{two}")',
            lambda m: r.choice(clauses).replace("{f}", m.field(f)),
        )
    sign = "==" if which == "same" else "!="
    if t.extra is None and r.random() < 0.45:
        k = t.chosen(f)
        code, said = k, "{k}"
    else:
        k = r.choice(t.picks[f])
        code, said = f'"{k}"', r.choice(('"{k}"', "'{k}'"))
    clauses = (f"{{f}} is {said}", f"{{f}} equals {said}", f"{{f}} == {said}") if which == "same" else (f"{{f}} is not {said}", f"{{f}} differs from {said}", f"{{f}} is anything but {said}")  # fmt: skip
    return (
        which,
        lambda a: f"{a.at(f)} {sign} {code}",
        lambda m: r.choice(clauses).replace("{f}", m.field(f)).replace("{k}", m.given(k) if code == k else k),
    )


def filters(r: random.Random, t: Table) -> tuple[str, Make | None, Say]:
    """(key, test, tail) of no, one or two conditions: " whose "age" is at least 18"."""
    count = r.choices((0, 1, 2), weights=(4, 7, 2))[0]
    found = [_condition(r, t) for _ in range(count)]
    if not found:
        return "all", None, lambda m: ""
    if count == 2 and found[0][0] == found[1][0]:
        raise ValueError("one condition twice")
    joint = r.choice(("and", "and", "or"))
    leads = ("whose", "whose", "where", "for which")

    def tail(m: Mention) -> str:
        lead = m.lead(leads)
        return f" {lead} " + f" {joint} ".join(said(m) for _, _, said in found) if joint == "or" else f" {lead} " + f" and {lead} ".join(said(m) for _, _, said in found)  # fmt: skip

    if joint == "or" and any("either" in key for key, _, _ in found):
        raise ValueError("or within or")
    return (
        f"{joint}:".join(key for key, _, _ in found),
        lambda a: f" {joint} ".join(make(a) for _, make, _ in found),
        tail,
    )


def value_of(r: random.Random, t: Table, want: str) -> tuple[str, str, Make, Say]:
    """(key, type, code, words with {E} for "each order …") of what is made of one record."""
    f, label = r.choice(t.numbers), t.label
    g = r.choice([n for n in t.numbers if n != f] or [f])
    k = str(number(r, r.randint(2, 10)))
    words = r.choice((label, *t.groups))
    form = r.choice(LABELS)
    options: list[tuple[str, str, Make, tuple[str, ...]]] = [
        ("number", "int", lambda a: a.at(f), ("the {f} of {E}", "the {f} field of {E}")),
        ("number", "int", lambda a: a.at(f), ("the {f} of {E}", "the {f} field of {E}")),
        ("scaled", "int", lambda a: f"{a.at(f)} * {k}", ("{k} times the {f} of {E}", "the product of {k} and the {f} of {E}", "{f} times {k} for {E}")),
        ("raised", "int", lambda a: f"{a.at(f)} + {k}", ("the {f} plus {k} for {E}", "{f} increased by {k} for {E}", "{k} more than the {f} of {E}")),
        ("text", "str", lambda a: a.at(words), ("the {w} of {E}", "the {w} of {E}", "the {w} field of {E}")),
        ("text", "str", lambda a: a.at(words), ("the {w} of {E}", "the {w} of {E}", "the {w} field of {E}")),
        ("upper", "str", lambda a: f"{a.at(words)}.upper()", ("the upper-cased {w} of {E}", "the {w} in upper case of {E}", "the upper-case {w} of {E}")),
        ("lower", "str", lambda a: f"{a.at(words)}.lower()", ("the lower-cased {w} of {E}", "the {w} in lower case of {E}", "the lower-case {w} of {E}")),
        ("length", "int", lambda a: f"len({a.at(label)})", ("the length of the {l} of {E}", "the number of characters in the {l} of {E}")),
        ("label", "str", lambda a: 'f"' + form.replace("{a}", "{" + a.bare(label) + "}").replace("{b}", "{" + a.bare(f) + "}") + '"',
         (f'the text "{form.replace("{a}", label).replace("{b}", f)}" for {{E}}',
          f'"{form.replace("{a}", f"<{label}>").replace("{b}", f"<{f}>")}" for {{E}}',
          f"a text like '{form.replace('{a}', t.picks[label][0]).replace('{b}', str(t.highest[f] // 2))}' (the {{l}} and the {{f}}) for {{E}}")),
    ]  # fmt: skip
    if f != g:
        options += [
            ("product", "int", lambda a: f"{a.at(f)} * {a.at(g)}", ("the product of {f} and {g} of {E}", "{f} times {g} for {E}", "{f} multiplied by {g} for {E}")),
            ("product", "int", lambda a: f"{a.at(f)} * {a.at(g)}", ("the product of {f} and {g} of {E}", "{f} times {g} for {E}", "{f} multiplied by {g} for {E}")),
            ("plus", "int", lambda a: f"{a.at(f)} + {a.at(g)}", ("the sum of {f} and {g} of {E}", "{f} plus {g} for {E}")),
            ("minus", "int", lambda a: f"{a.at(f)} - {a.at(g)}", ("the {f} minus the {g} of {E}", "the difference {f} minus {g} for {E}")),
        ]  # fmt: skip
    if want == "any":
        options += [
            ("pair", "tuple", lambda a: f"({a.at(label)}, {a.at(f)})", ("a tuple of the {l} and the {f} of {E}", "a pair ({l}, {f}) for {E}", "the ({l}, {f}) tuple of {E}")),
        ]  # fmt: skip
    key, kind, make, forms = r.choice([o for o in options if want in ("any", o[1])])
    if kind == "int" and key in ("number", "scaled", "raised", "product", "plus", "minus"):
        used = (f,) if key in ("number", "scaled", "raised") else (f, g)
        kind = "float" if any(n in t.prices for n in used) else "int"

    def say(m: Mention) -> str:
        text = r.choice(forms).replace("{k}", k).replace("{w}", m.field(words)).replace("{l}", m.field(label))
        return text.replace("{f}", m.field(f)).replace("{g}", m.field(g))

    return key, kind, make, say


def comprehension(t: Table, make: Make, test: Make | None, style: str, source: str = "") -> str:
    """``value for o in orders if test``, unpacked or not."""
    a = Reading(t, style)
    value, condition = make(a), f" if {test(a)}" if test else ""
    return f"{value} for {a.target()} in {source or t.name}{condition}"


def loop(t: Table, act: Make, test: Make | None, style: str, source: str = "") -> str:
    """A loop that does something for each record that passes the test."""
    a = Reading(t, style)
    inner, condition = act(a), test(a) if test else ""
    inner = f"if {condition}:\n{indent(inner)}" if condition else inner
    return f"for {a.target()} in {source or t.name}:\n{indent(inner)}"


def kept(t: Table, test: Make | None) -> str:
    """The records that pass the test, as an expression."""
    if test is None:
        return t.name
    a = Reading(t, "key")
    return f"[{t.v} for {t.v} in {t.name} if {test(a)}]"


def phrases(r: random.Random, t: Table, tail: Say, forms: tuple[str, ...], value: Say | None = None) -> tuple[str, ...]:
    """Sentences from phrases with {value}, {all}, {each}, {one}, {many}, and fields as [field]."""
    found: list[str] = []
    for _ in range(8):
        m = Mention(r, t)
        each, every = f"{r.choice(('each', 'every'))} {t.one}{tail(m)}", f"the {t.many}{m.placed()}{tail(m)}"
        text = m.fields(r.choice(forms))
        if value:
            text = text.replace("{value}", value(m).replace("{E}", r.choice((each, every))))
        text = text.replace("{each1}", f"every {t.one}").replace("{tail}", tail(m))
        for key, said in (
            ("all", every),
            ("bare", every[4:]),
            ("each", each),
            ("one", t.one + tail(m)),
            ("many", t.many),
        ):
            text = text.replace("{" + key + "}", said)
        found.append(m.sentence(text, VERBS))
    return tuple(dict.fromkeys(found))


def spec_of(t: Table, structure: str, names: tuple[str, ...], returns: str, bodies: tuple[str, ...], sentences: tuple[str, ...], details: tuple[str, ...] = (), raises: bool = False) -> Spec:  # fmt: skip
    """The task, with what all families over records have in common."""
    shape = "tuples" if t.tuples else "dicts"
    raised = ("ValueError",) if raises else ()
    called = tuple(name.replace(" ", "_") for name in names)
    return Spec(f"records/{shape}/{structure}", called, t.parameters(), returns, tuple(dict.fromkeys(bodies)), sentences, details, raises=raised)  # fmt: skip


def summarised(r: random.Random) -> Spec:
    """A value made of each record that passes a test, then summed, listed, joined, counted …"""
    t = Table(r)
    key, test, tail = filters(r, t)
    end = r.choice(
        ("sum", "sum", "average", "max", "min", "list", "list", "sorted", "join", "unique", "distinct", "counts")
    )
    want = {
        "sum": "num",
        "average": "num",
        "max": "num",
        "min": "num",
        "join": "str",
        "counts": "str",
        "unique": "str",
    }.get(end, "any")
    for _ in range(20):
        part, kind, make, say = value_of(r, t, want if want != "num" else r.choice(("int",)))
        if not (end == "sorted" and kind == "tuple") and not (kind == "str" and want == "num"):
            break
    ways = ("key", "unpacked") if t.tuples else ("key", "key")
    style, other = r.sample(ways, 2)
    gen, again = (comprehension(t, make, test, s) for s in (style, other))
    collect = loop(t, lambda a: f"result.append({make(a)})", test, other)
    rule, fallback, details, raises = "", "", (), False
    f = part if part in ("number", "text", "label") else "value"
    if end == "sum":
        add = loop(t, lambda a: f"total += {make(a)}", test, other)
        bodies = (f"return sum({gen})", f"total = 0\n{add}\nreturn total")
        forms = ("the sum of {value}", "the total of {value}", "{value}, added up")
        returns, names = kind, (f"total_{f}", "total", f"sum_{f}s", f"total_of_{t.many}")
    elif end in ("average", "max", "min"):
        rule = r.choice(("None", "0", "ValueError"))
        fallback = "raise ValueError(" + f'"no {t.many}")' if rule == "ValueError" else f"return {rule}"
        done = "sum(values) / len(values)" if end == "average" else f"{end}(values)"
        bodies = (f"values = [{gen}]\nif not values:\n    {fallback}\nreturn {done}", f"result = []\n{collect}\nif not result:\n    {fallback}\nreturn {done.replace('values', 'result')}")  # fmt: skip
        if end != "average" and rule != "ValueError":
            bodies = (f"return {end}(({gen}), default={rule})", *bodies)
        forms = {"average": ("the average of {value}", "the mean of {value}", "the arithmetic mean of {value}"), "max": ("the largest value of {value}", "the maximum of {value}", "the highest value among {value}"), "min": ("the smallest value of {value}", "the minimum of {value}", "the lowest value among {value}")}[end]  # fmt: skip
        details = emptiness(r, rule, t, filtered=test is not None)
        raises = rule == "ValueError"
        returns = ("float" if end == "average" else kind) + (" | None" if rule == "None" else "")
        names = (
            f"{end}_{f}",
            f"{end}_of_{t.many}",
            f"{end}_for",
            {"average": "mean", "max": "highest", "min": "lowest"}[end],
        )
    elif end == "list":
        bodies = (f"return [{gen}]", f"result = []\n{collect}\nreturn result")
        forms = ("a list of {value}", "{value}, as a list", "a list with {value}, in their original order")
        returns, names = f"list[{kind}]", (f"{f}s", f"list_{f}s", f"{f}s_of_{t.many}", f"get_{f}s", "select")
    elif end == "sorted":
        down = r.random() < 0.4
        flag, end = (", reverse=True", "sorteddesc") if down else ("", "sorted")
        bodies = (
            f"return sorted([{gen}]{flag})" if down else f"return sorted({gen})",
            f"result = []\n{collect}\nresult.sort({flag[2:]})\nreturn result",
        )
        way = ("in descending order", "sorted in descending order", "sorted from high to low") if down else ("in ascending order", "sorted", "in sorted order")  # fmt: skip
        forms = tuple(f"a list of {{value}}, {w}" for w in way)
        returns, names = f"list[{kind}]", (f"sorted_{f}s", f"ordered_{f}s", f"{f}s_sorted", f"sort_{t.many}")
    elif end == "join":
        mark = r.choice((", ", ", ", "; ", " ", "-", " | ", "/", letter(r, "+")))
        bodies = (f'return "{mark}".join({gen})', f'result = []\n{collect}\nreturn "{mark}".join(result)')
        forms = (f'{{value}}, joined with "{mark}"', f'a string made of {{value}}, separated by "{mark}"', f"{{value}} as one string with '{mark}' between them")  # fmt: skip
        returns, names = "str", (f"join_{f}s", f"{f}s_text", f"{t.many}_line", "joined", "describe")
    elif end in ("unique", "distinct"):
        many = end == "unique"
        seen = loop(t, lambda a: f"value = {make(a)}\nif value not in result:\n    result.append(value)", test, other)
        last = "result" if many else "len(result)"
        bodies = (
            f"return list(dict.fromkeys({gen}))" if many else f"return len({{{gen}}})",
            f"result = []\n{seen}\nreturn {last}",
        )
        forms = ("a list of {value}, without duplicates, in order of first appearance", "{value}, each only once, keeping their order") if many else ("the number of different values among {value}", "how many distinct values there are among {value}")  # fmt: skip
        returns, names = (
            (f"list[{kind}]" if many else "int"),
            (f"unique_{f}s", f"distinct_{f}s", f"different_{f}s", f"{end}_values"),
        )
    else:
        tally = loop(t, lambda a: f"value = {make(a)}\ncounts[value] = counts.get(value, 0) + 1", test, other)
        bodies = (
            f"counts = {{}}\n{tally}\nreturn counts",
            f"values = [{again}]\nreturn {{value: values.count(value) for value in values}}",
        )
        forms = ("a dict that counts how often each value occurs among {value}", "a dictionary of the counts of {value}", "how often each value occurs among {value}, as a dict")  # fmt: skip
        returns, names = "dict[str, int]", (f"count_{f}s", f"{f}_counts", "tally", "frequencies")
    return spec_of(t, f"filter:{key}/map:{part}/{end}{rule and ':' + rule}", names, returns, bodies, phrases(r, t, tail, forms, say), details, raises)  # fmt: skip


def chosen(r: random.Random) -> Spec:
    """Count the records that pass a test, tell whether any or all do, or take the first or the best of them."""
    t = Table(r)
    key, test, tail = filters(r, t)
    end = r.choice(("count", "any", "every", "first", "best", "best", "best"))
    if test is None and end != "best":
        raise ValueError("nothing to choose")
    a = Reading(t, "key")
    condition = test(a) if test else ""
    other = "unpacked" if t.tuples else "key"
    if test and end == "count":
        bodies = (f"return sum(1 for {t.v} in {t.name} if {condition})", f"count = 0\n{loop(t, lambda _: 'count += 1', test, other)}\nreturn count", f"return len([{t.v} for {t.v} in {t.name} if {condition}])")  # fmt: skip
        forms = ("the number of {bare}", "how many {bare} there are", "the count of {bare}")
        return spec_of(t, f"filter:{key}/count", (f"count_{t.many}", "how_many", f"number_of_{t.many}", "count_matching"), "int", bodies, phrases(r, t, tail, forms))  # fmt: skip
    if test and end in ("any", "every"):
        b = Reading(t, other)
        inside = test(b)
        word = "any" if end == "any" else "all"
        hit, miss = ("True", "False") if end == "any" else ("False", "True")
        negated = test if end == "any" else lambda a: f"not ({test(a)})"
        bodies = (
            f"return {word}({inside} for {b.target()} in {t.name})",
            loop(t, lambda _: f"return {hit}", negated, "key") + f"\nreturn {miss}",
        )
        forms = ("whether there is a {one}", "True if there is at least one {one}", "whether there are any {bare}") if end == "any" else ("whether {each1} is one{tail}", "True if {each1} is one{tail}, otherwise False", "True when all {many} are ones{tail}")  # fmt: skip
        return spec_of(t, f"filter:{key}/{end}", (f"{word}_{t.many}", f"has_{t.one}" if end == "any" else f"check_{t.many}", f"{word}_match"), "bool", bodies, phrases(r, t, tail, forms))  # fmt: skip
    part, kind, make, say = (
        value_of(r, t, "any")
        if r.random() < 0.75
        else ("whole", "tuple" if t.tuples else "dict", lambda a: a.v, lambda m: "{E}")
    )
    rule = r.choice(
        ("None", "None", "ValueError", *(['""'] if kind == "str" else ["0"] if kind in ("int", "float") else []))
    )
    fallback = f'raise ValueError("no {t.one}")' if rule == "ValueError" else f"return {rule}"
    returns = kind + (" | None" if rule == "None" else "")
    details = emptiness(r, rule, t, filtered=test is not None)
    value = make(a)
    which = "first"
    if end == "first":
        bodies = (f"{loop(t, lambda b: f'return {make(b)}', test, 'key')}\n{fallback}", f"found = [{value} for {t.v} in {t.name} if {condition}]\nif not found:\n    {fallback}\nreturn found[0]")  # fmt: skip
        superlatives = ("the first {one}",)
        key_part = "first"
    else:
        by = r.choice(t.numbers)
        which = r.choice(("max", "min"))
        last = r.random() < 0.3
        source = kept(t, test)
        beats = (">" if which == "max" else "<") + ("=" if last else "")
        improve = loop(
            t, lambda b: f"if best is None or {b.at(by)} {beats} {b.of('best', by)}:\n    best = {b.v}", test, "key"
        )
        pool, first = ("found", f"found = {source}\n") if test else (t.name, "")
        turned = f"reversed({pool})" if last else pool
        bodies = (f"{first}if not {pool}:\n    {fallback}\nbest = {which}({turned}, key=lambda {t.v}: {a.at(by)})\nreturn {make(Reading(t, 'key', 'best'))}",
                  f"best = None\n{improve}\nif best is None:\n    {fallback}\nreturn {make(Reading(t, 'key', 'best'))}")  # fmt: skip
        high = ("highest", "largest", "greatest") if which == "max" else ("lowest", "smallest")
        superlatives = tuple(f"the {{one}} with the {w} [{by}]" for w in high)
        tie = "last" if last else "first"
        ties = (
            f"Of several with the same value, take the {tie} one.",
            f"Ties go to the {tie} one.",
            f"If several are equal, the {tie} one counts.",
        )
        details = tuple(f"{detail} {r.choice(ties)}" for detail in details)
        key_part = f"{which}:{tie}"
    sentences: list[str] = []
    for _ in range(8):
        m = Mention(r, t)
        head = m.fields(r.choice(superlatives)).replace("{one}", t.one)
        among = tail(m) if end == "first" else f" among the {t.many}{tail(m)}" if test else m.placed()
        sentences.append(m.sentence(say(m).replace("{E}", head + among), VERBS))
    names = (f"{'first' if end == 'first' else {'max': 'top', 'min': 'lowest'}[which]}_{t.one}", f"find_{t.one}", f"pick_{t.one}", f"best_{t.one}" if which == "max" else f"{t.one}_for")  # fmt: skip
    return spec_of(
        t,
        f"filter:{key}/{key_part}/map:{part}:{rule}",
        names,
        returns,
        bodies,
        tuple(dict.fromkeys(sentences)),
        details,
        rule == "ValueError",
    )
