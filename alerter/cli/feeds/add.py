"""`alerter feeds add`."""

from __future__ import annotations

import re

import click

from alerter import catalog, config, service
from alerter.cli.output import PROBLEMS, printable
from alerter.clock import SystemClock
from rules.model import FeedKind, Home, Scope


@click.command("add")
@click.argument("urls", nargs=-1, required=True, metavar="URL...")
@click.option("--title", default="", help="Name of the feed; default: as the feed calls itself.")
@click.option("--outlet", default="", help="The masthead behind it; two feeds of one outlet are one source.")
@click.option("--country", default="", help="Home country, as ISO 3166 (MX).")
@click.option("--admin1", default="", help="Home state or province, as ISO 3166-2 (MX-CHP).")
@click.option("--language", default="", help="Its language, as ISO 639-1 (es).")
@click.option("--kind", type=click.Choice([k.value for k in FeedKind]), default="press", help="Who speaks.")
@click.option("--no-check", is_flag=True, help="Add without asking the address first.")
@click.pass_context
def command(context: click.Context, /, urls: tuple[str, ...], no_check: bool, **described: str) -> None:  # noqa: FBT001 - Click hands it over by name
    """Add feeds by address; each is fetched and checked first, and refused if it is no feed."""
    for url in urls:
        if not url.lower().startswith(("http://", "https://")):
            raise click.BadParameter(f"{url!r} is no address; write https://...", param_hint="URL")
    settings = config.load(context.obj)
    home = _home(described["country"].upper(), described["admin1"].upper(), described["language"].lower())
    feeds = [
        service.make_feed(
            url,
            title=described["title"],
            outlet=described["outlet"],
            home=home,
            kind=FeedKind(described["kind"]),
        )
        for url in urls
    ]
    added = service.add_feeds(settings, feeds, SystemClock(), checked=not no_check)
    for one in added:
        if one.refused and one.checked is not None:
            hint = f"; {one.checked.hint}" if one.checked.hint else ""
            click.echo(f"refused  {one.feed.url}: {printable(one.checked.problem)}{hint}", err=True)
        else:
            click.echo(
                f"{'added   ' if one.new else 'is there'}  {printable(one.feed.title)}  {one.feed.url}"
            )
    if any(one.refused for one in added):
        context.exit(PROBLEMS)


def _home(country: str, admin1: str, language: str) -> Home:
    """Where the feed's news usually happens; a code that is none is wrong usage, for it would mislead."""
    places = catalog.gazetteer()
    state = places.get(admin1) if admin1 else None
    if country and ((nation := places.get(country)) is None or nation.scope is not Scope.COUNTRY):
        raise click.BadParameter(f"{country!r} is no ISO 3166 code such as MX", param_hint="--country")
    if admin1 and (state is None or state.scope is not Scope.ADMIN1):
        raise click.BadParameter(f"{admin1!r} is no ISO 3166-2 code such as MX-CHP", param_hint="--admin1")
    if state and country and state.country != country:
        raise click.BadParameter(f"{admin1} is not in {country}", param_hint="--admin1")
    if language and not re.fullmatch("[a-z]{2,3}", language):
        raise click.BadParameter(f"{language!r} is no ISO 639 code such as es", param_hint="--language")
    return Home(country or (state.country if state else ""), admin1, language)
