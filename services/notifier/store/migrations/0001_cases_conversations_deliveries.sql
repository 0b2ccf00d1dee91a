-- Everything that the notifier keeps. The municipality comes first in every key.
-- What residents write and who they are is sealed (bytea) with the conversation's own data key.

CREATE TABLE conversation (
    municipality    text        NOT NULL,
    id              uuid        NOT NULL,
    channel         text        NOT NULL,                     -- the one that the resident wrote to last
    language        text,                                     -- ISO 639-1, as the last message that says
    stopped         boolean     NOT NULL DEFAULT false,
    waits_for       text        CHECK (waits_for = 'person'),
    urgent          boolean     NOT NULL DEFAULT false,       -- an emergency: on top of what waits for a person
    waits_since     timestamptz,
    last_message_at timestamptz,
    window_until    timestamptz,                              -- until then free text may be sent
    wrapped_key     bytea,                                    -- the data key; NULL: this resident is erased
    recipient       bytea,                                    -- sealed: phone, bsuid, name
    memory          bytea,                                    -- sealed: what the plan remembers between messages
    created_at      timestamptz NOT NULL,
    PRIMARY KEY (municipality, id)
);
CREATE INDEX conversation_waits ON conversation (municipality, urgent DESC, waits_since) WHERE waits_for IS NOT NULL;

CREATE TABLE alias (
    municipality text NOT NULL,
    alias        text NOT NULL,
    conversation uuid NOT NULL,
    PRIMARY KEY (municipality, alias),
    FOREIGN KEY (municipality, conversation) REFERENCES conversation (municipality, id) ON DELETE CASCADE
);
CREATE INDEX alias_conversation ON alias (municipality, conversation);

CREATE TABLE event (
    municipality text        NOT NULL,
    event_id     text        NOT NULL,
    seen_at      timestamptz NOT NULL,
    PRIMARY KEY (municipality, event_id)
);
CREATE INDEX event_seen ON event (seen_at);

CREATE TABLE case_ (
    municipality text        NOT NULL,
    id           uuid        NOT NULL,
    conversation uuid        NOT NULL,
    number       text        NOT NULL,
    state        text        NOT NULL,
    main         text        NOT NULL,
    sub          text        NOT NULL,
    department   text        NOT NULL,
    confidence   double precision NOT NULL,                   -- probability of the category, all messages together
    candidates   jsonb       NOT NULL,                        -- [{main, sub, department, p}], best first, at most three
    evidence     jsonb       NOT NULL,                        -- summed log-probabilities, see cases.evidence
    language     text,
    place        bytea,                                       -- sealed: street and number, pin
    has_place    boolean     NOT NULL DEFAULT false,
    photos       integer     NOT NULL DEFAULT 0,
    acknowledged boolean     NOT NULL DEFAULT false,
    fixed        boolean     NOT NULL DEFAULT false,          -- a person chose the category
    created_at   timestamptz NOT NULL,
    changed_at   timestamptz NOT NULL,
    due          date        NOT NULL,                        -- the resident hears from us by then
    version      integer     NOT NULL,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, number),
    FOREIGN KEY (municipality, conversation) REFERENCES conversation (municipality, id)
);
CREATE INDEX case_newest ON case_ (municipality, created_at DESC, id DESC);
CREATE INDEX case_conversation ON case_ (municipality, conversation);
CREATE INDEX case_department ON case_ (municipality, department, created_at DESC, id DESC);

CREATE TABLE case_history (
    municipality text        NOT NULL,
    case_id      uuid        NOT NULL,
    n            bigint      GENERATED ALWAYS AS IDENTITY,
    at           timestamptz NOT NULL,
    actor        text        NOT NULL,                        -- 'loket' or who of the staff
    what         text        NOT NULL,                        -- opened, state, category, place, photo
    was          text,
    became       text,
    PRIMARY KEY (municipality, case_id, n),
    FOREIGN KEY (municipality, case_id) REFERENCES case_ (municipality, id)
);

CREATE TABLE case_counter (
    municipality text    NOT NULL,
    month        text    NOT NULL,                            -- yymm
    last         integer NOT NULL,
    PRIMARY KEY (municipality, month)
);

CREATE TABLE message (
    municipality text        NOT NULL,
    id           uuid        NOT NULL,
    conversation uuid        NOT NULL,
    case_id      uuid,
    seq          bigint      GENERATED ALWAYS AS IDENTITY,    -- order as Kafka kept it
    direction    text        NOT NULL CHECK (direction IN ('in', 'out')),  -- out: only what ingest answered itself
    kind         text        NOT NULL,
    at           timestamptz NOT NULL,
    received_at  timestamptz NOT NULL,
    body         bytea       NOT NULL,                        -- sealed: loket.events.Personal
    language     text,
    intent       text,
    emergency    text,
    message_ref  text,
    state        text,                                        -- of an answer of ingest: sent, delivered, read, failed
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, conversation) REFERENCES conversation (municipality, id),
    FOREIGN KEY (municipality, case_id) REFERENCES case_ (municipality, id)
);
CREATE INDEX message_conversation ON message (municipality, conversation, seq);
CREATE INDEX message_case ON message (municipality, case_id) WHERE case_id IS NOT NULL;
CREATE INDEX message_ref ON message (municipality, message_ref) WHERE message_ref IS NOT NULL;

