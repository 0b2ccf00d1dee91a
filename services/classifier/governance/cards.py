"""What is told of a model to those who did not make it: a model card, and an entry for the register of algorithms.

Both are made from the manifest and the trial alone, so that they cannot say more than was measured (pure).
"""

from collections.abc import Mapping, Sequence
from typing import Final

from services.classifier.governance.report import Trial
from services.classifier.model.manifest import Figures, HeadName, Manifest, Task
from services.classifier.model.scoring import threshold

STANDARD: Final = "1.0"
"""Version of the publication standard of the Dutch register of algorithms (Ministry of the Interior)."""
_REGISTER_LANGUAGE: Final = "nld"
_STAYS_EMPTY: Final = "end_date"
"""While the algorithm is in use."""
_LINKS: Final = "_grouping"
"""How fields end that hold links, each with a title."""

Filled = str | Sequence[str | Mapping[str, str]] | None
"""What a field of the register holds; None: not filled yet."""


class WrongEntry(ValueError):  # noqa: N818 - what it is
    """What a municipality declares does not fit the register; the sentence names the field."""


def model_card(manifest: Manifest, trial: Trial | None) -> str:
    """Markdown for whoever decides about the use of a model."""
    lines = [
        f"# Model card {manifest.fingerprint[:12]}",
        "",
        "Says which intent and which category a short message to a municipality has, and how sure that is.",
        "",
        "## Made from",
        "",
        f"- Encoder: {manifest.encoder} {manifest.encoder_version}".rstrip(),
        f"- Sentences: {', '.join(f'{language} {rows}' for language, rows in manifest.rows_by_language.items())}",
        f"- Sources: {len(manifest.sources)} files, data {manifest.data_sha256[:12]}",
        *[f"- Licence: {each.what}: {each.licence}" for each in manifest.licences],
        "",
        "## Figures",
        "",
        "Out-of-fold on the sentences it was made from: they tell how well it learned, not how well it does in a city.",
        "",
        *_table(manifest),
        "",
        *_emergencies(manifest),
        *_trial(trial),
        "## Limits",
        "",
        f"- {manifest.note}",
        "- The sentences of this project are synthetic: no resident wrote them.",
        "- No native speaker has checked the Turkish, Arabic, Polish and Ukrainian sentences.",
        "- An emergency that is not recognised is possible. It never replaces calling 112.",
        "- Routing by itself should stay off until a trial on at least 1,000 own reports has passed.",
    ]
    return "\n".join(lines) + "\n"


def register_entry(
    manifest: Manifest, organization: str, declared: Mapping[str, Filled], trial: Trial | None = None
) -> tuple[dict[str, Filled], tuple[str, ...]]:
    """Every field of an entry by the standard, in Dutch, and the names of those that only the municipality can fill.

    Args:
        manifest: of the model in use.
        organization: name of the municipality.
        declared: what the municipality says itself; it goes over what stands here.
        trial: of that model on its own reports, when there was one.

    Raises:
        WrongEntry: what is declared is no field of the standard, or does not hold what that field holds.
    """
    entry = _general(organization) | _use(manifest) | _working(manifest, trial)
    for name, value in declared.items():
        wrong = _wrong(name, value) if name in entry else "is no field of it"
        if wrong is not None:
            raise WrongEntry(f"by version {STANDARD} of the register's standard {name!r} {wrong}")
    entry.update(declared)
    return entry, tuple(name for name, value in entry.items() if value is None and name != _STAYS_EMPTY)


def _wrong(name: str, value: Filled) -> str | None:
    """What is wrong with the content of a field; None when nothing is."""
    if value is None:
        return None
    if name.endswith(_LINKS):
        links = [] if isinstance(value, str) else value
        if not links or any(not isinstance(each, Mapping) or each.keys() != {"title", "link"} for each in links):
            return "must be a list of links, each with a title and a link"
    elif name == "category":
        if isinstance(value, str) or not all(isinstance(each, str) for each in value):
            return "must be a list of themes"
    elif not isinstance(value, str):
        return "must be a text"
    return None


def _general(organization: str) -> dict[str, Filled]:
    return {
        "name": "Meldingen via WhatsApp doorsturen",
        "description_short": (
            "Leest berichten van inwoners en bepaalt waar ze over gaan, zodat de melding bij de juiste afdeling komt."
        ),
        "organization": organization,
        "category": ("Organisatie en bedrijfsvoering", "Ruimte en infrastructuur"),
        "status": None,
        "begin_date": None,
        "end_date": None,
        "contact_email": None,
        "website": None,
        "publication_category": "Overige algoritmes",
        "url": None,
    }


