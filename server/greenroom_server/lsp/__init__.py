"""The language server: what an editor sees of Greenroom. ``server.py`` wires it, ``session.py`` holds its state."""
