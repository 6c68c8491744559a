"""Compositions on single values: arithmetic, piecewise rules and chains of string operations."""

import random

from greenroom_tiny.spec import Parameter, Spec, substitute
from greenroom_tiny.variety import given, letter, number

NUMBER = ("n", "x", "number", "value", "num", "amount", "a")
TEXT = ("text", "s", "string", "word", "name", "line", "value", "label", "title")
VERBS = ("Return", "Return", "Returns", "Compute", "Calculate", "Give", "Get")

# code with {a} {b}; wordings
BINARY: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("add", "{a} + {b}", ("the sum of {a} and {b}", "{a} plus {b}", "{a} and {b} added together", "{a} increased by {b}")),
    ("sub", "{a} - {b}", ("the difference {a} minus {b}", "{a} minus {b}", "{a} decreased by {b}", "what is left of {a} after subtracting {b}")),
    ("mul", "{a} * {b}", ("the product of {a} and {b}", "{a} times {b}", "{a} multiplied by {b}")),
    ("max", "max({a}, {b})", ("the larger of {a} and {b}", "the maximum of {a} and {b}", "whichever of {a} and {b} is bigger")),
    ("min", "min({a}, {b})", ("the smaller of {a} and {b}", "the minimum of {a} and {b}", "whichever of {a} and {b} is smaller")),
    ("absdiff", "abs({a} - {b})", ("the absolute difference between {a} and {b}", "the distance between {a} and {b}", "how far apart {a} and {b} are")),
)  # fmt: skip
UNARY: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("square", "{x} ** 2", ("the square of {np}", "{np} squared")),
    ("double", "{x} * 2", ("twice {np}", "double {np}", "two times {np}")),
    ("triple", "{x} * 3", ("three times {np}", "triple {np}")),
    ("half", "{x} // 2", ("half of {np}, rounded down", "{np} halved (integer division)")),
    ("inc", "{x} + 1", ("one more than {np}", "{np} plus one")),
    ("dec", "{x} - 1", ("one less than {np}", "{np} minus one")),
    ("neg", "-{x}", ("the negative of {np}", "minus {np}", "{np} with its sign flipped")),
    ("abs", "abs({x})", ("the absolute value of {np}", "the magnitude of {np}")),
    ("plus", "{x} + {k}", ("{np} plus {k}", "{k} more than {np}", "{np} increased by {k}")),
    ("minus", "{x} - {k}", ("{np} minus {k}", "{k} less than {np}", "{np} reduced by {k}")),
    ("times", "{x} * {k}", ("{np} times {k}", "{k} times {np}", "{np} multiplied by {k}")),
    ("mod", "{x} % {k}", ("{np} modulo {k}", "the remainder when {np} is divided by {k}")),
    ("div", "{x} // {k}", ("{np} divided by {k}, rounded down", "the integer quotient of {np} and {k}")),
    ("cube", "{x} ** 3", ("the cube of {np}", "{np} cubed")),
    ("lastdigit", "abs({x}) % 10", ("the last digit of {np}", "the final digit of {np}")),
    ("digitsum", "sum(int(d) for d in str(abs({x})))", ("the digit sum of {np}", "the sum of the digits of {np}")),
    ("cap", "min({x}, {k})", ("{np}, but at most {k}", "{np} capped at {k}")),
    ("floor", "max({x}, {k})", ("{np}, but at least {k}", "{np} or {k}, whichever is larger")),
)  # fmt: skip
TESTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("even", "{x} % 2 == 0", ("{np} is even", "{np} is divisible by two")),
    ("odd", "{x} % 2 == 1", ("{np} is odd", "{np} is not even")),
    ("pos", "{x} > 0", ("{np} is positive", "{np} is greater than zero", "{np} is above zero")),
    ("neg", "{x} < 0", ("{np} is negative", "{np} is below zero", "{np} is less than 0")),
    ("zero", "{x} == 0", ("{np} is zero", "{np} equals 0")),
    ("gt", "{x} > {k}", ("{np} is greater than {k}", "{np} exceeds {k}", "{np} is more than {k}", "{np} is above {k}")),
    ("lt", "{x} < {k}", ("{np} is less than {k}", "{np} is below {k}", "{np} is smaller than {k}", "{np} is under {k}")),
    ("ge", "{x} >= {k}", ("{np} is at least {k}", "{np} is {k} or more", "{np} is not less than {k}")),
    ("le", "{x} <= {k}", ("{np} is at most {k}", "{np} is {k} or less", "{np} does not exceed {k}")),
    ("div", "{x} % {k} == 0", ("{np} is divisible by {k}", "{np} is a multiple of {k}", "{k} divides {np}")),
    ("between", "{k} <= {x} <= {m}", ("{np} is between {k} and {m} inclusive", "{np} lies from {k} to {m} (both included)", "{np} is in the range {k} to {m} inclusive")),
    ("onedigit", "-10 < {x} < 10", ("{np} has a single digit", "{np} is a one-digit number")),
)  # fmt: skip
LABELS = (("even", "odd"), ("yes", "no"), ("high", "low"), ("pass", "fail"), ("big", "small"), ("ok", "error"), ("hot", "cold"),
          ("adult", "child"), ("free", "paid"), ("open", "closed"), ("win", "lose"), ("full", "half"), ("cheap", "expensive"),
          ("positive", "negative"), ("on", "off"), ("new", "old"), ("up", "down"), ("left", "right"))  # fmt: skip
