"""The weights halfway between two runs' of one network, the second gone on from the first: it keeps more of
what the first knew and most of what the second learned (Wortsman et al. 2022, WiSE-FT).

    python -m troth_training.average --first A/epoch-N.pt --second B/epoch-N.pt --out FILE.pt [--share 0.5]
"""

import argparse
from pathlib import Path

import torch


def average(first: dict[str, torch.Tensor], second: dict[str, torch.Tensor], share: float) -> dict[str, torch.Tensor]:
    """Weights of which the second's count `share`; both of one shape."""
    return {key: (1 - share) * first[key].float() + share * value.float() for key, value in second.items()}


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--first", type=Path, required=True)
    ap.add_argument("--second", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--share", type=float, default=0.5, help="of the second run's weights")
    args = ap.parse_args()
    first, second = (torch.load(file, map_location="cpu", weights_only=True)["network"] for file in (args.first, args.second))
    args.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"network": average(first, second, args.share)}, args.out)


if __name__ == "__main__":
    main()
