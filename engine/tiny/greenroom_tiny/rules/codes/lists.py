"""Names, numbered lines and lists of codes, changed by several rules."""

import random
from collections.abc import Callable

from greenroom_tiny.rules.codes.words import (
    SEPARATORS,
    an,
    capitals,
    listed,
    num,
    quoted,
    some,
    thing,
    told,
    wordings,
)
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import given

SMALL: tuple[tuple[str, ...], ...] = (
    ("of", "the"),
    ("and", "of"),
    ("the", "for"),
    ("de", "la"),
    ("van", "der"),
    ("in", "at"),
    ("for", "and"),
    ("on", "the"),
    ("a", "of"),
)
BODIES: tuple[tuple[str, str], ...] = (
    ("society", "Society,Union,Club"), ("museum", "Museum,Gallery,House"), ("bank", "Bank,Trust,Fund"), ("school", "School,College"), ("clinic", "Clinic,Hospital"), ("theatre", "Theatre,Stage"), ("farm", "Farm,Orchard,Dairy"),
    ("mine", "Mine,Quarry,Pit"), ("charity", "Fund,Aid,Relief"), ("camp", "Camp,Lodge"), ("brewery", "Brewery,Cellar"), ("zoo", "Zoo,Park"), ("exhibition", "Show,Fair"), ("guild", "Guild,Weavers"), ("shipyard", "Yard,Docks"), ("film", "Night,Storm"),
)  # fmt: skip


