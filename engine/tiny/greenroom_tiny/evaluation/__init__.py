"""What is measured of a model: passes, repairs, judgements, gaps filled, with intervals."""
