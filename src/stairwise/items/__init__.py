"""Items: questions made by generators, with worked paths, hints and wrong answers that a rule makes."""
