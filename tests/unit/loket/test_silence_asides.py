"""Words beside a wish for silence: those that say the same or nothing hide it not, a limit makes it none."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.silence import asks_for_silence, without
from loket.wishes import wish_of

HEARD = [
    "En nu graag geen berichten meer sturen, ik hoef het verloop niet te weten",
    "stuur mij maar geen berichten meer. los het gewoon op, ik hoef er verder niks over te horen",
    "Geen berichten meer sturen svp, ik zie het vanzelf wel",
    "Ga gewoon aan de slag en stuur mij geen berichten meer",
    "Stuur mij geen berichten meer, als het opgelost is zie ik dat vanzelf wel",
    "Stuur me niks meer, als dat kan",
    "No more messages please. Just fix it, I don't need to hear anything else about it, my phone keeps buzzing all day",
    "Please stop messaging me, I'll see for myself when it's done",
    "Schicken Sie mir keine Nachrichten mehr. Erledigen Sie es einfach, ich muss den Verlauf nicht kennen, danke",
    "Ne m'envoyez plus de messages. Réglez ça, je n'ai plus besoin d'en entendre parler",
    "No me envíen más mensajes. Arréglenlo y ya, no hace falta que me cuenten nada más, confío en que todo irá bien",
    "Nie piszcie do mnie więcej. Po prostu to naprawcie, nie muszę nic więcej wiedzieć, ufam że będzie dobrze",
    "Bana daha fazla mesaj atmayın. Sadece halledin, başka bir şey duymak istemiyorum",
    "Не пишіть мені більше. Просто вирішіть це, я більше нічого не хочу про це чути",
    "لا ترسلوا لي المزيد من الرسائل. حلوا المشكلة فقط، لا أريد أن أسمع شيئاً آخر عنها",
]
LIMITED = [
    "stuur mij geen berichten meer als het vol is",
    "stuur mij geen berichten meer als het er is",
    "als het opgelost is hoef ik geen berichten meer",
    "Stuur me geen berichten meer over de container, alleen over de lantaarn",
    "Stuur me geen berichten meer na tien uur, ik slaap dan",
    "Stuur mij maar geen berichten meer in het Engels, ik spreek Nederlands",
    "Stuur mij geen berichten meer tot het opgelost is",
    "Stuur mij geen berichten meer. Ik wil wel horen wanneer het klaar is",
    "stuur mij geen berichten meer maar bel me gewoon",
    "Mijn buurman wil geen berichten meer, los het op",
    "De buren sturen mij geen berichten meer, los het op",
    "Zeg tegen de buren dat ze mij geen berichten meer sturen",
    "De container hoeft geen berichten meer te sturen als hij vol is",
    "Ik krijg geen berichten meer, los het gewoon op",
    "Please don't send me any more messages when the bin is full",
    "My neighbour does not want any more messages",
    "Schicken Sie mir keine Nachrichten mehr, wenn der Container voll ist",
    "Ne m'envoyez plus de messages quand le bac est plein",
    "No me manden más mensajes cuando esté lleno",
    "Nie piszcie do mnie więcej po angielsku",
    "Kutu dolduğunda bana mesaj göndermeyin",
    "Не пишіть мені більше, коли бак повний",
    "لا ترسلوا لي رسائل عندما تمتلئ الحاوية",
]


@pytest.mark.parametrize("text", HEARD)
def test_why_no_messages_are_wanted_hides_no_wish(text: str) -> None:
    assert asks_for_silence(text)
    assert without(text) is None


@pytest.mark.parametrize("text", LIMITED)
def test_who_wants_less_than_silence_or_speaks_of_others_is_not_silenced(text: str) -> None:
    assert not asks_for_silence(text)
    assert wish_of(text) is None


def test_what_is_told_of_others_beside_it_is_no_limit() -> None:
    text = "Als het regent staat Spui 12 blank, de buren klagen ook. Stuur mij geen berichten meer"

    assert without(text) == text[:56] + " " * len(text[56:])
