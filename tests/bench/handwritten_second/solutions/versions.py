def is_hidden(path):
    return path.split("/")[-1].startswith(".")


def added_lines(old, new):
    return [line for line in new if line not in old]


def bump_version(version, part):
    major, minor, patch = (int(number) for number in version.split("."))
    if part == "major":
        return f"{major + 1}.0.0"
    if part == "minor":
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def latest_version(versions):
    return max(versions, key=lambda version: [int(number) for number in version.split(".")])


def backup_name(filename, number):
    stem, dot, extension = filename.rpartition(".")
    return f"{stem}.v{number}.{extension}" if dot else f"{filename}.v{number}"


def free_name(filename, taken):
    stem, extension = filename.split(".")
    name = filename
    number = 0
    while name in taken:
        number += 1
        name = f"{stem} ({number}).{extension}"
    return name
