from wordplay import (
    acronym,
    count_vowels,
    count_word,
    headline_case,
    is_anagram,
    is_palindrome,
    is_palindrome_sentence,
    longest_word,
    pig_latin,
    remove_vowels,
    reverse_words,
    shout,
)


def test_count_vowels():
    assert count_vowels("banana") == 3
    assert count_vowels("AEIOU") == 5
    assert count_vowels("rhythm") == 0
    assert count_vowels("") == 0


def test_is_palindrome_yes():
    assert is_palindrome("level")
    assert is_palindrome("Anna")
    assert is_palindrome("x")


def test_is_palindrome_no():
    assert is_palindrome("python") is False
    assert is_palindrome("ab") is False


def test_is_palindrome_sentence_true():
    assert is_palindrome_sentence("A man, a plan, a canal: Panama!") is True
    assert is_palindrome_sentence("12 21") is True


def test_is_palindrome_sentence_false():
    assert is_palindrome_sentence("Not a palindrome.") is False
    assert is_palindrome_sentence("1, 2") is False


def test_reverse_words():
    assert reverse_words("the quick fox") == "fox quick the"
    assert reverse_words("hello") == "hello"
    assert reverse_words("") == ""


def test_reverse_words_extra_spaces():
    assert reverse_words("  one   two ") == "two one"


def test_headline_case():
    assert headline_case("the lord of the rings") == "The Lord of the Rings"
    assert headline_case("A TALE OF TWO CITIES") == "A Tale of Two Cities"
    assert headline_case("hello world") == "Hello World"


def test_is_anagram():
    assert is_anagram("listen", "silent") is True
    assert is_anagram("Dormitory", "dirtyroom") is True


def test_is_anagram_not():
    assert is_anagram("hello", "hole") is False
    assert is_anagram("aab", "abb") is False


def test_longest_word():
    assert longest_word("a quick example") == "example"
    assert longest_word("one") == "one"


def test_longest_word_tie():
    assert longest_word("cat dog ox") == "cat"


def test_acronym():
    assert acronym("portable network graphics") == "PNG"
    assert acronym("As soon as possible") == "ASAP"
    assert acronym("radar") == "R"


def test_remove_vowels():
    assert remove_vowels("hello world") == "hll wrld"
    assert remove_vowels("Apple") == "ppl"
    assert remove_vowels("rhythm") == "rhythm"
    assert remove_vowels("aeiou") == ""


def test_count_word():
    assert count_word("the cat and the dog", "the") == 2
    assert count_word("The end of the line", "THE") == 2
    assert count_word("nothing here", "cat") == 0


def test_count_word_whole_words_only():
    assert count_word("other then the", "the") == 1


def test_pig_latin_vowel():
    assert pig_latin("apple") == "appleway"
    assert pig_latin("is") == "isway"


def test_pig_latin_consonants():
    assert pig_latin("pig") == "igpay"
    assert pig_latin("string") == "ingstray"


def test_shout():
    assert shout("hello") == "HELLO!"
    assert shout("Watch out") == "WATCH OUT!"
    assert shout("") == "!"
