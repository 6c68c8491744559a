"""Small simulations and relations: repeat until, split, share, take turns, follow links, hand out from a stock."""

import random
from collections.abc import Callable

from greenroom_tiny.rules.steps.more import FAMILIES as MORE
from greenroom_tiny.rules.steps.words import GOODS, PEOPLE, apart, tell
from greenroom_tiny.spec import Parameter, Spec, indent
from greenroom_tiny.variety import given

# amount, what it is, unit, period, function names' stem
GROWING = (("savings", "the savings for a kiln", "euros", "week", "kiln"), ("bees", "a hive's colony", "bees", "day", "hive"), ("trees", "an orchard", "trees", "year", "orchard"), ("water", "the rain barrel", "litres", "day", "barrel"), ("bricks", "a garden wall", "bricks", "shift", "wall"), ("members", "the rowing club", "members", "month", "club"), ("logs", "the wood pile", "logs", "day", "woodpile"), ("trout", "the trout pond", "trout", "season", "pond"), ("donors", "the donor list", "donors", "month", "donor"), ("hens", "the hen house", "hens", "spring", "henhouse"), ("copies", "the archive", "copies", "night", "archive"), ("deposit", "a bank account", "coins", "year", "account"), ("rabbits", "the rabbit hutch", "rabbits", "month", "hutch"), ("stamps", "a stamp album", "stamps", "birthday", "album"), ("rows", "a knitted scarf", "rows", "evening", "scarf"), ("vines", "the vineyard", "vines", "year", "vineyard"), ("compost", "the compost heap", "kilos", "week", "compost"), ("height", "a sunflower", "centimetres", "week", "sunflower"), ("pots", "the pottery shelf", "pots", "day", "shelf"), ("cash", "the repair fund", "pounds", "quarter", "fund"), ("tokens", "the laundry's token box", "tokens", "day", "token"), ("sheep", "the flock", "sheep", "year", "flock"), ("quilt", "a quilt", "patches", "month", "quilt"))  # fmt: skip
SHRINKING = (("coal", "the coal heap", "tonnes", "week", "coal"), ("debt", "the loan", "euros", "month", "loan"), ("oil", "the lamp's tank", "millilitres", "night", "lamp"), ("soap", "the soap supply", "bars", "week", "soap"), ("feed", "the horse feed", "kilos", "day", "feed"), ("queue", "the queue at the post office", "people", "hour", "queue"), ("silt", "the pond's silt", "buckets", "day", "silt"), ("dose", "the medicine in the blood", "units", "hour", "dose"), ("backlog", "the backlog of forms", "forms", "day", "backlog"), ("charge", "the torch battery", "percent", "hour", "torch"), ("salt", "the road salt", "sacks", "storm", "salt"), ("tank", "the sprinkler tank", "litres", "round", "sprinkler"), ("wax", "a candle", "millimetres", "hour", "candle"), ("moths", "the moths in the attic", "moths", "night", "moth"), ("bounce", "a dropped ball's bounce", "centimetres", "bounce", "ball"), ("seats", "the unsold seats", "seats", "day", "seat"), ("hay", "the hay store", "bales", "week", "hay"))  # fmt: skip

# key, code ({x} amount), text; {k} a small amount, {p} a percentage
UP = (("add", "{x} += {k}", "<every|each> {period} <adds|brings> {k:w} {unit} | {k:w} {unit} <are added|are put in|come in> each {period}"),
      ("half", "{x} += {x} // 2 + {k}", "<every|each> {period} it grows by half, rounded down, and then by {k:w} more | each {period} adds half of what is there (rounded down) plus {k:w}"),
      ("percent", "{x} += {x} * {p} // 100 + {k}", "each {period} adds {p} % of the current amount, rounded down, plus {k:w} | every {period} it grows by {p} percent (rounded down) and by {k:w} on top"),
      ("double", "{x} = max({x} * 2 - {k}, {x} + 1)", "each {period} it doubles and then loses {k:w}, but always gains at least one | every {period} twice the amount less {k:w} is there, but at least one more than before"),
      ("tenth", "{x} += max({x} // 10, {k})", "each {period} it grows by a tenth, rounded down, or by {k:w}, whichever is more | each {period} adds one tenth (rounded down) of the amount, but no less than {k:w}"))  # fmt: skip
DOWN = (("take", "{x} -= {k}", "<every|each> {period} <takes|uses up> {k:w} {unit} | {k:w} {unit} <go|are used up|are taken away> each {period}"),
        ("halve", "{x} //= 2", "each {period} halves it, rounding down | half is left after every {period}, rounded down"),
        ("halve up", "{x} = ({x} + 1) // 2", "each {period} halves it, rounding up | half of it, rounded up, is left after each {period}"),
        ("quarter", "{x} -= {x} // 4 + {k}", "each {period} a quarter of it, rounded down, and {k:w} more are lost | every {period} takes a quarter (rounded down) and then {k:w} more"),
        ("percent", "{x} -= {x} * {p} // 100 + {k}", "each {period} takes {p} % of what is there, rounded down, and {k:w} more | it loses {p} percent (rounded down) plus {k:w} every {period}"))  # fmt: skip
# key, code ({t} the number of the period), text
EXTRAS = (("bonus", "if {t} % {b} == 0:\n    {x} += {e}", "<every|each> {b:o} {period} {e:w} extra {unit} are added | there are {e:w} more in every {b:o} {period} | in {period} {b}, {two}, {three} and so on, {e:w} more come in ~, with {e:w} extra every {b:o} {period}"),
          ("tax", "if {t} % {b} == 0:\n    {x} -= {e}", "<every|each> {b:o} {period} {e:w} {unit} are taken away <afterwards|at the end> | after every {b:o} {period}, {e:w} are removed ~, and {e:w} are taken away after every {b:o} {period}"),
          ("first", "if {t} == 1:\n    {x} += {e}", "the first {period} brings {e:w} extra | in the first {period} there are {e:w} more ~, and the first {period} adds {e:w} on top"),
          ("late", "if {t} > {b}:\n    {x} += {e}", "after {period} {b}, each {period} adds {e:w} more | from {period} {later} on, {e:w} more are added each time | the first {b:w} {period:s} apart, {e:w} more are added each time"),
          ("low", "if {x} < {f}:\n    {x} += {e}", "whenever fewer than {f} are there after that, {e:w} are added at once | if a {period} ends with less than {f}, {e:w} extra {unit} are added"))  # fmt: skip


