"""Prints the results as one table."""

import json
import sys
from pathlib import Path

GROUPS = ("all", "first five", "few (under 30)", "some (30-99)", "many (100+)")


def main():
    folder = Path(sys.argv[1])
    found = {file.stem: json.loads(file.read_text()) for file in sorted(folder.glob("*.json"))}
    print(
        "| log and model | "
        + " | ".join(f"AUC {group}" for group in GROUPS)
        + " | log-loss | calibration | fit, cpu s |"
    )
    print("|---|" + "---|" * (len(GROUPS) + 3))
    for name, body in found.items():
        if "all" in body:
            values = [f"{body[group]['auc']:.4f}" for group in GROUPS]
            rest = (
                f"{body['all']['log_loss']:.4f}",
                f"{body['all']['calibration_error']:.4f}",
                f"{body.get('seconds', 0):.1f}",
            )
            print(f"| {name} | " + " | ".join((*values, *rest)) + " |")
    for name, body in found.items():
        if "all" not in body:
            print(f"\n{name}")
            for key, value in body.items():
                print(f"- {key}: {value}")


if __name__ == "__main__":
    main()
