"""What runs inside the container.

This package is mounted read-only (at ``/greenroom/lib/greenroom_harness``; for a cold confirmation under another
name) and imported by the *project's* interpreter, so it needs nothing but the standard library (and pytest, in the
process that runs the tests), imports only itself, and stays within Python 3.9. The host imports
:mod:`.frames` from it, so that both
ends share one codec.

Processes, outermost first:

- ``__main__``: the parent. Root inside the container with two capabilities (set-uid, set-gid); it owns the
  stream to the host, forks one child per request, enforces the limits and never imports anything of the
  user's.
- the child (:mod:`.confinement`, then :mod:`.session` or :mod:`.invoke`): another uid, no capability, its
  own limits; it runs the candidate and speaks to the parent through one pipe.
"""
