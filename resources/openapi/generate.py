#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
"""Writes the Portal API's C++ types and calls from portal.yaml.

    /usr/bin/python3 resources/openapi/generate.py            writes them
    /usr/bin/python3 resources/openapi/generate.py --check    says what would change, and fails if anything would

Needs python3-yaml and python3-jinja2. An operation goes to the file of its tag, a schema to that of the first tag that reaches it
in the order of the `tags` list, unless `x-file` names another. A body of type application/merge-patch+json becomes a
plain JSON object, because there "absent" and "null" mean different things.
"""
import argparse
import difflib
import json
import pathlib
import re
import sys
import textwrap

import jinja2
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / 'resources' / 'openapi'
MODULE = ROOT / 'modules' / 'protocols' / 'portalapi'
TESTS = ROOT / 'tests' / 'unit' / 'portalapi'

SCALARS = {'string': 'QString', 'boolean': 'bool', 'integer': 'int', 'number': 'double'}
DEFAULTS = {'bool': ' = false', 'int': ' = 0', 'qint64': ' = 0', 'double': ' = 0'}
METHODS = ('get', 'put', 'post', 'patch', 'delete')


def pascal(text):
    return ''.join(part[:1].upper() + part[1:] for part in re.split(r'[^A-Za-z0-9]+', text))


def camel(text):
    """`If-Match` gives ifMatch, `maxBody` stays."""
    parts = re.split(r'[^A-Za-z0-9]+', text)
    parts = [part.capitalize() if part.isupper() else part for part in parts]
    return parts[0][:1].lower() + parts[0][1:] + ''.join(part[:1].upper() + part[1:] for part in parts[1:])


def comment(text, indent=0):
    """A `///` comment within 120 columns."""
    prefix = ' ' * indent + '/// '
    paragraph = re.sub(r'\s+', ' ', text).strip()
    return '\n'.join(textwrap.wrap(paragraph, 118, initial_indent=prefix, subsequent_indent=prefix))


