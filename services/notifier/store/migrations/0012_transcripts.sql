-- Voice notes that a declared transcriber writes out, in the transaction of their message; the text goes the way of
-- every message, so that it is classified and heard once. Whoever was erased has no file, and so nothing here.

CREATE TABLE transcript (
    municipality text        NOT NULL,
    media        uuid        NOT NULL,
    state        text        NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'told', 'unheard')),
    outcome      text,                                        -- why it is unheard
    speaker      bytea,                                       -- sealed with the file's key until it is settled: who said it
    created_at   timestamptz NOT NULL,
    due_at       timestamptz NOT NULL,
    attempts     integer     NOT NULL DEFAULT 0,
    leased_until timestamptz,                                 -- somebody works on it
    lease        bigint      NOT NULL DEFAULT 0,              -- fencing: grows with every claim
    settled_at   timestamptz,
    PRIMARY KEY (municipality, media),
    FOREIGN KEY (municipality, media) REFERENCES media (municipality, id) ON DELETE CASCADE
);
CREATE INDEX transcript_waiting ON transcript (municipality, due_at) WHERE state = 'waiting';
