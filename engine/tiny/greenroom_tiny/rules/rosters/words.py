"""What lists of rows are about, and how their conditions, values and descriptions are worded."""

import random
import re
from collections.abc import Sequence

from greenroom_tiny.spec import Parameter, indent
from greenroom_tiny.variety import given, number

# rows | label: its values | numbers with their ranges | group: its values | flags (adjectives)
DOMAINS = """
hives hive|keeper:Ada,Bo,Cleo,Dirk|frames:2-12 honey:1-30|site:heath,orchard,moor|healthy young
parcels parcel|sender:Mona,Otto,Pia,Rolf|weight:1-30 postage:2-20|zone:north,south,island|fragile insured
plots plot|crop:beans,leeks,peas,kale|area:2-40 harvest:1-30|field:upper,lower,river|fallow watered
stays stay|guest:Ines,Karl,Lea,Milo|nights:1-14 rate:20-90|wing:east,west,garden|prepaid refundable
lots lot|title:vase,clock,chair,lamp|bid:10-90 reserve:10-90|room:red,blue,gold|disputed signed
pallets pallet|article:nails,tiles,paint,rope|boxes:1-20 weight:5-60|aisle:A,B,C|sealed damaged
pupils pupil|name:Ann,Ben,Cara,Dan|mark:0-60 absences:0-10|form:7a,7b,8a|excused present
policies policy|holder:Nils,Olga,Paul,Rita|premium:10-90 claims:0-6|branch:home,life,boat|lapsed active
ballots ballot|candidate:Frost,Hale,Munro,Reed|votes:0-50 turnout:10-90|ward:mill,park,quay|spoiled valid
jobs job|client:Abel,Bruno,Carla,Dora|pages:1-60 copies:1-12|paper:matt,gloss,card|urgent stapled
loads load|owner:Emil,Fay,Gus,Hilda|shirts:1-15 towels:1-15|service:wash,press,steam|starched express
seats seat|patron:Iris,Jan,Kim,Lou|price:10-60 row_number:1-20|level:stalls,circle,gallery|sold reserved
accounts account|client:Amy,Bob,Cy,Dee|balance:0-90 fee:1-9|office:north,east,harbour|frozen closed
carts cart|mineral:iron,tin,zinc,lead|tonnes:1-20 purity:10-90|shaft:one,two,three|flooded open
trees tree|variety:Boskop,Cox,Gala,Elstar|height:2-20 fruit:0-60|slope:north,south,west|grafted mature
animals animal|species:lion,otter,zebra,ibex|age:1-20 feed:1-30|house:cats,water,plains|adopted shy
walls wall|mason:Theo,Uwe,Vera,Will|height:1-6 length:2-30|material:brick,stone,clay|bearing plastered
catches catch|boat:Alba,Brisa,Cala,Dora|weight:2-50 crates:1-12|harbour:Skye,Wick,Oban|tagged frozen
pots pot|potter:Yuri,Zoe,Max,Nora|clay:1-12 price:4-40|glaze:ash,salt,tin|cracked glazed
rentals rental|driver:Sam,Tess,Ugo,Vic|days:1-14 distance:10-90|size:mini,van,estate|returned insured
bills bill|tenant:Levi,Mia,Noah,Ola|usage:5-80 tariff:1-6|supply:water,power,gas|estimated shared
suits suit|tailor:Pepe,Quin,Rosa,Sven|fittings:1-6 cloth:2-9|style:dress,work,sport|lined altered
bales bale|plant:Delta,Forth,Tyne,Avon|weight:5-50 cost:2-30|waste:paper,glass,cans|wet sorted
donors donor|surname:Bell,Cole,Dunn,Ford|donations:1-20 age:18-70|blood:A,B,O|eligible rested
campers camper|name:Finn,Gina,Hugo,Ivy|age:6-16 deposit:5-40|tent:fox,owl,elk|allergic insured
calls call|line:home,work,farm,shop|minutes:1-50 price:1-9|plan:basic,plus,night|foreign free
films film|customer:Jill,Kurt,Lars,Meg|prints:8-40 price:2-9|stock:colour,slide,mono|pushed expired
tickets ticket|visitor:Nell,Oskar,Petra,Quincy|fee:2-20 age:3-80|hall:fossils,coins,ships|discounted valid
visits visit|patient:Ruth,Sid,Tom,Una|minutes:5-60 charge:10-90|clinic:eyes,teeth,feet|urgent missed
members member|name:Val,Wim,Xena,Yan|age:16-70 sessions:0-20|level:gold,silver,trial|paused paid
bays bay|plate:KL-1,MN-2,OP-3,QR-4|hours:1-24 rate:1-8|deck:roof,ground,cellar|covered leased
orders order|buyer:Acme,Bolt,Crux,Dyne|units:1-30 price:1-12|depot:Leeds,York,Hull|paid shipped
invoices invoice|supplier:Kern,Lind,Moss,Nash|amount_due:5-90 days:0-60|ledger:rent,tools,fuel|overdue settled
loans loan|borrower:Otis,Pam,Raul,Sue|principal:10-90 months:2-36|purpose:car,roof,farm|secured late
cows cow|tag:Bella,Daisy,Greta,Heidi|milk:5-40 age:2-14|barn:old,new,hill|pregnant lame
goats goat|tag:Nan,Kid,Flo,Moss|milk:1-9 weight:20-70|pen:stone,wire,oak|shorn tame
barrels barrel|cellar:Rhine,Mosel,Nahe,Saar|litres:10-90 age:1-12|grape:riesling,silvaner,pinot|leaking full
tools tool|label:saw,drill,plane,chisel|uses:0-30 price:5-60|rack:left,right,rear|blunt lent
shifts shift|worker:Abe,Bea,Cas,Dot|hours:1-12 wage:8-30|site:dock,yard,shed|paid nightly
repairs repair|mechanic:Eli,Fritz,Gwen,Hal|labour:5-60 parts:1-40|bay:one,two,pit|guaranteed urgent
candles candle|maker:Ilse,Jo,Kay,Lin|wax:1-20 wicks:1-4|scent:rose,pine,plain|scented hollow
rolls roll|weaver:Mara,Ned,Opal,Pim|length:2-50 width:1-9|fibre:wool,silk,linen|dyed torn
kites kite|builder:Quint,Rhea,Stan,Tilda|span:1-9 tail:2-30|shape:delta,box,sled|repaired painted
permits permit|applicant:Ursa,Vito,Wanda,Xaver|fee:5-60 wait:1-40|bureau:trade,water,land|granted renewed
pledges pledge|backer:Yves,Zita,Alma,Basil|sum_given:5-90 shares:1-9|fund:roof,clinic,school|monthly anonymous
exhibits exhibit|curator:Cora,Dag,Elsa,Falk|age:10-90 worth:5-80|wing:east,north,tower|lent restored
saplings sapling|nursery:Birk,Elm,Hazel,Rowan|height:5-90 price:2-20|soil:sand,loam,peat|potted rare
crews crew|foreman:Gerd,Hank,Ivo,Jens|people:1-12 hours:2-40|task:dig,pour,paint|idle licensed
"""  # fmt: skip
LOCALS = ("total", "value", "count", "kept", "left", "names", "found", "group", "totals", "counts", "text", "amount", "ranked", "index", "taken", "rest", "done", "first", "second", "top", "limit", "spent")  # fmt: skip
WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
GRAND = ("Return", "Return", "Return", "Give", "Compute", "Find", "Work out", "Determine", "Returns", "Get")
_FIELD = re.compile(r"\$(\w+)")


