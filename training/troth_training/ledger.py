"""Learns when the ledger joins two statements to one entry (a log-linear model), and when it proposes a
passage as evidence (boosted trees, Ke et al. 2017: the mean of ten forests for passages of other reports, of ten
others for what the report of a statement tells beside it), from what src/ledger compares, on the stories of stories/.

    python -m troth_training.ledger --pairs FOLDER --dossier FOLDER --out ..

FOLDER is what training/ledger.ts wrote. Stories are judged by what was learned from others, a sixth of them at a
time. Joins are learned from the sample dossier's three stories as well: each is judged by what the other two and all
stories taught. Evidence is not, as that made it no better.

A statement is joined to the likeliest earlier one at or above the threshold; counted are pairs in one group
of which at least one is listed in the stories. A passage is proposed for an entry by the statement of the
entry that speaks most for it; the trees are learned from that statement alone, chosen anew once
(multiple instances, Dietterich et al. 1997).
"""

import argparse
import itertools
import json
from collections import Counter, defaultdict
from pathlib import Path

import lightgbm
import numpy as np

STRENGTH = 1.0
# Least probability at which statements are joined, and passages proposed.
JOIN, PROPOSE = 0.5, 0.13
# Passages that are proposed for an entry at most.
FIRST = 3
# What a pair of real reports counts, in joins and in evidence, none of which is taken for one undertaking or for bearing on one; and the likeness
# of words (the third feature of joins) from which on such a pair is left out, as it may well be one.
OTHERS, ALIKE = 1.0, 0.5
# What a pair of the sample dossier counts in joins: with more, parallel sentences about other people are joined.
DOSSIER = 3.0
# Parts of the stories that are judged by what the others taught.
FOLDS = 6


def read(file: Path) -> dict[str, list[dict]]:
    stories: dict[str, list[dict]] = defaultdict(list)
    for line in open(file, encoding="utf-8"):
        row = json.loads(line)
        stories[row["story"]].append(row)
    return stories


def others(file: Path) -> np.ndarray:
    """Features of pairs of real reports, a row each."""
    return np.array([json.loads(line)["x"] for line in open(file, encoding="utf-8")])


def fit(x: np.ndarray, y: np.ndarray, s: np.ndarray) -> np.ndarray:
    """Logistic regression by Newton's method, rows weighted by s, the bias last and not held back."""
    x = np.hstack([x, np.ones((len(x), 1))])
    w = np.zeros(x.shape[1])
    hold = np.eye(len(w)) * STRENGTH
    hold[-1, -1] = 1e-6
    for _ in range(60):
        p = sigmoid(x @ w)
        step = np.linalg.solve((x * (s * p * (1 - p))[:, None]).T @ x + hold, x.T @ (s * (p - y)) + hold @ w)
        w -= step
        if np.abs(step).max() < 1e-8:
            break
    return w


def sigmoid(z: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-z))


