#!/usr/bin/env bash
# Everything that can be said about the code without running it. All checks run; the exit code tells whether one failed.
set -uo pipefail
cd "$(dirname "$0")/../.."

failed=()
check() {
  local name=$1
  shift
  printf '== %s\n' "$name"
  "$@" || failed+=("$name")
}

check format .venv/bin/ruff format --check --quiet .
check lint .venv/bin/ruff check --quiet .
check types .venv/bin/mypy
check imports .venv/bin/lint-imports
check declarations .venv/bin/python -m loket.municipalities check municipalities
check schema .venv/bin/python -m loket.municipalities schema --check
check 'emergency head' .venv/bin/python -m services.classifier.training.emergency_head --check
check 'data card' .venv/bin/python -m services.classifier data --check docs/data-card.md
check dashboards .venv/bin/python -m dashboards generate --check

if ((${#failed[@]})); then
  printf 'not good: %s\n' "${failed[*]}" >&2
  exit 1
fi
echo 'all good'