def initials(r: random.Random) -> Spec:
    """Initials or titles of names, with small words left out or left small."""
    what, last = r.choice(BODIES)
    small = r.choice(SMALL)
    c = given(
        r,
        r.choice(("name", "title", f"{what}_name", what, "text")),
        "text",
        ("words", "word", "index", "result", "parts", "found"),
    )
    way = r.choice(("initials", "initials", "title", "title"))
    shown = "(" + ", ".join(f'"{word}"' for word in small) + ")"
    dots = r.choice(("", ".", "-")) if way == "initials" else ""
    cap = r.choice((2, 3)) if r.random() < 0.5 else None
    none = r.choice(("?", "-", "XX", "n/a")) if r.random() < 0.5 else ""
    first_always = r.random() < 0.6
    keep_upper = r.random() < 0.4
    if way == "initials":
        letters = f"[word[0].upper() for word in {c}.split() if word.lower() not in {shown}]" + (
            f"[:{cap}]" if cap else ""
        )
        joined = f'"{dots}".join(found)' + (' + "."' if dots == "." else "")
        guard = f'if not found:\n    return "{none}"\n'
        bodies = (f"found = {letters}\n{guard}return {joined}",
                  f"found = []\nfor word in {c}.split():\n    if word.lower() in {shown}:\n        continue\n    found.append(word[0].upper())\n{guard}" + (f"found = found[:{cap}]\n" if cap else "") + f"return {joined}")  # fmt: skip
    else:
        rest = f"word.lower() in {shown}" + (" and index > 0" if first_always else "")
        loop = "for index, word in enumerate({c}.split()):" if first_always else "for word in {c}.split():"
        middle = "    elif word.isupper():\n        parts.append(word)\n" if keep_upper else ""
        chain = (
            f"word.lower() if {rest} else "
            + ("word if word.isupper() else " if keep_upper else "")
            + "word.capitalize()"
        )
        each = loop.format(c=c)[:-1]
        bodies = (f"parts = []\n{loop.format(c=c)}\n    if {rest}:\n        parts.append(word.lower())\n{middle}    else:\n        parts.append(word.capitalize())\nreturn \" \".join(parts)",
                  f'return " ".join({chain} {each})' if len(chain) + len(each) < 80 else f'return " ".join(\n    {chain}\n    {each}\n)')  # fmt: skip
    joint = f"<pick {small[0]},{small[1]},{small[0].title()}>"
    place = "<pick north,Lake,OLD,USA,green,Rivers,FRESH,salt>"
    forms = [
        f"{place} <pick {last}> {joint} <pick art,Stone,UK,iron,hope>",
        f"{small[1]} {place}  {joint} <pick {last}>",
        f"<pick {last.lower()}> {joint} {small[1]} <pick arts,Sea,NATO> {place}",
        place,
        f"{small[0]} {small[1]}",
        "",
    ]

    def say() -> str:
        it = r.choice((f"`{c}`", f"the name of {an(what)}", f"{an(what)}'s name"))
        rules: list[str] = []
        if way == "initials":
            head = r.choice(
                (
                    f"Return the initials of {it} in capitals",
                    f"Make an abbreviation of {it} from the first letters of its words, in upper case",
                    f"Abbreviate {it} to the upper-case first letters of its words",
                )
            )
            rules.append(
                r.choice(
                    (
                        f"{listed(r, small, 'and')} do not count, whatever their case",
                        f"skip {listed(r, small, 'and')} in any case",
                        f"the words {listed(r, small, 'and')} (upper or lower case) are left out",
                    )
                )
            )
            rules.append(
                {
                    "": r.choice(("nothing stands between the letters", "")),
                    ".": r.choice(("a dot follows each letter", "put a dot after every letter")),
                    "-": r.choice(("hyphens stand between the letters", 'join them with "-"')),
                }[dots]
            )
            rules.append(
                r.choice(
                    (f"at most {num(r, cap)} letters, the first ones", f"no more than the first {num(r, cap)} are used")
                )
                if cap
                else ""
            )
            rules.append(
                (r.choice((f'if no word is left, return "{none}"', f'return "{none}" when there is nothing to take')))
                if none
                else r.choice(("an empty text if no word is left", 'return "" if no word counts'))
            )
        else:
            head = r.choice((f"Write {it} with capitals", f"Put {it} in title case", f"Return {it} as a title"))
            rules.append(
                r.choice(
                    (
                        "each word gets a capital first letter and small letters after it",
                        "words begin with a capital and go on in lower case",
                    )
                )
            )
            rules.append(
                r.choice(
                    (
                        f"but {listed(r, small, 'and')} are all lower case",
                        f"only {listed(r, small, 'and')} stay small",
                        f"write {listed(r, small, 'and')} in small letters",
                    )
                )
                + (
                    r.choice((", except as the first word", ", unless they come first"))
                    if first_always
                    else r.choice((", even in front", ", the first word too"))
                )
            )
            if keep_upper:
                rules.append(
                    r.choice(
                        (
                            "other words in capitals throughout stay that way",
                            "any other word that is all capitals is not changed",
                        )
                    )
                )
            rules.append(r.choice(("a single blank stands between words", "words are joined by one blank each")))
        return told(r, head, rules, ordered=True)

    names = (
        (f"{what}_initials", f"abbreviate_{what}", f"short_{what}_name")
        if way == "initials"
        else (f"{what}_title", f"title_of_{what}", f"write_{what}_name")
    )
    key = f"{dots}/{cap}/{bool(none)}" if way == "initials" else f"{first_always}/{keep_upper}"
    return Spec(
        f"rules/codes/{way}/{key}/{small[0]}",
        names,
        (Parameter(c, "form " + " || ".join(forms)),),
        "str",
        bodies,
        wordings(say),
    )


