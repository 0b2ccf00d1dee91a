"""The ports of a run, and the addresses that it tells."""

from typing import Final, Self

from msgspec import Struct

from deploy.local.failing import CannotStart
from deploy.local.ports import LOOPBACK, is_free

SPAN: Final = 9
"""How many ports a run takes from its base on."""


class Ports(Struct, frozen=True, kw_only=True):
    """One port for each listener; all on 127.0.0.1."""

    ingest: int
    notifier: int
    classifier: int
    simulator: int
    kafka: int
    kafka_controller: int
    postgres: int
    prometheus: int

    @classmethod
    def counted_from(cls, base: int) -> Self:
        """The ports of a run with this base."""
        return cls(
            ingest=base + 1,
            notifier=base + 2,
            classifier=base + 3,
            simulator=base + 4,
            kafka=base + 5,
            kafka_controller=base + 6,
            postgres=base + 7,
            prometheus=base + 8,
        )

    def refuse_taken(self) -> None:
        """Look whether all ports are free.

        Raises:
            CannotStart: naming the taken ones.
        """
        ports = {name: getattr(self, name) for name in self.__struct_fields__}
        taken = [f"{port} ({name})" for name, port in ports.items() if not is_free(port)]
        if taken:
            raise CannotStart(
                f"Taken on {LOOPBACK}: port {', '.join(taken)}. Free it, or set LOKET_PORT_BASE to move all ports."
            )


def url(port: int, path: str = "") -> str:
    """Address of a page of this run."""
    return f"http://{LOOPBACK}:{port}{path}"


class Endpoints(Struct, frozen=True, kw_only=True):
    """What ``.run/endpoints.json`` tells."""

    ingest: str
    notifier: str
    desk: str
    classifier: str
    simulator: str
    phones: str
    prometheus: str | None
    kafka: str
    postgres: str
    desk_token: str

    @classmethod
    def of(cls, ports: Ports, *, dsn: str, token: str, prometheus: bool) -> Self:
        """The addresses behind these ports."""
        return cls(
            ingest=url(ports.ingest),
            notifier=url(ports.notifier),
            desk=url(ports.notifier, "/desk"),
            classifier=url(ports.classifier),
            simulator=url(ports.simulator),
            phones=url(ports.simulator, "/phones"),
            prometheus=url(ports.prometheus) if prometheus else None,
            kafka=f"{LOOPBACK}:{ports.kafka}",
            postgres=dsn,
            desk_token=token,
        )


def first_steps(endpoints: Endpoints) -> str:
    """What to print when everything is ready."""
    prometheus = f"\n  prometheus  {endpoints.prometheus}" if endpoints.prometheus else ""
    return f"""
Loket is ready.

  phones      {endpoints.phones}
  desk        {endpoints.desk}
  ingest      {endpoints.ingest}
  notifier    {endpoints.notifier}
  classifier  {endpoints.classifier}
  simulator   {endpoints.simulator}{prometheus}
  kafka       {endpoints.kafka}

What to try first:
  1. Open the phones page. Write to denhaag (+31 70 000 0001):
     er ligt een losse tegel op de stoep bij Kerkstraat 12, mijn buurvrouw viel bijna
     Then send a pin. Within five seconds an answer comes with the case number.
  2. Open the desk (token: {endpoints.desk_token}). Set the case to "in behandeling" and watch the phone.
  3. Write from another phone: brand!! er slaan vlammen uit het dak

Ctrl-C ends everything. The next `make run` keeps the data; `make clean-run` forgets it.
"""
