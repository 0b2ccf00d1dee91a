-- What a clerk wrote of a case for residents who report the same, sealed under its conversation's key: it names a place.
ALTER TABLE case_ ADD COLUMN described bytea;

-- What the priority of a case follows: its category; danger that was told; or a person, who has the last word.
ALTER TABLE case_ ADD COLUMN priority_by text NOT NULL DEFAULT 'category'
    CHECK (priority_by IN ('category', 'danger', 'staff'));
UPDATE case_ c SET priority_by = 'staff' WHERE EXISTS (SELECT FROM case_history h
    WHERE h.municipality = c.municipality AND h.case_id = c.id AND h.what = 'priority' AND h.actor <> 'loket');
