"""What the charges are about: one line per little world, over farms, shops, workshops, offices and clubs."""

# verb | result[:unit] | counted things, many/one | others, many/one | flag=when it is true; … | choice=words
WORLDS = """
costs|kennel fee|nights/night|walks/walk|long_coat=the dog has a long coat;needs_pills=the dog needs pills|breed=terrier,poodle,beagle,collie
costs|parking charge|hours/hour|days/day|permit=the driver holds a permit;electric=the car is electric|level=roof,ground,basement
costs|parcel postage|kilos/kilo|labels/label|express=the parcel goes express;fragile=the parcel is fragile|zone=local,inland,abroad
costs|laundry bill|shirts/shirt|sheets/sheet|ironed=ironing is wanted;same_day=it must be ready the same day|program=gentle,normal,heavy
costs|hotel bill|nights/night|breakfasts/breakfast|sea_view=the room has a sea view;late_checkout=the guest leaves late|room=single,double,suite
costs|gym invoice|classes/class|lockers/locker|student=the member is a student;sauna=the sauna is included|plan=basic,silver,gold
costs|museum entry|adults/adult|children/child|guided=a guide comes along;has_pass=the group has a pass|wing=fossils,paintings,armour
costs|auction commission|lots/lot|photos/photo|reserve=there is a reserve price;online=the sale is online|hall=north,south,cellar
costs|storage rent|pallets/pallet|crates/crate|cooled=the goods are cooled;insured=the goods are insured|bay=dry,cold,secure
costs|print price|pages/page|posters/poster|colour=it is printed in colour;double_sided=both sides are printed|paper=plain,glossy,card
costs|theatre price|seats/seat|programmes/programme|matinee=it is a matinee;subscriber=the visitor is a subscriber|row=stalls,circle,box
costs|account fee|transfers/transfer|cards/card|junior=the owner is a minor;abroad=the money goes abroad|account=current,savings,joint
costs|zoo ticket price|visitors/visitor|carts/cart|school=it is a school class;rainy=it rains|season=spring,summer,winter
costs|car hire price|days/day|drivers/driver|young_driver=the driver is under 25;full_tank=the tank is returned full|model=van,estate,coupe
costs|water bill|cubic metres/cubic metre|taps/tap|garden_tap=there is a garden tap;leak=a leak was reported|tariff=home,farm,trade
costs|power bill|kilowatt hours/kilowatt hour|months/month|solar=the house has solar panels;night_rate=the night rate applies|contract=green,mixed,fixed
costs|tailoring price|hems/hem|buttons/button|urgent=the order is urgent;lined=the coat is lined|cloth=silk,tweed,denim
costs|phone bill|minutes/minute|messages/message|roaming=the caller is abroad;contract=there is a contract|plan=mini,midi,maxi
costs|developing price|films/film|prints/print|push=the film is pushed;matt=the prints are matt|size=small,medium,large
costs|camp fee|campers/camper|tents/tent|power=a power socket is used;dog=a dog comes along|pitch=lake,forest,meadow
costs|vet bill|visits/visit|vaccines/vaccine|emergency=it is an emergency;registered=the animal is registered|animal=cat,rabbit,horse
costs|plumbing invoice|hours/hour|taps/tap|weekend=it is a weekend;old_pipes=the pipes are old|job=leak,boiler,drain
costs|framing price|pictures/picture|hooks/hook|gilded=the frame is gilded;glass=glass is wanted|wood=oak,pine,walnut
costs|mooring fee|metres/metre|guests/guest|winter=the boat stays for winter;club=the owner belongs to the club|quay=inner,outer,fuel
costs|translation price|pages/page|tables/table|certified=the text is certified;rush=it is a rush job|language=Danish,Greek,Czech
costs|dental bill|fillings/filling|x-rays/x-ray|anxious=the patient needs sedation;insured=the patient is insured|crown=gold,steel,ceramic
costs|removal price|rooms/room|boxes/box|lift=there is a lift;stairs=there are many stairs|floor=ground,first,attic
costs|bicycle repair price|tyres/tyre|brakes/brake|loan_bike=a loan bike is needed;child_bike=it is a child's bike|part=chain,saddle,pedal
costs|waste charge|bins/bin|sacks/sack|sorted=the waste is sorted;hazardous=the waste is hazardous|kind=paper,metal,rubble
costs|flower bill|roses/rose|tulips/tulip|wrapped=the bunch is wrapped;delivery=delivery is wanted|bouquet=round,tall,wild
costs|course fee|lessons/lesson|books/book|beginner=the learner is a beginner;returning=the learner returns|subject=welding,drawing,sewing
costs|cleaning invoice|windows/window|floors/floor|ladder=a ladder is needed;regular=the customer is a regular|building=office,shop,villa
costs|chimney sweeping fee|flues/flue|stoves/stove|soot=there is a lot of soot;first_visit=it is the first visit|roof=flat,steep,thatched
costs|stall rent|metres/metre|lamps/lamp|corner=the stall is at a corner;charity=a charity runs the stall|market=flea,craft,flower
costs|insurance premium|bicycles/bicycle|claims/claim|garage=there is a garage;no_claims=nothing was claimed last year|cover=basic,theft,full
costs|notary fee|documents/document|copies/copy|will=it is a will;home_visit=the notary visits the client|deed=sale,gift,lease
costs|haircut price|cuts/cut|colours/colour|senior=the customer is a senior;walk_in=nobody booked|stylist=Ada,Bo,Cleo
costs|moving van charge|hours/hour|blankets/blanket|helper=a helper comes along;return_trip=the van comes back empty|van=small,tall,long
costs|glazing price|panes/pane|frames/frame|tinted=the glass is tinted;delivered=the glass is delivered|glass=clear,frosted,wired
costs|pony ride price|laps/lap|helmets/helmet|birthday=it is the child's birthday;group=the ride is for a group|pony=Star,Daisy,Rex
costs|late penalty|days/day|reminders/reminder|first_time=it is the first time;excused=there is an excuse|tool=drill,saw,ladder
earns|loyalty bonus:points|stamps/stamp|referrals/referral|gold_card=the customer has a gold card;online=the order was placed online|shop=shoes,paint,books
earns|exam score:points|answers/answer|essays/essay|late=the paper was handed in late;neat=the paper is neat|subject=history,physics,Latin
earns|recycling reward:points|bottles/bottle|cans/can|crushed=everything is crushed;member=the household is a member|site=harbour,mill,school
earns|volunteer credit:points|shifts/shift|trainings/training|leader=the volunteer leads a team;night=it is a night shift|team=garden,reception,archive
earns|fishing score:points|trout/trout|pikes/pike|released=the fish are released;junior=the angler is a junior|rod=fly,float,spin
earns|sales bonus:euros|contracts/contract|calls/call|trainee=the seller is a trainee;holiday=it is holiday season|region=north,coast,hills
earns|picking wage:crowns|baskets/basket|ladders/ladder|harvest_end=it is the last week of harvest;own_tools=the picker brings tools|fruit=plum,apple,cherry
earns|donor credit:points|donations/donation|friends/friend|rare_type=the blood type is rare;fasting=the donor fasted|clinic=east,west,mobile
earns|sports day score:points|races/race|relays/relay|captain=the pupil is a captain;record=a record was set|house=red,blue,green
takes|drying time:minutes|towels/towel|jumpers/jumper|fan=the fan is on;humid=the air is humid|fabric=cotton,wool,linen
takes|firing time:minutes|mugs/mug|plates/plate|glazed=the pots are glazed;cold_kiln=the kiln is cold|clay=stoneware,porcelain,terracotta
takes|cleaning time:minutes|cages/cage|ponds/pond|two_keepers=two keepers work;quarantine=the animals are in quarantine|house=reptile,monkey,bird
takes|waiting time:minutes|patients/patient|doctors/doctor|urgent=the case is urgent;booked=the patient has booked|ward=eye,ear,skin
takes|painting time:hours|doors/door|walls/wall|second_coat=a second coat is needed;sprayed=the paint is sprayed|paint=oil,chalk,latex
takes|inspection time:minutes|boilers/boiler|valves/valve|night_shift=it is the night shift;new_model=the model is new|plant=mill,dairy,brickworks
takes|assembly time:minutes|shelves/shelf|drawers/drawer|pre_drilled=the boards are pre-drilled;alone=one person works alone|series=oak,birch,pine
takes|counting time:minutes|ballots/ballot|observers/observer|recount=it is a recount;machine=a machine counts|office=mayor,council,judge
takes|loading time:minutes|barrels/barrel|ramps/ramp|forklift=there is a forklift;icy=the yard is icy|truck=flatbed,tanker,box
needs|feed ration:grams|hens/hen|ducks/duck|frost=there is frost;moulting=the birds moult|grain=maize,barley,oats
needs|hay ration:kilos|horses/horse|foals/foal|working=the horses work;pasture=there is pasture|stable=upper,lower,old
needs|syrup supply:grams|hives/hive|nuclei/nucleus|winter=it is winter;honey_left=honey is left in the combs|hive=Langstroth,Dadant,Warre
needs|watering amount:litres|trees/tree|shrubs/shrub|heatwave=there is a heatwave;mulched=the soil is mulched|soil=sand,loam,clay
needs|screw order:screws|hinges/hinge|brackets/bracket|spare=spares are wanted;heavy_door=the door is heavy|wood=ash,elm,beech
needs|tile order:tiles|rows/row|corners/corner|diagonal=the tiles lie diagonally;old_house=the house is old|room=hall,bath,porch
needs|staff quota:helpers|groups/group|stations/station|swimming=the children go swimming;holiday=it is a holiday|age_band=toddlers,juniors,teens
needs|paint demand:litres|fences/fence|gates/gate|rough=the wood is rough;two_coats=two coats are wanted|shade=white,green,black
needs|yarn demand:grams|scarves/scarf|hats/hat|fringe=there is a fringe;thick=the yarn is thick|yarn=merino,alpaca,mohair
needs|seed order:grams|beds/bed|trays/tray|birds=birds are about;dry=the spring is dry|crop=carrot,beet,clover
needs|cable length:metres|sockets/socket|switches/switch|buried=the cable is buried;outdoor=the work is outdoors|cable=copper,fibre,coax
needs|paper stock:sheets|pupils/pupil|exams/exam|drafts=drafts are allowed;double_sided=both sides are used|form=A,B,C
needs|medicine dose:drops|kilos/kilo|tablets/tablet|fever=there is a fever;with_food=it is taken with food|drug=syrup,tonic,balm
needs|cement order:bags|posts/post|slabs/slab|wet_ground=the ground is wet;reinforced=the slab is reinforced|mix=lean,normal,strong
needs|film ration:rolls|guests/guest|couples/couple|indoors=the party is indoors;two_days=the party lasts two days|camera=box,folding,view
needs|dye amount:grams|jackets/jacket|socks/sock|dark=the shade is dark;pre_washed=the cloth is pre-washed|dye=indigo,madder,weld
needs|salt supply:kilos|paths/path|steps/step|black_ice=there is black ice;school_day=it is a school day|district=hill,dock,park
yields|honey harvest:jars|hives/hive|frames/frame|drought=there was a drought;heather=the hives stood on the heath|meadow=lime,clover,acacia
yields|ore output:tonnes|carts/cart|shafts/shaft|flooded=the mine is flooded;new_drill=the drill is new|seam=copper,zinc,tin
yields|egg count:eggs|hens/hen|geese/goose|short_days=the days are short;free_range=the hens range freely|coop=barn,yard,hill
yields|cider amount:litres|sacks/sack|crates/crate|ripe=the apples are ripe;windfall=the fruit is windfall|press=hand,screw,belt
yields|wool clip:kilos|ewes/ewe|rams/ram|wet=the fleeces are wet;second_shearing=it is the second shearing|flock=hill,marsh,moor
costs|grave care fee|graves/grave|wreaths/wreath|candles=candles are lit;new_stone=the stone is new|plot=oak,chapel,wall
costs|quarry bill|tonnes/tonne|trips/trip|washed=the gravel is washed;own_truck=the buyer brings a truck|stone=slate,granite,gravel
costs|dance hall rent|hours/hour|chairs/chair|cleaning=cleaning is included;weekday=it is a weekday|hall=mirror,blue,old
costs|allotment rent|plots/plot|sheds/shed|pensioner=the tenant is a pensioner;well=there is a well|side=sunny,shady,brook
costs|locksmith bill|locks/lock|keys/key|night_call=it is a night call;broken_key=a key broke off|lock=padlock,safe,cylinder
costs|passport fee|passports/passport|photos/photo|fast_track=the fast track is chosen;minor=the applicant is a minor|office=town,county,embassy
"""

CURRENCIES = ("", "", "", "euros", "dollars", "crowns", "cents", "francs", "pounds")
NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
ORDINALS = {2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth"}  # fmt: skip
SHARES = {10: "a tenth", 20: "a fifth", 25: "a quarter", 50: "half"}