def rounds(r: random.Random) -> Spec:
    """An amount that changes by a rule in each period: how long until, how much after, or all values."""
    up = r.random() < 0.6
    amount, thing, unit, period, stem = r.choice(GROWING if up else SHRINKING)
    goal = given(r, r.choice(("goal", "target", "wanted") if up else ("left", "limit", "rest")), "nat", (amount,))
    x = given(r, amount, "nat", (goal,))
    mode = r.choice(("until", "until", "after", "list"))
    key, step, told = r.choice(UP if up else DOWN)
    extras = r.sample(EXTRAS, r.choice((0, 1, 1))) if up else r.sample(EXTRAS[1:2] + EXTRAS[3:], r.choice((0, 1)))
    if not up and any(extra[0] in ("low", "late") for extra in extras):
        extras = []
    most, count = r.randint(4, 9), f"{period}s" if mode == "until" else given(r, f"{period}s", "nat", (x, goal))
    apart((count, x, goal), f"values done {period}")
    facts: dict[str, object] = {"k": r.randint(2, 12), "p": r.choice((5, 10, 15, 20, 25)), "b": (b := r.randint(2, 4)), "two": 2 * b, "three": 3 * b, "later": b + 1, "e": r.randint(2, 9), "f": r.randint(20, 50), "unit": unit, "period": period, "thing": thing, "cap": r.randint(50, 90), "m": most}  # fmt: skip
    cap = r.random() < 0.4 and mode != "until"
    floor = (not up and key in ("take", "quarter", "percent")) or any(extra[0] == "tax" for extra in extras)
    clauses = [told, *(extra[2] for extra in extras)]

    def filled(code: str, t: str) -> str:
        for name, value in {**facts, "x": x, "t": t}.items():
            code = code.replace("{" + name + "}", str(value))
        return code

    def steps(t: str) -> str:
        lines = [filled(step, t), *(filled(extra[1], t) for extra in extras)]
        if floor:
            lines.append(f"{x} = max({x}, 0)")
        if cap:
            lines.append(f"{x} = min({x}, {facts['cap']})")
        return "\n".join(lines)

    if floor:
        clauses.append("<it|the amount> never <falls|goes> below zero after a {period}")
    if cap:
        clauses.append("<no more than {cap} ever fit: what is over is lost|at the end of a {period} anything above {cap} is lost|it is cut to {cap} at the end of any {period} that exceeds it>")  # fmt: skip
    if mode == "until":
        sign = "<" if up else ">"
        failed, words = r.choice(
            (("None", "None"), ("-1", "-1"), (str(most), "{m}"), ("0", "0"))
            if r.random() < 0.8
            else (("None", "None"),)
        )
        summary = "After how many {period:s} does {thing}, which starts with {x} {unit}, <reach|come to> at least {goal}?|Return <the number of|how many> {period:s} <until|it takes before> {thing} has at least {goal} {unit}, starting with {x}" if up else "Return <how many|the number of> {period:s} it takes until at most {goal} {unit} of {x} are left for {thing}|<After how many|How many> {period:s} until {thing} is down from {x} {unit} to {goal} or less?|Count the {period:s} in which {thing} shrinks from {x} to {goal} or less"  # fmt: skip
        clauses.append(f"<{words} if it takes more than {{m:w}} {{period:s}}|Give up after {{m:w}} {{period:s}}: then the result is {words}|If this is not the case after {{m:w}} {{period:s}}, return {words}>")  # fmt: skip
        bodies = (
            f"{count} = 0\nwhile {x} {sign} {goal}:\n    if {count} == {most}:\n        return {failed}\n    {count} += 1\n{indent(steps(count))}\nreturn {count}",
            f"for {period} in range({most}):\n    if {x} {'>=' if up else '<='} {goal}:\n        return {period}\n{indent(steps(f'({period} + 1)') if '{t}' in ''.join(e[1] for e in extras) else steps(period))}\nreturn {most if failed == str(most) else f'{most} if {x} {chr(62) if up else chr(60)}= {goal} else {failed}'}",
        )  # fmt: skip
        parameters = (Parameter(x, "range 0,60" if up else "range 40,120"), Parameter(goal, "range 40,130" if up else "range 2,60"))  # fmt: skip
        names, returns = (f"{period}s_until_{goal}", f"{stem}_{period}s", f"time_for_{stem}"), "int | None" if failed == "None" else "int"  # fmt: skip
    else:
        many = mode == "list"
        summary = "Return the {unit} of {thing} after each of {n} {period:s}, as a list, starting with {x}|<List|Give> how many {unit} {thing} has at the end of each {period}, for {n} {period:s}, when it starts with {x}" if many else "<Return|Compute> how many {unit} {thing} has after {n} {period:s}, starting with {x}|What becomes of {x} {unit} ({thing}) in {n} {period:s}?|<Return|Give> the state of {thing} after {n} {period:s}; {x} {unit} are there at the start"  # fmt: skip
        into, out = ("values = []\n", "values") if many else ("", x)
        put = f"\n    values.append({x})" if many else ""
        bodies = (
            f"{into}for {period} in range(1, {count} + 1):\n{indent(steps(period))}{put}\nreturn {out}",
            f"{into}done = 0\nwhile done < {count}:\n    done += 1\n{indent(steps('done'))}{put}\nreturn {out}",
        )
        parameters = (Parameter(x, "range 0,60" if up else "range 30,120"), Parameter(count, "range 0,9"))
        names, returns = ((f"{stem}_history", f"{stem}_by_{period}") if many else (f"{stem}_after", f"{stem}_later", f"{stem}_{unit}")), "list[int]" if many else "int"  # fmt: skip
        if not many and x != unit and r.random() < 0.5:
            parameters = parameters[::-1]
    told_names = {"x": x, "goal": goal} if mode == "until" else {"x": x, "n": count}
    structure = f"rules/steps/rounds {mode} {key} {'+'.join(e[0] for e in extras)} {floor} {cap}"
    return Spec(
        structure, names, parameters, returns, bodies, tell(r, facts, told_names, summary, clauses, ordered=True)
    )


