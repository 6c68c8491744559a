import cleanup


def test_collapse_spaces():
    assert cleanup.collapse_spaces("  a   b  ") == "a b"
    assert cleanup.collapse_spaces("one\ttwo\nthree") == "one two three"
    assert cleanup.collapse_spaces("fine already") == "fine already"
    assert cleanup.collapse_spaces("   ") == ""


def test_slugify():
    assert cleanup.slugify("Hello, World!") == "hello-world"
    assert cleanup.slugify("10 Things I Like") == "10-things-i-like"


def test_slugify_several_spaces():
    assert cleanup.slugify("What?  Really?") == "what-really"
    assert cleanup.slugify(" spaced out ") == "spaced-out"


def test_strip_punctuation():
    assert cleanup.strip_punctuation("Hi, there!") == "Hi there"
    assert cleanup.strip_punctuation("a.b;c:d?") == "abcd"
    assert cleanup.strip_punctuation("well-known (yes)") == "well-known (yes)"


def test_mask_card():
    assert cleanup.mask_card("1234567812345678") == "************5678"
    assert cleanup.mask_card("12345") == "*2345"


def test_mask_card_short():
    assert cleanup.mask_card("1234") == "1234"
    assert cleanup.mask_card("12") == "12"


def test_truncate_long_text():
    assert cleanup.truncate("hello world", 8) == "hello..."
    assert cleanup.truncate("abcdef", 5) == "ab..."
    assert cleanup.truncate("abcdef", 3) == "..."


def test_truncate_short_text():
    assert cleanup.truncate("hello", 5) == "hello"
    assert cleanup.truncate("", 3) == ""


def test_digits_only():
    assert cleanup.digits_only("(020) 7946-0958") == "02079460958"
    assert cleanup.digits_only("+49 30 123456") == "4930123456"
    assert cleanup.digits_only("none") == ""


def test_drop_blank_lines():
    assert cleanup.drop_blank_lines("a\n\nb") == "a\nb"
    assert cleanup.drop_blank_lines("a\n   \n  b\n\n\nc") == "a\n  b\nc"
    assert cleanup.drop_blank_lines("single") == "single"
    assert cleanup.drop_blank_lines("\n\n") == ""


def test_snake_to_camel():
    assert cleanup.snake_to_camel("some_variable_name") == "someVariableName"
    assert cleanup.snake_to_camel("plain") == "plain"
    assert cleanup.snake_to_camel("get_url") == "getUrl"


def test_camel_to_snake():
    assert cleanup.camel_to_snake("someVariableName") == "some_variable_name"
    assert cleanup.camel_to_snake("plain") == "plain"
    assert cleanup.camel_to_snake("getUrl") == "get_url"


def test_split_name():
    assert cleanup.split_name("Grace Hopper") == ("Grace", "Hopper")
    assert cleanup.split_name("Ada King Lovelace") == ("Ada", "King Lovelace")
    assert cleanup.split_name("Plato") == ("Plato", "")


def test_remove_prefix():
    assert cleanup.remove_prefix("test_login", "test_") == "login"
    assert cleanup.remove_prefix("login", "test_") == "login"
    assert cleanup.remove_prefix("aab", "a") == "ab"
    assert cleanup.remove_prefix("latest_test_", "test_") == "latest_test_"
