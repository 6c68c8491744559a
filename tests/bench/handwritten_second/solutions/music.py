def songs_by(collection, artist):
    return [song["title"] for song in collection if song["artist"].lower() == artist.lower()]


def shelf_name(band):
    return band[4:] + ", The" if band.startswith("The ") else band


def shift_note(note, semitones):
    notes = "C C# D D# E F F# G G# A A# B".split()
    return notes[(notes.index(note) + semitones) % 12]


def total_playtime(lengths):
    seconds = 0
    for length in lengths:
        minutes, rest = length.split(":")
        seconds += int(minutes) * 60 + int(rest)
    return f"{seconds // 60}:{seconds % 60:02}"


def seconds_left(songs, position):
    return sum(seconds for _, seconds in songs[position + 1 :])


class Playlist:
    def __init__(self, songs):
        self.songs = list(songs)
        self.position = 0

    def skip(self):
        if not self.songs:
            return None
        self.position = (self.position + 1) % len(self.songs)
        return self.songs[self.position][0]
