"""Words for probability that teachers use. Never a verdict on a child: each says what is known of a skill."""

from stairwise.learner.state import Belief

SETTLED, LIKELY, UNLIKELY = 0.85, 0.65, 0.35
"""Our judgement: above SETTLED one may build on it, below UNLIKELY one should not; between them, ask."""


def in_words(belief: Belief) -> str:
    """One of five phrases.

    >>> in_words(Belief(0.9, right=2)), in_words(Belief(0.6)), in_words(Belief(0.2, wrong=2))
    ('has it', 'not checked yet', 'not yet')
    """
    if belief.answers == 0 and UNLIKELY <= belief.probability < SETTLED:
        return "not checked yet"
    if belief.probability >= SETTLED:
        return "has it"
    if belief.probability >= LIKELY:
        return "probably has it"
    return "not sure" if belief.probability >= UNLIKELY else "not yet"
