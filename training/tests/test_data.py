"""Reports, as they are read and chosen."""

import unittest

from tests import toy
from troth_training.data import sampled


class Sampled(unittest.TestCase):
    def test_takes_one_in_so_many_and_all_whose_kinds_are_told(self):
        told = toy.reports(3, 1)
        untold = toy.reports(8, 2)
        for report in untold:
            for statement in report.statements:
                statement.kind = None
        self.assertEqual(sampled(untold, 4), [untold[0], untold[4]])
        self.assertEqual(sampled([*untold, *told], 100), [untold[0], *told])
        self.assertEqual(sampled(untold, 1), untold)


if __name__ == "__main__":
    unittest.main()
