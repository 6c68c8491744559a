def run_length_encode(text):
    encoded = ""
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        encoded += text[i] + str(j - i)
        i = j
    return encoded


def run_length_decode(code):
    return "".join(code[i] * int(code[i + 1]) for i in range(0, len(code), 2))


def caesar(message, shift):
    out = ""
    for c in message:
        if "a" <= c <= "z":
            c = chr((ord(c) - ord("a") + shift) % 26 + ord("a"))
        out += c
    return out


def roman_to_int(numeral):
    worth = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    for here, after in zip(numeral, numeral[1:] + "I"):
        total += -worth[here] if worth[here] < worth[after] else worth[here]
    return total


def int_to_roman(number):
    table = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
        (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    out = ""
    for value, letters in table:
        while number >= value:
            out += letters
            number -= value
    return out


def brackets_balanced(expression):
    closes = {")": "(", "]": "[", "}": "{"}
    open_brackets = []
    for c in expression:
        if c in "([{":
            open_brackets.append(c)
        elif c in closes and (not open_brackets or open_brackets.pop() != closes[c]):
            return False
    return not open_brackets


def hex_to_rgb(colour):
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luhn_valid(digits):
    total = 0
    for i, c in enumerate(reversed(digits)):
        d = int(c)
        if i % 2:
            d *= 2
            if d > 9:
                d -= 9
        total += d
    return total % 10 == 0


def parse_pairs(text):
    return dict(part.split("=") for part in text.split(";") if part)


def csv_line(fields):
    return ",".join(field.strip() for field in fields)
