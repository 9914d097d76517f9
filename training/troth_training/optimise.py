"""Makes an exported graph cheaper to run and gives it int8 weights.

    python -m troth_training.optimise --full FILE.fp32.onnx --out FILE.onnx --head 32 --rows

What it computes stays the same but for rounding:
- each attention becomes one operator, which works in blocks that fit the processor's cache, and gives
  the same numbers with AVX2 and with AVX-512 (the products and the softmax that it replaces do not);
- the encoder's last layer is computed for the pieces that are read afterwards alone (a word's first
  one), not for the context, a word's other pieces and [SEP].

onnxruntime makes its own fusions when the engine loads the file.
"""

import argparse
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

CONTRIB = "com.microsoft"
# Between a projection and the product of queries and keys, or of weights and values.
LAYOUT = {"Mul", "Transpose", "Reshape", "Squeeze", "Split"}


def optimise(full: Path, out: Path, head: int, rows: bool) -> None:
    """`fuse`, then `quantise`; out: int8 graph."""
    with tempfile.TemporaryDirectory() as folder:
        fused = Path(folder) / "fused.onnx"
        fuse(full, fused, head, rows)
        quantise(fused, out)


def fuse(full: Path, out: Path, head: int, rows: bool) -> None:
    """full: fp32 graph as torch exports it; out: fp32 too; head: width of one attention head; rows:
    whether the last layer's rows are chosen behind it, as the encoder's are.

    Raises ValueError where the graph is not of the form that torch gives these networks.
    """
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        simplify(full, plain)
        model = onnx.load(plain)
        graph = Graph(model.graph)
        fuse_attention(graph, head)
        if rows:
            keep_read_rows(graph)
        graph.tidy()
        if not any(entry.domain == CONTRIB for entry in model.opset_import):
            model.opset_import.append(helper.make_opsetid(CONTRIB, 1))
        onnx.save(model, out)


def quantise(full: Path, out: Path) -> None:
    """Gives a graph int8 weights, its embeddings too: they are half of the weights."""
    quantize_dynamic(
        str(full), str(out), weight_type=QuantType.QInt8, per_channel=True, reduce_range=False,
        op_types_to_quantize=["MatMul", "Gather"],
        # The attention operator is not in the standard, so that the quantiser cannot tell its type.
        extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )


