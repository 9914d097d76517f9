"""Windows of like length packed into padded tensors, with their labels."""

import random
from dataclasses import dataclass

import torch

from .data import Report
from .labels import CONVENTIONS, KINDS, ROLES
from .windows import Window, windows_of

CLS, SEP, PAD = 101, 102, 0
# Words around a start that the role tagger looks at: the paragraph of the start, at most this far.
REACH = 160


@dataclass
class Batch:
    ids: torch.Tensor  # (windows, pieces)
    mask: torch.Tensor  # (windows, pieces)
    quoted: torch.Tensor  # (windows, pieces) QUOTED + 1; 0 for what is no word
    convention: torch.Tensor  # (windows,)
    words: torch.Tensor  # (n,) place of each word's first piece in the flattened (windows * pieces)
    owner: list[tuple[int, int]]  # report and word index of each of the n words
    starts: torch.Tensor  # (n,) STARTS; -1 where nothing is told
    # candidates: for each, the rows of the n words that its tagger looks at
    rows: torch.Tensor  # (candidates, reach) index into the n words; -1 pads
    at: torch.Tensor  # (candidates,) place of the start in its row
    uncued: torch.Tensor  # (candidates,) 1 for uncued starts
    roles: torch.Tensor  # (candidates, reach, roles) 1, 0, or -1 where nothing is told
    kinds: torch.Tensor  # (candidates,) KINDS or -1
    exists: torch.Tensor  # (candidates,)


def scope_of(report: Report, window: Window, word: int) -> tuple[int, int]:
    """The words that the statement of a start at `word` may use: its paragraph, within the window."""
    begin, end = word, word + 1
    while begin > window.begin and report.paragraph[begin - 1] == report.paragraph[word] and word - begin < REACH:
        begin -= 1
    while end < window.end and report.paragraph[end] == report.paragraph[word] and end - word < REACH:
        end += 1
    return begin, end


def collate(reports: list[Report], windows: list[Window], convention: str | None = None) -> Batch:
    ids, quoted, owner, places, starts = [], [], [], [], []
    candidates = []
    row_of: dict[tuple[int, int, int], int] = {}
    for w, window in enumerate(windows):
        report = reports[window.report]
        piece_ids, marks = [CLS], [0]
        before = None
        for word in range(window.context, window.end):
            if before is not None and (report.paragraph[word] != before or word == window.begin):
                piece_ids.append(SEP)
                marks.append(0)
            before = report.paragraph[word]
            if word >= window.begin:
                row_of[(w, window.report, word)] = len(owner)
                owner.append((window.report, word))
                places.append((w, len(piece_ids)))
                starts.append(0 if report.statements is not None else -1)
            piece_ids += report.pieces[word]
            marks += [report.quoted[word] + 1] * len(report.pieces[word])
        piece_ids.append(SEP)
        marks.append(0)
        ids.append(piece_ids)
        quoted.append(marks)
        for statement in report.statements or []:
            if window.begin <= statement.start < window.end:
                row = row_of[(w, window.report, statement.start)]
                starts[row] = 2 if statement.uncued else 1
                candidates.append((w, window, statement))
    # Few distinct shapes, so that what the kernels prepare for each is used again.
    longest = -(-max(map(len, ids)) // 16) * 16
    pad = lambda rows, value: torch.tensor([r + [value] * (longest - len(r)) for r in rows])
    reach = 1
    scopes = []
    for w, window, statement in candidates:
        begin, end = scope_of(reports[window.report], window, statement.start)
        scopes.append((begin, end))
        reach = max(reach, end - begin)
    reach = -(-reach // 16) * 16
    n = len(candidates)
    rows = torch.full((n, reach), -1)
    roles = torch.full((n, reach, len(ROLES)), -1.0)
    at = torch.zeros(n, dtype=torch.long)
    uncued = torch.zeros(n, dtype=torch.long)
    kinds = torch.full((n,), -1)
    for c, ((w, window, statement), (begin, end)) in enumerate(zip(candidates, scopes)):
        first = row_of[(w, window.report, begin)]
        rows[c, : end - begin] = torch.arange(first, first + end - begin)
        at[c] = statement.start - begin
        uncued[c] = int(statement.uncued)
        for r, role in enumerate(ROLES):
            if role in statement.untold:
                continue
            roles[c, : end - begin, r] = 0.0
            for word in statement.roles.get(role, []):
                if begin <= word < end:
                    roles[c, word - begin, r] = 1.0
        if statement.kind is not None:
            kinds[c] = KINDS.index(statement.kind)
    conventions = [CONVENTIONS.index(convention or reports[w.report].convention) for w in windows]
    return Batch(
        ids=pad(ids, PAD),
        mask=pad([[1] * len(r) for r in ids], 0),
        quoted=pad(quoted, 0),
        convention=torch.tensor(conventions),
        words=torch.tensor([w * longest + p for w, p in places], dtype=torch.long),
        owner=owner,
        starts=torch.tensor(starts, dtype=torch.long),
        rows=rows,
        at=at,
        uncued=uncued,
        roles=roles,
        kinds=kinds,
        exists=torch.ones(n),
    )


def shuffled(reports: list[Report], pieces: int, seed: int, longest: int, context: int) -> list[list[Window]]:
    """All windows of the reports in batches of about `pieces` pieces, like lengths together."""
    rng = random.Random(seed)
    windows = [w for i, r in enumerate(reports) for w in windows_of(r, i, longest, context)]
    rng.shuffle(windows)
    size = lambda w: sum(len(p) for p in reports[w.report].pieces[w.context : w.end])
    chunks = [windows[i : i + 512] for i in range(0, len(windows), 512)]
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
    rng.shuffle(batches)
    return batches
