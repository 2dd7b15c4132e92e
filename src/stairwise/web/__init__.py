"""The Django project: the only room that knows a database, a request or a user."""
