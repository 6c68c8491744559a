def parse_command(line):
    command, *arguments = line.split()
    return command.upper(), arguments


def status_kind(code):
    kinds = {2: "ok", 3: "redirect", 4: "client error", 5: "server error"}
    return kinds.get(code // 100, "unknown")


def build_query(params):
    return "&".join(f"{key}={params[key]}" for key in sorted(params))


def parse_headers(text):
    headers = {}
    for line in text.split("\n"):
        if not line:
            break
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    return headers


def xor_checksum(text):
    checksum = 0
    for character in text:
        checksum ^= ord(character)
    return f"{checksum:02X}"


def read_netstring(data):
    length, _, rest = data.partition(":")
    end = int(length)
    if rest[end : end + 1] != ",":
        raise ValueError("no comma")
    return rest[:end], rest[end + 1 :]
