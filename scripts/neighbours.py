#!/usr/bin/env python3
"""Which sources may be read as one: scripts/neighbours.py MOST FILE…

Most of the time of a compiler goes into Qt's headers. Neighbours in the list that share no local name are read one behind the
other and include each header once. Prints a group a line, its files divided by semicolons, as CMake takes a list.
"""

import pathlib
import re
import sys


def local_names(source, cache={}):
    """What a file calls its own at the left margin of its unnamed namespaces: two files that share such a name do not
    go together. Rather too many than too few."""
    if source not in cache:
        names, text = set(), source.read_text()
        for block in re.findall(r"(?m)^namespace \{$(.*?)^\} // namespace$", text, re.S):
            for line in re.findall(r"(?m)^\w.*$", block):
                names.update(re.findall(r"\b(?:struct|class|enum)\s+(\w+)", line))
                names.update(re.findall(r"(\w+)\s*[({=\[;]", line))
        cache[source] = names
    return cache[source]


def groups(sources, most):
    """Neighbours that go together, at most so many of them."""
    made = []
    for source in sources:
        names = local_names(source)
        for group in made:
            if len(group) < most and not any(names & local_names(other) for other in group):
                group.append(source)
                break
        else:
            made.append([source])
    return made


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    for group in groups([pathlib.Path(name) for name in sys.argv[2:]], int(sys.argv[1])):
        print(";".join(map(str, group)))
