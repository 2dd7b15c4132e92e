import re

from quality.algebra import field, points


def is_right(item, answer):
    asked, written = item.stem.text(), field(item, "expression")
    terms = re.findall(r"-?\d*[a-z]?", written.replace("- ", "-").replace("+ ", ""))
    terms = [term for term in terms if term]
    if "coefficient" in asked:
        (term,) = (each for each in terms if each.endswith(field(item, "letter")))
        number = term[:-1]
        return answer == ({"": "1", "-": "-1"}.get(number, number))
    if "constant" in asked:
        return answer == next(each for each in terms if not each[-1].isalpha())
    pieces = re.split(r", | and ", answer)
    if "factors" in asked:
        return len(pieces) == 2 and points(f"({pieces[0]})({pieces[1]})") == points(written)
    return pieces == terms
