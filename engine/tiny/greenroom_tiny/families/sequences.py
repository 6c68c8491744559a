"""Sequences that small algorithms compute step by step, each with several ways to write it, and summaries of them.

Running sums, windows, chunks, neighbours, digits, divisors, recurrences, heights of a walk.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Way:
    """One way to go through a sequence: a loop's parts. Without ``before`` and ``after`` a comprehension does too."""

    loop: str
    element: str
    setup: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class Source:
    """A sequence of integers. ``{p}``, ``{q}`` and ``{k}`` are parameters or a constant; ``nouns`` are plural."""

    key: str
    ways: tuple[Way, ...]
    nouns: tuple[str, ...]
    kinds: tuple[str, ...] = ("ints",)
    name: str = ""
    order_matters: bool = False
    small: tuple[int, int] = (2, 4)


@dataclass(frozen=True)
class Summary:
    """What becomes of the sequence. ``{g}`` is a generator, ``{l}`` a list, ``{e}`` an element, ``{d}`` the answer for
    nothing; ``wants`` tells whether there is a condition ("yes", "no" or "" for either)."""

    key: str
    returns: str
    code: str
    start: str
    step: str
    end: str
    nouns: tuple[str, ...]
    verbs: tuple[str, ...]
    wants: str = ""
    empty: tuple[str, ...] = ()


SUMMARIES = (
    Summary("sum", "int", "sum({g})", "result = 0", "result += {e}", "return result", ("the sum of {np}", "the total of {np}", "{np}, added up", "what {np} add up to"), ("add them up", "return their sum", "sum them")),
    Summary("count", "int", "sum(1 {bare})", "count = 0", "count += 1", "return count", ("how many of {all} {are}", "the number of {np}", "the count of {np}"), ("count them", "return how many there are", "return their number"), "yes"),
    Summary("max", "int", "max({g}, default={d})", "best = None", "if best is None or {e} > best:\n    best = {e}", "best", ("the largest of {np}", "the maximum of {np}", "the highest of {np}"), ("return the largest", "give back the biggest one", "take the maximum"), "", ("0", "None", "-1", "raise")),
    Summary("min", "int", "min({g}, default={d})", "best = None", "if best is None or {e} < best:\n    best = {e}", "best", ("the smallest of {np}", "the minimum of {np}", "the lowest of {np}"), ("return the smallest", "give back the lowest one", "take the minimum"), "", ("0", "None", "-1", "raise")),
    Summary("list", "list[int]", "[{g0}]", "result = []", "result.append({e})", "return result", ("a list of {np}", "{np} as a list", "the list of {np}, in order"), ("return them as a list", "collect them in a list", "put them in a list")),
    Summary("sorted", "list[int]", "sorted({g})", "result = []", "result.append({e})", "return sorted(result)", ("{np}, sorted ascending", "a sorted list of {np}", "{np} in increasing order"), ("return them sorted", "sort them from smallest to largest")),
    Summary("descending", "list[int]", "sorted({l}, reverse=True)", "result = []", "result.append({e})", "return sorted(result, reverse=True)", ("{np}, largest first", "{np} in descending order", "{np} sorted from largest to smallest"), ("return them sorted, largest first", "sort them in descending order")),
    Summary("distinct", "int", "len(set({g}))", "seen = set()", "seen.add({e})", "return len(seen)", ("how many different values there are among {np}", "the number of distinct values among {np}"), ("count the different values", "return the number of distinct ones")),
    Summary("product", "int", "math.prod({g})", "result = 1", "result *= {e}", "return result", ("the product of {np}", "{np}, multiplied together"), ("multiply them", "return their product")),
    Summary("gcd", "int", "math.gcd(*{l})", "result = 0", "result = math.gcd(result, {e})", "return result", ("the greatest common divisor of {np}", "the gcd of {np}"), ("return their greatest common divisor", "take their gcd")),
    Summary("first", "int", "next(({g0}), {d})", "", "return {e}", "nothing", ("the first of {np}", "the earliest of {np}"), ("return the first one", "take the first"), "yes", ("0", "None", "-1", "raise")),
    Summary("last", "int", "found[-1] if found else {d}", "best = None", "best = {e}", "best", ("the last of {np}", "the final one of {np}"), ("return the last one", "take the last"), "", ("0", "None", "-1", "raise")),
    Summary("spread", "int", "max(found) - min(found) if found else {d}", "found = []", "found.append({e})", "list", ("the difference between the largest and the smallest of {np}", "the range (largest minus smallest) of {np}"), ("return largest minus smallest", "subtract the smallest from the largest"), "", ("0", "None", "raise")),
    Summary("mean", "float", "sum(found) / len(found) if found else {d}", "found = []", "found.append({e})", "list", ("the mean of {np}", "the average of {np}", "the arithmetic mean of {np}"), ("return their average", "take the mean"), "", ("0.0", "None", "raise")),
    Summary("any", "bool", "any({test} {loop})", "", "return True", "return False", ("whether any of {all} {is}", "True if at least one of {all} {is}"), ("tell whether there are any", "return True if there is at least one"), "yes"),
    Summary("all", "bool", "all({test} {loop})", "", "return False", "return True", ("whether each of {all} {is}", "True only if every one of {all} {is}"), (), "yes"),
    Summary("index0", "int", "", "position = 0", "return position", "nothing", ("the index (from 0) of the first one {one} among {all}", "at which 0-based position among {all} the first one {one} stands"), (), "yes", ("-1", "None", "raise")),
    Summary("index1", "int", "", "position = 1", "return position", "nothing", ("the position, counted from 1, of the first one {one} among {all}", "which of {all}, counting from 1, is the first one {one}"), (), "yes", ("0", "-1", "None", "raise")),
    Summary("streak", "int", "", "best = streak = 0", "", "return best", ("the length of the longest unbroken run of values {words} among {all}", "how long the longest stretch of values {words} is in the sequence of {all}"), (), "yes"),
    Summary("join", "str", '"{c}".join(str({e}) {bare})', "result = []", "result.append(str({e}))", 'return "{c}".join(result)', ('{np} as one string, joined by "{c}"', 'a string of {np} with "{c}" between them'), ('join them with "{c}"', 'return them as one string with "{c}" in between')),
)  # fmt: skip


