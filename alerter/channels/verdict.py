"""What an HTTP service's answer means for the outbox; pure, so that every case can be tried."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from alerter.channels.call import Broken, Failure, Reply
from alerter.sources.headers import retry_after
from rules.model import Outcome, Refused, Retry, Sent, Unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

_WORD = re.compile(r"[a-z0-9_]{1,40}")
_RECEIPT = re.compile(r"[A-Za-z0-9._:-]{1,80}")
_SLACK_LATER = frozenset(
    {"ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable", "request_timeout"}
)
# The fault is in our account, not in the message or its reader: somebody will mend it, nothing need be lost.
_SLACK_ACCOUNT = frozenset(
    {"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired"}
)
_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:html|!doc)", re.IGNORECASE)
_UNAUTHORISED = 401


def judge(trace: Sequence[Reply | Broken], service: Service, now: datetime, *, accepted: bool) -> Outcome:
    """The outcome of a call, from every request it made and from what Apprise's plugin thought of it."""
    if not trace:
        return Refused("the service's plugin found nothing it could send to")
    last = trace[-1]
    if isinstance(last, Broken):
        return _broken(last)
    if last.status in {408, 425, 429} or last.status >= 500:  # noqa: PLR2004 - the classes of HTTP
        return Retry(
            f"{service.name} said {last.status}{service.code(last)}", retry_after(last.retry_after, now)
        )
    if last.status >= 300:  # noqa: PLR2004 - likewise
        return service.refused(last)
    if last.cut:
        return Unknown(f"{service.name} said {last.status}, but the answer broke off")
    return service.read(last, accepted)


def _broken(broken: Broken) -> Outcome:
    meaning: dict[Failure, Callable[[str], Outcome]] = {
        Failure.NEVER: Refused,
        Failure.UNSENT: Retry,
        Failure.LEFT: Unknown,
    }
    return meaning[broken.failure](broken.why)


class Service:
    """A service of which nothing is known: a status of 2xx that Apprise's plugin accepts is a yes."""

    name = "the service"
    ours = False
    """True if the account is ours, so that 401 is no fault of the message."""

    def code(self, reply: Reply) -> str:
        """The provider's own word for the trouble, in brackets; never free text, which may hold a number."""
        del reply
        return ""

    def refused(self, reply: Reply) -> Outcome:
        """A status of 3xx or 4xx."""
        if self.ours and reply.status == _UNAUTHORISED:
            return Retry(f"{self.name} does not accept our account (401{self.code(reply)})")
        if reply.status < 400:  # noqa: PLR2004 - the classes of HTTP
            return Refused(f"{self.name} answered with a redirect ({reply.status}), which is not followed")
        return Refused(f"{self.name} said {reply.status}{self.code(reply)}")

    def read(self, reply: Reply, accepted: bool) -> Outcome:  # noqa: FBT001 - what the plugin said
        """A status of 2xx. Many a small receiver calls its `ok` a page, so only the body can tell."""
        if _PAGE.match(reply.body):
            return Unknown(f"{self.name} answered with a web page, as a log-in page would")
        if accepted:
            return Sent()
        return Unknown(f"{self.name} said {reply.status}, with an answer that cannot be understood")


class Twilio(Service):
    """SMS: success is a message SID, trouble has a five-digit code."""

    name = "Twilio"
    ours = True

    def code(self, reply: Reply) -> str:
        """`, code 21211`; the text beside it names the number, so it stays out."""
        code = _json(reply).get("code")
        return f", code {code}" if isinstance(code, int) else ""

    def read(self, reply: Reply, accepted: bool) -> Outcome:  # noqa: FBT001 - as above
        """Only a SID proves that the message was taken."""
        sid = _json(reply).get("sid")
        if accepted and isinstance(sid, str) and _RECEIPT.fullmatch(sid):
            return Sent(sid)
        return Unknown(f"{self.name} said {reply.status}, but gave no message SID")


class SlackHook(Service):
    """An incoming webhook: success is the word `ok`."""

    name = "Slack"

    def code(self, reply: Reply) -> str:
        """`, channel_is_archived`: the error word, as text or as JSON."""
        said = _json(reply).get("error") or reply.body[:80].decode("ascii", "replace").strip()
        return f", {said}" if isinstance(said, str) and _WORD.fullmatch(said) else ""

    def read(self, reply: Reply, accepted: bool) -> Outcome:  # noqa: FBT001 - as above
        """Anything but `ok` came from somebody else."""
        if accepted and reply.body.strip() == b"ok":
            return Sent()
        return Unknown(f"Slack said {reply.status}, but not ok")


class SlackBot(SlackHook):
    """The Web API: it says 200 to everything, and means what its JSON says."""

    ours = True

    def read(self, reply: Reply, accepted: bool) -> Outcome:  # noqa: FBT001 - as above
        """`ok` with a time stamp, or an error word."""
        said = _json(reply)
        stamp = said.get("ts")
        if accepted and said.get("ok") is True and isinstance(stamp, str) and _RECEIPT.fullmatch(stamp):
            return Sent(stamp)
        if said.get("ok") is not False:
            return Unknown(f"Slack said {reply.status}, with an answer that cannot be understood")
        word = str(said.get("error", ""))
        if word in _SLACK_ACCOUNT:
            return Retry(f"Slack does not accept our account{self.code(reply)}")
        later = word in _SLACK_LATER
        return (Retry if later else Refused)(f"Slack refused it{self.code(reply)}")


def _json(reply: Reply) -> dict[str, object]:
    try:
        said = json.loads(reply.body)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}
