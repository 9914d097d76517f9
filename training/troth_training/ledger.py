"""Learns when the ledger joins two statements to one entry, and when it proposes a passage as evidence:
log-linear models over what src/ledger compares, learned from the stories J to N.

    python -m troth_training.ledger --pairs FOLDER --out ../src/ledger [--dossier FOLDER]

FOLDER is what training/ledger.ts wrote. Each story is judged by weights that were learned from the others;
--dossier judges the sample dossier's stories, from which nothing is learned.

A statement is joined to the likeliest earlier one at or above the threshold; counted are pairs in one group
of which at least one is listed in the stories. A passage is proposed for an entry by the statement of the
entry that speaks most for it; the weights are learned from that statement alone, chosen anew three times
(multiple instances, Dietterich et al. 1997).
"""

import argparse
import itertools
import json
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

STRENGTH = 1.0
# Least probability at which statements are joined, and passages proposed.
JOIN, PROPOSE = 0.6, 0.15
# Passages that are proposed for an entry at most.
FIRST = 3


def read(file: Path) -> dict[str, list[dict]]:
    stories: dict[str, list[dict]] = defaultdict(list)
    for line in open(file, encoding="utf-8"):
        row = json.loads(line)
        stories[row["story"]].append(row)
    return stories


def fit(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Logistic regression by Newton's method, the bias last and not held back."""
    x = np.hstack([x, np.ones((len(x), 1))])
    w = np.zeros(x.shape[1])
    hold = np.eye(len(w)) * STRENGTH
    hold[-1, -1] = 1e-6
    for _ in range(60):
        p = sigmoid(x @ w)
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + hold, x.T @ (p - y) + hold @ w)
        w -= step
        if np.abs(step).max() < 1e-8:
            break
    return w


def sigmoid(z: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-z))


def score(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    return sigmoid(x @ w[:-1] + w[-1])


def learn_joins(rows: list[dict]) -> np.ndarray:
    return fit(np.array([row["x"] for row in rows]), np.array([row["y"] for row in rows], float))


def judge_joins(rows: list[dict], w: np.ndarray) -> np.ndarray:
    """Pairs rightly and wrongly in one group, and pairs that should be."""
    best: dict[str, tuple[float, str]] = {}
    entry: dict[str, str | None] = {}
    for row, p in zip(rows, score(np.array([row["x"] for row in rows]), w)):
        entry[row["a"]], entry[row["b"]] = row["ea"], row["eb"]
        if p >= JOIN and p > best.get(row["b"], (0, ""))[0]:
            best[row["b"]] = (p, row["a"])
    groups = defaultdict(list)
    for one in entry:
        top = one
        while top in best:
            top = best[top][1]
        groups[top].append(one)
    right = wrong = 0
    for group in groups.values():
        for a, b in itertools.combinations(group, 2):
            same = entry[a] is not None and entry[a] == entry[b]
            right += same
            wrong += not same and (entry[a] is not None or entry[b] is not None)
    sizes = Counter(one for one in entry.values() if one)
    return np.array([right, wrong, sum(n * (n - 1) // 2 for n in sizes.values())])


def learn_evidence(rows: list[dict]) -> np.ndarray:
    rows = [row for row in rows if row["x"]]
    y = np.array([row["y"] for row in rows], float)
    x = np.array([np.max(row["x"], axis=0) for row in rows])
    w = fit(x, y)
    for _ in range(3):
        x = np.array([row["x"][int(np.argmax(np.array(row["x"]) @ w[:-1]))] for row in rows])
        w = fit(x, y)
    return w


def judge_evidence(rows: list[dict], w: np.ndarray) -> np.ndarray:
    """Entries with a true passage among the first, entries with one; entries without that have proposals,
    entries without; right proposals, proposals."""
    entries = defaultdict(list)
    for row in rows:
        if row["x"]:
            entries[row["entry"]].append((float(np.max(score(np.array(row["x"]), w))), row))
    out = np.zeros(6)
    for found in entries.values():
        first = [row["y"] for p, row in sorted(found, key=lambda one: -one[0])[:FIRST] if p >= PROPOSE]
        has = found[0][1]["has"] > 0
        out += [has and any(first), has and any(row["y"] for _, row in found), not has and len(first) > 0, not has, sum(first), len(first)]
    return out


def told(title: str, joins: np.ndarray, evidence: np.ndarray) -> None:
    right, wrong, wanted = joins
    hit, having, spurious, without, true, proposed = evidence
    print(
        f"{title}: joins P {right / max(1, right + wrong):.3f} R {right / wanted:.3f} ({right:.0f} right, {wrong:.0f} wrong, {wanted:.0f} wanted); "
        f"evidence among the first {FIRST} for {hit / having:.2f} of {having:.0f} entries, proposals on {spurious / without:.2f} of {without:.0f} that have none, {true:.0f} of {proposed:.0f} right"
    )


def write(file: Path, name: str, features: str, what: str, w: np.ndarray, least: float) -> None:
    numbers = ", ".join(f"{value + 0:.4f}" for value in w[:-1])
    file.write_text(
        f"/**\n * Weights of {what}, learned by training/troth_training/ledger.py: those of\n * {{@link {features}}} in their order, the bias, and the least probability that counts.\n */\n"
        f"export const {name} = {{\n  weights: [{numbers}],\n  bias: {w[-1]:.3f},\n  least: {least},\n}} as const;\n",
        encoding="utf-8",
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=Path, required=True)
    parser.add_argument("--dossier", type=Path, help="the same of the sample dossier, to judge")
    parser.add_argument("--out", type=Path, help="src/ledger, to write the weights into")
    args = parser.parse_args()
    joins, evidence = read(args.pairs / "joins.jsonl"), read(args.pairs / "evidence.jsonl")
    but = lambda stories, left: [row for name, rows in stories.items() if name != left for row in rows]
    told(
        "stories, each by the others",
        sum(judge_joins(rows, learn_joins(but(joins, name))) for name, rows in joins.items()),
        sum(judge_evidence(rows, learn_evidence(but(evidence, name))) for name, rows in evidence.items()),
    )
    join, bear = learn_joins(but(joins, "")), learn_evidence(but(evidence, ""))
    if args.dossier:
        told(
            "sample dossier",
            sum(judge_joins(rows, join) for rows in read(args.dossier / "joins.jsonl").values()),
            sum(judge_evidence(rows, bear) for rows in read(args.dossier / "evidence.jsonl").values()),
        )
    names = json.loads((args.pairs / "features.json").read_text())
    for title, weights in (("joins", join), ("evidence", bear)):
        for name, weight in zip([*names[title], "bias"], weights, strict=True):
            print(f"{title}: {weight:7.3f} {name}")
    if args.out:
        write(args.out / "joining/weights.ts", "JOIN", "JOIN_FEATURES", "what speaks for two statements voicing one undertaking", join, JOIN)
        write(args.out / "evidence/weights.ts", "BEAR", "EVIDENCE_FEATURES", "what speaks for a passage bearing on an entry", bear, PROPOSE)


if __name__ == "__main__":
    main()
