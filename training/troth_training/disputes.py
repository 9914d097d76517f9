"""Learns how likely a statement denies another (a log-linear model), from what people judged of real reports.

    python -m troth_training.disputes --pairs FILE [--out ..]

FILE is what training/disputes.ts wrote. Judged are a sixth of the reports at a time by what the others taught; beside
it stands what words alone tell: the share of what is denied that the other says, times the weight of those words.
"""

import argparse
import json
from pathlib import Path

import numpy as np

from .ledger import fit, score, write

# Least probability at which a denial is told, and parts that are judged by what the others taught.
LEAST = 0.7
FOLDS = 6


def average_precision(told: np.ndarray, right: np.ndarray) -> float:
    sorted_right = right[np.argsort(-told, kind="stable")]
    return float((np.cumsum(sorted_right) / np.arange(1, len(right) + 1) * sorted_right).sum() / sorted_right.sum())


def learn(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return fit(x, y, np.ones(len(x)))


def judge(x: np.ndarray, y: np.ndarray, reports: list[str]) -> np.ndarray:
    """The probability of each pair by what pairs of other reports taught."""
    at = {name: place % FOLDS for place, name in enumerate(sorted(set(reports)))}
    fold = np.array([at[name] for name in reports])
    told = np.zeros(len(x))
    for one in range(FOLDS):
        told[fold == one] = score(x[fold == one], learn(x[fold != one], y[fold != one]))
    return told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=Path, required=True)
    parser.add_argument("--out", type=Path, help="the repository, to write the weights into")
    args = parser.parse_args()
    pairs = json.loads(args.pairs.read_text())
    names = pairs["features"]
    rows = [row for row in pairs["rows"] if row["right"] is not None]
    print(f"{len(rows)} of {len(pairs['rows'])} pairs are judged")
    x, y = np.array([row["x"] for row in rows]), np.array([float(row["right"]) for row in rows])
    told = judge(x, y, [row["against"].split(":")[0] for row in rows])
    words = x[:, names.index("what is denied is told")] * x[:, names.index("weight of words in common")]
    print(f"average precision {average_precision(told, y):.3f}, by words alone {average_precision(words, y):.3f}")
    for least in (0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        taken = told >= least
        mark = " <- ships" if least == LEAST else ""
        print(f"from {least}: {y[taken].sum():.0f} of {taken.sum()} right, {y[taken].sum() / y.sum():.2f} of those right found{mark}")
    weights = learn(x, y)
    for name, weight in zip([*names, "bias"], weights, strict=True):
        print(f"{weight:7.3f} {name}")
    if args.out:
        write(args.out / "src/ledger/disputes/weights.ts", "DISPUTE", "DISPUTE_FEATURES", "what speaks for a denial being one of what another statement tells", weights, LEAST, "disputes.py")


if __name__ == "__main__":
    main()
