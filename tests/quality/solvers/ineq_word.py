import re


def is_right(item, answer):
    # Every number of 0 to 400 is tried in the story.
    story = item.stem.text()
    start, each, end = _numbers(story)
    sign, limit = re.fullmatch(r"n ([<>≤≥=]) (-?\d+)", answer).groups()
    for n in range(401):
        amount = start - each * n if "pays" in story or "loses" in story else start + each * n
        fits = amount <= end if re.search("at most|no more than", story) else amount >= end
        fits = amount > end if re.search(r"more than \d+ (gallons|points)", story) and "no more" not in story else fits
        last = int(limit)
        if fits != {"<": n < last, ">": n > last, "≤": n <= last, "≥": n >= last, "=": n == last}[sign]:
            return False
    return True


def _numbers(story):
    numbers = [int(n) for n in re.findall(r"\d+", story)]
    return (numbers[1], numbers[2], numbers[0]) if "at most" in story else numbers


def holds(item, line):
    return None
