"""Other ways to ask the same question, made from its steps and its wrong rules.

>>> from stairwise.items.make import make
>>> item = make("eq.two-step-whole", 5, form=Form.ORDER_STEPS)
>>> item.answer_text
'C, B, A'
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from random import Random
from string import ascii_uppercase
from types import MappingProxyType
from typing import TypeAlias, TypeVar

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Distractor, Form, Item, Step, Work
from stairwise.items.phrase import Line, Phrase, in_text
from stairwise.items.stories import PAIRS
from stairwise.items.template import Example, Statement, Template, Truth, say
from stairwise.notation.tree import Letter, Relation

T = TypeVar("T")
Maker: TypeAlias = Callable[[Item, Template, Random], Item]


def derived(form: Form, item: Item, template: Template, rng: Random) -> Item:
    """The question asked in another form; `rng` belongs to the form alone."""
    return MAKERS[form](item, template, rng)


def forms_of(template: Template) -> tuple[Form, ...]:
    """The forms that a template's questions can be asked in."""
    lacking = {
        Form.EXPLAIN: template.prompt is None,
        Form.STATEMENT: not template.statements,
        Form.BUILD: not template.examples,
    }
    return tuple(form for form in Form if not lacking.get(form))


def lines_of(steps: Sequence[Step]) -> tuple[Line, ...]:
    """The lines of a path, the first one with them."""
    return steps[0].before, *(step.after for step in steps)


def pick(pool: Sequence[T], rng: Random) -> T:
    """One of them, in a way that stays the same from one Python to the next."""
    return pool[int(rng.random() * len(pool))]


def shuffled(pool: Sequence[T], rng: Random) -> tuple[T, ...]:
    """All of them in random order, likewise."""
    keys = [rng.random() for _ in pool]
    return tuple(pool[at] for at in sorted(range(len(pool)), key=keys.__getitem__))


def _worked(item: Item, _template: Template, _rng: Random) -> Item:
    stem = say("Read this worked example. Then write its answer yourself. {problem}", problem=item.stem)
    return replace(item, stem=stem, work=(_whole(item),))


def _whole(item: Item, missing: int = 0) -> Work:
    return Work(lines_of(item.steps), tuple(step.move for step in item.steps), missing=missing)


def _faded(count: int) -> Maker:
    def faded(item: Item, _template: Template, _rng: Random) -> Item:
        missing = min(count, len(item.steps))
        first = item.steps[-missing]
        hints = (item.hints[0], first.move, first.reason)
        return replace(
            item, stem=say("Finish the work. {problem}", problem=item.stem), work=(_whole(item, missing),), hints=hints
        )

    return faded


def _order(item: Item, _template: Template, rng: Random) -> Item:
    lines = lines_of(item.steps)
    cards = shuffled(range(len(lines)), rng)
    if cards == tuple(range(len(lines))):
        cards = (*cards[1:], cards[0])
    right = tuple(cards.index(place) for place in range(len(lines)))
    first = item.steps[0]
    return replace(
        item,
        stem=say("Put the lines of work in order. Type their letters. {problem}", problem=item.stem),
        answer=_letters(right),
        answer_kind=AnswerKind.STEP_LIST,
        work=(Work(tuple(lines[place] for place in cards), cards=True),),
        distractors=tuple(_misplaced(order, right, item.steps) for order in _other_orders(right)),
        hints=(
            say("Which line is the problem itself? It comes first."),
            say("What comes next? Look for this move: {move}", move=first.move),
            say("The first two lines are {first} and {second}.", first=_letter(right[0]), second=_letter(right[1])),
        ),
        confirmation=say("Right! Each line follows from the line before it."),
        form_asked=None,
        choices=(),
    )


def _letter(place: int) -> str:
    return ascii_uppercase[place]


def _letters(order: Sequence[int]) -> Phrase:
    return say("{order}", order=", ".join(_letter(place) for place in order))


def _other_orders(right: tuple[int, ...]) -> tuple[tuple[int, ...], ...]:
    swaps = [(*right[:at], right[at + 1], right[at], *right[at + 2 :]) for at in range(len(right) - 1)]
    every = dict.fromkeys((*reversed(swaps), tuple(reversed(right)), (*right[1:], right[0])))
    return tuple(order for order in every if order != right)[:3]


