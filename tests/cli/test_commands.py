"""The commands as a person or a program runs them."""

import gzip
import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from stairwise.cli.main import app, main


def run(*arguments):
    result = CliRunner().invoke(app, [str(a) for a in arguments], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def test_gaps_shows_three_rings_nearest_first_and_counts_the_rest():
    text = run("gaps", "eq.multi-step")
    first, second, third = (text.index(f"Ring {n}") for n in (1, 2, 3))
    assert (
        first < text.index("eq.both-sides") < second < text.index("eq.two-step-signed") < third < text.index("int.add")
    )
    assert "more skills lie below, in rings 4 to" in text


def test_gaps_as_json_counts_the_same():
    every = json.loads(run("gaps", "eq.multi-step", "--rings", 99, "--json"))
    three = json.loads(run("gaps", "eq.multi-step", "--json"))
    assert every["below"] == 0
    assert len(three["rings"]) == 3
    assert three["below"] == sum(len(ring["skills"]) for ring in every["rings"][3:])
    assert all(later in {"eq.multi-step"} for s in three["rings"][0]["skills"] for later in s["needed_by"])


def test_courses_and_course():
    assert "algebra-1" in run("courses")
    assert "multi-step-equations" in run("course", "algebra-1")
    units = json.loads(run("course", "grade-8", "--json"))["units"]
    assert len(units) >= 8
    assert "8.EE.A.1" in run("course", "grade-5") or "5.NBT.A.1" in run("course", "grade-5")


def test_focus_says_what_each_decision_frees():
    result = json.loads(run("focus", "algebra-1", "--days", 140, "--minutes", 45, "--json"))
    assert result["minutes"] <= result["available"] == 6300
    assert sum(d["frees"] for d in result["decisions"]) == result["before"] - result["minutes"]
    text = run("focus", "algebra-1", "--days", 140)
    assert "It fits" in text
    assert "frees" in text


@pytest.fixture
def section(tmp_path):
    """A foreign log with 12 students, six of whom get every two-step equation wrong."""
    rows = ["user,t,item,skill,correct,fold"]
    rows += [f"{user},{t},9{t},87,{int(user > 6)},1" for user in range(1, 13) for t in range(3)]
    log = tmp_path / "log.csv.gz"
    log.write_bytes(gzip.compress(("\n".join(rows) + "\n").encode()))
    out, roster = tmp_path / "ours.csv", tmp_path / "roster.csv"
    run("import-responses", log, "--out", out, "--roster", roster, "--students", 12)
    return out, roster


def test_import_and_plan(section):
    out, roster = section
    common = ("--course", "algebra-1", "--unit", "linear-equations", "--roster", roster, "--responses", out)
    result = json.loads(run("plan", *common, "--start", "2026-11-23", "--json"))
    support = result["days"][0]["supports"][0]
    assert support["skill"] == "eq.two-step-signed"
    assert set(support["students"]) == {str(n) for n in range(1, 7)}
    assert "6 of 12 students" in support["reason"]
    assert "18 of 18 answers wrong" in support["reason"]
    text = run("plan", *common, "--start", "2026-11-23")
    assert "Mon Nov 23" in text
    assert "Grade-level share of time" in text


def test_a_bad_log_imports_nothing(tmp_path):
    log, out = tmp_path / "log.csv", tmp_path / "ours.csv"
    log.write_text("user,t,item,skill,correct\n1,0,9,87,1\n1,1,9,87,yes\n")
    result = subprocess.run(
        [sys.executable, "-m", "stairwise", "import-responses", str(log), "--out", str(out)],
        capture_output=True,
        text=True,
    )
    assert result.returncode == 1
    assert "line 3, correct" in result.stderr
    assert "Traceback" not in result.stderr
    assert not out.exists()


def test_a_mistyped_skill_gets_the_nearest(capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["stairwise", "gaps", "eq.multistep"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    assert "Did you mean eq.multi-step" in capsys.readouterr().err


def test_the_curriculum_checks_out():
    assert "no problems" in run("check-curriculum")


def test_help_does_not_load_the_heavy_rooms():
    heavy = {"numpy", "scipy", "flint", "django", "pydantic"}
    code = f"import sys, stairwise.cli.main; sys.exit(bool({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
