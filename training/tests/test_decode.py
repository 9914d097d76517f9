import itertools
import unittest

import numpy as np

from tests import toy
from troth_training.calibrate import combine, fitted, judged, logistic, sigmoid
from troth_training.data import Report, Statement
from troth_training.decode import Decoding, Found, decode, segments, without_doubles
from troth_training.evaluate import runs
from troth_training.labels import CONVENTIONS, KINDS, ROLES


def found(start: int, probability: float, cue: list[int], content: list[int]) -> Found:
    roles = {role: [] for role in ROLES} | {"cue": cue, "content": content}
    return Found(start, not cue, probability, 0.5, roles, np.zeros(len(KINDS)), np.zeros(0))


class Segments(unittest.TestCase):
    def value(self, logits, chosen, cost):
        chosen = set(chosen)
        return sum(logits[i] for i in chosen) - cost * sum(i - 1 not in chosen for i in chosen)

    def test_no_other_choice_of_words_is_worth_more(self):
        random = np.random.default_rng(1)
        for _ in range(150):
            logits, cost = random.normal(0, 2, random.integers(0, 9)), random.choice([0.0, 0.5, 2.0, 4.0])
            best = max(
                self.value(logits, [i for i, b in enumerate(bits) if b], cost)
                for bits in itertools.product((0, 1), repeat=len(logits))
            )
            self.assertAlmostEqual(self.value(logits, segments(logits, cost), cost), best)

    def test_a_gap_is_filled_where_it_costs_less_than_a_fragment(self):
        self.assertEqual(segments(np.array([3.0, -1.0, 3.0]), 2.0), [0, 1, 2])
        self.assertEqual(segments(np.array([3.0, -2.5, 3.0]), 2.0), [0, 2])
        self.assertEqual(segments(np.array([1.0, -5.0, 3.0]), 2.0), [2])


class Doubles(unittest.TestCase):
    def test_of_two_that_share_a_cue_the_likelier_stays(self):
        kept = without_doubles([found(3, 0.6, [3, 4], [9]), found(4, 0.9, [4], [5, 6])])
        self.assertEqual([f.start for f in kept], [4])

    def test_an_uncued_one_over_the_same_content_goes(self):
        kept = without_doubles([found(5, 0.7, [], [5, 6, 7]), found(3, 0.8, [3], [5, 6, 8])])
        self.assertEqual([f.start for f in kept], [3])

    def test_nested_ones_and_neighbours_stay_in_the_order_of_the_text(self):
        given = [found(9, 0.9, [9], [10, 11]), found(3, 0.5, [3], [8, 9, 10, 11]), found(20, 0.4, [], [20, 21])]
        self.assertEqual([f.start for f in without_doubles(given)], [3, 9, 20])


class Decode(unittest.TestCase):
    def candidate(self, **roles: list[int]) -> dict:
        logits = np.full((6, len(ROLES)), -9.0)
        for role, words in roles.items():
            logits[words, ROLES.index(role)] = 9.0
        return {"start": 12, "uncued": False, "probability": 0.5, "tag": 0.5, "begin": 10, "roles": logits, "kind": np.ones(len(KINDS))}

    def test_words_are_counted_from_the_beginning_of_the_report(self):
        (made,) = decode([self.candidate(source=[0], cue=[2], content=[3, 4])], Decoding(keep=0.5))
        self.assertEqual((made.roles["source"], made.roles["cue"], made.roles["content"]), ([10], [12], [13, 14]))

    def test_the_unlikely_and_the_empty_are_not_given(self):
        self.assertEqual(decode([self.candidate(cue=[2], content=[3])], Decoding(keep=0.51)), [])
        self.assertEqual(decode([self.candidate(cue=[2])], Decoding(keep=0.5)), [])

    def test_a_start_is_its_own_cue_and_an_uncued_one_has_none(self):
        (made,) = decode([self.candidate(content=[3])], Decoding(keep=0.5))
        self.assertEqual(made.roles["cue"], [12])
        (made,) = decode([self.candidate(cue=[2], content=[3]) | {"uncued": True}], Decoding(keep=0.5))
        self.assertEqual(made.roles["cue"], [])

    def test_spans_join_neighbouring_words_and_count_code_points(self):
        report = toy.reports(1, 1)[0]
        report.spans = [(0, 4), (5, 9), (10, 11), (13, 20)]
        self.assertEqual(runs(report, [0, 1, 3]), [[0, 9], [13, 20]])
        self.assertEqual(runs(report, []), [])


class Calibration(unittest.TestCase):
    def test_logistic_regression_finds_the_weights_that_made_the_data(self):
        random = np.random.default_rng(2)
        weights = np.array([1.5, -0.7, 0.3])
        x = np.column_stack([random.normal(size=(20000, 2)), np.ones(20000)])
        right = (random.random(20000) < sigmoid(x @ weights)).astype(float)
        np.testing.assert_allclose(logistic(x, right), weights, atol=0.08)

    def test_probabilities_are_the_shares_that_are_right(self):
        random = np.random.default_rng(3)
        # How sure two parts of a network are, and by convention how much that is worth.
        weights, count = np.array([0.6, 0.9, -0.5, 0.8]), 5000
        development, candidates = {}, {}
        for c, convention in enumerate(CONVENTIONS):
            reports, made = [], []
            for tag, exists in random.normal(0, 1.5, (count, 2)):
                right = random.random() < sigmoid(weights[0] * tag + weights[1] * exists + weights[2 + c])
                gold = Statement({"content": [1, 2]}, frozenset(), "claim", 0, False, False)
                reports.append(Report("", convention, [], [], [], [], [], [gold]))
                roles = np.full((4, len(ROLES)), -9.0)
                roles[[1, 2] if right else [3], ROLES.index("content")] = 9.0
                made.append([{
                    "start": 0, "uncued": False, "tag": sigmoid(tag), "probability": sigmoid(exists), "begin": 0,
                    "roles": roles, "kind": np.ones(len(KINDS)), "right": right,
                }])
            development[convention], candidates[convention] = reports, made
        found = fitted(development, candidates)
        np.testing.assert_allclose(found, weights, atol=0.15)
        combine(found, candidates)
        for convention in CONVENTIONS:
            sure = np.array([(c["probability"], c["right"]) for (c,) in candidates[convention]])
            for low in (0.0, 0.25, 0.5, 0.75):
                inside = sure[(sure[:, 0] >= low) & (sure[:, 0] < low + 0.25)]
                self.assertGreater(len(inside), 100)
                self.assertAlmostEqual(*inside.mean(0), delta=0.05)

    def test_each_annotation_is_found_once_by_its_best_match(self):
        gold = [
            Statement({"content": [1, 2, 3, 4]}, frozenset(), "threat", 0, False, False),
            Statement({"content": [8, 9]}, frozenset(), None, 7, False, False),
        ]
        report = Report("", "codebook", [], [], [], [], [], gold)
        given = [found(0, 1, [0], [1, 2]), found(0, 1, [0], [1, 2, 3]), found(7, 1, [7], [8, 9]), found(5, 1, [5], [4, 6, 7])]
        told = [(right, kind) for _, right, kind in judged(report, given)]
        self.assertEqual(told, [(False, None), (True, KINDS.index("threat")), (True, None), (False, None)])
