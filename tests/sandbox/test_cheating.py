"""Candidates that try to look good without being so. None may pass."""

import pytest
from tests.sandbox.small_project import Rehearse

from greenroom_sandbox import Verdict
from greenroom_sandbox.selftest.cases import CHEATS, GOOD


@pytest.mark.parametrize("cheat", CHEATS)
async def test_no_cheat_passes(rehearse: Rehearse, cheat: str):
    source, allowed = CHEATS[cheat]
    report = await rehearse(source)
    assert report.verdict in allowed, report.detail
    assert report.detail


async def test_cheats_would_work_on_a_correct_function(rehearse: Rehearse):
    """The positive control: what the cheats are built from passes when nobody cheats."""
    report = await rehearse("import os, sys, gc, atexit, threading, pathlib, pytest, _pytest.python\n" + GOOD)
    assert report.verdict is Verdict.PASS
