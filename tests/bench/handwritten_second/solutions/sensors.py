def calibrate(raw, offset, gain):
    return [(value - offset) * gain for value in raw]


def out_of_range(readings, low, high):
    return [value for value in readings if value < low or value > high]


def battery_percent(volts, empty, full):
    percent = round(100 * (volts - empty) / (full - empty))
    return max(0, min(100, percent))


def fill_gaps(readings):
    filled = []
    last = None
    for value in readings:
        if value is not None:
            last = value
        filled.append(last)
    return filled


def longest_above(readings, limit):
    longest = current = 0
    for value in readings:
        current = current + 1 if value > limit else 0
        longest = max(longest, current)
    return longest


def alarm_states(readings, on, off):
    states = []
    active = False
    for value in readings:
        if value >= on:
            active = True
        elif value <= off:
            active = False
        states.append(active)
    return states
