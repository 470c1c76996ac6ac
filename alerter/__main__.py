"""The console command `alerter`: errors become one sentence and an exit code, never a traceback.

0 done, nothing wrong · 1 problems found · 2 wrong usage · 3 the store cannot be reached

Loading Click costs two to three times a bare start of Python, so the page that is asked for most often is
kept as a file beside the commands. A test holds it against what Click would print.
"""

import os
import sys

HELP = os.path.join(os.path.dirname(__file__), "cli", "help.txt")  # noqa: PTH118, PTH120 - pathlib costs a third
WIDTH = 80


def main() -> None:
    """Run the command line and exit with its code."""
    if sys.argv[1:] in ([], ["--help"], ["-h"]) and _wide_enough():
        with open(HELP, encoding="utf-8") as page:  # noqa: PTH123 - as above
            sys.stdout.write(page.read())
        sys.exit(0 if sys.argv[1:] else 2)
    _run()


def _wide_enough() -> bool:
    """True if the page, wrapped for 80 columns, is also what Click would print here."""
    try:
        return not sys.stdout.isatty() or os.get_terminal_size().columns >= WIDTH
    except OSError:
        return True


def _run() -> None:
    from alerter.cli import main as group  # noqa: PLC0415 - see above

    try:
        group(prog_name="alerter")
    except Exception as e:
        code = getattr(e, "exit_code", None)
        if not isinstance(code, int):
            raise  # a mistake of ours: its traceback is what we need
        print(e, file=sys.stderr)  # noqa: T201 - a command line speaks
        sys.exit(code)


if __name__ == "__main__":
    main()
