"""Weights taken back out of a bundle's graphs."""

import tempfile
import unittest
from pathlib import Path

import torch

from tests import toy
from troth_training.export import export
from troth_training.recover import recover


class Recovered(unittest.TestCase):
    def test_every_weight_as_near_as_int8_keeps_it(self):
        kept = toy.fitted()
        with tempfile.TemporaryDirectory() as folder:
            export(kept, Path(folder))
            network = toy.network(seed=7)
            left = recover(network, Path(folder))
        self.assertEqual(left, [])
        for (name, was), now in zip(kept.named_parameters(), network.parameters()):
            step = was.abs().max().item() / 127
            self.assertLessEqual((was - now).abs().max().item(), step * 1.01, name)


if __name__ == "__main__":
    unittest.main()
