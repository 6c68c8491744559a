"""The target as a model is shown it when it is asked about candidates: what is wanted, without any body."""

from greenroom_engine.source import Target


def specification(target: Target) -> str:
    """Signature and docstring."""
    if target.docstring is None:
        return f"{target.header}\n    ..."
    inner = target.docstring.replace('"""', "'''").replace("\n", "\n    ")
    return f'{target.header}\n    """{inner}"""'
