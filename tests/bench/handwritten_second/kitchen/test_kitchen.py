import pytest

from kitchen import parse_ingredient, plants_per_row, recipes_by_missing, scale_recipe, shopping_list, thirsty_plants


def test_scale_recipe():
    assert scale_recipe({"flour": 200, "eggs": 2}, 4, 8) == pytest.approx({"flour": 400, "eggs": 4})
    assert scale_recipe({"rice": 300}, 4, 2) == pytest.approx({"rice": 150})
    assert scale_recipe({"milk": 1.0}, 2, 3) == pytest.approx({"milk": 1.5})
    assert scale_recipe({}, 4, 2) == {}


def test_plants_per_row():
    assert plants_per_row(100, 30) == 4
    assert plants_per_row(20, 30) == 1
    assert plants_per_row(0, 10) == 1


def test_plants_per_row_one_at_the_very_end():
    assert plants_per_row(90, 30) == 4
    assert plants_per_row(89, 30) == 3


def test_shopping_list():
    assert shopping_list({"flour": 500, "butter": 250}, {"flour": 200, "butter": 300}) == {"flour": 300}
    assert shopping_list({"flour": 500}, {"flour": 500}) == {}
    assert shopping_list({}, {"salt": 10}) == {}


def test_shopping_list_not_in_the_pantry():
    assert shopping_list({"sugar": 80, "salt": 5}, {"salt": 1, "tea": 50}) == {"sugar": 80, "salt": 4}


def test_parse_ingredient():
    assert parse_ingredient("200 g brown sugar") == (200.0, "g", "brown sugar")
    assert parse_ingredient("1.5 l milk") == (1.5, "l", "milk")
    assert parse_ingredient("2 tbsp extra virgin olive oil") == (2.0, "tbsp", "extra virgin olive oil")


def test_parse_ingredient_amount_is_a_float():
    assert isinstance(parse_ingredient("3 cups flour")[0], float)


def test_thirsty_plants():
    watered = {"rose": 10, "basil": 12, "cactus": 1}
    every = {"rose": 3, "basil": 2, "cactus": 30}
    assert thirsty_plants(watered, every, 13) == ["rose"]
    assert thirsty_plants(watered, every, 14) == ["basil", "rose"]
    assert thirsty_plants(watered, every, 50) == ["basil", "cactus", "rose"]
    assert thirsty_plants(watered, every, 12) == []


def test_recipes_by_missing():
    recipes = {"soup": ["leek", "potato", "cream"], "toast": ["bread"], "omelette": ["egg", "butter"]}
    assert recipes_by_missing(recipes, ["bread", "egg"]) == ["toast", "omelette", "soup"]
    assert recipes_by_missing(recipes, ["leek", "potato", "cream"]) == ["soup", "toast", "omelette"]
    assert recipes_by_missing({}, ["egg"]) == []


def test_recipes_by_missing_equal():
    recipes = {"waffles": ["egg", "milk"], "porridge": ["oats", "milk"], "bread": ["rye", "yeast"]}
    assert recipes_by_missing(recipes, []) == ["bread", "porridge", "waffles"]
    assert recipes_by_missing(recipes, ["milk"]) == ["porridge", "waffles", "bread"]
