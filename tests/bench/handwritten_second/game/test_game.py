from game import Bag, fair_teams, health_after_hit, level_for, ranking_lines


def test_health_after_hit():
    assert health_after_hit(100, 30, 10) == 80
    assert health_after_hit(50, 20, 0) == 30


def test_health_after_hit_strong_armour():
    assert health_after_hit(50, 10, 25) == 50
    assert health_after_hit(50, 10, 10) == 50


def test_health_after_hit_dead():
    assert health_after_hit(20, 90, 5) == 0


def test_level_for():
    assert level_for(99, [100, 250]) == 1
    assert level_for(100, [100, 250]) == 2
    assert level_for(249, [100, 250]) == 2
    assert level_for(9000, [100, 250, 600]) == 4
    assert level_for(10, []) == 1


def test_ranking_lines():
    assert ranking_lines({"ann": 120, "zoe": 250}) == ["1. zoe (250)", "2. ann (120)"]
    assert ranking_lines({"bob": 0}) == ["1. bob (0)"]
    assert ranking_lines({}) == []


def test_ranking_lines_equal_points():
    assert ranking_lines({"max": 7, "eva": 7, "ian": 9}) == ["1. ian (9)", "2. eva (7)", "3. max (7)"]


def test_fair_teams():
    assert fair_teams({"ann": 50, "bob": 90, "cy": 70, "di": 30}) == (["bob", "di"], ["cy", "ann"])
    assert fair_teams({"ann": 10, "bob": 2, "cy": 3, "di": 4}) == (["ann"], ["di", "cy", "bob"])


def test_fair_teams_few_players():
    assert fair_teams({"solo": 5}) == (["solo"], [])
    assert fair_teams({}) == ([], [])


def test_fair_teams_equal_so_far():
    assert fair_teams({"a": 1, "b": 2, "c": 3, "d": 5}) == (["d", "a"], ["c", "b"])


def test_free_slots():
    bag = Bag(5)
    assert bag.free_slots() == 5
    bag.items = {"arrow": 40, "potion": 2}
    assert bag.free_slots() == 3
    bag.slots = 2
    assert bag.free_slots() == 0


def test_use():
    bag = Bag(5)
    bag.items = {"arrow": 40, "potion": 2}
    assert bag.use("arrow", 15) is True
    assert bag.use("potion") is True
    assert bag.items == {"arrow": 25, "potion": 1}


def test_use_the_last_one():
    bag = Bag(5)
    bag.items = {"arrow": 3, "key": 1}
    assert bag.use("key") is True
    assert bag.use("arrow", 3) is True
    assert bag.items == {}


def test_use_not_enough():
    bag = Bag(5)
    bag.items = {"arrow": 3}
    assert bag.use("arrow", 4) is False
    assert bag.use("rope") is False
    assert bag.items == {"arrow": 3}
