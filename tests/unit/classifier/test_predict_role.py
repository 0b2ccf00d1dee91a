"""The role that only answers calls: a process that needs neither Kafka nor keys."""

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import aiohttp
import pytest

from deploy.local.settings import ROOT
from services.classifier import predict
from tests.builders import MUNICIPALITIES_DIR


def surroundings(**more: str) -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("LOKET_")} | more


async def test_it_answers_calls_without_kafka_keys_or_secrets_and_ends_when_told(
    small_model_dir: Path, take_port: Callable[[], int]
) -> None:
    port = take_port()
    environment = surroundings(
        LOKET_MODEL_DIR=str(small_model_dir),
        LOKET_MUNICIPALITIES_DIR=str(MUNICIPALITIES_DIR),
        LOKET_HOST="127.0.0.1",
        LOKET_PORT=str(port),
        LOKET_DEFAULT_MUNICIPALITY="delft",
    )
    argv = (sys.executable, "-m", "services.classifier", "predict")
    process = await asyncio.create_subprocess_exec(*argv, cwd=ROOT, env=environment)
    address = f"http://127.0.0.1:{port}"
    try:
        async with aiohttp.ClientSession() as http:
            async with asyncio.timeout(60):
                while True:
                    try:
                        async with http.get(f"{address}/health/ready") as ready:
                            assert ready.status == 200
                            break
                    except aiohttp.ClientConnectorError:
                        assert process.returncode is None
                        await asyncio.sleep(0.1)
            async with http.post(f"{address}/signals_mltool/predict", json={"text": "overal ratten"}) as answer:
                body = await answer.json()
            async with http.get(f"{address}/metrics") as metrics:
                told = await metrics.text()
        assert body["subrubriek"][0][0].endswith("/sub_categories/ratten")
        assert 'loket_classifier_calls_total{call="signalen",municipality="delft",status="200"} 1.0' in told
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(20):
            assert await process.wait() == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def test_it_says_which_setting_is_missing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("LOKET_MODEL_DIR", "LOKET_MUNICIPALITIES_DIR"):
        monkeypatch.delenv(name, raising=False)

    assert predict.serve() == 2

    assert "LOKET_MODEL_DIR" in capsys.readouterr().err
