"""Models behind a URL: llama-server, vLLM and others that speak OpenAI's API."""

from greenroom_engine.remote.model import RemoteModel

__all__ = ["RemoteModel"]
