"""Imports that are put off until somebody asks, and then may be asked for by several threads at once."""

from threading import Lock

DOCKER = Lock()
"""Docker's client imports itself in a circle: of two threads that begin at different places one finds half of it."""
