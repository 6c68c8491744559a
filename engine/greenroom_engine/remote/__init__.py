"""Models behind a URL: llama-server, vLLM and others that speak OpenAI's API."""

from greenroom_engine.remote.api import ExtraFile
from greenroom_engine.remote.model import RemoteModel
from greenroom_engine.remote.patience import Patience

__all__ = ["ExtraFile", "Patience", "RemoteModel"]
