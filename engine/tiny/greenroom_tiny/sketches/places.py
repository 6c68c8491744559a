"""Places: plans drawn in characters, positions, seats, shelves, rows of people, fences, beds and floors."""

from greenroom_tiny.sketches.sketch import Sketch

ROW = " || ".join("form " * (length == 7) + "<pick $f,$t>" * length for length in (7, 1, 3, 5, 9))

SKETCHES: tuple[Sketch, ...] = (
    Sketch(
        "place of the mark",
        """
        names                           | p        | m         | e | thing        | plan            | why
        find_well, well_position        | garden   | W         | . | well         | garden plan     | the hose can be laid
        locate_forklift, forklift_at    | hall     | F         | - | forklift     | warehouse plan  | the driver can be sent there
        hive_position, where_is_hive    | meadow   | H         | . | hive         | plan of the meadow | the beekeeper walks straight to it
        shaft_position, find_shaft      | mine     | S / V     | # | shaft        | plan of the mine | the lift crew knows where to go
        anchor_spot, where_anchored     | harbour  | A / Y     | ~ | yacht        | harbour plan    | the port master can call it
        find_keeper, keeper_position    | paddock  | K         | _ | keeper       | plan of the paddock | the vet finds him
        """,
        (("p", "board $e$e$e$m"),),
        "tuple[int, int] | None",
        (
            'for row, line in enumerate($p):\n    if "$m" in line:\n        return row, line.index("$m")\nreturn None',
            'for row, line in enumerate($p):\n    for column, sign in enumerate(line):\n        if sign == "$m":\n            return row, column\nreturn None',
            'for row, line in enumerate($p):\n    column = line.find("$m")\n    if column >= 0:\n        return row, column\nreturn None',
        ),
        (
            'Where is the $thing? It is drawn as "$m" on the $plan; tell (row, column), counted from 0, or None if there is none.',
            'Row and column of the first "$m" (the $thing) on the $plan, read line by line. None without one.',
            'Find the $thing.\n\n`$p` holds the lines of the $plan; "$m" marks the $thing. Gives (row, column) from 0 at the top left, the topmost one first, None if no $thing is drawn.',
            'On the $plan every line is a string and the $thing is a "$m". Return its (row, column) so that $why, or None; of several, the first from the top and then from the left.',
            'Position (row, column) of the $thing marked "$m", None when it is missing. Rows and columns count from 0; the uppermost, leftmost one wins.',
            'Look over the $plan, top to bottom and left to right, for the "$m" and say in which row and column it stands (0-based). No "$m": None.',
            'So that $why: the first $thing ("$m") on the $plan as a pair row, column, both from zero. None if it is nowhere.',
        ),
    ),
    Sketch(
        "marks around a place",
        """
        names                                | p       | m     | e | many      | here     | plan           | why | r | c
        trees_around, count_trees_near       | orchard | T / O | . | trees     | ladder   | orchard plan   | the picker knows how many can be reached | row / r | column / c
        rocks_beside, rocks_around           | seabed  | R / # | ~ | rocks     | buoy     | chart of the seabed | the diver is warned | row / r | column / c
        hives_near, hives_around             | meadow  | H     | . | hives     | visitor  | meadow plan    | the visitor can be warned | row / r | column / c
        fires_near, neighbouring_fires       | camp    | F / * | . | fires     | tent     | camp plan      | no tent stands too near the sparks | row / r | column / c
        bins_around, count_bins_near         | yard    | B     | _ | bins      | lorry    | plan of the recycling yard | the loader knows how many are within reach | row / r | column / c
        molehills_around, molehills_near     | lawn    | o     | . | molehills | sprinkler | lawn plan     | the gardener can move the sprinkler | row / r | column / c
        """,
        (("p", "board $e$m"), ("r", "range 0,4"), ("c", "range 0,4")),
        "int",
        (
            'count = 0\nfor i, line in enumerate($p):\n    for j, sign in enumerate(line):\n        if sign == "$m" and (i, j) != ($r, $c) and abs(i - $r) <= 1 and abs(j - $c) <= 1:\n            count += 1\nreturn count',
            'total = 0\nfor i in range($r - 1, $r + 2):\n    for j in range($c - 1, $c + 2):\n        if (i, j) != ($r, $c) and 0 <= i < len($p) and 0 <= j < len($p[i]):\n            total += $p[i][j] == "$m"\nreturn total',
        ),
        (
            'How many $many stand right next to the $here at `$r`, `$c`? Diagonals count, the place itself does not. A "$m" on the $plan is one of the $many.',
            'Number of "$m" among the up to eight places around (row, column) of the $plan.',
            'Count the $many around a place.\n\nOn the $plan they are drawn as "$m". Only the eight neighbours count, those off the plan are left out, and what stands on the place itself does not matter.',
            'The $plan is a list of lines; "$m" marks the $many. Tell how many of them touch the given place, corners included, so that $why.',
            'The $here is at the given row and column of the $plan. Count the "$m" signs directly beside, above, below and diagonal to it; nothing lies beyond the edge.',
            'For the $here at (row, column): how many of the neighbouring places, diagonal ones too, hold a "$m"? The own place is not counted.',
            'So that $why: the number of $many ("$m") in the ring of eight places round the $here.',
        ),
    ),
    Sketch(
        "longest free run",
        """
        names                                  | p      | f | t   | many    | one    | text     | free      | taken
        longest_free_row, widest_gap           | row    | . / o | x | seats | seat   | theatre row | free   | sold
        most_free_boxes, longest_empty_run     | stable | - | H   | boxes   | box    | stable aisle | empty | holding a horse
        longest_free_quay, free_berths         | quay   | . / ~ | # | berths | berth  | quay     | free      | with a ship
        widest_free_shelf, free_stretch        | shelf  | _ | b   | slots   | slot   | parcel shelf | empty | with a parcel
        most_lockers_together, open_lockers    | wall   | o / - | X | lockers | locker | locker wall | open | locked
        longest_bare_stretch, bare_places      | bed    | . | f / p | places | place | flower bed | bare   | planted
        """,
        (("p", ROW),),
        "int",
        (
            'return max(len(part) for part in $p.split("$t"))',
            'best = run = 0\nfor sign in $p:\n    run = run + 1 if sign == "$f" else 0\n    best = max(best, run)\nreturn best',
        ),
        (
            'How many $free $many lie side by side at most? In the text "$f" is a $free $one and "$t" one $taken.',
            'Longest stretch of "$f" in the $text; "$t" is $taken.',
            'What is the largest number of neighbouring $many that are $free? `$p` has one sign for each $one: "$f" $free, "$t" $taken.',
            'The $text is written as signs, "$f" for a $free $one, "$t" for one that is $taken. Return the length of the longest unbroken run of $free ones, 0 if there is none.',
            'A big group wants to be side by side: tell for how many of them this $text has room in one piece. "$f" is $free, "$t" is $taken.',
            'The most $many in a row without a "$t" between them.',
            'Length of the longest run of $free $many.\n\nEach sign is a $one, "$f" or "$t" ($taken).',
        ),
    ),
    Sketch(
        "first places together",
        """
        names                                    | p     | k      | f | t | many    | one    | text         | who       | free
        seats_together, first_seats              | row   | group  | . / o | x | seats | seat | theatre row  | guests    | free
        first_free_berths, find_berths           | quay  | boats  | ~ / . | # | berths | berth | quay      | boats     | free
        find_stalls, first_stalls                | barn  | cows   | - | C | stalls  | stall  | barn         | cows      | empty
        tent_places, places_for_tents            | meadow | tents | . / _ | T | pitches | pitch | camp site | tents     | free
        bays_in_a_row, find_bays                 | garage | vans  | o / - | V | bays   | bay    | garage       | vans      | empty
        beds_side_by_side, first_beds            | ward  | patients | . | p | beds | bed    | ward         | patients  | free
        """,
        (("p", ROW), ("k", "range 1,4")),
        "int | None",
        (
            'place = $p.find("$f" * $k)\nreturn place if place >= 0 else None',
            'for start in range(len($p) - $k + 1):\n    if $p[start : start + $k] == "$f" * $k:\n        return start\nreturn None',
            'if "$f" * $k not in $p:\n    return None\nreturn $p.index("$f" * $k)',
        ),
        (
            'Index of the first of `$k` $free $many side by side in the $text ("$f" $free, "$t" taken), or None if there is no room.',
            'Where can the $who stay together? Each sign of the $text is a $one, "$f" if $free and "$t" if not. Give the leftmost start (from 0), None if they do not fit.',
            'Find neighbouring $free $many for all the $who.\n\nReturns the position of the first $one of the first stretch that is long enough, counted from 0, or None. "$f" means $free.',
            'First place from the left where the wanted number of "$f" follow each other without a "$t"; None when there is no such place.',
            'The $who want to be next to each other. Say at which $one (0 is the first) the leftmost fitting gap begins; None if every gap is too short. A "$f" is a $free $one.',
            'Looks for `$k` "$f" in a row in `$p` and returns where they begin, None without such a run.',
            'A $one marked "$f" is $free, "$t" is taken. At which index do the first `$k` $free $many in a row start? None if nowhere.',
        ),
    ),
    Sketch(
        "held by walls",
        """
        names                            | p     | a    | b     | k    | thing    | track            | moves  | end
        crane_position, move_crane       | moves | left | right | 5..12 | crane   | rail             | moves  | buffer
        shuttle_place, run_shuttle       | calls | L    | R     | 3..9 | shuttle  | loom             | throws | frame
        lift_floor, ride_lift            | rides | down | up    | 4..20 | lift    | shaft of the mine | rides | stop
        feeder_position, drive_feeder    | steps | back | on    | 6..15 | feeding cart | stable aisle | steps | wall
        gate_height, turn_gate           | turns | lower | raise | 3..8 | lock gate | frame          | turns  | stop
        curtain_at, pull_curtain         | pulls | close | open | 5..10 | curtain | stage rail       | pulls  | hook
        """,
        (("p", "many pick $a,$a,$b,$b,$b"),),
        "int",
        (
            'place = 0\nfor move in $p:\n    step = 1 if move == "$b" else -1\n    place = min($k, max(0, place + step))\nreturn place',
            'place = 0\nfor move in $p:\n    if move == "$b" and place < $k:\n        place += 1\n    elif move == "$a" and place > 0:\n        place -= 1\nreturn place',
        ),
        (
            'The $thing starts at 0 and each "$b" takes it one further, each "$a" one back, but never below 0 nor above $k. Where does it end?',
            'Where the $thing stands after these $moves. It begins at 0 of a $track that ends at $k; "$b" adds one, "$a" takes one away, and at an end the $end holds it.',
            'Final position of the $thing, which started at 0.\n\n- "$b": one up\n- "$a": one down\n- at 0 and at $k the $end holds it, such a move does nothing',
            'Follow the $moves ("$a" and "$b") of the $thing from 0 on. A "$b" is +1 and an "$a" is -1; moves past 0 or past $k are ignored.',
            'Position of the $thing on its $track from 0 to $k after all the $moves, beginning at 0. "$a" lessens it by one, "$b" raises it by one, and it stays where it is at either end.',
            'Which place from 0 to $k has the $thing reached? `$p` are "$a" (minus one) and "$b" (plus one), done in order from 0, the $end stopping it at both ends.',
            'Starting from 0, go one up for "$b" and one down for "$a"; the $track has no place under 0 or over $k, so those moves are lost. Return the last place.',
        ),
    ),
    Sketch(
        "along rows and aisles",
        """
        names                                   | p     | q      | who          | way                          | unit
        picker_walk, steps_between_bins         | start | goal   | order picker | along the aisles and gangways | steps
        hose_length, metres_of_hose             | tap   | bed    | hose         | along the garden paths        | metres
        cable_needed, cable_length              | box   | lamp   | cable        | along the walls of the hall   | metres
        nurse_walk, corridor_metres             | desk  | room   | nurse        | down the corridors of the clinic | metres
        pipe_length, pipe_needed                | pump  | basin  | pipe         | along the beams               | feet
        row_walk, vineyard_walk                 | gate  | vine   | picker       | along the rows and the cross paths | steps
        """,
        (("p", "spot"), ("q", "spot")),
        "int",
        (
            "return abs($p[0] - $q[0]) + abs($p[1] - $q[1])",
            "x1, y1 = $p\nx2, y2 = $q\nreturn abs(x1 - x2) + abs(y1 - y2)",
            "return sum(abs(a - b) for a, b in zip($p, $q))",
        ),
        (
            "How many $unit for the $who from `$p` to `$q`? Both are (x, y), and it can only go $way, never slantwise.",
            "Length from `$p` to `$q` $way: across and up or down, no diagonals.",
            "The $who goes $way, which run only east-west and north-south. Return the $unit between the two (x, y) places.",
            "Number of $unit between two places (x, y) when one has to keep to right angles, as the $who does $way.",
            "Shortest length in $unit for the $who, $way only (so first across, then up or down).",
            "Tell the $unit from the $p to the $q for the $who.\n\nPlaces are pairs x, y; it runs $way, so the two differences are simply both covered.",
            "`$p` and `$q` are (x, y). As there is no cutting corners $way, how many $unit does the $who need?",
        ),
    ),
    Sketch(
        "both motors at once",
        """
        names                                  | p    | q      | thing       | unit    | a        | b
        crane_seconds, time_for_crane          | here | there  | crane hook  | seconds | bridge   | trolley
        plotter_ticks, pen_time                | pen  | target | plotter pen | ticks   | carriage | arm
        saw_time, seconds_to_cut_point         | saw  | mark   | saw head    | seconds | table    | head
        telescope_minutes, turn_time           | star | next_star | telescope | minutes | mount   | tube
        milking_arm_time, arm_ticks            | rest | cow    | milking arm | ticks   | rail     | joint
        spray_seconds, nozzle_time             | base | plant  | spray nozzle | seconds | slide   | mast
        """,
        (("p", "spot"), ("q", "spot")),
        "int",
        (
            "return max(abs($p[0] - $q[0]), abs($p[1] - $q[1]))",
            "x1, y1 = $p\nx2, y2 = $q\nreturn max(abs(x1 - x2), abs(y1 - y2))",
            "across = abs($q[0] - $p[0])\nalong = abs($q[1] - $p[1])\nreturn across if across > along else along",
        ),
        (
            "How many $unit does the $thing take from `$p` to `$q`? The $a moves it in x and the $b in y, both at the same time, one place per one of the $unit.",
            "Time of the $thing between two (x, y) places when x and y move at once at speed 1: the longer of the two ways decides.",
            "The $thing is ready as soon as the slower of $a (x) and $b (y) has arrived. Both start together and do one place in each of the $unit.",
            "$unit until the $thing has come from `$p` to `$q`.\n\nPlaces are (x, y). $a and $b run side by side, so only the larger difference counts.",
            "The larger of the differences in x and in y between the two places, for the $a and the $b move together.",
            "In one of the $unit the $thing can go one place in x, in y or in both. What is the least it needs for the given places?",
            "How long is the $thing on its way, in $unit? The $a (x) and the $b (y) work together and each does one unit of way per one of the $unit; wait for the later one.",
        ),
    ),
    Sketch(
        "within reach",
        """
        names                              | p       | q      | k     | many      | one      | reach
        lambs_in_reach, sheep_near         | sheep   | dog    | 3..9  | sheep     | sheep    | hears the dog
        tents_lit, tents_in_light          | tents   | lamp   | 2..8  | tents     | tent     | gets light
        flowers_in_reach, flowers_near     | flowers | hive   | 3..9  | flowers   | flower   | can be visited
        plants_watered, count_watered      | plants  | sprinkler | 2..7 | plants | plant   | gets wet
        stars_in_view, stars_near          | stars   | centre | 3..8  | stars     | star     | is in view
        buoys_in_range, buoys_near         | buoys   | ship   | 4..10 | buoys     | buoy     | can be seen
        """,
        (("p", "spots"), ("q", "spot")),
        "int",
        (
            "return sum((x - $q[0]) ** 2 + (y - $q[1]) ** 2 <= $k**2 for x, y in $p)",
            "cx, cy = $q\ncount = 0\nfor x, y in $p:\n    if (x - cx) ** 2 + (y - cy) ** 2 <= $k * $k:\n        count += 1\nreturn count",
        ),
        (
            "How many of the $many are at most $k away from the $q, as the crow flies? All places are (x, y).",
            "Number of $many within a circle of radius $k around the $q, its edge included.",
            "A $one $reach if it is not farther than $k in a straight line. Count those.",
            "Count the $many for which the straight distance to the $q is $k or less. Places are pairs x, y.",
            "The $q works up to a distance of $k.\n\nReturns how many $many lie within it, exactly $k included, measured straight and not along the axes.",
            "Tell for how many of the $many the distance to the $q, by Pythagoras, does not exceed $k.",
            "`$p` are points (x, y), and so is `$q`. A $one $reach up to $k units away in any direction; how many are that?",
        ),
    ),
    Sketch(
        "smallest plot around",
        """
        names                                | p      | many     | area                | unit    | why
        plot_area, fenced_area               | posts  | posts    | rectangular plot    | square metres | seed can be bought
        tarpaulin_area, tarpaulin_size       | crates | crates   | rectangular tarpaulin | square metres | the foreman knows what to cut
        dig_area, trench_square              | finds  | finds    | rectangular dig     | square metres | the permit can be asked for
        net_area, net_size                   | fish   | fish     | rectangular net     | square metres | the skipper knows which net to take
        poster_area, sheet_area              | pins   | pins     | rectangular sheet   | square centimetres | the printer can cut the paper
        roof_area, roof_over                 | poles  | poles    | rectangular roof    | square metres | the sheets can be ordered
        """,
        (("p", "spots"),),
        "int",
        (
            "if not $p:\n    return 0\nxs = [x for x, y in $p]\nys = [y for x, y in $p]\nreturn (max(xs) - min(xs)) * (max(ys) - min(ys))",
            "if not $p:\n    return 0\nleft = right = $p[0][0]\nlow = high = $p[0][1]\nfor x, y in $p:\n    left, right = min(left, x), max(right, x)\n    low, high = min(low, y), max(high, y)\nreturn (right - left) * (high - low)",
        ),
        (
            "How large is the smallest $area with straight sides around all the $many? They are (x, y) pairs; 0 without any.",
            "$unit of the smallest upright $area that takes in every one of the $many (x, y).",
            "Size of the $area from the leftmost to the rightmost and from the lowest to the highest of the $many, so that $why. Nothing there: 0.",
            "The $many are given as (x, y). Return the $unit of the $area that just holds them all, its sides along the axes. An empty list needs 0.",
            "Area needed for all the $many.\n\nThe $area lies along the axes and reaches just to the outermost $many; an empty list gives 0.",
            "So that $why: how many $unit must the axis-parallel $area have that covers all of the points? 0 for no points.",
            "Width times height of what the $many span, 0 if there are none.",
        ),
    ),
    Sketch(
        "points inside",
        """
        names                                 | p      | w     | h     | many    | one    | place
        rabbits_in_bed, count_in_bed          | rabbits | 3..9 | 3..9  | rabbits | rabbit | vegetable bed
        boats_in_harbour, boats_inside        | boats  | 4..9  | 3..8  | boats   | boat   | harbour basin
        cows_on_meadow, cows_inside           | cows   | 3..9  | 4..9  | cows    | cow    | meadow
        drops_on_pane, drops_inside           | drops  | 3..6  | 3..8  | drops   | drop   | window pane
        cranes_on_site, cranes_inside         | cranes | 4..9  | 4..9  | cranes  | crane  | building site
        skaters_on_ice, skaters_inside        | skaters | 4..9 | 3..6  | skaters | skater | ice rink
        """,
        (("p", "spots"),),
        "int",
        (
            "return sum(0 <= x <= $w and 0 <= y <= $h for x, y in $p)",
            "count = 0\nfor x, y in $p:\n    if 0 <= x <= $w and 0 <= y <= $h:\n        count += 1\nreturn count",
            "return len([1 for x, y in $p if 0 <= x <= $w and 0 <= y <= $h])",
        ),
        (
            "How many $many are on the $place? It reaches from (0, 0) to ($w, $h), edges included; each $one is (x, y).",
            "Count the $many (x, y) inside the $place, x from 0 to $w and y from 0 to $h.",
            "The $place is $w wide and $h deep with a corner at (0, 0). Tell how many of the $many are on it; on the edge counts.",
            "Number of the $many that stand on the $place of $w by $h, whose corner is 0, 0. The others are somewhere outside.",
            "Some of the $many have left the $place. Count those still there: x not under 0 nor over $w, y not under 0 nor over $h.",
            "How many points lie in the rectangle from 0, 0 to $w, $h?\n\n`$p` has an (x, y) for each $one; the border belongs to the $place.",
            "Counts every $one with 0 <= x <= $w and 0 <= y <= $h.",
        ),
    ),
)
