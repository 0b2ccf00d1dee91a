"""What the services of Loket share: contracts, declarations, sealing, Kafka, logs, metrics and traces."""
