"""Classics over strings: letters, words, digits, cases, brackets, and lists of words made into text."""

from greenroom_tiny.classics.entry import Classic, Param

CLASSICS: tuple[Classic, ...] = (
    Classic(
        key="reverse_string",
        names=("reverse_string", "reverse_text", "reversed_string", "flip_string", "backwards"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            "return $p[::-1]",
            'return "".join(reversed($p))',
            ('out = ""\nfor ch in $p:\n    out = ch + out\nreturn out'),
        ),
        phrases=(
            "Return $p reversed.",
            "Reverse a string.",
            "The characters of `$p` in the opposite order.",
            "Spell $p backwards.",
            "Gives back the same string read from right to left.",
            "Turn the string around so that the last character comes first.",
            "string -> same string, back to front",
            "What does $p look like in a mirror, last letter first?",
            (
                "Reads the characters of $p from the end to the start and returns them as a new string. "
                "An empty string stays empty."
            ),
            'Flip the text: "abc" becomes "cba".',
        ),
    ),
    Classic(
        key="is_palindrome",
        names=("is_palindrome", "palindrome", "check_palindrome", "is_pal"),
        params=(Param(("text", "s", "word"), "word"),),
        returns="bool",
        codes=(
            "return $p == $p[::-1]",
            (
                "i, j = 0, len($p) - 1\n"
                "while i < j:\n"
                "    if $p[i] != $p[j]:\n"
                "        return False\n"
                "    i += 1\n"
                "    j -= 1\n"
                "return True"
            ),
            "return all($p[i] == $p[-1 - i] for i in range(len($p) // 2))",
        ),
        phrases=(
            "Check whether $p is a palindrome.",
            "True if the string reads the same forwards and backwards.",
            "Does `$p` stay the same when you reverse it?",
            "Tell if a word is the same read from left to right and from right to left.",
            "Palindrome test, exact comparison (case matters).",
            "Whether $p equals its own reverse.",
            "Return True when $p is a palindrome, False otherwise. The empty string counts as one.",
            "Is this string symmetrical?",
            "Checks that the first character matches the last, the second the second last, and so on.",
            "Decide if reversing $p leaves it unchanged.",
        ),
    ),
    Classic(
        key="is_palindrome_ignore_case",
        names=(
            "is_palindrome_ignore_case",
            "palindrome_ignoring_case",
            "is_palindrome_ci",
            "is_palindrome_any_case",
        ),
        params=(Param(("word", "text", "s"), "word"),),
        returns="bool",
        codes=(
            ("low = $p.lower()\nreturn low == low[::-1]"),
            ("chars = [ch.lower() for ch in $p]\nreturn chars == list(reversed(chars))"),
            'return $p.lower() == "".join(reversed($p.lower()))',
        ),
        phrases=(
            "Check whether $p is a palindrome, ignoring case.",
            "True if the word reads the same both ways, upper and lower case being treated alike.",
            "Case-insensitive palindrome test.",
            "Is $p a palindrome when capital letters don't matter?",
            "Whether the lowercased `$p` equals its reverse.",
            'Return True when $p is the same backwards, e.g. "Anna". Case is ignored.',
            'Says if a word such as "Otto" is a palindrome regardless of capitals.',
            "Does the string read the same from both ends, whatever the letter case?",
            "Palindrome check; A and a count as the same letter.",
        ),
    ),
    Classic(
        key="is_palindrome_sentence",
        names=(
            "is_palindrome_sentence",
            "is_palindrome_phrase",
            "palindrome_letters_only",
            "is_clean_palindrome",
        ),
        params=(Param(("text", "sentence", "phrase", "s"), "text"),),
        returns="bool",
        codes=(
            ("chars = [ch.lower() for ch in $p if ch.isalnum()]\nreturn chars == chars[::-1]"),
            ('cleaned = "".join(ch for ch in $p.lower() if ch.isalnum())\nreturn cleaned == cleaned[::-1]'),
            (
                'cleaned = ""\n'
                "for ch in $p:\n"
                "    if ch.isalnum():\n"
                "        cleaned += ch.lower()\n"
                'return cleaned == "".join(reversed(cleaned))'
            ),
        ),
        phrases=(
            "Check whether $p is a palindrome, ignoring case, spaces and punctuation.",
            (
                "True if the letters and digits of $p read the same in both directions. Case and other "
                "characters are ignored."
            ),
            ("Is the sentence a palindrome once punctuation and spaces are dropped and everything is lowercased?"),
            "Palindrome test for phrases: only letters and digits count, case doesn't.",
            (
                "Whether `$p` reads the same backwards when you look only at its alphanumeric characters, "
                "case-insensitively."
            ),
            'Does "A man, a plan, a canal: Panama" style text read the same both ways?',
            ("Keep only letters and digits, lowercase them, and tell whether the result equals its reverse."),
            "Sentence palindrome; skip everything that is not a letter or a digit and ignore capitals.",
            ("Return True for a palindromic sentence, disregarding case, whitespace and punctuation marks."),
        ),
    ),
    Classic(
        key="count_vowels",
        names=("count_vowels", "number_of_vowels", "vowel_count", "num_vowels", "how_many_vowels"),
        params=(Param(("text", "s", "string", "sentence"), "text"),),
        returns="int",
        codes=(
            'return sum(1 for ch in $p.lower() if ch in "aeiou")',
            ('total = 0\nfor ch in $p:\n    if ch in "aeiouAEIOU":\n        total += 1\nreturn total'),
            'return len([ch for ch in $p if ch.lower() in "aeiou"])',
            'return sum($p.lower().count(v) for v in "aeiou")',
        ),
        phrases=(
            "Count the vowels in $p.",
            "Return the number of vowels in the string, upper or lower case.",
            "How many vowels does `$p` contain?",
            "The vowel count of $p (a, e, i, o, u; case doesn't matter).",
            "Number of letters in $p that are one of a, e, i, o, u, ignoring case.",
            "Counts how often a vowel occurs in the given text. 0 for an empty string.",
            "Tally the a's, e's, i's, o's and u's of a string.",
            "vowels in a string, as a number",
            "Work out how many of the characters are vowels.",
            "Go through the text and count every vowel, capital or not.",
            "Total amount of vowels found in $p.",
        ),
    ),
    Classic(
        key="remove_vowels",
        names=("remove_vowels", "drop_vowels", "without_vowels", "strip_vowels", "disemvowel"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            'return "".join(ch for ch in $p if ch.lower() not in "aeiou")',
            ('out = ""\nfor ch in $p:\n    if ch not in "aeiouAEIOU":\n        out += ch\nreturn out'),
            'return $p.translate(str.maketrans("", "", "aeiouAEIOU"))',
        ),
        phrases=(
            "Remove all vowels from $p.",
            "Return the string without its vowels.",
            "$p with every a, e, i, o and u left out, in either case.",
            "Drop the vowels and keep everything else.",
            "Strip a text of its vowels, both upper and lower case.",
            "What is left of `$p` when you take the vowels away?",
            'Delete vowels: "Hello world" -> "Hll wrld".',
            "Keep only the characters that are not vowels.",
            "A copy of the text in which no vowel remains.",
            "Takes out the vowels (aeiou, any case) and returns the rest in order.",
        ),
    ),
    Classic(
        key="keep_vowels",
        names=("keep_vowels", "only_vowels", "vowels_of", "extract_vowels", "get_vowels"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            'return "".join(ch for ch in $p if ch.lower() in "aeiou")',
            ('out = ""\nfor ch in $p:\n    if ch in "aeiouAEIOU":\n        out += ch\nreturn out'),
            'return "".join(filter(lambda ch: ch in "aeiouAEIOU", $p))',
        ),
        phrases=(
            "Return only the vowels of $p, in order.",
            "Keep the vowels of the string and drop everything else.",
            "The vowels in `$p`, joined into one string.",
            "Extract the vowels from a text.",
            "Remove every character that isn't a vowel.",
            "All the a, e, i, o, u letters of $p (either case) as a string.",
            'Just the vowels, please: "education" gives "euaio".',
            "Filters a string down to its vowels. Empty when there are none.",
            "Which vowels occur in the text? Return them one after the other, repeats included.",
        ),
    ),
    Classic(
        key="count_consonants",
        names=("count_consonants", "number_of_consonants", "consonant_count", "num_consonants"),
        params=(Param(("text", "s", "string", "sentence"), "text"),),
        returns="int",
        codes=(
            'return sum(1 for ch in $p.lower() if ch.isalpha() and ch not in "aeiou")',
            (
                "total = 0\n"
                "for ch in $p:\n"
                '    if ch.isalpha() and ch not in "aeiouAEIOU":\n'
                "        total += 1\n"
                "return total"
            ),
            'return len([ch for ch in $p.lower() if ch in "bcdfghjklmnpqrstvwxyz"])',
        ),
        phrases=(
            "Count the consonants in $p.",
            "The number of consonants in the string.",
            "How many letters of `$p` are not vowels?",
            "Return how many consonants the text has; digits, spaces and punctuation don't count.",
            "Number of letters other than a, e, i, o, u, in either case.",
            "Consonant count of a string, case-insensitive.",
            "Counts the letters that aren't vowels and gives 0 if there are none.",
            "Tally all the consonants in a piece of text.",
            "Total of the alphabetic characters in $p which are no vowels.",
        ),
    ),
    Classic(
        key="remove_consonants",
        names=("remove_consonants", "drop_consonants", "without_consonants", "strip_consonants"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            'return "".join(ch for ch in $p if not ch.isalpha() or ch.lower() in "aeiou")',
            (
                'out = ""\n'
                "for ch in $p:\n"
                '    if ch.isalpha() and ch not in "aeiouAEIOU":\n'
                "        continue\n"
                "    out += ch\n"
                "return out"
            ),
            'return "".join(ch for ch in $p if ch.lower() not in "bcdfghjklmnpqrstvwxyz")',
        ),
        phrases=(
            "Remove the consonants from $p.",
            "Return the text without consonants; vowels, spaces, digits and punctuation stay.",
            "Drop every letter that is not a vowel.",
            "Delete all consonants of `$p` and leave the other characters alone.",
            "$p with its consonants taken out.",
            "Strip away consonants, upper and lower case, but keep everything else.",
            "What remains when all consonants of the string are erased?",
            ("Leave out b, c, d, f and all the other consonants; any character that isn't a consonant is kept."),
        ),
    ),
    Classic(
        key="keep_consonants",
        names=("keep_consonants", "only_consonants", "consonants_of", "get_consonants"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            'return "".join(ch for ch in $p if ch.isalpha() and ch.lower() not in "aeiou")',
            (
                "out = []\n"
                "for ch in $p:\n"
                '    if ch.lower() in "bcdfghjklmnpqrstvwxyz":\n'
                "        out.append(ch)\n"
                'return "".join(out)'
            ),
            'return "".join(filter(lambda ch: ch.isalpha() and ch not in "aeiouAEIOU", $p))',
        ),
        phrases=(
            "Return only the consonants of $p.",
            "Keep the consonants and throw away all other characters.",
            "The letters of `$p` that aren't vowels, in order, as a string.",
            "Extract the consonants from the text.",
            "All consonants in the string, joined together.",
            "Filter out vowels, digits, spaces and punctuation so that only consonants remain.",
            "Just the consonants of $p, in their original order and case.",
            "Which consonants does the string contain? Give them back as one string, duplicates too.",
        ),
    ),
    Classic(
        key="first_vowel",
        names=("first_vowel", "get_first_vowel", "find_first_vowel", "leading_vowel"),
        params=(Param(("word", "text", "s"), "word"),),
        returns="str | None",
        codes=(
            ('for ch in $p:\n    if ch.lower() in "aeiou":\n        return ch\nreturn None'),
            'return next((ch for ch in $p if ch in "aeiouAEIOU"), None)',
            ('found = [ch for ch in $p if ch.lower() in "aeiou"]\nreturn found[0] if found else None'),
        ),
        phrases=(
            "Return the first vowel in $p, or None if it has no vowels.",
            "The first vowel of the word; None when there isn't one.",
            "Find the earliest character that is a vowel.",
            "Which vowel comes first in `$p`? None if there is no vowel at all.",
            "Look for the first a, e, i, o or u (either case) and return it, else None.",
            "First vowel of a string or None.",
            (
                "Scans the string from the left and hands back the first vowel it meets. Without any "
                "vowel the result is None."
            ),
            "Get the leftmost vowel.",
        ),
    ),
    Classic(
        key="first_vowel_index",
        names=("first_vowel_index", "index_of_first_vowel", "first_vowel_position", "vowel_index"),
        params=(Param(("word", "text", "s"), "word"),),
        returns="int",
        codes=(
            ('for i, ch in enumerate($p):\n    if ch.lower() in "aeiou":\n        return i\nreturn -1'),
            'return next((i for i, ch in enumerate($p) if ch in "aeiouAEIOU"), -1)',
            ('i = 0\nwhile i < len($p):\n    if $p[i] in "aeiouAEIOU":\n        return i\n    i += 1\nreturn -1'),
        ),
        phrases=(
            "Return the index of the first vowel in $p, or -1 if there is none.",
            "The position of the first vowel; -1 when the word contains no vowels.",
            "Where is the first vowel of `$p`? Counting starts at 0, and -1 means not found.",
            "Index of the leftmost a, e, i, o or u (any case), else -1.",
            "Find the position at which the first vowel stands.",
            "How many characters come before the first vowel? Gives -1 for a word without vowels.",
            "Locate the first vowel, returning its zero-based index or -1.",
            "first vowel -> index (or -1)",
        ),
    ),
    Classic(
        key="has_vowel",
        names=("has_vowel", "contains_vowel", "any_vowel", "has_vowels"),
        params=(Param(("word", "text", "s"), "word"),),
        returns="bool",
        codes=(
            'return any(ch in "aeiouAEIOU" for ch in $p)',
            ('for ch in $p.lower():\n    if ch in "aeiou":\n        return True\nreturn False'),
            'return bool(set($p.lower()) & set("aeiou"))',
        ),
        phrases=(
            "Check whether $p contains a vowel.",
            "True if there is at least one vowel in the string.",
            "Does `$p` have any vowels?",
            "Whether one of the letters is a, e, i, o or u, upper or lower case.",
            "Return True when a vowel occurs anywhere in the word, otherwise False.",
            "Are there vowels in $p?",
            "Tells if a word has a vowel in it. False for an empty string.",
            "Any vowel at all?",
        ),
    ),
    Classic(
        key="starts_with_vowel",
        names=("starts_with_vowel", "begins_with_vowel", "is_vowel_initial", "first_letter_is_vowel"),
        params=(Param(("word", "text", "s", "name"), "word"),),
        returns="bool",
        codes=(
            'return $p[:1].lower() in ("a", "e", "i", "o", "u")',
            ('if not $p:\n    return False\nreturn $p[0] in "aeiouAEIOU"'),
            'return $p.lower().startswith(("a", "e", "i", "o", "u"))',
        ),
        phrases=(
            "Check whether $p starts with a vowel.",
            "True if the first letter is a vowel, in either case. False for an empty string.",
            "Does the word begin with a, e, i, o or u?",
            "Is the first character of `$p` a vowel?",
            "Whether the string opens with a vowel; case is ignored.",
            "Tell if a word starts with one of the vowels.",
            ("Look at the first character only and say whether it's a vowel. The empty string gives False."),
            "begins with a vowel?",
        ),
    ),
    Classic(
        key="ends_with_vowel",
        names=("ends_with_vowel", "vowel_ending", "last_letter_is_vowel"),
        params=(Param(("word", "text", "s", "name"), "word"),),
        returns="bool",
        codes=(
            'return $p[-1:].lower() in ("a", "e", "i", "o", "u")',
            ('if not $p:\n    return False\nreturn $p[-1] in "aeiouAEIOU"'),
            'return $p.lower().endswith(("a", "e", "i", "o", "u"))',
        ),
        phrases=(
            "Check whether $p ends with a vowel.",
            "True if the last letter is a vowel, in either case. False for an empty string.",
            "Does the word end in a, e, i, o or u?",
            "Is the final character of `$p` a vowel?",
            "Whether the string finishes with a vowel; case doesn't matter.",
            "Tell if the word's last character is one of the vowels.",
            "Look at the end of $p and say whether a vowel stands there. The empty string gives False.",
            "vowel at the end?",
        ),
    ),
    Classic(
        key="replace_vowels",
        names=("replace_vowels", "vowels_to", "mask_vowels", "substitute_vowels"),
        params=(Param(("text", "s", "string"), "text"), Param(("char", "mark", "replacement"), "char")),
        returns="str",
        codes=(
            'return "".join($q if ch.lower() in "aeiou" else ch for ch in $p)',
            (
                'out = ""\n'
                "for ch in $p:\n"
                '    if ch in "aeiouAEIOU":\n'
                "        out += $q\n"
                "    else:\n"
                "        out += ch\n"
                "return out"
            ),
            ('import re\n\nreturn re.sub("[aeiouAEIOU]", $q, $p)'),
        ),
        phrases=(
            "Replace every vowel in $p with $q.",
            "Return $p in which all vowels have been swapped for `$q`.",
            "Put $q in place of each a, e, i, o and u, whatever the case.",
            "Substitute $q for the vowels of the text.",
            "$p, but with $q instead of its vowels.",
            "Change all vowels (upper and lower case) to $q and leave the rest as it is.",
            "What does the string look like when each vowel becomes $q?",
            "Exchange the vowels for the given character.",
            "Vowels out, $q in.",
        ),
    ),
    Classic(
        key="vowels_to_stars",
        names=("vowels_to_stars", "star_vowels", "hide_vowels", "vowels_as_stars"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            'return "".join("*" if ch in "aeiouAEIOU" else ch for ch in $p)',
            ('out = ""\nfor ch in $p:\n    out += "*" if ch.lower() in "aeiou" else ch\nreturn out'),
            ('for v in "aeiouAEIOU":\n    $p = $p.replace(v, "*")\nreturn $p'),
        ),
        phrases=(
            "Replace the vowels of $p with asterisks.",
            "Return the text with a star in place of every vowel.",
            'Turn each vowel into "*", upper and lower case alike.',
            "Hide the vowels behind stars.",
            "$p with all of a, e, i, o, u (any case) changed to *.",
            'Mask vowels: "Hello" -> "H*ll*".',
            "Every vowel becomes an asterisk, all other characters stay the same.",
            "Star out the vowels in a string.",
        ),
    ),
    Classic(
        key="uppercase_vowels",
        names=("uppercase_vowels", "capitalize_vowels", "vowels_upper", "shout_vowels"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            'return "".join(ch.upper() if ch in "aeiou" else ch for ch in $p)',
            (
                'out = ""\n'
                "for ch in $p:\n"
                '    if ch in "aeiou":\n'
                "        out += ch.upper()\n"
                "    else:\n"
                "        out += ch\n"
                "return out"
            ),
            ('for v in "aeiou":\n    $p = $p.replace(v, v.upper())\nreturn $p'),
        ),
        phrases=(
            "Make the vowels of $p uppercase.",
            "Return the text with every vowel in upper case; other characters stay as they are.",
            "Capitalise all vowels.",
            "Change a, e, i, o, u to A, E, I, O, U and leave the rest alone.",
            "$p with capital vowels.",
            'Only the vowels are turned into capitals: "hello" gives "hEllO".',
            "Upper-case each vowel in the string, nothing else.",
            "Raise the vowels to uppercase.",
        ),
    ),
    Classic(
        key="shout",
        names=("shout", "to_upper", "upper_case", "all_caps"),
        params=(Param(("text", "s", "string", "message"), "text"),),
        returns="str",
        codes=(
            "return $p.upper()",
            'return "".join(ch.upper() for ch in $p)',
            ('out = ""\nfor ch in $p:\n    out += ch.upper()\nreturn out'),
        ),
        phrases=(
            "Convert $p to upper case.",
            "Return the string in capital letters.",
            "All letters of `$p` as capitals.",
            "Uppercase the text.",
            "Write $p in ALL CAPS.",
            "Every letter becomes a capital; other characters don't change.",
            'The shouted version: "hello" -> "HELLO".',
            "Make the whole string uppercase.",
        ),
    ),
    Classic(
        key="to_lower",
        names=("to_lower", "lower_case", "all_lower", "lowercased"),
        params=(Param(("text", "s", "string", "message"), "text"),),
        returns="str",
        codes=(
            "return $p.lower()",
            'return "".join(ch.lower() for ch in $p)',
            ('out = ""\nfor ch in $p:\n    out += ch.lower()\nreturn out'),
        ),
        phrases=(
            "Convert $p to lower case.",
            "Return the string in small letters.",
            "`$p` with every capital letter made small.",
            "Lowercase the text.",
            "No capitals, please: turn each letter into its lowercase form.",
            "The lowercased version of $p.",
            "Make the whole string lowercase.",
            "Get rid of capitals by lowering every letter.",
        ),
    ),
    Classic(
        key="swap_case",
        names=("swap_case", "invert_case", "toggle_case", "flip_case"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            "return $p.swapcase()",
            'return "".join(ch.lower() if ch.isupper() else ch.upper() for ch in $p)',
            (
                'out = ""\n'
                "for ch in $p:\n"
                "    if ch.isupper():\n"
                "        out += ch.lower()\n"
                "    else:\n"
                "        out += ch.upper()\n"
                "return out"
            ),
        ),
        phrases=(
            "Swap the case of every letter in $p.",
            "Return the string with upper case turned into lower case and vice versa.",
            "Invert upper and lower case.",
            "Capitals become small letters and small letters become capitals.",
            "Toggle the case of all letters of `$p`.",
            '$p with its cases exchanged: "Hello" -> "hELLO".',
            ("What does the text look like when caps lock was on by accident? Each letter changes its case."),
            "Flip the case character by character.",
        ),
    ),
    Classic(
        key="title_case",
        names=("title_case", "titlecase", "capitalize_words", "capitalise_each_word"),
        params=(Param(("text", "s", "sentence", "phrase"), "text"),),
        returns="str",
        codes=(
            'return " ".join(part.capitalize() for part in $p.split())',
            (
                "out = []\n"
                "for part in $p.split():\n"
                "    out.append(part[0].upper() + part[1:].lower())\n"
                'return " ".join(out)'
            ),
            'return " ".join(part[:1].upper() + part[1:].lower() for part in $p.split())',
        ),
        phrases=(
            ("Capitalise every word of $p and join them with single spaces; the other letters are lowercase."),
            "Return the text in title case: each word starts with a capital, the rest is small.",
            "Make the first letter of each word upper case and its remaining letters lower case.",
            "Title-case a sentence. Words are separated by whitespace and joined by one space.",
            "Each word of `$p` capitalised.",
            'Turn "hello wORLD" into "Hello World".',
            ("Write a phrase like a headline, with a capital at the start of every word and lowercase elsewhere."),
            "Split on whitespace, capitalize all the words, put them back together with spaces.",
            "$p with an initial capital for each of its words.",
        ),
    ),
    Classic(
        key="capitalize_first",
        names=("capitalize_first", "upper_first", "capitalise_first_letter", "ucfirst"),
        params=(Param(("text", "s", "string", "word"), "text"),),
        returns="str",
        codes=(
            "return $p[:1].upper() + $p[1:]",
            ('if not $p:\n    return ""\nreturn $p[0].upper() + $p[1:]'),
            'return "".join(ch.upper() if i == 0 else ch for i, ch in enumerate($p))',
        ),
        phrases=(
            "Make the first letter of $p upper case and leave the rest unchanged.",
            "Capitalise only the first character; everything after it stays as it was.",
            "Return $p with its first letter capitalised. The other letters keep their case.",
            "Uppercase the initial character of the string.",
            ("Give the text a capital at the start without touching the rest. An empty string stays empty."),
            "`$p` beginning with a capital letter.",
            "First letter up, rest untouched.",
            'Turn "helloWorld" into "HelloWorld".',
            "Change nothing but the first character, which becomes upper case.",
        ),
    ),
    Classic(
        key="lower_first",
        names=("lower_first", "decapitalize", "uncapitalize", "lcfirst"),
        params=(Param(("text", "s", "string", "word"), "text"),),
        returns="str",
        codes=(
            "return $p[:1].lower() + $p[1:]",
            ("if not $p:\n    return $p\nreturn $p[0].lower() + $p[1:]"),
            ("first, rest = $p[:1], $p[1:]\nreturn first.lower() + rest"),
        ),
        phrases=(
            "Make the first letter of $p lower case and leave the rest unchanged.",
            "Lowercase only the first character.",
            "Return the string with a small initial letter; the others keep their case.",
            "Undo the capital at the beginning of `$p`.",
            'Decapitalise: "HelloWorld" -> "helloWorld".',
            "$p, but starting with a lowercase letter. Empty stays empty.",
            "The first character is lowered, nothing else changes.",
            "Turn a leading capital into a small letter.",
        ),
    ),
    Classic(
        key="capitalize_last",
        names=("capitalize_last", "upper_last", "capitalise_last_letter"),
        params=(Param(("word", "text", "s"), "word"),),
        returns="str",
        codes=(
            "return $p[:-1] + $p[-1:].upper()",
            ('if not $p:\n    return ""\nreturn $p[:-1] + $p[-1].upper()'),
            ('last = len($p) - 1\nreturn "".join(ch.upper() if i == last else ch for i, ch in enumerate($p))'),
        ),
        phrases=(
            "Make the last letter of $p upper case.",
            "Capitalise the final character and leave the rest alone.",
            'Return the word with its last letter as a capital, e.g. "cat" -> "caT".',
            "Uppercase only the last character of `$p`. The empty string is returned as it is.",
            "The string with a capital at the end instead of the beginning.",
            "Change the final letter to upper case, nothing else.",
            "$p with the last character raised to a capital.",
            "What does the word look like when just its last letter is a capital?",
        ),
    ),
    Classic(
        key="sentence_case",
        names=("sentence_case", "to_sentence_case", "capitalize_sentence", "as_sentence"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="str",
        codes=(
            "return $p.capitalize()",
            "return $p[:1].upper() + $p[1:].lower()",
            ('out = ""\nfor i, ch in enumerate($p):\n    out += ch.upper() if i == 0 else ch.lower()\nreturn out'),
        ),
        phrases=(
            "Convert $p to sentence case: first letter upper, the rest lower.",
            "Capitalise the first letter and make all the other letters lowercase.",
            "Return the text with one capital at the start and small letters after it.",
            "`$p` written like a sentence, only its first character being upper case.",
            "Upper-case the first character, lower-case everything that follows.",
            '"hELLO World" -> "Hello world".',
            "One capital at the beginning, none anywhere else.",
            ("Make the text look like an ordinary sentence by capitalising the start and lowering the rest."),
        ),
    ),
    Classic(
        key="alternate_case",
        names=("alternate_case", "alternating_case", "mocking_case", "spongebob_case"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            'return "".join(ch.upper() if i % 2 == 0 else ch.lower() for i, ch in enumerate($p))',
            (
                'out = ""\n'
                "for i in range(len($p)):\n"
                "    if i % 2 == 0:\n"
                "        out += $p[i].upper()\n"
                "    else:\n"
                "        out += $p[i].lower()\n"
                "return out"
            ),
            (
                'out, up = "", True\n'
                "for ch in $p:\n"
                "    out += ch.upper() if up else ch.lower()\n"
                "    up = not up\n"
                "return out"
            ),
        ),
        phrases=(
            "Alternate the case of the characters of $p, starting with upper case.",
            (
                "Return the string with characters at even positions in upper case and those at odd "
                "positions in lower case."
            ),
            "First character upper, second lower, third upper and so on.",
            'Write `$p` in alternating caps: "hello" -> "HeLlO".',
            "Mocking case. Characters count by position, spaces included; the first is a capital.",
            "Uppercase every other character, beginning with the first, and lowercase the rest.",
            "Make letters go up and down in turn, capital first.",
            "Characters at index 0, 2, 4, … become capitals, those at 1, 3, 5, … become small.",
        ),
    ),
    Classic(
        key="title_without_small_words",
        names=("title_without_small_words", "smart_title", "headline", "title_except_small_words"),
        params=(Param(("text", "title", "s"), "text"),),
        returns="str",
        codes=(
            (
                'small = {"a", "an", "the", "of", "and", "in", "on", "to", "or"}\n'
                "out = []\n"
                "for i, part in enumerate($p.lower().split()):\n"
                "    out.append(part if i > 0 and part in small else part.capitalize())\n"
                'return " ".join(out)'
            ),
            (
                'small = ("a", "an", "the", "of", "and", "in", "on", "to", "or")\n'
                "parts = $p.lower().split()\n"
                'return " ".join(x if i and x in small else x.capitalize() for i, x in enumerate(parts))'
            ),
        ),
        phrases=(
            ("Title-case $p but keep a, an, the, of, and, in, on, to and or lowercase, except as the first word."),
            (
                "Capitalise every word except the small ones (a, an, the, of, and, in, on, to, or). The "
                "first word always gets a capital."
            ),
            (
                'Write a title: capitals for all words but "a", "an", "the", "of", "and", "in", "on", '
                '"to", "or" unless they come first.'
            ),
            (
                "Headline style; little words such as a, an, the, of, and, in, on, to, or stay small "
                "unless they open the title."
            ),
            (
                "Turn `$p` into a book title. The words a, an, the, of, and, in, on, to, or remain "
                "lowercase after the first word."
            ),
            (
                "Capitalize each word of the title, the first one in any case, leaving "
                "a/an/the/of/and/in/on/to/or in lower case."
            ),
            (
                'Smart title case: "the lord of the rings" -> "The Lord of the Rings" (small words: a an '
                "the of and in on to or)."
            ),
            (
                "First word capitalised, then each further word too, unless it is one of a, an, the, of, "
                "and, in, on, to, or."
            ),
        ),
    ),
    Classic(
        key="count_uppercase",
        names=("count_uppercase", "uppercase_count", "count_capitals", "number_of_capitals"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="int",
        codes=(
            "return sum(1 for ch in $p if ch.isupper())",
            ("total = 0\nfor ch in $p:\n    if ch.isupper():\n        total += 1\nreturn total"),
            'return len([ch for ch in $p if "A" <= ch <= "Z"])',
        ),
        phrases=(
            "Count the uppercase letters in $p.",
            "The number of capital letters in the string.",
            "How many characters of `$p` are upper case?",
            "Return how many capitals the text contains.",
            "Tally the capitals.",
            "Number of letters from A to Z (capitals only).",
            "Counts upper-case letters; small letters, digits and everything else are ignored.",
            "capital letters in the text -> int",
        ),
    ),
    Classic(
        key="count_lowercase",
        names=("count_lowercase", "lowercase_count", "count_small_letters"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="int",
        codes=(
            "return sum(1 for ch in $p if ch.islower())",
            ("total = 0\nfor ch in $p:\n    if ch.islower():\n        total += 1\nreturn total"),
            'return len([ch for ch in $p if "a" <= ch <= "z"])',
        ),
        phrases=(
            "Count the lowercase letters in $p.",
            "The number of small letters in the string.",
            "How many characters of `$p` are lower case?",
            "Return how many lowercase characters there are.",
            "Number of letters from a to z, capitals not counted.",
            "Count all small letters and ignore everything else.",
            "How often does a lower-case letter occur in the text?",
            "Tally of the lower-case letters.",
        ),
    ),
    Classic(
        key="count_letters",
        names=("count_letters", "letter_count", "number_of_letters", "count_alpha"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="int",
        codes=(
            "return sum(ch.isalpha() for ch in $p)",
            ("total = 0\nfor ch in $p:\n    if ch.isalpha():\n        total += 1\nreturn total"),
            "return len([ch for ch in $p if ch.isalpha()])",
        ),
        phrases=(
            "Count the letters in $p.",
            "How many alphabetic characters are there in the string?",
            "The number of letters in `$p`; digits, blanks and punctuation don't count.",
            "Return how many of the characters are letters.",
            "Number of letters, not characters: spaces and digits are skipped.",
            "Letter count of a text.",
            "Counts only a–z and A–Z.",
            "How long is the text if you look at letters only?",
        ),
    ),
    Classic(
        key="count_digits",
        names=("count_digits", "digit_count", "number_of_digits", "how_many_digits"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="int",
        codes=(
            "return sum(ch.isdigit() for ch in $p)",
            ('total = 0\nfor ch in $p:\n    if ch in "0123456789":\n        total += 1\nreturn total'),
            "return len([ch for ch in $p if ch.isdigit()])",
        ),
        phrases=(
            "Count the digits in $p.",
            "The number of digit characters in the string.",
            "How many digits does `$p` contain?",
            "Return how many of the characters are 0 to 9.",
            "Number of numerals appearing in the text.",
            "Tally the digits, ignoring letters and everything else.",
            "Counts how often any of 0–9 occurs.",
            "digits in a text, counted",
        ),
    ),
    Classic(
        key="count_words",
        names=("count_words", "word_count", "number_of_words", "num_words", "how_many_words"),
        params=(Param(("text", "s", "sentence", "string"), "text"),),
        returns="int",
        codes=(
            "return len($p.split())",
            ("total = 0\nfor _ in $p.split():\n    total += 1\nreturn total"),
            (
                "total, inside = 0, False\n"
                "for ch in $p:\n"
                "    if ch.isspace():\n"
                "        inside = False\n"
                "    elif not inside:\n"
                "        inside = True\n"
                "        total += 1\n"
                "return total"
            ),
        ),
        phrases=(
            "Count the words in $p.",
            "The number of words in the text, words being separated by whitespace.",
            "How many words does `$p` have?",
            "Return the word count of a sentence.",
            "Number of whitespace-separated words. 0 for an empty text.",
            "Splits the text at blanks and counts the pieces.",
            "Words are runs of non-space characters; say how many there are.",
            "How long is the text in words?",
            "words in a sentence -> int",
        ),
    ),
    Classic(
        key="count_spaces",
        names=("count_spaces", "number_of_spaces", "space_count", "count_blanks"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="int",
        codes=(
            'return $p.count(" ")',
            ('total = 0\nfor ch in $p:\n    if ch == " ":\n        total += 1\nreturn total'),
            'return sum(1 for ch in $p if ch == " ")',
        ),
        phrases=(
            "Count the spaces in $p.",
            "The number of space characters in the string.",
            "How many blanks are there in `$p`?",
            'Return how often " " occurs in the text.',
            "Number of spaces, each one counted, even if they follow each other.",
            "Tally the blanks of a text.",
            "Count how many characters are a space.",
            "space count",
        ),
    ),
    Classic(
        key="count_punctuation",
        names=("count_punctuation", "punctuation_count", "number_of_punctuation_marks"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="int",
        codes=(
            "return sum(1 for ch in $p if not ch.isalnum() and not ch.isspace())",
            (
                "total = 0\n"
                "for ch in $p:\n"
                "    if ch.isalnum() or ch.isspace():\n"
                "        continue\n"
                "    total += 1\n"
                "return total"
            ),
            ("from string import punctuation\n\nreturn sum(ch in punctuation for ch in $p)"),
        ),
        phrases=(
            "Count the punctuation characters in $p.",
            "The number of punctuation marks in the text.",
            "How many characters of `$p` are neither letters, digits nor whitespace?",
            "Return how often punctuation such as . , ! ? ; occurs.",
            "Count commas, full stops and all the other punctuation marks.",
            "Number of characters that are punctuation.",
            "How much punctuation is there in the sentence?",
            "Tally the marks: everything but letters, digits and white space.",
        ),
    ),
    Classic(
        key="count_char",
        names=("count_char", "count_letter", "occurrences_of_char", "char_occurrences", "times_char_appears"),
        params=(Param(("text", "s", "string"), "text"), Param(("char", "letter", "c"), "char")),
        returns="int",
        codes=(
            "return $p.count($q)",
            ("total = 0\nfor x in $p:\n    if x == $q:\n        total += 1\nreturn total"),
            "return sum(1 for x in $p if x == $q)",
            "return len([x for x in $p if x == $q])",
        ),
        phrases=(
            "Count how often $q occurs in $p.",
            "The number of times the character appears in the string.",
            "How many times is `$q` found in `$p`?",
            "Return the number of occurrences of a letter. Case matters.",
            "Occurrences of $q in $p.",
            "Go through $p and count the characters equal to $q.",
            "How many $q are there?",
            "Tally one particular character of a text, case-sensitively. 0 if it isn't there.",
            "Counts a single letter in a text.",
        ),
    ),
    Classic(
        key="count_char_ignore_case",
        names=("count_char_ignore_case", "count_letter_any_case", "count_char_ci"),
        params=(Param(("text", "s", "string"), "text"), Param(("char", "letter", "c"), "char")),
        returns="int",
        codes=(
            "return $p.lower().count($q.lower())",
            ("total = 0\nfor x in $p:\n    if x.lower() == $q.lower():\n        total += 1\nreturn total"),
            "return sum(x.lower() == $q.lower() for x in $p)",
        ),
        phrases=(
            "Count how often $q occurs in $p, ignoring case.",
            "The number of times a letter appears, upper and lower case taken together.",
            "How many times is `$q` in `$p`, whatever the case?",
            "Case-insensitive count of a character.",
            "Return how many characters of $p equal $q when capitals are treated as small letters.",
            "Occurrences of the letter in either case.",
            'Both "a" and "A" count when you ask for "a".',
            "Number of $q in the text regardless of capitalisation.",
        ),
    ),
    Classic(
        key="count_substring",
        names=("count_substring", "substring_count", "count_occurrences", "occurrences"),
        params=(Param(("text", "s", "string"), "text"), Param(("sub", "part", "needle", "pattern"), "char")),
        returns="int",
        codes=(
            "return $p.count($q)",
            (
                "total, start = 0, $p.find($q)\n"
                "while start != -1:\n"
                "    total += 1\n"
                "    start = $p.find($q, start + len($q))\n"
                "return total"
            ),
            "return len($p.split($q)) - 1",
        ),
        phrases=(
            "Count the non-overlapping occurrences of $q in $p.",
            "How many times does the substring $q appear in $p, without overlaps?",
            "The number of occurrences of `$q` inside `$p` (not overlapping).",
            "Return how often $q is found in the text.",
            "Substring count.",
            "How frequently does one string occur within another?",
            "Search for $q again and again from the left and say how many times it was found.",
            "Number of times the piece occurs; overlapping hits are counted once.",
        ),
    ),
    Classic(
        key="count_overlapping",
        names=("count_overlapping", "overlapping_occurrences", "count_overlaps"),
        params=(Param(("text", "s", "string"), "word"), Param(("sub", "part", "needle"), "char")),
        returns="int",
        codes=(
            "return sum(1 for i in range(len($p)) if $p[i:].startswith($q))",
            (
                "total = 0\n"
                "for i in range(len($p) - len($q) + 1):\n"
                "    if $p[i : i + len($q)] == $q:\n"
                "        total += 1\n"
                "return total"
            ),
            ("total, i = 0, $p.find($q)\nwhile i != -1:\n    total += 1\n    i = $p.find($q, i + 1)\nreturn total"),
        ),
        phrases=(
            "Count how often $q occurs in $p, overlapping occurrences included.",
            "The number of positions at which $q begins inside $p.",
            "How many times does `$q` appear in `$p` when matches may overlap?",
            'Occurrences of a substring, with overlaps: "aa" is found 3 times in "aaaa".',
            "At how many indexes of the text does $q start?",
            "Count every match, even if it shares characters with the previous one.",
            "Return the number of possibly overlapping matches of $q.",
            "Slide along $p and count each place where $q matches.",
        ),
    ),
    Classic(
        key="count_sentences",
        names=("count_sentences", "sentence_count", "number_of_sentences", "how_many_sentences"),
        params=(Param(("text", "s", "string", "paragraph"), "text"),),
        returns="int",
        codes=(
            'return sum(1 for ch in $p if ch in ".!?")',
            ('total = 0\nfor ch in $p:\n    if ch in (".", "!", "?"):\n        total += 1\nreturn total'),
            'return $p.count(".") + $p.count("!") + $p.count("?")',
        ),
        phrases=(
            "Count the sentences in $p, one for each full stop, exclamation mark or question mark.",
            'The number of sentence ends: how many ".", "!" and "?" there are.',
            "How many sentences does `$p` have? Each of . ! ? ends one.",
            "Return the number of sentences, counting the characters that finish one (. ! ?).",
            "Count the periods, exclamation marks and question marks.",
            "Sentence count by counting terminators ('.', '!', '?').",
            "Number of . or ! or ? in the text.",
            "Estimate how many sentences there are by the number of end marks . ! and ?",
        ),
    ),
    Classic(
        key="count_lines",
        names=("count_lines", "number_of_lines", "line_count", "how_many_lines"),
        params=(Param(("text", "s", "content"), "text"),),
        returns="int",
        codes=(
            "return len($p.splitlines())",
            ("total = 0\nfor _ in $p.splitlines():\n    total += 1\nreturn total"),
            'return $p.count("\\n") + (1 if $p and not $p.endswith("\\n") else 0)',
        ),
        phrases=(
            "Count the lines in $p.",
            "The number of lines of the text; an empty text has none.",
            "How many lines does `$p` have?",
            "Return the number of lines, separated by line breaks.",
            "Split at the newlines and count the pieces.",
            "Line count; a newline at the very end doesn't start another line.",
            "How long is the text in lines?",
            "lines of a text -> int",
        ),
    ),
    Classic(
        key="string_length",
        names=("string_length", "length_of", "char_count", "number_of_characters"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="int",
        codes=(
            "return len($p)",
            ("total = 0\nfor _ in $p:\n    total += 1\nreturn total"),
            "return sum(1 for _ in $p)",
        ),
        phrases=(
            "Return the length of $p.",
            "Count the characters in the string, spaces included.",
            "How many characters does `$p` have?",
            "The number of characters.",
            "How long is the text?",
            "Character count, everything included.",
            "Number of symbols in $p; 0 if it is empty.",
            "Work out the size of the string.",
        ),
    ),
    Classic(
        key="count_non_space",
        names=(
            "count_non_space",
            "characters_without_spaces",
            "chars_without_whitespace",
            "length_without_spaces",
        ),
        params=(Param(("text", "s", "string"), "text"),),
        returns="int",
        codes=(
            "return sum(1 for ch in $p if not ch.isspace())",
            'return len("".join($p.split()))',
            ("total = 0\nfor ch in $p:\n    if not ch.isspace():\n        total += 1\nreturn total"),
        ),
        phrases=(
            "Count the characters of $p that are not spaces.",
            "The length of the text without its spaces.",
            "How many characters are there, blanks not counted?",
            "Return the number of non-whitespace characters in `$p`.",
            "Number of characters excluding spaces.",
            "How long would the string be if all spaces were removed?",
            "Character count without blanks.",
            "Counts everything except white space.",
        ),
    ),
    Classic(
        key="first_word",
        names=("first_word", "get_first_word", "leading_word", "word_one"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="str",
        codes=(
            ('parts = $p.split()\nreturn parts[0] if parts else ""'),
            ('for part in $p.split():\n    return part\nreturn ""'),
            'return next(iter($p.split()), "")',
        ),
        phrases=(
            "Return the first word of $p, or an empty string if there is none.",
            'The first word of the sentence; "" for an empty text.',
            "Which word does `$p` start with?",
            "Get the word at the beginning of the text. Words are separated by whitespace.",
            "Take everything up to the first space (leading spaces skipped).",
            "The opening word.",
            'Split the text and hand back the first piece, "" when there is no word.',
            'first word or ""',
        ),
    ),
    Classic(
        key="last_word",
        names=("last_word", "get_last_word", "final_word"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="str",
        codes=(
            ('parts = $p.split()\nreturn parts[-1] if parts else ""'),
            ('out = ""\nfor part in $p.split():\n    out = part\nreturn out'),
            'return ([""] + $p.split())[-1]',
        ),
        phrases=(
            "Return the last word of $p, or an empty string if there is none.",
            'The last word of the sentence; "" for an empty text.',
            "Which word does `$p` end with?",
            "Get the word at the end of the text. Words are separated by whitespace.",
            "The closing word of the text.",
            'Split the text and hand back the final piece, "" when there is no word.',
            "What is the final word?",
            'last word or ""',
        ),
    ),
    Classic(
        key="nth_word",
        names=("nth_word", "word_at", "get_word", "pick_word"),
        params=(Param(("text", "s", "sentence"), "text"), Param(("n", "number", "k"), "small")),
        returns="str",
        codes=(
            ('parts = $p.split()\nreturn parts[$q - 1] if 1 <= $q <= len(parts) else ""'),
            ('for i, part in enumerate($p.split(), start=1):\n    if i == $q:\n        return part\nreturn ""'),
            ('parts = $p.split()\nif $q < 1 or $q > len(parts):\n    return ""\nreturn parts[$q - 1]'),
        ),
        phrases=(
            'Return word number $q of $p, counting from 1, or "" if there are not that many words.',
            "The $q-th word of the text; the first word is number 1. Empty string when out of range.",
            'Pick the word at position `$q` (one-based) from the sentence, else "".',
            'Which word stands in place $q, the first one being 1? "" if the text is too short.',
            "Get the nth word, starting at 1. An empty string means there is no such word.",
            "Split into words and return the one numbered $q from 1, or an empty string.",
            'Word $q of a sentence (1 = first), "" if missing.',
            ('Look up a word by its number, counted from one; gives "" when the sentence has fewer words.'),
        ),
    ),
    Classic(
        key="first_n_words",
        names=("first_n_words", "take_words", "leading_words", "shorten_to_words"),
        params=(Param(("text", "s", "sentence"), "text"), Param(("n", "count", "k"), "small")),
        returns="str",
        codes=(
            'return " ".join($p.split()[:$q])',
            (
                "out = []\n"
                "for part in $p.split():\n"
                "    if len(out) == $q:\n"
                "        break\n"
                "    out.append(part)\n"
                'return " ".join(out)'
            ),
            'return " ".join(x for i, x in enumerate($p.split()) if i < $q)',
        ),
        phrases=(
            "Return the first $q words of $p, joined with spaces.",
            "The leading $q words of the text as a string.",
            "Cut the text off after `$q` words.",
            "Keep only the first $q words and drop the rest.",
            "Take $q words from the start of the sentence. Fewer if the text is shorter.",
            "Shorten the text to at most $q words, single spaces between them.",
            "What are the first $q words? Join them by a blank.",
            "An excerpt: the beginning of the text, $q words long.",
        ),
    ),
    Classic(
        key="last_n_words",
        names=("last_n_words", "tail_words", "final_words"),
        params=(Param(("text", "s", "sentence"), "text"), Param(("n", "count", "k"), "small")),
        returns="str",
        codes=(
            'return " ".join($p.split()[-$q:])',
            ('parts = $p.split()\nstart = max(0, len(parts) - $q)\nreturn " ".join(parts[start:])'),
            ('parts = $p.split()\nwhile len(parts) > $q:\n    parts.pop(0)\nreturn " ".join(parts)'),
        ),
        phrases=(
            "Return the last $q words of $p, joined with spaces.",
            "The final $q words of the text as a string.",
            "Keep only the `$q` words at the end.",
            ("Take $q words from the end of the sentence, in their order. All of them if the text is shorter."),
            "Drop all but the last $q words and join these by a blank.",
            "The tail of the text, $q words long.",
            "What are the last $q words of $p?",
            "End of the text: at most $q words, separated by single spaces.",
        ),
    ),
    Classic(
        key="longest_word",
        names=("longest_word", "find_longest_word", "get_longest_word", "biggest_word"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="str",
        codes=(
            'return max($p.split(), key=len, default="")',
            ('best = ""\nfor part in $p.split():\n    if len(part) > len(best):\n        best = part\nreturn best'),
            ('parts = $p.split()\nif not parts:\n    return ""\nreturn sorted(parts, key=len, reverse=True)[0]'),
        ),
        phrases=(
            ('Return the longest word in $p; the first one if several are equally long, "" if there are none.'),
            'The longest word of the sentence. Ties go to the earliest word; an empty text gives "".',
            "Which word of `$p` has the most characters?",
            "Find the word with the greatest length, the first such word on a tie.",
            "Split into words and pick the longest one.",
            ("Look through the words of a text and return the longest, or an empty string when there's no word."),
            "The word with the most letters; the first wins if lengths are equal.",
            'longest word, "" for empty text',
        ),
    ),
    Classic(
        key="shortest_word",
        names=("shortest_word", "find_shortest_word", "get_shortest_word", "smallest_word"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="str",
        codes=(
            'return min($p.split(), key=len, default="")',
            (
                "best = None\n"
                "for part in $p.split():\n"
                "    if best is None or len(part) < len(best):\n"
                "        best = part\n"
                'return best or ""'
            ),
            ('parts = $p.split()\nif not parts:\n    return ""\nreturn sorted(parts, key=len)[0]'),
        ),
        phrases=(
            ('Return the shortest word in $p; the first one if several are equally short, "" if there are none.'),
            'The shortest word of the sentence. Ties go to the earliest word; an empty text gives "".',
            "Which word of `$p` has the fewest characters?",
            "Find the word with the smallest length, the first such word on a tie.",
            "Split into words and pick the shortest one.",
            ("Look through the words of a text and return the shortest, or an empty string when there's no word."),
            "The word with the fewest letters; the first wins if lengths are equal.",
            'shortest word, "" for empty text',
        ),
    ),
    Classic(
        key="longest_string",
        names=("longest_string", "longest_in_list", "longest_of", "longest_item"),
        params=(Param(("words", "strings", "items", "lst"), "words"),),
        returns="str",
        codes=(
            'return max($p, key=len, default="")',
            ('best = ""\nfor x in $p:\n    if len(x) > len(best):\n        best = x\nreturn best'),
            ('if not $p:\n    return ""\nreturn sorted($p, key=len, reverse=True)[0]'),
        ),
        phrases=(
            'Return the longest string in $p, the first one on a tie, "" for an empty list.',
            'The longest of the given words; an empty list gives "".',
            "Which of the `$p` is the longest? The earliest wins if lengths are equal.",
            'Find the entry with the most characters, or "" when there are no entries.',
            "Pick the word with the greatest length from a list.",
            "Go through a list of strings and remember the longest one.",
            "The item of $p that has the most letters.",
            "Longest element of a list of strings. Empty string if the list is empty.",
        ),
    ),
    Classic(
        key="shortest_string",
        names=("shortest_string", "shortest_in_list", "shortest_of"),
        params=(Param(("words", "strings", "items", "lst"), "words"),),
        returns="str",
        codes=(
            'return min($p, key=len, default="")',
            (
                "if not $p:\n"
                '    return ""\n'
                "best = $p[0]\n"
                "for x in $p[1:]:\n"
                "    if len(x) < len(best):\n"
                "        best = x\n"
                "return best"
            ),
            'return sorted($p, key=len)[0] if $p else ""',
        ),
        phrases=(
            'Return the shortest string in $p, the first one on a tie, "" for an empty list.',
            'The shortest of the given words; an empty list gives "".',
            "Which of the `$p` is the shortest? The earliest wins if lengths are equal.",
            'Find the entry with the fewest characters, or "" when there are no entries.',
            "Pick the word with the smallest length from a list.",
            "Go through a list of strings and remember the shortest one.",
            "The item of $p that has the fewest letters.",
            "Shortest element of a list of strings. Empty string if the list is empty.",
        ),
    ),
    Classic(
        key="longest_word_length",
        names=("longest_word_length", "max_word_length", "length_of_longest_word"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="int",
        codes=(
            "return max((len(x) for x in $p.split()), default=0)",
            ("best = 0\nfor part in $p.split():\n    if len(part) > best:\n        best = len(part)\nreturn best"),
            "return max([0] + [len(x) for x in $p.split()])",
        ),
        phrases=(
            "Return the length of the longest word in $p, 0 if there are no words.",
            "How long is the longest word of the text?",
            "The greatest word length in `$p`; an empty text gives 0.",
            "Number of characters of the longest word.",
            "Maximum length among the words of a sentence.",
            "Find out how many characters the biggest word has.",
            "Length of the longest whitespace-separated piece of $p, or 0.",
            "Measure every word and return the maximum.",
        ),
    ),
    Classic(
        key="word_lengths",
        names=("word_lengths", "lengths_of_words", "length_of_each_word"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="list[int]",
        codes=(
            "return [len(part) for part in $p.split()]",
            ("out = []\nfor part in $p.split():\n    out.append(len(part))\nreturn out"),
            "return list(map(len, $p.split()))",
        ),
        phrases=(
            "Return the length of each word in $p.",
            "A list with the lengths of the words, in order.",
            "How long is every word of `$p`?",
            "Split the text into words and measure each of them.",
            "The word lengths of a sentence as a list of numbers.",
            "For each word, the number of its characters.",
            "List of word sizes.",
            '"hello big world" -> [5, 3, 5]',
        ),
    ),
    Classic(
        key="string_lengths",
        names=("string_lengths", "lengths", "map_lengths", "lengths_of"),
        params=(Param(("words", "strings", "items", "names"), "words"),),
        returns="list[int]",
        codes=(
            "return [len(x) for x in $p]",
            ("out = []\nfor x in $p:\n    out.append(len(x))\nreturn out"),
            "return list(map(len, $p))",
        ),
        phrases=(
            "Return the length of each string in $p.",
            "The lengths of the words in the list, in the same order.",
            "How long is every one of the `$p`?",
            "Turn a list of strings into a list of their lengths.",
            "Measure each entry.",
            "For all strings in the list, the number of characters.",
            "Map words to how many letters they have.",
            '["cat", "mouse"] -> [3, 5]',
        ),
    ),
    Classic(
        key="average_word_length",
        names=("average_word_length", "mean_word_length", "avg_word_length"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="float",
        codes=(
            ("parts = $p.split()\nif not parts:\n    return 0.0\nreturn sum(len(x) for x in parts) / len(parts)"),
            (
                "total = pieces = 0\n"
                "for part in $p.split():\n"
                "    total += len(part)\n"
                "    pieces += 1\n"
                "return total / pieces if pieces else 0.0"
            ),
            ("sizes = [len(x) for x in $p.split()]\nreturn sum(sizes) / len(sizes) if sizes else 0.0"),
        ),
        phrases=(
            "Return the average length of the words in $p, 0.0 if there are none.",
            "The mean word length of the text.",
            "How long is a word of `$p` on average? An empty text gives 0.0.",
            "Average number of characters per word.",
            "Add up the word lengths and divide by the number of words; 0.0 for no words.",
            "Mean length of the whitespace-separated words.",
            "On average, how many characters does a word have?",
            "Compute the typical word size as an arithmetic mean.",
        ),
    ),
    Classic(
        key="word_frequencies",
        names=("word_frequencies", "count_each_word", "word_counts", "word_histogram"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="dict[str, int]",
        codes=(
            ("out = {}\nfor part in $p.split():\n    out[part] = out.get(part, 0) + 1\nreturn out"),
            ("from collections import Counter\n\nreturn dict(Counter($p.split()))"),
            ("parts = $p.split()\nreturn {x: parts.count(x) for x in parts}"),
        ),
        phrases=(
            "Count how often each word occurs in $p.",
            "Return a dict from each word to the number of times it appears.",
            "The frequency of every word in the text, as a dictionary. Case matters.",
            "How many times does each word of `$p` occur?",
            "Word histogram: word -> count.",
            "Split the text into words and tally them in a dict.",
            "Map words to their number of occurrences, in order of first appearance.",
            "A dictionary of word counts.",
            "Build a frequency table of the words.",
        ),
    ),
    Classic(
        key="word_frequencies_ignore_case",
        names=("word_frequencies_ignore_case", "word_counts_lower", "count_words_case_insensitive"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="dict[str, int]",
        codes=(
            ("out = {}\nfor part in $p.lower().split():\n    out[part] = out.get(part, 0) + 1\nreturn out"),
            ("from collections import Counter\n\nreturn dict(Counter($p.lower().split()))"),
            ("parts = [x.lower() for x in $p.split()]\nreturn {x: parts.count(x) for x in parts}"),
        ),
        phrases=(
            "Count how often each word occurs in $p, ignoring case (the keys are lowercase).",
            "Return a dict from each lowercased word to its number of occurrences.",
            "Word frequencies regardless of capitals; the words become lower case.",
            "Case-insensitive word histogram of `$p`.",
            "Lowercase the text, split it, and tally the words in a dictionary.",
            'How many times does each word appear if "The" and "the" are the same word?',
            "Map each word, in small letters, to how often it's used.",
            "A word count table with lowercase words as keys.",
        ),
    ),
    Classic(
        key="word_list_counts",
        names=("word_list_counts", "tally_words", "count_strings", "frequency_of_words"),
        params=(Param(("words", "strings", "items", "names"), "words"),),
        returns="dict[str, int]",
        codes=(
            ("out = {}\nfor x in $p:\n    out[x] = out.get(x, 0) + 1\nreturn out"),
            ("from collections import Counter\n\nreturn dict(Counter($p))"),
            ("out = {}\nfor x in $p:\n    if x not in out:\n        out[x] = 0\n    out[x] += 1\nreturn out"),
        ),
        phrases=(
            "Count how often each string occurs in $p.",
            "Return a dict mapping each word in the list to its count.",
            "The number of occurrences of every entry of `$p`.",
            "Tally a list of words.",
            "How many times is each of the strings in the list?",
            "A frequency dictionary for the given words.",
            "Group equal words and count them.",
            "Map every distinct word to the number of times it is listed.",
        ),
    ),
    Classic(
        key="char_frequencies",
        names=("char_frequencies", "count_each_char", "letter_histogram", "char_counts"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="dict[str, int]",
        codes=(
            ("out = {}\nfor ch in $p:\n    out[ch] = out.get(ch, 0) + 1\nreturn out"),
            ("from collections import Counter\n\nreturn dict(Counter($p))"),
            "return {ch: $p.count(ch) for ch in $p}",
        ),
        phrases=(
            "Count how often each character occurs in $p.",
            "Return a dict from each character to the number of times it appears.",
            "The frequency of every character, as a dictionary. Case matters.",
            "How many times does each character of `$p` occur?",
            "Character histogram: char -> count.",
            "Tally the characters of a string.",
            "Map characters to their number of occurrences, in order of first appearance.",
            "A dictionary with the letter counts of the word.",
            "Build a frequency table of the characters.",
            'For "hello" you\'d get {"h": 1, "e": 1, "l": 2, "o": 1}.',
        ),
    ),
    Classic(
        key="letter_frequencies",
        names=("letter_frequencies", "count_each_letter", "letter_counts_lower"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="dict[str, int]",
        codes=(
            ("out = {}\nfor ch in $p.lower():\n    if ch.isalpha():\n        out[ch] = out.get(ch, 0) + 1\nreturn out"),
            ("from collections import Counter\n\nreturn dict(Counter(ch for ch in $p.lower() if ch.isalpha()))"),
            ("kept = [ch.lower() for ch in $p if ch.isalpha()]\nreturn {ch: kept.count(ch) for ch in kept}"),
        ),
        phrases=(
            ("Count how often each letter occurs in $p, ignoring case and everything that isn't a letter."),
            ("Return a dict from each lowercase letter to its number of occurrences; other characters are skipped."),
            "Letter frequencies of the text, upper and lower case taken together.",
            (
                "How many times does every letter appear? Digits, spaces and punctuation are left out and "
                "capitals are lowered."
            ),
            "Tally only the letters of `$p`, in lower case.",
            "A letter histogram, case-insensitive, without non-letters.",
            "Map the letters used in the text to their counts, treating A and a as the same.",
            "Lowercase the text and count its letters in a dictionary.",
        ),
    ),
    Classic(
        key="most_common_char",
        names=("most_common_char", "most_frequent_char", "commonest_char", "top_char", "mode_of_chars"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="str",
        codes=(
            (
                'best = ""\n'
                "for ch in $p:\n"
                '    if best == "" or $p.count(ch) > $p.count(best):\n'
                "        best = ch\n"
                "return best"
            ),
            'return max($p, key=$p.count, default="")',
            (
                "tally = {}\n"
                "for ch in $p:\n"
                "    tally[ch] = tally.get(ch, 0) + 1\n"
                'return max(tally, key=tally.get) if tally else ""'
            ),
        ),
        phrases=(
            ('Return the most common character in $p; on a tie the one that comes first, "" for an empty string.'),
            ('The character that occurs most often. The earliest wins a tie, and an empty string gives "".'),
            "Which character of `$p` appears most frequently?",
            "Find the most frequent letter, the first of them if there are several.",
            "Count all characters and hand back the one with the highest count.",
            "What is the favourite character of the string? Empty in, empty out.",
            "The mode of the characters.",
            "The character with the most occurrences; ties are settled by position.",
        ),
    ),
    Classic(
        key="most_common_word",
        names=("most_common_word", "most_frequent_word", "commonest_word", "top_word"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="str",
        codes=(
            ('parts = $p.split()\nreturn max(parts, key=parts.count, default="")'),
            (
                "tally = {}\n"
                "for part in $p.split():\n"
                "    tally[part] = tally.get(part, 0) + 1\n"
                'best = ""\n'
                "for part in tally:\n"
                "    if not best or tally[part] > tally[best]:\n"
                "        best = part\n"
                "return best"
            ),
            (
                "from collections import Counter\n"
                "\n"
                "top = Counter($p.split()).most_common(1)\n"
                'return top[0][0] if top else ""'
            ),
        ),
        phrases=(
            ('Return the most common word in $p; on a tie the one that comes first, "" for an empty text.'),
            'The word that occurs most often. The earliest wins a tie, and an empty text gives "".',
            "Which word of `$p` appears most frequently?",
            "Find the most frequent word, the first of them if there are several.",
            "Count all words and hand back the one with the highest count.",
            "What word is used most in the sentence? Empty string if there are no words.",
            "The word with the most occurrences; ties are settled by position.",
            "Top word of a text by frequency.",
        ),
    ),
    Classic(
        key="first_unique_char",
        names=("first_unique_char", "first_non_repeated", "first_non_repeating_char", "first_single_char"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="str | None",
        codes=(
            ("for ch in $p:\n    if $p.count(ch) == 1:\n        return ch\nreturn None"),
            (
                "tally = {}\n"
                "for ch in $p:\n"
                "    tally[ch] = tally.get(ch, 0) + 1\n"
                "return next((ch for ch in $p if tally[ch] == 1), None)"
            ),
            ("singles = [ch for ch in $p if $p.count(ch) == 1]\nreturn singles[0] if singles else None"),
        ),
        phrases=(
            "Return the first character of $p that occurs only once, or None.",
            "The first non-repeating character; None if every character repeats.",
            "Find the first unique character in the string.",
            ("Which is the earliest character of `$p` that doesn't appear again anywhere? None if there isn't one."),
            "First character with a count of exactly one, else None.",
            "Look from the left for a character that is found just a single time in the string.",
            "Get the leading non-repeated letter, None when all of them are repeated.",
            "The leftmost character that has no duplicate in $p. No such character: None.",
        ),
    ),
    Classic(
        key="first_repeated_char",
        names=("first_repeated_char", "first_duplicate_char", "first_recurring_char"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="str | None",
        codes=(
            ("seen = set()\nfor ch in $p:\n    if ch in seen:\n        return ch\n    seen.add(ch)\nreturn None"),
            ("for i, ch in enumerate($p):\n    if ch in $p[:i]:\n        return ch\nreturn None"),
            "return next((ch for i, ch in enumerate($p) if ch in $p[:i]), None)",
        ),
        phrases=(
            "Return the first character of $p that has already been seen before, or None.",
            "The first repeated character; None if all characters are different.",
            "Reading from the left, which character shows up a second time first?",
            "Find the first character that is a repeat of an earlier one.",
            "First duplicate in the string, or None when there are no duplicates.",
            (
                "Go through `$p` and stop at the first character which occurred earlier; return it (None "
                "if that never happens)."
            ),
            "The character whose second appearance comes earliest, else None.",
            "first recurring character or None",
        ),
    ),
    Classic(
        key="has_unique_chars",
        names=("has_unique_chars", "all_unique_chars", "all_chars_different", "no_repeated_chars"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="bool",
        codes=(
            "return len(set($p)) == len($p)",
            ("seen = set()\nfor ch in $p:\n    if ch in seen:\n        return False\n    seen.add(ch)\nreturn True"),
            "return all($p.count(ch) == 1 for ch in $p)",
        ),
        phrases=(
            "Check whether all characters of $p are different.",
            "True if no character occurs twice in the string.",
            "Are the characters of `$p` unique?",
            "Whether the string has no repeated characters.",
            "Return False as soon as some character appears more than once, else True.",
            "Does every character occur exactly once?",
            "Tests that there are no duplicates among the characters. True for an empty string.",
            "Each character of $p is used only one time: yes or no?",
        ),
    ),
    Classic(
        key="is_isogram",
        names=("is_isogram", "isogram", "no_repeating_letters", "check_isogram"),
        params=(Param(("word", "text", "s"), "word"),),
        returns="bool",
        codes=(
            ("kept = [ch for ch in $p.lower() if ch.isalpha()]\nreturn len(kept) == len(set(kept))"),
            (
                'seen = ""\n'
                "for ch in $p.lower():\n"
                "    if ch.isalpha():\n"
                "        if ch in seen:\n"
                "            return False\n"
                "        seen += ch\n"
                "return True"
            ),
            ("low = $p.lower()\nreturn all(low.count(ch) == 1 for ch in low if ch.isalpha())"),
        ),
        phrases=(
            "Check whether $p is an isogram, a word in which no letter repeats (ignoring case).",
            (
                "True if no letter of the word occurs more than once; upper and lower case are the same, "
                "non-letters don't matter."
            ),
            "Is `$p` an isogram?",
            "Isogram test, case-insensitive, letters only.",
            "Whether every letter of the word is used just once regardless of case.",
            (
                "Return False if some letter appears twice in either case, True otherwise. Digits and "
                "other characters may repeat."
            ),
            "Does the word avoid repeating any of its letters?",
            "A word without repeated letters is called an isogram. Tell if $p is one; case is ignored.",
        ),
    ),
    Classic(
        key="has_repeated_chars",
        names=(
            "has_repeated_chars",
            "has_duplicate_chars",
            "any_repeated_char",
            "contains_duplicates_in_text",
        ),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="bool",
        codes=(
            "return len(set($p)) < len($p)",
            ("seen = set()\nfor ch in $p:\n    if ch in seen:\n        return True\n    seen.add(ch)\nreturn False"),
            "return any($p.count(ch) > 1 for ch in $p)",
        ),
        phrases=(
            "Check whether some character occurs more than once in $p.",
            "True if the string contains a repeated character.",
            "Does `$p` have duplicate characters?",
            "Whether any character is found two or more times.",
            "Return True when at least one character repeats, False if all are different.",
            "Are there characters that come up again?",
            "Tests a string for duplicates among its characters.",
            "Is any letter of the word used twice?",
        ),
    ),
    Classic(
        key="has_double_letter",
        names=("has_double_letter", "has_adjacent_repeat", "contains_double_letter", "two_in_a_row"),
        params=(Param(("word", "text", "s"), "word"),),
        returns="bool",
        codes=(
            "return any(x == y for x, y in zip($p, $p[1:]))",
            ("for i in range(1, len($p)):\n    if $p[i] == $p[i - 1]:\n        return True\nreturn False"),
            (
                "previous = None\n"
                "for ch in $p:\n"
                "    if ch == previous:\n"
                "        return True\n"
                "    previous = ch\n"
                "return False"
            ),
        ),
        phrases=(
            "Check whether $p has two equal characters in a row.",
            "True if a letter is directly followed by the same letter.",
            'Does the word contain a double letter, like "letter" or "moon"?',
            "Are there two identical neighbours in `$p`?",
            "Whether some character is immediately repeated.",
            "Return True when two adjacent characters are the same.",
            "Looks for a doubled character anywhere in the string.",
            "Is there a place where the same character stands twice next to each other?",
        ),
    ),
    Classic(
        key="repeated_chars",
        names=("repeated_chars", "duplicate_chars", "chars_that_repeat"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="list[str]",
        codes=(
            ("out = []\nfor ch in $p:\n    if $p.count(ch) > 1 and ch not in out:\n        out.append(ch)\nreturn out"),
            "return [ch for ch in dict.fromkeys($p) if $p.count(ch) > 1]",
            (
                "tally = {}\n"
                "for ch in $p:\n"
                "    tally[ch] = tally.get(ch, 0) + 1\n"
                "return [ch for ch, times in tally.items() if times > 1]"
            ),
        ),
        phrases=(
            ("Return the characters that occur more than once in $p, each listed once, in order of first appearance."),
            ("A list of the repeated characters of the string, without duplicates, in the order they first appear."),
            "Which characters of `$p` appear at least twice?",
            "Find all duplicate characters, each only once, keeping their order.",
            "List the characters whose count is above one, ordered by first occurrence.",
            "The characters which come up again in the text, named one time each.",
            "Duplicated letters as a list; empty if every character is unique.",
            "Collect every character that is found two or more times.",
        ),
    ),
    Classic(
        key="dedupe_chars",
        names=("dedupe_chars", "remove_duplicate_chars", "unique_chars", "distinct_chars"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="str",
        codes=(
            'return "".join(dict.fromkeys($p))',
            ('out = ""\nfor ch in $p:\n    if ch not in out:\n        out += ch\nreturn out'),
            'return "".join(ch for i, ch in enumerate($p) if ch not in $p[:i])',
        ),
        phrases=(
            "Remove duplicate characters from $p, keeping the first of each.",
            "Return the string with every character only once, in order of first appearance.",
            "The distinct characters of `$p`, in their original order.",
            "Drop characters that have already appeared.",
            "Keep the first occurrence of each character and delete the later ones.",
            "Which different characters does the string have? Join them in the order they turn up.",
            'Dedupe a string: "banana" -> "ban".',
            "Each character once, later repeats removed.",
        ),
    ),
    Classic(
        key="count_unique_chars",
        names=("count_unique_chars", "number_of_distinct_chars", "distinct_char_count"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="int",
        codes=(
            "return len(set($p))",
            ('seen = ""\nfor ch in $p:\n    if ch not in seen:\n        seen += ch\nreturn len(seen)'),
            "return sum(1 for i, ch in enumerate($p) if ch not in $p[:i])",
        ),
        phrases=(
            "Count the different characters in $p.",
            "The number of distinct characters in the string.",
            "How many different characters does `$p` use?",
            "Return the size of the set of characters.",
            "Number of unique characters, repeats counted once.",
            "How many characters remain when duplicates are dropped?",
            "Count each kind of character just one time.",
            "Distinct character count; case matters.",
        ),
    ),
    Classic(
        key="squeeze",
        names=("squeeze", "squeeze_repeats", "remove_adjacent_duplicates", "collapse_runs"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="str",
        codes=(
            ('out = ""\nfor ch in $p:\n    if not out or out[-1] != ch:\n        out += ch\nreturn out'),
            'return "".join(ch for i, ch in enumerate($p) if i == 0 or ch != $p[i - 1])',
            ('from itertools import groupby\n\nreturn "".join(ch for ch, _ in groupby($p))'),
        ),
        phrases=(
            "Collapse runs of the same character in $p into one.",
            "Remove characters that are equal to the one right before them.",
            'Return the string without adjacent duplicates: "aabbca" -> "abca".',
            "Squeeze repeated neighbours: keep one character of each run.",
            "`$p` with consecutive repeats reduced to a single character.",
            "Whenever a character is repeated in a row, keep only one of them.",
            "Drop a character if it is the same as its predecessor.",
            '"Mississippi" becomes "Misisipi": double characters standing together are merged.',
        ),
    ),
    Classic(
        key="squeeze_spaces",
        names=("squeeze_spaces", "collapse_spaces", "single_spaces", "normalize_whitespace"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            'return " ".join($p.split())',
            ('out = ""\nfor part in $p.split():\n    out += (" " if out else "") + part\nreturn out'),
            ('import re\n\nreturn re.sub(r"\\s+", " ", $p).strip()'),
        ),
        phrases=(
            "Collapse whitespace in $p: single spaces between words, none at the ends.",
            "Return the text with every run of whitespace replaced by one space and the ends trimmed.",
            "Normalise the spaces: no leading or trailing blanks and only one between words.",
            "Clean up `$p` so that words are separated by exactly one space.",
            "Reduce multiple spaces to single ones and strip the text.",
            "Remove superfluous white space at both ends and inside.",
            'Tidy spacing: "  a   b " -> "a b".',
            "Words of $p joined by one space each.",
        ),
    ),
    Classic(
        key="run_length_encode",
        names=("run_length_encode", "rle_encode", "rle", "run_lengths", "compress"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="str",
        codes=(
            (
                'out, i = "", 0\n'
                "while i < len($p):\n"
                "    j = i\n"
                "    while j < len($p) and $p[j] == $p[i]:\n"
                "        j += 1\n"
                "    out += $p[i] + str(j - i)\n"
                "    i = j\n"
                "return out"
            ),
            ('from itertools import groupby\n\nreturn "".join(ch + str(len(list(run))) for ch, run in groupby($p))'),
            (
                "runs = []\n"
                "for ch in $p:\n"
                "    if runs and runs[-1][0] == ch:\n"
                "        runs[-1][1] += 1\n"
                "    else:\n"
                "        runs.append([ch, 1])\n"
                'return "".join(f"{ch}{size}" for ch, size in runs)'
            ),
        ),
        phrases=(
            "Run-length encode $p: each run becomes the character followed by its length.",
            (
                "Compress the string by writing every run of equal characters as character plus count, "
                'e.g. "aaab" -> "a3b1".'
            ),
            "Return the run-length encoding of `$p`, the character first and then the number.",
            (
                "Replace repeated characters by the character and how often it is repeated in a row; "
                "single ones get a 1."
            ),
            'RLE: "wwb" gives "w2b1". An empty string stays empty.',
            "Encode consecutive repeats as letter + count.",
            "For every group of identical neighbours write the character and the group's size.",
            "What is the run-length encoded form of the text (letter, then count)?",
        ),
    ),
    Classic(
        key="run_length_pairs",
        names=("run_length_pairs", "rle_pairs", "runs_of", "encode_runs"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="list[tuple[str, int]]",
        codes=(
            (
                "out = []\n"
                "for ch in $p:\n"
                "    if out and out[-1][0] == ch:\n"
                "        out[-1] = (ch, out[-1][1] + 1)\n"
                "    else:\n"
                "        out.append((ch, 1))\n"
                "return out"
            ),
            ("from itertools import groupby\n\nreturn [(ch, len(list(run))) for ch, run in groupby($p)]"),
            (
                "out, i = [], 0\n"
                "for j in range(1, len($p) + 1):\n"
                "    if j == len($p) or $p[j] != $p[i]:\n"
                "        out.append(($p[i], j - i))\n"
                "        i = j\n"
                "return out"
            ),
        ),
        phrases=(
            "Run-length encode $p as a list of (character, count) tuples.",
            "List the runs of equal characters as pairs of the character and the run's length.",
            "Return (char, length) for each run of identical neighbouring characters in `$p`.",
            "Which character is repeated how often in a row? Give a list of tuples in order.",
            '"aab" -> [("a", 2), ("b", 1)]',
            ("Split the string into runs and return each as a tuple with the character and how long the run is."),
            "The run-length encoding as pairs; an empty string gives an empty list.",
            "Group consecutive equal characters and report character and count for each group.",
        ),
    ),
    Classic(
        key="run_length_decode",
        names=("run_length_decode", "rle_decode", "expand_pairs", "decode_runs"),
        params=(Param(("pairs", "runs", "counts"), "pairs"),),
        returns="str",
        codes=(
            'return "".join(ch * times for ch, times in $p)',
            ('out = ""\nfor piece, times in $p:\n    out += piece * times\nreturn out'),
            (
                "out = []\n"
                "for piece, times in $p:\n"
                "    for _ in range(times):\n"
                "        out.append(piece)\n"
                'return "".join(out)'
            ),
        ),
        phrases=(
            ("Decode run-length pairs: repeat each string as often as its count says and join everything."),
            "Expand a list of (text, count) pairs into one string.",
            "Undo a run-length encoding given as a list of pairs of text and number.",
            '[("a", 2), ("b", 1)] -> "aab"',
            ("Write the first part of each pair as many times as the second part says, one after the other."),
            "Rebuild the string from `$p`, which holds what to repeat and how often.",
            "Join the strings of the pairs, each multiplied by its number.",
            "Return the text that the run-length pairs stand for.",
        ),
    ),
    Classic(
        key="longest_run",
        names=("longest_run", "longest_streak", "max_run_length", "longest_repeat"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="int",
        codes=(
            (
                "best = now = 0\n"
                "previous = None\n"
                "for ch in $p:\n"
                "    now = now + 1 if ch == previous else 1\n"
                "    best = max(best, now)\n"
                "    previous = ch\n"
                "return best"
            ),
            ("from itertools import groupby\n\nreturn max((len(list(run)) for _, run in groupby($p)), default=0)"),
            (
                "best = 0\n"
                "for i in range(len($p)):\n"
                "    j = i\n"
                "    while j < len($p) and $p[j] == $p[i]:\n"
                "        j += 1\n"
                "    best = max(best, j - i)\n"
                "return best"
            ),
        ),
        phrases=(
            "Return the length of the longest run of equal characters in $p.",
            "How many times in a row is the same character repeated at most?",
            ("The size of the longest block of identical neighbouring characters, 0 for an empty string."),
            "Longest streak of one character in `$p`.",
            "Find the longest stretch in which a character repeats and return its length.",
            '"aabbbc" -> 3, as b appears three times in a row.',
            "The maximum number of consecutive equal characters.",
            "Length of the longest consecutive repetition, or 0 when the string is empty.",
        ),
    ),
    Classic(
        key="is_anagram",
        names=("is_anagram", "are_anagrams", "anagrams", "check_anagram"),
        params=(Param(("a", "first", "s", "one"), "word"), Param(("b", "second", "t", "two"), "word")),
        returns="bool",
        codes=(
            "return sorted($p) == sorted($q)",
            ("if len($p) != len($q):\n    return False\nreturn all($p.count(ch) == $q.count(ch) for ch in $p)"),
            (
                "rest = list($q)\n"
                "for ch in $p:\n"
                "    if ch not in rest:\n"
                "        return False\n"
                "    rest.remove(ch)\n"
                "return not rest"
            ),
            ("from collections import Counter\n\nreturn Counter($p) == Counter($q)"),
        ),
        phrases=(
            "Check whether $p and $q are anagrams of each other.",
            "True if the two strings consist of the same characters, each equally often.",
            "Can `$p` be rearranged to give `$q`? All characters count, case matters.",
            "Whether two words are made of exactly the same letters in a possibly different order.",
            "Anagram test, case-sensitive.",
            "Do both strings have the same letters with the same counts?",
            "Return True when sorting the letters of both words gives the same result.",
            "Is one string a permutation of the other?",
            "Tell if $q uses all the letters of $p exactly once and no others.",
        ),
    ),
    Classic(
        key="is_anagram_ignore_case",
        names=("is_anagram_ignore_case", "anagrams_ignoring_case", "are_anagrams_ci"),
        params=(Param(("a", "first", "s", "one"), "text"), Param(("b", "second", "t", "two"), "text")),
        returns="bool",
        codes=(
            (
                "x = sorted(ch.lower() for ch in $p if ch.isalpha())\n"
                "y = sorted(ch.lower() for ch in $q if ch.isalpha())\n"
                "return x == y"
            ),
            (
                "rest = [ch for ch in $q.lower() if ch.isalpha()]\n"
                "for ch in $p.lower():\n"
                "    if ch.isalpha():\n"
                "        if ch not in rest:\n"
                "            return False\n"
                "        rest.remove(ch)\n"
                "return rest == []"
            ),
        ),
        phrases=(
            "Check whether $p and $q are anagrams, looking only at letters and ignoring case.",
            (
                "True if both texts contain the same letters equally often; case, spaces, digits and "
                "punctuation are ignored."
            ),
            "Are the two phrases anagrams when you disregard everything but the letters?",
            "Case-insensitive anagram test on the letters of two sentences.",
            "Do `$p` and `$q` use the same letters? Capitals and non-letters don't matter.",
            ("Whether one phrase can be made by rearranging the letters of the other, ignoring case and non-letters."),
            "Compare the sorted lowercase letters of both strings.",
            ("Return True when the letters (only letters, in any case) of both texts are the same up to order."),
        ),
    ),
    Classic(
        key="caesar",
        names=("caesar", "caesar_cipher", "caesar_encrypt", "shift_letters"),
        params=(
            Param(("text", "s", "message", "plaintext"), "text"),
            Param(("shift", "n", "k", "key"), "int"),
        ),
        returns="str",
        codes=(
            (
                'out = ""\n'
                "for ch in $p:\n"
                "    if ch.islower():\n"
                "        out += chr((ord(ch) - 97 + $q) % 26 + 97)\n"
                "    elif ch.isupper():\n"
                "        out += chr((ord(ch) - 65 + $q) % 26 + 65)\n"
                "    else:\n"
                "        out += ch\n"
                "return out"
            ),
            (
                "out = []\n"
                "for ch in $p:\n"
                "    if ch.isalpha():\n"
                '        base = ord("a") if ch.islower() else ord("A")\n'
                "        ch = chr((ord(ch) - base + $q) % 26 + base)\n"
                "    out.append(ch)\n"
                'return "".join(out)'
            ),
            (
                'low = "abcdefghijklmnopqrstuvwxyz"\n'
                "up = low.upper()\n"
                "i = $q % 26\n"
                "return $p.translate(str.maketrans(low + up, low[i:] + low[:i] + up[i:] + up[:i]))"
            ),
        ),
        phrases=(
            "Encrypt $p with a Caesar cipher, shifting letters by $q.",
            (
                "Shift every letter of the text $q places in the alphabet, wrapping around; case is kept "
                "and the rest unchanged."
            ),
            "Caesar cipher with key `$q`; non-letters stay as they are.",
            ("Move each letter forward by $q positions, going back to a after z. Upper and lower case are preserved."),
            "Return the text with all letters rotated by $q in the alphabet.",
            (
                "Replace each letter by the one that comes $q later in the alphabet (cyclically), keeping "
                "case and other characters."
            ),
            "What does the message look like after a Caesar shift of $q?",
            "Encode a message: letters are moved by the shift modulo 26, everything else is copied.",
        ),
    ),
    Classic(
        key="caesar_decrypt",
        names=("caesar_decrypt", "caesar_decode", "unshift_letters", "decipher"),
        params=(
            Param(("text", "s", "message", "ciphertext"), "text"),
            Param(("shift", "n", "k", "key"), "int"),
        ),
        returns="str",
        codes=(
            (
                'out = ""\n'
                "for ch in $p:\n"
                "    if ch.islower():\n"
                "        out += chr((ord(ch) - 97 - $q) % 26 + 97)\n"
                "    elif ch.isupper():\n"
                "        out += chr((ord(ch) - 65 - $q) % 26 + 65)\n"
                "    else:\n"
                "        out += ch\n"
                "return out"
            ),
            (
                "out = []\n"
                "for ch in $p:\n"
                "    if ch.isalpha():\n"
                '        base = ord("a") if ch.islower() else ord("A")\n'
                "        ch = chr((ord(ch) - base - $q) % 26 + base)\n"
                "    out.append(ch)\n"
                'return "".join(out)'
            ),
        ),
        phrases=(
            "Decrypt $p, which was encrypted with a Caesar cipher of shift $q.",
            "Undo a Caesar shift: move every letter $q places back in the alphabet, wrapping around.",
            "Shift letters backwards by `$q`, keeping their case; other characters are unchanged.",
            "Return the plain text of a Caesar-encoded message with key $q.",
            "Move each letter back by $q positions, from a on to z.",
            "Decode a message whose letters were shifted forward by $q.",
            "Replace each letter by the one $q earlier in the alphabet (cyclic).",
            "Turn the cipher text back into the original by shifting in the opposite direction.",
        ),
    ),
    Classic(
        key="rot13",
        names=("rot13", "rot_13", "rot13_encode", "apply_rot13"),
        params=(Param(("text", "s", "message"), "text"),),
        returns="str",
        codes=(
            ('import codecs\n\nreturn codecs.encode($p, "rot13")'),
            (
                'out = ""\n'
                "for ch in $p:\n"
                "    if ch.isalpha():\n"
                "        base = 97 if ch.islower() else 65\n"
                "        out += chr((ord(ch) - base + 13) % 26 + base)\n"
                "    else:\n"
                "        out += ch\n"
                "return out"
            ),
            (
                'low = "abcdefghijklmnopqrstuvwxyz"\n'
                "turned = low[13:] + low[:13]\n"
                "return $p.translate(str.maketrans(low + low.upper(), turned + turned.upper()))"
            ),
        ),
        phrases=(
            "Encode $p with ROT13.",
            "Apply rot13: every letter is replaced by the one 13 places further in the alphabet.",
            "Rotate the letters of the text by 13, keeping case and leaving other characters alone.",
            "The ROT13 version of `$p`.",
            "Shift each letter by thirteen positions, wrapping round at z.",
            "Scramble a text with the well-known rot-13 cipher (applying it twice gives the original).",
            "Swap a with n, b with o and so on, in upper and lower case.",
            "rot13 of a string",
        ),
    ),
    Classic(
        key="atbash",
        names=("atbash", "atbash_cipher", "mirror_alphabet", "reverse_alphabet"),
        params=(Param(("text", "s", "message"), "text"),),
        returns="str",
        codes=(
            (
                'out = ""\n'
                "for ch in $p:\n"
                "    if ch.islower():\n"
                "        out += chr(219 - ord(ch))\n"
                "    elif ch.isupper():\n"
                "        out += chr(155 - ord(ch))\n"
                "    else:\n"
                "        out += ch\n"
                "return out"
            ),
            (
                'low = "abcdefghijklmnopqrstuvwxyz"\n'
                "up = low.upper()\n"
                "return $p.translate(str.maketrans(low + up, low[::-1] + up[::-1]))"
            ),
            (
                'low = "abcdefghijklmnopqrstuvwxyz"\n'
                "table = dict(zip(low + low.upper(), low[::-1] + low[::-1].upper()))\n"
                'return "".join(table.get(ch, ch) for ch in $p)'
            ),
        ),
        phrases=(
            "Encode $p with the Atbash cipher.",
            ("Replace each letter by its mirror image in the alphabet: a with z, b with y and so on, keeping case."),
            "Apply Atbash; anything that isn't a letter stays unchanged.",
            ("Swap the first letter of the alphabet with the last, the second with the second last, etc."),
            "The Atbash version of `$p`.",
            "Reverse the alphabet: a <-> z, b <-> y, A <-> Z. Other characters are copied.",
            "Map every letter to the one equally far from the other end of the alphabet.",
            "Return the text with letters mirrored in the alphabet, upper case staying upper.",
        ),
    ),
    Classic(
        key="next_letters",
        names=("next_letters", "shift_by_one", "next_char_each", "increment_letters"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="str",
        codes=(
            'return "".join(chr(ord(ch) + 1) for ch in $p)',
            ('out = ""\nfor ch in $p:\n    out += chr(ord(ch) + 1)\nreturn out'),
            'return "".join(map(lambda ch: chr(ord(ch) + 1), $p))',
        ),
        phrases=(
            "Replace each character of $p by the one with the next character code.",
            "Return the string with every character moved on by one code point.",
            'Shift all characters up by one, "abc" -> "bcd".',
            "Add one to the code of each character.",
            "For each character of `$p` take its successor in the character table.",
            "Each character becomes the following one (code + 1).",
            "Increase every character code by 1 and join the result.",
            "Move every character one step further, without wrapping round.",
        ),
    ),
    Classic(
        key="acronym",
        names=("acronym", "make_acronym", "abbreviation", "to_acronym"),
        params=(Param(("text", "s", "phrase", "sentence"), "text"),),
        returns="str",
        codes=(
            'return "".join(part[0].upper() for part in $p.split())',
            ('out = ""\nfor part in $p.split():\n    out += part[0].upper()\nreturn out'),
            'return "".join([x[0] for x in $p.split()]).upper()',
        ),
        phrases=(
            "Make an acronym from $p: the first letter of each word in upper case.",
            "Return the capitalised first letters of all the words, joined together.",
            'The acronym of a phrase, e.g. "as soon as possible" -> "ASAP".',
            "Abbreviate `$p` by taking the initial of every word, in capitals.",
            "Join the uppercase initials of the words without separators.",
            'What is the acronym for the phrase? An empty phrase gives "".',
            "First characters of the words, upper-cased and stuck together.",
            "Build the abbreviation out of the words' first letters.",
        ),
    ),
    Classic(
        key="initials",
        names=("initials", "get_initials", "name_initials", "initials_of"),
        params=(Param(("name", "full_name", "s"), "text"),),
        returns="str",
        codes=(
            'return "".join(part[0].upper() + "." for part in $p.split())',
            ('out = ""\nfor part in $p.split():\n    out += part[0].upper() + "."\nreturn out'),
            'return "".join(f"{x[:1].upper()}." for x in $p.split())',
        ),
        phrases=(
            "Return the initials of $p, each in upper case and followed by a dot.",
            'The initials of a name with full stops, like "J.R.T." for "john ronald tolkien".',
            "Initials: first letter of every part of the name, capitalised, with a period after it.",
            "What are the initials of `$p`? Write a dot behind each one and no spaces.",
            "Take the first letter of each word as a capital and put a dot after each.",
            'Abbreviate a full name to dotted initials, "ada lovelace" -> "A.L.".',
            "For every word write its capital initial and a point.",
            'Dotted capital initials of a person\'s name; "" for an empty name.',
        ),
    ),
    Classic(
        key="first_letters",
        names=("first_letters", "first_letter_of_each_word", "word_initials"),
        params=(Param(("words", "names", "strings", "items"), "words"),),
        returns="list[str]",
        codes=(
            "return [x[0] for x in $p if x]",
            ("out = []\nfor x in $p:\n    if x:\n        out.append(x[0])\nreturn out"),
            'return [x[:1] for x in $p if x != ""]',
        ),
        phrases=(
            "Return the first letter of each word in $p, skipping empty ones.",
            "A list with the initial character of every non-empty string.",
            "The first characters of the given words. Empty words are left out.",
            "Which letter does each of the `$p` begin with? Ignore empty strings.",
            "Collect the leading characters of the words in a list.",
            "For each word that isn't empty, its first character.",
            "Take the first character from all the strings, in order, without the empty ones.",
            '["cat", "dog"] -> ["c", "d"]; "" entries are skipped.',
        ),
    ),
    Classic(
        key="first_letters_string",
        names=("first_letters_string", "join_first_letters", "acrostic", "spell_first_letters"),
        params=(Param(("words", "lines", "names", "strings"), "words"),),
        returns="str",
        codes=(
            'return "".join(x[:1] for x in $p)',
            ('out = ""\nfor x in $p:\n    if x:\n        out += x[0]\nreturn out'),
            'return "".join([x[0] for x in $p if x])',
        ),
        phrases=(
            "Join the first letters of the words in $p.",
            "Return a string made of the first character of each word.",
            "Read the acrostic: the initial letters of the entries, one after the other.",
            "What word do the first letters of `$p` spell?",
            "The first characters of all strings as one string; empty ones contribute nothing.",
            "Take each word's initial letter and concatenate them, without changing case.",
            '["cat", "owl", "wolf"] spells "cow".',
            "Concatenate initials of a list of words.",
        ),
    ),
    Classic(
        key="last_letters_string",
        names=("last_letters_string", "join_last_letters", "spell_last_letters"),
        params=(Param(("words", "lines", "names", "strings"), "words"),),
        returns="str",
        codes=(
            'return "".join(x[-1:] for x in $p)',
            ('out = ""\nfor x in $p:\n    if x:\n        out += x[-1]\nreturn out'),
            'return "".join([x[-1] for x in $p if x])',
        ),
        phrases=(
            "Join the last letters of the words in $p.",
            "Return a string made of the final character of each word.",
            "What do the last letters of `$p` spell?",
            "The final characters of all the strings as one string; empty ones contribute nothing.",
            "Take each word's last letter and concatenate them.",
            "Concatenate the endings: one character, the last, from every word.",
            '["cat", "dog"] -> "tg"',
            "Put together the closing letters of a list of words.",
        ),
    ),
    Classic(
        key="to_snake_case",
        names=("to_snake_case", "snake_case", "snakify", "words_to_snake"),
        params=(Param(("text", "s", "phrase", "title"), "text"),),
        returns="str",
        codes=(
            'return "_".join($p.lower().split())',
            ('out = ""\nfor part in $p.split():\n    if out:\n        out += "_"\n    out += part.lower()\nreturn out'),
            'return "_".join(x.lower() for x in $p.split())',
        ),
        phrases=(
            "Convert $p to snake case: lowercase words joined with underscores.",
            'Return the words of the text in lower case with "_" between them.',
            "Turn a phrase into a snake_case name.",
            "Lowercase `$p` and put underscores where the spaces are (runs of spaces give one).",
            '"Hello Big World" -> "hello_big_world"',
            "Join the words by underscores, all in small letters.",
            "A snake-case version of the text.",
            "Replace the whitespace between words by an underscore and lowercase everything.",
        ),
    ),
    Classic(
        key="camel_to_snake",
        names=("camel_to_snake", "camel_case_to_snake_case", "snake_from_camel", "decamelize"),
        params=(Param(("name", "text", "s", "identifier"), "word"),),
        returns="str",
        codes=(
            (
                'out = ""\n'
                "for i, ch in enumerate($p):\n"
                "    if ch.isupper() and i > 0:\n"
                '        out += "_"\n'
                "    out += ch.lower()\n"
                "return out"
            ),
            ('return "".join("_" + ch.lower() if ch.isupper() and i else ch.lower() for i, ch in enumerate($p))'),
            ('import re\n\nreturn re.sub(r"(?<!^)(?=[A-Z])", "_", $p).lower()'),
        ),
        phrases=(
            "Convert $p from camelCase to snake_case.",
            ("Put an underscore before every capital except at the start, and make everything lowercase."),
            'Turn a camel-case name into snake case: "helloWorld" -> "hello_world".',
            "Return the snake_case form of the identifier `$p`.",
            (
                "Each capital letter becomes an underscore followed by the small letter; a leading "
                "capital is just lowered."
            ),
            "Camel to snake.",
            "Write helloBigWorld as hello_big_world.",
            'Split a camelCase word at its capitals, joining the lowercase pieces by "_".',
        ),
    ),
    Classic(
        key="snake_to_camel",
        names=("snake_to_camel", "snake_case_to_camel_case", "camel_from_snake", "camelize"),
        params=(Param(("name", "text", "s", "identifier"), "text"),),
        returns="str",
        codes=(
            ('head, *tail = $p.split("_")\nreturn head + "".join(x.capitalize() for x in tail)'),
            ('parts = $p.split("_")\nout = parts[0]\nfor part in parts[1:]:\n    out += part.capitalize()\nreturn out'),
            'return "".join(x if i == 0 else x.capitalize() for i, x in enumerate($p.split("_")))',
        ),
        phrases=(
            "Convert $p from snake_case to camelCase.",
            "Split at the underscores, capitalise every part but the first, and join them.",
            'Turn a snake-case name into camel case: "hello_world" -> "helloWorld".',
            "Return the camelCase form of the snake_case identifier `$p`.",
            "Remove the underscores and write the part after each of them with a capital.",
            "Snake to camel.",
            "Write hello_big_world as helloBigWorld.",
            "The first piece stays, all further pieces between underscores get capitalised.",
        ),
    ),
    Classic(
        key="to_camel_case",
        names=("to_camel_case", "camel_case", "words_to_camel", "text_to_camel"),
        params=(Param(("text", "s", "phrase", "title"), "text"),),
        returns="str",
        codes=(
            (
                "parts = $p.lower().split()\n"
                'return "".join(x if i == 0 else x.capitalize() for i, x in enumerate(parts))'
            ),
            ('out = ""\nfor part in $p.split():\n    out += part.capitalize() if out else part.lower()\nreturn out'),
            (
                "parts = $p.split()\n"
                'return "".join([x.lower() for x in parts[:1]] + [x.capitalize() for x in parts[1:]])'
            ),
        ),
        phrases=(
            "Convert the words of $p to camelCase.",
            ("Join the words without spaces, the first in lower case, each of the others with a capital."),
            'Turn a phrase into a camel-case name: "hello big world" -> "helloBigWorld".',
            "Camel case: lowercase first word, capitalised further words, nothing in between.",
            "Return a camelCase identifier for the text `$p`; words are separated by whitespace.",
            "Write the sentence as one word with a hump for every word after the first.",
            "The first word small, the following words beginning with capitals, all stuck together.",
            "Make a camelCased version of the text. Empty gives empty.",
        ),
    ),
    Classic(
        key="to_pascal_case",
        names=("to_pascal_case", "pascal_case", "upper_camel_case", "words_to_pascal"),
        params=(Param(("text", "s", "phrase", "title"), "text"),),
        returns="str",
        codes=(
            'return "".join(x.capitalize() for x in $p.split())',
            ('out = ""\nfor part in $p.split():\n    out += part[0].upper() + part[1:].lower()\nreturn out'),
            'return "".join(map(str.capitalize, $p.split()))',
        ),
        phrases=(
            "Convert the words of $p to PascalCase.",
            "Capitalise every word and join them without spaces.",
            'Turn a phrase into a class name: "hello big world" -> "HelloBigWorld".',
            ("Return the text in upper camel case, where each word starts with a capital and the rest is lower case."),
            "Write `$p` as one word in which each part begins with a capital letter.",
            "All words capitalised and stuck together.",
            "Pascal case of a sentence.",
            "Remove the spaces after giving every word an initial capital (other letters small).",
        ),
    ),
    Classic(
        key="to_kebab_case",
        names=("to_kebab_case", "kebab_case", "hyphenate", "dash_case"),
        params=(Param(("text", "s", "phrase", "title"), "text"),),
        returns="str",
        codes=(
            'return "-".join($p.lower().split())',
            ('out = ""\nfor part in $p.split():\n    if out:\n        out += "-"\n    out += part.lower()\nreturn out'),
            'return "-".join(x.lower() for x in $p.split())',
        ),
        phrases=(
            "Convert $p to kebab case: lowercase words joined with hyphens.",
            'Return the words of the text in lower case with "-" between them.',
            "Turn a phrase into a kebab-case name.",
            "Lowercase `$p` and put hyphens where the spaces are (runs of spaces give one).",
            '"Hello Big World" -> "hello-big-world"',
            "Join the words by dashes, all in small letters.",
            "Kebab-case version of the text.",
            "Replace the whitespace between words by a dash and lowercase everything.",
        ),
    ),
    Classic(
        key="snake_to_kebab",
        names=("snake_to_kebab", "underscores_to_dashes", "underscore_to_hyphen", "snake_case_to_kebab_case"),
        params=(Param(("name", "text", "s"), "text"),),
        returns="str",
        codes=(
            'return $p.replace("_", "-")',
            'return "".join("-" if ch == "_" else ch for ch in $p)',
            'return "-".join($p.split("_"))',
        ),
        phrases=(
            "Convert $p from snake_case to kebab-case.",
            "Replace underscores by hyphens.",
            "Change each _ into a -.",
            "Return the name with dashes instead of underscores.",
            "`$p` with every underscore turned into a hyphen.",
            "Snake case to kebab case.",
            'Use "-" wherever there\'s a "_".',
            "hello_world -> hello-world",
        ),
    ),
    Classic(
        key="kebab_to_camel",
        names=("kebab_to_camel", "kebab_case_to_camel_case", "dashes_to_camel", "css_to_js_name"),
        params=(Param(("name", "text", "s"), "text"),),
        returns="str",
        codes=(
            ('head, *tail = $p.split("-")\nreturn head + "".join(x.capitalize() for x in tail)'),
            ('parts = $p.split("-")\nout = parts[0]\nfor part in parts[1:]:\n    out += part.capitalize()\nreturn out'),
            'return "".join(x if i == 0 else x.capitalize() for i, x in enumerate($p.split("-")))',
        ),
        phrases=(
            "Convert $p from kebab-case to camelCase.",
            "Split at the hyphens, capitalise every part but the first, and join them.",
            'Turn a dashed name into camel case: "background-color" -> "backgroundColor".',
            "Remove the dashes and write the part after each of them with a capital.",
            "The camelCase form of the kebab-case name `$p`.",
            "Kebab to camel.",
            "First part unchanged, every part after a hyphen capitalised, no hyphens left.",
            "Return a CSS-style name (with dashes) as a camelCase one.",
        ),
    ),
    Classic(
        key="split_camel_case",
        names=("split_camel_case", "camel_words", "words_of_camel", "split_on_capitals"),
        params=(Param(("name", "text", "s", "identifier"), "word"),),
        returns="list[str]",
        codes=(
            (
                "out = []\n"
                "for ch in $p:\n"
                "    if ch.isupper() or not out:\n"
                "        out.append(ch)\n"
                "    else:\n"
                "        out[-1] += ch\n"
                "return out"
            ),
            (
                "out, start = [], 0\n"
                "for i in range(1, len($p) + 1):\n"
                "    if i == len($p) or $p[i].isupper():\n"
                "        out.append($p[start:i])\n"
                "        start = i\n"
                "return out"
            ),
        ),
        phrases=(
            "Split $p before each capital letter and return the pieces.",
            ('The words of a camelCase name as a list, e.g. "helloBigWorld" -> ["hello", "Big", "World"].'),
            "Break a camel-case identifier into its parts; a new part starts at every capital.",
            "Cut `$p` in front of every uppercase letter.",
            (
                "List the pieces of the string, a capital letter beginning a new piece. An empty string "
                "gives an empty list."
            ),
            "Separate the humps of a camelCase word.",
            "Which words is the camelCase identifier made of?",
            "Start a new word whenever an upper-case letter comes.",
        ),
    ),
    Classic(
        key="slugify",
        names=("slugify", "make_slug", "slug", "to_slug", "url_slug"),
        params=(Param(("text", "s", "title"), "text"),),
        returns="str",
        codes=(
            ('cleaned = "".join(ch if ch.isalnum() else " " for ch in $p.lower())\nreturn "-".join(cleaned.split())'),
            ('import re\n\nreturn re.sub(r"[^a-z0-9]+", "-", $p.lower()).strip("-")'),
            (
                'out = ""\n'
                "for ch in $p.lower():\n"
                "    if ch.isalnum():\n"
                "        out += ch\n"
                '    elif out and out[-1] != "-":\n'
                '        out += "-"\n'
                'return out.rstrip("-")'
            ),
        ),
        phrases=(
            ("Make a URL slug from $p: lowercase letters and digits, with single hyphens in place of everything else."),
            ("Lowercase the text and replace each run of other characters by one hyphen, with no hyphens at the ends."),
            'Slugify a title: "Hello, World!" -> "hello-world".',
            "Turn `$p` into a slug for a web address.",
            ("Return a lowercase, dash-separated version in which punctuation and spaces have become single dashes."),
            ('Keep letters and digits (in lower case); all the rest between them turns into a single "-".'),
            "A slug: words in small letters joined by hyphens, without punctuation.",
            ("What would the URL part for this title be? Small letters, digits, and one dash between words."),
        ),
    ),
    Classic(
        key="truncate",
        names=("truncate", "shorten", "ellipsize", "truncate_with_ellipsis", "cut_text"),
        params=(Param(("text", "s", "message"), "text"), Param(("limit", "max_length", "n", "width"), "nat")),
        returns="str",
        codes=(
            ('if len($p) <= $q:\n    return $p\nreturn $p[:$q] + "..."'),
            'return $p if len($p) <= $q else $p[:$q] + "..."',
            'return $p[:$q] + ("..." if len($p) > $q else "")',
        ),
        phrases=(
            'Cut $p after $q characters and add "..." if something was cut off.',
            (
                "Truncate the text to `$q` characters followed by an ellipsis (three dots); short texts "
                "are returned unchanged."
            ),
            ('If the text is longer than $q, return its first $q characters plus "...", else the text itself.'),
            "Shorten a text: at most $q characters of it, then three dots if it was longer.",
            'The first $q characters with "..." appended when the text doesn\'t fit.',
            "Limit the length to $q, marking a cut with three dots which come on top of the limit.",
            "Add an ellipsis after $q characters if there is more text.",
            'Trim long messages to their first $q characters and "...".',
        ),
    ),
    Classic(
        key="truncate_within",
        names=("truncate_within", "fit_with_ellipsis", "limit_length", "shorten_to"),
        params=(Param(("text", "s", "message"), "text"), Param(("width", "limit", "max_length", "n"), "pos")),
        returns="str",
        codes=(
            ('if len($p) <= $q:\n    return $p\nreturn $p[: max(0, $q - 3)] + "..."'),
            'return $p if len($p) <= $q else $p[: max($q - 3, 0)] + "..."',
            ('if len($p) > $q:\n    keep = $q - 3 if $q > 3 else 0\n    $p = $p[:keep] + "..."\nreturn $p'),
        ),
        phrases=(
            'Shorten $p to $q characters including a final "..." if it is longer than that.',
            ('If the text is too long, cut it so that text plus "..." are $q characters in total; otherwise leave it.'),
            "Truncate with an ellipsis; the three dots count towards the limit of `$q`.",
            (
                "Return $p unchanged if it fits in $q characters, else its first $q - 3 characters (none "
                'if negative) and "...".'
            ),
            ("Make the text at most $q long, the last three characters being dots when something had to go."),
            "Fit a text into a width, ending it with three dots (included in the width) if it was cut.",
            "Limit the total length, ellipsis included, to $q.",
            'Long texts end in "..." and have $q characters altogether; short ones stay as they are.',
        ),
    ),
    Classic(
        key="first_n_chars",
        names=("first_n_chars", "take_chars", "left", "prefix_of_length"),
        params=(Param(("text", "s", "string"), "text"), Param(("n", "count", "length", "k"), "nat")),
        returns="str",
        codes=(
            "return $p[:$q]",
            ('out = ""\nfor i, ch in enumerate($p):\n    if i >= $q:\n        break\n    out += ch\nreturn out'),
            'return "".join(ch for i, ch in enumerate($p) if i < $q)',
        ),
        phrases=(
            "Return the first $q characters of $p.",
            "The leading `$q` characters of the string; all of it if it is shorter.",
            "Cut the string off after $q characters.",
            "Take $q characters from the left.",
            "The beginning of $p, $q characters long.",
            "Keep only the first $q characters.",
            "What are the first $q characters?",
            "Prefix of the given length.",
        ),
    ),
    Classic(
        key="last_n_chars",
        names=("last_n_chars", "right", "tail_chars", "suffix_of_length"),
        params=(Param(("text", "s", "string"), "text"), Param(("n", "count", "length", "k"), "nat")),
        returns="str",
        codes=(
            'return $p[-$q:] if $q else ""',
            "return $p[max(0, len($p) - $q) :]",
            (
                'out = ""\n'
                "for ch in reversed($p):\n"
                "    if len(out) == $q:\n"
                "        break\n"
                "    out = ch + out\n"
                "return out"
            ),
        ),
        phrases=(
            "Return the last $q characters of $p.",
            ("The final `$q` characters of the string; all of it if it is shorter. With 0 the result is empty."),
            "Take $q characters from the right.",
            "The end of $p, $q characters long.",
            "Keep only the last $q characters.",
            "What are the last $q characters?",
            'Suffix of the given length ("" for length 0).',
            "Drop everything but $q characters at the end.",
        ),
    ),
    Classic(
        key="drop_first_chars",
        names=("drop_first_chars", "without_first_n", "skip_chars", "remove_first_n"),
        params=(Param(("text", "s", "string"), "text"), Param(("n", "count", "k"), "nat")),
        returns="str",
        codes=(
            "return $p[$q:]",
            'return "".join(ch for i, ch in enumerate($p) if i >= $q)',
            ('out = ""\nfor i in range($q, len($p)):\n    out += $p[i]\nreturn out'),
        ),
        phrases=(
            "Return $p without its first $q characters.",
            "Remove `$q` characters from the start of the string.",
            "Skip the first $q characters and return what follows.",
            "Drop the leading $q characters; nothing is left if the string is too short.",
            "What comes after the first $q characters?",
            "Cut $q characters off the left end.",
            "The rest of the string, starting at index $q.",
            "Delete the first $q characters.",
        ),
    ),
    Classic(
        key="drop_last_chars",
        names=("drop_last_chars", "without_last_n", "chop", "remove_last_n"),
        params=(Param(("text", "s", "string"), "text"), Param(("n", "count", "k"), "nat")),
        returns="str",
        codes=(
            "return $p[: max(0, len($p) - $q)]",
            "return $p[:-$q] if $q else $p",
            'return "".join(ch for i, ch in enumerate($p) if i < len($p) - $q)',
        ),
        phrases=(
            "Return $p without its last $q characters.",
            "Remove `$q` characters from the end of the string.",
            "Chop off the last $q characters.",
            "Drop the trailing $q characters; nothing is left if the string is too short.",
            "What comes before the last $q characters?",
            "Cut $q characters off the right end.",
            "Everything but the final $q characters.",
            "Delete the last $q characters.",
        ),
    ),
    Classic(
        key="remove_first_and_last",
        names=("remove_first_and_last", "trim_ends", "without_ends", "inner_part"),
        params=(Param(("text", "s", "word"), "word"),),
        returns="str",
        codes=(
            "return $p[1:-1]",
            ('if len($p) < 3:\n    return ""\nreturn $p[1 : len($p) - 1]'),
            ('last = len($p) - 1\nreturn "".join(ch for i, ch in enumerate($p) if 0 < i < last)'),
        ),
        phrases=(
            "Return $p without its first and last characters.",
            "Remove the first and the last character of the string.",
            "Strip one character from each end. Strings of up to two characters become empty.",
            "The inner part of the word: everything except the two outer characters.",
            "Cut off both ends by one character.",
            "What is between the first and the last letter of `$p`?",
            "Drop the outermost characters.",
            'All but the first and the final character, "" if nothing is left.',
        ),
    ),
    Classic(
        key="pad_left",
        names=("pad_left", "left_pad", "right_justify", "pad_start"),
        params=(Param(("text", "s", "string"), "word"), Param(("width", "length", "n", "size"), "nat")),
        returns="str",
        codes=(
            "return $p.rjust($q)",
            'return " " * ($q - len($p)) + $p',
            ('while len($p) < $q:\n    $p = " " + $p\nreturn $p'),
        ),
        phrases=(
            "Pad $p with spaces on the left to a width of $q.",
            "Right-justify the text in a field of `$q` characters.",
            "Add blanks in front of the string until it is $q long; longer strings stay unchanged.",
            "Put spaces before $p so that its length becomes at least $q.",
            "Left-pad a string with spaces.",
            "Align the text to the right in $q columns.",
            "Fill up with leading spaces to the given length.",
            "If the string is shorter than $q, prepend spaces.",
        ),
    ),
    Classic(
        key="pad_right",
        names=("pad_right", "right_pad", "left_justify", "pad_end"),
        params=(Param(("text", "s", "string"), "word"), Param(("width", "length", "n", "size"), "nat")),
        returns="str",
        codes=(
            "return $p.ljust($q)",
            'return $p + " " * ($q - len($p))',
            ('while len($p) < $q:\n    $p += " "\nreturn $p'),
        ),
        phrases=(
            "Pad $p with spaces on the right to a width of $q.",
            "Left-justify the text in a field of `$q` characters.",
            "Add blanks after the string until it is $q long; longer strings stay unchanged.",
            "Put spaces behind $p so that its length becomes at least $q.",
            "Right-pad a string with spaces.",
            "Align the text to the left in $q columns.",
            "Fill up with trailing spaces to the given length.",
            "If the string is shorter than $q, append spaces.",
        ),
    ),
    Classic(
        key="zero_pad",
        names=("zero_pad", "pad_zeros", "leading_zeros", "zfill", "pad_number"),
        params=(Param(("number", "n", "value", "num"), "nat"), Param(("width", "length", "digits"), "small")),
        returns="str",
        codes=(
            "return str($p).zfill($q)",
            'return str($p).rjust($q, "0")',
            ('out = str($p)\nwhile len(out) < $q:\n    out = "0" + out\nreturn out'),
            'return f"{$p:0{$q}d}"',
        ),
        phrases=(
            "Write $p with leading zeros so that it has at least $q digits.",
            "Return the number as a string padded with zeros on the left to `$q` characters.",
            'Zero-pad a number, 7 with width 3 giving "007".',
            "Add zeros in front until the text is $q characters long.",
            "The decimal representation of $p, filled up with zeros to the width $q.",
            "Format a number with a fixed minimum number of digits, using zeros as filler.",
            "Pad with 0s on the left; longer numbers are left alone.",
            "Turn the number into a string of at least $q digits by putting zeros before it.",
        ),
    ),
    Classic(
        key="pad_with_char",
        names=("pad_with_char", "fill_left", "pad_left_with", "lpad"),
        params=(
            Param(("text", "s", "string"), "word"),
            Param(("width", "length", "n"), "nat"),
            Param(("char", "fill", "filler"), "char"),
        ),
        returns="str",
        codes=(
            "return $p.rjust($q, $r)",
            "return $r * max(0, $q - len($p)) + $p",
            ("while len($p) < $q:\n    $p = $r + $p\nreturn $p"),
        ),
        phrases=(
            "Pad $p on the left with $r up to a length of $q.",
            "Put as many $r in front of $p as needed to make it $q characters long.",
            "Fill the string from the left with `$r` until its length is at least `$q`.",
            "Return the text right-aligned in $q columns, using $r as the fill character.",
            "Left-pad a string to a width with a given character; long strings are unchanged.",
            "Prepend $r repeatedly while the string is shorter than $q.",
            "Right-justify with a custom filler.",
            "If $p has fewer than $q characters, add $r at the beginning to make up for it.",
        ),
    ),
    Classic(
        key="center_text",
        names=("center_text", "center", "centre_text", "centered"),
        params=(Param(("text", "s", "title"), "word"), Param(("width", "length", "columns"), "nat")),
        returns="str",
        codes=(
            'return f"{$p:^{$q}}"',
            ('space = max(0, $q - len($p))\nbefore = space // 2\nreturn " " * before + $p + " " * (space - before)'),
            (
                "out = $p\n"
                "while len(out) < $q:\n"
                '    out += " "\n'
                "    if len(out) < $q:\n"
                '        out = " " + out\n'
                "return out"
            ),
        ),
        phrases=(
            ("Center $p in $q columns, filling with spaces on both sides; an odd space goes to the right."),
            (
                "Pad the text with blanks left and right to a width of `$q`. If they can't be equal, the "
                "right gets one more."
            ),
            ("Return `$p` in the middle of a field of $q characters, with the extra space (if any) after it."),
            ("Centre a title by adding spaces before and after it until it is $q long; longer titles stay unchanged."),
            ("Put half of the free space, rounded down, in front of the text and the remaining spaces behind it."),
            ("The text centred within $q characters; when the padding is uneven there's one blank more at the end."),
            "Add spaces around the string so that it's centred; the left side gets the smaller half.",
            "Center-justify a string in the given width (spare space on the right).",
        ),
    ),
    Classic(
        key="center_with_stars",
        names=("center_with_stars", "banner", "star_center", "surround_with_stars"),
        params=(Param(("text", "s", "title"), "word"), Param(("n", "count", "stars"), "small")),
        returns="str",
        codes=(
            'return "*" * $q + $p + "*" * $q',
            ('side = "*" * $q\nreturn side + $p + side'),
            ('out = $p\nfor _ in range($q):\n    out = "*" + out + "*"\nreturn out'),
        ),
        phrases=(
            "Put $q asterisks on both sides of $p.",
            "Surround the text with `$q` stars left and right.",
            'Return the text with $q "*" before and $q "*" after it.',
            "A small banner: stars, text, stars, with $q stars on each side.",
            "Decorate $p by $q asterisks at each end.",
            "Wrap the string in rows of stars, $q at the start and $q at the end.",
            "Add $q stars to either side.",
            '"hi" with 2 -> "**hi**"',
        ),
    ),
    Classic(
        key="in_brackets",
        names=("in_brackets", "wrap_in_brackets", "bracket", "add_brackets"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            'return f"[{$p}]"',
            'return "[" + $p + "]"',
            'return "".join(["[", $p, "]"])',
        ),
        phrases=(
            "Put $p in square brackets.",
            "Return the text wrapped in [ and ].",
            "Surround `$p` with square brackets.",
            '"[" + text + "]"',
            "Add an opening square bracket before the text and a closing one after it.",
            "The text between square brackets.",
            "Enclose a string in brackets, like [this].",
            "Bracket the given text.",
        ),
    ),
    Classic(
        key="in_parentheses",
        names=("in_parentheses", "parenthesize", "wrap_in_parens", "add_parentheses"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            'return f"({$p})"',
            'return "(" + $p + ")"',
            'return "({})".format($p)',
        ),
        phrases=(
            "Put $p in parentheses.",
            "Return the text wrapped in ( and ).",
            "Surround `$p` with round brackets.",
            "Add an opening parenthesis before the text and a closing one after it.",
            "The text between parentheses.",
            "Enclose a string in parens, (like this).",
            "Parenthesize the given text.",
            "Text in round brackets.",
        ),
    ),
    Classic(
        key="quote",
        names=("quote", "in_quotes", "add_quotes", "wrap_in_quotes", "double_quoted"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            "return f'\"{$p}\"'",
            "return '\"' + $p + '\"'",
            "return '\"{}\"'.format($p)",
        ),
        phrases=(
            "Put $p in double quotes.",
            "Return the text with a quotation mark before and after it.",
            "Surround `$p` with double quotation marks.",
            'Quote a string: hello -> "hello".',
            'Wrap the text in " characters.',
            "Add quotes around the text.",
            "The string enclosed by double quotes.",
            'Give back the text as a quotation, between two " marks.',
        ),
    ),
    Classic(
        key="unquote",
        names=("unquote", "strip_quotes", "remove_quotes", "without_quotes"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            "return $p.strip('\"')",
            ("while $p[:1] == '\"':\n    $p = $p[1:]\nwhile $p[-1:] == '\"':\n    $p = $p[:-1]\nreturn $p"),
            "return $p.lstrip('\"').rstrip('\"')",
        ),
        phrases=(
            "Remove double quotes from both ends of $p.",
            'Strip the quotation marks (") at the beginning and end of the string.',
            "Return the text without the double quotes around it.",
            'Take off surrounding " characters, if any; those inside stay.',
            'Undo quoting: "hello" in quotes becomes hello.',
            "`$p` without leading and trailing double quotes.",
            "Drop the enclosing double quotation marks of a string.",
            "Unquote a text that may be wrapped in double quotes.",
        ),
    ),
    Classic(
        key="wrap_with",
        names=("wrap_with", "surround", "enclose", "put_around"),
        params=(Param(("text", "s", "string"), "text"), Param(("mark", "char", "wrapper"), "char")),
        returns="str",
        codes=(
            "return $q + $p + $q",
            'return f"{$q}{$p}{$q}"',
            "return $p.join([$q, $q])",
        ),
        phrases=(
            "Put $q before and after $p.",
            "Return the text with `$q` on both sides.",
            "Surround $p with $q.",
            "Wrap a string in a given mark, left and right.",
            "Add the same character at the start and at the end of the text.",
            "$p enclosed by two $q.",
            "One $q in front, one behind.",
            "Sandwich the text between two copies of $q.",
        ),
    ),
    Classic(
        key="html_tag",
        names=("html_tag", "wrap_in_tag", "make_tag", "tag_text"),
        params=(Param(("text", "content", "s"), "text"), Param(("tag", "name", "element"), "word")),
        returns="str",
        codes=(
            'return f"<{$q}>{$p}</{$q}>"',
            'return "<" + $q + ">" + $p + "</" + $q + ">"',
            'return "<{0}>{1}</{0}>".format($q, $p)',
        ),
        phrases=(
            "Wrap $p in an HTML tag named $q.",
            "Return the text between an opening and a closing $q tag, like <b>text</b>.",
            "Put the HTML element `$q` around `$p`.",
            "Make an HTML element: <tag>content</tag>.",
            "Surround the content by <$q> and </$q>.",
            "Write <$q>, then the text, then </$q>.",
            "The text marked up with the given tag.",
            "Enclose text in start and end tags.",
        ),
    ),
    Classic(
        key="starts_with",
        names=("starts_with", "has_prefix", "begins_with", "is_prefix_of_text"),
        params=(
            Param(("text", "s", "string", "word"), "word"),
            Param(("prefix", "start", "beginning"), "char"),
        ),
        returns="bool",
        codes=(
            "return $p.startswith($q)",
            "return $p[: len($q)] == $q",
            "return $p.find($q) == 0",
        ),
        phrases=(
            "Check whether $p starts with $q.",
            "True if the string begins with the given prefix.",
            "Does `$p` begin with `$q`?",
            "Whether $q is a prefix of $p.",
            "Return True when the first characters of $p are $q.",
            "Is $q at the very beginning of the text?",
            "Prefix test, case-sensitive.",
            "Tell if the text opens with $q.",
        ),
    ),
    Classic(
        key="ends_with",
        names=("ends_with", "has_suffix", "is_suffix_of_text", "finishes_with"),
        params=(Param(("text", "s", "string", "word"), "word"), Param(("suffix", "ending", "end"), "char")),
        returns="bool",
        codes=(
            "return $p.endswith($q)",
            "return $p[-len($q) :] == $q",
            "return $p[::-1].startswith($q[::-1])",
        ),
        phrases=(
            "Check whether $p ends with $q.",
            "True if the string finishes with the given suffix.",
            "Does `$p` end in `$q`?",
            "Whether $q is a suffix of $p.",
            "Return True when the last characters of $p are $q.",
            "Is $q at the very end of the text?",
            "Suffix test, case-sensitive.",
            "Tell if the text closes with $q.",
        ),
    ),
    Classic(
        key="words_starting_with",
        names=("words_starting_with", "filter_by_prefix", "with_prefix", "starting_with"),
        params=(
            Param(("words", "names", "strings", "items"), "words"),
            Param(("prefix", "letter", "start"), "char"),
        ),
        returns="list[str]",
        codes=(
            "return [x for x in $p if x.startswith($q)]",
            ("out = []\nfor x in $p:\n    if x.startswith($q):\n        out.append(x)\nreturn out"),
            "return list(filter(lambda x: x[: len($q)] == $q, $p))",
        ),
        phrases=(
            "Return the words of $p that start with $q.",
            "Keep only the strings beginning with `$q`.",
            "Which of the words begin with the given prefix?",
            "Filter a list of names by their first letters.",
            "All entries of $p which have $q at the start, in order.",
            "Select those items that open with $q; case matters.",
            "The words in the list that start with a certain letter.",
            "Drop every word which does not start with $q.",
        ),
    ),
    Classic(
        key="words_ending_with",
        names=("words_ending_with", "filter_by_suffix", "with_suffix", "ending_with"),
        params=(
            Param(("words", "names", "strings", "items"), "words"),
            Param(("suffix", "ending", "letter"), "char"),
        ),
        returns="list[str]",
        codes=(
            "return [x for x in $p if x.endswith($q)]",
            ("out = []\nfor x in $p:\n    if x.endswith($q):\n        out.append(x)\nreturn out"),
            "return list(filter(lambda x: x[-len($q) :] == $q, $p))",
        ),
        phrases=(
            "Return the words of $p that end with $q.",
            "Keep only the strings ending in `$q`.",
            "Which of the words have the given ending?",
            "Filter a list of file names by their suffix.",
            "All entries of $p which have $q at the end, in order.",
            "Select those items that finish with $q; case matters.",
            "The words in the list that end with a certain letter.",
            "Drop every word which does not end in $q.",
        ),
    ),
    Classic(
        key="words_containing",
        names=("words_containing", "filter_containing", "with_substring", "grep"),
        params=(
            Param(("words", "names", "strings", "items"), "words"),
            Param(("part", "letter", "sub", "needle"), "char"),
        ),
        returns="list[str]",
        codes=(
            "return [x for x in $p if $q in x]",
            ("out = []\nfor x in $p:\n    if $q in x:\n        out.append(x)\nreturn out"),
            "return list(filter(lambda x: x.find($q) >= 0, $p))",
        ),
        phrases=(
            "Return the words of $p that contain $q.",
            "Keep only the strings in which `$q` occurs.",
            "Which of the words have $q somewhere in them?",
            "Search a list of strings for a piece of text and return the hits.",
            "All entries of $p with $q inside, in order.",
            "Select the items that include the given letter.",
            "Filter the list, keeping what contains $q.",
            "Leave out every word without $q.",
        ),
    ),
    Classic(
        key="remove_prefix",
        names=("remove_prefix", "strip_prefix", "without_prefix", "drop_prefix"),
        params=(
            Param(("text", "s", "string", "word"), "word"),
            Param(("prefix", "start", "beginning"), "char"),
        ),
        returns="str",
        codes=(
            "return $p.removeprefix($q)",
            ("if $p.startswith($q):\n    return $p[len($q) :]\nreturn $p"),
            "return $p[len($q) :] if $p[: len($q)] == $q else $p",
        ),
        phrases=(
            "Remove the prefix $q from $p if it is there.",
            "Return $p without `$q` at its start; unchanged if it does not start with it.",
            "Cut off a leading $q, once.",
            ("If the string begins with the prefix, drop the prefix, otherwise return the string as it is."),
            "Strip a prefix from a text.",
            "Take $q away from the beginning of $p, if present.",
            "The text after the prefix $q, or the whole text when there is no such prefix.",
            "Delete $q only when it stands at the front.",
        ),
    ),
    Classic(
        key="remove_suffix",
        names=("remove_suffix", "strip_suffix", "without_suffix", "drop_suffix"),
        params=(Param(("text", "s", "string", "word"), "word"), Param(("suffix", "ending", "end"), "char")),
        returns="str",
        codes=(
            "return $p.removesuffix($q)",
            ("if $p.endswith($q):\n    return $p[: len($p) - len($q)]\nreturn $p"),
            "return $p[: -len($q)] if $p.endswith($q) else $p",
        ),
        phrases=(
            "Remove the suffix $q from $p if it is there.",
            "Return $p without `$q` at its end; unchanged if it does not end with it.",
            "Cut off a trailing $q, once.",
            ("If the string finishes with the suffix, drop the suffix, otherwise return the string as it is."),
            "Strip a suffix from a text.",
            "Take $q away from the end of $p, if present.",
            "The text before the suffix $q, or the whole text when there is no such suffix.",
            "Delete $q only when it stands at the very end.",
        ),
    ),
    Classic(
        key="common_prefix",
        names=("common_prefix", "shared_prefix", "longest_common_prefix", "common_start"),
        params=(Param(("a", "first", "s", "one"), "word"), Param(("b", "second", "t", "two"), "word")),
        returns="str",
        codes=(
            ('out = ""\nfor x, y in zip($p, $q):\n    if x != y:\n        break\n    out += x\nreturn out'),
            ("i = 0\nwhile i < len($p) and i < len($q) and $p[i] == $q[i]:\n    i += 1\nreturn $p[:i]"),
            ("import os\n\nreturn os.path.commonprefix([$p, $q])"),
        ),
        phrases=(
            "Return the longest common prefix of $p and $q.",
            'The beginning that both strings share; "" if they already differ in the first character.',
            "How far do `$p` and `$q` agree from the start? Return that part.",
            "The leading characters two words have in common.",
            ("Compare character by character from the left and stop at the first difference; return what was equal."),
            "Shared start of two strings.",
            "Longest string with which both of the words begin.",
            'Common prefix: "flower" and "flow" -> "flow".',
        ),
    ),
    Classic(
        key="common_suffix",
        names=("common_suffix", "shared_suffix", "longest_common_suffix", "common_ending"),
        params=(Param(("a", "first", "s", "one"), "word"), Param(("b", "second", "t", "two"), "word")),
        returns="str",
        codes=(
            (
                'out = ""\n'
                "for x, y in zip(reversed($p), reversed($q)):\n"
                "    if x != y:\n"
                "        break\n"
                "    out = x + out\n"
                "return out"
            ),
            (
                "i = 0\n"
                "while i < min(len($p), len($q)) and $p[-1 - i] == $q[-1 - i]:\n"
                "    i += 1\n"
                "return $p[len($p) - i :]"
            ),
        ),
        phrases=(
            "Return the longest common suffix of $p and $q.",
            'The ending that both strings share; "" if their last characters differ.',
            "How much of the end do `$p` and `$q` have in common? Return that part.",
            "The trailing characters two words have in common.",
            ("Compare character by character from the right and stop at the first difference; return what was equal."),
            "Shared end of two strings.",
            "Longest string in which both of the words end.",
            'Common ending: "testing" and "resting" -> "esting".',
        ),
    ),
    Classic(
        key="common_prefix_of_all",
        names=("common_prefix_of_all", "longest_common_prefix_list", "shared_prefix_of_words"),
        params=(Param(("words", "strings", "names", "items"), "words"),),
        returns="str",
        codes=(
            (
                "if not $p:\n"
                '    return ""\n'
                'out = ""\n'
                "for chars in zip(*$p):\n"
                "    if len(set(chars)) > 1:\n"
                "        break\n"
                "    out += chars[0]\n"
                "return out"
            ),
            ("import os\n\nreturn os.path.commonprefix($p)"),
            (
                'out = $p[0] if $p else ""\n'
                "for x in $p:\n"
                "    while not x.startswith(out):\n"
                "        out = out[:-1]\n"
                "return out"
            ),
        ),
        phrases=(
            'Return the longest common prefix of all the strings in $p, "" for an empty list.',
            'The beginning shared by every word of the list; an empty list gives "".',
            "With which characters do all of the `$p` start?",
            "Find the longest prefix common to a list of strings.",
            "The leading part that's the same in all of the words.",
            "Longest string that every entry begins with, possibly empty.",
            "What do all the names have in common at the start?",
            'Common start of a whole list of words, or "" without words.',
        ),
    ),
    Classic(
        key="replace_char",
        names=("replace_char", "substitute_char", "swap_char_for", "change_char"),
        params=(
            Param(("text", "s", "string"), "text"),
            Param(("old", "before", "source"), "char"),
            Param(("new", "after", "target"), "char"),
        ),
        returns="str",
        codes=(
            "return $p.replace($q, $r)",
            'return "".join($r if ch == $q else ch for ch in $p)',
            ('out = ""\nfor ch in $p:\n    if ch == $q:\n        out += $r\n    else:\n        out += ch\nreturn out'),
            "return $r.join($p.split($q))",
        ),
        phrases=(
            "Replace every $q in $p with $r.",
            "Return the text with all occurrences of `$q` changed to `$r`.",
            "Substitute $r for $q everywhere in the string.",
            "Wherever $q stands in $p, put $r instead.",
            "Change each $q into $r and keep the other characters.",
            "Exchange one character for another throughout the text.",
            "$p with $r in place of $q.",
            "Swap out all $q for $r.",
        ),
    ),
    Classic(
        key="replace_first",
        names=("replace_first", "substitute_first", "replace_once"),
        params=(
            Param(("text", "s", "string"), "text"),
            Param(("old", "before", "source"), "char"),
            Param(("new", "after", "target"), "char"),
        ),
        returns="str",
        codes=(
            "return $p.replace($q, $r, 1)",
            ("i = $p.find($q)\nif i == -1:\n    return $p\nreturn $p[:i] + $r + $p[i + len($q) :]"),
            ('head, hit, tail = $p.partition($q)\nreturn head + ($r if hit else "") + tail'),
        ),
        phrases=(
            "Replace only the first $q in $p with $r.",
            "Return the text with the first occurrence of `$q` changed to `$r`; later ones stay.",
            "Substitute $r for $q once, at the leftmost place.",
            "Change the earliest $q into $r and nothing else.",
            "Find the first $q and put $r in its place; unchanged if it isn't found.",
            "Replace once.",
            "Only the first $q becomes $r.",
            "Swap $r for the leading-most $q, leaving any further occurrences.",
        ),
    ),
    Classic(
        key="remove_char",
        names=("remove_char", "delete_char", "drop_char", "without_char", "strip_char"),
        params=(Param(("text", "s", "string"), "text"), Param(("char", "letter", "c"), "char")),
        returns="str",
        codes=(
            'return $p.replace($q, "")',
            'return "".join(x for x in $p if x != $q)',
            ('out = ""\nfor x in $p:\n    if x != $q:\n        out += x\nreturn out'),
        ),
        phrases=(
            "Remove every $q from $p.",
            "Return the text without the character `$q`.",
            "Delete all occurrences of a letter. Case matters.",
            "Leave out $q wherever it occurs.",
            "$p with each $q taken out.",
            "Keep the characters that differ from $q.",
            "Drop a given character from the string.",
            "What is left when all $q are deleted?",
        ),
    ),
    Classic(
        key="remove_first_char_occurrence",
        names=("remove_first_char_occurrence", "remove_once", "delete_first_occurrence"),
        params=(Param(("text", "s", "string"), "text"), Param(("char", "letter", "c"), "char")),
        returns="str",
        codes=(
            'return $p.replace($q, "", 1)',
            ("i = $p.find($q)\nreturn $p if i < 0 else $p[:i] + $p[i + 1 :]"),
            ("for i, x in enumerate($p):\n    if x == $q:\n        return $p[:i] + $p[i + 1 :]\nreturn $p"),
        ),
        phrases=(
            "Remove the first $q from $p, leaving any others.",
            "Return the text with only the first occurrence of `$q` deleted.",
            "Delete $q once, at its leftmost place. Unchanged if it does not occur.",
            "Take out the first character equal to $q.",
            "Drop the earliest $q and keep the later ones.",
            "Only the first $q goes away.",
            "Find $q in $p and delete that one character.",
            "Erase one $q, the leftmost, if there is one.",
        ),
    ),
    Classic(
        key="remove_chars",
        names=("remove_chars", "delete_chars", "without_chars", "strip_all_of"),
        params=(
            Param(("text", "s", "string"), "text"),
            Param(("unwanted", "chars", "letters", "bad"), "word"),
        ),
        returns="str",
        codes=(
            'return "".join(ch for ch in $p if ch not in $q)',
            ('out = ""\nfor ch in $p:\n    if ch not in $q:\n        out += ch\nreturn out'),
            ('for ch in $q:\n    $p = $p.replace(ch, "")\nreturn $p'),
            'return $p.translate(str.maketrans("", "", $q))',
        ),
        phrases=(
            "Remove from $p all characters that occur in $q.",
            "Return the text without any of the characters of `$q`.",
            "Delete every character listed in $q.",
            "Keep only those characters of $p which are not in $q.",
            "Filter out unwanted characters.",
            "$p minus the characters of $q.",
            "Leave out each character that belongs to $q.",
            "Drop all the given characters from the text, case-sensitively.",
        ),
    ),
    Classic(
        key="keep_chars",
        names=("keep_chars", "only_chars", "restrict_to", "filter_chars"),
        params=(
            Param(("text", "s", "string"), "text"),
            Param(("allowed", "chars", "letters", "good"), "word"),
        ),
        returns="str",
        codes=(
            'return "".join(ch for ch in $p if ch in $q)',
            ('out = ""\nfor ch in $p:\n    if ch in $q:\n        out += ch\nreturn out'),
            'return "".join(filter(lambda ch: ch in $q, $p))',
        ),
        phrases=(
            "Keep only the characters of $p that occur in $q.",
            "Return the text reduced to the characters of `$q`.",
            "Delete every character that is not listed in $q.",
            "Drop all characters of $p which aren't in $q.",
            "Filter a string by a set of allowed characters.",
            "The allowed characters of the text, in order, repeats included.",
            "Leave in just those characters that belong to $q.",
            "Remove anything not allowed by $q.",
        ),
    ),
    Classic(
        key="remove_spaces",
        names=("remove_spaces", "without_spaces", "delete_spaces", "strip_all_spaces", "no_spaces"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            'return $p.replace(" ", "")',
            'return "".join(ch for ch in $p if ch != " ")',
            'return "".join($p.split(" "))',
            ('out = ""\nfor ch in $p:\n    if ch != " ":\n        out += ch\nreturn out'),
        ),
        phrases=(
            "Remove all spaces from $p.",
            "Return the text without any blanks.",
            "Delete every space character in the string.",
            "`$p` with its spaces taken out.",
            "Squash the words together by dropping the blanks.",
            "Everything but the spaces.",
            'Take out the blanks: "a b c" -> "abc".',
            "Write the text without a single space.",
        ),
    ),
    Classic(
        key="remove_punctuation",
        names=("remove_punctuation", "strip_punctuation", "without_punctuation", "drop_punctuation"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="str",
        codes=(
            ('import re\n\nreturn re.sub(r"[^A-Za-z0-9\\s]", "", $p)'),
            'return "".join(ch for ch in $p if ch.isalnum() or ch.isspace())',
            ('out = ""\nfor ch in $p:\n    if ch.isalnum() or ch.isspace():\n        out += ch\nreturn out'),
            ('from string import punctuation\n\nreturn $p.translate(str.maketrans("", "", punctuation))'),
        ),
        phrases=(
            "Remove the punctuation from $p.",
            "Return the text without punctuation marks; letters, digits and spaces stay.",
            "Delete commas, full stops and all other punctuation.",
            "`$p` with everything dropped but letters, digits and whitespace.",
            "Strip a sentence of its punctuation characters.",
            "Keep only alphanumeric characters and white space.",
            '"Hello, world!" -> "Hello world"',
            "What does the sentence look like without . , ! ? ; and the like?",
        ),
    ),
    Classic(
        key="remove_digits",
        names=("remove_digits", "without_digits", "drop_digits", "strip_digits"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            'return "".join(ch for ch in $p if not ch.isdigit())',
            ('out = ""\nfor ch in $p:\n    if ch not in "0123456789":\n        out += ch\nreturn out'),
            ('import re\n\nreturn re.sub(r"[0-9]", "", $p)'),
        ),
        phrases=(
            "Remove all digits from $p.",
            "Return the text without the digits 0 to 9.",
            "Delete the numerals in the string.",
            "`$p` with its digits taken out.",
            "Keep every character that is not a digit.",
            "Drop numbers from the text, digit by digit.",
            '"a1b22c" -> "abc"',
            "Leave out anything from 0 to 9.",
        ),
    ),
    Classic(
        key="only_digits",
        names=("only_digits", "keep_digits", "extract_digits", "digits_of_text"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            'return "".join(ch for ch in $p if ch.isdigit())',
            ('out = ""\nfor ch in $p:\n    if ch in "0123456789":\n        out += ch\nreturn out'),
            ('import re\n\nreturn re.sub(r"[^0-9]", "", $p)'),
        ),
        phrases=(
            "Keep only the digits of $p.",
            "Return the digits of the string, in order, as a string.",
            "Delete everything that is not a digit.",
            "The digits contained in `$p`, joined together.",
            'Extract all digit characters, "a1b22" -> "122".',
            "Clean a phone number: nothing but digits remains.",
            "Which digits occur in the text? Give them as one string.",
            "Filter a text down to 0–9.",
        ),
    ),
    Classic(
        key="only_letters",
        names=("only_letters", "keep_letters", "letters_of_text", "extract_letters"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            'return "".join(ch for ch in $p if ch.isalpha())',
            ('out = ""\nfor ch in $p:\n    if ch.isalpha():\n        out += ch\nreturn out'),
            ('import re\n\nreturn re.sub(r"[^A-Za-z]", "", $p)'),
        ),
        phrases=(
            "Keep only the letters of $p.",
            "Return the letters of the string, in order, as a string.",
            "Delete everything that is not a letter.",
            "Remove spaces, digits and punctuation from `$p`.",
            "The alphabetic characters of the text, joined together.",
            "Strip all non-letters.",
            "Filter a text down to a–z and A–Z.",
            "Just the letters, without anything in between.",
        ),
    ),
    Classic(
        key="only_alphanumeric",
        names=("only_alphanumeric", "keep_alphanumeric", "letters_and_digits", "strip_symbols"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            'return "".join(ch for ch in $p if ch.isalnum())',
            ('out = ""\nfor ch in $p:\n    if ch.isalpha() or ch.isdigit():\n        out += ch\nreturn out'),
            ('import re\n\nreturn re.sub(r"[^A-Za-z0-9]", "", $p)'),
        ),
        phrases=(
            "Keep only the letters and digits of $p.",
            "Return the alphanumeric characters of the string.",
            "Delete everything that is neither a letter nor a digit.",
            "Remove spaces, punctuation and other symbols from `$p`.",
            "Strip a text of all non-alphanumeric characters.",
            "Letters and digits only, in their order.",
            "Drop whatever isn't alphanumeric.",
            "What is left when special characters and blanks are removed?",
        ),
    ),
    Classic(
        key="only_uppercase",
        names=("only_uppercase", "keep_capitals", "extract_capitals", "capitals_of"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            'return "".join(ch for ch in $p if ch.isupper())',
            ('out = ""\nfor ch in $p:\n    if "A" <= ch <= "Z":\n        out += ch\nreturn out'),
            'return "".join(filter(str.isupper, $p))',
        ),
        phrases=(
            "Keep only the capital letters of $p.",
            "Return the uppercase letters of the string, in order.",
            "Delete everything but capitals.",
            "The upper-case characters found in `$p`, joined together.",
            "Extract capital letters.",
            "Which capitals occur in the text? Give them as one string.",
            "Filter out whatever is not an uppercase letter.",
            "Just the big letters of the text.",
        ),
    ),
    Classic(
        key="strip_spaces",
        names=("strip_spaces", "trim", "strip_text", "trimmed"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            "return $p.strip()",
            "return $p.lstrip().rstrip()",
            (
                "while $p and $p[0].isspace():\n"
                "    $p = $p[1:]\n"
                "while $p and $p[-1].isspace():\n"
                "    $p = $p[:-1]\n"
                "return $p"
            ),
        ),
        phrases=(
            "Remove whitespace from both ends of $p.",
            "Trim the text: no leading or trailing spaces.",
            "Return `$p` without the blanks at its start and end.",
            "Strip a string.",
            "Cut off surrounding whitespace but keep the spaces between words.",
            "Spaces at the beginning and the end go away.",
            "The text without white space around it.",
            '"  hi there " -> "hi there"',
        ),
    ),
    Classic(
        key="split_words",
        names=("split_words", "words_of", "to_words", "list_words"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="list[str]",
        codes=(
            "return $p.split()",
            (
                'out, now = [], ""\n'
                'for ch in $p + " ":\n'
                "    if not ch.isspace():\n"
                "        now += ch\n"
                "    elif now:\n"
                "        out.append(now)\n"
                '        now = ""\n'
                "return out"
            ),
        ),
        phrases=(
            "Split $p into its words.",
            "Return the list of whitespace-separated words.",
            "The words of `$p` as a list; an empty text gives an empty list.",
            "Break a sentence at the blanks.",
            "List all the words of the text in order.",
            "Which words does the sentence consist of? Words are separated by one or more spaces.",
            "Cut a text into words, ignoring extra spaces.",
            '"a big cat" -> ["a", "big", "cat"]',
        ),
    ),
    Classic(
        key="split_on",
        names=("split_on", "split_at_separator", "split_by", "fields"),
        params=(Param(("text", "s", "line"), "text"), Param(("sep", "separator", "delimiter"), "char")),
        returns="list[str]",
        codes=(
            "return $p.split($q)",
            (
                'out, now = [], ""\n'
                "for ch in $p:\n"
                "    if ch == $q:\n"
                "        out.append(now)\n"
                '        now = ""\n'
                "    else:\n"
                "        now += ch\n"
                "return out + [now]"
            ),
            (
                "out, start = [], 0\n"
                "for i, ch in enumerate($p):\n"
                "    if ch == $q:\n"
                "        out.append($p[start:i])\n"
                "        start = i + 1\n"
                "out.append($p[start:])\n"
                "return out"
            ),
        ),
        phrases=(
            "Split $p at every $q.",
            "Return the pieces of the text between the separators; pieces may be empty.",
            "Cut `$p` into parts wherever `$q` stands.",
            "Break a line into fields separated by $q.",
            "The list of parts you get by splitting on $q; the separator itself is dropped.",
            "Separate the text by a delimiter.",
            "Divide $p at each occurrence of $q, empty pieces included.",
            "What are the fields of the line when $q is the delimiter?",
        ),
    ),
    Classic(
        key="csv_fields",
        names=("csv_fields", "parse_csv_line", "split_csv", "csv_row"),
        params=(Param(("line", "row", "text", "s"), "text"),),
        returns="list[str]",
        codes=(
            'return [x.strip() for x in $p.split(",")]',
            ('out = []\nfor x in $p.split(","):\n    out.append(x.strip())\nreturn out'),
            'return list(map(str.strip, $p.split(",")))',
        ),
        phrases=(
            "Split $p at the commas and strip the spaces around each field.",
            "Return the comma-separated values of a line, trimmed.",
            "Parse a simple CSV line (no quoting) into a list of fields without surrounding blanks.",
            "The fields of a line separated by commas, each stripped of whitespace.",
            "Break `$p` into its comma-separated parts and trim them.",
            '"a, b ,c" -> ["a", "b", "c"]',
            "List the values between the commas with the white space at their ends removed.",
            "Turn a comma-separated line into a list. Every value is stripped.",
        ),
    ),
    Classic(
        key="join_with_commas",
        names=("join_with_commas", "comma_separated", "to_csv", "comma_list"),
        params=(Param(("words", "items", "names", "strings"), "words"),),
        returns="str",
        codes=(
            'return ", ".join($p)',
            ('out = ""\nfor i, x in enumerate($p):\n    if i > 0:\n        out += ", "\n    out += x\nreturn out'),
            ('if not $p:\n    return ""\nout = $p[0]\nfor x in $p[1:]:\n    out += ", " + x\nreturn out'),
        ),
        phrases=(
            "Join the words in $p with commas and spaces.",
            'Return the strings separated by ", ".',
            "A comma-separated list of the items as one string.",
            "Concatenate the `$p` with a comma and a blank between them.",
            "Write the names one after another, separated by a comma and a space.",
            '["a", "b"] -> "a, b"; an empty list gives "".',
            'Make one string from a list of words, putting ", " between neighbours.',
            "List the items in a sentence-like way: first, second, third.",
        ),
    ),
    Classic(
        key="join_with_and",
        names=("join_with_and", "human_list", "english_list", "list_with_and"),
        params=(Param(("names", "words", "items", "strings"), "words"),),
        returns="str",
        codes=(
            ('if len($p) < 2:\n    return "".join($p)\nreturn ", ".join($p[:-1]) + " and " + $p[-1]'),
            (
                'out = ""\n'
                "for i, x in enumerate($p):\n"
                "    if i > 0:\n"
                '        out += " and " if i == len($p) - 1 else ", "\n'
                "    out += x\n"
                "return out"
            ),
            (
                "if not $p:\n"
                '    return ""\n'
                "if len($p) == 1:\n"
                "    return $p[0]\n"
                "return f\"{', '.join($p[:-1])} and {$p[-1]}\""
            ),
        ),
        phrases=(
            'Join the items of $p with commas, but with " and " before the last one.',
            'Return an enumeration in English: "a, b and c".',
            ('Write the names separated by ", " except for the last two, which are separated by " and ".'),
            ('A readable list: commas between the words and the word "and" before the last (no comma there).'),
            ('Join `$p` for humans, e.g. ["x", "y", "z"] -> "x, y and z". One item stands alone and no items give "".'),
            'Enumerate the strings with commas and a final "and".',
            'How would you read the list out? Commas first, then "and" before the final item.',
            'Combine names to a phrase such as "Ann, Bob and Cy".',
        ),
    ),
    Classic(
        key="join_with_or",
        names=("join_with_or", "list_with_or", "or_list", "alternatives"),
        params=(Param(("options", "choices", "words", "items"), "words"),),
        returns="str",
        codes=(
            ('if len($p) < 2:\n    return "".join($p)\nreturn ", ".join($p[:-1]) + " or " + $p[-1]'),
            (
                'out = ""\n'
                "for i, x in enumerate($p):\n"
                "    if i > 0:\n"
                '        out += " or " if i == len($p) - 1 else ", "\n'
                "    out += x\n"
                "return out"
            ),
        ),
        phrases=(
            'Join the items of $p with commas, but with " or " before the last one.',
            'Return the choices as English text: "a, b or c".',
            'Separate the options by ", " and the last two by " or ".',
            ('A readable list of alternatives: commas between the words, the word "or" before the final one.'),
            ('Join `$p` for a question, e.g. ["tea", "juice", "milk"] -> "tea, juice or milk". No items give "".'),
            'Enumerate the strings with commas and a final "or".',
            'Commas between all options, except that the last is introduced by "or".',
            'Write out the possibilities like "this, that or those".',
        ),
    ),
    Classic(
        key="join_words",
        names=("join_words", "join_with_spaces", "words_to_sentence", "to_sentence"),
        params=(Param(("words", "items", "strings", "parts"), "words"),),
        returns="str",
        codes=(
            'return " ".join($p)',
            ('out = ""\nfor i, x in enumerate($p):\n    out += x if i == 0 else " " + x\nreturn out'),
            ('if not $p:\n    return ""\nout = $p[0]\nfor x in $p[1:]:\n    out += " " + x\nreturn out'),
        ),
        phrases=(
            "Join the words in $p with spaces.",
            "Return one string with the words separated by a single blank.",
            "Put the `$p` together to a sentence.",
            "Concatenate the strings, a space between each two.",
            '["hello", "world"] -> "hello world"',
            "Make a text from a list of words. An empty list gives an empty string.",
            "Write the words one after the other with one space in between.",
            "The inverse of splitting a text into words.",
        ),
    ),
    Classic(
        key="join_strings",
        names=("join_strings", "concat_all", "concatenate", "glue"),
        params=(Param(("strings", "words", "items", "parts"), "words"),),
        returns="str",
        codes=(
            'return "".join($p)',
            ('out = ""\nfor x in $p:\n    out += x\nreturn out'),
            ('from functools import reduce\n\nreturn reduce(lambda x, y: x + y, $p, "")'),
        ),
        phrases=(
            "Concatenate all the strings in $p.",
            "Join the words without anything in between.",
            "Stick all strings of the list together.",
            "Return one string made of all the `$p`, one after the other.",
            'Glue the pieces into a single string; an empty list gives "".',
            "The concatenation of a list of strings.",
            "Add up the strings.",
            '["ab", "c"] -> "abc"',
        ),
    ),
    Classic(
        key="join_with",
        names=("join_with", "join_by_separator", "implode", "join_using"),
        params=(
            Param(("words", "items", "strings", "parts"), "words"),
            Param(("sep", "separator", "delimiter"), "char"),
        ),
        returns="str",
        codes=(
            "return $q.join($p)",
            ('out = ""\nfor i, x in enumerate($p):\n    if i:\n        out += $q\n    out += x\nreturn out'),
            ('if not $p:\n    return ""\nout = $p[0]\nfor x in $p[1:]:\n    out = out + $q + x\nreturn out'),
        ),
        phrases=(
            "Join the strings in $p with $q between them.",
            "Return the words separated by `$q`.",
            "Concatenate the items, putting the separator between each two of them.",
            "One string made from the list, delimited by $q.",
            "Glue the words together using $q.",
            'Put $q between neighbouring words and join everything. Empty list: "".',
            "Write all strings in a row with $q in between (not at the ends).",
            "Combine the parts by means of a separator.",
        ),
    ),
    Classic(
        key="join_lines",
        names=("join_lines", "lines_to_text", "one_per_line", "to_lines"),
        params=(Param(("lines", "items", "rows", "texts"), "texts"),),
        returns="str",
        codes=(
            'return "\\n".join($p)',
            ('out = ""\nfor i, x in enumerate($p):\n    if i > 0:\n        out += "\\n"\n    out += x\nreturn out'),
            ('if not $p:\n    return ""\nout = $p[0]\nfor x in $p[1:]:\n    out += "\\n" + x\nreturn out'),
        ),
        phrases=(
            "Join $p with line breaks.",
            "Return the strings as one text, each on its own line.",
            "One text with one line per item and no newline at the end.",
            "Put a newline between every two of the `$p`.",
            "Concatenate the lines to a text.",
            "Write each string on a separate line.",
            'Combine a list of lines into a single string separated by "\\\\n".',
            "Make multi-line text from a list; an empty list gives an empty text.",
        ),
    ),
    Classic(
        key="numbered_list",
        names=("numbered_list", "number_lines", "enumerate_lines", "add_numbers"),
        params=(Param(("items", "lines", "words", "names"), "words"),),
        returns="str",
        codes=(
            'return "\\n".join(f"{i}. {x}" for i, x in enumerate($p, start=1))',
            ('out = []\nfor i in range(len($p)):\n    out.append(str(i + 1) + ". " + $p[i])\nreturn "\\n".join(out)'),
            (
                'out = ""\n'
                "for i, x in enumerate($p):\n"
                "    if out:\n"
                '        out += "\\n"\n'
                '    out += f"{i + 1}. {x}"\n'
                "return out"
            ),
        ),
        phrases=(
            (
                'Write $p as a numbered list: one item per line, "1. " before the first, "2. " before the '
                "second and so on."
            ),
            'Number the items from 1, each on its own line in the form "1. item".',
            "Return a numbered list as text, with a number, a dot and a space before each entry.",
            'Put "1. ", "2. ", … in front of the `$p` and join them with newlines.',
            "Format a list for reading, every line beginning with its number and a dot.",
            'Enumerate the lines starting at one: "1. first", "2. second".',
            "Make a text listing all the items with ascending numbers. Empty list: empty text.",
            ("Each item gets its position (from 1), a dot and a blank before it; items are separated by line breaks."),
        ),
    ),
    Classic(
        key="bullet_list",
        names=("bullet_list", "bulleted", "as_bullets", "markdown_list"),
        params=(Param(("items", "lines", "words", "names"), "words"),),
        returns="str",
        codes=(
            'return "\\n".join("- " + x for x in $p)',
            ('out = []\nfor x in $p:\n    out.append(f"- {x}")\nreturn "\\n".join(out)'),
            'return "\\n".join([f"- {x}" for x in $p])',
        ),
        phrases=(
            'Write $p as a bulleted list: one item per line, each after "- ".',
            "Return a Markdown list with a dash before every item.",
            'Put "- " in front of each of the `$p` and join them with newlines.',
            "Bullet points: every item on its own line, introduced by a hyphen and a space.",
            "Format the strings as a list with dashes.",
            'One "- item" line for each entry, no newline at the end.',
            "Make a text with bullets out of a list of words.",
            'Lines of the form "- word", joined by line breaks; an empty list gives "".',
        ),
    ),
    Classic(
        key="indent_lines",
        names=("indent_lines", "indent", "indent_text", "shift_right"),
        params=(Param(("text", "s", "block"), "text"), Param(("n", "width", "spaces"), "small")),
        returns="str",
        codes=(
            'return "\\n".join(" " * $q + x for x in $p.split("\\n"))',
            ('out = []\nfor x in $p.split("\\n"):\n    out.append(" " * $q + x)\nreturn "\\n".join(out)'),
            'return " " * $q + $p.replace("\\n", "\\n" + " " * $q)',
        ),
        phrases=(
            "Indent every line of $p by $q spaces.",
            "Return the text with `$q` blanks in front of each line.",
            "Put $q spaces at the beginning of all lines.",
            "Shift a block of text to the right by $q columns.",
            "Add an indentation of $q spaces to every line.",
            "Each line gets $q leading spaces.",
            "Split the text into lines, prefix each by $q blanks and join them again.",
            "The text, indented by the given number of spaces.",
        ),
    ),
    Classic(
        key="quote_lines",
        names=("quote_lines", "prefix_lines", "email_quote", "add_prefix_to_lines"),
        params=(Param(("text", "s", "message"), "text"),),
        returns="str",
        codes=(
            'return "\\n".join("> " + x for x in $p.split("\\n"))',
            ('out = []\nfor x in $p.split("\\n"):\n    out.append(f"> {x}")\nreturn "\\n".join(out)'),
            'return "> " + $p.replace("\\n", "\\n> ")',
        ),
        phrases=(
            'Put "> " in front of every line of $p.',
            ("Quote a message as in an e-mail: each line is prefixed by a greater-than sign and a space."),
            'Return the text with "> " at the beginning of all its lines.',
            'Mark each line as a quotation with "> ".',
            'Every line of `$p` prefixed by "> ".',
            'Split into lines, add "> " before each, and join with newlines.',
            "Turn the text into a Markdown block quote.",
            "Each line starts with '>' and a blank afterwards.",
        ),
    ),
    Classic(
        key="repeat_string",
        names=("repeat_string", "repeat", "times", "repeat_text", "multiply_string"),
        params=(Param(("text", "s", "string", "word"), "word"), Param(("n", "times", "count", "k"), "nat")),
        returns="str",
        codes=(
            "return $p * $q",
            ('out = ""\nfor _ in range($q):\n    out += $p\nreturn out'),
            'return "".join($p for _ in range($q))',
        ),
        phrases=(
            "Repeat $p $q times.",
            "Return the string `$q` times in a row.",
            "$q copies of $p, stuck together.",
            "Concatenate a text with itself so that it appears $q times.",
            "Write the word $q times without spaces.",
            'Say it again and again: $p, $q times. Zero times gives "".',
            "Multiply a string by a number.",
            '"ab" and 3 -> "ababab"',
        ),
    ),
    Classic(
        key="repeat_with_separator",
        names=("repeat_with_separator", "repeat_spaced", "repeat_joined"),
        params=(Param(("word", "s", "text"), "word"), Param(("n", "times", "count"), "nat")),
        returns="str",
        codes=(
            'return " ".join([$p] * $q)',
            ('out = ""\nfor i in range($q):\n    if i > 0:\n        out += " "\n    out += $p\nreturn out'),
            'return " ".join($p for _ in range($q))',
        ),
        phrases=(
            "Repeat $p $q times, separated by spaces.",
            "Return the word `$q` times with a blank between the copies.",
            "$q copies of $p, joined by single spaces.",
            'Write the word again and again, $q times, with spaces in between. Zero times gives "".',
            'Say "ho" three times: "ho ho ho".',
            "Join $q repetitions of the string with a space.",
            "The text $q times in a row, one blank between each two.",
            "Echo a word the given number of times, space-separated.",
        ),
    ),
    Classic(
        key="repeat_each_char",
        names=("repeat_each_char", "multiply_chars", "stretch", "stutter_chars"),
        params=(Param(("text", "s", "word"), "word"), Param(("n", "times", "count"), "small")),
        returns="str",
        codes=(
            'return "".join(ch * $q for ch in $p)',
            ('out = ""\nfor ch in $p:\n    out += ch * $q\nreturn out'),
            'return "".join(ch for ch in $p for _ in range($q))',
        ),
        phrases=(
            "Repeat each character of $p $q times.",
            "Return the string with every character written `$q` times in a row.",
            "Stretch a word: each letter appears $q times.",
            "Replace each character by $q copies of itself.",
            '"abc" with 2 -> "aabbcc"',
            "Every letter $q-fold.",
            "Multiply all the characters of the text by $q, one after the other.",
            "Stutter: each single character is repeated $q times.",
        ),
    ),
    Classic(
        key="double_letters",
        names=("double_letters", "double_chars", "duplicate_each_char", "double_every_char"),
        params=(Param(("text", "s", "word"), "text"),),
        returns="str",
        codes=(
            'return "".join(ch * 2 for ch in $p)',
            ('out = ""\nfor ch in $p:\n    out += ch + ch\nreturn out'),
            'return "".join(ch + ch for ch in $p)',
        ),
        phrases=(
            "Double every character of $p.",
            "Return the string with each character written twice.",
            '"abc" -> "aabbcc"',
            "Duplicate each of the characters in place.",
            "Every letter of `$p` two times in a row.",
            "Write each character twice.",
            "Repeat all characters once, so the result has double the length.",
            "Replace each char by two of them.",
        ),
    ),
    Classic(
        key="mirror",
        names=("mirror", "mirror_string", "mirrored", "append_reverse", "make_palindrome"),
        params=(Param(("text", "s", "word"), "word"),),
        returns="str",
        codes=(
            "return $p + $p[::-1]",
            ("out = $p\nfor ch in reversed($p):\n    out += ch\nreturn out"),
            'return "".join([$p, *reversed($p)])',
        ),
        phrases=(
            "Return $p followed by its reverse.",
            'Mirror the string: "abc" -> "abccba".',
            "Append the reversed text to the text itself.",
            "Make a palindrome of even length by adding `$p` backwards.",
            "The string and then the same characters in opposite order.",
            "Attach its mirror image to a word.",
            "Write the text forwards and then backwards.",
            "Text plus reversed text.",
        ),
    ),
    Classic(
        key="interleave",
        names=("interleave", "interleave_strings", "zip_strings", "merge_alternately", "weave"),
        params=(Param(("a", "first", "s", "one"), "word"), Param(("b", "second", "t", "two"), "word")),
        returns="str",
        codes=(
            ('out = ""\nfor i in range(max(len($p), len($q))):\n    out += $p[i : i + 1] + $q[i : i + 1]\nreturn out'),
            (
                "from itertools import zip_longest\n"
                "\n"
                'return "".join(x + y for x, y in zip_longest($p, $q, fillvalue=""))'
            ),
            (
                "cut = min(len($p), len($q))\n"
                'out = "".join(x + y for x, y in zip($p, $q))\n'
                "return out + $p[cut:] + $q[cut:]"
            ),
        ),
        phrases=(
            "Interleave the characters of $p and $q; the rest of the longer string goes to the end.",
            ("Merge two strings by taking characters in turn, first from $p, then from $q; leftovers are appended."),
            "Alternate between the characters of `$p` and `$q`.",
            'Weave two words together: "abc" and "12" give "a1b2c".',
            ("Take one character of the first, one of the second, and so on, then what remains of the longer one."),
            "Zip two strings into one, keeping the surplus characters of the longer string.",
            "Return a string in which the characters of both strings alternate, starting with $p.",
            "Merge alternately. If one string ends first, append the remaining part of the other.",
        ),
    ),
    Classic(
        key="hamming_distance",
        names=("hamming_distance", "hamming", "count_differences", "different_positions"),
        params=(Param(("a", "first", "s", "one"), "word"), Param(("b", "second", "t", "two"), "word")),
        returns="int",
        codes=(
            "return sum(1 for x, y in zip($p, $q) if x != y)",
            (
                "total = 0\n"
                "for i in range(min(len($p), len($q))):\n"
                "    if $p[i] != $q[i]:\n"
                "        total += 1\n"
                "return total"
            ),
            "return len([1 for x, y in zip($p, $q) if x != y])",
        ),
        phrases=(
            "Count the positions at which $p and $q differ, comparing only up to the shorter length.",
            "Hamming distance of two strings; extra characters of the longer one are ignored.",
            ("At how many places do the characters of `$p` and `$q` differ? Only positions that both have count."),
            (
                "The number of mismatches when two strings are compared character by character, as far as "
                "the shorter goes."
            ),
            "How many characters would have to be changed to make the common part equal?",
            "Go through both strings in parallel and count unequal characters.",
            "The Hamming distance, cut to the shorter of the two words.",
            "Number of indexes (present in both) where the characters are not the same.",
        ),
    ),
    Classic(
        key="count_matches",
        names=("count_matches", "matching_positions", "same_position_count", "similarity"),
        params=(Param(("a", "first", "s", "one"), "word"), Param(("b", "second", "t", "two"), "word")),
        returns="int",
        codes=(
            "return sum(1 for x, y in zip($p, $q) if x == y)",
            (
                "total = 0\n"
                "for i in range(min(len($p), len($q))):\n"
                "    if $p[i] == $q[i]:\n"
                "        total += 1\n"
                "return total"
            ),
            "return sum(x == y for x, y in zip($p, $q))",
        ),
        phrases=(
            "Count the positions at which $p and $q have the same character.",
            "How many characters agree when you compare two strings place by place?",
            "The number of matches between `$p` and `$q` at equal positions.",
            ("Compare the strings in parallel, as far as the shorter one goes, and count equal characters."),
            "At how many indexes do both strings have the same letter?",
            "Similarity of two words: the number of equal characters in the same place.",
            "Matching positions of two strings, as a count.",
            "How many letters did you guess in the right place?",
        ),
    ),
    Classic(
        key="is_subsequence",
        names=("is_subsequence", "subsequence", "is_hidden_in", "appears_in_order"),
        params=(
            Param(("sub", "needle", "small", "part"), "word"),
            Param(("text", "haystack", "string", "s"), "text"),
        ),
        returns="bool",
        codes=(
            ("rest = iter($q)\nreturn all(ch in rest for ch in $p)"),
            ("i = 0\nfor ch in $q:\n    if i < len($p) and ch == $p[i]:\n        i += 1\nreturn i == len($p)"),
            ("i = -1\nfor ch in $p:\n    i = $q.find(ch, i + 1)\n    if i < 0:\n        return False\nreturn True"),
        ),
        phrases=(
            "Check whether $p is a subsequence of $q.",
            ("True if all characters of $p appear in $q in the same order, not necessarily next to each other."),
            "Can `$p` be obtained from `$q` by deleting characters?",
            "Whether the characters of $p occur in $q one after the other, possibly with gaps.",
            'Subsequence test: "ace" is one of "abcde", "aec" isn\'t. The empty string always is.',
            "Are the letters of $p hidden in $q in their right order?",
            "Return True when you can find $p in $q by skipping some of the characters.",
            "Does every character of $p come up in $q in order?",
        ),
    ),
    Classic(
        key="contains_all_letters",
        names=("contains_all_letters", "has_all_chars", "uses_all", "contains_every"),
        params=(Param(("text", "s", "string"), "text"), Param(("letters", "required", "chars"), "word")),
        returns="bool",
        codes=(
            "return all(ch in $p for ch in $q)",
            ("for ch in $q:\n    if ch not in $p:\n        return False\nreturn True"),
            "return set($q) <= set($p)",
        ),
        phrases=(
            "Check whether $p contains all the characters of $q.",
            "True if every character of `$q` occurs somewhere in `$p`.",
            "Does the text have each of the required letters?",
            "Whether no character of $q is missing from $p. Order and number don't matter.",
            "Return False if one of the letters isn't in the text, else True.",
            "Are all characters of $q used in $p?",
            "Each letter asked for must be found in the text.",
            "The characters of $q are a subset of those of $p: true or false?",
        ),
    ),
    Classic(
        key="contains_any_letter",
        names=("contains_any_letter", "has_any_char", "shares_char", "contains_one_of"),
        params=(
            Param(("text", "s", "string", "word"), "word"),
            Param(("letters", "chars", "others"), "word"),
        ),
        returns="bool",
        codes=(
            "return any(ch in $p for ch in $q)",
            ("for ch in $q:\n    if ch in $p:\n        return True\nreturn False"),
            "return bool(set($p) & set($q))",
        ),
        phrases=(
            "Check whether $p contains at least one of the characters of $q.",
            "True if some character of `$q` occurs in `$p`.",
            "Does the text have any of the given letters?",
            "Whether the two strings have a character in common.",
            "Return True as soon as one of the letters is found in the text, else False.",
            "Do $p and $q share a character?",
            "Any letter of the second string in the first one?",
            "One of the characters is enough: is it in the text?",
        ),
    ),
    Classic(
        key="is_pangram",
        names=("is_pangram", "pangram", "uses_whole_alphabet", "contains_alphabet"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="bool",
        codes=(
            'return set("abcdefghijklmnopqrstuvwxyz") <= set($p.lower())',
            (
                'for ch in "abcdefghijklmnopqrstuvwxyz":\n'
                "    if ch not in $p.lower():\n"
                "        return False\n"
                "return True"
            ),
            'return len({ch for ch in $p.lower() if "a" <= ch <= "z"}) == 26',
        ),
        phrases=(
            "Check whether $p is a pangram.",
            "True if every letter of the alphabet occurs in the text, in either case.",
            "Does the sentence contain all the letters from a to z?",
            "Whether all 26 letters are used at least once, ignoring case.",
            "Pangram test, case-insensitive.",
            "Is each letter of the alphabet found in `$p`?",
            "Return False if any letter from a to z is missing, otherwise True.",
            ('A sentence like "The quick brown fox jumps over the lazy dog" uses every letter. Tell if $p does.'),
        ),
    ),
    Classic(
        key="missing_letters",
        names=("missing_letters", "unused_letters", "letters_not_used", "absent_letters"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="str",
        codes=(
            'return "".join(ch for ch in "abcdefghijklmnopqrstuvwxyz" if ch not in $p.lower())',
            (
                'out = ""\n'
                'for ch in "abcdefghijklmnopqrstuvwxyz":\n'
                "    if ch not in $p.lower():\n"
                "        out += ch\n"
                "return out"
            ),
            'return "".join(sorted(set("abcdefghijklmnopqrstuvwxyz") - set($p.lower())))',
        ),
        phrases=(
            "Return the letters of the alphabet that do not occur in $p, in order.",
            "Which letters from a to z are missing from the text? Case is ignored.",
            "The unused letters of the alphabet as a lowercase string.",
            "Find the letters that keep `$p` from being a pangram, in alphabetical order.",
            "List all letters the sentence doesn't use, as one string.",
            "Every letter a–z which isn't in the text, regardless of case.",
            "Take the alphabet and leave out what is found in $p.",
            'Missing letters, alphabetically; "" if all 26 are there.',
        ),
    ),
    Classic(
        key="common_chars",
        names=("common_chars", "shared_letters", "chars_in_both", "common_letters"),
        params=(Param(("a", "first", "s", "one"), "word"), Param(("b", "second", "t", "two"), "word")),
        returns="str",
        codes=(
            'return "".join(dict.fromkeys(ch for ch in $p if ch in $q))',
            ('out = ""\nfor ch in $p:\n    if ch in $q and ch not in out:\n        out += ch\nreturn out'),
            'return "".join(sorted(set($p) & set($q), key=$p.index))',
        ),
        phrases=(
            "Return the characters that occur in both $p and $q, each once, in the order of $p.",
            "The letters two words share, without duplicates, ordered as in the first word.",
            "Which characters are in `$p` as well as in `$q`? Give each one only once.",
            "Common characters of two strings as one string.",
            "Go through $p and collect what also occurs in $q, without repeats.",
            "The intersection of two words' letters, in order of appearance in the first.",
            "Every distinct character of $p that $q has too.",
            "What do the two strings have in common, character-wise? Join the shared ones.",
        ),
    ),
    Classic(
        key="chars_only_in_first",
        names=("chars_only_in_first", "char_difference", "letters_not_in", "chars_missing_from"),
        params=(Param(("a", "first", "s", "one"), "word"), Param(("b", "second", "t", "two"), "word")),
        returns="str",
        codes=(
            'return "".join(ch for ch in $p if ch not in $q)',
            ('out = ""\nfor ch in $p:\n    if $q.find(ch) < 0:\n        out += ch\nreturn out'),
            'return "".join(filter(lambda ch: ch not in $q, $p))',
        ),
        phrases=(
            "Return the characters of $p that do not occur in $q.",
            "The letters which are only in the first word, in order, repeats kept.",
            "Which characters of `$p` can't be found in `$q`?",
            "Leave out of $p whatever is also in $q.",
            "Characters of the first string missing from the second.",
            "Drop from the first word all letters the second one has.",
            "The part of $p not covered by the letters of $q.",
            "What does $p have that $q hasn't, character by character?",
        ),
    ),
    Classic(
        key="is_numeric",
        names=("is_numeric", "is_digits", "all_digits", "only_has_digits"),
        params=(Param(("text", "s", "string"), "word"),),
        returns="bool",
        codes=(
            "return $p.isdigit()",
            (
                "if not $p:\n"
                "    return False\n"
                "for ch in $p:\n"
                '    if ch not in "0123456789":\n'
                "        return False\n"
                "return True"
            ),
            'return $p != "" and all(ch.isdigit() for ch in $p)',
        ),
        phrases=(
            "Check whether $p consists only of digits.",
            "True if every character is a digit and there is at least one.",
            "Is `$p` numeric? The empty string isn't.",
            'Whether the string is made up of the digits 0 to 9 and nothing else; "" gives False.',
            "Does the text look like a non-negative whole number?",
            "Return True when there are only digits, False otherwise (also for an empty string).",
            "All digits?",
            "Tests if the text contains nothing but digits.",
        ),
    ),
    Classic(
        key="is_alpha",
        names=("is_alpha", "only_has_letters", "all_letters", "is_alphabetic"),
        params=(Param(("text", "s", "string"), "word"),),
        returns="bool",
        codes=(
            "return $p.isalpha()",
            (
                "if not $p:\n"
                "    return False\n"
                "for ch in $p:\n"
                "    if not ch.isalpha():\n"
                "        return False\n"
                "return True"
            ),
            'return $p != "" and all(ch.isalpha() for ch in $p)',
        ),
        phrases=(
            "Check whether $p consists only of letters.",
            "True if every character is a letter and there is at least one.",
            "Is `$p` alphabetic? The empty string isn't.",
            'Whether the string is made up of letters and nothing else; "" gives False.',
            "Return True when there are only letters, False otherwise (also for an empty string).",
            "All letters, no digits or spaces?",
            "Tests if the text contains nothing but alphabetic characters.",
            "Does the word have only letters in it?",
        ),
    ),
    Classic(
        key="is_upper",
        names=("is_upper", "all_uppercase", "is_all_caps", "is_shouting"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="bool",
        codes=(
            "return $p.isupper()",
            ('kept = [ch for ch in $p if ch.isalpha()]\nreturn bool(kept) and all("A" <= ch <= "Z" for ch in kept)'),
            (
                "found = False\n"
                "for ch in $p:\n"
                "    if ch.islower():\n"
                "        return False\n"
                "    if ch.isupper():\n"
                "        found = True\n"
                "return found"
            ),
        ),
        phrases=(
            "Check whether all letters of $p are upper case (and there is at least one letter).",
            "True if the text contains letters and all of them are capitals.",
            "Is somebody shouting? There must be a letter, and none may be lowercase.",
            "Whether the string is written in all caps; without any letter the answer is False.",
            "Is `$p` upper case?",
            "All-capitals test. Other characters than letters are ignored, but one letter is needed.",
            ("Return True when every letter is a capital, False if there's a small one or no letter at all."),
            "ALL CAPS?",
        ),
    ),
    Classic(
        key="has_digit",
        names=("has_digit", "contains_digit", "any_digit", "has_number"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="bool",
        codes=(
            "return any(ch.isdigit() for ch in $p)",
            ('for ch in $p:\n    if ch in "0123456789":\n        return True\nreturn False'),
            "return len([ch for ch in $p if ch.isdigit()]) > 0",
        ),
        phrases=(
            "Check whether $p contains a digit.",
            "True if there is at least one digit in the string.",
            "Does `$p` have a number in it?",
            "Whether one of the characters is 0 to 9.",
            "Return True when any digit occurs in the text, else False.",
            "Are there digits in the text?",
            "Any digit at all?",
            "Looks for a numeral anywhere in the string.",
        ),
    ),
    Classic(
        key="has_uppercase",
        names=("has_uppercase", "contains_capital", "any_uppercase", "has_capital"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="bool",
        codes=(
            "return any(ch.isupper() for ch in $p)",
            ('for ch in $p:\n    if "A" <= ch <= "Z":\n        return True\nreturn False'),
            "return $p != $p.lower()",
        ),
        phrases=(
            "Check whether $p contains a capital letter.",
            "True if there is at least one uppercase letter in the string.",
            "Does `$p` have a capital?",
            "Whether any of the characters is upper case.",
            "Return True when the text has an upper-case letter somewhere, else False.",
            "Are there capitals in the text?",
            "Any uppercase letter at all?",
            "Looks for a capital anywhere in the string.",
        ),
    ),
    Classic(
        key="has_space",
        names=("has_space", "contains_space", "contains_whitespace", "is_multi_word"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="bool",
        codes=(
            'return " " in $p',
            ('for ch in $p:\n    if ch == " ":\n        return True\nreturn False'),
            'return any(ch == " " for ch in $p)',
        ),
        phrases=(
            "Check whether $p contains a space.",
            "True if there is a blank somewhere in the string.",
            "Does `$p` have spaces in it?",
            "Whether any character is a space.",
            "Return True when the text contains a blank, else False.",
            "Is there at least one blank?",
            "Space inside?",
            "Looks for a space in the string.",
        ),
    ),
    Classic(
        key="is_blank",
        names=("is_blank", "is_empty_text", "is_whitespace_only", "nothing_in"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="bool",
        codes=(
            "return not $p.strip()",
            "return all(ch.isspace() for ch in $p)",
            ("for ch in $p:\n    if not ch.isspace():\n        return False\nreturn True"),
        ),
        phrases=(
            "Check whether $p is blank: empty or only whitespace.",
            "True if the string contains no visible character.",
            "Is `$p` empty when you ignore spaces?",
            "Whether the text has nothing in it but white space.",
            "Return True for an empty string or one made only of spaces.",
            "Blank test.",
            "Nothing to see in the text?",
            "False as soon as there is a character other than whitespace.",
        ),
    ),
    Classic(
        key="is_capitalized",
        names=("is_capitalized", "starts_with_capital", "begins_with_uppercase", "is_proper_noun"),
        params=(Param(("word", "text", "s", "name"), "word"),),
        returns="bool",
        codes=(
            "return $p[:1].isupper()",
            ("if not $p:\n    return False\nreturn $p[0].isupper()"),
            'return $p != "" and "A" <= $p[0] <= "Z"',
        ),
        phrases=(
            "Check whether $p starts with a capital letter.",
            "True if the first character is an uppercase letter. False for an empty string.",
            "Is the word capitalised?",
            "Does `$p` begin with a capital?",
            'Whether the initial letter is upper case; "" gives False.',
            "Return True when the first letter is a big one.",
            "Looks only at the first character and tells if it's upper case.",
            "Does the name begin with an uppercase letter?",
        ),
    ),
    Classic(
        key="is_question",
        names=("is_question", "ends_with_question_mark", "asks", "is_asking"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="bool",
        codes=(
            'return $p.strip().endswith("?")',
            ('cleaned = $p.strip()\nreturn cleaned[-1:] == "?"'),
            ('for ch in reversed($p):\n    if not ch.isspace():\n        return ch == "?"\nreturn False'),
        ),
        phrases=(
            ("Check whether $p is a question, i.e. ends with a question mark (trailing spaces are ignored)."),
            'True if the last non-space character is "?".',
            "Does the sentence end in a question mark?",
            'Whether `$p` asks something: its last visible character must be "?".',
            'Return True when the text, stripped, ends with "?".',
            "Is this a question?",
            "Tells a question by the question mark at its end; blanks after it don't matter.",
            "Question mark at the end?",
        ),
    ),
    Classic(
        key="same_ignore_case",
        names=("same_ignore_case", "equals_ignore_case", "equal_ignoring_case", "same_word"),
        params=(Param(("a", "first", "s", "one"), "word"), Param(("b", "second", "t", "two"), "word")),
        returns="bool",
        codes=(
            "return $p.lower() == $q.lower()",
            "return $p.upper() == $q.upper()",
            ("if len($p) != len($q):\n    return False\nreturn all(x.lower() == y.lower() for x, y in zip($p, $q))"),
        ),
        phrases=(
            "Check whether $p and $q are equal, ignoring case.",
            "True if the two strings are the same apart from upper and lower case.",
            "Are `$p` and `$q` the same word regardless of capitals?",
            "Compare two strings case-insensitively.",
            "Whether both words match when lowercased.",
            "Do the strings differ only in case, if at all?",
            "Case-insensitive equality.",
            "Return True when the texts are equal after making both lower case.",
        ),
    ),
    Classic(
        key="is_rotation",
        names=("is_rotation", "rotated_version", "is_rotation_of", "can_rotate_to"),
        params=(Param(("a", "first", "s", "one"), "word"), Param(("b", "second", "t", "two"), "word")),
        returns="bool",
        codes=(
            "return len($p) == len($q) and $q in $p + $p",
            (
                "if len($p) != len($q):\n"
                "    return False\n"
                "if $p == $q:\n"
                "    return True\n"
                "return any($p[i:] + $p[:i] == $q for i in range(len($p)))"
            ),
        ),
        phrases=(
            "Check whether $q is a rotation of $p.",
            "True if you can get $q by moving some characters from the start of $p to its end.",
            'Is one word the other one rotated, like "abcd" and "cdab"?',
            "Whether rotating `$p` gives `$q`; equal strings count too.",
            "Rotation test for two strings.",
            "Do both strings have the same length and is $q contained in $p written twice?",
            "Can $p be cut in two and the parts swapped so that $q comes out?",
            "Return True when the second string is a cyclic shift of the first.",
        ),
    ),
    Classic(
        key="is_reverse_of",
        names=("is_reverse_of", "reversed_equal", "is_mirror_of", "same_backwards"),
        params=(Param(("a", "first", "s", "one"), "word"), Param(("b", "second", "t", "two"), "word")),
        returns="bool",
        codes=(
            "return $p == $q[::-1]",
            ("if len($p) != len($q):\n    return False\nreturn all(x == y for x, y in zip($p, reversed($q)))"),
            "return list($p) == list(reversed($q))",
        ),
        phrases=(
            "Check whether $p is the reverse of $q.",
            "True if one string read backwards equals the other.",
            "Is `$q` just `$p` spelled backwards?",
            "Whether reversing $q gives $p.",
            "Are the two words mirror images of each other?",
            "Return True when the characters of $p are those of $q in the opposite order.",
            "Compare one string with the other turned around.",
            "Does the first word read from the end give the second?",
        ),
    ),
    Classic(
        key="digit_sum_of_string",
        names=("digit_sum_of_string", "sum_digits_in_text", "sum_of_digits_in", "add_digits"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="int",
        codes=(
            "return sum(int(ch) for ch in $p if ch.isdigit())",
            ("total = 0\nfor ch in $p:\n    if ch.isdigit():\n        total += int(ch)\nreturn total"),
            'return sum("0123456789".index(ch) for ch in $p if ch in "0123456789")',
        ),
        phrases=(
            "Add up the digits that occur in $p.",
            "The sum of all digits in the string, other characters ignored.",
            "Sum the digit characters of `$p`; 0 if there are none.",
            "Return the total of the digits found in the text.",
            "What do the digits of the text add up to?",
            '"a1b2c3" -> 6',
            "Go through the string and sum each character that is a digit.",
            "Digit sum of a text that may contain other characters as well.",
        ),
    ),
    Classic(
        key="extract_numbers",
        names=("extract_numbers", "find_numbers", "numbers_in", "all_numbers"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="list[int]",
        codes=(
            ('import re\n\nreturn [int(x) for x in re.findall(r"[0-9]+", $p)]'),
            ('spaced = "".join(ch if ch.isdigit() else " " for ch in $p)\nreturn [int(x) for x in spaced.split()]'),
            (
                'out, now = [], ""\n'
                'for ch in $p + " ":\n'
                "    if ch.isdigit():\n"
                "        now += ch\n"
                "    elif now:\n"
                "        out.append(int(now))\n"
                '        now = ""\n'
                "return out"
            ),
        ),
        phrases=(
            "Extract all the whole numbers from $p.",
            "Return the numbers in the text as a list of ints; each run of digits is a number.",
            "Find every group of consecutive digits in `$p` and convert it to an integer.",
            "Which numbers occur in the text?",
            "All integers found in the string, in order. Empty list if there are none.",
            'Pull the numbers out of a text: "a12b3" -> [12, 3].',
            "List the unsigned integers contained in the string.",
            "Numbers embedded in a text, as integers.",
        ),
    ),
    Classic(
        key="first_number",
        names=("first_number", "find_first_number", "leading_int", "first_int_in"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="int | None",
        codes=(
            ('import re\n\nhit = re.search(r"[0-9]+", $p)\nreturn int(hit.group()) if hit else None'),
            (
                'now = ""\n'
                "for ch in $p:\n"
                "    if ch.isdigit():\n"
                "        now += ch\n"
                "    elif now:\n"
                "        break\n"
                "return int(now) if now else None"
            ),
            (
                'spaced = "".join(ch if ch.isdigit() else " " for ch in $p)\n'
                "return int(spaced.split()[0]) if spaced.strip() else None"
            ),
        ),
        phrases=(
            "Return the first whole number in $p, or None if there is none.",
            "The first run of digits in the text, as an int; None when there are no digits.",
            "Find the leftmost number in the string.",
            "Which number comes first in `$p`? None if the text has no number.",
            "Get the first integer out of a text, else None.",
            "Look for the earliest group of digits and convert it.",
            "First number found in the text or None.",
            "Extract one number, the first, from a string.",
        ),
    ),
    Classic(
        key="sum_numbers_in_text",
        names=("sum_numbers_in_text", "total_of_numbers", "sum_embedded_numbers"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="int",
        codes=(
            ('import re\n\nreturn sum(int(x) for x in re.findall(r"[0-9]+", $p))'),
            (
                'total, now = 0, ""\n'
                'for ch in $p + " ":\n'
                "    if ch.isdigit():\n"
                "        now += ch\n"
                "    elif now:\n"
                "        total += int(now)\n"
                '        now = ""\n'
                "return total"
            ),
            ('spaced = "".join(ch if ch.isdigit() else " " for ch in $p)\nreturn sum(map(int, spaced.split()))'),
        ),
        phrases=(
            "Add up all the whole numbers that occur in $p.",
            "The sum of the numbers in the text, each run of digits being one number.",
            "What do the numbers contained in `$p` add up to? 0 if there are none.",
            'Sum the integers embedded in a string: "2 cats and 10 dogs" -> 12.',
            "Find every group of digits, take it as a number, and return the total.",
            "Total of all numbers mentioned in the text.",
            "Return the sum of the integers found in the string.",
            "Extract the numbers and sum them.",
        ),
    ),
    Classic(
        key="digits_to_list",
        names=("digits_to_list", "digit_list", "list_of_digits", "to_digits"),
        params=(Param(("digits", "text", "number", "s"), "digits"),),
        returns="list[int]",
        codes=(
            "return [int(ch) for ch in $p]",
            ("out = []\nfor ch in $p:\n    out.append(int(ch))\nreturn out"),
            "return list(map(int, $p))",
        ),
        phrases=(
            "Convert a string of digits to a list of ints.",
            "Return each digit of $p as a number, in order.",
            "The digits of `$p` as integers.",
            '"427" -> [4, 2, 7]',
            "Split a numeric string into its single digits.",
            "A list with the numeric value of every character.",
            "Turn every digit character into an int.",
            "Which digits does the string consist of? Give a list of integers.",
        ),
    ),
    Classic(
        key="sum_digit_string",
        names=("sum_digit_string", "digits_sum", "cross_sum", "total_of_digits"),
        params=(Param(("digits", "number", "s", "text"), "digits"),),
        returns="int",
        codes=(
            "return sum(int(ch) for ch in $p)",
            ("total = 0\nfor ch in $p:\n    total += int(ch)\nreturn total"),
            "return sum(map(int, $p))",
        ),
        phrases=(
            "Add up the digits of $p, a string of digits.",
            "The digit sum of a number given as text.",
            'Return the sum of all digits in the string "427" -> 13.',
            "What do the digits of `$p` add up to?",
            "Sum each digit of a numeric string.",
            "Convert every character to a number and return the total.",
            "Cross sum of a digit string.",
            "The total you get when adding the digits one by one.",
        ),
    ),
    Classic(
        key="parse_int",
        names=("parse_int", "string_to_int", "digits_to_int", "to_number"),
        params=(Param(("text", "digits", "s", "number"), "digits"),),
        returns="int",
        codes=(
            "return int($p)",
            ("value = 0\nfor ch in $p:\n    value = value * 10 + int(ch)\nreturn value"),
            "return sum(int(ch) * 10**i for i, ch in enumerate(reversed($p)))",
        ),
        phrases=(
            "Convert $p, a string of digits, to an integer.",
            "Return the number that the digits stand for.",
            "Parse a decimal number.",
            'The integer value of `$p`: "042" -> 42.',
            "Turn text made of digits into an int.",
            "Read the digits as a whole number in base ten; leading zeros don't matter.",
            "What number is written in the string?",
            "String to int.",
        ),
    ),
    Classic(
        key="binary_to_int",
        names=("binary_to_int", "binary_to_decimal", "parse_binary", "bits_to_int", "from_binary"),
        params=(Param(("bits", "binary", "text", "s"), "bits"),),
        returns="int",
        codes=(
            "return int($p, 2)",
            ('value = 0\nfor ch in $p:\n    value = value * 2 + (1 if ch == "1" else 0)\nreturn value'),
            'return sum(2**i for i, ch in enumerate(reversed($p)) if ch == "1")',
        ),
        phrases=(
            "Convert the binary string $p to an integer.",
            "Return the number which a string of 0s and 1s represents in base 2.",
            "The decimal value of the binary number `$p`.",
            'Parse bits: "101" -> 5.',
            "Interpret the text as a binary number.",
            "Binary to decimal.",
            "What number do these bits stand for, the most significant first?",
            "Read a string of ones and zeros as base two and give back an int.",
        ),
    ),
    Classic(
        key="count_ones",
        names=("count_ones", "count_set_bits", "ones_in", "bit_count"),
        params=(Param(("bits", "binary", "text", "s"), "bits"),),
        returns="int",
        codes=(
            'return $p.count("1")',
            ('total = 0\nfor ch in $p:\n    if ch == "1":\n        total += 1\nreturn total'),
            "return sum(int(ch) for ch in $p)",
        ),
        phrases=(
            "Count the ones in the bit string $p.",
            "How many bits are set in a string of 0s and 1s?",
            'The number of "1" characters in the binary string.',
            "Return how often 1 occurs in `$p`.",
            "Population count of a binary number given as text.",
            "Number of set bits.",
            "Count only the ones, not the zeros.",
            "Add up the bits of the string.",
        ),
    ),
    Classic(
        key="flip_bits",
        names=("flip_bits", "invert_bits", "ones_complement", "bitwise_not_string"),
        params=(Param(("bits", "binary", "text", "s"), "bits"),),
        returns="str",
        codes=(
            'return "".join("1" if ch == "0" else "0" for ch in $p)',
            (
                'out = ""\n'
                "for ch in $p:\n"
                '    if ch == "0":\n'
                '        out += "1"\n'
                "    else:\n"
                '        out += "0"\n'
                "return out"
            ),
            'return $p.translate(str.maketrans("01", "10"))',
        ),
        phrases=(
            "Flip every bit of the string $p: 0 becomes 1 and 1 becomes 0.",
            "Return the inverted bit string.",
            "Swap zeros and ones.",
            "The one's complement of a binary string.",
            "Invert all the bits in `$p`.",
            "Replace each 0 with a 1 and each 1 with a 0.",
            '"1010" -> "0101"',
            "Negate a string of bits, position by position.",
        ),
    ),
    Classic(
        key="has_even_parity",
        names=("has_even_parity", "even_parity", "is_even_parity", "parity_ok"),
        params=(Param(("bits", "binary", "text", "s"), "bits"),),
        returns="bool",
        codes=(
            'return $p.count("1") % 2 == 0',
            ('even = True\nfor ch in $p:\n    if ch == "1":\n        even = not even\nreturn even'),
            "return sum(map(int, $p)) % 2 == 0",
        ),
        phrases=(
            "Check whether $p has an even number of ones.",
            "True if the bit string has even parity.",
            'Is the count of "1" characters even?',
            "Even parity check for a string of 0s and 1s.",
            "Whether the number of set bits in `$p` is divisible by two.",
            "Does an even number of bits equal 1? No ones at all counts as even.",
            "Return True for even parity, False for odd.",
            "The ones come in pairs: yes or no?",
        ),
    ),
    Classic(
        key="longest_run_of_ones",
        names=("longest_run_of_ones", "max_consecutive_ones", "longest_ones", "ones_streak"),
        params=(Param(("bits", "binary", "text", "s"), "bits"),),
        returns="int",
        codes=(
            'return max(len(x) for x in $p.split("0"))',
            (
                "best = now = 0\n"
                "for ch in $p:\n"
                '    now = now + 1 if ch == "1" else 0\n'
                "    best = max(best, now)\n"
                "return best"
            ),
            ('size = 0\nwhile "1" * (size + 1) in $p:\n    size += 1\nreturn size'),
        ),
        phrases=(
            "Return the length of the longest run of ones in the bit string $p.",
            "How many 1s stand in a row at most?",
            'The greatest number of consecutive "1" characters; 0 if there is none.',
            "Longest streak of set bits in `$p`.",
            "Find the longest block of ones and return its size.",
            "Maximum consecutive ones in a binary string.",
            '"0110111" -> 3',
            "Length of the longest uninterrupted sequence of 1.",
        ),
    ),
    Classic(
        key="balanced_parentheses",
        names=(
            "balanced_parentheses",
            "is_balanced",
            "parens_balanced",
            "brackets_match",
            "valid_parentheses",
        ),
        params=(Param(("text", "s", "brackets"), "brackets"),),
        returns="bool",
        codes=(
            (
                "depth = 0\n"
                "for ch in $p:\n"
                '    if ch == "(":\n'
                "        depth += 1\n"
                '    elif ch == ")":\n'
                "        depth -= 1\n"
                "    if depth < 0:\n"
                "        return False\n"
                "return depth == 0"
            ),
            ('while "()" in $p:\n    $p = $p.replace("()", "")\nreturn $p == ""'),
            (
                "stack = []\n"
                "for ch in $p:\n"
                '    if ch == "(":\n'
                "        stack.append(ch)\n"
                "    elif not stack:\n"
                "        return False\n"
                "    else:\n"
                "        stack.pop()\n"
                "return not stack"
            ),
        ),
        phrases=(
            "Check whether the parentheses in $p are balanced.",
            ("True if every opening parenthesis has a matching closing one after it and there are no others."),
            "Are the brackets of `$p` balanced? It consists of ( and ) only.",
            'Whether each "(" is closed by a ")" in the right order.',
            "Valid parentheses? The empty string is fine.",
            ("Do the brackets match up: never more closing than opening ones so far, and equally many in the end?"),
            "Return False when a parenthesis is closed too early or never closed, True otherwise.",
            "Balanced bracket test for round brackets.",
            "Tell if the parens are properly nested.",
        ),
    ),
    Classic(
        key="max_depth",
        names=("max_depth", "nesting_depth", "max_nesting", "bracket_depth", "deepest_level"),
        params=(Param(("text", "s", "brackets"), "brackets"),),
        returns="int",
        codes=(
            (
                "best = depth = 0\n"
                "for ch in $p:\n"
                '    if ch == "(":\n'
                "        depth += 1\n"
                "        best = max(best, depth)\n"
                '    elif ch == ")":\n'
                "        depth -= 1\n"
                "return best"
            ),
            (
                "levels = [0]\n"
                "for ch in $p:\n"
                '    levels.append(levels[-1] + (1 if ch == "(" else -1))\n'
                "return max(levels)"
            ),
            'return max($p[:i].count("(") - $p[:i].count(")") for i in range(len($p) + 1))',
        ),
        phrases=(
            "Return the greatest nesting depth of the parentheses in $p.",
            "How deeply are the brackets nested? 0 if there are none.",
            "The maximum number of parentheses open at the same time.",
            'Deepest level of `$p`: "(()())" has depth 2.',
            'Count up at each "(" and down at each ")" and return the highest value reached.',
            "Maximum bracket depth.",
            "At the deepest point, how many open brackets are there that haven't been closed?",
            "Nesting depth of a string of round brackets.",
        ),
    ),
    Classic(
        key="unclosed_brackets",
        names=("unclosed_brackets", "count_unclosed", "open_left", "missing_closing"),
        params=(Param(("text", "s", "brackets"), "brackets"),),
        returns="int",
        codes=(
            (
                "depth = 0\n"
                "for ch in $p:\n"
                '    if ch == "(":\n'
                "        depth += 1\n"
                "    elif depth > 0:\n"
                "        depth -= 1\n"
                "return depth"
            ),
            ('while "()" in $p:\n    $p = $p.replace("()", "")\nreturn $p.count("(")'),
            (
                "stack = []\n"
                "for ch in $p:\n"
                '    if ch == "(":\n'
                "        stack.append(ch)\n"
                "    elif stack:\n"
                "        stack.pop()\n"
                "return len(stack)"
            ),
        ),
        phrases=(
            "Count the opening parentheses in $p that are never closed.",
            'How many "(" have no matching ")"?',
            'The number of closing brackets missing at the end; unmatched ")" are ignored.',
            "Return how many parentheses stay open.",
            "Number of unmatched opening brackets in `$p`.",
            'Match up brackets and count the "(" left over. Surplus closing ones don\'t matter.',
            'How many ")" would you have to append to close all the open parentheses?',
            "Left-over open brackets after pairing.",
        ),
    ),
    Classic(
        key="unmatched_brackets",
        names=("unmatched_brackets", "min_brackets_to_add", "count_unmatched", "brackets_to_fix"),
        params=(Param(("text", "s", "brackets"), "brackets"),),
        returns="int",
        codes=(
            ('while "()" in $p:\n    $p = $p.replace("()", "")\nreturn len($p)'),
            (
                "depth = extra = 0\n"
                "for ch in $p:\n"
                '    if ch == "(":\n'
                "        depth += 1\n"
                "    elif depth > 0:\n"
                "        depth -= 1\n"
                "    else:\n"
                "        extra += 1\n"
                "return depth + extra"
            ),
            (
                "stack = []\n"
                "for ch in $p:\n"
                '    if ch == ")" and stack and stack[-1] == "(":\n'
                "        stack.pop()\n"
                "    else:\n"
                "        stack.append(ch)\n"
                "return len(stack)"
            ),
        ),
        phrases=(
            "Count the parentheses in $p that have no partner.",
            "The number of unmatched brackets, opening and closing ones together.",
            "How many brackets have to be added to make `$p` balanced?",
            "Return the minimum number of parentheses to insert so that all match.",
            "Pair up the brackets and count what is left over.",
            'Number of "(" without ")" plus number of ")" without "(".',
            "How many round brackets are not part of a matching pair?",
            "0 for a balanced string, otherwise the count of brackets that lack a counterpart.",
        ),
    ),
    Classic(
        key="find_index",
        names=("find_index", "index_of", "find_char", "position_of"),
        params=(Param(("text", "s", "string"), "text"), Param(("char", "letter", "c", "sub"), "char")),
        returns="int",
        codes=(
            "return $p.find($q)",
            ("for i, x in enumerate($p):\n    if x == $q:\n        return i\nreturn -1"),
            "return $p.index($q) if $q in $p else -1",
        ),
        phrases=(
            "Return the index of the first $q in $p, or -1 if it does not occur.",
            "Where does `$q` stand in `$p`? Zero-based position, -1 if not found.",
            "Find the position of a character; -1 when it's missing.",
            "The first position of $q in the text, else -1.",
            "Index of the leftmost $q.",
            "Search $p for $q and return the place where it first occurs (-1 for nowhere).",
            "At which index does the letter appear first?",
            "Locate a character in a string; returns -1 if it isn't there.",
        ),
    ),
    Classic(
        key="last_index_of",
        names=("last_index_of", "find_last", "last_position_of", "rfind_char"),
        params=(Param(("text", "s", "string"), "text"), Param(("char", "letter", "c"), "char")),
        returns="int",
        codes=(
            "return $p.rfind($q)",
            ("for i in range(len($p) - 1, -1, -1):\n    if $p[i] == $q:\n        return i\nreturn -1"),
            "return max([-1] + [i for i, x in enumerate($p) if x == $q])",
        ),
        phrases=(
            "Return the index of the last $q in $p, or -1 if it does not occur.",
            "Where does `$q` stand for the last time in `$p`? -1 if not found.",
            "Find the final position of a character; -1 when it's missing.",
            "The last position of $q in the text, else -1.",
            "Index of the rightmost $q.",
            "Search from the end for $q and return its index (-1 for nowhere).",
            "At which index does the letter appear last?",
            "Position of the last occurrence, counting from 0 at the left.",
        ),
    ),
    Classic(
        key="all_indexes",
        names=("all_indexes", "find_all_positions", "indices_of", "positions_of"),
        params=(Param(("text", "s", "string"), "text"), Param(("char", "letter", "c"), "char")),
        returns="list[int]",
        codes=(
            "return [i for i, x in enumerate($p) if x == $q]",
            ("out = []\nfor i in range(len($p)):\n    if $p[i] == $q:\n        out.append(i)\nreturn out"),
            ("out, i = [], $p.find($q)\nwhile i != -1:\n    out.append(i)\n    i = $p.find($q, i + 1)\nreturn out"),
        ),
        phrases=(
            "Return all the indexes at which $q occurs in $p.",
            "The positions of `$q` in the string, as a list in ascending order.",
            "Where does the character stand? List every index.",
            "Find every place of $q in $p; an empty list if it does not occur.",
            "All indices with the given letter.",
            "List the zero-based positions of a character.",
            "At which places of the text is there a $q?",
            "Collect the index of each $q.",
        ),
    ),
    Classic(
        key="text_before",
        names=("text_before", "before_separator", "part_before", "up_to"),
        params=(Param(("text", "s", "string"), "text"), Param(("sep", "mark", "separator"), "char")),
        returns="str",
        codes=(
            "return $p.split($q)[0]",
            ("i = $p.find($q)\nreturn $p if i == -1 else $p[:i]"),
            "return $p.partition($q)[0]",
            ('out = ""\nfor ch in $p:\n    if ch == $q:\n        break\n    out += ch\nreturn out'),
        ),
        phrases=(
            "Return the part of $p before the first $q, or all of it if $q does not occur.",
            "Everything in front of the first `$q`; the whole text when there is none.",
            "Cut the text off at the first $q.",
            "What comes before the separator? The complete text if there is no separator.",
            "The text up to (but not including) the first $q.",
            "Take characters until $q is reached.",
            "Left part of the string when it is split at the first $q.",
            "Drop the first $q and everything that follows it.",
        ),
    ),
    Classic(
        key="text_after",
        names=("text_after", "after_separator", "part_after", "rest_after"),
        params=(Param(("text", "s", "string"), "text"), Param(("sep", "mark", "separator"), "char")),
        returns="str",
        codes=(
            "return $p.partition($q)[2]",
            ('i = $p.find($q)\nreturn "" if i == -1 else $p[i + len($q) :]'),
            ('parts = $p.split($q, 1)\nreturn parts[1] if len(parts) > 1 else ""'),
        ),
        phrases=(
            'Return the part of $p after the first $q, or "" if $q does not occur.',
            "Everything behind the first `$q`; empty when there is none.",
            'What comes after the separator? Nothing ("") if there is no separator.',
            "The text following the first $q.",
            "Skip everything up to and including the first $q.",
            "Right part of the string when it is split at the first $q, else an empty string.",
            'The remainder of the text after $q is found; "" if it isn\'t found.',
            "Drop the first $q and all that precedes it; no $q, no text.",
        ),
    ),
    Classic(
        key="parse_key_value",
        names=("parse_key_value", "split_key_value", "key_value", "key_and_value"),
        params=(Param(("text", "line", "s", "pair"), "text"),),
        returns="tuple[str, str]",
        codes=(
            ('left, _, right = $p.partition("=")\nreturn left.strip(), right.strip()'),
            ('i = $p.find("=")\nif i < 0:\n    return $p.strip(), ""\nreturn $p[:i].strip(), $p[i + 1 :].strip()'),
            ('parts = $p.split("=", 1)\nreturn parts[0].strip(), parts[1].strip() if len(parts) > 1 else ""'),
        ),
        phrases=(
            'Split $p of the form "key=value" into a tuple of key and value, both stripped.',
            'Parse a setting: return (key, value) from "key = value"; without "=" the value is "".',
            'The part before the first "=" and the part after it, trimmed, as a tuple.',
            ("Take a configuration line apart at the first equals sign. If there is none, the value is empty."),
            "Return the key and the value of a key=value line without surrounding spaces.",
            "Cut `$p` at the first '=' and strip both halves.",
            '"name = Ada" -> ("name", "Ada")',
            ("Key and value of an assignment-like text, as two strings; the value is \"\" when no '=' is there."),
        ),
    ),
    Classic(
        key="parse_query_string",
        names=("parse_query_string", "parse_pairs_text", "parse_params", "query_to_dict"),
        params=(Param(("query", "text", "s", "line"), "text"),),
        returns="dict[str, str]",
        codes=(
            (
                "out = {}\n"
                'for part in $p.split("&"):\n'
                '    if "=" in part:\n'
                '        left, right = part.split("=", 1)\n'
                "        out[left] = right\n"
                "return out"
            ),
            'return dict(part.split("=", 1) for part in $p.split("&") if "=" in part)',
            (
                'parts = [part.partition("=") for part in $p.split("&")]\n'
                "return {left: right for left, mid, right in parts if mid}"
            ),
        ),
        phrases=(
            ('Parse a query string such as "a=1&b=2" into a dict of strings; parts without "=" are skipped.'),
            'Turn `$p` ("key=value" pairs joined by "&") into a dictionary.',
            (
                'Split at each "&" and then at the first "=", giving a dict from key to value. Ignore '
                'pieces with no "=".'
            ),
            "Return the parameters of a URL query as a dictionary.",
            '"x=1&y=2" -> {"x": "1", "y": "2"}',
            "Read ampersand-separated key=value pairs; whatever has no equals sign is left out.",
            "A dict made of the key=value parts between the ampersands.",
            "Decode the pairs of a query string into a mapping, without unescaping anything.",
        ),
    ),
    Classic(
        key="email_user",
        names=("email_user", "user_of_email", "local_part", "username_from_email"),
        params=(Param(("email", "address", "text"), "text"),),
        returns="str",
        codes=(
            'return $p.split("@")[0]',
            ('i = $p.find("@")\nreturn $p[:i] if i >= 0 else $p'),
            'return $p.partition("@")[0]',
        ),
        phrases=(
            'Return the user part of the email address $p, i.e. what is before the "@".',
            "The name in front of the @ of an e-mail address; all of it if there's no @.",
            "Get the local part of an address.",
            'Who is the user in "ada@example.org"? Return the text before the at sign.',
            "Everything before the first @ in `$p`.",
            "Extract the user name from an email address.",
            'Cut off the "@" and the domain.',
            "user@host -> user",
        ),
    ),
    Classic(
        key="email_domain",
        names=("email_domain", "domain_of_email", "get_domain", "host_of_email"),
        params=(Param(("email", "address", "text"), "text"),),
        returns="str",
        codes=(
            'return $p.partition("@")[2]',
            ('if "@" not in $p:\n    return ""\nreturn $p.split("@", 1)[1]'),
            ('i = $p.find("@")\nreturn $p[i + 1 :] if i >= 0 else ""'),
        ),
        phrases=(
            ('Return the domain of the email address $p, i.e. what comes after the "@"; "" if there is no "@".'),
            "The part of an e-mail address behind the at sign.",
            "Get the host of an address, or an empty string when there's no @.",
            'What is the domain in "ada@example.org"? Return the text after the @.',
            'Everything after the first @ in `$p`, else "".',
            "Extract the domain name from an email address.",
            'Drop the user name and the "@" from the address.',
            'user@host -> host, no @ -> ""',
        ),
    ),
    Classic(
        key="mask_email",
        names=("mask_email", "hide_email", "obfuscate_email"),
        params=(Param(("email", "address", "text"), "text"),),
        returns="str",
        codes=(
            ('user, at, host = $p.partition("@")\nreturn user[:1] + "*" * (len(user) - 1) + at + host'),
            (
                'if "@" not in $p:\n'
                '    return $p[:1] + "*" * (len($p) - 1)\n'
                'user, host = $p.split("@", 1)\n'
                'return user[:1] + "*" * (len(user) - 1) + "@" + host'
            ),
        ),
        phrases=(
            (
                "Mask the user part of the email $p: keep its first character and replace the others "
                'before the "@" by stars.'
            ),
            ("Hide an e-mail address by writing asterisks for all but the first character of the part before the @."),
            ('Return the address with every character between the first one and the at sign turned into "*".'),
            ('"alice@example.org" -> "a****@example.org"; without an @ the whole text counts as the user part.'),
            ("Obfuscate the name in front of the @, except for its first letter. The domain stays readable."),
            "Only the first letter of the user name is shown, the rest of it becomes stars.",
            "Star out the user name but for its initial; the @ and what follows are kept.",
            "Replace the characters of the user name after the first with asterisks.",
        ),
    ),
    Classic(
        key="file_extension",
        names=("file_extension", "get_extension", "extension_of", "suffix_of"),
        params=(Param(("filename", "name", "path"), "text"),),
        returns="str",
        codes=(
            ('i = $p.rfind(".")\nreturn $p[i + 1 :] if i >= 0 else ""'),
            ('if "." not in $p:\n    return ""\nreturn $p.split(".")[-1]'),
            'return $p.rpartition(".")[2] if "." in $p else ""',
        ),
        phrases=(
            'Return the file extension of $p without the dot, or "" if there is no dot.',
            "What comes after the last dot of the file name; empty when there's none.",
            'Get the extension of a file, "notes.txt" -> "txt".',
            'The suffix of `$p` behind its final ".".',
            'Which type does the file name end in? Text after the last dot, else "".',
            "Extract the extension from a file name. No dot means no extension.",
            'Everything after the last "." of the name.',
            "Extension of a file (no dot included).",
        ),
    ),
    Classic(
        key="strip_extension",
        names=("strip_extension", "without_extension", "file_stem", "base_name_without_extension"),
        params=(Param(("filename", "name", "path"), "text"),),
        returns="str",
        codes=(
            ('i = $p.rfind(".")\nreturn $p[:i] if i >= 0 else $p'),
            ('if "." not in $p:\n    return $p\nreturn $p.rsplit(".", 1)[0]'),
            'return $p.rpartition(".")[0] if "." in $p else $p',
        ),
        phrases=(
            "Return the file name $p without its extension.",
            "Remove the last dot and what follows it; unchanged if there is no dot.",
            'The stem of a file name: "notes.txt" -> "notes".',
            'Cut `$p` off before its final ".".',
            "Drop the extension of a file.",
            "Everything in front of the last dot, or the whole name when it has no dot.",
            "What is the file called without its suffix?",
            "Strip the extension from a file name.",
        ),
    ),
    Classic(
        key="has_extension",
        names=("has_extension", "is_file_type", "file_has_extension", "check_extension"),
        params=(Param(("filename", "name", "path"), "text"), Param(("extension", "ext", "suffix"), "word")),
        returns="bool",
        codes=(
            'return $p.lower().endswith("." + $q.lower())',
            ('ending = f".{$q}".lower()\nreturn $p.lower()[-len(ending) :] == ending'),
            'return ($p.lower()).removesuffix("." + $q.lower()) != $p.lower()',
        ),
        phrases=(
            "Check whether the file $p has the extension $q (given without the dot), ignoring case.",
            "True if the name ends with a dot followed by `$q`, whatever the case.",
            "Is the file of type $q? Case doesn't matter.",
            'Whether $p ends in "." plus the given extension, case-insensitively.',
            "Does the file name end with this extension? Upper and lower case are treated alike.",
            "Return True when the lowercased name ends with the dot and the lowercased extension.",
            'Extension test for file names: "a.TXT" has the extension "txt".',
            "Tell by its ending if a file has a certain extension.",
        ),
    ),
    Classic(
        key="path_name",
        names=("path_name", "base_name", "file_name_of", "last_path_part"),
        params=(Param(("path", "text", "s"), "text"),),
        returns="str",
        codes=(
            'return $p.split("/")[-1]',
            ('i = $p.rfind("/")\nreturn $p[i + 1 :]'),
            'return $p.rpartition("/")[2]',
        ),
        phrases=(
            "Return the last part of the path $p, i.e. what follows the last slash.",
            'The file name of a path: "a/b/c.txt" -> "c.txt".',
            'Get the text after the final "/"; all of it if there is no slash.',
            "Base name of a slash-separated path.",
            "Strip the directories from `$p`.",
            "What is the file called, without its folders?",
            'Everything behind the last "/".',
            "Drop the leading folders of a path.",
        ),
    ),
    Classic(
        key="reverse_words",
        names=("reverse_words", "reverse_word_order", "words_backwards", "flip_words"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="str",
        codes=(
            'return " ".join($p.split()[::-1])',
            ('out = []\nfor part in $p.split():\n    out.insert(0, part)\nreturn " ".join(out)'),
            'return " ".join(reversed($p.split()))',
        ),
        phrases=(
            "Reverse the order of the words in $p.",
            "Return the sentence with its last word first and its first word last.",
            "The words of `$p` in opposite order, joined with single spaces.",
            'Turn "one two three" into "three two one".',
            "Read the text word by word from the end.",
            "Swap the word order around; the words themselves stay as they are.",
            "Put the words backwards, not the letters.",
            "Split into words, reverse the list, join with blanks.",
        ),
    ),
    Classic(
        key="reverse_each_word",
        names=("reverse_each_word", "reverse_letters_in_words", "flip_each_word"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="str",
        codes=(
            'return " ".join(part[::-1] for part in $p.split())',
            ('out = []\nfor part in $p.split():\n    out.append("".join(reversed(part)))\nreturn " ".join(out)'),
            'return " ".join($p[::-1].split()[::-1])',
        ),
        phrases=(
            "Reverse each word of $p but keep the order of the words.",
            "Return the sentence with every word spelled backwards, joined by single spaces.",
            "The letters of each word in opposite order, the words in place.",
            'Turn "one two" into "eno owt".',
            "Flip the words of `$p` one by one.",
            "Every word is mirrored, but the first one stays first.",
            "Spell all the words from back to front without changing their places.",
            "Split at whitespace, reverse each piece, put the pieces together again with blanks.",
        ),
    ),
    Classic(
        key="sort_letters",
        names=("sort_letters", "sort_chars", "sorted_letters", "order_letters", "alphabetize"),
        params=(Param(("word", "text", "s"), "word"),),
        returns="str",
        codes=(
            'return "".join(sorted($p))',
            ('chars = list($p)\nchars.sort()\nreturn "".join(chars)'),
            ('out = ""\nfor ch in sorted($p):\n    out += ch\nreturn out'),
        ),
        phrases=(
            "Sort the characters of $p.",
            "Return the string with its letters in alphabetical order.",
            "The characters of `$p` in ascending order, as a string.",
            'Rearrange the letters of a word alphabetically: "banana" -> "aaabnn".',
            "Order the characters by their codes.",
            "Letters sorted.",
            "What does the word look like with its characters put in order?",
            "Alphabetize the characters of a string.",
        ),
    ),
    Classic(
        key="sort_words",
        names=("sort_words", "alphabetical_words", "words_in_order", "order_words"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="str",
        codes=(
            'return " ".join(sorted($p.split()))',
            ('parts = $p.split()\nparts.sort()\nreturn " ".join(parts)'),
            ('out = ""\nfor part in sorted($p.split()):\n    out += part if not out else " " + part\nreturn out'),
        ),
        phrases=(
            "Sort the words of $p alphabetically and join them with spaces.",
            "Return the sentence with its words in ascending order.",
            "The words of `$p`, sorted, as one string.",
            'Put the words in order: "pear fig apple" -> "apple fig pear".',
            "Arrange the words of a text alphabetically (ordinary string comparison).",
            "Split into words, sort, and join with single blanks.",
            "Order the words of a sentence.",
            "What is the sentence with its words from A to Z?",
        ),
    ),
    Classic(
        key="sort_ignore_case",
        names=("sort_ignore_case", "sort_case_insensitive", "alphabetical", "sort_names"),
        params=(Param(("words", "names", "strings", "items"), "words"),),
        returns="list[str]",
        codes=(
            "return sorted($p, key=str.lower)",
            ("out = list($p)\nout.sort(key=lambda x: x.lower())\nreturn out"),
            ("decorated = sorted((x.lower(), i) for i, x in enumerate($p))\nreturn [$p[i] for _, i in decorated]"),
        ),
        phrases=(
            "Sort $p alphabetically, ignoring case.",
            "Return the words in alphabetical order, upper and lower case treated alike.",
            'A new sorted list; "apple" comes before "Bob" since capitals don\'t matter.',
            "Case-insensitive sort of a list of strings. Equal words keep their order.",
            "Order the names without regard to capital letters.",
            "The `$p` sorted by their lowercase form.",
            "Put the strings into dictionary order, whatever their case.",
            "Arrange names from A to Z, with small and big letters mixed.",
        ),
    ),
    Classic(
        key="sort_by_length",
        names=("sort_by_length", "shortest_first", "order_by_length", "by_length"),
        params=(Param(("words", "names", "strings", "items"), "words"),),
        returns="list[str]",
        codes=(
            "return sorted($p, key=len)",
            ("out = list($p)\nout.sort(key=lambda x: len(x))\nreturn out"),
            ("order = sorted(range(len($p)), key=lambda i: (len($p[i]), i))\nreturn [$p[i] for i in order]"),
        ),
        phrases=(
            "Sort $p by length, shortest first.",
            "Return the words ordered by how many characters they have; ties keep their order.",
            "From the shortest to the longest string.",
            "The `$p` in ascending order of length.",
            "Order the strings by size, the smallest at the front.",
            "A new list sorted by word length.",
            "Arrange the words so that they get longer and longer.",
            "Sort strings, using their length as the key.",
        ),
    ),
    Classic(
        key="longest_first",
        names=("longest_first", "sort_by_length_desc", "by_length_descending"),
        params=(Param(("words", "names", "strings", "items"), "words"),),
        returns="list[str]",
        codes=(
            "return sorted($p, key=len, reverse=True)",
            "return sorted($p, key=lambda x: -len(x))",
            ("out = list($p)\nout.sort(key=len, reverse=True)\nreturn out"),
        ),
        phrases=(
            "Sort $p by length, longest first.",
            "Return the words ordered by descending length; ties keep their order.",
            "From the longest to the shortest string.",
            "The `$p` in descending order of their number of characters.",
            "Order the strings by size, the biggest at the front.",
            "A new list in which the words get shorter and shorter.",
            "Put long words before short ones.",
            "Sort strings by decreasing length.",
        ),
    ),
    Classic(
        key="sort_by_length_then_alpha",
        names=("sort_by_length_then_alpha", "length_then_alphabet", "sort_by_size_and_name"),
        params=(Param(("words", "names", "strings", "items"), "words"),),
        returns="list[str]",
        codes=(
            "return sorted($p, key=lambda x: (len(x), x))",
            ("out = sorted($p)\nout.sort(key=len)\nreturn out"),
            "return [x for _, x in sorted((len(x), x) for x in $p)]",
        ),
        phrases=(
            "Sort $p by length and, for equal lengths, alphabetically.",
            "Return the words from short to long; words of the same length are in alphabetical order.",
            "Order strings by size first and by the alphabet second.",
            "Shortest first, ties broken alphabetically.",
            "The `$p` sorted by the pair of length and text.",
            "Sort by number of characters; where that's the same, compare the words themselves.",
            "A new list ordered by length, then by name.",
            "Two-level sort of words: length, then dictionary order.",
        ),
    ),
    Classic(
        key="sort_by_last_letter",
        names=("sort_by_last_letter", "order_by_ending", "sort_by_last_char"),
        params=(Param(("words", "names", "strings", "items"), "words"),),
        returns="list[str]",
        codes=(
            "return sorted($p, key=lambda x: x[-1:])",
            ('out = list($p)\nout.sort(key=lambda x: x[len(x) - 1] if x else "")\nreturn out'),
            ("pairs = sorted((x[-1:], i) for i, x in enumerate($p))\nreturn [$p[i] for _, i in pairs]"),
        ),
        phrases=(
            "Sort $p by the last letter of each word.",
            ("Return the words ordered by their final character; ties keep their order and empty words come first."),
            "Order the strings according to how they end.",
            "The `$p` sorted by last character.",
            "A new list in which the last letters are ascending.",
            "Use the final letter as the sort key.",
            "Arrange words by their closing letter, not their first.",
            'Sort by ending: "sea" comes before "bob", which comes before "red".',
        ),
    ),
    Classic(
        key="unique_words",
        names=("unique_words", "distinct_words", "remove_repeated_words", "dedupe_words"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="str",
        codes=(
            'return " ".join(dict.fromkeys($p.split()))',
            (
                "out = []\n"
                "for part in $p.split():\n"
                "    if part not in out:\n"
                "        out.append(part)\n"
                'return " ".join(out)'
            ),
            ('parts = $p.split()\nreturn " ".join(x for i, x in enumerate(parts) if x not in parts[:i])'),
        ),
        phrases=(
            "Remove repeated words from $p, keeping the first of each.",
            "Return the text with every word only once, joined by single spaces.",
            "The distinct words of `$p`, in order of first appearance, as a string.",
            "Drop words which have already occurred.",
            '"a b a c b" -> "a b c"',
            "Keep each different word of the sentence a single time; case matters.",
            "Delete later repetitions of the same word.",
            "Say every word just once.",
        ),
    ),
    Classic(
        key="unique_words_sorted",
        names=("unique_words_sorted", "sorted_vocabulary", "vocabulary", "word_set"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="list[str]",
        codes=(
            "return sorted(set($p.lower().split()))",
            (
                "out = []\n"
                "for part in sorted($p.lower().split()):\n"
                "    if part not in out:\n"
                "        out.append(part)\n"
                "return out"
            ),
            "return sorted({x.lower() for x in $p.split()})",
        ),
        phrases=(
            "Return the sorted list of the different words in $p, in lower case.",
            "The vocabulary of a text: each lowercased word once, alphabetically.",
            "Which words does `$p` use? Lowercase them, drop duplicates and sort.",
            "List the distinct words in alphabetical order, ignoring case (all in small letters).",
            "Unique words of the sentence, lowercased and sorted.",
            "Every different word of the text, once, from a to z.",
            "Collect the words case-insensitively in a sorted list without repeats.",
            "Lowercase, split, dedupe, sort.",
        ),
    ),
    Classic(
        key="count_unique_words",
        names=("count_unique_words", "distinct_word_count", "number_of_different_words", "vocabulary_size"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="int",
        codes=(
            "return len(set($p.split()))",
            (
                "seen = []\n"
                "for part in $p.split():\n"
                "    if part not in seen:\n"
                "        seen.append(part)\n"
                "return len(seen)"
            ),
            "return len({x for x in $p.split()})",
        ),
        phrases=(
            "Count the different words in $p.",
            "The number of distinct words of the text, case-sensitively.",
            "How many different words does `$p` use?",
            "Return how many unique words there are; repeats count once.",
            "Size of the vocabulary of a sentence.",
            "Number of words after dropping duplicates.",
            "Count each word only the first time it appears.",
            "Distinct word count, 0 for an empty text.",
        ),
    ),
    Classic(
        key="unique_strings",
        names=("unique_strings", "dedupe_strings", "remove_duplicate_strings", "distinct_strings"),
        params=(Param(("words", "names", "items", "strings"), "words"),),
        returns="list[str]",
        codes=(
            "return list(dict.fromkeys($p))",
            ("out = []\nfor x in $p:\n    if x not in out:\n        out.append(x)\nreturn out"),
            "return [x for i, x in enumerate($p) if x not in $p[:i]]",
        ),
        phrases=(
            "Remove duplicate strings from $p, keeping the order.",
            "Return each of the words only once, in order of first appearance.",
            "The distinct `$p`, the first occurrence of each being kept.",
            "Drop words that are already in the list further left.",
            "A list without repeated strings; the order doesn't change.",
            "Dedupe a list of names.",
            "Every name once.",
            "Filter out repetitions from a list of words.",
        ),
    ),
    Classic(
        key="count_word",
        names=("count_word", "occurrences_of_word", "word_occurrences", "times_word_appears"),
        params=(Param(("text", "s", "sentence"), "text"), Param(("word", "target", "term"), "word")),
        returns="int",
        codes=(
            "return $p.split().count($q)",
            ("total = 0\nfor part in $p.split():\n    if part == $q:\n        total += 1\nreturn total"),
            "return sum(1 for part in $p.split() if part == $q)",
        ),
        phrases=(
            "Count how often the word $q occurs in $p.",
            ("The number of times a whole word appears in the text, words being separated by whitespace."),
            "How many of the words of `$p` equal `$q`?",
            "Return the number of occurrences of $q as a separate word.",
            "Whole-word count, case-sensitive; parts of longer words don't count.",
            "Split the sentence and count the pieces which are exactly $q.",
            "How many times is the word used?",
            "Tally one word in a sentence.",
        ),
    ),
    Classic(
        key="contains_word",
        names=("contains_word", "has_word", "includes_word", "word_in_text"),
        params=(Param(("text", "s", "sentence"), "text"), Param(("word", "target", "term"), "word")),
        returns="bool",
        codes=(
            "return $q.lower() in $p.lower().split()",
            ("for part in $p.split():\n    if part.lower() == $q.lower():\n        return True\nreturn False"),
            "return any(part.lower() == $q.lower() for part in $p.split())",
        ),
        phrases=(
            "Check whether the word $q occurs in $p, ignoring case.",
            "True if one of the whitespace-separated words of the text equals $q in any case.",
            "Is `$q` one of the words of `$p`? Capitals don't matter.",
            ("Whether a whole word appears in the sentence, case-insensitively. Parts of longer words don't count."),
            "Does the sentence contain the word, upper or lower case?",
            "Look for a word (not just a substring) in a text regardless of case.",
            "Return True when the lowercased words of the text include the lowercased $q.",
            "Whole-word search, ignoring case.",
        ),
    ),
    Classic(
        key="remove_word",
        names=("remove_word", "delete_word", "without_word", "drop_word"),
        params=(Param(("text", "s", "sentence"), "text"), Param(("word", "target", "unwanted"), "word")),
        returns="str",
        codes=(
            'return " ".join(part for part in $p.split() if part != $q)',
            ('out = []\nfor part in $p.split():\n    if part != $q:\n        out.append(part)\nreturn " ".join(out)'),
            ('parts = $p.split()\nwhile $q in parts:\n    parts.remove($q)\nreturn " ".join(parts)'),
        ),
        phrases=(
            "Remove every occurrence of the word $q from $p.",
            "Return the words of the text except `$q`, joined with single spaces.",
            "Delete a word from a sentence; only whole words are affected.",
            "The sentence without the given word.",
            "Leave out all words equal to $q.",
            "Drop a word wherever it stands on its own.",
            "Split the text, throw away each $q, and join the rest by blanks.",
            "Keep all the words but $q.",
        ),
    ),
    Classic(
        key="replace_word",
        names=("replace_word", "substitute_word", "swap_word", "change_word"),
        params=(
            Param(("text", "s", "sentence"), "text"),
            Param(("old", "target", "before"), "word"),
            Param(("new", "replacement", "after"), "word"),
        ),
        returns="str",
        codes=(
            'return " ".join($r if part == $q else part for part in $p.split())',
            ('out = []\nfor part in $p.split():\n    out.append($r if part == $q else part)\nreturn " ".join(out)'),
            (
                "parts = $p.split()\n"
                "for i in range(len(parts)):\n"
                "    if parts[i] == $q:\n"
                "        parts[i] = $r\n"
                'return " ".join(parts)'
            ),
        ),
        phrases=(
            "Replace every whole word $q in $p with $r.",
            "Return the words of the text with `$q` changed to `$r`, joined by single spaces.",
            "Substitute one word for another; parts of longer words stay untouched.",
            "Wherever the word $q stands in the sentence, write $r instead.",
            "Exchange a word of the text for a new one.",
            "Word-wise replacement: split at blanks, swap $q for $r, join again.",
            "Put $r in place of each word equal to $q.",
            "Change all the $q words into $r, leaving the other words alone.",
        ),
    ),
    Classic(
        key="censor",
        names=("censor", "censor_word", "hide_word", "bleep"),
        params=(Param(("text", "s", "message"), "text"), Param(("word", "bad", "secret"), "word")),
        returns="str",
        codes=(
            'return " ".join("*" * len(x) if x.lower() == $q.lower() else x for x in $p.split())',
            (
                "out = []\n"
                "for part in $p.split():\n"
                "    if part.lower() == $q.lower():\n"
                '        part = "*" * len(part)\n'
                "    out.append(part)\n"
                'return " ".join(out)'
            ),
            (
                "parts = $p.split()\n"
                "for i, x in enumerate(parts):\n"
                "    if x.lower() == $q.lower():\n"
                '        parts[i] = "".join("*" for _ in x)\n'
                'return " ".join(parts)'
            ),
        ),
        phrases=(
            ("Censor the word $q in $p: each occurrence becomes as many stars as it has letters. Case is ignored."),
            (
                "Replace every word equal to $q (in any case) by asterisks of the same length, joining "
                "words with single spaces."
            ),
            "Hide a bad word behind stars, one per character, whatever its case.",
            "Return the text with the whole word `$q` starred out, case-insensitively.",
            'Bleep out a word: "*" for each of its letters.',
            "Words matching $q, upper or lower case, are masked with asterisks; others stay.",
            "Write stars instead of the forbidden word.",
            "Mask every occurrence of a word, keeping its length. Compare without regard to case.",
        ),
    ),
    Classic(
        key="words_longer_than",
        names=("words_longer_than", "long_words", "filter_long_words", "words_over"),
        params=(
            Param(("words", "names", "strings", "items"), "words"),
            Param(("n", "length", "limit", "size"), "nat"),
        ),
        returns="list[str]",
        codes=(
            "return [x for x in $p if len(x) > $q]",
            ("out = []\nfor x in $p:\n    if len(x) > $q:\n        out.append(x)\nreturn out"),
            "return list(filter(lambda x: len(x) > $q, $p))",
        ),
        phrases=(
            "Return the words of $p that are longer than $q characters.",
            "Keep only strings with more than `$q` characters.",
            "Which of the words have a length greater than $q?",
            "Filter out words of $q or fewer letters.",
            "All the long words: those whose length exceeds $q, in order.",
            "Select the items having over $q characters.",
            "Drop everything that is not longer than $q.",
            "The strings of more than $q letters.",
        ),
    ),
    Classic(
        key="words_of_length",
        names=("words_of_length", "with_length", "filter_by_length", "exact_length_words"),
        params=(
            Param(("words", "names", "strings", "items"), "words"),
            Param(("n", "length", "size"), "small"),
        ),
        returns="list[str]",
        codes=(
            "return [x for x in $p if len(x) == $q]",
            ("out = []\nfor x in $p:\n    if len(x) == $q:\n        out.append(x)\nreturn out"),
            "return list(filter(lambda x: len(x) == $q, $p))",
        ),
        phrases=(
            "Return the words of $p that have exactly $q characters.",
            "Keep only strings of length `$q`.",
            "Which of the words are $q letters long?",
            "Filter a list of words by an exact length.",
            "All entries with a length equal to $q, in order.",
            "Select the items having $q characters, no more and no fewer.",
            "Drop every word that isn't $q letters long.",
            "The $q-letter words of the list.",
        ),
    ),
    Classic(
        key="group_by_length",
        names=("group_by_length", "words_by_length", "length_groups", "index_by_length"),
        params=(Param(("words", "names", "strings", "items"), "words"),),
        returns="dict[int, list[str]]",
        codes=(
            ("out = {}\nfor x in $p:\n    out.setdefault(len(x), []).append(x)\nreturn out"),
            (
                "out = {}\n"
                "for x in $p:\n"
                "    if len(x) not in out:\n"
                "        out[len(x)] = []\n"
                "    out[len(x)].append(x)\n"
                "return out"
            ),
            "return {len(x): [y for y in $p if len(y) == len(x)] for x in $p}",
        ),
        phrases=(
            "Group the words in $p by their length.",
            "Return a dict from length to the list of words of that length.",
            'Sort the strings into groups of equal length: {3: ["cat", "dog"], 4: ["bird"]}.',
            ("A dictionary whose keys are lengths and whose values are lists of the words with that many letters."),
            "Collect words having the same number of characters.",
            "Map each length to its words, in their original order.",
            "Which words have 1, 2, 3 … letters? Answer with a dict of lists.",
            "Put `$p` into buckets by number of characters.",
        ),
    ),
    Classic(
        key="group_by_first_letter",
        names=("group_by_first_letter", "index_by_initial", "words_by_first_letter", "by_initial"),
        params=(Param(("words", "names", "strings", "items"), "words"),),
        returns="dict[str, list[str]]",
        codes=(
            ("out = {}\nfor x in $p:\n    if x:\n        out.setdefault(x[0], []).append(x)\nreturn out"),
            (
                "out = {}\n"
                "for x in $p:\n"
                '    if x == "":\n'
                "        continue\n"
                "    if x[0] not in out:\n"
                "        out[x[0]] = []\n"
                "    out[x[0]].append(x)\n"
                "return out"
            ),
            "return {x[0]: [y for y in $p if y[:1] == x[0]] for x in $p if x}",
        ),
        phrases=(
            "Group the words in $p by their first letter, skipping empty strings.",
            ("Return a dict from initial letter to the list of words that begin with it. Empty words are left out."),
            "An index: for each first character the words starting with it, in order.",
            'Sort words into groups according to their initial; case matters, "" is ignored.',
            'Make a dictionary like {"a": ["apple"], "b": ["bob", "bee"]} from a list of words.',
            "Collect names having the same first letter.",
            "Map every initial to its words, leaving empty strings aside.",
            "Put the non-empty `$p` into buckets by the character they start with.",
        ),
    ),
    Classic(
        key="upper_all",
        names=("upper_all", "uppercase_words", "shout_words", "to_upper_all"),
        params=(Param(("words", "names", "strings", "items"), "words"),),
        returns="list[str]",
        codes=(
            "return [x.upper() for x in $p]",
            ("out = []\nfor x in $p:\n    out.append(x.upper())\nreturn out"),
            "return list(map(str.upper, $p))",
        ),
        phrases=(
            "Convert every string in $p to upper case.",
            "Return the words in capital letters.",
            "A list with each of the `$p` uppercased.",
            "Uppercase all the items of a list.",
            "Every word in ALL CAPS, in the same order.",
            "Turn a list of words into a list of shouted words.",
            '["a", "bc"] -> ["A", "BC"]',
            "Make all the names upper case.",
        ),
    ),
    Classic(
        key="capitalize_all",
        names=("capitalize_all", "capitalise_names", "capitalize_each", "proper_names"),
        params=(Param(("names", "words", "strings", "items"), "words"),),
        returns="list[str]",
        codes=(
            "return [x.capitalize() for x in $p]",
            ("out = []\nfor x in $p:\n    out.append(x[:1].upper() + x[1:].lower())\nreturn out"),
            "return list(map(str.capitalize, $p))",
        ),
        phrases=(
            "Capitalise every string in $p: first letter upper, the others lower case.",
            "Return the names with a capital at the start and small letters after it.",
            "A list with each of the `$p` capitalised.",
            "Give every item of the list an initial capital and lowercase the rest.",
            '["ada", "BOB"] -> ["Ada", "Bob"]',
            "Turn a list of words into proper names.",
            "Upper-case the first character of every word in the list and lower-case the other ones.",
            "Fix the capitalisation of a list of names.",
        ),
    ),
    Classic(
        key="remove_empty_strings",
        names=("remove_empty_strings", "drop_empty", "without_empty", "non_empty_strings"),
        params=(Param(("words", "lines", "strings", "items"), "words"),),
        returns="list[str]",
        codes=(
            "return [x for x in $p if x]",
            ('out = []\nfor x in $p:\n    if x != "":\n        out.append(x)\nreturn out'),
            "return list(filter(None, $p))",
        ),
        phrases=(
            "Remove the empty strings from $p.",
            "Return only the non-empty words.",
            "Keep all strings that have at least one character.",
            'The `$p` without any "".',
            "Drop blank entries from a list of strings.",
            "Filter out empty items, keeping the order.",
            "Every word with something in it.",
            "Leave out whatever is the empty string.",
        ),
    ),
    Classic(
        key="every_second_char",
        names=("every_second_char", "every_other_char", "evetotal", "skip_every_other"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            "return $p[::2]",
            ('out = ""\nfor i in range(0, len($p), 2):\n    out += $p[i]\nreturn out'),
            'return "".join(ch for i, ch in enumerate($p) if i % 2 == 0)',
        ),
        phrases=(
            "Return every second character of $p, starting with the first.",
            "The characters at even positions (0, 2, 4, …).",
            "Skip every other character of the string, beginning by keeping the first.",
            "Take the 1st, 3rd, 5th … character of `$p`.",
            'Every other letter: "abcdef" -> "ace".',
            "Drop the characters at odd indexes.",
            "Keep one character, leave out one, and so on.",
            "Characters with an even index, joined together.",
        ),
    ),
    Classic(
        key="odd_positiototal",
        names=("odd_positiototal", "chars_at_odd_indexes", "second_chars", "odd_chars"),
        params=(Param(("text", "s", "string"), "text"),),
        returns="str",
        codes=(
            "return $p[1::2]",
            ('out = ""\nfor i in range(1, len($p), 2):\n    out += $p[i]\nreturn out'),
            'return "".join(ch for i, ch in enumerate($p) if i % 2 == 1)',
        ),
        phrases=(
            "Return the characters at odd indexes of $p.",
            "Every second character of the string, starting with the second.",
            "Take the 2nd, 4th, 6th … character of `$p`.",
            'Skip the first character, keep the next, and so on: "abcdef" -> "bdf".',
            "The characters at positions 1, 3, 5, … counted from 0.",
            "Drop the characters at even indexes.",
            "Characters whose index is odd, as a string.",
            "Leave out one character, keep one, in turn.",
        ),
    ),
    Classic(
        key="every_nth_char",
        names=("every_nth_char", "nth_chars", "take_every_nth"),
        params=(Param(("text", "s", "string"), "text"), Param(("n", "step", "k"), "small")),
        returns="str",
        codes=(
            "return $p[::$q]",
            ('out = ""\nfor i in range(0, len($p), $q):\n    out += $p[i]\nreturn out'),
            'return "".join(ch for i, ch in enumerate($p) if i % $q == 0)',
        ),
        phrases=(
            "Return every $q-th character of $p, starting with the first.",
            "The characters at the indexes 0, $q, 2 times $q and so on.",
            "Take one character, then go $q further, and so on to the end.",
            "Walk through `$p` in steps of `$q` and collect the characters.",
            "Keep characters whose index is a multiple of $q.",
            "Every nth letter of the string, beginning with the leading one.",
            "Slice a text with a given step.",
            "Pick characters at regular intervals of $q.",
        ),
    ),
    Classic(
        key="rotate_left",
        names=("rotate_left", "rotate_string", "shift_left", "cycle_left"),
        params=(Param(("text", "s", "word", "string"), "word"), Param(("n", "steps", "k", "count"), "nat")),
        returns="str",
        codes=(
            ('if not $p:\n    return ""\ni = $q % len($p)\nreturn $p[i:] + $p[:i]'),
            ("for _ in range($q):\n    $p = $p[1:] + $p[:1]\nreturn $p"),
            'return "".join($p[(i + $q) % len($p)] for i in range(len($p)))',
        ),
        phrases=(
            "Rotate $p to the left by $q characters.",
            "Move the first $q characters to the end, wrapping around if there are fewer.",
            'Cyclic left shift of a string: "abcd" by 1 -> "bcda".',
            "Take the first character off and append it at the end, $q times.",
            ("Turn the string `$q` places to the left. Works for any count, and an empty string stays empty."),
            "Rotate left; counts larger than the length go round again.",
            "Shift characters left, with those that fall off coming in again on the right.",
            "What do you get by moving the front character to the back $q times?",
        ),
    ),
    Classic(
        key="rotate_right",
        names=("rotate_right", "rotate_string_right", "shift_right_cyclic", "cycle_right"),
        params=(Param(("text", "s", "word", "string"), "word"), Param(("n", "steps", "k", "count"), "nat")),
        returns="str",
        codes=(
            ('if not $p:\n    return ""\ni = $q % len($p)\nreturn $p[len($p) - i :] + $p[: len($p) - i]'),
            ("for _ in range($q):\n    $p = $p[-1:] + $p[:-1]\nreturn $p"),
            'return "".join($p[(i - $q) % len($p)] for i in range(len($p)))',
        ),
        phrases=(
            "Rotate $p to the right by $q characters.",
            "Move the last $q characters to the front, wrapping around if there are fewer.",
            'Cyclic right shift of a string: "abcd" by 1 -> "dabc".',
            "Take the last character off and put it in front, $q times.",
            "Turn the string `$q` places to the right. An empty string stays empty.",
            "Rotate right; counts larger than the length go round again.",
            "Shift characters right, with those that fall off coming in again on the left.",
            "What do you get by moving the final character to the beginning $q times?",
        ),
    ),
    Classic(
        key="swap_first_last",
        names=("swap_first_last", "swap_ends", "exchange_ends", "swap_first_and_last_char"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="str",
        codes=(
            ("if len($p) < 2:\n    return $p\nreturn $p[-1] + $p[1:-1] + $p[0]"),
            ('chars = list($p)\nif chars:\n    chars[0], chars[-1] = chars[-1], chars[0]\nreturn "".join(chars)'),
            "return $p[-1] + $p[1:-1] + $p[0] if len($p) > 1 else $p",
        ),
        phrases=(
            "Swap the first and the last character of $p.",
            'Return the word with its outer letters exchanged, e.g. "code" -> "eodc".',
            "Exchange the characters at both ends; shorter strings than two characters stay the same.",
            "Put the last character first and the first one last, leaving the middle alone.",
            "The string with its ends swapped.",
            "First and last letter change places.",
            "Take `$p` and interchange its initial and final characters.",
            "Swap ends.",
        ),
    ),
    Classic(
        key="middle_char",
        names=("middle_char", "middle_of", "get_middle", "center_char", "middle_letters"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="str",
        codes=(
            ("total = len($p)\nreturn $p[(total - 1) // 2 : total // 2 + 1]"),
            (
                "half = len($p) // 2\n"
                "if len($p) % 2 == 1:\n"
                "    return $p[half]\n"
                'return $p[half - 1 : half + 1] if $p else ""'
            ),
            ("while len($p) > 2:\n    $p = $p[1:-1]\nreturn $p"),
        ),
        phrases=(
            "Return the middle character of $p, or the two middle ones if the length is even.",
            ('The middle of the string: one character for an odd length, two for an even length, "" if it is empty.'),
            "Which letter stands in the middle of `$p`? Two letters if the length is even.",
            "Get the central character(s) of a word.",
            "Strip characters off both ends until only one or two are left.",
            '"cat" -> "a", "bird" -> "ir"',
            "Find the middle letter; words of even length have two of them.",
            "The centre of the word, as one or two characters.",
        ),
    ),
    Classic(
        key="first_char",
        names=("first_char", "first_letter", "get_first_char", "head_char"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="str",
        codes=(
            "return $p[:1]",
            ('if not $p:\n    return ""\nreturn $p[0]'),
            ('for ch in $p:\n    return ch\nreturn ""'),
        ),
        phrases=(
            'Return the first character of $p, or "" if it is empty.',
            "The first letter of the word; an empty string gives an empty string.",
            "Which character does `$p` begin with?",
            "Get the initial letter.",
            'The leading character or "".',
            "Take the character at the very start.",
            "What comes first in the string?",
            "The letter at index 0, if there is one.",
        ),
    ),
    Classic(
        key="last_char",
        names=("last_char", "last_letter", "get_last_char", "final_char"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="str",
        codes=(
            "return $p[-1:]",
            ('if not $p:\n    return ""\nreturn $p[-1]'),
            ('out = ""\nfor ch in $p:\n    out = ch\nreturn out'),
        ),
        phrases=(
            'Return the last character of $p, or "" if it is empty.',
            "The last letter of the word; an empty string gives an empty string.",
            "Which character does `$p` end with?",
            "Get the final letter.",
            'The closing character or "".',
            "Take the character at the very end.",
            "What comes last in the string?",
            "Look up the rightmost character, if there is one.",
        ),
    ),
    Classic(
        key="char_codes",
        names=("char_codes", "ord_list", "codes_of", "ascii_codes"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="list[int]",
        codes=(
            "return [ord(ch) for ch in $p]",
            ("out = []\nfor ch in $p:\n    out.append(ord(ch))\nreturn out"),
            "return list(map(ord, $p))",
        ),
        phrases=(
            "Return the character codes of $p as a list.",
            "The Unicode code point of each character.",
            'ASCII codes of the string: "AB" -> [65, 66].',
            "Convert every character of `$p` to its number.",
            "For each character its code, in order.",
            "List the ord values.",
            "What are the codes of these characters?",
            "Turn a text into the numbers of its characters.",
        ),
    ),
    Classic(
        key="sum_char_codes",
        names=("sum_char_codes", "char_sum", "ascii_sum", "simple_checksum"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="int",
        codes=(
            "return sum(ord(ch) for ch in $p)",
            ("total = 0\nfor ch in $p:\n    total += ord(ch)\nreturn total"),
            "return sum(map(ord, $p))",
        ),
        phrases=(
            "Add up the character codes of $p.",
            "The sum of the Unicode code points of all characters.",
            "ASCII sum of a string; 0 for an empty one.",
            "Return the total of the codes of `$p`.",
            "A simple checksum: the sum of all character codes.",
            "Convert each character to its number and sum these.",
            "What do the character codes add up to?",
            "Sum of ord over the text.",
        ),
    ),
    Classic(
        key="alphabet_position",
        names=("alphabet_position", "letter_position", "letter_number", "position_in_alphabet"),
        params=(Param(("letter", "char", "ch", "c"), "char"),),
        returns="int",
        codes=(
            ('i = ord($p.lower()) - ord("a") + 1\nreturn i if 1 <= i <= 26 else 0'),
            'return "abcdefghijklmnopqrstuvwxyz".find($p.lower()) + 1',
            (
                'for i, x in enumerate("abcdefghijklmnopqrstuvwxyz", start=1):\n'
                "    if x == $p.lower():\n"
                "        return i\n"
                "return 0"
            ),
        ),
        phrases=(
            "Return the position of the letter $p in the alphabet, a being 1; 0 for anything else.",
            (
                "Which number does the letter have in the alphabet? a -> 1, z -> 26, case ignored, 0 if "
                "it isn't a letter."
            ),
            "The place of `$p` in the alphabet, counted from 1. Non-letters give 0.",
            "Turn a letter into its number from 1 to 26, or 0 when it is no letter.",
            "Alphabet position of a letter, upper or lower case.",
            "Look up where a letter comes in the alphabet (one-based); not a letter: 0.",
            "A and a are 1, B and b are 2, and so on; other characters are 0.",
            "The letter's rank among a to z, regardless of case, starting at one; 0 otherwise.",
        ),
    ),
    Classic(
        key="alphabet_positions",
        names=("alphabet_positions", "letter_values", "letters_to_numbers", "positions_in_alphabet"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="list[int]",
        codes=(
            "return [ord(ch) - 96 for ch in $p.lower() if ch.isalpha()]",
            (
                "out = []\n"
                "for ch in $p.lower():\n"
                '    if "a" <= ch <= "z":\n'
                '        out.append(ord(ch) - ord("a") + 1)\n'
                "return out"
            ),
            'return ["abcdefghijklmnopqrstuvwxyz".index(ch) + 1 for ch in $p.lower() if ch.isalpha()]',
        ),
        phrases=(
            "Return the alphabet positions of the letters in $p (a is 1), skipping everything else.",
            ("Convert each letter to its number in the alphabet, ignoring case; other characters are left out."),
            "A list of the letters' places in the alphabet, 1 to 26.",
            "Turn a text into numbers: a/A -> 1, b/B -> 2, …, non-letters dropped.",
            "For every letter of `$p` its rank from 1 to 26.",
            '"Cab!" -> [3, 1, 2]',
            "Number the letters of the sentence by the alphabet.",
            "Which numbers do the letters have in the alphabet? Ignore characters that aren't letters.",
        ),
    ),
    Classic(
        key="word_score",
        names=("word_score", "word_value", "score_word", "letter_value_sum"),
        params=(Param(("word", "text", "s"), "word"),),
        returns="int",
        codes=(
            "return sum(ord(ch) - 96 for ch in $p.lower() if ch.isalpha())",
            (
                "total = 0\n"
                "for ch in $p.lower():\n"
                "    if ch.isalpha():\n"
                '        total += ord(ch) - ord("a") + 1\n'
                "return total"
            ),
            'return sum("abcdefghijklmnopqrstuvwxyz".find(ch) + 1 for ch in $p.lower())',
        ),
        phrases=(
            ("Score the word $p: a is worth 1, b 2 and so on up to z 26, case ignored; add up all letters."),
            "Return the sum of the alphabet positions of the letters; other characters count 0.",
            "The value of a word: each letter counts its place in the alphabet.",
            "Add the numbers of the letters (a=1 … z=26), whatever their case.",
            "How much is `$p` worth if a gives one point, b two, c three …?",
            '"cab" -> 3 + 1 + 2 = 6',
            "Sum of letter values, where non-letters are worth nothing.",
            "Turn every letter into its rank in the alphabet and return the total.",
        ),
    ),
    Classic(
        key="mask_all_but_last_four",
        names=("mask_all_but_last_four", "mask_number", "hide_all_but_last_four", "mask_card"),
        params=(Param(("number", "card", "text", "s"), "word"),),
        returns="str",
        codes=(
            'return "*" * (len($p) - 4) + $p[-4:]',
            ('out = ""\nfor i, ch in enumerate($p):\n    out += ch if i >= len($p) - 4 else "*"\nreturn out'),
            ('hidden = max(0, len($p) - 4)\nreturn "*" * hidden + $p[hidden:]'),
        ),
        phrases=(
            "Replace all but the last four characters of $p with asterisks.",
            "Mask a card number so that only its last 4 characters can be read.",
            "Show only the final four characters, stars for the others; short texts stay as they are.",
            "Hide everything except the last four characters of `$p`.",
            'Return the string with "*" in place of each character before the last four.',
            '"123456" -> "**3456"',
            "Star out a number but leave its last four digits visible.",
            "Only four characters at the end remain, all those in front become *.",
        ),
    ),
    Classic(
        key="mask_all_but_last",
        names=("mask_all_but_last", "hide_start", "mask_text", "keep_last_visible"),
        params=(Param(("text", "s", "secret"), "text"), Param(("n", "visible", "keep", "count"), "nat")),
        returns="str",
        codes=(
            ('hidden = max(0, len($p) - $q)\nreturn "*" * hidden + $p[hidden:]'),
            ('out = ""\nfor i, ch in enumerate($p):\n    out += ch if i >= len($p) - $q else "*"\nreturn out'),
            'return "".join("*" if i < len($p) - $q else ch for i, ch in enumerate($p))',
        ),
        phrases=(
            "Replace all but the last $q characters of $p with asterisks.",
            "Mask a secret so that only its final $q characters are visible.",
            "Return the text with a star for each character except the last `$q`.",
            "Hide the beginning of the string; $q characters at the end stay readable.",
            "Star out everything before the last $q characters.",
            'Only the last $q characters are shown, the others become "*".',
            "Leave the tail of length $q and turn the rest into stars.",
            "Write * for every character that isn't among the last $q.",
        ),
    ),
    Classic(
        key="mask_password",
        names=("mask_password", "hide_password", "stars_for", "dots"),
        params=(Param(("password", "text", "s", "secret"), "text"),),
        returns="str",
        codes=(
            'return "*" * len($p)',
            ('out = ""\nfor _ in $p:\n    out += "*"\nreturn out'),
            'return "".join("*" for _ in $p)',
        ),
        phrases=(
            "Replace every character of $p with an asterisk.",
            "Return as many stars as the password has characters.",
            "Hide a password behind stars.",
            'A string of "*" as long as `$p`.',
            "Mask the whole text.",
            "One star per character.",
            "Show the length of a secret without showing the secret: only asterisks.",
            "Turn each character into *.",
        ),
    ),
    Classic(
        key="pig_latin_word",
        names=("pig_latin_word", "to_pig_latin", "pig_latin", "word_to_pig_latin"),
        params=(Param(("word", "text", "s"), "word"),),
        returns="str",
        codes=(
            (
                "for i, ch in enumerate($p):\n"
                '    if ch.lower() in "aeiou":\n'
                '        return $p[i:] + $p[:i] + "ay"\n'
                'return $p + "ay"'
            ),
            ('i = 0\nwhile i < len($p) and $p[i] not in "aeiouAEIOU":\n    i += 1\nreturn $p[i:] + $p[:i] + "ay"'),
            ('i = next((i for i, ch in enumerate($p) if ch in "aeiouAEIOU"), 0)\nreturn $p[i:] + $p[:i] + "ay"'),
        ),
        phrases=(
            ('Translate the word $p into Pig Latin: move everything before the first vowel to the end and add "ay".'),
            ('Put the leading consonants at the end and append "ay". A word without vowels just gets "ay".'),
            'Pig Latin of one word, e.g. "string" -> "ingstray", "apple" -> "appleay".',
            'Return the word from its first vowel on, followed by what came before and by "ay".',
            'Move the characters in front of the first vowel to the back, then add "ay".',
            'Say it in pig latin: the beginning up to the first vowel goes to the end, plus "ay".',
            (
                "Turn `$p` into Pig Latin; nothing is moved if it starts with a vowel or has none, but "
                '"ay" is always added.'
            ),
            'Take the initial consonant cluster, stick it on the end and write "ay" after it.',
        ),
    ),
    Classic(
        key="pig_latin_sentence",
        names=("pig_latin_sentence", "pig_latin_simple", "move_first_letters", "pig_words"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="str",
        codes=(
            'return " ".join(part[1:] + part[0] + "ay" for part in $p.split())',
            ('out = []\nfor part in $p.split():\n    out.append(part[1:] + part[:1] + "ay")\nreturn " ".join(out)'),
            'return " ".join([f"{x[1:]}{x[0]}ay" for x in $p.split()])',
        ),
        phrases=(
            'Move the first letter of each word in $p to its end and add "ay".',
            ('Simple Pig Latin: every word loses its first letter, which is put at the end followed by "ay".'),
            ('Translate each word of the sentence by shifting its initial to the back and appending "ay".'),
            '"hello world" -> "ellohay orldway"',
            'Return the text with all words changed like "cat" -> "atcay", joined by single spaces.',
            'For each word: the rest, then the first letter, then "ay".',
            "Pig-latinise `$p` word by word, always moving exactly one letter.",
            'Take off every word\'s first character, attach it behind and add "ay".',
        ),
    ),
    Classic(
        key="greeting",
        names=("greeting", "greet", "say_hello", "hello", "make_greeting"),
        params=(Param(("name", "person", "who"), "word"),),
        returns="str",
        codes=(
            'return f"Hello, {$p}!"',
            'return "Hello, " + $p + "!"',
            'return "Hello, {}!".format($p)',
        ),
        phrases=(
            'Return "Hello, <name>!" for the given name.',
            'Greet somebody: the text "Hello, $p!" with the name filled in.',
            'Say hello to `$p` ("Hello, Ada!").',
            'A greeting consisting of "Hello, ", the name and an exclamation mark.',
            'Make the message "Hello, NAME!" where NAME is $p.',
            'Build a friendly greeting like "Hello, Bob!".',
            'Put the name between "Hello, " and "!".',
            "Welcome a person with Hello, comma, name, exclamation mark.",
        ),
    ),
    Classic(
        key="greet_or_stranger",
        names=("greet_or_stranger", "greet_default", "hello_or_world", "polite_greeting"),
        params=(Param(("name", "person", "who"), "word"),),
        returns="str",
        codes=(
            "return f\"Hello, {$p or 'stranger'}!\"",
            ('if not $p:\n    return "Hello, stranger!"\nreturn "Hello, " + $p + "!"'),
            ('shown = $p if $p != "" else "stranger"\nreturn f"Hello, {shown}!"'),
        ),
        phrases=(
            'Return "Hello, <name>!", or "Hello, stranger!" if $p is empty.',
            'Greet a person by name; with no name greet a "stranger".',
            '"Hello, Ada!" for "Ada" and "Hello, stranger!" for an empty name.',
            'Say hello to `$p`, falling back to the word stranger when the name is "".',
            'Make a greeting: "Hello, ", the name (stranger if there is none) and "!".',
            'A greeting with a default: an empty name is replaced by "stranger".',
            "Hello, name! Without a name it's Hello, stranger!",
            'Build the text "Hello, X!" in which X is the name or, failing that, "stranger".',
        ),
    ),
    Classic(
        key="pluralize",
        names=("pluralize", "plural", "add_s", "plural_of"),
        params=(Param(("word", "noun", "name"), "word"),),
        returns="str",
        codes=(
            ('if $p.endswith(("s", "x", "z", "ch", "sh")):\n    return $p + "es"\nreturn $p + "s"'),
            ('ending = "es" if $p[-1:] in ("s", "x", "z") or $p[-2:] in ("ch", "sh") else "s"\nreturn $p + ending'),
            'return $p + ("es" if $p.endswith(("ch", "sh", "s", "x", "z")) else "s")',
        ),
        phrases=(
            'Return the plural of $p: add "es" after s, x, z, ch or sh, otherwise "s".',
            'Pluralise a noun by appending "s", or "es" if it ends in s, x, z, ch or sh.',
            "The simple English plural: box -> boxes, cat -> cats (es after s, x, z, ch, sh).",
            "Add an s to the word; words ending in s, x, z, sh or ch get es.",
            ('Make the plural of `$p`, with "es" for sibilant endings (s, x, z, ch, sh) and "s" for the rest.'),
            'What is the plural? Append "es" to words that end with s, x, z, ch, sh and "s" to others.',
            "Put the noun into the plural using the s / es rule (es after s, x, z, ch, sh).",
            '"bus" -> "buses", "dish" -> "dishes", "dog" -> "dogs": es comes after s, x, z, ch and sh.',
        ),
    ),
    Classic(
        key="plural_y",
        names=("plural_y", "pluralize_y", "plural_with_ies", "noun_plural"),
        params=(Param(("word", "noun", "name"), "word"),),
        returns="str",
        codes=(
            (
                'if $p.endswith("y") and $p[-2:-1] not in ("", "a", "e", "i", "o", "u"):\n'
                '    return $p[:-1] + "ies"\n'
                'return $p + "s"'
            ),
            (
                'if len($p) > 1 and $p[-1] == "y" and $p[-2] not in "aeiou":\n'
                '    return $p[:-1] + "ies"\n'
                'return $p + "s"'
            ),
            (
                'ies = len($p) > 1 and $p.endswith("y") and $p[-2] not in "aeiou"\n'
                'return $p[:-1] + "ies" if ies else $p + "s"'
            ),
        ),
        phrases=(
            ('Return the plural of $p: a final y after a consonant becomes "ies", otherwise "s" is added.'),
            ('Pluralise a noun; "cherry" gives "cherries", but "key" gives "keys" and "cat" gives "cats".'),
            (
                'Replace y at the end by "ies" unless a vowel (a, e, i, o, u) stands before it; all other '
                "words get an s."
            ),
            'Make a plural with the y rule: consonant + y -> ies, anything else -> just append "s".',
            (
                "Add s to the word, or turn a closing y into ies when it doesn't follow a vowel and isn't "
                "the whole word."
            ),
            "The plural form, minding words in -y such as city -> cities.",
            "Consonant plus y at the end turns into ies. In every other case put an s after `$p`.",
            ("Form the plural: drop a final y and add ies if the letter before it isn't one of aeiou; else add s."),
        ),
    ),
    Classic(
        key="count_with_noun",
        names=("count_with_noun", "count_phrase", "pluralize_count", "quantity"),
        params=(
            Param(("count", "n", "number", "amount"), "nat"),
            Param(("noun", "word", "item", "thing"), "word"),
        ),
        returns="str",
        codes=(
            'return f"{$p} {$q}" if $p == 1 else f"{$p} {$q}s"',
            ('if $p == 1:\n    return "1 " + $q\nreturn str($p) + " " + $q + "s"'),
            "return f\"{$p} {$q}{'' if $p == 1 else 's'}\"",
        ),
        phrases=(
            ('Return $p and $q as a phrase like "3 apples", adding an "s" to the noun unless the count is 1.'),
            ('"1 cat" but "2 cats" and "0 cats": number, space, noun, and an s if the number isn\'t one.'),
            "Write a number with its noun in singular or plural (just an added s).",
            'A count phrase: `$p` followed by `$q`, with an "s" appended except for 1.',
            "Say how many things there are, using the plural in s for everything but one.",
            'Format a quantity such as "5 files" or "1 file".',
            "Number and noun; the noun gets an s when there isn't exactly one.",
            'Combine count and word, making the word plural (+ "s") if needed.',
        ),
    ),
    Classic(
        key="ordinal",
        names=("ordinal", "to_ordinal", "ordinal_suffix", "nth"),
        params=(Param(("n", "number", "num", "i"), "nat"),),
        returns="str",
        codes=(
            (
                "if 10 <= $p % 100 <= 20:\n"
                '    return f"{$p}th"\n'
                'return str($p) + {1: "st", 2: "nd", 3: "rd"}.get($p % 10, "th")'
            ),
            (
                'ending = "th"\n'
                "if $p % 100 not in (11, 12, 13):\n"
                "    if $p % 10 == 1:\n"
                '        ending = "st"\n'
                "    elif $p % 10 == 2:\n"
                '        ending = "nd"\n'
                "    elif $p % 10 == 3:\n"
                '        ending = "rd"\n'
                "return str($p) + ending"
            ),
        ),
        phrases=(
            "Return $p as an English ordinal: 1st, 2nd, 3rd, 4th, 11th, 21st …",
            'Write the number with its ordinal suffix (st, nd, rd or th); 11, 12 and 13 take "th".',
            'The ordinal form of a number, such as "3rd" for 3.',
            "Append st, nd, rd or th to `$p` as English does.",
            '1 -> "1st", 2 -> "2nd", 3 -> "3rd", 4 -> "4th", 12 -> "12th", 22 -> "22nd"',
            'Turn a number into the text for its rank, e.g. "21st".',
            (
                "Add the right suffix to a number: numbers ending in 1, 2, 3 get st, nd, rd except 11 to "
                "13; the others th."
            ),
            'How do you write this place in a ranking? "1st", "2nd", "3rd", "4th" and so on.',
        ),
    ),
    Classic(
        key="letter_grade",
        names=("letter_grade", "grade", "score_to_grade", "grade_for"),
        params=(Param(("score", "points", "mark", "percent"), "int"),),
        returns="str",
        codes=(
            (
                "if $p >= 90:\n"
                '    return "A"\n'
                "if $p >= 80:\n"
                '    return "B"\n'
                "if $p >= 70:\n"
                '    return "C"\n'
                "if $p >= 60:\n"
                '    return "D"\n'
                'return "F"'
            ),
            (
                'for limit, letter in ((90, "A"), (80, "B"), (70, "C"), (60, "D")):\n'
                "    if $p >= limit:\n"
                "        return letter\n"
                'return "F"'
            ),
            ('return "A" if $p >= 90 else "B" if $p >= 80 else "C" if $p >= 70 else "D" if $p >= 60 else "F"'),
        ),
        phrases=(
            "Return the letter grade for $p: A from 90, B from 80, C from 70, D from 60, otherwise F.",
            ("Convert a score to a grade: 90 and above is an A, 80 a B, 70 a C, 60 a D, anything lower an F."),
            "Which grade does this score get? A >= 90, B >= 80, C >= 70, D >= 60, else F.",
            (
                'The school grade of `$p` points, from "A" (at least 90) in steps of ten down to "D" (at '
                'least 60), then "F".'
            ),
            "Map points to letters: 90+ A, 80-89 B, 70-79 C, 60-69 D, below 60 F.",
            "Grade a test. The limits are 90, 80, 70 and 60 for A, B, C and D; below is F.",
            "Turn percent into A/B/C/D/F with thresholds at 90, 80, 70, 60.",
            "A, B, C, D or F depending on whether the score reaches 90, 80, 70, 60 or none of them.",
        ),
    ),
    Classic(
        key="pass_or_fail",
        names=("pass_or_fail", "passed_text", "pass_fail", "verdict"),
        params=(
            Param(("score", "points", "mark", "percent"), "int"),
            Param(("limit", "minimum", "threshold"), "int"),
        ),
        returns="str",
        codes=(
            'return "pass" if $p >= $q else "fail"',
            ('if $p < $q:\n    return "fail"\nreturn "pass"'),
            'return ("fail", "pass")[$p >= $q]',
        ),
        phrases=(
            'Return "pass" if $p is at least $q, else "fail".',
            '"pass" or "fail", depending on whether the score reaches the limit.',
            'The verdict on a test: "pass" from `$q` points on, "fail" below.',
            'Did they make it? Answer "pass" when $p >= $q and "fail" otherwise.',
            "Say pass if the score isn't lower than the minimum, otherwise say fail.",
            'Give the text "fail" for a score under the threshold, "pass" for any other.',
            'Compare a score with the required one and return "pass" or "fail".',
            'Text telling if enough points were reached ("pass") or not ("fail").',
        ),
    ),
    Classic(
        key="yes_or_no",
        names=("yes_or_no", "bool_to_text", "yes_no", "as_yes_no"),
        params=(Param(("value", "flag", "answer"), "bool"),),
        returns="str",
        codes=(
            'return "yes" if $p else "no"',
            ('if $p:\n    return "yes"\nreturn "no"'),
            'return ("no", "yes")[$p]',
        ),
        phrases=(
            'Return "yes" if $p is true, else "no".',
            'Turn a boolean into "yes" or "no".',
            '"yes" for True and "no" for False.',
            "Write `$p` as a word: yes or no.",
            'The answer in English: "yes" when it\'s true, "no" when it isn\'t.',
            "Format a flag for people as yes/no.",
            "Say yes or no.",
            'Convert true and false to the texts "yes" and "no".',
        ),
    ),
    Classic(
        key="compare_versions",
        names=("compare_versions", "version_compare", "newer_version", "cmp_versions"),
        params=(Param(("first", "a", "left"), "digits"), Param(("second", "b", "right"), "digits")),
        returns="int",
        codes=(
            (
                'x = tuple(int(part) for part in $p.split("."))\n'
                'y = tuple(int(part) for part in $q.split("."))\n'
                "return (x > y) - (x < y)"
            ),
            (
                'x = [int(part) for part in $p.split(".")]\n'
                'y = [int(part) for part in $q.split(".")]\n'
                "if x == y:\n"
                "    return 0\n"
                "return 1 if x > y else -1"
            ),
        ),
        phrases=(
            'Compare two version strings such as "1.10" and "1.9" by their numbers: -1, 0 or 1.',
            (
                "Return 1 if version $p is newer than $q, -1 if it is older, 0 if both are the same "
                "(numbers split by dots)."
            ),
            ("Which version is greater? Split at the dots, compare the parts as integers, give -1, 0 or 1."),
            ("Version comparison, numeric part by part: negative one for smaller, one for bigger, zero for equal."),
            ('Compare `$p` with `$q` as dotted version numbers, so that "1.10" comes after "1.9"; result -1, 0 or 1.'),
            ("-1 when the first version is lower, 1 when it's higher, else 0; components are numbers between dots."),
            "Turn both versions into lists of ints and compare these (-1 / 0 / 1).",
            "Tell by -1, 0 or 1 how one version number relates to another.",
        ),
    ),
    Classic(
        key="parse_version",
        names=("parse_version", "version_tuple", "version_numbers", "split_version"),
        params=(Param(("version", "text", "s"), "digits"),),
        returns="tuple[int, ...]",
        codes=(
            'return tuple(int(part) for part in $p.split("."))',
            ('out = []\nfor part in $p.split("."):\n    out.append(int(part))\nreturn tuple(out)'),
            'return tuple(map(int, $p.split(".")))',
        ),
        phrases=(
            'Convert a version string such as "1.12.3" to a tuple of ints.',
            "Return the numbers of the version $p, which are separated by dots, as a tuple.",
            '"3.11" -> (3, 11)',
            "Split `$p` at the dots and turn every part into an integer, giving a tuple.",
            "Parse a dotted version number so that it can be compared.",
            "The components of a version as a tuple of integers.",
            "Take a version apart into its numbers.",
            "A tuple with the integer parts between the dots.",
        ),
    ),
    Classic(
        key="zigzag",
        names=("zigzag", "split_rows", "zigzag_rows", "rail_fence", "two_rails"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="str",
        codes=(
            "return $p[::2] + $p[1::2]",
            (
                'top, bottom = "", ""\n'
                "for i, ch in enumerate($p):\n"
                "    if i % 2 == 0:\n"
                "        top += ch\n"
                "    else:\n"
                "        bottom += ch\n"
                "return top + bottom"
            ),
            ('order = list(range(0, len($p), 2)) + list(range(1, len($p), 2))\nreturn "".join($p[i] for i in order)'),
        ),
        phrases=(
            ("Write $p in a zigzag on two rows and read them one after the other: even positions, then odd ones."),
            ("Rail fence cipher with two rails: all characters at even indexes followed by those at odd indexes."),
            "Return the 1st, 3rd, 5th … character of the string and then the 2nd, 4th, 6th …",
            "Put the characters in turn on an upper and a lower row and join the rows.",
            '"abcdef" -> "acebdf"',
            "Every second character from the first on, then every second one from the second on.",
            "Zigzag on two lines, read line by line.",
            "First the characters with even index, after them the ones with odd index.",
        ),
    ),
    Classic(
        key="staircase",
        names=("staircase", "prefixes", "all_prefixes", "growing_prefixes"),
        params=(Param(("word", "text", "s"), "word"),),
        returns="list[str]",
        codes=(
            "return [$p[: i + 1] for i in range(len($p))]",
            ('out, now = [], ""\nfor ch in $p:\n    now += ch\n    out.append(now)\nreturn out'),
            ("from itertools import accumulate\n\nreturn list(accumulate($p))"),
        ),
        phrases=(
            "Return all non-empty prefixes of $p, shortest first.",
            ("A list of the beginnings of the word: one letter, two letters and so on up to the whole word."),
            '"abc" -> ["a", "ab", "abc"]',
            "The prefixes of `$p` in order of growing length.",
            "Build the word up letter by letter and list each stage.",
            "Every initial part of the string, from the first character to all of it.",
            "Which strings does the word start with? From length one to full length.",
            "List what has been typed after each key when the word is typed. Empty word: empty list.",
        ),
    ),
    Classic(
        key="suffixes",
        names=("suffixes", "all_suffixes", "shrinking_suffixes", "tails"),
        params=(Param(("word", "text", "s"), "word"),),
        returns="list[str]",
        codes=(
            "return [$p[i:] for i in range(len($p))]",
            ("out = []\nwhile $p:\n    out.append($p)\n    $p = $p[1:]\nreturn out"),
            "return [$p[-i:] for i in range(len($p), 0, -1)]",
        ),
        phrases=(
            "Return all non-empty suffixes of $p, longest first.",
            ("A list of the endings of the word: the whole word, then without its first letter and so on."),
            '"abc" -> ["abc", "bc", "c"]',
            "The suffixes of `$p` in order of decreasing length.",
            "Take letters off the front one by one and list each stage.",
            "Every final part of the string, from all of it to the last character.",
            "Which strings does the word end with? From full length down to one.",
            "List the tails of a string; an empty string has none.",
        ),
    ),
    Classic(
        key="chunk_string",
        names=("chunk_string", "split_every", "chunks_of", "split_into_chunks"),
        params=(Param(("text", "s", "string"), "text"), Param(("n", "size", "length"), "small")),
        returns="list[str]",
        codes=(
            "return [$p[i : i + $q] for i in range(0, len($p), $q)]",
            ("out = []\nwhile $p:\n    out.append($p[:$q])\n    $p = $p[$q:]\nreturn out"),
            (
                "out = []\n"
                "for i, ch in enumerate($p):\n"
                "    if i % $q == 0:\n"
                '        out.append("")\n'
                "    out[-1] += ch\n"
                "return out"
            ),
        ),
        phrases=(
            "Split $p into pieces of $q characters; the last may be shorter.",
            "Return the string in chunks of length `$q`.",
            "Cut a text every $q characters.",
            "A list of consecutive parts, each $q characters long except perhaps the last.",
            "Break the string up into blocks of $q.",
            '"abcdefg" with 3 -> ["abc", "def", "g"]',
            "Divide the text into equal slices of $q characters, the rest forming the final slice.",
            "Chunks of a string, empty list for an empty string.",
        ),
    ),
    Classic(
        key="substrings_of_length",
        names=("substrings_of_length", "windows", "ngrams", "char_ngrams"),
        params=(Param(("text", "s", "word", "string"), "word"), Param(("n", "size", "length", "k"), "small")),
        returns="list[str]",
        codes=(
            "return [$p[i : i + $q] for i in range(len($p) - $q + 1)]",
            (
                "out = []\n"
                "for i in range(len($p)):\n"
                "    if i + $q <= len($p):\n"
                "        out.append($p[i : i + $q])\n"
                "return out"
            ),
            ("out, i = [], 0\nwhile i + $q <= len($p):\n    out.append($p[i : i + $q])\n    i += 1\nreturn out"),
        ),
        phrases=(
            "Return all substrings of $p with length $q, from left to right.",
            "The character n-grams of a string, with n = $q.",
            "Slide a window of `$q` characters over the text and list what you see.",
            "Every block of $q consecutive characters, overlapping ones included.",
            '"abcd" with 2 -> ["ab", "bc", "cd"]',
            "List the overlapping pieces that are $q characters long; none if the string is shorter.",
            "Which substrings of that length does the string have? Repeats stay.",
            "All runs of $q neighbouring characters.",
        ),
    ),
    Classic(
        key="bigrams",
        names=("bigrams", "letter_pairs", "adjacent_pairs", "char_pairs"),
        params=(Param(("text", "s", "word", "string"), "word"),),
        returns="list[str]",
        codes=(
            "return [$p[i : i + 2] for i in range(len($p) - 1)]",
            "return [x + y for x, y in zip($p, $p[1:])]",
            ("out = []\nfor i in range(1, len($p)):\n    out.append($p[i - 1] + $p[i])\nreturn out"),
        ),
        phrases=(
            "Return the pairs of neighbouring characters in $p.",
            'The bigrams of a word: "abc" -> ["ab", "bc"].',
            "List every two adjacent letters as a two-character string.",
            "All substrings of length two, in order.",
            "Each character together with the next one.",
            "Which letter pairs does `$p` consist of? They overlap.",
            "A list of the overlapping character pairs. Fewer than two characters: no pairs.",
            "Combine each letter with its right neighbour.",
        ),
    ),
    Classic(
        key="insert_at",
        names=("insert_at", "insert_char", "put_at", "insert_into"),
        params=(
            Param(("text", "s", "string"), "text"),
            Param(("index", "position", "i", "pos"), "nat"),
            Param(("char", "letter", "c"), "char"),
        ),
        returns="str",
        codes=(
            "return $p[:$q] + $r + $p[$q:]",
            ('chars = list($p)\nchars.insert($q, $r)\nreturn "".join(chars)'),
            ('head, tail = $p[:$q], $p[$q:]\nreturn f"{head}{$r}{tail}"'),
        ),
        phrases=(
            "Insert $r into $p at index $q.",
            "Return the text with `$r` put in before position `$q`; at the end if the text is shorter.",
            "Place $r after the first $q characters.",
            "Put a character into a string at a given index.",
            "Split $p at $q and write $r between the halves.",
            "The string with an additional $r at position $q (counted from 0).",
            "Insert a letter so that it ends up at the index, or at the end when the index is too big.",
            "Add $r in the middle of the text, $q characters from its start.",
        ),
    ),
    Classic(
        key="remove_at",
        names=("remove_at", "delete_at", "without_char_at", "drop_index"),
        params=(Param(("text", "s", "string"), "text"), Param(("index", "position", "i", "pos"), "nat")),
        returns="str",
        codes=(
            "return $p[:$q] + $p[$q + 1 :]",
            'return "".join(ch for j, ch in enumerate($p) if j != $q)',
            ('chars = list($p)\nif $q < len(chars):\n    del chars[$q]\nreturn "".join(chars)'),
        ),
        phrases=(
            "Remove the character at index $q from $p.",
            ("Return the text without the character at position `$q` (from 0); unchanged if it's out of range."),
            "Delete a single character by its index.",
            "Leave out the character with index $q.",
            "Drop one character, the one at the given place.",
            "The string minus its character number $q, counting from zero.",
            "Cut out the character at the index and close the gap.",
            "Everything except the character at position $q.",
        ),
    ),
    Classic(
        key="replace_at",
        names=("replace_at", "set_char", "change_char_at", "put_char"),
        params=(
            Param(("text", "s", "string"), "text"),
            Param(("index", "position", "i", "pos"), "nat"),
            Param(("char", "letter", "c"), "char"),
        ),
        returns="str",
        codes=(
            ("if $q >= len($p):\n    return $p\nreturn $p[:$q] + $r + $p[$q + 1 :]"),
            'return "".join($r if j == $q else ch for j, ch in enumerate($p))',
            ('chars = list($p)\nif $q < len(chars):\n    chars[$q] = $r\nreturn "".join(chars)'),
        ),
        phrases=(
            "Replace the character at index $q of $p with $r.",
            ("Return the text with `$r` at position `$q` instead of what was there; unchanged if out of range."),
            "Set a single character of a string by index (from 0).",
            "Overwrite the character at the given place.",
            "Change one character of the text, the one at $q, to $r.",
            "The string in which the character number $q, counting from zero, has become $r.",
            ("Put $r in the place of the character at the index. Nothing happens when there is no such index."),
            "Swap the character at position $q for another one.",
        ),
    ),
    Classic(
        key="char_at",
        names=("char_at", "get_char", "letter_at", "char_or_none"),
        params=(Param(("text", "s", "string"), "text"), Param(("index", "position", "i", "pos"), "nat")),
        returns="str | None",
        codes=(
            "return $p[$q] if $q < len($p) else None",
            ("if $q >= len($p):\n    return None\nreturn $p[$q]"),
            ("for j, ch in enumerate($p):\n    if j == $q:\n        return ch\nreturn None"),
        ),
        phrases=(
            "Return the character at index $q of $p, or None if there is none.",
            "The character at position `$q`, counted from 0; None when the text is too short.",
            "Look up a single character by its index, else None.",
            "Which letter stands at place $q? The first is number 0; out of range gives None.",
            "Get one character of a string safely.",
            "Character number $q of the text or None.",
            "The letter at the given index, None past the end.",
            "Safe indexing into a string.",
        ),
    ),
    Classic(
        key="wrap_words",
        names=("wrap_words", "word_wrap", "wrap_text", "break_lines"),
        params=(Param(("text", "s", "paragraph"), "text"), Param(("width", "columns", "limit"), "nat")),
        returns="list[str]",
        codes=(
            (
                "out = []\n"
                "for part in $p.split():\n"
                "    if out and len(out[-1]) + 1 + len(part) <= $q:\n"
                '        out[-1] += " " + part\n'
                "    else:\n"
                "        out.append(part)\n"
                "return out"
            ),
            (
                'out, now = [], ""\n'
                "for part in $p.split():\n"
                "    if not now:\n"
                "        now = part\n"
                "    elif len(now) + 1 + len(part) <= $q:\n"
                '        now += " " + part\n'
                "    else:\n"
                "        out.append(now)\n"
                "        now = part\n"
                "return out + [now] if now else out"
            ),
        ),
        phrases=(
            ("Break $p into lines of at most $q characters without splitting words; return the list of lines."),
            (
                "Wrap a text: fill each line with words as long as it fits in $q columns. Longer words "
                "get their own line."
            ),
            "Return the lines you get by word-wrapping `$p` to a width of `$q`.",
            (
                "Greedy line breaking: add the next word to the line if it stays within $q characters, "
                "else start a new one."
            ),
            ("Word wrap. Words are joined by single spaces and no line exceeds $q, unless one word alone is longer."),
            "Distribute the words over lines no longer than the given width.",
            "List of lines for showing the text in $q columns, breaking only between words.",
            "Put as many words as possible on every line of width $q.",
        ),
    ),
    Classic(
        key="remove_comments",
        names=("remove_comments", "strip_comment", "without_comment", "before_hash"),
        params=(Param(("line", "text", "s"), "text"),),
        returns="str",
        codes=(
            'return $p.split("#")[0].rstrip()',
            ('i = $p.find("#")\nreturn ($p if i < 0 else $p[:i]).rstrip()'),
            'return $p.partition("#")[0].rstrip()',
        ),
        phrases=(
            'Remove a comment starting with "#" from $p, and trailing spaces.',
            "Return the line up to the first #, without white space at its end.",
            "Strip the comment off a line: everything from the hash sign on, and the blanks before it.",
            'The code part of a line, i.e. the text in front of any "#", right-stripped.',
            "Cut `$p` at the first hash and trim its end.",
            '"x = 1  # one" -> "x = 1"',
            "Drop what follows a # together with the # itself. Trailing whitespace goes as well.",
            "The line without its # comment.",
        ),
    ),
    Classic(
        key="non_empty_lines",
        names=("non_empty_lines", "drop_blank_lines", "remove_blank_lines", "lines_with_text"),
        params=(Param(("lines", "rows", "texts", "items"), "texts"),),
        returns="list[str]",
        codes=(
            "return [x for x in $p if x.strip()]",
            ('out = []\nfor x in $p:\n    if x.strip() != "":\n        out.append(x)\nreturn out'),
            "return list(filter(str.strip, $p))",
        ),
        phrases=(
            "Return the lines of $p that are not blank.",
            "Drop lines that are empty or consist only of whitespace.",
            "Keep every line with some visible text on it.",
            "The `$p` without blank ones.",
            "Remove blank lines from a list of lines.",
            "Filter out the lines which are empty once stripped.",
            "All lines that say something.",
            "Leave out empty or white-space-only entries.",
        ),
    ),
    Classic(
        key="total_length",
        names=("total_length", "combined_length", "sum_of_lengths", "total_chars"),
        params=(Param(("words", "strings", "items", "names"), "words"),),
        returns="int",
        codes=(
            "return sum(len(x) for x in $p)",
            ("total = 0\nfor x in $p:\n    total += len(x)\nreturn total"),
            'return len("".join($p))',
        ),
        phrases=(
            "Return the total number of characters of all strings in $p.",
            "The sum of the lengths of the words.",
            "How many characters do the `$p` have together?",
            "Add up the word lengths; an empty list gives 0.",
            "Combined length of a list of strings.",
            "How long would all the words be in a row, without spaces?",
            "Count the letters of all the words taken together.",
            "Total size of the strings.",
        ),
    ),
    Classic(
        key="expand_ranges",
        names=("expand_ranges", "char_range", "letters_between", "alphabet_slice"),
        params=(Param(("start", "first", "low"), "char"), Param(("end", "last", "high"), "char")),
        returns="str",
        codes=(
            'return "".join(chr(i) for i in range(ord($p), ord($q) + 1))',
            ('out = ""\ncode = ord($p)\nwhile code <= ord($q):\n    out += chr(code)\n    code += 1\nreturn out'),
            'return "".join(map(chr, range(ord($p), ord($q) + 1)))',
        ),
        phrases=(
            "Return all characters from $p to $q, both included, as a string.",
            'The letters between two letters: "a" and "e" give "abcde".',
            (
                'Every character whose code lies between those of `$p` and `$q` (inclusive), in order. "" '
                "if there is none."
            ),
            "List the characters from the first to the last one.",
            "Write out a character range like a-f.",
            "A string with the characters starting at $p and ending at $q.",
            "Count through the character codes from $p up to $q and join the characters.",
            "Spell out the range of characters; an empty string if the end comes before the start.",
        ),
    ),
    Classic(
        key="is_vowel",
        names=("is_vowel", "vowel", "is_a_vowel", "check_vowel"),
        params=(Param(("char", "letter", "ch", "c"), "char"),),
        returns="bool",
        codes=(
            'return $p in "aeiouAEIOU"',
            'return $p.lower() in ("a", "e", "i", "o", "u")',
            ('for v in "aeiou":\n    if $p.lower() == v:\n        return True\nreturn False'),
        ),
        phrases=(
            "Check whether $p is a vowel.",
            "True if the letter is a, e, i, o or u, upper or lower case.",
            "Is `$p` a vowel?",
            "Whether a single character is one of the vowels; case doesn't matter.",
            "Return True for vowels and False for any other character.",
            "Vowel test for one letter.",
            "Does the letter belong to a, e, i, o, u?",
            "a, e, i, o and u give True, everything else False, whatever the case.",
        ),
    ),
    Classic(
        key="is_consonant",
        names=("is_consonant", "consonant", "is_a_consonant", "check_consonant"),
        params=(Param(("char", "letter", "ch", "c"), "char"),),
        returns="bool",
        codes=(
            'return $p.isalpha() and $p.lower() not in "aeiou"',
            'return $p.lower() in "bcdfghjklmnpqrstvwxyz"',
            ('if not $p.isalpha():\n    return False\nreturn $p not in "aeiouAEIOU"'),
        ),
        phrases=(
            "Check whether $p is a consonant.",
            "True if the character is a letter but not a vowel.",
            "Is `$p` a consonant? Digits and other signs aren't.",
            "Whether a single character is a letter other than a, e, i, o, u, in either case.",
            "Return True for consonants and False for vowels and non-letters.",
            "Consonant test for one letter.",
            "A letter which isn't one of aeiou: yes or no?",
            "Vowels and characters that aren't letters give False, the other letters True.",
        ),
    ),
    Classic(
        key="count_vowels_per_word",
        names=("count_vowels_per_word", "vowels_in_each_word", "vowel_counts"),
        params=(Param(("words", "names", "strings", "items"), "words"),),
        returns="list[int]",
        codes=(
            'return [sum(ch in "aeiouAEIOU" for ch in x) for x in $p]',
            (
                "out = []\n"
                "for x in $p:\n"
                "    total = 0\n"
                "    for ch in x.lower():\n"
                '        if ch in "aeiou":\n'
                "            total += 1\n"
                "    out.append(total)\n"
                "return out"
            ),
            'return [len([ch for ch in x.lower() if ch in "aeiou"]) for x in $p]',
        ),
        phrases=(
            "Return the number of vowels in each word of $p.",
            "A list with the vowel counts of the words.",
            "How many vowels does every one of the `$p` have?",
            "For each string, count a, e, i, o and u in either case.",
            "Map words to how many vowels they contain.",
            '["hello", "sky"] -> [2, 0]',
            "Count vowels word by word.",
            "The vowel count of every item, in order.",
        ),
    ),
    Classic(
        key="most_vowels",
        names=("most_vowels", "word_with_most_vowels", "most_vowelled", "vowel_champion"),
        params=(Param(("words", "names", "strings", "items"), "words"),),
        returns="str",
        codes=(
            'return max($p, key=lambda x: sum(ch in "aeiouAEIOU" for ch in x), default="")',
            (
                'best, most = "", -1\n'
                "for x in $p:\n"
                '    total = len([ch for ch in x.lower() if ch in "aeiou"])\n'
                "    if total > most:\n"
                "        best, most = x, total\n"
                "return best"
            ),
        ),
        phrases=(
            'Return the word of $p with the most vowels; the first on a tie, "" for an empty list.',
            "Which of the words contains the greatest number of vowels?",
            "The string that has the most of a, e, i, o, u (any case). Ties go to the earliest.",
            'Find the most vowel-rich word in a list, or "" if there are no words.',
            "Count the vowels in each of the `$p` and hand back the word that has the highest count.",
            ("Pick the word in which vowels are most numerous; the earlier one wins when counts are equal."),
            "The champion in vowels among the words.",
            "Word with the maximum vowel count. An empty list gives an empty string.",
        ),
    ),
    Classic(
        key="palindromes_in",
        names=("palindromes_in", "filter_palindromes", "find_palindromes", "only_palindromes"),
        params=(Param(("words", "names", "strings", "items"), "words"),),
        returns="list[str]",
        codes=(
            "return [x for x in $p if x == x[::-1]]",
            ('out = []\nfor x in $p:\n    if x == "".join(reversed(x)):\n        out.append(x)\nreturn out'),
            "return list(filter(lambda x: x[::-1] == x, $p))",
        ),
        phrases=(
            "Return the words of $p that are palindromes.",
            "Keep only strings which read the same forwards and backwards.",
            "Which of the words equal their own reverse?",
            "Filter a list for palindromic words.",
            "All palindromes among the `$p`, in order.",
            "Select the items that don't change when they're reversed.",
            "Find the palindromes in a list.",
            "Drop every word that is different when spelled backwards.",
        ),
    ),
    Classic(
        key="reverse_strings",
        names=("reverse_strings", "reverse_all", "flip_all_words", "spell_all_backwards"),
        params=(Param(("words", "names", "strings", "items"), "words"),),
        returns="list[str]",
        codes=(
            "return [x[::-1] for x in $p]",
            ('out = []\nfor x in $p:\n    out.append("".join(reversed(x)))\nreturn out'),
            "return list(map(lambda x: x[::-1], $p))",
        ),
        phrases=(
            "Reverse each string in $p; the order of the list stays.",
            "Return the words spelled backwards.",
            "A list in which every one of the `$p` is turned around.",
            "Flip all the words of the list letter by letter.",
            '["ab", "cd"] -> ["ba", "dc"]',
            "Each item read from right to left.",
            "Spell every word of the list from its end.",
            "Map every string to its reverse.",
        ),
    ),
    Classic(
        key="swap_words",
        names=("swap_words", "swap_first_last_words", "exchange_first_and_last_word"),
        params=(Param(("text", "s", "sentence"), "text"),),
        returns="str",
        codes=(
            (
                "parts = $p.split()\n"
                "if len(parts) > 1:\n"
                "    parts[0], parts[-1] = parts[-1], parts[0]\n"
                'return " ".join(parts)'
            ),
            (
                "parts = $p.split()\n"
                "if len(parts) < 2:\n"
                '    return " ".join(parts)\n'
                'return " ".join([parts[-1]] + parts[1:-1] + [parts[0]])'
            ),
        ),
        phrases=(
            "Swap the first and the last word of $p.",
            "Return the sentence with its outer words exchanged, words joined by single spaces.",
            "The first word goes to the end and the last one to the beginning; the middle stays.",
            "Exchange the words at both ends of the text. One word or none: nothing to swap.",
            "Interchange the opening and the closing word of `$p`.",
            '"one two three" -> "three two one"; only the outermost words change places.',
            "Put the final word first and the initial word last.",
            "Make the first and last words trade places.",
        ),
    ),
    Classic(
        key="surname_first",
        names=("surname_first", "last_name_first", "reverse_name", "catalog_name"),
        params=(Param(("name", "full_name", "person"), "text"),),
        returns="str",
        codes=(
            (
                "parts = $p.split()\n"
                "if len(parts) < 2:\n"
                '    return " ".join(parts)\n'
                'return parts[-1] + ", " + " ".join(parts[:-1])'
            ),
            ('*given, last = $p.split() or [""]\nreturn f"{last}, {\' \'.join(given)}" if given else last'),
        ),
        phrases=(
            'Write the name $p with the last name first: "Ada Lovelace" -> "Lovelace, Ada".',
            'Return "last, first" for a full name; a single name stays as it is.',
            "Put the surname in front, followed by a comma and the other names.",
            'Turn "First Middle Last" into "Last, First Middle".',
            ("Catalogue form of a person's name: surname, comma, given names. One word alone is unchanged."),
            "Move the last word of the name to the front with a comma after it.",
            "How would the name be listed in a phone book? Surname, then a comma and the rest.",
            'The final word of `$p`, then ", " and all the words before it.',
        ),
    ),
    Classic(
        key="char_type",
        names=("char_type", "classify_char", "kind_of_char", "describe_char"),
        params=(Param(("char", "ch", "c", "symbol"), "char"),),
        returns="str",
        codes=(
            ('if $p.isdigit():\n    return "digit"\nif $p.isalpha():\n    return "letter"\nreturn "other"'),
            'return "digit" if $p.isdigit() else "letter" if $p.isalpha() else "other"',
            (
                'if $p in "0123456789":\n'
                '    return "digit"\n'
                'elif $p.lower() in "abcdefghijklmnopqrstuvwxyz":\n'
                '    return "letter"\n'
                "else:\n"
                '    return "other"'
            ),
        ),
        phrases=(
            'Return "digit", "letter" or "other" depending on what $p is.',
            'Classify a character: "letter" for letters, "digit" for 0–9, otherwise "other".',
            'What kind of character is `$p`? Answer with "letter", "digit" or "other".',
            'Say "digit" for a numeral, "letter" for an alphabetic character and "other" for the rest.',
            "The type of a single character as a word (letter, digit, other).",
            'Tell letters from digits and everything else: "letter", "digit", "other".',
            '"a" -> "letter", "7" -> "digit", "?" -> "other"',
            "Describe the character by one of three words: letter, digit, other.",
        ),
    ),
    Classic(
        key="time_of_day_greeting",
        names=("time_of_day_greeting", "part_of_day_greeting", "greet_by_hour"),
        params=(Param(("hour", "h", "time"), "nat"),),
        returns="str",
        codes=(
            ('if $p < 12:\n    return "Good morning"\nif $p < 18:\n    return "Good afternoon"\nreturn "Good evening"'),
            'return "Good morning" if $p < 12 else "Good afternoon" if $p < 18 else "Good evening"',
            (
                'for limit, part in ((12, "morning"), (18, "afternoon")):\n'
                "    if $p < limit:\n"
                '        return "Good " + part\n'
                'return "Good evening"'
            ),
        ),
        phrases=(
            ('Return "Good morning" before 12, "Good afternoon" before 18, and "Good evening" from 18 on.'),
            ('Greet according to the hour: morning until 12, afternoon until 18, evening after that ("Good …").'),
            ('Which greeting fits the hour `$p`? "Good morning" (< 12), "Good afternoon" (< 18) or "Good evening".'),
            "The right greeting for an hour of the day; noon starts the afternoon and 18 the evening.",
            ('"Good morning" if $p is under 12, "Good afternoon" if it is under 18, otherwise "Good evening".'),
            "Say good morning, afternoon or evening: the limits are 12 and 18 o'clock.",
            "Pick Good morning / Good afternoon / Good evening by hour (below 12, below 18, else).",
            'Hours 0–11 give "Good morning", 12–17 "Good afternoon", later ones "Good evening".',
        ),
    ),
)