def _use(manifest: Manifest) -> dict[str, Filled]:
    sure = threshold(manifest.category, _head(manifest.category), manifest.precision)
    return {
        "goal": (
            "Inwoners melden via WhatsApp bijvoorbeeld een losse stoeptegel of een kapotte lantaarnpaal. Het algoritme "
            "kiest de categorie en daarmee de afdeling. Zo staat een melding sneller bij de mensen die haar oplossen. "
            "Het algoritme beslist niet over rechten of plichten van een inwoner."
        ),
        "proportionality": (
            "Elke melding door een mens laten lezen kost meer tijd. Bij twijfel laat het systeem de inwoner kiezen, "
            "of beslist een medewerker."
        ),
        "human_intervention": (
            f"Bij een kans van {_percent(sure.first)} of meer gaat de melding vanzelf naar de afdeling. Bij eerdere "
            f"zinnen was dat in ten minste {_percent(manifest.precision)} van die gevallen goed. De grens "
            "verschilt per taal. Bij een lagere kans kiest de inwoner uit drie categorieën, of kiest een medewerker. "
            "Een medewerker kan elke keuze zien en veranderen. Klachten, spoed en vragen om een mens komen altijd "
            "bij een mens. De inwoner leest in het eerste antwoord dat het automatisch is."
        ),
        "risks": (
            "De melding kan bij een verkeerde afdeling komen. Dat kost tijd. Een noodgeval kan niet herkend worden. "
            "Daarom staat spoed bovenaan bij medewerkers, en leest de inwoner bij elk vermoeden van nood dat hij 112 "
            "moet bellen. Per taal verschilt hoe goed het gaat. Hoe vaak het algoritme twijfelt, wat het kiest en wat "
            "medewerkers veranderen, wordt gemeten. Een nieuwe versie gaat niet in gebruik als zij slechter is."
        ),
        "lawful_basis": None,
        "lawful_basis_grouping": None,
        "process_index_url": None,
        "impacttoetsen_grouping": None,
        "impacttoetsen": None,
    }


def _working(manifest: Manifest, trial: Trial | None) -> dict[str, Filled]:
    return {
        "source_data": _source_data(manifest),
        "source_data_grouping": None,
        "methods_and_models": (
            "Het algoritme let op woorden en stukken van woorden"
            + ("" if manifest.encoder == "none" else ", en op de betekenis van een zin volgens het taalmodel ")
            + ("" if manifest.encoder == "none" else f"{manifest.encoder}, dat op onze eigen computers draait")
            + " (logistische regressie). Het leert niet vanzelf: een nieuwe versie wordt apart gemaakt en getoetst. "
            f"Versie {manifest.fingerprint[:12]}. Bij zinnen die het niet kende, was de "
            f"eerste keuze in {_percent(_whole(manifest).accuracy)} van de gevallen goed, en stond de goede in "
            f"{_percent(_whole(manifest).accuracy_top3)} bij de eerste drie."
            + _trial_in_dutch(trial)
            + _emergencies_in_dutch(manifest)
        ),
        "provider": None,
        "publiccode": None,
        "lang": _REGISTER_LANGUAGE,
        "standard_version": STANDARD,
        "source_id": f"loket-{manifest.fingerprint[:12]}",
        "tags": "meldingen, WhatsApp, tekstclassificatie",
    }


def _source_data(manifest: Manifest) -> str:
    told = (
        f"De tekst van het bericht van de inwoner. Om te leren: {sum(manifest.rows_by_language.values())} zinnen in "
        f"{len(manifest.languages)} talen. De zinnen van dit project zijn ervoor geschreven; ze zijn niet van inwoners."
    )
    if not any(source.startswith("own:") for source in manifest.sources):
        return f"{told} Meldingen van inwoners zijn niet gebruikt."
    return (
        f"{told} Ook eigen meldingen van de gemeente zijn gebruikt. Telefoonnummers, e-mailadressen, rekeningnummers, "
        "burgerservicenummers en kentekens zijn eruit gehaald. Namen en adressen kunnen er nog in staan."
    )


