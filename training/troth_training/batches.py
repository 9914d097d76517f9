"""Windows of like length packed into padded tensors, with their labels."""

import multiprocessing
import random
from dataclasses import dataclass, fields

import numpy as np
import torch

from .data import Report
from .labels import CONVENTIONS, KINDS, ROLES
from .windows import CONTEXT, LONGEST, Window, windows_of

CLS, SEP, PAD = 101, 102, 0


@dataclass
class Batch:
    """Everything is a tensor; n counts the words that belong to the windows, c the annotated starts."""

    ids: torch.Tensor  # (windows, pieces)
    mask: torch.Tensor  # (windows, pieces)
    quoted: torch.Tensor  # (windows, pieces) QUOTED + 1; 0 for what is no word
    convention: torch.Tensor  # (windows,)
    words: torch.Tensor  # (n,) place of each word's first piece in the flattened (windows * pieces)
    owner: torch.Tensor  # (n, 2) report and word index
    scope: torch.Tensor  # (n, 2) rows of the n words that a statement starting there may use: its paragraph, in its window
    starts: torch.Tensor  # (n,) STARTS; -1 where nothing is told
    entities: torch.Tensor  # (n,) ENTITIES; -1 where nothing is told
    rows: torch.Tensor  # (c,) row of the start
    uncued: torch.Tensor  # (c,) 1 for uncued starts
    told: torch.Tensor  # (c, roles) whether the annotation tells of the role
    kinds: torch.Tensor  # (c,) KINDS or -1
    marks: torch.Tensor  # (marks, 3) start (0..c), row and role of each word that plays one
    mentions: torch.Tensor  # (m, 3) first row, last row, report
    links: torch.Tensor  # (l, 3) first row, last row, report
    targets: torch.Tensor  # (k, 2) link (0..l) and mention (0..m) that are one

    def to(self, device) -> "Batch":
        return Batch(*(getattr(self, f.name).to(device) for f in fields(self)))


def collate(reports: list[Report], windows: list[Window], convention: str | None = None) -> Batch:
    ids, quoted, owner, places, scope, starts, entities = [], [], [], [], [], [], []
    rows, uncued, told, kinds, marks = [], [], [], [], []
    mentions, links, targets = [], [], []
    for w, window in enumerate(windows):
        report = reports[window.report]
        piece_ids, states = [CLS], [0]
        base = len(owner) - window.begin
        before = None
        for word in range(window.context, window.end):
            paragraph = report.paragraph[word]
            if before is not None and (paragraph != before or word == window.begin):
                piece_ids.append(SEP)
                states.append(0)
            before = paragraph
            if word >= window.begin:
                owner.append((window.report, word))
                places.append((w, len(piece_ids)))
            piece_ids += report.pieces[word]
            states += [report.quoted[word] + 1] * len(report.pieces[word])
        piece_ids.append(SEP)
        states.append(0)
        ids.append(piece_ids)
        quoted.append(states)
        scope += _paragraphs(report, window, base)
        if report.links and window.begin == 0 and _is_whole(report, windows, w):
            for (first, last), meant in report.links:
                targets += [(len(links), len(mentions) + m) for m in meant]
                links.append((base + first, base + last, window.report))
            mentions += [(base + first, base + last, window.report) for first, last in report.mentions]
        length = window.end - window.begin
        starts += [-1 if report.statements is None else 0] * length
        entities += [-1] * length if report.entities is None or report.held else report.entities[window.begin : window.end]
        for statement in report.statements or []:
            if not window.begin <= statement.start < window.end:
                continue
            row = base + statement.start
            starts[row] = 2 if statement.uncued else 1
            begin, end = scope[row]
            for r, role in enumerate(ROLES):
                marks += [(len(rows), base + word, r) for word in statement.roles.get(role, []) if begin <= base + word < end]
            rows.append(row)
            uncued.append(int(statement.uncued))
            told.append([role not in statement.untold for role in ROLES])
            kinds.append(-1 if statement.kind is None else KINDS.index(statement.kind))
    # Few distinct shapes, so that what the kernels prepare for each is used again.
    longest = _padded(max(map(len, ids)))
    grid = lambda lists: np.array([r + [0] * (longest - len(r)) for r in lists], np.int64)
    tensor = lambda values, *shape: torch.from_numpy(np.array(values, np.int64).reshape(-1, *shape))
    conventions = [CONVENTIONS.index(convention or reports[w.report].convention) for w in windows]
    return Batch(
        ids=torch.from_numpy(grid(ids)),
        mask=torch.from_numpy(grid([[1] * len(r) for r in ids])),
        quoted=torch.from_numpy(grid(quoted)),
        convention=tensor(conventions),
        words=tensor([w * longest + p for w, p in places]),
        owner=tensor(owner, 2),
        scope=tensor(scope, 2),
        starts=tensor(starts),
        entities=tensor(entities),
        rows=tensor(rows),
        uncued=tensor(uncued),
        told=tensor(told, len(ROLES)).bool(),
        kinds=tensor(kinds),
        marks=tensor(marks, 3),
        mentions=tensor(mentions, 3),
        links=tensor(links, 3),
        targets=tensor(targets, 2),
    )


