"""Where a network is trained and how precisely."""

import contextlib
from pathlib import Path

import torch


def has_bf16() -> bool:
    """Whether the processor multiplies bf16 by itself; every GPU that is met does."""
    if torch.cuda.is_available():
        return True
    flags = Path("/proc/cpuinfo")
    return flags.exists() and ("avx512_bf16" in (text := flags.read_text()) or "amx_bf16" in text)


def autocast():
    """bf16 where it is fast, else fp32."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    return torch.autocast(device, torch.bfloat16) if has_bf16() else contextlib.nullcontext()


def training_device() -> str:
    """Where to train. cuDNN's attention plans anew for every shape, half a second each."""
    if not torch.cuda.is_available():
        return "cpu"
    torch.backends.cuda.enable_cudnn_sdp(False)
    torch.set_float32_matmul_precision("high")
    return "cuda"


def random_state() -> dict[str, torch.Tensor]:
    """What the next random numbers (dropout's) follow from; for a checkpoint."""
    state = {"cpu": torch.get_rng_state()}
    return state | {"cuda": torch.cuda.get_rng_state()} if torch.cuda.is_available() else state


def set_random_state(state: dict[str, torch.Tensor]) -> None:
    """Goes on with the random numbers of a `random_state`, on the same kind of device."""
    torch.set_rng_state(state["cpu"].cpu())
    if "cuda" in state and torch.cuda.is_available():
        torch.cuda.set_rng_state(state["cuda"].cpu())
