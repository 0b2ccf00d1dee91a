"""What the written conversations reach today: it may only rise."""

from typing import Final

FLOOR: Final = {
    "right": 0.95,
    "number": 1.0,
    "category": 0.95,
    "photos": 1.0,
    "place": 1.0,
    "emergencies": 1.0,
    "calm": 1.0,
}
"""What is reached today: it may only rise, unless another model of the classifier finds more elsewhere. The last one
did: two floors below fell by a conversation each, for emergencies that were missed before."""
FLOOR_OF_PIECES: Final = {
    "number": 1.0,
    "category": 0.92,
    "photos": 1.0,
    "place": 1.0,
    "emergencies": 1.0,
    "calm": 0.97,
}
"""The same for places that are told in many ways, and places and emergencies in several messages (`pieces.jsonl`)."""
FLOOR_OF_FRESH: Final = {
    "right": 0.9,
    "number": 0.98,
    "category": 0.91,
    "photos": 1.0,
    "place": 1.0,
    "emergencies": 1.0,
    "calm": 0.98,
}
"""The same for those that were written last, before anybody looked at how they would go (`fresh.jsonl`)."""
FLOOR_OF_LATER: Final = {
    "right": 0.9,
    "number": 0.98,
    "category": 0.92,
    "photos": 1.0,
    "place": 1.0,
    "emergencies": 1.0,
    "calm": 0.98,
}
"""The same for places and emergencies in every way that residents tell them (`later.jsonl`)."""
FLOOR_OF_SIXTH: Final = {
    "right": 0.9,
    "number": 0.98,
    "category": 0.88,
    "photos": 1.0,
    "place": 1.0,
    "emergencies": 1.0,
    "calm": 1.0,
}
"""The same for 160 more of them, written before anybody looked at how they would go (`sixth.jsonl`)."""
FLOOR_OF_SEVENTH: Final = {
    "right": 0.9,
    "number": 0.98,
    "category": 0.88,
    "photos": 1.0,
    "place": 1.0,
    "emergencies": 1.0,
    "calm": 1.0,
}
"""The same for 120 ways to tell where something is and 40 emergencies, written before their code was read."""
FLOOR_OF_EIGHTH: Final = {
    "right": 0.77,
    "number": 0.97,
    "category": 0.87,
    "photos": 1.0,
    "place": 0.98,
    "emergencies": 0.98,
    "calm": 0.95,
}
"""The same for 204 of both, written before their code was read (`eighth.jsonl`)."""
FLOOR_OF_NINTH: Final = {
    "right": 0.89,
    "number": 0.98,
    "category": 0.89,
    "photos": 1.0,
    "place": 0.98,
    "emergencies": 1.0,
    "calm": 0.97,
}
"""The same for another 204 of them (`ninth.jsonl`); what lacks in number and place are its emergencies."""
FLOOR_OF_TENTH: Final = {
    "right": 0.95,
    "number": 0.99,
    "category": 0.94,
    "photos": 1.0,
    "place": 1.0,
    "emergencies": 1.0,
    "calm": 1.0,
}
"""The same for 200 more (`tenth.jsonl`), after what they showed at first sight was mended."""
FLOOR_OF_ELEVENTH: Final = {
    "right": 0.82,
    "number": 0.92,
    "category": 0.87,
    "photos": 1.0,
    "place": 0.96,
    "emergencies": 0.92,
    "calm": 0.97,
}
"""At first sight: 140 that nobody mended anything for (`eleventh.jsonl`)."""
FLOOR_OF_TWELFTH: Final = {
    "right": 0.66,
    "number": 0.88,
    "category": 0.84,
    "photos": 0.9,
    "place": 0.86,
    "emergencies": 1.0,
    "calm": 0.94,
}
"""150 more, nearly at first sight: reports in pieces with what came of them between, and places that are hard to tell
(`twelfth.jsonl`). How many answers are enough was not judged: they were written with too few in mind."""
FLOOR_OF_THIRTEENTH: Final = {
    "right": 0.82,
    "number": 0.94,
    "category": 0.92,
    "photos": 0.95,
    "place": 0.94,
    "emergencies": 1.0,
    "calm": 0.96,
}
"""240 more in three sets: ordinary reports, reports in fragments, and what a city gets in a week; of the last hundred
every second was never looked at (`thirteenth.jsonl`)."""
FLOOR_OF_FOURTEENTH: Final = {
    "right": 0.82,
    "number": 0.93,
    "category": 0.88,
    "photos": 0.94,  # three photos of litter that came of the report before: more of it by now, see ADR 46
    "place": 0.94,
    "emergencies": 1.0,
    "calm": 0.97,
}
"""110 more of the same, written and run after what the thirteenth showed was mended (`fourteenth.jsonl`)."""
FLOOR_OF_FIFTEENTH: Final = {
    "right": 0.84,
    "number": 0.94,
    "category": 0.89,
    "photos": 0.97,
    "place": 0.95,
    "emergencies": 1.0,
    "calm": 0.97,
}
"""364 by six writers: 240 before a second problem was weighed, 124 after (`fifteenth.jsonl`)."""
FLOOR_OF_SIXTEENTH: Final = {
    "right": 0.84,
    "number": 0.93,
    "category": 0.9,
    "photos": 0.96,
    "place": 0.95,
    "emergencies": 1.0,
    "calm": 0.97,
}
"""330 by eight writers, 50 of them with two problems each; 40 were never looked at (`sixteenth.jsonl`)."""
FLOOR_OF_SEVENTEENTH: Final = {
    "right": 0.85,
    "number": 0.94,
    "category": 0.92,
    "photos": 0.95,
    "place": 0.95,
    "emergencies": 1.0,
    "calm": 0.96,
}
"""400 by eight others; the 100 of y and z were never looked at (`seventeenth.jsonl`)."""
FLOOR_OF_EIGHTEENTH: Final = {
    "right": 0.8,
    "number": 0.95,
    "category": 0.91,
    "photos": 0.95,
    "place": 0.96,
    "emergencies": 1.0,
    "calm": 0.93,
}
"""406 by eight others, half of them about places; the 100 of ad and ah were never looked at (`eighteenth.jsonl`)."""
FLOOR_OF_NINETEENTH: Final = {
    "right": 0.82,
    "number": 0.94,
    "category": 0.89,
    "photos": 0.95,
    "place": 0.96,
    "emergencies": 1.0,
    "calm": 0.95,
}
"""250 by five others; the 100 of bb and be were never looked at (`nineteenth.jsonl`)."""
FLOOR_OF_TWENTIETH: Final = {
    "right": 0.86,
    "number": 0.955,
    "category": 0.925,
    "photos": 0.985,
    "place": 0.975,
    "emergencies": 1.0,
    "calm": 0.985,
}
"""400 by eight others; the 100 of cg and ch were never looked at (`twentieth.jsonl`)."""
FLOOR_OF_TWENTYFIRST: Final = {
    "right": 0.82,
    "number": 0.96,
    "category": 0.9,
    "photos": 0.98,
    "place": 0.975,
    "emergencies": 1.0,
    "calm": 0.97,
}
"""630 by seven others: pa to pd with 120 each are about places, da to dc are what a city gets (`twentyfirst.jsonl`)."""
FLOOR_OF_TWENTYSECOND: Final = {
    "right": 0.86,
    "number": 0.96,
    "category": 0.92,
    "photos": 1.0,
    "place": 1.0,
    "emergencies": 1.0,
    "calm": 1.0,
}
"""30 about what is sent hours later: more of the same thing, a question about the rules, and another thing or place
(`twentysecond.jsonl`)."""
FLOOR_OF_TWENTYTHIRD: Final = {
    "right": 0.85,
    "number": 0.965,
    "category": 0.93,
    "photos": 0.98,
    "place": 0.98,
    "emergencies": 1.0,
    "calm": 0.935,
}
"""248 by four others, of what a city gets; the 124 of ec and ed were never looked at (`twentythird.jsonl`)."""
FLOOR_OF_TWENTYFOURTH: Final = {"right": 0.95, "number": 1.0, "category": 0.97, "place": 1.0, "photos": 1.0}
"""22 with a second report whose number is put right at once, or that one word names, and 6 of who reports something and
wants no messages (`twentyfourth.jsonl`)."""
FLOOR_OF_TWENTYFIFTH: Final = {"number": 0.94, "photos": 0.96, "place": 0.94, "emergencies": 1.0, "calm": 0.94}
"""120 by three others, of what a city gets; the 40 of eh were never looked at (`twentyfifth.jsonl`)."""
FLOOR_OF_TWENTYSIXTH: Final = {"number": 0.95, "photos": 0.96, "place": 0.96, "emergencies": 1.0, "calm": 0.96}
"""120 by three others, 100 in Dutch; the 40 of ej were never looked at (`twentysixth.jsonl`)."""
FLOOR_OF_TWENTYSEVENTH: Final = {"number": 0.97, "photos": 0.98, "place": 0.98, "emergencies": 1.0, "calm": 0.96}
"""240 by six others, 158 in Dutch; the 40 of et were never looked at (`twentyseventh.jsonl`)."""
FLOOR_OF_TWENTYEIGHTH: Final = {"number": 0.98, "photos": 0.97, "place": 0.98, "emergencies": 1.0, "calm": 0.98}
"""160 by four others, 90 in Dutch; the 40 of kd were never looked at (`twentyeighth.jsonl`)."""
FLOOR_OF_TWENTYNINTH: Final = {"number": 0.965, "photos": 0.96, "place": 0.96, "emergencies": 1.0, "calm": 0.98}
"""280 by seven others, 164 in Dutch, harder ones; the 40 of ld were never looked at (`twentyninth.jsonl`)."""
FLOOR_OF_THIRTIETH: Final = {"number": 0.975, "photos": 0.98, "place": 0.98, "emergencies": 1.0, "calm": 0.98}
"""120 by three others, 72 in Dutch; the 40 of na were never looked at (`thirtieth.jsonl`)."""
FLOOR_OF_THIRTYFIRST: Final = {"number": 0.98, "photos": 1.0, "place": 0.98, "emergencies": 1.0, "calm": 0.94}
"""120 by three others, 72 in Dutch: oa, ob and oc, of which what went wrong was read (`thirtyfirst.jsonl`)."""
FLOOR_OF_THIRTYSECOND: Final = {"number": 0.915, "photos": 0.98, "place": 0.97, "emergencies": 1.0, "calm": 0.89}
"""120 by two others, 68 in Dutch, of people who chat: qa and qb, read after their totals (`thirtysecond.jsonl`)."""
FLOOR_OF_THIRTYTHIRD: Final = {"number": 0.885, "photos": 0.9, "place": 0.935, "emergencies": 1.0, "calm": 0.9}
"""240 by four others, 144 in Dutch: ra and sa an ordinary week, rb and sb people who chat; what went wrong in ra and rb
was read, and of sa and sb after their totals (`thirtythird.jsonl`)."""
FLOOR_OF_THIRTYFOURTH: Final = {
    "right": 0.84,
    "number": 0.945,
    "category": 0.92,
    "photos": 0.98,
    "place": 0.945,
    "emergencies": 1.0,
    "calm": 0.93,
}
"""300 by five others, 180 in Dutch: ta, tc, td and te ordinary weeks, tb people who chat; ta and tc were never looked
at (`thirtyfourth.jsonl`)."""
FLOOR_OF_THIRTYFIFTH: Final = {
    "right": 0.86,
    "number": 0.93,
    "category": 0.945,
    "photos": 0.97,
    "place": 0.97,
    "emergencies": 1.0,
    "calm": 0.955,
}
"""300 by five others, 180 in Dutch: ua to ud ordinary weeks, ue people who chat; ua and uc were never looked at
(`thirtyfifth.jsonl`)."""
FLOOR_OF_THIRTYSIXTH: Final = {
    "right": 0.93,
    "number": 0.96,
    "category": 0.97,
    "photos": 0.98,
    "place": 0.97,
    "emergencies": 1.0,
    "calm": 0.98,
}
"""240 by four others, ordinary weeks, 144 in Dutch; va and vc were never looked at (`thirtysixth.jsonl`)."""
FLOOR_OF_LINES: Final = {
    "number": 0.92,
    "category": 0.93,
    "photos": 0.95,
    "place": 0.96,
    "emergencies": 1.0,
    "calm": 1.0,
}
"""100 in which a text has several lines: lists, addresses, signatures (`lines.jsonl`)."""
SPARE: Final = 2
"""So many may be lost of each share: a model that learned on another processor differs in the last digits, and then
decides a borderline sentence otherwise. Those that learn alike (ADR 29) do not. Photos are spared none."""
DUTCH: Final = 0.49
"""So much of a file is Dutch at least: in two of them 100 of 204."""
