"""Products with 3, 4 and 6, such as 6 × 9, built from facts with 2 and 5."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import table_question
from stairwise.items.item import Level
from stairwise.items.template import Prompt, Template, span

SKILL = "mul.facts-mid"

TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {
            "skill": (SKILL,),
            "a": (3, 4, 6),
            "b": span(3, 10),
            "c": (0,),
            "d": (0,),
            "turned": (False, True),
        },
        Level.CORE: {
            "skill": (SKILL,),
            "a": (3, 4, 6),
            "b": span(3, 12),
            "c": (0,),
            "d": (1,),
            "turned": (False, True),
        },
        Level.EXTENSION: {
            "skill": (SKILL,),
            "a": (3, 4, 6),
            "b": span(4, 12),
            "c": (3, 4, 6),
            "d": span(3, 9),
            "turned": (False,),
        },
    },
    question=table_question,
    space=30,
    prompt=Prompt(
        "You forgot a fact in {expression}. Explain how to get it from an easier one.",
        (
            "I named the easier fact.",
            "I said how many groups to add or take away.",
        ),
    ),
)
