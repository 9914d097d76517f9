"""Writes the network as three ONNX files with int8 weights: `encoder.onnx` (pieces of a window ->
of each word its start, its part of a name, and vectors for the others), `tagger.onnx` (words and
starts -> roles, existence, kind) and `linker.onnx` (words, links and mentions -> who is meant).

    python -m troth_training.export --weights FILE.pt --base DIR --out DIR
"""

import shutil
import tempfile
from pathlib import Path
from typing import Callable

import torch
from torch import nn
import torch.nn.functional as F

from .network import AttributionNetwork
from .optimise import fuse, quantise
from .options import network_of, network_options


class EncoderGraph(nn.Module):
    """One window of n pieces without padding, as the engine runs it: one at a time, so that nothing
    else in a batch can change its numbers (int8 scales are taken over a whole tensor)."""

    def __init__(self, network: AttributionNetwork):
        super().__init__()
        self.network = network

    def forward(self, ids, quoted, convention, words):
        ids, quoted, convention, words = (x.long() for x in (ids, quoted, convention, words))
        starts, projected, hidden = self.network.encode(ids, torch.ones_like(ids), quoted, convention, words)
        names = F.softmax(self.network.names(hidden), -1)
        return F.softmax(starts, -1), projected, names, self.network.linked(hidden)


class TaggerGraph(nn.Module):
    def __init__(self, network: AttributionNetwork):
        super().__init__()
        self.tagger = network.tagger

    def forward(self, words, rows, at, uncued):
        roles, exists, kind = self.tagger(words, rows.long(), at.long(), uncued.long())
        return roles, exists, F.softmax(kind, -1)


class LinkerGraph(nn.Module):
    """Of each link the probability of "no name here" and of each mention of the same report."""

    def __init__(self, network: AttributionNetwork):
        super().__init__()
        self.linker = network.linker

    def forward(self, words, links, mentions):
        same = lambda at: F.pad(at.long(), (0, 1))
        return F.softmax(self.linker(words, same(links), same(mentions)), -1)


def export(network: AttributionNetwork, out: Path, int8: bool = True) -> None:
    """Writes the three files; without `int8` the same graphs in fp32, to tell what rounding costs."""
    network.eval()
    out.mkdir(parents=True, exist_ok=True)
    pieces, words, starts, reach = 23, 17, 3, 9
    whole = lambda low, high, *shape: torch.randint(low, high, shape, dtype=torch.int32)
    encoder_inputs = (
        whole(0, network.encoder.words.num_embeddings, 1, pieces), whole(0, 5, 1, pieces), whole(1, 2, 1),
        torch.arange(1, words + 1, dtype=torch.int32),
    )
    write(
        EncoderGraph(network), encoder_inputs, out / "encoder.onnx",
        ["ids", "quoted", "convention", "words"], ["starts", "projected", "names", "linked"],
        {"ids": {1: "pieces"}, "quoted": {1: "pieces"}, "words": {0: "n"}},
        lambda full, fused: fuse(full, fused, network.encoder.shape.width // network.encoder.shape.heads, True), int8,
    )
    rows = whole(0, words, starts, reach)
    rows[0, 5:] = -1
    tagger_inputs = (
        torch.randn(words, network.project.out_features), rows,
        torch.tensor([0, 3, 8], dtype=torch.int32), torch.tensor([0, 1, 0], dtype=torch.int32),
    )
    write(
        TaggerGraph(network), tagger_inputs, out / "tagger.onnx",
        ["words", "rows", "at", "uncued"], ["roles", "exists", "kind"],
        {"words": {0: "n"}, "rows": {0: "starts", 1: "reach"}, "at": {0: "starts"}, "uncued": {0: "starts"}},
        lambda full, fused: fuse(full, fused, 64, False), int8,
    )
    linker_inputs = (torch.randn(words, network.linked.out_features), whole(0, words, 4, 2), whole(0, words, 5, 2))
    write(
        LinkerGraph(network), linker_inputs, out / "linker.onnx", ["words", "links", "mentions"], ["who"],
        {"words": {0: "n"}, "links": {0: "l"}, "mentions": {0: "m"}}, shutil.copy, int8,
    )


def write(
    graph: nn.Module, inputs: tuple, file: Path, names: list[str], outputs: list[str], axes: dict,
    finish: Callable[[Path, Path], object], int8: bool,
) -> None:
    """Exports a graph, lets `finish` make another fp32 file of it, and gives that int8 weights."""
    with torch.no_grad(), tempfile.TemporaryDirectory() as folder:
        full, finished = Path(folder) / "full.onnx", Path(folder) / "finished.onnx"
        torch.onnx.export(
            graph, inputs, str(full), input_names=names, output_names=outputs, dynamic_axes=axes,
            opset_version=17, dynamo=False,
        )
        finish(full, finished)
        if int8:
            quantise(finished, file)
        else:
            shutil.copy(finished, file)


def main() -> None:
    ap = network_options(__doc__)
    ap.add_argument("--out", type=Path, required=True)
    args = ap.parse_args()
    export(network_of(args), args.out)
    for file in sorted(args.out.glob("*.onnx")):
        print(file.name, f"{file.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
