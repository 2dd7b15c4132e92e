import json

from typer.testing import CliRunner

from stairwise.cli.main import app

FIELDS = {
    "id", "skill", "seed", "level", "form", "stem_text", "stem_latex", "answer_text", "answer_kind", "choices", "steps",
    "hints", "distractors",
}  # fmt: skip


def run(*words):
    result = CliRunner().invoke(app, words, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def test_skills_that_have_items_are_listed():
    assert "eq.multi-step" in run("items", "list")
    assert {"skill", "name", "grade", "forms"} <= set(json.loads(run("items", "list", "--json"))[0])


def test_one_item_of_each_form_is_shown():
    shown = run("items", "show", "eq.multi-step")
    for form in ("solve", "faded-2", "order-steps", "find-error", "give-reason", "compare"):
        assert f"\n{form}\n" in shown


def test_items_are_drawn_as_json_lines():
    lines = run("items", "sample", "int.add", "-n", "9", "--seed", "7", "--json").splitlines()
    records = [json.loads(line) for line in lines]
    assert len(records) == 9
    assert all(set(record) >= FIELDS for record in records)
    assert {record["level"] for record in records} == {"supported", "core", "extension"}
    assert all(set(each) >= {"answer_text", "misconceptions", "feedback"} for each in records[0]["distractors"])


def test_level_and_form_can_be_asked_for():
    (record,) = map(json.loads, run("items", "sample", "int.add", "-n", "1", "--level", "core", "--form", "choose", "--json").splitlines())  # fmt: skip  # noqa: E501
    assert (record["level"], record["form"], len(record["choices"])) == ("core", "choose", 4)


def test_a_sheet_is_printed_for_each_student(tmp_path):
    roster = tmp_path / "roster.csv"
    roster.write_text("name,period\nAda,1\nBen,1\n")
    out = tmp_path / "set.pdf"
    said = run("sheet", "int.add", "-n", "4", "--out", str(out), "--key", "--students", str(roster))
    assert out.read_bytes().startswith(b"%PDF")
    assert "2 sheets" in said