SPLITS = (("nails", "nail", "box/boxes", "pack"), ("letters", "letter", "sack", "bundle"), ("metres", "metre", "roll", "cut"), ("amount", "cent", "coin", "pay"), ("bulbs", "bulb", "tray", "plant"), ("eggs", "egg", "crate", "pack"), ("guests", "guest", "boat", "seat"), ("litres", "litre", "can", "fill"), ("parcels", "parcel", "trolley", "load"), ("bricks", "brick", "pallet", "stack"), ("sheets", "sheet", "packet", "wrap"), ("campers", "camper", "tent", "house"), ("tonnes", "tonne", "wagon", "load"), ("vials", "vial", "carton", "pack"), ("chairs", "chair", "stack", "stack"), ("tubes", "tube", "rack", "store"), ("roses", "rose", "vase", "arrange"), ("posters", "poster", "tube", "mail"), ("jars", "jar", "shelf/shelves", "place"), ("visitors", "visitor", "guide", "group"), ("fence", "metre", "panel", "build"), ("pills", "pill", "blister", "pack"), ("hay", "bale", "cart", "load"))  # fmt: skip


def split_sizes(r: random.Random) -> Spec:
    """An amount put into given sizes, the largest first."""
    plain, one, box, verb = r.choice(SPLITS)
    boxes = box.partition("/")[2] or box + "s"
    holder = box.partition("/")[0]
    fixed = r.random() < 0.6
    count = given(r, plain, "nat")
    sizes = given(r, r.choice(("sizes", f"{holder}_sizes")), "ints", (count,))
    apart((sizes, count), "size used number")
    drawn = sorted(r.sample((2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25), r.choice((2, 3, 3))), reverse=True)
    facts: dict[str, object] = {"one": one, "box": box, "sizes": ", ".join(map(str, drawn[:-1])) + f" and {drawn[-1]}", "small": drawn[-1]}  # fmt: skip
    over = f"({', '.join(map(str, drawn))})" if fixed else f"sorted({sizes}, reverse=True)"
    rest, out = (
        r.choice(("ignored", "extra", "reported", "none", "count")),
        r.choice(("count", "list", "dict", "full dict") if fixed else ("count", "list")),
    )
    if not fixed and rest == "extra":
        rest = "ignored"
    if rest == "count" and out != "count":
        rest = "reported"
    limit = r.randint(2, 4) if r.random() < 0.4 else 0
    facts["limit"] = limit
    start = {"count": "used = 0", "list": "used = []"}.get(out, "used = {}")
    taken = f"min({count} // size, {limit})" if limit else f"{count} // size"
    add = {
        "count": f"used += {taken}\n{count} -= {taken} * size"
        if limit
        else f"used += {count} // size\n{count} %= size",
        "list": f"used += [size] * {'number' if limit else f'({taken})'}\n{count} "
        + ("-= number * size" if limit else "%= size"),
        "dict": "if number:\n    used[size] = number\n" + f"{count} -= number * size",
        "full dict": f"used[size] = {taken}\n{count} -= used[size] * size",
    }[out]
    if (out == "count" and limit) or (out == "list" and limit) or out == "dict":
        add = f"number = {taken}\n" + add.replace(taken, "number")
    tail, extra = "return used", {"count": "1", "list": f"[{drawn[-1]}]"}.get(out)
    if rest == "extra":
        if extra is None or limit:
            rest = "ignored"
        else:
            tail = f"if {count} > 0:\n    used += {extra}\nreturn used"
    returns = {"count": "int", "list": "list[int]"}.get(out, "dict[int, int]")
    if rest == "reported":
        tail, returns = f"return used, {count}", f"tuple[{returns}, int]"
    if rest == "none":
        tail, returns = f"return None if {count} else used", f"{returns} | None"
    if rest == "count":
        tail = f"return used + {count}"
    guard = r.random() < 0.25
    before = f"if {count} < 1:\n    raise ValueError\n" if guard else ""
    loop = f"{before}{start}\nfor size in {over}:\n{indent(add)}\n{tail}"
    if limit or out != "list":
        step = {"count": "used += 1", "list": "used.append(size)", "dict": "used[size] = used.get(size, 0) + 1", "full dict": "used[size] += 1"}[out]  # fmt: skip
        zero = "\n    used[size] = 0" if out == "full dict" else ""
        if limit:
            other = f"{before}{start}\nfor size in {over}:{zero}\n    for _ in range({limit}):\n        if {count} >= size:\n            {step}\n            {count} -= size\n{tail}"
        else:
            other = f"{before}{start}\nfor size in {over}:{zero}\n    while {count} >= size:\n        {step}\n        {count} -= size\n{tail}"
    else:
        other = f"{before}{start}\nfor size in {over}:\n    while {count} >= size:\n        used.append(size)\n        {count} -= size\n{tail}"
    goal = {"count": "<the number of {box:s} <needed for {n} {one:s}|that {n} {one:s} fill>|how many {box:s} <are needed for {n} {one:s}|{n} {one:s} fill>>", "list": "the sizes of the {box:s} for {n} {one:s}, <largest first|in falling order>", "dict": "a dict from size to number of {box:s} for {n} {one:s}, <without|leaving out> sizes that are not used", "full dict": "a dict from each size to the number of {box:s} of it for {n} {one:s}, <zeros included|with 0 for sizes not used>"}[out]  # fmt: skip
    clauses = [
        "<{box:s} hold {sizes} {one:s}|there are {box:s} for {sizes} {one:s}|sizes are {sizes}>; <fill the largest first|larger sizes come first|take as many of the largest as can be filled, then the next> <and fill each one completely|(only full ones)>" if fixed else "<take|fill> <the largest size first|the largest of {sizes} first, then the next one>, <and only full {box:s}|each as often as it can be filled> | {sizes} <lists what one {box} holds, in any order|is not sorted>: use larger ones first, only full ones",
        {"ignored": "<what does not fill {box:a} is left out|{one:s} that are left over do not count|ignore the rest>", "extra": "<a remainder takes one more {box} of {small}|{one:s} left over go into one extra {box} of size {small}>", "reported": "<return it together with the number of {one:s} left over, as a pair|the result is a pair: this and the {one:s} that are left>", "none": "<None if any {one:s} are left over|if it does not come out even, return None>", "count": "<each {one} left over counts as {box:a} of its own|{one:s} left over are added to the number, one {box} each>"}[rest],
    ]  # fmt: skip
    if limit:
        clauses.append(
            "<no more than {limit:w} {box:s} of <one|any> size|there are only {limit:w} {box:s} of each size>"
        )
    if guard:
        clauses.append("<raise ValueError if {n} is below 1|fewer than one {one} is a ValueError|{n} must be at least 1, otherwise ValueError>")  # fmt: skip
    names = (f"{boxes}_for", f"{verb}_{plain}", f"{verb}_into_{boxes}")
    parameters = (Parameter(count, "range 0,75" if not guard else "range -9,60"), *(() if fixed else (Parameter(sizes, "counts"),)))  # fmt: skip
    if not fixed:
        parameters = (parameters[0], Parameter(sizes, "many range 2,20"))
    told = {"n": count} if fixed else {"n": count, "sizes": sizes}
    structure = f"rules/steps/split {fixed} {out} {rest} {bool(limit)} {guard} {len(drawn)}"
    summary = f"<Return|Give|Find> {goal}"
    return Spec(structure, names, parameters, returns, (loop, other), tell(r, facts, told, summary, clauses), raises=("ValueError",) if guard else ())  # fmt: skip


