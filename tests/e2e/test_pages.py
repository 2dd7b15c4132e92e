"""Every page of the demo school, at a laptop's and a phone's size: accessible, nothing sticking out, no error."""

import re
import sqlite3

import pytest
from playwright.sync_api import expect

from stairwise.web.demo import EMAIL, PASSWORD


def sign_in(page, address):
    page.goto(f"{address}/sign-in/")
    page.get_by_label("E-mail").fill(EMAIL)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def fits(page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), page.url


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (390, 844)])
def test_every_page(demo_school, people, accessible, width, height):
    with sqlite3.connect(demo_school.file) as connection:
        check, section = connection.execute("SELECT id, section_id FROM teaching_check ORDER BY id LIMIT 1").fetchone()
        code = connection.execute("SELECT code FROM rosters_section WHERE id = ?", (section,)).fetchone()[0]
    connection.close()
    page = people(width, height)
    for address in ("/", "/join/", f"/join/{code}/", "/sign-in/"):
        page.goto(demo_school.address + address)
        accessible(page)
        fits(page)
    sign_in(page, demo_school.address)
    own = [f"/sections/{section}/{name}/" for name in ("plan", "map", "roster", "codes", "edit")]
    for address in ("/", *own, "/sections/new/", f"/checks/{check}/", f"/checks/{check}/changes/"):
        page.goto(demo_school.address + address)
        accessible(page)
        fits(page)


def test_choices_are_cards_with_spoken_names(demo_school, people, accessible):
    teacher = people()
    sign_in(teacher, demo_school.address)
    teacher.get_by_role("button", name="Open the entry check").first.click()
    expect(teacher.get_by_text("28 joined")).to_be_visible()
    with sqlite3.connect(demo_school.file) as connection:
        code, pid, personal = connection.execute(
            "SELECT s.code, k.pid, k.code FROM rosters_section s JOIN rosters_student k ON k.section_id = s.id"
            " JOIN teaching_check c ON c.section_id = s.id WHERE c.closed_at IS NULL LIMIT 1"
        ).fetchone()
        student = people(390, 844)
        student.goto(f"{demo_school.address}/join/{code}/")
        student.locator(f"input[value='{pid}']").check()
        student.get_by_label("Your personal code").fill(personal)
        student.get_by_role("button", name="Join").click()
        student.get_by_role("button", name="Start").click()
        expect(student.get_by_text("1 of at most")).to_be_visible()
        connection.execute("UPDATE learning_question SET item = ? WHERE number = 1", ("exp.equivalent/5/core/choose",))
    connection.close()
    student.reload()
    accessible(student)
    student.get_by_role("radio").nth(1).check()
    student.get_by_role("button", name="Check answer").click()
    expect(student.locator(".feedback")).to_be_visible()
    fits(student)


def test_a_cell_of_the_map_opens_beside_it(demo_school, people, accessible):
    page = people()
    sign_in(page, demo_school.address)
    page.get_by_role("link", name="Class map").nth(1).click()
    page.locator("table.map tbody td a").first.click()
    expect(page.locator("#panel")).to_contain_text(re.compile(r"\d+% likely"))
    expect(page.locator("table.map")).to_be_visible()
    accessible(page)


def test_the_next_action_is_the_first_thing_a_keyboard_meets_on_today(demo_school, people):
    page = people()
    sign_in(page, demo_school.address)
    page.locator("main").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent.trim()") == "Open the entry check"
