"""The parts of what the demo shows, in their order, each made from the story."""

from __future__ import annotations

from collections import defaultdict
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from rich import box
from rich.console import Group
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from alerter.demo import words
from alerter.demo.story import CLASH
from alerter.render.gsm import segments
from rules.alerting import recipients
from rules.model import DeliveryState, FeedKind, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import RenderableType

    from alerter.demo.sinks import Arrived
    from alerter.demo.story import Story, Untold
    from rules.model import Feed, Incident, Report, Traveler

_STYLES = {
    Severity.INFO: "dim",
    Severity.LOW: "green",
    Severity.MEDIUM: "yellow",
    Severity.HIGH: "bold red",
    Severity.CRITICAL: "bold white on red",
}


def _table(*columns: tuple[str, int]) -> Table:
    """A table over the whole width; a column of width 0 takes what the others leave."""
    named = any(name for name, _ in columns)
    table = Table(box=box.SIMPLE_HEAD, show_header=named, show_edge=False, pad_edge=False, expand=True)
    table.padding = (0, 0)
    for name, width in columns:
        table.add_column(name, width=width or None, ratio=None if width else 1, overflow="fold")
    return table


def _severity(severity: Severity) -> Text:
    return Text(severity.word, _STYLES[severity])


# --------------------------------------------------------------------------- 1 asked for


def asked_for(story: Story) -> RenderableType:
    """Who wants to know what, and how each can be reached."""
    table = _table(("Who", 13), ("By", 11), ("Where", 21), ("What", 0))
    for traveler in story.book.travelers:
        for rule in story.book.rules:
            if traveler in recipients(rule, (traveler,)):
                table.add_row(
                    Text(traveler.name, "bold"),
                    Text(", ".join(words.CHANNELS[a.channel] for a in traveler.addresses)),
                    Text(", ".join(map(words.region, rule.where))),
                    Text(words.wanted(rule)),
                )
    return table


# --------------------------------------------------------------------------- 2 read, 3 joined


def read(story: Story) -> RenderableType:
    """Every item: where it happened, what it is about, and what became of it."""
    columns = (("Item", 0), ("Where", 18), ("What", 14), ("Then", 12))
    shown: list[RenderableType] = [_table(*columns)]
    for feed in story.book.feeds:
        table = _table(*(("", width) for _, width in columns))
        for report, why in story.reports:
            if report.item.feed_id == feed.id:
                table.add_row(*_item(story, report, why))
        shown += [_masthead(feed), table, Text()]
    return Group(*shown[:-1])


def _masthead(feed: Feed) -> Text:
    official = ", official" if feed.kind is FeedKind.OFFICIAL else ""
    return Text.assemble((feed.outlet, "bold"), f" ({feed.home.language}{official})")


def _item(story: Story, report: Report, why: Reason | None) -> tuple[Text, ...]:
    what = Text(words.subject(report.reading.kinds, report.reading.topics))
    if report.reading.kinds and why is not Reason.NOT_NEWS:
        what = Text.assemble(what, ", ", _severity(report.reading.severity))
    return (
        Text(report.item.title),
        Text(words.where(report.focus.place) if report.focus else "-"),
        what,
        Text(words.no_further(report, why), "dim")
        if why
        else Text(f"incident {story.letters[story.membership[report.item.id]]}"),
    )


def incidents(story: Story) -> RenderableType:
    """Each incident, with the reports that joined it and why they did."""
    table = _table(("", 1), ("Where", 27), ("What", 0), ("Severity", 8), ("Sources", 7))
    for incident in story.incidents:
        table.add_row(
            Text(story.letters[incident.id], "bold"),
            Text(words.where(incident.place.place)),
            Text(words.subject(incident.kinds, incident.topics)),
            _severity(incident.severity),
            str(incident.sources),
        )
    joined = [
        Padding(line, (0, 0, 0, 3)) for i in story.incidents if i.sources > 1 for line in _joined(story, i)
    ]
    return Group(table, Text(), *joined)


def _joined(story: Story, incident: Incident) -> Iterator[Text]:
    outlets = {quote.item_id: quote.outlet for quote in incident.quotes}
    yield Text(f"{story.letters[incident.id]} is one incident because")
    for link in story.links:
        if link.incident_id == incident.id:
            yield Text(f"- {outlets[link.item_id]} {link.link} it: {link.why}")


# --------------------------------------------------------------------------- 4 told, 5 sent