def _misplaced(order: tuple[int, ...], right: tuple[int, ...], steps: Sequence[Step]) -> Distractor:
    place = next(at for at, (given, wanted) in enumerate(zip(order, right, strict=True)) if given != wanted)
    if place == 0:
        feedback = say("Begin with the line that is the problem itself.")
    else:
        line, move = _letter(right[place - 1]), steps[place - 1].move
        feedback = say("Look at line {line}. What do you get from it by this move? {move}", line=line, move=move)
    return Distractor(_letters(order), (), feedback)


def _find_error(item: Item, _template: Template, rng: Random) -> Item:
    right = lines_of(item.steps)
    wrong = pick([each for each in item.distractors if each.path] or item.distractors, rng)
    if rng.random() < 0.2:
        return _no_error(item, right)
    lines, place = _wrong_lines(right, wrong)
    choices = tuple(_line(number) for number in range(1, len(lines) + 1))
    others = [Distractor(choices[at], (), _innocent(item, at, place)) for at in range(len(lines)) if at != place]
    missed = Distractor(NO_MISTAKE, wrong.misconceptions, say("Look again at line {n}.", n=place + 1))
    told = wrong.feedback if wrong.path else say("Line {n} should be: {line}", n=place + 1, line=right[place])
    return replace(
        _error_item(item, lines),
        answer=choices[place],
        distractors=(missed, *others),
        choices=(*choices, NO_MISTAKE),
        confirmation=say("Right! Here is what to tell the writer: {feedback}", feedback=told),
        hints=_error_hints(item, place),
    )


NO_MISTAKE = Phrase("There is no mistake.")


def _line(number: int) -> Phrase:
    return say("Line {number}", number=number)


def _error_item(item: Item, lines: tuple[Line, ...]) -> Item:
    stem = say("Here is someone's work. Where is the first mistake? {problem}", problem=item.stem)
    return replace(item, stem=stem, answer_kind=AnswerKind.CHOICE, work=(Work(lines),), form_asked=None)


def _error_hints(item: Item, place: int) -> tuple[Phrase, Phrase, Phrase]:
    step = item.steps[max(0, min(place, len(item.steps)) - 1)]
    return (
        say("Check each line against the line before it."),
        say("The move here should be: {move}", move=step.move),
        say("From {before} you get {after}. Find the line that differs.", before=step.before, after=step.after),
    )


def _no_error(item: Item, lines: tuple[Line, ...]) -> Item:
    choices = tuple(_line(number) for number in range(1, len(lines) + 1))
    wrong = tuple(Distractor(choices[at], (), _innocent(item, at, len(lines))) for at in range(len(lines)))
    return replace(
        _error_item(item, lines),
        answer=NO_MISTAKE,
        distractors=wrong,
        choices=(*choices, NO_MISTAKE),
        confirmation=say("Right! Each line follows from the line before it."),
        hints=_error_hints(item, len(lines)),
    )


def _innocent(item: Item, at: int, mistake: int) -> Phrase:
    if at == 0:
        return say("Line 1 is the problem as it is given.")
    if at > mistake:
        return say("The mistake comes before line {n}. Check the lines from the top.", n=at + 1)
    return say("Line {n} is right. {reason}", n=at + 1, reason=item.steps[at - 1].reason)


def _wrong_lines(right: tuple[Line, ...], wrong: Distractor) -> tuple[tuple[Line, ...], int]:
    """Work with one mistake, and the place of the first wrong line."""
    if wrong.path:
        return (right[0], *wrong.path()), wrong.right + 1
    return (*right[:-1], _ending(right[-1], wrong.answer)), len(right) - 1


def _work_of(right: tuple[Line, ...], wrong: Distractor) -> tuple[Line, ...]:
    """What someone writes who follows the wrong rule; only the answer when the rule does not say more."""
    return _wrong_lines(right, wrong)[0] if wrong.path else (right[0], _ending(right[-1], wrong.answer))


def _ending(last: Line, answer: Line) -> Line:
    """The wrong answer written as the last line is: x = 5 for 5."""
    if isinstance(last, Relation) and isinstance(last.sides[0], Letter) and not isinstance(answer, Phrase | Relation):
        return replace(last, sides=(last.sides[0], answer))
    return answer


