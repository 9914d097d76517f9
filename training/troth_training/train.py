"""Trains the attribution network. Resumes by itself from the newest checkpoint of its folder.

    python -m troth_training.train --data DIR --base DIR --out DIR [--epochs 6] [--batch 4096]
"""

import argparse
import contextlib
import json
import math
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from .batches import Batch, collate, scope_of, shuffled
from .data import Report, read_reports
from .decode import Decoding
from .evaluate import line, score
from .labels import CONVENTIONS
from .network import build
from .predict import candidates_of
from .windows import CONTEXT, LONGEST


def has_bf16() -> bool:
    flags = Path("/proc/cpuinfo")
    return flags.exists() and ("avx512_bf16" in (text := flags.read_text()) or "amx_bf16" in text)


def autocast():
    return torch.autocast("cpu", torch.bfloat16) if has_bf16() else contextlib.nullcontext()


def losses(network, batch: Batch, reports: list[Report], windows, negatives: int) -> dict[str, torch.Tensor]:
    starts, words = network.encode(batch.ids, batch.mask, batch.quoted, batch.convention, batch.words)
    starts = starts.float()
    told = batch.starts >= 0
    # Uncued starts are rare: they weigh more.
    out = {"start": F.cross_entropy(starts[told], batch.starts[told], weight=torch.tensor([1.0, 1.0, 2.0]))}
    batch = with_negatives(batch, starts.detach(), reports, windows, negatives)
    if len(batch.at) == 0:
        return out
    roles, exists, kind = network.tagger(words, batch.rows, batch.at, batch.uncued)
    roles, exists, kind = roles.float(), exists.float(), kind.float()
    known = batch.roles >= 0
    each = F.binary_cross_entropy_with_logits(roles, batch.roles.clamp(min=0), reduction="none") * known
    # Source, cue and content first; the roles that few statements have are learned beside them.
    weight = torch.tensor([1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.5])
    out["roles"] = (each.sum((0, 1)) * weight).sum() / max(1, len(batch.at)) / 20
    out["exists"] = F.binary_cross_entropy_with_logits(exists, batch.exists)
    if (batch.kinds >= 0).any():
        sure = batch.kinds >= 0
        out["kind"] = F.cross_entropy(kind[sure], batch.kinds[sure], label_smoothing=0.05) * sure.float().mean()
    return out


