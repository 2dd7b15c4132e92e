"""Pages that fill while a class works, by server-sent events."""
