"""Pieces of methods: what an object holds, what a method does to it, when it refuses, what it returns.

In code and words ``$s`` is the attribute, ``$l`` a second one (a limit), ``$a`` and ``$b`` are the arguments, ``$n`` and
``$v`` helper variables and ``$k`` a constant; ``$new`` stands for the act's new value.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Act:
    """What a method changes: ``steps`` are ways to write it, ``words`` orders, ``refusals`` guards that may go with it.

    ``takes`` has (kind, names) of its arguments.
    """

    key: str
    steps: tuple[str, ...]
    words: tuple[str, ...]
    names: str
    takes: tuple[tuple[str, str], ...] = ()
    refusals: tuple[tuple[str, ...], ...] = ((),)
    ends: str = ""  # the only ends that make sense; empty: all those of the domain that take no arguments
    new: str = ""


@dataclass(frozen=True)
class Guard:
    """A reason to refuse, its opposite, and both in words."""

    code: str
    opposite: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class End:
    """What a method returns: ``codes`` are expressions; ``alone``: sensible where nothing was changed."""

    codes: tuple[str, ...]
    words: tuple[str, ...]
    returns: str
    names: str = ""
    takes: tuple[tuple[str, str], ...] = ()
    refusals: tuple[tuple[str, ...], ...] = ((),)
    alone: bool = True
    long: tuple[str, ...] = ()  # bodies with statements


@dataclass(frozen=True)
class Domain:
    """Objects that hold one kind of thing: (class names, names of ``$s``, names of ``$l``) and the pieces for them."""

    key: str
    things: tuple[tuple[str, str, str], ...]
    kinds: tuple[str, str]
    empty: str
    acts: tuple[Act, ...]
    guards: dict[str, Guard]
    ends: dict[str, End]


AMOUNT = "amount value n units delta change"
NUMBER_REFUSALS = ((), (), ("negative",), ("notpositive",), ("above",), ("below",), ("beyond",), ("big",), ("negative", "above"),
                   ("notpositive", "above"), ("negative", "below"), ("notpositive", "below"), ("above", "below"))  # fmt: skip
BARE_REFUSALS = ((), (), ("above",), ("below",), ("beyond",))


def _changed(
    key: str, new: str, short: str, words: tuple[str, ...], names: str, *takes: tuple[str, str]
) -> tuple[Act, ...]:
    """The act that sets ``$s`` to ``new``: as it is, and kept between bounds in several ways."""
    refusals = NUMBER_REFUSALS if takes else BARE_REFUSALS
    guarded = tuple(r for r in refusals if set(r) <= {"negative", "notpositive", "big"}) if takes else ((),)
    acts = [Act(key, (short, f"$n = {new}\nself.$s = $n"), words, names, takes, refusals, new=new)]
    for bound, fast, test, limit, said in (
        (
            "cap",
            "min($new, self.$l)",
            ">",
            "self.$l",
            ("but never above the $l", "capping it at the $l", "but stop at the $l"),
        ),
        ("floor", "max($new, 0)", "<", "0", ("but never below 0", "but stop at zero", "not letting it drop under 0")),
        (
            "wrap",
            "($new) % self.$l",
            "",
            "",
            ("wrapping around at the $l", "modulo the $l", "starting again from 0 at the $l"),
        ),
    ):
        steps = (
            f"self.$s = {fast.replace('$new', new)}",
            f"{short}\nif self.$s {test} {limit}:\n    self.$s = {limit}",
        )
        if not test:
            steps = (steps[0], f"{short}\nself.$s %= self.$l")
        said_all = tuple(f"{word}, {tail}" for word in words for tail in said)
        acts.append(Act(f"{key}-{bound}", steps, said_all, names, takes, guarded))
    return tuple(acts)


NUMBERS = Domain(
    "number",
    (
        ("Account BankAccount Wallet Purse SavingsAccount Budget", "balance money funds", "limit maximum ceiling"),
        ("Counter Tally Clicker Meter Odometer", "count total value clicks", "limit maximum top"),
        ("Tank Pool Bucket Bottle Battery Reservoir", "level volume charge content", "capacity size maximum"),
        ("Thermostat Oven Heater Fridge Sensor", "temperature degrees reading", "maximum limit target"),
        ("Player Hero Monster Team ScoreBoard", "score points health energy", "max_points maximum target"),
        ("Clock Timer Stopwatch Countdown", "minutes seconds time hour", "period length maximum"),
        ("Robot Elevator Cursor Slider Token", "position floor place x", "size width length"),
        ("Product Ticket Stock Warehouse Box", "quantity price weight stock", "capacity limit maximum"),
    ),
    ("few nat", "pos"),
    "0",
    (
        Act("none", ("",), ("",), ""),
        *_changed("add", "self.$s + $a", "self.$s += $a", ("add $a to the $s", "increase the $s by $a", "raise the $s by $a"), "add increase deposit put fill advance gain earn charge", ("int", AMOUNT)),
        *_changed("sub", "self.$s - $a", "self.$s -= $a", ("subtract $a from the $s", "take $a off the $s", "lower the $s by $a"), "subtract withdraw take decrease use spend lose drain", ("int", AMOUNT)),
        *_changed("mul", "self.$s * $a", "self.$s *= $a", ("multiply the $s by $a", "scale the $s by $a"), "multiply scale grow boost", ("few", "factor times multiplier n")),
        *_changed("addmul", "self.$s + $a * $b", "self.$s += $a * $b", ("add $a times $b to the $s", "increase the $s by the product of $a and $b"), "add_all buy_many add_items record", ("int", "price points value each"), ("few", "quantity count times number")),
        *_changed("percent", "self.$s + self.$s * $a // 100", "self.$s += self.$s * $a // 100", ("increase the $s by $a percent (rounded down)", "add $a % of it (rounded down) to the $s"), "add_interest grow raise_by add_percent", ("int", "percent rate")),
        *_changed("addk", "self.$s + $k", "self.$s += $k", ("add $k to the $s", "increase the $s by $k"), "step advance bump tick up"),
        *_changed("subk", "self.$s - $k", "self.$s -= $k", ("subtract $k from the $s", "lower the $s by $k"), "step_back down tick reduce lower"),
        *_changed("double", "self.$s * 2", "self.$s *= 2", ("double the $s", "multiply the $s by two"), "double grow twice"),
        Act("half", ("self.$s //= 2", "self.$s = self.$s // 2"), ("halve the $s, rounding down", "divide the $s by 2 (integer division)"), "halve cut shrink"),
        Act("set", ("self.$s = $a",), ("set the $s to $a", "replace the $s with $a"), "set update change reset_to", (("int", "value new_value amount target"),), ((), ("negative",), ("over",), ("negative", "over"), ("big",)), new="$a"),
        Act("best", ("self.$s = max(self.$s, $a)", "if $a > self.$s:\n    self.$s = $a"), ("set the $s to $a if that is larger", "keep the larger of the $s and $a as the $s", "replace the $s with $a when $a is greater"), "record report track update_max", (("int", "value amount reading"),), ((), ("negative",), ("over",))),
        Act("least", ("self.$s = min(self.$s, $a)", "if $a < self.$s:\n    self.$s = $a"), ("set the $s to $a if that is smaller", "keep the smaller of the $s and $a as the $s"), "record track lower_to update_min", (("int", "value amount reading"),), ((), ("negative",))),
        Act("toward", ("if self.$s < self.$l:\n    self.$s += 1\nelif self.$s > self.$l:\n    self.$s -= 1",), ("move the $s one step towards the $l", "bring the $s closer to the $l by 1"), "approach adjust step tick"),
    ),
    {
        "negative": Guard("$a < 0", "$a >= 0", ("$a is negative", "$a is below zero", "$a is less than 0")),
        "notpositive": Guard("$a <= 0", "$a > 0", ("$a is not positive", "$a is zero or negative", "$a is 0 or less")),
        "big": Guard("$a > $k", "$a <= $k", ("$a is greater than $k", "$a exceeds $k", "$a is more than $k")),
        "over": Guard("$a > self.$l", "$a <= self.$l", ("$a is above the $l", "$a exceeds the $l", "$a is greater than the $l")),
        "above": Guard("$new > self.$l", "$new <= self.$l", ("the $s would exceed the $l", "the new $s would be above the $l", "that would take the $s over the $l")),
        "below": Guard("$new < 0", "$new >= 0", ("the $s would become negative", "the new $s would be below zero", "that would take the $s under 0")),
        "beyond": Guard("$new < -self.$l", "$new >= -self.$l", ("the $s would fall below minus the $l", "the new $s would be less than -$l")),
    },
    {
        "value": End(("self.$s",), ("the new $s", "the $s", "the $s as it is then"), "int", alone=False),
        "left": End(("self.$l - self.$s",), ("how much is left up to the $l", "the $l minus the $s", "the difference between the $l and the $s"), "int", "remaining left room missing gap"),
        "share": End(("self.$s * 100 // self.$l",), ("the $s as a percentage of the $l, rounded down", "how many percent of the $l the $s is (integer division)"), "int", "percent percentage fill_level"),
        "reached": End(("self.$s >= self.$l",), ("whether the $l is reached", "whether the $s is at least the $l"), "bool", "is_full is_done reached finished"),
        "exceeded": End(("self.$s > self.$l",), ("whether the $s is above the $l", "whether the $s exceeds the $l"), "bool", "is_over exceeded too_high"),
        "zero": End(("self.$s == 0", "not self.$s"), ("whether the $s is zero", "whether the $s is 0"), "bool", "is_empty is_zero used_up"),
        "gt": End(("self.$s > $k",), ("whether the $s is above $k", "whether the $s is more than $k"), "bool", "is_high is_rich is_hot enough"),
        "pair": End(("(self.$s, self.$l)", "self.$s, self.$l"), ("the $s and the $l as a tuple", "a tuple of the $s and the $l"), "tuple[int, int]", "state as_tuple both"),
        "text": End(('f"{self.$s}/{self.$l}"', 'str(self.$s) + "/" + str(self.$l)'), ('the $s and the $l as text with a slash between them, like "3/10"', 'a string of the form "$s/$l"'), "str", "show describe label to_text"),
        "clock": End(('f"{self.$s // 60:02d}:{self.$s % 60:02d}"',), ('the $s as text like "01:05" (60 to one)', 'the $s split at 60, two digits each, as in "02:07"'), "str", "show format display"),
        "done": End(("True",), ("True",), "bool", alone=False),
        "can": End(("self.$s >= $a", "$a <= self.$s"), ("whether the $s is at least $a", "whether the $s covers $a"), "bool", "can_afford has_enough covers allows", (("pos", "amount price cost needed"),)),
        "lacking": End(("max($a - self.$s, 0)", "max(0, $a - self.$s)"), ("how much the $s lacks to reach $a, at least 0", "what is missing from the $s to $a, but never less than 0"), "int", "missing lacking shortfall", (("pos", "amount goal price"),), long=("if self.$s >= $a:\n    return 0\nreturn $a - self.$s",)),
        "fits": End(("self.$s + $a <= self.$l", "$a <= self.$l - self.$s"), ("whether $a more would still fit within the $l", "whether the $s plus $a is at most the $l"), "bool", "fits can_add has_room", (("pos", "amount extra more"),)),
        "apart": End(("abs(self.$s - $a)",), ("how far the $s is from $a", "the absolute difference between the $s and $a"), "int", "distance apart difference", (("int", "value other target"),)),
    },
)  # fmt: skip

# E stands for the kind of an element, L for that of the list.
ADDED = ((), (), ("full",), ("present",), ("full", "present"))
LISTS = Domain(
    "list",
    (
        ("Stack Queue Buffer Pile Line", "items elements values entries", "capacity size limit"),
        ("Playlist Album Jukebox", "songs tracks titles", "limit max_songs capacity"),
        ("Shelf Library BookCase ReadingList", "books titles volumes", "capacity max_books width"),
        ("Inbox History Log TodoList Agenda", "messages entries tasks notes", "limit capacity maximum"),
        ("ShoppingList Basket Bag Fridge", "items things products", "capacity limit max_items"),
        ("Team Room Bus Course Party", "members guests names players", "capacity seats places"),
        ("MovingAverage Window Recorder Samples Scores", "values readings numbers scores", "size window length"),
    ),
    ("L", "few"),
    "[]",
    (
        Act("none", ("",), ("",), ""),
        Act("append", ("self.$s.append($a)", "self.$s = self.$s + [$a]", "self.$s += [$a]"), ("add $a at the end of the $s", "append $a to the $s", "put $a behind the other $s"), "add push append enqueue put", (("E", "item value element entry"),), ADDED),
        Act("prepend", ("self.$s.insert(0, $a)", "self.$s = [$a] + self.$s", "self.$s = [$a, *self.$s]"), ("put $a in front of the $s", "insert $a at the beginning of the $s"), "add_first push_front prepend put_first", (("E", "item value element entry"),), ADDED),
        Act("slide", ("self.$s.append($a)\nif len(self.$s) > $k:\n    self.$s.pop(0)", "if len(self.$s) >= $k:\n    self.$s.pop(0)\nself.$s.append($a)"), ("append $a to the $s and drop the first one if there are more than $k", "add $a at the end; when more than $k $s are held, forget the oldest (first) one"), "add push record update", (("E", "item value reading"),), ((), ("present",))),
        Act("once", ("if $a not in self.$s:\n    self.$s.append($a)",), ("append $a to the $s unless it is there already", "add $a to the end of the $s if it is not among them yet"), "add include register add_once", (("E", "item value entry"),), ((), ("full",))),
        Act("remove", ("self.$s.remove($a)", "del self.$s[self.$s.index($a)]", "self.$s.pop(self.$s.index($a))"), ("remove the first $a from the $s", "take $a (its first occurrence) out of the $s"), "remove take_out delete discard drop", (("E", "item value entry"),), (("missing",),)),
        Act("toggle", ("if $a in self.$s:\n    self.$s.remove($a)\nelse:\n    self.$s.append($a)",), ("remove $a from the $s if it is there (first occurrence), otherwise append it", "toggle $a in the $s: take out the first one, or add it at the end"), "toggle switch flip", (("E", "item value entry"),)),
        Act("purge", ("self.$s = [$v for $v in self.$s if $v != $a]", "while $a in self.$s:\n    self.$s.remove($a)"), ("remove every $a from the $s", "drop all occurrences of $a from the $s"), "remove_all purge discard_all clear_of", (("E", "item value entry"),), ((), ("missing",))),
        Act("front", ("self.$s.remove($a)\nself.$s.insert(0, $a)",), ("move $a (its first occurrence) to the front of the $s", "bring the first $a to the beginning of the $s"), "move_to_front promote favour", (("E", "item value entry"),), (("missing",),)),
        Act("extend", ("self.$s.extend($a)", "self.$s += $a", "for $v in $a:\n    self.$s.append($v)"), ("append all of $a to the $s", "add every one of $a at the end of the $s"), "extend add_all load push_all", (("L", "others more new_ones extra"),), ((), ("nothing",))),
        Act("pop", ("$n = self.$s.pop()", "$n = self.$s[-1]\ndel self.$s[-1]"), ("remove the last of the $s", "take the last one off the $s"), "pop take remove_last undo", (), (("empty",),), "popped popsize"),
        Act("shift", ("$n = self.$s.pop(0)", "$n = self.$s[0]\nself.$s = self.$s[1:]"), ("remove the first of the $s", "take the first one off the $s"), "pop_first dequeue next_item take serve", (), (("empty",),), "popped popsize"),
        Act("popat", ("$n = self.$s.pop($a)", "$n = self.$s[$a]\ndel self.$s[$a]"), ("remove the one at index $a from the $s", "take the one at position $a (from 0) out of the $s"), "pop_at take_at remove_at", (("few", "index position i"),), (("outside",),), "popped popsize"),
        Act("skip", ("self.$s = self.$s[$a:]", "del self.$s[:$a]"), ("drop the first $a of the $s", "remove $a of the $s from the front"), "skip drop discard_first", (("small", "n count number"),), ((), ("few",))),
        Act("keep", ("self.$s = self.$s[-$a:]", "del self.$s[:-$a]"), ("keep only the last $a of the $s", "drop all but the last $a of the $s"), "keep_last trim cut", (("small", "n count number"),), ((), ("few",))),
        Act("rotate", ("self.$s = self.$s[1:] + self.$s[:1]",), ("move the first of the $s to the end", "rotate the $s by one: the first becomes the last"), "rotate cycle next_round", (), ((), ("empty",))),
        Act("swap", ("self.$s[0], self.$s[-1] = self.$s[-1], self.$s[0]",), ("swap the first and the last of the $s", "exchange the two ends of the $s"), "swap_ends swap exchange", (), (("empty",),)),
        Act("turn", ("self.$s.reverse()", "self.$s = self.$s[::-1]"), ("reverse the $s", "turn the order of the $s around"), "reverse turn_around flip"),
        Act("sort", ("self.$s.sort()", "self.$s = sorted(self.$s)"), ("sort the $s", "put the $s in ascending order"), "sort order arrange", (), ((), ("empty",))),
        Act("put", ("self.$s[$a] = $b",), ("replace the one at index $a of the $s with $b", "put $b in place of the one at position $a (from 0) in the $s"), "replace set_at put", (("few", "index position i"), ("E", "item value entry")), (("outside",), ("outside",), ("outside", "presentb"))),
    ),
    {
        "full": Guard("len(self.$s) >= self.$l", "len(self.$s) < self.$l", ("there are $l $s already", "the $l is reached", "no more $s fit (the $l is reached)", "the number of $s has reached the $l")),
        "present": Guard("$a in self.$s", "$a not in self.$s", ("$a is among the $s already", "$a is already there", "the $s already hold $a")),
        "presentb": Guard("$b in self.$s", "$b not in self.$s", ("$b is among the $s already", "$b is already there")),
        "missing": Guard("$a not in self.$s", "$a in self.$s", ("$a is not among the $s", "$a is missing", "there is no $a in the $s")),
        "empty": Guard("not self.$s", "self.$s", ("there are no $s", "it is empty", "the $s are empty")),
        "nothing": Guard("not $a", "$a", ("$a is empty", "there is nothing in $a")),
        "outside": Guard("$a >= len(self.$s)", "$a < len(self.$s)", ("there is no such index", "$a is past the end", "there are too few $s for that")),
        "few": Guard("len(self.$s) < $a", "len(self.$s) >= $a", ("there are fewer than $a $s", "there are not $a $s")),
    },
    {
        "list": End(("self.$s", "list(self.$s)"), ("the $s", "the list of $s", "all $s as a list"), "T", alone=False),
        "size": End(("len(self.$s)",), ("how many $s there are", "the number of $s"), "int", "size length count_all how_many"),
        "room": End(("self.$l - len(self.$s)",), ("the $l minus the number of $s", "how many more $s reach the $l"), "int", "room free places_left remaining"),
        "isempty": End(("len(self.$s) == 0", "not self.$s"), ("whether there are no $s", "whether it is empty"), "bool", "is_empty empty done"),
        "isfull": End(("len(self.$s) >= self.$l",), ("whether the $l is reached", "whether there are at least $l $s"), "bool", "is_full full complete"),
        "distinct": End(("len(set(self.$s))",), ("how many different $s there are", "the number of distinct $s"), "int", "distinct variety kinds"),
        "sorted": End(("sorted(self.$s)",), ("the $s in sorted order", "a sorted list of the $s"), "T", "in_order sorted_list listing"),
        "backwards": End(("self.$s[::-1]", "list(reversed(self.$s))"), ("the $s in reverse order", "the $s from last to first as a list"), "T", "backwards newest_first from_top"),
        "unique": End(("list(dict.fromkeys(self.$s))",), ("the $s without duplicates, in order", "the distinct $s in order of first appearance"), "T", "unique without_repeats", long=("$n = []\nfor $v in self.$s:\n    if $v not in $n:\n        $n.append($v)\nreturn $n",)),
        "popped": End(("$n",), ("it",), "e", alone=False),
        "popsize": End(("($n, len(self.$s))", "$n, len(self.$s)"), ("it together with the number of $s left, as a tuple", "a tuple of it and how many $s remain"), "tuple[e, int]", alone=False),
        "done": End(("True",), ("True",), "bool", alone=False),
        "last": End(("self.$s[-1]",), ("the last of the $s", "the last one of the $s, which stays there"), "e", "peek last top newest", (), (("empty",),)),
        "first": End(("self.$s[0]",), ("the first of the $s", "the first one of the $s, which stays there"), "e", "peek first front oldest", (), (("empty",),)),
        "middle": End(("self.$s[len(self.$s) // 2]",), ("the middle one of the $s (the later of two)", "the one in the middle of the $s, at index half the length"), "e", "middle centre median_item", (), (("empty",),)),
        "largest": End(("max(self.$s)", "sorted(self.$s)[-1]"), ("the largest of the $s", "the maximum of the $s"), "e", "largest maximum highest best", (), (("empty",),)),
        "smallest": End(("min(self.$s)", "sorted(self.$s)[0]"), ("the smallest of the $s", "the minimum of the $s"), "e", "smallest minimum lowest", (), (("empty",),)),
        "has": End(("$a in self.$s",), ("whether $a is among the $s", "whether the $s contain $a"), "bool", "has contains includes holds", (("E", "item value entry"),)),
        "times": End(("self.$s.count($a)", "sum(1 for $v in self.$s if $v == $a)"), ("how often $a is among the $s", "the number of times $a occurs in the $s"), "int", "count count_of times occurrences", (("E", "item value entry"),)),
        "where": End(("self.$s.index($a)",), ("the index of the first $a in the $s", "the position of $a in the $s, counted from 0"), "int", "find position index_of where", (("E", "item value entry"),), (("missing",),)),
        "at": End(("self.$s[$a]",), ("the one of the $s at index $a", "the element of the $s at position $a (from 0)"), "e", "get at item_at lookup", (("few", "index position i"),), (("outside",),)),
        "ahead": End(("self.$s[:self.$s.index($a)]",), ("the $s in front of the first $a", "a list of the $s that come before $a"), "T", "before ahead_of preceding", (("E", "item value entry"),), (("missing",),)),
        "firstn": End(("self.$s[:$a]",), ("the first $a of the $s", "at most $a of the $s, from the front"), "T", "first_few preview head", (("small", "n count number"),), ((), ("few",))),
        "lastn": End(("self.$s[-$a:]",), ("the last $a of the $s", "at most $a of the $s, from the end"), "T", "latest recent tail", (("small", "n count number"),), ((), ("few",))),
        "absent": End(("[$v for $v in $a if $v not in self.$s]",), ("those of $a that are not among the $s", "a list of what is in $a but not in the $s"), "T", "missing absent lacking", (("L", "wanted others needed"),), long=("$n = []\nfor $v in $a:\n    if $v not in self.$s:\n        $n.append($v)\nreturn $n",)),
        "common": End(("[$v for $v in self.$s if $v in $a]",), ("those of the $s that are in $a too", "a list of the $s that also occur in $a"), "T", "common shared overlap", (("L", "others wanted names"),), long=("$n = []\nfor $v in self.$s:\n    if $v in $a:\n        $n.append($v)\nreturn $n",)),
    },
)  # fmt: skip
