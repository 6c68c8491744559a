"""Rules about limits and stock, about dicts and pairs of dicts, ranks, shares, neighbours and two lists at once."""

import random
from collections.abc import Callable, Sequence

from greenroom_tiny.rules.rosters.words import LOCALS, a_an, big, composed, one_of, said
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import given

# things | thing: some of them | what is counted of them
THINGS = """
bulbs bulb:tulip,crocus,iris,dahlia,scilla|pieces
wines wine:riesling,merlot,pinot,malbec,rioja|bottles
screws screw:oval,flat,round,hex,torx|boxes
fabrics fabric:linen,silk,wool,denim,felt|metres
medicines medicine:balm,drops,syrup,pills,salve|packs
papers paper:matt,gloss,kraft,card,bond|reams
fish fish:cod,hake,sole,plaice,ling|kilos
feeds feed:hay,oats,bran,straw,mash|sacks
glazes glaze:ash,salt,tin,celadon,slip|litres
stamps stamp:blue,red,green,violet,black|sheets
timbers timber:oak,pine,larch,birch,ash|planks
fruits fruit:apples,pears,plums,figs,quinces|crates
candidates candidate:Frost,Hale,Munro,Reed,Voss|votes
clubs club:rowing,sewing,debate,hiking,judo|members
wards ward:north,south,mill,quay,park|beds
classes class:5a,5b,6a,6b,7a|pupils
villages village:Abbot,Brae,Corrie,Dale,Elton|houses
stalls stall:honey,cheese,bread,eggs,soap|coins
tents tent:fox,owl,elk,lynx,hare|campers
charities charity:relief,shelter,forest,rescue,school|donations
depots depot:Leeds,York,Hull,Derby,Bath|vans
mines mine:Delta,Forth,Tyne,Avon,Exe|tonnes
cages cage:lions,otters,apes,storks,seals|keepers
towels towel:small,large,bath,beach,hand|dozens
""".strip().splitlines()
Told = Callable[[], tuple[str, list[str]]]


class Stuff:
    """Things of one sort, by name, with a number for each."""

    def __init__(self, r: random.Random) -> None:
        self.r = r
        things, _, self.unit = r.choice(THINGS).partition("|")
        names, _, picks = things.partition(":")
        self.many, self.one = names.split()
        self.picks = picks
        self.names: list[str] = []

    def name(self, wanted: str, kind: str = "pos") -> str:
        """A parameter's name."""
        name = given(self.r, wanted, kind, (*LOCALS, *self.names, self.one, "name", "number", "other", "have", "got"))
        if name in self.names:
            raise ValueError("name taken")
        self.names.append(name)
        return name

    def counts(self, high: int = 12, low: int = 0) -> str:
        """The kind of a dict from names to numbers."""
        return f"map pick {self.picks}=range {low},{high}"

    def rows(self, high: int = 12, low: int = 0) -> str:
        """The kind of a list of (name, number) tuples."""
        return f"tuples name=pick {self.picks};number=range {low},{high}"


def told(r: random.Random, tell: Told, last: bool = False) -> list[str]:
    """Docstrings, drawn afresh each time."""
    found: list[str] = []
    for _ in range(9):
        first, rules = tell()
        found.append(composed(r, first, rules[0], rules[1:], False, last).strip())
    return list(dict.fromkeys(found))[:6]


def made(structure: str, names: Sequence[str], parameters: Sequence[Parameter], returns: str, bodies: Sequence[str], sentences: Sequence[str], raises: bool = False) -> Spec:  # fmt: skip
    """The task."""
    unique = tuple(dict.fromkeys(bodies))
    taken = [parameter.name for parameter in parameters]
    called = tuple(dict.fromkeys(name for name in names if name not in taken))
    return Spec(f"rules/rosters/{structure}", called, tuple(parameters), returns, unique, tuple(sentences), raises=("ValueError",) if raises else ())  # fmt: skip


