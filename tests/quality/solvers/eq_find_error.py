from quality.algebra import field, linear


def is_right(item, answer):
    lines = [field(item, name) for name in ("start", "one", "two", "three", "last")]
    found = [linear(line) for line in lines]
    wrong = next((at for at, each in enumerate(found) if each != found[0]), None)
    return answer.startswith(f"Line {wrong}:" if wrong else "No line is wrong")
