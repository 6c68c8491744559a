"""The HTTP side: requests, streams of events, and what is said when they fail."""

import asyncio
import json
import logging
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing, asynccontextmanager
from email.utils import parsedate_to_datetime
from time import monotonic, time
from typing import Any, cast
from urllib.parse import urlsplit

import httpx

from greenroom_engine.errors import PromptTooLong, RemoteNonsense, RemoteRefused, RemoteUnavailable
from greenroom_engine.remote.events import LineTooLong, event_data
from greenroom_engine.remote.key import VARIABLE, keys_file
from greenroom_engine.remote.patience import Patience

_CONNECTION_ATTEMPTS = 2  # more, after the first; a request that was received is never sent again
_OK, _KEY_WANTED, _NOT_FOUND = 200, (401, 403), 404  # status codes
_LATER = (429, 503)
_MOVED = range(300, 400)
_SHOWN = 200  # characters of a server's complaint
_LARGEST = 32 << 20  # bytes of an answer that is no stream
_LOADING_PAUSE = 1.0  # seconds between two looks at a server that loads its model

_logger = logging.getLogger(__name__)


class Client:
    """One server. Every method raises RemoteError: see the module of errors.

    :param base: its URL up to ``/v1``.
    """

    def __init__(self, base: str, key: str | None, patience: Patience | None = None) -> None:
        self.base = base.rstrip("/")
        self._patience = patience or Patience()
        self._http = httpx.AsyncClient(
            headers={"Authorization": f"Bearer {key}"} if key else {},
            timeout=httpx.Timeout(self._patience.silence, connect=self._patience.connect, pool=None),
            limits=httpx.Limits(max_connections=None),
            transport=httpx.AsyncHTTPTransport(retries=_CONNECTION_ATTEMPTS),
            follow_redirects=False,
        )

    @property
    def root(self) -> str:
        """The server's URL without ``/v1``: llama-server's own API stands there."""
        return self.base.removesuffix("/v1")

    async def models(self) -> list[dict[str, Any]]:
        """What ``GET /models`` lists."""
        found = await self.get(f"{self.base}/models")
        listed = found.get("data")
        if not isinstance(listed, list):
            raise self._nonsense(json.dumps(found).encode())
        return [cast("dict[str, Any]", each) for each in cast("list[Any]", listed) if isinstance(each, dict)]

    async def get(self, url: str, params: Mapping[str, str] | None = None) -> dict[str, Any]:
        """The JSON object at ``url``."""
        return await self._object("GET", url, params=params)

    async def post(self, url: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """The JSON object that answers ``body``."""
        return await self._object("POST", url, json=dict(body))

    async def stream(self, url: str, body: Mapping[str, Any]) -> AsyncGenerator[dict[str, Any], None]:
        """The events that answer ``body``. Closed early, it closes the connection, and the server stops writing."""
        async with self._response("POST", url, json=dict(body)) as response:
            if "event-stream" not in response.headers.get("content-type", ""):
                raise self._nonsense(await self._content(response))
            try:
                async with aclosing(event_data(response.aiter_bytes())) as events:
                    async for data in events:
                        event = self._event(data)
                        if "error" in event:
                            _require_room(event["error"])
                            raise RemoteRefused(f"{self.base} stopped with an error: {_complaint(data)}")
                        yield event
            except LineTooLong:
                raise RemoteNonsense(f"{self.base} sends a line without an end where events should come.") from None

    async def aclose(self) -> None:
        """Close all connections."""
        await self._http.aclose()

    async def _object(self, method: str, url: str, **request: Any) -> dict[str, Any]:
        quick = httpx.Timeout(self._patience.connect, pool=None)  # nothing here waits for the model
        async with self._response(method, url, timeout=quick, **request) as response:
            try:
                async with asyncio.timeout(self._patience.silence):
                    content = await self._content(response)
            except TimeoutError:
                raise RemoteUnavailable(f"{self.base} does not come to the end of its answer. See its log.") from None
        found = _parsed(content)
        if not isinstance(found, dict):
            raise self._nonsense(content)
        return cast("dict[str, Any]", found)

    @asynccontextmanager
    async def _response(self, method: str, url: str, **request: Any) -> AsyncGenerator[httpx.Response, None]:
        """A response with status 200, its body not yet read; a server that asks for patience is asked again."""
        began = monotonic()
        while True:
            try:
                async with self._http.stream(method, url, **request) as response:
                    if response.status_code == _OK:
                        yield response
                        return
                    status, headers = response.status_code, response.headers
                    content = await self._content(response)
            except httpx.HTTPError as error:
                raise self._unavailable(error) from error
            except httpx.InvalidURL as error:
                raise RemoteRefused(f"{self.base} is not an address ({error}).") from None
            if status not in _LATER:
                raise self._refusal(status, headers, content)
            await asyncio.sleep(self._pause(status, headers, content, monotonic() - began))

    def _pause(self, status: int, headers: httpx.Headers, content: bytes, waited: float) -> float:
        """Seconds until the next attempt; raises when the server has been waited for long enough."""
        asked = _retry_after(headers.get("retry-after"))
        if asked is not None and waited + asked <= self._patience.busy:
            _logger.info("%s asks for %.0f s of patience (status %d)", self.base, asked, status)
            return asked
        if asked is not None:
            raise RemoteUnavailable(f"{self.base} is busy and asks to come back in {asked:.0f} s. Try again then.")
        if "loading" not in _complaint(content).lower():
            raise RemoteUnavailable(f"{self.base} is busy (status {status}): {_complaint(content)}. Try again later.")
        if waited + _LOADING_PAUSE > self._patience.loading:
            raise RemoteUnavailable(
                f"{self.base} is still loading its model after {self._patience.loading:.0f} s. Try again later."
            )
        _logger.info("%s is loading its model; waiting for it", self.base)
        return _LOADING_PAUSE

    async def _content(self, response: httpx.Response) -> bytes:
        content = bytearray()
        async for chunk in response.aiter_bytes():
            content += chunk
            if len(content) > _LARGEST:
                raise RemoteNonsense(f"{self.base} sends an answer without an end.")
        return bytes(content)

    def _refusal(self, status: int, headers: httpx.Headers, content: bytes) -> RemoteRefused:
        _require_room(_named(_parsed(content), "error"))
        if status in _MOVED:
            host = urlsplit(str(headers.get("location", ""))).hostname or "another path"
            return RemoteRefused(
                f"{self.base} sends elsewhere (status {status}, to {host}). Give the address it moved to yourself: "
                "a key is not taken along."
            )
        if status in _KEY_WANTED:
            return RemoteRefused(
                f"{self.base} wants another key (status {status}). Set {VARIABLE}, or write it into {keys_file()}."
            )
        if status == _NOT_FOUND:
            return RemoteRefused(
                f"{self.base} does not know this address or model: {_complaint(content)}. The address usually ends in "
                f"/v1; a model of several is named as {self.base}#NAME."
            )
        return RemoteRefused(f"{self.base} refuses the request (status {status}): {_complaint(content)}")

    def _event(self, data: bytes) -> dict[str, Any]:
        found = _parsed(data)
        if not isinstance(found, dict):
            raise RemoteNonsense(f"{self.base} sends something that is no event in the middle of an answer.")
        return cast("dict[str, Any]", found)

    def _nonsense(self, content: bytes) -> RemoteNonsense:
        kind = "a web page" if content.lstrip()[:1] == b"<" else "something else"
        return RemoteNonsense(
            f"{self.base} is no OpenAI-compatible server: it answers with {kind}. The address usually ends in /v1."
        )

    def _unavailable(self, error: httpx.HTTPError) -> RemoteUnavailable:
        if isinstance(error, httpx.ReadTimeout):
            return RemoteUnavailable(f"{self.base} has been silent for too long. See its log.")
        if isinstance(error, httpx.ConnectTimeout):
            return RemoteUnavailable(
                f"{self.base} does not answer within {self._patience.connect:.0f} s. Check the address."
            )
        if isinstance(error, httpx.ConnectError):
            return RemoteUnavailable(
                f"Nothing answers at {self.base} ({error}). Start the server, or check the address."
            )
        return RemoteUnavailable(f"The connection to {self.base} broke ({type(error).__name__}). Run the job again.")


def _parsed(content: bytes) -> Any:
    """What the JSON says; None for anything else."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _named(found: Any, name: str) -> Any:
    return cast("dict[str, Any]", found).get(name) if isinstance(found, dict) else None


def _require_room(error: Any) -> None:
    """llama-server says exactly by how much a prompt is too long. Raises PromptTooLong."""
    needed, available = _named(error, "n_prompt_tokens"), _named(error, "n_ctx")
    if isinstance(needed, int) and isinstance(available, int):
        raise PromptTooLong(needed=needed, available=available)


def _retry_after(value: str | None) -> float | None:
    """Seconds of a Retry-After header (RFC 9110, 10.2.3): a number or a date; None: there is none."""
    if value is None:
        return None
    if value.strip().isdigit():
        return float(value)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time())
    except ValueError:
        return None


def _complaint(content: bytes) -> str:
    """The server's own words, short and on one line."""
    text = content.decode("utf-8", "replace")
    found = _parsed(content)
    for name in ("error", "message", "detail"):
        if (inner := _named(found, name)) is not None:
            found = inner
    words = " ".join((found if isinstance(found, str) else text).split())
    return words[:_SHOWN] or "no reason given"
