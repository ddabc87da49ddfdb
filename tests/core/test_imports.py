"""What importing costs, in a fresh process."""

from __future__ import annotations

import subprocess
import sys

import pytest

import customerio_core

HEAVY = ["httpx", "dateutil", "customerio_core.model", "customerio_core.reader", "customerio_core.transport"]


def loaded_by(code: str) -> set[str]:
    command = f"import sys; {code}; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", command], check=True, capture_output=True, text=True)
    assert not run.stderr
    return set(run.stdout.split())


def test_importing_the_runtime_loads_nothing_heavy() -> None:
    assert not loaded_by("import customerio_core") & {*HEAVY, "attrs"}


def test_describing_an_operation_loads_no_model() -> None:
    code = "from customerio_core import Body, DeclaredResponse, Operation, Parameter"
    code += "; Operation(id='x', api='', method='GET',"
    assert not loaded_by(code + " path='/', resource='', name='')") & set(HEAVY)


def test_declaring_a_model_loads_no_http_and_no_dateutil() -> None:
    assert not loaded_by("from customerio_core import Model, UnixTime, Resource") & {"httpx", "dateutil"}


def test_building_and_reading_loads_no_http_and_no_dateutil() -> None:
    code = "from customerio_core import build, read_response, write; write('UnixTime', '2024-01-01T00:00:00Z')"
    assert not loaded_by(code) & {"httpx", "dateutil"}


def test_every_public_name_is_there() -> None:
    for name in customerio_core.__all__:
        assert getattr(customerio_core, name) is not None
    assert set(customerio_core.__all__) <= set(dir(customerio_core))
    with pytest.raises(AttributeError, match="no attribute 'nope'"):
        customerio_core.nope  # noqa: B018
