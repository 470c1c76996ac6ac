"""The repository as text: what we wrote, and the manual."""

from __future__ import annotations

import re

import pytest

PACKAGES = ("alerter", "rules", "state")
OURS = ("tests", "docs", "requirements", "changelog.d", ".ci", *PACKAGES)
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)


def slug(heading):
    """The anchor that a heading gets: lower case, hyphens for spaces, no other marks."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


class Page:
    """One page of the manual."""

    def __init__(self, path):
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.prose = CODE.sub("", self.text)

    @property
    def links(self):
        return [link for link in LINK.findall(self.prose) if "://" not in link and "@" not in link]

    @property
    def anchors(self):
        return {slug(h) for h in re.findall(r"^#+ (.+)$", self.prose, re.MULTILINE)}

    def section(self, heading):
        """The text below a heading, up to the next of its level or above; empty if it is not there."""
        found = re.search(rf"^(#+) {re.escape(heading)}\n", self.text, re.MULTILINE)
        if not found:
            return ""
        rest = self.text[found.end() :]
        end = re.search(rf"^#{{1,{len(found[1])}}} ", rest, re.MULTILINE)
        return rest[: end.start()] if end else rest


@pytest.fixture(scope="session")
def pages(root):
    """All pages for people: the manual, and the papers at the top of the repository."""
    found = sorted(root.glob("*.md")) + sorted((root / "docs").rglob("*.md"))
    return {str(path.relative_to(root)): Page(path) for path in found}


@pytest.fixture(scope="session")
def sources(root):
    """Every Python file of the program, with its text."""
    files = [f for package in PACKAGES for f in sorted((root / package).rglob("*.py"))]
    return {str(f.relative_to(root)): f.read_text(encoding="utf-8") for f in files}


@pytest.fixture(scope="session")
def texts(root):
    """Every text file that we wrote, with its text."""
    files = [f for f in root.iterdir() if f.is_file() and f.name != ".git"]
    files += [f for folder in OURS for f in (root / folder).rglob("*") if f.is_file()]
    found = {}
    for file in files:
        if "__pycache__" in file.parts:
            continue
        try:
            found[str(file.relative_to(root))] = file.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue  # a data artefact, or a sample in another encoding
    return found
