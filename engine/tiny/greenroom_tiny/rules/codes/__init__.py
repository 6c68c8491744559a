"""Codes and labels checked by several rules: length, prefix, places of letters and digits, sums, forbidden signs."""

from greenroom_tiny.rules.codes.families import FAMILIES

__all__ = ["FAMILIES"]
