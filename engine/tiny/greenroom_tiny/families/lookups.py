"""Compositions that look things up in a list: positions, whether all or any, order by a key."""

import random

from greenroom_tiny.families.parts import TYPES, condition_of, conversion_of, list_of, sentence_of
from greenroom_tiny.spec import Parameter, Spec, substitute
from greenroom_tiny.variety import given


def positions(r: random.Random) -> Spec:
    """Indices of elements that satisfy a condition: all, first (or -1), last."""
    on, kind, p, many, one, v = list_of(r)
    condition, code, words = condition_of(r, on)
    test = substitute(code, v)
    which = r.choice(("all", "first", "first", "last"))
    if which == "all":
        bodies = (f"return [i for i, {v} in enumerate({p}) if {test}]", f"result = []\nfor i, {v} in enumerate({p}):\n    if {test}:\n        result.append(i)\nreturn result",
                  f"return [i for i in range(len({p})) if {substitute(code, f'{p}[i]')}]")  # fmt: skip
        phrases = (
            f"the indices of the {many} in {p} {words}",
            f"a list of the positions of all {many} {words}",
            f"the positions (starting at 0) of {many} {words}",
            f"where the {many} {words} are, as a list of indexes",
        )
        returns, details = "list[int]", ()
    else:
        if which == "first":
            bodies = (
                f"for i, {v} in enumerate({p}):\n    if {test}:\n        return i\nreturn -1",
                f"return next((i for i, {v} in enumerate({p}) if {test}), -1)",
            )
        else:
            bodies = (
                f"result = -1\nfor i, {v} in enumerate({p}):\n    if {test}:\n        result = i\nreturn result",
                f"return max((i for i, {v} in enumerate({p}) if {test}), default=-1)",
            )
        none = r.choice(
            (
                "or -1 if there is none",
                "(-1 if there is none)",
                ", -1 when nothing matches",
                "or -1 when no element qualifies",
            )
        )
        phrases = tuple(
            f"the {noun} of the {which} {thing} in {p} {words} {none}".replace(" ,", ",")
            for noun in ("index", "position", "zero-based index")
            for thing in (one, "element")
        )
        returns, details = "int", ()
    sentences = tuple(sentence_of(r, r.choice(phrases)) for _ in range(5))
    return Spec(f"positions/{which}/{on}/{condition.key}", (f"{which}_index_{condition.key}", f"index_of_{which}_{condition.key}", f"find_{which}", f"{which}_position", "find_index", "where"),
                (Parameter(p, kind),), returns, bodies, sentences, details)  # fmt: skip


def quantified(r: random.Random) -> Spec:
    """Whether all, any or none of the elements satisfy a condition; or how large a share does."""
    on, kind, p, many, one, v = list_of(r)
    condition, code, words = condition_of(r, on)
    test = substitute(code, v)
    which = r.choice(("all", "any", "none", "share"))
    if which == "share":
        bodies = (
            f"if not {p}:\n    return 0.0\nreturn sum(1 for {v} in {p} if {test}) / len({p})",
            f"return len([{v} for {v} in {p} if {test}]) / len({p}) if {p} else 0.0",
        )
        phrases = (
            f"the fraction of {many} in {p} {words} (0.0 for an empty list)",
            f"what share of the {many} are {words}; 0.0 if there are no {many}",
            f"the proportion of {many} {words}, or 0.0 when the list is empty",
        )
        return Spec(
            f"share/{on}/{condition.key}",
            ("share", f"fraction_{condition.key}", f"proportion_{condition.key}", "ratio"),
            (Parameter(p, kind),),
            "float",
            bodies,
            tuple(sentence_of(r, r.choice(phrases)) for _ in range(4)),
        )
    function = "all" if which == "all" else "any"
    negation = "not " if which == "none" else ""
    inner, outer = ("False", "True") if which == "all" else ("True", "False") if which == "any" else ("False", "True")
    loop = f"for {v} in {p}:\n    if {'not (' + test + ')' if which == 'all' else test}:\n        return {inner}\nreturn {outer}"
    bodies = (
        (f"return {negation}{function}({test} for {v} in {p})", loop)
        if code != "{x}"
        else (loop, f"return {negation}{function}(bool({v}) for {v} in {p})")
    )
    phrases = {
        "all": (
            f"whether all {many} in {p} are {words}",
            f"True if every {one} in {p} is one of those {words}",
            f"True only if each of the {many} is {words}",
        ),
        "any": (
            f"whether any of the {many} in {p} is {words}",
            f"True if at least one {one} in {p} is among those {words}",
            f"True if there are {many} {words}",
        ),
        "none": (
            f"whether none of the {many} in {p} is {words}",
            f"True if there are no {many} {words}",
            f"True if {p} has no {many} {words}",
        ),
    }[which]
    clean = [
        phrase.replace("are that are", "are")
        .replace("is that are", "is")
        .replace("are which are", "are")
        .replace("is one of those that are", "is")
        for phrase in phrases
    ]
    sentences = tuple(sentence_of(r, r.choice(clean)) for _ in range(4))
    return Spec(
        f"{which}/{on}/{condition.key}",
        (
            f"{which}_{condition.key}",
            f"{'are_' if which == 'all' else 'has_' if which == 'any' else 'no_'}{condition.key}",
            f"check_{which}",
            "check",
        ),
        (Parameter(p, kind),),
        "bool",
        bodies,
        sentences,
    )


