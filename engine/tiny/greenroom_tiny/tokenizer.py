"""The tokenizer: byte-level BPE on Qwen2's split (digits one by one), trained on the corpus itself.

llama.cpp knows this split as ``tokenizer.ggml.pre = "qwen2"``; any other value loads and silently tokenises differently.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from greenroom_tiny.documents.drawn import SPECIAL
from greenroom_tiny.documents.mixture import document

VOCABULARY = 3072
QWEN2_SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
TOKENIZER_SEED = 900_000_000


def texts(count: int) -> Iterator[str]:
    """Texts to train on: documents that the corpus itself does not use."""
    for index in range(count):
        for segment in document(TOKENIZER_SEED + index):
            if segment.text not in SPECIAL:
                yield segment.text


def split_as_qwen2(model: models.Model) -> Tokenizer:
    """A tokenizer of this model on Qwen2's split."""
    tokenizer = Tokenizer(model)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(QWEN2_SPLIT), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def save(path: Path, tokens: Sequence[str], merges: Sequence[str]) -> None:
    """Write the tokenizer that a GGUF describes by its tokens, in the order of their ids, and its merges."""
    pairs = [tuple(merge.split(" ", 1)) for merge in merges]
    tokenizer = split_as_qwen2(models.BPE({token: index for index, token in enumerate(tokens)}, pairs))
    tokenizer.add_special_tokens([AddedToken(token, special=True) for token in SPECIAL])
    tokenizer.save(str(path))


def train(path: Path, documents: int = 30_000) -> Tokenizer:
    """Train and save the tokenizer; specials get the first ids, in the order of ``SPECIAL``."""
    tokenizer = split_as_qwen2(models.BPE())
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=[AddedToken(token, special=True) for token in SPECIAL],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(
        list(texts(documents)), trainer
    )  # a list: the iterator would be read in another thread
    tokenizer.save(str(path))
    return tokenizer
