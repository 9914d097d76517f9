"""How sure the network is, as a chance of being right."""

from typing import Iterator

import numpy as np

from .data import Report
from .decode import CANDIDATE, Decoding, Found, decode
from .labels import CONVENTIONS, KINDS

# Everything that is looked at is given: for judging the network itself.
PLAIN = Decoding(candidate=CANDIDATE, keep=0.0)


def fitted(development: dict, candidates: dict) -> np.ndarray:
    """Weights that make one probability of how sure two parts of the network are, of the start and of
    the statement, and a shift for each convention; from reports and candidates by convention."""
    rows = [
        (logit(f.tag), logit(f.probability), *(float(c == convention) for c in CONVENTIONS), float(found))
        for convention, reports in development.items()
        for report, statements in zip(reports, candidates[convention])
        for f, found, _ in judged(report, decode(statements, PLAIN))
    ]
    if len({found for *_, found in rows}) < 2:
        return np.array([0.5, 0.5] + [0.0] * len(CONVENTIONS))
    return logistic(np.array([r[:-1] for r in rows]), np.array([r[-1] for r in rows]))


def combine(weights: np.ndarray, candidates: dict) -> None:
    """Gives each candidate the one probability, in place."""
    for convention, reports in candidates.items():
        shift = weights[2 + CONVENTIONS.index(convention)]
        for found in (f for report in reports for f in report):
            odds = weights[0] * logit(found["tag"]) + weights[1] * logit(found["probability"]) + shift
            found["probability"] = float(sigmoid(odds))


def join(development: dict, candidates: dict) -> np.ndarray:
    """`fitted` and `combine` on the same reports; gives the weights."""
    weights = fitted(development, candidates)
    combine(weights, candidates)
    return weights


def judged(report: Report, statements: list[Found]) -> Iterator[tuple[Found, bool, int | None]]:
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
