"""Real Apache Kafka on this machine: one node, KRaft, from the jars that Maven brings."""

from deploy.local.kafka.broker import Kafka
from deploy.local.kafka.distribution import Distribution, find_distribution

__all__ = ["Distribution", "Kafka", "find_distribution"]
