"""Tasks whose docstring states several rules: a charge with a cap and an exception, a log with lines to leave out."""
