"""More decisions: clamped levels, tables, labels and small loops."""

from greenroom_tiny.sketches.sketch import Sketch

SKETCHES: tuple[Sketch, ...] = (
    Sketch(
        "consumption per hundred",
        """
        names                          | p       | q          | per  | used    | done       | thing    | pp
        consumption, litres_per_100    | litres  | kilometres | 100  | litres of diesel | kilometres | van | driven
        power_use, kwh_per_100         | kwh     | kilometres | 100  | kilowatt hours | kilometres | electric car | driven
        scrap_rate, faults_per_100     | faults  | parts      | 100  | faulty parts | parts | factory line | made
        seed_use, seed_per_10          | grams   | metres     | 10   | grams of seed | metres | lawn     | sown
        milk_yield, yield_per_10       | litres  | days       | 10   | litres of milk | days  | cow      | gone by
        claims_rate, claims_per_1000   | claims  | contracts  | 1000 | claims  | contracts  | insurer  | signed
        """,
        (("p", "range 0,90"), ("q", "range 0,900")),
        "float",
        (
            "if $q == 0:\n    return 0.0\nreturn round($p * $per / $q, 1)",
            "return round($p * $per / $q, 1) if $q else 0.0",
            "if not $q:\n    return 0.0\nrate = $p * $per / $q\nreturn round(rate, 1)",
        ),
        (
            "How many $used per $per $done? One decimal, 0.0 if there are no $done yet.",
            "`$p` for every $per `$q`, rounded to one decimal place (0.0 when nothing was $pp).",
            "$used of the $thing on $per $done, to one decimal",
            "What does the $thing come to per $per $done? Round to a tenth. Without any $done the answer is 0.0.",
            "Rate for the $thing.\n\nThat is the $p per $per $q with one digit after the point; no $q gives 0.0.",
            "The boss wants a figure for the $thing: $used for each $per $done that were $pp, one decimal, and 0.0 while there are none.",
            "Work out $used per $per $done and round to 1 decimal.",
        ),
    ),
    Sketch(
        "class by ratio",
        """
        names                          | p      | q      | lo    | hi    | under       | fine     | over       | thing    | what
        weight_class, body_class       | kilos  | metres | 18..19 | 25..27 | underweight | normal  | overweight | patient | the kilos divided by the square of the metres
        load_class, field_load         | sheep  | side   | 2..3  | 5..8  | sparse      | good     | crowded    | square pasture | the sheep divided by the side squared
        stocking_class, pond_class     | fish   | edge   | 3..5  | 8..12 | empty       | balanced | overstocked | square pond | the fish over the edge times itself
        light_class, lamp_class        | lumens | distance | 4..6 | 12..18 | dim       | pleasant | glaring    | stage lamp | the lumens through the squared distance
        sowing_class, seed_class       | grams  | length | 2..4  | 7..10 | thin        | even     | thick      | square bed | the grams divided by the length times itself
        """,
        (("p", "range 10,130"), ("q", "range 2,5")),
        "str",
        (
            'ratio = $p / $q**2\nif ratio < $lo:\n    return "$under"\nif ratio < $hi:\n    return "$fine"\nreturn "$over"',
            'ratio = $p / ($q * $q)\nreturn "$under" if ratio < $lo else "$fine" if ratio < $hi else "$over"',
        ),
        (
            'The index of a $thing is $what. Below $lo "$under", below $hi "$fine", from there on "$over".',
            'Is the $thing "$under", "$fine" or "$over"? It depends on $what: under $lo, under $hi, or more.',
            'Label for a $thing by $what.\n\n"$under" below $lo, "$over" from $hi on, and "$fine" otherwise.',
            'Judge a $thing. Take $what; less than $lo means "$under", $hi or more "$over", anything between "$fine".',
            '"$fine" if $what is at least $lo and below $hi, "$under" if smaller, "$over" if larger',
            'What do we note about the $thing with `$p` and `$q`? Work out $what. The limits are $lo (less is "$under") and $hi (that or more is "$over"); else write "$fine".',
            'Sort the $thing into "$under" (< $lo), "$fine" (< $hi) or "$over", where the number compared is $what.',
        ),
    ),
    Sketch(
        "points by rank",
        """
        names                         | p    | a      | b    | c    | thing            | who      | what
        rank_points, points_for_rank  | rank | 10..12 | 7..8 | 4..5 | regatta          | crew     | points
        prize_money, prize_for        | rank | 500 / 300 | 200 / 250 | 100 / 50 | dog show | owner | euros
        medal_points, place_points    | place | 5..7  | 3..4 | 2    | swimming meet    | swimmer  | points
        herd_prize, cattle_prize      | place | 90 / 80 | 60 / 50 | 30 / 25 | cattle fair | farmer | euros
        jury_points, jury_gives       | place | 12     | 8..10 | 5..6 | photo contest   | photographer | points
        climb_points, boulder_points  | rank | 25 / 30 | 15 / 20 | 5 / 10 | climbing cup | climber | points
        """,
        (("p", "range 1,6"),),
        "int",
        (
            "return {1: $a, 2: $b, 3: $c}.get($p, 0)",
            "if $p == 1:\n    return $a\nif $p == 2:\n    return $b\nif $p == 3:\n    return $c\nreturn 0",
            "gains = [$a, $b, $c]\nreturn gains[$p - 1] if $p <= 3 else 0",
        ),
        (
            "How many $what does a $who get for this place in the $thing? $a, $b and $c for the first three, nothing for the rest.",
            "$what for a `$p`: first $a, second $b, third $c, all others 0.",
            "The $thing gives the winner $a $what, the second $b and the third $c. Everybody else goes home with 0.",
            "What is place $p worth?\n\n1st $a, 2nd $b, 3rd $c $what; further down 0.",
            "Look up the $what of a $who in the $thing (1 -> $a, 2 -> $b, 3 -> $c, otherwise 0)",
            "$a, $b, $c for the podium of the $thing, 0 behind it",
            "Only the best three of a $thing are rewarded, with $a, $b and $c $what. Give what a $who with the given $p gets.",
        ),
    ),
    Sketch(
        "even shares, rest to the first",
        """
        names                           | p       | q        | things   | who      | plural
        share_eggs, deal_out_eggs       | eggs    | stalls   | eggs     | stall    | stalls
        split_parcels, parcels_each     | parcels | drivers  | parcels  | driver   | drivers
        share_beds, beds_per_ward       | beds    | wards    | beds     | ward     | wards
        divide_rows, rows_per_picker    | rows    | pickers  | vine rows | picker  | pickers
        allot_cases, cases_per_judge    | cases   | judges   | cases    | judge    | judges
        spread_bales, bales_each        | bales   | barns    | bales    | barn     | barns
        """,
        (("p", "range 0,40"), ("q", "range 1,6")),
        "list[int]",
        (
            "each, rest = divmod($p, $q)\nreturn [each + 1] * rest + [each] * ($q - rest)",
            "each, rest = divmod($p, $q)\nreturn [each + (i < rest) for i in range($q)]",
            "shares = [$p // $q] * $q\nfor i in range($p % $q):\n    shares[i] += 1\nreturn shares",
        ),
        (
            "Give out the $things evenly. What does each of the $plural get? Those left over go one by one to the first $plural.",
            "Shares of `$p` for `$q` $plural, as equal as can be, larger shares first.",
            "How many $things for every $who? List them in order; the first ones get one more if it does not come out even.",
            "Even shares of the $things, the rest to the first $plural, one each",
            "Split the $things among the $plural.\n\nNo two shares differ by more than one, and the bigger ones come first.",
            "One number per $who: the $things divided evenly, leftovers handed to the earlier $plural, one $who one piece.",
            "Divide the $p fairly over $q so that all are given away. Whoever comes first in line takes the extra one.",
        ),
    ),
    Sketch(
        "whose turn",
        """
        names                           | p      | a      | b      | c      | job              | round | who
        who_mows, mower_on              | week   | Ann    | Bert   | Cleo   | mows the cemetery | week | gardener
        stable_duty, who_mucks_out      | day    | Finn   | Greta  | Hugo   | mucks out the stable | day | groom
        night_duty, who_is_on_call      | night  | Dr. Li | Dr. Roy | Dr. Sand | is on call    | night | vet
        lock_duty, who_locks_up         | day    | north  | south  | west   | locks the gates   | day  | team
        press_shift, shift_on           | week   | early  | late   | night  | runs the press    | week | shift
        choir_solo, soloist             | mass   | soprano | alto  | tenor  | sings the solo    | mass | voice
        """,
        (("p", "range 1,40"),),
        "str",
        (
            'return ["$a", "$b", "$c"][($p - 1) % 3]',
            'turns = ("$a", "$b", "$c")\nreturn turns[($p - 1) % len(turns)]',
            'rest = $p % 3\nif rest == 1:\n    return "$a"\nif rest == 2:\n    return "$b"\nreturn "$c"',
        ),
        (
            'Who $job in this $round? "$a", "$b" and "$c" take turns, starting with "$a" in $round 1.',
            'The $who that $job on $round number `$p`, where 1 is "$a", 2 "$b", 3 "$c", 4 "$a" again and so on.',
            '"$a", "$b", "$c", "$a", … one $round each, counted from 1',
            'They alternate: "$a" first, then "$b", then "$c", then from the start. Whose turn is it? The first $round has the number 1.',
            'Tell which $who $job.\n\nThe order is "$a", "$b", "$c" and repeats itself every three; $p counts from 1.',
            'Whose turn is it in the given ${round}? Three take it in turns, "$a" in the 1st, "$b" in the 2nd, "$c" in the 3rd, and round again.',
            'Rota of three, "$a" then "$b" then "$c". Answer with the $who whose $round it is, counting the rounds from one.',
        ),
    ),
    Sketch(
        "quorum and majority",
        """
        names | p       | q       | r   | body         | motion        | who
        motion_carried, is_passed | members | present | yes | choir board  | motion        | members
        strike_called, strike_decided | workers | voters  | yes | works council | strike       | workers
        dike_approved, dike_decided | farmers | attending | in_favour | water board | new dike  | farmers
        statute_changed, rules_changed | owners  | present | ayes | owners' meeting | change     | owners
        verdict_valid, jury_agrees | jurors  | present | guilty | jury        | verdict      | jurors
        picnic_fixed, trip_decided | retirees | came   | yes | retirement home | trip        | residents
        """,
        (("p", "range 3,30"), ("q", "range 2,30"), ("r", "range 1,24")),
        "bool",
        (
            "return 2 * $q > $p and 2 * $r > $q",
            "if $q * 2 <= $p:\n    return False\nreturn $r * 2 > $q",
            "return $q > $p / 2 and $r > $q / 2",
        ),
        (
            "Is the $motion accepted by the $body? More than half of all $who must be there, and more than half of those there must say yes.",
            "True if the $body has a quorum (over half of the `$p`) and a majority of the `$q` is for it. A tie is a no.",
            "Whether the $motion goes through. It needs `$q` above half of `$p` and `$r` above half of `$q`.",
            "Did the $motion pass?\n\nNot if only half of the $who or fewer came. Otherwise it takes a real majority of those who came.",
            "The $body can decide only when more than half of its $who are in the room; then more than half of the people in the room have to agree.",
            "quorum: more than half of $p; majority: more than half of $q",
            "Tell if the vote of the $body counts and is won, `$r` being the ones for the $motion. Exactly half is never enough.",
        ),
    ),
    Sketch(
        "who is ahead",
        """
        names                       | p      | q      | first   | second   | tie     | what       | contest
        winner_of_vote, elected     | ayes   | noes   | adopted | rejected | tied    | votes      | village vote
        bridge_signal, right_of_way | east   | west   | east    | west     | either  | waiting lorries | narrow bridge
        longer_queue, open_counter | left   | right  | left    | right    | even    | waiting people | pair of counters
        heavier_pan, scale_tilts    | left   | right  | left    | right    | level   | grams      | apothecary's scale
        better_offer, cheaper_bid   | theirs | ours   | theirs  | ours     | equal   | points     | call for tenders
        stronger_hive, fuller_hive  | north  | south  | north   | south    | both    | frames     | pair of hives
        """,
        (("p", "range 0,6"), ("q", "range 0,6")),
        "str",
        (
            'if $p > $q:\n    return "$first"\nif $p < $q:\n    return "$second"\nreturn "$tie"',
            'if $p == $q:\n    return "$tie"\nreturn "$first" if $p > $q else "$second"',
            'return "$first" if $p > $q else "$second" if $q > $p else "$tie"',
        ),
        (
            'How does the $contest stand? "$first" if `$p` is more, "$second" if `$q` is, "$tie" otherwise.',
            '"$first" or "$second", whichever side of the $contest has more $what; "$tie" if they have the same.',
            'Outcome of the $contest by the $what on both sides: "$first", "$second" or, for equal numbers, "$tie".',
            'Compare `$p` with `$q`.\n\nMore: "$first", fewer: "$second", the same: "$tie".',
            'Which side of the $contest is ahead in $what? Say "$first" for $p, "$second" for $q and "$tie" when nobody is.',
            'The $contest goes to the side with more $what. Answer "$first" ($p) or "$second" ($q), and with equal numbers "$tie".',
            'Result of the $contest, given the $what of each side: "$first", "$second" or "$tie"',
        ),
    ),
    Sketch(
        "odd or even day",
        """
        names                             | p      | odd      | even     | thing         | unit
        watering_side, side_to_water      | day    | north    | south    | garden colony waters its beds | day
        bin_colour, which_bin             | week   | blue     | yellow   | town collects the bins | week
        sweeping_side, side_swept         | day    | left     | right    | sweeper does the street | day
        house_side, side_of_street        | number | west     | east     | postman finds a house | number
        paddock_today, grazing_on         | day    | upper    | lower    | shepherd grazes the paddocks | day
        pool_lane_rule, pool_open_for     | day    | swimmers | divers   | pool is reserved | day
        """,
        (("p", "range 1,200"),),
        "str",
        (
            'return "$even" if $p % 2 == 0 else "$odd"',
            'if $p % 2:\n    return "$odd"\nreturn "$even"',
            'return ("$even", "$odd")[$p % 2]',
        ),
        (
            'The $thing by $unit: "$odd" if it is odd, "$even" if even. What is it here?',
            '"$odd" for an odd `$p`, "$even" for an even one.',
            'Which one is it, "$odd" or "$even"? Odd ${unit}s are "$odd".',
            'How the $thing: even ${unit}s "$even", the others "$odd".',
            'On even ${unit}s we say "$even", on odd ones "$odd".',
            'The $thing in alternation.\n\n1, 3, 5 … is "$odd"; 2, 4, 6 … is "$even".',
            'Alternating from "$odd" at $unit 1 to "$even" at $unit 2 and so on, what comes at $p?',
        ),
    ),
    Sketch(
        "kind of triangle",
        """
        names                             | p     | q     | r     | none       | all3        | two       | other    | thing         | part
        triangle_kind, kind_of_gable      | left  | right | base  | impossible | equilateral | isosceles | scalene  | gable         | beams
        sail_shape, shape_of_sail         | luff  | leech | foot  | no sail    | regular     | symmetric | plain    | sail          | edges
        bed_shape, shape_of_bed           | a     | b     | c     | open       | even        | balanced  | uneven   | flower bed    | borders
        tile_kind, triangle_tile          | a     | b     | c     | broken     | regular     | mirrored  | free     | mosaic tile   | sides
        plot_shape, shape_of_plot         | north | east  | west  | wrong      | equal       | paired    | irregular | building plot | fences
        flag_shape, pennant_kind          | top   | lower | hoist | invalid    | even        | pennant   | odd      | flag          | seams
        """,
        (("p", "range 2,6"), ("q", "range 2,6"), ("r", "range 2,9")),
        "str",
        (
            'a, b, c = sorted(($p, $q, $r))\nif a + b <= c:\n    return "$none"\nif a == c:\n    return "$all3"\nif a == b or b == c:\n    return "$two"\nreturn "$other"',
            'if 2 * max($p, $q, $r) >= $p + $q + $r:\n    return "$none"\nreturn {1: "$all3", 2: "$two", 3: "$other"}[len({$p, $q, $r})]',
        ),
        (
            'Can three $part of these lengths form a $thing? "$none" if the longest is not shorter than the other two together; "$all3" if all are the same, "$two" if two are, else "$other".',
            'Shape of a three-sided $thing: "$all3", "$two" (just two $part alike) or "$other". If the $part do not close to a triangle with some area: "$none".',
            'What kind of triangle is the $thing?\n\n"$none": two $part together are no longer than the third. "$all3": three equal $part. "$two": exactly two equal. "$other": all different.',
            'Name the $thing by its three $part: three equal ones make it "$all3", two "$two", none "$other"; but it is "$none" when no real triangle comes out.',
            'A triangular $thing is "$all3" with three equal $part, "$two" with two and "$other" with none. Lengths which cannot meet (one at least as long as both others) give "$none".',
            'Check first that the $part can make a triangle (each shorter than the other two added), otherwise "$none". Then tell "$all3", "$two" or "$other" by how many are equal.',
        ),
    ),
    Sketch(
        "cans for a wall",
        """
        names                        | p     | q      | r       | per   | thing     | can    | cans    | stuff      | skip    | first | second
        cans_for_wall, paint_cans    | width | height | windows | 6..14 | wall      | can    | cans    | paint      | windows | wide  | high
        rolls_for_lawn, turf_rolls   | length | width | beds    | 2..5  | lawn      | roll   | rolls   | turf       | beds    | long  | wide
        bags_for_field, seed_bags    | length | width | ponds   | 8..20 | meadow    | bag    | bags    | grass seed | ponds   | long  | wide
        tins_for_deck, varnish_tins  | length | beam  | hatches | 4..9  | ship's deck | tin  | tins    | varnish    | hatches | long  | wide
        packs_of_tiles, tile_packs   | length | height | doors  | 2..6  | hospital wall | pack | packs   | tiles      | doors   | long  | high
        sheets_for_roof, roof_sheets | length | depth | skylights | 2..4 | barn roof | sheet | sheets  | tin        | skylights | long | deep
        """,
        (("p", "range 2,14"), ("q", "range 2,9"), ("r", "range 0,20")),
        "int",
        (
            "area = max(0, $p * $q - $r)\nreturn -(-area // $per)",
            "area = $p * $q - $r\nif area <= 0:\n    return 0\nreturn (area + $per - 1) // $per",
            "from math import ceil\n\narea = max($p * $q - $r, 0)\nreturn ceil(area / $per)",
        ),
        (
            "How many $cans of $stuff for a $thing, `$p` by `$q` metres, less `$r` square metres of $skip? One $can does $per square metres.",
            "$cans of $stuff to buy for the $thing. A $can covers $per square metres; the square metres of $skip are taken off first, and no area means no $cans.",
            "The $thing is so many metres $first and $second. Without the $skip (in square metres), how many $cans of $stuff at $per square metres each?",
            "Whole $cans needed, $per square metres to a $can.\n\nThe area is $p times $q minus $r, but not less than 0.",
            "We can only buy full $cans of $stuff. Each lasts for $per m². The $skip ($r m²) need none. Never below 0.",
            "$stuff for the $thing in $cans, rounded up: area minus $skip, $per m² per $can, 0 if nothing is left to cover",
            "Tell the builder the number of $cans for a $thing. Leave out the $skip, count $per square metres for one $can, round up. If the $skip are larger than the $thing, the answer is 0.",
        ),
    ),
    Sketch(
        "range left",
        """
        names                           | p      | q       | use   | thing      | stuff   | far | way   | units   | per
        range_left, km_left             | litres | driven  | 5..9  | delivery van | litres of diesel | 500 | 100 km | kilometres | 100
        battery_range, bike_range       | units  | ridden  | 6..12 | electric bike | battery units | 50 | 10 km | kilometres | 10
        pages_left, toner_left          | grams  | printed | 3..8  | printer    | grams of toner | 700 | 100 pages | pages | 100
        rows_left, yarn_left            | metres | knitted | 12..30 | knitting machine | metres of yarn | 25 | 10 rows | rows | 10
        washes_left, soap_left          | scoops | washed  | 7..15 | laundry    | scoops of soap | 40 | 10 washes | washes | 10
        flight_left, miles_left         | litres | flown   | 20..35 | glider tug | litres of petrol | 160 | 100 miles | miles | 100
        """,
        (("p", "range 5,60"), ("q", "range 0,$far")),
        "int",
        (
            "return max(0, $p * $per // $use - $q)",
            "reach = $p * $per // $use\nif $q >= reach:\n    return 0\nreturn reach - $q",
            "left = $p * $per // $use - $q\nreturn left if left > 0 else 0",
        ),
        (
            "How many more $units does the $thing manage? It started with `$p` $stuff, needs $use for $way and has `$q` behind it. Whole reach rounded down, never below 0.",
            "$units still possible for the $thing: $use $stuff per $way, minus those already done. 0 at the least; the full reach is rounded down first.",
            "What is left of the reach? The $thing takes $use $stuff for $way.\n\nRound the full reach down to whole $units, subtract `$q`, stop at 0.",
            "With the given $stuff at the start and a use of $use for each $way, how far can we still go after $q? Only full $units, and not less than none.",
            "Remaining $units of the $thing (full reach = $p * $per / $use rounded down, less $q, not negative)",
            "The $thing burns $use $stuff every $way. Work out the full reach in whole $units, and give what remains of it after `$q`; nothing if it is used up.",
        ),
    ),
    Sketch(
        "next multiple",
        """
        names                           | p       | step    | thing        | unit     | act                | what
        next_cable_car, next_gondola    | minute  | 6..20   | cable car    | minutes  | leaves every       | departure
        next_service, service_due       | hours   | 50 / 250 | excavator   | hours    | is serviced every  | service
        next_feeding, feeding_time      | minute  | 30 / 45 | sea lion     | minutes  | is fed every       | feeding
        next_flash, lighthouse_flash    | second  | 7..15   | lighthouse   | seconds  | flashes every      | flash
        next_tour, tour_starts          | minute  | 20 / 25 / 40 | museum tour | minutes | sets out every   | tour
        next_swab, sample_due           | piece   | 12..60  | conveyor belt | pieces  | is sampled every   | sample
        """,
        (("p", "range 0,300"),),
        "int",
        (
            "return -(-$p // $step) * $step",
            "return ($p + $step - 1) // $step * $step",
            "rest = $p % $step\nreturn $p if rest == 0 else $p + $step - rest",
        ),
        (
            "When is the next $what? The $thing $act $step $unit, beginning at 0. Just in time counts.",
            "Next $what at or after `$p`; the $thing $act $step $unit from 0 on.",
            "The $thing $act $step $unit. Which $what can I still catch at this $p (the same one if it is right now)?",
            "Smallest multiple of $step that is not below `$p`.",
            "Round up to the next $what.\n\nThey come at 0, $step, twice $step and so on; an exact hit stays.",
            "The $thing $act $step $unit, counted from zero. Give the moment of the first $what that is not over yet.",
            "first $what from `$p` on, one every $step $unit",
        ),
    ),
    Sketch(
        "table by letter",
        """
        names                          | p      | a  | b  | c  | va     | vb     | vc     | thing       | what           | unit
        pallet_height, height_of       | kind   | S  | M  | L  | 40..60 | 80..100 | 120..160 | pallet   | height         | centimetres
        rent_of_stall, stall_rent      | row    | A  | B  | C  | 50..70 | 30..45 | 15..25 | market stall | rent          | euros
        permit_days, days_of_permit    | letter | D  | W  | M  | 1      | 7      | 30     | fishing permit | validity     | days
        frost_depth, depth_in_zone     | zone   | N  | C  | S  | 100..120 | 70..90 | 40..60 | foundation | depth        | centimetres
        helper_wage, wage_of_grade     | grade  | X  | Y  | Z  | 20..25 | 15..18 | 11..13 | harvest helper | wage      | euros
        firing_heat, heat_for          | glaze  | R  | M  | H  | 900 / 950 | 1050 / 1100 | 1200 / 1250 | glaze | firing heat | degrees
        """,
        (("p", "pick $a,$b,$c,$a,$b,$c,Q,-"),),
        "int",
        (
            'table = {"$a": $va, "$b": $vb, "$c": $vc}\nif $p not in table:\n    raise ValueError(f"unknown $p: {$p}")\nreturn table[$p]',
            'if $p == "$a":\n    return $va\nif $p == "$b":\n    return $vb\nif $p == "$c":\n    return $vc\nraise ValueError("unknown $p")',
            'try:\n    return {"$a": $va, "$b": $vb, "$c": $vc}[$p]\nexcept KeyError:\n    raise ValueError(f"no such $p: {$p}") from None',
        ),
        (
            'The $what of a $thing: "$a" $va, "$b" $vb, "$c" $vc $unit. Raises ValueError for any other letter.',
            'How many $unit for this `$p`? "$a" means $va, "$b" $vb and "$c" $vc; anything else is a ValueError.',
            'Look up the $what of a $thing by its letter.\n\nA ValueError tells the clerk that the letter is none of "$a" ($va), "$b" ($vb), "$c" ($vc).',
            "$what in $unit from the letter: $a = $va, $b = $vb, $c = $vc. Unknown letters raise ValueError.",
            'Every $thing has a letter that fixes its $what, $va for "$a", $vb for "$b", $vc for "$c". Complain with a ValueError about others.',
            'Turn the $p "$a", "$b" or "$c" into $va, $vb or $vc, and raise ValueError if it is something different',
            'What is the $what of the $thing marked with $p? We only know "$a" -> $va, "$b" -> $vb, "$c" -> $vc (ValueError for the rest).',
        ),
        raises=("ValueError",),
    ),
    Sketch(
        "label with a count",
        """
        names                         | p      | one   | many   | where         | why
        crate_label, label_crates     | crates | crate | crates | loading list  | the driver can read it
        puppy_note, litter_text       | count  | puppy | puppies | vet's card   | the owner understands it
        guests_text, show_guests      | guests | guest | guests | hotel sign    | reception sees it at once
        ox_label, oxen_text           | oxen   | ox    | oxen   | stable door   | the grooms know
        berry_box_text, box_text      | boxes  | box   | boxes  | delivery slip | the shop can check it
        candidate_text, show_entries  | entries | entry | entries | auction sheet | the clerk can announce it
        """,
        (("p", "range 0,4"),),
        "str",
        (
            'if $p == 0:\n    return "no $many"\nif $p == 1:\n    return "1 $one"\nreturn f"{$p} $many"',
            'noun = "$one" if $p == 1 else "$many"\nreturn f"{$p or \'no\'} {noun}"',
            'if not $p:\n    return "no $many"\nreturn f"{$p} $one" if $p == 1 else f"{$p} $many"',
        ),
        (
            'Text for the $where: "no $many", "1 $one", "2 $many" and so on.',
            'What goes on the $where for `$p`? 0 is "no $many", 1 is "1 $one", 3 is "3 $many".',
            'The number with its noun so that $why: "1 $one", "5 $many", but "no $many" for none.',
            'Say how many $many there are, like "4 $many". One is "1 $one". Nothing is "no $many".',
            'Label for the $where.\n\nTakes care of the singular ("1 $one") and of zero ("no $many"), else for example "7 $many".',
            'Write the $p in words and figures for the $where (`2` -> `"2 $many"`, `1` -> `"1 $one"`, `0` -> `"no $many"`)',
            'Correct English on the $where, "no $many" / "1 $one" / "12 $many"',
        ),
    ),
    Sketch(
        "percent done",
        """
        names                         | p       | q      | things  | done     | thing        | empty
        percent_sold, share_sold      | sold    | seats  | seats   | sold     | theatre      | 0
        percent_picked, picked_share  | picked  | trees  | trees   | picked   | orchard      | 100
        percent_repaid, repaid_share  | repaid  | owed   | euros   | paid back | loan        | 100
        percent_full, occupancy       | taken   | beds   | beds    | taken    | clinic       | 0
        percent_counted, counted_share | counted | ballots | ballots | counted | polling station | 100
        percent_recycled, recycling_rate | recycled | tonnes | tonnes | recycled | waste yard | 0
        """,
        (("p", "range 0,40"), ("q", "range 0,60")),
        "int",
        (
            "if $q == 0:\n    return $empty\nreturn min(100, $p * 100 // $q)",
            "return min(100, 100 * $p // $q) if $q else $empty",
            "if not $q:\n    return $empty\nshare = 100 * $p // $q\nreturn share if share < 100 else 100",
        ),
        (
            "How many percent of the $things are $done? Whole percent, rounded down, never over 100; $empty if there are no $things at all.",
            "Percentage of `$p` in `$q`, cut to an integer and to at most 100 ($empty for a $thing without $things).",
            "The $thing in percent: $things $done out of all, rounded down. More than all still shows 100. With none at all we show $empty.",
            "What does the board at the $thing show?\n\n100 * $p / $q without decimals, 100 at most. If $q is 0, then $empty.",
            "Share of $things $done as a whole number from 0 to 100, rounding down; $empty when `$q` is zero",
            "Tell how far the $thing is, in full percent (down). A $thing with 0 $things counts as $empty, and nothing is ever above 100.",
        ),
    ),
    Sketch(
        "tax in two brackets",
        """
        names                          | p       | free    | step      | low   | high   | what       | who
        income_tax, tax_on_income      | income  | 80..120 | 200..300  | 10..15 | 20..40 | tax       | worker
        auction_fee, buyers_premium    | bid     | 20..50  | 200..400  | 15..20 | 5..10  | premium   | bidder
        water_bill, bill_for_water     | cubes   | 5..10   | 40..80    | 2..3  | 5..8   | water bill | household
        power_bill, bill_for_power     | units   | 10..30  | 100..200  | 1..2  | 3..5   | power bill | farm
        inheritance_tax, estate_tax    | estate  | 100..150 | 250..350 | 7..10 | 15..30 | tax        | heir
        salary_bonus, sales_bonus      | sales   | 50..100 | 180..300  | 3..5  | 8..12  | bonus      | seller
        """,
        (("p", "range 0,500"),),
        "int",
        (
            "middle = max(0, min($p, $step) - $free)\nupper = max(0, $p - $step)\nreturn middle * $low + upper * $high",
            "if $p <= $free:\n    return 0\nif $p <= $step:\n    return ($p - $free) * $low\nreturn ($step - $free) * $low + ($p - $step) * $high",
        ),
        (
            "The $what in cents: nothing on the first $free, $low cents each on what lies between $free and $step, $high cents on each one above $step.",
            "What is the $what of a $who, in cents? $low per unit from $free up to $step and $high per unit over that. The first $free are free.",
            "Each unit of `$p` counts in its own bracket: up to $free 0 cents, from there to $step $low cents, beyond $step $high cents. Add it all up.",
            "$what for a $who.\n\nUp to $free: nothing. The part over $free, up to $step: $low cents a unit. The part over $step: $high cents a unit.",
            "How much must we write down for the $who? The part of the $p above $step is taken at $high, the part between $free and $step at $low, the rest at 0.",
            "$what in steps (0 till $free, $low till $step, then $high), applied only to the part inside each step",
            "Sum of the brackets for $p: [0, $free] at 0, ($free, $step] at $low, everything past $step at $high.",
        ),
    ),
    Sketch(
        "signed difference",
        """
        names                          | p        | q        | what           | more   | less     | same     | unit
        till_note, till_difference     | counted  | expected | till           | over   | short    | exact    | cents
        tide_note, water_note          | level    | usual    | river gauge    | above  | below    | normal   | cm
        weight_note, calf_note         | today    | last     | calf's weight  | gained | lost     | steady   | kg
        loaves_note, sales_note   | now      | before   | bakery's sales | up     | down     | flat     | loaves
        stock_note, stocktake_note     | found    | listed   | stocktaking    | extra  | missing  | correct  | pieces
        rain_note, rain_compare        | this_year | last_year | rain diary   | wetter | drier    | equal    | mm
        """,
        (("p", "range 10,16"), ("q", "range 10,16")),
        "str",
        (
            'gap = $p - $q\nif gap > 0:\n    return f"{gap} $unit $more"\nif gap < 0:\n    return f"{-gap} $unit $less"\nreturn "$same"',
            'if $p == $q:\n    return "$same"\nword = "$more" if $p > $q else "$less"\nreturn f"{abs($p - $q)} $unit {word}"',
        ),
        (
            'Note for the $what, such as "3 $unit $more", "2 $unit $less" or "$same", comparing `$p` with `$q`.',
            'How far is `$p` from `$q`? Answer like "4 $unit $more" or "4 $unit $less"; if there is no difference, "$same".',
            'The difference in the $what in words: the number of $unit and "$more" or "$less", or only "$same".',
            'What do we write about the $what?\n\n"5 $unit $more" when $p is 5 greater than $q, "5 $unit $less" when it is 5 smaller, and "$same" if they agree.',
            'Put the $p against the $q. The text gives the gap, never negative, the unit "$unit" and whether it is "$more" or "$less"; no gap is just "$same".',
            'Remark on the $what: "$same" if both numbers agree, otherwise for instance "1 $unit $less" (fewer than $q) or "1 $unit $more".',
        ),
    ),
    Sketch(
        "goes through in any position",
        """
        names                          | p     | q     | r      | a      | b      | c     | thing    | hold         | verb
        fits_in_van, van_takes         | long  | wide  | high   | 20..24 | 13..17 | 9..12 | crate    | van          | loaded
        fits_in_kiln, kiln_takes       | width | depth | height | 16..20 | 12..15 | 9..11 | sculpture | kiln        | fired
        cabin_bag_ok, is_cabin_bag     | length | width | depth | 20..22 | 13..15 | 8..10 | bag      | cabin locker | carried on board
        fits_in_locker, locker_takes   | width | height | depth | 18..22 | 14..16 | 9..13 | suitcase | station locker | locked away
        fits_in_oven, dryer_takes      | length | width | height | 21..25 | 14..18 | 10..12 | stack of boards | drying chamber | dried
        fits_in_vitrine, can_be_shown  | width | height | depth | 17..21 | 12..14 | 8..11 | exhibit  | glass case   | shown
        """,
        (("p", "range 4,22"), ("q", "range 4,18"), ("r", "range 3,18")),
        "bool",
        (
            "x, y, z = sorted(($p, $q, $r))\nreturn x <= $c and y <= $b and z <= $a",
            "return all(side <= room for side, room in zip(sorted([$p, $q, $r]), ($c, $b, $a)))",
            "sides = sorted([$p, $q, $r], reverse=True)\nfor side, room in zip(sides, ($a, $b, $c)):\n    if side > room:\n        return False\nreturn True",
        ),
        (
            "Does the $thing fit in the $hold of $a by $b by $c? It may be turned any way along the sides; an exact fit is fine.",
            "True if a $thing with these three measures can be $verb, however we have to turn it. The $hold is $a x $b x $c inside.",
            "Whether the $thing goes into the $hold ($a, $b and $c), turning allowed",
            "The $hold has room for $a by $b by $c. Lay the $thing on whichever side you like: can it be $verb?",
            "Check the size of a $thing.\n\nIts longest side must be no more than $a, the middle one no more than $b and the shortest no more than $c.",
            "Can this $thing be $verb? The $hold measures $a, $b, $c. Up and down do not matter, equal sizes just fit.",
            "Compare $p, $q and $r with a $hold of $a/$b/$c in the best position.",
        ),
    ),
    Sketch(
        "hours over midnight",
        """
        names                            | p    | from   | till | thing                | act            | act2          | noun
        night_rate_applies, is_night     | hour | 20..23 | 4..7 | cheap electricity    | is on          | on            | power company
        lamp_is_on, street_lamp_on       | hour | 18..21 | 5..7 | street lamp          | burns          | burning       | town
        bar_is_open, open_at             | hour | 17..20 | 1..3 | harbour bar          | is open        | open          | harbour
        gate_is_shut, park_closed        | hour | 19..22 | 6..8 | park gate            | is shut        | shut          | park
        guard_on_duty, has_guard         | hour | 18..22 | 4..8 | museum's guard       | is on duty     | on duty       | museum
        hives_asleep, bees_inside        | hour | 19..21 | 6..9 | bee hive             | is asleep      | asleep        | beekeeper
        """,
        (("p", "range 0,23"),),
        "bool",
        (
            "return $p >= $from or $p < $till",
            "return not $till <= $p < $from",
            "if $p >= $from:\n    return True\nreturn $p < $till",
        ),
        (
            "Is the $thing $act2 at this hour (0 to 23)? From $from in the evening until $till in the morning, when it ends.",
            "The $thing $act from $from o'clock through midnight up to, but not including, $till. True if the `$p` is in that time.",
            "Whether the $thing $act; it begins at $from and ends at $till the next morning.",
            "Tell the $noun if the $thing is $act2.\n\nThat is so from hour $from on and before hour $till.",
            "Between $from o'clock and $till o'clock the $thing $act, so not at $till itself. What about the given $p (24-hour clock)?",
            "True from $from till midnight and then before $till",
            "By day the $thing is not $act2: only from $from:00 on, or earlier than $till:00.",
        ),
    ),
    Sketch(
        "how long to save",
        """
        names                             | p      | q       | r       | thing       | unit   | units  | goal        | grow
        months_to_save, when_enough       | target | saved   | monthly | new tractor | month  | months | price       | put aside
        days_to_fill, filled_after        | volume | level   | daily   | rain barrel | day    | days   | capacity    | run in
        weeks_to_reach, dig_weeks         | length | dug     | weekly  | tunnel      | week   | weeks  | full length | dug
        shifts_to_finish, shifts_left     | order  | made    | per_shift | brick order | shift | shifts | order      | made
        rounds_to_knit, hours_to_sew      | needed | sewn    | hourly  | stage curtain | hour | hours  | length      | sewn
        trips_to_clear, loads_left        | rubble | removed | load    | building site | trip | trips  | heap        | taken away
        """,
        (("p", "range 1,90"), ("q", "range 0,50"), ("r", "range 1,12")),
        "int",
        (
            "count = 0\nwhile $q + count * $r < $p:\n    count += 1\nreturn count",
            "return max(0, -(-($p - $q) // $r))",
            "missing = $p - $q\nif missing <= 0:\n    return 0\nreturn (missing + $r - 1) // $r",
        ),
        (
            "After how many $units is the $thing done? `$r` are $grow each $unit, starting from `$q`; we need at least `$p`.",
            "$units until the $goal of the $thing is reached. 0 if it is reached already.",
            "How many more $units for the $thing? There is $q already, every $unit adds $r, and the goal is $p.",
            "The $thing has `$q` of `$p`. With `$r` $grow per $unit, how many full $units must pass?",
            "Number of $units still needed.\n\nEach one brings $r closer to the $p; the last may bring more than is needed. None if there is enough.",
            "Count the $units until $q, growing by $r a $unit, is no longer below $p",
            "So that the $thing can be announced: the $units it takes from the present `$q` to the `$p` when `$r` are $grow in each $unit (nothing missing, no $units).",
        ),
    ),
    Sketch(
        "middle of three",
        """
        names                         | p     | q      | r     | what     | things   | who       | place
        middle_offer, fair_price      | first | second | third | offer    | offers   | surveyor  | insurance claim
        middle_estimate, agreed_value | a     | b      | c     | estimate | estimates | expert   | auction house
        jury_mark, counted_mark       | one   | two    | three | mark     | marks    | judge     | diving contest
        counted_time, official_time   | left  | middle | right | time     | times    | timekeeper | swimming gala
        trusted_count, sheep_count    | morning | noon | evening | count  | counts   | shepherd  | farm
        middle_weight, noted_weight   | try1  | try2   | try3  | weight   | weights  | vet       | stable
        """,
        (("p", "range 0,20"), ("q", "range 0,20"), ("r", "range 0,20")),
        "int",
        (
            "return sorted(($p, $q, $r))[1]",
            "return $p + $q + $r - min($p, $q, $r) - max($p, $q, $r)",
            "low, high = min($p, $q), max($p, $q)\nreturn max(low, min(high, $r))",
        ),
        (
            "Which $what counts at the $place? Of the three $things neither the highest nor the lowest.",
            "The middle one of three $things.",
            "At the $place each $who gives a $what. The best and the worst are struck out; what remains?",
            "We do not trust extremes: of the $things take the one that is left without the smallest and the largest.",
            "The $what in between the other two (if two are equal, that one)",
            "There are three $things for the $place. Drop the top and the bottom one, keep the third.",
            "What goes into the book of the $place?\n\nThe median of `$p`, `$q` and `$r`.",
        ),
    ),
    Sketch(
        "rounds of a knockout",
        """
        names                             | p       | unit   | step   | who      | act                     | thing
        rounds_needed, knockout_rounds    | entrants | rounds | round | wrestlers | half of them go home (with an odd number the extra one stays) | knockout tournament
        washes_to_clean, rinse_count      | stains   | washes | wash  | stains   | half of them go away (of an odd number the extra one stays) | laundry
        cuts_needed, saw_cuts             | wines    | evenings | evening | wines | half of them are dropped (of an odd number one more is kept) | wine tasting
        sieve_passes, sievings            | stones   | passes | pass  | stones   | half of them fall through (the odd one stays on top) | gravel sieve
        audition_rounds, casting_rounds   | singers  | rounds | round | singers  | half of them are sent home (the odd one may stay) | opera audition
        cull_rounds, shortlist_rounds     | bids     | sittings | sitting | bids | half of them are ruled out (the odd one remains) | call for tenders
        """,
        (("p", "range 1,70"),),
        "int",
        (
            "count = 0\nleft = $p\nwhile left > 1:\n    left = (left + 1) // 2\n    count += 1\nreturn count",
            "return ($p - 1).bit_length()",
            "count = 0\nwhile 2**count < $p:\n    count += 1\nreturn count",
        ),
        (
            "How many $unit until only one of the $who is left? In each $step $act.",
            "$unit of the $thing. In every $step $act, and it goes on until there is just one.",
            "Number of $unit for `$p` $who in a $thing, where each $step $act.",
            "In each $step of the $thing $act. Count the ${unit} until a single one remains (0 if there is only one to begin with).",
            "$unit needed to get from this many $who down to one.\n\nPer $step, $act.",
            "The $thing starts with the given $who. With every $step, $act. When is it over? Give the number of $unit.",
        ),
    ),
    Sketch(
        "season and weekend rate",
        """
        names                          | p     | q          | first | last | high     | low    | extra  | thing          | period
        room_rate, price_of_room       | month | is_weekend | 6     | 8..9 | 110..140 | 70..90 | 10..25 | hotel room     | night
        boat_rate, boat_hire           | month | is_weekend | 5     | 9    | 60..90   | 30..45 | 8..15  | rowing boat    | day
        tent_pitch, pitch_rate         | month | is_holiday | 6..7  | 8    | 25..35   | 12..18 | 3..8   | tent pitch     | night
        ski_hut_rate, hut_price        | month | is_weekend | 2     | 4    | 80..120  | 40..60 | 10..20 | mountain hut   | night
        hall_rent, rent_of_hall        | month | is_saturday | 5..6 | 8..9 | 300..450 | 150..250 | 50..90 | wedding hall | day
        horse_ride, riding_price       | month | is_sunday  | 4..5  | 9..10 | 40..55  | 25..35 | 5..10  | riding horse   | day
        """,
        (("p", "range 1,12"), ("q", "flag")),
        "int",
        (
            "rate = $high if $first <= $p <= $last else $low\nif $q:\n    rate += $extra\nreturn rate",
            "base = $low\nif $first <= $p <= $last:\n    base = $high\nreturn base + $extra if $q else base",
            "price = $high if $p in range($first, $last + 1) else $low\nreturn price + ($extra if $q else 0)",
        ),
        (
            "What does the $thing cost per $period? $high in the season, months $first to $last, otherwise $low; if `$q` another $extra.",
            "Price of a $thing for one $period.\n\nMonths $first through $last are high season ($high), all others $low. Add $extra if `$q`.",
            "$high from month $first to month $last, $low in the rest of the year, $extra more when `$q`",
            "The $thing is $low euros a $period, in the season (month $first up to and including month $last) $high. `$q` adds $extra in any month.",
            "How much is a $thing? It depends on the `$p`: $first to $last is dear ($high), the others cheap ($low). Then there is the $extra for `$q`.",
            "Rate for a $period with the $thing. Season is $first-$last, both included, at $high; off season it is $low. With $q the guest pays $extra on top.",
        ),
    ),
    Sketch(
        "refused withdrawal",
        """
        names                        | class     | cap     | held    | p      | thing         | units   | who      | act
        withdraw, take_out           | Account   | opening | balance | amount | savings account | euros | customer | take out
        take, fetch                  | Depot     | supply  | stock   | count  | seed depot    | sacks   | farmer   | fetch
        draw, pour                   | Cask      | filled  | left    | litres | wine cask     | litres  | landlord | draw
        use, spend                   | Voucher   | value   | credit  | price  | spa voucher   | euros   | guest    | spend
        sell, hand_out               | Roll      | printed | tickets | number | ticket roll   | tickets | visitor  | buy
        deduct, take_leave           | LeaveBook | yearly  | days    | wanted | leave book    | days    | nurse    | take off
        """,
        (("p", "range 0,25"),),
        "bool",
        (
            "if $p > self.$held:\n    return False\nself.$held -= $p\nreturn True",
            "enough = $p <= self.$held\nif enough:\n    self.$held -= $p\nreturn enough",
            "if self.$held >= $p:\n    self.$held -= $p\n    return True\nreturn False",
        ),
        (
            "A $who wants to $act some $units. If there is that much, book it and return True; otherwise change nothing and return False.",
            "Take `$p` $units off the $thing. False, and nothing happens, if there are too few.",
            "May the $who $act so many $units? If yes they are gone afterwards. The $thing never goes below zero.",
            "Reduce what is in the $thing by the $p and say True, or say False and leave it as it is when that would be too much.",
            "Returns whether the $thing had enough $units.\n\nIf it had, the $p is subtracted.",
            "Lets the $who $act $units as long as they last (all of them is fine); True if it worked",
            "Subtract from the $units left, unless more are asked for than there are. The answer tells if it was done.",
        ),
        around="class $class:\n    def __init__(self, $cap: int) -> None:\n        self.$held = $cap",
        made=(("cap", "range 0,30"),),
    ),
    Sketch(
        "overflow of a filling",
        """
        names                         | class    | cap      | held   | p      | thing        | units   | act         | over
        pour_in, fill                 | Barrel   | capacity | level  | litres | rain barrel  | litres  | pour        | runs over
        load, put_on                  | Truck    | payload  | loaded | sacks  | truck        | sacks   | load        | stays behind
        admit, let_in                 | Hall     | places   | inside | people | concert hall | people  | admit       | has to wait outside
        store, shelve                 | Cellar   | room     | stored | crates | cheese cellar | crates | store       | finds no room
        house, take_on                | Stable   | boxes    | housed | horses | riding stable | horses | take        | is sent elsewhere
        stack, pile_up                | Shed     | size     | logs   | pieces | wood shed    | logs    | stack       | does not fit
        """,
        (("p", "range 0,25"),),
        "int",
        (
            "taken = min($p, self.$cap - self.$held)\nself.$held += taken\nreturn $p - taken",
            "self.$held += $p\nextra = max(0, self.$held - self.$cap)\nself.$held -= extra\nreturn extra",
            "free = self.$cap - self.$held\nif $p <= free:\n    self.$held += $p\n    return 0\nself.$held = self.$cap\nreturn $p - free",
        ),
        (
            "Put `$p` more into the $thing, as far as there is room, and return how much $over.",
            "How much $over? The $thing takes in what it can of the $units and never holds more than its `$cap`.",
            "$act the given $units until the $thing is full. The result is what $over (0 if everything went in).",
            "Add to the $thing, up to the $cap.\n\nReturns the $units that were too many.",
            "Takes as many $units as the $thing can still hold and gives back the number that did not go in.",
            "Try to $act all the $p; the part that $over is the answer",
            "The $thing can hold only `$cap` in all. Note what goes in now, return the rest.",
        ),
        around="class $class:\n    def __init__(self, $cap: int) -> None:\n        self.$cap = $cap\n        self.$held = 0",
        made=(("cap", "range 0,20"),),
    ),
    Sketch(
        "row and place of a number",
        """
        names                          | p      | per   | group | one   | thing         | where
        seat_in_row, find_seat         | ticket | 8..24 | row   | seat  | ticket        | open-air theatre
        bed_in_room, place_guest       | number | 2..6  | room  | bed   | hostel guest  | hostel
        plant_in_row, find_vine        | vine   | 20..40 | row  | plant | vine          | vineyard
        hook_on_rail, find_coat        | coat   | 10..25 | rail | hook  | coat          | cloakroom
        drawer_of_file, find_file      | file   | 12..30 | drawer | slot | file         | archive
        hole_in_tray, find_seedling    | pot    | 6..15 | tray  | hole  | seedling      | greenhouse
        """,
        (("p", "range 1,120"),),
        "tuple[int, int]",
        (
            "full, rest = divmod($p - 1, $per)\nreturn full + 1, rest + 1",
            "return ($p - 1) // $per + 1, ($p - 1) % $per + 1",
            "row, left = 1, $p\nwhile left > $per:\n    left -= $per\n    row += 1\nreturn row, left",
        ),
        (
            "In which $group and at which $one is this $thing? Each $group has $per; all numbers start at 1.",
            "($group, $one) of a $thing in the $where, $per to a $group, everything counted from 1.",
            "Where does $thing number `$p` go? We fill $group 1 with $per, then $group 2 and so on. Return the $group and the $one in it.",
            "The $where has $per places in a $group. Turn the running number of a $thing into the pair of $group and $one.\n\nNumber 1 is (1, 1).",
            "Find the $thing: a tuple of $group and $one. After every $per a new $group begins (counting from one throughout).",
            "$group number and $one number for `$p` if $per fit in a $group, both from 1 on",
            "Number 1 is in $group 1 at $one 1, number $per still in $group 1, the next in $group 2. Give both for the one asked for.",
        ),
    ),
    Sketch(
        "number with its ending",
        """
        names                       | p      | noun     | where          | after
        floor_name, floor_text      | floor  | floor    | hotel lift     | floor
        lot_title, lot_text         | lot    | lot      | auction list   | lot
        jubilee_text, name_jubilee  | years  | jubilee  | banner         | jubilee
        donation_text, pin_text     | times  | donation | donor card     | donation
        foal_text, foal_title       | number | foal     | stable book    | foal
        night_text, show_title      | night  | night    | theatre poster | night
        """,
        (("p", "range 1,34"),),
        "str",
        (
            'if 11 <= $p <= 13:\n    return f"{$p}th $after"\nending = {1: "st", 2: "nd", 3: "rd"}.get($p % 10, "th")\nreturn f"{$p}{ending} $after"',
            'if $p % 10 == 1 and $p != 11:\n    return f"{$p}st $after"\nif $p % 10 == 2 and $p != 12:\n    return f"{$p}nd $after"\nif $p % 10 == 3 and $p != 13:\n    return f"{$p}rd $after"\nreturn f"{$p}th $after"',
        ),
        (
            'Text for the $where: 1 -> "1st $noun", 2 -> "2nd $noun", 3 -> "3rd $noun", 11 -> "11th $noun" (numbers below 100).',
            'What does the $where say, "1st $noun", "4th $noun", "22nd $noun"? Mind 11, 12 and 13, which take "th". Numbers stay below 40.',
            'The $noun in correct English, as in "21st $noun" or "12th $noun", for `$p` from 1 to 99.',
            'Name of the $noun with st, nd, rd or th behind the number (under 100).\n\nFor example "3rd $noun", "13th $noun", "23rd $noun".',
            'Write the $p as an ordinal for the $where. 1 is "1st $noun", 30 is "30th $noun"; three digits do not occur.',
            '"5th $noun", "31st $noun", "11th $noun": the label on the $where for a number from 1 to 99',
        ),
    ),
    Sketch(
        "within limits or not",
        """
        names                            | p      | min | lo     | hi     | low     | high    | ok      | max | thing        | what        | unit
        fever_check, temperature_note    | degrees | 33 | 36..37 | 38..39 | cold  | fever   | fine    | 43 | calf         | temperature | degrees
        pressure_check, tyre_note        | bars   | 2 | 4..6   | 8..10  | pump    | deflate | good    | 12 | bus tyre     | pressure    | bars
        cellar_check, cellar_note        | humidity | 40 | 55..65 | 75..85 | dry   | damp    | right   | 99 | cheese cellar | humidity   | percent
        pulse_check, pulse_note          | beats  | 30 | 50..60 | 90..100 | slow   | fast    | calm    | 140 | patient      | pulse       | beats
        shelf_check, order_note          | pieces | 0 | 5..15  | 40..60 | order   | return  | keep    | 80 | shop shelf   | stock       | pieces
        kiln_check, kiln_note            | heat   | 700 | 900 / 950 | 1100 / 1150 | heat | wait | open   | 1300 | kiln         | heat        | degrees
        """,
        (("p", "range $min,$max"),),
        "str",
        (
            'if $p < $lo:\n    return "$low"\nif $p > $hi:\n    return "$high"\nreturn "$ok"',
            'return "$low" if $p < $lo else "$high" if $p > $hi else "$ok"',
            'if $lo <= $p <= $hi:\n    return "$ok"\nreturn "$low" if $p < $lo else "$high"',
        ),
        (
            'Is the $what of the $thing all right? "$ok" from $lo to $hi $unit, "$low" below, "$high" above.',
            'Note on the $thing: under $lo $unit "$low", over $hi "$high", anything else "$ok".',
            '"$ok" if the `$p` lies within $lo..$hi (both ends belong to it), otherwise "$low" or "$high"',
            'What do we write down for the $thing?\n\nLess than $lo: "$low". More than $hi: "$high". In between or just on the limit: "$ok".',
            'The $what should be at least $lo and at most $hi. Too little is "$low", too much "$high", and "$ok" if nothing is wrong.',
            'Word for the $what of a $thing. $lo and $hi themselves are still "$ok"; lower is "$low", higher is "$high".',
            'Tell whoever looks after the $thing: "$low" when there are fewer than $lo $unit, "$high" with more than $hi, else "$ok".',
        ),
    ),
    Sketch(
        "every so many years",
        """
        names                           | p    | start       | every | thing            | act
        is_fair_year, has_fair          | year | 1950..1990  | 2..4  | cattle fair      | held
        is_play_year, passion_year       | year | 1900..1960  | 5    | passion play     | performed
        roof_check_due, is_check_year   | year | 1990..2005  | 3..4  | roof inspection  | done
        census_due, is_census_year      | year | 1970..1990  | 3..5 | census of bats   | taken
        regatta_year, has_regatta       | year | 1960..1980  | 2..4  | harbour regatta  | sailed
        election_due, is_election_year  | year | 1980..1999  | 2..5  | guild election   | held
        """,
        (("p", "range 1960,2050"),),
        "bool",
        (
            "return $p >= $start and ($p - $start) % $every == 0",
            "if $p < $start:\n    return False\nreturn ($p - $start) % $every == 0",
            "return $p in range($start, $p + 1, $every)",
        ),
        (
            "Is the $thing $act in this year? The first was in $start, since then one every $every years.",
            "True if `$p` is a year of the $thing, which has been $act every $every years since $start (not before).",
            "The $thing: $start, and again every $every years. Does it fall into the given $p?",
            "Whether there is a $thing that year. It began in $start and comes round each $every years; earlier years had none.",
            "The $thing was first $act in $start.\n\nIt returns every $every years. Check the year.",
            "every $every years from $start on",
            "Do we have a $thing? Only in $start and then each time $every more years are over.",
        ),
    ),
)
