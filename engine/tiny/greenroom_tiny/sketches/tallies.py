"""Tallies: who gave how much, who is behind, what is left, what two lists differ in."""

from greenroom_tiny.sketches.sketch import Sketch

SKETCHES: tuple[Sketch, ...] = (
    Sketch(
        "sum of one name",
        """
        names                           | p        | q       | row               | kind              | one     | many       | did       | unit
        hours_of, worked_by             | shifts   | worker  | (worker, hours)   | Ida,Jon,Kay       | worker  | shifts     | worked    | hours
        litres_given, donated_by        | visits   | donor   | (donor, litres)   | Lea,Max,Nia       | donor   | visits     | donated   | litres
        crates_picked, picked_by        | baskets  | picker  | (picker, crates)  | Ola,Pia,Rik       | picker  | baskets    | picked    | crates
        tonnes_dug, dug_by              | loads    | miner   | (miner, tonnes)   | Sven,Tove,Ulf     | miner   | loads      | dug       | tonnes
        fish_landed, catch_of           | landings | boat    | (boat, crates)    | Petrel,Tern,Auk   | boat    | landings   | landed    | crates
        honey_from, jars_of             | harvests | hive    | (hive, jars)      | north,oak,pond    | hive    | harvests   | yielded   | jars
        """,
        (("p", "tuples name=pick $kind;n=range 1,30"), ("q", "pick $kind")),
        "int",
        (
            "return sum(n for name, n in $p if name == $q)",
            "total = 0\nfor name, n in $p:\n    if name == $q:\n        total += n\nreturn total",
            "return sum([n for name, n in $p if name == $q])",
        ),
        (
            "How many $unit has this $one $did?",
            "How many $unit has the $one $did over all the $many? Each of the $many is $row.",
            "All the $unit of one $one. `$p` holds $row tuples.",
            "Look through the $many and tell how much the given $one $did in all (0 if the $one does not occur).",
            "What `$q` $did, in $unit. The same $one can turn up more than once in `$p`, which has rows $row.",
            "Total $unit for one $one.\n\nEvery entry of the $many is a tuple $row; other entries do not matter.",
            "I want to know the $unit this one $one has $did so far. An unknown $one has $did nothing, so 0.",
            "One $one's $unit altogether, from a list of $row",
        ),
    ),
    Sketch(
        "totals per name",
        """
        names                               | p          | row                 | kind               | one      | many       | did        | unit
        hours_per_worker, hours_by_worker   | timesheet  | (worker, hours)     | Ida,Jon,Kay        | worker   | shifts     | worked     | hours
        litres_by_cow, milk_per_cow         | milkings   | (cow, litres)       | Berta,Daisy,Fleck  | cow      | milkings   | gave       | litres
        votes_by_party, votes_per_party     | counted    | (party, votes)      | Blue,Green,Red     | party    | ballot boxes | received | votes
        parcels_per_driver, driver_totals   | tours      | (driver, parcels)   | Amir,Bea,Carl      | driver   | tours      | delivered  | parcels
        pages_by_client, client_pages       | print_jobs | (client, pages)     | Bloom,Carver,Doyle | client   | print jobs | ordered    | pages
        kilos_by_firm, scrap_per_firm       | deliveries | (firm, kilos)       | Acme,Borg,Cobalt   | firm     | deliveries | brought    | kilos
        """,
        (("p", "tuples name=pick $kind;n=range 1,30"),),
        "dict[str, int]",
        (
            "totals = {}\nfor name, n in $p:\n    totals[name] = totals.get(name, 0) + n\nreturn totals",
            "from collections import defaultdict\n\ntotals = defaultdict(int)\nfor name, n in $p:\n    totals[name] += n\nreturn dict(totals)",
            "totals = {}\nfor name, n in $p:\n    if name not in totals:\n        totals[name] = 0\n    totals[name] += n\nreturn totals",
        ),
        (
            "Who $did how much? `$p` has rows $row.",
            "$unit per $one",
            "How many $unit each $one $did over all $many, as a dict from $one to $unit.",
            "Add up the $many. A row is $row, and a $one may appear several times.",
            "From a list of $row make a table that has every $one just once, with everything this $one $did.",
            "Tell for each $one how many $unit it comes to.\n\nThe rows are $row tuples; a $one without rows is not in the answer.",
            "We need one number for every $one at the end of the day: all the $unit the $one $did.",
            "Sum up `$p` by $one.",
        ),
    ),
    Sketch(
        "average per name",
        """
        names                                | p         | row               | kind               | one     | many      | unit
        mean_weight_per_dog, average_weights | weighings | (dog, grams)      | Bruno,Laika,Rex    | dog     | weighings | grams
        average_takings, takings_per_stall   | evenings  | (stall, takings)  | cider,cloth,honey  | stall   | evenings  | takings
        mean_rain_by_station, average_rain   | diary     | (village, rain)   | Elm,Holt,Wick      | village | days      | millimetres
        typical_catch, mean_catch_by_boat    | trips     | (boat, crates)    | Auk,Petrel,Tern    | boat    | trips     | crates
        average_wait, mean_wait_by_doctor    | visits    | (doctor, minutes) | Adler,Brandt,Cole  | doctor  | visits    | minutes
        """,
        (("p", "tuples name=pick $kind;n=range 1,40"),),
        "dict[str, float]",
        (
            "values = {}\nfor name, n in $p:\n    values.setdefault(name, []).append(n)\nreturn {name: round(sum(ns) / len(ns), 1) for name, ns in values.items()}",
            "totals = {}\ncounts = {}\nfor name, n in $p:\n    totals[name] = totals.get(name, 0) + n\n    counts[name] = counts.get(name, 0) + 1\nreturn {name: round(totals[name] / counts[name], 1) for name in totals}",
        ),
        (
            "Average $unit of every $one, rounded to one decimal. The rows of `$p` are $row.",
            "What does each $one come to on average? One decimal is enough.",
            "From $row tuples to a dict: the $one and the mean of all its $unit, to one decimal place.",
            "Mean $unit per $one, one digit after the point",
            "The usual $unit for each $one.\n\nTake all $many of the same $one, add the $unit up, divide by how many there are, and round to 1 decimal.",
            "For every $one in the $many, its average (rounded to tenths). Each entry looks like $row.",
            "So that the $many can be compared, give for each $one the arithmetic mean of the second column, with one decimal.",
        ),
    ),
    Sketch(
        "expected but missing",
        """
        names                            | p        | q         | row                 | kind                  | one     | members   | lists      | did
        not_yet_paid, still_to_pay       | tenants  | payments  | (tenant, amount)    | Abel,Bach,Cruz,Dahl   | tenant  | tenants   | payments   | paid
        not_signed_in, missing_campers   | campers  | sign_ins  | (camper, hour)      | Ada,Ben,Cleo,Dora     | camper  | campers   | sign-ins   | signed in
        unfed_cats, still_hungry      | cats     | feedings  | (cat, kilos)        | lion,lynx,puma,tiger  | cat     | cats      | feedings   | been fed
        not_weighed, waiting_for_scale   | boxers   | weighings | (boxer, kilos)      | Ali,Bo,Cy,Dov         | boxer   | boxers    | weighings  | been weighed
        silent_districts, not_reported   | villages | counts    | (village, votes)    | Elm,Holt,Rye,Wick     | village | villages  | counts     | reported
        no_sample_yet, missing_samples   | patients | samples   | (patient, tubes)    | Finn,Gil,Hope,Ines    | patient | patients  | samples    | given a sample
        """,
        (("p", "many pick $kind"), ("q", "tuples name=pick $kind;n=range 1,30")),
        "list[str]",
        (
            "seen = {name for name, _ in $q}\nreturn [name for name in $p if name not in seen]",
            "seen = [row[0] for row in $q]\nmissing = []\nfor name in $p:\n    if name not in seen:\n        missing.append(name)\nreturn missing",
            "seen = dict($q)\nreturn [name for name in $p if name not in seen]",
        ),
        (
            "Which $members have not $did yet? `$q` has rows $row.",
            "The $members without any entry among the $lists, in the order of `$p`.",
            "Who is missing? `$p` is everybody, `$q` holds a $row tuple for each $one that has $did.",
            "$members that have not $did, in the order given",
            "For the reminder: every $one of the list that does not occur in the $lists. Each of those is $row; the number does not matter.",
            "Compare the $members with the $lists ($row) and give back those we still wait for.\n\nKeep the order of the first list.",
            "A $one has $did if there is a row for it in `$q`. Return the others.",
        ),
    ),
    Sketch(
        "names behind their target",
        """
        names                                | p        | q        | kind                 | one       | many       | goal     | got       | unit
        behind_target, below_quota           | quotas   | sold     | Amir,Bea,Carl,Dina   | seller    | sellers    | quota    | sold      | cars
        lagging_teams, teams_behind          | plan     | laid     | east,north,south     | crew      | crews      | plan     | laid      | bricks
        underfed, fed_too_little             | rations  | eaten    | Bruno,Kali,Zuri      | giraffe   | giraffes   | ration   | eaten     | kilos
        short_of_hours, missing_hours        | contract | worked   | Ida,Jon,Kay          | nurse     | nurses     | contract | worked    | hours
        behind_on_rows, slow_pickers         | agreed   | picked   | Ola,Pia,Rik,Siv      | picker    | pickers    | agreed number | picked | rows
        """,
        (("p", "map pick $kind=range 5,20"), ("q", "map pick $kind=range 1,25")),
        "list[str]",
        (
            "return sorted(name for name, goal in $p.items() if $q.get(name, 0) < goal)",
            "behind = []\nfor name in sorted($p):\n    if $q.get(name, 0) < $p[name]:\n        behind.append(name)\nreturn behind",
        ),
        (
            "Which $many are behind their $goal? Alphabetically.",
            "The $many that have $got fewer $unit than their $goal, sorted by name. Not in `$q` at all means 0.",
            "Names of those below the $goal, A to Z.\n\n`$p` says how many $unit each $one should have $got, `$q` how many it really is (none if not listed).",
            "Who has to catch up? A $one must have $got at least the number in `$p`; what was really $got is in `$q`. Sorted list of names.",
            "Sorted $many with less in `$q` than `$p` asks for; a $one missing in `$q` has $got nothing",
            "Every $one has its own $goal in $unit. List the ones that have not reached it, in alphabetical order.",
            "For the Monday talk: all $many, in order of the alphabet, whose $unit are less than the $goal. Exactly the $goal is fine.",
        ),
    ),
    Sketch(
        "most with ties",
        """
        names                               | p       | kind                 | one       | many       | most          | unit
        busiest_days, top_days              | guests  | Fri,Mon,Sat,Sun      | day       | days       | busiest       | guests
        strongest_hives, best_hives         | honey   | acorn,birch,cedar    | hive      | hives      | most productive | jars
        leading_parties, winners            | votes   | Blue,Green,Red,White | party     | parties    | leading       | votes
        fullest_wards, most_crowded         | beds    | A1,B2,C3             | ward      | wards      | fullest       | occupied beds
        favourite_rooms, most_visited       | visits  | armour,coins,dolls   | room      | rooms      | most visited  | visits
        heaviest_bidders, top_bidders       | bids    | Abel,Bach,Cruz,Dahl  | bidder    | bidders    | most generous | euros
        """,
        (("p", "map pick $kind=range 1,4"),),
        "list[str]",
        (
            "top = max($p.values(), default=0)\nreturn sorted(name for name, n in $p.items() if n == top)",
            "if not $p:\n    return []\ntop = max($p.values())\nreturn sorted(name for name in $p if $p[name] == top)",
            "best = 0\nnames = []\nfor name, n in $p.items():\n    if n > best:\n        best, names = n, [name]\n    elif n == best:\n        names.append(name)\nreturn sorted(names)",
        ),
        (
            "Which $one had the most $unit? There may be several: all of them, sorted.",
            "The $most $many, in alphabetical order (more than one if they tie).",
            "The $many that share first place.\n\n`$p` gives the $unit for each $one. Nothing in it, nothing out.",
            "All $many with the highest number of $unit, sorted by name; an empty list if there are no $many.",
            "Find the $most $one by $unit. Since two can be level, answer with a sorted list of names.",
            "Top $many by $unit, ties included, A to Z",
            "Who is in front? Give a list, alphabetical, because several $many may have equally many $unit.",
        ),
    ),
    Sketch(
        "share of one in percent",
        """
        names                              | p       | q        | kind               | one     | many     | unit   | whole
        share_of, percent_of_votes         | votes   | party    | Blue,Green,Red     | party   | parties  | votes  | vote
        market_share, part_of_catch        | catches | boat     | Auk,Petrel,Tern    | boat    | boats    | tonnes | catch
        part_of_harvest, harvest_percent   | harvest | grower   | hill,lake,mill     | grower  | growers  | crates | harvest
        percent_of_waste, waste_share      | waste   | firm     | Acme,Borg,Cobalt   | firm    | firms    | kilos  | waste
        stake_of, percent_held             | shares  | holder   | Abel,Bach,Cruz     | holder  | holders  | shares | company
        """,
        (("p", "map pick $kind=range 0,60"), ("q", "pick $kind")),
        "int",
        (
            "total = sum($p.values())\nif total == 0:\n    return 0\nreturn 100 * $p.get($q, 0) // total",
            "total = sum($p.values())\nreturn 100 * $p.get($q, 0) // total if total else 0",
        ),
        (
            "How many percent of the $whole does this $one have? Whole percent, rounded down; 0 if there are no $unit at all.",
            "Share of one $one in all $unit, in full percent (cut off, not rounded). Without any $unit it is 0.",
            "What part of the $whole is due to `$q`?\n\n`$p` has the $unit of all $many. Answer in percent, rounded down; 0 when the sum is 0 or the $one is not known.",
            "The percentage of `$q` in `$p`, rounded down to an integer, 0 for an empty $whole",
            "One $one against all $many: its $unit as a percentage of the total, the fraction dropped. If nobody has any $unit: 0.",
            "Tell the $one how big its slice of the $whole is, as an int from 0 to 100. Round down. No $unit in total means 0, and so does a $one that is not listed.",
            "Percent of the $whole that belongs to the given $one (an integer, always rounded down). Avoid dividing by zero: then 0.",
        ),
    ),
    Sketch(
        "budget left",
        """
        names                               | p      | q        | row               | kind                | things   | money    | verb
        budget_left, money_left             | budget | orders   | (item, count, price) | paint,rope,tape  | orders   | budget   | ordering
        credit_left, remaining_credit       | credit | purchases | (part, count, price) | belt,bulb,tyre  | purchases | credit  | buying
        grant_remaining, rest_of_grant      | grant  | bills    | (thing, count, price) | brush,clay,frame | bills   | grant    | paying
        fund_after, left_in_fund            | fund   | costs    | (tool, count, price) | axe,ladder,saw   | costs    | fund     | paying
        allowance_left, rest_of_allowance   | allowance | wishes | (good, count, price) | boots,gloves,vest | wishes | allowance | buying
        """,
        (("p", "range 40,200"), ("q", "tuples name=pick $kind;count=range 1,5;price=range 2,20")),
        "int",
        (
            "return max(0, $p - sum(count * price for _, count, price in $q))",
            "left = $p\nfor _, count, price in $q:\n    left -= count * price\nreturn max(left, 0)",
            "spent = sum(row[1] * row[2] for row in $q)\nreturn $p - spent if spent < $p else 0",
        ),
        (
            "What is left of the $money after all $things? A row is $row, the price is for one piece. Never below 0.",
            "Remaining $money, 0 if it is used up or overdrawn. `$q` holds $row.",
            "How much of the $money do we still have after $verb everything in `$q`?\n\nEach entry is $row with the price per piece; if the $money does not suffice the answer is 0.",
            "The rest of `$p` after the $things, at least 0. Rows: $row.",
            "Take count times price of every $row tuple from the $money. Do not go below zero.",
            "So that nobody overspends: the $money minus the cost of all $things ($row), but not negative",
            "Every one of the $things is $row and costs its count times its price. Return what remains of the $money, or 0 when nothing does.",
        ),
    ),
    Sketch(
        "still owed to one",
        """
        names                             | p        | q        | s        | kind             | one      | many      | bills    | paid     | row1               | row2
        owed_to, still_due_to             | bills    | paid     | supplier | Acme,Borg,Cobalt | supplier | suppliers | bills    | payments | (supplier, amount) | (supplier, amount)
        open_at_shop, debt_at             | slips    | payments | shop     | baker,grocer,mill | shop    | shops     | slips    | payments | (shop, euros)      | (shop, euros)
        outstanding, unpaid_rest          | invoices | receipts | firm     | Bloom,Carver,Doyle | firm   | firms     | invoices | receipts | (firm, cents)      | (firm, cents)
        rent_open, rent_owing             | rents    | transfers | landlord | Dahl,Moor,Pratt | landlord | landlords | rents   | transfers | (landlord, rent)   | (landlord, sum)
        vet_debt, still_owing             | treatments | paid_in | vet     | Dr Amis,Dr Bly   | vet      | vets      | treatments | payments | (vet, fee)       | (vet, amount)
        """,
        (
            ("p", "tuples name=pick $kind;n=range 5,40"),
            ("q", "tuples name=pick $kind;n=range 5,30"),
            ("s", "pick $kind"),
        ),
        "int",
        (
            "billed = sum(n for name, n in $p if name == $s)\npaid_so_far = sum(n for name, n in $q if name == $s)\nreturn max(0, billed - paid_so_far)",
            "rest = 0\nfor name, n in $p:\n    if name == $s:\n        rest += n\nfor name, n in $q:\n    if name == $s:\n        rest -= n\nreturn max(rest, 0)",
        ),
        (
            "How much do we still owe this $one? Never less than 0, even if we paid too much.",
            "What is still due to one $one: its $bills less our $paid. `$p` has $row1, `$q` has $row2. At least 0.",
            "Open amount for `$s`, 0 if everything is settled or overpaid.\n\n`$p` are the $bills as $row1, `$q` what we have paid, as $row2.",
            "All $bills of the $one minus all $paid to it; not below zero.",
            "We deal with several $many. Tell what one of them still gets from us: $bills come as $row1 tuples, $paid likewise. If it has got more than it asked for, 0.",
            "The rest we owe `$s` after the $paid so far (nothing, that is 0, when paid up or beyond).",
            "Debt to a single $one. Other $many' rows are of no interest; an overpaid $one is owed 0.",
        ),
    ),
    Sketch(
        "how many are above a limit",
        """
        names                              | p        | q      | row              | kind              | one      | many     | what    | too     | unit    | limit
        overweight_bags, count_heavy       | bags     | limit  | (tag, kilos)     | A7,B2,C9          | bag      | bags     | weight  | heavy   | kilos   | limit
        overlong_calls, count_long         | calls    | longest | (caller, minutes) | Ida,Jon,Kay     | call     | calls    | length  | long    | minutes | bound
        late_lorries, count_delayed        | lorries  | grace  | (plate, minutes) | KL1,MX4,PT8       | lorry    | lorries  | delay   | late    | minutes | grace period
        big_claims, claims_to_check        | claims   | ceiling | (client, euros) | Abel,Bach,Cruz    | claim    | claims   | sum     | big     | euros   | ceiling
        tall_trees, trees_to_cut           | trees    | height | (label, metres)  | ash,fir,oak       | tree     | trees    | height  | tall    | metres  | allowed height
        deep_pits, count_deep              | pits     | depth  | (pit, metres)    | east,north,west   | pit      | pits     | depth   | deep    | metres  | safe depth
        """,
        (("p", "tuples name=pick $kind;n=range 1,40"), ("q", "range 5,35")),
        "int",
        (
            "return sum(1 for _, n in $p if n > $q)",
            "count = 0\nfor _, n in $p:\n    if n > $q:\n        count += 1\nreturn count",
            "return len([row for row in $p if row[1] > $q])",
        ),
        (
            "How many $many are too $too? Exactly the $limit is still all right.",
            "Number of $many over the $limit. Each is $row.",
            "How many of the $many have more $unit than `$q`?",
            "Count the too $too $many.\n\nEvery one is a tuple $row, and only what is above the $limit counts.",
            "`$p` holds $row. How often is the $what greater than `$q`?",
            "The inspector wants one number: $many whose $what exceeds the $limit.",
            "Too $too $many, counted. A $what equal to the $limit does not count.",
        ),
    ),
    Sketch(
        "first to reach a sum",
        """
        names                              | p        | row               | kind             | one     | many     | unit     | k      | prize
        first_to_reach, wins_the_watch     | sales    | (seller, cars)    | Amir,Bea,Carl    | seller  | sales    | cars     | 10..25 | watch
        first_full_pass, free_wash_for     | washes   | (client, points)  | Ida,Jon,Kay      | client  | washes   | points   | 10..25 | free wash
        first_hero, medal_goes_to          | visits   | (donor, tubes)    | Lea,Max,Nia      | donor   | visits   | tubes    | 10..25 | medal
        quickest_picker, hat_winner        | baskets  | (picker, kilos)   | Ola,Pia,Rik      | picker  | baskets  | kilos    | 10..25 | straw hat
        first_to_bring, lamp_goes_to       | loads    | (miner, tonnes)   | Sven,Tove,Ulf    | miner   | loads    | tonnes   | 10..25 | golden lamp
        """,
        (("p", "tuples name=pick $kind;n=range 2,18"),),
        "str | None",
        (
            "totals = {}\nfor name, n in $p:\n    totals[name] = totals.get(name, 0) + n\n    if totals[name] >= $k:\n        return name\nreturn None",
            "from collections import defaultdict\n\ntotals = defaultdict(int)\nfor name, n in $p:\n    totals[name] += n\n    if totals[name] >= $k:\n        return name\nreturn None",
        ),
        (
            "Who was the first with $k $unit in all? None if nobody has got there yet.",
            "The $one that reaches a total of $k $unit first, going through the $many in order; None if no $one does.",
            "The $prize goes to the first $one to have collected at least $k $unit. Rows are $row, oldest first. None while it is still to be won.",
            "First $one at $k $unit or more, all rows of the same $one taken together, else None",
            "`$p` tells in order of time what came in, as $row.\n\nEach $one's $unit add up. Whoever gets to $k first wins; without a winner return None.",
            "Which $one gets the $prize? It takes $k $unit, which may come from several $many. None when nobody has that many.",
            "Find the winner: keep a running sum for each $one and stop as soon as one of them is $k or higher (None if that never happens).",
        ),
    ),
    Sketch(
        "what changed between two dicts",
        """
        names                                | p         | q        | kind                 | one    | many    | unit     | then      | now
        changes_since, stock_changes         | yesterday | today    | bolts,nails,nuts,pins | part  | parts   | pieces   | yesterday | today
        price_changes, dearer_or_cheaper     | old       | new      | beans,oil,soap,tea   | good   | goods   | cents    | in the old list | in the new list
        seat_changes, seats_moved            | before    | after    | Blue,Green,Red,White | party  | parties | seats    | before    | after
        weight_changes, gained_or_lost       | spring    | autumn   | Daisy,Flora,Moss,Nell | pony  | ponies  | kilos    | in spring | in autumn
        membership_moves, members_gained     | last_year | this_year | boxing,judo,rowing,yoga | section | sections | members | last year | this year
        """,
        (("p", "map pick $kind=range 1,9"), ("q", "map pick $kind=range 1,9")),
        "dict[str, int]",
        (
            "return {name: $q[name] - n for name, n in $p.items() if name in $q and $q[name] != n}",
            "changes = {}\nfor name, n in $p.items():\n    if name in $q and $q[name] != n:\n        changes[name] = $q[name] - n\nreturn changes",
        ),
        (
            "By how many $unit did each $one change? Leave out those that stayed the same and those not in both.",
            "The $many that are in both dicts with different $unit, and the difference (new minus old).",
            "What moved from `$p` to `$q`?\n\nFor every $one in both: the $unit in `$q` less the $unit in `$p`. No entry if that is 0.",
            "Difference in $unit of each $one known to both sides, unchanged ones dropped; plus means more in `$q`",
            "Compare two tables of $unit per $one. Give the gain (negative for a loss) of the $many found in both, without zeros.",
            "Who has more or fewer $unit in `$q` than in `$p`, and by how many? Only $many that occur in the two of them, only real changes.",
            "Only the changes please: $one to gain in $unit, minus for a loss. New and dropped $many do not appear.",
        ),
    ),
    Sketch(
        "merging two stocks",
        """
        names                              | p        | q        | kind              | one     | many    | first         | second       | unit
        merged_stock, put_together         | shop     | cellar   | jam,salt,soap,tea | good    | goods   | the shop      | the cellar   | jars
        both_sheds, joined_stock           | shed     | barn     | forks,hoes,rakes  | tool    | tools   | the shed      | the barn     | pieces
        counted_votes, joint_result        | by_hand  | by_post  | Blue,Green,Red    | party   | parties | the hall      | the post     | votes
        both_shifts, day_output            | early    | late     | cups,jugs,plates  | form    | forms   | the early shift | the late shift | pieces
        all_bookings, bookings_together    | online   | at_desk  | Fri,Mon,Sat       | day     | days    | the website   | the desk     | bookings
        united_herd, both_farms            | valley   | hill     | cows,goats,sheep  | kind of animal | kinds of animals | the valley | the hill | heads
        """,
        (("p", "map pick $kind=range 1,20"), ("q", "map pick $kind=range 1,20")),
        "dict[str, int]",
        (
            "merged = dict($p)\nfor name, n in $q.items():\n    merged[name] = merged.get(name, 0) + n\nreturn merged",
            "return {name: $p.get(name, 0) + $q.get(name, 0) for name in [*$p, *$q]}",
            "from collections import Counter\n\nreturn dict(Counter($p) + Counter($q))",
        ),
        (
            "How many $unit of every $one are there if we put $first and $second together?",
            "`$p` and `$q` in one dict, added up where a $one is in both.",
            "One table for $first and $second: $unit per $one",
            "Bring the $unit from $second into those from $first, in a new dict. What is in only one of them is kept as it is.",
            "We keep two lists, one for $first and one for $second.\n\nMake one of them: the $unit of the same $one are summed; do not change the arguments.",
            "All the $many from both, with their $unit taken together.",
            "Join the two counts. A $one can be in either or in both.",
        ),
    ),
    Sketch(
        "restocking list",
        """
        names                             | p      | kind                | one     | many    | unit    | low   | full    | place
        to_reorder, restocking_list       | stock  | bolts,nails,nuts    | part    | parts   | boxes   | 3..6  | 10..20  | shelf
        refill_list, bars_to_bring        | minibar | beer,cola,nuts     | snack   | snacks  | pieces  | 2..4  | 6..12   | minibar
        drugs_to_order, pharmacy_list     | drawer | balm,drops,syrup    | drug    | drugs   | packs   | 3..6  | 10..20  | drawer
        feed_to_fetch, feed_order         | bins   | hay,oats,straw      | feed    | feeds   | sacks   | 3..6  | 10..20  | barn
        linen_to_bring, linen_order       | closet | robes,sheets,towels | piece of linen | pieces of linen | stacks | 3..6 | 10..20 | closet
        """,
        (("p", "map pick $kind=range 0,12"),),
        "dict[str, int]",
        (
            "return {name: $full - n for name, n in $p.items() if n < $low}",
            "order = {}\nfor name, n in $p.items():\n    if n < $low:\n        order[name] = $full - n\nreturn order",
        ),
        (
            "What must be ordered? Fewer than $low $unit of a $one and we fill it up to $full.",
            "The $many with less than $low $unit left, and how many it takes to have $full again.",
            "Restocking list for the $place: each $one below $low is brought back to $full $unit, the others are left out.",
            "For every $one of which there are under $low $unit, how many are missing to $full",
            "Make the shopping list.\n\n`$p` says what the $place still holds. A $one is bought only if fewer than $low $unit remain, and then so many that there are $full.",
            "We aim at $full $unit of everything but bother only once it drops below $low. Say what to get, $one to number.",
            "How many $unit of which $one have to come, so that nothing in the $place runs out? Full is $full; $low or more is enough for now.",
        ),
    ),
    Sketch(
        "subtracting what was sold",
        """
        names                             | p        | q       | row            | kind             | one    | many    | went      | place
        after_sales, stock_after          | stock    | sold    | (good, count)  | jam,salt,soap    | good   | goods   | sold      | shop
        seats_after, free_after_booking   | seats    | booked  | (block, seats) | box,floor,stalls | block  | blocks  | booked    | theatre
        depot_after, rest_of_tools        | depot    | lent    | (tool, count)  | drill,saw,spade  | tool   | tools   | taken out | depot
        vaccines_left, doses_after        | fridge   | given   | (vaccine, doses) | flu,polio,rabies | vaccine | vaccines | given | clinic
        coal_after, left_after_shipping   | heaps    | shipped | (grade, tonnes) | fine,lump,nut   | grade  | grades  | shipped   | pit
        """,
        (("p", "map pick $kind=range 5,30"), ("q", "tuples name=pick $kind;n=range 1,12")),
        "dict[str, int]",
        (
            "left = dict($p)\nfor name, n in $q:\n    if left.get(name, 0) < n:\n        raise ValueError(name)\n    left[name] -= n\nreturn left",
            'left = $p.copy()\nfor name, n in $q:\n    if name not in left or left[name] < n:\n        raise ValueError(f"not enough: {name}")\n    left[name] -= n\nreturn left',
        ),
        (
            "What is still there after everything in `$q` was $went? ValueError if more is $went than there is.",
            "The $place after today: `$p` less what was $went, rows $row. A $one that does not suffice, or is unknown, is a ValueError.",
            "Take off what was $went and return what remains of each $one (a new dict).\n\n`$q` holds $row tuples. If there is not enough of a $one: ValueError.",
            "What remains of the $many, those at 0 included; ValueError when the rows of `$q` ask for more than we have",
            "Go through the $row tuples and reduce the numbers. Do not touch `$p` itself. Raise ValueError as soon as a number would fall below zero.",
            "`$q` is the list of what was $went today. How much of each $one does that leave? We cannot give what we do not have: ValueError.",
            "New numbers of all $many once the rows of `$q` are subtracted. Too little of a $one, or none at all: ValueError.",
        ),
        raises=("ValueError",),
    ),
    Sketch(
        "names by amount",
        """
        names                              | p       | kind                | one     | many    | unit   | most
        donor_board, donors_by_amount      | gifts   | Abel,Bach,Cruz,Dahl | donor   | donors  | euros  | most generous
        ranking, by_weight_landed          | catches | Ada,Ben,Cleo,Dora   | angler  | anglers | kilos  | most successful
        villages_by_rain, wettest_first    | rain    | Elm,Holt,Rye,Wick   | village | villages | millimetres | wettest
        lots_by_bid, dearest_first         | bids    | clock,lamp,sofa,vase | lot    | lots    | euros  | dearest
        stalls_by_takings, best_stalls_first | takings | cider,cloth,honey,wool | stall | stalls | euros | busiest
        """,
        (("p", "map pick $kind=range 1,5"),),
        "list[str]",
        (
            "return sorted($p, key=lambda name: (-$p[name], name))",
            "return [name for name, _ in sorted($p.items(), key=lambda pair: (-pair[1], pair[0]))]",
            "return sorted(sorted($p), key=$p.get, reverse=True)",
        ),
        (
            "The $many, $most first. With the same $unit, alphabetically.",
            "Names for the board, from the highest number of $unit to the lowest; equal ones A to Z.",
            "Put the $many in order: $most at the top, ties by name.",
            "In which order do the $many come? More $unit go first, the alphabet decides between equals.",
            "List of every $one in `$p` by falling $unit, then by name",
            "Rank the $many by their $unit.\n\nThe best is first. When two have equally many, the one earlier in the alphabet goes first.",
            "We print the $many on a poster, those with the most $unit above. Same number: sort by name. Only the names are needed.",
        ),
    ),
    Sketch(
        "best three",
        """
        names                             | p        | row              | kind                       | one    | many    | unit   | k    | place
        best_three, top_sellers           | sales    | (seller, cars)   | Amir,Bea,Carl,Dina,Ed,Fay  | seller | sellers | cars   | 2..3 | poster
        podium, medal_winners             | results  | (rower, points)  | Ida,Jon,Kay,Lou,Mo,Ned     | rower  | rowers  | points | 2..3 | podium
        top_growers, prize_pumpkins       | weighed  | (grower, kilos)  | Ola,Pia,Rik,Siv,Tor,Una    | grower | growers | kilos  | 2..3 | village board
        leading_bidders, short_list       | bids     | (bidder, euros)  | Abel,Bach,Cruz,Dahl,Eck    | bidder | bidders | euros  | 2..3 | short list
        front_runners, best_hens          | laid     | (hen, eggs)      | Bea,Dot,Flo,Gert,Hazel     | hen    | hens    | eggs   | 2..3 | barn door
        """,
        (("p", "tuples name=pick $kind;n=range 1,9"),),
        "list[str]",
        (
            "ranked = sorted($p, key=lambda row: row[1], reverse=True)\nreturn [name for name, _ in ranked[:$k]]",
            "ranked = sorted($p, key=lambda row: -row[1])\nreturn [row[0] for row in ranked][:$k]",
        ),
        (
            "Names of the best $k. Those with equally many $unit stay in the order of the list.",
            "Who are the $k $many with the most $unit, best first? Ties keep their order; if there are fewer rows, all of them.",
            "The $k rows of $row with the most $unit: just the names, highest first, earlier rows before later ones when equal.",
            "Top $k of the $many by $unit (names only, best first; equal $unit: as they come)",
            "Who gets on the $place?\n\nOnly $k names fit. Most $unit first; if level, the row that comes first wins.",
            "We have room for $k names on the $place. Take the rows with the most $unit, in falling order; do not reorder equals.",
            "`$p` has rows $row. Return the first $k names once it is sorted by $unit from high to low, a stable sort.",
        ),
    ),
    Sketch(
        "per-name lists",
        """
        names                               | p        | row               | kind              | kind2              | one      | things   | thing   | did
        rooms_by_maid, rounds               | plan     | (maid, room)      | Ida,Jon,Kay       | 101,102,203,204    | maid     | rooms    | room    | cleans
        parcels_by_driver, loads            | parcels  | (driver, parcel)  | Amir,Bea,Carl     | P1,P2,P3,P4        | driver   | parcels  | parcel  | delivers
        cases_by_judge, dockets             | docket   | (judge, case)     | Cole,Moor,Pratt   | K10,K12,K15,K19    | judge    | cases    | case    | hears
        lots_by_bidder, won_lots            | hammer   | (bidder, lot)     | Abel,Bach,Cruz    | clock,lamp,sofa    | bidder   | lots     | lot     | gets
        horses_by_groom, stable_duties      | duties   | (groom, horse)    | Max,Nia,Ola       | Bella,Dun,Star     | groom    | horses   | horse   | looks after
        """,
        (("p", "tuples name=pick $kind;thing=pick $kind2"),),
        "dict[str, list[str]]",
        (
            "lists = {}\nfor name, thing in $p:\n    lists.setdefault(name, []).append(thing)\nreturn lists",
            "from collections import defaultdict\n\nlists = defaultdict(list)\nfor name, thing in $p:\n    lists[name].append(thing)\nreturn dict(lists)",
            "lists = {}\nfor name, thing in $p:\n    if name not in lists:\n        lists[name] = []\n    lists[name].append(thing)\nreturn lists",
        ),
        (
            "Which $things has each $one? Rows are $row.",
            "A list of $things for every $one, in the order they come.",
            "Every $one with all the $things he or she $did, from $row tuples. Keep the order; something listed twice stays twice.",
            "Turn the plan into slips: each $one gets the list of its $things.\n\n`$p` holds $row tuples.",
            "$things by $one",
            "Group the rows by $one, keep just the $thing of each.",
            "Someone asks what a $one $did. Make the table for that: $one to list of $things, as in `$p`, nothing sorted or dropped.",
        ),
    ),
)
