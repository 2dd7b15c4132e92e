"""Commands about beliefs: fit a model to any response log, see how good it is, and predict with it."""

from pathlib import Path
from typing import Annotated, Any

import typer

from stairwise.cli.evidence import opened, replaced
from stairwise.cli.output import heading, print_json, table
from stairwise.errors import InvalidInput, Problem

LogFile = Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="The log: CSV, plain or .gz.")]
ModelFile = Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="A model that fit has written.")]
Maps = Annotated[list[str] | None, typer.Option("--map", help="theirs=ours: renames a column; may be repeated.")]
Split = Annotated[str, typer.Option("--split", help="COLUMN=VALUE: only these responses count; all are history.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]

commands = typer.Typer(
    help="Fit, judge and use a model of right answers on any log with student, item, skill, correct.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


def add_to(app: typer.Typer) -> None:
    """Adds the commands."""
    app.add_typer(commands, name="learner")


@commands.command()
def fit(
    log: LogFile,
    out: Annotated[Path, typer.Option(help="Where to write the model, as JSON.")],
    maps: Maps = None,
    split: Split = "",
    as_json: AsJson = False,
) -> None:
    """Fit a model to a log."""
    from stairwise.learner.fitted import dumped
    from stairwise.learner.fitting import fit as fit_model

    model = fit_model(_chosen(_read(log, maps, split), split))
    with replaced(out) as file:
        file.write(dumped(model) + "\n")
    if as_json:
        print_json({"model": str(out), "responses": model.responses, "students": model.students})
        return
    print(f"Fitted to {model.responses} responses of {model.students} students, {len(model.items)} items; in {out}.")


@commands.command()
def evaluate(model: ModelFile, log: LogFile, maps: Maps = None, split: Split = "", as_json: AsJson = False) -> None:
    """Say how well a model predicts a log: AUC, log-loss, RMSE and calibration, by number of earlier responses."""
    from stairwise.learner.fitting import predict_log
    from stairwise.learner.measures import by_earlier, measures

    responses = _chosen(_read(log, maps, split), split)
    kept = responses.chosen
    right, probability = responses.right[kept], predict_log(_model(model), responses)[kept]
    groups = dict(by_earlier(right, probability, responses.earlier[kept]))
    overall = measures(right, probability)
    if as_json:
        body = {"by_earlier": {name: _as_json(group) for name, group in groups.items()}}
        print_json({"students": len(set(responses.student[kept].tolist())), **_as_json(overall), **body})
        return
    heading(f"{overall.responses} responses")
    head = ("earlier responses", "responses", "AUC", "log-loss", "RMSE", "calibration error")
    table([head, *(_row(name, group) for name, group in {"all": overall, **groups}.items())], indent=0)


@commands.command()
def predict(
    model: ModelFile,
    log: LogFile,
    maps: Maps = None,
    out: Annotated[Path | None, typer.Option(help="Where to write; the screen when left out.")] = None,
) -> None:
    """Print the probability of a right answer for every row of a log, one a line, from earlier responses only."""
    from stairwise.learner.fitting import predict_log

    responses = _read(log, maps, "")
    probability = predict_log(_model(model), responses)[responses.response_of]
    lines = (f"{value:.6f}\n" for value in probability.tolist())
    if out is None:
        typer.get_text_stream("stdout").writelines(lines)
        return
    with replaced(out) as file:
        file.writelines(lines)


def _read(path: Path, maps: list[str] | None, split: str) -> Any:
    from stairwise.learner.log import read_log

    names = dict(_pair("--map", text) for text in maps or ())
    with opened(path) as file:
        return read_log(file, str(path), names, _pair("--split", split) if split else None)


def _chosen(log: Any, split: str) -> Any:
    if not log.chosen.any():
        raise InvalidInput("The log", [Problem(f"--split {split}", "no response is in it", "check column and value")])
    return log


def _model(path: Path) -> Any:
    from stairwise.learner.fitted import loaded

    with opened(path) as file:
        return loaded(file.read(), str(path))


def _pair(option: str, text: str) -> tuple[str, str]:
    one, sign, other = text.partition("=")
    if not (one and sign and other):
        raise InvalidInput(
            "The command", [Problem(f"{option} {text}", "this is no pair", "write it like user=student")]
        )
    return one, other


def _as_json(measured: Any) -> dict[str, Any]:
    values = {name: getattr(measured, name) for name in measured.__dataclass_fields__}
    return {name: None if value != value else value for name, value in values.items()}


def _row(name: str, measured: Any) -> tuple[str, ...]:
    shown = (measured.auc, measured.log_loss, measured.rmse, measured.calibration_error)
    return name, str(measured.responses), *(f"{value:.4f}" for value in shown)
