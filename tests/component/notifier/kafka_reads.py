"""What stands in a topic."""

from aiokafka import AIOKafkaConsumer

from deploy.local.kafka import Kafka


async def everything_in(kafka: Kafka, topic: str) -> list[bytes]:
    """Every record's value, from the beginning."""
    consumer = AIOKafkaConsumer(topic, bootstrap_servers=kafka.bootstrap, auto_offset_reset="earliest")
    await consumer.start()
    try:
        ends = await consumer.end_offsets(consumer.assignment())
        found: list[bytes] = []
        while any([await consumer.position(p) < end for p, end in ends.items()]):
            for records in (await consumer.getmany(timeout_ms=500)).values():
                found += [r.value or b"" for r in records]
        return found
    finally:
        await consumer.stop()
