"""Compositions with fractions: averages, ratios and scaled totals, rounded to some decimals or cut to a range."""

import random

from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import given, own_nouns

# code of the measure of a list {p}; wordings with {many} and {p}; whether it needs at least one element
OF_LISTS: tuple[tuple[str, str, tuple[str, ...], bool], ...] = (
    ("mean", "sum({p}) / len({p})", ("the average of {p}", "the mean of the {many}", "the mean {one}", "the average {one} in {p}", "{many} averaged"), True),
    ("total", "sum({p})", ("the total of {p}", "the sum of the {many}", "all {many} added up"), False),
    ("spread", "max({p}) - min({p})", ("the spread of {p} (largest minus smallest)", "the difference between the highest and the lowest {one}"), True),
    ("middle", "(max({p}) + min({p})) / 2", ("the midpoint between the smallest and the largest of {p}", "halfway between the lowest and the highest {one}"), True),
    ("meansq", "sum(x * x for x in {p}) / len({p})", ("the mean of the squares of {p}", "the average squared {one}"), True),
    ("meanabs", "sum(abs(x) for x in {p}) / len({p})", ("the mean absolute value of {p}", "the average size of the {many}, ignoring their signs"), True),
    ("third", "sum({p}) / 3", ("a third of the total of {p}", "the sum of the {many} divided by three"), False),
    ("share", "max({p}) / len({p})", ("the largest {one} divided by how many {many} there are",), True),
    ("positive", "sum(1 for x in {p} if x > 0) / len({p})", ("the share of {many} above zero", "what fraction of {p} is positive"), True),
)  # fmt: skip
OF_NUMBERS: tuple[tuple[str, str, tuple[str, ...], int], ...] = (
    ("percent", "{a} / {b} * 100", ("{a} as a percentage of {b}", "what percentage of {b} {a} is", "the percentage that {a} is of {b}"), 2),
    ("ratio", "{a} / {b}", ("the ratio of {a} to {b}", "{a} divided by {b}", "{a} per {b}"), 2),
    ("average", "({a} + {b}) / 2", ("the average of {a} and {b}", "the midpoint of {a} and {b}", "the value halfway between {a} and {b}"), 2),
    ("increase", "{a} * (1 + {b} / 100)", ("{a} increased by {b} percent", "{a} plus {b} % of it", "{a} after a rise of {b} percent"), 2),
    ("decrease", "{a} * (1 - {b} / 100)", ("{a} reduced by {b} percent", "{a} minus {b} % of it", "what is left of {a} after taking off {b} percent"), 2),
    ("of", "{a} * {b} / 100", ("{b} percent of {a}", "the part of {a} that {b} % makes"), 2),
    ("times", "{a} * {k}", ("{a} multiplied by {k}", "{a} times {k}", "{a} converted with the factor {k}"), 1),
    ("over", "{a} / {k}", ("{a} divided by {k}", "{a} in units of {k}"), 1),
)  # fmt: skip
PLACES = {1: ("one decimal place", "1 decimal", "one decimal", "1 decimal place", "tenths"), 2: ("two decimal places", "2 decimals", "two decimals", "2 decimal places", "hundredths"),
          3: ("three decimal places", "3 decimals", "thousandths"), 0: ("the nearest integer", "a whole number", "the nearest whole number")}  # fmt: skip


