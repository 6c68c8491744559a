"""The pieces compositions are made of: conditions, conversions and summaries, each in code and in several wordings."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Condition:
    """A test on one element. ``code`` uses ``{x}`` and perhaps ``{k}``; ``before`` goes in front of the noun ("even
    numbers"), ``after`` behind it ("numbers that are even"), ``opposite`` names what is left out ("odd")."""

    key: str
    on: str  # int, str or char
    code: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    opposite: tuple[str, ...] = ()
    constant: str = ""  # "", or what {k} ranges over: small, number, length, letter


@dataclass(frozen=True)
class Conversion:
    """A map of one element. ``noun`` completes "… of {np}", ``verb`` is an order with {it} for the elements."""

    key: str
    on: str
    to: str
    code: str
    noun: tuple[str, ...]
    verb: tuple[str, ...]
    constant: str = ""


@dataclass(frozen=True)
class Summary:
    """A reduction of a sequence. ``{G}`` is a generator expression or the plain sequence, ``{L}`` a list. ``start``,
    ``step`` (with ``{e}`` for the element) and ``end`` are its loop form. ``{d}`` is the value for nothing at all."""

    key: str
    on: tuple[str, ...]
    returns: str
    code: tuple[str, ...]
    noun: tuple[str, ...]
    verb: tuple[str, ...]
    start: str = ""
    step: str = ""
    end: str = ""
    name: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()  # code of possible defaults
    constant: str = ""


CONDITIONS: tuple[Condition, ...] = (
    Condition("even", "int", "{x} % 2 == 0", ("even", "even", "even-valued"), ("that are even", "divisible by 2", "divisible by two", "which are even"), ("odd",)),
    Condition("odd", "int", "{x} % 2 == 1", ("odd", "odd"), ("that are odd", "not divisible by two", "which are odd"), ("even",)),
    Condition("positive", "int", "{x} > 0", ("positive", "strictly positive"), ("greater than zero", "above zero", "that are positive", "larger than 0"), ("zero or negative", "non-positive")),
    Condition("negative", "int", "{x} < 0", ("negative",), ("below zero", "less than zero", "that are negative", "smaller than 0"), ("non-negative",)),
    Condition("nonneg", "int", "{x} >= 0", ("non-negative",), ("that are not negative", "that are at least zero", "greater than or equal to 0"), ("negative",)),
    Condition("nonzero", "int", "{x} != 0", ("non-zero", "nonzero"), ("that are not zero", "different from zero", "other than 0"), ("zero",)),
    Condition("zero", "int", "{x} == 0", ("zero",), ("equal to zero", "that are zero"), ("non-zero",)),
    Condition("gt", "int", "{x} > {k}", (), ("greater than {k}", "larger than {k}", "above {k}", "bigger than {k}", "that exceed {k}", "over {k}", "strictly greater than {k}"), (), "number"),
    Condition("lt", "int", "{x} < {k}", (), ("less than {k}", "smaller than {k}", "below {k}", "under {k}", "lower than {k}", "strictly less than {k}"), (), "number"),
    Condition("ge", "int", "{x} >= {k}", (), ("of at least {k}", "greater than or equal to {k}", "not less than {k}", "that are {k} or more", "at or above {k}", "no smaller than {k}"), (), "number"),
    Condition("le", "int", "{x} <= {k}", (), ("of at most {k}", "less than or equal to {k}", "not greater than {k}", "that are {k} or less", "at or below {k}", "no bigger than {k}"), (), "number"),
    Condition("eq", "int", "{x} == {k}", (), ("equal to {k}", "that equal {k}", "that are exactly {k}"), (), "number"),
    Condition("ne", "int", "{x} != {k}", (), ("not equal to {k}", "different from {k}", "other than {k}", "that are not {k}"), (), "number"),
    Condition("div", "int", "{x} % {k} == 0", (), ("divisible by {k}", "that are multiples of {k}", "that {k} divides evenly", "that can be divided by {k} without remainder"), (), "divisor"),
    Condition("notdiv", "int", "{x} % {k} != 0", (), ("not divisible by {k}", "that are not multiples of {k}"), (), "divisor"),
    Condition("ends", "int", "abs({x}) % 10 == {k}", (), ("whose last digit is {k}", "ending in {k}", "that end with the digit {k}"), (), "digit"),
    Condition("onedigit", "int", "-10 < {x} < 10", ("single-digit", "one-digit"), ("that have just one digit", "with a single digit"), ()),
    Condition("twodigit", "int", "10 <= abs({x}) <= 99", ("two-digit",), ("with exactly two digits", "that have two digits"), ()),
    Condition("between", "int", "{k} <= {x} <= {m}", (), ("between {k} and {m} (inclusive)", "from {k} to {m}, both included", "in the range {k} to {m} inclusive", "that lie between {k} and {m} inclusive"), (), "range"),
    Condition("absgt", "int", "abs({x}) > {k}", (), ("whose absolute value is greater than {k}", "with magnitude above {k}"), (), "digit"),
    Condition("long", "str", "len({x}) > {k}", (), ("longer than {k} characters", "with more than {k} letters", "whose length is greater than {k}", "having more than {k} characters"), (), "length"),
    Condition("short", "str", "len({x}) < {k}", (), ("shorter than {k} characters", "with fewer than {k} letters", "whose length is less than {k}", "with less than {k} characters"), (), "length"),
    Condition("atleast", "str", "len({x}) >= {k}", (), ("with at least {k} characters", "of length {k} or more", "having {k} or more letters"), (), "length"),
    Condition("exactly", "str", "len({x}) == {k}", ("{k}-letter",), ("of exactly {k} characters", "whose length is {k}", "that are {k} letters long", "with {k} characters"), (), "length"),
    Condition("nonempty", "str", "{x}", ("non-empty", "nonempty"), ("that are not empty", "which aren't blank"), ("empty",)),
    Condition("startswith", "str", '{x}.startswith("{k}")', (), ('starting with "{k}"', "that start with '{k}'", 'that begin with the letter {k}', 'whose first letter is "{k}"'), (), "letter"),
    Condition("endswith", "str", '{x}.endswith("{k}")', (), ('ending with "{k}"', "that end in '{k}'", 'whose last letter is "{k}"'), (), "letter"),
    Condition("contains", "str", '"{k}" in {x}', (), ('containing "{k}"', "that contain the letter '{k}'", 'with a "{k}" in them', "that include '{k}'"), (), "letter"),
    Condition("lacks", "str", '"{k}" not in {x}', (), ('without the letter "{k}"', "that do not contain '{k}'", 'with no "{k}" in them'), (), "letter"),
    Condition("isupper", "str", "{x}.isupper()", ("upper-case", "uppercase"), ("written in capitals", "that are all upper case", "in all caps"), ()),
    Condition("islower", "str", "{x}.islower()", ("lower-case", "lowercase"), ("that are all lower case", "in lower case"), ()),
    Condition("capital", "str", "{x}[:1].isupper()", ("capitalised", "capitalized"), ("that start with a capital letter", "beginning with an upper-case letter", "whose first letter is upper case"), ()),
    Condition("palindrome", "str", "{x} == {x}[::-1]", ("palindromic",), ("that are palindromes", "that read the same backwards", "which are the same when reversed"), ()),
    Condition("alpha", "str", "{x}.isalpha()", ("purely alphabetic",), ("made only of letters", "that contain nothing but letters", "consisting only of letters"), ()),
    Condition("vowelstart", "str", '{x}[:1].lower() in tuple("aeiou")', (), ("starting with a vowel", "that begin with a vowel", "whose first letter is a vowel"), ()),
    Condition("evenlen", "str", "len({x}) % 2 == 0", ("even-length",), ("with an even number of characters", "whose length is even", "of even length"), ()),
    Condition("oddlen", "str", "len({x}) % 2 == 1", ("odd-length",), ("with an odd number of letters", "whose length is odd", "of odd length"), ()),
    Condition("vowel", "char", '{x} in "aeiou"', ("lower-case vowel",), ("that are lower-case vowels", "among a, e, i, o, u"), ()),
    Condition("vowelany", "char", '{x}.lower() in "aeiou"', ("vowel",), ("that are vowels", "that are vowels (either case)", "which are vowels, upper or lower case"), ("non-vowel",)),
    Condition("consonant", "char", '{x}.isalpha() and {x}.lower() not in "aeiou"', ("consonant",), ("that are consonants", "which are letters but not vowels"), ()),
    Condition("digit", "char", "{x}.isdigit()", ("digit", "numeric"), ("that are digits", "which are digits", "between 0 and 9"), ("non-digit",)),
    Condition("letter", "char", "{x}.isalpha()", ("alphabetic",), ("that are letters", "which are letters", "of the alphabet"), ("non-letter",)),
    Condition("alnum", "char", "{x}.isalnum()", ("alphanumeric",), ("that are letters or digits", "which are letters or digits"), ()),
    Condition("upper", "char", "{x}.isupper()", ("upper-case", "uppercase", "capital"), ("in upper case", "that are upper-case letters", "that are capitals"), ()),
    Condition("lower", "char", "{x}.islower()", ("lower-case", "lowercase"), ("in lower case", "that are lower-case letters"), ()),
    Condition("notspace", "char", '{x} != " "', ("non-space",), ("other than spaces", "that are not spaces", "except spaces"), ("space",)),
    Condition("is", "char", '{x} == "{k}"', (), ('equal to "{k}"', "that are '{k}'", 'that are exactly "{k}"'), (), "letter"),
    Condition("isnt", "char", '{x} != "{k}"', (), ('other than "{k}"', "that are not '{k}'", 'except "{k}"', "different from '{k}'"), (), "letter"),
    Condition("among", "char", '{x} in "{k}"', (), ('found in "{k}"', 'that appear in "{k}"', "that are one of '{k}'"), (), "letters"),
)  # fmt: skip

CONVERSIONS: tuple[Conversion, ...] = (
    Conversion("square", "int", "int", "{x} * {x}", ("squares", "squared values"), ("square {it}", "multiply {it} by itself", "square {it}")),
    Conversion("square2", "int", "int", "{x} ** 2", ("squares", "second powers"), ("square {it}", "raise {it} to the second power")),
    Conversion("cube", "int", "int", "{x} ** 3", ("cubes", "third powers"), ("cube {it}", "raise {it} to the third power")),
    Conversion("double", "int", "int", "{x} * 2", ("doubles", "doubled values"), ("double {it}", "multiply {it} by two", "multiply {it} by 2")),
    Conversion("triple", "int", "int", "{x} * 3", ("triples", "tripled values"), ("triple {it}", "multiply {it} by three")),
    Conversion("times", "int", "int", "{x} * {k}", ("products with {k}", "values multiplied by {k}"), ("multiply {it} by {k}", "scale {it} by {k}"), "number"),
    Conversion("plus", "int", "int", "{x} + {k}", ("values plus {k}", "values increased by {k}"), ("add {k} to {it}", "increase {it} by {k}"), "number"),
    Conversion("minus", "int", "int", "{x} - {k}", ("values minus {k}", "values decreased by {k}"), ("subtract {k} from {it}", "reduce {it} by {k}", "take {k} away from {it}"), "number"),
    Conversion("inc", "int", "int", "{x} + 1", ("successors", "values plus one"), ("add one to {it}", "increment {it}", "increase {it} by 1")),
    Conversion("dec", "int", "int", "{x} - 1", ("predecessors", "values minus one"), ("subtract one from {it}", "decrement {it}", "decrease {it} by one")),
    Conversion("neg", "int", "int", "-{x}", ("negations", "negated values", "opposites"), ("negate {it}", "flip the sign of {it}", "change the sign of {it}")),
    Conversion("abs", "int", "int", "abs({x})", ("absolute values", "magnitudes"), ("take the absolute value of {it}", "drop the sign of {it}")),
    Conversion("half", "int", "int", "{x} // 2", ("halves (rounded down)", "integer halves"), ("halve {it} (rounding down)", "divide {it} by two, rounding down", "integer-divide {it} by 2")),
    Conversion("floordiv", "int", "int", "{x} // {k}", ("integer quotients by {k}",), ("divide {it} by {k}, rounding down", "integer-divide {it} by {k}"), "divisor"),
    Conversion("mod", "int", "int", "{x} % {k}", ("remainders modulo {k}", "remainders after division by {k}"), ("take the remainder of {it} divided by {k}", "reduce {it} modulo {k}"), "divisor"),
    Conversion("lastdigit", "int", "int", "abs({x}) % 10", ("last digits", "final digits"), ("take the last digit of {it}",)),
    Conversion("digitsum", "int", "int", "sum(int(d) for d in str(abs({x})))", ("digit sums", "sums of the digits"), ("replace {it} by the sum of its digits", "add up the digits of {it}")),
    Conversion("ndigits", "int", "int", "len(str(abs({x})))", ("numbers of digits", "digit counts"), ("count the digits of {it}",)),
    Conversion("clipzero", "int", "int", "max({x}, 0)", ("values with negatives replaced by zero",), ("replace {it} by zero if negative", "set {it} to 0 where negative")),
    Conversion("cap", "int", "int", "min({x}, {k})", ("values capped at {k}", "values limited to at most {k}"), ("cap {it} at {k}", "limit {it} to at most {k}"), "number"),
    Conversion("floor", "int", "int", "max({x}, {k})", ("values raised to at least {k}",), ("raise {it} to at least {k}", "replace {it} by {k} if smaller than {k}"), "number"),
    Conversion("str", "int", "str", "str({x})", ("string forms", "decimal strings", "text representations"), ("convert {it} to a string", "turn {it} into text")),
    Conversion("len", "str", "int", "len({x})", ("lengths", "character counts", "numbers of characters"), ("take the length of {it}", "measure how long {it} is", "count the characters of {it}")),
    Conversion("upperw", "str", "str", "{x}.upper()", ("upper-case forms", "uppercase versions"), ("convert {it} to upper case", "uppercase {it}", "upper-case {it}")),
    Conversion("lowerw", "str", "str", "{x}.lower()", ("lower-case forms", "lowercase versions"), ("convert {it} to lower case", "lowercase {it}", "make {it} lower case")),
    Conversion("capw", "str", "str", "{x}.capitalize()", ("capitalized forms", "capitalised versions"), ("capitalize {it}", "capitalise {it}")),
    Conversion("titlew", "str", "str", "{x}.title()", ("title-case forms",), ("put {it} in title case", "title-case {it}")),
    Conversion("revw", "str", "str", "{x}[::-1]", ("reversed forms", "mirror images"), ("reverse {it}", "write {it} backwards", "spell {it} backwards")),
    Conversion("firstc", "str", "str", "{x}[:1]", ("first letters", "initial letters", "first characters"), ("take the first letter of {it}", "keep only the first character of {it}")),
    Conversion("lastc", "str", "str", "{x}[-1:]", ("last letters", "final characters"), ("take the last letter of {it}", "keep only the last character of {it}")),
    Conversion("firstk", "str", "str", "{x}[:{k}]", ("first {k} characters",), ("cut {it} to {k} characters", "truncate {it} to its first {k} characters", "keep the first {k} letters of {it}"), "length"),
    Conversion("stripw", "str", "str", "{x}.strip()", ("stripped forms",), ("strip {it}", "remove surrounding whitespace from {it}", "trim {it}")),
    Conversion("vowelcount", "str", "int", 'sum(c in "aeiou" for c in {x})', ("vowel counts", "numbers of (lower-case) vowels"), ("count the vowels (aeiou) in {it}",)),
    Conversion("countk", "str", "int", '{x}.count("{k}")', ('counts of "{k}"', "numbers of '{k}' characters"), ('count the "{k}" characters in {it}', "count how often '{k}' occurs in {it}"), "letter"),
    Conversion("suffix", "str", "str", '{x} + "{k}"', ('forms with "{k}" appended',), ('append "{k}" to {it}', "add '{k}' at the end of {it}"), "mark"),
    Conversion("prefix", "str", "str", '"{k}" + {x}', ('forms with "{k}" in front',), ('put "{k}" in front of {it}', "prefix {it} with '{k}'"), "mark"),
    Conversion("twice", "str", "str", "{x} * 2", ("doubled forms",), ("repeat {it} twice", "double {it}", "write {it} two times")),
    Conversion("replacek", "str", "str", '{x}.replace("{k}", "")', ('forms without "{k}"',), ('remove every "{k}" from {it}', "delete all '{k}' characters from {it}"), "letter"),
    Conversion("upperc", "char", "char", "{x}.upper()", ("upper-case forms",), ("convert {it} to upper case", "uppercase {it}")),
    Conversion("lowerc", "char", "char", "{x}.lower()", ("lower-case forms",), ("convert {it} to lower case", "lowercase {it}")),
    Conversion("swapc", "char", "char", "{x}.swapcase()", ("case-swapped forms",), ("swap the case of {it}", "flip the case of {it}")),
    Conversion("doublec", "char", "char", "{x} * 2", ("doubled forms",), ("double {it}", "repeat {it} twice", "write {it} twice")),
)  # fmt: skip

SUMMARIES: tuple[Summary, ...] = (
    Summary("sum", ("int",), "int", ("sum({G})",), ("sum", "total", "sum"), ("add {them} up", "sum {them}", "return {their} sum", "total {them}"), "{a} = 0", "{a} += {e}", "{a}", ("total", "result", "s", "acc")),
    Summary("count", ("int", "str", "char"), "int", ("len({L})", "sum(1 for {v} in {S})"), ("number", "count", "how many"), ("count {them}", "return how many there are", "return how many remain", "return {their} number"), "{a} = 0", "{a} += 1", "{a}", ("count", "n", "result", "total")),
    Summary("product", ("int",), "int", (), ("product",), ("multiply {them} together", "return {their} product", "multiply {them} all"), "{a} = 1", "{a} *= {e}", "{a}", ("result", "product", "acc")),
    Summary("max", ("int",), "int", ("max({P}, default={d})",), ("largest", "maximum", "greatest", "biggest", "highest"), ("return the largest one", "return {their} maximum", "find the biggest", "pick the greatest"), "", "", "", (), ("0", "None", "-1")),
    Summary("min", ("int",), "int", ("min({P}, default={d})",), ("smallest", "minimum", "lowest", "least"), ("return the smallest one", "return {their} minimum", "find the lowest"), "", "", "", (), ("0", "None", "-1")),
    Summary("list", ("int", "str", "char"), "list", ("{L}",), ("list", "list"), ("return {them} as a list", "collect {them} in a list", "return the resulting list", "return them in order"), "{a} = []", "{a}.append({e})", "{a}", ("result", "out", "kept", "res")),
    Summary("sorted", ("int", "str", "char"), "list", ("sorted({G})",), ("sorted list", "ascending list", "ordered list"), ("return {them} sorted", "sort {them} in ascending order", "return {them} in increasing order"), "{a} = []", "{a}.append({e})", "sorted({a})", ("result", "out")),
    Summary("sorteddesc", ("int",), "list", ("sorted({P}, reverse=True)",), ("descending list", "list, largest first,"), ("return {them} from largest to smallest", "sort {them} in descending order", "return {them} sorted in decreasing order"), "{a} = []", "{a}.append({e})", "sorted({a}, reverse=True)", ("result", "out")),
    Summary("reversed", ("int", "str"), "list", ("{L}[::-1]", "list(reversed({L}))"), ("reversed list", "list in reverse order"), ("return {them} in reverse order", "return {them} backwards as a list"), "{a} = []", "{a}.insert(0, {e})", "{a}", ("result", "out")),
    Summary("avg", ("int",), "float", (), ("average", "mean", "arithmetic mean"), ("return {their} average", "return {their} mean", "average {them}"), "", "", "", (), ("0", "0.0", "None")),
    Summary("first", ("int", "str", "char"), "item", ("next(iter({P}), {d})",), ("first",), ("return the first one", "give back the first of {them}", "take the first one"), "", "", "", (), ("None", "None", "first")),
    Summary("last", ("int", "str"), "item", (), ("last", "final"), ("return the last one", "give back the last of {them}"), "", "", "", (), ("None", "None")),
    Summary("distinct", ("int", "str", "char"), "int", ("len(set({G}))",), ("number of distinct", "number of different", "count of unique"), ("count how many different ones there are", "return the number of distinct values"), "{a} = set()", "{a}.add({e})", "len({a})", ("seen", "unique")),
    Summary("unique", ("int", "str"), "list", ("sorted(set({G}))",), ("sorted list of distinct", "sorted list of unique"), ("return the distinct ones in sorted order", "drop duplicates and sort {them}"), "{a} = set()", "{a}.add({e})", "sorted({a})", ("seen", "unique")),
    Summary("dedupe", ("int", "str"), "list", ("list(dict.fromkeys({G}))",), ("list without duplicates", "duplicate-free list (in order)"), ("drop repeats, keeping the first of each", "remove duplicates, preserving order"), "{a} = []", "if {e} not in {a}:\n    {a}.append({e})", "{a}", ("result", "seen", "out")),
    Summary("range", ("int",), "int", (), ("difference between the largest and smallest",), ("return the largest minus the smallest", "return the spread between the maximum and the minimum"), "", "", "", (), ("0",)),
    Summary("joincomma", ("str",), "str", ('", ".join({G})',), ("comma-separated string",), ("join {them} with commas", 'join {them} with ", "'), "{a} = []", "{a}.append({e})", '", ".join({a})', ("parts", "out")),
    Summary("joinspace", ("str",), "str", ('" ".join({G})',), ("space-separated string",), ("join {them} with spaces", "put {them} together with single spaces between"), "{a} = []", "{a}.append({e})", '" ".join({a})', ("parts", "out")),
    Summary("joindash", ("str",), "str", ('"-".join({G})',), ("dash-separated string", "hyphen-joined string"), ("join {them} with hyphens", 'join {them} with "-"'), "{a} = []", "{a}.append({e})", '"-".join({a})', ("parts", "out")),
    Summary("concat", ("str", "char"), "str", ('"".join({G})',), ("concatenation", "string made"), ("join {them} into one string", "concatenate {them}", "stick {them} together", "return {them} as a string"), '{a} = ""', "{a} += {e}", "{a}", ("result", "out", "text_out")),
    Summary("longest", ("str",), "item", ('max({P}, key=len, default={d})',), ("longest",), ("return the longest one", "pick the longest (the first if tied)"), "", "", "", (), ('""', "None")),
    Summary("shortest", ("str",), "item", ('min({P}, key=len, default={d})',), ("shortest",), ("return the shortest one", "pick the shortest (the first if tied)"), "", "", "", (), ('""', "None")),
    Summary("totallen", ("str",), "int", (), ("total length", "combined length", "total number of characters"), ("add up {their} lengths", "return {their} total length"), "{a} = 0", "{a} += len({e})", "{a}", ("total", "n", "result")),
    Summary("counts", ("int", "str", "char"), "dict", (), ("dictionary of the counts", "mapping from value to frequency"), ("count how often each occurs, as a dict", "return a dictionary with the number of occurrences of each"), "{a} = {}", "{a}[{e}] = {a}.get({e}, 0) + 1", "{a}", ("counts", "result", "freq")),
    Summary("running", ("int",), "list", (), ("running totals", "cumulative sums"), ("return {their} running totals", "return the cumulative sums"), "{a} = []\nrunning = 0", "running += {e}\n{a}.append(running)", "{a}", ("result", "out", "sums")),
    Summary("alternating", ("int",), "int", (), ("alternating sum (first minus second plus third …)",), ("alternately add and subtract {them}, starting with plus",), "{a} = 0\nsign = 1", "{a} += sign * {e}\nsign = -sign", "{a}", ("total", "result")),
    Summary("top", ("int",), "list", ("sorted({P}, reverse=True)[:{k}]",), ("{k} largest",), ("return the {k} largest, biggest first", "keep the top {k}, in descending order"), "", "", "", (), (), "small"),
    Summary("firstk", ("int", "str"), "list", ("{L}[:{k}]",), ("first {k}",), ("return the first {k} of {them}", "keep only the first {k}"), "", "", "", (), (), "small"),
    Summary("any", ("int", "str", "char"), "bool", ("bool({L})",), ("whether there are any",), ("tell whether any are left", "return whether there is at least one"), "", "", "", (), ()),
)  # fmt: skip

BY_KEY: dict[str, Summary] = {summary.key: summary for summary in SUMMARIES}
