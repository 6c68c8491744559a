"""Values of everyday kinds: money, games, files and addresses, checked numbers, geometry."""

import random
from collections.abc import Callable
from typing import Any

from greenroom_tiny.values.drawn import drawn_kind, scalar
from greenroom_tiny.values.plain import WORDS, any_int, clock, iso_date, list_of
from greenroom_tiny.values.written import KEYS


def _path(r: random.Random) -> str:
    folders = [r.choice(("home", "src", "docs", "data", "ada", "tmp", "lib.d")) for _ in range(r.randint(0, 3))]
    name = r.choice(("notes", "main", "report", "photo", ".hidden", "a-b", "img_01", "x.tar"))
    ending = r.choice((".txt", ".py", ".csv", ".JPG", ".png", ".gz", "", ".md"))
    return r.choice(("", "/", "")) + "/".join((*folders, name + ending))


def _url(r: random.Random) -> str:
    host = r.choice(("example.com", "www.example.org", "api.test.io", "localhost", "Shop.example.com"))
    path = "/".join(r.choice(("docs", "items", "v2", "search", "index.html")) for _ in range(r.randint(0, 3)))
    query = "&".join(f"{r.choice(KEYS)}={r.choice(WORDS)}" for _ in range(r.randint(1, 3)))
    port = f":{r.choice((80, 8080, 3000, 443))}" if r.random() < 0.3 else ""
    after = r.choice(("", f"?{query}", f"?{query}")) + r.choice(("", "", f"#{r.choice(WORDS)}"))
    return f"{r.choice(('http', 'https', 'ftp'))}://{host}{port}{r.choice(('/', '/', '')) if not path else '/'}{path}{after}"


def _email(r: random.Random) -> str:
    name, host = (
        r.choice(("ada", "bob.lee", "Zoe", "x_1", "info+news")),
        r.choice(("example.com", "Mail.org", "a.b.co")),
    )
    wrong = (
        f"{name}{host}",
        f"@{host}",
        f"{name}@",
        f"{name}@{name}@{host}",
        f"{name}@localhost",
        f"{name} @{host}",
        "",
    )
    return f"{name}@{host}" if r.random() < 0.65 else r.choice(wrong)


def _ipv4(r: random.Random) -> str:
    first = r.choice((10, 127, 192, 172, r.randint(1, 255), r.randint(1, 255)))
    second = 168 if first == 192 and r.random() < 0.7 else r.randint(0, 40)
    return f"{first}.{second}.{r.randint(0, 255)}.{r.randint(0, 255)}"


def _any_ip(r: random.Random) -> str:
    text = _ipv4(r)
    wrong = (
        text[:-1] + "x",
        text + ".1",
        text + "999",
        text.rpartition(".")[0],
        "300." + text,
        text.replace(".", "..", 1),
        "",
    )
    return text if r.random() < 0.6 else r.choice(wrong)


def _log(r: random.Random) -> str:
    level = r.choice(("INFO", "INFO", "ERROR", "WARNING", "DEBUG"))
    message = r.choice(("disk full", "user logged in", "retry: 3 left", "saved file", "timeout after 30 s", "started"))
    return f"{iso_date(r)} {clock(r)}:{r.randint(0, 59):02} {level} {message}"


def _card(r: random.Random) -> str:
    return r.choice(("A", "2", "3", "7", "9", "10", "J", "Q", "K")) + r.choice("HDCS")


def _hand(r: random.Random) -> list[str]:
    suits = r.choice(("H", "HDCS", "HS", "S"))
    return [_card(r)[:-1] + r.choice(suits) for _ in range(r.randint(1, 5))]


def _dice_five(r: random.Random) -> list[int]:
    few = r.choice(((1, 2, 3, 4, 5, 6), (1, 2, 3, 4, 5, 6), r.sample(range(1, 7), 2), [r.randint(1, 6)]))
    dice = [r.choice(few) for _ in range(5)]
    start = r.randint(1, 2)
    return r.sample(range(start, start + 5), 5) if r.random() < 0.25 else dice


