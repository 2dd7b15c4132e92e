"""Sittings, questions and answers: the pages a student works on."""
