"""Muon for the matrices of the layers, Adam for embeddings and norms; fp32 masters of a working copy in bf16.

Source: Muon, K. Jordan et al., 2024 (momentum orthogonalised by a Newton–Schulz iteration).
"""

from typing import Any

import torch
from torch import Tensor

from greenroom_tiny.network import Network

NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)


def orthogonalised(gradients: Tensor, steps: int = 5) -> Tensor:
    """The nearest (semi-)orthogonal matrices to (n, rows, columns), roughly; bf16 is precise enough for the direction."""
    a, b, c = NEWTON_SCHULZ
    tall = gradients.shape[1] > gradients.shape[2]
    x = (gradients.mT if tall else gradients).bfloat16().contiguous()
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(steps):
        s = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(s, s, s, beta=b, alpha=c), x, beta=a)
    return (x.mT if tall else x).float()


class Optimiser:
    """Updates fp32 masters from the working copy's gradients and writes them back."""

    def __init__(self, network: Network, muon: float = 0.02, adam: float = 0.004, momentum: float = 0.95) -> None:
        self.muon, self.adam, self.momentum = muon, adam, momentum
        self.working = dict(network.named_parameters())
        self.masters = {name: parameter.detach().float().clone() for name, parameter in self.working.items()}
        self.state: dict[str, dict[str, Tensor]] = {
            name: {"m": torch.zeros_like(master)} | ({} if self.is_matrix(name) else {"v": torch.zeros_like(master)})
            for name, master in self.masters.items()
        }
        self.steps = 0

    def is_matrix(self, name: str) -> bool:
        """Whether Muon has this parameter."""
        return self.masters[name].dim() == 2 and "embedding" not in name

    @torch.no_grad()
    def step(self, scale: float) -> None:
        """One update; ``scale`` multiplies both learning rates."""
        self.steps += 1
        by_shape: dict[tuple[int, ...], list[str]] = {}
        for name, master in self.masters.items():
            if self.is_matrix(name):
                by_shape.setdefault(tuple(master.shape), []).append(name)
        for shape, names in by_shape.items():
            directions: list[Tensor] = []
            for name in names:
                gradient, momentum = self.gradient(name), self.state[name]["m"]
                momentum.lerp_(gradient, 1 - self.momentum)
                directions.append(gradient.lerp(momentum, self.momentum))
            size = self.muon * scale * max(1.0, shape[0] / shape[1]) ** 0.5
            for name, update in zip(names, orthogonalised(torch.stack(directions)), strict=True):
                self.masters[name].mul_(1 - 0.01 * self.muon * scale).add_(update, alpha=-size)
        for name, parameter in self.working.items():
            master, state = self.masters[name], self.state[name]
            if not self.is_matrix(name):
                gradient = self.gradient(name)
                state["m"].lerp_(gradient, 0.1)
                state["v"].lerp_(gradient.square(), 0.05)
                m, v = state["m"] / (1 - 0.9**self.steps), state["v"] / (1 - 0.95**self.steps)
                master.add_(m / (v.sqrt() + 1e-8), alpha=-self.adam * scale)
            parameter.copy_(master)
            parameter.grad = None

    def gradient(self, name: str) -> Tensor:
        """A parameter's gradient in fp32."""
        gradient = self.working[name].grad
        assert gradient is not None, name
        return gradient.float()

    def state_dict(self) -> dict[str, Any]:
        """Everything needed to go on."""
        return {"masters": self.masters, "state": self.state, "steps": self.steps}

    def load_state_dict(self, saved: dict[str, Any]) -> None:
        """Go on from a saved state; the working copy is set to the masters."""
        self.steps = saved["steps"]
        with torch.no_grad():
            for name, master in saved["masters"].items():
                self.masters[name].copy_(master)
                self.working[name].copy_(master)
                for key, value in saved["state"][name].items():
                    self.state[name][key].copy_(value)