def _grouped(key: str, group: str, loop: str, nouns: tuple[str, ...], kinds: tuple[str, ...] = ("ints",), more: tuple[str, ...] = ("first", "last")) -> list[Source]:  # fmt: skip
    reductions = {
        "sum": ("sum({g})", ("sums", "totals")), "max": ("max({g})", ("maxima", "largest values", "peaks")), "min": ("min({g})", ("minima", "smallest values")),
        "range": ("max({g}) - min({g})", ("ranges (largest minus smallest)",)), "first": ("{g}[0]", ("first values",)), "last": ("{g}[-1]", ("last values",)),
        "ends": ("{g}[0] + {g}[-1]", ("sums of the first and last value",)), "even": ("sum(1 for x in {g} if x % 2 == 0)", ("counts of even values",)),
        "halfmean": ("sum({g}) // len({g})", ("averages, rounded down,", "means (rounded down)")), "distinct": ("len(set({g}))", ("numbers of different values",)),
        "squares": ("sum(x * x for x in {g})", ("sums of the squares",)),
    }  # fmt: skip
    found: list[Source] = []
    for name, (code, words) in reductions.items():
        if name in ("first", "last") and name not in more:
            continue
        element = code.replace("{g}", group)
        named = code.replace("{g}", "group")
        ways = (
            (Way(loop, element), Way(loop, named, before=f"group = {group}")) if "[" in group else (Way(loop, element),)
        )
        found.append(
            Source(
                f"{key}:{name}",
                ways,
                tuple(f"{word} of {noun}" for word in words for noun in nouns),
                kinds,
                f"{key}_{name}",
            )
        )
    return found  # fmt: skip


