"""Methods that only ask: entries of one attribute, chosen by another one, and what is made of them."""

import random
import re
from dataclasses import dataclass

from greenroom_tiny.rules.objects.text import ARTICLE, NUMBERS, capital
from greenroom_tiny.spec import Enclosing, Parameter, Spec
from greenroom_tiny.values import ANNOTATIONS
from greenroom_tiny.variety import given


@dataclass(frozen=True)
class Choice:
    """Which entries count: a test of ``name`` and ``n``, with clauses that follow "entries of ..." or "only those"."""

    key: str
    test: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Result:
    """What comes out of the chosen entries ({x} is the test); ``words`` name it ({w} are the clauses), ``empty`` if none."""

    key: str
    bodies: tuple[str, ...]
    returns: str
    words: tuple[str, ...]
    names: str


CHOICES = (
    Choice("below", "n < self.$l", ("below the $l", "less than the $l", "smaller than the $l")),
    Choice("reach", "n >= self.$l", ("of at least the $l", "not below the $l", "with the $l or more")),
    Choice("above", "n > $k", ("above $k", "greater than $k", "of more than $k")),
    Choice("most", "n <= $j", ("of at most $j", "no greater than $j", "up to and including $j")),
    Choice("odd", "n % 2 == 1", ("with an odd value", "with an odd number")),
    Choice("in", "name in self.$x", ("whose name is in $x", "whose name stands in $x", "named in $x too")),
    Choice("out", "name not in self.$x", ("whose name is not in $x", "missing from $x by name", "not named in $x")),
    Choice("more", "n > self.$m.get(name, 0)", ("greater than what $m has for the name (0 if nothing)", "exceeding the entry of that name in $m, or 0 where there is none")),
    Choice("fewer", "n < self.$m.get(name, 0)", ("less than what $m has for the name (0 if nothing)", "smaller than the entry of that name in $m, or 0 where there is none")),
    Choice("unlisted", "name not in self.$m", ("without an entry in $m", "that $m does not list")),
    Choice("start", "name.startswith($a)", ("whose name starts with $a", "with a name beginning with $a")),
    Choice("given", "n >= $b", ("of $b or more", "with at least $b", "not less than $b")),
    Choice("other", "name != $c", ("other than $c", "except that of $c", "leaving out $c")),
)  # fmt: skip
LOOP = "for name, n in self.$s.items():\n    if {x}:\n        "
EACH = "for name, n in self.$s.items() if {x}"
RESULTS = (
    Result("names", (f"return sorted(name {EACH})", f"$n = []\n{LOOP}$n.append(name)\nreturn sorted($n)"), "list[str]", ("the sorted names of the entries of $s {w}", "in alphabetical order, the names of all entries of $s {w}", "a sorted list of names: those of the entries in $s {w}"), "names_of find_names $only_names"),
    Result("count", (f"return sum(1 {EACH})", f"$n = 0\n{LOOP}$n += 1\nreturn $n"), "int", ("how many entries of $s are counted: those {w}", "the number of entries in $s {w}", "the count of all entries of $s {w}"), "count_$only how_many number_of"),
    Result("total", (f"return sum(n {EACH})", f"$n = 0\n{LOOP}$n += n\nreturn $n"), "int", ("the sum of the entries of $s {w}", "the total of all values in $s {w}", "what the entries of $s {w} add up to"), "total total_$only sum_of"),
    Result("worth", (f"return sum(n * self.$p.get(name, $d) {EACH})", f"$n = 0\n{LOOP}$n += n * self.$p.get(name, $d)\nreturn $n"), "int", ("the value of all entries of $s {w}: each times its price in $p ($d if it has none)", "the sum over the entries of $s {w}, each multiplied by what $p has for it, or $d where that is missing"), "value worth total_value"),
    Result("average", (f"$n = [n {EACH}]\nreturn sum($n) / len($n) if $n else None", f"$n = []\n{LOOP}$n.append(n)\nif not $n:\n    return None\nreturn sum($n) / len($n)"), "float | None", ("the average of the entries of $s {w}, or None if there are none", "the mean of the values in $s {w}; None when there are none"), "average mean_$only average_$only"),
    Result("rounded", (f"$n = [n {EACH}]\nreturn round(sum($n) / len($n), 1) if $n else 0.0", f"$n = []\n{LOOP}$n.append(n)\nif not $n:\n    return 0.0\nreturn round(sum($n) / len($n), 1)"), "float", ("the average of the entries of $s {w}, rounded to one decimal; 0.0 if there are none", "the mean, to one decimal place, of the values in $s {w} (0.0 without any)"), "average mean_$only"),
    Result("top", (f"$n = [(-n, name) {EACH}]\nreturn min($n)[1] if $n else None", f"$n = [name {EACH}]\nif not $n:\n    return None\nreturn min($n, key=lambda name: (-self.$s[name], name))"), "str | None", ("the name of the largest entry of $s {w} (of equals the one first in the alphabet), or None without any", "the name with the highest value among the entries of $s {w}; ties go to the alphabetically first, and None if there are none"), "top best_$only leader"),
    Result("bottom", (f"$n = [(n, name) {EACH}]\nreturn min($n)[1] if $n else \"\"", f"$n = [name {EACH}]\nif not $n:\n    return \"\"\nreturn min($n, key=lambda name: (self.$s[name], name))"), "str", ("the name of the smallest entry of $s {w}, the alphabetically first of equals; an empty string if there are none", "the name with the lowest value among the entries of $s {w}, ties broken by name; \"\" without any"), "lowest weakest_$only last_$only"),
    Result("ranking", (f"$n = [name {EACH}]\nreturn sorted($n, key=lambda name: (-self.$s[name], name))", f"$n = sorted((-n, name) {EACH})\nreturn [name for _, name in $n]"), "list[str]", ("the names of the entries of $s {w}, largest value first, equal ones by name", "a ranking of the entries of $s {w}: names by value from high to low, ties in alphabetical order"), "ranking ranked_$only order_of"),
    Result("best", (f"$n = sorted((n {EACH}), reverse=True)\nreturn $n[:$k]", f"$n = []\n{LOOP}$n.append(n)\nreturn sorted($n, reverse=True)[:$k]"), "list[int]", ("the $k largest entries of $s {w}, highest first (all if there are fewer)", "from high to low, at most $k of the values in $s {w}"), "best_few top_values highest"),
    Result("lacking", ("return sum(self.$l - n for name, n in self.$s.items() if n < self.$l and {x})", "$n = 0\nfor name, n in self.$s.items():\n    if n < self.$l and {x}:\n        $n += self.$l - n\nreturn $n"), "int", ("how much the entries of $s {w} lack in all to reach the $l each (those at or above it lack nothing)", "the sum of what is missing to the $l in the entries of $s {w}; higher ones do not count"), "missing_amount needed to_order"),
    Result("excess", ("return sum(max(n - self.$l, 0) for name, n in self.$s.items() if {x})", "$n = 0\nfor name, n in self.$s.items():\n    if n > self.$l and {x}:\n        $n += n - self.$l\nreturn $n"), "int", ("by how much the entries of $s {w} go beyond the $l altogether (lower ones count 0)", "the sum of all that is over the $l in the entries of $s {w}, nothing being taken off for lower ones"), "excess surplus overdue"),
    Result("enough", (f"return sum(n {EACH}) >= self.$l", f"$n = 0\n{LOOP}$n += n\nreturn $n >= self.$l"), "bool", ("whether the entries of $s {w} add up to at least the $l", "True if the sum of the entries of $s {w} reaches the $l, else False"), "enough is_reached suffices"),
    Result("dict", (f"return {{name: n {EACH}}}", f"$n = {{}}\n{LOOP}$n[name] = n\nreturn $n"), "dict[str, int]", ("a dict with the entries of $s {w}", "a new dictionary of just the entries of $s {w}"), "selected only_$only filtered"),
    Result("joined", (f"return \", \".join(sorted(name {EACH})) or \"none\"", f"$n = []\n{LOOP}$n.append(name)\nreturn \", \".join(sorted($n)) if $n else \"none\""), "str", ('the names of the entries of $s {w}, sorted and joined with ", "; "none" if there are none', 'text: the sorted names of the entries of $s {w} with ", " between them, or "none" without any'), "listing report summary"),
    Result("share", (f"if not self.$s:\n    return 0\nreturn 100 * sum(1 {EACH}) // len(self.$s)", f"$n = 0\n{LOOP}$n += 1\nreturn 100 * $n // len(self.$s) if self.$s else 0"), "int", ("how many percent of all entries of $s are counted (rounded down; 0 if it is empty), those {w}", "the percentage, rounded down, of the entries in $s {w} among all its entries; 0 for an empty $s"), "percent share_of_$only percentage"),
)  # fmt: skip
# class names | main dict | singular | pool | list | second dict | limit | prices
_TABLE = """Orchard PlumFarm|harvest trees|tree|ash,oak,plum,pear,apple|sprayed pruned|last_year expected|goal target|prices
Apiary BeeYard|honey frames|hive|north,south,east,west,barn|treated swarmed|last_year planned|minimum target|weights
MilkFarm DairyHerd|litres yields|cow|Elsa,Frida,Greta,Hilda,Berta|sick dry|yesterday usual|minimum norm|factors
BloodDrive DonorCentre|bags donations|donor|Ann,Bob,Cid,Dora,Eve|deferred excused|earlier pledged|quota goal|credits
ClassBook Register|marks points|pupil|Ben,Ida,Leo,Mia,Tom|absent excused|first_term former|pass_mark threshold|weights
Theatre Playhouse|sold seats_taken|show|Hamlet,Faust,Tosca,Medea,Emma|cancelled premieres|reserved returned|house_size break_even|prices
PrintShop CopyRoom|pages copies|client|Abel,Bond,Cole,Dunn,Egan|unpaid regulars|prepaid credit|free_pages limit|rates
Mine Quarry|tons output|shaft|alpha,beta,gamma,delta,omega|flooded closed|planned last_week|quota minimum|values
Museum Gallery|visitors guests|hall|stone,bronze,glass,paper,coins|closed renovated|last_week expected|capacity target|fees
Regatta FishingContest|catches kilos|angler|Ned,Oda,Pat,Roy,Sid|disqualified juniors|yesterday record|minimum bag_limit|points
WaterWorks PowerCompany|usage litres|house|elm,fir,hazel,birch,cedar|exempt empty|last_month billed|allowance limit|rates
Tailor DressMaker|orders gowns|cloth|wool,silk,linen,denim,felt|delayed urgent|in_store cut|minimum batch|prices
SheepFold WoolShed|fleeces shorn|flock|hill,dale,moor,glen,fen|lambs mixed|last_year sold|target goal|prices
SiteOffice Builder|hours shifts|mason|Kit,Lou,Mac,Una,Val|ill trainees|planned overtime|norm limit|wages
Recycler ScrapYard|loads tons|material|glass,paper,tin,steel,copper|mixed refused|shipped last_month|full_load minimum|prices
SeedBank Nursery|packets seedlings|plant|basil,cress,leek,beet,kale|mouldy rare|ordered promised|minimum reserve|prices
Insurer ClaimsDesk|claims damages|client|Hill,King,Lake,Moor,Nash|lapsed premium|paid former|deductible threshold|factors
Kiln PotteryClass|pots bowls|potter|Pia,Quin,Ron,Sue,Tess|cracked glazed|fired sold|batch_size limit|prices
Laundry LinenService|sheets loads|hotel|Ritz,Palm,Crown,Swan,Star|late express|collected returned|minimum bundle|rates
ZooKeeper AnimalHouse|feed rations|animal|lion,panda,otter,zebra,lynx|fasting ill|eaten yesterday|ration minimum|costs
PhotoLab FilmLab|rolls prints|customer|Ines,Jack,Kate,Liam,Maud|rushed unpaid|picked_up ordered|bulk_size limit|prices
PledgeDrive Charity|gifts pledges|donor|Wade,York,Ames,Bell,Clay|anonymous withdrawn|paid last_year|goal minimum|weights
Vineyard Winery|barrels casks|grape|merlot,syrah,pinot,riesling,malbec|sour blended|reserved last_year|quota minimum|prices
CampOffice ScoutCamp|badges points|scout|Finn,Gus,Hana,Ivo,Jule|homesick leaders|last_camp earned|needed target|weights
DentalClinic EyeClinic|visits appointments|patient|Adler,Brown,Cohen,Diaz,Evans|private new|last_year missed|limit norm|fees"""
DOMAINS = tuple(line.split("|") for line in _TABLE.split("\n"))
KINDS = {"s": "map pick {pool}=range 0,9", "x": "many pick {pool}", "m": "map pick {pool}=range 0,9", "l": "range 2,7", "p": "map pick {pool}=range 1,5", "a": "word", "b": "range 1,8", "c": "pick {pool}"}  # fmt: skip
SHAPES = ("{end}", "Return {end}.", "Returns {end}.", "Get {end}.", "Compute {end}.", "Give back {end}.", "Find {end}.", "What is wanted: {end}.")  # fmt: skip


