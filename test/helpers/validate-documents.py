"""Another pair of eyes: judges documents by schemas with python3-jsonschema.

stdin: {"schemas": folder or null, "jobs": [{"schema": file name in the folder, or a whole schema, "path": document}]}
stdout: for each job a list of "pointer: message"; with no path the schema itself is judged by its meta-schema.
A .yaml is one document, a .ndjson one document a line.
"""

import json
import pathlib
import re
import sys

import jsonschema
import yaml


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2 core: dates, `no` and `on` stay text."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^(?:[-+]?[0-9]+|0x[0-9a-fA-F]+)$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+0123456789.")),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)


def documents(path):
    text = pathlib.Path(path).read_text(encoding="utf-8")
    if path.endswith(".ndjson"):
        return [json.loads(line) for line in text.splitlines()]
    return [yaml.load(text, Loader=CoreLoader)]


def judged(job, base):
    named = isinstance(job["schema"], str)
    schema = json.loads((base / job["schema"]).read_text(encoding="utf-8")) if named else job["schema"]
    meta = jsonschema.validators.validator_for(schema, default=None)
    assert meta is jsonschema.Draft202012Validator, "not a 2020-12 schema"
    if "path" not in job:
        errors = meta(meta.META_SCHEMA).iter_errors(schema)
    else:
        uri = (base / job["schema"]).as_uri() if named else ""
        resolver = jsonschema.RefResolver(uri, schema)
        found = [meta(schema, resolver=resolver).iter_errors(one) for one in documents(job["path"])]
        errors = (error for each in found for error in each)
    return ["/" + "/".join(map(str, error.absolute_path)) + ": " + error.message[:300] for error in errors]


asked = json.load(sys.stdin)
folder = pathlib.Path(asked["schemas"])
json.dump([judged(job, folder) for job in asked["jobs"]], sys.stdout, ensure_ascii=False)
