-- Files that staff send to residents lie beside those that residents sent: sealed and swept the same way, found by the
-- delivery that they go with.

ALTER TABLE media ALTER COLUMN message DROP NOT NULL;
ALTER TABLE media ADD COLUMN delivery uuid;                   -- that it goes with; else the message that it came with
ALTER TABLE media ADD COLUMN upload text;                     -- its id at the provider: provider and app say where
ALTER TABLE media ADD COLUMN uploaded_at timestamptz;
ALTER TABLE media ADD FOREIGN KEY (municipality, delivery) REFERENCES delivery (municipality, id) ON DELETE CASCADE;
ALTER TABLE media ADD CHECK (num_nonnulls(message, delivery) = 1);
CREATE UNIQUE INDEX media_delivery ON media (municipality, delivery) WHERE delivery IS NOT NULL;

-- An object is noted as left behind before it is written, so that a crash leaves none that nobody knows of. Such a note
-- lies in the future, and goes when the row is there.
CREATE INDEX media_leftover_since ON media_leftover (since);

-- A resident whose key is gone is erased, and so is what was sent to them.
CREATE OR REPLACE FUNCTION media_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM media USING message m WHERE media.municipality = m.municipality AND media.message = m.id
        AND m.municipality = new.municipality AND m.conversation = new.id;
    DELETE FROM media USING delivery d WHERE media.municipality = d.municipality AND media.delivery = d.id
        AND d.municipality = new.municipality AND d.conversation = new.id;
    RETURN NULL;
END $$;
