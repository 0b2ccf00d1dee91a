"""The same numbers on every processor: a model is learned the same wherever it is learned."""

import platform
from collections.abc import MutableMapping
from pathlib import Path
from typing import Final

_KERNELS: Final = {"OPENBLAS_CORETYPE": "Haswell", "NPY_DISABLE_CPU_FEATURES": "X86_V4 AVX512_ICL AVX512_SPR"}
"""Processors add up in another order when they can add more at once; AVX2 is what x86-64 servers have since 2015."""
_NEEDED: Final = "avx2"
_CPUINFO: Final = Path("/proc/cpuinfo")


def calculate_alike(environment: MutableMapping[str, str], *, cpuinfo: Path = _CPUINFO) -> bool:
    """Let OpenBLAS and numpy calculate as a processor with AVX2 does; only before numpy is imported.

    Args:
        environment: ``os.environ``.
        cpuinfo: what the kernel says of the processor.

    Returns:
        Whether they will: another processor calculates in its own way, and learns nearly the same.
    """
    try:
        known = cpuinfo.read_text("utf-8")
    except OSError:
        return False
    if platform.machine() != "x86_64" or _NEEDED not in known.split():
        return False
    environment.update(_KERNELS)
    return True
