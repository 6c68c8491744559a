"""Export: ``python -m greenroom_tiny.export RUN OUT.gguf --type q8_0``. Checkpoint and tokenizer into one GGUF.

Pitfalls that load fine and are wrong: any other ``pre`` than qwen2; special tokens that are not CONTROL; a fim id under
one of its two names only. Rotary pairs are interleaved in training, so no rows are permuted.
"""

import argparse
import json
from pathlib import Path

import gguf
import numpy as np
import torch

from greenroom_tiny.documents.drawn import END, MIDDLE, PAD, PREFIX, SPECIAL, SUFFIX
from greenroom_tiny.network import Shape

NAME = "Greenroom tiny"
CHAT_TEMPLATE = (
    "{% for message in messages %}{{ '<|assistant|>' if message['role'] == 'assistant' else '<|user|>' }}"
    "{{ message['content'] }}<|end|>{% endfor %}{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
TYPES = {
    "f32": (gguf.GGMLQuantizationType.F32, gguf.LlamaFileType.ALL_F32),
    "f16": (gguf.GGMLQuantizationType.F16, gguf.LlamaFileType.MOSTLY_F16),
    "q8_0": (gguf.GGMLQuantizationType.Q8_0, gguf.LlamaFileType.MOSTLY_Q8_0),
}
LAYER_NAMES = {"attn_norm": "attn_norm", "ffn_norm": "ffn_norm", "q": "attn_q", "k": "attn_k", "v": "attn_v", "o": "attn_output",
               "gate": "ffn_gate", "up": "ffn_up", "down": "ffn_down"}  # fmt: skip


def gguf_name(name: str) -> str:
    """A parameter's name in the GGUF."""
    if name == "embedding.weight":
        return "token_embd.weight"
    if name == "norm.weight":
        return "output_norm.weight"
    _, index, part, _ = name.split(".")
    return f"blk.{index}.{LAYER_NAMES[part]}.weight"


def add_tokenizer(writer: gguf.GGUFWriter, path: Path) -> None:
    """Vocabulary, merges and the ids of the special tokens."""
    model = json.loads(path.read_text())["model"]
    tokens = sorted(model["vocab"], key=model["vocab"].__getitem__)
    merges = [merge if isinstance(merge, str) else " ".join(merge) for merge in model["merges"]]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types([gguf.TokenType.CONTROL if token in SPECIAL else gguf.TokenType.NORMAL for token in tokens])
    writer.add_token_merges(merges)
    writer.add_eos_token_id(SPECIAL.index(END))
    writer.add_eot_token_id(SPECIAL.index(END))
    writer.add_pad_token_id(SPECIAL.index(PAD))
    writer.add_add_bos_token(False)
    for key, token in (("pre", PREFIX), ("suf", SUFFIX), ("mid", MIDDLE)):
        writer.add_uint32(f"tokenizer.ggml.fim_{key}_token_id", SPECIAL.index(token))
    for key, token in (("prefix", PREFIX), ("suffix", SUFFIX), ("middle", MIDDLE)):
        writer.add_uint32(f"tokenizer.ggml.{key}_token_id", SPECIAL.index(token))
    writer.add_chat_template(CHAT_TEMPLATE)


def export(run: Path, out: Path, kind: str) -> None:
    """Write the GGUF of a run's checkpoint, atomically."""
    saved = torch.load(run / "checkpoint.pt", map_location="cpu", weights_only=True)
    shape = Shape(**saved["shape"])
    part = out.with_suffix(".part")
    writer = gguf.GGUFWriter(part, "llama")
    quantisation, file_type = TYPES[kind]
    writer.add_name(NAME)
    writer.add_license("apache-2.0")
    writer.add_description("Trained from scratch on generated tasks; for the first run, tests and demonstrations.")
    writer.add_string("greenroom.prompt_style", "stub")
    writer.add_uint64("greenroom.trained_tokens", saved["tokens"])
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.hidden)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_rope_dimension_count(shape.head)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_file_type(file_type)
    add_tokenizer(writer, run / "tokenizer.json")
    for name, master in saved["optimiser"]["masters"].items():
        values = master.numpy().astype(np.float32)
        if values.ndim == 1 or quantisation is gguf.GGMLQuantizationType.F32:
            writer.add_tensor(gguf_name(name), values)
        else:
            packed = gguf.quants.quantize(values, quantisation)
            writer.add_tensor(gguf_name(name), packed, raw_dtype=quantisation)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    part.replace(out)


def main() -> None:
    """Export a run."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--type", choices=TYPES, default="q8_0")
    options = parser.parse_args()
    export(options.run, options.out, options.type)
    print(f"{options.out}: {options.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
