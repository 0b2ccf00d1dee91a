-- The list of one category. Where a case is lies sealed: words of its place are looked for among what was chosen so.
CREATE INDEX case_category ON case_ (municipality, sub, created_at DESC, id DESC);