STRING_STEPS: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    # key, code, orders (with {it}), participles for "… the text, <participle>"
    ("strip", "{x}.strip()", ("strip {it}", "remove leading and trailing whitespace from {it}", "trim {it}", "cut the surrounding spaces off {it}"), ("stripped", "without surrounding whitespace", "trimmed")),
    ("lower", "{x}.lower()", ("convert {it} to lower case", "lowercase {it}", "lower-case {it}", "make {it} lower case"), ("in lower case", "lower-cased", "lowercased")),
    ("upper", "{x}.upper()", ("convert {it} to upper case", "uppercase {it}", "upper-case {it}", "make {it} upper case", "put {it} in capitals"), ("in upper case", "upper-cased", "in capitals")),
    ("title", "{x}.title()", ("put {it} in title case", "capitalise every word of {it}"), ("in title case",)),
    ("capitalize", "{x}.capitalize()", ("capitalize {it}", "capitalise {it} (first letter upper case, the rest lower)"), ("capitalized", "capitalised")),
    ("swapcase", "{x}.swapcase()", ("swap upper and lower case in {it}", "swap the case of every letter of {it}"), ("with the case of each letter swapped",)),
    ("reverse", "{x}[::-1]", ("reverse {it}", "turn {it} around", "spell {it} backwards"), ("reversed", "backwards", "in reverse order")),
    ("nospace", '{x}.replace(" ", "")', ("remove all spaces from {it}", "delete the spaces in {it}", "drop every space of {it}"), ("without spaces", "with the spaces removed")),
    ("underscore", '{x}.replace(" ", "_")', ("replace spaces in {it} with underscores", "turn the spaces of {it} into underscores"), ("with underscores instead of spaces", "with spaces replaced by underscores")),
    ("hyphen", '{x}.replace(" ", "-")', ("replace spaces in {it} with hyphens", "turn the spaces of {it} into dashes"), ("with hyphens instead of spaces", "with spaces replaced by dashes")),
    ("collapse", '" ".join({x}.split())', ("collapse runs of whitespace in {it} to single spaces", "normalise the whitespace in {it}", "squeeze repeated spaces in {it} into one"), ("with whitespace collapsed to single spaces", "with single spaces between words")),
    ("firstk", "{x}[:{k}]", ("keep only the first {k} characters of {it}", "cut {it} to {k} characters", "truncate {it} to {k} characters"), ("cut to the first {k} characters", "limited to {k} characters")),
    ("lastk", "{x}[-{k}:]", ("keep only the last {k} characters of {it}", "take the last {k} characters of {it}"), ("reduced to its last {k} characters",)),
    ("dropfirst", "{x}[1:]", ("drop the first character of {it}", "remove the first character from {it}"), ("without its first character", "minus the first letter")),
    ("droplast", "{x}[:-1]", ("drop the last character of {it}", "remove the last character from {it}"), ("without its last character", "minus the last letter")),
    ("exclaim", '{x} + "{c}"', ('append "{c}" to {it}', "add '{c}' to the end of {it}", 'put "{c}" after {it}'), ('followed by "{c}"', "with '{c}' at the end", 'with "{c}" appended')),
    ("prepend", '"{c}" + {x}', ('put "{c}" in front of {it}', "prefix {it} with '{c}'", 'prepend "{c}" to {it}'), ('preceded by "{c}"', "with '{c}' in front", 'with a leading "{c}"')),
    ("wrap", '"{c}" + {x} + "{c}"', ('put "{c}" on both sides of {it}', "surround {it} with '{c}'"), ('with "{c}" on both sides', "surrounded by '{c}'")),
    ("repeat", "{x} * {k}", ("repeat {it} {k} times", "write {it} {k} times in a row"), ("repeated {k} times", "written {k} times")),
    ("remove", '{x}.replace("{c}", "")', ('remove every "{c}" from {it}', "delete all occurrences of '{c}' in {it}", 'drop each "{c}" in {it}'), ("without any '{c}'", 'with every "{c}" removed')),
    ("swap", '{x}.replace("{c}", "{e}")', ('replace every "{c}" in {it} with "{e}"', "change each '{c}' of {it} to '{e}'", "substitute '{e}' for '{c}' in {it}"), ('with "{c}" replaced by "{e}"', "with each '{c}' changed to '{e}'")),
    ("digitsonly", '"".join(ch for ch in {x} if ch.isdigit())', ("keep only the digits of {it}", "remove everything but digits from {it}"), ("reduced to its digits",)),
    ("lettersonly", '"".join(ch for ch in {x} if ch.isalpha())', ("keep only the letters of {it}", "remove everything that is not a letter from {it}"), ("reduced to its letters",)),
    ("novowels", '"".join(ch for ch in {x} if ch.lower() not in "aeiou")', ("remove the vowels from {it}", "drop all vowels of {it}"), ("without its vowels", "with all vowels removed")),
)  # fmt: skip
STRING_ENDS: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("len", "len({x})", "int", ("return the length of {it}", "count the characters of {it}", "return how long {it} is")),
    ("words", "len({x}.split())", "int", ("count the words of {it}", "return the number of words in {it}")),
    ("split", "{x}.split()", "list[str]", ("split {it} into words", "return the words of {it} as a list")),
    ("commas", '{x}.split(",")', "list[str]", ("split {it} at commas", "return the comma-separated parts of {it} as a list")),
    ("chars", "list({x})", "list[str]", ("return the characters of {it} as a list",)),
    ("sorted", '"".join(sorted({x}))', "str", ("sort the characters of {it}", "return the characters of {it} in sorted order as a string")),
    ("count", '{x}.count("{c}")', "int", ('count how often "{c}" occurs in {it}', "return the number of '{c}' in {it}")),
    ("starts", '{x}.startswith("{c}")', "bool", ('tell whether {it} starts with "{c}"', "return True if {it} begins with '{c}'")),
    ("ends", '{x}.endswith("{c}")', "bool", ('tell whether {it} ends with "{c}"', "return True if {it} ends in '{c}'")),
    ("has", '"{c}" in {x}', "bool", ('tell whether {it} contains "{c}"', "return True if '{c}' occurs in {it}")),
)  # fmt: skip


