#!/usr/bin/env python3
"""Which sources may be read as one: scripts/neighbours.py MOST FILE…

Most of the time of a compiler goes into Qt's headers. Neighbours in the list that share no local name are read one behind the
other and include each header once. Prints a group a line, its files divided by semicolons, as CMake takes a list.
"""

import functools
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)


def names_at_the_margin(text):
    """What is declared there. Rather too many names than too few."""
    names = set()
    for line in re.findall(r"(?m)^[\w[].*$", text):
        names.update(re.findall(r"\b(?:struct|class|enum|using)\s+(\w+)", line))
        names.update(re.findall(r"(\w+)\s*[({=\[;]", line))
    for values in re.findall(r"(?m)^enum (?!class)\w* ?(?:: \w+ )?\{([^}]*)\}", text):
        names.update(re.findall(r"\w+", values))
    return names


def types_at_the_margin(text):
    """Types, and what Qt is told of them."""
    return set(re.findall(r"(?m)^(?:struct|class|enum class|enum|using(?! namespace)|Q_DECLARE_METATYPE)[ (]([\w:]+)", text))


@functools.cache
def local_names(source):
    """What a file calls its own: in its unnamed namespaces, and the types that no header declares."""
    text = source.read_text()
    blocks = re.findall(r"(?m)^namespace \{$(.*?)^\} // namespace$", text, re.S)
    return names_at_the_margin("\n".join(blocks)) | types_at_the_margin(text)


@functools.cache
def made_in(header):
    """What a header of the tests makes, not only names: another header of theirs may make it, too, for others."""
    if header.relative_to(ROOT).parts[0] != "tests":
        return frozenset()
    text = header.read_text()
    return frozenset(types_at_the_margin(text) | set(re.findall(r"(?m)^(?:inline|constexpr|const)\b[^({=;]*?(\w+)\s*[({=\[;]", text)))


@functools.cache
def header_names(header):
    return names_at_the_margin(header.read_text())


@functools.cache
def headers(path):
    """The project's headers that a file includes, directly or not."""
    found, queue = set(), [path]
    while queue:
        for name in INCLUDE.findall(queue.pop().read_text()):
            header = ROOT / name
            if header not in found and header.is_file():
                found.add(header)
                queue.append(header)
    return frozenset(found)


@functools.cache
def foreign_names(source):
    return frozenset().union(*map(header_names, headers(source)))


@functools.cache
def makers(source):
    """{name: the headers of the tests that make it} behind a source."""
    found = {}
    for header in headers(source):
        for name in made_in(header):
            found.setdefault(name, set()).add(header)
    return found


def go_together(one, other):
    """No name of one may stand for something else in the other."""
    ours, theirs = makers(one), makers(other)
    return not (local_names(one) & local_names(other) or local_names(one) & foreign_names(other)
                or local_names(other) & foreign_names(one)
                or any(ours[name] != theirs[name] for name in ours.keys() & theirs.keys()))


def groups(sources, most):
    """Neighbours that go together, at most so many of them."""
    made = []
    for source in sources:
        for group in made:
            if len(group) < most and all(go_together(source, other) for other in group):
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
