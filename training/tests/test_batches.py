import random
import unittest
from dataclasses import fields

import torch

from tests import toy
from troth_training.batches import collate, prepared, role_targets, shuffled, stretches
from troth_training.data import Report
from troth_training.labels import CONVENTIONS, ROLES
from troth_training.windows import CONTEXT, LONGEST, windows_of


def made_up(chance: random.Random) -> Report:
    """Paragraphs, sentences and words of every length, longer than a window now and then."""
    report = Report("", "codebook", [], [], [], [], [], None)
    sentence = 0
    for paragraph in range(chance.randint(1, 6)):
        for _ in range(chance.randint(1, 4)):
            for _ in range(chance.choice((1, 5, 20, 60, 200))):
                report.pieces.append([9] * chance.choice((1, 1, 1, 1, 2, 3, 7, 170 if chance.random() < 0.05 else 1)))
                report.paragraph.append(paragraph)
                report.sentence.append(sentence)
            sentence += 1
    report.quoted = [0] * len(report.pieces)
    return report


class Windows(unittest.TestCase):
    def test_every_word_belongs_to_one_window_and_none_is_too_long(self):
        chance = random.Random(3)
        for _ in range(60):
            report = made_up(chance)
            size = lambda a, b: sum(map(len, report.pieces[a:b]))
            windows = windows_of(report, 4)
            self.assertEqual([w.begin for w in windows], [0] + [w.end for w in windows][:-1])
            self.assertEqual(windows[-1].end, len(report.pieces))
            for w in windows:
                self.assertEqual(w.report, 4)
                self.assertTrue(size(w.begin, w.end) <= LONGEST or w.end == w.begin + 1)
                self.assertLessEqual(size(w.context, w.begin), CONTEXT)
                # All that fits before is context.
                self.assertTrue(w.context == 0 or size(w.context - 1, w.begin) > CONTEXT)

    def test_a_paragraph_that_fits_is_not_cut(self):
        chance = random.Random(4)
        whole = cut = 0
        for _ in range(60):
            report = made_up(chance)
            ends = {w.end for w in windows_of(report, 0)}
            for paragraph in range(report.paragraph[-1] + 1):
                own = [i for i, p in enumerate(report.paragraph) if p == paragraph]
                inside = ends & set(range(own[0] + 1, own[-1] + 1))
                if sum(len(report.pieces[i]) for i in own) <= LONGEST:
                    self.assertEqual(inside, set())
                    whole += 1
                else:
                    self.assertNotEqual(inside, set())
                    cut += 1
        self.assertGreater(min(whole, cut), 20)


