"""Compares translations/*.ts with a copy that lupdate has just brought up to date; called by scripts/check-translations."""

import pathlib
import re
import sys
import xml.etree.ElementTree as xml

PLURAL_FORMS = {"en": 2, "ru": 3, "uz": 2}
# %1 and %L1 are one argument; %n is the number; %% is none.
PLACEHOLDER = re.compile(r"%(L?\d{1,2}|n|Ln)")
# Texts for the user end as their source does, or a label loses its colon.
ENDINGS = (":", "…", "?")
# A text marked for translation, as one or more literals. lupdate passes silently over some calls that compile well:
# a cast as the number of translate(), a macro inside a function called tr().
MARKED = re.compile(r'(?:\btr\(|\btranslate\(\s*"[\w:]+",|QT_TRANSLATE_NOOP\(\s*"[\w:]+",|QT_TR_NOOP\()\s*'
                    r'((?:"(?:[^"\\]|\\.)*"\s*)+)')
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
ESCAPES = {"\\n": "\n", '\\"': '"', "\\\\": "\\"}


class Message:
    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source") or ""
        self.key = (context, self.source, element.findtext("comment") or "")
        translation = element.find("translation")
        self.type = translation.get("type", "") if translation is not None else "unfinished"
        self.plural = element.get("numerus") == "yes"
        if self.plural:
            self.forms = [form.text or "" for form in translation.findall("numerusform")]
        else:
            self.forms = [(translation.text or "") if translation is not None else ""]


def read(path):
    root = xml.parse(path).getroot()
    messages = [Message(context.findtext("name"), element)
                for context in root.findall("context") for element in context.findall("message")]
    return root.get("language", "").split("_")[0], messages


def placeholders(text):
    return sorted({name.removeprefix("L") for name in PLACEHOLDER.findall(text)})


def complaints(language, message):
    """What is wrong with one translated message."""
    wanted = PLURAL_FORMS[language] if message.plural else 1
    if message.type in ("vanished", "obsolete"):
        yield "is no longer in the sources"
        return
    if message.type == "unfinished" or not all(form.strip() for form in message.forms):
        yield "is not translated"
        return
    if len(message.forms) != wanted:
        yield f"has {len(message.forms)} plural forms, {language} has {wanted}"
    source = placeholders(message.source)
    for form in message.forms:
        own = placeholders(form)
        # A plural form may say "one" in words; no other placeholder may be dropped, and none may be invented.
        if own != source and not (message.plural and [*own, "n"] == source):
            yield f"has other placeholders: “{form}”"
        for ending in ENDINGS:
            if message.source.rstrip().endswith(ending) != form.rstrip().endswith(ending):
                yield f"ends differently: “{form}”"
        if message.source.count("\n") != form.count("\n"):
            yield f"has other line breaks: “{form}”"


def marked(source):
    """The texts that a C++ source marks for translation."""
    for match in MARKED.finditer(source):
        text = "".join(LITERAL.findall(match[1]))
        yield re.sub(r"\\.", lambda escape: ESCAPES.get(escape[0], escape[0]), text)


def overlooked(collected):
    """Texts of the sources that lupdate did not collect: they would stay English in every language."""
    for floor in ("models", "app", "ui"):
        for path in sorted(pathlib.Path(floor).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                for text in marked(path.read_text(encoding="utf-8")):
                    if text and text not in collected:
                        yield path, text


def self_check():
    """The rules must be able to find something."""
    def message(source, *forms, plural=False, kind=None):
        element = xml.Element("message", {"numerus": "yes"} if plural else {})
        xml.SubElement(element, "source").text = source
        translation = xml.SubElement(element, "translation", {"type": kind} if kind else {})
        if plural:
            for form in forms:
                xml.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
        return Message("Context", element)

    bad = [("ru", message("Save", "")), ("ru", message("Save", "Сохранить", kind="unfinished")),
           ("ru", message("%1 of %2", "%1 из")), ("ru", message("Name:", "Имя")),
           ("ru", message("%n file(s)", "%n файл", "%n файла", plural=True)),
           ("uz", message("Old", "Eski", kind="vanished"))]
    good = [("ru", message("%1 of %L2", "%L2, %1")), ("ru", message("%n file(s)", "%n файл", "%n файла", "%n файлов", plural=True)),
            ("en", message("%n file(s)", "one file", "%n files", plural=True))]
    for language, one in bad:
        assert list(complaints(language, one)), one.source
    for language, one in good:
        assert not list(complaints(language, one)), one.source
    source = 'tr("Say \\"yes\\"" " or no"); QCoreApplication::translate("A::B", "%n file(s)", nullptr, static_cast<int>(n));'
    assert list(marked(source)) == ['Say "yes" or no', "%n file(s)"], list(marked(source))


def main():
    self_check()
    kept, fresh = map(pathlib.Path, sys.argv[1:3])
    found = 0
    for path in sorted(kept.glob("smartup-desk_*.ts")):
        language, messages = read(path)
        for message in messages:
            for complaint in complaints(language, message):
                found += 1
                print(f"{path}: {message.context}: “{message.source}” {complaint}")
        here = {message.key for message in messages}
        there = {message.key for message in read(fresh / path.name)[1]}
        for context, source, _ in sorted(there - here):
            found += 1
            print(f"{path}: {context}: “{source}” is missing; run scripts/update-translations")
        for context, source, _ in sorted(here - there):
            found += 1
            print(f"{path}: {context}: “{source}” is no longer in the sources; run scripts/update-translations")
        print(f"{path}: {len(messages)} texts")
    # English holds the plurals only; any other language holds every text.
    everything = {message.source for message in read(fresh / "smartup-desk_ru.ts")[1]}
    for path, text in overlooked(everything):
        found += 1
        print(f"{path}: “{text}” is marked for translation in a way that lupdate does not read")
    sys.exit(1 if found else 0)


main()
