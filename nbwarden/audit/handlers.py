"""The routes of the audit."""

from __future__ import annotations

import asyncio
import json

import tornado.web
from jupyter_server.auth.decorator import authorized
from jupyter_server.base.handlers import APIHandler

from .facts import read_facts


class FactsHandler(APIHandler):
    """``GET nbwarden/audit``: facts of the server."""

    auth_resource = "config"

    @tornado.web.authenticated
    @authorized
    async def get(self) -> None:
        """Answer the facts as JSON; no secret is among them."""
        facts = await asyncio.to_thread(read_facts, self.serverapp, self.request)
        await self.finish(json.dumps(facts))


ROUTES = {"audit": FactsHandler}
