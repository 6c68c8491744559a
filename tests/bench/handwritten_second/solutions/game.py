def health_after_hit(health, damage, armour):
    return max(0, health - max(0, damage - armour))


def level_for(experience, thresholds):
    return 1 + sum(1 for threshold in thresholds if experience >= threshold)


def ranking_lines(points):
    order = sorted(points, key=lambda name: (-points[name], name))
    return [f"{place}. {name} ({points[name]})" for place, name in enumerate(order, 1)]


def fair_teams(ratings):
    teams, totals = ([], []), [0, 0]
    for name in sorted(ratings, key=ratings.get, reverse=True):
        weaker = 0 if totals[0] <= totals[1] else 1
        teams[weaker].append(name)
        totals[weaker] += ratings[name]
    return teams


class Bag:
    def __init__(self, slots):
        self.slots = slots
        self.items = {}

    def free_slots(self):
        return self.slots - len(self.items)

    def use(self, kind, amount=1):
        if self.items.get(kind, 0) < amount:
            return False
        self.items[kind] -= amount
        if self.items[kind] == 0:
            del self.items[kind]
        return True
