-- The history of a case tells what became of the messages about it. A trigger writes it, in the statement that changes
-- the delivery: whatever changes one, nothing is forgotten, and sending takes no further round trip.

ALTER TABLE delivery ADD COLUMN failures jsonb NOT NULL DEFAULT '[]';  -- failures that were sent again: [{at, code, class, by, again_at}]
ALTER TABLE delivery ADD COLUMN not_sent text;                         -- why a cancelled one stays here: stopped, nobody, nothing
ALTER TABLE delivery ADD COLUMN held_back text;                        -- code and class of the refusal that first held it with its channel

CREATE FUNCTION delivery_in_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    left_us constant text[] := ARRAY['accepted', 'sent', 'delivered', 'read'];
    retried jsonb := CASE WHEN NEW.failures <> OLD.failures THEN NEW.failures -> -1 END;
    about text;
BEGIN
    -- Of somebody else who follows the case it is told apart.
    SELECT CASE WHEN c.conversation = NEW.conversation THEN NEW.purpose ELSE NEW.purpose || '_follower' END INTO about
        FROM case_ c WHERE c.municipality = NEW.municipality AND c.id = NEW.case_id;
    INSERT INTO case_history (municipality, case_id, at, actor, what, was, became)
    SELECT NEW.municipality, NEW.case_id, l.at, l.actor, l.what, about, l.became
    FROM (VALUES
        (1, NEW.state = ANY (left_us) AND OLD.state <> ALL (left_us),
            coalesce(NEW.accepted_at, now()), NEW.actor, 'message_sent', NULL),
        (2, NEW.failed_at IS NOT NULL AND OLD.failed_at IS NULL,
            NEW.failed_at, 'loket', 'message_failed', concat_ws(' ', NEW.failed_code, NEW.failed_class)),
        -- What staff send again is told with who did it, where that is done.
        (3, retried ->> 'by' = 'loket',
            (retried ->> 'at')::timestamptz, 'loket', 'message_retried',
            concat_ws(' ', retried ->> 'code', retried ->> 'class')),
        (4, NEW.held_back IS NOT NULL AND OLD.held_back IS NULL, now(), 'loket', 'message_held', NEW.held_back),
        (5, NEW.state = 'in_doubt' AND OLD.state <> 'in_doubt',
            coalesce(NEW.doubt_at, now()), 'loket', 'message_in_doubt', NULL),
        (6, NEW.state = 'cancelled' AND OLD.state <> 'cancelled', now(), 'loket', 'message_not_sent', NEW.not_sent),
        (7, NEW.state = 'superseded' AND OLD.state <> 'superseded', now(), 'loket', 'message_not_sent',
            CASE WHEN OLD.state = 'in_doubt' THEN 'superseded' ELSE 'joined' END)
    ) AS l (n, happened, at, actor, what, became) WHERE l.happened ORDER BY l.n;
    RETURN NULL;
END
$$;
CREATE TRIGGER delivery_in_history AFTER UPDATE OF state, failed_at, failures, held_back ON delivery FOR EACH ROW
    WHEN (NEW.case_id IS NOT NULL AND (
        NEW.state <> OLD.state AND NEW.state IN ('in_doubt', 'superseded', 'cancelled')
        OR NEW.state IN ('accepted', 'sent', 'delivered', 'read')
            AND OLD.state NOT IN ('accepted', 'sent', 'delivered', 'read')
        OR NEW.failed_at IS NOT NULL AND OLD.failed_at IS NULL
        OR NEW.failures <> OLD.failures
        OR NEW.held_back IS NOT NULL AND OLD.held_back IS NULL))
    EXECUTE FUNCTION delivery_in_history();

-- Who waits for a person: whose life may be in danger, then what is dangerous, then everybody else by since when. Which
-- of the first two an urgent conversation is stands sealed in its memory: until it is written next it counts as the first.
ALTER TABLE conversation ADD COLUMN emergency boolean NOT NULL DEFAULT false;
UPDATE conversation SET emergency = true WHERE urgent;
DROP INDEX conversation_waits;
CREATE INDEX conversation_waits ON conversation (municipality, emergency DESC, urgent DESC, waits_since)
    WHERE waits_for IS NOT NULL;
