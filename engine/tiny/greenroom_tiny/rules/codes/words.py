"""Nouns of codes and labels, and how rules are put together into docstrings."""

import random
from collections.abc import Callable, Iterable
from typing import NamedTuple

from greenroom_tiny.variety import given

# what the code belongs to / what it is called there
OWNERS: tuple[tuple[str, str], ...] = tuple(
    (owner.replace("_", " "), what)
    for owner, _, whats in (
        line.partition(":")
        for line in (
            "locker:code,number,key", "parcel:number,label,code", "plant:label,tag", "theatre_seat:code,label", "hive:mark,tag",
            "membership_card:number,code", "coupon:code,text", "batch:number,code", "lot:number,mark", "invoice:number,reference",
            "policy:number,reference", "claim:number,reference", "patient:number,code", "donor:card,number", "ballot:number,code",
            "car_park:ticket,pass", "hotel_room:code,key", "berth:mark,code", "crate:mark,label", "pallet:label,code",
            "ear:tag,mark", "kennel:number,tag", "stall:number,code", "tent_pitch:code,label", "garment:tag,label",
            "laundry:ticket,mark", "film_roll:number,label", "print_job:number,reference", "mould:number,mark", "glaze:code,number",
            "kiln_shelf:label,mark", "vineyard_row:mark,label", "barrel:mark,code", "cask:number,stamp", "orchard_row:label,tag",
            "seed_packet:code,label", "greenhouse_bed:label,code", "exhibit:number,label", "specimen:code,tag", "fossil:number,tag",
            "auction_lot:number,reference", "bidder:number,paddle", "warehouse_bin:code,address", "shelf:code,mark", "forklift:number,plate",
            "licence:plate,number", "trailer:plate,number", "tool:tag,number", "drill_core:label,number", "mine_shaft:code,mark",
            "boat:registration,mark", "net:tag,number", "catch:docket,number", "pupil:number,code", "exam:code,reference",
            "course:code,number", "desk:label,number", "staff_badge:number,code", "visitor:badge,pass", "gym_pass:number,code",
            "voucher:code,number", "gift_card:number,code", "loyalty_card:number,code", "bank_branch:code,number", "account:number,reference",
            "loan:reference,number", "safe_deposit_box:number,key", "spare_part:number,code", "bolt:code,label", "timber:mark,tag",
            "brick:stamp,code", "tile:code,number", "paint:code,label", "fabric:code,number", "dye_lot:number,code",
            "button:code,label", "pattern:number,code", "shoe:code,label", "wardrobe:ticket,number", "cloakroom:ticket,tag",
            "suitcase:tag,label", "container:number,mark", "customs_form:number,reference", "permit:number,code", "building_plot:number,code",
            "grave:number,plot", "allotment:number,code", "recycling_bin:tag,code", "skip:number,label", "water_bill:reference,number",
            "phone_plan:code,name", "pill_box:label,code", "prescription:number,code", "blood_bag:label,number", "ward_bed:code,label",
            "enclosure:code,sign", "aquarium_tank:label,code", "stable:number,sign", "camp_hut:code,number", "entry:number,code",
            "raffle:ticket,number", "survey:code,form", "archive_box:label,mark", "cupboard:label,code", "cable:tag,mark",
            "festival:wristband,pass", "ski:pass,tag", "kayak:number,mark", "bicycle:tag,number", "helmet:mark,number",
        )
    )
    for what in whats.split(",")
)  # fmt: skip
GOODS: tuple[tuple[str, str], ...] = tuple(
    (one, many or one + "s")
    for one, _, many in (
        word.replace("_", " ").partition("/")
        for word in (
            "bale", "crate", "parcel", "brick", "plank", "barrel", "sack", "tile", "bulb", "seedling", "jar", "hive", "goat",
            "sheep/sheep", "goose/geese", "box/boxes", "brush/brushes", "lily/lilies", "berry/berries", "calf/calves",
            "shelf/shelves", "leaf/leaves", "loaf/loaves", "tooth/teeth", "foot/feet", "ox/oxen", "mouse/mice", "penny/pennies", "dress/dresses",
            "shirt", "button", "spool", "candle", "poster", "print", "negative", "frame", "vote", "pupil", "camper", "guest",
            "visitor", "donor", "nurse", "bidder", "bid", "claim", "policy/policies", "loan", "coin", "cheque", "pump", "pipe",
            "nail", "bolt", "ladder", "wheel", "tyre", "van", "trailer", "kayak", "oar", "net", "trout/trout", "perch/perches",
            "apple", "cherry/cherries", "peach/peaches", "pear", "vine", "rose", "fern", "cactus/cacti", "pot", "vase", "bowl", "plate",
            "mug", "tent", "bunk", "towel", "blanket", "sheet", "sock", "scarf/scarves", "hat", "glove", "badge", "medal", "trophy/trophies",
        )
    )
)  # fmt: skip
ONES = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
LOCALS = (
    "total", "digits", "head", "tail", "value", "found", "number", "left", "right", "parts", "part", "ch", "index", "weight",
    "kept", "text", "broken", "lines", "line", "low", "high", "word", "words", "count", "sign", "rest", "unit", "amount", "last",
)  # fmt: skip
LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
SEPARATORS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("-", ("a hyphen", "a dash", 'a "-"', "'-'")),
    ("/", ("a slash", 'a "/"', "'/'")),
    (":", ("a colon", 'a ":"', "':'")),
    (".", ("a dot", 'a "."', "a full stop")),
    ("_", ("an underscore", 'a "_"')),
    ("#", ('a "#"', "'#'", "a hash sign")),
    ("+", ("a plus sign", 'a "+"', "'+'")),
    ("|", ("a bar", 'a "|"', "a vertical bar")),
    (";", ("a semicolon", 'a ";"')),
    ("@", ('an "@"', "an at sign")),
    ("=", ("an equals sign", 'a "="')),
    ("*", ("an asterisk", 'a "*"', "a star")),
)


