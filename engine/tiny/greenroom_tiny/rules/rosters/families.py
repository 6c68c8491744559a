"""Rules about lists of rows: which count, what each is worth, how they are put together, what nothing gives."""

import random
import re
from collections.abc import Callable

from greenroom_tiny.rules.rosters import maps, pairs
from greenroom_tiny.rules.rosters.values import (
    Value,
    a_of,
    apart,
    looped,
    plural,
    rule,
    said_all,
    scene,
    summary,
    task,
    threshold,
    value,
)
from greenroom_tiny.rules.rosters.words import Filter, Roster, big, condition, noun, one_of, said
from greenroom_tiny.spec import Spec


def totals(r: random.Random) -> Spec:
    """The sum of what rows are worth, adjusted at the end."""
    o = Roster(r)
    kept = Filter(o)
    v = apart(o, kept, value(o))
    k = threshold(o, v)
    d = r.randint(2, 12)
    ends: dict[str, tuple[str, str, tuple[str, ...]]] = {
        "plain": ("{t}", "", ("",)),
        "cap": (f"min({{t}}, {k})", f"if total > {k}:\n    total = {k}", (f"The total is at most {k}.", f"The result never exceeds {k}.", f"More than {k} is never returned: a larger total becomes {k}.", f"Cap the total at {k}.", f"A total above {k} counts as {k}.")),
        "floor": (f"max({{t}}, {d * 3})", f"if total < {d * 3}:\n    total = {d * 3}", (f"The total is at least {d * 3}.", f"The result is never below {d * 3}.", f"If the total is less than {d * 3}, return {d * 3} instead.", f"A smaller total than {d * 3} becomes {d * 3}.")),
        "allowance": (f"max(0, {{t}} - {d * 2})", f"total -= {d * 2}\nif total < 0:\n    total = 0", (f"Finally subtract {d * 2} from the total, but do not go below 0.", f"From the total, {d * 2} is taken off; the result is never negative.", f"The first {d * 2} of the total are free: return what is above, or 0.")),
        "discount": ("", f"if total >= {k}:\n    total -= {d}", (f"If the total is at least {k}, take {d} off it.", f"From a total of {k} on, {d} is subtracted.", f"A total of {k} or more is reduced by {d}.")),
        "surcharge": ("", f"if total < {k}:\n    total += {d}", (f"Add {d} if the total is less than {k}.", f"A total under {k} is raised by {d}.", f"When the total stays below {k}, {d} comes on top.")),
        "tenth": ("", f"if total > {k}:\n    total -= total // 10", (f"If the total is more than {k}, reduce it by a tenth of it (the tenth rounded down).", f"Above {k}, take 10 % off the total; the 10 % are rounded down.")),
        "base": ("", f"if total > 0:\n    total += {d}", (f"Unless the total is 0, add {d} to it.", f"Add {d} at the end, but only if the total is positive.", f"A positive total is increased by {d}; zero stays zero.")),
        "tens": ("{t} // 10 * 10", "total -= total % 10", ("Round the total down to a multiple of 10.", "The total is rounded down to full tens.")),
        "hundreds": ("", "if total % 5:\n    total += 5 - total % 5", ("Round the total up to a multiple of 5.", "The total is rounded up to the next multiple of 5, if it is none already.")),
        "reached": (f"{{t}} >= {k}", "", ("",)),
        "missing": (f"max(0, {k} - {{t}})", "", ("",)),
        "tier": ("", "", (f'Return "low" if the total is below {k // 2}, "high" if it is above {k}, and "medium" otherwise.', f'"low" stands for a total under {k // 2}, "high" for one over {k}, "medium" for all between, both ends included.')),
    }  # fmt: skip
    end = r.choice(("plain", "plain", "cap", "cap", "floor", "floor", "allowance", "discount", "surcharge", "tenth", "base", "tens", "hundreds", "reached", "missing", "tier"))  # fmt: skip
    expression, steps, told = ends[end]
    generator = f"sum({o.each(v.code, kept.test)})"
    add = f"{v.steps}\ntotal += value" if "\n" in v.steps else f"total += {v.code}"
    run, run2 = (f"total = 0\n{looped(o, kept, add, how)}" for how in ("if", "continue"))
    t, tail, returns = "{t}", "return total", "int"
    if end == "tier":
        tail = f'if total < {k // 2}:\n    return "low"\nif total > {k}:\n    return "high"\nreturn "medium"'
        returns = "str"
    elif end in ("reached", "missing"):
        tail = "return " + expression.replace(t, "total")
        returns = "bool" if end == "reached" else "int"
    elif steps and not expression:
        tail = f"{steps}\nreturn total"
    if expression:
        direct = f"return {expression.replace(t, generator)}"
        last = f"{steps}\nreturn total" if steps and end not in ("cap", "floor") else "return " + expression.replace(t, "total")  # fmt: skip
        bodies = [direct, f"{run}\n{last}", f"{run2}\n{tail}" if not steps else f"{run2}\n{steps}\nreturn total"]
    else:
        bodies = [f"total = {generator}\n{tail}", f"{run}\n{tail}", f"{run2}\n{tail}"]

    def tell() -> tuple[str, list[str]]:
        rows, which = scene(o, kept)
        whole = one_of(r, f"the total {v.called} of {rows}", f"the sum of the {v.called} of {rows}", f"the {v.called} of {rows} in total", f"the {v.called} of {rows}, added up")  # fmt: skip
        if end == "tier":
            first = one_of(r, f"Judge {whole}.", f"Rate {whole}.", f"Classify {whole} as low, medium or high.")
        elif end == "reached":
            first = one_of(r, f"Tell whether {whole} is at least {k}.", f"Does {whole} reach {k}?", f"Return True if {whole} is {k} or more, else False.", f"Check that {whole} is no less than {k}.")  # fmt: skip
        elif end == "missing":
            first = one_of(r, f"How much is missing until {whole} reaches {k}? Never less than 0.", f"Return by how much {whole} falls short of {k}, or 0 if it does not.", f"Return {k} minus {whole}, but at least 0.")  # fmt: skip
        else:
            first = summary(r, whole)
        rules = [which, rule(o, v)]
        r.shuffle(rules)
        return first, [*rules, r.choice(told)]

    word = v.called.replace("number of ", "").replace(" ", "_")
    names = (f"total_{word}", f"{o.one}_{word}", f"{o.many}_total", f"{word}_of_{o.many}", f"{o.one}_sum")
    return task(o, f"totals/{kept.key}/{v.key}/{end}", names, returns, bodies, said_all(o, tell, free=False))


