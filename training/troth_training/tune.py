"""Chooses decoding and calibration on development data and writes them for bundle.py.

    python -m troth_training.tune --weights FILE.pt --base DIR --data DIR --out decoding.json
"""

import itertools
import json
from pathlib import Path

from .calibrate import PLAIN, join
from .data import read_reports
from .decode import CANDIDATE, Decoding
from .device import autocast
from .evaluate import line, score
from .labels import CONVENTIONS, ROLES
from .options import network_of, network_options
from .predict import candidates_of


# What a fragment of a role costs. Addressees are annotated in few statements, so that the network is too
# modest about them: in the nine development reports .88 are right at -1, .85 at 2.
COSTS = {role: 2.0 for role in ROLES} | {"addressee": -1.0}


def main() -> None:
    ap = network_options(__doc__)
    ap.add_argument("--data", type=Path, required=True, help="what prepare.ts wrote")
    ap.add_argument("--out", type=Path, required=True)
    args = ap.parse_args()
    network = network_of(args)
    development = {c: read_reports(args.data / f"{c}-dev.jsonl.gz") for c in CONVENTIONS}
    candidates = {c: candidates_of(network, r, None, CANDIDATE, autocast) for c, r in development.items()}

    weights = join(development, candidates)

    def scores(decoding: Decoding) -> tuple[dict, dict]:
        return tuple(score(development[c], candidates[c], decoding, c) for c in CONVENTIONS)

    best, best_value = PLAIN, -1.0
    for keep, content, source in itertools.product((0.4, 0.45, 0.5, 0.55, 0.6, 0.65), (1.0, 2.0), (0.5,)):
        costs = COSTS | {"content": content, "source": source}
        decoding = Decoding(candidate=CANDIDATE, keep=keep, switch=costs)
        p, c = scores(decoding)
        value = p["relation usable"]["f1"] + p["relation strict"]["f1"] + 2 * c["statement"]["f1"]
        if value > best_value:
            best, best_value = decoding, value
            print(f"keep {keep} content {content} source {source}: {line(p, 'polnear')} | {line(c, 'codebook')}", flush=True)

    result = {
        "decoding": {"candidate": best.candidate, "keep": best.keep, "switch": best.switch},
        "calibration": {
            "statement": {
                "start": round(float(weights[0]), 4),
                "exists": round(float(weights[1]), 4),
                "shift": [round(float(w), 4) for w in weights[2:]],
            },
            # Chosen through the engine, on the reports that were held back: training/kind-scale.ts.
            "kind": {"slope": 1.0, "shift": 0.0},
        },
    }
    args.out.write_text(json.dumps(result, indent=2) + "\n")
    print(json.dumps(result))


if __name__ == "__main__":
    main()
