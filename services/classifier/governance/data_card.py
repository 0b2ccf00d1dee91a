"""What the sentences of this project are, counted from the files themselves (pure but for reading them)."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from services.classifier.model.manifest import ADDITION
from services.classifier.model.whereabouts import GRADES
from services.classifier.training import additions, conversations, places_told
from services.classifier.training.corpus import seed_files, source_of
from services.classifier.training.labels import MAINS

_PLACES: Final = ("no place", "a street alone", "a place")
_IN_CHATS: Final = ("reports", "other intents", "goes on")
_PAIRS: Final = ("pairs: goes on", "pairs: a second problem")
_WHAT: Final = ("categories", "intents", "emergencies", "negatives", "parts")


def data_card() -> str:
    """Markdown: where the sentences come from, what they are not, and how many there are of each round and language."""
    counted: Counter[tuple[str, str, str]] = Counter()
    for held_out in (False, True):
        for file in seed_files(held_out=held_out):
            round_, _, name = source_of(file).partition("/")
            language, what, _ = name.split(".")
            counted[round_, language, what] += file.read_text("utf-8").removesuffix("\n").count("\n")
    lines = [
        "# Data card",
        "",
        "Made by `python -m services.classifier data`; do not edit.",
        "",
        "**The sentences are synthetic.** They were written for this project; no resident wrote them, and none of them",
        "is a report that was really made. They are CC0-1.0. No native speaker has checked the Turkish, Arabic, Polish",
        "and Ukrainian ones. They hold no names, numbers or addresses of real people.",
        "",
        "They were written in rounds, independently of each other. The round `held_out` is for measuring only: nobody",
        "learns from it or tunes on it, and what is nearly the same as a sentence of another round does not count.",
        "Categories are written about evenly, which a city's reports are not: train with yours before relying on it.",
        "",
        *_table(counted),
        "",
        "## Messages with their places marked",
        "",
        "As synthetic: from written conversations, and by writers who marked the place. From them the network learns",
        "that sees where a message says that something is (ADR 42).",
        "",
        *_of_places(),
        "",
        "## Messages of conversations",
        "",
        "As synthetic: half are from written conversations, the others were written as people chat. They teach what is",
        "a report in a chat and what only goes on about one (ADR 44); the pairs, a report and what follows it, which",
        "is a second problem (ADR 26, ADR 30). What is an emergency is not learned from any of them.",
        "",
        *_of_chats(),
    ]
    return "\n".join(lines) + "\n"


def _of_places() -> Sequence[str]:
    counted = Counter((each.language, each.grade) for each in places_told.read())
    by_hand = Counter(each.language for each in places_told.read(which=places_told.BY_HAND))
    found = [f"| language | {' | '.join(_PLACES)} | all | marked by hand |", "|" + "---|" * (len(_PLACES) + 3)]
    for language in sorted(by_hand):
        cells = [counted[language, grade] for grade in GRADES]
        found.append(f"| {language} | {' | '.join(map(str, cells))} | {sum(cells)} | {by_hand[language]} |")
    totals = [sum(n for (_, each), n in counted.items() if each == grade) for grade in GRADES]
    return [*found, f"| all | {' | '.join(map(str, totals))} | {sum(totals)} | {by_hand.total()} |"]


def _of_chats() -> Sequence[str]:
    counted = Counter((language, _kind(label)) for language, label, _ in conversations.told())
    counted.update((language, _PAIRS[0]) for language, _, _ in additions.pairs())
    counted.update((language, _PAIRS[1]) for language, _, _ in additions.seconds())
    columns = (*_IN_CHATS, *_PAIRS)
    found = [f"| language | {' | '.join(columns)} |", "|" + "---|" * (len(columns) + 1)]
    found += [
        f"| {language} | {' | '.join(str(counted[language, each]) for each in columns)} |"
        for language in sorted(conversations.LANGUAGES)
    ]
    totals = [sum(n for (_, each), n in counted.items() if each == column) for column in columns]
    return [*found, f"| all | {' | '.join(map(str, totals))} |"]


def _kind(label: str) -> str:
    if label in {ADDITION, conversations.REMARK}:
        return _IN_CHATS[2]
    return _IN_CHATS[0] if label in MAINS else _IN_CHATS[1]


def _table(counted: Counter[tuple[str, str, str]]) -> Sequence[str]:
    found = [f"| round | language | {' | '.join(_WHAT)} | all |", "|" + "---|" * (len(_WHAT) + 3)]
    for round_, language in sorted({(where, spoken) for where, spoken, _ in counted}):
        cells = [counted[round_, language, what] for what in _WHAT]
        found.append(f"| {round_} | {language} | {' | '.join(map(str, cells))} | {sum(cells)} |")
    totals = [sum(n for (_, _, each), n in counted.items() if each == what) for what in _WHAT]
    return [*found, f"| all | all | {' | '.join(map(str, totals))} | {sum(totals)} |"]
