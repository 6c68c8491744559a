"""The code of a ledger: its rules as a loop with branches, in several styles."""

import re
from dataclasses import dataclass, field

AMOUNTS = {"twice": "2 * {a}", "half": "{a} // 2", "most": "min({a}, {k})", "fee": "{a} + {k}", "less": "max({a} - {k}, 0)",
           "bonus": "{a} + {m} if {a} >= {k} else {a}"}  # fmt: skip
NEGATIVE = AMOUNTS | {"twice": "2 * -{b}", "fee": "{k} - {b}", "less": "max(-{b} - {k}, 0)"}


@dataclass
class Ledger:
    """One drawn task: its nouns, how events are written, and the rules chosen; "" stands for no such rule."""

    shape: str
    place: str
    units: str
    state: str
    events: str
    event: str
    parameter: str
    start: str
    kinds: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])  # token, effect, constant
    separator: str = " "
    floor: tuple[str, str] = ("", "0")
    cap: tuple[str, str] = ("", "0")
    change: tuple[str, str, str, str] = ("", "", "0", "0")  # side, what, k, m
    ignore: tuple[str, str] = ("", "0")
    unknown: str = ""
    stop: tuple[str, str] = ("", "0")
    output: str = "final"
    mark: str = "0"
    none: str = "-1"
    others: list[str] = field(default_factory=list[str])

    @property
    def amounts(self) -> bool:
        """Whether events carry an amount."""
        return self.shape in ("signed", "texts", "pairs")

    @property
    def bare(self) -> bool:
        """Whether some kind of event has no amount."""
        return any(effect not in ("add", "sub") for _, effect, _ in self.kinds)

    @property
    def structure(self) -> str:
        """The rules without nouns and constants."""
        fixed = "".join("c" if bound.isdigit() else "p" for bound in (self.start, self.cap[1]))
        parts = (self.shape, ",".join(effect for _, effect, _ in self.kinds), f"floor {self.floor[0]}{self.floor[1] != '0'}",
                 f"cap {self.cap[0]}", " ".join(self.change[:2]), self.ignore[0], self.unknown, self.stop[0], self.output, fixed)  # fmt: skip
        return "rules/ledgers/" + "/".join(parts)


def _bound(kind: str, state: str, sign: str, amount: str, limit: str, hooks: dict[str, str], style: int) -> list[str]:
    """Lines that add (or take) an amount under a capacity (or a floor)."""
    plus = f"{state} {sign} {amount}"
    beyond, within, best = (">", "<=", "min") if sign == "+" else ("<", ">=", "max")
    if kind == "":
        return [f"{state} {sign}= {amount}"]
    if kind == "clamp":
        if style == 1:
            return [f"{state} {sign}= {amount}", f"if {state} {beyond} {limit}:", f"    {state} = {limit}"]
        return [f"{state} = {best}({plus}, {limit})"]
    if kind == "count":
        total = hooks["lost" if sign == "+" else "unmet"]
        room = f"{limit} - {state}" if sign == "+" else state
        over = f"{plus} - {limit}" if sign == "+" else f"{amount} - {state}"
        if style == 1:
            return [
                f"moved = min({amount}, {room})",
                f"{state} {sign}= moved",
                *([f"{total} += {amount} - moved"] if total else []),
            ]
        return [*([f"{total} += max({over}, 0)"] if total else []), f"{state} = {best}({plus}, {limit})"]
    refuse = hooks["refuse"]
    if not refuse:
        return [f"if {plus} {within} {limit}:", f"    {state} {sign}= {amount}"]
    if refuse.startswith("return"):
        return [f"if {plus} {beyond} {limit}:", f"    {refuse}", f"{state} {sign}= {amount}"]
    if style == 1:
        return [f"if {plus} {within} {limit}:", f"    {state} {sign}= {amount}", "else:", f"    {refuse}"]
    return [f"if {plus} {beyond} {limit}:", f"    {refuse}", "else:", f"    {state} {sign}= {amount}"]


def _additive(x: Ledger, event: str, hooks: dict[str, str], style: int) -> list[str]:
    """Lines for a signed number that is simply added."""
    s, (low, floor), (high, cap) = x.state, x.floor, x.cap
    if not low and not high:
        return [f"{s} += {event}"]
    if "refuse" not in (low, high):
        code = f"{s} + {event}"
        code = f"max({code}, {floor})" if low else code
        return [f"{s} = min({code}, {cap})" if high else f"{s} = {code}"]
    refuse = hooks["refuse"]
    ok = [f"{floor} <= "] if low == "refuse" else [""]
    inside = f"{ok[0]}{{}}" + (f" <= {cap}" if high == "refuse" else "")
    new = f"max({s} + {event}, {floor})" if low == "clamp" else f"min({s} + {event}, {cap})" if high == "clamp" else ""
    if not low or high != "refuse":
        inside = f"{{}} >= {floor}" if low == "refuse" else f"{{}} <= {cap}"
    test = inside.format(f"{s} + {event}")
    keep = f"{s} = {new}" if new else f"{s} += {event}"
    if not refuse:
        return [f"if {test}:", f"    {keep}"]
    if refuse.startswith("return"):
        return [f"if not {test}:" if " <= " in test and low and high else f"if {_flip(test)}:", f"    {refuse}", keep]
    return [f"if {test}:", f"    {keep}", "else:", f"    {refuse}"]


