"""Words of the ledgers: places with what they hold, kinds of events, and wordings of every rule."""

# where (preposition and place) | what is counted | what the state is called | words for more : for less
PLACES = tuple(
    tuple(row.split("|"))
    for row in [
        "in the barn|bales|stock|store:feed,in:out,bring:use",
        "on the shelf|jars|stock|stock:sell,add:take,deliver:sell",
        "in the water tank|litres|level|fill:draw,rain:leak,in:out",
        "in the account|euros|balance|deposit:withdraw,pay:spend,credit:debit",
        "in the garage|cars|count|park:leave,enter:exit,in:out",
        "in the coop|hens|count|buy:sell,hatch:lose,add:take",
        "in the blood bank|bags|supply|donate:issue,in:out,give:use",
        "in the hotel|guests|occupancy|arrive:depart,checkin:checkout,in:out",
        "in the warehouse|crates|stock|load:unload,receive:ship,in:out",
        "in the silo|tonnes|level|fill:empty,pour:drain,in:out",
        "in the bakery case|loaves|supply|bake:sell,add:take,put:eat",
        "in the kiln|pots|load|stack:unstack,put:remove,in:out",
        "in the orchard shed|apples|stock|pick:press,add:rot,in:out",
        "on the lorry|parcels|load|load:drop,add:deliver,on:off",
        "in the museum|visitors|crowd|enter:leave,in:out,admit:release",
        "in the zoo pond|flamingos|flock|hatch:move,arrive:leave,add:take",
        "in the hive|frames|count|insert:remove,add:harvest,in:out",
        "in the savings box|coins|hoard|save:spend,put:take,in:out",
        "in the fuel depot|barrels|reserve|refill:pump,deliver:burn,in:out",
        "in the paper tray|sheets|pile|load:print,add:use,in:out",
        "in the clinic|patients|queue|admit:discharge,arrive:leave,in:out",
        "at the campsite|tents|count|pitch:strike,arrive:leave,add:remove",
        "in the nursery bed|seedlings|count|plant:lift,sow:sell,add:lose",
        "in the wine cellar|bottles|stock|lay:drink,buy:sell,in:out",
        "on the trawler|boxes|catch|haul:land,catch:throw,in:out",
        "in the laundry|towels|pile|wash:rent,drop:collect,in:out",
        "in the theatre|seats|house|book:cancel,reserve:release,sell:refund",
        "in the gym|members|headcount|join:quit,enter:leave,in:out",
        "in the mine cart|lumps|load|dig:tip,add:spill,in:out",
        "in the tailor's drawer|buttons|supply|buy:sew,add:lose,in:out",
        "in the ink cartridge|drops|level|refill:print,fill:use,in:out",
        "on the phone plan|minutes|credit|topup:call,add:talk,gain:use",
        "in the medicine cabinet|tablets|stock|restock:dispense,add:take,in:out",
        "at the recycling yard|bins|pile|collect:crush,bring:sort,in:out",
        "in the compost heap|buckets|heap|tip:spread,add:dig,in:out",
        "in the sheepfold|sheep|flock|bring:shear,enter:leave,buy:sell",
        "in the stable|horses|count|stable:ride,in:out,buy:sell",
        "in the grain bin|sacks|store|harvest:mill,add:sell,in:out",
        "in the cloakroom|coats|count|hang:fetch,hand:return,in:out",
        "at the timber yard|planks|stock|saw:build,deliver:sell,in:out",
        "in the tank of the van|gallons|level|fill:burn,refuel:drive,in:out",
        "in the fish pond|carp|stock|release:catch,add:net,breed:eat",
        "in the leave book|hours|balance|earn:take,grant:use,work:rest",
        "on the loyalty card|points|balance|earn:redeem,collect:spend,add:use",
        "in the petty cash|pounds|balance|receive:pay,in:out,refund:buy",
        "in the quarry|blocks|pile|cut:haul,blast:load,in:out",
        "in the pharmacy fridge|vials|stock|deliver:inject,receive:give,in:out",
        "in the seed drawer|packets|stock|buy:sow,gather:swap,in:out",
        "on the building site|bricks|pile|deliver:lay,unload:use,in:out",
        "at the boat hire|canoes|fleet|return:rent,back:out,buy:scrap",
        "in the ballot box|ballots|count|cast:void,add:remove,put:spoil",
        "in the aquarium shop|guppies|stock|breed:sell,arrive:die,in:out",
        "in the battery|units|charge|charge:drain,sun:use,plug:run",
        "at the florist|roses|stock|cut:sell,deliver:wilt,in:out",
        "in the candle workshop|candles|stock|dip:sell,pour:burn,make:pack",
        "in the school store|pencils|supply|order:hand,buy:lose,in:out",
        "in the dairy|cheeses|store|press:sell,age:cut,make:eat",
        "in the salt shed|shovels|heap|deliver:spread,dump:strew,in:out",
        "in the budget|dollars|purse|grant:expense,fund:cost,raise:cut",
        "in the insurance fund|claims|backlog|file:settle,open:close,new:done",
    ]
)
EVENTS = (("changes", "change"), ("movements", "movement"), ("entries", "entry"), ("events", "event"), ("steps", "step"),
          ("bookings", "booking"), ("items", "item"), ("transactions", "transaction"), ("lines", "line"), ("log", "entry"),
          ("orders", "order"), ("actions", "action"), ("slips", "slip"), ("records", "record"), ("postings", "posting"),
          ("notes", "note"), ("journal", "entry"), ("updates", "update"), ("ops", "operation"), ("moves", "move"))  # fmt: skip
