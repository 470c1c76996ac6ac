"""A small world for stories: outlets that publish, travelers with inboxes, and time that goes when told to.

    world.traveler("ana", place="MX-CHP")
    world.publishes("El Universal", "Ataque armado en Frontera Comalapa", at=0)
    world.runs(until=60)
    assert world.inbox("ana").titles == ["Ataque armado en Frontera Comalapa"]

The App inside is the real one, store, rules file and gazetteer included. Only the ends are ours: the net
answers with what the outlets published so far, and the post keeps what it is given. Times are in minutes.
"""

from __future__ import annotations

import asyncio
import json
import threading
from contextlib import suppress

from pydantic import SecretStr
from sqlalchemy import event
from structlog.testing import capture_logs

from alerter.app import App
from alerter.config import Settings, Smtp, Twilio
from alerter.pipeline.deliver import Deliverer
from alerter.pipeline.poll import Poller
from alerter.pipeline.sweep import sweep
from rules.model import Sent
from state.errors import StoreError
from tests.pipeline.ends import Desk, HandClock, Net, Outlet, Post, Story
from tests.pipeline.programs import Interrupted, SecondProgram

STEP = 10
"""Minutes between two polls of a feed, and between two looks of `runs`."""


class OwnSettings(Settings):
    """Settings from the code alone: neither file nor environment reaches into a story."""

    @classmethod
    def settings_customise_sources(cls, settings_cls, init_settings, *_others, **_more):
        del settings_cls
        return (init_settings,)


class Inbox(list):
    """The messages one traveler was sent, in order."""

    def __init__(self, letters, titles):
        super().__init__(letters)
        self._known = titles

    def between(self, start, end):
        return Inbox([x for x in self if start <= x.at <= end], self._known)

    @property
    def titles(self) -> list[str]:
        """Of each message the headline that stands first in it."""
        return [self._headline(letter.message.text) for letter in self]

    def _headline(self, text):
        places = [(text.find(title), title) for title in self._known]
        return min(((where, t) for where, t in places if where >= 0), default=(0, text))[1]


