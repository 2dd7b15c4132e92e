"""Diagnosis: the wrong rules that explain a wrong answer to any problem."""
