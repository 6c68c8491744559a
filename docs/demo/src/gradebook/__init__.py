"""Marks and attendance for a school class."""
