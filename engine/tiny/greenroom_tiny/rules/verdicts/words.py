"""The scenes of the verdicts: a thing to decide about, what is known of it, and the words of the answer.

A line ``weight kg 1-40: the parcel weighs {q}`` is a number, ``$fee 2-30`` a price, ``?`` a yes or no with the clause
for yes and for no, ``=`` a word out of a few, ``"`` a text, ``*`` a list of numbers, ``!`` labels in rising order where
they have one, ``>`` a question with the name of its function.
"""

SCENES = """
parcel: the parcel
weight kg 1-40: the parcel weighs {q}
stamps stamps 0-12: the parcel carries {q}
?fragile: the parcel is fragile; the parcel is not fragile
?insured: the parcel is insured; the parcel is uninsured
=size small,medium,large,bulky
"barcode
!bike,van,truck,freight,counter
>may_ship: the parcel may be shipped

booking: the booking
nights nights 1-20: the guest stays {q}
guests guests 1-9: there are {q}
?prepaid: the booking is prepaid; the booking is not prepaid
?pets: the guest brings pets; the guest brings no pets
=room single,twin,suite,attic
$deposit 5-60
!basic,cosy,grand,royal,waitlist
>is_confirmed: the booking is confirmed

car: the car
hours hours 0-24: the car has been parked for {q}
floors floors 0-6: the car stands {q} up
?permit: the driver has a permit; the driver has no permit
?electric: the car is electric; the car is not electric
=day Mon,Tue,Sat,Sun
"plate
!free,short stay,day rate,towed,warning
>must_be_towed: the car must be towed

bed: the flower bed
height cm 5-90: the plants are {q} tall
weeds weeds 0-30: the bed has {q}
?shaded: the bed lies in the shade; the bed lies in the sun
?mulched: the bed is mulched; the bed is not mulched
=soil clay,sand,loam,chalk
*tulips tulip 0-9
!leave,water,prune,dig up,fleece
>needs_weeding: the bed needs weeding

patient: the patient
age years 0-95: the patient is {q} old
visits visits 0-12: the patient has had {q} this year
?urgent: the case is urgent; the case is not urgent
?referred: the patient has a referral; the patient has no referral
=ward east,west,north,eye
!tomorrow,today,next,at once,send home
>sees_doctor: the patient sees the doctor today

member: the gym member
sessions sessions 0-20: the member came to {q}
months months 1-36: the member joined {q} ago
?suspended: the membership is suspended; the membership is not suspended
?student: the member is a student; the member is not a student
=plan bronze,silver,gold
"locker
!dormant,casual,regular,athlete,lapsed
>may_enter: the member may enter

exhibit: the exhibit
value euros 5-90: the exhibit is worth {q}
visitors visitors 0-60: {q} came to see it
?borrowed: the exhibit is on loan; the exhibit belongs to the museum
?damaged: the exhibit is damaged; the exhibit is intact
=era bronze,roman,modern,gothic
!store,show,guard,vault,repair
>goes_on_tour: the exhibit goes on tour

lot: the auction lot
bid euros 10-90: the highest bid is {q}
reserve euros 10-90: the reserve is {q}
bidders bidders 0-9: {q} took part
?withdrawn: the lot was withdrawn; the lot was not withdrawn
*offers offer 0-40
!unsold,passed,sold,contested,void
>is_sold: the lot is sold

pallet: the pallet
boxes boxes 0-40: the pallet holds {q}
tilt degrees 0-15: the pallet tilts by {q}
?wrapped: the pallet is wrapped; the pallet is not wrapped
?frozen: the goods are frozen; the goods are not frozen
=aisle A,B,C,D
!floor,rack,top shelf,overflow,refuse
>can_be_stacked: the pallet can be stacked

essay: the essay
pages pages 1-15: the essay has {q}
mistakes mistakes 0-20: the essay contains {q}
days_late days 0-9: the essay came {q} late
?copied: the essay was copied; the essay is the pupil's own work
=subject history,biology,latin,art
*marks mark 1-6
!fail,pass,merit,honours,resit
>is_accepted: the essay is accepted

claim: the claim
damage euros 10-99: the damage comes to {q}
years years 0-12: the customer has been insured for {q}
?reported: the claim was reported to the police; nobody told the police
?fraud: fraud is suspected; there is no suspicion of fraud
=cause fire,water,theft,storm
!reject,review,pay half,pay,appeal
>is_covered: the claim is covered

ballot: the ballot
crosses crosses 0-6: the ballot has {q}
district districts 1-20: the ballot box serves {q}
?signed: the ballot is signed; the ballot is unsigned
?postal: the ballot came by post; the ballot was cast in person
=colour white,green,pink
!blank,spoilt,valid,disputed,late
>is_valid: the ballot is valid

job: the print job
sheets sheets 1-60: the job takes {q}
copies copies 1-30: {q} are wanted
?duplex: the sheets are printed on each side; only one side is printed
?proofed: the job has been proofread; the job has not been proofread
=paper matt,gloss,card,kraft
"order_code
!laser,inkjet,offset,press,hold
>can_start: the job can start

wash: the wash
load kg 1-12: the load weighs {q}
stains stains 0-9: the load shows {q}
?delicate: the fabric is delicate; the fabric is sturdy
?express: the customer is in a hurry; the customer can wait
=fabric wool,silk,cotton,linen
!rinse,gentle,normal,heavy,by hand
>needs_bleach: the wash needs bleach

seat: the theatre seat
row rows 1-30: the seat is {q} from the stage
distance metres 2-50: the stage is {q} away
?aisle: the seat is on the aisle; the seat is inside a row
?broken: the seat is broken; the seat is in order
=tier stalls,circle,balcony,box
$ticket 5-60
!restricted,plain,premium,gala,closed
>can_be_sold: the seat can be sold

loan: the loan
amount euros 10-99: the customer asks for {q}
income euros 10-99: the customer earns {q}
arrears payments 0-6: {q} are overdue
?guarantor: there is a guarantor; there is no guarantor
=purpose house,car,studies,boat
!refuse,ask again,grant,fast lane,refer
>is_granted: the loan is granted

shaft: the mine shaft
depth metres 10-99: the shaft is {q} deep
miners miners 0-25: {q} are below
?flooded: the shaft is flooded; the shaft is dry
?ventilated: the shaft is ventilated; the shaft has no ventilation
=ore copper,tin,zinc,silver
!open,watch,clear,seal,pump
>is_safe: the shaft is safe

tree: the apple tree
apples apples 0-60: the tree bears {q}
girth cm 10-90: the trunk measures {q}
?grafted: the tree is grafted; the tree is not grafted
?blighted: the tree has blight; the tree is free of blight
=variety russet,pippin,bramley
!seedling,young,bearing,veteran,fell
>is_ready_to_pick: the tree is ready to pick

animal: the zoo animal
keepers keepers 1-6: {q} look after the animal
food kg 1-30: the animal eats {q}
?nocturnal: the animal is active at night; the animal sleeps at night
?tame: the animal is tame; the animal is wild
=diet meat,grass,fish,fruit
"tag
!house,pen,paddock,cage,quarantine
>may_be_fed: visitors may feed the animal

wall: the wall
length metres 1-40: the wall is {q} long
cracks cracks 0-12: the wall has {q}
?bearing: the wall carries the roof; the wall carries nothing
?damp: the wall is damp; the wall is dry
=material brick,timber,stone,clay
!keep,patch,prop,rebuild,demolish
>passes_inspection: the wall passes inspection

catch: the catch
fish fish 0-40: the boat landed {q}
length_cm cm 10-80: the longest fish measures {q}
?licensed: the skipper has a licence; the skipper has no licence
?protected: the species is protected; the species is not protected
=species cod,trout,perch,eel
*traps trap 0-9
!throw back,bait,market,smokehouse,report
>may_be_kept: the catch may be kept

pot: the pot
firings firings 0-6: the pot has gone through {q}
thickness mm 2-20: the pot is {q} thick
?glazed: the pot is glazed; the pot is unglazed
?cracked: the pot is cracked; the pot is whole
=clay red,white,black
!raw,biscuit,glaze,finished,shard
>can_be_fired: the pot can be fired

hive: the hive
frames frames 0-20: the bees cover {q}
honey kg 0-30: the hive holds {q} of honey
?queen: the hive has a queen; the hive has lost its queen
?swarming: the bees are about to swarm; the bees are settled
=bloom lime,clover,heather
!feed,merge,wait,harvest,split
>can_be_harvested: the hive can be harvested

rental: the rental
kilometres km 5-95: the car was driven {q}
drivers drivers 1-5: {q} are named in the contract
?scratched: the car came back scratched; the car came back without a scratch
?refuelled: the tank was filled; the tank was not filled
=category mini,estate,van
$fine 1-40
!refund,settled,charge,dispute,lawyer
>returns_deposit: the deposit is returned

bill: the water bill
usage litres 10-95: the household used {q}
reminders reminders 0-5: the household has had {q}
?paid: the bill is paid; the bill is open
?leak: a leak was found; no leak was found
=tariff home,farm,office
!thrifty,usual,high,excess,cut off
>is_overdue: the bill is overdue

suit: the suit
buttons buttons 0-9: the suit has {q}
waist cm 60-130: the waist measures {q}
?lined: the suit is lined; the suit has no lining
?fitted: the customer came for a fitting; the customer missed the fitting
=cloth tweed,velvet,linen
!hem,let out,take in,press,recut
>is_finished: the suit is finished

bin: the bin
bottles bottles 0-40: the bin contains {q}
fill percent 0-100: the bin is {q} full
?sorted_out: the waste is sorted; the waste is mixed
?locked: the bin is locked; the bin is unlocked
=waste glass,metal,plastic,paper
!skip,half load,empty,urgent,dump
>is_collected: the bin is collected

donor: the donor
age years 16-75: the donor is {q} old
weeks weeks 0-20: the last donation was {q} ago
?tattooed: the donor has a new tattoo; the donor has no new tattoo
?healthy: the donor feels well; the donor feels unwell
=group A,B,AB,O
!turn away,postpone,plasma,whole blood,recall
>may_donate: the donor may donate

camper: the camper
age years 6-18: the camper is {q} old
badges badges 0-10: the camper has earned {q}
?swimmer: the camper can swim; the camper cannot swim
?homesick: the camper is homesick; the camper is content
=tent oak,birch,pine,elm
!cub,scout,ranger,leader,guest
>may_canoe: the camper may take a canoe

team: the team
players players 3-20: the team has {q}
fees euros 0-60: the team has paid {q}
?registered: the team is registered; the team is not registered
?banned: the team is banned; the team is in good standing
=division north,south,youth
*goals goal 0-7
!scratched,reserve,entered,seeded,banned
>is_admitted: the team is admitted

contract: the phone contract
minutes minutes 0-90: the customer called for {q}
texts messages 0-60: the customer sent {q}
?roaming: roaming is on; roaming is off
?cancelled: the contract was cancelled; the contract runs on
=provider Orla,Zeta,Vox
!idle,light,steady,heavy,stop
>is_renewed: the contract is renewed

roll: the roll of film
frames_shot frames 0-36: {q} are exposed
minutes_in_bath minutes 2-20: the roll lay in the bath for {q}
?colour: the film is in colour; the film is black and white
?fogged: the film is fogged; the film is clear
=brand Argo,Lumen,Petra
!thin,fair,dense,perfect,bin
>can_be_printed: the roll can be printed

cow: the cow
milk litres 0-40: the cow gives {q}
calves calves 0-6: the cow has had {q}
?vaccinated: the cow is vaccinated; the cow is not vaccinated
?lame: the cow limps; the cow walks well
=breed Jersey,Angus,Holstein
"ear_tag
!dry,milk once,milk twice,prize,vet
>goes_to_pasture: the cow goes to pasture

candidate: the candidate
years_worked years 0-30: the candidate has worked for {q}
languages languages 0-6: the candidate speaks {q}
?degree: the candidate has a degree; the candidate has no degree
?relocates: the candidate would move house; the candidate stays put
=post clerk,driver,cook,guard
!decline,keep on file,invite,hire,call back
>is_invited: the candidate is invited

bike: the bicycle
spokes spokes 10-40: the wheel has {q}
gears gears 1-24: the bicycle has {q}
?rusty: the bicycle is rusty; the bicycle is free of rust
?bell: there is a bell; the bell is missing
=frame steel,carbon,titanium
$repair 5-70
!scrap,service,sell,display,recall
>is_roadworthy: the bicycle is roadworthy

visa: the application
photos photos 0-4: {q} are enclosed
stay days 1-90: the traveller wants to stay {q}
?complete: the form is filled in; the form has gaps
?expired: the passport has expired; the passport is valid
=purpose_code work,study,family,transit
"passport
!reject,interview,grant,express,archive
>is_approved: the application is approved
"""
