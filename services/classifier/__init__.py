"""Says of each message what it is about, how sure that is, and which department it belongs to."""