class World:
    """Everything a story needs; `close` it at the end."""

    def __init__(self, folder, **settings):
        self.folder = folder
        self.clock = HandClock()
        self.post = Post(self)
        self.outlets: dict[str, Outlet] = {}
        self.people: dict[str, dict] = {}
        self.rules: list[dict] = []
        self.log: list[dict] = []
        self.app: App | None = None
        self._settings = OwnSettings(
            sender="Acme Travel",
            database=folder / "alerter.db",
            rules=(folder / "rules.yaml",),
            smtp=Smtp(host="127.0.0.1", port=2525, security="none", sender="alerts@acme.example"),
            twilio=Twilio(account_sid=f"AC{0:032}", auth_token=SecretStr("none"), sender="+15005550006"),
            **settings,
        )
        self._runner = asyncio.Runner()

    # ------------------------------------------------------------------- who and what

    def traveler(self, name, place="MX-CHP", keywords=(), send=None, near=None, **person):
        """Somebody with a rule: news of this place, with one of these words if there are any.

        `near` adds a circle to its places: `("Comitán, MX-CHP", 80)`.
        """
        person = {"email": f"{name}@example.org"} | {k: v for k, v in person.items() if v}
        where = [{"place": place}, *([{"near": near[0], "km": near[1]}] if near else [])]
        rule = {"name": f"{name}'s", "where": {"any": where}, "who": {"people": [name]}}
        if keywords:
            rule["what"] = {"any": list(keywords)}
        if send:
            rule["send"] = send
        self.people[name] = {"id": name, "name": name.title(), "language": "es"} | person
        self.rules.append(rule)
        self.writes_rules()

    def publishes(self, outlet, title, at=0.0, summary="", **parts):
        """An outlet publishes a story; say the same `guid` again for an edited one."""
        paper = self.outlet(outlet)
        number = parts.get("guid", f"{outlet}-{len(paper.stories)}")
        link = parts.get("link", f"https://paper.example/{number}")
        paper.stories.append(Story(title, at, summary, number, link, parts.get("elements", "")))
        self.writes_rules()

    def outlet(self, name) -> Outlet:
        return self.outlets.setdefault(name, Outlet(name))

    def writes_rules(self, text=None):
        """Write the rules file, as the story stands or with another text."""
        feeds = [
            {"url": o.url, "outlet": o.name, "country": "MX", "every": f"{STEP}m"}
            for o in self.outlets.values()
        ]
        book = {"version": 1, "people": list(self.people.values()), "feeds": feeds, "rules": self.rules}
        written = json.dumps(book, indent=1, ensure_ascii=False) if text is None else text
        (self.folder / "rules.yaml").write_text(written, encoding="utf-8")

    # ------------------------------------------------------------------- what happens

    def runs(self, until):
        """Let time go on in steps, and at each do all that is due."""
        while self.clock.minutes <= until:
            self.looks()
            self.clock.minutes += STEP
        self.clock.minutes = until

    def looks(self, at=None):
        """Do all that is due now, or at a later time: rules, polls, deliveries."""
        if at is not None:
            self.clock.minutes = at
        self._run(self._look())

    def delivers(self, at):
        """Do only what the outbox has due."""
        self.clock.minutes = at
        self._run(self._deliver())

    def looks_many_times_at_once(self):
        """Be woken for polls five times in one moment; returns how many were under way together."""

        async def woken():
            await sweep(await self._started())
            await asyncio.gather(*(self.poller.tick() for _ in range(5)))
            await self.poller.finish()
            return self.app.fetcher.busiest

        return self._run(woken())

    def polls_only(self):
        """Poll and decide, and send nothing yet."""
        self._run(self._polled())

    def ends_while_sending(self):
        """Begin to send, and be asked to end while the first message is under way."""
        begun, may_end = threading.Event(), threading.Event()

        def first():
            begun.set()
            may_end.wait(10)
            return Sent()

        async def ended():
            for person in self.people.values():
                self.post.answers[person["email"]] = [first]
            await self.deliverer.tick()
            await asyncio.to_thread(begun.wait, 10)
            ending = asyncio.create_task(self.deliverer.stop())
            await asyncio.sleep(0)
            may_end.set()
            await ending

        self._run(ended())

    @staticmethod
    def event():
        """Something that happens once, for answers that wait for one another."""
        return threading.Event()

    def restarts(self):
        """End the program in order and begin again."""
        self._stop()
        self._run(self._started())

    def in_store(self, work):
        """What `work` finds in the store, asked in the store's own thread."""
        return self._run(self._in_store(work))

    def breaks_the_store(self):
        """From the next statement on nothing can be written."""
        self.in_store(forbid_writing)

    def mends_the_store(self):
        """Writing is possible again."""
        self.in_store(allow_writing)

    def breaks_the_store_while_asking(self, outlet):
        """The next time this outlet is asked, nothing can be written any more."""

        async def trouble():
            outlet.trouble = None
            await self.app.in_store(forbid_writing, self.app.store)

        outlet.trouble = trouble

    def another_program_polls_before_it_writes(self, times=1):
        """The next times something is to be written, another poller on this database comes before it."""
        self._run(self._meets_another(times))

    async def _meets_another(self, times):
        app = await self._started()
        app.store.news = Interrupted(app.store.news, [SecondProgram(app).polls] * times)

    def breaks_the_store_and_trips_while_asking(self, outlet):
        """The next time this outlet is asked, a mistake of ours comes together with a full disk."""

        async def trouble():
            await self.app.in_store(forbid_writing, self.app.store)
            raise ZeroDivisionError

        outlet.trouble = trouble

    def called_while_sending(self, work, outcome):
        """An answer of the post that lets `work` happen in the store's thread before it is given."""

        def answer():
            store_thread = asyncio.run_coroutine_threadsafe(
                self.app.in_store(work, self.app.store), self._loop
            )
            store_thread.result(10)
            return outcome

        return answer

    def sweeps_while_sending(self, minutes, outcome):
        """An answer of the post before which the clock is put forward and the sweep runs."""

        def answer():
            self.clock.minutes += minutes
            asyncio.run_coroutine_threadsafe(sweep(self.app), self._loop).result(10)
            return outcome

        return answer

    def delivers_while_reading(self):
        """Poll a text that takes long to read, and meanwhile do what the outbox has due."""
        may_end = threading.Event()

        class Slow:
            def __init__(self, reader):
                self.reader = reader

            def read(self, *item):
                may_end.wait(10)
                return self.reader.read(*item)

        async def both():
            app = await self._started()
            await sweep(app)
            app.reader, quick = Slow(app.reader), app.reader
            await self.poller.tick()
            await self._deliver()
            app.reader = quick
            may_end.set()
            await self.poller.finish()

        self._run(both())

    def leaves_unsettled(self, key, nonsense):
        """An outcome that no store can write stands among those to be written."""
        self.app.unsettled[key] = (nonsense, nonsense)

    # ------------------------------------------------------------------- what came of it

    def inbox(self, name, channel=None) -> Inbox:
        """What this traveler was sent, by one channel or by all."""
        ways = set(map(str, self.people[name].values()))
        found = [x for x in self.post.letters if x.to in ways and channel in {None, x.channel}]
        return Inbox(found, [s.title for o in self.outlets.values() for s in o.stories])

    def deliveries(self, name):
        """The deliveries to this traveler, oldest first."""
        decisions = self.in_store(lambda store: store.decisions.newest(99, traveler_id=name))
        found = self.in_store(lambda store: store.outbox.of_alerts(d.decision.id for d in decisions))
        return sorted(found, key=lambda d: (d.created, d.id))

    def attempts(self, delivery):
        return [a.outcome for a in self.in_store(lambda store: store.outbox.attempts(delivery.id))]

    def reasons(self, name):
        """Why this traveler was told or not, in the order it was decided."""
        decisions = self.in_store(lambda store: store.decisions.newest(99, traveler_id=name))
        return [d.decision.reason.value for d in reversed(decisions)]

    def fate(self, title):
        """Why the item of this headline went no further; empty if it did."""
        link = next(s.link for o in self.outlets.values() for s in o.stories if s.title == title)
        return self.in_store(lambda store: store.items.report(link))[1]

    def feed(self, outlet):
        """The cursor of an outlet's feed."""
        known = self.in_store(lambda store: store.feeds.all())
        return next(s.cursor for s in known if s.feed.url == self.outlets[outlet].url)

    def told_the_log(self, event):
        return [line for line in self.log if line["event"] == event]

    # ------------------------------------------------------------------- machinery

    @property
    def _loop(self):
        return self._runner.get_loop()

    def _run(self, work):
        with capture_logs() as lines:
            try:
                return self._runner.run(work)
            finally:
                self.log.extend(lines)

    async def _in_store(self, work):
        app = await self._started()
        return await app.in_store(work, app.store)

    async def _started(self):
        if self.app is None:
            app = await App(self._settings, self.clock).__aenter__()
            app.fetcher, app.parsers, app.channels = Net(self), Desk(), self.post
            self.poller, self.deliverer = Poller(app), Deliverer(app)
            self.app = app
        return self.app

    async def _look(self):
        with suppress(StoreError):  # the engine logs it and goes on
            await self._polled()
        await self._deliver()

    async def _polled(self):
        await sweep(await self._started())
        while await self.poller.tick():
            await self.poller.finish()

    async def _deliver(self):
        await self._started()
        with suppress(StoreError):  # the engine logs it and goes on
            await self.deliverer.tick()
        await self.deliverer.finish()

    def _stop(self):
        if self.app is not None:
            app, self.app = self.app, None
            self._run(app.__aexit__(None, None, None))

    def close(self):
        self._stop()
        self._runner.close()


def forbid_writing(store):
    """Let every transaction of the store fail that writes, as on a disk that has become read-only."""
    event.listen(store._engine, "begin", _read_only)


def _read_only(connection):
    connection.exec_driver_sql("PRAGMA query_only = ON")


def allow_writing(store):
    """Undo `forbid_writing`; connections that were opened meanwhile are forgotten."""
    event.remove(store._engine, "begin", _read_only)
    store.close()