def _is_whole(report: Report, windows: list[Window], at: int) -> bool:
    """Whether all windows of the report stand here, in order, from `at` on."""
    end = 0
    for window in windows[at:]:
        if window.report != windows[at].report or window.begin != end:
            break
        end = window.end
    return end == len(report.pieces)


def _padded(length: int) -> int:
    return -(-length // 16) * 16


def _paragraphs(report: Report, window: Window, base: int) -> list[tuple[int, int]]:
    """Of each word of the window, the rows of its paragraph."""
    out = []
    begin = window.begin
    for word in range(window.begin, window.end):
        if word + 1 == window.end or report.paragraph[word + 1] != report.paragraph[word]:
            out += [(base + begin, base + word + 1)] * (word + 1 - begin)
            begin = word + 1
    return out


def stretches(batch: Batch, rows: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The rows that the tagger looks at for starts at `rows`: (starts, reach), -1 pads; and each
    start's own place in its stretch."""
    begin, end = batch.scope[rows].unbind(1)
    reach = _padded(int((end - begin).max()))
    grid = begin[:, None] + torch.arange(reach, device=rows.device)
    return torch.where(grid < end[:, None], grid, -1), rows - begin


def role_targets(batch: Batch, reach: int) -> tuple[torch.Tensor, torch.Tensor]:
    """For the annotated starts: (c, reach, roles) 1 or 0, and whether it is told."""
    begin, end = batch.scope[batch.rows].unbind(1)
    target = torch.zeros(len(batch.rows), reach, len(ROLES), device=batch.rows.device)
    start, row, role = batch.marks.unbind(1)
    target[start, row - begin[start], role] = 1.0
    present = torch.arange(reach, device=begin.device) < (end - begin)[:, None]
    return target, present[:, :, None] & batch.told[:, None, :]


def shuffled(reports: list[Report], pieces: int, seed: int, longest: int = LONGEST, context: int = CONTEXT) -> list[list[Window]]:
    """All windows of the reports in batches of about `pieces` pieces, like lengths together; those of
    a report with links stay together, since a name may stand in another window."""
    rng = random.Random(seed)
    cut = [windows_of(r, i, longest, context) for i, r in enumerate(reports)]
    windows = [w for r, own in zip(reports, cut) if not r.links for w in own]
    rng.shuffle(windows)
    size = lambda w: sum(len(p) for p in reports[w.report].pieces[w.context : w.end])
    room = max(512, pieces // 16)
    chunks = [windows[i : i + room] for i in range(0, len(windows), room)]
    batches: list[list[Window]] = []
    for chunk in chunks:
        chunk.sort(key=size)
        batch: list[Window] = []
        for window in chunk:
            if batch and (len(batch) + 1) * (size(window) + 4) > pieces:
                batches.append(batch)
                batch = []
            batch.append(window)
        if batch:
            batches.append(batch)
    together = [own for r, own in zip(reports, cut) if r.links]
    rng.shuffle(together)
    batch = []
    for own in together:
        if batch and (len(batch) + len(own)) * (longest + context + 8) > pieces * 1.3:
            batches.append(batch)
            batch = []
        batch += own
    if batch:
        batches.append(batch)
    rng.shuffle(batches)
    return batches


_reports: list[Report] = []


def _collate_own(windows: list[Window]) -> dict[str, np.ndarray]:
    batch = collate(_reports, windows)
    return {f.name: getattr(batch, f.name).numpy() for f in fields(batch)}


def prepared(reports: list[Report], pieces: int, seed: int, longest: int, device, workers: int) -> list[Batch]:
    """All of `shuffled` as tensors on a device, made by several processes."""
    global _reports
    _reports = reports
    windows = shuffled(reports, pieces, seed, longest)
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        made = pool.map(_collate_own, windows, chunksize=8)
    _reports = []
    return [Batch(**{k: torch.from_numpy(v).to(device) for k, v in arrays.items()}) for arrays in made]
