"""Which tests exercise a target: static, on a snapshot, nothing is imported or run."""

from greenroom_server.test_discovery.discovery import (
    Discovery,
    FoundTests,
    explicit_tests,
    find_module_tests,
    find_tests,
)

__all__ = ["Discovery", "FoundTests", "explicit_tests", "find_module_tests", "find_tests"]
