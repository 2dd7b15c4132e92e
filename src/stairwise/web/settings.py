"""Django's settings. What a school may change comes from the environment; `stairwise serve` sets it from its options.

- `STAIRWISE_DATA`: the data folder (default: the platform's folder for a user's data).
- `STAIRWISE_DEMO=1`: the demo school, in a database file of its own.
- `STAIRWISE_HOSTS`: names and addresses the server answers to, separated by commas.
- `STAIRWISE_HTTPS=1`: behind a proxy that speaks https: secure cookies, strict transport security.
- `STAIRWISE_TIME_ZONE`: the school's time zone (default: this machine's).
- `STAIRWISE_DEBUG=1`: Django's debug pages, for developers only.
"""

import os
from datetime import timedelta
from pathlib import Path

from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from stairwise.web.folder import data_folder, database, secret_key
from stairwise.web.zone import local_zone

HERE = Path(__file__).resolve().parent
DATA = data_folder()
DEMO = os.environ.get("STAIRWISE_DEMO") == "1"
HTTPS = os.environ.get("STAIRWISE_HTTPS") == "1"
DEBUG = os.environ.get("STAIRWISE_DEBUG") == "1"

SECRET_KEY = secret_key(DATA)
LOCAL_HOSTS = "127.0.0.1,localhost,[::1]"
ALLOWED_HOSTS = [host.strip() for host in os.environ.get("STAIRWISE_HOSTS", LOCAL_HOSTS).split(",") if host.strip()]

INSTALLED_APPS = [
    "stairwise.web.accounts",
    "stairwise.web.rosters",
    "stairwise.web.teaching",
    "stairwise.web.learning",
    "stairwise.web.live",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "axes",
    "csp",
    "django_htmx",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "stairwise.web.urls"
WSGI_APPLICATION = "stairwise.web.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "stairwise.web.accounts.context.place",
            ],
        },
    },
]

# WAL lets readers go on while one writes. IMMEDIATE takes the write lock when a transaction begins: with Django's
# default a transaction that reads first and writes later fails at once with "database is locked" when two overlap,
# whatever the timeout. With synchronous=FULL a commit returns only when its pages are on the disk, so an answer that
# was acknowledged survives a killed server and a pulled plug alike; NORMAL would survive only the first. The price is
# one flush for each commit, and an answer is one commit.
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": database(DATA, DEMO),
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 5,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
        },
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "accounts.Teacher"
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "accounts:sign-in"
LOGIN_REDIRECT_URL = "teaching:today"
LOGOUT_REDIRECT_URL = "teaching:today"

# A whole school may share one address, so a lock is on the pair of who is tried and where from: one student's
# mistypes lock nobody else out, and nobody can lock a teacher out from another network.
AXES_FAILURE_LIMIT = "stairwise.web.accounts.lockout.limit"
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_USERNAME_FORM_FIELD = "username"  # what `authenticate` is given; the form itself says e-mail
AXES_SENSITIVE_PARAMETERS = ["code", "student"]
AXES_COOLOFF_TIME = timedelta(minutes=5)
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_CALLABLE = "stairwise.web.accounts.lockout.locked"
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False
AXES_DISABLE_ACCESS_LOG = True

LANGUAGE_CODE = "en-us"
# A language is listed once its catalogue is there: a page that claims one and speaks another is read aloud wrongly.
LANGUAGES = [("en", _("English"))]
LOCALE_PATHS = [HERE / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = local_zone()

STATIC_URL = "static/"
STATICFILES_DIRS = [HERE / "static"]
# Served from where they lie: no collectstatic, so that a fresh clone runs as it is.
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
WHITENOISE_MAX_AGE = 0 if DEBUG else 300

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "base-uri": [NONE],
        "object-src": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS] if HTTPS else []
DATA_UPLOAD_MAX_MEMORY_SIZE = FILE_UPLOAD_MAX_MEMORY_SIZE = 1_000_000

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": [], "level": "ERROR", "propagate": True},
        "axes": {"handlers": [], "level": "ERROR", "propagate": True},
    },
}
