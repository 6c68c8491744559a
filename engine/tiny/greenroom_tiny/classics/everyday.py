"""Classics of everyday programs: shops, games, logs, files, addresses, dates, units, plane geometry, text layout."""

from greenroom_tiny.classics.entry import Classic, Param

CLASSICS: tuple[Classic, ...] = (
    Classic(
        key="bulk_discount_price",
        names=("bulk_discount_price", "bulk_price", "quantity_discount_total", "price_for_quantity"),
        params=(
            Param(("price", "unit_price"), "price"),
            Param(("quantity", "count", "qty"), "pos"),
        ),
        returns="float",
        codes=(
            "rate = 0.8 if $q >= 50 else 0.9 if $q >= 10 else 1\nreturn round($p * $q * rate, 2)",
            (
                "total = $p * $q\n"
                "if $q >= 50:\n"
                "    return round(total * 0.8, 2)\n"
                "if $q >= 10:\n"
                "    return round(total * 0.9, 2)\n"
                "return round(total, 2)"
            ),
        ),
        phrases=(
            "Total for $q pieces at $p each; 10 % off from 10 pieces, 20 % off from 50. Rounded to cents.",
            (
                "Compute what a bulk order costs. Ten or more items are 10 percent cheaper, fifty or more 20 "
                "percent cheaper. Round to two decimals."
            ),
            (
                "Multiply `$p` by `$q` and take off the volume discount: 20% at 50 and above, 10% at 10 to 49, "
                "nothing below. Two decimals."
            ),
            (
                "How much does a customer pay for $q units when 10+ earns a tenth off and 50+ a fifth off? "
                "Rounded to 2 places."
            ),
            (
                "Quantity discount: under 10 full price, 10-49 pays 90 %, from 50 on 80 %. Returns the sum "
                "rounded to two decimals."
            ),
            "price x quantity with volume rebate (10 -> -10%, 50 -> -20%), rounded to 2 digits",
            (
                "Return the order's price rounded to cents. Buyers of at least 50 get 20% off, buyers of at "
                "least 10 get 10% off."
            ),
            (
                "Large orders are cheaper: the discount is 10 % starting with the tenth piece and 20 % "
                "starting with the fiftieth, on the whole amount. Round the result to 2 digits."
            ),
        ),
    ),
    Classic(
        key="cart_total",
        names=("cart_total", "order_total", "total_of_cart", "sum_of_lines", "cart_sum"),
        params=(Param(("cart", "lines", "items"), "cart"),),
        returns="float",
        codes=(
            "return sum(price * quantity for price, quantity in $p)",
            "total = 0\nfor price, quantity in $p:\n    total += price * quantity\nreturn total",
            "return sum(line[0] * line[1] for line in $p)",
        ),
        phrases=(
            "Total of a cart of (price, quantity) pairs.",
            "Add up price times quantity over all lines of $p.",
            (
                "What does everything in the cart cost together? Each line is a tuple of unit price and count. "
                "0 when it is empty."
            ),
            "Sum the order: every entry of `$p` is (unit price, how many).",
            "The amount to pay for a list of (price, quantity) tuples.",
            ("Goes through the lines and multiplies each price with its quantity, returning the sum of the products."),
            "cart -> grand total; an empty cart costs 0",
            "Work out the bill for pairs of price and number of pieces.",
            "Given order lines as (price, quantity), return their overall value.",
        ),
    ),
    Classic(
        key="cart_average_price",
        names=("cart_average_price", "average_item_price", "mean_unit_price", "average_price_per_piece"),
        params=(Param(("cart", "lines", "order"), "cart"),),
        returns="float",
        codes=(
            (
                "count = sum(quantity for _, quantity in $p)\n"
                "return round(sum(price * quantity for price, quantity in $p) / count, 2) if count else 0.0"
            ),
            (
                "total, count = 0.0, 0\n"
                "for price, quantity in $p:\n"
                "    total += price * quantity\n"
                "    count += quantity\n"
                "return round(total / count, 2) if count > 0 else 0.0"
            ),
        ),
        phrases=(
            (
                "Average price per piece of an order of (price, quantity) pairs, rounded to two decimals; 0.0 "
                "for no pieces."
            ),
            (
                "What does one item of $p cost on average, taking quantities into account? Rounded to cents, "
                "0.0 when the cart is empty."
            ),
            "Quantity-weighted mean of the unit prices, 2 decimals.",
            (
                "Divide the value of all order lines by the number of pieces and round to 2 digits. Nothing "
                "ordered gives 0.0."
            ),
            (
                "Mean unit price: each line of `$p` is (price, quantity) and counts as often as its quantity "
                "says. Round to two places; empty -> 0.0."
            ),
            (
                "Total cost over total count for a list of price/quantity tuples, rounded to cents (0.0 "
                "without any lines)."
            ),
            (
                "Return how much a single piece costs on average in this cart. Two decimals, 0.0 if there is "
                "nothing in it."
            ),
        ),
    ),
    Classic(
        key="invoice_total",
        names=("invoice_total", "total_with_tax", "invoice_amount", "gross_total"),
        params=(
            Param(("lines", "items", "invoice"), "cart"),
            Param(("tax", "tax_percent", "vat"), "percent"),
        ),
        returns="float",
        codes=(
            ("net = sum(price * quantity for price, quantity in $p)\nreturn round(net * (100 + $q) / 100, 2)"),
            (
                "net = 0.0\n"
                "for price, quantity in $p:\n"
                "    net += price * quantity\n"
                "return round(net * (100 + $q) / 100, 2)"
            ),
        ),
        phrases=(
            (
                "Invoice amount including tax: the lines are (price, quantity), $q is the tax in percent. "
                "Rounded to cents."
            ),
            "Sum up the invoice lines and add $q percent tax; two decimals.",
            "What does the customer have to pay with VAT? `$p` holds (unit price, quantity) tuples.",
            "Net total of all lines plus tax of $q %, rounded to 2 digits.",
            (
                "Gross total of an invoice. The tax is given as a percentage, so 20 means twenty percent. "
                "Rounded to two decimals."
            ),
            "Add the products of price and quantity, put $q per cent on top, round to cents.",
            (
                "Returns the total of $p with the tax rate `$q` (percent) applied, rounded to two decimal "
                "places. No lines give 0.0."
            ),
            "(price, quantity) lines + tax rate -> amount due",
        ),
    ),
    Classic(
        key="basket_total",
        names=("basket_total", "basket_sum", "total_of_basket", "checkout_total"),
        params=(Param(("basket", "items", "products"), "basket"),),
        returns="float",
        codes=(
            'return sum(item["price"] * item["quantity"] for item in $p)',
            'total = 0\nfor item in $p:\n    total += item["price"] * item["quantity"]\nreturn total',
        ),
        phrases=(
            'Total of a basket: each item is a dict with "price" and "quantity".',
            "Sum price times quantity over the dictionaries in $p.",
            "What must be paid for all items? An empty basket is 0.",
            'Add up `$p`, where every entry has the keys "name", "price" and "quantity".',
            "Value of the whole shopping basket (list of dicts).",
            "Multiply each product's price by its quantity and return the sum.",
            "Checkout: the overall amount for a list of items with a price and a quantity.",
            "basket of dicts -> amount to pay",
        ),
    ),
    Classic(
        key="cheapest_item_name",
        names=("cheapest_item_name", "cheapest_item", "name_of_cheapest", "best_bargain"),
        params=(Param(("basket", "items", "products"), "basket"),),
        returns="str | None",
        codes=(
            'return min($p, key=lambda item: item["price"])["name"] if $p else None',
            (
                "best = None\n"
                "for item in $p:\n"
                '    if best is None or item["price"] < best["price"]:\n'
                "        best = item\n"
                'return best["name"] if best else None'
            ),
            'if not $p:\n    return None\nreturn sorted($p, key=lambda item: item["price"])[0]["name"]',
        ),
        phrases=(
            "Name of the cheapest item in the basket, None if it is empty.",
            'Return the "name" of the entry with the lowest "price". The first one wins a tie.',
            "Which product costs least? None when there are no products.",
            (
                "Find the item with the smallest price among the dicts in `$p` and give back its name (None "
                "for an empty list)."
            ),
            "The least expensive thing in $p, by name; the earlier one if two cost the same.",
            "Look through the items and return the name of the one that is cheapest.",
            "lowest price -> its name, or None",
            "What is the bargain of the basket called?",
        ),
    ),
    Classic(
        key="affordable_items",
        names=("affordable_items", "items_within_budget", "names_within_budget", "what_can_i_buy"),
        params=(
            Param(("items", "products", "catalogue"), "basket"),
            Param(("budget", "limit", "money"), "price"),
        ),
        returns="list[str]",
        codes=(
            'return [item["name"] for item in $p if item["price"] <= $q / 10]',
            (
                "names = []\n"
                "for item in $p:\n"
                '    if item["price"] * 10 <= $q:\n'
                '        names.append(item["name"])\n'
                "return names"
            ),
        ),
        phrases=(
            "Names of the items whose price is at most a tenth of $q.",
            "List the names of all products that cost no more than ten percent of the budget.",
            ("Which items can you afford if you may spend a tenth of `$q` on one? Return their names in order."),
            'The "name" of every dict in $p with a "price" up to and including $q / 10.',
            "Keep the products priced at or below a tenth of the budget and return what they are called.",
            "Names of affordable goods; affordable means price <= budget / 10.",
            ("Return the names, in the given order, of those items that ten percent of the money would pay for."),
        ),
    ),
    Classic(
        key="items_that_cost_less",
        names=("items_that_cost_less", "cheaper_items", "names_below_price", "items_cheaper_than"),
        params=(
            Param(("items", "basket", "products"), "basket"),
            Param(("limit", "price", "maximum"), "die"),
        ),
        returns="list[str]",
        codes=(
            'return sorted({item["name"] for item in $p if item["price"] < $q * 4})',
            (
                "names = set()\n"
                "for item in $p:\n"
                '    if item["price"] < 4 * $q:\n'
                '        names.add(item["name"])\n'
                "return sorted(names)"
            ),
        ),
        phrases=(
            "Names of the items that are cheaper than four times $q, each once, in alphabetical order.",
            "Sorted, distinct names of the products with a price below 4 * $q.",
            ("Which product names have an item priced under four times the limit? Sort them and drop repeats."),
            ('Collect the "name" of each dict whose "price" is less than `$q` times four; no duplicates, A to Z.'),
            "Alphabetical list of names (without repetitions) of what costs strictly less than $q * 4.",
            ("Return the different names of the cheap items in sorted order. Cheap is anything below four times $q."),
            "filter by price < 4 * $q, then unique sorted names",
        ),
    ),
    Classic(
        key="change_due",
        names=("change_due", "give_change", "change_to_return", "money_back"),
        params=(
            Param(("price", "cost", "amount"), "price"),
            Param(("paid", "given", "cash"), "price"),
        ),
        returns="float | None",
        codes=(
            "return $q - $p if $q >= $p else None",
            "if $q < $p:\n    return None\nreturn $q - $p",
            "change = $q - $p\nreturn None if change < 0 else change",
        ),
        phrases=(
            "Change to hand back for $p when $q was given; None when that is not enough.",
            "How much money does the customer get back? None if `$q` doesn't cover `$p`.",
            "Paid minus price, or None if too little was paid.",
            "The difference between the cash given and the price. Not enough cash gives None.",
            ("Return the change due at the till. If the payment falls short, return None; an exact payment gives 0.0."),
            ("Work out what to give back after paying $q for something that costs $p. Short payments -> None."),
            "cash register: change for a purchase, None for insufficient payment",
            ("Subtract the cost from the money handed over; when the money is insufficient the answer is None."),
        ),
    ),
    Classic(
        key="can_pay",
        names=("can_pay", "is_enough_money", "has_enough_cash", "can_afford_all"),
        params=(
            Param(("cash", "money", "wallet"), "price"),
            Param(("prices", "costs"), "prices"),
        ),
        returns="bool",
        codes=(
            "return sum($q) <= $p",
            "left = $p\nfor price in $q:\n    left -= price\nreturn left >= 0",
            "return $p >= sum($q)",
        ),
        phrases=(
            "Is $p enough to pay for all of $q?",
            "True if the prices together don't exceed the cash.",
            "Check whether the money covers the sum of the prices. Exactly enough counts.",
            "Can everything in `$q` be bought with `$p`?",
            "Whether the total of $q is at most $p.",
            ("Enough money in the wallet for all these purchases? True or False. Buying nothing is always possible."),
            "Tell whether after paying every price something (or nothing) is left, rather than a debt.",
            "Return False when the sum of the costs is more than the available amount, otherwise True.",
        ),
    ),
    Classic(
        key="coins_by_value",
        names=("coins_by_value", "coin_counts", "count_coins", "coins_needed"),
        params=(Param(("cents", "amount", "change"), "cents"),),
        returns="dict[int, int]",
        codes=(
            ("counts = {}\nfor coin in (25, 10, 5, 1):\n    counts[coin], $p = divmod($p, coin)\nreturn counts"),
            (
                "counts = {}\n"
                "left = $p\n"
                "for coin in (25, 10, 5, 1):\n"
                "    counts[coin] = left // coin\n"
                "    left %= coin\n"
                "return counts"
            ),
        ),
        phrases=(
            (
                "How many quarters, dimes, nickels and pennies make $p cents? Return a dict from coin value "
                "(25, 10, 5, 1) to number."
            ),
            (
                "Give change with the coins 25, 10, 5 and 1, largest first; the result maps each coin to how "
                "many are needed."
            ),
            "Break $p cents into coins greedily: dictionary {25: ..., 10: ..., 5: ..., 1: ...}.",
            (
                "The coins (25, 10, 5, 1) that make up the amount, counted per coin. Coins that are not needed "
                "have count 0."
            ),
            "Count coins for an amount: use as many 25s as possible, then 10s, then 5s, then 1s.",
            ("Map every coin value out of 25, 10, 5 and 1 to the number of such coins in the smallest set worth `$p`."),
            "Return the change for $p cents as a dict coin -> count, with all four US coins as keys.",
            "cents -> coins per denomination, biggest coins first",
        ),
    ),
    Classic(
        key="split_cents",
        names=("split_cents", "split_bill_fairly", "fair_shares", "share_out"),
        params=(
            Param(("cents", "amount", "bill"), "cents"),
            Param(("people", "guests", "parts"), "small"),
        ),
        returns="list[int]",
        codes=(
            "share, rest = divmod($p, $q)\nreturn [share + 1] * rest + [share] * ($q - rest)",
            "return [$p // $q + (1 if i < $p % $q else 0) for i in range($q)]",
            "shares = [$p // $q] * $q\nfor i in range($p % $q):\n    shares[i] += 1\nreturn shares",
        ),
        phrases=(
            "Split $p cents among $q people; the first ones pay the cents that are left over.",
            "Divide the bill into $q whole shares that differ by at most one, larger shares first.",
            "Fair shares in cents: no cent is lost, the remainder goes to the first people, one each.",
            ("What does each of the `$q` guests pay so that the sum is exactly `$p`? Bigger shares come first."),
            "List of $q integers which add up to $p and are as equal as possible, in descending order.",
            (
                "Share out an amount of cents evenly, giving one extra cent to each of the first few when it "
                "doesn't divide."
            ),
            "Return the individual amounts for a split bill. 10 among 3 gives [4, 3, 3].",
            ("Break an integer into parts that are almost the same size, the ones with the extra unit at the front."),
        ),
    ),
    Classic(
        key="progressive_tax",
        names=("progressive_tax", "income_tax", "tax_on_income", "tax_due"),
        params=(Param(("income", "earnings", "salary"), "large"),),
        returns="float",
        codes=(
            (
                "tax = 0.0\n"
                "if $p > 10000:\n"
                "    tax += (min($p, 50000) - 10000) * 0.25\n"
                "if $p > 50000:\n"
                "    tax += ($p - 50000) * 0.5\n"
                "return tax"
            ),
            (
                "if $p <= 10000:\n"
                "    return 0.0\n"
                "if $p <= 50000:\n"
                "    return ($p - 10000) * 0.25\n"
                "return 10000.0 + ($p - 50000) * 0.5"
            ),
            ("middle = max(0, min($p, 50000) - 10000)\ntop = max(0, $p - 50000)\nreturn middle * 0.25 + top * 0.5"),
        ),
        phrases=(
            (
                "Income tax with brackets: nothing on the first 10000, 25 % on what lies between 10000 and "
                "50000, 50 % above."
            ),
            (
                "Progressive tax on $p. The part up to 10000 is free, the part up to 50000 is taxed at 25%, "
                "the rest at 50%."
            ),
            (
                "How much tax is due? Only the money over 10000 counts: a quarter of it, and half of "
                "everything past 50000."
            ),
            "Tax for an income, bracket by bracket (0 % to 10000, 25 % to 50000, 50 % from there).",
            (
                "Each slice of `$p` has its own rate: 0 below 10000, 0.25 from 10000 to 50000, 0.5 beyond "
                "50000. Return the sum."
            ),
            (
                "Compute the tax on a salary. Rates apply to the slices, not to the whole: 0, 25 and 50 "
                "percent with bounds 10000 and 50000."
            ),
            "marginal tax: 10k free, then 25% until 50k, then 50%; 0.0 for low incomes",
            (
                "Return as a float what somebody earning $p pays, when the first 10000 are tax free, the next "
                "40000 cost a quarter and all above costs half."
            ),
        ),
    ),
    Classic(
        key="loyalty_points",
        names=("loyalty_points", "points_earned", "bonus_points", "reward_points"),
        params=(
            Param(("amount", "spent", "price"), "price"),
            Param(("member", "is_member", "gold"), "bool"),
        ),
        returns="int",
        codes=(
            "points = int($p // 10)\nreturn points * 2 if $q else points",
            "return int($p // 10) * (2 if $q else 1)",
            "factor = 1\nif $q:\n    factor = 2\nreturn factor * int($p / 10)",
        ),
        phrases=(
            "Loyalty points: one for every full 10 spent, twice as many if $q.",
            "One point per complete 10 in `$p`; members get double.",
            ("How many bonus points does a purchase earn? Each whole 10 gives 1 point, doubled when $q is true."),
            "Points for a customer who spent $p. Started tens don't count. A member's points are doubled.",
            "Number of whole tens in the amount, times two for members.",
            ("Return the reward points of a sale (1 per 10 units of money, rounded down); multiply by 2 if $q."),
            "spent // 10 as an int, double for members",
            "Count a point for each full ten of $p, and twice that number if `$q` holds.",
        ),
    ),
    Classic(
        key="buy_one_get_one",
        names=("buy_one_get_one", "bogo_total", "bogo_price", "pay_every_second"),
        params=(
            Param(("price", "unit_price"), "price"),
            Param(("quantity", "count", "items"), "nat"),
        ),
        returns="float",
        codes=(
            "return $p * (($q + 1) // 2)",
            "return $p * ($q - $q // 2)",
            "paid = $q // 2\nif $q % 2:\n    paid += 1\nreturn paid * $p",
        ),
        phrases=(
            "Price of $q items at $p each when every second one is free.",
            "Buy one, get one free: what do `$q` pieces cost?",
            "Total for a two-for-one offer. An odd piece is paid in full.",
            "You pay for half of the items, rounded up. Return the amount.",
            'Cost of $q items in a "buy 1 get 1 free" sale.',
            "Only every other item has to be paid, starting with the first; 0.0 for no items.",
            "Return what the customer owes under a BOGO deal, $p being the price of one item.",
            "price times the number of paid items, where each paid item brings a free one",
        ),
    ),
    Classic(
        key="three_for_two",
        names=("three_for_two", "three_for_two_total", "pay_two_take_three", "price_three_for_two"),
        params=(
            Param(("price", "unit_price", "cost"), "price"),
            Param(("count", "quantity", "n"), "nat"),
        ),
        returns="float",
        codes=(
            "return $p * ($q - $q // 3)",
            "free = $q // 3\nreturn ($q - free) * $p",
            "groups, rest = divmod($q, 3)\nreturn $p * (2 * groups + rest)",
        ),
        phrases=(
            "Total for $q items at $p each when you get three for the price of two.",
            "Take three, pay two: what do $q pieces cost?",
            "Every third item is free. Return the sum to pay.",
            "Price of `$q` items of the same kind in a 3-for-2 offer.",
            "Each complete group of three costs only twice the price, leftover items the full price.",
            "Charge for all items but every third one.",
            "3 for 2 deal: unit price and quantity in, amount due out; buying nothing costs 0.0",
            "How much is due when one out of every three articles comes for free?",
        ),
    ),
    Classic(
        key="parse_price_tag",
        names=("parse_price_tag", "parse_price", "price_to_float", "read_amount"),
        params=(Param(("tag", "text", "price"), "price_tag"),),
        returns="float",
        codes=(
            'return float($p.lstrip("$$€£").replace(",", ""))',
            'return float("".join(ch for ch in $p if ch.isdigit() or ch == "."))',
            ('number = ""\nfor ch in $p:\n    if ch in "0123456789.":\n        number += ch\nreturn float(number)'),
        ),
        phrases=(
            'Turn a price such as "$$1,299.50" into a float.',
            ("Read the amount from a price tag: a currency sign may come first and commas separate thousands."),
            "The number in $p, without the currency symbol and the thousands separators.",
            'Parse `$p` ("€2,000.00", "19.99", "£5.00") as a floating point number.',
            "What does this price text amount to? Ignore the leading $$, € or £ and the commas.",
            "Strip currency signs and commas, then convert to float.",
            'Price string to number. "$$1,234.00" -> 1234.0',
            "Convert a formatted money amount back to a float.",
        ),
    ),
    Classic(
        key="format_cents",
        names=("format_cents", "cents_to_text", "cents_to_price", "show_cents"),
        params=(Param(("cents", "amount"), "cents"),),
        returns="str",
        codes=(
            'return f"{$p // 100}.{$p % 100:02d}"',
            'whole, rest = divmod($p, 100)\nreturn str(whole) + "." + str(rest).zfill(2)',
            'digits = str($p).zfill(3)\nreturn digits[:-2] + "." + digits[-2:]',
        ),
        phrases=(
            'Write $p cents as an amount with two decimals, e.g. 1205 -> "12.05".',
            'Format an integer number of cents as "units.cents".',
            'The price as text: 5 becomes "0.05", 250 becomes "2.50".',
            "Show cents as a decimal amount, always with two digits after the point.",
            "How do you write `$p` cents in whole units and cents? Return a string.",
            'cents (int) -> "0.99" style string',
            "Put a decimal point before the last two digits, padding with zeros where needed.",
            "Return the amount of money given in cents as a string with a point, without using floats.",
        ),
    ),
    Classic(
        key="net_of_gross",
        names=("net_of_gross", "net_price", "remove_tax", "price_before_tax"),
        params=(
            Param(("gross", "price", "total"), "price"),
            Param(("rate", "tax", "vat"), "percent"),
        ),
        returns="float",
        codes=(
            "return round($p / (1 + $q / 100), 2)",
            "factor = 1 + $q / 100\nreturn round($p / factor, 2)",
        ),
        phrases=(
            "Net price of a gross price $p that includes $q percent tax, rounded to two decimals.",
            "Take the tax out of a price. `$q` is the rate in percent; round to cents.",
            "What was the price before $q % tax was added?",
            "Remove the VAT contained in $p: divide by one plus the rate, two decimals.",
            ("Given a tax-inclusive amount and the tax percentage, return the amount without tax, rounded to cents."),
            "Work back from gross to net (rate in percent, result rounded to 2 places).",
            ("How much of $p is left when the included tax of $q per cent is taken off? Round to two decimals."),
            "gross / (1 + rate / 100), rounded to 2 digits",
        ),
    ),
    Classic(
        key="margin_percent",
        names=("margin_percent", "profit_margin", "margin", "margin_of_sale"),
        params=(
            Param(("cost", "buying_price"), "price"),
            Param(("price", "selling_price", "revenue"), "price"),
        ),
        returns="float",
        codes=(
            "return round(($q - $p) / $q * 100, 1)",
            "profit = $q - $p\nreturn round(profit / $q * 100, 1)",
        ),
        phrases=(
            "Profit margin in percent of the selling price $q when the goods cost $p; one decimal.",
            "How many percent of the price are profit? Rounded to one decimal place, negative for a loss.",
            "Margin = (price - cost) / price, as a percentage with one decimal.",
            "What share of `$q` remains after paying `$p` for the goods, in percent? Round to 1 digit.",
            ("Return the margin of a sale in per cent (1 decimal). Selling below cost gives a negative number."),
            "Work out the profit as a percentage of the sales price, rounded to tenths.",
            "profit relative to the selling price, in %, rounded to one digit",
        ),
    ),
    Classic(
        key="months_to_save",
        names=("months_to_save", "months_until_goal", "saving_months", "how_many_months"),
        params=(
            Param(("goal", "target", "price"), "large"),
            Param(("monthly", "savings", "per_month"), "pos"),
        ),
        returns="int",
        codes=(
            "return -(-$p // $q)",
            "months, rest = divmod($p, $q)\nreturn months + 1 if rest else months",
            "import math\n\nreturn math.ceil($p / $q)",
        ),
        phrases=(
            "How many months does it take to save $p when you put aside $q a month?",
            "Number of monthly payments of `$q` needed to reach the goal; a started month counts fully.",
            "Months until the savings are at least $p.",
            "Saving $q every month, after how many months have you got $p? 0 if the goal is 0.",
            "Divide the target by the monthly amount and round up to whole months.",
            "Return the smallest number of months whose savings cover the goal.",
            "goal / monthly rate, rounded up",
            "If somebody saves $q per month, when is $p reached? Count of months, as an int.",
        ),
    ),
    Classic(
        key="running_balance",
        names=("running_balance", "balances", "balance_history", "account_balances"),
        params=(
            Param(("start", "opening", "balance"), "int"),
            Param(("changes", "transactions", "amounts"), "changes"),
        ),
        returns="list[int]",
        codes=(
            "balances = []\nfor change in $q:\n    $p += change\n    balances.append($p)\nreturn balances",
            "return [$p + sum($q[: i + 1]) for i in range(len($q))]",
            "from itertools import accumulate\n\nreturn list(accumulate($q, initial=$p))[1:]",
        ),
        phrases=(
            "Balance of an account after each of the changes, starting with $p.",
            "List the running balance: begin at `$p` and apply the transactions in $q one after the other.",
            "The account balances after every transaction. The opening balance itself isn't in the list.",
            "Start from $p, add each amount in turn and record the value reached every time.",
            (
                "What is on the account after each deposit (positive) and withdrawal (negative)? An empty list "
                "if nothing happened."
            ),
            "Return as many balances as there are changes; each is the previous one plus the change.",
            "opening balance + movements -> balance after every movement",
            "Cumulative totals of $q on top of the starting amount.",
        ),
    ),
    Classic(
        key="goes_overdrawn",
        names=("goes_overdrawn", "is_ever_negative", "was_overdrawn", "falls_below_zero"),
        params=(
            Param(("start", "balance", "opening"), "nat"),
            Param(("changes", "transactions", "amounts"), "changes"),
        ),
        returns="bool",
        codes=(
            "for change in $q:\n    $p += change\n    if $p < 0:\n        return True\nreturn False",
            "return any($p + sum($q[: i + 1]) < 0 for i in range(len($q)))",
            "from itertools import accumulate\n\nreturn min(accumulate($q, initial=$p)) < 0",
        ),
        phrases=(
            "Does the account fall below zero at any point, starting with $p and applying $q in order?",
            "True if the balance is negative after one of the transactions.",
            "Check if an account that begins with `$p` is ever overdrawn by the changes.",
            "Was there a moment when more had been withdrawn than was there?",
            ("Apply the amounts one by one; True as soon as the balance drops under 0, False if that never happens."),
            "Whether the running balance goes negative (False for no transactions).",
            "Tells if the money ran out: any intermediate balance smaller than zero counts.",
            "below zero -> True; exactly zero is still fine",
        ),
    ),
    Classic(
        key="shipping_by_weight",
        names=("shipping_by_weight", "postage", "shipping_fee", "parcel_price"),
        params=(Param(("weight", "grams"), "seconds"),),
        returns="float | None",
        codes=(
            (
                "if $p <= 500:\n"
                "    return 2.5\n"
                "if $p <= 2000:\n"
                "    return 4.0\n"
                "if $p <= 10000:\n"
                "    return 7.5\n"
                "return None"
            ),
            (
                "for limit, fee in ((500, 2.5), (2000, 4.0), (10000, 7.5)):\n"
                "    if $p <= limit:\n"
                "        return fee\n"
                "return None"
            ),
        ),
        phrases=(
            ("Postage by weight in grams: up to 500 g 2.5, up to 2000 g 4.0, up to 10000 g 7.5, heavier parcels None."),
            (
                "What does it cost to send a parcel of $p grams? Tiers: 500 -> 2.5, 2000 -> 4.0, 10000 -> 7.5. "
                "None if it is too heavy."
            ),
            (
                "Shipping fee for a weight. The limits (inclusive) are 500, 2000 and 10000 grams for 2.5, 4.0 "
                "and 7.5; anything above can't be sent and gives None."
            ),
            ("Return 2.5, 4.0 or 7.5 depending on whether `$p` is at most 500, 2000 or 10000, and None beyond that."),
            (
                "Find the fee of the first weight class that the parcel fits in: 500 g (2.5), 2 kg (4.0), 10 "
                "kg (7.5). None over 10 kg."
            ),
            "Parcel price table: <= 500: 2.5; <= 2000: 4.0; <= 10000: 7.5; otherwise None.",
            (
                "Look up the postage for $p grams. Letters to 500 g are 2.5, small parcels to 2 kg 4.0, "
                "parcels to 10 kg 7.5; there is no price for more than that (None)."
            ),
        ),
    ),
    Classic(
        key="price_of_one",
        names=("price_of_one", "price_per_piece", "unit_price", "price_each"),
        params=(
            Param(("total", "price", "cost"), "price"),
            Param(("count", "pieces", "quantity"), "few"),
        ),
        returns="float | None",
        codes=(
            "return round($p / $q, 2) if $q else None",
            "if $q == 0:\n    return None\nreturn round($p / $q, 2)",
        ),
        phrases=(
            "Price of one piece when $q pieces cost $p together, rounded to cents. None for zero pieces.",
            ("What does each item cost? Divide the total by the count and round to two decimals; no items give None."),
            "Unit price, two decimals, None if $q is 0.",
            ("Total over quantity as an amount of money (2 decimals). If there is nothing to divide by, return None."),
            "Break a pack price down to a single piece; round to cents.",
            "Return `$p` divided by `$q`, rounded to two digits after the point, or None when `$q` is zero.",
            "How much is a single one if $q of them cost $p?",
        ),
    ),
)