SHARED = (("acres", "acre", "heir"), ("shifts", "shift", "nurse"), ("seedlings", "seedling", "bed"), ("tickets", "ticket", "club"), ("kennels", "kennel", "keeper"), ("files", "file", "clerk"), ("pupils", "pupil", "class/classes"), ("stones", "stone", "mason"), ("vouchers", "voucher", "shop"), ("apples", "apple", "picker"), ("leaflets", "leaflet", "helper"), ("pearls", "pearl", "diver"), ("blankets", "blanket", "cabin"), ("herring", "herring", "boat"), ("rooms", "room", "cleaner"), ("votes", "vote", "list"), ("hives", "hive", "beekeeper"), ("bonus", "pound", "worker"), ("costumes", "costume", "actor"), ("claims", "claim", "agent"))  # fmt: skip


def sharing(r: random.Random) -> Spec:
    """Things shared evenly, and a rule for the rest."""
    plain, one, who = r.choice(SHARED)
    heads = who.partition("/")[2] or who + "s"
    n, k = given(r, plain, "nat"), given(r, heads, "nat", (plain,))
    apart((n, k), "share rest index shares")
    rule, kept, most = r.choice(("front", "back", "first", "last", "lost", "pair")), r.randint(2, 9), r.randint(4, 9)
    keep, cap, none = r.random() < 0.4, r.random() < 0.3, r.choice(("[]", "ValueError", "None"))
    if rule == "pair" and none == "[]":
        none = "None"
    guard = f"if {k} < 1:\n    " + ("raise ValueError" if none == "ValueError" else f"return {none}") + "\n"
    if keep:
        guard += f"{n} = max({n} - {kept}, 0)\n"
    even = f"share, rest = divmod({n}, {k})"

    def top(text: str) -> str:
        return f"min({text}, {most})" if cap else text

    each = {"front": "share + (index < rest)", "back": f"share + (index >= {k} - rest)", "first": "share + rest * (index == 0)", "last": f"share + rest * (index == {k} - 1)", "lost": "share", "pair": "share"}[rule]  # fmt: skip
    bodies = (f"{guard}{even}\nreturn [{top(each)} for index in range({k})]", f"{guard}shares = [{n} // {k}] * {k}\n" + {"front": f"for index in range({n} % {k}):\n    shares[index] += 1\n", "back": f"for index in range({n} % {k}):\n    shares[-1 - index] += 1\n", "first": f"shares[0] += {n} % {k}\n", "last": f"shares[-1] += {n} % {k}\n", "lost": "", "pair": ""}[rule] + (f"return [min(share, {most}) for share in shares]" if cap else "return shares"))  # fmt: skip
    if rule == "pair":
        bodies = (f"{guard}share = {top(f'{n} // {k}')}\nreturn share, {n} - share * {k}", f"{guard}share, rest = divmod({n}, {k})\n" + (f"if share > {most}:\n    return {most}, {n} - {most} * {k}\n" if cap else "") + "return share, rest")  # fmt: skip
    facts = {"one": one, "who": who, "kept": kept, "most": most}
    summary = "<Share|Divide> {n} {one:s} <evenly|equally> among {k} {who:s} and return what each <one gets|receives>, as a list|<List|Return a list of> how many {one:s} each of {k} {who:s} <gets|receives> when {n} are shared as evenly as possible in whole {one:s}|Return the list of shares when {k} {who:s} get the same number out of {n} {one:s}"  # fmt: skip
    clauses = [{"front": "<if it does not come out even, the first {who:s} get one more each, as far as the rest goes|what is left over goes one each to the first {who:s}>", "back": "<if it does not come out even, the last {who:s} get one more each, as far as the rest goes|the rest goes, one each, to the last {who:s}>", "first": "<the first {who} gets the whole remainder on top|what remains goes to the first {who}>", "last": "<the last {who} takes all that is left over as well|the whole remainder goes to the last {who}>", "lost": "<nobody gets the remainder|what is left over is not handed out>", "pair": ""}[rule]]  # fmt: skip
    if rule == "pair":
        summary = "<Share|Divide> {n} {one:s} among {k} {who:s} and return <the equal share and what is left|a pair: the {one:s} for each {who} and the {one:s} left over>|<What does each of {k} {who:s} get of {n} {one:s}, and how many are left? Return both as a pair>"  # fmt: skip
    if keep:
        clauses.append("<{kept:w} {one:s} are kept back first (if fewer are there, nothing is shared)|before sharing, set {kept:w} aside, or all if there are fewer; they are not in the result>")  # fmt: skip
    if cap:
        clauses.append("<nobody gets more than {most:w}|no share exceeds {most:w}|each share is at most {most:w}>" + ("; what is over <is left|counts as left over>" if rule == "pair" else ", what is over is lost"))  # fmt: skip
    no = {"[]": "an empty list", "None": "None", "ValueError": "ValueError"}[none]
    clauses.append("<Raise ValueError if there are no {who:s}|ValueError unless {k} is at least 1>" if none == "ValueError" else f"<{no} if {{k}} is less than 1|with no {{who:s}} the result is {no}|return {no} when {{k}} is zero or less>")  # fmt: skip
    returns = "tuple[int, int]" if rule == "pair" else "list[int]"
    returns += " | None" if none == "None" else ""
    structure = f"rules/steps/sharing {rule} {keep} {cap} {none}"
    stem = one.replace(" ", "_")
    parameters = (Parameter(n, "range 0,50"), Parameter(k, "range 0,6"))
    return Spec(structure, (f"share_{plain}", f"{stem}_shares", f"{plain}_per_{who.partition('/')[0]}", f"divide_{plain}"), parameters, returns, bodies, tell(r, facts, {"n": n, "k": k}, summary, clauses), raises=("ValueError",) if none == "ValueError" else ())  # fmt: skip


