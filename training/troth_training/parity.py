"""Parity cases: what the TypeScript runtime must agree with, made here by other code.

    python -m troth_training.parity --data DATA --model ../model
    python -m troth_training.parity --base BASE --shared ../../shared/data

The first writes `parity.json` into the bundle and its hash into the manifest: for some invented
reports the windows, the starts and the statements, computed from the bundle's own ONNX files with the
window cutting and decoding of this folder. Run it whenever the bundle changes. The second writes, for
src/engine/network/testing, what the library `tokenizers` cuts texts into: ids for invented texts, and
one hash a report for real ones.
"""

import argparse
import hashlib
import json
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .data import Report, read_reports
from .decode import Decoding, decode
from .labels import CONVENTIONS, ROLES
from .windows import Window, windows_of

TESTING = Path(__file__).parents[2] / "src/engine/network/testing"
# Invented reports of shared/data/invented: of several styles, two to five windows each.
REPORTS = ("A01", "A07", "A15", "A20", "B03", "B12")
# Whose candidates are written too, so that decoding can be compared on any processor.
WITH_CANDIDATES = ("B03",)
CLS, SEP = 101, 102
# Starts of one window that are looked at, at most.
MOST_STARTS = 24
MOST_ODDS = math.log((1 - 1e-6) / 1e-6)


@dataclass
class Sessions:
    encoder: object
    tagger: object


def load(model: Path, threads: int = 1) -> Sessions:
    """The bundle's files as the engine loads them; what they give is the same on any number of threads."""
    return Sessions(session(model / "encoder.onnx", threads), session(model / "tagger.onnx", threads))


def session(file: Path, threads: int = 1):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    # More threads than cores that wait by turning in circles take each other's time.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    # Exact sums of int8 products, which the engine asks for where the processor would not give them.
    options.add_session_config_entry("session.x64quantprecision", "1")
    options.add_session_config_entry("optimization.disable_specified_optimizers", "SkipLayerNormFusion")
    return onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])


def lay_out(report: Report, window: Window) -> dict[str, np.ndarray]:
    """The encoder's inputs: paragraphs parted by [SEP], and so is the context from what follows it."""
    ids, quoted, places = [CLS], [0], []
    for word in range(window.context, window.end):
        begins = word > window.context and report.paragraph[word] != report.paragraph[word - 1]
        if begins or (word == window.begin and window.begin > window.context):
            ids.append(SEP)
            quoted.append(0)
        if word >= window.begin:
            places.append(len(ids))
        ids += report.pieces[word]
        quoted += [report.quoted[word] + 1] * len(report.pieces[word])
    whole = lambda values: np.array(values, np.int32)
    return {
        "ids": whole([ids + [SEP]]),
        "quoted": whole([quoted + [0]]),
        "convention": whole([CONVENTIONS.index("codebook")]),
        "words": whole(places),
    }


def hash_of(outputs: list[np.ndarray]) -> str:
    return hashlib.sha256(b"".join(np.ascontiguousarray(output).tobytes() for output in outputs)).hexdigest()


