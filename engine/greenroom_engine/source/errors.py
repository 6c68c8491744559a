"""What can be wrong with the user's source file.

greenroom_engine.errors.SourceError
├── SyntaxInvalid        the file does not parse (defined with the engine's tree)
├── TargetNotFound       it has no such function (likewise)
├── FileUnreadable       missing, a folder, no permission, not Python, not decodable
├── FileChanged          it is no longer what it was when the job began
└── FileUnwritable       disk full, no permission, characters its encoding lacks
"""

from greenroom_engine.errors import SourceError, SyntaxInvalid, TargetNotFound


class FileUnreadable(SourceError):
    """The file cannot be read as Python source."""


class FileChanged(SourceError):
    """The file was edited, replaced or deleted since it was read; nothing was written."""


class FileUnwritable(SourceError):
    """The new text could not be stored; the file is as it was."""


__all__ = [
    "FileChanged",
    "FileUnreadable",
    "FileUnwritable",
    "SourceError",
    "SyntaxInvalid",
    "TargetNotFound",
]
