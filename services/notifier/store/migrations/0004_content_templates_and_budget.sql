-- What goes to residents is more than text from now on, by one of several ways, within a window and a budget.
-- delivery.body: a bare text in rows from before, a loket.providers.content.Content from now on; both open.

-- One content may become several messages: the same seq, and part counts them.
ALTER TABLE delivery DROP CONSTRAINT delivery_seq_key;
ALTER TABLE delivery ADD COLUMN part           integer NOT NULL DEFAULT 0;
ALTER TABLE delivery ADD COLUMN provider       text;                          -- the way by which it was last sent
ALTER TABLE delivery ADD COLUMN app            text;
ALTER TABLE delivery ADD COLUMN template       text;                          -- name/language, when it went as one
ALTER TABLE delivery ADD COLUMN needs_template boolean NOT NULL DEFAULT false; -- the platform said: window closed
ALTER TABLE delivery ADD COLUMN dead_ref       text;                          -- of a message of it that failed: its other receipts no longer count
ALTER TABLE delivery ADD COLUMN billed         boolean NOT NULL DEFAULT false;
ALTER TABLE message  ADD COLUMN billed         boolean NOT NULL DEFAULT false;

-- The way that the sender uses; NULL: the declared first one.
ALTER TABLE channel_lease ADD COLUMN provider text;
ALTER TABLE channel_lease ADD COLUMN app      text;

CREATE TABLE channel_switch (
    municipality text        NOT NULL,
    channel      text        NOT NULL,
    n            bigint      GENERATED ALWAYS AS IDENTITY,
    at           timestamptz NOT NULL,
    actor        text        NOT NULL,
    reason       text,
    was_provider text        NOT NULL,
    was_app      text        NOT NULL,
    provider     text        NOT NULL,
    app          text        NOT NULL,
    PRIMARY KEY (municipality, channel, n)
);

-- Templates as the platform has them, by the account that they belong to.
CREATE TABLE template (
    municipality text        NOT NULL,
    account      text        NOT NULL,
    name         text        NOT NULL,
    language     text        NOT NULL,
    status       text        NOT NULL,                        -- approved, pending, rejected, paused, disabled, missing, ...
    category     text,
    quality      text,
    reason       text,
    changed_at   timestamptz NOT NULL,
    PRIMARY KEY (municipality, account, name, language)
);

-- Messages that the platform bills, each delivery once; the month is that of the Netherlands.
CREATE TABLE billed (
    municipality text    NOT NULL,
    month        text    NOT NULL,                            -- yymm
    category     text    NOT NULL,
    n            integer NOT NULL,
    PRIMARY KEY (municipality, month, category)
);
