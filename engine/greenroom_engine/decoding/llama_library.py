"""The one place where llama.cpp's shared library gets loaded.

`llama` is `llama_cpp.llama_cpp`, taken as `Any`: its annotations do not hold under strict type checking. Only
modules beside this one use it, and everything that leaves those has a type of our own.
"""

from __future__ import annotations

import importlib
import os
from typing import Any

# llama.cpp's threads meet at a barrier after every operation, hundreds of times per step, and GNU OpenMP lets them spin
# there for milliseconds. When anything else wants the cores (our own sandbox runs tests meanwhile) the thread that is
# waited for is not even running, and the spinning keeps it from running. Measured on 2 cores beside 6 busy processes,
# 5 M parameters, 32 sequences: 80 tokens/s with the default, 700 with this. Read once, when libgomp is loaded.
if "OMP_WAIT_POLICY" not in os.environ:
    os.environ.setdefault("GOMP_SPINCOUNT", "1000")

llama: Any = importlib.import_module("llama_cpp.llama_cpp")
