"""The engine process: one copy of the weights, shared by all editor windows and the command line of a user.

``client.py`` is for those who want something of it, ``server.py`` is the process itself, ``messages.py`` is what they
say to each other.
"""

from greenroom_engine.process.client import EngineClient
from greenroom_engine.process.messages import EngineStatus, LoadedModel, ModelChoice, SandboxChoice

__all__ = ["EngineClient", "EngineStatus", "LoadedModel", "ModelChoice", "SandboxChoice"]