def bests(r: random.Random) -> Spec:
    """The best row by what it is worth, with a rule for ties and one for nothing."""
    o = Roster(r)
    o.use(o.label)
    kept = Filter(o)
    v = apart(o, kept, value(o, 0.6))
    high = r.random() < 0.6
    tie = r.choice(("first", "first", "last", "name", "name"))
    none = r.choice(("None", "None", '""', '"none"', '"nobody"', '"-"', "raise"))
    give = r.choice(("label", "label", "label", "both", "value"))
    if give == "value":
        none, tie = r.choice(("0", "None", "-1", "raise")), "first"
    if give == "both":
        none = r.choice(("None", "raise"))
    fallback = f'raise ValueError("no {o.many}")' if none == "raise" else f"return {none}"
    sign, row = (">" if high else "<"), o.one
    code = o.code(v.code, row)
    got = {"label": o.code(f"${o.label}", "top"), "both": f"{o.code(f'${o.label}', 'top')}, {o.code(v.code, 'top')}", "value": o.code(v.code, "top")}[give]  # fmt: skip
    got = f"({got})" if give == "both" else got
    start = (
        f"kept = {o.rows(kept.test)}\nif not kept:\n    {fallback}\n"
        if kept.test
        else f"if not {o.name}:\n    {fallback}\n"
    )
    source = "kept" if kept.test else o.name
    name_of = o.code(f"${o.label}", row)
    wrapped = f"({code})" if " " in code and not code.startswith(("max(", "min(")) else code
    if tie == "name":
        pick = f"min({source}, key=lambda {row}: ({'-' + wrapped if high else code}, {name_of}))"
    elif tie == "last":
        pick = f"{'max' if high else 'min'}(reversed({source}), key=lambda {row}: {code})"
    else:
        pick = f"{'max' if high else 'min'}({source}, key=lambda {row}: {code})"
    bodies: list[str] = []
    if give == "value":
        bodies.append(f"values = [{o.each(v.code, kept.test)}]\nif not values:\n    {fallback}\nreturn {'max' if high else 'min'}(values)")  # fmt: skip
        if none != "raise":
            bodies.append(f"return {'max' if high else 'min'}(({o.each(v.code, kept.test)}), default={none})")
        better = f"{v.steps}\nif found is None or value {sign} found:\n    found = value"
        bodies.append(f"found = None\n{looped(o, kept, better)}\n" + (f"if found is None:\n    {fallback}\nreturn found" if none != "None" else "return found"))  # fmt: skip
    else:
        bodies.append(f"{start}top = {pick}\nreturn {got}")
        better = {"first": f"value {sign} amount", "last": f"value {sign}= amount", "name": f"value {sign} amount or value == amount and ${o.label} < found"}[tie]  # fmt: skip
        loop = looped(o, kept, f"{v.steps}\nif found is None or {better}:\n    found, amount = ${o.label}, value", r.choice(("if", "continue")))  # fmt: skip
        back = "return found" if give == "label" else "return (found, amount)"
        if none == "None" and give == "label":
            bodies.append(f"found, amount = None, 0\n{loop}\n{back}")
        else:
            bodies.append(f"found, amount = None, 0\n{loop}\nif found is None:\n    {fallback}\n{back}")
    label = o.label

    def tell() -> tuple[str, list[str]]:
        rows, which = scene(o, kept)
        most = r.choice(("highest", "largest", "greatest") if high else ("lowest", "smallest", "least"))
        if v.called == "worth":
            most = "highest" if high else "lowest"
        if give == "value":
            first, ties = summary(r, f"the {most} {v.called} of {rows}"), ""
        else:
            named = f"the {label} of the {o.one} with the {most} {v.called}"
            among = "" if rows == f"the {o.many}" else one_of(r, f", looking only at {rows}", f" among {rows}")
            if give == "both":
                first = one_of(r, f"Return ({label}, {v.called}) of the {o.one} with the {most} {v.called}{among}.", f"Find the {o.one} with the {most} {v.called}{among}. Return its {label} and that {v.called} as a tuple.", f"Return a pair: the {label} of the {o.one} with the {most} {v.called}{among}, and that {v.called}.")  # fmt: skip
            else:
                first = one_of(r, summary(r, named + among), f"Which {o.one} has the {most} {v.called}{among}? Return its {label}.", f"Find the {o.one} with the {most} {v.called}{among}. Return its {label}.")  # fmt: skip
            ties = {"first": ("On a tie, the earlier one wins.", "If several are equal, take the first of them.", "Among equals the first wins.", "Ties go to the one listed first."), "last": ("On a tie, the later one wins.", "If several are equal, take the last of them.", "Among equals the last one wins.", "Ties go to the one listed last."), "name": (f"On a tie, take the {label} that comes first alphabetically.", f"If several are equal, the alphabetically first {label} wins.", f"Ties go to the alphabetically smallest {label}.", f"Equal ones are decided by {label}, in alphabetical order.")}[tie]  # fmt: skip
            ties = r.choice(ties)
        nothing = "there are none" if kept.test else "the list is empty"
        when = one_of(r, f"if {nothing}", f"when {nothing}", *([f"if no {o.one} counts"] if kept.test else [f"without any {o.many}", f"for no {o.many}"]))  # fmt: skip
        empty = one_of(r, f"Raise ValueError {when}.", f"{big(when)}, raise a ValueError.") if none == "raise" else one_of(r, f"Return {none} {when}.", f"{big(when)}, return {none}.", f"{big(when)}, the result is {none}.")  # fmt: skip
        return first, [which, rule(o, v), ties, empty]

    word = v.called.replace("number of ", "").replace(" ", "_")
    side = r.choice(("top", "best", "highest") if high else ("lowest", "smallest", "weakest"))
    names = (
        f"{side}_{o.one}",
        f"{side}_{word}",
        f"{o.one}_with_{'most' if high else 'least'}_{word}",
        f"{side}_{label}",
    )
    plain = "int" if give == "value" else "tuple[str, int]" if give == "both" else "str"
    key = f"bests/{kept.key}/{v.key}/{'max' if high else 'min'}:{tie}:{give}:{none if none in ('None', '0', 'raise') else 'label'}"
    return task(o, key, names, plain + " | None" * (none == "None"), bodies, said_all(o, tell), none == "raise")