def _flip(test: str) -> str:
    return test.replace(">=", "<") if ">=" in test else test.replace("<=", ">")


def _changed(x: Ledger, side: str, amount: str) -> str:
    """The amount of an event after the rule that changes amounts."""
    if x.change[0] != side:
        return amount
    if amount.startswith("-"):
        return NEGATIVE[x.change[1]].format(a=amount, b=amount[1:], k=x.change[2], m=x.change[3])
    return AMOUNTS[x.change[1]].format(a=amount, k=x.change[2], m=x.change[3])


def _effect(x: Ledger, effect: str, amount: str, hooks: dict[str, str], style: int) -> list[str]:
    s = x.state
    if effect in ("add", "sub"):
        sign, (kind, limit) = ("+", x.cap) if effect == "add" else ("-", x.floor)
        value, before = _changed(x, effect, amount), list[str]()
        if value == f"-{amount[1:]}" and kind != "count":  # a negative number is added as it is
            lines = _bound(kind, s, sign, value, limit, hooks, style)
            return [
                line.replace(f"- {value}", f"+ {amount[1:]}").replace(f"-= {value}", f"+= {amount[1:]}")
                for line in lines
            ]
        if (
            not value.isidentifier()
            and not value.isdigit()
            and (kind in ("refuse", "count") or style == 1 or value.startswith("-"))
        ):
            name = ("more" if style else "gain") if effect == "add" else ("taken" if style else "loss")
            before, value = [f"{name} = {value}"], name
        elif " if " in value or (sign == "-" and re.search(r" [+-] ", value)):
            value = f"({value})" if "(" not in value[:4] else value
        return [*before, *_bound(kind, s, sign, value, limit, hooks, style)]
    if effect in ("zero", "set"):
        return [f"{s} = {amount if effect == 'set' else 0}"]
    if effect == "halve":
        return [f"{s} //= 2" if style else f"{s} = {s} // 2"]
    if not x.cap[0]:
        return [f"{s} *= 2"]
    return _bound(x.cap[0], s, "+", s, x.cap[1], hooks, 0)


def _branches(x: Ledger, event: str, kind: str, amount: str, hooks: dict[str, str], style: int) -> list[str]:
    """The if/elif chain over the kinds of events."""
    if x.shape == "signed":
        plain = not x.change[0] and "count" not in (x.floor[0], x.cap[0])
        if plain and style != 1:
            return _additive(x, event, hooks, style)
        more, less = (_effect(x, e, a, hooks, style) for e, a in (("add", event), ("sub", f"-{event}")))
        return [f"if {event} > 0:", *_in(more), f"elif {event} < 0:", *_in(less)]
    lines = list[str]()
    for index, (token, effect, constant) in enumerate(x.kinds):
        last = index == len(x.kinds) - 1 and not x.unknown
        test = "else:" if last else f'{"elif" if index else "if"} {kind} == "{token}":'
        value = amount if x.amounts and effect in ("add", "sub") else constant
        lines += [test, *_in(_effect(x, effect, value, hooks, style))]
    if x.unknown == "unknown_raise":
        lines += ["else:", f'    raise ValueError("unknown {x.event}")']
    return lines


def _in(lines: list[str]) -> list[str]:
    return ["    " + line for line in lines]


