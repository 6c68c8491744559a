"""Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html), as far as models send them."""

from collections.abc import AsyncGenerator, AsyncIterable

# The longest line of a sound server is a last event that repeats the prompt; what never ends is no event.
_LONGEST = 4 << 20  # bytes
_DATA = b"data:"


class LineTooLong(Exception):
    """A line without an end."""


async def event_data(chunks: AsyncIterable[bytes]) -> AsyncGenerator[bytes, None]:
    """The data of each event, up to ``[DONE]`` or the end; comments and other fields are dropped.

    Every event of these servers is one line. Raises LineTooLong.
    """
    rest = bytearray()
    async for chunk in chunks:
        searched = len(rest)  # what was here before holds no end of line
        rest += chunk
        while (end := rest.find(b"\n", searched)) >= 0:
            line = bytes(rest[:end]).strip()
            del rest[: end + 1]
            searched = 0
            if line.startswith(_DATA) and (data := line[len(_DATA) :].strip()):
                if data == b"[DONE]":
                    return
                yield data
        if len(rest) > _LONGEST:
            raise LineTooLong
