def count_vowels(text):
    return sum(1 for letter in text.lower() if letter in "aeiou")


def is_palindrome(word):
    word = word.lower()
    return word == word[::-1]


def is_palindrome_sentence(sentence):
    letters = [c.lower() for c in sentence if c.isalnum()]
    return letters == letters[::-1]


def reverse_words(sentence):
    return " ".join(reversed(sentence.split()))


def headline_case(title):
    small = {"a", "an", "and", "of", "the", "in", "on"}
    words = title.lower().split()
    return " ".join(w if i and w in small else w.capitalize() for i, w in enumerate(words))


def is_anagram(first, second):
    return sorted(first.lower()) == sorted(second.lower())


def longest_word(sentence):
    return max(sentence.split(), key=len)


def acronym(phrase):
    return "".join(word[0].upper() for word in phrase.split())


def remove_vowels(text):
    return "".join(c for c in text if c not in "aeiouAEIOU")


def count_word(text, word):
    return text.lower().split().count(word.lower())


def pig_latin(word):
    if word[0] in "aeiou":
        return word + "way"
    for i, letter in enumerate(word):
        if letter in "aeiou":
            return word[i:] + word[:i] + "ay"
    return word + "ay"


def shout(message):
    return message.upper() + "!"
