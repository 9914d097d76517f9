"""Chooses decoding and calibration on development data and writes them for bundle.py.

    python -m troth_training.tune --weights FILE.pt --base DIR --data DIR --out decoding.json
"""

import argparse
import itertools
import json
from pathlib import Path

import numpy as np
import torch

from .data import read_reports
from .decode import CANDIDATE, Decoding, decode
from .evaluate import line, score
from .labels import CONVENTIONS, KINDS, ROLES
from .network import build
from .predict import candidates_of


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--weights", type=Path, required=True)
    ap.add_argument("--base", type=Path, required=True)
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    args = ap.parse_args()
    from .train import autocast

    network = build(args.base)
    network.load_state_dict(torch.load(args.weights, map_location="cpu", weights_only=False)["network"])
    development = {c: read_reports(args.data / f"{c}-dev.jsonl.gz") for c in CONVENTIONS}
    candidates = {c: candidates_of(network, r, None, CANDIDATE, autocast) for c, r in development.items()}

    weights = join(development, candidates)

    def scores(decoding: Decoding) -> tuple[dict, dict]:
        return tuple(score(development[c], candidates[c], decoding, c) for c in CONVENTIONS)

    best, best_value = PLAIN, -1.0
    for keep, content, source in itertools.product((0.35, 0.4, 0.45, 0.5), (1.0, 2.0), (0.5,)):
        costs = {role: 2.0 for role in ROLES} | {"content": content, "source": source}
        decoding = Decoding(candidate=CANDIDATE, keep=keep, switch=costs)
        p, c = scores(decoding)
        value = p["relation usable"]["f1"] + p["relation strict"]["f1"] + 2 * c["statement"]["f1"]
        if value > best_value:
            best, best_value = decoding, value
            print(f"keep {keep} content {content} source {source}: {line(p, 'polnear')} | {line(c, 'codebook')}", flush=True)

    kinds = [
        (logit(float(f.kind.max())), float(f.kind.argmax() == kind))
        for report, statements in zip(development["codebook"], candidates["codebook"])
        for f, found, kind in judged(report, decode(statements, best))
        if found and kind is not None
    ]
    slope, shift = logistic(np.array([(odds, 1.0) for odds, _ in kinds]), np.array([right for _, right in kinds]))
    result = {
        "decoding": {"candidate": best.candidate, "keep": best.keep, "switch": best.switch},
        "calibration": {
            "statement": {
                "start": round(float(weights[0]), 4),
                "exists": round(float(weights[1]), 4),
                "shift": [round(float(w), 4) for w in weights[2:]],
            },
            "kind": {"slope": round(float(slope), 4), "shift": round(float(shift), 4)},
        },
    }
    args.out.write_text(json.dumps(result, indent=2) + "\n")
    print(json.dumps(result))


# Everything that is looked at is given: for judging the network itself.
PLAIN = Decoding(candidate=CANDIDATE, keep=0.0)


def join(development: dict, candidates: dict) -> np.ndarray:
    """Makes one probability of how sure two parts of the network are, of the start and of the
    statement, in place; gives the weights of both, and a shift for each convention."""
    rows = [
        (logit(f.tag), logit(f.probability), *(float(c == convention) for c in CONVENTIONS), float(found))
        for convention, reports in development.items()
        for report, statements in zip(reports, candidates[convention])
        for f, found, _ in judged(report, decode(statements, PLAIN))
    ]
    if len({found for *_, found in rows}) < 2:
        return np.array([0.5, 0.5] + [0.0] * len(CONVENTIONS))
    weights = logistic(np.array([r[:-1] for r in rows]), np.array([r[-1] for r in rows]))
    for convention, reports in candidates.items():
        shift = weights[2 + CONVENTIONS.index(convention)]
        for found in (f for report in reports for f in report):
            odds = weights[0] * logit(found["tag"]) + weights[1] * logit(found["probability"]) + shift
            found["probability"] = float(sigmoid(odds))
    return weights


def judged(report, statements):
    """Each given statement with whether the annotation has it (content F1 of at least one half, one
    to one, best first) and whether its kind is the annotated one."""
    gold = [(set(s.roles["content"]), s.kind) for s in report.statements]
    pairs = []
    for i, f in enumerate(statements):
        content = set(f.roles["content"])
        for j, (words, _) in enumerate(gold):
            if shared := len(content & words):
                pairs.append((2 * shared / (len(content) + len(words)), i, j))
    of: dict[int, int] = {}
    for f1, i, j in sorted(pairs, reverse=True):
        if f1 >= 0.5 and i not in of and j not in of.values():
            of[i] = j
    for i, f in enumerate(statements):
        kind = KINDS.index(gold[of[i]][1]) if i in of and gold[of[i]][1] else None
        yield f, i in of, kind


def logit(p: float) -> float:
    p = min(1 - 1e-6, max(1e-6, p))
    return float(np.log(p / (1 - p)))


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def logistic(features: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Weights of a logistic regression, by Newton's method."""
    x = features
    w = np.zeros(x.shape[1])
    for _ in range(30):
        p = sigmoid(x @ w)
        hessian = (x * (p * (1 - p))[:, None]).T @ x + 1e-3 * np.eye(len(w))
        w -= np.linalg.solve(hessian, x.T @ (p - right) + 1e-3 * w)
    return w


if __name__ == "__main__":
    main()
