"""Whether words cry for help: several ask it of the same words, one after another (pure)."""

from functools import lru_cache

from loket import emergency

detect = lru_cache(maxsize=64)(emergency.detect)
by_rules = lru_cache(maxsize=64)(emergency.by_rules)