def _trial_in_dutch(trial: Trial | None) -> str:
    if trial is None:
        return " Het is niet getoetst aan eigen meldingen van de gemeente."
    which = "de nieuwste eigen meldingen" if trial.split == "time" else "eigen meldingen, willekeurig gekozen"
    return (
        f" Getoetst aan {which} ({trial.judging}) was de eerste keuze in "
        f"{_percent(trial.contestants[0].measured.accuracy)} van de gevallen goed."
    )


def _emergencies(manifest: Manifest) -> list[str]:
    """How well emergencies are found, by those who look one after the other."""
    lookers = [("guard", manifest.guard)]
    if manifest.emergency is not None:
        lookers.append(("guard and second look", manifest.emergency.measured))
    if manifest.deeper is not None:
        lookers.append(("both, with the transformer", manifest.deeper.measured))
    rows = [
        f"| {name} | {each['recall_dutch']:.3f} | {each['recall_others']:.3f} | {each['alarms_ordinary']:.3f} "
        f"| {each['alarms_hard']:.3f} |"
        for name, each in lookers
        if each
    ]
    if not rows:
        return []
    head = "| emergencies found by | of Dutch ones | of others | alarms at ordinary messages | at hard negatives |"
    return [head, "|" + "---|" * 5, *rows, ""]


def _emergencies_in_dutch(manifest: Manifest) -> str:
    serving = manifest.deeper or manifest.emergency
    each = serving.measured if serving is not None else manifest.guard
    if not each:
        return ""
    alarms = f"{100 * each['alarms_ordinary']:.1f}".replace(".", ",")
    nets = sum(one is not None for one in (manifest.emergency, manifest.deeper))
    net = ("", _ONE_NETWORK, _BOTH_NETWORKS)[nets]
    return (
        f"{net} Van de geschreven noodberichten die het niet kende, herkende het er {_percent(each['recall_dutch'])} "
        f"in het Nederlands en {_percent(each['recall_others'])} in andere talen. Van de gewone berichten leek "
        f"{alarms} % ten onrechte een noodgeval."
    )


_ONE_NETWORK: Final = " Naar noodgevallen kijkt ook een klein neuraal netwerk."
_BOTH_NETWORKS: Final = " Naar noodgevallen kijken ook twee kleine neurale netwerken."


def _percent(share: float) -> str:
    return f"{share * 100:.0f} %"


def _head(task: Task) -> HeadName:
    return "joint" if "joint" in task.heads else "text"


def _whole(manifest: Manifest) -> Figures:
    return manifest.category.facts(_head(manifest.category)).whole


def _table(manifest: Manifest) -> list[str]:
    rows = [
        "| task | language | sentences | first right | among three | macro-F1 | calibration error |",
        "|" + "---|" * 7,
    ]
    for name, task in (("intent", manifest.intent), ("category", manifest.category)):
        facts = task.facts(_head(task))
        for language, each in (("all", facts.whole), *facts.by_language.items()):
            rows.append(
                f"| {name} | {language} | {each.rows} | {each.accuracy:.3f} | {each.accuracy_top3:.3f} "
                f"| {each.macro_f1:.3f} | {each.ece:.3f} |"
            )
    return rows


def _trial(trial: Trial | None) -> list[str]:
    if trial is None:
        return ["No trial on a municipality's own reports is known.", ""]
    lines = [
        f"## Trial on {trial.judging} own reports ({trial.split} split)",
        "",
        "| judge | first right | among three | macro-F1 | calibration error |",
        "|" + "---|" * 5,
    ]
    for each in trial.contestants:
        found = each.measured
        lines.append(
            f"| {each.name} | {found.accuracy:.3f} | {found.accuracy_top3:.3f} | {found.macro_f1:.3f} "
            f"| {found.ece:.3f} |"
        )
    lines.append("")
    lines.extend(
        f"- {100 * each.points:+.1f} points against {name} (95 %: {100 * each.low:+.1f} to {100 * each.high:+.1f})"
        for name, each in trial.ahead.items()
    )
    lines.extend([f"- {name}: {value:.3f}" for name, value in trial.safety.items()])
    if trial.at_random is not None:
        lines += [
            f"- on {trial.at_random.judging} rows drawn at random: {100 * each.points:+.1f} points against {name} "
            f"(95 %: {100 * each.low:+.1f} to {100 * each.high:+.1f})"
            for name, each in trial.at_random.ahead.items()
        ]
    return [*lines, ""]
