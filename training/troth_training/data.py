"""Reads what training/prepare.ts wrote: reports cut into words, pieces and paragraphs by the engine
itself, with the annotated statements as lists of word indices.
"""

import gzip
import json
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Statement:
    """One annotated statement; every role is a sorted list of word indices."""

    roles: dict[str, list[int]]
    # roles that the annotation tells nothing about at this place
    untold: frozenset[str]
    kind: str | None
    start: int  # the word that it is found by: the first of the cue, or of the content
    uncued: bool
    parent: bool


@dataclass
class Report:
    name: str
    convention: str
    pieces: list[list[int]]  # of each word
    quoted: list[int]  # QUOTED of each word
    paragraph: list[int]  # of each word
    sentence: list[int]  # of each word
    spans: list[tuple[int, int]]  # code points of each word, for the scorers
    statements: list[Statement] | None  # None: not annotated
    extra: dict = field(default_factory=dict)


def read_reports(file: Path) -> list[Report]:
    reports = []
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            statements = None
            if row["statements"] is not None:
                statements = [
                    Statement(
                        roles=s["roles"],
                        untold=frozenset(s["untold"]),
                        kind=s["kind"],
                        start=(s["roles"]["cue"] or s["roles"]["content"])[0],
                        uncued=not s["roles"]["cue"],
                        parent=s["nested"],
                    )
                    for s in row["statements"]
                    if s["roles"]["cue"] or s["roles"]["content"]
                ]
            reports.append(
                Report(
                    name=row["name"],
                    convention=row["convention"],
                    pieces=row["pieces"],
                    quoted=row["quoted"],
                    paragraph=row["paragraph"],
                    sentence=row["sentence"],
                    spans=[tuple(s) for s in row["spans"]],
                    statements=statements,
                    extra={"folder": row.get("folder")},
                )
            )
    return reports