def shortened(r: random.Random) -> Spec:
    """A text cut to a width or filled up to it, for a list or a tag; numbered lines of such."""
    t = thing(r)
    c = given(
        r,
        r.choice(("names", "entries", "items", "labels", "notes")),
        "texts",
        ("found", "line", "lines", "index", "number", "result"),
    )
    n = r.choice((5, 6, 7, 8))
    mark = r.choice((".", "~", "*", ">", "..", "+"))
    sep, seps = r.choice(
        (
            (". ", ("a dot and a blank",)),
            (") ", ("a closing bracket and a blank",)),
            (": ", ("a colon and a blank",)),
            (" ", ("a blank",)),
            ("-", ("a hyphen",)),
        )
    )
    start = r.choice((1, 1, 1, 0, 10, 100))
    step = r.choice((1, 1, 1, 2, 5, 10))
    width = r.choice((0, 2, 3))
    blank = r.choice(("skip", "keep", "dash"))
    cut = r.random() < 0.5
    case = r.choice(("", "upper", "capitalize"))
    text = f"line.strip(){f'.{case}()' if case else ''}"
    limit = f'    if len(line) > {n}:\n        line = line[:{n - len(mark)}] + "{mark}"\n' if cut else ""
    short_limit = f'    line = line if len(line) <= {n} else line[:{n - len(mark)}] + "{mark}"\n' if cut else ""
    empties = {
        "skip": "    if not line:\n        continue\n",
        "keep": "",
        "dash": '    if not line:\n        line = "-"\n',
    }[blank]
    other_empty = {"skip": empties, "keep": "", "dash": '    line = line or "-"\n'}[blank]
    pad = f":0{width}d" if width else ""
    zfill = f"str(number).zfill({width})" if width else "str(number)"
    first = f'found = []\nnumber = {start}\nfor line in {c}:\n    line = {text}\n{empties}{limit}    found.append(f"{{number{pad}}}{sep}{{line}}")\n    number += {step}\nreturn found'
    index = (
        "len(found)"
        if start == 0 and step == 1
        else f"{start} + len(found)"
        if step == 1
        else f"{start} + {step} * len(found)"
    )
    second = f'found = []\nfor line in {c}:\n    line = {text}\n{other_empty}{short_limit}    number = {index}\n    found.append({zfill} + "{sep}" + line)\nreturn found'
    forms = "forms <pick oak plank,brass hook, wool ,tin,silver birch,copper pipe> || <pick sand,clay pot,Lime wood,ash> ||  || <pick fir,iron nails,glass> ||   "

    def say() -> str:
        owner = r.choice((f"`{c}`", f"the {c}"))
        head = r.choice(
            (
                f"Number the lines of a list for {t.many}: return {owner} as a list of lines with a number in front",
                f"Return {owner} as numbered lines, in a list",
                f"Put a running number before each of {owner} and return the list",
            )
        )
        rules = [
            r.choice(
                (
                    f"numbers begin at {start}" + (f" and grow by {step}" if step > 1 else ""),
                    f"the first number is {start}" + (f", each further one {step} more" if step > 1 else ""),
                    f"count from {start}" + (f" in steps of {step}" if step > 1 else ""),
                )
            )
        ]
        if width:
            rules.append(
                r.choice(
                    (
                        f"numbers have at least {some(r, width, 'digit')}, with zeros in front",
                        f"pad the numbers with zeros to {some(r, width, 'digit')}",
                    )
                )
            )
        rules.append(
            r.choice((f"number and text are separated by {r.choice(seps)}", f"after the number comes {r.choice(seps)}"))
        )
        rules.append(r.choice(("strip each text", "blanks around each text are removed")))
        if case:
            rules.append(
                {
                    "upper": r.choice(("texts are written in capitals", "put each text in upper case")),
                    "capitalize": r.choice(
                        (
                            "each text gets a capital first letter, the rest small",
                            "texts begin with a capital and are lower case otherwise",
                        )
                    ),
                }[case]
            )
        rules.append(
            {
                "skip": r.choice(
                    (
                        "texts without anything in them are left out and get no number",
                        "skip empty ones; they use up no number",
                    )
                ),
                "keep": r.choice(("empty ones are numbered too", "an empty text still gets its line")),
                "dash": r.choice(('an empty text is written "-"', 'put "-" for a text that is empty')),
            }[blank]
        )
        if cut:
            rules.append(
                r.choice(
                    (
                        f'texts longer than {n} characters are cut to {n}, the last {"two of them" if len(mark) > 1 else "one"} being "{mark}"',
                        f'more than {n} characters are shortened to {n - len(mark)} and "{mark}"',
                    )
                )
            )
        return told(r, head, rules, ordered=True)

    return Spec(
        f"rules/codes/numbered/{start}/{step}/{width}/{blank}/{cut}/{case}/{sep}",
        (f"number_{c}", f"{t.stem}_lines", "numbered_lines", f"list_{c}"),
        (Parameter(c, forms),),
        "list[str]",
        (first, second),
        wordings(say),
    )


