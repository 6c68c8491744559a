"""The n-gram model that the network is compared with."""

import numpy as np
import pytest

from greenroom_tiny.evaluation.ngram import Cache, Mixed, NGrams, lines, reading_order

VOCABULARY = 12
DOCUMENTS = ([1, 2, 3, 4], [1, 2, 3, 5], [6, 2, 3, 4], [6, 7, 1, 2])


def model(order: int = 3, counted: list[bool] | None = None) -> NGrams:
    tokens = np.array([token for document in DOCUMENTS for token in document])
    offsets = np.cumsum([0, *map(len, DOCUMENTS)])
    return NGrams(tokens, offsets, np.array(counted or [True] * tokens.size), VOCABULARY, order)


@pytest.mark.parametrize("context", [[], [1], [1, 2], [2, 3], [9, 9], [9, 2], [4], [1, 2, 3]])
def test_probabilities_sum_to_one_and_none_is_zero(context: list[int]):
    for each in (model(), Cache([[1, 2, 3, 1, 2]], VOCABULARY), Mixed(model(), Cache([[1, 2]], VOCABULARY))):
        found = each.distribution(context)
        assert found.sum() == pytest.approx(1)
        assert found.min() > 0


def test_a_longer_context_that_occurred_decides():
    found = model()

    assert found.distribution([1, 2]).argmax() == found.distribution([6, 2]).argmax() == 3
    assert found.distribution([2, 3])[4] > found.distribution([2, 3])[5] > found.distribution([2, 3])[6]


def test_an_unknown_context_backs_off_to_a_shorter_one():
    found = model()

    assert (found.distribution([9, 2]) == found.distribution([2])).all()
    assert (found.distribution([2, 9]) == found.distribution([])).all()
    assert (found.distribution([8, 1, 2]) == found.distribution([1, 2])).all()  # no longer than the order


def test_shorter_ngrams_count_in_how_many_contexts_they_occur():
    found = model(order=2)

    assert found.levels[0].keys.tolist() == [1, 2, 3, 4, 5, 6, 7]
    assert found.levels[0].counts.tolist() == [1, 2, 1, 1, 1, 1, 1]  # 2 occurs after 1 and 6, 6 only at the beginning
    assert found.levels[1].counts.tolist() == [3, 3, 2, 1, 1, 1, 1]


def test_no_ngram_spans_two_documents():
    assert (4 << 16 | 1) not in model(order=2).levels[1].keys.tolist() or model().distribution([4])[1] < 0.2
    assert model(order=2).levels[1].successors(4)[0].size == 0


def test_what_is_not_counted_is_context_only():
    counted = [True] * 16
    counted[7] = False  # the 5

    found = model(counted=counted).distribution([2, 3])

    assert found[5] == found[9]


def test_a_document_with_a_hole_is_read_in_the_order_of_the_file():
    fim = np.array([4, 10, 11, 5, 13, 14, 6, 12, 1])

    assert fim[reading_order(fim, 5, 6)].tolist() == [10, 11, 12, 13, 14, 1]
    assert reading_order(np.array([2, 10, 1]), 5, 6).tolist() == [0, 1, 2]


def test_the_cache_prefers_what_the_file_has():
    share = Mixed(model(), Cache([[2, 9, 2, 9, 2, 9]], VOCABULARY), 0.5)

    assert model().distribution([2]).argmax() == 3
    assert share.distribution([2])[9] > model().distribution([2])[9] * 3
    assert share.score([2], [9, 2]) == pytest.approx(
        np.log(share.distribution([2])[9]) + np.log(share.distribution([2, 9])[2])
    )


def test_a_beam_finds_the_likeliest_line():
    mixed = Mixed(model(), Cache([], VOCABULARY), 0)

    found = lines(mixed, [1], lambda token: token in (4, 5), beam=4)

    assert found[0] == (2, 3, 4)
    assert all(line[-1] in (4, 5) and len(line) > 0 for line in found)
    scores = [mixed.score([1], line) for line in found]
    assert scores == sorted(scores, reverse=True)
