"""Families of tasks: each draws one composition of pieces, as a spec."""
