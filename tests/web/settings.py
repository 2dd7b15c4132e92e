"""The settings with a data folder that nobody minds: tests must not touch the folder of the user who runs them."""

import os
import tempfile

os.environ["STAIRWISE_DATA"] = tempfile.mkdtemp(prefix="stairwise-tests-")
os.environ["STAIRWISE_TIME_ZONE"] = "America/Chicago"
os.environ["STAIRWISE_DEMO"] = "0"

from stairwise.web.settings import *  # noqa: F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
ALLOWED_HOSTS = ["testserver"]
