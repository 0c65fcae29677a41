"""Runs what nbwarden writes against the real clients, each with a stand-in for its server.

Reads the programs as JSON from standard input and writes a line for each: what is wrong,
or nothing. The clients bind the call to their own signatures and check what it asks for.
"""

import builtins
import contextlib
import getpass
import json
import os
import pathlib
import secrets
import sys
import tempfile
from unittest import mock

NAME = "EXAMPLE_API_KEY"
VALUE = secrets.token_hex(16)

ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "none",
    "AWS_SECRET_ACCESS_KEY": "none",
    "AWS_DEFAULT_REGION": "eu-west-1",
    "AZURE_KEYVAULT_URL": "https://preset.vault.azure.net",
    "GOOGLE_CLOUD_PROJECT": "preset-project",
    "SECRETS_MANAGER_AUTH_TYPE": "noauth",
    "SECRETS_MANAGER_URL": "https://ibm.example.org",
    "VAULT_ADDR": "https://preset.example.org",
    "VAULT_TOKEN": "none",
}


def expect(wanted, found):
    if wanted not in str(found):
        raise AssertionError(f"the client was asked for {found!r}, not for {wanted!r}")


@contextlib.contextmanager
def aws(source):
    import boto3
    from botocore.stub import Stubber

    create = boto3.client
    prefix = "team/" if "team/" in source else ""

    def stubbed(*args, **kwargs):
        client = create(*args, **kwargs)
        expect("eu-central-1" if prefix else "eu-west-1", client.meta.region_name)
        stubber = Stubber(client)
        stubber.add_response(
            "get_secret_value", {"SecretString": VALUE}, {"SecretId": prefix + NAME}
        )
        stubber.activate()
        return client

    with mock.patch.object(boto3, "client", stubbed):
        yield


@contextlib.contextmanager
def gcp(source):
    from google.cloud import secretmanager

    project = "my-project" if "my-project" in source else "preset-project"
    answer = secretmanager.AccessSecretVersionResponse(payload={"data": VALUE.encode()})
    double = mock.create_autospec(secretmanager.SecretManagerServiceClient)
    double.return_value.access_secret_version.return_value = answer
    with mock.patch.object(secretmanager, "SecretManagerServiceClient", double):
        yield
    call = double.return_value.access_secret_version.call_args
    expect(f"projects/{project}/secrets/{NAME}/versions/latest", call)


@contextlib.contextmanager
def azure(source):
    from azure.keyvault import secrets as client

    vault = "my-vault" if "my-vault" in source else "preset"
    double = mock.create_autospec(client.SecretClient)
    address = f"https://{vault}.vault.azure.net"
    name = NAME.replace("_", "-")
    double.return_value.get_secret.return_value = client.KeyVaultSecret(
        client.SecretProperties(attributes=None, vault_id=f"{address}/secrets/{name}"), VALUE
    )
    with mock.patch.object(client, "SecretClient", double):
        yield
    expect(address, double.call_args)
    expect(name, double.return_value.get_secret.call_args)
    # The real class says whether it takes such a name and address.
    client.SecretClient(**double.call_args.kwargs)


@contextlib.contextmanager
def vault(source):
    import requests

    is_chosen = "vault.example.org" in source
    host = "vault.example.org:8200" if is_chosen else "preset.example.org"
    path = f"kv/data/team/{NAME}" if is_chosen else f"secret/data/{NAME}"
    asked = []

    def answer(self, method, url, **kwargs):
        asked.append(f"{method} {url}")
        response = requests.Response()
        response.status_code = 200
        response._content = json.dumps({"data": {"data": {"value": VALUE}}}).encode()
        return response

    with mock.patch.object(requests.Session, "request", answer):
        yield
    expect(f"get https://{host}/v1/{path}", asked)