def _filled(text: str, names: dict[str, str]) -> str:
    return re.sub(r"\$([a-z]+)", lambda found: names[found[1]], text)


def _sentence(r: random.Random, result: Result, chosen: list[Choice], names: dict[str, str]) -> str:
    """The result first, then which entries count: in the same sentence, in one of their own, or as a list."""
    marked, spelled = r.random() < 0.35, r.random() < 0.25
    shown = {
        role: NUMBERS[int(name)] if role in "kj" and spelled else name if role in "kjd" or role == "one" else f"`{name}`" if marked or (role in "abc" and "_" in name) else name.replace("_", " ")
        for role, name in names.items()
    }  # fmt: skip
    clauses = [r.choice(choice.words) for choice in r.sample(chosen, len(chosen))]
    words = r.choice(result.words)
    style = r.random()
    if style < 0.5:
        text = r.choice(SHAPES).format(end=words.replace("{w}", r.choice((" and ", " and also ")).join(clauses)))
    else:
        plain = words.replace("$s {w}", "$s that count").replace("those {w}", "those that count")
        text = r.choice(SHAPES[1:6]).format(end=plain)
        if style < 0.7:
            text += r.choice(("\n\nThese count:\n", "\nWhat must hold for an entry to count:\n")) + "\n".join(f"- it is one {clause}" for clause in clauses)  # fmt: skip
        else:
            text += r.choice((" Only entries {} count.", " The entries that count are those {}.", "\n\nAn entry counts if it is one {}.", " Those {} count, the others do not.", " Ignore all entries but those {}.")).format(" and ".join(clauses))  # fmt: skip
    return ARTICLE.sub(r"\1n ", capital(_filled(text, shown)))


