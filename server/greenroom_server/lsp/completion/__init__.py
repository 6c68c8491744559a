"""Completion at the cursor: what may be asked, when, with which context, and what was found before.

``suggester.py`` has the whole way of a request.
"""
