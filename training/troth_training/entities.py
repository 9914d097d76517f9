"""Learns which names a report holds from named features and from what the network makes of its words: a
conditional random field (Lafferty, McCallum and Pereira 2001). The features' weights are learned without the
network, which knows by heart the reports that it was taught. How much each counts beside the other is learned
on reports that a network did not see (stacked generalization, Wolpert 1992; see apart.py).

    python -m troth_training.entities --features FILE --apart FILE --out ../src/engine/names/part-weights.ts

Both files are what `training/entities.ts` writes.
"""

import argparse
import json
import random
from dataclasses import dataclass
from pathlib import Path

import torch

from .labels import ENTITIES

PARTS = len(ENTITIES)
TYPES = 1 + PARTS // 2
TYPE_OF = torch.tensor([0] + [1 + i // 2 for i in range(PARTS - 1)])
# As in src/engine/names/part-scores.ts.
FLOOR, FLOOR_ELSEWHERE = 1e-4, 1e-2
# The letter of each part in the packed weights, as in part-scores.ts, and what a step is worth.
LETTERS, STEP = "oPpGgLlFfNnDdMmRrXx", 0.05
# Weights below it are left out.
LEAST = 0.1


def forbidden() -> torch.Tensor:
    """What a further word of a name may not follow: anything but a word of the same name."""
    out = torch.zeros(PARTS, PARTS)
    for a, before in enumerate(ENTITIES):
        for b, part in enumerate(ENTITIES):
            if part[0] == "I" and before[1:] != part[1:]:
                out[a, b] = -1e4
    return out


FORBIDDEN = forbidden()


@dataclass
class Stretch:
    """Words in a row that may be parts of names; those around them are none."""

    features: list[list[int]]
    network: torch.Tensor  # (n, PARTS) logarithms
    elsewhere: torch.Tensor  # (n, TYPES) logarithms, 0 where the word stands nowhere else
    parts: torch.Tensor  # (n,)


def read(file: Path) -> list[dict]:
    reports = []
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            report = json.loads(line)
            # A fifth of the memory that lists take.
            report["network"] = torch.tensor(report["network"])
            reports.append(report)
    return reports


def index_of(reports: list[dict], least: int) -> dict[str, int]:
    """The features that hold in at least so many reports."""
    counts: dict[str, int] = {}
    for report in reports:
        for name in {name for held in report["held"] for name in held or []}:
            counts[name] = counts.get(name, 0) + 1
    return {name: i for i, name in enumerate(sorted(n for n, count in counts.items() if count >= least))}


def stretches(reports: list[dict], index: dict[str, int]) -> list[Stretch]:
    out = []
    for report in reports:
        held, sentences, begin = report["held"], report["sentences"], 0
        network = (report["network"] + FLOOR).log()
        while begin < len(held):
            end = begin + 1
            if held[begin] is not None:
                while end < len(held) and held[end] is not None and sentences[end] == sentences[begin]:
                    end += 1
                elsewhere = torch.zeros(end - begin, TYPES)
                for i, told in enumerate(report["elsewhere"][begin:end]):
                    if told:
                        elsewhere[i] = ((torch.tensor(told) + FLOOR_ELSEWHERE) * 10).log()
                parts = report["parts"][begin:end]
                for i, part in enumerate(parts):
                    # The first word of a name may be one of which nothing is told.
                    if ENTITIES[part][0] == "I" and (i == 0 or ENTITIES[parts[i - 1]][1:] != ENTITIES[part][1:]):
                        parts[i] = part - 1
                features = [[index[name] for name in names if name in index] for names in held[begin:end]]
                out.append(Stretch(features, network[begin:end], elsewhere, torch.tensor(parts)))
            begin = end
    return out


@dataclass
class Batch:
    features: torch.Tensor  # of all words in a row
    offsets: torch.Tensor  # where each word's begin
    network: torch.Tensor
    elsewhere: torch.Tensor
    parts: torch.Tensor
    lengths: torch.Tensor


def batch_of(rows: list[Stretch]) -> Batch:
    size = max(len(row.parts) for row in rows)
    network, elsewhere = torch.zeros(len(rows), size, PARTS), torch.zeros(len(rows), size, TYPES)
    parts = torch.zeros(len(rows), size, dtype=torch.long)
    features: list[int] = []
    offsets = []
    for r, row in enumerate(rows):
        n = len(row.parts)
        network[r, :n], elsewhere[r, :n], parts[r, :n] = row.network, row.elsewhere, row.parts
        for i in range(size):
            offsets.append(len(features))
            if i < n:
                features += row.features[i]
    return Batch(
        torch.tensor(features, dtype=torch.long), torch.tensor(offsets), network, elsewhere, parts,
        torch.tensor([len(row.parts) for row in rows]),
    )


class Field(torch.nn.Module):
    """Scores of parts from features alone."""

    def __init__(self, features: int):
        super().__init__()
        self.weights = torch.nn.EmbeddingBag(features, PARTS, mode="sum")
        torch.nn.init.zeros_(self.weights.weight)
        self.bias = torch.nn.Parameter(torch.zeros(PARTS))
        self.transitions = torch.nn.Parameter(torch.zeros(PARTS, PARTS))

    def scores(self, batch: Batch) -> torch.Tensor:
        return self.weights(batch.features, batch.offsets).view(*batch.parts.shape, PARTS) + self.bias

    def loss(self, batch: Batch) -> torch.Tensor:
        """-log probability of the parts; before and behind a stretch stands no part."""
        scores, steps = self.scores(batch), self.transitions + FORBIDDEN
        parts, last = batch.parts, batch.lengths - 1
        reached = scores[:, 0] + steps[0]
        own = reached.gather(1, parts[:, :1])[:, 0]
        for t in range(1, parts.shape[1]):
            inside = t <= last
            ahead = torch.logsumexp(reached[:, :, None] + steps, 1) + scores[:, t]
            reached = torch.where(inside[:, None], ahead, reached)
            step = steps[parts[:, t - 1], parts[:, t]] + scores[:, t].gather(1, parts[:, t : t + 1])[:, 0]
            own = own + step * inside
        own = own + steps[parts.gather(1, last[:, None])[:, 0], 0]
        return (torch.logsumexp(reached + steps[:, 0], 1) - own).sum()

    @torch.no_grad()
    def likeliest(self, batch: Batch) -> list[list[int]]:
        scores, steps = self.scores(batch), self.transitions + FORBIDDEN
        reached, came = scores[:, 0] + steps[0], []
        for t in range(1, batch.parts.shape[1]):
            best, before = (reached[:, :, None] + steps).max(1)
            inside = (t < batch.lengths)[:, None]
            reached = torch.where(inside, best + scores[:, t], reached)
            came.append(torch.where(inside, before, torch.arange(PARTS)[None].expand_as(before)))
        at = (reached + steps[:, 0]).argmax(1)
        path = [at]
        for before in reversed(came):
            at = before.gather(1, at[:, None])[:, 0]
            path.append(at)
        return [row[:n] for row, n in zip(torch.stack(path[::-1], 1).tolist(), batch.lengths.tolist())]


class Joined(Field):
    """Scores from features, whose weights are given, and from the network."""

    def __init__(self, field: Field):
        super().__init__(1)
        self.field = field.requires_grad_(False)
        self.share = torch.nn.Parameter(torch.full((TYPES,), 0.75))
        self.network = torch.nn.Parameter(torch.full((TYPES,), 0.6))
        self.elsewhere = torch.nn.Parameter(torch.full((TYPES,), 0.1))
        self.transitions.data = field.transitions.data * 0.5

    def scores(self, batch: Batch) -> torch.Tensor:
        return (
            self.field.scores(batch) * self.share[TYPE_OF] + batch.network * self.network[TYPE_OF]
            + batch.elsewhere[..., TYPE_OF] * self.elsewhere[TYPE_OF] + self.bias
        )


def fit(field: Field, rows: list[Stretch], rate: float, epochs: int, lasso: float) -> None:
    """Fits a field; lasso: how strongly the weights of features are drawn to 0."""
    optimizer = torch.optim.Adam([p for p in field.parameters() if p.requires_grad], lr=rate)
    order = random.Random(1)
    for epoch in range(epochs):
        near = sorted(range(len(rows)), key=lambda i: len(rows[i].parts) + order.random() * 4)
        batches = [near[i : i + 256] for i in range(0, len(near), 256)]
        order.shuffle(batches)
        for group in optimizer.param_groups:
            group["lr"] = rate * (1 - epoch / epochs)
        total = 0.0
        for chosen in batches:
            loss = field.loss(batch_of([rows[i] for i in chosen]))
            cost = 0.1 * (field.transitions**2).sum()
            if lasso:
                weights = field.weights.weight
                cost = cost + lasso * weights.abs().sum() + 0.02 * (weights**2).sum()
            optimizer.zero_grad()
            (loss + cost * len(chosen) / len(rows)).backward()
            optimizer.step()
            total += loss.item()
        print(f"epoch {epoch} loss {total / len(rows):.4f}", flush=True)
    if lasso:
        weights = field.weights.weight.data
        weights[weights.abs() < LEAST] = 0


def names_in(parts: list[int]) -> set[tuple[int, int, int]]:
    """The names that parts make: first word, one past the last, type."""
    found, begin = set(), None
    for i, part in enumerate([*parts, 0]):
        if begin is not None and part != parts[begin] + 1:
            found.add((begin, i, parts[begin]))
            begin = None
        if part % 2 == 1:
            begin = i
    return found


def judge(field: Field, reports: list[dict], rows: list[Stretch]) -> str:
    """Precision, recall and F1 of names, to the word and type."""
    right = given = 0
    gold = sum(part % 2 for report in reports for part in report["parts"])
    for i in range(0, len(rows), 256):
        some = rows[i : i + 256]
        for row, parts in zip(some, field.likeliest(batch_of(some))):
            found = names_in(parts)
            given += len(found)
            right += len(found & names_in(row.parts.tolist()))
    return f"P {right / given:.4f} R {right / gold:.4f} F1 {2 * right / (given + gold):.4f} of {gold}"


def alone(reports: list[dict], args: argparse.Namespace) -> tuple[Field, dict[str, int]]:
    """A field of features that hold in enough of the reports, and their indices."""
    index = index_of(reports, args.least)
    field = Field(len(index))
    fit(field, stretches(reports, index), 0.03, args.epochs, args.lasso)
    kept = int((field.weights.weight.abs().max(1)[0] > 0).sum())
    print(f"{len(reports)} reports, {len(index)} features, {kept} with weights", flush=True)
    return field, index


def pack(field: Field, index: dict[str, int], joined: Joined) -> str:
    share = joined.share[TYPE_OF]
    rows = []
    for name, i in sorted(index.items()):
        steps = (field.weights.weight[i] * share / STEP).round().int().tolist()
        packed = "".join(f"{letter}{n}" for letter, n in zip(LETTERS, steps) if n)
        if packed:
            rows.append(f"{name}\t{packed}".replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${"))
    numbers = lambda values: ", ".join(f"{v:.3f}".rstrip("0").rstrip(".") for v in values.tolist())
    transitions = "\n".join(numbers(row) for row in joined.transitions)
    return (
        "/**\n * Weights of what speaks for the parts that words play in names, learned by\n"
        " * training/troth_training/entities.py; part-scores.ts reads them. Of parts they are in the order of `NAME_PARTS`,\n"
        " * of types in that of `NAME_TYPES` behind none.\n */\n"
        "export const PART_WEIGHTS = {\n"
        "  /** what a step of the rows is worth */\n"
        f"  step: {STEP},\n"
        f"  bias: `{numbers(joined.bias + field.bias * share)}`,\n"
        "  /** of types, by the logarithm of the network's probability */\n"
        f"  network: `{numbers(joined.network)}`,\n"
        "  /** of types, by that of their probability where the same word stands elsewhere */\n"
        f"  elsewhere: `{numbers(joined.elsewhere)}`,\n"
        "  /** a row of parts behind each part */\n"
        f"  transitions: `\n{transitions}\n`,\n"
        "  /** a feature, a tab, and of each part with a weight its letter and how many steps it has */\n"
        "  rows: `\n" + "\n".join(rows) + "\n`,\n};\n"
    )


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--features", type=Path, required=True, help="of all reports that may be learned from")
    ap.add_argument("--apart", type=Path, required=True, help="of some of them, with what a network makes of them that never saw them")
    ap.add_argument("--out", type=Path)
    ap.add_argument("--lasso", type=float, default=1.0, help="how strongly weights of features are drawn to 0")
    ap.add_argument("--least", type=int, default=3, help="in how many reports a feature has to hold")
    ap.add_argument("--epochs", type=int, default=8)
    args = ap.parse_args()
    torch.manual_seed(1)
    apart = read(args.apart)
    names = {report["name"] for report in apart}
    every = read(args.features)
    field, index = alone([r for r in every if r["name"] not in names], args)
    print("features alone", judge(field, apart, stretches(apart, index)), flush=True)
    for k in range(3):
        some, others = ([r for i, r in enumerate(apart) if (i % 3 == k) == is_other] for is_other in (False, True))
        joined = Joined(field)
        fit(joined, stretches(some, index), 0.02, 4, 0.0)
        print("joined, on others", judge(joined, others, stretches(others, index)), flush=True)
    joined = Joined(field)
    fit(joined, stretches(apart, index), 0.02, 4, 0.0)
    if args.out:
        field, index = alone(every, args)
        args.out.write_text(pack(field, index, joined), encoding="utf-8")


if __name__ == "__main__":
    main()
