"""A small world to test on: invented reports with their annotations, and random base weights."""

import functools
import gzip
import json
import random
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import torch

from troth_training.batches import collate, shuffled
from troth_training.data import Report, read_reports
from troth_training.encoder import load_encoder
from troth_training.labels import CONVENTIONS
from troth_training.network import AttributionNetwork, read
from troth_training.train import Plan, fit, losses

# Results are compared bit for bit: sums are added up in one order.
torch.set_num_threads(1)

SPEAKERS = ("Mara Voss", "Ilan Odell", "Tessa Quill", "Joram Beck")
DESCRIBED = ("the harbour office", "the ferry union", "the new mayor")
# Cues and the kind that they make of what they bring.
CUES = {"said": "claim", "vowed": "commitment", "denied": "denial", "warned": "warning"}
CONTENTS = (
    "the old bridge will close before winter", "the salt tax fell twice", "no boat left the northern quay",
    "the well runs dry in June", "Lower Fenwick needs a second school", "the tram line ends at the mill",
)
PLAIN = ("The ferry left the pier at noon .", "Rain fell on the market all day .", "Two boats stood empty in Osterby .")
NAMES = {"Mara", "Ilan", "Tessa", "Joram"}
SURNAMES = {"Voss", "Odell", "Quill", "Beck"}


@dataclass
class Draft:
    """A report while it is written, in the layout of prepare.ts."""

    words: list[str] = field(default_factory=list)
    quoted: list[int] = field(default_factory=list)
    paragraph: list[int] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    statements: list[dict] = field(default_factory=list)
    mentions: list[list[int]] = field(default_factory=list)
    links: list[dict] = field(default_factory=list)
    paragraphs: int = 0
    sentences: int = 0
    inside: bool = False

    def add(self, text: str) -> list[int]:
        """Adds words; gives their indices."""
        first = len(self.words)
        for word in text.split():
            self.words.append(word)
            self.quoted.append(1 if word == '"' else 2 if self.inside else 0)
            self.inside ^= word == '"'
            self.paragraph.append(self.paragraphs)
            self.sentence.append(self.sentences)
        return list(range(first, len(self.words)))

    def state(self, kind: str, nested: bool = False, **roles: list[int]) -> None:
        empty = {role: [] for role in ("source", "cue", "content", "condition", "addressee", "via", "holder")}
        self.statements.append({"roles": empty | roles, "untold": ["holder"], "kind": kind, "nested": nested})


def draft(random: random.Random) -> Draft:
    """A report of some paragraphs: indirect, quoted, nested and uncued statements, and plain sentences."""
    made = Draft()
    for _ in range(random.randint(2, 4)):
        speaker, cue, content = random.choice(SPEAKERS), random.choice(list(CUES)), random.choice(CONTENTS)
        form = random.choice(("indirect", "quoted", "nested", "plain"))
        if form == "indirect":
            source, said = made.add(speaker), made.add(cue)
            made.add("that")
            made.state(CUES[cue], source=source, cue=said, content=made.add(content))
            made.mentions.append([source[0], source[-1]])
        elif form == "quoted":
            made.add('"')
            content = made.add(content)
            made.add('" ,')
            source = made.add(speaker)
            made.state(CUES[cue], source=source, cue=made.add(cue), content=content)
            made.mentions.append([source[0], source[-1]])
        elif form == "nested":
            outer, said = made.add(random.choice(DESCRIBED)), made.add("said")
            made.add("that")
            inner, told = made.add(speaker), made.add(cue)
            made.add("that")
            content = made.add(content)
            made.state("claim", source=outer, cue=said, content=list(range(inner[0], content[-1] + 1)))
            made.state(CUES[cue], nested=True, source=inner, cue=told, content=content)
            made.links.append({"words": [outer[0], outer[-1]], "targets": []})
        else:
            made.add(random.choice(PLAIN))
        if form != "plain":
            made.add(".")
        if form == "quoted":
            # The quotation goes on without a cue, and whoever is meant by "she" spoke before.
            made.sentences += 1
            made.add('"')
            made.state("assessment", content=made.add("nobody else did"))
            made.add('" .')
            made.sentences += 1
            she = made.add("She")
            made.add("left early .")
            made.links.append({"words": [she[0], she[-1]], "targets": [len(made.mentions) - 1]})
        made.paragraphs += 1
        made.sentences += 1
    return made


def pieces_of(word: str, vocabulary: dict[str, int]) -> list[int]:
    """Words of more than six letters have two pieces."""
    parts = [word] if len(word) < 7 else [word[:4], "##" + word[4:]]
    # Behind those with a number of their own: [PAD] 0, [CLS] 101, [SEP] 102.
    return [vocabulary.setdefault(part, 110 + len(vocabulary)) for part in parts]


