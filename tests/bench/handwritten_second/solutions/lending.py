from datetime import date, timedelta


def is_overdue(due, today):
    return today > due


def late_fee(days_late, per_day=0.25, maximum=10.0):
    return min(max(days_late, 0) * per_day, maximum)


def due_date(borrowed, weeks=4):
    return (date.fromisoformat(borrowed) + timedelta(weeks=weeks)).isoformat()


def titles_by_readers(log):
    readers = {}
    for member, title in log:
        readers.setdefault(title, set()).add(member)
    return sorted(readers, key=lambda title: (-len(readers[title]), title))


class Desk:
    def __init__(self, limit=3):
        self.limit = limit
        self.loans = {}

    def can_borrow(self, member):
        return len(self.loans.get(member, [])) < self.limit

    def hand_back(self, title):
        for member, titles in self.loans.items():
            if title in titles:
                titles.remove(title)
                return member
        return None
