"""Products with 7, 8 and 9, such as 7 × 8, built from easier facts."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import table_question
from stairwise.items.item import Level
from stairwise.items.template import Prompt, Template, span

SKILL = "mul.facts-hard"

TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {
            "skill": (SKILL,),
            "a": (7, 8, 9),
            "b": span(3, 10),
            "c": (0,),
            "d": (0,),
            "turned": (False, True),
        },
        Level.CORE: {
            "skill": (SKILL,),
            "a": (7, 8, 9),
            "b": span(3, 12),
            "c": (0,),
            "d": (1,),
            "turned": (False, True),
        },
        Level.EXTENSION: {
            "skill": (SKILL,),
            "a": (7, 8, 9),
            "b": span(4, 12),
            "c": (7, 8, 9),
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