def _paired(
    key: str, ways: tuple[Way, ...], nouns: tuple[str, ...], kinds: tuple[str, ...] = ("ints",)
) -> list[Source]:
    operations = {
        "diff": ("{b} - {a}", ("differences (second minus first)", "differences, second minus first,")), "drop": ("{a} - {b}", ("differences (first minus second)",)), "sum": ("{a} + {b}", ("sums",)),
        "product": ("{a} * {b}", ("products",)), "gap": ("abs({a} - {b})", ("absolute differences", "distances")), "max": ("max({a}, {b})", ("larger values", "maxima")),
        "min": ("min({a}, {b})", ("smaller values", "minima")), "double": ("2 * {a} + {b}", ("sums (with the first doubled)",)),
        "points": ("3 if {a} > {b} else 1 if {a} == {b} else 0", ("points (3 if the first is larger, 1 if equal, 0 otherwise)", "scores, 3 for a larger first, 1 for a tie, else 0,")),
        "sign": ("({b} > {a}) - ({b} < {a})", ("directions (1 for up, -1 for down, 0 for equal)",)),
    }  # fmt: skip
    found: list[Source] = []
    for name, (code, words) in operations.items():
        made: list[Way] = []
        for way in ways:
            first, second = way.element.split("|")
            made.append(
                Way(way.loop, code.replace("{a}", first).replace("{b}", second), way.setup, way.before, way.after)
            )
        found.append(
            Source(
                f"{key}:{name}",
                tuple(made),
                tuple(f"{word} of {noun}" for word in words for noun in nouns),
                kinds,
                f"{key}_{name}",
            )
        )
    return found  # fmt: skip


def _walks() -> list[Source]:
    found: list[Source] = []
    for key, kind, up, down, nouns in (
        ("hike", "ups", "U", "D", ("heights after each step of {p} (U is up, D is down, the start is 0)", 'altitudes along {p}, where "U" adds 1 and "D" takes 1 away, starting at 0')),
        ("depth", "brackets", "(", ")", ("bracket depths after each character of {p}", 'depths along {p}, where "(" goes one deeper and ")" one up')),
        ("bits", "bits", "1", "0", ("balances after each bit of {p} (1 adds one, 0 takes one away)", "running differences between ones and zeros along {p}")),
    ):  # fmt: skip
        step = f'height += 1 if x == "{up}" else -1'
        found.append(Source(f"walk:{key}", (
            Way("for x in {p}", "height", "height = 0", step),
            Way("for i in range(len({p}))", f'{{p}}[: i + 1].count("{up}") - {{p}}[: i + 1].count("{down}")'),
        ), nouns, (kind,), key))  # fmt: skip
    for axis, plus, minus in (("x", "R", "L"), ("y", "U", "D")):
        found.append(Source(f"walk:robot{axis}", (
            Way("for step in {p}", axis, f"{axis} = 0", f'if step == "{plus}":\n    {axis} += 1\nelif step == "{minus}":\n    {axis} -= 1'),
            Way("for i in range(len({p}))", f'{{p}}[: i + 1].count("{plus}") - {{p}}[: i + 1].count("{minus}")'),
        ), (f"{axis} coordinates after each move of {{p}} ({plus} adds one to {axis}, {minus} takes one away, from 0)",
            f"{axis} positions of a robot after each letter of {{p}}, starting at 0, where {plus} is +1 and {minus} is -1"), ("moves",), f"robot_{axis}"))  # fmt: skip
    return found


