"""How much one run may use."""

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """Limits of one run, and of each program given to ``call``.

    :param seconds: wall time of one run of the tests; time spent waiting for a processor is not counted, up to ten
        times this.
    :param memory_bytes: memory of the container, its temporary file systems included; no swap.
    :param processes: processes and threads of the candidate.
    :param cpus: processors a container may use.
    :param disk_bytes: what a run may write, to the temporary folder and beside the code, each.
    :param inodes: how many files it may create there, each.
    :param output_bytes: what it may print; more ends the run.
    :param results_bytes: messages of one run; more ends the run. 10,000 parametrised tests take about 4 MB.
    :param program_seconds: wall time of one program in ``call``, all its invocations together.
    :param invocation_seconds: wall time of one invocation in ``call``.
    :param program_memory_bytes: address space of one program in ``call``.
    """

    seconds: float = 10.0
    memory_bytes: int = 1024 * MIB
    processes: int = 64
    cpus: float = 1.0
    disk_bytes: int = 64 * MIB
    inodes: int = 10_000
    output_bytes: int = 1 * MIB
    results_bytes: int = 32 * MIB
    program_seconds: float = 2.0
    invocation_seconds: float = 0.5
    program_memory_bytes: int = 512 * MIB
