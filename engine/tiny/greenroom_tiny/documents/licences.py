"""Whose functions may become training documents: distributions, and the licence under which each of them is read.

The project's dependencies, declared and indirect, that say they are under MIT, BSD, Apache-2.0 or PSF terms alone. Those
under others too are left out, and so are single files that carry a notice of their own (see ``library.py``).
"""

import importlib.metadata
import sys

PYTHON = "python"
LICENCES: dict[str, str] = {
    PYTHON: "PSF-2.0",
    "annotated-doc": "MIT",
    "annotated-types": "MIT",
    "anyio": "MIT",
    "attrs": "MIT",
    "cattrs": "MIT",
    "charset-normalizer": "MIT",
    "click": "BSD-3-Clause",
    "contourpy": "BSD",
    "cycler": "BSD",
    "diskcache": "Apache-2.0",
    "docker": "Apache-2.0",
    "fastapi": "MIT",
    "filelock": "MIT",
    "fonttools": "MIT",
    "fsspec": "BSD-3-Clause",
    "gguf": "MIT",
    "greenlet": "MIT AND PSF-2.0",
    "grimp": "BSD",
    "h11": "MIT",
    "httpcore": "BSD-3-Clause",
    "httpcore2": "BSD-3-Clause",
    "httpx": "BSD",
    "httpx2": "BSD-3-Clause",
    "huggingface-hub": "Apache-2.0",
    "idna": "BSD-3-Clause",
    "import-linter": "BSD",
    "iniconfig": "MIT",
    "jinja2": "BSD",
    "kiwisolver": "BSD",
    "llama-cpp-python": "MIT",
    "lsprotocol": "MIT",
    "markdown-it-py": "MIT",
    "markupsafe": "BSD-3-Clause",
    "mdurl": "MIT",
    "nodeenv": "BSD",
    "opentelemetry-api": "Apache-2.0",
    "packaging": "Apache-2.0 OR BSD-2-Clause",
    "platformdirs": "MIT",
    "playwright": "Apache-2.0",
    "pluggy": "MIT",
    "pydantic": "MIT",
    "pydantic-settings": "MIT",
    "pygls": "Apache-2.0",
    "pygments": "BSD-2-Clause",
    "pyparsing": "MIT",
    "pyright": "MIT",
    "pytest": "MIT",
    "pytest-asyncio": "Apache-2.0",
    "pytest-lsp": "MIT",
    "pytest-timeout": "MIT",
    "python-dateutil": "BSD-3-Clause",
    "python-dotenv": "BSD-3-Clause",
    "pyyaml": "MIT",
    "requests": "Apache-2.0",
    "rich": "MIT",
    "ruff": "MIT",
    "sortedcontainers": "Apache-2.0",
    "sse-starlette": "BSD-3-Clause",
    "starlette": "BSD-3-Clause",
    "starlette-context": "MIT",
    "tree-sitter": "MIT",
    "tree-sitter-python": "MIT",
    "truststore": "MIT",
    "typer": "MIT",
    "typing-extensions": "PSF-2.0",
    "typing-inspection": "MIT",
    "urllib3": "MIT",
    "uvicorn": "BSD-3-Clause",
}
PERMISSIVE = frozenset({"MIT", "BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "PSF-2.0"})
CLASSIFIERS = {
    "MIT License": "MIT",
    "BSD License": "BSD",
    "Apache Software License": "Apache-2.0",
    "Python Software Foundation License": "PSF-2.0",
}


def declared(name: str) -> str:
    """The licence that an installed distribution declares; "" when it declares none or one that is not known here."""
    metadata = importlib.metadata.metadata(name)
    if "License-Expression" in metadata:
        return metadata["License-Expression"]
    labels = [text.split(" :: ")[-1] for text in metadata.get_all("Classifier", []) if text.startswith("License :: ")]
    found = {CLASSIFIERS.get(label, "") for label in labels if label != "DFSG approved"}
    if not found and "License" in metadata:
        found = {metadata["License"]}
    return found.pop() if len(found) == 1 else ""


def standard_library_licence() -> str:
    """The licence of the running Python: that of CPython, or ""."""
    ours = sys.implementation.name == "cpython" and "Python Software Foundation" in sys.copyright
    return "PSF-2.0" if ours else ""


def installed() -> dict[str, str]:
    """The distributions of ``LICENCES`` that are here, with the licence each one declares."""
    found = {PYTHON: standard_library_licence()}
    for name in LICENCES:
        if name != PYTHON:
            try:
                found[name] = declared(name)
            except importlib.metadata.PackageNotFoundError:
                continue
    return found