class Collating(unittest.TestCase):
    def setUp(self):
        self.reports = toy.reports(12, 7) + toy.reports(12, 8, "polnear")
        # Windows of 12 pieces: several a report, and several a paragraph.
        windows = [windows_of(r, i, 12, 5) for i, r in enumerate(self.reports)]
        self.assertGreater(max(map(len, windows)), 2)
        self.windows = [w for own in windows for w in own]
        self.batch = collate(self.reports, self.windows)
        self.owners = [tuple(o) for o in self.batch.owner.tolist()]
        self.row = {owner: row for row, owner in enumerate(self.owners)}

    def test_each_word_of_a_window_has_a_row_that_leads_to_its_first_piece(self):
        self.assertEqual(len(self.row), sum(len(r.pieces) for r in self.reports))
        flat = self.batch.ids.flatten()[self.batch.words].tolist()
        self.assertEqual(flat, [self.reports[r].pieces[w][0] for r, w in self.owners])
        quoted = self.batch.quoted.flatten()[self.batch.words].tolist()
        self.assertEqual(quoted, [self.reports[r].quoted[w] + 1 for r, w in self.owners])

    def test_windows_are_laid_out_as_the_engine_lays_them_out(self):
        from troth_training.parity import lay_out

        for w, window in enumerate(self.windows):
            given = lay_out(self.reports[window.report], window)
            length = given["ids"].shape[1]
            self.assertEqual(self.batch.ids[w, :length].tolist(), given["ids"][0].tolist())
            self.assertEqual(self.batch.quoted[w, :length].tolist(), given["quoted"][0].tolist())
            self.assertEqual(self.batch.mask[w].tolist(), [1] * length + [0] * (self.batch.ids.shape[1] - length))
            self.assertEqual(CONVENTIONS[self.batch.convention[w]], self.reports[window.report].convention)

    def test_a_start_sees_its_paragraph_as_far_as_its_window_goes(self):
        for window in self.windows:
            report = self.reports[window.report]
            for word in range(window.begin, window.end):
                own = [i for i in range(window.begin, window.end) if report.paragraph[i] == report.paragraph[word]]
                scope = self.batch.scope[self.row[window.report, word]].tolist()
                self.assertEqual(scope, [self.row[window.report, own[0]], self.row[window.report, own[-1]] + 1])

    def test_labels_stand_at_the_rows_of_their_words(self):
        statements = {(i, s.start): s for i, r in enumerate(self.reports) for s in r.statements}
        starts = [2 if (s := statements.get(o)) and s.uncued else 1 if s else 0 for o in self.owners]
        self.assertEqual(self.batch.starts.tolist(), starts)
        self.assertEqual({1, 2} - set(starts), set())
        grid, at = stretches(self.batch, self.batch.rows)
        target, known = role_targets(self.batch, grid.shape[1])
        self.assertEqual(len(self.batch.rows), len(statements))
        left_out = 0
        for c, row in enumerate(self.batch.rows.tolist()):
            report, start = self.owners[row]
            statement = statements[report, start]
            self.assertEqual(int(grid[c, at[c]]), row)
            for r, role in enumerate(ROLES):
                places = [self.owners[int(grid[c, i])][1] for i in torch.nonzero(target[c, :, r]).flatten()]
                seen = {self.owners[int(g)][1] for g in grid[c] if g >= 0}
                self.assertEqual(places, [w for w in statement.roles[role] if w in seen])
                left_out += len(statement.roles[role]) - len(places)
                told = known[c, :, r].tolist()
                self.assertEqual(told, [role not in statement.untold and int(g) >= 0 for g in grid[c]])
        self.assertGreater(left_out, 0, "no window cuts a paragraph: the case is not tried")

    def test_names_that_are_kept_for_measuring_are_not_learned(self):
        held = toy.reports(3, 7)
        held[1].held = True
        batch = collate(held, [w for i, r in enumerate(held) for w in windows_of(r, i)])
        for (report, word), entity in zip(batch.owner.tolist(), batch.entities.tolist()):
            self.assertEqual(entity, -1 if report == 1 else held[report].entities[word])

    def test_links_lead_from_their_words_to_their_mentions(self):
        expected = [
            (i, tuple(words), sorted(r.mentions[t] for t in targets))
            for i, r in enumerate(self.reports) for words, targets in r.links
        ]
        self.assertTrue(any(targets for _, _, targets in expected))
        links, mentions = self.batch.links.tolist(), self.batch.mentions.tolist()
        place = lambda a, b: (self.owners[a][1], self.owners[b][1])
        found = []
        for number, (a, b, report) in enumerate(links):
            self.assertEqual(self.owners[a][0], report)
            targets = [mentions[m] for l, m in self.batch.targets.tolist() if l == number]
            self.assertTrue(all(m[2] == report for m in targets))
            found.append((report, place(a, b), sorted(place(*m[:2]) for m in targets)))
        self.assertEqual(found, expected)


class Shuffling(unittest.TestCase):
    def setUp(self):
        self.reports = toy.reports(60, 9)
        for report in self.reports[::2]:
            report.links.clear()

    def test_every_window_comes_once_and_batches_keep_to_their_size(self):
        batches = shuffled(self.reports, 500, 1, 40, 10)
        every = [w for i, r in enumerate(self.reports) for w in windows_of(r, i, 40, 10)]
        order = lambda w: (w.report, w.begin)
        self.assertEqual(sorted((w for b in batches for w in b), key=order), every)
        for batch in batches:
            if len(batch) > 1 and not self.reports[batch[0].report].links:
                longest = max(sum(map(len, self.reports[w.report].pieces[w.context : w.end])) for w in batch)
                self.assertLessEqual(len(batch) * (longest + 4), 500)

    def test_the_order_follows_from_the_seed(self):
        self.assertEqual(shuffled(self.reports, 500, 1), shuffled(self.reports, 500, 1))
        self.assertNotEqual(shuffled(self.reports, 500, 1), shuffled(self.reports, 500, 2))

    def test_reports_with_links_stay_whole_so_that_no_link_is_lost(self):
        links = 0
        for windows in shuffled(self.reports, 500, 1, 40, 10):
            links += len(collate(self.reports, windows).links)
        self.assertEqual(links, sum(len(r.links) for r in self.reports))
        self.assertGreater(links, 10)
        # Half a report has none: its names may stand in the other half.
        number = max(range(60), key=lambda i: len(self.reports[i].links) * len(windows_of(self.reports[i], i, 40, 10)))
        half = windows_of(self.reports[number], number, 40, 10)[:-1]
        self.assertGreater(len(half), 0)
        self.assertEqual(len(collate(self.reports, half).links), 0)

    def test_several_processes_make_the_same_batches(self):
        made = prepared(self.reports, 500, 1, 40, "cpu", 2)
        alone = [collate(self.reports, windows) for windows in shuffled(self.reports, 500, 1, 40)]
        self.assertEqual(len(made), len(alone))
        for a, b in zip(made, alone):
            for f in fields(a):
                self.assertTrue(torch.equal(getattr(a, f.name), getattr(b, f.name)), f.name)
