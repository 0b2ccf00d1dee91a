"""Cases, conversations and deliveries: consumes what was classified, answers residents, and owns PostgreSQL."""
