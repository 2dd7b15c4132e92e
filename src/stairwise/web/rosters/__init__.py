"""Sections, their students and the codes to join with."""
