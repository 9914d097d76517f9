"""Trains the attribution network. Resumes by itself from the newest checkpoint of its folder.

    python -m troth_training.train --data DIR --base DIR --out DIR [--epochs 8] [--batch 4096]
"""

import json
import math
import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import torch
import torch.nn.functional as F

from .batches import Batch, prepared, role_targets, stretches
from .calibrate import join
from .data import read_reports, sampled
from .decode import CANDIDATE
from .device import autocast, random_state, set_random_state, training_device
from .evaluate import UNTUNED, line, score
from .labels import CONVENTIONS
from .network import AttributionNetwork, read
from .options import student_of, training_options
from .predict import candidates_of


# Uncued starts are rare: they weigh more.
START_WEIGHTS = (1.0, 1.0, 2.0)
# Source, cue and content first; the roles that few statements have are learned beside them.
ROLE_WEIGHTS = (1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.5)


def losses(network: AttributionNetwork, batch: Batch, encoded) -> dict[str, torch.Tensor]:
    """How far the network, which made `encoded` of a batch, is from its annotations."""
    starts, words, hidden = encoded
    out = {}
    told = batch.starts >= 0
    if told.any():
        weight = torch.tensor(START_WEIGHTS, device=starts.device)
        out["start"] = F.cross_entropy(starts[told].float(), batch.starts[told], weight=weight)
    if len(batch.rows):
        wrong = likeliest_wrong(starts, batch, 8 + len(batch.rows) // 3)
        rows = torch.cat([batch.rows, wrong])
        uncued = torch.cat([batch.uncued, (starts[wrong, 2] > starts[wrong, 1]).long()])
        grid, at = stretches(batch, rows)
        roles, exists, kind = network.tagger(words, grid, at, uncued)
        count = len(batch.rows)
        target, known = role_targets(batch, grid.shape[1])
        out["roles"] = role_loss(roles[:count].float(), target, known)
        out["exists"] = F.binary_cross_entropy_with_logits(exists.float(), (torch.arange(len(rows), device=rows.device) < count).float())
        sure = batch.kinds >= 0
        if sure.any():
            out["kind"] = F.cross_entropy(kind[:count][sure].float(), batch.kinds[sure], label_smoothing=0.05) * sure.float().mean()
    named = batch.entities >= 0
    if named.any():
        out["entity"] = 0.5 * F.cross_entropy(network.names(hidden[named]).float(), batch.entities[named])
    if len(batch.links):
        out["link"] = 0.3 * link_loss(network, batch, hidden)
    return out


def likeliest_wrong(starts: torch.Tensor, batch: Batch, count: int) -> torch.Tensor:
    """The words that look most like starts and are none, so that the tagger learns to refuse them."""
    nothing = torch.softmax(starts.detach().float(), -1)[:, 0].masked_fill(batch.starts != 0, 2.0)
    count = min(count, int((batch.starts == 0).sum()))
    return torch.topk(nothing, count, largest=False).indices


def role_loss(logits: torch.Tensor, target: torch.Tensor, known: torch.Tensor) -> torch.Tensor:
    each = F.binary_cross_entropy_with_logits(logits, target, reduction="none") * known
    weight = torch.tensor(ROLE_WEIGHTS, device=each.device)
    return (each.sum((0, 1)) * weight).sum() / max(1, len(logits)) / 20


def link_loss(network: AttributionNetwork, batch: Batch, hidden: torch.Tensor) -> torch.Tensor:
    """All mentions of who is meant are right; so is "none" where the report names nobody."""
    scores = network.linker(network.linked(hidden), batch.links, batch.mentions).float()
    right = torch.zeros_like(scores, dtype=torch.bool)
    right[batch.targets[:, 0], 1 + batch.targets[:, 1]] = True
    right[:, 0] = ~right.any(1)
    chosen = torch.logsumexp(scores.masked_fill(~right, -1e4), 1)
    return (torch.logsumexp(scores, 1) - chosen).mean()


@dataclass
class Plan:
    """How a network is fitted."""

    out: Path
    epochs: int
    rate: float
    head_rate: float
    seed: int
    # seconds to spend instead of epochs; 0 for none
    seconds: float = 0.0
    # called after so many epochs, and at the end
    every: int = 1
    # seconds between two checkpoints within an epoch
    save: float = 300.0


def fit(
    network: AttributionNetwork, batches: list[list[Batch]], loss_of: Callable[[Batch], dict[str, torch.Tensor]],
    plan: Plan, judge: Callable[[int, dict], None],
) -> dict[str, torch.Tensor]:
    """Fits a network and gives the average of its weights over the last steps.

    `batches` holds the same reports cut in one or several ways, taken in turn, an epoch each. Where
    `plan.out` holds a checkpoint, it goes on from there, and gives the weights that it would have given
    uninterrupted; of a plan in seconds, what is left of them is spent.
    """
    plan.out.mkdir(parents=True, exist_ok=True)
    groups = {"encoder": [], "head": []}
    for name, parameter in network.named_parameters():
        groups["encoder" if name.startswith("encoder.") else "head"].append(parameter)
    device = next(network.parameters()).device
    optimizer = torch.optim.AdamW(
        [{"params": groups["encoder"], "lr": plan.rate}, {"params": groups["head"], "lr": plan.head_rate}],
        weight_decay=0.01, betas=(0.9, 0.98), fused=device.type == "cuda",
    )
    tops = (plan.rate, plan.head_rate)
    state = network.state_dict()
    keys = list(state)
    average = [state[k].detach().clone().float() for k in keys]
    epoch, done, step, before = 0, 0, 0, 0.0
    steps = sum(len(batches[e % len(batches)]) for e in range(plan.epochs))

    checkpoint = plan.out / "checkpoint.pt"
    if checkpoint.exists():
        held = torch.load(checkpoint, weights_only=True, map_location=device)
        network.load_state_dict(held["network"])
        optimizer.load_state_dict(held["optimizer"])
        average, epoch, done, step, before = (held[k] for k in ("average", "epoch", "done", "step", "seconds"))
        set_random_state(held["random"])
        print(f"resumed at epoch {epoch}, batch {done}", flush=True)

    def save():
        held = {
            "network": network.state_dict(), "optimizer": optimizer.state_dict(),
            "average": average, "epoch": epoch, "done": done, "step": step,
            "seconds": before + time.monotonic() - began, "random": random_state(),
        }
        torch.save(held, checkpoint.with_suffix(".new"))
        checkpoint.with_suffix(".new").replace(checkpoint)

    began = saved = time.monotonic()
    spent = lambda: (before + time.monotonic() - began) / plan.seconds if plan.seconds else step / steps
    over = False
    while not over and (plan.seconds or epoch < plan.epochs):
        order = list(range(len(batches[epoch % len(batches)])))
        random.Random(plan.seed * 1000 + epoch).shuffle(order)
        sums: dict[str, torch.Tensor] = {}
        pieces, first = 0, time.monotonic()
        network.train()
        for number in range(done, len(order)):
            part = spent()
            if part >= 1:
                over = True
                break
            shape = min(1.0, part * 15 + 1e-3) * max(0.02, 0.5 * (1 + math.cos(math.pi * part)))
            for group, top in zip(optimizer.param_groups, tops):
                group["lr"] = top * shape
            batch = batches[epoch % len(batches)][order[number]]
            with autocast():
                parts = loss_of(batch)
            loss = sum(parts.values())
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            step, done = step + 1, number + 1
            pieces += batch.ids.numel()
            with torch.no_grad():
                current = network.state_dict()
                torch._foreach_lerp_(average, [current[k].float() for k in keys], 1 - min(0.999, step / (step + 10)))
            for key, value in parts.items():
                sums[key] = sums.get(key, value.detach()) * 0.98 + value.detach() * 0.02
            if step % 100 == 0:
                rate = pieces / (time.monotonic() - first)
                print(
                    f"epoch {epoch} batch {done}/{len(order)} {100 * part:.0f} % {rate:.0f} pieces/s "
                    + " ".join(f"{k} {float(v):.4f}" for k, v in sums.items()), flush=True,
                )
            if time.monotonic() - saved > plan.save:
                save()
                saved = time.monotonic()
        epoch, done = epoch + 1, 0
        if not plan.seconds:
            save()
        if not over and epoch % plan.every == 0 and (plan.seconds or epoch < plan.epochs):
            judge(epoch, dict(zip(keys, average)))
    weights = dict(zip(keys, average))
    judge(epoch, weights)
    return weights


def judged_by(network: AttributionNetwork, development: dict, out: Path) -> Callable[[int, dict], None]:
    """Measures averaged weights on development data and keeps them as `epoch-N.pt`."""

    def judge(epoch: int, average: dict) -> None:
        own = {k: v.clone() for k, v in network.state_dict().items()}
        network.load_state_dict(average)
        candidates = {c: candidates_of(network, r, None, CANDIDATE, autocast) for c, r in development.items()}
        join(development, candidates)
        for convention, reports in development.items():
            scores = score(reports, candidates[convention], UNTUNED, convention)
            print(f"epoch {epoch} {line(scores, convention)}", flush=True)
            with open(out / "scores.jsonl", "a") as file:
                file.write(json.dumps({"epoch": epoch, "convention": convention} | scores) + "\n")
        torch.save({"network": average}, out / f"epoch-{epoch}.pt")
        network.load_state_dict(own)

    return judge


def main() -> None:
    ap = training_options(__doc__)
    ap.add_argument("--statements-only", action="store_true", help="learn no names and links: for teachers")
    args = ap.parse_args()
    torch.manual_seed(args.seed)
    device = training_device()
    some = lambda name, part=1: sampled(read_reports(args.data / f"{name}.jsonl.gz")[: args.limit or None], part)
    training = some("polnear-train", args.part) + some("codebook-train") * args.own
    if not args.statements_only:
        training += some("coreference", args.part) + [r for r in some("unlabelled", args.part) if r.entities is not None]
    development = {c: some(f"{c}-dev") for c in CONVENTIONS}
    batches = [prepared(training, args.batch, args.seed * 100 + i, cut, "cpu", args.workers) for i, cut in enumerate(args.cuts)]
    network = student_of(args).to(device)
    batches = [[batch.to(device) for batch in cut] for cut in batches]
    plan = Plan(args.out, args.epochs, args.rate, args.head_rate, args.seed, args.seconds, args.every)
    fit(network, batches, lambda batch: losses(network, batch, read(network, batch)), plan, judged_by(network, development, args.out))


if __name__ == "__main__":
    main()
