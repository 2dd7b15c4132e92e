"""Checks, plans and the pages a teacher works from."""
