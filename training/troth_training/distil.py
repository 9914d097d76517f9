"""Trains a small network on what larger ones make of annotated and raw reports, beside the
annotations themselves (Hinton et al. 2015). The teachers' answers are computed once.

    python -m troth_training.distil --data DIR --base DIR --out DIR --teacher-base DIR --teachers A.pt B.pt
"""

from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F

from .batches import Batch, prepared, stretches
from .data import read_reports, sampled, without_labels
from .device import autocast, training_device
from .labels import CONVENTIONS
from .network import AttributionNetwork, load, read
from .options import student_of, training_options
from .train import Plan, START_WEIGHTS, fit, judged_by, losses, role_loss

# A word that the teachers give at least this chance to start a statement is shown to the tagger.
WORTH = 0.03


@dataclass
class Answers:
    """What the teachers make of a batch; probabilities."""

    starts: torch.Tensor  # (n, starts)
    rows: torch.Tensor  # (c,)
    uncued: torch.Tensor  # (c,)
    roles: torch.Tensor  # (c, reach, roles)
    exists: torch.Tensor  # (c,)
    kinds: torch.Tensor  # (c, kinds)


@torch.no_grad()
def ask(teachers: list[AttributionNetwork], batch: Batch) -> Answers:
    with autocast():
        encoded = [read(t, batch) for t in teachers]
        starts = mean([torch.softmax(s.float(), -1) for s, _, _ in encoded])
        worth = 1 - starts[:, 0] > WORTH
        worth[batch.rows] = True
        rows = torch.nonzero(worth).flatten()
        uncued = (starts[rows, 2] > starts[rows, 1]).long()
        if len(rows) == 0:
            none = starts.new_zeros(0)
            return Answers(starts, rows, uncued, none, none, none)
        grid, at = stretches(batch, rows)
        tagged = [t.tagger(words, grid, at, uncued) for t, (_, words, _) in zip(teachers, encoded)]
    return Answers(
        starts=starts,
        rows=rows,
        uncued=uncued,
        roles=mean([torch.sigmoid(r.float()) for r, _, _ in tagged]).half(),
        exists=mean([torch.sigmoid(e.float()) for _, e, _ in tagged]),
        kinds=mean([torch.softmax(k.float(), -1) for _, _, k in tagged]),
    )


def mean(values: list[torch.Tensor]) -> torch.Tensor:
    return torch.stack(values).mean(0)


def taught(network: AttributionNetwork, batch: Batch, answers: Answers, encoded) -> dict[str, torch.Tensor]:
    """How far the network, which made `encoded` of a batch, is from the teachers."""
    starts, words, _ = encoded
    weight = torch.tensor(START_WEIGHTS, device=starts.device)
    log = torch.log_softmax(starts.float(), -1)
    out = {"start": -(answers.starts * weight * log).sum(-1).mean()}
    if len(answers.rows) == 0:
        return out
    # Words that the network takes for starts and the teachers do not: there is no statement.
    suspect = torch.softmax(starts.detach().float(), -1)[:, 0]
    suspect = suspect.index_fill(0, answers.rows, 2.0)
    wrong = torch.topk(suspect, min(16, len(suspect) - len(answers.rows)), largest=False).indices
    rows = torch.cat([answers.rows, wrong])
    uncued = torch.cat([answers.uncued, (starts[wrong, 2] > starts[wrong, 1]).long()])
    grid, at = stretches(batch, rows)
    roles, exists, kind = network.tagger(words, grid, at, uncued)
    count = len(answers.rows)
    reach = answers.roles.shape[1]
    present = (grid[:count, :reach] >= 0)[..., None]
    # Where there is no statement, its roles and kind mean nothing.
    sure = answers.exists[:, None, None]
    out["roles"] = role_loss(roles[:count, :reach].float(), answers.roles.float(), present * sure)
    there = torch.cat([answers.exists, torch.zeros(len(wrong), device=rows.device)])
    out["exists"] = F.binary_cross_entropy_with_logits(exists.float(), there)
    each = -(answers.kinds * torch.log_softmax(kind[:count].float(), -1)).sum(-1)
    # Where an annotator tells the kind, nobody else is asked.
    asked = answers.exists * ~torch.isin(answers.rows, batch.rows[batch.kinds >= 0])
    out["kind"] = (each * asked).sum() / (answers.exists.sum() + 1)
    return out


def both(network: AttributionNetwork, batch: Batch, answers: Answers, share: float) -> dict[str, torch.Tensor]:
    encoded = read(network, batch)
    out = {f"taught {k}": share * v for k, v in taught(network, batch, answers, encoded).items()}
    for key, value in losses(network, batch, encoded).items():
        # Of names, links and annotated kinds only annotations tell.
        out[key] = value if key in ("link", "entity", "kind") else (1 - share) * value
    return out


def main() -> None:
    ap = training_options(__doc__)
    ap.add_argument("--teacher-base", type=Path, required=True)
    ap.add_argument("--teachers", type=Path, nargs="+", required=True)
    ap.add_argument("--share", type=float, default=0.7, help="how much the teachers' answers count beside the annotations'")
    args = ap.parse_args()
    torch.manual_seed(args.seed)
    device = training_device()
    some = lambda name, part=1: sampled(read_reports(args.data / f"{name}.jsonl.gz")[: args.limit or None], part)
    polnear, own = some("polnear-train", args.part), some("codebook-train")
    # Every text once more by the codebook's rules, which the product follows.
    texts = {r.name: without_labels(r, "codebook") for r in polnear}
    training = polnear + own * args.own + some("coreference", args.part) + some("unlabelled", args.part) + list(texts.values())
    development = {c: some(f"{c}-dev") for c in CONVENTIONS}
    cuts = [prepared(training, args.batch, args.seed * 100 + i, cut, "cpu", args.workers) for i, cut in enumerate(args.cuts)]
    teachers = [load(args.teacher_base, file, args.width).to(device) for file in args.teachers]
    batches = [[batch.to(device) for batch in cut] for cut in cuts]
    answers = {id(batch): ask(teachers, batch) for cut in batches for batch in cut}
    print(f"asked the teachers about {len(answers)} batches", flush=True)
    del teachers
    network = student_of(args).to(device)
    plan = Plan(args.out, args.epochs, args.rate, args.head_rate, args.seed, args.seconds, args.every)
    loss_of = lambda batch: both(network, batch, answers[id(batch)], args.share)
    fit(network, batches, loss_of, plan, judged_by(network, development, args.out))


if __name__ == "__main__":
    main()
