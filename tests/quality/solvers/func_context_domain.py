import re


def is_right(item, answer):
    text = item.stem.text()
    (most,) = {
        int(n) for n in re.findall(r"(?:has|in|for|up to) (\d+) (?:seats|cups|shirts|boxes|minutes|hours|m) ?", text)
    }
    kind = "whole" if re.search("seats|cups|shirts|boxes", text) else "all"
    return answer == f"{kind} numbers from 0 to {most}"
