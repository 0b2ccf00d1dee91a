# A bare `make` lists every target. Recipes over three lines are scripts in deploy/local/.
.DEFAULT_GOAL := help
.PHONY: help install run clean-run test check format lock bench fuzz storage train tune whereabouts evaluate faults continuity cluster-test
PY := .venv/bin/python

help: ## List every target
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

install: ## Create .venv/ with everything the other targets need; they call it
	@deploy/local/install.sh

run: install ## Start all of Loket here, print the addresses and what to try first; Ctrl-C ends it
	@exec $(PY) -m deploy.local run --with-parent

clean-run: install ## Forget the data of `make run`
	@$(PY) -m deploy.local clean-run

test: install ## Run every test that needs no special machine; ARGS goes to pytest
	@deploy/local/test.sh $(ARGS)

check: install ## Check format, lint, types, import rules, generated files and declarations
	@deploy/local/check.sh

format: install ## Format the code and repair what can be repaired by itself
	@.venv/bin/ruff check --fix --quiet .; .venv/bin/ruff format .

lock: install ## Choose the versions in requirements/*.txt anew where pyproject.toml asks for it
	@deploy/local/lock.sh

bench: install ## Run every benchmark, print the table of docs/performance.md, write .run/bench.json
	@$(PY) -m bench

fuzz: install ## Damage the recorded webhooks of every vendor 50,000 times (N=another number), write .run/fuzz.json
	@$(PY) -m tests.fuzz --mutations $(or $(N),50000) $(if $(SEED),--seed $(SEED)) --out .run/fuzz.json

storage: install ## Hold object storage to MinIO, Azurite and fake-gcs-server; one that is missing says how to get it
	@$(PY) -m pytest -q tests/storage/against_servers.py

train: install ## Train a classifier into OUT=folder; with CSV=own reports beside the model that is live for MUNICIPALITY=slug
	@$(PY) -m services.classifier train --out $(or $(OUT),$(if $(CSV),.cache/own-model,.cache/model)) \
	  $(if $(CSV),--csv $(CSV)) $(if $(MUNICIPALITY),--municipality $(MUNICIPALITY)) $(if $(LIVE),--live $(LIVE))

tune: install ## Teach reader and transformer that look for emergencies anew (two hours); needed when its sentences changed much
	@$(PY) -m services.classifier.training.tune

whereabouts: install ## Teach the network anew that sees places which no rule knows (five minutes)
	@$(PY) -m services.classifier.training.whereabouts

evaluate: install ## Tell how good the classifier in OUT=folder (default: .cache/model) is on sentences it has not seen
	@$(PY) -m services.classifier evaluate $(if $(OUT),--out $(OUT))

faults: ## Kill every part at random moments and count what was lost (does not exist yet)
	@echo 'The fault lane does not exist yet.' >&2; exit 2

continuity: ## Ban, lock and break channels, and measure how soon it is known and repaired (does not exist yet)
	@echo 'The channel continuity lane does not exist yet.' >&2; exit 2

cluster-test: ## Install the chart on a real API server (does not exist yet)
	@echo 'The cluster lane does not exist yet.' >&2; exit 2
