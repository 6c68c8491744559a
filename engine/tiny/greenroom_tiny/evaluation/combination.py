"""Several scores of an answer made one: logistic regression, fitted on other tasks than it is used on."""

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

FOLDS = 5
RIDGE = 1e-2  # so that scores which part right from wrong perfectly have finite weights
STEPS = 30


def fit(scores: Floats, labels: Floats) -> Floats:
    """Weights of each column of ``scores``, then the constant, by Newton's method."""
    design = _with_constant(scores)
    weights = np.zeros(design.shape[1])
    ridge = np.diag([RIDGE] * scores.shape[1] + [0.0]) + 1e-9 * np.eye(design.shape[1])
    for _ in range(STEPS):
        chance = _logistic(design @ weights)
        slope = design.T @ (labels - chance) - ridge @ weights
        curvature = (design * (chance * (1 - chance))[:, None]).T @ design + ridge
        step: Floats = np.linalg.solve(curvature, slope)
        weights = weights + step * min(1.0, 5.0 / max(float(np.abs(step).max()), 1e-12))
        if np.abs(step).max() < 1e-8:
            break
    return weights


def cross_validated(scores: Floats, labels: npt.NDArray[np.bool_], tasks: npt.NDArray[np.int64]) -> Floats:
    """The combined score of each row of ``scores``, by weights fitted without its task and the others of its fold."""
    names = np.unique(tasks)
    fold_of = np.random.default_rng(0).permutation(len(names)) % FOLDS
    folds = fold_of[np.searchsorted(names, tasks)]
    combined = np.zeros(len(scores))
    for fold in range(FOLDS):
        inside, outside = folds == fold, folds != fold
        if not inside.any() or not outside.any():
            continue
        mean, spread = scores[outside].mean(axis=0), scores[outside].std(axis=0)
        scaled = (scores - mean) / np.where(spread > 0, spread, 1.0)
        weights = fit(scaled[outside], labels[outside].astype(float))
        combined[inside] = _logistic(_with_constant(scaled[inside]) @ weights)
    return combined


def _with_constant(scores: Floats) -> Floats:
    return np.hstack([scores, np.ones((len(scores), 1))])


def _logistic(values: Floats) -> Floats:
    return 1 / (1 + np.exp(-np.clip(values, -40, 40)))
