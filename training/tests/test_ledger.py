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
        from troth_training.ledger import kept, learn_evidence

        rng = np.random.default_rng(1)
        x = np.round(rng.random((4000, 5)), 3)
        rows = [{"x": [list(row)], "xb": [list(row)], "y": int(row[0] + row[1] > 1.2)} for row in x]
        real = np.round(rng.random((50, 5)) * 0.3, 3)
        for mean in learn_evidence(rows, {"evidence": real, "beside": real}).values():
            written = kept(mean, list("abcde"))
            for row, told in zip(x[:200], mean.predict(x[:200])):
                odds = np.mean([self.odds(trees, row) for trees in written["forests"]])
                self.assertAlmostEqual(1 / (1 + math.exp(-odds)), told, places=4)

    def odds(self, trees, row):
        total = 0.0
        for tree in trees:
            at = 0 if tree["feature"] else -1
            while at >= 0:
                at = (tree["low"] if row[tree["feature"][at]] <= tree["upTo"][at] else tree["high"])[at]
            total += tree["leaf"][-1 - at]
        return total


@unittest.skipUnless(HAS_LIGHTGBM, "LightGBM is not installed")
class JoinsTest(unittest.TestCase):
    def setUp(self):
        from troth_training.ledger import SHARED, UNSHARED

        self.names = ["words", *SHARED, *UNSHARED]
        # A pair of one holder and speaker with so many words in common.
        self.pair = lambda words: [words, *[1.0] * len(SHARED), *[0.0] * len(UNSHARED)]

    def learned(self, rows, dossier=(), others=()):
        from troth_training.ledger import learn_joins

        asked = np.array(others).reshape(len(others), len(self.names))
        return learn_joins(rows, list(dossier), asked, self.names)

    def score(self, pair, learned):
        from troth_training.ledger import score

        return score(np.array([pair]), learned)[0]

    def test_others_lower_what_is_joined(self):
        rows = [{"x": self.pair(x), "y": int(x > 0.5)} for x in np.random.default_rng(2).random(400)]
        at = self.pair(0.7)
        self.assertLess(self.score(at, self.learned(rows, others=[at] * 200)), self.score(at, self.learned(rows)))

    def test_the_dossier_counts_more_than_stories(self):
        at = self.pair(0.5)
        one, two = [{"x": at, "y": 1}] * 100, [{"x": at, "y": 0}] * 100
        self.assertGreater(self.score(at, self.learned(two, one)), 0.6)
        self.assertLess(self.score(at, self.learned(one, two)), 0.4)

    def test_the_same_words_of_others_are_not_joined(self):
        from troth_training.ledger import of_others

        at = self.pair(0.5)
        learned = self.learned([{"x": at, "y": 1}] * 50)
        self.assertGreater(self.score(at, learned), 0.8)
        self.assertLess(self.score(of_others(np.array([at]), self.names)[0], learned), 0.2)


class WorldTest(unittest.TestCase):
    def test_worlds_keep_their_groups_when_merged(self):
        one = World([[101, 5, 102]], [(0, [1]), (0, [1])], [[0]], [[1]], [[1]], [[]])
        both = merged([one, one])
        self.assertEqual(both.passages, [(0, [1]), (0, [1]), (1, [1]), (1, [1])])
        self.assertEqual(both.voices, [[0], [2]])
        self.assertEqual(both.bears, [[1], [3]])


if __name__ == "__main__":
    unittest.main()
