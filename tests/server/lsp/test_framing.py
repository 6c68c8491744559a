"""Bytes in, messages out: tolerant, bounded, and found again after every kind of damage."""

from __future__ import annotations

import asyncio
import json
import random

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings
from tests.server.lsp.editor import STRANGE, Editor, frame

from greenroom_server.lsp.framing import LONGEST, BadFrame, Framing

NEXT = b'{"jsonrpc":"2.0","id":"next","method":"test/settled","params":{}}'
BODIES = st.recursive(st.text() | st.integers(), lambda inner: st.lists(inner, max_size=3)).map(
    lambda value: json.dumps({"value": value}, ensure_ascii=False).encode("utf-8", "surrogatepass")
)


def taken(framing: Framing, data: bytes) -> list[bytes | None]:
    """What comes out; None for a fault. What is no JSON is given back, as the server does."""
    found: list[bytes | None] = []
    for piece in framing.feed(data):
        if isinstance(piece, BadFrame):
            found.append(None)
            continue
        try:
            json.loads(piece)
            found.append(piece)
        except ValueError:
            framing.reject(piece)
            found.append(None)
    return found


@pytest.mark.parametrize(
    "header",
    [
        b"Content-Length: %d\r\n\r\n",
        b"content-length: %d\r\n\r\n",
        b"CONTENT-LENGTH:%d\r\n\r\n",
        b"Content-Length : %d \r\n\r\n",
        b"Content-Length: %d\n\n",
        b"Content-Length: %d\n\r\n",
        b"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: %d\r\n\r\n",
        b"Content-Length: %d\r\nContent-Type: x\r\nX-Other: y\r\n\r\n",
        b"\r\nContent-Length: %d\r\n\r\n",
        b"Content-Length: 3\r\nContent-Length: %d\r\n\r\n",
    ],
)
def test_headers_of_every_editor(header: bytes) -> None:
    assert taken(Framing(), (header % len(NEXT) + NEXT) * 2) == [NEXT, NEXT]


@pytest.mark.parametrize(
    "damage",
    [
        b"Content-Length: 1000000000000000\r\n\r\n",
        b"Content-Length: %d\r\n\r\n{}" % (LONGEST + 1),
        b"Content-Length: 99999999999999999999999999999999999\r\n\r\n{}",
        b"Content-Length: -5\r\n\r\n{}",
        b"Content-Length: five\r\n\r\n{}",
        b"Content-Length: 0\r\n\r\n",
        b"Content-Length: 5\r\n\r\n{}",
        b"Content-Length: 4\r\n\r\n{}",
        b'Content-Length: 5\r\n\r\n{"id": "too long for its length"}',
        b"Content-Length: 5000\r\n\r\n{}",
        b"Content-Length: 20\r\n\r\n{}",
        b"Content-Length: 44\r\n\r\n{}",
        b"Content-Length: 2\r\n{}",
        b"\x00\xff\xfe junk \r\n\r\n",
        b"junk without an end",
        b"x" * 100_000,
        b"A: b\r\n" * 100_000,
        b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"Content-Length: 7\r\nX: " + b"y" * 20_000,
        b"Content-Le",
    ],
    ids=lambda damage: damage[:30],
)
def test_after_damage_the_next_message_is_found(damage: bytes) -> None:
    for size in (1, 7, 64, 10**6):
        framing = Framing()
        data = damage + frame(NEXT) + frame(b"{}")
        if size == 1 and len(data) > 5000:
            continue
        found = [piece for n in range(0, len(data), size) for piece in taken(framing, data[n : n + size])]
        assert found[-2:] == [NEXT, b"{}"]
        assert found[:-2] in ([None], [None, None], [])


@given(bodies=st.lists(BODIES, min_size=1, max_size=5), cuts=st.lists(st.integers(1, 50), min_size=1))
def test_messages_do_not_depend_on_how_the_bytes_arrive(bodies: list[bytes], cuts: list[int]) -> None:
    data, framing, found, at = b"".join(map(frame, bodies)), Framing(), [], 0
    while at < len(data):
        cut = cuts[len(found) % len(cuts)]
        found += framing.feed(data[at : at + cut])
        at += cut
    assert found == bodies


@settings(max_examples=300)
@given(
    noise=st.lists(st.binary() | st.sampled_from([b"Content-Length: ", b"\r\n", b"12", b"{", b'"']), max_size=12).map(
        b"".join
    )
)
def test_noise_of_any_kind_is_overcome(noise: bytes) -> None:
    framing = Framing()
    assert NEXT in taken(framing, noise + frame(NEXT) + frame(NEXT))


def test_a_large_message_is_taken_in_time_that_grows_with_its_length() -> None:
    body = json.dumps({"text": "x" * 10_000_000}).encode()
    framing = Framing()
    data = frame(body)
    found = [piece for n in range(0, len(data), 65536) for piece in framing.feed(data[n : n + 65536])]
    assert found == [body]


async def test_damaged_bytes_over_the_pipe_leave_no_sound_request_unanswered() -> None:
    """Sound requests between damage of every kind, in pieces of every size."""
    chance = random.Random(20)
    async with Editor(command=STRANGE) as editor:
        for number in range(400):
            sound = frame({"jsonrpc": "2.0", "id": f"sound-{number}", "method": "test/settled", "params": {}})
            victim = bytearray(frame({"jsonrpc": "2.0", "method": "$/anything", "params": {"text": "é\f\u2028" * 5}}))
            match chance.randrange(5):
                case 0:
                    victim[chance.randrange(len(victim))] = chance.randrange(256)
                case 1:
                    del victim[chance.randrange(len(victim)) :]
                case 2:
                    del victim[: chance.randrange(len(victim))]
                case 3:
                    at = chance.randrange(len(victim))
                    victim[at:at] = chance.randbytes(chance.randrange(40))
                case _:
                    victim[16:18] = b"%d" % chance.randrange(100)
            # Bytes that stay below a length that is too long belong to it, whoever sent them: the message after
            # damage may be lost where its own header was overwritten, never the one after that.
            data = bytes(victim) + sound
            while data:
                size = chance.randrange(1, 60)
                editor.send(data[:size])
                data = data[size:]
                if chance.random() < 0.1:
                    await asyncio.sleep(0)
        for number in range(400):
            assert "result" in await editor.answer(f"sound-{number}"), number
        assert all(len(answers) == 1 for id_, answers in editor.answers.items() if id_ is not None)
        assert {answer["error"]["code"] for answer in editor.answers[None]} <= {-32700, -32600}
