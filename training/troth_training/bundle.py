"""Puts a bundle together: ONNX files, vocabulary, and a manifest with hashes and decoding.

    python -m troth_training.bundle --weights FILE.pt --base DIR --out ../model --version 0.1.0 [--decoding FILE.json]
"""

import hashlib
import json
import shutil
from pathlib import Path

from .decode import CANDIDATE
from .export import export
from .labels import CONVENTIONS, ENTITIES, KINDS, ROLES
from .options import network_of, network_options

PLAIN = {
    "decoding": {"candidate": CANDIDATE, "keep": 0.5, "switch": {role: 2.0 for role in ROLES}},
    "calibration": {"statement": {"start": 0.0, "exists": 1.0, "shift": [0.0] * len(CONVENTIONS)}, "kind": {"slope": 1.0, "shift": 0.0}},
}


def main() -> None:
    ap = network_options(__doc__)
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--version", required=True)
    ap.add_argument("--decoding", type=Path, help="what tune.py chose")
    args = ap.parse_args()
    export(network_of(args), args.out)
    shutil.copy(args.base / "vocab.txt", args.out / "vocabulary.txt")
    names = ["encoder.onnx", "tagger.onnx", "linker.onnx", "vocabulary.txt"]
    manifest = {
        "format": 3,
        "name": "troth-fast",
        "version": args.version,
        "files": {n: hashlib.sha256((args.out / n).read_bytes()).hexdigest() for n in names},
        "roles": list(ROLES),
        "kinds": list(KINDS),
        "names": list(ENTITIES),
    }
    manifest |= json.loads(args.decoding.read_text()) if args.decoding else PLAIN
    (args.out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")


if __name__ == "__main__":
    main()
