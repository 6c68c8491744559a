"""More objects with state: stocks by name, polls, numbered lockers, stays that are charged (see ``parts.py``)."""

from greenroom_tiny.rules.objects.parts import CLOSED, TRUE, Act, End, Guard, Shape


def _stock(classes: str, counts: str, one: str, pool: str, other: str) -> dict[str, str]:
    return {"class": classes, "s": counts, "one": one, "pool": pool, "m": other, "p": "prices rates fees", "l": "limit maximum quota", "g": "log history journal", "t": "takings income earned", "x": "locked recalled blocked", "a": f"{one} name kind", "b": "count amount number quantity"}  # fmt: skip


TAKE = "take hand_out sell ship remove take_$one issue sell_$one fetch"
UNKNOWN = Guard(
    "$a not in self.$s",
    "$a in self.$s",
    ("$a is not in $s", "there is no $a in $s", "$a is unknown to $s", "$s has no entry for $a"),
    "is_unknown",
    "KeyError",
)
BNOT = Guard("$b <= 0", "$b > 0", ("$b is not positive", "$b is zero or less", "$b is 0 or negative"))
STOCKS = Shape(
    "stocks",
    (
        _stock("Depot Warehouse", "stock stored", "article", "bolt,nut,screw,hinge,nail", "reserved sent"), _stock("Orchard FruitStore", "crates baskets", "fruit", "apple,pear,plum,quince,cherry", "sold juiced"),
        _stock("SeedShop GardenShop", "packets seeds", "plant", "basil,cress,leek,beet,kale", "ordered sown"), _stock("Pharmacy Dispensary", "boxes shelf", "drug", "aspirin,zinc,iodine,senna,insulin", "ordered expired"),
        _stock("PaperStore PrintShop", "sheets reams", "paper", "glossy,matt,card,vellum,kraft", "printed cut"), _stock("FishMarket FishStall", "catch fish", "fish", "cod,hake,sole,tuna,trout", "frozen smoked"),
        _stock("Wardrobe CostumeStore", "costumes rack", "costume", "pirate,queen,ghost,clown,wizard", "rented washing"), _stock("ToolShed HireShop", "tools available", "tool", "saw,drill,spade,rake,axe", "rented broken"),
        _stock("Potter PotteryShop", "shelf pots", "pot", "mug,bowl,jug,plate,vase", "glazed fired"), _stock("Farm Barn", "bales feed", "feed", "hay,oats,straw,maize,barley", "used spoiled"),
        _stock("RecyclingYard ScrapYard", "heaps sorted_waste", "material", "glass,paper,tin,steel,copper", "shipped pressed"), _stock("YarnShop TailorShop", "rolls fabric", "cloth", "wool,silk,linen,denim,felt", "cut dyed"),
        _stock("Laundry LinenRoom", "clean linen", "piece", "sheet,towel,apron,napkin,gown", "dirty worn"), _stock("BookFair Stationer", "goods copies", "item", "pen,ink,chalk,stamp,globe", "gifts returned"),
    ),
    {"s": "map pick $pool=range 0,9", "m": "map pick $pool=range 0,5", "p": "map pick $pool=range 1,6", "l": "range 5,12", "x": "many pick $pool", "g": "many pick $pool", "t": "range 0,40", "a": "pick $pool", "b": "range -1,7"},
    (
        Act("take", ("self.$s[$a] -= $b", "self.$s[$a] = self.$s[$a] - $b"), ("~take $b of $a out of $s", "~subtract $b from what $s has of $a", "~lower the entry of $a in $s by $b", "~hand out $b of $a from $s"), TAKE, "unknown short [bnot] [locked]", "of sum true low", extras="log", stories=("Somebody asks for a $one.", "A customer comes for $a.")),
        Act("take-out", ("self.$s[$a] -= $b\nif self.$s[$a] == 0:\n    del self.$s[$a]", "self.$s[$a] = self.$s[$a] - $b\nif not self.$s[$a]:\n    self.$s.pop($a)"), ("~take $b of $a out of $s and ~delete the entry if that leaves 0", "~subtract $b from $a in $s; an entry that gets to zero is removed", "~lower the entry of $a in $s by $b, and ~remove it once nothing is left"), TAKE, "unknown short [bnot] [locked]", "names kinds sum", extras="log"),
        Act("take-max", ("$n = min($b, self.$s.get($a, 0))\nif $n > 0:\n    self.$s[$a] -= $n", "$n = min(self.$s.get($a, 0), $b)\nif $n:\n    self.$s[$a] -= $n"), ("~take $b of $a out of $s, or as many as there are (none if $a is not in it)", "~lower $a in $s by $b, but at most by what is there; an unknown $one counts as 0"), TAKE, "bnot [locked] [big]", "", (End(("$n",), "int", ("how many were taken", "the number really taken")), End(("$b - $n",), "int", ("how many were lacking", "the part of $b that could not be taken"))), extras="log"),
        Act("sell", ("self.$s[$a] -= $b\n$n = $b * self.$p[$a]\nif $b >= $k:\n    $n -= $j", "self.$s[$a] -= $b\n$n = self.$p[$a] * $b - ($j if $b >= $k else 0)"), ("~sell $b of $a from $s, each at its price in $p; from $k pieces on the sum ~is lowered by $j", "~take $b of $a out of $s and ~charge the price in $p for each, less $j for the whole if at least $k are bought"), "sell buy order checkout", "unknown short unpriced [bnot]", "", (End(("$n",), "int", ("what is to be paid", "the sum to pay")), End(("($n, self.$s[$a])", "$n, self.$s[$a]"), "tuple[int, int]", ("a tuple of what is to be paid and what is left of $a",)))),
        Act("sell-cash", ("self.$s[$a] -= 1\nself.$t += self.$p[$a]",), ("~take one $a out of $s and ~add its price in $p to the $t", "~sell a single $a: one less in $s, its price from $p ~goes to the $t"), "sell sell_one buy_one", "unknown none unpriced [locked]", "takings", extras="log"),
        Act("add", ("self.$s[$a] = self.$s.get($a, 0) + $b", "if $a not in self.$s:\n    self.$s[$a] = 0\nself.$s[$a] += $b"), ("~add $b to what $s has of $a, a new $one starting at 0", "~put $b more of $a into $s (from 0 if it has none)", "~increase the entry of $a in $s by $b, creating it if needed"), "add deliver stock_up bring restock add_$one receive", "[bnot] [above] [locked] [kinds] [big]", "of sum names", extras="log", stories=("A delivery comes in.",)),
        Act("add-cap", ("$n = min(self.$s.get($a, 0) + $b, self.$l)\nself.$s[$a] = $n", "$n = self.$s.get($a, 0) + $b\nif $n > self.$l:\n    $n = self.$l\nself.$s[$a] = $n"), ("~add $b to $a in $s (from 0 if unknown), but never keep more than the $l of it", "~increase $a in $s by $b, starting at 0 and stopping at the $l"), "add deliver store collect", "bnot [locked] [unknown]", "of sum names", extras="log"),
        Act("move", ("self.$s[$a] -= $b\nself.$m[$a] = self.$m.get($a, 0) + $b", "self.$s[$a] -= $b\nif $a not in self.$m:\n    self.$m[$a] = 0\nself.$m[$a] += $b"), ("~move $b of $a from $s to $m (where it ~starts at 0 if new)", "~take $b of $a out of $s and ~add them to $m, from 0 if it has none", "~book $b of $a over from $s to $m; a new entry there ~begins at zero"), "move transfer shift book move_$one", "unknown short [bnot] [locked]", "other both kept", extras="log"),
        Act("move-all", ("$n = self.$s.pop($a)\nself.$m[$a] = self.$m.get($a, 0) + $n", "$n = self.$s[$a]\ndel self.$s[$a]\nself.$m[$a] = self.$m.get($a, 0) + $n"), ("~move everything $s has of $a to $m, adding it to what is there, and ~drop it from $s", "~remove $a from $s and ~add its count to that in $m (0 if there is none)"), "move_all clear_out write_off transfer", "unknown [none] [locked] [fewof]", "other names", (End(("$n",), "int", ("how many were moved", "the number moved")),), extras="log"),
        Act("refill", ("$n = max(self.$l - self.$s.get($a, 0), 0)\nself.$s[$a] = self.$s.get($a, 0) + $n", "$n = self.$l - self.$s.get($a, 0)\nif $n < 0:\n    $n = 0\nself.$s[$a] = self.$s.get($a, 0) + $n"), ("~bring $a in $s up to the $l if it is below (0 if unknown)", "~refill $a: what $s lacks of it to the $l is added, a missing entry counting as 0, and nothing if there are more"), "refill restock top_up", "[locked] [unknown] [plenty]", "sum", (End(("$n",), "int", ("how many were added", "the number added")), End(("$n * $k",), "int", ("the cost, which is $k apiece for those added",))), extras="log"),
        Act("lock", ("self.$x.append($a)\n$n = self.$s.pop($a, 0)", "$n = self.$s.get($a, 0)\nif $a in self.$s:\n    del self.$s[$a]\nself.$x.append($a)"), ("~append $a to $x and ~remove its entry, if any, from $s", "~put $a on the list $x; $s ~loses its entry for it, if there is one"), "lock recall block withdraw", "locked", "", (End(("$n",), "int", ("how many of it there were (0 if none)", "the count it had in $s, or 0")),)),
    ),
    {
        "unknown": UNKNOWN,
        "unpriced": Guard("$a not in self.$p", "$a in self.$p", ("$a has no price in $p", "$p has no entry for $a", "$a is not in $p"), "no_price", "KeyError"),
        "short": Guard("self.$s[$a] < $b", "self.$s[$a] >= $b", ("there are fewer than $b of $a in $s", "$s has less than $b of $a", "$b is more than what $s has of $a", "$s has not enough of $a (fewer than $b)"), "lacks is_short"),
        "none": Guard("self.$s.get($a, 0) == 0", "self.$s.get($a, 0) > 0", ("$s has none of $a", "there is no $a left in $s", "the count of $a in $s is 0 or missing"), "is_sold_out"),
        "fewof": Guard("self.$s[$a] < $k", "self.$s[$a] >= $k", ("$s has fewer than $k of $a", "there are fewer than $k of $a in $s")),
        "plenty": Guard("self.$s.get($a, 0) >= $j", "self.$s.get($a, 0) < $j", ("$s has $j or more of $a", "there are at least $j of $a in $s")),
        "bnot": BNOT,
        "big": Guard("$b > $j", "$b <= $j", ("$b is greater than $j", "$b is above $j", "more than $j are given as $b")),
        "above": Guard("self.$s.get($a, 0) + $b > self.$l", "self.$s.get($a, 0) + $b <= self.$l", ("$b more would make more of $a than the $l", "the entry would go above the $l", "$a would come to more than the $l")),
        "kinds": Guard("$a not in self.$s and len(self.$s) >= $k", "($a in self.$s or len(self.$s) < $k)", ("$a is new and $s has $k or more entries already", "it would be a new entry and there are at least $k of them")),
        "locked": Guard("$a in self.$x", "$a not in self.$x", ("$a is in $x", "$x contains $a", "$a is on the list $x"), "is_locked"),
    },
    {
        "of": End(("self.$s.get($a, 0)",), "int", ("how many of $a there are then (0 if none)", "the count of $a in $s, or 0")),
        "sum": End(("sum(self.$s.values())",), "int", ("the total of all counts in $s", "how many there are in $s altogether", "the sum of the values of $s")),
        "names": End(("sorted(self.$s)",), "list[str]", ("the names in $s, sorted", "a sorted list of the keys of $s", "the alphabetical list of what is in $s")),
        "kinds": End(("len(self.$s)",), "int", ("how many entries $s has then", "the number of entries in $s")),
        "low": End(("self.$s.get($a, 0) < $k",), "bool", ("whether fewer than $k of $a are left in $s (0 if unknown)", "True if $s has less than $k of $a now (none counts as 0), else False")),
        "other": End(("self.$m.get($a, 0)",), "int", ("the count of $a in $m (0 if none)", "how many of $a are in $m then, 0 if it has none")),
        "both": End(("(self.$s.get($a, 0), self.$m.get($a, 0))", "self.$s.get($a, 0), self.$m.get($a, 0)"), "tuple[int, int]", ("the counts of $a in $s and in $m as a tuple (0 where there is none)",)),
        "kept": End(("self.$s.get($a, 0)",), "int", ("what remains of $a in $s (0 if none)", "the count of $a still in $s, or 0")),
        "takings": End(("self.$t",), "int", ("the new $t", "the $t after that")),
        "true": TRUE,
    },
    {"log": ("self.$g.append($a)", ("~append $a to the $g", "~note $a at the end of the $g"), End(("self.$g.count($a)",), "int", ("how often $a is in the $g now", "how many times the $g has $a by then")))},
)  # fmt: skip


