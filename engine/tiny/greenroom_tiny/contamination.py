"""Benchmark problems that training knows: ``python -m greenroom_tiny.contamination --humaneval FILE --mbpp FILE``.

A problem coincides when its canonical solution, run in the sandbox, does what a training task does on the fixed inputs
of ``behaviour.py``, whatever their texts are; or when a library function that is trained on has its name and its code.
Sixteen inputs leave accidents: a coincidence is *confirmed* when many more give the same. The last figure is of the
project's own held-out tasks: none may behave like a drawn one. Nothing is excluded here.

What it cannot see: a solution that does the same but for an edge case, such as an exception for an empty list; that
returns a tuple where the task returns a list; that takes a length beside the list.
"""

import argparse
import ast
import asyncio
import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from string import Template
from typing import Any

from greenroom_engine.bench.problem import HiddenProgram, Problem
from greenroom_engine.bench.suites.humaneval import humaneval
from greenroom_engine.bench.suites.mbpp import mbpp
from greenroom_engine.judging.behaviour import is_ended, is_lost
from greenroom_engine.source import extract_answer
from greenroom_sandbox import DockerSandbox, Invocation, Limits, Program
from greenroom_tiny.argument_types import Unknown, orders
from greenroom_tiny.behaviour import HASH_INPUTS, HASH_SEED, compiled, hashed, shown
from greenroom_tiny.classics.entry import Classic
from greenroom_tiny.documents.drawn import draw
from greenroom_tiny.documents.library import LibraryFunction, fingerprint, training
from greenroom_tiny.holdout import evaluation_tasks, wide_tasks
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.tasks import classics
from greenroom_tiny.values import ANNOTATIONS, arguments
from greenroom_tiny.variety import Inventive

DOCUMENTS = 40_000
COMBINATIONS = 24  # of kinds, for a problem
MOST_ALIKE = 8  # tasks noted for one behaviour
CONFIRMING_SEED, CONFIRMING_INPUTS = 20_261, 200
SOURCES = CLASSICS, DRAWN, LIBRARY = "classics", "documents", "library"
VALUES = frozenset(("True", "False", "None", "nan", "inf"))  # what else reads as a name is an exception
LIMITS = Limits(program_seconds=1.0, invocation_seconds=0.5)  # many solutions loop on arguments not meant for them

Kinds = tuple[str, ...]


@dataclass(frozen=True)
class Trial:
    """A problem's solution on the inputs of some kinds; its argument ``i`` is value ``order[i]`` of those."""

    problem: Problem
    kinds: Kinds
    order: tuple[int, ...]

    def program(self, seed: int = HASH_SEED, count: int = HASH_INPUTS) -> Program:
        """The solution and its calls."""
        inputs = arguments(self.kinds, seed, count)
        literals = tuple(repr(tuple(values[place] for place in self.order)) for values in inputs)
        return Program(solution(self.problem), self.problem.qualname, literals)


@dataclass(frozen=True)
class Coincidence:
    """A problem that does what a training task does; ``results`` is how many different results show it."""

    problem: str
    name: str
    source: str
    training: str
    confirmed: bool
    kinds: Kinds = ()
    results: int = 0


@dataclass
class Known:
    """What training tasks do: tasks with their source by behaviour, and how many are of which kinds."""

    tasks: dict[str, list[tuple[str, Spec]]] = field(
        default_factory=lambda: defaultdict[str, list[tuple[str, Spec]]](list)
    )
    kinds: dict[str, Counter[Kinds]] = field(default_factory=lambda: {CLASSICS: Counter(), DRAWN: Counter()})
    drawn: set[str] = field(default_factory=set[str])

    def add(self, source: str, spec: Spec) -> None:
        """Note a task; one whose results prove nothing is only noted as drawn."""
        seen = shown(compiled(spec, spec.bodies[0]), arguments(spec.kinds, HASH_SEED, HASH_INPUTS))
        behaviour = hashed(spec.kinds, seen)
        if source == DRAWN:
            self.drawn.add(behaviour)
        if not telling(seen):
            return
        alike = self.tasks[behaviour]
        if len(alike) < MOST_ALIKE and all(spec.structure != other.structure for _, other in alike):
            alike.append((source, spec))
            self.kinds[source][spec.kinds] += 1

    def trials(self, problem: Problem, most: int) -> tuple[list[Trial], int]:
        """The combinations of kinds that the problem's tests allow, those of most tasks first; how many were cut."""
        found: list[tuple[tuple[bool, bool, int, int], Trial]] = []
        calls = calls_of(problem)
        of_types = defaultdict[Kinds, list[Kinds]](list)
        for kinds in set().union(*self.kinds.values()):
            of_types[tuple(ANNOTATIONS[kind] for kind in kinds)].append(kinds)
        for types, several in of_types.items():
            for order, exact in orders(types, calls):
                swapped = order != tuple(sorted(order))
                for kinds in several:
                    of_classics, of_drawn = self.kinds[CLASSICS][kinds], self.kinds[DRAWN][kinds]
                    found.append(((not exact, swapped, -of_classics, -of_drawn), Trial(problem, kinds, order)))
        found.sort(key=lambda pair: (pair[0], pair[1].kinds, pair[1].order))
        return [trial for _, trial in found[:most]], max(0, len(found) - most)