RESETS = ("reset", "clear", "fire", "flush", "audit", "annul", "wipe", "restart", "theft", "void", "recount")
DOUBLES = ("double", "twin", "boom", "match", "jackpot", "luck")
HALVES = ("halve", "half", "split", "share", "frost", "tax", "flood")
STOPS = ("stop", "close", "end", "night", "shut", "done", "strike", "holiday", "finish", "lock")
OTHERS = ("hello", "note", "wait", "look", "check", "idle", "x", "pause", "skip", "test")
MARKS = "+-*/!?#~^.ox@%&:$_vw"
NUMERALS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

# s: the state's name, P: "in the barn", U: units, ev/evs: an event, C: capacity, F: floor, k: a constant, IN/OUT: such an event
START = ("The {s} starts at {S}", "The {s} begins at {S}", "Start with {S} {U}", "At first there are {S} {U} {P}", "There are {S} {U} {P} to begin with", "{S} {U} are {P} at the start", "Begin with a {s} of {S}", "Initially the {s} is {S}", "We start from {S} {U}", "{P} we begin with {S} {U}")  # fmt: skip
START_EMPTY = ("The {s} starts at 0", "At first there are no {U} {P}", "Start from zero", "Nothing is {P} at first", "The {s} is 0 at the start", "Begin with no {U}", "The {s} begins at zero", "Initially there are no {U} {P}")  # fmt: skip
SIGNED = ("Positive {evs} add to the {s}, negative ones take from it", "A positive {ev} adds that many {U}, a negative one takes them away", "Each {ev} is added to the {s} (negative ones lower it)", "`{param}` lists what comes (positive) and goes (negative)", "Numbers above zero are {U} coming in, numbers below zero are {U} going out", "Every number is a {ev}: plus for {U} that come, minus for {U} that go", "`{param}` holds signed {evs} of the {s}", "Apply the signed {evs} one after the other")  # fmt: skip
EFFECTS: dict[str, tuple[str, ...]] = {
    "add": ("{t} adds {d}", "{t} brings {d} {U}", "{t} raises the {s} by {d}", "{t} means {d} more", "{t} is plus {d}", "{t} increases the {s} by {d}"),
    "sub": ("{t} takes {d} away", "{t} removes {d}", "{t} lowers the {s} by {d}", "{t} means {d} fewer", "{t} is minus {d}", "{t} subtracts {d}"),
    "zero": ("{t} empties it", "{t} sets the {s} to 0", "{t} leaves nothing", "{t} brings the {s} back to zero", "{t} clears the {s} to 0"),
    "set": ("{t} sets the {s} to {d}", "{t} makes the {s} exactly {d}", "after {t} the {s} is {d}", "{t} puts the {s} at {d}"),
    "double": ("{t} doubles the {s}", "{t} makes the {s} twice as large", "{t} multiplies the {s} by 2"),
    "halve": ("{t} halves the {s} (rounded down)", "{t} leaves half, rounded down", "{t} divides the {s} by two, dropping any remainder", "{t} keeps only half of the {s}, rounded down"),
}  # fmt: skip
CAP = {
    "clamp": ("The {s} never goes above {C}; the excess is lost", "No more than {C} {U} fit, and what is too much is lost", "At most {C} {U} fit {P}, the rest is thrown away", "The {s} is capped at {C} after every {ev}", "The {s} cannot exceed {C}: anything beyond is dropped", "There is room for {C} {U}; what does not fit is gone", "If the {s} would pass {C}, it becomes {C}", "A full place ({C} {U}) takes no more, so the surplus is lost", "Keep the {s} at {C} or less by cutting off the excess"),
    "count": ("No more than {C} {U} fit; what does not fit is lost", "At most {C} {U} fit {P}, and the excess is lost", "The {s} stops at {C}, any surplus being lost", "There is room for {C} {U}; the overflow is lost", "The {s} cannot exceed {C}: whatever is beyond is lost", "Whatever would push the {s} past {C} is lost, the part that fits is kept"),
    "refuse": ("Any {ev} that would bring the {s} above {C} is refused and changes nothing", "Refuse every {ev} that would lift the {s} over {C}", "If a {ev} would push the {s} past {C}, it is refused as a whole", "The {s} may not exceed {C}: a {ev} that would do so is refused and leaves it as it is", "A {ev} is refused, with no effect, when the {s} would come to more than {C}", "No more than {C} {U} fit; a {ev} that is too much is refused entirely", "{C} is the most there may be: refuse a {ev} that goes beyond it"),
}  # fmt: skip
FLOOR = {
    "clamp": ("The {s} never falls below {F}", "The {s} cannot drop under {F}; it stops there", "If the {s} would go below {F}, it becomes {F}", "It stays at {F} when more is taken than that allows", "Never let the {s} sink below {F}: use {F} instead", "{F} is the least: a larger loss leaves exactly {F}", "The {s} is held at {F} or more after every {ev}"),
    "count": ("If more is asked for than there is, all that is left goes and the missing part is noted", "The {s} never falls below 0; what is asked for beyond it stays unmet", "Who asks for more than there is gets what is left, and the rest is owed", "The {s} stops at 0, and the part that could not be taken counts as unmet"),
    "refuse": ("Any {ev} that would take the {s} below {F} is refused and changes nothing", "Refuse a {ev} that would leave less than {F}", "If a {ev} would bring the {s} under {F}, it is refused as a whole", "The {s} must not fall below {F}: a {ev} that would do so is refused and leaves it alone", "A {ev} is refused, with no effect, when less than {F} would remain", "At least {F} must remain, otherwise the {ev} is refused"),
}  # fmt: skip
BOTH = {
    "clamp": ("The {s} always stays between {F} and {C}: it stops at either end", "The {s} is clamped to {F} to {C} after every {ev}", "Never below {F}, never above {C}: the {s} just stops there", "Keep the {s} within {F} and {C}, cutting off what goes beyond", "The {s} can neither fall below {F} nor rise above {C}; it stays at the limit"),
    "refuse": ("A {ev} that would take the {s} below {F} or above {C} is refused and changes nothing", "Refuse any {ev} after which the {s} would not lie from {F} to {C}", "The {s} must stay from {F} to {C} (both allowed); a {ev} that breaks this is refused as a whole", "If a {ev} would leave less than {F} or more than {C}, it is refused and the {s} stays as it was"),
}  # fmt: skip
IGNORE = {
    "big": ("{Evs} of more than {k} are ignored", "Ignore {evs} larger than {k} in size", "Skip a {ev} that moves more than {k} {U}", "A {ev} over {k} is taken for a typing error and ignored", "Leave out every {ev} of more than {k}, up or down", "Nothing happens on a {ev} of more than {k} {U}"),
    "small": ("{Evs} of fewer than {k} {U} are ignored", "Ignore a {ev} that moves less than {k} {U}", "A {ev} smaller than {k} in size is skipped", "Skip {evs} under {k}, up or down", "A {ev} only matters if it moves at least {k} {U}"),
    "repeat": ("A {ev} equal to the one right before it is ignored", "Ignore a {ev} that merely repeats the one before", "If the same {ev} comes several times in a row, only the first of them counts", "Identical {evs} in a row count once", "Skip every {ev} that is the same as its predecessor in `{param}`", "Of equal neighbours in {param} only the first is applied"),
    "third": ("Every {nth} {ev} is skipped", "Ignore each {nth} {ev}", "The {nth} {ev} and then every {nth} one after it are ignored", "Leave out every {nth} {ev} of `{param}`"),
    "first": ("The first {k} {evs} are ignored", "Ignore the first {k} {evs}", "Skip the first {k} {evs} of `{param}`", "Nothing counts until {k} {evs} have gone by"),
    "unknown": ("Anything else is ignored", "Ignore any other {ev}", "Other {evs} change nothing", "Skip {evs} of any other kind", "Unknown {evs} have no effect", "All other {evs} are passed over"),
    "unknown_raise": ("Any other {ev} raises ValueError", "Raise ValueError for anything else", "An unknown kind of {ev} raises a ValueError", "ValueError for any other {ev}", "Anything else is an error (ValueError)"),
    "nonpositive": ("{Evs} of zero or less are ignored", "Ignore amounts that are not positive", "An amount of 0 or below makes a {ev} void: skip it", "Only positive amounts count, other {evs} are skipped"),
}  # fmt: skip
STOP = {
    "token": ('"{k}" ends everything: later {evs} no longer count', 'Stop at the first "{k}"', 'After "{k}" nothing more is applied', 'The {evs} from "{k}" on do not matter', 'Once "{k}" is met, ignore the rest', '"{k}" closes the list early', 'Read `{param}` only up to "{k}"'),
    "high": ("Stop as soon as the {s} is {k} or more", "Once the {s} has reached at least {k}, the remaining {evs} are left out", "When a {ev} brings the {s} to {k} or beyond, stop there", "The rest is ignored as soon as the {s} is at least {k}"),
    "low": ("Stop as soon as the {s} is {k} or less after a {ev}", "Once a {ev} leaves {k} or fewer {U}, the remaining {evs} are left out", "When the {s} has come down to {k} or below after a {ev}, stop there", "If no more than {k} {U} remain after a {ev}, everything later is ignored"),
    "refusals": ("Stop after the {nth} refusal", "After {k} refusals the rest is ignored", "The {nth} refused {ev} ends it all", "Give up as soon as {k} {evs} have been refused"),
    "count": ("Only the first {k} {evs} count", "Stop after {k} {evs}", "No more than {k} {evs} are applied, the rest is left out", "Use at most the first {k} {evs} of `{param}`"),
}  # fmt: skip
CHANGE = {  # of an amount; {A}: 'a "buy"', {An}: 'A "buy"'
    "twice": ("{An} counts double", "{An} counts twice", "The amount of {A} is doubled", "Double what {A} says", "For {A} use twice the amount"),
    "half": ("{An} counts only half, rounded down", "Of {A} only half counts (rounded down)", "Halve the amount of {A}, rounding down", "Only half the amount of {A} is real; drop fractions"),
    "most": ("{An} counts for {k} at most", "No single one of these moves more than {k}: for {A}, anything over {k} counts as {k}", "For {A}, use at most {k}", "The amount of {A} is limited to {k}", "{An} of more than {k} counts as {k}"),
    "fee": ("{An} moves {k} more than it says", "Add {k} to the amount of {A}", "{An} counts {k} extra", "On top of its amount, {A} counts for {k} more"),
    "less": ("{An} counts for {k} less than it says, but never for less than nothing", "From the amount of {A}, {k} is taken off (not below 0)", "The first {k} {U} of {A} do not count"),
    "bonus": ("{An} of {k} or more counts {m} extra", "If {A} is at least {k}, add {m} to its amount", "{An} that is not smaller than {k} counts for {m} more", "For {A} from {k} {U} on, the amount rises by {m}"),
}  # fmt: skip
OUTPUT = {
    "final": ("the {s} at the end", "the final {s}", "how many {U} are {P} at the end", "the {s} after the last {ev} that counts", "the number of {U} {P} in the end", "the {s} that results", "what the {s} is in the end"),
    "peak": ("the highest {s} ever reached (the start counts too)", "the largest {s} at any time, the start included", "the maximum the {s} ever had, beginning included", "the most {U} there ever were {P}, counting the start", "the peak of the {s}, initial value included"),
    "lowest": ("the lowest {s} at any time, the start included", "the smallest {s} ever seen (the start counts too)", "the fewest {U} there ever were {P}, counting the start", "the minimum of the {s}, initial value included"),
    "refused": ("how many {evs} were refused", "the number of refused {evs}", "the count of {evs} that were refused", "how often a {ev} was refused"),
    "final_refused": ("the final {s} and the number of refused {evs}, as a tuple", "a tuple (final {s}, refused {evs})", "both the {s} at the end and how many {evs} were refused", "a pair: the last {s} and the count of refusals"),
    "first_refused": ("the index of the first refused {ev}, or {none} if none is refused", "the position (from 0) of the first {ev} that is refused, {none} when all go through", "at which index a {ev} is first refused ({none} if never)", "the zero-based index of the first refusal, else {none}"),
    "final_lost": ("a tuple of the final {s} and how many {U} were lost", "the {s} at the end and the total lost, as a tuple", "a pair (final {s}, {U} lost)"),
    "lost": ("how many {U} were lost in all", "the total number of {U} lost", "the sum of all the lost {U}", "how much was lost altogether"),
    "unmet": ("how many {U} could not be taken in all", "the total that stayed unmet", "the sum of the missing {U}", "how much was asked for in vain altogether"),
    "final_unmet": ("a tuple of the final {s} and the total unmet amount", "the {s} at the end and how many {U} were missing in all, as a tuple", "a pair (final {s}, total unmet)"),
    "final_peak": ("a tuple of the final {s} and the highest one (start included)", "the last {s} and the maximum ever reached, start included, as a tuple", "a pair (final {s}, peak {s}), where the start counts for the peak"),
    "history": ("the list of the {s} after each {ev}{each}", "a list with the {s} after every {ev}{each}", "the {s} after {ev} one, two and so on as a list{each}", "one number for each {ev}{each}: the {s} after it"),
    "first_high": ("the index of the first {ev} after which the {s} is at least {h}, or {none}", "the position (from 0) of the {ev} that first brings the {s} to {h} or more, {none} if none does", "at which index the {s} is first {h} or more after the {ev} ({none} if never)"),
    "first_low": ("the index of the first {ev} after which the {s} is {h} or less, or {none}", "the position (from 0) of the {ev} that first leaves {h} or fewer {U}, {none} if none does", "at which index the {s} is first no more than {h} after the {ev} ({none} if never)"),
    "times": ("how many {evs} leave the {s} at {h} or more", "the number of {evs} after which the {s} is at least {h}", "how often the {s} is not below {h} after a {ev}", "a count of the {evs} after which there are {h} {U} or more"),
    "ever": ("whether the {s} is at least {h} at the end", "True if the final {s} is {h} or more, otherwise False", "if there are {h} {U} or more {P} at the end (a bool)"),
    "difference": ("how much the {s} has grown from start to end (negative if it shrank)", "the final {s} minus the initial one", "the difference between the last and the first {s}, negative for a loss"),
}  # fmt: skip
NAMES = {
    "final": ("final_{s}", "{s}_at_end", "{u}_left", "{s}_after_{p}", "remaining_{u}", "{w}_{s}"),
    "peak": ("peak_{s}", "highest_{s}", "most_{u}", "max_{s}_of_{w}"),
    "lowest": ("lowest_{s}", "fewest_{u}", "min_{s}", "{w}_low_point"),
    "refused": ("refused_{p}", "count_refused", "{w}_refusals", "rejected_{p}"),
    "final_refused": ("{s}_and_refusals", "settle_{w}", "run_{w}_{p}", "{w}_summary"),
    "first_refused": ("first_refused", "first_refusal_in_{w}", "{w}_first_refusal", "index_of_refused"),
    "final_lost": ("{s}_and_lost", "{u}_kept_and_lost", "fill_{w}", "{w}_overflow_report"),
    "lost": ("lost_{u}", "{u}_lost", "{w}_overflow", "wasted_{u}"),
    "unmet": ("unmet_{u}", "missing_{u}", "{w}_shortage", "shortfall"),
    "final_unmet": ("{s}_and_shortage", "{u}_left_and_owed", "{w}_balance_report"),
    "final_peak": ("{s}_and_peak", "end_and_peak", "{w}_end_and_peak", "last_and_most_{u}"),
    "history": ("{s}_history", "{s}_after_each", "running_{s}", "{u}_over_time", "{w}_course"),
    "first_high": ("first_index_reaching", "when_{s}_reached", "{w}_reaches", "first_high_{s}"),
    "first_low": ("first_low_{s}", "when_{s}_runs_low", "{w}_runs_low", "first_shortage"),
    "times": ("times_{s}_high", "high_{s}_count", "count_full_{w}", "{p}_above_mark"),
    "ever": ("enough_{u}", "{w}_has_enough", "ends_with_enough", "{s}_suffices"),
    "difference": ("{s}_growth", "{s}_gain", "net_{u}", "{w}_difference"),
}  # fmt: skip
