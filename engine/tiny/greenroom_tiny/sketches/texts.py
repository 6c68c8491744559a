"""Sketches of single strings and lists of lines: names, labels, notes, signs, lists written out."""

from greenroom_tiny.sketches.sketch import Sketch

SKETCHES: tuple[Sketch, ...] = (
    Sketch(
        "initials of a name",
        """
        names                      | p       | one      | place            | why
        initials, short_mark       | name    | tailor   | sewn label       | there is no room for more on the collar
        initials_of, signed_as     | keeper  | keeper   | feeding card     | the card has a narrow column
        initials, monogram         | guest   | guest    | bath towel       | the embroidery machine takes only letters and dots
        donor_initials, initials   | donor   | donor    | blood bag        | full names must not be seen
        initials, shorthand        | clerk   | clerk    | court file       | clerks sign each page
        potter_mark, initials      | potter  | potter   | foot of the bowl | nobody scratches a whole name into clay
        """,
        (
            (
                "p",
                "form <pick Ada,ben,Cleo,Dirk> <pick King,moor,Olsen,Weir> || <pick Eva,jon> <pick Mia,Pia,lou> <pick Hart,Stone> || <pick Uma,otto,Zed>",
            ),
        ),
        "str",
        (
            'return "".join(f"{part[0].upper()}." for part in $p.split())',
            'initials = ""\nfor part in $p.split():\n    initials += part[0].upper() + "."\nreturn initials',
            'return "".join(part[0].upper() + "." for part in $p.split())',
        ),
        (
            "The initials of a $one for the $place: `Ada King` becomes `A.K.`",
            "What goes on the $place: the first letter of each part of `$p` in capitals, a dot after each, no blanks.",
            'Shorten the name of a $one, e.g. "ben Moor" -> "B.M.".',
            "We write only initials on the $place, because $why. Turn `Eva Mia Hart` into `E.M.H.`, always in capitals.",
            "A full name in, dotted initials out.\n\nEach part of the name gives one capital letter and a dot, with nothing in between.",
            "How does the $one sign the $place? One capital letter per part of the name and a dot behind every one, like `A.K.`.",
            "Initials for `$p`, each capital followed by a dot (`jon lou Stone` -> `J.L.S.`), since $why.",
        ),
    ),
    Sketch(
        "surname first",
        """
        names                          | p       | one       | place
        register_entry, surname_first  | name    | patient   | the clinic's register
        sorted_form, roll_name         | voter   | voter     | the electoral roll
        card_name, index_form          | member  | member    | the gym's card index
        filing_name, surname_first     | client  | client    | the notary's shelf
        list_name, turned_name         | camper  | camper    | the list of the camp
        surname_first, file_label      | owner   | owner     | the vet's folder
        """,
        (
            (
                "p",
                "form <pick Ada,Ben,Cleo> <pick King,Moor,Weir> || <pick Eva,Jon> <pick Mia,Lou> <pick Hart,Stone> || <pick Uma,Otto,Zed>",
            ),
        ),
        "str",
        (
            'first, _, last = $p.rpartition(" ")\nreturn f"{last}, {first}" if first else last',
            'if " " not in $p:\n    return $p\nfirst, last = $p.rsplit(" ", 1)\nreturn f"{last}, {first}"',
            '*given, surname = $p.split(" ")\nif not given:\n    return surname\nreturn surname + ", " + " ".join(given)',
        ),
        (
            "How a $one is written in $place: `Ada King` as `King, Ada`, a single name as it is.",
            "Put the surname first. The last word of `$p` is the surname, then a comma and the rest; one lone word stays alone.",
            "The $one as $place wants it, e.g. `Eva Mia Hart` -> `Hart, Eva Mia`. Somebody with just one name keeps it unchanged.",
            '"Jon Lou Stone" -> "Stone, Jon Lou"; "Uma" -> "Uma".',
            "Surname, comma, given names.\n\nFor $place. The surname is the last word; with only one word there is nothing to turn round.",
            'Turn "Ben Moor" into "Moor, Ben" for $place; names of a single word are left alone.',
            "Entry of a $one in $place: last word of the name, comma, blank, everything before it. No comma if there is only one word.",
        ),
    ),
    Sketch(
        "greeting with or without a name",
        """
        names                    | p       | q     | hello      | else            | one       | place
        greeting, salutation     | name    | hour  | Good day   | dear guest      | guest     | hotel
        first_line, letter_start | surname | hour  | Hello      | dear customer   | customer  | garage
        greet, greeting          | patient | clock | Good day   | dear patient    | patient   | dental surgery
        opening, salutation      | donor   | hour  | Hello      | dear friend     | donor     | museum
        greeting_line, greet     | rider   | hour  | Good day   | dear rider      | rider     | riding stable
        """,
        (("p", "pick Ada,Mr King,Dr Weir,,Mia"), ("q", "range 0,23")),
        "str",
        (
            'start = "Good morning" if $q < 12 else "$hello"\nreturn f"{start}, {$p or \'$else\'}!"',
            'if $q < 12:\n    start = "Good morning"\nelse:\n    start = "$hello"\nif not $p:\n    return start + ", $else!"\nreturn f"{start}, {$p}!"',
            'who = $p if $p else "$else"\nif $q < 12:\n    return f"Good morning, {who}!"\nreturn f"$hello, {who}!"',
        ),
        (
            'First line of the $place\'s letters: "Good morning, Ada!" before 12 (`$q`), otherwise "$hello, Ada!". An empty name gives "$else" in its place.',
            'Greet the $one. Until noon it is "Good morning", from 12 on "$hello"; then a comma, the name and "!". If we do not know the name we say "$else".',
            "How does the screen at the $place greet somebody at this hour (0 to 23)? `Good morning, NAME!` in hours below 12, `$hello, NAME!` later, with `$else` for a missing (empty) name.",
            'Greeting for a $one.\n\n- before 12: "Good morning, NAME!"\n- from 12 on: "$hello, NAME!"\n- no name given (empty): "$else" takes its place',
            'A greeting such as "Good morning, Mia!" or, from 12 o\'clock on, "$hello, Mia!"; nameless people are addressed as "$else".',
            'What the $place says to `$p` at the hour `$q`: "Good morning, ...!" in hours up to 11 and "$hello, ...!" afterwards. Without a name (""), say "$else" instead.',
        ),
    ),
    Sketch(
        "a prefix unless there",
        """
        names                          | p        | prefix    | what             | why
        marked_subject, as_claim       | subject  | Claim:    | subject          | the insurance desk filters by it
        with_prefix, urgent_title      | title    | URGENT:   | title            | the print shop does those first
        as_reply, reply_subject        | subject  | Re:       | subject          | the reply should stand below the first mail
        marked_copy, copy_title        | heading  | Copy of   | heading          | nobody takes it for the original deed
        tagged_note, as_fragile        | note     | Fragile:  | note             | the packers handle it gently
        lot_title, auction_title       | title    | Lot:      | title            | the auctioneer finds it
        """,
        (
            (
                "p",
                "form <pick $prefix,$prefix,,Old> <pick blue vase,north wall,two boxes,his letter> || <pick blue vase,two boxes> <pick $prefix,today>",
            ),
        ),
        "str",
        (
            'return $p if $p.startswith("$prefix") else f"$prefix {$p}"',
            'if $p.startswith("$prefix"):\n    return $p\nreturn "$prefix " + $p',
            'if not $p.startswith("$prefix"):\n    return f"$prefix {$p}"\nreturn $p',
        ),
        (
            'Put "$prefix" and a blank before the $what unless it already starts so.',
            'The $what of a message, marked "$prefix" in front so that $why. Never mark it twice.',
            "Make sure that `$p` begins with `$prefix` (a space after it); if it does already, leave it alone.",
            'Mark a $what.\n\nOnes that begin with "$prefix" stay as they are, all others get it in front, followed by a space.',
            'What does the $what look like with the usual "$prefix " in front? It may be there already.',
            '"blue vase" -> "$prefix blue vase", and "$prefix blue vase" remains what it is.',
            "We start every $what with `$prefix`, a space between, because $why. Add it where it is missing from the beginning.",
        ),
    ),
    Sketch(
        "a mark before each line",
        """
        names                        | p       | mark | lines     | one      | why
        quoted, as_quote             | letter  | >    | letter    | line     | one sees what the customer wrote
        as_comment, commented        | notes   | #    | notes     | line     | the lathe ignores them
        bulleted, as_list            | orders  | -    | orders    | order    | the baker can tick them off
        starred, with_stars          | duties  | *    | duties    | duty     | the campers see where one begins
        quote_witness, quoted        | speech  | >    | testimony | line     | the judge knows who is speaking
        marked_lines, with_marks     | repairs | +    | repairs   | repair   | the mechanic sees them as new
        """,
        (("p", "many pick Two oak beams,paint,,call Ida,Monday, tyres"),),
        "list[str]",
        (
            'return [f"$mark {line}".rstrip() for line in $p]',
            'marked = []\nfor line in $p:\n    marked.append(("$mark " + line).rstrip())\nreturn marked',
            'return [("$mark " + line).rstrip() for line in $p]',
        ),
        (
            'Each $one of the $lines with "$mark " before it. An empty one becomes a bare "$mark", no blanks at the end.',
            "Put `$mark` and a blank in front of every line, so that $why; no line may end in a blank, so an empty line is only `$mark`.",
            "The $lines, line by line behind a `$mark` and a space (`paint` -> `$mark paint`, an empty line -> `$mark`).",
            'Mark the $lines.\n\n`$p` are the lines. Before each goes "$mark" and a space, and where nothing follows the trailing space is cut off.',
            'How do the $lines look when every line starts with "$mark "? Strip blanks at the ends of the lines (an empty line is "$mark").',
            'Begin all lines in `$p` with "$mark", then a space, since that way $why. Trailing spaces are removed afterwards.',
        ),
    ),
    Sketch(
        "numbered lines",
        """
        names                         | p       | q      | lines     | one      | place                | mark
        numbered, with_numbers        | items   | first  | articles  | article  | the contract         | .
        numbered_lots, catalogue      | lots    | first  | lots      | lot      | the auction          | )
        numbered_stalls, stall_list   | sellers | start  | sellers   | seller   | the flea market      | :
        agenda, numbered_points       | points  | first  | points    | point    | the council meeting  | .
        numbered_jobs, job_list       | jobs    | start  | jobs      | job      | the workshop's board | )
        numbered_finds, find_list     | finds   | first  | finds     | find     | the dig's diary      | :
        """,
        (("p", "many pick oak chest,lamp,Mia,iron ring,blue jug"), ("q", "range 1,20")),
        "list[str]",
        (
            'return [f"{number}$mark {text}" for number, text in enumerate($p, $q)]',
            'return [f"{$q + i}$mark {text}" for i, text in enumerate($p)]',
            'lines = []\nfor number, text in enumerate($p, start=$q):\n    lines.append(f"{number}$mark {text}")\nreturn lines',
        ),
        (
            'Number the $lines of $place: "7$mark lamp", "8$mark Mia" ... beginning with `$q`.',
            "The $lines with their running number in front, the earliest has the number `$q`. A line looks like `4$mark oak chest`.",
            "How are the $lines listed in $place? Each gets number, `$mark`, a blank and its text, counting up from `$q`.",
            "A numbered list for $place.\n\nThe numbers start at `$q` and go up by one; written `12$mark lamp`.",
            'Each $one becomes a line like "3$mark lamp"; today\'s numbers go on from `$q`.',
            "Write numbers before `$p`, `$q` being the number of the topmost, with `$mark` and a space after the number.",
            "Lines for $place, one per $one: its number (from `$q` upwards), then `$mark`, a space, the $one itself.",
        ),
    ),
    Sketch(
        "cut with dots",
        """
        names                          | p       | k      | what         | place
        shortened, fit_label           | text    | 6..14  | label        | the shelf
        cut_title, short_title         | title   | 7..15  | title        | the ticket
        on_receipt, receipt_name       | article | 6..12  | article      | the till's receipt
        fit_display, shortened         | message | 8..16  | message      | the lift's display
        clipped, tag_text              | remark  | 6..14  | remark       | the luggage tag
        short_caption, clipped         | caption | 8..15  | caption      | the museum's wall card
        """,
        (
            (
                "p",
                "form <pick Blue,Small grey,Old oak> <pick vase,elephant,horse> <pick of clay,by Mia,from Rome> || <pick jug,lamp,red bowl,, big table>",
            ),
        ),
        "str",
        (
            'if len($p) <= $k:\n    return $p\nreturn $p[:$k - 3] + "..."',
            'return $p if len($p) <= $k else $p[:$k - 3] + "..."',
            'if len($p) > $k:\n    return $p[:$k - 3] + "..."\nreturn $p',
        ),
        (
            'Only $k signs fit on $place. Longer ones are cut and end in "..." (the dots count too).',
            "The $what as printed on $place: at most $k characters, the last three of them dots if something had to go.",
            "Cut the $what to $k characters including the three dots at the end; leave it alone if it fits.",
            "Does `$p` fit on $place, $k characters wide? If so return it, else so much of its beginning that with `...` it is exactly $k long.",
            'Make a $what fit.\n\nUp to $k characters it stays as it is. Otherwise its first characters and "..." make $k together.',
            "Shorten long ones for $place, where there are $k places: the end is replaced with `...`, and the whole has $k characters then.",
            "`$p`, but never longer than $k characters, dots included: what is too long ends with three dots.",
        ),
    ),
    Sketch(
        "wrapped in marks unless wrapped",
        """
        names                        | p       | open | close | what           | place
        in_brackets, bracketed       | note    | [    | ]     | note           | the court file
        in_parentheses, bracketed    | remark  | (    | )     | remark         | the weather diary
        in_stars, starred            | warning | *    | *     | warning        | the lab's log
        quoted, in_quotes            | title   | '    | '     | title          | the exhibition list
        in_braces, wrapped           | field   | {    | }     | field          | the form letter
        """,
        (("p", "form <pick $open,$open,,x><pick wet clay,Spring,late,no dogs><pick $close,$close,,!>"),),
        "str",
        (
            'if $p.startswith("$open") and $p.endswith("$close"):\n    return $p\nreturn "$open" + $p + "$close"',
            'wrapped = $p.startswith("$open") and $p.endswith("$close")\nreturn $p if wrapped else "$open" + $p + "$close"',
            'if $p[0] == "$open" and $p[-1] == "$close":\n    return $p\nreturn "$open" + $p + "$close"',
        ),
        (
            "Put the $what between $open and $close, unless it stands between them already.",
            "How the $what appears in $place: `${open}late${close}`. Ones that already have both marks stay the same; with only one of them, or none, both are added.",
            "`$p` with $open before and $close after. If it begins with the one and ends with the other, there is nothing to do.",
            "In $place every $what is written `${open}so${close}`. Some people type the marks themselves: keep these (both there), and wrap all others.",
            "Wrap a $what.\n\n`late` -> `${open}late${close}`, but `${open}late${close}` is left as it is. It never is empty.",
            "Add $open at the beginning and $close at the end of the $what if not both of them are there.",
        ),
    ),
    Sketch(
        "host of a mail address",
        """
        names                          | p        | one       | why
        mail_host, provider            | address  | customer  | we count them by company
        company_of, mail_domain        | sender   | sender    | the claim goes to the right desk
        mail_server, domain_of         | member   | member    | the gym gives a discount to some firms
        domain, employer_domain        | applicant| applicant | we see for whom they work
        donor_domain, host_part        | donor    | donor     | companies get a receipt of their own
        """,
        (
            (
                "p",
                "form <pick ada,Ben.lee,info>@<pick Example.com,mail.org,Post.NET> || <pick ada,nobody,> || <pick x>@<pick Bank.com>",
            ),
        ),
        "str | None",
        (
            'if "@" not in $p:\n    return None\nreturn $p.split("@")[1].lower()',
            '_, at, host = $p.partition("@")\nreturn host.lower() if at else None',
            'return $p.split("@")[1].lower() if "@" in $p else None',
        ),
        (
            "What comes after the @ in the mail address of a $one, in small letters; None if there is no @.",
            'The mail server behind `$p`: "ada@Example.com" gives "example.com". Something without an @ is no address: None.',
            "At which domain does the $one get mail? In lower case, and None for an address that lacks the @.",
            "Domain of a $one's address, so that $why. Capitals do not matter, so answer in small letters; None where `@` is missing.",
            "The part of `$p` behind the at sign, lowered.\n\nPeople also type things that are no address (no `@` in them). None in this case.",
            "`Ben.lee@Post.NET` -> `post.net`, `nobody` -> None",
            "Tell the company of a $one from the address, i.e. everything to the right of `@`, all lower case. An address has one @ or else is wrong and gives None.",
        ),
    ),
    Sketch(
        "tags in a text",
        """
        names                       | p        | mark | what     | text    | place
        tags, topics                | note     | #    | tags     | note    | the garden diary
        species_tags, sightings     | entry    | #    | species  | entry   | the bird watchers' notes
        people_called, names_in     | notice   | @    | people   | notice  | the factory's notice board
        codes_named, stock_codes    | message  | %    | codes    | message | the warehouse's mailbox
        helpers, mentioned          | plan     | @    | helpers  | plan    | the camp's plan
        labels_in, labels           | report   | +    | labels   | report  | the mine's daily reports
        """,
        (
            (
                "p",
                "form <pick ${mark}owl,see,${mark}mia> <pick ${mark}Elm,and,old,${mark}owl> <pick ${mark}owl,near,12> <pick ${mark}mia,by,noon> || nothing today || <pick ${mark}elm,elm>",
            ),
        ),
        "list[str]",
        (
            'return [word[1:] for word in $p.split() if word.startswith("$mark")]',
            'found = []\nfor word in $p.split():\n    if word.startswith("$mark"):\n        found.append(word[1:])\nreturn found',
            'return [word[1:] for word in $p.split() if word[0] == "$mark"]',
        ),
        (
            "All $what in a $text: the words with a `$mark` in front, given without it.",
            'Which $what does the $text name? They are written like "${mark}owl"; return "owl" and so on as they come.',
            "`see ${mark}owl near ${mark}elm` -> `['owl', 'elm']`",
            "Find the $what for $place. A word that begins with $mark is one; drop the sign, keep order and repeats.",
            "The $what of `$p`.\n\nWords are separated by blanks, and those that count have `$mark` as first sign, which is not part of the result.",
            "In $place we write a $mark before each of the $what. Collect them from the $text, sign removed.",
            "List the words marked with `$mark`, in the order of the $text and without the mark itself.",
        ),
    ),
    Sketch(
        "names blacked out",
        """
        names                         | p        | q       | sign | text      | who       | reason
        blacked_out, redacted         | page     | secrets | #    | page      | witnesses | the file goes to the press
        without_names, masked_report  | report   | names   | *    | report    | patients  | students may read it
        anonymous, hidden_names       | letter   | names   | x    | letter    | donors    | they want to stay unknown
        censored, hide_bidders        | record   | bidders | *    | record    | bidders   | the auction house promised it
        masked, crossed_out           | statement| names   | -    | statement | neighbours| the case is not closed yet
        """,
        (
            (
                "p",
                "form <pick Ida,Tom,We> <pick saw,met,paid> <pick Lea,Marek,him> <pick and,near,for> <pick Ida,Tom,Lea> || all went well",
            ),
            ("q", "many pick Ida,Tom,Lea,Marek"),
        ),
        "str",
        (
            'return " ".join("$sign" * len(word) if word in $q else word for word in $p.split())',
            'words = []\nfor word in $p.split():\n    if word in $q:\n        word = "$sign" * len(word)\n    words.append(word)\nreturn " ".join(words)',
            'for word in set($q):\n    $p = " ".join("$sign" * len(word) if part == word else part for part in $p.split())\nreturn $p',
        ),
        (
            "Hide the $who: every word of the $text that is in `$q` turns into as many `$sign` as it has letters.",
            "The $text with each of the given $who overwritten by `$sign`, one for every letter (`Ida` -> `$sign$sign$sign`). Words are parted by single blanks.",
            "`$p` must not show any word of `$q`, since $reason. Put `$sign` in place of each of its letters, and leave the other words alone.",
            "How does the $text read once the $who are hidden? Three letters become `$sign$sign$sign`, five become five of them; whole words only.",
            "Make a $text anonymous.\n\n`$q` are the words that nobody may see; each becomes a row of `$sign` just as long.",
            "Replace the names listed in `$q` by `$sign` signs of the same number, because $reason.",
            "Because $reason, the listed words get lost in the $text: same length, but only `$sign`.",
        ),
    ),
    Sketch(
        "blanks tidied",
        """
        names                       | p        | what         | source                    | then
        tidy_address, one_line      | address  | address      | a parcel's label          | the printer takes it
        tidied, clean_name          | name     | name         | the sign-in sheet         | no donor is listed twice
        clean_title, tidied         | title    | title        | an old gallery list       | the titles can be compared
        clean_remark, squeezed      | remark   | remark       | the driver's tablet       | it fits on the delivery note
        tidy_entry, clean_entry     | entry    | entry        | the guest book            | we can print it
        """,
        (
            (
                "p",
                "form <pick , ,  ><pick Oak,old,Mia> <pick ,  ><pick lane,King,vase><pick , ,   ><pick 7,blue,> || Oak lane 7 ||    || ",
            ),
        ),
        "str",
        (
            'return " ".join($p.split())',
            '$p = $p.strip()\nwhile "  " in $p:\n    $p = $p.replace("  ", " ")\nreturn $p',
            'return " ".join(word for word in $p.split(" ") if word)',
        ),
        (
            "Tidy the $what from $source: single blanks between words, none at the ends.",
            "People press the space bar too often. Give the $what with only one blank wherever there are several, and nothing before or after it.",
            "Collapse the spaces in `$p`, and trim it.",
            "The $what as it should be, so that $then: no double spaces, no spaces at the edges.",
            'Clean up a $what copied from $source.\n\n"  Oak   lane 7 " becomes "Oak lane 7".',
            "`$p` without superfluous blanks, that is one between two words and none elsewhere.",
            "Squeeze runs of blanks in the $what to a single one and cut those at both ends, so that $then.",
        ),
    ),
    Sketch(
        "listed with and",
        """
        names                           | p        | q    | kind                 | many     | none      | start              | verb
        winners_line, announce          | winners  | word | Ida,Jon,Kay,Lou      | winners  | Nobody    | the tombola        | won
        needed_line, spoken_list        | tools    | word | drill,saw,plane,rasp | tools    | Nothing   | the workshop       | are missing
        sickness_line, absent           | singers  | word | Mia,Ben,Eva,Tom      | singers  | Nobody    | tonight's choir    | are ill
        seen_today, sentence_of         | animals  | word | deer,owl,hare,fox    | animals  | Nothing   | the ranger's diary | were seen
        in_the_net, catch_line          | species  | word | cod,sole,crab,eel    | species  | Nothing   | the fishing log    | were caught
        thanks_to, named_helpers        | helpers  | word | Pia,Otto,Uma,Max     | helpers  | Nobody    | the camp paper     | helped
        """,
        (("p", "many pick $kind"), ("q", "pick and,or,und")),
        "str",
        (
            'if not $p:\n    return "$none"\nif len($p) == 1:\n    return $p[0]\nreturn f"{\', \'.join($p[:-1])} {$q} {$p[-1]}"',
            'if not $p:\n    return "$none"\n*first, last = $p\nif not first:\n    return last\nreturn ", ".join(first) + f" {$q} {last}"',
            'if len($p) > 1:\n    return ", ".join($p[:-1]) + f" {$q} " + $p[-1]\nreturn $p[0] if $p else "$none"',
        ),
        (
            'The $many of $start in one line: commas, but `$q` before the last one (no comma there). "$none" if there are none.',
            "How would one read out the $many? `A, B and C` with `$q` for the `and`; a single one stands alone, an empty list is `$none`.",
            "Write the $many that $verb as `A`, `A $q B`, `A, B $q C`, the joining word being `$q`, and `$none` for nobody at all.",
            'Join `$p` as in speech.\n\nBetween the last two comes the word `$q` with blanks and otherwise a comma and a blank. Nothing to join gives "$none".',
            "For $start: who or what $verb, in order, with commas and before the last the given word `$q`. If the list is empty say `$none`.",
            'A phrase like "A, B, C and D" from the $many, with `$q` in place of "and". Say "$none" when the list has nothing.',
        ),
    ),
    Sketch(
        "count with its noun",
        """
        names                           | p      | one      | many      | none  | place
        parcel_line, counted            | count  | parcel   | parcels   | no    | the driver's screen
        egg_line, counted               | count  | egg      | eggs      | no    | the lid of the box
        sheep_line, told                | count  | sheep    | sheep     | no    | the shepherd's board
        boxes_text, counted             | count  | box      | boxes     | no    | the packing list
        calf_line, with_noun            | count  | calf     | calves    | no    | the stable door
        berry_line, count_text          | count  | berry    | berries   | no    | the basket's tag
        mouse_line, catch_text          | count  | mouse    | mice      | no    | the barn cat's diary
        """,
        (("p", "range 0,4"),),
        "str",
        (
            'if $p == 0:\n    return "$none $many"\nreturn f"{$p} $one" if $p == 1 else f"{$p} $many"',
            'if $p == 1:\n    return "1 $one"\nreturn f"{$p or \'$none\'} $many"',
            'noun = "$one" if $p == 1 else "$many"\nreturn f"{$p} {noun}" if $p else f"$none {noun}"',
        ),
        (
            "`$none $many`, `1 $one`, `2 $many` and so on, for $place.",
            'What does $place say for `$p`? "1 $one", but "3 $many", and "$none $many" instead of a zero.',
            "The number with its noun: $one for 1, $many for others; 0 is written as `$none`.",
            "Text for $place.\n\n- 0: `$none $many`\n- 1: `1 $one`\n- more: `4 $many`, with the number",
            "Tell how many there are: one is a $one, several are $many, and without any we write the word `$none` for the number.",
            "`$p` in words for $place, such as `2 $many`. Mind `1 $one` and `$none $many`.",
            "A count followed by $one or $many, whichever is right; zero reads `$none $many`.",
        ),
    ),
    Sketch(
        "ordinal",
        """
        names                          | p      | after     | what          | place
        floor_name, floor_text         | floor  | floor     | floor         | the lift's buttons
        day_name, camp_day             | day    | day       | day           | the camp's diary
        place_text, finishing_place    | place  | place     | place         | the medals of the regatta
        visit_text, visit_name         | number | visit     | visit         | the clinic's form
        lap_text, lap_name             | lap    | lap       | lap           | the stadium's screen
        edition, edition_text          | number | edition   | edition       | the title page
        """,
        (("p", "range 1,34"),),
        "str",
        (
            'if 10 <= $p % 100 <= 20:\n    ending = "th"\nelse:\n    ending = {1: "st", 2: "nd", 3: "rd"}.get($p % 10, "th")\nreturn f"{$p}{ending} $after"',
            'ending = "th"\nif $p % 100 not in (11, 12, 13):\n    ending = {1: "st", 2: "nd", 3: "rd"}.get($p % 10, "th")\nreturn f"{$p}{ending} $after"',
        ),
        (
            '"1st $after", "2nd $after", "3rd $after", "4th $after", "11th $after", "21st $after" ...',
            "The $what as an English ordinal, e.g. `22nd $after`. Mind 11, 12 and 13, which take `th`.",
            "How does $place call the $what number `$p`? `3rd $after`, `13th $after`, `23rd $after`.",
            "For $place: 1 -> `1st $after`, 2 -> `2nd $after`, and so on, as one says it in English.",
            "Name a $what by its number.\n\nIt ends in st, nd, rd or th as usual in English (11th to 13th too), and the word `$after` follows.",
            "`$p` with the right ending (st, nd, rd, th), a blank and `$after`.",
            "Ordinal text of a $what: 12 -> `12th $after`, 31 -> `31st $after`.",
        ),
    ),
    Sketch(
        "yes or no",
        """
        names                          | p       | yes          | no            | question                            | form | yt | nt
        wants_meal, is_attending       | reply   | yes,y,sure   | no,n,never    | a guest comes to the opening        | invitation | "yes", "y", "sure" | "no", "n", "never"
        smokes, ticked                 | answer  | yes,x,true   | no,-,false    | the patient smokes                  | clinic's form | "yes", "x", "true" | "no", "-", "false"
        is_fragile, handle_gently      | mark    | yes,f,1      | no,n,0        | the parcel is fragile               | parcel slip | "yes", "f", "1" | "no", "n", "0"
        is_vaccinated, vaccinated      | cell    | yes,ok,done  | no,none,open  | the dog is vaccinated               | kennel's card | "yes", "ok", "done" | "no", "none", "open"
        may_call, consented            | entry   | yes,ok,y     | no,not,n      | we may phone the customer           | insurance form | "yes", "ok", "y" | "no", "not", "n"
        """,
        (("p", "form <pick $yes,$no,YES,No> ||  <pick $yes,$no> || <pick maybe,,?>"),),
        "bool",
        (
            'answer = $p.strip().lower()\nif answer in ($yt):\n    return True\nif answer in ($nt):\n    return False\nraise ValueError("neither yes nor no")',
            'answer = $p.strip().lower()\nif answer not in ($yt, $nt):\n    raise ValueError(f"unclear: {answer}")\nreturn answer in ($yt)',
        ),
        (
            "True for any of $yes, False for any of $no, ValueError for everything else. Blanks around and capitals do not matter.",
            "Whether $question, by what was written on the $form: $yes mean it is so and $no the opposite. Ignore case and outer blanks; other texts are a ValueError.",
            "Read a tick on the $form. Yes is one of $yes; no is one of $no. In any case of letters, with spaces around or not. Raise ValueError when it is unclear.",
            "Does `$p` tell that $question?\n\nPeople write $yes or $no, in small letters or capitals and sometimes with blanks about it. Raises ValueError if it is none of them.",
            "Turn `$p` into a bool ($yes: True, $no: False), whatever the case, trimmed. ValueError if it says something different.",
            "On the $form stands $yes if $question, and $no if not; case and surrounding spaces are of no importance, anything else raises ValueError.",
        ),
        raises=("ValueError",),
    ),
    Sketch(
        "sign with a frame",
        """
        names                      | p      | k       | edge | what     | place
        board, sign                | text   | 9..20   | *    | text     | the gate of the orchard
        shop_sign, framed          | name   | 10..18  | #    | name     | the shop door
        plaque, name_board         | title  | 9..17   | =    | title    | the museum hall
        cabin_sign, sign_lines     | name   | 10..20  | +    | name     | each camp hut
        stall_board, framed        | word   | 9..16   | ~    | word     | the market stall
        """,
        (("p", "pick OPEN,Wet paint,Mia,Plums,To let,X,Fish"),),
        "list[str]",
        (
            'line = "$edge" * $k\nreturn [line, "$edge" + $p.center($k - 2) + "$edge", line]',
            'edge = "$edge"\nmiddle = edge + $p.center($k - 2) + edge\nreturn [edge * $k, middle, edge * $k]',
            'inside = $p.center($k - 2)\nreturn ["$edge" * $k, f"$edge{inside}$edge", "$edge" * $k]',
        ),
        (
            "Three lines for $place, $k wide: a row of `$edge`, the $what centred (`str.center`) between two `$edge`, a row of `$edge`.",
            "A sign with a frame of `$edge` round `$p`. Every line has $k characters, and the middle one has the text centred by `center` between its edges.",
            "The board at $place, as lines. It is $k characters wide in all, its frame is made of `$edge` and the $what stands in the middle (as `center` does it).",
            "Draw a sign.\n\n1. $k times `$edge`\n2. `$edge`, the $what centred with `str.center`, `$edge`\n3. like the first\n\nAll lines are equally long.",
            "Frame the $what with `$edge`, total width $k, three lines; the centring is that of `str.center`. Texts are short enough.",
            "What is painted at $place? Above and below $k `$edge` each; in between the $what, centred by `str.center` so that with one `$edge` at either end it has the same width.",
        ),
    ),
    Sketch(
        "table as lines",
        """
        names                           | p       | left    | right | kind                | count  | row               | end     | place
        price_list, price_lines         | prices  | 8..14   | 4..7  | Wash,Cut,Beard      | 5,60   | (service, price)  |  EUR    | the barber's window
        stock_table, shelf_list         | stock   | 9..14   | 4..6  | nails,hooks,rope    | 0,90   | (article, pieces) |  pcs    | the depot's door
        vote_table, result_lines        | votes   | 8..12   | 4..7  | Ida,Jon,Blank       | 0,90   | (name, votes)     |         | the town hall
        catch_table, harbour_list       | catches | 7..12   | 4..6  | cod,sole,eel        | 1,70   | (fish, kilos)     |  kg     | the harbour office
        herd_list, table_lines          | herd    | 8..13   | 4..6  | cows,goats,sheep    | 1,80   | (animal, number)  |         | the farm's board
        """,
        (("p", "tuples name=pick $kind;n=range $count"),),
        "list[str]",
        (
            'return [f"{name:<$left}{number:>$right}" for name, number in $p]',
            "return [name.ljust($left) + str(number).rjust($right) for name, number in $p]",
            "lines = []\nfor name, number in $p:\n    lines.append(name.ljust($left) + str(number).rjust($right))\nreturn lines",
        ),
        (
            "A table for $place, one line per $row: the first in $left columns from the left, the number flush right in $right.",
            "Lines for `$p`. Each tuple is $row; the name is padded to $left characters, the number padded on its left to $right.",
            "How is the list at $place printed? Name left in a column of $left, number right in a column of $right, nothing between the columns.",
            "Print $row tuples as aligned lines.\n\nColumn 1: $left wide, left-aligned. Column 2: $right wide, right-aligned.",
            "Every $row as a line with aligned columns (widths $left and $right, the second one to the right).",
            "The lines of a table with no header: names filled up with blanks to $left places, then the numbers, right-justified in $right places. `$p` holds $row.",
        ),
    ),
    Sketch(
        "lines that mention, except",
        """
        names                         | p       | q     | lines    | one    | not      | kind           | question
        damage_count, reports_of      | log     | part  | log      | line   | repaired | tyre,brake,lamp| open defects with this part
        open_orders, orders_for       | orders  | item  | orders   | order  | cancelled| rolls,cake,pie | orders with this item still stand
        sightings, seen_count         | diary   | bird  | diary    | entry  | maybe    | owl,kite,crane | sure sightings of this bird
        bookings_of, trips_with       | book    | boat  | book     | line   | void     | Gull,Tern,Skua | trips this boat really made
        visits_of, complaints         | notes   | room  | notes    | note   | solved   | 12,14,21       | complaints about this room wait
        """,
        (
            (
                "p",
                "forms <pick $kind> <pick late,$not,today> || <pick early,old> <pick $kind> <pick $not,again> || rain",
            ),
            ("q", "pick $kind"),
        ),
        "int",
        (
            'return sum($q in line and "$not" not in line for line in $p)',
            'count = 0\nfor line in $p:\n    if $q in line and "$not" not in line:\n        count += 1\nreturn count',
            'return len([line for line in $p if $q in line and "$not" not in line])',
        ),
        (
            'How many $question? A $one that also says "$not" is not counted.',
            "Count the lines in `$p` that contain `$q`, but none with the word $not in it.",
            'In the $lines, how often does `$q` occur, one $one counting once and those with "$not" not at all?',
            'Number of texts with `$q` in them.\n\n`$p` is the $lines, line by line. A line with "$not" anywhere is over and done with: leave it out.',
            'Go through the $lines: each $one that mentions `$q` counts, except where it reads "$not".',
            'We want to know how many $question. Written as "$not" somewhere in the line, it no longer counts; otherwise the line just has to contain `$q`.',
        ),
    ),
    Sketch(
        "first or last word",
        """
        names                        | p       | end   | index | what     | which            | example                  | answer | none
        surname, family_name         | name    | last  | -1    | name     | a jury member    | Eva Mia Hart             | hart   | unknown
        genus, plant_genus           | plant   | first | 0     | name     | a garden plant   | Rosa canina alba         | rosa   | unnamed
        street_kind, kind_of_street  | street  | last  | -1    | street   | an address       | Old Mill Lane            | lane   | road
        maker, brand                 | model   | first | 0     | model    | a hired car      | Volvo 240 blue           | volvo  | other
        rank, form_of_address        | person  | first | 0     | name     | a court guest    | Judge Ada Weir           | judge  | none
        material, made_of            | article | last  | -1    | article  | a museum piece   | Small jug clay           | clay   | mixed
        """,
        (
            (
                "p",
                "form <pick Rosa,Old,Judge> <pick Mill,mia,240> <pick Hart,CLAY,lane> || <pick Volvo,Iris> <pick X,alba> || <pick Ida,,  >",
            ),
        ),
        "str",
        (
            'words = $p.split()\nreturn words[$index].lower() if words else "$none"',
            'words = $p.lower().split()\nif not words:\n    return "$none"\nreturn words[$index]',
            'if not $p.strip():\n    return "$none"\nreturn $p.split()[$index].lower()',
        ),
        (
            'The $end word of the $what of $which, in small letters; "$none" if the text is blank.',
            "`$example` -> `$answer`. Nothing but blanks (or nothing) -> `$none`.",
            'We only care about the $end word of the $what, lower case: "$answer" for "$example". Say "$none" where no word is given.',
            'Sort key for $which: $end word, all small. Empty or blank gives "$none".',
            "What is the $end word of `$p`, without capitals? If there are no words at all, it is `$none`.",
            'Take the $what of $which apart.\n\nThe $end of its words is wanted, lowered. A field left blank yields "$none".',
            'From "$example" we need "$answer", i.e. the $end word in lower case, and "$none" from a blank field.',
        ),
    ),
    Sketch(
        "lines with a mark at the beginning",
        """
        names                         | p       | mark | lines          | what      | why
        urgent_lines, urgent_jobs     | jobs    | !    | job list       | urgent jobs  | the foreman starts with them
        done_tasks, ticked            | tasks   | x    | task sheet     | finished tasks | they can be crossed out
        answers, replies              | minutes | >    | court minutes  | replies | the defender asked for them
        paid_bills, settled           | bills   | +    | bill book      | paid bills | the book-keeper files them
        sold_lots, gone               | lots    | *    | auction list   | sold lots | they must be packed
        """,
        (
            (
                "p",
                "forms <pick $mark,$mark,-,><pick , ><pick wash van,Lot 3,send letter,lamp> || <pick lamp,oak> <pick $mark,now>",
            ),
        ),
        "list[str]",
        (
            'return [line[1:].strip() for line in $p if line.startswith("$mark")]',
            'found = []\nfor line in $p:\n    if line.startswith("$mark"):\n        found.append(line[1:].strip())\nreturn found',
            'return [line.removeprefix("$mark").strip() for line in $p if line[:1] == "$mark"]',
        ),
        (
            "The $what of the $lines: lines that begin with `$mark`, given without it and without blanks at the ends.",
            "Which are the $what? They have a `$mark` as first character; cut it off and trim the rest.",
            "`$p` are the lines of the $lines. A `$mark` right at the start marks the $what. Return their texts, stripped, in order.",
            "Pick the $what from the $lines, so that $why. They start with `$mark`, which is dropped together with the spaces around the text.",
            "Keep only what is marked with a leading `$mark`.\n\nThe mark itself goes away, and so do outer blanks.",
            "Texts after a `$mark` at the very beginning of a line, trimmed; other lines do not matter.",
        ),
    ),
    Sketch(
        "without comments and blank lines",
        """
        names                         | p       | mark | file           | reader            | what
        settings, real_lines          | lines   | #    | settings file  | the kiln          | settings
        orders_only, useful_lines     | lines   | ;    | cutting list   | the saw           | cuts
        commands, without_remarks     | lines   | %    | drill program  | the drill         | commands
        entries, clean_entries        | sheet   | #    | duty sheet     | the printer       | entries
        steps, usable_lines           | lines   | //   | loom pattern   | the loom          | steps
        """,
        (
            (
                "p",
                "forms <pick heat,cut,go> <pick 5,20,all> <pick $mark,$mark,now><pick slow,not yet, ok> || <pick , ><pick $mark,><pick x,old,> ||    ||  wait ",
            ),
        ),
        "list[str]",
        (
            'kept = []\nfor line in $p:\n    text = line.split("$mark")[0].strip()\n    if text:\n        kept.append(text)\nreturn kept',
            'texts = (line.partition("$mark")[0].strip() for line in $p)\nreturn [text for text in texts if text]',
            'return [text for line in $p if (text := line.split("$mark")[0].strip())]',
        ),
        (
            "Lines of a $file that matter to $reader: from `$mark` on all is a remark, blank lines count for nothing. Trimmed.",
            "The $what of a $file. Cut each line at its first `$mark`, strip it, and forget those with nothing left.",
            "What does $reader really read? Whatever follows a `$mark` is a comment up to the end of the line; empty lines are skipped, and outer blanks as well.",
            "Drop comments (`$mark` to the end of the line) and empty lines from `$p`; lines come back stripped.",
            "Clean the lines of a $file.\n\nA comment begins with `$mark`, wherever in the line. After removing it and the surrounding spaces, only lines with some text remain.",
            "Only the $what, please: no `$mark` remarks, not even behind a command, no lines of blanks, no spaces at either end.",
        ),
    ),
    Sketch(
        "what changed between two lists",
        """
        names                         | p       | q       | what      | one     | place              | kind
        crew_changes, changes         | before  | after   | crew      | sailor  | the harbour office | Ida,Jon,Kay,Lou,Mia
        stock_changes, shelf_changes  | old     | new     | shelf     | article | the shop           | soap,rope,nails,oil
        choir_changes, roll_changes   | spring  | autumn  | choir     | singer  | the choir's archive| Ben,Eva,Tom,Uma
        herd_changes, changed         | before  | now     | herd      | cow     | the farm book      | Bella,Daisy,Flora,Rosa
        show_changes, rehung          | earlier | later   | hall      | picture | the museum's diary | Storm,Dawn,Boats,Mill
        """,
        (("p", "many pick $kind"), ("q", "many pick $kind")),
        "list[str]",
        (
            'gone = [f"- {name}" for name in $p if name not in $q]\nadded = [f"+ {name}" for name in $q if name not in $p]\nreturn gone + added',
            'lines = []\nfor name in $p:\n    if name not in $q:\n        lines.append("- " + name)\nfor name in $q:\n    if name not in $p:\n        lines.append("+ " + name)\nreturn lines',
        ),
        (
            'What changed in the $what: first "- X" for each $one of `$p` that `$q` lacks, then "+ X" for each one that is new in `$q`.',
            "Compare `$p` and `$q`. Lines `- X` tell what is gone, in the order of `$p`; after them lines `+ X` tell what came, in the order of `$q`.",
            "Lines for $place about the $what: `- X` if a $one is only in `$p`, and below these `+ X` if only in `$q`. Those in both are not shown.",
            "Changes of the $what.\n\nEvery $one that left gives `- X`, every one that came gives `+ X`; all that left (as in `$p`) before all that came (as in `$q`).",
            'A $one missing from `$q` gets a line "- X", and then a $one not yet in `$p` gets "+ X". Nothing for the rest.',
            "How does the $what of `$q` differ from that of `$p`? Losses first (`- X`), gains last (`+ X`), each in the order of its own list.",
        ),
    ),
    Sketch(
        "acronym without small words",
        """
        names                       | p        | one         | example                      | short | why
        acronym, club_letters       | name     | club        | Union of Stable Owners       | USO   | it has to fit on a jersey
        short_title, court_letters  | title    | court       | Court of the Upper Rhine     | CUR   | clerks hate writing
        letters_of, agency_letters  | agency   | agency      | Office for Mines and Oil     | OMO   | the stamp is small
        hall_code, acronym          | hall     | hall        | Museum of Arts and Crafts    | MAC   | the tickets are narrow
        society_mark, abbreviation  | society  | society     | Friends of the Old Mill      | FOM   | the flag has little room
        """,
        (
            (
                "p",
                "form <pick Union,Museum,friends,Office> <pick of,for,of the> <pick Old,stable,Upper> <pick Mills,owners,Arts> || <pick Union,the> <pick Arts,mines> <pick and,for> <pick Crafts,oil> || Zoo",
            ),
        ),
        "str",
        (
            'small = {"of", "the", "and", "for"}\nreturn "".join(word[0].upper() for word in $p.split() if word not in small)',
            'letters = ""\nfor word in $p.split():\n    if word not in ("of", "the", "and", "for"):\n        letters += word[0].upper()\nreturn letters',
        ),
        (
            "`$example` -> `$short`: capital first letters, without the words of, the, and, for.",
            "Abbreviate a $one by its first letters in capitals. The words of, the, and, for (written small) do not count.",
            "What is the $one called for short? Initial letters of all words but of, the, and, for; always capitals.",
            "An acronym for a $one, because $why. Leave out the little words of, the, and, for.",
            'Letters that stand for `$p`.\n\n"$example" becomes "$short": one capital per word, nothing for of, the, and, for.',
            "Take the first letter of each word of `$p`, except of, the, and, for, and write them together in upper case.",
            "We call the $one by its initials, because $why; of, the, and, for are skipped, small letters are raised.",
        ),
    ),
    Sketch(
        "slug",
        """
        names                       | p       | sep | what      | place                      | length
        page_name, slug             | title   | -   | title     | the museum's web pages     | 8..16
        file_stem, slug             | heading | _   | heading   | the archive's scans        | 8..16
        link_name, short_link       | name    | -   | name      | the hotel's links          | 9..15
        photo_name, slug            | caption | _   | caption   | the photo drawer           | 8..16
        address_part, slug          | subject | .   | subject   | the office's mailboxes     | 8..16
        """,
        (
            (
                "p",
                "form <pick Blue,Our,Old ><pick  Vase, boat's,12> <pick & Co,Room!,at Sea> || <pick Mill, Tea-time ,A.B.,>",
            ),
        ),
        "str",
        (
            'clean = "".join(c if c.isalnum() else " " for c in $p.lower())\nreturn "$sep".join(clean.split())',
            'words, word = [], ""\nfor c in $p.lower() + " ":\n    if c.isalnum():\n        word += c\n    elif word:\n        words.append(word)\n        word = ""\nreturn "$sep".join(words)',
        ),
        (
            "A name for $place made of the $what: lower case, letters and digits only, one `$sep` for each run of other signs, none at the ends.",
            "Turn `$p` into a slug with `$sep` between the words. Everything but letters and digits separates words.",
            '"Old Vase & Co" -> "old${sep}vase${sep}co". All small; whatever is no letter or digit counts as a gap, and a gap, however wide, is one `$sep`.',
            "How would the $what be called in $place? Small letters and digits stay, stretches of anything else turn into a single `$sep`, but not at the beginning or the end.",
            "Slug of a $what.\n\n1. lower case\n2. signs other than letters and digits part the words\n3. the words are joined with `$sep`",
            "For $place: the words of the $what (runs of letters and digits) in small letters, `$sep` between them.",
        ),
    ),
    Sketch(
        "next free label",
        """
        names                        | p       | q       | one    | taken              | sep | kind           | place
        free_name, new_scan_name     | name    | used    | scan   | already archived   | -   | deed,map,plan  | the archive
        new_bed_label, free_label    | wanted  | beds    | bed    | in the garden      | _   | rose,bean,leek | the nursery
        free_account, desk_account   | wanted  | given   | user   | given to others    | .   | ida,jon,kay    | the office
        tank_name, free_tank         | name    | tanks   | tank   | on other tanks     | -   | carp,eel,koi   | the aquarium
        mould_name, free_mould       | name    | moulds  | mould  | used up            | _   | jug,bowl,tile  | the pottery
        """,
        (("p", "pick $kind"), ("q", "many pick $kind,$kind,$kind")),
        "str",
        (
            'if $p not in $q:\n    return $p\nreturn f"{$p}$sep{$q.count($p) + 1}"',
            'same = $q.count($p)\nreturn f"{$p}$sep{same + 1}" if same else $p',
            'count = 1\nfor other in $q:\n    if other == $p:\n        count += 1\nreturn $p if count == 1 else $p + "$sep" + str(count)',
        ),
        (
            "Label of a further $one at $place: `$p` itself if nobody has it; if `$q` holds it once, `NAME${sep}2`, twice, `NAME${sep}3` and so on.",
            "The names in `$q` are $taken. A $one with a new name just gets it. Otherwise add `$sep` and a number: one more than how often the name occurs there.",
            "What is the next $one called? `$p`, or with `${sep}2` behind it when `$q` has it once, `${sep}3` when twice ...",
            "Number a repeated name.\n\n`$q` are those $taken, repeats included. The first keeps plain `$p`, the second is `$p` with `${sep}2`, the third with `${sep}3`.",
            "How many times is `$p` in `$q`? Never: return it as it is. Else append `$sep` and that many plus one.",
            "A name for a $one in $place: unchanged when it is new, otherwise followed by `$sep` and which one it now is (2 for the second).",
        ),
    ),
    Sketch(
        "palindromic plate",
        """
        names                           | p      | thing            | one     | signs              | fun
        is_mirror_plate, lucky_plate    | plate  | number plate     | car     | blanks and dashes  | the garage gives a free wash
        reads_both_ways, lucky_tag      | tag    | ear tag          | sheep   | blanks and dashes  | the shepherd keeps it
        is_mirror_ticket, wins_prize    | ticket | cloakroom ticket | coat    | dashes and blanks  | the theatre gives a sweet
        same_backwards, special_lot     | lot    | lot number       | lot     | dashes and blanks  | the auctioneer rings a bell
        turns_round, is_mirrored        | code   | locker code      | locker  | blanks and dashes  | the gym gives it to its oldest member
        """,
        (
            (
                "p",
                "form <pick AB,K7,a> <pick 1,22,3>-<pick BA,7k,A> || <pick OTTO,n0n,AB-ba,X-Y,1 2-1,-> || <digits 3>-1",
            ),
        ),
        "bool",
        (
            'signs = $p.replace("-", "").replace(" ", "").lower()\nreturn signs == signs[::-1]',
            'signs = [c.lower() for c in $p if c not in " -"]\nreturn signs == list(reversed(signs))',
        ),
        (
            "Does a $thing read the same backwards? $signs are passed over, and so is the size of letters.",
            "True if `$p` is the same from both ends, apart from $signs and upper or lower case.",
            'The $thing of a $one is special if it is a palindrome: "AB 22-ba" is. Do not look at case, $signs.',
            "If the $thing is a mirror of itself, $fun. Is it? Ignore $signs, and do not distinguish capitals.",
            "Check a $thing.\n\nLeave out $signs, treat small and capital letters alike; is it then the same when reversed?",
            "Whether the $one has a $thing that can be read from right to left as well (ignoring case and $signs).",
        ),
    ),
    Sketch(
        "longest line",
        """
        names                         | p        | lines     | one      | why
        widest_label, longest_label   | labels   | labels    | label    | the tape must be wide enough for it
        longest_title, widest_title   | titles   | titles    | title    | the poster is planned round it
        longest_name, widest_name     | names    | names     | name     | the badge is made to its measure
        longest_wish, wordiest        | wishes   | wishes    | wish     | it decides how big the card is
        longest_remark, widest_remark | remarks  | remarks   | remark   | the column depends on it
        """,
        (("p", "forms <pick , ><pick oak,Ida,red jug,Uma King,plum  ,old mill lane,> || <pick fig,elm,ash> "),),
        "str",
        (
            'return max((line.strip() for line in $p), key=len, default="")',
            'longest = ""\nfor line in $p:\n    if len(line.strip()) > len(longest):\n        longest = line.strip()\nreturn longest',
        ),
        (
            'The longest of the $lines, not counting blanks at the ends and returned without them; the earliest of equals, "" for none.',
            "Which $one needs the most room? Strip them first. With a tie it is the first one; nothing there gives an empty text.",
            "We look for the longest $one, since $why. Outer blanks are cut off and do not count; of several that long take the one that comes first. No $lines: an empty string.",
            'Find the widest entry of `$p`, trimmed.\n\nFirst wins among equally long ones. "" if the list is empty.',
            "The $one with most characters after trimming (trimmed in the result too), the first of them, or an empty text without any.",
            "`$p` are the $lines. Return the one of greatest length, stripped, measured without its outer spaces; earlier beats later; an empty text if there is none.",
        ),
    ),
    Sketch(
        "sorted by surname",
        """
        names                            | p        | many      | one     | place                   | why
        by_surname, bench_list           | judges   | judges    | judge   | the court's door        | nobody takes offence
        sorted_donors, thank_you_order   | donors   | donors    | donor   | the thank-you board     | donors find themselves
        waiting_list, by_family          | patients | patients  | patient | the doctor's list       | the nurse finds the card
        crew_list, crew_by_surname       | crew     | sailors   | sailor  | the ship's papers       | the customs want it so
        ballot_order, by_surname         | people   | candidates| candidate | the ballot paper      | the law says so
        """,
        (
            (
                "p",
                "forms <pick Ida,Ben,Eva,Jon> <pick King,moor,Hart,Weir> || <pick Ida,Ben> <pick Lou,Mia> <pick King,Hart>",
            ),
        ),
        "list[str]",
        (
            "return sorted($p, key=lambda name: (name.split()[-1].lower(), name))",
            "keyed = [(name.split()[-1].lower(), name) for name in $p]\nreturn [name for _, name in sorted(keyed)]",
            "ordered = sorted($p)\nordered.sort(key=lambda name: name.split()[-1].lower())\nreturn ordered",
        ),
        (
            "The $many by surname (last word, ignoring case); equal surnames by the whole name.",
            "In which order do the $many stand on $place? By the last word of the name, small and capital letters alike, then by the full name.",
            "Sort `$p` as on $place, by surname. That is the last part of the name, compared without case; namesakes follow in order of their full names.",
            "Order the $many by family name, so that $why. Capitals make no difference there. For the same family the whole text decides.",
            "Names of $many, sorted.\n\nFirst key: the last word in lower case. Second key: the name as it is written.",
            "Each $one is given as `Ida King` or `Ida Lou King`. Put them in alphabetical order of the last word, whatever its case, and within one surname by the entire name.",
        ),
    ),
    Sketch(
        "letters moved along the alphabet",
        """
        names                      | p      | k     | what      | who
        scrambled, secret_note     | note   | 2..13 | note      | the camp's scouts
        hidden_price, price_code   | code   | 2..12 | price code | the antique dealer
        locker_word, coded         | word   | 3..12 | word      | the swimming pool
        seal, coded_mark           | mark   | 2..12 | mark      | the customs house
        coded_entry, coded         | entry  | 3..13 | entry     | the lighthouse keeper
        """,
        (("p", "form <pick MEET,OAK,XYZ> <pick AT,12,ZOO> <letters 3> || <letters 4> || <letters 2>-<digits 2>"),),
        "str",
        (
            'return "".join(chr((ord(c) - 65 + $k) % 26 + 65) if c.isalpha() else c for c in $p)',
            'coded = ""\nfor c in $p:\n    if c.isalpha():\n        c = chr((ord(c) - ord("A") + $k) % 26 + ord("A"))\n    coded += c\nreturn coded',
            'alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\nreturn "".join(alphabet[(alphabet.index(c) + $k) % 26] if c in alphabet else c for c in $p)',
        ),
        (
            "Every capital letter moves $k places on in the alphabet, from Z back to A; digits and the like stay.",
            "The secret of $who: each letter of the $what is replaced by the one $k further on, beginning anew at A after Z. There are only capitals; other signs remain.",
            "Encode `$p` by shifting its letters (A to Z, all capitals) by $k, going round at the end. Anything else is kept.",
            "How does the $what look in the code of $who, $k letters onward, with A following Z? Blanks, digits, dashes unchanged.",
            "Code a $what.\n\nLetters are capitals and go $k steps forward, wrapping around; all other signs do not change.",
            "Rotate the alphabet by $k for the $what (upper case), leaving what is no letter as it is.",
        ),
    ),
    Sketch(
        "digits spelled out",
        """
        names                        | p       | sep | thing          | where                     | example | word
        spoken, spelled              | number  | -   | room number    | over the hotel's telephone | 207    | two-zero-seven
        dictated, read_out           | number  | +   | claim number   | to the insurance clerk    | 41      | four+one
        announce, called_number      | ticket  | -   | ticket number  | through the loudspeaker   | 305     | three-zero-five
        radio_number, spoken         | berth   | .   | berth number   | by the port's radio       | 18      | one.eight
        gate_words, spoken_gate      | gate    | _   | gate number    | at the airport            | 96      | nine_six
        """,
        (("p", "range 0,2500"),),
        "str",
        (
            'words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]\nreturn "$sep".join(words[int(digit)] for digit in str($p))',
            'words = "zero one two three four five six seven eight nine".split()\nspoken = []\nfor digit in str($p):\n    spoken.append(words[int(digit)])\nreturn "$sep".join(spoken)',
        ),
        (
            "$example -> `$word`, and so on for every $thing.",
            "Spell the $thing digit by digit in English words, with `$sep` in between, as it is said $where.",
            "How is `$p` read out $where? One word (zero to nine) per digit, joined by `$sep`.",
            "We say a $thing one digit at a time $where: for $example that is `$word`.",
            "Digits in words.\n\nEach digit of `$p` by its English name, in small letters; `$sep` stands between two of them.",
            "A $thing for saying aloud, e.g. `$word` for $example.",
            "The words for the digits of the $thing, zero up to nine, separated with `$sep`.",
        ),
    ),
    Sketch(
        "template filled from a dict",
        """
        names                          | p        | q       | open | close | what           | none  | fields
        filled_letter, fill_in         | letter   | fields  | {    | }     | form letter    | ____  | name,day,sum
        filled_notice, notice_text     | notice   | values  | <<   | >>    | notice         | ...   | name,day,sum
        contract_text, filled_contract | contract | entries | [    | ]     | contract       | ____  | name,day,sum
        card_text, filled_card         | card     | words   | %    | %     | invitation     | ?     | name,day,sum
        poster_text, filled_poster     | poster   | facts   | *    | *     | poster         | TBA   | name,day,sum
        """,
        (
            (
                "p",
                "pick Dear ${open}name${close},See you on ${open}day${close},${open}name${close}: ${open}sum${close} euros,Pay ${open}sum${close} by ${open}day${close},Closed",
            ),
            ("q", "map pick $fields=pick Ida,Monday,40,Mr King"),
        ),
        "str",
        (
            'for key, value in $q.items():\n    $p = $p.replace("$open" + key + "$close", value)\nreturn $p',
            'text = $p\nfor key in $q:\n    gap = "$open" + key + "$close"\n    text = text.replace(gap, $q[key])\nreturn text',
        ),
        (
            "Fill in the $what: `${open}name${close}` is replaced by what `$q` says for `name`, and so for all its keys. Places without a value stay.",
            "The $what has gaps such as `${open}day${close}`. Put the value of `day` in `$q` there; gaps that `$q` does not know are left as they are.",
            "`$p` with each `${open}key${close}` turned into the value of that key in `$q`.",
            "How does the $what read when the values from `$q` stand in its gaps? A gap is a key between `$open` and `$close`; unknown gaps are kept.",
            "Complete a $what.\n\nFor every key of `$q`, `${open}key${close}` becomes its value, everywhere in the text. Nothing else changes.",
            "Write the entries of `$q` over the gaps in the $what, which look like `${open}sum${close}`; whatever has no entry remains.",
        ),
    ),
)