def candidates_in(
    sessions: Sessions, report: Report, window: Window, manifest: dict
) -> tuple[list[dict], dict[str, str]]:
    """What the network makes of the likely starts of a window, and hashes of its outputs."""
    starts, projected = sessions.encoder.run(["starts", "projected"], lay_out(report, window))
    hashes = {"encoder": hash_of([starts, projected])}
    threshold = manifest["decoding"]["candidate"]
    words = range(window.begin, window.end)
    none = [float(row[0]) for row in starts]
    chosen = [word for word in words if none[word - window.begin] < 1 - threshold]
    if len(chosen) > MOST_STARTS:
        chosen = sorted(sorted(chosen, key=lambda word: (none[word - window.begin], word))[:MOST_STARTS])
    if not chosen:
        return [], hashes
    scopes = []
    for start in chosen:
        own = [word for word in words if report.paragraph[word] == report.paragraph[start]]
        scopes.append((own[0], own[-1] + 1))
    reach = max(end - begin for begin, end in scopes)
    rows = np.full((len(chosen), reach), -1, np.int32)
    for row, (begin, end) in zip(rows, scopes):
        row[: end - begin] = np.arange(begin, end) - window.begin
    uncued = [bool(starts[start - window.begin][2] > starts[start - window.begin][1]) for start in chosen]
    roles, exists, kinds = sessions.tagger.run(
        ["roles", "exists", "kind"],
        {
            "words": projected,
            "rows": rows,
            "at": np.array([start - begin for start, (begin, _) in zip(chosen, scopes)], np.int32),
            "uncued": np.array(uncued, np.int32),
        },
    )
    hashes["tagger"] = hash_of([roles, exists, kinds])
    scale = manifest["calibration"]["statement"]
    clip = lambda odds: min(MOST_ODDS, max(-MOST_ODDS, odds))
    found = []
    for i, (start, (begin, end)) in enumerate(zip(chosen, scopes)):
        likely = 1 - none[start - window.begin]
        odds = clip(math.log(likely / (1 - likely))) if 0 < likely < 1 else MOST_ODDS
        combined = scale["start"] * odds + scale["exists"] * clip(float(exists[i])) + scale["shift"][CONVENTIONS.index("codebook")]
        found.append(
            {
                "start": start,
                "uncued": uncued[i],
                "probability": 1 / (1 + math.exp(-combined)),
                "tag": likely,
                "begin": begin,
                "roles": roles[i, : end - begin].astype(np.float64),
                "kind": kinds[i].astype(np.float64),
            }
        )
    return found, hashes


def decoding_of(manifest: dict) -> Decoding:
    given = manifest["decoding"]
    return Decoding(given["candidate"], given["keep"], given["switch"])


def statements_of(candidates: list[dict], manifest: dict) -> list[dict]:
    return [
        {
            "start": found.start,
            "uncued": found.uncued,
            "probability": round(found.probability, 7),
            "kinds": [round(float(value), 7) for value in found.kind],
            "roles": {role: found.roles[role] for role in ROLES},
        }
        for found in decode(candidates, decoding_of(manifest))
    ]


def layouts(count: int) -> list[dict]:
    """Windows of made-up layouts, with paragraphs and sentences that are too long for one. A layout is
    words as the number of their pieces (Z: 170), in sentences parted by spaces and paragraphs by bars."""
    random = np.random.default_rng(7)
    made = []
    for _ in range(count):
        paragraphs = []
        for _ in range(random.integers(1, 7)):
            sentences = [
                "".join(random.choice(list("1234569Z"), p=[0.8, 0.1, 0.04, 0.02, 0.015, 0.01, 0.01, 0.005], size=size))
                for size in random.choice([1, 8, 30, 60, 100, 200], p=[0.1, 0.25, 0.35, 0.15, 0.1, 0.05], size=random.integers(1, 6))
            ]
            paragraphs.append(" ".join(sentences))
        layout = "|".join(paragraphs)
        report = Report("", "codebook", [], [], [], [], [], None)
        sentence = 0
        for number, paragraph in enumerate(layout.split("|")):
            for words in paragraph.split(" "):
                report.pieces += [[0] * (170 if word == "Z" else int(word)) for word in words]
                report.paragraph += [number] * len(words)
                report.sentence += [sentence] * len(words)
                sentence += 1
        windows = [[window.begin, window.end, window.context] for window in windows_of(report, 0)]
        made.append({"layout": layout, "windows": windows})
    return made


def case_of(sessions: Sessions, report: Report, manifest: dict) -> dict:
    windows = windows_of(report, 0)
    candidates, runs = [], []
    for window in windows:
        found, hashes = candidates_in(sessions, report, window, manifest)
        given = lay_out(report, window)
        runs.append(
            {
                "ids": given["ids"].flatten().tolist(),
                "quoted": "".join(map(str, given["quoted"].flatten())),
                "words": given["words"].tolist(),
                "starts": len(found),
            }
            | hashes
        )
        candidates += found
    case = {
        "name": report.name,
        "words": {
            "pieces": report.pieces,
            "quoted": report.quoted,
            "paragraph": report.paragraph,
            "sentence": report.sentence,
        },
        "windows": [[window.begin, window.end, window.context] for window in windows],
        "starts": [
            [one["start"], int(one["uncued"]), one["begin"], len(one["roles"]), round(one["probability"], 7)]
            for one in candidates
        ],
        "statements": statements_of(candidates, manifest),
        # What the two sessions are given and SHA-256 of what they give, float by float: it tells whether
        # a processor rounds as this one does.
        "runs": runs,
    }
    if report.name in WITH_CANDIDATES:
        # In hundredths, and decoded as written.
        written = [np.rint(one["roles"] * 100).astype(int) for one in candidates]
        rounded = [one | {"roles": roles / 100} for one, roles in zip(candidates, written)]
        case["decoding"] = {
            "candidates": [
                {
                    "start": one["start"],
                    "uncued": one["uncued"],
                    "probability": one["probability"],
                    "begin": one["begin"],
                    "roles": roles.flatten().tolist(),
                }
                for one, roles in zip(candidates, written)
            ],
            "statements": [
                {key: one[key] for key in ("start", "uncued", "roles")} for one in statements_of(rounded, manifest)
            ],
        }
    return case


