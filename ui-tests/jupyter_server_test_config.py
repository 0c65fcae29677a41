"""The server of the browser tests. It has no protection: never use it for work."""

import os
import tempfile

from jupyterlab.galata import configure_jupyter_server

c = get_config()  # noqa: F821  (given by Jupyter)

# What it makes for itself goes when the tests' folder does.
tempfile.tempdir = os.path.dirname(os.environ["NBWARDEN_SERVER_ROOT"])
configure_jupyter_server(c)
tempfile.tempdir = None

c.ServerApp.ip = "127.0.0.1"
c.ServerApp.port = int(os.environ["NBWARDEN_PORT"])
c.ServerApp.port_retries = 0
c.ServerApp.root_dir = os.environ["NBWARDEN_SERVER_ROOT"]
c.ServerApp.allow_root = hasattr(os, "geteuid") and os.geteuid() == 0
c.JupyterNotebookApp.expose_app_in_browser = True
c.FileContentsManager.delete_to_trash = False
