#!/usr/bin/env bash
# Everything the make targets need; a second call looks at one stamp and is done.
set -euo pipefail
cd "$(dirname "$0")/../.."

stamp=.venv/installed
cache=${LOKET_CACHE_DIR:-.cache}
inputs=(requirements/dev.txt pyproject.toml deploy/local/install.sh deploy/local/kafka/pom.xml deploy/local/kafka/jars.sha256)
state=$(cksum "${inputs[@]}"; pwd)
if [[ -f $stamp && $(<"$stamp") == "$state" ]] && { [[ -n ${KAFKA_HOME:-} ]] || compgen -G "$cache/kafka/*/libs" >/dev/null; }; then
  exit 0
fi

say() { printf 'install: %s\n' "$*"; }
refuse() { printf '%s\n' "$*" >&2; exit 2; }

# package NAME_FOR_APT NAME_FOR_DNF: install a package of the system when we may; fails when we may not.
package() {
  [[ $(id -u) == 0 ]] || return 1
  if command -v apt-get >/dev/null; then
    say "$1, through apt-get"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1"; } >/dev/null
  elif command -v dnf >/dev/null; then
    say "$2, through dnf"
    dnf install -y -q "$2" >/dev/null
  else
    return 1
  fi
}

recent() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

if [[ ! -x .venv/bin/python ]] || ! recent .venv/bin/python; then
  for candidate in ${PYTHON:-} python3.11 python3 python3.12 python3.13 python3.14; do
    if recent "$candidate"; then python=$candidate; break; fi
  done
  [[ -n ${python:-} ]] || refuse "Loket needs Python 3.11 or newer: install it, or set PYTHON to it."
  say "a virtual environment of $("$python" --version)"
  "$python" -m venv --clear .venv >/dev/null ||
    { package python3-venv python3 && "$python" -m venv --clear .venv; } ||
    refuse "Python cannot make a virtual environment: install its venv module (Debian: python3-venv)."
fi
if [[ ! -f $stamp.python || $(<"$stamp.python") != "$(cksum requirements/dev.txt pyproject.toml; pwd)" ]]; then
  say "the Python packages of requirements/dev.txt"
  .venv/bin/python -m pip install --quiet --require-hashes -r requirements/dev.txt
  .venv/bin/python -m pip install --quiet --no-deps --no-build-isolation -e .
  (cksum requirements/dev.txt pyproject.toml; pwd) > "$stamp.python"
fi

if ! command -v java >/dev/null && [[ -z ${JAVA_HOME:-} || ! -x $JAVA_HOME/bin/java ]]; then
  package openjdk-17-jre-headless java-21-openjdk-headless || package default-jre-headless java-latest-openjdk-headless ||
    refuse "Kafka needs Java 17 or newer: install it (Debian: openjdk-17-jre-headless) or set JAVA_HOME."
fi
if [[ -z ${KAFKA_HOME:-} ]] && ! compgen -G "$cache/kafka/*/libs" >/dev/null && ! command -v mvn >/dev/null; then
  package maven maven || refuse "Kafka's jars come through Maven: install it (Debian: maven), or set KAFKA_HOME to a Kafka."
fi
say "Kafka's jars"
.venv/bin/python -m deploy.local kafka

say "the classifier's model"
.venv/bin/python -m services.classifier train --if-changed --out "$cache/model" >/dev/null ||
  say "the classifier is not trained: make run will try again."

if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null && ! command -v google-chrome >/dev/null; then
  package chromium chromium || say "there is no Chromium, which the tests of the pages need: install it (Debian: chromium)."
fi
if ! command -v promtool >/dev/null; then
  package prometheus golang-github-prometheus || say "there is no promtool, which the tests of the alerts need: install it (Debian: prometheus)."
fi
printf '%s\n' "$state" > "$stamp"
