"""Classic functions over lists, lists of lists, dicts and pairs."""

from greenroom_tiny.classics.entry import Classic, Param

CLASSICS: tuple[Classic, ...] = (
    Classic(
        key="sum_list",
        names=("sum_list", "total", "add_up", "sum_values"),
        params=(Param(("numbers", "nums", "values", "xs"), "ints"),),
        returns="int",
        codes=(
            "return sum($p)",
            "result = 0\nfor x in $p:\n    result += x\nreturn result",
            "from functools import reduce\n\nreturn reduce(lambda a, b: a + b, $p, 0)",
        ),
        phrases=(
            "Return the sum of $p.",
            "Adds all the numbers in a list together.",
            "The total of the given numbers; 0 for an empty list.",
            "Sum up every value in $p and return the result.",
            "What do all these numbers come to when you add them up?",
            "Total of `$p`, 0 when there is nothing to add.",
            "Compute the grand total of a sequence of integers.",
            "Give back what you get by adding every element of $p.",
            "Adds up the list. An empty list sums to zero.",
            "sum of all items",
        ),
    ),
    Classic(
        key="product",
        names=("product", "multiply_all", "prod", "product_of"),
        params=(Param(("numbers", "nums", "factors", "values"), "ints"),),
        returns="int",
        codes=(
            "result = 1\nfor x in $p:\n    result *= x\nreturn result",
            "import math\n\nreturn math.prod($p)",
            "from functools import reduce\n\nreturn reduce(lambda a, b: a * b, $p, 1)",
        ),
        phrases=(
            "Return the product of all numbers in $p.",
            "Multiply all the numbers in the list together.",
            "The result of multiplying every element; 1 for an empty list.",
            "Multiplies the values with each other and returns the result.",
            "Product of a list of integers. An empty list gives 1.",
            "Like sum, but with multiplication instead of addition.",
            "What do you get when you multiply everything in `$p`?",
            "Compute the running product of $p down to one single number, starting from 1.",
            "product of the items, 1 if there are none",
            "Takes a list of factors and multiplies them.",
        ),
    ),
    Classic(
        key="average",
        names=("average", "mean", "avg", "arithmetic_mean"),
        params=(Param(("numbers", "nums", "values", "scores"), "ints"),),
        returns="float",
        codes=(
            "return sum($p) / len($p) if $p else 0.0",
            "if not $p:\n    return 0.0\nreturn sum($p) / len($p)",
            "total = 0\n"
            "count = 0\n"
            "for x in $p:\n"
            "    total += x\n"
            "    count += 1\n"
            "return total / count if count else 0.0",
        ),
        phrases=(
            "Return the average of $p, or 0.0 if it is empty.",
            "Calculate the arithmetic mean of a list of numbers. Returns 0.0 for an empty list.",
            "The mean of the values; zero when there are none.",
            "Sum of the numbers divided by how many there are (0.0 if the list is empty).",
            "Average value of `$p`. No numbers means 0.0.",
            "What is the mean of these numbers? Empty input gives 0.0.",
            "Add everything up and divide by the count; an empty list yields 0.0.",
            "Computes the mean of $p, treating an empty sequence as 0.0.",
            "mean of the list, 0.0 when empty",
            "Get the average score, or 0.0 if there are no scores.",
        ),
    ),
    Classic(
        key="average_or_none",
        names=("average_or_none", "safe_mean", "mean_or_none"),
        params=(Param(("numbers", "nums", "values", "readings"), "ints"),),
        returns="float | None",
        codes=(
            "return sum($p) / len($p) if $p else None",
            "if not $p:\n    return None\ntotal = 0\nfor x in $p:\n    total += x\nreturn total / len($p)",
            "if len($p) == 0:\n    return None\nreturn sum($p) / len($p)",
        ),
        phrases=(
            "Return the average of $p, or None if there are no values.",
            "The mean of a list of numbers; None for an empty list.",
            "Average the numbers. With nothing to average, return None.",
            "Compute the arithmetic mean, giving None when `$p` is empty.",
            "Mean value of the readings, None if there aren't any.",
            "Divide the sum of $p by its length, or return None instead of dividing by zero.",
            "A safe average: None rather than an error on an empty list.",
            "What is the average? None when the list has no items.",
            "mean, or None if empty",
            "Returns the mean of the given values or None for no values at all.",
        ),
    ),
    Classic(
        key="median",
        names=("median", "middle_value", "find_median"),
        params=(Param(("numbers", "nums", "values", "data"), "ints"),),
        returns="float | None",
        codes=(
            "if not $p:\n"
            "    return None\n"
            "ordered = sorted($p)\n"
            "mid = len(ordered) // 2\n"
            "if len(ordered) % 2:\n"
            "    return float(ordered[mid])\n"
            "return (ordered[mid - 1] + ordered[mid]) / 2",
            "ordered = sorted($p)\n"
            "size = len(ordered)\n"
            "if size == 0:\n"
            "    return None\n"
            "return (ordered[(size - 1) // 2] + ordered[size // 2]) / 2",
            "import statistics\n\nreturn float(statistics.median($p)) if $p else None",
        ),
        phrases=(
            "Return the median of $p as a float, or None if it is empty.",
            "The middle value once the numbers are sorted; with an even count, the mean of the two "
            "middle ones. None for an empty list.",
            "Compute the median of a list of numbers (a float). Empty list gives None.",
            "Sort the values and take the one in the middle, averaging the middle two when the length "
            "is even. None if there are no values.",
            "Median of `$p`, always as a float, None when there is nothing.",
            "Finds the median: half of the numbers lie below it, half above it. Returns None for no data.",
            "What is the median of these numbers? None if the list is empty.",
            "The value that splits the sorted data in two halves, or None without data.",
            "median as float, None for []",
        ),
    ),
    Classic(
        key="mode",
        names=("mode", "most_common", "most_frequent"),
        params=(Param(("words", "items", "votes", "values"), "words"),),
        returns="str | None",
        codes=(
            "return max($p, key=$p.count) if $p else None",
            "counts = {}\n"
            "for item in $p:\n"
            "    counts[item] = counts.get(item, 0) + 1\n"
            "return max(counts, key=counts.get, default=None)",
            "from collections import Counter\n\nreturn Counter($p).most_common(1)[0][0] if $p else None",
        ),
        phrases=(
            "Return the most frequent item of $p, or None if it is empty.",
            "The word that occurs most often in the list; the earliest one wins a tie. None for an "
            "empty list.",
            "Which string appears the most times? None if there are none.",
            "Find the most common element. On ties take the one seen first; return None when the list "
            "is empty.",
            "The mode of `$p`: the item with the highest count, or None.",
            "Picks the value which is repeated most. An empty list gives None.",
            "Winner of the vote: the name that was given most often, or None without votes.",
            "Most common word in $p (first one on a tie, None if there are no words).",
            "most frequent item, None when empty",
        ),
    ),
    Classic(
        key="mode_number",
        names=("mode_number", "most_common_number", "mode_of"),
        params=(Param(("numbers", "nums", "values"), "ints"),),
        returns="int | None",
        codes=(
            "if not $p:\n    return None\nreturn max($p, key=$p.count)",
            "counts = {}\n"
            "for x in $p:\n"
            "    counts[x] = counts.get(x, 0) + 1\n"
            "best = None\n"
            "for x in counts:\n"
            "    if best is None or counts[x] > counts[best]:\n"
            "        best = x\n"
            "return best",
        ),
        phrases=(
            "Return the number that appears most often in $p, or None if it is empty.",
            "The mode of a list of integers; ties go to the number that comes first, and an empty list "
            "gives None.",
            "Which number occurs most frequently? None when there are no numbers.",
            "Find the most common value in $p, the first of them if several are equally common. None "
            "for an empty list.",
            "Most frequent number in the list, None if the list is empty.",
            "Count how often each number appears and return the one with the highest count (None "
            "without numbers).",
            "mode of the numbers or None",
            "The integer repeated the greatest number of times, or None for no input.",
        ),
    ),
    Classic(
        key="value_range",
        names=("value_range", "spread", "range_of", "max_minus_min"),
        params=(Param(("numbers", "nums", "values", "data"), "ints"),),
        returns="int",
        codes=(
            "return max($p) - min($p) if $p else 0",
            "if not $p:\n"
            "    return 0\n"
            "low = high = $p[0]\n"
            "for x in $p:\n"
            "    if x < low:\n"
            "        low = x\n"
            "    if x > high:\n"
            "        high = x\n"
            "return high - low",
            "if not $p:\n    return 0\nordered = sorted($p)\nreturn ordered[-1] - ordered[0]",
        ),
        phrases=(
            "Return the difference between the largest and the smallest number in $p, or 0 if it is empty.",
            "The range of a list of numbers: maximum minus minimum. 0 for an empty list.",
            "How far apart are the biggest and the smallest value? 0 when there are no values.",
            "Spread of the data, that is max - min; zero when empty.",
            "Subtract the minimum of `$p` from its maximum. An empty list gives 0.",
            "Computes the range (highest minus lowest), with 0 for no numbers.",
            "max minus min, 0 for an empty list",
            "The distance from the lowest to the highest number in $p, 0 if there are none.",
        ),
    ),
    Classic(
        key="variance",
        names=("variance", "population_variance", "var"),
        params=(Param(("numbers", "nums", "values", "data"), "ints"),),
        returns="float",
        codes=(
            "if not $p:\n"
            "    return 0.0\n"
            "mean = sum($p) / len($p)\n"
            "return sum((x - mean) ** 2 for x in $p) / len($p)",
            "size = len($p)\n"
            "if size == 0:\n"
            "    return 0.0\n"
            "mean = sum($p) / size\n"
            "squares = [(x - mean) ** 2 for x in $p]\n"
            "return sum(squares) / size",
        ),
        phrases=(
            "Return the population variance of $p, or 0.0 if it is empty.",
            "The mean of the squared distances from the mean; 0.0 for an empty list.",
            "Compute the variance of a list of numbers, dividing by n. Returns 0.0 when there are no "
            "numbers.",
            "How much do the values vary? The average squared deviation from their mean, 0.0 for nothing.",
            "Population variance of `$p` (0.0 without data).",
            "Average of (x - mean) squared over all x in $p, 0.0 for an empty list.",
            "Variance of the data: subtract the mean, square, and average. Empty data has variance 0.0.",
            "variance (population), 0.0 if empty",
        ),
    ),
    Classic(
        key="standard_deviation",
        names=("standard_deviation", "std_dev", "stdev", "population_std"),
        params=(Param(("numbers", "nums", "values", "data"), "ints"),),
        returns="float",
        codes=(
            "if not $p:\n"
            "    return 0.0\n"
            "mean = sum($p) / len($p)\n"
            "return (sum((x - mean) ** 2 for x in $p) / len($p)) ** 0.5",
            "size = len($p)\n"
            "if size == 0:\n"
            "    return 0.0\n"
            "mean = sum($p) / size\n"
            "spread = sum((x - mean) ** 2 for x in $p) / size\n"
            "return spread**0.5",
        ),
        phrases=(
            "Return the population standard deviation of $p, or 0.0 if it is empty.",
            "The square root of the variance of the numbers; 0.0 for an empty list.",
            "Compute the standard deviation of a list of values, dividing by n. Empty input gives 0.0.",
            "How far do the values typically lie from their mean? Root of the mean squared deviation, "
            "0.0 without data.",
            "Standard deviation of `$p` (population, not sample), zero when there is nothing.",
            "Take the mean of the squared differences from the average, then its square root. 0.0 for [].",
            "std dev, 0.0 when empty",
            "Population standard deviation. Returns 0.0 if there are no numbers.",
        ),
    ),
    Classic(
        key="max_or_none",
        names=("max_or_none", "largest", "find_max", "biggest"),
        params=(Param(("numbers", "nums", "values", "xs"), "ints"),),
        returns="int | None",
        codes=(
            "return max($p, default=None)",
            "return max($p) if $p else None",
            "best = None\nfor x in $p:\n    if best is None or x > best:\n        best = x\nreturn best",
        ),
        phrases=(
            "Return the largest number in $p, or None if it is empty.",
            "The maximum of a list, None for an empty list.",
            "Which of the numbers is the biggest? None when there are none.",
            "Find the highest value in `$p`; an empty list gives None.",
            "Largest element of $p. Returns None if there are no elements.",
            "Get the greatest number of the list, or None without numbers.",
            "Goes through the list and remembers the biggest number seen. None for nothing.",
            "max, or None when empty",
            "The greatest of the given values or None.",
        ),
    ),
    Classic(
        key="min_or_none",
        names=("min_or_none", "smallest", "find_min", "lowest"),
        params=(Param(("numbers", "nums", "values", "xs"), "ints"),),
        returns="int | None",
        codes=(
            "return min($p, default=None)",
            "if not $p:\n    return None\nreturn min($p)",
            "best = None\nfor x in $p:\n    if best is None or x < best:\n        best = x\nreturn best",
        ),
        phrases=(
            "Return the smallest number in $p, or None if it is empty.",
            "The minimum of a list, None for an empty list.",
            "Which of these numbers is the lowest? None if there are none.",
            "Find the least value in `$p`; an empty list gives None.",
            "Smallest element of the list. Returns None if it has no elements.",
            "Get the lowest number of $p, or None without numbers.",
            "min, or None when empty",
            "The least of the given values, None if nothing is given.",
            "Look for the smallest item; no items means None.",
        ),
    ),
    Classic(
        key="max_or_default",
        names=("max_or_default", "largest_or", "max_with_default"),
        params=(Param(("numbers", "nums", "values"), "ints"), Param(("default", "fallback"), "int")),
        returns="int",
        codes=(
            "return max($p, default=$q)",
            "return max($p) if $p else $q",
            "if not $p:\n"
            "    return $q\n"
            "best = $p[0]\n"
            "for x in $p[1:]:\n"
            "    if x > best:\n"
            "        best = x\n"
            "return best",
        ),
        phrases=(
            "Return the largest number in $p, or $q if it is empty.",
            "The maximum of `$p`; when there are no numbers, `$q` instead.",
            "Biggest value in the list, falling back to $q for an empty list.",
            "Get the highest number, or $q if the list has no numbers.",
            "Maximum with a default: $q is returned when $p is empty.",
            "What is the greatest of these numbers? With none of them, answer $q.",
            "max of $p, $q if empty",
            "Finds the largest element and uses $q when there isn't any element.",
        ),
    ),
    Classic(
        key="min_or_default",
        names=("min_or_default", "smallest_or", "min_with_default"),
        params=(Param(("numbers", "nums", "values"), "ints"), Param(("default", "fallback"), "int")),
        returns="int",
        codes=(
            "return min($p, default=$q)",
            "return min($p) if $p else $q",
            "if len($p) == 0:\n    return $q\nreturn sorted($p)[0]",
        ),
        phrases=(
            "Return the smallest number in $p, or $q if it is empty.",
            "The minimum of `$p`; without any numbers, `$q` instead.",
            "Lowest value in the list, falling back to $q for an empty list.",
            "Get the least number, or $q if the list has nothing in it.",
            "Minimum with a default: $q is returned when $p is empty.",
            "What is the smallest of these numbers? If there are none, answer $q.",
            "min of $p, $q if empty",
            "Finds the smallest element; $q stands in when there isn't one.",
        ),
    ),
    Classic(
        key="min_max",
        names=("min_max", "extremes", "bounds", "smallest_and_largest"),
        params=(Param(("numbers", "nums", "values", "data"), "ints"),),
        returns="tuple[int, int] | None",
        codes=(
            "return (min($p), max($p)) if $p else None",
            "if not $p:\n"
            "    return None\n"
            "low = high = $p[0]\n"
            "for x in $p:\n"
            "    low = min(low, x)\n"
            "    high = max(high, x)\n"
            "return low, high",
            "if not $p:\n    return None\nordered = sorted($p)\nreturn ordered[0], ordered[-1]",
        ),
        phrases=(
            "Return the smallest and the largest number of $p as a pair, or None if it is empty.",
            "The minimum and maximum of a list as a tuple; None for an empty list.",
            "Find both extremes of `$p`: (min, max). No numbers, no extremes: None.",
            "Pair of lowest and highest value, None when there are no values.",
            "Gives a tuple with the least and the greatest number, None for an empty list.",
            "What range do the numbers cover? Return (lowest, highest), or None for an empty list.",
            "(min, max) of the list or None",
            "Lower and upper bound of the data as a two-tuple. Empty data gives None.",
        ),
    ),
    Classic(
        key="second_largest",
        names=("second_largest", "runner_up", "second_highest", "second_max"),
        params=(Param(("numbers", "nums", "values", "scores"), "ints"),),
        returns="int | None",
        codes=(
            "distinct = sorted(set($p))\nreturn distinct[-2] if len(distinct) > 1 else None",
            "first = second = None\n"
            "for x in $p:\n"
            "    if first is None or x > first:\n"
            "        first, second = x, first\n"
            "    elif x != first and (second is None or x > second):\n"
            "        second = x\n"
            "return second",
            "if not $p:\n"
            "    return None\n"
            "top = max($p)\n"
            "return max((x for x in $p if x != top), default=None)",
        ),
        phrases=(
            "Return the second largest distinct number in $p, or None if there is none.",
            "The second highest value, ignoring repeats of the highest one. None when there are fewer "
            "than two different numbers.",
            "Find the runner-up: the largest number that is smaller than the maximum, or None.",
            "Which number is second biggest? Equal numbers count once; None if all are the same or the "
            "list is empty.",
            "Second greatest distinct value of `$p`, None if it doesn't exist.",
            "Get the largest element apart from the maximum itself (duplicates ignored). None if there "
            "is no such element.",
            "The biggest number strictly below the maximum, None when nothing is below it.",
            "second largest of the distinct values or None",
            "Second maximum of the list. Needs two different values, otherwise None.",
        ),
    ),
    Classic(
        key="second_smallest",
        names=("second_smallest", "second_lowest", "second_min"),
        params=(Param(("numbers", "nums", "values", "xs"), "ints"),),
        returns="int | None",
        codes=(
            "distinct = sorted(set($p))\nreturn distinct[1] if len(distinct) > 1 else None",
            "if not $p:\n"
            "    return None\n"
            "low = min($p)\n"
            "return min((x for x in $p if x > low), default=None)",
            "rest = [x for x in $p if x != min($p)]\nreturn min(rest) if rest else None",
        ),
        phrases=(
            "Return the second smallest distinct number in $p, or None if there is none.",
            "The second lowest value, not counting repeats of the lowest one. None with fewer than two "
            "different numbers.",
            "Find the smallest number that is greater than the minimum, or None.",
            "Which number is second from the bottom? Equal numbers count once; None if there is no "
            "second one.",
            "Second least distinct value of `$p`, None if it doesn't exist.",
            "The smallest element apart from the minimum itself; None when all elements are equal or "
            "there are none.",
            "second smallest of the distinct values, else None",
            "Second minimum of the list. Needs two different values, otherwise returns None.",
        ),
    ),
    Classic(
        key="top_n",
        names=("top_n", "largest_n", "n_largest", "top_scores"),
        params=(Param(("numbers", "nums", "values", "scores"), "ints"), Param(("n", "k", "count"), "nat")),
        returns="list[int]",
        codes=(
            "return sorted($p, reverse=True)[:$q]",
            "import heapq\n\nreturn heapq.nlargest($q, $p)",
            "ordered = sorted($p)\nordered.reverse()\nreturn ordered[:$q]",
        ),
        phrases=(
            "Return the $q largest numbers in $p, biggest first.",
            "The top `$q` values in descending order.",
            "Sort the numbers from high to low and keep the first $q.",
            "Which are the $q highest scores? Listed from the best down.",
            "Get the $q greatest elements, the greatest first; all of them if there are fewer.",
            "The $q biggest values of the list, in decreasing order.",
            "top $q of the list, descending",
            "Pick the $q largest items of $p and return them from largest to smallest.",
            "Highest $q numbers. Returns fewer when the list is shorter.",
        ),
    ),
    Classic(
        key="bottom_n",
        names=("bottom_n", "smallest_n", "n_smallest", "lowest_n"),
        params=(Param(("numbers", "nums", "values", "prices"), "ints"), Param(("n", "k", "count"), "nat")),
        returns="list[int]",
        codes=(
            "return sorted($p)[:$q]",
            "import heapq\n\nreturn heapq.nsmallest($q, $p)",
            "ordered = list($p)\nordered.sort()\nreturn ordered[:$q]",
        ),
        phrases=(
            "Return the $q smallest numbers in $p, smallest first.",
            "The lowest `$q` values in ascending order.",
            "Sort the numbers and keep the first $q.",
            "Which are the $q cheapest? Listed from the lowest up.",
            "Get the $q least elements in increasing order; all of them if there are fewer.",
            "The $q smallest values of the list, from small to large.",
            "bottom $q of the list, ascending",
            "Pick the $q smallest items of $p and return them sorted.",
        ),
    ),
    Classic(
        key="index_of_max",
        names=("index_of_max", "argmax", "max_index", "position_of_max"),
        params=(Param(("numbers", "nums", "values", "scores"), "ints"),),
        returns="int",
        codes=(
            "return $p.index(max($p)) if $p else -1",
            "best = -1\n"
            "for i, x in enumerate($p):\n"
            "    if best == -1 or x > $p[best]:\n"
            "        best = i\n"
            "return best",
            "return max(range(len($p)), key=lambda i: $p[i], default=-1)",
        ),
        phrases=(
            "Return the index of the largest number in $p, or -1 if it is empty.",
            "The position of the maximum (the first one if it occurs several times); -1 for an empty list.",
            "Where in the list is the biggest value? -1 when there are no values.",
            "Argmax: the index at which `$p` has its highest value, first on ties, -1 if empty.",
            "Find the index of the greatest element. An empty list gives -1.",
            "Which position holds the top score? -1 without scores.",
            "index of the max, -1 for an empty list",
            "Index of the first occurrence of the maximum, or -1 if there is nothing.",
        ),
    ),
    Classic(
        key="index_of_min",
        names=("index_of_min", "argmin", "min_index", "position_of_min"),
        params=(Param(("numbers", "nums", "values", "costs"), "ints"),),
        returns="int",
        codes=(
            "return $p.index(min($p)) if $p else -1",
            "best = -1\n"
            "for i, x in enumerate($p):\n"
            "    if best == -1 or x < $p[best]:\n"
            "        best = i\n"
            "return best",
            "if not $p:\n    return -1\nreturn min(range(len($p)), key=lambda i: $p[i])",
        ),
        phrases=(
            "Return the index of the smallest number in $p, or -1 if it is empty.",
            "The position of the minimum (the first one if it occurs several times); -1 for an empty list.",
            "Where in the list is the lowest value? -1 when there are no values.",
            "Argmin: the index at which `$p` has its least value, first on ties, -1 if empty.",
            "Find the index of the smallest element. An empty list gives -1.",
            "Which position holds the lowest cost? -1 without costs.",
            "index of the min, -1 for an empty list",
            "Index of the first occurrence of the minimum, or -1 if there is nothing.",
        ),
    ),
    Classic(
        key="count_value",
        names=("count_value", "count_occurrences", "occurrences", "how_many"),
        params=(
            Param(("numbers", "items", "values", "nums"), "ints"),
            Param(("target", "x", "wanted"), "int"),
        ),
        returns="int",
        codes=(
            "return $p.count($q)",
            "return sum(1 for item in $p if item == $q)",
            "result = 0\nfor item in $p:\n    if item == $q:\n        result += 1\nreturn result",
        ),
        phrases=(
            "Return how many times $q occurs in $p.",
            "Count the occurrences of `$q` in a list.",
            "The number of elements equal to $q.",
            "How often does $q appear in the list?",
            "Counts the items of $p that are the same as $q; 0 if there are none.",
            "Tells how many times the given value is found in $p.",
            "number of times $q is in $p",
            "Go through $p and count each element that equals $q.",
            "Occurrences of $q among the items.",
        ),
    ),
    Classic(
        key="count_greater",
        names=("count_greater", "count_above", "number_above"),
        params=(
            Param(("numbers", "nums", "values", "scores"), "ints"),
            Param(("limit", "threshold", "bound"), "int"),
        ),
        returns="int",
        codes=(
            "return sum(1 for x in $p if x > $q)",
            "return len([x for x in $p if x > $q])",
            "result = 0\nfor x in $p:\n    if x > $q:\n        result += 1\nreturn result",
        ),
        phrases=(
            "Return how many numbers in $p are greater than $q.",
            "Count the values above `$q`.",
            "The number of elements bigger than $q.",
            "How many of the numbers exceed $q?",
            "Counts the items which are strictly larger than the $q.",
            "Number of scores over $q.",
            "how many are > $q",
            "Go through the list and count every number above $q, not including $q itself.",
        ),
    ),
    Classic(
        key="count_positive",
        names=("count_positive", "count_positives", "positive_count"),
        params=(Param(("numbers", "nums", "values", "xs"), "ints"),),
        returns="int",
        codes=(
            "return sum(1 for x in $p if x > 0)",
            "return len([x for x in $p if x > 0])",
            "result = 0\nfor x in $p:\n    if x > 0:\n        result += 1\nreturn result",
        ),
        phrases=(
            "Return how many numbers in $p are positive.",
            "Count the positive numbers in a list.",
            "The number of values greater than zero.",
            "How many of `$p` are above 0?",
            "Counts the elements that are larger than zero; zero itself doesn't count.",
            "Number of positive items in the list.",
            "count of values > 0",
            "Go through $p and count those numbers which have a positive sign.",
        ),
    ),
    Classic(
        key="count_negative",
        names=("count_negative", "count_negatives", "negative_count"),
        params=(Param(("numbers", "nums", "values", "xs"), "ints"),),
        returns="int",
        codes=(
            "return sum(1 for x in $p if x < 0)",
            "return sum(x < 0 for x in $p)",
            "result = 0\nfor x in $p:\n    if x < 0:\n        result += 1\nreturn result",
        ),
        phrases=(
            "Return how many numbers in $p are negative.",
            "Count the negative numbers in a list.",
            "The number of values less than zero.",
            "How many of `$p` are below 0?",
            "Counts the elements smaller than zero; zero itself doesn't count.",
            "Number of negative items in the list.",
            "count of values < 0",
            "Tells how many of the given numbers have a minus sign.",
        ),
    ),
    Classic(
        key="count_even",
        names=("count_even", "count_evens", "even_count"),
        params=(Param(("numbers", "nums", "values", "xs"), "ints"),),
        returns="int",
        codes=(
            "return sum(1 for x in $p if x % 2 == 0)",
            "return len([x for x in $p if x % 2 == 0])",
            "result = 0\nfor x in $p:\n    if x % 2 == 0:\n        result += 1\nreturn result",
        ),
        phrases=(
            "Return how many numbers in $p are even.",
            "Count the even numbers in a list.",
            "The number of values divisible by two.",
            "How many of `$p` can be divided by 2 without remainder?",
            "Counts the even elements; 0 for an empty list.",
            "Number of even integers among $p.",
            "count of evens",
            "Go through the list and count each number that is a multiple of two.",
        ),
    ),
    Classic(
        key="count_odd",
        names=("count_odd", "count_odds", "odd_count"),
        params=(Param(("numbers", "nums", "values", "xs"), "ints"),),
        returns="int",
        codes=(
            "return sum(1 for x in $p if x % 2 == 1)",
            "return sum(x % 2 for x in $p)",
            "result = 0\nfor x in $p:\n    if x % 2 != 0:\n        result += 1\nreturn result",
        ),
        phrases=(
            "Return how many numbers in $p are odd.",
            "Count the odd numbers in a list.",
            "The number of values that are not divisible by two.",
            "How many of `$p` leave a remainder when divided by 2?",
            "Counts the odd elements; 0 for an empty list.",
            "Number of odd integers among $p.",
            "count of odds",
            "Go through the list and count each number that isn't even.",
        ),
    ),
    Classic(
        key="count_between",
        names=("count_between", "count_in_range", "number_in_range"),
        params=(
            Param(("numbers", "nums", "values", "ages"), "ints"),
            Param(("low", "lower", "start"), "int"),
            Param(("high", "upper", "end"), "int"),
        ),
        returns="int",
        codes=(
            "return sum(1 for x in $p if $q <= x <= $r)",
            "return len([x for x in $p if x >= $q and x <= $r])",
            "result = 0\nfor x in $p:\n    if $q <= x <= $r:\n        result += 1\nreturn result",
        ),
        phrases=(
            "Return how many numbers in $p lie between $q and $r, both included.",
            "Count the values in the range from $q to $r (inclusive).",
            "The number of elements that are at least $q and at most $r.",
            "How many of `$p` are between `$q` and `$r`? The limits count too.",
            "Counts the items x with $q <= x <= $r.",
            "Number of values in the closed interval [$q, $r].",
            "how many are within $q..$r inclusive",
            "Count every number not smaller than $q and not larger than $r.",
        ),
    ),
    Classic(
        key="sum_even",
        names=("sum_even", "sum_evens", "even_sum", "add_evens"),
        params=(Param(("numbers", "nums", "values", "xs"), "ints"),),
        returns="int",
        codes=(
            "return sum(x for x in $p if x % 2 == 0)",
            "return sum(filter(lambda x: x % 2 == 0, $p))",
            "total = 0\nfor x in $p:\n    if x % 2 == 0:\n        total += x\nreturn total",
        ),
        phrases=(
            "Return the sum of the even numbers in $p.",
            "Add up only the even numbers of a list.",
            "The total of all values divisible by two; 0 if there are none.",
            "What do the even numbers in `$p` add up to?",
            "Sums the elements that are even and skips the odd ones.",
            "Sum of evens, 0 for an empty list.",
            "sum of even items",
            "Total of the numbers in $p that are multiples of 2.",
        ),
    ),
    Classic(
        key="sum_odd",
        names=("sum_odd", "sum_odds", "odd_sum"),
        params=(Param(("numbers", "nums", "values", "xs"), "ints"),),
        returns="int",
        codes=(
            "return sum(x for x in $p if x % 2 != 0)",
            "return sum([x for x in $p if x % 2 == 1])",
            "total = 0\nfor x in $p:\n    if x % 2 != 0:\n        total += x\nreturn total",
        ),
        phrases=(
            "Return the sum of the odd numbers in $p.",
            "Add up only the odd numbers of a list.",
            "The total of all values that are not divisible by two; 0 if there are none.",
            "What do the odd numbers in `$p` add up to?",
            "Sums the elements that are odd and skips the even ones.",
            "Sum of odds, 0 for an empty list.",
            "sum of odd items",
            "Total of those numbers in $p that leave remainder 1 when halved.",
        ),
    ),
    Classic(
        key="sum_positive",
        names=("sum_positive", "sum_positives", "positive_sum"),
        params=(Param(("numbers", "nums", "values", "amounts"), "ints"),),
        returns="int",
        codes=(
            "return sum(x for x in $p if x > 0)",
            "return sum(max(x, 0) for x in $p)",
            "total = 0\nfor x in $p:\n    if x > 0:\n        total += x\nreturn total",
        ),
        phrases=(
            "Return the sum of the positive numbers in $p.",
            "Add up only the positive values of a list, ignoring the negative ones.",
            "The total of all numbers greater than zero; 0 if there are none.",
            "What do the positive numbers in `$p` come to?",
            "Sums the elements above zero.",
            "Total of the incoming amounts: everything in $p that is larger than 0.",
            "sum of values > 0",
            "Add the numbers together but leave out the negatives.",
        ),
    ),
    Classic(
        key="sum_of_squares",
        names=("sum_of_squares", "square_sum", "sum_squares"),
        params=(Param(("numbers", "nums", "values", "xs"), "ints"),),
        returns="int",
        codes=(
            "return sum(x * x for x in $p)",
            "return sum(x**2 for x in $p)",
            "total = 0\nfor x in $p:\n    total += x * x\nreturn total",
        ),
        phrases=(
            "Return the sum of the squares of $p.",
            "Square every number and add up the results.",
            "The total of the squared values; 0 for an empty list.",
            "What do you get when you square each number in `$p` and sum them?",
            "Adds x * x for all x in $p.",
            "Sum of squares of a list of integers.",
            "sum of x squared",
            "Computes the squares of the numbers and returns their total.",
        ),
    ),
    Classic(
        key="sum_absolute",
        names=("sum_absolute", "sum_abs", "absolute_sum"),
        params=(Param(("numbers", "nums", "values", "xs"), "ints"),),
        returns="int",
        codes=(
            "return sum(abs(x) for x in $p)",
            "return sum(map(abs, $p))",
            "total = 0\nfor x in $p:\n    total += x if x >= 0 else -x\nreturn total",
        ),
        phrases=(
            "Return the sum of the absolute values of $p.",
            "Add up the numbers without their signs.",
            "The total of all magnitudes; 0 for an empty list.",
            "Sum of |x| over the list.",
            "What do the values in `$p` add up to if you ignore the minus signs?",
            "Adds the absolute value of each element.",
            "sum of abs of the items",
            "Total distance from zero of the numbers in $p.",
        ),
    ),
    Classic(
        key="first_or_none",
        names=("first_or_none", "first", "head", "first_item"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"),),
        returns="int | None",
        codes=(
            "return $p[0] if $p else None",
            "for item_ in $p:\n    return item_\nreturn None",
            "return next(iter($p), None)",
        ),
        phrases=(
            "Return the first element of $p, or None if it is empty.",
            "The first item of a list; None for an empty list.",
            "Get the head of `$p`, None if there is nothing.",
            "What does the list start with? None when it has no items.",
            "First value in $p or None without values.",
            "Give back the element at index 0. An empty list gives None.",
            "first item, else None",
            "The element at the front of the list, None if the list has no elements.",
        ),
    ),
    Classic(
        key="last_or_none",
        names=("last_or_none", "last", "last_item", "final_item"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"),),
        returns="int | None",
        codes=(
            "return $p[-1] if $p else None",
            "if not $p:\n    return None\nreturn $p[len($p) - 1]",
            "result = None\nfor x in $p:\n    result = x\nreturn result",
        ),
        phrases=(
            "Return the last element of $p, or None if it is empty.",
            "The final item of a list; None for an empty list.",
            "Get the last of the `$p`, None if there is nothing.",
            "What does the list end with? None when it has no items.",
            "Last value in $p or None without values.",
            "The element at the end of the list. An empty list gives None.",
            "last item, else None",
            "Give back whatever comes last in the sequence, None if it is empty.",
        ),
    ),
    Classic(
        key="first_and_last",
        names=("first_and_last", "both_ends", "ends"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"),),
        returns="list[int]",
        codes=(
            "return [$p[0], $p[-1]] if $p else []",
            "if not $p:\n    return []\nfirst, last = $p[0], $p[-1]\nreturn [first, last]",
        ),
        phrases=(
            "Return a list with the first and the last element of $p, or an empty list if it is empty.",
            "The first and the last item as a new list; [] for an empty list.",
            "Get both ends of the list in a list of two. Nothing in, nothing out.",
            "Keep only the first and last element of `$p` (a single element is used twice).",
            "Two-element list: head and final item. Empty list gives an empty list.",
            "Both ends of a sequence: its first and its last value, [] when there are no values.",
            "[first, last], or [] when empty",
            "Takes a list and gives back just the item at the start and the item at the end. For an "
            "empty list returns [].",
        ),
    ),
    Classic(
        key="middle_element",
        names=("middle_element", "middle", "get_middle", "middle_item"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"),),
        returns="int | None",
        codes=(
            "return $p[len($p) // 2] if $p else None",
            "if not $p:\n    return None\nmid = len($p) // 2\nreturn $p[mid]",
        ),
        phrases=(
            "Return the middle element of $p, or None if it is empty.",
            "The item in the middle of the list; with an even length the right one of the two. None "
            "for an empty list.",
            "Get the element at index len($p) // 2, None if there are no elements.",
            "What is in the middle? For an even number of items take the later one; for none, None.",
            "Middle item of `$p` (upper middle when the length is even), or None.",
            "Find the centre of a list: the item halfway through it. An empty list has none, so return None.",
            "middle item, right one if even, None if empty",
            "The value standing half way through the list, None for an empty list.",
        ),
    ),
    Classic(
        key="nth_or_default",
        names=("nth_or_default", "get_at", "item_at", "get_or_default"),
        params=(
            Param(("items", "values", "lst", "numbers"), "ints"),
            Param(("index", "i", "position"), "nat"),
        ),
        returns="int",
        codes=(
            "return $p[$q] if $q < len($p) else 0",
            "if $q >= len($p):\n    return 0\nreturn $p[$q]",
            "try:\n    return $p[$q]\nexcept IndexError:\n    return 0",
        ),
        phrases=(
            "Return the element of $p at $q, or 0 if the list is too short.",
            "The item at position $q (counting from 0); 0 when there is no such item.",
            "Get `$p[$q]`, or 0 when that is out of range.",
            "Safe indexing: gives 0 instead of an IndexError.",
            "What stands at $q in the list? 0 if the list ends before that.",
            "Look up the item with the given index and fall back to 0 if it doesn't exist.",
            "item at $q, else 0",
            "Element number $q of the list, starting at zero. Past the end the result is 0.",
        ),
    ),
    Classic(
        key="first_n",
        names=("first_n", "take", "take_first", "first_items"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"), Param(("n", "count", "k"), "nat")),
        returns="list[int]",
        codes=(
            "return $p[:$q]",
            "return [x for i, x in enumerate($p) if i < $q]",
            "result = []\n"
            "for x in $p:\n"
            "    if len(result) >= $q:\n"
            "        break\n"
            "    result.append(x)\n"
            "return result",
        ),
        phrases=(
            "Return the first $q elements of $p.",
            "The first `$q` items of a list, or the whole list if it is shorter.",
            "Take $q items from the front of $p.",
            "Get the beginning of the list, at most $q elements.",
            "Keep only the leading $q values and drop the rest.",
            "A list with the $q first elements.",
            "first $q of $p",
            "Cut the list off after $q items.",
        ),
    ),
    Classic(
        key="last_n",
        names=("last_n", "take_last", "last_items", "tail_n"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"), Param(("n", "count", "k"), "nat")),
        returns="list[int]",
        codes=(
            "return $p[-$q:] if $q else []",
            "return $p[max(len($p) - $q, 0) :]",
            "start = len($p) - $q\nreturn [x for i, x in enumerate($p) if i >= start]",
        ),
        phrases=(
            "Return the last $q elements of $p.",
            "The last `$q` items of a list, or the whole list if it is shorter. None of them when $q is 0.",
            "Take $q items from the end of $p, in their original order.",
            "Get the end of the list, at most $q elements.",
            "Keep only the final $q values; 0 gives an empty list.",
            "A list with the $q latest elements.",
            "last $q of $p",
            "The tail of the list, $q items long.",
        ),
    ),
    Classic(
        key="drop_first",
        names=("drop_first", "tail", "rest", "without_first"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"),),
        returns="list[int]",
        codes=(
            "return $p[1:]",
            "return [x for i, x in enumerate($p) if i > 0]",
            "first, *others = $p or [0]\nreturn others",
        ),
        phrases=(
            "Return all elements of $p except the first.",
            "The list without its first item; [] for an empty list.",
            "The tail of the list: everything after the head.",
            "Drop the first of the `$p` and give back the rest.",
            "Everything but the first element.",
            "Remove the leading item and return what is left.",
            "all but the first",
            "Skip the item at index 0 and keep the others.",
        ),
    ),
    Classic(
        key="drop_last",
        names=("drop_last", "without_last", "all_but_last", "init"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"),),
        returns="list[int]",
        codes=(
            "return $p[:-1]",
            "result = list($p)\nif result:\n    result.pop()\nreturn result",
            "return [x for i, x in enumerate($p) if i < len($p) - 1]",
        ),
        phrases=(
            "Return all elements of $p except the last.",
            "The list without its final item; [] for an empty list.",
            "Everything but the last element.",
            "Drop the last of the `$p` and give back the others.",
            "Remove the item at the end and return what is left, as a new list.",
            "Copy of $p lacking the last item.",
            "all but the last",
            "Cut off the final element of the list.",
        ),
    ),
    Classic(
        key="drop_n",
        names=("drop_n", "drop", "skip", "skip_first"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"), Param(("n", "count", "k"), "nat")),
        returns="list[int]",
        codes=(
            "return $p[$q:]",
            "return [x for i, x in enumerate($p) if i >= $q]",
            "result = []\nfor i in range($q, len($p)):\n    result.append($p[i])\nreturn result",
        ),
        phrases=(
            "Return $p without its first $q elements.",
            "Skip the first `$q` items and return the rest.",
            "Drop $q items from the front of the list; [] if it isn't longer than that.",
            "Everything in $p after the first $q elements.",
            "What remains of the list when the leading $q values are removed?",
            "The list from index $q on.",
            "all but the first $q",
            "Leave out the $q earliest items and keep the remaining ones.",
        ),
    ),
    Classic(
        key="drop_ends",
        names=("drop_ends", "inner", "without_ends", "trim_ends"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"),),
        returns="list[int]",
        codes=(
            "return $p[1:-1]",
            "return [x for i, x in enumerate($p) if 0 < i < len($p) - 1]",
            "result = []\nfor i in range(1, len($p) - 1):\n    result.append($p[i])\nreturn result",
        ),
        phrases=(
            "Return $p without its first and last element.",
            "The inner part of the list: everything but the two ends.",
            "Remove the first and the last item; short lists become empty.",
            "All elements between the first and the last.",
            "Strip one item from both ends of `$p`.",
            "What lies between the head and the final item of the list?",
            "middle part, without the ends",
            "Cut off one element on each side. Lists with fewer than three items give [].",
        ),
    ),
    Classic(
        key="first_greater",
        names=("first_greater", "first_above", "first_over"),
        params=(Param(("numbers", "values", "nums"), "ints"), Param(("limit", "threshold", "bound"), "int")),
        returns="int | None",
        codes=(
            "return next((x for x in $p if x > $q), None)",
            "for x in $p:\n    if x > $q:\n        return x\nreturn None",
            "matching = [x for x in $p if x > $q]\nreturn matching[0] if matching else None",
        ),
        phrases=(
            "Return the first number in $p that is greater than $q, or None if there is none.",
            "The first value above `$q`; None when no value is.",
            "Find the earliest element bigger than $q. Returns None if there isn't one.",
            "Which number is the first to exceed $q? None if all are at most $q.",
            "Walk through the list until a number larger than $q turns up and return it, otherwise None.",
            "First item over the $q or None.",
            "first x > $q, else None",
            "The first element strictly larger than $q, None if nothing is.",
        ),
    ),
    Classic(
        key="first_negative",
        names=("first_negative", "find_negative", "first_below_zero"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="int | None",
        codes=(
            "return next((x for x in $p if x < 0), None)",
            "for x in $p:\n    if x < 0:\n        return x\nreturn None",
        ),
        phrases=(
            "Return the first negative number in $p, or None if there is none.",
            "The first value below zero; None when all are zero or more.",
            "Find the earliest number with a minus sign, or None.",
            "Which is the first element less than 0? None if there isn't any.",
            "First negative item of the list or None.",
            "Search `$p` for a negative number and return the first that is found, None otherwise.",
            "first x < 0, else None",
            "Gives the first number smaller than zero and None if no number is.",
        ),
    ),
    Classic(
        key="first_even",
        names=("first_even", "find_even", "find_first_even"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="int | None",
        codes=(
            "return next((x for x in $p if x % 2 == 0), None)",
            "for x in $p:\n    if x % 2 == 0:\n        return x\nreturn None",
            "evens = [x for x in $p if x % 2 == 0]\nreturn evens[0] if evens else None",
        ),
        phrases=(
            "Return the first even number in $p, or None if there is none.",
            "The first value divisible by two; None when all are odd.",
            "Find the earliest even element of the list, or None.",
            "Which even number comes first? None if there isn't any.",
            "First even item of `$p`, None if every item is odd.",
            "Go through the numbers and stop at the first even one. No even number: None.",
            "first even or None",
            "Get the first number that can be halved evenly, otherwise None.",
        ),
    ),
    Classic(
        key="index_of",
        names=("index_of", "find_index", "position_of", "find"),
        params=(
            Param(("items", "values", "numbers", "lst"), "ints"),
            Param(("target", "x", "wanted"), "int"),
        ),
        returns="int",
        codes=(
            "return $p.index($q) if $q in $p else -1",
            "for i, item in enumerate($p):\n    if item == $q:\n        return i\nreturn -1",
            "try:\n    return $p.index($q)\nexcept ValueError:\n    return -1",
        ),
        phrases=(
            "Return the index of $q in $p, or -1 if it is not there.",
            "The position of the first element equal to `$q`; -1 when there is none.",
            "Find where $q occurs first in the list. Not found gives -1.",
            "Linear search: index of $q, otherwise -1.",
            "At which index does the list hold $q? -1 if it doesn't.",
            "Look for $q in $p and return its position counted from 0, or -1.",
            "index of the target, -1 if missing",
            "Search the list from the left for $q. Returns the index or -1 if the search fails.",
        ),
    ),
    Classic(
        key="last_index_of",
        names=("last_index_of", "find_last", "last_position", "rindex"),
        params=(
            Param(("items", "values", "numbers", "lst"), "ints"),
            Param(("target", "x", "wanted"), "int"),
        ),
        returns="int",
        codes=(
            "for i in range(len($p) - 1, -1, -1):\n    if $p[i] == $q:\n        return i\nreturn -1",
            "return max((i for i, item in enumerate($p) if item == $q), default=-1)",
            "result = -1\n"
            "for i, item in enumerate($p):\n"
            "    if item == $q:\n"
            "        result = i\n"
            "return result",
        ),
        phrases=(
            "Return the index of the last occurrence of $q in $p, or -1 if it is not there.",
            "The position of the last element equal to `$q`; -1 when there is none.",
            "Find where $q occurs for the last time in the list. Not found gives -1.",
            "Search from the end: index of $q, otherwise -1.",
            "What is the highest index at which the list holds $q? -1 if it doesn't contain it.",
            "Last position of $q among the items, -1 if missing.",
            "last index of the target or -1",
            "Like index, but the rightmost match counts. Returns -1 without a match.",
        ),
    ),
    Classic(
        key="all_indices",
        names=("all_indices", "indices_of", "find_all", "positions_of"),
        params=(
            Param(("items", "values", "numbers", "lst"), "ints"),
            Param(("target", "x", "wanted"), "int"),
        ),
        returns="list[int]",
        codes=(
            "return [i for i, item in enumerate($p) if item == $q]",
            "result = []\n"
            "for i in range(len($p)):\n"
            "    if $p[i] == $q:\n"
            "        result.append(i)\n"
            "return result",
            "return list(filter(lambda i: $p[i] == $q, range(len($p))))",
        ),
        phrases=(
            "Return all indices at which $q occurs in $p.",
            "The positions of every element equal to `$q`, in ascending order.",
            "Find all places where the list holds $q; [] if there are none.",
            "At which indices does $q appear?",
            "List of the positions of $q in $p.",
            "Collect each index i for which the item equals $q.",
            "all indexes of the target",
            "Every position (from 0) where $q stands in the list. Empty list if it is missing.",
        ),
    ),
    Classic(
        key="contains",
        names=("contains", "has_item", "includes", "is_in"),
        params=(
            Param(("items", "values", "numbers", "lst"), "ints"),
            Param(("target", "x", "wanted"), "int"),
        ),
        returns="bool",
        codes=(
            "return $q in $p",
            "return any(item == $q for item in $p)",
            "for item in $p:\n    if item == $q:\n        return True\nreturn False",
        ),
        phrases=(
            "Return True if $q is in $p.",
            "Check whether the list contains `$q`.",
            "Whether $q is one of the items.",
            "Is $q among the elements of $p?",
            "Tells if the given value occurs in the list at least once.",
            "True when some element equals $q, False otherwise.",
            "membership test",
            "Look for $q in the list and report if it was found.",
        ),
    ),
    Classic(
        key="all_positive",
        names=("all_positive", "are_all_positive", "only_positive"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="bool",
        codes=(
            "return all(x > 0 for x in $p)",
            "for x in $p:\n    if x <= 0:\n        return False\nreturn True",
            "return not any(x <= 0 for x in $p)",
        ),
        phrases=(
            "Return True if all numbers in $p are positive.",
            "Check that every value is greater than zero.",
            "Whether each number is above 0; an empty list counts as true.",
            "Are all of the `$p` positive?",
            "True when no element is zero or negative.",
            "Tells if the list contains positive numbers only.",
            "every x > 0",
            "Make sure that none of the numbers is 0 or less.",
        ),
    ),
    Classic(
        key="all_even",
        names=("all_even", "are_all_even", "only_even"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="bool",
        codes=(
            "return all(x % 2 == 0 for x in $p)",
            "for x in $p:\n    if x % 2:\n        return False\nreturn True",
            "return not [x for x in $p if x % 2 != 0]",
        ),
        phrases=(
            "Return True if all numbers in $p are even.",
            "Check that every value is divisible by two.",
            "Whether each number is even; an empty list counts as true.",
            "Are all of the `$p` even?",
            "True when there isn't a single odd element.",
            "Tells if the list contains nothing but even numbers.",
            "every item even",
            "Is every number a multiple of 2? Vacuously True for no numbers.",
        ),
    ),
    Classic(
        key="any_negative",
        names=("any_negative", "has_negative", "contains_negative"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="bool",
        codes=(
            "return any(x < 0 for x in $p)",
            "for x in $p:\n    if x < 0:\n        return True\nreturn False",
            "return bool($p) and min($p) < 0",
        ),
        phrases=(
            "Return True if any number in $p is negative.",
            "Check whether the list contains a negative number.",
            "Whether at least one value is below zero; False for an empty list.",
            "Is there a number less than 0 among the `$p`?",
            "True as soon as some element has a minus sign.",
            "Tells if one of the numbers is negative.",
            "has negatives?",
            "Do we have any value smaller than zero?",
        ),
    ),
    Classic(
        key="has_zero",
        names=("has_zero", "contains_zero", "any_zero"),
        params=(Param(("numbers", "values", "nums", "xs"), "nats"),),
        returns="bool",
        codes=(
            "return 0 in $p",
            "return any(x == 0 for x in $p)",
            "for x in $p:\n    if x == 0:\n        return True\nreturn False",
        ),
        phrases=(
            "Return True if $p contains a zero.",
            "Check whether any of the numbers is 0.",
            "Whether at least one value equals zero; False for an empty list.",
            "Is there a zero among the `$p`?",
            "True if one of the elements is 0.",
            "Tells whether a 0 occurs in the list.",
            "zero in the list?",
            "Look for a zero and report if there is one.",
        ),
    ),
    Classic(
        key="none_negative",
        names=("none_negative", "no_negatives", "all_non_negative"),
        params=(Param(("numbers", "values", "nums", "amounts"), "ints"),),
        returns="bool",
        codes=(
            "return all(x >= 0 for x in $p)",
            "return not any(x < 0 for x in $p)",
            "for x in $p:\n    if x < 0:\n        return False\nreturn True",
        ),
        phrases=(
            "Return True if none of the numbers in $p is negative.",
            "Check that no value is below zero.",
            "Whether all numbers are zero or more; an empty list counts as true.",
            "Are the `$p` free of negative numbers?",
            "True when every element is at least 0.",
            "Tells if the list has no number smaller than zero.",
            "no item < 0",
            "Make sure that there are no negatives in the list.",
        ),
    ),
    Classic(
        key="all_equal",
        names=("all_equal", "all_same", "are_all_equal", "is_uniform"),
        params=(Param(("items", "values", "numbers", "lst"), "nats"),),
        returns="bool",
        codes=(
            "return len(set($p)) <= 1",
            "return all(x == $p[0] for x in $p)",
            "for a, b in zip($p, $p[1:]):\n    if a != b:\n        return False\nreturn True",
        ),
        phrases=(
            "Return True if all elements of $p are equal.",
            "Check whether every item of the list is the same.",
            "Whether the list contains just one distinct value; True for an empty list.",
            "Are all `$p` identical?",
            "True when no two elements differ.",
            "Tells if the whole list consists of one repeated value. Empty lists count as equal.",
            "all items the same?",
            "Does every element equal the first one? An empty list gives True.",
        ),
    ),
    Classic(
        key="all_unique",
        names=("all_unique", "is_unique", "all_distinct", "no_duplicates"),
        params=(Param(("items", "values", "numbers", "lst"), "nats"),),
        returns="bool",
        codes=(
            "return len(set($p)) == len($p)",
            "seen = set()\n"
            "for x in $p:\n"
            "    if x in seen:\n"
            "        return False\n"
            "    seen.add(x)\n"
            "return True",
            "return all($p.count(x) == 1 for x in $p)",
        ),
        phrases=(
            "Return True if all elements of $p are different.",
            "Check that no item occurs more than once.",
            "Whether the items are distinct; True for an empty list.",
            "Are the `$p` free of duplicates?",
            "True when there are no repeated elements.",
            "Tells if every value in the list is unique.",
            "no repeats?",
            "Does each element appear exactly once?",
        ),
    ),
    Classic(
        key="has_duplicates",
        names=("has_duplicates", "contains_duplicate", "any_repeats"),
        params=(Param(("items", "values", "numbers", "lst"), "nats"),),
        returns="bool",
        codes=(
            "return len(set($p)) < len($p)",
            "seen = set()\n"
            "for x in $p:\n"
            "    if x in seen:\n"
            "        return True\n"
            "    seen.add(x)\n"
            "return False",
            "return any($p.count(x) > 1 for x in $p)",
        ),
        phrases=(
            "Return True if $p contains duplicates.",
            "Check whether any item occurs more than once.",
            "Whether some value appears at least twice in the list.",
            "Is anything repeated among the `$p`?",
            "True if two elements are equal, False if all are different.",
            "Tells if the list has repeated values. An empty list has none.",
            "duplicates present?",
            "Does any element turn up a second time?",
        ),
    ),
    Classic(
        key="unique",
        names=("unique", "dedupe", "remove_duplicates", "distinct"),
        params=(Param(("items", "values", "numbers", "lst"), "nats"),),
        returns="list[int]",
        codes=(
            "return list(dict.fromkeys($p))",
            "result = []\nfor x in $p:\n    if x not in result:\n        result.append(x)\nreturn result",
            "seen = set()\n"
            "result = []\n"
            "for x in $p:\n"
            "    if x not in seen:\n"
            "        seen.add(x)\n"
            "        result.append(x)\n"
            "return result",
        ),
        phrases=(
            "Return $p without duplicates, keeping the order of first appearance.",
            "Remove repeated items from a list; the first one of each stays where it was.",
            "The distinct elements of `$p` in their original order.",
            "Drop every item that has already occurred.",
            "Deduplicate the list while preserving order.",
            "Each value only once, in the order in which the values first appear.",
            "What are the different items of the list? Listed by first occurrence.",
            "unique items, order kept",
            "Copy the list but skip what was seen before.",
            "Get rid of duplicates without changing the order of the items.",
        ),
    ),
    Classic(
        key="unique_words",
        names=("unique_words", "dedupe_words", "distinct_words"),
        params=(Param(("words", "names", "strings", "tags"), "words"),),
        returns="list[str]",
        codes=(
            "return list(dict.fromkeys($p))",
            "result = []\n"
            "for item in $p:\n"
            "    if item not in result:\n"
            "        result.append(item)\n"
            "return result",
        ),
        phrases=(
            "Return the distinct strings of $p in the order they first appear.",
            "Remove duplicate words from a list, keeping the first of each.",
            "The `$p` without repeats and in the original order.",
            "Drop words that already came earlier in the list.",
            "Each tag only once, order preserved.",
            "Deduplicate a list of strings. Comparison is case-sensitive and the order stays.",
            "unique strings, in order",
            "Which different words are there? In order of first occurrence.",
        ),
    ),
    Classic(
        key="unique_sorted",
        names=("unique_sorted", "sorted_unique", "distinct_sorted"),
        params=(Param(("numbers", "values", "nums", "items"), "nats"),),
        returns="list[int]",
        codes=(
            "return sorted(set($p))",
            "result = []\n"
            "for x in sorted($p):\n"
            "    if not result or result[-1] != x:\n"
            "        result.append(x)\n"
            "return result",
            "return sorted(dict.fromkeys($p))",
        ),
        phrases=(
            "Return the distinct numbers of $p in ascending order.",
            "Remove duplicates from the list and sort it.",
            "The sorted unique values of `$p`.",
            "Each number once, from small to large.",
            "Which different values are there? Sorted from lowest to highest.",
            "Sort the numbers and drop the repeats.",
            "sorted, no duplicates",
            "A sorted list of all different elements.",
        ),
    ),
    Classic(
        key="count_unique",
        names=("count_unique", "count_distinct", "distinct_count", "num_unique"),
        params=(Param(("items", "values", "numbers", "lst"), "nats"),),
        returns="int",
        codes=(
            "return len(set($p))",
            "seen = []\nfor x in $p:\n    if x not in seen:\n        seen.append(x)\nreturn len(seen)",
            "return len(dict.fromkeys($p))",
        ),
        phrases=(
            "Return the number of different elements in $p.",
            "Count the distinct values of a list.",
            "How many different items does the list have? Repeats count once.",
            "The number of unique values among `$p`; 0 for an empty list.",
            "Counts each value only the first time it occurs.",
            "Size of the set of the items.",
            "distinct count",
            "How many values remain if duplicates are ignored?",
        ),
    ),
    Classic(
        key="duplicates",
        names=("duplicates", "find_duplicates", "repeated_items", "get_duplicates"),
        params=(Param(("items", "values", "numbers", "lst"), "nats"),),
        returns="list[int]",
        codes=(
            "return [x for x in dict.fromkeys($p) if $p.count(x) > 1]",
            "result = []\n"
            "for x in $p:\n"
            "    if $p.count(x) > 1 and x not in result:\n"
            "        result.append(x)\n"
            "return result",
            "counts = {}\n"
            "for x in $p:\n"
            "    counts[x] = counts.get(x, 0) + 1\n"
            "return [x for x, c in counts.items() if c > 1]",
        ),
        phrases=(
            "Return the elements that occur more than once in $p, each once, in order of first appearance.",
            "Find the duplicates in a list. Every repeated value is listed one time.",
            "The items which appear at least twice, without repetition and in the original order.",
            "Which of the `$p` are repeated? Each one is given only once.",
            "List all values with a count above one.",
            "The repeated elements of the list, [] if all are different.",
            "values that come up more than once",
            "Collect what occurs twice or more often; keep the order in which the values are first seen.",
        ),
    ),
    Classic(
        key="single_occurrences",
        names=("single_occurrences", "appear_once", "only_once", "non_repeated"),
        params=(Param(("items", "values", "numbers", "lst"), "nats"),),
        returns="list[int]",
        codes=(
            "return [x for x in $p if $p.count(x) == 1]",
            "counts = {}\n"
            "for x in $p:\n"
            "    counts[x] = counts.get(x, 0) + 1\n"
            "return [x for x in $p if counts[x] == 1]",
            "result = []\nfor x in $p:\n    if $p.count(x) < 2:\n        result.append(x)\nreturn result",
        ),
        phrases=(
            "Return the elements that occur exactly once in $p.",
            "The items which are not repeated anywhere in the list, in order.",
            "Keep only values that appear a single time; anything duplicated is dropped completely.",
            "Which of the `$p` have no duplicate?",
            "All elements with a count of one.",
            "Remove every item that has a copy elsewhere in the list, including the first.",
            "items that come up only once",
            "List the values that are found just one time.",
        ),
    ),
    Classic(
        key="first_duplicate",
        names=("first_duplicate", "first_repeat", "first_repeated"),
        params=(Param(("items", "values", "numbers", "lst"), "nats"),),
        returns="int | None",
        codes=(
            "seen = set()\nfor x in $p:\n    if x in seen:\n        return x\n    seen.add(x)\nreturn None",
            "for i, x in enumerate($p):\n    if x in $p[:i]:\n        return x\nreturn None",
            "return next((x for i, x in enumerate($p) if x in $p[:i]), None)",
        ),
        phrases=(
            "Return the first element of $p that has occurred before, or None if there is none.",
            "The first value that is repeated, going from left to right; None if all values are different.",
            "Find the first duplicate: the item whose second occurrence comes earliest. None without "
            "duplicates.",
            "Which element is the first to show up a second time? None if no element does.",
            "Walk through `$p` and return the first item already seen, None if the end is reached.",
            "Earliest repeat in the list or None.",
            "first item seen twice, else None",
            "Stops at the first number that was there already and returns it. Otherwise None.",
        ),
    ),
    Classic(
        key="first_unique",
        names=("first_unique", "first_non_repeated", "first_single"),
        params=(Param(("items", "values", "numbers", "lst"), "nats"),),
        returns="int | None",
        codes=(
            "return next((x for x in $p if $p.count(x) == 1), None)",
            "for x in $p:\n    if $p.count(x) == 1:\n        return x\nreturn None",
            "counts = {}\n"
            "for x in $p:\n"
            "    counts[x] = counts.get(x, 0) + 1\n"
            "for x in counts:\n"
            "    if counts[x] == 1:\n"
            "        return x\n"
            "return None",
        ),
        phrases=(
            "Return the first element that occurs only once in $p, or None if there is none.",
            "The first value without a duplicate in the list; None when all are repeated.",
            "Find the first item that isn't repeated anywhere. None if no such item exists.",
            "Which is the first number to appear exactly one time? None if there isn't one.",
            "First unique element of `$p`, otherwise None.",
            "Get the earliest value whose count is 1, or None.",
            "first non-repeated item, else None",
            "Look for the first item that has no copy in the list, None if every item has one.",
        ),
    ),
    Classic(
        key="missing_number",
        names=("missing_number", "find_missing", "first_missing", "smallest_missing"),
        params=(Param(("numbers", "nums", "values", "ids"), "nats"),),
        returns="int",
        codes=(
            "candidate = 0\nwhile candidate in $p:\n    candidate += 1\nreturn candidate",
            "return next(i for i in range(len($p) + 1) if i not in $p)",
            "present = set($p)\nfor i in range(len($p) + 1):\n    if i not in present:\n        return i",
        ),
        phrases=(
            "Return the smallest non-negative integer that is not in $p.",
            "The first number 0, 1, 2, … which is missing from the list.",
            "Find the lowest free id, starting at 0.",
            "Which is the smallest whole number (from 0 on) that does not occur in `$p`?",
            "Counts up from zero until a number is found that isn't in the list; 0 for an empty list.",
            "Smallest missing number, starting from zero.",
            "first gap in 0, 1, 2...",
            "The least non-negative integer not contained in $p.",
        ),
    ),
    Classic(
        key="missing_numbers",
        names=("missing_numbers", "find_gaps", "missing_between"),
        params=(Param(("numbers", "nums", "values"), "nats"),),
        returns="list[int]",
        codes=(
            "if not $p:\n    return []\nreturn [i for i in range(min($p), max($p) + 1) if i not in $p]",
            "if not $p:\n    return []\nreturn sorted(set(range(min($p), max($p) + 1)) - set($p))",
            "result = []\n"
            "ordered = sorted($p)\n"
            "for a, b in zip(ordered, ordered[1:]):\n"
            "    result.extend(range(a + 1, b))\n"
            "return result",
        ),
        phrases=(
            "Return the integers missing from $p between its minimum and maximum, in ascending order.",
            "All the numbers between the smallest and the largest value which are not in the list.",
            "Find the gaps in a list of numbers: every integer in its range that doesn't occur. [] for "
            "an empty list.",
            "Which numbers were skipped between the lowest and the highest of the `$p`?",
            "List the integers you would have to add so that the range from min to max is complete.",
            "Missing values inside the range of $p, sorted. Nothing is missing from an empty list.",
            "gaps between min and max, sorted",
            "Everything from the minimum to the maximum that isn't present in the list.",
        ),
    ),
    Classic(
        key="longest_string",
        names=("longest_string", "longest", "longest_word", "find_longest"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="str",
        codes=(
            'return max($p, key=len, default="")',
            'result = ""\n'
            "for item in $p:\n"
            "    if len(item) > len(result):\n"
            "        result = item\n"
            "return result",
            'if not $p:\n    return ""\nreturn max($p, key=len)',
        ),
        phrases=(
            "Return the longest string in $p, or an empty string if there is none.",
            'The word with the most characters; the first one on a tie. "" for an empty list.',
            "Find the longest of the `$p`. An empty list gives an empty string.",
            'Which word is longest? The earliest wins if several are equally long; "" without words.',
            'Longest name in the list or "" if the list has no names.',
            "Compare the words by length and return the greatest; empty string for no words.",
            'longest item, "" when empty',
            'Pick the string having the maximum length, "" if there are no strings.',
        ),
    ),
    Classic(
        key="shortest_string",
        names=("shortest_string", "shortest", "shortest_word", "find_shortest"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="str",
        codes=(
            'return min($p, key=len, default="")',
            "if not $p:\n"
            '    return ""\n'
            "result = $p[0]\n"
            "for item in $p:\n"
            "    if len(item) < len(result):\n"
            "        result = item\n"
            "return result",
        ),
        phrases=(
            "Return the shortest string in $p, or an empty string if the list is empty.",
            'The word with the fewest characters; the first one on a tie. "" for an empty list.',
            "Find the shortest of the `$p`. An empty list gives an empty string.",
            'Which word is shortest? The earliest wins if several are equally short; "" without words.',
            'Shortest name in the list or "" if the list has no names.',
            "Compare the words by length and return the smallest; empty string for no words.",
            'shortest item, "" when empty',
            'Pick the string having the minimum length, "" if there are no strings.',
        ),
    ),
    Classic(
        key="longest_length",
        names=("longest_length", "max_length", "max_len", "longest_word_length"),
        params=(Param(("words", "strings", "names", "lines"), "words"),),
        returns="int",
        codes=(
            "return max((len(item) for item in $p), default=0)",
            "return max(map(len, $p), default=0)",
            "result = 0\nfor item in $p:\n    result = max(result, len(item))\nreturn result",
        ),
        phrases=(
            "Return the length of the longest string in $p, or 0 if it is empty.",
            "How many characters does the longest word have? 0 for an empty list.",
            "The maximum length among the strings; zero if there are none.",
            "Width of the longest of the `$p`, 0 without any.",
            "Find the greatest string length in a list.",
            "Longest length of the words, 0 when there are no words.",
            "max len, 0 if empty",
            "Compute how wide a column must be so that every one of the $p fits.",
        ),
    ),
    Classic(
        key="longer_than",
        names=("longer_than", "strings_longer_than", "filter_long", "long_words"),
        params=(Param(("words", "strings", "names"), "words"), Param(("n", "length", "limit"), "nat")),
        returns="list[str]",
        codes=(
            "return [item for item in $p if len(item) > $q]",
            "return list(filter(lambda item: len(item) > $q, $p))",
            "result = []\n"
            "for item in $p:\n"
            "    if len(item) > $q:\n"
            "        result.append(item)\n"
            "return result",
        ),
        phrases=(
            "Return the strings in $p that are longer than $q characters.",
            "Keep only the words with more than `$q` letters.",
            "All the strings whose length exceeds $q, in their original order.",
            "Which of the words have more than $q characters?",
            "Filter the list: strings longer than $q stay.",
            "Drop every word that has $q characters or fewer.",
            "words with len > $q",
            "The long words of the list, long meaning over $q characters.",
        ),
    ),
    Classic(
        key="at_most_length",
        names=("at_most_length", "short_words", "filter_short", "not_longer_than"),
        params=(Param(("words", "strings", "names"), "words"), Param(("n", "length", "limit"), "nat")),
        returns="list[str]",
        codes=(
            "return [item for item in $p if len(item) <= $q]",
            "result = []\n"
            "for item in $p:\n"
            "    if len(item) <= $q:\n"
            "        result.append(item)\n"
            "return result",
            "return [item for item in $p if not len(item) > $q]",
        ),
        phrases=(
            "Return the strings in $p that have at most $q characters.",
            "Keep only the words with `$q` letters or fewer.",
            "All the strings whose length does not exceed $q.",
            "Which of the words fit into $q characters?",
            "Filter the list: strings up to length $q stay, longer ones go.",
            "Remove every word that is longer than $q characters.",
            "words with len <= $q",
            "The short words in the list, short meaning no more than $q characters.",
        ),
    ),
    Classic(
        key="total_length",
        names=("total_length", "sum_lengths", "total_chars", "combined_length"),
        params=(Param(("words", "strings", "names", "lines"), "words"),),
        returns="int",
        codes=(
            "return sum(len(item) for item in $p)",
            'return len("".join($p))',
            "total = 0\nfor item in $p:\n    total += len(item)\nreturn total",
        ),
        phrases=(
            "Return the total number of characters in all strings of $p.",
            "Add up the lengths of the strings.",
            "How long are the words altogether? 0 for an empty list.",
            "The combined length of `$p`.",
            "Sum of the string lengths in a list.",
            "How many characters would the strings have if they were joined without a separator?",
            "sum of len over the strings",
            "Count all the letters of all the words.",
        ),
    ),
    Classic(
        key="average_length",
        names=("average_length", "mean_length", "avg_word_length"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="float",
        codes=(
            "return sum(len(item) for item in $p) / len($p) if $p else 0.0",
            "if not $p:\n"
            "    return 0.0\n"
            "total = 0\n"
            "for item in $p:\n"
            "    total += len(item)\n"
            "return total / len($p)",
            'return len("".join($p)) / len($p) if $p else 0.0',
        ),
        phrases=(
            "Return the average length of the strings in $p, or 0.0 if there are none.",
            "The mean number of characters per word; 0.0 for an empty list.",
            "How long are the words on average? 0.0 without words.",
            "Average word length of a list of strings, 0.0 when it is empty.",
            "Divide the total number of characters in `$p` by the number of strings (0.0 for none).",
            "Compute the mean of the string lengths. An empty list gives 0.0.",
            "avg len, 0.0 if empty",
            "Mean length of the names in the list, or 0.0.",
        ),
    ),
    Classic(
        key="lengths",
        names=("lengths", "word_lengths", "get_lengths", "lengths_of"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="list[int]",
        codes=(
            "return [len(item) for item in $p]",
            "return list(map(len, $p))",
            "result = []\nfor item in $p:\n    result.append(len(item))\nreturn result",
        ),
        phrases=(
            "Return the lengths of the strings in $p.",
            "A list with the length of each word.",
            "How long is each of the `$p`?",
            "Replace every string by its number of characters.",
            "Map the words to their lengths, in the same order.",
            "Get the character count of each string in a list.",
            "list of lens",
            "For each word, the number of letters it has.",
        ),
    ),
    Classic(
        key="length_map",
        names=("length_map", "lengths_by_word", "word_length_dict", "map_lengths"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="dict[str, int]",
        codes=(
            "return {item: len(item) for item in $p}",
            "result = {}\nfor item in $p:\n    result[item] = len(item)\nreturn result",
            "return dict(zip($p, map(len, $p)))",
        ),
        phrases=(
            "Return a dictionary mapping each string of $p to its length.",
            "Map every word to the number of its characters.",
            "A dict with the words as keys and their lengths as values.",
            "How long is each word? Answer as a dictionary from word to length.",
            "Build a lookup from each of the `$p` to its length.",
            "Length of every string, keyed by the string.",
            "dict word -> len",
            "Create a dictionary whose keys are the given strings and whose values tell how long they are.",
        ),
    ),
    Classic(
        key="join_with",
        names=("join_with", "join_strings", "join_all", "concat_with"),
        params=(
            Param(("words", "strings", "parts", "names"), "words"),
            Param(("separator", "sep", "glue"), "char"),
        ),
        returns="str",
        codes=(
            "return $q.join($p)",
            'result = ""\n'
            "for i, item in enumerate($p):\n"
            "    if i > 0:\n"
            "        result += $q\n"
            "    result += item\n"
            "return result",
        ),
        phrases=(
            "Join the strings in $p with $q between them.",
            "Put all words into one string, separated by `$q`.",
            'The strings of the list glued together with $q; "" for an empty list.',
            "Concatenate the parts and place $q between each two of them.",
            "One string out of many, with $q as the separator.",
            "Combine the list of strings into a single one, $q in between.",
            "join by $q",
            "Make a single text from $p, putting the $q between neighbours.",
        ),
    ),
    Classic(
        key="join_commas",
        names=("join_commas", "comma_list", "to_csv_line", "comma_separated"),
        params=(Param(("numbers", "values", "items", "nums"), "ints"),),
        returns="str",
        codes=(
            'return ", ".join(str(x) for x in $p)',
            'return ", ".join(map(str, $p))',
            'result = ""\n'
            "for x in $p:\n"
            "    if result:\n"
            '        result += ", "\n'
            "    result += str(x)\n"
            "return result",
        ),
        phrases=(
            "Return the numbers of $p as one string, separated by a comma and a space.",
            'Join the values with ", ".',
            'Turn a list of numbers into text like "1, 2, 3"; "" for an empty list.',
            "Write the `$p` one after the other with commas (and spaces) between them.",
            "Comma-separated string of the numbers.",
            "Format the list for reading: items joined by a comma and a blank.",
            'numbers to "a, b, c"',
            'Convert each number to a string and join them all using ", ".',
        ),
    ),
    Classic(
        key="join_and",
        names=("join_and", "human_list", "and_list", "join_with_and"),
        params=(Param(("names", "words", "items"), "words"),),
        returns="str",
        codes=(
            'if len($p) < 2:\n    return "".join($p)\nreturn ", ".join($p[:-1]) + " and " + $p[-1]',
            "if not $p:\n"
            '    return ""\n'
            "if len($p) == 1:\n"
            "    return $p[0]\n"
            "*first, last = $p\n"
            "return f\"{', '.join(first)} and {last}\"",
        ),
        phrases=(
            'Join $p with commas and put "and" before the last one.',
            'Write the list like a person would: "a, b and c". A single name stays as it is, none gives "".',
            'The names separated by ", ", but with " and " between the last two.',
            'Turn a list of words into an English enumeration such as "x, y and z" (no comma before "and").',
            'Human-readable list: commas, then "and" for the final item; "" for nothing.',
            'Format `$p` as text, for example "Ann, Bob and Cid"; one item is returned alone.',
            'list to "a, b and c"',
            "Enumerate the items in a sentence: commas between them, except that the last follows the "
            'word "and". Empty list gives "".',
        ),
    ),
    Classic(
        key="capitalize_all",
        names=("capitalize_all", "capitalize_words", "capitalise_all", "capitalized"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="list[str]",
        codes=(
            "return [item.capitalize() for item in $p]",
            "return list(map(str.capitalize, $p))",
            "result = []\n"
            "for item in $p:\n"
            "    result.append(item[:1].upper() + item[1:].lower())\n"
            "return result",
        ),
        phrases=(
            "Return $p with every string capitalized.",
            "Capitalize each word in a list: first letter upper case, the rest lower case.",
            "The words with a capital first letter and small letters after it.",
            "Make every string start with an upper-case letter (and lower the others).",
            "Apply capitalize to all of the `$p`.",
            "A new list in which each name is capitalised.",
            "capitalize every item",
            "Write all the words with an initial capital and everything else in lower case.",
        ),
    ),
    Classic(
        key="upper_all",
        names=("upper_all", "to_upper", "uppercase_all", "shout"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="list[str]",
        codes=(
            "return [item.upper() for item in $p]",
            "return list(map(str.upper, $p))",
            "result = []\nfor item in $p:\n    result.append(item.upper())\nreturn result",
        ),
        phrases=(
            "Return $p with all strings in upper case.",
            "Convert every word of the list to capital letters.",
            "The words in capitals, in the same order.",
            "Make all strings upper case.",
            "Uppercase each of the `$p`.",
            "A new list where every string is written in big letters.",
            "upper() on each item",
            "Turn a list of strings into capitals.",
        ),
    ),
    Classic(
        key="lower_all",
        names=("lower_all", "to_lower", "lowercase_all"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="list[str]",
        codes=(
            "return [item.lower() for item in $p]",
            "return list(map(str.lower, $p))",
            "result = []\nfor item in $p:\n    result.append(item.lower())\nreturn result",
        ),
        phrases=(
            "Return $p with all strings in lower case.",
            "Convert every word of the list to small letters.",
            "The words without capitals, in the same order.",
            "Make all strings lower case.",
            "Lowercase each of the `$p`.",
            "A new list where every string is written in small letters.",
            "lower() on each item",
            "Turn a list of strings into lowercase.",
        ),
    ),
    Classic(
        key="reverse_each",
        names=("reverse_each", "reverse_strings", "reverse_words_in_list"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="list[str]",
        codes=(
            "return [item[::-1] for item in $p]",
            'return ["".join(reversed(item)) for item in $p]',
            "result = []\nfor item in $p:\n    result.append(item[::-1])\nreturn result",
        ),
        phrases=(
            "Return $p with every string reversed.",
            "Reverse each word of a list but keep the order of the list.",
            "The words spelled backwards, in the same order.",
            "Turn every string around.",
            "What do the `$p` look like when each is written backwards?",
            "A new list where each string has its characters in reverse order.",
            "reverse every item",
            "Spell all the strings from back to front.",
        ),
    ),
    Classic(
        key="starting_with",
        names=("starting_with", "starts_with", "filter_prefix", "words_with_prefix"),
        params=(Param(("words", "strings", "names"), "words"), Param(("prefix", "letter", "start"), "char")),
        returns="list[str]",
        codes=(
            "return [item for item in $p if item.startswith($q)]",
            "return list(filter(lambda item: item.startswith($q), $p))",
            "result = []\n"
            "for item in $p:\n"
            "    if item[: len($q)] == $q:\n"
            "        result.append(item)\n"
            "return result",
        ),
        phrases=(
            "Return the strings in $p that start with $q.",
            "Keep only the words beginning with `$q`.",
            "All the strings that have $q at the beginning, in their original order.",
            "Which of the words start with $q?",
            "Filter the list by the prefix $q.",
            "Drop every string which does not begin with $q.",
            "words starting with $q",
            "Find the names whose beginning is $q (case matters).",
        ),
    ),
    Classic(
        key="ending_with",
        names=("ending_with", "ends_with", "filter_suffix", "words_with_suffix"),
        params=(Param(("words", "strings", "names"), "words"), Param(("suffix", "letter", "ending"), "char")),
        returns="list[str]",
        codes=(
            "return [item for item in $p if item.endswith($q)]",
            "return list(filter(lambda item: item.endswith($q), $p))",
            "result = []\n"
            "for item in $p:\n"
            "    if item.endswith($q):\n"
            "        result.append(item)\n"
            "return result",
        ),
        phrases=(
            "Return the strings in $p that end with $q.",
            "Keep only the words ending in `$q`.",
            "All the strings that have $q at the end, in their original order.",
            "Which of the words end with $q?",
            "Filter the list by the suffix $q.",
            "Drop every string that doesn't end in $q.",
            "words ending with $q",
            "Find the names whose ending is $q.",
        ),
    ),
    Classic(
        key="containing",
        names=("containing", "filter_containing", "search_words", "matching"),
        params=(
            Param(("words", "strings", "names", "lines"), "words"),
            Param(("part", "needle", "query"), "char"),
        ),
        returns="list[str]",
        codes=(
            "return [item for item in $p if $q in item]",
            "return list(filter(lambda item: $q in item, $p))",
            "result = []\n"
            "for item in $p:\n"
            "    if item.find($q) >= 0:\n"
            "        result.append(item)\n"
            "return result",
        ),
        phrases=(
            "Return the strings in $p that contain $q.",
            "Keep only the words in which `$q` occurs.",
            "All the strings with $q somewhere inside, in the original order.",
            "Which of the words contain $q?",
            "Filter the list: only strings containing $q stay.",
            "Search the list for $q and return the strings where it was found.",
            "words with $q in them",
            "Drop every string that doesn't have $q in it.",
        ),
    ),
    Classic(
        key="remove_empty_strings",
        names=("remove_empty_strings", "drop_empty", "non_empty", "without_empty"),
        params=(Param(("words", "strings", "lines", "parts"), "words"),),
        returns="list[str]",
        codes=(
            "return [item for item in $p if item]",
            "return list(filter(None, $p))",
            'result = []\nfor item in $p:\n    if item != "":\n        result.append(item)\nreturn result',
        ),
        phrases=(
            "Return $p without the empty strings.",
            "Remove empty strings from a list.",
            "Keep only the strings that are not empty.",
            "All words with at least one character.",
            'Drop every "" from `$p`.',
            "Filter out the blank entries and leave the others in order.",
            "non-empty strings only",
            "Throw away the strings of length zero.",
        ),
    ),
    Classic(
        key="count_starting_with",
        names=("count_starting_with", "count_prefix", "count_with_prefix"),
        params=(Param(("words", "strings", "names"), "words"), Param(("prefix", "letter", "start"), "char")),
        returns="int",
        codes=(
            "return sum(1 for item in $p if item.startswith($q))",
            "return len([item for item in $p if item.startswith($q)])",
            "total = 0\nfor item in $p:\n    if item.startswith($q):\n        total += 1\nreturn total",
        ),
        phrases=(
            "Return how many strings in $p start with $q.",
            "Count the words beginning with `$q`.",
            "The number of strings that have $q at the beginning.",
            "How many of the words start with $q?",
            "Counts the names whose first characters are $q.",
            "Number of $p with the prefix $q.",
            "count of words starting with $q",
            "Go through the list and count each string that begins with $q.",
        ),
    ),
    Classic(
        key="enumerate_labels",
        names=("enumerate_labels", "number_lines", "numbered", "add_numbers"),
        params=(Param(("words", "lines", "items", "names"), "words"),),
        returns="list[str]",
        codes=(
            'return [f"{i}. {item}" for i, item in enumerate($p, 1)]',
            "result = []\n"
            "number = 1\n"
            "for item in $p:\n"
            '    result.append(str(number) + ". " + item)\n'
            "    number += 1\n"
            "return result",
            'return [f"{i + 1}. {$p[i]}" for i in range(len($p))]',
        ),
        phrases=(
            'Return $p with a number in front of each string, like "1. apple".',
            'Number the lines: "1. ", "2. " and so on before every item.',
            "Prefix each string with its position (starting at 1), a dot and a space.",
            "Turn a list of words into a numbered list.",
            'Label the `$p` "1. …", "2. …", "3. …".',
            "Add a running number with a dot in front of every item, counting from one.",
            'number the items, "1. x" style',
            'For each string, its 1-based position followed by ". " and the string.',
        ),
    ),
    Classic(
        key="add_prefix",
        names=("add_prefix", "prefix_all", "with_prefix"),
        params=(Param(("words", "strings", "names"), "words"), Param(("prefix", "start", "lead"), "char")),
        returns="list[str]",
        codes=(
            "return [$q + item for item in $p]",
            'return [f"{$q}{item}" for item in $p]',
            "result = []\nfor item in $p:\n    result.append($q + item)\nreturn result",
        ),
        phrases=(
            "Return $p with $q put in front of each string.",
            "Prefix every word with `$q`.",
            "Add $q to the beginning of all strings in the list.",
            "The words, each with $q before it.",
            "Put $q at the start of every item.",
            "A new list in which each string begins with the extra $q.",
            "prepend $q to each",
            "Stick $q onto the front of each of the words.",
        ),
    ),
    Classic(
        key="double_all",
        names=("double_all", "doubled", "times_two", "double_each"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="list[int]",
        codes=(
            "return [x * 2 for x in $p]",
            "return list(map(lambda x: 2 * x, $p))",
            "result = []\nfor x in $p:\n    result.append(x + x)\nreturn result",
        ),
        phrases=(
            "Return $p with every number doubled.",
            "Double each value in a list.",
            "Multiply all numbers by two.",
            "The numbers, each twice as big.",
            "A new list holding two times every element of `$p`.",
            "Double everything.",
            "each item times 2",
            "What do the values look like when all of them are doubled?",
        ),
    ),
    Classic(
        key="square_all",
        names=("square_all", "squares", "squared", "square_each"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="list[int]",
        codes=(
            "return [x * x for x in $p]",
            "return list(map(lambda x: x**2, $p))",
            "result = []\nfor x in $p:\n    result.append(x**2)\nreturn result",
        ),
        phrases=(
            "Return the squares of the numbers in $p.",
            "Square every value in a list.",
            "Multiply each number by itself.",
            "A list with x * x for every x in `$p`.",
            "The squared numbers in the same order.",
            "Raise all elements to the power of two.",
            "each item squared",
            "What are the squares of these numbers?",
        ),
    ),
    Classic(
        key="multiply_by",
        names=("multiply_by", "scale", "scale_all", "times"),
        params=(Param(("numbers", "values", "nums", "vector"), "ints"), Param(("factor", "k", "by"), "int")),
        returns="list[int]",
        codes=(
            "return [x * $q for x in $p]",
            "return list(map(lambda x: x * $q, $p))",
            "result = []\nfor x in $p:\n    result.append($q * x)\nreturn result",
        ),
        phrases=(
            "Return $p with every number multiplied by $q.",
            "Scale all the values by `$q`.",
            "Multiply each element of the list with $q.",
            "The numbers times $q.",
            "A new list where each item is $q times the old one.",
            "Stretch the vector by $q: multiply every component.",
            "each item times $q",
            "What do you get if all the numbers are multiplied by $q?",
        ),
    ),
    Classic(
        key="add_to_all",
        names=("add_to_all", "increase_all", "add_each", "shift_values"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"), Param(("amount", "offset", "k"), "int")),
        returns="list[int]",
        codes=(
            "return [x + $q for x in $p]",
            "return list(map(lambda x: x + $q, $p))",
            "result = []\nfor x in $p:\n    result.append(x + $q)\nreturn result",
        ),
        phrases=(
            "Return $p with $q added to every number.",
            "Add `$q` to each value in the list.",
            "Increase all elements by $q.",
            "The numbers, each plus $q.",
            "A new list where every item is larger by $q.",
            "Shift all the values up by $q.",
            "each item plus $q",
            "Raise each of the numbers by the same $q.",
        ),
    ),
    Classic(
        key="negate_all",
        names=("negate_all", "negated", "flip_signs", "opposites"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="list[int]",
        codes=(
            "return [-x for x in $p]",
            "return list(map(lambda x: -x, $p))",
            "result = []\nfor x in $p:\n    result.append(x * -1)\nreturn result",
        ),
        phrases=(
            "Return $p with the sign of every number flipped.",
            "Negate each value in a list.",
            "Turn positive numbers into negative ones and the other way round.",
            "The opposite of each number.",
            "A new list holding -x for every x in `$p`.",
            "Change all the signs.",
            "minus each item",
            "Multiply everything in the list by -1.",
        ),
    ),
    Classic(
        key="absolute_values",
        names=("absolute_values", "abs_all", "magnitudes"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="list[int]",
        codes=(
            "return [abs(x) for x in $p]",
            "return list(map(abs, $p))",
            "result = []\nfor x in $p:\n    result.append(-x if x < 0 else x)\nreturn result",
        ),
        phrases=(
            "Return the absolute values of the numbers in $p.",
            "Remove the minus signs from a list of numbers.",
            "A list with the magnitude of each element.",
            "Make all the values non-negative by dropping their signs.",
            "Apply abs to every one of the `$p`.",
            "How far is each number from zero?",
            "abs of each item",
            "Turn every negative number into its positive counterpart and keep the others.",
        ),
    ),
    Classic(
        key="keep_even",
        names=("keep_even", "evens", "even_numbers", "filter_even"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="list[int]",
        codes=(
            "return [x for x in $p if x % 2 == 0]",
            "return list(filter(lambda x: x % 2 == 0, $p))",
            "result = []\nfor x in $p:\n    if x % 2 == 0:\n        result.append(x)\nreturn result",
        ),
        phrases=(
            "Return the even numbers in $p.",
            "Keep only the values divisible by two.",
            "All even elements of the list, in order.",
            "Filter out the odd numbers and return the rest.",
            "Which of the `$p` are even?",
            "Drop every number that is odd.",
            "even items only",
            "A list of those numbers which can be divided by 2 without remainder.",
        ),
    ),
    Classic(
        key="keep_odd",
        names=("keep_odd", "odds", "odd_numbers", "filter_odd"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="list[int]",
        codes=(
            "return [x for x in $p if x % 2 != 0]",
            "return list(filter(lambda x: x % 2, $p))",
            "result = []\nfor x in $p:\n    if x % 2 == 1:\n        result.append(x)\nreturn result",
        ),
        phrases=(
            "Return the odd numbers in $p.",
            "Keep only the values that are not divisible by two.",
            "All odd elements of the list, in order.",
            "Filter out the even numbers and return the rest.",
            "Which of the `$p` are odd?",
            "Drop every number that is even.",
            "odd items only",
            "A list of those numbers which leave a remainder of 1 when divided by 2.",
        ),
    ),
    Classic(
        key="keep_positive",
        names=("keep_positive", "positives", "positive_numbers", "filter_positive"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="list[int]",
        codes=(
            "return [x for x in $p if x > 0]",
            "return list(filter(lambda x: x > 0, $p))",
            "result = []\nfor x in $p:\n    if x > 0:\n        result.append(x)\nreturn result",
        ),
        phrases=(
            "Return the positive numbers in $p.",
            "Keep only the values greater than zero.",
            "All positive elements of the list, in order.",
            "Filter out zeros and negative numbers.",
            "Which of the `$p` are above 0?",
            "Drop every number that is zero or less.",
            "positive items only",
            "The numbers larger than zero, as a new list.",
        ),
    ),
    Classic(
        key="drop_negatives",
        names=("drop_negatives", "remove_negative", "without_negatives", "non_negative"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="list[int]",
        codes=(
            "return [x for x in $p if x >= 0]",
            "return list(filter(lambda x: not x < 0, $p))",
            "result = []\nfor x in $p:\n    if x < 0:\n        continue\n    result.append(x)\nreturn result",
        ),
        phrases=(
            "Return $p without the negative numbers.",
            "Remove all values below zero; zeros stay.",
            "Keep only the numbers that are zero or greater.",
            "Throw the negative numbers away.",
            "The elements of `$p` that are at least 0.",
            "Filter out everything with a minus sign.",
            "no negatives",
            "List the numbers that aren't negative, in their original order.",
        ),
    ),
    Classic(
        key="greater_than",
        names=("greater_than", "filter_greater", "keep_above", "above"),
        params=(
            Param(("numbers", "values", "nums", "scores"), "ints"),
            Param(("limit", "threshold", "minimum"), "int"),
        ),
        returns="list[int]",
        codes=(
            "return [x for x in $p if x > $q]",
            "return list(filter(lambda x: x > $q, $p))",
            "result = []\nfor x in $p:\n    if x > $q:\n        result.append(x)\nreturn result",
        ),
        phrases=(
            "Return the numbers in $p that are greater than $q.",
            "Keep only the values above `$q`.",
            "All elements strictly larger than $q, in order.",
            "Which of the numbers exceed $q?",
            "Drop everything that is $q or less.",
            "Filter the list by a lower bound $q, which itself is excluded.",
            "items > $q",
            "The scores that are better than $q.",
        ),
    ),
    Classic(
        key="less_than",
        names=("less_than", "filter_less", "keep_below", "below"),
        params=(
            Param(("numbers", "values", "nums", "prices"), "ints"),
            Param(("limit", "threshold", "maximum"), "int"),
        ),
        returns="list[int]",
        codes=(
            "return [x for x in $p if x < $q]",
            "return list(filter(lambda x: x < $q, $p))",
            "result = []\nfor x in $p:\n    if x < $q:\n        result.append(x)\nreturn result",
        ),
        phrases=(
            "Return the numbers in $p that are less than $q.",
            "Keep only the values below `$q`.",
            "All elements strictly smaller than $q, in order.",
            "Which of the numbers are under $q?",
            "Drop everything that is $q or more.",
            "Filter the list by an upper bound $q, which itself is excluded.",
            "items < $q",
            "The prices lower than $q.",
        ),
    ),
    Classic(
        key="keep_between",
        names=("keep_between", "filter_range", "within_range", "between"),
        params=(
            Param(("numbers", "values", "nums"), "ints"),
            Param(("low", "lower", "start"), "int"),
            Param(("high", "upper", "end"), "int"),
        ),
        returns="list[int]",
        codes=(
            "return [x for x in $p if $q <= x <= $r]",
            "return list(filter(lambda x: $q <= x <= $r, $p))",
            "result = []\nfor x in $p:\n    if x >= $q and x <= $r:\n        result.append(x)\nreturn result",
        ),
        phrases=(
            "Return the numbers in $p that lie between $q and $r, both included.",
            "Keep only the values in the range from `$q` to `$r` (inclusive).",
            "All elements that are at least $q and at most $r.",
            "Which of the numbers are between $q and $r?",
            "Drop everything smaller than $q or larger than $r.",
            "Filter the list to the closed interval [$q, $r].",
            "items with $q <= x <= $r",
            "The numbers which are neither below $q nor above $r.",
        ),
    ),
    Classic(
        key="divisible_by",
        names=("divisible_by", "filter_divisible", "multiples_in"),
        params=(Param(("numbers", "values", "nums"), "ints"), Param(("divisor", "d", "k"), "small")),
        returns="list[int]",
        codes=(
            "return [x for x in $p if x % $q == 0]",
            "return list(filter(lambda x: x % $q == 0, $p))",
            "result = []\nfor x in $p:\n    if not x % $q:\n        result.append(x)\nreturn result",
        ),
        phrases=(
            "Return the numbers in $p that are divisible by $q.",
            "Keep only multiples of `$q`.",
            "All elements that can be divided by $q without a remainder.",
            "Which of the numbers does $q divide evenly?",
            "Drop everything that isn't a multiple of $q.",
            "Filter the list: only numbers with x % $q == 0 stay.",
            "multiples of $q in the list",
            "The values that leave remainder zero when divided by $q.",
        ),
    ),
    Classic(
        key="remove_value",
        names=("remove_value", "remove_all", "without", "exclude"),
        params=(
            Param(("items", "values", "numbers", "lst"), "nats"),
            Param(("target", "x", "unwanted"), "nat"),
        ),
        returns="list[int]",
        codes=(
            "return [item for item in $p if item != $q]",
            "return list(filter(lambda item: item != $q, $p))",
            "result = []\nfor item in $p:\n    if item != $q:\n        result.append(item)\nreturn result",
        ),
        phrases=(
            "Return $p without any elements equal to $q.",
            "Remove all occurrences of `$q` from a list.",
            "The list with every $q taken out.",
            "Drop each item that equals $q and keep the rest in order.",
            "A copy of the list lacking $q.",
            "Delete $q wherever it appears.",
            "everything but $q",
            "Filter out $q.",
            "Keep the items that differ from $q.",
        ),
    ),
    Classic(
        key="remove_first",
        names=("remove_first", "remove_first_occurrence", "remove_once"),
        params=(
            Param(("items", "values", "numbers", "lst"), "nats"),
            Param(("target", "x", "unwanted"), "nat"),
        ),
        returns="list[int]",
        codes=(
            "result = list($p)\nif $q in result:\n    result.remove($q)\nreturn result",
            "if $q not in $p:\n    return list($p)\ni = $p.index($q)\nreturn $p[:i] + $p[i + 1 :]",
            "result = []\n"
            "removed = False\n"
            "for item in $p:\n"
            "    if item == $q and not removed:\n"
            "        removed = True\n"
            "    else:\n"
            "        result.append(item)\n"
            "return result",
        ),
        phrases=(
            "Return $p without the first occurrence of $q.",
            "Remove `$q` from a list once; later copies stay.",
            "A copy of the list in which only the first $q is taken out. Unchanged if there is none.",
            "Delete the first item equal to $q and keep everything else.",
            "Take $q out of the list a single time without changing the original.",
            "The list minus its earliest $q.",
            "drop the first $q only",
            "Search for $q, leave out the first one found, and return the remaining items.",
        ),
    ),
    Classic(
        key="replace_value",
        names=("replace_value", "replace_all", "substitute", "swap_values"),
        params=(
            Param(("items", "values", "numbers", "lst"), "nats"),
            Param(("old", "target", "before"), "nat"),
            Param(("new", "replacement", "after"), "nat"),
        ),
        returns="list[int]",
        codes=(
            "return [$r if item == $q else item for item in $p]",
            "result = []\n"
            "for item in $p:\n"
            "    if item == $q:\n"
            "        result.append($r)\n"
            "    else:\n"
            "        result.append(item)\n"
            "return result",
            "return list(map(lambda item: $r if item == $q else item, $p))",
        ),
        phrases=(
            "Return $p with every $q replaced by $r.",
            "Replace all occurrences of `$q` with `$r` in a list.",
            "Put $r wherever the list has $q.",
            "Copy the list, changing each $q into $r.",
            "Each element equal to $q becomes $r and the others stay as they are.",
            "Substitute $r for $q throughout the list.",
            "$q -> $r everywhere",
            "A new list that has $r in the places where $q was.",
        ),
    ),
    Classic(
        key="replace_negatives",
        names=("replace_negatives", "negatives_to_zero", "zero_negatives", "floor_at_zero"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="list[int]",
        codes=(
            "return [max(x, 0) for x in $p]",
            "return [x if x > 0 else 0 for x in $p]",
            "result = []\n"
            "for x in $p:\n"
            "    if x < 0:\n"
            "        result.append(0)\n"
            "    else:\n"
            "        result.append(x)\n"
            "return result",
        ),
        phrases=(
            "Return $p with every negative number replaced by 0.",
            "Set all values below zero to zero.",
            "Negative numbers become 0 and the others stay.",
            "The list, with 0 in place of each negative element.",
            "Cut the `$p` off at zero from below.",
            "Replace anything under 0 by 0.",
            "negatives -> 0",
            "Make sure no number is smaller than zero by raising the negative ones to zero.",
        ),
    ),
    Classic(
        key="clamp_all",
        names=("clamp_all", "clip", "clamp_values", "limit_all"),
        params=(
            Param(("numbers", "values", "nums"), "ints"),
            Param(("low", "lower", "minimum"), "nat"),
            Param(("high", "upper", "maximum"), "nat"),
        ),
        returns="list[int]",
        codes=(
            "return [max($q, min(x, $r)) for x in $p]",
            "result = []\n"
            "for x in $p:\n"
            "    if x > $r:\n"
            "        x = $r\n"
            "    if x < $q:\n"
            "        x = $q\n"
            "    result.append(x)\n"
            "return result",
        ),
        phrases=(
            "Return $p with every number limited to the range from $q to $r.",
            "Clamp all values between `$q` and `$r`.",
            "Raise numbers below $q to $q and lower numbers above $r to $r.",
            "Clip the list so that nothing is smaller than $q or greater than $r.",
            "Force each value into the interval [$q, $r].",
            "Values under $q become $q, values over $r become $r, the rest stay.",
            "clamp each to $q..$r",
            "Limit every element to at least $q and at most $r.",
        ),
    ),
    Classic(
        key="remove_every_nth",
        names=("remove_every_nth", "drop_every_nth", "drop_every", "remove_nth_items"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"), Param(("n", "k", "step"), "small")),
        returns="list[int]",
        codes=(
            "return [x for i, x in enumerate($p, 1) if i % $q != 0]",
            "result = []\n"
            "for i, x in enumerate($p):\n"
            "    if (i + 1) % $q != 0:\n"
            "        result.append(x)\n"
            "return result",
            "result = list($p)\ndel result[$q - 1 :: $q]\nreturn result",
        ),
        phrases=(
            "Return $p without every $q-th element.",
            "Remove each `$q`-th item from a list, counting from 1.",
            "Drop the items at the positions $q, 2 * $q, 3 * $q and so on (the first position is 1).",
            "Leave out every $q-th of the items.",
            "Delete one item in $q: the last of each group of $q.",
            "The list that remains if each item whose 1-based position is a multiple of $q is removed.",
            "drop every $q-th",
            "Keep all the elements except those in position $q, twice $q, three times $q, ...",
        ),
    ),
    Classic(
        key="every_kth",
        names=("every_kth", "every_nth", "take_every", "sample_every"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"), Param(("k", "n", "step"), "small")),
        returns="list[int]",
        codes=(
            "return $p[::$q]",
            "return [x for i, x in enumerate($p) if i % $q == 0]",
            "result = []\nfor i in range(0, len($p), $q):\n    result.append($p[i])\nreturn result",
        ),
        phrases=(
            "Return every $q-th element of $p, starting with the first.",
            "Take the first item, then each item $q places further on.",
            "The elements at the indices 0, $q, 2 * $q, ...",
            "Pick one item out of every $q, beginning with the first one.",
            "Go through the list in steps of $q and collect the items.",
            "Slice the list with a step of $q.",
            "every $q-th, from index 0",
            "The items whose index is a multiple of $q.",
        ),
    ),
    Classic(
        key="alternate_items",
        names=("alternate_items", "every_other", "every_second", "even_positions"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"),),
        returns="list[int]",
        codes=(
            "return $p[::2]",
            "return [x for i, x in enumerate($p) if i % 2 == 0]",
            "result = []\nfor i in range(0, len($p), 2):\n    result.append($p[i])\nreturn result",
        ),
        phrases=(
            "Return every other element of $p, starting with the first.",
            "The items at even indices (0, 2, 4, ...).",
            "Take one item, skip the next, and so on.",
            "Keep the first, third, fifth element and so forth.",
            "Alternate items of the `$p`, beginning at the front.",
            "Every second item, the first included.",
            "items at even positions",
            "Leave out each second element of the list.",
        ),
    ),
    Classic(
        key="odd_positions",
        names=("odd_positions", "odd_indexed", "items_at_odd_indices"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"),),
        returns="list[int]",
        codes=(
            "return $p[1::2]",
            "return [x for i, x in enumerate($p) if i % 2 == 1]",
            "result = []\nfor i in range(1, len($p), 2):\n    result.append($p[i])\nreturn result",
        ),
        phrases=(
            "Return the elements of $p at odd indices.",
            "The items with index 1, 3, 5 and so on.",
            "Take every second element, starting from the second one.",
            "Skip one item, take the next, and repeat.",
            "Keep the second, fourth, sixth element and so forth.",
            "Items of `$p` in odd positions, counting from zero.",
            "items at indices 1, 3, 5...",
            "Every other element, beginning with the second.",
        ),
    ),
    Classic(
        key="take_while",
        names=("take_while_positive", "leading_positives", "take_positive"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="list[int]",
        codes=(
            "result = []\nfor x in $p:\n    if x <= 0:\n        break\n    result.append(x)\nreturn result",
            "from itertools import takewhile\n\nreturn list(takewhile(lambda x: x > 0, $p))",
        ),
        phrases=(
            "Return the leading positive numbers of $p, up to the first that is not positive.",
            "Take numbers from the front as long as they are greater than zero.",
            "The first run of positive values; [] if the list starts with zero or a negative number.",
            "Collect the `$p` until one is zero or negative, then stop.",
            "Everything before the first element that is 0 or less.",
            "Keep taking items while they are positive.",
            "take while > 0",
            "How does the list begin? The positive numbers before the first non-positive one.",
        ),
    ),
    Classic(
        key="take_while_less",
        names=("take_while_less", "take_until_limit", "leading_below"),
        params=(Param(("numbers", "values", "nums"), "ints"), Param(("limit", "threshold", "bound"), "int")),
        returns="list[int]",
        codes=(
            "from itertools import takewhile\n\nreturn list(takewhile(lambda x: x < $q, $p))",
            "result = []\nfor x in $p:\n    if x >= $q:\n        break\n    result.append(x)\nreturn result",
        ),
        phrases=(
            "Return the leading numbers of $p that are less than $q, stopping at the first that is not.",
            "Take numbers from the front of the list while they are below `$q`.",
            "Everything before the first element that is $q or more.",
            "The beginning of the list, as long as the values stay under $q.",
            "Collect numbers until one reaches $q; that one and all after it are left out.",
            "Keep taking items while they are smaller than $q.",
            "take while < $q",
            "Stop at the first number which isn't less than $q and return what came before it.",
        ),
    ),
    Classic(
        key="drop_while",
        names=("drop_while_less", "skip_while_below", "drop_leading_below"),
        params=(Param(("numbers", "values", "nums"), "ints"), Param(("limit", "threshold", "bound"), "int")),
        returns="list[int]",
        codes=(
            "from itertools import dropwhile\n\nreturn list(dropwhile(lambda x: x < $q, $p))",
            "for i, x in enumerate($p):\n    if x >= $q:\n        return $p[i:]\nreturn []",
            "i = 0\nwhile i < len($p) and $p[i] < $q:\n    i += 1\nreturn $p[i:]",
        ),
        phrases=(
            "Return $p without the leading numbers that are less than $q.",
            "Skip numbers at the front while they are below `$q`, then keep all the rest.",
            "Everything from the first element on that is at least $q; [] if there is none.",
            "Drop items as long as they are smaller than $q.",
            "The list starting at the first number which reaches $q.",
            "Remove the beginning of the list up to the first value not under $q; later small values stay.",
            "drop while < $q",
            "Ignore the values until one is $q or more; return that one and everything after it.",
        ),
    ),
    Classic(
        key="strip_zeros",
        names=("strip_leading_zeros", "drop_leading_zeros", "skip_zeros"),
        params=(Param(("numbers", "digits", "values"), "nats"),),
        returns="list[int]",
        codes=(
            "i = 0\nwhile i < len($p) and $p[i] == 0:\n    i += 1\nreturn $p[i:]",
            "from itertools import dropwhile\n\nreturn list(dropwhile(lambda x: x == 0, $p))",
            "for i, x in enumerate($p):\n    if x != 0:\n        return $p[i:]\nreturn []",
        ),
        phrases=(
            "Return $p without the zeros at its beginning.",
            "Remove leading zeros from a list; zeros further on are kept.",
            "Drop the 0s at the front of the list.",
            "The list from the first nonzero element on, [] if all are zero.",
            "Skip zeros until a different number comes, then keep everything.",
            "Strip zeros off the start of `$p`.",
            "no leading zeros",
            "Cut away all zeros that come before the first other value.",
        ),
    ),
)
