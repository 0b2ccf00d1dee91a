"""What residents of the state machine write."""

from typing import Final

REPORTS: Final = (
    "er ligt een losse tegel",
    "losse tegel Kerkstraat 12",
    "nee nummer 14",
    "en ook nog iets anders: de lantaarn is kapot bij Lindelaan 5",
    "lantaarn kapot",
    "het staat er nog steeds",
)
WORDS: Final = (
    ("bedankt", "thanks"),
    ("hallo", "greeting"),
    ("hoe staat het met mijn melding", "status_question"),
    ("ik wil een mens spreken", "human"),
    ("wat kost een paspoort", "question"),
    ("slechte service", "complaint"),
    ("asdfghjkl", "gibberish"),
    ("klootzakken", "complaint"),
    ("laat maar", None),
    ("verkeerde chat", None),
    ("weet ik niet", None),
    ("in english please", None),
    ("ja", "feedback_yes"),
    ("nee", "feedback_no"),
    ("gedeeltelijk", "feedback_no"),
    ("toch niet", "feedback_no"),
    ("ja maar er ligt nog puin", "feedback_yes"),
    ("nee en nu is ook de lamp kapot", "feedback_no"),
    ("en de andere?", "feedback_no"),
    ("ik wil nog iets anders melden", "stop"),
    ("en mijn buurman ook", None),
    ("2", None),
    ("de eerste", None),
    ("iets anders", None),
    ("de brandweer is er", None),
)
SUBS: Final = ("losse stoeptegel", "lantaarnpaal kapot", "container vol")
