"""The small model that comes with Greenroom, used when no other is given."""

from __future__ import annotations

from pathlib import Path

EMBEDDED_MODEL = Path(__file__).parent / "embedded" / "greenroom-tiny.gguf"
"""Where it lies in the package."""