class Api:
    """portal.yaml with its references resolved into what the templates print."""

    def __init__(self, text):
        self.document = yaml.safe_load(text)
        self.schemas = self.document['components']['schemas']
        self.tags = [tag['name'] for tag in self.document['tags']]
        self.operations = {tag: [] for tag in self.tags}
        self.home = {}  # schema -> file
        for tag in self.tags:
            for path, item in self.document['paths'].items():
                for method in METHODS:
                    if method in item and item[method]['tags'][0] == tag:
                        self.add_operation(tag, path, method, item)

    def resolve(self, node):
        while '$ref' in node:
            target = self.document
            for step in node['$ref'][2:].split('/'):
                target = target[step]
            node = target
        return node

    def reach(self, node, tag):
        """Gives every schema below `node` a home, unless it has one."""
        if isinstance(node, dict):
            name = self.schema_name(node)
            if name and name not in self.home and self.is_type(name):
                self.home[name] = self.schemas[name].get('x-file', tag)
                self.reach(self.schemas[name], tag)
            elif '$ref' in node and not name:
                self.reach(self.resolve(node), tag)
            for value in node.values():
                self.reach(value, tag)
        elif isinstance(node, list):
            for value in node:
                self.reach(value, tag)

    def schema_name(self, node):
        prefix = '#/components/schemas/'
        reference = node.get('$ref', '')
        return reference[len(prefix):] if reference.startswith(prefix) else None

    def is_type(self, name):
        return 'properties' in self.schemas[name] or 'enum' in self.schemas[name]

    def cpp_type(self, schema):
        name = self.schema_name(schema)
        if name and self.is_type(name):
            return name
        schema = self.resolve(schema)
        kind = schema.get('type')
        if isinstance(kind, list):  # [string, 'null']: the caller makes it optional
            kind = next(one for one in kind if one != 'null')
        if kind is None:
            return 'QJsonValue'
        if kind == 'array':
            return f"QList<{self.cpp_type(schema['items'])}>"
        if kind == 'object':
            more = schema.get('additionalProperties', True)
            return 'QJsonObject' if more is True else f'std::map<QString, {self.cpp_type(more)}>'
        if schema.get('format') == 'date-time':
            return 'QDateTime'
        if schema.get('format') == 'date':
            return 'QDate'
        if schema.get('format') == 'int64':
            return 'qint64'
        if schema.get('format') == 'binary':
            return 'QByteArray'
        return SCALARS[kind]

    def default(self, cpp):
        if cpp in self.schemas and 'enum' in self.schemas[cpp]:
            return f' = {cpp}::Unknown'
        return DEFAULTS.get(cpp, '')

    def members(self, schema):
        required = schema.get('required', [])
        for key, member in schema['properties'].items():
            base = self.cpp_type(member)
            nullable = isinstance(self.resolve(member).get('type'), list)
            optional = key not in required or nullable
            yield {
                'name': key,
                'base': base,
                'cpp': f'std::optional<{base}>' if optional else base,
                'default': '' if optional else self.default(base),
                'optional': optional,
                'null': nullable and key in required,  # has to be there, even as null
                'description': member.get('description', ''),
            }

    def type_files(self):
        return list(dict.fromkeys(self.home.values()))

    def types(self, file):
        """The schemas of one file, each after what it is made of."""
        done = []

        def add(name):
            if name in done or self.home.get(name) != file:
                return
            for used in re.findall(r"'#/components/schemas/(\w+)'", repr(self.schemas[name])):
                if used != name:
                    add(used)
            done.append(name)

        for name in self.schemas:
            add(name)
        for name in done:
            schema = self.schemas[name]
            entry = {'name': name, 'description': schema['description'], 'example': schema.get('example')}
            if 'enum' in schema:
                entry['enumerators'] = [{'name': pascal(value), 'text': value} for value in schema['enum']]
            else:
                entry['members'] = list(self.members(schema))
                entry['required'] = [key for key in schema.get('required', [])
                                     if not isinstance(self.resolve(schema['properties'][key]).get('type'), list)]
            yield entry

    def includes(self, file):
        """Files whose types this file's types are made of."""
        used = set()
        for name, home in self.home.items():
            if home == file:
                used.update(self.home.get(other) for other in
                            re.findall(r"'#/components/schemas/(\w+)'", repr(self.schemas[name])))
        return sorted(used - {file, None})

    def add_operation(self, tag, path, method, item):
        operation = item[method]
        parameters = [self.resolve(one) for one in operation.get('parameters', []) + item.get('parameters', [])]
        fields = []
        for place in ('path', 'query', 'header'):
            for parameter in (one for one in parameters if one['in'] == place):
                required = parameter.get('required', False)
                base = 'QString' if place == 'header' else self.cpp_type(parameter['schema'])
                fields.append({
                    'name': camel(parameter['name']),
                    'wire': parameter['name'],
                    'in': place,
                    'cpp': base if required else f'std::optional<{base}>',
                    'optional': not required,
                    'default': self.default(base) if required else '',
                    'description': parameter['description'],
                })
        body = operation.get('requestBody')
        body_type = None
        media = ''
        if body:
            media, content = next(iter(body['content'].items()))
            body_type = 'QJsonObject' if 'merge-patch' in media else self.cpp_type(content['schema'])
            if 'merge-patch' not in media:
                self.reach(content, tag)
            fields.append({'name': 'body', 'cpp': body_type, 'in': 'body', 'default': '', 'optional': False,
                           'description': f'Sent as {media}.'})
        for status, answer in operation['responses'].items():
            self.reach(answer, tag)
        self.operations[tag].append({
            'name': pascal(operation['operationId']),
            'method': method.upper(),
            'path': path,
            'summary': operation['summary'],
            'description': operation.get('description', '') if '\n' not in operation.get('description', '').strip() else '',
            'fields': fields,
            'media': media,
            **self.response(operation),
        })

    def response(self, operation):
        """Which C++ type an operation's answer is, and which function of reply.h reads it."""
        status = next(code for code in operation['responses'] if code.startswith('2'))
        answer = self.resolve(operation['responses'][status])
        content = answer.get('content')
        if not content:
            return {'response': 'Done', 'reader': 'done', 'accept': ''}
        media, body = next(iter(content.items()))
        if media == 'text/event-stream':
            return {'response': None, 'reader': None, 'accept': media}
        if media != 'application/json':
            return {'response': 'QByteArray', 'reader': 'raw', 'accept': media}
        base = self.cpp_type(body['schema'])
        shapes = {'response': base, 'reader': 'plain', 'base': base, 'accept': media}
        if '304' in operation['responses']:
            shapes.update(response=f'std::optional<Versioned<{base}>>', reader='fetched')
        elif 'ETag' in answer['headers']:
            shapes.update(response=f'Versioned<{base}>', reader='versioned')
        elif 'Link' in answer['headers']:
            shapes.update(response=f'Paged<{base}>', reader='paged')
        return shapes

    def call_types(self, tag):
        """Files whose types this tag's calls name."""
        used = set()
        for operation in self.operations[tag]:
            for text in [operation['response'] or ''] + [field['cpp'] for field in operation['fields']]:
                used.update(self.home[name] for name in re.findall(r'\w+', text) if name in self.home)
        return sorted(used)


