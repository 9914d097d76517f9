"""Teaches a sentence encoder which statements voice one undertaking and which passages bear on one.

    python -m troth_training.matcher --pairs FOLDER --base MINILM --out RUN [--cases cases] [--but J K L M N] [--epochs 6]

FOLDER is what training/ledger.ts wrote. A passage is read within its paragraph; what stands for it is the mean
of its words' states on three projections: as an undertaking that is compared with others, as one that something
may bear on, and as what may bear on it. A step takes a whole story, all its passages against all its
entries, or some cases at once (InfoNCE, van den Oord et al. 2018, over the story's own passages: what must be told apart
is about the same matter). Stories after --but are not learned from.
"""

import argparse
import json
import random
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import BertWordPieceTokenizer
from torch import nn

from .encoder import load_encoder

WIDTH = 128
# Pieces of a paragraph that are read; around the passage where it is longer.
LENGTH = 128


@dataclass
class World:
    """Paragraphs as pieces, each once; passages, each as the paragraph that it stands in and the places of its own
    pieces there; groups of passages that voice one; what bears on which group."""

    lines: list[list[int]] = field(default_factory=list)
    passages: list[tuple[int, list[int]]] = field(default_factory=list)
    voices: list[list[int]] = field(default_factory=list)
    # passages among which a voice of a group is sought
    rivals: list[list[int]] = field(default_factory=list)
    # by group: what bears on it, and what does not
    bears: list[list[int]] = field(default_factory=list)
    idle: list[list[int]] = field(default_factory=list)


class Matcher(nn.Module):
    def __init__(self, base: Path, dropout: float = 0.1):
        super().__init__()
        self.encoder = load_encoder(base, dropout)
        width = self.encoder.shape.width
        self.project = nn.ModuleList(nn.Linear(width, WIDTH) for _ in range(3))
        # One and the same to begin with: as alike as the base makes them.
        nn.init.orthogonal_(self.project[0].weight)
        for one in self.project:
            nn.init.zeros_(one.bias)
            one.weight.data.copy_(self.project[0].weight.data)
        self.scale = nn.Parameter(torch.tensor([3.0, 3.0]))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """What stands for passages, (passages, 3, WIDTH) of length 1, from the means of their pieces' states."""
        return torch.stack([F.normalize(one(x), dim=-1) for one in self.project], 1)