def _poll(classes: str, votes: str, one: str, pool: str, people: str, person: str) -> dict[str, str]:
    return {"class": classes, "s": votes, "one": one, "pool": pool, "v": people, "l": "quorum needed threshold", "o": "is_open running unlocked", "x": "withdrawn struck_off", "a": f"{one} choice option", "b": person, "t": "blank rejected invalid"}  # fmt: skip


POLLS = Shape(
    "polls",
    (
        _poll("Ballot Election", "votes tally", "candidate", "Ada,Bob,Cleo,Dan", "voted voters", "voter person"), _poll("FlowerShow RoseShow", "points votes", "entry", "rose,lily,iris,tulip", "jury judges_done", "judge juror"),
        _poll("Raffle Tombola", "tickets sold", "buyer", "Ida,Jon,Kai,Lea", "drawn winners", "helper seller"), _poll("Petition Survey", "answers counts", "answer", "yes,no,maybe,later", "asked people", "person citizen"),
        _poll("LogoContest PosterVote", "likes hearts", "poster", "red,blue,green,grey", "seen guests", "guest visitor"), _poll("Fundraiser Appeal", "pledges gifts", "cause", "roof,well,school,park", "donors givers", "donor giver"),
        _poll("StrikeVote ShopCouncil", "voices marks", "proposal", "pay,hours,leave,rest", "workers clerks", "worker clerk"), _poll("DogShow CatShow", "marks stars", "animal", "Rex,Mimi,Bello,Tiger", "referees stewards", "referee steward"),
    ),
    {"s": "map pick $pool=range 0,4", "v": "many pick Ann,Ben,Cid,Eve,Flo", "l": "range 1,5", "o": "flag", "x": "many pick $pool", "t": "range 0,5", "a": "pick $pool", "b": "pick Ann,Ben,Cid,Eve,Flo"},
    (
        Act("cast", ("self.$s[$a] = self.$s.get($a, 0) + 1\nself.$v.append($b)", "self.$v.append($b)\nif $a not in self.$s:\n    self.$s[$a] = 0\nself.$s[$a] += 1"), ("~count one more for $a in $s (from 0 if new) and ~append $b to $v", "~add 1 to the entry of $a in $s, which ~starts at 0, and ~note $b in $v"), "cast vote count_vote enter vote_for give_vote cast_for", "twice [closed] [struck] [unknown]", "of total lead many true", stories=("Someone casts a vote.", "One more vote comes in.")),
        Act("cast-known", ("if $a in self.$s:\n    self.$s[$a] += 1\nelse:\n    self.$t += 1", "if $a not in self.$s:\n    self.$t += 1\nelse:\n    self.$s[$a] += 1"), ("~add one to the entry of $a in $s if it has one, otherwise to the $t", "if $s has $a, it ~gets one more; else the $t ~goes up by 1"), "cast vote count_vote drop_in add_vote tally_one", "[closed] [struck] [reached]", "bad total pair"),
        Act("weigh", ("$n = $k if $b in self.$v else 1\nself.$s[$a] = self.$s.get($a, 0) + $n", "$n = 1\nif $b in self.$v:\n    $n = $k\nself.$s[$a] = self.$s.get($a, 0) + $n"), ("~give $a one more in $s (from 0), or $k more if $b is in $v", "~add 1 to $a in $s, starting at 0; if $v contains $b, it counts $k instead"), "cast vote give add_points", "[closed] [struck] [unknown] [reached]", "of total lead"),
        Act("withdraw", ("$n = self.$s.pop($a)\nself.$x.append($a)", "self.$x.append($a)\n$n = self.$s[$a]\ndel self.$s[$a]"), ("~remove $a from $s and ~append it to $x", "~strike $a out of $s and ~put it at the end of $x"), "withdraw strike resign pull_out withdraw_$one strike_$one", "unknown [struck] [closed]", "total names gone", (End(("$n",), "int", ("the count it had", "what it had in $s before")),)),
        Act("take-back", ("self.$s[$a] -= 1\nself.$v.remove($b)",), ("~take one off the entry of $a in $s and ~remove $b from $v (its first occurrence)", "~lower $a in $s by 1 and ~strike the first $b off $v"), "take_back undo revoke cancel_vote undo_$one", "unknown notyet nothing [closed]", "of total many"),
    ),
    {
        "twice": Guard("$b in self.$v", "$b not in self.$v", ("$b is in $v already", "$v already has $b", "$b has had a turn already, that is stands in $v"), "has_voted"),
        "notyet": Guard("$b not in self.$v", "$b in self.$v", ("$b is not in $v", "$v does not have $b")),
        "closed": CLOSED,
        "struck": Guard("$a in self.$x", "$a not in self.$x", ("$a is in $x", "$x contains $a"), "is_out"),
        "unknown": Guard("$a not in self.$s", "$a in self.$s", ("$a is not in $s", "$s has no entry for $a", "there is no $a in $s"), "is_unknown", "KeyError"),
        "nothing": Guard("self.$s[$a] == 0", "self.$s[$a] > 0", ("$a has 0 in $s", "the count of $a in $s is zero")),
        "reached": Guard("sum(self.$s.values()) >= $j", "sum(self.$s.values()) < $j", ("the counts in $s add up to $j or more", "there are at least $j in $s altogether"), "is_over"),
    },
    {
        "of": End(("self.$s.get($a, 0)",), "int", ("what $a has in $s now, or 0", "the count of $a in $s (0 if none)")),
        "total": End(("sum(self.$s.values())",), "int", ("the sum of all counts in $s", "how many there are in $s altogether")),
        "lead": End(("self.$s.get($a, 0) >= self.$l",), "bool", ("whether $a has at least the $l in $s then (0 if unknown)", "True if the count of $a in $s (0 if none) reaches the $l, otherwise False")),
        "many": End(("len(self.$v)",), "int", ("how many are in $v then", "the length of $v")),
        "bad": End(("self.$t",), "int", ("the $t then", "the new $t")),
        "pair": End(("(sum(self.$s.values()), self.$t)", "sum(self.$s.values()), self.$t"), "tuple[int, int]", ("a tuple of the sum of all counts in $s and the $t",)),
        "names": End(("sorted(self.$s)",), "list[str]", ("the sorted names in $s", "the keys of $s in alphabetical order")),
        "gone": End(("self.$x", "list(self.$x)"), "list[str]", ("the list $x", "all of $x")),
        "true": TRUE,
    },
)  # fmt: skip


