"""Takes the weights back out of a bundle, as near as int8 kept them, so that a run can go on from it.

    python -m troth_training.recover --model DIR --base DIR --out FILE.pt

A network of the same shape with random weights, all different, is exported the same way; where one of its
weights stands in that graph, the bundle's stands in its own.
"""

import argparse
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .export import export
from .network import AttributionNetwork, build

GRAPHS = ("encoder.onnx", "tagger.onnx", "linker.onnx")


def recover(network: AttributionNetwork, bundle: Path) -> list[str]:
    """Gives the network the bundle's weights; returns the names of those that the graphs do not hold.

    Raises KeyError where the bundle is of another shape or was exported in another way.
    """
    with torch.no_grad(), tempfile.TemporaryDirectory() as folder:
        for weights in network.parameters():
            weights.add_(torch.randn_like(weights) * 0.01)
        export(network, Path(folder), int8=False)
        missing = dict(network.named_parameters())
        for file in GRAPHS:
            shipped = values_of(bundle / file)
            for name, value in values_of(Path(folder) / file).items():
                for key, weights in list(missing.items()):
                    turn = turned(weights.numpy(), value)
                    if turn is not None:
                        weights.copy_(torch.from_numpy(turn(shipped_value(shipped, name)).copy()))
                        del missing[key]
    return list(missing)


def turned(weights: np.ndarray, value: np.ndarray):
    """How a value of the graph is laid out as these weights; None where it is no such value."""
    for turn in (lambda x: x.reshape(weights.shape), lambda x: x.T.reshape(weights.shape)):
        if value.size == weights.size and np.array_equal(turn(value), weights):
            return turn
    return None


def values_of(file: Path) -> dict[str, np.ndarray]:
    """The constants of a graph by name."""
    graph = onnx.load(file).graph
    constants = {
        node.output[0]: node.attribute[0].t
        for node in graph.node
        if node.op_type == "Constant" and node.attribute[0].name == "value"
    }
    tensors = constants | {entry.name: entry for entry in graph.initializer}
    return {name: numpy_helper.to_array(tensor) for name, tensor in tensors.items()}


def shipped_value(values: dict[str, np.ndarray], name: str) -> np.ndarray:
    """A constant of an int8 graph in fp32; a scale belongs to a tensor or to a column."""
    if name in values:
        return values[name]
    if f"{name}_Transposed_quantized" in values:
        return shipped_value(values, f"{name}_Transposed").T
    scale, zero = values[f"{name}_scale"], values[f"{name}_zero_point"]
    return (values[f"{name}_quantized"].astype(np.float32) - zero.astype(np.float32)) * scale


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--model", type=Path, required=True, help="folder of the bundle")
    ap.add_argument("--base", type=Path, required=True, help="folder of the base weights that it began with")
    ap.add_argument("--width", type=int, default=256, help="of the tagger")
    ap.add_argument("--out", type=Path, required=True)
    args = ap.parse_args()
    network = build(args.base, args.width)
    left = recover(network, args.model)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"network": network.state_dict()}, args.out)
    print("not in the bundle, random:", ", ".join(left) or "none")


if __name__ == "__main__":
    main()
