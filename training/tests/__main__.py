"""Runs every test and writes what came of it as JSON: of each test null, why it was skipped, or how it failed.

    python -m tests FILE
"""

import json
import sys
import unittest
from pathlib import Path


class Outcomes(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.told: dict[str, dict | None] = {}
        self.buffer = True

    def tell(self, test, outcome: dict | None) -> None:
        # What fails in setUpClass has no test of its own; it gets a name that no test has.
        self.told[getattr(test, "_testMethodName", str(test))] = outcome

    def addSuccess(self, test):
        self.tell(test, None)

    def addSkip(self, test, reason):
        self.tell(test, {"skipped": reason})

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self.tell(test, {"failed": self.failures[-1][1]})

    def addError(self, test, error):
        super().addError(test, error)
        self.tell(test, {"failed": self.errors[-1][1]})

    def addSubTest(self, test, subtest, error):
        super().addSubTest(test, subtest, error)
        if error is not None:
            self.tell(test, {"failed": str(error[1])})


if __name__ == "__main__":
    outcomes = Outcomes()
    unittest.defaultTestLoader.discover(str(Path(__file__).parent), top_level_dir=str(Path(__file__).parents[1])).run(outcomes)
    Path(sys.argv[1]).write_text(json.dumps(outcomes.told))
