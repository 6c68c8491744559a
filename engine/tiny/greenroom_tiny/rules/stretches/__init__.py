"""Tasks about order and position in a list of counts: stretches, neighbours, groups, blocks."""

from greenroom_tiny.rules.stretches.families import FAMILIES

__all__ = ["FAMILIES"]