def _locker(classes: str, held: str, one: str, pool: str, number: str) -> dict[str, str]:
    return {"class": classes, "s": held, "one": one, "pool": pool, "l": f"{number}_count highest last_number", "x": f"broken blocked closed_{number}s", "w": "waiting queue", "a": f"{one} name", "b": f"other new_{one}", "c": f"{number} place"}  # fmt: skip


LOWEST = "$n = 1\nwhile $n in self.$s.values():\n    $n += 1\nself.$s[$a] = $n"
LOCKERS = Shape(
    "lockers",
    (
        _locker("LockerRoom ChangingRoom", "lockers keys_given", "swimmer", "Ann,Bea,Cy,Don,Eli", "locker"), _locker("Hotel GuestHouse", "rooms booked", "guest", "Hill,King,Lake,Moor,Nash", "room"),
        _locker("Garage CarPark", "bays parked", "car", "Audi,Fiat,Kia,Mini,Saab", "bay"), _locker("Theatre BoxOffice", "seats tickets", "visitor", "Ines,Jack,Kate,Liam,Maud", "seat"),
        _locker("PostRoom MailOffice", "boxes pigeonholes", "tenant", "Abel,Bond,Cole,Dunn,Egan", "box"), _locker("CampSite TentField", "pitches plots", "family", "Frey,Gray,Hobbs,Irwin,Judd", "pitch"),
        _locker("Zoo AnimalPark", "cages enclosures", "animal", "lion,panda,otter,zebra,lynx", "cage"), _locker("Office DeskPlan", "desks places", "worker", "Kit,Lou,Mac,Ned,Oda", "desk"),
        _locker("AllotmentClub GardenClub", "plots beds", "gardener", "Pat,Roy,Sid,Una,Val", "plot"), _locker("MarketHall FleaMarket", "stalls stands", "trader", "Wade,York,Zeller,Ames,Bell", "stall"),
    ),
    {"s": "map pick $pool=range 1,5", "l": "range 2,6", "x": "many range 1,6", "w": "many pick $pool", "a": "pick $pool", "b": "pick $pool", "c": "range 0,6"},
    (
        Act("assign", (LOWEST, "$n = 1\nwhile True:\n    if $n not in self.$s.values():\n        break\n    $n += 1\nself.$s[$a] = $n"), ("~give $a the lowest number from 1 that nobody has in $s", "~enter $a in $s with the smallest number (from 1 on) not used there yet", "~assign to $a the first free number, counting from 1, and ~store it in $s"), "assign give place add_$one assign_to place_$one", "[present] [full]", "number entries", stories=("A $one needs a number.",)),
        Act("assign-skip", (LOWEST.replace("self.$s.values():", "self.$s.values() or $n in self.$x:"),), ("~give $a the lowest number from 1 that is neither taken in $s nor listed in $x", "~enter $a in $s with the smallest number from 1 on that nobody has and that is not in $x"), "assign give place", "[present] [full]", "number entries"),
        Act("wish", ("self.$s[$a] = $c",), ("~give $a the number $c in $s", "~enter $c for $a in $s", "~store $c as the number of $a in $s"), "book reserve choose take", "used [present] [outside] [broken] [nozero]", "entries numbers true"),
        Act("release", ("$n = self.$s.pop($a)", "$n = self.$s[$a]\ndel self.$s[$a]"), ("~remove $a from $s", "~free the number of $a: its entry in $s is deleted", "~delete the entry of $a in $s"), "release vacate leave free_up release_$one", "missing [brokenof]", "numbers entries", (End(("$n",), "int", ("the number that is free now", "the number it had")),)),
        Act("pass-on", ("self.$s[$b] = self.$s.pop($a)", "$n = self.$s.pop($a)\nself.$s[$b] = $n"), ("~hand the number of $a over to $b, so that $a is no longer in $s", "~remove $a from $s and ~give its number there to $b"), "hand_over pass_on transfer replace", "missing taken", "numberb names true"),
        Act("exchange", ("self.$s[$a], self.$s[$b] = self.$s[$b], self.$s[$a]", "$n = self.$s[$a]\nself.$s[$a] = self.$s[$b]\nself.$s[$b] = $n"), ("~exchange the numbers of $a and $b in $s", "~swap what $s has for $a and for $b"), "exchange swap trade", "missing missingb [brokenof]", "bothof numberof"),
        Act("release-next", ("$n = self.$s.pop($a)\nif self.$w:\n    self.$s[self.$w.pop(0)] = $n", "$n = self.$s[$a]\ndel self.$s[$a]\nif self.$w:\n    self.$s[self.$w.pop(0)] = $n"), ("~remove $a from $s; its number there ~goes to the first of $w, who is taken off it, if there is anyone", "~free the number of $a in $s and, if $w is not empty, ~give it to the first in $w, removing them there"), "release leave vacate", "missing [brokenof]", "queue names"),
    ),
    {
        "present": Guard("$a in self.$s", "$a not in self.$s", ("$a has a number already", "$a is in $s already", "$s has an entry for $a already"), "has_number"),
        "missing": Guard("$a not in self.$s", "$a in self.$s", ("$a is not in $s", "$a has no number in $s", "there is no entry for $a in $s"), "is_unknown", "KeyError"),
        "missingb": Guard("$b not in self.$s", "$b in self.$s", ("$b is not in $s", "$b has no number in $s"), "", "KeyError"),
        "taken": Guard("$b in self.$s", "$b not in self.$s", ("$b is in $s already", "$b has a number of its own in $s")),
        "full": Guard("len(self.$s) >= self.$l", "len(self.$s) < self.$l", ("$s has as many entries as the $l or more", "the entries of $s have reached the $l", "there are at least $l entries in $s"), "is_full"),
        "used": Guard("$c in self.$s.values()", "$c not in self.$s.values()", ("somebody has $c already", "$c is one of the numbers given in $s", "the number $c is taken"), "is_taken"),
        "outside": Guard("$c > self.$l", "$c <= self.$l", ("$c is above the $l", "$c is greater than the $l")),
        "nozero": Guard("$c < 1", "$c >= 1", ("$c is less than 1", "$c is below 1")),
        "broken": Guard("$c in self.$x", "$c not in self.$x", ("$c is in $x", "$x contains $c"), "is_broken"),
        "brokenof": Guard("self.$s[$a] in self.$x", "self.$s[$a] not in self.$x", ("the number of $a is in $x", "$x contains the number of $a")),
    },
    {
        "number": End(("$n",), "int", ("that number", "the number given")),
        "entries": End(("len(self.$s)",), "int", ("how many entries $s has now", "the number of entries in $s")),
        "numbers": End(("sorted(self.$s.values())",), "list[int]", ("the numbers in $s, ascending", "all numbers given in $s as a sorted list")),
        "names": End(("sorted(self.$s)",), "list[str]", ("the names in $s, sorted", "an alphabetical list of the keys of $s")),
        "numberb": End(("self.$s[$b]",), "int", ("the number of $b", "the number that $b has then")),
        "numberof": End(("self.$s[$a]",), "int", ("the number that $a has then", "the new number of $a")),
        "bothof": End(("(self.$s[$a], self.$s[$b])", "self.$s[$a], self.$s[$b]"), "tuple[int, int]", ("the new numbers of $a and $b as a tuple", "a tuple of the number of $a and that of $b then")),
        "queue": End(("self.$w", "list(self.$w)"), "list[str]", ("the list $w", "what is left of $w")),
        "true": TRUE,
    },
)  # fmt: skip


