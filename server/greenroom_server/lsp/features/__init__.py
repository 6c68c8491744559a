"""One file per thing that an editor can ask for; each has ``register(server)``."""
