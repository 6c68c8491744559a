"""What told the candidates of a past job apart, for people: clusters, inputs, judgements."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from greenroom_engine.experience import RecordedTask
from greenroom_engine.experience.records import InputRecord, JudgementRecord

_MOST_CLUSTERS = 4  # beside each other
_MOST_INPUTS = 6
_WIDTH = 40  # characters of a call or an output


def print_comparison(console: Console, recorded: RecordedTask) -> None:
    """Clusters with their votes, the inputs that tell them apart with what each did, what the model said of them."""
    comparison = recorded.comparison
    members = {
        cluster.number: [each.number for each in recorded.candidates if each.cluster == cluster.number]
        for cluster in comparison.clusters
    }
    table = Table(box=None, header_style="dim")
    for name in ("cluster", "votes", "share", "log p", "candidates"):
        table.add_column(name, justify="left" if name == "candidates" else "right")
    for cluster in comparison.clusters:
        table.add_row(
            str(cluster.number),
            str(cluster.votes),
            f"{cluster.share:.0%}",
            "" if cluster.log_probability is None else f"{cluster.log_probability:.2f}",
            ", ".join(map(str, members[cluster.number])),
        )
    console.print(table)
    console.print()
    differing = [each for each in comparison.inputs if each.differs]
    if differing:
        _print_inputs(console, recorded, differing)
    for number in sorted({each.number for each in comparison.judgements}):
        _print_judgement(console, [each for each in comparison.judgements if each.number == number])
    if comparison.judgements:
        console.print()


def _print_inputs(console: Console, recorded: RecordedTask, differing: list[InputRecord]) -> None:
    cluster_of = {each.number: each.cluster for each in recorded.candidates}
    shown = [cluster.number for cluster in recorded.comparison.clusters][:_MOST_CLUSTERS]
    table = Table(box=None, header_style="dim")
    table.add_column("input")
    for number in shown:
        table.add_column(f"cluster {number}")
    last = len(differing)
    for seen in sorted(differing, key=lambda each: last if each.place is None else each.place)[:_MOST_INPUTS]:
        outputs = {cluster_of.get(each.candidate): each.shown for each in seen.outputs}
        table.add_row(_cut(seen.call), *(_cut(outputs.get(number, "")) for number in shown))
    console.print(table)
    inputs = len(recorded.comparison.inputs)
    console.print(Text(f"  {len(differing)} of {inputs} inputs tell them apart", style="dim"))
    console.print()


def _print_judgement(console: Console, ballots: list[JudgementRecord]) -> None:
    said = [
        f"{each.first} before {each.second}: {_verdict(each)}" for each in sorted(ballots, key=lambda each: each.turn)
    ]
    winner = "undecided" if ballots[0].winner is None else f"candidate {ballots[0].winner}"
    console.print(Text.assemble(("  judged   ", "dim"), f"{'; '.join(said)}; {winner}"))


def _verdict(ballot: JudgementRecord) -> str:
    if ballot.verdict is None:
        return "no answer"
    likely = "" if ballot.log_probability is None else f" (log p {ballot.log_probability:.2f})"
    return f"for {ballot.verdict}{likely}"


def _cut(text: str) -> Text:
    return Text(text if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]}…")