def score(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    return sigmoid(x @ w[:-1] + w[-1])


# What two statements share beside their words, and what speaks against that.
SHARED = ("same holder", "same holder, by words", "same speaker", "same speaker, by words", "names shared", "same number", "same number, by words")
UNSHARED = ("other holder", "names not shared")


def of_others(x: np.ndarray, names: list[str]) -> np.ndarray:
    """Pairs that voice one undertaking as if their words were said by and of others: then they voice two."""
    x = x.copy()
    x[:, [names.index(name) for name in SHARED]] = 0
    x[:, [names.index(name) for name in UNSHARED]] = 1
    return x


def learn_joins(rows: list[dict], dossier: list[dict], others: np.ndarray, names: list[str]) -> np.ndarray:
    x, y = np.array([row["x"] for row in [*rows, *dossier]]), np.array([row["y"] for row in [*rows, *dossier]])
    apart = np.vstack([others, of_others(x[y == 1], names)])
    s = np.concatenate([np.ones(len(rows)), np.full(len(dossier), DOSSIER), np.full(len(apart), OTHERS)])
    return fit(np.vstack([x, apart]), np.concatenate([y, np.zeros(len(apart))]), s)


def judge_joins(rows: list[dict], w: np.ndarray, least: float) -> np.ndarray:
    """Pairs rightly and wrongly in one group, and pairs that should be."""
    best: dict[str, tuple[float, str]] = {}
    entry: dict[str, str | None] = {}
    for row, p in zip(rows, score(np.array([row["x"] for row in rows]), w)):
        entry[row["a"]], entry[row["b"]] = row["ea"], row["eb"]
        if p >= least and p > best.get(row["b"], (0, ""))[0]:
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


SHAPE = dict(
    objective="binary", learning_rate=0.05, lambda_l2=20.0, bagging_fraction=0.7, bagging_freq=1, num_threads=1,
    deterministic=True, verbose=-1,
)
# Forests of each sort, each of which draws other pairs and features: their mean varies less than one of them.
SEEDS = range(1, 11)
# Where the features of the two sorts stand in a row, what a pair of real reports counts in each, how many trees they
# have, and their shape.
FORESTS = {
    "evidence": ("x", 0.3, 250, dict(num_leaves=16, min_data_in_leaf=100, feature_fraction=0.4)),
    "beside": ("xb", 3.0, 120, dict(num_leaves=8, min_data_in_leaf=40, feature_fraction=0.5)),
}


def learn_forest(name: str, rows: list[dict], others: np.ndarray, seed: int) -> lightgbm.Booster:
    key, real, count, shape = FORESTS[name]
    rows = [row for row in rows if row[key]]
    y = np.concatenate([[row["y"] for row in rows], np.zeros(len(others))])
    s = np.concatenate([np.ones(len(rows)), np.full(len(others), real)])
    learn = lambda x: lightgbm.train({**SHAPE, **shape, "seed": seed}, lightgbm.Dataset(np.vstack([x, others]), y, weight=s), count)
    trees = learn(np.array([np.max(row[key], axis=0) for row in rows]))
    ends = np.cumsum([len(row[key]) for row in rows])
    told = trees.predict(np.array([x for row in rows for x in row[key]]))
    return learn(np.array([row[key][int(np.argmax(told[end - len(row[key]) : end]))] for row, end in zip(rows, ends)]))


class Mean:
    """Forests that were learned from other draws of the same pairs: of their log odds the mean counts."""

    def __init__(self, forests: list[lightgbm.Booster]) -> None:
        self.forests = forests

    def predict(self, x: np.ndarray) -> np.ndarray:
        return sigmoid(np.mean([trees.predict(x, raw_score=True) for trees in self.forests], axis=0))


def learn_evidence(rows: list[dict], others: dict[str, np.ndarray]) -> dict[str, Mean]:
    return {name: Mean([learn_forest(name, rows, others[name], seed) for seed in SEEDS]) for name in FORESTS}


def judge_evidence(rows: list[dict], forests: dict[str, Mean], least: float) -> np.ndarray:
    """Entries with a true passage among the first, entries with one; entries without that have proposals,
    entries without; right proposals, proposals. Answers that src/ledger/evidence tells by rules are left out."""
    best = [0.0] * len(rows)
    for name, trees in forests.items():
        key = FORESTS[name][0]
        of = [at for at, row in enumerate(rows) for _ in row[key]]
        for at, p in zip(of, trees.predict(np.array([x for row in rows for x in row[key]]))):
            best[at] = max(best[at], p)
    entries = defaultdict(list)
    for p, row in zip(best, rows):
        if any(row[key] for key, *_ in FORESTS.values()):
            entries[row["entry"]].append((p, row))
    out = np.zeros(6)
    for found in entries.values():
        first = [row["y"] for p, row in sorted(found, key=lambda one: -one[0])[:FIRST] if p >= least]
        has = found[0][1]["has"] > 0
        out += [has and any(first), has, not has and len(first) > 0, not has, sum(first), len(first)]
    return out


def told_joins(title: str, judge) -> None:
    for least in sorted({0.4, 0.5, 0.6, 0.7, 0.8, 0.9, JOIN}):
        right, wrong, wanted = judge(least)
        mark = " <- ships" if least == JOIN else ""
        print(f"{title}: joins from {least}: P {right / max(1, right + wrong):.3f} R {right / wanted:.3f} ({right:.0f} right, {wrong:.0f} wrong, {wanted:.0f} wanted){mark}")


def told_evidence(title: str, judge) -> None:
    for least in sorted({0.0, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, PROPOSE}):
        hit, having, spurious, without, true, proposed = judge(least)
        mark = " <- ships" if least == PROPOSE else ""
        print(
            f"{title}: evidence from {least}: among the first {FIRST} for {hit / having:.2f} of {having:.0f} entries, "
            f"proposals on {spurious / without:.2f} of {without:.0f} that have none, {true:.0f} of {proposed:.0f} right{mark}"
        )


def kept(mean: Mean, names: list[str]) -> dict:
    """Forests as src/ledger/forest.ts reads them."""
    return {"features": names, "least": PROPOSE, "forests": [forest(trees) for trees in mean.forests]}


def forest(trees: lightgbm.Booster) -> list[dict]:
    out = []
    for tree in trees.dump_model()["tree_info"]:
        flat = {"feature": [], "upTo": [], "low": [], "high": [], "leaf": []}

        def put(node: dict) -> int:
            if "leaf_value" in node:
                flat["leaf"].append(round(node["leaf_value"], 6))
                return -len(flat["leaf"])
            if node["decision_type"] != "<=":
                raise ValueError(f"a split by {node['decision_type']}")
            at = len(flat["feature"])
            flat["feature"].append(node["split_feature"])
            # As far as features go that were learned from.
            flat["upTo"].append(round(node["threshold"], 5))
            for way in ("low", "high"):
                flat[way].append(0)
            for way, child in (("low", "left_child"), ("high", "right_child")):
                flat[way][at] = put(node[child])
            return at

        put(tree["tree_structure"])
        out.append(flat)
    return out


def write(file: Path, name: str, features: str, what: str, w: np.ndarray, least: float, by: str = "ledger.py") -> None:
    numbers = ", ".join(f"{value + 0:.4f}" for value in w[:-1])
    file.write_text(
        f"/**\n * Weights of {what}, learned by training/troth_training/{by}: those of\n * {{@link {features}}} in their order, the bias, and the least probability that counts.\n */\n"
        f"export const {name} = {{\n  weights: [{numbers}],\n  bias: {w[-1]:.3f},\n  least: {least},\n}} as const;\n",
        encoding="utf-8",
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=Path, required=True)
    parser.add_argument("--dossier", type=Path, required=True, help="the same of the sample dossier")
    parser.add_argument("--out", type=Path, help="the repository, to write the weights into")
    args = parser.parse_args()
    joins, evidence = read(args.pairs / "joins.jsonl"), read(args.pairs / "evidence.jsonl")
    dossier_joins, dossier_evidence = read(args.dossier / "joins.jsonl"), read(args.dossier / "evidence.jsonl")
    told_features = json.loads((args.pairs / "features.json").read_text())
    features = told_features["joins"]
    names = sorted(joins)
    folds = [names[at::FOLDS] for at in range(FOLDS)]
    of = lambda stories, wanted: [row for name in wanted for row in stories[name]]
    but = lambda fold: [name for name in names if name not in fold]
    other_joins = others(args.pairs / "others-joins.jsonl")
    other_joins = other_joins[other_joins[:, 2] < ALIKE]
    other_evidence = {name: others(args.pairs / f"others-{name}.jsonl") for name in FORESTS}
    apart = lambda rows, at: rows[np.arange(len(rows)) * FOLDS // len(rows) != at]
    within = lambda rows, at: rows[np.arange(len(rows)) * FOLDS // len(rows) == at]
    weights = [learn_joins(of(joins, but(fold)), of(dossier_joins, dossier_joins), apart(other_joins, at), features) for at, fold in enumerate(folds)]
    told_joins("stories by others", lambda least: sum(judge_joins(joins[name], w, least) for fold, w in zip(folds, weights) for name in fold))
    forests = [learn_evidence(of(evidence, but(fold)), {name: apart(rows, at) for name, rows in other_evidence.items()}) for at, fold in enumerate(folds)]
    told_evidence("stories by others", lambda least: sum(judge_evidence(evidence[name], w, least) for fold, w in zip(folds, forests) for name in fold))
    wild_joins = np.concatenate([score(within(other_joins, at), w) for at, w in enumerate(weights)])
    wild = {name: np.concatenate([one[name].predict(within(rows, at)) for at, one in enumerate(forests)]) for name, rows in other_evidence.items()}
    print(f"real reports by others: {(wild_joins >= JOIN).sum()} of {len(wild_joins)} pairs joined")
    for name, told in wild.items():
        print(f"real reports by others: {(told >= PROPOSE).sum()} of {len(told)} proposed ({name})")
    rest = lambda story: [row for name in dossier_joins if name != story for row in dossier_joins[name]]
    by_rest = {story: learn_joins(of(joins, names), rest(story), other_joins, features) for story in dossier_joins}
    told_joins("sample dossier by the rest", lambda least: sum(judge_joins(dossier_joins[story], w, least) for story, w in by_rest.items()))
    join, bear = learn_joins(of(joins, names), of(dossier_joins, dossier_joins), other_joins, features), learn_evidence(of(evidence, names), other_evidence)
    told_joins("sample dossier, learned from", lambda least: sum(judge_joins(rows, join, least) for rows in dossier_joins.values()))
    told_evidence("sample dossier", lambda least: sum(judge_evidence(rows, bear, least) for rows in dossier_evidence.values()))
    for name, weight in zip([*features, "bias"], join, strict=True):
        print(f"joins: {weight:7.3f} {name}")
    for name, trees in bear.items():
        gain = np.mean([one.feature_importance("gain") for one in trees.forests], axis=0)
        for at in np.argsort(-gain):
            print(f"{name}: {gain[at] / gain.sum():6.3f} of the gain by {told_features[name][at]}")
    if args.out:
        write(args.out / "src/ledger/joining/weights.ts", "JOIN", "JOIN_FEATURES", "what speaks for two statements voicing one undertaking", join, JOIN)
        for name, trees in bear.items():
            (args.out / f"model/{name}.json").write_text(json.dumps(kept(trees, told_features[name]), separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