def fitting(r: random.Random) -> Spec:
    """Take rows in order while a budget lasts: stop at or skip what does not fit, at most so many of them."""
    s = Stuff(r)
    size = r.choice(("cost", "weight", "length", "price", "size", "load", "charge"))
    things, budget = s.name(r.choice((s.many, "requests", "offers", "bids", "wishes")), "ints"), s.name(r.choice(("budget", "capacity", "room", "credit", "allowance")))  # fmt: skip
    skip, most, full = r.random() < 0.5, r.choice((0, 0, 2, 3)), r.random() < 0.2
    back = r.choice(("names", "names", "left", "count", "both", "spent"))
    ignored = r.choice((0, 0, 0, r.randint(2, 4)))
    up = r.choice((False, False, True))
    sign, no = ("<", ">=") if full else ("<=", ">")
    source = f"sorted({things}, key=lambda pair: (pair[1], pair[0]))" if up else things
    fewest = f"    if number < {ignored}:\n        continue\n" if ignored else ""
    stop = f"    if len(found) == {most}:\n        break\n" if most else ""
    head = f"for name, number in {source}:\n{fewest}{stop}"
    if skip:
        down = f"{head}    if number {sign} left:\n        found.append(name)\n        left -= number\n"
        rise = f"{head}    if spent + number {no} {budget}:\n        continue\n    found.append(name)\n    spent += number\n"
    else:
        down = f"{head}    if number {no} left:\n        break\n    found.append(name)\n    left -= number\n"
        rise = (
            f"{head}    if spent + number {no} {budget}:\n        break\n    spent += number\n    found.append(name)\n"
        )
    ends = {"names": ("found", "found"), "left": ("left", f"{budget} - spent"), "count": ("len(found)",) * 2, "both": ("found, left", f"found, {budget} - spent"), "spent": (f"{budget} - left", "spent")}[back]  # fmt: skip
    bodies = [f"left = {budget}\nfound = []\n{down}return {ends[0]}", f"found = []\nspent = 0\n{rise}return {ends[1]}"]
    one, many = s.one, s.many

    def tell() -> tuple[str, list[str]]:
        n = said(r, most, 0.6)
        thing = {"names": f"the names of the {many} that can be had for `{budget}`", "left": f"what is left of `{budget}` after taking {many}", "count": f"how many {many} can be had for `{budget}`", "both": f"a tuple: the list of the {many} taken, and what is left of `{budget}`", "spent": f"how much of `{budget}` is used up by the {many} taken"}[back]  # fmt: skip
        first = one_of(r, f"Return {thing}.", f"Give {thing}.", f"Work out {thing}.", f"Determine {thing}.")
        row = one_of(r, f"Each entry is (name, {size}).", f"`{things}` is a list of (name, {size}) tuples.", f"The {many} in `{things}` come as (name, {size}).", f"`{things}` holds tuples (name, {size}).")  # fmt: skip
        order = one_of(r, f"Take the smallest {size} first, equal ones in alphabetical order.", f"They are taken by ascending {size}, ties by name.", f"Begin with the lowest {size}; where it is equal, the name decides.") if up else one_of(r, f"Take the {many} in the order given.", f"Go through `{things}` in order.", "They are taken in turn.", f"The {many} are looked at one after another.")  # fmt: skip
        exact = (
            f"with {a_an(size)} equal to what is left" if r.random() < 0.5 else "that would use up exactly what is left"
        )
        end = one_of(r, "Skip one that does not fit and go on with the next.", f"{big(a_an(one))} that exceeds what is left is passed over, later ones may still fit.", "One that costs more than what is left is left out, but go on.", "If one is too much for what is left, try the next.") if skip else one_of(r, "Stop at the first one that does not fit.", f"End with the first {one} that exceeds what is left, even if a later one would fit.", "As soon as one does not fit, stop.", "The first that is too much for the rest ends it.")  # fmt: skip
        end += one_of(r, f" One {exact} does not fit.", " Something must always be left over: using up all is not allowed.") if full else one_of(r, "", "", f" One {exact} still fits.")  # fmt: skip
        limit = one_of(r, f"Take at most {n} of them.", f"No more than {n} are taken.", f"After {n} it is over in any case.", f"It ends when {n} have been taken.") if most else ""  # fmt: skip
        small_ = one_of(r, f"Ignore {many} whose {size} is below {ignored}.", f"{big(many)} with {a_an(size)} of less than {ignored} are ignored.", f"{big(a_an(one))} counts only from {a_an(size)} of {ignored} on.") if ignored else ""  # fmt: skip
        return first, [row, order, end, limit, small_]

    returns = {"names": "list[str]", "both": "tuple[list[str], int]"}.get(back, "int")
    names = (f"{many}_within_{budget}", f"affordable_{many}", f"take_{many}", f"fit_{many}", f"choose_{many}")
    key = f"fitting/{'skip' if skip else 'stop'}:{full}:{most}:{bool(ignored)}:{up}:{back}:{size}"
    return made(key, names, (Parameter(things, s.rows(12, 1)), Parameter(budget, "range 6,24")), returns, bodies, told(r, tell, True))  # fmt: skip


