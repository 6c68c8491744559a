"""Scalars in, a number, a yes or no or a label out, by the rules of some domain."""

from greenroom_tiny.sketches.sketch import Sketch

SKETCHES: tuple[Sketch, ...] = (
    Sketch(
        "fee after free days",
        """
        names                          | p      | free | rate | thing    | act              | unit  | units
        storage_fee, fee_for_storage   | days   | 2..9 | 2..9 | parcel   | waits in the depot    | day   | days
        parking_fee, parking_cost      | hours  | 1..4 | 2..6 | car      | stands in the garage  | hour  | hours
        mooring_fee, berth_cost        | nights | 1..3 | 8..25 | boat    | lies in the harbour   | night | nights
        kennel_bill, boarding_cost     | nights | 1..3 | 9..20 | dog     | stays at the kennel   | night | nights
        pound_charge, towing_charge    | days   | 1..5 | 10..30 | van    | stands in the pound   | day   | days
        demurrage, quay_fee            | days   | 3..7 | 20..60 | container | sits on the quay   | day   | days
        """,
        (("p", "range 0,14"),),
        "int",
        (
            "return max(0, $p - $free) * $rate",
            "if $p <= $free:\n    return 0\nreturn ($p - $free) * $rate",
            "charged = $p - $free if $p > $free else 0\nreturn charged * $rate",
        ),
        (
            "What does it cost when a $thing $act for `$p` $units? The first $free are free, then each $unit is $rate euros.",
            "Euros owed for a $thing after this many $units: $rate per $unit, the first $free $units on the house.",
            "Fee for a $thing.\n\nNothing for the first $free $units. Every further $unit costs $rate.",
            "The $thing $act. We charge $rate a $unit, but the first $free are never charged.",
            "Work out what the owner of the $thing has to pay. Free for up to $free $units, $rate for each $unit beyond that.",
            "Price of $p $units at $rate each, not counting the first $free.",
            "How much do we bill? A $thing that $act for at most $free $units pays nothing; after that $rate euros per extra $unit.",
        ),
    ),
    Sketch(
        "late charge with a cap",
        """
        names                        | p         | rate   | cap      | thing            | what      | unit | units
        late_charge, late_fee        | days_late | 2..7   | 20..40   | costume          | late fee  | day  | days
        overdue_fee, penalty_for     | weeks     | 5..12  | 30..60   | gas payment      | penalty   | week | weeks
        fine_for_delay, delay_fine   | days      | 10..30 | 100..200 | building permit  | fine      | day  | days
        towel_fine, late_checkout    | hours     | 5..15  | 40..80   | hotel checkout   | surcharge | hour | hours
        excavator_penalty, late_cost | days      | 15..40 | 120..250 | rented excavator | penalty   | day  | days
        reminder_fee, dunning_fee    | months    | 3..8   | 15..30   | dentist's bill   | surcharge | month | months
        """,
        (("p", "range 0,20"),),
        "int",
        (
            "return min($p * $rate, $cap)",
            "fee = $p * $rate\nif fee > $cap:\n    return $cap\nreturn fee",
            "fee = $p * $rate\nreturn fee if fee < $cap else $cap",
        ),
        (
            "The $what for a $thing that comes `$p` $units late: $rate per $unit, never more than $cap.",
            "How much extra does a late $thing cost? $rate euros for every $unit, capped at $cap.",
            "$what for a $thing, $rate a $unit up to a maximum of $cap",
            "Customers pay $rate for each $unit of delay. Nobody pays more than $cap, however late the $thing is.",
            "Compute the $what.\n\nEvery $unit late adds $rate euros. At $cap we stop counting.",
            "Euros to add to the bill when the $thing is this many $units overdue. It is $rate per $unit, but $cap at most.",
            "What do we charge for being late? Each $unit costs $rate; the cap is $cap.",
        ),
    ),
    Sketch(
        "fee after free days with a cap",
        """
        names                          | p     | free | rate   | cap      | thing         | unit | units
        locker_fee, locker_charge      | hours | 1..3 | 2..4   | 12..20   | luggage locker | hour | hours
        pallet_storage, storage_cost   | days  | 2..5 | 3..8   | 30..50   | pallet         | day  | days
        bike_rental_due, bike_charge   | hours | 1..2 | 3..6   | 18..30   | hired bike     | hour | hours
        cloakroom_fee, coat_charge     | days  | 1..2 | 1..3   | 8..15    | forgotten coat | day  | days
        lost_pet_fee, shelter_charge   | days  | 1..4 | 6..12  | 50..90   | found cat      | day  | days
        crane_standby, standby_charge  | hours | 2..4 | 20..40 | 150..300 | waiting crane  | hour | hours
        """,
        (("p", "range 0,16"),),
        "int",
        (
            "return min(max($p - $free, 0) * $rate, $cap)",
            "if $p <= $free:\n    return 0\nreturn min(($p - $free) * $rate, $cap)",
            "billable = max(0, $p - $free)\nfee = billable * $rate\nreturn min(fee, $cap)",
        ),
        (
            "What does a $thing cost for `$p` $units? First $free $units free, then $rate per $unit, at most $cap in all.",
            "Fee for one $thing. It is free for $free $units and $rate for every $unit after those, but the total is capped at $cap.",
            "Charge for keeping a $thing: nothing up to $free $units, $rate for each one more, never above $cap.",
            "$rate a $unit for a $thing, with $free $units of grace and a ceiling of $cap",
            "How much is due?\n\nThe first $free $units are not charged. All others are $rate each. Nobody ever pays more than $cap.",
            "Tell the desk what to collect for the $thing after $p $units, given $free free $units, a price of $rate a $unit and a maximum of $cap.",
            "Each $unit is $rate euros, except the first $free. We never ask more than $cap for a $thing.",
        ),
    ),
    Sketch(
        "entry by age",
        """
        names                        | p   | place          | young | old    | child  | senior | full
        entry_fee, admission         | age | museum         | 4..7  | 60..66 | 3..5   | 6..8   | 9..14
        pool_ticket, pool_price      | age | pool           | 3..6  | 62..67 | 2..3   | 4..5   | 6..8
        zoo_entry, gate_price        | age | zoo            | 3..5  | 60..65 | 6..9   | 10..13 | 15..22
        lift_pass, ski_pass_price    | age | ski lift       | 5..7  | 60..65 | 12..19 | 25..29 | 35..48
        tower_fee, climb_price       | age | castle tower   | 4..6  | 65..70 | 1..2   | 3..4   | 5..8
        seat_price, theatre_ticket   | age | puppet theatre | 2..4  | 63..68 | 4..6   | 7..8   | 10..15
        """,
        (("p", "range 0,85"),),
        "int",
        (
            "if $p < $young:\n    return 0\nif $p < 18:\n    return $child\nif $p >= $old:\n    return $senior\nreturn $full",
            "if $p < $young:\n    return 0\nelif $p < 18:\n    return $child\nelif $p < $old:\n    return $full\nelse:\n    return $senior",
        ),
        (
            "What does a visitor of this age pay at the $place? Under $young free, under 18 $child, from $old on $senior, everyone else $full.",
            "Price at the $place by age: children below $young go free, other minors (under 18) pay $child, people of $old or more $senior, all others $full.",
            "How much is the $place for someone who is `$p` years old?\n\nFree below $young, $child below 18, $full for adults, $senior from $old.",
            "Entry to the $place costs $full, for those under 18 only $child and for seniors ($old and up) $senior. Children under $young pay nothing.",
            "The till at the $place needs the price for one $p: less than $young is 0, less than 18 is $child, $old or older is $senior, otherwise $full.",
            "Ticket price. Nothing until the child turns $young, $child until 18, then $full, and from the age of $old it is $senior.",
            "Full price is $full euros. Seniors of at least $old pay $senior, youths below 18 $child, the little ones under $young nothing.",
        ),
    ),
    Sketch(
        "price by weight bracket",
        """
        names                           | p      | thing   | unit   | a     | b       | low    | mid     | high
        postage, parcel_price           | kilos  | parcel  | kilos  | 1..2  | 4..6    | 3..5   | 6..9    | 11..16
        luggage_fee, bag_fee            | weight | suitcase | kilos | 8..12 | 20..25  | 10..20 | 30..40  | 60..90
        wash_price, laundry_price       | kilos  | wash    | kilos  | 4..6  | 8..12   | 5..7   | 8..11   | 14..18
        frame_price, framing_cost       | width  | picture | centimetres | 15..25 | 30..45 | 12..18 | 24..32 | 40..60
        pruning_cost, tree_fee          | height | tree    | metres | 3..5  | 9..12   | 30..50 | 70..100 | 150..220
        mooring_rate, berth_price       | length | boat    | metres | 5..8  | 12..16  | 10..15 | 20..28  | 35..50
        """,
        (("p", "range 1,50"),),
        "int",
        (
            "if $p <= $a:\n    return $low\nif $p <= $b:\n    return $mid\nreturn $high",
            "return $low if $p <= $a else $mid if $p <= $b else $high",
            "for limit, price in (($a, $low), ($b, $mid)):\n    if $p <= limit:\n        return price\nreturn $high",
        ),
        (
            "Price of a $thing: up to $a $unit $low, up to $b $unit $mid, anything more $high.",
            "What do we charge for a $thing of `$p` $unit? $low if it is at most $a, $mid if at most $b, else $high.",
            "Look up the price of one $thing.\n\n- up to and including $a $unit: $low\n- up to and including $b: $mid\n- above: $high",
            "Small ones (no more than $a $unit) cost $low, middling ones (no more than $b) cost $mid, and a bigger $thing costs $high.",
            "How much for this $thing? Everything over $b $unit is $high euros, over $a is $mid, the rest $low.",
            "Three prices for a $thing by its $unit: $low through $a, $mid through $b, $high beyond.",
            "Give the customer the price in euros for a $thing with so many $unit ($a or fewer: $low; $b or fewer: $mid; otherwise $high).",
        ),
    ),
    Sketch(
        "base price and each started unit",
        """
        names                            | p       | base   | rate | thing          | block | unit
        call_out_cost, plumber_bill      | minutes | 30..60 | 8..15 | plumber's visit | 15 | minutes
        copy_job, printing_cost          | sheets  | 2..5   | 1..3 | printing job   | 20..50 | sheets
        courier_price, courier_cost      | grams   | 3..6   | 1..4 | courier parcel | 500   | grams
        pitch_price, stand_cost          | metres  | 10..25 | 4..9 | market stand   | 2..3  | metres
        translation_fee, quote           | words   | 15..30 | 3..8 | translation    | 100   | words
        massage_price, session_cost      | minutes | 5..12  | 6..11 | massage       | 10    | minutes
        """,
        (("p", "range 0,800"),),
        "int",
        (
            "return $base + -(-$p // $block) * $rate",
            "blocks = ($p + $block - 1) // $block\nreturn $base + blocks * $rate",
            "from math import ceil\n\nreturn $base + ceil($p / $block) * $rate",
        ),
        (
            "A $thing costs $base plus $rate for every started $block $unit.",
            "What is the price of a $thing with `$p` $unit? $base euros to begin with and $rate per $block $unit, where a begun block counts in full.",
            "Price of a $thing.\n\nBasic charge $base; on top of it $rate for each $block $unit or part thereof.",
            "How much do we bill for the $thing? We take $base, and another $rate for each $block $unit, rounding up.",
            "Quote for a $thing: flat $base, then $rate per $block $unit, parts of $block counted as whole ones",
            "Every $block $unit begun adds $rate euros to the basic price of $base.",
            "The customer asks what a $thing of so many $unit will cost. It is $base, and $rate for every $block $unit (always rounded up).",
        ),
    ),
    Sketch(
        "overtime pay",
        """
        names                       | p      | q    | normal | who       | unit   | period
        weekly_pay, wage_for        | hours  | rate | 35..40 | mason     | hours  | week
        day_wage, pay_for_day       | hours  | rate | 7..9   | nurse     | hours  | day
        driver_pay, shift_pay       | hours  | rate | 8..10  | driver    | hours  | shift
        picker_pay, harvest_pay     | crates | rate | 20..30 | picker    | crates | day
        seamstress_pay, piece_wage  | shirts | rate | 12..18 | seamstress | shirts | day
        packer_wage, packing_pay    | boxes  | rate | 25..40 | packer    | boxes  | shift
        """,
        (("p", "range 0,60"), ("q", "range 4,30")),
        "int",
        (
            "extra = max(0, $p - $normal)\nreturn $p * $q + extra * $q",
            "if $p <= $normal:\n    return $p * $q\nreturn $normal * $q + ($p - $normal) * $q * 2",
            "regular = min($p, $normal)\nextra = $p - regular\nreturn (regular + 2 * extra) * $q",
        ),
        (
            "What does a $who earn in a $period? `$q` for each of the $unit, and double for those beyond $normal.",
            "Pay of a $who for `$p` $unit. The first $normal are paid at the $q, all others at twice that.",
            "A ${who}'s pay: everything above $normal $unit counts twice",
            "The $who gets $q per piece of the $unit done; whatever goes beyond $normal is paid double.",
            "Work out the pay for one $period.\n\nUp to $normal $unit are normal. Any further $unit are worth twice the $q.",
            "How much do we owe the $who? More than $normal $unit in a $period means double pay for the surplus.",
            "Earnings at the given $q, where only the $unit over $normal bring double.",
        ),
    ),
    Sketch(
        "percent off from so many",
        """
        names                           | p      | q     | many   | off   | thing   | things   | place
        order_price, price_of_order     | count  | price | 6..20  | 5..25 | bun     | buns     | bakery
        tulip_total, bulb_price         | count  | price | 10..25 | 10..30 | bulb   | bulbs    | nursery
        tile_cost, cost_of_tiles        | pieces | price | 12..30 | 5..20 | tile    | tiles    | builder's yard
        group_price, group_ticket       | people | price | 8..15  | 10..40 | ticket | tickets  | open-air theatre
        shirt_total, shirts_price       | count  | price | 5..12  | 10..30 | shirt  | shirts   | print shop
        egg_bill, price_for_eggs        | eggs   | price | 10..30 | 5..15 | egg     | eggs     | farm shop
        """,
        (("p", "range 0,40"), ("q", "range 20,900")),
        "int",
        (
            "total = $p * $q\nif $p >= $many:\n    total -= total * $off // 100\nreturn total",
            "total = $p * $q\nreturn total - total * $off // 100 if $p >= $many else total",
            "discount = $off if $p >= $many else 0\ntotal = $p * $q\nreturn total - total * discount // 100",
        ),
        (
            "Total in cents for some $things. Whoever takes $many or more gets $off percent off (the discount rounded down to whole cents).",
            "What do `$p` $things cost when one is `$q` cents? From $many on there is a discount of $off %, rounded down to a cent.",
            "Price in cents of an order at the $place.\n\nAt least $many $things: subtract $off percent, in full cents (round the discount down).",
            "How many cents does the customer of the $place owe? Fewer than $many $things are sold at the full $q; with $many or more, $off percent of the total is taken off (a part of a cent is not given).",
            "The $place sells a $thing for the given $q in cents and gives $off % off, floored to cents, for $many or more.",
            "Bill for $p $things at $q cents each, less $off % (whole cents, rounded down) if there are at least $many",
            "Multiply out the order, then take off $off percent, rounded down, for big orders, which means $many $things or more.",
        ),
    ),
    Sketch(
        "deposit at least",
        """
        names                           | p     | share  | least    | thing          | who      | why
        deposit_for, booking_deposit    | price | 10..30 | 40..90   | holiday flat   | guest    | the flat is kept
        down_payment, advance_for       | price | 15..40 | 100..250 | staircase | client  | we order the wood
        earnest_money, bid_bond         | price | 5..20  | 50..150  | auction lot    | bidder   | the bid counts
        tip_of, service_charge          | price | 8..15  | 5..20    | hotel stay     | guest    | the staff gets something
        excess_of, own_share            | price | 10..25 | 60..200  | damage claim   | insured  | small claims stay away
        commission, agent_fee           | price | 3..12  | 30..80   | boat sale      | seller   | the agent earns enough
        """,
        (("p", "range 0,1500"),),
        "int",
        (
            "return max($least, $p * $share // 100)",
            "amount = $p * $share // 100\nif amount < $least:\n    return $least\nreturn amount",
            "amount = $p * $share // 100\nreturn amount if amount > $least else $least",
        ),
        (
            "$share percent of the `$p` in whole euros (rounded down), but at least $least.",
            "What must the $who pay for a $thing so that $why? $share % of the price, rounded down, and never less than $least.",
            "For a $thing we take $share percent, no fractions of a euro, with a minimum of $least.",
            "Euros asked from the $who.\n\nNormally $share % of what the $thing costs, rounded down. It is always at least $least.",
            "How much for a $thing of this $p? $share percent (drop the cents), or $least if that is more.",
            "Minimum $least, otherwise $share % of the $p rounded down",
            "Take $share percent of the $p so that $why. Round down to full euros; if it comes to less than $least, ask for $least.",
        ),
    ),
    Sketch(
        "free delivery from a total",
        """
        names                             | p      | q       | r       | free   | fee    | extra | thing     | special
        delivery_fee, delivery_cost       | total  | express | express | 30..80 | 4..7   | 5..12 | flower order   | express
        shipping_cost, shipping           | total  | abroad  | abroad  | 50..120 | 5..9  | 9..20 | book order     | abroad
        bread_delivery, bakery_delivery   | total  | early   | early   | 20..40 | 2..5   | 2..4  | bread order    | early
        pharmacy_delivery, courier_fee    | total  | at_night | night  | 25..60 | 3..6   | 6..15 | pharmacy order | at night
        furniture_delivery, lorry_fee     | total  | upstairs | stairs | 300..500 | 30..60 | 20..45 | furniture order | upstairs
        feed_delivery, hay_delivery       | total  | unloaded | unloading | 100..250 | 10..25 | 8..20 | hay delivery  | with unloading
        """,
        (("p", "range 0,600"), ("q", "flag")),
        "int",
        (
            "fee = 0 if $p >= $free else $fee\nif $q:\n    fee += $extra\nreturn fee",
            "base = $fee if $p < $free else 0\nreturn base + ($extra if $q else 0)",
            "fee = 0\nif $p < $free:\n    fee += $fee\nif $q:\n    fee += $extra\nreturn fee",
        ),
        (
            "What do we charge for bringing a $thing? $fee, nothing from $free euros on; `$q` always costs $extra more.",
            "Delivery costs of a $thing over `$p` euros. Below $free it is $fee. Going $special adds $extra, also when the rest is free.",
            "Delivery is $fee euros and free for orders of $free or more. An order $special pays $extra on top in any case.",
            "Fee for the van.\n\nOrders of at least $free: free, all others: $fee. Add $extra if it is `$q`.",
            "How much does it cost to send this $thing ($fee under $free euros, 0 otherwise, plus $extra for $special)?",
            "$fee for small orders under $free, and $extra extra if $q",
            "Tell the customer of the $thing what the delivery comes to. From $free euros on only the surcharge of $extra for $special is left; before that there are $fee more.",
        ),
    ),
    Sketch(
        "may rent",
        """
        names                              | p   | q           | r     | age    | who       | act                  | paper              | debt
        may_rent_car, can_rent             | age | has_licence | dues  | 19..25 | customer  | rent a car           | a licence          | open bills
        may_dive, can_join_dive            | age | has_card    | owed  | 12..16 | diver     | go on the dive       | a diving card      | unpaid fees
        may_bid, can_bid                   | age | registered  | debts | 18..21 | bidder    | bid at the auction   | a registration     | old debts
        may_hire_boat, boat_allowed        | age | has_permit  | fines | 16..21 | skipper   | take out a boat      | a permit           | open fines
        may_vote, has_vote                 | age | is_member   | dues  | 14..18 | member    | vote at the assembly | a membership       | open dues
        may_shoot, range_allowed           | age | certified   | fees  | 16..21 | archer    | use the archery range | a certificate     | open fees
        """,
        (("p", "range 11,60"), ("q", "flag"), ("r", "range 0,1")),
        "bool",
        (
            "return $p >= $age and $q and $r == 0",
            "if $p < $age or not $q:\n    return False\nreturn $r == 0",
            "if $r > 0:\n    return False\nreturn $q and $p >= $age",
        ),
        (
            "May this $who $act? Only from $age on, with $paper and without $debt.",
            "True if the $who may $act: at least $age years old, `$q`, and no `$r`.",
            "Whether somebody can $act. It takes $paper and an age of $age or more; whoever has $debt may not.",
            "We let a $who $act if the person is $age or older, has $paper and owes nothing.",
            "Check a $who.\n\nMinimum age $age. $q must hold. Any $debt are a no.",
            "Is the $who allowed to $act? Needs $paper, must have turned $age, and $r has to be zero.",
            "$age or older, has $paper, no $debt",
            "False for anybody who is under $age, lacks $paper or has $debt; everyone else may $act.",
        ),
    ),
    Sketch(
        "at most so many at a time",
        """
        names                               | p        | q       | most | premium | who      | things   | place         | act     | better
        may_borrow_tool, can_take_tool      | borrowed | is_pro  | 1..3 | 5..8    | customer | tools    | tool hire     | take    | professionals
        may_foster, can_take_pet            | fostered | trained | 1..2 | 3..5    | family   | puppies  | animal shelter | foster | trained families
        may_reserve, can_reserve            | reserved | is_gold | 2..3 | 5..9    | guest    | deckchairs | beach        | reserve | gold guests
        may_take_costume, costume_allowed   | taken    | is_actor | 1..2 | 4..6   | visitor  | costumes | theatre store | take    | actors
        may_rent_skis, skis_allowed         | rented   | is_member | 1..2 | 4..6  | skier    | pairs of skis | ski shop | rent    | members
        may_book_court, court_allowed       | booked   | is_coach | 1..3 | 5..8   | player   | courts   | tennis club   | book    | coaches
        """,
        (("p", "range 0,9"), ("q", "flag")),
        "bool",
        (
            "limit = $premium if $q else $most\nreturn $p < limit",
            "if $q:\n    return $p < $premium\nreturn $p < $most",
            "return $p < ($premium if $q else $most)",
        ),
        (
            "Can the $who $act one more? At the $place everybody may have $most $things at a time, $better $premium.",
            "Whether a $who who already has `$p` $things may $act another. The limit is $most, for $better $premium.",
            "True as long as the $who is below the limit of $most $things ($premium if `$q`).",
            "At most $most $things each, $premium for $better.\n\n`$p` is what the $who has now; may they $act one more?",
            "May we hand out another one? No $who gets more than $most $things at once. For $better it is $premium.",
            "Is there room for one more of the $things on this ${who}'s account (up to $most, or up to $premium if $q)?",
            "Decide if the $place lets the $who $act a further one, given how many are out already. $better may hold $premium, all others $most.",
        ),
    ),
    Sketch(
        "badge by points",
        """
        names                       | p      | a      | b      | top     | mid      | low      | thing        | unit
        badge_for, award_badge      | points | 80..95 | 50..70 | gold    | silver   | bronze   | swimmer      | points
        egg_grade, grade_egg        | grams  | 70..75 | 58..65 | large   | medium   | small    | egg          | grams
        status_of, guest_status     | nights | 40..60 | 12..25 | platinum | gold    | standard | hotel guest  | nights
        hazard_level, danger_of     | score  | 75..90 | 30..50 | red     | yellow   | green    | slope        | points
        wine_medal, medal           | score  | 85..95 | 60..80 | great gold | gold  | silver   | wine         | points
        donor_level, donor_pin      | visits | 50..75 | 20..30 | diamond | ruby     | pearl    | blood donor  | visits
        """,
        (("p", "range 0,100"),),
        "str",
        (
            'if $p >= $a:\n    return "$top"\nif $p >= $b:\n    return "$mid"\nreturn "$low"',
            'if $p < $b:\n    return "$low"\nelif $p < $a:\n    return "$mid"\nelse:\n    return "$top"',
            'return "$top" if $p >= $a else "$mid" if $p >= $b else "$low"',
        ),
        (
            'Is this $thing "$top", "$mid" or "$low"? From $a $unit on it is the first, from $b on the second.',
            'Label of a $thing: "$top" from $a $unit, "$mid" from $b, otherwise "$low".',
            'What do we call a $thing with `$p` $unit?\n\nAt least $a: "$top". At least $b: "$mid". Less: "$low".',
            'Below $b $unit a $thing is "$low", below $a "$mid", and the rest are "$top".',
            'The class of the $thing by its $unit. "$low" is for everything under $b, "$top" for $a and more, "$mid" for those between.',
            '"$top" ($a+), "$mid" ($b+) or "$low"',
            'Which word goes on the certificate? It takes $a $unit to be "$top" and $b to be "$mid"; everybody else is "$low".',
        ),
    ),
    Sketch(
        "level after an event",
        """
        names                           | p      | q      | most     | what            | thing    | event
        tank_after, new_level           | litres | change | 40..90   | litres          | water tank | rain or watering
        charge_after, battery_after     | charge | change | 80..120  | charge          | forklift battery | loading or driving
        stock_after, new_stock          | sacks  | change | 20..60   | sacks           | feed silo | a delivery or a feeding
        herd_energy, horse_energy       | energy | change | 50..100  | energy          | horse    | a rest or a ride
        trust_after, new_rating         | rating | change | 50..100  | rating          | supplier | a good or a bad delivery
        fuel_after, fuel_left           | litres | change | 45..80   | litres          | tractor's tank | a stop at the pump or a day's work
        """,
        (("p", "range 0,60"), ("q", "range -70,70")),
        "int",
        (
            "return max(0, min($most, $p + $q))",
            "level = $p + $q\nif level < 0:\n    return 0\nif level > $most:\n    return $most\nreturn level",
            "return min($most, max(0, $p + $q))",
        ),
        (
            "The $what of the $thing after $event. It cannot fall below 0 nor rise above $most.",
            "New $what of a $thing: `$p` plus `$q`, kept between 0 and $most.",
            "How much is left in the books for the $thing after $event? Never less than nothing, never more than $most.",
            "Apply the $q to the $p. The $thing is empty at 0 and full at $most.",
            "What is the $what now?\n\n`$q` may be negative. The $thing stays within 0 to $most.",
            "$what after the change, limited to 0..$most",
            "After $event the $what of the $thing changes by the given number; whatever would go over $most or under zero is lost.",
        ),
    ),
    Sketch(
        "dose by weight",
        """
        names                           | p      | per   | most     | unit  | units      | thing          | who      | plural
        dose_of_syrup, syrup_dose       | weight | 5..15 | 300..600 | mg    | milligrams | cough syrup    | child    | children
        wormer_dose, deworming_dose     | weight | 3..10 | 150..400 | mg    | milligrams | wormer         | dog      | dogs
        feed_ration, hay_ration         | weight | 15..25 | 700..1200 | g    | grams      | hay            | goat     | goats
        anaesthetic, sedation_dose      | weight | 2..6  | 100..250 | mg    | milligrams | sedative       | seal     | seals
        water_need, daily_water         | weight | 30..40 | 1500..2500 | ml  | millilitres | water         | patient  | patients
        vitamin_dose, drops_needed      | weight | 2..5  | 90..160  | drops | drops      | vitamin D      | calf     | calves
        """,
        (("p", "range 1,90"),),
        "int",
        (
            "return min($p * $per, $most)",
            "dose = $p * $per\nif dose > $most:\n    return $most\nreturn dose",
            "dose = $p * $per\nreturn dose if dose <= $most else $most",
        ),
        (
            "How many $units of $thing does this $who get? $per per kilo of body weight, but no $who gets more than $most.",
            "$thing for a $who of `$p` kilos: $per $unit per kilo, $most $unit at the very most.",
            "Dose of $thing in $units, $per for each kilo up to a maximum of $most",
            "We give $plural $per $unit of $thing per kilo. The highest dose is $most.",
            "The right amount of $thing for a $who.\n\nIt grows with the $p (kilos) by $per $unit each, until $most is reached.",
            "Tell the nurse how much $thing to prepare: $per $unit a kilo, and $most for all heavier $plural.",
            "Amount of $thing by weight in kilos. Big $plural are not given more than $most $unit; all others $per per kilo.",
        ),
    ),
    Sketch(
        "boxes needed",
        """
        names                          | p       | size  | box     | boxes    | things   | why
        boxes_needed, count_boxes      | candles | 6..24 | box     | boxes    | candles  | the packer knows how many to fold
        buses_needed, coaches_for      | guests  | 30..55 | coach  | coaches  | guests   | the wedding office can hire them
        trays_needed, trays_for        | seedlings | 8..40 | tray  | trays    | seedlings | the gardener can fetch them
        kiln_loads, firings            | pots    | 12..40 | firing | firings  | pots     | the pottery can plan its week
        tents_needed, tents_for        | campers | 4..8  | tent    | tents    | campers  | the camp leader can bring them
        crates_needed, crates_for      | bottles | 6..20 | crate   | crates   | bottles  | the winery orders enough
        """,
        (("p", "range 0,200"),),
        "int",
        (
            "return -(-$p // $size)",
            "return ($p + $size - 1) // $size",
            "full, rest = divmod($p, $size)\nreturn full + 1 if rest else full",
            "from math import ceil\n\nreturn ceil($p / $size)",
        ),
        (
            "How many $boxes do we need for so many $things? One $box takes $size.",
            "$boxes for all `$p`, $size to a $box. A $box that is only partly full counts too.",
            "Each $box holds $size $things. Say how many $boxes it takes so that nothing is left over.",
            "Number of $boxes, $size $things each, the last one perhaps not full.",
            "Count the $boxes so that $why; $size $things go with each.",
            "All the $things must find a place, $size in every $box. How many will that be?",
            "$boxes needed (no $things, no $boxes; $size fit in one)",
            "So that $why: how often do $size $things go into the given number, rounded up?",
        ),
    ),
    Sketch(
        "coins for change",
        """
        names                          | p     | a     | b  | c  | things | thing | where          | unit
        coins_back, count_coins        | cents | 20    | 10 | 5  | coins  | coin  | vending machine | cents
        notes_needed, fewest_notes     | euros | 50    | 20 | 10 | notes and single euros | note | bank counter | euros
        stamps_on, stamps_to_stick     | cents | 80    | 20 | 5  | stamps | stamp | post office    | cents
        weights_on_scale, weights_used | grams | 100   | 20 | 5  | weights | weight | chemist's scale | grams
        pipes_needed, pipe_pieces      | metres | 12   | 6  | 3  | pipes  | pipe  | pipe layer     | metres
        chips_for, fewest_tokens       | value | 25    | 10 | 5  | tokens | token | funfair        | points
        """,
        (("p", "range 0,299"),),
        "int",
        (
            "count, rest = 0, $p\nfor size in ($a, $b, $c, 1):\n    used, rest = divmod(rest, size)\n    count += used\nreturn count",
            "count, rest = 0, $p\nfor size in ($a, $b, $c, 1):\n    while rest >= size:\n        rest -= size\n        count += 1\nreturn count",
        ),
        (
            "How many $things make up this many $unit? There are $a, $b, $c and 1; always use the largest that still fits.",
            "Number of $things for `$p`, taking the biggest first out of $a, $b, $c and 1.",
            "The $where has $things of $a, $b, $c and 1. It uses as many of the largest as it can, then of the next. How many is that together?",
            "Count the $things.\n\nPay out in $a as often as possible, the rest in $b, then $c, then 1.",
            "$things needed at the $where, greedy with $a, $b, $c, 1 $unit",
            "Break the amount into $a, $b, $c and single ones from large to small and tell the number of pieces.",
            "How many pieces does the $where need to reach the $p exactly? A $thing is worth $a, $b, $c or 1, large ones go first.",
        ),
    ),
    Sketch(
        "round to five cents",
        """
        names                           | p      | step      | what        | thing            | unit
        cash_price, rounded_price       | cents  | 5         | price       | cash desk        | cents
        rounded_weight, scale_shows     | grams  | 10 / 20   | weight      | market scale     | grams
        rounded_minutes, booked_time    | minutes | 15 / 6   | working time | workshop clock  | minutes
        rounded_length, cut_length      | millimetres | 5 / 25 | length    | saw mill         | millimetres
        rounded_estimate, rough_value   | value  | 50 / 100  | estimate    | insurance office | euros
        rounded_height, noted_height    | metres | 10 / 5    | height      | land survey      | metres
        """,
        (("p", "range 0,999"),),
        "int",
        (
            "return ($p + $step // 2) // $step * $step",
            "rest = $p % $step\nif 2 * rest < $step:\n    return $p - rest\nreturn $p - rest + $step",
        ),
        (
            "Round the $what in $unit to the nearest $step; a tie goes up.",
            "What does the $thing show for `$p`? The closest multiple of $step $unit, the higher one if it lies just between.",
            "Nearest $step $unit, half way upwards",
            "At the $thing there are only steps of $step. Bring the $what to the nearest one (up if two are equally near).",
            "The $thing rounds every $what to full ${step}s.\n\nUp from the half on, down before it.",
            "Turn the exact $p into the $what that the $thing writes down, a multiple of $step, rounding to nearest and ties upwards.",
            "Closest $what the $thing can do: it knows only multiples of $step $unit. Half a step rounds up.",
        ),
    ),
    Sketch(
        "size by centimetres",
        """
        names                         | p       | a        | b        | c        | s  | m | l | x  | thing
        shirt_size, size_of_shirt     | chest   | 88..92   | 96..100  | 104..110 | S  | M | L | XL | shirt
        helmet_size, size_of_helmet   | head    | 53..54   | 56..57   | 59..60   | XS | S | M | L  | riding helmet
        glove_size, size_of_glove     | hand    | 17..18   | 20..21   | 23..24   | S  | M | L | XL | work glove
        pot_size, size_of_pot         | roots   | 8..11    | 14..18   | 22..28   | A  | B | C | D  | tree pot
        harness_size, size_of_collar  | neck    | 25..30   | 36..42   | 50..60   | 1  | 2 | 3 | 4  | dog harness
        frame_size, bike_size         | leg     | 70..74   | 78..80   | 84..88   | small | medium | large | huge | bicycle frame
        """,
        (("p", "range 5,130"),),
        "str",
        (
            'if $p <= $a:\n    return "$s"\nif $p <= $b:\n    return "$m"\nif $p <= $c:\n    return "$l"\nreturn "$x"',
            'for limit, label in (($a, "$s"), ($b, "$m"), ($c, "$l")):\n    if $p <= limit:\n        return label\nreturn "$x"',
        ),
        (
            'Which $thing fits? Up to $a cm it is "$s", up to $b "$m", up to $c "$l", beyond that "$x".',
            'Size of a $thing for `$p` in centimetres: "$s" through $a, "$m" through $b, "$l" through $c, else "$x".',
            'The label of the $thing to hand out.\n\n- at most $a cm: "$s"\n- at most $b cm: "$m"\n- at most $c cm: "$l"\n- more: "$x"',
            'Pick the $thing by the measured centimetres, "$s" ending at $a, "$m" at $b and "$l" at $c (all inclusive). Larger ones get "$x".',
            '"$s", "$m", "$l" or "$x" with the upper limits $a, $b and $c centimetres',
            'The customer measured the $p in centimetres; which size of $thing do we send? Limits included: $a for "$s", $b for "$m", $c for "$l". Everything above is "$x".',
            'More than $c cm needs "$x", more than $b "$l", more than $a "$m", and the others wear "$s".',
        ),
    ),
    Sketch(
        "linear conversion",
        """
        names                          | p       | off    | num | den | from           | to               | thing
        european_size, to_european     | size    | 30..33 | 5   | 4   | an English size | the European one | shoe
        fahrenheit, to_fahrenheit      | celsius | 32     | 9   | 5   | degrees Celsius | Fahrenheit       | greenhouse
        ring_size, american_ring       | size    | 36..40 | 5   | 2   | an American size | our number      | ring
        dress_size, continental_dress  | size    | 26..30 | 3   | 2   | a British size  | the continental one | dress
        tow_price, towing_price        | stretch | 30..50 | 3   | 2   | the kilometres  | the price in euros | tow truck
        bee_frames, frames_for         | weight  | 2..4   | 1   | 2   | the weight of a swarm | the number of frames | hive
        """,
        (("p", "range 0,60"),),
        "float",
        (
            "return $p * $num / $den + $off",
            "scaled = $p * $num / $den\nreturn scaled + $off",
            "return $off + $p * $num / $den",
        ),
        (
            "Turn $from into $to: times $num, divided by $den, plus $off.",
            "What is $to for `$p`? Multiply by $num/$den and add $off.",
            "$num/$den of $from, plus $off, gives $to ($thing).",
            "From $from to $to for a $thing. Take $num/$den of it, then add $off.",
            "Convert for the $thing.\n\nThe result is $off more than $num/$den of `$p`.",
            "We are given $from for the $thing and need $to, that is $off + $num/$den * $p.",
            "Change $from to $to, starting at $off for 0 and growing by $num per $den.",
        ),
    ),
)
