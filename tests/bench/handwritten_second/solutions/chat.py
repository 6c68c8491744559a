def domain_of(address):
    return address.split("@")[-1].lower()


def quote_lines(text):
    return "\n".join("> " + line for line in text.split("\n"))


def unread_by_sender(messages):
    counts = {}
    for message in messages:
        if not message["read"]:
            counts[message["from"]] = counts.get(message["from"], 0) + 1
    return counts


def reply_subject(subject):
    return subject if subject.lower().startswith("re:") else "Re: " + subject


def mentioned_users(message):
    names = []
    for word in message.split():
        name = word[1:].rstrip(",.:?!")
        if word.startswith("@") and name not in names:
            names.append(name)
    return names


def merge_bursts(messages):
    merged = []
    for author, text in messages:
        if merged and merged[-1][0] == author:
            merged[-1] = (author, merged[-1][1] + "\n" + text)
        else:
            merged.append((author, text))
    return merged