def stock(r: random.Random) -> Spec:
    """Serve requests in order from a stock: in part or not at all, with a limit for each."""
    s = Stuff(r)
    many, unit, one = s.many, s.unit, s.one
    several = r.random() < 0.5
    store = s.name(r.choice(("stock", "supply", "reserve", "store", "shelf")))
    asked = s.name(r.choice(("requests", "orders", "claims", "wishes", "demands")), "ints")
    part, most, keep = r.random() < 0.5, r.choice((0, 0, 4, 5, 6)), r.choice((0, 0, 0, 2, 3))
    back = r.choice(("given", "given", "left", "unserved", "short", "amounts"))
    have = "left.get(name, 0)" if several else "left"
    free = f"max(0, {have} - {keep})" if keep else have
    want = f"min(number, {most})" if most else "number"
    begin = f"left = dict({store})" if several else f"left = {store}"
    lines = [begin, *(["found = []"] if back != "short" else ["total = 0"])] if back != "left" else [begin]
    put = {"given": "found.append((name, got))", "amounts": "found.append(got)", "left": "", "unserved": "if got < number:\n        found.append(name)", "short": "total += number - got"}[back]  # fmt: skip
    if most and back in ("unserved", "short"):
        most, want = 0, "number"
    cap = [f"    want = min(number, {most})"] if most else []
    named = "want" if most else "number"
    take = f"    left[name] = {have} - got" if several else "    left -= got"
    use = f"name, number in {asked}"
    bodies: list[str] = []
    for form in (0, 1):
        if part:
            got = [f"    got = min({want}, {free})"] if form == 0 else [*cap, f"    have = {free}", f"    got = {named} if {named} <= have else have"]  # fmt: skip
        else:
            got = [*cap, f"    got = {named} if {named} <= {free} else 0"] if form == 0 else [*cap, "    got = 0", f"    if {named} <= {free}:", f"        got = {named}"]  # fmt: skip
        body = "\n".join([*lines, f"for {use}:", *got, take, *(["    " + put] if put else [])])
        bodies.append(f"{body}\nreturn " + {"left": "left", "short": "total"}.get(back, "found"))
    if several and back == "left":
        bodies = [body.replace(take, "    if got:\n        left[name] -= got") for body in bodies]

    def tell() -> tuple[str, list[str]]:
        what = f"`{store}` of {many}" if several else f"`{store}` ({unit})"
        thing = {"given": "a list of (name, amount granted) in the same order", "amounts": "the list of the amounts granted, in order", "left": "what is left of it in the end" + (" as a dict" if several else ""), "unserved": "the names that did not get all they asked for, in order", "short": "how much could not be granted in all"}[back]  # fmt: skip
        first = one_of(r, f"Serve `{asked}` from the {what} and return {thing}.", f"Share out the {what} to `{asked}` and return {thing}.", f"Hand out the {what} to those in `{asked}`; return {thing}.")  # fmt: skip
        row = (f"Each of `{asked}` is ({one}, number); `{store}` maps {one} to {unit}." if r.random() < 0.5 else f"`{store}` is a dict from {one} to {unit}, and `{asked}` has ({one}, number) tuples.") + one_of(r, f" {big(a_an(one))} not in `{store}` counts as 0.", f" What is not in `{store}` is not there: 0.") if several else one_of(r, f"Each entry of `{asked}` is (name, number).", f"`{asked}` is a list of (name, number) tuples.", "A request is given as (name, number).")  # fmt: skip
        if several:
            first = first.replace("(name, ", f"({one}, ").replace("the names that", f"the {many} that")
        way = one_of(r, "If there is not enough, grant what is there.", "Whoever asks for more than is there gets the rest.", "A request that cannot be met in full gets what is left.", "Grant the request or what is left, whichever is less.") if part else one_of(r, "A request that cannot be met in full gets nothing, but later ones may.", "If there is not enough for a request, grant 0 and go on.", "It is all or nothing: a request is granted in full or gets 0; then comes the next.", "Give 0 to those who ask for more than is there.")  # fmt: skip
        limit = one_of(r, f"No request gets more than {most}: a larger one counts as {most}.", f"Requests above {most} count as {most}.", f"First cut every request down to at most {most}.") if most else ""  # fmt: skip
        rest = one_of(r, f"The last {keep}{f' of each {one}' if several else ''} are never handed out.", f"Always keep {keep} back{f' of each {one}' if several else ''}.", f"{big(said(r, keep, 0.5))}{f' of each {one}' if several else ''} must stay in reserve.") if keep else ""  # fmt: skip
        order = one_of(r, "Go in order.", "First come, first served.", "They are served in the order given.")
        return first, [row, order, limit, way, rest]

    kinds = (Parameter(store, s.counts(14, 2) if several else "range 6,24"), Parameter(asked, s.rows(10, 1) if several else f"tuples name=pick {r.choice(('Ada,Bob,Cleo,Dan', 'Kim,Lee,Max,Noa', 'east,west,north', 'Acme,Bolt,Crux,Dyne'))};number=range 1,12"))  # fmt: skip
    returns = {"given": "list[tuple[str, int]]", "amounts": "list[int]", "left": "dict[str, int]" if several else "int", "unserved": "list[str]", "short": "int"}[back]  # fmt: skip
    names = (f"serve_{asked}", f"allocate_{many}", f"hand_out_{unit}", f"share_{many}", f"{unit}_granted")
    key = f"stock/{'several' if several else 'one'}:{'part' if part else 'all'}:{bool(most)}:{bool(keep)}:{back}"
    return made(key, names, kinds, returns, bodies, told(r, tell))


