"""One expression tree for school mathematics, and its printers."""
