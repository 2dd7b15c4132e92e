"""The data files that ship: complete, and true to the published graph."""

import hashlib
from collections import Counter

import pytest

from stairwise.curriculum import curriculum
from stairwise.curriculum.standards import collapsed, folded

ORPHANS = [
    "6.NS.C.5",
    "7.EE.A.2",
    "7.G.A.2",
    "7.G.A.3",
    "7.SP.C.5",
    "8.G.B.7",
    "8.NS.A.2",
    "8.SP.A.4",
    "F-LE.A.4",
    "N-Q.A.2",
    "N-Q.A.3",
    "S-CP.A.5",
]
COMPLETE = ("grade-6", "grade-7", "grade-8", "algebra-1")
LISTS = ("grade-3", "grade-4", "grade-5", "geometry", "algebra-2")
OWN_GRADE = {"grade-6": "6", "grade-7": "7", "grade-8": "8", "algebra-1": "A1"}


def test_counts():
    known = curriculum()
    assert (len(known.standards), len(known.skills), len(known.misconceptions)) == (480, 438, 271)
    assert sum(len(s.prerequisites) for s in known.standards.values()) == 757
    assert sum(len(s.related) for s in known.standards.values()) == 142


def test_collapsed_graph_is_the_published_one():
    known = curriculum().standards
    edges = collapsed(known, authored=False)
    assert len(edges) == 684
    assert len({folded(known, code) for code in known}) == 364
    digest = hashlib.sha256("\n".join(" ".join(edge) for edge in sorted(edges)).encode()).hexdigest()
    assert digest[:16] == "bc6833c67b084b1b"


def test_every_orphan_has_an_authored_prerequisite():
    assert all(curriculum().standards[code].authored for code in ORPHANS)


def test_every_high_school_standard_has_a_prerequisite():
    known = curriculum().standards
    reached = {later for _, later in collapsed(known)}
    high = {s.parent or s.code for s in known.values() if s.grade == "HS"}
    assert high <= reached


def test_titles_are_our_own_and_unique():
    titles = Counter(s.title for s in curriculum().standards.values())
    assert max(titles.values()) == 1
    assert all(2 <= len(title.split()) <= 12 for title in titles)


@pytest.mark.parametrize("course", COMPLETE)
def test_a_complete_course_teaches_every_skill_of_its_grade(course):
    known = curriculum()
    chosen = known.course(course)
    listed = {standard.code for standard in chosen.standards}
    taught = Counter(skill for lesson in chosen.lessons() for skill in lesson.teaches)
    own = {s.id for s in known.skills.values() if s.grade == OWN_GRADE[course] and listed & set(s.standards)}
    assert own <= set(taught)
    assert max(taught.values()) == 1


@pytest.mark.parametrize("course", COMPLETE)
def test_a_complete_course_fits_a_school_year_with_days_to_spare(course):
    chosen = curriculum().course(course)
    assert 150 <= chosen.total_minutes() / chosen.minutes <= 170
    assert all(lesson.minutes % 45 == 0 for lesson in chosen.lessons())


@pytest.mark.parametrize(
    ("course", "floor"), [("grade-6", 0.65), ("grade-7", 0.65), ("grade-8", 0.65), ("algebra-1", 0.5)]
)
def test_most_time_goes_to_major_work(course, floor):
    known = curriculum()
    chosen = known.course(course)
    major = sum(lesson.minutes for lesson in chosen.lessons() if known.emphasis(chosen, lesson) == "major")
    assert major / chosen.total_minutes() >= floor


@pytest.mark.parametrize("course", LISTS)
def test_the_other_courses_are_lists_of_standards(course):
    assert len(curriculum().course(course).standards) > 30
    assert not curriculum().course(course).units


def test_the_running_example_has_its_three_rings():
    rings = curriculum().rings("eq.multi-step")
    assert set(rings[0]) == {"eq.like-terms-solve", "eq.distribute-solve", "eq.both-sides"}
    assert set(rings[1]) == {"eq.two-step-signed", "exp.like-terms", "eq.parentheses", "exp.expand-combine"}
    assert {"eq.one-step-signed", "int.add", "int.sub", "exp.distribute"} <= set(rings[2])


def test_every_bridge_and_criterion_is_written_once():
    known = curriculum().skills.values()
    sentences = Counter(text for s in known for text in (*s.criteria, *(p.bridge for p in s.prerequisites)))
    assert [text for text, count in sentences.items() if count > 1] == []


def test_where_a_skill_is_used():
    keys = [place.key for place in curriculum().uses_of("eq.multi-step")]
    assert "algebra-1.multi-step-equations" in keys
    assert any(key.startswith("grade-8.") for key in keys)