def differences(r: random.Random) -> Spec:
    """Two dicts: what is missing, extra or changed; both added, subtracted, the larger of both; zeros dropped."""
    s = Stuff(r)
    many, one, unit = s.many, s.one, s.unit
    pair = r.choice((("planned", "counted"), ("old", "new"), ("expected", "delivered"), ("before", "after"), ("booked", "found_there"), ("ordered", "received"), ("january", "february"), ("morning", "evening"), ("east", "west"), ("needed", "owned")))  # fmt: skip
    a, b = (s.name(name) for name in pair)
    way = r.choice(("missing", "extra", "changed", "report", "add", "add", "subtract", "subtract", "larger", "common", "grown", "short"))  # fmt: skip
    k = r.randint(2, 4)
    shape = r.choice(("dict", "dict", "names", "total", "text"))
    cut = r.choice((0, 0, 0, 1))
    union = f"{{**{a}, **{b}}}"
    value = {"add": f"{a}.get(name, 0) + {b}.get(name, 0)", "subtract": f"{a}.get(name, 0) - {b}.get(name, 0)", "larger": f"max({a}.get(name, 0), {b}.get(name, 0))", "common": f"min({a}[name], {b}[name])", "short": f"{a}[name] - {b}.get(name, 0)", "missing": f"{a}[name]", "extra": f"{b}[name]", "changed": f"{b}[name] - {a}[name]", "grown": f"{b}[name] - {a}.get(name, 0)", "report": ""}[way]  # fmt: skip
    source, test = {"missing": (a, f"name not in {b}"), "extra": (b, f"name not in {a}"), "changed": (a, f"name in {b} and {a}[name] != {b}[name]"), "common": (a, f"name in {b}"), "grown": (b, f"{b}[name] - {a}.get(name, 0) >= {k}"), "short": (a, f"{a}[name] > {b}.get(name, 0)"), "add": (union, f"{value} >= {k * 3}" if cut else f"{value} != 0"), "subtract": (union, f"{value} > 0" if cut else f"{value} != 0"), "larger": (union, f"{value} > {k}")}.get(way, ("", ""))  # fmt: skip
    words = {"missing": (f"the {many} that are in `{a}` but not in `{b}`", f"their {unit}"), "extra": (f"the {many} of `{b}` that `{a}` lacks", f"their {unit}"), "changed": (f"the {many} that are in both dicts with different numbers", f"the change from `{a}` to `{b}`"), "common": (f"the {many} that occur in both dicts", "the smaller of their two numbers"), "grown": (f"the {many} whose number grew by at least {k} from `{a}` to `{b}`, where one missing in `{a}` counts as 0 there", "the growth"), "short": (f"the {many} of which `{b}` has fewer than `{a}` (none, if it is not there)", "the shortfall"), "add": (f"the {many} whose numbers in `{a}` and `{b}` give {f'at least {k * 3}' if cut else 'a sum other than 0'}, one that is absent counting as 0", "that sum"), "subtract": (f"the {many} for which `{a}` minus `{b}` is {'positive' if cut else 'not zero'}, an absent one counting as 0", "that difference"), "larger": (f"the {many} of which one of the dicts has more than {k}", "the larger of their two numbers, an absent one counting as 0"), "report": ("", "")}[way]  # fmt: skip
    if way == "report":
        three = r.sample((("added", f"name for name in {b} if name not in {a}", f"the names only in `{b}`"), ("removed", f"name for name in {a} if name not in {b}", f"the names only in `{a}`"), ("changed", f"name for name in {a} if name in {b} and {a}[name] != {b}[name]", "the names in both with different values"), ("same", f"name for name in {a} if name in {b} and {a}[name] == {b}[name]", "the names in both with equal values")), r.choice((2, 3)))  # fmt: skip
        label = r.random() < 0.5
        parts = [f"sorted({code})" for _, code, _ in three]
        inside = ", ".join(f'"{key}": {part}' for (key, _, _), part in zip(three, parts, strict=True))
        lines = "\n".join(f"{key} = {part}" for (key, _, _), part in zip(three, parts, strict=True))
        last = ", ".join(f'"{key}": {key}' if label else key for key, _, _ in three)
        first_ = f"return {{{inside}}}" if label else f"return {', '.join(parts)}"
        bodies = [first_, f"{lines}\nreturn {{{last}}}" if label else f"{lines}\nreturn {last}"]

        def tell() -> tuple[str, list[str]]:
            named = [f'{meaning} under "{key}"' for key, _, meaning in three] if label else [m for _, _, m in three]
            each = ", ".join(named[:-1]) + " and " + named[-1]
            first = one_of(r, f"Compare two dicts of {many} and return {'a dict with' if label else 'a tuple of lists:'} {each}.", f"Tell how `{a}` and `{b}` differ: {each}{'' if label else ', as a tuple of lists'}.", f"Return {each}{', in a dict' if label else ', as lists in a tuple'}.")  # fmt: skip
            return first, [one_of(r, f"Both map {one} to {unit}.", f"`{a}` and `{b}` are dicts from {one} to {unit}.", f"The dicts have the {unit} of each {one}."), one_of(r, "All lists are sorted.", "Sort every list by name.", "The lists are in alphabetical order.")]  # fmt: skip

        returns = "dict[str, list[str]]" if label else f"tuple[{', '.join(['list[str]'] * len(three))}]"
        return made(f"differences/report:{label}:{':'.join(x for x, _, _ in three)}", (f"compare_{many}", f"{one}_changes", f"diff_{many}", f"{many}_report"), (Parameter(a, s.counts(4)), Parameter(b, s.counts(4))), returns, bodies, told(r, tell))  # fmt: skip
    gather = f"found = {{}}\nfor name in {source}:\n    if {test}:\n        found[name] = {value}\n"
    again = f"found = {{}}\nfor name in {source}:\n    value = {value}\n    if {test.replace(value, 'value')}:\n        found[name] = value\n" if value in test else gather  # fmt: skip
    none = r.choice(('"none"', '"all fine"', '"-"', '"nothing"'))
    ends = {"dict": (f"return {{name: {value} for name in {source} if {test}}}", "return found"), "names": (f"return sorted(name for name in {source} if {test})", "return sorted(found)"), "total": (f"return sum({value} for name in {source} if {test})", "return sum(found.values())"), "text": (f'names = sorted(name for name in {source} if {test})\nreturn ", ".join(names) or {none}', f'if not found:\n    return {none}\nreturn ", ".join(sorted(found))')}[shape]  # fmt: skip
    bodies = [ends[0], again + ends[1]]

    def tell_them() -> tuple[str, list[str]]:
        which, amount = words
        if shape == "dict":
            first, rule_ = one_of(r, f"Return a dict of {which}.", f"Find {which}, as a dict.", f"Make a dict of {which}."), one_of(r, f"The values are {amount}.", f"Map each to {amount}.", f"Each comes with {amount}.")  # fmt: skip
        elif shape == "total":
            first, rule_ = one_of(r, f"Look for {which}.", f"Find {which}."), one_of(r, f"For each take {amount}, and return the total.", f"Return the sum over them of {amount}.")  # fmt: skip
            if amount.startswith("their"):
                rule_ = one_of(r, f"Return the total of {amount}.", f"Add up {amount} and return the sum.")
        else:
            first = one_of(r, f"List {which}.", f"Return the names of {which}.", f"Which are {which}?") if shape == "names" else one_of(r, f"Name {which}, joined with commas and blanks.", f'Return the names of {which}, joined with ", ".')  # fmt: skip
            rule_ = one_of(r, "Sort them by name.", "They are in alphabetical order.", "Go by the alphabet.")
            if shape == "text":
                rule_ += " " + one_of(r, f"If there are none, return {none}.", f"{none} stands for none.")
        return first, [one_of(r, f"Both map {one} to {unit}.", f"`{a}` and `{b}` are dicts from {one} to {unit}.", f"The two dicts have the number of {unit} for each {one}.", f"`{a}` and `{b}` tell how many {unit} there are of each {one}."), rule_]  # fmt: skip

    returns = {"dict": "dict[str, int]", "names": "list[str]", "total": "int", "text": "str"}[shape]
    names = (f"{way}_{many}", f"{one}_{way}", f"{many}_{a}_{b}", f"{way}_{unit}", f"compare_{unit}")
    high = {"add": 3 if not cut else 12, "larger": 8, "grown": 9}.get(way, 5)
    return made(f"differences/{way}:{shape}:{cut}", names, (Parameter(a, s.counts(high)), Parameter(b, s.counts(high))), returns, bodies, told(r, tell_them))  # fmt: skip


FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = (
    (2, fitting),
    (2, stock),
    (2, differences),
)
