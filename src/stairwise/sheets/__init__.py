"""Paper out: printable sets and keys, and a gallery of every item to look at."""
