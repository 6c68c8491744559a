"""Pieces of methods of small domain classes: reasons to refuse, acts, results; what holds one kind of state.

In code and words ``$s`` is the main attribute, other letters its companions (the shape says which), ``$a``, ``$b`` and
``$c`` arguments, ``$n`` and ``$v`` helper variables, ``$k`` and ``$j`` constants. ``~`` stands before each verb of an order.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Guard:
    """A reason to refuse, its opposite, both in words, and the name of a helper method that could tell."""

    code: str
    opposite: str
    words: tuple[str, ...]
    helper: str = ""
    error: str = "ValueError"


@dataclass(frozen=True)
class End:
    """What is returned: ways to write it, its type, and words that name it."""

    codes: tuple[str, ...]
    returns: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Act:
    """What changes. ``guards``: needed ones and, in brackets, those that may be asked for; ``ends``: keys of results."""

    key: str
    codes: tuple[str, ...]
    words: tuple[str, ...]
    names: str
    guards: str
    ends: str
    own: tuple[End, ...] = ()
    extras: str = ""
    stories: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shape:
    """Objects of one kind. ``domains``: role -> names, apart by spaces; ``kinds``: role -> kind, ``$pool`` being names."""

    key: str
    domains: tuple[dict[str, str], ...]
    kinds: dict[str, str]
    acts: tuple[Act, ...]
    guards: dict[str, Guard]
    ends: dict[str, End]
    extras: dict[str, tuple[str, tuple[str, ...], End]] = field(
        default_factory=dict[str, tuple[str, tuple[str, ...], End]]
    )


TRUE = End(("True",), "bool", ("True",))
NOTPOSITIVE = Guard(
    "$a <= 0", "$a > 0", ("$a is not positive", "$a is zero or less", "$a is 0 or negative", "$a is not above 0")
)
NEGATIVE = Guard("$a < 0", "$a >= 0", ("$a is negative", "$a is below zero", "$a is less than 0"))
CLOSED = Guard("not self.$o", "self.$o", ("`$o` is not set", "`$o` is False", "the `$o` flag is off"))


def _place(classes: str, many: str, one: str, pool: str, waiting: str, barred: str, log: str = "log") -> dict[str, str]:
    return {"class": classes, "s": many, "one": one, "pool": pool, "l": f"capacity limit maximum max_{many.split()[0]} size",
            "w": waiting, "x": barred, "a": f"{one} name", "b": f"other new_{one} successor", "c": f"arrivals new_{many.split()[0]} names", "g": log, "t": "visits total arrivals_so_far"}  # fmt: skip


PLACES = Shape(
    "places",
    (
        _place("Kennel DogHotel", "dogs residents", "dog", "Rex,Bella,Max,Fido,Ace", "waiting queue", "banned biters", "log diary"),
        _place("Cloakroom Wardrobe", "coats garments", "coat", "parka,cape,anorak,blazer,trench", "pile overflow", "refused wet_ones"),
        _place("Nursery Kindergarten", "children toddlers", "child", "Mia,Leo,Ida,Tom,Eva", "waiting waiting_list", "sick absent"),
        _place("Workshop Seminar", "participants trainees", "participant", "Ana,Ben,Cleo,Dan,Eli", "waiting reserves", "excluded expelled"),
        _place("Stable Paddock", "horses ponies", "horse", "Star,Thor,Luna,Bolt,Daisy", "outside waiting", "lame unfit"),
        _place("Ward Clinic", "patients inmates", "patient", "Adler,Brown,Cohen,Diaz,Evans", "waiting corridor", "discharged refused"),
        _place("Camp TentSite", "campers tents", "camper", "Finn,Gus,Hana,Ivo,Jule", "waiting standby", "banned blocked"),
        _place("Greenhouse PlantBed", "seedlings plants", "plant", "basil,thyme,sage,mint,dill", "nursery backlog", "diseased infested"),
        _place("Auction SaleRoom", "lots pieces", "lot", "vase,clock,rug,chair,lamp", "later next_sale", "withdrawn forged"),
        _place("Marina Harbour", "boats yachts", "boat", "Iris,Otter,Tern,Gull,Heron", "anchored waiting", "blocked unpaid"),
        _place("Gym FitnessClub", "members trainers", "member", "Kim,Lars,Moe,Nora,Oli", "waiting applicants", "suspended barred"),
        _place("Exhibit Showcase", "exhibits objects", "exhibit", "mask,coin,urn,sword,crown", "stored reserve", "damaged loaned"),
        _place("Kiln Pottery", "pots bowls", "pot", "mug,jug,dish,plate,cup", "drying next_firing", "cracked wet"),
        _place("Aviary BirdHouse", "birds parrots", "bird", "Coco,Rio,Kiwi,Lola,Pip", "quarantine waiting", "ill wild"),
        _place("HelpDesk StageCrew", "helpers volunteers", "helper", "Pia,Quin,Ron,Sue,Tess", "stand_ins reserve", "resigned excused"),
        _place("Jury Committee", "jurors delegates", "juror", "Uma,Vic,Wes,Xena,Yan", "substitutes alternates", "biased dismissed"),
    ),
    {"s": "many pick $pool", "l": "range 2,5", "w": "many pick $pool", "x": "many pick $pool", "a": "pick $pool", "b": "pick $pool", "c": "many pick $pool", "g": "many pick $pool", "t": "range 0,9"},
    (
        Act("admit", ("self.$s.$add($a)",), ("~add $a to the $s", "~take $a in as one of the $s", "~put $a among the $s", "~enter $a in the $s", "~let $a in: it becomes one of the $s"), "admit add_$one take_in accept check_in register", "full [present] [barred] [waiting]", "free size sorted true", extras="log count", stories=("A new $one turns up.", "Someone brings a $one, named by $a.", "A $one asks to be let in.")),
        Act("admit-wait", ("if len(self.$s) < self.$l:\n    self.$s.$add($a)\nelse:\n    self.$w.append($a)", "if len(self.$s) >= self.$l:\n    self.$w.append($a)\nelse:\n    self.$s.$add($a)"), ("~add $a to the $s while they are fewer than $l, otherwise at the end of $w", "~put $a into $s if there is room for it (fewer than $l), else at the end of $w", "~take $a in among the $s as long as the $l is not reached; after that it ~goes to the end of $w"), "admit place accept receive add_$one", "[present] [barred] [waiting]", "queue isin lengths free0", extras="count", stories=("A $one arrives, and there may be no room left.", "A new $one comes in or has to wait.")),
        Act("leave", ("self.$s.remove($a)",), ("~remove $a from the $s", "~take $a out of the $s", "~strike $a off the $s", "~let $a go, off the $s"), "release remove_$one let_go check_out dismiss", "missing [barred]", "size sorted free true", extras="log count", stories=("A $one leaves.", "A $one is taken away.")),
        Act("leave-next", ("self.$s.remove($a)\nif self.$w:\n    self.$s.$add(self.$w.pop(0))",), ("~remove $a from the $s and, if $w is not empty, ~move its first entry to the $s", "~take $a out of the $s; then the first of $w, if any, ~moves up into the $s", "~let $a go from the $s, and ~give its place to whoever is first in $w, if anyone is"), "replace leave free_place check_out vacate", "missing [barred]", "queue sorted lengths", extras="log", stories=("A $one leaves and makes room for another.",)),
        Act("promote", ("$n = self.$w.pop(0)\nself.$s.$add($n)", "$n = self.$w[0]\nself.$w = self.$w[1:]\nself.$s.$add($n)"), ("~move the first of $w to the $s", "~take the first one off $w and ~add it to the $s", "~let whoever is first in $w join the $s"), "promote next_$one admit_next call_next move_up", "nobody [full]", "queue", (End(("$n",), "str", ("its name", "the name that was moved")), End(("($n, len(self.$w))", "$n, len(self.$w)"), "tuple[str, int]", ("its name and how many are left in $w, as a tuple", "a tuple of the moved name and the number still in $w"))), extras="count"),
        Act("ban", ("self.$x.append($a)\nif $a in self.$s:\n    self.$s.remove($a)", "if $a in self.$s:\n    self.$s.remove($a)\nself.$x.append($a)"), ("~append $a to $x and ~remove it from the $s if it is there", "~put $a at the end of $x; if it is one of the $s, it ~leaves them", "~note $a in $x, taking it out of the $s if need be"), "ban exclude bar turn_away reject", "isbarred", "barlist sorted free0", extras="count"),
        Act("swap", ("self.$s.remove($a)\nself.$s.$add($b)",), ("~remove $a from the $s and ~add $b instead", "~let $b take the place of $a among the $s: the one out, the other in", "~exchange $a for $b in the $s, $b being added last"), "swap exchange replace substitute", "missing presentb [barredb]", "sorted true", extras="log"),
        Act("admit-all", ("$n = []\nfor $v in $c:\n    if $v in self.$s or len(self.$s) >= self.$l:\n        $n.append($v)\n    else:\n        self.$s.$add($v)", "$n = []\nfor $v in $c:\n    if $v not in self.$s and len(self.$s) < self.$l:\n        self.$s.$add($v)\n    else:\n        $n.append($v)"), ("~add each of $c in turn to the $s, except those that are there already or come when the $l is reached", "~go through $c: whoever is no $one yet joins the $s as long as the $l is not reached, the others are turned away", "~take in all of $c, one after the other, but nobody twice and no more than $l $s in all"), "admit_all add_all take_group receive", "[nothing] [full]", "", (End(("$n",), "list[str]", ("those turned away, in order", "the list of all who were not added, in order")), End(("len($n)",), "int", ("how many were turned away", "the number that were not added")), End(("(len(self.$s), $n)", "len(self.$s), $n"), "tuple[int, list[str]]", ("a tuple: the number of $s now and the list of those turned away",)))),
        Act("admit-some", ("$n = 0\nfor $v in $c:\n    if $v in self.$x:\n        continue\n    self.$s.$add($v)\n    $n += 1", "$n = 0\nfor $v in $c:\n    if $v not in self.$x:\n        self.$s.$add($v)\n        $n += 1"), ("~add all of $c to the $s but for those in $x", "~put every one of $c that is not in $x among the $s", "~take in $c, leaving out whoever is in $x"), "add_many admit_group take_in_all", "[nothing] [full]", "", (End(("$n",), "int", ("how many were added", "the number added")), End(("len($c) - $n",), "int", ("how many were left out", "the number of those left out")))),
    ),
    {
        "full": Guard("len(self.$s) >= self.$l", "len(self.$s) < self.$l", ("the $s have reached the $l", "the $l is reached", "there are already as many $s as the $l allows", "the number of $s is at the $l or above", "no place is left (at least $l $s)"), "is_full no_room"),
        "present": Guard("$a in self.$s", "$a not in self.$s", ("$a is one of the $s already", "$a is there already", "the $s include $a already", "$a is already among the $s"), "has knows"),
        "missing": Guard("$a not in self.$s", "$a in self.$s", ("$a is not one of the $s", "$a is not among the $s", "there is no such $one", "the $s do not include $a"), "lacks is_stranger", "KeyError"),
        "barred": Guard("$a in self.$x", "$a not in self.$x", ("$a is in $x", "$a stands in $x", "$x contains $a", "$x has $a in it"), "is_barred"),
        "isbarred": Guard("$a in self.$x", "$a not in self.$x", ("$a is in $x already", "$x has $a in it already", "$a already stands in $x")),
        "barredb": Guard("$b in self.$x", "$b not in self.$x", ("$b is in $x", "$x contains $b", "$b stands in $x")),
        "presentb": Guard("$b in self.$s", "$b not in self.$s", ("$b is already one of the $s", "$b is among the $s already", "$b is there already")),
        "waiting": Guard("$a in self.$w", "$a not in self.$w", ("$a is in $w already", "$w already has $a", "$a is waiting already, that is in $w"), "is_waiting"),
        "nobody": Guard("not self.$w", "self.$w", ("$w is empty", "there is nobody in $w", "nothing is in $w"), "nobody_waits"),
        "nothing": Guard("not $c", "$c", ("$c is empty", "there is nothing in $c")),
    },
    {
        "free": End(("self.$l - len(self.$s)",), "int", ("how many places are free then (the $l minus the number of $s)", "the $l minus the number of $s after that", "the number of places still free, that is the $l minus the number of $s")),
        "free0": End(("max(self.$l - len(self.$s), 0)", "max(0, self.$l - len(self.$s))"), "int", ("how many places of the $l are free then, at least 0", "the $l minus the number of $s, but never below zero")),
        "size": End(("len(self.$s)",), "int", ("how many $s there are then", "the new number of $s", "the number of $s after that")),
        "sorted": End(("sorted(self.$s)",), "list[str]", ("the $s in alphabetical order", "a sorted list of the $s", "all $s as a list, sorted")),
        "queue": End(("self.$w", "list(self.$w)"), "list[str]", ("the list $w", "$w as it is then", "what is in $w then")),
        "barlist": End(("self.$x", "list(self.$x)"), "list[str]", ("the list $x", "$x as it is then")),
        "isin": End(("$a in self.$s",), "bool", ("whether $a is one of the $s now", "True if $a is among the $s now, else False")),
        "lengths": End(("(len(self.$s), len(self.$w))", "len(self.$s), len(self.$w)"), "tuple[int, int]", ("a tuple of the number of $s and the length of $w", "how many $s there are and how many are in $w, as a tuple")),
        "true": TRUE,
    },
    {
        "log": ("self.$g.append($a)", ("~append $a to the $g", "~note $a at the end of the $g", "~write $a into the $g"), End(("self.$g[-$k:]",), "list[str]", ("the last $k entries of the $g (fewer if there are fewer)", "at most the last $k names of the $g"))),
        "count": ("self.$t += 1", ("~add one to the $t", "~count it in the $t", "~increase the $t by 1"), End(("self.$t",), "int", ("the $t", "the new $t"))),
    },
)  # fmt: skip


def _vessel(classes: str, level: str, units: str) -> dict[str, str]:
    return {"class": classes, "s": level, "one": units, "l": "capacity limit maximum", "r": "reserve minimum safety_stock", "e": "deliveries changes bookings fillings", "g": "log history", "t": "total turnover sum_so_far", "o": "is_open active unlocked running", "a": f"amount {units} quantity"}  # fmt: skip


VESSELS = Shape(
    "vessels",
    (
        _vessel("Tank Cistern", "level volume content", "litres"), _vessel("Silo GrainBin", "content fill stock", "tons"), _vessel("Vault Safe", "cash balance holdings", "coins"),
        _vessel("Woodshed Pile", "logs_left stock store", "logs"), _vessel("Well Reservoir", "level water content", "buckets"), _vessel("Voucher GiftCard", "balance credit value", "euros"),
        _vessel("Hive BeeHive", "honey store content", "grams"), _vessel("BloodBank Depot", "stock supply holdings", "bags"), _vessel("PhonePlan Contract", "minutes credit balance", "minutes_used"),
        _vessel("PaperTray Printer", "sheets supply stock", "pages"), _vessel("Skip Dumpster", "load content weight", "kilos"), _vessel("Budget PettyCash", "balance funds money", "price"),
        _vessel("HolidayAccount Leave", "days balance credit", "days_taken"), _vessel("Barrel WineVat", "volume content fill", "gallons"), _vessel("OilDrum FuelStore", "fuel content level", "liters"),
    ),
    {"s": "range 0,10", "l": "range 10,16", "r": "range 0,5", "e": "range 0,9", "g": "many range 1,9", "t": "range 0,40", "o": "flag", "a": "range -1,12"},
    (
        Act("fill", ("self.$s += $a", "self.$s = self.$s + $a"), ("~add $a to the $s", "~increase the $s by $a", "~raise the $s by $a", "the $s ~grows by $a"), "fill add put_in deposit load", "over [notpositive] [closed] [big]", "value left full share true", extras="log count sum"),
        Act("fill-cap", ("$n = min($a, self.$l - self.$s)\nself.$s += $n", "$n = self.$l - self.$s\nif $a < $n:\n    $n = $a\nself.$s += $n"), ("~add $a to the $s, but no more than fits under the $l", "~increase the $s by $a, stopping at the $l", "~raise the $s by $a or up to the $l, whichever is less"), "fill_up pour_in add top_up store", "negative [closed] [isfull]", "", (End(("$a - $n",), "int", ("what did not fit", "the rest of $a that found no room", "how much of $a was left over")), End(("$n",), "int", ("how much was really added", "the part of $a that was added")), End(("(self.$s, $a - $n)", "self.$s, $a - $n"), "tuple[int, int]", ("a tuple of the new $s and what was left over of $a",))), extras="count"),
        Act("fill-loss", ("self.$s = min(self.$s + $a - $k, self.$l)", "self.$s += $a - $k\nif self.$s > self.$l:\n    self.$s = self.$l"), ("~add $a less $k (which is lost) to the $s, but never beyond the $l", "~raise the $s by $a minus a loss of $k; whatever goes over the $l is lost too"), "refill add pour book_in", "few [closed]", "value left full", extras="count sum"),
        Act("take", ("self.$s -= $a", "self.$s = self.$s - $a"), ("~subtract $a from the $s", "~take $a off the $s", "~lower the $s by $a", "the $s ~drops by $a"), "take withdraw use draw remove spend", "short [notpositive] [closed] [big]", "value left empty share true", extras="log count sum"),
        Act("take-fee", ("self.$s -= $a + $k", "self.$s = self.$s - $a - $k"), ("~take $a and another $k off the $s", "~lower the $s by $a plus a flat $k", "~subtract $a from the $s, and $k on top of it"), "withdraw draw charge use", "shortfee [notpositive] [closed]", "value empty true", extras="count sum"),
        Act("take-max", ("$n = min($a, self.$s)\nself.$s -= $n", "$n = self.$s if self.$s < $a else $a\nself.$s -= $n"), ("~take $a off the $s, or all of it if there is less", "~lower the $s by $a, but at most by what is there", "~remove $a from the $s; if it does not reach that far, ~take the whole of it"), "draw take_out serve drain use_up", "negative [closed]", "", (End(("$n",), "int", ("how much was taken", "what was really taken")), End(("$a - $n",), "int", ("how much was lacking", "the part of $a that was not there")), End(("($n, self.$s)", "$n, self.$s"), "tuple[int, int]", ("what was taken and the $s left, as a tuple",))), extras="count"),
        Act("take-reserve", ("$n = min($a, max(self.$s - self.$r, 0))\nself.$s -= $n", "$n = max(0, min($a, self.$s - self.$r))\nself.$s -= $n"), ("~take $a off the $s, but only so much that the $r stays untouched (nothing if the $s is below it already)", "~lower the $s by at most $a without going below the $r; if it is not above the $r, ~take nothing"), "draw take_out release hand_out", "negative [closed]", "", (End(("$n",), "int", ("how much was taken", "what was really taken")), End(("self.$s",), "int", ("the $s that remains", "the new $s")), End(("$n == $a",), "bool", ("whether the full $a was taken", "True if all of $a could be taken, else False")))),
        Act("fade", ("self.$s = max(self.$s - $k * $a, 0)", "self.$s -= $k * $a\nif self.$s < 0:\n    self.$s = 0"), ("~lower the $s by $k for each of the $a days, never below 0", "in $a days the $s ~falls by $k a day, but not below zero"), "wait pass_days age let_stand", "negative [closed]", "value empty left", extras="count"),
        Act("top-up", ("$n = self.$l - self.$s\nself.$s = self.$l", "$n = self.$l - self.$s\nself.$s += $n"), ("~bring the $s up to the $l", "~fill the $s up to the $l", "~raise the $s until it equals the $l"), "top_up refill fill_up complete", "[isfull] [closed] [enough]", "", (End(("$n",), "int", ("how much that took", "how much was added")), End(("$n * $k",), "int", ("the cost: $k for each unit added", "what it costs at $k per unit added"))), extras="count"),
        Act("empty", ("$n = self.$s\nself.$s = 0", "$n, self.$s = self.$s, 0"), ("~set the $s back to 0", "~empty it: the $s ~becomes zero", "~reset the $s to 0"), "empty clear_out drain collect", "[closed] [nearly]", "", (End(("$n",), "int", ("how much there was", "the $s as it was before")), End(("$n // $k",), "int", ("how many full units of $k that was", "the old $s divided by $k, rounded down")), End(("max($n - $k, 0)", "$n - $k if $n > $k else 0"), "int", ("the old $s less $k, at least 0", "what it was before, minus $k, but never below zero"))), extras="count sum0"),
        Act("flip", ("self.$o = not self.$o\nif self.$o:\n    self.$s = min(self.$s + $k, self.$l)", "self.$o = not self.$o\nif self.$o and self.$s + $k > self.$l:\n    self.$s = self.$l\nelif self.$o:\n    self.$s += $k"), ("~toggle `$o`; when that turns it on, ~add $k to the $s, but not beyond the $l", "~switch `$o` to its opposite, and if it is True then, the $s ~goes up by $k, at most to the $l"), "toggle switch press turn", "[nearly]", "value left", extras="count"),
    ),
    {
        "over": Guard("self.$s + $a > self.$l", "self.$s + $a <= self.$l", ("the $s would exceed the $l", "$a more would bring the $s above the $l", "the new $s would be greater than the $l", "$a more does not fit under the $l"), "is_too_much"),
        "short": Guard("$a > self.$s", "$a <= self.$s", ("$a is more than the $s", "the $s is less than $a", "the $s is not enough for $a", "there is not enough, that is $a exceeds the $s"), "is_too_little"),
        "shortfee": Guard("self.$s < $a + $k", "self.$s >= $a + $k", ("the $s does not cover $a and the $k", "the $s is less than $a plus $k", "$a plus $k is more than the $s")),
        "notpositive": NOTPOSITIVE,
        "negative": NEGATIVE,
        "few": Guard("$a < $k", "$a >= $k", ("$a is less than $k", "$a is below $k")),
        "big": Guard("$a > $j", "$a <= $j", ("$a is greater than $j", "$a is more than $j", "$a is above $j", "more than $j are asked for in $a")),
        "closed": CLOSED,
        "isfull": Guard("self.$s >= self.$l", "self.$s < self.$l", ("the $s is at the $l already", "the $l is already reached"), "is_full"),
        "enough": Guard("self.$s >= $j", "self.$s < $j", ("the $s is at least $j", "the $s is still $j or more"), "has_enough"),
        "nearly": Guard("self.$s < $j", "self.$s >= $j", ("the $s is below $j", "the $s is less than $j", "the $s does not come up to $j"), "is_low"),
    },
    {
        "value": End(("self.$s",), "int", ("the new $s", "the $s after that", "what the $s is then")),
        "left": End(("self.$l - self.$s",), "int", ("the room that is left up to the $l", "how much is missing to the $l then", "the $l minus the new $s")),
        "full": End(("self.$s == self.$l", "self.$s >= self.$l"), "bool", ("whether the $l is reached now", "True if the $s equals the $l then, else False")),
        "empty": End(("self.$s == 0", "not self.$s"), "bool", ("whether the $s is 0 then", "whether nothing is left of the $s")),
        "share": End(("self.$s * 100 // self.$l",), "int", ("the new $s in percent of the $l, rounded down", "how many percent of the $l the $s is now (whole number, rounded down)")),
        "true": TRUE,
    },
    {
        "log": ("self.$g.append($a)", ("~append $a to the $g", "~write $a at the end of the $g", "~note $a in the $g"), End(("sum(self.$g)",), "int", ("the sum of the $g", "the total of all entries of the $g"))),
        "count": ("self.$e += 1", ("~add one to the $e", "~count it in $e", "~increase the $e by 1"), End(("self.$e",), "int", ("the $e", "the new $e", "the number of $e by then"))),
        "sum": ("self.$t += $a", ("~add $a to the $t", "~increase the $t by $a"), End(("(self.$s, self.$t)", "self.$s, self.$t"), "tuple[int, int]", ("the $s and the $t as a tuple", "a tuple: the $s, then the $t"))),
        "sum0": ("self.$t += $n", ("~add what it was to the $t", "~increase the $t by what was in it"), End(("self.$t",), "int", ("the $t", "the new $t"))),
    },
)  # fmt: skip