DUTIES = (("the gate", "gate", "day"), ("the night watch", "watch", "night"), ("the kiln", "kiln", "firing"), ("the front desk", "desk", "shift"), ("the feeding", "feeding", "day"), ("the watering", "watering", "week"), ("the lighthouse lamp", "lamp", "night"), ("the ticket booth", "booth", "show"), ("the goats", "goat", "morning"), ("the first-aid tent", "aid", "hour"), ("the cloakroom", "cloakroom", "evening"), ("the keys", "key", "month"), ("the milking", "milking", "morning"), ("the ward round", "ward", "day"), ("the bins", "bin", "week"), ("the school crossing", "crossing", "day"), ("the hive inspection", "hive", "week"), ("the greenhouse", "greenhouse", "day"))  # fmt: skip


def duty(r: random.Random) -> Spec:
    """Whose turn it is in a rotation, with somebody skipped."""
    job, stem, period = r.choice(DUTIES)
    fixed = r.random() < 0.5
    people = r.sample(PEOPLE, r.choice((3, 4, 5)))
    names = r.choice(("team", "staff", "helpers", "names"))
    names = names if fixed else given(r, names, "words")
    n = given(r, r.choice((period, "number", f"{period}_number")), "nat", (names,))
    away = given(r, r.choice(("away", "absent", "sick", "on_leave")), "word", (names, n))
    apart((names, n, away), "present turn chosen name")
    base, each, shift = r.choice((0, 1, 1)), r.choice((1, 1, 2, 3)), r.choice((0, 0, 2))
    free = r.choice((0, 0, 5, 6, 7))
    skip = r.choice(("none", "next", "next", "previous", "out", "substitute"))
    team = str(people).replace("'", '"') if fixed else names
    if each == 1:
        spot = n if shift == base else f"{n} + {shift - base}" if shift > base else f"{n} - {base - shift}"
        inner = spot if spot == n else f"({spot})"
    else:
        spot = (f"({n} - {base})" if base else n) + f" // {each}" + (f" + {shift}" if shift else "")
        inner = f"({spot})" if shift else spot
    head = f"{names} = {team}\n" if fixed else ""
    nobody = r.choice(("None", '"nobody"', '""')) if free or not fixed else "None"
    pool = names
    if skip == "out":
        pool = "present"
        head += f"present = [name for name in {names} if name != {away}]\n"
    if not fixed or skip == "out":
        head += f"if not {pool}:\n    return {nobody}\n"
    if free:
        head += f"if {n} % {free} == 0:\n    return {nobody}\n"
    where = f"{inner} % len({pool})"
    sub = r.choice([name for name in PEOPLE if name not in people])
    if skip in ("none", "out"):
        bodies = (f"{head}return {pool}[{where}]", f"{head}turn = {where}\nreturn {pool}[turn]")
    elif skip == "substitute":
        bodies = (f'{head}chosen = {pool}[{where}]\nreturn "{sub}" if chosen == {away} else chosen', f'{head}chosen = {pool}[{where}]\nif chosen == {away}:\n    return "{sub}"\nreturn chosen')  # fmt: skip
    else:
        step = "+ 1" if skip == "next" else "- 1"
        bodies = (f"{head}turn = {where}\nif {pool}[turn] == {away}:\n    turn = (turn {step}) % len({pool})\nreturn {pool}[turn]", f"{head}turn = {spot}\nchosen = {pool}[turn % len({pool})]\nif chosen == {away}:\n    chosen = {pool}[(turn {step}) % len({pool})]\nreturn chosen")  # fmt: skip
    facts: dict[str, object] = {"job": job, "period": period, "each": each, "free": free, "sub": sub, "base": base, "first": people[shift % len(people)] if fixed else "", "who": ", ".join(people[:-1]) + f" and {people[-1]}", "shift": shift, "nth": shift + 1, "on": {"day": "on", "night": "on", "morning": "on", "evening": "on", "shift": "on", "firing": "at", "show": "at"}.get(period, "in")}  # fmt: skip
    summary = "<Return|Tell|Find> who <looks after|is responsible for|has> {job} {on} {period} {n}|Who <minds|sees to> {job} {on} {period} number {n}?|Return the name of the person in charge of {job} {on} {period} {n}"  # fmt: skip
    turn = "" if each == 1 else ", each <for {each:w} {period:s} in a row|staying for {each:w} {period:s}>"
    start = ("<{first} begins|it starts with {first}>" if fixed else "<the {nth:o} name begins (counted round, if the list is shorter)|it begins with the {nth:o} name, going round if needed>" if shift else "<the first name begins|starting with the first>") + " {on} {period} {base}"  # fmt: skip
    clauses = [
        ("<{who} take turns in this order" if fixed else "<the people in {names} take turns in their order")
        + f"{turn}>; {start}"
    ]
    if skip in ("next", "previous"):
        who = "next in the list (the first after the last)" if skip == "next" else "previous in the list (the last one for the first)"  # fmt: skip
        clauses.append(
            f"<if it is {{away}}'s turn, the one who is {who} steps in|when {{away}} would be on, take the person {who}>"
        )
    if skip == "out":
        clauses.append("<{away} is left out of the rotation, as if not in the list|remove {away} from the list before counting>")  # fmt: skip
    if skip == "substitute":
        clauses.append("<{sub} stands in for {away}|{sub} replaces {away} whenever it is the turn of {away}>")
    said_nobody = nobody if nobody != '""' else "an empty string"
    if free:
        clauses.append(f"<every {{free:o}} {{period}} (numbers divisible by {{free}}) is free: return {said_nobody}|{said_nobody} for {{period:s}} whose number is a multiple of {{free}}> ~, but {said_nobody} if the number is divisible by {{free}}")  # fmt: skip
    if not fixed or skip == "out":
        clauses.append(f"<{said_nobody} if nobody is {'left' if skip == 'out' else 'in the list'}|if the list is empty, return {said_nobody}>")  # fmt: skip
    many = f"many pick {','.join(people)}"
    parameters = [Parameter(n, f"range {base},40")]
    if not fixed:
        parameters.insert(r.randint(0, 1), Parameter(names, many))
    if skip != "none":
        parameters.append(Parameter(away, f"pick {','.join(people)}"))
    told = {"n": n, **({} if fixed else {"names": names}), **({"away": away} if skip != "none" else {})}
    returns = "str | None" if nobody == "None" and (free or not fixed or skip == "out") else "str"
    structure = f"rules/steps/duty {fixed} {base} {each > 1} {bool(shift)} {skip} {bool(free)} {nobody}"
    return Spec(structure, (f"{stem}_duty", f"{stem}_turn", f"on_{stem}_duty", f"{stem}_keeper"), tuple(parameters), returns, bodies, tell(r, facts, told, summary, clauses))  # fmt: skip


