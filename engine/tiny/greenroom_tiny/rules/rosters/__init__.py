"""Rules about lists of rows: which count, what each is worth, how they are put together, what nothing gives."""

from greenroom_tiny.rules.rosters.families import FAMILIES

__all__ = ["FAMILIES"]
