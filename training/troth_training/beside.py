"""Measures what the network learns beside statements: names, and which name words mean."""

import torch

from .batches import collate, shuffled
from .data import Report
from .labels import ENTITIES
from .network import AttributionNetwork, read


def spans_of(parts: list[int]) -> set[tuple[int, int, str]]:
    """The names that ENTITIES of words make: first word, last word, type."""
    spans, open_at = set(), None
    for i, part in enumerate([*parts, 0]):
        label = ENTITIES[part]
        kind = label[2:]
        if open_at is not None and (label[0] != "I" or kind != open_at[1]):
            spans.add((open_at[0], i - 1, open_at[1]))
            open_at = None
        if open_at is None and label != "O":
            open_at = (i, kind)
    return spans


@torch.no_grad()
def names_and_links(network: AttributionNetwork, reports: list[Report]) -> dict[str, int]:
    """Counts over the reports: names annotated, given, and right to the word and type; links, and
    right ones: one of the mentions that are meant, or none where the report names nobody."""
    network.eval()
    device = next(network.parameters()).device
    parts = [[0] * len(r.pieces) for r in reports]
    counts = {"names": 0, "given": 0, "names right": 0, "links": 0, "links right": 0}
    for windows in shuffled(reports, 8192, 0):
        batch = collate(reports, windows).to(device)
        _, _, hidden = read(network, batch)
        for (report, word), part in zip(batch.owner.tolist(), network.names(hidden).argmax(-1).tolist()):
            parts[report][word] = part
        if not len(batch.links):
            continue
        chosen = network.linker(network.linked(hidden), batch.links, batch.mentions).argmax(-1).tolist()
        meant = [set() for _ in chosen]
        for link, mention in batch.targets.tolist():
            meant[link].add(1 + mention)
        counts["links"] += len(chosen)
        counts["links right"] += sum(choice in (targets or {0}) for choice, targets in zip(chosen, meant))
    for report, found in zip(reports, parts):
        if report.entities is None:
            continue
        gold, given = spans_of(report.entities), spans_of(found)
        counts["names"] += len(gold)
        counts["given"] += len(given)
        counts["names right"] += len(gold & given)
    return counts
