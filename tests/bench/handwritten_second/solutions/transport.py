def minutes_of_day(time):
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)


def seats_left(wagons):
    return sum(seats - taken for seats, taken in wagons)


def next_departure(departures, now):
    return min((time for time in departures if time >= now), default=None)


def fare(zones, age):
    if age < 6:
        return 0.0
    price = 2.0 + 0.8 * (zones - 1)
    return price / 2 if age < 16 or age >= 65 else price


def peak_load(stops):
    aboard = most = 0
    for off, on in stops:
        aboard += on - off
        most = max(most, aboard)
    return most


def stops_between(line, start, end):
    first, last = line.index(start), line.index(end)
    if first < last:
        return line[first + 1 : last]
    return line[last + 1 : first][::-1]
