"""Turns: bounded, in order for one caller, in rotation between callers."""

import asyncio

from greenroom_sandbox.turns import Turns


async def served(turns: Turns, callers: list[str]) -> list[str]:
    """The order in which requests are served that came while all turns were taken."""
    order: list[str] = []

    async def one(caller: str) -> None:
        async with turns.turn(caller):
            order.append(caller)
            await asyncio.sleep(0)

    async with turns.turn("first"):
        waiting = [asyncio.create_task(one(caller)) for caller in callers]
        await asyncio.sleep(0)
    await asyncio.gather(*waiting)
    return order


async def test_a_caller_with_many_requests_does_not_hold_up_another():
    assert await served(Turns(1), ["a", "a", "a", "a", "b", "c", "b"]) == ["a", "b", "c", "a", "b", "a", "a"]


async def test_no_more_than_so_many_at_a_time():
    turns, now, most = Turns(3), 0, 0

    async def one(caller: int) -> None:
        nonlocal now, most
        async with turns.turn(caller % 4):
            now += 1
            most = max(most, now)
            await asyncio.sleep(0.001)
            now -= 1

    await asyncio.gather(*(one(index) for index in range(30)))

    assert (now, most) == (0, 3)


async def test_who_is_cancelled_while_waiting_takes_no_turn():
    turns = Turns(1)

    async def one() -> None:
        async with turns.turn("a"):
            pass

    async with turns.turn("b"):
        waiting = asyncio.create_task(one())
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)

    async with asyncio.timeout(5), turns.turn("c"):
        pass


async def test_who_is_cancelled_just_when_the_turn_comes_passes_it_on():
    turns = Turns(1)

    async def one() -> None:
        async with turns.turn("a"):
            pass

    async with turns.turn("b"):
        waiting = asyncio.create_task(one())
        await asyncio.sleep(0)
    waiting.cancel()  # its turn has come, and it does not know yet
    await asyncio.gather(waiting, return_exceptions=True)

    async with asyncio.timeout(5), turns.turn("c"):
        pass
