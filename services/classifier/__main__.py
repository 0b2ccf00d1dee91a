"""``python -m services.classifier`` runs the service; with a command (classify, train, evaluate) it does that instead."""

import sys

from services.classifier import command

if __name__ == "__main__":
    raise SystemExit(command.main(sys.argv[1:]))
