"""From the network's numbers to statements. src/engine/network/decode.ts does the same; the
bundle's parity cases hold the two together.
"""

from dataclasses import dataclass

import numpy as np

from .labels import ROLES

# A start less likely than this is not looked at: fewer, and statements are lost; more, and time is.
CANDIDATE = 0.1


@dataclass
class Decoding:
    """What was chosen on development data."""

    candidate: float = CANDIDATE  # a start less likely than this is not looked at
    keep: float = 0.5  # a statement less likely than this is not given
    # what a further fragment costs, in log odds: words between two fragments are filled in when
    # they speak against it by less than this
    switch: dict[str, float] | None = None

    def cost(self, role: str) -> float:
        return (self.switch or {}).get(role, 2.0)


@dataclass
class Found:
    start: int
    uncued: bool
    probability: float
    tag: float
    roles: dict[str, list[int]]
    kind: np.ndarray
    logits: np.ndarray


def segments(logits: np.ndarray, cost: float) -> list[int]:
    """The words that are in: the labelling with the highest sum of logits of the words that are in,
    less `cost` for each run of them (Viterbi over two states)."""
    n = len(logits)
    out_score, in_score = 0.0, -np.inf
    back_in, back_out = np.zeros(n, bool), np.zeros(n, bool)  # whether the word before was in
    for i in range(n):
        from_out, from_in = out_score - cost, in_score
        back_in[i] = from_in >= from_out
        back_out[i] = in_score > out_score
        out_score, in_score = max(out_score, in_score), max(from_in, from_out) + logits[i]
    chosen = []
    state = in_score > out_score
    for i in range(n - 1, -1, -1):
        if state:
            chosen.append(i)
            state = bool(back_in[i])
        else:
            state = bool(back_out[i])
    return chosen[::-1]


def decode(candidates: list[dict], decoding: Decoding) -> list[Found]:
    """candidates of one report: {start, uncued, probability, begin, roles (words, roles), kind}"""
    found = []
    for c in candidates:
        if c["probability"] < decoding.keep:
            continue
        roles = {}
        for r, role in enumerate(ROLES):
            roles[role] = [c["begin"] + i for i in segments(c["roles"][:, r], decoding.cost(role))]
        if c["uncued"]:
            roles["cue"] = []
        elif not roles["cue"]:
            roles["cue"] = [c["start"]]
        if not roles["content"]:
            continue
        found.append(Found(c["start"], c["uncued"], c["probability"], c["tag"], roles, c["kind"], c["roles"]))
    return without_doubles(found)


def without_doubles(found: list[Found]) -> list[Found]:
    """One cue makes one statement: of those whose cues share a word, and of uncued ones whose
    contents are mostly the same as another's, the likeliest stays."""
    kept: list[Found] = []
    for f in sorted(found, key=lambda f: (-f.probability, f.start)):
        cue, content = set(f.roles["cue"]), set(f.roles["content"])
        double = False
        for k in kept:
            other = set(k.roles["content"])
            if cue & set(k.roles["cue"]):
                double = True
            elif (f.uncued or k.uncued) and len(content & other) * 2 > min(len(content), len(other)):
                double = True
        if not double:
            kept.append(f)
    return sorted(kept, key=lambda f: (f.roles["content"][0], f.start))
