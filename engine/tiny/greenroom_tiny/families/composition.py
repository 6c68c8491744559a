"""One drawn pipeline, turned into bodies and sentences."""

from greenroom_tiny.families.constants import Constants, Fill
from greenroom_tiny.families.sources import Source
from greenroom_tiny.families.vocabulary import Condition, Conversion, Summary
from greenroom_tiny.families.wording import summary_phrases
from greenroom_tiny.spec import Parameter, Spec, substitute

VARIABLES = {
    "int": ("x", "n", "v", "num", "value"),
    "str": ("w", "word", "s", "item", "x"),
    "char": ("c", "ch", "char"),
}
POSTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("abs", "abs({x})", ("the absolute value of {np}",)),
    ("double", "{x} * 2", ("twice {np}", "double {np}")),
    ("plusone", "{x} + 1", ("one more than {np}", "{np}, plus one")),
    ("negated", "-{x}", ("minus {np}", "the negative of {np}")),
    ("mod", "{x} % {k}", ("{np} modulo {k}", "the remainder of {np} divided by {k}")),
    ("squared", "{x} ** 2", ("the square of {np}", "{np}, squared")),
    ("iseven", "{x} % 2 == 0", ("whether {np} is even", "True if {np} is an even number")),
    ("exceeds", "{x} > {k}", ("whether {np} is greater than {k}", "True if {np} exceeds {k}")),
    ("text", "str({x})", ("{np} as a string", "{np}, converted to a string")),
)