def one_of(r: random.Random, *texts: str) -> str:
    """Any of the texts."""
    return r.choice(texts)


def said(r: random.Random, n: int, share: float = 0.25) -> str:
    """A number in digits, small ones at times as a word."""
    return WORDS[n] if 0 < n < len(WORDS) and r.random() < share else str(n)


def a_an(noun: str) -> str:
    """A noun with its indefinite article."""
    return f"{'an' if (noun[0] in 'aeiou' and not noun.startswith(('use', 'uni'))) or noun.startswith('hour') else 'a'} {noun}"


def big(text: str) -> str:
    """The text with its first letter in upper case, unless it begins with a quoted name."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """The opposite of ``big``, for a sentence that goes on."""
    return text[:1].lower() + text[1:] if not text[1:2].isupper() else text


def is_many(field: str) -> bool:
    """Whether the name of a field is a plural: hours, votes."""
    return (field.endswith("s") and field not in ("balance",)) or field == "people"


def noun(field: str) -> str:
    """How a number field is called in a sentence."""
    spaced = field.replace("_", " ")
    return f"number of {spaced}" if is_many(field) else spaced


def listed(items: Sequence[str], last: str = "and") -> str:
    """Items as in a sentence: a, b and c."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}"


class Roster:
    """A list of rows, as tuples or dicts, whose fields are registered as they are used in code (as ``$field``)."""

    def __init__(self, r: random.Random) -> None:
        self.r = r
        rows, label, numbers, group, flags = r.choice(DOMAINS.strip().splitlines()).split("|")
        self.many, self.one = rows.split()
        self.label, picks = label.split(":")
        self.group, groups = group.split(":")
        self.labels, self.groups = picks.split(","), groups.split(",")
        self.limits: dict[str, list[int]] = {}
        for text in numbers.split():
            name, _, limits = text.partition(":")
            self.limits[name] = [int(part) for part in limits.split("-")]
        self.numbers = list(self.limits)
        r.shuffle(self.numbers)
        self.flag = r.choice(flags.split())
        self.tuples = r.random() < 0.65
        self.used = {self.label} if r.random() < 0.8 else set[str]()
        self.extras: list[Parameter] = []
        fields = (self.label, self.group, self.flag, *self.numbers)
        self.name = given(r, self.many, "ints", (*LOCALS, *fields, self.one, *self.labels))
        self.order = list(fields)
        if r.random() < 0.5:
            r.shuffle(self.order)
        if r.random() < 0.15:
            self.used.add(r.choice(fields))

    def use(self, *fields: str) -> None:
        """Say that the task reads these fields."""
        self.used.update(fields)

    def extra(self, name: str, kind: str) -> str:
        """One more parameter; its name."""
        taken = (*LOCALS, *self.order, self.one, self.name, *(p.name for p in self.extras))
        name = given(self.r, name, "pos", taken)
        if name in taken:
            raise ValueError("name taken")
        self.extras.append(Parameter(name, kind))
        return name

    def fields(self) -> list[str]:
        """The fields of a row, in order."""
        return [field for field in self.order if field in self.used]

    def kind(self) -> str:
        """The kind of the list."""
        kinds = {
            self.label: f"pick {','.join(self.labels)}",
            self.group: f"pick {','.join(self.groups)}",
            self.flag: "flag",
        }
        for field, (low, high) in self.limits.items():
            kinds[field] = f"range {low},{high}"
        return ("tuples " if self.tuples else "records ") + ";".join(f"{f}={kinds[f]}" for f in self.fields())

    def code(self, code: str, row: str = "") -> str:
        """Code with its fields read from unpacked names, or from the variable ``row``."""
        fields = self.fields()
        if not self.tuples:
            return _FIELD.sub(lambda m: f'{row or self.one}["{m[1]}"]', code)
        if row:
            return _FIELD.sub(lambda m: f"{row}[{fields.index(m[1])}]", code)
        return _FIELD.sub(r"\1", code)

    def target(self, code: str) -> str:
        """What a loop over the rows assigns for this code."""
        fields, read = self.fields(), set(_FIELD.findall(code))
        if not self.tuples or not read or len(fields) == 1:
            return self.one if not self.tuples or not read else f"({fields[0]},)"
        return ", ".join(field if field in read else "_" for field in fields)

    def loop(self, body: str, source: str = "") -> str:
        """A loop over the rows."""
        return f"for {self.target(body)} in {source or self.name}:\n{indent(self.code(body))}"

    def each(self, value: str, test: str = "", source: str = "") -> str:
        """A comprehension's inside."""
        condition = f" if {self.code(test)}" if test else ""
        return f"{self.code(value)} for {self.target(value + ' ' + test)} in {source or self.name}{condition}"

    def rows(self, test: str) -> str:
        """The rows that pass a test, as an expression."""
        if not test:
            return self.name
        return f"[{self.one} for {self.one} in {self.name} if {self.code(test, self.one)}]"

    def described(self) -> str:
        """A sentence about what a row is made of."""
        r, fields = self.r, self.fields()
        if self.tuples:
            inside = f"({', '.join(fields)}{',' if len(fields) == 1 else ''})"
            return one_of(r, f"Each entry is {inside}.", f"Each {self.one} is a tuple {inside}.", f"`{self.name}` is a list of {inside} tuples.", f"{big(a_an(self.one))} is given as {inside}.", f"`{self.name}` holds tuples {inside}.", f"{big(self.many)} come as {inside}.", f"Every {self.one} is {inside}.", f"The entries of `{self.name}` are {inside}.", f"Entries: {inside}.", f"The tuples in {self.name} are {inside}.")  # fmt: skip
        q = r.choice(('"', "`", "'"))
        keys = [f"{q}{field}{q}" for field in fields]
        s = "s" if len(keys) > 1 else ""
        return one_of(r, f"Each {self.one} is a dict with {listed(keys)}.", f"`{self.name}` is a list of dicts with the key{s} {listed(keys)}.", f"{big(a_an(self.one))} is a dict with the key{s} {', '.join(keys)}.", f"Every {self.one} has the key{s} {listed(keys)}.", f"{big(self.many)} are dicts (key{s} {', '.join(keys)}).", f"Dict key{s}: {', '.join(keys)}.")  # fmt: skip

    def middle(self, field: str) -> int:
        """A constant in the middle of the field's range; the range follows an unusual one."""
        low, high = self.limits[field]
        drawn = low + max(1, round((high - low) * self.r.uniform(0.3, 0.7)))
        k = number(self.r, drawn)
        if k != drawn:
            self.limits[field] = [low, 2 * k]
        return k

    def parameters(self) -> tuple[Parameter, ...]:
        """The list and the other parameters."""
        return (Parameter(self.name, self.kind()), *self.extras)


