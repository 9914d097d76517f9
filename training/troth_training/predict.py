"""Runs a network over reports and gives the candidates that decode.py chooses from."""

import torch

from .batches import collate, shuffled, stretches
from .data import Report
from .network import read
from .windows import CONTEXT, LONGEST


@torch.no_grad()
def candidates_of(
    network, reports: list[Report], convention: str | None, threshold: float, autocast,
    longest: int = LONGEST, context: int = CONTEXT,
) -> list[list[dict]]:
    """For each report its candidates, in order of their start."""
    network.eval()
    device = next(network.parameters()).device
    out: list[list[dict]] = [[] for _ in reports]
    for windows in shuffled(reports, 8192, 0, longest, context):
        batch = collate(reports, windows, convention).to(device)
        with autocast():
            starts, words, _ = read(network, batch)
            probability = torch.softmax(starts.float(), -1)
            chosen = torch.nonzero(probability[:, 0] < 1 - threshold).flatten()
            if len(chosen) == 0:
                continue
            grid, at = stretches(batch, chosen)
            uncued = (probability[chosen, 2] > probability[chosen, 1]).long()
            roles, exists, kind = network.tagger(words, grid, at, uncued)
        roles, exists, kind = roles.float().cpu().numpy(), torch.sigmoid(exists.float()).tolist(), torch.softmax(kind.float(), -1).cpu().numpy()
        tags = (1 - probability[chosen, 0]).tolist()
        lengths = (grid >= 0).sum(1).tolist()
        for c, (report, word) in enumerate(batch.owner[chosen].tolist()):
            out[report].append(
                {
                    "start": word,
                    "uncued": bool(uncued[c]),
                    "probability": exists[c],
                    "tag": tags[c],
                    "begin": word - int(at[c]),
                    "roles": roles[c, : lengths[c]],
                    "kind": kind[c],
                }
            )
    for found in out:
        found.sort(key=lambda c: c["start"])
    return out
