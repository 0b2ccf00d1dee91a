-- Photos, sounds and files of residents: what is to be fetched, and what became of it. The files themselves lie sealed in
-- object storage, each under a key of its own, so that taking the row away makes the object unreadable at once.

CREATE TABLE media (
    municipality text        NOT NULL,
    id           uuid        NOT NULL,
    message      uuid        NOT NULL,
    kind         text        NOT NULL,                        -- as WhatsApp names it: image, audio, video, document, sticker
    channel      text        NOT NULL,
    provider     text        NOT NULL,                        -- the way that the message came by
    app          text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('waiting', 'fetched', 'gone', 'refused')),
    code         text,                                        -- why it is gone, refused or still waits
    wrapped_key  bytea       NOT NULL,
    source       bytea       NOT NULL,                        -- sealed: loket.events.Media
    found        bytea,                                       -- sealed: what the file is, see services.notifier.media.shapes
    is_kept      boolean     NOT NULL DEFAULT false,          -- there is an object; when refused, one that nobody is shown
    has_thumb    boolean     NOT NULL DEFAULT false,
    created_at   timestamptz NOT NULL,
    due_at       timestamptz NOT NULL,                        -- not tried before
    attempts     integer     NOT NULL DEFAULT 0,
    unfinished   integer     NOT NULL DEFAULT 0,              -- tries in a row that ended with their process
    leased_until timestamptz,                                 -- somebody works on it
    lease        bigint      NOT NULL DEFAULT 0,              -- fencing: grows with every claim
    settled_at   timestamptz,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, message) REFERENCES message (municipality, id) ON DELETE CASCADE
);
CREATE INDEX media_waiting ON media (municipality, due_at) WHERE state = 'waiting';
CREATE INDEX media_message ON media (municipality, message);
CREATE INDEX media_old ON media (municipality, created_at);

CREATE TABLE media_leftover (                                 -- objects whose row is gone: to be deleted
    object   text        PRIMARY KEY,
    since    timestamptz NOT NULL DEFAULT now()
);

-- Whoever takes a row away, with its message or alone, leaves the name of its object behind.
CREATE FUNCTION media_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO media_leftover (object)
    VALUES (old.municipality || '/' || to_char(old.created_at AT TIME ZONE 'UTC', 'YYYY-MM') || '/' || old.id)
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER media_left AFTER DELETE ON media FOR EACH ROW EXECUTE FUNCTION media_left();

-- A resident whose key is gone is erased, and so are their files.
CREATE FUNCTION media_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM media USING message m WHERE media.municipality = m.municipality AND media.message = m.id
        AND m.municipality = new.municipality AND m.conversation = new.id;
    RETURN NULL;
END $$;
CREATE TRIGGER media_erased AFTER UPDATE OF wrapped_key ON conversation FOR EACH ROW
    WHEN (old.wrapped_key IS NOT NULL AND new.wrapped_key IS NULL) EXECUTE FUNCTION media_erased();
