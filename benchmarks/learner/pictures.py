"""Draws the reliability diagram and the curves by number of earlier responses from the results."""

import json
import sys
from pathlib import Path


def main():
    import matplotlib as mpl

    mpl.use("Agg")
    import matplotlib.pyplot as plt

    folder = Path(sys.argv[1])
    for log in ("assist09", "assist2015"):
        figure, (left, right) = plt.subplots(1, 2, figsize=(11, 4.5))
        for file in sorted(folder.glob(f"{log}.*.json")):
            body, name = json.loads(file.read_text()), file.stem.removeprefix(f"{log}.")
            if "reliability" not in body:
                continue
            mean, share, _ = body["reliability"]
            left.plot(mean, share, marker="o", label=name)
            groups = body["by earlier"]
            right.plot(list(groups), [group["auc"] for group in groups.values()], marker="o", label=name)
        left.plot([0, 1], [0, 1], color="gray", linewidth=0.8)
        left.set(title=f"{log}: reliability", xlabel="predicted", ylabel="right")
        right.set(title="AUC by earlier responses of the student", xlabel="earlier responses")
        right.legend(fontsize=8)
        figure.tight_layout()
        figure.savefig(folder / f"{log}.png", dpi=110)


if __name__ == "__main__":
    main()