def render(api):
    """Path -> text of every file."""
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(HERE / 'templates'), trim_blocks=True,
                                     lstrip_blocks=True, keep_trailing_newline=True, undefined=jinja2.StrictUndefined)
    environment.filters.update(comment=comment)

    def fill(template, **values):
        return environment.get_template(template).render(**values)

    files = {}
    for file in api.type_files():
        values = {'file': file, 'types': list(api.types(file)), 'includes': api.includes(file)}
        files[MODULE / f'include/gw/portaltypes/{file}.h'] = fill('types.h.j2', **values)
        files[MODULE / f'src/types/{file}.generated.cpp'] = fill('types.cpp.j2', **values)
    for tag in api.tags:
        values = {'file': tag, 'operations': api.operations[tag], 'includes': api.call_types(tag)}
        files[MODULE / f'include/gw/portalapi/{tag}.h'] = fill('calls.h.j2', **values)
        files[MODULE / f'src/calls/{tag}.generated.cpp'] = fill('calls.cpp.j2', **values)
    objects = [one for file in api.type_files() for one in api.types(file) if 'members' in one]
    for one in objects:
        one['example_json'] = json.dumps(one['example'], ensure_ascii=False, indent=1)
    files[TESTS / 'schemas.generated.h'] = fill('schemas.h.j2', files=sorted(api.type_files()), types=objects)
    return {path: text.rstrip('\n') + '\n' for path, text in files.items()}


def main():
    parser = argparse.ArgumentParser(description='Writes the Portal API types and calls from portal.yaml.')
    parser.add_argument('--check', action='store_true', help='change nothing; fail if a file is not up to date')
    check = parser.parse_args().check
    files = render(Api((HERE / 'portal.yaml').read_text(encoding='utf-8')))
    leftovers = set(MODULE.glob('src/*/*.generated.cpp')) - set(files)
    wrong = 0
    for path, text in files.items():
        old = path.read_text(encoding='utf-8') if path.exists() else ''
        if old == text:
            continue
        wrong += 1
        name = str(path.relative_to(ROOT))
        if check:
            sys.stdout.writelines(difflib.unified_diff(old.splitlines(True), text.splitlines(True), name, 'generated'))
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding='utf-8')
            print(f'wrote {name}')
    for path in leftovers:
        print(f'{path.relative_to(ROOT)}: nothing generates this any more')
    if check and (wrong or leftovers):
        print('Not up to date: run /usr/bin/python3 resources/openapi/generate.py and commit what it writes.')
        return 1
    return 0


if __name__ == '__main__':
    sys.exit(main())
