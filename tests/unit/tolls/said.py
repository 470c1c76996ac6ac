"""What the lexicon reads of a headline's casualties, in as few signs as a table of headlines needs."""

from alerter.catalog.lexicon_ import lexicon


def said(language, title, summary=""):
    """The dead and the injured: 7, or "+2" for two more than were known, or "~24" for a bound."""
    found = lexicon().read(title, summary, language).figures
    if found.dead is None:
        return (None if found.more_dead is None else f"+{found.more_dead}"), found.injured
    return (f"~{found.dead}" if found.rough else found.dead), found.injured
