"""Interop: rosters and, later, standards, items, scores and events: bytes to our types and back."""
