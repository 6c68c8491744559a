"""Where the program begins: what editors start goes straight to the server, everything else to the command line.

Reading the arguments of ``greenroom serve`` would take as long as all the rest until the editor is answered.
"""

import sys


def main() -> None:
    """Entry point. Never ends in a traceback."""
    if sys.argv[1:] == ["serve"]:
        from greenroom_server.guard import guarded
        from greenroom_server.lsp.start import start

        sys.exit(guarded(start))
    from greenroom_server import cli

    cli.main()


if __name__ == "__main__":
    main()