def _bowling(r: random.Random) -> list[int]:
    """The rolls of a whole game of ten frames."""
    rolls: list[int] = []
    for frame in range(10):
        first = r.choice((10, r.randint(0, 9), r.randint(0, 9)))
        second = r.choice((10 - first, r.randint(0, 10 - first))) if first < 10 else 0
        rolls += [first] if first == 10 else [first, second]
        if frame == 9 and first + second == 10:
            rolls += [r.randint(0, 5) for _ in range(2 if first == 10 else 1)]
    return rolls


def _checked(total: Callable[[list[int]], int], size: int) -> Callable[[random.Random], str]:
    """Digits whose checksum is a multiple of ten in about half of the draws."""

    def make(r: random.Random) -> str:
        digits = [r.randint(0, 9) for _ in range(size)]
        if r.random() < 0.6:
            digits[-1] = next(last for last in range(10) if total([*digits[:-1], last]) % 10 == 0)
        return "".join(map(str, digits))

    return make


def _luhn(digits: list[int]) -> int:
    doubled = [2 * digit - 9 * (digit > 4) for digit in digits[-2::-2]]
    return sum(digits[-1::-2]) + sum(doubled)


def _ean(digits: list[int]) -> int:
    return sum(digits[0::2]) + 3 * sum(digits[1::2])


def _isbn10(r: random.Random) -> str:
    digits = [r.randint(0, 9) for _ in range(9)]
    check = sum((i + 1) * digit for i, digit in enumerate(digits)) % 11
    if r.random() < 0.4:
        check = r.randint(0, 9)
    return "".join(map(str, digits)) + ("X" if check == 10 else str(check))


def _mixed_brackets(r: random.Random) -> str:
    text, open_now = "", ""
    for _ in range(r.randint(0, 4)):
        opening = r.choice("([{")
        text += opening + r.choice(("", "", "a"))
        open_now += opening
        while open_now and r.random() < 0.45:
            text += {"(": ")", "[": "]", "{": "}"}[open_now[-1]]
            open_now = open_now[:-1]
    text += "".join({"(": ")", "[": "]", "{": "}"}[ch] for ch in reversed(open_now))
    if text and r.random() < 0.4:
        i = r.randrange(len(text))
        text = text[:i] + r.choice(("", "(", "]", "}")) + text[i + 1 :]
    return text


def _password(r: random.Random) -> str:
    parts = [
        r.choice(("Secret", "secret", "Tree", "XYZ", "a", "pass word")),
        r.choice(("", "7", "2024")),
        r.choice(("", "!", "_x", "#Q")),
    ]
    r.shuffle(parts)
    return "".join(parts)


def _nested(r: random.Random, depth: int = 0) -> list[Any]:
    return [
        _nested(r, depth + 1) if depth < 3 and r.random() < 0.35 else r.randint(-9, 20) for _ in range(r.randint(0, 4))
    ]


def _nine(r: random.Random) -> list[int]:
    numbers = r.sample(range(1, 10), 9)
    if r.random() < 0.5:
        numbers[r.randrange(9)] = r.randint(0, 10)
    return numbers


def _csv_line(r: random.Random) -> str:
    fields = [
        r.choice((r.choice(WORDS), f'"{r.choice(WORDS)}, {r.choice(WORDS)}"', "", str(any_int(r))))
        for _ in range(r.randint(1, 4))
    ]
    return ",".join(fields)


def _corners(r: random.Random) -> tuple[int, int, int, int]:
    x, y = r.randint(-5, 4), r.randint(-5, 4)
    return x, y, x + r.randint(1, 12), y + r.randint(1, 12)


def _spot(r: random.Random) -> tuple[int, int]:
    return r.randint(-6, 8), r.randint(-6, 8)


