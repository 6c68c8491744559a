"""More lists of numbers in the order of time or place: spells, queues, smoothing, growth, shares, rolling windows."""

from greenroom_tiny.sketches.sketch import Sketch

SKETCHES: tuple[Sketch, ...] = (
    Sketch(
        "fill between neighbours",
        """
        names                               | p       | what                         | one      | unknown
        estimate_missing, repaired_weights  | weights | weekly weights of a heifer   | week     | nobody weighed her
        estimated_levels, bridge_gaps       | levels  | levels of the pond           | reading  | the reading was lost
        plausible_rain, completed_diary     | rain    | rain of each day             | day      | the page is torn
        mended_counts, guess_missing        | birds   | birds counted every spring   | year     | nobody counted
        complete_prices, interpolated       | prices  | market prices of hay         | market   | none was sold
        filled_heights, estimate_heights    | heights | heights of the dyke          | post     | it was not measured
        """,
        (("p", "many range -1,4"),),
        "list[int]",
        (
            "filled = list($p)\nfor i in range(1, len($p) - 1):\n    if $p[i] == -1 and $p[i - 1] != -1 and $p[i + 1] != -1:\n        filled[i] = ($p[i - 1] + $p[i + 1]) // 2\nreturn filled",
            "filled = []\nfor i, value in enumerate($p):\n    if value == -1 and 0 < i < len($p) - 1 and -1 not in ($p[i - 1], $p[i + 1]):\n        value = ($p[i - 1] + $p[i + 1]) // 2\n    filled.append(value)\nreturn filled",
        ),
        (
            "A single -1 between two known entries becomes their mean, rounded down. Other -1 entries stay.",
            "`$p` are the $what; -1 means that $unknown. Estimate it as half the sum (whole number, rounded down) of the entries before and after, if both are known; else leave -1.",
            "Replace -1 by the average of its two neighbours (floor), but only where it has two and neither is -1 in the original list.",
            "Fill lone gaps in the $what.\n\n-1 marks a gap. The value is the integer half of left plus right neighbour. At the ends, and where gaps touch, nothing is filled.",
            "If $unknown we wrote -1. Guess these from the $one before and the $one after, rounding the mean down, as long as both were written down. Return the new list.",
            "Interpolate: [4, -1, 7] -> [4, 5, 7], [4, -1, -1, 7] stays the same, and so does a -1 at either end.",
            "The $what with each isolated -1 set to the mean of what stands on its left and its right (rounded down); all else as it is.",
        ),
    ),
    Sketch(
        "how long since it last happened",
        """
        names                               | p       | what                          | day   | since            | op | k
        days_since_rain, dry_for            | rain    | millimetres of rain           | day   | since it rained (more than 0)      | >  | 0
        days_since_accident, accident_free  | injured | people hurt in the mine       | day   | since anybody was hurt (more than 0) | >  | 0
        weeks_since_sale, unsold_for        | sold    | pianos sold                   | week  | since a piano was sold (more than 0) | >  | 0
        nights_since_full, not_full_for     | rooms   | rooms taken                   | night | since at least 3 rooms were taken | >= | 3
        trips_since_good, poor_trips        | crates  | crates of mackerel            | trip  | since there were 3 crates or more | >= | 3
        mornings_since_frost, mild_mornings | degrees | degrees above zero            | morning | since it was freezing (0)   | == | 0
        """,
        (("p", "many range 0,3"),),
        "int",
        (
            "count = 0\nfor value in reversed($p):\n    if value $op $k:\n        break\n    count += 1\nreturn count",
            "return next((i for i, value in enumerate(reversed($p)) if value $op $k), len($p))",
            "count = 0\nfor value in $p:\n    count = 0 if value $op $k else count + 1\nreturn count",
        ),
        (
            "How many ${day}s is it $since? The last entry of `$p` is the latest; if it never happened, count all of them.",
            "Number of ${day}s $since, at the end of the list (0 if it was the last $day).",
            "`$p` holds the $what, oldest first. Give the number of ${day}s that have passed $since; the length of the list if it is not in there.",
            "For the board at the gate: ${day}s $since. It goes back to 0 whenever that happens and grows by one otherwise.",
            "Look back from the newest $day (the last).\n\nHow many ${day}s have gone by $since? All of them if there is no such $day.",
            "Count the ${day}s at the end of `$p` that came after the last such $day; that is, the time $since.",
            "The $what up to now, in order. Tell how long ago it was, in ${day}s, $since: 0 for the last one, 1 for the one before; everything if never.",
        ),
    ),
    Sketch(
        "local peaks",
        """
        names                              | p       | what                          | one    | higher
        hilltops, count_summits            | heights | heights along the fence       | post   | higher than
        high_tides, count_tides            | levels  | water levels in the harbour   | hour   | higher than
        busy_peaks, peak_hours             | guests  | guests in the sauna           | hour   | fuller than
        price_peaks, sellers_chances       | prices  | prices of a tonne of barley   | week   | dearer than
        flowering_peaks, nectar_peaks      | nectar  | nectar brought into the hive  | day    | better than
        loud_moments, applause_peaks       | claps   | loudness of the applause      | moment | louder than
        """,
        (("p", "many range 1,9"),),
        "list[int]",
        (
            "return [i for i in range(1, len($p) - 1) if $p[i - 1] < $p[i] > $p[i + 1]]",
            "peaks = []\nfor i in range(1, len($p) - 1):\n    if $p[i] > $p[i - 1] and $p[i] > $p[i + 1]:\n        peaks.append(i)\nreturn peaks",
        ),
        (
            "Where are the peaks? Indexes of each $one that is $higher both its neighbours; the two ends have only one and never count.",
            "Indexes of the local maxima of `$p`, strictly larger than the entry before and the entry after.",
            "`$p`: $what. A peak is any $one $higher the one before and $higher the one after. List the 0-based positions.",
            "Give the positions (from 0) at which the $what went up to and down from at once. Level stretches and the ends are no peaks.",
            "Mark the tops on the chart: every index whose value beats the values on either side.",
            "All peaks of the $what.\n\nThe first and the last entry cannot be one, and a tie with a neighbour spoils it. Return indexes in order.",
            "[2, 5, 3, 3, 8, 1] -> [1, 4]: places with a smaller number just left and just right of them.",
        ),
    ),
    Sketch(
        "verdict on the whole course",
        """
        names                         | p       | what                            | one     | up         | down       | even
        weight_trend, calf_verdict    | weights | weights of the calf             | weighing | gaining   | losing     | steady
        price_trend, market_mood      | prices  | closing prices of the fish hall | day     | dearer     | cheaper    | unchanged
        attendance_trend, choir_trend | singers | singers who came                | evening | growing    | shrinking  | stable
        water_trend, canal_verdict    | levels  | levels of the canal             | hour    | rising     | falling    | level
        stock_trend, silo_trend       | stock   | tonnes in the silo              | week    | filling    | emptying   | same
        orders_trend, printing_trend  | orders  | orders at the printer's         | month   | more       | fewer      | equal
        """,
        (("p", "many range 1,6"),),
        "str",
        (
            'if not $p or $p[0] == $p[-1]:\n    return "$even"\nreturn "$up" if $p[-1] > $p[0] else "$down"',
            'change = $p[-1] - $p[0] if $p else 0\nif change > 0:\n    return "$up"\nreturn "$down" if change < 0 else "$even"',
        ),
        (
            "'$up', '$down' or '$even'? Only the first and the last entry count; nothing at all is '$even'.",
            "Compare the last of the $what with the first: more is '$up', less is '$down', otherwise '$even' (also for an empty list).",
            "`$p` holds the $what, oldest first. Say '$up' if it ended higher than it began, '$down' if lower, '$even' if neither.",
            "One word for the report on the $what, from the first $one to the last: '$up', '$down', or '$even' for no change or no entries.",
            "Which way did it go on the whole? '$up' means the end is above the start, '$down' below it, '$even' the rest. What happened in between does not matter.",
            "Trend of `$p`.\n\nEnd above beginning: '$up'. End below beginning: '$down'. No difference or no data: '$even'.",
            "Return '$down' when the final $one has less than the first one, '$up' when it has more, and '$even' in all other cases, an empty list too.",
        ),
    ),
    Sketch(
        "meter that starts over",
        """
        names                                  | p        | what                              | unit   | k    | last
        water_used, used_in_all                | readings | readings of the water meter       | litres | 100  | 99
        power_used, current_used               | readings | readings of the power meter       | units  | 100  | 99
        copies_made, sheets_printed            | counts   | counts on the copier              | copies | 50   | 49
        people_through, visitors_passed        | counts   | counts on the turnstile           | people | 60   | 59
        kilometres_hired, distance_driven      | readings | readings of the old hire car      | km     | 80   | 79
        cloth_woven, metres_woven              | dial     | positions of the loom's dial      | metres | 40   | 39
        """,
        (("p", "many range 0,39"),),
        "int",
        (
            "return sum((now - before) % $k for before, now in zip($p, $p[1:]))",
            "total = 0\nfor before, now in zip($p, $p[1:]):\n    if now < before:\n        now += $k\n    total += now - before\nreturn total",
        ),
        (
            "How many $unit in all? The meter shows 0 to $last and then starts at 0 again, at most once between two readings.",
            "Total of $unit from the $what; after $last comes 0, so a smaller value than before means it has gone round.",
            "`$p` lists the $what in order. Add the differences; where it went down, $k has to be added because it passed $last.",
            "From the first to the last reading: how many $unit? The counter goes round at $k, which you see by a reading lower than the previous one.",
            "Sum of the increases in `$p`, each taken modulo $k.",
            "The $unit between the first entry and the last.\n\nThe display has only the numbers up to $last, then it begins with 0. Equal readings mean nothing happened; one or no reading gives 0.",
            "We bill the $unit. Work them out from the $what, knowing that the next after $last is 0.",
        ),
    ),
    Sketch(
        "number of long spells",
        """
        names                              | p      | what                        | day    | is             | op | k    | m    | spell
        heat_waves, count_heat_waves       | noons  | degrees at noon             | day    | more than      | >  | 3..4 | 2    | heat wave
        dry_spells, count_dry_spells       | rain   | millimetres of rain         | day    | fewer than     | <  | 4..5 | 2..3 | dry spell
        busy_spells, count_rushes          | queue  | people at the ferry desk    | minute | at least       | >= | 3..4 | 2    | busy spell
        sick_waves, count_flu_waves        | sick   | people off sick             | day    | at least       | >= | 3..4 | 2    | wave
        frost_periods, count_frosts        | lows   | degrees at dawn             | morning | at most       | <= | 3..4 | 2..3 | cold spell
        slumps, count_slumps               | sold   | carpets sold                | week   | fewer than     | <  | 4..5 | 2    | slump
        """,
        (("p", "many range 0,8"),),
        "int",
        (
            "spells = run = 0\nfor value in $p:\n    run = run + 1 if value $op $k else 0\n    if run == $m:\n        spells += 1\nreturn spells",
            "from itertools import groupby\n\nruns = groupby($p, key=lambda value: value $op $k)\nreturn sum(matches and len(list(group)) >= $m for matches, group in runs)",
        ),
        (
            "How many ${spell}s were there? A $spell is $m or more ${day}s in a row with $is $k.",
            "Number of separate ${spell}s: unbroken rows of $is $k that last at least $m ${day}s. A longer one still counts once.",
            "`$p` gives the $what. When $m consecutive ${day}s have $is $k we speak of a $spell, and it goes on until a $day is different. Count them.",
            "Count the ${spell}s ($is $k, for $m ${day}s or longer).",
            "For the chronicle: how often did a $spell occur, meaning $is $k on at least $m successive ${day}s? Too short ones are left out.",
            "A $spell starts with $m ${day}s running of $is $k and ends with the first $day that is not so.\n\nReturn their number in `$p`.",
            "Cut `$p` into unbroken stretches of ${day}s with $is $k; how many of them have $m or more entries?",
        ),
    ),
    Sketch(
        "average of the latest",
        """
        names                              | p       | what                        | one     | k
        recent_average, expected_today     | sold    | rolls sold                  | day     | 2..4
        recent_weight, smoothed_weight     | weights | weights of the patient      | weighing | 2..4
        current_form, recent_form          | points  | points of the archer        | contest | 3..5
        recent_wait, wait_to_announce      | waits   | minutes that callers waited | caller  | 2..4
        recent_yield, yield_lately         | litres  | litres of milk of one goat  | milking | 2..4
        recent_claims, claims_lately       | claims  | claims on one policy        | year    | 3..5
        """,
        (("p", "many range 0,20"),),
        "float",
        (
            "latest = $p[-$k:]\nreturn round(sum(latest) / len(latest), 1) if latest else 0.0",
            "if not $p:\n    return 0.0\nlatest = $p[-$k:]\nreturn round(sum(latest) / len(latest), 1)",
            "count = min($k, len($p))\nif count == 0:\n    return 0.0\nreturn round(sum($p[-count:]) / count, 1)",
        ),
        (
            "Average of the last $k, or of all if there are not so many. One decimal, 0.0 for none.",
            "What was usual lately? Take the mean of the newest $k entries (the list ends with the newest), rounded to 1 decimal; 0.0 if there is no $one yet.",
            "`$p` holds the $what, oldest first. Only the $k latest count; with fewer, take what there is. Mean to one decimal, 0.0 for an empty list.",
            "Mean of the $what over the past $k, rounded to tenths. While there are less than $k, over those we have; nothing gives 0.0.",
            "Old entries say little, so average just the final $k of `$p` (1 decimal). An empty list counts as 0.0, a short one is used whole.",
            "Recent mean.\n\nRecent means the last $k of the $what. Round to one place. No entries: 0.0.",
            "Forget all but the most recent $k and return their average with one decimal; 0.0 without any $one.",
        ),
    ),
    Sketch(
        "only the changes",
        """
        names                               | p       | what                        | one
        price_changes, price_tags           | prices  | price of eggs, every day    | price
        keep_changes, shorter_diary         | levels  | level of the well, every day | level
        moves_of_keeper, stations           | stalls  | stall of the horse, every night | stall
        speeds_set, mill_settings           | speeds  | speed of the mill, every minute | speed
        rates_offered, rate_history         | rates   | rate of interest, every month | rate
        display_changes, numbers_shown      | shown   | number over the counter, every second | number
        """,
        (("p", "many range 1,3"),),
        "list[int]",
        (
            "kept = []\nfor value in $p:\n    if not kept or value != kept[-1]:\n        kept.append(value)\nreturn kept",
            "from itertools import groupby\n\nreturn [value for value, _ in groupby($p)]",
            "return [value for i, value in enumerate($p) if i == 0 or value != $p[i - 1]]",
        ),
        (
            "Leave out what only repeats the entry before. A $one may come back later.",
            "`$p` is the $what. We want each $one once per stretch: [2, 2, 3, 3, 2] -> [2, 3, 2].",
            "Collapse equal neighbours.",
            "The list without direct repetitions, in the same order; what returns after something else is kept.",
            "Most entries say the same as the last one. Keep the first $one and then only those that are new compared with their predecessor.",
            "Shorten the record of the $what.\n\nAs long as the $one stays the same it is written just once. After a change it is written again, even if it was there before.",
            "Which values did it take, one after the other? Standing still does not add an entry.",
        ),
    ),
    Sketch(
        "share of the highest",
        """
        names                              | p       | what                        | one   | why
        bar_heights, chart_columns         | sold    | tickets sold for each play  | play  | a chart
        relative_yields, yield_shares      | yields  | kilos from each plum tree   | tree  | comparing
        relative_loads, load_shares        | loads   | tonnes on each truck        | truck | the screen
        relative_votes, vote_bars          | votes   | votes for each candidate    | candidate | the poster
        mine_output_bars, output_bars      | tonnes  | tonnes of ore from each shaft | shaft | the report
        donation_bars, relative_gifts      | gifts   | gifts from each street      | street | the notice board
        """,
        (("p", "many range 0,20"),),
        "list[int]",
        (
            "top = max($p, default=0)\nif top == 0:\n    return [0 for _ in $p]\nreturn [value * 100 // top for value in $p]",
            "top = max($p, default=0)\nreturn [value * 100 // top if top else 0 for value in $p]",
        ),
        (
            "Each entry in percent of the largest, rounded down. All 0 if the largest is 0.",
            "The $what as percentages for $why: the best $one is 100, the others less, without decimals (rounded down). If nobody has anything, zeros.",
            "Scale `$p` so that its maximum becomes 100. Whole numbers, fractions cut off; a list of zeros stays as it is.",
            "How big is every $one compared with the biggest, in whole percent (floor)? Only zeros give only zeros.",
            "For $why, turn the $what into numbers from 0 to 100, where 100 is the highest of them.\n\nRound down. When all are 0 there is nothing to divide by and the answer is all 0.",
            "[5, 10, 2] -> [50, 100, 20]: what part of the top $one each has, in percent, always rounding down; 0 for each if the top is 0.",
            "Relative size of each $one, top = 100, integers by rounding down; zero everywhere if nothing was counted.",
        ),
    ),
    Sketch(
        "best stretch of k",
        """
        names                                | p       | what                        | day   | k    | why
        best_three_days, best_fair_days      | sales   | sales of the candle stall   | day   | 2..4 | the fair
        best_fishing_weeks, richest_weeks    | catches | catches of eel              | week  | 2..3 | the holiday
        busiest_stretch, peak_window         | calls   | calls at the taxi office    | hour  | 2..4 | a second clerk
        wettest_stretch, most_rain_in_a_row  | rain    | rain in the diary           | day   | 2..4 | the drains
        best_patch, fullest_patch            | stems   | asparagus stems per metre   | metre | 2..3 | the next bed
        liveliest_hours, most_bees           | bees    | bees at the entrance        | minute | 2..4 | the film crew
        """,
        (("p", "many range 0,12"),),
        "int",
        (
            "return max((sum($p[i - $k : i]) for i in range($k, len($p) + 1)), default=0)",
            "best = 0\nfor end in range($k, len($p) + 1):\n    best = max(best, sum($p[end - $k : end]))\nreturn best",
            "if len($p) < $k:\n    return 0\nreturn max(sum($p[i : i + $k]) for i in range(len($p) - $k + 1))",
        ),
        (
            "What is the most that $k ${day}s in a row came to? 0 if there are fewer than $k.",
            "Largest sum of $k neighbours in `$p` (0 when the list is too short).",
            "`$p` are the $what. We look for the $k consecutive ${day}s with the most altogether, because of $why; return that total, or 0 for less than $k ${day}s.",
            "Total of the best $k successive ${day}s.\n\nThey have to follow each other without a gap. With too few entries the answer is 0.",
            "The richest window of $k: how much is in it? Windows may overlap; if none fits, 0.",
            "Of all stretches of exactly $k ${day}s, the one with the highest total counts. How high is it? Nothing if the list has not that many.",
            "With $why in mind: the maximum of the $what over any $k ${day}s that come one after the other, else 0.",
        ),
    ),
    Sketch(
        "half of it was there",
        """
        names                            | p       | what                           | day   | half
        half_sold_by, half_harvest_day   | picked  | baskets of cherries picked     | day   | half of the harvest was in
        halfway_hour, half_voted_by      | votes   | votes cast                     | hour  | half of the votes were cast
        half_gone_by, half_coal_burnt    | burnt   | tonnes of coal burnt           | month | half of the coal was gone
        half_built_by, halfway_month     | bricks  | thousands of bricks laid       | month | half of the wall stood
        half_the_swarm, half_returned    | birds   | storks that came back          | week  | half of the storks were back
        half_the_guests, half_arrived    | guests  | guests who arrived             | hour  | half of the guests were there
        """,
        (("p", "many range 0,9"),),
        "int",
        (
            "total = 0\nfor i, value in enumerate($p):\n    total += value\n    if total * 2 >= sum($p):\n        return i\nreturn -1",
            "whole = sum($p)\nreturn next((i for i in range(len($p)) if 2 * sum($p[: i + 1]) >= whole), -1)",
        ),
        (
            "Index of the first $day by which at least $half. -1 for an empty list.",
            "When was it that $half, at the least? `$p` holds the $what; give the index of that $day, -1 without any.",
            "Tell the earliest position (from 0) where the sum so far is half of the whole sum or more; -1 if the list is empty.",
            "The $what, $day by $day. After which $day (0 is the first) had at least half of the total come together? Empty: -1.",
            "Halfway.\n\nAdd up `$p` from the front until the amount is not less than half of everything and return the index you are at, or -1 if there is nothing.",
            "For the plan of next year we ask on which $day $half. Exactly half is enough. Indexes begin at 0; no entries, -1.",
            "First index `i` such that the entries up to and including it make half of `$p` or more, else -1.",
        ),
    ),
    Sketch(
        "growth up to a limit",
        """
        names                            | p       | q      | thing       | unit     | week  | grows          | k    | top
        height_after, bean_height        | height  | weeks  | bean        | cm       | week  | grows by       | 4..9 | 60..80
        weight_after, goose_weight       | weight  | days   | goose       | hundred grams | day | puts on     | 2..5 | 55..70
        rent_after, future_rent          | rent    | years  | rent        | francs   | year  | goes up by     | 5..9 | 70..95
        members_after, future_members    | members | months | rowing club | members  | month | gains          | 3..6 | 60..90
        length_after, icicle_length      | length  | nights | icicle      | cm       | night | gets longer by | 3..8 | 50..75
        pile_after, height_of_pile       | pile    | loads  | gravel pile | cm       | load  | gets higher by | 5..9 | 60..80
        """,
        (("p", "range 1,50"), ("q", "range 0,20")),
        "int",
        (
            "return min($p + $k * $q, $top)",
            "for _ in range($q):\n    $p = min($p + $k, $top)\nreturn $p",
            "result = $p + $q * $k\nif result > $top:\n    return $top\nreturn result",
        ),
        (
            "The $thing $grows $k $unit every $week, but not beyond $top. What is it after `$q`, starting from `$p`?",
            "$unit of the $thing after `$q`: `$p` now, $k more each $week, $top at most.",
            "Today it is `$p`. Each $week the $thing $grows $k $unit until it has $top and then stops. Tell what it will be in `$q`.",
            "What will the $thing be like?\n\nIt begins with `$p` $unit and $grows $k a $week, for `$q` in all. $top is the end of it.",
            "Let it grow: `$q` times $k on top of `$p`, never more than $top.",
            "`$p` is the present size of the $thing in $unit. It $grows $k per $week, and $top is the most it can be. Predict it `$q` on.",
            "How far has the $thing got after `$q`, if it started at `$p`, $grows $k each $week and cannot pass $top?",
        ),
    ),
    Sketch(
        "doubling until covered",
        """
        names                              | p      | q       | what                      | day
        days_to_cover, covered_after       | area   | pond    | square metres of duckweed | day
        weeks_until_infested, moth_weeks   | moths  | limit   | moths in the mill         | week
        years_until_full, rabbit_years     | rabbits | space  | rabbits on the island     | year
        hours_to_spread, rumour_hours      | told   | village | people who know the news  | hour
        rounds_of_cutting, cuttings_needed | plants | wanted  | strawberry plants         | season
        folds_needed, times_to_fold        | layers | needed  | layers of pastry          | fold
        """,
        (("p", "range 1,12"), ("q", "range 1,99")),
        "int",
        (
            "count = 0\nwhile $p < $q:\n    $p *= 2\n    count += 1\nreturn count",
            "size = $p\ncount = 0\nwhile size < $q:\n    size *= 2\n    count += 1\nreturn count",
            "count = 0\nwhile $p * 2**count < $q:\n    count += 1\nreturn count",
        ),
        (
            "With every $day there are twice as many. How many ${day}s until `$p` has become `$q` or more?",
            "The $what double each $day. Starting at `$p`, after how many ${day}s are there at least `$q`? 0 if that is so already.",
            "Number of doublings from `$p` to no less than `$q`.",
            "`$p` are there now, and each $day the number doubles. Count the ${day}s it takes to reach `$q`.",
            "How long until it is too late?\n\nThe $what: `$p` today, two times that one $day on, and so forth. Return the number of ${day}s until they are `$q` or above.",
            "3 become 6, then 12: that goes on every $day. Tell after how many ${day}s the `$p` are at least `$q`.",
            "We start with `$p` and want `$q`; each $day doubles what we have. How many are needed (none if it is enough from the start)?",
        ),
    ),
    Sketch(
        "longest queue with serving",
        """
        names                             | p        | who      | come        | minute | k    | place      | served
        longest_queue, worst_queue        | arrivals | people   | who came    | minute | 2..3 | counter    | are served
        most_waiting_trucks, truck_jam    | trucks   | trucks   | that came   | hour   | 2..3 | weighbridge | get through
        fullest_waiting_room, worst_wait  | patients | patients | who came in | hour   | 2..3 | clinic     | are seen
        biggest_pile, worst_backlog       | orders   | orders   | that came in | day   | 2..3 | joinery    | are finished
        most_ships_waiting, worst_roads   | ships    | ships    | that arrived | day   | 2..3 | harbour    | get a berth
        worst_laundry_pile, most_baskets  | baskets  | baskets  | brought in  | hour   | 2..3 | laundry    | are washed
        """,
        (("p", "many range 0,7"),),
        "int",
        (
            "waiting = longest = 0\nfor came in $p:\n    waiting = max(0, waiting + came - $k)\n    longest = max(longest, waiting)\nreturn longest",
            "waiting = 0\nlongest = 0\nfor came in $p:\n    waiting += came\n    waiting -= min(waiting, $k)\n    if waiting > longest:\n        longest = waiting\nreturn longest",
        ),
        (
            "How many $who were left waiting at the worst $minute's end? In each $minute those in `$p` join, then up to $k $served.",
            "Worst backlog of the $place: `$p` has the $who $come every $minute, and afterwards at most $k $served.",
            "`$p`: $who $come, $minute by $minute. $k of them $served in the same $minute, the rest waits for the next. Largest rest there ever was?",
            "The $place can do $k per $minute. What it cannot do stays. Return the most $who that stayed at the end of any $minute, 0 if it always kept up.",
            "Highest number of $who waiting after any $minute.\n\nFirst the new ones come, then $k $served, or all if there are fewer.",
            "Do we need more room at the $place? Tell the maximum of $who left over after any $minute, with $k done per $minute and leftovers carried on.",
            "Carry over what is more than $k each $minute, add the next of `$p`, and so on. The greatest carry is the answer.",
        ),
    ),
    Sketch(
        "ignore what comes too soon",
        """
        names                              | p       | what                                 | event  | k     | why
        real_rings, doorbell_rings         | rings   | seconds at which the bell was pressed | ring  | 3..9  | impatient visitors
        real_sightings, counted_whales     | minutes | minutes at which a whale was seen    | sighting | 5..9 | it is the same whale
        counted_visits, paid_visits        | times   | minutes at which a member came in    | visit  | 5..10 | people who forgot their bag
        counted_calls, real_calls          | calls   | minutes at which the same farm called the vet | call | 4..10 | repeated calls
        counted_scans, real_scans          | scans   | seconds at which a parcel was scanned | scan  | 3..8  | shaky hands
        blasts_reported, real_blasts       | seconds | seconds at which a blast was heard in the mine | blast | 3..9 | echoes
        """,
        (("p", "many range 0,40"),),
        "list[int]",
        (
            "kept = []\nfor moment in sorted($p):\n    if not kept or moment - kept[-1] >= $k:\n        kept.append(moment)\nreturn kept",
            "kept = []\nlast = None\nfor moment in sorted($p):\n    if last is None or moment >= last + $k:\n        kept.append(moment)\n        last = moment\nreturn kept",
        ),
        (
            "A $event less than $k after the last one that counted does not count. Sort `$p` and return what counts.",
            "Which ones count, in order of time? After each $event that counts, nothing counts until $k later (because of $why).",
            "`$p` holds the $what, unsorted. Drop each $event that follows the last kept one by less than $k; give the kept ones ascending.",
            "Clean the list: ascending, and always at least $k from one kept $event to the next, taking the earliest possible.",
            "The first $event counts. From then on, one counts only if $k or more have gone by since the last counted.\n\n`$p` may be in any order; the result is sorted.",
            "To get rid of $why: keep the earliest $event, then the next that comes $k or more after it, and so on.",
            "Sorted $what without those that come sooner than $k after the previous kept one.",
        ),
    ),
    Sketch(
        "a word for each value",
        """
        names                         | p       | what                         | one    | lo   | hi   | low      | ok       | high
        wind_words, sail_advice       | wind    | wind strengths               | entry  | 2..3 | 6..7 | calm     | fair     | stormy
        egg_sizes, sort_eggs          | eggs    | weights of the eggs          | egg    | 3..4 | 6..7 | small    | medium   | large
        fruit_grades, grade_apples    | apples  | widths of the apples         | apple  | 3..4 | 6..7 | juice    | market   | export
        blood_pressures, mark_values  | values  | blood values                 | value  | 2..4 | 6..8 | low      | normal   | high
        parcel_sizes, label_parcels   | kilos   | weights of the parcels       | parcel | 2..3 | 5..7 | light    | standard | heavy
        water_words, canal_states     | levels  | water levels in the canal    | level  | 2..3 | 6..8 | shallow  | open     | flooded
        """,
        (("p", "many range 0,10"),),
        "list[str]",
        (
            'return ["$low" if value < $lo else "$high" if value > $hi else "$ok" for value in $p]',
            'words = []\nfor value in $p:\n    if value < $lo:\n        words.append("$low")\n    elif value > $hi:\n        words.append("$high")\n    else:\n        words.append("$ok")\nreturn words',
        ),
        (
            "'$low' under $lo, '$high' over $hi, else '$ok', for each $one.",
            "One word per $one: '$ok' from $lo to $hi, '$low' below and '$high' above.",
            "`$p` are the $what. Say for every one whether it is '$low' (less than $lo), '$ok' or '$high' (more than $hi).",
            "Translate the $what into '$low', '$ok' and '$high'. $lo and $hi themselves are still '$ok'.",
            "Labels in the order of the list.\n\n'$low': less than $lo. '$high': more than $hi. '$ok': everything else.",
            "What do we write next to each $one? Above $hi it is '$high', at $lo or more '$ok', otherwise '$low'.",
            "Nobody wants to see numbers. Return a list of words instead: below $lo '$low', up to and including $hi '$ok', beyond that '$high'.",
        ),
    ),
    Sketch(
        "streak at the end",
        """
        names                              | p       | what                           | one      | good    | middle   | bad
        winning_streak, current_wins       | results | results of the tennis club     | match    | won     | drawn    | lost
        sober_streak, dry_days_now         | sky     | the sky of each day            | day      | sunny   | cloudy   | rainy
        clean_streak, passes_in_a_row      | checks  | results of the boiler checks   | check    | passed  | doubtful | failed
        on_time_streak, punctual_now       | arrivals | arrivals of the milk truck    | arrival  | early   | late     | missing
        hit_streak, hits_now               | shots   | shots of the archer            | shot     | hit     | edge     | miss
        attendance_streak, present_now     | evenings | choir evenings of a singer    | evening  | present | excused  | absent
        """,
        (("p", "many pick $good,$good,$good,$middle,$bad"),),
        "int",
        (
            'count = 0\nfor entry in reversed($p):\n    if entry != "$good":\n        break\n    count += 1\nreturn count',
            'count = 0\nfor entry in $p:\n    count = count + 1 if entry == "$good" else 0\nreturn count',
            'from itertools import takewhile\n\nreturn len(list(takewhile(lambda entry: entry == "$good", reversed($p))))',
        ),
        (
            "How long is the present run of '$good'? The newest $one is the last.",
            "Number of '$good' at the end of `$p`, before anything else interrupts.",
            "`$p`: $what, oldest first; '$good', '$middle' or '$bad'. Count the latest ones in a row that are '$good'.",
            "Current streak of '$good'. '$middle' and '$bad' both end it.",
            "Look back from the last $one and stop at the first that is not '$good': how many did you pass?",
            "The streak that is still going.\n\nEvery '$good' adds one; after '$middle' or '$bad' it begins again at 0.",
            "If the last $one is not '$good' the answer is 0, otherwise it tells how many '$good' have followed each other up to now.",
        ),
    ),
    Sketch(
        "carry the excess over",
        """
        names                             | p       | what                          | day   | k    | why
        ovens_per_day, spread_firing      | orders  | pots to be fired              | day   | 3..5 | the kiln holds no more
        spread_visits, visits_done        | calls   | farms asking for the vet      | day   | 3..5 | she cannot do more
        spread_pages, pages_printed       | pages   | thousands of pages ordered    | day   | 4..6 | the press is not faster
        cars_washed, spread_washing       | cars    | cars to wash                  | day   | 3..5 | there are no more hands
        cases_heard, spread_cases         | cases   | cases that come before the court | week | 3..5 | the judge hears no more
        trees_planted, spread_planting    | trees   | trees delivered               | week  | 4..6 | the crew plants no more
        """,
        (("p", "many range 0,9"),),
        "list[int]",
        (
            "done = []\nwaiting = 0\nfor new in $p:\n    waiting += new\n    done.append(min(waiting, $k))\n    waiting -= done[-1]\nreturn done",
            "done = []\nrest = 0\nfor new in $p:\n    now = min(rest + new, $k)\n    rest = rest + new - now\n    done.append(now)\nreturn done",
        ),
        (
            "At most $k a $day; what is too much waits for the next $day. How many are done on each?",
            "`$p` has the $what. Only $k can be done per $day, as $why. Return what is done on each $day, taking along what was left from before.",
            "Level out the $what: never more than $k, the surplus moves on. What is still left after the last $day is not listed.",
            "Work done every $day, with a limit of $k. New ones and leftovers together, as far as the limit goes; the list stays as long as `$p`.",
            "How much gets done on each $day?\n\n$k is the most, for $why. Leftovers are added to the next $day; those of the last are dropped.",
            "Spread `$p` so that no $day has more than $k, by pushing the excess to the following ${day}s (beyond the end it is forgotten).",
            "For each $day the smaller of $k and what has piled up (the new of that $day plus the undone of earlier ones).",
        ),
    ),
    Sketch(
        "never goes down",
        """
        names                            | p       | what                         | one      | wrong
        meter_is_plausible, meter_ok     | readings | readings of the gas meter   | reading  | somebody wrote it down wrong
        always_growing, healthy_growth   | heights | heights of a young larch     | height   | it must have been broken
        bids_valid, bidding_ok           | bids    | bids in the order they were called | bid | it was not a valid bid
        kept_in_order, archive_in_order  | years   | years on the archive boxes   | box      | it stands in the wrong place
        log_plausible, mileage_ok        | mileage | kilometres in the log of a van | entry  | the log was forged
        queue_fair, numbers_in_order     | numbers | numbers called at the pharmacy | number | somebody pushed in
        """,
        (("p", "many range 1,60"),),
        "int",
        (
            "for i in range(1, len($p)):\n    if $p[i] < $p[i - 1]:\n        return i\nreturn -1",
            "return next((i for i in range(1, len($p)) if $p[i] < $p[i - 1]), -1)",
        ),
        (
            "Index of the first $one that is lower than the one before; -1 if none is.",
            "The $what can only stay or go up. Where does the first one stand that is less than its predecessor? -1 when all is well.",
            "`$p`: $what. If one is smaller than that just before, $wrong. Return the first such position (from 0), or -1.",
            "Find the place where it goes down for the first time: the index of the lower entry, -1 without one.",
            "Check the order.\n\nEqual neighbours are fine. Give the position of the first $one that breaks the ascending order, else -1.",
            "If the $what drop, $wrong, and we want to know where: index of the first drop (the later of the two), -1 for none.",
            "[3, 5, 5, 4, 1] -> 3, since 4 is below the 5 before it; -1 if that never happens.",
        ),
    ),
    Sketch(
        "longest wait between events",
        """
        names                                | p       | what                                    | event    | pause    | unit
        longest_pause, longest_wait          | minutes | minutes at which customers came in      | customer | without a customer | minutes
        longest_lull, quietest_time          | calls   | minutes at which the fire station was called | call | without a call | minutes
        longest_gap, widest_gap              | posts   | metres at which the road has a lamp post | post    | without a post | metres
        longest_calm, years_of_peace         | years   | years in which the river flooded        | flood    | between two floods | years
        longest_break, nursing_pause         | fed     | hours at which the kid was fed          | feed     | between two feeds | hours
        widest_space, most_room              | trees   | metres at which a tree stands           | tree     | between two trees | metres
        """,
        (("p", "many range 0,60"),),
        "int",
        (
            "ordered = sorted($p)\nreturn max((b - a for a, b in zip(ordered, ordered[1:])), default=0)",
            "ordered = sorted($p)\nlongest = 0\nfor i in range(1, len(ordered)):\n    longest = max(longest, ordered[i] - ordered[i - 1])\nreturn longest",
        ),
        (
            "What was the most $unit $pause? `$p` is in no order; 0 if there are fewer than two entries.",
            "Largest distance from one $event to the next, after sorting; 0 for one or none.",
            "`$p` holds the $what, as they were noted, not in order. Tell the longest stretch, in $unit, from an entry to the one that follows it.",
            "Longest time or way $pause, in $unit.\n\nThe list may be unsorted. With less than two there is nothing to measure: 0.",
            "[30, 5, 12] -> 18, the widest gap between neighbours when they stand in order.",
            "How many $unit lie, at most, between one $event and the next one? Put `$p` in order first. No two entries, 0.",
            "So that we know when to be watchful: greatest step in the sorted list of the $what (0 without a step).",
        ),
    ),
    Sketch(
        "smoothing with half the new",
        """
        names                              | p       | q      | what                           | shown
        damped_gauge, needle_positions     | wind    | rest   | wind strengths                 | needle
        slow_thermometer, shown_degrees    | air     | first  | air temperatures               | thermometer
        calm_forecast, expected_sales      | sold    | guess  | cakes sold each day            | forecast
        adapting_price, stall_prices       | offers  | asked  | offers of the customers        | price
        damped_level, shown_levels         | waves   | calm   | heights of the waves           | display
        adjusted_ration, rations           | eaten   | ration | handfuls eaten                 | ration
        """,
        (("p", "many range 0,20"), ("q", "range 0,20")),
        "list[int]",
        (
            "result = []\nshown = $q\nfor value in $p:\n    shown = (shown + value) // 2\n    result.append(shown)\nreturn result",
            "result = []\nfor value in $p:\n    before = result[-1] if result else $q\n    result.append((before + value) // 2)\nreturn result",
        ),
        (
            "The $shown always goes halfway (rounded down) from where it is to the new value, beginning at `$q`. Where is it after each of `$p`?",
            "`$p`: $what. The $shown starts at `$q` and becomes the mean of itself and the next entry every time, a whole number rounded down. List all of these.",
            "Smooth the $what: new $shown = (old $shown + value) // 2, the first old one is `$q`.",
            "A lazy $shown: each entry of `$p` pulls it half the way, fractions dropped downward. From `$q` on, give its course without `$q` itself.",
            "Half the old, half the new.\n\nBegin with `$q`. For every number in `$p` average it with the last result, round down, and note that.",
            "So that single strange values do not matter much, each result is the floor of the average of the previous result (`$q` at first) and the entry.",
            "Where does the $shown stand after each value? Old position plus value, divided by two without remainder; it stood at `$q`.",
        ),
    ),
    Sketch(
        "record keeper",
        """
        names                    | class        | held    | best   | v      | what              | one     | better
        note, add_jump           | LongJump     | jumps   | record | jump   | a jump            | jump    | longer
        weigh, enter             | PumpkinShow  | weights | top    | weight | a pumpkin         | pumpkin | heavier
        offer, take_bid          | Lot          | bids    | floor  | bid    | a bid             | bid     | higher
        land, log_fish           | FishingDay   | lengths | mark   | length | a fish            | fish    | longer
        measure, log_level       | FloodPost    | levels  | crest  | level  | a water level     | level   | higher
        count, log_crowd         | Stadium      | crowds  | most   | crowd  | a crowd           | crowd   | larger
        """,
        (("v", "range 1,20"),),
        "bool",
        (
            "self.$held.append($v)\nif $v > self.$best:\n    self.$best = $v\n    return True\nreturn False",
            "self.$held.append($v)\nbroken = $v > self.$best\nself.$best = max(self.$best, $v)\nreturn broken",
        ),
        (
            "Note `$v` and tell if it beats the $best, which it then replaces.",
            "Add `$v` to the list; True if it is $better than the $best so far. In that case it is the new $best.",
            "Write down $what, `$v`. Is it a new $best? Equal is not enough. Keep the $best up to date.",
            "Put `$v` with the others and say whether the $best was broken (strictly). If so, remember it as the $best.",
            "Called for each $one.\n\nEvery `$v` is kept in the list. Return True only when it is $better than the $best, and update that.",
            "Record `$v`, whatever it is; return whether it was $better than all we had (the $best), and move the $best up if it was.",
            "True for a $one that is $better than the $best, else False. `$v` is stored either way and the $best follows.",
        ),
        around="class $class:\n    def __init__(self, $best: int) -> None:\n        self.$best = $best\n        self.$held = []",
        made=(("best", "range 1,20"),),
    ),
    Sketch(
        "window that forgets",
        """
        names                     | class         | held     | cap     | v       | what                | one
        add, after_sale           | SalesBoard    | latest   | size    | sold    | the day's sales     | day
        push, next_weighing       | CalfScale     | recent   | keep    | kilos   | a new weight        | weight
        log, add_wait             | WaitDisplay   | waits    | length  | minutes | a new waiting time  | wait
        record, add_litres        | MilkDiary     | litres   | span    | milking | the last milking    | milking
        enter, add_catch          | CatchBook     | catches  | depth   | catch   | a new catch         | catch
        feed, take_price          | PriceTicker   | prices   | window  | price   | a new price         | price
        """,
        (("v", "range 0,20"),),
        "int",
        (
            "self.$held.append($v)\nif len(self.$held) > self.$cap:\n    self.$held.pop(0)\nreturn sum(self.$held)",
            "self.$held.append($v)\nself.$held = self.$held[-self.$cap :]\nreturn sum(self.$held)",
        ),
        (
            "Append `$v`; the oldest goes when there are more than `$cap`. Return the sum of what is kept.",
            "Take in $what (`$v`) and give the total of the last `$cap`, as far as there are so many.",
            "Only the newest `$cap` are remembered. Add `$v`, forget what is too old, return what the rest adds up to.",
            "`$v` is $what. Put it at the end, drop the first $one if it gets more than `$cap`, and tell the sum of those left.",
            "Rolling total.\n\nEach call brings one `$v`. At most `$cap` values are held, the earliest leaves first; their sum comes back.",
            "Remember `$v` and answer with the sum of the current ones, never more than `$cap` of them (the oldest is thrown out).",
            "New $one in, oldest out once there are over `$cap`; how much do they make together?",
        ),
        around="class $class:\n    def __init__(self, $cap: int, $held: list[int]) -> None:\n        self.$cap = $cap\n        self.$held = $held[-$cap:]",
        made=(("cap", "range 1,4"), ("held", "many range 0,20")),
    ),
)
