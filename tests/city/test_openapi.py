"""The device API is what kiosk/city/openapi.yaml says, whatever is sent: no server error, no undescribed answer."""

import re
from pathlib import Path

import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from kiosk.tour.town import Town

for kind in ("batch", "sealed"):
    schemathesis.serializer.alias(f"application/vnd.engawa.{kind}", "application/octet-stream")
CITY = Path(__file__).parents[2] / "kiosk" / "city"
API = schemathesis.openapi.from_path(CITY / "openapi.yaml")
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]


@API.parametrize()
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_answer_is_described(case: schemathesis.Case, city: Town) -> None:
    response = case.call(base_url=city.url)
    case.validate_response(response, checks=CHECKS)


def test_every_path_that_the_server_knows_is_described() -> None:
    written = (CITY / "urls.py").read_text(encoding="utf-8")
    known = {"/" + re.sub(r"<str:(\w+)>", r"{\1}", place) for place in re.findall(r'path\("([^"]+)"', written)}
    assert {operation.ok().path for operation in API.get_all_operations()} == known
