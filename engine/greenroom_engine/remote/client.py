"""The HTTP side: OpenAI's chat completions, streamed (https://platform.openai.com/docs/api-reference/chat)."""

import json
from collections.abc import AsyncGenerator, Mapping
from typing import Any, cast

import httpx

from greenroom_engine.errors import RemoteNonsense, RemoteRefused, RemoteUnavailable
from greenroom_engine.remote.key import VARIABLE, keys_file

_CONNECT_SECONDS = 10.0
_SILENCE_SECONDS = 300.0  # a large model on a small machine reads a long prompt for minutes before its first word
_CONNECTION_ATTEMPTS = 2  # more, after the first; a request that was received is never sent again
_OK, _KEY_WANTED, _NOT_FOUND = 200, (401, 403), 404  # status codes
_SHOWN = 200  # characters of a server's complaint


class Client:
    """One server.

    :param base: its URL up to ``/v1``.
    """

    def __init__(self, base: str, key: str | None) -> None:
        self.base = base.rstrip("/")
        self._http = httpx.AsyncClient(
            headers={"Authorization": f"Bearer {key}"} if key else {},
            timeout=httpx.Timeout(_SILENCE_SECONDS, connect=_CONNECT_SECONDS, pool=None),
            limits=httpx.Limits(max_connections=None),
            transport=httpx.AsyncHTTPTransport(retries=_CONNECTION_ATTEMPTS),
            follow_redirects=False,
        )

    async def models(self) -> list[dict[str, Any]]:
        """What ``GET /models`` lists.

        :raises RemoteError: see the module of errors.
        """
        try:
            response = await self._http.get(f"{self.base}/models", timeout=_CONNECT_SECONDS)
        except httpx.HTTPError as error:
            raise self._unavailable(error) from error
        self._check(response.status_code, response.content)
        listed = self._parsed(response.content).get("data")
        if not isinstance(listed, list):
            raise self._nonsense(response.content)
        return [cast("dict[str, Any]", each) for each in cast("list[Any]", listed) if isinstance(each, dict)]

    async def chat(self, body: Mapping[str, Any]) -> AsyncGenerator[dict[str, Any], None]:
        """The events of one streamed answer. Closed early, it closes the connection, and the server stops writing.

        :raises RemoteError: see the module of errors.
        """
        try:
            async with self._http.stream("POST", f"{self.base}/chat/completions", json=dict(body)) as response:
                if response.status_code != _OK:
                    self._check(response.status_code, await response.aread())
                if "event-stream" not in response.headers.get("content-type", ""):
                    raise self._nonsense(await response.aread())
                async for line in response.aiter_lines():
                    data = line.removeprefix("data:").strip() if line.startswith("data:") else ""
                    if data == "[DONE]":
                        return
                    if data:
                        event = self._parsed(data.encode())
                        if "error" in event:
                            raise RemoteRefused(f"{self.base} stopped with an error: {_complaint(data.encode())}")
                        yield event
        except httpx.HTTPError as error:
            raise self._unavailable(error) from error

    async def aclose(self) -> None:
        """Close all connections."""
        await self._http.aclose()

    def _check(self, status: int, content: bytes) -> None:
        if status == _OK:
            return
        if status in _KEY_WANTED:
            raise RemoteRefused(
                f"{self.base} wants another key (status {status}). Set {VARIABLE}, or write it into {keys_file()}."
            )
        if status == _NOT_FOUND:
            raise RemoteRefused(
                f"{self.base} does not know this address or model: {_complaint(content)}. The address usually ends in "
                f"/v1; a model of several is named as {self.base}#NAME."
            )
        raise RemoteRefused(f"{self.base} refuses the request (status {status}): {_complaint(content)}")

    def _parsed(self, content: bytes) -> dict[str, Any]:
        try:
            found: Any = json.loads(content)
        except ValueError:
            raise self._nonsense(content) from None
        if not isinstance(found, dict):
            raise self._nonsense(content)
        return cast("dict[str, Any]", found)

    def _nonsense(self, content: bytes) -> RemoteNonsense:
        kind = "a web page" if content.lstrip()[:1] == b"<" else "something else"
        return RemoteNonsense(
            f"{self.base} is no OpenAI-compatible server: it answers with {kind}. The address usually ends in /v1."
        )

    def _unavailable(self, error: httpx.HTTPError) -> RemoteUnavailable:
        if isinstance(error, httpx.ReadTimeout):
            return RemoteUnavailable(f"{self.base} has been silent for {_SILENCE_SECONDS:.0f} s. Look at its log.")
        if isinstance(error, httpx.ConnectTimeout):
            return RemoteUnavailable(f"{self.base} does not answer within {_CONNECT_SECONDS:.0f} s. Check the address.")
        if isinstance(error, httpx.ConnectError):
            return RemoteUnavailable(
                f"Nothing answers at {self.base} ({error}). Start the server, or check the address."
            )
        return RemoteUnavailable(f"The connection to {self.base} broke ({type(error).__name__}). Run the job again.")


def _complaint(content: bytes) -> str:
    """The server's own words, short and on one line."""
    text = content.decode("utf-8", "replace")
    try:
        found: Any = json.loads(text)
    except ValueError:
        found = None
    for name in ("error", "message", "detail"):
        if isinstance(found, dict) and name in found:
            found = cast("dict[str, Any]", found)[name]
    words = " ".join((found if isinstance(found, str) else text).split())
    return words[:_SHOWN] or "no reason given"
