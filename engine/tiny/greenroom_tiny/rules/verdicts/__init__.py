"""Decisions: a label, a yes or no, or a small number out of several conditions with an order of precedence."""

from greenroom_tiny.rules.verdicts.families import FAMILIES

__all__ = ["FAMILIES"]