def listings(r: random.Random) -> Spec:
    """Names of rows, sorted by what they are worth and then by name, the first few, in a list or a text."""
    o = Roster(r)
    o.use(o.label)
    kept = Filter(o)
    v = apart(o, kept, value(o, 0.4))
    order = r.choice(("down", "down", "up", "keep", "name"))
    k = r.choice((0, 0, 2, 3))
    shape = r.choice(("list", "list", "pairs", "label", "join", "and", "numbered", "distinct"))
    if order in ("keep", "name") and shape != "pairs" and shape != "label":
        v = Value("none", f"${o.label}", "", "")
    if order == "name" and shape == "distinct":
        order = "down"
        v = value(o, 0.3)
    none = r.choice(('"none"', '"-"', '"nothing"', '""', '"no ' + o.many + '"')) if shape in ("join", "and") else "[]"
    row, label = o.one, f"${o.label}"
    code, name_of = o.code(v.code, row), o.code(label, row)
    wrapped = f"({code})" if " " in code and not code.startswith(("max(", "min(")) else code
    keyed = {"down": f"(-{wrapped}, {name_of})", "up": f"({code}, {name_of})", "name": name_of, "keep": ""}[order]
    source = o.rows(kept.test)
    mark = r.choice((", ", "; ", " > ", " | ", "/"))
    steps = f"kept = {source}\nkept.sort(key=lambda {row}: {keyed})\n" if kept.test else f"kept = sorted({source}, key=lambda {row}: {keyed})\n"  # fmt: skip
    if order == "keep":
        steps = f"kept = {source}\n" if kept.test else ""
    sure = "kept" if steps else o.name
    cut = f"{sure}[:{k}]" if k else sure
    sep = r.choice((": ", "=", " - ", " "))
    item = {"pairs": f"({label}, {v.code})", "label": f"{{{label}}}{sep}{{{v.code}}}"}.get(shape, label)
    if shape == "label":
        if "if" in v.code or '"' in v.code:
            raise ValueError("too much for a text")
        inside = item
        item = f"f'{inside}'" if not o.tuples else f'f"{inside}"'
    made = f"[{o.each(item, '', cut)}]"
    finish = f"return {made}"
    if shape == "numbered":
        made = o.each(
            f'f"{{index}}. {{{label}}}"' if o.tuples else f"f'{{index}}. {{{label}}}'", "", f"enumerate({cut}, 1)"
        )
        target = made.split(" for ")[1].split(" in ")[0]
        made = made.replace(f" for {target} in ", f" for index, {target if ',' not in target or target[0] == '(' else f'({target})'} in ")  # fmt: skip
        finish = f"return [{made}]"
    elif shape == "join":
        text = f'"{mark}".join({o.each(label, "", cut)})'
        finish = f"return {text}" + (f" or {none}" if none != '""' else "")
    elif shape == "and":
        finish = f'names = {made}\nif len(names) < 2:\n    return names[0] if names else {none}\nreturn ", ".join(names[:-1]) + " and " + names[-1]'  # fmt: skip
    elif shape == "distinct":
        finish = f"return list(dict.fromkeys({o.each(label, '', sure)}))" + (f"[:{k}]" if k else "")
    bodies = [steps + finish]
    gather = looped(o, kept, f"found.append(({v.code}, {label}))") if order in ("down", "up") else ""
    if shape in ("join", "and", "list") and gather:
        sort = "found.sort(key=lambda pair: (-pair[0], pair[1]))" if order == "down" else "found.sort()"
        cut2 = f"found[:{k}]" if k else "found"
        last = {"list": "return names", "join": f'if not names:\n    return {none}\nreturn "{mark}".join(names)', "and": f'if not names:\n    return {none}\nlast = names.pop()\nreturn ", ".join(names) + " and " + last if names else last'}[shape]  # fmt: skip
        bodies.append(f"found = []\n{gather}\n{sort}\nnames = [name for _, name in {cut2}]\n{last}")
    if order == "keep":
        what = {"numbered": f'f"{{len(found) + 1}}. {{{label}}}"' if o.tuples else f"f'{{len(found) + 1}}. {{{label}}}'"}.get(shape, item)  # fmt: skip
        add = f"if {label} not in found:\n    found.append({label})" if shape == "distinct" else f"found.append({what})"
        last = {"join": f'return "{mark}".join(found)' + (f" if found else {none}" if none != '""' else ""), "and": f'if not found:\n    return {none}\nif len(found) == 1:\n    return found[0]\nreturn ", ".join(found[:-1]) + " and " + found[-1]'}.get(shape, "return found")  # fmt: skip
        cut = f"found = found[:{k}]\n" if k else ""
        bodies.append(f"found = []\n{looped(o, kept, add)}\n{cut}{last}")
    if order == "name" and shape in ("list", "join", "and"):
        end = f"[:{k}]" if k else ""
        bodies.append(f"names = sorted({o.each(label, kept.test)}){end}\n" + (f'return "{mark}".join(names) or {none}' if shape == "join" else "return names" if shape == "list" else finish[finish.index("\n") + 1 :]))  # fmt: skip
    if len(bodies) < 2:
        put = f"if {label} not in found:\n    found.append({label})" if shape == "distinct" else f"found.append({item})"
        before = f"found = []\n{o.loop(put, sure if shape == 'distinct' else cut)}\nreturn found"
        before += f"[:{k}]" if k and shape == "distinct" else ""
        if shape == "numbered":
            before = f"names = [{o.each(label, '', cut)}]\nreturn [f\"{{index}}. {{name}}\" for index, name in enumerate(names, 1)]"  # fmt: skip
        bodies.append(steps + before)

    def tell() -> tuple[str, list[str]]:
        rows, which = scene(o, kept)
        w = v.called
        named = {"pairs": f"({o.label}, {w}) pairs of {rows}", "label": f'texts of the form "<{o.label}>{sep}<{w}>" for {rows}', "join": f"the {plural(o.label)} of {rows}, joined with {mark!r}", "and": f"the {plural(o.label)} of {rows} as in a sentence, with commas and an \"and\" before the last", "numbered": f'the {plural(o.label)} of {rows}, numbered like "1. {o.labels[0]}"', "distinct": f"the different {plural(o.label)} of {rows}, each only once"}.get(shape, f"the {plural(o.label)} of {rows}")  # fmt: skip
        first = one_of(r, f"List {named}.", summary(r, f"{'a list of ' if shape in ('pairs', 'label') else ''}{named}", shape not in ("pairs", "label"))) if shape not in ("join", "and") else summary(r, named, True)  # fmt: skip
        sort = {"down": (f"Sort by {w}, highest first, and by {o.label} where that is equal.", f"The highest {w} comes first; equal ones go in alphabetical order of {o.label}.", f"Order them by descending {w}, ties alphabetically by {o.label}.", f"Those with more {w} come first, and among equals the alphabetically earlier {o.label}." if w.startswith("number") is False and w in ("honey", "milk", "value") else f"Order: {w} from high to low, then {o.label} from a to z."), "up": (f"Sort by {w}, lowest first, and by {o.label} where that is equal.", f"The lowest {w} comes first; equal ones go in alphabetical order of {o.label}.", f"Order them by ascending {w}, ties alphabetically by {o.label}."), "name": (f"Sort by {o.label}.", f"They are in alphabetical order of {o.label}.", f"Order by {o.label}, alphabetically."), "keep": ("", "", "Keep the given order.", "They stay in the order given.")}[order]  # fmt: skip
        number = said(r, k, 0.6) if k else ""
        limit = one_of(r, f"At most {number} are listed.", f"Take only the first {number}.", f"Stop after {number}.", f"No more than {number} of them.", f"Only the first {number} are wanted.") if k else ""  # fmt: skip
        if shape in ("join", "and"):
            empty = one_of(r, f"Return {none} if there are none.", f"If nothing is left, the result is {none}.", f"Without any, return {none}.")  # fmt: skip
            if none == '""':
                empty = one_of(
                    r, "Nothing to list gives an empty string.", "If there are none, return the empty string."
                )
        else:
            empty = ""
        told = [which, rule(o, v)]
        r.shuffle(told)
        return first, [*told, r.choice(sort), limit, empty]

    bare = plural(o.label).replace(" ", "_")
    names = (f"list_{o.many}", f"{o.one}_{bare}", f"sorted_{o.many}", f"{bare}_of_{o.many}", f"{o.one}_listing")
    returns = {"pairs": "list[tuple[str, int]]", "join": "str", "and": "str"}.get(shape, "list[str]")
    return task(
        o, f"listings/{kept.key}/{v.key}/{order}:{k}:{shape}", names, returns, bodies, said_all(o, tell, free=False)
    )


