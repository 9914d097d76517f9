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
KINDS = ["commitment", "threat", "prediction", "demand"]


@dataclass
class World:
    """Passages, each as ids and a mask of its own pieces; groups that voice one; what bears on which group."""

    ids: list[list[int]]
    own: list[list[int]]
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

    def forward(self, ids: torch.Tensor, mask: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        """(passages, 3, WIDTH), each of length 1. Pieces and own: (passages, pieces)."""
        x = self.encoder(ids, mask, torch.zeros(1, 1, self.encoder.shape.width))
        x = (x * own[..., None]).sum(1) / own.sum(1, keepdim=True).clamp(min=1)
        return torch.stack([F.normalize(one(x), dim=-1) for one in self.project], 1)


def tokenized(tokenizer, line: str, spans: list[list[int]], head: str) -> tuple[list[int], list[int]]:
    """Pieces of a paragraph, and which of them are the passage's own; what stands before it is its head."""
    before = tokenizer.encode(head, add_special_tokens=False).ids if head else []
    told = tokenizer.encode(line, add_special_tokens=False)
    own = [int(any(start < e and end > s for s, e in spans)) for start, end in told.offsets]
    ids = told.ids
    room = LENGTH - 3 - len(before)
    if len(ids) > room:
        first = own.index(1) if 1 in own else 0
        start = max(0, min(first - room // 3, len(ids) - room))
        ids, own = ids[start : start + room], own[start : start + room]
    sep = [102] if before else []
    return [101, *before, *sep, *ids, 102], [0] * (1 + len(before) + len(sep)) + own + [0]


def head_of(row: dict) -> str:
    return row.get("speaker") or ""


def stories(folder: Path, tokenizer) -> dict[str, World]:
    worlds, places, rows = {}, {}, defaultdict(list)
    for line in open(folder / "passages.jsonl", encoding="utf-8"):
        row = json.loads(line)
        rows[row["story"]].append(row)
    for story, all_rows in rows.items():
        pairs = [tokenized(tokenizer, row["line"], row["spans"], head_of(row)) for row in all_rows]
        worlds[story] = World([p[0] for p in pairs], [p[1] for p in pairs])
        places[story] = {row["id"]: place for place, row in enumerate(all_rows)}
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


def cases(folder: Path, tokenizer) -> list[World]:
    worlds = []
    for file in sorted(folder.glob("*.jsonl")):
        for line in open(file, encoding="utf-8"):
            case = json.loads(line)
            world = World([], [])

            def put(text: str) -> int:
                plain, spans, at = "", [], 0
                for place, part in enumerate(text.replace("]]", "[[").split("[[")):
                    if place % 2:
                        spans.append([len(plain), len(plain) + len(part)])
                    plain += part
                ids, own = tokenized(tokenizer, plain, spans or [[0, len(plain)]], "")
                world.ids.append(ids)
                world.own.append(own)
                return len(world.ids) - 1

            voices = [put(text) for text in case["voiced"]]
            twins = [put(text) for text in case["twins"]]
            bears = [put(one["text"]) for one in case["bears"]]
            idle = [put(text) for text in case["not"]]
            world.voices, world.rivals, world.bears, world.idle = [voices], [twins], [bears], [idle + twins]
            worlds.append(world)
    return worlds


def merged(worlds: list[World]) -> World:
    """Several worlds as one, each its own groups; other worlds' passages are no rivals."""
    out = World([], [])
    for world in worlds:
        base = len(out.ids)
        out.ids += world.ids
        out.own += world.own
        shift = lambda groups: [[one + base for one in group] for group in groups]
        out.voices += shift(world.voices)
        out.rivals += shift(world.rivals)
        out.bears += shift(world.bears)
        out.idle += shift(world.idle)
    return out


def encode(model: Matcher, world: World, some: int = 48) -> torch.Tensor:
    order = sorted(range(len(world.ids)), key=lambda one: len(world.ids[one]))
    parts = []
    for start in range(0, len(order), some):
        chosen = order[start : start + some]
        longest = -(-max(len(world.ids[one]) for one in chosen) // 16) * 16
        ids = torch.zeros(len(chosen), longest, dtype=torch.long)
        mask, own = torch.zeros(len(chosen), longest), torch.zeros(len(chosen), longest)
        for row, one in enumerate(chosen):
            n = len(world.ids[one])
            ids[row, :n] = torch.tensor(world.ids[one])
            mask[row, :n] = 1
            own[row, :n] = torch.tensor(world.own[one], dtype=torch.float)
        parts.append(model(ids, mask, own))
    back = torch.empty(len(order), dtype=torch.long)
    back[torch.tensor(order)] = torch.arange(len(order))
    return torch.cat(parts)[back]


def loss_of(model: Matcher, world: World, rng: random.Random) -> torch.Tensor:
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
    tokenizer = BertWordPieceTokenizer(str(args.base / "vocab.txt"), lowercase=True)
    all_stories = stories(args.pairs, tokenizer)
    held = {name: world for name, world in all_stories.items() if name in args.but}
    learned = {name: world for name, world in all_stories.items() if name not in args.but}
    judged = stories(args.judge, tokenizer) if args.judge else {}
    small = cases(args.cases, tokenizer) if args.cases else []
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
            loss = loss_of(model, world, rng)
            best.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            best.step()
            plan.step()
            sum_of, count = sum_of + float(loss), count + 1
        torch.save({"matcher": model.state_dict()}, args.out / "matcher.pt")
        print(f"epoch {epoch}, {time.time() - began:.0f} s: loss {sum_of / count:.3f}", flush=True)
        for name, worlds in (("held", held), ("judged", judged)):
            if worlds:
                print(f"  {name}: {judge(model, worlds)}", flush=True)


if __name__ == "__main__":
    main()
