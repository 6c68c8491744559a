"""Fun with words and sentences."""


def count_vowels(text: str) -> int:
    """Count the vowels (a, e, i, o, u) in text, upper or lower case."""
    ...


def is_palindrome(word: str) -> bool:
    """Does the word read the same backwards? Case doesn't matter."""
    ...


def is_palindrome_sentence(sentence: str) -> bool:
    """Check whether a whole sentence is a palindrome.

    Only letters and digits count; spaces, punctuation and capitals are ignored, so
    "A man, a plan, a canal: Panama!" is one.
    """
    ...


def reverse_words(sentence: str) -> str:
    """Put the words of a sentence in reverse order.

    The words themselves are unchanged and are joined by single spaces.
    """
    ...


def headline_case(title: str) -> str:
    """Capitalise a title the way a newspaper would.

    Every word starts with a capital letter and the rest of it is lower case, except
    the little words "a", "an", "and", "of", "the", "in" and "on", which stay lower
    case unless they come first.
    """
    ...


def is_anagram(first: str, second: str) -> bool:
    """
    Two words are anagrams if you can rearrange the letters of one into the other.
    Upper and lower case are treated alike.
    """
    ...


def longest_word(sentence: str) -> str:
    """The longest word in a sentence (the first one if several are equally long)."""
    ...


def acronym(phrase: str) -> str:
    """
    Build an acronym from a phrase.

    >>> acronym("portable network graphics")
    'PNG'
    >>> acronym("As soon as possible")
    'ASAP'
    """
    ...


def remove_vowels(text: str) -> str:
    """Strip all vowels out of a string and return what remains."""
    ...


def count_word(text: str, word: str) -> int:
    """How many times does `word` occur as a whole word in `text`? Ignore case."""
    ...


def pig_latin(word: str) -> str:
    """
    Translate one lower-case word to Pig Latin.

    A word that begins with a vowel just gets "way" on the end. Otherwise all the
    consonants before the first vowel are moved to the end, followed by "ay".
    "apple" becomes "appleway" and "string" becomes "ingstray".
    """
    ...


def shout(message: str) -> str:
    """Turn the message into upper case and add an exclamation mark."""
    ...
