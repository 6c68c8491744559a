"""How a method's rules are said: orders, refusals and the result, in many arrangements."""

import random
import re
from dataclasses import dataclass

NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight")
VERB = re.compile(r"~(\w+)")


@dataclass(frozen=True)
class Refusal:
    """Reasons (each in several wordings) that are refused in one way."""

    reasons: list[tuple[str, ...]]
    reaction: str


class Words:
    """One task's words: the names in them plain or marked, its constants as digits or spelled out."""

    def __init__(self, r: random.Random, names: dict[str, str]) -> None:
        self.r, self.names = r, names
        self.marked, self.spelled = False, False

    def turn(self) -> None:
        """Choose the style of the next docstring."""
        self.marked, self.spelled = self.r.random() < 0.3, self.r.random() < 0.25

    def say(self, wordings: tuple[str, ...]) -> str:
        """One of the wordings, with the names put in."""
        return re.sub(r"`?\$([a-z]+)`?", self._name, self.r.choice(wordings))

    def _name(self, found: re.Match[str]) -> str:
        role, name = found[1], self.names[found[1]]
        if role in ("k", "j"):
            return NUMBERS[int(name)] if self.spelled and int(name) < len(NUMBERS) else name
        if role == "one":
            return name
        if "`" in found[0] or self.marked or (role in "abc" and "_" in name):
            return f"`{name}`"
        return name.replace("_", " ")


def order(text: str) -> str:
    """``~add it`` as an order."""
    return VERB.sub(r"\1", text)


def third_verb(verb: str) -> str:
    """``adds``; a verb that has its ending stays."""
    if verb.endswith("s"):
        return verb
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("sh", "ch", "x", "go")) else "s")


def third(text: str) -> str:
    """``~add it`` as a description: adds it."""
    return VERB.sub(lambda found: third_verb(found[1]), text)


def capital(text: str) -> str:
    """With a capital letter, unless it begins with a mark."""
    return text[:1].upper() + text[1:]


def refused(words: Words, refusal: Refusal, reason: str) -> str:
    """A sentence that refuses, without its full stop."""
    way = refusal.reaction
    if way == "same":
        ways = ("if {}, nothing changes", "if {}, leave everything as it is", "change nothing if {}", "when {}, everything stays as it is", "in case {}, do nothing to it", "it has no effect if {}")  # fmt: skip
    elif way.endswith("Error"):
        ways = (f"raise {way} if {{}}", f"raise a {way} when {{}}", f"if {{}}, raise {way}", f"if {{}}, that is a {way}", f"when {{}}, raise a {way}", f"it is a {way} if {{}}", f"a {way} is raised if {{}}", f"{way} if {{}}", f"refuse with a {way} when {{}}")  # fmt: skip
    else:
        ways = (f"return {way} if {{}}", f"if {{}}, return {way}", f"when {{}}, return {way}", f"if {{}}, change nothing and return {way}", f"return {way} and leave everything as it is if {{}}", f"{way} if {{}}", f"the answer is {way}, and nothing changes, if {{}}", f"just return {way} when {{}}")  # fmt: skip
    return words.r.choice(ways).format(reason)


def reasons(words: Words, refusal: Refusal) -> str:
    """All reasons of a refusal, joined."""
    said = [words.say(reason) for reason in refusal.reasons]
    return " or ".join(said) if len(said) < 3 or words.r.random() < 0.3 else f"{', '.join(said[:-1])} or {said[-1]}"


def closing(words: Words, result: str, refusals: list[Refusal]) -> str:
    """What to say of the result, without the full stop."""
    ways = ["return {}", "return {}", "then return {}", "the result is {}", "give back {}", "return value: {}"]
    if any(refusal.reaction == "same" for refusal in refusals):
        ways = [
            "in any case return {}",
            "always return {}",
            "either way, return {}",
            "the result is {}, changed or not",
        ]
    elif result == "True":
        ways = ["return True", "otherwise return True", "return True when it is done", "True means that it was done"]
        ways = ways[:3]
    return words.r.choice(ways).format(result)


ARTICLE = re.compile(r"\b([Aa]) (?=[aeioAEIO])")


def asked(words: Words, acts: tuple[str, ...], extra: tuple[str, ...], refusals: list[Refusal], ends: tuple[str, ...], stories: tuple[str, ...] = ()) -> str:  # fmt: skip
    """A whole docstring. Refusals stay in order, since the first that applies counts."""
    return ARTICLE.sub(r"\1n ", _asked(words, acts, extra, refusals, ends, stories))


def _asked(words: Words, acts: tuple[str, ...], extra: tuple[str, ...], refusals: list[Refusal], ends: tuple[str, ...], stories: tuple[str, ...] = ()) -> str:  # fmt: skip
    r = words.r
    words.turn()
    act, result = words.say(acts), words.say(ends)
    more = words.say(extra) if extra else ""
    if refusals and any(refusal.reaction == "same" for refusal in refusals):
        result = re.sub(r" (then|now|after that)$", "", result)
    no = [refused(words, refusal, reasons(words, refusal)) for refusal in refusals]
    end = closing(words, result, refusals)
    same = any(refusal.reaction == "same" for refusal in refusals)
    style = r.random()
    done = order(act)
    if style < 0.2:
        lines = [
            *(capital(text) for text in no),
            capital(done),
            *([capital(order(more))] if more else []),
            capital(end),
        ]
        stop = r.choice((".", ".", ""))
        story = words.say(stories) if stories and r.random() < 0.7 else r.choice(("Rules:", "How it works:", "Do this, in this order:", "Step by step:"))  # fmt: skip
        return story + ("\n\n" if r.random() < 0.5 else "\n") + "\n".join(f"- {line}{stop}" for line in lines)
    story = f"{words.say(stories)} " if stories and r.random() < 0.35 else ""
    also = r.choice((f". Also {order(more)}", f" and {order(more)}", f"; {order(more)} as well")) if more else ""
    if more and (". " in done or ";" in done or ":" in done or not more.startswith("~")):
        also = f". {capital(order(more))}"
    if style < 0.4 and no:
        checks = ". ".join(map(capital, no))
        then = r.choice(("Otherwise ", "Otherwise, ", "Else ")) if not same else "Otherwise "
        return f"{story}{checks}. {then}{done}{also}.{r.choice((' ', ' ', chr(10) * 2))}{capital(end)}."
    if style < 0.6 and act.startswith("~") and not same and result != "True":
        said = f"{capital(third(act))}{(' and ' + third(more)) if more else ''} and returns {result}"
        if "," in act or ";" in act or ":" in act or more:
            said = f"{capital(third(act))}{'; ' + third(more) if more else ''}. Returns {result}"
        return f"{story}{said}." + _after(r, no)
    if style < 0.75 and not same and result != "True" and ";" not in act:
        return f"{story}{capital(done)}{also}, then return {result}." + _after(r, no)
    if style < 0.85 and no:
        first = r.choice(("First check: ", "Before that: ", "But first: "))
        return f"{story}{capital(done)}{also}. {first}{'; '.join(no)}. {capital(end)}."
    return f"{story}{capital(done)}{also}.{_after(r, no)}{r.choice((' ', chr(10) * 2))}{capital(end)}."


def _after(r: random.Random, no: list[str]) -> str:
    """Refusals behind the order."""
    if not no:
        return ""
    start = r.choice((" ", " ", "\n\n", " But "))
    first = no[0] if start == " But " and not no[0][:1].isupper() else capital(no[0])
    first = first if len(no) == 1 else f"{first}. {'. '.join(map(capital, no[1:]))}"
    return f"{start}{first}."