@dataclass(frozen=True)
class Suite:
    """The findings about one suite. ``untried`` have no combination of kinds, ``ended`` counts runs that were stopped."""

    problems: int
    coincidences: list[Coincidence]
    trials: int
    cut: int
    ended: int
    untried: list[str]
    same_name: list[Coincidence]

    def named(self, source: str = "", *, confirmed: bool = True) -> list[str]:
        """The problems that coincide with this source, or with any."""
        found = (each for each in self.coincidences if source in ("", each.source) and each.confirmed >= confirmed)
        return list(dict.fromkeys(each.problem for each in found))

    def report(self) -> dict[str, Any]:
        """All of it for JSON."""
        return {
            "problems": self.problems,
            "coincide": len(self.named(confirmed=False)),
            "confirmed": len(self.named()),
            "share": len(self.named()) / self.problems,
            "by_source": {source: self.named(source) for source in SOURCES},
            "coincidences": [vars(found) for found in self.coincidences],
            "library_functions_of_that_name": [vars(found) for found in self.same_name],
            "trials": self.trials,
            "trials_cut": self.cut,
            "trials_ended": self.ended,
            "untried": self.untried,
        }


def telling(results: Sequence[str]) -> bool:
    """Whether results prove anything: they differ, and not all are exceptions."""
    raised = [text.isidentifier() and text not in VALUES for text in results]
    return len(set(results)) > 1 and not all(raised)


def calls_of(problem: Problem) -> list[tuple[Any, ...]]:
    """The arguments of the calls in a problem's tests."""
    assert isinstance(problem.hidden, HiddenProgram), problem.name
    return [
        tuple(map(_literal, node.args))
        for node in ast.walk(ast.parse(problem.hidden.checks))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in (problem.qualname, "candidate")
        and not any(isinstance(argument, ast.Starred) for argument in node.args)
    ]


def _literal(node: ast.expr) -> Any:
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError):
        return Unknown()


def solution(problem: Problem) -> str:
    """The problem's file with its canonical solution."""
    answer = extract_answer(problem.canonical or "", problem.target())
    assert answer is not None, problem.name
    return problem.solved(answer)


def results_of(calls: Sequence[Invocation]) -> list[str] | None:
    """The outcomes as ``behaviour.shown`` has them; None when a call was stopped."""
    if any(is_ended(call) or is_lost(call) for call in calls):
        return None
    return [call.exception or call.value or "" for call in calls]


def agree(calls: Sequence[Invocation], wanted: Sequence[str]) -> bool:
    """Whether the calls that ended by themselves, if any did, gave what is wanted."""
    pairs = [([call], text) for call, text in zip(calls, wanted, strict=True)]
    ran = [(results, text) for call, text in pairs if (results := results_of(call)) is not None]
    return bool(ran) and all(results == [text] for results, text in ran)


def classic_spec(entry: Classic) -> Spec:
    """A classic with the usual names of its parameters."""
    names = dict(zip("pqr", (param.names[0] for param in entry.params), strict=False))
    parameters = tuple(Parameter(param.names[0], param.kind) for param in entry.params)
    bodies = tuple(Template(body).substitute(names) for body in entry.codes)
    return Spec(f"classic/{entry.key}", entry.names, parameters, entry.returns, bodies, ())


def known(documents: int) -> Known:
    """The classics and what the first documents ask for."""
    found = Known()
    for entry in classics():
        found.add(CLASSICS, classic_spec(entry))
    for seed in range(documents):
        found.add(DRAWN, draw(Inventive(seed)).spec)
        if (seed + 1) % 5_000 == 0:
            print(f"{seed + 1:,} documents", flush=True)
    return found


def library_coincidences(
    problems: Sequence[Problem], functions: Sequence[LibraryFunction]
) -> tuple[list[Coincidence], list[Coincidence]]:
    """Functions of the library with a problem's name: those that have its code too, and the others."""
    by_name = defaultdict[str, list[LibraryFunction]](list)
    for function in functions:
        by_name[function.qualified_name.rpartition(".")[2]].append(function)
    alike: list[Coincidence] = []
    others: list[Coincidence] = []
    for problem in problems:
        name = problem.qualname.rpartition(".")[2]
        body = fingerprint(body_of(problem))
        for function in by_name[name]:
            where = f"{function.distribution}: {function.module}.{function.qualified_name}"
            is_alike = fingerprint(function.body) == body
            found = Coincidence(problem.name, problem.qualname, LIBRARY, where, confirmed=is_alike)
            (alike if is_alike else others).append(found)
    return alike, others


def body_of(problem: Problem) -> str:
    """The statements of the canonical solution, without a docstring."""
    name = problem.qualname.rpartition(".")[2]
    for node in ast.walk(ast.parse(problem.canonical or "")):
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return ast.unparse(ast.Module(node.body[ast.get_docstring(node) is not None :], []))
    raise ValueError(f"{problem.name} has no solution")


