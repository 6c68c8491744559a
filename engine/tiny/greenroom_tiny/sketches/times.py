"""Dates and times of day: deadlines, ages, opening hours, bookings, ends of shifts."""

from greenroom_tiny.sketches.sketch import Sketch

_DAY = "form 2024-<pick 02,03,04>-<range 10,29>"
_SOME_DAYS = "2024-01-08,2024-01-30,2024-02-02,2024-02-14,2024-02-29,2024-03-01,2024-03-15,2024-04-09"
_CLOCKS = "06:45,07:30,08:00,08:20,09:15,10:05,11:40,12:30,14:00,16:10,18:55,21:30"

SKETCHES: tuple[Sketch, ...] = (
    Sketch(
        "days until",
        """
        names                           | p     | q           | event         | who
        days_to_lambing, lambing_wait   | today | lambing     | lambing       | shepherd
        days_to_audit, days_before_audit| now   | audit_day   | audit         | accountant
        days_to_launch, wait_for_launch | today | launch      | boat launch   | boatyard
        days_to_moving, moving_in       | day   | moving_day  | move          | tenant
        days_to_vernissage, show_in     | today | opening     | opening night | gallery
        days_to_hearing, hearing_in     | today | hearing     | hearing       | court clerk
        """,
        (("p", _DAY), ("q", _DAY)),
        "int",
        (
            "from datetime import date\n\nleft = date.fromisoformat($q) - date.fromisoformat($p)\nreturn max(left.days, 0)",
            "from datetime import date\n\nif $q <= $p:\n    return 0\nreturn (date.fromisoformat($q) - date.fromisoformat($p)).days",
            "from datetime import date\n\nleft = (date.fromisoformat($q) - date.fromisoformat($p)).days\nreturn left if left > 0 else 0",
        ),
        (
            "How many days are left until the $event? Never negative: once it is over the answer is 0.",
            "Days the $who still has before the $event; 0 on the day itself and after it.",
            "The $who counts the days to the $event. Both arguments are ISO dates, and a past $event counts as 0 days.",
            'Days from `$p` to `$q` ("2024-03-09"), but not below zero.',
            "Tell how long the $who has to wait for the $event.\n\nIn whole days, both dates written like 2024-05-31. If `$q` is already behind us, 0.",
            "Number for the countdown on the wall: days until the $event, and 0 from then on.",
            'Given today\'s date and that of the $event as "YYYY-MM-DD", say in how many days it is. Tomorrow is 1. Passed ones give 0.',
        ),
    ),
    Sketch(
        "good on the last day",
        """
        names                             | p        | q      | it           | label       | may      | use
        vaccine_usable, may_inject        | expiry   | today  | vaccine      | expiry date | may      | be given
        permit_holds, parking_allowed     | until    | day    | permit       | last day    | can      | be used
        voucher_accepted, takes_voucher   | last_day | today  | voucher      | last day    | may      | be cashed in
        glue_usable, can_glue             | best_by  | on     | glue         | use-by date | can      | be used
        pass_admits, lets_in              | valid_to | day    | season pass  | end date    | may      | be scanned
        offer_stands, quote_binding       | deadline | today  | quote        | deadline    | can      | be accepted
        """,
        (("p", _DAY), ("q", _DAY)),
        "bool",
        (
            "return $q <= $p",
            "from datetime import date\n\nreturn date.fromisoformat($q) <= date.fromisoformat($p)",
            "return not $q > $p",
        ),
        (
            "Is the $it still good? It $may $use up to and including its $label.",
            "Whether the $it $may still $use on `$q`. The $label itself is still fine.",
            "True if the $it is good on that day. ISO dates both; the $label counts as a good day.",
            "The $it $may $use until the end of its $label, the day after that no more.",
            'False as soon as the $label of the $it has gone by, True up to then.\n\nDates look like "2024-02-17".',
            "Check the $it: not past its $label yet?",
            "`$p` is the $label of the $it and still counts. Is it all right on `$q`?",
            "At the counter people ask whether the $it $may still $use today. Say so; only after the $label it is too late.",
        ),
    ),
    Sketch(
        "late fee after grace",
        """
        names                        | p    | q        | thing     | one      | k    | fee   | back
        excavator_fee, late_charge   | due  | returned | excavator | customer | 1..3 | 5..40 | brought back
        costume_fee, costume_late    | due  | back_on  | costume   | actor    | 2..5 | 2..9  | handed in
        ski_charge, late_skis        | until| returned | skis      | guest    | 1..2 | 4..15 | returned
        invoice_penalty, overdue_fee | due  | paid     | invoice   | client   | 3..9 | 2..12 | paid
        report_fine, fine_for_report | due  | sent     | report    | firm     | 2..7 | 20..60| sent in
        keg_fee, keg_late_fee        | due  | returned | keg       | landlord | 2..6 | 3..8  | returned
        """,
        (("p", "form 2024-<pick 02,03>-<range 10,29>"), ("q", "form 2024-03-<range 10,31>")),
        "int",
        (
            "from datetime import date\n\nlate = (date.fromisoformat($q) - date.fromisoformat($p)).days\nreturn max(late - $k, 0) * $fee",
            "from datetime import date\n\nlate = (date.fromisoformat($q) - date.fromisoformat($p)).days - $k\nif late <= 0:\n    return 0\nreturn late * $fee",
        ),
        (
            "What does the $one owe for a late $thing? The first $k days after the due date are free, each day after those costs $fee euros.",
            "Late fee for the $thing: $fee per day late, with $k days of grace that are never charged.",
            "The $thing was due on `$p` and $back on `$q`. Charge $fee a day, but forgive the first $k days of delay. Nothing if in time.",
            "Charge for being late.\n\nDates are ISO strings. There are $k days of grace; from the day after them on it is $fee for each day.",
            "How much must be charged when a $thing that was due on one day is $back on another? $fee euros a day, not counting $k days of grace.",
            "$fee for every day beyond $k days after the due date, 0 if the $thing was $back by then.",
            "So that no $one complains: up to $k days late is fine (0), later ones pay $fee for each further day.",
        ),
    ),
    Sketch(
        "age in years",
        """
        names                        | p       | q       | one     | first     | noun
        patient_age, age_of_patient  | born    | visit   | patient | born      | birth date
        mare_age, years_of_mare      | foaled  | today   | mare    | foaled    | foaling date
        years_of_service, served_for | hired   | day     | clerk   | hired     | first day of work
        donor_age, age_at_donation   | born    | donation| donor   | born      | birthday
        bridge_age, years_standing   | opened  | today   | bridge  | opened    | opening day
        member_years, years_in_choir | joined  | day     | singer  | taken in  | first day
        """,
        (
            ("p", "form <range 1961,2019>-<pick 01,03,05,11>-<range 10,28>"),
            ("q", "form 2024-<pick 03,05,06>-<range 10,28>"),
        ),
        "int",
        (
            "from datetime import date\n\nfirst = date.fromisoformat($p)\nnow = date.fromisoformat($q)\nreturn now.year - first.year - ((now.month, now.day) < (first.month, first.day))",
            "years = int($q[:4]) - int($p[:4])\nif $q[5:] < $p[5:]:\n    years -= 1\nreturn years",
            "from datetime import date\n\nfirst = date.fromisoformat($p)\nnow = date.fromisoformat($q)\nyears = now.year - first.year\nif (now.month, now.day) < (first.month, first.day):\n    years -= 1\nreturn years",
        ),
        (
            "How many full years is it since the $one was $first? The $noun and the other day are ISO dates.",
            "Completed years from `$p` to `$q`: the year in progress counts only from the anniversary on.",
            "Years of a $one on a given day. One more on each anniversary of the $noun, not on New Year.",
            'Age in years on `$q` of a $one $first on `$p`, both "YYYY-MM-DD".',
            "The $one was $first on `$p`.\n\nHow many whole years ago was that on `$q`? Parts of a year are dropped.",
            "Whole years between the $noun and `$q`, as people count their age.",
            "We put the number of full years behind the name of each $one. Work it out from the $noun and the date of the list.",
        ),
    ),
    Sketch(
        "next such weekday",
        """
        names                         | p      | wd        | num | what                     | verb
        next_collection, bins_out     | today  | Tuesday   | 1   | bins                     | emptied
        next_market, market_after     | day    | Saturday  | 5   | market stalls            | put up
        next_wash, laundry_day        | today  | Monday    | 0   | hotel towels             | washed
        next_auction, auction_after   | date_in| Thursday  | 3   | lots that come in        | sold
        next_clinic, clinic_after     | asked  | Wednesday | 2   | new patients             | seen
        next_shearing, shearing_after | day    | Friday    | 4   | sheep                    | shorn
        """,
        (("p", "form 2024-<pick 02,03,12>-<range 10,29>"),),
        "str",
        (
            "from datetime import date, timedelta\n\nwhen = date.fromisoformat($p) + timedelta(days=1)\nwhile when.weekday() != $num:\n    when += timedelta(days=1)\nreturn when.isoformat()",
            "from datetime import date, timedelta\n\nwhen = date.fromisoformat($p)\nahead = ($num - when.weekday() - 1) % 7 + 1\nreturn (when + timedelta(days=ahead)).isoformat()",
        ),
        (
            "The $what are $verb every $wd. When is it next, if today is `$p`? On a $wd itself it is a week later.",
            "First $wd after the ISO date `$p`, never the day itself.",
            "Date (ISO) of the next $wd, when the $what are $verb. If `$p` is a $wd, take the one seven days on.",
            'When will the $what be $verb?\n\nAlways on a $wd, and always after `$p`; the answer is written "2024-05-31".',
            "$wd is the day on which the $what are $verb. Give the next one strictly after `$p` as an ISO string.",
            "Next $wd from `$p` on, not counting `$p`.",
            "People ask on `$p` when the $what are $verb next: tell them the date of the coming $wd (for a $wd, that of next week).",
        ),
    ),
    Sketch(
        "last day of month",
        """
        names                         | p       | what                   | who
        rent_due, rent_day            | day     | rent is due            | tenant
        books_close, closing_day      | booked  | books are closed       | cashier
        stocktaking, stock_day        | today   | stock is counted       | warehouse
        wages_paid, payday            | worked  | wages are paid         | driver
        cover_ends, insured_until     | cancelled| cover ends            | insured
        meter_read, reading_day       | date_in | meter is read          | caretaker
        """,
        (("p", "form <range 2019,2026>-<pick 01,02,02,04,06,09,11,12>-<range 10,28>"),),
        "str",
        (
            'from calendar import monthrange\n\nyear, month = int($p[:4]), int($p[5:7])\nreturn f"{$p[:8]}{monthrange(year, month)[1]}"',
            "from datetime import date, timedelta\n\nfirst = date.fromisoformat($p).replace(day=1)\nfollowing = (first + timedelta(days=32)).replace(day=1)\nreturn (following - timedelta(days=1)).isoformat()",
            "import calendar\nfrom datetime import date\n\nwhen = date.fromisoformat($p)\nlast = calendar.monthrange(when.year, when.month)[1]\nreturn when.replace(day=last).isoformat()",
        ),
        (
            "The $what on the last day of the month. Which date is that for `$p`?",
            'Month end of an ISO date, e.g. "2023-02-11" -> "2023-02-28".',
            "At the end of the month the $what. Give that day for the month of `$p`, again as an ISO date; mind leap years.",
            'Last day of the month that `$p` ("2024-04-12") falls in.',
            'When is it that the $what?\n\nAlways on the last of the month: for "2024-04-12" it is "2024-04-30".',
            "Tell the $who the final date of the month of `$p`.",
            "The 28th, 29th, 30th or 31st, whichever ends the month of `$p`, as a whole date.",
        ),
    ),
    Sketch(
        "quarter of the year",
        """
        names                          | p       | what              | who
        tax_quarter, vat_quarter       | paid_on | invoice           | bookkeeper
        report_quarter, quarter_of     | day     | mine report       | inspector
        sales_quarter, sold_in_quarter | sold    | car sale          | dealer
        claim_quarter, quarter_for     | filed   | insurance claim   | insurer
        harvest_quarter, picked_in     | picked  | apple delivery    | orchard
        repair_quarter, repaired_in    | day     | crane inspection  | port
        """,
        (("p", "isodate"),),
        "str",
        (
            'return f"Q{(int($p[5:7]) - 1) // 3 + 1}"',
            'month = int($p.split("-")[1])\nreturn f"Q{(month + 2) // 3}"',
            'from datetime import date\n\nmonth = date.fromisoformat($p).month\nreturn "Q" + str((month - 1) // 3 + 1)',
        ),
        (
            'Which quarter of the year is the $what filed under? "Q1" to "Q4".',
            '"2024-05-17" -> "Q2": January to March are Q1 and so on.',
            "The $who files each $what under Q1, Q2, Q3 or Q4, by the month of its ISO date.",
            'Quarter of `$p` as a label such as "Q3".',
            'Label for the folder of the $what.\n\nThree months to a folder, "Q1" begins in January.',
            'Turn the date of the $what into its calendar quarter, e.g. "Q4" for any day in October, November or December.',
            "In which quarter was it? Give Q and the number, for an ISO date `$p`.",
        ),
    ),
    Sketch(
        "season by month number",
        """
        names                            | p     | what
        coat_season, season_of_shearing  | month | shearing
        diary_season, season_of          | month | weather diary entry
        catch_season, season_of_catch    | month | catch
        honey_season, season_of_honey    | month | jar of honey
        jacket_season, season_of_cut     | month | tailor's order
        visit_season, season_of_visit    | month | visit to the zoo
        """,
        (("p", "range 1,12"),),
        "str",
        (
            'if $p in (12, 1, 2):\n    return "winter"\nif $p <= 5:\n    return "spring"\nif $p <= 8:\n    return "summer"\nreturn "autumn"',
            'return ("winter", "spring", "summer", "autumn")[$p % 12 // 3]',
            'seasons = ["winter", "spring", "summer", "autumn"]\nreturn seasons[$p % 12 // 3]',
        ),
        (
            "In which season was the $what? spring is March to May, summer June to August, autumn September to November, the rest winter.",
            'Season of the $what by its month (1 to 12): "winter" for December, January, February, then "spring", "summer", "autumn", three months each.',
            'Name of the season: `$p` 3, 4, 5 are "spring", 6 to 8 "summer", 9 to 11 "autumn", all others "winter".',
            "We sort by season, not by month. December begins the winter, March the spring, June the summer, September the autumn; lowercase, please.",
            'Give "winter", "spring", "summer" or "autumn" for a month number.\n\nWinter is December through February, and every season has three months.',
            "Which season does month `$p` belong to on the northern half of the globe, if spring begins on 1 March and each lasts three months? Lowercase.",
        ),
    ),
    Sketch(
        "price by season",
        """
        names                      | p       | thing       | m1   | n1 | m2        | n2 | hi      | lo     | guest
        pitch_price, camp_price    | night   | pitch       | June | 6  | August    | 8  | 28..45  | 12..25 | camper
        cabin_rate, cabin_price    | arrival | cabin       | May  | 5  | September | 9  | 90..140 | 50..80 | guest
        boat_rent, boat_price      | day     | boat        | April| 4  | October   | 10 | 60..99  | 20..55 | angler
        stall_rent, stall_price    | day     | market stall| March| 3  | July      | 7  | 30..48  | 10..29 | trader
        car_rate, car_price        | pickup  | rental car  | July | 7  | August    | 8  | 70..95  | 35..60 | driver
        box_rent, stable_price     | day     | horse box   | May  | 5  | August    | 8  | 21..30  | 9..20  | rider
        """,
        (("p", "form 2024-<pick 02,04,05,06,07,08,09,11>-<range 10,28>"),),
        "int",
        (
            "return $hi if $n1 <= int($p[5:7]) <= $n2 else $lo",
            'month = int($p.split("-")[1])\nif $n1 <= month <= $n2:\n    return $hi\nreturn $lo',
            "from datetime import date\n\nmonth = date.fromisoformat($p).month\nreturn $hi if month in range($n1, $n2 + 1) else $lo",
        ),
        (
            "A $thing costs $hi from $m1 to $m2 and $lo in the other months. What does it cost on the ISO date `$p`?",
            "Price of a $thing on a day: $hi in high season ($m1 through $m2), otherwise $lo.",
            "What will the $guest pay? High season is $m1 to $m2, both months whole, at $hi; all other days cost $lo.",
            'Daily price.\n\n`$p` looks like "2024-07-15". In $m1, in $m2 and in between the $thing is $hi, else only $lo.',
            "$lo, but $hi for any date in the months $m1 to $m2.",
            "Each $guest asks what the $thing costs on `$p`: in season ($m1 up to and including $m2) $hi, outside of it $lo.",
            "How much is the $thing? Months $n1 to $n2 are dear ($hi), the others cheap ($lo).",
        ),
    ),
    Sketch(
        "open at a time",
        """
        names                        | p       | place        | open                  | close                 | come
        vet_open, vet_there          | time    | vet          | 08:30 / 09:00 / 08:00 | 16:30 / 17:00 / 18:15 | ring
        pharmacy_open, can_collect   | at      | pharmacy     | 07:45 / 09:30         | 18:30 / 20:00         | come in
        tip_open, may_dump           | arrival | recycling yard | 07:00 / 10:00       | 15:30 / 16:00 / 19:00 | drive in
        gate_open, gate_is_open      | clock   | harbour gate | 05:30 / 06:00         | 21:00 / 22:30         | pass
        bank_open, counter_open      | time    | bank         | 09:00 / 09:15 / 10:00 | 13:00 / 16:15         | come
        pool_open, may_swim          | now     | pool         | 06:30 / 11:00         | 19:30 / 20:30         | swim
        """,
        (("p", "hhmm"),),
        "bool",
        (
            'return "$open" <= $p < "$close"',
            'if $p < "$open":\n    return False\nreturn $p < "$close"',
            'return $p >= "$open" and $p < "$close"',
        ),
        (
            "Is the $place open at this time? Hours are $open to $close; at $close sharp it is shut.",
            'The $place opens at $open and closes at $close. True if `$p` ("HH:MM") is within, $open included, $close not.',
            "Can people $come at `$p`? Only from $open on and before $close.",
            "Whether the $place is open: $open-$close, 24-hour clock, closed again from $close on.",
            'True from $open until just before $close.\n\nThe time is a zero-padded string like "09:05".',
            "May one $come now? The $place has its doors open from $open, and at $close they are locked.",
            "Tell callers if the $place is open at `$p`. Opening minute $open counts, closing minute $close does not.",
        ),
    ),
    Sketch(
        "open over midnight",
        """
        names                          | p     | what             | begin                 | end                   | then
        night_rate, is_night_rate      | time  | night tariff     | 21:00 / 22:00 / 22:30 | 05:30 / 06:00 / 07:00 | applies
        bar_open, bar_serves           | at    | hotel bar        | 18:00 / 19:30         | 01:30 / 02:00         | serves
        quiet_time, must_be_quiet      | clock | rule of silence  | 22:00 / 23:00         | 06:30 / 07:00         | holds
        guard_on_duty, guarded         | time  | night guard      | 19:00 / 20:00 / 21:30 | 05:00 / 06:15         | is on duty
        dome_open, may_observe         | now   | observatory dome | 20:30 / 21:15         | 03:45 / 04:30         | stays open
        lamp_lit, lamps_burn           | at    | pier lighting    | 17:30 / 18:45         | 06:45 / 07:15         | burns
        """,
        (("p", "hhmm"),),
        "bool",
        (
            'return $p >= "$begin" or $p < "$end"',
            'return not "$end" <= $p < "$begin"',
            'if $p >= "$begin":\n    return True\nreturn $p < "$end"',
        ),
        (
            "The $what $then from $begin until $end in the morning. Is it so at `$p`? At $end sharp no longer.",
            "True while the $what $then: $begin through midnight to just before $end.",
            'Whether the $what $then at a time "HH:MM". It begins at $begin and goes over midnight; from $end on it is over.',
            "Is it the time when the $what $then?\n\nFrom $begin (included) to $end the next morning (not included).",
            "$begin-$end, so over midnight. Tell if the time falls within; the start counts, the end does not.",
            "The $what $then at night only. Night means $begin or later, or before $end.",
            "Does the $what $then at `$p`, if it starts at $begin and ends the next day at $end (that minute is out)?",
        ),
    ),
    Sketch(
        "two bookings collide",
        """
        names                           | p       | q      | r        | s        | what               | place
        bookings_collide, double_booked | start   | end    | other_start | other_end | tennis bookings | court
        rehearsals_clash, stage_clash   | from_a  | to_a   | from_b   | to_b     | rehearsals         | stage
        surgery_clash, theatre_taken    | begin   | finish | begin2   | finish2  | operations         | operating room
        berths_clash, berth_taken       | arrives | leaves | arrives2 | leaves2  | ships              | berth
        van_clash, van_needed_twice     | out     | back   | out2     | back2    | trips              | van
        kiln_clash, kiln_taken          | on      | off    | on2      | off2     | firings            | kiln
        """,
        (
            ("p", "form <pick 08,09,10>:<pick 00,15,30>"),
            ("q", "form <pick 11,12,13>:<pick 00,15,30>"),
            ("r", "form <pick 06,09,11,12,13>:<pick 00,15,30>"),
            ("s", "form <pick 14,15>:<pick 00,15,30>"),
        ),
        "bool",
        (
            "return $p < $s and $r < $q",
            "return max($p, $r) < min($q, $s)",
            "if $q <= $r or $s <= $p:\n    return False\nreturn True",
        ),
        (
            "Do these two $what get in each other's way? If one ends at the minute the other begins, that is fine.",
            'There is one $place only. True if the two $what need it at the same time; times are "HH:MM", ends not included.',
            "Whether two $what on one day overlap: `$p`-`$q` and `$r`-`$s`. Touching is no clash.",
            "Clash at the $place?\n\nThe first one lasts from `$p` to `$q`, the second from `$r` to `$s`. Back to back is allowed.",
            "Is the $place needed twice at once? Clock times as zero-padded strings; one may start just when the other stops.",
            "Say if two $what collide. Each has its start and its end, and they may follow one another without a pause.",
            "So that nobody finds the $place taken: tell whether the two $what share any minute.",
        ),
    ),
    Sketch(
        "ends at",
        """
        names                           | p       | q       | what        | verb
        firing_ends, kiln_done          | start   | minutes | firing      | takes
        wash_done, laundry_ready        | loaded  | minutes | wash        | runs
        nap_over, wakes_at              | asleep  | mins    | nap         | lasts
        glue_dry, dry_at                | glued   | drying  | drying      | takes
        drip_empty, infusion_ends       | hung_up | minutes | infusion    | takes
        lands_at, crossing_over         | departs | minutes | crossing    | lasts
        """,
        (("p", "hhmm"), ("q", "range 0,900")),
        "str",
        (
            'hour, minute = map(int, $p.split(":"))\ntotal = (hour * 60 + minute + $q) % 1440\nreturn f"{total // 60:02}:{total % 60:02}"',
            'total = int($p[:2]) * 60 + int($p[3:]) + $q\nreturn f"{total // 60 % 24:02d}:{total % 60:02d}"',
            'from datetime import datetime, timedelta\n\nbegun = datetime.strptime($p, "%H:%M")\nreturn (begun + timedelta(minutes=$q)).strftime("%H:%M")',
        ),
        (
            'When is the $what over? It begins at `$p` ("HH:MM") and $verb `$q` minutes; after midnight the clock starts again at 00:00.',
            'The $what starts at `$p` and $verb `$q` minutes: give the time of its end as "HH:MM".',
            'End of the $what on a 24-hour clock, e.g. "23:50" and 15 -> "00:05" (`$p` plus `$q` minutes).',
            "Clock time `$q` minutes after `$p`. Two digits each, 24 hours, may run into the next day.",
            'Tell at what time to come back for the $what.\n\n`$p` is when it began, `$q` how many minutes it $verb. Over midnight it goes on with "00:…".',
            'Add `$q` minutes to `$p`; the $what ends then. 24:00 is written "00:00".',
            "What does the clock show once the $what that began at `$p` has gone on for `$q` minutes?",
        ),
    ),
    Sketch(
        "who is first",
        """
        names                            | p        | who     | kind                | one     | did      | row                | label
        first_at_gate, early_bird        | arrivals | name    | Abe,Dora,Gus,Pia    | camper  | arrived  | (name, time)       | arrival
        first_heron, earliest_bird       | sightings| species | heron,owl,crane,tit | bird    | was seen | (species, time)    | sighting
        first_ship, first_in_port        | berthings| ship    | Alma,Tern,Vega,Orca | ship    | berthed  | (ship, time)       | berthing
        first_hive, earliest_flight      | flights  | hive    | H1,H2,H3,H4         | hive    | woke up  | (hive, time)       | first flight
        first_stall, stall_up_first      | stalls   | trader  | Bea,Finn,Ole,Ruth   | trader  | set up   | (trader, time)     | setting up
        first_donor, came_first          | visits   | donor   | Ann,Cem,Lou,Tom     | donor   | came in  | (donor, time)      | visit
        """,
        (("p", f"tuples name=pick $kind;at=pick {_CLOCKS}"),),
        "str",
        (
            'if not $p:\n    return ""\nreturn min($p, key=lambda entry: entry[1])[0]',
            'found = ""\nearliest = "24:00"\nfor name, at in $p:\n    if at < earliest:\n        found, earliest = name, at\nreturn found',
            'return min($p, key=lambda entry: entry[1], default=("", ""))[0]',
        ),
        (
            "Which $one $did first? An empty string if none did; of several at the same minute the one listed first.",
            'Name of the earliest $one. `$p` holds $row tuples, times as "HH:MM". "" for an empty list, ties go to the first entry.',
            'Look up who $did before all others. Rows are $row; with equal times take the row that stands first, without rows return "".',
            'The $one that $did earliest that day, or "" when nothing is on the list.\n\nEach entry is $row with a zero-padded clock time. The first of equals wins.',
            'We write the earliest $one on the board. Find it among $row pairs ("" if there are none; on a tie the one noted first).',
            'Who was the first $one today? `$p`: list of $row, in no special order. None at all -> "". Same time: the first in the list.',
            "From a list of each $label as $row, pick the $who of the earliest. Equal times: first row. Empty list: empty string.",
        ),
    ),
    Sketch(
        "since a day in order",
        """
        names                           | p        | q     | what    | many     | kind                    | row            | did
        new_lots, lots_since            | lots     | since | lot     | lots     | vase,clock,stamp,lamp   | (lot, date)    | came in
        lambs_since, younger_lambs      | lambs    | since | lamb    | lambs    | Flo,Bo,Tuft,Pip         | (lamb, date)   | were born
        claims_since, recent_claims     | claims   | since | claim   | claims   | hail,theft,fire,flood   | (claim, date)  | were filed
        pots_since, later_pots          | pots     | from_day | pot  | pots     | jug,bowl,mug,tile       | (pot, date)    | were fired
        members_since, joined_later     | members  | from_day | member  | members  | Ada,Ben,Kim,Uwe         | (member, date) | joined
        cars_since, cars_brought_in     | cars     | since | car     | cars     | B12,K77,M30,T05         | (car, date)    | were brought in
        """,
        (("p", f"tuples name=pick $kind;day=pick {_SOME_DAYS}"), ("q", f"pick {_SOME_DAYS}")),
        "list[str]",
        (
            "found = [(when, name) for name, when in $p if when >= $q]\nreturn [name for _, name in sorted(found, key=lambda pair: pair[0])]",
            "later = [row for row in $p if row[1] >= $q]\nlater.sort(key=lambda row: row[1])\nreturn [row[0] for row in later]",
            "return [name for name, when in sorted($p, key=lambda row: row[1]) if when >= $q]",
        ),
        (
            "Which $many $did on `$q` or later? Oldest first; those of one day stay in their order.",
            "The $many from `$q` on (that day counts), sorted by date. Rows are $row with ISO dates; same date keeps the list's order.",
            "Names of all $many that $did since `$q`, inclusive, in the order of their dates (stable).",
            "List the newer $many by date.\n\n`$p` holds $row tuples. Leave out what is before `$q`; equal dates stay as they stand.",
            "What $did from the given day on? Return each $what by name, earliest date first, without changing the order within a day.",
            "`$q` and after: just the names, by date. Input rows are $row, ISO dates, ties in input order.",
            "For the newsletter we need the $many that $did since the last issue (`$q`, that day too), the earliest at the top; on equal dates as in the list.",
        ),
    ),
    Sketch(
        "longest gap",
        """
        names                            | p        | what         | who       | did
        longest_gap, longest_pause       | visits   | visit        | dentist   | came
        longest_dry_spell, driest_spell  | rain_days| rainy day    | gardener  | noted
        max_service_gap, service_gap     | services | service      | garage    | did
        longest_no_catch, catch_gap      | catches  | catch        | fisher    | landed
        longest_between_calls, call_gap  | calls    | vet's call   | farmer    | had
        biggest_break, donation_gap      | donations| donation     | blood bank| got
        """,
        (("p", "dates"),),
        "int",
        (
            "from datetime import date\n\ndays = sorted(date.fromisoformat(text) for text in $p)\nreturn max(((b - a).days for a, b in zip(days, days[1:])), default=0)",
            "from datetime import date\n\nnumbers = sorted(date.fromisoformat(text).toordinal() for text in $p)\nlongest = 0\nfor before, after in zip(numbers, numbers[1:]):\n    longest = max(longest, after - before)\nreturn longest",
            "from datetime import date\n\nordered = sorted($p)\nlongest = 0\nfor i in range(1, len(ordered)):\n    gap = date.fromisoformat(ordered[i]) - date.fromisoformat(ordered[i - 1])\n    longest = max(longest, gap.days)\nreturn longest",
        ),
        (
            "What is the longest time, in days, from one $what to the next? 0 if there are fewer than two.",
            "Longest gap in days between neighbouring dates. The ISO dates of each $what are not sorted.",
            "The $who wants to know the longest wait between one $what and the following one. Days from date to date, 0 for none or a single one.",
            "How many days lay between one $what and the next at most?\n\n`$p` has ISO dates in any order.",
            'Biggest number of days from any $what to the one after it in time; "2024-03-01" and "2024-03-05" are 4 apart.',
            "Put the dates in order and find the largest step from one to the next, counted in days (0 if there is no step).",
            "For how many days was there no new $what in the worst case? Count from date to next date; unsorted input, one date or none gives 0.",
        ),
    ),
    Sketch(
        "how many in a month",
        """
        names                             | p          | q     | what       | many        | did
        storms_in, count_storms           | storms     | month | storm      | storms      | were there
        births_in, calves_in_month        | births     | month | calf       | calves      | were born
        claims_in, monthly_claims         | claims     | month | claim      | claims      | came in
        breakdowns_in, lift_breakdowns    | breakdowns | month | breakdown  | breakdowns  | did the lift have
        shows_in, shows_of_month          | shows      | period| show       | shows       | were given
        callouts_in, count_callouts       | callouts   | month | call-out   | call-outs   | did the crew have
        """,
        (
            ("p", "forms <pick 2023,2024,2024>-<pick 03,04,04>-<range 10,28>"),
            ("q", "form <pick 2023,2024,2024>-<pick 03,04,04>"),
        ),
        "int",
        (
            "return sum(day.startswith($q) for day in $p)",
            "return sum(1 for day in $p if day[:7] == $q)",
            "found = 0\nfor day in $p:\n    if day.startswith($q):\n        found += 1\nreturn found",
        ),
        (
            'How many $many $did in that month? `$q` is like "2024-03", `$p` holds ISO dates.',
            'The $many of one month ("YYYY-MM").',
            '`$p` are the dates of all $many. Say how many fall into the month `$q`, e.g. "2024-11".',
            "For the monthly report: number of $many with a date in `$q`. Same month of another year does not count.",
            'Tell how often there was a $what in a month.\n\nDates come as "2024-04-17", the month as "2024-04".',
            "From the dates of the $many, those in month `$q`; just the number.",
            "Every $what was noted by its date (YYYY-MM-DD). How many in `$q` (YYYY-MM)?",
        ),
    ),
    Sketch(
        "minutes as text",
        """
        names                              | p        | what               | who
        shift_text, shift_length           | minutes  | shift              | foreman
        flight_text, show_flight_time      | mins     | flight             | airline
        surgery_text, surgery_length       | minutes  | operation          | clinic
        play_length, show_length           | minutes  | play               | theatre
        firing_text, show_firing           | mins     | firing             | potter
        charge_text, charging_time         | minutes  | charging           | garage
        """,
        (("p", "range 0,600"),),
        "str",
        (
            'return f"{$p // 60}h {$p % 60:02}m"',
            'hours, rest = divmod($p, 60)\nreturn f"{hours}h {rest:02d}m"',
            'hours = $p // 60\nrest = $p - hours * 60\nreturn str(hours) + "h " + str(rest).zfill(2) + "m"',
        ),
        (
            '125 -> "2h 05m", 40 -> "0h 40m".',
            'Length of the $what as people read it: minutes to hours and two-digit minutes, like "2h 05m".',
            'Write how long the $what takes. Hours are always shown, even 0, and minutes get two digits: "0h 07m".',
            '`$p` minutes as text in the form "1h 09m".',
            'The $who prints durations as "3h 00m".\n\nMake that text from a number of minutes; below an hour it is "0h 25m".',
            'How shall the $who show a $what of so many minutes? In hours and minutes, such as "11h 30m" or "0h 05m".',
            'Readable duration of the $what: "Hh MMm", hours without padding, minutes padded to two digits.',
        ),
    ),
    Sketch(
        "text to minutes",
        """
        names                             | p        | what              | who
        minutes_of_text, shift_minutes    | text     | shift             | payroll
        worked_minutes, job_minutes       | duration | repair            | garage
        flight_minutes, parse_flight      | text     | flight            | airline
        film_minutes, parse_length        | length   | film              | cinema
        watch_minutes, parse_watch        | entry    | night watch       | guard
        visit_minutes, parse_visit        | noted    | home visit        | nurse
        """,
        (("p", "form <range 0,9>h <range 0,59>m || <range 1,59>m || <range 1,9>h"),),
        "int",
        (
            'total = 0\nfor part in $p.split():\n    number = int(part[:-1])\n    total += number * 60 if part.endswith("h") else number\nreturn total',
            'units = {"h": 60, "m": 1}\nreturn sum(int(part[:-1]) * units[part[-1]] for part in $p.split())',
        ),
        (
            '"2h 5m" -> 125, and either part may be missing: "45m" -> 45, "3h" -> 180.',
            'How many minutes did the $what last? It was written down as "1h 20m", "20m" or "1h".',
            'Minutes in a text such as "2h 05m". Only hours or only minutes is fine too ("4h", "30m").',
            'The $who needs plain minutes from notes like "1h 15m", "2h" or "50m".',
            "Read the length of the $what.\n\nParts are separated by a space, h means hours and m minutes; one of the two can be left out. Result in minutes.",
            'Turn `$p` ("3h 10m", "3h", "10m") into a number of minutes.',
            "Length of a $what in minutes, from hours with an h and minutes with an m, whichever of them are there.",
        ),
    ),
    Sketch(
        "twelve to twenty-four",
        """
        names                            | p     | what
        curtain_24, curtain_up           | text  | curtain
        tee_off_24, race_start           | shown | start of the race
        tide_24, tide_time               | entry | high tide
        checkin_24, checkin_time         | text  | check-in
        feeding_24, feeding_time         | label | feeding of the seals
        hearing_24, hearing_time         | text  | court hearing
        """,
        (("p", "form <range 1,11>:<pick 00,05,15,30,42> <pick AM,PM> || 12:<pick 00,20,45> <pick AM,PM>"),),
        "str",
        (
            'clock, half = $p.split()\nhour, minute = clock.split(":")\nhour = int(hour) % 12 + (12 if half == "PM" else 0)\nreturn f"{hour:02}:{minute}"',
            'hour, rest = $p.split(":")\nnumber = int(hour) % 12\nif rest.endswith("PM"):\n    number += 12\nreturn f"{number:02d}:{rest[:2]}"',
            'from datetime import datetime\n\nreturn datetime.strptime($p, "%I:%M %p").strftime("%H:%M")',
        ),
        (
            '"7:30 PM" -> "19:30", "12:05 AM" -> "00:05".',
            'The time of the $what on the 24-hour clock. It is given like "9:15 AM"; noon is 12:00 PM, midnight 12:00 AM.',
            'Convert a time with AM or PM to "HH:MM", two digits for the hour.',
            'When is the $what, in 24-hour notation? `$p` reads "1:05 PM"; 12 AM is hour 00 and 12 PM is hour 12.',
            'American visitors write "6:40 PM".\n\nOur list wants the $what as "18:40", in the morning with a leading zero ("06:40").',
            '24-hour form of `$p`, e.g. "11:59 PM" -> "23:59" and "8:00 AM" -> "08:00".',
            "Rewrite the hour of the $what without AM and PM: afternoon hours get 12 added, 12 AM becomes 00.",
        ),
    ),
    Sketch(
        "twenty-four to twelve",
        """
        names                            | p     | what              | small | big
        show_pickup, pickup_label        | time  | parcel pick-up    | am    | pm
        show_sunrise, sun_label          | at    | sunrise           | AM    | PM
        milking_label, show_milking      | clock | milking           | am    | pm
        bid_label, show_bid_time         | at    | last bid          | a.m.  | p.m.
        visit_label, show_visit          | time  | doctor's visit    | AM    | PM
        firework_label, show_firework    | time  | firework          | a.m.  | p.m.
        """,
        (("p", "hhmm"),),
        "str",
        (
            'hour = int($p[:2])\nhalf = "$small" if hour < 12 else "$big"\nreturn f"{hour % 12 or 12}{$p[2:]} {half}"',
            'hour, minute = map(int, $p.split(":"))\nhalf = "$big" if hour >= 12 else "$small"\nhour = hour % 12\nif hour == 0:\n    hour = 12\nreturn f"{hour}:{minute:02d} {half}"',
        ),
        (
            '"19:05" -> "7:05 $big", "00:30" -> "12:30 $small".',
            "Show the time of the $what on a 12-hour clock: no leading zero, then a space and $small or $big.",
            'How is `$p` said with $small and $big? Noon is "12:00 $big", midnight "12:00 $small", hours are not padded.',
            '12-hour label for the $what, such as "9:15 $small" or "4:00 $big".',
            'Our guests do not read "16:20".\n\nGive "4:20 $big" instead; before noon it ends in "$small", and the hour 0 is shown as 12.',
            'Text for the $what sign: from "HH:MM" make "H:MM $small" before noon, else "H:MM $big", with 12 in place of 0.',
            'Turn a 24-hour time into one that ends in $small or $big ("12:45" -> "12:45 $big", "08:10" -> "8:10 $small").',
        ),
    ),
    Sketch(
        "started units of time",
        """
        names                             | p       | what         | k            | fee   | verb
        parking_price, parking_fee        | minutes | parking      | 15 / 20 / 30 | 2..4  | parked
        dryer_price, dryer_fee            | minutes | drying       | 10 / 12 / 15 | 2..3  | ran
        lawyer_fee, advice_price          | minutes | legal advice | 6 / 15 / 30  | 20..60| talked
        kayak_price, kayak_fee            | mins    | kayak hire   | 30 / 45 / 60 | 4..9  | paddled
        call_fee, plumber_price           | worked  | plumber's work | 15 / 30    | 14..30| worked
        charging_price, charging_fee      | minutes | charging     | 10 / 20      | 2..4  | charged
        """,
        (("p", "range 0,150"),),
        "int",
        (
            "return -(-$p // $k) * $fee",
            "from math import ceil\n\nreturn ceil($p / $k) * $fee",
            "units = $p // $k\nif $p % $k:\n    units += 1\nreturn units * $fee",
        ),
        (
            "Price of the $what: $fee for every started $k minutes.",
            "What does somebody pay who $verb for `$p` minutes? Each $k minutes cost $fee, and a part of them costs as much as the whole.",
            "Time is rounded up to the next multiple of $k minutes, each of which costs $fee. 0 minutes are free.",
            "$fee per begun $k minutes of $what.",
            "Work out the bill for the $what.\n\nWe count in steps of $k minutes; the last step is charged in full even if only a minute of it was used. One step is $fee.",
            "How much for `$p` minutes of $what? We charge $fee per $k minutes, always rounded up.",
            "Bill `$p` minutes: the first minute of each further $k minutes already costs another $fee.",
        ),
    ),
    Sketch(
        "to the nearest quarter",
        """
        names                           | p      | what          | who       | k            | where
        rounded_worked, booked_minutes  | worked | time worked   | tailor    | 15 / 10 / 6  | wage sheet
        rounded_visit, visit_booked     | minutes| visit         | nurse     | 5 / 15 / 10  | care record
        rounded_lesson, lesson_booked   | minutes| riding lesson | stable    | 15 / 30      | bill
        rounded_drive, drive_booked     | minutes| drive         | car hire  | 10 / 15 / 20 | log
        rounded_dig, dig_booked         | dug    | digging       | builder   | 15 / 30 / 20 | site diary
        rounded_watch, watch_booked     | minutes| watch         | port      | 5 / 30       | duty book
        """,
        (("p", "range 0,300"),),
        "int",
        (
            "return ($p + $k // 2) // $k * $k",
            "rest = $p % $k\nif rest >= $k / 2:\n    return $p - rest + $k\nreturn $p - rest",
            "steps, rest = divmod($p, $k)\nif 2 * rest >= $k:\n    steps += 1\nreturn steps * $k",
        ),
        (
            "Round the minutes of the $what to the nearest $k; exactly half goes up.",
            "Minutes as the $who writes them down: full steps of $k minutes, whichever is nearest, halves upwards.",
            "The $where only knows multiples of $k minutes. Which one is closest to `$p`? In the middle take the larger.",
            "`$p` minutes, rounded to $k minutes (up from the middle on).",
            "What stands in the $where for a $what of `$p` minutes?\n\nAlways a multiple of $k, the nearer one, and the higher one if both are equally far.",
            "How many minutes does the $who enter, if all times are rounded to the next multiple of $k up or down, half up?",
            "Nearest multiple of $k minutes. No fractions; a tie is rounded up.",
        ),
    ),
    Sketch(
        "leap years between",
        """
        names                              | p     | q    | what
        leap_days, extra_days              | first | last | interest on the bond
        leap_years_kept, leap_years        | start | end  | weather diary
        leap_birthdays, leap_years_in      | first | last | birth register
        leap_rent, rent_days_extra         | first | last | rent of the quarry
        leap_feed, extra_feed_days         | begin | end  | fodder plan
        leap_watch, extra_nights           | first | last | log of the observatory
        """,
        (("p", "range 1890,1999"), ("q", "range 1995,2110")),
        "int",
        (
            "from calendar import isleap\n\nreturn sum(isleap(year) for year in range($p, $q + 1))",
            "found = 0\nfor year in range($p, $q + 1):\n    if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):\n        found += 1\nreturn found",
            "return sum(1 for year in range($p, $q + 1) if year % 400 == 0 or (year % 4 == 0 and year % 100))",
        ),
        (
            "How many leap years are there from `$p` to `$q`, both included?",
            "Number of 29ths of February in the years `$p` to `$q`. 1900 had none, 2000 had one.",
            "The $what has an additional day in each leap year. How many such days, first and last year included?",
            "Leap years in the $what: all years from `$p` through `$q`, Gregorian rule (not 1900, but 2000).",
            "For the $what we need the extra days.\n\nOne for every year with a 29 February between `$p` and `$q`, the two years themselves included.",
            "Years with 366 days in the $what, from year `$p` up to and including `$q`.",
            "Tell how often February has 29 days from `$p` to `$q`. Years by 100 only count if they divide by 400. Both ends count; 0 if the first is later.",
        ),
    ),
    Sketch(
        "working days between",
        """
        names                              | p     | q    | what              | who       | m1       | m2
        paint_days, painting_days          | start | end  | painting          | painters  | Saturday | Sunday
        leave_days, leave_taken            | first | last | holiday           | clerk     | Saturday | Sunday
        repair_days, repair_workdays       | start | end  | repair            | garage    | Saturday | Sunday
        audit_days, audit_workdays         | begin | end  | audit             | auditors  | Saturday | Sunday
        court_days, trial_days             | first | last | trial             | court     | Saturday | Sunday
        survey_days, survey_workdays       | start | end  | survey of the pit | engineers | Saturday | Sunday
        """,
        (("p", "form 2024-03-<range 10,20>"), ("q", "form 2024-03-<range 18,31> || 2024-04-<range 10,20>")),
        "int",
        (
            "from datetime import date, timedelta\n\nwhen = date.fromisoformat($p)\nfound = 0\nwhile when <= date.fromisoformat($q):\n    found += when.weekday() < 5\n    when += timedelta(days=1)\nreturn found",
            "from datetime import date\n\na = date.fromisoformat($p).toordinal()\nb = date.fromisoformat($q).toordinal()\nreturn sum(date.fromordinal(n).weekday() < 5 for n in range(a, b + 1))",
            "from datetime import date, timedelta\n\na = date.fromisoformat($p)\nlength = (date.fromisoformat($q) - a).days + 1\ndays = [a + timedelta(days=i) for i in range(length)]\nreturn len([day for day in days if day.isoweekday() <= 5])",
        ),
        (
            "How many working days does the $what take? Monday to Friday, from `$p` to `$q`, first and last day included.",
            "Days of the $what without $m1 and $m2. Both ISO dates count themselves.",
            "The $who do not work on weekends. Working days from `$p` through `$q`; 0 if the second is before the first.",
            "Workdays (Mon-Fri) in the span, both ends included; no public holidays.",
            "The $what lasts from `$p` until and with `$q`.\n\nCount its days, but leave out each $m1 and each $m2.",
            "For the plan of the $who: number of days from the first to the last (inclusive) that are no $m1 or $m2.",
            "Weekdays only: how long is the $what, if it begins on `$p`, ends on `$q` and weekends are free?",
        ),
    ),
    Sketch(
        "old enough",
        """
        names                             | p       | q    | one     | many     | kind                | k      | may
        may_donate, old_enough            | donors  | year | donor   | donors   | Ann,Cem,Lou,Tom,Zoe | 17..19 | give blood
        may_drive, young_drivers_out      | helpers | year | helper  | helpers  | Ali,Bea,Jo,Kurt,Una | 17..21 | drive the tractor
        may_vote, electorate              | people  | year | person  | people   | Ida,Leo,Max,Nia,Vic | 16..18 | vote
        may_race, racing_horses           | horses  | year | horse   | horses   | Dot,Fox,Jet,Rex,Sky | 3..20  | race
        may_fell, ripe_trees              | trees   | year | tree    | trees    | E1,E2,F7,O3,P4      | 20..50 | be felled
        may_dive, divers_allowed          | pupils  | year | diver   | divers   | Amy,Bo,Lin,Pat,Sam  | 10..16 | go down
        """,
        (("p", "map pick $kind=range 1970,2018"), ("q", "range 1994,2024")),
        "list[str]",
        (
            "return [name for name, born in $p.items() if $q - born >= $k]",
            "found = []\nfor name, born in $p.items():\n    if $q - born >= $k:\n        found.append(name)\nreturn found",
            "return [name for name in $p if $p[name] + $k <= $q]",
        ),
        (
            "Which $many may $may in the year `$q`? They must turn $k that year or be older.",
            "`$p` has the year of birth of each $one. List those who are $k or more in year `$q` (year minus year), in the order of the dict.",
            "From $k on a $one may $may. Names of all who can in `$q`, by their birth years.",
            "Names that are at least $k years old in `$q`.\n\nOnly years are known: a $one born in 2000 counts as 10 in 2010.",
            "Who is old enough to $may? Minimum age $k, reckoned as `$q` less the birth year; keep the order.",
            "The list for `$q`: every $one with $k years or more behind it. Values are birth years.",
            "Pick the $many that may $may. The year of birth and the current year decide; $k is just enough.",
        ),
    ),
    Sketch(
        "remind before",
        """
        names                               | p       | what               | k     | act                  | whom
        remind_tenant, rent_reminder        | due     | rent               | 3..9  | send the reminder    | tenant
        order_feed_on, feed_order_day       | runs_out| end of the feed    | 5..20 | order new feed       | farmer
        book_vet_on, vet_reminder           | vaccination | vaccination    | 7..21 | write a postcard     | owner
        renew_on, renewal_letter            | ends    | end of the policy  | 10..45| write a letter       | insured
        start_posters, poster_day           | premiere| premiere           | 14..40| put up the posters   | theatre
        heat_hall_on, heating_day           | event   | tournament         | 1..4  | turn on the heating  | caretaker
        """,
        (("p", "form 2024-<pick 01,02,03,12>-<range 10,29>"),),
        "str",
        (
            "from datetime import date, timedelta\n\nreturn (date.fromisoformat($p) - timedelta(days=$k)).isoformat()",
            'from datetime import date, timedelta\n\nwhen = date.fromisoformat($p) - timedelta($k)\nreturn when.strftime("%Y-%m-%d")',
            "from datetime import date\n\nreturn str(date.fromordinal(date.fromisoformat($p).toordinal() - $k))",
        ),
        (
            "On which day must we $act? $k days before the $what.",
            "ISO date $k days ahead of the $what.",
            "The $whom hears from us $k days in advance. When do we $act, if the $what is on `$p`?",
            'Day to $act: `$p` minus $k days, again as "YYYY-MM-DD".',
            "We $act before the $what.\n\nAlways $k days earlier, over the turn of a month or a year as well. Dates are ISO strings.",
            "When to $act, given the date of the $what? There must be $k days between the two dates.",
            "Tell the $whom the date that comes $k days before `$p`.",
        ),
    ),
)
