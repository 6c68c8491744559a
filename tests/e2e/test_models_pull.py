"""``greenroom models pull``: from a server on loopback that speaks as a model hub does, and breaks off as networks do."""

import hashlib
import json
import os
import subprocess
import threading
from collections.abc import Generator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from tests.e2e.test_fix import GREENROOM, environment

from greenroom_engine.models import EMBEDDED_MODEL

MODEL = EMBEDDED_MODEL.read_bytes()
SHA = hashlib.sha256(MODEL).hexdigest()


@dataclass
class Hub:
    """A server with one repository; ``breaks_after`` bytes of a file it hangs up, once."""

    url: str = ""
    sha: str = SHA
    breaks_after: int | None = None
    resumes: bool = True
    ranges: list[str | None] = field(default_factory=list[str | None])


@pytest.fixture
def hub() -> Generator[Hub]:
    hub = Hub()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if self.path.startswith("/api/models/org/coder-GGUF"):
                siblings = [
                    {
                        "rfilename": name,
                        "size": len(MODEL),
                        "lfs": {"sha256": hub.sha, "size": len(MODEL), "pointerSize": 1},
                    }
                    for name in ("coder-q4_k_m.gguf", "coder-q8_0.gguf")
                ]
                return self.reply(json.dumps({"id": "org/coder-GGUF", "siblings": siblings}).encode())
            if self.path.endswith(".gguf") and "missing" not in self.path:
                return self.file()
            return self.reply(b'{"error": "Repository not found"}', 404, {"X-Error-Code": "RepoNotFound"})

        def file(self) -> None:
            asked = self.headers.get("Range")
            hub.ranges.append(asked)
            start = int(asked[6:-1]) if asked and hub.resumes else 0
            body, status = MODEL[start:], 206 if start else 200
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if hub.breaks_after is not None:
                self.wfile.write(body[: hub.breaks_after])
                hub.breaks_after = None
                self.close_connection = True
                self.connection.close()
                return
            self.wfile.write(body)

        def reply(self, body: bytes, status: int = 200, headers: dict[str, str] | None = None) -> None:
            self.send_response(status)
            for name, value in {"Content-Type": "application/json", **(headers or {})}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    hub.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield hub
    server.shutdown()
    server.server_close()


def pull(folder: Path, hub: Hub, *arguments: str, **changes: str) -> tuple[int, str, str]:
    around = environment(
        GREENROOM_MODELS=str(folder), HF_ENDPOINT=hub.url, HF_HUB_DISABLE_XET="1", HOME=str(folder), **changes
    )
    around.pop("HF_TOKEN", None)
    done = subprocess.run(
        [GREENROOM, "models", "pull", *arguments], env=around, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stdout + done.stderr, done.stderr
    return done.returncode, done.stdout, done.stderr


def test_a_model_of_a_repository_is_pulled_once(tmp_path: Path, hub: Hub):
    code, out, err = pull(tmp_path, hub, "org/coder-GGUF:Q8_0")
    assert code == 0, err
    assert out == "Pulled org/coder-GGUF/coder-q8_0. Use it: greenroom models use org/coder-GGUF/coder-q8_0\n"
    assert (tmp_path / "org/coder-GGUF/coder-q8_0.gguf").read_bytes() == MODEL
    assert "6 MB" in err
    assert "GB of disk are free" in err
    code, _, err = pull(tmp_path, hub, "org/coder-GGUF:Q8_0")
    assert code == 0
    assert "is there already" in err
    assert len(hub.ranges) == 1


def test_a_download_that_broke_off_is_gone_on_from(tmp_path: Path, hub: Hub):
    hub.breaks_after = 2_000_000
    code, out, err = pull(tmp_path, hub, "org/coder-GGUF")
    assert (code, out) == (3, "")
    assert "broke off after 2.0 MB. Run it again" in err, err
    assert not (tmp_path / "org/coder-GGUF/coder-q4_k_m.gguf").exists()
    assert pull(tmp_path, hub, "org/coder-GGUF")[0] == 0
    assert hub.ranges == [None, "bytes=2000000-"]
    assert (tmp_path / "org/coder-GGUF/coder-q4_k_m.gguf").read_bytes() == MODEL


def test_a_server_that_cannot_resume_sends_everything_again(tmp_path: Path, hub: Hub):
    hub.resumes, hub.breaks_after = False, 2_000_000
    address = f"{hub.url}/files/coder.gguf"
    assert pull(tmp_path, hub, address)[0] == 3
    assert pull(tmp_path, hub, address, "--sha256", SHA)[0] == 0
    assert (tmp_path / "coder.gguf").read_bytes() == MODEL


def test_what_is_not_what_it_should_be_is_removed(tmp_path: Path, hub: Hub):
    hub.sha = "0" * 64
    code, out, err = pull(tmp_path, hub, "org/coder-GGUF")
    assert (code, out) == (3, "")
    assert "SHA-256 differs" in err
    assert [path for path in tmp_path.rglob("*") if ".gguf" in path.name] == []


@pytest.mark.parametrize(
    ("named", "code", "says"),
    [
        ("org/nowhere", 3, "There is no model repository org/nowhere"),
        ("org/coder-GGUF:Q2_K", 3, "It has coder-q4_k_m.gguf, coder-q8_0.gguf"),
        ("{hub}/files/missing.gguf", 3, "does not exist"),
        ("{hub}/files/coder.zip", 2, "does not name a .gguf file"),
        ("nonsense", 2, "neither ORG/REPO"),
        ("http://127.0.0.1:1/x.gguf", 3, "cannot be reached"),
    ],
)
def test_what_cannot_be_pulled_is_one_clear_message(tmp_path: Path, hub: Hub, named: str, code: int, says: str):
    got, out, err = pull(tmp_path, hub, named.format(hub=hub.url))
    assert (got, out) == (code, "")
    assert says in err
    assert list(tmp_path.rglob("*.gguf")) == []


def test_offline_means_offline(tmp_path: Path, hub: Hub):
    code, out, err = pull(tmp_path, hub, "org/coder-GGUF", GREENROOM_OFFLINE="1")
    assert (code, out) == (3, "")
    assert "GREENROOM_OFFLINE is set" in err
    assert hub.ranges == []
    assert os.environ.get("GREENROOM_OFFLINE") is None
