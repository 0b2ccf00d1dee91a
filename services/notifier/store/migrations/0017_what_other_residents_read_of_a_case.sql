-- What a clerk wrote of a case for residents who report the same, sealed under its conversation's key: it names a place.
ALTER TABLE case_ ADD COLUMN described bytea;