def _loops() -> list[Source]:
    found: list[Source] = []
    for key, rule, words in (
        ("half", "{p} // 2", "halved (rounding down)"), ("third", "{p} // 3", "divided by 3 (rounding down)"), ("collatz", "{p} // 2 if {p} % 2 == 0 else 3 * {p} + 1", ""),
        ("evenodd", "{p} // 2 if {p} % 2 == 0 else {p} - 1", "halved if even, else reduced by one"), ("three", "{p} // 3 if {p} % 3 == 0 else {p} - 1", "divided by 3 if that leaves no rest, else reduced by one"),
        ("digitsum", "{p} - sum(int(d) for d in str({p}))", "reduced by its digit sum"),
    ):  # fmt: skip
        stop = "{p} != 1" if key == "collatz" else "{p} > 0"
        nouns = ((f"values that {{p}} takes until it reaches 0, each time {words} (0 left out)", f"numbers met, {{p}} first, while {{p}} is above 0 and is {words} again and again")
                 if words else ("values of the Collatz sequence from {p} until 1 (1 left out)", "numbers met before reaching 1, {p} first, when even ones are halved and odd ones become 3n + 1"))  # fmt: skip
        found.append(Source(f"orbit:{key}", (
            Way(f"while {stop}", "{p}", after=f"{{p}} = {rule}"),
            Way("while True", "x", "x = {p}", f"if {'x == 1' if key == 'collatz' else 'x <= 0'}:\n    break", f"x = {rule.replace('{p}', 'x')}"),
        ), nouns, ("pos",), key, True))  # fmt: skip
    for key, rule, words in (
        ("fib", "A + B", "each next one is the sum of the two before"), ("pell", "A + 2 * B", "each next one is twice the last plus the one before"),
        ("jacob", "2 * A + B", "each next one is the last plus twice the one before it"), ("back", "B - A", "each next one is the last minus the one before it"),
        ("plus", "A + B + 1", "each next one is the sum of the two before plus 1"), ("maxed", "max(A, B) + 2", "each next one is 2 more than the larger of the two before"),
        ("mod", "(A + B) % 10", "each next one is the last digit of the sum of the two before"),
    ):  # fmt: skip
        for start in ((0, 1), (1, 1), (1, 2), (2, 1), (1, 3), (2, 5)):
            a, b = start
            nouns = (
                f"first {{p}} terms of the sequence {a}, {b}, ... where {words}",
                f"first {{p}} numbers of the series that starts {a}, {b} and in which {words}",
            )
            found.append(Source(f"recur:{key}", (
                Way("for _ in range({p})", "a", f"a, b = {a}, {b}", after=f"a, b = b, {rule.replace('A', 'a').replace('B', 'b')}"),
                Way("for i in range({p})", "terms[i]", f"terms = [{a}, {b}]", after=f"terms.append({rule.replace('A', 'terms[-2]').replace('B', 'terms[-1]')})"),
            ), nouns, ("nat",), f"terms_{key}", True))  # fmt: skip
    return found


