"""Methods of small keepers of something: tanks, queues, stocks, accounts, bookings, slide shows."""

from greenroom_tiny.sketches.sketch import Sketch

SKETCHES: tuple[Sketch, ...] = (
    Sketch(
        "as much as fits",
        """
        names                | class     | cap      | held    | n      | what    | place      | unit   | into
        fill, pour_in, add   | RainTank  | capacity | level   | litres | water   | tank       | litres | poured in
        load, put_on, add    | Trailer   | max_load | loaded  | kilos  | gravel  | trailer    | kilos  | loaded
        stack, store, put_in | HayLoft   | places   | bales   | count  | hay     | loft       | bales  | brought up
        charge, add_charge   | Battery   | full     | stored  | amount | energy  | battery    | units  | charged
        refuel, fill_up      | FuelTank  | size     | fuel    | litres | diesel  | tank       | litres | refuelled
        shovel_in, deliver   | CoalShed  | room     | inside  | sacks  | coal    | shed       | sacks  | delivered
        """,
        (("n", "range 1,25"),),
        "int",
        (
            "added = min($n, self.$cap - self.$held)\nself.$held += added\nreturn added",
            "room = self.$cap - self.$held\nif $n > room:\n    $n = room\nself.$held += $n\nreturn $n",
            "before = self.$held\nself.$held = min(self.$cap, before + $n)\nreturn self.$held - before",
        ),
        (
            "As much of the $what as fits goes into the $place; tells how many $unit that was.",
            "`$n` more $unit are $into, but never more than there is room for. Returns how many really went in.",
            "How many $unit of the $what went in? The $place stops at its `$cap`, the rest is left outside.",
            "Take in $what until the $place is full.\n\nReturns the $unit added, which may be fewer than `$n`.",
            "Put `$n` $unit into the $place and return how many of them found room.",
            "Somebody brings `$n` $unit. What is above the `$cap` is sent back: return only what was $into.",
            "`$n` $unit of $what arrive. Keep what we can hold, and say how many $unit we took.",
        ),
        around="class $class:\n    def __init__(self, $cap: int, $held: int) -> None:\n        self.$cap = $cap\n        self.$held = $held",
        made=(("cap", "range 10,30"), ("held", "range 0,10")),
    ),
    Sketch(
        "all or nothing out of it",
        """
        names                 | class      | held    | n       | what         | place     | taken
        take, take_out        | SeedBin    | grams   | wanted  | grams        | bin       | taken out
        use, tear_off         | ClothRoll  | metres  | length  | metres       | roll      | cut off
        spend, pay            | GiftCard   | credit  | price   | euros        | card      | paid
        draw, release         | Reservoir  | volume  | amount  | cubic metres | reservoir | let out
        sell, hand_out        | TicketRoll | tickets | count   | tickets      | roll      | sold
        burn, take_logs       | WoodPile   | logs    | needed  | logs         | pile      | taken
        """,
        (("n", "range 0,20"),),
        "bool",
        (
            "if $n > self.$held:\n    return False\nself.$held -= $n\nreturn True",
            "enough = self.$held >= $n\nif enough:\n    self.$held -= $n\nreturn enough",
        ),
        (
            "Take `$n` off the `$held` if there is enough of it, and say whether there was.",
            "`$n` $what are $taken, but only if the $place still has that many. True if it worked.",
            "All or nothing: with too few $what in the $place nothing is $taken and the answer is False.",
            "Were the `$n` $what $taken? A $place that holds fewer stays as it is.",
            "Reduce what the $place holds.\n\nReturns False, without changing anything, when the $place has fewer than `$n` $what, else True.",
            "Somebody wants `$n` $what. Either they get all of them or none; return which (True for all).",
            "True and `$n` $what fewer in the $place, or False if that would take it below zero.",
        ),
        around="class $class:\n    def __init__(self, $held: int) -> None:\n        self.$held = $held",
        made=(("held", "range 0,20"),),
    ),
    Sketch(
        "join the line, urgent ones in front",
        """
        names              | class        | waiting  | who     | fast      | person  | line         | kind                 | served
        join, arrive       | Surgery      | patients | patient | urgent    | patient | waiting room | Ada,Ben,Cleo,Dov,Eve | seen
        add, drop_off      | RepairDesk   | bicycles | bike    | express   | bike    | queue        | Red,Kids,Cargo,Racer | repaired
        enqueue, submit    | PrintRoom    | jobs     | job     | rush      | job     | pile         | menu,flyer,card,form | printed
        queue_up, register | CustomsGate  | trucks   | truck   | priority  | truck   | line         | T1,T2,T5,T8          | checked
        enter, line_up     | LiftStation  | skiers   | skier   | has_pass  | skier   | queue        | Kim,Lou,Max,Nia      | let on
        dock, announce     | HarbourPilot | ships    | ship    | emergency | ship    | line         | Aida,Luna,Orca,Vega  | guided in
        """,
        (("who", "pick $kind"), ("fast", "flag")),
        "list[str]",
        (
            "if $fast:\n    self.$waiting.insert(0, $who)\nelse:\n    self.$waiting.append($who)\nreturn self.$waiting",
            "position = 0 if $fast else len(self.$waiting)\nself.$waiting.insert(position, $who)\nreturn self.$waiting",
        ),
        (
            "A new $person goes to the end of the $line, or to the very front if `$fast`. Returns the whole $line.",
            "Another $person comes. Normally last in the $line; with `$fast` it is the next to be $served.\n\nReturns the $line.",
            "Who is waiting now that `$who` is here too? `$fast` means ahead of all the others, otherwise behind them.",
            "The $line with the new $person in it: at the back, unless `$fast` is set, then first of all.",
            "Put `$who` into the $line and return `$waiting` as it is then. Those with `$fast` skip everybody.",
            "Let a $person join the ${line}. They are $served in order, from the front, so `$fast` ones have to be put there. Return the list.",
            "Add `$who` (in front of everyone if `$fast`) and give back the list of $waiting.",
        ),
        around="class $class:\n    def __init__(self, $waiting: list[str]) -> None:\n        self.$waiting = list($waiting)",
        made=(("waiting", "many pick $kind"),),
    ),
    Sketch(
        "sell from stock by name",
        """
        names              | class        | stock  | item   | n      | things | thing  | kind                   | done   | place
        sell, take         | ToolShop     | stock  | tool   | count  | tools  | tool   | saw,drill,axe          | sold   | shop
        dispense, hand_out | Pharmacy     | packs  | drug   | number | packs  | drug   | Ibu,Para,Nova          | handed | pharmacy
        issue, give        | Depot        | parts  | part   | wanted | parts  | part   | bolt,belt,pump         | issued | depot
        pick, remove       | Greenhouse   | plants | sort   | amount | plants | sort   | rose,aster,lily        | sold   | greenhouse
        ship, send_off     | YarnStore    | balls  | colour | count  | balls  | colour | red,blue,grey          | sent   | store
        rent_out, take_out | CostumeStore | pieces | piece  | number | pieces | piece  | hat,cape,mask          | taken  | store
        """,
        (("item", "pick $kind,none"), ("n", "range 1,7")),
        "int",
        (
            'if $item not in self.$stock:\n    raise KeyError($item)\nif $n > self.$stock[$item]:\n    raise ValueError("not enough")\nself.$stock[$item] -= $n\nreturn self.$stock[$item]',
            'left = self.$stock[$item] - $n\nif left < 0:\n    raise ValueError("not enough")\nself.$stock[$item] = left\nreturn left',
        ),
        (
            "How many are left after `$n` of the $thing are $done? KeyError for a $thing we do not have, ValueError if there are too few.",
            "Take `$n` of one $thing off the shelves of the $place and return how many of it remain.\n\nRaises KeyError if the $place does not know the $thing and ValueError if it has fewer than that.",
            "`$n` $things of this $thing leave the $place. Returns what is still there of it; an unknown $thing is a KeyError, more than we have a ValueError.",
            "Book out `$n` of `$item`, and return its new number. Unknown: KeyError. Not enough: ValueError, and nothing changes.",
            "Lower the number of `$item` in `$stock` by `$n` and return it. It can fall to 0 but not further (ValueError), and it must exist at all (KeyError).",
            "Someone asks for `$n` of one $thing. Nothing must go below zero, so raise ValueError then; KeyError if we never had it. Gives the rest of this $thing.",
            "The rest of a $thing after $n were $done.\n\nKeyError: no such $thing. ValueError: fewer than `$n` there.",
        ),
        ("KeyError", "ValueError"),
        around="class $class:\n    def __init__(self, $stock: dict[str, int]) -> None:\n        self.$stock = $stock",
        made=(("stock", "map pick $kind=range 0,9"),),
    ),
    Sketch(
        "account with overdraft",
        """
        names                | class         | bal     | limit     | n      | who        | thing   | unit    | paid
        withdraw, pay_out    | Account       | balance | overdraft | amount | customer   | account | euros   | withdrawn
        charge, use_minutes  | PhonePlan     | minutes | reserve   | used   | caller     | plan    | minutes | used up
        take_hours, time_off | FlexTime      | hours   | may_owe   | wanted | employee   | account | hours   | taken off
        consume, heat        | PrepaidMeter  | credit  | emergency | cost   | household  | meter   | pence   | used
        buy, put_on_tab      | ClubTab       | credit  | tab_limit | price  | member     | tab     | cents   | spent
        """,
        (("n", "range 1,30"),),
        "int",
        (
            "if self.$bal - $n >= -self.$limit:\n    self.$bal -= $n\nreturn self.$bal",
            "left = self.$bal - $n\nif left < -self.$limit:\n    return self.$bal\nself.$bal = left\nreturn left",
            "if $n <= self.$bal + self.$limit:\n    self.$bal -= $n\nreturn self.$bal",
        ),
        (
            "Take `$n` off the $thing, which may go as far as `$limit` below zero but no further. If it would, nothing happens. Returns the `$bal`.",
            "The `$bal` after `$n` $unit were $paid. The $who may owe up to `$limit` $unit; whatever goes beyond that is refused and leaves the `$bal` alone.",
            "What does the $thing stand at once `$n` $unit are gone? It may fall to minus `$limit` at the lowest, otherwise the request is ignored.",
            "Let the $who have `$n` $unit.\n\nOwing is fine down to `-$limit`. A request for more changes nothing. Returns the new `$bal`.",
            "`$n` $unit are to be $paid: do it only if the $who does not owe more than `$limit` afterwards. Return the `$bal` in any case.",
            "Reduce the `$bal` by `$n`, unless that takes it under minus `$limit`; return it.",
            "The $who wants `$n` $unit and has `$bal` plus what may be owed, the `$limit`. Return what the `$bal` is then (unchanged if it was too much).",
        ),
        around="class $class:\n    def __init__(self, $bal: int, $limit: int) -> None:\n        self.$bal = $bal\n        self.$limit = $limit",
        made=(("bal", "range -5,20"), ("limit", "range 5,15")),
    ),
    Sketch(
        "book a day while there is room",
        """
        names                | class       | places  | booked   | day   | thing     | things    | guest    | kind            | where
        book, reserve        | Campsite    | pitches | taken    | night | pitch     | pitches   | camper   | Fri,Sat,Sun     | campsite
        reserve, book_car    | CarHire     | cars    | rented   | day   | car       | cars      | customer | Mon,Tue,Wed     | firm
        enrol, sign_up       | DiveSchool  | seats   | divers   | trip  | seat      | seats     | diver    | reef,cave,wreck | boat
        appoint, add_visit   | DentalClinic | slots  | visits   | day   | slot      | slots     | patient  | Mon,Thu,Fri     | clinic
        book_stall, let      | FleaMarket  | stalls  | let_out  | date  | stall     | stalls    | trader   | 3 May,7 May     | market
        register, accept     | Kennel      | boxes   | dogs     | week  | box       | boxes     | dog      | W1,W2,W3        | kennel
        """,
        (("day", "pick $kind"),),
        "bool",
        (
            "count = self.$booked.get($day, 0)\nif count >= self.$places:\n    return False\nself.$booked[$day] = count + 1\nreturn True",
            "if self.$booked.get($day, 0) < self.$places:\n    self.$booked[$day] = self.$booked.get($day, 0) + 1\n    return True\nreturn False",
        ),
        (
            "One more $thing for this ${day}, if any is left. True if the $guest got it.",
            "Reserve a $thing for the given ${day}.\n\nThe $where has the same number of $things every $day (`$places`); `$booked` counts the taken ones. False if all of them are gone.",
            "Can the $guest still have a $thing? If so count it in `$booked` and return True, else False.",
            "A $guest asks for a $thing. A $day without an entry has nothing booked yet, and no $day may have more than `$places` of them. Say whether it worked.",
            "Book one $thing on `$day`; False when it is full up.",
            "True if there was a free $thing on that $day, which is then taken. We have `$places` of them each ${day}.",
            "Accept the $guest for that $day unless all `$places` are taken, and tell which of the two it was (True: accepted).",
        ),
        around="class $class:\n    def __init__(self, $places: int, $booked: dict[str, int]) -> None:\n        self.$places = $places\n        self.$booked = $booked",
        made=(("places", "range 1,4"), ("booked", "map pick $kind=range 0,4")),
    ),
    Sketch(
        "one vote each",
        """
        names             | class         | votes    | by      | who     | option   | voter   | thing     | kind               | people
        vote, cast        | VillageElection | votes  | voter   | voter   | party    | villager | party    | Oak,Elm,Fir        | Ida,Jon,Kay
        choose, name_pick | NamingContest | choices  | visitor | visitor | name     | visitor | name      | Bruno,Nala,Zuri    | Ann,Bob,Cid
        rate, back        | FlowerShow    | ballots  | judge   | judge   | bouquet  | judge   | bouquet   | peony,tulip,iris   | J1,J2,J3
        vote_for, elect   | CraftGuild    | ballots  | member  | member  | master   | member  | candidate | Roth,Vogt,Sachs    | Max,Nia,Ole
        decide, put_vote  | TenantMeeting | ballots  | tenant  | tenant  | proposal | tenant  | proposal  | roof,lift,yard     | 1A,2B,3C
        """,
        (("who", "pick $people"), ("option", "pick $kind")),
        "int",
        (
            "if $who not in self.$votes:\n    self.$votes[$who] = $option\nreturn list(self.$votes.values()).count($option)",
            "self.$votes.setdefault($who, $option)\nreturn sum(choice == $option for choice in self.$votes.values())",
        ),
        (
            "Every $voter votes once; only the first vote counts. Returns how many votes the $thing has now.",
            "Note what `$who` votes for, unless the $voter has voted before, and return the number of votes for `$option`.",
            "How many are for this $thing, with this vote? A $voter who comes a second time changes nothing.",
            "`$votes` says for each $voter what they voted for. Add this vote if it is their first. The result is the count for `$option`.",
            "Cast a vote.\n\nA $voter cannot change it later: second votes are ignored. Returns the votes that `$option` has then.",
            "The votes for `$option` after `$who` has voted for it. Nobody has more than one vote, and the earlier one stands.",
            "Take down one vote (first come, no changing of minds) and tell how many the $thing has.",
        ),
        around="class $class:\n    def __init__(self, $votes: dict[str, str]) -> None:\n        self.$votes = $votes",
        made=(("votes", "map pick $people=pick $kind"),),
    ),
    Sketch(
        "drains by the minute",
        """
        names               | class      | level   | n       | rate | thing    | what    | unit    | doing        | steps
        run, drive          | GolfCart   | charge  | minutes | 2..5 | battery  | percent | percent | driving      | minute
        burn, light         | OilLamp    | oil     | hours   | 3..9 | lamp     | oil     | grams   | burning      | hour
        sweep, work         | StreetSweeper | water | streets | 4..9 | tank    | water   | litres  | sweeping     | street
        print_pages, run    | Printer    | ink     | posters | 2..6 | cartridge | ink    | drops   | printing     | poster
        dive, breathe       | AirBottle  | air     | minutes | 3..7 | bottle   | air     | litres  | diving       | minute
        spray, treat        | Sprayer    | mixture | rows    | 3..8 | canister | mixture | litres  | spraying     | row
        """,
        (("n", "range 0,20"),),
        "int",
        (
            "self.$level = max(0, self.$level - $rate * $n)\nreturn self.$level",
            "used = $n * $rate\nif used > self.$level:\n    used = self.$level\nself.$level -= used\nreturn self.$level",
        ),
        (
            "How much $what is left after `$n` more ${steps}s of ${doing}? Each $steps takes $rate $unit, and an empty $thing stays at 0.",
            "$rate $unit of the `$level` go for every ${steps}. Returns the rest, never below 0.",
            "The `$level` of the $thing after $doing for `$n`. A $steps costs $rate.",
            "Use up $what.\n\n${rate} for each $steps, until the $thing is empty. Returns what remains.",
            "We are $doing for `$n` ${steps}s, which needs $rate $unit each. Lower the `$level` (0 at least) and return it.",
            "Each $steps of $doing uses $rate $unit, so that we know how much the $thing still holds; it can run dry but not go negative.",
            "Subtract what `$n` ${steps}s cost, at $rate a ${steps}, and return the remaining `$level`, or 0 if it was not enough.",
        ),
        around="class $class:\n    def __init__(self, $level: int) -> None:\n        self.$level = $level",
        made=(("level", "range 20,100"),),
    ),
    Sketch(
        "next picture, wrapping around",
        """
        names               | class       | things   | pos     | n     | thing   | show      | doing      | again
        skip, forward       | SlideShow   | slides   | current | count | slide   | show      | shown      | first
        turn, advance       | Carousel    | horses   | front   | steps | horse   | carousel  | in front   | first
        rotate, move_on     | WatchRota   | guards   | on_duty | days  | guard   | rota      | on duty    | first
        roll, spin          | BagBelt     | bags     | index   | steps | bag     | belt      | at the desk | first
        pass_on, hand_on    | CupHolders  | holders  | holder  | years | holder  | list      | the holder | first
        step, cycle         | AdPillar    | posters  | visible | turns | poster  | pillar    | visible    | first
        """,
        (("n", "range -4,9"),),
        "str",
        (
            "self.$pos = (self.$pos + $n) % len(self.$things)\nreturn self.$things[self.$pos]",
            "self.$pos += $n\nself.$pos %= len(self.$things)\nreturn self.$things[self.$pos]",
        ),
        (
            "Which $thing is $doing after `$n` more? Behind the last comes the $again one again; a negative number goes backwards.",
            "Go on by `$n` (back if it is below zero) and return the $thing there. The $show goes round and round.",
            "Move `$pos` on by `$n` $things, round past either end, and return that ${thing}.",
            "The $show has no end: after the last $thing the $again follows.\n\nMoves by `$n`, in either direction, and returns the $thing that is $doing then.",
            "`$n` further (or back, when negative), in a circle; gives the $thing we end up with.",
            "`$pos` is the index of the $thing $doing now. Shift it by `$n`, wrapping around at both ends. The result is the $thing itself.",
            "The $thing that is $doing `$n` places later, counting on from the start when the $things run out (and from the end when going back).",
        ),
        around="class $class:\n    def __init__(self, $things: list[str], $pos: int) -> None:\n        self.$things = $things\n        self.$pos = $pos",
        made=(("things", "words1"), ("pos", "range 0,0")),
    ),
    Sketch(
        "belt forward, stops at its ends",
        """
        names               | class        | last   | pos     | n      | thing    | unit    | low    | high
        move, drive         | Crane        | length | pos     | metres | crane    | metres  | start  | end of its rail
        climb, go           | WindowLift   | top    | floor   | floors | lift     | floors  | ground | top
        turn, dim           | StageLight   | bright | setting | steps  | light    | steps   | dark   | full brightness
        shift, feed         | ConveyorBelt | end    | place   | places | belt     | places  | start  | end
        raise_by, crank     | Awning       | longest | out    | turns  | awning   | turns   | wall   | full length
        adjust, set_by      | DentistChair | highest | height | notches | chair   | notches | bottom | top
        """,
        (("n", "range -12,12"),),
        "int",
        (
            "self.$pos = max(0, min(self.$last, self.$pos + $n))\nreturn self.$pos",
            "wanted = self.$pos + $n\nif wanted < 0:\n    wanted = 0\nelif wanted > self.$last:\n    wanted = self.$last\nself.$pos = wanted\nreturn wanted",
        ),
        (
            "Move the $thing by `$n` $unit, forwards or (negative) back. It stops at 0 and at `$last`. Returns where it is.",
            "Where is the $thing after `$n` more $unit? It cannot go beyond its ends, 0 and `$last`.",
            "`$n` $unit further, but the $thing is blocked at the $high (`$last`) and at the $low (0); gives the new `$pos`.",
            "Change `$pos` by `$n`.\n\nBelow 0 or above `$last` there is nothing, so the $thing stays at the end it reached. Returns `$pos`.",
            "The new `$pos` of the $thing: `$n` more than before, kept between 0 and `$last`.",
            "Shift by `$n`, which may be negative, as far as the $thing can go (0 to `$last`), and return how far it got.",
            "The motor runs for `$n` $unit. Too far means the $thing stands at its end. Return its `$pos` afterwards.",
        ),
        around="class $class:\n    def __init__(self, $last: int, $pos: int) -> None:\n        self.$last = $last\n        self.$pos = $pos",
        made=(("last", "range 8,15"), ("pos", "range 0,8")),
    ),
    Sketch(
        "only the last few are kept",
        """
        names               | class         | lines   | new     | k    | many     | one      | what
        note, add           | PorterBook    | entries | entry   | 2..5 | entries  | entry    | night porter's book
        record, write_down  | RainDiary     | days    | day     | 2..6 | days     | day      | rain diary
        log, report         | PumpLog       | events  | event   | 2..5 | events   | event    | pump's log
        see, spot           | BirdHide      | sightings | bird  | 2..4 | birds    | bird     | board in the hide
        hang, pin           | NoticeBoard   | notices | notice  | 2..6 | notices  | notice   | notice board
        arrive, enter       | FerryPort     | ships   | ship    | 2..4 | ships    | ship     | list at the port
        """,
        (("new", "word"),),
        "list[str]",
        (
            "self.$lines.append($new)\nself.$lines = self.$lines[-$k:]\nreturn self.$lines",
            "self.$lines = [*self.$lines, $new][-$k:]\nreturn self.$lines",
            "self.$lines.append($new)\nwhile len(self.$lines) > $k:\n    self.$lines.pop(0)\nreturn self.$lines",
        ),
        (
            "Add the $one to the $what, which keeps the last $k only, and return those, oldest first.",
            "The $what has room for $k $many. A new one goes to the end, and the oldest go when there are too many. Returns what is left.",
            "Which $many are in the $what once `$new` is added? No more than $k; old ones drop out.",
            "Append `$new`.\n\nOnly the $k newest $many stay. Returns them in the order they came.",
            "The newest $k $many, with `$new` as the last of them.",
            "Another $one, another line. Nobody reads further back than $k $many, so forget the older ones. Return the $many kept.",
            "Put `$new` at the end of `$lines`, cut it at the front down to $k, return it.",
        ),
        around="class $class:\n    def __init__(self, $lines: list[str]) -> None:\n        self.$lines = $lines",
        made=(("lines", "words"),),
    ),
    Sketch(
        "lowest free number",
        """
        names                | class       | taken   | size     | thing   | things   | who       | given
        assign, hand_out     | GymLockers  | in_use  | count    | locker  | lockers  | visitor   | in_use
        park, find_space     | CarPark     | parked  | spaces   | space   | spaces   | driver    | parked
        check_in, give_room  | Guesthouse  | guests  | rooms    | room    | rooms    | guest     | guests
        moor, berth          | Marina      | moored  | berths   | berth   | berths   | skipper   | moored
        hang_up, take_hook   | Cloakroom   | hooks   | size     | hook    | hooks    | guest     | hooks
        stable, give_box     | Stable      | horses  | boxes    | box     | boxes    | rider     | horses
        """,
        (),
        "int | None",
        (
            "for number in range(1, self.$size + 1):\n    if number not in self.$taken:\n        self.$taken.append(number)\n        return number\nreturn None",
            "free = [number for number in range(1, self.$size + 1) if number not in self.$taken]\nif not free:\n    return None\nself.$taken.append(free[0])\nreturn free[0]",
            "number = next((n for n in range(1, self.$size + 1) if n not in self.$taken), None)\nif number is not None:\n    self.$taken.append(number)\nreturn number",
        ),
        (
            "Give the next $who the free $thing with the lowest number. The $things are numbered from 1 to `$size`; None if all are taken.",
            "Which $thing does the $who get? The smallest number from 1 on that is not in `$taken`, and from then on it is taken. None when we are full.",
            "The $things have the numbers 1 to `$size`, and `$taken` lists those in use. Take the lowest free one, note it there and return it (None: nothing free).",
            "Lowest free ${thing}, which is then taken. None if there is none.",
            "Find a $thing for a ${who}.\n\nAlways the first free one, counting from 1 up to `$size`. Returns its number, or None if every $thing is used.",
            "A $who comes in and is handed the first $thing, of numbers 1 to `$size`, that nobody has. Returns None if that is not possible.",
            "Number of the first $thing still free, beginning with 1. Mark it in `$taken`. With no $thing left there is no number: None.",
        ),
        around="class $class:\n    def __init__(self, $size: int, $taken: list[int]) -> None:\n        self.$size = $size\n        self.$taken = $taken",
        made=(("size", "range 3,5"), ("taken", "many range 1,3")),
    ),
    Sketch(
        "a level up for so many points",
        """
        names                 | class         | points | n       | k       | level  | person   | unit      | things
        add, earn             | SwimBadge     | lengths | swum   | 10..30  | badge  | swimmer  | lengths   | badges
        collect, add_points   | MilesCard     | miles  | flown   | 20..50  | star   | traveller | miles    | stars
        donate, give          | BloodDonor    | visits | more    | 3..10   | pin    | donor    | donations | pins
        recycle, bring        | BottleDrive   | bottles | brought | 12..40 | coin   | child    | bottles   | coins
        sew, stitch           | GuildBook     | shirts | sewn    | 5..20   | stripe | tailor   | shirts    | stripes
        train, practise       | RowingClub    | hours  | rowed   | 10..25  | grade  | rower    | hours     | grades
        """,
        (("n", "range 0,30"),),
        "bool",
        (
            "before = self.$points // $k\nself.$points += $n\nreturn self.$points // $k > before",
            "old = self.$points\nself.$points = old + $n\nreturn old // $k != self.$points // $k",
        ),
        (
            "Add `$n` and tell whether that earns the $person a new ${level}. There is one for every $k ${unit}.",
            "A $level for each full $k $unit. True if these `$n` bring at least one more.",
            "Does the $person get a further $level for `$n` more ${unit}? Each $k are worth one.",
            "Count `$n` $unit more.\n\nTrue when another multiple of $k has been reached, so that we can hand over the ${level}.",
            "`$n` $unit are added to the old ones. Has the number of $things gone up? Every $k $unit make one.",
            "True if the $person has more $things after these `$n` $unit than before (one per full ${k}).",
            "Put the `$n` $unit to the account. With each $k complete comes a ${level}: was one due just now?",
        ),
        around="class $class:\n    def __init__(self, $points: int) -> None:\n        self.$points = $points",
        made=(("points", "range 0,90"),),
    ),
    Sketch(
        "every so-manyth is free",
        """
        names             | class       | stamps | price   | k     | thing    | things     | who      | card
        pay, sell         | WashCard    | washes | price   | 5..12 | wash     | washes     | driver   | card
        charge, cut       | BarberCard  | cuts   | price   | 4..11 | haircut  | haircuts   | customer | card
        checkout, buy     | BreadCard   | loaves | cents   | 6..12 | loaf     | loaves     | customer | card
        admit, visit      | ZooPass     | visits | fee     | 3..9  | visit    | visits     | visitor  | pass
        ride, board       | PonyPass    | rides  | fare    | 4..10 | ride     | rides      | child    | pass
        clean, press      | LaundryTab  | shirts | cost    | 5..10 | shirt    | shirts     | client   | tab
        """,
        (("price", "range 2,40"),),
        "int",
        (
            "self.$stamps += 1\nreturn 0 if self.$stamps % $k == 0 else $price",
            "self.$stamps += 1\nif self.$stamps % $k == 0:\n    return 0\nreturn $price",
        ),
        (
            "What does this $thing cost? Every ${k}th is free, the others cost `$price`.",
            "Count one more $thing and return the sum to pay: `$price`, or nothing for every ${k}th.",
            "Number $k, number twice $k and so on are on the house. `$stamps` counts the $things so far; add this one and return what the $who pays.",
            "Stamp the ${card}.\n\nReturns 0 if this is a ${k}th $thing (the 1st after it costs again), otherwise the `$price`.",
            "The $who has another ${thing}. Whenever that makes $k, twice $k, three times $k … on the $card, it is a present and costs 0; otherwise it costs `$price`.",
            "The sum due for the next ${thing}: 0 whenever the count, with this one, can be divided by $k, and `$price` otherwise.",
            "One more ${thing}, please: note it in `$stamps` and say what it costs, with each ${k}th for nothing.",
        ),
        around="class $class:\n    def __init__(self, $stamps: int) -> None:\n        self.$stamps = $stamps",
        made=(("stamps", "range 0,24"),),
    ),
    Sketch(
        "not again so soon",
        """
        names                | class       | last   | now   | k      | thing      | did          | what                  | unit
        ring, press          | DoorBell    | rung   | now   | 10..30 | bell       | rung         | ring the bell         | seconds
        donate, give         | DonorCard   | given  | day   | 20..40 | donor      | given        | give blood            | days
        shear, clip          | Sheep       | shorn  | week  | 20..50 | sheep      | shorn        | shear the sheep       | weeks
        spray, treat         | Vineyard    | sprayed | day  | 15..35 | vineyard   | sprayed      | spray the vines       | days
        blow, sound          | FogHorn     | blown  | second | 15..45 | horn      | blown        | sound the horn        | seconds
        flush, rinse         | Pipe        | flushed | hour | 12..36 | pipe       | flushed      | flush the pipe        | hours
        """,
        (("now", "range 30,70"),),
        "bool",
        (
            "if $now - self.$last < $k:\n    return False\nself.$last = $now\nreturn True",
            "ready = $now >= self.$last + $k\nif ready:\n    self.$last = $now\nreturn ready",
        ),
        (
            "May we $what again? Only if it was last $did at least $k $unit ago; then `$last` becomes `$now`.",
            "True if $k or more $unit have passed since `$last`. In that case remember `$now`, otherwise change nothing.",
            "The $thing needs $k $unit in between. Returns whether it was $did now; too early means False and nothing happens.",
            "Try to $what at `$now`.\n\n`$last` is when it was $did before. Less than $k $unit later is too soon: False. Else note the time, True.",
            "It must not be $did twice within $k $unit (exactly $k is fine). Say if it could be, and note when.",
            "Please $what, unless that happened fewer than $k $unit ago. True if done.",
            "Was there enough time since `$last`, that is $k $unit at least? If so, the $thing is $did at `$now` and the answer is True.",
        ),
        around="class $class:\n    def __init__(self, $last: int) -> None:\n        self.$last = $last",
        made=(("last", "range 0,30"),),
    ),
    Sketch(
        "switch one of them by name",
        """
        names               | class        | lit     | name    | things   | thing    | kind                    | on          | off
        toggle, press       | Switchboard  | lit     | room    | rooms    | room     | hall,attic,cellar,porch | lit         | dark
        flip, turn          | SluiceGates  | open    | gate    | gates    | gate     | north,south,mill,pond   | open        | shut
        tap, mark           | AuctionList  | marked  | lot     | lots     | lot      | L1,L4,L7,L9             | marked      | unmarked
        switch, push        | GlassHouse   | heated  | bed     | beds     | bed      | A,B,C,D                 | heated      | cold
        change, click       | ChoirTour    | coming  | singer  | singers  | singer   | Ada,Ben,Cleo,Dov        | coming      | absent
        select, touch       | SeatPlan     | chosen  | seat    | seats    | seat     | A1,A2,B1,B2             | chosen      | free
        """,
        (("name", "pick $kind"),),
        "list[str]",
        (
            "if $name in self.$lit:\n    self.$lit.remove($name)\nelse:\n    self.$lit.add($name)\nreturn sorted(self.$lit)",
            "self.$lit ^= {$name}\nreturn sorted(self.$lit)",
            "self.$lit = self.$lit.symmetric_difference({$name})\nreturn sorted(self.$lit)",
        ),
        (
            "A $thing that is $on gets $off and the other way round. Returns all that are $on now, sorted.",
            "Press once: $on. Press again: $off. Returns the $on $things by name.",
            "Switch the state of one $thing and list those that are $on afterwards, from A to Z.",
            "Which $things are $on after this? The given $thing changes from $on to $off or back.\n\nIn alphabetical order.",
            "Take `$name` out of `$lit` if it is in there, otherwise put it in. Return what is in it as a sorted list.",
            "Toggle `$name`. The result is the sorted list of the $on $things.",
            "`$lit` has all the $things that are $on, the rest is $off. Turn this $thing into the opposite and return the $on ones, sorted.",
        ),
        around="class $class:\n    def __init__(self, $lit: list[str]) -> None:\n        self.$lit = set($lit)",
        made=(("lit", "many pick $kind"),),
    ),
    Sketch(
        "take back the last changes",
        """
        names                | class        | past      | n      | thing    | value  | change   | start
        undo, take_back      | Thermostat   | settings  | times  | heating  | setting | change   | first setting
        undo, revert         | PriceTag     | prices    | steps  | tag      | price  | change   | first price
        back, unwind         | WinchLog     | lengths   | count  | winch    | length | move     | first length
        retract, undo        | AuctionLot   | bids      | many   | lot      | bid    | bid      | opening bid
        correct, step_back   | WeighBridge  | weights   | number | scale    | weight | weighing | first weight
        """,
        (("n", "range 0,5"),),
        "int",
        (
            "for _ in range($n):\n    if len(self.$past) > 1:\n        self.$past.pop()\nreturn self.$past[-1]",
            "left = max(1, len(self.$past) - $n)\nself.$past = self.$past[:left]\nreturn self.$past[-1]",
        ),
        (
            "Go back by `$n` ${change}s and return the $value that holds then. The $start can never be taken back.",
            "Which $value do we have without the last `$n`? At least the $start remains.",
            "Drop the newest `$n` of the `$past`, but always keep the first; returns the $value that is now the last one.",
            "Undo.\n\nRemoves up to `$n` ${value}s from the end of `$past` and gives the last one left. The $start stays in any case.",
            "The $value as it was `$n` ${change}s ago, or the $start if there were not so many. Later ones are forgotten.",
            "Somebody got it wrong `$n` times: throw away that many entries at the end (the $start is never thrown away) and return the $value we are back at.",
            "Forget the last `$n` ${change}s of the ${thing}. What is its $value now? The oldest entry is not up for removal.",
        ),
        around="class $class:\n    def __init__(self, $past: list[int]) -> None:\n        self.$past = $past",
        made=(("past", "ints1"),),
    ),
    Sketch(
        "cancelled, the first of the waiting moves up",
        """
        names                 | class        | going      | waiting  | who       | many       | one       | event      | kind
        cancel, call_off      | BusTour      | travellers | standby  | traveller | travellers | traveller | tour       | Ada,Ben,Cleo,Dov,Eve
        withdraw, drop_out    | Marathon     | runners    | reserve  | runner    | runners    | runner    | race       | Ida,Jon,Kay,Lea,Max
        sign_off, leave       | PotteryCourse | learners  | waiting  | learner   | learners   | learner   | course     | Nia,Ole,Pia,Rob,Sue
        check_out, move_out   | Kennel       | dogs       | queue    | dog       | dogs       | dog       | kennel     | Rex,Bello,Luna,Fips,Nero
        give_up, return_plot  | AllotmentSite | tenants   | hopefuls | tenant    | tenants    | tenant    | site       | Kim,Lou,Mia,Ned,Oz
        """,
        (("who", "pick $kind"),),
        "str | None",
        (
            "if $who not in self.$going:\n    return None\nself.$going.remove($who)\nif not self.$waiting:\n    return None\nself.$going.append(self.$waiting.pop(0))\nreturn self.$going[-1]",
            "if $who in self.$going:\n    self.$going.remove($who)\n    if self.$waiting:\n        self.$going.append(self.$waiting.pop(0))\n        return self.$going[-1]\nreturn None",
        ),
        (
            "A place in the $event becomes free. Who gets it? The first in `$waiting`; None if nobody waits or `$who` was not among the $many at all.",
            "Take `$who` off the $many; the first of `$waiting` moves up and is returned.\n\nNone when the $one was not there or there is nobody to move up.",
            "Returns who comes into the $event instead of `$who`, so that we can ring them. None if no one is in `$waiting`, and nothing at all happens if `$who` is not one of the $many.",
            "Strike the $one from `$going` and let the longest waiting one in. Gives back that name or None.",
            "`$who` does not come any more: the head of `$waiting` joins the $many in that place. Return the one who moved up, if any.",
            "Remove one of the $many and fill the gap from the front of `$waiting`. The result is the new one, or None (no gap, or nobody waiting).",
            "The $one leaves. Whoever is first in line moves from `$waiting` to the end of `$going`; tell us who, None for nobody.",
        ),
        around="class $class:\n    def __init__(self, $going: list[str], $waiting: list[str]) -> None:\n        self.$going = $going\n        self.$waiting = $waiting",
        made=(("going", "many pick $kind"), ("waiting", "many pick $kind")),
    ),
    Sketch(
        "move some from one to another",
        """
        names              | class       | held   | src    | dst    | n      | things | place   | places   | kind
        move, carry        | Hives       | frames | source | target | count  | frames | hive    | hives    | oak,lake,barn
        transfer, shift    | WineCellar  | casks  | origin | goal   | number | casks  | vault   | vaults   | V1,V2,V3
        relocate, bring    | BikeStands  | bikes  | start  | end    | number | bikes  | stand   | stands   | pier,mill,town
        reassign, send     | RangerPosts | rangers | old   | new    | count  | rangers | post   | posts    | north,south,lake
        haul, drive        | SheepFolds  | sheep  | come_from | go_to | head  | sheep  | fold    | folds    | hill,dale,croft
        """,
        (("src", "pick $kind"), ("dst", "pick $kind"), ("n", "range 0,8")),
        "dict[str, int]",
        (
            'if $n > self.$held.get($src, 0):\n    raise ValueError("too few")\nself.$held[$src] = self.$held.get($src, 0) - $n\nself.$held[$dst] = self.$held.get($dst, 0) + $n\nreturn self.$held',
            'left = self.$held.get($src, 0) - $n\nif left < 0:\n    raise ValueError(f"too few in {$src}")\nself.$held[$src] = left\nself.$held[$dst] = self.$held.get($dst, 0) + $n\nreturn self.$held',
        ),
        (
            "`$n` $things go from one $place to another. ValueError if there are not so many at the first. Returns `$held` as it is then; a $place without an entry has 0.",
            "Bring `$n` of the $things from `$src` to `$dst` and return all the numbers (missing $places count as 0). You cannot take more than are there: ValueError.",
            "What do the $places have after `$n` $things left `$src` for `$dst`?\n\nRaises ValueError if `$src` has fewer. A $place not in `$held` has none so far.",
            "Subtract at `$src`, add at `$dst`, return the dict. An unknown $place starts at 0, and nothing falls below 0 (ValueError).",
            "Drive `$n` $things over: `$src` has fewer then, `$dst` more. Too few to take is a ValueError. Gives `$held` back.",
            "The $things per $place when `$n` of them have changed from the first $place to the second. A ValueError stops anyone taking what is not there; new $places are entered.",
            "We shift `$n` $things between two of the $places (0 for one not listed). Return the updated numbers, or raise ValueError before anything moves if the first has too few.",
        ),
        ("ValueError",),
        around="class $class:\n    def __init__(self, $held: dict[str, int]) -> None:\n        self.$held = $held",
        made=(("held", "map pick $kind=range 0,9"),),
    ),
    Sketch(
        "two steps, each from its own state",
        """
        names                | class       | state  | act     | one     | s1       | s2       | s3      | a1      | a2
        do, press            | LockGate    | state  | button  | gate    | locked   | shut     | open    | unlock  | open
        advance, handle      | Parcel      | status | event   | parcel  | packed   | shipped  | delivered | collect | deliver
        apply, take_step     | Claim       | stage  | step    | claim   | filed    | checked  | paid    | check   | pay
        process, next_state  | LaundryBag  | stage  | action  | bag     | dirty    | washed   | ironed  | wash    | iron
        react, on_action     | TrialCase   | phase  | action  | case    | pending  | heard    | decided | hear    | decide
        work, perform        | ClayPot     | state  | job     | pot     | thrown   | dried    | fired   | dry     | fire
        """,
        (("act", "pick $a1,$a2"),),
        "str",
        (
            'if self.$state == "$s1" and $act == "$a1":\n    self.$state = "$s2"\nelif self.$state == "$s2" and $act == "$a2":\n    self.$state = "$s3"\nreturn self.$state',
            'moves = {("$s1", "$a1"): "$s2", ("$s2", "$a2"): "$s3"}\nself.$state = moves.get((self.$state, $act), self.$state)\nreturn self.$state',
        ),
        (
            '`"$a1"` makes a $s1 $one $s2, `"$a2"` makes a $s2 one $s3. Anything else changes nothing. Returns the $state.',
            'The $state after this ${act}: from "$s1" to "$s2" with "$a1", from "$s2" to "$s3" with "$a2", otherwise as before.',
            'A $one is first "$s1", then "$s2" (by "$a1"), then "$s3" (by "$a2"). A step that is not its turn is ignored. Return the new one.',
            'Carry out a ${act}.\n\n"$a1" works only if the $one is "$s1" (it is "$s2" then), "$a2" only if it is "$s2" (then "$s3"). Gives the $state, changed or not.',
            "What is the $one after the given ${act}? $s1 -> $s2 by $a1, $s2 -> $s3 by $a2; no other way.",
            'Only a $s1 $one reacts to "$a1" (and is "$s2" from then on); only a $s2 one to "$a2" ("$s3"). Return its $state.',
            'Next $state of the $one. "$s1" + "$a1" = "$s2"; "$s2" + "$a2" = "$s3"; everything else leaves it.',
        ),
        around="class $class:\n    def __init__(self, $state: str) -> None:\n        self.$state = $state",
        made=(("state", "pick $s1,$s2,$s3"),),
    ),
    Sketch(
        "ledger sum of one note",
        """
        names                 | class       | rows    | note    | unit   | amount | what    | things   | kind
        spent_on, total_for   | FarmLedger  | entries | purpose | euros  | sum    | purpose | payments | hay,vet,fuel
        hours_for, worked_on  | TimeSheet   | lines   | client  | hours  | hours  | client  | lines    | Roth,Vogt,Beck
        used_for, consumed_by | PaintBook   | uses    | job     | litres | litres | job     | uses     | fence,door,roof
        raised_by, income_of  | FairAccounts | takings | stall  | coins  | coins  | stall   | takings  | tombola,cakes,crafts
        sawn_from, cut_from   | MillJournal | cuts    | wood    | planks | planks | wood    | cuts     | oak,larch,pine
        """,
        (("note", "pick $kind"),),
        "int",
        (
            "return sum(n for n, label in self.$rows if label == $note)",
            "total = 0\nfor n, label in self.$rows:\n    if label == $note:\n        total += n\nreturn total",
        ),
        (
            "How many $unit went down under this ${what}?",
            "The $unit of one $what, all together. `$rows` has a pair ($amount, $what) for each.",
            "Sum up what was noted for `$note` (0 if it never occurs).",
            "All $unit that belong to the given ${what}.\n\nEach of `$rows` is a number of $unit and the $what it was for.",
            "We noted the $unit first and the $what second. What does this $what come to?",
            "Go through `$rows` and add up the $unit of those whose $what is `$note`.",
            "Total of one $what, for the yearly report.",
        ),
        around="class $class:\n    def __init__(self, $rows: list[tuple[int, str]]) -> None:\n        self.$rows = $rows",
        made=(("rows", "tuples n=range 1,40;label=pick $kind"),),
    ),
    Sketch(
        "work for the least busy",
        """
        names                 | class        | load     | n      | worker   | workers   | unit     | job      | busy  | kind
        assign, give_to       | TailorShop   | pieces   | count  | tailor   | tailors   | pieces   | order    | pieces | Ada,Ben,Cleo
        send, dispatch        | TowService   | jobs     | more   | driver   | drivers   | jobs     | call     | jobs  | Ida,Jon,Kay
        allot, put            | VetPractice  | animals  | new    | vet      | vets      | animals  | litter   | animals | Lea,Max,Nia
        queue_at, open_till   | GardenCentre | trolleys | number | till     | tills     | trolleys | group    | trolleys | T1,T2,T3
        stow, load            | Freighter    | tonnes   | weight | hold     | holds     | tonnes   | cargo    | tonnes | fore,mid,aft
        """,
        (("n", "range 1,6"),),
        "str | None",
        (
            "if not self.$load:\n    return None\nname = min(self.$load, key=self.$load.get)\nself.$load[name] += $n\nreturn name",
            "name = min(self.$load, key=lambda key: self.$load[key], default=None)\nif name is not None:\n    self.$load[name] += $n\nreturn name",
        ),
        (
            "The $worker with the fewest $unit gets the `$n` new ones. Returns which (the first of several; None if there are no $workers).",
            "Which $worker takes the ${job}? The one with the least $unit so far, the earlier one if two are equal. Count the `$n` $unit there. Without $workers: None.",
            "Give a $job of `$n` $unit to whoever has least.\n\n`$load` says what each $worker has. On a tie the first in it wins; an empty one gives None.",
            "Find the $worker with the smallest number in `$load`, add `$n` to it and return the name, None if `$load` is empty.",
            "Spread the $job fairly: `$n` more $unit for the $worker with the fewest, and return whose they are. Ties go to the first, None means nobody is there.",
            "`$n` $unit come in. They go to the least busy $worker (first one listed, if several are); name that one, or None if we have none.",
            "Who has least to do gets the next ${job}: `$n` is added to the lowest value of `$load` (the first such), and its name is the answer; None for no $workers.",
        ),
        around="class $class:\n    def __init__(self, $load: dict[str, int]) -> None:\n        self.$load = $load",
        made=(("load", "map pick $kind=range 0,12"),),
    ),
    Sketch(
        "a bid must be higher by a step",
        """
        names              | class        | top     | who     | n      | k     | holder  | person  | thing     | unit    | better
        bid, offer         | AuctionLot   | highest | bidder  | amount | 5..20 | leader  | bidder  | lot       | euros   | offers
        challenge, jump    | LongJump     | best    | athlete | length | 2..9  | champion | athlete | pit      | cm      | jumps
        propose, claim     | PlotLease    | rent    | farmer  | sum    | 10..25 | tenant | farmer  | plot      | euros   | offers
        weigh_in, enter    | PumpkinFair  | record  | grower  | kilos  | 3..8  | winner  | grower  | pumpkin   | kilos   | brings
        throw, try_throw   | HayBaleToss  | mark    | thrower | metres | 2..4  | king    | thrower | bale      | metres  | throws
        """,
        (("who", "pick Ada,Ben,Cleo,Dov"), ("n", "range 1,60")),
        "str",
        (
            "if $n >= self.$top + $k:\n    self.$top = $n\n    self.$holder = $who\nreturn self.$holder",
            "if $n - self.$top >= $k:\n    self.$top, self.$holder = $n, $who\nreturn self.$holder",
            "if $n < self.$top + $k:\n    return self.$holder\nself.$top = $n\nself.$holder = $who\nreturn $who",
        ),
        (
            "Who is the $holder after this? To become it, a $person must beat `$top` by at least $k ${unit}.",
            "The $person $better `$n` ${unit}. If that is $k or more above `$top` it is the new `$top`, and the $person the `$holder`. Returns the `$holder`.",
            "`$n` counts only when it is $k $unit higher than `$top`, or more. Return whoever is `$holder` then.",
            "A new try by `$who`.\n\nIt must be at least $k $unit more than the `$top` so far; if so remember both. The `$holder` is returned, new or old.",
            "Accept `$n` if it exceeds `$top` by no less than $k, and tell us who the $holder is.",
            "The $holder after `$who` $better `$n` ${unit}: still the old one, unless the lead is $k or larger.",
            "Small improvements do not count: under $k $unit more than `$top` nothing changes. Otherwise `$who` takes over with `$n`. Returns the name that stands there now.",
        ),
        around="class $class:\n    def __init__(self, $top: int, $holder: str) -> None:\n        self.$top = $top\n        self.$holder = $holder",
        made=(("top", "range 5,40"), ("holder", "pick Eve,Fay,Gus")),
    ),
    Sketch(
        "days in a row",
        """
        names                 | class       | last     | streak  | day   | did       | person  | verb
        visit, check_in       | GymPass     | last_day | streak  | today | trained   | member  | train
        swim, note_swim       | SwimDiary   | last_day | in_row  | day   | swum      | swimmer | swim
        write, make_entry     | WeatherDiary | latest  | run     | day   | measured  | keeper  | measure
        feed, log_feeding     | FoxFeeder   | last_day | days    | today | fed       | ranger  | feed
        stretch, exercise     | BackCourse  | previous | streak  | day   | exercised | patient | exercise
        """,
        (("day", "range 5,9"),),
        "int",
        (
            "if $day == self.$last + 1:\n    self.$streak += 1\nelif $day != self.$last:\n    self.$streak = 1\nself.$last = $day\nreturn self.$streak",
            "gap = $day - self.$last\nif gap != 0:\n    self.$streak = self.$streak + 1 if gap == 1 else 1\nself.$last = $day\nreturn self.$streak",
        ),
        (
            "How many days in a row has the $person $did, with today? The same day again does not count twice, a missed day starts over at 1.",
            "The `$streak` with this day in it: one more if `$last` was yesterday, unchanged if it was the same day, otherwise 1. Days are numbers.",
            "Note that the $person has $did on day number `$day` and return the new `$streak`. Only the day right after `$last` prolongs it; any other new day begins a new one.",
            "Keep the $person's row of days.\n\nToday after yesterday: one longer. Twice on a day: no change. A gap: back to 1. Returns the length.",
            "The $person came to $verb on day `$day`, and last on day `$last`. How long is the unbroken row of days? (A repeat on one day leaves it.)",
            "Days without a break so far, counting `$day`. Whoever missed a day is back at 1; a second time on one day makes no difference. Remembers `$day` as `$last`.",
            "The new `$streak`. Day after day it grows by one, the same day twice leaves it alone, and after any gap it is 1 again.",
        ),
        around="class $class:\n    def __init__(self, $last: int, $streak: int) -> None:\n        self.$last = $last\n        self.$streak = $streak",
        made=(("last", "range 4,5"), ("streak", "range 1,9")),
    ),
    Sketch(
        "several go in on one ticket",
        """
        names             | class      | left   | n       | thing  | rides   | people   | verb    | k
        enter, admit      | SaunaCard  | visits | persons | card   | visits  | guests   | come in | 2..5
        ride, go_up       | SkiPass    | rides  | skiers  | pass   | rides   | skiers   | go up   | 2..6
        board, cross      | FerryBook  | trips  | heads   | book   | trips   | travellers | cross | 3..6
        wash, start       | WashTokens | tokens | loads   | purse  | tokens  | loads    | start   | 2..4
        park, stay        | TentVouchers | nights | tents | booklet | nights | tents    | stay    | 2..5
        """,
        (("n", "range 1,9"),),
        "int",
        (
            'if $n > $k:\n    raise ValueError("too many")\nadmitted = min($n, self.$left)\nself.$left -= admitted\nreturn admitted',
            'if $n > $k:\n    raise ValueError(f"at most $k, not {$n}")\nif $n > self.$left:\n    $n = self.$left\nself.$left -= $n\nreturn $n',
        ),
        (
            "How many of the `$n` $people can $verb with this ${thing}? It has `$left` $rides left, one for each. More than $k at a time is a ValueError.",
            "One of the $rides for each of `$n` $people, as long as there are any. Returns how many could $verb.\n\nA group above $k is turned away with a ValueError.",
            "`$n` $people want to $verb. At most $k may do so at once (ValueError), and no more than the $thing has $rides; take those off and return their number.",
            "Use up $rides for `$n` $people and return how many of them got one. ValueError if `$n` is more than ${k}.",
            "Cross out as many $rides as there are $people, or all if they do not suffice. Returns the number crossed out; groups of more than $k raise ValueError.",
            "The number of $people who $verb: `$n`, or fewer when the $thing runs out. Nobody may bring more than $k together, that is a ValueError.",
            "We let in as many of the $people as the $thing has $rides for, and return that number. `$n` above $k raises ValueError, whatever is left.",
        ),
        ("ValueError",),
        around="class $class:\n    def __init__(self, $left: int) -> None:\n        self.$left = $left",
        made=(("left", "range 0,8"),),
    ),
)
