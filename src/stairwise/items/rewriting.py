"""Questions that ask for an expression in its simplest form: expanded, like terms combined."""

from collections.abc import Iterator

from stairwise.items.expression_slips import Rule, slips
from stairwise.items.expressions import (
    Bracket,
    Expression,
    Kind,
    Term,
    Terms,
    alike,
    brackets,
    combined,
    expanded,
    factored_out,
    in_order,
    node,
    products,
    repeated,
    sorted_terms,
)
from stairwise.items.item import Step
from stairwise.items.phrase import Phrase
from stairwise.items.picturing import expression_model
from stairwise.items.template import Question, say
from stairwise.notation import build
from stairwise.notation.tree import Node


def question(
    expression: Expression, stem: Phrase, rules: tuple[Rule, ...], idea: Phrase, path: Iterator[Step]
) -> Question:
    """The question that asks for the simplest form of an expression."""
    result = combined(expression)
    return Question(
        stem=stem,
        answer=node(result),
        value=result,
        idea=idea,
        steps=path,
        slips=slips(expression, *rules),
        confirmation=say("Right! {before} is the same as {after}.", before=node(expression), after=node(result)),
        variables=tuple(sorted({letter for term in expanded(expression) for letter in term.letter})),
        # Not "simplified": that form refuses 9n + -9, and how a minus is typed is not the test.
        form_asked={"name": "expanded"},
        model=expression_model(expression),
    )


def combine_steps(expression: Expression, skill: str) -> Iterator[Step]:
    """Moves that combine like terms: put them together, add what stands in front, write the result."""
    terms = expanded(expression)
    if not in_order(terms):
        yield Step(
            say("Put like terms next to each other. Keep the sign in front of each term."),
            node(terms),
            node(sorted_terms(terms)),
            say("The order of adding does not change a sum."),
            skill,
        )
    terms = sorted_terms(terms)
    kind = repeated(terms)[0]
    yield Step(
        say("Put the numbers of like terms together in parentheses."),
        node(terms),
        factored_out(terms),
        _combine_reason(terms, kind),
        skill,
    )
    yield Step(
        say("Work out each total."),
        factored_out(terms),
        node(combined(terms)),
        say("Terms that are not alike stay apart."),
        skill,
    )


def _combine_reason(terms: Terms, kind: Kind) -> Phrase:
    if kind[0]:
        return say("{terms} are like terms, so only the numbers in front are added.", terms=alike(terms, kind))
    return say("{terms} are plain numbers, so they make one number.", terms=alike(terms, kind))


def expand_steps(expression: Expression, skill: str) -> Iterator[Step]:
    """Moves that take away the brackets: write every product, then work it out."""
    first = brackets(expression)[0]
    yield Step(
        say("Multiply each term in {group} by {factor}.", group=_inside(first), factor=first.factor)
        if len(brackets(expression)) == 1
        else say("Multiply each term in the parentheses by the number in front, with its sign."),
        node(expression),
        products(expression),
        say("{factor} multiplies the whole group {group}.", group=_inside(first), factor=first.factor),
        skill,
    )
    yield Step(
        say("Work out each product."),
        products(expression),
        node(expanded(expression)),
        say("Like signs give a positive product, unlike signs a negative one.")
        if _signed(expression)
        else say("Multiply the numbers and keep the letter."),
        skill,
    )


def _inside(bracket: Bracket) -> Node:
    return build.group(node(bracket.inside))


def _signed(expression: Expression) -> bool:
    return any(
        term.coefficient < 0 for bracket in brackets(expression) for term in (Term(bracket.factor), *bracket.inside)
    )