def _give_reason(item: Item, _template: Template, rng: Random) -> Item:
    place = int(rng.random() * len(item.steps))
    step = item.steps[place]
    wrong = _wrong_reasons(item.steps, step, rng)
    return replace(
        item,
        stem=say("{problem} Why is line {n} right?", problem=item.stem, n=place + 2),
        answer=step.reason,
        answer_kind=AnswerKind.CHOICE,
        work=(Work(lines_of(item.steps)[: place + 2], tuple(each.move for each in item.steps[: place + 1])),),
        distractors=wrong,
        choices=shuffled((step.reason, *(each.answer for each in wrong)), rng),
        hints=(
            say("What changed from line {n} to the next?", n=place + 1),
            say("The move was: {move}", move=step.move),
            say("Look for the reason why {after} is still true.", after=step.after),
        ),
        confirmation=say("Right! {reason}", reason=step.reason),
        form_asked=None,
    )


# Reasons that are never good ones, with what to say to each.
POOR = (
    (Phrase("The numbers are easier that way."), Phrase("Easy numbers do not show that a line is true.")),
    (Phrase("That is always the next thing to do."), Phrase("A habit is not a reason. Why is the line true?")),
    (Phrase("You may change a number that is hard."), Phrase("To change a number is to change the problem.")),
)  # fmt: skip


def _wrong_reasons(steps: Sequence[Step], step: Step, rng: Random) -> tuple[Distractor, ...]:
    others = {in_text(each.reason): each for each in steps if in_text(each.reason) != in_text(step.reason)}
    found = [
        Distractor(
            each.reason, (), say("That tells why another line is right. The move here was: {move}", move=step.move)
        )
        for each in shuffled(tuple(others.values()), rng)[:2]
    ]
    poor = [Distractor(reason, (), feedback) for reason, feedback in shuffled(POOR, rng)]
    return (*found, *poor)[:3]


def _compare(item: Item, _template: Template, rng: Random) -> Item:
    names, right = pick(PAIRS, rng), lines_of(item.steps)
    other, wrong = lines_of(item.second) if item.second else right, pick(item.distractors, rng)
    if other != right and rng.random() < 0.4:
        return _both(item, names, right, other)
    first_right = rng.random() < 0.5
    winner, fooled = names if first_right else (names[1], names[0])
    works = (Work(right, by=winner), Work(_work_of(right, wrong), by=fooled))
    return _who(item, names, works if first_right else works[::-1], winner, fooled, wrong)


def _asked_who(item: Item, names: tuple[str, str], works: tuple[Work, ...]) -> Item:
    first, second = names
    stem = "{first} and {second} worked on this problem: {problem} Who is right?"
    return replace(
        item,
        stem=say(stem, first=first, second=second, problem=item.stem),
        answer_kind=AnswerKind.CHOICE,
        work=works,
        choices=(_only(first), _only(second), BOTH, NEITHER),
        hints=(
            say("Find the first line where the two differ."),
            say("One good move is: {move}", move=item.steps[0].move),
            item.hints[2],
        ),
        form_asked=None,
    )


BOTH, NEITHER = Phrase("Both of them"), Phrase("Neither of them")


def _only(name: str) -> Phrase:
    return say("Only {name}", name=name)


def _both(item: Item, names: tuple[str, str], right: tuple[Line, ...], other: tuple[Line, ...]) -> Item:
    follows = say("The two take different steps. Check each line: all of them follow.")
    wrong = (_only(names[0]), _only(names[1]), NEITHER)
    return replace(
        _asked_who(item, names, (Work(right, by=names[0]), Work(other, by=names[1]))),
        answer=BOTH,
        distractors=tuple(Distractor(choice, (), follows) for choice in wrong),
        confirmation=say("Right! Two ways lead to the same answer."),
    )


def _who(
    item: Item, names: tuple[str, str], works: tuple[Work, ...], winner: str, fooled: str, wrong: Distractor
) -> Item:
    tell = _tell(fooled, wrong)
    check = say("Check the work of {name} line by line. Each line follows.", name=winner)
    return replace(
        _asked_who(item, names, works),
        answer=_only(winner),
        distractors=(
            Distractor(_only(fooled), wrong.misconceptions, tell),
            Distractor(BOTH, wrong.misconceptions, tell),
            Distractor(NEITHER, (), check),
        ),
        confirmation=say("Right! {tell}", tell=tell),
    )


