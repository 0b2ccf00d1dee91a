-- Emptying the whole table at once fires no trigger of rows: it is refused like a change of one.

CREATE TRIGGER case_history_is_not_emptied BEFORE TRUNCATE ON case_history
    FOR EACH STATEMENT EXECUTE FUNCTION case_history_only_grows();
