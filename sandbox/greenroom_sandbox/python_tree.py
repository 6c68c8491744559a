"""Python's own parse of a text, whatever the garbage collector does in the middle of it."""

import ast
import gc


def python_tree(text: str | bytes) -> ast.Module:
    """What ``ast.parse(text)`` returns and raises, but for one fault of Python before 3.11.8 and 3.12.2.

    There, a collection that falls into a parse and has a parse in it in turn (a finaliser that logs a traceback,
    another thread that gets its turn) makes the outer one end with ``SystemError: AST constructor recursion depth
    mismatch`` (gh-106905). It is then done once more without collections.
    """
    try:
        return ast.parse(text)
    except SystemError:
        was_on = gc.isenabled()
        gc.disable()
        try:
            return ast.parse(text)
        finally:
            if was_on:
                gc.enable()
