"""One teacher and three students in real browsers: from an empty school to a plan that changed."""

import re

from playwright.sync_api import expect

PASSWORD = "one stair at a time"
STUDENTS = ("Ada Lovelace", "Kofi Mensah", "Mei Tanaka")


def open_school(page, address):
    page.goto(address)
    page.get_by_label("Name", exact=True).fill("Alice")
    page.get_by_label("E-mail").fill("alice@example.org")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Make the account").click()
    expect(page.get_by_text("No period yet")).to_be_visible()


def add_class(page):
    page.get_by_role("link", name="Add a period").click()
    page.get_by_label("Period", exact=True).fill("Period 1")
    page.get_by_label("Course and unit").select_option("algebra-1/linear-equations")
    page.get_by_role("button", name="Add it").click()
    page.get_by_label("Paste the list here").fill("\n".join(f"{name}, 1" for name in STUDENTS))
    page.get_by_role("button", name="Add them").click()
    expect(page.get_by_text("3 students were added.")).to_be_visible()
    rows = page.locator("table.roster tbody tr")
    return {row.locator("th").inner_text(): row.locator("td.code").inner_text() for row in rows.all()}


def join(page, address, code, name, personal):
    page.goto(f"{address}/join/")
    page.get_by_label("Class code").fill(code.lower())
    page.get_by_role("button", name="Go on").click()
    first, last = name.split()
    page.get_by_label(f"{first} {last[0]}.").check()
    page.get_by_label("Your personal code").fill(personal)
    page.get_by_role("button", name="Join").click()
    expect(page.get_by_text(f"Hello, {first}!")).to_be_visible()


def answer(page, typed):
    if page.locator("input[type=radio]").count():
        page.locator("input[type=radio]").first.check()
    else:
        page.get_by_label("Your answer").fill(typed)
    page.get_by_role("button", name="Check answer").click()
    expect(page.locator(".feedback")).to_be_visible()


def go_on(page):
    page.get_by_role("button", name="Next").click()
    expect(page.locator(".feedback")).to_have_count(0)


def test_a_check_from_the_first_account_to_the_changed_plan(school, people, accessible):
    alice = people()
    open_school(alice, school.address)
    accessible(alice)
    codes = add_class(alice)
    accessible(alice)
    code = alice.locator(".card-head .code").inner_text()

    students = [people(390, 844, is_mobile=True, has_touch=True), people(), people()]
    for page, name in zip(students, STUDENTS, strict=True):
        join(page, school.address, code, name, codes[name])
    accessible(students[0])

    alice.get_by_role("link", name="Today").click()
    alice.get_by_role("button", name="Open the entry check").click()
    expect(alice.get_by_text("0 of 3 joined")).to_be_visible()
    expect(alice.get_by_text("Live: this page fills by itself.")).to_be_visible()
    alice.evaluate("window.never_reloaded = true")

    for page in students:
        page.get_by_role("button", name="Start").click()  # the waiting page turned into this one by itself
        expect(page.locator("#stem math").first).to_be_visible()
    expect(alice.get_by_text("3 of 3 joined")).to_be_visible()

    ada, kofi, mei = students
    ada.get_by_label("Your answer").fill("7 -")
    expect(ada.locator("#read")).to_contain_text("nothing after")
    ada.get_by_role("button", name="Check answer").click()
    expect(ada.locator("#trouble")).to_contain_text("This does not count")
    accessible(ada)
    ada.get_by_label("Your answer").fill("")
    for key in ("minus", "fraction bar"):
        ada.get_by_role("button", name=key).click()
    ada.get_by_label("Your answer").fill("-1/2")
    expect(ada.locator("#read mfrac")).to_be_visible()
    answer(ada, "-1/2")
    accessible(ada)
    expect(alice.locator(".seats li", has_text="Ada Lovelace")).to_contain_text("1 answered")

    for page in (ada, kofi):
        while page.locator("form.answer, .feedback").count():
            if page.locator("form.answer").count():
                answer(page, "98765")
            go_on(page)
        expect(page.get_by_text(re.compile("answers? (is|are) saved"))).to_be_visible()
    accessible(ada)
    answer(mei, "98765")
    mei.reload()
    expect(mei.locator(".feedback")).to_be_visible()
    go_on(mei)
    mei.go_back()
    expect(mei.locator(".feedback")).to_be_visible()

    expect(alice.get_by_text("2 done")).to_be_visible()
    expect(alice.locator(".seats li", has_text="Mei Tanaka")).to_contain_text("1 answered")
    expect(alice.locator(".bars li").first).to_contain_text("not yet")
    assert alice.evaluate("window.never_reloaded") is True
    accessible(alice)

    alice.get_by_role("button", name="Close the check").click()
    expect(alice.get_by_role("heading", name="What changed in the plan")).to_be_visible()
    expect(alice.locator(".change").filter(has_text="in the entry check").first).to_be_visible()
    accessible(alice)
    alice.get_by_role("link", name="Open the plan").click()
    expect(alice.locator(".support").first).to_be_visible()
    alice.locator(".support summary").first.click()
    expect(alice.locator(".reason-body").first).to_contain_text("of 3 students probably cannot yet")
    accessible(alice)

    mei.get_by_role("button", name="Next").click()
    expect(mei.get_by_text("Thank you, Mei!")).to_be_visible()


def test_everything_works_without_javascript(school, people):
    alice = people(java_script_enabled=False)
    open_school(alice, school.address)
    codes = add_class(alice)
    code = alice.locator(".card-head .code").inner_text()
    alice.get_by_role("link", name="Today").click()
    alice.get_by_role("button", name="Open the entry check").click()

    ada = people(390, 844, java_script_enabled=False)
    join(ada, school.address, code, STUDENTS[0], codes[STUDENTS[0]])
    ada.get_by_role("button", name="Start").click()
    answer(ada, "98765")
    ada.get_by_role("button", name="Next").click()
    expect(ada.get_by_text("2 of at most 10")).to_be_visible()

    alice.reload()
    expect(alice.locator(".seats li", has_text=STUDENTS[0])).to_contain_text("1 answered")
    alice.get_by_role("button", name="Close the check").click()
    expect(alice.get_by_role("heading", name="What changed in the plan")).to_be_visible()
