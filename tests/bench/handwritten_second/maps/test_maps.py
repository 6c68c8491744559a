from maps import bounding_box, compass_point, find_symbol, mines_around, taxi_distance, walk_path


def test_taxi_distance():
    assert taxi_distance((0, 0), (3, 4)) == 7
    assert taxi_distance((2, 5), (-1, 1)) == 7
    assert taxi_distance((4, 4), (4, 4)) == 0


def test_bounding_box():
    assert bounding_box([(1, 5), (4, 2), (3, 9)]) == (1, 2, 4, 9)
    assert bounding_box([(-2, 0), (0, -3)]) == (-2, -3, 0, 0)
    assert bounding_box([(7, 8)]) == (7, 8, 7, 8)


def test_walk_path():
    assert walk_path((0, 0), "NNE") == (1, 2)
    assert walk_path((5, 5), "SSW") == (4, 3)
    assert walk_path((1, 1), "NESW") == (1, 1)
    assert walk_path((3, 2), "") == (3, 2)


def test_find_symbol():
    assert find_symbol(["..#", ".X."], "X") == (1, 1)
    assert find_symbol(["..#", ".X."], "#") == (0, 2)


def test_find_symbol_several():
    assert find_symbol(["...", "..X", "X.X"], "X") == (1, 2)
    assert find_symbol(["abab"], "b") == (0, 1)


def test_find_symbol_missing():
    assert find_symbol(["X"], "X") == (0, 0)
    assert find_symbol(["...", "..."], "X") is None
    assert find_symbol([], "X") is None


def test_compass_point():
    assert compass_point(0) == "N"
    assert compass_point(90) == "E"
    assert compass_point(225) == "SW"
    assert compass_point(315) == "NW"


def test_compass_point_nearest():
    assert compass_point(10) == "N"
    assert compass_point(40) == "NE"
    assert compass_point(100.5) == "E"
    assert compass_point(350) == "N"


def test_compass_point_more_than_once_around():
    assert compass_point(360) == "N"
    assert compass_point(370) == "N"
    assert compass_point(540) == "S"


def test_mines_around():
    field = ["*..", ".*.", "..*"]
    assert mines_around(field, 0, 1) == 2
    assert mines_around(field, 1, 2) == 2
    assert mines_around(["***", "*.*", "***"], 1, 1) == 8


def test_mines_around_not_itself():
    field = ["*..", ".*.", "..*"]
    assert mines_around(field, 1, 1) == 2


def test_mines_around_at_the_border():
    field = ["..*", "...", "*.*"]
    assert mines_around(field, 0, 0) == 0
    assert mines_around(field, 1, 0) == 1
    assert mines_around(field, 2, 1) == 2
    assert mines_around(["."], 0, 0) == 0
