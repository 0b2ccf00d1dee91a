-- Reports of the same kind at the same house number are found without opening every place: which of 1,024 drawers an
-- address lies in stands in the clear, as the square of a pin does; the address itself is sealed.
ALTER TABLE case_ ADD COLUMN drawer integer;
CREATE INDEX case_alike ON case_ (municipality, sub, drawer, created_at)
    WHERE state NOT IN ('afgehandeld', 'geannuleerd') AND drawer IS NOT NULL;
