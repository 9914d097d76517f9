"""The commands one after another, as the README lists them, on toy data."""

import gzip
import io
import json
import os
import tempfile
import unittest
from contextlib import redirect_stdout
from pathlib import Path
from unittest import mock

from tests import toy
from troth_training import distil, evaluate, train, tune
from troth_training.data import Report
from troth_training.evaluate import runs

SCORERS = evaluate.SHARED / "tools"


def run(command, **options) -> str:
    """Runs a command's main with options; gives what it printed."""
    given = [word for key, value in options.items() for word in (f"--{key.replace('_', '-')}", *str(value).split())]
    with mock.patch("sys.argv", ["", *given]), redirect_stdout(io.StringIO()) as printed:
        command.main()
    return printed.getvalue()


def write_gold(shared: Path, made: toy.Row, report: Report, convention: str) -> None:
    """A report with its annotations in the layout that the scorer of its convention reads."""
    name = made.row["name"]
    if convention == "codebook":
        folder = shared / "data/gold"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.txt").write_text(made.text)
        statements = [
            {"id": str(i), "kind": s.kind, "speaker": None, "parent": None}
            | {f"{role}Spans": runs(report, s.roles[role]) for role in ("content", "cue", "source", "condition")}
            for i, s in enumerate(report.statements)
        ]
        (folder / f"{name}.json").write_text(json.dumps({"doc": name, "statements": statements}))
        return
    folder = shared / "data/attribution/polnear/dev"
    for part in ("text", "attributions"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    (folder / "text" / f"{name}.txt").write_text(made.text)
    spans, relations = [], []
    for s in report.statements:
        arguments = []
        for role in ("source", "cue", "content"):
            if s.roles[role]:
                places = ";".join(f"{a} {b}" for a, b in runs(report, s.roles[role]))
                spans.append(f"T{len(spans) + 1}\t{role.title()} {places}\t-")
                arguments.append(f"{role.title()}:T{len(spans)}")
        relations.append(f"E{len(relations) + 1}\t{' '.join(arguments)}")
    (folder / "attributions" / f"{name}_a.ann").write_text("\n".join(spans + relations) + "\n")


@unittest.skipUnless(SCORERS.is_dir(), "the scorers of ../shared/tools are not there")
class Commands(unittest.TestCase):
    def test_from_data_to_figures(self):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            data, shared = folder / "data", folder / "shared"
            data.mkdir()
            shared.mkdir()
            os.symlink(SCORERS, shared / "tools")
            for seed, convention in enumerate(("polnear", "codebook"), 20):
                made = toy.rows(12, seed, convention)
                for part in ("train", "dev"):
                    toy.write_rows(data / f"{convention}-{part}.jsonl.gz", made)
                for one, report in zip(made, toy.reports(12, seed, convention), strict=True):
                    write_gold(shared, one, report, convention)
            for part in ("coreference", "unlabelled"):
                with gzip.open(data / f"{part}.jsonl.gz", "wt") as lines:
                    for one in toy.rows(4, 40):
                        lines.write(json.dumps(one.row | {"statements": None}) + "\n")
            base = toy.write_base(folder / "base")
            common = {"data": data, "base": base, "width": 64}
            fitting = common | {"rate": 4e-3, "head_rate": 4e-3, "batch": 600, "every": 100}
            with mock.patch.object(evaluate, "SHARED", shared):
                teacher = run(train, **fitting, out=folder / "teacher", epochs=15, own=1)
                run(
                    distil, **fitting, out=folder / "student", epochs=8, own=1, cuts="160 40",
                    teacher_base=base, teachers=folder / "teacher/epoch-15.pt",
                )
                weights = {"weights": folder / "student/epoch-8.pt"}
                run(tune, **common, **weights, out=folder / "decoding.json")
                untuned = run(evaluate, **common, **weights)
                tuned = run(evaluate, **common, **weights, decoding=folder / "decoding.json")
                again = run(train, **fitting, out=folder / "teacher", epochs=15, own=1)
                further = run(
                    train, **fitting | {"rate": 1e-4, "head_rate": 1e-4}, out=folder / "further", epochs=1, own=1,
                    **{"from": folder / "student/epoch-8.pt", "part": 2},
                )
            scores = [json.loads(line) for line in (folder / "student/scores.jsonl").read_text().splitlines()]
            self.assertEqual([s["convention"] for s in scores], ["polnear", "codebook"])
            # What it has seen it knows; what is chosen on it loses nothing.
            for printed in (teacher, untuned, tuned, further):
                (polnear,), (codebook,) = ([l for l in printed.splitlines() if f"{c} " in l and " batch " not in l] for c in ("polnear", "codebook"))
                self.assertGreater(float(polnear.split("usable ")[1][:5]), 0.85, polnear)
                self.assertGreater(float(codebook.split("statement ")[1][:5]), 0.85, codebook)
            chosen = json.loads((folder / "decoding.json").read_text())
            self.assertEqual(set(chosen), {"decoding", "calibration"})
            # A run that has ended is only measured again.
            self.assertIn("resumed at epoch 15", again)
            self.assertNotIn("batch 1/", again)
            self.assertEqual(again.splitlines()[-2:], teacher.splitlines()[-2:])
