"""The exact keys by which a report finds its incident whatever its words: official ids, and travel advice.

Advice is written by template, and a report of it is known by who advises and on which territory. The press
often leaves out the first; then the territory decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rules.official import UPDATE, other_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rules.engine.cluster import Cluster
    from rules.engine.features import Features

MOST = 200
"""Keys that an incident keeps."""
_ADVICE = "advice "
_ANYBODY = "any government"
_SOMEBODY = "a government"


def carried(report: Features) -> Iterator[str]:
    """The keys by which the incident of this report is found from now on."""
    yield from report.official.ids
    yield from report.official.refers
    if report.advises:
        yield _advice(report.issuer or _SOMEBODY, report.territory)
        yield _advice(_ANYBODY, report.territory)


def sought(report: Features) -> Iterator[str]:
    """The keys by which the report looks for its incident, the surest first."""
    yield from report.official.ids
    yield from report.official.refers
    if report.advises:
        yield from (_advice(report.issuer, report.territory),) if report.issuer else ()
        yield _advice(_SOMEBODY if report.issuer else _ANYBODY, report.territory)


def words_for(key: str) -> str:
    """Why a report belongs to the incident of this key, for a person."""
    return "advice on the same territory" if key.startswith(_ADVICE) else f"same official id {key}"


def may_cancel(report: Features, cluster: Cluster) -> bool:
    """True if nobody but who cancels has warned, and nobody came to harm: what kills is no false alarm."""
    warned = {outlet for key, outlet in cluster.keys.items() if not key.startswith(_ADVICE)}
    return warned == {report.outlet} and not cluster.dead and not cluster.injured


def apart(report: Features, cluster: Cluster) -> str:
    """What official ids say against one happening, in words; an update that names nothing says nothing."""
    official = report.official
    if official.action == UPDATE and not official.refers:
        return ""
    theirs = [key for key in cluster.keys if not key.startswith(_ADVICE)]
    return other_number((*official.ids, *official.refers), theirs)


def _advice(issuer: str, territory: str) -> str:
    return f"{_ADVICE}{issuer} {territory}"
