"""Ledgers: events folded into a state, with capacities, refusals, resets and stops."""

from greenroom_tiny.rules.ledgers.families import FAMILIES

__all__ = ["FAMILIES"]
