"""Training documents: stubs in people's styles, the four formats, the mixture of them."""