def _stay(classes: str, since: str, one: str, pool: str, rate: str, time: str) -> dict[str, str]:
    return {"class": classes, "s": since, "one": one, "pool": pool, "r": rate, "t": "takings income earned", "x": "members regulars staff", "l": "cap most maximum", "g": "log history", "a": f"{one} name", "b": time}  # fmt: skip


DAYS = "$u = $b - self.$s.pop($a)"


def _fee(key: str, code: str, long: str, *words: str) -> Act:
    """Charge a stay by a rule of its own; ``$u`` is the time, ``$n`` the fee."""
    start = ("~remove $a from $s and ~charge for $b minus its value there: ", "~take $a out of $s; its time is $b minus the value there. The fee: ", "on leaving, $a ~is removed from $s and ~pays for the time from its value there to $b: ")  # fmt: skip
    said = tuple(a + b for a in start for b in words)
    return Act(key, (f"{DAYS}\n{code}", f"{DAYS}\n{long}"), said, "check_out charge leave settle collect return_$one check_out_$one bill_for close_stay charge_$one pick_up finish", "unknown [early] [member]", "fee", (End(("($n, len(self.$s))", "$n, len(self.$s)"), "tuple[int, int]", ("the fee and how many are still in $s, as a tuple", "a tuple: the fee, then the number of entries left in $s",)),), extras="takings log", stories=("A $one is picked up and paid for.", "The bill is made when a $one leaves."))  # fmt: skip