class Condition:
    """A test of a row: its code and the opposite, and how both are said after a noun and as a clause."""

    def __init__(self, key: str, code: str, opposite: str, after: tuple[str, ...], clause: tuple[str, ...]) -> None:
        self.key, self.code, self.opposite, self.after, self.clause = key, code, opposite, after, clause


COMPARED: tuple[tuple[str, str, str, tuple[str, ...], str], ...] = (
    ("gt", ">", "<=", ("is more than", "is above", "exceeds", "is greater than", "is over", "is higher than"), "more than {k}"),
    ("ge", ">=", "<", ("is at least", "is no less than", "is not below", "reaches", "is not less than"), "at least {k}"),
    ("lt", "<", ">=", ("is less than", "is below", "is under", "is lower than", "stays below"), "fewer than {k}"),
    ("le", "<=", ">", ("is at most", "is no more than", "is not above", "does not exceed", "is not over"), "at most {k}"),
)  # fmt: skip


def condition(o: Roster, without: Sequence[str] = ()) -> Condition:
    """A test that a row passes or not."""
    r = o.r
    kinds = [k for k in ("number", "number", "number", "flag", "flag", "unset", "group", "groups", "other", "more", "inside") if k not in without]  # fmt: skip
    which = r.choice(kinds)
    f, it = r.choice(o.numbers), f"the {o.one}"
    n = noun(f)
    if which == "number":
        key, sign, opposite, verbs, amount = r.choice(COMPARED)
        if r.random() < 0.25 and not o.extras:
            low, high = o.limits[f]
            k = o.extra(r.choice(("limit_" + f, f, "threshold", "bound")) if f not in o.order else r.choice((f"{f}_limit", "threshold", "mark_off", f"needed_{f}")), f"range {low + (high - low) // 4},{high - (high - low) // 4}")  # fmt: skip
            shown, key = f"`{k}`", key + "-given"
        else:
            k = shown = str(o.middle(f))
        o.use(f)
        after = [f"whose {n} {verb} {shown}" for verb in verbs]
        clause = [f"{it}'s {n} {verb} {shown}" for verb in verbs] + [f"its {n} {verb} {shown}" for verb in verbs[:2]]
        clause += [f"`{f}` {verb} {shown}" for verb in verbs[:2]] + [f"`{f}` {sign} {shown}"]
        if key == "ge":
            after += [f"with {a_an(n)} of {shown} or more", f"with {a_an(n)} from {shown} on"]
        if key == "le":
            after.append(f"with {a_an(n)} of {shown} or less")
        if is_many(f):
            counted = (
                amount.replace("{k}", shown) + f" {f.replace('_', ' ')}" if k != "1" else f"whose {n} {verbs[0]} 1"
            )
            after += [f"with {counted}"] * 3 if k != "1" else []
            clause += [f"{it} has {counted}"] * 3 if k != "1" else []
        return Condition(key, f"${f} {sign} {k}", f"${f} {opposite} {k}", tuple(after), tuple(clause))
    if which == "inside":
        low, high = o.limits[f]
        k = low + max(1, round((high - low) * r.uniform(0.15, 0.4)))
        m = k + max(1, round((high - low) * r.uniform(0.25, 0.4)))
        o.use(f)
        spans = (f"is between {k} and {m} inclusive", f"is from {k} to {m}, both included,", f"lies between {k} and {m} (both included)", f"is at least {k} and at most {m}")  # fmt: skip
        return Condition("inside", f"{k} <= ${f} <= {m}", f"not {k} <= ${f} <= {m}", tuple(f"whose {n} {s}" for s in spans), tuple(f"{it}'s {n} {s.rstrip(',')}" for s in spans))  # fmt: skip
    if which == "more":
        g = next(other for other in o.numbers if other != f)
        if o.limits[f][1] < o.limits[g][0] + 2 or o.limits[g][1] < o.limits[f][0] + 2:
            raise ValueError("no overlap")
        o.use(f, g)
        forms = (f"{n} exceeds their {noun(g)}", f"{n} is more than their {noun(g)}", f"{n} is greater than their {noun(g)}")  # fmt: skip
        return Condition("more", f"${f} > ${g}", f"${f} <= ${g}", tuple(f"whose {s}" for s in forms), tuple(f"{it}'s {s.replace('their', 'its')}" for s in forms))  # fmt: skip
    if which in ("flag", "unset"):
        o.use(o.flag)
        on, off = f"${o.flag}", f"not ${o.flag}"
        if which == "flag":
            return Condition("flag", on, off, (f"that are {o.flag}", f"that are {o.flag}", f"that are marked {o.flag}", f"with {o.flag} set", f"whose `{o.flag}` is true"), (f"{it} is {o.flag}", f"it is {o.flag}", f"`{o.flag}` is set", f"`{o.flag}` is true"))  # fmt: skip
        return Condition("unset", off, on, (f"that are not {o.flag}", f"that are not marked {o.flag}", f"whose `{o.flag}` is false"), (f"{it} is not {o.flag}", f"it is not {o.flag}", f"`{o.flag}` is false"))  # fmt: skip
    o.use(o.group)
    x, y = r.sample(o.groups, 2)
    q, g = r.choice(('"', "'", '"')), o.group
    if which == "group":
        return Condition("group", f'${g} == "{x}"', f'${g} != "{x}"', (f"whose {g} is {q}{x}{q}", f"with {q}{x}{q} as their {g}", f"with the {g} {q}{x}{q}"), (f"{it}'s {g} is {q}{x}{q}", f"its {g} is {q}{x}{q}", f"`{g}` is {q}{x}{q}"))  # fmt: skip
    if which == "groups":
        return Condition("groups", f'${g} in ("{x}", "{y}")', f'${g} not in ("{x}", "{y}")', (f"whose {g} is either {q}{x}{q} or {q}{y}{q}", f"whose {g} is one of {q}{x}{q} and {q}{y}{q}"), (f"{it}'s {g} is either {q}{x}{q} or {q}{y}{q}", f"`{g}` is one of {q}{x}{q} and {q}{y}{q}"))  # fmt: skip
    return Condition("other", f'${g} != "{x}"', f'${g} == "{x}"', (f"whose {g} is not {q}{x}{q}", f"whose {g} is anything but {q}{x}{q}"), (f"{it}'s {g} is not {q}{x}{q}", f"`{g}` is not {q}{x}{q}", f"its {g} differs from {q}{x}{q}"))  # fmt: skip


