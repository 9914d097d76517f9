"""Averages of the weights of two runs."""

import tempfile
import unittest
from pathlib import Path
from unittest import mock

import torch

from troth_training import average


class Average(unittest.TestCase):
    def test_lies_between_the_two(self):
        first, second = {"a": torch.zeros(2), "b": torch.ones(1)}, {"a": torch.full((2,), 4.0), "b": torch.ones(1)}
        made = average.average(first, second, 0.25)
        self.assertEqual(made["a"].tolist(), [1.0, 1.0])
        self.assertEqual(made["b"].tolist(), [1.0])

    def test_reads_and_writes_what_runs_keep(self):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            for number, value in enumerate((0.0, 2.0)):
                torch.save({"network": {"a": torch.tensor([value])}}, folder / f"{number}.pt")
            given = ["", "--first", f"{folder}/0.pt", "--second", f"{folder}/1.pt", "--out", f"{folder}/made.pt"]
            with mock.patch("sys.argv", given):
                average.main()
            self.assertEqual(torch.load(folder / "made.pt", weights_only=True)["network"]["a"].tolist(), [1.0])


if __name__ == "__main__":
    unittest.main()
