"""What a message says is taken in: an emergency, an answer, a wish or a report (pure)."""

from typing import Final

from msgspec import structs

from loket.wishes import wish_of
from services.notifier.conversation import (
    about_sent,
    about_which,
    again,
    alarms,
    animals,
    asked_after,
    asked_by_staff,
    asking,
    asks_on,
    beginnings,
    beside_danger,
    by_photo,
    closing,
    corrected,
    crimes,
    details,
    gather,
    gone,
    hurt_by_it,
    impatient,
    labelled,
    later_photos,
    meant,
    mistaken_file,
    named_in_two,
    never_told,
    nobody_came,
    not_that,
    nothing_open,
    only_name,
    over,
    own_question,
    phone_advice,
    photo_captioned,
    photo_moved,
    photo_named,
    photo_private,
    pieces,
    praise,
    promised,
    recategorised,
    shown_thing,
    slips,
    solved_shown,
    speech,
    stopping,
    talk,
    to_come,
    unclear,
    voices,
    where_clause,
    whereabouts,
    which_ends,
    whose,
    wrong_photo,
)
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look, Looks, any_tells

_FIRST: Final = Looks(
    photo_moved.TOLD,
    photo_private.TOLD,
    wrong_photo.TOLD,
    photo_named.TOLD,
    later_photos.ANNOUNCED,
    labelled.TOLD,
    never_told.TOLD,
    which_ends.TOLD,
    over.TOLD,
    not_that.TOLD,
    photo_captioned.TOLD,
)
"""What names which of several reports it is about, before that is looked for by its words."""
_TALK: Final = Looks(
    mistaken_file.WITHDRAWN,
    Look(talk.by_number),
    asked_after.AFTER_THE_OTHERS,
    asked_after.AFTER_ONE,
    Look(asked_by_staff.does_not_understand),
    about_sent.ASKS,
    nobody_came.WHERE_THEY_ARE,
    nobody_came.MENU,
    promised.TOLD,
    to_come.TO_WAIT,
    to_come.ANOTHER_COMES,
    to_come.A_ROUND,
    to_come.WANTS_TO_REPORT,
    phone_advice.ONLY_LIVES,
    animals.LOST,
    praise.TOLD,
    praise.GOES_ON,
    hurt_by_it.TOLD,
    only_name.TOLD,
    asks_on.TOLD,
    crimes.GOES_ON,
)
"""What a message may be besides a report, whatever was asked."""
_OF_OPEN: Final = Looks(
    slips.TOLD,
    named_in_two.TOLD,
    where_clause.TOLD,
    corrected.INSTEAD,
    recategorised.TOLD,
    Look(again.told),
    later_photos.TOLD,
    details.TOLD,
    impatient.ASKS,
    Look(unclear.asks_at_home),
)
"""What a message may say about what is open."""
_NOISE_KINDS: Final = frozenset({"text", "sticker", "button", "interactive"})


def understand(draft: Draft, said: Said, text: str) -> None:
    """Take in what a message says: an emergency first, then what it answers or asks for, then what it reports."""
    left = alarms.met(draft, said, text)
    if left is None:
        return
    said, text = own_question.answered(draft, *speech.wished(draft, *left))
    if text and any_tells(_FIRST, draft, said, text):
        return
    taken = again.take_up(draft, said, text)
    if not beginnings.may_begin(draft, taken, text):
        beginnings.report(draft)
    phone_advice.look(draft, taken, text)
    crimes.look(draft, text)
    heard = about_which.look(draft, said, text)
    if heard.done:
        return
    said, text = (heard.said, heard.text) if heard.other else (taken, text)
    if text and any_tells(_TALK, draft, said, text):
        attach(draft, said)
        return
    # A cry for help tells no more than that, whatever was asked before it.
    if (not heard.other and _answers(draft, said, text)) or closing.taken_back(draft, said, text):
        return
    if said.kind == "reaction" or speech.asked_for(draft, said, text) or _calls_off(draft, said, text):
        attach(draft, said)
    else:
        _take_in(draft, meant.as_meant(draft, said, text), text)


