"""Makes an exported graph cheaper to run and gives it int8 weights.

    python -m troth_training.optimise --full FILE.fp32.onnx --out FILE.onnx --head 32

What it computes stays the same but for rounding:
- each attention becomes one operator, which works in blocks that fit the processor's cache;
- the encoder's last layer is computed for the pieces that are read afterwards alone (a word's first
  one), not for the context, a word's other pieces and [SEP];
- onnxruntime's own fusions are made here, once, but for the one of additions and layer norms: that
  operator takes eight times as long as the two (measured with 1.30 and 1.32 on AVX-512).

So the engine must load the file with onnxruntime's basic optimisations alone: the extended ones would
bring that operator back.
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


def optimise(full: Path, out: Path, head: int) -> None:
    """full: fp32 graph as torch exports it; out: int8 graph; head: width of one attention head."""
    with tempfile.TemporaryDirectory() as folder:
        plain, fused, small = (Path(folder) / f"{name}.onnx" for name in ("plain", "fused", "small"))
        level = onnxruntime.GraphOptimizationLevel
        rewrite(full, plain, level.ORT_ENABLE_BASIC)
        model = onnx.load(plain)
        graph = Graph(model.graph)
        fuse_attention(graph, head)
        keep_read_rows(graph)
        graph.tidy()
        if not any(entry.domain == CONTRIB for entry in model.opset_import):
            model.opset_import.append(helper.make_opsetid(CONTRIB, 1))
        onnx.save(model, fused)
        # Embeddings too: they are half of the weights.
        quantize_dynamic(
            str(fused), str(small), weight_type=QuantType.QInt8, per_channel=True, reduce_range=False,
            op_types_to_quantize=["MatMul", "Gather"],
            # The attention operator is not in the standard, so that the quantiser cannot tell its type.
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )
        rewrite(small, out, level.ORT_ENABLE_EXTENDED)


def rewrite(source: Path, target: Path, level: onnxruntime.GraphOptimizationLevel) -> None:
    """Saves a graph as onnxruntime would run it."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = level
    options.optimized_model_filepath = str(target)
    options.log_severity_level = 3
    onnxruntime.InferenceSession(
        str(source), options, providers=["CPUExecutionProvider"],
        disabled_optimizers=["SkipLayerNormFusion", "MatMulAddFusion"],
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
        scores = graph.maker[softmax.input[0]]
        if not weighted or scores.op_type != "Add":
            continue
        product, bias = (graph.maker[name] for name in scores.input)
        query, key = (projection(graph, name) for name in product.input)
        value = projection(graph, weighted[0].input[1])
        (transposed,) = graph.readers(weighted[0].output[0])
        (joined,) = graph.readers(transposed.output[0])
        width = weight_of(graph, query[0]).dims[1]
        names = [query[0], key[0], value[0]]
        nodes = []
        if query[1] is not None:
            # One projection for the three.
            width //= 3
            names = [f"attention_{number}_{part}" for part in ("query", "key", "value")]
            sizes = graph.constant(f"attention_{number}_sizes", [width] * 3)
            nodes.append(helper.make_node("Split", [query[0], sizes], [names[i] for i in range(3)], axis=2))
            assert [query[1], key[1], value[1]] == [0, 1, 2]
        padded = padding(graph, bias)
        inputs = [*names, "", f"{joined.output[0]}_present"] if padded else names
        if padded:
            nodes.append(helper.make_node("Cast", [padded], [inputs[4]], to=onnx.TensorProto.INT32))
        nodes.append(
            helper.make_node(
                "MultiHeadAttention", inputs, list(joined.output), name=f"attention_{number}", domain=CONTRIB,
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


def weight_of(graph: Graph, projected: str) -> onnx.TensorProto:
    (matmul,) = [graph.maker[name] for name in graph.maker[projected].input if name in graph.maker]
    return next(entry for entry in graph.proto.initializer if entry.name == matmul.input[1])


def padding(graph: Graph, bias: onnx.NodeProto) -> str | None:
    """Which places are words, where the bias tells words from padding; None where nothing is padded."""
    node = bias
    while node.op_type in ("Unsqueeze", "Mul", "Sub", "Cast"):
        node = graph.maker[next(name for name in reversed(node.input) if name in graph.maker)]
    if node.op_type == "ConstantOfShape":
        return None
    assert node.op_type == "Where", node.op_type
    return node.input[0]


def keep_read_rows(graph: Graph) -> None:
    """Moves the choice of rows from behind the last layer to its queries, if it is all that reads the layer."""
    for rows in [node for node in graph.proto.node if node.op_type == "Gather"]:
        flat = graph.maker.get(rows.input[0])
        norm = graph.maker.get(flat.input[0]) if flat and flat.op_type in ("Flatten", "Reshape") else None
        if norm is None or norm.op_type != "LayerNormalization":
            continue
        if len(graph.readers(norm.output[0])) > 1 and any(
            node.op_type != "Shape" and node is not flat for node in graph.readers(norm.output[0])
        ):
            continue
        if len(graph.readers(flat.output[0])) > 1:
            continue
        attention = [node for node in graph.proto.node if node.op_type == "MultiHeadAttention"][-1]
        query = graph.maker[attention.input[0]]
        matmul = next(graph.maker[name] for name in query.input if name in graph.maker)
        below = matmul.input[0]
        (residual,) = [node for node in graph.readers(below) if node.op_type == "Add"]
        batch = graph.constant("one_window", [0])
        chosen = helper.make_node("Gather", [below, rows.input[1]], ["read_rows"], name="read_rows", axis=1)
        for node in (matmul, residual):
            node.input[list(node.input).index(below)] = "read_rows"
        squeeze = helper.make_node("Squeeze", [norm.output[0], batch], list(rows.output), name="read_rows_only")
        graph.replace(rows, chosen, squeeze)
        return


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--full", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--head", type=int, required=True, help="width of one attention head")
    args = ap.parse_args()
    optimise(args.full, args.out, args.head)


if __name__ == "__main__":
    main()
