from versions import added_lines, backup_name, bump_version, free_name, is_hidden, latest_version


def test_is_hidden():
    assert is_hidden("/home/ann/.profile") is True
    assert is_hidden(".gitignore") is True
    assert is_hidden("/home/ann/notes.txt") is False
    assert is_hidden("/home/.config/settings") is False
    assert is_hidden("readme") is False


def test_added_lines():
    assert added_lines(["a", "b"], ["a", "x", "b", "y"]) == ["x", "y"]
    assert added_lines([], ["z", "a"]) == ["z", "a"]
    assert added_lines(["a", "b"], ["b"]) == []


def test_bump_version():
    assert bump_version("1.4.2", "patch") == "1.4.3"
    assert bump_version("0.9.9", "patch") == "0.9.10"


def test_bump_version_resets_what_follows():
    assert bump_version("1.4.2", "minor") == "1.5.0"
    assert bump_version("1.4.2", "major") == "2.0.0"
    assert bump_version("9.0.1", "major") == "10.0.0"


def test_latest_version():
    assert latest_version(["1.9.3", "1.10.0", "0.12.0"]) == "1.10.0"
    assert latest_version(["2.0.0", "10.0.0", "9.9.9"]) == "10.0.0"
    assert latest_version(["1.2.3"]) == "1.2.3"
    assert latest_version(["3.1.9", "3.1.11", "3.1.2"]) == "3.1.11"


def test_backup_name():
    assert backup_name("notes.txt", 3) == "notes.v3.txt"
    assert backup_name("a.py", 12) == "a.v12.py"


def test_backup_name_several_dots():
    assert backup_name("site.tar.gz", 1) == "site.tar.v1.gz"


def test_backup_name_no_dot():
    assert backup_name("Makefile", 3) == "Makefile.v3"


def test_free_name():
    assert free_name("photo.jpg", []) == "photo.jpg"
    assert free_name("photo.jpg", ["other.jpg", "photo.png"]) == "photo.jpg"
    assert free_name("photo.jpg", ["photo.jpg"]) == "photo (1).jpg"


def test_free_name_counts_on():
    assert free_name("photo.jpg", ["photo.jpg", "photo (1).jpg", "photo (2).jpg"]) == "photo (3).jpg"
    assert free_name("a.md", ["a (2).md", "a.md", "a (1).md"]) == "a (3).md"


def test_free_name_uses_gaps():
    assert free_name("photo.jpg", ["photo.jpg", "photo (2).jpg"]) == "photo (1).jpg"
    assert free_name("photo.jpg", ["photo (1).jpg"]) == "photo.jpg"
