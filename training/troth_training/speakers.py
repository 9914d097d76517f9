"""Learns what speaks for a candidate being the speaker that some words mean: a log-linear model over
named features (Denis and Baldridge 2008, ranking instead of classifying pairs), with one weight for all
ways of pointing and one more for each.

    python -m troth_training.speakers --queries FILE --out ../src/engine/speakers/weights.ts [--folds 5]
"""

import argparse
import json
import random
from pathlib import Path

import torch


def read(file: Path) -> list[dict]:
    return [json.loads(line) for line in open(file, encoding="utf-8")]


class Problem:
    """Queries as sparse rows: each option's features, and which options are right."""

    def __init__(self, queries: list[dict], index: dict[str, int] | None):
        self.queries = queries
        names: dict[str, int] = {}
        for q in queries if index is None else []:
            for features in [*q["features"], q["own"]]:
                for f in features:
                    for key in (f, f"{q['pointing']} {f}"):
                        names[key] = names.get(key, 0) + 1
        # A feature seen in few queries tells little.
        self.index = index if index is not None else {k: i for i, k in enumerate(sorted(k for k, n in names.items() if n >= 8))}
        rows, cols, owner, right = [], [], [], []
        for i, q in enumerate(queries):
            options = [*q["features"], q["own"]]
            good = [*(q["right"] or [False] * len(q["features"])), q["right"] is None]
            for features, is_right in zip(options, good):
                for f in features:
                    for key in (f, f"{q['pointing']} {f}"):
                        if key in self.index:
                            rows.append(len(owner))
                            cols.append(self.index[key])
                owner.append(i)
                right.append(is_right)
        self.owner, self.right = torch.tensor(owner), torch.tensor(right)
        self.x = torch.sparse_coo_tensor(torch.tensor([rows, cols]), torch.ones(len(rows)), (len(owner), len(self.index))).coalesce()

    def log_p(self, w: torch.Tensor) -> torch.Tensor:
        score = torch.sparse.mm(self.x, w[:, None])[:, 0]
        n = len(self.queries)
        top = torch.full((n,), -1e9).scatter_reduce(0, self.owner, score.detach(), "amax")
        total = torch.zeros(n).scatter_add(0, self.owner, (score - top[self.owner]).exp())
        return score - top[self.owner] - total.log()[self.owner]


def fit(problem: Problem, strength: float) -> torch.Tensor:
    w = torch.zeros(len(problem.index), requires_grad=True)
    optimizer = torch.optim.LBFGS([w], max_iter=200, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        p = problem.log_p(w).exp()
        right = torch.zeros(len(problem.queries)).scatter_add(0, problem.owner, p * problem.right)
        loss = -(right + 1e-9).log().sum() + strength * (w**2).sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return w.detach()


def judge(problem: Problem, w: torch.Tensor) -> list[dict]:
    p = problem.log_p(w).exp().numpy()
    out, at = [], 0
    for q in problem.queries:
        n = len(q["features"]) + 1
        own = p[at : at + n]
        best = int(own.argmax())
        is_right = bool(q["right"][best]) if q["right"] and best < n - 1 else (best == n - 1 and q["ownRight"])
        out.append({"pointing": q["pointing"], "right": is_right, "p": float(own[best]), "named": best < n - 1, "q": q, "best": best})
        at += n
    return out


def table(judged: list[dict], title: str) -> None:
    kinds = sorted({j["pointing"] for j in judged})
    share = lambda rows: f"{sum(r['right'] for r in rows)}/{len(rows)} {sum(r['right'] for r in rows) / max(1, len(rows)):.3f}"
    wrong = sum(j["named"] and not j["right"] for j in judged) / max(1, len(judged))
    print(title, share(judged), f"wrong named {wrong:.3f} |", " ".join(f"{k} {share([j for j in judged if j['pointing'] == k])}" for k in kinds))


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--queries", type=Path, required=True)
    ap.add_argument("--dev", type=Path)
    ap.add_argument("--out", type=Path)
    ap.add_argument("--folds", type=int, default=5)
    ap.add_argument("--strength", type=float, nargs="+", default=[0.5])
    ap.add_argument("--errors", action="store_true")
    args = ap.parse_args()
    queries = read(args.queries)
    documents = sorted({q["doc"] for q in queries})
    random.Random(1).shuffle(documents)
    fold = {d: i % args.folds for i, d in enumerate(documents)}
    for strength in args.strength:
        judged = []
        for k in range(args.folds):
            train = Problem([q for q in queries if fold[q["doc"]] != k], None)
            judged += judge(Problem([q for q in queries if fold[q["doc"]] == k], train.index), fit(train, strength))
        table(judged, f"held out, strength {strength}:")
    if args.errors:
        random.Random(2).shuffle(judged)
        for j in [j for j in judged if not j["right"]][:120]:
            q = j["q"]
            print(q["pointing"], "|", q["words"][:60], "| gold", q["speaker"], "| got", q["names"][j["best"]] if j["named"] else "OWN", round(j["p"], 2))
    whole = Problem(queries, None)
    w = fit(whole, args.strength[-1])
    if args.dev:
        table(judge(Problem(read(args.dev), whole.index), w), "dev:")
    if args.out:
        kept = {k: round(float(w[i]), 2) for k, i in whole.index.items() if abs(float(w[i])) >= 0.01}
        lines = "".join(f"  {json.dumps(k)}: {v},\n" for k, v in sorted(kept.items()))
        args.out.write_text(
            "/**\n * Weights of what speaks for a candidate being a speaker, learned by training/troth_training/speakers.py.\n */\n"
            f"export const SPEAKER_WEIGHTS: Readonly<Record<string, number>> = {{\n{lines}}};\n"
        )


if __name__ == "__main__":
    main()
