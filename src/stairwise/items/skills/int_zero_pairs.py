"""Zero pairs: why 4 + (-4) is 0, with counters and stories."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.integers import sum_node
from stairwise.items.item import Level
from stairwise.items.models import Counters
from stairwise.items.phrase import Phrase
from stairwise.items.stories import NAMES
from stairwise.items.template import Prompt, Question, Slip, Template, say, signed, span

SKILL = "int.zero-pairs"


def zero_pairs(shape: str, n: int, m: int, name: str) -> Question | None:
    return {"counters": _counters, "missing": _missing, "story": _story}[shape](n, m, name)


def _counters(n: int, m: int, _: str) -> Question | None:
    if n == m or min(n, m) < 1:
        return None
    pairs, left = min(n, m), n - m
    stem = say("{name} lays these counters for {sum}. What do they show?", name=_, sum=sum_node(n, -m))
    key = _worth(pairs, left)
    return choice_question(
        stem,
        key,
        say("One + and one - together are worth 0. How many such pairs are there?"),
        chain(SKILL, sum_node(n, -m), *_counter_moves(n, m, pairs, key)),
        _counter_slips(n, m, pairs, left),
        say("Right! The pairs are worth 0, so {left} is left.", left=left),
        Counters(n, m),
    )


def _worth(pairs: int, left: int) -> Phrase:
    if pairs == 1:
        return say("1 zero pair goes away. The rest is worth {left}.", left=left)
    return say("{pairs} zero pairs go away. The rest is worth {left}.", pairs=pairs, left=left)


def _counter_moves(n: int, m: int, pairs: int, key: Phrase) -> Iterator[Move]:
    paired = say("zero pairs: {pairs}; + left: {a}; - left: {b}", pairs=pairs, a=n - pairs, b=m - pairs)
    yield say("Pair each + with one -."), paired, say("Each pair is worth 0: 1 + (-1) = 0.")
    yield say("Take the pairs away and read the rest."), key, say("Taking away 0 changes nothing.")


def _counter_slips(n: int, m: int, pairs: int, left: int) -> Iterator[Slip]:
    all_in = say("You counted every counter as +1. Each - counter is worth -1.")
    yield pick("int-add-ignore-sign", say("There are no zero pairs. All are worth {all}.", all=n + m), all_in)
    side = say("Look at which kind is left over: + counters or - counters?")
    yield pick("int-add-wrong-sign", _worth(pairs, -left), side)
    both = say("A zero pair is one + and one -. Count one pair for each two counters.")
    yield pick("int-add-ignore-sign", _worth(2 * pairs, left), both)
    two = say("You gave the zero pairs a worth. Each pair is worth 0.")
    yield pick("int-add-two-negatives", say("Nothing goes away. The rest is worth {n}.", n=-n - m), two)


def _missing(n: int, _: int, __: str) -> Question | None:
    stem = say("What must be added to {n} to get 0, and why?", n=n)
    key = say("{x}, because it makes a zero pair with each unit of {n}.", x=-n, n=n)
    moves = (
        (
            say("Think of {n} as counters of one kind.", n=n),
            say("{size} counters of one kind", size=abs(n)),
            say("Each counter needs one partner of the other kind."),
        ),
        (say("Add as many of the other kind."), key, say("Each pair is worth 0.")),
    )
    same = say("{n} and {n} make {twice}, not 0. A partner needs the other sign.", n=n, twice=2 * n)
    zero = say("Adding 0 changes nothing: the sum is still {n}.", n=n)
    double = say("{x} is too much: {y} is left over.", x=-2 * n, y=-n)
    slips = (
        pick("int-add-ignore-sign", say("{n}, because equal numbers cancel out.", n=n), same),
        pick("int-opposite-zero", say("0, because the sum must be 0."), zero),
        pick("int-add-wrong-sign", say("{x}, because it must be twice as far on the other side.", x=-2 * n), double),
        pick(
            "count-off-one",
            say("{x}, because it is one step past 0.", x=-n - 1 if n > 0 else -n + 1),
            say("Then one step is left over."),
        ),
    )
    done = say("Right! {sum} = 0.", sum=sum_node(n, -n))
    idea = say("How many counters does {n} have, and of which kind?", n=n)
    return choice_question(stem, key, idea, chain(SKILL, say("? added to {n}", n=n), *moves), slips, done)


STORIES = (
    ("{name} climbs {n} steps and then goes down {m} steps.", "higher", "lower"),
    ("{name} puts {n} dollars in the bank and then takes {m} dollars out.", "higher", "lower"),
    ("It gets {n} degrees warmer and then {m} degrees colder, {name} says.", "higher", "lower"),
    ("{name} wins {n} points and then loses {m} points.", "higher", "lower"),
)


def _story(n: int, m: int, name: str) -> Question | None:
    """Two opposite changes; every second draw has equal ones."""
    m = n if (n + m) % 2 else m
    told = say(STORIES[(n * 7 + m) % 4][0], name=name, n=n, m=m)
    key = _change(n, m)
    stem = say("{told} What is true of both changes together?", told=told)
    moves = (
        (
            say("Write each change with its sign."),
            say("a change of {n} and a change of {m}", n=n, m=-m),
            say("Up is positive, and down is negative."),
        ),
        (say("Pair the ups with the downs."), key, say("One up and one down bring you back: 1 + (-1) = 0.")),
    )
    idea = say("Each step up is undone by one step down. What is left?")
    done = say("Right! {sum} = {total}", sum=sum_node(n, -m), total=n - m)
    return choice_question(
        stem, key, idea, chain(SKILL, told, *moves), _story_slips(n, m), done, structure="opposite changes"
    )


def _change(n: int, m: int) -> Phrase:
    if n == m:
        return say("{sum} = 0. It ends where it began.", sum=sum_node(n, -m))
    if n > m:
        return say("{sum} = {d}. It ends {d} above the start.", sum=sum_node(n, -m), d=n - m)
    return say("{sum} = {t}. It ends {d} below the start.", sum=sum_node(n, -m), t=n - m, d=m - n)


def _story_slips(n: int, m: int) -> Iterator[Slip]:
    ignore = say("The second change goes down. Use {m} for it.", m=-m)
    more = say("{sum} = {t}. It ends {t} above the start.", sum=sum_node(n, m), t=n + m)
    yield pick("int-add-ignore-sign", more, ignore)
    if n == m:
        less = say("{sum} = {t}. It ends {d} below the start.", sum=sum_node(-n, -m), t=-n - m, d=n + m)
        yield pick("int-add-two-negatives", less, say("The first change goes up, so it is {n}.", n=n))
        stays = say("The total is {n}. It ends {n} above the start.", n=n)
        yield pick("int-add-wrong-sign", stays, say("You left out the second change, {m}.", m=-m))
        return
    yield pick("int-add-wrong-sign", _change(m, n), say("Up is {n} and down is {m}. Which is larger?", n=n, m=-m))
    same = say("The two changes are opposite. It ends where it began.")
    yield pick("int-add-ignore-sign", same, say("They go in opposite directions, but {n} and {m} differ.", n=n, m=m))


PROMPT = Prompt(
    "Tell a story that shows why a number and its opposite add to 0.",
    ("My story has two opposite changes.", "I said why it ends where it began.", "I wrote the sum for my story."),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {"shape": ("counters",), "n": span(1, 8), "m": span(1, 8), "name": NAMES},
        Level.CORE: {"shape": ("missing",), "n": signed(2, 120), "m": (0,), "name": NAMES},
        Level.EXTENSION: {"shape": ("story",), "n": span(4, 60), "m": span(4, 60), "name": NAMES},
    },
    question=zero_pairs,
    prompt=PROMPT,
)