def _constants(r: random.Random, text: str) -> dict[str, str]:
    low = r.randint(-4, 12)
    return {"k": str(r.choice((r.randint(2, 9), r.randint(2, 60), 10, 100)) if "%" in text or "//" in text else number(r, r.choice((r.randint(1, 10), r.randint(1, 100), 10, 18, 50, 100)))) if "{m}" not in text else str(low),
            "m": str(low + r.randint(2, 40)), "c": letter(r, r.choice((*"aeiostrnlmx", "!", "-", "?", "*", ".", "#", "_", ">", "ing", "ed"))),
            "e": r.choice((*"aeioxz*", "-", "_", "+", "."))}  # fmt: skip


def _fill(text: str, constants: dict[str, str]) -> str:
    for key, value in constants.items():
        text = text.replace("{" + key + "}", value)
    return text


def _sentence(r: random.Random, phrase: str) -> str:
    kind = r.random()
    if kind < 0.75:
        return f"{r.choice(VERBS)} {phrase}."
    return f"{phrase[0].upper()}{phrase[1:]}." if kind < 0.9 else phrase


def arithmetic(r: random.Random) -> Spec:
    """One to three numbers combined: "twice the sum of a and b"."""
    count = r.choices((1, 2, 3), weights=(3, 5, 3))[0]
    names = r.choice(
        (("a", "b", "c"), ("x", "y", "z"), ("first", "second", "third"), ("p", "q", "r"), ("m", "n", "k"))
    )[:count]
    if count == 1:
        names = (r.choice(NUMBER),)
    for index, name in enumerate(names):
        names = (*names[:index], given(r, name, "int", names), *names[index + 1 :])
    code, parts = names[0], [names[0]]
    wordings = [names[0]] * 3
    for name in names[1:]:
        key, template, words = r.choice(BINARY)
        left = code if code.isidentifier() or "(" in template[:4] else f"({code})"
        code = template.replace(
            "{a}", left if "abs" not in template else f"({code})" if not code.isidentifier() else code
        ).replace("{b}", name)
        parts.append(key)
        wordings = [r.choice(words).replace("{a}", w).replace("{b}", name) for w in wordings]
    for _ in range(r.choice((1, 2)) if count < 3 else r.choice((0, 1))):
        key, template, words = r.choice(UNARY)
        constants = _constants(r, template)
        code = _fill(substitute(template, code), constants)
        parts.append(key)
        wordings = [_fill(r.choice(words).replace("{np}", w), constants) for w in wordings]
    returns = "int"
    if r.random() < 0.25:
        key, template, words = r.choice(TESTS)
        constants = _constants(r, template)
        code, returns = _fill(substitute(template, code), constants), "bool"
        parts.append("?" + key)
        wordings = [
            f"{r.choice(('whether', 'True if'))} {_fill(r.choice(words).replace('{np}', w), constants)}"
            for w in wordings
        ]
    bodies = (f"return {code}", f"result = {code}\nreturn result")
    names_ = (
        tuple(
            "_".join(p)
            for p in (parts[1:] or ["identity"], parts[-1:], parts[-2:], ["compute"], ["combine"], ["f"], ["calc"])
        )
        if parts[1:]
        else ("f",)
    )
    return Spec("arith/" + "/".join([str(count), *parts[1:]]), tuple(n.replace("?", "is_") for n in names_),
                tuple(Parameter(n, "int") for n in names), returns, bodies, tuple(_sentence(r, w) for w in wordings))  # fmt: skip


