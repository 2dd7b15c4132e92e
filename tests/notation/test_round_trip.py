"""What the printers write, the reader reads back to the same tree."""

from hypothesis import HealthCheck, given, settings

from notation.trees import answers
from stairwise.answers import Context, read
from stairwise.notation.latex import latex
from stairwise.notation.mathml import mathml
from stairwise.notation.speech import speech
from stairwise.notation.text import text
from stairwise.notation.typst import typst

NO_UNITS = Context(units="never")
quick = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@quick
@given(answers("slash"))
def test_text_reads_back(node):
    reading = read(text(node), context=NO_UNITS)
    if reading.code not in ("too_long", "too_deep", "zero_division"):
        assert reading.node == node, (text(node), reading.problem)


@quick
@given(answers("bar"))
def test_latex_reads_back(node):
    reading = read(latex(node), "latex", NO_UNITS)
    if reading.code not in ("too_long", "too_deep", "zero_division"):
        assert reading.node == node, (latex(node), reading.problem)


@quick
@given(answers("bar"))
def test_every_printer_prints_every_tree(node):
    assert mathml(node).startswith("<math ")
    assert mathml(node).count("<mrow>") == mathml(node).count("</mrow>")
    assert typst(node).count("(") == typst(node).count(")") or "lr(" in typst(node)
    assert speech(node)
