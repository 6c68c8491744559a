def scale_recipe(amounts, serves, wanted):
    return {name: amount * wanted / serves for name, amount in amounts.items()}


def plants_per_row(length, spacing):
    return length // spacing + 1


def shopping_list(recipe, pantry):
    return {name: need - pantry.get(name, 0) for name, need in recipe.items() if need > pantry.get(name, 0)}


def parse_ingredient(line):
    amount, unit, name = line.split(maxsplit=2)
    return float(amount), unit, name


def thirsty_plants(watered, every, today):
    return sorted(plant for plant, day in watered.items() if today - day >= every[plant])


def recipes_by_missing(recipes, pantry):
    def missing(name):
        return sum(1 for ingredient in recipes[name] if ingredient not in pantry)

    return sorted(recipes, key=lambda name: (missing(name), name))
