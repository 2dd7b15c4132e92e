"""A server killed at any moment: every answer that a student saw acknowledged is there afterwards."""

import re
import sqlite3
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar

from stairwise.web.demo import EMAIL, PASSWORD

STUDENTS = 6


class Browser:
    """The plainest browser there is: pages, forms and cookies."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        self.page = ""
        self.place = ""

    def get(self, path: str) -> str:
        return self._open(urllib.request.Request(self.address + path))

    def post(self, path: str, **fields: str) -> str:
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.page)
        data = urllib.parse.urlencode({**fields, "csrfmiddlewaretoken": token.group(1) if token else ""}).encode()
        return self._open(urllib.request.Request(self.address + path, data))

    def _open(self, request: urllib.request.Request) -> str:
        with self.opener.open(request, timeout=10) as response:
            self.place = urllib.parse.urlsplit(response.url).path
            self.page = response.read().decode()
        return self.page


def rows(file, query, *values):
    connection = sqlite3.connect(file)
    try:
        return connection.execute(query, values).fetchall()
    finally:
        connection.close()


def open_check(server) -> int:
    """Signs in and opens the first entry check there is; its section."""
    teacher = Browser(server.address)
    teacher.get("/sign-in/")
    teacher.post("/sign-in/", email=EMAIL, password=PASSWORD)
    lesson = re.search(r'name="lesson" value="([^"]+)"', teacher.page).group(1)
    section = int(re.search(r'action="/sections/(\d+)/checks/open/"', teacher.page).group(1))
    teacher.post(f"/sections/{section}/checks/open/", lesson=lesson)
    return section


def joined(server, section: int, pid: str, code: str) -> Browser:
    ((class_code,),) = rows(server.file, "SELECT code FROM rosters_section WHERE id = ?", section)
    browser = Browser(server.address)
    browser.get(f"/join/{class_code}/")
    browser.post(f"/join/{class_code}/", student=pid, code=code)
    browser.post("/student/start/")
    return browser


def work(browser: Browser, acknowledged: list[str]) -> None:
    """Answers until the server is gone or all is asked; keeps the id of each form that came back as saved."""
    try:
        while 'form class="answer"' in browser.page:
            client = re.search(r'name="client" value="([^"]+)"', browser.page).group(1)
            answer = "A" if 'type="radio"' in browser.page else "98765"
            browser.post(browser.place, answer=answer, client=client)
            assert 'class="feedback' in browser.page
            acknowledged.append(client)
            browser.post("/student/next/")
    except (urllib.error.URLError, ConnectionError, TimeoutError, OSError):
        return


def test_no_acknowledged_answer_is_lost(demo_school):
    section = open_check(demo_school)
    students = rows(
        demo_school.file, "SELECT pid, code FROM rosters_student WHERE section_id = ? LIMIT ?", section, STUDENTS
    )
    browsers = [joined(demo_school, section, *student) for student in students]
    acknowledged: list[str] = []
    threads = [threading.Thread(target=work, args=(browser, acknowledged)) for browser in browsers]
    for thread in threads:
        thread.start()
    while len(acknowledged) < 2 * STUDENTS:
        time.sleep(0.005)
    demo_school.kill()
    for thread in threads:
        thread.join(timeout=20)

    demo_school.start()
    stored = {client for (client,) in rows(demo_school.file, "SELECT client_id FROM learning_storedresponse")}
    assert len(acknowledged) >= 2 * STUDENTS
    assert set(acknowledged) <= stored
    assert rows(demo_school.file, "PRAGMA integrity_check") == [("ok",)]

    browsers[0].get("/student/")
    again: list[str] = []
    if "/done/" not in browsers[0].place:
        if 'class="feedback' in browsers[0].page:
            browsers[0].post("/student/next/")
        work(browsers[0], again)
    assert "/done/" in browsers[0].place
    assert demo_school.stop() == 0


def test_ctrl_c_stops_in_a_moment_even_while_a_page_listens(demo_school):
    section = open_check(demo_school)
    ((check,),) = rows(
        demo_school.file, "SELECT id FROM teaching_check WHERE section_id = ? AND closed_at IS NULL", section
    )
    teacher = Browser(demo_school.address)
    teacher.get("/sign-in/")
    teacher.post("/sign-in/", email=EMAIL, password=PASSWORD)
    stream = teacher.opener.open(f"{demo_school.address}/live/checks/{check}/", timeout=10)
    assert stream.readline() == b"retry: 1000\n"
    started = time.monotonic()
    assert demo_school.stop() == 0
    assert time.monotonic() - started < 10
    stream.close()
    said = demo_school.output.read_text()
    assert "Traceback" not in said
    assert "Stairwise has stopped." in said
