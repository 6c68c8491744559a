"""More sketches of small text formats: headings, key paths, units, durations, temperatures, ratios, scores, number lists."""

from greenroom_tiny.sketches.sketch import Sketch

SKETCHES: tuple[Sketch, ...] = (
    Sketch(
        "lines under headings",
        """
        names                       | p     | things  | head     | heads                | kind              | doc
        jobs_by_bay, read_bays      | lines | jobs    | bay      | Bay 1,Bay 2,Yard     | brakes,tyres,oil  | garage board
        tasks_by_room, read_rooms   | board | tasks   | room     | Attic,Suite,Lobby    | beds,windows,lamp | hotel work list
        lots_by_hall, read_halls    | sheet | lots    | hall     | Hall A,Hall B,Tent   | chair,vase,rug    | auction sheet
        animals_by_house, read_houses | plan | animals | house   | Barn,Pond,Aviary     | owl,otter,pony    | zoo plan
        crops_by_field, read_fields | notes | crops   | field    | North,Hill,Creek     | rye,beet,hops     | farm diary
        """,
        (("p", "forms <pick $kind> || [<pick $heads>]"),),
        "dict[str, list[str]]",
        (
            'groups = {}\ncurrent = ""\nfor line in $p:\n    if line.startswith("["):\n        current = line.strip("[]")\n        groups.setdefault(current, [])\n    elif current:\n        groups[current].append(line)\nreturn groups',
            'groups = {}\ninside = None\nfor line in $p:\n    if line[0] == "[" and line[-1] == "]":\n        inside = groups.setdefault(line[1:-1], [])\n    elif inside is not None:\n        inside.append(line)\nreturn groups',
        ),
        (
            "The $things of every $head. A line in square brackets names the $head, those after it are its $things; what comes before the first is ignored.",
            'Group a $doc by its headings like "[X]". Each $head gets the list of lines below it, perhaps none; lines without a heading above them are left out.',
            "Which $things belong to which $head?\n\n`$p` has headings in [ ] and under each of them the $things, one a line. If a heading comes back, its list goes on. Lines before any heading don't count.",
            "Read `$p` into a dict from $head to $things; the $head stands in brackets on a line of its own, and anything above the first one is dropped.",
            "A dict of lists: for each bracketed $head the $things that follow until the next one (a repeated $head continues, lines at the top without a $head are lost)",
            'Sort the lines of the $doc under their $head, "[name]" being the heading. A $head without $things has an empty list, $things without a $head are skipped.',
        ),
    ),
    Sketch(
        "path of keys",
        """
        names                        | p       | thing        | a1    | b1     | a2    | b2    | other  | unit
        store_path, nest_setting     | line    | press card   | ink   | heat   | press | speed | paper  | value
        nest_rate, rate_entry        | line    | rate table   | suite | night  | attic | week  | garden | rate
        nest_stock, stock_entry      | entry   | stock table  | shed  | oats   | barn  | hay   | loft   | amount
        nest_fee, fee_entry          | row     | fee table    | van   | day    | truck | month | trailer | fee
        nest_quota, quota_entry      | line    | quota table  | cod   | north  | tuna  | south | bay    | quota
        """,
        (
            (
                "p",
                "form <pick $a1,$a2>.<pick $b1,$b2>=<range 0,90> || <pick $a1,$a2>=<range 0,90> || <pick $a1,$a2>.<pick $other,x>.<pick $b1,$b2>=<range 0,90>",
            ),
        ),
        "dict",
        (
            'path, _, number = $p.partition("=")\nvalue = int(number)\nfor key in reversed(path.split(".")):\n    value = {key: value}\nreturn value',
            'path, number = $p.split("=")\n*outer, last = path.split(".")\nnested = {last: int(number)}\nwhile outer:\n    nested = {outer.pop(): nested}\nreturn nested',
        ),
        (
            '"$a1.$b1=5" -> {"$a1": {"$b1": 5}}',
            'Nested dict for a line of the $thing like "$a2.$b2=40", a level for every dot; the $unit is an int.',
            'Make dictionaries within each other from `$p`: the names between dots lead inwards, the $unit after the "=" sits innermost as an int.',
            'Read one line of the $thing.\n\nBefore the equals sign stands a path with dots, behind it a whole number. "$a1=3" is just {"$a1": 3}, each dot puts another dict inside.',
            'What does "$a1.$other.$b1=7" look like as dicts? {"$a1": {"$other": {"$b1": 7}}}. Do that for any such line.',
            'the $unit of a dotted name ("$a2.$b1=12") as a dict in a dict, as many levels as the name has parts',
        ),
    ),
    Sketch(
        "numbers by the dozen",
        """
        names                         | p     | things  | doc             | kind           | u1    | n1  | u2    | n2  | who
        eggs_in, count_eggs           | order | eggs    | egg order       | brown,white    | dozen | 12  | score | 20  | farmer
        nails_in, count_nails         | line  | nails   | nail order      | short,long     | dozen | 12  | gross | 144 | builder
        pots_in, count_pots           | order | pots    | pottery order   | glazed,plain   | dozen | 12  | pair  | 2   | potter
        sheep_in, count_sheep         | entry | sheep   | shepherd's note | black,white    | score | 20  | pair  | 2   | shepherd
        sheets_in, count_sheets       | text  | sheets  | paper order     | white,grey     | quire | 25  | ream  | 500 | printer
        """,
        (
            (
                "p",
                "form <range 1,9> $u1 || <range 1,9> $u2 || <range 1,60> || <range 1,5> $u1 <pick $kind> || <range 1,60> <pick $kind>",
            ),
        ),
        "int",
        (
            'words = $p.split()\nsizes = {"$u1": $n1, "$u2": $n2}\nsize = sizes.get(words[1], 1) if len(words) > 1 else 1\nreturn int(words[0]) * size',
            'number = int($p.split()[0])\nif "$u1" in $p:\n    return number * $n1\nif "$u2" in $p:\n    return number * $n2\nreturn number',
            'number, _, rest = $p.partition(" ")\nunit = rest.split(" ")[0]\nreturn int(number) * {"$u1": $n1, "$u2": $n2}.get(unit, 1)',
        ),
        (
            'How many $things is "3 $u1"? One $u1 has $n1, one $u2 $n2, any other or no word after the number means single ones.',
            'Number of $things in a $doc such as "2 $u1", "4 $u2" or just "7" ($u1: $n1, $u2: $n2). Any other word is no unit.',
            'The $who writes "5 $u1" or "5 $u2" or "5". Turn `$p` into $things, with $n1 to the $u1 and $n2 to the $u2; other words change nothing.',
            'Count the $things of a $doc.\n\nA number comes first. If the next word is "$u1" it counts $n1 times, if it is "$u2" $n2 times, else once.',
            "$things meant by `$p`, when $u1 stands for $n1 and $u2 for $n2",
            'Make a $doc into a plain number: "1 $u1" -> $n1, "1 $u2" -> $n2, "6" -> 6.',
        ),
    ),
    Sketch(
        "hours h minutes",
        """
        names                          | p       | thing     | who          | what
        job_minutes, read_job_time     | spent   | job       | mechanic     | worked
        stay_minutes, read_stay        | stay    | stay      | car park     | parked
        visit_minutes, read_visit      | visit   | visit     | vet          | out
        firing_minutes, read_firing    | firing  | firing    | potter       | fired
        shift_minutes, read_shift      | shift   | shift     | miner        | underground
        flight_minutes, read_flight    | flight  | flight    | glider pilot | in the air
        """,
        (("p", "form <range 0,9>h<pick 05,10,30,45> || <range 1,12>h || <range 1,59>"),),
        "int",
        (
            'hours, mark, minutes = $p.partition("h")\nif not mark:\n    return int(hours)\nreturn int(hours) * 60 + int(minutes or 0)',
            'if "h" not in $p:\n    return int($p)\nhours, minutes = $p.split("h")\nreturn 60 * int(hours) + (int(minutes) if minutes else 0)',
            '*hours, minutes = $p.split("h")\nreturn 60 * sum(map(int, hours)) + int(minutes or "0")',
        ),
        (
            'Minutes of a $thing noted as "1h30", "2h" or "45".',
            'How many minutes was the $who $what? The note says "1h30", or "2h" for full hours, or only minutes like "50".',
            '"1h30" -> 90, "2h" -> 120, "45" -> 45',
            "Read how long the $thing took. Hours come before an h, minutes after it (none is 0); without an h it is all minutes.",
            'Length of a $thing in minutes from what the $who wrote, for example "0h05" for 5 or "3h" for 180, and a bare number for minutes',
            'Turn `$p` into minutes.\n\nWith an "h" the part in front is hours, the part behind minutes and may be missing. With no "h" the number means minutes.',
        ),
    ),
    Sketch(
        "minutes as hours h",
        """
        names                         | p       | thing     | where           | who
        show_job_time, job_text       | spent   | job       | repair bill     | mechanic
        show_stay, stay_text          | parked  | stay      | parking ticket  | driver
        show_firing, firing_text      | burning | firing    | kiln card       | potter
        show_wait, wait_text          | wait    | wait      | clinic screen   | patient
        show_dive, dive_text          | under   | dive      | dive log        | diver
        """,
        (("p", "range 0,200"),),
        "str",
        (
            'hours, minutes = divmod($p, 60)\nif hours == 0:\n    return f"{minutes} min"\nreturn f"{hours}h{minutes:02}" if minutes else f"{hours}h"',
            'if $p < 60:\n    return f"{$p} min"\ntext = f"{$p // 60}h"\nif $p % 60:\n    text += f"{$p % 60:02d}"\nreturn text',
        ),
        (
            'A $thing of so many minutes as the $where shows it: "1h05", "2h" for full hours, and "45 min" below an hour.',
            '90 -> "1h30", 65 -> "1h05", 120 -> "2h", 20 -> "20 min"',
            'What does the $who read on the $where? Under 60 minutes it is "7 min", otherwise hours, an h and two digits of minutes, which are left off at full hours ("3h").',
            'Text for `$p` minutes, like "2h09". Whole hours lose the zeros ("1h"), less than an hour is given as "0 min" to "59 min".',
            'Show how long the $thing was.\n\nFrom an hour on: "1h", "1h01", "2h30". Shorter: "59 min".',
            'Length of a $thing for the $where, "<hours>h<two digits>" or "<hours>h" when no minutes remain, and just "<minutes> min" if there is no full hour',
        ),
    ),
    Sketch(
        "temperature of either scale",
        """
        names                        | p      | thing            | who        | doc
        read_celsius, day_warmth     | entry  | day's warmth     | diarist    | weather diary
        pool_celsius, read_pool      | noted  | pool temperature | attendant  | bath book
        kiln_celsius, read_kiln      | note   | kiln temperature | potter     | kiln card
        barn_celsius, read_barn      | line   | barn temperature | farmer     | barn log
        hold_celsius, read_hold      | text   | hold temperature | sailor     | cargo log
        """,
        (("p", "form <range -20,45>C || <range -5,110>F || <range 32,99> F || <range 0,40> C"),),
        "float",
        (
            'number = float($p[:-1])\nif $p.endswith("F"):\n    number = (number - 32) * 5 / 9\nreturn round(number, 1)',
            'value, scale = float($p[:-1].strip()), $p[-1]\nreturn round((value - 32) * 5 / 9, 1) if scale == "F" else round(value, 1)',
        ),
        (
            '$thing in Celsius, one decimal. It is written "21C" or "70F", perhaps with a blank before the letter.',
            'How warm is it in degrees Celsius? The $who notes "68 F" or "20C"; round to one decimal.',
            '"20C" -> 20.0, "50F" -> 10.0, "-4 F" -> -20.0',
            "Read the $thing from the $doc and give it in Celsius to one decimal place. The last letter tells the scale, C or F.",
            "Turn `$p` into Celsius.\n\nIt ends in C or F. For Fahrenheit take 32 off and multiply by five ninths. One decimal.",
            'Some write the $thing in Fahrenheit ("77F"), some in Celsius ("25C"). We want Celsius as a float rounded to one place.',
        ),
    ),
    Sketch(
        "share by a ratio",
        """
        names                       | p     | q      | thing   | first  | second | total   | unit
        sand_needed, sand_share     | ratio | total  | mortar  | sand   | lime   | 4..8    | buckets
        pear_share, pear_in_cider   | ratio | litres | cider   | pear   | apple  | cider   | litres
        oats_share, oats_in_feed    | ratio | kilos  | feed    | oats   | barley | feed    | kilos
        tin_share, tin_in_glaze     | ratio | grams  | glaze   | tin    | zinc   | glaze   | grams
        wool_share, wool_in_yarn    | blend | grams  | yarn    | wool   | silk   | yarn    | grams
        zinc_needed, zinc_in_brass  | ratio | grams  | brass   | zinc   | copper | brass   | grams
        """,
        (("p", "form <range 1,7>:<range 1,5>"), ("q", "range 0,240")),
        "int",
        (
            'a, b = map(int, $p.split(":"))\nreturn $q * a // (a + b)',
            'a, _, b = $p.partition(":")\nreturn $q * int(a) // (int(a) + int(b))',
            'parts = [int(part) for part in $p.split(":")]\nreturn $q * parts[0] // sum(parts)',
        ),
        (
            'How many full $unit of the $thing are $first, if $first to $second is as in "3:2"?',
            'The $first\'s part of `$q` $unit of $thing, rounded down. `$p` is like "2:1", $first before $second.',
            '$unit of $first in so much $thing at "a:b" ($first to $second), fractions dropped',
            'Divide the $thing between $first and $second in a ratio such as "5:3" and give what the $first comes to, in whole $unit (round down).',
            'Of the $thing, a parts are $first and b parts $second, written "a:b".\n\nTell the $first in $unit, without the fraction.',
            'With "3:1" and 100 it is 75. Works out the $first, the number in front of the colon, from all $unit; only full ones count.',
        ),
    ),
    Sketch(
        "shortest ratio",
        """
        names                        | p     | thing           | use
        simple_ratio, shorten_mix    | mix   | mortar mix      | the label stays short
        shorten_scale, plain_scale   | scale | drawing scale   | the plan is easy to read
        plain_ratio, shorten_blend   | blend | yarn blend      | two yarns can be compared
        gear_ratio, shorten_gears    | gears | gear pair       | the miller knows it
        shorten_share, plain_share   | share | share of land   | the deed is clear
        """,
        (("p", "form <pick 2,4,6,8,12>:<pick 2,4,6,10,16> || <range 1,40>:<range 1,40>"),),
        "str",
        (
            'from math import gcd\n\na, b = map(int, $p.split(":"))\ncommon = gcd(a, b)\nreturn f"{a // common}:{b // common}"',
            'from fractions import Fraction\n\na, b = $p.split(":")\nfound = Fraction(int(a), int(b))\nreturn f"{found.numerator}:{found.denominator}"',
            'a, b = (int(part) for part in $p.split(":"))\nfor n in range(min(a, b), 0, -1):\n    if a % n == 0 and b % n == 0:\n        return f"{a // n}:{b // n}"',
        ),
        (
            '"6:4" -> "3:2"',
            'A $thing like "12:8" in its smallest whole numbers, "3:2".',
            'Shorten a $thing so that $use: "10:4" says no more than "5:2".',
            "How can this $thing be written with the smallest numbers? It is a text with a colon, and so is the answer.",
            'Divide both sides of `$p` by all they have in common.\n\nThe $thing stays of the form "a:b"; "7:3" cannot be made shorter.',
            'The simplest form of a $thing, for example "1:2" for "20:40"',
        ),
    ),
    Sketch(
        "who won by the score",
        """
        names                        | p      | home     | away   | draw | contest       | points
        who_won, winner_of           | score  | home     | away   | draw | match         | points
        boat_winner, race_winner     | result | red boat | blue boat | dead heat | rowing duel | points
        vote_winner, side_ahead      | votes  | yes      | no     | tie  | vote          | votes
        verdict, jury_side           | count  | guilty   | free   | hung | jury vote     | voices
        better_barn, barn_ahead      | eggs   | east     | west   | even | hen-house count | eggs
        """,
        (("p", "form <range 0,25>-<range 0,25> || <range 18,21>-<range 18,21> || 3-3"),),
        "str",
        (
            'a, b = map(int, $p.split("-"))\nif a == b:\n    return "$draw"\nreturn "$home" if a > b else "$away"',
            'left, _, right = $p.partition("-")\nlead = int(left) - int(right)\nif lead > 0:\n    return "$home"\nreturn "$away" if lead < 0 else "$draw"',
            'a, b = (int(side) for side in $p.split("-"))\nreturn "$home" if a > b else "$away" if b > a else "$draw"',
        ),
        (
            'Who is ahead at "21-18"? "$home" for the first number, "$away" for the second, "$draw" if equal.',
            'Outcome of a $contest told as "9-10": "$home", "$away" or "$draw".',
            'Read the $points of a $contest ("12-7", $home first) and name the side with more, or say "$draw".',
            'Which side does `$p` favour?\n\nThe $points of "$home" stand before the dash, those of "$away" after it. The same number on both is "$draw".',
            '"$home" if the left number is the larger, "$away" if the right one is, else "$draw"',
            'The $contest ended `$p`. Say "$home" or "$away", whoever has the most $points, and "$draw" when neither has (note that 10 beats 9).',
        ),
    ),
    Sketch(
        "rounds won",
        """
        names                        | p      | round  | rounds | contest          | side        | sep | sepname
        sets_won, count_sets         | result | set    | sets   | tennis match     | first player | s  | blanks
        legs_won, count_legs         | result | leg    | legs   | rowing contest   | first crew  | s   | blanks
        wards_won, wards_taken       | count  | ward   | wards  | election         | first party | s   | blanks
        days_ahead, days_led         | tally  | day    | days   | egg contest      | first coop  | s   | blanks
        bouts_won, count_bouts       | card   | bout   | bouts  | fencing evening  | home club   | s   | blanks
        """,
        (
            (
                "p",
                "form <range 0,9>-<range 0,9> <range 5,11>-<range 5,11> <range 15,21>-<range 12,22> || <range 0,12>-<range 0,12> || <range 1,9>-<range 1,12> <range 9,11>-<range 8,12> || ",
            ),
        ),
        "int",
        (
            'won = 0\nfor score in $p.split():\n    ours, theirs = score.split("-")\n    if int(ours) > int(theirs):\n        won += 1\nreturn won',
            'scores = [score.split("-") for score in $p.split()]\nreturn sum(int(a) > int(b) for a, b in scores)',
            'return sum(1 for a, b in (score.split("-") for score in $p.split()) if int(a) > int(b))',
        ),
        (
            'How many $rounds did the $side win? `$p` reads like "21-18 9-11 12-10", its own count first.',
            '$rounds taken by the $side in a $contest such as "6-4 3-6 7-5". A tie is nobody\'s.',
            'Number of pairs in which the left number is the larger ("8-10 10-8 9-9" has one)',
            'Count the $rounds of the $contest that went to the $side.\n\nThey are parted by $sepname, each "own-other". An equal score is not won, and no $rounds at all give 0.',
            'The $contest went "12-9 7-12 11-3". In how many $rounds was the $side ahead?',
            "Tell how often the $side came out on top. Each $round is written with a dash, $sepname between them.",
        ),
    ),
    Sketch(
        "all numbers in a note",
        """
        names                         | p     | note            | things   | w1          | w2        | k
        total_in_note, crates_noted   | note  | harbour note    | crates   | crates in   | more late | 1
        plants_noted, sum_of_diary    | diary | orchard diary   | trees    | pears       | plums     | 1
        donors_noted, read_tally      | text  | blood bank note | donors   | morning     | evening   | 1
        guests_noted, total_guests    | remark | hotel remark   | guests   | by coach    | by car    | 1
        fish_noted, catch_in_text     | entry | fishing diary   | fish     | cod         | herring   | 1
        """,
        (
            (
                "p",
                "form <range 1,40> $w1, <range 1,40> $w2 || $w1 <range 1,99> || about <range 2,9> $w1 and <range 1,300> $w2, then <range 1,9> || no $w1 || ",
            ),
        ),
        "int",
        (
            'import re\n\nreturn sum(int(number) for number in re.findall(r"\\d+", $p))',
            'total = 0\nnumber = ""\nfor sign in $p + " ":\n    if sign.isdigit():\n        number += sign\n    elif number:\n        total += int(number)\n        number = ""\nreturn total',
            'spaced = "".join(sign if sign.isdigit() else " " for sign in $p)\nreturn sum(map(int, spaced.split()))',
        ),
        (
            "Add up all numbers in a $note.",
            "How many $things does the $note speak of? Every run of digits in it is a number of them; without any it is 0.",
            "Sum of the whole numbers that occur in `$p`, words ignored",
            '"12 $w1, 30 $w2" -> 42',
            "The $note is free text with numbers in it.\n\nTake each of these (digits standing together) and give their total in $things.",
            'Total $things from a $note like "5 $w1 and 20 $w2": just the digits matter, 0 if there are none.',
        ),
    ),
    Sketch(
        "list of spans",
        """
        names                        | p      | things  | one    | who
        pages_wanted, pages_to_print | pages  | pages   | page   | printer
        rooms_listed, rooms_to_clean | rooms  | rooms   | room   | maid
        lots_listed, lots_to_show    | lots   | lots    | lot    | auctioneer
        stalls_listed, stalls_taken  | stalls | stalls  | stall  | groom
        rows_listed, rows_to_spray   | rows   | rows    | row    | wine grower
        """,
        (
            (
                "p",
                "form <range 1,4>-<range 4,8>,<range 9,20> || <range 1,9> || <range 2,5>,<range 6,9>-<range 10,13>,<range 14,15>-<range 15,18> || ",
            ),
        ),
        "list[int]",
        (
            'numbers = []\nfor part in $p.split(","):\n    if part:\n        first, _, last = part.partition("-")\n        numbers.extend(range(int(first), int(last or first) + 1))\nreturn numbers',
            'numbers = []\nfor part in filter(None, $p.split(",")):\n    ends = [int(end) for end in part.split("-")]\n    numbers += range(ends[0], ends[-1] + 1)\nreturn numbers',
        ),
        (
            '"1-3,7" -> [1, 2, 3, 7]',
            'Which $things does the $who mean by "2-4,9"? List each number, ends of a span included; an empty text means none.',
            'All $things of a list such as "1,4-6", in the order given.',
            'Write out the $things in `$p`.\n\nThere are commas between the entries, each one $one or a span "first-last" with both ends. Nothing gives an empty list.',
            'Every $one named, alone or as part of a span like "5-8" (5, 6, 7 and 8)',
            'The $who gets a short list, "3,5-7", and wants it number by number: [3, 5, 6, 7].',
        ),
    ),
    Sketch(
        "all but the end hidden",
        """
        names                        | p       | thing           | k    | sign | where
        mask_account, hide_account   | account | account number  | 2..4 | *    | bank slip
        mask_phone, hide_phone       | phone   | phone number    | 2..4 | x    | parcel label
        mask_card, hide_card         | card    | card number     | 3..4 | *    | hotel bill
        mask_donor, hide_donor       | donor   | donor number    | 2..3 | #    | clinic list
        mask_policy, hide_policy     | policy  | policy number   | 2..4 | x    | insurance letter
        """,
        (("p", "form <digits 8> || <letters 2><digits 5> || <digits 2> || <digits 4> || "),),
        "str",
        (
            'hidden = max(0, len($p) - $k)\nreturn "$sign" * hidden + $p[hidden:]',
            'return $p[-$k:].rjust(len($p), "$sign")',
            'last = len($p) - $k\nreturn "".join("$sign" if i < last else letter for i, letter in enumerate($p))',
        ),
        (
            'A $thing with only its last $k signs readable, the others as "$sign".',
            "How the $thing is printed on the $where: each character but the last $k becomes $sign, shorter ones stay as they are.",
            'Hide `$p` except for the $k characters at the end. Use one "$sign" for each hidden one.',
            'Nobody should see the whole $thing on the $where.\n\nReplace all characters by "$sign", apart from the final $k; the length stays the same.',
            '$thing masked with "$sign" up to the last $k places',
            'Show just the end of a $thing, $k characters, and "$sign" in every place before. With no more than $k there is nothing to hide.',
        ),
    ),
    Sketch(
        "yes, no or wrong",
        """
        names                         | p      | thing            | yes     | no     | who
        read_consent, gave_consent    | answer | consent answer   | agree   | refuse | clinic
        read_bid_answer, takes_bid    | answer | bidder's answer  | take    | pass   | auction
        read_vote, votes_for          | vote   | vote             | for     | against | choir meeting
        read_attendance, will_come    | reply  | reply            | coming  | away   | camp
        read_gate, gate_is_open       | state  | gate state       | open    | shut   | lock keeper
        """,
        (("p", "pick $yes,$no, $yes,$no ,x,maybe"),),
        "bool",
        (
            'word = $p.strip()\nif word not in ("$yes", "$no"):\n    raise ValueError(f"unknown: {word}")\nreturn word == "$yes"',
            'word = $p.strip()\nif word == "$yes":\n    return True\nif word == "$no":\n    return False\nraise ValueError(f"unknown: {word}")',
        ),
        (
            'True for "$yes", False for "$no", ValueError for any other $thing. Blanks around it don\'t matter.',
            'Read a $thing, which is "$yes" or "$no" with perhaps spaces around; anything else raises ValueError.',
            'Does this $thing say "$yes"? "$no" is the only other word the $who knows: raise ValueError for the rest, but forgive outer blanks.',
            'Turn a $thing into a bool.\n\n"$yes" is True and "$no" is False once the blanks at both ends are gone. Raises ValueError for other words.',
            'whether `$p`, stripped, is "$yes" and not "$no" (ValueError if it is neither)',
            'The $who got `$p`. Is it "$yes" (True) or "$no" (False)? Ignore spaces before and after, and raise ValueError if it is something different.',
        ),
        raises=("ValueError",),
    ),
    Sketch(
        "spans of a list",
        """
        names                        | p       | things  | one    | who
        short_pages, page_list       | pages   | pages   | page   | printer
        short_rooms, room_list       | rooms   | rooms   | room   | hotel
        short_lots, lot_list         | lots    | lots    | lot    | auction house
        short_stalls, stall_list     | stalls  | stalls  | stall  | stable
        short_berths, berth_list     | berths  | berths  | berth  | harbour
        """,
        (("p", "many range 1,9"),),
        "str",
        (
            'spans = []\nfor number in sorted(set($p)):\n    if spans and number == spans[-1][1] + 1:\n        spans[-1][1] = number\n    else:\n        spans.append([number, number])\nreturn ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in spans)',
            'left = set($p)\nparts = []\nfor first in sorted(n for n in left if n - 1 not in left):\n    last = first\n    while last + 1 in left:\n        last += 1\n    parts.append(str(first) if last == first else f"{first}-{last}")\nreturn ", ".join(parts)',
        ),
        (
            '[1, 2, 3, 7] -> "1-3, 7"',
            'The $things as the $who prints them, "2-4, 9": ascending, neighbours put together, each named once.',
            'How would the $who shorten this list of $things? Numbers that follow each other become "first-last" (also two of them), the rest stand alone, with ", " between.',
            'Write `$p` as spans such as "1-2, 5, 7-9".\n\nThe numbers may come in any order and more than once. No $things give an empty text.',
            'A short text for all $things, with runs like 4, 5, 6 as "4-6", sorted and without repeats',
            "Nobody wants to read every single $one. Sort them and join those in a row by a dash, separated by a comma and a blank.",
        ),
    ),
    Sketch(
        "blanks of a letter",
        """
        names                         | p        | q       | thing          | f1   | f2   | f3     | who
        fill_letter, finished_letter  | letter   | facts   | reminder letter | name | sum | date   | dentist
        fill_label, label_text        | label    | values  | honey label    | name | year | flower | beekeeper
        fill_ticket, ticket_text      | ticket   | details | theatre ticket | seat | hall | day    | box office
        fill_contract, contract_text  | contract | terms   | hire contract  | name | car  | days   | hire desk
        fill_card, card_text          | card     | entries | cage card      | name | age  | food   | zoo
        """,
        (
            (
                "p",
                "form For {<pick $f1,$f2>} and {<pick $f2,$f3>} || {<pick $f1,$f3>}: ready || Nothing to add || {<pick $f1,$f2>}, {<pick $f1,$f2>}",
            ),
            ("q", "map pick $f1,$f2,$f3=pick Ida,12,oak,red"),
        ),
        "str",
        (
            'text = $p\nfor name, value in $q.items():\n    text = text.replace("{" + name + "}", value)\nreturn text',
            'import re\n\nreturn re.sub(r"\\{(\\w+)\\}", lambda found: $q.get(found[1], found[0]), $p)',
        ),
        (
            'Fill a $thing: each "{$f1}" and the like is replaced by its value, those without a value stay.',
            "The $who's $thing with the names in braces, such as {$f1} or {$f2}, put in from `$q`.",
            "Put `$q` into the $thing. What stands in { } is a name; if we know nothing for it leave it there with its braces.",
            "What will the $thing say? Names in braces give way to their values in `$q`, unknown ones are left untouched.",
            'Complete `$p`.\n\nFor every key of `$q`, "{key}" becomes the value, however often it occurs. All else remains.',
            "$thing in which the places {$f1}, {$f2}, {$f3} are filled in as far as the values are given",
        ),
    ),
    Sketch(
        "numbers handed out",
        """
        names                    | class       | cap    | p      | thing          | who            | n
        next_number, issue       | Invoices    | prefix | count  | invoice number | garage         | INV,REP,B
        new_codes, hand_out      | LotBook     | letter | wanted | lot code       | auction house  | L,M,AU
        take_tickets, draw       | Cloakroom   | mark   | coats  | coat ticket    | theatre        | C,D,RED
        name_finds, label_finds  | Dig         | trench | finds  | find label     | museum         | T,K,NW
        label_parcels, stickers  | Counter     | desk   | parcels | parcel sticker | parcel desk   | P,Q,X
        """,
        (("p", "range 0,5"),),
        "list[str]",
        (
            'first = self.last + 1\nself.last += $p\nreturn [f"{self.$cap}{number:03}" for number in range(first, self.last + 1)]',
            'issued = []\nfor _ in range($p):\n    self.last += 1\n    issued.append(f"{self.$cap}{self.last:03d}")\nreturn issued',
            "issued = []\nwhile len(issued) < $p:\n    self.last += 1\n    issued.append(self.$cap + str(self.last).zfill(3))\nreturn issued",
        ),
        (
            "Hand out the next `$p` codes, each the $cap and a number of three digits that goes on from the last one.",
            "The $who needs so many new ${thing}s. They are the $cap with 001, 002 and so on, and none is given twice.",
            "Issue `$p` ${thing}s in a row and remember the last.\n\nEach one is the $cap followed by its number, filled with zeros to three digits.",
            'Which ${thing}s come next? List as many as asked for, counting on from before ("X008" after "X007").',
            "A list of fresh ${thing}s: $cap, then the running number with leading zeros (three digits)",
            "Give the next ${thing}s, `$p` of them, and keep count, so that the following call continues. 0 gives an empty list.",
        ),
        around="class $class:\n    def __init__(self, $cap: str) -> None:\n        self.$cap = $cap\n        self.last = 0",
        made=(("cap", "pick $n"),),
    ),
)
