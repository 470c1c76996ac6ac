"""`alerter locate` in a pipe: it answers as lines come, and ends quietly when nobody listens any more."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys

import pytest

pytestmark = pytest.mark.e2e
COMMAND = [sys.executable, "-m", "alerter", "locate", "-"]
LINE = json.dumps({"title": "Fire in Lyon, France", "lang": "en"}).encode() + b"\n"


def _heed_ctrl_c():
    """A suite that runs in the background of a shell was told to ignore it, and children inherit that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _start(root, folder, stdout=subprocess.PIPE):
    return subprocess.Popen(  # noqa: S603 - our own program
        COMMAND, cwd=folder, env=os.environ | {"PYTHONPATH": str(root)},
        stdin=subprocess.PIPE, stdout=stdout, stderr=subprocess.PIPE, preexec_fn=_heed_ctrl_c,  # noqa: PLW1509 - no threads here
    )  # fmt: skip


def _feed(process):
    """Write lines until the other side has gone."""
    try:
        while True:
            process.stdin.write(LINE)
    except BrokenPipeError:
        return


def test_it_ends_without_a_word_when_the_reader_has_seen_enough(root, tmp_path):
    with _start(root, tmp_path) as process:
        process.stdin.write(LINE * 200)
        process.stdin.flush()
        process.stdout.read(100)
        process.stdout.close()
        _feed(process)

        assert process.stderr.read() == b""
        process.stdin.raw.close()
    assert process.returncode in {0, 1}


def test_on_a_terminal_each_answer_comes_before_the_next_question_and_ctrl_c_ends_it(root, tmp_path):
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "rb", buffering=0) as screen, _start(root, tmp_path, stdout=theirs) as process:
        os.close(theirs)
        process.stdin.write(LINE)
        process.stdin.flush()
        shown = b""
        while b"\n" not in shown:
            shown += screen.read(4096)
        process.send_signal(signal.SIGINT)

        assert json.loads(shown)["focus"]["name"] == "Lyon"
        assert process.wait() == 1
        assert process.stderr.read() == b""