def measure(r: random.Random) -> Spec:
    """One measure: of a list with a result for the empty one, or of one or two numbers; rounded or cut to a range."""
    of_list = r.random() < 0.55
    places = r.choice((0, 1, 1, 1, 2, 2, 2, 3))
    empty = ""
    if of_list:
        key, code, wordings, needs = r.choice(OF_LISTS)
        kind = r.choice(("ints", "floats", "floats"))
        p = given(r, r.choice(("values", "numbers", "prices", "xs", "scores", "data", "temps")), kind)
        many, one = own_nouns(r, p, *r.choice((("values", "value"), ("numbers", "number"), ("readings", "reading"))))
        parameters: tuple[Parameter, ...] = (Parameter(p, kind),)
        said = [w.replace("{p}", p).replace("{many}", many).replace("{one}", one) for w in wordings]
        code, guard = code.replace("{p}", p), p
        empty = r.choice(("0.0", "0.0", "0", "None")) if needs else ""
        about = r.choice((f"no {many}", f"{p} is empty", "the list is empty", f"there are no {many}"))
    else:
        key, code, wordings, count = r.choice(OF_NUMBERS)
        a = given(r, r.choice(("a", "amount", "value", "x", "price")), "float")
        b = given(r, r.choice(("b", "rate", "total", "y", "percent")), "float", (a,))
        k = r.choice(("1.8", "2.54", "0.45", "60", "12", "1.6", "100", "0.01", "3.6", "24", str(r.randint(2, 99))))
        parameters = (Parameter(a, "float"), Parameter(b, "float"))[:count]
        said = [w.replace("{a}", a).replace("{b}", b).replace("{k}", k) for w in wordings]
        code, guard = code.replace("{a}", a).replace("{b}", b).replace("{k}", k), b
        empty = r.choice(("0.0", "0", "None")) if f"/ {b}" in code else ""
        about = r.choice((f"{b} is zero", f"{b} is 0"))
    way = r.random()
    if way < 0.7:
        value, suffix = (f"round({code}, {places})" if places else f"round({code})"), f"round{places}"
        place = r.choice(PLACES[places])
        said = [r.choice((f"{text}, rounded to {place}", f"{text} rounded to {place}", f"{text}. Round it to {place}", f"{text}, to {place}")) for text in said]  # fmt: skip
    elif way < 0.85:
        low, high = r.choice((("0", "100"), ("0", "1"), ("1", "10"), ("-1", "1"), ("0", "10"), ("0", "50")))
        value, suffix = f"max({low}, min({high}, {code}))", "clamp"
        said = [r.choice((f"{text}, but never below {low} or above {high}", f"{text}, limited to the range {low} to {high}", f"{text}; keep it between {low} and {high}")) for text in said]  # fmt: skip
    elif way < 0.93:
        high = r.choice(("100", "10", "1000", "50", "5"))
        value, suffix = f"min({code}, {high})", "cap"
        said = [r.choice((f"{text}, but at most {high}", f"{text}, never more than {high}", f"{text}, capped at {high}")) for text in said]  # fmt: skip
    else:
        value, suffix = code, "plain"
    if empty:
        bodies = (
            f"if not {guard}:\n    return {empty}\nreturn {value}",
            f"return {value} if {guard} else {empty}",
            f"if {guard}:\n    return {value}\nreturn {empty}",
        )
        tails = (f" {empty} if {about}.", f" If {about}, return {empty}.", f" Returns {empty} when {about}.", f" {begun(about, parameters)}: {empty}.", f" {begun(about, parameters)} gives {empty}.")  # fmt: skip
    else:
        bodies = (f"return {value}", f"result = {value}\nreturn result")
        tails = ("",)
    sentences = tuple(
        r.choice((f"Return {text}.", f"Compute {text}.", f"{begun(text, parameters)}.", f"Calculate {text}.")) + r.choice(tails)
        for text in said
    )  # fmt: skip
    returns = "int" if places == 0 and way < 0.7 else "float"
    returns += " | None" if empty == "None" else ""
    names = (key, f"{key}_{parameters[0].name}", f"{suffix}_{key}", f"get_{key}")
    return Spec(f"measure/{of_list}/{key}/{suffix}/{empty}", names, parameters, returns, bodies, sentences)


def begun(text: str, parameters: tuple[Parameter, ...]) -> str:
    """A phrase as the beginning of a sentence: with a capital, unless it begins with a parameter's name."""
    return text if text.split()[0].rstrip(".,;") in {p.name for p in parameters} else text[0].upper() + text[1:]
