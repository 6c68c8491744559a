"""Words for the tasks of ``stretches``: what is counted, in what unit, and how sentences are put together."""

import random
import re

from greenroom_tiny.variety import given

Words = tuple[str, ...]
_THINGS = """eggs visitors parcels lambs patients guests bids pallets absences claims ballots prints shirts tickets deposits
crates bricks trout pots swarms rentals leaks outages suits bottles donors campers entries calls films seedlings tulips
bookings cancellations complaints repairs haircuts injections swimmers lessons enrolments signatures invoices loans
withdrawals logs planks windows tiles blankets coats umbrellas candles letters stamps lots paintings statues sketches vases
jars calves piglets sacks bales trees apples pears plums nets boats oysters crabs permits inspections defects returns orders
sales refunds customers shoppers clients trainees volunteers applicants voters pledges donations curtains towels carpets
engravings posters leaflets brochures carvings geese goats ponies tractors ploughs wagons barrels kegs corks vines roses
saplings hedges fences gates bolts screws hinges lamps desks chairs notebooks essays exams certificates fines warnings
accidents burglaries fires rescues walkers climbers divers anglers keepers vets nurses cleaners porters weddings funerals
burials baptisms excavations coins medals fossils bones shards whistles kites balloons toys dolls puppets costumes wigs
zips buttons sequins scarves gloves boots sandals tyres engines brakes dents scratches tows tents cabins caravans"""
_UNITS = """day day day week week month hour shift morning evening season year weekend row shelf stall room ward hall floor
branch desk stand field bed greenhouse shed bay plot site yard gate depot counter team crew"""
THINGS, UNITS = _THINGS.split(), _UNITS.split()
_PLURALS = {"shelf": "shelves", "branch": "branches", "bay": "bays", "day": "days"}
COUNT_WORDS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten"}
# what the bodies call their own variables
LOCALS = ("a", "b", "c", "i", "x", "y", "run", "runs", "best", "count", "total", "totals", "points", "kept", "found", "starts", "spans", "index", "start", "end", "group", "groups", "hours", "merged", "gaps", "last", "clashes", "mark", "packed", "sizes", "column", "sign", "edge", "part", "good", "before", "met")  # fmt: skip
NICKNAMES = {"covered": "booked", "sum": "total", "at": "running", "until": "current", "fits": "free", "most": "fullest", "stretch": "gap", "lone": "single", "atleast": "busy", "list": "open", "columns": "empty_columns", "full": "full_rows", "warned": "repeated", "before": "first", "after": "latest"}  # fmt: skip
_CHOICE = re.compile(r"<([^<>]*)>")


def say(r: random.Random, template: str, facts: dict[str, str]) -> str:
    """A template with one of each ``<a|b|c>`` and with the facts filled in."""
    while _CHOICE.search(template):
        template = _CHOICE.sub(lambda found: r.choice(found[1].split("|")), template, count=1)
    for key, value in facts.items():
        template = template.replace("{" + key + "}", value)
    if re.search(r"\{\w+\}", template):
        raise LookupError(template)
    return template[0].upper() + template[1:] if template[0] != "`" else template


def counted(r: random.Random, count: int) -> str:
    """A small number, as digits or as a word."""
    return COUNT_WORDS[count] if count in COUNT_WORDS and r.random() < 0.4 else str(count)


def told(
    r: random.Random, facts: dict[str, str], intro: Words, summary: Words, *rules: Words, lead: bool = False
) -> tuple[str, ...]:
    """Six docstrings: an introduction at times (always with ``lead``), the summary, the rules in any order.

    A rule's wording that begins with a comma continues the summary.
    """
    made: list[str] = []
    for _ in range(6):
        order = [rule for rule in rules if rule]
        r.shuffle(order)
        start = [say(r, r.choice(intro), facts)] if intro and (lead or r.random() < 0.35) else []
        main = say(r, r.choice(summary), facts)
        style = r.choices(("prose", "bullets", "paragraphs", "story"), (10, 3, 3, 2))[0]
        continued = [wording for wording in order[0] if wording[0] == ","] if order else []
        plain = main.endswith(".") and ". " not in main and "? " not in main and ";" not in main
        if continued and plain and style in ("prose", "paragraphs") and r.random() < 0.6:
            tail = r.choice(continued).replace(",", " ,", 1)
            main = main[:-1] + say(r, tail, facts)[1:] + "."
            order = order[1:]
        rest = [say(r, r.choice([wording for wording in rule if wording[0] != ","]), facts) for rule in order]
        if style == "bullets" and rest:
            made.append(" ".join((*start, main)) + "\n\n" + "\n".join("- " + line for line in rest))
        elif style == "paragraphs" and rest:
            made.append(" ".join((*start, main)) + "\n\n" + " ".join(rest))
        elif style == "story" and rest and start:
            made.append(" ".join((*start, *rest, main)))
        else:
            made.append(" ".join((main, *start, *rest) if start and r.random() < 0.3 else (*start, main, *rest)))
    return tuple(made)


def fill(text: str, parts: dict[str, str]) -> str:
    """Code with its parts put in."""
    for key, value in parts.items():
        text = text.replace("{" + key + "}", value)
    return text


def named(names: Words, facts: dict[str, str]) -> Words:
    """The function's names, none of them a parameter's."""
    made = [fill(name, facts) for name in names]
    return tuple(f"find_{name}" if name in (facts["p"], facts.get("q")) else name for name in made)


def series(r: random.Random) -> dict[str, str]:
    """What a list of numbers counts: ``things`` per ``unit``, and the list's name ``p``."""
    things, unit = r.choice(THINGS), r.choice(UNITS)
    units = _PLURALS.get(unit, unit + "s")
    name = r.choice((things, things, f"{things}_per_{unit}", f"{things}_by_{unit}", "counts", f"{unit}_counts"))
    return {"p": given(r, name, "ints", LOCALS), "things": things, "unit": unit, "units": units}


INTRO: Words = (
    "`{p}` <holds|gives|lists|has> the number of {things} <per {unit}|of each {unit}>.",
    "In `{p}` stand the {things} <counted |>per {unit}, in order.",
    "<Each element|Every number|An entry> of `{p}` is the number of {things} of one {unit}.",
    "The list `{p}` has one number <per {unit}|for each {unit}>: how many {things} <there were|were counted>.",
)
NONE: tuple[tuple[str, Words], ...] = (
    ("-1", (", or -1 if there is <none|no such {what}>", "<Return|Give|The result is> -1 <if|when> there is none.", "Without <any|one>, <return|give> -1.", "-1 stands for none.", "If nothing <fits|qualifies>, the <answer|result> is -1.")),
    ("None", (", or None if there is <none|no such {what}>", "<Return|Give> None <if|when> there is none.", "Without <any|one>, <return|give> None.", "If nothing <fits|qualifies>, the <answer|result> is None.", "None means that there is no such {what}.")),
    ("0", (", or 0 if there is <none|no such {what}>", "<Return|Give> 0 <if|when> there is none.", "Zero stands for none.", "If nothing <fits|qualifies>, the <answer|result> is 0.")),
)  # fmt: skip
BASE: tuple[Words, Words] = (
    ("<Count|Number> {units} from 0.", "The first {unit} <is number|has index|has position> 0.", "<Positions|Indices> <start at|count from> 0.", ", <counting|numbering> {units} from 0"),
    ("<Count|Number> {units} from 1.", "The first {unit} <is number|has position> 1.", "<Positions|Numbers> <start at|count from> 1.", ", <counting|numbering> {units} from 1"),
)  # fmt: skip
