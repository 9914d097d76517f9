"""The ledger's models: what is written for the engine of the ledger gives what was learned."""

import importlib.util
import math
import unittest

import numpy as np

from troth_training.matcher import merged, World

HAS_LIGHTGBM = importlib.util.find_spec("lightgbm") is not None


@unittest.skipUnless(HAS_LIGHTGBM, "LightGBM is not installed")
class ForestTest(unittest.TestCase):
    def test_written_trees_give_what_was_learned(self):
        from troth_training.ledger import forest, learn_evidence

        rng = np.random.default_rng(1)
        x = np.round(rng.random((4000, 5)), 3)
        rows = [{"x": [list(row)], "y": int(row[0] + row[1] > 1.2)} for row in x]
        trees = learn_evidence(rows, np.round(rng.random((50, 5)) * 0.3, 3))
        written = forest(trees, list("abcde"))
        for row, told in zip(x[:200], trees.predict(x[:200])):
            total = 0.0
            for tree in written["trees"]:
                at = 0 if tree["feature"] else -1
                while at >= 0:
                    at = (tree["low"] if row[tree["feature"][at]] <= tree["upTo"][at] else tree["high"])[at]
                total += tree["leaf"][-1 - at]
            self.assertAlmostEqual(1 / (1 + math.exp(-total)), told, places=4)

    def test_others_lower_what_is_joined(self):
        from troth_training.ledger import learn_joins, score

        rng = np.random.default_rng(2)
        rows = [{"x": [x, 1.0], "y": int(x > 0.5)} for x in rng.random(400)]
        alone = learn_joins(rows, [], np.zeros((0, 2)))
        beside = learn_joins(rows, [], np.array([[0.7, 1.0]] * 200))
        at = np.array([[0.7, 1.0]])
        self.assertLess(score(at, beside)[0], score(at, alone)[0])

    def test_the_dossier_counts_more_than_stories(self):
        from troth_training.ledger import learn_joins, score

        no_others, at = np.zeros((0, 2)), np.array([[0.5, 1.0]])
        one, two = [{"x": [0.5, 1.0], "y": 1}] * 100, [{"x": [0.5, 1.0], "y": 0}] * 100
        self.assertGreater(score(at, learn_joins(two, one, no_others))[0], 0.6)
        self.assertLess(score(at, learn_joins(one, two, no_others))[0], 0.4)


class WorldTest(unittest.TestCase):
    def test_worlds_keep_their_groups_when_merged(self):
        one = World([[101, 5, 102]], [(0, [1]), (0, [1])], [[0]], [[1]], [[1]], [[]])
        both = merged([one, one])
        self.assertEqual(both.passages, [(0, [1]), (0, [1]), (1, [1]), (1, [1])])
        self.assertEqual(both.voices, [[0], [2]])
        self.assertEqual(both.bears, [[1], [3]])


if __name__ == "__main__":
    unittest.main()
