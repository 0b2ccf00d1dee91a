"""The topics of the table in ``loket.topics``, made in a Kafka of one node."""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaError, TopicAlreadyExistsError, for_code

from deploy.local.failing import CannotStart
from loket.topics import TOPICS, Topic

PATIENCE_S: Final = 20.0
_EXISTS: Final = TopicAlreadyExistsError.errno


async def create_topics(bootstrap: str, topics: Sequence[Topic] = TOPICS) -> int:
    """Make the topics that are not there yet; those that are stay as they are.

    Args:
        bootstrap: ``host:port`` of the broker.
        topics: what must exist.

    Returns:
        How many were made.

    Raises:
        CannotStart: Kafka refuses, does not answer, or has a topic with another number of partitions.
    """
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap, request_timeout_ms=10_000)
    try:
        async with asyncio.timeout(PATIENCE_S):
            await admin.start()
            made = await _create(admin, topics)
            await _compare(admin, topics)
    except (KafkaError, TimeoutError) as error:
        raise CannotStart(f"Kafka did not make the topics: {error!r}") from error
    finally:
        await admin.close()
    return made


async def _create(admin: AIOKafkaAdminClient, topics: Sequence[Topic]) -> int:
    present = set(await admin.list_topics())
    missing = [topic for topic in topics if topic.name not in present]
    if not missing:
        return 0
    wanted = [
        NewTopic(topic.name, topic.partitions, replication_factor=1, topic_configs=topic.config) for topic in missing
    ]
    answer: Any = await admin.create_topics(wanted, timeout_ms=10_000)
    for name, code, *_ in answer.topic_errors:
        if code not in {0, _EXISTS}:
            raise CannotStart(f"Kafka refuses the topic {name}: {for_code(code).__name__}")
    return len(missing)


async def _compare(admin: AIOKafkaAdminClient, topics: Sequence[Topic]) -> None:
    """Refuse another number of partitions: it would send a key elsewhere than before."""
    described = await admin.describe_topics([topic.name for topic in topics])
    partitions = {entry["topic"]: len(entry["partitions"]) for entry in described}
    for topic in topics:
        found = partitions.get(topic.name, 0)
        # 0: made a moment ago and not yet known everywhere.
        if found not in {0, topic.partitions}:
            raise CannotStart(
                f"The topic {topic.name} has {found} partitions, not {topic.partitions}; `make clean-run` begins anew."
            )
