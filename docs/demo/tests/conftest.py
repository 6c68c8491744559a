import pytest

from gradebook.students import Classroom, Student


@pytest.fixture
def scores():
    return [48, 91, 50, 77, 30]


@pytest.fixture
def classroom():
    room = Classroom("Year 9")
    room.enrol(Student("ada lovelace", [80, 95], "PPAPP"))
    room.enrol(Student("alan m turing", [40, 41], "PLAAP"))
    return room
