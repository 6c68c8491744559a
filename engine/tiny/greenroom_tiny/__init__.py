"""The recipe of the embedded model: tasks, corpus, tokenizer, training, export, evaluation."""