def piecewise(r: random.Random) -> Spec:
    """A rule with two or three cases: "even numbers are halved, odd ones tripled"."""
    name = r.choice((*NUMBER, "score", "age", "temperature", "price", "level", "speed", "points", "size"))
    name = given(r, name, "int")
    cases = r.choices((2, 3), weights=(6, 4))[0]
    labels = r.random() < 0.5
    if labels and cases == 2:
        a, b = r.choice(LABELS)
        results = [(f'"{a}"', f'"{a}"'), (f'"{b}"', f'"{b}"')]
    elif labels:
        words = r.sample(
            (
                "low",
                "medium",
                "high",
                "small",
                "large",
                "cold",
                "warm",
                "hot",
                "A",
                "B",
                "C",
                "fizz",
                "buzz",
                "zero",
                "slow",
                "fast",
            ),
            3,
        )
        results = [(f'"{w}"', f'"{w}"') for w in words]
    else:
        results = []
        for _ in range(cases):
            kind = r.random()
            if kind < 0.25:
                value = r.choice((0, 1, -1, 10, 100))
                results.append((str(value), str(value)))
            elif kind < 0.4:
                results.append((name, f"{name} itself" if r.random() < 0.5 else f"{name} unchanged"))
            else:
                _, template, words = r.choice(UNARY)
                constants = _constants(r, template)
                results.append(
                    (
                        _fill(substitute(template, name), constants),
                        _fill(r.choice(words).replace("{np}", name), constants),
                    )
                )
    if len({code for code, _ in results}) < cases:
        raise ValueError("cases alike")
    tests = r.sample(TESTS, cases - 1)
    filled = [(key, _constants(r, template), template, words) for key, template, words in tests]
    conditions = [_fill(substitute(template, name), constants) for _, constants, template, _ in filled]
    codes = [code for code, _ in results]
    if cases == 2:
        bodies = [f"return {codes[0]} if {conditions[0]} else {codes[1]}", f"if {conditions[0]}:\n    return {codes[0]}\nreturn {codes[1]}",
                  f"if {conditions[0]}:\n    return {codes[0]}\nelse:\n    return {codes[1]}"]  # fmt: skip
    else:
        bodies = [f"if {conditions[0]}:\n    return {codes[0]}\nif {conditions[1]}:\n    return {codes[1]}\nreturn {codes[2]}",
                  f"if {conditions[0]}:\n    return {codes[0]}\nelif {conditions[1]}:\n    return {codes[1]}\nelse:\n    return {codes[2]}"]  # fmt: skip
    sentences: list[str] = []
    for _ in range(5):
        said = [
            _fill(r.choice(words).replace("{np}", r.choice((name, name, "it"))), constants)
            for _, constants, _, words in filled
        ]
        first = _fill(r.choice(filled[0][3]).replace("{np}", name), filled[0][1])
        outcome = [text for _, text in results]
        rest = r.choice(("otherwise", "in all other cases", "else"))
        if cases == 2:
            sentences.append(r.choice((
                f"Return {outcome[0]} if {first}, {rest} {outcome[1]}.",
                f"If {first}, return {outcome[0]}; {rest} return {outcome[1]}.",
                f"{outcome[0][0].upper()}{outcome[0][1:]} when {first}, {outcome[1]} otherwise.",
                f"Return {outcome[0]} when {first} and {outcome[1]} when not.",
                f"Gives {outcome[0]} if {first}. Otherwise gives {outcome[1]}.",
            )))  # fmt: skip
        else:
            sentences.append(r.choice((
                f"Return {outcome[0]} if {first}, {outcome[1]} if {said[1]}, {rest} {outcome[2]}.",
                f"If {first} return {outcome[0]}. If not, but {said[1]}, return {outcome[1]}. {rest.capitalize()} return {outcome[2]}.",
                f"Return {outcome[0]} when {first}; {outcome[1]} when {said[1]}; {outcome[2]} {rest if rest != 'else' else 'otherwise'}.",
                f"- {first}: {outcome[0]}\n- {said[1].replace('it ', name + ' ')}: {outcome[1]}\n- anything else: {outcome[2]}",
            )))  # fmt: skip
    kinds = "label" if labels else "value"
    structure = "piecewise/" + "/".join(
        [
            kinds,
            *(key for key, *_ in filled),
            *(() if labels else ("".join(ch for ch in code if not ch.isdigit()).replace(name, "x") for code in codes)),
        ]
    )
    verb = (
        r.choice(("classify", "describe", "label", "category", "rate", "check", "status"))
        if labels
        else r.choice(("adjust", "transform", "apply_rule", "convert", "update", "step", "f"))
    )
    returns = "str" if labels else "int"
    return Spec(
        structure,
        (verb, f"{verb}_{name}", f"{name}_{verb}"),
        (Parameter(name, "int"),),
        returns,
        tuple(bodies),
        tuple(sentences),
    )


