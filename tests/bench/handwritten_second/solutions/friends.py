def total_paid_by(expenses, name):
    return sum(amount for payer, amount in expenses if payer == name)


def in_currency(amount, rate):
    return round(amount * rate, 2)


def cents_to_text(cents):
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02}"


def fair_balances(paid):
    total = sum(paid.values())
    return {name: amount - total / len(paid) for name, amount in paid.items()}


def settle_up(balances):
    left = dict(balances)
    payments = []
    while any(left.values()):
        payer, getter = min(left, key=left.get), max(left, key=left.get)
        amount = min(-left[payer], left[getter])
        left[payer] += amount
        left[getter] -= amount
        payments.append((payer, getter, amount))
    return payments


class Kitty:
    def __init__(self, balance):
        self.balance = balance
        self.spent = []

    def pay(self, what, amount):
        if amount > self.balance:
            raise ValueError("not enough money")
        self.balance -= amount
        self.spent.append((what, amount))
        return self.balance
