def invert(mapping):
    return {value: key for key, value in mapping.items()}


def word_frequencies(text):
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return counts


def add_counts(first, second):
    total = dict(first)
    for key, count in second.items():
        total[key] = total.get(key, 0) + count
    return total


def keys_with_value(table, value):
    return sorted(key for key in table if table[key] == value)


def most_common(items):
    return max(items, key=items.count)


def at_least(stock, minimum):
    return {name: amount for name, amount in stock.items() if amount >= minimum}


def basket_total(basket, prices):
    return sum(quantity * prices[product] for product, quantity in basket.items())


def look_up_all(table, keys, default):
    return [table.get(key, default) for key in keys]


def winner(scores):
    return max(scores, key=scores.get)


def pick(record, fields):
    return {field: record[field] for field in fields if field in record}


def letter_positions(word):
    found = {}
    for i, letter in enumerate(word):
        found.setdefault(letter, []).append(i)
    return found


def pairs_to_dict_of_lists(pairs):
    collected = {}
    for key, value in pairs:
        collected.setdefault(key, []).append(value)
    return collected