LINKS = (("reports_to", "reports to", "manager", "employee", PEOPLE), ("flows_into", "flows into", "larger river", "stream", ("Alder", "Brook", "Culm", "Dart", "Exe", "Fal", "Greet", "Hodder", "Irt")), ("replaced_by", "was replaced by", "successor", "part", ("A1", "B7", "C3", "D9", "E2", "F4")), ("stored_in", "is stored in", "container", "thing", ("pen", "case", "drawer", "desk", "room", "loft", "trunk")), ("grafted_on", "was grafted on", "stock", "tree", ("quince", "pear", "plum", "medlar", "hawthorn", "apple")), ("deputy_of", "is deputy of", "chief", "officer", PEOPLE), ("forwards_to", "forwards its mail to", "next office", "office", ("Bonn", "Cork", "Lyon", "Oslo", "Riga", "Turin")), ("part_of", "is part of", "larger area", "district", ("Mill", "Quay", "Dene", "Holt", "Vale", "Fen")), ("copied_from", "was copied from", "original", "pattern", ("lily", "fern", "rose", "star", "wave", "knot")), ("heir", "leaves everything to", "heir", "person", PEOPLE), ("renamed_to", "was renamed to", "new name", "street", ("Elm", "Oak", "Mill", "High", "Dock", "Park")), ("hung_on", "hangs on", "support", "lamp", ("hook", "chain", "beam", "rail", "bolt", "strut")), ("taught_by", "was taught by", "teacher", "potter", PEOPLE), ("sold_to", "was sold to", "buyer", "owner", PEOPLE), ("sire", "was sired by", "sire", "horse", ("Ajax", "Bolt", "Comet", "Duke", "Echo", "Flint")), ("owned_by", "is owned by", "parent company", "firm", ("Acme", "Brio", "Cora", "Delt", "Ergo", "Fulm")), ("drains_to", "drains into", "lower tank", "tank", ("T1", "T2", "T3", "T4", "T5", "T6")))  # fmt: skip


