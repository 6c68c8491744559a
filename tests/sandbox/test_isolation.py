"""What a candidate can see and reach, asked from inside: each question is a test that runs in the sandbox."""

from pathlib import Path

import pytest
from tests.sandbox.small_project import Project

from greenroom_sandbox import DockerSandbox, Outcome, TestSelection

PROBES = """
import ctypes, errno, os, pathlib, socket, subprocess, sys
import pytest

def test_no_network_device():
    assert os.listdir("/sys/class/net") == ["lo"]

def test_no_route_out():
    with socket.socket() as connection:
        connection.settimeout(2)
        with pytest.raises(OSError):
            connection.connect(("192.0.2.1", 80))

def test_no_name_is_resolved():
    with pytest.raises(OSError):
        socket.getaddrinfo("example.com", 80)

def test_loopback_works():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass

@pytest.mark.parametrize("path", [
    "/etc/shadow", "/var", "/home", "/run", "/var/run/docker.sock", "/root/.ssh", "/root/.bashrc"])
def test_host_path_is_absent(path):
    assert not os.path.exists(path)

def test_accounts_are_not_the_hosts():
    assert pathlib.Path("/etc/passwd").read_text().count("\\n") == 1

def test_environment_is_not_the_hosts():
    assert "GREENROOM_TEST_SECRET" not in os.environ
    assert set(os.environ) <= {"PATH", "HOME", "TMPDIR", "USER", "LOGNAME", "LANG", "HOSTNAME", "PYTHONHASHSEED",
        "PYTHONDONTWRITEBYTECODE", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "PYTEST_CURRENT_TEST", "PYTEST_VERSION",
        "LC_CTYPE"}

def test_user_is_nobody():
    assert len(set(os.getresuid() + os.getresgid())) == 1 and os.getuid() >= 20000
    assert os.getgroups() == []

def test_no_capability_is_left():
    status = pathlib.Path("/proc/self/status").read_text()
    found = dict(line.split(":\\t") for line in status.splitlines() if ":\\t" in line)
    assert [int(found[name], 16) for name in ("CapInh", "CapPrm", "CapEff", "CapAmb")] == [0, 0, 0, 0]
    assert found["NoNewPrivs"] == "1"
    assert found["Seccomp"] == "2"

@pytest.mark.parametrize("path", ["/x", "/usr/x", "/etc/x", "/greenroom/lib/greenroom_harness/x",
    "/proc/sys/kernel/hostname", sys.prefix + "/x"])
def test_path_is_not_writable(path):
    with pytest.raises(OSError):
        open(path, "w")

def test_sent_files_are_not_writable():
    with pytest.raises(OSError):
        open(__file__, "a")
    with pytest.raises(OSError):
        os.unlink(__file__)

def test_cannot_become_root():
    with pytest.raises(OSError):
        os.setuid(0)

@pytest.mark.parametrize("name", ["mem", "environ", "maps", "fd/0", "fd/1", "cwd"])
def test_harness_is_closed(name):
    with pytest.raises(OSError):
        open(f"/proc/{os.getppid()}/{name}", "rb").read(1)

def test_harness_cannot_be_killed():
    with pytest.raises(OSError):
        os.kill(os.getppid(), 9)
    with pytest.raises(OSError):
        os.kill(1, 9)

def test_no_descriptor_but_the_own():
    opened = [os.readlink(entry) for entry in pathlib.Path("/proc/self/fd").iterdir() if entry.exists()]
    assert not [name for name in opened if name.startswith("socket:")]
    assert len({name for name in opened if name.startswith("pipe:")}) == 2  # output, results

def test_no_shared_memory():
    assert not os.path.exists("/dev/shm")

@pytest.mark.parametrize("command", ["unshare -r true", "mount -t tmpfs none /tmp", "/usr/sbin/chroot / true"])
def test_namespaces_are_denied(command):
    assert subprocess.run(command.split(), capture_output=True).returncode != 0

X86_64 = os.uname().machine == "x86_64"

@pytest.mark.parametrize("number", [425, 426, 248, 249, 250, 101, 165, 272, 298, 310, 321, 323] if X86_64 else [425, 426, 427])
def test_system_call_is_refused(number):
    library = ctypes.CDLL(None, use_errno=True)
    assert library.syscall(number, 0, 0, 0, 0, 0) == -1
    assert ctypes.get_errno() == errno.EPERM

@pytest.mark.parametrize("family", [17, 38, 40])
def test_socket_family_is_refused(family):
    with pytest.raises(OSError):
        socket.socket(family, socket.SOCK_DGRAM)

def test_only_our_processes_are_seen():
    assert len([name for name in os.listdir("/proc") if name.isdigit()]) == 3

def test_temporary_folder_works(tmp_path):
    (tmp_path / "x").write_text("y")

def test_harness_is_not_importable():
    assert "/greenroom/lib" not in sys.path
"""


async def test_candidate_sees_and_reaches_nothing_of_the_host(
    sandbox: DockerSandbox, project: Project, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("GREENROOM_TEST_SECRET", "x")
    seen = await sandbox.baseline(project({"test_probes.py": PROBES}), TestSelection(("test_probes.py",)))
    failures = {test.id: test.failure for test in seen.tests if test.outcome is not Outcome.PASSED}
    assert failures == {}
    assert len(seen.tests) == len(seen.ids) > 30


def test_host_has_what_the_sandbox_hides():
    """The positive control: the same questions have another answer out here."""
    assert Path("/etc/shadow").exists()
    assert Path("/var").exists()
    assert len([entry for entry in Path("/proc").iterdir() if entry.name.isdigit()]) > 3
    assert Path("/etc/passwd").read_text().count("\n") > 1
