-- What was merged into a case is found when it is opened again, split or asked after.
CREATE INDEX case_merged_into ON case_ (municipality, merged_into) WHERE merged_into IS NOT NULL;

-- Since when its reporter hears no more of a case: they took it back, and it goes on for those who follow it.
ALTER TABLE case_ ADD COLUMN let_go timestamptz;

-- What residents answered when asked whether it is solved: it counts for who had closed the case.
CREATE INDEX case_history_answers ON case_history (municipality, at) WHERE what = 'solved';
