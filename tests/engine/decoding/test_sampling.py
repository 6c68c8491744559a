"""Sampling against a plain, slow reference: the distribution itself, row by row."""

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest

from greenroom_engine.decoding.sampling import SamplingParams, probabilities, sample

VOCABULARY = 500


def softmax(logits: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    weights = np.exp(logits.astype(np.float64) - logits.max())
    return weights / weights.sum()


def distribution(logits: npt.NDArray[np.float32], params: SamplingParams) -> npt.NDArray[np.float64]:
    """What `params` make of one row, from the definition of each filter."""
    plain = softmax(logits)
    order = np.argsort(-plain, kind="stable")
    falling = plain[order]
    keep = np.arange(len(falling)) < (params.top_k or len(falling))
    keep &= np.cumsum(falling) - falling < params.top_p
    keep &= falling >= params.min_p * falling[0]
    tempered = np.zeros(len(plain))
    tempered[order[keep]] = falling[keep] ** (1 / params.temperature)
    return tempered / tempered.sum()


def rows(spread: float, count: int = 8) -> npt.NDArray[np.float32]:
    random = np.random.default_rng(7)
    return (random.standard_normal((count, VOCABULARY)) * spread).astype(np.float32)


FILTERS = [
    SamplingParams(temperature=1.0, top_p=1.0),
    SamplingParams(temperature=0.7, top_p=1.0),
    SamplingParams(temperature=0.8, top_p=0.95),
    SamplingParams(temperature=1.5, top_p=0.3),
    SamplingParams(temperature=0.9, top_p=1.0, top_k=5),
    SamplingParams(temperature=0.9, top_p=1.0, top_k=200),
    SamplingParams(temperature=1.0, top_p=1.0, min_p=0.1),
    SamplingParams(temperature=0.6, top_p=0.9, top_k=40, min_p=0.02),
]


@pytest.mark.parametrize("spread", [0.1, 1.0, 4.0], ids=["flat", "soft", "sharp"])
def test_every_filter_draws_from_its_distribution(spread: float) -> None:
    """All filters side by side in one batch; the draws at evenly spaced points show the whole distribution."""
    logits = rows(spread, len(FILTERS))
    points = (np.arange(2000) + 0.5) / 2000
    drawn = np.array([sample(logits, FILTERS, [point] * len(FILTERS)).tokens for point in points])
    for row, params in enumerate(FILTERS):
        counted = np.bincount(drawn[:, row], minlength=VOCABULARY) / len(points)
        expected = distribution(logits[row], params)
        assert np.abs(counted - expected).max() < 2 / len(points), params
        assert set(np.flatnonzero(counted)) <= set(np.flatnonzero(expected)), params


def test_a_nucleus_reaches_into_a_long_tail_of_unlikely_tokens() -> None:
    # One likely token, and half of the mass on 400,000 others of which none is a hundred-thousandth as likely.
    logits = np.full((2, 400_000), -13.0, dtype=np.float32)
    logits[:, 7] = 0
    params = SamplingParams(temperature=1.0, top_p=0.95)
    likely, unlikely = sample(logits, [params] * 2, [0.25, 0.9]).tokens.tolist()
    assert likely == 7
    assert unlikely == pytest.approx(7 + (0.9 * (1 + 399_999 * np.exp(-13)) - 1) / np.exp(-13), abs=100)


def test_temperature_zero_takes_the_likeliest_token_beside_sampled_ones() -> None:
    logits = rows(1.0, 4)
    params = [SamplingParams(temperature=0), SamplingParams(), SamplingParams(temperature=0), SamplingParams(top_p=1.0)]
    sampled = sample(logits, params, [0.999] * 4)
    assert sampled.tokens[0] == logits[0].argmax()
    assert sampled.tokens[2] == logits[2].argmax()
    assert sampled.tokens[1] != logits[1].argmax()


def test_log_probabilities_are_untempered_and_unfiltered() -> None:
    logits = rows(2.0)
    params = [SamplingParams(temperature=0.3, top_k=3, top_p=0.5)] * len(logits)
    sampled = sample(logits, params, [0.4] * len(logits))
    for row, token, logprob in zip(logits, sampled.tokens, sampled.logprobs, strict=True):
        assert logprob == pytest.approx(np.log(softmax(row)[token]), abs=1e-5)


@pytest.mark.parametrize("uniform", [0.0, 1 - 2**-53])
def test_the_ends_of_the_unit_interval_stay_inside_what_is_kept(uniform: float) -> None:
    for spread in (0.0, 0.1, 5.0):
        logits = rows(spread, len(FILTERS))
        tokens = sample(logits, FILTERS, [uniform] * len(FILTERS)).tokens
        for row, params in enumerate(FILTERS):
            if spread > 0:  # where all are equally likely, which ones top-k keeps is open
                assert distribution(logits[row], params)[tokens[row]] > 0


def test_extreme_logits_do_not_overflow() -> None:
    logits = np.full((2, VOCABULARY), -1e30, dtype=np.float32)
    logits[:, 3] = 1e30
    sampled = sample(logits, [SamplingParams(), SamplingParams(temperature=0.01, top_p=1.0)], [0.5, 0.5])
    assert sampled.tokens.tolist() == [3, 3]
    assert sampled.logprobs.tolist() == [0.0, 0.0]


def test_probabilities_of_tokens_are_the_softmax() -> None:
    logits = rows(3.0)[0]
    assert probabilities(logits, [5, 9]) == pytest.approx([softmax(logits)[5], softmax(logits)[9]])


@pytest.mark.parametrize(
    "wrong",
    [
        {"temperature": -1.0},
        {"top_p": 0.0},
        {"top_p": 1.5},
        {"top_k": -1},
        {"min_p": 2.0},
        {"max_tokens": 0},
        {"seed": -1},
    ],
)
def test_parameters_that_make_no_sense_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        replace(SamplingParams(), **wrong)