def links(r: random.Random) -> Spec:
    """A chain of links in a dict, followed to its end, with a guard against cycles."""
    plain, verb, upper, lower, pool = r.choice(LINKS)
    members = r.sample(pool, 6)
    table, start = given(r, plain, "map"), given(r, lower.split()[-1], "word", (plain,))
    other = given(r, "other", "word", (table, start))
    apart((table, start, other), "seen current following")
    stop, limit = (r.choice(members[:3]) if r.random() < 0.25 else ""), (r.randint(2, 3) if r.random() < 0.25 else 0)
    mode = r.choice(("end", "end", "steps", "chain", "chain", "above", "above", "reaches", "mark"))
    loop = r.choice(("stop", "stop", "None", "raise", "constant"))
    constant = {"end": '"loop"', "steps": "-1", "reaches": "False", "mark": '"?"'}.get(mode, "[]")
    result = {"end": "seen[-1]", "steps": "len(seen) - 1", "chain": "seen", "above": "seen[1:]", "reaches": f"{other} in seen[1:]", "mark": '" > ".join(seen)'}[mode]  # fmt: skip
    action = {"stop": "break", "None": "return None", "raise": "raise ValueError", "constant": f"return {constant}"}[
        loop
    ]
    more = f' and {{c}} != "{stop}"' if stop else ""
    more += f" and len(seen) <= {limit}" if limit else ""
    unknown = r.random() < 0.3
    before = ""
    missing = "None" if mode in ("end", "mark", "chain", "above") else "False" if mode == "reaches" else "0"
    if unknown and mode not in ("reaches", "steps"):
        before = f"if {start} not in {table}:\n    return None\n"
    else:
        unknown = False
    bodies = (
        f"{before}seen = [{start}]\nwhile seen[-1] in {table}{more.replace('{c}', 'seen[-1]')}:\n    following = {table}[seen[-1]]\n    if following in seen:\n        {action}\n    seen.append(following)\nreturn {result}",
        f"{before}seen, current = [{start}], {start}\nwhile current in {table}{more.replace('{c}', 'current')}:\n    current = {table}[current]\n    if current in seen:\n        {action}\n    seen.append(current)\nreturn {result}",
    )  # fmt: skip
    facts = {"verb": verb, "upper": upper, "lower": lower, "stop": stop, "limit": limit, "sep": '" > "'}
    summary = {"end": "<Return|Find> <the last {upper} above {start}|what one comes to in the end from {start}, following {table}>", "steps": "<Count|Return the number of> links <one follows from {start} to the end of its chain|in the chain that begins with {start}> in {table}", "chain": "<List|Return> the chain <from|that begins with> {start}, {start} included, <as a list|in order>, <by|following> {table}", "above": "<List|Return a list of> <all that {start} leads to|every {upper} above {start}>, nearest first, without {start} itself, following {table}", "reaches": "<Tell whether|Return True if> <one comes to {other} from {start}|the chain above {start} contains {other}> by one or more links in {table}", "mark": "Return the chain that begins with {start} as one text, the names joined by {sep}, following {table}"}[mode]  # fmt: skip
    clauses = ["{table} <maps each {lower} to what it {verb}|says what each {lower} {verb}>" if "its" not in verb and pool is not PEOPLE else "{table} <maps each {lower} to the {upper}|gives the {upper} of each {lower}>"]  # fmt: skip
    no = {"None": "return None", "raise": "raise ValueError", "constant": "return " + (constant if constant != "[]" else "an empty list"), "stop": "stop there"}[loop]  # fmt: skip
    clauses.append(f"<if a name would come twice, {no}|{no[0].upper()}{no[1:]} as soon as a name <repeats|would come up again>|when the chain runs in a circle, {no}" + (" before the repeated name>" if loop == "stop" else ">"))  # fmt: skip
    if loop == "stop":
        clauses[-1] = "<stop before a name that came already|a name that came already ends the chain and is not counted again|the chain ends before the first repeated name>"  # fmt: skip
    if stop:
        clauses.append('<the chain ends at "{stop}", whatever comes after|never go beyond "{stop}"|links of "{stop}" are not followed> ~, but not beyond "{stop}"')  # fmt: skip
    if limit:
        clauses.append("<follow at most {limit:w} links|no more than {limit:w} links are followed|stop after {limit:w} links> ~, following {limit:w} links at most")  # fmt: skip
    if unknown:
        clauses.append(f"<{missing} if {{start}} is not a key|return {missing} when {{start}} is not in {{table}}>")
    returns = {"end": "str", "steps": "int", "reaches": "bool", "mark": "str"}.get(mode, "list[str]")
    returns += " | None" if loop == "None" or unknown else ""
    stem = lower.split()[-1]
    names = {"end": (f"last_{upper.split()[-1]}", f"top_of_{stem}", "final_link"), "steps": (f"{stem}_depth", f"links_from_{stem}", "chain_length"), "chain": (f"{stem}_chain", f"chain_from_{stem}", f"{plain}_chain"), "above": (f"all_above_{stem}", f"{stem}_line"), "reaches": (f"{stem}_leads_to", "is_linked", f"{plain}_reaches"), "mark": (f"{stem}_trail", f"trace_{stem}", f"{plain}_text")}[mode]  # fmt: skip
    parameters = [Parameter(table, f"map pick {','.join(members[:3])}=pick {','.join(members[:4])}"), Parameter(start, f"pick {','.join(members[:3])}")]  # fmt: skip
    if r.random() < 0.5:
        parameters.reverse()
    if mode == "reaches":
        parameters.append(Parameter(other, f"pick {','.join(members[:3])}"))
    told = {"table": table, "start": start, **({"other": other} if mode == "reaches" else {})}
    structure = f"rules/steps/links {mode} {loop} {bool(stop)} {bool(limit)} {unknown}"
    return Spec(structure, names, tuple(parameters), returns, bodies, tell(r, facts, told, summary, clauses), raises=("ValueError",) if loop == "raise" else ())  # fmt: skip


ORDERS = (("orders", "stock", "shop"), ("requests", "depot", "site"), ("claims", "store", "ward"), ("bookings", "supplies", "camp"), ("wishes", "shelf", "workshop"), ("slips", "warehouse", "branch"), ("lists", "stores", "theatre"), ("demands", "cellar", "hospital"), ("forms", "shed", "farm"))  # fmt: skip


