"""A music collection."""


def songs_by(collection: list[dict], artist: str) -> list[str]:
    """Titles of all songs by an artist, in the order of the collection.

    Songs are dicts with "title" and "artist". Upper and lower case make no difference when the
    artists are compared.
    """
    ...


def shelf_name(band: str) -> str:
    """name under which a band goes on the shelf: a leading "The" moves to the end

    >>> shelf_name("The Kinks")
    'Kinks, The'
    >>> shelf_name("Blur")
    'Blur'
    """
    ...


def shift_note(note: str, semitones: int) -> str:
    """
    Move a note up (or down, when semitones is negative).

    The twelve notes are C C# D D# E F F# G G# A A# B; after B it goes on with C again, and below
    C comes B.

    :param note: one of the twelve
    :param semitones: how far to move
    :return: the new note
    """
    ...


def total_playtime(lengths: list[str]) -> str:
    """Total length of an album.

    The lengths of the tracks are given as minutes and seconds, like "4:07". So is the result, with
    two digits for the seconds. Minutes just go on counting after 59: an hour and a half is "90:00".
    """
    ...


def seconds_left(songs: list[tuple[str, int]], position: int) -> int:
    """Total seconds of the songs that come after the one that is playing.

    Songs are (title, seconds) pairs, and position is the index of the song that is playing.
    """
    ...


class Playlist:
    """Songs to be played one after the other, over and over again."""

    def __init__(self, songs):
        self.songs = list(songs)  # (title, seconds) pairs
        self.position = 0  # index of the song that's playing

    def skip(self):
        """Go on to the next song and return its title.

        After the last song comes the first one. If the playlist is empty, return None.
        """
        ...