def simplify(source: Path, target: Path) -> None:
    """Folds constants and drops what does nothing, as onnxruntime does before it runs a graph."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.optimized_model_filepath = str(target)
    options.log_severity_level = 3
    # A product and a sum stay two: the quantiser knows no Gemm.
    onnxruntime.InferenceSession(
        str(source), options, providers=["CPUExecutionProvider"], disabled_optimizers=["MatMulAddFusion"],
    )


class Graph:
    """A graph with who makes and who reads each of its values."""

    def __init__(self, graph: onnx.GraphProto):
        self.proto = graph
        self.maker = {name: node for node in graph.node for name in node.output}

    def readers(self, value: str) -> list[onnx.NodeProto]:
        return [node for node in self.proto.node if value in node.input]

    def replace(self, old: onnx.NodeProto, *new: onnx.NodeProto) -> None:
        self.proto.node.remove(old)
        self.proto.node.extend(new)
        self.maker |= {name: node for node in new for name in node.output}

    def constant(self, name: str, values: list[int]) -> str:
        if all(entry.name != name for entry in self.proto.initializer):
            self.proto.initializer.append(numpy_helper.from_array(np.array(values, np.int64), name))
        return name

    def tidy(self) -> None:
        """Leaves what the outputs need, each node behind those whose values it reads."""
        ordered: dict[str, onnx.NodeProto] = {}

        def visit(value: str) -> None:
            node = self.maker.get(value)
            if node is None or node.output[0] in ordered:
                return
            for name in node.input:
                visit(name)
            ordered[node.output[0]] = node

        for output in self.proto.output:
            visit(output.name)
        used = {name for node in ordered.values() for name in node.input}
        weights = [entry for entry in self.proto.initializer if entry.name in used]
        nodes = list(ordered.values())
        del self.proto.node[:], self.proto.initializer[:]
        # Shapes of what is no more.
        del self.proto.value_info[:]
        self.proto.node.extend(nodes)
        self.proto.initializer.extend(weights)


def fuse_attention(graph: Graph, head: int) -> None:
    """Makes one operator of each softmax of products, with what lays out its inputs and its output."""
    for number, softmax in enumerate([node for node in graph.proto.node if node.op_type == "Softmax"]):
        weighted = [node for node in graph.readers(softmax.output[0]) if node.op_type == "MatMul"]
        if not weighted:
            continue
        product, bias = (graph.maker[name] for name in graph.maker[softmax.input[0]].input)
        query, key = (projection(graph, name) for name in product.input)
        value = projection(graph, weighted[0].input[1])
        (transposed,) = graph.readers(weighted[0].output[0])
        (joined,) = graph.readers(transposed.output[0])
        width = width_of(graph, query[0])
        names = [query[0], key[0], value[0]]
        nodes = []
        if (query[1], key[1], value[1]) == (0, 1, 2):
            # One projection for the three.
            width //= 3
            names = [f"attention_{number}_{part}" for part in ("query", "key", "value")]
            sizes = graph.constant(f"attention_{number}_sizes", [width] * 3)
            nodes.append(helper.make_node("Split", [query[0], sizes], list(names), axis=2))
        if present := present_of(graph, bias):
            cast = f"attention_{number}_present"
            nodes.append(helper.make_node("Cast", [present], [cast], to=onnx.TensorProto.INT32))
            names += ["", cast]
        nodes.append(
            helper.make_node(
                "MultiHeadAttention", names, list(joined.output), name=f"attention_{number}", domain=CONTRIB,
                num_heads=width // head,
            )
        )
        graph.replace(joined, *nodes)


def projection(graph: Graph, value: str) -> tuple[str, int | None]:
    """The projection that a value is laid out from, and which of its parts it is."""
    part = None
    while (node := graph.maker[value]).op_type in LAYOUT:
        if node.op_type == "Split":
            part = list(node.output).index(value)
        value = node.input[0]
    return value, part


def width_of(graph: Graph, projected: str) -> int:
    (matmul,) = [graph.maker[name] for name in graph.maker[projected].input if name in graph.maker]
    return next(entry for entry in graph.proto.initializer if entry.name == matmul.input[1]).dims[1]


def present_of(graph: Graph, bias: onnx.NodeProto) -> str | None:
    """Which places are words, where the bias tells words from padding; None where nothing is padded."""
    node = bias
    while node.op_type in ("Unsqueeze", "Mul", "Sub", "Cast"):
        node = graph.maker[next(name for name in reversed(node.input) if name in graph.maker)]
    if node.op_type == "ConstantOfShape":
        return None
    if node.op_type != "Where":
        raise ValueError(f"a bias of attention that is no padding: {bias.name} is made by {node.op_type}")
    return node.input[0]


def keep_read_rows(graph: Graph) -> None:
    """Moves the choice of rows from behind the last layer to its queries, where nothing else reads the layer."""
    for rows in [node for node in graph.proto.node if node.op_type == "Gather"]:
        flat = graph.maker.get(rows.input[0])
        norm = graph.maker.get(flat.input[0]) if flat and flat.op_type in ("Flatten", "Reshape") else None
        if norm is None or norm.op_type != "LayerNormalization":
            continue
        others = [node for node in graph.readers(norm.output[0]) if node is not flat and node.op_type != "Shape"]
        if others or len(graph.readers(flat.output[0])) > 1:
            continue
        attention = [node for node in graph.proto.node if node.op_type == "MultiHeadAttention"][-1]
        query = graph.maker[attention.input[0]]
        matmul = next(graph.maker[name] for name in query.input if name in graph.maker)
        below = matmul.input[0]
        (residual,) = [node for node in graph.readers(below) if node.op_type == "Add"]
        chosen = helper.make_node("Gather", [below, rows.input[1]], ["read_rows"], name="read_rows", axis=1)
        for node in (matmul, residual):
            node.input[list(node.input).index(below)] = "read_rows"
        window = graph.constant("the_one_window", [0])
        alone = helper.make_node("Squeeze", [norm.output[0], window], list(rows.output), name="rows_alone")
        graph.replace(rows, chosen, alone)
        return
    raise ValueError("no choice of rows stands behind the last layer")


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--full", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--head", type=int, required=True, help="width of one attention head")
    ap.add_argument("--rows", action="store_true", help="rows are chosen behind the last layer (the encoder)")
    args = ap.parse_args()
    optimise(args.full, args.out, args.head, args.rows)


if __name__ == "__main__":
    main()
