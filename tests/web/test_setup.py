"""The data folder, the time zone, the address: what a start needs before there is a page."""

import socket
import stat

import pytest
from django.core.management import call_command
from django.db import connection

from stairwise.errors import StairwiseError
from stairwise.web import zone
from stairwise.web.folder import data_folder, database, secret_key
from stairwise.web.serve import hosts, refuse_taken


def test_the_key_is_made_once_and_for_its_owner_only(tmp_path):
    key = secret_key(tmp_path)
    assert len(key) > 50
    assert secret_key(tmp_path) == key
    assert stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["secret-key"]


def test_two_servers_that_start_together_get_one_key(tmp_path, monkeypatch):
    import stairwise.web.folder as folder

    first = secret_key(tmp_path)
    draft = tmp_path / "draft"
    draft.write_text("another")
    folder._keep_first(draft, tmp_path / "secret-key")
    assert secret_key(tmp_path) == first
    assert not draft.exists()


def test_the_folder_is_made_where_it_is_wanted(tmp_path):
    wanted = tmp_path / "a" / "b"
    assert data_folder({"STAIRWISE_DATA": str(wanted)}) == wanted
    assert wanted.is_dir()
    assert database(wanted, demo=True) != database(wanted, demo=False)


def test_the_time_zone_is_one_that_exists(monkeypatch):
    monkeypatch.setenv("STAIRWISE_TIME_ZONE", "Pacific/Honolulu")
    assert zone.local_zone() == "Pacific/Honolulu"
    monkeypatch.setenv("STAIRWISE_TIME_ZONE", "Middle/Earth")
    monkeypatch.setenv("TZ", ":/etc/localtime")
    assert zone._known(zone.local_zone())


def test_a_taken_port_is_named(tmp_path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(StairwiseError, match="Try --port"):
            refuse_taken("127.0.0.1", other.getsockname()[1])


def test_the_server_answers_to_the_names_it_goes_by():
    assert "school.example" in hosts("school.example")
    assert "[::1]" in hosts("::1")
    assert socket.gethostname() in hosts("0.0.0.0")
    assert "*" not in hosts("0.0.0.0")


def test_models_and_migrations_agree(db):
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_the_database_keeps_what_it_acknowledged(settings):
    options = settings.DATABASES["default"]["OPTIONS"]
    assert options["transaction_mode"] == "IMMEDIATE"
    assert "synchronous=FULL" in options["init_command"]
    assert connection.vendor == "sqlite"