@dataclass
class Row:
    """A line of a data file, with its text."""

    text: str
    row: dict


def rows(count: int, seed: int, convention: str = "codebook") -> list[Row]:
    """Reports as prepare.ts writes them; the same for the same seed."""
    chance = random.Random(seed)
    out = []
    for number in range(count):
        made = draft(chance)
        text, spans = "", []
        for index, word in enumerate(made.words):
            if index:
                text += " " if made.paragraph[index] == made.paragraph[index - 1] else "\n\n"
            spans.append([len(text), len(text) + len(word)])
            text += word
        entities = ["B-Person" if w in NAMES else "I-Person" if w in SURNAMES else "O" for w in made.words]
        row = {
            "name": f"toy-{seed}-{number}", "convention": convention, "folder": "toy",
            "pieces": [pieces_of(w, VOCABULARY) for w in made.words], "quoted": made.quoted,
            "paragraph": made.paragraph, "sentence": made.sentence, "spans": spans, "statements": made.statements,
            "entities": entities, "entitiesHeld": False, "mentions": made.mentions, "links": made.links,
        }
        out.append(Row(text, row))
    return out


VOCABULARY: dict[str, int] = {}


def write_rows(file: Path, made: list[Row]) -> None:
    with gzip.open(file, "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(one.row) + "\n" for one in made)


def reports(count: int, seed: int, convention: str = "codebook") -> list[Report]:
    """The same reports, as training reads them."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "toy.jsonl.gz"
        write_rows(file, rows(count, seed, convention))
        return read_reports(file)


def write_base(folder: Path, layers: int = 2, width: int = 32) -> Path:
    """Random weights of a small BERT, named and laid out as the real ones are."""
    torch.manual_seed(5)
    shape = {
        "model_type": "bert", "num_hidden_layers": layers, "hidden_size": width, "num_attention_heads": 2,
        "intermediate_size": 2 * width, "vocab_size": 400, "max_position_embeddings": 256, "layer_norm_eps": 1e-12,
    }
    weights = {}

    def linear(name: str, outputs: int, inputs: int) -> None:
        weights[f"{name}.weight"] = torch.randn(outputs, inputs) * inputs**-0.5
        weights[f"{name}.bias"] = torch.zeros(outputs)

    def norm(name: str) -> None:
        weights[f"{name}.weight"], weights[f"{name}.bias"] = torch.ones(width), torch.zeros(width)

    for name, count in (("word", 400), ("position", 256), ("token_type", 2)):
        weights[f"embeddings.{name}_embeddings.weight"] = torch.randn(count, width) * (0.5 if name == "word" else 0.1)
    norm("embeddings.LayerNorm")
    for i in range(layers):
        at = f"encoder.layer.{i}"
        for part in ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense"):
            linear(f"{at}.{part}", width, width)
        linear(f"{at}.intermediate.dense", 2 * width, width)
        linear(f"{at}.output.dense", width, 2 * width)
        norm(f"{at}.attention.output.LayerNorm")
        norm(f"{at}.output.LayerNorm")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(shape))
    (folder / "vocab.txt").write_text("[PAD]\n")
    torch.save({f"bert.{name}": value for name, value in weights.items()}, folder / "pytorch_model.bin")
    return folder


def network(dropout: float = 0.0, seed: int = 1, width: int = 64, layers: int = 1) -> AttributionNetwork:
    """An untrained network; the same for the same seed. width, layers: of the tagger."""
    with tempfile.TemporaryDirectory() as folder:
        encoder = load_encoder(write_base(Path(folder)), dropout)
    torch.manual_seed(seed)
    return AttributionNetwork(encoder, width, layers, dropout)


def batches_of(made: list[Report], pieces: int = 600):
    return [collate(made, windows) for windows in shuffled(made, pieces, 1)]


def training_reports() -> list[Report]:
    """Those that `fitted` has learned, of both conventions."""
    return [r for c, convention in enumerate(CONVENTIONS) for r in reports(10, 20 + c, convention)]


@functools.cache
def fitted() -> AttributionNetwork:
    """A network that has learned the toy reports by heart; not to be changed."""
    learner = network()
    batches = batches_of(training_reports())
    with tempfile.TemporaryDirectory() as folder:
        plan = Plan(Path(folder), epochs=25, rate=4e-3, head_rate=4e-3, seed=1)
        average = fit(learner, [batches], lambda b: losses(learner, b, read(learner, b)), plan, lambda *_: None)
    learner.load_state_dict(average)
    return learner.eval()
