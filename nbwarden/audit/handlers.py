"""The routes of the audit."""

from __future__ import annotations

import asyncio
import json

import tornado.web
from jupyter_server.auth.decorator import authorized
from jupyter_server.base.handlers import APIHandler

from ..refusal import Refused
from .facts import read_facts
from .mending import mend


class AuditHandler(APIHandler):
    """``nbwarden/audit``: facts of the server, and orders to mend something."""

    auth_resource = "config"

    @tornado.web.authenticated
    @authorized
    async def get(self) -> None:
        """Answer the facts as JSON; no secret is among them."""
        # Made here: what its database is made by is the only thread that may use it.
        getattr(self.contents_manager, "notary", None)
        facts = await asyncio.to_thread(read_facts, self.serverapp, self.request)
        await self.finish(json.dumps(facts))

    @tornado.web.authenticated
    @authorized
    async def post(self) -> None:
        """Take an order to mend something; answer ``{"changes": [...]}``.

        With ``isPreview`` nothing is changed. 422 ``{"message": str}``: it cannot be done,
        and nothing was changed.
        """
        order = self.get_json_body()
        getattr(self.contents_manager, "notary", None)
        try:
            changes = await asyncio.to_thread(mend, self.serverapp, order)
        except Refused as refused:
            self.set_status(422)
            await self.finish(json.dumps({"message": str(refused)}))
        else:
            await self.finish(json.dumps({"changes": changes}))


ROUTES = {"audit": AuditHandler}