class Filter:
    """Which rows count: the test and its opposite; after a noun (if it can be said so) and as sentences of its own."""

    def __init__(self, o: Roster, none: float = 0.15, two: float = 0.5) -> None:
        r, self.o = o.r, o
        self.test = self.skip = ""
        self.a = self.b = None
        self.mode = "all"
        if r.random() < none:
            return
        self.a = condition(o)
        if r.random() > two:
            self.mode = r.choice(("keep", "keep", "drop"))
        else:
            self.b = condition(o, ("more", "inside"))
            if self.b.key == self.a.key or {*re.findall(_FIELD, self.a.code)} == {*re.findall(_FIELD, self.b.code)}:
                raise ValueError("one field twice")
            self.mode = r.choice(("and", "and", "or", "except", "except", "dropunless", "dropeither", "dropboth"))
        a, b = self.a, self.b or self.a
        codes = {"keep": (a.code, a.opposite), "drop": (a.opposite, a.code), "and": (f"{a.code} and {b.code}", f"{a.opposite} or {b.opposite}"), "or": (f"{a.code} or {b.code}", f"{a.opposite} and {b.opposite}"), "except": (f"{a.code} and {b.opposite}", f"{a.opposite} or {b.code}"), "dropunless": (f"{a.opposite} or {b.code}", f"{a.code} and {b.opposite}"), "dropeither": (f"{a.opposite} and {b.opposite}", f"{a.code} or {b.code}"), "dropboth": (f"{a.opposite} or {b.opposite}", f"{a.code} and {b.code}")}  # fmt: skip
        self.test, self.skip = codes[self.mode]
        if self.mode in ("dropboth", "dropunless") and r.random() < 0.3:
            self.test = f"not ({self.skip})"

    @property
    def key(self) -> str:
        """The choices made, without constants."""
        return ":".join((self.mode, *(c.key for c in (self.a, self.b) if c)))

    def plain(self) -> bool:
        """Whether it can be said right after the noun."""
        return self.mode in ("keep", "and", "or", "except")

    def tail(self) -> str:
        """What follows the noun, with a blank before it; empty without conditions."""
        if self.a is None:
            return ""
        r, a, b = self.o.r, r_after(self.o, self.a), r_after(self.o, self.b) if self.b else ""
        joined = {"and": f"{a} and {b}", "or": f"{a} or {b}", "except": one_of(r, f"{a}, except those {b}", f"{a}, but not those {b}", f"{a}, leaving out those {b}")}  # fmt: skip
        return " " + joined.get(self.mode, a)

    def sentence(self) -> str:
        """A sentence that says which rows count; empty without conditions."""
        if self.a is None:
            return ""
        r, o = self.o.r, self.o
        many, a, ca = o.many, r_after(o, self.a), r.choice(self.a.clause)
        one = a_an(o.one)
        b, cb = (r_after(o, self.b), r.choice(self.b.clause)) if self.b else ("", "")
        if self.plain():
            tail = self.tail()
            clause = {"and": f"{ca} and {cb}", "or": f"{ca} or {cb}", "except": f"{ca}, but not if {cb}"}.get(self.mode, ca)  # fmt: skip
            forms = [f"Only {many}{tail} count.", f"Count only {many}{tail}.", f"Consider only {many}{tail}; ignore the rest.", f"Leave out everything but the {many}{tail}.", f"{big(one)} counts if {clause}.", f"{big(one)} counts only if {clause}.", f"Take {one} into account only if {clause}.", f"Ignore all {many} but those{tail}.", f"Of the {many}, only those{tail} matter.", f"What counts: {many}{tail}."]  # fmt: skip
            if self.mode == "or":
                forms += [f"{big(many)} {a} count, and so do those {b}.", f"{big(one)} counts when {ca}, or when {cb}."]
            if self.mode == "except":
                forms += [f"Only {many} {a} count, and of these none {b}.", f"{big(many)} {a} count, unless {cb}.", f"Look at {many} {a}; skip those {b}."]  # fmt: skip
            return r.choice(forms)
        p, c = {"dropboth": (f"{a} and {b}", f"{ca} and {cb}"), "dropeither": (one_of(r, f"{a} or {b}", f"{a}, and those {b}"), f"{ca} or {cb}"), "dropunless": (one_of(r, f"{a}, unless {cb}", f"{a}, except those {b}"), f"{ca}, unless {cb}")}.get(self.mode, (a, ca))  # fmt: skip
        forms = [f"Ignore {many} {p}.", f"Leave out {many} {p}.", f"Skip {many} {p}.", f"Do not count {many} {p}.", f"Disregard {many} {p}.", f"{big(one)} does not count if {c}.", f"{big(one)} is skipped if {c}."]  # fmt: skip
        if self.mode in ("drop", "dropeither"):
            forms += [
                f"{big(many)} {p} do not count.",
                f"{big(many)} {p} are ignored.",
                f"{big(many)} {p} are left out.",
            ]
        return r.choice(forms)


