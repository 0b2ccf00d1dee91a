-- What the model said of each message and why, and what staff made of it: rows that a model can learn from.

CREATE TABLE understanding (
    municipality text  NOT NULL,
    message      uuid  NOT NULL,
    model        text  NOT NULL,                              -- fingerprint of the model that said it
    body         bytea NOT NULL,                              -- sealed: services.notifier.store.understanding.Understood
    PRIMARY KEY (municipality, message),
    FOREIGN KEY (municipality, message) REFERENCES message (municipality, id) ON DELETE CASCADE
);

CREATE TABLE correction (
    municipality text        NOT NULL,
    n            bigint      GENERATED ALWAYS AS IDENTITY,
    conversation uuid        NOT NULL,
    case_id      uuid        NOT NULL,
    at           timestamptz NOT NULL,
    said_at      timestamptz NOT NULL,                        -- when the first of its messages came
    source       text        NOT NULL,                        -- who said so, as history names them
    was          text        NOT NULL,                        -- sub as it was, and as a person chose it
    became       text        NOT NULL,
    main         text        NOT NULL,                        -- of what it became
    language     text,
    model        text        NOT NULL,                        -- that had said what it was; '' when none had
    body         bytea       NOT NULL,                        -- sealed: the text, masked
    PRIMARY KEY (municipality, n),
    FOREIGN KEY (municipality, conversation) REFERENCES conversation (municipality, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality, case_id) REFERENCES case_ (municipality, id) ON DELETE CASCADE
);
CREATE INDEX correction_case ON correction (municipality, case_id, n);
CREATE INDEX correction_conversation ON correction (municipality, conversation);

-- A resident whose key is gone is erased, and so is what was to be learned from them.
CREATE FUNCTION learned_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM correction WHERE municipality = new.municipality AND conversation = new.id;
    DELETE FROM understanding u USING message m WHERE u.municipality = m.municipality AND u.message = m.id
        AND m.municipality = new.municipality AND m.conversation = new.id;
    RETURN NULL;
END $$;
CREATE TRIGGER learned_erased AFTER UPDATE OF wrapped_key ON conversation FOR EACH ROW
    WHEN (old.wrapped_key IS NOT NULL AND new.wrapped_key IS NULL) EXECUTE FUNCTION learned_erased();
