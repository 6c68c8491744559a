"""The records that compositions work on: their fields, how code reads them and how people mention them."""

import keyword
import random
import re

from greenroom_tiny.spec import Parameter
from greenroom_tiny.variety import RESERVED, given, own_nouns

# parameter names (the first gives the plural), singular, label fields, fields to group by, number fields with their
# usual largest value ("price": quarters), flags
SCHEMAS: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("people persons users members guests", "person", "name", "city country team", "age:90 height:200 points:50", "active member"),
    ("orders purchases sales lines", "order", "item product customer", "status region", "price:price quantity:12 discount:20", "paid shipped"),
    ("scores results marks grades", "score", "name student player", "subject course", "points:100 bonus:10", "passed"),
    ("tasks todos jobs tickets issues", "task", "title name", "owner status project", "priority:9 hours:40 minutes:90", "done urgent"),
    ("events meetings visits bookings", "event", "title name", "place room day", "year:60 minutes:120 guests_expected:200", "cancelled public"),
    ("products items articles goods stock", "product", "name sku", "category brand", "price:price stock_left:50 weight:30", "available"),
    ("books titles volumes shelf", "book", "title", "author genre", "pages:600 year:90 copies:12", "read lent"),
    ("employees staff workers colleagues", "employee", "name", "department office", "salary:900 age:65 years:30", "remote"),
    ("students pupils learners children", "student", "name", "grade_class school", "score:100 age:18 absences:15", "enrolled"),
    ("cities towns places", "city", "name", "country region", "population:900 area:300", "capital"),
    ("movies films shows", "movie", "title", "genre director", "rating:10 minutes:180 year:60", "seen"),
    ("payments invoices bills expenses", "payment", "payer name", "category currency", "amount:price fee:20 days_late:30", "settled paid"),
    ("players athletes contestants", "player", "name nick", "team position", "goals:30 matches:40 points:90", "injured"),
    ("songs tracks", "song", "title", "artist album", "seconds:400 plays:900 rating:5", "liked"),
    ("files documents uploads", "file", "name path", "kind folder", "size:900 lines:300", "hidden"),
)  # fmt: skip
NAMES = [
    "Ada",
    "Bob",
    "Cleo",
    "Dan",
    "Eva",
    "Finn",
    "Gus",
    "Hana",
    "Ivo",
    "Jill",
    "Kim",
    "Leo",
    "Mia",
    "Ned",
    "Olga",
    "Paul",
    "Rosa",
    "Sam",
    "Tim",
    "Uma",
    "Vera",
    "Zoe",
]
THINGS = [
    "apple",
    "bread",
    "cup",
    "desk",
    "egg",
    "fig",
    "glue",
    "hat",
    "ink",
    "jam",
    "key",
    "lamp",
    "milk",
    "nut",
    "oil",
    "pen",
    "quilt",
    "rope",
    "soap",
    "tea",
    "vase",
    "wool",
]
GROUPS = [
    "red",
    "blue",
    "green",
    "Paris",
    "Rome",
    "Oslo",
    "Lima",
    "math",
    "art",
    "north",
    "south",
    "east",
    "west",
    "new",
    "open",
    "low",
    "high",
    "home",
    "gold",
    "tin",
    "A",
    "B",
    "x",
    "y",
]
PEOPLE = frozenset(["name", "student", "player", "customer", "owner", "payer", "author", "director", "artist"])
LOCALS = (
    "result",
    "total",
    "count",
    "counts",
    "values",
    "value",
    "found",
    "best",
    "groups",
    "key",
    "index",
    "rows",
    "yes",
    "no",
    "chosen",
    "top",
)