def queries(r: random.Random) -> Spec:
    """Entries of a dict chosen by one or two conditions, and what is asked of them."""
    result = r.choice(RESULTS)
    chosen = r.sample(CHOICES, 1 if result.key in ("enough", "excess", "lacking") or r.random() < 0.4 else 2)
    keys = {choice.key for choice in chosen}
    if keys in (
        {"in", "out"},
        {"below", "reach"},
        {"more", "fewer"},
        {"below", "most"},
        {"above", "given"},
        {"reach", "given"},
    ):
        raise ValueError("one condition leaves nothing of the other")
    if result.key in ("lacking", "excess") and keys & {"below", "reach", "most", "above"}:
        raise ValueError("the same bound twice")
    classes, held, one, pool, listed, second, limits, prices = r.choice(DOMAINS)
    pool = ",".join(pool.split(",")[:4])
    names: dict[str, str] = {"one": one, "only": one}
    for role, options, kind in (("s", held, "words"), ("x", listed, "words"), ("m", second, "words"), ("l", limits, "int"), ("p", prices, "words"), ("a", "prefix start beginning", "word"), ("b", "least bound lowest_value", "int"), ("c", f"{one} left_out skipped", "word")):  # fmt: skip
        own = r.choice(options.split())
        names[role] = given(r, own, kind, tuple(names.values())) if role in "lbc" else own
    k = r.randint(2, 4)
    names |= {"k": str(k), "j": str(r.randint(5, 8)), "d": r.choice(("0", "1", "2")), "n": r.choice(("found", "chosen", "result", "selected"))}  # fmt: skip
    test = " and ".join(choice.test for choice in chosen)
    bodies = [body.replace("{x}", test) for body in result.bodies]
    if not re.search(r"\bname\b", test + result.bodies[0].replace("for name, n", "")):
        bodies = [body.replace("for name, n in self.$s.items()", "for n in self.$s.values()") for body in bodies]
    elif not re.search(r"\bn\b", bodies[0].replace("for name, n in", "")):
        bodies = [body.replace("for name, n in self.$s.items()", "for name in self.$s") for body in bodies]
    whole = "\n".join(bodies)
    roles = [role for role in "sxmlp" if f"self.${role}" in whole]
    asked = [role for role in "abc" if re.search(rf"\${role}\b", whole)]
    hidden = "_" if r.random() < 0.15 else ""
    shown = {**names, **{role: hidden + names[role] for role in roles}}
    kinds = {**{role: kind.format(pool=pool) for role, kind in KINDS.items()}, "a": f"pick {','.join(sorted({name[0] for name in pool.split(',')})[:3])}"}  # fmt: skip
    own = [Parameter(names[role], kinds[role]) for role in roles]
    hints, copied = r.random() < 0.5, r.random() < 0.5
    inside = ", ".join(f"{p.name}: {ANNOTATIONS[p.kind]}" if hints else p.name for p in own)
    lines = [f"    def __init__(self, {inside}){' -> None' if hints else ''}:"]
    for parameter in own:
        kind = ANNOTATIONS[parameter.kind].partition("[")[0]
        lines.append(f"        self.{hidden}{parameter.name} = {f'{kind}({parameter.name})' if copied and kind != 'int' else parameter.name}")  # fmt: skip
    name = r.choice(classes.split())
    return Spec(
        "/".join(("rules/objects/query", result.key, *(choice.key for choice in chosen))),
        tuple(word for word in _filled(result.names, names).split() if word not in names.values()),
        tuple(Parameter(names[role], kinds[role]) for role in asked),
        result.returns,
        tuple(dict.fromkeys(_filled(body, shown) for body in bodies)),
        tuple(dict.fromkeys(_sentence(r, result, chosen, names) for _ in range(6))),
        enclosing=Enclosing(name, tuple(own), f"class {name}:\n" + "\n".join(lines)),
    )
