"""The manual is part of the product: what can be typed, set, met or told stands in it, and links lead on."""

from __future__ import annotations

import ast
import inspect
import re
from enum import Enum

import click
import pytest
from pydantic import BaseModel, SecretStr

from alerter import config, rulebook
from alerter.config import Settings
from alerter.rulebook import Sources
from rules import model
from rules.model import Reason
from tests.architecture.conftest import slug

PROBLEM = re.compile(r"[CORS]\d{3}")


# --------------------------------------------------------------------------- pages


def test_every_link_leads_to_a_page_and_a_heading(pages, root):
    anchors = {path: page.anchors for path, page in pages.items()}
    dead = []
    for path, page in pages.items():
        for link in page.links:
            target, _, anchor = link.partition("#")
            file = (root / path).parent / target if target else root / path
            name = str(file.resolve().relative_to(root.resolve()))
            if not file.exists() or (anchor and anchor not in anchors.get(name, ())):
                dead.append(f"{path}: {link}")

    assert not dead


def test_every_page_of_the_manual_is_found_from_its_index(pages, root):
    listed = {(root / "docs" / link.partition("#")[0]).resolve() for link in pages["docs/index.md"].links}
    listed |= {
        (root / "docs/decisions" / link.partition("#")[0]).resolve()
        for link in pages["docs/decisions/README.md"].links
    }

    missing = [p for p in pages if p.startswith("docs/") and (root / p).resolve() not in listed]

    assert [p for p in missing if p != "docs/index.md"] == []


# --------------------------------------------------------------------------- settings


def _settings(cls, prefix=""):
    for name, field in cls.model_fields.items():
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from _settings(field.annotation, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", field


def _default(value):
    """A default as the settings file would write it."""
    if isinstance(value, SecretStr):
        value = value.get_secret_value()
    if isinstance(value, tuple):
        return "[" + ", ".join(_default(v).strip("`") for v in value) + "]"
    if value is None or value == "":
        return ""
    return str(value) if isinstance(value, int) else f'"{value}"'


def _row(name, field):
    """The line of the table that tells about one setting."""
    default = _default(field.default)
    return f"| `{name}` | {f'`{default}`' if default else ''} | {field.description} |".replace("|  |", "| |")


SETTINGS = dict(_settings(Settings))


@pytest.mark.parametrize("name", SETTINGS)
def test_every_setting_stands_in_the_manual_as_the_program_has_it(name, pages):
    assert _row(name, SETTINGS[name]) in pages["docs/reference/settings.md"].text.splitlines()


def test_the_manual_has_no_setting_that_the_program_lost(pages):
    written = re.findall(r"^\| `([a-z_.]+)` \|", pages["docs/reference/settings.md"].text, re.MULTILINE)

    assert sorted(written) == sorted(SETTINGS)


# --------------------------------------------------------------------------- commands


def _commands(command, path):
    """Every command a person can type, with its full name; lazily loaded ones are loaded."""
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=path)
        for name in command.list_commands(context):
            yield from _commands(command.get_command(context, name), f"{path} {name}")
    else:
        yield path, command


def _words(command):
    """What is typed after a command: its options in long form, and its arguments in capitals."""
    for parameter in command.params:
        if isinstance(parameter, click.Argument):
            yield parameter.make_metavar(click.Context(command)).strip("[].")
        elif "--help" not in parameter.opts:
            yield max(parameter.opts, key=len)


def test_every_command_stands_in_the_manual_with_all_its_options(pages):
    from alerter.cli import main  # noqa: PLC0415 - one test needs the program; the others run without it

    page = pages["docs/reference/commands.md"]
    missing = []
    for name, command in [("alerter", main), *_commands(main, "alerter")]:
        section = page.section(f"`{name}`")
        if not section:
            missing.append(f"{name}: no section")
        missing += [f"{name}: {word}" for word in _words(command) if word not in section]

    assert missing == []


def test_the_manual_has_no_command_that_the_program_lost(pages):
    from alerter.cli import main  # noqa: PLC0415 - see above

    written = re.findall(r"^#+ `(alerter [a-z ]+)`$", pages["docs/reference/commands.md"].text, re.MULTILINE)

    assert sorted(written) == sorted(name for name, _ in _commands(main, "alerter"))


# --------------------------------------------------------------------------- examples


def _examples(pages, language):
    """The fenced examples in one language, by page and line."""
    for path, page in pages.items():
        for found in re.finditer(rf"^```{language}\n(.*?)^```", page.text, re.MULTILINE | re.DOTALL):
            yield f"{path}:{page.text[: found.start()].count(chr(10)) + 1}", found[1]


def _templates(root, ending):
    """What `alerter init` writes."""
    for file in (root / "alerter/catalog/templates").glob(f"*.{ending}"):
        yield file.name, file.read_text(encoding="utf-8")


def test_the_rules_files_we_show_have_no_mistake(pages, root):
    examples = [(place, text) for place, text in _examples(pages, "yaml") if text.startswith("version: 1\n")]
    examples += _templates(root, "yaml")
    problems = [problem for example in examples for problem in rulebook.check(Sources((example,)))[1]]

    assert any(place.startswith("docs/tutorial/") for place, _ in examples)
    assert [str(problem) for problem in problems] == []


def test_the_settings_files_we_show_have_no_mistake(pages, root, tmp_path):
    examples = [*_examples(pages, "toml"), *_templates(root, "toml")]
    for number, (_, text) in enumerate(examples):
        file = tmp_path / f"{number}.toml"
        file.write_text(text, encoding="utf-8")
        config.load(file)

    assert any(place.startswith("docs/tutorial/") for place, _ in examples)


# --------------------------------------------------------------------------- problems, reasons, words


def test_every_problem_code_stands_in_the_manual_and_no_other(pages, sources):
    used = {
        node.value
        for text in sources.values()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and PROBLEM.fullmatch(node.value)
    }
    reference = "\n".join(page.text for path, page in pages.items() if path.startswith("docs/reference/"))
    written = set(re.findall(rf"\b{PROBLEM.pattern}\b", reference))

    assert used, "a code must be seen"
    assert sorted(used) == sorted(written)


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_a_paragraph_in_the_manual(reason, pages):
    section = pages["docs/reference/reasons.md"].section(f"`{reason}`")

    assert section.strip().endswith(".")


def test_every_value_of_the_model_is_a_word_of_the_glossary(pages):
    defined = re.findall(r"^\*\*([\w ]+)\*\*", pages["docs/glossary.md"].text, re.MULTILINE)
    values = [
        name
        for name, value in inspect.getmembers(model, inspect.isclass)
        if value.__module__.startswith(("rules.model", "rules.terms"))
        and (issubclass(value, Enum) or hasattr(value, "__slots__"))
    ]

    assert [name for name in values if name not in defined] == []


def test_the_glossary_is_in_alphabetical_order(pages):
    defined = re.findall(r"^\*\*([\w ]+)\*\*", pages["docs/glossary.md"].text, re.MULTILINE)

    assert defined == sorted(defined, key=str.lower)


def test_an_anchor_is_made_as_the_usual_renderers_make_it():
    assert slug("What we do *not* promise (yet)") == "what-we-do-not-promise-yet"
