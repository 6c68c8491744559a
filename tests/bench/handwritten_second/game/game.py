"""Rules of a small online game."""


def health_after_hit(health: int, damage: int, armour: int) -> int:
    """Health that is left after a hit.

    Armour takes its value off the damage. Armour that is stronger than the hit means no damage at
    all (it does not heal!), and health does not drop below 0.
    """
    raise NotImplementedError


def level_for(experience: int, thresholds: list[int]) -> int:
    """Level of a player with that much experience.

    Everybody starts at level 1, and each threshold that has been reached is worth another level:
    with thresholds [100, 250], 99 points are level 1, 100 points are level 2.
    """
    raise NotImplementedError


def ranking_lines(points: dict[str, int]) -> list[str]:
    """
    Lines for the high-score board, best player first.

    Every line has the place, the name and the points, like "1. zoe (250)". Players with the
    same points are listed by name; they don't share a place.
    """
    raise NotImplementedError


def fair_teams(ratings: dict[str, int]) -> tuple[list[str], list[str]]:
    """Make two teams.

    Go through the players from the best rating to the worst and put each one into the team
    whose ratings add up to less at that moment, into the first team if they're equal. No two
    players have the same rating.

    Returns
    -------
    tuple of two lists
        names of the players of each team, in the order they were put there
    """
    raise NotImplementedError


class Bag:
    """What a player carries. Things of one kind share a slot."""

    def __init__(self, slots):
        self.slots = slots
        self.items = {}  # kind of thing -> how many

    def free_slots(self) -> int:
        """Slots that are still empty."""
        raise NotImplementedError

    def use(self, kind, amount=1):
        """Take `amount` things of a kind out of the bag.

        Returns True if that worked. If there aren't enough of them the bag stays as it is and the
        result is False. When the last one is used, the kind is removed from `items`.
        """
        raise NotImplementedError
