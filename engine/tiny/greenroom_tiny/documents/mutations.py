"""Plausible mistakes: a correct body with one thing wrong, as raw material for repair and judgement."""

import random
import re

EDITS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r" > ", (" >= ", " < ")), (r" < ", (" <= ", " > ")), (r" >= ", (" > ", " <= ")), (r" <= ", (" < ", " >= ")),
    (r" == ", (" != ",)), (r" != ", (" == ",)), (r"% 2 == 0", ("% 2 == 1", "% 2 != 0")), (r"% 2 == 1", ("% 2 == 0",)),
    (r" \+ ", (" - ",)), (r" - ", (" + ",)), (r" \* ", (" + ",)), (r" // ", (" % ", " * ")), (r" % (?=\w)", (" // ",)),
    (r"\bmax\(", ("min(",)), (r"\bmin\(", ("max(",)), (r"\bsum\(", ("len(", "max(")), (r"\blen\(", ("sum(",)),
    (r", reverse=True", ("",)), (r"\[::-1\]", ("",)), (r"\.lower\(\)", (".upper()", "")), (r"\.upper\(\)", (".lower()", "")),
    (r"\.strip\(\)", ("", ".split()")), (r"\.title\(\)", (".capitalize()", "")), (r"\.capitalize\(\)", (".title()",)),
    (r"\bany\(", ("all(",)), (r"\ball\(", ("any(",)), (r"\bnot ", ("",)), (r" and ", (" or ",)), (r" or ", (" and ",)),
    (r"\babs\(", ("(", "max(0, ")), (r"sorted\(", ("list(",)), (r"default=0\b", ("default=None", "default=-1")),
    (r"default=None", ("default=0",)), (r'default=""', ("default=None",)), (r"else 0\b", ("else None", "else 1")),
    (r"return None", ("return 0", "return -1")), (r"return 0\b", ("return None", "return 1")), (r"return -1", ("return None", "return 0")),
    (r"return True", ("return False",)), (r"return False", ("return True",)), (r"= 0\b", ("= 1",)), (r"= 1\b", ("= 0",)),
    (r"\+ 1\b", ("", "+ 2", "- 1")), (r"- 1\b", ("", "+ 1")), (r"\[1:\]", ("", "[:-1]")), (r"\[:-1\]", ("[1:]", "")),
    (r"\*\* 2", ("* 2", "** 3")), (r"\*\* 3", ("** 2", "* 3")), (r"startswith", ("endswith",)), (r"endswith", ("startswith",)),
    (r" in ", (" not in ",)), (r" not in ", (" in ",)), (r"\.append\(", (".insert(0, ",)), (r"\.values\(\)", (".keys()", "")),
    (r"\.items\(\)", ("",)), (r"\bset\(", ("list(",)), (r"\.isalpha\(\)", (".isalnum()",)), (r"\.isdigit\(\)", (".isalpha()",)),
    (r" if [^:\n\]\)]+(?=[\]\)])", ("",)), (r'" "', ('""', '"-"')), (r'", "', ('","', '" "')), (r"\.split\(\)", ("", '.split(" ")')),
    (r"\b\d+\b", ("+1", "-1", "*10")), (r'"[a-z]"', ("letter",)), (r"\)$", ("",)), (r"\b(?:x|n|v|w|c|ch|s|word|item|num)\b(?= for)", ("1",)),
)  # fmt: skip


def mutate(r: random.Random, body: str) -> str | None:
    """The body with one random edit, or None when the draw changed nothing."""
    for _ in range(8):
        pattern, replacements = r.choice(EDITS)
        places = list(re.finditer(pattern, body, flags=re.MULTILINE))
        if not places:
            continue
        place, new = r.choice(places), r.choice(replacements)
        if new in ("+1", "-1", "*10"):
            value = int(place.group())
            new = str({"+1": value + 1, "-1": value - 1, "*10": value * 10 if value else 5}[new])
        elif new == "letter":
            new = f'"{r.choice("aeioust")}"'
        changed = body[: place.start()] + new + body[place.end() :]
        if changed != body:
            return changed
    return None
