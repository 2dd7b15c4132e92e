import re

from quality.algebra import worth


def is_right(item, answer):
    story = item.stem.text()
    if "What does" in story:
        # The letter stands right before the things it counts: "buys p pens", "runs k laps".
        letter, thing = re.search(r"\b([a-z]) (\w+)", story.replace(" a ", " ")).groups()
        return answer == f"{letter} is the number of {thing}."
    if " = " not in answer:
        return False
    times = int(re.search(r"\d+", story)[0])
    many, few = re.findall(r"\b([b-z]) (?:be )?the number", story)
    left, right = answer.split(" = ")
    fits = [worth(left, {few: n, many: times * n}) == worth(right, {few: n, many: times * n}) for n in (1, 2, 7)]
    return all(fits)


def holds(item, line):
    return None
