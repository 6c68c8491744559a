"""Takes system calls away from the child that no test needs and that reach past its confinement.

A filter of its own, over the engine's: profiles of engines differ by version, and some can be told to use none.
Source: seccomp(2), "SECCOMP_SET_MODE_FILTER"; the numbers are those of <asm/unistd.h>.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct

_DENIED: dict[str, tuple[int, int]] = {  # (x86-64, arm64)
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "userfaultfd": (323, 282),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "ptrace": (101, 117),
    "unshare": (272, 97),
    "setns": (308, 268),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "personality": (135, 92),
}
_SOCKET = (41, 198)
_FAMILIES = (1, 2, 10, 16)  # unix, IPv4, IPv6, netlink (which name lookups use): no VSOCK, ALG, PACKET …
_MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}  # column above, AUDIT_ARCH_*
_X32 = 0x40000000  # numbers from here on are x86-64's second table

_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data
_ALLOW = 0x7FFF0000
_REFUSE = 0x00050000 | errno.EPERM
_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 22, 2


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p)]


def filter_for(machine: str) -> bytes | None:
    """The filter as BPF instructions; None for a machine whose numbers are not known here."""
    if machine not in _MACHINES:
        return None
    column, architecture = _MACHINES[machine]
    refused = [numbers[column] for numbers in _DENIED.values()]
    tail = len(_FAMILIES) + 3
    # A jump counts the instructions it skips: to the end for "refuse", one before it for "allow".
    body: list[tuple[int, int, int, int]] = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _REFUSE),
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, len(refused) + tail, 0, _X32),
    ]
    for index, number in enumerate(refused):
        body.append((_EQUAL, len(refused) - index - 1 + tail, 0, number))
    body += [(_EQUAL, 0, len(_FAMILIES) + 1, _SOCKET[column]), (_LOAD, 0, 0, _FIRST_ARGUMENT)]
    body += [(_EQUAL, len(_FAMILIES) - index - 1, 0, family) for index, family in enumerate(_FAMILIES[:-1])]
    body += [(_EQUAL, 0, 1, _FAMILIES[-1]), (_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _REFUSE)]
    return b"".join(struct.pack("HBBI", *instruction) for instruction in body)


_FILTER = filter_for(os.uname().machine)
_LIBRARY = ctypes.CDLL(None, use_errno=True)


def restrict() -> None:
    """Put the filter over the calling process and all it will start. Needs no privilege: no-new-privs is set.

    A kernel without filters leaves the engine's own profile.

    :raises OSError: the kernel refuses the filter for another reason.
    """
    if _FILTER is None:
        return
    program = _Program(len(_FILTER) // 8, _FILTER)
    if _LIBRARY.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0) != 0:
        number = ctypes.get_errno()
        if number not in (errno.EINVAL, errno.ENOSYS):
            raise OSError(number, os.strerror(number))
