"""The end-of-year report."""

from gradebook.attendance import check_marks, days_absent
from gradebook.names import initials
from gradebook.scores import average_score, letter_grade
from gradebook.students import PASS_MARK, Classroom, Student


def verdict(average: float) -> str:
    return "passed" if average >= PASS_MARK else "failed"


def report_line(student: Student) -> str:
    """One line about a student, e.g. "AL  87.5 B  passed, days absent: 3"."""
    check_marks(student.attendance)
    average = average_score(student.scores)
    absent = days_absent(student.attendance)
    return f"{initials(student.name)}  {average} {letter_grade(average)}  {verdict(average)}, days absent: {absent}"


def report(classroom: Classroom) -> str:
    """The report of a whole class, a line for each student in order of enrolment."""
    return "\n".join([classroom.title, *(report_line(student) for student in classroom.students)])
