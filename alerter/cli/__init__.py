"""The command line as one table; the file behind a command is imported when that command runs.

`alerter --help` therefore costs Click and this table, and nothing else.
"""

from __future__ import annotations

from pathlib import Path

import click

from alerter.cli.lazy import Branch, LazyGroup, Leaf, Tree

TREE: Tree = {
    "init": Leaf("alerter.cli.init", "Write a commented alerter.toml and a sample rules file."),
    "demo": Leaf(
        "alerter.cli.demo", "Run the whole way on bundled sample feeds, offline, and show every step."
    ),
    "run": Leaf("alerter.cli.run", "Poll feeds and send alerts until stopped, or once."),
    "doctor": Leaf("alerter.cli.doctor", "Check settings, store, rules, feeds and channels."),
    "feeds": Branch(
        "Add, list, check, remove, import and export feeds.",
        {
            "add": Leaf("alerter.cli.feeds.add", "Add feeds by address; each is fetched and checked first."),
            "list": Leaf("alerter.cli.feeds.list", "List the feeds and how they are."),
            "check": Leaf(
                "alerter.cli.feeds.check", "Say what documents or addresses hold, and what is wrong."
            ),
            "remove": Leaf("alerter.cli.feeds.remove", "Stop polling feeds that were added."),
            "import": Leaf("alerter.cli.feeds.import_", "Add the feeds of an OPML file."),
            "export": Leaf("alerter.cli.feeds.export", "Write the feeds as OPML."),
            "trust": Leaf("alerter.cli.feeds.trust", "Use the guids and links again that were void."),
        },
    ),
    "rules": Branch(
        "Check rules files.",
        {
            "check": Leaf(
                "alerter.cli.rules.check", "Check rules files; all mistakes at once, with positions."
            )
        },
    ),
    "locate": Leaf("alerter.cli.locate", "Say where news happened: JSON Lines in, JSON Lines out."),
    "places": Branch(
        "Find places and their ids.",
        {"find": Leaf("alerter.cli.places.find", "List the places of a name, or the place of a code.")},
    ),
    "incidents": Branch(
        "Join news to incidents, or list, explain and correct those of the store.",
        {
            "join": Leaf("alerter.cli.incidents.join", "Join the news of a file: JSON Lines in and out."),
            "list": Leaf("alerter.cli.incidents.list", "List the incidents, the latest news first."),
            "show": Leaf(
                "alerter.cli.incidents.show", "Show one incident: place, figures, sources, reports."
            ),
            "why": Leaf("alerter.cli.incidents.why", "Explain why an item belongs to its incident."),
            "merge": Leaf("alerter.cli.incidents.merge", "Make one of two incidents; nobody is told."),
            "split": Leaf("alerter.cli.incidents.split", "Move items of an incident to a new one."),
            "cases": Leaf(
                "alerter.cli.incidents.cases", "Print what was merged and split, as cases to measure by."
            ),
        },
        otherwise="join",
    ),
    "alerts": Branch(
        "List, show and explain alerts.",
        {
            "list": Leaf("alerter.cli.alerts.list", "List who was told what, newest first."),
            "show": Leaf("alerter.cli.alerts.show", "Show one alert: its message, deliveries and attempts."),
            "why": Leaf("alerter.cli.alerts.why", "Explain an alert, or why an item led to none."),
        },
    ),
    "send": Branch(
        "Send messages by hand.",
        {"test": Leaf("alerter.cli.send.test", "Send a message marked TEST to a traveler's addresses.")},
    ),
    "db": Branch(
        "Look after the database.",
        {
            "migrate": Leaf("alerter.cli.db.migrate", "Make the database, or bring its schema up to date."),
            "backup": Leaf("alerter.cli.db.backup", "Write a consistent copy while the daemon runs."),
        },
    ),
}


@click.group(cls=LazyGroup, tree=TREE, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="ALERTER_CONFIG",
    help="Settings file; default: alerter.toml here, if there is one.",
)
@click.version_option(package_name="travel-alerter", prog_name="alerter")
@click.pass_context
def main(context: click.Context, config: Path | None) -> None:
    """Tell the right travelers, in the right place, once.

    Reads news feeds in any language, joins the reports of one happening into one incident, and tells each
    traveler it concerns, by e-mail, Slack or SMS: where, what, how sure, what to do, and why.

    Exit codes: 0 done · 1 problems found · 2 wrong usage · 3 the store cannot be reached.
    """
    context.obj = config