class Composition:
    """One drawn pipeline, turned into bodies and sentences."""

    def __init__(self, constants: Constants, source: Source, names: tuple[str, ...], conditions: list[tuple[Condition, Fill]],
                 conversions: list[tuple[Conversion, Fill]], summary: Summary) -> None:  # fmt: skip
        self.drawn, self.r, self.source, self.names = constants, constants.r, source, names
        self.conditions, self.conversions, self.summary = conditions, conversions, summary
        self.fill = constants.draw(summary.constant) if summary.constant else Fill({}, {})
        self.post = None
        if summary.returns == "int" and self.r.random() < 0.12:
            key, code, words = self.r.choice(POSTS)
            fill = constants.draw("divisor" if key == "mod" else "number", False) if "{k}" in code else Fill({}, {})
            self.post = (key, code, words, fill)
        self.default = self.r.choice(summary.empty) if summary.empty and self.post is None else "0"
        if summary.empty and self.post is None and self.default == "first":
            self.default = "None"
        on = conversions[-1][0].to if conversions else source.on
        if self.default in ("-1", "0") and on != "int":
            self.default = "None"
        reserved = {*names, constants.extra.name if constants.extra else "", "row"}
        self.v = self.r.choice([n for n in VARIABLES[source.on] if n not in reserved] or ["elem"])
        self.on = on

    def place(self, text: str) -> str:
        """A text of the source with the parameters' names."""
        return text.replace("{p}", self.names[0]).replace("{q}", self.names[-1])

    # -- code ---------------------------------------------------------------------------------------------------------
    def pieces(self) -> tuple[str, str, str]:
        """(element expression after conversions, the loops as one clause, the condition or "")."""
        element = self.source.element.replace("{v}", self.v)
        condition = " and ".join(fill.in_code(substitute(c.code, element)) for c, fill in self.conditions)
        expression = element
        for conversion, fill in self.conversions:
            expression = fill.in_code(substitute(conversion.code, expression))
        loops = " ".join("for " + self.place(loop).replace("{v}", self.v) for loop in self.source.loops)
        return expression, loops, condition

    def sequences(self, expression: str, loops: str, condition: str) -> tuple[str, str, str]:
        """(G, P, L): as a bare generator, in parentheses, as a list."""
        plain = self.place(self.source.plain)
        if not self.conditions and not self.conversions and plain:
            return plain, plain, plain if self.source.is_list else f"list({plain})"
        generator = f"{expression} {loops}" + (f" if {condition}" if condition else "")
        return generator, f"({generator})", f"[{generator}]"

    def finish(self, value: str) -> str:
        """The last line: the value, after one more operation where there is one."""
        if self.post:
            _, code, _, fill = self.post
            value = fill.in_code(substitute(code, value))
        return f"return {value}"

    def summarised(self, template: str, sequences: tuple[str, str, str], clause: str) -> str:
        """A summary template over these sequences."""
        g, p, listed = sequences
        text = template.replace("{d}", self.default).replace("sum(1 for {v} in {S})", f"sum(1 {clause})")
        return self.fill.in_code(text).replace("{G}", g).replace("{P}", p).replace("{L}", listed)

    def from_list(self, items: str) -> tuple[str, ...]:
        """Bodies' last lines for summaries that need the elements in a named list."""
        d, finish = self.default, self.finish
        return {
            "avg": (
                f"return sum({items}) / len({items}) if {items} else {d}",
                f"if not {items}:\n    return {d}\nreturn sum({items}) / len({items})",
            ),
            "last": (f"return {items}[-1] if {items} else {d}", f"if {items}:\n    return {items}[-1]\nreturn {d}"),
            "range": (
                f"if not {items}:\n    {finish('0')}\n{finish(f'max({items}) - min({items})')}",
                finish(f"max({items}) - min({items}) if {items} else 0")
                if self.post
                else f"return max({items}) - min({items}) if {items} else 0",
            ),
            "totallen": (finish(f"sum(len(part) for part in {items})"), finish(f"sum(map(len, {items}))")),
            "counts": (f"return {{key: {items}.count(key) for key in {items}}}",),
            "product": (finish(f"math.prod({items})"),),
            "alternating": (finish(f"sum({items}[::2]) - sum({items}[1::2])"),),
            "max": (
                finish(f"max({items}, default={d})"),
                f"if not {items}:\n    {finish(d)}\n{finish(f'max({items})')}",
            ),
            "min": (
                finish(f"min({items}, default={d})"),
                f"if not {items}:\n    {finish(d)}\n{finish(f'min({items})')}",
            ),
        }.get(self.summary.key, ())

    def bodies(self) -> tuple[str, ...]:
        """All the ways to write it, the most direct first."""
        expression, loops, condition = self.pieces()
        sequences = self.sequences(expression, loops, condition)
        clause = loops + (f" if {condition}" if condition else "")
        found: list[str] = []
        if not (self.summary.key == "count" and not condition and not self.source.is_list and self.source.plain == ""):
            found += [self.finish(self.summarised(code, sequences, clause)) for code in self.summary.code]
        found += self.named(sequences, expression, loops, condition)
        found += self.looped(expression, condition)
        return tuple(dict.fromkeys(found))

    def named(self, sequences: tuple[str, str, str], expression: str, loops: str, condition: str) -> list[str]:
        """The style with an intermediate list."""
        reserved = {*self.names, self.v, self.drawn.extra.name if self.drawn.extra else ""}
        kept = self.r.choice(
            [n for n in ("kept", "items", "selected", "chosen", "filtered", "found", "matches") if n not in reserved]
        )
        listed = sequences[2]
        bare = listed == self.names[0] and self.source.is_list
        if self.from_list(kept):
            bodies = [
                end if bare else f"{kept} = {listed}\n{end}" for end in self.from_list(self.names[0] if bare else kept)
            ]
            return [f"import math\n\n{b}" if "math." in b else b for b in bodies]
        if condition and self.conversions and self.summary.code:
            element = self.source.element.replace("{v}", self.v)
            again = self.v
            second = again
            for conversion, fill in self.conversions:
                second = fill.in_code(substitute(conversion.code, second))
            generator = f"{second} for {again} in {kept}"
            ends = [
                self.summarised(code, (generator, f"({generator})", f"[{generator}]"), "")
                for code in self.summary.code
                if "{S}" not in code
            ]
            return [f"{kept} = [{element} {loops} if {condition}]\n{self.finish(end)}" for end in ends]
        if (condition or self.conversions) and self.summary.code and self.summary.key not in ("list", "any", "count"):
            ends = [
                self.summarised(code, (kept, kept, kept), "")
                for code in self.summary.code
                if "{S}" not in code and "next(" not in code
            ]
            return [f"{kept} = {listed}\n{self.finish(end)}" for end in ends]
        return []

    def looped(self, expression: str, condition: str) -> list[str]:
        """The style with a ``for`` statement."""
        made = self.accumulated(expression) if self.summary.step else self.searched(expression)
        if made is None:
            return []
        lines, inner, end = made
        depth = 0
        for loop in self.source.loops:
            lines.append("    " * depth + "for " + self.place(loop).replace("{v}", self.v) + ":")
            depth += 1
        if condition:
            lines.append("    " * depth + f"if {condition}:")
            depth += 1
        lines += ["    " * depth + line for line in inner.split("\n")]
        lines += end.split("\n")
        return ["\n".join(lines)]

    def accumulated(self, expression: str) -> tuple[list[str], str, str]:
        """(lines before the loop, its body, lines after it) of a summary that adds each element to something."""
        summary = self.summary
        a = self.r.choice([name for name in summary.name if name not in self.reserved] or ["acc"])
        step = summary.step
        if step.count("{e}") > 1 and not expression.isidentifier():
            y = "y" if "y" not in self.reserved else "z"
            step = f"{y} = {{e}}\n" + step.replace("{e}", y)
        alone = expression.isidentifier() or "{e})" in step or "= {e}" in step
        element = expression if alone or not ("* {e}" in step or "{e} not" in step) else f"({expression})"
        inner = step.replace("{e}", element).replace("{a}", a)
        return [summary.start.replace("{a}", a)], inner, self.finish(summary.end.replace("{a}", a))

    def searched(self, expression: str) -> tuple[list[str], str, str] | None:
        """The same for summaries that look for one element; None where there is no such style."""
        key = self.summary.key
        if key == "first":
            return [], f"return {expression}", f"return {self.default}"
        if key not in ("max", "min") or self.default == "" or self.reserved & {"y", "best"}:
            return None
        sign = ">" if key == "max" else "<"
        inner = f"if best is None or y {sign} best:\n    best = y"
        inner = inner.replace("y", expression) if expression.isidentifier() else f"y = {expression}\n{inner}"
        end = self.finish("best")
        if self.default != "None" or self.post:
            end = f"if best is None:\n    {self.finish(self.default)}\n{end}"
        return ["best = None"], inner, end

    @property
    def reserved(self) -> set[str]:
        """Names that helper variables must not take."""
        return {*self.names, self.v, self.drawn.extra.name if self.drawn.extra else "", "row"}

    # -- words --------------------------------------------------------------------------------------------------------
    def spec(self) -> Spec:
        """The whole task."""
        parameters = [Parameter(name, kind) for name, kind in zip(self.names, self.source.kinds, strict=True)]
        if self.drawn.extra:
            parameters.append(self.drawn.extra)
        sentences, details = summary_phrases(self)
        structure = "/".join(
            (
                self.source.key,
                *sorted(c.key for c, _ in self.conditions),
                ">",
                *(c.key for c, _ in self.conversions),
                ">",
                self.summary.key,
                self.post[0] if self.post else "",
            )
        )
        item = {"int": "int", "str": "str", "char": "str"}[self.on]
        returns = {
            "int": "int",
            "float": "float",
            "bool": "bool",
            "str": "str",
            "list": f"list[{item}]",
            "dict": f"dict[{item}, int]",
            "item": item,
        }[self.summary.returns]
        if self.summary.empty and self.default == "None" and self.summary.returns in ("int", "float", "item"):
            returns += " | None"
        if self.post:
            returns = {"iseven": "bool", "exceeds": "bool", "text": "str"}.get(self.post[0], "int")
        return Spec(
            structure, function_names(self), tuple(parameters), returns, self.bodies(), tuple(sentences), tuple(details)
        )


def function_names(c: Composition) -> tuple[str, ...]:
    """Names a person might give this pipeline."""
    parts = [condition.key for condition, _ in c.conditions]
    maps = [conversion.key.rstrip("2wc") for conversion, _ in c.conversions]
    noun = {"int": "numbers", "str": "words", "char": "chars"}[c.source.on]
    noun = c.r.choice(
        (
            noun,
            c.names[0] if len(c.names[0]) > 2 else noun,
            c.source.nouns[0][0].replace(" ", "_").replace("-", "_") if len(c.source.nouns[0][0]) < 14 else noun,
        )
    )
    key = {"list": c.r.choice(("get", "list", "collect", "select", "only", "keep")), "any": "has"}.get(
        c.summary.key, c.summary.key
    )
    full = "_".join((key, *maps, *parts, noun))
    return (
        "_".join(dict.fromkeys((key, *parts, noun))), full, "_".join((key, *(parts[:1] or maps[:1]))), "_".join((key, *maps[:1], noun)),
        c.r.choice(("solve", "compute", "process", "f", "func", "result", "calculate", "task", "helper", "transform")),
        "_".join((*(parts[:1] or maps[:1] or [noun]), key)), "_".join((*maps, *parts, noun)),
    )  # fmt: skip
