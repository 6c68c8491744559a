"""The unbiased estimate of pass@k."""

import math


def pass_at(k: int, n: int, c: int) -> float:
    """Pass@k of ``c`` right ones among ``n`` samples (Chen et al., arXiv:2107.03374, eq. 1)."""
    return 1.0 if n - c < k else 1.0 - math.prod((n - c - i) / (n - i) for i in range(k))
