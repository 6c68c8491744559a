"""Benchmarks: whole suites through the search, judged by tests that it never sees."""
