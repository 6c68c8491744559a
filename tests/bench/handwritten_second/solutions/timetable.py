def lessons_on(timetable, day):
    return timetable.get(day, [])


def free_periods(day):
    return [number for number, subject in enumerate(day, 1) if subject is None]


def overlaps(first, second):
    return first[0] < second[1] and second[0] < first[1]


def letter_grade(points, maximum):
    percent = 100 * points / maximum
    if percent >= 90:
        return "A"
    if percent >= 75:
        return "B"
    return "C" if percent >= 50 else "F"


def mean_without_worst(marks):
    if not marks:
        raise ValueError("no marks")
    kept = sorted(marks)[1:] or marks
    return sum(kept) / len(kept)


def double_booked(lessons):
    rooms = {}
    for teacher, period, room in lessons:
        rooms.setdefault((teacher, period), set()).add(room)
    return sorted({teacher for (teacher, _), used in rooms.items() if len(used) > 1})