KINDS: dict[str, Callable[[random.Random], Any]] = {
    "price": scalar("price 1,200"),  # quarters, as all prices, so that sums are exact
    "prices": list_of(scalar("price 1,40")),
    "percent": lambda r: r.choice((0, 5, 10, 15, 20, 25, 50, r.randint(0, 100))),
    "cents": lambda r: r.choice((r.randint(0, 99), r.randint(0, 2000))),
    "cart": drawn_kind("tuples price=price 1,40;quantity=range 1,6"),
    "basket": drawn_kind("records name=pick Milk,Bread,Tea,Pen;price=price 1,20;quantity=range 1,5"),
    "price_tag": lambda r: r.choice(("$", "€", "", "£")) + f"{r.choice((r.randint(0, 90), r.randint(900, 40_000))):,}.{r.randint(0, 99):02}",
    "changes": list_of(lambda r: r.randint(-40, 50)),
    "die": lambda r: r.randint(1, 6),
    "dice": list_of(lambda r: r.randint(1, 6), 0, 6),
    "dice_five": _dice_five,
    "sorted_dice": lambda r: sorted(r.randint(1, 6) for _ in range(r.randint(0, 7))),
    "card": _card,  # "10H"
    "hand": _hand,
    "bowling": _bowling,
    "gesture": scalar("pick rock,paper,scissors"),
    "chess_square": lambda r: r.choice("abcdefgh") + r.choice("12345678"),
    "marks": lambda r: r.choice(([r.choice("XO")] * 3, [r.choice("XO ") for _ in range(3)], [r.choice("XO") for _ in range(3)])),
    "board": lambda r: [r.choice(([r.choice("XO ")] * 3, [r.choice("XO ") for _ in range(3)])) for _ in range(3)],
    "code": lambda r: "".join(r.choice("1234") for _ in range(4)),  # four digits, to be guessed
    "path": _path, "url": _url, "email": _email, "ipv4": _ipv4, "any_ip": _any_ip, "log": _log,
    "paths": list_of(_path, 0, 5), "emails": list_of(_email, 0, 5), "logs": list_of(_log, 0, 5),
    "luhn": _checked(_luhn, 8), "ean": _checked(_ean, 13), "isbn10": _isbn10,  # some valid, some not
    "mixed_brackets": _mixed_brackets, "password": _password, "csv_line": _csv_line, "nine": _nine, "nested": _nested,
    "hex": lambda r: "".join(r.choice("0123456789abcdef") for _ in range(2 * r.randint(0, 4))),
    "channel": lambda r: r.choice((0, 255, r.randint(0, 255))),
    "channels": list_of(lambda r: r.randint(0, 255), 0, 5),
    "file_size": lambda r: r.randint(0, 10 ** r.randint(1, 10)),
    "size_text": lambda r: f"{r.randint(0, 90)} {r.choice(('B', 'KB', 'MB', 'GB'))}",
    "temperature_unit": scalar("pick C,F"),
    "degrees": lambda r: r.choice((r.randint(0, 359), 45 * r.randint(0, 8))),
    "hour": lambda r: r.randint(0, 23), "minute": lambda r: r.randint(0, 59), "month": lambda r: r.randint(1, 12),
    "corners": _corners,  # a rectangle's left, bottom, right, top
    "spot": _spot,  # a point near the origin
    "grid_spot": lambda r: (r.randint(0, 3), r.randint(0, 3)),  # of three, some are in line
    "spots": list_of(_spot, 0, 5), "spots1": list_of(_spot, 1, 5),
}  # fmt: skip
ANNOTATIONS: dict[str, str] = {
    **dict.fromkeys(("price_tag", "card", "gesture", "chess_square", "code", "path", "url", "email", "ipv4", "any_ip"), "str"),
    **dict.fromkeys(("log", "luhn", "ean", "isbn10", "mixed_brackets", "password", "csv_line", "hex", "size_text"), "str"),
    **dict.fromkeys(("percent", "cents", "die", "channel", "file_size", "degrees", "hour", "minute", "month"), "int"),
    **dict.fromkeys(("changes", "dice", "sorted_dice", "dice_five", "bowling", "nine", "channels"), "list[int]"),
    **dict.fromkeys(("hand", "marks", "paths", "emails", "logs"), "list[str]"),
    **dict.fromkeys(("spots", "spots1"), "list[tuple[int, int]]"),
    "price": "float", "prices": "list[float]", "cart": "list[tuple[float, int]]", "basket": "list[dict]",
    "board": "list[list[str]]", "temperature_unit": "str", "nested": "list", "spot": "tuple[int, int]",
    "grid_spot": "tuple[int, int]",
    "corners": "tuple[int, int, int, int]",
}  # fmt: skip
