"""``python -m services.classifier`` runs the service, with ``predict`` only its calls over HTTP; else a command."""

import os
import sys

from services.classifier.alike import calculate_alike


def main(arguments: list[str]) -> int:
    """Run the service or a command; answers the exit code."""
    # Each side loads only what it needs: a command line must not wait for Faust, nor the service for scikit-learn.
    if arguments == ["predict"]:
        from services.classifier import predict  # noqa: PLC0415

        return predict.serve()
    if arguments[:1] == ["train"]:
        calculate_alike(os.environ)
    if arguments:
        from services.classifier import command  # noqa: PLC0415

        return command.main(arguments)
    from services.classifier import serve  # noqa: PLC0415

    return serve.serve()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
