"""More places: rows of people, boxes, shelves, circles and neighbours."""

from greenroom_tiny.sketches.sketch import Sketch

PEOPLE = "many pick Ida,Jon,Kay,Lea,Max,Nia,Ole"
ROW = " || ".join("form " * (length == 7) + "<pick $f,$t>" * length for length in (7, 1, 3, 5, 9))

SKETCHES: tuple[Sketch, ...] = (
    Sketch(
        "next to one in the row",
        """
        names                               | p      | q     | row              | did     | people
        neighbours_of, stands_beside        | choir  | singer | front row of the choir | stands | singers
        rowing_beside, bench_neighbours     | bench  | rower | bench of the boat | sits   | rowers
        beds_next_to, ward_neighbours       | ward   | patient | ward            | lies    | patients
        stalls_beside, market_neighbours    | market | seller | row of market stalls | has a stall | sellers
        tents_beside, camp_neighbours       | camp   | camper | line of tents    | sleeps  | campers
        machines_beside, works_next_to      | line   | worker | assembly line    | works   | workers
        """,
        (("p", "many pick Ida,Jon,Kay,Lea,Max,Nia,Ole"), ("q", "pick Ida,Jon,Kay,Lea")),
        "list[str]",
        (
            "if $q not in $p:\n    return []\nplace = $p.index($q)\nreturn $p[max(0, place - 1) : place] + $p[place + 1 : place + 2]",
            "for i, name in enumerate($p):\n    if name == $q:\n        return [$p[j] for j in (i - 1, i + 1) if 0 <= j < len($p)]\nreturn []",
        ),
        (
            "Who $did next to this $q? The left one first, then the right one; empty if the $q is not there.",
            "The one or two $people beside the $q in the $row, from left to right. [] for somebody who is not in it.",
            "`$p` is the $row, from left to right. Return the names directly left and right of the $q, as far as there are any; of a name that occurs twice only the first place counts.",
            "Names of those on either side of the $q.\n\nAt an end of the row there is only one, and none at all if the $q is missing. The first place of the name is meant.",
            "List the left and then the right neighbour of the given $q in the $row. At the ends one of them is missing. Unknown $people have none.",
            "Look up the $q in the $row (the first time the name appears) and give back who $did immediately before and after.",
            "The $q is unwell and the two beside must be told: give their names, left before right. An empty list when the $q does not appear.",
        ),
    ),
    Sketch(
        "round the circle",
        """
        names                                 | p       | n      | thing      | people   | once    | ring
        holds_bucket, who_has_bucket          | firemen | passes | bucket     | firemen  | handed on | ring
        holds_talking_stick, who_speaks       | campers | passes | talking stick | campers | passed | campfire circle
        holds_form, who_has_form              | members | rounds | petition   | members  | passed on | circle of chairs
        holds_collection_hat, who_holds_hat   | visitors | passes | collection hat | visitors | handed on | circle
        has_key, who_has_key                  | guards  | days   | museum key | guards   | handed over | rota
        has_the_dog, who_walks_dog            | carers  | days   | shelter dog | carers  | handed over | circle of carers
        """,
        (("p", PEOPLE), ("n", "range 0,12")),
        "str | None",
        ("if not $p:\n    return None\nreturn $p[$n % len($p)]", "return $p[$n % len($p)] if $p else None"),
        (
            "Who has the $thing after it was $once `$n` times? The first of the $people starts with it, and after the last it is the first one's turn again.",
            "The $thing begins with the first of the $people and goes to the next each time, round and round. Name the holder after `$n` such times, None if there are no $people.",
            "Holder of the $thing in the $ring after so many turns (`$n`), the first of the list being the one at the start (None for nobody).",
            "The $people form a $ring and the $thing goes round it.\n\nIt starts at the first name, and the last one gives it back to the first. Where is it after `$n` times? None if nobody is there.",
            "Name of the one holding the $thing once it was $once `$n` times; zero means still the first. Nobody in the $ring: None.",
            "Pass the $thing along the list `$n` times, from the last to the first again, and tell who ends up with it. None for an empty list.",
            "$n says how often the $thing was $once: with whom is it now? Begin with the first and start over at the end of the list; None without $people.",
        ),
    ),
    Sketch(
        "two change places",
        """
        names                               | p      | a     | b      | row              | people   | why
        swap_stalls, change_stalls          | stalls | horse | other  | stable aisle     | horses   | the two stop biting each other
        swap_bunks, change_bunks            | bunks  | camper | other | row of bunks     | campers  | both sleep well
        swap_shifts, trade_shifts           | shifts | nurse | colleague | list of shifts | nurses  | each gets the free evening
        swap_desks, change_desks            | desks  | clerk | other  | row of desks     | clerks   | the tall one has the window
        swap_cabins, trade_cabins           | cabins | guest | friend | corridor of cabins | guests | both have the view they asked for
        swap_lanes, trade_lanes             | lanes  | swimmer | rival | list of lanes  | swimmers | the start is fair
        """,
        (("p", PEOPLE), ("a", "pick Ida,Jon,Kay,Lea"), ("b", "pick Kay,Lea,Max,Nia")),
        "list[str]",
        (
            "return [$b if name == $a else $a if name == $b else name for name in $p]",
            "changed = {$a: $b, $b: $a}\nreturn [changed.get(name, name) for name in $p]",
            "result = []\nfor name in $p:\n    if name == $a:\n        result.append($b)\n    elif name == $b:\n        result.append($a)\n    else:\n        result.append(name)\nreturn result",
        ),
        (
            "Let `$a` and `$b` change places in the $row, wherever they stand. All others stay.",
            "The $row after `$a` and `$b` have swapped: every `$a` becomes `$b` and the other way round.",
            "A new list in which the names `$a` and `$b` are exchanged, so that $why. The rest of the $people stays put.",
            "`$a` and `$b` trade. Give the $row as it looks afterwards; a name that is there without the other is replaced all the same.",
            "Exchange two of the $people.\n\nWherever `$p` has `$a`, put `$b`, and wherever it has `$b`, put `$a`. The given list is left alone.",
            "Return `$p` with `$a` and `$b` interchanged throughout.",
            "What does the $row look like once `$a` sits in the places of `$b` and `$b` in those of `$a`?",
        ),
    ),
    Sketch(
        "picked in turn",
        """
        names                                | p        | people    | a      | b       | of
        split_crews, two_crews               | sailors  | sailors   | port watch | starboard watch | crew
        two_choirs, split_choir              | singers  | singers   | left choir | right choir | choir
        two_vans, fill_two_vans              | helpers  | helpers   | first van | second van | van
        two_teams, pick_teams                | players  | players   | red team | blue team | team
        two_lines, split_line                | shoppers | shoppers  | first till | second till | till
        two_juries, split_jurors             | jurors   | jurors    | first panel | second panel | panel
        """,
        (("p", PEOPLE),),
        "tuple[list[str], list[str]]",
        (
            "return $p[::2], $p[1::2]",
            "first, second = [], []\nfor place, name in enumerate($p):\n    if place % 2 == 0:\n        first.append(name)\n    else:\n        second.append(name)\nreturn first, second",
        ),
        (
            "Send the $people by turns to the $a and the $b, the first to the $a. Both lists come back.",
            "Split the $people into two: first, third, fifth … for the $a, the others for the $b.",
            "One of the $people goes to the $a, the next to the $b, the next to the $a and so on. Return the two lists.",
            "Who is in the $a, who in the $b? They are picked in turn from the list, the $a choosing first.",
            "Share out the $people alternately.\n\nThe $a gets the first name, the $b the second, in the order of the list. Gives (names of the $a, names of the $b).",
            "The $a and the $b as a pair of lists, filled alternately in the order given and beginning with the $a.",
            "Two equal halves of `$p`, one for the $a and one for the $b: every other name, the odd one out to the $a.",
        ),
    ),
    Sketch(
        "first with last",
        """
        names                               | p        | people   | pair     | odd            | order
        sparring_pairs, pair_by_weight      | fighters | fighters | bout     | has a rest     | lightest to heaviest
        carrying_pairs, pair_carriers       | porters  | porters  | stretcher team | stays behind | smallest to tallest
        first_round, pair_seeds             | seeds    | players  | match    | gets a bye     | best to worst
        mentor_pairs, pair_mentors          | apprentices | apprentices | pair | works alone | oldest to newest
        dance_pairs, pair_dancers           | dancers  | dancers  | couple   | sits out       | youngest to oldest
        saw_teams, pair_sawyers             | sawyers  | sawyers  | saw team | sharpens the blades | strongest to weakest
        """,
        (("p", PEOPLE),),
        "list[tuple[str, str]]",
        (
            "return [($p[i], $p[-1 - i]) for i in range(len($p) // 2)]",
            "half = len($p) // 2\nreturn list(zip($p[:half], reversed($p)))",
            "pairs = []\nleft, right = 0, len($p) - 1\nwhile left < right:\n    pairs.append(($p[left], $p[right]))\n    left += 1\n    right -= 1\nreturn pairs",
        ),
        (
            "Put the first of the $people with the last, the second with the last but one, and so on. The one in the middle of an odd number $odd.",
            "Every $pair as a tuple: first and last, second and second to last … Somebody left over in the middle $odd.",
            "The $people are listed from $order. So that each $pair is even, take one from the front and one from the back until fewer than two are left.",
            "Who goes with whom? From both ends of the list inwards, the one from the front named first; a single one remaining $odd.",
            "Make pairs of the $people, outermost first.\n\nEach $pair is (from the front, from the back). With an odd number the middle one $odd and is not listed.",
            "`$p` is sorted from $order; give back each $pair, made of the two opposite ends, working towards the middle.",
            "Pairs from the outside in, as a list of (front, back); if one of the $people is left, that one $odd.",
        ),
    ),
    Sketch(
        "boxes filled in order",
        """
        names                              | p       | k      | many    | box    | boxes  | unit  | into
        vans_needed, count_vans            | parcels | 10..30 | parcels | van    | vans   | kilos | loaded
        crates_needed, count_crates        | melons  | 10..25 | melons  | crate  | crates | kilos | laid
        trolleys_needed, count_trolleys    | cases   | 12..40 | cases   | trolley | trolleys | kilos | put
        drums_needed, laundry_loads        | bundles | 10..20 | bundles of washing | drum | drums | kilos | put
        kilns_needed, count_firings        | pots    | 10..30 | pots    | firing | firings | centimetres of shelf | set
        pages_needed, count_pages          | pictures | 10..24 | pictures | page  | pages  | centimetres | glued
        """,
        (("p", "many range 1,10"),),
        "int",
        (
            "count, left = 0, 0\nfor size in $p:\n    if size > left:\n        count += 1\n        left = $k\n    left -= size\nreturn count",
            "loads = []\nfor size in $p:\n    if loads and loads[-1] + size <= $k:\n        loads[-1] += size\n    else:\n        loads.append(size)\nreturn len(loads)",
        ),
        (
            "How many $boxes do the $many take? A $box holds $k $unit; they are $into in the order given, and if one does not fit any more the next $box is begun.",
            "Number of $boxes of $k $unit for these $many, taken in order. A $box once left is not opened again.",
            "The $many come one after another, each with its $unit. Fill a $box until the next would go over $k, then start another. Return how many $boxes were used, 0 for nothing.",
            "$boxes needed when the $many are $into strictly in their order, at most $k $unit in each $box.",
            "Counts the $boxes.\n\nNumbers are the $unit of the $many. Whatever would bring the current $box above $k goes into a new one, and all later ones follow it there.",
            "Each $box takes up to $k $unit. Without changing the order or going back to an earlier $box, how many are filled (the last perhaps only in part)?",
            "So the foreman knows how many $boxes to order: go through the $many, a fresh $box whenever the sum in this one would be more than $k.",
        ),
    ),
    Sketch(
        "next free number",
        """
        names                               | p       | thing   | many    | given   | first
        next_locker, free_locker            | taken   | locker  | lockers | let     | 1
        next_kennel, free_kennel            | kennels | kennel  | kennels | in use  | 1
        next_pitch, free_pitch              | booked  | pitch   | pitches | booked  | 1
        next_paddle, free_paddle            | paddles | bidding number | bidding numbers | given out | 1
        next_hook, free_hook                | used    | coat hook | coat hooks | used | 1
        next_mooring, free_mooring          | moored  | mooring | moorings | occupied | 1
        next_grave, free_plot               | plots   | plot    | plots   | sold    | 1
        """,
        (("p", "many range 1,6"),),
        "int",
        (
            "number = $first\nwhile number in $p:\n    number += 1\nreturn number",
            "used = set($p)\nreturn next(n for n in range($first, len(used) + $first + 1) if n not in used)",
            "number = $first\nfor used in sorted(set($p)):\n    if used == number:\n        number += 1\nreturn number",
        ),
        (
            "Which $thing does the next one get? The lowest number from $first on that is not yet $given.",
            "The smallest number, from $first up, that is missing among the $many already $given.",
            "`$p` are the numbers of the $many that are $given, in no order. Tell the first one that is free; they start at $first.",
            "Lowest free $thing; numbering begins with $first and gaps are filled before going on at the end.",
            "Find a $thing for a newcomer.\n\nNumbers start with $first. Those in the list are $given, perhaps twice by mistake; the lowest other one is returned.",
            "Number of the first $thing not $given, $first if all of them are free.",
            "The $many are numbered $first, 2, 3 … and these are $given. Whoever comes now gets the lowest of the rest: which?",
        ),
    ),
    Sketch(
        "room left on the shelf",
        """
        names                             | p       | k     | shelf   | shelves | things  | one
        shelves_with_room, roomy_shelves  | shelves | 4..8  | shelf   | shelves | jars    | jar
        free_paddocks, open_paddocks      | paddocks | 3..7 | paddock | paddocks | ponies | pony
        cabins_with_beds, open_cabins     | cabins  | 4..8  | cabin   | cabins  | campers | camper
        hives_with_room, open_hives       | hives   | 4..8  | hive    | hives   | frames  | frame
        skips_with_room, open_skips       | skips   | 3..9  | skip    | skips   | loads   | load
        drawers_with_room, open_drawers   | drawers | 4..9  | drawer  | drawers | files   | file
        """,
        (("p", "map pick A,B,C,D,E=range 0,9"),),
        "list[str]",
        (
            "return sorted(name for name, count in $p.items() if count < $k)",
            "names = []\nfor name in sorted($p):\n    if $p[name] < $k:\n        names.append(name)\nreturn names",
        ),
        (
            "On which $shelves is there room for one more $one? A $shelf takes $k $things; `$p` tells how many are there now. In alphabetical order.",
            "Names of the $shelves with fewer than $k $things, sorted.",
            "Each $shelf holds up to $k $things. List, sorted by name, those that are not full yet (a few hold even more than allowed).",
            "Where can another $one go? Give the sorted names of all $shelves whose number of $things is below $k.",
            "The $shelves that still have a place.\n\nA $shelf with $k or more $things is full. Names in alphabetical order.",
            "`$p` maps the name of a $shelf to its number of $things. A new $one has come: return the names of the $shelves it would fit ($k is the most), from A to Z.",
            "Leave out the full $shelves ($k $things or more) and give the names of the others sorted.",
        ),
    ),
    Sketch(
        "emptiest first by name",
        """
        names                             | p       | shelf   | shelves | things  | one
        put_crate_in, emptiest_bay        | bays    | bay     | bays    | crates  | crate
        pen_for_newcomer, emptiest_pen    | pens    | pen     | pens    | goats   | goat
        boat_for_guest, emptiest_boat     | boats   | boat    | boats   | guests  | guest
        queue_to_join, shortest_queue     | queues  | queue   | queues  | people  | person
        ward_for_patient, emptiest_ward   | wards   | ward    | wards   | patients | patient
        tank_for_fish, emptiest_tank      | tanks   | tank    | tanks   | fish    | fish
        """,
        (("p", "map pick A,B,C,D,E=range 0,4"),),
        "str | None",
        (
            "return min(sorted($p), key=$p.get, default=None)",
            "if not $p:\n    return None\nreturn min($p, key=lambda name: ($p[name], name))",
            "best = None\nfor name in sorted($p):\n    if best is None or $p[name] < $p[best]:\n        best = name\nreturn best",
        ),
        (
            "Into which $shelf should the next $one go? The one with the fewest $things; if several have as few, the first by the alphabet. None without $shelves.",
            "Name of the $shelf with the least $things in it, the alphabetically first on a tie, None if there is no $shelf.",
            "`$p` tells how many $things are in each $shelf. A new $one goes where there are fewest, ties to the earlier letter; name that $shelf (None if there are none).",
            "The emptiest of the $shelves by name. Equal ones: A before B. Nothing given: None.",
            "Choose a place for another $one.\n\nIt is the $shelf with the smallest count; of equal $shelves the name that sorts first. Returns None for an empty dict.",
            "So that no $shelf gets crowded, tell which one has the lowest number of $things; draws are settled by name, and no $shelves means None.",
            "Which of the $shelves has most room left, all being of one size? On equal terms the name that comes first, and None if there is nothing to choose from.",
        ),
    ),
    Sketch(
        "stacked by size",
        """
        names                                 | p      | thing  | things | size   | stack
        stack_height, pots_on_pile            | pots   | pot    | pots   | rim    | pile
        cases_stacked, suitcase_stack         | cases  | suitcase | suitcases | width | stack
        crates_on_stack, stack_crates         | crates | crate  | crates | width  | tower
        rings_on_post, stack_rings            | rings  | ring   | rings  | width  | post
        hay_stack, bales_stacked              | bales  | bale   | bales  | width  | stack
        tubs_nested, stack_tubs               | tubs   | tub    | tubs   | rim    | pile
        """,
        (("p", "many range 1,12"),),
        "int",
        (
            "top = None\ncount = 0\nfor size in $p:\n    if top is None or size < top:\n        top = size\n        count += 1\nreturn count",
            "stack = []\nfor size in $p:\n    if not stack or size < stack[-1]:\n        stack.append(size)\nreturn len(stack)",
        ),
        (
            "How many $things end up on the $stack? They come one by one, and a $thing is only put on if its $size is smaller than that of the top one; otherwise it is left out.",
            "Number of $things on the $stack when each must be smaller than the one below it. The first always goes on, misfits are skipped.",
            "The numbers are the $size of each $thing as it arrives. Whatever is not narrower than the topmost is put aside. Return how many the $stack has in the end.",
            "Pile up the $things in the order given: a $thing smaller than the top is added, one as large or larger is passed over. Return the count.",
            "Count what the $stack holds.\n\nNothing may rest on a $thing of the same or a lesser $size, so such pieces are skipped and the next one is tried.",
            "The $stack is begun with the first $thing. Add every later one that is strictly smaller than the one now on top, and tell how many were stacked.",
            "How high does the $stack get, in $things, if only ever a smaller one may go on top and the rest are sorted out?",
        ),
    ),
    Sketch(
        "seen from the left",
        """
        names                                | p        | things   | thing    | from_where
        trees_seen, visible_trees            | heights  | trees    | tree     | gate at the left
        masts_seen, visible_masts            | masts    | masts    | mast     | pier on the left
        stacks_seen, visible_stacks          | stacks   | stacks of logs | stack | left end of the yard
        singers_seen, visible_singers        | singers  | singers  | singer   | left end of the row
        peaks_seen, visible_peaks            | peaks    | peaks    | peak     | hut at the left
        chimneys_seen, visible_chimneys      | chimneys | chimneys | chimney  | left edge of the works
        """,
        (("p", "many range 1,12"),),
        "int",
        (
            "tallest = 0\ncount = 0\nfor height in $p:\n    if height > tallest:\n        tallest = height\n        count += 1\nreturn count",
            "return sum(height > max($p[:i], default=0) for i, height in enumerate($p))",
            "seen = []\nfor height in $p:\n    if not seen or height > seen[-1]:\n        seen.append(height)\nreturn len(seen)",
        ),
        (
            "How many of the $things can be seen from the $from_where? A $thing hides all those behind it that are not taller.",
            "Count the $things taller than every $thing to the left of them.",
            "Heights of the $things from left to right. Looking from the $from_where, one sees a $thing only if none before it is as tall; tell how many that are.",
            "Number of $things visible from the left. Equal height is hidden.",
            "A photographer stands at the $from_where.\n\nReturns how many $things are in the picture: those higher than everything in front of them.",
            "From the $from_where, how many $things stick out above all the earlier ones? 0 for none at all.",
            "The first $thing is always in sight, a later one only when it towers over all before. How many are in sight in all?",
        ),
    ),
    Sketch(
        "water runs down",
        """
        names                             | p        | thing  | q      | ground       | many
        flows_to, water_goes              | terraces | water  | place  | rice terraces | terraces
        rolls_to, ball_goes               | steps    | ball   | place  | steps        | steps
        mud_slides_to, slide_target       | slope    | mud    | place  | slope        | places
        sand_runs_to, sand_goes           | heaps    | sand   | place  | heaps in the quarry | heaps
        oil_drains_to, drain_to           | pans     | oil    | pan    | drip pans    | pans
        seed_blows_to, seed_settles       | beds     | seed   | bed    | raised beds  | beds
        """,
        (("p", "many range 1,6"), ("q", "range 0,5")),
        "int",
        (
            "beside = [i for i in ($q - 1, $q + 1) if 0 <= i < len($p)]\nlower = [i for i in beside if $q < len($p) and $p[i] < $p[$q]]\nreturn min(lower, key=lambda i: $p[i], default=$q)",
            "best = $q\nif $q < len($p):\n    for i in ($q - 1, $q + 1):\n        if 0 <= i < len($p) and $p[i] < $p[best]:\n            best = i\nreturn best",
        ),
        (
            "To which place next to `$q` does the $thing go? To the lower of its two neighbours if that is lower than `$q` itself, the left one on a tie; else it stays. A `$q` past the end stays too.",
            "`$p` are heights. Index the $thing moves to from index `$q`: the lowest of the places left and right, but only downwards; left before right, and `$q` itself if nothing is lower or it is beyond the $many.",
            "Heights of the $ground from left to right. Standing at `$q`, the $thing runs one place to the left or right, whichever is deeper, left if equal. Return the index, or `$q` if neither is deeper than here.",
            "One step of the $thing from `$q`: to the neighbour with the smallest height.\n\nIt never goes up or level, prefers the left of two equal ones, and an index that does not exist comes back as it is.",
            "Where does the $thing run from `$q`? Only the places directly beside count; it takes the lower one (left if both are alike) and stays when neither lies below.",
            "Index after one step downhill from `$q`, or `$q` if it is already the lowest of the three or outside the $many. Alike neighbours: the left one.",
            "The $thing at `$q` moves to a lower neighbour, the lowest if both are, the left if both are the same. Give its new index; without a lower one it is unchanged.",
        ),
    ),
    Sketch(
        "label to indices",
        """
        names                              | p     | thing   | a     | b      | plan        | bee
        seat_indices, seat_place           | label | seat    | row   | seat in it | theatre plan | row
        bin_indices, bin_place             | code  | bin     | aisle | bin in it | warehouse plan | aisle
        grave_indices, grave_place         | label | grave   | path  | grave on it | churchyard plan | path
        berth_indices, berth_place         | berth | berth   | pier  | berth on it | harbour plan | pier
        tree_indices, tree_place           | tag   | tree    | row   | tree in it | orchard plan | row
        bay_indices, bay_place             | bay   | bay     | deck  | bay on it | garage plan | deck
        """,
        (("p", "form <pick A,B,C,D,E,F><range 1,30>"),),
        "tuple[int, int]",
        (
            'return ord($p[0]) - ord("A"), int($p[1:]) - 1',
            'letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\nreturn letters.index($p[0]), int($p[1:]) - 1',
        ),
        (
            'Turn the label of a $thing, such as "C4", into two indices from 0: C is $a 2 and 4 is number 3, so (2, 3).',
            'Both indices of a $thing labelled like "B12", counted from zero: "A1" is (0, 0), "B12" is (1, 11).',
            "A $thing is written as a capital letter for the $a and a number for the $b. As indices of our table both start at 0; return them as a pair.",
            '"A1" -> (0, 0), "C4" -> (2, 3): the $a and the number of a $thing as zero-based indices.',
            "Where on the $plan is this $thing?\n\nThe letter is the $a (A the first), the digits after it are the $b (1 the first). Give both as indices, that is from 0.",
            '`$p` is one letter and a number. Return (index of the $a, index of the $b), "A1" being (0, 0).',
            'The ticket says "D7", the table wants (3, 6). Convert the label of a $thing that way.',
        ),
    ),
    Sketch(
        "indices to label",
        """
        names                              | p     | q      | thing   | a     | plan        | sep
        seat_label, name_seat              | row   | seat   | seat    | row   | theatre plan | -
        bin_label, name_bin                | aisle | bin    | bin     | aisle | warehouse plan | /
        grave_label, name_grave            | path  | grave  | grave   | path  | churchyard plan | -
        berth_label, name_berth            | pier  | berth  | berth   | pier  | harbour plan | .
        tree_tag, name_tree                | row   | tree   | tree    | row   | orchard plan | :
        plot_label, name_plot              | strip | plot   | plot    | strip | allotment plan | -
        """,
        (("p", "range 0,25"), ("q", "range 0,20")),
        "str",
        (
            "return f\"{chr(ord('A') + $p)}$sep{$q + 1}\"",
            'return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[$p] + "$sep" + str($q + 1)',
            'letter = chr(65 + $p)\nnumber = $q + 1\nreturn letter + "$sep" + str(number)',
        ),
        (
            'Label of a $thing: the $p (0 is A, 1 is B …), "$sep" and the $q counted from 1. For 2 and 3 it is "C${sep}4".',
            'The two indices as people read them, with a letter and a number: (0, 0) becomes "A${sep}1", (2, 3) becomes "C${sep}4".',
            'Writes the name of a $thing like "B${sep}7". Both arguments are indices from 0; the $p turns into a capital letter, the $q into a number from 1 on.',
            'What does the sign on the $thing say? A letter for the $a, "$sep", then the number, as in "A${sep}1" for the indices 0 and 0.',
            'Text for the sign of a $thing.\n\n`$p` and `$q` start at zero, but signs start with A and with 1. Between both stands "$sep".',
            'Name a $thing on the $plan: letter of the $p, "$sep", number of the $q (one more than its index).',
            '0, 0 -> "A${sep}1"; 1, 11 -> "B${sep}12". Give the label of any $thing that way.',
        ),
    ),
    Sketch(
        "facing after turns",
        """
        names                              | p      | thing         | start   | cw                        | what  | many
        mower_faces, mower_facing          | turns  | robot mower   | north   | north, east, south, west  | turns | turns
        vane_points, vane_facing           | gusts  | weather vane  | north   | north, east, south, west  | gusts | gusts
        crane_faces, jib_facing            | turns  | jib of the crane | north | north, east, south, west | turns | turns
        telescope_faces, dome_faces        | pulls  | dome of the observatory | north | north, east, south, west | pulls | pulls
        sweeper_faces, sweeper_facing      | orders | yard sweeper  | north   | north, east, south, west  | orders | orders
        tractor_faces, tractor_facing      | turns  | robot tractor | north   | north, east, south, west  | turns | turns
        """,
        (("p", "many pick L,R"),),
        "str",
        (
            'return "NESW"[($p.count("R") - $p.count("L")) % 4]',
            'sides = ["N", "E", "S", "W"]\nfacing = 0\nfor turn in $p:\n    facing += 1 if turn == "R" else -1\nreturn sides[facing % 4]',
            'right = {"N": "E", "E": "S", "S": "W", "W": "N"}\nleft = {"N": "W", "W": "S", "S": "E", "E": "N"}\nfacing = "N"\nfor turn in $p:\n    facing = right[facing] if turn == "R" else left[facing]\nreturn facing',
        ),
        (
            'Which way does the $thing look in the end? It starts facing "N"; "R" is a quarter turn to the right and "L" one to the left. "N", "E", "S" or "W".',
            'Side ("N", "E", "S", "W") the $thing faces after all the $many, "L" or "R" a quarter each, beginning with "N".',
            'The $thing starts towards the $start. Every "R" swings it 90 degrees clockwise, every "L" 90 degrees back. Return the first letter of the side it points to at last.',
            'Follow the $many of the $thing: clockwise the sides are $cw, "R" takes it one on, "L" one back. Tell the letter of the last one; the start is "N".',
            'Letter of the side the $thing faces.\n\n- it begins at "N"\n- "R": N to E to S to W to N\n- "L": the other way round',
            'From "N" on, turn right for "R" and left for "L", always by a quarter. Where does the $thing point?',
            'One of "N", "E", "S", "W": the facing of the $thing when the $many "L" and "R" are done, "N" if there are none.',
        ),
    ),
    Sketch(
        "mower under way",
        """
        names                               | p       | thing       | f | l | r | orders  | ground
        mower_position, where_is_mower      | orders  | robot mower | F | L | R | orders  | lawn
        ploughed_to, plough_position        | signals | robot plough | F | L | R | signals | field
        duster_at, sweeper_position         | program | floor sweeper | S | L | R | commands | hall floor
        feeder_at, feed_robot_position      | orders  | feeding robot | G | L | R | orders | barn floor
        sampler_at, diver_robot_at          | signals | diving robot | F | P | S | signals | seabed
        trolley_at, parcel_robot_at         | program | parcel robot | M | L | R | commands | warehouse floor
        """,
        (("p", "many pick $f,$f,$l,$r"),),
        "tuple[int, int]",
        (
            'x, y = 0, 0\ndx, dy = 0, 1\nfor order in $p:\n    if order == "$l":\n        dx, dy = -dy, dx\n    elif order == "$r":\n        dx, dy = dy, -dx\n    else:\n        x, y = x + dx, y + dy\nreturn x, y',
            'steps = [(0, 1), (1, 0), (0, -1), (-1, 0)]\nfacing = x = y = 0\nfor order in $p:\n    if order == "$f":\n        x += steps[facing][0]\n        y += steps[facing][1]\n    else:\n        facing = (facing + (1 if order == "$r" else -1)) % 4\nreturn x, y',
        ),
        (
            'Where on the $ground is the $thing after these $orders? It starts at (0, 0) looking up (y grows); "$f" is one step ahead, "$l" and "$r" turn it on the spot to the left and right.',
            'Position (x, y) of the $thing, which begins at (0, 0) facing upwards: "$f" forward by 1, "$l" a quarter to the left, "$r" a quarter to the right.',
            'Run the $orders and return (x, y).\n\n- "$l" / "$r": turn left / right by 90 degrees\n- "$f": one place in the present direction\nThe start is (0, 0), facing towards larger y.',
            'The $thing stands at 0, 0 and looks in the direction of growing y. "$f" moves it one place forward, "$l" and "$r" only turn it. Return its last place.',
            'Tell (x, y) where the $thing stops. Turns ("$l" left, "$r" right) do not move it, each "$f" takes it one place the way it faces; first it faces (0, 1).',
            'x and y of the $thing on the $ground after the $orders "$f" (ahead), "$l" (turn left) and "$r" (turn right), from (0, 0) with the nose towards positive y.',
            'Fetch the $thing: it set out from (0, 0) facing up, went one place for every "$f" and turned a quarter left at "$l", right at "$r". Where is it now?',
        ),
    ),
    Sketch(
        "alternating colours",
        """
        names                               | p       | a     | b      | things   | thing | on
        flag_colours, bunting               | flags   | red   | white  | flags    | flag  | a line of bunting
        bead_colours, string_beads          | beads   | green / black | gold | beads | bead  | a string
        tulip_colours, plant_tulips         | tulips  | yellow | purple | tulips  | tulip | a bed
        post_colours, paint_posts           | posts   | red / blue | white | fence posts | post | the fence of the stable
        awning_stripes, stripe_colours      | stripes | blue / green | white | stripes | stripe | an awning
        buoy_colours, paint_buoys           | buoys   | red   | green / yellow | buoys | buoy  | the line of the swimming lane
        """,
        (("p", "range 0,8"),),
        "list[str]",
        (
            'return ["$a" if i % 2 == 0 else "$b" for i in range($p)]',
            'return (["$a", "$b"] * $p)[:$p]',
            'colours = []\nfor i in range($p):\n    colours.append("$b" if i % 2 else "$a")\nreturn colours',
        ),
        (
            'Colours of `$p` $things on $on, "$a" and "$b" by turns, "$a" first.',
            'One $thing "$a", the next "$b", then "$a" again: list the colours for that many $things.',
            'The $things on $on alternate between "$a" and "$b". Return the colour of each, the first being "$a".',
            'Which colour does each $thing get? Never two alike side by side; begin with "$a" and use only "$a" and "$b".',
            'List as long as the number of $things: "$a", "$b", "$a", "$b" …',
            'What to paint, in order.\n\nThere are `$p` $things, those at odd places (the 1st, 3rd …) "$a" and the others "$b".',
            'So that $on looks gay, "$a" and "$b" take turns, "$a" starting. Give the colours of all `$p` $things.',
        ),
    ),
    Sketch(
        "tiles needed",
        """
        names                             | p      | q      | k      | tile   | tiles  | area         | unit
        tiles_needed, count_tiles         | width  | length | 20..40 | tile   | tiles  | bathroom floor | centimetres
        turves_needed, count_turves       | width  | length | 30..60 | turf   | turves | lawn         | centimetres
        slabs_needed, count_slabs         | width  | depth  | 40..60 | slab   | slabs  | terrace      | centimetres
        panes_needed, count_panes         | width  | height | 30..50 | pane   | panes  | greenhouse wall | centimetres
        patches_needed, count_patches     | width  | length | 10..20 | patch  | patches | quilt       | centimetres
        mats_needed, count_mats           | width  | length | 50..90 | mat    | mats   | gym floor    | centimetres
        """,
        (("p", "range 0,300"), ("q", "range 1,300")),
        "int",
        (
            "return -(-$p // $k) * -(-$q // $k)",
            "across = ($p + $k - 1) // $k\nalong = ($q + $k - 1) // $k\nreturn across * along",
            "import math\n\nreturn math.ceil($p / $k) * math.ceil($q / $k)",
        ),
        (
            "How many square $tiles of $k $unit does this $area take? At the edges a $tile is cut, and what is cut off is thrown away.",
            "Number of $tiles ($k by $k $unit) to cover a $area, counting cut ones as whole.",
            "A $tile measures $k $unit each way. Return how many must be bought for the $area of $p by $q, all laid in one grid and a part of a $tile costing a whole one.",
            "The $area is covered from one corner in straight rows. Every begun $tile of $k by $k $unit counts; offcuts are not used again.",
            "$tiles to order for a $area.\n\nOne is $k $unit square. Round up in each direction, then multiply.",
            "Tell how many $tiles lie on the $area if each side needs as many as it takes to reach the end ($k $unit each, the last one perhaps cut).",
            "Rows times $tiles per row, both rounded up to whole $tiles of $k $unit.",
        ),
    ),
    Sketch(
        "shared stretch",
        """
        names                              | a      | m      | b       | n       | what     | unit   | along
        shared_metres, overlap_of_beds     | start  | length | other_start | other_length | beds | metres | along the same wall
        shared_reach, overlap_of_cranes    | start  | reach  | second_start | second_reach | crane ranges | metres | on one rail
        shared_fence, overlap_of_fields    | corner | width  | other_corner | other_width | fields | metres | along the same lane
        shared_watch, overlap_of_beats     | begin  | beat   | other_begin | other_beat | beats of two guards | metres | along the museum wall
        shared_shelf, overlap_of_labels    | left   | width  | other_left | other_width | labels | centimetres | on a shelf edge
        shared_trench, overlap_of_pipes    | start  | length | second_start | second_length | pipes | feet   | in one trench
        """,
        (("a", "range 0,20"), ("m", "range 0,15"), ("b", "range 0,20"), ("n", "range 0,15")),
        "int",
        (
            "return max(0, min($a + $m, $b + $n) - max($a, $b))",
            "first = max($a, $b)\nlast = min($a + $m, $b + $n)\nreturn last - first if last > first else 0",
        ),
        (
            "How many $unit do two $what have in common? One begins at `$a` and is `$m` long, the other at `$b` and `$n`; 0 if they do not meet.",
            "Length of the overlap of two $what $along: from `$a` for `$m` $unit and from `$b` for `$n`. Those that only touch share nothing.",
            "Two $what lie $along, one `$m` $unit from `$a` on, the other `$n` from `$b` on. Return the $unit that belong to both, or 0.",
            "$unit taken up by both $what ($a plus $m, $b plus $n), 0 when they are apart.",
            "For which length do the two $what run side by side?\n\nThe first goes from `$a` to `$a` + `$m`, the second from `$b` to `$b` + `$n`. Nothing in common is 0, never a negative number.",
            "The part common to the stretch of `$m` from `$a` and that of `$n` from `$b`: from the later start to the earlier end, if that is anything.",
            "Over how many $unit are the two $what $along next to each other, the one starting at `$a` (length `$m`), the other at `$b` (length `$n`)?",
        ),
    ),
    Sketch(
        "posts of a fence",
        """
        names                             | p      | k     | post   | posts  | thing      | unit   | why
        posts_needed, count_posts         | metres | 2..6  | post   | posts  | fence      | metres | the farmer can order them
        lamps_needed, count_lamps         | metres | 5..30 | lamp   | lamps  | quay       | metres | the electrician knows what to bring
        hooks_needed, count_hooks         | length | 10..40 | hook  | hooks  | clothes rail | centimetres | none is missing later
        stakes_needed, count_stakes       | feet   | 3..8  | stake  | stakes | row of vines | feet | the vines can be tied
        buoys_needed, count_buoys         | metres | 10..50 | buoy  | buoys  | net        | metres | the net floats
        rivets_needed, count_rivets       | length | 4..15 | rivet  | rivets | seam       | millimetres | the seam holds
        """,
        (("p", "range 0,200"),),
        "int",
        (
            "if $p == 0:\n    return 0\nreturn -(-$p // $k) + 1",
            "return ($p + $k - 1) // $k + 1 if $p else 0",
            "import math\n\nreturn 0 if $p == 0 else math.ceil($p / $k) + 1",
        ),
        (
            "How many $posts for a $thing of this length, with one at either end and never more than $k $unit between two? No length, no $posts.",
            "Number of $posts along a $thing: at most $k $unit apart, both ends included; 0 for a length of 0.",
            "A $thing needs a $post at its start, then one after at most every $k $unit, and one at its end. Tell the smallest number of $posts; a length of 0 takes none.",
            "Between two $posts there may be $k $unit or less, and the $thing begins and ends with one. How few will do so that $why? Nothing for 0.",
            "Fewest $posts for the $thing.\n\nGaps of up to $k $unit, one $post more than there are gaps, none at all when the length is 0.",
            "Gaps needed (each $k $unit at the most) plus one. For a $thing without any length 0 $posts.",
            "`$p` is the length of a $thing in $unit. Return the number of $posts so that no gap exceeds $k and both ends have one; a length of zero needs none.",
        ),
    ),
    Sketch(
        "quarter turn of a plan",
        """
        names                              | p      | m | e | plan        | why
        turn_plan, plan_turned             | hall   | # | . | plan of the hall | north is at the right
        turn_pattern, turn_quilt           | quilt  | x / # | - | quilt pattern | it fits the other side of the bed
        turn_stamp, stamp_turned           | stamp  | # | . | printing stamp | it can be set in sideways
        turn_mosaic, mosaic_turned         | mosaic | o / * | . | mosaic      | it lies the long way
        turn_bed_plan, turn_garden         | garden | f | _ | garden plan | the sun side is on top
        turn_pallet, pallet_turned         | pallet | B | . | picture of the pallet | it goes through the gate
        """,
        (("p", "board $e$m"),),
        "list[str]",
        (
            'return ["".join(column) for column in zip(*reversed($p))]',
            'width = len($p[0]) if $p else 0\nreturn ["".join(line[i] for line in reversed($p)) for i in range(width)]',
        ),
        (
            "Turn the $plan a quarter clockwise: what was the left edge becomes the top.",
            "The $plan rotated to the right by 90 degrees, again as a list of lines.",
            "Every string of `$p` is a line of the $plan. Give the lines after a quarter turn clockwise, so that $why.",
            "Rotate the $plan clockwise once. The first column, read from the bottom up, is the new first line.",
            "How does the $plan look from the side?\n\nTurn it by 90 degrees to the right and return its lines; rows become columns.",
            "Lines of the $plan when the sheet is turned a quarter to the right.",
            'A sheet with "$m" and "$e" is turned by a right angle, top to the right. Return the new lines from top to bottom.',
        ),
    ),
    Sketch(
        "seen in the glass",
        """
        names                              | p       | m | e | plan         | why
        mirror_plan, plan_mirrored         | plan    | # | . | floor plan   | the builder can do the house next door
        mirror_stencil, flip_stencil       | stencil | x / # | - | stencil   | it can be printed from behind
        mirror_lace, lace_mirrored         | lace    | o | . | lace pattern | the second sleeve matches
        mirror_tile, tile_mirrored         | tile    | * / # | . | tile     | two of them make a butterfly
        mirror_stage, stage_mirrored       | stage   | A | _ | stage plan   | the actors see it from their side
        mirror_engraving, flip_engraving   | plate   | # | . | printing plate | the print comes out right
        """,
        (("p", "board $e$m$m"),),
        "list[str]",
        (
            "return [line[::-1] for line in $p]",
            'return ["".join(reversed(line)) for line in $p]',
            "mirrored = []\nfor line in $p:\n    mirrored.append(line[::-1])\nreturn mirrored",
        ),
        (
            "The $plan as in a looking glass: left and right exchanged, top stays top.",
            "Mirror the $plan left to right.",
            "Return the lines of the $plan with right and left swapped, so that $why.",
            "Each string is a line of the $plan. What does it look like from behind?",
            "Flip the $plan sideways.\n\nThe order of the lines does not change, but every line is read from its right end.",
            "The other half of the $plan is its mirror image; give that, line by line from the top.",
            "The $plan has to be reversed: what is on the left of a line goes to the right. Give the new list.",
        ),
    ),
    Sketch(
        "rows without a gap",
        """
        names                               | p       | m | e | rows    | row   | one    | full
        full_rows, rows_sold_out            | theatre | x / X | . | rows | row   | seat   | sold
        full_piers, crowded_piers           | port    | # | ~ | piers   | pier  | berth  | taken
        full_shelves, packed_shelves        | store   | b / B | _ | shelves | shelf | place | in use
        full_trays, trays_sown              | trays   | o / * | . | trays | tray | pot    | sown
        full_decks, decks_taken             | garage  | C / V | - | decks | deck | bay    | parked on
        full_dormitories, rooms_taken       | camp    | z / Z | . | rooms | room | bed    | slept in
        """,
        (("p", "board $e$m$m$m"),),
        "list[int]",
        (
            'return [number for number, line in enumerate($p, start=1) if "$e" not in line]',
            'found = []\nfor number, line in enumerate($p, start=1):\n    if all(sign == "$m" for sign in line):\n        found.append(number)\nreturn found',
            'return [i + 1 for i, line in enumerate($p) if line.count("$m") == len(line)]',
        ),
        (
            'Numbers of the $rows (the first is 1) in which every $one is $full. "$m" is $full, "$e" is not.',
            'Which $rows have no "$e" left? Count them from 1.',
            'Each string is one of the $rows, "$m" a $one that is $full and "$e" a free one. List the numbers, from 1, of those that are full.',
            "Nobody more can go into some of the $rows. Return their numbers in order, beginning with 1 for the top line.",
            'The full $rows.\n\nA $row is full when all of it is "$m"; a single "$e" is enough to leave it out. Numbered 1, 2, 3 …',
            "Look through the $rows and give the number (not the index) of each one where no $one is free.",
            'The sign "full" must be hung up at these $rows: those with nothing but "$m". Give their numbers from 1 on.',
        ),
    ),
    Sketch(
        "columns added up",
        """
        names                               | p     | rows    | columns | things | each
        fruit_per_row, add_columns          | days  | days    | trees   | apples | tree
        eggs_per_nest, add_nests            | weeks | weeks   | nests   | eggs   | nest
        tons_per_shaft, add_shafts          | shifts | shifts | shafts  | tons   | shaft
        votes_per_list, add_votes           | wards | wards   | lists   | votes  | list
        litres_per_cow, add_milk            | milkings | milkings | cows | litres | cow
        calls_per_line, add_lines           | weeks | weeks   | phone lines | calls | phone line
        """,
        (("p", "matrix"),),
        "list[int]",
        (
            "return [sum(column) for column in zip(*$p)]",
            "return [sum(row[i] for row in $p) for i in range(len($p[0]))] if $p else []",
            "totals = [0] * len($p[0]) if $p else []\nfor row in $p:\n    for i, number in enumerate(row):\n        totals[i] += number\nreturn totals",
        ),
        (
            "How many $things came from each $each over all $rows? One line per entry of the $rows, one column per $each; corrections may be negative.",
            "Total of the $things for every $each, in the order of the columns.",
            "The table has a line for each of the $rows and in it a number of $things per $each. Give the sums downwards.",
            "Add up the $things by $each. `$p` has the $rows as lists, the $columns side by side.",
            "The bottom line of the table.\n\nEvery inner list stands for one of the $rows and holds the $things of the $columns from left to right. Return a total per $each.",
            "All $things of the first $each, of the second and so on, taken over the $rows.",
            "Per $each: the $things of all $rows together, as a list.",
        ),
    ),
    Sketch(
        "nearest free one",
        """
        names                                | p      | q     | f | t   | many     | one     | text
        nearest_free_box, closest_box        | aisle  | place | - / . | H | boxes    | box     | stable aisle
        nearest_locker, closest_free_locker  | wall   | mine  | o | x   | lockers  | locker  | locker wall
        nearest_bay, closest_free_bay        | deck   | entrance | _ / . | C | bays | bay    | parking deck
        nearest_berth, closest_free_berth    | quay   | wanted | ~ | #  | berths   | berth   | quay
        nearest_seat, closest_free_seat      | row    | wished | . | s / S | seats | seat    | theatre row
        nearest_hook, closest_free_hook      | rail   | hook  | . / o | c | hooks    | hook    | coat rail
        """,
        (("p", ROW), ("q", "range 0,6")),
        "int | None",
        (
            'free = [i for i, sign in enumerate($p) if sign == "$f"]\nreturn min(free, key=lambda i: abs(i - $q), default=None)',
            'best = None\nfor i, sign in enumerate($p):\n    if sign == "$f" and (best is None or abs(i - $q) < abs(best - $q)):\n        best = i\nreturn best',
            'for away in range(len($p) + $q):\n    for i in ($q - away, $q + away):\n        if 0 <= i < len($p) and $p[i] == "$f":\n            return i\nreturn None',
        ),
        (
            'Index of the free $one nearest to `$q`, the lower one if two are as near, None if all are taken. "$f" is free, "$t" taken.',
            'Which free $one ("$f") of the $text is closest to index `$q`? On a tie the left one. None without any.',
            'Somebody wants $one number `$q` (from 0) or one as near to it as can be. Return the index of the "$f" they get, ties going to the left; None if there is none.',
            'The $text shows "$f" for free and "$t" for taken. From `$q`, look to both sides for the next free $one, `$q` itself first and left before right. None when the $many are full.',
            "The nearest free $one.\n\nDistance is the difference of the indices to `$q`; of two equally far ones the smaller index. None if every $one is taken.",
            "Free $one with the least way from place `$q`. Equal ways: the first. Nothing free: None.",
            'Starting at `$q`, how the $many are given out: the closest "$f" is next, left wins. Tell its index or None.',
        ),
    ),
    Sketch(
        "same from both ends",
        """
        names                                | p       | m | e | rows     | row    | plan
        symmetric_rows, balanced_rows        | carpet  | x / # | . | rows | row    | carpet pattern
        even_shelves, balanced_shelves       | shelves | B / b | _ | shelves | shelf | shop window
        even_tiers, balanced_tiers           | choir   | a | s     | tiers    | tier   | choir on its steps
        balanced_decks, even_decks           | ship    | C / o | . | decks | deck   | cargo plan of the ship
        symmetric_lines, matching_lines      | lace    | o | -     | lines    | line   | lace pattern
        even_beds, symmetric_beds            | garden  | r / f | . | beds | bed    | garden plan
        """,
        (("p", "board $e$m"),),
        "int",
        (
            "return sum(line == line[::-1] for line in $p)",
            "count = 0\nfor line in $p:\n    if all(line[i] == line[-1 - i] for i in range(len(line) // 2)):\n        count += 1\nreturn count",
            "return len([line for line in $p if list(line) == list(reversed(line))])",
        ),
        (
            "How many $rows of the $plan look the same from the left and from the right?",
            "Number of $rows that are their own mirror image.",
            "A $row is balanced when its left half mirrors its right half. Count the balanced $rows of the $plan.",
            "Each string is one of the $rows. Return for how many the order of signs is the same backwards.",
            "Count symmetric $rows.\n\nIn such a $row the first sign equals the last, the second the last but one and so on; the middle one does not matter.",
            "Tell how many $rows of the $plan would not change if one looked at them from behind.",
            "Of the $rows, count those that read alike in both directions.",
        ),
    ),
    Sketch(
        "down the slant",
        """
        names                               | p       | m | thing | plan           | why
        diagonal_signs, read_slant          | quilt   | x / # | patch | quilt pattern | the tailor can check the seam
        slant_of_tiles, tiles_on_slant      | floor   | # / o | tile  | floor pattern | the tiler knows the long line
        trees_on_slant, slant_line          | orchard | T | tree  | orchard plan   | the irrigation pipe can be laid
        panes_on_slant, slant_of_panes      | window  | g / b | pane  | church window  | the lead can be drawn
        poles_on_slant, slant_of_poles      | yard    | P | pole  | hop yard plan  | the wire can be strung
        stitches_on_slant, read_diagonal    | cloth   | s / x | stitch | cloth pattern | the thread can be cut
        """,
        (("p", "board .$m"),),
        "str",
        (
            'return "".join(line[i] for i, line in enumerate($p) if i < len(line))',
            'signs = ""\nfor i in range(len($p)):\n    if i < len($p[i]):\n        signs += $p[i][i]\nreturn signs',
            'return "".join($p[i][i] for i in range(min(len($p), len($p[0]) if $p else 0)))',
        ),
        (
            "The signs on the slanting line of the $plan: from the upper left corner one down and one to the right each time, until an edge is met.",
            "Read the $plan along its diagonal from the top left, as far as it goes.",
            "First sign of the first line, second of the second and so on, as one string, so that $why.",
            "Which signs lie on the line going down to the right from the corner at the top left? The $plan need not be square; stop at the first edge.",
            "Text of the diagonal.\n\nEach string is a line of the $plan. Start at its first sign and go one line down and one column on until the lines or the columns end.",
            "Going slantwise over the $plan from the top left to the lower right, note every sign passed. Return them joined.",
            "What is met by a string pulled at 45 degrees from the upper left corner of the $plan? Join the signs of the places it crosses.",
        ),
    ),
    Sketch(
        "fits either way",
        """
        names                              | a     | b      | w      | h      | thing    | hole    | verb
        fits_drawer, picture_fits          | width | height | 30..60 | 40..90 | picture  | drawer  | lies
        fits_kiln_shelf, dish_fits         | width | depth  | 20..40 | 30..60 | dish     | kiln shelf | stands
        fits_letterbox, parcel_fits        | width | height | 20..40 | 3..15  | parcel   | letter box | goes
        fits_bed, seed_tray_fits           | width | length | 40..60 | 50..90 | seed tray | cold frame | stands
        fits_hatch, crate_fits             | width | length | 60..80 | 70..99 | crate    | ship's hatch | goes
        fits_locker, case_fits             | width | height | 30..50 | 40..80 | suitcase | locker  | stands
        """,
        (("a", "range 1,100"), ("b", "range 1,100")),
        "bool",
        (
            "return ($a <= $w and $b <= $h) or ($a <= $h and $b <= $w)",
            "return min($a, $b) <= min($w, $h) and max($a, $b) <= max($w, $h)",
        ),
        (
            "Does the $thing fit? The $hole measures $w by $h, and the $thing may be turned.",
            "True if a $thing of $a by $b fits a $hole of $w by $h, either way round; exactly as large is fine.",
            "The $hole is $w by $h. A $thing can be laid along or across; say whether one of the two works.",
            "Whether the $thing can go into the $hole ($w x $h), turned by a right angle if need be.",
            "Check the $thing against the $hole.\n\nThe opening is $w times $h. Turning is allowed, tilting is not, and touching the sides does no harm.",
            "Can a $thing with these two sides be put into $w by $h, straight or turned by 90 degrees?",
            "A $hole takes at most $w one way and $h the other. Tell if the $thing, in one of its two positions, is not too big.",
        ),
    ),
    Sketch(
        "kept apart",
        """
        names                               | p      | k    | many    | one    | between | bad
        well_spaced, hives_apart            | hives  | 2..6 | hives   | hive   | metres  | the bees fight
        tents_apart, tents_spaced           | tents  | 2..5 | tents   | tent   | metres  | fire spreads
        saplings_apart, trees_spaced        | saplings | 2..6 | saplings | sapling | feet | roots tangle
        anchors_apart, boats_spaced         | boats  | 3..9 | boats   | boat   | metres  | hulls touch
        stands_apart, stands_spaced         | stands | 2..5 | stands  | stand  | metres  | the queue is jammed
        charges_apart, holes_spaced         | holes  | 3..8 | drill holes | drill hole | feet | the rock splits
        """,
        (("p", "many range 0,40"),),
        "bool",
        (
            "places = sorted($p)\nreturn all(b - a >= $k for a, b in zip(places, places[1:]))",
            "places = sorted($p)\nfor i in range(1, len(places)):\n    if places[i] - places[i - 1] < $k:\n        return False\nreturn True",
        ),
        (
            "Are all the $many at least $k $between apart? Their positions come in no special order.",
            "True if no two $many are nearer than $k $between to each other.",
            "If a $one stands closer than $k $between to the next, $bad. Say whether the $many are placed well; one alone or none always is.",
            "Whether every gap from one $one to the next along the line is $k $between or more.",
            "Check the distances.\n\nThe numbers are places of the $many on a line, unsorted. Two at less than $k $between: False.",
            "False as soon as two of the $many are less than $k apart, True otherwise (exactly $k is allowed).",
            "`$p` says where the $many are, in $between from the gate and mixed up. Do they all keep $k $between off one another?",
        ),
    ),
    Sketch(
        "moved up",
        """
        names                                | p     | f | t | many    | text         | to
        close_gaps, push_together            | shelf | . / _ | b | books | shop shelf  | left end
        move_up_horses, close_up_boxes       | aisle | - | H | horses  | stable aisle | left end
        close_up_queue, queue_moves_up       | queue | . | p / P | people | queue at the pharmacy | counter on the left
        push_crates, crates_moved_up         | belt  | _ / . | C | crates | conveyor belt | stop at the left
        close_up_beads, slide_beads          | wire  | - | o | beads   | wire         | left end
        slide_hangers, push_coats            | rail  | . / - | c | coats | coat rail   | left end
        """,
        (("p", ROW),),
        "str",
        (
            'count = $p.count("$t")\nreturn "$t" * count + "$f" * (len($p) - count)',
            'return $p.replace("$f", "").ljust(len($p), "$f")',
            'taken = [sign for sign in $p if sign == "$t"]\nfree = [sign for sign in $p if sign != "$t"]\nreturn "".join(taken + free)',
        ),
        (
            'All the $many ("$t") move up to the $to, so that the gaps ("$f") are at the right. Return the new $text.',
            'The $text after everything was pushed to the $to: first every "$t", then the "$f".',
            'There are gaps ("$f") between the $many ("$t"). Close them towards the $to; the length stays the same.',
            'How does the $text look once the $many have closed up to the left? "$t" is taken, "$f" free.',
            'Close the gaps.\n\nEach sign is a place, "$t" or "$f" (empty). The $many slide left as far as they can, no place is lost.',
            '`$p` with the "$t" shoved to the front and as many "$f" behind as before.',
            'Everybody moves left until there is no "$f" before a "$t". Give the resulting text.',
        ),
    ),
    Sketch(
        "on both sides higher",
        """
        names                              | p        | things | thing | one_more | ends
        local_peaks, count_hilltops        | heights  | hills  | hill  | hilltop  | ends of the walk
        count_piles, piles_between         | heaps    | heaps of ore | heap | pile | ends of the yard
        busy_days, count_rush_days         | visitors | days   | day   | rush day | first and last day
        tall_singers, heads_sticking_out   | singers  | singers | singer | tall one | ends of the row
        crests, count_crests               | levels   | water levels | level | crest | first and last level
        strong_hives, proud_hives          | yields   | hives  | hive  | strong hive | ends of the row
        """,
        (("p", "many range 1,9"),),
        "int",
        (
            "return sum(a < b > c for a, b, c in zip($p, $p[1:], $p[2:]))",
            "count = 0\nfor i in range(1, len($p) - 1):\n    if $p[i - 1] < $p[i] > $p[i + 1]:\n        count += 1\nreturn count",
        ),
        (
            "How many of the $things are higher than both the one before and the one after? The $ends never count.",
            "Number of $things that top their two neighbours.",
            "A $thing is a $one_more if its number is above that of the $thing on either side. Count them; a $thing with only one neighbour is none.",
            "Count every $one_more: greater than its left neighbour and greater than its right one. Equal is not greater.",
            "Go along the $things and tell how often it first went up and at once down again.\n\nThe $ends lack a neighbour and are left out.",
            "For how many $things are the values just before and just after both smaller?",
            "Each $thing is compared with the two next to it; return how many beat both.",
        ),
    ),
    Sketch(
        "winding numbers",
        """
        names                               | p      | k    | thing   | many    | row   | rows  | where
        locker_place, find_locker           | number | 3..9 | locker  | lockers | row   | rows  | changing room of the gym
        tree_place, find_tree               | number | 4..9 | tree    | trees   | row   | rows  | orchard
        grave_place, find_grave             | number | 4..8 | grave   | graves  | row   | rows  | churchyard
        stake_place, find_stake             | number | 3..8 | stake   | stakes  | row   | rows  | vineyard
        drawer_place, find_drawer           | number | 3..6 | drawer  | drawers | row   | rows  | pharmacy
        cell_place, find_sample             | number | 4..9 | sample  | samples | row   | rows  | sample tray
        """,
        (("p", "range 1,40"),),
        "tuple[int, int]",
        (
            "row, column = divmod($p - 1, $k)\nif row % 2:\n    column = $k - 1 - column\nreturn row, column",
            "row = ($p - 1) // $k\ncolumn = ($p - 1) % $k\nreturn (row, column) if row % 2 == 0 else (row, $k - 1 - column)",
        ),
        (
            "Where in the $where is $thing `$p`? There are $k in a $row, and numbers wind: row 0 from left to right, row 1 from right to left, and so on. (row, column) from 0; numbers start at 1.",
            "Row and column (both from 0) of $thing number `$p` when $rows of $k are numbered from 1 to and fro, the first one to the right.",
            "The $many are numbered like a snake, $k in each $row: 1 to $k rightwards, the next $k back leftwards. Give (row, column), zero-based, for `$p`.",
            "Find a $thing by its number.\n\nThe $rows have $k each. The first, third … run left to right, the second, fourth … right to left. The answer is (row, column), number 1 at (0, 0).",
            "Numbers from 1 wind through the $where in $rows of $k, changing direction at each end. Tell row and column, from 0, of `$p`.",
            "(row, column), counted from 0, of $thing `$p`; whoever put up the $many, $k to a $row, turned round at the end of each $row and went on numbering on the way back.",
            "The $many go 1, 2, 3 … to the right for $k of them, then back to the left in the next $row. Zero-based row and column of `$p`?",
        ),
    ),
    Sketch(
        "lowest free place given",
        """
        names            | class     | cap     | who    | thing  | things | one    | full | of
        park, put_in     | Garage    | bays    | plate  | bay    | bays   | car    | None | garage
        check_in, take_in | Stable   | boxes   | horse  | box    | boxes  | horse  | None | stable
        moor, take       | Quay      | berths  | boat   | berth  | berths | boat   | None | quay
        hang, accept     | CoatRail  | hooks   | guest  | hook   | hooks  | guest  | None | coat rail
        admit, give_bed  | Ward      | beds    | patient | bed   | beds   | patient | None | ward
        let, rent        | Lockers   | lockers | member | locker | lockers | member | None | locker wall
        """,
        (("who", "pick Ida,Jon,Kay,Lea"),),
        "int | None",
        (
            "if $who in self.places:\n    return self.places.index($who) + 1\nif len(self.places) >= self.$cap:\n    return None\nself.places.append($who)\nreturn len(self.places)",
            "if $who not in self.places:\n    if len(self.places) == self.$cap:\n        return None\n    self.places.append($who)\nreturn self.places.index($who) + 1",
        ),
        (
            "Give the $one the next $thing and return its number, from 1. Whoever has one already keeps it; None if all $things are taken.",
            "Number of the $thing for this $one: the one it has, else the next in order, else (the $of being full) None.",
            "The $things are given out in the order 1, 2, 3 … Return which one the $who gets; coming twice gives the same number again, and a full $of gives None.",
            "A $one arrives.\n\nIf it is in the $of already, return its $thing, otherwise the next free one, counted from 1. With no $thing left nothing happens and the answer is None.",
            "Take in a $one and tell the number of its $thing (the first is 1), None when the $of is full. One that is there already is not taken in twice.",
            "Which $thing does the $one get? The old one if there is one, a new one while the $of has any, None after that. Numbers begin with 1.",
            "Puts the $one into the next $thing unless it has one, and returns the number of its $thing. If there is no room left: None.",
        ),
        around="class $class:\n    def __init__(self, $cap: int) -> None:\n        self.$cap = $cap\n        self.places = []",
        made=(("cap", "range 0,4"),),
    ),
)