async def compared(sandbox: DockerSandbox, problems: Sequence[Problem], known: Known, most: int) -> Suite:
    """Run the solutions of a suite, and look up what they do."""
    trials: list[Trial] = []
    untried: list[str] = []
    cut = 0
    for problem in problems:
        chosen, left = known.trials(problem, most)
        trials += chosen
        cut += left
        if not chosen:
            untried.append(problem.name)
    library, same_name = library_coincidences(problems, training()[0])
    found: list[tuple[Trial, str, Spec, int]] = []
    ended = 0
    for trial, calls in zip(trials, await sandbox.call([trial.program() for trial in trials]), strict=True):
        results = results_of(calls)
        if results is None:
            ended += 1
        elif telling(results):
            alike = known.tasks.get(hashed(trial.kinds, results), [])
            found += ((trial, source, spec, len(set(results))) for source, spec in alike)
    coincidences = [*await confirmed(sandbox, found), *library]
    return Suite(len(problems), coincidences, len(trials), cut, ended, untried, same_name)


async def confirmed(sandbox: DockerSandbox, found: Sequence[tuple[Trial, str, Spec, int]]) -> list[Coincidence]:
    """Each coincidence of a problem and a structure once, confirmed if it is for any of the kinds."""
    programs = [trial.program(CONFIRMING_SEED, CONFIRMING_INPUTS) for trial, *_ in found]
    best: dict[tuple[str, str, str], Coincidence] = {}
    for (trial, source, spec, count), calls in zip(found, await sandbox.call(programs), strict=True):
        inputs = arguments(trial.kinds, CONFIRMING_SEED, CONFIRMING_INPUTS)
        is_same = agree(calls, shown(compiled(spec, spec.bodies[0]), inputs))
        name = trial.problem.name
        key = (name, source, spec.structure)
        if key not in best or is_same > best[key].confirmed:
            best[key] = Coincidence(name, trial.problem.qualname, source, spec.structure, is_same, trial.kinds, count)
    return list(best.values())


def held_out_drawn(known: Known) -> dict[str, list[str]]:
    """Held-out tasks that behave like a drawn one, by set: none, unless the hold-out is broken."""
    sets = {"compositions": evaluation_tasks(), "wide": wide_tasks()}
    return {
        name: [task.spec.structure for task in tasks if task.behaviour in known.drawn] for name, tasks in sets.items()
    }


def print_suite(name: str, suite: Suite) -> None:
    """The figures, and one line for each coincidence."""
    share = len(suite.named()) / suite.problems
    sources = ", ".join(f"{source} {len(suite.named(source))}" for source in SOURCES)
    print(f"{name}: {len(suite.named())} of {suite.problems} problems coincide ({share:.1%}): {sources}")
    print(
        f"  {len(suite.named(confirmed=False))} with those that {CONFIRMING_INPUTS} more inputs tell apart (? below)\n"
        f"  {suite.trials:,} runs, {suite.ended} stopped, {suite.cut:,} left out; {len(suite.untried)} problems of no"
        f" trained kinds; {len(suite.same_name)} library functions of a problem's name and other code"
    )
    for found in sorted(suite.coincidences, key=lambda each: not each.confirmed):
        kinds = f" ({', '.join(found.kinds)}; {found.results} results)" if found.kinds else ""
        mark = " " if found.confirmed else "?"
        print(f"{mark} {found.problem:14} {found.name:32} {found.source:10} {found.training}{kinds}")


async def report(options: argparse.Namespace) -> dict[str, Any]:
    """Everything, printed and for JSON."""
    tasks = known(options.documents)
    print(f"{len(tasks.tasks):,} behaviours of {len(classics()):,} classics and {options.documents:,} documents")
    suites = {"HumanEval": humaneval(options.humaneval), "MBPP": mbpp(options.mbpp)}
    found: dict[str, Any] = {"documents": options.documents, "behaviours": len(tasks.tasks)}
    async with DockerSandbox(LIMITS) as sandbox:
        for name, problems in suites.items():
            suite = await compared(sandbox, problems, tasks, options.combinations)
            print_suite(name, suite)
            found[name] = suite.report()
    found["held_out_drawn"] = held_out_drawn(tasks)
    for name, structures in found["held_out_drawn"].items():
        print(f"held-out tasks that were drawn, {name}: {len(structures)} {structures or ''}".rstrip())
    return found


def main() -> None:
    """Compare training with the public suites, and print what coincides."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--humaneval", type=Path, required=True, help="HumanEval.jsonl.gz")
    parser.add_argument("--mbpp", type=Path, required=True, help="mbpp.jsonl")
    parser.add_argument("--documents", type=int, default=DOCUMENTS, help="training documents to draw")
    parser.add_argument("--combinations", type=int, default=COMBINATIONS, help="of kinds, for a problem")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    found = asyncio.run(report(options))
    if options.json:
        options.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
