import json
import struct
import tempfile
import unittest
from contextlib import nullcontext
from pathlib import Path

import numpy as np
import torch

from tests import toy
from troth_training.beside import names_and_links, spans_of
from troth_training.data import without_labels
from troth_training.decode import Decoding, decode
from troth_training.distil import WORTH, ask, both, taught
from troth_training.encoder import load_encoder, read_safetensors
from troth_training.labels import ENTITIES, KINDS, ROLES
from troth_training.network import read
from troth_training.predict import candidates_of
from troth_training.train import Plan, fit, losses


class Killed(Exception):
    """Stands for the end of the process."""


class Learning(unittest.TestCase):
    def test_the_toy_reports_are_learned_by_heart(self):
        reports = toy.training_reports()
        before, after = toy.network().eval(), toy.fitted()
        with torch.no_grad():
            for batch in toy.batches_of(reports):
                old, new = (losses(n, batch, read(n, batch)) for n in (before, after))
                self.assertLessEqual({"start", "roles", "exists", "kind", "entity"}, set(new))
                for part in new:
                    # Kinds keep a loss: labels are smoothed. Links are few.
                    share = {"kind": 0.2, "link": 0.5}.get(part, 0.05)
                    self.assertLess(float(new[part]), share * float(old[part]), part)

    def test_what_it_learned_comes_out_of_the_decoder(self):
        reports = toy.training_reports()
        candidates = candidates_of(toy.fitted(), reports, None, 0.1, nullcontext)
        kinds = right = 0
        for report, found in zip(reports, candidates):
            given = decode(found, Decoding(keep=0.5))
            expected = sorted(report.statements, key=lambda s: (s.roles["content"][0], s.start))
            self.assertEqual([(s.start, s.uncued) for s in given], [(s.start, s.uncued) for s in expected])
            for one, annotated in zip(given, expected):
                for role in set(ROLES) - annotated.untold:
                    self.assertEqual(one.roles[role], annotated.roles[role], role)
                kinds += 1
                right += KINDS[int(one.kind.argmax())] == annotated.kind
        self.assertEqual(right, kinds)

    def test_names_and_who_is_meant_are_learned_beside(self):
        network, links, right = toy.fitted(), 0, 0
        with torch.no_grad():
            for batch in toy.batches_of(toy.training_reports()):
                _, _, hidden = read(network, batch)
                self.assertTrue(torch.equal(network.names(hidden).argmax(-1), batch.entities))
                chosen = network.linker(network.linked(hidden), batch.links, batch.mentions).argmax(-1) if len(batch.links) else []
                for number, choice in enumerate(chosen):
                    meant = [1 + m for l, m in batch.targets.tolist() if l == number] or [0]
                    right += int(choice) in meant
                    links += 1
        self.assertGreater(links, 10)
        self.assertGreater(right, 0.8 * links)

    def test_names_and_links_are_counted(self):
        reports = toy.training_reports()
        counts = names_and_links(toy.fitted(), reports)
        # Every speaker is one name; each link of a report is counted.
        speakers = sum(e == ENTITIES.index("B-Person") for r in reports for e in r.entities)
        self.assertEqual((counts["names"], counts["given"], counts["names right"]), (speakers,) * 3)
        self.assertEqual(counts["links"], sum(len(r.links) for r in reports))
        self.assertGreater(counts["links right"], 0.8 * counts["links"])
        untrained = names_and_links(toy.network(), reports)
        self.assertLess(untrained["names right"], speakers / 4)

    def test_parts_of_names_join(self):
        b, i, place = (ENTITIES.index(part) for part in ("B-Person", "I-Person", "B-Location"))
        self.assertEqual(spans_of([b, i, 0, b, b, place]), {(0, 1, "Person"), (3, 3, "Person"), (4, 4, "Person"), (5, 5, "Location")})
        self.assertEqual(spans_of([i, i, place + 1]), {(0, 1, "Person"), (2, 2, "Location")})

    def test_what_is_not_annotated_is_not_learned(self):
        raw = [without_labels(r, "codebook") for r in toy.reports(4, 3)]
        network = toy.network()
        for batch in toy.batches_of(raw):
            self.assertEqual(losses(network, batch, read(network, batch)), {})


