#!/usr/bin/env bash
# Every test in two lanes: what minds no company runs on all cores, what needs the machine to itself afterwards.
# With arguments: those of pytest, in one lane.
set -uo pipefail
cd "$(dirname "$0")/../.."

if (($#)); then
  exec .venv/bin/pytest "$@"
fi
cores=$(nproc)
failed=0
.venv/bin/pytest -m 'not alone and not system' --numprocesses "$((cores < 8 ? cores : 8))" --dist loadfile || failed=1
.venv/bin/pytest -m 'alone or system' tests/component tests/system || failed=1
exit "$failed"
