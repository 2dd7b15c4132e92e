"""Words for probability: never a verdict on a child, and 'not checked' said plainly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stairwise.learner import Belief
from stairwise.learner.words import in_words

ORDER = ["not yet", "not sure", "probably has it", "has it"]


@given(st.floats(0.01, 0.99), st.floats(0.01, 0.99))
def test_words_rise_with_the_probability(low, high):
    low, high = sorted((low, high))
    assert ORDER.index(in_words(Belief(low, right=1))) <= ORDER.index(in_words(Belief(high, right=1)))


def test_without_answers_it_says_so():
    assert in_words(Belief(0.6)) == "not checked yet"


def test_uncertainty_is_entropy():
    assert Belief(0.5).uncertainty == 1
    assert Belief(0.9).uncertainty == pytest.approx(Belief(0.1).uncertainty)
    assert Belief(0.9).uncertainty < 0.5