class Table:
    """A parameter that holds records, and what a draw has decided about it.

    Attributes:
        label: the field that names a record.
        groups, numbers, flags: fields to group by, with numbers, with truth values.
        picks, highest: the texts a field may have, the largest number.
        extra: the parameter that a constant became, if any.
    """

    def __init__(self, r: random.Random) -> None:
        self.r = r
        names, one, labels, groups, numbers, flags = r.choice(SCHEMAS)
        options = names.split()
        self.name = given(r, r.choice(options), "pairs")
        self.many, self.one = own_nouns(r, self.name, options[0], one)
        if self.one == self.many:
            self.many, self.one = "records", "record"
        self.tuples = r.random() < 0.25
        self.picks: dict[str, tuple[str, ...]] = {}
        self.highest: dict[str, int] = {}
        self.prices: set[str] = set()
        self.extra: Parameter | None = None
        self.limit_of = ""
        self.taken = [self.name, *LOCALS]
        name = r.choice(labels.split())
        self.label = self._field(name, "word")
        self.picks[self.label] = tuple(r.sample(NAMES if name in PEOPLE else THINGS, 8))
        self.groups = [self._field(f, "word") for f in r.sample(groups.split(), 1) if r.random() < 0.6]
        for f in self.groups:
            self.picks[f] = tuple(r.sample(GROUPS, 3))
        wanted = 2 if len(self.groups) == 0 or r.random() < 0.5 else 1
        self.numbers: list[str] = []
        for text in sorted(r.sample(numbers.split(), min(wanted, len(numbers.split()))), key=numbers.index):
            f, _, high = text.partition(":")
            f = self._field(f, "int")
            self.numbers.append(f)
            if high == "price":
                self.prices.add(f)
            self.highest[f] = 40 if high == "price" else int(high)
        self.flags = [self._field(r.choice(flags.split()), "int")] if r.random() < 0.25 else []
        self.fields = [self.label, *self.groups, *self.numbers, *self.flags]
        self.v = self._variable()

    def _field(self, name: str, kind: str) -> str:
        found = given(self.r, name, kind, tuple(self.taken))
        if found in self.taken:
            raise ValueError("one field twice")
        self.taken.append(found)
        return found

    def _variable(self) -> str:
        options = [self.one, self.one[0], "x", "r", "item", "row", "record", "t"]
        if self.tuples:
            options = ["t", "x", "row", self.one[0]]
        options = [v for v in options if v not in self.taken and v.isidentifier() and not keyword.iskeyword(v)]
        return self.r.choice(options)

    def threshold(self, field: str, comparison: str) -> str:
        """A parameter to compare a number field with; its name."""
        low = comparison in ("gt", "ge")
        names = ("minimum", f"min_{field}", "threshold", "limit", "lowest") if low else ("maximum", f"max_{field}", "limit", "cutoff", "budget")  # fmt: skip
        name = given(self.r, self.r.choice(names), "int", tuple(self.taken))
        self.limit_of, self.extra = field, Parameter(name, "int")
        self.taken.append(name)
        return name

    def chosen(self, field: str) -> str:
        """A parameter to compare a text field with; its name."""
        name = given(
            self.r, self.r.choice(("wanted", field, f"the_{field}", "target", "which")), "word", (self.name, *LOCALS)
        )
        if name in RESERVED or (self.tuples and name == field):
            raise ValueError("a field unpacked over the parameter")
        self.limit_of, self.extra = field, Parameter(name, "word")
        return name

    def count(self) -> str:
        """A parameter that says how many; its name."""
        name = given(self.r, self.r.choice(("n", "k", "limit", "how_many", "size")), "small", tuple(self.taken))
        self.extra = Parameter(name, "small")
        self.taken.append(name)
        return name

    def _kind(self, field: str) -> str:
        if field in self.picks:
            return f"pick {','.join(self.picks[field])}"
        if field in self.flags:
            return "flag"
        return f"{'price 1' if field in self.prices else 'range 0'},{self.highest[field]}"

    def parameters(self) -> tuple[Parameter, ...]:
        """The function's parameters, their kinds made for the constants drawn."""
        kind = ("tuples " if self.tuples else "records ") + ";".join(f"{f}={self._kind(f)}" for f in self.fields)
        first = Parameter(self.name, kind)
        if self.extra is None:
            return (first,)
        if self.extra.kind == "small":
            return (first, self.extra)
        if self.extra.kind == "int":
            return (first, Parameter(self.extra.name, f"range 0,{self.highest[self.limit_of]}"))
        return (first, Parameter(self.extra.name, self._kind(self.limit_of)))


class Reading:
    """How a stretch of code reads a record: by key or position, or (tuples only) unpacked into names."""

    def __init__(self, t: Table, style: str, v: str = "") -> None:
        self.t, self.style, self.v = t, style, v or t.v
        self.used: set[str] = set()

    def at(self, field: str) -> str:
        """The code for a field."""
        self.used.add(field)
        return field if self.style == "unpacked" else self.of(self.v, field)

    def bare(self, field: str) -> str:
        """The code for a field inside an f-string with double quotes."""
        return self.at(field).replace('"', "'")

    def of(self, v: str, field: str) -> str:
        """The code for a field of the record in ``v``."""
        return f"{v}[{self.t.fields.index(field)}]" if self.t.tuples else f'{v}["{field}"]'

    def target(self) -> str:
        """What stands after ``for``; asked for last, when it is known which fields are used."""
        if self.style != "unpacked" or not self.used:
            return self.v
        return ", ".join(f if f in self.used else "_" for f in self.t.fields)


