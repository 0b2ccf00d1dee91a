"""``python -m dashboards generate [--check]``: write dashboards and rules, or check that they are up to date."""

import argparse
import sys

from dashboards.generate import outdated, write


def main() -> int:
    """The command line; see the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m dashboards", description="Makes dashboards and rules.")
    commands = parser.add_subparsers(dest="command", required=True)
    generate = commands.add_parser("generate", help="write every generated file")
    generate.add_argument("--check", action="store_true", help="write nothing; exit 1 if a file is out of date")
    if parser.parse_args().check:
        stale = outdated()
        for path in stale:
            sys.stderr.write(f"{path} is out of date: python -m dashboards generate\n")
        return 1 if stale else 0
    for path in write():
        print(path)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