def ordered(r: random.Random) -> Spec:
    """Sorting by a key, the best by a key, the k best by a key."""
    on, kind, p, many, one, v = list_of(r)
    conversion, code, noun, _ = conversion_of(r, on, "int")
    key = substitute(code, v)
    lam = "len" if code == "len({x})" else "abs" if code == "abs({x})" else f"lambda {v}: {key}"
    descending = r.random() < 0.4
    which = r.choice(("sort", "sort", "best", "top"))
    single = noun.removesuffix("s") if not noun.endswith(")") else noun
    if which == "sort":
        rev = ", reverse=True" if descending else ""
        bodies = (
            f"return sorted({p}, key={lam}{rev})",
            f"result = list({p})\nresult.sort(key={lam}{rev})\nreturn result",
        )
        way = (
            r.choice(("largest first", "in descending order", "from highest to lowest"))
            if descending
            else r.choice(("smallest first", "in ascending order", "from lowest to highest", "in increasing order"))
        )
        phrases = (
            f"the {many} of {p} sorted by their {noun}, {way}",
            f"{p} sorted by the {noun} of its {many} ({way})",
            f"a new list with the {many} ordered by {single}, {way}",
        )
        details: tuple[str, ...] = ("Ties keep their original order.", "The original list is not changed.")
        return Spec(
            f"sortby/{conversion.key}/{descending}",
            (f"sort_by_{conversion.key}", "sort_by", f"order_by_{conversion.key}", "ordered"),
            (Parameter(p, kind),),
            f"list[{TYPES[on]}]",
            bodies,
            tuple(sentence_of(r, r.choice(phrases)) for _ in range(4)),
            details,
        )
    function, word = (
        ("max", r.choice(("largest", "greatest", "highest")))
        if descending
        else ("min", r.choice(("smallest", "lowest", "least")))
    )
    if which == "best":
        sign = ">" if descending else "<"
        bodies = (
            f"return {function}({p}, key={lam}, default=None)",
            f"best = None\nfor {v} in {p}:\n    if best is None or {key} {sign} {substitute(code, 'best')}:\n        best = {v}\nreturn best",
        )
        phrases = (
            f"the {one} in {p} with the {word} {single}, or None for an empty list",
            f"the {one} whose {single} is {word}; None if {p} is empty",
            f"the {one} of {p} having the {word} {single} (None when there are no {many})",
        )
        return Spec(
            f"bestby/{conversion.key}/{function}",
            (f"{function}_by_{conversion.key}", f"best_by_{conversion.key}", "pick", f"{function}_{conversion.key}"),
            (Parameter(p, kind),),
            f"{TYPES[on]} | None",
            bodies,
            tuple(sentence_of(r, r.choice(phrases)) for _ in range(4)),
        )
    k = given(r, r.choice(("k", "n", "count")), "small", (p,))
    rev = ", reverse=True" if descending else ""
    bodies = (f"return sorted({p}, key={lam}{rev})[:{k}]", f"ranked = sorted({p}, key={lam}{rev})\nreturn ranked[:{k}]")
    phrases = (
        f"the {k} {many} of {p} with the {word} {noun}, {word} first",
        f"a list of the {k} {many} whose {noun} are {word}, starting with the {word}",
        f"the {k} {many} with the {word} {noun}",
    )
    return Spec(
        f"topby/{conversion.key}/{function}",
        (f"top_by_{conversion.key}", f"top_{k}", f"{k}_{function}", "best_of"),
        (Parameter(p, kind), Parameter(k, "small")),
        f"list[{TYPES[on]}]",
        bodies,
        tuple(sentence_of(r, r.choice(phrases)) for _ in range(4)),
    )
