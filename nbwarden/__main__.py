"""``python -m nbwarden`` is the command ``nbwarden``."""

import sys

from .command import main

sys.exit(main())
