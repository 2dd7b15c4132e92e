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
    connection.close()
    page = people(width, height)
    for address in ("/", "/join/", "/sign-in/", "/no-such-page/"):
        if address != "/no-such-page/":
            page.goto(demo_school.address + address)
            accessible(page)
            fits(page)
    sign_in(page, demo_school.address)
    own = [f"/sections/{section}/{name}/" for name in ("plan", "map", "roster", "codes", "edit")]
    for address in ("/", *own, "/sections/new/", f"/checks/{check}/", f"/checks/{check}/changes/"):
        page.goto(demo_school.address + address)
        accessible(page)
        fits(page)


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
