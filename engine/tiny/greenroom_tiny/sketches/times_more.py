"""More about dates and times of day: series of days, groups by month, who is on duty, what is left."""

from greenroom_tiny.sketches.sketch import Sketch

_SOME_DAYS = "2024-01-08,2024-01-30,2024-02-02,2024-02-14,2024-02-29,2024-03-01,2024-03-15,2024-04-09"

SKETCHES: tuple[Sketch, ...] = (
    Sketch(
        "grouped by month",
        """
        names                           | p         | what     | many      | kind                    | row               | did
        jobs_by_month, monthly_jobs     | jobs      | job      | jobs      | roof,door,wall,drain    | (job, date)       | was done
        births_by_month, monthly_births | births    | foal     | foals     | Ajax,Bella,Cora,Dan     | (foal, date)      | was born
        finds_by_month, monthly_finds   | finds     | find     | finds     | coin,shard,bead,bone    | (find, date)      | was dug up
        lots_by_month, monthly_sales    | sales     | lot      | lots      | sofa,harp,globe,rug     | (lot, date)       | was sold
        comets_by_month, monthly_comets | sightings | comet    | comets    | C1,C2,P9,P12            | (comet, date)     | was seen
        claims_by_month, monthly_claims | claims    | claim    | claims    | hail,theft,fire,flood   | (claim, date)     | came in
        """,
        (("p", f"tuples name=pick $kind;day=pick {_SOME_DAYS}"),),
        "dict[str, list[str]]",
        (
            "months = {}\nfor name, day in $p:\n    months.setdefault(day[:7], []).append(name)\nreturn months",
            "months = {}\nfor name, day in $p:\n    month = day[:7]\n    if month not in months:\n        months[month] = []\n    months[month].append(name)\nreturn months",
            "from collections import defaultdict\n\nmonths = defaultdict(list)\nfor name, day in $p:\n    months[day[:7]].append(name)\nreturn dict(months)",
        ),
        (
            'The $many month by month: a dict from "YYYY-MM" to their names. Rows are $row with ISO dates.',
            'Which $what $did in which month? Keys like "2024-03", values lists of names in the order given.',
            "Sort the $many into months. `$p` holds $row tuples; months without any are left out.",
            'For the yearly report: under each month ("2024-02") the $many of that month, in their order, repeats and all.',
            'Group the $many by the month of their date.\n\nEach row is $row, e.g. dated "2024-02-14", which belongs to "2024-02".',
            "A dict month -> $many, from $row pairs.",
            "Put every $what on the pile of the month in which it $did. A pile is a list, its label the first seven characters of the date.",
        ),
    ),
    Sketch(
        "missed days in a series",
        """
        names                             | p       | what              | who         | done
        missed_readings, days_without     | readings| reading           | observer    | taken
        missed_feedings, unfed_days       | feedings| feeding           | keeper      | noted
        missed_rounds, rounds_missed      | rounds  | round             | guard       | walked
        missed_doses, forgotten_doses     | doses   | dose              | patient     | taken
        missed_entries, diary_gaps        | entries | diary entry       | diarist     | written
        missed_checks, unchecked_days     | checks  | check of the pump | miner       | made
        """,
        (("p", "forms 2024-02-2<pick 4,5,6,7,8,9> || 2024-03-0<pick 1,2,3>"),),
        "list[str]",
        (
            "from datetime import date, timedelta\n\nif not $p:\n    return []\nfirst = date.fromisoformat(min($p))\nlength = (date.fromisoformat(max($p)) - first).days\ndays = [(first + timedelta(days=i)).isoformat() for i in range(length)]\nreturn [day for day in days if day not in $p]",
            "from datetime import date, timedelta\n\nmissed = []\nknown = sorted($p)\nfor before, after in zip(known, known[1:]):\n    day = date.fromisoformat(before) + timedelta(days=1)\n    while day < date.fromisoformat(after):\n        missed.append(day.isoformat())\n        day += timedelta(days=1)\nreturn missed",
        ),
        (
            "On which days was no $what $done? Look from the first date to the last one in the list and give the missing days in order.",
            "Days without a $what, between the earliest and the latest date of `$p` (ISO strings, any order, repeats possible). Ascending.",
            "A $what should be $done every day. Which days did the $who miss, from the first to the last one known? Sorted.",
            "The holes in a daily series.\n\n`$p` are the ISO dates on which a $what was $done, unsorted. List all days in between that are not there, earliest first; nothing for an empty list.",
            "Missing days in the list of the $who, by date. Before the first and after the last date nothing is missing.",
            "The $who is asked about each day that was left out. Which ones are they, in order, if the series runs from its smallest to its largest date?",
            "From the dates with a $what, work out those without: all days strictly inside the span that do not occur, sorted.",
        ),
    ),
    Sketch(
        "paid time without break",
        """
        names                          | p     | q    | who        | b       | k    | verb
        paid_minutes, net_minutes      | start | end  | seamstress | 30 / 45 | 5..7 | sews
        work_minutes, net_shift        | came  | left | driver     | 30 / 45 | 4..6 | drives
        digging_minutes, net_digging   | begin | end  | digger     | 20 / 60 | 4..6 | digs
        desk_minutes, counter_time     | start | end  | cashier    | 30 / 60 | 6..7 | works
        duty_minutes, net_duty         | on    | off  | warden     | 15 / 40 | 5..8 | watches
        picking_minutes, net_picking   | start | end  | picker     | 25 / 30 | 3..6 | picks
        """,
        (("p", "form 0<range 6,9>:<pick 00,10,15,30,45>"), ("q", "form 1<range 1,9>:<pick 00,05,15,30,50>")),
        "int",
        (
            'hours, mins = map(int, $p.split(":"))\nhours_b, mins_b = map(int, $q.split(":"))\ntotal = (hours_b - hours) * 60 + mins_b - mins\nreturn total - $b if total > $k * 60 else total',
            "a = int($p[:2]) * 60 + int($p[3:])\nb = int($q[:2]) * 60 + int($q[3:])\ntotal = b - a\nif total > $k * 60:\n    total -= $b\nreturn total",
        ),
        (
            "How many minutes is the $who paid for? From `$p` to `$q`, less a break of $b minutes if that is more than $k hours.",
            "Net working time in minutes. Over $k hours a $b-minute break is taken off, up to $k hours nothing.",
            'The $who $verb from `$p` to `$q` ("HH:MM", same day). Longer than $k hours means $b minutes of break, which do not count.',
            'Minutes worked by the $who.\n\nClock times like "07:30". If it is more than $k hours, subtract $b minutes for the break; at exactly $k hours do not.',
            "Minutes between coming and going, minus $b for those who stay over $k hours.",
            "The $who gets an unpaid break of $b minutes, but only in shifts of more than $k hours. How many minutes remain?",
            "How long does the $who really work, in minutes? Whoever stays more than $k hours has rested $b minutes of them.",
        ),
    ),
    Sketch(
        "longest streak of days",
        """
        names                            | p      | what           | who      | did
        longest_streak, best_streak      | visits | gym visit      | member   | trained
        longest_frost, frost_spell       | frosts | frosty day     | gardener | noted frost
        longest_run, full_house_run      | sold_out | sold-out day | theatre  | was sold out
        days_in_a_row, egg_streak        | laid   | egg            | hen      | laid
        dry_run, accident_streak         | halts  | stoppage       | factory  | stood still
        longest_rain, rain_spell         | wet    | rainy day      | farmer   | wrote down rain
        """,
        (("p", "forms 2024-02-2<pick 5,6,7,8,9> || 2024-03-0<pick 1,2,3>"),),
        "int",
        (
            "from datetime import date\n\nbest = run = last = 0\nfor number in sorted({date.fromisoformat(day).toordinal() for day in $p}):\n    run = run + 1 if number == last + 1 else 1\n    best = max(best, run)\n    last = number\nreturn best",
            "from datetime import date, timedelta\n\ndays = {date.fromisoformat(text) for text in $p}\nbest = 0\nfor day in days:\n    run = 1\n    while day + timedelta(days=run) in days:\n        run += 1\n    best = max(best, run)\nreturn best",
        ),
        (
            "For how many days in a row at most? `$p` are the ISO dates on which the $who $did, unsorted, some twice.",
            "Longest run of consecutive days among the dates. Double dates count once; empty list 0.",
            "What was the best streak of the $who? Only days that follow each other directly count together, a single day is 1.",
            "Length of the longest unbroken series.\n\nEvery $what has its date in `$p`, in any order and perhaps repeated. One day without ends the series.",
            "How many successive days the $who $did, in the longest stretch (over the end of a month too). No dates: 0.",
            "Most days one after another on which there was a $what; repeated dates do not make it longer.",
            "The $who boasts of the longest streak. Work it out from the dates: neighbouring calendar days, duplicates ignored, 0 for nothing.",
        ),
    ),
    Sketch(
        "weekend dearer",
        """
        names                           | p     | what         | w1   | w2   | who
        court_price, tennis_price       | day   | tennis court | 8..14 | 16..30 | player
        sauna_price, sauna_entry        | visit | sauna        | 9..15 | 17..26 | bather
        van_price, van_rent             | day   | van          | 30..45| 50..80 | mover
        zoo_price, zoo_entry            | visit | zoo ticket   | 7..11 | 12..19 | visitor
        plumber_price, callout_price    | day   | call-out     | 40..60| 80..120| customer
        hall_price, hall_rent           | booked| village hall | 50..90| 120..200| club
        """,
        (("p", "form 2024-<pick 03,06,11>-<range 10,30>"),),
        "int",
        (
            "from datetime import date\n\nreturn $w2 if date.fromisoformat($p).weekday() >= 5 else $w1",
            "from datetime import date\n\nif date.fromisoformat($p).isoweekday() in (6, 7):\n    return $w2\nreturn $w1",
            "from datetime import date\n\nweekday = date.fromisoformat($p).weekday()\nif weekday < 5:\n    return $w1\nreturn $w2",
        ),
        (
            "What does the $what cost on that day? $w2 on Saturdays and Sundays, $w1 from Monday to Friday.",
            "Price of the $what: $w1, at the weekend $w2.",
            "The $who pays $w1 on working days and $w2 on weekends. `$p` is an ISO date.",
            "$w2 if `$p` is a Saturday or Sunday, $w1 otherwise.",
            'How much to ask from the $who on `$p` ("2024-05-18")?\n\nMonday to Friday the $what is $w1, on the two other days $w2.',
            "Daily price of the $what by its date: the weekend costs $w2 instead of $w1.",
            "On Saturday and Sunday we take $w2 for the $what. All other days are $w1. Which is it?",
        ),
    ),
    Sketch(
        "rushed hour",
        """
        names                             | p        | many       | one      | come
        busiest_hour, rush_hour           | entries  | guests     | guest    | come in
        busiest_bid_hour, hot_hour        | bids     | bids       | bid      | are made
        call_peak, peak_hour              | calls    | calls      | call     | arrive
        parcel_peak, peak_of_parcels      | scans    | parcels    | parcel   | are scanned
        bee_peak, flight_peak             | flights  | bees       | bee      | fly out
        ship_peak, lock_peak              | passages | boats      | boat     | pass the lock
        """,
        (("p", "forms <pick 07,08,09,12>:<pick 05,10,25,40,55>"),),
        "int",
        (
            "from collections import Counter\n\nif not $p:\n    return -1\ncounts = Counter(int(clock[:2]) for clock in $p)\nreturn min(counts, key=lambda hour: (-counts[hour], hour))",
            'hours = [int(clock.split(":")[0]) for clock in $p]\nif not hours:\n    return -1\nreturn max(sorted(set(hours)), key=hours.count)',
            "best, most = -1, 0\nfor hour in range(24):\n    count = sum(int(clock[:2]) == hour for clock in $p)\n    if count > most:\n        best, most = hour, count\nreturn best",
        ),
        (
            'In which hour do the most $many $come? Times are "HH:MM", the answer a number such as 9; the earlier hour on a tie, -1 without any.',
            "Busiest hour of the day (0 to 23) by the clock times in `$p`. Equal ones: the earlier. No times: -1.",
            'Most $many $come in one certain hour: which? "08:05" and "08:55" are both hour 8. Smallest hour among equals; -1 if the list is empty.',
            'To plan the staff we need the peak.\n\nEach $one is a time "HH:MM". Return the hour that has most of them, on equal counts the first of the day, and -1 if there were no $many.',
            "The hour (as int) with the most $many; ties to the lower number, empty list -1.",
            "When must there be two at the desk? In the hour when most $many $come. Earliest such hour, -1 when none came.",
        ),
    ),
    Sketch(
        "too late by tolerance",
        """
        names                           | p       | q       | many     | one     | place        | k
        late_singers, count_late        | arrivals| begin   | singers  | singer  | rehearsal    | 3..10
        late_workers, late_at_shift     | stamps  | start   | workers  | worker  | shift        | 2..7
        late_patients, came_too_late    | arrivals| slot    | patients | patient | appointment  | 5..15
        late_carts, late_deliveries     | unloaded| due     | lorries  | lorry   | warehouse    | 10..30
        late_rowers, rowers_too_late    | arrivals| begin   | rowers   | rower   | training     | 4..12
        late_jurors, jurors_too_late    | arrivals| opening | jurors   | juror   | court session| 1..5
        """,
        (("p", "forms <pick 08,09>:<pick 00,02,04,06,09,12,18,31,55>"), ("q", "form <pick 08,09>:<pick 00,05,15,30>")),
        "int",
        (
            "def minutes(clock):\n    return int(clock[:2]) * 60 + int(clock[3:])\n\nreturn sum(minutes(clock) - minutes($q) > $k for clock in $p)",
            'found = 0\nhour, minute = map(int, $q.split(":"))\nlimit = hour * 60 + minute + $k\nfor clock in $p:\n    h, m = map(int, clock.split(":"))\n    if h * 60 + m > limit:\n        found += 1\nreturn found',
        ),
        (
            "How many $many were late? Up to $k minutes after `$q` is still in time.",
            'Late $many at the $place, with $k minutes of tolerance. All times are "HH:MM".',
            "A $one is late who comes more than $k minutes after `$q`. How many of the times in `$p` are?",
            "Number of arrivals later than `$q` by more than $k minutes.",
            'We are not strict: $k minutes after `$q` everybody at the $place is still on time.\n\nCount the $many who came even later. Clock times are like "08:05".',
            "The $place began at `$q`. Say how many $many missed that by over $k minutes; nobody is late at exactly $k.",
            "Count of latecomers among the $many (their times are in `$p`); we forgive the first $k minutes.",
        ),
    ),
    Sketch(
        "last time for each",
        """
        names                             | p        | who      | many      | kind                 | row              | what      | had
        last_service, last_serviced       | services | machine  | machines  | saw,lathe,drill,press| (machine, date)  | service   | was serviced
        last_visit, last_seen             | visits   | patient  | patients  | Ada,Ben,Cem,Dot      | (patient, date)  | visit     | came
        last_shoeing, last_shod           | shoeings | horse    | horses    | Fox,Jet,Rex,Sky      | (horse, date)    | shoeing   | was shod
        last_donation, last_given         | donations| donor    | donors    | Ina,Kim,Lou,Tom      | (donor, date)    | donation  | gave blood
        last_catch, last_landed           | catches  | boat     | boats     | Alma,Tern,Vega,Orca  | (boat, date)     | catch     | landed fish
        last_harvest, last_honey          | harvests | hive     | hives     | H1,H2,H3,H4          | (hive, date)     | harvest   | gave honey
        """,
        (("p", f"tuples name=pick $kind;day=pick {_SOME_DAYS}"),),
        "dict[str, str]",
        (
            'latest = {}\nfor name, day in $p:\n    if day > latest.get(name, ""):\n        latest[name] = day\nreturn latest',
            "latest = {}\nfor name, day in $p:\n    latest[name] = max(latest.get(name, day), day)\nreturn latest",
            "latest = {}\nfor name, day in $p:\n    if name not in latest or latest[name] < day:\n        latest[name] = day\nreturn latest",
        ),
        (
            "When did it happen last, for each $who? A dict from name to the latest ISO date.",
            "Latest $what of every $who. `$p` has $row tuples in no order.",
            "Most $many are in the list several times. Keep only the newest date for each; rows are $row.",
            "Dict of the $many with the day on which each $had the last time.",
            "On the card of a $who we write its last $what.\n\nFrom $row rows, not sorted by date, make a dict name -> most recent day.",
            "Which day was it that each $who last $had? The rows ($row, ISO dates) may come in any order.",
            "Per $who the most recent date, from a list of $row.",
        ),
    ),
    Sketch(
        "overdue names",
        """
        names                              | p      | q     | one     | many     | kind                 | k      | what
        unserviced_lifts, lifts_overdue    | last   | today | lift    | lifts    | L1,L2,L3,L4          | 30..60 | checked
        unseen_patients, patients_overdue  | last   | today | patient | patients | Ada,Ben,Cem,Dot      | 20..40 | seen
        unwatered_plots, dry_plots         | watered| today | plot    | plots    | A1,A2,B1,B2          | 3..20  | watered
        untuned_pianos, pianos_overdue     | tuned  | day   | piano   | pianos   | hall,foyer,attic,bar | 40..90 | tuned
        uncleaned_tanks, tanks_overdue     | cleaned| today | tank    | tanks    | eel,ray,cod,crab     | 7..30  | cleaned
        unchecked_hives, hives_overdue     | checked| today | hive    | hives    | H1,H2,H3,H4          | 10..25 | checked
        """,
        (("p", f"map pick $kind=pick {_SOME_DAYS}"), ("q", "form 2024-<pick 03,04>-<range 10,30>")),
        "list[str]",
        (
            "from datetime import date\n\nnow = date.fromisoformat($q)\nreturn sorted(name for name, seen in $p.items() if (now - date.fromisoformat(seen)).days > $k)",
            "from datetime import date, timedelta\n\nlimit = (date.fromisoformat($q) - timedelta(days=$k)).isoformat()\nreturn sorted(name for name in $p if $p[name] < limit)",
            "from datetime import date\n\nfound = []\nfor name, seen in $p.items():\n    waited = date.fromisoformat($q) - date.fromisoformat(seen)\n    if waited.days > $k:\n        found.append(name)\nreturn sorted(found)",
        ),
        (
            "Which $many have not been $what for more than $k days? By name, alphabetically.",
            "The overdue $many, sorted: last $what over $k days before `$q`. `$p` maps each $one to an ISO date.",
            "Each $one must be $what every $k days. Names of those for which that time is over on `$q` (day $k itself is fine), in alphabetical order.",
            "Sorted list for tomorrow's round.\n\n`$p` tells for every $one when it was last $what. Take those where that is more than $k days ago on `$q`.",
            "Who is waiting too long? More than $k days since the date in the dict; names A to Z.",
            "Overdue on `$q`: every $one whose last date lies more than $k days back. Order by name.",
            "Give the $many that should have been $what by now. Exactly $k days are still allowed. Sorted names.",
        ),
    ),
    Sketch(
        "months later same day",
        """
        names                           | p       | what             | k     | who
        next_inspection, inspect_again  | checked | inspection       | 2..11 | garage
        next_cleaning, clean_again      | cleaned | dental cleaning  | 3..9  | dentist
        trial_ends, contract_starts     | hired   | trial period     | 2..6  | new clerk
        guarantee_ends, guaranteed_to   | bought  | guarantee        | 6..30 | buyer
        plan_ends, phone_plan_ends      | signed  | phone contract   | 12..24| customer
        booster_due, next_shot          | vaccinated | booster shot  | 1..8  | vet
        """,
        (("p", "form <pick 2023,2024>-<pick 01,03,05,07,08,10,12>-<pick 05,14,28,29,30,31>"),),
        "str",
        (
            'from calendar import monthrange\n\nyear, month, day = map(int, $p.split("-"))\nyears, month = divmod(month - 1 + $k, 12)\nyear, month = year + years, month + 1\nreturn f"{year}-{month:02}-{min(day, monthrange(year, month)[1]):02}"',
            "from calendar import monthrange\nfrom datetime import date\n\nbegun = date.fromisoformat($p)\nmonths = begun.year * 12 + begun.month - 1 + $k\nyear, month = months // 12, months % 12 + 1\nday = min(begun.day, monthrange(year, month)[1])\nreturn date(year, month, day).isoformat()",
        ),
        (
            "The $what: $k months after `$p`, same day of the month. If that month is too short, its last day.",
            "ISO date $k months later; the 31st becomes the 30th (or the end of February) where there is none.",
            "When does the $who have to think of the $what? $k months on from `$p`, at the month's end if the day does not exist.",
            "Date of the $what, $k calendar months after `$p`.\n\nThe day stays the same, but never beyond the end of the new month.",
            '`$p` plus $k months as "YYYY-MM-DD"; days that the month lacks are cut back to its last.',
            "Tell the $who the day $k months ahead. From the 31st into a shorter month, take the last day of that month.",
            "Which date must be noted for the $what, $k months from `$p` on? Keep the day if there is one, else use the month's last day.",
        ),
    ),
    Sketch(
        "free hours of a day",
        """
        names                        | p      | what        | who        | a    | b
        free_hours, free_slots       | booked | massage     | hotel      | 8..9 | 15..18
        free_lanes, open_hours       | taken  | bowling lane| manager    | 10..12 | 17..20
        free_chair, dentist_free     | booked | dentist     | assistant  | 7..8 | 14..17
        free_crane, crane_free       | busy   | crane       | foreman    | 6..7 | 13..16
        free_press, press_hours      | booked | printing press | printer | 8..10 | 16..19
        free_dome, dome_hours        | taken  | telescope   | observer   | 0..2 | 5..8
        """,
        (("p", "many range 0,20"),),
        "list[int]",
        (
            "return [hour for hour in range($a, $b) if hour not in $p]",
            "free = []\nfor hour in range($a, $b):\n    if hour not in $p:\n        free.append(hour)\nreturn free",
            "return sorted(set(range($a, $b)) - set($p))",
        ),
        (
            "Which hours of the $what are still free? The day goes from $a to $b o'clock, and the last one begins an hour before the end.",
            "Free hours from $a on, before $b, in order. `$p` has the hours already gone, in any order.",
            "The $what can be booked by the hour, the first at $a, and ends at $b. List the hours that nobody has taken.",
            "Hours left.\n\nEach number stands for the hour that begins then. Opening is at $a, closing at $b; leave out those in `$p`.",
            "What can the $who still offer? Hours $a up to but without $b, less the ones in `$p`, ascending.",
            "Still free for the $what: every full hour h with $a <= h < $b that is not in the list.",
            "So that the $who can answer on the phone: the starting hours not in `$p`, earliest first, between $a and $b (at $b we close).",
        ),
    ),
    Sketch(
        "on duty now",
        """
        names                        | p      | q    | many      | one      | kind                 | row
        guards_on_duty, on_guard     | shifts | hour | guards    | guard    | Abe,Cid,Eva,Kai      | (guard, from, to)
        nurses_on, nurses_there      | duties | hour | nurses    | nurse    | Ida,Jon,Lea,Mia      | (nurse, from, to)
        machines_running, running_at | plan   | hour | machines  | machine  | mill,saw,press,lathe | (machine, from, to)
        keepers_there, keepers_at    | shifts | hour | keepers   | keeper   | Bo,Fay,Gus,Ole       | (keeper, from, to)
        pilots_on, pilots_ready      | roster | hour | pilots    | pilot    | Amy,Dan,Roy,Zoe      | (pilot, from, to)
        stalls_open, stalls_at       | stalls | hour | stalls    | stall    | fish,wool,soap,toys  | (stall, from, to)
        """,
        (("p", "tuples name=pick $kind;a=range 6,12;b=range 13,20"), ("q", "range 7,19")),
        "list[str]",
        (
            "return [name for name, first, last in $p if first <= $q < last]",
            "found = []\nfor name, first, last in $p:\n    if first <= $q < last:\n        found.append(name)\nreturn found",
            "return [row[0] for row in $p if row[1] <= $q and $q < row[2]]",
        ),
        (
            "Which $many are there at that hour? In $row the first hour counts and the last does not.",
            "Names of the $many on at `$q` o'clock. `$p`: list of $row with full hours; at the end hour the $one is gone.",
            "Rows are $row, e.g. from 8 to 16. Who is there at hour `$q`? Whoever stops at `$q` has left; keep the order.",
            "All $many whose time contains the hour `$q`, start included, end excluded.",
            "Who can be asked right now?\n\nEach $one has a row $row. List by name, in the given order, those who have begun and not yet finished at `$q`.",
            "The $many present at hour `$q`, as listed: begun at `$q` or before, ending later than `$q`.",
            "For each $one we know $row. Pick the names for which `$q` is within (a time ends at its second number).",
        ),
    ),
    Sketch(
        "time left as text",
        """
        names                           | p       | q     | what         | over
        time_to_close, closing_text     | now     | close | counter      | closed
        time_to_bid, bidding_text       | now     | end   | auction      | sold
        battery_text, rent_left         | now     | back  | hired boat   | too late
        time_to_vote, voting_text       | now     | end   | vote         | over
        until_low_tide, tide_text       | now     | tide  | low tide     | past
        until_gate_shut, gate_text      | now     | end   | check-in     | closed
        """,
        (("p", "form 1<range 0,5>:<pick 00,10,25,40,58>"), ("q", "form 1<range 1,6>:<pick 00,05,30,40>")),
        "str",
        (
            'left = int($q[:2]) * 60 + int($q[3:]) - int($p[:2]) * 60 - int($p[3:])\nif left <= 0:\n    return "$over"\nif left < 60:\n    return f"{left} min"\nreturn f"{left // 60} h {left % 60} min"',
            'hour, minute = map(int, $p.split(":"))\nend_hour, end_minute = map(int, $q.split(":"))\nleft = (end_hour - hour) * 60 + end_minute - minute\nif left <= 0:\n    return "$over"\nhours, rest = divmod(left, 60)\nreturn f"{hours} h {rest} min" if hours else f"{rest} min"',
        ),
        (
            'How much time is left for the $what? "2 h 5 min", under an hour only "35 min", and "$over" from `$q` on.',
            'Text for the display: hours and minutes from `$p` to `$q` such as "1 h 0 min"; no hours if there are none ("20 min"); "$over" if nothing is left.',
            'Time left until `$q` as "3 h 15 min" or "15 min". At `$q` and later: "$over".',
            'The sign counts down to the $what.\n\nBoth are "HH:MM" on one day. Show "1 h 10 min", without the hours below 60 minutes, and "$over" when the time is up.',
            'What shall the screen say? Remaining time like "2 h 0 min" or "40 min", or "$over" once `$p` has reached `$q`.',
            'Remaining time of the $what in words: "$over" for none, "N min" for less than an hour, else "N h N min" (numbers not padded).',
        ),
    ),
    Sketch(
        "closed season over new year",
        """
        names                          | p    | what            | m1  | d1         | m2  | d2        | n1 | n2
        trout_closed, no_trout         | day  | trout fishing   | 10  | 1 October  | 03  | 15 March  | 01 | 15
        hedges_may_be_cut, may_cut     | day  | hedge cutting   | 11  | 10 November| 02  | 28 February | 10 | 28
        pool_shut, no_bathing          | date_in | outdoor bathing | 09 | 20 September | 05 | 10 May | 20 | 10
        pass_closed, no_crossing       | day  | crossing the pass | 10 | 25 October | 05  | 31 May   | 25 | 31
        skating_on, rink_open           | day  | ice skating     | 11  | 15 November| 03  | 10 March  | 15 | 10
        skis_hired, lift_running       | day  | ski hire        | 12  | 1 December | 04  | 10 April  | 01 | 10
        """,
        (("p", "form 202<pick 3,4>-<pick 01,02,03,04,05,09,10,11,12>-<pick 01,09,10,11,14,15,16,24,25,28>"),),
        "bool",
        (
            'return $p[5:] >= "$m1-$n1" or $p[5:] <= "$m2-$n2"',
            'day_of_year = $p[5:]\nreturn not "$m2-$n2" < day_of_year < "$m1-$n1"',
            'from datetime import date\n\nwhen = date.fromisoformat($p)\nplace = f"{when.month:02}-{when.day:02}"\nif place >= "$m1-$n1":\n    return True\nreturn place <= "$m2-$n2"',
        ),
        (
            "The rule for $what runs from $d1 to $d2, so over New Year. Does it hold on `$p`? First and last day count.",
            "True if the ISO date lies in the period for $what: $d1 until $d2 of the next year, both included.",
            "Is `$p` within the winter period ($d1 to $d2, inclusive) for $what? The year does not matter.",
            "Winter rule on $what: $d1 through $d2. Tell if a date falls into it.",
            'Does the winter rule for $what apply?\n\nEvery year from $d1 on, and on until and with $d2. `$p` is like "2024-01-31".',
            "Whether a date is $d1 or later, or $d2 or earlier, in its year (the dates for $what).",
        ),
    ),
    Sketch(
        "end before start is an error",
        """
        names                         | p       | q         | what         | unit   | one
        nights_stayed, hotel_nights   | arrival | departure | stay         | nights | guest
        nights_boarded, kennel_nights | brought | fetched   | kennel stay  | nights | dog
        nights_moored, mooring_nights | moored  | left      | mooring      | nights | yacht
        nights_camped, pitch_nights   | arrival | departure | camping stay | nights | camper
        ward_nights, nights_in_ward   | admitted| discharged| hospital stay| nights | patient
        nights_parked, parked_nights  | parked  | collected | airport parking | nights | car
        """,
        (("p", "form 2024-<pick 02,03>-<range 10,29>"), ("q", "form 2024-<pick 02,03,03>-<range 10,29>")),
        "int",
        (
            'from datetime import date\n\nif $q < $p:\n    raise ValueError("it ends before it begins")\nreturn (date.fromisoformat($q) - date.fromisoformat($p)).days',
            'from datetime import date\n\nlength = date.fromisoformat($q) - date.fromisoformat($p)\nif length.days < 0:\n    raise ValueError("dates in the wrong order")\nreturn length.days',
        ),
        (
            "How many $unit does the $what last? Dates in the wrong order are a ValueError, the same day is 0.",
            "Number of $unit from `$p` to `$q`. Raises ValueError if the $one is gone before it came.",
            "The $one came on `$p` and went on `$q`, ISO dates. Count the $unit; refuse (ValueError) a second date before the first.",
            '$unit of a $what, e.g. "2024-03-30" to "2024-04-02" are 3. ValueError when the end lies before the start.',
            "What the $one is charged for.\n\nThe $unit between both dates; 0 is possible. An end earlier than the start raises ValueError.",
            "Length of the $what in $unit, or a ValueError if `$q` is earlier than `$p`.",
        ),
        raises=("ValueError",),
    ),
    Sketch(
        "length over midnight",
        """
        names                           | p       | q      | what          | who      | begun   | over
        night_minutes, night_length     | start   | end    | night shift   | nurse    | begins  | ends
        sleep_minutes, slept_for        | asleep  | awake  | sleep         | patient  | falls asleep | wakes up
        watch_length, watch_minutes     | on      | off    | watch         | guard    | comes   | goes
        exposure_minutes, exposed_for   | opened  | closed | exposure      | astronomer | opens the shutter | shuts it
        catch_minutes, nets_out_for     | set_at  | hauled | fishing trip  | skipper  | sets the nets | hauls them
        baking_minutes, baked_for       | start   | end    | night baking  | baker    | starts  | stops
        """,
        (("p", "hhmm"), ("q", "hhmm")),
        "int",
        (
            "a = int($p[:2]) * 60 + int($p[3:])\nb = int($q[:2]) * 60 + int($q[3:])\nreturn (b - a) % 1440",
            'hour, minute = map(int, $p.split(":"))\nlast_hour, last_minute = map(int, $q.split(":"))\nlength = (last_hour - hour) * 60 + last_minute - minute\nif length < 0:\n    length += 24 * 60\nreturn length',
        ),
        (
            "How many minutes does the $what last? If the end is earlier on the clock than the start, it is on the next day.",
            'Minutes from `$p` to `$q`, perhaps over midnight: "23:30" to "00:15" is 45. Equal times are 0.',
            "The $who $begun at `$p` and $over at `$q`. How long is that in minutes? It is always less than a day.",
            'Length of the $what in minutes. "22:00" to "06:00" is 480, since the second time belongs to the next morning.',
            'Two clock times "HH:MM", less than 24 hours apart.\n\nThe $who $begun at the first and $over at the second, maybe after midnight. Give the minutes between.',
            "Duration of the $what in minutes; a smaller end time means the following day, the same time means 0.",
            "Minutes of $what for the log: when the $who $over after midnight, count on through it.",
        ),
    ),
    Sketch(
        "sum of clock lengths",
        """
        names                             | p       | what    | many      | who
        total_flight, flown               | flights | flight  | flights   | pilot
        total_rehearsed, rehearsed        | evenings| evening | evenings  | choir
        total_drilled, drilled            | shifts  | shift   | shifts    | miner
        total_machine_time, machine_time  | runs    | run     | runs      | laundry
        total_practice, trained           | sessions| session | sessions  | rower
        total_observed, observed          | nights  | night   | nights    | astronomer
        """,
        (("p", "forms <range 0,9>:<pick 05,15,20,30,40,50>"),),
        "str",
        (
            'total = 0\nfor text in $p:\n    hours, rest = text.split(":")\n    total += int(hours) * 60 + int(rest)\nreturn f"{total // 60}:{total % 60:02}"',
            'pairs = [map(int, text.split(":")) for text in $p]\ntotal = sum(hours * 60 + rest for hours, rest in pairs)\nhours, rest = divmod(total, 60)\nreturn f"{hours}:{rest:02d}"',
        ),
        (
            'How long were all the $many together? Each is "H:MM" and so is the answer ("0:00" for none).',
            'Total time of the $many, e.g. ["1:30", "0:45"] -> "2:15".',
            "The $who notes the length of every $what as hours:minutes. Give the total in the same form; it may pass 24 hours.",
            'Add up times like "2:05". Hours of the result are not padded, minutes have two digits.',
            'Hours and minutes of the $who in all.\n\nEvery $what is a text "H:MM"; sixty minutes make an hour, and an empty list is "0:00".',
            'One "H:MM" for all $many in `$p`.',
            'For the $who\'s yearly sheet: the time of all $many taken together as "H:MM", such as "31:05".',
        ),
    ),
    Sketch(
        "date as people write it",
        """
        names                            | p       | what               | who
        poster_date, premiere_text       | day     | premiere           | theatre
        letter_date, hearing_text        | day     | hearing            | court
        label_date, bottled_on           | bottled | bottling           | winery
        grave_date, founding_text        | founded | founding           | museum
        invite_date, wedding_text        | wedding | wedding            | printer
        auction_text, sale_date          | day     | auction            | auctioneer
        """,
        (
            (
                "p",
                "form <range 1950,2024>-<pick 01,02,03,05,07,08,10,12>-0<range 1,9> || <range 1950,2024>-<pick 04,06,09,11>-<range 10,30>",
            ),
        ),
        "str",
        (
            'import calendar\n\nyear, month, day = map(int, $p.split("-"))\nreturn f"{day} {calendar.month_name[month]} {year}"',
            'from datetime import date\n\nwhen = date.fromisoformat($p)\nreturn f"{when.day} {when:%B} {when.year}"',
            'months = "January February March April May June July August September October November December".split()\nyear, month, day = $p.split("-")\nreturn f"{int(day)} {months[int(month) - 1]} {year}"',
        ),
        (
            '"2024-03-09" -> "9 March 2024".',
            "Date of the $what as people write it: day without a leading zero, the month's English name, the year.",
            'The $who prints "17 October 1988", not "1988-10-17". Turn the one into the other.',
            'Write an ISO date out in full, like "1 May 2020".',
            'How does the $who put the date of the $what on paper?\n\nAs in "5 July 1999": day, full English month, year, with single spaces.',
            'Readable text for `$p`, for instance "3 January 1974".',
            'Nobody wants "2021-08-02" on the sheet for the $what; it should say "2 August 2021".',
        ),
    ),
    Sketch(
        "round anniversaries",
        """
        names                               | p       | q    | one     | many      | kind                 | k       | what           | fact
        round_birthdays, birthday_cards     | born    | year | singer  | singers   | Ann,Ben,Cem,Dot      | 5 / 10  | birthday       | birth
        jubilees, firms_to_honour           | founded | year | firm    | firms     | Falk,Moor,Ost,Reed   | 5 / 10  | jubilee        | founding
        jubilee_boats, boats_to_paint       | launched| year | boat    | boats     | Alma,Tern,Vega,Orca  | 4 / 5   | jubilee        | launch
        staff_jubilees, gold_pins           | hired   | year | clerk   | clerks    | Ida,Jon,Lea,Mia      | 5 / 10  | jubilee        | hiring
        bridges_due, bridge_checks          | built   | year | bridge  | bridges   | Mill,West,Iron,Low   | 3 / 6   | main check     | building
        lifts_due, lift_renewals            | fitted  | year | lift    | lifts     | L1,L2,L3,L4          | 2 / 4   | big inspection | fitting
        """,
        (("p", "map pick $kind=range 1960,2020"), ("q", "range 2021,2026")),
        "list[str]",
        (
            "return sorted(name for name, first in $p.items() if ($q - first) % $k == 0)",
            "found = []\nfor name in sorted($p):\n    if ($q - $p[name]) % $k == 0:\n        found.append(name)\nreturn found",
        ),
        (
            "Which $many have a $what in the year `$q`? Every $k years there is one, counted from the year of $fact.",
            "Names, sorted, of the $many whose $what is due in `$q`: each $k years after the $fact.",
            "`$p` gives the year of $fact for each $one. A $what comes round every $k years; who has one in `$q`? Alphabetical.",
            "The $many for this year's $what list (every $k years since the year in the dict), A to Z.",
            "A $one has its $what when the years since its $fact divide by $k.\n\nGive the names for year `$q` in alphabetical order.",
            "Sorted names where `$q` is a multiple of $k years after the $fact.",
        ),
    ),
    Sketch(
        "starting times",
        """
        names                           | p     | q     | what          | many           | k
        tour_starts, tours_of_day       | first | close | museum tour   | tours          | 20 / 30 / 45 / 90
        donor_slots, slots_for_donors   | first | close | donation      | slots          | 15 / 20 / 30
        feeding_times, seal_feedings    | first | until | seal feeding  | feedings       | 60 / 90 / 120
        shuttle_tours, mine_tours       | first | close | mine tour     | tours          | 40 / 50 / 75
        fitting_slots, tailor_slots     | begin | end   | fitting       | fittings       | 25 / 30 / 60
        wash_starts, machine_starts     | first | until | wash          | washes         | 35 / 45 / 70
        """,
        (("p", "form <pick 08,09,10>:<pick 00,15,30>"), ("q", "form <pick 10,11,12>:<pick 00,20,45>")),
        "list[str]",
        (
            'a = int($p[:2]) * 60 + int($p[3:])\nb = int($q[:2]) * 60 + int($q[3:])\nreturn [f"{m // 60:02}:{m % 60:02}" for m in range(a, b, $k)]',
            'hour, minute = map(int, $p.split(":"))\nstarts = []\nclock = f"{hour:02}:{minute:02}"\nwhile clock < $q:\n    starts.append(clock)\n    hour, minute = divmod(hour * 60 + minute + $k, 60)\n    clock = f"{hour:02}:{minute:02}"\nreturn starts',
        ),
        (
            "When do the $many begin? The first at `$p`, then one every $k minutes, none at `$q` or later.",
            'All starting times of a $what as "HH:MM": from `$p` on, $k minutes apart, before `$q`.',
            "Every $k minutes there is a $what. List the times, beginning with `$p` and ending before `$q`.",
            "Times for the notice: `$p` and then each $k minutes, as long as it is earlier than `$q`. Two-digit hours and minutes.",
            'Plan of the $many.\n\nA $what begins every $k minutes, the first at `$p`; at `$q` no more begin. Same "HH:MM" form for all.',
            "List of clock times from `$p` (included) to `$q` (excluded) with $k minutes between them.",
            "At `$p` we begin, and $k minutes later comes the next $what, and so on, but `$q` itself is too late. Which times are these?",
        ),
    ),
    Sketch(
        "hours of one in a month",
        """
        names                            | p      | q      | r     | one     | kind                | row                    | unit   | did
        hours_in_month, month_hours      | shifts | worker | month | worker  | Ida,Jon,Kay         | (worker, date, hours)  | hours  | work
        litres_in_month, month_milk      | milkings | cow  | month | cow     | Alma,Berta,Clara    | (cow, date, litres)    | litres | give
        kilos_in_month, month_catch      | catches | boat  | month | boat    | Tern,Vega,Orca      | (boat, date, kilos)    | kilos  | land
        miles_in_month, month_miles      | trips  | car    | month | car     | B12,K77,M30         | (car, date, miles)     | miles  | drive
        tons_in_month, month_ore         | loads  | pit    | month | pit     | North,West,Deep     | (pit, date, tons)      | tons   | bring up
        pages_in_month, month_pages      | jobs   | press  | month | press   | P1,P2,P3            | (press, date, pages)   | pages  | print
        """,
        (
            ("p", "tuples name=pick $kind;day=pick 2024-02-03,2024-02-17,2024-03-02,2024-03-29;n=range 1,30"),
            ("q", "pick $kind"),
            ("r", "pick 2024-02,2024-03"),
        ),
        "int",
        (
            "return sum(n for name, day, n in $p if name == $q and day.startswith($r))",
            "total = 0\nfor name, day, n in $p:\n    if name == $q and day[:7] == $r:\n        total += n\nreturn total",
        ),
        (
            "How many $unit did this $one $did in the month?",
            'The $unit of one $one in a month like "2024-02". `$p` holds $row tuples.',
            'Rows are $row with ISO dates. What did `$q` $did in `$r` ("YYYY-MM")? 0 if there is nothing.',
            "Monthly $unit of a $one.\n\nOnly rows of that $one and with a date in that month matter; a row is $row.",
            "For the monthly sheet of a single $one: its $unit in `$r`, from $row rows.",
            "`$unit` of `$q` in `$r`, all its days together.",
            'Look through the $row entries and say how much the $one did $did in the given month ("2024-03").',
        ),
    ),
    Sketch(
        "oldest by birth date",
        """
        names                          | p       | one     | many     | kind                 | first
        oldest_member, honorary_member | members | member  | members  | Ann,Ben,Cem,Dot      | was born
        oldest_mare, lead_mare         | mares   | mare    | mares    | Cora,Fee,Luna,Wilma  | was foaled
        oldest_policy, first_policy    | policies| policy  | policies | A7,B2,C9,D4          | was signed
        oldest_crane, crane_to_replace | cranes  | crane   | cranes   | east,west,quay,yard  | was built
        oldest_loan, loan_to_call      | loans   | loan    | loans    | L10,L11,L12,L13      | was granted
        oldest_case, case_to_hear      | cases   | case    | cases    | Abt,Behr,Cole,Dorn   | was filed
        """,
        (("p", "map pick $kind=pick 2003-05-02,2011-12-24,1999-08-31,2003-04-30,2011-02-11,2020-01-01"),),
        "str | None",
        (
            "return min($p, key=lambda name: ($p[name], name), default=None)",
            "if not $p:\n    return None\nearliest = min($p.values())\nreturn min(name for name, day in $p.items() if day == earliest)",
            "pairs = sorted((day, name) for name, day in $p.items())\nreturn pairs[0][1] if pairs else None",
        ),
        (
            "Which $one is the oldest? `$p` maps names to ISO dates; on the same date the name first in the alphabet, None if there is none.",
            "Name of the oldest $one, by the date on which it $first. Ties alphabetically, empty dict None.",
            "The $one that $first before all others. Equal dates: the alphabetically smaller name. No $many: None.",
            'Oldest of the $many.\n\nThe dict has for each name the day on which it $first ("YYYY-MM-DD"). Same day: take the name that comes first by A-Z; nobody: None.',
            "Every year the oldest $one gets special care. Find its name from the dates (None for an empty dict, the lesser name if two are equally old).",
            "Who has been there longest? Names and dates are in `$p`; None without any, and of two of one day the smaller name.",
        ),
    ),
    Sketch(
        "refund by notice",
        """
        names                            | p        | q       | r     | what           | a      | b    | who
        camp_refund, refund_camp         | cancelled| start   | paid  | camp           | 14..21 | 3..7 | family
        cabin_refund, refund_cabin       | cancelled| arrival | paid  | cabin stay     | 10..20 | 2..5 | guest
        hall_refund, refund_hall         | called_off | event | fee   | hall booking   | 15..25 | 4..9 | club
        boat_refund, refund_boat         | cancelled| trip    | price | fishing trip   | 7..12  | 1..3 | angler
        course_refund, refund_course     | cancelled| begins  | fee   | pottery course | 12..18 | 3..6 | pupil
        seat_refund, refund_seats        | returned | show    | paid  | theatre seats  | 8..16  | 2..4 | patron
        """,
        (
            ("p", "form 2024-03-<range 10,28>"),
            ("q", "form 2024-03-<range 20,31> || 2024-04-0<range 1,9>"),
            ("r", "range 10,400"),
        ),
        "float",
        (
            "from datetime import date\n\nnotice = (date.fromisoformat($q) - date.fromisoformat($p)).days\nif notice >= $a:\n    return float($r)\nif notice >= $b:\n    return $r / 2\nreturn 0.0",
            "from datetime import date\n\nnotice = (date.fromisoformat($q) - date.fromisoformat($p)).days\nshare = 1.0 if notice >= $a else 0.5 if notice >= $b else 0.0\nreturn $r * share",
        ),
        (
            "How much does the $who get back? All of it if cancelled at least $a days ahead, half at least $b days ahead, else nothing.",
            "Refund for a $what: `$p` to `$q` $a days or more gives `$r` in full, $b days or more half of it, fewer 0.",
            "The $who calls off the $what. Up to $a days before, everything is paid back, up to $b days before one half, later nothing.",
            "Money back after a cancellation.\n\nDays from `$p` to `$q`: from $a on 100 percent of `$r`, from $b on 50 percent, below that none.",
            "What is left of `$r` for the $who? It depends on the days of notice: $a and more, all; $b and more, half; otherwise zero.",
            "Refund of the $what price (a float). Full with $a or more days to go, half with $b or more, 0 for shorter notice.",
        ),
    ),
)
