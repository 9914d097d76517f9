"""What denies what: how it is judged."""

import importlib.util
import unittest

import numpy as np

HAS_LIGHTGBM = importlib.util.find_spec("lightgbm") is not None


@unittest.skipUnless(HAS_LIGHTGBM, "LightGBM is not installed")
class DisputesTest(unittest.TestCase):
    def test_average_precision(self):
        from troth_training.disputes import average_precision

        self.assertEqual(average_precision(np.array([0.9, 0.8, 0.1]), np.array([1.0, 0.0, 1.0])), (1 + 2 / 3) / 2)

    def test_a_report_is_judged_by_what_others_taught(self):
        from troth_training.disputes import judge

        x = np.array([[value] for value in [0.0, 1.0] * 12])
        y = x[:, 0].copy()
        reports = [f"r{at // 2}" for at in range(24)]
        y[:2] = [1.0, 0.0]
        told = judge(x, y, reports)
        self.assertLess(told[0], 0.5)
        self.assertGreater(told[1], 0.5)


if __name__ == "__main__":
    unittest.main()