def _check(item: Item, _template: Template, rng: Random) -> Item:
    name, is_right = pick(PAIRS, rng)[0], rng.random() < 0.5
    claim = item.answer if is_right else item.distractors[0].answer
    rest = item.distractors[:3] if is_right else item.distractors[1:3]
    yes = say("Yes, {name} is right.", name=name)
    answer = yes if is_right else _no(item.answer)
    wrong = [Distractor(_no(each.answer), each.misconceptions, each.feedback) for each in rest]
    if not is_right:
        fooled = item.distractors[0]
        wrong.insert(0, Distractor(yes, fooled.misconceptions, _tell(name, fooled)))
    said = say("Right! {because}", because=item.confirmation) if is_right else _tell(name, item.distractors[0])
    return replace(
        item,
        stem=say(
            "{problem} {name} answers: {claim} Is that right?", problem=item.stem, name=name, claim=_closed(claim)
        ),
        answer=answer,
        answer_kind=AnswerKind.CHOICE,
        distractors=tuple(wrong),
        choices=shuffled((answer, *(each.answer for each in wrong)), rng),
        confirmation=said,
        form_asked=None,
    )


def _no(answer: Line) -> Phrase:
    return say("No. The answer is: {answer}", answer=answer)


def _tell(name: str, wrong: Distractor) -> Phrase:
    return say("Here is what to tell {name}: {feedback}", name=name, feedback=wrong.feedback)


def _closed(claim: Line) -> Line:
    return claim if isinstance(claim, Phrase) else say("{claim}.", claim=claim)


def _explain(item: Item, _template: Template, _rng: Random) -> Item:
    first = item.steps[0]
    return replace(
        item,
        stem=item.prompt or item.stem,
        answer=say("For example: {move} {reason}", move=first.move, reason=first.reason),
        answer_kind=AnswerKind.TEXT,
        distractors=(),
        choices=(),
        confirmation=say("Thank you. Your teacher will read this."),
        form_asked=None,
    )


TRUTHS: Mapping[Truth, Phrase] = MappingProxyType(
    {Truth.ALWAYS: Phrase("Always"), Truth.SOMETIMES: Phrase("Sometimes"), Truth.NEVER: Phrase("Never")}
)


def _statement(item: Item, template: Template, rng: Random) -> Item:
    claim: Statement = pick(template.statements, rng)
    because = Phrase(claim.because)
    return replace(
        item,
        stem=say("Is this true always, sometimes or never? {claim}", claim=Phrase(claim.claim)),
        answer=TRUTHS[claim.truth],
        answer_kind=AnswerKind.CHOICE,
        model=None,
        steps=(),
        distractors=tuple(Distractor(said, (), because) for truth, said in TRUTHS.items() if truth != claim.truth),
        choices=tuple(TRUTHS.values()),
        hints=(
            say("Try an example that fits, and one that does not."),
            say("Try 0, 1, a large number, a negative number or a fraction."),
            say("One example that fails shows that it is not always true."),
        ),
        confirmation=say("Right! {because}", because=because),
        form_asked=None,
    )


def _build(item: Item, template: Template, rng: Random) -> Item:
    example: Example = pick(template.examples, rng)
    return replace(
        item,
        stem=Phrase(example.ask),
        answer=example.sample,
        model=None,
        steps=(),
        distractors=(),
        choices=(),
        hints=(
            say("Start with something that you know fits a part of it."),
            say("Change one number at a time, and check."),
            say("One that fits looks like this: {sample}. Find another one.", sample=example.sample),
        ),
        confirmation=say("Right! That fits."),
        form_asked=None,
        fits=example.fits,
    )


MAKERS: Mapping[Form, Maker] = MappingProxyType(
    {
        Form.WORKED: _worked,
        Form.FADED_1: _faded(1),
        Form.FADED_2: _faded(2),
        Form.FADED_3: _faded(3),
        Form.ORDER_STEPS: _order,
        Form.FIND_ERROR: _find_error,
        Form.GIVE_REASON: _give_reason,
        Form.COMPARE: _compare,
        Form.CHECK: _check,
        Form.EXPLAIN: _explain,
        Form.STATEMENT: _statement,
        Form.BUILD: _build,
    }
)
