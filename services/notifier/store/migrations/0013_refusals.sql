-- How often the platform said "later" of a delivery. Tries that never reached it, or that met a channel in trouble, are
-- attempts too, but say nothing about whether this message will ever be taken.

ALTER TABLE delivery ADD COLUMN refusals integer NOT NULL DEFAULT 0;