FEES = Shape(
    "fees",
    (
        _stay("ParkingGarage CarPark", "arrived since", "car", "Audi,Fiat,Kia,Mini,Saab", "rate price_per_hour", "hour now"), _stay("CarHire VanHire", "rented out", "van", "Ford,Opel,Seat,Volvo,Dacia", "daily_rate price", "day today"),
        _stay("CatHotel DogHotel", "arrivals boarded", "pet", "Mimi,Rex,Tom,Luna,Fido", "rate price_per_day", "day today"), _stay("LuggageRoom CoatCheck", "stored left_since", "bag", "trunk,sack,case,crate,tote", "fee price", "hour closing"),
        _stay("ToolHire CostumeHire", "lent out_since", "tool", "saw,drill,mixer,ladder,sander", "rate charge_per_day", "day returned_on"), _stay("Marina BoatYard", "moored docked", "boat", "Iris,Otter,Tern,Gull,Heron", "berth_fee rate", "day departure"),
        _stay("Hostel GuestHouse", "arrived checked_in", "guest", "Hill,King,Lake,Moor,Nash", "night_rate price", "day departure"), _stay("ColdStore GrainStore", "stored since", "farmer", "Abel,Bond,Cole,Dunn,Egan", "rent rate", "day pickup"),
        _stay("ChargingStation SolarCharger", "plugged_in since", "bike", "red,blue,green,grey,black", "rate price", "minute now"),
    ),
    {"s": "map pick $pool=range 1,8", "r": "range 2,6", "t": "range 0,40", "x": "many pick $pool", "l": "range 10,25", "g": "many pick $pool", "a": "pick $pool", "b": "range 4,14"},
    (
        _fee("min", "$n = max($u, $k) * self.$r", "if $u < $k:\n    $u = $k\n$n = $u * self.$r", "the $r for each unit of it, counting at least $k", "$r times the time, where anything under $k counts as $k"),
        _fee("free", "$n = max($u - $k, 0) * self.$r", "$n = ($u - $k) * self.$r if $u > $k else 0", "the first $k are free, every further one costs the $r", "nothing up to $k, and the $r for each one beyond"),
        _fee("cap", "$n = min($u * self.$r, self.$l)", "$n = $u * self.$r\nif $n > self.$l:\n    $n = self.$l", "the $r for each unit, but no more than the $l in all", "$r times the time, or the $l if that is less"),
        _fee("plus", "$n = $u * self.$r + $j", "$n = $u * self.$r\n$n += $j", "the $r for each unit plus a flat $j", "a flat $j, and the $r for every unit on top"),
        _fee("plus-if", "$n = $u * self.$r + ($j if $u > $k else 0)", "$n = $u * self.$r\nif $u > $k:\n    $n += $j", "the $r for each unit, and $j extra if the time is more than $k", "$r times the time; whoever stays longer than $k pays $j on top"),
        _fee("less-if", "$n = $u * self.$r - ($k if $u >= $j else 0)", "$n = $u * self.$r\nif $u >= $j:\n    $n -= $k", "the $r for each unit, less $k in all if the time is $j or more", "$r times the time; from $j units on the whole gets $k cheaper"),
        _fee("half", "$n = min($u, $k) * self.$r + max($u - $k, 0) * (self.$r // 2)", "if $u <= $k:\n    $n = $u * self.$r\nelse:\n    $n = $k * self.$r + ($u - $k) * (self.$r // 2)", "the $r for each of the first $k units, half of the $r (rounded down) for each further one"),
        _fee("blocks", "$n = ($u + $k - 1) // $k * self.$r", "$n = -(-$u // $k) * self.$r", "the $r for every started block of $k units", "$r for each $k units begun, that is rounded up"),
    ),
    {
        "unknown": UNKNOWN,
        "early": Guard("$b < self.$s[$a]", "$b >= self.$s[$a]", ("$b is before the value of $a in $s", "$b is less than the value of $a in $s", "the value of $a in $s is greater than $b")),
        "member": Guard("$a in self.$x", "$a not in self.$x", ("$a is in $x", "$x contains $a", "$a is one of $x"), "is_free"),
    },
    {"fee": End(("$n",), "int", ("the fee", "what is to be paid"))},
    {
        "takings": ("self.$t += $n", ("~add the fee to the $t", "~increase the $t by that"), End(("self.$t",), "int", ("the new $t", "the $t after that"))),
        "log": ("self.$g.append($a)", ("~append $a to the $g", "~note $a at the end of the $g"), End(("($n, self.$g[-1])", "$n, self.$g[-1]"), "tuple[int, str]", ("a tuple of the fee and the last entry of the $g",))),
    },
)  # fmt: skip