def stock(r: random.Random) -> Spec:
    """Requests served in order from a dict of what is there."""
    plain, there, _ = r.choice(ORDERS)
    goods = r.sample(GOODS, 4)
    asked, have = given(r, plain, "pairs"), given(r, there, "map", (plain,))
    apart((asked, have), "left item amount given taken served refused total missing")
    one = plain[:-1] if not plain.endswith("hes") else plain[:-2]
    partial, end, out = r.random() < 0.4, r.random() < 0.3, r.choice(("left", "served", "unserved", "sum", "short"))
    reserve, big = (r.randint(1, 3) if r.random() < 0.35 else 0), (r.randint(5, 8) if r.random() < 0.35 else 0)
    get = f"left.get(item, 0){f' - {reserve}' if reserve else ''}"
    init, collect, give = {"left": ("", "", "left"), "served": ("served = 0\n", "served += 1", "served"), "unserved": ("refused = []\n", "", "refused"), "sum": ("total = 0\n", "total += {g}", "total"), "short": ("missing = 0\n", "", "missing")}[out]  # fmt: skip
    if partial and out in ("served", "unserved"):
        partial = False
    if out == "short":
        end = False
    lines: list[str] = []
    other: list[str] = []
    if big:
        lines.append(f"if amount > {big}:\n    continue")
        other.append(f"amount = min(amount, {big})")
        lines = other if (cut := r.random() < 0.5) else lines
    else:
        cut = False
    if partial:
        low = f"max(min(amount, {get}), 0)" if reserve else f"min(amount, {get})"
        lines += [f"given = {low}", "if item in left:\n    left[item] -= given"]
        if end:
            lines.insert(len(lines) - 2, f"if {get} <= 0:\n    break")
        if out == "sum":
            lines.append("total += given")
        if out == "short":
            lines.append("missing += amount - given")
        second = [line.replace("given", "taken") for line in lines]
    else:
        fail = "refused.append(item)" if out == "unserved" else "missing += amount" if out == "short" else ""
        no = "\n    ".join(filter(None, (fail, "break" if end else "continue")))
        good = collect.replace("{g}", "amount")
        done = "left[item] -= amount" + (f"\n{good}" if good else "")
        first = [f"if amount > {get}:\n    {no}", done]
        nest = f"if {get} >= amount:\n{indent(done)}" + (
            f"\nelse:\n{indent(chr(10).join(filter(None, (fail, 'break' if end else ''))))}" if fail or end else ""
        )
        second = [*lines, nest]
        lines = [*lines, *first]
    loop = f"left = dict({have})\n{init}for item, amount in {asked}:\n"
    bodies = (
        f"{loop}{indent(chr(10).join(filter(None, lines)))}\nreturn {give}",
        f"{loop.replace('dict(' + have + ')', have + '.copy()')}{indent(chr(10).join(filter(None, second)))}\nreturn {give}",
    )
    facts = {"one": f"{one}/{plain}", "reserve": reserve, "big": big}
    summary = {"left": "<Return|Give> what is left of {have} after <serving|filling> the {one:s} in {asked}, as a new dict|Serve {asked} from {have} and return <the remaining amounts|a dict of what remains>", "served": "<Count|Return> how many {one:s} of {asked} <can be|are> served from {have}|Return the number of {one:s} in {asked} that {have} can serve", "unserved": "<List|Return> the items of the {one:s} in {asked} that {have} <cannot serve|is too small for>, in order", "sum": "<Return|Compute> how many pieces are handed out <in all|altogether> for {asked} from {have}|How many pieces go out in all for {asked} served from {have}?", "short": "<Return|Compute> how many pieces <of|in> {asked} <are missing|cannot be given out> in all when served from {have}"}[out]  # fmt: skip
    clauses = ["<{asked} has (item, amount) pairs, served in order; {have} maps items to amounts, absent ones being 0|each {one} is an (item, amount) pair, taken in turn; {have} holds the amount of each item (an unknown item counts as zero)>"]  # fmt: skip
    if partial:
        clauses.append("<if too little is there, give out what there is|{one:a} may be served in part>")
    else:
        clauses.append("<{one:a} is served in full or not at all|nothing is given out for {one:a} that cannot be served completely|skip {one:s} that ask for more than is there>" if not end else "<{one:a} is served in full or not at all|nothing is given out in part>")  # fmt: skip
    if end:
        clauses.append("<stop at the first {one} whose item has run out (0 or less available)|as soon as nothing is available for {one:a}, the rest is not looked at>" if partial else "<stop at the first one that cannot be served|the first one that fails ends it, later ones are not looked at>")  # fmt: skip
    if reserve:
        clauses.append("<at least {reserve:w} of each item must stay|the last {reserve:w} of any item {verb} never given out|keep a reserve of {reserve:w} of each item>".replace("{verb}", "is" if reserve == 1 else "are"))  # fmt: skip
    if big:
        clauses.append("<{one:s} for more than {big:w} count as {big:w}|amounts above {big:w} are cut to {big:w}>" if cut else "<ignore {one:s} for more than {big:w}|any {one} of over {big:w} pieces is passed over altogether>")  # fmt: skip
    names = {"left": (f"serve_{plain}", f"{there}_left", f"after_{plain}"), "served": (f"{plain}_served", f"count_{plain}", f"served_from_{there}"), "unserved": (f"refused_{plain}", f"unserved_{plain}"), "sum": ("pieces_out", f"handed_out_from_{there}"), "short": ("missing_pieces", f"{plain}_shortfall")}[out]  # fmt: skip
    returns = {"left": "dict[str, int]", "unserved": "list[str]"}.get(out, "int")
    parameters = (Parameter(asked, f"tuples item=pick {','.join(goods)};amount=range 1,9"), Parameter(have, f"map pick {','.join(goods)}=range 0,15"))  # fmt: skip
    structure = f"rules/steps/stock {out} {partial} {end} {bool(reserve)} {bool(big)} {cut}"
    return Spec(
        structure, names, parameters, returns, bodies, tell(r, facts, {"asked": asked, "have": have}, summary, clauses)
    )


FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = (
    (3.0, rounds),
    (2.0, split_sizes),
    (1.5, sharing),
    (2.0, duty),
    (2.0, links),
    (2.0, stock),
    *MORE,
)
