-- What a report means for the channel, where Loket understands it: loket.events.Signal, nothing personal.
ALTER TABLE channel_report ADD COLUMN signals jsonb NOT NULL DEFAULT '[]';
