"""Classics over numbers: arithmetic, digits, primes, sequences, conversions and everyday formulas."""

from greenroom_tiny.classics.entry import Classic, Param

CLASSICS: tuple[Classic, ...] = (
    Classic(
        "is_even",
        ("is_even", "even", "check_even"),
        (Param(("n", "number", "num", "value"), "int"),),
        "bool",
        (
            "return $p % 2 == 0",
            ("if $p % 2 == 0:\n    return True\nreturn False"),
            "return not $p & 1",
        ),
        (
            "Return True if the number is even.",
            "Whether $p is even.",
            "Check if `$p` can be divided by two without a remainder.",
            "Tells whether an integer is even, False when it is odd.",
            "Is this number even?",
            "True when $p is a multiple of 2, otherwise False.",
            "Determine whether the given integer is even.",
            "even number test",
            "Returns True for 0, 2, 4 and so on, False for odd numbers.",
            "I need to know if $p divides evenly by 2.",
        ),
    ),
    Classic(
        "is_odd",
        ("is_odd", "odd", "check_odd"),
        (Param(("n", "number", "num", "x"), "int"),),
        "bool",
        (
            "return $p % 2 == 1",
            "return bool($p & 1)",
            ("if $p % 2 == 0:\n    return False\nreturn True"),
        ),
        (
            "Return True if the number is odd.",
            "Whether $p is odd.",
            "Check that an integer is not divisible by 2.",
            "True when dividing $p by two leaves a remainder, False otherwise.",
            "Is `$p` an odd number?",
            "odd number check",
            "Tells if the integer is odd; even numbers give False.",
            "Determine whether a number leaves remainder 1 when divided by 2.",
            "Returns True for 1, 3, 5, ... and False for even numbers.",
        ),
    ),
    Classic(
        "parity_name",
        ("parity", "even_or_odd", "parity_name", "odd_or_even"),
        (Param(("n", "number", "num", "value"), "int"),),
        "str",
        (
            'return "even" if $p % 2 == 0 else "odd"',
            ('if $p % 2 == 0:\n    return "even"\nreturn "odd"'),
            'return ["even", "odd"][$p % 2]',
        ),
        (
            'Return "even" or "odd" depending on the number.',
            'The parity of $p as a word, "even" or "odd".',
            'Say whether a number is "even" or "odd".',
            'Give back the string "even" if `$p` is divisible by 2 and "odd" otherwise.',
            'Describes the parity of an integer as text: "even" or "odd".',
            'Is it even or odd? Answer with the word "even" or "odd".',
            '"even" for multiples of two, "odd" for everything else',
            'Label the number as "odd" or "even".',
            'Returns the text "odd" when $p % 2 is 1, else "even".',
        ),
    ),
    Classic(
        "sign",
        ("sign", "signum", "get_sign", "sgn"),
        (Param(("n", "number", "x", "value"), "int"),),
        "int",
        (
            ("if $p > 0:\n    return 1\nif $p < 0:\n    return -1\nreturn 0"),
            "return ($p > 0) - ($p < 0)",
            "return 1 if $p > 0 else -1 if $p < 0 else 0",
        ),
        (
            "Return the sign of a number: 1, 0 or -1.",
            "The sign of $p: -1 for negative numbers, 0 for zero, 1 for positive ones.",
            "Give 1 if `$p` is positive, -1 if it is negative and 0 if it is zero.",
            "Signum function of an integer.",
            "Is the number positive, negative or zero? Returns 1, -1 or 0.",
            "Maps a number to -1, 0 or 1 according to its sign.",
            "sign as an int (-1, 0, 1)",
            "Work out the sign of $p. Zero has sign 0.",
            "Returns -1 when the value is below zero, 1 when above zero and 0 otherwise.",
        ),
    ),
    Classic(
        "sign_name",
        ("sign_name", "describe_sign", "sign_word", "positive_negative_or_zero"),
        (Param(("n", "number", "num", "value"), "int"),),
        "str",
        (
            ('if $p > 0:\n    return "positive"\nif $p < 0:\n    return "negative"\nreturn "zero"'),
            'return "positive" if $p > 0 else "negative" if $p < 0 else "zero"',
            ('if $p == 0:\n    return "zero"\nelif $p < 0:\n    return "negative"\nelse:\n    return "positive"'),
        ),
        (
            'Return "positive", "negative" or "zero" for a number.',
            'Describe the sign of $p with a word: "positive", "negative" or "zero".',
            'Say whether the number is "positive", "negative" or "zero".',
            '"positive" if `$p` is above 0, "negative" if below 0, and "zero" otherwise.',
            'The sign of the given number in words ("positive", "negative", "zero").',
            'Classify an integer as "negative", "zero" or "positive".',
            "Is $p positive, negative or zero? Returns the matching lower-case word.",
            'Tells in text which side of zero the value lies on: "positive", "negative", or "zero" for 0.',
        ),
    ),
    Classic(
        "is_positive",
        ("is_positive", "positive", "above_zero"),
        (Param(("n", "number", "x", "value"), "int"),),
        "bool",
        (
            "return $p > 0",
            ("if $p > 0:\n    return True\nreturn False"),
        ),
        (
            "Return True if the number is greater than zero.",
            "Whether $p is positive.",
            "Check that the value is above 0.",
            "Is the number positive? Zero does not count.",
            "True for positive numbers, False for zero and negative ones.",
            "Tells if `$p` is strictly positive.",
            "Determine whether a number is larger than 0.",
            "positive number check",
        ),
    ),
    Classic(
        "is_negative",
        ("is_negative", "negative", "below_zero"),
        (Param(("n", "number", "x", "value"), "int"),),
        "bool",
        (
            "return $p < 0",
            ("if $p < 0:\n    return True\nreturn False"),
        ),
        (
            "Return True if the number is less than zero.",
            "Whether $p is negative.",
            "Check that the value is below 0.",
            "Is the number negative? Zero does not count as negative.",
            "True for negative numbers, False for zero and positive ones.",
            "Tells if `$p` is strictly smaller than 0.",
            "Determine whether a number is under zero.",
            "negative number check",
        ),
    ),
    Classic(
        "is_zero",
        ("is_zero", "zero", "equals_zero"),
        (Param(("n", "number", "x", "value"), "nat"),),
        "bool",
        (
            "return $p == 0",
            "return not $p",
            ("if $p == 0:\n    return True\nreturn False"),
        ),
        (
            "Return True if the number is zero.",
            "Whether $p equals 0.",
            "Check for zero.",
            "Is this value zero?",
            "True only when `$p` is 0.",
            "Tells if the number is exactly zero.",
            "Determine whether the given integer is 0, False for anything else.",
            "zero test for an integer",
        ),
    ),
    Classic(
        "clamp",
        ("clamp", "limit", "clip", "constrain"),
        (
            Param(("x", "value", "n", "number"), "int"),
            Param(("low", "lo", "minimum", "lower"), "int"),
            Param(("high", "hi", "maximum", "upper"), "int"),
        ),
        "int",
        (
            "return max($q, min($p, $r))",
            ("if $p > $r:\n    $p = $r\nif $p < $q:\n    $p = $q\nreturn $p"),
            "return max(min($p, $r), $q)",
        ),
        (
            "Clamp $p to the range from $q to $r.",
            "Limit a value to lie between $q and $r.",
            "Restrict `$p` to the interval [$q, $r].",
            "Keep the number inside the bounds: $q if it is too small, $r if it is too large.",
            "The value limited to the range $q..$r.",
            "Force $p into a range. Values below $q become $q, values above $r become $r.",
            "Return $p, but no less than $q and no more than $r.",
            "clip a number between a lower and an upper bound",
            "Confine $p so that it never goes under $q or over $r.",
            "If `$p` is out of bounds, return the nearest bound; otherwise return it unchanged.",
        ),
    ),
    Classic(
        "clamp_percent",
        ("clamp_percent", "limit_percent", "to_valid_percent"),
        (Param(("value", "percent", "n", "x"), "int"),),
        "int",
        (
            "return max(0, min(100, $p))",
            ("if $p < 0:\n    return 0\nif $p > 100:\n    return 100\nreturn $p"),
        ),
        (
            "Clamp a value to the range 0 to 100.",
            "Limit $p to between 0 and 100.",
            "Make sure a percentage is not below 0 or above 100.",
            "Keep `$p` in 0..100: negative values become 0, values over 100 become 100.",
            "The number restricted to the interval from 0 through 100.",
            "Force the value into a valid percentage between 0 and 100.",
            "Return $p, but at least 0 and at most 100.",
            "cap at 100 and floor at 0",
        ),
    ),
    Classic(
        "non_negative",
        ("non_negative", "at_least_zero", "clamp_to_zero", "positive_part"),
        (Param(("n", "number", "value", "x"), "int"),),
        "int",
        (
            "return max($p, 0)",
            "return $p if $p > 0 else 0",
            ("if $p < 0:\n    return 0\nreturn $p"),
        ),
        (
            "Return the number, or 0 if it is negative.",
            "Replace negative values with zero.",
            "$p if it is positive, otherwise 0.",
            "Make sure the result is never below zero.",
            "The positive part of $p: negative numbers become 0.",
            "Return `$p` unchanged unless it is negative, in which case return 0.",
            "Raises anything below zero up to 0 and leaves the rest alone.",
            "max of the number and zero (like ReLU)",
        ),
    ),
    Classic(
        "absolute_value",
        ("absolute_value", "absolute", "magnitude"),
        (Param(("n", "number", "x", "value"), "int"),),
        "int",
        (
            "return abs($p)",
            ("if $p < 0:\n    return -$p\nreturn $p"),
            "return $p if $p >= 0 else -$p",
        ),
        (
            "Return the absolute value of a number.",
            "The absolute value of $p.",
            "The number without its sign.",
            "Turn negative numbers into positive ones and leave positive ones unchanged.",
            "How far is `$p` from zero?",
            "Distance of a number from 0.",
            "Magnitude of an integer, ignoring the minus sign.",
            "Gives back $p made non-negative: -5 becomes 5, 5 stays 5.",
            "Drop the sign of the given integer.",
        ),
    ),
    Classic(
        "abs_diff",
        ("abs_diff", "absolute_difference", "difference", "gap"),
        (Param(("a", "x", "first", "n"), "int"), Param(("b", "y", "second", "m"), "int")),
        "int",
        (
            "return abs($p - $q)",
            ("if $p > $q:\n    return $p - $q\nreturn $q - $p"),
            "return max($p, $q) - min($p, $q)",
        ),
        (
            "Return the absolute difference of two numbers.",
            "The absolute difference between $p and $q.",
            "How far apart are $p and $q?",
            "Distance between two numbers on the number line.",
            "The gap between two integers, never negative.",
            "Compute the difference of `$p` and `$q` regardless of their order.",
            "Subtract the smaller number from the larger one.",
            "The non-negative difference of two values.",
            "Difference between $p and $q as a positive number; 0 if they are equal.",
        ),
    ),
    Classic(
        "add",
        ("add", "plus", "sum_of_two", "add_numbers"),
        (Param(("a", "x", "first", "left"), "int"), Param(("b", "y", "second", "right"), "int")),
        "int",
        (
            "return $p + $q",
            "return sum(($p, $q))",
            ("result = $p\nresult += $q\nreturn result"),
        ),
        (
            "Add two numbers.",
            "Return the sum of $p and $q.",
            "The sum of two integers.",
            "Adds $q to $p and returns the result.",
            "What is $p plus $q?",
            "Total of the two given values.",
            "Compute `$p` + `$q`.",
            "simple addition of two numbers",
            "Sum up both arguments.",
        ),
    ),
    Classic(
        "subtract",
        ("subtract", "minus", "sub", "take_away"),
        (Param(("a", "x", "first", "left"), "int"), Param(("b", "y", "second", "right"), "int")),
        "int",
        (
            "return $p - $q",
            ("result = $p\nresult -= $q\nreturn result"),
            "return $p + -$q",
        ),
        (
            "Subtract $q from $p.",
            "Return $p minus $q.",
            "The difference $p - $q, which may be negative.",
            "Take the second number away from the first.",
            "What is left of $p after taking away $q?",
            "Compute the first value minus the second one.",
            "simple subtraction of two numbers",
            "Subtracts the second argument from the first and gives back the result.",
        ),
    ),
    Classic(
        "multiply",
        ("multiply", "product", "times", "mul"),
        (Param(("a", "x", "first", "left"), "int"), Param(("b", "y", "second", "right"), "int")),
        "int",
        (
            "return $p * $q",
            ("result = $p\nresult *= $q\nreturn result"),
        ),
        (
            "Multiply two numbers.",
            "Return the product of $p and $q.",
            "The product of two integers.",
            "$p times $q.",
            "Multiplies the first argument by the second.",
            "What do you get when you multiply `$p` by `$q`?",
            "simple multiplication of two values",
            "Compute the result of multiplying both numbers together.",
        ),
    ),
    Classic(
        "safe_divide",
        ("safe_divide", "divide", "divide_or_none", "safe_div"),
        (
            Param(("a", "x", "numerator", "dividend"), "int"),
            Param(("b", "y", "denominator", "divisor"), "int"),
        ),
        "float | None",
        (
            ("if $q == 0:\n    return None\nreturn $p / $q"),
            "return $p / $q if $q != 0 else None",
            ("try:\n    return $p / $q\nexcept ZeroDivisionError:\n    return None"),
        ),
        (
            "Divide $p by $q, returning None when $q is zero.",
            "The quotient of two numbers, or None if the divisor is 0.",
            "Safe division: None instead of an error when dividing by zero.",
            "Divides two numbers. Returns None on division by zero.",
            "$p divided by $q as a float; None when $q is 0.",
            "Return `$p` / `$q`, guarding against a zero divisor by returning None.",
            "Perform division without crashing: if $q is zero the answer is None.",
            "What is $p over $q? None if it cannot be computed because $q is 0.",
            "ratio of the two numbers, None if the second one is zero",
        ),
    ),
    Classic(
        "safe_divide_zero",
        ("safe_divide_zero", "divide_or_zero", "ratio_or_zero"),
        (
            Param(("a", "x", "numerator", "part"), "int"),
            Param(("b", "y", "denominator", "total"), "int"),
        ),
        "float",
        (
            ("if $q == 0:\n    return 0.0\nreturn $p / $q"),
            "return $p / $q if $q else 0.0",
            ("try:\n    return $p / $q\nexcept ZeroDivisionError:\n    return 0.0"),
        ),
        (
            "Divide $p by $q, returning 0.0 when $q is zero.",
            "The ratio of two numbers, or 0.0 if the divisor is 0.",
            "Safe division which gives 0.0 instead of raising when dividing by zero.",
            "Divides two numbers. Division by zero yields 0.0.",
            "$p divided by $q as a float; 0.0 when $q is 0.",
            "Return `$p` / `$q`, treating division by zero as 0.0.",
            "What fraction is $p of $q? Returns 0.0 for a zero denominator.",
            "quotient of the two numbers, 0.0 if the second one is zero",
        ),
    ),
    Classic(
        "quotient_remainder",
        ("quotient_and_remainder", "div_mod", "divide_with_remainder"),
        (Param(("a", "x", "n", "dividend"), "int"), Param(("b", "y", "d", "divisor"), "pos")),
        "list[int]",
        (
            "return [$p // $q, $p % $q]",
            "return list(divmod($p, $q))",
            ("quotient = $p // $q\nrest = $p - quotient * $q\nreturn [quotient, rest]"),
        ),
        (
            "Return the quotient and the remainder of $p divided by $q as a list.",
            "Divide with remainder: a list of the whole quotient and what is left over.",
            "The integer quotient and the remainder, as a two-element list.",
            "How many times does $q go into $p, and what remains? Returns both in a list.",
            "List of [$p // $q, $p % $q].",
            "Integer division of two numbers giving [quotient, remainder].",
            "Compute both the floor division and the modulo of `$p` by `$q`, returned as a list.",
            ("Does a division with rest. The result is a list with the quotient first and the remainder second."),
        ),
    ),
    Classic(
        "remainder",
        ("remainder", "modulo", "rest_of_division", "mod"),
        (Param(("a", "n", "dividend", "x"), "int"), Param(("b", "divisor", "m", "d"), "pos")),
        "int",
        (
            "return $p % $q",
            "return $p - ($p // $q) * $q",
            "return divmod($p, $q)[1]",
        ),
        (
            "Return the remainder of dividing $p by $q.",
            "The remainder when $p is divided by $q.",
            "What is left over after dividing `$p` by `$q`?",
            "$p modulo $q.",
            "Compute the rest of the integer division of two numbers.",
            "The part of $p that does not fit into whole multiples of $q.",
            "modulo operation on two integers",
            "Gives what remains of the first number after taking out the second as often as possible.",
        ),
    ),
    Classic(
        "ceil_divide",
        ("ceil_divide", "ceil_div", "divide_round_up"),
        (Param(("a", "n", "total", "x"), "int"), Param(("b", "d", "divisor", "size"), "pos")),
        "int",
        (
            "return -(-$p // $q)",
            ("quotient = $p // $q\nif $p % $q:\n    quotient += 1\nreturn quotient"),
            "return ($p + $q - 1) // $q",
        ),
        (
            "Divide $p by $q and round up.",
            "Integer division rounding up instead of down.",
            "The quotient of $p and $q rounded up to a whole number.",
            "Ceiling division of two integers.",
            "How many groups of $q are needed to hold $p?",
            "Divides the first number by the second, rounding any fraction up to the next integer.",
            "$p / $q as an int, rounded towards the larger number.",
            "ceil of the division, without floats",
            "Return the smallest integer that is at least `$p` / `$q`.",
        ),
    ),
    Classic(
        "pages_needed",
        ("pages_needed", "page_count", "number_of_pages", "boxes_needed"),
        (
            Param(("items", "total", "count", "n"), "nat"),
            Param(("per_page", "page_size", "capacity", "size"), "pos"),
        ),
        "int",
        (
            "return ($p + $q - 1) // $q",
            ("full = $p // $q\nif $p % $q > 0:\n    full += 1\nreturn full"),
            "return -(-$p // $q)",
        ),
        (
            "How many pages are needed to show $p items with $q items on each page?",
            "Number of boxes required for $p things when each one holds $q.",
            "Return the number of pages needed, counting a partly filled last page.",
            "The page count for $p entries at $q per page.",
            "Calculate how many containers of size $q it takes to hold $p items.",
            ("Pages required for a list of $p items. The last page may be incomplete; zero items need 0 pages."),
            "Count the pages when $q items fit on a single one.",
            "number of batches of at most $q for $p elements",
        ),
    ),
    Classic(
        "is_divisible",
        ("is_divisible", "divisible", "divides_evenly", "is_multiple"),
        (Param(("n", "number", "a", "x"), "int"), Param(("d", "divisor", "k", "b"), "pos")),
        "bool",
        (
            "return $p % $q == 0",
            ("if $p % $q == 0:\n    return True\nreturn False"),
            "return not $p % $q",
        ),
        (
            "Return True if $p is divisible by $q.",
            "Whether $p is a multiple of $q.",
            "Check if $q divides $p without a remainder.",
            "Does $q go evenly into $p?",
            "True when dividing $p by $q leaves no rest.",
            "Tells if one number can be divided exactly by another.",
            "Is `$p` divisible by `$q`?",
            "Determine whether the first number is a multiple of the second.",
            "divisibility test of two integers",
        ),
    ),
    Classic(
        "divisible_3_and_5",
        ("divisible_by_3_and_5", "multiple_of_fifteen", "by_three_and_five"),
        (Param(("n", "number", "num", "x"), "int"),),
        "bool",
        (
            "return $p % 3 == 0 and $p % 5 == 0",
            "return $p % 15 == 0",
            ("if $p % 3 != 0:\n    return False\nreturn $p % 5 == 0"),
        ),
        (
            "Return True if the number is divisible by both 3 and 5.",
            "Whether $p is a multiple of 3 and also of 5.",
            "Check divisibility by three and by five at once.",
            "Is `$p` divisible by 3 and 5?",
            "True when the number can be divided by both 3 and 5 without remainder.",
            "Tells if an integer is a common multiple of 3 and 5.",
            "True only for numbers which both three and five divide.",
            "Determine whether $p is a multiple of 15.",
        ),
    ),
    Classic(
        "divisible_3_or_5",
        ("divisible_by_3_or_5", "three_or_five", "by_three_or_five"),
        (Param(("n", "number", "num", "x"), "int"),),
        "bool",
        (
            "return $p % 3 == 0 or $p % 5 == 0",
            ("if $p % 3 == 0:\n    return True\nif $p % 5 == 0:\n    return True\nreturn False"),
            "return any($p % d == 0 for d in (3, 5))",
        ),
        (
            "Return True if the number is divisible by 3 or 5.",
            "Whether $p is a multiple of 3 or of 5 (or both).",
            "Check divisibility by three or by five.",
            "Is `$p` divisible by at least one of 3 and 5?",
            "True when the number can be divided by 3 or by 5 without remainder.",
            "Tells if either 3 or 5 divides the integer.",
            "False unless the number is a multiple of three or a multiple of five.",
            "Determine whether 3 goes into $p or 5 does.",
        ),
    ),
    Classic(
        "gcd",
        ("gcd", "greatest_common_divisor", "common_divisor", "hcf"),
        (Param(("a", "x", "n", "first"), "pos"), Param(("b", "y", "m", "second"), "pos")),
        "int",
        (
            ("while $q:\n    $p, $q = $q, $p % $q\nreturn $p"),
            ("import math\nreturn math.gcd($p, $q)"),
            ("for d in range(min($p, $q), 0, -1):\n    if $p % d == 0 and $q % d == 0:\n        return d\nreturn 1"),
        ),
        (
            "Return the greatest common divisor of two numbers.",
            "The greatest common divisor of $p and $q.",
            "Compute the GCD with Euclid's algorithm.",
            "The largest integer that divides both $p and $q.",
            "What is the biggest number dividing `$p` and `$q` without a remainder?",
            "Highest common factor of two positive integers.",
            "Find the largest common divisor.",
            "gcd of the two numbers",
            ("Euclidean algorithm: keep replacing the pair by the smaller number and the remainder until it is 0."),
        ),
    ),
    Classic(
        "lcm",
        ("lcm", "least_common_multiple", "common_multiple", "lowest_common_multiple"),
        (Param(("a", "x", "n", "first"), "pos"), Param(("b", "y", "m", "second"), "pos")),
        "int",
        (
            ("import math\nreturn $p * $q // math.gcd($p, $q)"),
            ("multiple = $p\nwhile multiple % $q != 0:\n    multiple += $p\nreturn multiple"),
            ("result = max($p, $q)\nwhile result % $p or result % $q:\n    result += 1\nreturn result"),
        ),
        (
            "Return the least common multiple of two numbers.",
            "The least common multiple of $p and $q.",
            "The smallest positive number divisible by both $p and $q.",
            "Compute the LCM of two positive integers.",
            "What is the lowest number which is a multiple of both `$p` and `$q`?",
            "Find the smallest common multiple.",
            "lcm of the two numbers",
            "Smallest integer that $p and $q both divide evenly.",
        ),
    ),
    Classic(
        "coprime",
        ("are_coprime", "is_coprime", "relatively_prime", "coprime"),
        (Param(("a", "x", "n", "first"), "pos"), Param(("b", "y", "m", "second"), "pos")),
        "bool",
        (
            ("import math\nreturn math.gcd($p, $q) == 1"),
            ("while $q:\n    $p, $q = $q, $p % $q\nreturn $p == 1"),
            (
                "for d in range(2, min($p, $q) + 1):\n"
                "    if $p % d == 0 and $q % d == 0:\n"
                "        return False\n"
                "return True"
            ),
        ),
        (
            "Return True if two numbers are coprime.",
            "Whether $p and $q have no common divisor other than 1.",
            "Check that the greatest common divisor of $p and $q is 1.",
            "Are the two integers relatively prime?",
            "True when $p and $q share no factor greater than one.",
            "Tells if two positive numbers are coprime, i.e. their gcd equals 1.",
            "Determine whether no number above 1 divides both `$p` and `$q`.",
            "coprimality test",
        ),
    ),
    Classic(
        "factorial",
        ("factorial", "fact", "compute_factorial", "product_up_to"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "int",
        (
            ("result = 1\nfor i in range(2, $p + 1):\n    result *= i\nreturn result"),
            ("import math\nreturn math.factorial($p)"),
            ("result = 1\nwhile $p > 1:\n    result *= $p\n    $p -= 1\nreturn result"),
        ),
        (
            "Return the factorial of a number.",
            "The factorial of $p.",
            "Compute $p! (the factorial), where 0! is 1.",
            "Multiply all integers from 1 to $p together.",
            "The product of all positive integers up to $p; 1 for 0.",
            "1 * 2 * 3 * ... * $p",
            "What is the factorial of the given number?",
            "Calculates n factorial. The factorial of 0 is 1.",
            "In how many ways can $p different things be put in order?",
        ),
    ),
    Classic(
        "double_factorial",
        ("double_factorial", "skip_factorial", "every_other_factorial"),
        (Param(("n", "number", "num"), "nat"),),
        "int",
        (
            ("result = 1\nwhile $p > 1:\n    result *= $p\n    $p -= 2\nreturn result"),
            ("result = 1\nfor i in range($p, 0, -2):\n    result *= i\nreturn result"),
            ("import math\nreturn math.prod(range($p, 0, -2))"),
        ),
        (
            "Return the double factorial of a number.",
            "The product of $p, $p - 2, $p - 4 and so on down to 1 or 2.",
            "Multiply every other integer from $p downwards; 1 for 0.",
            (
                "Double factorial: for odd numbers the product of all odd numbers up to it, for even "
                "ones of all even numbers."
            ),
            "Compute $p!! (n * (n-2) * (n-4) ...), where 0!! is 1.",
            "Product of the numbers up to `$p` that have the same parity as it.",
            "What is the double factorial of $p? Zero gives 1.",
            "double factorial, stepping down by two",
        ),
    ),
    Classic(
        "fibonacci",
        ("fibonacci", "fib", "nth_fibonacci", "fib_number"),
        (Param(("n", "number", "k", "index"), "nat"),),
        "int",
        (
            ("a, b = 0, 1\nfor _ in range($p):\n    a, b = b, a + b\nreturn a"),
            (
                "if $p < 2:\n"
                "    return $p\n"
                "previous, current = 0, 1\n"
                "for _ in range($p - 1):\n"
                "    previous, current = current, previous + current\n"
                "return current"
            ),
            ("seq = [0, 1]\nwhile len(seq) <= $p:\n    seq.append(seq[-1] + seq[-2])\nreturn seq[$p]"),
        ),
        (
            "Return the nth Fibonacci number.",
            "The Fibonacci number at position $p, starting with 0 and 1.",
            "Compute the $p-th Fibonacci number, where F(0) = 0 and F(1) = 1.",
            "Each number is the sum of the two before it, starting at 0, 1: return the one at index $p.",
            "What is the Fibonacci number with index `$p`? Counting starts at 0.",
            "Calculates F($p) of the Fibonacci sequence 0, 1, 1, 2, 3, 5, ...",
            "nth fib, fib(0) is 0",
            "Fibonacci of $p, computed iteratively.",
        ),
    ),
    Classic(
        "fibonacci_list",
        ("fibonacci_list", "first_fibonacci", "fibonacci_sequence", "fib_list"),
        (Param(("n", "count", "number", "length"), "nat"),),
        "list[int]",
        (
            ("result = []\na, b = 0, 1\nfor _ in range($p):\n    result.append(a)\n    a, b = b, a + b\nreturn result"),
            ("seq = [0, 1]\nwhile len(seq) < $p:\n    seq.append(seq[-1] + seq[-2])\nreturn seq[:$p]"),
        ),
        (
            "Return a list of the first $p Fibonacci numbers.",
            "The first $p numbers of the Fibonacci sequence, starting with 0, 1.",
            "Build the Fibonacci sequence up to $p terms.",
            "List the first Fibonacci numbers: 0, 1, 1, 2, 3, ... ($p of them).",
            "Generate `$p` Fibonacci numbers as a list, empty for 0.",
            "What are the first $p Fibonacci numbers?",
            ("Fibonacci series with $p elements in which each one is the sum of the previous two, beginning 0, 1."),
            "a list with that many fib numbers, beginning at 0",
        ),
    ),
    Classic(
        "fibonacci_up_to",
        ("fibonacci_up_to", "fib_below_or_equal", "fibonacci_numbers_to"),
        (Param(("limit", "n", "maximum", "top"), "nat"),),
        "list[int]",
        (
            ("result = []\na, b = 0, 1\nwhile a <= $p:\n    result.append(a)\n    a, b = b, a + b\nreturn result"),
            (
                "seq = [0, 1]\n"
                "while seq[-1] <= $p:\n"
                "    seq.append(seq[-1] + seq[-2])\n"
                "return [f for f in seq if f <= $p]"
            ),
        ),
        (
            "Return all Fibonacci numbers not greater than $p.",
            "The Fibonacci numbers up to and including $p, as a list starting with 0, 1.",
            "List Fibonacci numbers as long as they do not exceed $p.",
            "Generate the Fibonacci sequence 0, 1, 1, 2, ... and stop once a number is larger than `$p`.",
            "Which Fibonacci numbers are at most $p?",
            "All terms of the Fibonacci sequence that are <= $p.",
            "Collect the Fibonacci numbers (0, 1, 1, 2, 3, 5, ...) up to a limit.",
            "fib numbers up to the limit, inclusive",
        ),
    ),
    Classic(
        "is_fibonacci",
        ("is_fibonacci", "is_fib", "fibonacci_number", "in_fibonacci"),
        (Param(("n", "number", "num", "x"), "int"),),
        "bool",
        (
            ("a, b = 0, 1\nwhile a < $p:\n    a, b = b, a + b\nreturn a == $p"),
            ("seq = [0, 1]\nwhile seq[-1] < $p:\n    seq.append(seq[-1] + seq[-2])\nreturn $p in seq"),
        ),
        (
            "Return True if the number is a Fibonacci number.",
            "Whether $p appears in the Fibonacci sequence.",
            "Check if the given integer belongs to 0, 1, 1, 2, 3, 5, 8, ...",
            "Is `$p` a Fibonacci number? Negative numbers are not.",
            "True when $p is one of the numbers in the Fibonacci series.",
            (
                "Tells if a number occurs in the sequence where each term is the sum of the two "
                "before it (from 0 and 1)."
            ),
            "Determine whether $p is part of the Fibonacci sequence.",
            "fibonacci membership test",
        ),
    ),
    Classic(
        "is_prime",
        ("is_prime", "prime", "check_prime", "isprime"),
        (Param(("n", "number", "num", "x"), "int"),),
        "bool",
        (
            (
                "if $p < 2:\n"
                "    return False\n"
                "for i in range(2, int($p**0.5) + 1):\n"
                "    if $p % i == 0:\n"
                "        return False\n"
                "return True"
            ),
            "return $p > 1 and all($p % d for d in range(2, int($p**0.5) + 1))",
            (
                "if $p < 2:\n"
                "    return False\n"
                "d = 2\n"
                "while d * d <= $p:\n"
                "    if $p % d == 0:\n"
                "        return False\n"
                "    d += 1\n"
                "return True"
            ),
        ),
        (
            "Return True if the number is prime.",
            "Whether $p is a prime number.",
            "Check if a number is prime.",
            "A number is prime if it is greater than 1 and divisible only by 1 and itself.",
            "Is `$p` a prime? Numbers below 2 are not.",
            "True when the number has no divisors other than 1 and itself.",
            "Primality test by trial division.",
            "Determine whether an integer greater than one has exactly two divisors.",
            "Tells if the given number is prime; 0, 1 and negative numbers give False.",
            "Test $p for being divisible only by one and itself.",
            "prime check",
        ),
    ),
    Classic(
        "is_composite",
        ("is_composite", "composite", "not_prime"),
        (Param(("n", "number", "num", "x"), "int"),),
        "bool",
        (
            (
                "if $p < 4:\n"
                "    return False\n"
                "for i in range(2, $p):\n"
                "    if $p % i == 0:\n"
                "        return True\n"
                "return False"
            ),
            "return any($p % d == 0 for d in range(2, $p))",
            ("d = 2\nwhile d * d <= $p:\n    if $p % d == 0:\n        return True\n    d += 1\nreturn False"),
        ),
        (
            "Return True if the number is composite.",
            "Whether $p has a divisor other than 1 and itself.",
            "Check if a number greater than 1 is not prime.",
            "Is `$p` composite? Numbers below 4 never are.",
            "True when the integer is the product of two smaller positive integers.",
            "Tells if the number can be divided by something between 2 and $p - 1.",
            "Determine whether a number is composite, i.e. above 1 and not prime.",
            "composite number test",
        ),
    ),
    Classic(
        "primes_up_to",
        ("primes_up_to", "list_primes", "sieve", "primes_to"),
        (Param(("n", "limit", "maximum", "top"), "nat"),),
        "list[int]",
        (
            (
                "result = []\n"
                "for k in range(2, $p + 1):\n"
                "    if all(k % d for d in range(2, int(k**0.5) + 1)):\n"
                "        result.append(k)\n"
                "return result"
            ),
            (
                "sieve_flags = [True] * ($p + 1)\n"
                "for i in range(2, $p + 1):\n"
                "    if sieve_flags[i]:\n"
                "        for j in range(i * i, $p + 1, i):\n"
                "            sieve_flags[j] = False\n"
                "return [i for i in range(2, $p + 1) if sieve_flags[i]]"
            ),
            (
                "primes = []\n"
                "for k in range(2, $p + 1):\n"
                "    if not any(k % prime == 0 for prime in primes):\n"
                "        primes.append(k)\n"
                "return primes"
            ),
        ),
        (
            "Return all prime numbers up to and including $p.",
            "The primes not greater than $p, in ascending order.",
            "List the primes from 2 to $p.",
            "Sieve of Eratosthenes: all primes up to $p.",
            "Which numbers up to `$p` are prime? Returns a list.",
            "Find every prime number that is at most $p; an empty list below 2.",
            "Generate the prime numbers <= $p.",
            "All numbers between 2 and $p (inclusive) that are divisible only by 1 and themselves.",
            "primes up to a limit as a list",
        ),
    ),
    Classic(
        "primes_below",
        ("primes_below", "primes_less_than", "primes_under"),
        (Param(("n", "limit", "bound", "stop"), "nat"),),
        "list[int]",
        (
            "return [k for k in range(2, $p) if all(k % d for d in range(2, k))]",
            (
                "result = []\n"
                "for k in range(2, $p):\n"
                "    for d in range(2, k):\n"
                "        if k % d == 0:\n"
                "            break\n"
                "    else:\n"
                "        result.append(k)\n"
                "return result"
            ),
            (
                "primes = []\n"
                "for k in range(2, $p):\n"
                "    if all(k % prime for prime in primes):\n"
                "        primes.append(k)\n"
                "return primes"
            ),
        ),
        (
            "Return all primes below $p.",
            "The prime numbers smaller than $p, as a list.",
            "List every prime strictly less than $p.",
            "Which primes come before `$p`? Excludes $p itself.",
            "All prime numbers under the given limit, not including it.",
            "Find the primes in the range from 2 up to but not including $p.",
            "Collect numbers less than $p that are only divisible by 1 and themselves.",
            "primes below a bound, ascending",
        ),
    ),
    Classic(
        "first_primes",
        ("first_primes", "first_n_primes", "prime_list"),
        (Param(("n", "count", "k", "amount"), "small"),),
        "list[int]",
        (
            (
                "primes = []\n"
                "candidate = 2\n"
                "while len(primes) < $p:\n"
                "    if all(candidate % prime for prime in primes):\n"
                "        primes.append(candidate)\n"
                "    candidate += 1\n"
                "return primes"
            ),
            (
                "result = []\n"
                "c = 2\n"
                "while len(result) < $p:\n"
                "    for d in range(2, c):\n"
                "        if c % d == 0:\n"
                "            break\n"
                "    else:\n"
                "        result.append(c)\n"
                "    c += 1\n"
                "return result"
            ),
        ),
        (
            "Return the first $p prime numbers.",
            "A list of the first $p primes: 2, 3, 5, 7, ...",
            "Generate that many primes, starting from 2.",
            "List `$p` primes beginning with the smallest one.",
            "What are the first $p prime numbers?",
            "Find primes until there are $p of them.",
            "The smallest $p numbers that are divisible only by 1 and themselves.",
            "first n primes, ascending",
        ),
    ),
    Classic(
        "nth_prime",
        ("nth_prime", "prime_at", "get_nth_prime"),
        (Param(("n", "k", "index", "position"), "small"),),
        "int",
        (
            (
                "primes = []\n"
                "candidate = 2\n"
                "while len(primes) < $p:\n"
                "    if all(candidate % prime for prime in primes):\n"
                "        primes.append(candidate)\n"
                "    candidate += 1\n"
                "return primes[-1]"
            ),
            (
                "found = 0\n"
                "c = 1\n"
                "while found < $p:\n"
                "    c += 1\n"
                "    if all(c % d for d in range(2, c)):\n"
                "        found += 1\n"
                "return c"
            ),
        ),
        (
            "Return the nth prime number.",
            "The $p-th prime, counting 2 as the first one.",
            "Find the prime number at position $p (1-based).",
            "Which prime comes at place `$p`? The first prime is 2.",
            "Get the prime with number $p in the order 2, 3, 5, 7, 11, ...",
            "Search for primes one after another and return the one numbered $p.",
            "Compute the $p-th number that is divisible only by 1 and itself, where the first is 2.",
            "nth prime (n = 1 gives 2)",
        ),
    ),
    Classic(
        "count_primes",
        ("count_primes", "prime_count", "number_of_primes"),
        (Param(("n", "limit", "maximum", "top"), "nat"),),
        "int",
        (
            (
                "count = 0\n"
                "for k in range(2, $p + 1):\n"
                "    if all(k % d for d in range(2, int(k**0.5) + 1)):\n"
                "        count += 1\n"
                "return count"
            ),
            "return sum(1 for k in range(2, $p + 1) if all(k % d for d in range(2, k)))",
        ),
        (
            "Return how many primes there are up to $p.",
            "Count the prime numbers not greater than $p.",
            "The number of primes from 2 to $p inclusive.",
            "How many prime numbers are at most `$p`?",
            "Counts primes up to and including the limit; 0 if there are none.",
            "Number of integers up to $p that are divisible only by 1 and themselves.",
            "Prime-counting function pi($p).",
            "count of primes <= the limit",
        ),
    ),
    Classic(
        "sum_primes",
        ("sum_primes", "sum_of_primes", "total_of_primes"),
        (Param(("n", "limit", "maximum", "top"), "nat"),),
        "int",
        (
            (
                "total = 0\n"
                "for k in range(2, $p + 1):\n"
                "    if all(k % d for d in range(2, int(k**0.5) + 1)):\n"
                "        total += k\n"
                "return total"
            ),
            "return sum(k for k in range(2, $p + 1) if all(k % d for d in range(2, k)))",
        ),
        (
            "Return the sum of all primes up to $p.",
            "Add up the prime numbers not greater than $p.",
            "The sum of the primes from 2 to $p inclusive.",
            "What do all primes up to `$p` add up to?",
            "Sums every prime that is at most $p; 0 if there are none.",
            "Total of the integers up to $p that are divisible only by 1 and themselves.",
            "Find the primes <= $p and add them together.",
            "sum of primes up to a limit",
        ),
    ),
    Classic(
        "next_prime",
        ("next_prime", "prime_after", "following_prime"),
        (Param(("n", "number", "num", "x"), "int"),),
        "int",
        (
            (
                "candidate = max($p + 1, 2)\n"
                "while any(candidate % d == 0 for d in range(2, candidate)):\n"
                "    candidate += 1\n"
                "return candidate"
            ),
            (
                "k = $p + 1\n"
                "while True:\n"
                "    if k > 1 and all(k % d for d in range(2, int(k**0.5) + 1)):\n"
                "        return k\n"
                "    k += 1"
            ),
        ),
        (
            "Return the smallest prime greater than $p.",
            "The next prime number after $p.",
            "Find the first prime that is strictly larger than the given number.",
            "Which prime comes after `$p`?",
            "Get the prime following $p, not including $p itself.",
            "Count upwards from $p + 1 until a prime number is found.",
            "The lowest prime above $p.",
            "next prime, e.g. 7 -> 11",
        ),
    ),
    Classic(
        "smallest_prime_factor",
        ("smallest_prime_factor", "smallest_divisor", "lowest_factor", "least_factor"),
        (Param(("n", "number", "num"), "pos"),),
        "int",
        (
            ("d = 2\nwhile d * d <= $p:\n    if $p % d == 0:\n        return d\n    d += 1\nreturn $p"),
            ("for d in range(2, $p + 1):\n    if $p % d == 0:\n        return d\nreturn 1"),
            "return next((d for d in range(2, $p + 1) if $p % d == 0), 1)",
        ),
        (
            "Return the smallest divisor of $p greater than 1.",
            "The smallest prime factor of $p; 1 for 1.",
            "Find the lowest number above 1 that divides $p.",
            "What is the least prime dividing `$p`? Returns 1 if the number is 1.",
            "Smallest factor of a positive integer, other than one (1 itself gives 1).",
            "Get the first number from 2 upwards which divides $p evenly.",
            "The least prime factor. A prime is its own smallest factor, and 1 gives 1.",
            "smallest prime divisor (1 for 1)",
        ),
    ),
    Classic(
        "prime_factors",
        ("prime_factors", "factorize", "prime_factorization", "factor"),
        (Param(("n", "number", "num", "x"), "pos"),),
        "list[int]",
        (
            (
                "factors = []\n"
                "d = 2\n"
                "while $p > 1:\n"
                "    while $p % d == 0:\n"
                "        factors.append(d)\n"
                "        $p //= d\n"
                "    d += 1\n"
                "return factors"
            ),
            (
                "result = []\n"
                "d = 2\n"
                "while d * d <= $p:\n"
                "    if $p % d == 0:\n"
                "        result.append(d)\n"
                "        $p //= d\n"
                "    else:\n"
                "        d += 1\n"
                "if $p > 1:\n"
                "    result.append($p)\n"
                "return result"
            ),
        ),
        (
            "Return the prime factors of a number in ascending order, with repetition.",
            "The prime factorization of $p as a list, e.g. 12 gives [2, 2, 3].",
            "Break $p down into its prime factors.",
            "List the primes whose product is $p; an empty list for 1.",
            "Factorize an integer into primes, repeating a prime as often as it divides the number.",
            "Which primes multiply together to give `$p`?",
            "Decompose the number into primes. 1 has no prime factors.",
            "prime factors with multiplicity, smallest first",
        ),
    ),
    Classic(
        "distinct_prime_factors",
        ("distinct_prime_factors", "unique_prime_factors", "prime_divisors"),
        (Param(("n", "number", "num", "x"), "pos"),),
        "list[int]",
        (
            (
                "result = []\n"
                "d = 2\n"
                "while $p > 1:\n"
                "    if $p % d == 0:\n"
                "        result.append(d)\n"
                "        while $p % d == 0:\n"
                "            $p //= d\n"
                "    d += 1\n"
                "return result"
            ),
            "return [d for d in range(2, $p + 1) if $p % d == 0 and all(d % k for k in range(2, d))]",
        ),
        (
            "Return the distinct prime factors of a number, smallest first.",
            "The different primes that divide $p.",
            "List every prime divisor of $p once.",
            "Which primes divide `$p`? Each is listed only once.",
            "Find the unique prime factors of an integer; 12 gives [2, 3] and 1 gives an empty list.",
            "All prime numbers that go evenly into $p, without repetition.",
            "Prime divisors of $p in ascending order, no duplicates.",
            "unique prime factors as a list",
        ),
    ),
    Classic(
        "divisors",
        ("divisors", "factors", "all_divisors", "get_divisors"),
        (Param(("n", "number", "num", "x"), "pos"),),
        "list[int]",
        (
            "return [d for d in range(1, $p + 1) if $p % d == 0]",
            ("result = []\nfor i in range(1, $p + 1):\n    if $p % i == 0:\n        result.append(i)\nreturn result"),
            "return list(filter(lambda d: $p % d == 0, range(1, $p + 1)))",
        ),
        (
            "Return all divisors of a number.",
            "The divisors of $p in ascending order.",
            "List every positive integer that divides $p evenly.",
            "Find all factors of $p, including 1 and $p itself.",
            "Which numbers divide `$p` without a remainder?",
            "All numbers from 1 to $p that go evenly into $p.",
            "Collect the factors of a positive integer into a list.",
            "divisors as a sorted list",
            "Gets every d with $p % d == 0, from 1 up to the number itself.",
        ),
    ),
    Classic(
        "proper_divisors",
        ("proper_divisors", "proper_factors", "divisors_without_self"),
        (Param(("n", "number", "num", "x"), "pos"),),
        "list[int]",
        (
            "return [d for d in range(1, $p) if $p % d == 0]",
            (
                "result = []\n"
                "for i in range(1, $p // 2 + 1):\n"
                "    if $p % i == 0:\n"
                "        result.append(i)\n"
                "return result"
            ),
        ),
        (
            "Return the proper divisors of a number.",
            "All divisors of $p except $p itself.",
            "List the numbers smaller than $p that divide it evenly.",
            "Find the factors of $p, leaving out the number itself.",
            "Which smaller numbers divide `$p` without a remainder? 1 has none.",
            "The divisors of an integer that are less than the integer.",
            "Proper divisors in ascending order; an empty list for 1.",
            "divisors without the number itself",
        ),
    ),
    Classic(
        "count_divisors",
        ("count_divisors", "divisor_count", "number_of_divisors", "num_factors"),
        (Param(("n", "number", "num", "x"), "pos"),),
        "int",
        (
            "return sum(1 for d in range(1, $p + 1) if $p % d == 0)",
            ("count = 0\nfor i in range(1, $p + 1):\n    if $p % i == 0:\n        count += 1\nreturn count"),
            "return len([d for d in range(1, $p + 1) if $p % d == 0])",
        ),
        (
            "Return the number of divisors of $p.",
            "How many divisors does $p have?",
            "Count the positive integers that divide $p evenly.",
            "The number of factors of an integer, including 1 and itself.",
            "Counts how many numbers from 1 to `$p` divide it without remainder.",
            "How many numbers go evenly into the given one?",
            "Divisor count of a positive number.",
            "number of factors",
        ),
    ),
    Classic(
        "sum_divisors",
        ("sum_divisors", "divisor_sum", "sum_of_factors", "sigma"),
        (Param(("n", "number", "num", "x"), "pos"),),
        "int",
        (
            "return sum(d for d in range(1, $p + 1) if $p % d == 0)",
            ("total = 0\nfor i in range(1, $p + 1):\n    if $p % i == 0:\n        total += i\nreturn total"),
        ),
        (
            "Return the sum of all divisors of $p.",
            "Add up every number that divides $p evenly, $p included.",
            "The total of the factors of an integer, including 1 and itself.",
            "What is the sum of the divisors of `$p`?",
            "Sums the numbers from 1 to $p which divide it without a remainder.",
            "Divisor sum (sigma function) of a positive number.",
            "Find all factors of $p and add them together.",
            "sum of factors",
        ),
    ),
    Classic(
        "aliquot_sum",
        ("aliquot_sum", "sum_proper_divisors", "proper_divisor_sum"),
        (Param(("n", "number", "num"), "pos"),),
        "int",
        (
            "return sum(d for d in range(1, $p) if $p % d == 0)",
            ("total = 0\nfor i in range(1, $p):\n    if $p % i == 0:\n        total += i\nreturn total"),
        ),
        (
            "Return the sum of the proper divisors of $p.",
            "Add up the divisors of $p that are smaller than $p.",
            "The total of all factors of an integer except the number itself.",
            "What do the divisors of `$p`, leaving out $p, add up to?",
            "Aliquot sum of a positive number; 0 for 1.",
            "Sums the numbers below $p which divide it without a remainder.",
            "sum of divisors, not counting the number itself",
            "Find the proper divisors and add them together.",
        ),
    ),
    Classic(
        "is_perfect",
        ("is_perfect", "perfect_number", "is_perfect_number"),
        (Param(("n", "number", "num"), "pos"),),
        "bool",
        (
            "return sum(d for d in range(1, $p) if $p % d == 0) == $p",
            ("total = 0\nfor i in range(1, $p):\n    if $p % i == 0:\n        total += i\nreturn total == $p"),
        ),
        (
            "Return True if the number is perfect.",
            "Whether $p is a perfect number, i.e. equal to the sum of its proper divisors.",
            "Check if the divisors of $p smaller than $p add up to $p.",
            "Is `$p` perfect, like 6 = 1 + 2 + 3?",
            "True when the number equals the sum of its factors, not counting itself.",
            "Tells if a positive integer is a perfect number.",
            "A perfect number is the sum of all its divisors except itself. Test $p for that.",
            "perfect number check (6, 28, 496, ...)",
        ),
    ),
    Classic(
        "is_abundant",
        ("is_abundant", "abundant", "abundant_number"),
        (Param(("n", "number", "num"), "pos"),),
        "bool",
        (
            "return sum(d for d in range(1, $p) if $p % d == 0) > $p",
            ("total = 0\nfor i in range(1, $p):\n    if $p % i == 0:\n        total += i\nreturn total > $p"),
        ),
        (
            "Return True if the number is abundant.",
            "Whether the proper divisors of $p add up to more than $p.",
            "Check if the sum of the divisors below $p is greater than $p.",
            "Is `$p` an abundant number, smaller than the sum of its proper divisors?",
            "True when the factors of the number, without itself, sum to more than the number.",
            "Tells if a positive integer is abundant, such as 12.",
            "Determine whether the divisors of $p, leaving out $p, exceed it in total.",
            "abundant number test",
        ),
    ),
    Classic(
        "digit_sum",
        ("digit_sum", "sum_digits", "sum_of_digits", "add_digits"),
        (Param(("n", "number", "num", "x"), "int"),),
        "int",
        (
            "return sum(int(c) for c in str(abs($p)))",
            ("total = 0\n$p = abs($p)\nwhile $p:\n    total += $p % 10\n    $p //= 10\nreturn total"),
            "return sum(map(int, str(abs($p))))",
        ),
        (
            "Return the sum of the digits of a number.",
            "The sum of the decimal digits of $p, ignoring the sign.",
            "Add up all digits of the number.",
            "What do the digits of `$p` add up to?",
            "Digit sum (cross sum) of an integer.",
            "Adds the individual digits together: 123 gives 6.",
            "Sum of the digits; a minus sign is ignored.",
            "Take each digit of $p and total them.",
            "crossfoot of an integer",
        ),
    ),
    Classic(
        "digit_product",
        ("digit_product", "product_of_digits", "multiply_digits"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "int",
        (
            ("result = 1\nfor c in str($p):\n    result *= int(c)\nreturn result"),
            ("import math\nreturn math.prod(int(c) for c in str($p))"),
            ("if $p == 0:\n    return 0\nresult = 1\nwhile $p:\n    result *= $p % 10\n    $p //= 10\nreturn result"),
        ),
        (
            "Return the product of the digits of a number.",
            "Multiply all digits of $p together.",
            "The product of the decimal digits: 234 gives 24.",
            "What do you get when you multiply the digits of `$p`?",
            "Digit product of a non-negative integer.",
            "Takes each digit of the number and multiplies them with each other.",
            "Product of digits, 0 if any digit is 0.",
            "multiply the digits of an integer",
        ),
    ),
    Classic(
        "count_digits",
        ("count_digits", "number_of_digits", "num_digits", "digit_count"),
        (Param(("n", "number", "num", "x"), "int"),),
        "int",
        (
            "return len(str(abs($p)))",
            ("count = 1\n$p = abs($p)\nwhile $p >= 10:\n    $p //= 10\n    count += 1\nreturn count"),
        ),
        (
            "Return the number of digits of an integer.",
            "How many digits does $p have?",
            "Count the decimal digits of a number, ignoring the minus sign.",
            "The length of the number in digits; 0 has one digit.",
            "Counts how many digits `$p` is written with, without the sign.",
            "Digit count of an integer.",
            "Number of decimal places needed to write down $p (sign not counted).",
            "how many digits long is the number",
        ),
    ),
    Classic(
        "reverse_digits",
        ("reverse_digits", "reverse_number", "reverse_int", "flip_digits"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "int",
        (
            "return int(str($p)[::-1])",
            ("result = 0\nwhile $p > 0:\n    result = result * 10 + $p % 10\n    $p //= 10\nreturn result"),
            'return int("".join(reversed(str($p))))',
        ),
        (
            "Return the number with its digits reversed.",
            "Reverse the digits of $p.",
            "The digits of the number read backwards, as an integer.",
            "Turn a number around: 123 becomes 321.",
            "What number do you get by writing the digits of `$p` in the opposite order?",
            "Reverses a non-negative integer; trailing zeros vanish, so 120 gives 21.",
            "The integer formed by the digits in reverse order.",
            "flip the digits of a number",
        ),
    ),
    Classic(
        "reverse_signed",
        ("reverse_signed", "reverse_integer", "reverse_keeping_sign"),
        (Param(("n", "number", "num", "x"), "int"),),
        "int",
        (
            ("result = int(str(abs($p))[::-1])\nreturn -result if $p < 0 else result"),
            (
                "result = 0\n"
                "rest = abs($p)\n"
                "while rest:\n"
                "    result = result * 10 + rest % 10\n"
                "    rest //= 10\n"
                "if $p < 0:\n"
                "    result = -result\n"
                "return result"
            ),
        ),
        (
            "Reverse the digits of an integer, keeping its sign.",
            "The integer with its digits in reverse order; negative numbers stay negative.",
            "Reverse $p, so that -123 becomes -321.",
            "Flip the digits of $p but keep the minus sign in front.",
            "Return the number read backwards with the same sign.",
            "Reverses the decimal digits of a possibly negative integer, preserving the sign.",
            "What is `$p` with reversed digits? The sign does not change.",
            "digits backwards, sign kept",
        ),
    ),
    Classic(
        "is_palindrome_number",
        ("is_palindrome_number", "palindromic", "is_palindromic_number", "number_palindrome"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "bool",
        (
            "return str($p) == str($p)[::-1]",
            (
                "reverse = 0\n"
                "rest = $p\n"
                "while rest:\n"
                "    reverse = reverse * 10 + rest % 10\n"
                "    rest //= 10\n"
                "return reverse == $p"
            ),
        ),
        (
            "Return True if the number is a palindrome.",
            "Whether $p reads the same forwards and backwards.",
            "Check if the digits of a number are the same when reversed.",
            "Is `$p` a palindromic number like 121?",
            "True when reversing the digits gives the same number.",
            "Tells if an integer is equal to its own reversal.",
            "Determine whether the number is palindromic.",
            "palindrome test for a non-negative integer",
        ),
    ),
    Classic(
        "digits_list",
        ("digits", "digit_list", "to_digits", "split_digits"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "list[int]",
        (
            "return [int(c) for c in str($p)]",
            "return list(map(int, str($p)))",
            ("result = [$p % 10]\nwhile $p >= 10:\n    $p //= 10\n    result.insert(0, $p % 10)\nreturn result"),
        ),
        (
            "Return the digits of a number as a list.",
            "The decimal digits of $p, from left to right, as a list of integers.",
            "Split a number into its digits.",
            "List the digits of $p: 123 gives [1, 2, 3].",
            "Break `$p` up into single digits.",
            "What digits is the number made of? Returns them in order as ints.",
            "Converts an integer to a list of its digits.",
            "number to list of digits",
        ),
    ),
    Classic(
        "first_digit",
        ("first_digit", "leading_digit", "leftmost_digit"),
        (Param(("n", "number", "num", "x"), "int"),),
        "int",
        (
            "return int(str(abs($p))[0])",
            ("$p = abs($p)\nwhile $p >= 10:\n    $p //= 10\nreturn $p"),
        ),
        (
            "Return the first digit of a number.",
            "The leading digit of $p, ignoring the sign.",
            "Get the leftmost digit of an integer.",
            "What digit does `$p` start with?",
            "The most significant decimal digit of the number.",
            "Take the first digit; a minus sign does not count.",
            "first digit of an integer, e.g. 482 -> 4",
            "Divide by ten until only one digit is left and return it.",
        ),
    ),
    Classic(
        "last_digit",
        ("last_digit", "final_digit", "ones_digit", "units_digit"),
        (Param(("n", "number", "num", "x"), "int"),),
        "int",
        (
            "return abs($p) % 10",
            "return int(str($p)[-1])",
        ),
        (
            "Return the last digit of a number.",
            "The final digit of $p, ignoring the sign.",
            "Get the rightmost digit of an integer.",
            "What digit does `$p` end with?",
            "The ones digit of the number, always between 0 and 9.",
            "Take the units digit; works for negative numbers as well.",
            "last digit of an integer, e.g. 482 -> 2",
            "The least significant decimal digit of $p.",
        ),
    ),
    Classic(
        "largest_digit",
        ("largest_digit", "max_digit", "biggest_digit", "highest_digit"),
        (Param(("n", "number", "num", "x"), "int"),),
        "int",
        (
            "return max(int(c) for c in str(abs($p)))",
            ("best = 0\n$p = abs($p)\nwhile $p:\n    best = max(best, $p % 10)\n    $p //= 10\nreturn best"),
            "return int(max(str(abs($p))))",
        ),
        (
            "Return the largest digit of a number.",
            "The biggest digit that occurs in $p.",
            "Find the highest digit of an integer, ignoring the sign.",
            "What is the greatest digit in `$p`?",
            "The maximum of the decimal digits.",
            "Look at every digit of the number and return the largest.",
            "max digit of an int",
            "Largest single digit in $p, e.g. 3718 gives 8.",
        ),
    ),
    Classic(
        "smallest_digit",
        ("smallest_digit", "min_digit", "lowest_digit"),
        (Param(("n", "number", "num", "x"), "int"),),
        "int",
        (
            "return min(int(c) for c in str(abs($p)))",
            ("$p = abs($p)\nbest = $p % 10\nwhile $p:\n    best = min(best, $p % 10)\n    $p //= 10\nreturn best"),
            "return int(min(str(abs($p))))",
        ),
        (
            "Return the smallest digit of a number.",
            "The lowest digit that occurs in $p.",
            "Find the minimum digit of an integer, ignoring the sign.",
            "What is the least digit in `$p`?",
            "The minimum of the decimal digits.",
            "Look at every digit of the number and return the smallest one.",
            "min digit of an int",
            "Smallest single digit in $p, e.g. 3718 gives 1.",
        ),
    ),
    Classic(
        "count_digit",
        ("count_digit", "digit_occurrences", "times_digit_appears"),
        (Param(("n", "number", "num", "x"), "nat"), Param(("digit", "d", "which"), "small")),
        "int",
        (
            "return str($p).count(str($q))",
            ("count = 0\nfor c in str($p):\n    if int(c) == $q:\n        count += 1\nreturn count"),
            "return sum(1 for c in str($p) if int(c) == $q)",
        ),
        (
            "Count how often the digit $q occurs in $p.",
            "How many times does $q appear among the digits of $p?",
            "The number of occurrences of a digit in a number.",
            "Return how many digits of $p are equal to $q.",
            "Counts a given digit in the decimal notation of a number.",
            "Occurrences of the digit `$q` in `$p`; 0 if there are none.",
            "Go through the digits of $p and count the ones that equal $q.",
            "number of times a digit is used in a number",
        ),
    ),
    Classic(
        "has_digit",
        ("has_digit", "contains_digit", "digit_in_number"),
        (Param(("n", "number", "num", "x"), "nat"), Param(("digit", "d", "which"), "small")),
        "bool",
        (
            "return str($q) in str($p)",
            ("while $p > 0:\n    if $p % 10 == $q:\n        return True\n    $p //= 10\nreturn False"),
            "return any(int(c) == $q for c in str($p))",
        ),
        (
            "Return True if the digit $q occurs in $p.",
            "Whether $p contains the digit $q.",
            "Check if a number has a certain digit in it.",
            "Does `$q` appear among the digits of `$p`?",
            "True when at least one digit of $p equals $q.",
            "Tells if a digit is part of the decimal notation of a number.",
            "Determine whether $q is one of the digits of $p.",
            "digit membership test",
        ),
    ),
    Classic(
        "count_even_digits",
        ("count_even_digits", "even_digit_count", "number_of_even_digits"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "int",
        (
            "return sum(1 for c in str($p) if int(c) % 2 == 0)",
            ("count = 0\nfor c in str($p):\n    if int(c) % 2 == 0:\n        count += 1\nreturn count"),
            'return len([c for c in str($p) if c in "02468"])',
        ),
        (
            "Return how many digits of the number are even.",
            "Count the even digits of $p.",
            "The number of even digits in an integer, 0 counting as even.",
            "How many of the digits of `$p` are 0, 2, 4, 6 or 8?",
            "Counts digits divisible by two.",
            "Even digit count of a non-negative number.",
            "Go through the digits and count those that are even.",
            "number of even digits",
        ),
    ),
    Classic(
        "sum_even_digits",
        ("sum_even_digits", "even_digit_sum", "add_even_digits"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "int",
        (
            "return sum(int(c) for c in str($p) if int(c) % 2 == 0)",
            (
                "total = 0\n"
                "while $p:\n"
                "    d = $p % 10\n"
                "    if d % 2 == 0:\n"
                "        total += d\n"
                "    $p //= 10\n"
                "return total"
            ),
        ),
        (
            "Return the sum of the even digits of a number.",
            "Add up only the even digits of $p.",
            "The total of all digits of $p that are even.",
            "What do the even digits of `$p` add up to? 0 if there are none.",
            "Sum of those digits which are divisible by two.",
            "Ignore odd digits and sum the remaining ones.",
            "Adds the digits 2, 4, 6 and 8 wherever they occur in the number.",
            "sum of even digits of an int",
        ),
    ),
    Classic(
        "sum_odd_digits",
        ("sum_odd_digits", "odd_digit_sum", "add_odd_digits"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "int",
        (
            "return sum(int(c) for c in str($p) if int(c) % 2 == 1)",
            ("total = 0\nwhile $p:\n    d = $p % 10\n    if d % 2:\n        total += d\n    $p //= 10\nreturn total"),
        ),
        (
            "Return the sum of the odd digits of a number.",
            "Add up only the odd digits of $p.",
            "The total of all digits of $p that are odd.",
            "What do the odd digits of `$p` add up to? 0 if there are none.",
            "Sum of those digits which are not divisible by two.",
            "Ignore even digits and sum the others.",
            "Adds the digits 1, 3, 5, 7 and 9 wherever they occur in the number.",
            "sum of odd digits of an int",
        ),
    ),
    Classic(
        "all_digits_even",
        ("all_digits_even", "only_even_digits", "every_digit_even"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "bool",
        (
            "return all(int(c) % 2 == 0 for c in str($p))",
            ("for c in str($p):\n    if int(c) % 2 != 0:\n        return False\nreturn True"),
            'return set(str($p)) <= set("02468")',
        ),
        (
            "Return True if all digits of the number are even.",
            "Whether every digit of $p is even.",
            "Check that a number has only even digits.",
            "Does `$p` consist entirely of the digits 0, 2, 4, 6 and 8?",
            "True when no digit of the number is odd.",
            "Tells if each decimal digit is divisible by two.",
            "False as soon as one digit of $p is odd, True otherwise.",
            "only even digits?",
        ),
    ),
    Classic(
        "unique_digits",
        ("has_unique_digits", "all_digits_different", "distinct_digits"),
        (Param(("n", "number", "num", "x"), "pos"),),
        "bool",
        (
            "return len(set(str($p))) == len(str($p))",
            ("seen = set()\nfor c in str($p):\n    if c in seen:\n        return False\n    seen.add(c)\nreturn True"),
            "return all(str($p).count(c) == 1 for c in str($p))",
        ),
        (
            "Return True if all digits of the number are different.",
            "Whether no digit occurs twice in $p.",
            "Check that a number has no repeated digits.",
            "Are the digits of `$p` all distinct?",
            "True when every digit appears only once.",
            "Tells if an integer is written without using any digit more than once.",
            "Determine whether the digits of $p are unique; False if one is repeated.",
            "distinct digits test",
        ),
    ),
    Classic(
        "same_digits",
        ("all_digits_same", "is_repdigit", "same_digits", "repdigit"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "bool",
        (
            "return len(set(str($p))) == 1",
            ("last = $p % 10\nwhile $p:\n    if $p % 10 != last:\n        return False\n    $p //= 10\nreturn True"),
            ("text = str($p)\nreturn text == text[0] * len(text)"),
        ),
        (
            "Return True if all digits of the number are the same.",
            "Whether $p is made of one repeated digit, like 77 or 444.",
            "Check that a number consists of a single digit repeated.",
            "Are the digits of `$p` all equal?",
            "True when every digit is identical, which includes one-digit numbers.",
            "Tells if an integer is a repdigit.",
            "Determine whether only one distinct digit is used in $p.",
            "repdigit test",
        ),
    ),
    Classic(
        "sort_digits",
        ("sort_digits_descending", "largest_rearrangement", "descending_digits"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "int",
        (
            'return int("".join(sorted(str($p), reverse=True)))',
            (
                "result = 0\n"
                "for d in sorted((int(c) for c in str($p)), reverse=True):\n"
                "    result = result * 10 + d\n"
                "return result"
            ),
        ),
        (
            "Return the largest number that can be made from the digits of $p.",
            "Rearrange the digits of a number from largest to smallest.",
            "Sort the digits of $p in descending order and return the number they form.",
            "What is the biggest integer you get by reordering the digits of `$p`?",
            "The digits arranged in decreasing order, as an integer: 2531 gives 5321.",
            "Puts the high digits first so that the number becomes as large as possible.",
            "Descending digits of a non-negative number.",
            "digits sorted high to low, as an int",
        ),
    ),
    Classic(
        "sort_digits_up",
        ("sort_digits", "sort_digits_ascending", "ascending_digits"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "int",
        (
            'return int("".join(sorted(str($p))))',
            ("result = 0\nfor d in sorted(int(c) for c in str($p)):\n    result = result * 10 + d\nreturn result"),
        ),
        (
            "Return the number with its digits sorted from smallest to largest.",
            "Sort the digits of $p in ascending order and return the integer they form.",
            "Rearrange the digits of a number in increasing order; leading zeros disappear.",
            "What number do you get by putting the digits of `$p` in order, lowest first?",
            "The digits arranged ascending, as an integer: 3152 gives 1235.",
            "Orders the digits of an integer from low to high.",
            "Smallest value obtained by sorting the digits of $p, zeros first (and so dropped).",
            "digits sorted low to high, as an int",
        ),
    ),
    Classic(
        "digital_root",
        ("digital_root", "repeated_digit_sum", "reduce_digits"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "int",
        (
            ("while $p >= 10:\n    $p = sum(int(c) for c in str($p))\nreturn $p"),
            ("if $p == 0:\n    return 0\nreturn 1 + ($p - 1) % 9"),
        ),
        (
            "Return the digital root of a number.",
            "Sum the digits of $p repeatedly until only one digit is left.",
            "The single digit obtained by adding the digits again and again.",
            "Keep replacing $p by its digit sum until it is below 10.",
            "Digital root of a non-negative integer; 0 for 0.",
            "What single digit remains when you add up the digits of `$p` over and over?",
            "Repeated digit sum: 987 -> 24 -> 6.",
            "add digits until one digit remains",
        ),
    ),
    Classic(
        "additive_persistence",
        ("additive_persistence", "digit_sum_steps", "persistence"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "int",
        (
            ("steps = 0\nwhile $p > 9:\n    $p = sum(int(c) for c in str($p))\n    steps += 1\nreturn steps"),
            ("count = 0\nwhile len(str($p)) > 1:\n    $p = sum(map(int, str($p)))\n    count += 1\nreturn count"),
        ),
        (
            "How many times must the digits of $p be summed until one digit is left?",
            "Count the digit sums needed to reduce a number to a single digit.",
            "The additive persistence of $p.",
            "Number of steps of adding up the digits before the result has only one digit.",
            ("Return how often $p has to be replaced by its digit sum to get below 10; 0 for one-digit numbers."),
            "Counts rounds of digit summing until a single digit remains.",
            (
                "Replace the number by the sum of its digits until it is a single digit, and return "
                "the number of rounds."
            ),
            "steps to reach the digital root",
        ),
    ),
    Classic(
        "is_armstrong",
        ("is_armstrong", "armstrong", "is_narcissistic", "narcissistic"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "bool",
        (
            ("digits = str($p)\nreturn $p == sum(int(d) ** len(digits) for d in digits)"),
            (
                "power = len(str($p))\n"
                "total = 0\n"
                "rest = $p\n"
                "while rest:\n"
                "    total += (rest % 10) ** power\n"
                "    rest //= 10\n"
                "return total == $p"
            ),
        ),
        (
            "Return True if the number is an Armstrong number.",
            "Whether $p equals the sum of its digits each raised to the number of digits.",
            "Check if a number is narcissistic, like 153 = 1**3 + 5**3 + 3**3.",
            "Is `$p` an Armstrong number?",
            (
                "An Armstrong number is the sum of its own digits raised to the power of the digit "
                "count. Test $p for that."
            ),
            ("True when adding up every digit to the power of how many digits there are gives the number back."),
            "Tells if an integer is an Armstrong (narcissistic) number.",
            "armstrong number check",
        ),
    ),
    Classic(
        "is_happy",
        ("is_happy", "happy", "happy_number"),
        (Param(("n", "number", "num", "x"), "pos"),),
        "bool",
        (
            (
                "seen = set()\n"
                "while $p != 1 and $p not in seen:\n"
                "    seen.add($p)\n"
                "    $p = sum(int(c) ** 2 for c in str($p))\n"
                "return $p == 1"
            ),
            (
                "while $p != 1 and $p != 4:\n"
                "    total = 0\n"
                "    for c in str($p):\n"
                "        total += int(c) * int(c)\n"
                "    $p = total\n"
                "return $p == 1"
            ),
        ),
        (
            "Return True if the number is happy.",
            "Whether $p is a happy number.",
            "Replace the number by the sum of the squares of its digits again and again: is 1 reached?",
            "Check if repeatedly summing the squared digits of $p leads to 1.",
            "A happy number ends in 1 when it is replaced by the sum of its squared digits over and over.",
            "Is `$p` happy? If the process gets stuck in a loop that does not contain 1, it is not.",
            "Tells if the chain of digit square sums starting at $p arrives at 1.",
            "happy number test",
        ),
    ),
    Classic(
        "is_harshad",
        ("is_harshad", "harshad", "divisible_by_digit_sum", "niven"),
        (Param(("n", "number", "num", "x"), "pos"),),
        "bool",
        (
            "return $p % sum(int(c) for c in str($p)) == 0",
            ("total = 0\nrest = $p\nwhile rest:\n    total += rest % 10\n    rest //= 10\nreturn $p % total == 0"),
        ),
        (
            "Return True if the number is divisible by the sum of its digits.",
            "Whether $p is a Harshad number.",
            "Check if the digit sum of $p divides $p evenly.",
            "Is `$p` a multiple of its own digit sum?",
            "True when dividing the number by the sum of its digits leaves no remainder.",
            "Tells if a positive integer is a Harshad (Niven) number.",
            "A Harshad number can be divided by its digit sum. Determine whether $p is one.",
            "harshad test",
        ),
    ),
    Classic(
        "trailing_zeros",
        ("trailing_zeros", "count_trailing_zeros", "zeros_at_end"),
        (Param(("n", "number", "num", "x"), "pos"),),
        "int",
        (
            ("count = 0\nwhile $p % 10 == 0:\n    count += 1\n    $p //= 10\nreturn count"),
            ('text = str($p)\nreturn len(text) - len(text.rstrip("0"))'),
        ),
        (
            "Return the number of zeros at the end of a number.",
            "Count the trailing zeros of $p.",
            "How many zeros does the decimal notation of $p end with?",
            "The number of trailing zeros of a positive integer.",
            "Counts how often $p can be divided by ten without a remainder.",
            "With how many 0 digits does `$p` end?",
            "Trailing zero count, e.g. 1200 gives 2.",
            "zeros at the end of the number",
        ),
    ),
    Classic(
        "factorial_zeros",
        ("factorial_trailing_zeros", "zeros_of_factorial", "trailing_zeros_in_factorial"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "int",
        (
            ("count = 0\nwhile $p >= 5:\n    $p //= 5\n    count += $p\nreturn count"),
            ('import math\ntext = str(math.factorial($p))\nreturn len(text) - len(text.rstrip("0"))'),
        ),
        (
            "Return the number of trailing zeros in the factorial of $p.",
            "How many zeros does $p! end with?",
            "Count the zeros at the end of $p factorial.",
            "The number of trailing zeros of the factorial of a number.",
            "Number of times ten divides `$p` factorial.",
            "Add up $p // 5, $p // 25, $p // 125 and so on, which is how many zeros $p! ends in.",
            "With how many zeros does the product of all integers from 1 to $p end?",
            "trailing zeros of n!",
        ),
    ),
    Classic(
        "power",
        ("power", "raise_to", "to_the_power", "exponentiate"),
        (Param(("base", "x", "number", "b"), "int"), Param(("exponent", "exp", "n", "e"), "small")),
        "int",
        (
            "return $p**$q",
            ("result = 1\nfor _ in range($q):\n    result *= $p\nreturn result"),
            "return pow($p, $q)",
        ),
        (
            "Raise $p to the power of $q.",
            "Return $p to the power $q.",
            "The result of multiplying $p by itself $q times.",
            "Compute a power from a base and an exponent.",
            "$p ** $q",
            "What is `$p` raised to the `$q`th power?",
            "Multiply together $q copies of $p.",
            "exponentiation of two integers",
        ),
    ),
    Classic(
        "square",
        ("square", "squared", "to_square"),
        (Param(("n", "number", "x", "value"), "int"),),
        "int",
        (
            "return $p * $p",
            "return $p**2",
            "return pow($p, 2)",
        ),
        (
            "Return the square of a number.",
            "The square of $p.",
            "Multiply a number by itself.",
            "$p squared.",
            "What is the number times itself?",
            "Raise `$p` to the second power.",
            "Squares the given value.",
            "n * n",
        ),
    ),
    Classic(
        "cube",
        ("cube", "cubed", "third_power"),
        (Param(("n", "number", "x", "value"), "int"),),
        "int",
        (
            "return $p**3",
            "return $p * $p * $p",
            "return pow($p, 3)",
        ),
        (
            "Return the cube of a number.",
            "The cube of $p.",
            "Multiply a number by itself twice.",
            "$p cubed.",
            "Raise `$p` to the third power.",
            "What is the number to the power of three?",
            "Cubes the given value.",
            "n * n * n",
        ),
    ),
    Classic(
        "double",
        ("double", "twice", "times_two", "doubled"),
        (Param(("n", "number", "x", "value"), "int"),),
        "int",
        (
            "return $p * 2",
            "return $p + $p",
            "return 2 * $p",
        ),
        (
            "Return twice the number.",
            "Double the value.",
            "$p times two.",
            "The number multiplied by 2.",
            "Two times `$p`.",
            "What is the double of the given number?",
            "Doubles its argument.",
            "n + n",
        ),
    ),
    Classic(
        "triple",
        ("triple", "times_three", "threefold"),
        (Param(("n", "number", "x", "value"), "int"),),
        "int",
        (
            "return $p * 3",
            "return $p + $p + $p",
        ),
        (
            "Return three times the number.",
            "Triple the value.",
            "$p times three.",
            "The number multiplied by 3.",
            "What is the triple of `$p`?",
            "Triples its argument.",
            "Threefold value of a number.",
            "n * 3",
        ),
    ),
    Classic(
        "half",
        ("half", "halve", "divide_by_two", "halved"),
        (Param(("n", "number", "x", "value"), "int"),),
        "float",
        (
            "return $p / 2",
            "return $p * 0.5",
        ),
        (
            "Return half of the number.",
            "Divide the value by two.",
            "Half of $p, as a float.",
            "The number divided by 2; half of 5 is 2.5.",
            "What is one half of `$p`?",
            "Halves its argument.",
            "50 percent of a number.",
            "n / 2",
        ),
    ),
    Classic(
        "increment",
        ("increment", "add_one", "next_integer", "successor"),
        (Param(("n", "number", "x", "value"), "int"),),
        "int",
        (
            "return $p + 1",
            ("$p += 1\nreturn $p"),
        ),
        (
            "Return the number plus one.",
            "Add 1 to $p.",
            "The integer that comes after $p.",
            "Increase the value by one.",
            "The successor of a number.",
            "What is the next integer after `$p`?",
            "Increments its argument by 1 and returns the result.",
            "n + 1",
        ),
    ),
    Classic(
        "sum_of_squares",
        ("sum_of_squares", "squares_sum", "add_squares"),
        (Param(("a", "x", "first"), "int"), Param(("b", "y", "second"), "int")),
        "int",
        (
            "return $p**2 + $q**2",
            "return $p * $p + $q * $q",
            "return sum(v * v for v in ($p, $q))",
        ),
        (
            "Return the sum of the squares of two numbers.",
            "The square of $p plus the square of $q.",
            "Square both numbers and add the results.",
            "$p squared plus $q squared.",
            "Compute the sum of the squares of $p and $q.",
            "What do the two squared values add up to?",
            "Adds `$p` * `$p` and `$q` * `$q`.",
            "sum of two squares",
        ),
    ),
    Classic(
        "is_square",
        ("is_perfect_square", "is_square", "perfect_square", "square_number"),
        (Param(("n", "number", "num", "x"), "int"),),
        "bool",
        (
            ("if $p < 0:\n    return False\nroot = int($p**0.5)\nreturn root * root == $p"),
            ("import math\nreturn $p >= 0 and math.isqrt($p) ** 2 == $p"),
            ("i = 0\nwhile i * i < $p:\n    i += 1\nreturn i * i == $p"),
        ),
        (
            "Return True if the number is a perfect square.",
            "Whether $p is the square of an integer.",
            "Check if a number is a square number.",
            "Is `$p` a perfect square, such as 0, 1, 4, 9 or 16? Negative numbers are not.",
            "True when the square root of $p is a whole number.",
            "Tells if there is an integer which multiplied by itself gives $p.",
            "Determine whether an integer is square; False for negative input.",
            "perfect square test",
        ),
    ),
    Classic(
        "is_cube",
        ("is_perfect_cube", "is_cube", "cube_number"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "bool",
        (
            ("i = 0\nwhile i**3 < $p:\n    i += 1\nreturn i**3 == $p"),
            "return any(k**3 == $p for k in range($p + 1))",
            "return round($p ** (1 / 3)) ** 3 == $p",
        ),
        (
            "Return True if the number is a perfect cube.",
            "Whether $p is the third power of an integer.",
            "Check if a number is a cube number.",
            "Is `$p` a perfect cube, such as 0, 1, 8 or 27?",
            "True when the cube root of $p is a whole number.",
            "Tells if there is an integer whose cube is $p.",
            "Determine whether a non-negative integer is a cube.",
            "perfect cube test",
        ),
    ),
    Classic(
        "isqrt",
        ("integer_sqrt", "isqrt", "floor_sqrt", "square_root_floor"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "int",
        (
            ("import math\nreturn math.isqrt($p)"),
            ("root = 0\nwhile (root + 1) ** 2 <= $p:\n    root += 1\nreturn root"),
            (
                "low, high = 0, $p\n"
                "while low < high:\n"
                "    mid = (low + high + 1) // 2\n"
                "    if mid * mid <= $p:\n"
                "        low = mid\n"
                "    else:\n"
                "        high = mid - 1\n"
                "return low"
            ),
        ),
        (
            "Return the integer square root of a number.",
            "The square root of $p rounded down to an integer.",
            "The largest integer whose square is at most $p.",
            "Find the biggest whole number r such that r * r <= $p.",
            "Compute the floor of the square root.",
            "What is the square root of `$p`, without the fraction?",
            "Integer square root of a non-negative number.",
            "sqrt rounded down, as an int",
        ),
    ),
    Classic(
        "square_root",
        ("square_root", "sqrt", "root"),
        (Param(("x", "number", "n", "value"), "float"),),
        "float | None",
        (
            ("if $p < 0:\n    return None\nreturn $p**0.5"),
            "return None if $p < 0 else $p**0.5",
        ),
        (
            "Return the square root of a number, or None if it is negative.",
            "The square root of $p; None for negative numbers.",
            "Compute the square root. Negative input gives None.",
            "What number multiplied by itself is $p? None if there is no real answer.",
            "`$p` to the power of one half, or None below zero.",
            "Safe square root which yields None for negative values.",
            "Take the root of a value, returning None if the value is less than 0.",
            "sqrt or None",
        ),
    ),
    Classic(
        "is_power_of_two",
        ("is_power_of_two", "power_of_two", "is_pow2", "power_of_2"),
        (Param(("n", "number", "num", "x"), "int"),),
        "bool",
        (
            "return $p > 0 and $p & ($p - 1) == 0",
            ("if $p < 1:\n    return False\nwhile $p % 2 == 0:\n    $p //= 2\nreturn $p == 1"),
            ("k = 1\nwhile k < $p:\n    k *= 2\nreturn k == $p"),
        ),
        (
            "Return True if the number is a power of two.",
            "Whether $p is one of 1, 2, 4, 8, 16, ...",
            "Check if a number is a power of 2.",
            "Is `$p` a power of two? Zero and negative numbers are not.",
            "True when $p can be written as 2 to some non-negative whole number.",
            "Tells if halving the number repeatedly ends in exactly 1.",
            "Determine whether an integer has exactly one bit set; False for values below 1.",
            "power of two test",
        ),
    ),
    Classic(
        "is_power_of_three",
        ("is_power_of_three", "power_of_three", "is_pow3"),
        (Param(("n", "number", "num", "x"), "int"),),
        "bool",
        (
            ("if $p < 1:\n    return False\nwhile $p % 3 == 0:\n    $p //= 3\nreturn $p == 1"),
            ("k = 1\nwhile k < $p:\n    k *= 3\nreturn k == $p"),
        ),
        (
            "Return True if the number is a power of three.",
            "Whether $p is one of 1, 3, 9, 27, ...",
            "Check if a number is a power of 3.",
            "Is `$p` a power of three? Zero and negative numbers are not.",
            "True when $p can be written as 3 to some non-negative whole number.",
            "Tells if dividing the number by 3 again and again ends in exactly 1.",
            "Determine whether an integer is 3 ** k for some k; False for values below 1.",
            "power of three test",
        ),
    ),
    Classic(
        "is_power_of",
        ("is_power_of", "is_power", "power_of_base"),
        (Param(("n", "number", "num", "x"), "pos"), Param(("k", "exponent", "times"), "small")),
        "bool",
        (
            ("i = 1\nwhile i**$q < $p:\n    i += 1\nreturn i**$q == $p"),
            "return any(i**$q == $p for i in range(1, $p + 1))",
        ),
        (
            "Return True if $p is some positive integer raised to the power of $q.",
            "Whether $p is a perfect power with exponent $q.",
            "Check if there is a whole number which to the power $q gives $p.",
            "Is `$p` the $q-th power of an integer?",
            "True when i ** $q equals $p for some positive integer i.",
            "Tells if the $q-th root of $p is a whole number.",
            "Determine whether a number is an exact $q-th power.",
            "perfect power test for a given exponent",
        ),
    ),
    Classic(
        "next_power_of_two",
        ("next_power_of_two", "round_up_to_power_of_two", "ceil_power_of_two"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "int",
        (
            ("result = 1\nwhile result < $p:\n    result *= 2\nreturn result"),
            ("if $p <= 1:\n    return 1\nreturn 1 << ($p - 1).bit_length()"),
        ),
        (
            "Return the smallest power of two that is at least $p.",
            "The lowest power of 2 greater than or equal to $p.",
            "Round a number up to a power of two.",
            "Double from 1 until the value is not less than $p.",
            "Which of 1, 2, 4, 8, ... is the first one that reaches `$p`?",
            "Find the next power of two; numbers that are already one stay unchanged, and 0 gives 1.",
            "Smallest number of the form 2**k that is not below $p.",
            "round up to power of two",
        ),
    ),
    Classic(
        "largest_power_of_two",
        ("largest_power_of_two", "floor_power_of_two", "previous_power_of_two"),
        (Param(("n", "number", "num", "x"), "pos"),),
        "int",
        (
            ("result = 1\nwhile result * 2 <= $p:\n    result *= 2\nreturn result"),
            "return 1 << ($p.bit_length() - 1)",
            "return 2 ** (len(bin($p)) - 3)",
        ),
        (
            "Return the largest power of two not greater than $p.",
            "The highest power of 2 that is less than or equal to $p.",
            "Round a positive number down to a power of two.",
            "Keep doubling from 1 while the result does not exceed $p.",
            "What is the biggest power of two that fits into `$p`?",
            "Find the greatest number of the form 2**k which is at most $p.",
            "Largest of 1, 2, 4, 8, ... that is no more than the number.",
            "round down to power of two",
        ),
    ),
    Classic(
        "powers_of_two",
        ("powers_of_two", "first_powers_of_two", "power_list"),
        (Param(("n", "count", "k", "number"), "nat"),),
        "list[int]",
        (
            "return [2**i for i in range($p)]",
            ("result = []\nvalue = 1\nfor _ in range($p):\n    result.append(value)\n    value *= 2\nreturn result"),
            "return [1 << i for i in range($p)]",
        ),
        (
            "Return the first $p powers of two.",
            "A list of the powers of 2 starting with 1: 1, 2, 4, ... ($p of them).",
            "Generate $p powers of two, beginning at 2**0.",
            "List 2 to the power 0 up to 2 to the power $p - 1.",
            "What are the first `$p` powers of two? Empty for 0.",
            "Start at 1 and keep doubling to get a list of $p numbers.",
            "Doubling sequence of length $p, starting with 1.",
            "powers of two as a list",
        ),
    ),
    Classic(
        "to_binary",
        ("to_binary", "int_to_binary", "binary_string", "as_binary"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "str",
        (
            "return bin($p)[2:]",
            'return f"{$p:b}"',
            (
                "if $p == 0:\n"
                '    return "0"\n'
                'bits = ""\n'
                "while $p:\n"
                "    bits = str($p % 2) + bits\n"
                "    $p //= 2\n"
                "return bits"
            ),
        ),
        (
            "Return the binary representation of a number as a string.",
            'Convert $p to binary, without the "0b" prefix.',
            "The number written in base 2.",
            'The binary digits of $p as text; "0" for zero.',
            "Turn a non-negative integer into a string of ones and zeros.",
            "How is `$p` written in binary?",
            'Decimal to binary conversion: 5 becomes "101".',
            "int to binary string, no prefix",
        ),
    ),
    Classic(
        "from_binary",
        ("from_binary", "binary_to_int", "binary_to_decimal", "parse_binary"),
        (Param(("bits", "text", "binary", "s"), "bits"),),
        "int",
        (
            "return int($p, 2)",
            ("result = 0\nfor c in $p:\n    result = result * 2 + int(c)\nreturn result"),
            'return sum(2**i for i, c in enumerate(reversed($p)) if c == "1")',
        ),
        (
            "Convert a binary string to an integer.",
            "The value of the binary number given as text.",
            "Parse a string of zeros and ones as a number in base 2.",
            "Return the integer that $p represents in binary.",
            'Binary to decimal conversion: "101" becomes 5.',
            "What number do the bits in `$p` stand for?",
            "Interpret $p as a base-2 number.",
            "binary string to int",
        ),
    ),
    Classic(
        "to_binary_padded",
        ("binary_padded", "to_byte", "eight_bits", "byte_string"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "str",
        (
            'return f"{$p:08b}"',
            "return bin($p)[2:].zfill(8)",
            ('bits = bin($p)[2:]\nwhile len(bits) < 8:\n    bits = "0" + bits\nreturn bits'),
        ),
        (
            "Return the number in binary, padded with zeros to 8 digits.",
            "Write $p as an 8-bit binary string.",
            "The binary representation of $p with leading zeros up to eight bits.",
            'Format an integer as a byte: 5 becomes "00000101".',
            "Eight-digit binary form of a small non-negative number.",
            "Convert `$p` to base 2, filling up with zeros on the left to a width of 8.",
            "What does $p look like as a byte, written in ones and zeros?",
            "zero-padded binary, 8 digits",
        ),
    ),
    Classic(
        "to_bits_list",
        ("to_bits", "bit_list", "binary_digits"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "list[int]",
        (
            "return [int(c) for c in bin($p)[2:]]",
            (
                "if $p == 0:\n"
                "    return [0]\n"
                "result = []\n"
                "while $p:\n"
                "    result.insert(0, $p % 2)\n"
                "    $p //= 2\n"
                "return result"
            ),
            'return [int(c) for c in f"{$p:b}"]',
        ),
        (
            "Return the binary digits of a number as a list of integers.",
            "The bits of $p, most significant first, as a list of 0s and 1s.",
            "Split a number into its bits, e.g. 6 gives [1, 1, 0].",
            "List the binary digits of `$p` from left to right; [0] for zero.",
            "Convert an integer to a list of ones and zeros.",
            "What bits make up the number? The highest one comes first.",
            "Base-2 digits of a non-negative integer as ints.",
            "number to list of bits",
        ),
    ),
    Classic(
        "to_hex",
        ("to_hex", "int_to_hex", "hex_string", "as_hexadecimal"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "str",
        (
            "return hex($p)[2:]",
            'return f"{$p:x}"',
            (
                "if $p == 0:\n"
                '    return "0"\n'
                'result = ""\n'
                "while $p:\n"
                '    result = "0123456789abcdef"[$p % 16] + result\n'
                "    $p //= 16\n"
                "return result"
            ),
        ),
        (
            "Return the hexadecimal representation of a number as a string.",
            'Convert $p to hex, in lower case and without the "0x" prefix.',
            "The number written in base 16 with lower-case letters.",
            'Turn a non-negative integer into a hex string, e.g. 255 into "ff".',
            "How is `$p` written in hexadecimal?",
            'The hex digits of $p as text; "0" for zero.',
            "Decimal to hexadecimal conversion (lower case).",
            "int to hex string, no prefix",
        ),
    ),
    Classic(
        "to_hex_upper",
        ("to_hex_upper", "upper_hex", "two_digit_hex", "hex_byte"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "str",
        (
            'return f"{$p:02X}"',
            "return hex($p)[2:].upper().zfill(2)",
            ('text = f"{$p:x}".upper()\nif len(text) == 1:\n    text = "0" + text\nreturn text'),
        ),
        (
            "Return the number as two upper-case hex digits.",
            'Format $p in hexadecimal with at least two digits, e.g. 10 becomes "0A".',
            "Two-digit hex code of a small number, in capitals.",
            "Write a byte value as upper-case hexadecimal, padded with a zero to a width of 2.",
            "The upper-case hex form of `$p`, zero-padded to two characters.",
            "Convert a colour component to two capital hex digits.",
            "Hexadecimal with capital letters and a leading zero if it has only one digit.",
            "two-digit uppercase hex",
        ),
    ),
    Classic(
        "to_octal",
        ("to_octal", "int_to_octal", "octal_string"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "str",
        (
            "return oct($p)[2:]",
            'return f"{$p:o}"',
            (
                "if $p == 0:\n"
                '    return "0"\n'
                'result = ""\n'
                "while $p:\n"
                "    result = str($p % 8) + result\n"
                "    $p //= 8\n"
                "return result"
            ),
        ),
        (
            "Return the octal representation of a number as a string.",
            'Convert $p to octal, without the "0o" prefix.',
            "The number written in base 8.",
            "Turn a non-negative integer into a string of octal digits.",
            'How is `$p` written in base eight? "0" for zero.',
            "The octal digits of $p as text.",
            'Decimal to octal conversion: 8 becomes "10".',
            "int to octal string, no prefix",
        ),
    ),
    Classic(
        "to_base",
        ("to_base", "convert_base", "base_string"),
        (Param(("n", "number", "num", "x"), "nat"), Param(("base", "b", "radix"), "small")),
        "str",
        (
            (
                'digits = ""\n'
                "radix_used = max($q, 2)\n"
                "while $p:\n"
                "    digits = str($p % radix_used) + digits\n"
                "    $p //= radix_used\n"
                'return digits or "0"'
            ),
            (
                "k = 2 if $q < 2 else $q\n"
                "if $p == 0:\n"
                '    return "0"\n'
                "parts = []\n"
                "while $p > 0:\n"
                "    parts.append(str($p % k))\n"
                "    $p //= k\n"
                'return "".join(reversed(parts))'
            ),
        ),
        (
            "Return $p written in base $q as a string; a base below 2 counts as 2.",
            "Convert a number to another base (at most 10, bases under 2 are treated as 2).",
            'The digits of $p in base $q, as text. Zero gives "0", and a base less than 2 means 2.',
            "Write the number $p in the number system with base $q, but never a base smaller than 2.",
            "Base conversion of a non-negative integer to a string. Any base below 2 is taken to be 2.",
            "Express `$p` in base `$q`, using base 2 if the base given is smaller than that.",
            "How is $p written in base $q? Use 2 if $q is 1 or less.",
            "Number to string in a given base by repeated division; the base is at least 2.",
        ),
    ),
    Classic(
        "popcount",
        ("popcount", "count_bits", "count_ones", "bit_count"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "int",
        (
            'return bin($p).count("1")',
            ("count = 0\nwhile $p:\n    count += $p & 1\n    $p >>= 1\nreturn count"),
            ("count = 0\nwhile $p:\n    $p &= $p - 1\n    count += 1\nreturn count"),
        ),
        (
            "Return the number of 1 bits in a number.",
            "Count the ones in the binary representation of $p.",
            "How many bits are set in $p?",
            "The number of set bits of a non-negative integer.",
            "Population count: how often 1 occurs when the number is written in binary.",
            "Counts the ones in base 2, e.g. 7 gives 3.",
            "Hamming weight of `$p`.",
            "How many ones does the binary form of the number have?",
        ),
    ),
    Classic(
        "count_zero_bits",
        ("count_zero_bits", "zero_bits", "binary_zeros"),
        (Param(("n", "number", "num", "x"), "pos"),),
        "int",
        (
            'return bin($p)[2:].count("0")',
            ("count = 0\nwhile $p:\n    if $p % 2 == 0:\n        count += 1\n    $p //= 2\nreturn count"),
        ),
        (
            "Return the number of zeros in the binary representation of $p.",
            "Count the 0 bits of a positive number, without leading zeros.",
            "How many zeros are there when $p is written in binary?",
            "The number of unset bits below the highest set bit.",
            "Counts how often 0 occurs in the base-2 form of the number.",
            "How many binary digits of `$p` are zero?",
            "Zero bits of $p, leading zeros not counted; 8 (1000) gives 3.",
            "zeros in binary",
        ),
    ),
    Classic(
        "bit_length",
        ("bit_length", "bits_needed", "binary_length", "number_of_bits"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "int",
        (
            "return $p.bit_length()",
            ("count = 0\nwhile $p:\n    $p //= 2\n    count += 1\nreturn count"),
        ),
        (
            "Return how many bits are needed to write the number in binary.",
            "The bit length of $p; 0 for zero.",
            "Number of binary digits of $p, with 0 needing none.",
            "How often can the number be halved (dropping fractions) until it is 0?",
            "Count the bits required to represent a non-negative integer; 0 requires 0.",
            "How many bits long is `$p`? Zero has length 0.",
            "The length of the binary form without leading zeros, so 0 gives 0.",
            "bit length of an int",
        ),
    ),
    Classic(
        "is_bit_set",
        ("is_bit_set", "bit_is_set", "test_bit", "has_bit"),
        (Param(("n", "number", "num", "x"), "nat"), Param(("i", "bit", "position", "index"), "small")),
        "bool",
        (
            "return ($p >> $q) & 1 == 1",
            "return $p & (1 << $q) != 0",
            "return $p // 2**$q % 2 == 1",
        ),
        (
            "Return True if bit number $q of $p is set.",
            "Whether the bit at position $q is 1, counting from 0 at the right.",
            "Check a single bit of a number.",
            "Is the $q-th bit of `$p` on? Bit 0 is the lowest one.",
            "Test if bit $q of $p is 1, where bit 0 is the least significant.",
            "Tells whether the bit with value 2 ** $q is set in $p.",
            "True when shifting $p right by $q leaves an odd number.",
            "bit test, lowest bit has index 0",
        ),
    ),
    Classic(
        "set_bit",
        ("set_bit", "turn_on_bit", "with_bit_set"),
        (Param(("n", "number", "num", "x"), "nat"), Param(("i", "bit", "position", "index"), "small")),
        "int",
        (
            "return $p | (1 << $q)",
            "return $p | 2**$q",
            ("if $p >> $q & 1:\n    return $p\nreturn $p + (1 << $q)"),
        ),
        (
            "Set bit number $q of $p to 1.",
            "Return $p with the bit at position $q turned on.",
            "The number with one more bit set: bit $q, counting from 0 at the right.",
            "Turn on the $q-th bit of a number; nothing changes if it is already on.",
            "Switch bit $q of `$p` to one and return the result.",
            "What is $p after setting bit $q? The lowest bit is number 0.",
            "Bitwise or of $p with 2 ** $q.",
            "set a single bit",
        ),
    ),
    Classic(
        "toggle_bit",
        ("toggle_bit", "flip_bit", "invert_bit"),
        (Param(("n", "number", "num", "x"), "nat"), Param(("i", "bit", "position", "index"), "small")),
        "int",
        (
            "return $p ^ (1 << $q)",
            "return $p ^ 2**$q",
            ("if $p >> $q & 1:\n    return $p - (1 << $q)\nreturn $p + (1 << $q)"),
        ),
        (
            "Flip bit number $q of $p.",
            "Return $p with the bit at position $q inverted.",
            "Toggle the $q-th bit of a number, counting from 0 at the right.",
            "Change bit $q of $p from 0 to 1 or from 1 to 0.",
            "What is `$p` after switching bit $q to its opposite?",
            "Exclusive or of $p with 2 ** $q.",
            "If bit $q is set, clear it, otherwise set it. Bit 0 is the lowest.",
            "toggle a single bit",
        ),
    ),
    Classic(
        "hamming_distance",
        ("hamming_distance", "differing_bits", "bit_difference"),
        (Param(("a", "x", "first", "n"), "nat"), Param(("b", "y", "second", "m"), "nat")),
        "int",
        (
            'return bin($p ^ $q).count("1")',
            (
                "count = 0\n"
                "while $p or $q:\n"
                "    if $p % 2 != $q % 2:\n"
                "        count += 1\n"
                "    $p //= 2\n"
                "    $q //= 2\n"
                "return count"
            ),
        ),
        (
            "Return the number of bits in which two numbers differ.",
            "The Hamming distance between the binary forms of $p and $q.",
            "Count the bit positions where $p and $q are different.",
            "How many bits must be flipped to turn $p into $q?",
            "Number of differing bits of two non-negative integers.",
            "In how many binary places do `$p` and `$q` disagree?",
            "Count the ones in the exclusive or of $p and $q.",
            "hamming distance of two ints",
        ),
    ),
    Classic(
        "to_roman",
        ("to_roman", "int_to_roman", "roman_numeral", "roman"),
        (Param(("n", "number", "num", "x"), "pos"),),
        "str",
        (
            (
                'table = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X")]\n'
                'table += [(9, "IX"), (5, "V"), (4, "IV"), (1, "I")]\n'
                'result = ""\n'
                "for value, symbol in table:\n"
                "    while $p >= value:\n"
                "        result += symbol\n"
                "        $p -= value\n"
                "return result"
            ),
            (
                "values = [100, 90, 50, 40, 10, 9, 5, 4, 1]\n"
                'symbols = ["C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]\n'
                'result = ""\n'
                "for amount, symbol in zip(values, symbols):\n"
                "    result += symbol * ($p // amount)\n"
                "    $p %= amount\n"
                "return result"
            ),
        ),
        (
            "Convert a number (below 400) to a Roman numeral.",
            "The Roman numeral for $p, for numbers under 400.",
            "Write $p in Roman numerals using I, V, X, L and C.",
            'Turn a positive integer less than 400 into Roman notation: 14 becomes "XIV".',
            "How would the Romans have written `$p`? The number is below 400.",
            ("Return the number as a Roman numeral string, with subtractive forms such as IV, IX, XL and XC."),
            "Arabic to Roman number conversion up to 399.",
            "int to roman, only up to 399",
        ),
    ),
    Classic(
        "sum_to_n",
        ("sum_to_n", "sum_up_to", "sum_first_n", "gauss_sum"),
        (Param(("n", "number", "limit", "last"), "nat"),),
        "int",
        (
            "return $p * ($p + 1) // 2",
            "return sum(range(1, $p + 1))",
            ("total = 0\nfor i in range(1, $p + 1):\n    total += i\nreturn total"),
        ),
        (
            "Return the sum of all integers from 1 to $p.",
            "Add up the numbers 1, 2, 3, ..., $p.",
            "The sum of the first $p positive integers.",
            "What is 1 + 2 + ... + $p?",
            "Sum the whole numbers up to and including `$p`; 0 for 0.",
            "Gauss's formula: total of the integers from one to the given number.",
            "Calculates the sum of every number from 1 through $p.",
            "sum of 1..n",
        ),
    ),
    Classic(
        "triangular",
        ("triangular", "triangular_number", "nth_triangular", "triangle_number"),
        (Param(("n", "number", "k", "index"), "nat"),),
        "int",
        (
            "return $p * ($p + 1) // 2",
            ("total = 0\nfor i in range(1, $p + 1):\n    total += i\nreturn total"),
            "return sum(range($p + 1))",
        ),
        (
            "Return the nth triangular number.",
            "The $p-th triangular number, which is 1 + 2 + ... + $p.",
            "How many dots are in a triangle with $p rows, where row k has k dots?",
            "Compute the triangular number with index $p.",
            "Triangular number: n times n plus one, divided by two.",
            "What is triangular number `$p`? The sequence goes 0, 1, 3, 6, 10, ...",
            "Number of balls in a triangle with $p balls on each side.",
            "nth triangle number",
        ),
    ),
    Classic(
        "is_triangular",
        ("is_triangular", "triangular_test", "is_triangle_number"),
        (Param(("n", "number", "num", "x"), "int"),),
        "bool",
        (
            ("total = 0\ni = 0\nwhile total < $p:\n    i += 1\n    total += i\nreturn total == $p"),
            ("if $p < 0:\n    return False\nreturn any(k * (k + 1) // 2 == $p for k in range($p + 1))"),
        ),
        (
            "Return True if the number is triangular.",
            "Whether $p is a triangular number.",
            "Check if a number can be written as 1 + 2 + ... + k for some k.",
            "Is `$p` one of 0, 1, 3, 6, 10, 15, ...? Negative numbers are not.",
            "True when the sum of the first integers hits $p exactly.",
            "Tells if $p dots can be arranged in a filled triangle; False for negative values.",
            "Determine whether adding 1, 2, 3 and so on reaches exactly $p.",
            "triangular number test",
        ),
    ),
    Classic(
        "sum_evens",
        ("sum_even_numbers", "sum_evens", "even_sum", "sum_of_evens"),
        (Param(("n", "limit", "number", "maximum"), "nat"),),
        "int",
        (
            "return sum(range(0, $p + 1, 2))",
            ("total = 0\nfor i in range(1, $p + 1):\n    if i % 2 == 0:\n        total += i\nreturn total"),
            ("k = $p // 2\nreturn k * (k + 1)"),
        ),
        (
            "Return the sum of all even numbers from 1 to $p.",
            "Add up the even numbers up to and including $p.",
            "The sum of the even integers not greater than $p.",
            "What is 2 + 4 + 6 + ... up to `$p`?",
            "Sums every number up to the limit which is divisible by two.",
            "Total of the even values between 0 and $p.",
            "Count through the numbers up to $p and add those that are even.",
            "sum of evens up to a limit",
        ),
    ),
    Classic(
        "sum_odds",
        ("sum_odd_numbers", "sum_odds", "odd_sum", "sum_of_odds"),
        (Param(("n", "limit", "number", "maximum"), "nat"),),
        "int",
        (
            "return sum(range(1, $p + 1, 2))",
            ("total = 0\nfor i in range(1, $p + 1):\n    if i % 2 == 1:\n        total += i\nreturn total"),
            "return (($p + 1) // 2) ** 2",
        ),
        (
            "Return the sum of all odd numbers from 1 to $p.",
            "Add up the odd numbers up to and including $p.",
            "The sum of the odd integers not greater than $p.",
            "What is 1 + 3 + 5 + ... up to `$p`?",
            "Sums every positive number up to the limit that is not divisible by two.",
            "Total of the odd values between 1 and $p.",
            "Go through the numbers up to $p and add those that are odd.",
            "sum of odds up to a limit",
        ),
    ),
    Classic(
        "sum_squares_to_n",
        ("sum_squares_to", "sum_of_first_squares", "square_sum"),
        (Param(("n", "number", "limit", "last"), "nat"),),
        "int",
        (
            "return sum(i * i for i in range(1, $p + 1))",
            ("total = 0\nfor i in range(1, $p + 1):\n    total += i**2\nreturn total"),
            "return $p * ($p + 1) * (2 * $p + 1) // 6",
        ),
        (
            "Return the sum of the squares of the numbers from 1 to $p.",
            "Add up 1*1 + 2*2 + 3*3 and so on up to $p*$p.",
            "The sum of the first $p square numbers.",
            "What is 1 + 4 + 9 + ... + $p squared?",
            "Square every integer from 1 to `$p` and add them together.",
            "Total of the squares up to and including $p squared; 0 for 0.",
            "Square pyramidal number: the sum of the first $p squares.",
            "sum of squares 1..n",
        ),
    ),
    Classic(
        "sum_cubes_to_n",
        ("sum_cubes", "sum_of_cubes", "cube_sum"),
        (Param(("n", "number", "limit", "last"), "nat"),),
        "int",
        (
            "return sum(i**3 for i in range(1, $p + 1))",
            ("total = 0\nfor i in range(1, $p + 1):\n    total += i * i * i\nreturn total"),
            "return ($p * ($p + 1) // 2) ** 2",
        ),
        (
            "Return the sum of the cubes of the numbers from 1 to $p.",
            "Add up the third powers of 1, 2, 3, ..., $p.",
            "The sum of the first $p cube numbers.",
            "What is 1 + 8 + 27 + ... + $p cubed?",
            "Cube every integer from 1 to `$p` and add them together.",
            "Total of the cubes up to and including $p cubed; 0 for 0.",
            "Each number from 1 to $p raised to the power of 3, summed.",
            "sum of cubes 1..n",
        ),
    ),
    Classic(
        "square_difference",
        ("sum_square_difference", "square_of_sum_difference", "difference_of_squares"),
        (Param(("n", "number", "limit"), "nat"),),
        "int",
        (
            "return sum(range($p + 1)) ** 2 - sum(i * i for i in range($p + 1))",
            (
                "total = 0\n"
                "squares = 0\n"
                "for i in range(1, $p + 1):\n"
                "    total += i\n"
                "    squares += i * i\n"
                "return total * total - squares"
            ),
        ),
        (
            "The difference between the square of the sum and the sum of the squares of 1 to $p.",
            "Square the sum of the first $p integers and subtract the sum of their squares.",
            "Return (1 + ... + $p) squared minus (1 squared + ... + $p squared).",
            "How much larger is the square of the sum of 1..$p than the sum of the squares?",
            ("Compute the square of the sum of the numbers up to $p, less the sum of the squares of those numbers."),
            "Sum square difference for the numbers from 1 up to $p.",
            "Sum the integers from 1 to `$p`, square that, and take away the sum of each one squared.",
            "square of sum minus sum of squares, 1..n",
        ),
    ),
    Classic(
        "sum_multiples_3_5",
        ("sum_multiples", "sum_of_multiples", "multiples_of_3_or_5"),
        (Param(("n", "limit", "number", "bound"), "nat"),),
        "int",
        (
            "return sum(i for i in range($p) if i % 3 == 0 or i % 5 == 0)",
            ("total = 0\nfor i in range(1, $p):\n    if i % 3 == 0 or i % 5 == 0:\n        total += i\nreturn total"),
            "return sum(set(range(0, $p, 3)) | set(range(0, $p, 5)))",
        ),
        (
            "Return the sum of all multiples of 3 or 5 below $p.",
            "Add up the numbers less than $p that are divisible by 3 or by 5.",
            "The sum of the natural numbers under $p which are multiples of three or five.",
            "What do all multiples of 3 or 5 smaller than `$p` add up to?",
            "Sums each number below the limit that 3 or 5 divides, counting multiples of both only once.",
            "Total of the multiples of 3 and of 5, excluding $p itself.",
            "Go through the numbers before $p and add those divisible by three or five.",
            "sum of multiples of 3 or 5 below n",
        ),
    ),
    Classic(
        "sum_multiples_3_5_incl",
        ("sum_3_or_5_up_to", "sum_threes_and_fives", "add_multiples_of_3_or_5"),
        (Param(("n", "last", "number", "maximum"), "nat"),),
        "int",
        (
            "return sum(i for i in range($p + 1) if i % 3 == 0 or i % 5 == 0)",
            (
                "total = 0\n"
                "for i in range(1, $p + 1):\n"
                "    if i % 3 == 0 or i % 5 == 0:\n"
                "        total += i\n"
                "return total"
            ),
        ),
        (
            "Return the sum of all multiples of 3 or 5 up to and including $p.",
            "Add up the numbers from 1 to $p that are divisible by 3 or by 5.",
            "The sum of the numbers not greater than $p which are multiples of three or five.",
            "What do the multiples of 3 or 5 from 1 through `$p` add up to?",
            "Sums each number up to $p, inclusive, that 3 or 5 divides.",
            "Total of all multiples of 3 and of 5 that are at most $p.",
            "Add every number in 1..$p which can be divided by three or five.",
            "sum of multiples of 3 or 5, n included",
        ),
    ),
    Classic(
        "sum_multiples_of_k",
        ("sum_multiples_of", "add_multiples", "multiples_sum"),
        (
            Param(("k", "factor", "step", "divisor"), "pos"),
            Param(("n", "limit", "maximum", "top"), "nat"),
        ),
        "int",
        (
            "return sum(range($p, $q + 1, $p))",
            ("total = 0\nfor i in range(1, $q + 1):\n    if i % $p == 0:\n        total += i\nreturn total"),
        ),
        (
            "Return the sum of all multiples of $p up to $q.",
            "Add up the multiples of $p which are not greater than $q.",
            "The sum of the positive integers up to $q that are divisible by $p.",
            "What is $p + 2 * $p + 3 * $p + ... as long as the terms do not exceed $q?",
            "Sums every number from 1 to $q that `$p` divides evenly; 0 if there is none.",
            "Total of the multiples of $p between 1 and $q, both included.",
            "Take the numbers up to $q, keep the multiples of $p and sum them.",
            "sum of multiples of a number up to a limit",
        ),
    ),
    Classic(
        "count_multiples",
        ("count_multiples", "multiples_count", "how_many_multiples"),
        (
            Param(("k", "factor", "step", "divisor"), "pos"),
            Param(("n", "limit", "maximum", "top"), "nat"),
        ),
        "int",
        (
            "return $q // $p",
            ("count = 0\nfor i in range(1, $q + 1):\n    if i % $p == 0:\n        count += 1\nreturn count"),
            "return len(range($p, $q + 1, $p))",
        ),
        (
            "Return how many multiples of $p there are from 1 to $q.",
            "Count the numbers up to $q that are divisible by $p.",
            "The number of positive multiples of $p not greater than $q.",
            "How many of the numbers 1, 2, ..., $q can be divided by `$p`?",
            "Counts the multiples of $p between 1 and $q inclusive.",
            "How often does $p fit into $q?",
            "Number of integers in 1..$q which $p divides without remainder.",
            "count of multiples up to a limit",
        ),
    ),
    Classic(
        "multiples_list",
        ("multiples", "first_multiples", "list_multiples", "multiples_of"),
        (Param(("n", "number", "base", "x"), "int"), Param(("count", "k", "amount", "times"), "nat")),
        "list[int]",
        (
            "return [$p * i for i in range(1, $q + 1)]",
            ("result = []\nfor i in range(1, $q + 1):\n    result.append(i * $p)\nreturn result"),
            (
                "result = []\n"
                "current = 0\n"
                "for _ in range($q):\n"
                "    current += $p\n"
                "    result.append(current)\n"
                "return result"
            ),
        ),
        (
            "Return the first $q multiples of $p.",
            "A list of $p, 2 * $p, 3 * $p, ... with $q entries.",
            "List $q multiples of the number $p, starting with $p itself.",
            "What are the first $q multiples of $p?",
            "Multiply $p by 1, 2, 3 and so on up to $q and collect the results.",
            "Generate the multiples of `$p`, `$q` of them; an empty list for 0.",
            "The multiplication table row of $p from 1 to $q.",
            "first k multiples of n as a list",
        ),
    ),
    Classic(
        "multiplication_row",
        ("multiplication_table", "times_table", "table_of"),
        (Param(("n", "number", "x", "base"), "int"),),
        "list[int]",
        (
            "return [$p * i for i in range(1, 11)]",
            ("result = []\nfor i in range(1, 11):\n    result.append($p * i)\nreturn result"),
        ),
        (
            "Return the multiplication table of a number from 1 to 10.",
            "The products of $p with 1 to 10, as a list.",
            "List the first ten multiples of $p.",
            "The times table for $p: $p times 1, $p times 2, ... $p times 10.",
            "Multiply `$p` by each number from 1 through 10 and return all results.",
            "What does the table of $p look like, from times 1 up to times 10?",
            "Ten multiples of the given number, in order.",
            "times table row, 1 to 10",
        ),
    ),
    Classic(
        "multiplication_grid",
        ("multiplication_grid", "times_table_grid", "product_table", "full_table"),
        (Param(("n", "size", "number"), "small"),),
        "list[list[int]]",
        (
            "return [[row * column for column in range(1, $p + 1)] for row in range(1, $p + 1)]",
            (
                "table = []\n"
                "for i in range(1, $p + 1):\n"
                "    line = []\n"
                "    for j in range(1, $p + 1):\n"
                "        line.append(i * j)\n"
                "    table.append(line)\n"
                "return table"
            ),
        ),
        (
            "Return the multiplication table from 1 to $p as a list of rows.",
            "Build an $p by $p multiplication table.",
            "A list of lists where the entry in row i and column j (both from 1) is i times j.",
            "The full times table up to $p times $p, row by row.",
            "Create a grid of all products of the numbers 1 to `$p`.",
            "Table of products: the first row is 1, 2, ..., $p, the second 2, 4, ... and so on.",
            "What does the multiplication table for 1 through $p look like? Returned as nested lists.",
            "n x n multiplication table",
        ),
    ),
    Classic(
        "collatz_steps",
        ("collatz_steps", "collatz", "steps_to_one", "collatz_length"),
        (Param(("n", "number", "start", "x"), "pos"),),
        "int",
        (
            (
                "steps = 0\n"
                "while $p != 1:\n"
                "    if $p % 2 == 0:\n"
                "        $p //= 2\n"
                "    else:\n"
                "        $p = 3 * $p + 1\n"
                "    steps += 1\n"
                "return steps"
            ),
            ("count = 0\nwhile $p > 1:\n    $p = $p // 2 if $p % 2 == 0 else $p * 3 + 1\n    count += 1\nreturn count"),
        ),
        (
            "Return the number of Collatz steps needed to reach 1.",
            "How many steps does the Collatz sequence starting at $p take to get to 1?",
            "Halve even numbers, turn odd n into 3n + 1: count the steps from $p until 1 is reached.",
            "Count how often the Collatz rule must be applied to $p before it becomes 1.",
            "The length of the Collatz chain of `$p`, counted in steps; 0 for 1.",
            "Number of steps in the 3n+1 problem.",
            ("If even divide by 2, if odd multiply by 3 and add 1. Return how many times until the value is 1."),
            "collatz step count",
        ),
    ),
    Classic(
        "collatz_sequence",
        ("collatz_sequence", "collatz_list", "hailstone", "collatz_chain"),
        (Param(("n", "number", "start", "x"), "pos"),),
        "list[int]",
        (
            (
                "result = [$p]\n"
                "while $p != 1:\n"
                "    $p = $p // 2 if $p % 2 == 0 else 3 * $p + 1\n"
                "    result.append($p)\n"
                "return result"
            ),
            (
                "chain = []\n"
                "while $p > 1:\n"
                "    chain.append($p)\n"
                "    if $p % 2:\n"
                "        $p = 3 * $p + 1\n"
                "    else:\n"
                "        $p //= 2\n"
                "chain.append(1)\n"
                "return chain"
            ),
        ),
        (
            "Return the Collatz sequence starting at $p and ending with 1.",
            "The list of numbers visited by the Collatz rule from $p down to 1.",
            "List the hailstone sequence of $p, including the start and the final 1.",
            "Halve the number if it is even, otherwise triple it and add one; collect all values until 1.",
            "Generate the 3n + 1 sequence for `$p` as a list.",
            "What numbers does the Collatz process go through, beginning with $p?",
            "All values of the Collatz chain, e.g. 6, 3, 10, 5, 16, 8, 4, 2, 1.",
            "collatz chain as a list",
        ),
    ),
    Classic(
        "collatz_next",
        ("collatz_next", "next_collatz", "collatz_step"),
        (Param(("n", "number", "x"), "pos"),),
        "int",
        (
            ("if $p % 2 == 0:\n    return $p // 2\nreturn 3 * $p + 1"),
            "return 3 * $p + 1 if $p % 2 else $p // 2",
        ),
        (
            "Return the next number in the Collatz sequence.",
            "Half of $p if it is even, otherwise three times $p plus one.",
            "Do one Collatz step: divide even numbers by 2, map odd n to 3n + 1.",
            "The number that follows $p in the Collatz sequence.",
            "Apply the Collatz rule once.",
            "What comes after `$p` in the 3n+1 problem?",
            "If $p is even divide it by two; if odd multiply by three and add 1.",
            "single collatz step",
        ),
    ),
    Classic(
        "is_leap_year",
        ("is_leap_year", "leap_year", "is_leap", "leap"),
        (Param(("year", "y", "number"), "int"),),
        "bool",
        (
            "return $p % 4 == 0 and ($p % 100 != 0 or $p % 400 == 0)",
            ("if $p % 400 == 0:\n    return True\nif $p % 100 == 0:\n    return False\nreturn $p % 4 == 0"),
            ("import calendar\nreturn calendar.isleap($p)"),
        ),
        (
            "Return True if the year is a leap year.",
            "Whether $p is a leap year in the Gregorian calendar.",
            "Check if a year has 366 days.",
            "A year is a leap year if it is divisible by 4, except centuries not divisible by 400.",
            "Is `$p` a leap year?",
            "True when the year has a February 29.",
            "Divisible by 4 but not by 100, unless also by 400.",
            "Tells if February has 29 days in that year.",
            "leap year test",
        ),
    ),
    Classic(
        "days_in_year",
        ("days_in_year", "year_length", "number_of_days_in_year"),
        (Param(("year", "y", "number"), "int"),),
        "int",
        (
            ("if $p % 4 == 0 and ($p % 100 != 0 or $p % 400 == 0):\n    return 366\nreturn 365"),
            ("import calendar\nreturn 366 if calendar.isleap($p) else 365"),
        ),
        (
            "Return the number of days in a year.",
            "How many days does the year $p have?",
            "366 for leap years, 365 for all others.",
            "The length of the year $p in days, taking leap years into account.",
            "Give the day count of a year: 366 if it is a leap year and 365 if not.",
            "Number of days in the year `$p` (365 or 366).",
            "Days of the given year in the Gregorian calendar.",
            "days per year, leap years included",
        ),
    ),
    Classic(
        "days_in_month",
        ("days_in_month", "month_days", "month_length"),
        (Param(("month", "m", "number"), "int"),),
        "int",
        (
            (
                "if $p == 2:\n"
                "    return 28\n"
                "if $p in (4, 6, 9, 11):\n"
                "    return 30\n"
                "if 1 <= $p <= 12:\n"
                "    return 31\n"
                "return 0"
            ),
            ("if $p < 1 or $p > 12:\n    return 0\nreturn [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][$p - 1]"),
        ),
        (
            "Return the number of days in a month (1 to 12) of a normal year, 0 for other numbers.",
            "How many days does month number $p have? February has 28; invalid months give 0.",
            "The length of a month in days, ignoring leap years. 0 if the month is not between 1 and 12.",
            "28, 30 or 31 depending on the month number, or 0 if there is no such month.",
            "Days in the month $p, where 1 is January and 12 is December; anything else gives 0.",
            "Give the day count of a month in a non-leap year; return 0 for an invalid month.",
            "Number of days in month `$p` (no leap year), zero if $p is out of range.",
            "month length by month number, 0 if invalid",
        ),
    ),
    Classic(
        "month_name",
        ("month_name", "name_of_month", "month_to_name"),
        (Param(("month", "m", "number", "n"), "int"),),
        "str",
        (
            (
                'names = ["January", "February", "March", "April", "May", "June"]\n'
                'names += ["July", "August", "September", "October", "November", "December"]\n'
                "if 1 <= $p <= 12:\n"
                "    return names[$p - 1]\n"
                'return ""'
            ),
            ('import calendar\nif $p < 1 or $p > 12:\n    return ""\nreturn calendar.month_name[$p]'),
        ),
        (
            "Return the English name of a month given its number.",
            "The name of month number $p, or an empty string if it is not between 1 and 12.",
            'Turn a month number into its name: 1 is "January", 12 is "December".',
            'What is the $p-th month called? Returns "" for an invalid number.',
            'Month name for a number from 1 to 12; "" otherwise.',
            'Give the full English month name for `$p`, "" when out of range.',
            "Convert 1..12 to January..December. Other numbers give an empty string.",
            "month number to name",
        ),
    ),
    Classic(
        "weekday_name",
        ("weekday_name", "day_name", "name_of_day"),
        (Param(("day", "d", "index", "number"), "int"),),
        "str",
        (
            (
                'names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]\n'
                "return names[$p % 7]"
            ),
            ("import calendar\nreturn calendar.day_name[$p % 7]"),
        ),
        (
            "Return the English name of a weekday, counting from 0 for Monday.",
            "The name of weekday number $p, where 0 is Monday and 6 is Sunday; larger numbers wrap around.",
            'Turn a day index into its name: 0 is "Monday", 1 is "Tuesday", ... (modulo 7).',
            "What weekday is number `$p`, if Monday is 0? Numbers outside 0 to 6 wrap.",
            'Day name for an index, starting with "Monday" at 0 and repeating every seven days.',
            "Give the name of the day $p days after a Monday.",
            "Convert 0..6 to Monday..Sunday, taking the number modulo 7.",
            "weekday index to name, Monday = 0, wraps around",
        ),
    ),
    Classic(
        "is_weekend",
        ("is_weekend", "weekend_day", "weekend"),
        (Param(("day", "weekday", "d", "number"), "small"),),
        "bool",
        (
            "return $p in (5, 6)",
            "return $p == 5 or $p == 6",
            ("if $p == 5:\n    return True\nreturn $p == 6"),
        ),
        (
            "Return True if the weekday is Saturday or Sunday, where Monday is 0.",
            "Whether day number $p is on the weekend (0 is Monday, 5 Saturday and 6 Sunday).",
            "Check if a weekday index is 5 or 6.",
            "Is it a weekend day? Days count from 0 for Monday to 6 for Sunday.",
            "True for Saturday (5) and Sunday (6), False for all other days.",
            "Tells if the day with index `$p` is a Saturday or Sunday, counting from Monday as 0.",
            "Determine whether $p is 5 or 6, that is, part of the weekend.",
            "weekend test, Monday = 0",
        ),
    ),
    Classic(
        "quarter_of_month",
        ("quarter", "quarter_of_month", "month_to_quarter"),
        (Param(("month", "m", "number"), "small"),),
        "int",
        (
            "return ($p - 1) // 3 + 1",
            "return ($p + 2) // 3",
            ("import math\nreturn math.ceil($p / 3)"),
        ),
        (
            "Return the quarter of the year a month belongs to.",
            "The quarter (1 to 4) for month number $p.",
            "In which quarter is month $p? January to March are in quarter 1.",
            "Months 1-3 are quarter 1, 4-6 quarter 2, 7-9 quarter 3 and 10-12 quarter 4.",
            "Convert a month number to the quarter of the year.",
            "Every three months make a quarter: which one contains month `$p`?",
            "Get the quarter number from the month number, both counted from 1.",
            "month to quarter",
        ),
    ),
    Classic(
        "century",
        ("century", "century_from_year", "get_century"),
        (Param(("year", "y", "number"), "pos"),),
        "int",
        (
            "return ($p + 99) // 100",
            "return ($p - 1) // 100 + 1",
            ("result = $p // 100\nif $p % 100 > 0:\n    result += 1\nreturn result"),
        ),
        (
            "Return the century a year belongs to.",
            "The century of the year $p: years 1 to 100 are in century 1, 101 to 200 in century 2.",
            "In which century is the year $p?",
            "Get the century number from a year, e.g. 1905 is in century 20 and 1700 in century 17.",
            "Convert a year to its century, with the first century going from year 1 to year 100.",
            "Divide the year by 100, rounding up.",
            "Which century does `$p` fall in?",
            "year to century",
        ),
    ),
    Classic(
        "celsius_to_fahrenheit",
        ("celsius_to_fahrenheit", "c_to_f", "to_fahrenheit", "fahrenheit"),
        (Param(("celsius", "c", "degrees", "temperature"), "float"),),
        "float",
        (
            "return $p * 9 / 5 + 32",
            ("result = $p * 9\nresult /= 5\nreturn result + 32"),
        ),
        (
            "Convert a temperature from Celsius to Fahrenheit.",
            "The temperature $p in degrees Fahrenheit, given in Celsius.",
            "Multiply by 9, divide by 5 and add 32.",
            "Turn degrees Celsius into degrees Fahrenheit.",
            "How many degrees Fahrenheit are `$p` degrees Celsius?",
            "Celsius to Fahrenheit conversion.",
            "Return the Fahrenheit value of a Celsius temperature; 0 becomes 32.0.",
            "convert C to F",
        ),
    ),
    Classic(
        "fahrenheit_to_celsius",
        ("fahrenheit_to_celsius", "f_to_c", "to_celsius", "celsius"),
        (Param(("fahrenheit", "f", "degrees", "temperature"), "float"),),
        "float",
        (
            "return ($p - 32) * 5 / 9",
            ("result = $p - 32\nresult = result * 5\nreturn result / 9"),
        ),
        (
            "Convert a temperature from Fahrenheit to Celsius.",
            "The temperature $p in degrees Celsius, given in Fahrenheit.",
            "Subtract 32, multiply by 5 and divide by 9.",
            "Turn degrees Fahrenheit into degrees Celsius.",
            "How many degrees Celsius are `$p` degrees Fahrenheit?",
            "Fahrenheit to Celsius conversion.",
            "Return the Celsius value of a Fahrenheit temperature; 32 becomes 0.0.",
            "convert F to C",
        ),
    ),
    Classic(
        "celsius_to_kelvin",
        ("celsius_to_kelvin", "c_to_k", "to_kelvin", "kelvin"),
        (Param(("celsius", "c", "degrees", "temperature"), "float"),),
        "float",
        (
            "return $p + 273.15",
            ("zero = 273.15\nreturn zero + $p"),
        ),
        (
            "Convert a temperature from Celsius to Kelvin.",
            "The temperature $p in Kelvin, given in degrees Celsius.",
            "Add 273.15 to a Celsius temperature.",
            "Turn degrees Celsius into Kelvin.",
            "How much is `$p` degrees Celsius on the Kelvin scale?",
            "Celsius to Kelvin conversion.",
            "Return the absolute temperature for a value in Celsius.",
            "convert C to K (+ 273.15)",
        ),
    ),
    Classic(
        "water_state",
        ("water_state", "state_of_water", "phase"),
        (Param(("temperature", "celsius", "t", "degrees"), "int"),),
        "str",
        (
            ('if $p <= 0:\n    return "ice"\nif $p >= 100:\n    return "steam"\nreturn "water"'),
            'return "ice" if $p <= 0 else "steam" if $p >= 100 else "water"',
        ),
        (
            'Return "ice", "water" or "steam" for a temperature in Celsius.',
            ('The state of water at $p degrees: "ice" at 0 or below, "steam" at 100 or above, otherwise "water".'),
            "Is it ice, water or steam at this temperature? Ice up to 0, steam from 100.",
            ('Tell the phase of water: frozen ("ice") at most 0 degrees, "steam" at least 100, else "water".'),
            'Say "ice" if `$p` is not above 0, "steam" if it is 100 or more, and "water" in between.',
            'Classify a temperature by what water does there: "ice" (<= 0), "water", "steam" (>= 100).',
            (
                'Which form does water take at $p degrees Celsius? Answers "ice", "water" or "steam", '
                "with 0 ice, 100 steam."
            ),
            "water phase by temperature: ice <= 0, steam >= 100",
        ),
    ),
    Classic(
        "percentage",
        ("percentage", "percent", "percent_of_total", "to_percent"),
        (Param(("part", "a", "value", "x"), "int"), Param(("total", "whole", "of", "b"), "pos")),
        "float",
        (
            "return $p / $q * 100",
            ("ratio = $p / $q\nreturn ratio * 100"),
        ),
        (
            "Return what percentage $p is of $q.",
            "The share of $p in $q as a percentage.",
            "How many percent of $q is $p?",
            "Divide $p by $q and multiply by 100.",
            "Express a part of a whole in percent.",
            "What percent does `$p` make up of `$q`?",
            "Percentage of the first number relative to the second.",
            "$p as a percentage of $q, as a float",
        ),
    ),
    Classic(
        "percentage_safe",
        ("safe_percentage", "percent_or_zero", "share_in_percent"),
        (Param(("part", "a", "value"), "nat"), Param(("total", "whole", "b"), "nat")),
        "float",
        (
            ("if $q == 0:\n    return 0.0\nreturn 100 * $p / $q"),
            "return 100 * $p / $q if $q else 0.0",
        ),
        (
            "Return what percentage $p is of $q, or 0.0 if $q is zero.",
            "The share of $p in $q in percent; 0.0 for an empty total.",
            "How many percent of $q is $p? Returns 0.0 when the whole is 0.",
            "Percentage of a part in a whole, avoiding division by zero by returning 0.0.",
            "Compute 100 * $p / $q, but give 0.0 if $q is 0.",
            "Express $p as a percentage of `$q`. A total of zero yields 0.0.",
            "percent of total, 0.0 when the total is zero",
            "The part in relation to the whole, in percent (0.0 when there is nothing in total).",
        ),
    ),
    Classic(
        "percent_of",
        ("percent_of", "percentage_of", "calculate_percent", "take_percent"),
        (Param(("percent", "rate"), "float"), Param(("value", "amount", "number", "base"), "float")),
        "float",
        (
            "return $q * $p / 100",
            ("result = $q * $p\nreturn result / 100"),
        ),
        (
            "Return $p percent of $q.",
            "How much is $p % of $q?",
            "Calculate a percentage of a number: $p percent of $q.",
            "The amount that is $p percent of the given value.",
            "Multiply $q by $p and divide by 100.",
            "What is `$p` percent of `$q`?",
            "Take so many percent of a value; 10 percent of 50 is 5.0.",
            "percent of an amount",
        ),
    ),
    Classic(
        "percent_change",
        ("percent_change", "percentage_change", "relative_change", "growth_rate"),
        (Param(("old", "before", "start", "a"), "pos"), Param(("new", "after", "end", "b"), "int")),
        "float",
        (
            "return ($q - $p) / $p * 100",
            ("change = $q - $p\nreturn change / $p * 100"),
        ),
        (
            "Return the percentage change from $p to $q.",
            "By how many percent did the value change from $p to $q?",
            "The relative change between the old and the new value in percent.",
            "The increase (or decrease, if negative) from $p to $q as a percentage of $p.",
            "Percent change: the difference divided by the old value, times 100.",
            "How much did it grow in percent, going from `$p` to `$q`? Negative when it shrank.",
            "Growth in percent relative to the first value.",
            "percentage change between two values",
        ),
    ),
    Classic(
        "increase_percent",
        ("increase_by_percent", "add_percent", "raise_by"),
        (
            Param(("value", "amount", "price", "x"), "float"),
            Param(("percent", "rate", "increase"), "float"),
        ),
        "float",
        (
            "return $p + $p * $q / 100",
            ("extra = $p * $q / 100\nreturn $p + extra"),
        ),
        (
            "Increase $p by $q percent.",
            "The value after adding $q percent to $p.",
            "Return $p raised by the given percentage.",
            "Add so many percent of the value to the value itself.",
            "What is $p plus $q percent?",
            "A price increase: $p made larger by `$q` percent.",
            "Grow a number by a percentage; 200 increased by 10 percent is 220.",
            "value plus percent",
        ),
    ),
    Classic(
        "decrease_percent",
        ("decrease_by_percent", "discount", "apply_discount", "discounted_price"),
        (
            Param(("price", "amount", "value", "cost"), "float"),
            Param(("percent", "rate", "discount_percent", "off"), "float"),
        ),
        "float",
        (
            "return $p - $p * $q / 100",
            ("saving = $p * $q / 100\nreturn $p - saving"),
        ),
        (
            "Reduce $p by $q percent.",
            "Apply a discount of $q percent to $p.",
            "The price after a percentage discount.",
            "How much do you pay for something that costs $p with $q percent off?",
            "Return the discounted price.",
            "Take `$q` percent off the price.",
            "Subtract the given percentage from an amount.",
            "price minus discount in percent",
        ),
    ),
    Classic(
        "add_tax",
        ("add_tax", "price_with_tax", "gross_price", "with_vat"),
        (
            Param(("price", "net", "amount", "cost"), "float"),
            Param(("rate", "tax", "percent", "tax_rate"), "float"),
        ),
        "float",
        (
            "return $p * (1 + $q / 100)",
            ("factor = 1 + $q / 100\nreturn $p * factor"),
        ),
        (
            "Add tax of $q percent to a price.",
            "The gross price for the net price $p and a tax rate of $q percent.",
            "Return the price including tax, where the rate is in percent.",
            "What does something cost with $q percent tax added to $p?",
            "Multiply $p by one plus the tax rate in percent.",
            "Price with VAT: the net amount plus `$q` percent.",
            "Compute the total including a percentage of tax.",
            "net to gross, tax rate in percent",
        ),
    ),
    Classic(
        "tip",
        ("tip", "calculate_tip", "tip_amount"),
        (
            Param(("bill", "amount", "total", "check"), "float"),
            Param(("percent", "rate", "tip_percent"), "float"),
        ),
        "float",
        (
            "return round($p * $q / 100, 2)",
            ("result = $p * $q / 100\nreturn round(result, 2)"),
        ),
        (
            "Return the tip for a bill, rounded to two decimals.",
            "How much is a tip of $q percent on a bill of $p? Rounded to cents.",
            "The tip amount: $q percent of $p, with two decimal places.",
            "Calculate the gratuity for a bill given a percentage, rounding to 2 digits.",
            "Work out what $q percent of the bill is, rounded to the cent.",
            "Compute the tip on `$p` at a rate of `$q` percent, to two decimals.",
            "What tip should be left on $p, at $q percent? Round to 2 decimals.",
            "tip in currency units, rounded to 2 places",
        ),
    ),
    Classic(
        "split_bill",
        ("split_bill", "share_per_person", "cost_per_person"),
        (
            Param(("total", "bill", "amount"), "float"),
            Param(("people", "persons", "guests", "friends"), "pos"),
        ),
        "float",
        (
            "return round($p / $q, 2)",
            ("share = $p / $q\nreturn round(share, 2)"),
        ),
        (
            "Split a bill evenly between $q people, rounded to two decimals.",
            "How much does each of $q people have to pay of $p? Rounded to cents.",
            "The share per person when $p is divided equally, rounded to 2 digits.",
            "Divide the total by the number of people and round to two decimal places.",
            "What does everyone owe if $q people share a bill of `$p`? Two decimals.",
            "Cost per person, rounded to the cent.",
            "Return an equal share of the amount for one of the $q people, to two decimal places.",
            "bill / people, rounded to 2",
        ),
    ),
    Classic(
        "simple_interest",
        ("simple_interest", "interest", "calculate_interest"),
        (
            Param(("principal", "amount", "capital"), "float"),
            Param(("rate", "percent"), "float"),
            Param(("years", "time", "t"), "nat"),
        ),
        "float",
        (
            "return $p * $q * $r / 100",
            ("result = $p * $q * $r\nreturn result / 100"),
        ),
        (
            "Return the simple interest on $p at $q percent for $r years.",
            "Simple interest: principal times rate times time, divided by 100.",
            "How much interest does $p earn in $r years at $q percent per year, without compounding?",
            "The interest on a principal for a number of years, not compounded, with the rate in percent.",
            "Compute $p * $q * $r / 100.",
            "Interest earned at a yearly rate of `$q` percent over `$r` years, simple not compound.",
            "What is the plain interest after $r years on $p?",
            "simple interest, rate in percent",
        ),
    ),
    Classic(
        "compound_growth",
        ("compound_interest", "compound_growth", "future_value", "grow"),
        (
            Param(("principal", "amount", "start", "capital"), "float"),
            Param(("rate", "percent", "growth"), "float"),
            Param(("years", "periods", "times"), "small"),
        ),
        "float",
        (
            ("for _ in range($r):\n    $p = $p * (1 + $q / 100)\nreturn round($p, 2)"),
            (
                "result = $p\n"
                "step = 0\n"
                "while step < $r:\n"
                "    result = result * (1 + $q / 100)\n"
                "    step += 1\n"
                "return round(result, 2)"
            ),
        ),
        (
            "Return the value of $p after growing by $q percent for $r years, rounded to two decimals.",
            ("Compound interest: multiply $p by 1 + $q / 100 once for each of $r years, rounded to 2 digits."),
            "What is $p worth after $r years at $q percent per year? Rounded to cents.",
            "The final amount with interest added every year to the balance, rounded to 2 decimals.",
            "Grow an amount by a percentage again and again, $r times, and round to two decimals.",
            ("Future value of $p with a yearly rate of `$q` percent, compounded `$r` times and rounded to 2 places."),
            "How much money will there be after $r years of compounding? Rounded to two decimal places.",
            "compound growth in percent, rounded to 2",
        ),
    ),
    Classic(
        "years_to_reach",
        ("years_to_double", "doubling_time", "years_until_doubled"),
        (Param(("rate", "percent", "growth"), "pos"),),
        "int",
        (
            (
                "amount = 100.0\n"
                "years = 0\n"
                "while amount < 200:\n"
                "    amount += amount * $p / 100\n"
                "    years += 1\n"
                "return years"
            ),
            (
                "factor = 1.0\n"
                "count = 0\n"
                "while factor * 100 < 200:\n"
                "    factor *= 1 + $p / 100\n"
                "    count += 1\n"
                "return count"
            ),
        ),
        (
            "How many years does it take to double at a growth of $p percent per year?",
            "Return the number of years until an amount has at least doubled at $p percent a year.",
            "Count the years of compound growth by $p percent needed to reach twice the start.",
            "The number of full years after which money with `$p` percent interest has doubled.",
            "Doubling time in whole years for a yearly rate given in percent.",
            ("Grow an amount by $p percent each year and count the years until it is at least twice as large."),
            "In how many years does a value double if it rises $p percent yearly?",
            "years to double at a rate in percent",
        ),
    ),
    Classic(
        "total_price",
        ("total_price", "total_cost", "order_total", "line_total"),
        (
            Param(("price", "unit_price", "cost", "each"), "float"),
            Param(("quantity", "count", "amount", "qty"), "nat"),
        ),
        "float",
        (
            "return $p * $q",
            ("result = $p\nresult *= $q\nreturn result"),
        ),
        (
            "Return the total price for $q items at $p each.",
            "Multiply the unit price by the quantity.",
            "What do $q pieces cost if one costs $p?",
            "The cost of buying $q items with a price of $p.",
            "Total cost: price times quantity.",
            "How much is it altogether when each of `$q` items costs `$p`?",
            "Compute the amount to pay for several pieces of the same item.",
            "price * quantity",
        ),
    ),
    Classic(
        "shipping_cost",
        ("shipping_cost", "shipping", "delivery_fee", "postage"),
        (Param(("total", "amount", "order_value", "price"), "float"),),
        "float",
        (
            ("if $p >= 20:\n    return 0.0\nreturn 4.5"),
            "return 0.0 if $p >= 20 else 4.5",
        ),
        (
            "Return the shipping cost: free (0.0) from an order value of 20, otherwise 4.5.",
            "Shipping is 4.5, or 0.0 when $p is at least 20.",
            "Delivery fee for an order: 4.5 below 20 and nothing (0.0) from 20 on.",
            "How much is the postage? 0.0 if the total is 20 or more, 4.5 if it is less.",
            "Orders of 20 or more ship for free (0.0); all others cost 4.5.",
            "The delivery cost is 4.5 unless `$p` reaches 20, in which case it is 0.0.",
            "Free shipping starting at 20, else a flat 4.5.",
            "0.0 for orders >= 20, else 4.5",
        ),
    ),
    Classic(
        "weekly_pay",
        ("weekly_pay", "pay_with_overtime", "wages", "salary"),
        (
            Param(("hours", "worked", "time"), "nat"),
            Param(("rate", "hourly", "wage", "pay_rate"), "float"),
        ),
        "float",
        (
            ("if $p <= 40:\n    return $p * $q\nreturn 40 * $q + ($p - 40) * $q * 1.5"),
            (
                "regular = min($p, 40)\n"
                "overtime = $p - regular\n"
                "return regular * $q + overtime * $q * 1.5 if overtime else regular * $q"
            ),
        ),
        (
            "Return the pay for $p hours at rate $q, with 1.5 times the rate for hours over 40.",
            "Weekly wages: hours beyond 40 are paid one and a half times.",
            ("How much is earned for $p hours of work at $q per hour, when overtime above 40 hours counts 1.5 times?"),
            "Pay the first 40 hours at $q each and every hour after that at 150 percent.",
            "The wage for a week; each hour past forty earns time and a half.",
            ("Calculate the salary from `$p` hours and the hourly rate `$q`, with overtime at 1.5 after 40 hours."),
            "Gross pay including overtime, which begins after 40 hours and pays 1.5 times as much.",
            "hours * rate, overtime (> 40 h) times 1.5",
        ),
    ),
    Classic(
        "change_coins_count",
        ("coin_count", "min_coins", "count_coins", "fewest_coins"),
        (Param(("amount", "cents", "change", "total"), "nat"),),
        "int",
        (
            ("count = 0\nfor coin in (25, 10, 5, 1):\n    count += $p // coin\n    $p %= coin\nreturn count"),
            (
                "used = 0\n"
                "for coin in [25, 10, 5, 1]:\n"
                "    while $p >= coin:\n"
                "        $p -= coin\n"
                "        used += 1\n"
                "return used"
            ),
        ),
        (
            "Return how many coins of 25, 10, 5 and 1 are needed to pay $p, always taking the largest.",
            "The number of coins when giving change for $p greedily with 25, 10, 5 and 1 cent coins.",
            "Count the fewest quarters, dimes, nickels and pennies that make up $p cents.",
            "How many US coins (25, 10, 5, 1) does it take to make `$p` cents?",
            "Greedy change: use the biggest of 25, 10, 5, 1 that fits and count the coins.",
            "Number of coins for an amount, with coin values 25, 10, 5 and 1; no coins for 0.",
            "Make change with as few coins of 1, 5, 10 and 25 as possible and return their number.",
            "coin count for cents (25/10/5/1)",
        ),
    ),
    Classic(
        "change_coins_list",
        ("make_change", "coins", "give_change", "change_list"),
        (Param(("amount", "cents", "value"), "nat"),),
        "list[int]",
        (
            (
                "result = []\n"
                "for coin in (50, 20, 10, 5, 2, 1):\n"
                "    while $p >= coin:\n"
                "        result.append(coin)\n"
                "        $p -= coin\n"
                "return result"
            ),
            (
                "result = []\n"
                "for coin in [50, 20, 10, 5, 2, 1]:\n"
                "    result.extend([coin] * ($p // coin))\n"
                "    $p %= coin\n"
                "return result"
            ),
        ),
        (
            "Return the coins that make up $p, largest first, using 50, 20, 10, 5, 2 and 1.",
            "Give change for $p greedily with coins of 50, 20, 10, 5, 2 and 1, as a list.",
            ("List the coins (50, 20, 10, 5, 2, 1) needed to pay an amount, always taking the biggest that fits."),
            "Which coins do you hand out for `$p`? Coin values are 50, 20, 10, 5, 2 and 1.",
            "Break an amount into coins, starting with the largest; [] for 0.",
            "Split $p into 50s, 20s, 10s, 5s, 2s and 1s using as few coins as possible.",
            "Greedy change-making that returns the list of coins from big to small (50, 20, 10, 5, 2, 1).",
            "change as a list of coins 50/20/10/5/2/1",
        ),
    ),
    Classic(
        "average_two",
        ("average", "mean_of_two", "average_of_two", "avg"),
        (Param(("a", "x", "first", "n"), "int"), Param(("b", "y", "second", "m"), "int")),
        "float",
        (
            "return ($p + $q) / 2",
            ("total = $p + $q\nreturn total / 2"),
            "return sum([$p, $q]) / 2",
        ),
        (
            "Return the average of two numbers.",
            "The mean of $p and $q.",
            "Add both numbers and divide by two.",
            "The value halfway between $p and $q.",
            "What is the average of the two given values?",
            "Arithmetic mean of `$p` and `$q`, as a float.",
            "Compute the average of $p and $q.",
            "mean of two numbers",
        ),
    ),
    Classic(
        "average_three",
        ("average_of_three", "mean_of_three", "average3"),
        (
            Param(("a", "x", "first"), "int"),
            Param(("b", "y", "second"), "int"),
            Param(("c", "z", "third"), "int"),
        ),
        "float",
        (
            "return ($p + $q + $r) / 3",
            ("total = $p + $q + $r\nreturn total / 3"),
            "return sum([$p, $q, $r]) / 3",
        ),
        (
            "Return the average of three numbers.",
            "The mean of $p, $q and $r.",
            "Add the three numbers and divide by three.",
            "What is the average of the three given values?",
            "Arithmetic mean of `$p`, `$q` and `$r`, as a float.",
            "Compute the average of three integers.",
            "A third of the sum of $p, $q and $r.",
            "mean of three numbers",
        ),
    ),
    Classic(
        "max_two",
        ("max_of_two", "larger", "bigger", "maximum_of_two"),
        (Param(("a", "x", "first"), "int"), Param(("b", "y", "second"), "int")),
        "int",
        (
            "return max($p, $q)",
            ("if $p > $q:\n    return $p\nreturn $q"),
            "return $p if $p > $q else $q",
        ),
        (
            "Return the larger of two numbers.",
            "The maximum of $p and $q.",
            "Which of the two values is bigger?",
            "Whichever of $p and $q is greater.",
            "Give back the higher of two integers.",
            "Compare `$p` and `$q` and return the greater one.",
            "The bigger one of the two arguments.",
            "max of two numbers",
        ),
    ),
    Classic(
        "min_two",
        ("min_of_two", "smaller", "lower_of_two", "minimum_of_two"),
        (Param(("a", "x", "first"), "int"), Param(("b", "y", "second"), "int")),
        "int",
        (
            "return min($p, $q)",
            ("if $p < $q:\n    return $p\nreturn $q"),
            "return $p if $p < $q else $q",
        ),
        (
            "Return the smaller of two numbers.",
            "The minimum of $p and $q.",
            "Which of the two values is less?",
            "Whichever of $p and $q is lower.",
            "Give back the lower of two integers.",
            "Compare `$p` and `$q` and return the lesser one.",
            "The smallest of the two arguments.",
            "min of two numbers",
        ),
    ),
    Classic(
        "max_three",
        ("max_of_three", "largest_of_three", "biggest", "maximum3"),
        (
            Param(("a", "x", "first"), "int"),
            Param(("b", "y", "second"), "int"),
            Param(("c", "z", "third"), "int"),
        ),
        "int",
        (
            "return max($p, $q, $r)",
            ("largest = $p\nif $q > largest:\n    largest = $q\nif $r > largest:\n    largest = $r\nreturn largest"),
            ("if $p >= $q and $p >= $r:\n    return $p\nif $q >= $r:\n    return $q\nreturn $r"),
        ),
        (
            "Return the largest of three numbers.",
            "The maximum of $p, $q and $r.",
            "Which of the three values is the biggest?",
            "Find the greatest of three integers.",
            "Give back the highest of the three arguments.",
            "Compare `$p`, `$q` and `$r` and return the largest one.",
            "Whichever of the three numbers is greatest.",
            "max of three numbers",
        ),
    ),
    Classic(
        "min_three",
        ("min_of_three", "smallest_of_three", "lowest", "minimum3"),
        (
            Param(("a", "x", "first"), "int"),
            Param(("b", "y", "second"), "int"),
            Param(("c", "z", "third"), "int"),
        ),
        "int",
        (
            "return min($p, $q, $r)",
            (
                "smallest = $p\n"
                "if $q < smallest:\n"
                "    smallest = $q\n"
                "if $r < smallest:\n"
                "    smallest = $r\n"
                "return smallest"
            ),
            "return sorted([$p, $q, $r])[0]",
        ),
        (
            "Return the smallest of three numbers.",
            "The minimum of $p, $q and $r.",
            "Which of the three values is the lowest?",
            "Find the least of three integers.",
            "Give back the lowest of the three arguments.",
            "Compare `$p`, `$q` and `$r` and return the smallest one.",
            "Whichever of the three numbers is least.",
            "min of three numbers",
        ),
    ),
    Classic(
        "median_three",
        ("median_of_three", "middle_of_three", "middle_value", "median3"),
        (
            Param(("a", "x", "first"), "int"),
            Param(("b", "y", "second"), "int"),
            Param(("c", "z", "third"), "int"),
        ),
        "int",
        (
            "return sorted([$p, $q, $r])[1]",
            "return $p + $q + $r - max($p, $q, $r) - min($p, $q, $r)",
            "return max(min($p, $q), min(max($p, $q), $r))",
        ),
        (
            "Return the median of three numbers.",
            "The middle one of $p, $q and $r in order of size.",
            "Which of the three values is neither the largest nor the smallest?",
            "Find the number that lies between the other two.",
            "Give back the second largest of three integers.",
            "Sort `$p`, `$q` and `$r` and return the one in the middle.",
            "The median of the three arguments.",
            "middle value of three numbers",
        ),
    ),
    Classic(
        "sum_two_largest",
        ("sum_two_largest", "sum_of_top_two", "add_two_biggest"),
        (
            Param(("a", "x", "first"), "int"),
            Param(("b", "y", "second"), "int"),
            Param(("c", "z", "third"), "int"),
        ),
        "int",
        (
            "return $p + $q + $r - min($p, $q, $r)",
            "return sum(sorted([$p, $q, $r])[1:])",
        ),
        (
            "Return the sum of the two largest of three numbers.",
            "Add the two biggest of $p, $q and $r.",
            "The sum of $p, $q and $r without the smallest one.",
            "Leave out the lowest of three values and add up the rest.",
            "What do the two highest of the three numbers add up to?",
            "Sum of the top two out of `$p`, `$q` and `$r`.",
            "Add the three numbers, ignoring the minimum.",
            "sum of the two larger ones of three ints",
        ),
    ),
    Classic(
        "range_three",
        ("spread", "range_of_three", "max_minus_min"),
        (
            Param(("a", "x", "first"), "int"),
            Param(("b", "y", "second"), "int"),
            Param(("c", "z", "third"), "int"),
        ),
        "int",
        (
            "return max($p, $q, $r) - min($p, $q, $r)",
            ("ordered = sorted([$p, $q, $r])\nreturn ordered[2] - ordered[0]"),
        ),
        (
            "Return the difference between the largest and the smallest of three numbers.",
            "The spread of $p, $q and $r.",
            "How far apart are the biggest and the smallest of the three values?",
            "Subtract the minimum of three integers from their maximum.",
            "The range covered by `$p`, `$q` and `$r`.",
            "Maximum minus minimum of three numbers.",
            "The greatest difference between any two of the three arguments.",
            "max - min of three",
        ),
    ),
    Classic(
        "all_equal_three",
        ("all_equal", "three_equal", "are_same", "all_same"),
        (
            Param(("a", "x", "first"), "small"),
            Param(("b", "y", "second"), "small"),
            Param(("c", "z", "third"), "small"),
        ),
        "bool",
        (
            "return $p == $q == $r",
            "return $p == $q and $q == $r",
            "return len({$p, $q, $r}) == 1",
        ),
        (
            "Return True if all three numbers are equal.",
            "Whether $p, $q and $r are the same.",
            "Check that three values are identical.",
            "Are the three arguments all equal?",
            "True when $p equals $q and $q equals $r.",
            "Tells if there is no difference between `$p`, `$q` and `$r`.",
            "False as soon as one of the three numbers differs from the others.",
            "equality of three values",
        ),
    ),
    Classic(
        "count_equal_three",
        ("count_equal", "equal_count", "how_many_equal"),
        (
            Param(("a", "x", "first"), "small"),
            Param(("b", "y", "second"), "small"),
            Param(("c", "z", "third"), "small"),
        ),
        "int",
        (
            ("distinct = len({$p, $q, $r})\nreturn {1: 3, 2: 2, 3: 0}[distinct]"),
            ("if $p == $q == $r:\n    return 3\nif $p == $q or $q == $r or $p == $r:\n    return 2\nreturn 0"),
        ),
        (
            "Return how many of the three numbers are equal: 3, 2 or 0.",
            "Count the equal values among $p, $q and $r: 3 if all match, 2 if two match, otherwise 0.",
            "How many of the three arguments are the same? 0 when all are different.",
            "3 when all three are equal, 2 when exactly two are, and 0 when they are all distinct.",
            "The number of matching values among three integers (0, 2 or 3).",
            "Compare `$p`, `$q` and `$r`; give 3 for three of a kind, 2 for a pair and 0 for none.",
            "Tells how many of the three values coincide, 0 if none do.",
            "three of a kind -> 3, pair -> 2, else 0",
        ),
    ),
    Classic(
        "is_sorted_three",
        ("in_order", "is_ascending", "increasing_order", "sorted_three"),
        (
            Param(("a", "x", "first"), "int"),
            Param(("b", "y", "second"), "int"),
            Param(("c", "z", "third"), "int"),
        ),
        "bool",
        (
            "return $p <= $q <= $r",
            "return $p <= $q and $q <= $r",
            "return [$p, $q, $r] == sorted([$p, $q, $r])",
        ),
        (
            "Return True if the three numbers are in ascending order.",
            "Whether $p, $q and $r are sorted from smallest to largest; equal neighbours are fine.",
            "Check that $p is at most $q and $q at most $r.",
            "Are the three arguments in non-decreasing order?",
            "True when none of the three values is smaller than the one before it.",
            "Tells if `$p` <= `$q` <= `$r`.",
            "Determine whether three numbers never go down from one to the next.",
            "ascending order test for three numbers",
        ),
    ),
    Classic(
        "same_sign",
        ("same_sign", "have_same_sign", "signs_match"),
        (Param(("a", "x", "first"), "int"), Param(("b", "y", "second"), "int")),
        "bool",
        (
            "return ($p >= 0) == ($q >= 0)",
            ("if $p < 0:\n    return $q < 0\nreturn $q >= 0"),
        ),
        (
            "Return True if both numbers are negative or neither is.",
            "Whether $p and $q have the same sign, zero counting as positive.",
            "Check that two numbers are on the same side of zero (0 counts as positive).",
            "Do `$p` and `$q` have equal signs? Treat 0 as positive.",
            "True when both values are below zero or both are at least zero.",
            "Tells if two integers agree in sign; zero is taken as a positive number.",
            "False when exactly one of the two numbers is negative.",
            "same sign test, 0 is positive",
        ),
    ),
    Classic(
        "both_positive",
        ("both_positive", "all_positive", "are_positive"),
        (Param(("a", "x", "first"), "int"), Param(("b", "y", "second"), "int")),
        "bool",
        (
            "return $p > 0 and $q > 0",
            "return min($p, $q) > 0",
            ("if $p <= 0:\n    return False\nreturn $q > 0"),
        ),
        (
            "Return True if both numbers are positive.",
            "Whether $p and $q are both greater than zero.",
            "Check that neither of the two values is zero or negative.",
            "Are the two numbers both above 0?",
            "True when $p > 0 and $q > 0, otherwise False.",
            "Tells if both arguments are strictly positive.",
            "False if one of `$p` and `$q` is not positive.",
            "both > 0",
        ),
    ),
    Classic(
        "opposite_signs",
        ("opposite_signs", "different_signs", "one_negative"),
        (Param(("a", "x", "first"), "int"), Param(("b", "y", "second"), "int")),
        "bool",
        (
            "return ($p < 0) != ($q < 0)",
            ("if $p < 0:\n    return $q >= 0\nreturn $q < 0"),
            "return ($p < 0 and $q >= 0) or ($p >= 0 and $q < 0)",
        ),
        (
            "Return True if exactly one of the two numbers is negative.",
            "Whether one of $p and $q is negative and the other is not.",
            "Check that just one of the two values is below zero.",
            "Is either `$p` or `$q` negative, but not both?",
            "True when the numbers lie on different sides of zero (0 is not negative).",
            "Tells if exactly one argument is less than 0.",
            "False when both or none of the two numbers are negative.",
            "exactly one negative",
        ),
    ),
    Classic(
        "is_between",
        ("is_between", "between", "in_range", "within"),
        (
            Param(("x", "value", "n", "number"), "int"),
            Param(("low", "lo", "minimum", "lower"), "int"),
            Param(("high", "hi", "maximum", "upper"), "int"),
        ),
        "bool",
        (
            "return $q <= $p <= $r",
            "return $p >= $q and $p <= $r",
            ("if $p < $q or $p > $r:\n    return False\nreturn True"),
        ),
        (
            "Return True if $p lies between $q and $r, both included.",
            "Whether $p is in the range from $q to $r inclusive.",
            "Check that a value is not less than $q and not greater than $r.",
            "Is `$p` between $q and $r? The bounds count as inside.",
            "True when $q <= $p <= $r.",
            "Tells if the number falls within the closed interval from $q to $r.",
            "Determine whether a value is inside the given bounds, the bounds themselves being allowed.",
            "inclusive range test",
        ),
    ),
    Classic(
        "is_strictly_between",
        ("is_strictly_between", "strictly_between", "between_exclusive"),
        (
            Param(("x", "value", "n", "number"), "int"),
            Param(("low", "lo", "minimum", "lower"), "int"),
            Param(("high", "hi", "maximum", "upper"), "int"),
        ),
        "bool",
        (
            "return $q < $p < $r",
            "return $p > $q and $p < $r",
            ("if $p <= $q or $p >= $r:\n    return False\nreturn True"),
        ),
        (
            "Return True if $p lies strictly between $q and $r.",
            "Whether $p is greater than $q and less than $r.",
            "Check that a value is inside the open interval from $q to $r.",
            "Is `$p` between $q and $r, not counting the bounds?",
            "True when $q < $p < $r.",
            ("Tells if the number is above the lower bound and below the upper one; equal to a bound is False."),
            "Determine whether a value is inside the limits, the limits themselves excluded.",
            "exclusive range test",
        ),
    ),
    Classic(
        "is_outside",
        ("is_outside", "outside_range", "out_of_range"),
        (
            Param(("x", "value", "n", "number"), "int"),
            Param(("low", "lo", "minimum", "lower"), "int"),
            Param(("high", "hi", "maximum", "upper"), "int"),
        ),
        "bool",
        (
            "return $p < $q or $p > $r",
            "return not $q <= $p <= $r",
            ("if $p < $q:\n    return True\nreturn $p > $r"),
        ),
        (
            "Return True if $p is outside the range from $q to $r.",
            "Whether $p is smaller than $q or larger than $r.",
            "Check that a value is not between $q and $r; the bounds count as inside.",
            "Is `$p` out of range? It is if it is under $q or over $r.",
            "True when $p < $q or $p > $r.",
            "Tells if the number lies beyond the given limits.",
            "Determine whether a value violates the lower bound $q or the upper bound $r.",
            "out of bounds test",
        ),
    ),
    Classic(
        "wrap_around",
        ("wrap", "wrap_around", "wrap_index", "cyclic_index"),
        (
            Param(("i", "index", "position", "n"), "int"),
            Param(("size", "length", "count", "total"), "pos"),
        ),
        "int",
        (
            "return $p % $q",
            ("while $p < 0:\n    $p += $q\nwhile $p >= $q:\n    $p -= $q\nreturn $p"),
        ),
        (
            "Wrap an index around so that it lies between 0 and $q - 1.",
            "Bring $p into the range 0 to $q - 1, wrapping around at the ends.",
            "The position in a circle of $q places, starting again at 0 after the last one.",
            "Return $p modulo $q, so that -1 becomes $q - 1 and $q becomes 0.",
            "Treat `$p` as an index into a ring of size $q.",
            "If the index is past the end, start again at the beginning; negative ones count from the end.",
            "Which of the $q slots does index $p land on when the slots form a circle?",
            "wrap index into [0, size)",
        ),
    ),
    Classic(
        "wrap_angle",
        ("normalize_angle", "wrap_angle", "angle_mod"),
        (Param(("angle", "degrees", "a", "deg"), "int"),),
        "int",
        (
            "return $p % 360",
            ("while $p < 0:\n    $p += 360\nwhile $p >= 360:\n    $p -= 360\nreturn $p"),
        ),
        (
            "Normalize an angle to the range 0 to 359 degrees.",
            "The angle $p brought into 0..359 by adding or subtracting full turns.",
            "Wrap degrees around so that 370 becomes 10 and -90 becomes 270.",
            "Return the equivalent angle between 0 (included) and 360 (excluded).",
            "What is `$p` degrees after removing all full circles?",
            "Angle modulo 360.",
            "Reduce an angle in degrees to one turn.",
            "wrap degrees to 0..359",
        ),
    ),
    Classic(
        "angle_difference",
        ("angle_difference", "smallest_angle", "angle_between"),
        (Param(("a", "first", "start"), "int"), Param(("b", "second", "end"), "int")),
        "int",
        (
            ("diff = abs($p - $q) % 360\nreturn min(diff, 360 - diff)"),
            ("diff = ($p - $q) % 360\nif diff > 180:\n    diff = 360 - diff\nreturn diff"),
        ),
        (
            "Return the smallest difference between two angles in degrees.",
            "The angle between the directions $p and $q, from 0 to 180 degrees.",
            "How many degrees lie between two angles, going the shorter way round the circle?",
            "Shortest turn from $p to $q in degrees, without its direction.",
            "Difference of two directions on a compass, at most 180.",
            "By how many degrees do `$p` and `$q` differ, taking the shorter way around?",
            "The smaller of the two arcs between angles, in degrees; 350 and 10 give 20.",
            "angular distance in degrees, 0..180",
        ),
    ),
    Classic(
        "next_hour",
        ("add_hours", "clock_add", "hours_later"),
        (Param(("hour", "now", "h", "start"), "nat"), Param(("hours", "later", "delta"), "nat")),
        "int",
        (
            "return ($p + $q) % 24",
            ("result = $p + $q\nwhile result >= 24:\n    result -= 24\nreturn result"),
        ),
        (
            "Return the hour of the day $q hours after $p on a 24-hour clock.",
            "Add hours to a clock time, wrapping around at 24.",
            "What hour is it $q hours after hour $p? Hours go from 0 to 23.",
            "The clock hour after adding $q to $p, starting again from 0 at midnight.",
            "If it is $p o'clock now, what time is it in $q hours (0 to 23)?",
            "Advance `$p` by `$q` hours on a 24 hour clock.",
            "Sum of both numbers modulo 24.",
            "hour arithmetic on a 24 h clock",
        ),
    ),
    Classic(
        "round_to_multiple",
        ("round_to_multiple", "round_to", "nearest_multiple"),
        (Param(("n", "number", "x", "value"), "int"), Param(("step", "multiple", "base", "k"), "pos")),
        "int",
        (
            "return ($p + $q // 2) // $q * $q",
            ("rest = ($p + $q // 2) % $q\nreturn $p + $q // 2 - rest"),
        ),
        (
            "Round $p to the nearest multiple of $q, halves going up.",
            "The multiple of $q that is closest to $p; ties are rounded up.",
            "Round an integer to a step of $q, upwards when it is exactly halfway.",
            "Which multiple of `$q` is nearest to `$p`? Take the larger one if both are equally near.",
            "Nearest multiple of a number, with ties going to the greater one.",
            "Snap $p to a grid of size $q. Exact halves go to the higher grid point.",
            "Find the closest number to $p that is divisible by $q, preferring the greater one in a tie.",
            "round to the nearest step, half up",
        ),
    ),
    Classic(
        "floor_to_multiple",
        ("floor_to_multiple", "round_down_to", "lower_multiple"),
        (Param(("n", "number", "x", "value"), "int"), Param(("step", "multiple", "base", "k"), "pos")),
        "int",
        (
            "return $p // $q * $q",
            "return $p - $p % $q",
            ("while $p % $q:\n    $p -= 1\nreturn $p"),
        ),
        (
            "Round $p down to a multiple of $q.",
            "The largest multiple of $q that is not greater than $p.",
            "Return the closest multiple of $q at or below $p.",
            "Which multiple of `$q` comes last before or at `$p`?",
            "Round an integer down to a step of $q.",
            "Remove from $p whatever does not fit into whole multiples of $q.",
            "Decrease $p until $q divides it.",
            "floor to a multiple",
        ),
    ),
    Classic(
        "ceil_to_multiple",
        ("ceil_to_multiple", "round_up_to", "next_multiple"),
        (Param(("n", "number", "x", "value"), "int"), Param(("step", "multiple", "base", "k"), "pos")),
        "int",
        (
            "return -(-$p // $q) * $q",
            ("rest = $p % $q\nif rest == 0:\n    return $p\nreturn $p + $q - rest"),
            ("while $p % $q:\n    $p += 1\nreturn $p"),
        ),
        (
            "Round $p up to a multiple of $q.",
            "The smallest multiple of $q that is not less than $p.",
            "Return the closest multiple of $q at or above $p.",
            "Which multiple of `$q` comes first at or after `$p`?",
            "Round an integer up to a step of $q; exact multiples stay as they are.",
            "Increase $p until $q divides it.",
            "Find the lowest number that is at least $p and divisible by $q.",
            "ceil to a multiple",
        ),
    ),
    Classic(
        "round_to_ten",
        ("round_to_ten", "nearest_ten", "round10"),
        (Param(("n", "number", "x", "value"), "int"),),
        "int",
        (
            "return ($p + 5) // 10 * 10",
            ("rest = $p % 10\nif rest >= 5:\n    return $p + 10 - rest\nreturn $p - rest"),
        ),
        (
            "Round an integer to the nearest multiple of ten, 5 going up.",
            "The nearest ten to $p; numbers ending in 5 are rounded up.",
            "Round $p to tens, halves upwards.",
            "Which multiple of 10 is closest to `$p`? Exactly halfway goes to the larger one.",
            "Round to the closest ten: 14 becomes 10 and 15 becomes 20.",
            "Rounds up when the number is 5 or more above a multiple of ten, otherwise down.",
            "Return the number rounded to tens (half up).",
            "nearest 10, half up",
        ),
    ),
    Classic(
        "round_decimals",
        ("round_to", "round_decimals", "round_places", "to_decimals"),
        (
            Param(("x", "value", "number", "n"), "float"),
            Param(("digits", "places", "decimals", "precision"), "small"),
        ),
        "float",
        (
            "return round($p, $q)",
            ("result = round($p, $q)\nreturn result"),
        ),
        (
            "Round a number to $q decimal places.",
            "The value $p rounded to $q digits after the decimal point.",
            "Return $p with at most $q decimals.",
            "Round `$p` to the given number of decimals.",
            "Rounds a float to a precision of $q places.",
            "What is $p, rounded to $q digits?",
            "Limit the number of decimal places to $q by rounding.",
            "round with a given precision",
        ),
    ),
    Classic(
        "round_two",
        ("round_two", "round_to_cents", "two_decimals", "round_money"),
        (Param(("x", "value", "amount", "number"), "float"),),
        "float",
        (
            "return round($p, 2)",
            ("result = round($p, 2)\nreturn result"),
        ),
        (
            "Round a number to two decimal places.",
            "The value $p rounded to 2 digits after the decimal point.",
            "Round an amount of money to cents.",
            "Return $p with at most two decimals.",
            "Rounds a float to hundredths.",
            "What is `$p` to two decimals?",
            "Round to the nearest cent.",
            "two decimal places",
        ),
    ),
    Classic(
        "floor_float",
        ("floor", "round_down", "floor_value"),
        (Param(("x", "value", "number", "n"), "float"),),
        "int",
        (
            ("import math\nreturn math.floor($p)"),
            ("result = int($p)\nif result > $p:\n    result -= 1\nreturn result"),
            "return int($p // 1)",
        ),
        (
            "Return the largest integer not greater than $p.",
            "Round a number down to an integer.",
            "The floor of $p.",
            "Round towards minus infinity: 2.7 becomes 2 and -2.1 becomes -3.",
            "What is the biggest whole number that is at most `$p`?",
            "Rounds a float down to the nearest whole number.",
            "Drop to the next lower integer unless the value is already whole.",
            "floor of a float, as an int",
        ),
    ),
    Classic(
        "ceil_float",
        ("ceiling", "ceil", "round_up", "ceil_value"),
        (Param(("x", "value", "number", "n"), "float"),),
        "int",
        (
            ("import math\nreturn math.ceil($p)"),
            ("result = int($p)\nif result < $p:\n    result += 1\nreturn result"),
            "return -int(-$p // 1)",
        ),
        (
            "Return the smallest integer not less than $p.",
            "Round a number up to an integer.",
            "The ceiling of $p.",
            "Round towards plus infinity: 2.1 becomes 3 and -2.7 becomes -2.",
            "What is the lowest whole number that is at least `$p`?",
            "Rounds a float up to the nearest whole number.",
            "Go to the next higher integer unless the value is already whole.",
            "ceil of a float, as an int",
        ),
    ),
    Classic(
        "truncate_float",
        ("truncate", "to_int", "drop_decimals", "integer_part"),
        (Param(("x", "value", "number", "n"), "float"),),
        "int",
        (
            "return int($p)",
            ("import math\nreturn math.trunc($p)"),
        ),
        (
            "Return the integer part of a number.",
            "Cut off the decimals of $p.",
            "Drop everything after the decimal point.",
            "Truncate a float towards zero: 2.9 becomes 2 and -2.9 becomes -2.",
            "What is `$p` without its fractional part?",
            "Convert a float to an int, discarding the fraction.",
            "The whole part of a number, rounding towards 0.",
            "float to int, truncating",
        ),
    ),
    Classic(
        "is_whole",
        ("is_whole", "is_integer_value", "has_no_fraction", "is_whole_number"),
        (Param(("x", "value", "number", "n"), "float"),),
        "bool",
        (
            "return $p == int($p)",
            "return $p % 1 == 0",
            "return $p.is_integer()",
        ),
        (
            "Return True if the number has no fractional part.",
            "Whether $p is a whole number.",
            "Check if a float is an integer value, such as 3.0.",
            "Is `$p` a whole number?",
            "True when there is nothing but zeros after the decimal point.",
            "Tells if rounding down does not change the value.",
            "Determine whether the given float equals an integer.",
            "whole number test for floats",
        ),
    ),
    Classic(
        "ordinal",
        ("ordinal", "to_ordinal", "ordinal_number", "with_suffix"),
        (Param(("n", "number", "num", "x"), "pos"),),
        "str",
        (
            (
                "if 10 <= $p % 100 <= 20:\n"
                '    return f"{$p}th"\n'
                'return f"{$p}" + {1: "st", 2: "nd", 3: "rd"}.get($p % 10, "th")'
            ),
            (
                'suffix = "th"\n'
                "if $p % 100 not in (11, 12, 13):\n"
                "    if $p % 10 == 1:\n"
                '        suffix = "st"\n'
                "    elif $p % 10 == 2:\n"
                '        suffix = "nd"\n'
                "    elif $p % 10 == 3:\n"
                '        suffix = "rd"\n'
                "return str($p) + suffix"
            ),
        ),
        (
            'Return the number with its ordinal suffix, such as "1st", "2nd", "3rd" or "4th".',
            "The English ordinal of $p: 1st, 2nd, 3rd, 4th, ... 11th, 12th, 13th, ... 21st.",
            'Turn a number into an ordinal string; 11, 12 and 13 take "th".',
            'Append "st", "nd", "rd" or "th" to $p, whichever is right in English.',
            'How is `$p` written as a place in a race, like "22nd"?',
            'Format an integer as an ordinal number ("101st", "112th").',
            'Add the ordinal ending. Numbers ending in 11, 12 or 13 get "th".',
            "number to ordinal string",
        ),
    ),
    Classic(
        "ordinal_suffix",
        ("ordinal_suffix", "suffix", "number_suffix"),
        (Param(("n", "number", "num", "x"), "pos"),),
        "str",
        (
            ('if $p % 100 in (11, 12, 13):\n    return "th"\nreturn {1: "st", 2: "nd", 3: "rd"}.get($p % 10, "th")'),
            (
                "if $p // 10 % 10 == 1:\n"
                '    return "th"\n'
                "last = $p % 10\n"
                "if last == 1:\n"
                '    return "st"\n'
                "if last == 2:\n"
                '    return "nd"\n'
                "if last == 3:\n"
                '    return "rd"\n'
                'return "th"'
            ),
        ),
        (
            'Return the ordinal suffix of a number: "st", "nd", "rd" or "th".',
            'The ending that turns $p into an English ordinal, "th" for 11, 12 and 13.',
            'Which suffix does `$p` take as an ordinal, "st", "nd", "rd" or "th"?',
            '"st" for numbers ending in 1, "nd" for 2, "rd" for 3, "th" otherwise and for 11 to 13.',
            'Only the letters that follow an ordinal number, e.g. "nd" for 22.',
            "Get the English ordinal ending without the number itself.",
            "st/nd/rd/th for a number",
            'Find the two letters used to write $p as an ordinal, such as "rd" for 3.',
        ),
    ),
    Classic(
        "fizzbuzz",
        ("fizzbuzz", "fizz_buzz", "fizzbuzz_value"),
        (Param(("n", "number", "num", "i"), "pos"),),
        "str",
        (
            (
                "if $p % 15 == 0:\n"
                '    return "FizzBuzz"\n'
                "if $p % 3 == 0:\n"
                '    return "Fizz"\n'
                "if $p % 5 == 0:\n"
                '    return "Buzz"\n'
                "return str($p)"
            ),
            (
                'result = ""\n'
                "if $p % 3 == 0:\n"
                '    result += "Fizz"\n'
                "if $p % 5 == 0:\n"
                '    result += "Buzz"\n'
                "return result or str($p)"
            ),
            'return "Fizz" * ($p % 3 == 0) + "Buzz" * ($p % 5 == 0) or str($p)',
        ),
        (
            (
                'Return "Fizz" for multiples of 3, "Buzz" for multiples of 5, "FizzBuzz" for both, '
                "else the number as text."
            ),
            "The FizzBuzz value of $p as a string.",
            "Play FizzBuzz for a single number.",
            '"Fizz" if divisible by 3, "Buzz" if divisible by 5, "FizzBuzz" if by both, otherwise str($p).',
            "What do you say for `$p` in the game FizzBuzz? Plain numbers are returned as strings.",
            (
                'FizzBuzz: multiples of three are "Fizz", of five "Buzz", of fifteen "FizzBuzz", '
                "others the number itself."
            ),
            "Give the FizzBuzz word for one number, or its digits as a string if there is none.",
            "fizzbuzz of one number, as str",
        ),
    ),
    Classic(
        "fizzbuzz_list",
        ("fizzbuzz_list", "fizzbuzz_up_to", "fizz_buzz_sequence"),
        (Param(("n", "limit", "count", "last"), "nat"),),
        "list[str]",
        (
            (
                "result = []\n"
                "for i in range(1, $p + 1):\n"
                "    if i % 15 == 0:\n"
                '        result.append("FizzBuzz")\n'
                "    elif i % 3 == 0:\n"
                '        result.append("Fizz")\n'
                "    elif i % 5 == 0:\n"
                '        result.append("Buzz")\n'
                "    else:\n"
                "        result.append(str(i))\n"
                "return result"
            ),
            'return ["Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or str(i) for i in range(1, $p + 1)]',
        ),
        (
            "Return the FizzBuzz sequence from 1 to $p as a list of strings.",
            "List the FizzBuzz values of the numbers 1 to $p.",
            ('FizzBuzz up to $p: "Fizz" for multiples of 3, "Buzz" for 5, "FizzBuzz" for both, else the number.'),
            'For every number from 1 through $p give "Fizz", "Buzz", "FizzBuzz" or the number as text.',
            "Play FizzBuzz from 1 up to `$p` and collect what is said.",
            "The first $p terms of FizzBuzz as strings.",
            (
                'Count from 1 to $p, replacing multiples of three by "Fizz", of five by "Buzz" and of '
                'both by "FizzBuzz".'
            ),
            "fizzbuzz as a list of strings",
        ),
    ),
    Classic(
        "grade",
        ("grade", "letter_grade", "get_grade", "score_to_grade"),
        (Param(("score", "points", "mark", "percent"), "int"),),
        "str",
        (
            (
                "if $p >= 90:\n"
                '    return "A"\n'
                "if $p >= 80:\n"
                '    return "B"\n'
                "if $p >= 70:\n"
                '    return "C"\n'
                "if $p >= 60:\n"
                '    return "D"\n'
                'return "F"'
            ),
            (
                'for limit, letter in ((90, "A"), (80, "B"), (70, "C"), (60, "D")):\n'
                "    if $p >= limit:\n"
                "        return letter\n"
                'return "F"'
            ),
        ),
        (
            "Return the letter grade for a score: A from 90, B from 80, C from 70, D from 60, otherwise F.",
            ('The grade for $p points, where 90 or more is "A", 80 "B", 70 "C", 60 "D" and anything lower "F".'),
            "Convert a score to a letter grade A, B, C, D or F in steps of ten from 90 down to 60.",
            "Which grade do `$p` points earn? A >= 90, B >= 80, C >= 70, D >= 60, F below.",
            'Letter grade from a numeric score. Less than 60 is an "F", at least 90 an "A".',
            '"A" for 90 and up, "B" for 80 and up, "C" for 70 and up, "D" for 60 and up, else "F".',
            "Grade a test result with the usual scale (90/80/70/60).",
            "score to A-F",
        ),
    ),
    Classic(
        "passed",
        ("passed", "has_passed", "is_passing", "pass_test"),
        (Param(("score", "points", "mark", "result"), "int"),),
        "bool",
        (
            "return $p >= 50",
            ("if $p >= 50:\n    return True\nreturn False"),
        ),
        (
            "Return True if the score is at least 50.",
            "Whether a test with $p points is passed; 50 are needed.",
            "Check if the result is 50 or more.",
            "Has the student passed? The pass mark is 50.",
            "True for 50 points and above, False below.",
            "Tells if `$p` reaches the passing score of 50.",
            "You pass with fifty points or more.",
            "pass if >= 50",
        ),
    ),
    Classic(
        "pass_or_fail",
        ("pass_or_fail", "result_text", "pass_fail"),
        (
            Param(("score", "points", "mark", "value"), "int"),
            Param(("threshold", "pass_mark", "minimum", "needed"), "int"),
        ),
        "str",
        (
            'return "pass" if $p >= $q else "fail"',
            ('if $p >= $q:\n    return "pass"\nreturn "fail"'),
            ('if $p < $q:\n    return "fail"\nreturn "pass"'),
        ),
        (
            'Return "pass" if $p is at least $q, otherwise "fail".',
            '"pass" or "fail" depending on whether the score reaches the pass mark.',
            'Say "pass" when $p is not below $q and "fail" when it is.',
            'Does a score of `$p` pass if `$q` points are needed? Answers "pass" or "fail".',
            'The result in words: "fail" below the threshold $q, "pass" from it on.',
            'Compare a score with the minimum and return the text "pass" or "fail".',
            'Gives "fail" for a score less than $q and "pass" for anything else.',
            'score >= threshold -> "pass", else "fail"',
        ),
    ),
    Classic(
        "age_group",
        ("age_group", "life_stage", "classify_age"),
        (Param(("age", "years", "a"), "nat"),),
        "str",
        (
            ('if $p < 13:\n    return "child"\nif $p < 20:\n    return "teenager"\nreturn "adult"'),
            'return "child" if $p < 13 else "teenager" if $p < 20 else "adult"',
            ('if $p >= 20:\n    return "adult"\nelif $p >= 13:\n    return "teenager"\nelse:\n    return "child"'),
        ),
        (
            'Return "child" below 13, "teenager" below 20 and "adult" otherwise.',
            'The age group of a person: "child" up to 12, "teenager" from 13 to 19, "adult" from 20.',
            'Classify an age as "child" (under 13), "teenager" (13 to 19) or "adult".',
            "Is someone aged $p a child, a teenager or an adult? Teenagers are 13 to 19 years old.",
            '"teenager" if `$p` is between 13 and 19, "child" if younger, "adult" if older.',
            ('Describe an age in words: younger than 13 is "child", younger than 20 "teenager", else "adult".'),
            'Life stage by age, with limits at 13 and 20 ("child", "teenager", "adult").',
            "age -> child / teenager / adult (13, 20)",
        ),
    ),
    Classic(
        "ticket_price",
        ("ticket_price", "admission", "entry_fee"),
        (Param(("age", "years", "visitor_age"), "nat"),),
        "int",
        (
            ("if $p < 6:\n    return 0\nif $p < 18:\n    return 5\nreturn 10"),
            "return 0 if $p < 6 else 5 if $p < 18 else 10",
        ),
        (
            "Return the ticket price by age: free under 6, 5 under 18, otherwise 10.",
            "Children below 6 get in for 0, those below 18 pay 5 and everyone else pays 10.",
            "The entry fee for a person aged $p: 0 before the age of 6, 5 before 18, 10 after that.",
            ("How much does a ticket cost? 0 if younger than six, 5 if younger than eighteen, 10 for adults."),
            "Admission is 10 for adults (18 and over), 5 for ages 6 to 17 and 0 for younger children.",
            "Price of entry depending on `$p`: under 6 nothing, under 18 five, else ten.",
            "Work out admission from the age, with prices 0, 5 and 10 and limits 6 and 18.",
            "ticket price: <6 0, <18 5, else 10",
        ),
    ),
    Classic(
        "is_adult",
        ("is_adult", "adult", "of_age"),
        (Param(("age", "years", "a"), "nat"),),
        "bool",
        (
            "return $p >= 18",
            ("if $p >= 18:\n    return True\nreturn False"),
            "return not $p < 18",
        ),
        (
            "Return True if the person is at least 18 years old.",
            "Whether someone aged $p is an adult.",
            "Check if an age is 18 or more.",
            "Is a person with age `$p` grown up, i.e. 18 or older?",
            "True from the age of eighteen, False for minors.",
            "Tells if the age is not below 18.",
            "Determine whether a person is of age (18).",
            "age >= 18",
        ),
    ),
    Classic(
        "is_teen",
        ("is_teen", "is_teenager", "teen"),
        (Param(("age", "years", "n", "number"), "nat"),),
        "bool",
        (
            "return 13 <= $p <= 19",
            "return $p in range(13, 20)",
            "return $p > 12 and $p < 20",
        ),
        (
            "Return True if the age is between 13 and 19 inclusive.",
            "Whether someone aged $p is a teenager.",
            "Check if a number is in the teens, 13 to 19.",
            "Is `$p` a teen age? That means 13 through 19.",
            "True for 13, 14, 15, 16, 17, 18 and 19, False otherwise.",
            "Tells if a person is a teenager, at least 13 and under 20.",
            "Determine whether the value lies from 13 up to 19.",
            "teen test (13..19)",
        ),
    ),
    Classic(
        "range_list",
        ("numbers_up_to", "one_to_n", "count_up", "make_range"),
        (Param(("n", "limit", "last", "number"), "nat"),),
        "list[int]",
        (
            "return list(range(1, $p + 1))",
            ("result = []\nfor i in range(1, $p + 1):\n    result.append(i)\nreturn result"),
            "return [i + 1 for i in range($p)]",
        ),
        (
            "Return a list of the numbers from 1 to $p.",
            "The integers 1, 2, 3, ..., $p as a list.",
            "Count from 1 up to and including $p.",
            "List the first $p positive integers, [] for 0.",
            "All whole numbers from one through `$p`.",
            "Build a list that counts up to $p.",
            "Generate the numbers 1 to $p in order.",
            "1..n as a list",
        ),
    ),
    Classic(
        "range_inclusive",
        ("range_inclusive", "inclusive_range", "numbers_between", "from_to"),
        (Param(("start", "low", "first", "a"), "int"), Param(("end", "high", "last", "b"), "int")),
        "list[int]",
        (
            "return list(range($p, $q + 1))",
            ("result = []\nwhile $p <= $q:\n    result.append($p)\n    $p += 1\nreturn result"),
        ),
        (
            "Return all integers from $p to $q, both included.",
            "A list of the numbers between $p and $q inclusive; empty if $p is greater than $q.",
            "List the whole numbers starting at $p and ending with $q.",
            "Count from `$p` up to `$q` and collect the numbers.",
            "Every integer x with $p <= x <= $q, in ascending order.",
            "An inclusive range as a list. Empty when the start lies after the end.",
            "Like range, but the end value belongs to the result as well.",
            "list of ints from start to end, inclusive",
        ),
    ),
    Classic(
        "sum_range",
        ("sum_range", "sum_between", "range_sum"),
        (Param(("start", "low", "first", "a"), "int"), Param(("end", "high", "last", "b"), "int")),
        "int",
        (
            "return sum(range($p, $q + 1))",
            ("total = 0\nfor i in range($p, $q + 1):\n    total += i\nreturn total"),
        ),
        (
            "Return the sum of all integers from $p to $q, both included.",
            "Add up the whole numbers between $p and $q inclusive; 0 if $p is greater than $q.",
            "The sum $p + ($p + 1) + ... + $q.",
            "What do the integers starting at `$p` and ending with `$q` add up to?",
            "Sum an inclusive range of numbers, 0 when it is empty.",
            "Total of every integer x with $p <= x <= $q.",
            "Go from the first number to the last one and add them all.",
            "inclusive range sum",
        ),
    ),
    Classic(
        "countdown",
        ("countdown", "count_down", "descending_list", "down_from"),
        (Param(("n", "start", "number", "top"), "nat"),),
        "list[int]",
        (
            "return list(range($p, -1, -1))",
            ("result = []\nwhile $p >= 0:\n    result.append($p)\n    $p -= 1\nreturn result"),
            "return [$p - i for i in range($p + 1)]",
        ),
        (
            "Return a list counting down from $p to 0.",
            "The numbers $p, $p - 1, ..., 1, 0.",
            "Count down to zero, starting with $p.",
            "A countdown from `$p` as a list, 0 included.",
            "All integers from $p to 0 in descending order.",
            "List the numbers backwards from $p until zero is reached.",
            "Build the countdown: 3 gives [3, 2, 1, 0].",
            "descending list down to 0",
        ),
    ),
    Classic(
        "countdown_to_one",
        ("countdown_to_one", "reverse_range", "from_n_to_one"),
        (Param(("n", "start", "number", "top"), "nat"),),
        "list[int]",
        (
            "return list(range($p, 0, -1))",
            ("result = []\nwhile $p > 0:\n    result.append($p)\n    $p -= 1\nreturn result"),
            "return list(reversed(range(1, $p + 1)))",
        ),
        (
            "Return a list counting down from $p to 1.",
            "The numbers $p, $p - 1, ..., 2, 1.",
            "Count down to one, starting with $p; empty for 0.",
            "A countdown from `$p` that stops at 1.",
            "All positive integers up to $p in descending order.",
            "List the numbers backwards from $p until 1 is reached.",
            "Reverse counting: 3 gives [3, 2, 1].",
            "descending list down to 1",
        ),
    ),
    Classic(
        "evens_up_to",
        ("even_numbers", "evens_up_to", "list_evens"),
        (Param(("n", "limit", "maximum", "top"), "nat"),),
        "list[int]",
        (
            "return list(range(2, $p + 1, 2))",
            "return [i for i in range(1, $p + 1) if i % 2 == 0]",
            ("result = []\nfor i in range(1, $p + 1):\n    if i % 2 == 0:\n        result.append(i)\nreturn result"),
        ),
        (
            "Return the even numbers from 1 to $p.",
            "All positive even numbers not greater than $p.",
            "List 2, 4, 6, ... up to and including $p.",
            "Which numbers from 1 to `$p` are even?",
            "Collect every number up to the limit that is divisible by two, starting with 2.",
            "The multiples of 2 up to $p as a list, beginning at 2.",
            "Go from 1 to $p and keep the even values.",
            "evens from 2 up to a limit",
        ),
    ),
    Classic(
        "odds_up_to",
        ("odd_numbers", "odds_up_to", "list_odds"),
        (Param(("n", "limit", "maximum", "top"), "nat"),),
        "list[int]",
        (
            "return list(range(1, $p + 1, 2))",
            "return [i for i in range(1, $p + 1) if i % 2 == 1]",
            ("result = []\nfor i in range(1, $p + 1):\n    if i % 2:\n        result.append(i)\nreturn result"),
        ),
        (
            "Return the odd numbers from 1 to $p.",
            "All positive odd numbers not greater than $p.",
            "List 1, 3, 5, ... up to and including $p.",
            "Which numbers from 1 to `$p` are odd?",
            "Collect every positive number up to the limit that is not divisible by two.",
            "The odd integers up to $p as a list.",
            "Go from 1 to $p and keep the odd values.",
            "odds up to a limit",
        ),
    ),
    Classic(
        "first_evens",
        ("first_evens", "first_even_numbers", "n_evens"),
        (Param(("n", "count", "k", "amount"), "nat"),),
        "list[int]",
        (
            "return [2 * i for i in range(1, $p + 1)]",
            "return list(range(2, 2 * $p + 1, 2))",
            ("result = []\nwhile len(result) < $p:\n    result.append(2 * len(result) + 2)\nreturn result"),
        ),
        (
            "Return the first $p positive even numbers.",
            "A list of $p even numbers starting with 2.",
            "List 2, 4, 6, ... until there are $p numbers.",
            "What are the first `$p` even numbers, beginning at 2?",
            "Generate that many even integers, from 2 upwards.",
            "The $p smallest positive numbers divisible by two.",
            "first n evens: 2, 4, 6, ...",
            "Double each number from 1 to $p and return the results.",
        ),
    ),
    Classic(
        "first_odds",
        ("first_odds", "first_odd_numbers", "n_odds"),
        (Param(("n", "count", "k", "amount"), "nat"),),
        "list[int]",
        (
            "return [2 * i + 1 for i in range($p)]",
            "return list(range(1, 2 * $p, 2))",
            ("result = []\nwhile len(result) < $p:\n    result.append(2 * len(result) + 1)\nreturn result"),
        ),
        (
            "Return the first $p odd numbers.",
            "A list of $p odd numbers starting with 1.",
            "List 1, 3, 5, ... until there are $p numbers.",
            "What are the first `$p` odd numbers?",
            "Generate that many odd integers, from 1 upwards.",
            "The $p smallest positive numbers not divisible by two.",
            "first n odds: 1, 3, 5, ...",
            "An n-element list of consecutive odd numbers beginning with one.",
        ),
    ),
    Classic(
        "squares_list",
        ("squares", "first_squares", "square_list", "squares_up_to_n"),
        (Param(("n", "count", "k", "number"), "nat"),),
        "list[int]",
        (
            "return [i * i for i in range(1, $p + 1)]",
            ("result = []\nfor i in range(1, $p + 1):\n    result.append(i**2)\nreturn result"),
            "return list(map(lambda v: v * v, range(1, $p + 1)))",
        ),
        (
            "Return the squares of the numbers from 1 to $p.",
            "A list of the first $p square numbers: 1, 4, 9, ...",
            "List 1*1, 2*2, 3*3 and so on up to $p*$p.",
            "Square each integer from 1 through `$p`.",
            "The squares of 1 to $p, in order.",
            "What are the first $p perfect squares, starting with 1?",
            "Generate square numbers, $p of them.",
            "squares of 1..n",
        ),
    ),
    Classic(
        "squares_below",
        ("squares_below", "perfect_squares_up_to", "squares_to_limit"),
        (Param(("limit", "n", "maximum", "bound"), "nat"),),
        "list[int]",
        (
            ("result = []\ni = 1\nwhile i * i <= $p:\n    result.append(i * i)\n    i += 1\nreturn result"),
            "return [i * i for i in range(1, $p + 1) if i * i <= $p]",
        ),
        (
            "Return all perfect squares from 1 up to $p.",
            "The positive square numbers not greater than $p.",
            "List 1, 4, 9, ... as long as the squares do not exceed $p.",
            "Which perfect squares lie between 1 and `$p`, both included?",
            "Collect the square numbers starting at 1 which are at most $p.",
            "All i * i, for i = 1, 2, 3, ..., with i * i <= $p.",
            "Square numbers up to a limit; an empty list for 0.",
            "perfect squares <= limit, without 0",
        ),
    ),
    Classic(
        "cubes_list",
        ("cubes", "first_cubes", "cube_list"),
        (Param(("n", "count", "k", "number"), "nat"),),
        "list[int]",
        (
            "return [i**3 for i in range(1, $p + 1)]",
            ("result = []\nfor i in range(1, $p + 1):\n    result.append(i * i * i)\nreturn result"),
        ),
        (
            "Return the cubes of the numbers from 1 to $p.",
            "A list of the first $p cube numbers: 1, 8, 27, ...",
            "List the third powers of 1, 2, 3 up to $p.",
            "Cube each integer from 1 through `$p`.",
            "The cubes of 1 to $p, in order.",
            "What are the first $p perfect cubes, starting with 1?",
            "Each number from one to the given number, raised to the power of three.",
            "cubes of 1..n",
        ),
    ),
    Classic(
        "triangular_list",
        ("triangular_numbers", "first_triangulars", "running_sums"),
        (Param(("n", "count", "k", "number"), "nat"),),
        "list[int]",
        (
            "return [i * (i + 1) // 2 for i in range(1, $p + 1)]",
            (
                "result = []\n"
                "total = 0\n"
                "for i in range(1, $p + 1):\n"
                "    total += i\n"
                "    result.append(total)\n"
                "return result"
            ),
        ),
        (
            "Return the first $p triangular numbers.",
            "A list of the triangular numbers 1, 3, 6, 10, ... with $p entries.",
            "The running sums of 1, 2, 3, ..., $p.",
            "List 1, 1 + 2, 1 + 2 + 3 and so on, `$p` terms.",
            "Generate $p triangle numbers starting with 1.",
            "What are the first $p triangular numbers? Empty for 0.",
            "For each i from 1 to $p give the sum of 1 to i.",
            "triangular numbers as a list",
        ),
    ),
    Classic(
        "arithmetic_sequence",
        ("arithmetic_sequence", "arithmetic_progression", "linear_sequence"),
        (
            Param(("start", "first", "a"), "int"),
            Param(("step", "difference", "d"), "int"),
            Param(("count", "n", "length"), "nat"),
        ),
        "list[int]",
        (
            "return [$p + i * $q for i in range($r)]",
            ("result = []\nvalue = $p\nfor _ in range($r):\n    result.append(value)\n    value += $q\nreturn result"),
        ),
        (
            "Return $r numbers starting at $p, each $q more than the one before.",
            "An arithmetic sequence with first term $p, common difference $q and $r terms.",
            "List $p, $p + $q, $p + 2 * $q, ... until there are $r numbers.",
            "Generate an arithmetic progression as a list.",
            "Start with `$p` and keep adding `$q`; collect $r values.",
            "What are the first $r terms of the sequence that begins at $p and grows by $q?",
            "Evenly spaced numbers: $r of them, beginning at $p, with a step of $q.",
            "arithmetic progression, list of the first terms",
        ),
    ),
    Classic(
        "arithmetic_term",
        ("nth_term", "arithmetic_term", "term_at"),
        (
            Param(("start", "first", "a"), "int"),
            Param(("step", "difference", "d"), "int"),
            Param(("n", "index", "k"), "pos"),
        ),
        "int",
        (
            "return $p + ($r - 1) * $q",
            ("value = $p\nfor _ in range($r - 1):\n    value += $q\nreturn value"),
        ),
        (
            "Return the nth term of an arithmetic sequence with first term $p and difference $q.",
            "Term number $r of the sequence that starts at $p and increases by $q each time.",
            "The $r-th number in $p, $p + $q, $p + 2 * $q, ..., counting from 1.",
            "Start with $p, add $q exactly $r - 1 times.",
            "What is term `$r` of an arithmetic progression? The first term has number 1.",
            "Find an element of an arithmetic progression by its 1-based position.",
            "Compute the $r-th term given the first term and the common difference.",
            "a + (n - 1) * d",
        ),
    ),
    Classic(
        "geometric_sequence",
        ("geometric_sequence", "geometric_progression", "geometric_list"),
        (
            Param(("start", "first", "a"), "int"),
            Param(("ratio", "factor"), "small"),
            Param(("count", "n", "length"), "nat"),
        ),
        "list[int]",
        (
            "return [$p * $q**i for i in range($r)]",
            ("result = []\nvalue = $p\nfor _ in range($r):\n    result.append(value)\n    value *= $q\nreturn result"),
        ),
        (
            "Return $r numbers starting at $p, each $q times the one before.",
            "A geometric sequence with first term $p, common ratio $q and $r terms.",
            "List $p, $p * $q, $p * $q * $q, ... until there are $r numbers.",
            "Generate a geometric progression as a list.",
            "Start with `$p` and keep multiplying by `$q`; collect $r values.",
            "What are the first $r terms of the sequence that begins at $p and grows by the factor $q?",
            "Repeated multiplication: $r values beginning at $p, with ratio $q.",
            "geometric progression, list of the first terms",
        ),
    ),
    Classic(
        "geometric_sum",
        ("geometric_sum", "geometric_series", "sum_of_powers"),
        (Param(("base", "ratio", "x"), "int"), Param(("n", "count", "terms"), "small")),
        "int",
        (
            "return sum($p**i for i in range($q))",
            ("total = 0\nterm = 1\nfor _ in range($q):\n    total += term\n    term *= $p\nreturn total"),
        ),
        (
            "Return the sum of the first $q powers of $p, starting with 1.",
            "The geometric series 1 + $p + $p**2 + ... with $q terms.",
            "Add up $p to the power of 0, 1, 2, ..., $q - 1.",
            "What is 1 plus $p plus $p squared and so on, for $q terms?",
            "Sum of a geometric progression which starts at 1 and has the ratio `$p`.",
            "Total of $q terms, the first being 1 and each next one $p times larger.",
            "Geometric sum with $q terms, ratio $p and first term 1.",
            "sum of base**i for i below n",
        ),
    ),
    Classic(
        "harmonic",
        ("harmonic", "harmonic_number", "harmonic_sum", "nth_harmonic"),
        (Param(("n", "number", "terms", "k"), "nat"),),
        "float",
        (
            "return sum((1 / i for i in range(1, $p + 1)), 0.0)",
            ("total = 0.0\nfor i in range(1, $p + 1):\n    total += 1 / i\nreturn total"),
        ),
        (
            "Return the sum of the first $p reciprocals: 1 + 1/2 + 1/3 + ... + 1/$p.",
            "The $p-th harmonic number, 0.0 for 0.",
            "Add up 1 / i for every i from 1 to $p.",
            "Harmonic series up to the term 1/$p.",
            "What is 1 + 1/2 + 1/3 + ... when it stops after `$p` terms?",
            "The sum of the reciprocals of the integers 1 to $p.",
            "Partial sum of the harmonic series with $p terms; no terms give 0.0.",
            "harmonic number as a float",
        ),
    ),
    Classic(
        "alternating_sum",
        ("alternating_sum", "plus_minus_sum", "alternating_series"),
        (Param(("n", "limit", "number"), "nat"),),
        "int",
        (
            "return sum(i if i % 2 else -i for i in range(1, $p + 1))",
            (
                "total = 0\n"
                "for i in range(1, $p + 1):\n"
                "    if i % 2 == 1:\n"
                "        total += i\n"
                "    else:\n"
                "        total -= i\n"
                "return total"
            ),
            "return -($p // 2) if $p % 2 == 0 else ($p + 1) // 2",
        ),
        (
            "Return 1 - 2 + 3 - 4 + ... up to $p.",
            "The alternating sum of the integers from 1 to $p, odd ones added and even ones subtracted.",
            "Add the odd numbers up to $p and subtract the even ones.",
            "What is 1 minus 2 plus 3 minus 4 and so on until `$p`?",
            "Sum the numbers 1 to $p with alternating signs, beginning with plus.",
            "Total of all odd numbers minus the total of all even numbers from 1 through $p.",
            "Alternately add and subtract the numbers 1, 2, 3, ..., $p; 0 for 0.",
            "alternating series of 1..n",
        ),
    ),
    Classic(
        "binomial",
        ("binomial", "choose", "combinations", "n_choose_k"),
        (Param(("n", "total", "items"), "nat"), Param(("k", "chosen", "picks"), "small")),
        "int",
        (
            ("import math\nreturn math.comb($p, $q)"),
            (
                "if $q > $p:\n"
                "    return 0\n"
                "result = 1\n"
                "for i in range($q):\n"
                "    result = result * ($p - i) // (i + 1)\n"
                "return result"
            ),
        ),
        (
            "Return the binomial coefficient $p choose $q.",
            "In how many ways can $q items be chosen from $p items, ignoring order?",
            "The number of combinations of $q things out of $p; 0 if $q is larger than $p.",
            "How many subsets of size $q does a set with $p elements have?",
            "Compute $p! / ($q! * ($p - $q)!), or 0 if $q is greater than $p.",
            "Count the ways to pick `$q` out of `$p` when the order does not matter.",
            "Binomial coefficient of two non-negative integers.",
            "n choose k",
        ),
    ),
    Classic(
        "permutations_count",
        ("permutation_count", "count_permutations", "arrangements"),
        (Param(("n", "total", "items"), "nat"), Param(("k", "chosen", "picks"), "small")),
        "int",
        (
            ("import math\nreturn math.perm($p, $q)"),
            ("if $q > $p:\n    return 0\nresult = 1\nfor i in range($q):\n    result *= $p - i\nreturn result"),
        ),
        (
            "Return the number of ways to arrange $q items out of $p.",
            "In how many ways can $q of $p items be picked when the order matters?",
            "The number of permutations of $q things taken from $p; 0 if $q is larger than $p.",
            "Multiply $p, $p - 1, $p - 2, ... using $q factors.",
            "How many ordered selections of `$q` out of `$p` are there?",
            "Count ordered choices without repetition.",
            "Compute $p! / ($p - $q)!, or 0 when $q exceeds $p.",
            "n permute k",
        ),
    ),
    Classic(
        "distance_points",
        ("distance", "point_distance", "euclidean_distance", "distance_between"),
        (Param(("a", "p1", "first", "start"), "point"), Param(("b", "p2", "second", "end"), "point")),
        "float",
        (
            "return (($p[0] - $q[0]) ** 2 + ($p[1] - $q[1]) ** 2) ** 0.5",
            ("dx = $p[0] - $q[0]\ndy = $p[1] - $q[1]\nreturn (dx * dx + dy * dy) ** 0.5"),
        ),
        (
            "Return the distance between two points.",
            "The Euclidean distance between the points $p and $q, each an (x, y) tuple.",
            "How far apart are two points in the plane?",
            "The length of the straight line from $p to $q.",
            "Distance of two (x, y) pairs, by the theorem of Pythagoras.",
            "Compute the straight-line distance between `$p` and `$q`.",
            "Square root of the squared differences of the coordinates, added together.",
            "euclidean distance of two 2D points",
        ),
    ),
    Classic(
        "manhattan",
        ("manhattan_distance", "taxicab_distance", "manhattan", "grid_distance"),
        (Param(("a", "p1", "first", "start"), "point"), Param(("b", "p2", "second", "end"), "point")),
        "int",
        (
            "return abs($p[0] - $q[0]) + abs($p[1] - $q[1])",
            ("x1, y1 = $p\nx2, y2 = $q\nreturn abs(x1 - x2) + abs(y1 - y2)"),
            "return sum(abs(u - v) for u, v in zip($p, $q))",
        ),
        (
            "Return the Manhattan distance between two points.",
            "The taxicab distance of $p and $q, both given as (x, y).",
            "Add the horizontal and the vertical distance between two points.",
            "How many steps along a grid is it from $p to $q?",
            "Sum of the absolute differences of the coordinates.",
            "Distance when you can only walk parallel to the axes from `$p` to `$q`.",
            "Grid distance of two (x, y) tuples.",
            "|x1 - x2| + |y1 - y2|",
        ),
    ),
    Classic(
        "midpoint_points",
        ("midpoint", "middle_point", "midpoint_of", "center_between"),
        (Param(("a", "p1", "first", "start"), "point"), Param(("b", "p2", "second", "end"), "point")),
        "tuple[float, float]",
        (
            "return (($p[0] + $q[0]) / 2, ($p[1] + $q[1]) / 2)",
            ("x1, y1 = $p\nx2, y2 = $q\nreturn ((x1 + x2) / 2, (y1 + y2) / 2)"),
            "return tuple((u + v) / 2 for u, v in zip($p, $q))",
        ),
        (
            "Return the midpoint of two points.",
            "The point halfway between $p and $q, as an (x, y) tuple.",
            "Find the middle of the line from $p to $q.",
            "Average the coordinates of two points.",
            "Which point lies exactly in the middle between `$p` and `$q`?",
            "The centre of the segment joining two (x, y) points.",
            "Midpoint as a tuple of the mean x and the mean y.",
            "midpoint of two 2D points",
        ),
    ),
    Classic(
        "distance_origin",
        ("distance_from_origin", "point_norm", "vector_length", "norm"),
        (Param(("point", "position", "vector"), "point"),),
        "float",
        (
            "return ($p[0] ** 2 + $p[1] ** 2) ** 0.5",
            ("x, y = $p\nreturn (x * x + y * y) ** 0.5"),
        ),
        (
            "Return the distance of a point from the origin.",
            "How far is the point $p from (0, 0)?",
            "The length of the vector from the origin to $p.",
            "Compute the Euclidean norm of an (x, y) pair.",
            "Square root of x squared plus y squared, for a point (x, y).",
            "Distance from `$p` to (0, 0) in a straight line.",
            "The magnitude of a two-dimensional vector.",
            "length of a 2D vector",
        ),
    ),
    Classic(
        "quadrant",
        ("quadrant", "quadrant_of", "which_quadrant"),
        (Param(("point", "position", "xy"), "point"),),
        "int",
        (
            (
                "x, y = $p\n"
                "if x == 0 or y == 0:\n"
                "    return 0\n"
                "if y > 0:\n"
                "    return 1 if x > 0 else 2\n"
                "return 3 if x < 0 else 4"
            ),
            (
                "x, y = $p\n"
                "if x > 0 and y > 0:\n"
                "    return 1\n"
                "if x < 0 and y > 0:\n"
                "    return 2\n"
                "if x < 0 and y < 0:\n"
                "    return 3\n"
                "if x > 0 and y < 0:\n"
                "    return 4\n"
                "return 0"
            ),
        ),
        (
            "Return the quadrant (1 to 4) of a point, or 0 if it lies on an axis.",
            "In which quadrant is the point $p? 0 when one of its coordinates is zero.",
            ("The quadrant number of an (x, y) point, counted counter-clockwise from the upper right; 0 on an axis."),
            (
                "1 if both coordinates are positive, 2 if only y is, 3 if both are negative, 4 if "
                "only x is positive, else 0."
            ),
            ("Find the quadrant of `$p` in the coordinate plane. Points on the axes belong to none and give 0."),
            "Which of the four quadrants contains the point? Zero for points on the x or y axis.",
            "quadrant by the signs of x and y, 0 on an axis",
            (
                "Classify a point by the signs of its coordinates as quadrant 1, 2, 3 or 4, with 0 "
                "for points on an axis."
            ),
        ),
    ),
    Classic(
        "midpoint_numbers",
        ("halfway", "midpoint_of_numbers", "middle", "center"),
        (Param(("low", "a", "start", "left"), "int"), Param(("high", "b", "end", "right"), "int")),
        "float",
        (
            "return ($p + $q) / 2",
            "return $p + ($q - $p) / 2",
        ),
        (
            "Return the number halfway between $p and $q.",
            "The midpoint of two numbers on the number line.",
            "Find the centre of the interval from $p to $q.",
            "Which number is equally far from `$p` and `$q`?",
            "The middle of a range given by its two ends.",
            "Halfway point between the two values, as a float.",
            "Point in the middle between the start and the end of an interval.",
            "middle of an interval",
        ),
    ),
    Classic(
        "rectangle_area",
        ("rectangle_area", "area", "area_of_rectangle"),
        (Param(("width", "w", "a", "length"), "float"), Param(("height", "h", "b", "breadth"), "float")),
        "float",
        (
            "return $p * $q",
            ("result = $p\nresult *= $q\nreturn result"),
        ),
        (
            "Return the area of a rectangle.",
            "The area of a rectangle with sides $p and $q.",
            "How big is a rectangle that is $p wide and $q high?",
            "Multiply the width by the height.",
            "Compute the area from `$p` and `$q`.",
            "Surface of a rectangular field given its two side lengths.",
            "width times height",
            "Calculates a rectangle's area.",
        ),
    ),
    Classic(
        "rectangle_perimeter",
        ("rectangle_perimeter", "perimeter", "perimeter_of_rectangle"),
        (Param(("width", "w", "a", "length"), "float"), Param(("height", "h", "b", "breadth"), "float")),
        "float",
        (
            "return 2 * ($p + $q)",
            ("half_way = $p + $q\nreturn half_way * 2"),
        ),
        (
            "Return the perimeter of a rectangle.",
            "The perimeter of a rectangle with sides $p and $q.",
            "How long is the fence around a field that is $p wide and $q long?",
            "Add width and height and double the sum.",
            "The distance around a rectangle with width `$p` and height `$q`.",
            "Twice the sum of the two side lengths.",
            "Calculates the length of the outline of a rectangle.",
            "2 * (width + height)",
        ),
    ),
    Classic(
        "circle_area",
        ("circle_area", "area_of_circle", "disk_area"),
        (Param(("radius", "r"), "float"),),
        "float",
        (
            ("import math\nreturn math.pi * $p**2"),
            ("from math import pi\nreturn pi * $p**2"),
        ),
        (
            "Return the area of a circle.",
            "The area of a circle with radius $p.",
            "How large is a disk whose radius is $p?",
            "Pi times the radius squared.",
            "Compute the surface of a circle from its radius.",
            "What area does a circle of radius `$p` cover?",
            "Calculates a circle's area using pi.",
            "pi * r ** 2",
        ),
    ),
    Classic(
        "circumference",
        ("circumference", "circle_circumference", "circle_perimeter"),
        (Param(("radius", "r"), "float"),),
        "float",
        (
            ("import math\nreturn 2 * math.pi * $p"),
            ("from math import pi\nreturn 2 * pi * $p"),
        ),
        (
            "Return the circumference of a circle.",
            "The circumference of a circle with radius $p.",
            "How long is the way around a circle whose radius is $p?",
            "Two times pi times the radius.",
            "Compute the perimeter of a circle from its radius.",
            "What is the distance around a circle of radius `$p`?",
            "Calculates the length of a circle's outline.",
            "2 * pi * r",
        ),
    ),
    Classic(
        "triangle_area",
        ("triangle_area", "area_of_triangle", "triangle_surface"),
        (Param(("base", "b", "width"), "float"), Param(("height", "h", "altitude"), "float")),
        "float",
        (
            "return $p * $q / 2",
            ("product = $p * $q\nreturn product / 2"),
        ),
        (
            "Return the area of a triangle.",
            "The area of a triangle with base $p and height $q.",
            "Half of the base times the height.",
            "Compute the area of a triangle from its base and altitude.",
            "How large is a triangle that is $p wide at the bottom and $q high?",
            "Multiply `$p` by `$q` and divide by two.",
            "Calculates a triangle's area.",
            "base * height / 2",
        ),
    ),
    Classic(
        "trapezoid_area",
        ("trapezoid_area", "area_of_trapezoid", "trapezium_area"),
        (
            Param(("a", "top", "first"), "float"),
            Param(("b", "bottom", "second"), "float"),
            Param(("height", "h", "altitude"), "float"),
        ),
        "float",
        (
            "return ($p + $q) / 2 * $r",
            ("mean = ($p + $q) / 2\nreturn mean * $r"),
        ),
        (
            "Return the area of a trapezoid.",
            "The area of a trapezoid with parallel sides $p and $q and height $r.",
            "The average of the two parallel sides times the height.",
            "Compute the area of a trapezium from its two bases and its height.",
            "Add $p and $q, halve the sum and multiply it by $r.",
            "How large is a trapezoid with bases `$p` and `$q` that is `$r` high?",
            "Calculates a trapezoid's area.",
            "mean of both bases times the height",
        ),
    ),
    Classic(
        "hypotenuse",
        ("hypotenuse", "pythagoras", "hypot", "longest_side"),
        (Param(("a", "x", "leg1"), "float"), Param(("b", "y", "leg2"), "float")),
        "float",
        (
            "return ($p**2 + $q**2) ** 0.5",
            ("squares = $p**2 + $q**2\nreturn squares**0.5"),
        ),
        (
            "Return the length of the hypotenuse of a right triangle.",
            "The hypotenuse of a right-angled triangle with legs $p and $q.",
            "Square root of $p squared plus $q squared.",
            "Use the theorem of Pythagoras to get the longest side of a right triangle.",
            "How long is the third side of a right triangle whose shorter sides are $p and $q?",
            "Compute the diagonal of a rectangle with sides `$p` and `$q`.",
            "The side opposite the right angle, from the two other sides.",
            "sqrt(a*a + b*b)",
        ),
    ),
    Classic(
        "is_triangle",
        ("is_triangle", "valid_triangle", "can_form_triangle"),
        (
            Param(("a", "x", "side1"), "pos"),
            Param(("b", "y", "side2"), "pos"),
            Param(("c", "z", "side3"), "pos"),
        ),
        "bool",
        (
            "return $p + $q > $r and $p + $r > $q and $q + $r > $p",
            ("sides = sorted([$p, $q, $r])\nreturn sides[0] + sides[1] > sides[2]"),
            "return 2 * max($p, $q, $r) < $p + $q + $r",
        ),
        (
            "Return True if the three lengths can form a triangle.",
            "Whether $p, $q and $r are valid sides of a triangle.",
            "Check the triangle inequality: any two sides together are longer than the third one.",
            "Can you build a triangle from sides of length `$p`, `$q` and `$r`?",
            "True when the sum of the two shorter sides is greater than the longest.",
            "Tells if a triangle with the given sides exists; a flat one does not count.",
            ("Every side must be shorter than the other two added together. Is that so for the three arguments?"),
            "triangle inequality test",
        ),
    ),
    Classic(
        "is_right_triangle",
        ("is_right_triangle", "right_triangle", "is_pythagorean_triple"),
        (
            Param(("a", "x", "side1"), "small"),
            Param(("b", "y", "side2"), "small"),
            Param(("c", "z", "side3"), "small"),
        ),
        "bool",
        (
            ("sides = sorted([$p, $q, $r])\nreturn sides[0] ** 2 + sides[1] ** 2 == sides[2] ** 2"),
            ("longest = max($p, $q, $r)\nreturn $p**2 + $q**2 + $r**2 == 2 * longest**2"),
        ),
        (
            "Return True if the three sides form a right triangle.",
            "Whether a triangle with sides $p, $q and $r has a right angle.",
            "Check if the squares of the two shorter sides add up to the square of the longest.",
            ("Is the triangle with sides `$p`, `$q` and `$r` right-angled? The order of the sides does not matter."),
            "True when the numbers are a Pythagorean triple in any order.",
            "Tells if the theorem of Pythagoras holds for the three side lengths, whichever is longest.",
            "Determine whether the three lengths satisfy a*a + b*b == c*c with c the largest.",
            "right triangle test, sides in any order",
        ),
    ),
    Classic(
        "triangle_type",
        ("triangle_type", "classify_triangle", "kind_of_triangle"),
        (
            Param(("a", "x", "side1"), "small"),
            Param(("b", "y", "side2"), "small"),
            Param(("c", "z", "side3"), "small"),
        ),
        "str",
        (
            (
                "if $p == $q == $r:\n"
                '    return "equilateral"\n'
                "if $p == $q or $q == $r or $p == $r:\n"
                '    return "isosceles"\n'
                'return "scalene"'
            ),
            ('distinct = len({$p, $q, $r})\nreturn {1: "equilateral", 2: "isosceles", 3: "scalene"}[distinct]'),
        ),
        (
            'Return "equilateral", "isosceles" or "scalene" for the sides of a triangle.',
            ('Classify a triangle by its sides: all equal "equilateral", two equal "isosceles", otherwise "scalene".'),
            ('What kind of triangle has the sides $p, $q and $r? Returns "equilateral", "isosceles" or "scalene".'),
            ('"equilateral" if the three sides are equal, "isosceles" if just two are, "scalene" if none are.'),
            "Name the type of a triangle depending on how many sides have equal length (lower-case words).",
            (
                'The triangle type for `$p`, `$q` and `$r`: "scalene" means three different sides, '
                '"isosceles" two equal ones, "equilateral" three equal ones.'
            ),
            'Compare three side lengths and say "equilateral", "isosceles" or "scalene".',
            "triangle type by equal sides",
        ),
    ),
    Classic(
        "box_volume",
        ("box_volume", "volume", "cuboid_volume", "volume_of_box"),
        (
            Param(("width", "w", "a"), "float"),
            Param(("height", "h", "b"), "float"),
            Param(("depth", "d", "c"), "float"),
        ),
        "float",
        (
            "return $p * $q * $r",
            ("base = $p * $q\nreturn base * $r"),
        ),
        (
            "Return the volume of a box.",
            "The volume of a cuboid with edges $p, $q and $r.",
            "Multiply width, height and depth.",
            "How much fits into a box that is $p wide, $q high and $r deep?",
            "Compute the volume of a rectangular block.",
            "The product of the three edge lengths `$p`, `$q` and `$r`.",
            "Calculates the space inside a box.",
            "width * height * depth",
        ),
    ),
    Classic(
        "cube_surface",
        ("cube_surface", "surface_of_cube", "cube_surface_area"),
        (Param(("side", "edge", "a", "length"), "int"),),
        "int",
        (
            "return 6 * $p * $p",
            ("face = $p**2\nreturn face * 6"),
        ),
        (
            "Return the surface area of a cube.",
            "The surface area of a cube with edge length $p.",
            "Six times the square of the edge.",
            "How much paper is needed to cover a cube whose side is $p, without overlap?",
            "Add up the areas of all six faces of a cube.",
            "Compute the total area of the faces of a cube with side `$p`.",
            "Six squares with side $p: what is their total area?",
            "6 * side ** 2",
        ),
    ),
    Classic(
        "discriminant",
        ("discriminant", "quadratic_discriminant", "delta"),
        (Param(("a", "quad"), "int"), Param(("b", "linear"), "int"), Param(("c", "constant"), "int")),
        "int",
        (
            "return $q**2 - 4 * $p * $r",
            "return $q * $q - 4 * $p * $r",
        ),
        (
            "Return the discriminant of a quadratic equation.",
            "The discriminant of $p*x*x + $q*x + $r.",
            "Compute $q squared minus four times $p times $r.",
            "What is the discriminant for the coefficients $p, $q and $r?",
            "The number under the root in the quadratic formula.",
            "b squared minus 4ac for a quadratic with the given coefficients.",
            "Discriminant of a second-degree polynomial with coefficients `$p`, `$q`, `$r`.",
            "b*b - 4*a*c",
        ),
    ),
    Classic(
        "count_real_roots",
        ("count_roots", "number_of_real_roots", "real_root_count"),
        (Param(("a", "quad"), "pos"), Param(("b", "linear"), "int"), Param(("c", "constant"), "int")),
        "int",
        (
            ("d = $q * $q - 4 * $p * $r\nif d > 0:\n    return 2\nif d == 0:\n    return 1\nreturn 0"),
            ("d = $q**2 - 4 * $p * $r\nreturn 2 if d > 0 else 1 if d == 0 else 0"),
        ),
        (
            "Return how many real roots the quadratic equation has.",
            "The number of real solutions of $p*x*x + $q*x + $r = 0: 0, 1 or 2.",
            "Count the real roots of a quadratic using its discriminant.",
            "How many real numbers x solve $p x^2 + $q x + $r = 0?",
            "2 if the discriminant is positive, 1 if it is zero and 0 if it is negative.",
            "How often does the parabola with coefficients `$p`, `$q` and `$r` meet the x axis?",
            "Number of distinct real zeros of a second-degree polynomial.",
            "real root count of a quadratic",
        ),
    ),
    Classic(
        "quadratic_roots",
        ("solve_quadratic", "quadratic_roots", "real_roots", "roots"),
        (Param(("a", "quad"), "pos"), Param(("b", "linear"), "int"), Param(("c", "constant"), "int")),
        "list[float]",
        (
            (
                "d = $q * $q - 4 * $p * $r\n"
                "if d < 0:\n"
                "    return []\n"
                "if d == 0:\n"
                "    return [-$q / (2 * $p)]\n"
                "root = d**0.5\n"
                "return [(-$q - root) / (2 * $p), (-$q + root) / (2 * $p)]"
            ),
            (
                "d = $q**2 - 4 * $p * $r\n"
                "if d < 0:\n"
                "    return []\n"
                "root = d**0.5\n"
                "low = (-$q - root) / (2 * $p)\n"
                "high = (-$q + root) / (2 * $p)\n"
                "return [low, high] if d > 0 else [-$q / (2 * $p)]"
            ),
        ),
        (
            "Return the real roots of a quadratic equation in ascending order.",
            "The real solutions of $p*x*x + $q*x + $r = 0 as a list; empty if there are none.",
            (
                "Solve a quadratic equation with the quadratic formula. Returns no, one or two real "
                "roots, smaller first."
            ),
            ("Which real numbers x satisfy $p x^2 + $q x + $r = 0? Returned as a sorted list, possibly empty."),
            ("Find the zeros of a second-degree polynomial with coefficients `$p`, `$q` and `$r` ($p is positive)."),
            ("The roots of a quadratic, smaller one first. A double root is given once, no real root gives []."),
            ("Apply (-b +- sqrt(b*b - 4ac)) / 2a and return the real results from low to high; [] if complex."),
            "real roots of a quadratic as a list",
        ),
    ),
    Classic(
        "evaluate_quadratic",
        ("evaluate_quadratic", "square_plus", "quadratic_at", "polynomial"),
        (Param(("x", "value", "n", "at"), "int"),),
        "int",
        (
            "return $p**2 + 2 * $p + 1",
            "return $p * $p + 2 * $p + 1",
            "return ($p + 1) ** 2",
        ),
        (
            "Evaluate x squared plus two x plus one at $p.",
            "The value of the polynomial x**2 + 2*x + 1 for x = $p.",
            "Return the square of $p, plus twice $p, plus one.",
            "Compute $p * $p + 2 * $p + 1.",
            "What is x^2 + 2x + 1 for the given number?",
            "Plug `$p` into the polynomial x^2 + 2x + 1.",
            "Square the number, add two times the number and add 1.",
            "x*x + 2*x + 1",
        ),
    ),
    Classic(
        "solve_linear",
        ("solve_linear", "linear_root", "solve_equation"),
        (Param(("a", "slope", "factor", "m"), "int"), Param(("b", "offset", "constant", "c"), "int")),
        "float | None",
        (
            ("if $p == 0:\n    return None\nreturn -$q / $p"),
            "return -$q / $p if $p != 0 else None",
        ),
        (
            "Solve $p * x + $q = 0 for x, or return None if $p is zero.",
            "The solution x of a linear equation $p*x + $q = 0; None when there is no single solution.",
            "For which x is $p times x plus $q equal to 0? None if $p is 0.",
            "Find the zero of the line with slope $p and intercept $q. A horizontal line gives None.",
            "Minus `$q` divided by `$p`, or None for a slope of zero.",
            "Root of a linear function, None if the slope is 0.",
            "Where does the line y = $p x + $q cross the x axis? None if its slope is 0.",
            "solve a*x + b = 0 (None if a is 0)",
        ),
    ),
    Classic(
        "slope",
        ("slope", "gradient", "line_slope"),
        (Param(("a", "p1", "first", "start"), "point"), Param(("b", "p2", "second", "end"), "point")),
        "float | None",
        (
            ("if $p[0] == $q[0]:\n    return None\nreturn ($q[1] - $p[1]) / ($q[0] - $p[0])"),
            ("x1, y1 = $p\nx2, y2 = $q\nreturn (y2 - y1) / (x2 - x1) if x2 != x1 else None"),
        ),
        (
            "Return the slope of the line through two points, or None if it is vertical.",
            "The gradient of the line from $p to $q; None when both have the same x.",
            "Change in y divided by change in x between two points, None for a vertical line.",
            "How steep is the line joining `$p` and `$q`? None if it goes straight up.",
            "Slope between two (x, y) points. Equal x coordinates give None.",
            "Compute rise over run from $p to $q, returning None if the run is zero.",
            "The slope of a straight line given by two points (None if undefined).",
            "dy / dx of two points, None if dx is 0",
        ),
    ),
    Classic(
        "minutes_to_hours",
        ("minutes_to_hours", "hours_and_minutes", "split_minutes"),
        (Param(("minutes", "total", "mins", "duration"), "nat"),),
        "list[int]",
        (
            "return [$p // 60, $p % 60]",
            "return list(divmod($p, 60))",
            ("hours = 0\nwhile $p >= 60:\n    $p -= 60\n    hours += 1\nreturn [hours, $p]"),
        ),
        (
            "Convert minutes to hours and minutes, as a list.",
            "Split $p minutes into full hours and the remaining minutes: [hours, minutes].",
            "How many hours and minutes are $p minutes? Returns both in a list.",
            "The number of whole hours in $p minutes and the minutes left over.",
            "Return [hours, minutes] for a duration in minutes, e.g. 130 gives [2, 10].",
            "Break up a number of minutes into hours and rest.",
            "Divide `$p` by 60 and give the quotient and the remainder as a list.",
            "minutes -> [h, m]",
        ),
    ),
    Classic(
        "hours_to_minutes",
        ("hours_to_minutes", "total_minutes", "to_minutes"),
        (Param(("hours", "h", "hrs"), "nat"), Param(("minutes", "m", "mins"), "nat")),
        "int",
        (
            "return $p * 60 + $q",
            ("total = $q\nfor _ in range($p):\n    total += 60\nreturn total"),
        ),
        (
            "Return the total number of minutes in $p hours and $q minutes.",
            "Convert hours and minutes to minutes.",
            "How many minutes are $p hours and $q minutes altogether?",
            "The duration in minutes of $p hours plus $q minutes.",
            "Multiply the hours by 60 and add the minutes.",
            "Total minutes since midnight at the clock time `$p`:`$q`.",
            "Minutes in a time span given as hours and minutes.",
            "h, m -> minutes",
        ),
    ),
    Classic(
        "to_seconds",
        ("to_seconds", "total_seconds", "hms_to_seconds"),
        (
            Param(("hours", "h", "hrs"), "nat"),
            Param(("minutes", "m", "mins"), "nat"),
            Param(("seconds", "s", "secs"), "nat"),
        ),
        "int",
        (
            "return $p * 3600 + $q * 60 + $r",
            "return ($p * 60 + $q) * 60 + $r",
            ("total = $r\ntotal += 60 * $q\ntotal += 60 * 60 * $p\nreturn total"),
        ),
        (
            "Return the total number of seconds in $p hours, $q minutes and $r seconds.",
            "Convert hours, minutes and seconds to seconds.",
            "How many seconds are $p hours, $q minutes and $r seconds altogether?",
            "The duration in seconds of a time given as hours, minutes and seconds.",
            "Multiply the hours by 3600, the minutes by 60 and add everything to the seconds.",
            "Turn a time of `$p`:`$q`:`$r` into seconds.",
            "h, m, s -> seconds",
            "Seconds since midnight for the given clock time.",
        ),
    ),
    Classic(
        "format_minutes",
        ("format_minutes", "minutes_to_clock", "hh_mm", "clock_time"),
        (Param(("minutes", "total", "mins", "duration"), "nat"),),
        "str",
        (
            'return f"{$p // 60:02d}:{$p % 60:02d}"',
            ('hours, rest = divmod($p, 60)\nreturn str(hours).zfill(2) + ":" + str(rest).zfill(2)'),
            'return "%02d:%02d" % ($p // 60, $p % 60)',
        ),
        (
            'Format a number of minutes as "hh:mm".',
            'Return $p minutes as hours and minutes with two digits each, like "01:05".',
            'Write a duration in minutes as a clock time, e.g. 125 becomes "02:05".',
            'The time "hh:mm" that is $p minutes after midnight.',
            "Convert minutes to a string of two-digit hours and two-digit minutes separated by a colon.",
            "How do `$p` minutes look in the form hh:mm?",
            "Zero-padded hours and minutes for a number of minutes.",
            'minutes to "hh:mm"',
        ),
    ),
    Classic(
        "format_seconds",
        ("format_seconds", "seconds_to_clock", "mm_ss", "format_duration"),
        (Param(("seconds", "total", "secs", "duration"), "pos"),),
        "str",
        (
            'return f"{$p // 60}:{$p % 60:02d}"',
            ('minutes, rest = divmod($p, 60)\nreturn str(minutes) + ":" + str(rest).zfill(2)'),
            'return "%d:%02d" % ($p // 60, $p % 60)',
        ),
        (
            'Format a number of seconds as "m:ss".',
            'Return $p seconds as minutes and two-digit seconds, like "3:07".',
            'Write a duration in seconds the way a music player does, e.g. 65 becomes "1:05".',
            "Convert seconds to a string with minutes (not padded), a colon and two-digit seconds.",
            "How do `$p` seconds look in the form m:ss?",
            "The minutes and seconds of a duration as text; only the seconds are padded to two digits.",
            'Song length: 187 seconds are "3:07".',
            'seconds to "m:ss"',
        ),
    ),
    Classic(
        "format_hms",
        ("format_hms", "format_time", "seconds_to_hms", "hh_mm_ss"),
        (Param(("seconds", "total", "secs", "duration"), "nat"),),
        "str",
        (
            'return f"{$p // 3600:02d}:{$p // 60 % 60:02d}:{$p % 60:02d}"',
            (
                "minutes, rest = divmod($p, 60)\n"
                "hours, minutes = divmod(minutes, 60)\n"
                'return f"{hours:02d}:{minutes:02d}:{rest:02d}"'
            ),
            ('parts = [$p // 3600, $p % 3600 // 60, $p % 60]\nreturn ":".join(str(part).zfill(2) for part in parts)'),
        ),
        (
            'Format a number of seconds as "hh:mm:ss".',
            "Return $p seconds as hours, minutes and seconds with two digits each.",
            'Write a duration in seconds as a clock time, e.g. 3725 becomes "01:02:05".',
            "Convert seconds to a string of hours, minutes and seconds separated by colons, zero-padded.",
            "How do `$p` seconds look in the form hh:mm:ss?",
            "The clock display for a number of seconds after midnight.",
            'Zero-padded hours, minutes and seconds joined with ":".',
            'seconds to "hh:mm:ss"',
        ),
    ),
    Classic(
        "format_clock",
        ("format_clock", "clock_string", "time_string", "show_time"),
        (Param(("hour", "h", "hours"), "nat"), Param(("minute", "m", "minutes"), "nat")),
        "str",
        (
            'return f"{$p:02d}:{$q:02d}"',
            'return str($p).zfill(2) + ":" + str($q).zfill(2)',
            'return "%02d:%02d" % ($p, $q)',
        ),
        (
            'Format hours and minutes as "hh:mm".',
            "Return a clock time with two digits for the hour $p and two for the minute $q.",
            "Join $p and $q with a colon, each padded with a zero to two digits.",
            'Write a time such as 9 and 5 as "09:05".',
            "The time of day as a zero-padded string hh:mm.",
            "How is the time with hour `$p` and minute `$q` shown on a digital clock?",
            "Digital clock display for an hour and a minute.",
            'hour, minute -> "hh:mm"',
        ),
    ),
    Classic(
        "to_12_hour",
        ("to_12_hour", "twelve_hour", "hour_12", "format_am_pm"),
        (Param(("hour", "h", "hours"), "nat"),),
        "str",
        (
            ('hour24 = $p % 24\nshown = hour24 % 12 or 12\nreturn f"{shown} AM" if hour24 < 12 else f"{shown} PM"'),
            (
                "clock = $p % 24\n"
                'suffix = "AM" if clock < 12 else "PM"\n'
                "if clock % 12 == 0:\n"
                '    return "12 " + suffix\n'
                'return str(clock % 12) + " " + suffix'
            ),
        ),
        (
            'Convert an hour from the 24-hour clock to a string like "3 PM"; hours from 24 on wrap around.',
            'The hour $p (modulo 24) on a 12-hour clock followed by "AM" or "PM".',
            ('Write hour 0 as "12 AM", 9 as "9 AM", 12 as "12 PM" and 15 as "3 PM"; values over 23 start again at 0.'),
            'How would an American say hour `$p`? For example "11 PM" for 23. Take the hour modulo 24.',
            ("Turn a 24-hour value into 12-hour form with AM before noon and PM from noon on, wrapping at 24."),
            ('Format an hour with AM or PM, where midnight is "12 AM" and noon is "12 PM"; 24 counts as 0 and so on.'),
            '24 h to 12 h clock with "AM"/"PM" (hour modulo 24)',
            ('Twelve-hour version of an hour of the day, e.g. 17 gives "5 PM". Larger hours wrap around after 23.'),
        ),
    ),
    Classic(
        "greeting_hour",
        ("greeting", "time_of_day", "greet_by_hour", "day_greeting"),
        (Param(("hour", "h", "time"), "nat"),),
        "str",
        (
            ('if $p < 12:\n    return "Good morning"\nif $p < 18:\n    return "Good afternoon"\nreturn "Good evening"'),
            'return "Good morning" if $p < 12 else "Good afternoon" if $p < 18 else "Good evening"',
        ),
        (
            'Return "Good morning" before 12, "Good afternoon" before 18 and "Good evening" after that.',
            "A greeting for the hour of the day: morning until 12, afternoon until 18, then evening.",
            'Say "Good morning", "Good afternoon" (from 12) or "Good evening" (from 18) depending on $p.',
            (
                'How should one greet at hour `$p`? "Good morning" up to 11, "Good afternoon" up to '
                '17, else "Good evening".'
            ),
            (
                'Greet according to the time: less than 12 is "Good morning", less than 18 "Good '
                'afternoon", otherwise "Good evening".'
            ),
            (
                "The right greeting for an hour, with noon (12) and 18 o'clock as the limits: \"Good "
                'morning", "Good afternoon", "Good evening".'
            ),
            '"Good evening" from 18 on, "Good afternoon" from 12 on, "Good morning" earlier',
            (
                'Choose between "Good morning", "Good afternoon" and "Good evening"; the afternoon '
                "starts at 12, the evening at 18."
            ),
        ),
    ),
    Classic(
        "bmi",
        ("bmi", "body_mass_index", "calculate_bmi"),
        (Param(("weight", "mass", "kg"), "pos"), Param(("height", "size", "meters"), "pos")),
        "float",
        (
            "return round($p / $q**2, 1)",
            ("squared = $q * $q\nreturn round($p / squared, 1)"),
        ),
        (
            "Return the body mass index, rounded to one decimal.",
            "The BMI for a weight in kilograms and a height in metres, with one decimal place.",
            "Divide the weight by the square of the height and round to 1 decimal.",
            ("What is the body mass index of a person weighing $p with a height of $q? Round to one decimal."),
            "Compute $p / ($q * $q), rounded to 1 digit.",
            "Calculate the BMI (weight over height squared), rounded to one decimal place.",
            "Body mass index from `$p` (kg) and `$q` (m), one decimal.",
            "weight / height ** 2, rounded to 1",
        ),
    ),
    Classic(
        "bmi_category",
        ("bmi_category", "weight_category", "bmi_label"),
        (Param(("bmi", "index", "value"), "float"),),
        "str",
        (
            (
                "if $p < 18.5:\n"
                '    return "underweight"\n'
                "if $p < 25:\n"
                '    return "normal"\n'
                "if $p < 30:\n"
                '    return "overweight"\n'
                'return "obese"'
            ),
            (
                'for limit, label in ((18.5, "underweight"), (25, "normal"), (30, "overweight")):\n'
                "    if $p < limit:\n"
                "        return label\n"
                'return "obese"'
            ),
        ),
        (
            'Return "underweight", "normal", "overweight" or "obese" for a BMI (limits 18.5, 25 and 30).',
            (
                'The weight category of a body mass index: under 18.5 "underweight", under 25 '
                '"normal", under 30 "overweight", else "obese".'
            ),
            ('Classify a BMI with the limits 18.5, 25 and 30 as "underweight", "normal", "overweight" or "obese".'),
            '"underweight" below 18.5, "normal" below 25, "overweight" below 30 and "obese" from 30 on',
            ("What does a BMI of `$p` mean? < 18.5 underweight, < 25 normal, < 30 overweight, otherwise obese."),
            (
                'Describe $p in a word: "normal" is from 18.5 to under 25, "overweight" up to 30, '
                '"underweight" less, "obese" more.'
            ),
            (
                'BMI label: "obese" if at least 30, "overweight" if at least 25, "normal" if at least '
                '18.5, else "underweight".'
            ),
            "bmi -> underweight / normal / overweight / obese (18.5, 25, 30)",
        ),
    ),
    Classic(
        "speed",
        ("speed", "average_speed", "velocity"),
        (Param(("distance", "km", "way"), "float"), Param(("time", "hours", "duration"), "pos")),
        "float",
        (
            "return $p / $q",
            ("result = $p\nresult /= $q\nreturn result"),
        ),
        (
            "Return the average speed for a distance and a time.",
            "Speed is distance divided by time.",
            "How fast do you have to go to cover $p in $q hours?",
            "The speed at which $p is travelled in the time $q.",
            "Divide the distance by the time needed.",
            "Compute the velocity from `$p` and `$q`.",
            "Average speed on a trip of the given length and duration.",
            "distance / time",
        ),
    ),
    Classic(
        "travel_time",
        ("travel_time", "time_needed", "trip_duration"),
        (Param(("distance", "km", "way"), "float"), Param(("speed", "velocity", "v"), "float")),
        "float | None",
        (
            ("if $q <= 0:\n    return None\nreturn $p / $q"),
            "return $p / $q if $q > 0 else None",
        ),
        (
            ("Return the time needed to cover a distance at a given speed, or None if the speed is not positive."),
            "Travel time: distance divided by speed. None for a speed of zero or less.",
            "How long does it take to travel $p at speed $q? None if you are not moving forward.",
            "The duration of a trip of length $p with velocity $q; None unless $q is above 0.",
            "Divide `$p` by `$q`, giving None for a non-positive speed.",
            "Hours for a journey. A speed of 0 or below yields None.",
            "Time it takes to go the given way at the given speed, None if that speed is <= 0.",
            "distance / speed, None if the speed is not positive",
        ),
    ),
    Classic(
        "distance_travelled",
        ("distance_travelled", "distance_covered", "travelled"),
        (Param(("speed", "velocity", "v"), "float"), Param(("time", "hours", "duration"), "nat")),
        "float",
        (
            "return $p * $q",
            ("result = $p\nresult *= $q\nreturn result"),
        ),
        (
            "Return the distance covered at a speed in a given time.",
            "How far do you get in $q hours at speed $p?",
            "Distance is speed multiplied by time.",
            "The way travelled when going at $p for the time $q.",
            "Multiply the velocity by the duration.",
            "How many kilometres is it, driving `$p` km/h for `$q` hours?",
            "Compute the distance from the speed and the time.",
            "speed * time",
        ),
    ),
    Classic(
        "kmh_to_ms",
        ("kmh_to_ms", "kilometers_per_hour_to_meters_per_second", "to_meters_per_second"),
        (Param(("speed", "kmh", "v"), "float"),),
        "float",
        (
            "return $p / 3.6",
            ("factor = 3.6\nreturn $p / factor"),
        ),
        (
            "Convert a speed from kilometres per hour to metres per second.",
            "The speed $p km/h in m/s.",
            "Divide a speed in km/h by 3.6.",
            "How many metres per second are `$p` kilometres per hour?",
            "Turn km/h into m/s.",
            "Metres travelled each second at $p kilometres an hour, using a factor of 3.6.",
            "Return the speed in m/s, given in km/h (one m/s is 3.6 km/h).",
            "km/h -> m/s",
        ),
    ),
    Classic(
        "km_to_miles",
        ("km_to_miles", "kilometers_to_miles", "to_miles", "miles"),
        (Param(("km", "kilometers", "distance", "k"), "float"),),
        "float",
        (
            "return $p * 0.621371",
            ("factor = 0.621371\nreturn factor * $p"),
        ),
        (
            "Convert kilometres to miles, using 0.621371 miles per kilometre.",
            "The distance $p in miles, given in kilometres (1 km is 0.621371 miles).",
            "Multiply the kilometres by 0.621371.",
            "How many miles are `$p` kilometres? One kilometre has 0.621371 miles.",
            "Turn a distance in km into miles with the factor 0.621371.",
            "Kilometre to mile conversion (times 0.621371).",
            "Return the length in miles of a way measured in km; the factor is 0.621371.",
            "km -> miles, factor 0.621371",
        ),
    ),
    Classic(
        "inches_to_cm",
        ("inches_to_cm", "to_centimeters", "inch_to_cm"),
        (Param(("inches", "length", "inch"), "float"),),
        "float",
        (
            "return $p * 2.54",
            ("factor = 2.54\nreturn factor * $p"),
        ),
        (
            "Convert inches to centimetres.",
            "The length $p in centimetres, given in inches.",
            "Multiply the inches by 2.54.",
            "How many centimetres are `$p` inches?",
            "Turn a length in inches into cm; an inch is 2.54 cm.",
            "Inch to centimetre conversion with the factor 2.54.",
            "Return the number of centimetres in $p inches.",
            "inches -> cm",
        ),
    ),
    Classic(
        "pounds_to_kg",
        ("pounds_to_kg", "to_kilograms", "lbs_to_kg"),
        (Param(("pounds", "weight", "lbs"), "float"),),
        "float",
        (
            "return $p * 0.453592",
            ("factor = 0.453592\nreturn factor * $p"),
        ),
        (
            "Convert pounds to kilograms, using 0.453592 kg per pound.",
            "The weight $p in kilograms, given in pounds (1 lb is 0.453592 kg).",
            "Multiply the pounds by 0.453592.",
            "How many kilograms are `$p` pounds? One pound has 0.453592 kg.",
            "Turn a weight in pounds into kg with the factor 0.453592.",
            "Pound to kilogram conversion (times 0.453592).",
            "Return the mass in kg for a mass in lbs; the factor is 0.453592.",
            "lbs -> kg, factor 0.453592",
        ),
    ),
    Classic(
        "degrees_to_radians",
        ("degrees_to_radians", "to_radians", "deg2rad", "radians"),
        (Param(("degrees", "angle", "deg"), "float"),),
        "float",
        (
            ("import math\nreturn $p * math.pi / 180"),
            ("from math import pi\nreturn $p * pi / 180"),
        ),
        (
            "Convert an angle from degrees to radians.",
            "The angle $p in radians, given in degrees.",
            "Multiply the degrees by pi and divide by 180.",
            "How many radians are `$p` degrees?",
            "Turn degrees into radians; 180 degrees are pi.",
            "Degree to radian conversion.",
            "Return the radian measure of an angle in degrees.",
            "deg -> rad",
        ),
    ),
    Classic(
        "convert_currency",
        ("convert_currency", "exchange", "convert_money"),
        (
            Param(("amount", "money", "value"), "float"),
            Param(("rate", "exchange_rate", "factor"), "float"),
        ),
        "float",
        (
            "return round($p * $q, 2)",
            ("result = $p * $q\nreturn round(result, 2)"),
        ),
        (
            "Convert an amount of money at an exchange rate, rounded to two decimals.",
            "Multiply $p by the rate $q and round to cents.",
            "How much is $p in another currency if one unit is worth $q? Round to 2 decimals.",
            "The amount in the foreign currency, with two decimal places.",
            "Exchange `$p` at a rate of `$q`, rounded to two digits.",
            "Currency conversion: amount times rate, rounded to the nearest cent.",
            "Return the converted sum, rounded to 2 places.",
            "amount * rate, rounded to 2",
        ),
    ),
    Classic(
        "profit",
        ("profit", "earnings", "net_gain"),
        (Param(("revenue", "income", "sales"), "int"), Param(("cost", "costs", "expenses"), "int")),
        "int",
        (
            "return $p - $q",
            ("result = $p\nresult -= $q\nreturn result"),
        ),
        (
            "Return the profit: revenue minus cost.",
            "How much is left of $p after paying $q?",
            "The difference between income and expenses, negative for a loss.",
            "Subtract the costs from the revenue.",
            "What profit is made with a revenue of `$p` and costs of `$q`?",
            "Earnings after expenses.",
            "Net result of a business; a loss comes out negative.",
            "revenue - cost",
        ),
    ),
    Classic(
        "closest_to_target",
        ("closer_to", "closest_of_two", "nearer", "closest"),
        (
            Param(("target", "goal", "t"), "int"),
            Param(("a", "x", "first"), "int"),
            Param(("b", "y", "second"), "int"),
        ),
        "int",
        (
            ("if abs($q - $p) <= abs($r - $p):\n    return $q\nreturn $r"),
            "return min($q, $r, key=lambda v: abs(v - $p))",
            "return $q if abs($q - $p) <= abs($r - $p) else $r",
        ),
        (
            "Return whichever of $q and $r is closer to $p; $q in a tie.",
            "The number nearest to $p out of $q and $r, the first one if both are equally near.",
            "Which of the two values $q and $r has the smaller distance to $p? Ties go to $q.",
            "Pick the value closest to the target. When they are equally close, take the first.",
            "Compare the distances of `$q` and `$r` from `$p` and return the nearer number, preferring $q.",
            ("Of two candidates choose the one that differs least from the target; the earlier one wins a tie."),
            "Nearest of two numbers to a target, with $q returned when the distances are the same.",
            "closer one of two numbers, first on a tie",
        ),
    ),
    Classic(
        "closer_to_zero",
        ("closer_to_zero", "smaller_magnitude", "nearest_zero"),
        (Param(("a", "x", "first"), "int"), Param(("b", "y", "second"), "int")),
        "int",
        (
            "return $p if abs($p) <= abs($q) else $q",
            ("if abs($q) < abs($p):\n    return $q\nreturn $p"),
            "return min($p, $q, key=abs)",
        ),
        (
            "Return the number which is closer to zero, the first one in a tie.",
            "Whichever of $p and $q has the smaller absolute value; $p if they are equal.",
            "Which of the two values is nearer to 0? Ties go to $p.",
            "Pick the one of two numbers with the lesser magnitude, preferring the first.",
            "Compare `$p` and `$q` without their signs and return the smaller one, or $p if equal.",
            ("The number with the lower absolute value. If both are equally far from 0, the first is returned."),
            "Out of two integers, the one nearest zero (the first when tied).",
            "min by absolute value",
        ),
    ),
    Classic(
        "near_hundred",
        ("near_hundred", "close_to_hundred", "within_ten_of_hundred"),
        (Param(("n", "number", "x", "value"), "pos"),),
        "bool",
        (
            "return abs(100 - $p) <= 10",
            "return 90 <= $p <= 110",
            ("if $p < 90:\n    return False\nreturn $p <= 110"),
        ),
        (
            "Return True if the number is within 10 of 100.",
            "Whether $p differs from 100 by at most 10.",
            "Check if a number is near a hundred, i.e. from 90 to 110.",
            "Is `$p` no more than ten away from 100?",
            "True when the distance to one hundred is ten or less.",
            "Tells if the value lies between 90 and 110 inclusive.",
            "Determine whether a number is close to 100 (10 more or less is fine).",
            "within 10 of 100",
        ),
    ),
    Classic(
        "is_close",
        ("is_close", "within_tolerance", "nearly_equal", "roughly_equal"),
        (
            Param(("a", "x", "first"), "int"),
            Param(("b", "y", "second"), "int"),
            Param(("tolerance", "eps", "delta"), "nat"),
        ),
        "bool",
        (
            "return abs($p - $q) <= $r",
            ("if $p > $q:\n    return $p - $q <= $r\nreturn $q - $p <= $r"),
            "return $q - $r <= $p <= $q + $r",
        ),
        (
            "Return True if $p and $q differ by at most $r.",
            "Whether two numbers are equal within a tolerance of $r.",
            "Check that the distance between $p and $q is not more than $r.",
            "Are the two values nearly the same, give or take `$r`?",
            "True when the absolute difference does not exceed the tolerance.",
            "Tells if $p lies no further than $r away from $q.",
            "Approximate equality: the gap between both numbers must be $r or less.",
            "equal within a tolerance",
        ),
    ),
    Classic(
        "same_last_digit",
        ("same_last_digit", "last_digits_match", "equal_last_digit"),
        (Param(("a", "x", "first"), "nat"), Param(("b", "y", "second"), "nat")),
        "bool",
        (
            "return $p % 10 == $q % 10",
            "return str($p)[-1] == str($q)[-1]",
            "return ($p - $q) % 10 == 0",
        ),
        (
            "Return True if both numbers end in the same digit.",
            "Whether $p and $q have the same last digit.",
            "Check that the final digits of two numbers are equal.",
            "Do `$p` and `$q` end with the same digit?",
            "True when both leave the same remainder when divided by ten.",
            "Tells if the ones digits of two non-negative integers agree.",
            "Compare only the last digits, as with 27 and 57.",
            "same last digit test",
        ),
    ),
    Classic(
        "sum_double_if_equal",
        ("sum_or_double", "sum_double", "add_or_double"),
        (Param(("a", "x", "first"), "int"), Param(("b", "y", "second"), "int")),
        "int",
        (
            ("if $p == $q:\n    return 2 * ($p + $q)\nreturn $p + $q"),
            ("total = $p + $q\nreturn total * 2 if $p == $q else total"),
        ),
        (
            "Return the sum of two numbers, doubled if they are equal.",
            "Add $p and $q; if both are the same, return twice their sum.",
            "The sum of the two values, or double that sum when they are identical.",
            "What is `$p` plus `$q`? Equal numbers count twice as much.",
            "Sum the arguments and multiply the result by 2 if they are the same.",
            "Normally the sum of $p and $q, but twice the sum for equal numbers.",
            "Adds two integers, doubling the total in case they match.",
            "a + b, times two if a == b",
        ),
    ),
    Classic(
        "lone_sum",
        ("lone_sum", "sum_unique", "sum_of_distinct"),
        (
            Param(("a", "x", "first"), "small"),
            Param(("b", "y", "second"), "small"),
            Param(("c", "z", "third"), "small"),
        ),
        "int",
        (
            "return sum(v for v in ($p, $q, $r) if [$p, $q, $r].count(v) == 1)",
            (
                "total = 0\n"
                "if $p not in ($q, $r):\n"
                "    total += $p\n"
                "if $q not in ($p, $r):\n"
                "    total += $q\n"
                "if $r not in ($p, $q):\n"
                "    total += $r\n"
                "return total"
            ),
        ),
        (
            "Return the sum of three numbers, ignoring values that occur more than once.",
            "Add $p, $q and $r, but leave out every number that equals one of the others.",
            "The sum of those of the three values which are unique.",
            "Numbers that appear twice or three times do not count; add up the rest.",
            "Sum of `$p`, `$q` and `$r` where repeated values are dropped completely.",
            "What do the values which differ from both others add up to? 0 if there are none.",
            "Only add a number if it is different from both of the other two.",
            "sum of the unique ones among three ints",
        ),
    ),
    Classic(
        "makes_ten",
        ("makes_ten", "adds_to_ten", "is_ten_or_sum_ten"),
        (Param(("a", "x", "first"), "nat"), Param(("b", "y", "second"), "nat")),
        "bool",
        (
            "return $p == 10 or $q == 10 or $p + $q == 10",
            ("if 10 in ($p, $q):\n    return True\nreturn $p + $q == 10"),
        ),
        (
            "Return True if one of the numbers is 10 or their sum is 10.",
            "Whether $p or $q equals ten or both add up to ten.",
            "Check if either value is 10, or if together they make 10.",
            "Do `$p` and `$q` make ten, alone or as a sum?",
            "True when $p is 10, $q is 10 or $p + $q is 10.",
            "Tells if ten appears as one of the two numbers or as their total.",
            "False unless a value of 10 is given or the sum is exactly 10.",
            "10 as an argument or as the sum",
        ),
    ),
    Classic(
        "count_down_steps",
        ("steps_to_zero", "reduce_to_zero", "number_of_steps"),
        (Param(("n", "number", "x"), "nat"),),
        "int",
        (
            (
                "steps = 0\n"
                "while $p > 0:\n"
                "    if $p % 2 == 0:\n"
                "        $p //= 2\n"
                "    else:\n"
                "        $p -= 1\n"
                "    steps += 1\n"
                "return steps"
            ),
            ("count = 0\nwhile $p:\n    $p = $p - 1 if $p % 2 else $p // 2\n    count += 1\nreturn count"),
        ),
        (
            ("How many steps does it take to reduce $p to zero, halving even numbers and subtracting 1 from odd ones?"),
            "Return the number of steps to zero: divide by two if even, otherwise subtract one.",
            ("Count the steps until the number is 0 when even numbers are halved and odd numbers decreased by 1."),
            "If the number is even divide it by 2, else take 1 away; count how often until 0 is reached.",
            "Number of halvings and decrements needed to bring `$p` down to 0.",
            "Steps to reach zero by halving (even) or decrementing (odd).",
            ("Repeatedly halve $p when possible, and subtract one when not; return how many operations lead to 0."),
            "steps to zero: n / 2 if even, n - 1 if odd",
        ),
    ),
    Classic(
        "halvings",
        ("count_halvings", "times_divisible_by_two", "twos_in"),
        (Param(("n", "number", "x"), "pos"),),
        "int",
        (
            ("count = 0\nwhile $p % 2 == 0:\n    $p //= 2\n    count += 1\nreturn count"),
            "return ($p & -$p).bit_length() - 1",
            ("k = 0\nwhile $p % 2 ** (k + 1) == 0:\n    k += 1\nreturn k"),
        ),
        (
            "Return how often $p can be divided by 2 without a remainder.",
            "How many times can the number be halved evenly?",
            "The exponent of two in the prime factorization of $p.",
            "Count how many factors of 2 a positive integer contains.",
            "Keep halving while the number is even and count the steps.",
            "The number of zeros at the end of the binary form of `$p`.",
            "Number of times two divides $p; 0 for odd numbers.",
            "factors of two in n",
        ),
    ),
    Classic(
        "floor_log2",
        ("floor_log2", "log2_floor", "int_log2", "doublings"),
        (Param(("n", "number", "x"), "pos"),),
        "int",
        (
            ("count = 0\nwhile $p > 1:\n    $p //= 2\n    count += 1\nreturn count"),
            "return $p.bit_length() - 1",
            ("k = 0\nwhile 2 ** (k + 1) <= $p:\n    k += 1\nreturn k"),
        ),
        (
            "Return the base-2 logarithm of $p rounded down.",
            "The largest k for which 2**k is at most $p.",
            "How often can $p be halved (rounding down) before it is 1?",
            "Integer part of the binary logarithm of a positive number.",
            "Count the integer halvings needed to get from $p down to 1.",
            "How many doublings of 1 fit without exceeding `$p`?",
            "floor of log2 for a positive integer",
            "Exponent of the highest power of two which does not exceed the number.",
        ),
    ),
    Classic(
        "bool_to_int",
        ("bool_to_int", "flag_to_int", "as_number", "to_bit"),
        (Param(("flag", "value", "b", "condition"), "bool"),),
        "int",
        (
            "return 1 if $p else 0",
            "return int($p)",
            ("if $p:\n    return 1\nreturn 0"),
        ),
        (
            "Return 1 if the flag is true and 0 otherwise.",
            "Convert a boolean to an integer: True becomes 1, False becomes 0.",
            "The truth value $p as a number.",
            "Turn True into 1 and False into 0.",
            "Give `$p` as 0 or 1.",
            "One for a true condition, zero for a false one.",
            "What number stands for the boolean? 1 means true and 0 means false.",
            "bool -> 0 or 1",
        ),
    ),
    Classic(
        "yes_no",
        ("yes_no", "yes_or_no", "bool_to_text", "as_yes_no"),
        (Param(("flag", "value", "b", "condition"), "bool"),),
        "str",
        (
            'return "yes" if $p else "no"',
            ('if $p:\n    return "yes"\nreturn "no"'),
            'return ("no", "yes")[$p]',
        ),
        (
            'Return "yes" if the flag is true and "no" otherwise.',
            'Convert a boolean to the text "yes" or "no".',
            '"yes" for True, "no" for False.',
            'Say "yes" when $p holds and "no" when it does not.',
            'Give the truth value as a word, "yes" or "no".',
            'How is `$p` shown to a user? True is "yes", False is "no".',
            'Turn True into "yes" and False into "no".',
            'bool -> "yes"/"no"',
        ),
    ),
    Classic(
        "xor_bool",
        ("exclusive_or", "xor", "exactly_one", "one_or_the_other"),
        (Param(("a", "x", "first", "left"), "bool"), Param(("b", "y", "second", "right"), "bool")),
        "bool",
        (
            "return $p != $q",
            "return ($p or $q) and not ($p and $q)",
            "return $p ^ $q",
        ),
        (
            "Return True if exactly one of the two values is true.",
            "The exclusive or of $p and $q.",
            "Whether $p or $q is true, but not both.",
            "Check that the two booleans are different.",
            "Is precisely one of `$p` and `$q` true?",
            "Logical xor of two booleans.",
            "False if both are true or both are false, True otherwise.",
            "either one or the other, not both",
        ),
    ),
    Classic(
        "all_true_three",
        ("at_least_two", "majority", "two_of_three"),
        (
            Param(("a", "x", "first"), "bool"),
            Param(("b", "y", "second"), "bool"),
            Param(("c", "z", "third"), "bool"),
        ),
        "bool",
        (
            "return $p + $q + $r >= 2",
            "return ($p and $q) or ($p and $r) or ($q and $r)",
            "return [$p, $q, $r].count(True) > 1",
        ),
        (
            "Return True if at least two of the three values are true.",
            "Whether the majority of $p, $q and $r is true.",
            "Check that two or more of the three booleans are true.",
            "Do most of `$p`, `$q` and `$r` hold?",
            "The majority vote of three booleans.",
            "True when no more than one of the three flags is False.",
            "Are two or all three of the conditions met?",
            "majority of three booleans",
        ),
    ),
    Classic(
        "nth_even",
        ("nth_even", "even_at", "kth_even"),
        (Param(("n", "index", "k", "position"), "pos"),),
        "int",
        (
            "return 2 * $p",
            ("value = 0\nfor _ in range($p):\n    value += 2\nreturn value"),
        ),
        (
            "Return the nth positive even number.",
            "The $p-th even number, where 2 is the first.",
            "Which even number is at position $p in 2, 4, 6, 8, ...?",
            "Even number with index `$p`, counting from 1.",
            "Get the $p-th positive integer that is divisible by two.",
            "Find even number number $p; the first one is 2 and the second one is 4.",
            "Position 1 gives 2, position 2 gives 4, and so on: the even number at the given position.",
            "nth even number (1 -> 2)",
        ),
    ),
    Classic(
        "nth_odd",
        ("nth_odd", "odd_at", "kth_odd"),
        (Param(("n", "index", "k", "position"), "pos"),),
        "int",
        (
            "return 2 * $p - 1",
            ("value = 1\nfor _ in range($p - 1):\n    value += 2\nreturn value"),
            "return list(range(1, 2 * $p, 2))[-1]",
        ),
        (
            "Return the nth odd number.",
            "The $p-th odd number, where 1 is the first.",
            "Which odd number is at position $p in 1, 3, 5, 7, ...?",
            "Odd number with index `$p`, counting from 1.",
            "Get the $p-th positive integer that is not divisible by two.",
            "Position 1 gives 1, position 2 gives 3, and so on: the odd number at the given position.",
            "Find odd number number $p; the first one is 1 and the second one is 3.",
            "nth odd number (1 -> 1)",
        ),
    ),
    Classic(
        "next_even",
        ("next_even", "round_up_to_even", "make_even"),
        (Param(("n", "number", "x", "value"), "int"),),
        "int",
        (
            "return $p if $p % 2 == 0 else $p + 1",
            ("if $p % 2:\n    return $p + 1\nreturn $p"),
            "return $p + $p % 2",
        ),
        (
            "Return the number if it is even, otherwise the next even number.",
            "Round an odd number up to the next even one; even numbers stay unchanged.",
            "The smallest even number that is at least $p.",
            "Make $p even by adding one if necessary.",
            "Add 1 to odd numbers and leave even ones alone.",
            "What is the first even number from `$p` upwards?",
            "Lowest multiple of two not less than the value.",
            "round up to even",
        ),
    ),
    Classic(
        "next_multiple_of_five",
        ("next_multiple_of_five", "next_five", "round_up_five"),
        (Param(("n", "number", "x", "value"), "int"),),
        "int",
        (
            "return ($p // 5 + 1) * 5",
            ("$p += 1\nwhile $p % 5 != 0:\n    $p += 1\nreturn $p"),
            "return $p + 5 - $p % 5",
        ),
        (
            "Return the next multiple of 5 that is greater than $p.",
            "The smallest multiple of five above $p, not $p itself.",
            "Which multiple of 5 comes after the number?",
            "Count up from $p + 1 until a number divisible by five is found.",
            "Find the first number larger than `$p` which 5 divides.",
            "The multiple of five that follows $p; 5 itself gives 10.",
            "Strictly next higher multiple of 5.",
            "next multiple of five, > n",
        ),
    ),
    Classic(
        "is_ugly",
        ("is_ugly", "ugly", "ugly_number", "only_2_3_5"),
        (Param(("n", "number", "num"), "pos"),),
        "bool",
        (
            ("for d in (2, 3, 5):\n    while $p % d == 0:\n        $p //= d\nreturn $p == 1"),
            (
                "while $p % 2 == 0:\n"
                "    $p //= 2\n"
                "while $p % 3 == 0:\n"
                "    $p //= 3\n"
                "while $p % 5 == 0:\n"
                "    $p //= 5\n"
                "return $p == 1"
            ),
        ),
        (
            "Return True if the number has no prime factors other than 2, 3 and 5.",
            "Whether $p is an ugly number.",
            "Check if a positive integer can be built by multiplying only 2s, 3s and 5s; 1 counts.",
            "Is `$p` divisible by no primes except two, three and five?",
            "True when dividing out all factors 2, 3 and 5 leaves 1.",
            "Tells if the only primes dividing the number are 2, 3 or 5.",
            "An ugly number only has the prime factors 2, 3 and 5. Test $p for that.",
            "ugly number test",
        ),
    ),
    Classic(
        "concat_numbers",
        ("concat_numbers", "join_numbers", "glue_numbers"),
        (Param(("a", "x", "first", "left"), "nat"), Param(("b", "y", "second", "right"), "nat")),
        "int",
        (
            "return int(str($p) + str($q))",
            'return int(f"{$p}{$q}")',
            ("shift = 10\nwhile shift <= $q:\n    shift *= 10\nreturn $p * shift + $q"),
        ),
        (
            "Return the number made by writing $p and $q next to each other.",
            "Join the digits of two numbers into one integer: 12 and 34 give 1234.",
            "Concatenate two non-negative integers.",
            "Put the digits of $q behind those of $p.",
            "What number do you get by writing `$q` right after `$p`?",
            "Glue two numbers together as if they were text and return an int.",
            "Append the second number's digits to the first.",
            "concatenation of two ints",
        ),
    ),
    Classic(
        "swap_digits",
        ("swap_digits", "flip_two_digits", "exchange_digits"),
        (Param(("n", "number", "num"), "nat"),),
        "int",
        (
            "return $p % 10 * 10 + $p // 10",
            ("tens, ones = divmod($p, 10)\nreturn ones * 10 + tens"),
        ),
        (
            "Swap the two digits of a number below 100.",
            "The two-digit number with its digits exchanged: 47 becomes 74.",
            "Exchange tens and ones of $p (a number less than 100).",
            "Return ones * 10 + tens for a number with up to two digits.",
            ("What is a two-digit number `$p` with its digits the other way round? 5 counts as 05 and gives 50."),
            "Make the tens digit the ones digit and the other way round.",
            "Flip the digits of a two-digit number; one-digit numbers have a leading 0.",
            "tens and ones swapped",
        ),
    ),
    Classic(
        "tens_digit",
        ("tens_digit", "second_last_digit", "get_tens"),
        (Param(("n", "number", "num"), "nat"),),
        "int",
        (
            "return $p // 10 % 10",
            "return $p % 100 // 10",
            ("text = str($p)\nreturn int(text[-2]) if len(text) > 1 else 0"),
        ),
        (
            "Return the tens digit of a number.",
            "The digit of $p in the tens place; 0 for numbers below 10.",
            "Get the second digit from the right.",
            "Which digit stands in front of the ones digit of `$p`? 0 if there is none.",
            "The second last digit of a non-negative integer, or 0.",
            "What is the tens place of the number?",
            "Drop the last digit and return the last digit of what remains.",
            "tens digit, e.g. 482 -> 8",
        ),
    ),
    Classic(
        "drop_last_digit",
        ("drop_last_digit", "remove_last_digit", "without_last_digit"),
        (Param(("n", "number", "num", "x"), "nat"),),
        "int",
        (
            "return $p // 10",
            ("text = str($p)[:-1]\nreturn int(text) if text else 0"),
            "return ($p - $p % 10) // 10",
        ),
        (
            "Return the number without its last digit.",
            "Remove the final digit of $p; one-digit numbers become 0.",
            "Cut off the ones digit of an integer.",
            "What is left of `$p` when its rightmost digit is dropped?",
            "All digits but the last one, as an int, 0 if nothing is left.",
            "Drop the last digit: 482 becomes 48 and 7 becomes 0.",
            "The integer obtained by deleting the last decimal digit.",
            "remove the last digit",
        ),
    ),
    Classic(
        "is_two_digit",
        ("is_two_digit", "has_two_digits", "two_digits"),
        (Param(("n", "number", "num", "x"), "int"),),
        "bool",
        (
            "return 10 <= abs($p) <= 99",
            "return len(str(abs($p))) == 2",
            "return abs($p) > 9 and abs($p) < 100",
        ),
        (
            "Return True if the number has exactly two digits.",
            "Whether $p is written with two digits, ignoring the sign.",
            "Check if a number lies between 10 and 99 (or -99 and -10).",
            "Is `$p` a two-digit number? A minus sign does not matter.",
            "True when the absolute value is from 10 to 99.",
            "Tells if an integer has two decimal digits, negative numbers included.",
            "Determine whether the digit count of the number is 2.",
            "two-digit test",
        ),
    ),
    Classic(
        "with_commas",
        ("with_commas", "format_thousands", "add_commas", "thousands_separator"),
        (Param(("n", "number", "value", "amount"), "int"),),
        "str",
        (
            'return f"{$p:,}"',
            'return format($p, ",")',
            (
                "text = str(abs($p))\n"
                "groups = []\n"
                "while len(text) > 3:\n"
                "    groups.insert(0, text[-3:])\n"
                "    text = text[:-3]\n"
                "groups.insert(0, text)\n"
                'return ("-" if $p < 0 else "") + ",".join(groups)'
            ),
        ),
        (
            "Format a number with commas between groups of three digits.",
            "Return $p as text with a comma as the thousands separator.",
            'Write 1234567 as "1,234,567".',
            "Insert a comma after every three digits, counted from the right.",
            "The number as a string with thousands separators.",
            "How is `$p` written with commas for the thousands?",
            "Group the digits of an integer by three, separated with commas.",
            "int to string with commas",
        ),
    ),
    Classic(
        "pad_number",
        ("pad_number", "zero_pad", "leading_zeros", "pad_with_zeros"),
        (Param(("n", "number", "value", "num"), "nat"), Param(("width", "length", "size"), "small")),
        "str",
        (
            "return str($p).zfill($q)",
            ('text = str($p)\nwhile len(text) < $q:\n    text = "0" + text\nreturn text'),
            'return str($p).rjust($q, "0")',
        ),
        (
            "Return the number as text, padded with leading zeros to a width of $q.",
            "Write $p with at least $q digits, filling up with zeros on the left.",
            'Pad a number with zeros: 7 with width 3 gives "007".',
            "The digits of $p preceded by as many zeros as needed to get $q characters.",
            "Format `$p` with leading zeros so that it is at least `$q` characters long.",
            "Zero-padded string of a non-negative integer. Longer numbers stay as they are.",
            "Add zeros in front of the number until it has $q digits.",
            "int to zero-padded string",
        ),
    ),
    Classic(
        "format_price",
        ("format_price", "price_string", "money_string", "format_money"),
        (Param(("amount", "price", "value", "cost"), "float"),),
        "str",
        (
            'return f"{$p:.2f}"',
            'return "%.2f" % $p',
            'return format($p, ".2f")',
        ),
        (
            "Format a price with two decimals.",
            "Return $p as text with exactly two digits after the decimal point.",
            'Write an amount such as 3.5 as "3.50".',
            "The amount of money as a string with two decimal places.",
            "Turn a float into a string that shows cents.",
            "How is `$p` printed with exactly 2 decimals?",
            "A price as text, always with two decimals, no currency sign.",
            "float to string with 2 decimals",
        ),
    ),
    Classic(
        "format_dollars",
        ("format_dollars", "dollars", "as_dollars", "to_dollars"),
        (Param(("amount", "price", "value", "cost"), "nat"),),
        "str",
        (
            'return f"$${$p}.00"',
            'return "$$" + str($p) + ".00"',
        ),
        (
            'Format a whole number of dollars as text like "$$5.00".',
            'Return $p with a dollar sign in front and ".00" behind.',
            'Write an amount in whole dollars as "$$12.00".',
            'The price in dollars as a string, starting with "$$" and ending in ".00".',
            "Put a dollar sign before the number and add two zero decimals.",
            'How is an amount of `$p` dollars written? For example "$$7.00".',
            "Dollar string of an integer amount, with cents shown as 00.",
            'int to "$$n.00"',
        ),
    ),
    Classic(
        "format_percent",
        ("format_percent", "percent_string", "as_percent", "show_percent"),
        (Param(("fraction", "ratio", "value", "share"), "float"),),
        "str",
        (
            'return f"{$p * 100:.1f}%"',
            'return "%.1f%%" % ($p * 100)',
            'return format($p * 100, ".1f") + "%"',
        ),
        (
            'Format a fraction as a percentage with one decimal, like "12.5%".',
            "Multiply $p by 100 and return it as text with one decimal and a percent sign.",
            'Write a ratio such as 0.5 as "50.0%".',
            "The share $p as a percent string with one digit after the point.",
            "Turn a fraction into a string of percent, one decimal place.",
            "How is the ratio `$p` written in percent, with 1 decimal?",
            'Percentage text of a fraction: 0.256 gives "25.6%".',
            'fraction to "x.x%"',
        ),
    ),
    Classic(
        "plural_count",
        ("pluralize_count", "count_items", "items_text", "item_count_text"),
        (Param(("n", "count", "number", "amount"), "nat"),),
        "str",
        (
            ('if $p == 1:\n    return "1 item"\nreturn f"{$p} items"'),
            'return f"{$p} item" + ("" if $p == 1 else "s")',
            'return str($p) + (" item" if $p == 1 else " items")',
        ),
        (
            'Return "1 item" for one and "n items" for any other number.',
            'The number followed by "item" or "items", whichever is right.',
            'Say how many items there are, e.g. "3 items", but "1 item" without the s.',
            "Write $p with the word item, in the plural unless it is exactly 1.",
            'Text for a count: "0 items", "1 item", "2 items" and so on.',
            "How do you write `$p` items with correct grammar?",
            'Append " item" if the number is one and " items" otherwise.',
            'count plus "item(s)" in the right form',
        ),
    ),
    Classic(
        "repeat_digit",
        ("repeat_digit", "repdigit_number", "digit_times"),
        (Param(("digit", "d", "value"), "small"), Param(("n", "times", "count"), "small")),
        "int",
        (
            "return int(str($p) * $q)",
            ("result = 0\nfor _ in range($q):\n    result = result * 10 + $p\nreturn result"),
        ),
        (
            "Return the number made of the digit $p repeated $q times.",
            "Write the digit $p $q times in a row and return it as an integer.",
            "The integer consisting of $q copies of one digit: 7 and 3 give 777.",
            "Repeat a digit to form a number.",
            "Which number has `$q` digits that are all `$p`?",
            "Build a number with $q equal digits.",
            "Put $q times the same digit next to each other, as an int.",
            "repdigit from a digit and a length",
        ),
    ),
    Classic(
        "power_mod",
        ("power_mod", "mod_pow", "modular_power"),
        (
            Param(("base", "x", "b"), "nat"),
            Param(("exponent", "exp", "e"), "nat"),
            Param(("modulus", "m", "mod"), "pos"),
        ),
        "int",
        (
            "return pow($p, $q, $r)",
            "return $p**$q % $r",
            ("result = 1 % $r\nfor _ in range($q):\n    result = result * $p % $r\nreturn result"),
        ),
        (
            "Return $p to the power of $q modulo $r.",
            "The remainder of $p ** $q when divided by $r.",
            "Modular exponentiation of three integers.",
            "Raise $p to the power $q and take the result modulo $r.",
            "What is left over when `$p` to the `$q` is divided by `$r`?",
            "Compute a power and return only its rest after dividing by the modulus.",
            "Multiply $q copies of $p together and reduce the product modulo $r.",
            "(base ** exponent) % modulus",
        ),
    ),
    Classic(
        "weighted_average",
        ("weighted_average", "weighted_mean", "weighted_grade"),
        (Param(("exam", "final", "a"), "int"), Param(("homework", "coursework", "b"), "int")),
        "float",
        (
            "return ($p * 60 + $q * 40) / 100",
            ("total = 60 * $p + 40 * $q\nreturn total / 100"),
        ),
        (
            "Return the weighted average of $p (60 percent) and $q (40 percent).",
            "The final mark: 60 percent of $p plus 40 percent of $q.",
            "Combine both results, the first counting 60% and the second 40%.",
            "What is the grade if `$p` has a weight of 60 and `$q` a weight of 40 out of 100?",
            "Weighted mean of two scores with weights 60 and 40.",
            "Add 60 times $p and 40 times $q and divide by 100.",
            "$p makes up sixty percent of the total and $q forty percent.",
            "mean of two scores weighted 60:40",
        ),
    ),
    Classic(
        "stars_rating",
        ("medal", "medal_for_rank", "place_to_medal"),
        (Param(("rank", "place", "position"), "int"),),
        "str",
        (
            (
                "if $p == 1:\n"
                '    return "gold"\n'
                "if $p == 2:\n"
                '    return "silver"\n'
                "if $p == 3:\n"
                '    return "bronze"\n'
                'return "none"'
            ),
            'return {1: "gold", 2: "silver", 3: "bronze"}.get($p, "none")',
        ),
        (
            'Return "gold", "silver" or "bronze" for places 1 to 3 and "none" otherwise.',
            ('The medal for finishing in place $p: "gold" for 1, "silver" for 2, "bronze" for 3, else "none".'),
            'Which medal does place `$p` win? "none" after the third place.',
            '1 is "gold", 2 is "silver", 3 is "bronze"; any other number is "none".',
            'Turn a rank into the name of the medal, or "none" if there is no medal.',
            'Give the medal ("gold", "silver", "bronze") for the first three ranks, "none" for all others.',
            'medal by rank, "none" if not in the top three',
            ('Look up the medal for a position: first gold, second silver, third bronze, everyone else "none".'),
        ),
    ),
    Classic(
        "traffic_light",
        ("next_light", "traffic_light", "light_color"),
        (Param(("n", "seconds", "step"), "nat"),),
        "str",
        (
            'return ["red", "green", "yellow"][$p % 3]',
            ('if $p % 3 == 0:\n    return "red"\nif $p % 3 == 1:\n    return "green"\nreturn "yellow"'),
        ),
        (
            'Return "red", "green" or "yellow" in turn for 0, 1, 2, and again from 3 on.',
            "The colour of the traffic light at step $p: red, green, yellow, red, green, ...",
            'Cycle through "red", "green" and "yellow" and return the entry number $p, counting from 0.',
            'Which colour comes at step `$p` if they repeat in the order "red", "green", "yellow"?',
            '"red" if the number is divisible by 3, "green" if the remainder is 1, "yellow" if it is 2.',
            'Pick a colour by $p modulo 3 from "red", "green", "yellow".',
            "Colours alternate red, green, yellow; give the one at a zero-based position.",
            "cyclic choice of red/green/yellow",
        ),
    ),
    Classic(
        "guess_hint",
        ("guess_hint", "compare_guess", "hint", "higher_or_lower"),
        (Param(("guess", "attempt", "g"), "int"), Param(("secret", "answer", "target"), "int")),
        "str",
        (
            ('if $p < $q:\n    return "too low"\nif $p > $q:\n    return "too high"\nreturn "correct"'),
            'return "correct" if $p == $q else "too low" if $p < $q else "too high"',
        ),
        (
            'Return "too low", "too high" or "correct" for a guess.',
            'Compare a guess with the secret number and say "too low", "too high" or "correct".',
            'The hint for guessing $p when the number is $q: "too low", "too high" or "correct".',
            'Is the guess `$p` right? Answers "correct", "too low" if it is below $q, "too high" if above.',
            ('"correct" if both are equal, "too low" if $p is smaller than $q and "too high" if it is larger.'),
            'Feedback in a number guessing game ("too low", "too high", "correct").',
            'Tell the player whether $p is "too high", "too low" or "correct".',
            'number guessing hint: "too low" / "too high" / "correct"',
        ),
    ),
    Classic(
        "compare",
        ("compare", "compare_numbers", "cmp", "three_way_compare"),
        (Param(("a", "x", "first", "left"), "int"), Param(("b", "y", "second", "right"), "int")),
        "int",
        (
            ("if $p < $q:\n    return -1\nif $p > $q:\n    return 1\nreturn 0"),
            "return ($p > $q) - ($p < $q)",
            "return 0 if $p == $q else 1 if $p > $q else -1",
        ),
        (
            "Compare two numbers: -1 if $p is smaller, 1 if it is larger and 0 if they are equal.",
            "Return -1, 0 or 1 depending on how $p compares to $q.",
            "Three-way comparison of two integers.",
            "0 for equal numbers, 1 if the first is greater, -1 if the second is greater.",
            "Is $p less than, equal to or greater than $q? Gives -1, 0 or 1.",
            "The sign of the difference of `$p` and `$q`.",
            "Compare like a sort function would: negative one, zero or one.",
            "cmp of two numbers (-1, 0, 1)",
        ),
    ),
    Classic(
        "ordered_pair",
        ("ordered_pair", "sort_two", "in_ascending_order", "min_max"),
        (Param(("a", "x", "first", "left"), "int"), Param(("b", "y", "second", "right"), "int")),
        "list[int]",
        (
            "return sorted([$p, $q])",
            ("if $p <= $q:\n    return [$p, $q]\nreturn [$q, $p]"),
            "return [min($p, $q), max($p, $q)]",
        ),
        (
            "Return both numbers as a list, the smaller one first.",
            "Sort two numbers in ascending order.",
            "A list of $p and $q with the lower value in front.",
            "Put the two values in order, from low to high.",
            "The minimum and the maximum of `$p` and `$q`, in that order, as a list.",
            "Order a pair of integers: 5 and 2 give [2, 5].",
            "[smaller, larger] of the two arguments.",
            "two numbers sorted, as a list",
        ),
    ),
    Classic(
        "swap",
        ("swap", "swap_pair", "exchange", "swapped"),
        (Param(("a", "x", "first", "left"), "int"), Param(("b", "y", "second", "right"), "int")),
        "tuple[int, int]",
        (
            "return $q, $p",
            ("$p, $q = $q, $p\nreturn $p, $q"),
            "return ($q, $p)",
        ),
        (
            "Return the two numbers in swapped order.",
            "Swap two values and return them as a tuple.",
            "The pair ($q, $p).",
            "Give back both arguments, the second one first.",
            "Exchange $p and $q.",
            "A tuple of the two values in reverse order.",
            "Turn the arguments `$p` and `$q` around.",
            "swapped pair as a tuple",
        ),
    ),
)
