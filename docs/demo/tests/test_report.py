import pytest

from gradebook.report import report, report_line, verdict
from gradebook.students import Student


def test_verdict():
    assert verdict(50) == "passed"
    assert verdict(49.9) == "failed"


def test_report_line():
    student = Student("grace hopper", [90, 91], "PPPA")
    assert report_line(student) == "GH  90.5 A  passed, days absent: 1"


def test_report(classroom):
    assert report(classroom).splitlines() == [
        "Year 9",
        "AL  87.5 B  passed, days absent: 1",
        "AMT  40.5 F  failed, days absent: 2",
    ]


def test_a_student_enrols_only_once(classroom):
    with pytest.raises(ValueError, match="already"):
        classroom.enrol(Student("ada lovelace"))
    assert classroom.names() == ["ada lovelace", "alan m turing"]
