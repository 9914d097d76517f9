"""The words that the ledger compares statements by: in how many texts each occurs, and a vector that tells
which words mean alike. They are those of some texts and the whole words of the base's vocabulary.

    python -m troth_training.words --base MINILM --texts FOLDER... --out ../model

A word's vector is what the base encoder makes of it alone (mean of its pieces), less the mean of all words,
on the first principal components, as in Model2Vec (Tulkens & van Dongen 2024). Words that are mostly written
with a capital within sentences are names: they are kept for their counts, without a vector, since names are
alike only if they are the same.

Writes words.txt (a line with the number of texts, then WORD<tab>TEXTS, most frequent first, a `*` after those
without a vector) and words.bin (a row of signed bytes for each word that has a vector, in that order; length 127).
"""

import argparse
import re
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from tokenizers import BertWordPieceTokenizer

from .encoder import load_encoder

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# A word of the base's vocabulary that is no piece of one.
WHOLE = re.compile(r"[^\W\d_]{3,}")
# Fewest texts that any other word must stand in.
FEWEST = 3
# Share of places within sentences at which a name is written with a capital.
MOSTLY = 0.8
WIDTH = 64
BATCH = 512


def count(folders: list[Path]) -> tuple[int, Counter[str], Counter[str], Counter[str]]:
    """Texts, and by word: texts with it, places within sentences, and those of them with a capital."""
    texts, inside, capital = Counter(), Counter(), Counter()
    files = sorted({file for folder in folders for file in folder.rglob("*.txt")})
    for file in files:
        text = file.read_text(encoding="utf-8", errors="replace")
        seen = set()
        for match in WORD.finditer(text):
            word = re.sub(r"['’]s$", "", match[0].lower())
            seen.add(word)
            before = text[max(0, match.start() - 2) : match.start()]
            if re.fullmatch(r"[\w,;] ", before):
                inside[word] += 1
                capital[word] += match[0][0].isupper()
        texts.update(seen)
    return len(files), texts, inside, capital


@torch.no_grad()
def vectors(base: Path, words: list[str]) -> np.ndarray:
    """What the encoder makes of each word alone, a row each."""
    tokenizer = BertWordPieceTokenizer(str(base / "vocab.txt"), lowercase=True)
    encoder = load_encoder(base, 0.0).eval()
    rows = []
    for start in range(0, len(words), BATCH):
        ids = [encoding.ids for encoding in tokenizer.encode_batch(words[start : start + BATCH])]
        longest = max(map(len, ids))
        mask = torch.tensor([[1] * len(one) + [0] * (longest - len(one)) for one in ids])
        padded = torch.tensor([one + [0] * (longest - len(one)) for one in ids])
        hidden = encoder(padded, mask, torch.zeros(len(ids), longest, encoder.shape.width))
        mean = (hidden * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        rows.append(torch.nn.functional.normalize(mean, dim=-1).numpy())
    return np.concatenate(rows)


def reduce(rows: np.ndarray, width: int) -> np.ndarray:
    """On the first principal components, as signed bytes of length 127."""
    centred = (rows - rows.mean(0)).astype(np.float64)
    values, axes = np.linalg.eigh(centred.T @ centred)
    axes = axes[:, np.argsort(-values)[:width]]
    # Axes have no sign of their own: the largest part is made positive.
    axes *= np.sign(axes[np.abs(axes).argmax(0), np.arange(width)])
    short = centred @ axes
    return np.rint(127 * short / np.linalg.norm(short, axis=1, keepdims=True)).astype(np.int8)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", type=Path, required=True, help="folder of the base weights")
    parser.add_argument("--texts", type=Path, nargs="+", required=True, help="folders of texts (.txt), with those inside")
    parser.add_argument("--out", type=Path, required=True, help="folder of the bundle")
    args = parser.parse_args()
    total, texts, inside, capital = count(args.texts)
    known = (args.base / "vocab.txt").read_text(encoding="utf-8").split("\n")
    wanted = {word for word, n in texts.items() if n >= FEWEST} | {word for word in known if WHOLE.fullmatch(word)}
    words = sorted(wanted, key=lambda word: (-texts[word], word))
    named = {word for word in words if capital[word] > MOSTLY * max(inside[word], 1)}
    lines = [f"{word}\t{texts[word]}{'*' if word in named else ''}" for word in words]
    (args.out / "words.txt").write_text("\n".join([str(total), *lines]) + "\n", encoding="utf-8")
    rows = reduce(vectors(args.base, [word for word in words if word not in named]), WIDTH)
    (args.out / "words.bin").write_bytes(rows.tobytes())
    print(f"{total} texts, {len(words)} words, {len(words) - len(named)} of them with a vector")


if __name__ == "__main__":
    main()
