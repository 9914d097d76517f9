"""Names from features and the network, on a toy world: words with a capital are persons behind "Mr", else places."""

import io
import json
import random
import tempfile
import unittest
from contextlib import redirect_stdout
from pathlib import Path
from unittest import mock

import torch

from troth_training import entities
from troth_training.entities import Field, batch_of, index_of, read, stretches
from troth_training.labels import ENTITIES

PERSON, PLACE = ENTITIES.index("B-Person"), ENTITIES.index("B-Location")


def report(name: str, draw: random.Random) -> dict:
    held, parts = [], []
    for _ in range(30):
        if draw.random() < 0.5:
            held.append(None)
            parts.append(0)
            continue
        is_person = draw.random() < 0.5
        held += [["title"], ["shape:capital", "-1 Title" if is_person else "-1 lower"]]
        parts += [0, PERSON if is_person else PLACE]
    network = [[1 / len(ENTITIES)] * len(ENTITIES) for _ in held]
    return {"name": name, "sentences": [0] * len(held), "held": held, "network": network, "elsewhere": [None] * len(held), "parts": parts}


class Entities(unittest.TestCase):
    def setUp(self):
        draw = random.Random(1)
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.file = Path(self.folder.name) / "features.jsonl"
        made = [report(f"r{i}", draw) for i in range(12)]
        self.file.write_text("".join(json.dumps(one) + "\n" for one in made))
        self.apart = Path(self.folder.name) / "apart.jsonl"
        self.apart.write_text("".join(json.dumps(one) + "\n" for one in made[:6]))

    def test_a_loss_is_the_probability_of_all_paths(self):
        reports = read(self.file)
        index = index_of(reports, 1)
        row = next(row for row in stretches(reports, index) if len(row.parts) == 2)
        torch.manual_seed(1)
        field = Field(len(index))
        torch.nn.init.normal_(field.weights.weight)
        torch.nn.init.normal_(field.transitions)
        scores = field.scores(batch_of([row]))[0]
        steps = field.transitions + entities.FORBIDDEN
        score = lambda a, b: steps[0, a] + scores[0, a] + steps[a, b] + scores[1, b] + steps[b, 0]
        every = torch.stack([score(a, b) for a in range(entities.PARTS) for b in range(entities.PARTS)])
        own = score(*row.parts.tolist())
        torch.testing.assert_close(field.loss(batch_of([row])), torch.logsumexp(every, 0) - own, rtol=1e-4, atol=1e-4)
        best = int(every.argmax())
        self.assertEqual(field.likeliest(batch_of([row])), [[best // entities.PARTS, best % entities.PARTS]])

    def test_weights_are_learned_and_packed(self):
        out = Path(self.folder.name) / "part-weights.ts"
        words = ["", "--features", self.file, "--apart", self.apart, "--out", out, "--lasso", "0.05", "--epochs", "30"]
        with mock.patch("sys.argv", [str(word) for word in words]), redirect_stdout(io.StringIO()) as printed:
            entities.main()
        self.assertIn("features alone P 1.0000 R 1.0000", printed.getvalue())
        rows = dict(line.split("\t") for line in out.read_text().splitlines() if "\t" in line)
        self.assertIn("P", rows["-1 Title"])
        self.assertNotIn("P-", rows["-1 Title"])
        self.assertIn("L", rows["-1 lower"])
