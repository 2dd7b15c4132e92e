def solve(item):
    n = int(item.stem.text().split()[-1].strip("."))
    return {k for k in range(1, n + 1) if n % k == 0}
