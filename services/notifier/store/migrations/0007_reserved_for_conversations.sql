-- The number stays free for what is to come here.
SELECT 1;
