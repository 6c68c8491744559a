"""Over dicts of lists, dicts of dicts and lists of dicts with several fields: who lacks what, what belongs to whom."""

from greenroom_tiny.sketches.sketch import Sketch

SKETCHES: tuple[Sketch, ...] = (
    Sketch(
        "who has everything needed",
        """
        names                   | p      | q       | person    | people     | things    | thing     | having  | ready
        fully_equipped, ready   | kits   | needed  | climber   | climbers   | items     | item      | packed  | may set off
        can_take_job, qualified | skills | wanted  | mechanic  | mechanics  | skills    | skill     | learnt  | can take the job
        complete_files, done    | files  | papers  | applicant | applicants | papers    | paper     | sent in | can be heard
        trained_for, allowed    | courses | rules  | guard     | guards     | courses   | course    | attended | may go on duty
        stocked_kiosks, in_stock | stock | order   | kiosk     | kiosks     | articles  | article   | ordered | can fill the order
        """,
        (("p", "word_lists"), ("q", "many pick pear,fig,plum,red")),
        "list[str]",
        (
            "return [name for name, has in $p.items() if all(x in has for x in $q)]",
            "return [name for name, has in $p.items() if set($q) <= set(has)]",
            "found = []\nfor name, has in $p.items():\n    if set($q).issubset(has):\n        found.append(name)\nreturn found",
        ),
        (
            "Which $people have everything that is in `$q`?",
            "Those $people who lack none of `$q`, in the order of `$p`.",
            "Who $ready? `$p` lists for each $person the $things they have; all of `$q` must be among them.",
            "Names of the $people with every single $thing in `$q`.\n\nOther $things do not matter.",
            "A $person $ready only if each of `$q` is in their list in `$p`. Return those who do.",
            "The $people are the keys of `$p`, their $things the values. Keep the names of those with all of `$q`, so that nobody stands there with one missing.",
            "List the $people that have got all $things we ask for (and perhaps more).",
        ),
    ),
    Sketch(
        "what is missing for each",
        """
        names                    | p      | q       | person    | people     | things   | thing   | did
        missing_papers, lacking  | files  | needed  | applicant | applicants | papers   | paper   | handed in
        still_to_pack, missing   | bags   | list_of_all | camper | campers   | items    | item    | packed
        open_checks, not_done    | checks | steps   | machine   | machines   | checks   | check   | passed
        unpaid_months, unpaid    | paid   | months  | tenant    | tenants    | months   | month   | paid for
        not_visited, to_inspect  | rounds | stops   | guard     | guards     | doors    | door    | checked
        """,
        (("p", "word_lists"), ("q", "many pick pear,fig,plum,red")),
        "dict[str, list[str]]",
        (
            "return {name: [x for x in $q if x not in has] for name, has in $p.items()}",
            "missing = {}\nfor name, has in $p.items():\n    missing[name] = [x for x in $q if x not in has]\nreturn missing",
        ),
        (
            "What is each $person still short of? Every $person gets a list, an empty one if nothing is missing.",
            "For every $person the $things out of `$q` that they have not $did, in the order of `$q`.",
            "`$p` tells which $things each $person has $did. Turn it around: what has not been $did, of all in `$q`?",
            "The missing $things per ${person}.\n\nA dict with the same keys as `$p`; the lists keep the order of `$q`.",
            "Which of `$q` are not in the list of this $person, and of that, and so on? Return it by name, complete ones with [].",
            "So that we can remind the ${people}: under each name all of `$q` that `$p` does not have there.",
            "Per $person, `$q` without the $things already $did.",
        ),
    ),
    Sketch(
        "names grouped by a field",
        """
        names                    | p        | f1    | f2      | kind1               | kind2              | row     | rows     | group   | groups
        guests_by_floor, by_floor | guests  | name  | floor   | Ida,Jon,Kay,Lea     | ground,first,attic | guest   | guests   | floor   | floors
        bikes_per_town, by_town  | bikes    | plate | town    | K1,K2,K3,K4         | Ulm,Bonn,Kiel      | bike    | bikes    | town    | towns
        by_keeper, animals_of    | animals  | animal | keeper | lion,seal,ibis,lynx | Max,Nia,Ole        | animal  | animals  | keeper  | keepers
        lots_by_seller, sellers  | lots     | lot   | seller  | vase,lamp,rug,clock | Roth,Beck,Vogt     | lot     | lots     | seller  | sellers
        wards, by_ward           | patients | name  | ward    | Ann,Bob,Cid,Dee     | A,B,C              | patient | patients | ward    | wards
        parcels_by_van, loading  | parcels  | code  | van     | P1,P2,P3,P4         | red,blue,green     | parcel  | parcels  | van     | vans
        """,
        (("p", "records $f1=pick $kind1;$f2=pick $kind2"),),
        "dict[str, list[str]]",
        (
            'groups = {}\nfor row in $p:\n    groups.setdefault(row["$f2"], []).append(row["$f1"])\nreturn groups',
            'from collections import defaultdict\ngroups = defaultdict(list)\nfor row in $p:\n    groups[row["$f2"]].append(row["$f1"])\nreturn dict(groups)',
            'groups = {}\nfor row in $p:\n    if row["$f2"] not in groups:\n        groups[row["$f2"]] = []\n    groups[row["$f2"]].append(row["$f1"])\nreturn groups',
        ),
        (
            'Which $rows belong to which ${group}? `$p` are dicts with "$f1" and "$f2".',
            'Under every $group the list of its ${rows}. Each $row is a dict with a "$f1" and a "$f2"; the lists hold the "$f1" only.',
            'Sort the $rows into their $groups: a dict from "$f2" to a list of "$f1", as they come.',
            'The "$f1" of all $rows, by "$f2".',
            'A list per $group, please, so that everyone sees their own $rows at a glance.\n\nThe dicts in `$p` have the keys "$f1" and "$f2".',
            'For each "$f2" that occurs in `$p`, collect the values of "$f1" in their order.',
            'Split the $rows by $group and keep just the "$f1" of each.',
        ),
    ),
    Sketch(
        "look up by key",
        """
        names                  | p       | key    | field  | kind1           | kind2          | row     | rows    | val
        price_list, prices     | goods   | code   | price  | A1,B2,C3,D4     | range 1,90     | article | goods   | price
        phone_book, numbers    | tenants | flat   | phone  | 1A,1B,2A,2B     | digits 5       | tenant  | tenants | phone number
        owners, owner_by_plate | cars    | plate  | owner  | K77,B12,M30     | pick Ada,Ben   | car     | cars    | owner
        weights, weight_of     | calves  | tag    | kilos  | T1,T2,T3,T4     | range 30,90    | calf    | calves  | weight
        depths, depth_by_mark  | buoys   | mark   | depth  | red,green,north | range 2,40     | buoy    | buoys   | depth
        """,
        (("p", "records $key=pick $kind1;$field=$kind2"),),
        "dict",
        (
            'return {row["$key"]: row["$field"] for row in $p}',
            'found = {}\nfor row in $p:\n    found[row["$key"]] = row["$field"]\nreturn found',
        ),
        (
            'From "$key" to "$field", for quick look-up. The last one counts if a "$key" occurs again.',
            'Make a dict of the $rows with the "$key" as key and the $val as value; later entries replace earlier ones.',
            'Each $row is a dict with "$key" and "$field". I want to ask for the $val by the ${key}, newest entry last in the list and valid.',
            "What is the $val for every ${key}?\n\nReturns a dict. When a $key is listed twice, the later $row wins.",
            "Turn the list of $rows into a table {$key: $field}, later ones overwriting.",
            'The "$field" of each $row under its "$key" (the last, where there are several).',
            'Index `$p` by "$key"; keep only "$field", and of doubles the last.',
        ),
    ),
    Sketch(
        "filter by two fields",
        """
        names                      | p       | q      | name  | label  | num    | kind1               | kind2          | row    | rows    | k      | few
        long_stays, staying        | guests  | room   | name  | room   | nights | Ida,Jon,Kay,Lea     | sea,yard,loft  | guest  | guests  | 3..7   | nights
        heavy_for, too_heavy       | parcels | zone   | code  | zone   | kilos  | P1,P2,P3,P4         | north,west,isle | parcel | parcels | 4..8  | kilos
        old_trees, mature          | trees   | sort   | id    | sort   | age    | t1,t2,t3,t4         | apple,plum,pear | tree  | trees   | 3..8   | years of age
        many_hours, experienced    | pilots  | base   | pilot | base   | hours  | Ann,Bob,Cid,Dee     | Graz,Linz,Wels | pilot  | pilots  | 3..8   | hours
        big_catches, worth_noting  | catches | lake   | by    | lake   | fish   | Max,Nia,Ole,Pia     | Moon,Mill,Deep | catch  | catches | 2..7   | fish
        """,
        (("p", "records $name=pick $kind1;$label=pick $kind2;$num=range 1,10"), ("q", "pick $kind2")),
        "list[str]",
        (
            'return [row["$name"] for row in $p if row["$label"] == $q and row["$num"] >= $k]',
            'found = []\nfor row in $p:\n    if row["$label"] == $q and row["$num"] >= $k:\n        found.append(row["$name"])\nreturn found',
        ),
        (
            'The "$name" of all $rows with this "$label" and at least $k $few ("$num").',
            'Which $rows of the given $label have $k $few or more ("$num")? Return their "$name".',
            '`$p` holds dicts with "$name", "$label" and "$num". Where the "$label" is `$q` and "$num" not below ${k}, take the "$name".',
            'From $k $few on a $row is listed, but only for one ${label}.\n\nKeys: "$name", "$label", "$num". Gives the "$name" values.',
            'List by "$name" the $rows whose $label is `$q`, leaving out those with fewer than $k $few (key "$num").',
            'Someone asks about one $label: name all its $rows that reach $k in "$num".',
            'Every "$name" with "$label" equal to `$q` and "$num" from $k upwards, in order.',
        ),
    ),
    Sketch(
        "one record changed, the list left alone",
        """
        names                     | p       | q     | n      | key   | num    | kind1          | row     | rows    | val
        reprice, with_price       | goods   | code  | price  | code  | price  | A1,B2,C3       | article | goods   | price
        move_rooms, with_ward     | patients | name | ward   | name  | ward   | Ann,Bob,Cid    | patient | patients | ward
        set_weight, weighed       | lambs   | tag   | kilos  | tag   | kilos  | T1,T2,T3       | lamb    | lambs   | weight
        rebook, with_gate         | flights | flight | gate  | flight | gate  | LX1,LX2,OS7    | flight  | flights | gate
        correct_age, aged         | members | member | age   | name  | age    | Ida,Jon,Kay    | member  | members | age
        reading, with_meter       | flats   | flat  | units  | flat  | units  | 1A,1B,2A       | flat    | flats   | reading
        """,
        (("p", "records $key=pick $kind1;$num=range 1,50"), ("q", "pick $kind1"), ("n", "range 1,50")),
        "list[dict]",
        (
            'return [{**row, "$num": $n} if row["$key"] == $q else row for row in $p]',
            'changed = []\nfor row in $p:\n    if row["$key"] == $q:\n        row = {**row, "$num": $n}\n    changed.append(row)\nreturn changed',
            'return [row | {"$num": $n} if row["$key"] == $q else row for row in $p]',
        ),
        (
            'A new list in which the $row with this "$key" has the "$num" `$n`. The old one must stay as it was.',
            'Give one $row another $val. Returns a new list of the $rows (dicts with "$key" and "$num") and does not touch the given one.',
            "The $rows as they are after a new $val, `$n`, for `$q`; do not alter the dicts you are given.",
            'Copy of `$p`, except that "$num" is `$n` wherever "$key" is `$q`.',
            "Correct the $val of one ${row}.\n\nEverything else is kept, and so is `$p` itself: return a list of your own.",
            'What would the list of $rows look like with the ${val} `$n` for the $row whose "$key" is `$q`? (Nothing differs if there is none.)',
            'Replace the "$num" of `$q` by `$n`, without changing the original list or its dicts.',
        ),
    ),
    Sketch(
        "count by label, open ones only",
        """
        names                     | p        | label  | flag    | kind               | row       | rows      | who     | still     | done
        open_per_sender, unread   | letters  | sender | opened  | Roth,Beck,Vogt     | letter    | letters   | sender  | unopened  | opened
        due_per_customer, unpaid  | bills    | customer | paid  | Ida,Jon,Kay        | bill      | bills     | customer | unpaid   | paid
        repairs_waiting, backlog  | repairs  | hall   | fixed   | A,B,C              | repair    | repairs   | hall    | unfixed   | fixed
        uncollected, to_fetch     | suits    | owner  | fetched | Ann,Bob,Cid        | suit      | suits     | owner   | uncollected | fetched
        pending_claims, open_work | claims   | clerk  | settled | Max,Nia,Ole        | claim     | claims    | clerk   | open      | settled
        vacant_per_row, free_plots | plots   | lane   | let     | elm,oak,ash        | plot      | plots     | lane    | vacant    | let
        """,
        (("p", "records $label=pick $kind;$flag=flag"),),
        "dict[str, int]",
        (
            'counts = {}\nfor row in $p:\n    if not row["$flag"]:\n        counts[row["$label"]] = counts.get(row["$label"], 0) + 1\nreturn counts',
            'from collections import Counter\nreturn dict(Counter(row["$label"] for row in $p if not row["$flag"]))',
        ),
        (
            'How many $still $rows are there per ${who}? Those with none are left out. Keys: "$label" and "$flag", a bool.',
            'Count what is not $done yet, by "$label". Each $row is a dict with "$label" and "$flag" (True or False).',
            'For every "$label" the number of $rows still to be $done ("$flag" tells if they are); nobody with 0 appears.',
            'The $still $rows of each ${who}.\n\n`$p` holds dicts: "$label" is the $who, "$flag" says whether it was $done.',
            'Who is behind, and with how many? Return {$label: number of $rows without "$flag"}, just for those who have any.',
            'Ignore all $rows that are $done ("$flag") and count the others under their "$label".',
            'Number of $still $rows ("$flag" is False) by "$label", in the order they first turn up.',
        ),
    ),
    Sketch(
        "needs attention by own interval",
        """
        names                    | p       | q     | name  | last    | every | kind                | row     | rows     | done      | unit
        due_for_service, service | lifts   | today | lift  | last    | every | L1,L2,L3,L4         | lift    | lifts    | serviced  | days
        to_shoe, farrier_list    | horses  | week  | horse | shod    | weeks | Bella,Max,Rosa,Tom  | horse   | horses   | shod      | weeks
        to_vaccinate, overdue    | dogs    | day   | dog   | last    | interval | Rex,Luna,Fips    | dog     | dogs     | vaccinated | days
        wells_to_test, untested  | wells   | day   | well  | tested  | every | mill,inn,hill       | well    | wells    | tested    | days
        to_wind, clocks_due      | clocks  | hour  | clock | wound   | runs  | tower,hall,attic    | clock   | clocks   | wound     | hours
        """,
        (("p", "records $name=pick $kind;$last=range 0,20;$every=range 3,15"), ("q", "range 18,30")),
        "list[str]",
        (
            'return [row["$name"] for row in $p if $q - row["$last"] > row["$every"]]',
            'due = []\nfor row in $p:\n    if row["$last"] + row["$every"] < $q:\n        due.append(row["$name"])\nreturn due',
        ),
        (
            'Which $rows are overdue? Each is a dict: "$name", "$last" (when it was last $done) and "$every" (how many $unit it may go without).',
            'The "$name" of every $row that was last $done more than its own "$every" $unit before `$q`. "$last" says when.',
            'A $row must be $done again when more than "$every" $unit have gone by since "$last". Who is that, at `$q`?',
            'What needs attention now?\n\nEvery $row has "$name", "$last" and "$every"; exactly "$every" $unit since "$last" is still all right.',
            'List the $rows (by "$name") for which `$q` is later than "$last" plus "$every".',
            'Not all $rows are $done equally often, so go by their own "$every": names of those whose "$last" is longer ago than that. It is `$q` now.',
            'Names of the $rows with "$last" more than "$every" $unit ago.',
        ),
    ),
    Sketch(
        "total per inner key",
        """
        names                      | p       | outer     | outers     | inner   | inners  | unit     | did
        eggs_per_week, totals      | barns   | barn      | barns      | week    | weeks   | eggs     | laid
        votes_per_party, result    | wards   | ward      | wards      | party   | parties | votes    | cast
        sold_per_size, by_size     | shops   | shop      | shops      | size    | sizes   | shirts   | sold
        tonnes_per_ore, output     | mines   | mine      | mines      | ore     | ores    | tonnes   | dug
        rain_per_month, all_rain   | villages | village  | villages   | month   | months  | mm of rain | measured
        """,
        (("p", "tables"),),
        "dict[str, int]",
        (
            "totals = {}\nfor inner in $p.values():\n    for key, n in inner.items():\n        totals[key] = totals.get(key, 0) + n\nreturn totals",
            "from collections import Counter\ntotals = Counter()\nfor inner in $p.values():\n    totals.update(inner)\nreturn dict(totals)",
        ),
        (
            "How many $unit were $did for each ${inner}, in all $outers together?",
            "`$p` has for every $outer a dict from $inner to $unit. Add it all up by ${inner}.",
            "The $unit of every ${inner}, no matter in which ${outer}.",
            "One dict for all ${outers}.\n\nThe number of $unit for each $inner is the sum over the $outers that have it.",
            "Forget the $outers: what is the total per ${inner}?",
            "Merge the dicts of the ${outers}; where an entry is in several, the $unit are added.",
            "Total $unit by $inner from {$outer: {$inner: $unit}}.",
        ),
    ),
    Sketch(
        "the most common value",
        """
        names                   | p        | field   | other | kind              | row      | rows     | val
        favourite_wood, top_wood | chairs  | wood    | price | oak,ash,elm       | chair    | chairs   | wood
        usual_cause, main_cause | claims   | cause   | euros | storm,fire,theft  | claim    | claims   | cause
        commonest_bird, regular | sightings | bird   | hour  | tit,wren,rook     | sighting | sightings | bird
        top_breed, most_seen    | visits   | breed   | age   | collie,poodle,mix | visit    | visits   | breed
        main_port, usual_port   | landings | port    | kilos | Brest,Vigo,Hull   | landing  | landings | port
        """,
        (("p", "records $field=pick $kind;$other=range 1,20"),),
        "str | None",
        (
            'from collections import Counter\ncounts = Counter(row["$field"] for row in $p)\nreturn counts.most_common(1)[0][0] if counts else None',
            'counts = {}\nfor row in $p:\n    counts[row["$field"]] = counts.get(row["$field"], 0) + 1\nreturn max(counts, key=counts.get, default=None)',
            'values = [row["$field"] for row in $p]\nreturn max(values, key=values.count, default=None)',
        ),
        (
            'Which "$field" do most $rows have? The one seen first, if there are several; None for no $rows.',
            'The usual $val of our ${rows}: the most frequent "$field", and of equals the one that comes first. None if `$p` is empty.',
            'What is the commonest "$field" in the list of dicts? On a tie the earliest. With an empty list there is none (None).',
            'Look at the "$field" of every $row and return the one that turns up most.\n\nFirst come wins a tie. No $rows, no answer: None.',
            'Most common $val (key "$field"), or None without any ${row}; between equally common ones take the first in the list.',
            'Every $row is a dict with "$field" and "$other". Which $val occurs more often than the others (or as often, but earlier)? None if nothing occurs.',
            'Count each "$field" in `$p` and name the winner, None if nobody is in the list; the first one seen wins when two are level.',
        ),
    ),
    Sketch(
        "names by an attribute, then by name",
        """
        names                    | p        | name   | num    | kind                | row     | rows     | most
        ranking, placed          | sheaves  | farm   | height | Hill,Dale,Moor,Glen | sheaf   | sheaves  | highest
        results, standing        | swimmers | name   | points | Ida,Jon,Kay,Lea     | swimmer | swimmers | most points
        heaviest_first, by_weight | marrows | grower | kilos  | Ann,Bob,Cid,Dee     | marrow  | marrows  | heaviest
        by_size, longest_first   | boats    | boat   | length | Aida,Luna,Orca,Vega | boat    | boats    | longest
        oldest_first, by_age     | trams    | tram   | years  | T1,T2,T3,T4         | tram    | trams    | oldest
        urgent_first, by_urgency | cases    | patient | urgency | Max,Nia,Ole,Pia   | case    | cases    | most urgent
        """,
        (("p", "records $name=pick $kind;$num=range 1,6"),),
        "list[str]",
        (
            'return [row["$name"] for row in sorted($p, key=lambda row: (-row["$num"], row["$name"]))]',
            'ordered = sorted($p, key=lambda row: row["$name"])\nordered.sort(key=lambda row: row["$num"], reverse=True)\nreturn [row["$name"] for row in ordered]',
        ),
        (
            'The "$name" of each ${row}, the largest "$num" first, equal ones from A to Z.',
            'Names for the notice: those with the highest "$num" on top; where it is the same, alphabetically by "$name".',
            'In which order do we read out the ${rows}? By falling "$num", and by "$name" among equals. Only the "$name" is wanted.',
            'List of the $rows, $most first.\n\nEach is a dict with "$name" and "$num". Ties go by "$name". Returns the "$name" values.',
            'Sort `$p` by "$num" downwards and then "$name" upwards and return the "$name" of each.',
            'Who comes first? Give every "$name", beginning with the $most (by "$num"), the alphabet deciding between equal ones.',
            'Put the $rows in order, $most at the top ("$num"), same "$num" by "$name", and tell me just the names.',
        ),
    ),
    Sketch(
        "follow the chain to its end",
        """
        names                   | p        | q      | kind              | one     | many     | leads           | chain
        chain_from, follow      | passed_to | start | Ada,Ben,Cleo,Dov,Eve | clerk | clerks | handed the case on to | chain of clerks
        owners_after, history   | sold_to  | first  | Roth,Beck,Vogt,Sachs | owner | owners | sold the car to   | row of owners
        pipes_below, downstream | flows_to | pipe   | P1,P2,P3,P4,P5    | pipe    | pipes    | flows into        | run of pipes
        referrals, sent_on      | referred | doctor | Ida,Jon,Kay,Lea   | doctor  | doctors  | sent the patient to | row of doctors
        call_tree, ring_round   | calls    | caller | Max,Nia,Ole,Pia   | member  | members  | rings             | phone chain
        """,
        (("p", "map pick $kind=pick $kind"), ("q", "pick $kind")),
        "list[str]",
        (
            "chain = [$q]\nwhile chain[-1] in $p and $p[chain[-1]] not in chain:\n    chain.append($p[chain[-1]])\nreturn chain",
            "chain = []\ncurrent = $q\nwhile current is not None and current not in chain:\n    chain.append(current)\n    current = $p.get(current)\nreturn chain",
        ),
        (
            "The whole $chain from `$q` on. `$p` says what comes after each ${one}. It ends where there is no next, or before someone would come twice.",
            "Who all is in the $chain that begins with `$q`? Go from $one to $one by `$p` until one has no entry or was there already.",
            "Starting at `$q`, look up the next $one in `$p`, then the next of that, as long as they are new. Returns all $many in this order, `$q` included.",
            "List the $many one after the other, from `$q`.\n\n`$p` maps a $one to the next. Stop when there is none, or at a $one already listed.",
            "The $many passed through: `$q`, then `$p[$q]` and so forth. No $one appears twice; a circle ends the list.",
            "In `$p` each $one $leads another. Follow that from `$q` to the end (or until it would repeat) and return the $chain.",
            "From `$q`, who comes next, and next, and next? `$p` has one successor for each, if any. Give the list from `$q` to the last, and do not run in circles: nobody is listed again.",
        ),
    ),
    Sketch(
        "same person in a row merged",
        """
        names                   | p        | who     | n       | kind        | row    | rows    | unit    | person
        merge_shifts, joined    | shifts   | guard   | hours   | Ida,Jon,Kay | shift  | shifts  | hours   | guard
        merge_bookings, combine | bookings | guest   | nights  | Ann,Bob,Cid | booking | bookings | nights | guest
        join_turns, rowed       | turns    | rower   | strokes | Max,Nia,Ole | turn   | turns   | strokes | rower
        merge_deliveries, whole | loads    | farm    | sacks   | Hill,Moor,Glen | load | loads  | sacks   | farm
        by_block, merge_prints  | prints   | client  | pages   | Roth,Beck,Vogt | print | prints | pages  | client
        """,
        (("p", "tuples who=pick $kind;n=range 1,9"),),
        "list[tuple[str, int]]",
        (
            "merged = []\nfor name, n in $p:\n    if merged and merged[-1][0] == name:\n        merged[-1] = (name, merged[-1][1] + n)\n    else:\n        merged.append((name, n))\nreturn merged",
            "from itertools import groupby\nreturn [(name, sum(n for _, n in group)) for name, group in groupby($p, key=lambda row: row[0])]",
        ),
        (
            "Make one of several $rows of the same $who that follow each other, adding up the ${unit}. `$p` has ($who, $n) tuples.",
            "`$p` is a list of ($who, $n). Neighbours with the same $who become one, with all their ${unit}; others stay, even if the $who comes again later.",
            "Two $rows in a row by one $who count as a longer one. Return the list of ($who, $n) with those merged.",
            "Shorten the list: when the $who of a $row is the same as just before, put its $unit on top of that entry.",
            "Merge consecutive $rows.\n\nOnly those next to each other and with the same $who, their $unit summed. Returns ($who, $n) pairs.",
            "The $rows without breaks between equal ${who}s: their $unit are added together, in the order they happened.",
            "If the same $who stands in two or more neighbouring ($who, $n) tuples, replace them by one with the total.",
        ),
    ),
    Sketch(
        "who has each thing",
        """
        names                      | p        | person  | people  | thing   | things   | did
        speakers, who_speaks       | skills   | guide   | guides  | language | languages | speaks
        grown_by, growers          | gardens  | garden  | gardens | sort    | sorts    | grows
        sold_where, shops_with     | assortment | shop  | shops   | article | articles | sells
        treated_by, doctors_for    | doctors  | doctor  | doctors | illness | illnesses | treats
        made_by, makers            | potters  | potter  | potters | glaze   | glazes   | uses
        """,
        (("p", "word_lists"),),
        "dict[str, list[str]]",
        (
            "found = {}\nfor name, things in $p.items():\n    for x in set(things):\n        found.setdefault(x, []).append(name)\nreturn {x: sorted(found[x]) for x in sorted(found)}",
            "every = {x for things in $p.values() for x in things}\nreturn {x: sorted(name for name, things in $p.items() if x in things) for x in sorted(every)}",
        ),
        (
            "Which $people are there for each ${thing}? Both the $things and the lists in alphabetical order, each $person once.",
            "Turn the dict round: from every $thing to a sorted list of the $people that have it, sorted by ${thing}.",
            "`$p` tells which $things a $person ${did}. We need it by ${thing}: who $did it? Names sorted, none twice, keys sorted too.",
            "A dict with every $thing that occurs, in order, and under it the sorted names of those whose list has it (a name just once).",
            "For a visitor asking after a ${thing}: all $people that have it.\n\nKeys and lists are sorted; doubles in a list of `$p` count once.",
            "Per $thing the $people, A to Z and without repeats; the $things A to Z as well.",
            "Who $did what, seen from the ${thing}: {$thing: [$people]} with sorted keys and sorted lists, no name twice in one of them.",
        ),
    ),
    Sketch(
        "what one of them has to pay",
        """
        names                   | p      | q        | who      | price  | count | kind        | row   | rows    | person   | thing
        invoice, to_pay         | orders | customer | customer | price  | copies | Ida,Jon,Kay | order | orders | customer | print
        bill_for, due           | washes | client   | client   | each   | shirts | Ann,Bob,Cid | wash  | washes | client   | shirt
        rent_total, charge_for  | hires  | driver   | driver   | rate   | days  | Max,Nia,Ole | hire  | hires   | driver   | day
        owed_by, bouquet_bill   | orders | buyer    | buyer    | price  | stems | Roth,Beck   | order | orders  | buyer    | stem
        boarding_fee, fee_of    | stays  | owner    | owner    | fee    | nights | Lea,Pia,Rob | stay | stays   | owner    | night
        """,
        (("p", "records $who=pick $kind;$price=price 1,20;$count=range 1,6"), ("q", "pick $kind")),
        "float",
        (
            'return sum(row["$price"] * row["$count"] for row in $p if row["$who"] == $q)',
            'total = 0\nfor row in $p:\n    if row["$who"] == $q:\n        total += row["$price"] * row["$count"]\nreturn total',
        ),
        (
            'What does this $person have to pay? Each $row has "$who", "$price" (for one $thing) and "$count".',
            'The bill of one ${person}: "$price" is per $thing and "$count" says how many, in every dict of `$p` whose "$who" it is.',
            'All that `$q` owes us for the ${rows}. A $row costs "$count" times "$price"; the key "$who" tells whose it is.',
            'Money due from `$q`.\n\nThe $rows are dicts with "$who", "$price" and "$count", and some are other people\'s. 0 if there is nothing.',
            'Add up "$price" by "$count" for the $rows that belong to `$q` (see "$who").',
            'How much are the $rows of the given $person worth, at "$price" for each of the "$count"? Leave out those with another "$who".',
            'Total for `$q`: each $row counts "$price" as often as its "$count" says, if "$who" fits.',
        ),
    ),
    Sketch(
        "the best of each, empty ones left out",
        """
        names                    | p       | one     | many    | n      | ns       | verb      | top
        best_jumps, best_of      | jumps   | athlete | athletes | jump  | jumps    | jumped    | best
        highest_bids, top_bids   | bids    | lot     | lots    | bid    | bids     | was bid   | highest
        peaks, warmest           | weeks   | town    | towns   | degree | degrees  | measured  | highest
        biggest_catch, records   | catches | boat    | boats   | catch  | catches  | landed    | biggest
        deepest_dives, deepest   | dives   | diver   | divers  | depth  | depths   | reached   | greatest
        """,
        (("p", "int_lists"),),
        "dict[str, int]",
        (
            "return {name: max(values) for name, values in $p.items() if values}",
            "best = {}\nfor name, values in $p.items():\n    if values:\n        best[name] = max(values)\nreturn best",
        ),
        (
            "The $top of the $ns of every ${one}. Who has none is not mentioned.",
            "For each $one in `$p` only the $top of the numbers; leave out the $many with an empty list.",
            "What is the $top ${n} of each ${one}? Skip those without any.",
            "One number for each ${one}: the largest in the list. The $many with nothing in it do not appear.",
            "`$p` has all $ns by ${one}.\n\nKeep the $top one of each; no entry for a $one that has no $ns yet.",
            "Shrink every list to its largest number, dropping $many whose list is empty.",
            "The $top per $one, for the board in the hall (nothing there for the ones with no ${ns}).",
            "How far did every $one get at most? The $top value by name, without the $many that have no values.",
        ),
    ),
    Sketch(
        "running short, place by place",
        """
        names                   | p       | place    | places    | item    | items   | unit   | k
        to_reorder, running_low | shops   | shop     | shops     | article | articles | pieces | 5..15
        to_refill, nearly_empty | sheds   | shed     | sheds     | feed    | feeds   | sacks  | 4..12
        short_of, needs         | wards   | ward     | wards     | drug    | drugs   | packs  | 6..18
        thin_stock, order_list  | depots  | depot    | depots    | part    | parts   | boxes  | 5..20
        low_groups, scarce      | centres | centre   | centres   | group | groups | bags | 8..16
        """,
        (("p", "tables"),),
        "list[tuple[str, str]]",
        (
            "return [(place, item) for place, stock in $p.items() for item, n in stock.items() if n < $k]",
            "short = []\nfor place, stock in $p.items():\n    for item, n in stock.items():\n        if n < $k:\n            short.append((place, item))\nreturn short",
        ),
        (
            "Where is what running out? Pairs (${place}, ${item}) wherever fewer than $k $unit are left.",
            "All (${place}, ${item}) with less than $k of it, in the order of `$p`, a dict of dicts: $place -> $item -> $unit.",
            "What must be ordered for which ${place}? Everything below $k ${unit}, as tuples of the $place and the ${item}.",
            "Go through all $places and note each $item there are not $k $unit of.\n\nReturns (${place}, ${item}) tuples.",
            "List what is short: under $k $unit in that $place ($k is enough). One tuple for each, the $place first.",
            "In `$p` every $place has a number of $unit for each of its $items. Give the pairs of both names where that is smaller than ${k}.",
            "Which $items are below $k, and in which ${place}? As (${place}, ${item}), going through `$p` from start to end.",
        ),
    ),
)