class Mention:
    """How one sentence mentions fields and parameters."""

    def __init__(self, r: random.Random, t: Table) -> None:
        self.r, self.t = r, t
        self.described = t.tuples or r.random() < 0.55
        quoted = ("{}", "{}", "`{}`") if t.tuples else ('"{}"', '"{}"', "'{}'", "`{}`", *(["{}"] * 2 * self.described))
        self.style = r.choice(quoted)
        self.ticks = r.random() < 0.5

    def field(self, name: str) -> str:
        """A field's name, quoted in this sentence's way."""
        return self.style.format(name)

    def fields(self, text: str) -> str:
        """A text with [field] mentioned."""
        return re.sub(r"\[(\w+)\]", lambda m: self.field(m[1]), text)

    def given(self, constant: str) -> str:
        """A constant or a parameter's name."""
        return f"`{constant}`" if self.ticks and constant.isidentifier() else constant

    def lead(self, options: tuple[str, ...]) -> str:
        """A word that opens a clause."""
        return self.r.choice(options)

    def placed(self, before: str = "") -> str:
        """ " in `orders`", or nothing."""
        where = f"`{self.t.name}`" if self.ticks else self.t.name
        return f" {before or self.r.choice(('in', 'of'))} {where}" if self.r.random() < 0.45 else ""

    def description(self) -> str:
        """A sentence that says what a record is."""
        r, t = self.r, self.t
        names = [f'"{f}"' if not t.tuples and self.style == "{}" else self.field(f) for f in t.fields]
        listed = f"{', '.join(names[:-1])} and {names[-1]}"
        where = f"`{t.name}`" if self.ticks else t.name
        if t.tuples:
            row = f"({', '.join(t.fields)})"
            forms = (f"Each {t.one} is a tuple {row}.", f"{where} is a list of {row} tuples.", f"{where} holds tuples of {listed}.", f"Every element of {where} is {row}.")  # fmt: skip
        else:
            forms = (
                f"Each {t.one} is a dict with keys {listed}.",
                f"{where} is a list of dicts with the keys {listed}.",
                f"Every {t.one} is a dictionary with {listed}.",
                f"Each dict in {where} has the keys {listed}.",
                f"A {t.one} has the keys {listed}.",
            )
        return r.choice(forms)

    def sentence(self, phrase: str, verbs: tuple[str, ...]) -> str:
        """A phrase ("the sum of …") as a docstring's sentences."""
        r, t = self.r, self.t
        if phrase.startswith(("whether", "True if", "how ")):
            verbs = (
                ("Return", "Return", "Returns", "Say", "Tell")
                if not phrase.startswith("True")
                else ("Return", "Returns")
            )
        way = r.random()
        upper = phrase[0].upper() + phrase[1:]
        if way < 0.62:
            text = f"{r.choice(verbs)} {phrase}."
        elif way < 0.76:
            text = f"Given {r.choice(('a list of ' + self.t.many, 'the ' + self.t.many, f'`{self.t.name}`'))}, return {phrase}."
        elif way < 0.82 and phrase.startswith("the ") and "," not in phrase and ":" not in phrase:
            text = f"What is {phrase}?"
        else:
            text = f"{upper}."
        if self.described:
            told = self.description()
            text = f"{told} {text}" if r.random() < 0.35 else f"{text} {told}"
        if t.one[0] in "aeio":
            text = re.sub(rf"\b([Aa]) (?={t.one}\b)", r"\1n ", text)
        if text.rstrip(".").endswith('"') or text.startswith('"'):  # the docstring's own quotes stand next to it
            text = text.replace('"', "'")
        return text


def emptiness(r: random.Random, rule: str, t: Table, filtered: bool) -> tuple[str, ...]:
    """Wordings of what happens when there is no record to look at."""
    none = r.choice((f"no such {t.one}", f"no matching {t.one}", f"no {t.one} like that", "no match")) if filtered else r.choice((f"no {t.one}", f"no {t.many} at all"))  # fmt: skip
    others = ("if nothing matches", f"if there is {none}", "when none qualifies") if filtered else (f"if {t.name} is empty", "for an empty list", f"if there are no {t.many}")  # fmt: skip
    if rule == "ValueError":
        return tuple(f"{verb} {other}." for other in others for verb in ("Raise ValueError", "Raises a ValueError"))
    shown = {'""': r.choice(('""', "an empty string"))}.get(rule, rule)
    return (
        *(f"Return {shown} {other}." for other in others),
        *(f"{other[0].upper()}{other[1:]}, return {shown} instead." for other in others),
    )
