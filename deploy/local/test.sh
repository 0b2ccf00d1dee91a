#!/usr/bin/env bash
# Every test: first what may share the machine, on all cores; then what kills parts or counts seconds, with at its side, and
# out of its way, what only reckons. With arguments: those of pytest, in one run.
set -uo pipefail
cd "$(dirname "$0")/../.."

if (($#)); then
  exec .venv/bin/pytest "$@"
fi
reckon=(tests/contract tests/deploy tests/unit)
cores=$(nproc)
failed=0
.venv/bin/pytest -m 'not alone and not system' --numprocesses "$((cores < 8 ? cores : 8))" --dist loadfile \
  "${reckon[@]/#/--ignore=}" || failed=1
told=$(mktemp)
trap 'rm -f "$told"' EXIT
nice -n 19 .venv/bin/pytest "${reckon[@]}" >"$told" 2>&1 &
.venv/bin/pytest -m 'alone or system' tests/component tests/system || failed=1
wait $! || failed=1
cat "$told"
exit "$failed"