@contextlib.contextmanager
def ibm(source):
    from ibm_cloud_sdk_core import BaseService, DetailedResponse

    group = "research" if "research" in source else "default"
    asked = []

    def answer(self, request, **kwargs):
        asked.append(request["url"])
        return DetailedResponse(response={"payload": VALUE})

    with mock.patch.object(BaseService, "send", answer):
        yield
    expect(f"https://ibm.example.org/api/v2/secret_groups/{group}/secret_types/arbitrary/secrets/{NAME}", asked)


@contextlib.contextmanager
def keyring(source, by_kernel=None):
    import keyring as client
    from keyring.backend import KeyringBackend

    class Memory(KeyringBackend):
        priority = 1
        kept = {}

        def get_password(self, service, username):
            return self.kept.get((service, username))

        def set_password(self, service, username, password):
            self.kept[service, username] = password

    client.set_keyring(Memory())
    service = "research" if "research" in source else "notebooks"
    if not by_kernel:
        client.set_password(service, NAME, VALUE)
    yield


@contextlib.contextmanager
def files(source):
    pathlib.Path("secrets.json").write_text(json.dumps({NAME: VALUE}))
    pathlib.Path("secrets.yml").write_text(f'{NAME}: "{VALUE}"\n')
    pathlib.Path(".env").write_text(f"{NAME}={VALUE}\n" if "team" not in source else "")
    pathlib.Path("team.env").write_text(f"{NAME}={VALUE}\n")
    yield


@contextlib.contextmanager
def encrypted(source, by_kernel=None):
    """The step that writes the file runs first; it alone sees value and key."""
    shown = [by_kernel["key"]] if by_kernel else []

    def answer(prompt=""):
        return VALUE if prompt.startswith(NAME) else shown[-1]

    show = mock.patch.object(builtins, "print", shown.append)
    with keyring(source, by_kernel), mock.patch.object(getpass, "getpass", answer), show:
        yield


STANDS = {
    "aws": aws,
    "azure": azure,
    "config": files,
    "dotenv": files,
    "encrypted": encrypted,
    "gcp": gcp,
    "ibm": ibm,
    "keyring": keyring,
    "vault": vault,
}


def new_key():
    from cryptography.fernet import Fernet

    return Fernet.generate_key().decode()


def store_by_kernel(program, given):
    """Runs what a kernel is asked, twice: what it stored is no conflict; another value is."""
    wrong = secrets.token_hex(16)
    for value, answer in ((VALUE, "done"), (VALUE, "done"), (wrong, [NAME])):
        if given["service"] is None and pathlib.Path(given["file"]).exists():
            answer = "file is there"
        scope = {"secrets": json.dumps({NAME: value}), "given": json.dumps(given)}
        exec(program, scope)
        if scope["answer"] != answer:
            raise AssertionError(f"the kernel answered {scope['answer']!r}, not {answer!r}")


def judge(way, source, store, kernel=None):
    with tempfile.TemporaryDirectory() as folder, mock.patch.dict(os.environ, ENVIRONMENT):
        os.chdir(folder)
        try:
            given = kernel and {"key": new_key(), **kernel["given"]}
            with STANDS[way](source, given) if given else STANDS[way](source):
                if given:
                    store_by_kernel(kernel["program"], given)
                if store is not None:
                    exec(compile(store, "step", "exec"), {})
                names = {}
                exec(compile(source, "cell", "exec"), names)
        finally:
            os.chdir("/")
    if names["key"] != VALUE or names["text"] != f"Bearer {VALUE}":
        raise AssertionError("a name does not have the value that was stored")


def main():
    # A kernel has no main file: python-dotenv looks in the working directory then.
    del sys.modules["__main__"].__file__
    wrong = []
    for program in json.load(sys.stdin):
        try:
            judge(program["way"], program["source"], program["store"], program.get("kernel"))
            wrong.append(None)
        except Exception as error:
            wrong.append(f"{type(error).__name__}: {error}".replace(VALUE, "(the value)"))
    json.dump(wrong, sys.stdout)


main()