CREATE TABLE delivery (
    municipality  text        NOT NULL,
    id            uuid        NOT NULL,
    conversation  uuid        NOT NULL,
    case_id       uuid,
    seq           bigint      GENERATED ALWAYS AS IDENTITY,
    channel       text        NOT NULL,
    purpose       text        NOT NULL CHECK (purpose IN ('acknowledgement', 'answer', 'status', 'staff', 'emergency')),
    state         text        NOT NULL CHECK (state IN ('planned', 'sending', 'in_doubt', 'accepted', 'sent', 'delivered',
                                                        'read', 'superseded', 'cancelled')),
    body          bytea       NOT NULL,                       -- sealed: the text
    actor         text        NOT NULL,                       -- 'loket' or who of the staff
    created_at    timestamptz NOT NULL,
    answers_from  timestamptz,                                -- when the first message that this answers was accepted
    due_at        timestamptz NOT NULL,
    attempts      integer     NOT NULL DEFAULT 0,
    lease_token   bigint,                                     -- of the lease under which it was last sent
    doubt_at      timestamptz,
    asked         boolean     NOT NULL DEFAULT false,         -- whether the plan has decided about the doubt
    message_ref   text,
    accepted_at   timestamptz,
    sent_at       timestamptz,
    delivered_at  timestamptz,
    read_at       timestamptz,
    failed_at     timestamptz,                                -- kept beside the state, which only climbs
    failed_code   integer,
    failed_class  text,
    superseded_by uuid,
    traceparent   text,
    PRIMARY KEY (municipality, id),
    UNIQUE (seq),
    FOREIGN KEY (municipality, conversation) REFERENCES conversation (municipality, id),
    FOREIGN KEY (municipality, case_id) REFERENCES case_ (municipality, id)
);
CREATE INDEX delivery_open ON delivery (municipality, channel, seq)
    WHERE state IN ('planned', 'sending') AND failed_at IS NULL;
CREATE INDEX delivery_order ON delivery (municipality, conversation, seq)
    WHERE state IN ('planned', 'sending') AND failed_at IS NULL;
CREATE INDEX delivery_doubt ON delivery (municipality, conversation) WHERE state = 'in_doubt';
CREATE INDEX delivery_conversation ON delivery (municipality, conversation, seq);
CREATE INDEX delivery_newest ON delivery (municipality, seq DESC);
CREATE INDEX delivery_ref ON delivery (municipality, message_ref) WHERE message_ref IS NOT NULL;

CREATE TABLE timer (
    municipality text        NOT NULL,
    conversation uuid        NOT NULL,
    kind         text        NOT NULL,                        -- settle, guard, doubt
    due          timestamptz NOT NULL,
    PRIMARY KEY (municipality, conversation, kind),
    FOREIGN KEY (municipality, conversation) REFERENCES conversation (municipality, id)
);
CREATE INDEX timer_due ON timer (due);

CREATE TABLE channel_lease (
    municipality text        NOT NULL,
    channel      text        NOT NULL,
    holder       text        NOT NULL,
    token        bigint      NOT NULL,                        -- fencing: grows with every new holder
    until        timestamptz NOT NULL,
    held_until   timestamptz,                                 -- nothing is sent before then
    held_reason  text,
    held_code    integer,
    held_since   timestamptz,
    held_times   integer     NOT NULL DEFAULT 0,
    PRIMARY KEY (municipality, channel)
);

CREATE TABLE parked_event (
    municipality text        NOT NULL,
    n            bigint      GENERATED ALWAYS AS IDENTITY,
    key_id       text        NOT NULL,
    topic        text        NOT NULL,
    partition    integer     NOT NULL,
    kafka_offset bigint      NOT NULL,
    key          bytea,
    value        bytea       NOT NULL,
    headers      bytea       NOT NULL,                        -- JSON: [[name, base64], ...]
    parked_at    timestamptz NOT NULL,
    not_before   timestamptz NOT NULL,
    PRIMARY KEY (municipality, n),
    UNIQUE (topic, partition, kafka_offset)
);
CREATE INDEX parked_event_when ON parked_event (not_before);

CREATE TABLE channel_report (
    municipality text        NOT NULL,                        -- '' when it is nobody's
    event_id     text        NOT NULL,
    provider     text        NOT NULL,
    app          text        NOT NULL,
    channel      text,
    field        text        NOT NULL,
    problem      text,
    codes        integer[]   NOT NULL,
    received_at  timestamptz NOT NULL,
    sealed       bytea       NOT NULL,                        -- as it came, sealed by ingest
    PRIMARY KEY (municipality, event_id)
);

CREATE TABLE outbox (
    municipality text   NOT NULL,
    n            bigint GENERATED ALWAYS AS IDENTITY,
    topic        text   NOT NULL,
    key          bytea  NOT NULL,
    value        bytea  NOT NULL,
    headers      bytea  NOT NULL,                             -- JSON: [[name, base64], ...]
    PRIMARY KEY (municipality, n)
);
CREATE INDEX outbox_order ON outbox (n);
