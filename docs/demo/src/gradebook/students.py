"""Who is in the class."""

from dataclasses import dataclass, field

PASS_MARK = 50
FULL_MARKS = 100


@dataclass(frozen=True)
class Student:
    """A pupil, with the scores of the year and one attendance mark per school day."""

    name: str
    scores: list[int] = field(default_factory=list)
    attendance: str = ""  # "P" present, "L" late, "A" absent


@dataclass
class Classroom:
    title: str
    students: list[Student] = field(default_factory=list)

    def enrol(self, student: Student) -> None:
        """Add a student; two of the same name are not allowed."""
        if any(other.name == student.name for other in self.students):
            raise ValueError(f"{student.name} is already in {self.title}")
        self.students.append(student)

    def names(self) -> list[str]:
        return [student.name for student in self.students]