def _answers(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message is an answer: to "where is it?" "hij is weg" is none."""
    return said.emergency is None and gone.which(draft, text) is None and asking.answered(draft, said, text)


def _calls_off(draft: Draft, said: Said, text: str) -> bool:
    return said.emergency is None and (stopping.calls_off(draft, text) or nothing_open.to_call_off(draft, said, text))


def _take_in(draft: Draft, said: Said, text: str) -> None:
    has_substance = said.photo or said.location is not None
    if not text:
        _wordless(draft, said, has_substance=has_substance)
        return
    current = draft.current()
    if current is not None and wish_of(text) is None and whereabouts.is_only_where(draft, current, text):
        # Whatever the classifier makes of "bij de brug".
        gather.only_where(draft, current, said, text)
        return
    if any_tells(_OF_OPEN, draft, said, text):
        return
    if not (has_substance or beginnings.is_house_number(draft, text)) and talk.hear(draft, said, text):
        attach(draft, said)
        return
    said = meant.said_besides(draft, said, text)
    if gather.note_report(draft, text) and draft.current() is not None and not has_substance:
        attach(draft, said)
        draft.say_later("same")
        return
    if draft.memory.danger is None and beginnings.may_begin(draft, said, text):
        beginnings.keep(draft, said, text)
        return
    said = meant.without_guesses(draft, said, text)
    problems = crimes.without(draft, said, phone_advice.known(draft, pieces.pieces_of(draft, said, text)), text)
    if said.emergency is not None:
        problems = beside_danger.mended(draft, problems, said.emergency)
    if not problems:
        phone_advice.leave_report(draft)
        attach(draft, said)
        return
    says_nothing = (
        (not any(piece.best for piece in problems) and problems[0].place is None)
        or shown_thing.is_own(draft, said, text)
        or shown_thing.is_for_somebody(draft, said, text)
        or shown_thing.is_of_post(draft, said, text)
    )
    if has_substance and says_nothing and draft.current() is None:
        _captioned(draft, said, problems[0])
        return
    _report(draft, said, problems)


def _report(draft: Draft, said: Said, problems: list[pieces.Piece]) -> None:
    photos = by_photo.of_each(draft, said) if len(problems) > 1 else ()
    if photos:
        problems = [problems[0], *(structs.replace(piece, apart=True) for piece in problems[1:])]
    known = frozenset(draft.cases)
    cases = [gather.report(draft, piece) for piece in problems]
    if len(cases) == 1 and cases[0].id not in known:
        by_photo.claim(draft, said, cases[0])
    if photos:
        causes = [piece.cause for piece in problems]
        by_photo.share_out(draft, said, photos, dict(zip(causes, cases, strict=True)))
    draft.remember(together=tuple(dict.fromkeys(case.id for case in cases)) if len(cases) > 1 else ())


def _captioned(draft: Draft, said: Said, piece: pieces.Piece) -> None:
    """A photo or a pin with words that name nothing: a report to come, unless they say that something is wrong.

    After "hier" the photo is what counts; "wat een teringzooi weer" is asked about, or a person looks. A letter is for
    that person, whatever is said of it.
    """
    of_post = shown_thing.is_of_post(draft, said, piece.text)
    if said.intent == "complaint" and not of_post:
        gather.report(draft, structs.replace(piece, counts=True))
        return
    gather.bare(draft, said)
    if of_post or shown_thing.is_asked_about(said, piece.text):
        talk.ask(draft, piece.text)


def _wordless(draft: Draft, said: Said, *, has_substance: bool) -> None:
    if has_substance or said.kind == "document":
        if not (solved_shown.shown(draft, said) or animals.shows_it(draft, said)):
            gather.bare(draft, said)
            whose.note_shown(draft, said)
        return
    attach(draft, said)
    if said.kind not in _NOISE_KINDS and said.kind != "audio":
        # Contacts, an order, a kind that nobody knows yet: only a person can see what it is.
        draft.wait_for_person("unreadable")
    if said.kind == "audio":
        voices.wait_for(draft, said)
        draft.say_later("voice")
    elif draft.current() is None and not draft.memory.loose and not draft.memory.hinted:
        draft.remember(hinted=True)
        draft.say_later("unreadable")


def attach(draft: Draft, said: Said) -> None:
    """Let a message stand with the case that is talked about."""
    current = draft.current()
    if current is not None:
        gather.add_to(draft, current, said)