def chosen(r: random.Random) -> Spec:
    """A list of codes: some chosen by prefix or number, counted, sorted, the first, their numbers, gaps."""
    t = thing(r, "texts")
    c = given(
        r,
        r.choice(
            (
                "codes",
                t.many.replace(" ", "_"),
                f"{t.short}s" if not t.short.endswith(("s", "x", "y")) else "codes",
                "labels",
            )
        ),
        "texts",
        ("code", "found", "seen", "number", "best", "kept"),
    )
    sep, seps = r.choice(SEPARATORS)
    signs = capitals(r, 3)
    one = signs[0]
    low = r.choice((20, 30, 40, 50))
    test, said_test = r.choice((
        (f'code.startswith("{one}")', (f'start with "{one}"', f'begin with "{one}"')), (f'not code.startswith("{one}")', (f'do not start with "{one}"', f'begin with anything but "{one}"')),
        (f"int(code[2:]) >= {low}", (f"have a number of at least {low}", f"have a number from {low} on")), (f"int(code[2:]) < {low}", (f"have a number below {low}", f"have a number less than {low}")),
        ("int(code[2:]) % 2 == 0", ("have an even number", "have a number divisible by two")), (f'code[0] in "{signs[0]}{signs[1]}"', (f"start with {listed(r, signs[:2])}", f"have {listed(r, signs[:2])} as first letter")),
        ('"0" not in code', ("do not contain a zero", "have no zero in them")), ("code[-1] == code[-2]", ("end in the same digit twice", "have two equal digits at the end")),
    ))  # fmt: skip
    second = f"int(code[2:]) > {low + 15}" if "startswith" in test and r.random() < 0.5 else ""
    both = f"{test} and {second}" if second else test
    unique = r.random() < 0.5
    way = r.choice(("list", "numbers", "count", "best", "sum", "joined", "sorted"))
    cap = r.choice((2, 3)) if way in ("list", "numbers", "joined", "sorted") and r.random() < 0.5 else None
    none = r.choice(('""', "None", "ValueError"))
    order = r.choice(("high", "low"))
    joint = r.choice((", ", "/", " ", "+"))
    gather = (
        f"kept = []\nfor code in {c}:\n    if {both}"
        + (" and code not in kept" if unique else "")
        + ":\n        kept.append(code)\n"
    )
    short = f"kept = [code for code in {f'dict.fromkeys({c})' if unique else c} if {both}]\n"
    cut = f"[:{cap}]" if cap else ""
    fail = f"if not kept:\n    {'raise ValueError' if none == 'ValueError' else 'return ' + none}\n"
    compare = ">" if order == "high" else "<"
    ends: dict[str, tuple[str, str, str]] = {
        "list": (f"return kept{cut}", f"return kept{cut}", "list[str]"),
        "numbers": (f"return [int(code[2:]) for code in kept{cut}]", f"found = []\nfor code in kept{cut}:\n    found.append(int(code[2:]))\nreturn found", "list[int]"),
        "count": ("return len(kept)", "return len(kept)", "int"),
        "sum": ("return sum(int(code[2:]) for code in kept)", "total = 0\nfor code in kept:\n    total += int(code[2:])\nreturn total", "int"),
        "joined": (f'return "{joint}".join(kept{cut})', f'return "{joint}".join(kept{cut})', "str"),
        "sorted": (f"kept.sort(key=lambda code: int(code[2:]){', reverse=True' if order == 'high' else ''})\nreturn kept{cut}", f"return sorted(kept, key=lambda code: int(code[2:]){', reverse=True' if order == 'high' else ''}){cut}", "list[str]"),
        "best": (f"{fail}return {'max' if order == 'high' else 'min'}(kept, key=lambda code: int(code[2:]))", f"{fail}best = kept[0]\nfor code in kept[1:]:\n    if int(code[2:]) {compare} int(best[2:]):\n        best = code\nreturn best", "str | None" if none == "None" else "str"),
    }  # fmt: skip
    end = ends[way]
    bodies = [short + end[0], gather + end[1]]
    if way == "list" and not unique and not cap:
        bodies.insert(0, f"return [code for code in {c} if {both}]")
    if way == "count" and not unique:
        bodies.insert(0, f"return sum(1 for code in {c} if {both})")
    forms = f"forms <pick {','.join(signs)}>{sep}<range 10,90> || {one}{sep}<pick 22,30,44,60,77> || {signs[1]}{sep}<pick 40,55> || {one}{sep}60"

    def say() -> str:
        example = quoted(r, f"{one}{sep}{r.randint(11, 89)}")
        which = r.choice(said_test) + (f" and have a number greater than {low + 15}" if second else "")
        name = r.choice((f"`{c}`", f"the {t.many}", f"a list of {t.many}"))
        head = {
            "list": (f"Return those of {name} that {which}", f"Pick from {name} those that {which}"),
            "numbers": (f"Return the numbers (ints) of those of {name} that {which}", f"List the numbers, as ints, of {name} that {which}".replace("of a list", "from a list")),
            "count": (f"Count how many of {name} {which}", f"How many of {name} {which}?"),
            "sum": (f"Add up the numbers of those of {name} that {which}", f"Return the sum of the numbers of all of {name} that {which}"),
            "joined": (f"Join those of {name} that {which}, with {quoted(r, joint)} between them", f"Write one text of those of {name} that {which}, separated by {quoted(r, joint)}"),
            "sorted": (f"Return those of {name} that {which}, {'highest' if order == 'high' else 'lowest'} number first", f"Sort by number, {'largest' if order == 'high' else 'smallest'} first, those of {name} that {which}"),
            "best": (f"Of {name}, find the one with the {'highest' if order == 'high' else 'lowest'} number among those that {which}", f"Return the one with the {'largest' if order == 'high' else 'smallest'} number of those of {name} that {which}"),
        }[way]  # fmt: skip
        rules = [
            r.choice(
                (
                    f"they look like {example}: a letter, {r.choice(seps)} and a number of two digits",
                    f"each is a letter, {r.choice(seps)} and a two-digit number",
                )
            )
        ]
        if unique:
            rules.append(
                r.choice(("repeated ones count once, at their first place", "drop repeats but the first"))
                if way != "count"
                else r.choice(("the same one counts only once", "repeats are not counted again"))
            )
        if way == "sorted":
            rules.append(
                r.choice(
                    ("equal numbers stay in the order of the list", "with equal numbers the earlier one comes first")
                )
            )
        if cap:
            rules.append(
                r.choice((f"at most {num(r, cap)}, the first ones", f"no more than the first {num(r, cap)} of them"))
            )
        if way == "best":
            rules.append(r.choice(("the earlier one wins a tie", "if numbers are equal, take the first")))
            rules.append(
                {
                    '""': "return an empty text if there is none",
                    "None": r.choice(("None if there is none", "return None when nothing fits")),
                    "ValueError": r.choice(
                        ("raise ValueError if there is none", "nothing that fits raises ValueError")
                    ),
                }[none]
            )
        return told(r, r.choice(head), rules)

    key = "".join(ch for ch in test if not ch.isdigit() and ch not in signs)
    many = t.many.replace(" ", "_")
    names = {"list": (f"choose_{many}", f"matching_{many}"), "numbers": (f"numbers_of_{many}", f"{t.stem}_numbers"), "count": (f"count_{many}", f"how_many_{many}"), "sum": (f"sum_of_{many}", f"{t.stem}_total"), "joined": (f"join_{many}", f"{t.stem}_line"),
             "sorted": (f"sorted_{many}", f"{many}_by_number"), "best": (f"{'highest' if order == 'high' else 'lowest'}_{t.stem}", f"pick_{t.stem}")}[way]  # fmt: skip
    return Spec(f"rules/codes/chosen/{key}/{bool(second)}/{unique}/{way}/{bool(cap)}/{none if way == 'best' else order if way == 'sorted' else ''}", names, (Parameter(c, forms),), end[2], tuple(bodies), wordings(say),
                raises=("ValueError",) if way == "best" and none == "ValueError" else ())  # fmt: skip


FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = (
    (1.0, initials),
    (1.0, shortened),
    (1.5, chosen),
)
