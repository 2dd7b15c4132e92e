"""A linear function from a story with a start and a steady change, or from two facts of it."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.straight import equation_question, from_points, line, line_slip, two_points
from stairwise.items.template import Pools, Prompt, Question, Slip, Template, say, span

SKILL = "lin.build-context"
UP = (
    Frame(
        "{name} joins a gym. It costs {start} dollars to join and {rate} dollars each month. "
        "Write an equation for the total cost y in dollars after x months.",
        "start and growth",
        {"start": (10, 90), "rate": (8, 60)},
    ),
    Frame(
        "{name} has {start} dollars and saves {rate} dollars each week. "
        "Write an equation for the money y in dollars after x weeks.",
        "start and growth",
        {"start": (5, 90), "rate": (2, 30)},
    ),
    Frame(
        "{name} has read {start} pages of a long book and reads {rate} more pages each day. "
        "Write an equation for the pages y read after x days.",
        "start and growth",
        {"start": (5, 90), "rate": (5, 50)},
    ),
    Frame(
        "A plant is {start} cm tall. {name} sees it grow {rate} cm each week. "
        "Write an equation for its height y in cm after x weeks.",
        "start and growth",
        {"start": (5, 60), "rate": (2, 9)},
    ),
)
DOWN = (
    Frame(
        "A tank holds {start} liters. {name} lets out {rate} liters each minute. "
        "Write an equation for the liters y left after x minutes.",
        "start and loss",
        {"start": (60, 400), "rate": (2, 20)},
    ),
    Frame(
        "{name} has {start} dollars on a lunch card and spends {rate} dollars each day. "
        "Write an equation for the dollars y left after x days.",
        "start and loss",
        {"start": (30, 120), "rate": (3, 9)},
    ),
    Frame(
        "{name} has {start} km to bike and rides {rate} km each hour. "
        "Write an equation for the kilometers y left after x hours.",
        "start and loss",
        {"start": (40, 150), "rate": (8, 20)},
    ),
)
TWO = (
    Frame(
        "{name} saves the same amount each week. After {x1} weeks there are {y1} dollars, "
        "after {x2} weeks {y2} dollars. Write an equation for the money y in dollars after x weeks.",
        "two facts",
        {"rate": (2, 30), "start": (5, 90)},
    ),
    Frame(
        "{name} joins a gym with a fee to join and a price for each month. "
        "{x1} months cost {y1} dollars in all, and {x2} months cost {y2} dollars. "
        "Write an equation for the total cost y in dollars after x months.",
        "two facts",
        {"rate": (8, 60), "start": (10, 90)},
    ),
    Frame(
        "{name} lets water out of a tank at a steady rate. After {x1} minutes {y1} liters are left, "
        "after {x2} minutes {y2} liters. Write an equation for the liters y left after x minutes.",
        "two facts",
        {"rate": (-20, -2), "start": (100, 400)},
    ),
)


def context(name: str, frame: Frame, start: int, rate: int, first: int, gap: int) -> Question | None:
    m = -rate if frame in DOWN else rate
    one, two = (first, m * first + start), (first + gap, m * (first + gap) + start)
    fields = {"start": start, "rate": rate, "x1": one[0], "y1": one[1], "x2": two[0], "y2": two[1]}
    stem = tell(frame, name=name, **fields)
    if stem is None or rate == start or min(one[1], two[1]) <= 0:
        return None
    given = frame in TWO
    story = say("start {start}, change {rate} for each 1 in x", start=start, rate=m)
    return equation_question(
        SKILL,
        stem,
        (m, start),
        say("How much is there when x is 0? How much does y change for each 1 in x?"),
        two_points(one, two) if given else say("the story"),
        from_points(one, two, start) if given else _moves(m, start, story),
        _slips(m, start, one if given else None),
        say("Right! It starts at {start} and changes by {rate} each time.", start=start, rate=m),
        structure=frame.structure,
    )


def _moves(m: int, start: int, story: Phrase) -> Iterator[Move]:
    yield say("Name the start and the change."), story, say("The start is the amount when x is 0.")
    falls = say("The amount goes down, so the change is negative.")
    rises = say("The amount goes up by the same number for each 1 in x.")
    yield say("Put the change in front of x and add the start."), line(m, start), falls if m < 0 else rises


def _slips(m: int, start: int, first: tuple[int, int] | None) -> Iterator[Slip]:
    if first:
        (x1, y1) = first
        row = say("{y1} is the amount at x = {x1}. The start is the amount at x = 0.", x1=x1, y1=y1)
        yield line_slip("table-first-is-b", m, y1, row)
    none = say("At x = 0 your equation gives 0. The story starts at {start}.", start=start)
    yield line_slip("start-ignored", m, 0, none)
    traded = say("You traded the two numbers. {rate} happens again and again, so it goes with x.", rate=abs(m))
    yield line_slip("mb-swap", start, m, traded)
    turned = say("Does the amount go up or down? Look at the sign in front of x.")
    yield line_slip("slope-sign", -m, start, turned)


def _level(frames: tuple[Frame, ...], rate: tuple[int, ...], start: tuple[int, ...]) -> Pools:
    return {
        "name": NAMES,
        "frame": frames,
        "start": start,
        "rate": rate,
        "first": span(1, 5),
        "gap": span(2, 6),
    }


TEMPLATE = Template(
    answer_kind=AnswerKind.EQUATION,
    levels={
        Level.SUPPORTED: _level(UP, span(2, 30), span(5, 90)),
        Level.CORE: _level((*UP, *DOWN, *DOWN), span(2, 40), span(5, 200)),
        Level.EXTENSION: _level(TWO, (*span(-20, -2), *span(2, 40)), span(5, 300)),
    },
    question=context,
    prompt=Prompt(
        "Explain how the story of your equation starts and how it goes on, and where both stand in the equation.",
        ("I said what x and y count.", "I told what happens at x = 0.", "I tested my equation with one number."),
    ),
)
