"""What a network makes of names in reports that it did not see: one is taught the names of two thirds of the
reports that have them and tells of the others (a fold of stacked generalization, Wolpert 1992). entities.py
learns from it how far the network is to be trusted.

    python -m troth_training.apart --data DATA --base MINILM --out FILE [--epochs 3]
"""

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import torch
import torch.nn.functional as F

from .batches import Batch, collate, prepared, shuffled
from .data import Report, read_reports
from .device import autocast, training_device
from .labels import ENTITIES
from .network import AttributionNetwork, build, read
from .train import Plan, fit
from .windows import LONGEST


def is_apart(name: str) -> bool:
    """One report in three, by its name alone."""
    return hashlib.sha256(f"fold{name}".encode()).digest()[0] % 3 == 0


def loss(network: AttributionNetwork, batch: Batch) -> dict[str, torch.Tensor]:
    _, _, hidden = read(network, batch)
    named = batch.entities >= 0
    return {"entity": F.cross_entropy(network.names(hidden[named]).float(), batch.entities[named])}


@torch.no_grad()
def names_of(network: AttributionNetwork, reports: list[Report]) -> list[torch.Tensor]:
    """Of each report the probabilities of ENTITIES, one row a word."""
    network.eval()
    device = next(network.parameters()).device
    out = [torch.zeros(len(report.pieces), len(ENTITIES)) for report in reports]
    for windows in shuffled(reports, 8192, 0):
        batch = collate(reports, windows).to(device)
        with autocast():
            _, _, hidden = read(network, batch)
            rows = torch.softmax(network.names(hidden).float(), -1).cpu()
        for (report, word), row in zip(batch.owner.tolist(), rows):
            out[report][word] = row
    return out


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, required=True, help="what prepare.ts wrote")
    ap.add_argument("--base", type=Path, required=True, help="folder of the base weights")
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--epochs", type=int, default=3)
    ap.add_argument("--batch", type=int, default=4096, help="pieces a step")
    ap.add_argument("--rate", type=float, default=2e-4, help="learning rate of the encoder")
    ap.add_argument("--head-rate", type=float, default=1e-3)
    args = ap.parse_args()
    torch.manual_seed(1)
    named = [r for r in read_reports(args.data / "unlabelled.jsonl.gz") if r.entities is not None and not r.held]
    taught = [r for r in named if not is_apart(r.name)]
    apart = [r for r in named if is_apart(r.name)]
    network = build(args.base).to(training_device())
    batches = [[batch.to(training_device()) for batch in prepared(taught, args.batch, 100, LONGEST, "cpu", 1)]]
    with tempfile.TemporaryDirectory() as folder:
        plan = Plan(Path(folder), args.epochs, args.rate, args.head_rate, 1)
        weights = fit(network, batches, lambda batch: loss(network, batch), plan, lambda epoch, average: None)
    network.load_state_dict(weights)
    with open(args.out, "w", encoding="utf-8") as file:
        for report, rows in zip(apart, names_of(network, apart)):
            told = [[round(value, 5) for value in row] for row in rows.tolist()]
            file.write(json.dumps({"name": report.name, "starts": [a for a, _ in report.spans], "names": told}) + "\n")
    print(f"{len(taught)} reports taught, {len(apart)} told of")


if __name__ == "__main__":
    main()
