"""Small everyday functions as people ask for them: one idea in several worlds, many phrasings, the operation often implied."""