def with_negatives(batch: Batch, starts: torch.Tensor, reports, windows, limit: int) -> Batch:
    """Adds the words that look like starts and are none, so that the tagger learns to refuse them."""
    p = torch.softmax(starts, -1)
    wrong = torch.nonzero((batch.starts == 0) & (p[:, 0] < 0.92)).flatten()
    if len(wrong) == 0 or limit == 0:
        return batch
    wrong = wrong[torch.argsort(p[wrong, 0])][:limit].tolist()
    of = {}
    row = 0
    spans = []
    for window in windows:
        for word in range(window.begin, window.end):
            spans.append((window, word, row - (word - window.begin)))
            row += 1
    scopes = []
    for r in wrong:
        window, word, base = spans[r]
        begin, end = scope_of(reports[window.report], window, word)
        scopes.append((word, begin, end, base + begin - window.begin))
    reach = max([batch.rows.shape[1] if len(batch.at) else 1] + [end - begin for _, begin, end, _ in scopes])
    n, m = len(batch.at), len(scopes)
    rows = torch.full((n + m, reach), -1)
    roles = torch.full((n + m, reach, batch.roles.shape[2]), -1.0)
    rows[:n, : batch.rows.shape[1]] = batch.rows
    roles[:n, : batch.roles.shape[1]] = batch.roles
    at = torch.cat([batch.at, torch.zeros(m, dtype=torch.long)])
    for i, (word, begin, end, first) in enumerate(scopes):
        rows[n + i, : end - begin] = torch.arange(first, first + end - begin)
        at[n + i] = word - begin
    batch.rows, batch.roles, batch.at = rows, roles, at
    batch.uncued = torch.cat([batch.uncued, (p[wrong, 2] > p[wrong, 1]).long()])
    batch.kinds = torch.cat([batch.kinds, torch.full((m,), -1)])
    batch.exists = torch.cat([batch.exists, torch.zeros(m)])
    return batch


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--base", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--epochs", type=int, default=6)
    ap.add_argument("--batch", type=int, default=4096, help="pieces a step")
    ap.add_argument("--rate", type=float, default=1e-4, help="learning rate of the encoder")
    ap.add_argument("--head-rate", type=float, default=6e-4)
    ap.add_argument("--own", type=int, default=2, help="times that the codebook's reports count an epoch")
    ap.add_argument("--width", type=int, default=256)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--limit", type=int, default=0, help="only so many training reports, for a trial")
    args = ap.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)

    polnear = read_reports(args.data / "polnear-train.jsonl.gz")
    own = read_reports(args.data / "codebook-train.jsonl.gz")
    if args.limit:
        polnear, own = polnear[: args.limit], own[: args.limit]
    training = polnear + own * args.own
    development = {c: read_reports(args.data / f"{c}-dev.jsonl.gz") for c in CONVENTIONS}

    network = build(args.base, args.width)
    groups = {"encoder": [], "head": []}
    for name, parameter in network.named_parameters():
        groups["encoder" if name.startswith("encoder.") else "head"].append(parameter)
    optimizer = torch.optim.AdamW(
        [{"params": groups["encoder"], "lr": args.rate}, {"params": groups["head"], "lr": args.head_rate}],
        weight_decay=0.01, betas=(0.9, 0.98),
    )
    steps = sum(len(shuffled(training, args.batch, args.seed * 1000 + e, LONGEST, CONTEXT)) for e in range(args.epochs))
    warm = max(1, steps // 15)
    rate = lambda s: min(1.0, (s + 1) / warm) * max(0.02, 0.5 * (1 + math.cos(math.pi * min(1.0, s / steps))))
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    average = {k: v.detach().clone().float() for k, v in network.state_dict().items()}
    epoch, done, step = 0, 0, 0

    checkpoint = args.out / "checkpoint.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        scheduler.load_state_dict(state["scheduler"])
        average, epoch, done, step = state["average"], state["epoch"], state["done"], state["step"]
        print(f"resumed at epoch {epoch}, batch {done}", flush=True)

    def save():
        state = {
            "network": network.state_dict(), "optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict(),
            "average": average, "epoch": epoch, "done": done, "step": step, "args": vars(args),
        }
        torch.save(state, checkpoint.with_suffix(".new"))
        checkpoint.with_suffix(".new").replace(checkpoint)

    saved = time.monotonic()
    while epoch < args.epochs:
        batches = shuffled(training, args.batch, args.seed * 1000 + epoch, LONGEST, CONTEXT)
        sums: dict[str, float] = {}
        began, pieces = time.monotonic(), 0
        for number in range(done, len(batches)):
            network.train()
            batch = collate(training, batches[number])
            pieces += int(batch.mask.sum())
            with autocast():
                parts = losses(network, batch, training, batches[number], negatives=24)
            loss = sum(parts.values())
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            scheduler.step()
            step += 1
            done = number + 1
            decay = min(0.998, step / (step + 10))
            with torch.no_grad():
                for key, value in network.state_dict().items():
                    average[key].lerp_(value.float(), 1 - decay)
            for key, value in parts.items():
                sums[key] = sums.get(key, 0.0) * 0.98 + float(value.detach()) * 0.02
            if step % 50 == 0:
                spent = time.monotonic() - began
                print(
                    f"epoch {epoch} batch {done}/{len(batches)} {pieces / spent:.0f} pieces/s "
                    + " ".join(f"{k} {v:.4f}" for k, v in sums.items()), flush=True,
                )
            if time.monotonic() - saved > 300:
                save()
                saved = time.monotonic()
        epoch, done = epoch + 1, 0
        save()
        evaluate(network, average, development, args.out, epoch)


def evaluate(network, average, development, out: Path, epoch: int) -> None:
    own = {k: v.clone() for k, v in network.state_dict().items()}
    network.load_state_dict(average)
    for convention, reports in development.items():
        candidates = candidates_of(network, reports, None, 0.08, autocast)
        scores = score(reports, candidates, Decoding(), convention)
        print(f"epoch {epoch} {line(scores, convention)}", flush=True)
        with open(out / "scores.jsonl", "a") as file:
            file.write(json.dumps({"epoch": epoch, "convention": convention} | scores) + "\n")
    torch.save({"network": network.state_dict()}, out / f"epoch-{epoch}.pt")
    network.load_state_dict(own)


if __name__ == "__main__":
    main()
