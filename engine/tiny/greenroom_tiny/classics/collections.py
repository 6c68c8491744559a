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
            "Reduce $p to a single number by multiplication, starting from 1.",
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
            "The word that occurs most often in the list; the earliest one wins a tie. None for an empty list.",
            "Which string appears the most times? None if there are none.",
            "Find the most common element. On ties take the one seen first; return None when the list is empty.",
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
            "The mode of a list of integers; ties go to the number that comes first, and an empty list gives None.",
            "Which number occurs most frequently? None when there are no numbers.",
            "Find the most common value in $p, the first of them if several are equally common. None "
            "for an empty list.",
            "Most frequent number in the list, None if the list is empty.",
            "Count how often each number appears and return the one with the highest count (None without numbers).",
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
            "if not $p:\n    return 0.0\nmean = sum($p) / len($p)\nreturn sum((x - mean) ** 2 for x in $p) / len($p)",
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
            "Compute the variance of a list of numbers, dividing by n. Returns 0.0 when there are no numbers.",
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
            "if not $p:\n    return None\ntop = max($p)\nreturn max((x for x in $p if x != top), default=None)",
        ),
        phrases=(
            "Return the second largest distinct number in $p, or None if there is none.",
            "The second highest value, ignoring repeats of the highest one. None when there are fewer "
            "than two different numbers.",
            "Find the runner-up: the largest number that is smaller than the maximum, or None.",
            "Which number is second biggest? Equal numbers count once; None if all are the same or the list is empty.",
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
            "if not $p:\n    return None\nlow = min($p)\nreturn min((x for x in $p if x > low), default=None)",
            "rest = [x for x in $p if x != min($p)]\nreturn min(rest) if rest else None",
        ),
        phrases=(
            "Return the second smallest distinct number in $p, or None if there is none.",
            "The second lowest value, not counting repeats of the lowest one. None with fewer than two "
            "different numbers.",
            "Find the smallest number that is greater than the minimum, or None.",
            "Which number is second from the bottom? Equal numbers count once; None if there is no second one.",
            "Second least distinct value of `$p`, None if it doesn't exist.",
            "The smallest element apart from the minimum itself; None when all elements are equal or there are none.",
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
            "best = -1\nfor i, x in enumerate($p):\n    if best == -1 or x > $p[best]:\n        best = i\nreturn best",
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
            "best = -1\nfor i, x in enumerate($p):\n    if best == -1 or x < $p[best]:\n        best = i\nreturn best",
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
            "The item in the middle of the list; with an even length the right one of the two. None for an empty list.",
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
            "result = []\nfor x in $p:\n    if len(result) >= $q:\n        break\n    result.append(x)\nreturn result",
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
            "result = -1\nfor i, item in enumerate($p):\n    if item == $q:\n        result = i\nreturn result",
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
            "result = []\nfor i in range(len($p)):\n    if $p[i] == $q:\n        result.append(i)\nreturn result",
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
            "seen = set()\nfor x in $p:\n    if x in seen:\n        return False\n    seen.add(x)\nreturn True",
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
            "seen = set()\nfor x in $p:\n    if x in seen:\n        return True\n    seen.add(x)\nreturn False",
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
            "result = []\nfor item in $p:\n    if item not in result:\n        result.append(item)\nreturn result",
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
            "counts = {}\nfor x in $p:\n    counts[x] = counts.get(x, 0) + 1\nreturn [x for x in $p if counts[x] == 1]",
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
            "Find the first duplicate: the item whose second occurrence comes earliest. None without duplicates.",
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
            "Find the gaps in a list of numbers: every integer in its range that doesn't occur. [] for an empty list.",
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
            'result = ""\nfor item in $p:\n    if len(item) > len(result):\n        result = item\nreturn result',
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
            "result = []\nfor item in $p:\n    if len(item) > $q:\n        result.append(item)\nreturn result",
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
            "result = []\nfor item in $p:\n    if len(item) <= $q:\n        result.append(item)\nreturn result",
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
            "if not $p:\n    return 0.0\ntotal = 0\nfor item in $p:\n    total += len(item)\nreturn total / len($p)",
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
            'result = ""\nfor x in $p:\n    if result:\n        result += ", "\n    result += str(x)\nreturn result',
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
            "result = []\nfor item in $p:\n    result.append(item[:1].upper() + item[1:].lower())\nreturn result",
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
            "result = []\nfor item in $p:\n    if item[: len($q)] == $q:\n        result.append(item)\nreturn result",
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
            "result = []\nfor item in $p:\n    if item.endswith($q):\n        result.append(item)\nreturn result",
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
            "result = []\nfor item in $p:\n    if item.find($q) >= 0:\n        result.append(item)\nreturn result",
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
    Classic(
        key="chunks",
        names=("chunks", "chunk", "split_chunks", "batched"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"), Param(("size", "n", "k"), "small")),
        returns="list[list[int]]",
        codes=(
            "return [$p[i : i + $q] for i in range(0, len($p), $q)]",
            "result = []\nrest = $p\nwhile rest:\n    result.append(rest[:$q])\n    rest = rest[$q:]\nreturn result",
            "result = []\n"
            "for i, x in enumerate($p):\n"
            "    if i % $q == 0:\n"
            "        result.append([])\n"
            "    result[-1].append(x)\n"
            "return result",
        ),
        phrases=(
            "Split $p into chunks of $q elements; the last one may be shorter.",
            "Cut a list into pieces of length `$q`.",
            "Break the items up into batches of $q. What is left over forms the final, smaller batch.",
            "Group the elements $q at a time.",
            "A list of lists, each with $q successive items (fewer in the last).",
            "Divide $p into consecutive groups of $q. An empty list has no groups.",
            "chunks of $q items",
            "Put the first $q items into one list, the next $q into another, and so on to the end.",
            "How does the list look in slices of $q?",
        ),
    ),
    Classic(
        key="windows",
        names=("windows", "sliding_window", "sliding_windows", "sublists"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"), Param(("size", "n", "width"), "small")),
        returns="list[list[int]]",
        codes=(
            "return [$p[i : i + $q] for i in range(len($p) - $q + 1)]",
            "result = []\n"
            "i = 0\n"
            "while i + $q <= len($p):\n"
            "    result.append($p[i : i + $q])\n"
            "    i += 1\n"
            "return result",
        ),
        phrases=(
            "Return all runs of $q successive elements of $p.",
            "Sliding windows: every sublist of `$q` neighbouring items, moving one step at a time.",
            "All contiguous sublists of length $q; [] if the list is shorter than that.",
            "Move a window of $q items over the list and collect what it shows.",
            "The overlapping slices of size $q.",
            "Each window starts one element after the previous one and holds $q items.",
            "windows of width $q",
            "Which sequences of $q adjacent elements does the list contain? In order.",
        ),
    ),
    Classic(
        key="neighbours",
        names=("neighbour_pairs", "pairwise", "adjacent_pairs", "consecutive_pairs"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"),),
        returns="list[tuple[int, int]]",
        codes=(
            "return list(zip($p, $p[1:]))",
            "return [($p[i], $p[i + 1]) for i in range(len($p) - 1)]",
            "result = []\nfor i in range(1, len($p)):\n    result.append(($p[i - 1], $p[i]))\nreturn result",
        ),
        phrases=(
            "Return the pairs of neighbouring elements of $p.",
            "Each element together with the next one, as tuples.",
            "All pairs of consecutive items; [] with fewer than two items.",
            "Pair every item with its successor.",
            "List the adjacent pairs: first and second, second and third, and so on.",
            "The overlapping pairs of `$p`.",
            "pairs of neighbours",
            "Which two values stand next to each other? A list of tuples, from left to right.",
        ),
    ),
    Classic(
        key="pair_up",
        names=("pair_up", "in_pairs", "group_pairs"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"),),
        returns="list[tuple[int, int]]",
        codes=(
            "return list(zip($p[::2], $p[1::2]))",
            "return [($p[i], $p[i + 1]) for i in range(0, len($p) - 1, 2)]",
            "result = []\n"
            "i = 0\n"
            "while i + 1 < len($p):\n"
            "    result.append(($p[i], $p[i + 1]))\n"
            "    i += 2\n"
            "return result",
        ),
        phrases=(
            "Group $p into pairs: the first two, the next two and so on. A left-over element is dropped.",
            "Split a list into tuples of two; an odd one out at the end is ignored.",
            "Take the items two by two, without overlap.",
            "Pair up the elements (first with second, third with fourth, ...).",
            "Non-overlapping pairs of successive items of `$p`, as tuples.",
            "Turn a flat list into a list of pairs; with an odd length the last item is lost.",
            "two at a time, as tuples",
            "Couples of elements in order, each element used at most once.",
        ),
    ),
    Classic(
        key="differences",
        names=("differences", "diffs", "deltas", "consecutive_differences"),
        params=(Param(("numbers", "values", "nums", "readings"), "ints"),),
        returns="list[int]",
        codes=(
            "return [b - a for a, b in zip($p, $p[1:])]",
            "return [$p[i + 1] - $p[i] for i in range(len($p) - 1)]",
            "result = []\nfor i in range(1, len($p)):\n    result.append($p[i] - $p[i - 1])\nreturn result",
        ),
        phrases=(
            "Return the differences between neighbouring numbers of $p.",
            "Each value minus the one before it, starting with the second.",
            "By how much does each number differ from its predecessor? [] for fewer than two numbers.",
            "The steps from each element to the next.",
            "List the changes between consecutive readings (later minus earlier).",
            "Subtract every number of `$p` from the following one.",
            "successive differences",
            "Deltas of the list: next - current for each pair of neighbours.",
        ),
    ),
    Classic(
        key="max_gap",
        names=("max_gap", "largest_gap", "biggest_jump", "max_step"),
        params=(Param(("numbers", "values", "nums", "readings"), "ints"),),
        returns="int",
        codes=(
            "return max((abs(b - a) for a, b in zip($p, $p[1:])), default=0)",
            "best = 0\nfor i in range(1, len($p)):\n    best = max(best, abs($p[i] - $p[i - 1]))\nreturn best",
            "steps = [abs(b - a) for a, b in zip($p, $p[1:])]\nreturn max(steps) if steps else 0",
        ),
        phrases=(
            "Return the largest absolute difference between neighbouring numbers in $p, or 0 if there "
            "are fewer than two.",
            "The biggest jump from one value to the next, up or down.",
            "How far apart are the two most different neighbours? 0 for short lists.",
            "Greatest step between consecutive elements, ignoring its direction.",
            "Find the widest gap between adjacent items of `$p`; 0 if there is no pair.",
            "Maximum of |b - a| over all pairs of successive values, zero without pairs.",
            "biggest jump, 0 if none",
            "Compare each number with the next and return the largest distance found.",
        ),
    ),
    Classic(
        key="running_sum",
        names=("running_sum", "cumulative_sum", "running_totals", "cumsum"),
        params=(Param(("numbers", "values", "nums", "amounts"), "ints"),),
        returns="list[int]",
        codes=(
            "result = []\ntotal = 0\nfor x in $p:\n    total += x\n    result.append(total)\nreturn result",
            "from itertools import accumulate\n\nreturn list(accumulate($p))",
            "return [sum($p[: i + 1]) for i in range(len($p))]",
        ),
        phrases=(
            "Return the running sums of $p.",
            "The cumulative sum: each element is the total of all numbers up to there.",
            "Running totals of a list, of the same length as the list.",
            "At every position, the sum of the values so far (the current one included).",
            "Accumulate the numbers: first, first + second, first + second + third, ...",
            "Cumulative totals of `$p`; [] for an empty list.",
            "partial sums",
            "How does the total grow when the amounts are added one after the other?",
        ),
    ),
    Classic(
        key="prefix_sums",
        names=("prefix_sums", "prefix_totals", "sums_before"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="list[int]",
        codes=(
            "result = [0]\nfor x in $p:\n    result.append(result[-1] + x)\nreturn result",
            "return [sum($p[:i]) for i in range(len($p) + 1)]",
            "from itertools import accumulate\n\nreturn list(accumulate($p, initial=0))",
        ),
        phrases=(
            "Return the prefix sums of $p, starting with 0.",
            "The sums of the first 0, 1, 2, ... numbers; the result has one element more than the list.",
            "Prefix sum table: entry i is the total of the first i values.",
            "Cumulative sums with a leading zero; [0] for an empty list.",
            "For each i from 0 to the length, the sum of the elements before index i.",
            "Build the list of partial sums of `$p` beginning with 0.",
            "prefix sums incl. 0 at the front",
            "Running totals of the numbers, preceded by a zero.",
        ),
    ),
    Classic(
        key="running_max",
        names=("running_max", "cumulative_max", "running_maximum", "max_so_far"),
        params=(Param(("numbers", "values", "nums", "scores"), "ints"),),
        returns="list[int]",
        codes=(
            "result = []\nfor x in $p:\n    result.append(max(x, result[-1]) if result else x)\nreturn result",
            "from itertools import accumulate\n\nreturn list(accumulate($p, max))",
            "return [max($p[: i + 1]) for i in range(len($p))]",
        ),
        phrases=(
            "Return the running maximum of $p.",
            "At each position, the largest number seen so far.",
            "The cumulative maximum: the highest of all values up to and including the current one.",
            "For every element, the maximum of it and everything before it.",
            "How did the record develop? The best score up to each point.",
            "Max so far for each of the `$p`; [] for an empty list.",
            "running max",
            "Go through the list and note the greatest value up to each item.",
        ),
    ),
    Classic(
        key="running_min",
        names=("running_min", "cumulative_min", "running_minimum", "min_so_far"),
        params=(Param(("numbers", "values", "nums", "prices"), "ints"),),
        returns="list[int]",
        codes=(
            "result = []\nfor x in $p:\n    result.append(min(x, result[-1]) if result else x)\nreturn result",
            "from itertools import accumulate\n\nreturn list(accumulate($p, min))",
            "return [min($p[: i + 1]) for i in range(len($p))]",
        ),
        phrases=(
            "Return the running minimum of $p.",
            "At each position, the smallest number seen so far.",
            "The cumulative minimum: the lowest of all values up to and including the current one.",
            "For every element, the minimum of it and everything before it.",
            "What was the cheapest price up to each point?",
            "Min so far for each of the `$p`; [] for an empty list.",
            "running min",
            "Go through the list and note the least value up to each item.",
        ),
    ),
    Classic(
        key="running_product",
        names=("running_product", "cumulative_product", "cumprod"),
        params=(Param(("numbers", "values", "nums", "factors"), "ints"),),
        returns="list[int]",
        codes=(
            "result = []\ncurrent = 1\nfor x in $p:\n    current *= x\n    result.append(current)\nreturn result",
            "from itertools import accumulate\nfrom operator import mul\n\nreturn list(accumulate($p, mul))",
        ),
        phrases=(
            "Return the running products of $p.",
            "The cumulative product: each element is the product of all numbers up to there.",
            "At every position, the product of the values so far.",
            "Multiply the numbers one after the other and list every intermediate result.",
            "Cumulative products of `$p`; [] for an empty list.",
            "Like a running sum, but multiplying.",
            "partial products",
            "First, first times second, first times second times third, and so on.",
        ),
    ),
    Classic(
        key="moving_average",
        names=("moving_average", "rolling_mean", "moving_averages", "smooth"),
        params=(
            Param(("numbers", "values", "nums", "readings"), "ints"),
            Param(("size", "window", "n"), "small"),
        ),
        returns="list[float]",
        codes=(
            "return [sum($p[i : i + $q]) / $q for i in range(len($p) - $q + 1)]",
            "result = []\n"
            "for end in range($q, len($p) + 1):\n"
            "    result.append(sum($p[end - $q : end]) / $q)\n"
            "return result",
        ),
        phrases=(
            "Return the moving averages of $p over $q numbers.",
            "The mean of every $q successive values; [] if there are fewer than that.",
            "Slide a window of width `$q` over the numbers and average each position.",
            "Rolling mean with a window of $q elements.",
            "For each run of $q neighbouring numbers, their average.",
            "Smooth the data by averaging $q consecutive values at a time.",
            "moving average, width $q",
            "What are the averages of all the windows with $q items?",
        ),
    ),
    Classic(
        key="rotate_left",
        names=("rotate_left", "rotate", "shift_left", "rotated"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"), Param(("k", "n", "steps"), "nat")),
        returns="list[int]",
        codes=(
            "if not $p:\n    return []\ni = $q % len($p)\nreturn $p[i:] + $p[:i]",
            "result = list($p)\n"
            "for _ in range($q):\n"
            "    if result:\n"
            "        result.append(result.pop(0))\n"
            "return result",
            "return [$p[(i + $q) % len($p)] for i in range(len($p))]",
        ),
        phrases=(
            "Rotate $p to the left by $q places.",
            "Move the first $q elements to the end of the list.",
            "Shift the items `$q` positions to the left; what falls off the front comes back at the end.",
            "The list rotated left $q times. An empty list stays empty.",
            "Take the first item and put it last, $q times over.",
            "Left rotation by $q, which may be more than the length.",
            "rotate left by $q",
            "The list as it looks when it starts $q elements later and wraps around.",
        ),
    ),
    Classic(
        key="rotate_right",
        names=("rotate_right", "shift_right", "rotated_right"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"), Param(("k", "n", "steps"), "nat")),
        returns="list[int]",
        codes=(
            "if not $p:\n    return []\ni = len($p) - $q % len($p)\nreturn $p[i:] + $p[:i]",
            "result = list($p)\n"
            "for _ in range($q):\n"
            "    if result:\n"
            "        result.insert(0, result.pop())\n"
            "return result",
            "return [$p[(i - $q) % len($p)] for i in range(len($p))]",
        ),
        phrases=(
            "Rotate $p to the right by $q places.",
            "Move the last $q elements to the front of the list.",
            "Shift the items `$q` positions to the right; what falls off the end comes back at the front.",
            "The list rotated right $q times. An empty list stays empty.",
            "Take the last item and put it first, $q times over.",
            "Right rotation by $q, which may be more than the length.",
            "rotate right by $q",
            "Each element goes $q positions further along, and those at the end wrap around to the start.",
        ),
    ),
    Classic(
        key="reverse_list",
        names=("reverse_list", "reversed_list", "reverse", "backwards"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"),),
        returns="list[int]",
        codes=(
            "return $p[::-1]",
            "return list(reversed($p))",
            "result = []\nfor x in $p:\n    result.insert(0, x)\nreturn result",
        ),
        phrases=(
            "Return $p in reverse order.",
            "Reverse a list.",
            "The elements from last to first, as a new list.",
            "Turn the list around so that the end comes first.",
            "Give back the items backwards without changing the original list.",
            "A reversed copy of `$p`.",
            "list in reverse",
            "What does the list look like when it is read from the end?",
        ),
    ),
    Classic(
        key="swap_ends",
        names=("swap_ends", "swap_first_last", "exchange_ends"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"),),
        returns="list[int]",
        codes=(
            "result = list($p)\nif result:\n    result[0], result[-1] = result[-1], result[0]\nreturn result",
            "if len($p) < 2:\n    return $p[:]\nreturn [$p[-1]] + $p[1:-1] + [$p[0]]",
            "if len($p) < 2:\n    return list($p)\nfirst, *middle, last = $p\nreturn [last, *middle, first]",
        ),
        phrases=(
            "Return $p with its first and last element swapped.",
            "Exchange the first and the last item of a list.",
            "A copy of the list in which the two ends have changed places.",
            "Swap the head of the list with its final item; shorter lists than two stay the same.",
            "Put the last element first and the first one last, keeping the middle.",
            "The `$p` with both ends exchanged.",
            "swap first and last",
            "Give back a new list where the outer two elements trade places.",
        ),
    ),
    Classic(
        key="swap_neighbours",
        names=("swap_pairs", "swap_neighbours", "swap_adjacent"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"),),
        returns="list[int]",
        codes=(
            "result = list($p)\n"
            "for i in range(0, len(result) - 1, 2):\n"
            "    result[i], result[i + 1] = result[i + 1], result[i]\n"
            "return result",
            "result = []\nfor i in range(0, len($p), 2):\n    result.extend(reversed($p[i : i + 2]))\nreturn result",
        ),
        phrases=(
            "Return $p with every two neighbouring elements swapped.",
            "Swap the items in pairs: first with second, third with fourth, and so on.",
            "Exchange each element at an even index with the one after it; a last single one stays.",
            "The list where each pair of items has changed places.",
            "Reverse every group of two elements.",
            "Swap adjacent items of `$p` two by two.",
            "swap pairs",
            "Take the elements two at a time and turn each pair around. An odd element at the end keeps its place.",
        ),
    ),
    Classic(
        key="interleave",
        names=("interleave", "alternate", "zip_lists", "weave"),
        params=(Param(("first", "a", "left"), "ints"), Param(("second", "b", "right"), "ints")),
        returns="list[int]",
        codes=(
            "return [x for pair in zip($p, $q) for x in pair]",
            "result = []\nfor x, y in zip($p, $q):\n    result.append(x)\n    result.append(y)\nreturn result",
            "result = []\nfor i in range(min(len($p), len($q))):\n    result += [$p[i], $q[i]]\nreturn result",
        ),
        phrases=(
            "Interleave $p and $q, stopping when the shorter one is used up.",
            "Take elements alternately from $p and $q. Extra elements of the longer list are dropped.",
            "One item of $p, one of $q, and so on until one of the lists ends.",
            "Mix two lists like a zip: first of one, first of the other, second of one, ...",
            "Weave `$p` and `$q` together into a flat list, as long as both have items.",
            "Alternate the items of the two lists up to the length of the shorter one.",
            "a, b, a, b, ... up to the shorter length",
            "Combine both lists by taking turns, beginning with $p.",
        ),
    ),
    Classic(
        key="interleave_all",
        names=("interleave_all", "merge_alternating", "weave_all"),
        params=(Param(("first", "a", "left"), "ints"), Param(("second", "b", "right"), "ints")),
        returns="list[int]",
        codes=(
            "result = []\n"
            "for i in range(max(len($p), len($q))):\n"
            "    result += $p[i : i + 1] + $q[i : i + 1]\n"
            "return result",
            "n = min(len($p), len($q))\n"
            "result = []\n"
            "for x, y in zip($p, $q):\n"
            "    result += [x, y]\n"
            "return result + $p[n:] + $q[n:]",
        ),
        phrases=(
            "Interleave $p and $q; the rest of the longer list follows at the end.",
            "Take elements alternately from $p and $q, then append whatever is left over.",
            "Merge two lists by turns. When one runs out, the remaining items of the other are added.",
            "Alternate between both lists and lose nothing.",
            "Weave `$p` and `$q` together, keeping the surplus of the longer one at the end.",
            "First of $p, first of $q, second of $p, ... and finally the tail of the longer list.",
            "alternate, then the leftovers",
            "Mix the items of the two lists one by one until all of them are used.",
        ),
    ),
    Classic(
        key="concat",
        names=("concat", "concatenate", "append_lists", "combine"),
        params=(Param(("first", "a", "left"), "ints"), Param(("second", "b", "right"), "ints")),
        returns="list[int]",
        codes=(
            "return $p + $q",
            "return [*$p, *$q]",
            "result = list($p)\nresult.extend($q)\nreturn result",
        ),
        phrases=(
            "Return $p followed by $q as one list.",
            "Concatenate two lists.",
            "A new list with all elements of $p and then all of $q.",
            "Append `$q` to `$p` without changing either.",
            "Join both lists end to end.",
            "Put the two lists together, $p first.",
            "$p + $q",
            "One long list made of the first and the second.",
        ),
    ),
    Classic(
        key="zip_to_dict",
        names=("zip_to_dict", "make_dict", "dict_from_lists", "build_dict"),
        params=(Param(("keys", "names", "labels"), "words"), Param(("values", "numbers", "amounts"), "ints")),
        returns="dict[str, int]",
        codes=(
            "return dict(zip($p, $q))",
            "result = {}\nfor k, v in zip($p, $q):\n    result[k] = v\nreturn result",
            "return {k: v for k, v in zip($p, $q)}",
        ),
        phrases=(
            "Return a dictionary from the $p to the $q.",
            "Zip two lists into a dict: one has the keys, the other the values.",
            "Combine $p and $q into a mapping; extra items of the longer list are ignored.",
            "Make a dictionary in which each of `$p` maps to the element of `$q` at the same position.",
            "Pair up keys and values from two lists.",
            "Build a dict out of $p (keys) and $q (values). The shorter list sets the size.",
            "keys + values -> dict",
            "Match every key with the value in the same place and return them as a dictionary.",
        ),
    ),
    Classic(
        key="zip_pairs",
        names=("zip_pairs", "pair_lists", "zipped", "make_pairs"),
        params=(Param(("names", "labels", "left"), "words"), Param(("numbers", "values", "right"), "ints")),
        returns="list[tuple[str, int]]",
        codes=(
            "return list(zip($p, $q))",
            "return [($p[i], $q[i]) for i in range(min(len($p), len($q)))]",
            "result = []\nfor a, b in zip($p, $q):\n    result.append((a, b))\nreturn result",
        ),
        phrases=(
            "Return the list of pairs made from $p and $q.",
            "Combine two lists into tuples, position by position.",
            "Pair each of the $p with the element of $q at the same index; stop at the end of the shorter list.",
            "Zip `$p` and `$q` to a list of two-tuples.",
            "The first of $p with the first of $q, the second with the second, and so on.",
            "Match up the items of both lists as pairs. What has no partner is left out.",
            "zip as a list",
            "A list of tuples, each with one item from either list.",
        ),
    ),
    Classic(
        key="flatten",
        names=("flatten", "flatten_once", "concat_all", "join_lists"),
        params=(Param(("rows", "lists", "nested", "groups"), "rows"),),
        returns="list[int]",
        codes=(
            "return [x for row in $p for x in row]",
            "result = []\nfor row in $p:\n    result.extend(row)\nreturn result",
            "return sum($p, [])",
        ),
        phrases=(
            "Flatten $p by one level.",
            "Turn a list of lists into a single flat list.",
            "Concatenate all the inner lists.",
            "All elements of the sublists one after the other, in order.",
            "Join the `$p` together into one list; [] if there are none.",
            "Remove one level of nesting from a list of lists.",
            "flat list of all items",
            "Put the contents of every inner list into one list.",
            "What are all the values in the nested list, from first to last?",
        ),
    ),
    Classic(
        key="sum_nested",
        names=("sum_nested", "nested_sum", "total_of_rows", "grand_total"),
        params=(Param(("rows", "lists", "nested", "matrix"), "rows"),),
        returns="int",
        codes=(
            "return sum(sum(row) for row in $p)",
            "total = 0\nfor row in $p:\n    for x in row:\n        total += x\nreturn total",
            "return sum(x for row in $p for x in row)",
        ),
        phrases=(
            "Return the sum of all numbers in the lists of $p.",
            "Add up everything in a list of lists.",
            "The grand total of a nested list; 0 if there is nothing in it.",
            "Sum the inner lists and then sum those sums.",
            "What do all the numbers in `$p` add up to, over all rows?",
            "Total of every element in every sublist.",
            "sum of a list of lists",
            "Go through each row and add all its values to one total.",
        ),
    ),
    Classic(
        key="max_nested",
        names=("max_nested", "nested_max", "max_of_rows", "largest_nested"),
        params=(Param(("rows", "lists", "nested", "grid"), "rows"),),
        returns="int | None",
        codes=(
            "return max((x for row in $p for x in row), default=None)",
            "best = None\n"
            "for row in $p:\n"
            "    for x in row:\n"
            "        if best is None or x > best:\n"
            "            best = x\n"
            "return best",
            "flat = [x for row in $p for x in row]\nreturn max(flat) if flat else None",
        ),
        phrases=(
            "Return the largest number in the lists of $p, or None if there are none.",
            "The maximum over all inner lists; None when there is no number at all.",
            "Find the biggest value in a list of lists. None if it has no elements.",
            "Which number is the greatest in the whole of `$p`? None if every list is empty.",
            "Nested maximum: look through every row. None without numbers.",
            "Highest element of any sublist, or None.",
            "max of a list of lists, None if empty",
            "Flatten the rows and take the largest item (None if nothing is left).",
        ),
    ),
    Classic(
        key="count_nested",
        names=("count_nested", "total_items", "nested_count", "count_all_items"),
        params=(Param(("rows", "lists", "nested", "groups"), "rows"),),
        returns="int",
        codes=(
            "return sum(len(row) for row in $p)",
            "return sum(map(len, $p))",
            "total = 0\nfor row in $p:\n    total += len(row)\nreturn total",
        ),
        phrases=(
            "Return the number of elements in all the lists of $p together.",
            "Count the items of a list of lists.",
            "The total size of the inner lists; 0 if there are none.",
            "How many values are there in `$p` altogether?",
            "Add up the lengths of all the sublists.",
            "Number of elements on the second level of a nested list.",
            "sum of the inner lens",
            "Go through the rows and count everything in them.",
        ),
    ),
    Classic(
        key="longest_list",
        names=("longest_list", "longest_row", "largest_group", "longest_sublist"),
        params=(Param(("rows", "lists", "nested", "groups"), "rows"),),
        returns="list[int]",
        codes=(
            "return max($p, key=len, default=[])",
            "result = []\nfor row in $p:\n    if len(row) > len(result):\n        result = row\nreturn result",
        ),
        phrases=(
            "Return the longest list in $p, or an empty list if there is none.",
            "The inner list with the most elements; the first one on a tie. [] when there are no lists.",
            "Find the longest row of a list of lists.",
            "Which of the `$p` has the most items? [] if there aren't any.",
            "Pick the sublist of greatest length, [] if nothing is given.",
            "Largest group: the one with the highest number of members.",
            "longest inner list",
            "Compare the rows by length and give back the longest of them, or [].",
        ),
    ),
    Classic(
        key="remove_empty_lists",
        names=("remove_empty_lists", "drop_empty_rows", "non_empty_rows"),
        params=(Param(("rows", "lists", "nested", "groups"), "rows"),),
        returns="list[list[int]]",
        codes=(
            "return [row for row in $p if row]",
            "return list(filter(None, $p))",
            "result = []\nfor row in $p:\n    if len(row) > 0:\n        result.append(row)\nreturn result",
        ),
        phrases=(
            "Return $p without the empty lists.",
            "Remove empty rows from a list of lists.",
            "Keep only the inner lists which have at least one element.",
            "Drop every sublist of length zero.",
            "The non-empty ones among `$p`.",
            "Filter out the lists that contain nothing.",
            "no empty rows",
            "Throw the empty groups away and keep the rest in order.",
        ),
    ),
    Classic(
        key="row_sums",
        names=("row_sums", "sum_rows", "row_totals", "sums_of_rows"),
        params=(Param(("matrix", "grid", "rows", "table"), "matrix"),),
        returns="list[int]",
        codes=(
            "return [sum(row) for row in $p]",
            "return list(map(sum, $p))",
            "result = []\n"
            "for row in $p:\n"
            "    total = 0\n"
            "    for x in row:\n"
            "        total += x\n"
            "    result.append(total)\n"
            "return result",
        ),
        phrases=(
            "Return the sum of each row of $p.",
            "Add up the rows of a matrix.",
            "A list with one total per row.",
            "What does each row of the table come to?",
            "Sum every inner list and collect the results.",
            "The row totals of `$p`, from top to bottom.",
            "sum per row",
            "For every row, the sum of its numbers.",
        ),
    ),
    Classic(
        key="column_sums",
        names=("column_sums", "sum_columns", "col_sums", "column_totals"),
        params=(Param(("matrix", "grid", "rows", "table"), "matrix"),),
        returns="list[int]",
        codes=(
            "return [sum(column) for column in zip(*$p)]",
            "result = [0] * len($p[0])\n"
            "for row in $p:\n"
            "    for i, x in enumerate(row):\n"
            "        result[i] += x\n"
            "return result",
            "return [sum(row[i] for row in $p) for i in range(len($p[0]))]",
        ),
        phrases=(
            "Return the sum of each column of $p.",
            "Add up the columns of a matrix.",
            "A list with one total per column.",
            "What does each column of the table come to?",
            "Sum the numbers that stand below each other.",
            "The column totals of `$p`, from left to right.",
            "sum per column",
            "For every column index, the sum of that entry over all rows.",
        ),
    ),
    Classic(
        key="transpose",
        names=("transpose", "transposed", "flip_matrix", "swap_rows_columns"),
        params=(Param(("matrix", "grid", "rows", "m"), "matrix"),),
        returns="list[list[int]]",
        codes=(
            "return [list(column) for column in zip(*$p)]",
            "return [[row[i] for row in $p] for i in range(len($p[0]))]",
            "result = []\nfor i in range(len($p[0])):\n    result.append([row[i] for row in $p])\nreturn result",
        ),
        phrases=(
            "Return the transpose of $p.",
            "Turn the rows of a matrix into columns.",
            "Swap rows and columns: element [i][j] moves to [j][i].",
            "The matrix mirrored along its main diagonal.",
            "A list of the columns of `$p`, each as a list.",
            "Transpose a table given as a list of rows.",
            "rows <-> columns",
            "Flip the grid so that its first column becomes the first row, and so on.",
        ),
    ),
    Classic(
        key="diagonal",
        names=("diagonal", "main_diagonal", "get_diagonal", "diag"),
        params=(Param(("matrix", "grid", "m", "square"), "square"),),
        returns="list[int]",
        codes=(
            "return [$p[i][i] for i in range(len($p))]",
            "return [row[i] for i, row in enumerate($p)]",
            "result = []\nfor i in range(len($p)):\n    result.append($p[i][i])\nreturn result",
        ),
        phrases=(
            "Return the main diagonal of $p.",
            "The diagonal elements of a square matrix, from top left to bottom right.",
            "Collect the entries whose row and column index are the same.",
            "List of the items at [0][0], [1][1], [2][2] and so on.",
            "Get what stands on the diagonal of `$p`.",
            "From each row i take element i.",
            "main diagonal of a square matrix",
            "Walk down the grid diagonally and list the numbers on the way, beginning in the upper left corner.",
        ),
    ),
    Classic(
        key="anti_diagonal",
        names=("anti_diagonal", "secondary_diagonal", "other_diagonal"),
        params=(Param(("matrix", "grid", "m", "square"), "square"),),
        returns="list[int]",
        codes=(
            "return [row[-1 - i] for i, row in enumerate($p)]",
            "size = len($p)\nreturn [$p[i][size - 1 - i] for i in range(size)]",
            "result = []\nj = len($p) - 1\nfor row in $p:\n    result.append(row[j])\n    j -= 1\nreturn result",
        ),
        phrases=(
            "Return the anti-diagonal of $p, from top right to bottom left.",
            "The other diagonal of a square matrix: it starts in the upper right corner.",
            "Collect the last item of the first row, the last but one of the second row and so on.",
            "Secondary diagonal of `$p`, read from the top.",
            "Get the elements on the diagonal that runs from the upper right to the lower left.",
            "From row i, take the element i places from the right.",
            "top right to bottom left diagonal",
            "List the numbers on the minor diagonal of the grid, top row first.",
        ),
    ),
    Classic(
        key="trace",
        names=("trace", "diagonal_sum", "matrix_trace", "sum_diagonal"),
        params=(Param(("matrix", "grid", "m", "square"), "square"),),
        returns="int",
        codes=(
            "return sum($p[i][i] for i in range(len($p)))",
            "total = 0\nfor i, row in enumerate($p):\n    total += row[i]\nreturn total",
        ),
        phrases=(
            "Return the sum of the main diagonal of $p.",
            "The trace of a square matrix.",
            "Add up the diagonal elements, from the top left to the bottom right.",
            "What do the entries with equal row and column index add up to?",
            "Diagonal sum of `$p`.",
            "Compute the trace: $p[0][0] + $p[1][1] + ...",
            "sum of the diagonal",
            "Total of the numbers on the main diagonal.",
        ),
    ),
    Classic(
        key="row_maxima",
        names=("row_maxima", "max_per_row", "row_max", "max_of_each_row"),
        params=(Param(("matrix", "grid", "rows", "table"), "matrix"),),
        returns="list[int]",
        codes=(
            "return [max(row) for row in $p]",
            "return list(map(max, $p))",
            "result = []\nfor row in $p:\n    result.append(max(row))\nreturn result",
        ),
        phrases=(
            "Return the largest number of each row of $p.",
            "The maximum of every row in a matrix.",
            "A list with the biggest value from each row.",
            "Which number is the highest in each row of the table?",
            "Row maxima of `$p`, from top to bottom.",
            "For every inner list, its greatest element.",
            "max per row",
            "Reduce each row to its maximum.",
        ),
    ),
    Classic(
        key="get_column",
        names=("first_column", "left_column", "get_first_column"),
        params=(Param(("matrix", "grid", "rows", "table"), "matrix"),),
        returns="list[int]",
        codes=(
            "return [row[0] for row in $p]",
            "result = []\nfor row in $p:\n    result.append(row[0])\nreturn result",
        ),
        phrases=(
            "Return the first column of $p as a list.",
            "The leftmost entry of every row.",
            "Take the first item of each row.",
            "Get the left column of a matrix.",
            "What stands at the beginning of each row of `$p`?",
            "A list with element 0 of every row.",
            "column 0",
            "Collect the leading number from all rows of the table.",
        ),
    ),
    Classic(
        key="scale_matrix",
        names=("scale_matrix", "multiply_matrix", "matrix_scale", "matrix_times"),
        params=(Param(("matrix", "grid", "rows", "m"), "matrix"), Param(("factor", "k", "scalar"), "int")),
        returns="list[list[int]]",
        codes=(
            "return [[x * $q for x in row] for row in $p]",
            "result = []\nfor row in $p:\n    result.append([$q * x for x in row])\nreturn result",
        ),
        phrases=(
            "Return $p with every entry multiplied by $q.",
            "Multiply a matrix by the number `$q`.",
            "Scale all elements of the grid by $q.",
            "The matrix $q times as big: each entry times $q.",
            "A new list of rows in which every number has been multiplied by $q.",
            "Scalar multiplication of a matrix with $q.",
            "each entry times $q",
            "Go through all rows and multiply each number in them by $q.",
        ),
    ),
    Classic(
        key="add_matrices",
        names=("add_matrices", "matrix_add", "matrix_sum"),
        params=(Param(("a", "first", "left"), "matrix"), Param(("b", "second", "right"), "matrix")),
        returns="list[list[int]]",
        codes=(
            "return [[x + y for x, y in zip(r, s)] for r, s in zip($p, $q)]",
            "result = []\nfor r, s in zip($p, $q):\n    result.append([x + y for x, y in zip(r, s)])\nreturn result",
        ),
        phrases=(
            "Return the sum of the matrices $p and $q.",
            "Add two matrices element by element.",
            "The matrix whose entries are the sums of the entries of $p and $q at the same place.",
            "Matrix addition: each number of `$p` plus its counterpart in `$q`.",
            "Add up two grids of numbers, cell by cell.",
            "Elementwise sum of two lists of rows. If the sizes differ, only the common part is added.",
            "$p + $q as matrices",
            "Add the corresponding entries of both matrices.",
        ),
    ),
    Classic(
        key="matrix_multiply",
        names=("matrix_multiply", "matmul", "multiply_matrices", "matrix_product"),
        params=(Param(("a", "first", "left"), "square"), Param(("b", "second", "right"), "square")),
        returns="list[list[int]]",
        codes=(
            "return [[sum(x * y for x, y in zip(row, col)) for col in zip(*$q)] for row in $p]",
            "columns = list(zip(*$q))\n"
            "result = []\n"
            "for row in $p:\n"
            "    result.append([sum(x * y for x, y in zip(row, col)) for col in columns])\n"
            "return result",
        ),
        phrases=(
            "Return the matrix product of $p and $q.",
            "Multiply two matrices.",
            "Matrix multiplication: each entry is the dot product of a row of $p and a column of $q.",
            "The product `$p` times `$q` in the sense of linear algebra, as a list of rows.",
            "Compute the rows-by-columns product of two matrices.",
            "Combine every row of $p with every column of $q by multiplying and adding up.",
            "matmul",
            "Row times column for all rows of $p and all columns of $q.",
        ),
    ),
    Classic(
        key="identity_matrix",
        names=("identity_matrix", "identity", "eye", "unit_matrix"),
        params=(Param(("n", "size", "dim"), "small"), Param(("value", "diagonal", "entry"), "small")),
        returns="list[list[int]]",
        codes=(
            "return [[$q if i == j else 0 for j in range($p)] for i in range($p)]",
            "result = []\n"
            "for i in range($p):\n"
            "    row = [0] * $p\n"
            "    row[i] = $q\n"
            "    result.append(row)\n"
            "return result",
        ),
        phrases=(
            "Return a square matrix of size $p with $q on the diagonal and 0 elsewhere.",
            "A $p by $p grid of zeros whose main diagonal holds `$q`.",
            "Build a diagonal matrix: $p rows, the number $q at equal row and column index.",
            "Like the identity matrix of size $p, but with $q instead of 1.",
            "Make $p rows of $p zeros and put $q on the diagonal.",
            "Diagonal matrix with $p times the entry $q.",
            "$p x $p matrix, $q on the diagonal",
            "Create a list of rows where only the diagonal is filled, with $q.",
        ),
    ),
    Classic(
        key="identity_ones",
        names=("identity_of_size", "make_identity", "identity_rows"),
        params=(Param(("n", "size", "dim"), "nat"),),
        returns="list[list[int]]",
        codes=(
            "return [[1 if i == j else 0 for j in range($p)] for i in range($p)]",
            "result = []\n"
            "for i in range($p):\n"
            "    row = [0] * $p\n"
            "    row[i] = 1\n"
            "    result.append(row)\n"
            "return result",
            "return [[int(i == j) for j in range($p)] for i in range($p)]",
        ),
        phrases=(
            "Return the identity matrix of size $p.",
            "A $p by $p matrix with ones on the diagonal and zeros everywhere else.",
            "Build the unit matrix with `$p` rows and columns.",
            "The identity matrix as a list of rows; [] for size 0.",
            "Make a square grid of zeros and put 1 wherever row and column are equal.",
            "Create the $p x $p identity.",
            "identity matrix",
            "A list of $p rows: row i has a 1 at index i and otherwise zeros.",
        ),
    ),
    Classic(
        key="zero_matrix",
        names=("zero_matrix", "zeros", "make_grid", "empty_grid"),
        params=(Param(("rows", "height", "n"), "small"), Param(("columns", "width", "m"), "small")),
        returns="list[list[int]]",
        codes=(
            "return [[0] * $q for _ in range($p)]",
            "return [[0 for j in range($q)] for i in range($p)]",
            "result = []\nfor _ in range($p):\n    result.append([0] * $q)\nreturn result",
        ),
        phrases=(
            "Return a matrix of zeros with $p rows and $q columns.",
            "Make a grid full of zeros, $p high and $q wide.",
            "A list of `$p` independent rows, each with `$q` zeros.",
            "Create an empty board of $p by $q cells, every cell 0.",
            "Build a $p x $q table filled with 0.",
            "The zero matrix of the given size ($p rows, $q columns).",
            "$p x $q zeros",
            "Two-dimensional list of zeros: $p lists of length $q.",
        ),
    ),
    Classic(
        key="is_symmetric",
        names=("is_symmetric", "symmetric", "check_symmetric"),
        params=(Param(("matrix", "grid", "m", "square"), "square"),),
        returns="bool",
        codes=(
            "return all(list(col) == row for col, row in zip(zip(*$p), $p))",
            "size = len($p)\nreturn all($p[i][j] == $p[j][i] for i in range(size) for j in range(size))",
            "for i in range(len($p)):\n"
            "    for j in range(i):\n"
            "        if $p[i][j] != $p[j][i]:\n"
            "            return False\n"
            "return True",
        ),
        phrases=(
            "Return True if the square matrix $p is symmetric.",
            "Check whether a matrix equals its transpose.",
            "Whether element [i][j] is the same as element [j][i] everywhere.",
            "Is the grid a mirror image of itself along the main diagonal?",
            "True when swapping rows and columns changes nothing.",
            "Tells if the rows of `$p` are the same as its columns.",
            "symmetric matrix?",
            "Compare each entry with the one mirrored at the diagonal; all must match.",
        ),
    ),
    Classic(
        key="rotate_grid",
        names=("rotate_grid", "rotate_clockwise", "rotate_matrix", "turn_right"),
        params=(Param(("matrix", "grid", "rows", "image"), "matrix"),),
        returns="list[list[int]]",
        codes=(
            "return [list(row) for row in zip(*$p[::-1])]",
            "result = []\n"
            "for i in range(len($p[0])):\n"
            "    result.append([row[i] for row in reversed($p)])\n"
            "return result",
        ),
        phrases=(
            "Return $p rotated clockwise by 90 degrees.",
            "Turn a matrix a quarter turn to the right.",
            "Rotate the grid so that its left column, read from the bottom, becomes the top row.",
            "The matrix after a clockwise rotation by a right angle.",
            "Rotate an image given as a list of rows clockwise.",
            "A quarter turn clockwise of `$p`.",
            "rotate 90 degrees right",
            "Reverse the order of the rows and then transpose.",
        ),
    ),
    Classic(
        key="sort_ascending",
        names=("sort_ascending", "sorted_copy", "sort_numbers", "ascending"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="list[int]",
        codes=(
            "return sorted($p)",
            "result = list($p)\nresult.sort()\nreturn result",
            "result = []\n"
            "for x in $p:\n"
            "    i = 0\n"
            "    while i < len(result) and result[i] <= x:\n"
            "        i += 1\n"
            "    result.insert(i, x)\n"
            "return result",
        ),
        phrases=(
            "Return $p sorted in ascending order.",
            "Sort a list of numbers from small to large.",
            "The values in increasing order, as a new list.",
            "A sorted copy of `$p`; the original isn't changed.",
            "Put the numbers in order, lowest first.",
            "Arrange the elements from the smallest to the largest.",
            "sort ascending",
            "What is the order of these numbers by size?",
        ),
    ),
    Classic(
        key="sort_descending",
        names=("sort_descending", "sorted_desc", "descending", "sort_reverse"),
        params=(Param(("numbers", "values", "nums", "scores"), "ints"),),
        returns="list[int]",
        codes=(
            "return sorted($p, reverse=True)",
            "result = list($p)\nresult.sort(reverse=True)\nreturn result",
            "return sorted($p)[::-1]",
        ),
        phrases=(
            "Return $p sorted in descending order.",
            "Sort a list of numbers from large to small.",
            "The values in decreasing order, as a new list.",
            "Put the highest number first and the lowest last.",
            "Arrange the `$p` from the biggest to the smallest.",
            "A copy of the list, sorted with the largest first.",
            "sort descending",
            "Rank the scores, best one at the front.",
        ),
    ),
    Classic(
        key="sort_by_length",
        names=("sort_by_length", "by_length", "sorted_by_length", "order_by_length"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="list[str]",
        codes=(
            "return sorted($p, key=len)",
            "result = list($p)\nresult.sort(key=lambda item: len(item))\nreturn result",
        ),
        phrases=(
            "Return $p sorted by length, the shortest first.",
            "Sort the words by the number of their characters.",
            "The strings from shortest to longest; equal lengths keep their order.",
            "Order a list of strings by how long they are.",
            "Arrange the `$p` by length in ascending order (stable).",
            "Put short words before long ones.",
            "sort by len",
            "Sort strings with their length as the key.",
        ),
    ),
    Classic(
        key="sort_by_length_alpha",
        names=("sort_by_length_then_alpha", "sort_length_alphabet", "length_then_name"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="list[str]",
        codes=(
            "return sorted($p, key=lambda item: (len(item), item))",
            "return sorted(sorted($p), key=len)",
            "result = sorted($p)\nresult.sort(key=len)\nreturn result",
        ),
        phrases=(
            "Return $p sorted by length, and alphabetically where lengths are equal.",
            "Sort the words by their length first and by alphabet second.",
            "Shortest strings first; ties are broken in alphabetical order.",
            "Order the list by the number of characters and then by the text itself.",
            "Arrange the `$p` by (length, word).",
            "The words from short to long, those of the same length in dictionary order.",
            "sort by len, then by word",
            "Sort strings by size; if two have the same size, the alphabetically smaller goes first.",
        ),
    ),
    Classic(
        key="sort_by_last_char",
        names=("sort_by_last_char", "sort_by_last_letter", "by_last_letter"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="list[str]",
        codes=(
            "return sorted($p, key=lambda item: item[-1:])",
            'result = list($p)\nresult.sort(key=lambda item: item[-1] if item else "")\nreturn result',
        ),
        phrases=(
            "Return $p sorted by the last character of each string.",
            "Sort the words by their final letter; empty strings come first.",
            "Order a list of strings by how they end (last character only).",
            "The words arranged by last letter, otherwise in their original order.",
            'Use the last character of every word as the sorting key ("" for an empty word).',
            "Sort `$p` according to the letter at the end.",
            "sort by last letter",
            "Put the words in the order of their last characters.",
        ),
    ),
    Classic(
        key="sort_ignore_case",
        names=("sort_ignore_case", "sort_case_insensitive", "sort_names"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="list[str]",
        codes=(
            "return sorted($p, key=str.lower)",
            "result = list($p)\nresult.sort(key=lambda item: item.lower())\nreturn result",
        ),
        phrases=(
            "Return $p sorted alphabetically, ignoring case.",
            "Sort the words without regard to upper and lower case.",
            "Alphabetical order in which capitals and small letters are equal.",
            "Order the names by their lower-case form.",
            "A case-insensitive sort of `$p`.",
            "Arrange the strings from a to z, no matter how they are capitalised.",
            "sort, case ignored",
            'Put the words in dictionary order, treating "A" like "a".',
        ),
    ),
    Classic(
        key="sort_words_desc",
        names=("sort_words_descending", "reverse_alphabetical", "sort_z_to_a"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="list[str]",
        codes=(
            "return sorted($p, reverse=True)",
            "result = sorted($p)\nresult.reverse()\nreturn result",
        ),
        phrases=(
            "Return $p in reverse alphabetical order.",
            "Sort the words from z to a.",
            "The strings sorted in descending order.",
            "Order the names backwards: the last in the alphabet comes first.",
            "Sort `$p` alphabetically and turn the result around.",
            "Descending alphabetical sort of a list of strings.",
            "sort z-a",
            "Put the greatest string first and the least one last.",
        ),
    ),
    Classic(
        key="sort_by_abs",
        names=("sort_by_abs", "sort_by_absolute", "by_magnitude"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="list[int]",
        codes=(
            "return sorted($p, key=abs)",
            "result = list($p)\nresult.sort(key=lambda x: abs(x))\nreturn result",
            "return sorted($p, key=lambda x: x if x >= 0 else -x)",
        ),
        phrases=(
            "Return $p sorted by absolute value.",
            "Sort the numbers by their distance from zero, closest first.",
            "Order the values by size without looking at their signs.",
            "The numbers from small to large magnitude.",
            "Sort `$p` with the absolute value as key.",
            "Arrange the list so that |x| increases; equal magnitudes keep their order.",
            "sort by abs",
            "Which numbers are nearest to 0? List all of them in that order.",
        ),
    ),
    Classic(
        key="sort_evens_first",
        names=("evens_first", "sort_evens_first", "even_before_odd"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="list[int]",
        codes=(
            "return sorted($p, key=lambda x: x % 2)",
            "return [x for x in $p if x % 2 == 0] + [x for x in $p if x % 2]",
            "evens = []\nodds = []\nfor x in $p:\n    (odds if x % 2 else evens).append(x)\nreturn evens + odds",
        ),
        phrases=(
            "Return $p with the even numbers before the odd ones, otherwise in the same order.",
            "Move all even values to the front.",
            "First the evens, then the odds; within each group the order stays.",
            "Rearrange the list so that even numbers come first.",
            "Put the odd `$p` behind the even ones without sorting them any further.",
            "A stable reordering: numbers divisible by two go first.",
            "evens then odds",
            "All the even elements followed by all the odd elements.",
        ),
    ),
    Classic(
        key="move_zeros",
        names=("move_zeros", "zeros_last", "zeros_to_end", "push_zeros"),
        params=(Param(("numbers", "values", "nums", "xs"), "nats"),),
        returns="list[int]",
        codes=(
            "return sorted($p, key=lambda x: x == 0)",
            "kept = [x for x in $p if x != 0]\nreturn kept + [0] * (len($p) - len(kept))",
            "result = []\n"
            "zeros = 0\n"
            "for x in $p:\n"
            "    if x == 0:\n"
            "        zeros += 1\n"
            "    else:\n"
            "        result.append(x)\n"
            "return result + [0] * zeros",
        ),
        phrases=(
            "Return $p with all zeros moved to the end.",
            "Move the zeros behind the other numbers, whose order stays the same.",
            "Put every 0 at the end of the list.",
            "The nonzero values in their original order, followed by the zeros.",
            "Push zeros to the back of the `$p`.",
            "Rearrange the list so that zeros come last.",
            "zeros to the end",
            "Collect the numbers other than 0 and add as many zeros as there were.",
        ),
    ),
    Classic(
        key="is_sorted",
        names=("is_sorted", "is_ascending", "check_sorted", "in_order"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="bool",
        codes=(
            "return all(a <= b for a, b in zip($p, $p[1:]))",
            "return $p == sorted($p)",
            "for i in range(1, len($p)):\n    if $p[i] < $p[i - 1]:\n        return False\nreturn True",
        ),
        phrases=(
            "Return True if $p is sorted in ascending order.",
            "Check whether no number is smaller than the one before it.",
            "Whether the list is in order from small to large; equal neighbours are fine.",
            "Are the values sorted? Empty and one-element lists are.",
            "True when each element is at least as big as its predecessor.",
            "Tells if the `$p` never decrease.",
            "ascending already?",
            "Does sorting the list leave it as it is?",
        ),
    ),
    Classic(
        key="is_increasing",
        names=("is_increasing", "strictly_increasing", "is_strictly_increasing"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="bool",
        codes=(
            "return all(a < b for a, b in zip($p, $p[1:]))",
            "for i in range(len($p) - 1):\n    if $p[i] >= $p[i + 1]:\n        return False\nreturn True",
            "return $p == sorted(set($p))",
        ),
        phrases=(
            "Return True if $p is strictly increasing.",
            "Check whether every number is greater than the one before it.",
            "Whether the values always go up; equal neighbours are not allowed.",
            "Do the numbers rise from each element to the next? True for fewer than two.",
            "True when each element is really larger than its predecessor.",
            "Tells if the `$p` grow all the time.",
            "strictly ascending?",
            "Is each number less than the number that follows it?",
        ),
    ),
    Classic(
        key="is_descending",
        names=("is_descending", "is_sorted_desc", "is_decreasing"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="bool",
        codes=(
            "return all(a >= b for a, b in zip($p, $p[1:]))",
            "return $p == sorted($p, reverse=True)",
            "for i in range(1, len($p)):\n    if $p[i] > $p[i - 1]:\n        return False\nreturn True",
        ),
        phrases=(
            "Return True if $p is sorted in descending order.",
            "Check whether no number is greater than the one before it.",
            "Whether the list goes from large to small; equal neighbours are fine.",
            "Are the values sorted from highest to lowest? Empty lists are.",
            "True when each element is at most as big as its predecessor.",
            "Tells if the `$p` never increase.",
            "descending already?",
            "Do the numbers only fall or stay the same?",
        ),
    ),
    Classic(
        key="merge_sorted",
        names=("merge_sorted", "merge", "merge_lists", "merge_sorted_lists"),
        params=(Param(("a", "first", "left"), "sorted_ints"), Param(("b", "second", "right"), "sorted_ints")),
        returns="list[int]",
        codes=(
            "result = []\n"
            "i = j = 0\n"
            "while i < len($p) and j < len($q):\n"
            "    if $p[i] <= $q[j]:\n"
            "        result.append($p[i])\n"
            "        i += 1\n"
            "    else:\n"
            "        result.append($q[j])\n"
            "        j += 1\n"
            "return result + $p[i:] + $q[j:]",
            "return sorted($p + $q)",
            "import heapq\n\nreturn list(heapq.merge($p, $q))",
        ),
        phrases=(
            "Merge the sorted lists $p and $q into one sorted list.",
            "Combine two ascending lists so that the result is ascending too.",
            "The elements of both sorted lists in sorted order.",
            "Merge step of merge sort: always take the smaller of the two front items.",
            "Put `$p` and `$q`, both sorted already, together in order.",
            "Join two ordered lists into one ordered list. All elements are kept, repeats as well.",
            "merge two sorted lists",
            "Given two lists in ascending order, return all their items in ascending order.",
        ),
    ),
    Classic(
        key="binary_search",
        names=("binary_search", "bisect_search", "find_sorted", "search_sorted"),
        params=(
            Param(("numbers", "values", "ordered", "nums"), "sorted_ints"),
            Param(("target", "wanted", "goal"), "int"),
        ),
        returns="bool",
        codes=(
            "low, high = 0, len($p) - 1\n"
            "while low <= high:\n"
            "    mid = (low + high) // 2\n"
            "    if $p[mid] == $q:\n"
            "        return True\n"
            "    if $p[mid] < $q:\n"
            "        low = mid + 1\n"
            "    else:\n"
            "        high = mid - 1\n"
            "return False",
            "from bisect import bisect_left\n\ni = bisect_left($p, $q)\nreturn i < len($p) and $p[i] == $q",
        ),
        phrases=(
            "Return True if $q is in the sorted list $p, using binary search.",
            "Search a sorted list for `$q` by halving it again and again; True if it is found.",
            "Binary search: whether $q occurs in the ascending list.",
            "Is $q among these sorted numbers? Look at the middle and continue in one half.",
            "Tells if the sorted list contains $q, in logarithmic time.",
            "Check for $q in an ordered list without looking at every element.",
            "binary search, True/False",
            "Find out by bisection if the target is in the sorted list.",
        ),
    ),
    Classic(
        key="insert_position",
        names=("insert_position", "insertion_point", "search_insert", "lower_bound"),
        params=(
            Param(("numbers", "values", "ordered", "nums"), "sorted_ints"),
            Param(("target", "x", "wanted"), "int"),
        ),
        returns="int",
        codes=(
            "from bisect import bisect_left\n\nreturn bisect_left($p, $q)",
            "return sum(1 for item in $p if item < $q)",
            "i = 0\nwhile i < len($p) and $p[i] < $q:\n    i += 1\nreturn i",
        ),
        phrases=(
            "Return the index at which $q has to be inserted into the sorted list $p to keep it sorted.",
            "The position where `$q` belongs in an ascending list, before any equal elements.",
            "Where would $q go in the sorted list? The leftmost possible index.",
            "Find the insertion point: the number of elements smaller than $q.",
            "Index of the first element that is not less than $q, or the length if there is none.",
            "Lower bound of $q in a sorted list.",
            "bisect left",
            "Tells in which place the sorted list must get $q so that it stays in order.",
        ),
    ),
    Classic(
        key="insert_sorted",
        names=("insert_sorted", "insert_in_order", "sorted_insert"),
        params=(
            Param(("numbers", "values", "ordered", "nums"), "sorted_ints"),
            Param(("new", "x", "extra"), "int"),
        ),
        returns="list[int]",
        codes=(
            "return sorted([*$p, $q])",
            "from bisect import insort\n\nresult = list($p)\ninsort(result, $q)\nreturn result",
            "i = 0\nwhile i < len($p) and $p[i] < $q:\n    i += 1\nreturn $p[:i] + [$q] + $p[i:]",
        ),
        phrases=(
            "Return the sorted list $p with $q inserted in the right place.",
            "Insert `$q` into an ascending list so that it stays sorted.",
            "Add $q to the sorted numbers and keep them in order.",
            "A new sorted list with all of the numbers and $q.",
            "Put $q where it belongs in an ordered list.",
            "Sorted insertion of $q; the original list isn't changed.",
            "insert, keep sorted",
            "Find the place of $q among the sorted values and return the list with it added there.",
        ),
    ),
    Classic(
        key="intersection",
        names=("intersection", "common_elements", "common", "in_both"),
        params=(Param(("a", "first", "left"), "nats"), Param(("b", "second", "right"), "nats")),
        returns="list[int]",
        codes=(
            "return [x for x in dict.fromkeys($p) if x in $q]",
            "result = []\nfor x in $p:\n    if x in $q and x not in result:\n        result.append(x)\nreturn result",
            "wanted = set($q)\nreturn list(dict.fromkeys(x for x in $p if x in wanted))",
        ),
        phrases=(
            "Return the elements that are in both $p and $q, without duplicates, in the order of $p.",
            "The intersection of two lists, each value once and ordered as in the first list.",
            "Which values do `$p` and `$q` have in common? Listed once each, as they appear in $p.",
            "Find the common elements of two lists; repeats are dropped.",
            "Every distinct item of $p that also occurs in $q.",
            "What the two lists share, in the order of the first one.",
            "in both, unique, order of $p",
            "Keep those values of $p which are found in $q as well (each only one time).",
        ),
    ),
    Classic(
        key="common_sorted",
        names=("common_sorted", "sorted_intersection", "shared_values"),
        params=(Param(("a", "first", "left"), "nats"), Param(("b", "second", "right"), "nats")),
        returns="list[int]",
        codes=(
            "return sorted(set($p) & set($q))",
            "return sorted(x for x in set($p) if x in $q)",
            "result = []\n"
            "for x in sorted($p):\n"
            "    if x in $q and x not in result:\n"
            "        result.append(x)\n"
            "return result",
        ),
        phrases=(
            "Return the values that occur in both $p and $q, sorted and without duplicates.",
            "The sorted intersection of two lists.",
            "Which numbers do the two lists share? In ascending order, each once.",
            "Common elements of `$p` and `$q` from small to large.",
            "Sort the distinct values found in both lists.",
            "All numbers contained in $p as well as in $q, in increasing order.",
            "intersection, sorted",
            "Treat the lists as sets, intersect them and give the result as a sorted list.",
        ),
    ),
    Classic(
        key="union",
        names=("union", "list_union", "combine_unique", "merge_unique"),
        params=(Param(("a", "first", "left"), "nats"), Param(("b", "second", "right"), "nats")),
        returns="list[int]",
        codes=(
            "return list(dict.fromkeys($p + $q))",
            "result = []\nfor x in $p + $q:\n    if x not in result:\n        result.append(x)\nreturn result",
        ),
        phrases=(
            "Return the elements of $p and $q without duplicates, in order of first appearance.",
            "The union of two lists: first the items of $p, then the new ones of $q.",
            "All distinct values of both lists, those of the first list first.",
            "Combine `$p` and `$q` and drop the repeats.",
            "Which values occur in at least one of the lists? Each one once, in order.",
            "Put two lists together so that nothing appears twice.",
            "union, order kept",
            "Concatenate the lists and keep only the first of each value.",
        ),
    ),
    Classic(
        key="difference",
        names=("difference", "subtract", "list_difference", "not_in"),
        params=(Param(("a", "first", "left"), "nats"), Param(("b", "second", "right"), "nats")),
        returns="list[int]",
        codes=(
            "return [x for x in $p if x not in $q]",
            "excluded = set($q)\nreturn [x for x in $p if x not in excluded]",
            "result = []\nfor x in $p:\n    if x not in $q:\n        result.append(x)\nreturn result",
        ),
        phrases=(
            "Return the elements of $p that are not in $q.",
            "Remove everything from $p that also occurs in $q.",
            "The difference of two lists: what only the first one has (order and repeats are kept).",
            "Which items of `$p` are missing from `$q`?",
            "Filter $p by what isn't contained in $q.",
            "Subtract the second list from the first.",
            "in $p but not in $q",
            "All items of the first list except those found in the second.",
        ),
    ),
    Classic(
        key="symmetric_difference",
        names=("symmetric_difference", "in_one_only", "exclusive", "xor_lists"),
        params=(Param(("a", "first", "left"), "nats"), Param(("b", "second", "right"), "nats")),
        returns="list[int]",
        codes=(
            "return sorted(set($p) ^ set($q))",
            "result = set()\n"
            "for x in $p + $q:\n"
            "    if (x in $p) != (x in $q):\n"
            "        result.add(x)\n"
            "return sorted(result)",
            "return sorted(x for x in set($p + $q) if x not in $p or x not in $q)",
        ),
        phrases=(
            "Return the values that are in exactly one of $p and $q, sorted.",
            "The symmetric difference of two lists, in ascending order and without duplicates.",
            "Which values does only one of the two lists have? Sorted, each once.",
            "Everything in $p or in $q, but not in both, from small to large.",
            "Sorted list of the values that `$p` and `$q` do not share.",
            "Take the values of both lists and leave out the common ones; sort what remains.",
            "in one list only, sorted",
            "Values that appear in one of the lists and are missing from the other, as a sorted list.",
        ),
    ),
    Classic(
        key="is_subset",
        names=("is_subset", "contains_all", "all_in", "is_contained"),
        params=(Param(("a", "first", "needed"), "nats"), Param(("b", "second", "available"), "nats")),
        returns="bool",
        codes=(
            "return set($p) <= set($q)",
            "return all(x in $q for x in $p)",
            "for x in $p:\n    if x not in $q:\n        return False\nreturn True",
        ),
        phrases=(
            "Return True if every element of $p is also in $q.",
            "Check whether $p is a subset of $q; how often values occur doesn't matter.",
            "Whether the second list contains everything from the first. Always true if the first is empty.",
            "Are all items of `$p` found in `$q`?",
            "True when no element of $p is missing from $q.",
            "Tells if one list is contained in another one as a set.",
            "all of $p in $q?",
            "Does $q include each of the values in $p?",
        ),
    ),
    Classic(
        key="have_common",
        names=("have_common", "share_element", "any_common", "overlaps"),
        params=(Param(("a", "first", "left"), "nats"), Param(("b", "second", "right"), "nats")),
        returns="bool",
        codes=(
            "return any(x in $q for x in $p)",
            "return bool(set($p) & set($q))",
            "for x in $p:\n    if x in $q:\n        return True\nreturn False",
        ),
        phrases=(
            "Return True if $p and $q have an element in common.",
            "Check whether two lists share any value.",
            "Whether some item of $p is also in $q; False if either is empty.",
            "Do the lists overlap?",
            "True when at least one element occurs in both `$p` and `$q`.",
            "Tells if there is a value contained in both lists.",
            "any common item?",
            "Is anything from the first list found in the second?",
        ),
    ),
    Classic(
        key="are_disjoint",
        names=("are_disjoint", "is_disjoint", "no_common", "nothing_shared"),
        params=(Param(("a", "first", "left"), "nats"), Param(("b", "second", "right"), "nats")),
        returns="bool",
        codes=(
            "return set($p).isdisjoint($q)",
            "return not any(x in $q for x in $p)",
            "for x in $p:\n    if x in $q:\n        return False\nreturn True",
        ),
        phrases=(
            "Return True if $p and $q have no element in common.",
            "Check that two lists don't share any value.",
            "Whether the lists are disjoint; True if one of them is empty.",
            "Are `$p` and `$q` completely different from each other?",
            "True when nothing from the first list is in the second.",
            "Tells if there is no overlap between the two lists.",
            "no common items?",
            "Does every value occur in at most one of the lists?",
        ),
    ),
    Classic(
        key="same_elements",
        names=("same_elements", "is_permutation", "same_items", "equal_unordered"),
        params=(Param(("a", "first", "left"), "nats"), Param(("b", "second", "right"), "nats")),
        returns="bool",
        codes=(
            "return sorted($p) == sorted($q)",
            "from collections import Counter\n\nreturn Counter($p) == Counter($q)",
            "rest = list($q)\n"
            "for x in $p:\n"
            "    if x not in rest:\n"
            "        return False\n"
            "    rest.remove(x)\n"
            "return not rest",
        ),
        phrases=(
            "Return True if $p and $q contain the same elements, in any order.",
            "Check whether one list is a permutation of the other.",
            "Whether both lists have the same items equally often, regardless of order.",
            "Are the lists equal if the order is ignored?",
            "True when `$p` could be rearranged to give `$q`.",
            "Tells if two lists have identical contents, counting repeats.",
            "same items, any order?",
            "Compare two lists without paying attention to the order of their elements.",
        ),
    ),
    Classic(
        key="common_words",
        names=("common_words", "shared_words", "words_in_both"),
        params=(Param(("first", "a", "left"), "words"), Param(("second", "b", "right"), "words")),
        returns="list[str]",
        codes=(
            "return sorted(set($p) & set($q))",
            "return sorted(set(item for item in $p if item in $q))",
            "result = []\n"
            "for item in $p:\n"
            "    if item in $q and item not in result:\n"
            "        result.append(item)\n"
            "result.sort()\n"
            "return result",
        ),
        phrases=(
            "Return the strings that are in both $p and $q, in alphabetical order.",
            "Which words do the two lists have in common? Sorted, without duplicates.",
            "The words that occur in the one list as well as in the other, sorted.",
            "Find the shared words of `$p` and `$q` and sort them.",
            "Words contained in both lists, each once, from a to z.",
            "Common strings of two lists, alphabetically.",
            "shared words, sorted",
            "All words of $p that $q has too, sorted and only once each.",
        ),
    ),
    Classic(
        key="halves",
        names=("halves", "split_half", "split_in_half", "split_middle"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"),),
        returns="tuple[list[int], list[int]]",
        codes=(
            "mid = len($p) // 2\nreturn $p[:mid], $p[mid:]",
            "first = [x for i, x in enumerate($p) if i < len($p) // 2]\nreturn first, $p[len(first) :]",
            "half = len($p) // 2\nfirst, second = $p[:half], $p[half:]\nreturn (first, second)",
        ),
        phrases=(
            "Split $p into two halves; with an odd length the second one gets the extra element.",
            "The first and the second half of a list, as a pair of lists.",
            "Cut the list in the middle and return both parts.",
            "Divide `$p` into two lists of equal length (the right one is longer by one if necessary).",
            "A tuple with the left half and the right half.",
            "Halve the list. The middle element of an odd number of items goes to the second half.",
            "two halves",
            "Break a list in two at the middle.",
        ),
    ),
    Classic(
        key="split_at",
        names=("split_at", "cut_at", "split_list"),
        params=(
            Param(("items", "values", "numbers", "lst"), "ints"),
            Param(("index", "position", "n"), "nat"),
        ),
        returns="tuple[list[int], list[int]]",
        codes=(
            "return $p[:$q], $p[$q:]",
            "before = []\n"
            "after = []\n"
            "for i, x in enumerate($p):\n"
            "    if i < $q:\n"
            "        before.append(x)\n"
            "    else:\n"
            "        after.append(x)\n"
            "return before, after",
        ),
        phrases=(
            "Split $p at $q into two lists.",
            "The first $q elements and the rest, as a pair.",
            "Cut the list before index `$q` and return both parts.",
            "A tuple of two lists: what comes before position $q and what comes from there on.",
            "Divide the list so that the first part has $q items (or all, if there are fewer).",
            "Separate the leading $q items from the others.",
            "(first $q, rest)",
            "Break the list in two after $q elements.",
        ),
    ),
    Classic(
        key="partition_even_odd",
        names=("split_even_odd", "even_odd_split", "partition_parity", "separate_even_odd"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="tuple[list[int], list[int]]",
        codes=(
            "evens = [x for x in $p if x % 2 == 0]\nodds = [x for x in $p if x % 2 != 0]\nreturn evens, odds",
            "evens, odds = [], []\n"
            "for x in $p:\n"
            "    if x % 2 == 0:\n"
            "        evens.append(x)\n"
            "    else:\n"
            "        odds.append(x)\n"
            "return evens, odds",
            "parts = ([], [])\nfor x in $p:\n    parts[x % 2].append(x)\nreturn parts",
        ),
        phrases=(
            "Split $p into the even and the odd numbers.",
            "A pair of lists: first the even values, then the odd ones.",
            "Separate even from odd numbers, keeping their order.",
            "Partition the numbers by parity and return (evens, odds).",
            "Which of the `$p` are even and which are odd? Two lists.",
            "Divide the list into numbers divisible by two and all the others.",
            "(evens, odds)",
            "Sort the numbers into two boxes, one for the even ones and one for the odd ones.",
        ),
    ),
    Classic(
        key="partition_by",
        names=("partition_at", "split_by_limit", "partition_around", "split_below_above"),
        params=(Param(("numbers", "values", "nums"), "ints"), Param(("pivot", "limit", "threshold"), "int")),
        returns="tuple[list[int], list[int]]",
        codes=(
            "return [x for x in $p if x < $q], [x for x in $p if x >= $q]",
            "low, high = [], []\n"
            "for x in $p:\n"
            "    if x < $q:\n"
            "        low.append(x)\n"
            "    else:\n"
            "        high.append(x)\n"
            "return low, high",
        ),
        phrases=(
            "Split $p into the numbers less than $q and the numbers that are at least $q.",
            "Partition the list around `$q`: smaller values first, then the others, as two lists.",
            "A pair of lists, one with everything below $q and one with everything else.",
            "Separate the values under $q from those which reach it.",
            "Which numbers are smaller than $q and which are not? Return both lists.",
            "Divide the list by comparing each item with $q (equal ones go to the second part).",
            "(below $q, rest)",
            "Like a quicksort partition with the pivot $q, returned as (smaller, not smaller).",
        ),
    ),
    Classic(
        key="partition_sign",
        names=("split_by_sign", "separate_negatives", "partition_sign"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="tuple[list[int], list[int]]",
        codes=(
            "return [x for x in $p if x < 0], [x for x in $p if x >= 0]",
            "negative, other = [], []\n"
            "for x in $p:\n"
            "    (negative if x < 0 else other).append(x)\n"
            "return negative, other",
        ),
        phrases=(
            "Split $p into the negative numbers and the rest.",
            "A pair of lists: first the values below zero, then those that are zero or more.",
            "Separate negative numbers from all others, keeping the order.",
            "Partition the `$p` by their sign; zero counts as non-negative.",
            "Which numbers are negative and which aren't? Two lists in that order.",
            "Divide the list into numbers with a minus sign and numbers without one.",
            "(negatives, others)",
            "Return two lists, the negative elements and the non-negative elements.",
        ),
    ),
    Classic(
        key="group_by_first_letter",
        names=("group_by_first_letter", "group_by_initial", "by_first_letter"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="dict[str, list[str]]",
        codes=(
            "groups = {}\n"
            "for item in $p:\n"
            "    if item:\n"
            "        groups.setdefault(item[0], []).append(item)\n"
            "return groups",
            "from collections import defaultdict\n"
            "\n"
            "groups = defaultdict(list)\n"
            "for item in $p:\n"
            "    if item:\n"
            "        groups[item[0]].append(item)\n"
            "return dict(groups)",
            "initials = dict.fromkeys(item[0] for item in $p if item)\n"
            "return {c: [item for item in $p if item[:1] == c] for c in initials}",
        ),
        phrases=(
            "Group the strings in $p by their first letter. Empty strings are skipped.",
            "A dictionary from each initial to the list of words beginning with it; empty words are left out.",
            "Sort the words into groups by first character and return them as a dict of lists "
            "(ignoring empty strings).",
            'Map every first letter to the words that start with it, in order. "" has no first letter and is ignored.',
            "Which of the `$p` begin with which letter? A dict of lists, without the empty strings.",
            "Build an index of the names by initial, skipping empty ones.",
            'group by first char, skip ""',
            "Collect the words under their leading letter; leave out empty strings.",
        ),
    ),
    Classic(
        key="group_by_length",
        names=("group_by_length", "words_by_length", "by_word_length"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="dict[int, list[str]]",
        codes=(
            "groups = {}\nfor item in $p:\n    groups.setdefault(len(item), []).append(item)\nreturn groups",
            "from collections import defaultdict\n"
            "\n"
            "groups = defaultdict(list)\n"
            "for item in $p:\n"
            "    groups[len(item)].append(item)\n"
            "return dict(groups)",
            "groups = {}\n"
            "for item in $p:\n"
            "    if len(item) not in groups:\n"
            "        groups[len(item)] = []\n"
            "    groups[len(item)].append(item)\n"
            "return groups",
        ),
        phrases=(
            "Group the strings in $p by their length.",
            "A dictionary from each length to the list of words with that many characters.",
            "Sort the words into groups of equal length and return them as a dict of lists.",
            "Map every occurring length to the words that have it, in order.",
            "Which of the `$p` have 3 letters, which have 4, and so on? A dict keyed by length.",
            "Collect words of the same size under that size.",
            "group by len",
            "Put strings with the same number of characters together, in a dictionary of lists.",
        ),
    ),
    Classic(
        key="group_by_parity",
        names=("group_by_parity", "even_odd_groups", "parity_dict"),
        params=(Param(("numbers", "values", "nums"), "ints"),),
        returns="dict[str, list[int]]",
        codes=(
            'return {\n    "even": [x for x in $p if x % 2 == 0],\n    "odd": [x for x in $p if x % 2 != 0],\n}',
            'groups = {"even": [], "odd": []}\n'
            "for x in $p:\n"
            '    groups["even" if x % 2 == 0 else "odd"].append(x)\n'
            "return groups",
        ),
        phrases=(
            'Group $p into "even" and "odd" and return a dictionary with both lists.',
            'A dict with the keys "even" and "odd", each with the list of matching numbers.',
            'Sort the numbers by parity into {"even": [...], "odd": [...]}.',
            'Map "even" to the even values and "odd" to the odd ones; both keys are always there.',
            'Collect even and odd numbers separately, under the keys "even" and "odd".',
            "Which of the `$p` are even, which odd? Answer with a dictionary of two lists.",
            'dict with "even" and "odd" lists',
            'Dictionary splitting the list by whether the numbers are divisible by two ("even") or not ("odd").',
        ),
    ),
    Classic(
        key="group_pairs",
        names=("group_pairs_by_key", "collect_pairs", "pairs_to_lists", "multi_dict"),
        params=(Param(("pairs", "items", "entries"), "pairs"),),
        returns="dict[str, list[int]]",
        codes=(
            "groups = {}\nfor k, v in $p:\n    groups.setdefault(k, []).append(v)\nreturn groups",
            "from collections import defaultdict\n"
            "\n"
            "groups = defaultdict(list)\n"
            "for k, v in $p:\n"
            "    groups[k].append(v)\n"
            "return dict(groups)",
            "keys = dict.fromkeys(k for k, _ in $p)\nreturn {key: [v for k, v in $p if k == key] for key in keys}",
        ),
        phrases=(
            "Group the values of $p by their keys.",
            "Turn (key, value) pairs into a dictionary from each key to the list of its values.",
            "A dict of lists: for every key all the values that come with it, in order.",
            "Collect the second parts of the pairs under their first parts.",
            "Which values belong to each key? Build a dictionary of lists from `$p`.",
            "Gather values with the same key in one list.",
            "pairs -> dict of lists",
            "Like dict(), except that repeated keys keep all of their values in a list.",
        ),
    ),
    Classic(
        key="sum_pairs",
        names=("sum_by_key", "totals_by_key", "total_per_key", "aggregate"),
        params=(Param(("pairs", "items", "entries", "sales"), "pairs"),),
        returns="dict[str, int]",
        codes=(
            "totals = {}\nfor k, v in $p:\n    totals[k] = totals.get(k, 0) + v\nreturn totals",
            "from collections import defaultdict\n"
            "\n"
            "totals = defaultdict(int)\n"
            "for k, v in $p:\n"
            "    totals[k] += v\n"
            "return dict(totals)",
            "keys = dict.fromkeys(k for k, _ in $p)\nreturn {key: sum(v for k, v in $p if k == key) for key in keys}",
        ),
        phrases=(
            "Sum the values of $p for each key.",
            "Turn (name, amount) pairs into a dictionary with the total for every name.",
            "Add up the numbers that belong to the same key and return a dict of totals.",
            "For each key, the sum of all its values.",
            "How much does every name get altogether? A dictionary from name to total.",
            "Totals per key from a list of pairs; {} for an empty list.",
            "pairs -> dict of sums",
            "Aggregate the `$p`: values with equal keys are added together.",
        ),
    ),
    Classic(
        key="count_pairs_by_key",
        names=("count_by_key", "count_keys", "entries_per_key"),
        params=(Param(("pairs", "items", "entries"), "pairs"),),
        returns="dict[str, int]",
        codes=(
            "counts = {}\nfor k, _ in $p:\n    counts[k] = counts.get(k, 0) + 1\nreturn counts",
            "from collections import Counter\n\nreturn dict(Counter(k for k, _ in $p))",
        ),
        phrases=(
            "Count how many of the $p each key has.",
            "A dictionary from every key to the number of pairs with it.",
            "How often does each first element occur in the list of pairs?",
            "Tally the pairs by their first part and ignore the second.",
            "For each key, the number of its entries.",
            "Count the entries per key in a list of (key, value) tuples.",
            "pairs per key",
            "Number of times every name appears at the front of one of the `$p`.",
        ),
    ),
    Classic(
        key="dict_from_pairs",
        names=("dict_from_pairs", "pairs_to_dict", "to_dict"),
        params=(Param(("pairs", "items", "entries"), "pairs"),),
        returns="dict[str, int]",
        codes=(
            "return dict($p)",
            "return {k: v for k, v in $p}",
            "result = {}\nfor k, v in $p:\n    result[k] = v\nreturn result",
        ),
        phrases=(
            "Return a dictionary made from the pairs in $p.",
            "Turn a list of (key, value) tuples into a dict; later values replace earlier ones.",
            "Build a mapping from `$p`; the last pair with a key wins.",
            "Convert pairs to a dictionary.",
            "A dict in which the first part of each pair leads to the second.",
            "Make a lookup table out of a list of two-tuples.",
            "pairs -> dict",
            "Each pair is a key with its value; collect them in a dictionary.",
        ),
    ),
    Classic(
        key="pairs_from_dict",
        names=("pairs_from_dict", "dict_to_pairs", "sorted_items", "to_pairs"),
        params=(Param(("data", "mapping", "d", "counts"), "counts"),),
        returns="list[tuple[str, int]]",
        codes=(
            "return sorted($p.items())",
            "return [(k, $p[k]) for k in sorted($p)]",
            "result = []\nfor k in sorted($p):\n    result.append((k, $p[k]))\nreturn result",
        ),
        phrases=(
            "Return the items of $p as a list of pairs sorted by key.",
            "Turn a dictionary into (key, value) tuples in the order of the keys.",
            "The sorted list of key-value pairs of a dict.",
            "List every key with its value, alphabetically by key.",
            "Convert `$p` to a sorted list of two-tuples.",
            "All entries of the mapping as pairs, sorted.",
            "dict -> sorted pairs",
            "What is in the dictionary? Pairs of key and value, ordered by key.",
        ),
    ),
    Classic(
        key="pair_firsts",
        names=("pair_keys", "firsts", "first_parts", "names_of"),
        params=(Param(("pairs", "items", "entries"), "pairs"),),
        returns="list[str]",
        codes=(
            "return [k for k, _ in $p]",
            "return [pair[0] for pair in $p]",
            "result = []\nfor k, v in $p:\n    result.append(k)\nreturn result",
        ),
        phrases=(
            "Return the first element of every pair in $p.",
            "The list of keys from a list of (key, value) tuples.",
            "Take the first part of each pair.",
            "Keep the left side of the pairs and drop the right side.",
            "The names in a list of (name, number) tuples, in order and with repeats.",
            "What stands first in each of the `$p`?",
            "first of each pair",
            "Unzip the pairs and give back only the firsts.",
        ),
    ),
    Classic(
        key="pair_seconds",
        names=("pair_values", "seconds", "second_parts", "numbers_of"),
        params=(Param(("pairs", "items", "entries"), "pairs"),),
        returns="list[int]",
        codes=(
            "return [v for _, v in $p]",
            "return [pair[1] for pair in $p]",
            "result = []\nfor k, v in $p:\n    result.append(v)\nreturn result",
        ),
        phrases=(
            "Return the second element of every pair in $p.",
            "The list of values from a list of (key, value) tuples.",
            "Take the last part of each pair.",
            "Keep the right side of the pairs and drop the left side.",
            "The numbers in a list of (name, number) tuples, in order.",
            "What stands second in each of the `$p`?",
            "second of each pair",
            "Unzip the pairs and give back only the seconds.",
        ),
    ),
    Classic(
        key="swap_pairs_elements",
        names=("swap_each_pair", "flip_pairs", "reverse_pairs"),
        params=(Param(("pairs", "items", "entries"), "pairs"),),
        returns="list[tuple[int, str]]",
        codes=(
            "return [(v, k) for k, v in $p]",
            "result = []\nfor a, b in $p:\n    result.append((b, a))\nreturn result",
            "return [pair[::-1] for pair in $p]",
        ),
        phrases=(
            "Return $p with the two elements of every pair swapped.",
            "Flip each tuple: (a, b) becomes (b, a).",
            "The pairs turned around, in the same order.",
            "Exchange first and second in every one of the `$p`.",
            "Reverse each of the two-tuples in a list.",
            "A new list where what was second comes first in each pair.",
            "(a, b) -> (b, a)",
            "Make (value, key) tuples from (key, value) tuples.",
        ),
    ),
    Classic(
        key="sort_pairs_by_value",
        names=("sort_pairs_by_value", "sort_by_second", "by_second"),
        params=(Param(("pairs", "items", "entries"), "pairs"),),
        returns="list[tuple[str, int]]",
        codes=(
            "return sorted($p, key=lambda pair: pair[1])",
            "result = list($p)\nresult.sort(key=lambda pair: pair[1])\nreturn result",
            "from operator import itemgetter\n\nreturn sorted($p, key=itemgetter(1))",
        ),
        phrases=(
            "Return $p sorted by the second element of each pair.",
            "Sort (name, number) tuples by the number, smallest first.",
            "Order a list of pairs by their values; equal values keep their order.",
            "The pairs from the lowest to the highest second part.",
            "Arrange the `$p` according to what stands second.",
            "Sort the tuples using item 1 as the key.",
            "sort pairs by value",
            "Put the pair with the least value first and the one with the greatest last.",
        ),
    ),
    Classic(
        key="best_pair",
        names=("best_pair", "top_entry", "winner", "key_of_max_pair"),
        params=(Param(("pairs", "entries", "results"), "pairs"),),
        returns="str | None",
        codes=(
            "return max($p, key=lambda pair: pair[1])[0] if $p else None",
            "best = None\n"
            "for pair in $p:\n"
            "    if best is None or pair[1] > best[1]:\n"
            "        best = pair\n"
            "return best[0] if best else None",
        ),
        phrases=(
            "Return the name from the pair in $p with the highest number, or None if there are no pairs.",
            "The first part of the pair whose second part is greatest; None for an empty list.",
            "Who has the most points? The pairs are (name, points); None without pairs, the first on a tie.",
            "Find the winner in a list of (name, score) tuples, None if the list is empty.",
            "The key that comes with the largest value in `$p`, or None.",
            "Compare the pairs by their numbers and return the name of the best one (None for no pairs).",
            "name with the max number, else None",
            "Name belonging to the top value of the list of pairs. Nothing given: None.",
        ),
    ),
    Classic(
        key="count_words",
        names=("count_items", "tally", "frequencies", "item_counts"),
        params=(Param(("words", "items", "strings", "names"), "words"),),
        returns="dict[str, int]",
        codes=(
            "counts = {}\nfor item in $p:\n    counts[item] = counts.get(item, 0) + 1\nreturn counts",
            "from collections import Counter\n\nreturn dict(Counter($p))",
            "return {item: $p.count(item) for item in $p}",
        ),
        phrases=(
            "Return a dictionary with the number of times each string occurs in $p.",
            "Count how often every word appears in a list.",
            "Frequencies of the words as a dict; {} for an empty list.",
            "Tally the items: each distinct one maps to its count.",
            "How many times is each of the `$p` there?",
            "Word counts of a list of words.",
            "word -> count",
            "Build a histogram of the strings, keyed by the string.",
        ),
    ),
    Classic(
        key="count_numbers",
        names=("count_numbers", "number_counts", "value_counts", "frequency_table"),
        params=(Param(("numbers", "values", "nums"), "nats"),),
        returns="dict[int, int]",
        codes=(
            "counts = {}\nfor x in $p:\n    counts[x] = counts.get(x, 0) + 1\nreturn counts",
            "from collections import Counter\n\nreturn dict(Counter($p))",
            "return {x: $p.count(x) for x in $p}",
        ),
        phrases=(
            "Return a dictionary with the number of times each number occurs in $p.",
            "Count how often every value appears in the list.",
            "Frequencies of the numbers as a dict, in order of first appearance.",
            "Tally the numbers: each distinct one maps to its count.",
            "How many times is each number among the `$p`?",
            "Frequency table of a list of integers.",
            "number -> count",
            "For each different value, how many of it there are.",
        ),
    ),
    Classic(
        key="count_by_length",
        names=("count_by_length", "length_counts", "length_histogram"),
        params=(Param(("words", "strings", "names"), "words"),),
        returns="dict[int, int]",
        codes=(
            "counts = {}\nfor item in $p:\n    counts[len(item)] = counts.get(len(item), 0) + 1\nreturn counts",
            "from collections import Counter\n\nreturn dict(Counter(len(item) for item in $p))",
            "from collections import Counter\n\nreturn dict(Counter(map(len, $p)))",
        ),
        phrases=(
            "Count the strings in $p by their length.",
            "A dictionary from each length to the number of words with that length.",
            "How many of the words have 1 letter, 2 letters, 3 letters and so on?",
            "Tally the word lengths of a list.",
            "Frequencies of the lengths of the `$p`.",
            "For every length that occurs, how many strings have it.",
            "len -> count",
            "Histogram of the string lengths as a dict.",
        ),
    ),
    Classic(
        key="buckets",
        names=("histogram_buckets", "count_tens", "bucket_counts", "bins"),
        params=(Param(("numbers", "values", "ages"), "nats"), Param(("width", "size", "step"), "small")),
        returns="dict[int, int]",
        codes=(
            "counts = {}\n"
            "for x in $p:\n"
            "    start = x // $q * $q\n"
            "    counts[start] = counts.get(start, 0) + 1\n"
            "return counts",
            "from collections import Counter\n\nreturn dict(Counter(x - x % $q for x in $p))",
        ),
        phrases=(
            "Count $p in buckets of width $q and return a dictionary from the start of each bucket to its count.",
            "A histogram: each number falls into the bucket that begins at the largest multiple of $q not above it.",
            "How many numbers are there in every interval of length `$q`? Keys are the lower ends, "
            "empty intervals are left out.",
            "Round each number down to a multiple of $q and count the results.",
            "Bucket counts with bucket size $q, keyed by the lower bound; only buckets with numbers in them.",
            "Group the values into ranges of $q and tell how many each of them holds (key: where the range starts).",
            "histogram, bucket width $q, key = bucket start",
            "Tally the numbers by x // $q * $q.",
        ),
    ),
    Classic(
        key="cumulative_counts",
        names=("occurrence_numbers", "cumulative_counts", "running_counts"),
        params=(Param(("words", "items", "names"), "words"),),
        returns="list[int]",
        codes=(
            "return [$p[: i + 1].count(x) for i, x in enumerate($p)]",
            "counts = {}\n"
            "result = []\n"
            "for x in $p:\n"
            "    counts[x] = counts.get(x, 0) + 1\n"
            "    result.append(counts[x])\n"
            "return result",
        ),
        phrases=(
            "For each element of $p, return how often it has occurred so far (itself included).",
            "Running counts: 1 for the first time a word appears, 2 for the second time, and so on.",
            "The cumulative count of every item up to its own position.",
            "Number the repeats: each item is replaced by its occurrence number.",
            "Which occurrence is it? A list saying 1st, 2nd, 3rd, ... for each of the `$p`.",
            "How many times did each element come up until then, counting this time?",
            "occurrence number of each item",
            "Count along the list separately for every distinct word and list the counts.",
        ),
    ),
    Classic(
        key="invert_dict",
        names=("invert_dict", "invert", "swap_keys_values", "reverse_mapping"),
        params=(Param(("data", "mapping", "d", "counts"), "counts"),),
        returns="dict[int, str]",
        codes=(
            "return {v: k for k, v in $p.items()}",
            "result = {}\nfor k, v in $p.items():\n    result[v] = k\nreturn result",
            "return dict(zip($p.values(), $p.keys()))",
        ),
        phrases=(
            "Return $p with keys and values swapped.",
            "Invert a dictionary; if a value occurs twice, the later key wins.",
            "Turn a mapping around so that each value leads to its key.",
            "Swap the keys and the values of a dict.",
            "The inverse of `$p`: value to key.",
            "Make the values the keys and the keys the values.",
            "value -> key",
            "Reverse lookup table for a dictionary.",
        ),
    ),
    Classic(
        key="invert_grouped",
        names=("invert_grouped", "keys_by_value", "group_keys"),
        params=(Param(("data", "mapping", "d", "counts"), "counts"),),
        returns="dict[int, list[str]]",
        codes=(
            "result = {}\nfor k, v in $p.items():\n    result.setdefault(v, []).append(k)\nreturn result",
            "values = dict.fromkeys($p.values())\n"
            "return {value: [k for k, v in $p.items() if v == value] for value in values}",
        ),
        phrases=(
            "Return a dictionary from each value of $p to the list of its keys.",
            "Group the keys of a dict by their value.",
            "Invert a mapping without losing keys: every value gets a list of the keys that had it.",
            "Which keys share the same value? A dict of lists, keyed by value.",
            "Collect the keys with equal values together.",
            "The inverse of `$p` with lists, because values may repeat.",
            "value -> list of keys",
            "Turn the dictionary around; the keys of each value are gathered in a list.",
        ),
    ),
    Classic(
        key="merge_counts",
        names=("merge_counts", "add_counts", "merge_sum", "combine_counts"),
        params=(Param(("a", "first", "left"), "counts"), Param(("b", "second", "right"), "counts")),
        returns="dict[str, int]",
        codes=(
            "result = dict($p)\nfor k, v in $q.items():\n    result[k] = result.get(k, 0) + v\nreturn result",
            "return {k: $p.get(k, 0) + $q.get(k, 0) for k in {**$p, **$q}}",
        ),
        phrases=(
            "Merge the dictionaries $p and $q, adding the values of common keys.",
            "Combine two dicts of numbers; where both have a key, the values are summed.",
            "Add up two tallies key by key.",
            "The merged counts: keys of either dict with the sum of both values (missing counts as 0).",
            "Sum of two mappings from names to numbers.",
            "Put `$p` and `$q` together. If a key is in both, add its numbers.",
            "merge dicts, sum on conflict",
            "Create a dictionary with all the keys and, for each, the total from both sides.",
        ),
    ),
    Classic(
        key="merge_dicts",
        names=("merge_dicts", "merge_two", "update_copy", "combine_dicts"),
        params=(Param(("a", "first", "defaults"), "counts"), Param(("b", "second", "overrides"), "counts")),
        returns="dict[str, int]",
        codes=(
            "return {**$p, **$q}",
            "result = dict($p)\nresult.update($q)\nreturn result",
            "return $p | $q",
        ),
        phrases=(
            "Return $p merged with $q; where both have a key, $q wins.",
            "Merge two dictionaries without changing them. The second takes precedence.",
            "A new dict with the entries of both, the values of $q replacing those of $p.",
            "Copy $p and update it with `$q`.",
            "Combine two mappings, with later values overriding earlier ones.",
            "All the keys of the two dicts; for common keys take the value from $q.",
            "merge, $q wins",
            "Overlay $q on top of $p and return the result as a new dictionary.",
        ),
    ),
    Classic(
        key="filter_by_value",
        names=("filter_by_value", "keep_at_least", "entries_above", "filter_dict"),
        params=(
            Param(("data", "mapping", "scores", "counts"), "counts"),
            Param(("minimum", "limit", "threshold"), "int"),
        ),
        returns="dict[str, int]",
        codes=(
            "return {k: v for k, v in $p.items() if v >= $q}",
            "result = {}\nfor k, v in $p.items():\n    if v >= $q:\n        result[k] = v\nreturn result",
            "return dict(filter(lambda pair: pair[1] >= $q, $p.items()))",
        ),
        phrases=(
            "Return the entries of $p whose value is at least $q.",
            "Keep only those keys which have a value of `$q` or more.",
            "Filter a dictionary by value: drop everything smaller than $q.",
            "The part of the mapping in which the values reach $q.",
            "A new dict without the entries below $q.",
            "Which entries have at least the value $q? As a dictionary.",
            "dict items with value >= $q",
            "Remove all keys whose number is less than $q.",
        ),
    ),
    Classic(
        key="keys_above",
        names=("keys_above", "names_above", "keys_with_more"),
        params=(
            Param(("data", "mapping", "scores", "counts"), "counts"),
            Param(("limit", "threshold", "bound"), "int"),
        ),
        returns="list[str]",
        codes=(
            "return sorted(k for k, v in $p.items() if v > $q)",
            "result = []\nfor k in sorted($p):\n    if $p[k] > $q:\n        result.append(k)\nreturn result",
        ),
        phrases=(
            "Return the keys of $p with a value greater than $q, sorted.",
            "Which keys have more than `$q`? In alphabetical order.",
            "The sorted list of all keys whose value exceeds $q.",
            "Names with a number above $q, from a to z.",
            "Find the keys that are worth more than $q and sort them.",
            "List every key of the dict whose value is larger than $q, alphabetically.",
            "sorted keys with value > $q",
            "Go through the dictionary, pick the keys with values over $q and return them in order.",
        ),
    ),
    Classic(
        key="key_of_max",
        names=("key_of_max", "max_key", "top_key", "best_key"),
        params=(Param(("data", "mapping", "scores", "counts"), "counts"),),
        returns="str | None",
        codes=(
            "return max($p, key=$p.get) if $p else None",
            "best = None\nfor k in $p:\n    if best is None or $p[k] > $p[best]:\n        best = k\nreturn best",
            "return max($p, key=lambda k: $p[k], default=None)",
        ),
        phrases=(
            "Return the key with the largest value in $p, or None if it is empty.",
            "Which key has the highest value? None for an empty dictionary, the first key on a tie.",
            "Find the name with the best score; None if there are no scores.",
            "The key whose number is the greatest, or None.",
            "Key of the maximum of `$p.values()`, None when there is nothing.",
            "Look for the biggest value in a dict and return its key. Empty dict: None.",
            "argmax over a dict, None if empty",
            "Who leads? The key belonging to the top value, None without entries.",
        ),
    ),
    Classic(
        key="key_of_min",
        names=("key_of_min", "min_key", "lowest_key", "cheapest"),
        params=(Param(("data", "mapping", "prices", "counts"), "counts"),),
        returns="str | None",
        codes=(
            "return min($p, key=$p.get) if $p else None",
            "best = None\nfor k in $p:\n    if best is None or $p[k] < $p[best]:\n        best = k\nreturn best",
            "return min($p, key=lambda k: $p[k], default=None)",
        ),
        phrases=(
            "Return the key with the smallest value in $p, or None if it is empty.",
            "Which key has the lowest value? None for an empty dictionary, the first key on a tie.",
            "Find the name with the lowest price; None if there are no prices.",
            "The key whose number is the least, or None.",
            "Key of the minimum of `$p.values()`, None when there is nothing.",
            "Look for the smallest value in a dict and return its key. Empty dict: None.",
            "argmin over a dict, None if empty",
            "What is cheapest? The key belonging to the lowest value, None without entries.",
        ),
    ),
    Classic(
        key="keys_of_max",
        names=("keys_of_max", "all_top_keys", "winners", "keys_with_max_value"),
        params=(Param(("data", "mapping", "scores", "votes"), "counts"),),
        returns="list[str]",
        codes=(
            "if not $p:\n    return []\nbest = max($p.values())\nreturn [k for k, v in $p.items() if v == best]",
            "best = max($p.values(), default=None)\nreturn [k for k in $p if $p[k] == best]",
        ),
        phrases=(
            "Return all keys of $p that have the largest value.",
            "Every key whose value equals the maximum; [] for an empty dictionary.",
            "Find the winners: all the names that share the highest score.",
            "Which keys have the greatest value? There can be several; [] if there are none.",
            "List of the keys with the top number in `$p`.",
            "All keys tied for first place.",
            "keys with the max value",
            "Determine the highest value of the dict and collect each key that has it.",
        ),
    ),
    Classic(
        key="sort_keys_by_value",
        names=("sort_keys_by_value", "keys_sorted_by_value", "ranking", "rank_keys"),
        params=(Param(("data", "mapping", "scores", "counts"), "counts"),),
        returns="list[str]",
        codes=(
            "return sorted($p, key=$p.get, reverse=True)",
            "return sorted($p, key=lambda k: -$p[k])",
            "ordered = sorted($p.items(), key=lambda pair: pair[1], reverse=True)\nreturn [k for k, _ in ordered]",
        ),
        phrases=(
            "Return the keys of $p sorted by value, the highest first.",
            "Ranking: the names from the best to the worst score; ties keep their order.",
            "The keys of a dict ordered by descending value.",
            "List the keys so that the one with the largest number comes first.",
            "Sort the keys of `$p` by how big their values are, in decreasing order.",
            "Who has the most, who comes second, ...? All keys in that order.",
            "keys by value, descending",
            "Order the keys from greatest to smallest value.",
        ),
    ),
    Classic(
        key="sort_keys_by_value_asc",
        names=("keys_by_value_ascending", "keys_from_lowest", "order_by_value"),
        params=(Param(("data", "mapping", "prices", "counts"), "counts"),),
        returns="list[str]",
        codes=(
            "return sorted($p, key=$p.get)",
            "return sorted($p, key=lambda k: $p[k])",
            "ordered = sorted($p.items(), key=lambda pair: pair[1])\nreturn [k for k, _ in ordered]",
        ),
        phrases=(
            "Return the keys of $p sorted by value, the lowest first.",
            "The keys of a dict ordered by ascending value.",
            "List the keys so that the one with the smallest number comes first.",
            "Sort the keys of `$p` by their values, in increasing order.",
            "What is the cheapest, what comes next, ...? All keys in that order.",
            "Order the names from the least to the greatest value; ties stay as they were.",
            "keys by value, ascending",
            "The dictionary's keys, arranged from low to high value.",
        ),
    ),
    Classic(
        key="top_keys",
        names=("top_keys", "top_n_keys", "leaders", "n_best"),
        params=(Param(("data", "scores", "counts", "votes"), "counts"), Param(("n", "k", "count"), "nat")),
        returns="list[str]",
        codes=(
            "return sorted($p, key=$p.get, reverse=True)[:$q]",
            "from collections import Counter\n\nreturn [key for key, _ in Counter($p).most_common($q)]",
            "import heapq\n\nreturn heapq.nlargest($q, $p, key=$p.get)",
        ),
        phrases=(
            "Return the $q keys of $p with the largest values, the largest first.",
            "The top `$q` names by score, best first.",
            "Which $q keys have the highest values? In descending order of value.",
            "Sort the keys by value from high to low and keep $q of them.",
            "The $q leaders of the ranking given by a dict of scores.",
            "Pick the $q best keys; all of them if there are not so many.",
            "top $q keys by value",
            "The first $q places: keys with the greatest numbers, from first to last.",
        ),
    ),
    Classic(
        key="sorted_keys",
        names=("sorted_keys", "keys_in_order", "list_keys"),
        params=(Param(("data", "mapping", "d", "counts"), "counts"),),
        returns="list[str]",
        codes=(
            "return sorted($p)",
            "result = list($p.keys())\nresult.sort()\nreturn result",
            "return sorted(k for k, _ in $p.items())",
        ),
        phrases=(
            "Return the keys of $p in alphabetical order.",
            "The sorted keys of a dictionary.",
            "All keys of the mapping as a list, sorted.",
            "List which keys there are, from a to z.",
            "Get the keys of `$p` and sort them.",
            "Names used as keys, in order.",
            "sorted list of keys",
            "What are the dict's keys? Alphabetically.",
        ),
    ),
    Classic(
        key="sum_dict_values",
        names=("sum_dict_values", "total_of_values", "sum_of_values", "dict_total"),
        params=(Param(("data", "mapping", "prices", "counts"), "counts"),),
        returns="int",
        codes=(
            "return sum($p.values())",
            "total = 0\nfor k in $p:\n    total += $p[k]\nreturn total",
            "return sum(v for _, v in $p.items())",
        ),
        phrases=(
            "Return the sum of all values in $p.",
            "Add up the values of a dictionary.",
            "The total of the numbers in the mapping, whatever their keys; 0 if it is empty.",
            "How much do all the entries come to together?",
            "Total price: the sum over the dict's values.",
            "Sum the values of `$p` and ignore the keys.",
            "sum of dict values",
            "What do the values add up to?",
        ),
    ),
    Classic(
        key="average_dict_values",
        names=("average_dict_values", "mean_value", "average_score"),
        params=(Param(("data", "mapping", "scores", "grades"), "counts"),),
        returns="float",
        codes=(
            "return sum($p.values()) / len($p) if $p else 0.0",
            "if not $p:\n    return 0.0\ntotal = 0\nfor v in $p.values():\n    total += v\nreturn total / len($p)",
        ),
        phrases=(
            "Return the average of the values in $p, or 0.0 if it is empty.",
            "The mean of a dictionary's values; 0.0 for an empty one.",
            "What is the average score over all the names? 0.0 if there are none.",
            "Average the numbers in the mapping, no matter which keys they have (0.0 for no entries).",
            "Mean value of `$p`, zero without entries.",
            "Sum of the dict's values divided by the number of entries. An empty dict gives 0.0.",
            "avg of dict values, 0.0 if empty",
            "Calculate the class average from a dict of grades, 0.0 when nobody has a grade.",
        ),
    ),
    Classic(
        key="pick_keys",
        names=("pick_keys", "pick", "select_keys", "only_keys"),
        params=(Param(("data", "mapping", "d"), "counts"), Param(("keys", "names", "wanted"), "words")),
        returns="dict[str, int]",
        codes=(
            "return {k: $p[k] for k in $q if k in $p}",
            "result = {}\nfor k in $q:\n    if k in $p:\n        result[k] = $p[k]\nreturn result",
        ),
        phrases=(
            "Return the part of $p with only the given $q.",
            "Pick the entries for `$q` from a dictionary; keys it doesn't have are skipped.",
            "A new dict with just those keys which are listed in $q, in that order.",
            "Select some keys of a mapping and ignore the missing ones.",
            "Keep what is asked for: the entries whose keys are in $q (in the order of $q).",
            "Sub-dictionary with the wanted keys.",
            "dict restricted to $q",
            "Look up each of the $q in $p and collect those found in a dictionary.",
        ),
    ),
    Classic(
        key="drop_keys",
        names=("drop_keys", "omit", "without_keys", "remove_keys"),
        params=(Param(("data", "mapping", "d"), "counts"), Param(("keys", "names", "unwanted"), "words")),
        returns="dict[str, int]",
        codes=(
            "return {k: v for k, v in $p.items() if k not in $q}",
            "result = dict($p)\nfor k in $q:\n    result.pop(k, None)\nreturn result",
            "result = {}\nfor k, v in $p.items():\n    if k not in $q:\n        result[k] = v\nreturn result",
        ),
        phrases=(
            "Return $p without the given $q.",
            "Remove some keys from a copy of a dictionary; missing ones are ignored.",
            "A new dict lacking all the keys listed in `$q`.",
            "Omit the entries whose key is in $q.",
            "Everything in $p except what is under one of the $q.",
            "Drop the unwanted keys and keep the rest of the mapping.",
            "dict minus $q",
            "Copy the dictionary but leave out the entries named in $q.",
        ),
    ),
    Classic(
        key="get_default",
        names=("get_with_default", "lookup", "get_or", "value_or_default"),
        params=(
            Param(("data", "mapping", "d"), "counts"),
            Param(("key", "name", "label"), "word"),
            Param(("default", "fallback", "otherwise"), "int"),
        ),
        returns="int",
        codes=(
            "return $p.get($q, $r)",
            "if $q in $p:\n    return $p[$q]\nreturn $r",
            "try:\n    return $p[$q]\nexcept KeyError:\n    return $r",
        ),
        phrases=(
            "Return the value of $q in $p, or $r if there is no such key.",
            "Look up `$q` in a dictionary and fall back to `$r`.",
            "The value stored under $q; $r when the key is missing.",
            "Get an entry of the dict with a default of $r.",
            "What does $p say for $q? If nothing, answer $r.",
            "Dictionary access that never fails: unknown keys give $r.",
            "d.get with a default",
            "Find $q among the keys and return its value, otherwise $r.",
        ),
    ),
    Classic(
        key="rename_key",
        names=("rename_key", "change_key", "rename"),
        params=(
            Param(("data", "mapping", "d"), "counts"),
            Param(("old", "before", "source"), "word"),
            Param(("new", "after", "target"), "word"),
        ),
        returns="dict[str, int]",
        codes=(
            "return {($r if k == $q else k): v for k, v in $p.items()}",
            "result = {}\n"
            "for k, v in $p.items():\n"
            "    if k == $q:\n"
            "        result[$r] = v\n"
            "    else:\n"
            "        result[k] = v\n"
            "return result",
        ),
        phrases=(
            "Return $p with the key $q renamed to $r.",
            "Rename a key of a dictionary; the order and the other entries stay. Nothing changes if "
            "there is no such key.",
            "A copy of the dict in which `$q` is called `$r`.",
            "Replace the key $q by $r and keep its value.",
            "Give the entry $q the new name $r.",
            "Change one key of a mapping from $q to $r, without touching the original.",
            "rename $q to $r",
            "The same dictionary, except that what was under $q is now under $r.",
        ),
    ),
    Classic(
        key="increment_key",
        names=("increment", "add_one", "bump", "count_up"),
        params=(Param(("counts", "data", "tally"), "counts"), Param(("key", "name", "item"), "word")),
        returns="dict[str, int]",
        codes=(
            "result = dict($p)\nresult[$q] = result.get($q, 0) + 1\nreturn result",
            "return {**$p, $q: $p.get($q, 0) + 1}",
            "result = $p.copy()\nif $q in result:\n    result[$q] += 1\nelse:\n    result[$q] = 1\nreturn result",
        ),
        phrases=(
            "Return a copy of $p with the count of $q increased by one.",
            "Add 1 to the entry `$q` of a dict of counts; a missing key starts at 0.",
            "The tally after one more $q.",
            "Count $q once more: its value goes up by one, or becomes 1 if it is new.",
            "Increase the value under $q by one without changing the original dictionary.",
            "Bump the counter for $q. New keys get 1.",
            "counts[$q] += 1, in a copy",
            "A new dictionary in which $q has one more than before.",
        ),
    ),
    Classic(
        key="map_values",
        names=("double_values", "double_dict_values", "twice_each"),
        params=(Param(("data", "mapping", "prices", "counts"), "counts"),),
        returns="dict[str, int]",
        codes=(
            "return {k: v * 2 for k, v in $p.items()}",
            "result = {}\nfor k, v in $p.items():\n    result[k] = 2 * v\nreturn result",
            "return dict((k, $p[k] * 2) for k in $p)",
        ),
        phrases=(
            "Return $p with every value doubled.",
            "Double all values of a dictionary and keep the keys.",
            "A new dict in which each number is twice as big.",
            "Multiply every value in the mapping by two.",
            "The same keys with doubled values.",
            "Make all of the prices twice as high, as a new dictionary.",
            "dict with values times 2",
            'Apply "times two" to each value of `$p`.',
        ),
    ),
    Classic(
        key="remove_zero_values",
        names=("remove_zero_values", "drop_zeros", "non_zero_entries", "without_zeros"),
        params=(Param(("data", "mapping", "counts", "stock"), "counts"),),
        returns="dict[str, int]",
        codes=(
            "return {k: v for k, v in $p.items() if v != 0}",
            "result = {}\nfor k, v in $p.items():\n    if v:\n        result[k] = v\nreturn result",
        ),
        phrases=(
            "Return $p without the entries whose value is 0.",
            "Remove all keys with the value zero from a copy of a dictionary.",
            "Keep only entries which have a nonzero number.",
            "A new dict lacking everything that is 0.",
            "Drop what is out of stock: keys that map to 0.",
            "Clean up the counts by leaving out the zeros.",
            "dict items with value != 0",
            "Which entries of `$p` are different from zero? As a dictionary.",
        ),
    ),
    Classic(
        key="common_keys",
        names=("common_keys", "shared_keys", "keys_in_both"),
        params=(Param(("a", "first", "left"), "counts"), Param(("b", "second", "right"), "counts")),
        returns="list[str]",
        codes=(
            "return sorted($p.keys() & $q.keys())",
            "return sorted(k for k in $p if k in $q)",
            "result = []\nfor k in $p:\n    if k in $q:\n        result.append(k)\nreturn sorted(result)",
        ),
        phrases=(
            "Return the keys that both $p and $q have, sorted.",
            "Which keys do the two dictionaries share? In alphabetical order.",
            "The sorted list of common keys.",
            "All keys found in `$p` as well as in `$q`, from a to z.",
            "Intersect the keys of two dicts and sort them.",
            "Find the names that occur as keys in both of the mappings, in order.",
            "shared keys, sorted",
            "List each key of the first dictionary which the second one also has, alphabetically.",
        ),
    ),
    Classic(
        key="changed_keys",
        names=("changed_keys", "diff_keys", "differing_keys"),
        params=(Param(("old", "before", "first"), "counts"), Param(("new", "after", "second"), "counts")),
        returns="list[str]",
        codes=(
            "return sorted(k for k in $p.keys() & $q.keys() if $p[k] != $q[k])",
            "result = []\n"
            "for k, v in $p.items():\n"
            "    if k in $q and $q[k] != v:\n"
            "        result.append(k)\n"
            "return sorted(result)",
        ),
        phrases=(
            "Return the keys in both $p and $q whose values differ, sorted.",
            "Which entries have changed from $p to $q? Only keys that are in both, in alphabetical order.",
            "The sorted keys with another value in `$q` than in `$p`; keys missing from one are ignored.",
            "Compare two dictionaries and list the common keys with unequal values.",
            "Find what was modified: keys present before and after, but with a different number. Sorted.",
            "Names of all the values that are not the same in both mappings, from a to z, ignoring "
            "added and removed keys.",
            "common keys with different values, sorted",
            "List every shared key for which the two dicts disagree, in sorted order.",
        ),
    ),
    Classic(
        key="dot_product",
        names=("dot_product", "dot", "inner_product", "scalar_product"),
        params=(Param(("a", "first", "u"), "ints"), Param(("b", "second", "v"), "ints")),
        returns="int",
        codes=(
            "return sum(x * y for x, y in zip($p, $q))",
            "total = 0\nfor x, y in zip($p, $q):\n    total += x * y\nreturn total",
            "return sum($p[i] * $q[i] for i in range(min(len($p), len($q))))",
        ),
        phrases=(
            "Return the dot product of $p and $q.",
            "Multiply the elements of two lists in pairs and add up the products.",
            "The scalar product of two vectors; surplus elements of the longer one are ignored.",
            "Sum of x * y over the elements at equal positions.",
            "Inner product of `$p` and `$q`, 0 if one of them is empty.",
            "What is the dot product of these two vectors?",
            "sum of pairwise products",
            "First times first plus second times second and so on.",
        ),
    ),
    Classic(
        key="elementwise_sum",
        names=("elementwise_sum", "add_lists", "add_vectors", "vector_sum"),
        params=(Param(("a", "first", "u"), "ints"), Param(("b", "second", "v"), "ints")),
        returns="list[int]",
        codes=(
            "return [x + y for x, y in zip($p, $q)]",
            "return list(map(lambda x, y: x + y, $p, $q))",
            "result = []\nfor i in range(min(len($p), len($q))):\n    result.append($p[i] + $q[i])\nreturn result",
        ),
        phrases=(
            "Return the elementwise sum of $p and $q.",
            "Add two lists position by position, up to the length of the shorter one.",
            "The vector sum: each element is the sum of the two at the same index.",
            "Add the first elements, the second elements and so on, and list the results.",
            "Sum of two vectors `$p` and `$q` as a list.",
            "Combine two lists by adding what stands in the same place.",
            "pairwise sums",
            "What is the sum at each position? Extra items of the longer list are dropped.",
        ),
    ),
    Classic(
        key="elementwise_difference",
        names=("elementwise_difference", "subtract_lists", "subtract_vectors", "vector_difference"),
        params=(Param(("a", "first", "u"), "ints"), Param(("b", "second", "v"), "ints")),
        returns="list[int]",
        codes=(
            "return [x - y for x, y in zip($p, $q)]",
            "result = []\nfor x, y in zip($p, $q):\n    result.append(x - y)\nreturn result",
        ),
        phrases=(
            "Return the elementwise difference of $p and $q.",
            "Subtract two lists position by position, up to the length of the shorter one.",
            "The vector $p minus $q: each element of $p less the one of $q at the same index.",
            "Subtract every element of `$q` from its counterpart in `$p`.",
            "Difference of two vectors as a list.",
            "First minus first, second minus second and so on.",
            "pairwise differences",
            "By how much does each number of $p exceed the number of $q in the same place?",
        ),
    ),
    Classic(
        key="elementwise_product",
        names=("elementwise_product", "multiply_lists", "pairwise_product"),
        params=(Param(("a", "first", "u"), "ints"), Param(("b", "second", "v"), "ints")),
        returns="list[int]",
        codes=(
            "return [x * y for x, y in zip($p, $q)]",
            "return list(map(lambda x, y: x * y, $p, $q))",
            "result = []\nfor x, y in zip($p, $q):\n    result.append(x * y)\nreturn result",
        ),
        phrases=(
            "Return the elementwise product of $p and $q.",
            "Multiply two lists position by position, up to the length of the shorter one.",
            "A list with the product of the two numbers at each index.",
            "Multiply every element of `$p` by its counterpart in `$q`.",
            "First times first, second times second and so on, as a list.",
            "Combine two lists by multiplying what stands in the same place.",
            "pairwise products",
            "The products of corresponding numbers from two lists.",
        ),
    ),
    Classic(
        key="elementwise_max",
        names=("elementwise_max", "pairwise_max", "max_lists"),
        params=(Param(("a", "first", "left"), "ints"), Param(("b", "second", "right"), "ints")),
        returns="list[int]",
        codes=(
            "return [max(x, y) for x, y in zip($p, $q)]",
            "return list(map(max, $p, $q))",
            "result = []\nfor x, y in zip($p, $q):\n    result.append(x if x >= y else y)\nreturn result",
        ),
        phrases=(
            "Return the elementwise maximum of $p and $q.",
            "At each position, the larger of the two numbers, up to the length of the shorter list.",
            "Compare two lists index by index and keep the greater value.",
            "A list of the bigger ones of the elements in the same place.",
            "Maximum of `$p[i]` and `$q[i]` for every common index i.",
            "Take the higher of the first elements, of the second elements and so on.",
            "pairwise max",
            "Which number is greater at each index? Collect these numbers.",
        ),
    ),
    Classic(
        key="count_matching",
        names=("count_matching", "matches", "count_same_positions"),
        params=(Param(("a", "first", "left"), "nats"), Param(("b", "second", "right"), "nats")),
        returns="int",
        codes=(
            "return sum(1 for x, y in zip($p, $q) if x == y)",
            "return sum(x == y for x, y in zip($p, $q))",
            "total = 0\nfor x, y in zip($p, $q):\n    if x == y:\n        total += 1\nreturn total",
        ),
        phrases=(
            "Return the number of positions at which $p and $q are equal.",
            "Count the indices where both lists have the same value.",
            "How many elements match, comparing the lists position by position?",
            "Number of places where two lists agree; surplus elements don't count.",
            "Compare `$p` with `$q` item by item and count the hits.",
            "At how many positions do the two sequences coincide?",
            "count of equal positions",
            "Tells how often the element of one list is equal to its counterpart in the other.",
        ),
    ),
    Classic(
        key="count_differences",
        names=("count_differences", "hamming_distance", "mismatches"),
        params=(Param(("a", "first", "left"), "nats"), Param(("b", "second", "right"), "nats")),
        returns="int",
        codes=(
            "return sum(1 for x, y in zip($p, $q) if x != y)",
            "return sum(x != y for x, y in zip($p, $q))",
            "total = 0\nfor x, y in zip($p, $q):\n    if x != y:\n        total += 1\nreturn total",
        ),
        phrases=(
            "Return the number of positions at which $p and $q differ.",
            "Count the indices where the two lists have different values.",
            "The Hamming distance of two lists, over the length of the shorter one.",
            "How many elements don't match, comparing the lists position by position?",
            "Number of places where two lists disagree; surplus elements are ignored.",
            "Compare `$p` with `$q` item by item and count the mismatches.",
            "count of unequal positions",
            "At how many positions is one list unlike the other?",
        ),
    ),
    Classic(
        key="euclidean_distance",
        names=("euclidean_distance", "distance", "point_distance", "dist"),
        params=(Param(("a", "start", "p1"), "point"), Param(("b", "end", "p2"), "point")),
        returns="float",
        codes=(
            "return (($p[0] - $q[0]) ** 2 + ($p[1] - $q[1]) ** 2) ** 0.5",
            "dx = $p[0] - $q[0]\ndy = $p[1] - $q[1]\nreturn (dx**2 + dy**2) ** 0.5",
            "return sum((x - y) ** 2 for x, y in zip($p, $q)) ** 0.5",
        ),
        phrases=(
            "Return the Euclidean distance between the points $p and $q.",
            "How far apart are two points (x, y) in a straight line?",
            "The length of the line from $p to $q.",
            "Distance of two points in the plane by the Pythagorean theorem.",
            "Square root of the sum of the squared coordinate differences.",
            "Compute the straight-line distance between `$p` and `$q`, each a pair of coordinates.",
            "euclidean distance of two (x, y) tuples",
            "Measure the direct distance from one point to another.",
        ),
    ),
    Classic(
        key="manhattan_distance",
        names=("manhattan_distance", "taxicab_distance", "grid_distance"),
        params=(Param(("a", "start", "p1"), "point"), Param(("b", "end", "p2"), "point")),
        returns="int",
        codes=(
            "return abs($p[0] - $q[0]) + abs($p[1] - $q[1])",
            "dx = abs($p[0] - $q[0])\ndy = abs($p[1] - $q[1])\nreturn dx + dy",
            "return sum(abs(x - y) for x, y in zip($p, $q))",
        ),
        phrases=(
            "Return the Manhattan distance between the points $p and $q.",
            "How many steps along the grid is it from one point to the other?",
            "The sum of the absolute differences of the coordinates.",
            "Taxicab distance of two (x, y) points.",
            "Horizontal distance plus vertical distance from `$p` to `$q`.",
            "City block distance between two points.",
            "|dx| + |dy|",
            "Distance if you can only move sideways and up or down.",
        ),
    ),
    Classic(
        key="midpoint",
        names=("midpoint", "centre", "halfway"),
        params=(Param(("a", "start", "p1"), "point"), Param(("b", "end", "p2"), "point")),
        returns="tuple[float, float]",
        codes=(
            "return (($p[0] + $q[0]) / 2, ($p[1] + $q[1]) / 2)",
            "x = ($p[0] + $q[0]) / 2\ny = ($p[1] + $q[1]) / 2\nreturn x, y",
            "(x1, y1), (x2, y2) = $p, $q\nreturn (x1 + x2) / 2, (y1 + y2) / 2",
        ),
        phrases=(
            "Return the midpoint between $p and $q.",
            "The point halfway between two points (x, y).",
            "Average the coordinates of both points and return them as a pair.",
            "Which point lies in the middle of the line from $p to $q?",
            "Centre of two points in the plane, as a tuple.",
            "Compute the middle of `$p` and `$q` coordinate by coordinate.",
            "midpoint of two (x, y) tuples",
            "The mean of the x values and the mean of the y values, as a tuple.",
        ),
    ),
    Classic(
        key="weighted_average",
        names=("weighted_average", "weighted_mean", "weighted_avg"),
        params=(Param(("values", "numbers", "grades"), "ints"), Param(("weights", "factors", "w"), "nats")),
        returns="float",
        codes=(
            "total = sum(w_ for _, w_ in zip($p, $q))\n"
            "if total == 0:\n"
            "    return 0.0\n"
            "return sum(x * w_ for x, w_ in zip($p, $q)) / total",
            "top = bottom = 0\n"
            "for x, y in zip($p, $q):\n"
            "    top += x * y\n"
            "    bottom += y\n"
            "return top / bottom if bottom else 0.0",
        ),
        phrases=(
            "Return the average of $p weighted with $q, or 0.0 if the weights sum to zero.",
            "The weighted mean: each value times its weight, divided by the sum of the weights. 0.0 without weights.",
            "Average the values, counting each one as often as its weight says; 0.0 if the total weight is 0.",
            "Weighted average of `$p` with the weights `$q` (surplus elements are ignored, total weight 0 gives 0.0).",
            "Sum of value * weight over sum of weights, or 0.0 when that would divide by zero.",
            "Combine the grades into one average according to their weights. No weight at all means 0.0.",
            "weighted mean, 0.0 if the weights add up to 0",
            "Compute a mean in which some of the values count more than others, as told by $q; 0.0 for "
            "a weight sum of zero.",
        ),
    ),
    Classic(
        key="normalise",
        names=("normalise", "normalize", "min_max_scale", "rescale"),
        params=(Param(("numbers", "values", "data", "xs"), "ints"),),
        returns="list[float]",
        codes=(
            "if not $p:\n"
            "    return []\n"
            "low, high = min($p), max($p)\n"
            "if low == high:\n"
            "    return [0.0] * len($p)\n"
            "return [(x - low) / (high - low) for x in $p]",
            "if not $p:\n"
            "    return []\n"
            "low = min($p)\n"
            "span = max($p) - low\n"
            "return [(x - low) / span if span else 0.0 for x in $p]",
        ),
        phrases=(
            "Scale $p to the range from 0 to 1. If all numbers are equal, every result is 0.0.",
            "Normalise the numbers: the smallest becomes 0.0, the largest 1.0 (all 0.0 when they don't differ).",
            "Min-max scaling of a list; 0.0 everywhere if the minimum equals the maximum.",
            "Map the values linearly onto 0..1. A list of equal values turns into zeros.",
            "Subtract the minimum from each value and divide by the range; use 0.0 if the range is zero.",
            "Rescale `$p` so that it lies between 0.0 and 1.0; [] stays [], and equal values give zeros.",
            "min-max normalise, zeros if constant",
            "For each number, how far it is on the way from the lowest to the highest, as a fraction "
            "(0.0 if those are the same).",
        ),
    ),
    Classic(
        key="scale_to_one",
        names=("scale_to_one", "to_fractions", "shares", "proportions"),
        params=(Param(("numbers", "values", "counts", "weights"), "nats"),),
        returns="list[float]",
        codes=(
            "total = sum($p)\nif total == 0:\n    return [0.0] * len($p)\nreturn [x / total for x in $p]",
            "total = sum($p)\nreturn [x / total if total else 0.0 for x in $p]",
            "total = sum($p)\nresult = []\nfor x in $p:\n    result.append(x / total if total else 0.0)\nreturn result",
        ),
        phrases=(
            "Divide every number in $p by their sum, so that the results add up to 1. All 0.0 if the sum is zero.",
            "The share of each value in the total; 0.0 for each when the total is 0.",
            "Turn counts into fractions of the whole (zeros if there is nothing to share).",
            "Scale the list so that it sums to one; with a sum of zero return only 0.0s.",
            "What proportion of the total is each of the `$p`? 0.0 if the total is zero.",
            "Normalise the weights to a sum of 1. If they sum to 0, give a list of 0.0.",
            "fractions of the total, 0.0 if total is 0",
            "Convert each of the numbers to its part of the overall sum, avoiding division by zero with 0.0.",
        ),
    ),
    Classic(
        key="subtract_mean",
        names=("subtract_mean", "center", "deviations", "centered"),
        params=(Param(("numbers", "values", "data", "xs"), "ints"),),
        returns="list[float]",
        codes=(
            "if not $p:\n    return []\nmean = sum($p) / len($p)\nreturn [x - mean for x in $p]",
            "result = []\nfor x in $p:\n    result.append(x - sum($p) / len($p))\nreturn result",
        ),
        phrases=(
            "Return $p with the mean subtracted from every number.",
            "The deviation of each value from the average; [] for an empty list.",
            "Centre the data around zero by taking away its mean.",
            "How much is each number above or below the average?",
            "Subtract the average of `$p` from each of its elements.",
            "A list of x - mean for all x.",
            "deviations from the mean",
            "Shift the values so that their average becomes 0.",
        ),
    ),
    Classic(
        key="above_average",
        names=("above_average", "greater_than_mean", "over_average"),
        params=(Param(("numbers", "values", "scores", "data"), "ints"),),
        returns="list[int]",
        codes=(
            "return [x for x in $p if x > sum($p) / len($p)]",
            "if not $p:\n    return []\nmean = sum($p) / len($p)\nreturn [x for x in $p if x > mean]",
            "result = []\nfor x in $p:\n    if x * len($p) > sum($p):\n        result.append(x)\nreturn result",
        ),
        phrases=(
            "Return the numbers in $p that are greater than the average.",
            "Which values lie above the mean? [] for an empty list.",
            "Keep only elements larger than the mean of the list.",
            "The better half, so to speak: all scores over the average, in order.",
            "Compute the average of `$p` and return everything that exceeds it.",
            "Numbers bigger than the arithmetic mean of all of them.",
            "items > mean",
            "Filter out values that are average or below.",
        ),
    ),
    Classic(
        key="count_true",
        names=("count_true", "number_true", "how_many_true"),
        params=(Param(("flags", "values", "results", "answers"), "bools"),),
        returns="int",
        codes=(
            "return sum($p)",
            "return $p.count(True)",
            "total = 0\nfor flag_ in $p:\n    if flag_:\n        total += 1\nreturn total",
        ),
        phrases=(
            "Return how many of $p are True.",
            "Count the True values in a list of booleans.",
            "The number of flags that are set.",
            "How many answers are true? 0 for an empty list.",
            "Number of true entries.",
            "Counts the trues and ignores the falses.",
            "count of True",
            "Go through the booleans and count every one that is True.",
        ),
    ),
    Classic(
        key="percent_true",
        names=("percent_true", "true_percentage", "success_rate", "pass_rate"),
        params=(Param(("flags", "values", "results", "answers"), "bools"),),
        returns="float",
        codes=(
            "return 100 * sum($p) / len($p) if $p else 0.0",
            "if not $p:\n    return 0.0\ntotal = $p.count(True)\nreturn 100 * total / len($p)",
        ),
        phrases=(
            "Return the percentage of $p that are True, or 0.0 if there are none.",
            "What percent of the booleans are true? 0.0 for an empty list.",
            "The share of True values in percent (0.0 without values).",
            "Success rate in percent: how many of a hundred results are True. Empty list gives 0.0.",
            "100 times the number of trues, divided by the number of all `$p`; 0.0 when that is zero.",
            "Compute which percentage of the flags is set, 0.0 if no flags are given.",
            "percent of True, 0.0 if empty",
            "How large is the fraction of true answers, from 0.0 to 100.0? An empty list counts as 0.0.",
        ),
    ),
    Classic(
        key="all_true",
        names=("all_true", "every_true", "all_set", "everything_ok"),
        params=(Param(("flags", "values", "results", "checks"), "bools"),),
        returns="bool",
        codes=(
            "return all($p)",
            "return False not in $p",
            "for x in $p:\n    if not x:\n        return False\nreturn True",
        ),
        phrases=(
            "Return True if all of $p are True.",
            "Check that every flag is set; an empty list counts as true.",
            "Whether there is no False in the list.",
            "Are all results true?",
            "True unless one of the values is False.",
            "Logical and over a list of booleans.",
            "every flag true?",
            "Did each of the checks succeed? Also True when there were none.",
        ),
    ),
    Classic(
        key="any_true",
        names=("any_true", "some_true", "at_least_one", "any_set"),
        params=(Param(("flags", "values", "results", "checks"), "bools"),),
        returns="bool",
        codes=(
            "return any($p)",
            "return True in $p",
            "for x in $p:\n    if x:\n        return True\nreturn False",
        ),
        phrases=(
            "Return True if any of $p is True.",
            "Check whether at least one flag is set; False for an empty list.",
            "Whether there is a True in the list.",
            "Is one of the results true?",
            "False unless some value is True.",
            "Logical or over a list of booleans.",
            "some flag true?",
            "Did one or more of the checks succeed?",
        ),
    ),
    Classic(
        key="two_sum",
        names=("two_sum", "find_pair", "pair_indices", "two_sum_indices"),
        params=(Param(("numbers", "nums", "values"), "ints"), Param(("target", "goal", "wanted"), "int")),
        returns="tuple[int, int] | None",
        codes=(
            "for i in range(len($p)):\n"
            "    for j in range(i + 1, len($p)):\n"
            "        if $p[i] + $p[j] == $q:\n"
            "            return i, j\n"
            "return None",
            "from itertools import combinations\n"
            "\n"
            "for i, j in combinations(range(len($p)), 2):\n"
            "    if $p[i] + $p[j] == $q:\n"
            "        return i, j\n"
            "return None",
        ),
        phrases=(
            "Return the indices of two numbers in $p that add up to $q, or None if there are none.",
            "Two sum: the first pair of positions (i, j), i before j, whose values sum to `$q`; None "
            "without such a pair.",
            "Find two different elements with the sum $q and return their indices as a tuple, otherwise None.",
            "Which two positions hold numbers that make $q together? None if no two do.",
            "Look for a pair of numbers that sums to $q. Gives its indexes or None.",
            "Search every pair i < j for $p[i] + $p[j] == $q; the first hit is returned, None if there isn't one.",
            "indices of two items with sum $q, else None",
            "The positions of two values which add to exactly $q, or None.",
        ),
    ),
    Classic(
        key="has_pair_sum",
        names=("has_pair_sum", "pair_exists", "can_sum_to"),
        params=(Param(("numbers", "nums", "values"), "ints"), Param(("target", "goal", "wanted"), "int")),
        returns="bool",
        codes=(
            "seen = set()\nfor x in $p:\n    if $q - x in seen:\n        return True\n    seen.add(x)\nreturn False",
            "from itertools import combinations\n\nreturn any(a + b == $q for a, b in combinations($p, 2))",
            "for i in range(len($p)):\n"
            "    for j in range(i):\n"
            "        if $p[i] + $p[j] == $q:\n"
            "            return True\n"
            "return False",
        ),
        phrases=(
            "Return True if two numbers in $p add up to $q.",
            "Check whether some pair of elements has the sum `$q`.",
            "Whether $q can be written as the sum of two different items of the list.",
            "Are there two numbers in the list that make $q together?",
            "True when a pair of elements (at different positions) sums to $q.",
            "Tells if any two of the values add to $q; False with fewer than two values.",
            "some two items sum to $q?",
            "Look for two list elements whose total is exactly $q.",
        ),
    ),
    Classic(
        key="max_subarray",
        names=("max_subarray", "max_subarray_sum", "best_run_sum", "kadane"),
        params=(Param(("numbers", "nums", "values", "xs"), "ints"),),
        returns="int",
        codes=(
            "best = current = 0\n"
            "for x in $p:\n"
            "    current = max(0, current + x)\n"
            "    best = max(best, current)\n"
            "return best",
            "n = len($p)\nreturn max(sum($p[i:j]) for i in range(n + 1) for j in range(i, n + 1))",
        ),
        phrases=(
            "Return the largest sum of a contiguous part of $p; the empty part with sum 0 counts too.",
            "The maximum subarray sum, at least 0.",
            "Which run of neighbouring numbers has the greatest total? Return the total, 0 if all are negative.",
            "Kadane's algorithm: best sum of consecutive elements, 0 for an empty list.",
            "Find the highest sum that a slice of `$p` can have (an empty slice has 0).",
            "Biggest total of a stretch of adjacent values, never below zero.",
            "max subarray sum, 0 if nothing is positive",
            "The most you can get by adding up consecutive elements; choosing none of them gives 0.",
        ),
    ),
    Classic(
        key="longest_run",
        names=("longest_run", "longest_streak", "max_run_length", "longest_repeat"),
        params=(Param(("items", "values", "symbols", "letters"), "chars"),),
        returns="int",
        codes=(
            "best = current = 0\n"
            "previous = None\n"
            "for x in $p:\n"
            "    current = current + 1 if x == previous else 1\n"
            "    best = max(best, current)\n"
            "    previous = x\n"
            "return best",
            "from itertools import groupby\n\nreturn max((len(list(group)) for _, group in groupby($p)), default=0)",
        ),
        phrases=(
            "Return the length of the longest run of equal elements in $p.",
            "How many times in a row does an item occur at most? 0 for an empty list.",
            "The longest streak of the same value, as a number.",
            "Length of the longest stretch of identical neighbours; zero without items.",
            "Find the greatest number of equal elements standing next to each other in `$p`.",
            "Maximum run length, 0 if the list is empty.",
            "longest streak of equal items",
            "Count the repeats in each run and return the highest count.",
        ),
    ),
    Classic(
        key="longest_true_run",
        names=("longest_true_run", "best_streak", "longest_winning_streak", "max_consecutive_true"),
        params=(Param(("flags", "results", "wins", "days"), "bools"),),
        returns="int",
        codes=(
            "best = current = 0\n"
            "for x in $p:\n"
            "    current = current + 1 if x else 0\n"
            "    best = max(best, current)\n"
            "return best",
            "from itertools import groupby\n"
            "\n"
            "return max((len(list(group)) for x, group in groupby($p) if x), default=0)",
        ),
        phrases=(
            "Return the length of the longest run of True values in $p.",
            "The longest winning streak: most trues in a row, 0 if there are none.",
            "How many successive values are True at most?",
            "Maximum number of consecutive Trues; zero for an empty list.",
            "Find the longest stretch without a False and return its length.",
            "Best streak: count wins in a row, starting again after each loss.",
            "most True in a row",
            "Length of the longest series of `$p` which are all True.",
        ),
    ),
    Classic(
        key="run_lengths",
        names=("run_lengths", "run_length_encode", "encode_runs", "group_runs"),
        params=(Param(("items", "values", "symbols", "letters"), "chars"),),
        returns="list[tuple[str, int]]",
        codes=(
            "result = []\n"
            "for x in $p:\n"
            "    if result and result[-1][0] == x:\n"
            "        result[-1] = (x, result[-1][1] + 1)\n"
            "    else:\n"
            "        result.append((x, 1))\n"
            "return result",
            "from itertools import groupby\n\nreturn [(k, len(list(group))) for k, group in groupby($p)]",
        ),
        phrases=(
            "Return the run lengths of $p as pairs of item and count.",
            "Run-length encode a list: one (value, length) tuple for each run of equal neighbours.",
            "Group equal adjacent elements and tell how long each group is.",
            "Each run as a tuple with the element and how many times it is repeated in a row; [] for an empty list.",
            "Compress `$p` into (item, count) pairs.",
            "Which items come in a row, and how often? A list of tuples in order.",
            "RLE as a list of (item, count)",
            "Go through the list and count how many times every value repeats before the next one.",
        ),
    ),
    Classic(
        key="expand_runs",
        names=("expand_runs", "run_length_decode", "decode_runs", "expand_pairs"),
        params=(Param(("pairs", "runs", "encoded"), "pairs"),),
        returns="list[str]",
        codes=(
            "return [k for k, count in $p for _ in range(count)]",
            "result = []\nfor k, count in $p:\n    result.extend([k] * count)\nreturn result",
        ),
        phrases=(
            "Expand the (item, count) pairs in $p to a flat list.",
            "Run-length decode: each item is repeated as often as its count says.",
            "Undo run-length encoding of a list given as tuples.",
            "For every pair, put the first part into the list as many times as the second part tells.",
            'Decode the runs: ("a", 3) becomes three times "a".',
            "Repeat the name of each of the `$p` by its number.",
            "(item, n) pairs -> items",
            "A list in which every string appears count times in a row.",
        ),
    ),
    Classic(
        key="collapse_repeats",
        names=("collapse_repeats", "squeeze", "remove_consecutive", "dedupe_adjacent"),
        params=(Param(("items", "values", "symbols", "letters"), "chars"),),
        returns="list[str]",
        codes=(
            "result = []\nfor x in $p:\n    if not result or result[-1] != x:\n        result.append(x)\nreturn result",
            "from itertools import groupby\n\nreturn [k for k, _ in groupby($p)]",
            "return [x for i, x in enumerate($p) if i == 0 or x != $p[i - 1]]",
        ),
        phrases=(
            "Return $p with each run of equal elements reduced to one.",
            "Remove consecutive duplicates; repeats further apart are kept.",
            "Drop every item that equals the one directly before it.",
            "Collapse neighbouring repeats into a single element.",
            "Squeeze the list: identical items in a row count only once.",
            "Deduplicate adjacent elements of `$p`.",
            "no equal neighbours",
            "Keep an element only if it differs from its predecessor.",
        ),
    ),
    Classic(
        key="repeat_items",
        names=("repeat_items", "repeat_each", "duplicate_each", "stretch"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"), Param(("times", "n", "k"), "small")),
        returns="list[int]",
        codes=(
            "return [x for x in $p for _ in range($q)]",
            "result = []\nfor x in $p:\n    result.extend([x] * $q)\nreturn result",
        ),
        phrases=(
            "Return $p with every element repeated $q times.",
            "Repeat each item `$q` times in a row.",
            "Every element appears $q times, one after the other, before the next element follows.",
            "Stretch the list: $q copies of each value, kept together.",
            "Put $q copies of the first item, then $q copies of the second one and so on.",
            "Duplicate all the elements so that each is there $q times.",
            "each item $q times",
            "A longer list in which each of the items is written down $q times.",
        ),
    ),
    Classic(
        key="repeat_list",
        names=("repeat_list", "cycle_list", "repeat_all", "tile"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"), Param(("times", "n", "k"), "small")),
        returns="list[int]",
        codes=(
            "return $p * $q",
            "result = []\nfor _ in range($q):\n    result.extend($p)\nreturn result",
            "return [x for _ in range($q) for x in $p]",
        ),
        phrases=(
            "Return $p repeated $q times as one list.",
            "Repeat the whole list `$q` times.",
            "Put $q copies of the list one after the other.",
            "Concatenate the list with itself until it is there $q times.",
            "The elements from first to last, and again, $q rounds in total.",
            "Tile the list: its contents $q times in a row.",
            "$p * $q",
            "Go through the items $q times and collect them all.",
        ),
    ),
    Classic(
        key="cartesian_pairs",
        names=("cartesian_pairs", "all_pairs", "cross_product", "product_pairs"),
        params=(Param(("first", "a", "left"), "chars"), Param(("second", "b", "right"), "nats")),
        returns="list[tuple[str, int]]",
        codes=(
            "return [(x, y) for x in $p for y in $q]",
            "from itertools import product\n\nreturn list(product($p, $q))",
            "result = []\nfor x in $p:\n    for y in $q:\n        result.append((x, y))\nreturn result",
        ),
        phrases=(
            "Return all pairs of an element of $p and an element of $q.",
            "The Cartesian product of two lists as a list of tuples.",
            "Combine every item of the first list with every item of the second one.",
            "All combinations (x, y) with x from $p and y from $q.",
            "Pair each of `$p` with each of `$q`; [] if one of them is empty.",
            "Which tuples can be formed with one element of either list?",
            "all (x, y) combinations",
            "Cross join of two lists, in the order of the first list.",
        ),
    ),
    Classic(
        key="pair_combinations",
        names=("pair_combinations", "combinations_of_two", "unordered_pairs", "choose_two"),
        params=(Param(("items", "letters", "values", "players"), "chars"),),
        returns="list[tuple[str, str]]",
        codes=(
            "from itertools import combinations\n\nreturn list(combinations($p, 2))",
            "result = []\n"
            "for i in range(len($p)):\n"
            "    for j in range(i + 1, len($p)):\n"
            "        result.append(($p[i], $p[j]))\n"
            "return result",
            "return [(x, y) for i, x in enumerate($p) for y in $p[i + 1 :]]",
        ),
        phrases=(
            "Return all combinations of two elements of $p.",
            "Every pair of items at different positions, each pair only once.",
            "All ways of choosing two of the items, as tuples in list order.",
            "The unordered pairs of the elements; [] with fewer than two.",
            "Who plays against whom if each one meets every other one once?",
            "Combine each element of `$p` with all that come after it.",
            "combinations of 2",
            "List the pairs (x, y) in which x stands before y in the list.",
        ),
    ),
    Classic(
        key="is_palindrome_list",
        names=("is_palindrome", "is_palindrome_list", "same_backwards", "reads_same_both_ways"),
        params=(Param(("items", "values", "letters", "symbols"), "chars"),),
        returns="bool",
        codes=(
            "return $p == $p[::-1]",
            "return all($p[i] == $p[-1 - i] for i in range(len($p) // 2))",
            "i, j = 0, len($p) - 1\n"
            "while i < j:\n"
            "    if $p[i] != $p[j]:\n"
            "        return False\n"
            "    i += 1\n"
            "    j -= 1\n"
            "return True",
        ),
        phrases=(
            "Return True if $p is the same forwards and backwards.",
            "Check whether a list is a palindrome.",
            "Whether reversing the list doesn't change it; True for an empty list.",
            "Does the list read the same from both ends?",
            "True when the first element equals the last, the second the last but one and so on.",
            "Tells if the `$p` are symmetric around the middle.",
            "palindromic list?",
            "Compare the list to its own reverse.",
        ),
    ),
    Classic(
        key="peaks",
        names=("peaks", "find_peaks", "peak_elements", "local_maxima"),
        params=(Param(("numbers", "values", "nums", "heights"), "ints"),),
        returns="list[int]",
        codes=(
            "return [b for a, b, c in zip($p, $p[1:], $p[2:]) if a < b > c]",
            "result = []\n"
            "for i in range(1, len($p) - 1):\n"
            "    if $p[i] > $p[i - 1] and $p[i] > $p[i + 1]:\n"
            "        result.append($p[i])\n"
            "return result",
        ),
        phrases=(
            "Return the elements of $p that are greater than both neighbours.",
            "The peaks: all numbers larger than the one before and the one after. The ends don't count.",
            "Find the local maxima of a list, not looking at the first and the last item.",
            "Which values are higher than those to their left and right?",
            "List each inner element that exceeds its two neighbours.",
            "Peak values of `$p`; [] for fewer than three numbers.",
            "local maxima (inner items only)",
            "Collect the heights that stick out: greater than the previous and the next one.",
        ),
    ),
    Classic(
        key="count_inversions",
        names=("count_inversions", "inversions", "inversion_count", "out_of_order_pairs"),
        params=(Param(("numbers", "values", "nums", "xs"), "ints"),),
        returns="int",
        codes=(
            "total = 0\n"
            "for i in range(len($p)):\n"
            "    for j in range(i + 1, len($p)):\n"
            "        if $p[i] > $p[j]:\n"
            "            total += 1\n"
            "return total",
            "from itertools import combinations\n\nreturn sum(a > b for a, b in combinations($p, 2))",
            "return sum(1 for i, x in enumerate($p) for y in $p[i + 1 :] if x > y)",
        ),
        phrases=(
            "Return the number of inversions in $p.",
            "Count the pairs in which a larger number stands before a smaller one.",
            "How many pairs of elements are in the wrong order? 0 for a sorted list.",
            "The number of index pairs i < j with $p[i] > $p[j].",
            "Inversion count of a list: how far it is from being sorted.",
            "Count for each element how many smaller ones come after it, and add that up.",
            "pairs out of order",
            "Tells how many pairs would have to change places in an ascending list.",
        ),
    ),
    Classic(
        key="count_rises",
        names=("count_rises", "count_increases", "days_up"),
        params=(Param(("numbers", "values", "prices", "readings"), "ints"),),
        returns="int",
        codes=(
            "return sum(1 for a, b in zip($p, $p[1:]) if b > a)",
            "total = 0\nfor i in range(1, len($p)):\n    if $p[i] > $p[i - 1]:\n        total += 1\nreturn total",
            "return sum(b > a for a, b in zip($p, $p[1:]))",
        ),
        phrases=(
            "Return how many numbers in $p are greater than the one before.",
            "Count the increases from one value to the next.",
            "How many times does the series go up? 0 for fewer than two values.",
            "Number of elements that are larger than their predecessor.",
            "On how many days did the price rise compared to the day before?",
            "Compare neighbours in `$p` and count those pairs in which the second is bigger.",
            "count of rises",
            "Tells how often the values increase along the list.",
        ),
    ),
    Classic(
        key="pad_list",
        names=("pad_list", "pad_right", "pad_to", "fill_up"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"), Param(("length", "size", "n"), "nat")),
        returns="list[int]",
        codes=(
            "return $p + [0] * ($q - len($p))",
            "result = list($p)\nwhile len(result) < $q:\n    result.append(0)\nreturn result",
        ),
        phrases=(
            "Return $p filled up with zeros at the end to a length of $q.",
            "Pad a list on the right with 0 until it has `$q` elements; longer lists stay as they are.",
            "Append zeros so that the list is at least $q long.",
            "Make the list $q items long by adding 0s behind it.",
            "Extend the list to length $q with zeros. Nothing is cut off.",
            "Fill the missing places up to $q with 0.",
            "pad with zeros to length $q",
            "The list followed by as many zeros as are missing to $q.",
        ),
    ),
    Classic(
        key="pad_left",
        names=("pad_left", "pad_front", "left_fill"),
        params=(Param(("items", "values", "numbers", "lst"), "ints"), Param(("length", "size", "n"), "nat")),
        returns="list[int]",
        codes=(
            "return [0] * ($q - len($p)) + $p",
            "result = list($p)\nwhile len(result) < $q:\n    result.insert(0, 0)\nreturn result",
        ),
        phrases=(
            "Return $p filled up with zeros at the front to a length of $q.",
            "Pad a list on the left with 0 until it has `$q` elements; longer lists stay as they are.",
            "Put zeros before the list so that it is at least $q long.",
            "Make the list $q items long by adding 0s at its beginning.",
            "Left-pad the list to length $q with zeros.",
            "Fill up to $q elements from the left with 0.",
            "zeros in front up to length $q",
            "As many zeros as are missing to $q, followed by the list.",
        ),
    ),
    Classic(
        key="numbers_to_strings",
        names=("to_strings", "stringify", "numbers_to_strings"),
        params=(Param(("numbers", "values", "items", "nums"), "ints"),),
        returns="list[str]",
        codes=(
            "return [str(x) for x in $p]",
            "return list(map(str, $p))",
            'result = []\nfor x in $p:\n    result.append(f"{x}")\nreturn result',
        ),
        phrases=(
            "Return the numbers in $p as strings.",
            "Convert every number of a list to text.",
            "A list with str(x) for each element.",
            "Turn a list of integers into a list of strings.",
            "The `$p` as strings, in the same order.",
            "Make strings out of all the values.",
            "ints to strs",
            "Write each of the numbers as a string.",
        ),
    ),
    Classic(
        key="nearest",
        names=("nearest", "closest", "closest_to", "find_closest"),
        params=(Param(("numbers", "values", "nums"), "ints"), Param(("target", "goal", "x"), "int")),
        returns="int | None",
        codes=(
            "return min($p, key=lambda item: abs(item - $q), default=None)",
            "best = None\n"
            "for item in $p:\n"
            "    if best is None or abs(item - $q) < abs(best - $q):\n"
            "        best = item\n"
            "return best",
        ),
        phrases=(
            "Return the number in $p that is closest to $q, or None if it is empty.",
            "Which value is nearest to `$q`? The first one on a tie, None for an empty list.",
            "Find the element with the smallest distance from $q; None if there are no elements.",
            "The number whose difference from $q is least, or None without numbers.",
            "Look for the best match for $q in the list. An empty list gives None.",
            "Closest value to $q in either direction (None when the list is empty).",
            "nearest item to $q, None if empty",
            "Pick the item x for which abs(x - $q) is minimal, None if there is none.",
        ),
    ),
    Classic(
        key="sum_until_negative",
        names=("sum_until_negative", "total_before_negative", "add_until_negative"),
        params=(Param(("numbers", "values", "nums", "amounts"), "ints"),),
        returns="int",
        codes=(
            "total = 0\nfor x in $p:\n    if x < 0:\n        break\n    total += x\nreturn total",
            "from itertools import takewhile\n\nreturn sum(takewhile(lambda x: x >= 0, $p))",
        ),
        phrases=(
            "Return the sum of $p up to the first negative number.",
            "Add numbers from the front and stop when one is below zero.",
            "The total of everything before the first negative value; the whole sum if there is none.",
            "Sum the `$p` until a negative one comes; it isn't added any more.",
            "How much do the numbers before the first one with a minus sign add up to?",
            "Keep adding while the values are zero or more, then return the total.",
            "sum of the items before the first negative",
            "Sum of the leading non-negative numbers.",
        ),
    ),
    Classic(
        key="remove_at",
        names=("remove_at", "delete_at", "without_index", "drop_index"),
        params=(
            Param(("items", "values", "numbers", "lst"), "ints"),
            Param(("index", "position", "i"), "nat"),
        ),
        returns="list[int]",
        codes=(
            "return $p[:$q] + $p[$q + 1 :]",
            "return [x for j, x in enumerate($p) if j != $q]",
            "result = list($p)\nif $q < len(result):\n    del result[$q]\nreturn result",
        ),
        phrases=(
            "Return $p without the element at $q.",
            "Remove the item with the index `$q`; nothing happens if the list is too short.",
            "A copy of the list lacking the element in position $q (from 0).",
            "Delete element number $q, counting from zero, without changing the original.",
            "All items except that at index $q.",
            "Take out what stands at $q and close the gap.",
            "drop the item at $q",
            "The list minus the one at place $q. An index past the end removes nothing.",
        ),
    ),
    Classic(
        key="insert_at",
        names=("insert_at", "put_at", "inserted"),
        params=(
            Param(("items", "values", "numbers", "lst"), "ints"),
            Param(("index", "position", "i"), "nat"),
            Param(("new", "x", "element"), "int"),
        ),
        returns="list[int]",
        codes=(
            "return $p[:$q] + [$r] + $p[$q:]",
            "result = list($p)\nresult.insert($q, $r)\nreturn result",
        ),
        phrases=(
            "Return $p with $r inserted at $q.",
            "Insert `$r` before the element with index `$q`; past the end it is appended.",
            "A copy of the list in which $r stands at position $q and the rest moves back.",
            "Put $r into the list at index $q without changing the original.",
            "Add $r between the first $q elements and the others.",
            "The list with a new element $r at place $q, or at the end if the list is shorter.",
            "insert $r at index $q",
            "Make room at $q and place $r there.",
        ),
    ),
    Classic(
        key="intersperse",
        names=("intersperse", "put_between", "insert_between"),
        params=(
            Param(("items", "values", "numbers", "lst"), "ints"),
            Param(("separator", "x", "filler"), "int"),
        ),
        returns="list[int]",
        codes=(
            "result = []\n"
            "for i, item in enumerate($p):\n"
            "    if i > 0:\n"
            "        result.append($q)\n"
            "    result.append(item)\n"
            "return result",
            "result = [y for item in $p for y in ($q, item)]\nreturn result[1:]",
        ),
        phrases=(
            "Return $p with $q put between every two elements.",
            "Insert `$q` between neighbouring items of the list, not at the ends.",
            "Separate the elements by $q: first, $q, second, $q, third.",
            "Like join for strings, but with lists: $q goes between the items.",
            "A list in which the items alternate with $q, beginning and ending with an item.",
            "Place $q in each gap of the list; lists shorter than two are unchanged.",
            "$q between the items",
            "Write the elements one after another with a $q in between.",
        ),
    ),
    Classic(
        key="majority",
        names=("majority", "majority_element", "absolute_majority"),
        params=(Param(("votes", "items", "letters", "ballots"), "chars"),),
        returns="str | None",
        codes=(
            "for x in $p:\n    if $p.count(x) > len($p) / 2:\n        return x\nreturn None",
            "from collections import Counter\n"
            "\n"
            "for x, c in Counter($p).items():\n"
            "    if 2 * c > len($p):\n"
            "        return x\n"
            "return None",
            "return next((x for x in $p if $p.count(x) * 2 > len($p)), None)",
        ),
        phrases=(
            "Return the element that makes up more than half of $p, or None if there is none.",
            "The majority element: it occurs more often than all the others together. None without one.",
            "Which item has over 50 percent of the votes? None if no item has.",
            "Find the value with an absolute majority, otherwise return None.",
            "The winner with more than half of all `$p`, or None.",
            "Is there an element whose count exceeds half the length? Return it, else None.",
            "majority item or None",
            "Element that appears in more than half of the positions; None if no element does.",
        ),
    ),
)
