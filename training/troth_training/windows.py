"""Cuts reports into windows for the encoder. src/engine/network/windows.ts does the same; the
bundle's parity cases hold the two together.

A window is whole paragraphs, as many as fit, behind some words of what stands before. A paragraph
that is too long is cut between sentences, or between words where a sentence is too long.
"""

from dataclasses import dataclass

from .data import Report

# Pieces a window holds at most, and how many of them may be context from before. Attention costs
# grow with length; news paragraphs have 40 to 60 words, so that 160 hold two or three.
LONGEST = 160
CONTEXT = 24


@dataclass(frozen=True)
class Window:
    report: int
    begin: int  # first word that belongs to it
    end: int  # one past the last
    context: int  # first word of the context; == begin without context


def windows_of(report: Report, index: int, longest: int = LONGEST, context: int = CONTEXT) -> list[Window]:
    counts = [len(p) for p in report.pieces]
    out: list[Window] = []
    begin = 0
    for end in _cuts(report, counts, longest):
        first, room = begin, context
        while first > 0 and counts[first - 1] <= room:
            first -= 1
            room -= counts[first]
        out.append(Window(index, begin, end, first))
        begin = end
    return out


def _cuts(report: Report, counts: list[int], longest: int) -> list[int]:
    """Ends of the windows: after the last whole paragraph that fits, else sentence, else word."""
    n = len(counts)
    cuts: list[int] = []
    begin = 0
    while begin < n:
        total, at = 0, begin
        paragraph_end = sentence_end = begin
        while at < n and total + counts[at] <= longest:
            total += counts[at]
            at += 1
            if at == n or report.paragraph[at] != report.paragraph[at - 1]:
                paragraph_end = sentence_end = at
            elif report.sentence[at] != report.sentence[at - 1]:
                sentence_end = at
        end = paragraph_end if paragraph_end > begin else sentence_end if sentence_end > begin else max(at, begin + 1)
        cuts.append(end)
        begin = end
    return cuts
