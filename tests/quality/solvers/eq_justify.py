from quality.algebra import field, points

DONE = {"subtracted": "({}) - ({})", "added": "({}) + ({})", "divided": "({}) / ({})", "multiplied": "({}) * ({})"}


def is_right(item, answer):
    before, after = (field(item, name).split(" = ") for name in ("before", "after"))
    rewritten = all(points(a) == points(b) for a, b in zip(before, after, strict=True))
    opened = "".join(before).count("(") > "".join(after).count("(")
    if answer.startswith("Distributive property") and "each" in answer:
        return rewritten and opened
    if answer.startswith("Like terms on one side"):
        return rewritten and not opened
    if "both sides" not in answer.casefold() or "put together" in answer:
        return False
    verb = next(word for word in DONE if word in answer)
    size = answer.split(" by ")[1].rstrip(".") if " by " in answer else answer.split(" was ")[0]
    done = [points(DONE[verb].format(side, size)) == points(new) for side, new in zip(before, after, strict=True)]
    return all(done)