def groups(r: random.Random) -> Spec:
    """Per group: a total, a count, the best; the group with the most; groups that reach something."""
    o = Roster(r)
    o.use(o.group)
    what = r.choice(("total", "total", "count", "max", "names"))
    end = r.choice(("dict", "dict", "atleast", "winner", "winner", "sorted", "keys", "spread"))
    if what == "names":
        end = r.choice(("dict", "dict", "atleast"))
    if what == "count" and end == "spread":
        end = "sorted"
    kept = Filter(o, 0.9 if what in ("count", "names") and end in ("atleast", "keys") else 0.15, 0.35)
    v = value(o, 0.5) if what in ("total", "max") else Value(what, "1", "", "")
    if what == "names":
        o.use(o.label)
    v = apart(o, kept, v)
    g = f"${o.group}"
    k = {"count": 2, "names": 2}.get(what) or threshold(o, v)
    add = {"total": f"found[{g}] = found.get({g}, 0) + {v.code}" if " if " not in v.code else f"found[{g}] = found.get({g}, 0) + ({v.code})", "count": f"found[{g}] = found.get({g}, 0) + 1", "max": f"found[{g}] = max(found.get({g}, 0), {v.code})", "names": f"found.setdefault({g}, []).append(${o.label})"}[what]  # fmt: skip
    if what == "max" and v.key == "minus":
        raise ValueError("negative values")
    zero = "[]" if what == "names" else "0"
    body = {"total": "found[G] += V", "count": "found[G] += 1", "max": "found[G] = max(found[G], V)", "names": "found[G].append(N)"}[what].replace("G", g).replace("V", v.code if v.code.count(" if ") == 0 or what == "max" else f"{v.code}").replace("N", f"${o.label}")  # fmt: skip
    other = f"if {g} not in found:\n    found[{g}] = {zero}\n{body}"
    if what in ("total", "max") and "\n" in v.steps:
        other = f"{v.steps}\nif {g} not in found:\n    found[{g}] = 0\n" + (f"found[{g}] += value" if what == "total" else f"if value > found[{g}]:\n    found[{g}] = value")  # fmt: skip
    none = r.choice(("None", '""', '"none"', '"-"'))
    test = "len(value) >= 2" if what == "names" else f"value >= {k}"
    pick = {"dict": ("return found",) * 2, "atleast": (f"return {{group: value for group, value in found.items() if {test}}}",) * 2, "winner": (f"if not found:\n    return {none}\nreturn min(found, key=lambda group: (-found[group], group))", f"if not found:\n    return {none}\nlimit = max(found.values())\nreturn min(group for group, value in found.items() if value == limit)"), "sorted": ("return sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))", "return [(group, found[group]) for group in sorted(found, key=lambda group: (-found[group], group))]"), "keys": (f"return sorted(group for group, value in found.items() if value >= {k})", f"return [group for group in sorted(found) if found[group] >= {k}]"), "spread": ("if not found:\n    return 0\nreturn max(found.values()) - min(found.values())", "values = sorted(found.values())\nreturn values[-1] - values[0] if values else 0")}[end]  # fmt: skip
    bodies = [f"found = {{}}\n{looped(o, kept, add)}\n{pick[0]}", f"found = {{}}\n{looped(o, kept, other)}\n{pick[1]}", f"found = {{}}\n{looped(o, kept, add, 'continue')}\n{pick[0]}"]  # fmt: skip
    groups_ = plural(o.group)

    def tell() -> tuple[str, list[str]]:
        rows, which = scene(o, kept)
        w = v.called
        thing = {"total": f"the total {w}", "count": f"the number of {o.many}", "max": f"the highest {w}", "names": f"the list of {plural(o.label)}"}[what]  # fmt: skip
        of = f" of {rows}" if what != "count" else ("" if rows.startswith("all ") or rows == f"the {o.many}" else f" (only {rows[4:]})")  # fmt: skip
        per = one_of(r, f"{thing} per {o.group}{of}", f"{thing} for each {o.group}{of}", f"{thing} by {o.group}{of}")
        again = {"total": f"total {w}", "count": f"number of {o.many}", "max": f"highest {w}", "names": ""}[what]
        last = ""
        if end == "dict":
            first = one_of(r, summary(r, f"{per}, as a dict"), f"Map each {o.group} to {thing}{of}.", f"Return a dict from {o.group} to {thing}{of}.")  # fmt: skip
        elif end == "atleast":
            first = one_of(r, summary(r, f"{per}, as a dict"), f"Map each {o.group} to {thing}{of}.")
            last = one_of(r, f"Drop every {o.group} with fewer than two names.", f"Only {groups_} with at least two entries in their list are kept.") if what == "names" else one_of(r, f"Leave out {groups_} whose {again} is below {k}.", f"Only {groups_} with {a_of(again)} of at least {k} are kept.", f"Drop every {o.group} with less than {k}.", f"A {o.group} appears only if its {again} is {k} or more.")  # fmt: skip
        elif end == "winner":
            first = one_of(r, f"Which {o.group} has the highest {again}{of}?" if what != "max" else f"Which {o.group} has {thing}{of}?", f"Return the {o.group} with the highest {again}{of}." if what != "max" else f"Return the {o.group} with {thing}{of}.")  # fmt: skip
            last = one_of(r, f"On a tie, the alphabetically first {o.group} wins.", f"Ties are broken alphabetically by {o.group}.", f"If several {groups_} are equal, take the first in the alphabet.")  # fmt: skip
            last += " " + one_of(r, f"Return {none} if there is none.", f"With nothing to count, return {none}.", f"If nothing counts, the result is {none}.")  # fmt: skip
        elif end == "sorted":
            first = summary(r, f"a list of ({o.group}, {what}) pairs: {per}")
            last = one_of(r, "The highest comes first, equal ones are in alphabetical order.", f"Sort by {what} in descending order, then by {o.group}.", f"Order: {what} from high to low, ties alphabetically.")  # fmt: skip
        elif end == "keys":
            first = one_of(r, f"List the {groups_} whose {again}{of} is at least {k}.", f"Return the {groups_} that have {a_of(again)}{of} of {k} or more.")  # fmt: skip
            last = one_of(r, "Sort them alphabetically.", "They are in alphabetical order.", "The list is sorted.")
        else:
            first = one_of(r, f"Return the difference between the highest and the lowest value of {per}.", f"How far apart are the {groups_} with the highest and the lowest {again}{of}? Return the difference.")  # fmt: skip
            last = one_of(r, "Return 0 if there are none.", "Without any, the difference is 0.", "If nothing counts, return 0.")  # fmt: skip
        return first, [which, rule(o, v), last]

    returns = {"winner": "str" + " | None" * (none == "None"), "sorted": "list[tuple[str, int]]", "keys": "list[str]", "spread": "int"}.get(end, "dict[str, list[str]]" if what == "names" else "dict[str, int]")  # fmt: skip
    names = (f"{o.many}_by_{o.group}", f"{o.group}_{what}s" if what != "names" else f"{plural(o.label)}_by_{o.group}", f"{o.one}_{groups_}", f"{what}_per_{o.group}") if end != "winner" else (f"top_{o.group}", f"leading_{o.group}", f"busiest_{o.group}", f"{o.group}_of_most_{o.many}")  # fmt: skip
    return task(o, f"groups/{kept.key}/{v.key}/{what}:{end}:{none if end == 'winner' else ''}", names, returns, bodies, said_all(o, tell, free=False))  # fmt: skip


