"""`alerter places find`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from alerter import catalog, config
from alerter.cli.output import PROBLEMS, json_option, printable, say_json, say_table
from alerter.finding import Finder, of_place
from alerter.locating.own_places import own_places
from alerter.locating.showing import kind_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rules.model import Place

_LIMIT = 20


@click.command("find")
@click.argument("name", metavar="NAME")
@click.option("--in", "within", default="", help="Only places in the one of this code (MX, MX-CHP, m49:150).")
@click.option("--limit", default=_LIMIT, type=click.IntRange(1), help=f"At most so many; default: {_LIMIT}.")
@json_option
@click.pass_context
def command(context: click.Context, name: str, within: str, limit: int, *, as_json: bool) -> None:
    """List the places that NAME may mean, or the place of a code, with their ids.

    A code is one of GeoNames (`gn:3527542`, `MX.05`), ISO 3166 (`MX`, `MX-CHP`), an airport (`iata:TGZ`), a
    world region (`m49:150`) or a place of your own (`org:...`). Your own places go first, then those with the
    most people. Exit code 1 if there is none; the most similar names are told then.
    """
    gazetteer, customs = catalog.gazetteer(), own_places(config.load(context.obj))
    region = gazetteer.get(within) or gazetteer.get(within.upper())
    if within and region is None:
        raise click.BadParameter(f"{within!r} is no code such as MX, MX-CHP or m49:150", param_hint="--in")
    found = Finder(gazetteer, customs).find(name.strip(), region)
    if as_json:
        say_json([of_place(place, customs) for place in found.places[:limit]])
    elif found.places:
        _show(found.places, limit)
    if not found.places:
        _miss(name, found.similar)
        context.exit(PROBLEMS)


def _show(places: Sequence[Place], limit: int) -> None:
    say_table(("ID", "NAME", "KIND", "IN", "PEOPLE", "POINT", "TIME ZONE"), [_row(p) for p in places[:limit]])
    if len(places) > limit:
        click.echo(f"\n{len(places) - limit} more; see them with --limit {len(places)}, or narrow with --in")


def _row(place: Place) -> tuple[str, ...]:
    point = f"{place.point.lat:.4f},{place.point.lon:.4f}" if place.point else ""
    people = f"{place.population:,}" if place.population else ""
    zone = place.timezone if place.point else ""
    return (place.id, place.name, kind_of(place), place.container, people, point, zone)


def _miss(name: str, similar: Sequence[Place]) -> None:
    """Say that there is no such place, and which there are."""
    click.echo(f"No place has the name or code {printable(name)!r} here.", err=True)
    if similar:
        near = "; ".join(
            f"{p.name}, {p.container} ({p.id})" if p.container else f"{p.name} ({p.id})" for p in similar
        )
        click.echo(f"Did you mean: {printable(near)}?", err=True)
