"""Proposed tests on their way to the user: where they would go, and what the file would then say."""
