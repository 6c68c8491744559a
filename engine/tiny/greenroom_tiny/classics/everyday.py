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
            Param(("budget", "limit", "money"), "nat"),
        ),
        returns="list[str]",
        codes=(
            'return [item["name"] for item in $p if item["price"] <= $q]',
            (
                "names = []\n"
                "for item in $p:\n"
                '    if item["price"] <= $q:\n'
                '        names.append(item["name"])\n'
                "return names"
            ),
        ),
        phrases=(
            "Names of the items whose price is at most $q.",
            "List the names of all products that cost no more than the budget.",
            "Which of these can you afford with `$q`? Return their names in order.",
            'The "name" of every dict in $p with a "price" up to and including $q.',
            "Keep the products priced at or below the limit and return what they are called.",
            "Names of affordable goods; affordable means price <= $q. Quantities don't matter.",
            "Return the names, in the given order, of those items that $q would pay for.",
        ),
    ),
    Classic(
        key="distinct_cheap_names",
        names=("distinct_cheap_names", "cheap_names", "names_below_price", "items_cheaper_than"),
        params=(
            Param(("items", "basket", "products"), "basket"),
            Param(("limit", "price", "maximum"), "nat"),
        ),
        returns="list[str]",
        codes=(
            'return sorted({item["name"] for item in $p if item["price"] < $q})',
            (
                "names = set()\n"
                "for item in $p:\n"
                '    if item["price"] < $q:\n'
                '        names.add(item["name"])\n'
                "return sorted(names)"
            ),
            (
                "found = []\n"
                "for item in $p:\n"
                '    if item["price"] < $q and item["name"] not in found:\n'
                '        found.append(item["name"])\n'
                "return sorted(found)"
            ),
        ),
        phrases=(
            "Names of the items that are cheaper than $q, each once, in alphabetical order.",
            "Sorted, distinct names of the products with a price below $q.",
            "Which product names have an item priced under the limit? Sort them and drop repeats.",
            'Collect the "name" of each dict whose "price" is less than `$q`; no duplicates, A to Z.',
            "Alphabetical list of names (without repetitions) of what costs strictly less than $q.",
            "Return the different names of the cheap items in sorted order. Cheap is anything below $q.",
            "filter by price < $q, then unique sorted names",
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
    Classic(
        key="drop_lowest_die",
        names=("drop_lowest_die", "dice_total_without_lowest", "sum_without_smallest", "best_dice_total"),
        params=(Param(("dice", "rolls", "scores"), "dice"),),
        returns="int",
        codes=(
            "return sum($p) - min($p, default=0)",
            "return sum(sorted($p)[1:])",
            "if not $p:\n    return 0\nreturn sum($p) - min($p)",
        ),
        phrases=(
            "Total of the dice without the lowest one.",
            "Add up all rolls except the smallest; 0 for no dice.",
            "Roll several dice and drop the worst: what is the sum of the rest?",
            "Sum of $p leaving out one lowest value.",
            "The score you get when the lowest die is removed (only one of them if there are several).",
            "Return the sum of everything but the minimum of `$p`. With a single die the result is 0.",
            "best-of rule: drop one lowest roll, add the others",
            "Discard the smallest number once and total what remains.",
        ),
    ),
    Classic(
        key="is_full_house",
        names=("is_full_house", "full_house", "has_full_house", "check_full_house"),
        params=(Param(("dice", "rolls", "values"), "dice_five"),),
        returns="bool",
        codes=(
            "return sorted($p.count(value) for value in set($p)) == [2, 3]",
            (
                "counts = {}\n"
                "for value in $p:\n"
                "    counts[value] = counts.get(value, 0) + 1\n"
                "return sorted(counts.values()) == [2, 3]"
            ),
            "return len(set($p)) == 2 and $p.count($p[0]) in (2, 3)",
        ),
        phrases=(
            "Are the five dice a full house (three of one value and two of another)?",
            "True if $p consists of a triple and a pair of different values.",
            "Full house check for five dice.",
            "Do three dice show one number and the other two another number? Five equal dice don't count.",
            "Whether exactly two values occur in `$p`, one three times and one twice.",
            "Tell if this throw is a full house, like 2 2 5 5 5.",
            "Return True for three of a kind plus a pair, False for anything else, also for five of a kind.",
            "3 + 2 of the same -> True",
        ),
    ),
    Classic(
        key="is_large_straight",
        names=("is_large_straight", "large_straight", "has_large_straight", "five_in_a_row"),
        params=(Param(("dice", "rolls", "throw"), "dice_five"),),
        returns="bool",
        codes=(
            "return sorted($p) in ([1, 2, 3, 4, 5], [2, 3, 4, 5, 6])",
            "return len(set($p)) == 5 and max($p) - min($p) == 4",
            "ordered = sorted($p)\nreturn all(b - a == 1 for a, b in zip(ordered, ordered[1:]))",
        ),
        phrases=(
            "Do the five dice form a large straight (1-5 or 2-6, in any order)?",
            "True if the dice show five consecutive numbers.",
            "Large straight test: 1 2 3 4 5 or 2 3 4 5 6; the order of the dice doesn't matter.",
            "Check if `$p`, once sorted, goes up by one each time.",
            "Is this throw a run of five?",
            "Whether five different values without a gap were rolled.",
            ("Return False as soon as a number is doubled or missing in between, True for a straight of five."),
            "Five dice in, bool out: all consecutive?",
        ),
    ),
    Classic(
        key="upper_section_score",
        names=("upper_section_score", "score_number", "score_for_face", "sum_of_face"),
        params=(
            Param(("dice", "rolls", "throw"), "dice"),
            Param(("face", "number", "value"), "die"),
        ),
        returns="int",
        codes=(
            "return $p.count($q) * $q",
            "return sum(die for die in $p if die == $q)",
            "score = 0\nfor die in $p:\n    if die == $q:\n        score += die\nreturn score",
        ),
        phrases=(
            "Score of the dice that show $q: their sum.",
            "Add up only the dice equal to `$q`, 0 if there is none.",
            "Yahtzee's upper section: how many points do the dice with face $q give?",
            "Number of dice with the value $q, times $q.",
            "Count only those dice which match the chosen number and return their total.",
            'The points for the given face; three fours score 12 under "fours".',
            "What do all the $q's in $p add up to?",
            "Sum of the matching dice, other dice are ignored.",
        ),
    ),
    Classic(
        key="has_n_of_a_kind",
        names=("has_n_of_a_kind", "is_n_of_a_kind", "enough_equal_dice", "contains_repeats"),
        params=(
            Param(("dice", "rolls", "values"), "dice_five"),
            Param(("n", "count", "needed"), "small"),
        ),
        returns="bool",
        codes=(
            "return any($p.count(value) >= $q for value in set($p))",
            "return max($p.count(value) for value in $p) >= $q",
            "for value in $p:\n    if $p.count(value) >= $q:\n        return True\nreturn False",
        ),
        phrases=(
            "Does some value occur at least $q times among the dice?",
            "True if $p contains $q of a kind (or more).",
            "Check for $q equal dice.",
            "Are there `$q` or more dice with the same number?",
            "Whether the most frequent value comes up $q times at least.",
            "Three of a kind, four of a kind and so on: tells if at least $q dice agree.",
            "Return True when any face is repeated often enough ($q times), False otherwise.",
            "n of a kind?",
        ),
    ),
    Classic(
        key="row_winner",
        names=("row_winner", "line_winner", "winner_of_line", "who_owns_row"),
        params=(Param(("row", "line", "cells"), "marks"),),
        returns="str | None",
        codes=(
            'return $p[0] if $p[0] != " " and $p[0] == $p[1] == $p[2] else None',
            'if $p[0] != " " and len(set($p)) == 1:\n    return $p[0]\nreturn None',
            'for mark in ("X", "O"):\n    if $p == [mark] * 3:\n        return mark\nreturn None',
        ),
        phrases=(
            'Winner of one tic-tac-toe row: "X" or "O" if all three cells hold it, otherwise None.',
            'Return the mark that fills the whole line, None if the line is mixed or has a blank " ".',
            "Who has three in a row in `$p`? None for nobody; spaces are empty cells.",
            'The common mark of the three cells, or None. Three empty cells (" ") don\'t win.',
            "Check a line of noughts and crosses and give back the winning mark, if any.",
            (
                "If every cell of $p shows the same player, return that player, else None (blank cells belong "
                "to nobody)."
            ),
            "three equal marks -> that mark; anything else -> None",
            "Which player owns this row completely? A row with a space in it is owned by no one, so None.",
        ),
    ),
    Classic(
        key="board_winner",
        names=("board_winner", "winner", "tic_tac_toe_winner", "find_winner"),
        params=(Param(("board", "grid", "rows"), "board"),),
        returns="str | None",
        codes=(
            (
                "lines = [*$p, *zip(*$p), [$p[i][i] for i in range(3)], [$p[i][2 - i] for i in range(3)]]\n"
                "for line in lines:\n"
                '    if line[0] != " " and line[0] == line[1] == line[2]:\n'
                "        return line[0]\n"
                "return None"
            ),
            (
                "lines = [list(row) for row in $p] + [list(column) for column in zip(*$p)]\n"
                "lines.append([$p[0][0], $p[1][1], $p[2][2]])\n"
                "lines.append([$p[0][2], $p[1][1], $p[2][0]])\n"
                "for line in lines:\n"
                '    if len(set(line)) == 1 and line[0] != " ":\n'
                "        return line[0]\n"
                "return None"
            ),
        ),
        phrases=(
            (
                "Winner of a 3 x 3 tic-tac-toe board: look at rows, then columns, then diagonals; None if "
                "nobody has won."
            ),
            (
                'Return "X" or "O" if that mark fills a row, a column or a diagonal of $p, else None. Empty '
                'cells are " ". The first complete line found (rows first, then columns, then diagonals) '
                "decides."
            ),
            (
                "Who has won? Check the rows, the columns and the two diagonals in this order and return the "
                "first full line's mark, or None."
            ),
            (
                "Find three equal marks in a line on the board (rows from the top, columns from the left, "
                "diagonals); None without one."
            ),
            (
                "The player with three in a row on a noughts and crosses grid, otherwise None. Should there be "
                "several lines, rows come before columns and columns before diagonals."
            ),
            (
                "Checks all eight lines (3 rows, 3 columns, main diagonal, other diagonal) for three equal "
                "non-blank marks and returns the mark of the first one; None when there is none."
            ),
            'tic-tac-toe: winning mark or None (rows, columns, diagonals; " " is empty)',
        ),
    ),
    Classic(
        key="empty_cells",
        names=("empty_cells", "free_cells", "open_squares", "possible_moves"),
        params=(Param(("board", "grid"), "board"),),
        returns="list[tuple[int, int]]",
        codes=(
            'return [(i, j) for i in range(3) for j in range(3) if $p[i][j] == " "]',
            (
                "free = []\n"
                "for i, row in enumerate($p):\n"
                "    for j, mark in enumerate(row):\n"
                '        if mark == " ":\n'
                "            free.append((i, j))\n"
                "return free"
            ),
        ),
        phrases=(
            'Positions (row, column) of the empty cells of a tic-tac-toe board, where " " is empty.',
            "List the free squares as (row, column) tuples, row by row.",
            "Which moves are still possible on `$p`? Return index pairs of all cells that hold a space.",
            'Coordinates of every " " on the board, top to bottom and left to right.',
            "Find all open fields of the grid. Rows and columns count from 0.",
            "Return the places where a player may still put a mark; an empty list if the board is full.",
            "where is the board still blank? -> [(row, col), ...]",
        ),
    ),
    Classic(
        key="next_player",
        names=("next_player", "whose_turn", "player_to_move", "turn_of"),
        params=(Param(("board", "grid", "rows"), "board"),),
        returns="str",
        codes=(
            (
                "marks = [mark for row in $p for mark in row]\n"
                'return "X" if marks.count("X") <= marks.count("O") else "O"'
            ),
            (
                'xs = sum(row.count("X") for row in $p)\n'
                'os = sum(row.count("O") for row in $p)\n'
                'return "O" if xs > os else "X"'
            ),
        ),
        phrases=(
            ("Whose turn is it on a tic-tac-toe board? X starts, so X moves unless there are more X's than O's."),
            'Return "O" when the board has more X marks than O marks, otherwise "X".',
            "The player to move next: the one with fewer marks, X if both have the same number.",
            "X begins the game. Count the marks on `$p` and tell who plays now.",
            "Compare how many X's and O's are on the board; equal (or fewer X) means it is X's turn.",
            'Determine the next player, "X" or "O", from the marks already placed. Ties go to X.',
            "X if #X <= #O else O",
        ),
    ),
    Classic(
        key="rock_paper_scissors",
        names=("rock_paper_scissors", "rps_winner", "play_round", "judge_round"),
        params=(
            Param(("first", "player", "mine"), "gesture"),
            Param(("second", "opponent", "theirs"), "gesture"),
        ),
        returns="str",
        codes=(
            (
                "if $p == $q:\n"
                '    return "draw"\n'
                'beats = {"rock": "scissors", "paper": "rock", "scissors": "paper"}\n'
                'return "first" if beats[$p] == $q else "second"'
            ),
            (
                'order = ["rock", "paper", "scissors"]\n'
                'return ("draw", "first", "second")[(order.index($p) - order.index($q)) % 3]'
            ),
            (
                "if $p == $q:\n"
                '    return "draw"\n'
                'if ($p, $q) in (("rock", "scissors"), ("paper", "rock"), ("scissors", "paper")):\n'
                '    return "first"\n'
                'return "second"'
            ),
        ),
        phrases=(
            'Rock, paper, scissors: return "first", "second" or "draw" for the gestures $p and $q.',
            (
                'Who wins a round? "first" if $p beats $q, "second" if it is the other way round, "draw" if '
                "they are equal."
            ),
            (
                "Judge a round of rock-paper-scissors. Rock beats scissors, scissors beats paper, paper beats "
                'rock; the answer is "first", "second" or "draw".'
            ),
            (
                'Decide between `$p` and `$q` ("rock", "paper" or "scissors") and say which player won: '
                '"first", "second", or "draw".'
            ),
            (
                'Return "draw" for the same gesture twice, otherwise which of the two players '
                '("first"/"second") has the stronger one.'
            ),
            "Result of one game of paper-scissors-rock as a word: first, second or draw.",
            ('"rock" > "scissors" > "paper" > "rock"; tells the winner as "first" or "second", a tie as "draw".'),
        ),
    ),
    Classic(
        key="card_value",
        names=("card_value", "blackjack_value", "value_of_card", "card_points"),
        params=(Param(("card", "name"), "card"),),
        returns="int",
        codes=(
            ('rank = $p[:-1]\nif rank == "A":\n    return 11\nreturn 10 if rank in ("J", "Q", "K") else int(rank)'),
            (
                'values = {"A": 11, "J": 10, "Q": 10, "K": 10}\n'
                "rank = $p[:-1]\n"
                "return values[rank] if rank in values else int(rank)"
            ),
        ),
        phrases=(
            'Blackjack value of a card like "10H" or "AS": ace 11, J, Q and K 10, others their number.',
            ("How many points is the card worth? The last character is the suit; face cards count 10 and an ace 11."),
            (
                "Value of $p: the rank is everything before the suit letter. A -> 11; J, Q, K -> 10; numbers "
                "as they are."
            ),
            'Points for a playing card written as rank and suit, e.g. "QD" is 10, "7C" is 7, "AH" is 11.',
            "Work out a card's worth in blackjack, counting aces as eleven.",
            "Return 11 for an ace, 10 for a jack, queen or king, otherwise the number printed on the card.",
            'card text ("KD", "2S", "10C") -> points',
        ),
    ),
    Classic(
        key="hand_value",
        names=("hand_value", "blackjack_total", "best_total", "value_of_hand"),
        params=(Param(("hand", "cards"), "hand"),),
        returns="int",
        codes=(
            (
                "ranks = [card[:-1] for card in $p]\n"
                'total = sum(11 if rank == "A" else 10 if rank in "JQK" else int(rank) for rank in ranks)\n'
                'aces = ranks.count("A")\n'
                "while total > 21 and aces:\n"
                "    total -= 10\n"
                "    aces -= 1\n"
                "return total"
            ),
            (
                'values = {"A": 1, "J": 10, "Q": 10, "K": 10}\n'
                "points = [values.get(card[:-1]) or int(card[:-1]) for card in $p]\n"
                "total = sum(points)\n"
                "for _ in range(points.count(1)):\n"
                "    if total + 10 <= 21:\n"
                "        total += 10\n"
                "return total"
            ),
        ),
        phrases=(
            ("Blackjack total of the hand. An ace counts 11, but 1 where 11 would make more than 21. J, Q, K are 10."),
            ("Best value of $p in blackjack: aces are 11 or 1, whichever is best without going over 21 if possible."),
            ('Add up the cards ("10H", "AS", ...); turn aces from 11 into 1 as long as the total is above 21.'),
            "How many points is this hand worth in 21? Faces 10, aces 11 or 1.",
            ("Total of a hand of cards with soft aces: lower them to one, one by one, while the sum exceeds 21."),
            (
                "Sum the ranks (the suit is the last letter), court cards being 10, and reduce by 10 for an "
                "ace while it is a bust."
            ),
            (
                "Return the score of `$p`. Numbers count themselves, J/Q/K ten, each ace eleven unless the "
                "hand would then be over 21, in which case it is one."
            ),
        ),
    ),
    Classic(
        key="is_flush",
        names=("is_flush", "same_suit", "all_one_suit", "has_single_suit"),
        params=(Param(("hand", "cards"), "hand"),),
        returns="bool",
        codes=(
            "return len({card[-1] for card in $p}) == 1",
            "return all(card[-1] == $p[0][-1] for card in $p)",
            ("suit = $p[0][-1]\nfor card in $p:\n    if card[-1] != suit:\n        return False\nreturn True"),
        ),
        phrases=(
            "Do all cards have the same suit? The suit is a card's last letter.",
            "True if $p is a flush.",
            'Check that the cards of a hand ("10H", "KH", ...) all end in the same letter.',
            "Are these cards of a single suit?",
            "Whether only one suit occurs in `$p`.",
            "Flush test: every card shares the suit of the first one.",
            "Return False when two different suits are in the hand. A single card is a flush.",
            "Hand of cards -> is there just one suit?",
        ),
    ),
    Classic(
        key="cards_by_suit",
        names=("cards_by_suit", "group_by_suit", "sort_into_suits", "ranks_by_suit"),
        params=(Param(("hand", "cards"), "hand"),),
        returns="dict[str, list[str]]",
        codes=(
            ("suits = {}\nfor card in $p:\n    suits.setdefault(card[-1], []).append(card[:-1])\nreturn suits"),
            "return {suit: [card[:-1] for card in $p if card[-1] == suit] for suit in dict.fromkeys(card[-1] for card in $p)}",
            (
                "from collections import defaultdict\n"
                "\n"
                "suits = defaultdict(list)\n"
                "for card in $p:\n"
                "    suits[card[-1]].append(card[:-1])\n"
                "return dict(suits)"
            ),
        ),
        phrases=(
            "Group the cards by suit: a dict from suit letter to the ranks of that suit, in order.",
            'Ranks per suit. "10H" belongs to "H" with rank "10".',
            (
                "Sort a hand into suits (the last letter of each card); the values are lists of what stands "
                "before that letter."
            ),
            "Which ranks do you hold in each suit? Map suit -> list of ranks.",
            "Dictionary of the suits in `$p` with the ranks held in each of them.",
            (
                "Split every card into rank and suit and collect the ranks under their suit, keeping the order "
                "of the hand."
            ),
            '["AH", "2S", "KH"] -> {"H": ["A", "K"], "S": ["2"]}',
        ),
    ),
    Classic(
        key="card_full_name",
        names=("card_full_name", "describe_card", "card_name", "name_of_card"),
        params=(Param(("card", "short"), "card"),),
        returns="str",
        codes=(
            (
                'ranks = {"A": "Ace", "J": "Jack", "Q": "Queen", "K": "King"}\n'
                'suits = {"H": "Hearts", "D": "Diamonds", "C": "Clubs", "S": "Spades"}\n'
                'return f"{ranks.get($p[:-1], $p[:-1])} of {suits[$p[-1]]}"'
            ),
            (
                "rank, suit = $p[:-1], $p[-1]\n"
                'rank = {"A": "Ace", "J": "Jack", "Q": "Queen", "K": "King"}.get(rank, rank)\n'
                'return rank + " of " + {"H": "Hearts", "D": "Diamonds", "C": "Clubs", "S": "Spades"}[suit]'
            ),
        ),
        phrases=(
            'Full name of a card: "QH" is "Queen of Hearts", "10S" is "10 of Spades".',
            'Spell out a short card name such as "AD" -> "Ace of Diamonds".',
            (
                'Write `$p` as "rank of suit"; A, J, Q, K and the suits H, D, C, S become words, number ranks '
                "stay digits."
            ),
            'What is this card called? E.g. "7C" -> "7 of Clubs".',
            "Describe a playing card in words. The suit comes last in the abbreviation.",
            (
                "Expand the abbreviation: rank letters to Ace, Jack, Queen, King; suit letters to Hearts, "
                "Diamonds, Clubs, Spades."
            ),
            'Turn "KS" into "King of Spades" and so on.',
        ),
    ),
    Classic(
        key="bowling_score",
        names=("bowling_score", "score_bowling", "bowling_total", "score_game"),
        params=(Param(("rolls", "throws", "knocked"), "bowling"),),
        returns="int",
        codes=(
            (
                "score = i = 0\n"
                "for _ in range(10):\n"
                "    if $p[i] == 10:\n"
                "        score += sum($p[i : i + 3])\n"
                "        i += 1\n"
                "    else:\n"
                "        spare = $p[i] + $p[i + 1] == 10\n"
                "        score += sum($p[i : i + 2 + spare])\n"
                "        i += 2\n"
                "return score"
            ),
            (
                "total, i = 0, 0\n"
                "for frame in range(10):\n"
                "    pins = 3 if $p[i] == 10 or $p[i] + $p[i + 1] == 10 else 2\n"
                "    total += sum($p[i : i + pins])\n"
                "    i += 1 if $p[i] == 10 else 2\n"
                "return total"
            ),
        ),
        phrases=(
            "Score of a complete game of ten-pin bowling, given the pins of every roll.",
            "Bowling: ten frames; a strike adds the next two rolls, a spare adds the next one.",
            (
                "Total score for the rolls in $p. After a strike the next two throws count double, after a "
                "spare the next one."
            ),
            (
                "How many points does this bowling game score? A frame with ten pins in one roll is a strike, "
                "in two rolls a spare."
            ),
            ("Add up the ten frames with the bonus for strikes (two further rolls) and spares (one further roll)."),
            (
                "Compute the result of a whole game from its list of rolls (bonus rolls of the tenth frame "
                "included at the end)."
            ),
            ("`$p` are the pins knocked down per roll in a full game; return the final score, bonuses included."),
        ),
    ),
    Classic(
        key="chess_square_colour",
        names=("chess_square_colour", "square_colour", "colour_of_square", "light_or_dark"),
        params=(Param(("square", "cell", "position"), "chess_square"),),
        returns="str",
        codes=(
            'return "dark" if (ord($p[0]) + int($p[1])) % 2 == 0 else "light"',
            (
                'column = "abcdefgh".index($p[0])\n'
                "row = int($p[1]) - 1\n"
                'return "light" if (column + row) % 2 else "dark"'
            ),
            (
                'if $p[0] in "aceg":\n'
                '    return "dark" if $p[1] in "1357" else "light"\n'
                'return "light" if $p[1] in "1357" else "dark"'
            ),
        ),
        phrases=(
            'Colour of a chessboard square: "light" or "dark"; a1 is dark.',
            'Is the square (such as "e4") a light or a dark one? Return the word.',
            'Return "dark" for a1, c1, b2 ... and "light" for b1, a2 ...',
            "Which colour has `$p` on a chessboard?",
            "A square is dark when its column number (a = 1) plus its row number is even, otherwise light.",
            'Tell if a field of the chess board, given like "h8", is "light" or "dark".',
            'chess square -> "light"/"dark"',
        ),
    ),
    Classic(
        key="chess_to_index",
        names=("chess_to_index", "square_to_index", "parse_square", "square_position"),
        params=(Param(("square", "cell", "name"), "chess_square"),),
        returns="tuple[int, int]",
        codes=(
            'return 8 - int($p[1]), ord($p[0]) - ord("a")',
            'row = 8 - int($p[1])\ncolumn = "abcdefgh".index($p[0])\nreturn (row, column)',
        ),
        phrases=(
            'Row and column of a chess square in a list of rows: "a8" is (0, 0), "h1" is (7, 7).',
            (
                'Convert a square name like "e4" to (row, column), counting rows from the top (rank 8) and '
                "columns from the left, both from 0."
            ),
            "Where is `$p` in an 8 x 8 grid whose first row is rank 8? Tuple of row and column indexes.",
            ("Turn algebraic notation into indexes (row, column) with rank 8 as row 0 and file a as column 0."),
            "Return a tuple: 8 minus the rank, and the position of the file letter.",
            'Grid coordinates of a chess field, the upper left corner "a8" being (0, 0).',
            '"e4" -> (4, 4), "a8" -> (0, 0), "b1" -> (7, 1)',
        ),
    ),
    Classic(
        key="is_knight_move",
        names=("is_knight_move", "knight_can_move", "is_valid_knight_move", "knight_reaches"),
        params=(
            Param(("start", "origin", "here"), "chess_square"),
            Param(("end", "target", "there"), "chess_square"),
        ),
        returns="bool",
        codes=(
            (
                "dx = abs(ord($p[0]) - ord($q[0]))\n"
                "dy = abs(int($p[1]) - int($q[1]))\n"
                "return (dx, dy) in ((1, 2), (2, 1))"
            ),
            "dx = abs(ord($p[0]) - ord($q[0]))\ndy = abs(ord($p[1]) - ord($q[1]))\nreturn dx * dy == 2",
            (
                'columns = abs("abcdefgh".index($p[0]) - "abcdefgh".index($q[0]))\n'
                "rows = abs(int($p[1]) - int($q[1]))\n"
                "return sorted([columns, rows]) == [1, 2]"
            ),
        ),
        phrases=(
            "Can a knight go from $p to $q in one move?",
            "True if the two chess squares are a knight's move apart.",
            'Check a knight move such as "g1" to "f3": two steps one way and one step across.',
            "Is `$q` reachable for a knight on `$p`?",
            "Whether the squares differ by 1 in one direction and by 2 in the other.",
            "Return True for a legal jump of the knight on an empty board.",
            'Knight\'s move? Squares are given as "b1", "c3" and so on.',
            "Does moving a knight between these fields follow the rules of chess?",
        ),
    ),
    Classic(
        key="queen_attacks",
        names=("queen_attacks", "queen_can_attack", "is_queen_move", "queen_sees"),
        params=(
            Param(("queen", "start", "here"), "chess_square"),
            Param(("other", "target", "there"), "chess_square"),
        ),
        returns="bool",
        codes=(
            (
                "dx = abs(ord($p[0]) - ord($q[0]))\n"
                "dy = abs(int($p[1]) - int($q[1]))\n"
                "return $p != $q and (dx == 0 or dy == 0 or dx == dy)"
            ),
            (
                "if $p == $q:\n"
                "    return False\n"
                "if $p[0] == $q[0] or $p[1] == $q[1]:\n"
                "    return True\n"
                "return abs(ord($p[0]) - ord($q[0])) == abs(ord($p[1]) - ord($q[1]))"
            ),
        ),
        phrases=(
            "Does a queen on $p attack the square $q (same row, column or diagonal)?",
            (
                "True if a queen could move from one square to the other on an empty board. A square doesn't "
                "attack itself."
            ),
            "Check if `$q` lies on a line or a diagonal of `$p`.",
            "Is the piece on $q in danger from the queen on $p? Same square: no.",
            "Whether the two chess squares share a file, a rank or a diagonal and are different.",
            'Queen attack test for squares like "d4".',
            ("Return False for the same square and for squares not on a straight or diagonal line, otherwise True."),
            "Can the queen get there in a single move, with nothing in between?",
        ),
    ),
    Classic(
        key="king_distance",
        names=("king_distance", "king_steps", "chess_distance", "moves_of_king"),
        params=(
            Param(("start", "origin", "here"), "chess_square"),
            Param(("end", "goal", "there"), "chess_square"),
        ),
        returns="int",
        codes=(
            "return max(abs(ord($p[0]) - ord($q[0])), abs(int($p[1]) - int($q[1])))",
            (
                "columns = abs(ord($p[0]) - ord($q[0]))\n"
                "rows = abs(ord($p[1]) - ord($q[1]))\n"
                "return columns if columns > rows else rows"
            ),
        ),
        phrases=(
            "How many moves does a king need from $p to $q?",
            "Number of king's steps between two chess squares.",
            "The larger of the column distance and the row distance of the squares.",
            "Count the moves of a king that walks from one field to another; 0 for the same field.",
            'King distance (Chebyshev) between squares such as "a1" and "c7".',
            "Fewest steps, diagonal ones allowed, from `$p` to `$q` on a chessboard.",
            "Return the minimal number of moves for the king.",
        ),
    ),
    Classic(
        key="exact_hits",
        names=("exact_hits", "count_bulls", "right_places", "digits_in_place"),
        params=(
            Param(("secret", "code", "answer"), "code"),
            Param(("guess", "attempt"), "code"),
        ),
        returns="int",
        codes=(
            "return sum(a == b for a, b in zip($p, $q))",
            "hits = 0\nfor i in range(4):\n    if $p[i] == $q[i]:\n        hits += 1\nreturn hits",
        ),
        phrases=(
            "How many digits of the guess are right and in the right place?",
            "Count the bulls: positions where $p and $q have the same digit.",
            "Mastermind: number of exact matches between the secret and the guess, both of four digits.",
            "Compare two codes place by place and count the agreements.",
            "Number of places in which the guess is correct.",
            "Return how many of the four digits were guessed in their proper position.",
            "In `$q`, how many digits stand where they stand in `$p`?",
            "exact hits of a guess",
        ),
    ),
    Classic(
        key="misplaced_hits",
        names=("misplaced_hits", "count_cows", "right_but_misplaced", "wrong_place_count"),
        params=(
            Param(("secret", "code", "answer"), "code"),
            Param(("guess", "attempt"), "code"),
        ),
        returns="int",
        codes=(
            (
                "common = sum(min($p.count(d), $q.count(d)) for d in set($q))\n"
                "return common - sum(a == b for a, b in zip($p, $q))"
            ),
            (
                "left = [a for a, b in zip($p, $q) if a != b]\n"
                "cows = 0\n"
                "for a, b in zip($p, $q):\n"
                "    if a != b and b in left:\n"
                "        left.remove(b)\n"
                "        cows += 1\n"
                "return cows"
            ),
        ),
        phrases=(
            "Count the cows: digits of the guess that are in the secret but at another place.",
            ("Mastermind's white pegs: right digit, wrong position. Each digit of the secret is matched only once."),
            "How many digits did the guess get right but misplace? Exact hits don't count.",
            "Digits shared by both codes (with multiplicity), minus those already in the right place.",
            (
                "Number of digits of `$q` that occur elsewhere in `$p`, not counting digits in the correct "
                "position and using each digit once."
            ),
            (
                "Return how many guessed digits belong to the secret without standing where they should; "
                "repeated digits only count as often as they are there."
            ),
            "white pegs for a four-digit guess",
        ),
    ),
    Classic(
        key="hangman_mask",
        names=("hangman_mask", "masked_word", "show_progress", "reveal_letters"),
        params=(
            Param(("word", "secret", "answer"), "word"),
            Param(("guessed", "letters", "guesses"), "word"),
        ),
        returns="str",
        codes=(
            'return "".join(ch if ch in $q else "_" for ch in $p)',
            'shown = ""\nfor ch in $p:\n    shown += ch if ch in $q else "_"\nreturn shown',
            'return "".join(["_", ch][ch in $q] for ch in $p)',
        ),
        phrases=(
            'Hangman: show the letters of $p that have been guessed, "_" for the others.',
            "Replace each letter of the word which isn't among the guessed letters by an underscore.",
            (
                "What does the player see of the secret word? Unknown letters are underscores. Capitals differ "
                "from small letters."
            ),
            "Mask `$p`, leaving only characters that occur in `$q`.",
            'Reveal guessed letters and hide the rest behind "_".',
            "The word with every letter not in $q blanked out by an underscore (no spaces in between).",
            'Return a string as long as the word: guessed characters as they are, "_" everywhere else.',
            "progress display of a hangman game",
        ),
    ),
    Classic(
        key="follow_moves",
        names=("follow_moves", "final_position", "walk", "where_does_it_end"),
        params=(Param(("moves", "steps", "path"), "moves"),),
        returns="tuple[int, int]",
        codes=(
            'return $p.count("R") - $p.count("L"), $p.count("U") - $p.count("D")',
            (
                "x = y = 0\n"
                "for move in $p:\n"
                '    if move in "LR":\n'
                '        x += 1 if move == "R" else -1\n'
                "    else:\n"
                '        y += 1 if move == "U" else -1\n'
                "return x, y"
            ),
            (
                'ways = {"L": (-1, 0), "R": (1, 0), "U": (0, 1), "D": (0, -1)}\n'
                "x = y = 0\n"
                "for move in $p:\n"
                "    dx, dy = ways[move]\n"
                "    x, y = x + dx, y + dy\n"
                "return x, y"
            ),
        ),
        phrases=(
            "Where does a robot end that starts at (0, 0) and follows moves L, R, U, D? Up increases y.",
            "Final position (x, y) after the steps in $p: R and L change x, U and D change y by one.",
            (
                'Follow a string of moves ("U" up, "D" down, "L" left, "R" right) from the origin and return '
                "the coordinates."
            ),
            "Walk one unit per letter and return where you are as (x, y). Right and up are positive.",
            "The point reached from (0, 0) after carrying out every move.",
            "Count the steps in each direction and return the net displacement (x, y).",
            'moves such as "RRU" -> (2, 1)',
        ),
    ),
    Classic(
        key="returns_to_start",
        names=("returns_to_start", "is_round_trip", "ends_at_origin", "comes_back"),
        params=(Param(("moves", "steps", "path"), "moves"),),
        returns="bool",
        codes=(
            'return $p.count("L") == $p.count("R") and $p.count("U") == $p.count("D")',
            (
                "x = y = 0\n"
                "for move in $p:\n"
                '    x += (move == "R") - (move == "L")\n'
                '    y += (move == "U") - (move == "D")\n'
                "return x == 0 and y == 0"
            ),
        ),
        phrases=(
            "Does the robot come back to where it started after the moves L, R, U, D?",
            "True if there are as many lefts as rights and as many ups as downs.",
            "Check whether the path ends at its starting point.",
            "Is `$p` a round trip? Each letter is a step left (L), right (R), up (U) or down (D).",
            "Whether all steps cancel out. No moves at all: True.",
            "Return True when following the moves leads back to the origin.",
            "Left and right steps balanced, up and down steps too?",
            "Robot walk, closed or not.",
        ),
    ),
    Classic(
        key="next_cell_state",
        names=("next_cell_state", "game_of_life_rule", "lives_on", "is_alive_next"),
        params=(
            Param(("alive", "living", "cell"), "bool"),
            Param(("neighbours", "count", "n"), "few"),
        ),
        returns="bool",
        codes=(
            "return $q == 3 or ($p and $q == 2)",
            "if $p:\n    return $q in (2, 3)\nreturn $q == 3",
            "if $q == 3:\n    return True\nreturn $p and $q == 2",
        ),
        phrases=(
            "Game of Life: is the cell alive in the next generation? $q is its number of living neighbours.",
            ("A living cell stays alive with two or three neighbours, a dead one comes alive with exactly three."),
            "Conway's rule for one cell. Returns whether it lives next.",
            "True if `$q` is 3, or if it is 2 and the cell is alive now.",
            "Given the state of a cell and how many neighbours it has, return its next state.",
            "Will this cell live? Survival with 2 or 3 neighbours, birth with 3, death otherwise.",
            "Next state of a Life cell as a bool; overpopulation and loneliness kill it.",
        ),
    ),
    Classic(
        key="darts_score",
        names=("darts_score", "target_score", "score_dart", "points_for_throw"),
        params=(Param(("hit", "throw", "landing"), "spot"),),
        returns="int",
        codes=(
            (
                "distance = $p[0] ** 2 + $p[1] ** 2\n"
                "if distance <= 4:\n"
                "    return 10\n"
                "if distance <= 25:\n"
                "    return 5\n"
                "return 1 if distance <= 64 else 0"
            ),
            (
                "x, y = $p\n"
                "for radius, points in ((2, 10), (5, 5), (8, 1)):\n"
                "    if x * x + y * y <= radius * radius:\n"
                "        return points\n"
                "return 0"
            ),
            (
                "import math\n"
                "\n"
                "distance = math.hypot($p[0], $p[1])\n"
                "return 10 if distance <= 2 else 5 if distance <= 5 else 1 if distance <= 8 else 0"
            ),
        ),
        phrases=(
            (
                "Points for a dart that lands at $p = (x, y): 10 within radius 2 of the centre, 5 within 5, 1 "
                "within 8, else 0."
            ),
            (
                "Score of a throw: inner circle (radius 2) 10, middle circle (radius 5) 5, outer circle "
                "(radius 8) 1, missed 0. Circles include their edge."
            ),
            (
                "How many points is a hit at `$p` worth on a target with circles of radius 2, 5 and 8 around "
                "(0, 0)? 10, 5, 1; outside 0."
            ),
            ("Return 10, 5, 1 or 0 by the distance from the origin: at most 2, at most 5, at most 8, farther away."),
            "Darts scoring by distance to (0, 0). Limits 2, 5, 8 (inclusive) give 10, 5 and 1.",
            (
                "Target with three rings around the origin; the ring decides the points (<= 2: 10, <= 5: 5, <= "
                "8: 1, outside: 0)."
            ),
            "position -> score for rings with radii 2, 5 and 8 worth 10, 5 and 1",
        ),
    ),
    Classic(
        key="scrabble_score",
        names=("scrabble_score", "word_points", "letter_points", "tile_score"),
        params=(Param(("word", "tiles"), "word"),),
        returns="int",
        codes=(
            (
                'points = {"aeioulnrst": 1, "dg": 2, "bcmp": 3, "fhvwy": 4, "k": 5, "jx": 8, "qz": 10}\n'
                "return sum(value for ch in $p.lower() for letters, value in points.items() if ch in letters)"
            ),
            (
                "score = 0\n"
                "for ch in $p.lower():\n"
                '    for letters, value in (("aeioulnrst", 1), ("dg", 2), ("bcmp", 3), ("fhvwy", 4), ("k", 5), ("jx", 8), ("qz", 10)):\n'
                "        if ch in letters:\n"
                "            score += value\n"
                "return score"
            ),
        ),
        phrases=(
            ("Scrabble score of a word: aeioulnrst 1, dg 2, bcmp 3, fhvwy 4, k 5, jx 8, qz 10; other characters 0."),
            "Add up the English Scrabble values of the letters of `$p`, capital or not.",
            (
                'What is the word worth in Scrabble? Letters "aeioulnrst" give 1, "dg" 2, "bcmp" 3, "fhvwy" 4, '
                '"k" 5, "jx" 8, "qz" 10.'
            ),
            "Sum of letter values (Scrabble tiles, case doesn't matter, digits score nothing).",
            ("Points for a word by letter: 1 for a common letter up to 10 for q and z, as in the board game Scrabble."),
            "Look up each letter's Scrabble value and return the total.",
            "Total tile value, ignoring case and anything that is no letter.",
        ),
    ),
    Classic(
        key="move_on_board",
        names=("move_on_board", "advance_piece", "new_square", "step_forward"),
        params=(
            Param(("position", "square", "place"), "nat"),
            Param(("roll", "die", "steps"), "die"),
        ),
        returns="int",
        codes=(
            "return ($p + $q) % 40",
            "new = $p + $q\nwhile new >= 40:\n    new -= 40\nreturn new",
        ),
        phrases=(
            "New square of a piece on a round board of 40 squares (0 to 39) after moving $q steps from $p.",
            "Advance the piece by the roll; after square 39 comes square 0.",
            (
                "Where does a piece end up that moves $q squares on from `$p`, if the board has 40 squares and "
                "goes round?"
            ),
            "Move forward on a circular 40-square board and return the new position.",
            "Position plus dice roll, wrapping around at 40.",
            "Return the square reached; passing the last one (39) continues at 0.",
            "(position + steps) modulo 40",
        ),
    ),
    Classic(
        key="ranking_places",
        names=("ranking_places", "places", "competition_ranks", "ranks_of_scores"),
        params=(Param(("scores", "points", "results"), "nats"),),
        returns="list[int]",
        codes=(
            "return [1 + sum(other > score for other in $p) for score in $p]",
            "ordered = sorted($p, reverse=True)\nreturn [ordered.index(score) + 1 for score in $p]",
            (
                "ranks = []\n"
                "for score in $p:\n"
                "    better = [other for other in $p if other > score]\n"
                "    ranks.append(len(better) + 1)\n"
                "return ranks"
            ),
        ),
        phrases=(
            "Place of each score in a ranking, highest first; equal scores share the better place.",
            "For every score return its rank: 1 plus the number of higher scores.",
            ("Which place did each player reach? Ties get the same (lower) number, the next place is left out."),
            'Competition ranks ("1224" style) of the points in `$p`, in the same order as given.',
            "The best score gets 1. Players with the same score have the same rank.",
            "Turn points into places, e.g. [10, 30, 10] -> [2, 1, 2].",
            "Return a list as long as $p with the position of each entry in the descending order.",
            "scores -> ranks, ties share a rank",
        ),
    ),
    Classic(
        key="best_players",
        names=("best_players", "winners", "top_scorers", "names_of_winners"),
        params=(Param(("scores", "points", "results"), "stock"),),
        returns="list[str]",
        codes=(
            "return sorted(name for name in $p if $p[name] == max($p.values()))",
            (
                "if not $p:\n"
                "    return []\n"
                "best = max($p.values())\n"
                "return sorted(name for name, score in $p.items() if score == best)"
            ),
            (
                "winners, best = [], None\n"
                "for name, score in $p.items():\n"
                "    if best is None or score > best:\n"
                "        winners, best = [name], score\n"
                "    elif score == best:\n"
                "        winners.append(name)\n"
                "return sorted(winners)"
            ),
        ),
        phrases=(
            "Names with the highest score, sorted; more than one in case of a tie.",
            "Who won? Return all names that share the top score in alphabetical order.",
            "The winners of a game given as a dict from name to points. An empty dict has none.",
            "List every key of $p whose value is the maximum, A to Z.",
            "Alphabetical list of the best players of `$p` (name -> score); [] without players.",
            "Find the top score and return everybody who has it, sorted by name.",
            "dict of scores -> sorted list of the first-placed",
        ),
    ),
    Classic(
        key="split_extension",
        names=("split_extension", "stem_and_extension", "split_file_name", "name_and_ending"),
        params=(Param(("name", "filename", "file"), "path"),),
        returns="tuple[str, str]",
        codes=(
            (
                'folder, slash, base = $p.rpartition("/")\n'
                'stem, dot, ending = base.rpartition(".")\n'
                'return (folder + slash + stem, "." + ending) if stem else ($p, "")'
            ),
            ('dot = $p.rfind(".")\nif dot <= $p.rfind("/") + 1:\n    return $p, ""\nreturn $p[:dot], $p[dot:]'),
        ),
        phrases=(
            (
                'Split a path into what comes before the extension and the extension with its dot: "a/b.txt" '
                '-> ("a/b", ".txt").'
            ),
            (
                'Separate the file ending. A name that only starts with a dot (".hidden") has no extension, '
                'which gives "".'
            ),
            (
                "Return (root, extension) of $p; the extension begins at the last dot of the file name. Dots "
                "in folder names and a leading dot don't count."
            ),
            ("Take a file path apart at its last dot, as a pair. Without an extension the second part is empty."),
            (
                'Root and suffix of `$p`, e.g. ("notes", ".md"). Hidden files such as ".hidden" keep their '
                'name and get "".'
            ),
            (
                "Which part of the path is the ending, and what is left? Two strings that joined give the path "
                "again. The dot belongs to the ending; a dot at the start of the name doesn't start one."
            ),
            'path -> (path without extension, extension including ".")',
        ),
    ),
    Classic(
        key="parent_folder",
        names=("parent_folder", "folder_of", "directory_of", "parent_path"),
        params=(Param(("path", "file", "location"), "path"),),
        returns="str",
        codes=(
            'return $p.rpartition("/")[0]',
            'return $p[: max($p.rfind("/"), 0)]',
            'return "/".join($p.split("/")[:-1])',
        ),
        phrases=(
            'Folder part of a path: everything before the last slash, "" if there is none.',
            "Return the directory that contains the file.",
            "In which folder is `$p`? An empty string when the path has no slash.",
            'Cut off the file name: "src/app/main.py" -> "src/app".',
            "The parent of a path, without a trailing slash.",
            'What comes before the last "/" in $p?',
            "Drop the last component of a slash-separated path.",
            'Strip the name, keep the folders. "notes.txt" gives "".',
        ),
    ),
    Classic(
        key="path_folders",
        names=("path_folders", "folders_of", "parent_folders", "directories_in"),
        params=(Param(("path", "file", "location"), "path"),),
        returns="list[str]",
        codes=(
            'return [part for part in $p.split("/")[:-1] if part]',
            '*folders, _ = $p.split("/")\nreturn list(filter(None, folders))',
            (
                "folders = []\n"
                'for part in $p.split("/"):\n'
                "    folders.append(part)\n"
                "folders.pop()\n"
                'return [folder for folder in folders if folder != ""]'
            ),
        ),
        phrases=(
            "Names of the folders in a path, outermost first, without the file name.",
            "List the directories that lead to the file; [] if it is in no folder.",
            "Split `$p` at the slashes and leave out the last part and empty parts.",
            "Which folders do you go through to get to this file?",
            '"/home/ada/a.txt" -> ["home", "ada"]',
            "All components of the path but the last one. A leading slash adds nothing.",
            "Return the folder names of a slash-separated path in order.",
        ),
    ),
    Classic(
        key="join_path",
        names=("join_path", "build_path", "path_from_parts", "combine_path"),
        params=(Param(("parts", "folders", "pieces"), "words"),),
        returns="str",
        codes=(
            'return "/".join(part for part in $p if part)',
            ('path = ""\nfor part in $p:\n    if part:\n        path += "/" + part if path else part\nreturn path'),
            'return "/".join(filter(None, $p))',
        ),
        phrases=(
            "Join the parts with slashes, skipping empty ones.",
            'Build a path from its pieces: "/" between them, no empty component.',
            "Put together a slash-separated path. Empty strings are left out, so no double slash appears.",
            'A path made of `$p`, e.g. ["src", "", "main.py"] -> "src/main.py".',
            'Connect folder names by "/" and ignore blanks in the list. "" for nothing.',
            "Return the non-empty parts of $p separated by single slashes.",
            "What path do these components make?",
        ),
    ),
    Classic(
        key="change_extension",
        names=("change_extension", "replace_extension", "with_extension", "set_ending"),
        params=(
            Param(("filename", "path", "name"), "path"),
            Param(("extension", "ending", "ext"), "word"),
        ),
        returns="str",
        codes=(
            'dot = $p.rfind(".")\nif dot > $p.rfind("/") + 1:\n    $p = $p[:dot]\nreturn $p + "." + $q',
            (
                'folder, slash, base = $p.rpartition("/")\n'
                'stem = base[: base.rfind(".")] if base.rfind(".") > 0 else base\n'
                'return f"{folder}{slash}{stem}.{$q}"'
            ),
        ),
        phrases=(
            (
                "Replace the extension of $p by $q; a name without one gets it added. A dot at the start of "
                "the name is not an extension."
            ),
            (
                'Give the file another ending: "a/photo.png" with "jpg" becomes "a/photo.jpg", "notes" becomes '
                '"notes.jpg", ".rc" becomes ".rc.jpg".'
            ),
            (
                "Change what follows the last dot of the file name to `$q`. Dots in folder names and at the "
                "beginning of the name are left alone."
            ),
            (
                "The same path with a different extension ($q comes without a dot). If the name has no ending "
                "yet, append one."
            ),
            ('Swap the file type in a path. Hidden files (".hidden") have no extension, so theirs is appended.'),
            (
                "Return $p with its extension exchanged for $q, or with $q appended after a dot when there is "
                "nothing to exchange."
            ),
            "new ending for a file name, old one dropped if present (leading dots don't count)",
        ),
    ),
    Classic(
        key="is_hidden_file",
        names=("is_hidden_file", "hidden", "is_dotfile", "starts_with_dot"),
        params=(Param(("path", "file", "name"), "path"),),
        returns="bool",
        codes=(
            'return $p.split("/")[-1].startswith(".")',
            'return $p[$p.rfind("/") + 1 :][:1] == "."',
            'name = $p.rpartition("/")[2]\nreturn name != "" and name[0] == "."',
        ),
        phrases=(
            "Is the file hidden, that is, does its name start with a dot?",
            'True if the last part of the path begins with ".".',
            'Check for dotfiles such as ".bashrc" or "home/.profile".',
            "Does the file name in `$p` (after the last slash) start with a dot?",
            "Whether this is a hidden file by Unix custom. Folder names don't matter.",
            "Tell if the name, without its folders, has a leading dot.",
            "Hidden file? Look at the first character after the last slash.",
        ),
    ),
    Classic(
        key="file_kind",
        names=("file_kind", "kind_of_file", "file_type", "classify_file"),
        params=(Param(("filename", "path", "name"), "path"),),
        returns="str",
        codes=(
            (
                'ending = $p.lower().rpartition(".")[2]\n'
                'if ending in ("jpg", "png", "gif"):\n'
                '    return "image"\n'
                'return "text" if ending in ("txt", "md", "csv") else "other"'
            ),
            (
                'kinds = {".jpg": "image", ".png": "image", ".gif": "image", ".txt": "text", ".md": "text", ".csv": "text"}\n'
                "for ending, kind in kinds.items():\n"
                "    if $p.lower().endswith(ending):\n"
                "        return kind\n"
                'return "other"'
            ),
            (
                'if $p.lower().endswith((".jpg", ".png", ".gif")):\n'
                '    return "image"\n'
                'if $p.lower().endswith((".txt", ".md", ".csv")):\n'
                '    return "text"\n'
                'return "other"'
            ),
        ),
        phrases=(
            (
                'Classify a file by its extension: "image" for jpg, png, gif; "text" for txt, md, csv; '
                'otherwise "other". Case doesn\'t matter.'
            ),
            'What kind of file is it? Return "image", "text" or "other" depending on the ending (any case).',
            (
                '"image" if `$p` ends in .jpg, .png or .gif, "text" if it ends in .txt, .md or .csv, "other" '
                "for the rest; PNG is the same as png."
            ),
            (
                "Look at the file name's ending, ignoring upper and lower case. Pictures (jpg/png/gif) -> "
                '"image", txt/md/csv -> "text", everything else -> "other".'
            ),
            (
                'Tell the type from the extension; unknown or missing extensions are "other". jpg, png and gif '
                "are images, txt, md and csv are text."
            ),
            (
                'Guess "image" or "text" from the file name, case-insensitively: jpg, png, gif against txt, '
                'md, csv. Fall back to "other".'
            ),
            ('Return the category of a file: images are .jpg/.png/.gif, texts .txt/.md/.csv, the rest is "other".'),
        ),
    ),
    Classic(
        key="count_extensions",
        names=("count_extensions", "files_per_extension", "extension_counts", "count_by_ending"),
        params=(Param(("paths", "files", "names"), "paths"),),
        returns="dict[str, int]",
        codes=(
            (
                "counts = {}\n"
                "for path in $p:\n"
                '    name = path.split("/")[-1]\n'
                '    if "." in name:\n'
                '        ending = name.rsplit(".", 1)[1].lower()\n'
                "        counts[ending] = counts.get(ending, 0) + 1\n"
                "return counts"
            ),
            (
                "from collections import Counter\n"
                "\n"
                'names = [path.rpartition("/")[2].lower() for path in $p]\n'
                'return dict(Counter(name.rpartition(".")[2] for name in names if "." in name))'
            ),
        ),
        phrases=(
            (
                "Count the files per extension: a dict from the lower-case text after the last dot to the "
                "number of files. Names without a dot are skipped."
            ),
            (
                "How many files of each type are in `$p`? Keys are endings in small letters without the dot; "
                "files that have no dot in their name don't count."
            ),
            ("Tally the endings of the file names, ignoring case. Look only at the part after the last slash."),
            'Number of paths by extension ("txt", "png", ...), lowercased; whatever has none is left out.',
            'Build a histogram of file endings. ".JPG" and ".jpg" are the same.',
            ("Return a dictionary saying how often each extension occurs among the paths. Skip extensionless names."),
            'paths -> {"py": 2, "md": 1}, case-insensitive, no dot -> not counted',
        ),
    ),
    Classic(
        key="unique_file_name",
        names=("unique_file_name", "free_name", "avoid_collision", "next_free_name"),
        params=(
            Param(("name", "wanted", "filename"), "item"),
            Param(("taken", "existing", "used"), "items"),
        ),
        returns="str",
        codes=(
            ('candidate, n = $p, 1\nwhile candidate in $q:\n    n += 1\n    candidate = f"{$p}-{n}"\nreturn candidate'),
            ('if $p not in $q:\n    return $p\nn = 2\nwhile f"{$p}-{n}" in $q:\n    n += 1\nreturn f"{$p}-{n}"'),
        ),
        phrases=(
            'Return $p if it isn\'t taken, otherwise $p with "-2", "-3" and so on, the first that is free.',
            "Find a name that is not in `$q` yet: try the name itself, then name-2, name-3 ...",
            'Avoid a clash by appending a number, starting with "-2".',
            "Which name can be used, given the existing ones? Add -2, -3, ... as long as needed.",
            'Make a name unique among those already used (suffix "-2" upwards if it is in use).',
            (
                "A name that does not collide: unchanged when free, else followed by a hyphen and the smallest "
                "number from 2 on that works."
            ),
            'free name, e.g. "tea" -> "tea-2" when "tea" exists',
        ),
    ),
    Classic(
        key="safe_file_name",
        names=("safe_file_name", "clean_file_name", "sanitize_name", "to_file_name"),
        params=(Param(("text", "title", "heading"), "text"),),
        returns="str",
        codes=(
            'return "".join(ch if ch.isalnum() else "_" for ch in $p)',
            'name = ""\nfor ch in $p:\n    name += ch if ch.isalnum() else "_"\nreturn name',
            'return "".join(["_", ch][ch.isalnum()] for ch in $p)',
        ),
        phrases=(
            "Make a file name: every character that isn't a letter or digit becomes an underscore.",
            'Replace spaces, punctuation and the like in $p by "_", one for one.',
            ('Sanitise a title so that it can be used as a file name. Anything not alphanumeric turns into "_".'),
            "`$p` with an underscore in the place of each special character.",
            "A safe name for a file, as long as the text; only letters, digits and underscores remain.",
            "Keep letters and digits, put _ for everything else.",
            (
                "What file name would you give a document with this title? Non-alphanumeric characters are "
                "swapped for underscores."
            ),
        ),
    ),
    Classic(
        key="url_host",
        names=("url_host", "host_of_url", "get_host", "hostname"),
        params=(Param(("url", "address", "link"), "url"),),
        returns="str",
        codes=(
            'return $p.split("//")[1].split("/")[0].split("?")[0].split("#")[0].split(":")[0].lower()',
            "from urllib.parse import urlsplit\n\nreturn urlsplit($p).hostname",
            (
                'rest = $p[$p.index("//") + 2 :].lower()\n'
                'for mark in "/?#:":\n'
                "    rest = rest.partition(mark)[0]\n"
                "return rest"
            ),
        ),
        phrases=(
            "Host name of a URL, in lower case, without the port.",
            "Which server does the address point to? Only the host, lowercased; no scheme, port or path.",
            'Extract the host from `$p`, e.g. "http://Example.com:80/a?b=1" -> "example.com".',
            "The domain part of a link in small letters.",
            ('Cut everything up to "//" and everything from the port, path, query or fragment on; lowercase the rest.'),
            "Return the hostname contained in the URL (lower case).",
            'url -> host, any ":8080" removed',
        ),
    ),
    Classic(
        key="url_path",
        names=("url_path", "path_of_url", "get_url_path", "extract_path"),
        params=(Param(("url", "address", "link"), "url"),),
        returns="str",
        codes=(
            (
                'rest = $p.split("#")[0].split("?")[0].split("//")[1]\n'
                'return rest[rest.index("/") :] if "/" in rest else "/"'
            ),
            'from urllib.parse import urlsplit\n\nreturn urlsplit($p).path or "/"',
        ),
        phrases=(
            'Path of a URL without query and fragment; "/" if there is none.',
            'What comes between the host and the "?" or "#"? At least "/".',
            'Extract the path: "https://a.org/x/y?z=1" -> "/x/y".',
            "Return which page of the site the address asks for, starting with a slash.",
            'The path component of `$p`. An address that stops after the host has the path "/".',
            'Strip scheme, host, query string and fragment from a link; an empty rest becomes "/".',
            'url -> path, default "/"',
        ),
    ),
    Classic(
        key="url_scheme",
        names=("url_scheme", "scheme_of", "get_scheme", "protocol_of_url"),
        params=(Param(("url", "address", "link"), "url"),),
        returns="str",
        codes=(
            'return $p.split(":")[0]',
            'return $p[: $p.index("://")]',
            'scheme, _, _ = $p.partition("://")\nreturn scheme',
        ),
        phrases=(
            'Scheme of a URL, such as "http" or "ftp".',
            'The part before "://".',
            "Which protocol does the link use?",
            "Return everything in `$p` up to the first colon.",
            'Protocol of an address: "https://x.org" -> "https".',
            "Take the scheme off the front of a URL and return it.",
            "http, https or ftp? Read it from the beginning of the address.",
        ),
    ),
    Classic(
        key="is_secure_url",
        names=("is_secure_url", "is_https", "uses_https", "has_secure_scheme"),
        params=(Param(("url", "address", "link"), "url"),),
        returns="bool",
        codes=(
            'return $p.startswith("https://")',
            'return $p.split("://")[0] == "https"',
            'return $p[:8] == "https://"',
        ),
        phrases=(
            "Does the URL use https?",
            'True if the link begins with "https://".',
            "Check whether an address is secure, judging by its scheme.",
            "Is `$p` an https address?",
            "Whether the scheme is https and not http, ftp or another.",
            "Return True for https links, False for all others.",
            "Secure link test.",
        ),
    ),
    Classic(
        key="url_port",
        names=("url_port", "port_of_url", "get_port", "explicit_port"),
        params=(Param(("url", "address", "link"), "url"),),
        returns="int | None",
        codes=(
            (
                'host = $p.split("//")[1].split("/")[0].split("?")[0].split("#")[0]\n'
                'return int(host.split(":")[1]) if ":" in host else None'
            ),
            "from urllib.parse import urlsplit\n\nreturn urlsplit($p).port",
        ),
        phrases=(
            "Port number given in a URL as an int, None if it has none.",
            "Return the number after the host's colon, or None when no port is written.",
            ('Which port does `$p` name? "http://localhost:3000/a" -> 3000; without a port the answer is None.'),
            "Extract the explicit port of a link. There is no default: a missing port is None.",
            "Read the port from the address; colons in the path or query don't count.",
            "The port of a URL (integer) or None.",
            "host:port -> port, host alone -> None",
        ),
    ),
    Classic(
        key="url_query",
        names=("url_query", "query_parameters", "parse_url_query", "get_parameters"),
        params=(Param(("url", "address", "link"), "url"),),
        returns="dict[str, str]",
        codes=(
            (
                'query = $p.split("#")[0].partition("?")[2]\n'
                'return dict(pair.split("=") for pair in query.split("&")) if query else {}'
            ),
            (
                'query = $p.partition("#")[0].partition("?")[2]\n'
                "found = {}\n"
                'for pair in query.split("&"):\n'
                "    if pair:\n"
                '        name, _, value = pair.partition("=")\n'
                "        found[name] = value\n"
                "return found"
            ),
            "from urllib.parse import parse_qsl, urlsplit\n\nreturn dict(parse_qsl(urlsplit($p).query))",
        ),
        phrases=(
            "Query parameters of a URL as a dict; {} without a query. A repeated name keeps its last value.",
            'Read name=value pairs after the "?" of `$p` (up to "#") into a dictionary, later ones winning.',
            "Which parameters does the link carry? Map each name to its value.",
            'Parse "http://x.org/a?b=1&c=2#top" to {"b": "1", "c": "2"}.',
            'The query string of an address taken apart at "&" and "=". No query means an empty dict.',
            "Return all key=value pairs of a URL; the fragment doesn't belong to them.",
            "url -> dict of its GET parameters",
        ),
    ),
    Classic(
        key="without_query",
        names=("without_query", "strip_query", "base_url", "clean_url"),
        params=(Param(("url", "address", "link"), "url"),),
        returns="str",
        codes=(
            'return $p.split("#")[0].split("?")[0]',
            'for mark in "?#":\n    $p = $p.partition(mark)[0]\nreturn $p',
            'ends = [i for i, ch in enumerate($p) if ch in "?#"]\nreturn $p[: ends[0]] if ends else $p',
        ),
        phrases=(
            "Remove the query and the fragment from a URL.",
            'The address up to the first "?" or "#".',
            "Clean a link: cut off parameters and anchor.",
            'What is `$p` without "?..." and "#..."?',
            "Return only scheme, host and path of a URL.",
            "Drop everything from the first question mark or hash sign on.",
            "Strip tracking parameters and anchors; an address that has none is returned as it is.",
        ),
    ),
    Classic(
        key="log_level",
        names=("log_level", "level_of_line", "get_level", "severity"),
        params=(Param(("line", "entry", "record"), "log"),),
        returns="str",
        codes=(
            "return $p.split()[2]",
            'date, time, level, *message = $p.split(" ")\nreturn level',
            'after_time = $p[20:]\nreturn after_time[: after_time.index(" ")]',
        ),
        phrases=(
            'Level of a log line like "2024-03-09 12:30:01 ERROR disk full".',
            "Return the third word of a log entry: its severity (INFO, ERROR, ...).",
            "Which level does the line have? It follows the date and the time.",
            'Read the severity from `$p`; the format is "date time LEVEL message".',
            "Extract ERROR, WARNING, INFO or DEBUG from a record.",
            "Log entry -> level",
            "The word after date and time of a line in the log.",
        ),
    ),
    Classic(
        key="log_message",
        names=("log_message", "message_of_line", "get_message", "text_of_entry"),
        params=(Param(("line", "entry", "record"), "log"),),
        returns="str",
        codes=(
            'return $p.split(" ", 3)[3]',
            'date, time, level, message = $p.split(" ", 3)\nreturn message',
            'return " ".join($p.split(" ")[3:])',
        ),
        phrases=(
            "Message of a log line: everything after date, time and level.",
            'Return the text of an entry of the form "date time LEVEL text".',
            "What does the log line say, without its first three fields?",
            "Cut date, time and severity off `$p`.",
            '"2024-03-09 12:30:01 INFO saved file" -> "saved file"',
            "The message part of a record; it may contain spaces.",
            "Strip the time stamp and the level from a line of the log.",
        ),
    ),
    Classic(
        key="count_levels",
        names=("count_levels", "levels_count", "entries_per_level", "level_statistics"),
        params=(Param(("lines", "logs", "entries"), "logs"),),
        returns="dict[str, int]",
        codes=(
            (
                "counts = {}\n"
                "for line in $p:\n"
                "    level = line.split()[2]\n"
                "    counts[level] = counts.get(level, 0) + 1\n"
                "return counts"
            ),
            ('levels = [line.split(" ")[2] for line in $p]\nreturn {level: levels.count(level) for level in levels}'),
            "from collections import Counter\n\nreturn dict(Counter(line.split()[2] for line in $p))",
        ),
        phrases=(
            "Count the log lines per level (the third word of each line).",
            "How many INFO, ERROR, ... entries are there? Dict from level to number.",
            'Tally severities in lines such as "2024-03-09 12:30:01 ERROR disk full".',
            "Number of entries for every level that occurs in `$p`.",
            "Statistics of a log: level -> how often.",
            "Go through the lines and count each level; no lines give an empty dict.",
            "Return a dictionary with the frequency of each log level.",
        ),
    ),
    Classic(
        key="error_messages",
        names=("error_messages", "errors_in_log", "only_errors", "messages_of_errors"),
        params=(Param(("lines", "logs", "entries"), "logs"),),
        returns="list[str]",
        codes=(
            'return [line.split(" ", 3)[3] for line in $p if line.split()[2] == "ERROR"]',
            (
                "messages = []\n"
                "for line in $p:\n"
                '    _, _, level, message = line.split(" ", 3)\n'
                '    if level == "ERROR":\n'
                "        messages.append(message)\n"
                "return messages"
            ),
            'return [line.split(" ERROR ")[1] for line in $p if " ERROR " in line]',
        ),
        phrases=(
            'Messages of all ERROR lines, in order. A line is "date time LEVEL message".',
            "What went wrong? Return the text of every entry with the level ERROR.",
            "Keep the errors of a log and strip date, time and level from them.",
            "List the messages of the lines in `$p` whose third word is ERROR.",
            "Filter the log for errors, giving only what comes after the level.",
            "All error texts of a log file's lines, [] if there were none.",
            "lines -> messages with severity ERROR",
        ),
    ),
    Classic(
        key="lines_since",
        names=("lines_since", "entries_since", "log_since_day", "recent_lines"),
        params=(
            Param(("lines", "logs", "entries"), "logs"),
            Param(("day", "date", "when"), "isodate"),
        ),
        returns="list[str]",
        codes=(
            "return [line for line in $p if line[:10] >= $q]",
            "return [line for line in $p if line.split()[0] >= $q]",
            ("kept = []\nfor line in $p:\n    if not line[:10] < $q:\n        kept.append(line)\nreturn kept"),
        ),
        phrases=(
            "Log lines from the day $q or later. Each line begins with its date (YYYY-MM-DD).",
            "Keep the entries that are not older than `$q`.",
            "Filter a log by date: drop what was written before $q.",
            "Which lines were logged on or after that day?",
            "Return every line whose first ten characters are at least the given ISO date.",
            "The part of the log since $q, that day included, in the same order.",
            "Leave out entries with an earlier date than $q.",
        ),
    ),
    Classic(
        key="is_email",
        names=("is_email", "is_valid_email", "looks_like_email", "check_email"),
        params=(Param(("email", "address", "text"), "email"),),
        returns="bool",
        codes=(
            (
                'name, at, host = $p.partition("@")\n'
                'return bool(name) and "." in host and "@" not in host and " " not in $p'
            ),
            (
                'if $p.count("@") != 1 or " " in $p:\n'
                "    return False\n"
                'name, host = $p.split("@")\n'
                'return name != "" and "." in host'
            ),
            ('parts = $p.split("@")\nreturn len(parts) == 2 and parts[0] != "" and "." in parts[1] and " " not in $p'),
        ),
        phrases=(
            ('Simple e-mail check: exactly one "@", something before it, a dot somewhere after it and no spaces.'),
            "Does `$p` look like an e-mail address? One @, a non-empty name, a host with a dot, no blanks.",
            (
                "True if the text has a single at sign with a name in front and a dotted domain behind, and "
                "contains no space."
            ),
            "Rough validation of a mail address: name@domain.tld, without spaces, only one @.",
            (
                "Check that an address has one @ which isn't at the start, a dot in the part behind it, and no "
                "whitespace characters (spaces)."
            ),
            (
                "Return False for addresses without a name, without a dot in the domain, with several @ or "
                "with a space; True otherwise."
            ),
            'E-mail address plausible? (one "@", name before, dot after, no space)',
            "Tells whether this could be somebody's e-mail.",
        ),
    ),
    Classic(
        key="normalise_email",
        names=("normalise_email", "normalize_email", "clean_email", "lower_domain"),
        params=(Param(("email", "address"), "email"),),
        returns="str",
        codes=(
            'name, at, host = $p.rpartition("@")\nreturn name + at + host.lower()',
            'cut = $p.rfind("@") + 1\nreturn $p[:cut] + $p[cut:].lower()',
        ),
        phrases=(
            (
                'Lowercase the domain of an e-mail address (all after the last "@"); the name stays as it is. '
                'Without "@" everything is lowercased.'
            ),
            (
                "Write the part behind the last @ in small letters and leave the rest alone; text without an @ "
                "becomes lower case altogether."
            ),
            (
                'Normalise an address: "Ada@Mail.ORG" -> "Ada@mail.org". If there is no @ at all, the whole '
                "text is put in lower case."
            ),
            (
                'Return `$p` with a lower-case host. What stands before the last "@" isn\'t changed; no "@" '
                "means all of it is host."
            ),
            (
                'Make the domain of the e-mail small, but keep the user name\'s capitals. A text lacking "@" '
                "counts as a domain."
            ),
            ("Only the domain is case-insensitive, so lowercase only that (everything after the last at sign)."),
            "lower-case the host of an address, not its user",
        ),
    ),
    Classic(
        key="emails_by_domain",
        names=("emails_by_domain", "group_by_domain", "addresses_per_domain", "sort_by_provider"),
        params=(Param(("emails", "addresses", "contacts"), "emails"),),
        returns="dict[str, list[str]]",
        codes=(
            (
                "groups = {}\n"
                "for email in $p:\n"
                '    name, _, domain = email.rpartition("@")\n'
                "    groups.setdefault(domain.lower(), []).append(name)\n"
                "return groups"
            ),
            (
                "from collections import defaultdict\n"
                "\n"
                "groups = defaultdict(list)\n"
                "for email in $p:\n"
                '    parts = email.split("@")\n'
                '    groups[parts[-1].lower()].append("@".join(parts[:-1]))\n'
                "return dict(groups)"
            ),
        ),
        phrases=(
            (
                'Group addresses by domain: a dict from the lower-case text after the last "@" to the names '
                "before it, in order."
            ),
            "Which users are at which host? Map each domain (lowercased) to the list of its user names.",
            (
                "Sort the e-mails of `$p` by their domain, ignoring its case; the values are the parts in "
                "front of the last @."
            ),
            'Collect user names under their mail domain. "Ada@X.org" goes to "x.org" as "Ada".',
            (
                "Dictionary of domains with everybody who has an address there. A text without an @ counts as "
                'a domain with the name "".'
            ),
            ("Split each address at its last at sign and gather the first halves by the lowercased second half."),
            'emails -> {"example.com": ["ada", "bob"]}',
        ),
    ),
    Classic(
        key="is_ipv4",
        names=("is_ipv4", "is_ip_address", "valid_ipv4", "check_ip"),
        params=(Param(("address", "ip", "text"), "any_ip"),),
        returns="bool",
        codes=(
            (
                'parts = $p.split(".")\n'
                "return len(parts) == 4 and all(part.isdigit() and int(part) <= 255 for part in parts)"
            ),
            (
                'parts = $p.split(".")\n'
                "if len(parts) != 4:\n"
                "    return False\n"
                "for part in parts:\n"
                "    if not part.isdigit() or int(part) > 255:\n"
                "        return False\n"
                "return True"
            ),
        ),
        phrases=(
            "Is the text an IPv4 address: four numbers from 0 to 255 with dots between them?",
            "True if $p consists of exactly four dot-separated decimal numbers, none above 255.",
            "Validate an IP address (version 4).",
            "Check that `$p` has four parts and that each of them is a number no larger than 255.",
            'Whether this is a well-formed IPv4 address such as "192.168.0.1".',
            (
                "Return False if there are more or fewer than four numbers, if one is missing or not a number, "
                "or if one exceeds 255."
            ),
            "Four octets, 0..255 each?",
            "Does the string look like a dotted quad?",
        ),
    ),
    Classic(
        key="ip_to_int",
        names=("ip_to_int", "ipv4_to_int", "ip_number", "address_to_number"),
        params=(Param(("address", "ip"), "ipv4"),),
        returns="int",
        codes=(
            'number = 0\nfor part in $p.split("."):\n    number = number * 256 + int(part)\nreturn number',
            'a, b, c, d = map(int, $p.split("."))\nreturn (a << 24) + (b << 16) + (c << 8) + d',
            'return int.from_bytes(bytes(int(part) for part in $p.split(".")), "big")',
        ),
        phrases=(
            "Convert an IPv4 address to one integer; the first number is the most significant.",
            '"0.0.1.2" -> 258: read the four numbers as digits to the base 256.',
            "The 32-bit number that stands for `$p`.",
            "Turn a dotted address into an int by shifting in eight bits at a time.",
            "What number is this IP address?",
            "Return the address as an unsigned 32-bit integer (big-endian).",
            "Combine the four bytes of an address into a single value.",
        ),
    ),
    Classic(
        key="is_private_ip",
        names=("is_private_ip", "is_local_address", "private_address", "in_private_range"),
        params=(Param(("address", "ip"), "ipv4"),),
        returns="bool",
        codes=(
            (
                'first, second = map(int, $p.split(".")[:2])\n'
                "return first == 10 or (first == 192 and second == 168) or (first == 172 and 16 <= second <= 31)"
            ),
            (
                'parts = [int(part) for part in $p.split(".")]\n'
                "if parts[0] == 172:\n"
                "    return 16 <= parts[1] <= 31\n"
                "return parts[0] == 10 or parts[:2] == [192, 168]"
            ),
            (
                'if $p.startswith(("10.", "192.168.")):\n'
                "    return True\n"
                'first, second, *_ = $p.split(".")\n'
                'return first == "172" and int(second) in range(16, 32)'
            ),
        ),
        phrases=(
            "Is the IPv4 address in a private range (10.x, 192.168.x or 172.16.x to 172.31.x)?",
            "True for private network addresses: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16.",
            (
                "Check if `$p` is a private address. It starts with 10, with 192.168, or with 172 and a second "
                "number from 16 to 31."
            ),
            "Whether an address belongs to one of the three private networks.",
            "Does this IP stay inside the local network (10.*, 192.168.*, 172.16-31.*)?",
            "Return False for public addresses, True for those in 10/8, 172.16/12 and 192.168/16.",
            "private IPv4?",
        ),
    ),
    Classic(
        key="same_first_octet",
        names=("same_first_octet", "share_first_octet", "same_big_network", "in_same_class_a"),
        params=(
            Param(("first", "left", "a"), "ipv4"),
            Param(("second", "right", "b"), "ipv4"),
        ),
        returns="bool",
        codes=(
            'return $p.split(".")[0] == $q.split(".")[0]',
            'return $p[: $p.index(".")] == $q[: $q.index(".")]',
            'return $p.partition(".")[0] == $q.partition(".")[0]',
        ),
        phrases=(
            "Are both IPv4 addresses in the same /8 network, i.e. is their first number equal?",
            "True if the numbers before the first dot agree.",
            "Check whether `$p` and `$q` share the first octet.",
            "Do the two addresses begin with the same number?",
            "Same class A network? Compare the first of the four numbers.",
            "Whether the addresses differ only after the first dot.",
            "Return True for addresses with an equal leading octet.",
        ),
    ),
    Classic(
        key="to_csv_line",
        names=("to_csv_line", "csv_line", "join_csv", "write_csv_row"),
        params=(Param(("fields", "values", "row"), "texts"),),
        returns="str",
        codes=(
            'return ",".join(f\'"{field}"\' if "," in field else field for field in $p)',
            (
                "line = []\n"
                "for field in $p:\n"
                '    if "," in field:\n'
                "        field = '\"' + field + '\"'\n"
                "    line.append(field)\n"
                'return ",".join(line)'
            ),
        ),
        phrases=(
            "Join the fields to a CSV line; a field that contains a comma is put in double quotes.",
            "Write one row of a CSV file, quoting only the values with a comma.",
            'Separate `$p` by commas. Values which have a comma themselves are quoted with ".',
            ("One line of comma-separated values, with quotes around fields that need them because of a comma."),
            ("How would this row look in a CSV file? No spaces are added; commas inside a value require quotes."),
            'Return the values joined by ",", wrapping those that include one in quotation marks.',
            "fields -> CSV text, quote where there's a comma",
        ),
    ),
    Classic(
        key="split_csv_line",
        names=("split_csv_line", "parse_csv_line", "csv_fields_quoted", "read_csv_row"),
        params=(Param(("line", "row", "text"), "csv_line"),),
        returns="list[str]",
        codes=(
            (
                'fields, field, quoted = [], "", False\n'
                "for ch in $p:\n"
                "    if ch == '\"':\n"
                "        quoted = not quoted\n"
                '    elif ch == "," and not quoted:\n'
                "        fields.append(field)\n"
                '        field = ""\n'
                "    else:\n"
                "        field += ch\n"
                "return [*fields, field]"
            ),
            'import csv\n\nreturn next(csv.reader([$p])) or [""]',
        ),
        phrases=(
            ("Split a CSV line at its commas, except those inside double quotes; the quotes themselves are dropped."),
            "Fields of a comma-separated line. A quoted field may contain commas.",
            'Parse one row of CSV: \'a,"b, c",d\' -> ["a", "b, c", "d"].',
            'Read the values of `$p`, where "..." protects commas.',
            ("Take a line apart at the commas that are outside quotation marks and remove the quotation marks."),
            "Return the list of fields; text in quotes stays together. An empty line is one empty field.",
            "CSV row with optional quoting -> list of strings",
        ),
    ),
    Classic(
        key="strip_inline_comment",
        names=("strip_inline_comment", "drop_comment", "without_comment", "cut_comment"),
        params=(Param(("line", "text", "code"), "lines"),),
        returns="str",
        codes=(
            'return "\\n".join(line.split("#")[0].rstrip() for line in $p.split("\\n"))',
            (
                "cleaned = []\n"
                'for line in $p.split("\\n"):\n'
                '    cleaned.append(line.partition("#")[0].rstrip())\n'
                'return "\\n".join(cleaned)'
            ),
        ),
        phrases=(
            (
                'Cut everything from "#" to the end of each line and strip blanks at the line ends. The number '
                "of lines stays the same."
            ),
            "Remove # comments from every line of $p together with the spaces before them.",
            (
                "Text without comments: a hash sign and all that follows it on its line goes, as does trailing "
                "white space."
            ),
            'Delete the comments ("# ...") but keep the lines, even those that become empty.',
            'What is left of each line before its first "#"? Trim the right end; join with newlines again.',
            "Strip comments and trailing spaces line by line.",
            'Return the lines of `$p` up to a "#", right-stripped.',
        ),
    ),
    Classic(
        key="number_lines",
        names=("number_lines", "with_line_numbers", "add_line_numbers", "numbered_listing"),
        params=(Param(("text", "code", "source"), "lines"),),
        returns="str",
        codes=(
            'return "\\n".join(f"{i}: {line}" for i, line in enumerate($p.split("\\n"), 1))',
            (
                "numbered = []\n"
                'for i, line in enumerate($p.split("\\n")):\n'
                '    numbered.append(str(i + 1) + ": " + line)\n'
                'return "\\n".join(numbered)'
            ),
        ),
        phrases=(
            "Put the line number, a colon and a space before each line, counting from 1.",
            'Number the lines of a text: "1: first", "2: second" and so on.',
            "Listing of `$p` with line numbers.",
            'Prefix every line with its number and ": ".',
            "Show a text with its lines numbered, the first being 1. Empty lines get a number, too.",
            'Return the same lines, each starting with "N: " where N is its position.',
            "text -> text with numbered lines",
        ),
    ),
    Classic(
        key="grep_lines",
        names=("grep_lines", "matching_lines", "lines_with", "search_lines"),
        params=(
            Param(("text", "content", "source"), "lines"),
            Param(("word", "pattern", "needle"), "char"),
        ),
        returns="list[str]",
        codes=(
            'return [line for line in $p.split("\\n") if $q in line]',
            ('found = []\nfor line in $p.split("\\n"):\n    if $q in line:\n        found.append(line)\nreturn found'),
            'return list(filter(lambda line: $q in line, $p.split("\\n")))',
        ),
        phrases=(
            "Lines of $p that contain $q.",
            "Search a text line by line and return the lines with `$q` in them.",
            "Which lines have the pattern in them? Plain text search, case matters.",
            "Like grep: keep only lines where the string occurs.",
            "List every line that includes $q, in order.",
            "Return the matching lines of a multi-line text, [] if there are none.",
            "Filter the lines by a piece of text they have to contain.",
        ),
    ),
    Classic(
        key="longest_line",
        names=("longest_line", "widest_line", "find_longest_line", "line_of_most_characters"),
        params=(Param(("text", "content", "source"), "lines"),),
        returns="str",
        codes=(
            'return max($p.split("\\n"), key=len)',
            (
                'longest = ""\n'
                'for line in $p.split("\\n"):\n'
                "    if len(line) > len(longest):\n"
                "        longest = line\n"
                "return longest"
            ),
            'return sorted($p.split("\\n"), key=len, reverse=True)[0]',
        ),
        phrases=(
            "The longest line of a text, the first one if several are equally long.",
            "Return the line with the most characters.",
            "Which line of `$p` is the widest?",
            "Split the text into lines and give back the longest; ties go to the earliest.",
            "Find the line that needs the most room.",
            "Longest line (including its leading spaces) of a multi-line string.",
            "text -> its longest line",
        ),
    ),
    Classic(
        key="last_lines",
        names=("last_lines", "tail", "final_lines", "end_of_text"),
        params=(
            Param(("text", "content", "log"), "lines"),
            Param(("n", "count", "k"), "small"),
        ),
        returns="str",
        codes=(
            'return "\\n".join($p.split("\\n")[-$q:])',
            'lines = $p.split("\\n")\nreturn "\\n".join(lines[max(0, len(lines) - $q) :])',
            'lines = $p.split("\\n")\nwhile len(lines) > $q:\n    lines.pop(0)\nreturn "\\n".join(lines)',
        ),
        phrases=(
            "The last $q lines of a text.",
            "Like `tail`: return only the final $q lines, all of them if there are fewer.",
            "What do the last `$q` lines of `$p` say?",
            "Keep the end of a text, cut to $q lines.",
            "Return the lines at the end, joined by newlines, at most $q.",
            "Drop lines from the front until no more than $q remain.",
            "tail -n for a string",
        ),
    ),
    Classic(
        key="count_blank_lines",
        names=("count_blank_lines", "blank_lines", "number_of_empty_lines", "empty_line_count"),
        params=(Param(("text", "content", "source"), "lines"),),
        returns="int",
        codes=(
            'return sum(1 for line in $p.split("\\n") if not line.strip())',
            ('count = 0\nfor line in $p.split("\\n"):\n    if line.strip() == "":\n        count += 1\nreturn count'),
            'return [line.strip() for line in $p.split("\\n")].count("")',
        ),
        phrases=(
            "Count the lines that are empty or hold only spaces.",
            "Number of blank lines in $p.",
            "How many lines of the text have nothing but white space on them?",
            "Blank line counter; a line of spaces is blank.",
            "Return how often a line without visible characters occurs. The empty text is one blank line.",
            'In `$p`, count lines that are "" after stripping.',
            "text -> number of empty lines",
        ),
    ),
    Classic(
        key="strip_each_line",
        names=("strip_each_line", "trim_lines", "strip_lines", "remove_indentation"),
        params=(Param(("text", "block", "code"), "lines"),),
        returns="str",
        codes=(
            'return "\\n".join(line.strip() for line in $p.split("\\n"))',
            (
                "trimmed = []\n"
                'for line in $p.split("\\n"):\n'
                "    trimmed.append(line.strip())\n"
                'return "\\n".join(trimmed)'
            ),
            'return "\\n".join(map(str.strip, $p.split("\\n")))',
        ),
        phrases=(
            "Strip the white space at both ends of every line.",
            "Remove the indentation of each line (and blanks at its end).",
            "Trim all lines of `$p`; the line breaks stay.",
            "The text with its lines stripped one by one.",
            "Get rid of leading and trailing spaces line by line.",
            "No line of the result begins or ends with a space; otherwise it is the same text.",
            "Return $p left-aligned: no line keeps its indent.",
        ),
    ),
    Classic(
        key="escape_html",
        names=("escape_html", "html_escape", "to_html_text", "escape_markup"),
        params=(Param(("text", "s", "content"), "angle_template"),),
        returns="str",
        codes=(
            'return $p.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")',
            ('marks = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}\nreturn "".join(marks.get(ch, ch) for ch in $p)'),
            "import html\n\nreturn html.escape($p, quote=False)",
        ),
        phrases=(
            "Escape &, < and > for HTML.",
            'Replace "<" by "&lt;", ">" by "&gt;" and "&" by "&amp;".',
            "Make a text safe to be shown on a web page. Quotes are left as they are.",
            "The HTML form of `$p`: ampersands and angle brackets become entities.",
            "Write special characters as entities so that no tag comes out of the text.",
            "Return $p with the three characters & < > escaped.",
            "Plain text -> HTML text",
        ),
    ),
    Classic(
        key="hex_to_rgb",
        names=("hex_to_rgb", "parse_colour", "rgb_of", "colour_channels"),
        params=(Param(("colour", "code", "color"), "colour"),),
        returns="tuple[int, int, int] | None",
        codes=(
            (
                'digits = $p.lstrip("#")\n'
                "try:\n"
                "    return (int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)) if len(digits) == 6 else None\n"
                "except ValueError:\n"
                "    return None"
            ),
            (
                'digits = $p.replace("#", "").lower()\n'
                'if len(digits) != 6 or any(ch not in "0123456789abcdef" for ch in digits):\n'
                "    return None\n"
                "return tuple(int(digits[i : i + 2], 16) for i in (0, 2, 4))"
            ),
        ),
        phrases=(
            (
                'Red, green and blue of a colour such as "#ff8000" as numbers; None if it is malformed. The '
                '"#" is optional.'
            ),
            ("Convert a hex colour to an (r, g, b) tuple. Anything but six hex digits (with or without #) gives None."),
            "What are the colour channels of `$p`? Each is 0 to 255; invalid codes return None.",
            ('Parse "#rrggbb" or "rrggbb"; return None for a wrong length or a character that is no hex digit.'),
            (
                "Take the two-digit hex numbers for red, green and blue out of a colour code, None when there "
                "aren't exactly six hex digits."
            ),
            '"#00ff0a" -> (0, 255, 10), rubbish -> None',
            "Return three ints for a web colour, or None when the text isn't one.",
        ),
    ),
    Classic(
        key="rgb_to_hex",
        names=("rgb_to_hex", "colour_code", "to_hex_colour", "hex_colour"),
        params=(
            Param(("red", "r", "first"), "channel"),
            Param(("green", "g", "second"), "channel"),
            Param(("blue", "b", "third"), "channel"),
        ),
        returns="str",
        codes=(
            'return f"#{$p:02x}{$q:02x}{$r:02x}"',
            'return "#" + "".join(hex(part)[2:].zfill(2) for part in ($p, $q, $r))',
            'return "#%02x%02x%02x" % ($p, $q, $r)',
        ),
        phrases=(
            'Colour code "#rrggbb" for the channels $p, $q and $r (0 to 255), in lower case.',
            'Convert red, green and blue to a hex colour such as "#ff8000".',
            "Write three bytes as a web colour: a hash and two small hex digits for each.",
            "Which CSS colour code belongs to these channel values?",
            'Format an RGB colour in hexadecimal, zero-padded, with a leading "#".',
            '(255, 128, 0) -> "#ff8000"',
            "Return the colour made of `$p`, `$q` and `$r` as six hex digits behind a #.",
        ),
    ),
    Classic(
        key="brightness",
        names=("brightness", "grey_value", "colour_brightness", "luminance"),
        params=(
            Param(("red", "r", "first"), "channel"),
            Param(("green", "g", "second"), "channel"),
            Param(("blue", "b", "third"), "channel"),
        ),
        returns="int",
        codes=(
            "return (299 * $p + 587 * $q + 114 * $r) // 1000",
            "weighted = 299 * $p\nweighted += 587 * $q\nweighted += 114 * $r\nreturn weighted // 1000",
            "return sum(weight * part for weight, part in zip((299, 587, 114), ($p, $q, $r))) // 1000",
        ),
        phrases=(
            "Brightness of a colour: 29.9 % red, 58.7 % green, 11.4 % blue, rounded down to an integer.",
            ("Grey value for the channels $p, $q, $r with weights 0.299, 0.587 and 0.114; whole number, rounded down."),
            "How bright is an RGB colour? Weighted mean (299, 587, 114 thousandths), fraction dropped.",
            "Turn a colour into grey: 0.299 * red + 0.587 * green + 0.114 * blue, cut to an int.",
            "Luminance from the weights 299, 587 and 114 per thousand, as an integer without rounding up.",
            "Convert red, green, blue to one grey level (ITU weights .299 .587 .114), floored.",
            "Return `($p * 299 + $q * 587 + $r * 114)` divided by 1000 as a whole number.",
        ),
    ),
    Classic(
        key="hex_to_bytes",
        names=("hex_to_bytes", "parse_hex_bytes", "bytes_of_hex", "decode_hex"),
        params=(Param(("text", "digits", "dump"), "hex"),),
        returns="list[int]",
        codes=(
            "return list(bytes.fromhex($p))",
            "return [int($p[i : i + 2], 16) for i in range(0, len($p), 2)]",
            (
                "values = []\n"
                "for high, low in zip($p[::2], $p[1::2]):\n"
                "    values.append(int(high + low, 16))\n"
                "return values"
            ),
        ),
        phrases=(
            "Byte values of a string of hex digits, two digits per byte.",
            'Decode hex: "ff0a" -> [255, 10].',
            "Read `$p` in pairs of hexadecimal digits and return the numbers.",
            "Turn a hex dump into a list of integers from 0 to 255.",
            "What bytes does this hex text stand for? An empty text has none.",
            "Split the digits into twos and convert each pair from base 16.",
            "hex string -> ints",
        ),
    ),
    Classic(
        key="bytes_to_hex",
        names=("bytes_to_hex", "hex_dump", "encode_hex", "hex_of_bytes"),
        params=(Param(("values", "data", "numbers"), "channels"),),
        returns="str",
        codes=(
            'return " ".join(f"{value:02X}" for value in $p)',
            'return " ".join(hex(value)[2:].zfill(2).upper() for value in $p)',
            'return bytes($p).hex(" ").upper()',
        ),
        phrases=(
            "Hex dump of byte values: two capital hex digits each, separated by spaces.",
            'Write the numbers (0 to 255) in hexadecimal like "0A FF 10".',
            "Show bytes as upper-case hex pairs with a blank between them.",
            'How do the bytes in `$p` look in hex? [10, 255] -> "0A FF"',
            "Format each value with two hex digits (A-F in capitals) and join them with spaces.",
            'Turn a list of ints into a readable hexadecimal string; "" for no bytes.',
            'bytes -> "DE AD" style text',
        ),
    ),
    Classic(
        key="xor_checksum",
        names=("xor_checksum", "checksum", "xor_all", "check_byte"),
        params=(Param(("values", "data", "message"), "channels"),),
        returns="int",
        codes=(
            "result = 0\nfor value in $p:\n    result ^= value\nreturn result",
            "from functools import reduce\n\nreturn reduce(lambda a, b: a ^ b, $p, 0)",
        ),
        phrases=(
            "Checksum of the bytes: all of them combined with exclusive or.",
            "XOR all values of $p together; 0 for none.",
            "What check byte do you get when you xor the data from left to right?",
            "The exclusive-or of every number in the list.",
            "Fold `$p` with the ^ operator, starting from 0.",
            "Simple XOR checksum for a list of byte values.",
            "Return a ^ b ^ c ... for the given numbers.",
        ),
    ),
    Classic(
        key="humanise_name",
        names=("humanise_name", "to_label", "snake_to_words", "label_for"),
        params=(Param(("name", "key", "identifier"), "snake"),),
        returns="str",
        codes=(
            'return $p.replace("_", " ").capitalize()',
            'text = " ".join($p.split("_"))\nreturn text[:1].upper() + text[1:].lower()',
        ),
        phrases=(
            'Label for a snake_case name: "first_name" -> "First name".',
            "Turn an identifier into words: underscores become spaces and the first letter is a capital.",
            "Make `$p` readable for people, with spaces and one capital at the start.",
            'How would the field be called in a form? "max_line_size" gives "Max line size".',
            "Replace underscores by spaces and capitalise the result.",
            "A heading made of a variable name in snake case.",
            "Return the name with spaces for underscores, starting with an upper-case letter.",
        ),
    ),
    Classic(
        key="minutes_between",
        names=("minutes_between", "minutes_until", "duration_minutes", "time_difference"),
        params=(
            Param(("start", "begin", "departure"), "hhmm"),
            Param(("end", "stop", "arrival"), "hhmm"),
        ),
        returns="int",
        codes=(
            (
                'h1, m1 = map(int, $p.split(":"))\n'
                'h2, m2 = map(int, $q.split(":"))\n'
                "return (h2 * 60 + m2 - h1 * 60 - m1) % 1440"
            ),
            (
                "minutes = [int(time[:2]) * 60 + int(time[3:]) for time in ($p, $q)]\n"
                "if minutes[1] < minutes[0]:\n"
                "    minutes[1] += 24 * 60\n"
                "return minutes[1] - minutes[0]"
            ),
        ),
        phrases=(
            'Minutes from $p to $q ("HH:MM"); if $q is earlier it belongs to the next day.',
            "How many minutes pass between the two clock times? The second may be after midnight.",
            "Duration in minutes of a trip from `$p` to `$q`, perhaps past midnight.",
            "Difference of two times of day in minutes, always 0 to 1439.",
            '"23:30" to "00:15" is 45 minutes. Compute this for any two times.',
            "Return how long it takes from start to end in minutes, wrapping around at midnight.",
            'Given "HH:MM" strings, count the minutes until the second one is reached.',
        ),
    ),
    Classic(
        key="clock_after",
        names=("clock_after", "add_minutes", "later_time", "clock_plus_minutes"),
        params=(
            Param(("time", "clock", "start"), "hhmm"),
            Param(("minutes", "delay", "duration"), "int"),
        ),
        returns="str",
        codes=(
            (
                'hours, mins = map(int, $p.split(":"))\n'
                "total = (hours * 60 + mins + $q) % 1440\n"
                'return f"{total // 60:02}:{total % 60:02}"'
            ),
            (
                "total = int($p[:2]) * 60 + int($p[3:]) + $q\n"
                "hours, mins = divmod(total % (24 * 60), 60)\n"
                'return str(hours).zfill(2) + ":" + str(mins).zfill(2)'
            ),
            (
                "from datetime import datetime, timedelta\n"
                "\n"
                'return (datetime.strptime($p, "%H:%M") + timedelta(minutes=$q)).strftime("%H:%M")'
            ),
        ),
        phrases=(
            'Clock time "HH:MM" that is $q minutes after $p. It goes round at midnight, in both directions.',
            'Add minutes to a time of day and return it as "HH:MM"; negative minutes go back.',
            "What time is it `$q` minutes later than `$p`?",
            "Shift a 24-hour time by a number of minutes, staying within one day.",
            '"23:50" plus 20 minutes gives "00:10".',
            "Return the time of day after the delay, two digits for hours and minutes.",
            "Move the clock forward (or backward, if the number is negative) and tell the new time.",
        ),
    ),
    Classic(
        key="minutes_since_midnight",
        names=("minutes_since_midnight", "clock_to_minutes", "time_to_minutes", "minute_of_day"),
        params=(Param(("time", "clock", "text"), "hhmm"),),
        returns="int",
        codes=(
            'hours, minutes = map(int, $p.split(":"))\nreturn hours * 60 + minutes',
            "return int($p[:2]) * 60 + int($p[3:])",
            'hours, _, minutes = $p.partition(":")\nreturn 60 * int(hours) + int(minutes)',
        ),
        phrases=(
            'Minutes since midnight for a time "HH:MM".',
            'Convert a clock time to minutes: "01:30" -> 90.',
            "How many minutes of the day are over at `$p`?",
            "Which minute of the day is it?",
            "Turn hours and minutes in a text into one number of minutes.",
            "Return 60 times the hours plus the minutes.",
            'Parse "HH:MM" to an int from 0 to 1439.',
        ),
    ),
    Classic(
        key="is_valid_clock",
        names=("is_valid_clock", "is_clock_time", "valid_time", "check_time"),
        params=(Param(("time", "text", "clock"), "anyclock"),),
        returns="bool",
        codes=(
            'hours, minutes = map(int, $p.split(":"))\nreturn 0 <= hours < 24 and 0 <= minutes < 60',
            "return int($p[:2]) in range(24) and int($p[3:]) in range(60)",
            'return $p[:2] < "24" and $p[3:] < "60"',
        ),
        phrases=(
            'Is "HH:MM" a real time of day: hours 0 to 23, minutes 0 to 59?',
            "True if $p shows a time that exists on a 24-hour clock.",
            'Validate a clock time. "24:00" and "09:60" are wrong.',
            "Check that the hours are below 24 and the minutes below 60.",
            "Can a digital clock show `$p`?",
            "Whether the two numbers make a proper time.",
            'Return False for impossible times such as "25:10" or "12:75".',
        ),
    ),
    Classic(
        key="is_open",
        names=("is_open", "is_office_hour", "in_opening_hours", "during_work"),
        params=(Param(("time", "clock", "now"), "hhmm"),),
        returns="bool",
        codes=(
            'return "09:00" <= $p < "17:30"',
            'hours, minutes = map(int, $p.split(":"))\nreturn 540 <= hours * 60 + minutes < 1050',
            'if $p < "09:00":\n    return False\nreturn $p < "17:30"',
        ),
        phrases=(
            "Is the office open at $p? It is from 09:00 to 17:30, closing time excluded.",
            'True from "09:00" on and before "17:30".',
            'Check if a time "HH:MM" lies in the opening hours 9:00 to 17:30. At 17:30 it is closed.',
            "Open at nine, closed at half past five: tell whether it is open now.",
            'Whether `$p` is at least "09:00" and earlier than "17:30".',
            "Can you walk into the shop at this time? Hours: 09:00 (inclusive) to 17:30 (exclusive).",
            "Return True during business hours, 09:00-17:30 without the end.",
        ),
    ),
    Classic(
        key="to_24_hours",
        names=("to_24_hours", "from_12_hour", "convert_am_pm", "ampm_to_24"),
        params=(Param(("time", "text", "clock"), "ampm"),),
        returns="str",
        codes=(
            (
                "clock, half = $p.split()\n"
                'hours, minutes = clock.split(":")\n'
                'hour = int(hours) % 12 + (12 if half == "PM" else 0)\n'
                'return f"{hour:02}:{minutes}"'
            ),
            (
                'hours, rest = $p.split(":")\n'
                "hour = int(hours)\n"
                "if hour == 12:\n"
                "    hour = 0\n"
                'if rest.endswith("PM"):\n'
                "    hour += 12\n"
                'return str(hour).zfill(2) + ":" + rest[:2]'
            ),
            'from datetime import datetime\n\nreturn datetime.strptime($p, "%I:%M %p").strftime("%H:%M")',
        ),
        phrases=(
            'Convert "9:30 PM" to 24-hour time "21:30".',
            'A time with AM or PM as "HH:MM". 12 AM is midnight, 12 PM is noon.',
            "Write `$p` (12-hour clock) on the 24-hour clock.",
            "What is this time without AM and PM? Two digits for the hours.",
            'Turn "12:05 AM" into "00:05", "1:00 PM" into "13:00" and so on.',
            "From the English way of writing times to HH:MM.",
            "Return the 24-hour form of an AM/PM time; mind that twelve comes before one.",
        ),
    ),
    Classic(
        key="total_duration",
        names=("total_duration", "sum_of_durations", "add_times", "total_of_clocks"),
        params=(Param(("times", "durations", "clocks"), "clocks"),),
        returns="str",
        codes=(
            ('total = sum(int(time[:2]) * 60 + int(time[3:]) for time in $p)\nreturn f"{total // 60}:{total % 60:02}"'),
            (
                "hours = minutes = 0\n"
                "for time in $p:\n"
                '    h, m = time.split(":")\n'
                "    hours += int(h)\n"
                "    minutes += int(m)\n"
                'return f"{hours + minutes // 60}:{minutes % 60:02}"'
            ),
        ),
        phrases=(
            ('Add up durations "HH:MM" and return the sum as "H:MM"; it may exceed 24 hours. None give "0:00".'),
            'Total of several times in hours and minutes, e.g. ["01:30", "00:45"] -> "2:15".',
            "How long do all durations in $p take together? Hours aren't padded, minutes have two digits.",
            'Sum the "HH:MM" entries of a time sheet, minutes over 60 becoming hours.',
            'Overall time as text, "0:00" for an empty list.',
            'Return the sum of the working times `$p` without wrapping at 24 hours, written like "27:05".',
            "hh:mm list -> h:mm total",
        ),
    ),
    Classic(
        key="is_valid_date",
        names=("is_valid_date", "is_real_date", "valid_iso_date", "date_exists"),
        params=(Param(("day", "text", "iso"), "anydate"),),
        returns="bool",
        codes=(
            (
                "from datetime import date\n"
                "\n"
                "try:\n"
                "    date.fromisoformat($p)\n"
                "except ValueError:\n"
                "    return False\n"
                "return True"
            ),
            (
                'year, month, day = map(int, $p.split("-"))\n'
                "leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)\n"
                "days = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\n"
                "return 1 <= month <= 12 and 1 <= day <= days[month - 1]"
            ),
        ),
        phrases=(
            'Is "YYYY-MM-DD" a date that exists?',
            'True if the day is in the calendar, False for e.g. "2024-02-30" or month 13.',
            "Check a date text: is there such a day?",
            "Does the calendar have the day `$p`?",
            "Validate an ISO date; wrong months and days that the month doesn't have are refused.",
            "Whether the date is real (leap years considered).",
            "Return False for impossible dates.",
        ),
    ),
    Classic(
        key="days_between",
        names=("days_between", "days_apart", "day_difference", "number_of_days"),
        params=(
            Param(("first", "start", "date1"), "isodate"),
            Param(("second", "end", "date2"), "isodate"),
        ),
        returns="int",
        codes=(
            ("from datetime import date\n\nreturn abs((date.fromisoformat($q) - date.fromisoformat($p)).days)"),
            (
                "from datetime import datetime\n"
                "\n"
                'first, second = sorted(datetime.strptime(text, "%Y-%m-%d") for text in ($p, $q))\n'
                "return (second - first).days"
            ),
        ),
        phrases=(
            "Number of days between two ISO dates, never negative.",
            "How many days are $p and $q apart? The order doesn't matter.",
            'Absolute difference in days of two dates "YYYY-MM-DD".',
            "Count the nights from the earlier to the later of `$p` and `$q`.",
            "Days from one date to the other; 0 if it is the same day.",
            "Return the distance of two calendar days.",
            '"2024-02-28" and "2024-03-01" are 2 days apart.',
        ),
    ),
    Classic(
        key="day_of_year",
        names=("day_of_year", "number_of_day", "day_in_year", "ordinal_day"),
        params=(Param(("day", "text", "iso"), "isodate"),),
        returns="int",
        codes=(
            "from datetime import date\n\nreturn date.fromisoformat($p).timetuple().tm_yday",
            (
                'year, month, day = map(int, $p.split("-"))\n'
                "leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)\n"
                "days = [31, 28 + leap, 31, 30, 31, 30, 31, 31, 30, 31, 30]\n"
                "return sum(days[: month - 1]) + day"
            ),
        ),
        phrases=(
            "Day of the year of an ISO date: 1 for January 1st, up to 366.",
            "The how-manieth day of its year is $p?",
            "Number the day within the year, leap years included.",
            "Return the position of a date (YYYY-MM-DD) in its year, starting with 1.",
            '"2024-02-01" is day 32.',
            "Count the days from New Year's Day up to and including the date.",
            "Days passed in the year including `$p` itself.",
        ),
    ),
    Classic(
        key="weekday_of_date",
        names=("weekday_of_date", "day_name", "weekday_of", "which_weekday"),
        params=(Param(("day", "text", "iso"), "isodate"),),
        returns="str",
        codes=(
            (
                "from datetime import date\n"
                "\n"
                'names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]\n'
                "return names[date.fromisoformat($p).weekday()]"
            ),
            'from datetime import datetime\n\nreturn datetime.strptime($p, "%Y-%m-%d").strftime("%A")',
        ),
        phrases=(
            "English name of the weekday of an ISO date.",
            'Which day of the week was $p? "Monday" to "Sunday".',
            'Return "Monday", "Tuesday" ... for a date "YYYY-MM-DD".',
            "Find out on which weekday `$p` falls.",
            "The day's name for a calendar date.",
            "Weekday as a word.",
            '"2024-03-09" -> "Saturday"',
        ),
    ),
    Classic(
        key="next_day",
        names=("next_day", "day_after", "tomorrow_of", "following_day"),
        params=(Param(("day", "today", "text"), "isodate"),),
        returns="str",
        codes=(
            ("from datetime import date, timedelta\n\nreturn (date.fromisoformat($p) + timedelta(days=1)).isoformat()"),
            ("from datetime import date\n\nreturn str(date.fromordinal(date.fromisoformat($p).toordinal() + 1))"),
        ),
        phrases=(
            "The day after $p, as an ISO date.",
            "What date is it tomorrow if today is `$p`?",
            'Next calendar day ("YYYY-MM-DD").',
            "Go one day forward from a date; month and year change when needed.",
            '"2023-12-31" -> "2024-01-01"',
            "Return the following day as a string in the same format.",
            "Add one day to an ISO date.",
        ),
    ),
    Classic(
        key="date_plus_days",
        names=("date_plus_days", "add_days", "days_later", "due_date"),
        params=(
            Param(("start", "day", "begin"), "isodate"),
            Param(("days", "n", "count"), "int"),
        ),
        returns="str",
        codes=(
            (
                "from datetime import date, timedelta\n"
                "\n"
                "return (date.fromisoformat($p) + timedelta(days=$q)).isoformat()"
            ),
            (
                "from datetime import date\n"
                "\n"
                "start = date.fromisoformat($p)\n"
                "return date.fromordinal(start.toordinal() + $q).isoformat()"
            ),
            (
                "from datetime import datetime, timedelta\n"
                "\n"
                'return (datetime.strptime($p, "%Y-%m-%d") + timedelta($q)).strftime("%Y-%m-%d")'
            ),
        ),
        phrases=(
            "ISO date $q days after $p; negative numbers go back.",
            'Add days to a date "YYYY-MM-DD" and return it in the same form.',
            "When is it due if it starts on `$p` and takes `$q` days?",
            "What date is $q days later?",
            "Move a date by a number of days, across the ends of months and years.",
            "Return the date that many days from the given one as text.",
            "date + n days -> date",
        ),
    ),
    Classic(
        key="swap_date_order",
        names=("swap_date_order", "to_european_date", "iso_to_dmy", "format_dmy"),
        params=(Param(("date", "iso", "text"), "isodate"),),
        returns="str",
        codes=(
            'year, month, day = $p.split("-")\nreturn f"{day}/{month}/{year}"',
            'return "/".join(reversed($p.split("-")))',
            'return $p[8:] + "/" + $p[5:7] + "/" + $p[:4]',
        ),
        phrases=(
            'Write an ISO date as day/month/year: "2024-03-09" -> "09/03/2024".',
            'Turn "YYYY-MM-DD" into "DD/MM/YYYY".',
            "Reverse the order of year, month and day and put slashes between them.",
            "How would $p be written in Britain, with two digits for day and month?",
            "Reformat a date from ISO to day-first with slashes.",
            "Return `$p` as DD/MM/YYYY.",
            "Date for people, day first.",
        ),
    ),
    Classic(
        key="slashed_to_iso",
        names=("slashed_to_iso", "to_iso_date", "dmy_to_iso", "parse_dmy"),
        params=(Param(("date", "text", "day"), "slashed"),),
        returns="str",
        codes=(
            'day, month, year = $p.split("/")\nreturn f"{year}-{month}-{day}"',
            'return "-".join($p.split("/")[::-1])',
            'return $p[6:] + "-" + $p[3:5] + "-" + $p[:2]',
        ),
        phrases=(
            'Convert "DD/MM/YYYY" to the ISO form "YYYY-MM-DD".',
            "An ISO date from a date with the day first and slashes.",
            'Turn `$p`, e.g. "09/03/2024", into "2024-03-09".',
            "Rewrite a British date so that it sorts correctly as text.",
            "Reverse the three parts of a slashed date and join them with hyphens.",
            "Year-month-day version of a day/month/year string.",
            "Return the date in ISO 8601 format.",
        ),
    ),
    Classic(
        key="dates_per_month",
        names=("dates_per_month", "count_by_month", "entries_per_month", "monthly_counts"),
        params=(Param(("dates", "days", "events"), "dates"),),
        returns="dict[str, int]",
        codes=(
            ("counts = {}\nfor date in $p:\n    counts[date[:7]] = counts.get(date[:7], 0) + 1\nreturn counts"),
            "from collections import Counter\n\nreturn dict(Counter(date[:7] for date in $p))",
            (
                'months = [date.rpartition("-")[0] for date in $p]\n'
                "return {month: months.count(month) for month in months}"
            ),
        ),
        phrases=(
            'Count the dates per month: a dict from "YYYY-MM" to the number of dates.',
            "How many of the ISO dates fall in each month (of each year)?",
            "Group dates by year and month and count them.",
            'Monthly statistics of `$p`, keys like "2024-03".',
            "For each month that occurs, say how often. [] gives {}.",
            "Tally the first seven characters of the dates.",
            "Return a dictionary with the number of events in every month, in order of appearance.",
        ),
    ),
    Classic(
        key="earliest_and_latest",
        names=("earliest_and_latest", "date_range", "first_and_last_date", "span_of_dates"),
        params=(Param(("dates", "days", "events"), "dates"),),
        returns="tuple[str, str] | None",
        codes=(
            "return (min($p), max($p)) if $p else None",
            "if not $p:\n    return None\nordered = sorted($p)\nreturn ordered[0], ordered[-1]",
        ),
        phrases=(
            "Earliest and latest of the ISO dates as a pair, None if there are none.",
            "From when to when do the dates go? Return (first, last) in time or None for an empty list.",
            "The range that $p covers: (minimum, maximum).",
            "Find the oldest and the newest date. No dates -> None.",
            "Return a tuple with the first and the last day that occurs in `$p`.",
            "Period of a list of dates. An empty list has no period, so None.",
            "(earliest, latest) or None",
        ),
    ),
    Classic(
        key="age_on_day",
        names=("age_on_day", "age_at", "years_old", "completed_years"),
        params=(
            Param(("birthday", "born", "birth"), "isodate"),
            Param(("today", "date", "when"), "isodate"),
        ),
        returns="int",
        codes=(
            "return int($q[:4]) - int($p[:4]) - ($q[5:] < $p[5:])",
            "years = int($q[:4]) - int($p[:4])\nif $q[5:] < $p[5:]:\n    years -= 1\nreturn years",
            (
                'year, month, day = map(int, $p.split("-"))\n'
                'now, this_month, this_day = map(int, $q.split("-"))\n'
                "return now - year - (1 if (this_month, this_day) < (month, day) else 0)"
            ),
        ),
        phrases=(
            "Age in years of a person born on $p on the day $q (ISO dates).",
            "How old is somebody with this birthday on `$q`? The birthday itself counts.",
            "Difference of the years, one less if the birthday is still to come in that year.",
            "Completed years from one date to another.",
            "Subtract the years; if month and day of $q are before those of $p, subtract one more.",
            "Return the age on a given day.",
            'Age from date of birth and today\'s date, both "YYYY-MM-DD".',
        ),
    ),
    Classic(
        key="same_month",
        names=("same_month", "in_same_month", "share_month", "is_same_month"),
        params=(
            Param(("first", "date1", "a"), "isodate"),
            Param(("second", "date2", "b"), "isodate"),
        ),
        returns="bool",
        codes=(
            "return $p[5:7] == $q[5:7]",
            'return $p.split("-")[1] == $q.split("-")[1]',
            "return int($p[5:7]) == int($q[5:7])",
        ),
        phrases=(
            "Are both ISO dates in the same month, whatever the year?",
            "True if $p and $q have the same month number. Years don't matter.",
            "Compare the months of two dates, ignoring year and day.",
            "Do the dates fall in the same month of (possibly different) years?",
            "Whether the middle parts of `$p` and `$q` agree.",
            'Same month? E.g. "2019-05-01" and "2024-05-20": yes.',
            "Return True when the two dates share the month, False otherwise.",
        ),
    ),
    Classic(
        key="last_day_of_month",
        names=("last_day_of_month", "month_end", "end_of_month", "final_day"),
        params=(Param(("date", "day", "text"), "isodate"),),
        returns="str",
        codes=(
            (
                "import calendar\n"
                "\n"
                'year, month, _ = map(int, $p.split("-"))\n'
                'return f"{$p[:7]}-{calendar.monthrange(year, month)[1]}"'
            ),
            (
                "year, month = int($p[:4]), int($p[5:7])\n"
                "leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)\n"
                "days = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\n"
                "return $p[:8] + str(days[month - 1])"
            ),
        ),
        phrases=(
            "Last day of the month that $p is in, as an ISO date.",
            'On which date does the month end? "2024-02-10" -> "2024-02-29"',
            "Move a date to the end of its month.",
            "The final date of the same month, leap years included.",
            "What is the last day of the month of `$p`?",
            'Return "YYYY-MM-DD" with the day replaced by the number of days of that month.',
            "Month-end date.",
        ),
    ),
    Classic(
        key="quarter_label",
        names=("quarter_label", "quarter_of_date", "to_quarter", "year_and_quarter"),
        params=(Param(("date", "day", "text"), "isodate"),),
        returns="str",
        codes=(
            'return f"{$p[:4]}-Q{(int($p[5:7]) + 2) // 3}"',
            'year, month, _ = $p.split("-")\nreturn year + "-Q" + str((int(month) - 1) // 3 + 1)',
        ),
        phrases=(
            'Quarter of an ISO date, written like "2024-Q1".',
            "Year and quarter of $p: months 1 to 3 are Q1, 4 to 6 are Q2 and so on.",
            'Which quarter does `$p` belong to? Return e.g. "2023-Q4".',
            "Turn a date into the label of its quarter.",
            '"2024-05-20" -> "2024-Q2"',
            "Format year, hyphen, Q and the number of the quarter (1 to 4).",
            "Return the quarter in which the date lies, with its year.",
        ),
    ),
    Classic(
        key="clock_hands_angle",
        names=("clock_hands_angle", "angle_between_hands", "clock_angle", "hands_angle"),
        params=(
            Param(("hour", "h", "hours"), "hour"),
            Param(("minute", "m", "minutes"), "minute"),
        ),
        returns="float",
        codes=(
            "angle = abs($p % 12 * 30 + $q * 0.5 - $q * 6)\nreturn min(angle, 360 - angle)",
            (
                "hour_hand = 30 * ($p % 12) + $q / 2\n"
                "minute_hand = 6 * $q\n"
                "angle = abs(hour_hand - minute_hand)\n"
                "return 360 - angle if angle > 180 else angle"
            ),
        ),
        phrases=(
            "Smaller angle in degrees between the hands of a clock at $p hours and $q minutes.",
            "What angle do hour hand and minute hand make? At most 180.",
            ("The hour hand moves half a degree per minute, the minute hand six: return the angle between them."),
            "Angle of the clock hands at the given time, the smaller of the two.",
            "At `$p`:`$q`, how far apart are the hands, in degrees?",
            "Compute the (non-reflex) angle between the hands of an analogue clock.",
            "3:00 gives 90.0, 6:00 gives 180.0",
        ),
    ),
    Classic(
        key="season_of_month",
        names=("season_of_month", "season", "which_season", "season_name"),
        params=(Param(("month", "number", "m"), "month"),),
        returns="str",
        codes=(
            (
                "if $p in (12, 1, 2):\n"
                '    return "winter"\n'
                "if $p <= 5:\n"
                '    return "spring"\n'
                'return "summer" if $p <= 8 else "autumn"'
            ),
            'return ("winter", "spring", "summer", "autumn")[$p % 12 // 3]',
            (
                'seasons = {"spring": (3, 4, 5), "summer": (6, 7, 8), "autumn": (9, 10, 11)}\n'
                "for name, months in seasons.items():\n"
                "    if $p in months:\n"
                "        return name\n"
                'return "winter"'
            ),
        ),
        phrases=(
            ('Season of a month (1 to 12): "winter" for December to February, then "spring", "summer", "autumn".'),
            ("In which season is month number $p in the northern hemisphere? winter, spring, summer or autumn."),
            "March to May is spring, June to August summer, September to November autumn, the rest winter.",
            "Name the season that the month belongs to, three months each, starting with spring in March.",
            'Map a month number to its (meteorological) season: "spring", "summer", "autumn" or "winter".',
            "Return the season's name in lower case; 12, 1 and 2 are winter.",
            "month -> season, autumn being 9, 10, 11",
        ),
    ),
    Classic(
        key="human_size",
        names=("human_size", "format_size", "readable_size", "show_bytes"),
        params=(Param(("size", "bytes_count", "n"), "file_size"),),
        returns="str",
        codes=(
            (
                'for unit in ("B", "KB", "MB"):\n'
                "    if $p < 1024:\n"
                '        return f"{$p} {unit}"\n'
                "    $p //= 1024\n"
                'return f"{$p} GB"'
            ),
            (
                'units = ["B", "KB", "MB", "GB"]\n'
                "i = 0\n"
                "while $p >= 1024 and i < 3:\n"
                "    $p = $p // 1024\n"
                "    i += 1\n"
                'return str($p) + " " + units[i]'
            ),
        ),
        phrases=(
            ("File size with a unit: divide by 1024 (dropping fractions) until it is below 1024; B, KB, MB, GB."),
            'Readable size, e.g. 2048 -> "2 KB". Whole numbers, rounded down; GB is the largest unit.',
            'Show $p bytes as "N B", "N KB", "N MB" or "N GB" (1 KB = 1024 B, no decimals).',
            "How big is the file in the largest unit that gives at least 1? Cut off fractions, stop at GB.",
            "Format a number of bytes for people, whole units of 1024 only.",
            ("Return the size as a text with its unit; each unit is 1024 of the one before, remainders are ignored."),
            'bytes -> "5 MB"',
        ),
    ),
    Classic(
        key="parse_size",
        names=("parse_size", "size_in_bytes", "to_bytes", "read_size"),
        params=(Param(("text", "size", "s"), "size_text"),),
        returns="int",
        codes=(
            'number, unit = $p.split()\nreturn int(number) * 1024 ** ["B", "KB", "MB", "GB"].index(unit)',
            (
                'factors = {"B": 1, "KB": 1024, "MB": 1024**2, "GB": 1024**3}\n'
                'number, unit = $p.split(" ")\n'
                "return int(number) * factors[unit]"
            ),
        ),
        phrases=(
            'Number of bytes of a size like "5 KB" (units B, KB, MB, GB with factor 1024).',
            'Convert "3 MB" to bytes.',
            "How many bytes are `$p`? 1 KB is 1024 B, 1 MB is 1024 KB, 1 GB is 1024 MB.",
            "Parse a file size written as a number, a space and a unit.",
            "Turn a readable size back into an integer number of bytes.",
            "The size in bytes of a text with B, KB, MB or GB.",
            '"2 KB" -> 2048',
        ),
    ),
    Classic(
        key="convert_temperature",
        names=("convert_temperature", "other_scale", "switch_temperature", "c_or_f"),
        params=(
            Param(("degrees", "temperature", "value"), "int"),
            Param(("unit", "scale", "given"), "temperature_unit"),
        ),
        returns="float",
        codes=(
            'return $p * 9 / 5 + 32 if $q == "C" else ($p - 32) * 5 / 9',
            'if $q == "C":\n    return 9 * $p / 5 + 32\nreturn 5 * ($p - 32) / 9',
        ),
        phrases=(
            (
                'Convert a temperature to the other scale: from Celsius to Fahrenheit if $q is "C", from '
                'Fahrenheit to Celsius if it is "F".'
            ),
            '`$p` degrees on the scale `$q` ("C" or "F"), expressed on the other one.',
            "Celsius becomes Fahrenheit and Fahrenheit becomes Celsius; the unit tells what is given.",
            "Switch between the two temperature scales.",
            ('If the unit is "C", return the value in Fahrenheit, otherwise take it as Fahrenheit and return Celsius.'),
            "What are $p degrees $q in the other unit? No rounding.",
            "C -> F (times 9/5 plus 32), F -> C (minus 32 times 5/9)",
        ),
    ),
    Classic(
        key="feet_and_inches",
        names=("feet_and_inches", "inches_to_feet", "height_in_feet", "show_height"),
        params=(Param(("inches", "height", "length"), "pos"),),
        returns="str",
        codes=(
            'return f"{$p // 12} ft {$p % 12} in"',
            'feet, rest = divmod($p, 12)\nreturn str(feet) + " ft " + str(rest) + " in"',
            'feet = 0\nwhile $p >= 12:\n    $p -= 12\n    feet += 1\nreturn f"{feet} ft {$p} in"',
        ),
        phrases=(
            'Write $p inches as feet and inches: 67 -> "5 ft 7 in".',
            "A length in inches as text with feet (12 inches each) and the inches left.",
            'How many feet and inches are that? E.g. "6 ft 0 in".',
            "Format a height given in inches.",
            "Split `$p` inches into whole feet and the rest and put the units behind.",
            "Show inches in the usual way, feet first.",
            'Return "F ft I in" for a number of inches.',
        ),
    ),
    Classic(
        key="show_distance",
        names=("show_distance", "format_distance", "distance_text", "metres_to_text"),
        params=(Param(("metres", "distance", "length"), "seconds"),),
        returns="str",
        codes=(
            'return f"{$p} m" if $p < 1000 else f"{$p / 1000:.1f} km"',
            'if $p >= 1000:\n    return "{:.1f} km".format($p / 1000)\nreturn str($p) + " m"',
        ),
        phrases=(
            'Show a distance in metres: below 1000 as "850 m", otherwise in km with one decimal.',
            '"1500" metres are shown as "1.5 km", 300 metres as "300 m".',
            ("Format metres for a map: whole metres up to 999, then kilometres with one digit after the point."),
            "How should `$p` metres be displayed? In m under a kilometre, else in km (one decimal).",
            "Text for a distance, choosing between m and km (from 1000 m on, one decimal place).",
            "Return the length with a fitting unit, m or km; kilometres get one decimal.",
            'metres -> "x m" or "y.y km"',
        ),
    ),
    Classic(
        key="compass_direction",
        names=("compass_direction", "direction_name", "wind_direction", "heading_name"),
        params=(Param(("degrees", "angle", "heading"), "degrees"),),
        returns="str",
        codes=(
            'return ("N", "NE", "E", "SE", "S", "SW", "W", "NW")[($p * 2 + 45) // 90 % 8]',
            ('names = ["N", "NE", "E", "SE", "S", "SW", "W", "NW", "N"]\nreturn names[int(($p % 360 + 22.5) // 45)]'),
        ),
        phrases=(
            "Compass direction of an angle: the nearest of N, NE, E, SE, S, SW, W, NW; 0 is N, 90 is E.",
            "Name the direction for $p degrees, clockwise from north, in eight steps of 45 degrees.",
            (
                "Where does the wind come from? Round the angle to the nearest of the eight main directions "
                "and return its letters."
            ),
            '0 -> "N", 44 -> "NE", 180 -> "S", 350 -> "N": degrees to compass points.',
            "Which of the eight compass points is closest to a heading of `$p` degrees?",
            'Turn degrees into "N", "NE", "E" and so on. Each covers 22.5 degrees to both sides.',
            "heading in degrees -> one of eight directions",
        ),
    ),
    Classic(
        key="fuel_consumption",
        names=("fuel_consumption", "litres_per_100_km", "consumption", "average_consumption"),
        params=(
            Param(("litres", "fuel", "used"), "price"),
            Param(("kilometres", "distance", "km"), "seconds"),
        ),
        returns="float | None",
        codes=(
            "return round($p / $q * 100, 1) if $q else None",
            "if $q == 0:\n    return None\nreturn round($p / $q * 100, 1)",
        ),
        phrases=(
            "Fuel consumption in litres per 100 km, one decimal; None for a distance of 0.",
            (
                "How many litres per hundred kilometres does the car need if it used $p on $q km? Rounded to "
                "one decimal, None without a distance."
            ),
            "Litres divided by kilometres times 100, rounded to 1 digit.",
            ("Consumption of a trip. Return None when no kilometre was driven, otherwise a number with one decimal."),
            "Average use of fuel for 100 km (1 decimal), given the litres and the distance.",
            ("Return l/100 km for `$p` litres and `$q` kilometres; can't be computed (None) if the distance is zero."),
            "litres, km -> l per 100 km, rounded to tenths",
        ),
    ),
    Classic(
        key="recipe_scaled",
        names=("recipe_scaled", "scale_recipe", "adjust_servings", "ingredients_for"),
        params=(
            Param(("recipe", "ingredients", "amounts"), "stock"),
            Param(("servings", "people", "guests"), "small"),
        ),
        returns="dict[str, float]",
        codes=(
            "return {name: amount * $q / 4 for name, amount in $p.items()}",
            "scaled = {}\nfor name in $p:\n    scaled[name] = $p[name] * $q / 4\nreturn scaled",
        ),
        phrases=(
            "Scale a recipe for 4 people to $q people.",
            "Amounts of all ingredients for `$q` servings; the recipe is for four.",
            "How much of each ingredient is needed if $q instead of 4 people eat?",
            "Multiply every amount by $q and divide it by 4.",
            "Adjust the quantities in `$p` (made for 4) to another number of guests.",
            "Return a new dict with the amounts times servings over four.",
            "recipe for 4 -> recipe for n",
        ),
    ),
    Classic(
        key="squared_distance",
        names=("squared_distance", "distance_squared", "square_distance", "dist2"),
        params=(
            Param(("a", "start", "first"), "spot"),
            Param(("b", "end", "second"), "spot"),
        ),
        returns="int",
        codes=(
            "return ($p[0] - $q[0]) ** 2 + ($p[1] - $q[1]) ** 2",
            "dx, dy = $p[0] - $q[0], $p[1] - $q[1]\nreturn dx * dx + dy * dy",
            "(x1, y1), (x2, y2) = $p, $q\nreturn (x2 - x1) ** 2 + (y2 - y1) ** 2",
        ),
        phrases=(
            "Square of the straight-line distance between two points (x, y).",
            "Squared distance from $p to $q, without taking the root.",
            "How far apart are the points, squared? The result stays an integer.",
            "Sum of the squared differences of the coordinates.",
            "Compare distances cheaply: return dx * dx + dy * dy.",
            "Distance of `$p` and `$q` to the power of two.",
            "two points -> squared Euclidean distance",
        ),
    ),
    Classic(
        key="point_in_rectangle",
        names=("point_in_rectangle", "inside_rectangle", "contains_point", "is_inside"),
        params=(
            Param(("point", "spot", "click"), "spot"),
            Param(("rectangle", "area", "bounds"), "corners"),
        ),
        returns="bool",
        codes=(
            "x, y = $p\nleft, bottom, right, top = $q\nreturn left <= x <= right and bottom <= y <= top",
            "return $q[0] <= $p[0] <= $q[2] and $q[1] <= $p[1] <= $q[3]",
            ("x, y = $p\nx1, y1, x2, y2 = $q\nif x < x1 or x > x2:\n    return False\nreturn not (y < y1 or y > y2)"),
        ),
        phrases=(
            "Is the point inside the rectangle (left, bottom, right, top)? The edge belongs to it.",
            "True if $p = (x, y) lies within $q = (x1, y1, x2, y2), border included.",
            "Check whether a point is in an axis-parallel rectangle.",
            ("Did the click hit the area? The area is given by its lower left and upper right corner in one tuple."),
            "Point in rectangle test; points on the edge count as inside.",
            "Whether x is between left and right and y between bottom and top, both inclusive.",
            "Return False for a point outside `$q`, otherwise True.",
        ),
    ),
    Classic(
        key="rectangles_overlap",
        names=("rectangles_overlap", "do_overlap", "is_overlapping", "rectangles_collide"),
        params=(
            Param(("first", "a", "one"), "corners"),
            Param(("second", "b", "other"), "corners"),
        ),
        returns="bool",
        codes=(
            "return $p[0] < $q[2] and $q[0] < $p[2] and $p[1] < $q[3] and $q[1] < $p[3]",
            (
                "ax1, ay1, ax2, ay2 = $p\n"
                "bx1, by1, bx2, by2 = $q\n"
                "return not (ax2 <= bx1 or bx2 <= ax1 or ay2 <= by1 or by2 <= ay1)"
            ),
            (
                "width = min($p[2], $q[2]) - max($p[0], $q[0])\n"
                "height = min($p[3], $q[3]) - max($p[1], $q[1])\n"
                "return width > 0 and height > 0"
            ),
        ),
        phrases=(
            "Do two rectangles (left, bottom, right, top) overlap? Touching edges don't count.",
            "True if the rectangles have some area in common.",
            "Collision test for boxes given as (x1, y1, x2, y2); merely touching is no collision.",
            "Check if `$p` and `$q` intersect in more than a line or a point.",
            "Whether one rectangle covers a part of the other.",
            "Is there a point strictly inside both rectangles?",
            "Return False when they are apart or only share an edge or corner, True otherwise.",
        ),
    ),
    Classic(
        key="overlap_area",
        names=("overlap_area", "common_area", "intersection_area", "shared_area"),
        params=(
            Param(("first", "a", "one"), "corners"),
            Param(("second", "b", "other"), "corners"),
        ),
        returns="int",
        codes=(
            (
                "width = min($p[2], $q[2]) - max($p[0], $q[0])\n"
                "height = min($p[3], $q[3]) - max($p[1], $q[1])\n"
                "return max(width, 0) * max(height, 0)"
            ),
            (
                "left, right = max($p[0], $q[0]), min($p[2], $q[2])\n"
                "bottom, top = max($p[1], $q[1]), min($p[3], $q[3])\n"
                "if left >= right or bottom >= top:\n"
                "    return 0\n"
                "return (right - left) * (top - bottom)"
            ),
        ),
        phrases=(
            "Area that two rectangles (left, bottom, right, top) have in common; 0 if they don't overlap.",
            "Size of the intersection of $p and $q.",
            "How large is the part covered by both boxes? Corners are given as (x1, y1, x2, y2).",
            "Intersect the rectangles and return the area of the result, zero when it is empty.",
            "Width of the overlap times its height, 0 if there is none.",
            "The area shared by `$p` and `$q`.",
            "two axis-parallel rectangles -> common area",
        ),
    ),
    Classic(
        key="corners_area",
        names=("corners_area", "area_from_corners", "box_area", "rectangle_size"),
        params=(Param(("rectangle", "corners", "bounds"), "corners"),),
        returns="int",
        codes=(
            "left, bottom, right, top = $p\nreturn (right - left) * (top - bottom)",
            "return ($p[2] - $p[0]) * ($p[3] - $p[1])",
            "width = $p[2] - $p[0]\nheight = $p[3] - $p[1]\nreturn width * height",
        ),
        phrases=(
            "Area of a rectangle given as (left, bottom, right, top).",
            "Multiply the width by the height; `$p` holds x1, y1, x2, y2.",
            "How big is the box between two opposite corners?",
            "Size of the area inside the bounds.",
            "Work out width and height from the four coordinates and return their product.",
            "(x1, y1, x2, y2) -> area",
            "Return the surface covered by an axis-parallel rectangle.",
        ),
    ),
    Classic(
        key="are_collinear",
        names=("are_collinear", "collinear", "on_one_line", "is_straight"),
        params=(
            Param(("a", "first", "p1"), "grid_spot"),
            Param(("b", "second", "p2"), "grid_spot"),
            Param(("c", "third", "p3"), "grid_spot"),
        ),
        returns="bool",
        codes=(
            "return ($q[0] - $p[0]) * ($r[1] - $p[1]) == ($q[1] - $p[1]) * ($r[0] - $p[0])",
            (
                "x1, y1 = $q[0] - $p[0], $q[1] - $p[1]\n"
                "x2, y2 = $r[0] - $p[0], $r[1] - $p[1]\n"
                "return x1 * y2 - x2 * y1 == 0"
            ),
            (
                "twice_area = $p[0] * ($q[1] - $r[1]) + $q[0] * ($r[1] - $p[1]) + $r[0] * ($p[1] - $q[1])\n"
                "return twice_area == 0"
            ),
        ),
        phrases=(
            "Do the three points lie on one straight line?",
            "True if $p, $q and $r are collinear.",
            "Check that the triangle of the three points has no area.",
            "Collinearity test, without dividing.",
            "Whether a single line goes through all three (x, y) points.",
            "Are the points in line? Equal points are.",
            "Return False if the points form a real triangle.",
        ),
    ),
    Classic(
        key="triangle_area_points",
        names=("triangle_area_points", "area_of_triangle", "triangle_from_points", "corner_area"),
        params=(
            Param(("a", "first", "p1"), "spot"),
            Param(("b", "second", "p2"), "spot"),
            Param(("c", "third", "p3"), "spot"),
        ),
        returns="float",
        codes=(
            "return abs(($q[0] - $p[0]) * ($r[1] - $p[1]) - ($q[1] - $p[1]) * ($r[0] - $p[0])) / 2",
            (
                "(x1, y1), (x2, y2), (x3, y3) = $p, $q, $r\n"
                "return abs(x1 * (y2 - y3) + x2 * (y3 - y1) + x3 * (y1 - y2)) / 2"
            ),
        ),
        phrases=(
            "Area of the triangle with the corners $p, $q and $r.",
            "How large is the triangle between three points (x, y)?",
            "Triangle area from coordinates (half the absolute cross product).",
            "Return the area enclosed by the three corner points; 0.0 if they are in line.",
            "Compute half of |(b - a) x (c - a)|.",
            "The surface of a triangle whose vertices are given as tuples.",
            "three points -> area of their triangle",
        ),
    ),
    Classic(
        key="bounding_box",
        names=("bounding_box", "bounds_of_points", "enclosing_rectangle", "extent"),
        params=(Param(("points", "spots", "coordinates"), "spots"),),
        returns="tuple[int, int, int, int] | None",
        codes=(
            "if not $p:\n    return None\nxs, ys = zip(*$p)\nreturn min(xs), min(ys), max(xs), max(ys)",
            (
                "xs = [x for x, _ in $p]\n"
                "ys = [y for _, y in $p]\n"
                "return (min(xs), min(ys), max(xs), max(ys)) if $p else None"
            ),
        ),
        phrases=(
            "Smallest rectangle around the points, as (left, bottom, right, top); None without points.",
            "Bounding box of $p: minimal x, minimal y, maximal x, maximal y. No points -> None.",
            "Which axis-parallel rectangle just holds all points? None for an empty list.",
            "Return (min x, min y, max x, max y) of a list of (x, y) pairs, or None if it is empty.",
            "The extent of a set of points. Nothing has no extent, so return None then.",
            ("Find the outermost coordinates in each direction (left, bottom, right, top). An empty list gives None."),
            "points -> bounding rectangle or None",
        ),
    ),
    Classic(
        key="path_length",
        names=("path_length", "route_length", "steps_on_route", "length_of_path"),
        params=(Param(("points", "route", "stops"), "spots"),),
        returns="int",
        codes=(
            "return sum(abs(x2 - x1) + abs(y2 - y1) for (x1, y1), (x2, y2) in zip($p, $p[1:]))",
            (
                "total = 0\n"
                "for i in range(1, len($p)):\n"
                "    total += abs($p[i][0] - $p[i - 1][0]) + abs($p[i][1] - $p[i - 1][1])\n"
                "return total"
            ),
        ),
        phrases=(
            ("Length of the route through the points in order, measured along the grid (horizontal plus vertical)."),
            "Sum of the Manhattan distances between neighbouring points.",
            "How many grid steps is it from the first point over all others to the last?",
            "Total city-block distance of a path; 0 for fewer than two points.",
            "Add up |dx| + |dy| for each leg of the way.",
            "Walk from point to point, only along the axes: how far is that in all?",
            "Return the taxicab length of `$p`.",
        ),
    ),
    Classic(
        key="polygon_area",
        names=("polygon_area", "area_of_polygon", "shoelace", "shoelace_area"),
        params=(Param(("points", "corners", "vertices"), "spots"),),
        returns="float",
        codes=(
            (
                "following = $p[1:] + $p[:1]\n"
                "return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip($p, following))) / 2"
            ),
            (
                "total = 0\n"
                "for i, (x, y) in enumerate($p):\n"
                "    next_x, next_y = $p[(i + 1) % len($p)]\n"
                "    total += x * next_y - next_x * y\n"
                "return abs(total) / 2"
            ),
            "return abs(sum($p[i - 1][0] * y - x * $p[i - 1][1] for i, (x, y) in enumerate($p))) / 2",
        ),
        phrases=(
            "Area of a polygon by the shoelace formula; $p are its corners in order.",
            "How large is the polygon with these corner points?",
            (
                "Shoelace formula: half the absolute sum of x1*y2 - x2*y1 around the polygon (last corner "
                "joined to the first)."
            ),
            "Compute the surface enclosed by a closed line through the points.",
            "Polygon area from its vertices, 0.0 for fewer than three.",
            "Gauss's area formula for the polygon `$p`.",
            "corners -> area",
        ),
    ),
    Classic(
        key="closest_point",
        names=("closest_point", "nearest_point", "nearest_to", "find_nearest"),
        params=(
            Param(("points", "spots", "places"), "spots"),
            Param(("target", "here", "centre"), "spot"),
        ),
        returns="tuple[int, int] | None",
        codes=(
            "return min($p, key=lambda point: (point[0] - $q[0]) ** 2 + (point[1] - $q[1]) ** 2, default=None)",
            (
                "best = best_distance = None\n"
                "for x, y in $p:\n"
                "    distance = (x - $q[0]) ** 2 + (y - $q[1]) ** 2\n"
                "    if best_distance is None or distance < best_distance:\n"
                "        best, best_distance = (x, y), distance\n"
                "return best"
            ),
        ),
        phrases=(
            "The point of $p nearest to $q; the first of equally near ones, None if there are no points.",
            ("Which of the points is closest to the target? None for an empty list, ties go to the earlier point."),
            "Find the place with the smallest straight-line distance from `$q`.",
            "Nearest neighbour of a point in a list of (x, y) pairs; None without candidates.",
            "Return the point that is least far away (Euclidean), the first in case of a tie, or None.",
            "Look for the nearest spot. If nothing is there to choose from, return None.",
            "nearest of the points, or None",
        ),
    ),
    Classic(
        key="points_in_circle",
        names=("points_in_circle", "within_radius", "points_near", "in_range"),
        params=(
            Param(("points", "spots", "places"), "spots"),
            Param(("centre", "middle", "here"), "spot"),
            Param(("radius", "distance", "reach"), "nat"),
        ),
        returns="list[tuple[int, int]]",
        codes=(
            "return [(x, y) for x, y in $p if (x - $q[0]) ** 2 + (y - $q[1]) ** 2 <= $r**2]",
            (
                "near = []\n"
                "for point in $p:\n"
                "    dx, dy = point[0] - $q[0], point[1] - $q[1]\n"
                "    if dx * dx + dy * dy <= $r * $r:\n"
                "        near.append(point)\n"
                "return near"
            ),
            "import math\n\nreturn [point for point in $p if math.dist(point, $q) <= $r]",
        ),
        phrases=(
            "Points at most $r away from $q.",
            "Keep the points inside a circle around `$q` with radius `$r`, the line included.",
            ("Which places are within reach? Straight-line distance from the centre no larger than the radius."),
            "Filter the points by their distance to $q.",
            "List all of $p that lie in the circle.",
            ("Return those (x, y) pairs whose distance from the middle is less than or equal to $r, in order."),
            "points within a radius",
        ),
    ),
    Classic(
        key="move_points",
        names=("move_points", "translate", "shift_points", "move_shape"),
        params=(
            Param(("points", "shape", "corners"), "spots"),
            Param(("offset", "by", "shift"), "spot"),
        ),
        returns="list[tuple[int, int]]",
        codes=(
            "return [(x + $q[0], y + $q[1]) for x, y in $p]",
            "dx, dy = $q\nmoved = []\nfor x, y in $p:\n    moved.append((x + dx, y + dy))\nreturn moved",
        ),
        phrases=(
            "Move all points by $q = (dx, dy).",
            "Translate a shape: add the offset to each of its points.",
            "Shift `$p` by a vector.",
            "Where are the points after moving them along x and y by the given amounts?",
            "Add dx to every x and dy to every y.",
            "Return the shape's points displaced by `$q`.",
            "points + vector, point by point",
        ),
    ),
    Classic(
        key="rotate_point",
        names=("rotate_point", "turn_point", "rotate_quarter", "rotated"),
        params=(
            Param(("point", "position", "vector"), "spot"),
            Param(("turns", "times", "quarters"), "few"),
        ),
        returns="tuple[int, int]",
        codes=(
            "x, y = $p\nfor _ in range($q % 4):\n    x, y = -y, x\nreturn x, y",
            "x, y = $p\nreturn [(x, y), (-y, x), (-x, -y), (y, -x)][$q % 4]",
        ),
        phrases=(
            "Rotate the point around the origin by $q quarter turns, counterclockwise.",
            "Turn $p = (x, y) by 90 degrees to the left $q times; the centre is (0, 0).",
            "Where is the point after `$q` counterclockwise rotations of 90 degrees?",
            "Each quarter turn takes (x, y) to (-y, x); do it $q times.",
            "Rotate a vector in steps of a right angle, anticlockwise.",
            "Return the coordinates after the given number of left quarter turns.",
            "(1, 0) turned once is (0, 1)",
        ),
    ),
    Classic(
        key="all_modes",
        names=("all_modes", "modes", "most_frequent_values", "most_common_values"),
        params=(Param(("values", "numbers", "data"), "fews"),),
        returns="list[int]",
        codes=(
            (
                "most = max(map($p.count, $p), default=0)\n"
                "return sorted({value for value in $p if $p.count(value) == most})"
            ),
            (
                "counts = {}\n"
                "for value in $p:\n"
                "    counts[value] = counts.get(value, 0) + 1\n"
                "return sorted(value for value in counts if counts[value] == max(counts.values()))"
            ),
            "from statistics import multimode\n\nreturn sorted(multimode($p))",
        ),
        phrases=(
            "All values that occur most often, in ascending order.",
            "The modes of $p: every value with the highest frequency, sorted; [] for no data.",
            "Which values are most common? There may be several; sort them.",
            "Find the most frequent numbers (all of them in case of a tie), smallest first.",
            "Return a sorted list of the modes of a data set.",
            "Multimode of `$p`, from low to high.",
            "values tied for the highest count -> sorted list",
        ),
    ),
    Classic(
        key="z_scores",
        names=("z_scores", "standard_scores", "standardise", "to_z_scores"),
        params=(Param(("values", "numbers", "data"), "ints"),),
        returns="list[float]",
        codes=(
            (
                "if not $p:\n"
                "    return []\n"
                "mean = sum($p) / len($p)\n"
                "deviation = (sum((x - mean) ** 2 for x in $p) / len($p)) ** 0.5\n"
                "return [round((x - mean) / deviation, 2) if deviation else 0.0 for x in $p]"
            ),
            (
                "n = len($p)\n"
                "if n == 0 or min($p) == max($p):\n"
                "    return [0.0] * n\n"
                "mean = sum($p) / n\n"
                "deviation = (sum((x - mean) ** 2 for x in $p) / n) ** 0.5\n"
                "return [round((x - mean) / deviation, 2) for x in $p]"
            ),
        ),
        phrases=(
            (
                "Z-scores of the values: distance from the mean in (population) standard deviations, two "
                "decimals; all 0.0 if the values are equal."
            ),
            (
                "Standardise $p: subtract the mean, divide by the population standard deviation, round to 2 "
                "digits. Zero deviation gives zeros."
            ),
            (
                "How many standard deviations (of the population) is each value above the mean? Rounded to two "
                "places; 0.0 for everything when nothing varies."
            ),
            (
                "Convert numbers to standard scores with two decimals. Use the population formula; equal "
                "values all get 0.0, no values give []."
            ),
            (
                "For each x return (x - mean) / sigma, rounded to two decimals, sigma being the population "
                "deviation; if sigma is 0, return 0.0 each."
            ),
            (
                "Normalise data to mean 0 and deviation 1 (divide by n, not n - 1), rounded to 2 places. A "
                "constant list becomes zeros."
            ),
            "values -> z-scores (population), 2 decimals, 0.0 without spread",
        ),
    ),
    Classic(
        key="nearest_rank_percentile",
        names=("nearest_rank_percentile", "percentile", "nth_percentile", "value_at_percentile"),
        params=(
            Param(("values", "numbers", "data"), "ints"),
            Param(("percent", "p", "rank"), "percent"),
        ),
        returns="int | None",
        codes=(
            ("if not $p:\n    return None\nrank = max(1, -(-$q * len($p) // 100))\nreturn sorted($p)[rank - 1]"),
            (
                "import math\n"
                "\n"
                "ordered = sorted($p)\n"
                "return ordered[max(math.ceil($q * len(ordered) / 100), 1) - 1] if ordered else None"
            ),
        ),
        phrases=(
            (
                "Percentile by the nearest-rank method: the smallest value such that at least $q percent of "
                "the data are not above it. None for no data."
            ),
            "The $q-th percentile (nearest rank, 0 gives the minimum), None if the list is empty.",
            (
                "Sort the values and return the one at position ceil(percent / 100 * n), counted from 1 and at "
                "least 1; an empty list gives None."
            ),
            (
                "Which value is at the given percentage of the sorted data? Round the rank up; no "
                "interpolation, None without values."
            ),
            (
                "Nearest-rank percentile of `$p`: rank = n * $q / 100 rounded up (minimum 1). Empty data have "
                "none (None)."
            ),
            (
                "Find the value below or at which $q % of the numbers lie, choosing an actual data value (rank "
                "rounded up). Returns None when there is nothing."
            ),
            "data, percentage -> data value of that rank (ceil), or None",
        ),
    ),
    Classic(
        key="trimmed_mean",
        names=("trimmed_mean", "mean_without_extremes", "average_of_middle", "judges_average"),
        params=(Param(("values", "scores", "marks"), "ints"),),
        returns="float",
        codes=(
            "middle = sorted($p)[1:-1]\nreturn sum(middle) / len(middle) if middle else 0.0",
            "if len($p) < 3:\n    return 0.0\nreturn (sum($p) - min($p) - max($p)) / (len($p) - 2)",
        ),
        phrases=(
            "Mean without the smallest and the largest value; 0.0 if fewer than three values are given.",
            "Drop the best and the worst score and average the rest. Nothing left: 0.0.",
            ("Average of $p after leaving out one minimum and one maximum. With less than 3 values return 0.0."),
            ("Judges' marks: the extremes don't count. What's the mean of the others? 0.0 when there are none."),
            "Trimmed mean, one value cut off at each end of the sorted list, 0.0 if that leaves none.",
            ("Return the average of everything but the lowest and the highest number (0.0 for two numbers or fewer)."),
            "mean of the middle values, or 0.0",
        ),
    ),
    Classic(
        key="mean_absolute_deviation",
        names=("mean_absolute_deviation", "average_deviation", "mean_deviation", "average_distance_from_mean"),
        params=(Param(("values", "numbers", "data"), "ints"),),
        returns="float",
        codes=(
            (
                "if not $p:\n"
                "    return 0.0\n"
                "mean = sum($p) / len($p)\n"
                "return round(sum(abs(x - mean) for x in $p) / len($p), 2)"
            ),
            (
                "n = len($p)\n"
                "if n == 0:\n"
                "    return 0.0\n"
                "mean = sum($p) / n\n"
                "total = 0\n"
                "for x in $p:\n"
                "    total += abs(x - mean)\n"
                "return round(total / n, 2)"
            ),
        ),
        phrases=(
            "Mean absolute deviation from the mean, rounded to two decimals; 0.0 for no values.",
            "How far are the values from their average, on average? Two decimals, 0.0 for an empty list.",
            ("Average distance of the numbers in $p to their mean (2 decimal places). Without numbers it is 0.0."),
            "Take the absolute differences from the mean and average them; round to 2 digits.",
            ("Spread of the data measured as the mean of |x - mean|, rounded to two places, 0.0 if there are none."),
            "Return the average absolute deviation of `$p`, with two decimals (no data: 0.0).",
            "mean |x - mean|, rounded to hundredths",
        ),
    ),
    Classic(
        key="running_average",
        names=("running_average", "cumulative_average", "averages_so_far", "mean_so_far"),
        params=(Param(("values", "numbers", "readings"), "ints"),),
        returns="list[float]",
        codes=(
            "return [sum($p[:n]) / n for n in range(1, len($p) + 1)]",
            (
                "averages, total = [], 0\n"
                "for n, value in enumerate($p, 1):\n"
                "    total += value\n"
                "    averages.append(total / n)\n"
                "return averages"
            ),
            ("from itertools import accumulate\n\nreturn [total / n for n, total in enumerate(accumulate($p), 1)]"),
        ),
        phrases=(
            "Average of the first value, the first two, the first three and so on.",
            "For each position the mean of all values up to it.",
            "Cumulative averages of $p.",
            "What is the average so far after every reading?",
            "The n-th result is the mean of the first n numbers.",
            "Return as many averages as there are values; each includes everything before it.",
            "[2, 4, 9] -> [2.0, 3.0, 5.0]",
        ),
    ),
    Classic(
        key="bin_counts",
        names=("bin_counts", "histogram_counts", "count_in_bins", "tens_histogram"),
        params=(
            Param(("values", "numbers", "data"), "nats"),
            Param(("width", "size", "step"), "small"),
        ),
        returns="dict[int, int]",
        codes=(
            (
                "bins = {}\n"
                "for value in $p:\n"
                "    start = value // $q * $q\n"
                "    bins[start] = bins.get(start, 0) + 1\n"
                "return bins"
            ),
            ("starts = [value - value % $q for value in $p]\nreturn {start: starts.count(start) for start in starts}"),
            "from collections import Counter\n\nreturn dict(Counter(value // $q * $q for value in $p))",
        ),
        phrases=(
            "Count the values per interval of width $q; the keys are the lower ends (multiples of $q).",
            (
                "Histogram with bins of size `$q`: a dict from the start of a bin to how many values are in "
                "it. Empty bins are left out."
            ),
            "Group numbers into ranges of equal width, beginning at 0, and count them.",
            "How many values fall in each interval [k * $q, (k + 1) * $q)? Only those that have any.",
            ("Put each value in the bin that begins at the next lower multiple of the width and count the bins."),
            "Bin the data: start of bin -> number of values.",
            "Return the frequencies of the values rounded down to multiples of $q.",
        ),
    ),
    Classic(
        key="relative_frequencies",
        names=("relative_frequencies", "frequencies", "shares", "proportions"),
        params=(Param(("values", "items", "answers"), "chars"),),
        returns="dict[str, float]",
        codes=(
            "return {value: round($p.count(value) / len($p), 2) for value in $p}",
            (
                "counts = {}\n"
                "for value in $p:\n"
                "    counts[value] = counts.get(value, 0) + 1\n"
                "return {value: round(count / len($p), 2) for value, count in counts.items()}"
            ),
            (
                "from collections import Counter\n"
                "\n"
                "return {value: round(count / len($p), 2) for value, count in Counter($p).items()}"
            ),
        ),
        phrases=(
            "Share of each value in the list, as a number from 0 to 1 with two decimals.",
            "Relative frequencies of $p, rounded to two places.",
            ('What fraction of the answers is "a", "b" and so on? A dict from value to fraction (2 decimals).'),
            "Divide how often each item occurs by the number of items; round to 2 digits.",
            "Proportions of the different values in `$p`; {} for no values. Rounded to hundredths.",
            "Return a dictionary value -> count / total, rounded to two decimal places.",
            '["a", "b", "a"] -> {"a": 0.67, "b": 0.33}',
        ),
    ),
    Classic(
        key="smooth_exponentially",
        names=("smooth_exponentially", "exponential_smoothing", "smoothed", "smooth"),
        params=(Param(("values", "readings", "signal"), "ints"),),
        returns="list[float]",
        codes=(
            (
                "smoothed = []\n"
                "for value in $p:\n"
                "    smoothed.append((smoothed[-1] + value) / 2 if smoothed else float(value))\n"
                "return smoothed"
            ),
            (
                "if not $p:\n"
                "    return []\n"
                "smoothed = [float($p[0])]\n"
                "for value in $p[1:]:\n"
                "    smoothed.append((smoothed[-1] + value) / 2)\n"
                "return smoothed"
            ),
            (
                "from itertools import accumulate\n"
                "\n"
                "return list(accumulate(map(float, $p), lambda last, value: (last + value) / 2))"
            ),
        ),
        phrases=(
            (
                "Exponential smoothing with factor one half: each result is the mean of the previous result "
                "and the value; the first is the value itself."
            ),
            (
                "Smooth the readings: start with the first one as a float, then always average the last "
                "smoothed value with the new reading."
            ),
            "Every output is halfway between the output before and the current value of $p.",
            "Smooth a signal so that old values count half as much with every step.",
            "The smoothed series of `$p` (alpha = 0.5), as floats. An empty series stays empty.",
            "Return s0 = x0, s1 = (s0 + x1) / 2, s2 = (s1 + x2) / 2 ...",
            "running mean of last result and new value",
        ),
    ),
    Classic(
        key="outliers",
        names=("outliers", "find_outliers", "far_from_mean", "unusual_values"),
        params=(
            Param(("values", "numbers", "data"), "ints"),
            Param(("limit", "distance", "tolerance"), "nat"),
        ),
        returns="list[int]",
        codes=(
            "return [x for x in $p if abs(x - sum($p) / len($p)) > $q]",
            (
                "found = []\n"
                "for x in $p:\n"
                "    if abs(x - sum($p) / len($p)) > $q:\n"
                "        found.append(x)\n"
                "return found"
            ),
            (
                "if not $p:\n"
                "    return []\n"
                "mean = sum($p) / len($p)\n"
                "return [x for x in $p if x > mean + $q or x < mean - $q]"
            ),
        ),
        phrases=(
            "Values that are more than $q away from the mean of all values.",
            "Which numbers differ from the average by more than `$q`?",
            "Outliers: keep those whose distance to the mean exceeds the limit.",
            "Find the unusual values of $p, farther than $q from the average in either direction.",
            "Return every x with |x - mean| > $q, in order.",
            "List the data points outside of mean plus or minus the tolerance.",
            "values far from the average",
        ),
    ),
    Classic(
        key="consecutive_runs",
        names=("consecutive_runs", "group_consecutive", "split_into_runs", "find_runs"),
        params=(Param(("numbers", "values", "pages"), "sorted_ints"),),
        returns="list[list[int]]",
        codes=(
            (
                "runs = []\n"
                "for number in $p:\n"
                "    if runs and number == runs[-1][-1] + 1:\n"
                "        runs[-1].append(number)\n"
                "    else:\n"
                "        runs.append([number])\n"
                "return runs"
            ),
            (
                "runs = []\n"
                "for i, number in enumerate($p):\n"
                "    if i == 0 or $p[i - 1] + 1 != number:\n"
                "        runs.append([])\n"
                "    runs[-1].append(number)\n"
                "return runs"
            ),
        ),
        phrases=(
            (
                "Split sorted numbers into runs of consecutive integers: [1, 2, 5] -> [[1, 2], [5]]. A "
                "repeated number starts a new run."
            ),
            "Group neighbours that differ by exactly one.",
            "Break $p wherever the next number isn't one more than the last.",
            (
                "Which stretches of consecutive numbers are there? Return each as a list; equal neighbours are "
                "not consecutive."
            ),
            "Lists of numbers that follow each other without a gap, in order.",
            "Cut the list into maximal pieces that count up by 1.",
            "Return the runs a, a+1, a+2, ... found in `$p`.",
        ),
    ),
    Classic(
        key="format_page_ranges",
        names=("format_page_ranges", "compress_ranges", "to_ranges", "page_ranges"),
        params=(Param(("pages", "numbers", "lines"), "sorted_ints"),),
        returns="str",
        codes=(
            (
                "runs = []\n"
                "for n in sorted(set($p)):\n"
                "    if runs and n == runs[-1][1] + 1:\n"
                "        runs[-1][1] = n\n"
                "    else:\n"
                "        runs.append([n, n])\n"
                'return ", ".join(f"{a}-{b}" if a < b else str(a) for a, b in runs)'
            ),
            (
                "found = set($p)\n"
                "starts = sorted(n for n in found if n - 1 not in found)\n"
                "ends = sorted(n for n in found if n + 1 not in found)\n"
                'return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in zip(starts, ends))'
            ),
        ),
        phrases=(
            'Write page numbers as ranges: [1, 2, 3, 7] -> "1-3, 7". Repeats don\'t matter.',
            'Compress a list of integers to text like "4-6, 9", ascending.',
            (
                "Short form of the numbers in $p: first and last of each consecutive stretch with a hyphen, "
                'single ones alone, separated by ", ".'
            ),
            'How would you cite these pages? Neighbouring pages become "a-b". No pages: "".',
            'Join runs of successive numbers as "from-to" and put comma and space between them.',
            "Return `$p` as a string of ranges.",
            'numbers -> "1-3, 5, 8-9"',
        ),
    ),
    Classic(
        key="window_sums",
        names=("window_sums", "sliding_sums", "sums_of_windows", "moving_sum"),
        params=(
            Param(("numbers", "values", "data"), "ints"),
            Param(("size", "width", "k"), "small"),
        ),
        returns="list[int]",
        codes=(
            "return [sum($p[i : i + $q]) for i in range(len($p) - $q + 1)]",
            (
                "if len($p) < $q:\n"
                "    return []\n"
                "sums = [sum($p[:$q])]\n"
                "for old, new in zip($p, $p[$q:]):\n"
                "    sums.append(sums[-1] - old + new)\n"
                "return sums"
            ),
        ),
        phrases=(
            "Sums of every $q neighbouring numbers.",
            (
                "Slide a window of $q elements over the list and add up what is in it each time; [] if the "
                "list is shorter."
            ),
            "Moving sum with the given window size.",
            "What do each `$q` consecutive values add up to? One result per position of the window.",
            "The sum of each stretch of $q items, from left to right.",
            "Return the totals of all windows of that width that fit in.",
            "[1, 2, 3, 4] with size 2 -> [3, 5, 7]",
        ),
    ),
    Classic(
        key="window_maxima",
        names=("window_maxima", "sliding_maximum", "max_of_windows", "moving_maximum"),
        params=(
            Param(("numbers", "values", "data"), "ints"),
            Param(("size", "width", "k"), "small"),
        ),
        returns="list[int]",
        codes=(
            "return [max($p[i : i + $q]) for i in range(len($p) - $q + 1)]",
            (
                "maxima = []\n"
                "for end in range($q, len($p) + 1):\n"
                "    maxima.append(max($p[end - $q : end]))\n"
                "return maxima"
            ),
        ),
        phrases=(
            "Largest value of every window of $q neighbouring numbers.",
            "Move a window of width `$q` over $p and collect its maximum; nothing if the list is too short.",
            "Sliding window maximum.",
            "The maxima of all stretches of $q consecutive elements.",
            "What is the biggest number in each group of $q neighbours?",
            "Return one maximum per window position, from left to right.",
            "[4, 1, 3, 2] with size 2 -> [4, 3, 3]",
        ),
    ),
    Classic(
        key="split_in_parts",
        names=("split_in_parts", "divide_list", "into_n_parts", "distribute"),
        params=(
            Param(("items", "values", "work"), "ints"),
            Param(("n", "parts", "count"), "small"),
        ),
        returns="list[list[int]]",
        codes=(
            (
                "size, extra = divmod(len($p), $q)\n"
                "cuts = [i * size + min(i, extra) for i in range($q + 1)]\n"
                "return [$p[a:b] for a, b in zip(cuts, cuts[1:])]"
            ),
            (
                "parts_made, start = [], 0\n"
                "for i in range($q):\n"
                "    end = start + len($p) // $q + (1 if i < len($p) % $q else 0)\n"
                "    parts_made.append($p[start:end])\n"
                "    start = end\n"
                "return parts_made"
            ),
        ),
        phrases=(
            ("Cut the list into exactly $q parts of nearly the same length, longer parts first, keeping the order."),
            (
                "Split $p in `$q` pieces whose sizes differ by at most one; the first ones take the extra "
                "items. Parts may be empty."
            ),
            "Divide the work into $q consecutive shares as equal as possible, the bigger ones at the front.",
            (
                "Into how many items do the $q parts of the list fall? Return the parts themselves, larger "
                "ones before smaller ones."
            ),
            "[1, 2, 3, 4, 5] in 2 parts -> [[1, 2, 3], [4, 5]]",
            (
                "Return $q slices that together are the whole list; when it doesn't divide evenly, earlier "
                "slices get one more."
            ),
            ("Partition a list into a given number of contiguous parts of balanced size (first parts longer)."),
        ),
    ),
    Classic(
        key="deal_round_robin",
        names=("deal_round_robin", "deal", "deal_cards", "distribute_in_turn"),
        params=(
            Param(("items", "cards", "values"), "ints"),
            Param(("players", "n", "hands"), "small"),
        ),
        returns="list[list[int]]",
        codes=(
            "return [$p[i::$q] for i in range($q)]",
            (
                "dealt = [[] for _ in range($q)]\n"
                "for i, item in enumerate($p):\n"
                "    dealt[i % $q].append(item)\n"
                "return dealt"
            ),
        ),
        phrases=(
            "Deal the items to $q players in turn.",
            "Distribute $p round robin over `$q` lists.",
            (
                "Give the first item to the first player, the second to the second and so on, starting again "
                "after the last player."
            ),
            "Who gets what when the cards are dealt one by one to $q hands? Return all hands.",
            "Split a list in $q lists by taking every $q-th item.",
            "Hand out the values one after the other around the table.",
            "Return $q lists; item i goes to list number i modulo $q.",
        ),
    ),
    Classic(
        key="in_all_lists",
        names=("in_all_lists", "common_to_all", "shared_by_all", "intersection_of_lists"),
        params=(Param(("lists", "groups", "rows"), "word_rows"),),
        returns="list[str]",
        codes=(
            "if not $p:\n    return []\nreturn sorted(set($p[0]).intersection(*$p[1:]))",
            (
                "words = {word for row in $p for word in row}\n"
                "return sorted(word for word in words if all(word in row for row in $p))"
            ),
            (
                "common = None\n"
                "for row in $p:\n"
                "    common = set(row) if common is None else common & set(row)\n"
                "return sorted(common or [])"
            ),
        ),
        phrases=(
            "Words that are in every one of the lists, sorted, each once.",
            "What do all lists have in common? Alphabetical order, no duplicates; [] without lists.",
            "Intersection of several lists of words, A to Z.",
            "Keep only what occurs in all of the groups and sort it.",
            "Find the strings shared by all lists in `$p`.",
            "The items that no list lacks, in alphabetical order.",
            "Return the sorted common elements of any number of lists.",
        ),
    ),
    Classic(
        key="in_any_list",
        names=("in_any_list", "union_of_lists", "all_distinct", "merge_unique"),
        params=(Param(("lists", "groups", "rows"), "word_rows"),),
        returns="list[str]",
        codes=(
            "return list(dict.fromkeys(word for row in $p for word in row))",
            (
                "found = []\n"
                "for row in $p:\n"
                "    for word in row:\n"
                "        if word not in found:\n"
                "            found.append(word)\n"
                "return found"
            ),
        ),
        phrases=(
            "All different words of the lists, in the order of their first appearance.",
            "Union of several lists without duplicates, keeping the order.",
            "Which words occur in any of the groups? List each once, first come first.",
            "Merge the lists and drop repetitions.",
            "Go through the lists one after the other and collect words not seen before.",
            "Distinct items of nested lists, ordered by where they first show up.",
            "Return the words of `$p` flattened and without repeats.",
        ),
    ),
    Classic(
        key="jaccard",
        names=("jaccard", "similarity", "jaccard_index", "overlap_ratio"),
        params=(
            Param(("first", "a", "left"), "fews"),
            Param(("second", "b", "right"), "fews"),
        ),
        returns="float",
        codes=(
            ("union = set($p) | set($q)\nreturn round(len(set($p) & set($q)) / len(union), 2) if union else 1.0"),
            (
                "a_set, b_set = set($p), set($q)\n"
                "if not a_set and not b_set:\n"
                "    return 1.0\n"
                "common = len(a_set & b_set)\n"
                "return round(common / (len(a_set) + len(b_set) - common), 2)"
            ),
        ),
        phrases=(
            ("Jaccard similarity of two lists: common values over all values, two decimals; 1.0 if both are empty."),
            (
                "How similar are the collections? Size of the intersection divided by size of the union (as "
                "sets), rounded to 2 digits. Two empty ones count as 1.0."
            ),
            (
                "Share of the distinct values that occur in both lists, rounded to two places. Nothing in "
                "either gives 1.0."
            ),
            (
                "Overlap of $p and $q between 0 and 1: shared distinct items over all distinct items, 2 "
                "decimals, 1.0 for empty against empty."
            ),
            ("Set similarity |A and B| / |A or B|, rounded to hundredths; define it as 1.0 when both sets are empty."),
            ("Return the Jaccard index of `$p` and `$q` with two decimals, repeats ignored (both empty: 1.0)."),
            "intersection over union of two lists' values, 2 digits",
        ),
    ),
    Classic(
        key="subsets_with_sum",
        names=("subsets_with_sum", "count_subsets_with_sum", "subset_sum_count", "ways_to_reach"),
        params=(
            Param(("numbers", "values", "coins"), "fews"),
            Param(("target", "total", "goal"), "few"),
        ),
        returns="int",
        codes=(
            (
                "ways = {0: 1}\n"
                "for number in $p:\n"
                "    new = dict(ways)\n"
                "    for total_so_far, count in ways.items():\n"
                "        new[total_so_far + number] = new.get(total_so_far + number, 0) + count\n"
                "    ways = new\n"
                "return ways.get($q, 0)"
            ),
            (
                "def count(i, left):\n"
                "    if i == len($p):\n"
                "        return 1 if left == 0 else 0\n"
                "    return count(i + 1, left) + count(i + 1, left - $p[i])\n"
                "\n"
                "return count(0, $q)"
            ),
            (
                "from itertools import combinations\n"
                "\n"
                "return sum(sum(c) == $q for n in range(len($p) + 1) for c in combinations($p, n))"
            ),
        ),
        phrases=(
            (
                "How many selections of the numbers add up to exactly $q? Equal numbers at different places "
                "are different."
            ),
            "Count the subsets (by position) of $p with the sum $q; the empty one has sum 0.",
            "Number of ways to choose some of the values so that their total is the target.",
            "Subset sum, counted: each element may be taken once.",
            "In how many ways can `$q` be reached by adding up some elements of `$p`? Taking none gives 0.",
            "Return how many combinations of list positions sum to the goal.",
            "Count choices (take it or leave it) for every number that end at the wanted total.",
        ),
    ),
    Classic(
        key="power_set_size",
        names=("power_set_size", "number_of_subsets", "count_subsets", "how_many_subsets"),
        params=(Param(("items", "values", "elements"), "fews"),),
        returns="int",
        codes=(
            "return 2 ** len(set($p))",
            "count = 1\nfor _ in set($p):\n    count *= 2\nreturn count",
            "return 1 << len(set($p))",
        ),
        phrases=(
            "How many subsets has the set of the values in $p? Repeated values count once.",
            "Size of the power set of the distinct items.",
            "Number of subsets of a collection, the empty one included; duplicates are ignored.",
            "Two to the power of the number of different elements.",
            ("In how many ways can one select any of the different values of `$p`, none at all being one way?"),
            "Return how many sets can be made of the (distinct) items.",
            "[1, 2, 2] -> 4 subsets",
        ),
    ),
    Classic(
        key="first_missing_positive",
        names=("first_missing_positive", "smallest_missing", "lowest_free_number", "next_free_id"),
        params=(Param(("numbers", "ids", "taken"), "fews"),),
        returns="int",
        codes=(
            "n = 1\nwhile n in $p:\n    n += 1\nreturn n",
            "return next(n for n in range(1, len($p) + 2) if n not in $p)",
            "free = 1\nfor number in sorted($p):\n    if number == free:\n        free += 1\nreturn free",
        ),
        phrases=(
            "Smallest positive integer that isn't in the list.",
            "Which is the lowest free number, counting from 1?",
            "First missing positive number of $p.",
            "Find the next id to give out: the least n >= 1 that is not taken.",
            "1 if it is not among the numbers, else 2 if that isn't, and so on.",
            "Return the smallest whole number above zero that doesn't occur in `$p`.",
            "[1, 2, 4] -> 3",
        ),
    ),
    Classic(
        key="leaders",
        names=("leaders", "find_leaders", "greater_than_all_after", "right_maxima"),
        params=(Param(("numbers", "values", "heights"), "ints"),),
        returns="list[int]",
        codes=(
            "return [x for i, x in enumerate($p) if all(x > y for y in $p[i + 1 :])]",
            (
                "found = []\n"
                "for x in reversed($p):\n"
                "    if not found or x > found[-1]:\n"
                "        found.append(x)\n"
                "return found[::-1]"
            ),
        ),
        phrases=(
            "Numbers that are greater than everything after them.",
            (
                "Leaders of a list: elements with only smaller ones to their right, in order. The last one "
                "always counts."
            ),
            "Which buildings can be seen from the right, given their heights from left to right?",
            "Keep each value that is larger than all later values.",
            "From `$p`, the entries that no later entry reaches or exceeds.",
            "Return those elements which are strict maxima of the rest of the list from them on.",
            "[5, 2, 4, 1] -> [5, 4, 1]",
        ),
    ),
    Classic(
        key="equilibrium_index",
        names=("equilibrium_index", "balance_point", "pivot_index", "balanced_at"),
        params=(Param(("numbers", "values", "weights"), "fews"),),
        returns="int",
        codes=(
            ("for i in range(len($p)):\n    if sum($p[:i]) == sum($p[i + 1 :]):\n        return i\nreturn -1"),
            (
                "left, total = 0, sum($p)\n"
                "for i, x in enumerate($p):\n"
                "    if 2 * left + x == total:\n"
                "        return i\n"
                "    left += x\n"
                "return -1"
            ),
        ),
        phrases=(
            ("First index where the sum of the numbers before equals the sum of those after it; -1 if there is none."),
            (
                "Balance point of a list: as much on the left as on the right, the element itself left out. -1 "
                "without one."
            ),
            "Find the position that splits $p into equal sums, or -1.",
            "Where do the weights balance? Return the lowest index or -1.",
            "Pivot index: sum(left) == sum(right). Not found: -1.",
            (
                "The smallest i such that everything before and everything after `$p[i]` add up to the same; "
                "otherwise -1."
            ),
            "Return the index at which both sides have the same total (-1 if no index does).",
        ),
    ),
    Classic(
        key="product_except_self",
        names=("product_except_self", "products_of_others", "product_of_rest", "other_products"),
        params=(Param(("numbers", "values", "factors"), "fews"),),
        returns="list[int]",
        codes=(
            "from math import prod\n\nreturn [prod($p[:i]) * prod($p[i + 1 :]) for i in range(len($p))]",
            (
                "products = []\n"
                "for i in range(len($p)):\n"
                "    product = 1\n"
                "    for j, x in enumerate($p):\n"
                "        if j != i:\n"
                "            product *= x\n"
                "    products.append(product)\n"
                "return products"
            ),
        ),
        phrases=(
            "For every position, the product of all the other numbers.",
            "Replace each number by the product of the rest.",
            "What do you get when you multiply everything but the element itself?",
            "List of products, each leaving out one element of $p.",
            "Product of all except self, without dividing. A single number gives [1].",
            "Return for each index the product of the values at all other indexes.",
            "[2, 3, 4] -> [12, 8, 6]",
        ),
    ),
    Classic(
        key="max_profit",
        names=("max_profit", "best_profit", "buy_low_sell_high", "best_trade"),
        params=(Param(("prices", "quotes", "values"), "nats"),),
        returns="int",
        codes=(
            ("best = 0\nfor i, price in enumerate($p):\n    best = max(best, max($p[i:]) - price)\nreturn best"),
            (
                "best, lowest = 0, None\n"
                "for price in $p:\n"
                "    lowest = price if lowest is None else min(lowest, price)\n"
                "    best = max(best, price - lowest)\n"
                "return best"
            ),
            "return max((b - a for i, a in enumerate($p) for b in $p[i:]), default=0)",
        ),
        phrases=(
            "Best profit from buying once and selling later; 0 if there is no gain to be made.",
            "Given the prices day by day, how much can you earn with one purchase and one later sale?",
            "Largest difference between a price and an earlier one, at least 0.",
            "Buy low, sell high: return the maximum profit of a single trade, zero when prices only fall.",
            "The biggest rise from any day to a later day in `$p`.",
            "What would the best trade have brought? Never negative.",
            "Maximum of later price minus earlier price, or 0.",
        ),
    ),
    Classic(
        key="longest_increasing_run",
        names=("longest_increasing_run", "longest_rise", "longest_climb", "max_increasing_streak"),
        params=(Param(("numbers", "values", "temperatures"), "ints"),),
        returns="int",
        codes=(
            (
                "best = run = 0\n"
                "for i, x in enumerate($p):\n"
                "    run = run + 1 if i and x > $p[i - 1] else 1\n"
                "    best = max(best, run)\n"
                "return best"
            ),
            (
                "runs = [0]\n"
                "last = None\n"
                "for x in $p:\n"
                "    runs.append(runs[-1] + 1 if last is not None and x > last else 1)\n"
                "    last = x\n"
                "return max(runs)"
            ),
        ),
        phrases=(
            ("Length of the longest stretch of neighbours in which every number is greater than the one before."),
            "How many values in a row rise at most? 0 for an empty list, 1 if nothing ever rises.",
            "Longest strictly increasing run of consecutive elements.",
            "For how long do the numbers keep climbing at best? Count the numbers of that stretch.",
            "The size of the largest contiguous part of $p that is strictly ascending.",
            "Return the length of the longest streak of increases, counting its first element.",
            "[3, 4, 5, 1, 2] -> 3",
        ),
    ),
    Classic(
        key="kth_smallest",
        names=("kth_smallest", "nth_smallest", "order_statistic", "smallest_by_rank"),
        params=(
            Param(("numbers", "values", "data"), "ints"),
            Param(("k", "n", "rank"), "small"),
        ),
        returns="int | None",
        codes=(
            "return sorted($p)[$q - 1] if $q <= len($p) else None",
            (
                "import heapq\n"
                "\n"
                "smallest = heapq.nsmallest($q, $p)\n"
                "return smallest[-1] if len(smallest) == $q else None"
            ),
            (
                "left = list($p)\n"
                "for _ in range($q - 1):\n"
                "    if left:\n"
                "        left.remove(min(left))\n"
                "return min(left) if left else None"
            ),
        ),
        phrases=(
            "The $q-th smallest number, counting repeats; None if there aren't that many.",
            (
                "Which value is in place $q when the list is sorted ascending? Places count from 1; too short "
                "a list gives None."
            ),
            "k-th smallest element of $p or None.",
            ("Return the minimum for 1, the second smallest for 2 and so on; None when $q is larger than the list."),
            (
                "Order statistic: the element with rank `$q` from below (equal numbers each have a rank). Out "
                "of range -> None."
            ),
            "Sort the values and pick number $q of them, starting with 1, or None if it doesn't exist.",
            "n-th lowest value, duplicates counted, or None",
        ),
    ),
    Classic(
        key="first_and_last_position",
        names=("first_and_last_position", "search_range", "find_range", "positions_in_sorted"),
        params=(
            Param(("numbers", "values", "data"), "sorted_dice"),
            Param(("target", "wanted", "number"), "die"),
        ),
        returns="tuple[int, int]",
        codes=(
            ("if $q not in $p:\n    return -1, -1\nfirst = $p.index($q)\nreturn first, first + $p.count($q) - 1"),
            (
                "from bisect import bisect_left, bisect_right\n"
                "\n"
                "low, high = bisect_left($p, $q), bisect_right($p, $q)\n"
                "return (low, high - 1) if low < high else (-1, -1)"
            ),
            (
                "places = [i for i, x in enumerate($p) if x == $q]\n"
                "return (places[0], places[-1]) if places else (-1, -1)"
            ),
        ),
        phrases=(
            "First and last index of $q in a sorted list; (-1, -1) if it isn't there.",
            (
                "Where does the target begin and end among the ascending values? A pair of indexes, (-1, -1) "
                "when not found."
            ),
            "Range of positions that hold `$q`.",
            "Find the lowest and the highest index with the value $q, or a pair of -1.",
            (
                "Search the sorted list for a number and return where its run starts and stops (inclusive); "
                "both -1 without it."
            ),
            "(first position, last position) of an element, -1 twice for a missing one.",
            "Return the span of equal elements. If `$q` does not occur the span is (-1, -1).",
        ),
    ),
    Classic(
        key="bubble_pass",
        names=("bubble_pass", "one_bubble_pass", "single_pass", "bubble_once"),
        params=(Param(("numbers", "values", "items"), "ints"),),
        returns="list[int]",
        codes=(
            (
                "result = list($p)\n"
                "for i in range(len(result) - 1):\n"
                "    if result[i] > result[i + 1]:\n"
                "        result[i], result[i + 1] = result[i + 1], result[i]\n"
                "return result"
            ),
            (
                "result = []\n"
                "for x in $p:\n"
                "    if result and result[-1] > x:\n"
                "        result.insert(len(result) - 1, x)\n"
                "    else:\n"
                "        result.append(x)\n"
                "return result"
            ),
        ),
        phrases=(
            (
                "One pass of bubble sort: swap neighbours that are in the wrong order, once from left to "
                "right. Return a new list."
            ),
            "Do a single bubble sort sweep over a copy of $p.",
            ("Compare each pair of neighbours in turn and swap them if the left one is larger; just one sweep."),
            "What does the list look like after the first pass of bubble sort?",
            "Let the biggest number bubble up to the end, as in the first round of bubble sort.",
            "Return a copy of `$p` after one run of neighbour swaps.",
            "[3, 1, 2] -> [1, 2, 3], [5, 4, 1] -> [4, 1, 5]",
        ),
    ),
    Classic(
        key="bubble_sort_swaps",
        names=("bubble_sort_swaps", "count_swaps", "swaps_needed", "number_of_swaps"),
        params=(Param(("numbers", "values", "items"), "ints"),),
        returns="int",
        codes=(
            (
                "result, swaps = list($p), 0\n"
                "for _ in result:\n"
                "    for i in range(len(result) - 1):\n"
                "        if result[i] > result[i + 1]:\n"
                "            result[i], result[i + 1] = result[i + 1], result[i]\n"
                "            swaps += 1\n"
                "return swaps"
            ),
            "return sum(a > b for i, a in enumerate($p) for b in $p[i + 1 :])",
        ),
        phrases=(
            "How many swaps does bubble sort make to sort the numbers?",
            "Count the swaps of neighbours that bubble sort needs for $p.",
            "Number of exchanges until the list is ascending, swapping only neighbours in the wrong order.",
            ("Sort a copy with bubble sort and return how often two elements were exchanged. 0 if it is sorted."),
            "The number of swaps in a bubble sort of `$p`.",
            "Return how many neighbour swaps put the list in order.",
            "[3, 1, 2] -> 2 swaps",
        ),
    ),
    Classic(
        key="selection_sort",
        names=("selection_sort", "sort_by_selection", "min_sort", "pick_smallest_sort"),
        params=(Param(("numbers", "values", "items"), "ints"),),
        returns="list[int]",
        codes=(
            (
                "result = list($p)\n"
                "for i in range(len(result)):\n"
                "    j = min(range(i, len(result)), key=result.__getitem__)\n"
                "    result[i], result[j] = result[j], result[i]\n"
                "return result"
            ),
            (
                "left, result = list($p), []\n"
                "while left:\n"
                "    result.append(min(left))\n"
                "    left.remove(min(left))\n"
                "return result"
            ),
        ),
        phrases=(
            "Selection sort: repeatedly take the smallest remaining number. Return a new sorted list.",
            "Sort $p in ascending order by picking the minimum again and again.",
            "Find the smallest, put it first, then the next smallest and so on; don't change the argument.",
            "Write selection sort for a list of integers.",
            "Sorted copy of `$p`, made by selecting minima.",
            "How do you sort without sort()? Choose the least of what is left each time.",
            "Return the numbers from small to large (selection sort).",
        ),
    ),
    Classic(
        key="insertion_sort",
        names=("insertion_sort", "sort_by_insertion", "insert_sort", "card_sort"),
        params=(Param(("numbers", "values", "items"), "ints"),),
        returns="list[int]",
        codes=(
            (
                "result = []\n"
                "for x in $p:\n"
                "    i = len(result)\n"
                "    while i > 0 and result[i - 1] > x:\n"
                "        i -= 1\n"
                "    result.insert(i, x)\n"
                "return result"
            ),
            "from bisect import insort\n\nresult = []\nfor x in $p:\n    insort(result, x)\nreturn result",
        ),
        phrases=(
            "Insertion sort: put each number in its place among those already sorted. Return a new list.",
            "Sort $p like a hand of cards, inserting one after the other.",
            "Ascending copy of the list, built by inserting every element at the right position.",
            "Write insertion sort.",
            "Insert the values one by one into a sorted list and return it.",
            "Sorting by insertion; the argument stays as it is.",
            "Return the numbers in order, smallest first (insertion sort).",
        ),
    ),
    Classic(
        key="merge_sort",
        names=("merge_sort", "sort_by_merging", "merge_sorted_halves", "recursive_sort"),
        params=(Param(("numbers", "values", "items"), "ints"),),
        returns="list[int]",
        codes=(
            (
                "if len($p) < 2:\n"
                "    return list($p)\n"
                "middle = len($p) // 2\n"
                "left, right, merged = sorted($p[:middle]), sorted($p[middle:]), []\n"
                "while left and right:\n"
                "    merged.append(left.pop(0) if left[0] <= right[0] else right.pop(0))\n"
                "return merged + left + right"
            ),
            (
                "parts = [[x] for x in $p]\n"
                "while len(parts) > 1:\n"
                "    a, b, *parts = parts\n"
                "    merged = []\n"
                "    while a and b:\n"
                "        merged.append((a if a[0] <= b[0] else b).pop(0))\n"
                "    parts.append(merged + a + b)\n"
                "return parts[0] if parts else []"
            ),
        ),
        phrases=(
            "Merge sort: sort the halves and merge them. Return a new list.",
            "Sort $p in ascending order by merging sorted parts.",
            "Write merge sort for a list of integers.",
            "Divide the list, sort the pieces and zip them together again, smaller head first.",
            "Sorted copy, made by merging.",
            "Return the values in ascending order (merge sort); an empty list gives an empty list.",
            "Split, sort, merge.",
        ),
    ),
    Classic(
        key="pivot_partition",
        names=("pivot_partition", "partition_around", "three_way_partition", "split_by_pivot"),
        params=(
            Param(("numbers", "values", "items"), "fews"),
            Param(("pivot", "border", "middle"), "few"),
        ),
        returns="list[int]",
        codes=(
            "return [x for x in $p if x < $q] + [x for x in $p if x == $q] + [x for x in $p if x > $q]",
            "return sorted($p, key=lambda item: (item > $q) - (item < $q))",
            (
                "low, same, high = [], [], []\n"
                "for item in $p:\n"
                "    (low if item < $q else high if item > $q else same).append(item)\n"
                "return low + same + high"
            ),
        ),
        phrases=(
            (
                "Reorder the list: first the numbers below $q, then those equal to it, then those above; the "
                "order within each group stays."
            ),
            "Three-way partition around the pivot `$q`, stable.",
            ("Put everything smaller than $q in front and everything larger behind, without sorting any further."),
            "One step of quicksort as a new list: less, equal, greater.",
            (
                "How does the list look after partitioning it by the pivot? Keep the original order inside the "
                "three groups."
            ),
            "Return $p rearranged into smaller, equal and bigger elements compared to $q.",
            "Dutch national flag for numbers: below / at / above the border, each in original order.",
        ),
    ),
    Classic(
        key="count_sum_pairs",
        names=("count_sum_pairs", "pairs_with_sum", "number_of_pairs", "count_pairs"),
        params=(
            Param(("numbers", "values", "items"), "fews"),
            Param(("target", "total", "goal"), "few"),
        ),
        returns="int",
        codes=(
            "return sum($p[i] + $p[j] == $q for i in range(len($p)) for j in range(i))",
            (
                "count, seen = 0, {}\n"
                "for x in $p:\n"
                "    count += seen.get($q - x, 0)\n"
                "    seen[x] = seen.get(x, 0) + 1\n"
                "return count"
            ),
            ("from itertools import combinations\n\nreturn sum(a + b == $q for a, b in combinations($p, 2))"),
        ),
        phrases=(
            "How many pairs of positions have numbers that add up to $q?",
            "Count the pairs i < j with `$p[i] + $p[j] == $q`.",
            "Number of ways to choose two elements with the given sum.",
            "Two-sum, counting all solutions. Equal numbers at different places count separately.",
            "In $p, how many pairs reach the target exactly?",
            "Return the number of two-element combinations whose sum is $q.",
            "count pairs with a given total",
        ),
    ),
    Classic(
        key="positive_triplets",
        names=("positive_triplets", "count_positive_triples", "triples_above_zero", "three_sum_count"),
        params=(Param(("numbers", "values", "items"), "changes"),),
        returns="int",
        codes=(
            (
                "n = len($p)\n"
                "count = 0\n"
                "for i in range(n):\n"
                "    for j in range(i + 1, n):\n"
                "        count += sum($p[i] + $p[j] + x > 0 for x in $p[j + 1 :])\n"
                "return count"
            ),
            ("from itertools import combinations\n\nreturn sum(sum(triple) > 0 for triple in combinations($p, 3))"),
        ),
        phrases=(
            "How many groups of three numbers (by position) have a positive sum?",
            "Count the triples i < j < k whose values add up to more than zero.",
            "Number of ways to choose three elements with a sum above 0.",
            "Three-number combinations of $p with a total greater than zero: how many?",
            "Count all selections of three entries that sum to a positive number.",
            "Return how often three different positions of `$p` have a sum > 0.",
            "positive triplets, counted",
        ),
    ),
    Classic(
        key="contiguous_sum_count",
        names=("contiguous_sum_count", "subarrays_with_sum", "count_ranges_with_sum", "stretches_with_sum"),
        params=(
            Param(("numbers", "values", "data"), "fews"),
            Param(("target", "total", "goal"), "few"),
        ),
        returns="int",
        codes=(
            "n = len($p)\nreturn sum(sum($p[i:j]) == $q for i in range(n) for j in range(i + 1, n + 1))",
            (
                "count, running, seen = 0, 0, {0: 1}\n"
                "for x in $p:\n"
                "    running += x\n"
                "    count += seen.get(running - $q, 0)\n"
                "    seen[running] = seen.get(running, 0) + 1\n"
                "return count"
            ),
        ),
        phrases=(
            "Number of contiguous parts of the list with the sum $q.",
            "How many non-empty stretches of neighbours add up to exactly `$q`?",
            "Count the subarrays whose total is the target.",
            "Consecutive elements only: how often do they sum to $q?",
            ("For every start and end, check whether the numbers between add up to the goal, and count the hits."),
            "Return how many slices (not empty) of $p have the given sum.",
            "subarray sum equals k, counted",
        ),
    ),
    Classic(
        key="flatten_deep",
        names=("flatten_deep", "deep_flatten", "flatten_all", "flat_list"),
        params=(Param(("nested", "items", "values"), "nested"),),
        returns="list[int]",
        codes=(
            (
                "flat, stack = [], $p[::-1]\n"
                "while stack:\n"
                "    item = stack.pop()\n"
                "    if isinstance(item, list):\n"
                "        stack.extend(reversed(item))\n"
                "    else:\n"
                "        flat.append(item)\n"
                "return flat"
            ),
            (
                "def numbers(item):\n"
                "    return [x for part in item for x in numbers(part)] if isinstance(item, list) else [item]\n"
                "\n"
                "return numbers($p)"
            ),
            (
                "flat = list($p)\n"
                "while any(isinstance(item, list) for item in flat):\n"
                "    flat = [x for item in flat for x in (item if isinstance(item, list) else [item])]\n"
                "return flat"
            ),
        ),
        phrases=(
            "Flatten a list nested to any depth.",
            "All numbers in nested lists, in order, as one flat list.",
            "Remove every level of nesting from $p.",
            "Unpack lists within lists within lists until only numbers are left.",
            "[1, [2, [3, []]]] -> [1, 2, 3]",
            "Recursively collect the integers of `$p` from left to right.",
            "Return a list without sublists that has the same numbers in the same order.",
        ),
    ),
    Classic(
        key="deep_sum",
        names=("deep_sum", "sum_deep", "total_of_nested", "sum_all_levels"),
        params=(Param(("nested", "items", "values"), "nested"),),
        returns="int",
        codes=(
            (
                "total, stack = 0, list($p)\n"
                "while stack:\n"
                "    item = stack.pop()\n"
                "    if isinstance(item, list):\n"
                "        stack += item\n"
                "    else:\n"
                "        total += item\n"
                "return total"
            ),
            (
                "def add(item):\n"
                "    return sum(add(part) for part in item) if isinstance(item, list) else item\n"
                "\n"
                "return add($p)"
            ),
        ),
        phrases=(
            "Sum of all numbers in a list nested to any depth.",
            "Add up every integer, however deep it is in lists of lists.",
            "Total of the numbers in $p on all levels; 0 if there are none.",
            "Recursively sum a nested list.",
            "[1, [2, [3]], []] -> 6",
            "What do all the numbers in this tree of lists add up to?",
            "Return the sum over `$p` and all lists inside it.",
        ),
    ),
    Classic(
        key="nesting_depth",
        names=("nesting_depth", "depth", "list_depth", "max_depth_of_list"),
        params=(Param(("nested", "items", "values"), "nested"),),
        returns="int",
        codes=(
            (
                "def depth(item):\n"
                "    return 1 + max(map(depth, item), default=0) if isinstance(item, list) else 0\n"
                "\n"
                "return depth($p)"
            ),
            (
                "levels, level = 0, [$p]\n"
                "while level:\n"
                "    levels += 1\n"
                "    level = [part for item in level for part in item if isinstance(part, list)]\n"
                "return levels"
            ),
        ),
        phrases=(
            "How deep is the list nested? A list without lists in it has depth 1.",
            "Depth of nested lists: [] is 1, [[]] is 2, [1, [2, [3]]] is 3.",
            "Largest number of lists around any place in `$p`, the outer one included.",
            "One plus the depth of the deepest list inside, 1 when there is none.",
            "Count the levels of a list of lists.",
            "Return the maximal nesting level of $p, a flat list being level 1.",
            "nested list -> its depth",
        ),
    ),
    Classic(
        key="hanoi_moves",
        names=("hanoi_moves", "tower_of_hanoi", "moves_for_tower", "count_hanoi"),
        params=(Param(("disks", "n", "height"), "nat"),),
        returns="int",
        codes=(
            "return 2**$p - 1",
            "moves = 0\nfor _ in range($p):\n    moves = 2 * moves + 1\nreturn moves",
            "return (1 << $p) - 1",
        ),
        phrases=(
            "Number of moves needed to solve the Tower of Hanoi with $p disks.",
            "How many moves does it take to shift a tower of `$p` disks to another peg, at best?",
            "Tower of Hanoi: minimal number of moves.",
            (
                "To move n disks, move n - 1, then one, then n - 1 again: how many moves is that in all? None "
                "for no disk."
            ),
            "Fewest steps for the puzzle of Hanoi of the given height.",
            "Return the count of single-disk moves for $p disks; one disk needs one.",
            "3 disks -> 7 moves",
        ),
    ),
    Classic(
        key="climb_stairs",
        names=("climb_stairs", "ways_to_climb", "stair_ways", "count_climbs"),
        params=(Param(("steps", "n", "stairs"), "nat"),),
        returns="int",
        codes=(
            "a, b = 1, 1\nfor _ in range($p):\n    a, b = b, a + b\nreturn a",
            "ways = [1, 1]\nwhile len(ways) <= $p:\n    ways.append(ways[-1] + ways[-2])\nreturn ways[$p]",
        ),
        phrases=(
            "In how many ways can you climb $p stairs taking one or two at a time?",
            "Count the different ways up a staircase with steps of 1 or 2.",
            "Number of sequences of ones and twos that add up to `$p`. There is one way for 0.",
            "Ways to climb the stairs: the last step was a single or a double one.",
            "A staircase of $p stairs, one or two stairs per step: how many possibilities?",
            "Return the number of ordered sums of 1s and 2s that make the number of stairs.",
            "3 stairs -> 3 ways (1+1+1, 1+2, 2+1)",
        ),
    ),
    Classic(
        key="grid_paths",
        names=("grid_paths", "count_paths", "ways_through_grid", "lattice_paths"),
        params=(
            Param(("rows", "height", "m"), "small"),
            Param(("columns", "width", "n"), "small"),
        ),
        returns="int",
        codes=(
            "import math\n\nreturn math.comb($p + $q - 2, $p - 1)",
            (
                "ways = [1] * $q\n"
                "for _ in range($p - 1):\n"
                "    for i in range(1, $q):\n"
                "        ways[i] += ways[i - 1]\n"
                "return ways[-1]"
            ),
        ),
        phrases=(
            ("Number of ways from the top left to the bottom right cell of a $p x $q grid, moving only right or down."),
            "How many paths lead through the grid if each step goes down or to the right?",
            ("Count the lattice paths in a grid with `$p` rows and `$q` columns of cells, corner to opposite corner."),
            "A robot may go right or down; in how many ways does it cross the grid?",
            "Unique paths in an m by n grid of cells.",
            "Return the number of shortest ways between opposite corner cells.",
            "2 rows, 3 columns -> 3 paths",
        ),
    ),
    Classic(
        key="pascal_row",
        names=("pascal_row", "row_of_pascal", "pascals_triangle_row", "binomial_row"),
        params=(Param(("n", "row", "index"), "few"),),
        returns="list[int]",
        codes=(
            (
                "row_now = [1]\n"
                "for _ in range($p):\n"
                "    row_now = [1, *(a + b for a, b in zip(row_now, row_now[1:])), 1]\n"
                "return row_now"
            ),
            "import math\n\nreturn [math.comb($p, k) for k in range($p + 1)]",
        ),
        phrases=(
            "Row $p of Pascal's triangle; row 0 is [1].",
            "Binomial coefficients of $p in a list.",
            "Pascal's triangle: return the row with the given number, counting from 0.",
            "Which numbers are in row `$p` of Pascal's triangle?",
            ("Start with [1]; each next row adds neighbours and has a 1 at both ends. Return the one after $p steps."),
            "Coefficients of (a + b) to the power of $p.",
            "4 -> [1, 4, 6, 4, 1]",
        ),
    ),
    Classic(
        key="code_permutations",
        names=("code_permutations", "permutations_of_code", "arrangements", "count_arrangements"),
        params=(Param(("code", "digits", "text"), "code"),),
        returns="int",
        codes=(
            "from itertools import permutations\n\nreturn len(set(permutations($p)))",
            (
                "from math import factorial\n"
                "\n"
                "count = factorial(len($p))\n"
                "for ch in set($p):\n"
                "    count //= factorial($p.count(ch))\n"
                "return count"
            ),
        ),
        phrases=(
            "In how many different orders can the characters of $p be written?",
            "Number of distinct permutations of a text; equal characters can't be told apart.",
            "Count the different arrangements of the digits.",
            "How many codes can be made by shuffling `$p`, itself included?",
            "Permutations of a word with repeated letters, without duplicates: how many?",
            "Return the number of anagrams (sensible or not) of the given characters.",
            '"1123" -> 12, "1111" -> 1',
        ),
    ),
    Classic(
        key="spiral_order",
        names=("spiral_order", "spiral", "read_in_spiral", "unwind_matrix"),
        params=(Param(("matrix", "grid", "rows"), "matrix"),),
        returns="list[int]",
        codes=(
            (
                "found, rest = [], [list(line) for line in $p]\n"
                "while rest:\n"
                "    found += rest.pop(0)\n"
                "    rest = [list(column) for column in zip(*rest)][::-1]\n"
                "return found"
            ),
            (
                "found, rest = [], $p\n"
                "while rest:\n"
                "    found += rest[0]\n"
                "    rest = [list(column) for column in zip(*(line[::-1] for line in rest[1:]))]\n"
                "return found"
            ),
        ),
        phrases=(
            "Elements of a matrix in spiral order: clockwise from the top left, inwards.",
            (
                "Read the grid in a spiral: along the top, down the right side, back along the bottom, up the "
                "left side, and so on."
            ),
            "Unwind `$p` clockwise from the outside to the inside.",
            (
                "In which order do you meet the numbers when you walk round the matrix in ever smaller rounds, "
                "starting top left to the right?"
            ),
            "Spiral traversal of a list of rows, as a flat list.",
            "Return all entries going round clockwise, beginning with the first row.",
            "[[1, 2], [4, 3]] -> [1, 2, 3, 4]",
        ),
    ),
    Classic(
        key="rotate_left_grid",
        names=("rotate_left_grid", "rotate_counterclockwise", "turn_left", "rotate_anticlockwise"),
        params=(Param(("matrix", "grid", "rows"), "matrix"),),
        returns="list[list[int]]",
        codes=(
            "return [list(column) for column in zip(*$p)][::-1]",
            "width = len($p[0])\nreturn [[line[j] for line in $p] for j in range(width - 1, -1, -1)]",
            "return [list(column) for column in zip(*(line[::-1] for line in $p))]",
        ),
        phrases=(
            "Rotate the grid by 90 degrees counterclockwise.",
            "Turn a matrix to the left: its last column becomes the first row.",
            "Quarter turn anticlockwise of a list of rows.",
            "What does `$p` look like after a rotation by 90 degrees to the left?",
            "Return a new grid, rotated against the clock.",
            "Columns from right to left become rows from top to bottom.",
            "[[1, 2], [3, 4]] -> [[2, 4], [1, 3]]",
        ),
    ),
    Classic(
        key="flip_horizontally",
        names=("flip_horizontally", "mirror_rows", "flip_grid", "mirror_image"),
        params=(Param(("matrix", "grid", "image"), "matrix"),),
        returns="list[list[int]]",
        codes=(
            "return [line[::-1] for line in $p]",
            "mirrored = []\nfor line in $p:\n    mirrored.append(list(reversed(line)))\nreturn mirrored",
        ),
        phrases=(
            "Mirror the grid left to right: reverse each row.",
            "Flip an image horizontally.",
            "Reverse every row of $p, leaving the order of the rows.",
            "What does the picture look like in a mirror beside it?",
            "New matrix in which the first column has become the last and so on.",
            "Swap left and right.",
            "Return the rows turned around one by one.",
            "[[1, 2], [3, 4]] -> [[2, 1], [4, 3]]",
        ),
    ),
    Classic(
        key="flip_vertically",
        names=("flip_vertically", "upside_down", "reverse_rows", "flip_upside_down"),
        params=(Param(("matrix", "grid", "image"), "matrix"),),
        returns="list[list[int]]",
        codes=(
            "return [list(line) for line in $p[::-1]]",
            "flipped = []\nfor line in $p:\n    flipped.insert(0, list(line))\nreturn flipped",
            "return [line[:] for line in reversed($p)]",
        ),
        phrases=(
            "Turn the grid upside down: the last row comes first.",
            "Flip an image vertically.",
            "The rows of $p in the opposite order.",
            "Mirror a matrix at a horizontal line.",
            "Swap top and bottom.",
            "Return the rows from the last to the first, each unchanged.",
            "What does the picture look like mirrored in water?",
        ),
    ),
    Classic(
        key="border_sum",
        names=("border_sum", "sum_of_border", "edge_total", "frame_sum"),
        params=(Param(("matrix", "grid", "field"), "matrix"),),
        returns="int",
        codes=(
            "inner = [line[1:-1] for line in $p[1:-1]]\nreturn sum(map(sum, $p)) - sum(map(sum, inner))",
            (
                "last, right = len($p) - 1, len($p[0]) - 1\n"
                "total = 0\n"
                "for i, line in enumerate($p):\n"
                "    for j, value in enumerate(line):\n"
                "        if i in (0, last) or j in (0, right):\n"
                "            total += value\n"
                "return total"
            ),
        ),
        phrases=(
            "Sum of the numbers on the border of a matrix.",
            "Add up the first and last row and the first and last column, each cell once.",
            "Total of all cells at the edge of the grid.",
            "What do the outermost numbers of `$p` add up to?",
            "Sum of the frame of a grid: everything that isn't inside.",
            "Return the total without the inner cells.",
            "Border cells only, summed.",
        ),
    ),
    Classic(
        key="upper_triangle_sum",
        names=("upper_triangle_sum", "sum_above_diagonal", "sum_upper_part", "above_diagonal_total"),
        params=(Param(("matrix", "grid", "table"), "square"),),
        returns="int",
        codes=(
            "return sum(sum(line[i + 1 :]) for i, line in enumerate($p))",
            (
                "total = 0\n"
                "for i in range(len($p)):\n"
                "    for j in range(i + 1, len($p)):\n"
                "        total += $p[i][j]\n"
                "return total"
            ),
        ),
        phrases=(
            "Sum of the elements above the main diagonal.",
            "Add up the upper right part of a square matrix, without the diagonal.",
            "Total of all entries whose column number is greater than their row number.",
            "What do the numbers above the diagonal of `$p` add up to?",
            "Sum of the strict upper triangle, 0 for a single cell.",
            "In each row take what comes after the diagonal and add it all.",
            "Return the sum over i < j of the cells (i, j).",
        ),
    ),
    Classic(
        key="position_of_maximum",
        names=("position_of_maximum", "find_maximum", "highest_cell", "where_is_max"),
        params=(Param(("matrix", "grid", "heights"), "matrix"),),
        returns="tuple[int, int]",
        codes=(
            (
                "cells = [(i, j) for i in range(len($p)) for j in range(len($p[0]))]\n"
                "return max(cells, key=lambda cell: $p[cell[0]][cell[1]])"
            ),
            (
                "best = (0, 0)\n"
                "for i, line in enumerate($p):\n"
                "    for j, value in enumerate(line):\n"
                "        if value > $p[best[0]][best[1]]:\n"
                "            best = (i, j)\n"
                "return best"
            ),
        ),
        phrases=(
            ("Row and column of the largest number in a matrix; the first one in reading order if there are several."),
            (
                "Where is the highest point of the grid? Return (row, column), counted from 0; the topmost, "
                "then leftmost wins."
            ),
            "Find the cell with the maximum of `$p` as a pair of indexes.",
            "Indexes (row, column) of the greatest entry, ties going to the earlier cell.",
            "Position of the maximum in a list of rows.",
            "Look through all cells row by row and return the place of the biggest value.",
            "matrix -> (i, j) of its maximum",
        ),
    ),
    Classic(
        key="reshape_list",
        names=("reshape_list", "into_rows", "rows_of_width", "list_to_grid"),
        params=(
            Param(("values", "items", "numbers"), "ints"),
            Param(("columns", "width", "per_row"), "small"),
        ),
        returns="list[list[int]]",
        codes=(
            "return [$p[i : i + $q] for i in range(0, len($p) - len($p) % $q, $q)]",
            (
                "rows = []\n"
                "for start in range(0, len($p), $q):\n"
                "    row = $p[start : start + $q]\n"
                "    if len(row) == $q:\n"
                "        rows.append(row)\n"
                "return rows"
            ),
        ),
        phrases=(
            "Arrange the values in rows of exactly $q; what doesn't fill a row is dropped.",
            "Turn a flat list into a grid with `$q` columns, ignoring the incomplete last row.",
            "Full rows of $q elements each, in order.",
            "How does the list look as a table with that many columns? Left-over values are left out.",
            "Cut $p into pieces of length $q and forget a shorter piece at the end.",
            "Reshape a list into complete rows.",
            "Return a list of rows with $q items, without an unfinished one.",
        ),
    ),
    Classic(
        key="gray_code",
        names=("gray_code", "to_gray", "gray_of", "reflected_binary"),
        params=(Param(("n", "number", "index"), "nat"),),
        returns="int",
        codes=(
            "return $p ^ ($p >> 1)",
            "return $p ^ $p // 2",
        ),
        phrases=(
            "Gray code of $p.",
            "Convert a number to its Gray code, as an int: xor it with itself shifted right by one.",
            "Reflected binary code of a non-negative integer.",
            "Which number has as its bits the Gray code of `$p`?",
            "n xor (n divided by two).",
            "Return the Gray code value; neighbouring numbers differ in a single bit.",
            "2 -> 3, 3 -> 2, 4 -> 6",
        ),
    ),
    Classic(
        key="set_bit_positions",
        names=("set_bit_positions", "bit_positions", "which_bits", "ones_positions"),
        params=(Param(("n", "number", "mask"), "nat"),),
        returns="list[int]",
        codes=(
            "return [i for i in range($p.bit_length()) if $p >> i & 1]",
            (
                "positions, i = [], 0\n"
                "while $p:\n"
                "    if $p % 2:\n"
                "        positions.append(i)\n"
                "    $p //= 2\n"
                "    i += 1\n"
                "return positions"
            ),
            'return [i for i, bit in enumerate(reversed(f"{$p:b}")) if bit == "1"]',
        ),
        phrases=(
            "Positions of the 1 bits of $p, lowest first, counting from 0.",
            "Which bits are set in the number?",
            "List the exponents of two that add up to `$p`, ascending.",
            "Bit numbers that are on in a mask. 0 has none.",
            "10 (binary 1010) -> [1, 3]",
            "Return the indexes of all ones in the binary form, the rightmost digit being 0.",
            "Write n as a sum of powers of two and give the exponents.",
        ),
    ),
    Classic(
        key="lowest_bit_value",
        names=("lowest_bit_value", "lowest_set_bit", "least_significant_one", "largest_power_dividing"),
        params=(Param(("n", "number", "value"), "nat"),),
        returns="int",
        codes=(
            "return $p & -$p",
            "if $p == 0:\n    return 0\nbit = 1\nwhile $p % (2 * bit) == 0:\n    bit *= 2\nreturn bit",
        ),
        phrases=(
            "Value of the lowest 1 bit of $p; 0 for 0.",
            "The largest power of two that divides the number, 0 if the number is 0.",
            "Isolate the least significant set bit.",
            "What is the rightmost one of `$p` worth in binary?",
            "12 -> 4, 7 -> 1, 0 -> 0",
            "Return the number with all bits cleared but the lowest that is set.",
            "Keep only the last 1 of the binary form.",
        ),
    ),
    Classic(
        key="add_binary",
        names=("add_binary", "add_bits", "binary_sum", "sum_of_binary"),
        params=(
            Param(("a", "first", "x"), "bits"),
            Param(("b", "second", "y"), "bits"),
        ),
        returns="str",
        codes=(
            'return f"{int($p, 2) + int($q, 2):b}"',
            "return bin(int($p, 2) + int($q, 2))[2:]",
            (
                "total, place = 0, 1\n"
                "for i in range(1, max(len($p), len($q)) + 1):\n"
                '    total += place * (($p[-i:][0] == "1" and i <= len($p)) + ($q[-i:][0] == "1" and i <= len($q)))\n'
                "    place *= 2\n"
                'return format(total, "b")'
            ),
        ),
        phrases=(
            ('Add two binary numbers given as strings; the result is a string without leading zeros ("0" for zero).'),
            "Sum of `$p` and `$q`, all in base 2.",
            '"101" plus "11" is "1000": binary addition of texts.',
            "Compute the sum of two strings of bits as a string of bits.",
            "What is $p + $q in binary?",
            "Interpret both arguments as binary, add them and write the sum in binary (no leading zeros).",
            "Return the binary digits of the total.",
        ),
    ),
    Classic(
        key="column_title",
        names=("column_title", "column_name", "spreadsheet_column", "number_to_column"),
        params=(Param(("number", "n", "column"), "pos"),),
        returns="str",
        codes=(
            (
                'title = ""\n'
                "while $p:\n"
                "    $p, rest = divmod($p - 1, 26)\n"
                "    title = chr(65 + rest) + title\n"
                "return title"
            ),
            (
                'letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\n'
                "return letters[$p - 1] if $p <= 26 else letters[($p - 1) // 26 - 1] + letters[($p - 1) % 26]"
            ),
        ),
        phrases=(
            'Spreadsheet name of a column: 1 is "A", 26 "Z", 27 "AA".',
            "Letters of column number $p in a spreadsheet.",
            "How is the n-th column called? After Z come AA, AB, ...",
            "Convert a column number (from 1) to capital letters.",
            '28 -> "AB": number to column title.',
            "Name columns the way spreadsheets do.",
            "Return the heading of column `$p`, counting from one.",
        ),
    ),
    Classic(
        key="parity_bit",
        names=("parity_bit", "with_parity", "add_parity_bit", "append_parity"),
        params=(Param(("bits", "data", "word"), "bits"),),
        returns="str",
        codes=(
            'return $p + str($p.count("1") % 2)',
            'return $p + ("1" if $p.count("1") % 2 else "0")',
            'parity = 0\nfor bit in $p:\n    parity ^= int(bit)\nreturn f"{$p}{parity}"',
        ),
        phrases=(
            "Append a parity bit so that the number of ones is even.",
            'Add "0" or "1" to the end of the bits to make the count of 1s even.',
            "Even parity: return the bits with their check bit.",
            '`$p` followed by its parity bit ("1" if it has an odd number of ones).',
            "What is sent for these bits when an even parity bit comes last?",
            "Return the string extended by one digit such that the ones are even in number.",
            '"1011" -> "10111"',
        ),
    ),
    Classic(
        key="vigenere",
        names=("vigenere", "vigenere_encrypt", "encrypt_with_key", "vigenere_cipher"),
        params=(Param(("text", "message", "plain"), "word"),),
        returns="str",
        codes=(
            (
                "shifts = (3, 1, 4)\n"
                'return "".join(chr((ord(ch) - 97 + shifts[i % 3]) % 26 + 97) for i, ch in enumerate($p.lower()) if ch.isalpha())'
            ),
            (
                'out = ""\n'
                "for i, ch in enumerate($p.lower()):\n"
                '    if "a" <= ch <= "z":\n'
                '        out += "abcdefghijklmnopqrstuvwxyz"[("abcdefghijklmnopqrstuvwxyz".index(ch) + (3, 1, 4)[i % 3]) % 26]\n'
                "return out"
            ),
        ),
        phrases=(
            (
                "Encrypt the lowercased word: shift its characters by 3, 1, 4, 3, 1, 4, ... places in the "
                "alphabet by position; characters that are no letters are dropped (but use up a shift)."
            ),
            (
                "Vigenere cipher with the shifts 3, 1, 4 in turn. Work in lower case; anything but letters is "
                "left out, though it counts as a position."
            ),
            (
                "Shift the letter at index i forward by (3, 1, 4)[i % 3] with wrap-around, small letters only; "
                "leave out digits."
            ),
            (
                "Move the letters of `$p` (made lower case) on by 3, 1 and 4 alternately, z being followed by "
                "a. No digits in the result."
            ),
            (
                "Polyalphabetic cipher: position 0 is shifted by 3, position 1 by 1, position 2 by 4, then "
                "again by 3. Lower-case output without non-letters."
            ),
            (
                "Return the secret form of a word, with the key 3-1-4 repeated along it. Capitals become "
                "small; other signs than letters vanish."
            ),
            '"abc" -> "dcg": add 3, 1, 4 cyclically to the letters, dropping what is no letter',
        ),
    ),
    Classic(
        key="rail_fence_two",
        names=("rail_fence_two", "rail_fence", "zigzag_cipher", "two_rails"),
        params=(Param(("text", "message", "plain"), "word"),),
        returns="str",
        codes=(
            "return $p[::2] + $p[1::2]",
            'rails = ["", ""]\nfor i, ch in enumerate($p):\n    rails[i % 2] += ch\nreturn "".join(rails)',
        ),
        phrases=(
            ("Rail fence cipher with two rails: first the characters at even positions, then those at odd ones."),
            "Write $p in a zigzag on two lines and read the lines one after the other.",
            "Every other character starting with the first, followed by the rest.",
            "Encrypt by taking the characters 0, 2, 4, ... and then 1, 3, 5, ...",
            "How does `$p` read on a fence of two rails?",
            "Return the even-indexed characters plus the odd-indexed ones.",
            '"abcdef" -> "acebdf"',
        ),
    ),
    Classic(
        key="undo_rail_fence",
        names=("undo_rail_fence", "decrypt_rail_fence", "unzigzag", "rail_fence_decode"),
        params=(Param(("text", "secret", "cipher"), "word"),),
        returns="str",
        codes=(
            (
                "half = (len($p) + 1) // 2\n"
                'out = ""\n'
                "for i in range(len($p)):\n"
                "    out += $p[i // 2 + half * (i % 2)]\n"
                "return out"
            ),
            (
                "half = (len($p) + 1) // 2\n"
                'chars = [""] * len($p)\n'
                "chars[::2], chars[1::2] = $p[:half], $p[half:]\n"
                'return "".join(chars)'
            ),
        ),
        phrases=(
            (
                "Decrypt a two-rail fence cipher: the first half (the longer one) holds the even positions, "
                "the second half the odd ones."
            ),
            (
                "Interleave the first half of $p with the second, starting with the first; for an odd length "
                "the first half has one more."
            ),
            'Undo the zigzag: "acebdf" -> "abcdef".',
            "Take characters in turn from the beginning and from the middle (rounded up).",
            "What was the text before its even and odd characters were separated?",
            "Return the perfect shuffle of both halves, first half first.",
            "Reverse of writing on two rails.",
        ),
    ),
    Classic(
        key="morse_code",
        names=("morse_code", "to_morse", "morse", "encode_morse"),
        params=(Param(("word", "text", "message"), "digits"),),
        returns="str",
        codes=(
            (
                'codes = "----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.".split()\n'
                'return " ".join(codes[int(ch)] for ch in $p)'
            ),
            (
                "signals = []\n"
                "for ch in $p:\n"
                "    n = int(ch)\n"
                '    signals.append("." * n + "-" * (5 - n) if n <= 5 else "-" * (n - 5) + "." * (10 - n))\n'
                'return " ".join(signals)'
            ),
        ),
        phrases=(
            (
                'Morse code of the digits: 0 is "-----", 1 ".----" up to 5 ".....", 6 "-....", 9 "----."; '
                "spaces between."
            ),
            "Spell a number in Morse, the digits separated by blanks.",
            (
                "Each digit has five signs: for n up to 5 n dots and the rest dashes, above 5 n - 5 dashes and "
                "the rest dots."
            ),
            "How is `$p` sent in Morse code?",
            "Translate digits to dots and dashes, one space in between.",
            '"15" -> ".---- ....."',
            "Return the Morse signals for a string of digits.",
        ),
    ),
    Classic(
        key="letters_to_numbers",
        names=("letters_to_numbers", "alphabet_numbers", "encode_letters", "spell_in_numbers"),
        params=(Param(("word", "text", "message"), "word"),),
        returns="str",
        codes=(
            'return "-".join(str(ord(ch) - 96) for ch in $p.lower() if ch.isalpha())',
            (
                "numbers = []\n"
                "for ch in $p.lower():\n"
                '    if ch in "abcdefghijklmnopqrstuvwxyz":\n'
                '        numbers.append(str("abcdefghijklmnopqrstuvwxyz".index(ch) + 1))\n'
                'return "-".join(numbers)'
            ),
        ),
        phrases=(
            (
                "Replace each letter by its place in the alphabet (a = 1), joined by hyphens. Other characters "
                "are skipped; case doesn't matter."
            ),
            'Write a word as numbers: "cab" -> "3-1-2".',
            'Number code: a is 1, z is 26, with "-" in between; digits and the like are left out.',
            "Which numbers stand for the letters of `$p`? Join them with hyphens.",
            "Encode the letters as their positions in the alphabet, upper and lower case alike.",
            ("Return the alphabet positions of all letters as one hyphenated string, ignoring what is no letter."),
            'A -> 1, B -> 2 ... , separated by "-"',
        ),
    ),
    Classic(
        key="is_strong_password",
        names=("is_strong_password", "strong_password", "password_ok", "check_password"),
        params=(Param(("password", "text", "candidate"), "password"),),
        returns="bool",
        codes=(
            (
                "return (\n"
                "    len($p) >= 8\n"
                "    and any(ch.isupper() for ch in $p)\n"
                "    and any(ch.isdigit() for ch in $p)\n"
                ")"
            ),
            (
                "if len($p) < 8 or $p == $p.lower():\n"
                "    return False\n"
                "for ch in $p:\n"
                '    if ch in "0123456789":\n'
                "        return True\n"
                "return False"
            ),
        ),
        phrases=(
            "A strong password has at least 8 characters, a capital letter and a digit. Is $p one?",
            ("True if the password is 8 or more characters long and has an upper-case letter and a number in it."),
            "Check the rules: minimum length 8, one capital, one digit.",
            "Does `$p` satisfy the password rules (at least eight characters, some upper case, some digit)?",
            "Return False when the password is shorter than 8, or lacks a capital letter or a digit.",
            "Validate a new password: length, upper case, number.",
            "Good enough? >= 8 chars, has A-Z, has 0-9",
        ),
    ),
    Classic(
        key="password_problems",
        names=("password_problems", "password_errors", "what_is_wrong", "missing_rules"),
        params=(Param(("password", "text", "candidate"), "password"),),
        returns="list[str]",
        codes=(
            (
                "problems = []\n"
                "if len($p) < 8:\n"
                '    problems.append("too short")\n'
                "if not any(ch.isdigit() for ch in $p):\n"
                '    problems.append("no digit")\n'
                'if " " in $p:\n'
                '    problems.append("space")\n'
                "return problems"
            ),
            (
                'rules = {"too short": len($p) < 8, "no digit": not set($p) & set("0123456789"), "space": " " in $p}\n'
                "return [problem for problem, broken in rules.items() if broken]"
            ),
        ),
        phrases=(
            (
                'What is wrong with the password? Any of "too short" (under 8 characters), "no digit" and '
                '"space" (contains one), in this order.'
            ),
            (
                'List the broken rules: "too short" below 8 characters, "no digit" without a number, "space" '
                "if there is a blank."
            ),
            ('Return the problems of $p, in the order "too short" (< 8), "no digit", "space"; [] if it is fine.'),
            (
                'Check a password and say which rules it breaks; at least 8 characters ("too short"), a digit '
                '("no digit"), no blanks ("space").'
            ),
            ("Messages for a weak password: too short if under 8, no digit if it has none, space if it has one."),
            (
                'An empty list for a good password, otherwise the complaints "too short", "no digit", "space", '
                "as they apply (length limit 8)."
            ),
            "password -> list of faults (too short: fewer than 8 / no digit / space)",
        ),
    ),
    Classic(
        key="password_strength",
        names=("password_strength", "strength", "rate_password", "password_score"),
        params=(Param(("password", "text", "candidate"), "password"),),
        returns="int",
        codes=(
            "return sum(any(test(ch) for ch in $p) for test in (str.islower, str.isupper, str.isdigit)) + (len($p) >= 8)",
            (
                "score = 1 if len($p) >= 8 else 0\n"
                "if any(ch.islower() for ch in $p):\n"
                "    score += 1\n"
                "if any(ch.isupper() for ch in $p):\n"
                "    score += 1\n"
                "if any(ch.isdigit() for ch in $p):\n"
                "    score += 1\n"
                "return score"
            ),
        ),
        phrases=(
            (
                "Score of a password from 0 to 4: one point each for a small letter, a capital letter, a digit "
                "and 8 or more characters."
            ),
            ("Rate a password: +1 for lower case, +1 for upper case, +1 for a digit, +1 for a length of at least 8."),
            (
                "How many of these does `$p` have: a lower-case letter, an upper-case letter, a digit, eight "
                "characters or more?"
            ),
            ("Password strength as the number of rules it keeps (small letter, capital, number, length >= 8)."),
            "Count a point for every kind of character present (a-z, A-Z, 0-9) and one for 8+ characters.",
            "Return 0 to 4 points for the variety and length (from 8 on) of the password.",
            "strength meter: lower + upper + digit + long enough (8)",
        ),
    ),
    Classic(
        key="luhn_valid",
        names=("luhn_valid", "is_luhn_valid", "check_card_number", "passes_luhn"),
        params=(Param(("number", "digits", "card"), "luhn"),),
        returns="bool",
        codes=(
            (
                "total = 0\n"
                "for i, ch in enumerate(reversed($p)):\n"
                "    digit = int(ch) * (1 + i % 2)\n"
                "    total += digit - 9 if digit > 9 else digit\n"
                "return total % 10 == 0"
            ),
            (
                "digits_back = [int(ch) for ch in $p[::-1]]\n"
                "doubled = [sum(divmod(2 * d, 10)) for d in digits_back[1::2]]\n"
                "return (sum(digits_back[::2]) + sum(doubled)) % 10 == 0"
            ),
        ),
        phrases=(
            (
                "Luhn check of a card number: double every second digit from the right, subtract 9 from what "
                "exceeds 9, the sum must end in 0."
            ),
            "Is the number valid by the Luhn algorithm?",
            "True if the digits pass the Luhn test used for credit cards.",
            "Validate `$p` with Luhn's formula (the last digit is the check digit and isn't doubled).",
            (
                "Check digit test: every other digit, starting with the second last, counts double (minus 9 if "
                "over 9); total divisible by 10?"
            ),
            "Whether a credit card number could be right.",
            "Return False if there is a typing error that Luhn's checksum notices.",
            'luhn("...") -> bool',
        ),
    ),
    Classic(
        key="is_isbn10",
        names=("is_isbn10", "valid_isbn10", "check_isbn", "isbn_ok"),
        params=(Param(("isbn", "code", "number"), "isbn10"),),
        returns="bool",
        codes=(
            (
                'digits = [10 if ch == "X" else int(ch) for ch in $p]\n'
                "return sum((10 - i) * digit for i, digit in enumerate(digits)) % 11 == 0"
            ),
            (
                "total = 0\n"
                "for weight, ch in zip(range(10, 0, -1), $p):\n"
                '    total += weight * (10 if ch == "X" else int(ch))\n'
                "return total % 11 == 0"
            ),
        ),
        phrases=(
            "Is this a valid ISBN-10? Weights 10 down to 1, X counts 10, the sum must be divisible by 11.",
            (
                "Check an ISBN with ten characters: multiply the digits by 10, 9, ..., 1 and add them; the "
                'total has to be a multiple of 11. "X" means 10.'
            ),
            "True if the ISBN's check digit is right.",
            "Validate the ten-character book number `$p` (the last may be X for 10).",
            "ISBN-10 checksum: sum of weight times digit modulo 11 is 0.",
            "Whether a book number has no typing error, judging by its weighted sum (10 to 1) modulo 11.",
            'Return True for a correct ISBN-10 such as "0306406152".',
        ),
    ),
    Classic(
        key="is_valid_ean",
        names=("is_valid_ean", "ean_valid", "check_barcode", "is_isbn13"),
        params=(Param(("code", "barcode", "ean"), "ean"),),
        returns="bool",
        codes=(
            "digits = [int(ch) for ch in $p]\nreturn (sum(digits[::2]) + 3 * sum(digits[1::2])) % 10 == 0",
            (
                "total = 0\n"
                "for i, ch in enumerate($p):\n"
                "    total += int(ch) * (3 if i % 2 else 1)\n"
                "return total % 10 == 0"
            ),
        ),
        phrases=(
            "Check a 13-digit barcode: digits weighted 1, 3, 1, 3, ... must add up to a multiple of 10.",
            "Is the EAN-13 valid? Every second digit counts three times, and the sum must end in 0.",
            "True if the ISBN-13 (or EAN) has the right check digit.",
            "Validate the barcode `$p`.",
            "Weighted sum with the weights 1 and 3 in turn, beginning with 1; divisible by ten?",
            "Whether the thirteen digits pass the checksum of European article numbers.",
            "Return False for a barcode whose weighted digit sum isn't a multiple of 10.",
        ),
    ),
    Classic(
        key="brackets_match",
        names=("brackets_match", "is_balanced", "balanced_brackets", "brackets_balanced"),
        params=(Param(("text", "code", "expression"), "mixed_brackets"),),
        returns="bool",
        codes=(
            (
                'pairs, stack = {")": "(", "]": "[", "}": "{"}, []\n'
                "for ch in $p:\n"
                '    if ch in "([{":\n'
                "        stack.append(ch)\n"
                "    elif ch in pairs and (not stack or stack.pop() != pairs[ch]):\n"
                "        return False\n"
                "return not stack"
            ),
            (
                'rest = "".join(ch for ch in $p if ch in "()[]{}")\n'
                'while "()" in rest or "[]" in rest or "{}" in rest:\n'
                '    rest = rest.replace("()", "").replace("[]", "").replace("{}", "")\n'
                'return rest == ""'
            ),
        ),
        phrases=(
            "Are the brackets (), [] and {} balanced and properly nested? Other characters don't matter.",
            "True if every bracket of the three kinds is closed by the right one in the right order.",
            "Check an expression for matching parentheses, square brackets and braces.",
            'Do all brackets in `$p` match? "([)]" doesn\'t.',
            "Bracket checker for round, square and curly brackets.",
            ("Whether each closing bracket belongs to the latest one that is still open, and none is left open."),
            "Return False for a bracket that is missing, superfluous or of the wrong kind.",
            "balanced ([{}])?",
        ),
    ),
    Classic(
        key="is_sudoku_row",
        names=("is_sudoku_row", "valid_sudoku_row", "row_complete", "has_one_to_nine"),
        params=(Param(("row", "cells", "numbers"), "nine"),),
        returns="bool",
        codes=(
            "return sorted($p) == list(range(1, 10))",
            "return set($p) == set(range(1, 10))",
            "for digit in range(1, 10):\n    if $p.count(digit) != 1:\n        return False\nreturn True",
        ),
        phrases=(
            "Does the Sudoku row have each of the numbers 1 to 9 exactly once?",
            "True if nine cells hold 1 to 9 in some order.",
            "Check a finished row (or column, or block) of a Sudoku.",
            "Is `$p` a permutation of 1..9?",
            "Whether no digit from 1 to 9 is missing or doubled.",
            "Sudoku line valid?",
            "Return False as soon as a number is repeated or out of range.",
        ),
    ),
    Classic(
        key="box_text",
        names=("box_text", "in_a_box", "boxed", "draw_box"),
        params=(Param(("text", "word", "title"), "word"),),
        returns="str",
        codes=(
            'line = "+" + "-" * (len($p) + 2) + "+"\nreturn f"{line}\\n| {$p} |\\n{line}"',
            ('edge = "-".join(["+", "-" * len($p), "+"])\nreturn "\\n".join([edge, "| " + $p + " |", edge])'),
        ),
        phrases=(
            ('Draw a box around the text: "+---+" above and below, "| text |" in the middle, one space on each side.'),
            "Put a word in a frame made of +, - and |, with a blank between text and frame.",
            "Frame `$p` with plus signs at the corners, hyphens above and below and bars at the sides.",
            "How does the text look in a box of three lines? There is one space left and right of it.",
            'Three lines: a border, the text between "| " and " |", and the border again.',
            "Return the title boxed in ASCII characters.",
            "text -> the same text inside an ASCII frame",
        ),
    ),
    Classic(
        key="underline_title",
        names=("underline_title", "underlined", "make_heading", "title_with_line"),
        params=(Param(("title", "text", "heading"), "text"),),
        returns="str",
        codes=(
            'return $p + "\\n" + "=" * len($p)',
            'return "\\n".join([$p, "=" * len($p)])',
            'line = ""\nfor _ in $p:\n    line += "="\nreturn f"{$p}\\n{line}"',
        ),
        phrases=(
            'Underline a title with "=" signs of the same length.',
            "The heading and below it a line of equals signs, as long as the heading.",
            'Put "=====" under the text.',
            "Make a heading out of `$p`: text, line break, one = for each character.",
            "How does a title look with a double line under it?",
            'Return two lines, the second made of "=".',
            '"Hi" gets the line "==" below it.',
        ),
    ),
    Classic(
        key="text_histogram",
        names=("text_histogram", "star_chart", "bar_chart", "draw_histogram"),
        params=(Param(("counts", "values", "scores"), "stock"),),
        returns="str",
        codes=(
            'return "\\n".join(f"{name}: {\'*\' * count}" for name, count in $p.items())',
            ('rows = []\nfor name in $p:\n    rows.append(name + ": " + "*" * $p[name])\nreturn "\\n".join(rows)'),
        ),
        phrases=(
            'Bar chart in text: for each entry a line "name: ***" with as many stars as its count.',
            "Draw a histogram of a dict from names to numbers, one line each, in the given order.",
            "Show counts as rows of asterisks behind their names.",
            'How can `$p` be drawn with stars? "tea: **" for a count of two.',
            'One line per key: the key, a colon, a space and value times "*".',
            'Return a simple star diagram, lines joined by newlines; "" without data.',
            '{"tea": 3} -> "tea: ***"',
        ),
    ),
    Classic(
        key="progress_bar",
        names=("progress_bar", "draw_progress", "bar", "show_progress"),
        params=(Param(("percent", "done", "progress"), "percent"),),
        returns="str",
        codes=(
            'full = $p // 10\nreturn "[" + "#" * full + "." * (10 - full) + "]"',
            'return "[" + "".join("#" if 10 * i < $p - $p % 10 else "." for i in range(10)) + "]"',
            "return f\"[{'#' * ($p // 10):.<10}]\"",
        ),
        phrases=(
            ('Progress bar of ten characters in square brackets: one "#" for each full 10 percent, "." for the rest.'),
            'Show a percentage as a bar like "[###.......]".',
            'Draw how far a job is: every complete tenth is a "#", what is missing dots.',
            "What does the bar look like at `$p` percent? Ten places, rounded down.",
            "ASCII progress, 10 wide, filled with # and padded with dots.",
            'Return "[" + hashes + dots + "]", with $p // 10 hashes out of ten places.',
            '35 -> "[###.......]"',
        ),
    ),
    Classic(
        key="right_align_all",
        names=("right_align_all", "align_right", "justify_right", "pad_all_left"),
        params=(Param(("words", "items", "lines"), "words"),),
        returns="list[str]",
        codes=(
            "width = max(map(len, $p), default=0)\nreturn [word.rjust(width) for word in $p]",
            (
                "width = 0\n"
                "for word in $p:\n"
                "    width = max(width, len(word))\n"
                'return [" " * (width - len(word)) + word for word in $p]'
            ),
        ),
        phrases=(
            "Pad all words on the left with spaces to the length of the longest.",
            "Align a list of texts to the right.",
            "Make the strings equally long by putting blanks in front.",
            "Right-justify `$p` to its widest entry.",
            "How do the words look when their ends are below each other?",
            "Return the items filled up from the left to a common width.",
            '["a", "bcd"] -> ["  a", "bcd"]',
        ),
    ),
    Classic(
        key="two_columns",
        names=("two_columns", "format_table", "table_lines", "aligned_pairs"),
        params=(Param(("rows", "pairs", "entries"), "pairs"),),
        returns="str",
        codes=(
            (
                "width = max((len(name) for name, _ in $p), default=0)\n"
                'return "\\n".join(f"{name:<{width}} {value}" for name, value in $p)'
            ),
            (
                "lines, width = [], 0\n"
                "for name, _ in $p:\n"
                "    width = max(width, len(name))\n"
                "for name, value in $p:\n"
                '    lines.append(name.ljust(width) + " " + str(value))\n'
                'return "\\n".join(lines)'
            ),
        ),
        phrases=(
            ("Table of two columns: names padded to the longest, one space, then the value; one line per pair."),
            "Print (name, number) pairs as aligned lines. Names are left-justified.",
            "Line up the values of `$p` behind their names.",
            (
                "Format the pairs as text in which all the numbers begin in the same column, one blank after "
                "the widest name."
            ),
            "How would these entries look as a simple table? Pad the names on the right.",
            'Return lines "name value" with the names filled up with spaces to equal width.',
            '[("tea", 3), ("a", 12)] gives the lines "tea 3" and "a   12".',
        ),
    ),
    Classic(
        key="checkerboard",
        names=("checkerboard", "draw_checkerboard", "chequered", "board_pattern"),
        params=(Param(("size", "n", "width"), "small"),),
        returns="str",
        codes=(
            'return "\\n".join("".join("#" if (i + j) % 2 == 0 else "." for j in range($p)) for i in range($p))',
            'line = "#." * $p\nreturn "\\n".join(line[i % 2 : i % 2 + $p] for i in range($p))',
            (
                "rows = []\n"
                "for i in range($p):\n"
                '    rows.append("".join("#."[(i + j) % 2] for j in range($p)))\n'
                'return "\\n".join(rows)'
            ),
        ),
        phrases=(
            'Checkerboard of $p by $p characters, "#" and "." in turn, starting with "#" at the top left.',
            "Draw a chequered square: lines of alternating # and ., each line shifted by one.",
            'Text picture of a chessboard of the given size, the upper left field being "#".',
            "What does a board with `$p` fields on each side look like in # and . characters?",
            'n lines of n characters; "#" where row plus column is even, otherwise ".".',
            "Return the pattern as one string with newlines.",
            'Size 2 gives the lines "#." and ".#".',
        ),
    ),
    Classic(
        key="number_triangle",
        names=("number_triangle", "counting_triangle", "triangle_of_numbers", "number_pyramid"),
        params=(Param(("height", "n", "rows"), "few"),),
        returns="str",
        codes=(
            'return "\\n".join(" ".join(str(i) for i in range(1, n + 1)) for n in range(1, $p + 1))',
            (
                "row, lines = [], []\n"
                "for i in range(1, $p + 1):\n"
                "    row.append(str(i))\n"
                '    lines.append(" ".join(row))\n'
                'return "\\n".join(lines)'
            ),
        ),
        phrases=(
            "Triangle of numbers: the n-th line has 1 to n, separated by spaces; $p lines.",
            'Lines "1", "1 2", "1 2 3" and so on, `$p` of them.',
            "Draw a triangle in which each row counts one further than the row above.",
            'Number triangle of the given height ("" for 0).',
            "What are the first $p lines of the pattern 1 / 1 2 / 1 2 3?",
            "Return the rows of counting numbers joined by newlines.",
            'Height 3: the lines "1", "1 2" and "1 2 3".',
        ),
    ),
    Classic(
        key="dotted_line",
        names=("dotted_line", "menu_line", "leader_line", "price_line"),
        params=(
            Param(("name", "dish", "title"), "item"),
            Param(("price", "page", "number"), "nat"),
        ),
        returns="str",
        codes=(
            'return f"{$p:.<15}{$q:.>5}"',
            'return $p.ljust(15, ".") + str($q).rjust(5, ".")',
            'dots = "." * (20 - len($p) - len(str($q)))\nreturn $p + dots + str($q)',
        ),
        phrases=(
            "Menu line of 20 characters: name on the left, number on the right, dots in between.",
            "Fill the space between `$p` and `$q` with dots to make 20 characters.",
            "Line of a table of contents, 20 wide: title, dots, page number.",
            "How does the entry look with a dotted leader, 20 characters in all?",
            "Name, then as many dots as needed for a total width of 20, then the number.",
            "Return $p and $q at the two ends of a 20-character line of dots.",
            '("tea", 12) -> "tea...............12"',
        ),
    ),
)
