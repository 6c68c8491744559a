"""Amounts by several rules: a base quantity, then caps, surcharges, discounts, roundings, exceptions and errors."""

from greenroom_tiny.rules.charges.families import FAMILIES

__all__ = ["FAMILIES"]