def splits(r: random.Random) -> Spec:
    """Rows split in two by a condition: their names, their numbers, or how far the two sides are apart."""
    o = Roster(r)
    kept, by = Filter(o, 0.55, 0.2), condition(o)
    if set(re.findall(r"\$\w+", kept.test)) & set(re.findall(r"\$\w+", by.code)):
        raise ValueError("one field twice")
    shape = r.choice(("lists", "lists", "dict", "counts", "sums", "difference", "sorted"))
    f = r.choice(o.numbers)
    o.use(f if shape in ("sums", "difference") else o.label)
    item = f"${f}" if shape in ("sums", "difference") else f"${o.label}"
    test = f"({kept.test}) and " if " or " in kept.test else f"{kept.test} and " if kept.test else ""
    one, other = (f"[{o.each(item, test + code)}]" for code in (by.code, by.opposite))
    yes, no = r.choice((("yes", "no"), ("in", "out"), ("first", "second"), ("a", "b"), ("these", "others")))
    forms = {"lists": "{0}, {1}", "sorted": "sorted({0}), sorted({1})", "dict": f'{{{{"{yes}": {{0}}, "{no}": {{1}}}}}}', "counts": "len({0}), len({1})", "sums": "sum({0}), sum({1})", "difference": "sum({0}) - sum({1})"}  # fmt: skip
    last = "return " + forms[shape].format("first", "second")
    step = f"if {by.code}:\n    first.append({item})\nelse:\n    second.append({item})"
    bodies = [f"first, second = [], []\n{looped(o, kept, step, how)}\n{last}" for how in ("if", "continue")]
    bodies.insert(r.choice((0, 1)), f"first = {one}\nsecond = {other}\n{last}")

    def tell() -> tuple[str, list[str]]:
        rows, which = scene(o, kept)
        names, amount, it = plural(o.label), noun(f), o.one
        clause = r.choice(by.clause)
        sides = one_of(r, f"the first for {o.many} {r.choice(by.after)}, the second for the others", f"first those {r.choice(by.after)}, then the others")  # fmt: skip
        thing = {"lists": f"two lists of the {names} of {rows}", "sorted": f"two lists of the {names} of {rows}, each in alphabetical order", "dict": f"a dict with two lists of the {names} of {rows}", "counts": f"how many of {rows} are on either side, as a tuple of two counts", "sums": f"the total {amount} of either side of {rows}, as a tuple", "difference": f"by how much the total {amount} of one side of {rows} exceeds that of the other"}[shape]  # fmt: skip
        first = one_of(r, f"Split {rows} in two and return {thing}." if rows == f"the {o.many}" else f"Return {thing}.", f"Return {thing}.", f"Find {thing}.")  # fmt: skip
        side = {"dict": one_of(r, f'"{yes}" is for {o.many} {r.choice(by.after)}, "{no}" for the others.', f'{big(it)} by {it}: it goes under "{yes}" if {clause}, otherwise under "{no}".'), "difference": one_of(r, f"One side are the {o.many} {r.choice(by.after)}, subtracted are the others; it may be negative.", f"The second side is subtracted from the first; {sides}.")}.get(shape, one_of(r, f"{big(sides)}.", f"{big(a_of(it))} belongs to the first if {clause}, otherwise to the second."))  # fmt: skip
        return first, [which, side]

    returns = {"counts": "tuple[int, int]", "sums": "tuple[int, int]", "difference": "int", "dict": "dict[str, list[str]]"}.get(shape, "tuple[list[str], list[str]]")  # fmt: skip
    names = (f"split_{o.many}", f"divide_{o.many}", f"{o.one}_sides", f"part_{o.many}", f"{o.many}_in_two")
    return task(o, f"splits/{kept.key}/{by.key}/{shape}", names, returns, bodies, said_all(o, tell, free=False))


FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = (
    (3, totals),
    (3, bests),
    (3, listings),
    (3, groups),
    (2, splits),
    *maps.FAMILIES,
    *pairs.FAMILIES,
)
