"""``python jobs_of_another_process.py FOLDER COUNT NAME``: records so many jobs; COUNT 0: one job without an end."""

import itertools
import sys
from pathlib import Path

from tests.engine.experience import examples

from greenroom_engine.experience.writer import Begun, Writer


def main(folder: str, count: str, name: str) -> None:
    writer = Writer(Path(folder), 2**30)
    if int(count) == 0:
        writer.put("endless", Begun(examples.task(qualname=name), None))
        for number in itertools.count():
            writer.put("endless", examples.candidate(number))
            writer.flush("endless").result()
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()
    for number in range(int(count)):
        writer.put(number, Begun(examples.task(qualname=name), None))
        for each in range(3):
            writer.put(number, examples.candidate(each))
        writer.put(number, examples.comparison())
        writer.put(number, examples.ending())
        problem = writer.flush(number).result()
        assert not problem, problem
    assert writer.close(30)


main(*sys.argv[1:])
