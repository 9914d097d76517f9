"""The attribution network: one encoder pass, a tagger of starts, and for each start a small
transformer over its paragraph that tells which words play which role.
"""

from pathlib import Path

import torch
from torch import nn
import torch.nn.functional as F

from .batches import Batch
from .encoder import Encoder, load_encoder
from .labels import CONVENTIONS, ENTITIES, KINDS, QUOTED, ROLES, STARTS

# Signed distance to the start in words, on a log scale; wide enough for any scope.
DISTANCES = 24


def distance_bucket(distance: torch.Tensor) -> torch.Tensor:
    size = distance.abs().float()
    far = torch.where(size < 4, size, 4 + 2 * torch.log2(size.clamp(min=4) / 4)).long().clamp(max=11)
    return torch.where(distance < 0, 11 - far, 12 + far).clamp(0, DISTANCES - 1)


class HeadLayer(nn.Module):
    """A pre-norm transformer layer; small, and started from nothing."""

    def __init__(self, width: int, heads: int, dropout: float):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 2 * width), nn.Linear(2 * width, width)

    def forward(self, x, bias):
        b, n, d = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(b, n, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        p = self.dropout if self.training else 0.0
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        x = x + self.out(a.transpose(1, 2).reshape(b, n, d))
        return x + F.dropout(self.down(F.gelu(self.up(self.norm2(x)))), p, self.training)


class RoleTagger(nn.Module):
    """Words of one paragraph and the start among them -> roles of each word, existence, kind."""

    def __init__(self, width: int, layers: int, dropout: float):
        super().__init__()
        self.start = nn.Embedding(3, width)  # not the start, a cue, uncued
        self.distance = nn.Embedding(DISTANCES, width)
        self.layers = nn.ModuleList(HeadLayer(width, width // 64, dropout) for _ in range(layers))
        self.norm = nn.LayerNorm(width)
        self.roles = nn.Linear(width, len(ROLES))
        self.exists = nn.Linear(2 * width, 1)
        self.kind = nn.Sequential(nn.Linear(3 * width, width), nn.GELU(), nn.Dropout(dropout), nn.Linear(width, len(KINDS)))

    def forward(self, words, rows, at, uncued):
        """words (n, width); rows (c, r) with -1 for padding; at, uncued (c,)"""
        present = rows >= 0
        x = words.index_select(0, rows.clamp(min=0).flatten()).unflatten(0, rows.shape)
        place = torch.arange(rows.shape[1], device=rows.device)[None, :] - at[:, None]
        mark = torch.where(place == 0, 1 + uncued[:, None], 0)
        x = x + self.start(mark) + self.distance(distance_bucket(place))
        bias = torch.where(present, 0.0, -1e4)[:, None, None, :].to(x.dtype)
        for layer in self.layers:
            x = layer(x, bias)
        x = self.norm(x)
        roles = self.roles(x)
        content = torch.sigmoid(roles[..., ROLES.index("content")]) * present
        # Sums as products: onnxruntime adds up a product's terms in one order, however many threads it has.
        weights = torch.stack([(place == 0).to(x.dtype), content.to(x.dtype), present.to(x.dtype)], 1)
        sums = weights @ x
        counts = weights @ torch.ones_like(x[..., :1])
        start, pooled, whole = sums[:, 0], sums[:, 1] / (counts[:, 1] + 1e-3), sums[:, 2] / counts[:, 2]
        exists = self.exists(torch.cat([start, pooled], -1)).squeeze(-1)
        kind = self.kind(torch.cat([start, pooled, whole], -1))
        return roles, exists, kind


class Linker(nn.Module):
    """Which name words mean: each word span is its first and last word (Lee et al. 2017), a link's
    score with a mention is their product and how far apart they stand. Mention 0 is "no name here"."""

    def __init__(self, width: int):
        super().__init__()
        self.query = nn.Sequential(nn.Linear(2 * width, width), nn.GELU(), nn.Linear(width, width))
        self.key = nn.Sequential(nn.Linear(2 * width, width), nn.GELU(), nn.Linear(width, width))
        self.distance = nn.Embedding(2 * FAR, 1)
        self.none = nn.Linear(width, 1)

    def forward(self, words, links, mentions):
        """words (n, width); links (l, 3), mentions (m, 3): first row, last row, report -> (l, 1 + m)"""
        span = lambda at: torch.cat([words[at[:, 0]], words[at[:, 1]]], -1)
        query, key = self.query(span(links)), self.key(span(mentions))
        score = query @ key.T / key.shape[1] ** 0.5
        apart = mentions[None, :, 0] - links[:, None, 0]
        far = (apart.abs().float() + 1).log2().long().clamp(max=FAR - 1)
        score = score + self.distance(torch.where(apart < 0, far, FAR + far)).squeeze(-1)
        score = score.masked_fill(mentions[None, :, 2] != links[:, None, 2], -1e4)
        return torch.cat([self.none(query), score], 1)


# Doublings of the distance between a link and a mention that are told apart.
FAR = 12


class AttributionNetwork(nn.Module):
    def __init__(self, encoder: Encoder, width: int = 256, layers: int = 2, dropout: float = 0.1):
        super().__init__()
        self.encoder = encoder
        size = encoder.shape.width
        self.quoted = nn.Embedding(len(QUOTED) + 1, size)
        self.convention = nn.Embedding(len(CONVENTIONS), size)
        for embedding in (self.quoted, self.convention):
            nn.init.normal_(embedding.weight, std=0.01)
        self.starts = nn.Sequential(nn.Linear(size, width), nn.GELU(), nn.Linear(width, len(STARTS)))
        self.project = nn.Linear(size, width)
        self.tagger = RoleTagger(width, layers, dropout)
        self.names = nn.Sequential(nn.Linear(size, width), nn.GELU(), nn.Linear(width, len(ENTITIES)))
        self.linked = nn.Linear(size, width // 2)
        self.linker = Linker(width // 2)

    def encode(self, ids, mask, quoted, convention, words):
        """-> starts (n, 3), words for the tagger (n, width), hidden states of the words (n, size)"""
        extra = self.quoted(quoted) + self.convention(convention)[:, None, :]
        hidden = self.encoder(ids, mask, extra).flatten(0, 1).index_select(0, words)
        return self.starts(hidden), self.project(hidden), hidden


def read(network: AttributionNetwork, batch: Batch) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """`encode` of a batch."""
    return network.encode(batch.ids, batch.mask, batch.quoted, batch.convention, batch.words)


def build(base: Path, width: int = 256, layers: int = 2, dropout: float = 0.1) -> AttributionNetwork:
    return AttributionNetwork(load_encoder(base, dropout), width, layers, dropout)


def load(base: Path, weights: Path, width: int = 256) -> AttributionNetwork:
    """A network as a run kept it (`epoch-N.pt`), ready to be run; base: what it began with."""
    network = build(base, width)
    network.load_state_dict(torch.load(weights, map_location="cpu", weights_only=True)["network"])
    return network.eval()
