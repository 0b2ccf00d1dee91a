SELECT 1; -- filled below
