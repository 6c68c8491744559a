"""The filter over a candidate's system calls, instruction by instruction: what it lets through and what not."""

import struct

import pytest

from greenroom_sandbox.harness import syscalls

X86_64, ARM64 = 0xC000003E, 0xC00000B7


def decide(machine: str, architecture: int, number: int, argument: int = 0) -> bool:
    """Run the filter the way the kernel does; whether the call is let through."""
    code = syscalls.filter_for(machine)
    assert code is not None
    program = [struct.unpack_from("HBBI", code, at) for at in range(0, len(code), 8)]
    data = {0: number, 4: architecture, 16: argument}
    at, accumulator = 0, 0
    while True:
        operation, when_true, when_false, constant = program[at]
        at += 1
        match operation:
            case 0x20:
                accumulator = data[constant]
            case 0x15:
                at += when_true if accumulator == constant else when_false
            case 0x35:
                at += when_true if accumulator >= constant else when_false
            case 0x06:
                return constant == 0x7FFF0000
            case _:
                raise AssertionError(operation)


@pytest.mark.parametrize(("machine", "architecture", "column"), [("x86_64", X86_64, 0), ("aarch64", ARM64, 1)])
def test_refuses_what_is_listed_and_nothing_else(machine: str, architecture: int, column: int):
    refused = {numbers[column] for numbers in syscalls._DENIED.values()}
    socket = syscalls._SOCKET[column]

    let_through = {number for number in range(600) if decide(machine, architecture, number, 2)}

    assert let_through == set(range(600)) - refused
    assert socket in let_through


@pytest.mark.parametrize(("family", "allowed"), [(1, True), (2, True), (10, True), (16, True), (0, False), (17, False), (38, False), (40, False)])  # fmt: skip
def test_sockets_are_those_of_the_usual_families(family: int, allowed: bool):
    assert decide("x86_64", X86_64, 41, family) is allowed
    assert decide("aarch64", ARM64, 198, family) is allowed


def test_calls_of_another_architecture_are_refused():
    assert not decide("x86_64", 0x40000003, 1)  # i386
    assert not decide("x86_64", X86_64, 0x40000001)  # x32


def test_an_unknown_machine_has_no_filter():
    assert syscalls.filter_for("riscv64") is None
