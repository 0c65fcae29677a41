/**
 * Python programs for a kernel. They find `secrets`, names and values as JSON, and
 * `given`, what is asked for as JSON, and leave `answer`: `"done"`, a list of names
 * that have other values, or a trouble.
 */

const environment = `
import json, os
os.environ.update(json.loads(secrets))
answer = "done"
`;

/** Calls \`run\`, which gets the keyring as \`keyring\` where it needs one. */
const frame = (needsKeyring: string, run: string): string => `
import json
secrets, given = json.loads(secrets), json.loads(given)

def open_keyring():
    import keyring
    return keyring if keyring.get_keyring().priority > 0 else None
${run}
try:
    keyring = open_keyring() if ${needsKeyring} else None
    answer = "no backend" if ${needsKeyring} and keyring is None else run(keyring)
except ImportError as error:
    answer = "no " + str(error.name).split(".")[0]
except Exception as error:
    answer = "no backend" if type(error).__name__ == "NoKeyringError" else "error"
`;

const keyring = frame(
  'True',
  `
def run(keyring):
    service = given["service"]
    known = {name: keyring.get_password(service, name) for name in secrets}
    others = [name for name in secrets if known[name] not in (None, secrets[name])]
    if others and not given["isReplacing"]:
        return others
    for name in secrets:
        keyring.set_password(service, name, secrets[name])
    return "done"
`
);

/** A file that is there is read with the key of the keyring; a person is not asked for one. */
const encrypted = frame(
  'given["service"] is not None',
  `
def replace(path, data):
    import os, tempfile
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".nbwarden-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise

def run(keyring):
    import pathlib
    from cryptography.fernet import Fernet
    path, key, known = pathlib.Path(given["file"]), given["key"], {}
    if path.exists() or path.is_symlink():
        key = keyring and keyring.get_password(given["service"], given["file"])
        if not key:
            return "file is there"
        known = json.loads(Fernet(key).decrypt(path.read_bytes()))
    others = [name for name in secrets if known.get(name, secrets[name]) != secrets[name]]
    if others and not given["isReplacing"]:
        return others
    if not given["isTrial"]:
        data = Fernet(key).encrypt(json.dumps({**known, **secrets}).encode())
        if keyring:
            keyring.set_password(given["service"], given["file"], key)
        replace(path, data)
    return "done"
`
);

/** By what a kernel is asked for. */
export const kernelPrograms = { environment, keyring, encrypted } as const;
