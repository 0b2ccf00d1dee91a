-- Who is who: aliases that were given up, conversations that turned out to be of one resident, windows per channel, and
-- the same message by two ways that name it differently.

ALTER TABLE conversation ADD COLUMN windows jsonb NOT NULL DEFAULT '{}';      -- {channel: until then free text may be sent}
UPDATE conversation SET windows = jsonb_build_object(channel, window_until) WHERE window_until IS NOT NULL;
-- window_until stays: the window of the channel that the resident wrote to last.

CREATE TABLE alias_former (                                   -- a number that its resident gave up: it may be somebody else's by now
    municipality text        NOT NULL,
    alias        text        NOT NULL,
    until        timestamptz NOT NULL,                        -- it finds the conversation for what was sent before then
    conversation uuid        NOT NULL,
    PRIMARY KEY (municipality, alias, until),
    FOREIGN KEY (municipality, conversation) REFERENCES conversation (municipality, id) ON DELETE CASCADE
);
CREATE INDEX alias_former_conversation ON alias_former (municipality, conversation);

CREATE TABLE conversation_merged (                            -- one that went into another: links to it lead there
    municipality text        NOT NULL,
    id           uuid        NOT NULL,
    became       uuid        NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, became) REFERENCES conversation (municipality, id) ON DELETE CASCADE
);
CREATE INDEX conversation_merged_became ON conversation_merged (municipality, became);

ALTER TABLE message ADD COLUMN space        text;             -- of the id that it came under: whatsapp, or a vendor's own
ALTER TABLE message ADD COLUMN content_refs text[] NOT NULL DEFAULT '{}';     -- pseudonyms of what it says, under the conversation's key
ALTER TABLE message ADD COLUMN same_as      uuid;             -- the message that it repeats under another id: it had no effect
CREATE INDEX message_received ON message (municipality, conversation, received_at) WHERE space IS NOT NULL;
