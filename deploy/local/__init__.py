"""Everything on one machine: real Kafka, real PostgreSQL, the simulator and the services, started by one command."""
