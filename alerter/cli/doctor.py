"""`alerter doctor`."""

from __future__ import annotations

import click

from alerter import config
from alerter.cli.output import PROBLEMS, json_option, printable, say_json
from alerter.doctor import examine


@click.command("doctor")
@json_option
@click.pass_context
def command(context: click.Context, *, as_json: bool) -> None:
    """Check settings, store, rules, feeds, deliveries and channels, and name the data in use.

    Nothing is changed and nothing is sent. Exit code 1 if any check fails.
    """
    findings = examine(config.load(context.obj))
    if as_json:
        say_json([{"check": f.check, "state": f.state, "said": f.said} for f in findings])
    else:
        for finding in findings:
            click.echo(f"{finding.state:<4} {finding.check:<10} {printable(finding.said)}")
    if any(f.state == "FAIL" for f in findings):
        context.exit(PROBLEMS)
