"""Small simulations and relations: repeat until, split, share, take turns, follow links, hand out from a stock."""

from greenroom_tiny.rules.steps.families import FAMILIES

__all__ = ["FAMILIES"]
