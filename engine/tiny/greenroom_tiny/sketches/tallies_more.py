"""More tallies: two tables joined by name, inverted dicts, first and last entries, bands, ranks."""

from greenroom_tiny.sketches.sketch import Sketch

SKETCHES: tuple[Sketch, ...] = (
    Sketch(
        "bill from a price table",
        """
        names                            | p        | q       | row             | kind               | one     | many     | unit
        order_total, bill_for            | prices   | order   | (roll, count)   | bun,plait,rye      | roll    | rolls    | cents
        laundry_bill, wash_total         | tariff   | bag     | (piece, count)  | coat,sheet,shirt   | piece   | pieces   | cents
        hire_total, rental_bill          | rates    | hired   | (tool, days)    | drill,saw,sander   | tool    | tools    | euros
        print_cost, cost_of_job          | rates    | job     | (paper, sheets) | card,glossy,plain  | paper   | papers   | cents
        repair_bill, cost_of_parts       | price_list | used  | (part, count)   | belt,bulb,tyre     | part    | parts    | euros
        """,
        (("p", "map pick $kind=range 2,30"), ("q", "tuples name=pick $kind;n=range 1,6")),
        "int",
        (
            "return sum($p.get(name, 0) * n for name, n in $q)",
            "total = 0\nfor name, n in $q:\n    if name in $p:\n        total += $p[name] * n\nreturn total",
            "return sum($p[name] * n for name, n in $q if name in $p)",
        ),
        (
            "What does it all cost? `$p` has the $unit for one of each $one, `$q` rows of $row. What has no price is free.",
            "Bill for `$q`, in $unit; $many without a price cost nothing.",
            "How many $unit do we charge for the rows $row, if `$p` tells the price of a single $one? Skip unknown $many.",
            "Look each $one up in `$p` and multiply by its number. One sum for everything, $many that are not in the table left out.",
            "The customer wants to know what to pay.\n\n`$q` lists $row; the price per unit is in `$p`, and a $one not found there is on the house.",
            "Price times number, added up over `$q` ($row). No price, no charge.",
            "Total in $unit of a list of $row by the prices in `$p` (0 for what is not priced)",
        ),
    ),
    Sketch(
        "inverted dict with lists",
        """
        names                              | p         | kind                 | kind2             | one     | many     | place   | places  | lives
        pieces_by_room, rooms_with_pieces  | rooms     | coin,helmet,urn,vase | hall,tower,vault  | piece   | pieces   | room    | rooms   | stands in
        boats_by_pier, who_is_where        | moorings  | Auk,Lark,Petrel,Tern | east,north,west   | boat    | boats    | pier    | piers   | lies at
        horses_by_box, box_lists           | boxes     | Bella,Dun,Moss,Star  | barn,meadow,yard  | horse   | horses   | pen     | pens    | stands in
        guests_by_floor, floor_lists       | floors    | Abel,Bach,Cruz,Dahl  | attic,first,ground | guest  | guests   | floor   | floors  | sleeps on
        donors_by_group, group_lists       | groups    | Finn,Gil,Hope,Lea    | A,B,O             | donor   | donors   | blood group | blood groups | belongs to
        """,
        (("p", "map pick $kind=pick $kind2"),),
        "dict[str, list[str]]",
        (
            "turned = {}\nfor name, where in $p.items():\n    turned.setdefault(where, []).append(name)\nreturn {where: sorted(names) for where, names in turned.items()}",
            "return {where: sorted(name for name in $p if $p[name] == where) for where in $p.values()}",
        ),
        (
            "`$p` tells which $place every $one $lives. Turn it around: the sorted $many of each $place.",
            "Which $many does each $place have? Alphabetical lists.",
            "$places to $many, the names sorted",
            "From $one -> $place make $place -> list of $many, A to Z.",
            "A list for each $place, with every $one that $lives it. Sort the names; a $place without $many does not appear.",
            "So far we can look up a $one and get its $place.\n\nWe need the opposite, a dict by $place with all its $many in alphabetical order.",
            "Invert `$p`. As several $many can share a $place, the values are sorted lists.",
        ),
    ),
    Sketch(
        "above a limit of one's own",
        """
        names                              | p        | q       | row              | kind              | one     | many     | limit      | got         | unit
        overdosed, too_much_given          | limits   | given   | (drug, drops)    | balm,cure,syrup   | drug    | drugs    | daily limit | given      | drops
        overloaded, over_payload           | payload  | loads   | (lorry, tonnes)  | KL1,MX4,PT8       | lorry   | lorries  | payload    | loaded      | tonnes
        over_budget, spent_too_much        | budgets  | bills   | (section, euros) | boxing,judo,yoga  | section | sections | budget     | spent       | euros
        overcrowded, too_full              | beds     | arrivals | (hut, campers)  | east,north,west   | hut     | huts     | number of beds | received | campers
        over_quota, fished_too_much        | quotas   | landings | (boat, tonnes)  | Auk,Petrel,Tern   | boat    | boats    | quota      | landed      | tonnes
        """,
        (("p", "map pick $kind=range 3,25"), ("q", "tuples name=pick $kind;n=range 1,18")),
        "list[str]",
        (
            "totals = {}\nfor name, n in $q:\n    totals[name] = totals.get(name, 0) + n\nreturn sorted(name for name, n in totals.items() if name in $p and n > $p[name])",
            "return sorted(name for name, limit in $p.items() if sum(n for who, n in $q if who == name) > limit)",
        ),
        (
            "Which $many have $got more than their $limit allows? Add up the rows $row first; sorted names.",
            "Sorted list of the $many whose $unit in `$q`, taken together, exceed the $limit in `$p`. A $one without a limit is never on it.",
            "Every $one has a $limit of its own. Who is over it?\n\n`$q` has $row tuples, several for the same $one perhaps. Answer A to Z; $many not in `$p` may do as they like.",
            "$many over their $limit, by name",
            "Find the $many that went too far: the sum of their $unit is above what `$p` says. Just reaching it is fine. Alphabetical order.",
            "Check the $row rows against the limits, one total per $one, and give the sorted names of those above. Names without a limit are left out.",
            "Names, in order of the alphabet, of all $many that have $got more $unit in all than `$p` permits (not in `$p`: no limit)",
        ),
    ),
    Sketch(
        "last entry wins",
        """
        names                               | p       | row              | kind               | one     | many      | unit    | thing
        last_bids, standing_bids            | bids    | (lot, euros)     | clock,lamp,sofa    | lot     | lots      | euros   | bid
        current_weights, latest_weights     | scale   | (dog, grams)     | Bruno,Laika,Rex    | dog     | dogs      | grams   | weight
        mileage_now, latest_mileage         | notes   | (van, mileage)   | KL1,MX4,PT8        | van     | vans      | kilometres | mileage
        valid_prices, price_list            | changes | (good, cents)    | oil,soap,tea       | good    | goods     | cents   | price
        meter_levels, newest_levels         | readings | (flat, level)   | attic,first,ground | flat    | flats     | units   | level
        """,
        (("p", "tuples name=pick $kind;n=range 1,60"),),
        "dict[str, int]",
        (
            "return dict($p)",
            "latest = {}\nfor name, n in $p:\n    latest[name] = n\nreturn latest",
        ),
        (
            "What is the newest $thing of each $one? Rows are $row, oldest first.",
            "The $thing that holds now, for every $one: later rows replace earlier ones.",
            "Latest $thing per $one",
            "`$p` was written down day by day, as $row. Only the last row of a $one is still true; give me $one to $thing.",
            "Each $one with the $thing noted last.\n\nAn entry is a tuple $row. Older entries of the same $one are out of date.",
            "Read the rows from top to bottom and keep what was said last about each $one.",
            "From $row tuples in order of time to a dict with the current $thing of all $many",
        ),
    ),
    Sketch(
        "first entry wins",
        """
        names                              | p        | row               | kind               | one      | many      | thing  | unit
        first_bids, opening_bids           | bids     | (bidder, euros)   | Abel,Bach,Cruz     | bidder   | bidders   | bid    | euros
        starting_weights, birth_weights    | scale    | (calf, kilos)     | Daisy,Flora,Moss   | calf     | calves    | weight | kilos
        booked_rooms, first_wishes         | wishes   | (guest, room)     | Ida,Jon,Kay        | guest    | guests    | room   | rooms
        counted_jumps, first_jumps         | jumps    | (jumper, metres)  | Ola,Pia,Rik        | jumper   | jumpers   | jump   | metres
        original_quotes, first_quotes      | quotes   | (firm, price)     | Acme,Borg,Cobalt   | firm     | firms     | price  | euros
        """,
        (("p", "tuples name=pick $kind;n=range 1,60"),),
        "dict[str, int]",
        (
            "first = {}\nfor name, n in $p:\n    first.setdefault(name, n)\nreturn first",
            "first = {}\nfor name, n in $p:\n    if name not in first:\n        first[name] = n\nreturn first",
        ),
        (
            "Only the first $thing of each $one counts. Rows are $row.",
            "For every $one the $thing it came with first, later ones ignored.",
            "$one to first $thing",
            "What was the earliest $thing of each $one? `$p` is in order of time and has $row tuples.",
            "Some $many are in `$p` more than once. We go by the first row of each and forget the rest; return a dict.",
            "No second tries: take the $thing of each $one from its first row.\n\nThe rows, $row, are in the order they were noted.",
            "A dict of all $many with the $thing in their first entry, no matter what follows",
        ),
    ),
    Sketch(
        "place of one in the ranking",
        """
        names                             | p        | q       | kind               | one    | many    | unit    | board
        place_of, rank_of                 | points   | rider   | Ida,Jon,Kay,Lou    | rider  | riders  | points  | tournament table
        party_place, rank_of_party        | votes    | party   | Blue,Green,Red,White | party | parties | votes  | election
        hive_rank, place_of_hive          | jars     | hive    | elm,oak,pond,wall  | hive   | hives   | jars    | honey table
        seller_place, rank_in_sales       | sales    | seller  | Amir,Bea,Carl,Dina | seller | sellers | cars    | sales board
        boat_rank, place_in_fleet         | catches  | boat    | Auk,Lark,Petrel,Tern | boat | boats   | tonnes  | fleet list
        """,
        (("p", "map pick $kind=range 1,6"), ("q", "pick $kind")),
        "int",
        (
            "if $q not in $p:\n    return 0\nreturn 1 + sum(n > $p[$q] for n in $p.values())",
            "if $q not in $p:\n    return 0\nreturn sorted($p.values(), reverse=True).index($p[$q]) + 1",
            "own = $p.get($q)\nif own is None:\n    return 0\nreturn len([n for n in $p.values() if n > own]) + 1",
        ),
        (
            "Which place does the $one take in the $board? 1 is the best, equal $unit share a place, 0 if not listed.",
            "The rank of `$q`: one more than the number of $many with more $unit. A $one not in `$p` gets 0.",
            "How far up is this $one?\n\nMost $unit is place 1; $many with the same $unit have the same place. Unknown: 0.",
            "Place of one $one by $unit, counted from 1 at the top (0 for a stranger)",
            "Tell the $one its place in the $board. Only $many with strictly more $unit are ahead of it. Not in there at all means 0.",
            "How many $many have more $unit than `$q`, plus one; 0 when we do not know the $one.",
            "The $board goes from most $unit to least, and those level share the better place. At what place is `$q`? 0 if it is nowhere.",
        ),
    ),
    Sketch(
        "came at least so often",
        """
        names                             | p        | row               | kind             | one     | many     | visits   | k    | title
        regulars, loyal_guests            | stays    | (guest, nights)   | Ida,Jon,Kay      | guest   | guests   | stays    | 2..3 | regular
        faithful_donors, bronze_donors    | visits   | (donor, tubes)    | Lea,Max,Nia      | donor   | donors   | visits   | 2..3 | faithful donor
        keen_swimmers, often_here         | sessions | (swimmer, lengths) | Ola,Pia,Rik     | swimmer | swimmers | sessions | 2..3 | keen swimmer
        repeat_offenders, often_fined     | fines    | (driver, euros)   | Abel,Bach,Cruz   | driver  | drivers  | fines    | 2..3 | repeat offender
        known_hirers, frequent_hirers     | rentals  | (hirer, days)     | Amir,Bea,Carl    | hirer   | hirers   | rentals  | 2..3 | frequent hirer
        """,
        (("p", "tuples name=pick $kind;n=range 1,9"),),
        "list[str]",
        (
            "from collections import Counter\n\ncounts = Counter(name for name, _ in $p)\nreturn sorted(name for name, n in counts.items() if n >= $k)",
            "names = [name for name, _ in $p]\nreturn sorted(name for name in set(names) if names.count(name) >= $k)",
            "counts = {}\nfor name, _ in $p:\n    counts[name] = counts.get(name, 0) + 1\nreturn sorted(name for name in counts if counts[name] >= $k)",
        ),
        (
            "Which $many have at least $k $visits? Sorted by name.",
            "With $k $visits one is a $title. Name them all, A to Z, each once.",
            "The $many with $k or more rows in `$p`. A row is $row, its number is of no interest. Alphabetical.",
            "Every $title, alphabetically: whoever occurs $k times or more among the $visits.",
            "Who turns up $k times or more?\n\nCount the rows ($row), not what is in their second column. Sorted list without repeats.",
            "Sorted names of $many that have $k $visits at the least",
            "We send a letter to everyone with $k $visits or more. To whom? In order of the alphabet.",
        ),
    ),
    Sketch(
        "where two books disagree",
        """
        names                              | p        | q         | row              | kind              | one      | many      | book1        | book2        | unit
        disagreements, firms_to_ask        | ours     | theirs    | (firm, euros)    | Acme,Borg,Cobalt  | firm     | firms     | our book     | their book   | euros
        wrong_counts, recount_needed       | first    | second    | (party, votes)   | Blue,Green,Red    | party    | parties   | the first count | the recount | votes
        wrongly_delivered, not_as_ordered  | ordered  | delivered | (good, boxes)    | salt,soap,tea     | good     | goods     | the order    | the delivery | boxes
        doubtful_cargo, manifest_errors    | manifest | unloaded  | (cargo, crates)  | figs,silk,wool    | cargo    | cargoes   | the manifest | the quay list | crates
        shelf_errors, wrong_stock          | listed   | found     | (part, pieces)   | bolts,nails,nuts  | part     | parts     | the list     | the shelf    | pieces
        """,
        (("p", "tuples name=pick $kind;n=range 1,2"), ("q", "tuples name=pick $kind;n=range 1,2")),
        "list[str]",
        (
            "balance = {}\nfor name, n in $p:\n    balance[name] = balance.get(name, 0) + n\nfor name, n in $q:\n    balance[name] = balance.get(name, 0) - n\nreturn sorted(name for name, n in balance.items() if n != 0)",
            "def totals(rows):\n    result = {}\n    for name, n in rows:\n        result[name] = result.get(name, 0) + n\n    return result\n\nleft, right = totals($p), totals($q)\nreturn sorted(name for name in {*left, *right} if left.get(name) != right.get(name))",
        ),
        (
            "On which $many do $book1 and $book2 disagree? What matters is the $unit of a $one in all, not how they are split into rows. Sorted.",
            "Sorted names of the $many whose total differs between two lists of $row.",
            "For which $many is it not the same number of $unit in `$p` as in `$q`, however the rows are ordered or divided? A to Z.",
            "Check $book2 against $book1 and list the $many with different sums, alphabetically. A $one that is in only one of them is on the list.",
            "The $many to look into, sorted by name.\n\nBoth lists have rows $row; rows of one $one are added up first. Equal totals are fine, all others are returned.",
            "$many for which $book1 and $book2 do not come to the same total (a $one without rows has 0), in alphabetical order",
            "We compare two lists with rows $row. Tell which $many have more $unit in one than in the other, sorted.",
        ),
    ),
    Sketch(
        "totals capped per name",
        """
        names                              | p       | row              | kind             | one     | many     | k      | unit  | rule
        refunds, paid_back                 | claims  | (client, euros)  | Abel,Bach,Cruz   | client  | clients  | 20..40 | euros | No client gets back
        bonus_points, points_per_month     | buys    | (buyer, points)  | Ida,Jon,Kay      | buyer   | buyers   | 20..40 | points | No buyer collects
        paid_overtime, overtime_to_pay     | evenings | (worker, hours) | Amir,Bea,Carl    | worker  | workers  | 20..40 | hours | No worker is paid for
        subsidy_per_farm, farm_subsidies   | fields  | (farm, hectares) | hill,lake,mill   | farm    | farms    | 20..40 | hectares | No farm is funded for
        luggage_allowed, kilos_taken       | bags    | (flyer, kilos)   | Ola,Pia,Rik      | flyer   | flyers   | 20..40 | kilos | No flyer may take
        """,
        (("p", "tuples name=pick $kind;n=range 3,30"),),
        "dict[str, int]",
        (
            "totals = {}\nfor name, n in $p:\n    totals[name] = min($k, totals.get(name, 0) + n)\nreturn totals",
            "totals = {}\nfor name, n in $p:\n    totals[name] = totals.get(name, 0) + n\nreturn {name: min(n, $k) for name, n in totals.items()}",
        ),
        (
            "$rule more than $k $unit in all. What does each come to?",
            "Total $unit of each $one, but at most $k.",
            "Add up the rows $row by $one; whatever goes beyond $k $unit for the same $one is lost.",
            "$one to $unit, capped at $k",
            "For all $many their $unit together, where a sum above $k is cut to $k.\n\nRows in `$p`: $row.",
            "How many $unit does every $one have that count? $rule more than $k.",
            "Sum by $one. The ceiling is $k $unit each, over all rows and not per row.",
        ),
    ),
    Sketch(
        "best of each name",
        """
        names                               | p       | row               | kind            | one     | many     | thing   | unit   | best
        personal_bests, best_throws         | throws  | (athlete, metres) | Ida,Jon,Kay     | thrower | throwers | throw   | metres | longest
        highest_bids, top_bid_per_lot       | bids    | (lot, euros)      | clock,lamp,sofa | lot     | lots     | bid     | euros  | highest
        record_catches, biggest_fish        | catches | (angler, kilos)   | Ola,Pia,Rik     | man     | men      | catch   | kilos  | heaviest
        peak_by_mine, best_days             | days    | (mine, tonnes)    | east,north,west | mine    | mines    | day     | tonnes | best
        longest_jobs, worst_repairs         | repairs | (car, hours)      | KL1,MX4,PT8     | car     | cars     | repair  | hours  | longest
        """,
        (("p", "tuples name=pick $kind;n=range 1,50"),),
        "dict[str, int]",
        (
            "best = {}\nfor name, n in $p:\n    best[name] = max(n, best.get(name, 0))\nreturn best",
            "best = {}\nfor name, n in $p:\n    if name not in best or n > best[name]:\n        best[name] = n\nreturn best",
        ),
        (
            "What is the $best $thing of every $one? Each row is $row.",
            "The $best $thing per $one, in $unit",
            "For each $one just its $best $thing.",
            "Records: $one to the most $unit in a single $thing.\n\n`$p` holds $row tuples, in any order.",
            "Of all rows of one $one only the $best counts. Give that number for all $many.",
            "Make the table of records from `$p`: every $one once, with the greatest number of $unit it had in one $thing.",
            "How many $unit did each $one have at most in one $thing?",
        ),
    ),
    Sketch(
        "who improved",
        """
        names                            | p         | q         | kind                | one    | many    | unit    | by    | did
        gained_weight, heavier_now       | spring    | autumn    | Daisy,Flora,Moss    | pony   | ponies  | kilos   | 2..4  | gained
        growing_sections, sections_up    | last_year | this_year | boxing,judo,yoga    | section | sections | members | 2..4 | grown by
        better_hives, hives_up           | first     | second    | elm,oak,pond        | hive   | hives   | jars    | 2..4  | risen by
        rising_stalls, stalls_up         | saturday  | sunday    | cider,cloth,honey   | stall  | stalls  | buyers  | 2..4  | won
        parties_up, winners_of_seats     | old       | new       | Blue,Green,Red      | party  | parties | seats   | 2..4  | won
        """,
        (("p", "map pick $kind=range 1,10"), ("q", "map pick $kind=range 1,14")),
        "list[str]",
        (
            "return sorted(name for name in $p if name in $q and $q[name] - $p[name] >= $by)",
            "return sorted(name for name, n in $q.items() if name in $p and n >= $p[name] + $by)",
            "better = []\nfor name in sorted($p):\n    if name in $q and $q[name] >= $p[name] + $by:\n        better.append(name)\nreturn better",
        ),
        (
            "Which $many have $did at least $by $unit from `$p` to `$q`? Sorted; only those in both.",
            "Sorted $many with $by or more $unit above what they had before.",
            "The $many that are up by $by $unit or more, A to Z. Those that are new in `$q` or gone from it are not compared.",
            "Who is better than before?\n\nIt takes $by more $unit in `$q` than in `$p`. List the names alphabetically; a $one needs a number in both.",
            "$many up by $by or more",
            "Praise those that have $did $by $unit or more: their names, sorted. Without an old or a new number, a $one is not named.",
            "Compare `$q` with `$p` and list, in alphabetical order, each $one whose $unit rose by $by at the least.",
        ),
    ),
    Sketch(
        "can the order be filled",
        """
        names                              | p        | q       | kind               | one    | many    | unit    | order     | place
        can_deliver, enough_in_stock       | stock    | order   | bolts,nails,nuts   | part   | parts   | boxes   | order     | warehouse
        can_bake_it, order_possible        | shelf    | order   | buns,plaits,ryes   | kind of bread | kinds of bread | loaves | order | shop
        kit_complete, ready_to_leave       | packed   | needed  | pegs,ropes,tents   | thing  | things  | pieces  | camp list | bag
        dispensable, can_fill_prescription | drawer   | script  | balm,drops,syrup   | drug   | drugs   | packs   | prescription | drawer
        crew_suffices, enough_people       | present  | demand  | masons,roofers,welders | trade | trades | people | day plan | site
        """,
        (("p", "map pick $kind=range 1,9"), ("q", "map pick $kind=range 0,5")),
        "bool",
        (
            "return all($p.get(name, 0) >= n for name, n in $q.items())",
            "for name, n in $q.items():\n    if $p.get(name, 0) < n:\n        return False\nreturn True",
            "return not any(n > $p.get(name, 0) for name, n in $q.items())",
        ),
        (
            "Does the $place have enough of every $one for the $order?",
            "True if each $one in `$q` is there in `$p` at least as many times.",
            "Is nothing lacking? `$q` says how many $unit of each $one are wanted, `$p` how many the $place has (none if not in it).",
            "Whether all of the $order can be met from the $place",
            "True if the $order can be filled completely.\n\nBoth dicts have $unit per $one. What `$p` does not mention is not there.",
            "Before we say yes: are there as many $unit of everything as `$q` asks for, or more? One $one too few and the answer is False.",
            "Check the $order against the $place, $one by $one. False as soon as `$p` falls short.",
        ),
    ),
    Sketch(
        "what the order lacks",
        """
        names                              | p        | q        | kind               | one    | many    | unit    | goal        | have
        still_to_get, missing_pieces       | needed   | packed   | pegs,ropes,tents   | thing  | things  | pieces  | need        | packed
        to_be_hired, missing_people        | plan     | hired    | masons,roofers,welders | trade | trades | people | plan       | hired
        back_order, boxes_to_follow        | ordered  | received | bolts,nails,nuts   | part   | parts   | boxes   | ordered     | received
        still_to_plant, missing_trees      | agreed   | planted  | ash,elm,oak        | tree   | kinds of tree | trees | agreed  | planted
        costumes_to_sew, not_yet_sewn      | wanted   | ready    | capes,crowns,wigs  | costume | costumes | pieces | want       | finished
        """,
        (("p", "map pick $kind=range 1,9"), ("q", "map pick $kind=range 1,7")),
        "dict[str, int]",
        (
            "return {name: n - $q.get(name, 0) for name, n in $p.items() if n > $q.get(name, 0)}",
            "missing = {}\nfor name, n in $p.items():\n    rest = n - $q.get(name, 0)\n    if rest > 0:\n        missing[name] = rest\nreturn missing",
            "from collections import Counter\n\nreturn dict(Counter($p) - Counter($q))",
        ),
        (
            "What is still missing, and how many $unit of it? `$q` is what is $have already.",
            "How many more $unit of each $one do we have to get? Leave out what is complete.",
            "`$p` less `$q`, for each $one, with only the $many of which something is missing.",
            "Open $unit per $one: what `$p` says less what is $have, only where something is open",
            "Of the $unit in `$p`, some are $have already, see `$q`.\n\nReturn the rest for every $one that has one; too many of something is no problem.",
            "The list for tomorrow: each $one that is short, with the $unit it lacks. What is $have in full or beyond does not appear.",
            "Tell what stands between `$q` and `$p`: by how many $unit each $one falls short, if it does.",
        ),
    ),
    Sketch(
        "second highest",
        """
        names                              | p       | kind                 | one     | many     | unit   | event
        second_bid, price_to_pay           | bids    | Abel,Bach,Cruz,Dahl  | bidder  | bidders  | euros  | auction
        runner_up_weight, second_pumpkin   | weights | Ida,Jon,Kay,Lou      | grower  | growers  | kilos  | pumpkin show
        silver_throw, second_best_throw    | throws  | Ola,Pia,Rik,Siv      | thrower | throwers | metres | tournament
        second_sales, next_best_sales      | sold    | Amir,Bea,Carl,Dina   | seller  | sellers  | cars   | sales week
        second_party, runner_up_votes      | votes   | Blue,Green,Red,White | party   | parties  | votes  | election
        """,
        (("p", "map pick $kind=range 1,20"),),
        "int | None",
        (
            "if len($p) < 2:\n    return None\nreturn sorted($p.values())[-2]",
            "ranked = sorted($p.values(), reverse=True)\nreturn ranked[1] if len(ranked) > 1 else None",
        ),
        (
            "How many $unit has the second in the $event? None if there are not two $many; if two tie for first, it is the number they share.",
            "The second highest number of $unit in `$p` (the highest again if two $many have it), None with fewer than two.",
            "The $unit of the runner-up, or None when there is none. Two $many level at the top: then the runner-up has just as many.",
            "Second place of the $event, in $unit.\n\nSort the numbers and take the one behind the first, equal or not. Fewer than two $many give None.",
            "Behind the best $one comes the next: what does that $one have? None without a second $one, and level $many each take a place of their own.",
            "Number two by $unit, only the number; None for a single $one or none at all. A tie at the top gives the top number.",
            "Leave out one $one with the most $unit and tell what the best of the others has. None if nobody is left.",
        ),
    ),
    Sketch(
        "cheapest supplier",
        """
        names                              | p       | q        | row                    | kind             | kind2              | one      | many      | thing   | unit
        cheapest_supplier, whom_to_ask     | offers  | part     | (supplier, part, price) | Acme,Borg,Cobalt | belt,tyre         | supplier | suppliers | part    | price
        cheapest_printer, best_print_offer | quotes  | product  | (printer, product, price) | Bloom,Carver,Doyle | card,poster    | printer  | printers  | product | price
        cheapest_garage, best_garage       | prices  | job      | (garage, job, price)   | Abt,Bell,Crow    | brakes,clutch      | garage   | garages   | job     | price
        lowest_fare, cheapest_airline      | fares   | city     | (carrier, city, fare)  | Gull,Swift,Tern  | Oslo,Rome          | carrier  | carriers  | city    | fare
        cheapest_hirer, best_hire          | rates   | tool     | (shop, tool, rate)     | Dahl,Moor,Pratt  | drill,saw          | shop     | shops     | tool    | rate
        """,
        (("p", "tuples name=pick $kind;thing=pick $kind2;price=range 10,40"), ("q", "pick $kind2")),
        "str | None",
        (
            "offers = [(price, name) for name, thing, price in $p if thing == $q]\nreturn min(offers)[1] if offers else None",
            "found = [row for row in $p if row[1] == $q]\nif not found:\n    return None\nreturn min(found, key=lambda row: (row[2], row[0]))[0]",
        ),
        (
            "Which $one has the lowest $unit for this $thing? At the same $unit the first in the alphabet, None if no $one has it.",
            "Cheapest $one for `$q`; ties go to the name earlier in the alphabet. None if there is nothing.",
            "`$p` has rows $row. Whom do we take for the given $thing? The lowest $unit wins, then the alphabet; None if nobody offers it.",
            "The $one to go to for one $thing.\n\nLook only at the rows ($row) for it and take the smallest $unit. Equal ones: by name. No row: None.",
            "Name of the cheapest $one for one $thing in a list of $row (of equals the alphabetically first), else None",
            "One $thing, and we want to pay as little as possible. Where? The rows are $row. If two ask the same, the name that sorts first; None when it is not to be had.",
            "From $row tuples the $one with the lowest $unit for `$q`, or None. The alphabet breaks ties.",
        ),
    ),
    Sketch(
        "what remains after each",
        """
        names                              | p       | q        | row              | kind             | one     | many     | pot     | unit   | takes
        remaining_after_each, fund_history | fund    | payouts  | (client, euros)  | Abel,Bach,Cruz   | payout  | payouts  | fund    | euros  | paid out
        tank_history, tank_after_each      | tank    | fillings | (van, litres)    | KL1,MX4,PT8      | filling | fillings | tank    | litres | drawn
        roll_history, rest_of_roll         | roll    | cuts     | (tailor, metres) | Ida,Jon,Kay      | cut     | cuts     | roll    | metres | cut off
        silo_history, silo_levels          | silo    | loads    | (farm, tonnes)   | hill,lake,mill   | load    | loads    | silo    | tonnes | taken
        tickets_left, seats_after_each     | seats   | sales    | (client, seats)  | Amir,Bea,Carl    | sale    | sales    | house   | seats  | sold
        """,
        (("p", "range 20,90"), ("q", "tuples name=pick $kind;n=range 1,25")),
        "list[int]",
        (
            "left = $p\nhistory = []\nfor _, n in $q:\n    left = max(0, left - n)\n    history.append(left)\nreturn history",
            "history = []\nrest = $p\nfor _, n in $q:\n    rest -= min(n, rest)\n    history.append(rest)\nreturn history",
        ),
        (
            "What is left in the $pot after each of the $many? Never below 0.",
            "`$p` $unit to begin with, and rows $row of what is $takes. The list of what remains after every row, at least 0.",
            "After every $one: how many $unit are there still? An empty $pot stays at 0.",
            "One number for each row of `$q`: the $unit that remain then (0 once it is empty)",
            "Write the history of the $pot.\n\nIt starts with `$p` $unit; each $one is $row and reduces it, down to 0 at most. Give the level after every $one.",
            "Levels of the $pot, one after each $one. Who asks for more than there is empties it.",
            "Go through the $many in order, take the $unit off what is there, not below zero, and note the rest each time.",
        ),
    ),
    Sketch(
        "counter with running totals",
        """
        names                           | class     | start   | p      | q      | kind             | one     | many    | unit   | did      | call
        add, book                       | Timesheet | carried | worker | hours  | Ida,Jon,Kay      | worker  | workers | hours  | worked   | shift
        record, note                    | MilkBook  | carried | cow    | litres | Berta,Daisy,Fleck | cow    | cows    | litres | given    | milking
        weigh_in, enter                 | ScrapYard | credit  | firm   | kilos  | Acme,Borg,Cobalt | firm    | firms   | kilos  | brought  | delivery
        stamp, collect                  | BonusCard | welcome | client | points | Abel,Bach,Cruz   | client  | clients | points | collected | purchase
        receive, count_in               | BallotBox | early   | party  | votes  | Blue,Green,Red   | party   | parties | votes  | received | bundle
        """,
        (("p", "pick $kind"), ("q", "range 1,30")),
        "int",
        (
            "self.totals[$p] = self.totals.get($p, self.$start) + $q\nreturn self.totals[$p]",
            "total = self.totals.get($p, self.$start) + $q\nself.totals[$p] = total\nreturn total",
            "if $p not in self.totals:\n    self.totals[$p] = self.$start\nself.totals[$p] += $q\nreturn self.totals[$p]",
        ),
        (
            "Note the $unit of a $one and return what it comes to now. A $one seen for the first time starts at `self.$start`.",
            "One more $call: add `$q` to what `$p` has in `self.totals` (`self.$start` for a new one) and give back the new total.",
            "How many $unit has the $one $did with this $call? Remember it in `self.totals`; new $many begin with `self.$start`.",
            "Put the $unit on the account of the $one in `self.totals`.\n\nWho is not there yet has `self.$start` $unit before. Returns the new number.",
            "Adds to `self.totals` and returns the sum for this $one, where everybody has `self.$start` to begin with.",
            "New total of the $one after `$q` more $unit, kept in `self.totals`; before the first $call it is `self.$start`",
            "Count the $unit for `$p` and say what the $one has now, the first `self.$start` $unit included that each $one gets.",
        ),
        around="class $class:\n    def __init__(self, $start: int) -> None:\n        self.$start = $start\n        self.totals = {}",
        made=(("start", "range 0,9"),),
    ),
    Sketch(
        "counts per size band",
        """
        names                            | p        | row               | kind            | one     | many    | unit   | low   | high   | a      | b      | c
        parcels_by_size, size_classes    | parcels  | (sender, kilos)   | Amir,Bea,Carl   | parcel  | parcels | kilos  | 4..8  | 15..20 | light  | medium | heavy
        claims_by_size, claim_classes    | claims   | (client, euros)   | Abel,Bach,Cruz  | claim   | claims  | euros  | 4..8  | 15..20 | small  | normal | large
        trees_by_height, tree_classes    | trees    | (label, metres)   | ash,fir,oak     | tree    | trees   | metres | 4..8  | 15..20 | young  | grown  | tall
        stays_by_length, stay_classes    | stays    | (guest, nights)   | Ida,Jon,Kay     | stay    | stays   | nights | 4..8  | 15..20 | short  | middle | long
        boats_by_length, berth_classes   | boats    | (name, metres)    | Auk,Lark,Tern   | boat    | boats   | metres | 4..8  | 15..20 | S      | M      | L
        """,
        (("p", "tuples name=pick $kind;n=range 1,28"),),
        "dict[str, int]",
        (
            'counts = {"$a": 0, "$b": 0, "$c": 0}\nfor _, n in $p:\n    if n < $low:\n        counts["$a"] += 1\n    elif n < $high:\n        counts["$b"] += 1\n    else:\n        counts["$c"] += 1\nreturn counts',
            'small = sum(1 for _, n in $p if n < $low)\nlarge = sum(1 for _, n in $p if n >= $high)\nreturn {"$a": small, "$b": len($p) - small - large, "$c": large}',
        ),
        (
            'How many $many are "$a" (below $low $unit), "$b" (below $high) and "$c" (the rest)? All three are in the answer, even at 0.',
            'Count the $many by size: "$a" under $low $unit, "$c" from $high on, "$b" between them. Always all three keys.',
            'Three numbers, as a dict with "$a", "$b" and "$c".\n\nA $one is $row. Under $low $unit it is "$a", from $low and under $high "$b", otherwise "$c".',
            'A $one with less than $low $unit counts as "$a", with $high or more as "$c", everything else as "$b". Tell how many there are of each (0 too).',
            'Number of "$a", "$b" and "$c" $many; "$b" begins at $low $unit, "$c" at $high. Zeros are kept.',
            'For the yearly report: $many in the classes "$a" (up to but not including $low $unit), "$b" (up to but not including $high) and "$c", each with its count, be it 0.',
            'Sort the rows $row into "$a" (< $low), "$b" (< $high) and "$c", and count them, starting each at 0',
        ),
    ),
    Sketch(
        "charge beyond the free part",
        """
        names                              | p       | row              | kind             | one     | many     | unit    | free   | fee  | money
        extra_charges, overage             | calls   | (client, minutes) | Ida,Jon,Kay     | client  | clients  | minutes | 10..30 | 2..9 | cents
        baggage_fees, excess_baggage       | bags    | (flyer, kilos)   | Ola,Pia,Rik      | flyer   | flyers   | kilos   | 10..30 | 2..9 | euros
        extra_kilometres, mileage_fees     | trips   | (hirer, kilometres) | Amir,Bea,Carl | hirer   | hirers   | kilometres | 10..30 | 2..9 | euros
        dump_fees, waste_charges           | loads   | (firm, sacks)    | Acme,Borg,Cobalt | firm    | firms    | sacks   | 10..30 | 2..9 | euros
        print_fees, copy_charges           | jobs    | (section, pages) | law,press,tax    | section | sections | pages   | 10..30 | 2..9 | cents
        """,
        (("p", "tuples name=pick $kind;n=range 1,40"),),
        "dict[str, int]",
        (
            "totals = {}\nfor name, n in $p:\n    totals[name] = totals.get(name, 0) + n\nreturn {name: (n - $free) * $fee for name, n in totals.items() if n > $free}",
            "totals = {}\nfor name, n in $p:\n    totals[name] = totals.get(name, 0) + n\nfees = {}\nfor name, n in totals.items():\n    if n > $free:\n        fees[name] = $fee * (n - $free)\nreturn fees",
        ),
        (
            "What does each $one have to pay? $free $unit in all are free, every further one costs $fee $money. Leave out those who pay nothing.",
            "Fees by $one: $fee $money for each of the $unit beyond $free, all rows of a $one taken together. Only $many with a fee.",
            "The first $free $unit of every $one cost nothing, the others $fee $money each.\n\nRows are $row and are added up first. $many that stay within the free part are not in the dict.",
            "Charge $fee $money for each of the $unit above $free per $one, and list only who is charged.",
            "Everyone has $free $unit for nothing; from then on they are $fee $money apiece. Who pays, and how much?",
            "$one to $money due: (sum of $unit - $free) * $fee, if the sum is above $free at all",
            "Bills for the $many that used more than $free $unit altogether. The surplus costs $fee $money per unit. Others get no bill.",
        ),
    ),
    Sketch(
        "in only one of two lists",
        """
        names                              | p        | q        | row               | kind                 | one     | many     | first         | second
        only_on_one_day, came_once         | friday   | saturday | (guest, hour)     | Ida,Jon,Kay,Lou      | guest   | guests   | Friday        | Saturday
        unmatched_firms, one_sided         | billed   | paid     | (firm, euros)     | Acme,Borg,Cobalt,Dyne | firm   | firms    | the bills     | the payments
        new_or_gone, stalls_changed        | spring   | autumn   | (stall, metres)   | cider,cloth,honey,wool | stall | stalls   | spring        | autumn
        half_vaccinated, one_dose_only     | doses1   | doses2   | (dog, vet)        | Bruno,Laika,Moss,Rex | dog     | dogs     | the first round | the second round
        strays, birds_seen_once            | morning  | evening  | (bird, number)    | gull,heron,rook,wren | bird    | birds    | the morning   | the evening
        """,
        (("p", "tuples name=pick $kind;n=range 1,9"), ("q", "tuples name=pick $kind;n=range 1,9")),
        "list[str]",
        (
            "return sorted({name for name, _ in $p} ^ {name for name, _ in $q})",
            "first = {row[0] for row in $p}\nsecond = {row[0] for row in $q}\nreturn sorted(first.symmetric_difference(second))",
            "first = {name for name, _ in $p}\nsecond = {name for name, _ in $q}\nreturn sorted((first - second) | (second - first))",
        ),
        (
            "Which $many are in $first but not in $second, or the other way round? Sorted, each once.",
            "Sorted names of the $many that occur on only one side. Rows: $row.",
            "The $many missing from either `$p` or `$q`, A to Z.",
            "Leave out the $many that are in both lists; give the others alphabetically, without repeats.\n\nThe second item of a row $row plays no part.",
            "Who is in just one of the two lists? Names in alphabetical order.",
            "We expect every $one in $first and in $second. List those for which that is not so, sorted by name.",
            "$many of $first without a row in $second and $many of $second without a row in $first, together in one sorted list",
        ),
    ),
    Sketch(
        "balance of ins and outs",
        """
        names                             | p         | row                   | kind              | one     | many     | in     | out    | unit   | place
        stock_levels, stock_from_log      | log       | (part, "in" or "out", boxes) | bolts,nails,nuts | part | parts | in    | out    | boxes  | warehouse
        balances, account_levels          | bookings  | (client, "paid" or "drawn", euros) | Abel,Bach,Cruz | client | clients | paid | drawn | euros | bank
        silo_contents, grain_left         | moves     | (grain, "fill" or "empty", tonnes) | oats,rye,wheat | grain | grains | fill | empty | tonnes | mill
        blood_stock, bags_in_bank         | entries   | (group, "given" or "used", bags) | A,B,O | group | groups | given | used | bags  | blood bank
        linen_count, linen_in_house       | trips     | (piece, "back" or "sent", stacks) | robes,sheets,towels | piece | pieces | back | sent | stacks | hotel
        """,
        (("p", "tuples name=pick $kind;way=pick $in,$out;n=range 1,20"),),
        "dict[str, int]",
        (
            'levels = {}\nfor name, way, n in $p:\n    levels[name] = levels.get(name, 0) + (n if way == "$in" else -n)\nreturn levels',
            'levels = {}\nfor name, way, n in $p:\n    levels.setdefault(name, 0)\n    if way == "$in":\n        levels[name] += n\n    else:\n        levels[name] -= n\nreturn levels',
        ),
        (
            "What does the $place have of each $one? Rows are $row; it may be negative.",
            'Every row is $row: "$in" adds $unit, "$out" takes them off. The result for each $one, everybody starting at 0.',
            "$one to $unit after all rows of `$p`, which are $row.",
            'Net $unit for each $one.\n\nA row $row counts as plus for "$in" and as minus for "$out". Negative results are kept.',
            'Work out the levels: for each $one in `$p` what is "$in" minus what is "$out".',
            "How do the $many stand at the $place? Read the $row tuples; we begin with nothing, and going below zero is possible.",
            'All "$in" $unit less all "$out" $unit, by $one',
        ),
    ),
    Sketch(
        "more than average",
        """
        names                              | p       | kind                  | one     | many     | unit    | what
        above_average, better_hives        | jars    | elm,oak,pond,wall     | hive    | hives    | jars    | honey table
        heavy_users, big_drawers           | used    | Abel,Bach,Cruz,Dahl   | tenant  | tenants  | litres  | water bill
        strong_sellers, above_the_mean     | sold    | Amir,Bea,Carl,Dina    | seller  | sellers  | cars    | sales board
        wet_months, wetter_than_usual      | rain    | Apr,Jun,May,Sep       | month   | months   | millimetres | weather diary
        large_farms, farms_above_mean      | sizes   | hill,lake,mill,moor   | farm    | farms    | hectares | land register
        """,
        (("p", "map pick $kind=range 1,30"),),
        "list[str]",
        (
            "return sorted(name for name, n in $p.items() if n * len($p) > sum($p.values()))",
            "if not $p:\n    return []\nmean = sum($p.values()) / len($p)\nreturn sorted(name for name, n in $p.items() if n > mean)",
            "total = sum($p.values())\nreturn [name for name in sorted($p) if $p[name] > total / len($p)]",
        ),
        (
            "Which $many are above the average? Sorted by name.",
            "The $many with more $unit than the mean of all, A to Z.",
            "Sorted names of those that beat the average of the $what; exactly average is not enough.",
            "Work out the mean number of $unit and list, in alphabetical order, each $one that has more. Nothing in, nothing out.",
            "$many above average, alphabetical",
            "Who has more than is usual?\n\nUsual is the arithmetic mean over all $many in `$p`. Answer with their names, sorted.",
            "Out of the $what, name the $many whose $unit lie over the average of everyone listed, in the order of the alphabet.",
        ),
    ),
    Sketch(
        "unpaid sum per name from records",
        """
        names                            | p        | kind              | who      | amount  | done     | one     | many     | thing    | verb
        unpaid_by_client, open_bills     | bills    | Abel,Bach,Cruz    | client   | euros   | paid     | client  | clients  | bills    | paid
        open_hours, hours_not_done       | jobs     | Ida,Jon,Kay       | mechanic | hours   | finished | mechanic | mechanics | jobs   | finished
        unshipped_boxes, boxes_waiting   | orders   | Acme,Borg,Cobalt  | firm     | boxes   | shipped  | firm    | firms    | orders   | shipped
        unclaimed_prizes, prizes_open    | prizes   | Ola,Pia,Rik       | winner   | euros   | claimed  | winner  | winners  | prizes   | claimed
        unsewn_metres, cloth_to_sew      | suits    | Dahl,Moor,Pratt   | tailor   | metres  | sewn     | tailor  | tailors  | suits    | sewn
        """,
        (("p", "records $who=pick $kind;$amount=range 1,40;$done=flag"),),
        "dict[str, int]",
        (
            'due = {}\nfor row in $p:\n    if not row["$done"]:\n        due[row["$who"]] = due.get(row["$who"], 0) + row["$amount"]\nreturn due',
            'from collections import defaultdict\n\ndue = defaultdict(int)\nfor row in $p:\n    if not row["$done"]:\n        due[row["$who"]] += row["$amount"]\nreturn dict(due)',
            'due = {}\nfor row in $p:\n    if row["$done"]:\n        continue\n    name = row["$who"]\n    due[name] = due.get(name, 0) + row["$amount"]\nreturn due',
        ),
        (
            'How many $amount per $one are not $verb yet? Each of the $thing has "$who", "$amount" and "$done".',
            'Open $amount for each $one that has some. Entries are dicts with "$who", "$amount" and "$done" (a bool).',
            'Add up "$amount" by "$who", leaving out what is "$done".',
            'Which $many still have something open, and how much?\n\n`$p` are dicts: "$who" is the name, "$amount" a number, "$done" True when that is settled.',
            'The $thing that are not $verb, as one number of $amount for each $one (keys "$who", "$amount", "$done").',
            'From dicts with "$who", "$amount" and "$done" to $one -> $amount, counting only those where "$done" is False. No entry for a $one with everything $verb.',
            'For the reminders: sum of "$amount" for every "$who", over the $thing whose "$done" is not set.',
        ),
    ),
    Sketch(
        "spread between most and least",
        """
        names                             | p       | kind                  | one     | many     | unit    | most     | least
        price_gap, spread_of_prices       | prices  | Acme,Borg,Cobalt,Dyne | shop    | shops    | cents   | dearest  | cheapest
        weight_gap, spread_of_weights     | weights | Daisy,Flora,Moss,Nell | calf    | calves   | kilos   | heaviest | lightest
        age_gap, spread_of_ages           | ages    | Ada,Ben,Cleo,Dora     | singer  | singers  | years   | oldest   | youngest
        rain_gap, spread_of_rain          | rain    | Elm,Holt,Rye,Wick     | village | villages | millimetres | wettest | driest
        height_gap, spread_of_heights     | heights | ash,elm,fir,pine      | tree    | trees    | metres  | tallest  | smallest
        """,
        (("p", "map pick $kind=range 1,60"),),
        "int",
        (
            "return max($p.values()) - min($p.values()) if $p else 0",
            "if not $p:\n    return 0\nreturn max($p.values()) - min($p.values())",
            "values = sorted($p.values())\nreturn values[-1] - values[0] if values else 0",
        ),
        (
            "By how many $unit do the $most and the $least $one differ? 0 if there are none.",
            "How far apart are the $most and the $least of the $many? No $many: 0.",
            "Gap in $unit between the $most $one and the $least, 0 for an empty dict",
            "`$p` gives the $unit of every $one. Return the distance from the lowest to the highest, or 0 if it is empty.",
            "The spread of the $many.\n\nThat is the $unit of the $most minus those of the $least; with a single $one, or none, it is 0.",
            "What lies between the $least and the $most $one, in $unit? Nothing listed means 0.",
            "We want to see how uneven the $many are: the largest number of $unit less the smallest (0 when `$p` is empty).",
        ),
    ),
    Sketch(
        "how many are served before it runs out",
        """
        names                             | p       | q        | row              | kind             | one     | many     | what   | unit
        served_guests, guests_served      | loaves  | queue    | (guest, loaves)  | Ida,Jon,Kay      | guest   | guests   | bread  | loaves
        donors_helped, patients_served    | bags    | patients | (patient, bags)  | Finn,Gil,Hope    | patient | patients | blood  | bags
        farms_supplied, farms_before_dry  | litres  | farms    | (farm, litres)   | hill,lake,mill   | farm    | farms    | water  | litres
        orders_filled, orders_before_empty | metres | orders   | (client, metres) | Abel,Bach,Cruz   | order   | orders   | cloth  | metres
        vans_loaded, vans_before_empty    | parcels | vans     | (van, parcels)   | KL1,MX4,PT8      | van     | vans     | stock  | parcels
        """,
        (("p", "range 5,40"), ("q", "tuples name=pick $kind;n=range 3,20")),
        "int",
        (
            "left = $p\nserved = 0\nfor _, n in $q:\n    if n > left:\n        break\n    left -= n\n    served += 1\nreturn served",
            "left = $p\nfor index, (_, n) in enumerate($q):\n    left -= n\n    if left < 0:\n        return index\nreturn len($q)",
        ),
        (
            "How many $many get what they want before the $what runs out? We stop at the first that cannot be served in full.",
            "Serve the $many in order from `$p` $unit. As soon as one asks for more than is left we close; how many were served?",
            "Number of $many at the head of the list for whom the $what suffices.",
            "We have `$p` $unit of $what, the $many come one after another as $row.\n\nCount those served until one wants more than there is; nobody after that one gets anything.",
            "How far down the list does the $what reach? Rows $row, strictly in order, each $one all or nothing, the first that goes without ends it.",
            "How many $many, taken from the front, can share `$p` $unit? Using up the last one is fine.",
            "The $what is handed out in the order of the rows ($row) and the first $one that is too much ends the day. Return how many had their $unit.",
        ),
    ),
    Sketch(
        "count for everybody, zeros too",
        """
        names                             | p        | q         | kind                 | one     | many     | entries   | did
        attendance, evenings_present      | singers  | signed    | Ada,Ben,Cleo,Dora    | singer  | singers  | evenings  | been there
        walks_per_dog, walked_how_often   | dogs     | walks     | Bruno,Laika,Moss,Rex | dog     | dogs     | walks     | been walked
        visits_per_ward, rounds_per_ward  | wards    | rounds    | A1,B2,C3,D4          | ward    | wards    | rounds    | been visited
        votes_for_each, count_ballots     | names    | ballots   | Abel,Bach,Cruz,Dahl  | candidate | candidates | ballots | been chosen
        uses_per_tool, tool_usage         | tools    | slips     | drill,plane,saw,vice | tool    | tools    | slips     | been used
        """,
        (("p", "many pick $kind"), ("q", "many pick $kind")),
        "dict[str, int]",
        (
            "return {name: $q.count(name) for name in $p}",
            "counts = dict.fromkeys($p, 0)\nfor name in $q:\n    if name in counts:\n        counts[name] += 1\nreturn counts",
            "from collections import Counter\n\ncounts = Counter($q)\nreturn {name: counts[name] for name in $p}",
        ),
        (
            "How often has each $one $did? All of `$p` are in the answer, with 0 if need be; others in `$q` are ignored.",
            "Count the names in `$q` for every $one of `$p`, zero included. Unknown names do not count.",
            "For each $one in `$p` the number of times it is found in `$q`.",
            "`$p` is everybody, `$q` has a name for each time a $one has $did. Give the number for all $many, 0 too, and for nobody else.",
            "The table of $many and their $entries.\n\nA $one that never occurs in `$q` has 0; a name that is not in `$p` is passed over.",
            "$entries per $one, for exactly the $many in `$p`",
            "Make a dict with each $one of `$p` and how many of the $entries carry its name.",
        ),
    ),
    Sketch(
        "all shares in percent",
        """
        names                            | p       | kind               | one     | many     | unit   | whole
        vote_shares, percent_by_party    | votes   | Blue,Green,Red     | party   | parties  | votes  | vote
        catch_shares, fleet_percent      | catches | Auk,Petrel,Tern    | boat    | boats    | tonnes | catch
        waste_shares, waste_percent      | waste   | Acme,Borg,Cobalt   | firm    | firms    | kilos  | waste
        stakes, percent_held             | shares  | Abel,Bach,Cruz     | partner | partners | shares | company
        room_shares, bookings_percent    | nights  | double,single,suite | room type | room types | nights | year
        """,
        (("p", "map pick $kind=range 0,40"),),
        "dict[str, float]",
        (
            "total = sum($p.values())\nif total == 0:\n    return {}\nreturn {name: round(100 * n / total, 1) for name, n in $p.items()}",
            "total = sum($p.values())\nreturn {name: round(100 * n / total, 1) for name, n in $p.items()} if total else {}",
        ),
        (
            "What percentage of the $whole has each $one? One decimal; an empty dict if the total is 0.",
            "$unit per $one as percent of all $unit, rounded to 1 decimal. Nothing at all gives {}.",
            "Turn the $unit into percentages of the $whole, with one digit after the point ({} when there are no $unit).",
            "Each $one's part of the $whole in percent, to one decimal place.\n\nWithout a single one of the $unit there is nothing to share: return an empty dict.",
            "Shares of the $many in percent (rounded to tenths), or {} if they have no $unit together.",
            "For the pie chart: $one to percent of the total $unit, one decimal. If the sum is zero there is no chart, so {}.",
            "How is the $whole divided between the $many? In percent, rounded to one decimal, and {} for a total of 0.",
        ),
    ),
)
