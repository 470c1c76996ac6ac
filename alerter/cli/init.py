"""`alerter init`: the two files to begin with."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import click

from alerter.cli.output import PROBLEMS

FILES = ("alerter.toml", "rules.yaml")


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=".")
@click.pass_context
def command(context: click.Context, folder: Path) -> None:
    """Write a commented alerter.toml and a sample rules file into FOLDER (default: here).

    Files that exist are left as they are.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(context, folder)
    except OSError as e:
        raise click.ClickException(f"{folder} cannot be written: {e.strerror}") from e


def _write(context: click.Context, folder: Path) -> None:
    kept = [name for name in FILES if (folder / name).exists()]
    for name in FILES:
        if name in kept:
            click.echo(f"{folder / name} exists already: left as it is", err=True)
            continue
        text = resources.files("alerter.catalog").joinpath("templates", name).read_text(encoding="utf-8")
        (folder / name).write_text(text, encoding="utf-8")
        click.echo(f"wrote {folder / name}")
    if kept:
        context.exit(PROBLEMS)
    there = "" if folder == Path() else f"  0. cd {folder}\n"
    click.echo(
        f"\nNext:\n{there}"
        "  1. say in alerter.toml how mail, Slack or SMS leave, and in rules.yaml who wants to know what\n"
        "  2. alerter rules check\n"
        "  3. alerter db migrate\n"
        "  4. alerter feeds add https://…\n"
        "  5. alerter send test --to ana\n"
        "  6. alerter run"
    )