def r_after(o: Roster, c: Condition) -> str:
    """A condition as it is said after a noun."""
    return o.r.choice(c.after)


def composed(
    r: random.Random, first: str, described: str, rules: Sequence[str], free: bool = True, last: bool = True
) -> str:
    """A docstring of a summary, what rows are and rules, which may change places when ``free``; the summary may come at the end unless
    ``last`` is false."""
    told = [rule for rule in rules if rule]
    if free:
        r.shuffle(told)
    way = r.random()
    if not last and 0.2 <= way < 0.55:
        way = 0.9
    if way < 0.2 and len(told) > 1:
        dots = r.random() < 0.5
        lines = "\n".join("- " + (rule if dots else small(rule.rstrip("."))) for rule in told)
        return f"{first} {described}\n\n{lines}".replace(" \n", "\n") if described else f"{first}\n\n{lines}"
    if len(told) > 1 and r.random() < 0.25 and told[0].endswith(".") and not told[1].startswith(("`", '"')):
        told[:2] = [f"{told[0][:-1]}{r.choice(('; ', '; ', ', and '))}{small(told[1])}" if "," not in told[0] and ";" not in told[1] and not told[0].startswith("If") else f"{told[0][:-1]}; {small(told[1])}"]  # fmt: skip
    rest = " ".join(told)
    if way < 0.4:
        parts = [described, rest, first] if not first.endswith("?") or free else [first, described, rest]
    elif way < 0.55:
        parts = [first, rest, described]
    elif way < 0.7:
        return "\n\n".join(part for part in (first, " ".join(p for p in (described, rest) if p)) if part)
    else:
        parts = [first, described, rest]
    return " ".join(part for part in parts if part)
