def flatten(nested):
    return [item for inner in nested for item in inner]


def transpose(matrix):
    return [list(column) for column in zip(*matrix)]


def row_sums(table):
    return [sum(row) for row in table]


def column(table, index):
    return [row[index] for row in table]


def diagonal_sum(matrix):
    return sum(matrix[i][i] for i in range(len(matrix)))


def identity(n):
    return [[1 if i == j else 0 for j in range(n)] for i in range(n)]


def deep_flatten(nested):
    flat = []
    for item in nested:
        if isinstance(item, list):
            flat.extend(deep_flatten(item))
        else:
            flat.append(item)
    return flat


def rotate_clockwise(grid):
    return [list(column) for column in zip(*grid[::-1])]


def count_cells(grid, symbol):
    return sum(row.count(symbol) for row in grid)


def dot(u, v):
    return sum(a * b for a, b in zip(u, v))


def average_by_name(rows):
    results = {}
    for name, result in rows:
        results.setdefault(name, []).append(result)
    return {name: sum(values) / len(values) for name, values in results.items()}


def longest_row(table):
    return max(table, key=len, default=[])