class Cutter:
    """Cuts texts into pieces; a paragraph that was met before is not cut again."""

    def __init__(self, vocabulary: Path):
        self.tokenizer = BertWordPieceTokenizer(str(vocabulary), lowercase=True)

    def put(self, world: World, places: dict[tuple, int], line: str, spans: list[list[int]]) -> int:
        """Adds a passage of a paragraph; its place in the world."""
        told = self.tokenizer.encode(line, add_special_tokens=False)
        own = [at for at, (start, end) in enumerate(told.offsets) if any(start < e and end > s for s, e in spans)] or [0]
        # A long paragraph is read around the passage.
        start = max(0, min(own[0] - LENGTH // 3, len(told.ids) - LENGTH + 2))
        ids = told.ids[start : start + LENGTH - 2]
        key = (line, start)
        if key not in places:
            places[key] = len(world.lines)
            world.lines.append([101, *ids, 102])
        inside = [at - start + 1 for at in own if start <= at < start + len(ids)]
        world.passages.append((places[key], inside))
        return len(world.passages) - 1


def stories(folder: Path, cutter: Cutter) -> dict[str, World]:
    worlds, places, rows = {}, {}, defaultdict(list)
    for line in open(folder / "passages.jsonl", encoding="utf-8"):
        row = json.loads(line)
        rows[row["story"]].append(row)
    for story, all_rows in rows.items():
        world, seen = World(), {}
        places[story] = {row["id"]: cutter.put(world, seen, row["line"], row["spans"]) for row in all_rows}
        worlds[story] = world
    kinds = {row["id"]: row["kind"] for all_rows in rows.values() for row in all_rows}
    entries = defaultdict(dict)
    for line in open(folder / "joins.jsonl", encoding="utf-8"):
        row = json.loads(line)
        for at, entry in ((row["a"], row["ea"]), (row["b"], row["eb"])):
            entries[row["story"]][at] = entry
    bears = defaultdict(lambda: defaultdict(list))
    for line in open(folder / "evidence.jsonl", encoding="utf-8"):
        row = json.loads(line)
        bears[row["story"]][row["entry"]].append(row)
    for story, world in worlds.items():
        at = places[story]
        groups = defaultdict(list)
        for one, entry in entries[story].items():
            if entry:
                groups[entry].append(one)
        for entry, ids in groups.items():
            world.voices.append([at[one] for one in ids])
            kind = kinds[ids[0]]
            world.rivals.append([at[one] for one in entries[story] if one not in ids and kinds[one] == kind])
            found = bears[story].get(entry, [])
            world.bears.append([at[row["p"]] for row in found if row["y"]])
            world.idle.append([at[row["p"]] for row in found if not row["y"]])
    return worlds


def cases(folder: Path, cutter: Cutter) -> list[World]:
    worlds = []
    for file in sorted(folder.glob("*.jsonl")):
        for line in open(file, encoding="utf-8"):
            case = json.loads(line)
            world, seen = World(), {}

            def put(text: str) -> int:
                plain, spans, at = "", [], 0
                for place, part in enumerate(text.replace("]]", "[[").split("[[")):
                    if place % 2:
                        spans.append([len(plain), len(plain) + len(part)])
                    plain += part
                return cutter.put(world, seen, plain, spans or [[0, len(plain)]])

            voices = [put(text) for text in case["voiced"]]
            twins = [put(text) for text in case["twins"]]
            bears = [put(one["text"]) for one in case["bears"]]
            idle = [put(text) for text in case["not"]]
            world.voices, world.rivals, world.bears, world.idle = [voices], [twins], [bears], [idle + twins]
            worlds.append(world)
    return worlds


def merged(worlds: list[World]) -> World:
    """Several worlds as one, each its own groups; other worlds' passages are no rivals."""
    out = World()
    for world in worlds:
        base, first = len(out.passages), len(out.lines)
        out.lines += world.lines
        out.passages += [(line + first, own) for line, own in world.passages]
        shift = lambda groups: [[one + base for one in group] for group in groups]
        out.voices += shift(world.voices)
        out.rivals += shift(world.rivals)
        out.bears += shift(world.bears)
        out.idle += shift(world.idle)
    return out


def encode(model: Matcher, world: World, some: int = 32) -> torch.Tensor:
    """What stands for each passage of a world."""
    order = sorted(range(len(world.lines)), key=lambda one: len(world.lines[one]))
    by_line = defaultdict(list)
    for passage, (line, own) in enumerate(world.passages):
        by_line[line].append((passage, own))
    means, passages = [], []
    for start in range(0, len(order), some):
        chosen = order[start : start + some]
        longest = -(-max(len(world.lines[one]) for one in chosen) // 16) * 16
        ids, mask = torch.zeros(len(chosen), longest, dtype=torch.long), torch.zeros(len(chosen), longest)
        rows = []
        for row, one in enumerate(chosen):
            n = len(world.lines[one])
            ids[row, :n], mask[row, :n] = torch.tensor(world.lines[one]), 1
            rows += [(row, passage, own) for passage, own in by_line[one]]
        # Mean of each passage's pieces as one product of matrices.
        share = torch.zeros(len(rows), len(chosen) * longest)
        for at, (row, _, own) in enumerate(rows):
            share[at, [row * longest + one for one in own]] = 1 / max(1, len(own))
        x = model.encoder(ids, mask, torch.zeros(1, 1, model.encoder.shape.width))
        means.append(share @ x.reshape(len(chosen) * longest, -1))
        passages += [passage for _, passage, _ in rows]
    back = torch.empty(len(passages), dtype=torch.long)
    back[torch.tensor(passages)] = torch.arange(len(passages))
    return model(torch.cat(means)[back])


def loss_of(model: Matcher, world: World) -> torch.Tensor:
    x = encode(model, world)
    join, promise, passage = x[:, 0], x[:, 1], x[:, 2]
    scale = model.scale.exp()
    losses = []
    for voices, rivals, bears, idle in zip(world.voices, world.rivals, world.bears, world.idle):
        if len(voices) > 1 and rivals:
            against = scale[0] * join[voices] @ join[rivals].T
            among = scale[0] * join[voices] @ join[voices].T
            for a in range(len(voices)):
                for b in range(len(voices)):
                    if a != b:
                        losses.append(F.cross_entropy(torch.cat([among[a, b : b + 1], against[a]])[None], torch.zeros(1, dtype=torch.long)))
        if bears and idle:
            # As in the ledger: the voice that speaks most for a passage.
            hit = scale[1] * (promise[voices] @ passage[bears].T)
            miss = scale[1] * (promise[voices] @ passage[idle].T).logsumexp(0)
            hit = hit.logsumexp(0)
            for one in hit:
                losses.append(F.cross_entropy(torch.cat([one[None], miss])[None], torch.zeros(1, dtype=torch.long)))
    return torch.stack(losses).mean() if losses else x.sum() * 0


@torch.no_grad()
def judge(model: Matcher, worlds: dict[str, World]) -> str:
    model.eval()
    hits = having = 0
    ranks, pairs = [], []
    for world in worlds.values():
        x = encode(model, world)
        for voices, rivals, bears, idle in zip(world.voices, world.rivals, world.bears, world.idle):
            if bears:
                s = lambda those: (x[voices, 1] @ x[those, 2].T).max(0).values
                true, false = s(bears), s(idle) if idle else torch.zeros(1)
                rank = int((false > true.max()).sum())
                hits += rank < 3
                having += 1
                ranks.append(1 / (1 + rank))
            for a in voices:
                others = [b for b in voices if b != a]
                if others and rivals:
                    pairs.append(float((x[a, 0] @ x[others, 0].T).max() > (x[a, 0] @ x[rivals, 0].T).max()))
    model.train()
    return f"evidence in three {hits / having:.3f} of {having}, mean reciprocal rank {sum(ranks) / len(ranks):.3f}; nearest voice right {sum(pairs) / len(pairs):.3f} of {len(pairs)}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--from", dest="start", type=Path)
    parser.add_argument("--cases", type=Path)
    parser.add_argument("--but", nargs="*", default=[])
    parser.add_argument("--judge", type=Path, help="another FOLDER, to judge by alone")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--head-rate", type=float, default=5e-4)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    cutter = Cutter(args.base / "vocab.txt")
    all_stories = stories(args.pairs, cutter)
    held = {name: world for name, world in all_stories.items() if name in args.but}
    learned = {name: world for name, world in all_stories.items() if name not in args.but}
    judged = stories(args.judge, cutter) if args.judge else {}
    small = cases(args.cases, cutter) if args.cases else []
    model = Matcher(args.base)
    if args.start:
        model.load_state_dict(torch.load(args.start)["matcher"])
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    best = torch.optim.AdamW(
        [{"params": model.encoder.parameters(), "lr": args.rate}, {"params": heads, "lr": args.head_rate}], weight_decay=0.01
    )
    steps_each = len(learned) + -(-len(small) // 10)
    total = args.epochs * steps_each
    plan = torch.optim.lr_scheduler.LambdaLR(best, lambda step: min(1, (step + 1) / (0.1 * total)) * max(0.02, 1 - step / total))
    began = time.time()
    for name, worlds in (("held", held), ("judged", judged)):
        if worlds:
            print(f"before: {name}: {judge(model, worlds)}", flush=True)
    for epoch in range(1, args.epochs + 1):
        rng.shuffle(small)
        steps = list(learned.values()) + [merged(small[at : at + 10]) for at in range(0, len(small), 10)]
        rng.shuffle(steps)
        sum_of, count = 0.0, 0
        for world in steps:
            loss = loss_of(model, world)
            best.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            best.step()
            plan.step()
            sum_of, count = sum_of + loss.item(), count + 1
        torch.save({"matcher": model.state_dict()}, args.out / "matcher.pt")
        print(f"epoch {epoch}, {time.time() - began:.0f} s: loss {sum_of / count:.3f}", flush=True)
        for name, worlds in (("held", held), ("judged", judged)):
            if worlds:
                print(f"  {name}: {judge(model, worlds)}", flush=True)


if __name__ == "__main__":
    main()
