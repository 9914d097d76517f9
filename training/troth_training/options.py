"""The command lines that several commands share."""

import argparse
from pathlib import Path

from .network import AttributionNetwork, build, load
from .windows import LONGEST


def network_options(description: str) -> argparse.ArgumentParser:
    """Of a command that takes trained weights; `network_of` reads them."""
    ap = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--weights", type=Path, required=True, help="an epoch-N.pt of a run")
    ap.add_argument("--base", type=Path, required=True, help="folder of the base weights that the run began with")
    ap.add_argument("--width", type=int, default=256, help="of the tagger")
    return ap


def network_of(args: argparse.Namespace) -> AttributionNetwork:
    """The network that the options name, ready to be run."""
    return load(args.base, args.weights, args.width)


def student_of(args: argparse.Namespace) -> AttributionNetwork:
    """The network that a run fits: begun with the base weights, or gone on from another run's."""
    return load(args.base, args.begin, args.width) if args.begin else build(args.base, args.width)


def training_options(description: str) -> argparse.ArgumentParser:
    """Of a command that fits a network."""
    ap = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, required=True, help="what prepare.ts wrote")
    ap.add_argument("--base", type=Path, required=True, help="folder of the base weights")
    ap.add_argument("--out", type=Path, required=True, help="folder of the run: its checkpoint, scores and weights")
    ap.add_argument("--epochs", type=int, default=8)
    ap.add_argument("--seconds", type=float, default=0.0, help="time to spend instead of epochs")
    ap.add_argument("--every", type=int, default=1, help="epochs between two measurements")
    ap.add_argument("--batch", type=int, default=4096, help="pieces a step")
    ap.add_argument("--rate", type=float, default=1e-4, help="learning rate of the encoder")
    ap.add_argument("--head-rate", type=float, default=6e-4)
    ap.add_argument("--own", type=int, default=2, help="times that the codebook's reports count an epoch")
    ap.add_argument("--cuts", type=int, nargs="+", default=[LONGEST], help="longest windows, a length an epoch in turn")
    ap.add_argument("--width", type=int, default=256, help="of the tagger")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--workers", type=int, default=2)
    ap.add_argument("--from", dest="begin", type=Path, help="weights of a run to go on from")
    ap.add_argument("--part", type=int, default=1, help="take one in so many of the reports whose statements' kinds nobody told")
    ap.add_argument("--limit", type=int, default=0, help="only so many reports of each kind, for a trial")
    return ap
