"""A GGUF that says what it is told to: a real model file for real llama.cpp, with hand-set weights.

Its only knowledge is a table "after this token, that one": embeddings are one-hot, attention and feed-forward add
nothing, and the output matrix holds the logarithms of the table's probabilities. A prompt ends with a newline (its chat
template sees to that), after a newline comes one of the given answers (each a single token), after an answer its end.
So the whole journey can be tested on answers that are known beforehand, good and bad, without any training.
"""

from collections.abc import Mapping
from math import log
from pathlib import Path

import gguf
import numpy as np
from tests.random_model import CHAT_TEMPLATE

_NEVER = -60.0  # a logit that is never sampled


def write(path: Path, answers: Mapping[str, float]) -> Path:
    """A model that gives each of ``answers`` with its probability."""
    byte_texts = [_byte_text(value) for value in range(256)]
    special = ["<|im_start|>", "<|im_end|>", "<|endoftext|>"]
    texts = ["".join(byte_texts[value] for value in answer.encode()) for answer in answers]
    tokens = [*byte_texts, *special, *texts]
    end = tokens.index("<|im_end|>")
    width = -(-len(tokens) // 32) * 32
    table = np.full((len(tokens), width), _NEVER, dtype=np.float32)
    table[end, :] = 0.0
    for position, probability in enumerate(answers.values()):
        table[256 + len(special) + position, ord("\n")] = log(probability)
    table[end, ord("\n")] = _NEVER
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("scripted")
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types(
        [gguf.TokenType.NORMAL] * 256 + [gguf.TokenType.CONTROL] * 3 + [gguf.TokenType.NORMAL] * len(texts)
    )
    writer.add_token_merges([f"{byte_texts[32]} {byte_texts[32]}"])
    writer.add_bos_token_id(258)
    writer.add_eos_token_id(end)
    writer.add_eot_token_id(end)
    writer.add_add_bos_token(False)
    writer.add_chat_template(CHAT_TEMPLATE)
    writer.add_context_length(16384)
    writer.add_embedding_length(width)
    writer.add_block_count(1)
    writer.add_feed_forward_length(32)
    writer.add_head_count(width // 32)
    writer.add_head_count_kv(width // 32)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_rope_freq_base(10000.0)
    writer.add_rope_dimension_count(32)
    writer.add_vocab_size(len(tokens))
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.add_tensor("token_embd.weight", np.eye(len(tokens), width, dtype=np.float32))
    # The norm before the output makes a one-hot vector sqrt(width) long.
    writer.add_tensor("output.weight", table / np.float32(width**0.5))
    writer.add_tensor("output_norm.weight", np.ones(width, dtype=np.float32))
    for name, shape in {
        "attn_q": (width, width),
        "attn_k": (width, width),
        "attn_v": (width, width),
        "attn_output": (width, width),
        "ffn_gate": (32, width),
        "ffn_up": (32, width),
        "ffn_down": (width, 32),
    }.items():
        writer.add_tensor(f"blk.0.{name}.weight", np.zeros(shape, dtype=np.float32))
    writer.add_tensor("blk.0.attn_norm.weight", np.ones(width, dtype=np.float32))
    writer.add_tensor("blk.0.ffn_norm.weight", np.ones(width, dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _byte_text(value: int) -> str:
    """How the byte-level BPE of GPT-2 writes a byte: printable ones as they are, the others shifted up."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    if value in printable:
        return chr(value)
    return chr(256 + [other for other in range(256) if other not in printable].index(value))
