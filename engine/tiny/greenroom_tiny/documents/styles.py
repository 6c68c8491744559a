"""The styles in which people write docstrings: one function for each, all over the same page.

``usual`` is what the evaluation set is written in, and half of the training documents; its draws never change, because
the frozen evaluation set must keep its text. The other half is written in ``STYLES``.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace

from greenroom_tiny.documents.pages import (
    Example,
    Page,
    arranged,
    chosen,
    doctest,
    doctested,
    outcome,
    prose,
    weight,
    with_examples,
)
from greenroom_tiny.documents.rewording import (
    KIND_WORDS,
    aside,
    condition,
    core,
    described,
    in_japanese,
    in_words,
    lowered,
    order,
    question,
    raised,
)
from greenroom_tiny.spec import Raised, Spec, indent
from greenroom_tiny.values import ANNOTATIONS
from greenroom_tiny.variety import Inventive, doctests

WIDE_SHARE, UNSAID_SHARE, EDGE_SHARE = 0.5, 0.12, 0.5
LONGEST = 440


def usual(r: random.Random, text: str, spec: Spec, name: str, examples: Sequence[Example]) -> str:
    """Prose, perhaps with sections, perhaps with doctests."""
    style = r.random()
    noted = [(p.name, r.choice(KIND_WORDS.get(p.kind, ("the input", "a value", p.name)))) for p in spec.parameters]
    if isinstance(r, Inventive):
        noted = [(p.name, described(r.taste, p)) for p in spec.parameters]
    if not noted:  # a method that takes nothing has no section about it
        style = 1.0
    if style < 0.12:
        text += "\n\nArgs:\n" + "\n".join(f"    {n}: {w[0].upper()}{w[1:]}." for n, w in noted)
        if r.random() < 0.7:
            text += f"\n\nReturns:\n    {r.choice(('The result.', spec.returns, 'The computed value.', 'See above.'))}"
    elif style < 0.2:
        text += "\n\nParameters\n----------\n" + "\n".join(
            f"{n} : {ANNOTATIONS[p.kind]}\n    {w[0].upper()}{w[1:]}."
            for (n, w), p in zip(noted, spec.parameters, strict=True)
        )
        text += f"\n\nReturns\n-------\n{spec.returns}"
    elif style < 0.28:
        text += (
            "\n\n"
            + "\n".join(f":param {n}: {w}" for n, w in noted)
            + r.choice((f"\n:return: {r.choice(('the result', spec.returns))}", ""))
        )
    most, share = doctests(r)
    shown = [line for line in (doctest(spec, name, e) for e in examples[:most]) if line]
    if shown and r.random() < share:
        text += "\n\n" + r.choice(("", "", "Examples:\n", "Example:\n")) + "\n".join(shown)
    elif examples and r.random() < 0.08:
        values, result = examples[0]
        call = spec.call(name, values)
        if isinstance(result, Raised):
            return f"{text}\n\n{r.choice(('For example,', 'e.g.'))} {call} raises {result.exception}."
        text += f"\n\n{r.choice(('For example,', 'Example:', 'e.g.'))} {call} {r.choice(('returns', 'gives', '->', '=='))} {result!r}"
    return text


def varied(r: Inventive, spec: Spec, name: str, examples: Sequence[Example], details: bool) -> str:
    """A docstring in one of ``STYLES``. Now and then only an example tells the edge case."""
    t = r.taste
    said = t.choice(spec.details) if details and spec.details else ""
    known = arranged(t, spec, name, examples, 1.0)
    told = bool(said and known) and weight(known[0], spec.details) == 3 and t.random() < 2 * UNSAID_SHARE
    if told:
        said = ""
    elif not (spec.details and not said and t.random() < EDGE_SHARE):
        known = arranged(t, spec, name, examples, 0.2)
    page = Page(t, spec, name, t.choice(spec.sentences), said, tuple(known), told)
    for _ in range(4):
        style = t.choices([style for _, style in STYLES], weights=[share for share, _ in STYLES])[0]
        text = style(page)
        if len(text) <= LONGEST and "\n\n\n" not in text:
            return text if not text.endswith(('"', "\\")) else f"{text}."
    return with_examples(replace(page, examples=page.examples[:1]), prose(page))


def sentence(page: Page) -> str:
    """The plain sentence, then perhaps the edge case."""
    return with_examples(page, prose(page))


def fragment(page: Page) -> str:
    """Terse: ``numbers -> sum of the even ones``."""
    phrase = page.core
    if not phrase:
        return remark(page)
    phrase = phrase.removeprefix("the ") if page.chance(0.6) else phrase
    way = page.t.random()
    if page.names and way < 0.6:
        text = f"{page.t.choice((', ', ' and ')).join(page.names)} {page.t.choice(('->', '->', '=>', ':'))} {phrase}"
        text = text.replace(" : ", ": ")
    else:
        text = raised(phrase) if way < 0.8 else phrase
    if page.detail:
        text += page.t.choice(("; ", ", ", " (")) + lowered(aside(page.detail), page.names)
        text += ")" if text.rpartition(" (")[2] == lowered(aside(page.detail), page.names) else ""
    return with_examples(page, text, 0.25)


def remark(page: Page) -> str:
    """Lower case and no full stop, as in a comment."""
    names = page.names
    text = lowered(page.sentence.rstrip("."), names)
    if page.chance(0.2):
        text = f"{page.t.choice(('task', 'implement', 'wanted', 'should'))}: {text}".replace(
            "should: return", "should return"
        )
    if page.detail:
        text += page.t.choice(("; ", "\n", ". ", " - ")) + lowered(page.detail.rstrip("."), names)
    return with_examples(page, text, 0.25)


def asked(page: Page) -> str:
    """A question."""
    text = question(page.sentence, page.spec.returns, page.names) or page.sentence
    return with_examples(page, prose(replace(page, sentence=text)), 0.3)


def given_then(page: Page) -> str:
    """Given the parameters, return the result."""
    tick = "`" if page.chance(0.4) else ""
    shown = [f"{tick}{name}{tick}" for name in page.names]
    known = ", ".join(shown[:-1]) + (" and " if shown[:-1] else "") + "".join(shown[-1:])
    if len(shown) == 1 and page.chance(0.4):
        known = f"{in_words(ANNOTATIONS[page.spec.parameters[0].kind])[0]} {known}"
    wanted = (
        f"{page.t.choice(('return', 'return', 'compute', 'find', 'give'))} {page.core}"
        if page.core
        else order(page.sentence)
    )
    if not wanted or not known:
        return sentence(page)
    start = page.t.choice(("Given", "Given", "Given", "For", "From"))
    return with_examples(page, prose(replace(page, sentence=f"{start} {known}, {wanted}.")))


def led(page: Page) -> str:
    """Examples first, then one short line; or one short line and almost only examples."""
    if not page.examples:
        return sentence(page)
    short = replace(page, sentence=min(page.spec.sentences, key=len))
    block = doctested(page, page.t.choice((2, 3)))
    if page.chance(0.5):
        return f"\n{block}\n\n{prose(short)}"
    return f"{prose(short)}\n\n{block}"


def bullets(page: Page) -> str:
    """A line, then a list: parameters, edge cases, calls."""
    mark = page.t.choice(("-", "-", "*"))
    items: list[str] = []
    if page.chance(0.4):
        tick = page.t.choice(("", "`", "**"))
        items += [f"{tick}{p.name}{tick}: {described(page.t, p)}" for p in page.spec.parameters]
    if page.detail:
        items.append(lowered(page.detail.rstrip("."), page.names) if page.chance(0.7) else page.detail)
    if page.examples and (page.told or not items or page.chance(0.5)):
        tick, sign = page.t.choice(("", "`")), page.t.choice(("->", "gives", "=="))
        items += [case(page, example, tick, sign) for example in chosen(page, page.t.choice((1, 2)))]
    heading = page.t.choice(("", "", "", "Notes:\n", "Rules:\n")) if page.detail else ""
    text = page.sentence if page.chance(0.8) else page.sentence.rstrip(".")
    between = page.t.choice(("\n\n", "\n"))
    return text + "".join(
        f"{between if n == 0 else chr(10)}{heading if n == 0 else ''}{mark} {item}" for n, item in enumerate(items)
    )


def case(page: Page, example: Example, tick: str, sign: str) -> str:
    """An example as an item of a list: ``empty list: 0``."""
    values, result = example
    if len(values) == 1 and not values[0] and isinstance(values[0], (str, list, dict)) and page.chance(0.7):
        noun = {str: "string", list: "list", dict: "dict"}[type(values[0])]
        return f"empty {noun}: {result.exception if isinstance(result, Raised) else repr(result)}"
    return f"{tick}{page.spec.call(page.name, values)}{tick}{outcome(result, sign)}"


def puzzle(page: Page) -> str:
    """Input and output, as on sites with exercises."""
    if not page.examples or page.spec.enclosing or not page.names:
        return sentence(page)
    shown: list[str] = []
    for values, result in chosen(page, page.t.choice((1, 2))):
        inputs = ", ".join(f"{n} = {v!r}" for n, v in zip(page.names, values, strict=True))
        shown.append(f"Input: {inputs}\nOutput: {result!r}")
    return f"{prose(page)}\n\n" + "\n".join(shown)


def result_words(page: Page) -> str:
    """What the section about the result says: mostly its type, at times the whole task again in other words."""
    again = core(page.t.choice(page.spec.sentences), page.names)
    if again and len(again) < 70 and page.chance(0.35):
        return f"{raised(again)}."
    kind = in_words(page.spec.returns)[0]
    return page.t.choice(("The result.", f"{raised(kind)}.", f"{raised(kind)}.", "The computed value."))


def raising(page: Page) -> list[tuple[str, str]]:
    """(exception, when it is raised), where that may be said."""
    if page.spec.details and not page.detail:
        return []
    found: list[tuple[str, str]] = []
    for exception in page.spec.raises:
        about = page.detail if exception in page.detail else next((d for d in page.spec.details if exception in d), "")
        found.append((exception, condition(about, exception) if about else "If the input is not valid."))
    return found


def summary(page: Page, sections: bool = True) -> str:
    """The text above the sections: without a detail that a section about exceptions says."""
    said = sections and any(exception in page.detail for exception, _ in raising(page))
    return prose(replace(page, detail="")) if said and page.chance(0.7) else prose(page)


def google(page: Page) -> str:
    """Args, Returns, Raises, Example."""
    returned = result_words(page)
    text = summary(page)
    phrase = page.core
    if phrase and not page.detail and page.chance(0.15):  # the summary says little, the section says it all
        text, returned = f"{raised(page.name.replace('_', ' '))}.", f"{raised(phrase)}."
    if page.names:
        typed = page.chance(0.3)
        text += "\n\nArgs:\n" + "\n".join(
            f"    {p.name}{f' ({ANNOTATIONS[p.kind]})' if typed else ''}: {raised(described(page.t, p))}."
            for p in page.spec.parameters
        )
    text += f"\n\nReturns:\n    {f'{page.spec.returns}: ' if page.chance(0.4) else ''}{returned}"
    found = raising(page)
    if found:
        text += "\n\nRaises:\n" + "\n".join(f"    {exception}: {when}" for exception, when in found)
    if page.examples and (page.told or page.chance(0.35)):
        text += f"\n\n{page.t.choice(('Example', 'Examples'))}:\n{indent(doctested(page, page.t.choice((1, 1, 2))))}"
    return text


def numpy(page: Page) -> str:
    """Parameters, Returns, Raises, Notes, Examples, each underlined."""
    noted = bool(page.detail) and not raising(page) and page.chance(0.4)
    text = page.sentence if noted else summary(page)
    sections: list[tuple[str, str]] = []
    if page.names:
        lines = [
            f"{p.name} : {ANNOTATIONS[p.kind]}{', optional' if p.default else ''}\n    {raised(described(page.t, p))}."
            for p in page.spec.parameters
        ]
        sections.append(("Parameters", "\n".join(lines)))
    returned = f"\n    {result_words(page)}" if page.chance(0.5) else ""
    sections.append(("Returns", page.spec.returns + returned))
    sections += [("Raises", f"{exception}\n    {when}") for exception, when in raising(page)[:1]]
    if noted:
        sections.append(("Notes", page.detail))
    if page.examples and (page.told or page.chance(0.35)):
        sections.append(("Examples", doctested(page, page.t.choice((1, 1, 2)))))
    return text + "".join(f"\n\n{title}\n{'-' * len(title)}\n{body}" for title, body in sections)


def sphinx(page: Page) -> str:
    """Fields between colons."""
    way = page.t.random()
    fields: list[str] = []
    for p in page.spec.parameters:
        kind = f"{ANNOTATIONS[p.kind]} " if way < 0.2 and "[" not in ANNOTATIONS[p.kind] else ""
        fields.append(f":param {kind}{p.name}: {described(page.t, p)}")
        if way > 0.7:
            fields.append(f":type {p.name}: {ANNOTATIONS[p.kind]}")
    returned = result_words(page).rstrip(".")
    fields.append(f":{page.t.choice(('return', 'return', 'returns'))}: {lowered(returned, page.names)}")
    if way > 0.6:
        fields.append(f":rtype: {page.spec.returns}")
    fields += [f":raises {exception}: {lowered(when.rstrip('.'), page.names)}" for exception, when in raising(page)]
    text = f"{summary(page)}\n\n" + "\n".join(fields)
    return with_examples(page, text, 0.25)


def japanese(page: Page) -> str:
    """A Japanese frame around an English sentence, or Japanese headings of the sections."""
    phrase = page.core
    way = page.t.random()
    if way < 0.35:
        between = "\n" if "\n" in page.sentence or page.chance(0.4) else " "
        start = page.t.choice(
            ("次のように実装する:", "次の関数を実装してください:", "仕様:", "関数の説明:", "処理内容:")
        )
        text = f"{start}{between}{prose(page)}"
    elif way < 0.7 and phrase:
        text = page.t.choice((f"{phrase} を返す。", f"{phrase} を返す関数。", f"{', '.join(page.names)} から {phrase} を求める。", f"{phrase} を返します。"))  # fmt: skip
        text += f" {page.detail}" if page.detail else ""
    else:
        text = prose(page)
        if page.names:
            text += "\n\n引数:\n" + "\n".join(f"    {p.name}: {in_japanese(ANNOTATIONS[p.kind])}" for p in page.spec.parameters)  # fmt: skip
        text += f"\n\n戻り値:\n    {in_japanese(page.spec.returns)}"
        found = raising(page)
        text += "\n\n例外:\n" + "\n".join(f"    {exception}: {when}" for exception, when in found) if found else ""
    if page.examples and (page.told or page.chance(0.4)):
        text += f"\n\n{page.t.choice(('例:', '例:', '使用例:'))}\n{indent(doctested(page, page.t.choice((1, 2))))}"
    return text


Style = Callable[[Page], str]
STYLES: tuple[tuple[float, Style], ...] = (
    (2.0, sentence),
    (1.6, fragment),
    (1.2, remark),
    (0.8, asked),
    (1.2, given_then),
    (1.6, led),
    (1.4, bullets),
    (0.5, puzzle),
    (1.8, google),
    (1.1, numpy),
    (1.2, sphinx),
    (0.8, japanese),
)
