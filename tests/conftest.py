"""What all tests share: `--thorough` looks harder, and takes hours on one core."""

import os

THOROUGH = "10000"


def pytest_addoption(parser):
    parser.addoption("--thorough", action="store_true", help="draw 10,000 items of every skill and level")


def pytest_configure(config):
    # Set before the tests are collected, and handed on to the worker processes of pytest-xdist.
    if config.getoption("--thorough"):
        os.environ.setdefault("STAIRWISE_SEEDS", THOROUGH)
