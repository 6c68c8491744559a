def collapse_spaces(text):
    return " ".join(text.split())


def slugify(title):
    kept = "".join(c for c in title.lower() if c.isalnum() or c == " ")
    return "-".join(kept.split())


def strip_punctuation(text):
    return "".join(c for c in text if c not in ".,!?;:")


def mask_card(number):
    return "*" * (len(number) - 4) + number[-4:]


def truncate(text, limit):
    if len(text) <= limit:
        return text
    return text[: limit - 3] + "..."


def digits_only(phone):
    return "".join(c for c in phone if c.isdigit())


def drop_blank_lines(text):
    return "\n".join(line for line in text.split("\n") if line.strip())


def snake_to_camel(name):
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def camel_to_snake(name):
    return "".join("_" + c.lower() if c.isupper() else c for c in name)


def split_name(full_name):
    first, _, rest = full_name.partition(" ")
    return first, rest


def remove_prefix(name, prefix):
    if name.startswith(prefix):
        return name[len(prefix) :]
    return name
