"""Sketches of small text formats read and written: labels, codes, lists in one line, sizes, sums, numbers of a series."""

from greenroom_tiny.sketches.sketch import Sketch

SKETCHES: tuple[Sketch, ...] = (
    Sketch(
        "commands on a count",
        """
        names                         | p       | q      | up    | down  | things  | place  | keeper
        bales_after, run_entries      | entries | bales  | STORE | FEED  | bales   | barn   | farmer
        stock_after, follow_slips     | slips   | stock  | IN    | OUT   | pallets | depot  | clerk
        level_after, apply_orders     | orders  | litres | FILL  | DRAW  | litres  | tank   | cellar hand
        beds_free, ward_after         | notes   | free   | CLEAR | TAKE  | beds    | ward   | nurse
        sheets_left, after_the_shift  | lines   | sheets | LOAD  | PRINT | sheets  | tray   | printer
        cars_parked, count_cars       | log     | cars   | ENTER | LEAVE | cars    | garage | attendant
        """,
        (("p", "forms $down <range 1,30> || $up <range 1,30>"), ("q", "range 0,60")),
        "int",
        (
            'count = $q\nfor line in $p:\n    word, number = line.split()\n    if word == "$up":\n        count += int(number)\n    else:\n        count = max(0, count - int(number))\nreturn count',
            'count = $q\nfor line in $p:\n    word, _, number = line.partition(" ")\n    count = count + int(number) if word == "$up" else max(0, count - int(number))\nreturn count',
            'left = $q\nfor line in $p:\n    action, amount = line.split(" ")\n    left += int(amount) if action == "$up" else -int(amount)\n    left = max(left, 0)\nreturn left',
        ),
        (
            'How many $things does the $place hold in the end? Each line says "$up 5" or "$down 3", and there can never be fewer than none.',
            'Follow the lines of the $keeper, "$up n" and "$down n", starting from `$q`. A $down that asks for too much leaves 0.',
            'Number of $things after all `$p` ("$up 12" adds, "$down 4" takes away, but not below zero).',
            "Work through `$p` in order.\n\n$up brings $things, $down removes them; when there are not enough, 0 remain. At first there are `$q`.",
            'The $place starts with `$q` $things. What is left after the $keeper has done everything on the list? Lines look like "$down 7" or "$up 10"; never go under 0.',
            'Replay the $keeper\'s list of "$up <number>" and "$down <number>" lines and give the final count of $things, which stops at zero at any moment.',
            '$things in the $place once every line ("$up 3", "$down 2") is carried out one after the other, a negative count becoming 0 at once',
        ),
    ),
    Sketch(
        "lines into a dict",
        """
        names                        | p     | doc              | one     | keys                       | kind
        read_tag, tag_fields         | lines | ear tag sheet    | animal  | Breed,breed,Colour,Owner   | Angus,red,Lea
        parse_form, form_fields      | rows  | check-in form    | guest   | Room,ROOM,Name,Floor       | 12,Kay Berg,third
        read_docket, docket_fields   | lines | repair docket    | car     | Plate,Fault,FAULT,Colour   | brakes,blue,oil leak
        parcel_fields, read_slip     | slip  | parcel slip      | parcel  | To,to,From,Weight          | 3 kg,Oslo,Max
        lot_fields, parse_lot        | text_lines | auction lot sheet | lot  | Lot,Seller,seller,Estimate | 40,Ida Lund,oak chair
        read_chart, chart_fields     | chart | patient card     | patient | Name,name,Blood,Allergy    | A+,nuts,Jon
        """,
        (("p", "forms <pick $keys>: <pick $kind> || <pick $kind> || <pick $keys>:<pick $kind>"),),
        "dict[str, str]",
        (
            'fields = {}\nfor line in $p:\n    name, colon, value = line.partition(":")\n    if colon:\n        fields[name.strip().lower()] = value.strip()\nreturn fields',
            'fields = {}\nfor line in $p:\n    if ":" not in line:\n        continue\n    name, value = line.split(":", 1)\n    fields[name.strip().lower()] = value.strip()\nreturn fields',
            'pairs = (line.split(":", 1) for line in $p if ":" in line)\nreturn {name.strip().lower(): value.strip() for name, value in pairs}',
        ),
        (
            'Read the "name: value" lines of the $doc. Names in lower case, lines without a colon are skipped, a later line wins.',
            "The fields of a $doc as a dict with lower-case keys. Anything that has no colon is ignored; if a field comes twice, keep the last.",
            'What does the $doc say about the $one? Each line is like "Name: value". Keys are lowered, blanks around both parts go away, lines without ":" do not count.',
            'Turn the lines of a $doc into a dictionary.\n\nA line is "Key: value"; keys lose their capitals, values their outer spaces. Lines with no colon are left out, repeated keys take the newest value.',
            'Parse `$p`, the lines of one $doc ("Field: value"), into a dict from lowered field names to stripped values, skipping lines where the colon is missing.',
            'dict of the $one\'s "field: value" lines, field names in lower case, bad lines (no colon) dropped, the last one of equal fields kept',
            "So that we can look things up for the $one: map each field name (lower case) to its value. Lines with no colon are remarks and don't matter.",
        ),
    ),
    Sketch(
        "amount, unit, name",
        """
        names                         | p     | thing       | units          | kind                             | ex
        read_item, split_line         | line  | order line  | kg,boxes,m     | nails,copper wire,roof tiles     | 2 kg roof nails
        read_delivery, delivery_parts | text  | delivery    | sacks,kg,bags  | hen feed,oats,winter barley      | 4 sacks hen feed
        read_dose, dose_parts         | entry | dose        | ml,drops,mg    | eye lotion,cough syrup,zinc      | 5 ml cough syrup
        haul_entry, read_catch        | note  | catch       | kg,crates,tons | cod,blue mussels,herring         | 3 crates blue mussels
        cargo_line, read_cargo        | line  | cargo entry | tons,drums,m3  | crude oil,gravel,timber          | 9 drums crude oil
        need_parts, parse_need        | need  | cloth order | m,rolls,pieces | red felt,linen,lining silk       | 6 m lining silk
        """,
        (("p", "form <range 1,60> <pick $units> <pick $kind>"),),
        "tuple[int, str, str]",
        (
            'amount, unit, name = $p.split(" ", 2)\nreturn int(amount), unit, name',
            "amount, unit, name = $p.split(maxsplit=2)\nreturn int(amount), unit, name",
            'amount, _, rest = $p.partition(" ")\nunit, _, name = rest.partition(" ")\nreturn int(amount), unit, name',
        ),
        (
            'Amount, unit and name of a $thing like "$ex".',
            "Take a $thing apart. First comes a whole number, then the unit, and all the rest is the name, which may have several words.",
            '`$p` looks like "$ex". Give the number, the unit and what it is.',
            "Split `$p` into (amount, unit, name).\n\nThe name is whatever follows the unit, spaces included; the amount is an int.",
            '"$ex" read as its three parts: how much (an integer), in which unit, of what',
            "What is in this $thing? Returns a tuple of an int, the unit and the name; only the first two spaces separate.",
            'Read a $thing such as "$ex" and return its count as an int, its unit, and the remaining words as one text.',
        ),
    ),
    Sketch(
        "counts in one line",
        """
        names                           | p     | list_         | things | one   | kind                   | ex
        parts_needed, read_parts        | line  | parts list    | parts  | part  | bolt,nut,washer        | 3x bolt, 2x nut
        wash_list, read_ticket          | slip  | laundry slip  | pieces | piece | shirt,sheet,towel      | 2x shirt, 1x towel
        bread_order, read_order         | order | bakery order  | items  | item  | rye,bun,baguette       | 4x bun, 1x rye
        luggage_list, bags_on           | note  | baggage note  | bags   | kind  | trunk,rucksack,pram    | 2x trunk, 1x pram
        props_list, read_props          | sheet | props list    | props  | prop  | lamp,chair,dagger      | 6x chair, 1x lamp
        seedlings_wanted, read_planting | plan  | planting list | plants | plant | pear,plum,quince       | 5x pear, 2x plum
        """,
        (
            (
                "p",
                "form <range 1,9>x <pick $kind>, <range 1,9>x <pick $kind> || <range 1,9>x <pick $kind> || <range 1,12>x <pick $kind>, <range 1,9>x <pick $kind>, <range 1,9>x <pick $kind>",
            ),
        ),
        "dict[str, int]",
        (
            'counts = {}\nfor part in $p.split(", "):\n    number, name = part.split("x ", 1)\n    counts[name] = counts.get(name, 0) + int(number)\nreturn counts',
            'from collections import Counter\n\ncounts = Counter()\nfor part in $p.split(", "):\n    number, _, name = part.partition("x ")\n    counts[name] += int(number)\nreturn dict(counts)',
            'counts = {}\nfor part in $p.split(","):\n    number, name = part.strip().split("x ", 1)\n    counts.setdefault(name, 0)\n    counts[name] += int(number)\nreturn counts',
        ),
        (
            'How many of each $one does the $list_ ask for? It reads like "$ex".',
            'Read a $list_ such as "$ex" into a dict from $one to number; a $one named twice is added up.',
            'Count by $one from a line like "$ex"',
            "Parse the $list_ in `$p`.\n\nEntries are separated by a comma and a blank, each is a number, an x and a name. Equal names are summed.",
            'The $things we must get ready, by name. `$p` is one line, for example "$ex", and the same $one may come more than once.',
            'Turn "$ex" into a dictionary of totals for every $one.',
            'So that somebody can pick the $things: tell for every $one on the $list_ how many in all. Entries look like "4x something", with commas between.',
        ),
    ),
    Sketch(
        "pieces with ones left out",
        """
        names                         | p     | list_         | things   | kind              | ex
        pieces_in, count_pieces       | line  | packing list  | pieces   | tent,lamp,rope    | tent, 3x rope
        bundles_total, count_linen    | slip  | laundry slip  | items    | sheet,towel,shirt | sheet, 4x towel
        stems_in, flower_count        | order | florist order | flowers  | rose,lily,fern    | lily, 12x rose
        animals_in, animals_expected  | note  | transport note | animals | goat,pony,lamb    | pony, 2x goat
        tiles_in, pots_fired          | batch | kiln list     | pots     | mug,vase,bowl     | vase, 5x mug
        """,
        (
            (
                "p",
                "form <pick $kind>, <range 2,12>x <pick $kind> || <range 2,9>x <pick $kind>, <pick $kind>, <pick $kind> || <pick $kind> || <range 2,9>x <pick $kind>, <range 2,15>x <pick $kind> || ",
            ),
        ),
        "int",
        (
            'if not $p:\n    return 0\ntotal = 0\nfor part in $p.split(", "):\n    number, times, _ = part.partition("x ")\n    total += int(number) if times else 1\nreturn total',
            'parts = $p.split(", ") if $p else []\nreturn sum(int(part.split("x ")[0]) if "x " in part else 1 for part in parts)',
            'total = 0\nfor part in filter(None, $p.split(", ")):\n    total += int(part.split("x ")[0]) if part[0].isdigit() else 1\nreturn total',
        ),
        (
            'How many $things are on the $list_? "$ex" has commas between the entries; one without a number is a single one.',
            'Number of $things in a line like "$ex", where no number means one. An empty line has none.',
            'Total of a $list_. Entries are a name or a count, an x and a name ("4x name"), separated by a comma and a blank; nothing written means 0.',
            'Count all $things of `$p`.\n\nEach entry stands for one, unless it begins with a number like "3x ". No text, no $things.',
            'Add up the $list_ `$p` (for example "$ex"): entries with "5x" in front count five, bare names one, the empty text 0.',
            'All the $things together, so that we know what to expect. A name alone counts 1, "2x name" counts 2; the $list_ may be empty.',
            '$things altogether in the $list_, names without "x" counting once',
        ),
    ),
    Sketch(
        "numbers in a span",
        """
        names                          | p     | things  | one    | doing       | who
        rooms_in, count_rooms          | span  | rooms   | room   | to clean    | maid
        lots_in, count_lots            | lots  | lots    | lot    | on sale     | auctioneer
        pages_printed, count_pages     | pages | pages   | page   | to print    | printer
        rows_to_pick, count_rows       | rows  | rows    | row    | to pick     | picker
        stalls_to_muck, count_stalls   | text  | stalls  | stall  | to muck out | groom
        berths_booked, count_berths    | range_text | berths | berth | booked    | harbour master
        """,
        (("p", "form <range 1,12>-<range 12,40> || <range 1,40>"),),
        "int",
        (
            'first, _, last = $p.partition("-")\nreturn int(last or first) - int(first) + 1',
            'if "-" not in $p:\n    return 1\nfirst, last = $p.split("-")\nreturn int(last) - int(first) + 1',
            'ends = [int(end) for end in $p.split("-")]\nreturn ends[-1] - ends[0] + 1',
        ),
        (
            'How many $things does "4-9" mean? Both ends belong to it; "7" alone is one $one.',
            'Number of $things $doing, told as "3-8" (first to last, both included) or as a single number like "5".',
            '`$p` is what the $who wrote down: "4-9" or just "4". How many $things is that?',
            'Count the $things from the first to the last one named, such as "12-15" -> 4. A number without a dash is 1.',
            'Size of a span like "2-6", ends included, or 1 if only one $one is given',
            "The $who has a note with the $things $doing.\n\nIt is either one number or two with a dash between, the last $one included. Tell how many there are.",
            'Tell how many $things the note covers: "10-12" covers three, "10" covers one.',
        ),
    ),
    Sketch(
        "letter and number",
        """
        names                          | p     | thing    | across  | ex
        seat_position, locate_seat     | seat  | seat     | row     | theatre
        bin_position, locate_bin       | bin_code | bin    | shelf   | warehouse
        bed_position, find_bed         | label | bed      | strip   | allotment
        berth_position, locate_berth   | berth | berth    | pier    | marina
        grave_position, find_plot      | plot  | plot     | lane    | cemetery
        tube_position, locate_tube     | well  | tube     | rack    | blood bank
        """,
        (("p", "form <pick A,B,C,D,E,F,H,K><range 1,24>"),),
        "tuple[int, int]",
        (
            'return ord($p[0]) - ord("A"), int($p[1:]) - 1',
            'letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\nreturn letters.index($p[0]), int($p[1:]) - 1',
            'letter, number = $p[0], $p[1:]\nreturn ord(letter) - ord("A"), int(number) - 1',
        ),
        (
            'Zero-based $across and place of a $thing like "B7", which is (1, 6).',
            'Where in the $ex is this $thing? The letter gives the $across, the number the place in it; both are counted from 0, so "A1" is (0, 0).',
            '"A1" -> (0, 0), "C12" -> (2, 11)',
            "Turn a $thing code into indices for our table of the $ex. A letter for the $across (A is 0) and a number starting at 1.",
            'Position of a $thing as ($across, place), counting from zero. Codes are a capital letter and a number from 1, for example "D10".',
            "Read `$p`, a capital letter and then a number.\n\nThe letter is the $across, the number the $thing within it. Return both as indices from 0.",
            'The $across index and the index in the $across of the $thing named by `$p`, for instance (1, 2) for "B3".',
        ),
    ),
    Sketch(
        "code of a place",
        """
        names                        | p       | q      | thing  | across | where
        seat_label, seat_name        | row     | number | seat   | row    | theatre
        bin_code, shelf_label        | shelf   | bin_index | bin | shelf  | depot
        plot_label, bed_name         | strip   | bed    | bed    | strip  | nursery
        berth_code, berth_label      | pier    | berth  | berth  | pier   | harbour
        locker_label, locker_name    | column  | locker | locker | column | gym
        """,
        (("p", "range 0,25"), ("q", "range 0,40")),
        "str",
        (
            'return f"{chr(65 + $p)}{$q + 1}"',
            'letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\nreturn f"{letters[$p]}{$q + 1}"',
            'return chr(ord("A") + $p) + str($q + 1)',
        ),
        (
            'What do we paint on the $thing? Both numbers count from 0, the label is a letter and a number from 1: (0, 0) is "A1".',
            "Label of a $thing: the $across as a capital letter, then the place in it plus one.",
            '`$p` 1 and `$q` 6 give "B7"',
            'Name a $thing of the $where from its indices, as "A1" for the very first, "C5" for $across 2 and place 4.',
            "The sign for one $thing.\n\n`$p` 0 is A, 1 is B and so on; `$q` starts at 0 but people count from 1.",
            'Make the code people see in the $where, like "D12", from a zero-based $across and a zero-based place.',
            "Letter of `$p` (0 means A) followed by `$q` counted from one",
        ),
    ),
    Sketch(
        "does it fit",
        """
        names                      | p       | q       | inner   | outer   | unit | why
        fits_frame, frame_ok       | picture | frame   | picture | frame   | cm   | the framer need not cut it
        fits_crate, will_go_in     | pane    | crate   | pane    | crate   | cm   | the glazier can pack it
        fits_stall, stand_fits     | stand   | pitch   | stand   | pitch   | m    | the market can let it
        fits_plate, sheet_fits     | sheet   | plate   | sheet   | plate   | mm   | the press can take it
        fits_kiln, tile_fits       | tile    | shelf   | tile    | kiln shelf | mm | the potter can fire it
        """,
        (("p", "form <range 5,40>x<range 5,40>"), ("q", "form <range 15,45>x<range 15,45>")),
        "bool",
        (
            'inner = sorted(int(side) for side in $p.split("x"))\nouter = sorted(int(side) for side in $q.split("x"))\nreturn inner[0] <= outer[0] and inner[1] <= outer[1]',
            'a, b = map(int, $p.split("x"))\nw, h = map(int, $q.split("x"))\nreturn (a <= w and b <= h) or (b <= w and a <= h)',
            'a, b = sorted(map(int, $p.split("x")))\nw, h = sorted(map(int, $q.split("x")))\nreturn a <= w and b <= h',
        ),
        (
            'Does the $inner fit the $outer? Sizes are written "20x30" in $unit; it may be turned by a quarter, and an exact fit is fine.',
            'True if a $inner of size "20x30" goes into the $outer, turned or not.',
            'Whether `$p` fits into `$q` (both like "15x20", width and height). Turning the $inner sideways is allowed, equal sides fit.',
            'Check that $why: both sizes are texts like "30x40", and the $inner can lie either way round.',
            "Will the $inner go in?\n\nSizes are two whole numbers of $unit with an x between. It may be rotated; the same size counts as fitting.",
            'Tell if the $inner is no larger than the $outer in one of the two ways to lay it. Both are given as "WxH".',
            'The $inner must not stick out of the $outer, whichever way round it is put ("10x30" fits "30x12").',
        ),
    ),
    Sketch(
        "area of sizes",
        """
        names                        | p       | things  | one    | unit          | k       | use
        cloth_needed, cloth_area     | pieces  | pieces  | piece  | square cm     | 100..300 | tailor cuts
        glass_needed, pane_area      | panes   | panes   | pane   | square cm     | 200..400 | glazier orders
        plot_area, land_rented       | plots   | plots   | plot   | square metres | 50..200 | farmer rents
        wall_area, paint_area        | walls   | walls   | wall   | square metres | 50..150 | painter covers
        felt_needed, roof_area       | roofs   | roofs   | roof   | square metres | 60..200 | roofer covers
        """,
        (("p", "forms <range 1,40>x<range 1,40>"),),
        "int",
        (
            'total = 0\nfor size in $p:\n    width, height = size.split("x")\n    area = int(width) * int(height)\n    if area >= $k:\n        total += area\nreturn total',
            'areas = []\nfor size in $p:\n    a, b = map(int, size.split("x"))\n    areas.append(a * b)\nreturn sum(area for area in areas if area >= $k)',
            'total = 0\nfor size in $p:\n    a, b = (int(side) for side in size.split("x"))\n    total += a * b if a * b >= $k else 0\nreturn total',
        ),
        (
            'How many $unit are these $things together? Each is like "20x30"; a $one below $k $unit is not counted.',
            'The $unit the $use: sizes come as "12x5", $things under $k $unit are left out.',
            'Sum up `$p`, texts such as "8x15", in $unit, but only the $things of $k or more.',
            "Area of all $things of at least $k $unit, width and height written with an x between them",
            'Total area.\n\n`$p` has a size like "10x20" for every $one. Those smaller than $k $unit come from scraps and do not matter.',
            'Work out what the $use in $unit, from sizes like "30x4". Leave out any $one of less than $k.',
            'Add the areas of the $things ("7x9" is 63). Nothing is added for a $one that has less than $k $unit.',
        ),
    ),
    Sketch(
        "price text to cents",
        """
        names                       | p      | what           | where        | unit
        to_cents, cents_of          | price  | price          | shop till    | cents
        read_fee, fee_in_cents      | fee    | fee            | dentist's bill | cents
        bid_in_cents, parse_bid     | bid    | bid            | auction      | cents
        in_pence, pence_of          | amount | amount         | bank slip    | pence
        read_fare, charge_in_pence  | charge | charge         | phone bill   | pence
        """,
        (("p", "form <range 0,90>.<digits 2> || -<range 0,9>.<digits 2> || <range 1,60> || -<range 1,20>"),),
        "int",
        (
            "return round(float($p) * 100)",
            'whole, _, rest = $p.lstrip("-").partition(".")\nfound = int(whole) * 100 + int(rest or 0)\nreturn -found if $p.startswith("-") else found',
            "from decimal import Decimal\n\nreturn int(Decimal($p) * 100)",
        ),
        (
            'A $what like "12.50" in whole $unit.',
            'Read the $what on the $where. It is written "12.50", "12" or, for a refund, "-3.05". Give it in $unit.',
            '"12.50" -> 1250, "7" -> 700, "-0.80" -> -80',
            "How many $unit is this $what? There are two digits after the point or no point at all, and a minus may stand in front.",
            'Turn `$p`, a text like "4.99" or "-1.20" or "15", into an int of $unit, so that we never add floats.',
            '`$p` in $unit.\n\nA hundred $unit make one; the text may have no point ("8") and may be negative.',
            "$unit of a $what from the $where, an exact integer even if the text begins with a minus",
        ),
    ),
    Sketch(
        "cents to text",
        """
        names                          | p       | what    | sign | where        | unit
        show_price, price_text         | cents   | price   | €    | price tag    | cents
        show_balance, balance_text     | balance | balance | £    | bank letter  | pence
        show_refund, bill_line         | amount  | amount  | €    | hotel bill   | cents
        format_bid, bid_text           | bid     | bid     | £    | sale list    | pence
        format_premium, premium_text   | premium | premium | CHF  | insurance letter | rappen
        """,
        (("p", "range -2500,4000"),),
        "str",
        (
            'sign = "-" if $p < 0 else ""\nwhole, rest = divmod(abs($p), 100)\nreturn f"{sign}$sign{whole}.{rest:02}"',
            'text = f"$sign{abs($p) / 100:.2f}"\nreturn "-" + text if $p < 0 else text',
            'text = f"$sign{abs($p) // 100}.{abs($p) % 100:02d}"\nreturn f"-{text}" if $p < 0 else text',
        ),
        (
            "How we print a $what given in $unit: $sign, the whole part, a point and two digits; a minus comes before the $sign.",
            '1250 -> "${sign}12.50", -305 -> "-${sign}3.05"',
            'Text for the $where, such as "${sign}0.07" for 7 $unit or "-${sign}12.00" for -1200.',
            'Write `$p` $unit the way they stand on a $where, with $sign in front and always two digits after the point. Negative ones start with "-", then $sign.',
            'The $what as it goes on the $where.\n\nIt is given in $unit and shown like "${sign}4.50"; below zero like "-${sign}4.50".',
            'Show a $what of so many $unit as "${sign}9.05", with the minus sign first if there is one',
            'What does the $where say for `$p` $unit? "${sign}1.00" for 100, "-${sign}1.00" for -100.',
        ),
    ),
    Sketch(
        "settings in one line",
        """
        names                          | p       | mark | one     | keys              | ex               | doc
        read_size_line, size_dict      | line    | ;    | measure | width,depth,waist | width=20;depth=30 | tailor's card
        read_mix, mix_dict             | text    | ,    | part    | sand,clay,lime    | sand=4,lime=1    | plaster mix
        read_feed, feed_plan           | plan    | ;    | feed    | oats,hay,bran     | hay=6;oats=2     | feed board of a stable
        read_loads, truck_loads        | message | &    | load    | north,south,dock  | dock=3&north=12  | depot message
        read_setting, press_settings   | setting | ,    | setting | ink,heat,speed    | ink=3,heat=80    | press card
        read_glaze, glaze_dict         | note    | +    | oxide   | iron,tin,zinc     | iron=2+tin=9     | glaze note
        """,
        (
            (
                "p",
                "form <pick $keys>=<range 0,40>$mark<pick $keys>=<range 0,40> || <pick $keys>=<range 1,9>$mark<pick $keys>$mark<pick $keys>=<range 1,90> || <pick $keys>=<range 1,90> || ",
            ),
        ),
        "dict[str, int]",
        (
            'values = {}\nfor part in $p.split("$mark"):\n    key, equals, value = part.partition("=")\n    if equals:\n        values[key] = int(value)\nreturn values',
            'pairs = (part.split("=") for part in $p.split("$mark") if "=" in part)\nreturn {key: int(value) for key, value in pairs}',
            'values = {}\nfor part in $p.split("$mark"):\n    if "=" not in part:\n        continue\n    key, value = part.split("=")\n    values[key] = int(value)\nreturn values',
        ),
        (
            'The numbers of a $doc like "$ex" by name; parts with no "=" are skipped.',
            'Read a $doc. Its parts are parted by "$mark" and look like "name=5"; anything else between the marks is ignored, and a later value replaces an earlier one.',
            'What does this $doc say for every $one? For example "$ex". Names with no value do not get in.',
            'Turn `$p` into a dict of ints.\n\nIt is written like "$ex". A part lacking the equals sign is left out, so the empty text gives {}.',
            'dict from name to int of a line such as "$ex", without the parts that have no number',
            'Parse "$ex" and the like into a dictionary. If one $one comes twice the last counts, a bare name doesn\'t count at all.',
            'Split the $doc at "$mark" and keep name and whole number of each "name=number".',
        ),
    ),
    Sketch(
        "row with quotes",
        """
        names                       | p      | row           | field  | kind                            | program
        csv_row, lot_row            | cells  | sale row      | cell   | oak chair,40,lamp; brass,worn; old | auction sheet
        export_row, patient_row     | values | patient row   | value  | Rex,vaccine; spring,12,limp; left | vet's table
        write_row, member_line      | fields | member line   | field  | Ida,gold; yearly,Kay,yoga; evening | gym's table
        stock_row, shelf_line       | parts  | stock line    | part   | bolt,M6; steel,250,A4; lower      | stock table
        row_text, finds_row         | items  | finds row     | item   | shard,red; glazed,trench 4,bone   | museum's list
        """,
        (("p", "many pick $kind"),),
        "str",
        (
            'return ";".join(f\'"{cell}"\' if ";" in cell else cell for cell in $p)',
            'quoted = []\nfor cell in $p:\n    quoted.append(f\'"{cell}"\' if ";" in cell else cell)\nreturn ";".join(quoted)',
            'quoted = [\'"\' + cell + \'"\' if ";" in cell else cell for cell in $p]\nreturn ";".join(quoted)',
        ),
        (
            'One $row with ";" between the parts; a $field that has a ";" itself goes in double quotes.',
            "Make a $row for the $program. Semicolons separate, so any $field holding one must be put in double quotes, the others stay bare.",
            "Join `$p` with semicolons, quoting only what needs it.",
            'How is this $row written in the file?\n\nThe separator is ";". A $field gets double quotes around it if the separator occurs in it.',
            'Write `$p` as one line that the $program can read back: ";" in between, "..." around each $field with a semicolon inside.',
            'A line of text out of every $field, parted by semicolons, where texts with a semicolon are quoted (")',
            'Export a $row. Nothing to write gives the empty text; only a $field in which ";" occurs is enclosed in double quotes.',
        ),
    ),
    Sketch(
        "column of matching rows",
        """
        names                            | p       | q       | row                 | keys             | one      | unit   | what
        weight_for, kilos_landed         | lines   | boat    | boat,fish,kilos     | Gull,Tern,Petrel | boat     | kilos  | landed
        hours_billed, hours_for          | rows    | car     | car,work,hours      | Volvo,Fiat,Opel  | car      | hours  | billed
        votes_of, votes_cast_for         | lines   | party   | party,ward,votes    | Reds,Blues,Greens | party   | votes  | counted
        ore_from, tons_of                | log     | shaft   | shaft,ore,tons      | North,Deep,Old   | shaft    | tons   | raised
        eggs_from, eggs_laid_in          | records | coop    | coop,day,eggs       | east,west,hill   | coop     | eggs   | collected
        copies_for, sheets_for           | jobs    | client  | client,paper,sheets | Bank,Zoo,Court   | client   | sheets | printed
        """,
        (("p", "forms <pick $keys>,<pick a,b,c>,<range 1,60>"), ("q", "pick $keys")),
        "int",
        (
            'total = 0\nfor line in $p:\n    name, _, number = line.split(",")\n    if name == $q:\n        total += int(number)\nreturn total',
            'cells = [line.split(",") for line in $p]\nreturn sum(int(cell[2]) for cell in cells if cell[0] == $q)',
            'return sum(int(line.rsplit(",", 1)[1]) for line in $p if line.split(",")[0] == $q)',
        ),
        (
            'How many $unit were $what for this $one? Lines are "$row".',
            'All $unit of one $one, from comma-separated lines "$row".',
            'The $unit $what for `$q`.\n\n`$p` is a file without a heading, each line "$row" with no blanks.',
            "Add up the last column for the given $one (lines: $row).",
            'Look at `$p` and say how many $unit belong to `$q`; 0 if it isn\'t there. A line looks like "$row".',
            'Total $unit of a $one, where the table has lines such as "$row" and commas never occur inside a cell',
            'We settle with every $one by its $unit. Given lines "$row", how much is it for this one?',
        ),
    ),
    Sketch(
        "fixed width label",
        """
        names                      | p       | q       | thing    | k     | w    | kind                          | number  | kmax
        label_line, bin_label      | article | count   | bin label | 6..10 | 4..6 | bolt,screwdriver,lamp         | count   | 999
        jar_label, honey_label     | flower  | grams   | jar label | 5..9 | 4..6 | clover,lime tree,rosemary     | grams   | 900
        tag_line, price_tag        | name    | pence   | price tag | 6..10 | 5..7 | scarf,rain jacket,gloves     | price   | 9000
        bed_label, row_marker      | plant   | planted | bed marker | 6..9 | 3..5 | leek,kohlrabi,chard          | number  | 300
        lot_line, lot_ticket       | title   | lot     | lot ticket | 6..11 | 4..6 | vase,grandfather clock,rug | lot     | 999
        """,
        (("p", "pick $kind"), ("q", "range 0,$kmax")),
        "str",
        (
            'return f"{$p[:$k]:<$k}{$q:>$w}"',
            "return $p[:$k].ljust($k) + str($q).rjust($w)",
            'left = $p[:$k]\nright = str($q)\nreturn left + " " * ($k - len(left)) + right.rjust($w)',
        ),
        (
            "A $thing of fixed width: the text in $k places on the left (cut if longer), the $number right-aligned in $w.",
            "What is printed on the $thing? First `$p`, cut or filled with blanks to $k signs, then `$q` flush right in $w places.",
            "Print line for a $thing. `$p` takes exactly $k characters, longer ones lose their end; `$q` ends at the right edge of a column $w wide.",
            "$thing with `$p` to the left ($k wide, cut off) and `$q` to the right ($w wide)",
            "Make the text of a $thing.\n\nThe first $k columns hold `$p`, no more; the next $w hold `$q`, blanks in front of it.",
            "Lay out `$p` and `$q` for our old label printer: $k columns left-aligned and truncated, and $w columns right-aligned.",
            "Put together $k characters of `$p` (filled up with spaces) and the $number with spaces before it up to $w characters.",
        ),
    ),
    Sketch(
        "parts of a packed code",
        """
        names                         | p     | thing        | f1      | f2     | f3     | kind
        plank_parts, read_plank       | code  | plank code   | wood    | width  | length | OAK,ASH,ELM
        tag_parts, read_ear_tag       | tag   | ear tag      | farm    | year   | number | HIL,MOR,DAL
        tyre_parts, read_tyre         | mark  | tyre mark    | maker   | width  | rim    | CON,MIC,DUN
        claim_parts, read_claim       | claim | claim number | branch  | year   | serial | CAR,HOM,PET
        reel_parts, read_reel         | label | yarn label   | fibre   | weight | colour | WOL,COT,SLK
        berth_parts, read_pass        | text  | harbour pass | quay    | berth  | days   | EST,WST,OLD
        """,
        (("p", "form <pick $kind><digits 2><digits 4>"),),
        "dict[str, str | int]",
        (
            'return {"$f1": $p[:3], "$f2": int($p[3:5]), "$f3": int($p[5:])}',
            'first, second, third = $p[:3], $p[3:5], $p[5:]\nreturn {"$f1": first, "$f2": int(second), "$f3": int(third)}',
            'parts = {}\nparts["$f1"] = $p[:3]\nparts["$f2"] = int($p[3:5])\nparts["$f3"] = int($p[5:])\nreturn parts',
        ),
        (
            "Take a $thing apart: three letters are the $f1, two digits the $f2, the rest the $f3 (both as numbers).",
            'Dict with "$f1", "$f2" and "$f3" of a $thing. Its first 3 signs, the next 2 and the last 4; the latter two are ints.',
            "What does a $thing say? The $f1 in characters 1 to 3, the $f2 in 4 and 5, then the $f3. Numbers lose their leading zeros; the keys are those names.",
            "Read `$p`, a $thing without separators.\n\n3 letters: $f1\n2 digits: $f2\n4 digits: $f3\n\nGive them under these names, the digits as ints.",
            'Decode a $thing into {"$f1": text, "$f2": int, "$f3": int}; the parts are 3, 2 and 4 characters long.',
            "$f1, $f2 and $f3 of a fixed-width $thing (3 letters, 2 digits, 4 digits) as a dict, digits turned into integers",
        ),
    ),
    Sketch(
        "length-prefixed texts",
        """
        names                         | p      | things  | one    | from_
        unpack_names, read_names      | packed | names   | name   | guest list
        unpack_marks, read_marks      | text   | marks   | mark   | timber book
        unpack_codes, read_codes      | data   | codes   | code   | parcel machine
        unpack_plates, read_plates    | strip  | plates  | plate  | garage camera
        unpack_bids, split_initials   | tape   | initials | entry | auction tape
        """,
        (
            (
                "p",
                "form 3:<letters 3>2:<letters 2> || 1:<letters 1>4:<letters 4>2:<digits 2> || 5:<letters 5> || 0:3:<letters 3> || ",
            ),
        ),
        "list[str]",
        (
            'found = []\nrest = $p\nwhile rest:\n    size, _, rest = rest.partition(":")\n    found.append(rest[:int(size)])\n    rest = rest[int(size):]\nreturn found',
            'found = []\nat = 0\nwhile at < len($p):\n    colon = $p.index(":", at)\n    end = colon + 1 + int($p[at:colon])\n    found.append($p[colon + 1:end])\n    at = end\nreturn found',
        ),
        (
            'The $things in a text like "3:ABC2:XY", where each has its length and a colon in front.',
            'Read all $things out of the $from_. Before every $one stands how many characters it has, and a colon: "3:ABC2:XY" -> ["ABC", "XY"].',
            'Unpack `$p` into its $things. Each is a number, ":" and that many characters, with nothing in between; the empty text holds none.',
            "Which $things are packed here?\n\nA $one is written as length, colon, characters. They follow each other directly, and a length can be 0.",
            'List of $things from a packed text: "2:AB" is "AB", "1:X3:ABC" is "X" and "ABC"',
            "Take the text of the $from_ apart. The digits up to a colon tell the length of the $one after it; go on until nothing is left.",
        ),
    ),
    Sketch(
        "weighted checksum",
        """
        names                       | p      | thing          | k     | what      | n
        check_value, tag_check      | tag    | ear tag        | 7..13 | check value | 6
        guard_number, slip_check    | slip   | bank slip number | 9..11 | check number | 7
        parcel_check, parcel_sum    | number | parcel number  | 7..13 | check sum | 8
        locker_check, key_check     | key    | locker key     | 5..9  | check value | 5
        donor_check, donor_sum      | donor  | donor number   | 7..11 | check sum | 6
        """,
        (("p", "digits $n"),),
        "int",
        (
            "return sum(place * int(digit) for place, digit in enumerate($p, 1)) % $k",
            "total = 0\nfor place, digit in enumerate($p, start=1):\n    total += place * int(digit)\nreturn total % $k",
            "total = 0\nfor i in range(len($p)):\n    total += (i + 1) * int($p[i])\nreturn total % $k",
        ),
        (
            "The $what of a $thing: first digit once, second twice, third three times and so on, added up, modulo $k.",
            "$what of a $thing. Each digit counts as often as its place from the left (1, 2, 3 …); the remainder by $k is wanted.",
            "Work out what must be printed behind the $thing.\n\nMultiply every digit by its position, starting with 1, sum these and take the rest of a division by $k.",
            "What is left when the digits of `$p`, weighted 1, 2, 3, … from the left, are added and divided by $k?",
            "Remainder by $k of 1 x first digit + 2 x second digit + 3 x third digit …",
            "To notice mistyped numbers we need the $what of each $thing: the sum of digit times place (places from 1), modulo $k.",
            "Compute the $what for `$p`, weights rising by one from left to right, modulus $k",
        ),
    ),
    Sketch(
        "check digit",
        """
        names                        | p      | thing           | clerk
        is_genuine, ticket_valid     | ticket | ticket number   | theatre
        number_ok, claim_ok          | number | claim number    | insurance
        valid_key, key_ok            | key    | locker number   | gym
        tag_ok, valid_tag            | tag    | ring number     | bird station
        slip_ok, valid_slip          | slip   | laundry slip    | laundry
        """,
        (("p", "form <pick 1236,2057,3306,9111,4420,12,5005,77777774> || <digits 4> || <digits 5>"),),
        "bool",
        (
            "*rest, last = map(int, $p)\nreturn sum(rest) % 10 == last",
            "total = sum(int(digit) for digit in $p[:-1])\nreturn total % 10 == int($p[-1])",
            "total = 0\nfor digit in $p[:-1]:\n    total += int(digit)\nreturn str(total)[-1] == $p[-1]",
        ),
        (
            "Is this $thing right? Its last digit must be the last digit of the sum of all others.",
            "True if the check digit of a $thing is correct: add the digits before it, modulo 10.",
            'Whether `$p` was typed without a slip. "1236" is fine because 1 + 2 + 3 ends in 6.',
            "The $clerk accepts a $thing only when the sum of its digits except the last, modulo 10, equals the last one. Does it accept `$p`?",
            "Check a $thing.\n\nThe final digit guards the rest: it is what remains of their sum after division by ten.",
            '"9111" -> True (9 + 1 + 1 = 11, and 1 is at the end), "9112" -> False',
            "valid $thing, that is, one ending in the digit sum of its other digits modulo 10",
        ),
    ),
    Sketch(
        "two hex signs each",
        """
        names                          | p      | thing         | numbers
        glaze_numbers, read_glaze_code | code   | glaze code    | shades
        badge_bytes, read_badge        | badge  | badge chip    | numbers
        lamp_levels, read_lamps        | setting | stage light setting | lamp levels
        hive_numbers, read_hive_chip   | chip   | hive chip     | values
        ink_levels, read_inks          | line   | printer line  | ink levels
        """,
        (("p", "hex"),),
        "list[int]",
        (
            "return [int($p[i:i + 2], 16) for i in range(0, len($p), 2)]",
            "return list(bytes.fromhex($p))",
            "found = []\nfor i in range(0, len($p), 2):\n    found.append(int($p[i:i + 2], 16))\nreturn found",
        ),
        (
            'The $numbers in a $thing, two hexadecimal digits for each: "0aff" -> [10, 255].',
            "Which $numbers does the $thing hold? Every pair of hex digits is one of them.",
            "Read `$p` as hex, two signs at a time, into ints.",
            '$numbers of a $thing such as "10ff", which means 16 and 255; the empty text has none',
            "Decode the $thing. It is a string of hexadecimal digits of even length, and each two of them give a number from 0 to 255.",
            "List the $numbers.\n\nThe $thing writes them in base 16, always with two digits, one after another.",
        ),
    ),
    Sketch(
        "ones mean names",
        """
        names                       | p     | what         | n1     | n2     | n3     | n4     | word  | doc
        open_days, days_open        | marks | days         | Mon    | Tue    | Wed    | Thu    | open  | museum board
        lit_gates, gates_open       | gates | gates        | north  | east   | south  | west   | open  | stable plan
        extras_chosen, chosen       | extras | extras      | child seat | roof box | chains | second driver | chosen | hire form
        parts_checked, done_parts   | ticks | checks       | brakes | lights | tyres  | oil    | done  | garage card
        booths_staffed, staffed     | booths | booths      | hall   | gym    | church | school | staffed | election plan
        """,
        (("p", "form <pick 0,1><pick 0,1><pick 0,1><pick 0,1>"),),
        "list[str]",
        (
            'names = ["$n1", "$n2", "$n3", "$n4"]\nreturn [name for name, mark in zip(names, $p) if mark == "1"]',
            'found = []\nfor mark, name in zip($p, ("$n1", "$n2", "$n3", "$n4")):\n    if mark == "1":\n        found.append(name)\nreturn found',
            'names = ("$n1", "$n2", "$n3", "$n4")\nreturn [names[i] for i, mark in enumerate($p) if mark == "1"]',
        ),
        (
            'Which $what are $word? The $doc has four signs, 0 or 1, for "$n1", "$n2", "$n3" and "$n4" in this order.',
            'The $word $what of a text such as "1010", where the places mean "$n1", "$n2", "$n3", "$n4" and 1 is yes.',
            '`$p` is four characters, "1" for $word. Name the $what: $n1, $n2, $n3, $n4.',
            "List the $what that are $word.\n\nThe signs stand for $n1, $n2, $n3 and $n4, from the left; 1 means yes, 0 no.",
            'From a $doc like "0110" get the names of the $what with a 1: first "$n1", then "$n2", "$n3", and "$n4".',
            "$what with a 1 in `$p` (order: $n1, $n2, $n3, $n4)",
        ),
    ),
    Sketch(
        "letters of leave",
        """
        names                        | p       | l1 | n1      | l2 | n2     | l3 | n3      | who       | what
        badge_rights, may_do         | badge   | O  | open    | L  | lock   | A  | alarm   | watchman  | badge
        member_rights, access_of     | card    | G  | gym     | P  | pool   | S  | sauna   | member    | card
        visitor_pass, pass_areas     | letters | C  | cellar  | T  | tower  | G  | garden  | visitor   | pass
        driver_classes, may_drive    | licence | T  | truck   | F  | forklift | C | crane  | worker    | licence
        bank_rights, clerk_rights    | code    | D  | deposit | W  | withdraw | S | sign   | clerk     | code
        """,
        (("p", "form <pick $l1,$l2,$l3> || <pick $l1,$l2><pick $l3,-> || <pick $l1,x>-<pick $l3,$l2> || "),),
        "dict[str, bool]",
        (
            'return {"$n1": "$l1" in $p, "$n2": "$l2" in $p, "$n3": "$l3" in $p}',
            'names = {"$l1": "$n1", "$l2": "$n2", "$l3": "$n3"}\nreturn {name: letter in $p for letter, name in names.items()}',
            'rights = {}\nfor letter, name in (("$l1", "$n1"), ("$l2", "$n2"), ("$l3", "$n3")):\n    rights[name] = letter in $p\nreturn rights',
        ),
        (
            'What is this $who allowed? $l1 on the $what is for "$n1", $l2 for "$n2", $l3 for "$n3"; give a yes or no for each.',
            'Letters of a $what into a dict of bools: $l1 is "$n1", $l2 "$n2" and $l3 "$n3", other signs mean nothing.',
            "Read the $what in `$p`.\n\n$l1: $n1\n$l2: $n2\n$l3: $n3\n\nEvery name is a key, True if its letter is there.",
            'For "$n1", "$n2" and "$n3" say whether the $who has the letter ($l1, $l2, $l3) on the $what.',
            '{"$n1": ..., "$n2": ..., "$n3": ...} with True where the letter $l1, $l2 or $l3 occurs',
            'So that doors know the $who: a dict with keys "$n1", "$n2", "$n3", each True only if `$p` holds its capital, $l1, $l2 or $l3.',
        ),
    ),
    Sketch(
        "flags shown",
        """
        names                     | p       | q       | t        | l1 | l2 | l3 | thing
        door_sign, state_text     | opened  | lit     | alarmed  | o  | l  | a  | door
        pen_marks, pen_text       | fed     | watered | cleaned  | f  | w  | c  | pen
        room_marks, room_state    | made    | aired   | checked  | m  | a  | c  | room
        parcel_marks, parcel_text | weighed | stamped | insured  | w  | s  | i  | parcel
        bike_marks, car_state     | washed  | fuelled | repaired | w  | f  | r  | hire car
        """,
        (("p", "flag"), ("q", "flag"), ("t", "flag")),
        "str",
        (
            'return ("$l1" if $p else "-") + ("$l2" if $q else "-") + ("$l3" if $t else "-")',
            'signs = (("$l1", $p), ("$l2", $q), ("$l3", $t))\nreturn "".join(letter if is_set else "-" for letter, is_set in signs)',
            'text = "$l1" if $p else "-"\ntext += "$l2" if $q else "-"\ntext += "$l3" if $t else "-"\nreturn text',
        ),
        (
            "Three signs for the state of a $thing: $l1 if $p, $l2 if $q, $l3 if $t, and a dash for what it isn't.",
            'State of a $thing as a text like "$l1-$l3" (here $p and $t, but not $q).',
            '"$l1$l2$l3" with a dash in place of each letter whose flag is off',
            'How do we write on the board that a $thing is $p, $q or $t? By $l1, $l2 and $l3 in this order, "-" wherever it is not so.',
            'Make the short mark of a $thing.\n\nThe letters are $l1 for $p, $l2 for $q and $l3 for $t. False gives "-".',
            'Show the flags of a $thing, "---" if none is set and "$l1$l2$l3" if all are.',
        ),
    ),
    Sketch(
        "numbers by hundreds",
        """
        names                       | p      | thing         | w1       | w2       | w3        | other
        claim_state, state_of       | state  | claim code    | open     | paid     | refused   | unknown
        parcel_status, what_happened | status | parcel code  | accepted | sorted   | delivered | lost
        job_state, garage_state     | code   | repair code   | waiting  | in work  | finished  | error
        floor_name, wing_of         | room   | room number   | garden floor | lake floor | roof floor | annex
        aisle_name, stock_group     | article | article number | tools  | paint    | garden    | other
        kind_of_case, court_case    | case   | case code     | civil    | family   | criminal  | unknown
        """,
        (("p", "range 90,420"),),
        "str",
        (
            'words = {1: "$w1", 2: "$w2", 3: "$w3"}\nreturn words.get($p // 100, "$other")',
            'if 100 <= $p < 200:\n    return "$w1"\nif 200 <= $p < 300:\n    return "$w2"\nif 300 <= $p < 400:\n    return "$w3"\nreturn "$other"',
            'group = $p // 100\nif group == 1:\n    return "$w1"\nif group == 2:\n    return "$w2"\nreturn "$w3" if group == 3 else "$other"',
        ),
        (
            'What does a $thing mean? 1xx is "$w1", 2xx "$w2", 3xx "$w3", everything else "$other".',
            'Word for a $thing: the hundreds are "$w1", the two hundreds "$w2", the three hundreds "$w3". Otherwise "$other".',
            '"$w1" from 100, "$w2" from 200, "$w3" from 300 up to 399; outside of these "$other"',
            'Put the $thing into words.\n\nOnly the hundreds matter: 1 stands for "$w1", 2 for "$w2", 3 for "$w3", and for all other numbers we say "$other".',
            '`$p` begins with 1, 2 or 3 for "$w1", "$w2" or "$w3" and has three digits. Any other number is "$other".',
            "Translate a $thing by its hundreds (100-199 $w1, 200-299 $w2, 300-399 $w3, else $other).",
        ),
    ),
    Sketch(
        "small roman numerals",
        """
        names                     | p       | thing    | where
        hall_sign, roman_hall     | hall    | hall     | museum
        volume_mark, roman_volume | volume  | volume   | archive
        act_title, roman_act      | act     | act      | theatre programme
        shaft_sign, roman_shaft   | shaft   | shaft    | mine
        pavilion_sign, ward_sign  | ward    | ward     | clinic
        dial_mark, clock_numeral  | hour    | number   | clock face
        """,
        (("p", "range 1,39"),),
        "str",
        (
            'text = ""\nleft = $p\nfor value, sign in ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):\n    while left >= value:\n        text += sign\n        left -= value\nreturn text',
            'ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")\nreturn "X" * ($p // 10) + ones[$p % 10]',
            'text = "I" * $p\nfor old, new in (("IIIII", "V"), ("VV", "X"), ("VIIII", "IX"), ("IIII", "IV")):\n    text = text.replace(old, new)\nreturn text',
        ),
        (
            "The $thing in Roman numerals (at most 39).",
            "What stands over the $thing? Its number in Roman numerals, from I to XXXIX.",
            '14 -> "XIV", 9 -> "IX", 28 -> "XXVIII"',
            "Roman numeral for a $thing of our $where; the number is below 40, so X, V and I are enough.",
            'Write `$p` as the old $where does: 4 is "IV", 9 is "IX", 30 is "XXX". It is never more than 39.',
            "Sign for a $thing.\n\nIt uses Roman letters: X for ten, V for five, I for one, with IV and IX for four and nine.",
        ),
    ),
    Sketch(
        "roman number of a sign",
        """
        names                       | p     | label    | thing   | where
        hall_number, read_hall_sign | sign  | Hall     | hall    | museum
        ward_number, read_ward_sign | sign  | Ward     | ward    | clinic
        act_number, read_act        | title | Act      | act     | programme
        pier_number, read_pier_sign | label | Pier     | pier    | port
        court_number, read_court    | door  | Court    | courtroom | courthouse
        """,
        (("p", "form $label <pick I,II,III,IV,V,VI,VII,VIII,IX,X,XI,XII,XIV,XVI,XIX,XXIV,XXXIX>"),),
        "int",
        (
            'values = {"I": 1, "V": 5, "X": 10}\nnumerals = [values[sign] for sign in $p.split()[1]]\ntotal = 0\nfor here, after in zip(numerals, [*numerals[1:], 0]):\n    total += here if here >= after else -here\nreturn total',
            'values = {"I": 1, "V": 5, "X": 10}\ntotal = 0\nlast = 0\nfor sign in reversed($p.split(" ")[1]):\n    total += values[sign] if values[sign] >= last else -values[sign]\n    last = values[sign]\nreturn total',
        ),
        (
            'Number of a $thing from a sign like "$label XIV" (here 14).',
            'Which $thing is meant by "$label IX"? Read the Roman numeral after the word, there are only X, V and I.',
            '"$label IV" -> 4, "$label XXI" -> 21',
            'The signs in our $where say "$label" and a small Roman numeral. Give it as an int.',
            'Turn the Roman part of `$p` (letters X, V, I after "$label ") into a number.\n\nA smaller letter before a larger one is taken away.',
            'Number written in Roman numerals behind the word "$label"',
            'So that the ${thing}s can be sorted: the Arabic number of a sign such as "$label VIII".',
        ),
    ),
    Sketch(
        "signals by a table",
        """
        names                        | p       | q       | signs           | letters        | thing   | one     | sender
        read_lamp, decode_lamp       | flashes | table   | .,..,-,-.       | A,B,C,D,E      | lamp message | letter | lighthouse
        read_knocks, decode_knocks   | knocks  | letters | 1,2,3,11        | Y,N,H,O        | knock signal | letter | miner
        decode_flags, read_flags     | mast    | meaning | red,blue,white  | stop,come,wait | flag signal  | word   | ship
        read_chalk, decode_chalk     | marks   | key     | x,o,xx,xo       | rot,sound,fell | chalk mark line | word | forester
        read_horn, decode_horn       | blasts  | code    | long,short,double | halt,start,danger | horn signal | word | crane driver
        """,
        (
            ("p", "form <pick $signs> <pick $signs> <pick $signs> || <pick $signs> || <pick $signs> <pick $signs> || "),
            ("q", "map pick $signs=pick $letters"),
        ),
        "str",
        (
            'return " ".join($q.get(sign, "?") for sign in $p.split())',
            'found = []\nfor sign in $p.split():\n    found.append($q.get(sign, "?"))\nreturn " ".join(found)',
            'return " ".join($q[sign] if sign in $q else "?" for sign in $p.split())',
        ),
        (
            'What does the $sender say? Signs are parted by blanks, `$q` tells each one\'s $one, an unknown sign is "?". Put blanks between.',
            'Decode a $thing with the given table from sign to $one; what is not in it becomes "?". The result is separated by spaces too.',
            'Every sign of `$p` replaced by its $one, or by "?" if we have none, with single spaces',
            "Read the $thing.\n\nIt consists of signs with spaces between them. Look each up in `$q`; write a question mark where that fails, and keep a space between two.",
            'Translate `$p` sign by sign through `$q` ("?" for a sign missing there) and join the results with blanks.',
            'The $sender sent `$p`. Tell its meaning by the table, sign after sign, "?" for those nobody knows, spaces in between.',
            '$thing in plain text: one $one per sign, unknown ones as "?", all parted by a space',
        ),
    ),
    Sketch(
        "runs written short",
        """
        names                        | p      | a | b | c | thing           | one    | after
        short_pattern, knit_short    | row    | K | P | Y | knitting row    | stitch | knitter
        shorten_beads, bead_runs     | beads  | R | G | B | bead string     | bead   | jeweller
        tile_runs, short_tiles       | tiles  | W | D | T | row of tiles    | tile   | tiler
        tree_runs, short_row         | trees  | A | P | Q | orchard row     | tree   | gardener
        weather_runs, short_weather  | days   | S | R | F | weather diary   | day    | diarist
        """,
        (("p", "form <pick $a$a,$b,$a$a$a,$c><pick $b$b,$c,$a><pick $c$c$c$c,$b,$a$a> || <pick $a,$b$b$b> || "),),
        "str",
        (
            'from itertools import groupby\n\nreturn "".join(f"{len(list(group))}{sign}" for sign, group in groupby($p))',
            'text = ""\ni = 0\nwhile i < len($p):\n    j = i\n    while j < len($p) and $p[j] == $p[i]:\n        j += 1\n    text += f"{j - i}{$p[i]}"\n    i = j\nreturn text',
            'runs = []\nfor sign in $p:\n    if runs and runs[-1][1] == sign:\n        runs[-1][0] += 1\n    else:\n        runs.append([1, sign])\nreturn "".join(f"{number}{sign}" for number, sign in runs)',
        ),
        (
            '"$a$a$a$b" -> "3${a}1$b"',
            "Write a $thing shorter: the length of each run of the same letter, then the letter, ones included.",
            'How would the $after note this $thing in brief? Equal neighbours become a number and the letter, like "2$a"; a lone $one is "1$b".',
            'The $thing as counts and letters, "$b$b$a" being "2${b}1$a".',
            "Pack `$p`, one letter per $one.\n\nEvery stretch of the same letter is replaced by how long it is and the letter. An empty text stays empty.",
            'Run lengths of a $thing, number before letter, without separators ("$c$c" is "2$c")',
            'Nobody wants to read "$a$a$a$a" in a $thing. Make it "4$a", and likewise for all runs from left to right, even those of a single $one.',
        ),
    ),
    Sketch(
        "runs written out",
        """
        names                          | p       | a | b | c | thing          | one
        full_row, knit_out             | pattern | K | P | Y | knitting row   | stitch
        bead_string, string_beads      | plan    | R | G | B | bead string    | bead
        lay_tiles, tiles_in_row        | short   | W | D | T | row of tiles   | tile
        planting_row, plant_row        | note    | A | P | Q | row of trees   | tree
        full_diary, day_letters        | runs    | S | R | F | weather diary  | day
        """,
        (
            (
                "p",
                "form <range 1,6>$a<range 1,4>$b || <range 10,14>$c || <range 2,3>$b<range 1,2>$c<range 1,5>$a || $a<range 2,3>$c || ",
            ),
        ),
        "str",
        (
            'text = ""\nnumber = ""\nfor sign in $p:\n    if sign.isdigit():\n        number += sign\n    else:\n        text += sign * int(number or 1)\n        number = ""\nreturn text',
            'import re\n\nreturn "".join(sign * int(number or 1) for number, sign in re.findall(r"(\\d*)([A-Z])", $p))',
        ),
        (
            '"3$a$b" -> "$a$a$a$b"',
            "The whole $thing from its short form, where a number says how often the letter after it comes (no number: once).",
            'Write out a $thing noted like "12${a}3$b". A letter without a number stands for one $one.',
            "What does the $thing look like, $one by $one? The note has numbers and capital letters, each number belonging to the next letter.\n\nA letter that has none occurs once.",
            'Expand `$p`: "2$b" becomes "$b$b", "10$c" ten times $c, and $a alone just $a.',
            'Unpack the counts of a $thing, for instance "2${a}1$c" into "$a$a$c"; numbers may have two digits, and a bare letter counts once.',
            'A letter for each $one, given runs such as "4$c" or "$b" (a single one) in a row',
        ),
    ),
    Sketch(
        "how deep nested",
        """
        names                         | p       | outer     | inner   | open | close | o2  | thing
        boxes_deep, deepest_box       | packing | packing list | boxes | [    | ]     | [vase [cup]] | box
        crate_depth, deepest_crate    | cargo   | cargo text | crates | (    | )     | (nets (rope)) | crate
        clause_depth, deepest_clause  | contract | contract | clauses | (    | )     | (rent (due)) | clause
        layer_depth, dig_depth        | sketch  | dig note  | layers  | {    | }     | {clay {bone}} | layer
        group_depth, family_depth     | tree    | breeding note | broods | [  | ]     | [hen [chick]] | brood
        """,
        (
            (
                "p",
                "form $open<pick cup,oil>$open<pick pen,tin>$close$close || $open$close$open<pick x,y>$close || <pick cup,oil> || $open$open$open<pick x,y>$close$close <pick x,y>$close || $open<pick x,y>$close <pick x,y>",
            ),
        ),
        "int",
        (
            'depth = deepest = 0\nfor sign in $p:\n    if sign == "$open":\n        depth += 1\n        deepest = max(deepest, depth)\n    elif sign == "$close":\n        depth -= 1\nreturn deepest',
            'return max($p[:i].count("$open") - $p[:i].count("$close") for i in range(len($p) + 1))',
            'depths = [0]\nfor sign in $p:\n    step = (sign == "$open") - (sign == "$close")\n    depths.append(depths[-1] + step)\nreturn max(depths)',
        ),
        (
            'How deep do the $inner lie in each other? "$o2" is 2, a text without "$open" is 0.',
            'Deepest nesting of $inner in a $outer, where "$open" begins a $thing and "$close" ends it.',
            "The $outer writes each $thing as $open...$close, and a $thing may hold others. How many are open at most at the same time?",
            "Greatest depth of `$p` in $open and $close, which always match",
            'Tell how many $inner one must open to get to the innermost thing.\n\nA $thing starts with "$open" and stops with "$close"; no brackets at all means 0.',
            '"$o2" -> 2, "$open$close$open$close" -> 1, "" -> 0',
            "Measure how far $inner are put into one another in `$p`, given that the brackets $open $close are balanced.",
        ),
    ),
    Sketch(
        "marks closed in order",
        """
        names                         | p     | begin    | end    | b | e | thing   | rule
        gates_shut, log_closed        | log   | opened   | shut   | ( | ) | gate    | sluice keeper's log
        locks_fine, tags_balanced     | line  | opened   | closed | [ | ] | bracket | contract line
        shifts_even, shift_log_ok     | log   | came     | left   | C | L | worker  | mine's log
        crates_closed, list_is_closed | cargo | begun    | closed | { | } | crate   | cargo list
        stays_even, kennel_log_ok     | stays | arrived  | went   | + | - | dog     | kennel's log
        """,
        (
            (
                "p",
                "form $b$b$e$e || $b<pick $b,$e><pick $b,$e>$e || <pick $e,$b>$b$e || $b$e$b$e || <pick $e,$b>$b || $b$e$e$b || ",
            ),
        ),
        "bool",
        (
            'inside = 0\nfor sign in $p:\n    inside += 1 if sign == "$b" else -1\n    if inside < 0:\n        return False\nreturn inside == 0',
            'text = $p\nwhile "$b$e" in text:\n    text = text.replace("$b$e", "")\nreturn text == ""',
            'counts = [0]\nfor sign in $p:\n    counts.append(counts[-1] + (1 if sign == "$b" else -1))\nreturn min(counts) == 0 and counts[-1] == 0',
        ),
        (
            'Is the $rule in order? "$b" means a $thing is $begin, "$e" that one is $end; none is $end before it is $begin, and in the end no one is left.',
            'True if each "$b" ($begin) has its later "$e" ($end) and there is no "$e" too many at any moment.',
            'Whether the signs $b and $e in `$p` balance. "$b$e$b$b$e$e" does, "$e$b" and "$b$b$e" do not.',
            "Check a $rule made of $b and $e only.\n\nAt no point may there be more $e than $b, and at the end as many of both. Nothing written is fine.",
            'Can this $rule be right, with "$b" for every $thing $begin and "$e" for every one $end, starting and finishing with none?',
            '"$b$e" -> True, "$e$b" -> False, "$b$b$e" -> False, "" -> True',
            "the $rule is complete: each $b is followed at some time by an $e of its own, and no $e comes without one",
        ),
    ),
    Sketch(
        "escape the separator",
        r"""
        names                          | p     | mark | thing      | file         | kind
        escape_cell, protect_cell      | cell  | ;    | cell       | sales file   | oak;ash,a\b,plain
        escape_note, note_for_file     | note  | ,    | vet's note | patient file | limp;left,x\y,well
        safe_name, escape_name         | name  | #    | member name | gym's file  | Kay#2,Ida,B\C#
        mark_safe, escape_remark       | remark | :   | remark     | shift log    | at 10:30,a\b:c,fine
        escape_title, title_for_list   | title | ;    | title      | museum list  | Sun;Moon,C:\x;y,Sea
        """,
        (("p", "form <pick $kind> || <pick $kind>$mark<pick $kind> || $mark<pick $kind>"),),
        "str",
        (
            r'return $p.replace("\\", "\\\\").replace("$mark", "\\$mark")',
            r'return "".join("\\" + sign if sign in "\\$mark" else sign for sign in $p)',
            r'text = ""'
            + "\nfor sign in $p:\n"
            + r'    if sign in ("\\", "$mark"):'
            + "\n"
            + r'        text += "\\"'
            + "\n    text += sign\nreturn text",
        ),
        (
            'Put a backslash before every "$mark" and every backslash of a $thing.',
            'Make a $thing safe for the $file, where "$mark" separates: it and the backslash get a backslash in front.',
            'Escape `$p`.\n\nThe $file uses "$mark" as its separator and the backslash to protect it, so both must be preceded by a backslash.',
            'How is this $thing written in the $file, if neither "$mark" nor a backslash may stand there without a backslash before it?',
            'The $thing with "$mark" and backslash escaped by a backslash, everything else as it is',
            'So that we can split the $file at "$mark" later, mark each "$mark" inside the $thing with a leading backslash; double the backslashes.',
        ),
    ),
    Sketch(
        "a valid plate",
        """
        names                      | p      | thing          | mark | ex      | who
        valid_plate, plate_ok      | plate  | number plate   | -    | AB-123  | car park
        valid_badge, badge_ok      | badge  | badge number   | /    | KT/408  | factory gate
        valid_tag, tag_ok          | tag    | luggage tag    | -    | OS-771  | airline
        valid_lot, lot_code_ok     | lot    | lot code       | .    | MB.020  | auction house
        valid_permit, permit_ok    | permit | fishing permit | #    | RV#915  | warden
        """,
        (
            (
                "p",
                "form <letters 2>$mark<digits 3> || <letters 3>$mark<digits 2> || <letters 2><digits 3> || <digits 2>$mark<digits 3> || <letters 2>$mark<digits 4> || <pick ab,xK>$mark<digits 3> ||  || <letters 2>$mark<digits 2>x",
            ),
        ),
        "bool",
        (
            'import re\n\nreturn re.fullmatch(r"[A-Z]{2}[$mark][0-9]{3}", $p) is not None',
            'letters, _, digits = $p.partition("$mark")\nreturn len(letters) == 2 and letters.isalpha() and letters.isupper() and len(digits) == 3 and digits.isdigit()',
            'if len($p) != 6 or $p[2] != "$mark":\n    return False\nreturn $p[:2].isalpha() and $p[:2].isupper() and $p[3:].isdigit()',
        ),
        (
            'Is this a $thing like "$ex": two capitals, "$mark" and three digits, nothing else?',
            "True for a proper $thing (2 capital letters, $mark, 3 digits).",
            'Would the $who take `$p`? A $thing has exactly two capital letters, then "$mark", then three digits.',
            'Check a $thing.\n\nIt must look like "$ex"; small letters, missing signs or more digits make it wrong.',
            'Whether `$p` has the form of "$ex", letters big and only two of them, digits three',
            "valid $thing: AA${mark}999, where A is any capital and 9 any digit",
            'The $who sorts out whatever is not two capitals and three digits with a "$mark" between. Tell whether `$p` stays.',
        ),
    ),
    Sketch(
        "in groups",
        """
        names                          | p      | k    | mark  | m    | thing            | where
        group_account, show_account    | account | 3..5 | blank | " "  | account number   | bank letter
        group_claim, show_claim        | claim  | 2..4 | dash  | "-"  | claim number     | insurance card
        show_serial, group_serial      | serial | 2..4 | dot   | "."  | serial number    | machine plate
        group_donor, show_donor        | donor  | 2..4 | blank | " "  | donor number     | donor card
        show_voucher, group_voucher    | voucher | 3..4 | dash | "-"  | voucher code     | hotel voucher
        """,
        (("p", "form <letters 2><digits 7> || <digits 9> || <letters 1><digits 3> || <digits 12> || "),),
        "str",
        (
            "return $m.join($p[i:i + $k] for i in range(0, len($p), $k))",
            "groups = []\nfor start in range(0, len($p), $k):\n    groups.append($p[start:start + $k])\nreturn $m.join(groups)",
            'text = ""\nfor i, sign in enumerate($p):\n    if i and i % $k == 0:\n        text += $m\n    text += sign\nreturn text',
        ),
        (
            "Print a $thing in groups of $k with a $mark between them (the last may be shorter).",
            "How does the $thing look on the $where? After every $k signs comes a $mark, but none at the end.",
            "Put a $mark between each $k characters of `$p`, counted from the left.",
            "$thing split into blocks of $k, joined by a $mark",
            "Make the $thing readable for the $where.\n\nTake $k characters at a time from the front and separate them with a $mark; whatever is left over forms the last group.",
            "Nobody can read a long $thing. Cut it every $k signs from the left and join the pieces with a $mark.",
        ),
    ),
    Sketch(
        "typed code tidied",
        """
        names                         | p     | thing          | who        | n | word
        tidy_plate, clean_plate       | plate | number plate   | garage     | 8 | ABC
        tidy_postcode, clean_postcode | typed | postal code    | parcel desk | 7 | LND
        tidy_voucher, clean_voucher   | code  | voucher code   | spa        | 9 | SPA
        clean_ticket, tidy_ticket     | entry | claim ticket   | cloakroom  | 6 | COAT
        tidy_donor, clean_donor       | donor | donor number   | blood bank | 8 | DON
        """,
        (
            (
                "p",
                "form <pick ab,Xy, kt><pick -, ,--><digits 3> || <letters 2> <digits 2>-<pick a,B> || <letters 3><digits 2> || <pick a b,C-d> ",
            ),
        ),
        "str",
        (
            'return $p.replace(" ", "").replace("-", "").upper()',
            'return "".join(sign for sign in $p if sign not in " -").upper()',
            'text = ""\nfor sign in $p.upper():\n    if sign != " " and sign != "-":\n        text += sign\nreturn text',
        ),
        (
            "A $thing the way we store it: capitals, no blanks, no dashes.",
            "People type a $thing as they like. Remove spaces and hyphens and make the letters big.",
            '"ab-12 c" -> "AB12C"',
            "Bring `$p` into the form the $who compares: upper case, with all blanks and hyphens gone.",
            "How would the $who store this $thing? Case, blanks and dashes carry no meaning; letters are kept as capitals.",
            "Normalise a $thing.\n\nSpaces and dashes are dropped wherever they are, letters become capitals.",
            '$thing in capitals without " " and "-"',
        ),
    ),
    Sketch(
        "last of dotted numbers",
        """
        names                           | p        | things   | one     | doc
        last_clause, highest_clause     | clauses  | clauses  | clause  | contract
        last_trench, newest_find        | finds    | find numbers | find number | dig
        last_paragraph, final_paragraph | numbers  | paragraphs | paragraph | by-law
        last_step, final_check          | steps    | checks   | check   | inspection sheet
        last_drawing, last_sheet        | sheets   | sheets   | sheet   | building plan
        """,
        (("p", "forms <range 1,3>.<range 1,12> || <range 1,3> || <range 1,3>.<range 8,11>.<range 1,12>"),),
        "str",
        (
            'return max($p, key=lambda number: [int(part) for part in number.split(".")], default="")',
            'best = ""\nfor number in $p:\n    if not best or list(map(int, number.split("."))) > list(map(int, best.split("."))):\n        best = number\nreturn best',
            'if not $p:\n    return ""\nkeys = [tuple(map(int, number.split("."))) for number in $p]\nreturn ".".join(map(str, max(keys)))',
        ),
        (
            'Which of the $things comes last in the $doc? They are numbered "3", "3.9", "3.10" (in this order); "" if there are none.',
            'The highest $one, part by part as numbers, so "2.10" is after "2.9". Empty text for an empty list.',
            'Last $one of the $doc. Numbers have parts with dots between, and "1.2" stands before "1.2.1" and "1.11"; nothing gives "".',
            'Find the greatest of `$p`.\n\nCompare the parts between the dots as whole numbers from the left; if one ends first it is the smaller. Return "" when the list is empty.',
            'the final $one, like "3.12" of "3.2", "3.12" and "2.20" ("" without any)',
            "Look through the $things and give the one furthest back in the $doc, where 1.10 follows 1.9. No $things, no text.",
        ),
    ),
    Sketch(
        "earlier of two sections",
        """
        names                           | p      | q      | one       | doc       | verb
        clause_before, comes_first      | clause | other  | clause    | lease     | comes
        shelf_before, shelved_first     | mark   | next_mark | shelf mark | archive | stands
        room_before, cleaned_first      | room   | other_room | room number | hotel plan | stands
        step_before, done_first         | step   | later  | step      | service plan | comes
        plot_before, planted_first      | plot   | other_plot | plot number | garden plan | stands
        """,
        (
            ("p", "form <range 1,2>.<range 1,12> || <range 1,2>.<range 1,3>.<range 1,12> || <range 1,3>"),
            ("q", "form <range 1,2>.<range 1,12> || <range 1,2>.<range 1,3>.<range 1,12> || <range 1,3>"),
        ),
        "bool",
        (
            'first = [int(part) for part in $p.split(".")]\nsecond = [int(part) for part in $q.split(".")]\nreturn first < second',
            'return tuple(map(int, $p.split("."))) < tuple(map(int, $q.split(".")))',
            'mine, theirs = $p.split("."), $q.split(".")\nfor a, b in zip(mine, theirs):\n    if int(a) != int(b):\n        return int(a) < int(b)\nreturn len(mine) < len(theirs)',
        ),
        (
            'True if `$p` $verb before `$q` in the $doc. "1.9" is before "1.10", "1" before "1.1", and nothing before itself.',
            'Does the one $one come before the other? Dotted parts are compared as numbers, and "2" precedes "2.1".',
            "Whether $one `$p` is earlier than `$q`, part by part: 1.2 < 1.11 < 2",
            'Compare two dotted numbers of the $doc, say "2.10" and "2.9".\n\nThe first part that differs decides, as a whole number; if all are equal the shorter one is earlier. Is the first strictly earlier?',
            "Tell whether the first $one $verb before the second, with parts like 9 and 10 taken as numbers, not as texts.",
            '"1.2", "1.10" -> True; "3", "2.5" -> False; "1", "1.1" -> True',
        ),
    ),
    Sketch(
        "next of a series",
        """
        names                        | p       | thing        | pre  | after   | who
        next_invoice, invoice_after  | last    | invoice number | INV | INV-0042 | garage
        next_claim, claim_after      | claim   | claim number | CL   | CL-0042  | insurance
        next_lot, lot_after          | lot     | lot number   | LOT  | LOT-0042 | auctioneer
        next_find, find_after        | find    | find number  | DIG  | DIG-0042 | digger
        next_case, case_after        | case    | case number  | CASE | CASE-0042 | court clerk
        next_batch, batch_after      | batch   | batch number | KILN | KILN-0042 | potter
        """,
        (("p", "form <letters 3>-<digits 4> || $pre-00<digits 2> || $pre-<pick 9,09,099,0999> || $pre-<digits 3>"),),
        "str",
        (
            'prefix, number = $p.split("-")\nreturn f"{prefix}-{int(number) + 1:0{len(number)}}"',
            'prefix, _, number = $p.partition("-")\nreturn prefix + "-" + str(int(number) + 1).zfill(len(number))',
            'name, digits = $p.split("-")\nafter = str(int(digits) + 1)\nreturn "-".join([name, after.rjust(len(digits), "0")])',
        ),
        (
            'Which $thing follows "$after"? The number goes up by one and keeps its zeros in front.',
            'Next $thing, for example "$pre-0099" -> "$pre-0100".',
            "The $who needs the $thing after `$p`. Letters and dash stay; the number has at least as many digits as before.",
            'Count a $thing up by one.\n\nIt has letters, a dash and digits with leading zeros, which are kept; "$pre-9" goes on with "$pre-10".',
            '"$after" -> "$pre-0043"',
            "What will the $who write on the next sheet? Only the digits behind the dash grow by 1, filled with zeros to their old length.",
            "one more than the given $thing, same prefix, same width of the number (unless it gets longer)",
        ),
    ),
    Sketch(
        "cut at the first mark",
        """
        names                         | p     | m | first   | rest    | thing        | ex                     | a      | b
        name_and_note, split_visit    | line  | - | name    | note    | visitor line | Ida-came-left early    | Ida,Jon B | left early,two bags
        plate_and_fault, split_job    | job   | : | plate   | fault   | garage job   | KT 12:noise:left wheel | KT 12,B 7 | noise,oil leak
        lot_and_text, split_lot       | entry | . | number  | text    | lot entry    | 12.Vase.Blue glass     | 12,7    | Vase,Old clock
        field_and_value, split_answer | answer | = | field  | value   | form answer  | rate=night=40          | rate,size | night,40
        code_and_place, split_label   | label | / | code    | place   | parcel label | X12/dock/gate 4        | X12,B7  | dock,gate 4
        """,
        (("p", "form <pick $a>$m<pick $b>$m<pick $b> || <pick $a>$m<pick $b> || <pick $a>"),),
        "tuple[str, str]",
        (
            'head, _, tail = $p.partition("$m")\nreturn head, tail',
            'parts = $p.split("$m", 1)\nreturn parts[0], parts[1] if len(parts) == 2 else ""',
            'if "$m" not in $p:\n    return $p, ""\nhead, tail = $p.split("$m", maxsplit=1)\nreturn head, tail',
        ),
        (
            '$first and $rest of a $thing like "$ex". Only the first "$m" separates; without one the $rest is empty.',
            'Split a $thing at the first "$m". What comes after it is the $rest, with any further ones left in; none at all means an empty $rest.',
            '("$first", "$rest") of `$p`, which has "$m" between the two. The $rest may contain it again, or be missing ("").',
            'Take the $first off a $thing.\n\nIt ends at the first "$m", and the remainder is the $rest. If there is no "$m", everything is the $first.',
            'What is the $first and what the $rest in `$p`? They are parted by the first "$m"; an absent $rest is "".',
            'the $first before the first "$m", then all that follows as the $rest (or "")',
        ),
    ),
    Sketch(
        "optional parts",
        """
        names                          | p     | f1     | f2     | f3      | d2   | d3     | thing       | kind1      | kind3
        read_print_job, job_parts      | job   | file   | copies | paper   | 1..3 | plain  | print job   | flyer,menu | gloss,card
        read_wash, wash_parts          | order | item   | number | cycle   | 1..2 | warm   | wash order  | towel,suit | cold,dry
        read_planting, bed_parts       | note  | plant  | rows   | soil    | 1..4 | loam   | planting note | leek,kale | sand,peat
        read_booking, stay_parts       | stay  | guest  | nights | room    | 1..3 | single | hotel booking | Ida,Kay  | double,suite
        read_hire, hire_parts          | hire  | driver | days   | class   | 1..2 | small  | car hire    | Max,Lea    | van,estate
        """,
        (("p", "form <pick $kind1> || <pick $kind1>:<range 2,9> || <pick $kind1>:<range 2,9>:<pick $kind3>"),),
        "tuple[str, int, str]",
        (
            'parts = $p.split(":")\nnumber = int(parts[1]) if len(parts) > 1 else $d2\nlast = parts[2] if len(parts) > 2 else "$d3"\nreturn parts[0], number, last',
            'first, _, rest = $p.partition(":")\nnumber, _, last = rest.partition(":")\nreturn first, int(number or $d2), last or "$d3"',
            'given = $p.split(":")\ndefaults = ["", "$d2", "$d3"]\nfirst, number, last = given + defaults[len(given):]\nreturn first, int(number), last',
        ),
        (
            'Read a $thing "$f1:$f2:$f3"; $f2 and $f3 may be missing, then they are $d2 and "$d3".',
            'A $thing has a $f1 and, if wanted, ":$f2" and ":$f3" behind it. Where they are left out take $d2 and "$d3".',
            '$f1, $f2 (an int, $d2 if not told) and $f3 ("$d3" if not told) of a $thing, parted by colons',
            'Take `$p` apart at its colons.\n\n1. $f1\n2. $f2, a number, $d2 by default\n3. $f3, "$d3" by default',
            'Which $f1, $f2 and $f3 does `$p` ask for? Short forms are "$f1" and "$f1:$f2"; people who say nothing get $d2 for the $f2 and "$d3" for the $f3.',
            'Parse the $thing into a tuple. Up to three parts with colons between; default $f2 is $d2, default $f3 is "$d3".',
        ),
    ),
)
