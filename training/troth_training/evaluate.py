"""Measures a network on development data: statements with the scorers of ../shared/tools, in both
conventions, names, and who is meant.

    python -m troth_training.evaluate --weights FILE.pt --base DIR --data DIR [--decoding decoding.json]

The data that the scorers compare with is looked for in ../../shared, or where TROTH_SHARED tells.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from .beside import names_and_links
from .calibrate import combine, join
from .data import Report, read_reports
from .decode import CANDIDATE, Decoding, Found, decode
from .device import autocast, training_device
from .labels import CONVENTIONS, KINDS
from .options import network_of, network_options
from .predict import candidates_of

SHARED = Path(os.environ.get("TROTH_SHARED", Path(__file__).resolve().parents[2].parent / "shared"))

# While nothing is chosen yet: about where the figures are best. Used during training.
UNTUNED = Decoding(candidate=CANDIDATE, keep=0.27)


def runs(report: Report, words: list[int]) -> list[list[int]]:
    """Word indices as code point spans, neighbours joined."""
    out: list[list[int]] = []
    last = None
    for word in words:
        a, b = report.spans[word]
        if last is not None and word == last + 1:
            out[-1][1] = b
        else:
            out.append([a, b])
        last = word
    return out


def score(reports: list[Report], candidates: list[list[dict]], decoding: Decoding, convention: str) -> dict:
    gold = {"polnear": SHARED / "data/attribution/polnear/dev", "codebook": SHARED / "data/gold"}[convention]
    tool = {"polnear": "score_attributions.py", "codebook": "score_statements.py"}[convention]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for report, found in zip(reports, candidates):
            statements = decode(found, decoding)
            if convention == "polnear":
                rows = [{r: runs(report, s.roles[r]) for r in ("source", "cue", "content")} for s in statements]
                file.write(json.dumps({"doc": report.name, "attributions": rows}) + "\n")
            else:
                rows = [statement(report, s, i) for i, s in enumerate(statements)]
                file.write(json.dumps({"doc": report.name, "statements": rows}) + "\n")
        file.flush()
        command = [sys.executable, str(SHARED / "tools" / tool), "--gold", str(gold), "--pred", file.name, "--json"]
        return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def statement(report: Report, s: Found, index: int) -> dict:
    spans = {r: runs(report, s.roles[r]) for r in ("content", "cue", "source", "condition")}
    return spans | {"id": str(index), "kind": KINDS[int(s.kind.argmax())], "speaker": None}


def line(scores: dict, convention: str) -> str:
    if convention == "polnear":
        f = lambda key: f"{scores[key]['f1']:.3f}"
        u = scores["relation usable"]
        return (
            f"polnear exact {f('exact source')}/{f('exact cue')}/{f('exact content')} usable {u['f1']:.3f} "
            f"(P {u['p']:.3f} R {u['r']:.3f}) strict {f('relation strict')}"
        )
    s = scores["statement"]
    fields = scores["fields"]
    return (
        f"codebook statement {s['f1']:.3f} (P {s['p']:.3f} R {s['r']:.3f}) kind {fields['kind']:.3f} "
        f"cue {fields['cue']:.3f} source {fields['source']:.3f} condition {fields['condition']:.3f}"
    )


def main() -> None:
    ap = network_options(__doc__)
    ap.add_argument("--data", type=Path, required=True, help="what prepare.ts wrote")
    ap.add_argument("--decoding", type=Path, help="what tune.py chose, or a bundle's manifest.json; without it, as training measures")
    args = ap.parse_args()
    network = network_of(args).to(training_device())
    development = {c: read_reports(args.data / f"{c}-dev.jsonl.gz") for c in CONVENTIONS}
    chosen = json.loads(args.decoding.read_text()) if args.decoding else None
    decoding = Decoding(**chosen["decoding"]) if chosen else UNTUNED
    candidates = {c: candidates_of(network, r, None, decoding.candidate, autocast) for c, r in development.items()}
    if chosen:
        scale = chosen["calibration"]["statement"]
        combine(np.array([scale["start"], scale["exists"], *scale["shift"]]), candidates)
    else:
        join(development, candidates)
    for convention, reports in development.items():
        print(line(score(reports, candidates[convention], decoding, convention), convention), flush=True)
    # Marked names of reports that no network learned names from, and the sources of gold statements.
    held = [r for r in read_reports(args.data / "unlabelled.jsonl.gz") if r.held and r.entities is not None]
    counts = names_and_links(network, held + development["codebook"])
    share = lambda right, of: f"{counts[right] / max(1, counts[of]):.3f}"
    print(f"names P {share('names right', 'given')} R {share('names right', 'names')} of {counts['names']}")
    print(f"links {share('links right', 'links')} of {counts['links']}")


if __name__ == "__main__":
    main()
