"""Begin from a GGUF: ``python -m greenroom_tiny.restore RUN [GGUF]``. Writes RUN's tokenizer and checkpoint from a model's file.

The weights are those that ``export`` wrote, as precise as its quantisation left them (q8_0 loses nothing that training
notices); the optimiser begins anew.
"""

import argparse
from pathlib import Path

import gguf
import numpy as np
import torch

from greenroom_tiny.export import gguf_name
from greenroom_tiny.network import Network, Shape
from greenroom_tiny.optimiser import Optimiser
from greenroom_tiny.tokenizer import save
from greenroom_tiny.train import save as save_checkpoint

EMBEDDED = Path(__file__).parents[2] / "greenroom_engine" / "models" / "embedded" / "greenroom-tiny.gguf"


def shape_of(reader: gguf.GGUFReader) -> Shape:
    """The sizes that the file's header gives."""

    def number(key: str) -> int:
        return int(reader.fields[key].contents())

    return Shape(
        vocabulary=number("llama.vocab_size"),
        width=number("llama.embedding_length"),
        layers=number("llama.block_count"),
        heads=number("llama.attention.head_count"),
        hidden=number("llama.feed_forward_length"),
        context=number("llama.context_length"),
    )


def restore(run: Path, model: Path) -> None:
    """Write ``tokenizer.json`` and ``checkpoint.pt`` into the folder ``run``, which has no checkpoint yet."""
    reader = gguf.GGUFReader(model)
    network = Network(shape_of(reader))
    tensors = {tensor.name: tensor for tensor in reader.tensors}
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            tensor = tensors[gguf_name(name)]
            values = gguf.quants.dequantize(tensor.data, tensor.tensor_type).astype(np.float32)
            parameter.copy_(torch.from_numpy(values.reshape(parameter.shape)))
    run.mkdir(parents=True, exist_ok=True)
    save(
        run / "tokenizer.json",
        list(reader.fields["tokenizer.ggml.tokens"].contents()),
        reader.fields["tokenizer.ggml.merges"].contents(),
    )
    save_checkpoint(run / "checkpoint.pt", network, Optimiser(network), 0.0, 0)


def main() -> None:
    """Restore, unless training has begun there."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("run", type=Path, help="folder of the training run")
    parser.add_argument("model", type=Path, nargs="?", default=EMBEDDED)
    options = parser.parse_args()
    if (options.run / "checkpoint.pt").exists():
        parser.error(f"{options.run} has a checkpoint already: training goes on from that one")
    restore(options.run, options.model)


if __name__ == "__main__":
    main()
