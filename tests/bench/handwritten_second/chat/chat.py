"""Bits of a chat and mail program."""


def domain_of(address):
    """The part of an e-mail address after the @, in lower case."""


def quote_lines(text: str) -> str:
    """Put "> " in front of every line, as one does when answering a mail.

    The lines stay separated by newlines; there's no newline after the last one.
    """


def unread_by_sender(messages: list[dict]) -> dict[str, int]:
    """Number of unread messages from each sender.

    A message looks like {"from": "ann", "read": False, "text": "hi"}. Senders without unread
    messages don't appear in the result.
    """


def reply_subject(subject: str) -> str:
    """Subject line for an answer: "Re: " plus the subject.

    If the subject already starts with "re:" (in whatever case) it is returned as it is.
    """


def mentioned_users(message: str) -> list[str]:
    """
    Who is mentioned in a chat message?

    A mention is a word that starts with @, for instance "@lena". Words are separated by whitespace.
    Commas, full stops, colons, question and exclamation marks at the end of the word don't
    belong to the name. Returns the names without @ in the order of the message, each just once.
    """


def merge_bursts(messages: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Join what one person wrote in a row into a single message.

    Args:
        messages: (author, text) pairs, oldest first

    Returns:
        (author, text) pairs in which no two neighbours have the same author; the texts that were
        merged are joined by newlines

    Example:
        >>> merge_bursts([("ann", "hi"), ("ann", "all"), ("bob", "hello")])
        [('ann', 'hi\\nall'), ('bob', 'hello')]
    """