class Thing(NamedTuple):
    """A code of some domain: how it is called, its parameter, and the stem of function names."""

    noun: str  # "locker code"
    short: str  # "code"
    many: str
    name: str
    stem: str


def thing(r: random.Random, kind: str = "text", taken: tuple[str, ...] = ()) -> Thing:
    """A code of some domain, with a name for its parameter that is none of ``taken``."""
    owner, what = r.choice(OWNERS)
    noun = f"{owner} {what}"
    stem = noun.replace(" ", "_")
    usual = r.choice((what, what, what, stem, owner.replace(" ", "_"), "code", "text"))
    if usual == "pass" or usual in taken:
        usual = stem
    name = given(r, usual, kind, (*LOCALS, *taken))
    many = "passes" if what == "pass" else f"{what}es" if what.endswith("x") else f"{what}s"
    return Thing(noun, what, f"{owner} {many}", name, stem)


def an(noun: str) -> str:
    """The noun with its article."""
    return f"an {noun}" if noun[0] in "aeioAEIO" else f"a {noun}"


def num(r: random.Random, n: int) -> str:
    """A number as digits, or at times as a word."""
    return ONES[n] if 0 < n < len(ONES) and r.random() < 0.5 else str(n)


def some(r: random.Random, n: int, one: str, many: str = "") -> str:
    """So many of these: "three digits"."""
    return f"{num(r, n)} {one if n == 1 else many or one + 's'}"


def sentence(text: str) -> str:
    """A clause as a sentence."""
    text = text if text[0] in "`\"'" or "_" in text.split()[0] else text[0].upper() + text[1:]
    return text if text.endswith((".", "?", "!")) else text + "."


def told(r: random.Random, head: str, rules: Iterable[str], ordered: bool = False) -> str:
    """A docstring: what is asked for, then its rules (in any order, unless ``ordered``)."""
    said = [rule for rule in rules if rule]
    if not ordered:
        r.shuffle(said)
    way = r.random()
    if not said:
        return sentence(head)
    if way < 0.18:
        return f"{sentence(head)}\n\n" + "\n".join(f"- {rule}" for rule in said)
    if way < 0.36:
        return f"{sentence(head)}\n\n" + " ".join(map(sentence, said))
    if way < 0.5 and not head.endswith("?"):
        return f"{sentence(head)[:-1]}: " + "; ".join(said) + "."
    if way < 0.6 and len(said) > 1:
        *before, last, end = said
        return " ".join(map(sentence, (head, *before, f"{last}, and {end}")))
    return " ".join(map(sentence, (head, *said)))


def wordings(say: Callable[[], str]) -> tuple[str, ...]:
    """Six different docstrings of the same task."""
    found: dict[str, None] = {}
    for _ in range(16):
        found[say()] = None
        if len(found) == 6:
            break
    return tuple(found)


def quoted(r: random.Random, text: str) -> str:
    """A constant text in quotation marks of either kind."""
    return f"'{text}'" if r.random() < 0.4 and "'" not in text else f'"{text}"'


def listed(r: random.Random, items: Iterable[str], word: str = "or") -> str:
    """Texts in quotation marks: "A", "B" or "C"."""
    *before, last = [quoted(r, item) for item in items]
    return f"{', '.join(before)} {word} {last}" if before else last


def capitals(r: random.Random, count: int, length: int = 1) -> list[str]:
    """Different texts of capital letters."""
    found: dict[str, None] = {}
    while len(found) < count:
        found["".join(r.choice(LETTERS) for _ in range(length))] = None
    return list(found)