def strings(r: random.Random) -> Spec:
    """A chain of string operations: strip, lower-case, replace, cut, reverse …"""
    name = given(r, r.choice(TEXT), "text")
    depth = r.choices((1, 2, 3, 4), weights=(3, 5, 4, 1))[0]
    steps = r.sample(STRING_STEPS, depth)
    end = r.choice(STRING_ENDS) if r.random() < 0.3 else None
    code, lines, orders, participles, keys = name, [], [[], [], []], [], []
    parameter: Parameter | None = None
    for key, template, order, participle in steps:
        constants = _constants(r, template)
        if "{k}" in template:
            constants["k"] = str(r.randint(2, 5))
            if parameter is None and r.random() < 0.35:
                parameter = Parameter(
                    given(r, r.choice(("n", "k", "size", "count", "length")), "small", (name,)), "small"
                )
                constants["k"] = parameter.name
        elif "{c}" in template and parameter is None and r.random() < 0.25:
            parameter = Parameter(given(r, r.choice(("mark", "char", "sep", "letter")), "char", (name,)), "char")
            template, order, participle = (
                template.replace('"{c}"', parameter.name), tuple(_unquote(o, parameter.name) for o in order), tuple(_unquote(o, parameter.name) for o in participle),
            )  # fmt: skip
        code = _fill(substitute(template, code), constants)
        lines.append(f"{name} = {_fill(template.replace('{x}', name), constants)}")
        for wording in orders:
            wording.append(_fill(r.choice(order), constants))
        participles.append(_fill(r.choice(participle), constants))
        keys.append(key)
    returns, last = "str", name
    if end:
        key, template, returns, order = end
        constants = _constants(r, template)
        code = _fill(substitute(template, code), constants)
        last = _fill(template.replace("{x}", name), constants)
        for wording in orders:
            wording.append(_fill(r.choice(order), constants))
        keys.append("=" + key)
    bodies = (f"return {code}", "\n".join([*lines, f"return {last}"]))
    the = r.choice((name, f"`{name}`", "the string", "the text", f"the string {name}", "the given string"))
    sentences = [_ordered(r, wording, the, bool(end)) for wording in orders]
    if end is None:
        sentences += [
            f"{r.choice(VERBS)} {the}, {' and '.join(participles) if len(participles) < 3 else ', '.join(participles)}."
            for _ in range(2)
        ]
    names = (
        "_".join(k.strip("=") for k in keys),
        "clean",
        "normalize",
        "format_text",
        "_".join(k.strip("=") for k in keys[:2]),
        f"{keys[0].strip('=')}_{name}",
        "transform",
        "tidy",
        "convert",
    )
    return Spec(
        "string/" + "/".join(keys),
        names,
        tuple(p for p in (Parameter(name, "text"), parameter) if p),
        returns,
        bodies,
        tuple(sentences),
    )


def _unquote(text: str, name: str) -> str:
    return text.replace('"{c}"', name).replace("'{c}'", name)


def _ordered(r: random.Random, orders: list[str], the: str, ended: bool) -> str:
    steps = [
        order.replace("{it}", the if index == 0 else r.choice(("it", "the result", "it")))
        for index, order in enumerate(orders)
    ]
    if not ended and r.random() < 0.6:
        steps.append(r.choice(("return the result", "return it", "return the new string")))
    kind = r.random()
    if kind < 0.55:
        text = (
            ", ".join(steps[:-1]) + (", then " if r.random() < 0.5 else " and ") + steps[-1]
            if len(steps) > 1
            else steps[0]
        )
        return f"{text[0].upper()}{text[1:]}."
    if kind < 0.85:
        return " ".join(f"{step[0].upper()}{step[1:]}." for step in steps)
    return "\n".join(f"{index}. {step}" for index, step in enumerate(steps, 1))
