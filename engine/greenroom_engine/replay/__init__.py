"""A search kept in a file, and taken again from it: for bug reports and tests.

What comes to a search from outside (the model's answers, the sandbox's reports, the end of its time) goes through one
``Port``. While a search is recorded, the port writes what came into an event log, in the order in which it came; in a
replay it hands out the same in the same order. Everything else is the search itself, which decides anew.
"""
