-- Drift reads what a municipality's messages of some weeks were taken for, the newest first.
CREATE INDEX message_time ON message (municipality, received_at);
