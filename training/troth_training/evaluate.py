"""Scores predictions with the scorers of ../shared/tools, both conventions."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from .data import Report
from .decode import Decoding, Found, decode
from .labels import KINDS

SHARED = Path(os.environ.get("TROTH_SHARED", Path(__file__).resolve().parents[2].parent / "shared"))


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
