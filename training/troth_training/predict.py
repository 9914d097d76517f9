"""Runs a network over reports and gives the candidates that decode.py chooses from."""

import torch

from .batches import collate, scope_of, shuffled
from .data import Report
from .windows import CONTEXT, LONGEST


@torch.no_grad()
def candidates_of(
    network, reports: list[Report], convention: str | None, threshold: float, autocast,
    longest: int = LONGEST, context: int = CONTEXT,
) -> list[list[dict]]:
    """For each report its candidates, in order of their start."""
    network.eval()
    out: list[list[dict]] = [[] for _ in reports]
    for windows in shuffled(reports, 4096, 0, longest, context):
        batch = collate(reports, windows, convention)
        with autocast():
            starts, words = network.encode(batch.ids, batch.mask, batch.quoted, batch.convention, batch.words)
            probability = torch.softmax(starts.float(), -1)
            chosen = torch.nonzero(probability[:, 0] < 1 - threshold).flatten().tolist()
            if not chosen:
                continue
            # windows are contiguous in the rows; a scope is found by the words' own numbers
            first: dict[int, int] = {}
            row = 0
            spans = []
            for window in windows:
                for word in range(window.begin, window.end):
                    spans.append((window, word, row - (word - window.begin)))
                    row += 1
            scopes = []
            for r in chosen:
                window, word, base = spans[r]
                begin, end = scope_of(reports[window.report], window, word)
                scopes.append((window, word, begin, end, base + begin - window.begin))
            reach = max(end - begin for _, _, begin, end, _ in scopes)
            rows = torch.full((len(chosen), reach), -1)
            at = torch.zeros(len(chosen), dtype=torch.long)
            for c, (window, word, begin, end, base) in enumerate(scopes):
                rows[c, : end - begin] = torch.arange(base, base + end - begin)
                at[c] = word - begin
            uncued = (probability[chosen, 2] > probability[chosen, 1]).long()
            roles, exists, kind = network.tagger(words, rows, at, uncued)
        roles, exists, kind = roles.float().numpy(), torch.sigmoid(exists.float()).numpy(), torch.softmax(kind.float(), -1).numpy()
        for c, (window, word, begin, end, _) in enumerate(scopes):
            out[window.report].append(
                {
                    "start": word,
                    "uncued": bool(uncued[c]),
                    "probability": float(exists[c]),
                    "tag": float(1 - probability[chosen[c], 0]),
                    "begin": begin,
                    "roles": roles[c, : end - begin],
                    "kind": kind[c],
                }
            )
    for found in out:
        found.sort(key=lambda c: c["start"])
    return out