def _singles() -> list[Source]:
    running: list[Source] = []
    for key, setup, before, slow, function, nouns in (
        ("sum", "total = 0", "total += x", "sum({p}[: i + 1])", "", ("running sums of {p}", "cumulative sums of {p}", "partial sums of {p}", "running totals of {p}")),
        ("max", "total = None", "if total is None or x > total:\n    total = x", "max({p}[: i + 1])", ", max", ("running maxima of {p}", "records so far (largest value up to each position) in {p}")),
        ("min", "total = None", "if total is None or x < total:\n    total = x", "min({p}[: i + 1])", ", min", ("running minima of {p}", "smallest values so far at each position of {p}")),
        ("alternating", "total = 0", "total = x - total", "", ", lambda t, x: x - t", ("running values t of {p}, where t becomes x minus t for each x, from t = 0",)),
        ("decay", "total = 0", "total = total // 2 + x", "", ", lambda t, x: t // 2 + x", ("running values of {p}, where the total is halved (rounding down) before each number is added, from 0",)),
        ("floor", "total = 0", "total = max(total + x, 0)", "", "", ("running totals of {p} that never fall below zero (a total below 0 becomes 0)", "running sums of {p}, reset to 0 whenever they would be negative")),
    ):  # fmt: skip
        ways = [Way("for x in {p}", "total", setup, before)]
        ways += [Way("for i in range(len({p}))", slow)] if slow else []
        ways += (
            [Way(f"for t in accumulate({{p}}{function})", "t", "from itertools import accumulate")]
            if function or key == "sum"
            else []
        )
        running.append(Source(f"running:{key}", tuple(ways), nouns, ("ints",), f"running_{key}"))
    return [
        *running,
        Source("balance", (Way("for x in {p}", "total", "total = {q}", "total += x"), Way("for i in range(len({p}))", "{q} + sum({p}[: i + 1])")), ("balances after each change in {p}, starting with {q}", "account balances, starting from {q}, after each of {p}"), ("ints", "int"), "balance"),
        Source("fuel", (Way("for x in {p}", "total", "total = {q}", "total -= x"), Way("for i in range(len({p}))", "{q} - sum({p}[: i + 1])")), ("amounts left of {q} after taking away each of {p} in turn", "rests of {q} after each withdrawal in {p}"), ("nats", "pos"), "left"),
        Source("clamped", (Way("for x in {p}", "min(max(x, 0), {k})"), Way("for x in {p}", "max(0, min(x, {k}))")), ("values of {p} clamped to the range 0 to {k}", "numbers of {p}, limited to between 0 and {k}"), ("ints",), "clamp", small=(5, 40)),
        Source("scaled", (Way("for x in {p}", "x * 100 // {k}"),), ("numbers of {p} as whole percentages of {k} (rounded down)", "values of {p} times 100, divided by {k} and rounded down"), ("nats",), "scale", small=(5, 40)),
        Source("weighted", (Way("for i, x in enumerate({p})", "i * x"), Way("for i in range(len({p}))", "i * {p}[i]")), ("products of each number in {p} with its index", "elements of {p}, each multiplied by its index (from 0)"), ("ints",), "weighted"),
        Source("ranked", (Way("for i, x in enumerate({p}, 1)", "i * x"), Way("for i in range(len({p}))", "(i + 1) * {p}[i]")), ("elements of {p}, each multiplied by its position counted from 1", "products of each number in {p} and its 1-based position"), ("ints",), "ranked"),
        Source("shifted", (Way("for i, x in enumerate({p})", "x - i"), Way("for i in range(len({p}))", "{p}[i] - i")), ("numbers of {p} minus their index", "elements of {p}, each reduced by its index"), ("ints",), "shifted"),
        Source("every", (Way("for x in {p}[::{k}]", "x"), Way("for i in range(0, len({p}), {k})", "{p}[i]")), ("elements at every {k}th index of {p}, starting with the first", "elements of {p} taken in steps of {k} from the start"), ("ints",), "every"),
        Source("skipping", (Way("for x in {p}[{k}:]", "x"), Way("for i in range({k}, len({p}))", "{p}[i]")), ("elements of {p} after the first {k}", "numbers of {p} without the first {k}"), ("ints",), "skip"),
        Source("rotated", (Way("for x in {p}[shift:] + {p}[:shift]", "x", "shift = {k} % max(len({p}), 1)"), Way("for i in range(len({p}))", "{p}[(i + {k}) % len({p})]")), ("elements of {p} rotated to the left by {k}", "numbers of {p}, with the first {k} moved to the end (around again where {k} exceeds the length)"), ("ints",), "rotate", True),
        Source("rotated_right", (Way("for i in range(len({p}))", "{p}[(i - {k}) % len({p})]"), Way("for x in {p}[cut:] + {p}[:cut]", "x", "cut = -{k} % max(len({p}), 1)")), ("elements of {p} rotated to the right by {k}", "numbers of {p} after {k} moves of the last one to the front"), ("ints",), "rotate_right", True),
        Source("interleaved", (Way("for x in mixed", "x", "mixed = [x for pair in zip({p}, {q}) for x in pair]"), Way("for i in range(2 * min(len({p}), len({q})))", "{q}[i // 2] if i % 2 else {p}[i // 2]")), ("elements of {p} and {q} in turn, until the shorter list ends", "interleaved elements of {p} and {q} (stop with the shorter one)"), ("ints", "ints"), "interleave", True),
        Source("takewhile", (Way("for x in {p}", "x", "", "if x {cut}:\n    break"), Way("for x in takewhile(lambda x: not x {cut}, {p})", "x", "from itertools import takewhile")), ("elements of {p} before the first one that is {said}", "leading elements of {p}, up to but without the first that is {said}"), ("ints",), "until"),
        Source("dropwhile", (Way("for x in dropwhile(lambda x: not x {cut}, {p})", "x", "from itertools import dropwhile"), Way("for x in {p}", "x", "started = False", "started = started or x {cut}\nif not started:\n    continue")), ("elements of {p} from the first one that is {said}", "elements of {p}, skipping everything before the first that is {said}"), ("ints",), "from"),
        Source("runs", (Way("for _, group in groupby({p})", "len(list(group))", "from itertools import groupby"),), ("lengths of the runs of equal neighbours in {p}", "run lengths of {p}"), ("nats",), "runs"),
        Source("gains", (Way("for i in range(1, len({p}))", "max({p}[i] - {p}[i - 1], 0)"), Way("for a, b in zip({p}, {p}[1:])", "b - a if b > a else 0")), ("rises between neighbours in {p} (0 for a fall)", "increases from each of {p} to the next, a decrease being 0"), ("ints",), "gains"),
        Source("digits", (Way("for d in str({p})", "int(d)"), Way("for x in map(int, str({p}))", "x")), ("digits of {p}", "decimal digits of {p}"), ("pos",), "digits"),
        Source("base", (Way("while {p} > 0", "{p} % {k}", after="{p} //= {k}"), Way("while True", "digit", "rest = {p}", "if rest == 0:\n    break\nrest, digit = divmod(rest, {k})")), ("digits of {p} in base {k}, lowest first", "base-{k} digits of {p}, starting with the last one"), ("pos",), "base", small=(2, 8)),
        Source("divisors", (Way("for d in range(1, {p} + 1)", "d", before="if {p} % d != 0:\n    continue"), Way("for d in divisors", "d", "divisors = [d for d in range(1, {p} + 1) if {p} % d == 0]")), ("divisors of {p}", "positive divisors of {p}", "numbers that divide {p}"), ("pos",), "divisors"),
        Source("proper", (Way("for d in range(1, {p})", "d", before="if {p} % d != 0:\n    continue"), Way("for d in divisors", "d", "divisors = [d for d in range(1, {p}) if {p} % d == 0]")), ("proper divisors of {p} (without {p} itself)", "divisors of {p} that are smaller than {p}"), ("pos",), "proper_divisors"),
        Source("factors", (Way("while {p} > 1", "d", "d = 2", "while {p} % d != 0:\n    d += 1\n{p} //= d"),), ("prime factors of {p}, with repeats,", "prime factors of {p} (each as often as it divides)"), ("pos",), "prime_factors"),
        Source("primes", (Way("for x in range(2, {p} + 1)", "x", before="if any(x % d == 0 for d in range(2, x)):\n    continue"), Way("for x in primes", "x", "primes = [x for x in range(2, {p} + 1) if all(x % d for d in range(2, x))]")), ("primes up to {p}", "prime numbers not above {p}"), ("nat",), "primes"),
        Source("multiples", (Way("for x in range({k}, {p}, {k})", "x"), Way("for x in range(1, {p})", "x", before="if x % {k} != 0:\n    continue")), ("positive multiples of {k} below {p}", "multiples of {k} from {k} up to, but not including, {p}"), ("pos",), "multiples", small=(2, 7)),
        Source("remainders", (Way("for d in range(1, {p} + 1)", "{p} % d"),), ("remainders of {p} divided by 1, 2, ... up to {p}", "rests when {p} is divided by each number from 1 to {p}"), ("nat",), "remainders"),
        Source("diagonal", (Way("for i in range(len({p}))", "{p}[i][i]"), Way("for i, row in enumerate({p})", "row[i]")), ("numbers on the main diagonal of {p}", "diagonal elements of the square matrix {p}"), ("square",), "diagonal"),
        Source("antidiagonal", (Way("for i in range(len({p}))", "{p}[i][len({p}) - 1 - i]"), Way("for i, row in enumerate({p})", "row[-1 - i]")), ("numbers on the anti-diagonal of {p}, from the top right,", "elements on the diagonal from top right to bottom left of the square matrix {p}"), ("square",), "antidiagonal"),
        Source("border", (Way("for x in {p}[0] + {p}[-1]", "x"),), ("elements of the first and of the last row of {p} (a single row counts twice)",), ("matrix",), "border"),
    ]  # fmt: skip