class Resuming(unittest.TestCase):
    def run_once(self, folder: Path, steps: int | None = None, **plan) -> tuple[dict, int]:
        """Fits a network with dropout; killed after some steps, if any are told. Gives the weights, the
        average and the network's own, and how many steps were made."""
        learner, made = toy.network(dropout=0.1), 0
        batches = [toy.batches_of(toy.reports(8, 5), pieces) for pieces in (150, 250)]
        torch.manual_seed(11)

        def loss_of(batch):
            nonlocal made
            if made == steps:
                raise Killed
            made += 1
            return losses(learner, batch, read(learner, batch))

        weights = fit(learner, batches, loss_of, Plan(folder, **{"epochs": 3, "rate": 1e-3, "head_rate": 2e-3, "seed": 1} | plan), lambda *_: None)
        return {"average": weights, "own": learner.state_dict()}, made

    def assert_same(self, one: dict, other: dict):
        for part in ("average", "own"):
            for name, value in one[part].items():
                self.assertTrue(torch.equal(value, other[part][name]), f"{part} {name}")

    def test_a_killed_run_gives_the_weights_of_an_uninterrupted_one(self):
        for save in (0.0, 1e9):  # a checkpoint a step, and one an epoch
            with self.subTest(save=save), tempfile.TemporaryDirectory() as folder:
                whole, steps = self.run_once(Path(folder) / "whole")
                done = 0
                for killed in (steps // 4, steps // 2):
                    with self.assertRaises(Killed):
                        self.run_once(Path(folder) / "killed", killed, save=save)
                    done += killed
                resumed, rest = self.run_once(Path(folder) / "killed", save=save)
                self.assert_same(whole, resumed)
                if save == 0.0:
                    self.assertEqual(done + rest, steps)
                else:
                    self.assertTrue(steps - done < rest < steps)

    def test_dropout_matters_so_that_its_state_must_be_kept(self):
        with tempfile.TemporaryDirectory() as folder:
            one, _ = self.run_once(Path(folder) / "one")
            file = Path(folder) / "other" / "checkpoint.pt"
            with self.assertRaises(Killed):
                self.run_once(file.parent, 4, save=0.0)
            held = torch.load(file, weights_only=True)
            torch.manual_seed(99)
            torch.save(held | {"random": {"cpu": torch.get_rng_state()}}, file)
            other, _ = self.run_once(file.parent)
            self.assertFalse(all(torch.equal(v, other["average"][k]) for k, v in one["average"].items()))

    def test_seconds_that_were_spent_stay_spent(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "checkpoint.pt"
            spent = 0.0
            for _ in range(2):
                with self.assertRaises(Killed):
                    self.run_once(Path(folder), 3, save=0.0, seconds=1e6)
                held = torch.load(file, weights_only=True)
                self.assertGreater(held["seconds"], spent)
                spent = held["seconds"]
            self.assertEqual(held["step"], 6)
            torch.save(held | {"seconds": 1e6}, file)
            _, made = self.run_once(Path(folder), 0, seconds=1e6)
            self.assertEqual(made, 0)


class Distilling(unittest.TestCase):
    def test_a_student_comes_near_its_teacher_on_raw_reports(self):
        raw = [without_labels(r, "codebook") for r in toy.training_reports()]
        batches = toy.batches_of(raw)
        answers = {id(b): ask([toy.fitted()], b) for b in batches}
        student = toy.network(seed=2)
        far = lambda: {
            key: float(np.mean([float(taught(student, b, answers[id(b)], read(student, b)).get(key, 0.0)) for b in batches]))
            for key in ("start", "roles", "exists", "kind")
        }
        with torch.no_grad(), tempfile.TemporaryDirectory() as folder:
            before = far()
            with torch.enable_grad():
                plan = Plan(Path(folder), epochs=15, rate=4e-3, head_rate=4e-3, seed=1)
                student.load_state_dict(fit(student, [batches], lambda b: both(student, b, answers[id(b)], 0.7), plan, lambda *_: None))
            student.eval()
            after = far()
        for key, value in before.items():
            self.assertLess(after[key], value / 2, key)

    def test_answers_are_means_and_shown_where_a_start_is_likely_or_annotated(self):
        batch = toy.batches_of(toy.training_reports())[0]
        untaught, teacher = toy.network().eval(), toy.fitted()
        one, other = ask([teacher], batch), ask([untaught], batch)
        mixed = ask([teacher, untaught], batch)
        torch.testing.assert_close(mixed.starts, (one.starts + other.starts) / 2)
        likely = set(torch.nonzero(1 - mixed.starts[:, 0] > WORTH).flatten().tolist())
        self.assertEqual(set(mixed.rows.tolist()), likely | set(batch.rows.tolist()))
        self.assertEqual(len(mixed.exists), len(mixed.rows))
        self.assertEqual(mixed.roles.shape[0], len(mixed.rows))
        torch.testing.assert_close(mixed.kinds.sum(-1), torch.ones(len(mixed.rows)))


class BaseWeights(unittest.TestCase):
    def test_both_file_formats_give_the_same_encoder(self):
        with tempfile.TemporaryDirectory() as folder:
            base = toy.write_base(Path(folder))
            from_torch = load_encoder(base).state_dict()
            header, data = {}, b""
            weights = torch.load(base / "pytorch_model.bin")
            for name, value in weights.items():
                raw = value.numpy().tobytes()
                header[name] = {"dtype": "F32", "shape": list(value.shape), "data_offsets": [len(data), len(data) + len(raw)]}
                data += raw
            text = json.dumps(header).encode()
            (base / "model.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + data)
            (base / "pytorch_model.bin").unlink()
            self.assertEqual(set(read_safetensors(base / "model.safetensors")), set(weights))
            for name, value in load_encoder(base).state_dict().items():
                self.assertTrue(torch.equal(value, from_torch[name]), name)