def written_body(x: Ledger, style: int) -> str:
    """The function's body in one of three styles."""
    s, out = x.state, x.output
    event = ("change" if x.event in (s, x.parameter) else x.event).replace(" ", "_") if x.shape != "marks" else "mark"
    before, after, end = [f"{s} = {x.start}"], list[str](), f"return {s}"
    hooks = {"refuse": "", "lost": "", "unmet": ""}
    counter = {"refused": "refused", "final_refused": "refused", "lost": "lost", "final_lost": "lost", "unmet": "unmet",
               "final_unmet": "unmet", "times": "times"}.get(out, "")  # fmt: skip
    if not counter and x.stop[0] == "refusals":
        counter = "refused"
    if counter:
        before.append(f"{counter} = 0")
        hooks["refuse" if counter == "refused" else counter] = f"{counter} += 1" if counter == "refused" else counter
        end = end if out == "final" else f"return {s}, {counter}" if out.startswith("final_") else f"return {counter}"
    if out in ("peak", "lowest", "final_peak"):
        name, best, sign = ("lowest", "min", "<") if out == "lowest" else ("peak", "max", ">")
        before.append(f"{name} = {s}")
        after += [f"if {s} {sign} {name}:", f"    {name} = {s}"] if style == 1 else [f"{name} = {best}({name}, {s})"]
        end = f"return {s}, peak" if out == "final_peak" else f"return {name}"
    elif out == "history":
        name = "history" if style else "states"
        before.append(f"{name} = []")
        after, end = [f"{name}.append({s})"], f"return {name}"
    elif out in ("first_high", "first_low"):
        after, end = (
            [f"if {s} {'>=' if out == 'first_high' else '<='} {x.mark}:", "    return index"],
            f"return {x.none}",
        )
    elif out == "first_refused":
        hooks["refuse"], end = "return index", f"return {x.none}"
    elif out == "times":
        after = [f"if {s} >= {x.mark}:", "    times += 1"]
    elif out == "ever":
        end = f"return {s} >= {x.mark}"
    elif out == "difference":
        end = f"return {s} - {x.start}"
    events, top, parse, kind, amount, numbered = (
        x.parameter,
        list[str](),
        list[str](),
        event,
        event,
        out.startswith("first_"),
    )
    token, stop = event, list[str]()
    if x.stop[0] == "count" or x.ignore[0] == "first":
        events = f"{events}[:{x.stop[1]}]" if x.stop[0] == "count" else f"{events}[{x.ignore[1]}:]"
    elif x.stop[0] == "refusals":
        after += [f"if refused == {x.stop[1]}:", "    break"]
    elif x.stop[0] in ("high", "low"):
        after += [f"if {s} {'>=' if x.stop[0] == 'high' else '<='} {x.stop[1]}:", "    break"]
    whole = x.ignore[0] == "repeat" and style != 1
    if x.shape == "pairs":
        kind, amount = "kind", "amount"
        token, parse = ("kind, amount", []) if not whole else (event, ["kind, amount = " + event])
    elif x.shape == "texts":
        kind = "kind"
        split = f".split({'' if x.separator == ' ' else repr(x.separator).replace(chr(39), chr(34))})"
        if x.bare or x.unknown:
            amount = "int(number)"
            parse = (
                [f'kind, _, number = {event}.partition("{x.separator}")']
                if style != 1
                else [f"kind, *rest = {event}{split}"]
            )
            amount = amount if style != 1 else "int(rest[0])"
        else:
            parse, amount = [f"kind, number = {event}{split}"], "int(number)"
            bounds = {x.floor[0], x.cap[0]} & {"refuse", "count"}
            if x.change[0] or x.ignore[0] in ("big", "small", "nonpositive") or bounds:
                parse.append("amount = int(number)")
                amount = "amount"
    skip, keep = "", ""
    if x.ignore[0] in ("big", "small", "nonpositive"):
        size = f"abs({event})" if x.shape == "signed" else amount
        test = {"big": (">", "<="), "small": ("<", ">="), "nonpositive": ("<=", ">")}[x.ignore[0]]
        skip, keep = (f"{size} {sign} {x.ignore[1]}" for sign in test)
    elif x.ignore[0] == "third":
        skip, keep, numbered = f"(index + 1) % {x.ignore[1]} == 0", f"(index + 1) % {x.ignore[1]} != 0", True
    if x.stop[0] == "token":
        name = kind if x.shape in ("pairs", "words", "marks") else event
        stop = [f'if {name} == "{x.stop[1]}":', "    break"]
    if x.shape == "pairs":
        top, parse = [*parse, *stop], []
    else:
        top = stop
    if whole:
        before.append("previous = None")
        top = [f"if {event} == previous:", "    continue", f"previous = {event}", *top]
    elif x.ignore[0] == "repeat":
        this = f"({token})" if x.shape == "pairs" else event
        top = [f"if index > 0 and {this} == {x.parameter}[index - 1]:", "    continue", *top]
        numbered = True
    core = [*_branches(x, event, kind, amount, hooks, style), *after]
    if skip and style == 1 and x.output != "history":
        core = [*parse, f"if {keep}:", *_in(core)]
    else:
        core = [*parse, *([f"if {skip}:", "    continue"] if skip else []), *core]
    if numbered:
        target = f"({token})" if ", " in token else token
        head = f"for index, {target} in enumerate({events}):"
    else:
        head = f"for {token} in {events}:"
    return "\n".join([*before, head, *_in([*top, *core]), end])


def written_table(x: Ledger) -> str:
    """The body that keeps the steps of words in a dict, where all kinds add or take a constant."""
    plain = (
        x.shape in ("words", "marks") and {e for _, e, _ in x.kinds} == {"add", "sub"} and x.unknown != "unknown_raise"
    )
    if not plain or x.output != "final" or x.stop[0] or x.ignore[0] or "count" in (x.floor[0], x.cap[0]):
        return ""
    if "refuse" in (x.floor[0], x.cap[0]):
        return ""
    steps = ", ".join(f'"{token}": {"-" if effect == "sub" else ""}{k}' for token, effect, k in x.kinds)
    get = "effects.get({}, 0)" if x.unknown else "effects[{}]"
    name = "mark" if x.shape == "marks" else "word"
    lines = _additive(x, get.format(name), {"refuse": ""}, 0)
    return "\n".join(
        [
            f"effects = {{{steps}}}",
            f"{x.state} = {x.start}",
            f"for {name} in {x.parameter}:",
            *_in(lines),
            f"return {x.state}",
        ]
    )