SOURCES: tuple[tuple[Source, ...], ...] = (
    tuple(_grouped("window", "{p}[i : i + {k}]", "for i in range(len({p}) - {k} + 1)", ("all windows of {k} consecutive elements of {p}", "every {k} neighbouring numbers in {p}", "each contiguous slice of length {k} of {p}"))),
    tuple(_grouped("chunk", "{p}[i : i + {k}]", "for i in range(0, len({p}), {k})", ("the chunks of {k} of {p}, the last perhaps shorter", "{p} cut into blocks of {k} (the last may be shorter)"))),
    tuple(_grouped("prefix", "{p}[: i + 1]", "for i in range(len({p}))", ("all non-empty prefixes of {p}", "the beginnings of {p} of length 1, 2, 3 and so on"), more=("last",))),
    tuple(_grouped("suffix", "{p}[i:]", "for i in range(len({p}))", ("all non-empty suffixes of {p}, the longest first", "the ends of {p} that start at each index"), more=("first",))),
    tuple(_grouped("row", "row", "for row in {p}", ("the rows of {p}", "each row of the matrix {p}"), ("matrix",))),
    tuple(_grouped("column", "column", "for column in zip(*{p})", ("the columns of {p}", "each column of the matrix {p}"), ("matrix",))),
    tuple(_paired("neighbours", (Way("for a, b in zip({p}, {p}[1:])", "a|b"), Way("for i in range(len({p}) - 1)", "{p}[i]|{p}[i + 1]"), Way("for i in range(1, len({p}))", "{p}[i - 1]|{p}[i]")), ("neighbours in {p}", "each two adjacent elements of {p}", "consecutive numbers in {p}"))),
    tuple(_paired("apart", (Way("for a, b in zip({p}, {p}[{k}:])", "a|b"), Way("for i in range(len({p}) - {k})", "{p}[i]|{p}[i + {k}]")), ("elements of {p} that are {k} positions apart", "each element of {p} and the one {k} places later"))),
    tuple(_paired("ring", (Way("for i in range(len({p}))", "{p}[i]|{p}[(i + 1) % len({p})]"), Way("for a, b in zip({p}, {p}[1:] + {p}[:1])", "a|b")), ("each element of {p} and the next, the last being followed by the first", "neighbours in {p} seen as a circle"))),
    tuple(_paired("mirror", (Way("for i in range(len({p}) // 2)", "{p}[i]|{p}[-1 - i]"), Way("for i in range(len({p}) // 2)", "{p}[i]|{p}[len({p}) - 1 - i]")), ("the outermost pair of {p}, the next pair inwards and so on (a middle element is left out)", "first and last, second and second last, ... of {p}, without the middle one"))),
    tuple(_paired("pairs", (Way("for i, a in enumerate({p}) for b in {p}[i + 1 :]", "a|b"), Way("for i in range(len({p})) for j in range(i + 1, len({p}))", "{p}[i]|{p}[j]")), ("all pairs of elements of {p} at different positions (earlier one first)", "every two elements of {p}, the earlier one first"))),
    tuple(_paired("zip", (Way("for a, b in zip({p}, {q})", "a|b"), Way("for i in range(min(len({p}), len({q})))", "{p}[i]|{q}[i]")), ("the elements of {p} and {q} at the same index, up to the shorter list's end", "{p} and {q} element by element (stop at the shorter)"), ("ints", "ints"))),
    tuple(_paired("zipfill", (Way("for a, b in zip_longest({p}, {q}, fillvalue=0)", "a|b", "from itertools import zip_longest"), Way("for i in range(max(len({p}), len({q})))", "a|b", before="a = {p}[i] if i < len({p}) else 0\nb = {q}[i] if i < len({q}) else 0")), ("{p} and {q} element by element, missing ones counting as 0", "the elements of {p} and {q} at the same index, the shorter list being filled up with zeros"), ("ints", "ints"))),
    tuple(_walks()), tuple(_walks()), tuple(_loops()), tuple(_singles()), tuple(_singles()), tuple(_singles()), tuple(_singles()), tuple(_singles()),
)  # fmt: skip
