"""Kitchen and garden."""


def scale_recipe(amounts: dict[str, float], serves: int, wanted: int) -> dict[str, float]:
    """Convert the amounts of a recipe that serves `serves` people so it serves `wanted` people."""
    ...


def plants_per_row(length: int, spacing: int) -> int:
    """How many plants fit in a row?

    The first one goes right at the start of the row, and then there is another one every
    `spacing` centimetres, as long as we don't get beyond `length` centimetres. A plant exactly
    at the end of the row is fine.
    """
    ...


def shopping_list(recipe: dict[str, int], pantry: dict[str, int]) -> dict[str, int]:
    """What do I still have to buy?

    Parameters
    ----------
    recipe : dict
        grams needed of each ingredient
    pantry : dict
        grams of what is in the house; ingredients we have run out of may be missing

    Returns
    -------
    dict
        grams to buy of each ingredient; those we have enough of are left out
    """
    ...


def parse_ingredient(line):
    """
    split a line of a recipe into amount, unit and name

    the name can be more than one word. the amount becomes a float

    >>> parse_ingredient("200 g brown sugar")
    (200.0, 'g', 'brown sugar')
    """
    ...


def thirsty_plants(watered: dict[str, int], every: dict[str, int], today: int) -> list[str]:
    """Names of the plants that need water today, in alphabetical order.

    watered: number of the day on which each plant got water last
    every: after how many days each plant needs water again

    So a plant watered on day 10 that wants water every 3 days is due on day 13, and stays due
    after that until someone waters it.
    """
    ...


def recipes_by_missing(recipes: dict[str, list[str]], pantry: list[str]) -> list[str]:
    """What shall we cook? Order the recipes by how many ingredients we would have to buy.

    :param recipes: the ingredients of each recipe, by its name
    :param pantry: what we have
    :return: names of the recipes, those with the fewest missing ingredients first; if two recipes
        miss the same number, in order of their names
    """
    ...
