"""The two encoders that base weights exist for, in plain PyTorch: BERT (Devlin et al. 2019) and
MPNet (Song et al. 2020, relative position bias). Both take a learned embedding a token on top
(quotation state, convention), so that what the engine knows of a text reaches every layer.
"""

import json
import math
import struct
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn
import torch.nn.functional as F


@dataclass(frozen=True)
class EncoderShape:
    family: str  # "bert" or "mpnet"
    layers: int
    width: int
    heads: int
    inner: int
    vocabulary: int
    positions: int
    eps: float


class Layer(nn.Module):
    def __init__(self, shape: EncoderShape, dropout: float):
        super().__init__()
        self.heads = shape.heads
        self.query = nn.Linear(shape.width, shape.width)
        self.key = nn.Linear(shape.width, shape.width)
        self.value = nn.Linear(shape.width, shape.width)
        self.out = nn.Linear(shape.width, shape.width)
        self.norm1 = nn.LayerNorm(shape.width, eps=shape.eps)
        self.up = nn.Linear(shape.width, shape.inner)
        self.down = nn.Linear(shape.inner, shape.width)
        self.norm2 = nn.LayerNorm(shape.width, eps=shape.eps)
        self.dropout = dropout

    def forward(self, x, bias):
        b, n, d = x.shape
        split = lambda t: t.view(b, n, self.heads, d // self.heads).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        p = self.dropout if self.training else 0.0
        # No dropout on attention: drawing its random numbers took most of a step on a CPU.
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        x = self.norm1(x + self.out(a.transpose(1, 2).reshape(b, n, d)))
        y = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(y, p, self.training))


class Encoder(nn.Module):
    """ids (b, n), mask (b, n) of 1 and 0, extra (b, n, width) -> hidden states (b, n, width)."""

    def __init__(self, shape: EncoderShape, dropout: float = 0.1):
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=shape.eps)
        self.layers = nn.ModuleList(Layer(shape, dropout) for _ in range(shape.layers))
        self.dropout = dropout
        if shape.family == "mpnet":
            self.relative = nn.Embedding(32, shape.heads)

    def forward(self, ids, mask, extra):
        n = ids.shape[1]
        # MPNet counts positions from 2, as RoBERTa does.
        first = 2 if self.shape.family == "mpnet" else 0
        at = torch.arange(first, first + n, device=ids.device)
        x = self.norm(self.words(ids) + self.positions(at) + extra)
        x = F.dropout(x, self.dropout, self.training)
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        if self.shape.family == "mpnet":
            # Kept as it was learned: a bias that is trained rules out the fast attention kernels.
            bias = bias + self.relative(buckets(n).to(ids.device)).permute(2, 0, 1)[None].to(x.dtype).detach()
        for layer in self.layers:
            x = layer(x, bias)
        return x


def buckets(n: int) -> torch.Tensor:
    """T5's relative position buckets, 32 of them up to distance 128, as MPNet uses them."""
    at = torch.arange(n)
    distance = at[None, :] - at[:, None]
    back = -distance
    side = (back < 0).long() * 16
    back = back.abs()
    far = 8 + (torch.log(back.float().clamp(min=1) / 8) / math.log(128 / 8) * 8).long()
    return side + torch.where(back < 8, back, far.clamp(max=15))


def read_safetensors(file: Path) -> dict[str, torch.Tensor]:
    """The format is a length, a JSON header and raw little-endian data."""
    data = file.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    kinds = {"F32": torch.float32, "F16": torch.float16, "I64": torch.int64, "BF16": torch.bfloat16}
    out = {}
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        a, b = entry["data_offsets"]
        raw = bytearray(data[8 + length + a : 8 + length + b])
        out[name] = torch.frombuffer(raw, dtype=kinds[entry["dtype"]]).reshape(entry["shape"])
    return out


def as_bert(folder: Path) -> torch.Tensor:
    """MPNet has BERT's word pieces behind four of its own: its row of each of BERT's ids, so that
    both encoders are given the same ids."""
    vocabulary = (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")
    row = {piece: index for index, piece in enumerate(vocabulary)}
    same = {"[PAD]": "<pad>", "[CLS]": "<s>", "[SEP]": "</s>", "[MASK]": "<mask>"}
    pieces = vocabulary[4 : 4 + 30522]
    assert pieces[0] == "[PAD]" and pieces[101] == "[CLS]", "not BERT's order"
    return torch.tensor([row[same.get(piece, piece)] for piece in pieces])


def load_encoder(folder: Path, dropout: float = 0.1) -> Encoder:
    """An encoder with the weights of a Hugging Face folder (config.json and weights)."""
    config = json.loads((folder / "config.json").read_text())
    shape = EncoderShape(
        family=config["model_type"],
        layers=config["num_hidden_layers"],
        width=config["hidden_size"],
        heads=config["num_attention_heads"],
        inner=config["intermediate_size"],
        vocabulary=config["vocab_size"],
        positions=config["max_position_embeddings"],
        eps=config["layer_norm_eps"],
    )
    file = folder / "model.safetensors"
    weights = read_safetensors(file) if file.exists() else torch.load(folder / "pytorch_model.bin", map_location="cpu")
    weights = {name.removeprefix("bert.").removeprefix("mpnet."): value for name, value in weights.items()}
    encoder = Encoder(shape, dropout)
    own = {}
    own["words.weight"] = weights["embeddings.word_embeddings.weight"].float()
    if shape.family == "mpnet":
        own["words.weight"] = own["words.weight"][as_bert(folder)]
        encoder.words = nn.Embedding(*own["words.weight"].shape)
    own["positions.weight"] = weights["embeddings.position_embeddings.weight"]
    own["norm.weight"] = weights["embeddings.LayerNorm.weight"]
    own["norm.bias"] = weights["embeddings.LayerNorm.bias"]
    if shape.family == "bert":
        # Everything is segment 0; its embedding is part of the positions'.
        own["positions.weight"] = own["positions.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
        part = {
            "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
            "out": "attention.output.dense", "norm1": "attention.output.LayerNorm",
        }
    else:
        own["relative.weight"] = weights["encoder.relative_attention_bias.weight"]
        part = {
            "query": "attention.attn.q", "key": "attention.attn.k", "value": "attention.attn.v",
            "out": "attention.attn.o", "norm1": "attention.LayerNorm",
        }
    part |= {"up": "intermediate.dense", "down": "output.dense", "norm2": "output.LayerNorm"}
    for i in range(shape.layers):
        for mine, theirs in part.items():
            for kind in ("weight", "bias"):
                own[f"layers.{i}.{mine}.{kind}"] = weights[f"encoder.layer.{i}.{theirs}.{kind}"]
    encoder.load_state_dict(own)
    return encoder
