"""The control side: what a test or a person uses to play residents, set faults and read the log."""
