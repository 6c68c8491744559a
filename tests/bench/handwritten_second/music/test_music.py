from music import Playlist, seconds_left, shelf_name, shift_note, songs_by, total_playtime


def test_songs_by():
    collection = [
        {"title": "Lola", "artist": "The Kinks"},
        {"title": "Hurt", "artist": "Johnny Cash"},
        {"title": "Apeman", "artist": "the kinks"},
    ]
    assert songs_by(collection, "The Kinks") == ["Lola", "Apeman"]
    assert songs_by(collection, "JOHNNY CASH") == ["Hurt"]
    assert songs_by(collection, "Kinks") == []
    assert songs_by([], "Blur") == []


def test_shelf_name():
    assert shelf_name("The Kinks") == "Kinks, The"
    assert shelf_name("Blur") == "Blur"
    assert shelf_name("The Rolling Stones") == "Rolling Stones, The"


def test_shelf_name_not_the_word():
    assert shelf_name("Them") == "Them"
    assert shelf_name("Therapy") == "Therapy"
    assert shelf_name("Florence and The Machine") == "Florence and The Machine"


def test_shift_note():
    assert shift_note("C", 2) == "D"
    assert shift_note("E", 1) == "F"
    assert shift_note("F#", 0) == "F#"


def test_shift_note_around_the_end():
    assert shift_note("A", 3) == "C"
    assert shift_note("B", 1) == "C"
    assert shift_note("G", 24) == "G"


def test_shift_note_down():
    assert shift_note("C", -1) == "B"
    assert shift_note("D", -14) == "C"


def test_total_playtime():
    assert total_playtime(["4:07", "3:10"]) == "7:17"
    assert total_playtime(["0:05"]) == "0:05"
    assert total_playtime([]) == "0:00"


def test_total_playtime_carries():
    assert total_playtime(["2:45", "3:20"]) == "6:05"
    assert total_playtime(["0:30", "0:30"]) == "1:00"


def test_total_playtime_more_than_an_hour():
    assert total_playtime(["45:00", "45:00"]) == "90:00"
    assert total_playtime(["59:59", "0:02"]) == "60:01"


def test_seconds_left():
    songs = [("Lola", 240), ("Hurt", 218), ("Song 2", 122)]
    assert seconds_left(songs, 0) == 340
    assert seconds_left(songs, 1) == 122
    assert seconds_left(songs, 2) == 0


def test_skip():
    playlist = Playlist([("Lola", 240), ("Hurt", 218), ("Song 2", 122)])
    assert playlist.skip() == "Hurt"
    assert playlist.position == 1
    assert playlist.skip() == "Song 2"


def test_skip_starts_again():
    playlist = Playlist([("Lola", 240), ("Hurt", 218)])
    playlist.position = 1
    assert playlist.skip() == "Lola"
    assert playlist.position == 0


def test_skip_one_or_none():
    assert Playlist([("Lola", 240)]).skip() == "Lola"
    assert Playlist([]).skip() is None
