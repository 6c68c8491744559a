def taxi_distance(a, b):
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def bounding_box(points):
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def walk_path(start, moves):
    x, y = start
    x += moves.count("E") - moves.count("W")
    y += moves.count("N") - moves.count("S")
    return x, y


def find_symbol(rows, symbol):
    for row, line in enumerate(rows):
        if symbol in line:
            return row, line.index(symbol)
    return None


def compass_point(degrees):
    points = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
    return points[round(degrees / 45) % 8]


def mines_around(field, row, column):
    count = 0
    for r in range(max(0, row - 1), min(len(field), row + 2)):
        for c in range(max(0, column - 1), min(len(field[r]), column + 2)):
            if (r, c) != (row, column) and field[r][c] == "*":
                count += 1
    return count
