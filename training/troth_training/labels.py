"""What the network decides. The order is the order of its outputs; it is written into the bundle."""

# What begins at a word: nothing, a cue, or content that has no cue of its own.
STARTS = ("none", "cue", "uncued")

# The parts that a word can play in the statement of one start.
ROLES = ("source", "cue", "content", "condition", "addressee", "via", "holder")

KINDS = (
    "denial", "accusation", "threat", "refusal", "commitment", "intent", "warning",
    "demand", "question", "prediction", "expression", "assessment", "claim",
)

# Whose rules an annotated text follows: PolNeAR's (no nesting, edges kept) or the codebook's.
CONVENTIONS = ("polnear", "codebook")

# Where a word stands towards quotation marks; computed by the engine (training/prepare.ts).
QUOTED = ("outside", "mark", "inside", "nested")

# Types of named things, as the Worldwide Newswire corpus has them.
ENTITY_TYPES = (
    "Person", "Organization", "Location", "Facility", "NORP", "Date", "Money", "Product", "Misc",
)

# What a word is of a named thing: nothing, its first word, or a further one.
ENTITIES = ("O",) + tuple(f"{part}-{kind}" for kind in ENTITY_TYPES for part in "BI")
