"""Lists of numbers in the order of time or place: highs, runs, crossings, changes, fills, totals, spells."""

from greenroom_tiny.sketches.sketch import Sketch

SKETCHES: tuple[Sketch, ...] = (
    Sketch(
        "number of the highest",
        """
        names                           | p         | what                    | day   | best
        wettest_day, day_of_most_rain   | rain      | millimetres of rain     | day   | wettest
        busiest_hour, rush_hour         | customers | customers at the till   | hour  | busiest
        best_week, strongest_week       | jars      | jars of honey sold      | week  | best
        richest_haul, best_haul         | crates    | crates of fish landed   | trip  | richest
        fullest_night, peak_night       | guests    | guests in the hotel     | night | fullest
        tallest_row, row_of_the_tallest | heights   | centimetres of the crop | row   | tallest
        """,
        (("p", "many range 0,12"),),
        "int",
        (
            "return $p.index(max($p)) + 1 if $p else 0",
            "if not $p:\n    return 0\nreturn $p.index(max($p)) + 1",
            "best = 0\nfor i, value in enumerate($p, 1):\n    if best == 0 or value > $p[best - 1]:\n        best = i\nreturn best",
        ),
        (
            "Which $day was the $best one? Count from 1, take the earlier one if two are equal, and 0 if there is nothing yet.",
            "Number of the $best $day, the first being 1; 0 for an empty list, the first of several equal ones.",
            "`$p` holds the $what, one number for each $day. Give the 1-based number of the $best $day (0 when nothing was written down; the first one wins a tie).",
            "Find the $best $day.\n\nThe list starts with $day 1. On a tie the first counts. Without any entry the answer is 0.",
            "We want to print the $best $day on the poster: return its number, counted from one, or 0 if `$p` is empty. Ties go to the earliest.",
            "On which $day were there the most $what? 1 stands for the first; the earliest if several share the top, 0 if the list is empty.",
            "Return the place (1, 2, 3, ...) of the largest entry in the $what. First one on ties, 0 without entries.",
        ),
    ),
    Sketch(
        "longest run above or below",
        """
        names                               | p       | what                    | day    | is             | op  | k      | spell
        longest_drought, dry_spell          | rain    | rainfall in mm          | day    | under          | <   | 2..5   | dry spell
        longest_heat, heat_wave             | highs   | temperature at noon     | day    | above          | >   | 5..8   | hot spell
        slack_season, longest_slack         | parcels | parcels handed in       | day    | fewer than     | <   | 3..6   | slack period
        longest_rush, rush_length           | queue   | people at the counter   | minute | more than      | >   | 4..7   | rush
        fit_streak, active_streak           | steps   | thousands of steps      | day    | at least       | >=  | 4..7   | good streak
        longest_lull, quiet_nights          | calls   | calls at the vet's      | night  | at most        | <=  | 3..6   | quiet stretch
        """,
        (("p", "many range 0,10"),),
        "int",
        (
            "longest = run = 0\nfor value in $p:\n    run = run + 1 if value $op $k else 0\n    longest = max(longest, run)\nreturn longest",
            "longest = 0\nrun = 0\nfor value in $p:\n    if value $op $k:\n        run += 1\n        longest = max(longest, run)\n    else:\n        run = 0\nreturn longest",
            "from itertools import groupby\n\nruns = groupby($p, key=lambda value: value $op $k)\nreturn max((len(list(group)) for matches, group in runs if matches), default=0)",
        ),
        (
            "How long was the longest $spell? Only ${day}s with $is $k count, and they must follow each other.",
            "Length of the longest $spell in `$p`: ${day}s in a row with $is $k.",
            "The longest $spell.\n\n`$p` is the $what, one entry a $day. Such a $spell lasts as long as the entries are $is $k; 0 if there is none.",
            "Most ${day}s in a row with $is $k ($what).",
            "For the yearly report: the greatest number of consecutive ${day}s that had $is $k. Anything else breaks the row.",
            "Return how many ${day}s the longest unbroken $spell took, where each $day has to be $is $k.",
            "`$p` has one number for every $day ($what). What we call $spell is a row of ${day}s with $is $k. How many ${day}s has the longest?",
        ),
    ),
    Sketch(
        "longest rising run",
        """
        names                                | p       | what                          | day     | rises            | stops
        longest_climb, growing_streak        | sales   | bread sold                    | day     | sold more than   | did not beat
        longest_growth, weeks_of_growth      | weights | weights of one calf           | week    | weighed more than | was not heavier than
        rising_bids, longest_bidding_up      | prices  | hammer prices                 | lot     | fetched more than | was not dearer than
        longest_rise, rising_tide            | levels  | water levels at the lock      | morning | stood higher than | stood no higher than
        longest_warming, warming_streak      | noons   | noon temperatures             | day     | was warmer than  | was not warmer than
        swelling_line, longest_swell         | waiting | people waiting at the counter | minute  | had more than    | had no more than
        """,
        (("p", "many range 1,9"),),
        "int",
        (
            "longest = run = 0\nfor before, now in zip($p, $p[1:]):\n    run = run + 1 if now > before else 0\n    longest = max(longest, run)\nreturn longest",
            "longest = 0\nrun = 0\nfor i in range(1, len($p)):\n    if $p[i] > $p[i - 1]:\n        run += 1\n    else:\n        run = 0\n    longest = max(longest, run)\nreturn longest",
        ),
        (
            "How many times in a row, at most, did a $day beat the one before? `$p` lists the $what in order.",
            "The longest series of rises in the $what. Count the rises, not the ${day}s: 3, 5, 6 are two rises.",
            "Longest row of ${day}s each of which $rises the $day before. The first $day has none before it and does not count.",
            "Look at the $what. A rise is a $day that $rises the previous one; tell the largest number of rises that follow each other directly.\n\n0 if nothing ever rises.",
            "We celebrate long upward streaks. Return the length of the longest, in steps upwards: [4, 5, 7, 7, 8] -> 2. Standing still ends a streak.",
            "Count the steps of the longest climb in `$p`, strictly upward only; an equal or lower $day ends it.",
            "How long did it keep going up at best? Each $day that $rises the last one adds 1, and a $day that $stops the last one sets it back to 0.",
        ),
    ),
    Sketch(
        "crossings of a limit",
        """
        names                             | p       | what                        | limit | mark         | day    | k    | alarm
        flood_alarms, count_floods        | levels  | water levels of the canal   | c     | flood mark   | hour   | 4..7 | the alarm went off
        overload_starts, times_overloaded | loads   | tonnes on the crane         | c     | safe load    | minute | 4..7 | it became overloaded
        times_crowded, crowd_starts       | inside  | visitors inside the museum  | c     | crowd limit  | minute | 4..7 | it got crowded
        frost_free_starts, thaws          | degrees | degrees in the orchard      | c     | frost line   | hour   | 3..6 | it thawed
        second_tills_opened, tills_opened | queue   | people in the queue         | c     | queue limit  | minute | 3..6 | a second till was opened
        times_over_budget, overspends     | spent   | hours the workshop was busy | c     | agreed hours | day    | 4..7 | it went over
        """,
        (("p", "many range 0,10"),),
        "int",
        (
            "return sum(before <= $k < now for before, now in zip($p, $p[1:]))",
            "times = 0\nfor before, now in zip($p, $p[1:]):\n    if before <= $k and now > $k:\n        times += 1\nreturn times",
            "return sum(1 for i in range(1, len($p)) if $p[i - 1] <= $k and $p[i] > $k)",
        ),
        (
            "How many times did the $what go up through the $mark of $k? That is, one entry is at most $k and the next is more.",
            "Number of upward crossings of $k in `$p` (from $k or less to more than $k).",
            "`$p` are the $what, $day by $day. Tell how often $alarm: whenever a value above $k follows one that is not above it.",
            "The $mark is $k. Count the moments when it was passed upwards; staying above does not count again, and neither does starting above it.",
            "We want to know how often $alarm. Only a change from $k or below to above $k counts. What was above from the beginning was never crossed.",
            "Crossings of the $mark.\n\nA crossing is a pair of neighbours in the list, the first not above $k, the second above. Falling back is not counted.",
            "Go through the $what and count each time they climb over $k from below or from exactly $k.",
        ),
    ),
    Sketch(
        "first time at a mark",
        """
        names                              | p        | q      | what                       | day  | mark
        first_ripe_day, picking_starts     | sugars   | needed | sugar values of the grapes | day  | ripe
        ready_for_market, sale_week        | weights  | wanted | weights of a pig           | week | heavy enough
        sold_at_lot, first_good_lot        | bids     | floor  | highest bids               | lot  | dear enough
        first_full_house, sold_out_evening | seats    | house  | seats sold                 | evening | a full house
        skating_day, ice_is_safe           | ice      | safe   | thickness of the ice in cm | day  | safe
        big_enough_to_pot, potting_week    | heights  | least  | heights of the seedling    | week | tall enough
        """,
        (("p", "many range 1,12"), ("q", "range 4,12")),
        "int | None",
        (
            "return next((i for i, value in enumerate($p, 1) if value >= $q), None)",
            "for i, value in enumerate($p, 1):\n    if value >= $q:\n        return i\nreturn None",
        ),
        (
            "First $day that is $mark, that is, `$p` reaches `$q`. Counted from 1; None if it never does.",
            "On which $day did it first come to at least `$q`? The list starts with $day 1. None means never.",
            "`$p` holds the $what. Return the number (from 1) of the earliest $day with `$q` or more, or None.",
            "When is it $mark for the first time?\n\nOne value per $day, starting with $day 1; `$q` itself is already enough. Return None if it has not happened.",
            "We only need to know the $day from which we can go on: the first whose value is not under `$q`, numbered from one. None if there is no such $day.",
            "Number of the first $day at `$q` or above (1 for the very first), else None. `$p`: $what.",
            "Tell the $day, counted from 1, on which the $what got to `$q`. If they never got there, give None.",
        ),
    ),
    Sketch(
        "changes from one to the next",
        """
        names                           | p        | what                       | day   | gain
        daily_gains, weight_changes     | weights  | weights of a calf          | day   | gain
        growth_per_week, weekly_growth  | heights  | heights of a sunflower     | week  | growth
        used_each_day, daily_use        | readings | meter readings             | day   | use
        lap_times, split_times          | clock    | stopwatch seconds at the end of each lap | lap | time
        price_moves, moves              | prices   | auction prices of a stamp  | year  | rise
        level_changes, rises            | levels   | water levels of the well   | month | rise
        """,
        (("p", "many range 0,60"),),
        "list[int]",
        (
            "return [now - before for before, now in zip($p, $p[1:])]",
            "return [$p[i] - $p[i - 1] for i in range(1, len($p))]",
            "changes = []\nfor i in range(1, len($p)):\n    changes.append($p[i] - $p[i - 1])\nreturn changes",
        ),
        (
            "How much was it more each $day than the $day before? Negative if it went down.",
            "`$p` are the $what in order. Give the $gain from each to the next.",
            "Changes from $day to $day, one fewer than there are entries.",
            "Turn the $what into differences: [3, 5, 4] -> [2, -1].",
            "List the differences between neighbours, later minus earlier; a single entry or none gives an empty list.",
            "The $gain $day by $day.\n\nThe first entry is only the starting point and has no result of its own.",
            "We note the $what but want to see the change: for all entries but the first, the entry less the one before it.",
        ),
    ),
    Sketch(
        "average without extremes",
        """
        names                              | p       | what                           | one      | best          | worst
        judges_score, diving_score         | points  | points from the judges         | judge    | highest       | lowest
        fair_weight, typical_weight        | weights | weights of the lambs           | lamb     | heaviest      | lightest
        typical_price, fair_price          | prices  | prices for the same chair      | sale     | dearest       | cheapest
        usual_wait, typical_wait           | waits   | minutes patients waited        | patient  | longest       | shortest
        typical_yield, fair_yield          | yields  | kilos picked from each tree    | tree     | best          | worst
        jury_mean, pie_contest_score       | votes   | points given by the jury       | juror    | most generous | harshest
        """,
        (("p", "many range 1,20"),),
        "float",
        (
            "if len($p) < 3:\n    return 0.0\nkept = sorted($p)[1:-1]\nreturn round(sum(kept) / len(kept), 2)",
            "if len($p) < 3:\n    return 0.0\nreturn round((sum($p) - max($p) - min($p)) / (len($p) - 2), 2)",
            "kept = sorted($p)[1:-1]\nreturn round(sum(kept) / len(kept), 2) if kept else 0.0",
        ),
        (
            "Average of the $what once the $best and the $worst are struck out (one of each). Two decimals; 0.0 for fewer than three.",
            "The $best and the $worst $one do not count, the mean of the others does. Round to 2 places and give 0.0 when nobody is left.",
            "`$p` are $what. Drop one $best and one $worst, then take the mean, rounded to two decimals.\n\nWith less than three values there is no mean: 0.0.",
            "Mean without the two extremes, rounded to hundredths, 0.0 if nothing remains.",
            "So that a single odd value cannot spoil it, leave the $worst and the $best $one out before you average. Rounded to 2 digits. If there are only two or fewer, 0.0.",
            "What do the $what come to on average, not counting one $best and one $worst? Rounded to two decimals; 0.0 if less than 3 are given.",
            "Trimmed mean of `$p`: the smallest and the largest value are removed once each, the rest is averaged to two decimals (0.0 without a rest).",
        ),
    ),
    Sketch(
        "moving average",
        """
        names                                 | p        | what                           | day     | k
        smoothed_sales, rolling_sales         | sales    | loaves sold                    | day     | 2..4
        rolling_rain, rain_averages           | rain     | rainfall in mm                 | day     | 2..4
        rolling_steps, step_averages          | steps    | hundreds of steps walked       | day     | 2..4
        mean_catches, rolling_catch           | catches  | fish caught                    | trip    | 2..3
        rolling_milk, milk_averages           | litres   | litres of milk from the herd   | morning | 2..4
        calmer_prices, price_averages         | prices   | prices of wool at the auction  | week    | 2..3
        """,
        (("p", "many range 0,20"),),
        "list[float]",
        (
            "return [round(sum($p[i - $k : i]) / $k, 1) for i in range($k, len($p) + 1)]",
            "averages = []\nfor end in range($k, len($p) + 1):\n    averages.append(round(sum($p[end - $k : end]) / $k, 1))\nreturn averages",
        ),
        (
            "Moving average over $k ${day}s of the $what, rounded to one decimal. Only full windows count.",
            "The $what jump about too much. Give the average of each $k ${day}s in a row, to 1 decimal; empty if there are fewer than $k.",
            "For every $k neighbouring entries of `$p`, their mean rounded to one place, from the oldest to the newest.",
            "Smooth the curve: the average of the first $k ${day}s, then of the $k that start one $day later and so on, each with one decimal.",
            "`$p` holds the $what for each $day. What was the average of the latest $k ${day}s, on every $day that has that many behind it (itself included)? One decimal.",
            "Rolling mean, window $k, 1 decimal.\n\nA list shorter than the window has no result at all.",
            "From the $what of each $day, a list of $k-$day averages (rounded to tenths). The first one needs $k ${day}s, so the result is shorter by that less one.",
        ),
    ),
    Sketch(
        "fill with the last known",
        """
        names                            | p        | what                    | day   | unknown          | q
        fill_diary, without_gaps         | rain     | rainfall in a diary     | day   | nobody looked    | usual
        fill_prices, last_known_prices   | prices   | prices of eggs          | week  | the stall closed | opening
        carry_forward, fill_weights      | weights  | weights of a foal       | day   | it was not weighed | at_birth
        fill_levels, repaired_levels     | levels   | levels of the canal     | hour  | the gauge failed | normal
        known_counts, fill_counts        | visitors | visitors of the museum  | hour  | the counter stuck | guess
        patched_heights, fill_heights    | heights  | heights of a young pine | month | it was forgotten | at_planting
        """,
        (("p", "many range -1,3"), ("q", "range 1,9")),
        "list[int]",
        (
            "filled = []\nknown = $q\nfor value in $p:\n    if value != -1:\n        known = value\n    filled.append(known)\nreturn filled",
            "filled = []\nfor value in $p:\n    if value == -1:\n        value = filled[-1] if filled else $q\n    filled.append(value)\nreturn filled",
        ),
        (
            "Replace every -1 in `$p` by the last value known before it. If it starts with -1, take `$q` until something is known.",
            "The $what, one per $day; -1 means $unknown. Fill such gaps with the entry before them, and with `$q` at the beginning.",
            "Fill the gaps: an unknown value (-1) stays what it was before, `$q` to begin with.",
            "-1 says that $unknown. Give the list with the last known number in its place; `$q` is assumed before the first $day.",
            "Carry the last good value forward over the -1 entries. `$q` stands in as long as there is none.",
            "List without holes.\n\nWhere $unknown, -1 is written. Use the most recent real entry then, or `$q` if there was none so far.",
            "What should we print for each $day? The entry itself, or if that is -1 the latest earlier one that is not (`$q` if there is none).",
        ),
    ),
    Sketch(
        "clamp to limits",
        """
        names                              | p        | what                               | one     | lo   | hi
        allowed_speeds, limit_speeds       | wanted   | belt speeds the operator asked for | speed   | 2..4 | 8..11
        booked_hours, countable_hours      | hours    | hours written down by the camp staff | entry | 1..3 | 7..9
        order_sizes, sensible_orders       | wishes   | boxes each branch would like       | order   | 2..4 | 9..12
        dose_within, safe_doses            | doses    | doses worked out for the cows      | dose    | 2..3 | 8..10
        paid_minutes, billed_minutes       | minutes  | minutes of each phone call         | call    | 1..3 | 8..12
        loads_in_bounds, trim_loads        | loads    | sacks planned for each cart        | cart    | 2..4 | 7..10
        """,
        (("p", "many range 0,16"),),
        "list[int]",
        (
            "return [min(max(value, $lo), $hi) for value in $p]",
            "return [max($lo, min($hi, value)) for value in $p]",
            "limited = []\nfor value in $p:\n    if value < $lo:\n        value = $lo\n    elif value > $hi:\n        value = $hi\n    limited.append(value)\nreturn limited",
        ),
        (
            "Nothing below $lo, nothing above $hi: what is outside becomes the nearer limit.",
            "The $what, each at least $lo and at most $hi.",
            "`$p` are the $what. Any $one under $lo is taken as $lo, one over $hi as $hi; the rest stays.",
            "Limit every $one to $lo..$hi: 0 -> $lo, 20 -> $hi, in between no change.",
            "Bring the $what into the range we accept.\n\nThe least is $lo, the most is $hi. Keep the order and the number of entries.",
            "Only values from $lo to $hi make sense here. Raise the smaller ones to $lo, cut the larger ones down to $hi and leave the others.",
            "Same list, but with $lo as the minimum and $hi as the maximum for each $one.",
        ),
    ),
    Sketch(
        "scale and add",
        """
        names                           | p       | what                      | one      | per    | k    | fixed              | b     | result
        parcel_fees, postage_for        | kilos   | weights in kilos          | parcel   | kilo   | 2..5 | a basic fee        | 3..9  | fee
        hire_prices, rentals            | days    | days each car was out     | car      | day    | 15..40 | insurance        | 10..30 | price
        repair_bills, labour_bills      | hours   | hours of work             | repair   | hour   | 30..60 | the call-out     | 15..45 | bill
        drying_minutes, oven_times      | pots    | thickness of the pots in mm | pot    | mm     | 3..8 | warming up         | 20..40 | time in minutes
        print_costs, quotes             | pages   | pages of each brochure    | brochure | page   | 2..6 | setting it up      | 12..50 | cost in cents
        stall_rents, rents_due          | metres  | metres of each stall      | stall    | metre  | 4..9 | electricity        | 5..15  | rent
        """,
        (("p", "many range 0,12"),),
        "list[int]",
        (
            "return [$b + $k * value for value in $p]",
            "return [value * $k + $b for value in $p]",
            "amounts = []\nfor value in $p:\n    amounts.append($b + value * $k)\nreturn amounts",
        ),
        (
            "What does each $one come to? $k for every $per and $b for $fixed.",
            "The $result of each $one: $b plus $k per $per. `$p` lists the $what.",
            "`$p` holds the $what, one for each $one. Every $per counts $k, and $fixed adds $b once.",
            "The $result for every $one: $k per $per on top of $b for $fixed.",
            "Turn the $what into what we write on the slip.\n\nEach $one starts at $b ($fixed); to that comes $k times the number in the list.",
            "For each $one, in the same order: $fixed is $b, each $per is $k more.",
            "Multiply by $k and add $b: that is the $result of a $one.",
        ),
    ),
    Sketch(
        "percentage of a range",
        """
        names                             | p     | thing             | lo     | hi       | lowtext   | hightext  | fill
        tank_percent, oil_left            | depth | oil tank          | 10..20 | 60..90   | empty     | full      | how full
        canal_percent, canal_fill         | level | canal             | 5..15  | 50..85   | at its lowest | at the brim | how high
        silo_percent, grain_share         | height | silo             | 2..10  | 60..90   | empty     | full      | how full
        growth_percent, progress          | height | little fir       | 8..20  | 70..90   | freshly planted | ready to sell | how far
        kiln_percent, heating_progress    | now   | kiln              | 15..25 | 70..90   | cold      | hot       | how far
        fever_bar, bar_length             | raised | roof fund        | 5..20  | 60..95   | just opened | complete | how far
        """,
        (("p", "range 0,99"),),
        "int",
        (
            "return min(100, max(0, ($p - $lo) * 100 // ($hi - $lo)))",
            "if $p <= $lo:\n    return 0\nif $p >= $hi:\n    return 100\nreturn ($p - $lo) * 100 // ($hi - $lo)",
            "share = ($p - $lo) * 100 // ($hi - $lo)\nreturn max(0, min(share, 100))",
        ),
        (
            "How far along is the $thing, in whole percent (rounded down)? $lo is 0 %, $hi is 100 %, and it stays within these.",
            "Percentage for the display, rounded down: the $thing is $lowtext at $lo and $hightext at $hi. Below is 0, above is 100.",
            "The $thing is $lowtext at $lo and $hightext at $hi. Tell `$p` as whole percent of the way between, rounding down, never below 0 or above 100.",
            "Whole percent from $lowtext ($lo) to $hightext ($hi), cut to 0..100, fractions dropped.",
            "Say $fill the $thing is.\n\n$lo and less gives 0, $hi and more gives 100, in between it is the share of the distance in percent without decimals (rounded down).",
            "Map `$p` from the range $lo to $hi onto 0 to 100. Only whole numbers, rounded down; outside the range the nearest end.",
            "We draw a bar for the $thing: 0 when $lowtext, which means $lo or under, and 100 when $hightext, which means $hi or over. Return the percentage, rounded down.",
        ),
    ),
    Sketch(
        "switch with two limits",
        """
        names                              | p        | what                       | thing        | on            | off           | hi   | lo   | day
        pump_states, pump_plan             | levels   | water levels in the cellar | pump         | starts        | stops         | 7..8 | 2..4 | hour
        till_open, second_till             | queue    | people in the queue        | second till  | opens         | closes        | 6..8 | 2..3 | minute
        vents_open, vent_states            | degrees  | degrees in the greenhouse  | roof window  | opens         | shuts         | 6..8 | 2..4 | hour
        warnings_on, warning_shown         | wind     | wind strengths in the port | storm ball   | is hoisted    | is taken down | 6..8 | 3..4 | hour
        extra_shift, extra_shifts          | orders   | open orders                | extra shift  | is called in  | is sent home  | 6..8 | 2..4 | day
        fan_runs, fan_states               | humidity | damp in the archive        | fan          | goes on       | goes off      | 6..8 | 2..4 | hour
        """,
        (("p", "many range 0,10"),),
        "list[bool]",
        (
            "on = False\nstates = []\nfor value in $p:\n    if value > $hi:\n        on = True\n    elif value < $lo:\n        on = False\n    states.append(on)\nreturn states",
            "states = []\nfor value in $p:\n    last = states[-1] if states else False\n    states.append(value > $hi or (last and value >= $lo))\nreturn states",
        ),
        (
            "Is the $thing on? It $on above $hi and $off below $lo; in between it stays as it was. At first it is off. One answer for each entry.",
            "`$p` are the $what, one per $day. The $thing $on when there is more than $hi and $off only when there is less than $lo. True where it is on; it begins off.",
            "States of the $thing (True = on), starting from off: above $hi it $on, under $lo it $off, otherwise no change.",
            "So that it does not flutter, the $thing $on over $hi but $off only under $lo. Give its state after every value in `$p`; off before the first.",
            "Two limits: on over $hi, off under $lo, and between them whatever it was.\n\nReturn a flag for each of the $what. The $thing is off to begin with.",
            "Follow the $what and tell each time whether the $thing is on. More than $hi: it $on. Less than $lo: it $off. $lo to $hi changes nothing; initially off.",
            "A list of bools for the $thing with hysteresis, on above $hi, off below $lo, off at the start.",
        ),
    ),
    Sketch(
        "stock never below zero",
        """
        names                             | p       | q       | what                                | stock            | unit   | left
        sacks_left, stock_after           | moves   | start   | deliveries (plus) and sales (minus) | stock of feed    | sacks  | in the barn
        queue_after, still_waiting        | flow    | waiting | people who came less people served, for each minute | queue | people | in line
        water_left, butt_level            | days    | litres  | litres of rain caught less litres used, for each day | water butt | litres | in it
        mail_left, letters_in_tray        | changes | letters | letters that came less those answered, for each day | in-tray | letters | in the tray
        coal_left, bunker_after           | flow    | tonnes  | tonnes delivered or (negative) burnt | coal bunker     | tonnes | in the bunker
        eggs_left, crate_after            | flow    | eggs    | eggs collected or (negative) asked for | egg shelf    | eggs   | on the shelf
        """,
        (("p", "many range -9,8"), ("q", "range 0,9")),
        "int",
        (
            "for change in $p:\n    $q = max(0, $q + change)\nreturn $q",
            "amount = $q\nfor change in $p:\n    amount = max(amount + change, 0)\nreturn amount",
            "amount = $q\nfor change in $p:\n    amount += change\n    if amount < 0:\n        amount = 0\nreturn amount",
        ),
        (
            "How many $unit are $left at the end? There were `$q`; apply `$p` one after the other, but it can never be less than nothing.",
            "Follow the $stock through `$p`, from `$q` on. It stops at 0 each time it would go below.",
            "`$p` lists $what. Starting with `$q` $unit, what remains? You cannot have fewer than none, at no time.",
            "The $stock starts at `$q` and changes by each number of `$p`.\n\nIf there is not enough it is simply empty (0) and nothing is owed. Return the final number of $unit.",
            "$unit $left after everything in `$p` has happened to the `$q` of the beginning; whenever it falls under zero, go on from zero.",
            "Add up `$q` and `$p` in order without ever going negative: a result under 0 counts as 0 for the next step.",
            "We want to know what is $left. `$q` at first, then the changes in `$p`, where a shortage just empties it and is forgotten.",
        ),
    ),
    Sketch(
        "when a total is reached",
        """
        names                               | p       | q      | what                         | day   | together
        days_to_fill, filled_on             | loads   | room   | crates put in a container    | day   | the container is full
        goal_reached, fund_complete         | gifts   | goal   | amounts given for the organ  | week  | the organ is paid
        enough_rain_on, soaked_on           | rain    | needed | millimetres of rain          | day   | the ground has had enough
        permit_used_up, quota_reached       | catches | quota  | tonnes of herring landed     | trip  | the quota is used up
        walked_by, distance_done            | walked  | length | kilometres walked            | day   | the whole trail is done
        weeks_until_paid, paid_after        | rates   | price  | instalments of a customer    | month | the sofa is paid
        """,
        (("p", "many range 0,9"), ("q", "range 1,20")),
        "int",
        (
            "total = 0\nfor i, value in enumerate($p, 1):\n    total += value\n    if total >= $q:\n        return i\nreturn 0",
            "from itertools import accumulate\n\nreturn next((i for i, total in enumerate(accumulate($p), 1) if total >= $q), 0)",
        ),
        (
            "After how many ${day}s do the $what add up to `$q` or more? 0 if they never do.",
            "On which $day (from 1) is it so far that $together? `$p` lists the $what, `$q` is what it takes. 0 means not yet.",
            "Number of the $day on which the running total of `$p` first reaches `$q`, else 0.",
            "Tell after which $day $together: all the $what until then make at least `$q`.\n\n${day}s are numbered from 1. Return 0 if it is still too little at the end.",
            "How many entries of `$p` are needed, taken from the front, for a sum of at least `$q`? Not enough in all: 0.",
            "`$q` is needed in all. Go through the $what and return the number of the $day when that is reached; 0 when it is not.",
            "The $day (1, 2, ...) when $together, that is, when `$q` has come together from `$p`; otherwise 0.",
        ),
    ),
    Sketch(
        "rank among the others",
        """
        names                             | p       | q      | what                             | one       | better     | op
        place_of, place_in_race           | times   | own    | finishing times of the runners   | runner    | was faster | <
        pumpkin_place, show_place         | weights | ours   | weights of the pumpkins on show  | pumpkin   | is heavier | >
        bid_rank, rank_of_bid             | bids    | bid    | bids made so far                 | bid       | is higher  | >
        catch_rank, angler_place          | catches | mine   | lengths of the fish caught       | fish      | is longer  | >
        cheapness_rank, offer_place       | offers  | offer  | offers from the builders         | offer     | is cheaper | <
        vote_rank, seat_rank              | votes   | hers   | votes of the candidates          | candidate | had more   | >
        """,
        (("p", "many range 1,9"), ("q", "range 1,9")),
        "int",
        (
            "return 1 + sum(value $op $q for value in $p)",
            "return len([value for value in $p if value $op $q]) + 1",
            "place = 1\nfor value in $p:\n    if value $op $q:\n        place += 1\nreturn place",
        ),
        (
            "Which place does `$q` get among the $what? First place is 1; equals share a place.",
            "Rank of `$q` in `$p`: one more than the number of those where the $one $better.",
            "`$p` are the $what. Tell the place of the $one with `$q`: each $one that $better pushes it down by one, equal ones do not.",
            "Place for `$q`, 1 if no $one $better.",
            "We announce places at the end. How far down is `$q`, when every $one that $better comes before it, and ties are kind to it?",
            "Return the rank of `$q`.\n\nThe others are in `$p` ($what). Nobody before it means rank 1; one with the same value is not before it.",
            "1 if no $one in `$p` $better than `$q`, 2 if just one does, and so on.",
        ),
    ),
    Sketch(
        "lower middle value",
        """
        names                                | p       | what                             | one
        middle_age, typical_age              | ages    | ages of the campers              | camper
        usual_length, median_stay            | nights  | nights the guests stayed         | guest
        median_price, middle_price           | prices  | prices of the paintings          | painting
        typical_delay, middle_delay          | delays  | days the parcels took            | parcel
        median_litter, middle_litter         | litters | piglets in each litter           | litter
        middle_claim, typical_claim          | claims  | claims on the insurance, in tens | claim
        """,
        (("p", "many range 1,30"),),
        "int | None",
        (
            "if not $p:\n    return None\nreturn sorted($p)[(len($p) - 1) // 2]",
            "from statistics import median_low\n\nreturn median_low($p) if $p else None",
            "ordered = sorted($p)\nreturn ordered[(len(ordered) - 1) // 2] if ordered else None",
        ),
        (
            "The middle one of the $what when they are put in order; with two in the middle the smaller. None if there are none.",
            "Median of `$p`, the lower of the two middle values for an even number, None for an empty list.",
            "Half of the $what are at most this much. Line them up by size and take the one in the middle (the lower one if there are two); None without any.",
            "What is typical? Not the mean but the $one that stands in the middle when all are sorted. For an even number take the one just before the middle. None if the list is empty.",
            "`$p` holds the $what in no order.\n\nReturn the middle value by size. Of two middle ones the lesser, of nothing None.",
            "Middle of the $what: [9, 2, 5] -> 5 and [9, 2, 5, 4] -> 4; nothing at all gives None.",
            "Lower median of the $what or None.",
        ),
    ),
    Sketch(
        "two closest",
        """
        names                                  | p       | what                                 | one     | apart
        tightest_gap, closest_landings         | minutes | minutes at which planes land         | landing | minutes apart
        closest_posts, narrowest_gap           | posts   | metres along the fence of each post  | post    | metres apart
        nearest_pair, closest_ages             | ages    | ages of the horses in the stable     | horse   | years apart
        closest_bids, smallest_difference      | bids    | sealed bids, in no order             | bid     | different
        shortest_interval, tightest_visits     | visits  | minutes at which patients are due    | patient | minutes apart
        closest_rows, least_spacing            | rows    | positions of the vines               | vine    | apart
        """,
        (("p", "many range 0,60"),),
        "int",
        (
            "ordered = sorted($p)\nreturn min((b - a for a, b in zip(ordered, ordered[1:])), default=0)",
            "from itertools import combinations\n\nreturn min((abs(a - b) for a, b in combinations($p, 2)), default=0)",
            "if len($p) < 2:\n    return 0\nordered = sorted($p)\nreturn min(ordered[i] - ordered[i - 1] for i in range(1, len(ordered)))",
        ),
        (
            "How far apart are the two that are closest to each other? 0 if there are fewer than two.",
            "Smallest difference between any two of the $what, which are not sorted. 0 for less than two.",
            "`$p`: $what. How close do two of them come? Return the difference of the closest pair, or 0 without a pair.",
            "The least gap.\n\nCompare every $one with every other one, wherever they stand in `$p`; with one or none the answer is 0.",
            "We fear that two are too near to each other, so tell the smallest distance between two entries of `$p` (0 if there are no two).",
            "The nearest two of the $what are how much $apart? If there is no second $one, 0.",
            "Return the minimum distance between two entries, e.g. [20, 3, 9, 12] -> 3; no pair gives 0.",
        ),
    ),
    Sketch(
        "positions out of range",
        """
        names                               | p       | what                           | one     | lo   | hi
        odd_eggs, eggs_to_reject            | grams   | weights of the eggs            | egg     | 3..4 | 7..8
        bolts_out_of_tolerance, bad_bolts   | widths  | widths of the bolts            | bolt    | 3..4 | 6..8
        patients_to_call, worrying_readings | values  | blood values                   | patient | 3..4 | 7..8
        bad_cups, cups_to_melt_down         | sizes   | heights of the clay cups       | cup     | 3..4 | 6..7
        suspicious_claims, odd_claims       | claims  | claims of one year             | claim   | 2..3 | 7..8
        wrong_bales, bales_to_redo          | bales   | weights of the straw bales     | bale    | 3..4 | 7..8
        """,
        (("p", "many range 1,10"),),
        "list[int]",
        (
            "return [i for i, value in enumerate($p) if not $lo <= value <= $hi]",
            "return [i for i, value in enumerate($p) if value < $lo or value > $hi]",
            "places = []\nfor i, value in enumerate($p):\n    if value < $lo or value > $hi:\n        places.append(i)\nreturn places",
        ),
        (
            "Which entries of `$p` are not between $lo and $hi? Give their indexes; the limits themselves are fine.",
            "Indexes of the values below $lo or above $hi.",
            "The $what should be $lo to $hi. Tell where in the list (from 0) they are not.",
            "Every $one from $lo up to and including $hi passes. Return the positions, starting at 0, of those that do not.",
            "Someone has to look at each $one outside $lo..$hi again, so list the indexes in `$p`.",
            "Find the strays.\n\nAny $one is all right with at least $lo and at most $hi. The result has the 0-based index of each other one, in order.",
            "`$p` are the $what. At which indexes is the $one too small (under $lo) or too large (over $hi)?",
        ),
    ),
    Sketch(
        "sums of groups",
        """
        names                              | p       | what                          | day   | group   | k    | last
        weekly_sums, weekly_sales          | sold    | bouquets sold                 | day   | week    | 7    | a last week that is not complete
        crate_weights, weight_per_crate    | apples  | weights of the apples as they are packed | apple | crate | 3..4 | a last crate that is not full
        shift_totals, output_per_shift     | made    | bricks made                   | hour  | shift   | 2..4 | a last shift that is not over
        quarter_totals, per_quarter        | bills   | heating bills                 | month | quarter | 3    | a last quarter that is not complete
        boat_loads, load_per_boat          | people  | weights of those who queue    | person | boat   | 2..4 | a last boat with empty seats
        page_counts, visits_per_page       | visits  | visits in the guest book      | line  | page    | 3..4 | a last page that is not full
        """,
        (("p", "many range 1,30"),),
        "list[int]",
        (
            "return [sum($p[i : i + $k]) for i in range(0, len($p), $k)]",
            "sums = []\nfor start in range(0, len($p), $k):\n    sums.append(sum($p[start : start + $k]))\nreturn sums",
            "sums = []\nfor i, value in enumerate($p):\n    if i % $k == 0:\n        sums.append(0)\n    sums[-1] += value\nreturn sums",
        ),
        (
            "One sum for every $group; a $group has $k entries, and $last counts as well.",
            "`$p` holds the $what in order. Each $k of them make a $group: what does every $group add up to? Include $last.",
            "Total per $group of $k, also for $last.",
            "Add up $k entries at a time: the first $k, the next $k and so on, the remainder (if any) by itself at the end.",
            "The $what, but one number per $group instead of one per $day. A $group is $k in a row from the start of the list; the rest makes a shorter one.",
            "Sums by $group.\n\nThe list starts with the first $day of a $group, $k belong together. Don't forget $last.",
            "Return the totals of consecutive blocks of $k from `$p`; the last block may be shorter.",
        ),
    ),
    Sketch(
        "compare two day by day",
        """
        names                             | p       | q       | us             | them           | day    | more
        days_ahead, better_days           | ours    | theirs  | our stall      | the other stall | day   | sold more
        nights_fuller, fuller_nights      | inn     | hotel   | the inn        | the hotel      | night  | had more guests
        weeks_heavier, heavier_weeks      | calf    | twin    | the calf       | its twin       | week   | weighed more
        hours_busier, busier_hours        | north   | south   | the north gate | the south gate | hour   | let in more people
        years_drier, wetter_years         | valley  | hill    | the valley     | the hill       | year   | had more rain
        evenings_won, evenings_ahead      | opera   | circus  | the opera      | the circus     | evening | had more visitors
        """,
        (("p", "many range 1,9"), ("q", "many range 1,9")),
        "int",
        (
            "return sum(a > b for a, b in zip($p, $q))",
            "return sum(1 for a, b in zip($p, $q) if a > b)",
            "times = 0\nfor a, b in zip($p, $q):\n    if a > b:\n        times += 1\nreturn times",
        ),
        (
            "On how many ${day}s was it $us that $more? Compare `$p` with `$q` entry by entry, as far as both go.",
            "Number of ${day}s when $us $more than $them.",
            "`$p` is for $us and `$q` for $them, one number per $day. Count the ${day}s on which $us $more; equal does not count, nor does any $day that only one list has.",
            "How often did $us beat $them? Both lists start with the same $day; where one ends, stop.",
            "Two lists, side by side. Tell the number of places at which `$p` is strictly larger than `$q` (the longer list's rest is ignored).",
            "For the newsletter: on so and so many ${day}s $us $more than $them.\n\nTies are no victory. Surplus entries at the end of the longer list do not matter.",
            "How many ${day}s went to $us, that is, `$p` above `$q`, until the shorter list is over?",
        ),
    ),
    Sketch(
        "gaps in numbering",
        """
        names                               | p        | what                           | one     | missing
        missing_tickets, lost_tickets       | tickets  | cloakroom tickets handed back  | ticket  | lost
        missing_invoices, invoice_gaps      | invoices | invoice numbers in the folder  | invoice | missing
        empty_boxes, free_boxes             | boxes    | numbers of the nest boxes that are taken | box | free
        lots_skipped, skipped_lots          | lots     | lots that were called          | lot     | skipped
        missing_volumes, volume_gaps        | volumes  | volumes of the year-book on the shelf | volume | missing
        free_berths, gaps_on_the_quay       | berths   | berths with a boat             | berth   | empty
        """,
        (("p", "many range 1,12"),),
        "list[int]",
        (
            "if not $p:\n    return []\nreturn [n for n in range(min($p), max($p) + 1) if n not in $p]",
            "return sorted(set(range(min($p), max($p) + 1)) - set($p)) if $p else []",
            "gaps = []\nordered = sorted($p)\nfor before, after in zip(ordered, ordered[1:]):\n    gaps.extend(range(before + 1, after))\nreturn gaps",
        ),
        (
            "Which numbers are $missing, between the smallest and the largest of `$p`? Ascending; nothing for an empty list.",
            "The $missing numbers, in order. `$p` has the $what in any order, perhaps with repeats; look only from the lowest to the highest of them.",
            "List each $one that is $missing: not in `$p` although a lower and a higher one are.",
            "Gaps in the numbering of the $what, as a sorted list of the numbers left out.",
            "`$p`: $what. Return what is not there from its minimum to its maximum, smallest first, so that somebody can go and check.",
            "Every $one should follow the one before. Tell the numbers that are $missing.\n\nThe list may be unsorted and may have doubles; below the least and above the greatest we do not look.",
            "Whole numbers inside the span of `$p` that do not occur in it, e.g. [7, 3, 4] -> [5, 6].",
        ),
    ),
    Sketch(
        "every n-th",
        """
        names                                | p        | what                         | one      | k | m | nth | why
        bottles_to_test, drawn_samples       | bottles  | bottles as they are filled   | bottle   | 3 | 2 | third | is opened and tested
        bags_to_search, searched_bags        | bags     | bags on the belt             | bag      | 2 | 1 | second | is searched
        trees_to_fell, marked_trees          | trees    | trees along the path         | tree     | 3 | 2 | third | is felled
        free_coffees, lucky_customers        | numbers  | customers by number          | customer | 4 | 3 | fourth | gets a present
        letters_checked, spot_checks         | letters  | letters in the tray          | letter   | 2 | 1 | second | is checked
        rows_to_weigh, weighed_lambs         | lambs    | lambs by ear number          | lamb     | 3 | 2 | third | is weighed
        """,
        (("p", "many range 1,99"),),
        "list[int]",
        (
            "return $p[$m::$k]",
            "return [value for i, value in enumerate($p, 1) if i % $k == 0]",
            "picked = []\nfor i in range(len($p)):\n    if (i + 1) % $k == 0:\n        picked.append($p[i])\nreturn picked",
        ),
        (
            "Out of every $k the last one $why. Which are these?",
            "Number $k in `$p`, then every further $k later.",
            "Every $nth $one $why. `$p` lists the $what; return those it hits.",
            "After $m that are left alone comes one that $why, and so on again and again. Give these, in order.",
            "`$p` holds the $what. The $one in place $k $why, likewise those at twice, three times that place; places start at 1.",
            "Pick each $one whose place is a multiple of $k.\n\nThe first has place 1, so it is never picked.",
            "We cannot look at all of them, so only each $nth $one $why: return them as a list.",
        ),
    ),
    Sketch(
        "rounds and rest",
        """
        names                              | p       | q        | round    | what        | rest            | k
        training_minutes, session_length   | rounds  | minutes  | round    | exercise    | rest            | 1..4
        drying_hours, painting_time        | coats   | hours    | coat     | painting    | drying          | 2..6
        show_length, evening_length        | acts    | minutes  | act      | playing     | interval        | 10..20
        firing_hours, kiln_hours           | loads   | hours    | load     | firing      | cooling down    | 3..9
        shearing_time, shearing_minutes    | sheep   | minutes  | sheep    | shearing    | pause           | 1..3
        clinic_minutes, surgery_length     | patients | minutes | patient  | examining   | cleaning        | 2..6
        """,
        (("p", "range 0,9"), ("q", "range 1,30")),
        "int",
        (
            "if $p == 0:\n    return 0\nreturn $p * $q + ($p - 1) * $k",
            "return $p * $q + max(0, $p - 1) * $k",
            "return $p * ($q + $k) - $k if $p > 0 else 0",
        ),
        (
            "How long does it all take? Each $round needs `$q` of $what, and between two of them there are $k of $rest.",
            "`$p` times `$q`, with $k for $rest in between; none after the last one, and 0 for no $round at all.",
            "Length of the whole thing: `$q` for every $round, plus $k of $rest after each but the last.",
            "From the start of the first $round to the end of the last: `$p` of them at `$q` each and $k of $rest between neighbours. No $round, no time.",
            "We have to book the room, so how long for `$p` of them?\n\nOne takes `$q`. Before the next begins, $rest takes $k. Nothing to do means 0.",
            "Each $round is `$q` long; $rest of $k separates it from the next $round. Give the total for `$p`.",
            "Total of $what and $rest. The $rest ($k) only comes between, so `$p` of them have one less; with 0 it is 0.",
        ),
    ),
    Sketch(
        "strict alternation",
        """
        names                          | p      | what                              | one     | x     | y
        feet_alternate, marching_well  | feet    | feet as they touch the ground    | step    | left  | right
        shifts_alternate, fair_shifts  | shifts  | shifts of a nurse, day by day    | shift   | early | late
        rows_alternate, well_knitted   | rows    | rows of a scarf                  | row     | plain | purl
        gates_alternate, gate_in_order | passes  | signals of the turnstile         | signal  | in    | out
        feeds_alternate, fed_in_turn   | feeds   | feeds of the foal                | feed    | milk  | oats
        lamp_consistent, blinks        | states  | states of the harbour lamp       | state   | on    | off
        """,
        (("p", "many pick $x,$y"),),
        "bool",
        (
            "return all(a != b for a, b in zip($p, $p[1:]))",
            "for before, now in zip($p, $p[1:]):\n    if before == now:\n        return False\nreturn True",
            "return not any($p[i] == $p[i - 1] for i in range(1, len($p)))",
        ),
        (
            "True if $x and $y take turns all the time, no matter which begins.",
            "Do the $what alternate? Never the same $one twice running; an empty list is fine.",
            "`$p` holds '$x' and '$y'. Say whether each $one differs from the one before it.",
            "After $x must come $y and after $y must come $x. Is that so throughout?",
            "False as soon as two neighbours in `$p` are equal, else True (also for one or none).",
            "Check the $what.\n\nIt is wrong if '$x' follows '$x' or '$y' follows '$y'; otherwise it is right.",
            "We suspect that now and then a $one is repeated. Tell if `$p` is clean: always $x, $y, $x, ... or $y, $x, $y, ...",
        ),
    ),
    Sketch(
        "biggest jump",
        """
        names                               | p       | what                         | day   | dir
        biggest_swing, wildest_day          | highs   | midday temperatures          | day   | warmer or colder
        largest_price_jump, wildest_move    | prices  | prices of a sack of wool     | week  | up or down
        steepest_step, worst_step           | stairs  | heights of the stones        | stone | up or down
        sharpest_change, worst_swing        | weights | weights of the old cat       | visit | more or less
        greatest_change, largest_swing      | guests  | guests in the camp           | night | more or fewer
        level_jump, strongest_change        | levels  | levels of the reservoir      | month | up or down
        """,
        (("p", "many range -5,30"),),
        "int",
        (
            "return max((abs(b - a) for a, b in zip($p, $p[1:])), default=0)",
            "biggest = 0\nfor a, b in zip($p, $p[1:]):\n    biggest = max(biggest, abs(b - a))\nreturn biggest",
            "if len($p) < 2:\n    return 0\nreturn max(abs($p[i] - $p[i - 1]) for i in range(1, len($p)))",
        ),
        (
            "By how much, at most, did it change from one $day to the next, $dir?",
            "Largest jump between neighbours in `$p`, whichever way; 0 with fewer than two.",
            "`$p` are the $what. What was the greatest difference from a $day to the one right after it? The direction does not matter.",
            "The wildest change.\n\nOnly compare each $day with the following one. The result is never negative, and 0 if there is nothing to compare.",
            "How big was the biggest step between two consecutive ${day}s ($dir)?",
            "Take the $what and return the strongest change, as a positive number, that happened from $day to $day.",
            "[4, 9, 7, 1] -> 6, because the greatest difference of two neighbours is that from 7 to 1. No neighbours: 0.",
        ),
    ),
    Sketch(
        "worst fall from a high",
        """
        names                              | p       | what                           | fell
        worst_loss, deepest_fall           | prices  | prices of a painting           | lost value
        most_weight_lost, worst_weight_loss | weights | weights of a horse            | lost weight
        largest_drop, deepest_sinking      | levels  | levels of the lake             | sank
        worst_decline, members_lost        | members | members of the choir           | shrank
        herd_decline, worst_herd_loss      | herd    | numbers of the herd            | shrank
        furthest_fall, deepest_descent     | heights | heights along a hike           | went down
        """,
        (("p", "many range 1,40"),),
        "int",
        (
            "high = worst = 0\nfor value in $p:\n    high = max(high, value)\n    worst = max(worst, high - value)\nreturn worst",
            "return max((max($p[: i + 1]) - value for i, value in enumerate($p)), default=0)",
            "worst = 0\nfor i, value in enumerate($p):\n    for later in $p[i + 1 :]:\n        worst = max(worst, value - later)\nreturn worst",
        ),
        (
            "How far did it fall, at worst, from a high to any later low? 0 if it never fell.",
            "Greatest drop from an entry of `$p` to a later one, not only to the next.",
            "`$p` are the $what in the order of time. By how much has it $fell at most, measured from the highest value until then?",
            "Deepest fall below an earlier peak, 0 if there is none.",
            "At every moment compare with the best so far; return the largest amount that was missing.",
            "The worst setback.\n\nFor each entry take the highest up to then minus the entry itself; the largest of these is the answer, 0 for an empty list.",
            "Whoever came at the top and left at the bottom afterwards: how much less was it then? Pick the two entries of `$p`, first and later, with the greatest loss (0 if no loss).",
        ),
    ),
    Sketch(
        "records so far",
        """
        names                              | p        | what                         | one      | beats
        count_records, new_records         | jumps    | jumps in the order they were made | jump | longer than
        record_hauls, how_many_records     | hauls    | catches of the boat          | catch    | larger than
        visible_trees, trees_in_sight      | trees    | heights of the trees in a row | tree    | higher than
        price_records, new_highs           | prices   | prices at the auction        | price    | higher than
        growth_records, record_melons      | melons   | weights of the melons        | melon    | heavier than
        attendance_records, best_crowds    | crowds   | visitors at each show        | crowd    | bigger than
        """,
        (("p", "many range 1,15"),),
        "int",
        (
            "best = 0\nrecords = 0\nfor value in $p:\n    if value > best:\n        best = value\n        records += 1\nreturn records",
            "return sum(all(value > before for before in $p[:i]) for i, value in enumerate($p))",
            "from itertools import accumulate\n\nreturn len(set(accumulate($p, max)))",
        ),
        (
            "How many records were there? A record is $beats everything before it, and the first $one always is one.",
            "Count each $one that is $beats all the earlier ones (the first counts).",
            "`$p`: $what. How often was there a new best, the very first included? Equalling the best is not enough.",
            "Number of times the best so far was beaten, plus one for the first $one; 0 for an empty list.",
            "Each time a $one is $beats all that came before, the bell is rung. How often does it ring? It also rings for the first.",
            "New highs in `$p`.\n\nAn entry counts if no earlier one is as large or larger.",
            "From the front, how many entries stand out over everything that stands before them?",
        ),
    ),
)
