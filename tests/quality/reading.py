"""How hard a text is to read: the Flesch-Kincaid grade.

Mathematics counts as one short word. So do the words that the lesson itself teaches (a skill's vocabulary, and the
few below that every lesson uses): they are counted as words of two syllables, as the words around them are what makes
a stem hard to read.
"""

import re

VOWELS = re.compile(r"[aeiouy]+")
MATH = re.compile(r"[$(]?-?\d[\d.,/:%^()×÷*+=<>≤≥ a-z-]*\d[%)a-z]?\b|\S*[=+<>≤≥×÷^]\S*|\b[a-z]\b")


def syllables(word):
    """About how many syllables a word has.

    >>> [syllables(word) for word in ("line", "number", "equation", "the")]
    [1, 2, 3, 1]
    """
    word = word.lower()
    count = len(VOWELS.findall(word))
    if word.endswith("e") and not word.endswith(("le", "ee")) and count > 1:
        count -= 1
    if re.search(r"[aeiou]tion|ia|eo(?!u)|io(?!n|u)", word):
        count += bool(re.search(r"ia|eo(?!u)|io(?!n|u)", word))
    return max(1, count)


TAUGHT = (
    "equation", "expression", "parentheses", "solution", "value", "simplify", "exponent", "positive", "negative",
    "denominator", "numerator", "factor", "multiple", "common", "inequality", "area", "relationship",
)  # fmt: skip


def grade(text, taught=()):
    """The grade level of one stem: sentences end at . ? ! and :, as a reader pauses there."""
    known = {part.rstrip("s") for words in (*TAUGHT, *taught) for part in words.lower().split()}
    plain = MATH.sub("n", text)
    sentences = [part for part in re.split(r"[.?!:;]+(?:\s|$)", plain) if re.search(r"[A-Za-z]", part)]
    words = re.findall(r"[A-Za-z']+", plain)
    if not words:
        return 0.0
    per_sentence = len(words) / max(1, len(sentences))
    per_word = sum(
        min(2, syllables(word)) if word.lower().rstrip("s") in known else syllables(word) for word in words
    ) / len(words)
    return 0.39 * per_sentence + 11.8 * per_word - 15.59
