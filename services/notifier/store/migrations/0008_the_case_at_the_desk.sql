-- What staff do with a case: who has it, how urgent it is, when its clock stands still, what they write, who follows it.

ALTER TABLE case_ ADD COLUMN priority    text        NOT NULL DEFAULT 'normaal' CHECK (priority IN ('hoog', 'normaal', 'laag'));
ALTER TABLE case_ ADD COLUMN assigned    boolean     NOT NULL DEFAULT false;  -- a person chose the department
ALTER TABLE case_ ADD COLUMN asked_since timestamptz;                         -- the clock of the deadline stands still since then
ALTER TABLE case_ ADD COLUMN solved      boolean;                             -- what the resident answered
ALTER TABLE case_ ADD COLUMN closed_at   timestamptz;
ALTER TABLE case_ ADD COLUMN merged_into uuid;                                -- the case that goes on instead
ALTER TABLE case_ ADD COLUMN square      text;                                -- about 550 by 350 m; the place itself is sealed
ALTER TABLE case_ ADD CONSTRAINT case_merged_into FOREIGN KEY (municipality, merged_into) REFERENCES case_ (municipality, id);

CREATE INDEX case_open_due ON case_ (municipality, due, id) WHERE state NOT IN ('afgehandeld', 'geannuleerd');
CREATE INDEX case_near ON case_ (municipality, sub, square, created_at)
    WHERE state NOT IN ('afgehandeld', 'geannuleerd') AND square IS NOT NULL;
CREATE INDEX case_closed ON case_ (municipality, closed_at) WHERE closed_at IS NOT NULL;

-- Others who reported the same and hear the same; what they wrote stays in their own conversation.
CREATE TABLE case_follower (
    municipality text        NOT NULL,
    case_id      uuid        NOT NULL,
    conversation uuid        NOT NULL,
    since        timestamptz NOT NULL,
    PRIMARY KEY (municipality, case_id, conversation),
    FOREIGN KEY (municipality, case_id) REFERENCES case_ (municipality, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality, conversation) REFERENCES conversation (municipality, id) ON DELETE CASCADE
);
CREATE INDEX case_follower_conversation ON case_follower (municipality, conversation);

ALTER TABLE case_history ADD COLUMN why bytea;                                -- sealed: what a person wrote with it

-- History only grows. A transaction that forgets a whole case says so first: SET LOCAL loket.forgetting = 'on'.
CREATE FUNCTION case_history_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('loket.forgetting', true) = 'on' THEN
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    RAISE EXCEPTION 'the history of a case only grows';
END
$$;
CREATE TRIGGER case_history_only_grows BEFORE UPDATE OR DELETE ON case_history
    FOR EACH ROW EXECUTE FUNCTION case_history_only_grows();
