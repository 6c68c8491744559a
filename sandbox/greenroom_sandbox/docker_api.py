"""The part of docker-py in use, typed: the library itself carries few types."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol


class DockerApi(Protocol):
    """``docker.APIClient``. Every method raises ``docker.errors.DockerException`` or
    ``requests.RequestException``."""

    @property
    def api_version(self) -> str:
        """Version of the engine's API both sides speak, e.g. ``1.41``."""
        ...

    def close(self) -> None:
        """Close all connections."""
        ...

    def info(self) -> dict[str, Any]:
        """What ``docker info`` prints."""
        ...

    def version(self) -> dict[str, Any]:
        """What ``docker version`` prints of the engine."""
        ...

    def inspect_image(self, image: str) -> dict[str, Any]:
        """Raises ``ImageNotFound``."""
        ...

    def import_image_from_data(self, data: bytes, repository: str) -> str:
        """Make an image of a tar."""
        ...

    def pull(self, repository: str, tag: str) -> str:
        """Fetch an image from its registry."""
        ...

    def build(self, **options: Any) -> Iterator[dict[str, Any]]:
        """Build an image; with ``decode=True`` what it prints, as events."""
        ...

    def images(self, *, filters: Mapping[str, Any]) -> list[dict[str, Any]]:
        """List images."""
        ...

    def remove_image(self, image: str, *, force: bool) -> None:
        """Raises ``APIError`` when a container uses it."""
        ...

    def logs(self, container: str, *, stdout: bool, stderr: bool) -> bytes:
        """What a container printed."""
        ...

    def containers(self, **options: Any) -> list[dict[str, Any]]:
        """List containers."""
        ...

    def create_host_config(self, **options: Any) -> dict[str, Any]:
        """Check options against the engine's version."""
        ...

    def create_container(self, image: str, command: Sequence[str], **options: Any) -> dict[str, Any]:
        """Create, not start."""
        ...

    def start(self, container: str) -> None:
        """Start a created container."""
        ...

    def wait(self, container: str, timeout: int, condition: str) -> dict[str, Any]:
        """Wait until the container is ``removed``."""
        ...

    def remove_container(self, container: str, *, v: bool, force: bool) -> None:
        """Kill and remove."""
        ...
