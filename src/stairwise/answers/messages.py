"""Every sentence a student can be told, in one table of templates with named fields.

A translation is another table with the same keys: see ``message``.
"""

from __future__ import annotations

from collections.abc import Mapping


def _(template: str) -> str:
    """Mark a template for translation tools; the text itself is returned unchanged."""
    return template


ENGLISH: dict[str, str] = {
    # what could not be read
    "empty": _("There is no answer yet."),
    "words": _("I could not read “{words}” as mathematics. Write the answer with numbers and symbols."),
    "symbol": _("I do not know the symbol “{symbol}” here."),
    "command": _("I do not know “{symbol}”."),
    "nothing_after": _("There is nothing after the {symbol} sign."),
    "nothing_before": _("There is nothing before the {symbol} sign."),
    "nothing_after_word": _("There is nothing after “{symbol}”."),
    "nothing_between": _("There is nothing between {left} and {right}."),
    "empty_box": _("One of the boxes is still empty."),
    "empty_brackets": _("There is nothing inside the brackets."),
    "unclosed": _("A bracket {open} is opened but not closed. Did you mean {guess}?"),
    "unclosed_plain": _("A bracket {open} is opened but not closed."),
    "unopened": _("There is a closing bracket {close} without an opening one."),
    "mismatched": _("The bracket {open} is closed with {close}."),
    "unclosed_bar": _("An absolute value bar | is missing."),
    "two_numbers": _("There is no sign between {left} and {right}."),
    "two_signs": _("The signs {left} and {right} stand side by side."),
    "unexpected": _("I did not expect “{symbol}” here."),
    "decimal_points": _("The number {number} has more than one decimal point."),
    "thousands": _("The comma in {number} is not in a place for thousands. Write {plain} or {decimal}?"),
    "power_sign": _("Did you mean {guess}? Write a power with ^ before it."),
    "decimal_comma": _("Write decimals with a point: {number}."),
    "time": _("There is no such time as {time}."),
    "zero_division": _("This divides by zero, so it has no value."),
    "function_alone": _("“{name}” needs something to work on, like {name}(9)."),
    "too_long": _("This answer is too long to read. Write it shorter."),
    "too_deep": _("There are too many brackets inside each other. Write it simpler."),
    "too_big": _("This number is too big to work with."),
    "latex_argument": _("A part of the {name} is missing."),
    "unknown_letters": _("I do not know what {letters} stands for here. The letters in this problem: {known}."),
    # verdicts
    "correct": _("Correct."),
    "incorrect": _("Not yet."),
    "mended": _("Read as {answer}. {verdict}"),
    "undecided": _("I could not decide this one. Your teacher will look at it."),
    "unreadable_key": _("The expected answer could not be read: {problem}"),
    # the value is right, something is still to do
    "lowest_terms": _("{answer} is right; write it in lowest terms."),
    "as_integer": _("{answer} is right; write it as a whole number."),
    "as_form": _("{answer} is right; write it as {forms}."),
    "as_mixed": _("{answer} is right; write it as a mixed number."),
    "mixed_parts": _("{answer} is right; in a mixed number the fraction part is less than 1."),
    "minus_place": _("{answer} is right; write the minus sign in front of the fraction."),
    "no_decimal_in_fraction": _("{answer} is right; write the fraction with whole numbers."),
    "work_it_out": _("{answer} is right; work it out to one number."),
    "combine": _("{answer} is right; combine the like terms."),
    "simplify": _("{answer} is right; it can be written more simply."),
    "simplify_powers": _("{answer} is right; write each letter's powers as one power."),
    "positive_exponents": _("{answer} is right; write it with positive exponents only."),
    "expand": _("{answer} is right; multiply out the brackets."),
    "factor": _("{answer} is right; write it as a product of factors."),
    "factor_more": _("{answer} is right; {part} can be factored further."),
    "common_factor": _("{answer} is right; a number still comes out of {part}."),
    "factor_whole": _("{answer} is right; use whole numbers in the factors."),
    "radical": _("{answer} is right; simplify the root."),
    "rationalize": _("{answer} is right; clear the root from the denominator."),
    "square": _("{answer} is right; write it as a square plus or minus a number."),
    "one_fraction": _("{answer} is right; write it as one fraction."),
    "slope_intercept": _("{answer} is right; write it as y = mx + b."),
    "standard_form": _("{answer} is right; write it as Ax + By = C with whole numbers."),
    "standard_lowest": _("{answer} is right; divide both sides by the common factor."),
    "standard_sign": _("{answer} is right; start with a positive number in front of the first letter."),
    "point_slope": _("{answer} is right; write it as y - y1 = m(x - x1)."),
    "same_form": _("{answer} is right; write it in the form asked for."),
    "identical": _("{answer} is right; write it exactly as {expected}."),
    "same_type": _("Write {kind}."),
    "decimal_places": _("Round to {n} decimal places, and write all of them."),
    "decimal_places_one": _("Round to 1 decimal place, and write it."),
    "sig_figs": _("Write the answer with {n} significant figures."),
    "units": _("The number is there; the unit is missing."),
    "same_unit": _("{answer} is right; give it in {unit}."),
    "prime_factors": _("{answer} is right; write it as a product of prime numbers."),
    "scientific": _("{answer} is right; write it as a number from 1 to 10 times a power of 10."),
    # general slips
    "slip_sign": _("The size is right; check the sign."),
    "slip_ten": _("The digits are right; check the decimal point."),
    "slip_reciprocal": _("This is the reciprocal: check what is divided by what."),
    "slip_unit": _("The number is there; the unit is missing."),
    "slip_wrong_unit": _("The number is right; check the unit."),
    "slip_percent": _("Check the percent sign."),
    "slip_variable": _("That is the value of the other letter."),
    "slip_copied": _("That number is given in the question."),
    "slip_term": _("One term is missing."),
    "slip_direction": _("Check the direction of the inequality sign."),
    "slip_boundary": _("Check whether the end number itself belongs."),
    "slip_missing_solution": _("That is right as far as it goes; there is another solution."),
    "slip_order": _("Check the order of the numbers."),
    "slip_letter": _("The problem uses {expected}, not {given}: small and capital letters are different letters."),
    # kinds, for same_type
    "kind_number": _("a number"),
    "kind_expression": _("an expression"),
    "kind_equation": _("an equation"),
    "kind_inequality": _("an inequality"),
    "kind_point": _("a point, like (2, 3)"),
    "kind_interval": _("an interval, like [2, 5)"),
    "kind_set": _("a list of numbers"),
    "kind_quantity": _("a number with its unit"),
    "kind_words": _("a statement in words"),
    # number forms
    "form_integer": _("a whole number"),
    "form_proper": _("a fraction"),
    "form_improper": _("a fraction"),
    "form_mixed": _("a mixed number"),
    "form_decimal": _("a decimal"),
    "form_percent": _("a percent"),
    "form_scientific": _("scientific notation"),
    "form_pi": _("a multiple of π"),
    "or": _("{left} or {right}"),
}


def message(key: str, table: Mapping[str, str] = ENGLISH, /, **fields: object) -> str:
    """The sentence for ``key`` with its fields filled in; untranslated keys fall back to English.

    Raises KeyError for a key or field that does not exist.

    >>> message("nothing_after", symbol="+")
    'There is nothing after the + sign.'
    >>> message("correct", {"correct": "Correcto."})
    'Correcto.'
    """
    return table.get(key, ENGLISH[key]).format(**fields)
