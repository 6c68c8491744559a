"""What is said to a model, and how: conversations, feedback from test reports, the GGUF's own chat template."""
