"""Reads what training/prepare.ts wrote: reports cut into words, pieces and paragraphs by the engine
itself, with the annotated statements as lists of word indices.
"""

import gzip
import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from .labels import ENTITIES


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
    entities: list[int] | None = None  # ENTITIES of each word; None: not annotated
    held: bool = False  # whether the entities are kept for measuring
    mentions: list[tuple[int, int]] = field(default_factory=list)  # first and last word of each name
    # first and last word of what means somebody, and the mentions of that somebody
    links: list[tuple[tuple[int, int], list[int]]] = field(default_factory=list)
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
            entities = row.get("entities")
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
                    entities=[ENTITIES.index(e) for e in entities] if entities else None,
                    held=bool(row.get("entitiesHeld")),
                    mentions=[tuple(m) for m in row.get("mentions", [])],
                    links=[(tuple(k["words"]), k["targets"]) for k in row.get("links", [])],
                    extra={"folder": row.get("folder")},
                )
            )
    return reports


def without_labels(report: Report, convention: str) -> Report:
    """The same text, unmarked, to be read by the rules of a convention."""
    return replace(report, statements=None, entities=None, mentions=[], links=[], convention=convention)


def sampled(reports: list[Report], part: int) -> list[Report]:
    """One in so many of the reports, and every one whose statements' kinds are told."""
    told = lambda report: any(s.kind is not None for s in report.statements or ())
    return [report for at, report in enumerate(reports) if at % part == 0 or told(report)]