def told(story: Story) -> RenderableType:
    """Who was told of which incident, by which channels, and what the rule found."""
    table = _table(("Who", 13), ("Incident", 8), ("By", 11), ("Why", 0))
    for traveler in story.book.travelers:
        for alert in sorted(story.alerts, key=lambda a: story.letters[a.incident.id]):
            if alert.decision.traveler_id != traveler.id:
                continue
            match = alert.decision.matches[0]
            why = f'rule "{match.rule}": {words.because(match)}; found {", ".join(match.words)}'
            table.add_row(
                Text(traveler.name, "bold"),
                Text(story.letters[alert.incident.id], "bold"),
                Text(", ".join(_channels(story, traveler, alert.incident))),
                Text(why),
            )
    rest = "Each was told by the first report of an incident; those that joined it later sent nothing more."
    return Group(table, Text(), Text(rest))


def _channels(story: Story, traveler: Traveler, incident: Incident) -> list[str]:
    sent = [d for d in story.deliveries if (d.traveler_id, d.incident_id) == (traveler.id, incident.id)]
    states = [(words.CHANNELS[d.address.channel], d.state) for d in sent]
    return [name if state is DeliveryState.SENT else f"{name} ({state})" for name, state in states]


def messages(story: Story) -> RenderableType:
    """Every message as it arrived, framed; the mails by their plain part."""
    order = [t.id for t in story.book.travelers]
    known = [(story.receiver(a), a) for a in story.first.arrived]
    ours = sorted(
        ((t, a) for t, a in known if t is not None),
        key=lambda pair: (
            order.index(pair[0].id),
            CLASH not in pair[1].text,
            pair[1].channel,
            pair[1].subject,
        ),
    )
    return Group(*(_message(traveler, arrived) for traveler, arrived in ours))


def _message(traveler: Traveler, arrived: Arrived) -> RenderableType:
    channel = words.CHANNELS[arrived.channel]
    count = segments(arrived.text)
    size = f", {count} segment{'s' * (count > 1)}" if arrived.channel == "sms" else ""
    to = "" if arrived.channel == "slack" else f" <{arrived.to}>"
    body = Text(arrived.text)
    if arrived.subject:
        body = Text.assemble((arrived.subject, "bold"), "\n\n", body)
    title = Text(f" {channel} to {traveler.name}{to}{size} ", "bold")
    return Panel(body, title=title, title_align="left", box=box.ROUNDED, border_style="dim")


# --------------------------------------------------------------------------- 6 not told


def untold(story: Story) -> RenderableType:
    """For each person the incidents she was not told of, with the first test of her rule that failed."""
    table = _table(("Who", 13), ("Incident", 11), ("Why not", 0))
    for traveler in story.book.travelers:
        name = Text(traveler.name, "bold")
        for letters, why in _silences(story, traveler):
            table.add_row(name, Text(" ".join(letters), "bold"), Text(why))
            name = Text()
        table.add_section()
    nobody = sum(why is not None for _, why in story.reports)
    rest = f"{nobody} items opened no incident and concern nobody: part 2 says why."
    return Group(table, Text(), Text(rest))


def _silences(story: Story, traveler: Traveler) -> list[tuple[list[str], str]]:
    """Sentences with the letters of the incidents they are true of."""
    same: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for found in _of(story, traveler):
        same[_why_not(found)][story.letters[found.incident_id]] = None
    return sorted((sorted(letters), why) for why, letters in same.items())


def _of(story: Story, traveler: Traveler) -> Iterable[Untold]:
    return (
        found
        for found in story.untold
        if found.silence.traveler_id == traveler.id and not story.told(traveler.id, found.incident_id)
    )


def _why_not(found: Untold) -> str:
    silence = found.silence
    if silence.reason is Reason.OTHER_PLACE:
        return f"{words.reason(silence.reason)}: not in the area of the rule"
    return f"{words.reason(silence.reason)}: {silence.detail}"


# --------------------------------------------------------------------------- 7 polled again


def again(story: Story) -> RenderableType:
    """How each feed answered the second time, and that nothing came of it."""
    table = _table(("Feed", 28), ("Answer", 0), ("New items", 9))
    answers = {asked.name: asked.status for asked in story.second.asked}
    new = {polled.feed.id: polled.new_items for polled in story.second.polled}
    for feed in story.book.feeds:
        status = answers.get(urlsplit(feed.url).path.lstrip("/"))
        table.add_row(Text(feed.outlet), Text(_answer(status)), str(new.get(feed.id, "-")))
    sums = f"{story.second.new_items} new items, {len(story.second.arrived)} messages."
    return Group(table, Text(), Text(sums, "bold"))


def _answer(status: HTTPStatus | None) -> str:
    match status:
        case HTTPStatus.NOT_MODIFIED:
            return "304: not changed since the first poll"
        case HTTPStatus.OK:
            return "200: a copy with other links; its items are recognised"
        case _:
            return "was not asked"