def write_network_cases(data: Path, model: Path) -> None:
    manifest_file = model / "manifest.json"
    manifest = json.loads(manifest_file.read_text())
    sessions = load(model)
    invented = {
        report.name: report
        for report in read_reports(data / "codebook-train.jsonl.gz")
        if report.extra["folder"] == "invented"
    }
    reports = [invented[name] for name in REPORTS]
    parity = {
        "about": "Made by training/troth_training/parity.py; read by src/engine/network/parity.test.ts.",
        # Of the files that the numbers come from.
        "files": {name: manifest["files"][name] for name in ("encoder.onnx", "tagger.onnx")},
        "layouts": layouts(25),
        "cases": [case_of(sessions, report, manifest) for report in reports],
    }
    text = json.dumps(parity, separators=(",", ":"), ensure_ascii=False) + "\n"
    (model / "parity.json").write_text(text)
    manifest["files"]["parity.json"] = hashlib.sha256(text.encode()).hexdigest()
    manifest_file.write_text(json.dumps(manifest, indent=2) + "\n")
    counts = [f"{case['name']} {len(case['starts'])}/{len(case['statements'])}" for case in parity["cases"]]
    print(f"parity.json: {len(text) / 1000:.0f} kB; starts/statements", ", ".join(counts))


def write_token_cases(base: Path, shared: Path) -> None:
    from tokenizers import Tokenizer

    # Special pieces are taken as text, and none is added.
    given = json.loads((base / "tokenizer.json").read_text())
    given |= {"added_tokens": [], "post_processor": None, "truncation": None, "padding": None}
    tokenizer = Tokenizer.from_str(json.dumps(given))
    ids_of = lambda text: tokenizer.encode(text, add_special_tokens=False).ids

    invented = TESTING / "wordpiece-cases.json"
    cases = [{"text": case["text"], "ids": ids_of(case["text"])} for case in json.loads(invented.read_text())]
    invented.write_text(json.dumps(cases, indent=2) + "\n")

    size = 0
    hashes: dict[str, dict[str, str]] = {}
    for folder in sorted({file.parent for part in ("reports", "attribution") for file in (shared / part).rglob("*.txt")}):
        own = hashes.setdefault(folder.relative_to(shared).as_posix(), {})
        for file in sorted(folder.glob("*.txt")):
            text = file.read_bytes().decode("utf-8")
            size += len(text)
            own[file.name] = hashlib.sha256(" ".join(map(str, ids_of(text))).encode()).hexdigest()[:12]
    (TESTING / "wordpiece-reports.json").write_text(json.dumps(hashes, indent=2) + "\n")
    print(f"{len(cases)} invented texts; {sum(map(len, hashes.values()))} reports, {size / 1e6:.1f} M characters")


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, help="what prepare.ts wrote")
    ap.add_argument("--model", type=Path, help="the bundle")
    ap.add_argument("--base", type=Path, help="folder with the reference's tokenizer.json")
    ap.add_argument("--shared", type=Path, help="folder with reports/ and attribution/")
    args = ap.parse_args()
    if args.data and args.model:
        write_network_cases(args.data, args.model)
    if args.base and args.shared:
        write_token_cases(args.base, args.shared)
    if not (args.data and args.model) and not (args.base and args.shared):
        ap.error("--data and --model, or --base and --shared, are needed")


if __name__ == "__main__":
    main()
