from stairwise.items.make import makers
from stairwise.sheets import gallery


def test_every_strand_has_a_page_and_every_skill_a_place(monkeypatch):
    some = tuple(skill for skill in makers() if skill.startswith("int."))
    monkeypatch.setattr(gallery, "makers", lambda: some)
    written = dict(gallery.pages(2))
    assert set(written) == {"index.html", "int.html"}
    for skill in some:
        assert f'id="{skill}"' in written["int.html"]
        assert f"int.html#{skill}" in written["index.html"]
    for page in written.values():
        assert "<script" not in page
        assert "http" not in page.replace("http://www.w3.org", "")
