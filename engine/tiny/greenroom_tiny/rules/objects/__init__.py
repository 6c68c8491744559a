"""Methods of small domain classes: what is refused and how, what changes, what is returned, each by a rule of its own."""

from greenroom_tiny.rules.objects.families import FAMILIES

__all__ = ["FAMILIES"]
